//! Letters in further languages: long words, dotless letters, figures and marks of their own.

use super::appeal;
use casework::Appeal;

/// A short letter in Polish.
pub fn polish() -> Appeal {
    appeal("pl", "Szanowna Pani Minister,", &POLISH, "Z wyrazami szacunku,", ("Bronisława Żółkiewska", "Łódź"))
}

/// A short letter in Turkish.
pub fn turkish() -> Appeal {
    appeal("tr", "Sayın Bakan,", &TURKISH, "Saygılarımla,", ("İpek Çağlayan", "İzmir"))
}

/// A short letter in Persian to a Latin address; its figures are those of a Latin keyboard.
pub fn persian() -> Appeal {
    appeal("fa", "سرکار خانم وزیر،", &PERSIAN, "با احترام،", ("پریسا کیان", "یزد"))
}

const POLISH: [&str; 2] = [
    "Piszę z niepokojem o losie Maren Ibarroli, nauczycielki i założycielki czytelni na Dolnym Nabrzeżu, którą nad ranem 3 marca zabrali z domu w Puerto Alcor mężczyźni, którzy nie podali ani nazwisk, ani powodu. Jedenaście dni później rodzina dowiedziała się od strażnika, że jest przetrzymywana w koszarach San Telmo. To, co ministerstwo nazywa \"dochodzeniem w sprawie porządku publicznego\", nie doprowadziło ani do dowodów, ani do rozprawy.",
    "Proszę o natychmiastowe i bezwarunkowe uwolnienie Maren Ibarroli oraz o zapewnienie jej do tego czasu spotkań z adwokatem, lekarzem i najbliższymi.",
];

const TURKISH: [&str; 2] = [
    "Aşağı Rıhtım okuma odalarının kurucusu, öğretmen Maren Ibarrola için duyduğum kaygıyla yazıyorum. Kendisi 3 Mart sabahı, adlarını da gerekçelerini de söylemeyen kişilerce Puerto Alcor'daki evinden alındı. Ailesi, San Telmo kışlasında tutulduğunu ancak on bir gün sonra bir gardiyanın sözünden öğrendi. Bakanlığın \"kamu düzeni soruşturması\" dediği şey bugüne kadar ne bir delile ne de bir duruşmaya yol açtı.",
    "Maren Ibarrola'nın derhal ve koşulsuz serbest bırakılmasını, o zamana kadar avukatıyla, bir hekimle ve ailesiyle görüşmesinin sağlanmasını rica ediyorum.",
];

const PERSIAN: [&str; 2] = [
    "با نگرانی دربارهٔ مارن ایبارولا، آموزگار و بنیان‌گذار اتاق‌های مطالعهٔ اسکلهٔ پایین، به شما می‌نویسم. سحرگاه 3 مارس 2026 مردانی که نه نام خود را گفتند و نه دلیلی آوردند او را از خانه‌اش در پوئرتو آلکور بردند. خانواده‌اش 11 روز بعد از زبان نگهبانی شنیدند که در پادگان سن تلمو (San Telmo) نگهداری می‌شود. آنچه وزارتخانه \"تحقیق دربارهٔ نظم عمومی\" می‌نامد تا امروز نه به مدرکی رسیده است و نه به دادگاهی.",
    "از شما می‌خواهم دستور دهید مارن ایبارولا فوری و بی‌قیدوشرط آزاد شود و تا آن زمان وکیل، پزشک و خانواده‌اش را ببیند.",
];
