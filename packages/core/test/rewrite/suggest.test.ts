/** From the words to the suggestion, with the judge in between: the seed's own move first. */
import { describe, expect, it } from 'vitest'
import { analyseText, judge, type LanguageTag } from '../../src/index.ts'

function suggested(text: string, language: LanguageTag): readonly string[] {
  const { findings } = analyseText(text, { language })
  return findings.flatMap(({ suggestions }) => suggestions.map((suggestion) => suggestion.text))
}

function asked(text: string, language: LanguageTag): string | undefined {
  return analyseText(text, { language }).findings[0]?.question
}

const FIRST: Readonly<Record<LanguageTag, readonly (readonly [text: string, first: string])[]>> = {
  nl: [
    ['De stad schoonmaken', 'Een schonere stad'],
    ['Onze klanten helpen succesvol te zijn', 'Succesvolle klanten'],
    ['500 MKB bedrijven helpen met Sociale Innovatie', 'Een sociaal innovatiever MKB'],
    ['Mensen helpen om zelfredzaam te worden', 'Zelfredzame mensen'],
    ['Wij helpen huurders om een huis te vinden.', 'Huurders die een huis vinden'],
    ['Wij begeleiden nieuwkomers bij het leren van de taal.', 'Nieuwkomers die de taal leren'],
    ['De grachten van de binnenstad schoonmaken', 'Schonere grachten van de binnenstad'],
    ['Wij maken de rivieren schoon.', 'Schonere rivieren'],
    [
      'Onze missie is om eenzaamheid onder schippers te bestrijden.',
      'Schippers zonder eenzaamheid',
    ],
    ['Het aantal ongelukken op het water halveren.', 'Minder ongelukken op het water'],
    ['Het leven van sluiswachters verbeteren.', 'Een beter leven voor sluiswachters'],
    ['De leefbaarheid van het eiland vergroten.', 'Een leefbaarder eiland'],
    ['De overgang naar schone scheepvaart versnellen.', 'Schone scheepvaart'],
    [
      'Wij vegen de kade, zodat iedereen er veilig kan lopen.',
      'Een wereld waarin iedereen er veilig kan lopen',
    ],
    [
      'Wij repareren sluizen. Wij dromen van een delta waarin elk dorp droge voeten houdt.',
      'Een delta waarin elk dorp droge voeten houdt',
    ],
    ['De polder ontdoen van zwerfafval.', 'Een polder zonder zwerfafval'],
    ['Wij staan weduwen van zeelieden bij.', 'Weduwen van zeelieden die er niet alleen voor staan'],
    ['Matrozen ontlasten van hun papierwerk.', 'Matrozen zonder zorgen over hun papierwerk'],
    ['Schippers de kans geven om aan wal te wonen.', 'Schippers met de kans om aan wal te wonen'],
    [
      'Wij geven onze huurders grip op hun energierekening.',
      'Huurders met grip op hun energierekening',
    ],
    ['Valse lading in de haven terugbrengen tot nul.', 'Geen valse lading meer in de haven'],
    ['Schulden onder vissers voorkomen.', 'Vissers zonder schulden'],
    ['Het tekort aan stuurlui terugdringen.', 'Een kleiner tekort aan stuurlui'],
    [
      'Wij bouwen bruggen. Daardoor wonen gezinnen weer aan het water.',
      'Een wereld waarin gezinnen weer aan het water wonen',
    ],
    [
      'Wij baggeren de vaart, omdat iedereen recht heeft op droge voeten.',
      'Iedereen heeft recht op droge voeten',
    ],
    [
      'Wij baggeren. Wij willen dat niemand natte voeten heeft en dat elk gezin een droog huis heeft.',
      'Een wereld waarin niemand natte voeten heeft en waarin elk gezin een droog huis heeft',
    ],
    [
      'Wij helpen vissers. Schone havens en veilige dijken: daar werken vierhonderd mensen aan.',
      'Schone havens en veilige dijken',
    ],
    [
      'Wij helpen vissers met een beperking om aan boord te werken.',
      'Vissers met een beperking die aan boord werken',
    ],
    ['Wij helpen vissers met raad en daad om aan boord te werken.', 'Vissers die aan boord werken'],
    [
      'Wij leiden loodsen op, tot elk schip veilig kan aanleggen.',
      'Een wereld waarin elk schip veilig kan aanleggen',
    ],
    ['Verdere verharding van de kade tegengaan.', 'Minder verharding van de kade'],
    [
      'Wij zijn er voor vissers van wie de vrouw ziek is.',
      'Vissers van wie de vrouw ziek is en die er niet alleen voor staan',
    ],
    ['Armoede onder schippers doen verdwijnen.', 'Schippers zonder armoede'],
    ['Het plasticgebruik op de veerboten doen dalen.', 'Minder plasticgebruik op de veerboten'],
    ['Rivieren ontdoen van plastic.', 'Rivieren zonder plastic'],
    ['Jonge vissers begeleiden naar werk.', 'Jonge vissers met werk'],
    [
      'Er zijn voor gezinnen van zeelieden.',
      'Gezinnen van zeelieden die er niet alleen voor staan',
    ],
  ],
  en: [
    [
      'We teach sailing, because every child should feel at home on the water.',
      'Every child feels at home on the water',
    ],
    [
      'We work to eliminate the stigma that still surrounds seasickness.',
      'A world without the stigma that surrounds seasickness',
    ],
    ["Improve the port's health.", 'Better health for the port'],
    ["End the city's housing crisis.", 'No more housing crisis in the city'],
    [
      'We train skippers. No skipper should have to choose between a boat and a home.',
      'No skipper has to choose between a boat and a home',
    ],
    [
      'We run ferries so that nobody needs a car to get to the island.',
      'Nobody needs a car to get to the island',
    ],
    [
      "Link the island's sailors to make them better paid.",
      'Sailors of the island who are better paid',
    ],
    ['We support skippers so they can keep sailing.', 'Skippers who can keep sailing'],
    ['We stand beside sailors in debt.', 'Sailors in debt who do not have to go it alone'],
    ['Cleaning the city', 'A cleaner city'],
    ['Helping our customers be successful', 'Successful customers'],
    ['Helping 500 SMEs with social innovation', 'More socially innovative SMEs'],
    ['Helping people to become self-reliant', 'Self-reliant people'],
    ['We help lock keepers find a home.', 'Lock keepers who find a home'],
    ['Supporting skippers in learning to read.', 'Skippers who learn to read'],
    ['Our mission is to clean the canals of the old town.', 'Cleaner canals of the old town'],
    ['End loneliness on the water.', 'No more loneliness on the water'],
    ['Halve the number of fires on ferries.', 'Fewer fires on ferries'],
    ['Improving the lives of lighthouse keepers.', 'Better lives for lighthouse keepers'],
    ['Improve the accessibility of ferries.', 'Better accessibility of ferries'],
    [
      'We repair dikes so that every village keeps its feet dry.',
      'Every village keeps its feet dry',
    ],
    ['We dredge harbours. We dream of a coast where nobody drowns.', 'A coast where nobody drowns'],
    ['To defend the freedom of the press.', 'Freedom of the press'],
    [
      'Helping oyster farmers in the estuary sell straight to kitchens.',
      'A world where oyster farmers in the estuary can sell straight to kitchens',
    ],
    [
      'We give deckhands the confidence to speak up.',
      'A world where deckhands have the confidence to speak up',
    ],
    ['We prepare apprentices for a life at sea.', 'Apprentices who are ready for a life at sea'],
    ['We serve the needs of retired lock keepers.', 'Retired lock keepers who have what they need'],
    ['To put an end to scurvy.', 'A world without scurvy'],
    ['Bridging the gap in wages between crews.', 'A smaller gap in wages between crews'],
    ['We work to reverse the decline of the eel.', 'No more decline of the eel'],
    ['Halting the loss of salt marsh.', 'No more loss of salt marsh'],
    ['Protecting the harbour from silt.', 'The harbour is safe from silt'],
    ['To protect marine life and the environment.', 'A healthy environment'],
    ['We support pilots in reading and improving charts.', 'Pilots who read and improve charts'],
    ['We dredge the canal, so that the locks work again.', 'A world where the locks work again'],
    ['Accelerating the adoption of sail-powered freight.', 'A world with sail-powered freight'],
    ['WE HELP SKIPPERS SAIL SAFELY.', 'SKIPPERS WHO SAIL SAFELY'],
  ],
}

describe('suggestions', () => {
  for (const language of ['nl', 'en'] as const)
    it.each(FIRST[language])(`${language}: %s -> %s`, (text, first) => {
      const texts = suggested(text, language)
      expect(texts[0]).toBe(first)
      expect(texts.length).toBeLessThanOrEqual(4)
      for (const each of texts) {
        expect(judge(each, { language }).verdict).toBe('outcome')
        expect(each.split(' ').length).toBeLessThanOrEqual(20)
      }
    })

  it.each([
    ['To be the best shipyard in the country.', 'en'],
    ['We are a cooperative of pilots.', 'en'],
    ['We study the currents of the estuary.', 'en'],
    ['We survey young pilots.', 'en'],
    ['De beste werf van het land zijn.', 'nl'],
    ['Wij zijn een coöperatie van loodsen.', 'nl'],
    ['Wij onderzoeken de stroming in de monding.', 'nl'],
    ['Wij keuren jonge loodsen.', 'nl'],
  ] as const)('nothing for %s, which names no result', (text, language) => {
    expect(suggested(text, language)).toEqual([])
  })

  it.each([
    ['We help pilots to sail, moor and rest.', 'en', 'A world where pilots can sail, moor'],
    ['Slimmer. Sneller. Samen.', 'nl', 'Sneller'],
    ['Het functioneren van de haven verbeteren.', 'nl', 'Betere functioneren van de haven'],
    ['Topklinische zorg dicht bij huis.', 'nl', 'Topklinische zorg dicht'],
    ['We run ferries so that nobody needs a car.', 'en', 'A nobody needs a car'],
    ['Spelenderwijs leren we kinderen omgaan met zakgeld.', 'nl', 'Kinderen die omgaan'],
    [
      'Wij loodsen schepen binnen, zodat onze haven zonder haperen kan draaien.',
      'nl',
      'Een wereld waarin haven zonder haperen kan draaien',
    ],
  ] as const)('never, for %s (%s): %s', (text, language, clumsy) => {
    expect(suggested(text, language)).not.toContain(clumsy)
  })

  it('speaks of the place where "our" is dropped', () => {
    const text = 'Wij loodsen schepen binnen, zodat onze haven zonder haperen kan draaien.'
    expect(suggested(text, 'nl')).toContain('Een haven die zonder haperen kan draaien')
  })

  it('drops what names the organisation', () => {
    const { findings } = analyseText('Helping Acme be successful. Helping tenants be debt-free.', {
      language: 'en',
      names: ['Acme'],
    })
    const texts = findings.flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
    expect(texts.join(' ')).not.toContain('Acme')
  })

  it('says how each was come by, in the language of the messages', () => {
    const { findings } = analyseText('De stad schoonmaken', { language: 'nl', messages: 'en' })
    expect(findings[0]?.suggestions[0]).toMatchObject({
      text: 'Een schonere stad',
      derivation: 'What it is like once the work is done.',
    })
  })
})

describe('questions', () => {
  it.each([
    [
      'Our mission is to support our tenants.',
      'en',
      'What is different for your tenants once it works?',
    ],
    [
      'Helping 500 companies with their taxes.',
      'en',
      'What is different for the companies once you have reached that number?',
    ],
    ['Cleaning the city', 'en', 'What is different in the city once this work is done?'],
    ['We support people.', 'en', 'What is different for the people you do it for once it works?'],
    [
      'To be the best bakery in the village.',
      'en',
      'What is better in the village because you are the best?',
    ],
    ['Wij ondersteunen onze huurders.', 'nl', 'Wat is er anders voor je huurders als het lukt?'],
    ['De stad schoonmaken', 'nl', 'Wat is er anders in de stad als dit werk gedaan is?'],
    [
      'Wij steunen mensen.',
      'nl',
      'Wat is er anders voor de mensen voor wie je het doet als het lukt?',
    ],
    [
      'De beste bakker van het dorp zijn.',
      'nl',
      'Wat is er beter in het dorp doordat jij de beste bent?',
    ],
    ['De regeldruk verminderen.', 'nl', 'Hoe ziet het eruit als het gelukt is?'],
  ] as const)('%s (%s): %s', (text, language, question) => {
    expect(asked(text, language)).toBe(question)
  })
})
