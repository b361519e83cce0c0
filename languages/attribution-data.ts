/** Words for who said what, as a language file holds them. */
import type { Phrases } from './phrases.ts';

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
  /**
   * Forms of reporting verbs that are nouns too: hope, demands, plans. They are verbs right behind a subject, or where a clause, an
   * infinitive or a quotation follows ("brought hope to the town", "insurance plans still do not cover"). One word each.
   */
  readonly nounForms?: Phrases;
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
    /**
     * Prepositions before whose opinion a clause tells, if a person stands behind them and words in quotation marks in the clause:
     * für ("Für X ist der Plan „ein Unfug“"), para, pour. One word each.
     */
    readonly opinion?: Phrases;
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
    /** Prepositions behind which such a noun tells what the subject of the sentence says ("mit der Begründung, …"). */
    readonly means?: Phrases;
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
  /** Those of them that conditions have too (würde, hätte). */
  readonly conditionalForms?: Phrases;
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
  /** Pronouns that mean a body where they speak, and elsewhere mostly nobody: it. One word each. */
  readonly bodyPronouns?: Phrases;
  /** What opens a noun phrase: words that point to somebody known (the, her, sang), and all others (a, some, para). */
  readonly determiners: { readonly definite: Phrases; readonly other: Phrases };
  /** Nouns have no articles: an office alone may mean its bearer ("dodała minister"). */
  readonly noArticles?: boolean;
  /** Articles written as an ending: listed titles and nouns with one point to somebody known (ministrul, not ministru). */
  readonly definiteEndings?: Phrases;
  /** Demonstratives that close a noun phrase (itu, ini, tersebut). */
  readonly closingDeterminers: Phrases;
  readonly prepositions: Phrases;
  /** Those that place and rarely stand before a person, one word each (in): a name that mostly follows one is no person's. */
  readonly locatives?: Phrases;
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
  /** Endings of the verb beside them by which they mean several, whatever `number` says ("sagten sie"). */
  readonly pluralEndings?: Phrases;
}
