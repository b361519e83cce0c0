/** Whose words they are, where the source is more than a name: names in quotation marks, places of offices, days before the verb. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

type Row = readonly [lang: string, text: string, said: string, by: string];

describe('a source', () => {
  it.each<Row>([
    ['pl', '„Kurier” informuje, że prokuratura wszczęła śledztwo.', 'prokuratura wszczęła śledztwo', '„Kurier”'],
    ['ru', '«Вестник» сообщает, что суд начал проверку.', 'суд начал проверку', '«Вестник»'],
    ['ru', 'Газета «Вестник» сообщила, что суд начал проверку.', 'суд начал проверку', 'Газета «Вестник»'],
    ['uk', 'Як пише видання «Вісник», суд почав перевірку.', 'суд почав перевірку', 'видання «Вісник»'],
    ['ru', 'Глава фонда «Река» Ирина Котова считает, что мост закроют.', 'мост закроют', 'Ирина Котова'],
    ['cs', 'Anna Malá ve čtvrtek oznámila, že stavba mostu začne na jaře.', 'stavba mostu začne na jaře', 'Anna Malá'],
    ['pl', 'Most zamknął burmistrz Marek Wójcik. Jak dodał, ruch wróci w maju.', 'ruch wróci w maju', 'Marek Wójcik'],
    [
      'ru',
      'Мост осмотрел Андрей Котов. По его словам, ремонт закончат в мае.',
      'ремонт закончат в мае',
      'Андрей Котов',
    ],
    [
      'cs',
      'Marek Novotný si prohlédl most. Podle něj práce skončí v květnu.',
      'práce skončí v květnu',
      'Marek Novotný',
    ],
    [
      'el',
      'Ο Μάριος Γεωργίου είδε τη γέφυρα. Όπως τόνισε, ο δήμος έχει χρήματα.',
      'ο δήμος έχει χρήματα',
      'Μάριος Γεωργίου',
    ],
    ['pl', 'Radny Marek Wójcik (KL) nazwał decyzję „skandaliczną”.', 'decyzję „skandaliczną”', 'Marek Wójcik'],
    ['sr', 'Ana Petrović izjavila je u četvrtak da će most biti otvoren.', 'će most biti otvoren', 'Ana Petrović'],
    ['da', 'Ifølge direktør Jens Holm mangler kommunen 12 millioner.', 'mangler kommunen 12 millioner', 'Jens Holm'],
    [
      'ro',
      'Potrivit directorului economic Petru Ionescu, lipsesc 40 de milioane de lei.',
      'lipsesc 40 de milioane de lei',
      'Petru Ionescu',
    ],
    ['ko', '이 의원은 이번 결정이 "부끄러운 일"이라고 비판했다.', '"부끄러운 일"', '이'],
    ['he', 'ראש העיר, מיכל כהן, הודיעה כי הגשר בטוח.', 'הגשר בטוח', 'מיכל כהן'],
    ['he', 'לדברי מנהל הכספים, יוסי לוי, חסרים מיליון שקל.', 'חסרים מיליון שקל', 'יוסי לוי'],
    ['fa', 'لیلا حسینی، شهردار سبزآباد، روز پنجشنبه گفت که پل امن است.', 'پل امن است', 'لیلا حسینی'],
    ['fa', 'به گفته کمال یوسفی، مدیر مالی، بودجه کم دارد.', 'بودجه کم دارد', 'کمال یوسفی'],
    ['ar', 'أعلنت رئيسة البلدية ليلى حسن يوم الخميس أن الجسر آمن.', 'الجسر آمن', 'ليلى حسن'],
    ['th', '"สะพานปลอดภัย" นางสมศรีกล่าวกับผู้สื่อข่าว', '"สะพานปลอดภัย"', 'สมศรี'],
    ['zh', '陈志明表示，这一决定“令人羞耻”。', '这一决定“令人羞耻”', '陈志明'],
    [
      'id',
      'Wali Kota Ratna Dewi mengatakan pembangunan jembatan ditunda.',
      'pembangunan jembatan ditunda',
      'Ratna Dewi',
    ],
    ['fr', "Selon l'économiste Paul Rivoire, le pont sera ouvert.", 'le pont sera ouvert', 'Paul Rivoire'],
    ['it', "Secondo l'assessora Giulia Conti, il ponte sarà aperto.", 'il ponte sarà aperto', 'Giulia Conti'],
    [
      'ru',
      'Как сообщили в пресс-службе мэрии, мост закроют на ремонт.',
      'мост закроют на ремонт',
      'пресс-службе мэрии',
    ],
    [
      'hu',
      'Szabó Péter tegnap beszélt. „Ez prioritás kérdése” – írta közleményében.',
      '„Ez prioritás kérdése”',
      'Szabó Péter',
    ],
    [
      'sr',
      'Prema rečima sekretara za finansije Petra Jovanovića, nedostaje mnogo novca.',
      'nedostaje mnogo novca',
      'Petra Jovanovića',
    ],
    [
      'sw',
      'Kwa mujibu wa mkurugenzi wa fedha Hassan Mwinyi, bajeti ina upungufu.',
      'bajeti ina upungufu',
      'Hassan Mwinyi',
    ],
    ['sl', 'Karel Mot je videl most. »Most je zelo varen,« je dejal za STA.', '»Most je zelo varen,«', 'Karel Mot'],
    ['zh', '研究员马建国来了。“它比指甲还小，”马建国说。', '“它比指甲还小，”', '马建国'],
    ['zh', '生物学家李静教授说，这座桥很安全。', '这座桥很安全', '李静'],
    [
      'pl',
      'Prokurator Adam Wrona zapowiedział apelację. – Nie zgadzamy się z tym – zaznaczył.',
      '– Nie zgadzamy się z tym',
      'Adam Wrona',
    ],
    ['ar', 'وقالت إيمان براء التي تقود المشروع: "كانت مفاجأة كبيرة".', '"كانت مفاجأة كبيرة"', 'إيمان براء'],
    ['tr', '"Köprü artık güvenli" diyen Murat Kaya, destek istedi.', '"Köprü artık güvenli"', 'Murat Kaya'],
    ['tr', 'Murat Kaya ise köprünün yarın açılacağını söyledi.', 'köprünün yarın açılacağını', 'Murat Kaya'],
    [
      'hr',
      'Ana Horvat vidjela je most. "Most je vrlo siguran", rekla je u subotu za Hinu.',
      '"Most je vrlo siguran"',
      'Ana Horvat',
    ],
    [
      'de',
      'Laut diesem Entwurf wären allerdings nur die Brücken betroffen.',
      'wären allerdings nur die Brücken betroffen',
      'Entwurf',
    ],
  ])('%s: %s', (lang, text, said, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual([[said, by]]);
  });

  it.each([
    [
      'pl',
      'Prezydent Zalesia Anna Kowalczyk powiedziała, że most jest bezpieczny.',
      'Anna Kowalczyk',
      'Prezydent Zalesia',
    ],
    ['ru', 'Мэр Заречного Андрей Котов сообщил, что мост безопасен.', 'Андрей Котов', 'Мэр Заречного'],
    ['ru', 'Об этом сообщил мэр Заречного Андрей Котов: «Мост безопасен».', 'Андрей Котов', 'мэр Заречного'],
    ['uk', 'Мер Зарічного Андрій Коваль повідомив, що міст безпечний.', 'Андрій Коваль', 'Мер Зарічного'],
    ['cs', 'Primátorka Zálesí Anna Malá oznámila, že most je bezpečný.', 'Anna Malá', 'Primátorka Zálesí'],
    [
      'hr',
      'Gradonačelnica Zarječja Ana Horvat izjavila je da je most siguran.',
      'Ana Horvat',
      'Gradonačelnica Zarječja',
    ],
    [
      'pt',
      'A presidente da Câmara de Vila Serena, Marta Pinheiro, disse que a ponte é segura.',
      'Marta Pinheiro',
      'presidente da Câmara de Vila Serena',
    ],
    [
      'pl',
      'Sąd uniewinnił byłego burmistrza Lipna Jana Kota. „Cieszę się bardzo” – powiedział Kot.',
      'Jana Kota',
      'byłego burmistrza Lipna',
    ],
    ['be', 'Даследчык Кароль Матушэвіч патлумачыў, што жаба жыве тут.', 'Кароль Матушэвіч', 'Даследчык'],
  ])('%s: the place of an office is no part of the name: %s', (lang, text, name, role) => {
    expect(parseQuotes(text, lang).speakers).toMatchObject([{ name, role }]);
  });
});

it('puts no clause in the mouth of the pronoun that is its subject', () => {
  const text = 'The engineer, who was elected in 2019, insisted she would not resign.';
  expect(readQuotes(text, 'en').map(({ text: said }) => said)).toEqual(['she would not resign']);
});

describe('an opinion', () => {
  it.each([
    ['es', 'Para Juan Pardo, la obra “es un desastre”.', 'la obra “es un desastre”', 'Juan Pardo'],
    ['fr', 'Pour Jean Prat, le chantier « est un désastre ».', 'le chantier « est un désastre »', 'Jean Prat'],
    ['de', 'Für Hans Roth ist der Plan „ein Unfug“.', 'ist der Plan „ein Unfug“', 'Hans Roth'],
    ['en', 'For John Reed, the plan is “a disaster.”', 'the plan is “a disaster.”', 'John Reed'],
  ])("%s: is somebody's where words of it are quoted: %s", (lang, text, words, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual([[words, by]]);
  });

  it.each([
    ['en', 'For John Reed, the plan is a disaster.'],
    ['en', 'For John Reed, the “disaster” came late.'],
    ['fr', 'Pour mardi, le chantier « est prévu ».'],
  ])("%s: is nobody's elsewhere: %s", (lang, text) => {
    expect(readQuotes(text, lang).filter(({ by }) => by !== null)).toEqual([]);
  });
});

describe('a source with a relative clause of its own', () => {
  it.each([
    ['es', 'Una fuente que pidió no ser identificada dijo que la obra acabará pronto.', 'fuente'],
    ['pt', 'Uma fonte que pediu anonimato disse que a obra acabará cedo.', 'fonte'],
    ['nl', 'Een bron die anoniem wil blijven, zegt dat het werk snel klaar is.', 'bron'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});

describe('an office with its party or an adverbial between the verb and the name', () => {
  it.each([
    ['fr', '« Le chantier finira tôt », promet le maire (DVG) de Valbonne, Luc Moral.', 'Luc Moral'],
    ['es', '“Es clave”, ha asegurado en una entrevista el portavoz de Unión Local, Pedro Gil.', 'Pedro Gil'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});
