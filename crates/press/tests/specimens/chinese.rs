//! A letter in Chinese, whose font is not in the program: for those who have it.

use casework::Appeal;

/// A short letter in Chinese; its font is not in the program.
pub fn letter() -> Appeal {
    super::specimens::appeal("zh", "尊敬的部长女士：", &CHINESE, "此致敬礼", ("林若溪", "柏林"))
}

const CHINESE: [&str; 2] = [
    "我怀着忧虑的心情为马伦·伊巴罗拉写信给您。她是一位教师，也是下码头阅览室的创办人。3月3日凌晨，几名既不报姓名也不说明理由的男子把她从阿尔科港的家中带走。十一天后，她的家人才从一名看守的话里得知，她被关押在圣特尔莫兵营（San Telmo）。该部所称的\"公共秩序调查\"至今既没有证据，也没有开庭。",
    "因此我请求您下令立即无条件释放马伦·伊巴罗拉，并保证她在此之前能够见到律师、医生和家人。",
];
