/** Who said what in Azerbaijani, Basque, Filipino, Galician, Kazakh, Marathi, Nepali and Tamil. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [what: string, text: string, said: string, by: string];
type Nothing = readonly [what: string, text: string];

const LANGUAGES: Readonly<Record<string, { readonly said: readonly Row[]; readonly nothing: readonly Nothing[] }>> = {
  az: {
    said: [
      [
        'clause behind the verb',
        'Nazir Leyla Həsənova bildirib ki, körpü artıq təhlükəsizdir.',
        'körpü artıq təhlükəsizdir',
        'Leyla Həsənova',
      ],
      [
        'quotative',
        '“Körpü artıq təhlükəsizdir”, - deyə Leyla Həsənova bildirib.',
        '“Körpü artıq təhlükəsizdir”',
        'Leyla Həsənova',
      ],
      ['office', '“Körpü artıq təhlükəsizdir”, – nazir deyib.', '“Körpü artıq təhlükəsizdir”', 'nazir'],
      [
        'according to',
        'Leyla Həsənovanın sözlərinə görə, körpü artıq təhlükəsizdir.',
        'körpü artıq təhlükəsizdir',
        'Leyla Həsənovanın',
      ],
      ['colon', 'Leyla Həsənova: “Körpü artıq təhlükəsizdir.”', '“Körpü artıq təhlükəsizdir.”', 'Leyla Həsənova'],
    ],
    nothing: [['a title', '“Köhnə körpü” filmi dünən göstərilib.']],
  },
  eu: {
    said: [
      ['clause', 'Udalak jakinarazi du zubia itxita dagoela.', 'zubia itxita dagoela', 'Udalak'],
      ['office behind the name', 'Ane Urkia alkateak esan du zubia segurua dela.', 'zubia segurua dela', 'Ane Urkia'],
      [
        'verb before its subject',
        '«Zubia segurua da orain», esan du Ane Urkia alkateak.',
        '«Zubia segurua da orain»',
        'Ane Urkia',
      ],
      [
        'dropped subject',
        'Ane Urkia heldu da. «Zubia segurua da orain», gaineratu du.',
        '«Zubia segurua da orain»',
        'Ane Urkia',
      ],
      ['according to', 'Ane Urkiaren arabera, zubia segurua da orain.', 'zubia segurua da orain', 'Ane Urkiaren'],
    ],
    nothing: [['a title', '«Zubi zaharra» filma gaur estreinatuko da.']],
  },
  fil: {
    said: [
      [
        'clause behind the verb',
        'Sinabi ni Senador Ana Cruz na ligtas na ang tulay.',
        'ligtas na ang tulay',
        'Ana Cruz',
      ],
      ['quotation', '“Ligtas na ang tulay,” ani Cruz.', '“Ligtas na ang tulay,”', 'Cruz'],
      [
        'spokesperson',
        '“Ligtas na ang tulay,” sabi ng tagapagsalita ng palasyo.',
        '“Ligtas na ang tulay,”',
        'tagapagsalita ng palasyo',
      ],
      ['pronoun', 'Dumating si Ana Cruz. “Ligtas na ang tulay,” sabi niya.', '“Ligtas na ang tulay,”', 'Ana Cruz'],
      [
        'according to',
        'Ayon kay Ana Cruz, ligtas na ang tulay para sa lahat.',
        'ligtas na ang tulay para sa lahat',
        'Ana Cruz',
      ],
      ['a wish', 'Nanawagan si Ana Cruz na isara ang tulay.', 'isara ang tulay', 'Ana Cruz'],
    ],
    nothing: [['a title', 'Pinamagatang “Ang Lumang Tulay” ang pelikula.']],
  },
  gl: {
    said: [
      ['clause', 'A alcaldesa Ana Souto afirmou que a ponte é segura.', 'a ponte é segura', 'Ana Souto'],
      ['quotation', '«A ponte é segura», dixo Ana Souto.', '«A ponte é segura»', 'Ana Souto'],
      ['dialogue', '— A ponte é segura —dixo Ana Souto.', '— A ponte é segura', 'Ana Souto'],
      ['dropped subject', 'Ana Souto chegou. Asegurou que a ponte é segura.', 'a ponte é segura', 'Ana Souto'],
      ['according to', 'Segundo Ana Souto, a ponte é segura para todos.', 'a ponte é segura para todos', 'Ana Souto'],
      ['spokesman', 'O portavoz da Xunta explicou que a ponte é segura.', 'a ponte é segura', 'portavoz da Xunta'],
      ['a wish', 'Ana Souto pediu á Xunta que arranxe a ponte.', 'arranxe a ponte', 'Ana Souto'],
    ],
    nothing: [['a title', 'O filme «A ponte vella» estréase hoxe.']],
  },
  kk: {
    said: [
      [
        'verb before its subject',
        '«Көпір енді қауіпсіз болды», – деді министр Айгүл Сейітова.',
        '«Көпір енді қауіпсіз болды»',
        'Айгүл Сейітова',
      ],
      [
        'quotative behind a quotation',
        '«Көпір енді қауіпсіз болды», – деп мәлімдеді Айгүл Сейітова.',
        '«Көпір енді қауіпсіз болды»',
        'Айгүл Сейітова',
      ],
      [
        'quotative behind a clause',
        'Айгүл Сейітова көпір енді қауіпсіз болды деп мәлімдеді.',
        'көпір енді қауіпсіз болды',
        'Айгүл Сейітова',
      ],
      [
        'clause as a noun',
        'Министр Айгүл Сейітова көпірдің жөнделіп болғанын айтты.',
        'көпірдің жөнделіп болғанын',
        'Айгүл Сейітова',
      ],
      [
        'dialogue',
        '– Көпір енді қауіпсіз болды, – дейді Айгүл Сейітова.',
        '– Көпір енді қауіпсіз болды',
        'Айгүл Сейітова',
      ],
      [
        'pronoun',
        'Айгүл Сейітова келді. «Көпір енді қауіпсіз болды», – деді ол.',
        '«Көпір енді қауіпсіз болды»',
        'Айгүл Сейітова',
      ],
      [
        'according to',
        'Айгүл Сейітованың айтуынша, көпір енді қауіпсіз болды.',
        'көпір енді қауіпсіз болды',
        'Айгүл Сейітованың',
      ],
    ],
    nothing: [['a title', '«Ескі көпір» фильмі кеше көрсетілді.']],
  },
  mr: {
    said: [
      [
        'particle behind the name',
        'मुख्यमंत्री विजय पाटील यांनी सांगितले की, पूल आता सुरक्षित आहे.',
        'पूल आता सुरक्षित आहे',
        'विजय पाटील',
      ],
      ['quotative', '“पूल आता सुरक्षित आहे,” असे विजय पाटील यांनी सांगितले.', '“पूल आता सुरक्षित आहे,”', 'विजय पाटील'],
      [
        'quotative behind a clause',
        'पूल आता सुरक्षित आहे असे मुख्यमंत्री विजय पाटील यांनी सांगितले.',
        'पूल आता सुरक्षित आहे',
        'विजय पाटील',
      ],
      ['no particle', 'विजय पाटील म्हणाले की, पूल आता सुरक्षित आहे.', 'पूल आता सुरक्षित आहे', 'विजय पाटील'],
      ['body', 'पोलिसांनी सांगितले की, पूल बंद करण्यात आला आहे.', 'पूल बंद करण्यात आला आहे', 'पोलिसांनी'],
      ['according to', 'विजय पाटील यांच्या मते, पूल आता सुरक्षित आहे.', 'पूल आता सुरक्षित आहे', 'विजय पाटील'],
      [
        'pronoun',
        'मुख्यमंत्री विजय पाटील यांनी पूल उघडला. त्यांनी सांगितले की, पूल आता सुरक्षित आहे.',
        'पूल आता सुरक्षित आहे',
        'विजय पाटील',
      ],
    ],
    nothing: [['a title', '“जुना पूल” हा चित्रपट आज प्रदर्शित झाला.']],
  },
  ne: {
    said: [
      ['before the quotation', 'प्रधानमन्त्री विजय थापाले भने, “पुल अब सुरक्षित छ ।”', '“पुल अब सुरक्षित छ ।”', 'विजय थापा'],
      ['quotative behind a clause', 'पुल अब सुरक्षित छ भनेर प्रधानमन्त्री विजय थापाले भने ।', 'पुल अब सुरक्षित छ', 'विजय थापा'],
      ['behind the quotation', '“पुल अब सुरक्षित छ,” विजय थापाले भने ।', '“पुल अब सुरक्षित छ,”', 'विजय थापा'],
      ['according to', 'मन्त्री विजय थापाका अनुसार पुल अब सुरक्षित छ ।', 'पुल अब सुरक्षित छ', 'विजय थापा'],
      ['pronoun', 'प्रधानमन्त्री विजय थापाले पुल खोले । “पुल अब सुरक्षित छ,” उनले भने ।', '“पुल अब सुरक्षित छ,”', 'विजय थापा'],
    ],
    nothing: [['a title', '“पुरानो पुल” चलचित्र आज प्रदर्शन भयो ।']],
  },
  ta: {
    said: [
      [
        'quotative',
        '“பாலம் இப்போது பாதுகாப்பாக உள்ளது” என்று அமைச்சர் விஜய் குமார் கூறினார்.',
        '“பாலம் இப்போது பாதுகாப்பாக உள்ளது”',
        'விஜய் குமார்',
      ],
      [
        'quotative behind a clause',
        'பாலம் இப்போது பாதுகாப்பாக உள்ளது என்று அமைச்சர் விஜய் குமார் தெரிவித்தார்.',
        'பாலம் இப்போது பாதுகாப்பாக உள்ளது',
        'விஜய் குமார்',
      ],
      ['colon', 'அமைச்சர் விஜய் குமார் கூறியதாவது: “பாலம் இப்போது பாதுகாப்பாக உள்ளது.”', '“பாலம் இப்போது பாதுகாப்பாக உள்ளது.”', 'விஜய் குமார்'],
    ],
    nothing: [['a title', '“பழைய பாலம்” திரைப்படம் இன்று வெளியானது.']],
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (lang, { said, nothing }) => {
  it.each(said)('%s', (_, text, words, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual([[words, by]]);
  });

  it.each(nothing)('%s', (_, text) => {
    expect(readQuotes(text, lang)).toEqual([]);
  });
});
