/**
 * Given names of people of whom the press writes everywhere, in the forms that languages of one script share. What a
 * language's own file says of a word goes before: "Will" is no name where it is a verb.
 */
import type { Phrases } from './phrases.ts';

/** Names by the gender that they tell, and the particles of foreign surnames. */
export interface SharedNames {
  readonly script: RegExp;
  readonly masculine: Phrases;
  readonly feminine: Phrases;
  readonly particles: Phrases;
}

// biome-ignore format: lists of words
export const SHARED_NAMES: readonly SharedNames[] = [
  {
    script: /^\p{Script=Latin}/u,
    masculine: ['aaron', 'abdullah', 'adam', 'ahmed', 'alberto', 'alejandro', 'alexander', 'alexandre', 'ali', 'andreas', 'andrew', 'anthony', 'antony', 'antonio', 'arthur', 'barack', 'benjamin', 'bernard', 'bernd', 'bill', 'bob', 'boris', 'brian', 'bruno', 'carlos', 'charles', 'christian', 'christopher', 'christoph', 'claude', 'daniel', 'david', 'dmitri', 'dmitry', 'donald', 'edward', 'elon', 'emmanuel', 'enrique', 'eric', 'ernst', 'fernando', 'francisco', 'françois', 'frank', 'franz', 'frédéric', 'friedrich', 'gabriel', 'george', 'giorgio', 'giuseppe', 'gustavo', 'hassan', 'heinrich', 'helmut', 'henri', 'henry', 'howard', 'hugo', 'ibrahim', 'igor', 'jack', 'jacob', 'jacques', 'jair', 'james', 'jared', 'javier', 'jean', 'jean-claude', 'jean-pierre', 'jeff', 'jeffrey', 'jens', 'jim', 'joe', 'johann', 'john', 'jonathan', 'jorge', 'josé', 'josep', 'joseph', 'juan', 'jürgen', 'justin', 'karl', 'keir', 'kevin', 'klaus', 'larry', 'leonardo', 'lewis', 'louis', 'luca', 'luigi', 'luis', 'manfred', 'manuel', 'marco', 'mario', 'martin', 'matteo', 'matthew', 'michael', 'michel', 'miguel', 'mike', 'mohamed', 'mohammad', 'mohammed', 'muhammad', 'mustafa', 'narendra', 'nicolas', 'nicolás', 'nigel', 'nikolai', 'olaf', 'oliver', 'olivier', 'oscar', 'pablo', 'patrick', 'paul', 'pedro', 'peter', 'philip', 'philippe', 'pierre', 'rafael', 'recep', 'richard', 'rishi', 'robert', 'roberto', 'roger', 'ronald', 'scott', 'sebastian', 'sébastien', 'sergei', 'sergej', 'sergey', 'sergio', 'silvio', 'simon', 'stefan', 'stephen', 'steven', 'steve', 'tayyip', 'thomas', 'tim', 'tom', 'tony', 'viktor', 'vincent', 'vladimir', 'volodymyr', 'walter', 'werner', 'wilhelm', 'william', 'wolfgang', 'xavier'],
    feminine: ['alexandra', 'alice', 'amanda', 'amelia', 'amy', 'ana', 'angela', 'anna', 'anne', 'annalena', 'annie', 'barbara', 'brigitte', 'carla', 'carmen', 'caroline', 'catherine', 'cecilia', 'charlotte', 'christine', 'clara', 'claudia', 'cristina', 'daniela', 'deborah', 'diana', 'elena', 'elisabeth', 'elizabeth', 'ellen', 'emily', 'emma', 'eva', 'fatima', 'federica', 'francesca', 'giorgia', 'greta', 'hannah', 'helen', 'hélène', 'hillary', 'ingrid', 'irene', 'isabel', 'isabelle', 'ivanka', 'jane', 'janet', 'jennifer', 'jessica', 'joanna', 'julia', 'julie', 'kaja', 'kamala', 'karen', 'karin', 'karoline', 'kate', 'katherine', 'kathleen', 'laura', 'linda', 'lisa', 'liz', 'louise', 'lucia', 'magdalena', 'margaret', 'maria', 'maría', 'marie', 'marine', 'martha', 'martina', 'mary', 'melania', 'melanie', 'mette', 'michelle', 'monica', 'nadia', 'nancy', 'natalia', 'nicole', 'olga', 'patricia', 'paula', 'petra', 'rachel', 'rebecca', 'sabine', 'samantha', 'sandra', 'sanna', 'sara', 'sarah', 'silvia', 'simone', 'sofia', 'sophie', 'stephanie', 'susan', 'susanne', 'svetlana', 'sylvie', 'tatiana', 'teresa', 'theresa', 'ursula', 'valentina', 'vanessa', 'véronique', 'victoria', 'yulia'],
    particles: ['von der', 'van der', 'van den', 'von', 'van', 'bin', 'ibn'],
  },
  {
    script: /^\p{Script=Cyrillic}/u,
    masculine: ['ангус', 'барак', 'бенджамин', 'борис', 'гордон', 'джастин', 'джеймс', 'джо', 'джон', 'джордж', 'дональд', 'дэвид', 'жан', 'жозеп', 'илон', 'йенс', 'карл', 'кир', 'майк', 'майкл', 'марко', 'мартин', 'мигель', 'мишель', 'олаф', 'педро', 'питер', 'пол', 'реджеп', 'ричард', 'риши', 'роберт', 'стив', 'томас', 'уильям', 'фридрих', 'шарль', 'эммануэль', 'энтони'],
    feminine: ['ангела', 'анналена', 'джорджия', 'камала', 'кая', 'кристин', 'мария', 'марин', 'мелания', 'тереза', 'урсула', 'хиллари'],
    particles: ['фон дер', 'ван дер', 'фон', 'ван', 'ибн', 'бин'],
  },
];
