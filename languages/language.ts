/**
 * What a language is to Tautan: data. One hand-written file a language holds only what CLDR does not know;
 * `cldr.json` holds the rest. `languages/README.md` tells what each field means and how to add a language.
 *
 * How phrases are written, in every list: lower case, words separated by one space, as news writes them.
 * A word that ends in `*` stands for itself and any ending of up to four letters (`mening*` = mening, meningen, …).
 */
export type Phrases = readonly string[];

/** One language, all that a person wrote of it. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly sentences: SentenceData;
  readonly attribution: AttributionData;
  readonly dates: DateData;
  readonly reuse: ReuseData;
  readonly summary: SummaryData;
}

/** Where sentences do not end. */
export interface SentenceData {
  /** Words after which a full stop does not end a sentence: titles, months, units ("dr", "sept", "no"). */
  readonly abbreviations: Phrases;
}

/** Words for who said what. Every list may be empty: what it would have found is then not found. */
export interface AttributionData {
  /**
   * How far the sieves' precision, measured in English, holds here: 1 where as many named speakers were right on annotated
   * articles. Left out where little was measured; the speakers are then shown as likely, never as sure.
   */
  readonly reliability?: number;
  /** Whether a dash at the start of a paragraph opens a turn of speech ("– Q, sier X."). */
  readonly dialogueDash: boolean;
  /** Whether the cue of such a turn stands behind a comma ("– Q, sier X."), not behind another dash ("— Q, — сказал X."). */
  readonly dialogueComma?: boolean;
  /** Whether quotation marks stay open around the cue («Q, explique X, Q»). */
  readonly cueInMarks?: boolean;
  /**
   * Where a noun stands among its modifiers: "foreign policy adviser" (last), "penasihat kebijakan luar negeri" (first),
   * "nová hovorkyňa ministerstva": adjectives before it, a genitive behind it (middle).
   */
  readonly nounPhrase: 'head-last' | 'head-first' | 'head-middle';
  /** Articles that open a genitive behind a noun: des, der, eines ("der Leiter des Amts"). One word each. */
  readonly genitiveArticles?: Phrases;
  /** Nouns are written with a capital (German). */
  readonly capitalNouns?: boolean;
  /** Compounds are written in one word whose last part tells what they are (Außenminister, trafikministern, hallituspuolue). */
  readonly compoundNouns?: boolean;
  /** Endings of verbs that agree with their subject, who may be left out: one man, one woman, several ("dodal", "dodala", "dodali"). */
  readonly verbAgreement?: { readonly masculine: Phrases; readonly feminine: Phrases; readonly many: Phrases };
  /** Whether an office may follow its bearer's name without a comma ("Nagy Péter közlekedési miniszter"). */
  readonly officeBehindName?: boolean;
  /**
   * Whether the place of an office stands between it and its bearer without a preposition ("мэр Заречного Андрей Котов",
   * "prezydent Zalesia Anna Kowalczyk"): then a given name behind a word that is none begins the bearer's name.
   */
  readonly placeBehindOffice?: boolean;
  /** Case endings of names, without which their forms are compared ("Путина" = "Путин"). */
  readonly nameEndings?: Phrases;
  /** Endings of adjectives, by which a body's name goes on in lower case: "Česká národní banka", not "Novák banku". */
  readonly adjectiveEndings?: Phrases;
  /** The ending by which a name owns the noun behind it, if no apostrophe parts them: s ("Merkels Sprecher"). */
  readonly genitiveEnding?: string;
  /**
   * Endings that tell a word in lower case to be no subject ("журналистам", "тихо"). Where there are any, another such word
   * beside the verb of a quotation speaks, whether a list knows it or not ("«Q», — сказал швейцар").
   */
  readonly obliqueEndings?: Phrases;
  /** Articles of the cases in which no subject stands: den, dem, einen ("sagte dem Sender X", "nannte den Plan „…“"). One word each. */
  readonly obliqueArticles?: Phrases;
  /**
   * Any part of the clause may stand before the verb: languages whose verb stands second (German, Swedish), and those whose
   * cases tell what is the subject (Russian, Polish). Words that no list knows are then no subject.
   */
  readonly freeFront?: boolean;
  /** Reporting verbs and nouns, grouped by how they are built into a sentence. */
  readonly cues: readonly CueGroup[];
  /** Forms of verbs that only people speak by: an agency right behind one was told ("řekla ČTK"). */
  readonly oralVerbs?: Phrases;
  /** "according to": before the source, after it, or with the source as an ending ("menurutnya"). */
  readonly accordingTo: {
    readonly before: Phrases;
    readonly after: Phrases;
    readonly enclitic: Phrases;
    /** The same with the subject of the clause as the source ("naar eigen zeggen", "nach eigenen Angaben"). */
    readonly own?: Phrases;
    /**
     * Nouns for what somebody says or thinks, the prepositions that make "according to" of them, and what joins the source to
     * them: "nach Angaben von X", "nach Polizeiangaben".
     */
    readonly accounts?: { readonly prepositions: Phrases; readonly nouns: Phrases; readonly links: Phrases };
    /** Words that make "according to" of any verb of saying right behind them ("как сказал X"). */
    readonly as?: Phrases;
    /** Whether the clause goes on without a comma behind a source that opens it ("Podle soudu stavba …", "Enligt polisen …"). */
    readonly unparted?: boolean;
  };
  /**
   * What opens a clause that its verb closes: the auxiliaries of a participle ("hat in Bonn erklärt, …", "heeft … gezegd"), and
   * the words before a source's own clause ("wie X am Montag mitteilte", "zoals X zei"); and what stands before an infinitive
   * that closes one ("bat die Stadt, den Plan zu ändern").
   */
  readonly brackets?: { readonly auxiliaries: Phrases; readonly as: Phrases; readonly infinitives: Phrases };
  /** Nouns for what somebody says, which a clause may explain ("her claim that …"); none of them speaks ("so die Begründung"). */
  readonly speechNouns?: {
    /** One word each, in every form. */
    readonly nouns: Phrases;
    /** Possessives before them: her. */
    readonly possessives: Phrases;
    /** Prepositions between them and who says it: by ("a warning by the ministry that …"). */
    readonly agents: Phrases;
    /** Whether who says it follows without one ("слова Петровой", "pernyataan Ana", "die Warnung des Ministeriums"). */
    readonly genitive?: boolean;
    /** What stands for the clause before its complementizer: том ("слова Петровой о том, что"). */
    readonly correlates?: Phrases;
  };
  /**
   * The passive, where verbs of saying stand in the same form in active and passive clauses: its auxiliaries (is, was, been) and
   * the prepositions before its agent (by). Its subject says nothing ("The House is expected to …", "was told that …").
   */
  readonly passive?: { readonly auxiliaries: Phrases; readonly agents: Phrases };
  /**
   * Forms of frequent verbs in a mood that only reported words have (sei, habe; olevat, esot): a sentence with one goes on with
   * the words of whoever spoke before it. Left out where the language has no such mood.
   */
  readonly reportedForms?: Phrases;
  /** Words that open a reported clause: that, whether, bahwa. */
  readonly complementizers: Phrases;
  /** Words that open a reported infinitive or wish: to, untuk, agar. Listed as complementizers too, they are no part of it. */
  readonly infinitives: Phrases;
  /** Whether a comma alone opens a reported clause ("menjelaskan, mereka …", "sagte, er …"). */
  readonly clauseComma: boolean;
  /** Whether a reported clause without quotation marks always has its complementizer (Spanish "que", not English "that"). */
  readonly needsComplementizer?: boolean;
  /**
   * Words that only a clause holds besides auxiliaries (adalah, merupakan): where there are any, a speech verb with an
   * object that holds none of them reports nothing ("melanjutkan pembicaraan").
   */
  readonly clauseMarkers: Phrases;
  /** Prefixes that make verbs, which show a clause likewise where nothing else does: di- ("jembatan ditunda"). */
  readonly verbPrefixes?: Phrases;
  /** What may stand between subject and verb: auxiliaries, negations, adverbs (has, did not, later; juga, telah). */
  readonly betweenSubjectAndVerb: Phrases;
  /** Endings that make adverbs, which may stand there too: ly ("grudgingly agreed"), mente ("ha duramente criticato"). */
  readonly adverbEndings?: Phrases;
  readonly pronouns: readonly PronounGroup[];
  /** What opens a noun phrase: words that point to somebody known (the, her, sang), and all others (a, some, para). */
  readonly determiners: { readonly definite: Phrases; readonly other: Phrases };
  /** Articles written as an ending: listed titles and nouns with one point to somebody known (ministrul, not ministru). */
  readonly definiteEndings?: Phrases;
  /** Demonstratives that close a noun phrase (itu, ini, tersebut). */
  readonly closingDeterminers: Phrases;
  readonly prepositions: Phrases;
  /** Their like behind the noun: को, में, থেকে. What follows one is a phrase of its own. */
  readonly postpositions?: Phrases;
  /** Words that join clauses as equals (and, but, namun), and those that put one below another (when, because, karena). */
  readonly conjunctions: { readonly coordinating: Phrases; readonly subordinating: Phrases };
  /** Words that open a relative clause: who, which, yang. */
  readonly relatives: Phrases;
  /** Prepositions before the person spoken to: to, kepada. */
  readonly addressee: Phrases;
  /** Words of time that may follow a cue before the reported clause: weekdays, today, earlier. */
  readonly times: Phrases;
  /** Words before a name that are no part of it. The phrases of one list mean the same office (menlu = menteri luar negeri). */
  readonly titles: readonly Phrases[];
  /** Titles that tell the bearer's gender. */
  readonly genderedTitles: { readonly masculine: Phrases; readonly feminine: Phrases };
  /** Frequent given names that tell their bearer's gender. */
  readonly givenNames: { readonly masculine: Phrases; readonly feminine: Phrases };
  readonly nouns: {
    /** One person: spokesman, senator, juru bicara. */
    readonly person: Phrases;
    /** Several, unnamed: police, analysts, warga. */
    readonly group: Phrases;
    /** Bodies that speak: ministry, campaign, company; also as the last or first word of a name. */
    readonly organization: Phrases;
    /** Nouns before a title in quotation marks: film, book, lagu. */
    readonly work: Phrases;
  };
  /** Adjectives and nouns that belong to a role, not to a name: former, foreign, luar negeri, portfolios. */
  readonly roleWords: Phrases;
  /** Countries, regions, parties and their adjectives, as roles use them. */
  readonly places: Phrases;
  /** Endings behind an apostrophe that are no part of a name: s ("Lavrov's"), ve, nın. */
  readonly apostropheEndings: Phrases;
  /** Lower-case parts of names: van, de, bin. */
  readonly particles: Phrases;
  /**
   * Whether a particle opens the surname, so that behind a full name it is a preposition ("Karin van Loon", but "Karin Loon van
   * Justitie").
   */
  readonly particlesOpenSurname?: boolean;
  /** Words between capitalised parts of offices and bodies: of ("Bank of England"). */
  readonly nameLinks: Phrases;
  /** Which part of a name stands for its bearer when mentioned again. */
  readonly shortName: 'last' | 'any' | 'family-first';
  /** Words that open sentences and are never names (meanwhile, sebelumnya). */
  readonly notNames: Phrases;
  /** Labels before a colon that open a question and its answer in an interview, one word each: q, question; a, answer. */
  readonly interview?: { readonly questions: Phrases; readonly answers: Phrases };
  /** Last words of noun phrases that take a person up again by age: Jährige ("die 61-Jährige"), old ("the 61-year-old"). */
  readonly ageNouns?: Phrases;
  /** Labels before a colon that name no speaker: photo, editor, foto. */
  readonly labels: Phrases;
  /** How names are told in a script without capitals; left out where capitals tell them. */
  readonly caseless?: CaselessData;
  /** How speech is reported where the verb closes the clause; left out where it does not. */
  readonly verbFinal?: VerbFinalData;
  /** What is written together with a word and is a word of its own (이 후보+는, و+قال). */
  readonly affixes?: AffixData;
}

/** Names without capitals: they are told by their place, titles and family names. */
export interface CaselessData {
  /** Where the subject of a cue stands: before particles of its own (は, 는, ने), before the verb, or behind it. */
  readonly subject: 'marked' | 'before-verb' | 'behind-verb';
  /** The particles that mark it. */
  readonly subjectMarkers: Phrases;
  /** Those of them that subordinate clauses use too (が, 이): the subject of a quotation only right before it. */
  readonly nominative: Phrases;
  /** Whether they are written together with the word before, as any noun may carry them: only known nouns are then subjects. */
  readonly attached: boolean;
  /** Particles that join nouns (の). */
  readonly genitive: Phrases;
  /** Frequent family names where they open a name; empty where they do not. */
  readonly familyNames: Phrases;
  /** How names of bodies end (省, 党, 聯盟). */
  readonly bodyEndings: Phrases;
  /** The article that adjectives of a role carry and names mostly do not (ال); empty if there is none. */
  readonly article: string;
  /** What it becomes together with the preposition before it (لل). */
  readonly contracted?: Phrases;
}

/** Reported speech before the verb. */
export interface VerbFinalData {
  /** What stands between the reported words and the verb: と, 고, 라고, diye. */
  readonly quotatives: Phrases;
  /** Whether a quotation needs none ("«Q» dedi"). */
  readonly bareQuotation: boolean;
  /** Whether the subject carries no particle: then the first noun phrase of the sentence is it. */
  readonly unmarkedSubject: boolean;
  /** Endings that turn a reported clause into a noun (dığını). */
  readonly nominalised: Phrases;
}

/** Particles and conjunctions written together with the word beside them. */
export interface AffixData {
  /** Split off before a word that the lexicon knows. */
  readonly before: Phrases;
  /** Split off behind a stem of two letters or more, or one that the lexicon knows. */
  readonly behind: Phrases;
  /** Split off behind what ends so: ['다', '고'] (했다+고). */
  readonly afterStem: readonly (readonly [string, string])[];
}

/** Cues that behave alike. */
export interface CueGroup {
  readonly words: Phrases;
  /**
   * Where the speaker stands: before the verb, after it ("ujar X"), on either side, as agent of a passive, as the object of a
   * verb that quotes somebody ("the Post quoted X as saying"), inside the word ("ujarnya"), or with an earlier verb ("…, adding that").
   */
  readonly speaker: 'before' | 'after' | 'either' | 'agent' | 'object' | 'enclitic' | 'shared';
  /** What follows: an utterance; a thought; a wish or an order, with an infinitive; a thing said something of ("called X"). */
  readonly reports: 'speech' | 'thought' | 'request' | 'object';
  /** Whether the speaker may follow the verb wherever it stands ("Am Montag sagte X, …"). */
  readonly freeOrder?: boolean;
  /** Whether the words are participles, which report only together with an auxiliary of `brackets`. */
  readonly participle?: boolean;
  /** Whether the words are adjectives: behind an auxiliary of the passive, and only there, their subject thinks ("was worried that"). */
  readonly adjectives?: boolean;
  /** Prepositions behind which a body speaks through a verb without subject ("в МИД сообщили"). */
  readonly within?: Phrases;
  /** Whether the noun phrase behind the verb is the person spoken to ("told Reuters"). */
  readonly takesAddressee?: boolean;
  /** Whether the verb can go without its subject, who then is the person last spoken of ("Aseguró que …"). */
  readonly mayDropSubject?: boolean;
}

/** Pronouns that mean the same person, gender and number. */
export interface PronounGroup {
  readonly words: Phrases;
  /** A first person means whoever speaks, which the sentence around does not tell. */
  readonly person: 'first' | 'third';
  readonly gender: 'masculine' | 'feminine' | 'any';
  readonly number: 'one' | 'many';
}

/** Time units by TIMEX3 letter: second, minute, hour, day, week, month, quarter, half, year, decade, century. */
export type TimeUnit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE';

/** Parts of the day as TIMEX3 names them: morning, midday, afternoon, evening, night, the working day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Words for when: what CLDR lacks. Every field may be left out; words add to CLDR's. */
export interface DateData {
  /** Whether CLDR's words of five letters and more take endings: it knows one or two cases of many. */
  readonly inflects?: boolean;
  /** What is written together with a word of time and taken off where the rest is one: בינואר, 오늘은. */
  readonly affixes?: { readonly before?: Phrases; readonly behind?: Phrases };
  /** Further forms of the months' names, January first: abbreviations, spellings, inflections. */
  readonly months?: readonly Phrases[];
  /** Names of the months of the Solar Hijri calendar, Farvardin first. */
  readonly solarMonths?: readonly Phrases[];
  /** Eras by the year before their first: "令和8年" is 2018 + 8. Negative where the era's years are larger than ours. */
  readonly eras?: Readonly<Record<string, number>>;
  /** The calendar in which bare years are counted besides the Gregorian. */
  readonly yearsOf?: 'buddhist' | 'solar-hijri' | 'bikram-sambat';
  /** Further forms of the weekdays' names, Monday first. */
  readonly weekdays?: readonly Phrases[];
  /** Names of months, weekdays and seasons that also mean something else: they need a date word or number beside them. */
  readonly ambiguous?: Phrases;
  /** Names that are common nouns without their capital: Minggu is Sunday, minggu a week. */
  readonly commonNouns?: Phrases;
  /**
   * Names of months and weekdays are written with a capital: without one, an ambiguous word is not meant. False: they are not,
   * and with a capital before another a month is a person's name ("Julio Prado").
   */
  readonly capitalised?: boolean;
  /** CLDR's words that do not mean that in running text ("in two days" is mostly how long it took). */
  readonly without?: Phrases;
  /** Words after which a bare year or an ambiguous month is a date: in, since, until, sejak, tahun. */
  readonly introducers?: Phrases;
  /** Months that are given names: with a capital behind them they name somebody, unless a word introduces them ("April Jones"). */
  readonly givenNames?: Phrases;
  /** Whether print and headlines leave out the marks on letters: ΤΡΙΤΗ, الاسبوع, marti. */
  readonly plainLetters?: boolean;
  /** Words after which two numbers with a stroke are a day: on 7/2, el 7/2. */
  readonly on?: Phrases;
  /** Words before the number of a week of the year: Kalenderwoche 12, vecka 12. */
  readonly calendarWeeks?: Phrases;
  /** What cannot follow a bare year: words counted by a number ("2000 people"). */
  readonly counted?: Phrases;
  /** Days by their distance from the day of publication ("-1": yesterday). */
  readonly days?: Readonly<Record<string, Phrases>>;
  /** Parts of days by that distance ("-1 NI": last night). */
  readonly dayParts?: Readonly<Record<string, Phrases>>;
  /** Days by their distance from the day last spoken of ("1": the next day). */
  readonly contextDays?: Readonly<Record<string, Phrases>>;
  /** Periods in a word or phrase of their own by their distance from now ("-1 Y": Vorjahr, iaz). */
  readonly periods?: Readonly<Record<string, Phrases>>;
  /** Periods by their distance from the one last spoken of ("0 Q": the quarter; "-1 Y": a year earlier). */
  readonly contextPeriods?: Readonly<Record<string, Phrases>>;
  readonly units?: Readonly<Partial<Record<TimeUnit, Phrases>>>;
  /** Units in one word with "ago": वर्षांपूर्वी. */
  readonly agoUnits?: Readonly<Partial<Record<TimeUnit, Phrases>>>;
  /** Forms of units that speak of several: "past years" are some years, not last year. */
  readonly pluralUnits?: Phrases;
  readonly parts?: Readonly<Partial<Record<DayPart, Phrases>>>;
  /** Before a day: the night that ends in its morning ("natt til lørdag"). */
  readonly nightBefore?: Phrases;
  /** What joins a weekday and a part of the day into one word: "" (Montagabend), "s" (måndagskväll). */
  readonly partJoints?: readonly string[];
  readonly seasons?: Readonly<Partial<Record<Season, Phrases>>>;
  readonly weekend?: Phrases;
  /** Number words by value; 100, 1000, … multiply what stands before them. */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Words inside a number after hundreds: two hundred and ten. */
  readonly numberJoiners?: Phrases;
  /** Indefinite articles that count as one: a day. */
  readonly articles?: Phrases;
  /** What stands before or after digits to make them ordinal: "ke-", "th". */
  readonly ordinalAffixes?: { readonly before?: Phrases; readonly after?: Phrases };
  /** What stands before or after the number of a quarter where no ordinal does: quý 3, 3분기. */
  readonly quarters?: { readonly before?: Phrases; readonly after?: Phrases };
  /** Endings that make a year its decade: "1990s", "1990-an"; and the decades' names ("nineties": 9). */
  readonly decades?: { readonly endings: Phrases; readonly names?: Readonly<Record<string, number>> };
  /** Amounts without a number: several, beberapa. */
  readonly vague?: Phrases;
  /** Fractions of a unit: half. */
  readonly halves?: Phrases;
  /** Which one, counted from the day of publication: last (-1), this (0), next (1). */
  readonly shifts?: Readonly<Record<string, Phrases>>;
  /** Whether these stand only in front of what they modify; left out where they may stand behind it too. */
  readonly modifiers?: 'before';
  /** Which one, counted from the date last spoken of: the previous (-1), the same (0), the following (1). */
  readonly contextShifts?: Readonly<Record<string, Phrases>>;
  /** Direction of an amount of time, seen from the day of publication: ago (-1), from now (1). */
  readonly distances?: Readonly<Record<string, Phrases>>;
  /** The same before the amount: vor (-1), через (1). */
  readonly distancesBefore?: Readonly<Record<string, Phrases>>;
  /** Words before an amount of time that lies ahead if its clause does: "will open in two years", not "built in two years". */
  readonly hence?: Phrases;
  /** Direction of an amount of time, seen from the date last spoken of: earlier (-1), later (1). */
  readonly contextDistances?: Readonly<Record<string, Phrases>>;
  /** Beginning, middle and end of a period, which leave its value as it is: early, mid, akhir. */
  readonly edges?: Phrases;
  /** Approximators that belong to the expression: about, nearly, more than. */
  readonly approximators?: Phrases;
  readonly every?: Phrases;
  /** Repetitions in one word by their period ("P1D": daily). */
  readonly sets?: Readonly<Record<string, Phrases>>;
  /** References without a date ("PRESENT_REF": now). */
  readonly references?: Readonly<Record<string, Phrases>>;
  /** Words between the ends of a range: to, hingga. Dashes always are. */
  readonly rangeWords?: Phrases;
  /** Endings that open a range where "from" is written together with the word: 부터, -tól. */
  readonly rangeEndings?: Phrases;
  /** Words between members of a list, which share what one of them lacks: March and May 2014. */
  readonly listWords?: Phrases;
  /** Words before two dates, or behind them, that make a range of those that a word of `listWords` joins: between, के बीच. */
  readonly between?: Phrases;
  readonly meridiem?: { readonly am: Phrases; readonly pm: Phrases };
  /** Before a clock time: at, pukul. */
  readonly clock?: Phrases;
  readonly timeZones?: Phrases;
  /** Words before a business year. */
  readonly fiscal?: Phrases;
  /** Holidays with a fixed date ("12-25"), or the nth weekday of a month ("11-4#4": fourth Thursday in November). */
  readonly holidays?: Readonly<Record<string, Phrases>>;
  /** Clock times with a name ("12:00": noon). */
  readonly times?: Readonly<Record<string, Phrases>>;
  /** Names that hold a word for a date and are none: Black Friday, USA Today. */
  readonly names?: Phrases;
  /** Words that make an amount of years an age, before it (aged, berusia) or after it (old). */
  readonly ages?: { readonly before?: Phrases; readonly after?: Phrases };
  /** Words that tell when a clause plays: was, telah; will, akan. */
  readonly tense?: {
    readonly past: Phrases;
    readonly future: Phrases;
    /** Right before a date: what it leads to lies ahead (until, by, bis). */
    readonly ahead?: Phrases;
  };
  /** Parts of patterns, used in them as `$name`. */
  readonly phrases?: Readonly<Record<string, string>>;
  /** What may follow what, besides the patterns that most languages share; see `parser/dates/patterns.ts` for the notation. */
  readonly patterns?: readonly string[];
  /** Whether `patterns` do without the shared ones (`parser/dates/orders.ts`). */
  readonly wholeGrammar?: boolean;
}

/**
 * How publishers word their conditions. In these lists ` … ` inside a phrase stands for up to eight words
 * ("without … permission").
 */
export interface ReuseData {
  /** Words that can only mean copying or quoting somebody's words ("reprint*", "mengutip"). */
  readonly acts: Phrases;
  /** Words that mean it only beside a word of `material` ("use", "publish*"). */
  readonly uses: Phrases;
  /** What is taken: texts, the site ("material*", "content*", "artikel"). */
  readonly material: Phrases;
  /** How a publisher speaks of its own: in the middle of an article only such a sentence is its notice ("this site"). */
  readonly own: Phrases;
  /** That it is not allowed. */
  readonly forbidden: Phrases;
  /** That it is allowed. */
  readonly allowed: Phrases;
  /** That something must be done, or under which condition it is allowed. */
  readonly demanded: Phrases;
  /** The conditions themselves, by requirement (names of the shared taxonomy). */
  readonly conditions: Readonly<Partial<Record<ReuseCondition, Phrases>>>;
  readonly link: LinkData;
  /** That something is under a licence; with a Creative Commons code or name it states one. */
  readonly licence: Phrases;
  /** Naming the author, in the word by which a Creative Commons licence calls it; elsewhere it is naming the source. */
  readonly attribution: Phrases;
  /** Reservations that say nothing by themselves ("all rights reserved"). */
  readonly reserved: Phrases;
  /** What shows that the sentence speaks of something else: trademarks, readers' comments, this page's own source. */
  readonly otherMatters: Phrases;
}

/** Requirements that are said in words of their own; the rest follows from the sentence. */
export type ReuseCondition =
  | 'attribute-source'
  | 'attribute-author'
  | 'obtain-permission'
  | 'excerpt-limit'
  | 'non-commercial'
  | 'no-derivatives'
  | 'share-alike'
  | 'no-machine-use'
  | 'third-party-excluded'
  | 'notify-publisher'
  | 'compensate';

/** How a notice words the link that it asks for. */
export interface LinkData {
  /** Words for a link that can be clicked ("hyperlink", "tautan aktif"). */
  readonly hyperlink: Phrases;
  /** Words that a mere mention could satisfy too ("link", "tautan"). */
  readonly either: Phrases;
  /** That it must lead to the very article ("original article"). */
  readonly article: Phrases;
  /** That it must lead to the publisher's site ("our site", "back to us"). */
  readonly site: Phrases;
  /** Where it must stand, by position (names of the shared taxonomy). */
  readonly positions: Readonly<Record<string, Phrases>>;
  /** That search engines must be able to follow it ("nofollow", "open to search engines"). */
  readonly indexable: Phrases;
}

/** Words that say nothing of what a text is about. */
export interface SummaryData {
  /** Words that carry no topic (articles, prepositions, auxiliaries). */
  readonly stopWords: Phrases;
}

/** Units of CLDR's relative times. */
export type RelativeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Day, month and year in the order in which a language writes them in numbers. */
export type FieldOrder = 'dmy' | 'mdy' | 'ymd' | 'ydm';

/** A language's generated part (`cldr.json`), written by `npm run cldr`. All words are in folded form. */
export interface CldrData {
  /** Names from January on, in every form the language's dates use; empty where months are numbers. */
  readonly months: readonly Phrases[];
  /** Abbreviations, without full stop. */
  readonly shortMonths: readonly Phrases[];
  /** Names from Monday on. */
  readonly weekdays: readonly Phrases[];
  readonly shortWeekdays: readonly Phrases[];
  /** Periods with a name by their distance from now: relative.week["-1"] is "last week". */
  readonly relative: Readonly<Partial<Record<RelativeUnit, Readonly<Record<string, string>>>>>;
  /** Every inflected form of a unit's name. */
  readonly units: Readonly<Partial<Record<RelativeUnit, Phrases>>>;
  /** What stands before and after an amount of time in the past ("", "ago"). */
  readonly ago: readonly [string, string];
  /** The same for the future ("in", ""). */
  readonly hence: readonly [string, string];
  readonly dayPeriods: Readonly<Partial<Record<DayPart, Phrases>>>;
  /** Dates with names as patterns of the date grammar. */
  readonly formats: readonly string[];
  readonly order: FieldOrder;
  /** Regions that write numbers in another order. */
  readonly regions: Readonly<Record<string, FieldOrder>>;
}

/** Everything known of one language; plain JSON, so that it can cross a message. */
export interface LanguageData {
  readonly lang: string;
  /** null: CLDR has nothing for it. */
  readonly cldr: CldrData | null;
  /** null: nobody has written a file for it; marks and CLDR's dates still work. */
  readonly own: Language | null;
}
