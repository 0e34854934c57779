//! Letters by invented people, to invented officials of Verania: what tests measure and eyes look at.

use casework::{Appeal, Day, Language, OwnWords, Salutation, Target, Valediction, Writer};

mod more;

pub use more::{persian, polish, turkish};

/// The day on every specimen.
const DAY: Day = jiff::civil::date(2026, 11, 23);

/// A language by its tag.
pub fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap()
}

/// An official with an address of four lines.
pub fn minister() -> Target {
    Target {
        key: "t1".into(),
        name: Some("Elena Vidal Santacruz".into()),
        office: Some("Ministra de Justicia".into()),
        address: ["Palacio de los Tilos,", "Avenida Mayor 10,", "Puerto Alcor 1012,", "Verania"].map(Into::into).into(),
        ..Target::default()
    }
}

/// A letter with these words.
pub fn appeal(tag: &str, salutation: &str, words: &[&str], valediction: &str, writer: (&str, &str)) -> Appeal {
    Appeal {
        target: minister(),
        language: language(tag),
        salutation: Some(Salutation(salutation.into())),
        salutation_language: None,
        words: OwnWords(words.iter().map(|text| (*text).to_owned()).collect()),
        valediction: Some(Valediction(valediction.into())),
        writer: Writer { name: writer.0.into(), place: writer.1.into() },
        day: DAY,
    }
}

/// Every specimen: its name, the letter, and its day in words.
pub fn all() -> Vec<(&'static str, Appeal, &'static str)> {
    vec![
        ("english", english(), "23 November 2026"),
        ("spanish", spanish(), "23 de noviembre de 2026"),
        ("arabic", arabic(), "23 نوفمبر 2026"),
        ("hebrew", hebrew(), "23 בנובמבר 2026"),
        ("russian", russian(), "23 ноября 2026"),
        ("greek", greek(), "23 Νοεμβρίου 2026"),
        ("french", french(), "23 novembre 2026"),
        ("german", german(), "23. November 2026"),
        ("polish", polish(), "23 listopada 2026"),
        ("turkish", turkish(), "23 Kasım 2026"),
        ("persian", persian(), "23 نوامبر 2026"),
        ("long", long(), "23 November 2026"),
    ]
}

/// A letter of the usual length: 400 words in six paragraphs.
pub fn english() -> Appeal {
    appeal("en", "Dear Minister,", &ENGLISH, "Yours sincerely,", ("Hannah Lindqvist", "Leeds, United Kingdom"))
}

/// The same in Spanish, a little shorter.
pub fn spanish() -> Appeal {
    appeal("es", "Señora ministra:", &SPANISH, "Atentamente,", ("Amparo Llorente", "Sevilla, España"))
}

/// A short letter in Arabic to a Latin address.
pub fn arabic() -> Appeal {
    appeal("ar", "معالي الوزيرة،", &ARABIC, "وتفضلوا بقبول فائق الاحترام،", ("سلمى الحداد", "عمّان"))
}

/// A short letter in Hebrew.
pub fn hebrew() -> Appeal {
    appeal("he", "כבוד השרה,", &HEBREW, "בכבוד רב,", ("נועה ברק", "חיפה"))
}

/// A short letter in Russian.
pub fn russian() -> Appeal {
    appeal("ru", "Уважаемая госпожа министр!", &RUSSIAN, "С уважением,", ("Анна Лескова", "Тарту"))
}

/// A short letter in Greek.
pub fn greek() -> Appeal {
    appeal("el", "Αξιότιμη κυρία υπουργέ,", &GREEK, "Με εκτίμηση,", ("Δάφνη Μαυρίδου", "Πάτρα"))
}

/// A short letter in French.
pub fn french() -> Appeal {
    appeal(
        "fr",
        "Madame la Ministre,",
        &FRENCH,
        "Je vous prie d’agréer, Madame la Ministre, l’expression de ma haute considération.",
        ("Solène Aubertin", "Nantes"),
    )
}

/// A short letter in German.
pub fn german() -> Appeal {
    appeal(
        "de",
        "Sehr geehrte Frau Ministerin,",
        &GERMAN,
        "Mit freundlichen Grüßen",
        ("Friederike Osterloh", "Göttingen"),
    )
}

/// A letter that needs two pages.
pub fn long() -> Appeal {
    let words: Vec<&str> = ENGLISH.iter().chain(&ENGLISH[1..4]).copied().collect();
    appeal("en", "Dear Minister,", &words, "Yours sincerely,", ("Hannah Lindqvist", "Leeds, United Kingdom"))
}

/// The words of the letter of the usual length.
const ENGLISH: [&str; 6] = [
    "I write out of concern for Maren Ibarrola, a teacher and founder of the reading rooms of the Lower Quays, who was taken from her home in Puerto Alcor in the early hours of 3 March by men who gave neither their names nor a reason. Her family learned eleven days later, from a guard's remark, that she is held in the San Telmo barracks.",
    "Since then she has been allowed one visit of ten minutes. Her sister, Noa Ibarrola, reports that she has lost weight, that the medicine she needs for her heart was taken from her, and that she is woken several times each night to be questioned without a lawyer. No charge has been made known, and the court in Puerto Alcor has refused three times to register the application that her lawyer brought.",
    "She is not alone. Teodor Vance and Lucía Arrieta, who kept the same rooms open, were detained on 7 March; Ilse Okonjo, a journalist who wrote about them, has not been seen since 9 March. By the end of May, the Verania Legal Aid Circle had counted 212 people detained since the election without access to a judge, among them 31 women and 9 people under eighteen. Behind each of these figures stands a family that goes from door to door and is sent away.",
    "What is called \"an inquiry into public order\" in the statements of the Ministry has, as far as anyone outside can see, led to no evidence and to no hearing. Meanwhile the reading rooms stay sealed, and the people who used them, many of them children, ask when they may come back. The constitution of Verania promises every person held by the state a judge within forty-eight hours, and Verania has signed the treaties that promise the same.",
    "These events are being watched with care. The Special Rapporteur asked for an answer in April, and the regional commission has granted precautionary measures for Maren Ibarrola. An answer would be heard.",
    "I therefore ask you to order the immediate and unconditional release of Maren Ibarrola, Teodor Vance and Lucía Arrieta, to make known at once where Ilse Okonjo is, and to ensure that until then each of them sees a lawyer, a doctor and their family. I ask you, too, to end the sealing of the reading rooms, and to see that nobody is punished for having kept them open.",
];

const SPANISH: [&str; 6] = [
    "Le escribo con preocupación por Maren Ibarrola, maestra y fundadora de las salas de lectura de los Muelles Bajos, a quien se llevaron de su casa en Puerto Alcor en la madrugada del 3 de marzo unos hombres que no dieron ni su nombre ni motivo alguno. Once días después, por el comentario de un guardia, su familia supo que se encuentra en el cuartel de San Telmo.",
    "Desde entonces se le ha permitido una sola visita de diez minutos. Su hermana, Noa Ibarrola, cuenta que ha perdido peso, que le quitaron el medicamento que necesita para el corazón y que la despiertan varias veces cada noche para interrogarla sin abogado. No se ha dado a conocer ninguna acusación, y el juzgado de Puerto Alcor se ha negado tres veces a registrar el recurso presentado por su defensa.",
    "No está sola. Teodor Vance y Lucía Arrieta, que mantenían abiertas las mismas salas, fueron detenidos el 7 de marzo; de Ilse Okonjo, periodista que escribió sobre ellos, no se sabe nada desde el 9 de marzo. A finales de mayo, el Círculo de Asistencia Jurídica de Verania había contado 212 personas detenidas desde las elecciones sin acceso a un juez, entre ellas 31 mujeres y 9 menores de edad.",
    "Lo que el Ministerio llama \"una investigación sobre el orden público\" no ha dado lugar, hasta donde puede verse desde fuera, a prueba ni a audiencia alguna. Mientras tanto, las salas siguen precintadas, y quienes las usaban, muchos de ellos niños, preguntan cuándo podrán volver. La constitución de Verania promete a toda persona detenida por el Estado un juez en cuarenta y ocho horas.",
    "Estos hechos se siguen con atención. La Relatora Especial pidió una respuesta en abril, y la comisión regional ha concedido medidas cautelares a favor de Maren Ibarrola. Una respuesta sería escuchada.",
    "Por ello le pido que ordene la libertad inmediata e incondicional de Maren Ibarrola, Teodor Vance y Lucía Arrieta, que se dé a conocer sin demora el paradero de Ilse Okonjo y que se garantice que, hasta entonces, todas esas personas vean a un abogado, a un médico y a su familia.",
];

const ARABIC: [&str; 3] = [
    "أكتب إليكم بقلق بالغ بشأن مارين إيبارولا، وهي معلّمة ومؤسِّسة غرف القراءة في الأرصفة السفلى، التي اقتيدت من منزلها في بويرتو ألكور في الساعات الأولى من يوم 3 مارس على أيدي رجال لم يذكروا أسماءهم ولا سبباً لذلك. وبعد أحد عشر يوماً علمت أسرتها من كلام عابر لأحد الحراس أنها محتجزة في ثكنة سان تيلمو (San Telmo).",
    "ومنذ ذلك الحين لم يُسمح لها إلا بزيارة واحدة مدتها عشر دقائق. وتقول شقيقتها إنها فقدت من وزنها، وإن الدواء الذي تحتاج إليه لقلبها قد أُخذ منها، وإنها تُوقَظ مرات عدة كل ليلة لاستجوابها دون محامٍ. وبحلول نهاية مايو كان قد أُحصي 212 شخصاً احتُجزوا منذ الانتخابات دون أن يمثلوا أمام قاضٍ.",
    "لذا أطلب منكم أن تأمروا بالإفراج الفوري وغير المشروط عن مارين إيبارولا، وأن تكفلوا إلى حين ذلك رؤيتها محامياً وطبيباً وأسرتها، وألّا يُعاقب أحد على ما سمّته الوزارة \"تحقيقاً في النظام العام\".",
];

const HEBREW: [&str; 2] = [
    "אני כותבת אלייך בדאגה לשלומה של מארן איברולה, מורה ומייסדת חדרי הקריאה של הרציפים התחתונים, שנלקחה מביתה בפוארטו אלקור בשעות הקטנות של 3 במרץ בידי אנשים שלא מסרו את שמם ולא סיבה. כעבור אחד־עשר ימים נודע למשפחתה, מפי שומר, שהיא מוחזקת במחנה סן טלמו (San Telmo).",
    "אני מבקשת ממך להורות על שחרורה המיידי וללא תנאי של מארן איברולה, ולהבטיח שעד אז תפגוש עורך דין, רופא ואת בני משפחתה.",
];

const RUSSIAN: [&str; 2] = [
    "Пишу Вам с тревогой за Марен Ибаррола, учительницу и основательницу читальных залов Нижней набережной, которую ранним утром 3 марта увели из дома в Пуэрто-Алькоре люди, не назвавшие ни своих имён, ни причины. Через одиннадцать дней семья узнала от охранника, что её держат в казармах Сан-Тельмо. То, что министерство называет \"проверкой общественного порядка\", не привело ни к доказательствам, ни к слушанию.",
    "Прошу Вас распорядиться о немедленном и безусловном освобождении Марен Ибаррола и обеспечить ей до этого встречи с адвокатом, врачом и родными.",
];

const GREEK: [&str; 2] = [
    "Σας γράφω με ανησυχία για τη Μάρεν Ιμπαρόλα, δασκάλα και ιδρύτρια των αναγνωστηρίων της Κάτω Προκυμαίας, την οποία τα ξημερώματα της 3ης Μαρτίου πήραν από το σπίτι της στο Πουέρτο Αλκόρ άνδρες που δεν είπαν ούτε το όνομά τους ούτε τον λόγο. Το υπουργείο μιλά για \"έρευνα δημόσιας τάξης\".",
    "Σας ζητώ να διατάξετε την άμεση και άνευ όρων απελευθέρωσή της και να εξασφαλίσετε ότι ως τότε θα δει δικηγόρο, γιατρό και την οικογένειά της.",
];

const FRENCH: [&str; 2] = [
    "Je vous écris, inquiète du sort de Maren Ibarrola, enseignante et fondatrice des salles de lecture des Quais-Bas, emmenée de chez elle à Puerto Alcor aux premières heures du 3 mars par des hommes qui n'ont donné ni leur nom ni de raison. Que lui reproche-t-on ? Le ministère parle d'une \"enquête d'ordre public\" ; aucune preuve, aucune audience : rien n'a suivi.",
    "Je vous demande d'ordonner sa libération immédiate et sans condition, et de veiller à ce qu'elle puisse voir d'ici là un avocat, un médecin et sa famille.",
];

const GERMAN: [&str; 2] = [
    "ich schreibe Ihnen aus Sorge um Maren Ibarrola, Lehrerin und Gründerin der Lesestuben an den Unteren Kais, die in den frühen Morgenstunden des 3. März in Puerto Alcor von Männern aus ihrer Wohnung geholt wurde, die weder ihre Namen noch einen Grund nannten. Erst elf Tage später erfuhr ihre Familie durch die Bemerkung eines Wachmanns, dass sie in der Kaserne San Telmo festgehalten wird. Was das Ministerium eine \"Untersuchung zur öffentlichen Ordnung\" nennt, hat weder zu Beweisen noch zu einer Verhandlung geführt; die Rechtsschutzvereinigung zählt 212 Menschen ohne Zugang zu einem Richter.",
    "Ich bitte Sie, die sofortige und bedingungslose Freilassung von Maren Ibarrola anzuordnen und sicherzustellen, dass sie bis dahin anwaltliche Vertretung, ärztliche Versorgung und ihre Familie bekommt.",
];
