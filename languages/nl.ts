/** Dutch. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const nl = {
  lang: 'nl',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['verveelvoudig*', 'verveelvoudigd', 'overgenomen', 'overnemen', 'overname', 'kopiëren', 'gekopieerd', 'citeren', 'citaat', 'citaten', 'herpublicatie', 'herpublicer*', 'reproductie', 'vermenigvuldig*', 'vermenigvuldigd', 'gereproduceerd', 'vrij te delen'],
    uses: ['gebruik', 'gebruiken', 'gebruikt', 'publicatie', 'publiceren', 'verspreid*', 'verspreiding', 'openbaar', 'openbaar gemaakt', 'delen', 'hergebruik*'],
    material: ['inhoud', 'artikel*', 'artikelen', 'tekst*', 'teksten', 'materiaal', 'site', 'website', 'pagina*', 'uitgave', 'berichten', 'content', 'publicatie*'],
    own: ['deze site', 'deze website', 'deze pagina', 'onze artikelen', 'onze inhoud', 'dit artikel', 'deze uitgave', 'onze teksten', 'alle artikelen', 'alle teksten'],
    forbidden: ['verboden', 'niet toegestaan', 'mag niet', 'mogen niet', 'niets uit'],
    allowed: ['toegestaan', 'mag', 'mogen', 'kunt', 'vrij', 'gratis'],
    demanded: ['mits', 'alleen', 'graag', 'verplicht', 'gelieve', 'moet', 'moeten', 'voorwaarde', 'met', 'op voorwaarde', 'indien'],
    conditions: {
      'attribute-source': ['bronvermelding', 'bron te vermelden', 'vermelding … bron', 'vermelding … bron wordt', 'vermeld* … bron', 'vermeld* … bron wordt', 'vermelden … bron', 'vermelden … bron wordt', 'vermeld … bron', 'vermeld … bron wordt', 'bron … vermeld', 'bron … vermelden'],
      'attribute-author': ['vermelding … auteur', 'vermelding … maker', 'vermelden … auteur', 'vermelden … maker', 'naam … auteur', 'naam … maker'],
      'obtain-permission': ['zonder … toestemming', 'zonder … schriftelijke toestemming', 'met … toestemming', 'met … schriftelijke toestemming', 'na … toestemming', 'na … schriftelijke toestemming'],
      'non-commercial': ['niet-commercieel', 'niet-commerciële', 'niet commercieel', 'commerciële doeleinden'],
      'no-derivatives': ['geen afgeleide werken', 'geen bewerking*', 'ongewijzigd'],
      'share-alike': ['gelijk delen', 'gelijkdelen'],
      'no-machine-use': ['tekst- en datamining', 'datamining', 'kunstmatige intelligentie'],
    },
    link: {
      hyperlink: ['hyperlink', 'klikbare link', 'actieve link', 'link terug'],
      either: ['link'],
      article: ['oorspronkelijke artikel', 'originele artikel', 'naar het artikel'],
      site: ['naar de site', 'naar onze site', 'naar onze website'],
      positions: {},
      indexable: [],
    },
    licence: ['licentie:', 'onder licentie', 'onder een', 'licentie creative', 'onder de licentie', 'beschikbaar onder'],
    attribution: ['naamsvermelding'],
    reserved: ['alle rechten voorbehouden'],
    otherMatters: ['cookie*', 'reactie*', 'foto:', 'nieuwsbrief'],
  },
  summary: { stopWords: [] },
} satisfies Language;
