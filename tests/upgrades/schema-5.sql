CREATE TABLE gate (
  -- A small number that stands for the case in the other tables, because millions of rows carry it.
  case_no INTEGER PRIMARY KEY,
  -- The name of the case in addresses: sixteen letters and digits from random bits.
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 16),
  -- How many facts the case has. A new fact is committed only against the version that its rule saw.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- The last day on which acts are taken; empty when none are (drafted, held, stopped). It follows from the facts and
  -- is written in the transaction of each fact, so a hold closes the gate at the moment in which it is committed.
  takes_until INTEGER
) STRICT;

INSERT INTO gate VALUES (1, 'vhj7pc1cjyddkqcf', 7, 20260413);

CREATE TABLE fact (
  -- The order of the commits over all cases. A reader asks for what came after the last one it knows. Numbers are not
  -- given twice, also not after a deletion, else a reader would miss a fact.
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The version that the case has with this fact: 1, 2, 3 without a gap.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- The day of the deed; there is no time of day.
  day INTEGER NOT NULL,
  -- The role in which it was done: desk, operator, sample. Never who.
  role TEXT NOT NULL,
  -- What was done: imported, corrected, consent-decided, translation-added, issued, held, hold-lifted, stopped.
  deed TEXT NOT NULL,
  -- The rest of the deed, as JSON. An import holds the document's words and so the names in it.
  body TEXT NOT NULL,
  UNIQUE (case_no, version)
) STRICT;

INSERT INTO fact VALUES (1, 1, 1, 20260302, 'sample', 'imported', '{"media_type":"text/plain","sha256":"e6566ed1fc3af899512232361dbf0fa3c33049246fc20669822f8184a3ed1a7f","text":"URGENT ACTION\n\nTWO WATER DEFENDERS HELD WITHOUT CONTACT\n\nInés Carvallo and Marta Olmedo, who measure what a tannery lets into the river Salvo, were taken from a bus by men of the Interior Guard on 9 January 2024. The Ministry of the Interior says that they are held, and does not say where. Neither their families nor a lawyer have seen them since. We call on the Minister of the Interior to say at once where they are, to let them see their families and a lawyer, and to release them. This is a sample: Verania does not exist, and everybody in this document is invented.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\nMinister of the Interior Rafael Quintana\n\nMinisterio del Interior,\nPlaza de los Tilos 4,\nPuerto Salvo 10110, Verania\nEmail: despacho@interior.example\n\nDear Minister,\n\nI write to you about Inés Carvallo, detained on 9 January 2024, and Marta Olmedo, detained on 9 January 2024. They were on their way home from the river Salvo with forty bottles of water for the laboratory of the university. Since that evening, nobody who loves them has heard their voices.\n\nYour office has confirmed that the Interior Guard holds them. It has not said in which place, on what charge, or on whose order. A person who is held and cannot be found is outside the protection of the law, whatever the reason for the arrest.\n\nInés Carvallo has asthma and needs her medicine every day. Her sister has brought it to three police stations; none would take it.\n\nTo measure the water that people drink is not a crime. The laws of your own country ask every citizen to report a danger to health.\n\nI ask you to say publicly where Inés Carvallo and Marta Olmedo are held, and to let them see their families, a lawyer and a doctor without delay. I ask you to release them, unless a judge charges them with a recognisable offence in a public hearing.\n\nYours sincerely,\n\nADDITIONAL INFORMATION\n\nInés Carvallo, a chemistry teacher, and Marta Olmedo, a nurse, began to keep a record of the river in 2021, after children in the quarter of Las Orillas fell ill. According to the Rivers Council of Verania, as of 5 January 2024, at least 36 people were treated for chromium poisoning, including 21 women and six children.\n\nTheir record was read aloud in the city council in December 2023. In the same week the tannery lodged a complaint for defamation, and two men in plain clothes began to wait in front of the school. The [Rivers Council](https://rivers.example/record) has kept a copy of every page.\n\nBEFORE YOU WRITE\n\nIf you live in Verania, have family there, or mean to travel there, please do not write under your own name. You can ask somebody who lives elsewhere to write instead; that helps just as much.\n\nPREFERRED LANGUAGE TO ADDRESS TARGET: Spanish\n\nYou can also write in your own language.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 1 March 2024\n\nPlease check with the office in your country if you wish to send appeals after the deadline.\n\nNAME AND PREFERRED PRONOUN: Inés Carvallo (she/her), Marta Olmedo (she/her)\n","language":"en","case_file":"+++\nclamor = 1\nkind = \"new\"\ntitle = \"TWO WATER DEFENDERS HELD WITHOUT CONTACT\"\nlanguage = \"en\"\ncountries = [\"QV\"]\npreferred_languages = [\"es\"]\nown_language = true\nuntil = 2024-03-01\nafter_deadline = \"ask-office\"\ndemands_inferred = true\n\n[letter]\nlanguage = \"en\"\nvalediction = \"Yours sincerely,\"\n\n[[target]]\nkey = \"t1\"\nname = \"Rafael Quintana\"\noffice = \"Minister of the Interior\"\naddress = [\"Ministerio del Interior,\", \"Plaza de los Tilos 4,\", \"Puerto Salvo 10110, Verania\"]\ncountry = \"QV\"\nemails = [\"despacho@interior.example\"]\nsalutation = \"Dear Minister,\"\n\n[[person]]\nkey = \"p1\"\nname = \"Inés Carvallo\"\npronouns = \"she/her\"\nsince = 2024-01-09\n\n[[person]]\nkey = \"p2\"\nname = \"Marta Olmedo\"\npronouns = \"she/her\"\nsince = 2024-01-09\n\n[[figure]]\nkey = \"f1\"\nvalue = 36\nqualifier = \"at-least\"\ncounts = \"people\"\nas_of = 2024-01-05\nsource = \"Rivers Council of Verania\"\n\n[[figure.parts]]\nvalue = 21\ncounts = \"women\"\n\n[[figure.parts]]\nvalue = 6\ncounts = \"children\"\n+++\n\n# summary\n\n{person.p1} and {person.p2}, who measure what a tannery lets into the river Salvo, were taken from a bus by men of the Interior Guard on 9 January 2024. The Ministry of the Interior says that they are held, and does not say where. Neither their families nor a lawyer have seen them since. We call on the Minister of the Interior to say at once where they are, to let them see their families and a lawyer, and to release them. This is a sample: Verania does not exist, and everybody in this document is invented.\n\n# letter\n\nI write to you about {person.p1}, detained on 9 January 2024, and {person.p2}, detained on 9 January 2024. They were on their way home from the river Salvo with forty bottles of water for the laboratory of the university. Since that evening, nobody who loves them has heard their voices.\n\nYour office has confirmed that the Interior Guard holds them. It has not said in which place, on what charge, or on whose order. A person who is held and cannot be found is outside the protection of the law, whatever the reason for the arrest.\n\n{person.p1} has asthma and needs her medicine every day. Her sister has brought it to three police stations; none would take it.\n\nTo measure the water that people drink is not a crime. The laws of your own country ask every citizen to report a danger to health.\n\nI ask you to say publicly where {person.p1} and {person.p2} are held, and to let them see their families, a lawyer and a doctor without delay. I ask you to release them, unless a judge charges them with a recognisable offence in a public hearing.\n\n# background\n\n{person.p1}, a chemistry teacher, and {person.p2}, a nurse, began to keep a record of the river in 2021, after children in the quarter of Las Orillas fell ill. According to the Rivers Council of Verania, as of 5 January 2024, {figure.f1} people were treated for chromium poisoning, including 21 women and six children.\n\nTheir record was read aloud in the city council in December 2023. In the same week the tannery lodged a complaint for defamation, and two men in plain clothes began to wait in front of the school. The [Rivers Council](https://rivers.example/record) has kept a copy of every page.\n\n# demands\n\n- I ask you to say publicly where {person.p1} and {person.p2} are held, and to let them see their families, a lawyer and a doctor without delay.\n- I ask you to release them, unless a judge charges them with a recognisable offence in a public hearing.\n\n# safety\n\nIf you live in Verania, have family there, or mean to travel there, please do not write under your own name. You can ask somebody who lives elsewhere to write instead; that helps just as much.\n","remarks":[]}');
INSERT INTO fact VALUES (2, 1, 2, 20260302, 'sample', 'corrected', '{"case_file":"+++\nclamor = 1\nkind = \"new\"\ntitle = \"TWO WATER DEFENDERS HELD WITHOUT CONTACT\"\nlanguage = \"en\"\ncountries = [\"QV\"]\npreferred_languages = [\"es\"]\nown_language = true\nuntil = 2026-04-13\nafter_deadline = \"ask-office\"\ndemands_inferred = true\n\n[letter]\nlanguage = \"en\"\nvalediction = \"Yours sincerely,\"\n\n[[target]]\nkey = \"t1\"\nname = \"Rafael Quintana\"\noffice = \"Minister of the Interior\"\naddress = [\"Ministerio del Interior,\", \"Plaza de los Tilos 4,\", \"Puerto Salvo 10110, Verania\"]\ncountry = \"QV\"\nemails = [\"despacho@interior.example\"]\nsalutation = \"Dear Minister,\"\n\n[[person]]\nkey = \"p1\"\nname = \"Inés Carvallo\"\npronouns = \"she/her\"\nsince = 2024-01-09\n\n[[person]]\nkey = \"p2\"\nname = \"Marta Olmedo\"\npronouns = \"she/her\"\nsince = 2024-01-09\n\n[[figure]]\nkey = \"f1\"\nvalue = 36\nqualifier = \"at-least\"\ncounts = \"people\"\nas_of = 2024-01-05\nsource = \"Rivers Council of Verania\"\n\n[[figure.parts]]\nvalue = 21\ncounts = \"women\"\n\n[[figure.parts]]\nvalue = 6\ncounts = \"children\"\n+++\n\n# summary\n\n{person.p1} and {person.p2}, who measure what a tannery lets into the river Salvo, were taken from a bus by men of the Interior Guard on 9 January 2024. The Ministry of the Interior says that they are held, and does not say where. Neither their families nor a lawyer have seen them since. We call on the Minister of the Interior to say at once where they are, to let them see their families and a lawyer, and to release them. This is a sample: Verania does not exist, and everybody in this document is invented.\n\n# letter\n\nI write to you about {person.p1}, detained on 9 January 2024, and {person.p2}, detained on 9 January 2024. They were on their way home from the river Salvo with forty bottles of water for the laboratory of the university. Since that evening, nobody who loves them has heard their voices.\n\nYour office has confirmed that the Interior Guard holds them. It has not said in which place, on what charge, or on whose order. A person who is held and cannot be found is outside the protection of the law, whatever the reason for the arrest.\n\n{person.p1} has asthma and needs her medicine every day. Her sister has brought it to three police stations; none would take it.\n\nTo measure the water that people drink is not a crime. The laws of your own country ask every citizen to report a danger to health.\n\nI ask you to say publicly where {person.p1} and {person.p2} are held, and to let them see their families, a lawyer and a doctor without delay. I ask you to release them, unless a judge charges them with a recognisable offence in a public hearing.\n\n# background\n\n{person.p1}, a chemistry teacher, and {person.p2}, a nurse, began to keep a record of the river in 2021, after children in the quarter of Las Orillas fell ill. According to the Rivers Council of Verania, as of 5 January 2024, {figure.f1} people were treated for chromium poisoning, including 21 women and six children.\n\nTheir record was read aloud in the city council in December 2023. In the same week the tannery lodged a complaint for defamation, and two men in plain clothes began to wait in front of the school. The [Rivers Council](https://rivers.example/record) has kept a copy of every page.\n\n# demands\n\n- I ask you to say publicly where {person.p1} and {person.p2} are held, and to let them see their families, a lawyer and a doctor without delay.\n- I ask you to release them, unless a judge charges them with a recognisable offence in a public hearing.\n\n# safety\n\nIf you live in Verania, have family there, or mean to travel there, please do not write under your own name. You can ask somebody who lives elsewhere to write instead; that helps just as much.\n\n# easy\n\nInés Carvallo and Marta Olmedo live in Verania.\n\nThey look whether the water in the river is clean.\n\nMen took them from a bus. The men work for the government.\n\nNobody knows where they are now. Their families are afraid.\n\nPlease write to the minister.\n\nAsk him: Where are they? Let their families see them. Let them go home.\n\nThis is a sample. The people and the country are invented.\n","deadline":{"day":"2026-04-13","zone":null}}');
INSERT INTO fact VALUES (3, 1, 3, 20260302, 'sample', 'consent-decided', '{"role":"family","scope":["names","facts"],"audience":"public","decided":"2026-03-02","until":"2027-03-02"}');
INSERT INTO fact VALUES (4, 1, 4, 20260302, 'sample', 'translation-added', '{"language":"es","translation":"+++\nclamor = 1\nlanguage = \"es\"\ntranslates = \"2027e10f5e02a8961cf697d83131a0cad1eb68df7c2c92bcc6837833a747aeef\"\nreviewer = \"sample\"\ntitle = \"DOS DEFENSORAS DEL AGUA DETENIDAS E INCOMUNICADAS\"\nvalediction = \"Atentamente,\"\n\n[[target]]\nkey = \"t1\"\noffice = \"Ministro del Interior\"\nsalutation = \"Señor Ministro:\"\n\n[[person]]\nkey = \"p1\"\npronouns = \"ella\"\n\n[[person]]\nkey = \"p2\"\npronouns = \"ella\"\n\n[[figure]]\nkey = \"f1\"\ncounts = \"personas\"\nparts = [\"mujeres\", \"niñas y niños\"]\n+++\n\n# summary\n\n{person.p1} y {person.p2}, que miden lo que una curtiduría vierte en el río Salvo, fueron sacadas de un autobús por hombres de la Guardia Interior el 9 de enero de 2024. El Ministerio del Interior dice que están detenidas, pero no dice dónde. Desde entonces no las han visto ni sus familias ni ningún abogado. Pedimos al ministro del Interior que diga sin demora dónde están, que les permita ver a sus familias y a un abogado, y que las ponga en libertad. Esto es una muestra: Verania no existe, y todas las personas de este documento son inventadas.\n\n# letter\n\nLe escribo por {person.p1} y {person.p2}, detenidas las dos el 9 de enero de 2024. Volvían a casa desde el río Salvo con cuarenta botellas de agua para el laboratorio de la universidad. Desde aquella tarde, nadie que las quiera ha oído su voz.\n\nSu ministerio ha confirmado que las tiene la Guardia Interior. No ha dicho en qué lugar, con qué cargos ni por orden de quién. Una persona que está detenida y a la que nadie puede encontrar queda fuera de la protección de la ley, sea cual sea el motivo de la detención.\n\n{person.p1} tiene asma y necesita su medicina todos los días. Su hermana la ha llevado a tres comisarías, y en ninguna quisieron recibirla.\n\nMedir el agua que bebe la gente no es un delito. Las leyes de su propio país piden a toda la ciudadanía que avise de un peligro para la salud.\n\nLe pido que diga públicamente dónde están {person.p1} y {person.p2}, y que les permita ver sin demora a sus familias, a un abogado y a un médico. Le pido que las ponga en libertad, salvo que un juez las acuse de un delito reconocible en una audiencia pública.\n\n# background\n\n{person.p1}, profesora de química, y {person.p2}, enfermera, empezaron a llevar un registro del río en 2021, cuando enfermaron niños y niñas del barrio de Las Orillas. Según el Consejo de los Ríos de Verania, a 5 de enero de 2024 {figure.f1} personas habían recibido tratamiento por intoxicación con cromo, entre ellas 21 mujeres y seis niñas y niños.\n\nSu registro se leyó en voz alta ante el concejo municipal en diciembre de 2023. Esa misma semana la curtiduría presentó una denuncia por difamación, y dos hombres de civil empezaron a esperar delante de la escuela. El [Consejo de los Ríos](https://rivers.example/record) ha guardado copia de cada página.\n\n# demands\n\n- Le pido que diga públicamente dónde están {person.p1} y {person.p2}, y que les permita ver sin demora a sus familias, a un abogado y a un médico.\n- Le pido que las ponga en libertad, salvo que un juez las acuse de un delito reconocible en una audiencia pública.\n\n# safety\n\nSi vive en Verania, tiene familia allí o piensa viajar allí, no escriba con su propio nombre. Puede pedir a alguien que viva en otro lugar que escriba por usted; eso ayuda lo mismo.\n\n# easy\n\n{person.p1} y {person.p2} viven en Verania.\n\nMiran si el agua del río está limpia.\n\nUnos hombres las sacaron de un autobús. Los hombres trabajan para el gobierno.\n\nNadie sabe dónde están ahora. Sus familias tienen miedo.\n\nPor favor, escriba al ministro.\n\nPregúntele: ¿Dónde están? Pídale: Deje que las vean sus familias. Deje que vuelvan a casa.\n\nEsto es una muestra. Las personas y el país son inventados.\n"}');
INSERT INTO fact VALUES (5, 1, 5, 20260302, 'sample', 'issued', '{"deadline":{"day":"2026-04-13","zone":null},"after":"ask-office"}');
INSERT INTO fact VALUES (6, 1, 6, 20260302, 'operator', 'consent-decided', '{"role":"family","scope":["names","facts","photographs"],"audience":"public","decided":"2026-03-02","until":"2026-12-31"}');
INSERT INTO fact VALUES (7, 1, 7, 20260302, 'operator', 'picture-given', '{}');

CREATE TABLE said_sent (
  -- The random key of the form, so that a form that comes twice is one act.
  key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 16),
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The day of the act.
  day INTEGER NOT NULL,
  -- How the appeal left: letter, email, social-post, fax, phone.
  channel TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO said_sent VALUES (X'0123456789abcdef0123456789abcdef', 1, 20260302, 'letter');
INSERT INTO said_sent VALUES (X'1715609f7c746c6dc20fc1e1d0a4e909', 1, 20260302, 'letter');
INSERT INTO said_sent VALUES (X'3c6ef372fe94f82be73980c0b9db906a', 1, 20260302, 'email');
INSERT INTO said_sent VALUES (X'78dde6e5fd29f057ce73018173b720d4', 1, 20260302, 'phone');
INSERT INTO said_sent VALUES (X'9e3779b97f4a7c15f39cc0605cedc835', 1, 20260302, 'letter');
INSERT INTO said_sent VALUES (X'daa66d2c7ddf7441dad6412116c9589f', 1, 20260302, 'fax');

CREATE TABLE tally (
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- What is counted. Kinds are never added together.
  kind TEXT NOT NULL CHECK (kind IN ('opened', 'handed_over', 'printed', 'said_sent')),
  -- The day of the acts.
  day INTEGER NOT NULL,
  -- How many.
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (case_no, kind, day)
) STRICT, WITHOUT ROWID;

INSERT INTO tally VALUES (1, 'handed_over', 20260302, 2);
INSERT INTO tally VALUES (1, 'opened', 20260302, 4);
INSERT INTO tally VALUES (1, 'printed', 20260302, 1);
INSERT INTO tally VALUES (1, 'said_sent', 20260302, 6);

CREATE TABLE invitation (
  -- The SHA-256 of the link's secret. The secret itself is nowhere.
  hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
  -- The last day on which it can be used.
  until INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT 'editor', direct INTEGER NOT NULL DEFAULT 0 CHECK (direct IN (0, 1))) STRICT, WITHOUT ROWID;

INSERT INTO invitation VALUES (X'50f47193f25b6daff6d4905d345058ad2fef6253f13f95a984bc072090d8165c', 20260303, 'reader', 0);
INSERT INTO invitation VALUES (X'7f34b96e31a746e749f93d3ccb31df3cae70431d9e6d08ba0a490b0496e76fe1', 20260303, 'editor', 0);

CREATE TABLE note (
  -- What is remembered.
  name TEXT PRIMARY KEY NOT NULL,
  -- Its value; once written it stands.
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO note VALUES ('first-invitation', 'dc647b302c979ad9');
INSERT INTO note VALUES ('sample', 'vhj7pc1cjyddkqcf');

CREATE TABLE picture (
  -- The case.
  case_no INTEGER PRIMARY KEY REFERENCES gate (case_no),
  -- Whose it is and what can be seen on it, by language, as JSON.
  words TEXT NOT NULL,
  -- How wide the large one is, for screens with room, in pixels.
  large_width INTEGER NOT NULL,
  -- How high it is.
  large_height INTEGER NOT NULL,
  -- Its file: JPEG, the picture and nothing else.
  large BLOB NOT NULL,
  -- How wide the small one is, for telephones.
  small_width INTEGER NOT NULL,
  -- How high it is.
  small_height INTEGER NOT NULL,
  -- Its file.
  small BLOB NOT NULL
) STRICT;

INSERT INTO picture VALUES (1, '{"credit":"drawn for the tests","descriptions":[["en","A river."],["es","Un río."]]}', 64, 40, X'ffd8ffe000104a46494600010200000100010000ffc00011080028004003011100021101031101ffdb0043000504040404030504040406050506080d0808070708100b0c090d131014131210121214171d1914161c1612121a231a1c1e1f212121141924272420261d202120ffdb0043010506060807080f08080f201512152020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffc4001f0100030101010101010101010000000000000102030405060708090a0bffc400b51100020102040403040705040400010277000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9faffda000c03010002110311003f009abef4f8f0a002800a002800a002800a002800a002800a002800a002800a00e7bfe126ff00a72ffc89ff00d6af97fedeff00a77f8ffc036f65e668ff00697fd31ffc7bff00ad5f5062677fc24dff004e5ff913ff00ad5f2ffdbdff004eff001ff806decbccd1fed2ff00a63ff8f7ff005abea0c4ceff00849bfe9cbff227ff005abe5ffb7bfe9dfe3ff00dbd9799a3fda5ff004c7ff1effeb57d41899dff000937fd397fe44ffeb57cbff6f7fd3bfc7fe01b7b2f3347fb4bfe98ff00e3dffd6afa83138cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e23ffd9', 64, 40, X'ffd8ffe000104a46494600010200000100010000ffc00011080028004003011100021101031101ffdb0043000504040404030504040406050506080d0808070708100b0c090d131014131210121214171d1914161c1612121a231a1c1e1f212121141924272420261d202120ffdb0043010506060807080f08080f201512152020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffc4001f0100030101010101010101010000000000000102030405060708090a0bffc400b51100020102040403040705040400010277000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9faffda000c03010002110311003f009abef4f8f0a002800a002800a002800a002800a002800a002800a002800a00e7bfe126ff00a72ffc89ff00d6af97fedeff00a77f8ffc036f65e668ff00697fd31ffc7bff00ad5f5062677fc24dff004e5ff913ff00ad5f2ffdbdff004eff001ff806decbccd1fed2ff00a63ff8f7ff005abea0c4ceff00849bfe9cbff227ff005abe5ffb7bfe9dfe3ff00dbd9799a3fda5ff004c7ff1effeb57d41899dff000937fd397fe44ffeb57cbff6f7fd3bfc7fe01b7b2f3347fb4bfe98ff00e3dffd6afa83138cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e239cafcbced3a3afd40e23ffd9');

CREATE TABLE account (
  -- Sixteen random bytes. No other table names them, except `asking` for as long as a question is open.
  key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 16),
  -- How often it was saved. A change is stored only against the version that it saw, so that a recovery code works once.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- How colleagues see it. A first name or a nickname is enough.
  name TEXT NOT NULL,
  -- The same in small letters, as it is compared.
  sign_in_name TEXT NOT NULL UNIQUE,
  -- What it may do: reader, editor, approver, operator.
  role TEXT NOT NULL,
  -- The day on which it was made; there is no time of day.
  made INTEGER NOT NULL,
  -- The hash of its password as a PHC string (Argon2id); empty for whoever has a passkey alone.
  password BLOB,
  -- The secret that its authenticator shares; empty without a password.
  authenticator BLOB,
  -- The SHA-256 of each recovery code that was not used, one after the other.
  recovery BLOB NOT NULL CHECK (length(recovery) % 32 = 0),
  -- Its passkeys: public keys with their counters, as a JSON list.
  passkeys BLOB NOT NULL,
  CHECK ((password IS NULL) = (authenticator IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO account VALUES (X'aabc0121ba470f1d3d9c68a1953fb868', 1, 'Ines', 'ines', 'approver', 20260302, X'246172676f6e32696424763d3139246d3d31393435362c743d322c703d312473366a6b575830644871424a48425a6e454a61493541246267436f3044773370516156677a5151747950357245702f586c62532f784d46326c567a72394378693963', X'b504a5f13d5572a35f6862bed76f5a2fbbd311b6', X'46792c9fe1e7d26eff111d1c82c58c2f7daf47859ea4c196b41a454d41fb3fc188498f657909eed92fc42aa74c9e376a85401fb434e852e414e076e2c03a4f5bc6f0d4d5c4dc3ee042e4f0282d077bb00550eb98f5e003880b35b2c7430a7ae63802991d27310ba1f7c6322f833bd2c00f00d569c423503640de314dbef3ed8c10e29d8e18eff60ec048f3bc1d0b66b9879c4ef38ced59a2998762a126c194a3fde4ec9d763edf2853fee168592410d4b9ef6b3093c0fe50b109b6d05087d55fff142d15e0a4c49868ef393065ffaa92acfd012e87a46941f7da52b7e9668511d982dff71b727043952cce1bea9f8f25ac3fe20804ae874be2d55ae6dadece1d', X'5b5d');

CREATE TABLE asking (
  -- The case.
  case_no INTEGER PRIMARY KEY NOT NULL REFERENCES gate (case_no),
  -- The version that the case has with the question.
  version INTEGER NOT NULL,
  -- The key of the account, or of the session that has none.
  by_key BLOB NOT NULL CHECK (length(by_key) = 16)
) STRICT;


CREATE TABLE keyholder (
  -- A name of their choice.
  name TEXT PRIMARY KEY NOT NULL,
  -- The public key, as age writes it.
  key TEXT NOT NULL UNIQUE,
  -- The day on which it was named.
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO keyholder VALUES ('Ines', 'age1v24726kz8r8a4txu0jksp6f8t39n53zy97k9fnt8yhwpvs8y9paq7h8vlx', 20260302);

CREATE TABLE sealed (
  -- Sixteen random bytes.
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- What it is: consent-giver, informant, deed, word.
  kind TEXT NOT NULL,
  -- The day on which it was sealed; there is no time of day.
  day INTEGER NOT NULL,
  -- The encrypted file. What is inside is filled up to multiples of 1024 bytes, so that its length says nothing.
  ciphertext BLOB NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO sealed VALUES (X'de6832cf355cb87f65ac9929f40c725b', 1, 'informant', 20260302, X'6167652d656e6372797074696f6e2e6f72672f76310a2d3e2058323535313920705a41376d36357a5770424779663272574830504e6951496d736248714772736d6a6242325a4d643341300a754858386e5a6c5775454b434e6677347438703242512b4d4f544e565259335352515376757962434c2b670a2d3e2051642b2d677265617365202c30202e4921563d2c205225522820486e64370a67576141426b76434e357a485076394c0a2d2d2d2046686b68684b6730484474314152716964686d774f6c6c66673068697154456a6f436b796932584b4d71510aaede77bf5c9bb827ff402074fea56887b8ee4408d7f1ab18620a73701903266eac269e89b738487b3f45c067fd41b37a48b705385e3dfa682bb889277284c513775931978e4e964ebfeb619671b4c18c88e4dc47f26ff2d0cb6dd1c293264120b23022c926cd790b844a0cd8cb8451cd1e1c98f9d7f6aec7d2a80c25e834c25c3ea31a1976d15d4901c33a2a3ed9dc73cf3e81d0c988500c0773fe10d8d586c9f5ceade8e732526ab0d8b608a59e50d8ab361781b2c9153663d119dd2eac027662d4c79223b99c5986caae5957cc94d0646bc6632f645c728fdee6135c2a9e15f38f4077fe014d2e9e5c248f8242175e8c7784913787cc42e552e4a64c8cf4c7c1bbe23d02887156d15f80bfdba26599c28a91e82ce92a7d203393d772cefb5c2e13682931f6ea023c4575fd381bb66519e0cf27bb98d4df43c1a8110aebb60a37fc8e2217fc9567e643c8f3fb627c983a34222f30a8127ae196ba6092b338a64bdb8a25ed0be26a0dd832497dc1bd02ade2157144f73b3a3dd861c77a6da4ca7ef4f692774c668f2697ea0d814e6537a9eb9dced6ceaa08f28f60a01ce8e799e0d68c3b2be51d8f41504e2cb8a8bced6091a33381a1399599f4b2e4140322693f253b65fbb54e28f46139263bd4ce6f1e417f8295fb0ac58a27d52344b2e9f52e1b356fb5d4045395dbd78bad498641ff872b03efcbda23913c1aab331f1411f46c6b15d2c80043eaa5483cd3226c8aa8318e731c69d3121695e1e89125bc964a224b546ddcefb74ea1757901c18e0e7d2e5a6f70f79c8bd4ef445c42b596859f5b18bd38c41eef71baa134634d135805c5f8c783b40486c78b04ceb8a0c6f31403af6860c3ba52d132eea3ab0355490a1d6204d8c4cdaad7ac898296c2fde7f733a32fa80352d01d0da568387a896e3b30928d95d7ac8c1a02a289d4f2923cb488ac8123881e0f75c56a3d6a99b4d709662c97e7521066a67590ea7abf54a3a5980589394e5babb8e9c896d58fd29ab2a953d49a882b130e600017be0352c1210aa4a2ba2f14607c91256f31df3614d10878dddebb7532ba3c1929f85a5276c6612d301d02ea488fe72695e5d5da349f3856bf6f82b56b62c2bd2e3ff8cc5c549ca6eb8d88646814866c9f42ebcbbebaa658ebb8ae4f0e7f6b0cade4ea97321cfc2760ce1655d0c4913beac0e8060e9aa8ff6965af516cf515d4557fa45105cd69895e64abc3cce82088817bd8930333cb94e63b04cd1600c229e52c6091cefa40762ae6c053a19dd7d5287bfd70e710a56c1791e0c29f4355a27ec68e49392386ca9b8c4a8a26c7409e7de9ee9052565feddd5d5c1e77da983f6a9b5e12ce4b50df673082c8cb7d396d0cf43454deedff29240b6166d4f61f63b1cff31454244658c79a34ffbe07a94735af3ee823cf4f1f1e02e80d72d0a4cda79d46b42326761ee0b9afba6db0c817c8f8b2ce7d4dd65dd3addb2569e7ed80cc008dcc01');

CREATE TABLE tombstone (
  -- The order of the deletions. A reader asks for what came after the last one it knows.
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  -- The case.
  case_no INTEGER NOT NULL UNIQUE REFERENCES gate (case_no),
  -- The day on which it was deleted; there is no time of day.
  day INTEGER NOT NULL,
  -- Whether it was ever published (1): then its addresses answer for ever, and its counts stay.
  was_issued INTEGER NOT NULL CHECK (was_issued IN (0, 1))
) STRICT;


CREATE TABLE let_go (
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The day of the acts.
  day INTEGER NOT NULL,
  -- How many rows.
  rows INTEGER NOT NULL CHECK (rows > 0),
  PRIMARY KEY (case_no, day)
) STRICT, WITHOUT ROWID;


CREATE TABLE rewrite (
  -- Always 1: there is one row at most.
  one INTEGER PRIMARY KEY CHECK (one = 1),
  -- How often something was deleted, so that what another process deletes meanwhile stays owed.
  owed INTEGER NOT NULL
) STRICT;


CREATE INDEX sealed_of_case ON sealed (case_no, kind, day);

CREATE TRIGGER fact_is_not_edited BEFORE UPDATE ON fact
BEGIN SELECT RAISE (ABORT, 'a fact is never edited'); END;

CREATE TRIGGER tombstone_is_not_edited BEFORE UPDATE ON tombstone
BEGIN SELECT RAISE (ABORT, 'a tombstone is never edited'); END;

CREATE TRIGGER tombstone_is_not_removed BEFORE DELETE ON tombstone
BEGIN SELECT RAISE (ABORT, 'a tombstone is never removed'); END;

CREATE TRIGGER fact_is_not_removed BEFORE DELETE ON fact
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.case_no = OLD.case_no)
BEGIN SELECT RAISE (ABORT, 'a fact is removed only with its whole case'); END;

CREATE TRIGGER fact_is_not_of_a_deleted_case BEFORE INSERT ON fact
WHEN EXISTS (SELECT 1 FROM tombstone WHERE tombstone.case_no = NEW.case_no)
BEGIN SELECT RAISE (ABORT, 'a deleted case takes no facts'); END;

PRAGMA application_id = 1131179378;
PRAGMA user_version = 5;
