// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f !	3 -3 -3 6 -3 -2 -1 1 0 0 0 0 0
f '	-6 -3 1 -3 -1 6 -1 -3 6 -2 -1 -1 -1
f ,	-28 -34 -23 16 -12 18 -7 -10 18 4 -9 -12 -5
f .	-19 -59 -58 62 -9 -19 -14 9 4 0 -10 -16 -7
f 2026	3 0 -1 1 -1 -1 -1 -2 0 -2 -1 6 1
f 2027	2 -1 0 0 -1 1 -1 -2 -1 -1 -2 0 8
f 2028	3 1 0 1 0 -1 -2 -3 -1 -1 -1 6 2
f 2030	-5 -5 -3 -2 -2 7 -2 -6 -5 9 -5 -1 6
f :	-17 -17 4 -10 2 15 -6 -5 2 10 -1 3 -10
f ?	11 1 -5 3 -1 -4 5 3 -3 -1 -1 -1 -1
f aan	-15 -12 -40 -8 18 7 -13 -9 23 -5 -9 -3 0
f aanbieden	7 0 -2 3 -1 -3 -1 -3 7 -1 0 0 0
f aandacht	1 0 0 0 -1 0 -1 -3 8 -1 -1 -1 -1
f aannemer	2 0 -1 1 0 -1 -8 -1 -1 -1 -3 7 7
f aanpakken	-7 4 -4 -6 11 -4 0 -1 0 0 0 0 0
f academie	-10 -1 13 -5 -1 5 0 2 0 0 0 0 0
f advies	14 6 -2 5 1 -10 3 1 4 -1 -1 -1 -1
f adviseren	2 -4 9 -1 -3 2 13 -1 -3 -3 -3 0 -1
f af	2 -1 0 1 -1 0 -2 -6 4 -1 -1 0 6
f afvalwater	2 -1 6 0 -1 0 0 4 -1 0 0 0 0
f al	9 -1 5 2 -5 0 -1 4 3 -2 -2 -4 6
f alle	-3 -5 -1 -4 -3 9 -1 1 7 -2 -4 -1 -2
f alles	-13 -10 -14 14 -2 -3 3 -5 -5 2 -1 -1 -1
f als	7 2 -21 2 5 -4 7 -9 -5 -3 11 -2 -1
f altijd	-11 -10 -8 11 -4 0 -1 -2 -1 -1 -1 0 0
f ambitie	5 -10 -3 3 -7 6 -1 -7 -5 10 -7 -1 8
f anders	2 -4 -9 10 -1 -6 -3 2 -3 -1 0 0 3
f armoede	-6 11 -2 -3 6 -3 -1 5 -2 0 0 0 0
f arts	4 0 1 1 -1 -1 -1 -4 2 -1 6 0 0
f atelier	1 1 -1 0 0 -1 0 -4 -3 0 -1 0 9
f avond	11 4 7 3 -1 -6 0 -1 9 -1 -1 0 0
f baan	3 -1 -4 8 0 -7 2 0 -1 0 -1 0 0
f bakker	8 2 1 1 -1 -2 -7 3 -5 2 7 3 -1
f bank	6 1 -1 2 -1 -3 0 -3 -4 3 8 0 -1
f bed	6 -1 -2 2 -1 -2 -1 0 3 0 -1 0 -1
f bedienen	1 5 -1 0 1 -2 -3 6 -1 -1 -2 2 -1
f bedrijf	-14 9 1 -8 3 5 16 -4 -5 -1 -4 -1 -3
f beek	0 3 6 -1 3 -3 0 5 -2 0 0 0 0
f begeleide	7 1 3 2 -1 -4 -2 -1 8 0 -1 0 0
f begeleiden	4 10 6 -1 -1 -3 7 2 -5 -2 -3 8 -2
f beginnen	0 -8 -13 17 -2 -9 -3 -3 4 -1 -1 0 -1
f behandelen	-1 -1 8 -2 -1 2 -2 7 -2 0 -1 0 -1
f behartigen	7 1 -3 3 -2 -3 -2 6 -1 0 -1 0 0
f beheren	7 -3 4 2 -3 0 -2 8 1 -1 -1 0 -2
f belang	3 18 -3 -1 3 -7 3 5 -3 -1 0 0 0
f belg	-7 -4 -2 -2 0 6 1 -1 -1 0 -1 0 -1
f bereikbaar	-6 3 -6 -3 10 -5 0 -1 -1 0 0 0 0
f beschermen	-22 13 -16 -11 29 -11 -1 -3 -1 -1 -1 0 0
f bestaan	-5 -6 -7 -1 7 -2 -3 -3 2 0 0 0 0
f beste	5 -1 2 1 -2 -1 -1 -7 18 1 -6 0 -2
f bestrijden	-20 -2 -9 -7 11 4 -2 0 -4 0 0 0 0
f betaalbaar	10 1 -2 3 -2 -3 -1 -3 9 -2 0 0 0
f betaalbare	10 -3 -3 4 -5 0 -2 -7 14 -2 -1 0 -1
f betalen	-6 -3 -1 -2 0 5 0 -1 -1 0 0 0 0
f betekenis	6 1 -2 2 -1 -2 12 -1 -1 -4 -3 -1 -1
f beter	-7 4 2 7 11 -17 -1 6 -4 -1 0 0 0
f betrokken	-4 -7 -6 17 -2 -11 -2 -5 0 -1 4 0 0
f betrouwbaar	-6 -4 -4 2 0 2 -1 -1 -4 3 0 0 0
f betrouwbare	2 0 -2 1 0 0 -1 3 6 -8 1 0 -1
f better	-5 -4 -2 -1 -2 6 0 -1 -1 0 -1 0 0
f bevorderen	-15 1 -7 -5 13 -3 -1 7 -4 -3 -3 0 -1
f bewaren	13 -6 0 5 -5 -2 -1 6 -1 -1 0 0 -1
f beweging	-8 0 -5 5 0 -2 -1 0 0 -1 0 0 0
f bewoner	-6 -6 -5 6 -5 3 -2 0 -3 -1 2 0 -1
f bewust	22 3 2 7 -5 -9 -2 11 -1 -1 0 0 0
f bibliotheek	3 10 -1 0 3 -6 1 -3 6 -2 1 0 0
f bieden	22 -4 -4 9 -4 -8 0 -13 25 -2 -4 -1 -2
f bier	7 1 -1 2 0 -4 0 2 2 -1 -1 0 0
f bij	-11 -6 5 12 -7 -2 11 -13 5 1 -4 3 -6
f bijdrage	-8 -3 7 -4 2 2 0 7 -6 0 -1 0 0
f bijdragen	-11 -6 -11 -3 6 3 0 -3 -2 -1 -1 0 0
f bijna	-6 4 2 -3 2 1 -1 -3 6 0 -1 0 0
f binnen	-15 -10 0 -5 -4 16 -4 -4 -3 9 -3 2 -4
f bloed	1 1 2 0 0 -1 -1 -4 7 0 0 0 0
f bloem	1 -1 3 0 -1 0 -2 -1 -1 -2 7 0 0
f bodem	-4 -6 6 -2 -3 5 0 0 -1 0 0 0 0
f boer	9 -1 -2 3 -2 -3 10 -4 -2 -1 -1 0 -1
f boodschappen	6 1 -1 2 0 -3 8 -3 -1 -1 -1 0 0
f boom	13 6 12 0 -2 -6 4 5 2 -1 -1 0 -1
f boompjes	1 2 7 -2 -1 1 -2 -8 20 -6 -1 0 -1
f bos	5 3 2 1 2 -5 8 -4 1 -1 -1 0 0
f bouw	-7 -1 -1 -2 2 2 -1 0 0 0 0 0 0
f bouwen	10 -5 -14 13 -5 -6 -8 25 -9 -3 -4 -1 -1
f brandweer	1 2 6 -1 0 -1 -1 9 -3 -1 -1 0 -1
f brengen	4 5 -7 0 7 -8 2 20 -10 -2 -5 -1 -3
f brugge	0 -1 9 -1 -2 1 0 2 0 1 0 0 0
f buiten	-5 -2 2 -5 -1 8 -2 -1 2 -1 0 0 2
f bundelen	1 4 5 -1 0 -1 -1 7 -1 0 -1 0 -1
f burger	-2 17 -5 -2 6 -6 11 -2 -4 -1 -1 0 -1
f buurt	-16 -8 -5 -6 -1 14 -2 -3 -1 -1 0 0 0
f centraal	8 -1 -7 15 -2 -13 6 -2 -2 0 -1 0 0
f chocolade	-20 -7 2 -10 -1 17 0 -1 -4 0 0 -1 0
f cijfer	-8 -6 -2 -2 -2 8 -1 2 -4 0 0 0 0
f coachen	2 2 10 -1 -1 -1 11 -5 -1 0 -1 0 0
f controleren	4 0 3 1 -1 -2 -1 7 -3 0 0 0 0
f coöperatie	-5 -1 12 -3 -2 3 3 -1 -1 0 1 0 0
f cultuur	0 -1 0 0 -1 1 0 -3 -1 0 -1 0 6
f daarom	-10 -2 -6 -3 8 -1 0 -3 0 0 0 0 -1
f dag	14 2 -10 15 -1 -15 2 0 5 -2 -2 -1 -2
f dagelijks	7 -1 6 -1 -3 1 -3 9 1 -1 -1 0 -1
f dak	-1 -2 4 -3 -6 9 -1 3 0 4 -6 0 -1
f dan	5 -10 -8 8 -5 1 3 -6 3 -2 0 -1 -1
f dat	-16 -8 -21 -10 -9 30 -2 -5 -4 13 -1 -2 -9
f data	-6 -2 2 -4 0 6 -1 1 1 -1 0 0 -1
f de	-9 -20 -19 1 20 -10 -2 -9 4 7 0 -9 -4
f delen	3 0 20 -3 -6 3 -4 0 14 -1 -1 0 -1
f denken	-6 -8 -11 15 -3 -5 0 -3 -1 -2 0 0 0
f dicht	0 -1 -1 0 0 1 -2 -2 -4 9 0 0 0
f dichtbij	-13 -6 -4 7 0 -1 0 -1 -4 0 0 0 0
f dichten	21 1 7 4 -10 0 -1 3 0 -2 0 8 -1
f die	-15 -22 -1 -10 -12 32 2 -9 11 -6 -7 -3 3
f dienen	8 -2 -1 3 -2 -2 10 -6 -1 -1 0 0 0
f dienst	7 0 1 2 1 -5 1 2 -3 -1 -1 0 5
f dienstbaar	-4 4 -6 -2 12 -9 0 0 -1 0 0 0 0
f dienstverlening	12 8 -8 4 2 -9 1 0 -3 4 -1 0 1
f dier	-7 -4 -3 -4 -1 7 -3 -2 3 0 0 0 0
f digitale	-4 0 9 -4 -2 4 -5 1 -5 -1 12 -1 -1
f dit	3 1 -4 0 -3 2 -7 -1 -1 -2 -2 8 4
f doel	-10 -12 -17 -2 8 4 -9 4 11 -9 -10 3 1
f doen	-7 -8 -5 11 -7 1 4 5 -7 2 -2 -3 -3
f door	-21 21 6 -1 2 -3 1 26 -15 -4 -1 -2 -4
f dorp	15 1 -4 5 -3 -5 -1 -4 4 -1 5 0 -1
f draaien	-6 -5 -6 3 -1 2 -1 2 -3 -1 0 0 -1
f dragen	-3 -4 7 -2 -8 10 -1 3 -1 0 0 0 0
f drenthe	19 5 1 6 -3 -10 -1 -2 0 -1 10 0 0
f drie	4 1 3 0 -1 -1 -6 2 -2 -3 -3 4 11
f drinkwater	-11 -5 0 -4 -2 10 0 -1 -3 0 0 0 0
f droge	7 0 -3 2 -1 -2 0 4 -2 0 0 0 0
f dromen	-4 -9 -6 6 -7 6 -2 -1 -2 -1 2 0 -1
f drone	-13 10 4 -7 5 2 -1 2 2 -1 -1 0 -1
f droom	6 0 -4 3 -1 -2 -1 1 -3 4 2 0 -1
f duurzaam	-9 13 -7 -11 25 -13 4 -11 1 4 -1 0 3
f duurzame	-15 -5 -4 -6 9 3 -1 -4 2 -1 -1 0 -1
f dé	15 0 -4 6 -2 -6 -5 -5 -2 14 4 0 -2
f echte	10 -1 -1 4 -2 -4 -1 -1 5 -1 1 0 0
f een	-13 -50 -49 1 2 25 -13 -40 12 -15 34 -14 8
f eenvoudig	-1 1 10 -2 -1 1 -1 -3 9 -1 -2 0 0
f eenzaamheid	-10 4 -5 -4 10 -3 -2 -3 4 0 0 0 0
f eerst	7 1 -2 2 0 -4 -1 1 -1 0 -3 0 6
f eerste	11 2 0 4 -1 -6 -5 5 1 5 -1 -1 -1
f eigen	-5 17 5 -7 4 -1 -6 0 6 -2 -3 -1 10
f eind	2 -2 -3 1 2 -2 -1 -2 -1 -1 -1 7 -2
f elk	-17 -16 -14 11 -5 7 -3 3 -6 1 -3 -1 -2
f elkaar	4 -3 -7 9 -1 -7 -2 1 -3 -1 5 0 -1
f elke	-4 -17 -19 3 -6 13 -5 8 4 -4 -9 2 -6
f en	-6 -16 -22 20 9 -18 0 10 0 -4 -5 -7 -4
f energie	-17 -7 -3 -6 -1 13 0 0 -1 0 -5 0 0
f er	17 -2 8 1 -5 -2 23 -5 0 -4 -9 -1 0
f ernaar	8 -2 1 2 -1 -2 1 3 -3 3 -1 0 -1
f ervoor	-3 -4 -6 -1 -1 5 0 -2 -2 -1 -1 0 2
f eten	14 0 -7 3 -2 -3 -2 -3 5 -1 4 0 -1
f eén	11 1 0 3 -1 -5 -3 -6 6 -4 6 -2 6
f familiebedrijf	1 0 1 0 0 0 -1 1 -4 -1 6 0 -1
f fiets	-5 -3 3 -2 -2 6 -1 1 1 -1 -1 -1 -1
f financieren	-2 6 1 -2 2 -2 -1 4 -1 0 0 0 0
f fraude	-7 9 -2 -4 5 -1 -1 1 0 0 0 0 0
f fuiken	-1 0 -1 0 1 0 0 -6 0 0 0 7 0
f gaan	-15 -7 -9 -2 6 3 -6 -6 -5 8 -6 -1 9
f gastvrije	15 2 1 5 -4 -6 -1 -2 -2 5 5 0 -1
f gebouw	-6 -2 7 -3 -1 4 0 2 -1 0 0 0 0
f gebruik	-12 -2 -4 -4 6 3 0 -1 -1 -1 0 0 0
f geen	-9 -7 -1 -4 -3 11 -2 -4 1 -1 3 -1 -1
f geld	-5 -6 5 -4 -5 11 -3 8 -4 -1 -1 0 0
f geloven	-11 -19 -17 18 -9 3 0 -5 -6 -1 1 0 -1
f gemeente	0 -5 15 -3 -7 7 6 3 -11 1 -1 -1 5
f geneesmiddel	-7 -3 0 -4 0 6 0 -1 0 0 0 0 0
f generatie	1 -4 -9 1 -1 3 -4 8 -1 -1 -3 -2 -1
f genoeg	-8 -3 0 -3 -1 6 0 -1 -1 0 0 0 0
f gereedschap	3 1 1 1 0 -2 0 -5 7 0 0 0 0
f gesjouw	-10 -3 1 -5 0 8 0 -3 0 0 0 0 0
f geven	-1 6 0 -3 7 -5 12 24 -20 -5 -7 3 -4
f gewoon	-8 -5 -5 5 -1 0 -1 -3 3 -1 0 -1 -1
f gezelligste	0 -2 1 0 -2 3 0 -4 -1 8 -3 0 0
f gezin	5 1 5 0 -1 -1 7 -4 1 0 -1 -1 0
f gezond	-7 -2 -6 -3 4 2 3 -3 -3 -1 0 0 0
f gezonde	-11 -5 8 -7 -3 12 -1 -3 3 2 -3 0 0
f gezondheid	-9 2 -2 -5 4 3 -1 0 -1 -1 0 0 0
f god	4 -1 0 1 -1 -1 -1 7 -4 -1 0 0 0
f goed	-2 -13 -17 20 -7 -4 -4 -1 8 -3 -5 -1 -2
f goede	16 -3 -15 14 -2 -11 -2 -6 13 3 -6 0 -2
f gratis	9 3 7 2 -1 -6 -5 -9 22 -1 -1 -1 -1
f grens	-8 5 -5 -3 8 -3 -3 1 1 0 -1 0 0
f grip	2 -3 -3 1 -2 1 9 -3 -4 -1 -1 -1 -1
f groei	1 -4 -5 9 -2 -5 -1 -1 -1 3 -1 0 0
f groeien	15 -1 2 5 -3 -6 10 2 -7 -7 -3 6 3
f groene	-8 4 2 -6 -2 8 0 4 -2 -1 -1 0 -1
f groener	-8 -4 2 -5 -2 10 0 -1 0 0 0 0 0
f grote	0 3 -3 -2 7 -5 -3 -3 5 5 -2 -1 -1
f halen	15 3 7 3 -3 -6 0 19 -6 -3 -2 -1 -2
f halveren	14 -2 3 4 -8 -1 0 -3 0 8 0 0 -1
f hard	-9 -6 -3 -3 0 7 -2 0 -1 -1 0 0 0
f hart	-9 -8 -10 18 -5 -6 -1 -3 -4 -5 7 0 -1
f hebben	-30 -20 -14 -10 3 23 -4 -2 -2 -2 -8 6 -4
f heel	12 1 -1 4 -3 -5 0 -3 -2 -1 9 0 0
f helpen	9 -2 -5 3 -1 -3 28 -14 -11 -2 -4 8 -3
f herstellen	-1 4 0 -1 13 -13 0 3 -1 0 0 0 0
f het	-7 -24 -28 5 11 -1 6 -3 -6 -6 8 -3 -11
f hitte	-5 6 0 -4 4 0 0 2 -2 0 0 0 0
f hoeven	-12 -6 -2 -4 -1 10 -1 -2 -1 0 -1 0 0
f honderd	-10 -3 1 -6 0 9 -2 -2 -3 -1 -1 6 -1
f hooi	8 0 3 -2 -1 0 -1 -4 10 0 -1 0 0
f horen	-6 -5 -4 4 -2 2 0 -1 0 -1 -1 0 0
f houden	6 6 -2 0 5 -8 -2 13 -5 -2 -1 0 -1
f hout	-1 -6 -6 7 -1 -3 0 -3 1 -1 0 0 0
f huis	12 5 2 2 -2 -5 -4 -4 7 -3 11 0 -1
f huisarts	6 6 -2 1 -1 -3 5 4 -2 -1 -1 -2 -1
f hun	-4 -6 -1 -2 -3 7 9 -4 -9 6 -2 -1 -2
f huurder	6 3 11 -1 -3 -1 -1 6 4 -2 -1 -1 0
f hypotheek	2 0 -1 1 0 -1 6 -5 1 0 0 0 0
f ieder	1 -1 5 -4 -3 6 4 -4 5 -1 -2 0 -1
f iedere	-3 -2 4 -3 -1 4 -2 10 0 -2 -3 -1 -2
f iedereen	-15 -20 -19 -7 -7 28 8 -19 7 -3 -3 -1 -3
f ijveren	-8 -5 -9 -1 2 4 0 -2 0 0 -3 0 0
f impact	-5 4 1 -3 9 -6 0 -2 0 0 -1 0 3
f in	-14 -17 -7 7 -9 12 -10 -12 -37 15 9 20 7
f inkomen	-4 -5 -2 -1 -2 6 0 -1 -1 0 -1 0 0
f inspectie	-1 -2 1 0 -5 6 0 2 -1 -1 0 0 0
f insuline	7 2 1 2 0 -4 -1 -3 7 0 0 0 0
f internationale	0 -1 -1 0 1 -1 -2 -3 -3 9 -1 0 0
f investeren	-2 10 1 -2 1 -2 -1 5 -1 0 0 0 0
f inwoner	-19 -12 -8 -5 -1 17 -3 -6 1 -1 -1 0 0
f jaar	4 -3 3 -3 -2 4 2 -17 -12 1 -2 24 5
f je	-12 -18 -13 14 -7 4 -2 -16 11 -4 8 -2 -6
f joert	7 0 1 2 -2 -2 0 1 1 -2 1 0 1
f jong	-17 -6 1 -7 -1 13 -1 0 -7 -2 5 0 0
f jonge	5 2 9 0 -3 -1 9 3 -3 -1 -1 -1 -1
f jongere	6 -6 -4 3 -1 0 7 -3 -2 -1 -1 0 -1
f jou	2 -3 -3 8 -4 -4 5 -3 -2 0 0 0 0
f jouw	10 1 4 3 -2 -4 4 0 -3 -6 12 -2 -3
f kanker	-4 3 -6 -5 12 -5 1 0 -1 -1 0 0 0
f kans	-1 4 -4 -2 5 -2 1 -7 7 -1 -1 0 0
f kansenongelijkheid	-9 2 -3 -4 8 -2 0 -1 -1 0 0 0 0
f kantoor	5 1 -1 1 0 -3 -2 -4 -1 6 3 0 0
f karnen	2 9 3 -5 2 -1 13 -9 4 -1 -1 -3 -1
f kennis	-3 20 -3 -3 5 -5 0 5 -4 -1 3 0 0
f kenniscentrum	7 0 -1 3 -2 -2 -1 -2 -1 -6 13 0 0
f kind	-4 -23 -16 12 -7 5 -1 0 0 -4 -2 -2 -3
f klant	5 -6 -5 1 -4 5 12 -15 -8 21 -2 -2 -7
f klauwen	-6 1 10 -5 0 3 0 2 0 0 0 0 0
f kleding	-2 -3 -2 -1 -1 3 -1 -8 8 0 -1 0 0
f klein	6 10 0 -1 0 -4 4 -7 4 -2 7 0 -1
f kleine	1 0 5 -3 -1 3 -5 -2 6 2 -2 4 -2
f kloof	-4 -5 -1 -1 -3 6 -1 -1 -1 0 0 0 0
f kmo	6 0 3 2 -3 -1 8 -2 -1 -1 -1 0 0
f koeler	-11 -3 12 -6 -2 9 0 1 0 0 0 0 0
f koepel	-10 -2 0 -4 7 0 -1 0 0 0 0 0 -1
f koffie	3 -1 4 1 -1 0 -3 -3 1 7 -1 0 0
f komen	-11 2 -3 -6 6 3 1 6 -4 -2 -3 0 -1
f koploper	2 8 2 -1 0 -2 0 0 0 5 -1 0 0
f koppelen	0 5 2 -1 0 -1 -1 7 -3 0 -1 0 0
f korte	8 1 -3 7 0 -9 0 -1 4 0 0 0 -1
f kracht	-4 -4 -11 7 -4 2 1 -2 -1 -1 -1 0 -1
f krijgen	-1 -2 -3 -1 0 2 -3 -3 8 -1 -2 0 -1
f kuilen	20 1 7 3 -11 0 -1 3 0 -2 0 8 -1
f kunnen	-8 -10 -7 2 -4 8 5 -9 1 -1 -2 -1 2
f kunst	-10 5 0 -4 2 4 0 1 -1 0 -1 0 0
f kwartelkoningen	0 -1 6 -2 -2 4 -1 6 0 -1 0 -2 -1
f kweken	11 10 0 2 2 -9 0 -8 15 0 0 0 0
f kwekerij	9 3 -1 3 0 -5 -1 -1 -2 -1 -2 0 9
f land	-8 -5 3 -4 -2 8 -1 0 1 -1 -1 0 0
f landbouw	-9 -2 -4 -3 5 2 0 -1 0 -1 -1 0 0
f landschap	-4 4 4 -3 7 -6 0 3 -2 0 0 0 0
f langer	-6 -2 0 -3 0 5 0 0 -2 0 0 0 0
f langs	12 4 -4 4 -3 -4 1 7 -2 -1 0 0 -1
f laten	18 14 -9 1 2 -8 17 -3 3 -2 -4 -1 -5
f leefbaar	-3 -3 -1 -1 -3 6 0 -1 0 0 0 0 0
f leerling	-3 7 6 0 2 -5 1 6 1 -1 -3 0 -1
f leggen	8 1 1 2 -1 -4 -1 5 6 -2 -4 0 -1
f leiden	4 -1 13 0 -3 -1 -5 15 -4 0 -1 0 0
f leren	3 -2 4 -2 -2 3 14 -5 1 -1 -2 -3 -2
f les	-21 -6 2 -8 1 13 -3 7 -8 -1 -1 0 0
f leven	-25 -15 -2 -6 -1 18 1 -6 -2 -1 -2 0 -1
f leveren	3 -2 4 1 -1 -1 -4 -2 15 -2 -3 -1 -2
f lezen	7 -2 -4 3 -1 -3 1 1 -2 0 0 0 0
f lid	3 -1 -1 2 -1 -1 6 -3 1 0 -2 0 -1
f liefde	-7 -1 -2 -4 -3 9 -2 7 -6 -1 -1 0 0
f lokale	-5 4 3 -3 2 1 -1 6 -2 -1 -1 -1 -1
f loket	-1 0 1 -1 0 2 1 -3 -3 -2 6 -1 1
f loon	-5 5 -5 -4 12 -6 0 0 -1 0 0 0 0
f lossen	-4 -3 3 -2 4 -2 -1 -12 8 -1 6 0 -1
f maaien	-2 1 6 -3 0 2 -1 3 0 0 0 0 0
f maaltijd	8 7 9 0 0 -7 0 -2 5 0 -1 6 -1
f maat	-7 -10 -5 4 -5 6 -2 -4 5 0 -3 0 -1
f maatschappelijke	8 -2 -3 3 1 -6 4 1 -3 0 -1 0 0
f maken	-9 -12 7 -12 1 15 14 19 -18 -8 -7 -4 0
f makkelijker	-3 2 1 -2 5 -4 2 -6 5 0 -1 0 0
f mantelzorger	0 -1 -1 0 0 1 9 -4 -3 -1 -1 -1 0
f matras	0 0 1 0 0 0 -1 8 -7 0 0 0 0
f medewerker	3 -1 -5 2 3 -4 -2 -5 -3 -1 5 -1 6
f meer	-18 1 -27 1 16 -6 1 -12 5 -2 -1 -2 -1
f meest	11 0 1 4 -4 -3 -3 -3 4 11 -4 0 -2
f melkmeiden	2 -2 0 1 -1 0 8 -5 -2 0 0 0 0
f mens	-17 -14 -36 17 9 -9 16 -7 -5 -7 -6 -3 -4
f menselijke	-8 -4 -1 -4 0 8 0 -1 0 0 -2 0 0
f merk	7 -3 0 2 -2 -1 -2 7 -2 -2 2 0 -1
f merken	6 -1 10 1 -2 -2 0 6 -1 0 0 0 0
f met	-4 15 17 1 -8 0 4 21 -4 1 0 -4 -10
f meten	11 -5 -3 5 -3 -2 0 4 -1 -1 -1 0 -1
f minder	-17 -8 -1 -8 -3 18 0 -2 -3 0 0 0 0
f minuut	9 3 0 2 0 -5 -1 7 0 -2 0 -1 -1
f missie	-2 -9 -12 -3 7 1 6 2 14 -4 -10 -3 -10
f moeten	15 -7 -13 6 -5 1 -7 -9 -5 -5 -4 -1 31
f mogelijk	-5 0 -8 -3 6 -1 7 -6 -1 0 -1 0 -1
f mogen	-19 -8 -2 -8 -1 15 -2 -3 1 -1 -1 0 -1
f morgen	3 6 -7 -1 12 -12 -3 -5 11 -1 0 0 -1
f muziek	11 6 -5 3 3 -9 -2 2 5 -1 -1 0 -1
f naar	18 -16 -22 8 7 -10 -6 -8 -3 4 -8 -3 19
f naast	11 4 4 1 -1 -5 13 -4 0 -1 -1 0 -1
f natuur	-6 3 -4 -3 8 -3 0 -1 -1 0 0 0 0
f nederland	11 8 -18 1 21 -22 -2 -8 5 -4 12 -1 -1
f nemen	5 0 0 1 -2 -1 2 -4 6 -1 -1 0 -1
f netbeheerder	4 0 3 1 -1 -2 -1 -3 7 0 -1 0 0
f netwerk	-7 -4 -2 -2 2 3 -1 -6 10 -2 -4 0 0
f niemand	-14 -7 -3 -8 -2 15 1 1 -5 -1 -1 0 -1
f niet	-15 -10 -14 3 1 6 -3 -2 -7 -1 5 0 -1
f nieuwe	5 3 -1 1 0 -3 -1 -1 1 -2 0 6 -1
f nieuwkomer	12 3 0 4 -1 -6 2 -6 9 0 -1 0 0
f nieuws	6 2 1 1 0 -2 0 7 -4 0 0 0 0
f nog	-6 -2 -2 -2 2 3 -1 -1 -1 0 -1 0 1
f nul	-12 -1 -1 -7 6 5 -1 -2 0 0 0 0 0
f nummer	8 1 -2 3 -1 -4 -2 -3 -2 14 -4 0 -2
f of	7 -3 -3 3 -2 -1 4 4 -2 -1 -4 0 0
f om	20 -8 -1 9 -3 -9 13 1 -2 -1 -11 -3 6
f omdat	-5 -5 -6 6 -1 0 1 -1 -2 0 -1 0 -1
f onafhankelijke	-2 1 5 -2 0 1 -1 7 -3 0 -1 0 0
f onder	-7 3 -1 -4 7 -2 -3 -1 3 0 0 0 0
f onderhouden	-8 3 8 -5 1 3 0 2 -1 0 0 0 0
f ondernemer	7 -2 -7 4 0 -3 23 -12 -6 -1 -3 -1 -1
f ondernemerschap	-4 2 -6 -1 11 -8 0 -1 0 0 0 0 0
f onderneming	4 4 1 1 -1 -2 -2 0 -2 6 1 0 -1
f ondersteunen	11 3 8 2 -3 -5 22 -6 -3 -3 -3 0 -1
f onderwijs	2 7 5 -2 0 -1 4 0 3 -1 -1 0 -1
f onderzoek	11 5 1 3 -5 -3 -4 19 -6 -2 -1 0 -2
f onderzoeken	-1 2 8 -2 -3 2 -1 6 -1 -1 -1 0 0
f ons	24 -4 -11 16 1 -19 -7 -4 16 -5 -3 1 4
f ontwerpen	6 4 1 1 0 -4 -4 13 -3 -1 -1 0 -1
f ontwikkelen	1 11 1 -1 2 -5 -3 24 -13 -1 -2 0 -1
f onze	-13 10 16 -13 3 7 -7 -2 2 -2 2 -7 17
f oog	-8 -4 -3 3 0 2 -1 -1 -1 0 0 0 0
f ook	-22 -9 3 -13 -3 23 -2 5 -3 -3 -2 -1 -1
f op	6 11 4 -3 7 -9 -6 31 -1 -12 -11 2 3
f open	7 -2 -3 3 -3 0 4 -3 2 -4 2 0 -1
f opkomen	-5 11 -5 -5 14 -10 -3 10 -2 -2 -1 0 0
f opleiden	-5 1 11 -3 -1 2 -4 3 -1 0 -1 5 0
f organisatie	17 0 -1 6 -3 -7 1 -9 -3 -1 -4 -1 19
f organiseren	3 9 0 -1 2 -4 -1 10 -4 -1 -1 0 0
f orgel	-17 5 -3 -7 7 3 -1 1 -2 -1 0 0 0
f oude	6 6 5 0 -3 -1 -2 18 -6 -1 -1 -2 -1
f ouder	-13 -4 9 -7 -1 10 -2 7 -3 -1 -1 0 -1
f oudere	-4 0 -4 -2 7 -3 -3 6 -1 0 -4 0 0
f over	-10 -7 6 -7 -3 13 -3 4 -7 2 1 -1 1
f overal	-9 -2 6 -5 -2 9 0 2 -1 0 -1 0 0
f overgang	-6 7 -1 -3 4 -1 2 -3 0 3 -1 0 -1
f overheid	-11 -7 0 -5 -3 12 1 -6 2 -2 5 0 -4
f partner	8 -1 -2 3 -2 -2 0 -4 4 -10 14 -1 -2
f passie	-14 -8 -9 10 0 -2 -1 -2 -4 0 0 0 0
f patiënt	5 3 9 -6 -1 3 14 -5 -5 3 -1 -1 -1
f per	-3 1 6 -2 0 1 -1 -5 4 -1 -1 6 -1
f plant	8 3 5 2 -1 -5 0 -12 18 -1 0 0 0
f planten	13 11 9 2 1 -11 3 8 -4 -1 -1 4 -2
f plek	7 -1 -3 3 -1 -2 -1 -4 4 2 2 0 -1
f plezier	-11 -5 -3 -2 0 7 -1 -2 -1 0 -1 0 0
f privacy	-4 -5 3 -1 -7 9 0 -1 0 0 0 0 0
f product	3 0 0 1 0 -1 -2 -4 -2 -1 10 0 0
f professional	8 -2 -1 3 -2 -3 7 -3 -2 0 -1 0 0
f programma	-2 -7 9 -2 -3 5 -1 -4 -4 -2 -2 -1 15
f realiseren	-2 -4 6 -1 -2 3 -1 0 2 0 -1 0 0
f recht	-15 -3 1 -8 2 9 -2 -2 1 0 -1 0 0
f redden	-17 9 -3 -11 16 -3 3 1 -3 -1 0 -1 0
f regio	-5 -4 -7 -1 -1 5 -1 -2 -1 0 0 0 0
f regionale	5 1 -1 2 -1 -2 2 0 -2 -5 -1 0 8
f registreren	7 0 3 2 -2 -2 -1 6 -2 -1 -1 0 0
f reis	-6 -3 -1 -2 0 5 0 -3 1 -1 0 0 0
f rekenkamer	4 5 1 1 -1 -3 -1 7 -1 -1 -1 0 0
f repareren	2 -5 -7 2 -1 2 -1 3 -3 -1 -1 0 -1
f respect	2 -3 -8 14 -1 -10 -1 2 -3 -1 -1 0 0
f rond	2 -2 -1 1 -2 2 -1 6 -7 -1 4 0 0
f rotkreupel	-10 0 10 -7 1 6 0 1 0 0 0 0 0
f ruimte	-17 -7 -8 -5 4 9 0 -2 -4 0 -1 0 0
f rusten	-10 -5 -5 -3 0 8 -1 -2 -2 0 0 0 0
f samen	-10 -22 -17 5 8 -1 6 -2 -6 -3 -4 -1 -2
f samenleving	-7 4 2 -4 9 -4 1 -2 -3 -1 6 0 -1
f samenwerking	-8 -9 -4 2 -2 5 -1 -3 -1 0 0 0 0
f schaduwbond	-4 -4 6 -3 -3 6 0 1 0 -1 1 0 0
f schakel	4 1 1 1 -2 -1 0 -3 -1 -1 8 0 0
f scheurbuik	-3 6 1 -2 2 0 -1 2 0 0 0 0 0
f scholen	-2 2 11 -3 0 0 -5 14 -2 -1 -1 -2 -1
f schone	-16 -4 -2 -7 0 12 0 -4 1 0 -1 0 0
f school	16 4 4 4 -2 -8 -2 5 3 -2 4 -1 -1
f schoon	6 -2 -4 1 -3 3 -1 4 -1 -1 -1 0 0
f simpel	0 0 -4 0 4 -3 9 -4 -2 -2 -1 0 -1
f sinds	24 10 1 5 -1 -13 -4 13 -6 -1 9 -1 -1
f slaan	-10 -1 16 -6 -1 6 0 2 0 0 0 0 0
f slaap	6 -4 -1 3 -2 0 0 1 0 0 0 0 0
f slimme	-6 2 8 -3 0 2 -4 -4 11 0 0 0 -1
f slopen	6 0 0 2 -1 -2 0 4 -1 0 0 0 0
f snel	6 1 0 2 0 -3 -1 0 3 3 -2 0 -2
f sneller	3 1 -4 4 3 -7 0 -1 0 0 0 0 1
f software	2 0 -4 0 0 0 2 -3 1 7 -4 -1 -3
f soort	-3 4 -5 -2 6 -3 -3 0 -1 0 4 0 0
f spelen	-6 2 18 -5 -1 3 -1 11 -2 -1 -2 0 0
f spreken	-8 -3 0 -3 -1 7 0 -2 0 0 0 0 0
f spuiten	-6 2 6 -3 0 3 0 -6 8 -1 0 0 0
f staan	6 -10 -6 9 -7 0 34 -17 -3 -5 -7 -1 -3
f staat	7 -1 -4 4 -1 -3 14 -4 -5 -1 -1 -1 -1
f stad	5 0 6 -2 -5 5 0 5 -3 2 0 0 -1
f stand	-8 4 -3 -3 7 -2 0 -1 0 0 0 0 0
f standaard	1 -1 6 -1 -2 1 4 -2 -3 4 -1 0 -1
f starter	-9 -4 0 -3 -1 8 6 -3 -5 0 -1 0 0
f steeds	-4 4 -5 -2 6 -3 -1 2 -1 0 0 0 0
f stellen	4 6 -3 0 0 -2 13 -5 2 -2 -4 -1 -2
f stem	-7 0 -3 -2 7 -2 -3 9 -9 -4 5 0 -1
f steppe	-11 -7 1 -4 -2 11 0 -1 -1 -1 -1 0 -1
f sterk	8 -3 -11 14 -1 -11 -3 5 -3 -1 -1 0 0
f stichting	-4 -1 -15 0 0 5 4 -5 -1 1 -1 -1 -2
f stimuleren	-1 12 -2 -4 9 -8 19 -8 -5 -3 1 0 -1
f straat	-5 -7 -8 -2 -2 10 -1 2 -3 -1 -1 0 -1
f streven	-13 -10 -11 -5 0 13 -2 -8 -11 24 -4 -1 -6
f strijden	-15 4 -11 -6 21 -9 -2 -2 -1 0 -1 0 0
f stro	9 1 4 -1 -1 -1 -1 -3 11 0 -1 0 -1
f student	6 0 -6 2 0 -2 -1 8 -3 -1 -2 0 -1
f taal	1 5 1 -1 -3 2 -1 7 -4 0 0 0 0
f taart	2 0 0 1 0 -1 -1 -5 8 -1 0 0 -1
f te	-8 -17 14 -1 -15 19 5 5 -12 -3 -4 -2 8
f team	21 -1 9 6 -11 -2 11 2 -3 0 -7 0 6
f techniek	3 4 -4 1 7 -8 0 -1 3 0 0 0 0
f technologie	-9 7 5 -5 3 2 -1 4 -1 -1 0 0 0
f tegen	-21 2 -13 -10 22 -4 -4 -2 -4 4 -2 -1 0
f telen	3 -3 -6 1 -1 1 -1 4 -4 0 1 0 -1
f telers	-4 -1 6 -2 -1 3 -1 3 -1 0 0 0 0
f tellen	2 0 6 -1 -3 1 -1 8 -1 -1 0 -2 -1
f ten	1 -9 -10 2 1 1 11 -3 -1 -3 -4 -1 -2
f terugdringen	-8 3 -4 -4 7 -1 -1 3 -2 -1 0 0 0
f tevreden	10 2 0 2 -1 -4 -2 -2 -2 11 -1 0 -1
f thuis	9 0 -5 3 -1 -2 -3 -4 10 -1 0 0 -1
f tien	-3 -2 0 -1 -1 4 -4 -6 -4 9 -3 8 -2
f tijd	-8 3 -13 7 7 -9 -2 -6 0 -1 -1 5 1
f toegang	-10 -6 -4 -3 0 7 -2 -3 0 0 0 0 0
f toekomst	-1 -8 -13 11 -3 -2 0 -8 -1 -1 -1 0 7
f toezicht	6 6 22 -2 -5 -2 -1 18 -5 -2 -1 0 -1
f toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 11 -2 0 -1
f topklinische	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
f tot	-3 -3 18 -5 -6 8 -9 11 4 6 -3 -2 -4
f trekken	6 -1 0 2 -1 -2 15 -9 -3 0 -1 0 -1
f trots	4 -3 -10 16 0 -13 -1 1 -3 -1 2 0 -1
f tuin	-1 -1 -3 -1 -1 2 -2 6 -3 -1 -1 0 -1
f turfvrij	-15 -7 -1 -6 -1 12 1 -4 0 -1 -1 0 -1
f tussen	3 -18 -15 9 -9 8 -5 -10 4 0 6 0 -2
f twee	-2 -3 -1 0 -1 3 -1 8 -5 0 0 -2 0
f u	11 2 3 1 -2 -3 10 -5 -1 -1 2 0 -1
f uit	-18 2 -4 -10 20 -5 2 -1 5 -6 0 -1 -4
f uitbannen	-5 -7 -6 0 4 1 0 -3 -1 0 0 0 0
f uitroeien	-4 9 1 -5 4 -1 0 5 -2 0 0 0 0
f uitstoot	11 -5 2 4 -7 1 -1 -1 0 -1 0 0 6
f uniek	2 -2 -7 9 0 -7 -1 1 -1 0 -1 0 0
f uur	7 1 -3 3 0 -4 -1 -2 6 0 0 0 -1
f uw	27 5 -4 8 -1 -14 -3 -1 13 -1 3 -2 -3
f vakantie	-10 -4 1 -6 0 9 -1 -4 3 0 0 0 0
f van	-4 2 -5 -15 12 5 2 -3 -18 9 -2 -8 17
f vandaag	9 2 2 1 -1 -4 -4 -1 11 -1 0 0 -1
f vanuit	3 -8 -6 5 -4 2 -2 -1 0 -2 1 0 1
f vanzelfsprekend	-13 -1 -4 -5 6 3 0 -4 -1 0 0 0 0
f veeknechten	-2 -2 1 -2 -1 5 14 -11 -1 -1 0 -2 -1
f veel	3 4 -7 1 8 -9 4 0 -3 -1 -1 0 1
f vegen	6 1 0 2 0 -3 -1 4 -1 0 0 0 0
f veilig	-22 -13 -5 -8 -4 22 -1 -5 1 -2 -2 0 0
f veilige	3 3 6 0 0 -2 0 3 2 0 -2 0 0
f veiliger	-9 0 -4 -6 9 0 0 -2 -1 0 0 0 0
f veiligheid	-21 -6 1 -12 2 17 -1 -3 -1 0 0 0 0
f veiligheidsregio	-4 -9 3 -1 -4 7 -1 1 -1 0 -1 0 0
f veiligste	-1 -4 2 -1 -6 8 0 -1 0 7 -5 0 -1
f veranderen	-15 -1 -2 -5 8 2 -1 -2 0 -1 -1 0 1
f verbeteren	-5 7 -2 -3 6 -3 -1 -2 4 -1 0 0 0
f verbinden	-12 -3 1 2 0 2 -1 4 -3 -1 -1 0 -1
f verdedigen	12 9 -1 3 2 -10 -3 11 -1 -1 -1 0 0
f verder	2 -6 -10 7 -2 -2 4 -5 -2 -2 -1 0 3
f verdienen	11 4 7 1 -1 -6 0 1 6 0 -1 0 0
f verduurzamen	-1 0 5 -2 1 0 -5 1 -1 0 0 7 0
f verduurzaming	-7 0 4 -3 4 1 0 0 0 0 0 0 0
f verdwijnen	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
f vereniging	7 3 -11 2 0 -2 -1 4 -3 -1 -2 -1 4
f vergroten	-6 5 -3 -3 8 -4 0 4 -3 0 -1 0 0
f verhalen	2 -2 3 0 -2 1 -2 8 -2 -1 -1 0 -1
f verhuren	2 1 6 0 -1 -1 -2 -8 13 0 -1 0 0
f verkopen	-1 0 6 -1 -1 1 -1 1 3 0 -1 0 0
f verlagen	1 8 3 -1 -2 0 -1 -2 6 0 0 0 0
f verlenen	5 0 -1 2 -1 -1 -7 13 -3 0 -1 0 0
f verminderen	-9 -4 -5 -3 9 -1 -1 -1 0 0 0 -2 0
f verpleegkundige	-6 -3 0 -2 -1 5 -1 7 -6 0 -1 0 0
f verplegen	0 4 1 -1 0 -1 -3 -10 17 0 -1 0 -1
f verspilling	14 -2 3 5 -7 -2 0 -3 -1 8 0 0 -1
f versterken	8 6 -3 0 5 -8 15 -8 -5 6 -1 -1 -3
f verstrekken	-1 2 4 -1 -1 1 1 -11 13 -1 -1 0 0
f vertrouwen	-17 -18 -11 7 -7 11 -2 -5 0 -1 -2 0 -1
f verzamelen	12 -4 -5 5 -2 -4 -1 4 -1 0 -1 0 0
f verzorgen	15 4 4 4 -2 -8 -3 -12 25 -2 -2 0 -1
f verzorging	8 -1 0 3 -2 -3 -3 4 3 -1 -1 0 0
f via	-5 4 -1 -3 6 -3 -2 10 -7 0 -1 0 0
f vier	2 0 -4 0 5 -5 -3 0 1 -2 -1 6 -1
f vijf	16 0 -4 6 -3 -6 -2 -4 -1 8 1 -3 3
f vilten	12 2 4 0 -3 -1 -1 12 -3 -1 0 -1 -1
f vilter	0 0 0 0 -1 1 0 -2 -1 6 -1 0 -1
f vis	5 -1 -4 2 -1 -1 -1 11 -7 -1 -1 0 0
f visie	-2 -6 -7 0 -2 5 -6 -2 -3 5 5 2 -4
f vlaamse	-9 -2 -5 -3 6 1 -2 1 -1 -1 0 0 0
f vlaanderen	-8 -5 -4 -3 -1 8 0 -2 -8 8 -3 0 0
f vliegen	-5 1 -4 -2 9 -5 0 -3 3 0 0 0 -1
f vliet	-2 -3 5 -2 -4 6 -1 4 0 -1 0 0 -1
f voedselbank	2 0 2 1 -1 -1 -2 -3 8 -1 -1 0 0
f voedselketen	4 -4 4 1 -9 7 0 3 -1 0 0 0 0
f voedselverspilling	-7 1 -5 -2 10 -5 -2 0 0 0 0 0 0
f voelen	-12 -6 -4 3 -1 3 -1 -3 -1 0 0 0 0
f voeren	1 3 1 0 1 -2 -2 8 -3 0 -1 0 0
f voet	7 1 -2 2 -1 -3 0 5 -2 0 0 0 0
f vol	-17 -8 -5 -5 -1 14 -1 -2 -4 0 -1 0 0
f volledig	7 2 -1 2 0 -4 0 -7 -4 -1 0 -1 16
f voor	14 -5 -19 18 -3 -12 3 1 -1 -3 6 -5 -3
f voorkomen	-8 -1 -2 -3 9 -3 -2 3 -2 -1 0 0 -1
f voorzien	10 1 -4 3 -1 -4 1 7 1 -3 -1 -2 -1
f vormen	5 4 9 -1 0 -3 -2 6 -3 -1 5 0 -1
f vrijheid	-10 4 -2 -7 5 4 -4 5 -1 -1 -1 0 0
f vrijwilliger	9 3 9 0 -3 -2 -3 7 5 -1 -1 -1 -2
f vrouw	4 2 -5 2 6 -7 -3 -2 7 0 -1 0 0
f vzw	-7 0 -11 -2 7 -1 1 -3 -2 -1 1 0 -1
f waar	8 -8 -13 1 -3 5 -6 10 -21 9 8 -2 -1
f waarin	-16 -12 -10 -4 -3 16 -1 0 -3 0 -5 0 -1
f waarmee	-1 16 -7 -2 6 -7 -2 5 3 -1 -2 0 -1
f wad	-1 4 12 -3 -2 1 0 6 -1 0 0 0 0
f warme	6 4 8 0 -1 -4 -1 -1 3 -1 7 -1 -1
f wat	-10 -15 -16 4 -1 7 7 -1 -8 0 -1 -3 -4
f water	11 3 -2 4 0 -7 0 5 -2 0 0 0 0
f waterschap	-6 -1 -5 -2 3 2 0 -3 -1 4 -1 0 -2
f we	8 -13 -7 -2 -2 8 11 -16 -11 -1 -5 -1 20
f webwinkel	8 0 1 2 -3 -2 8 -6 5 -4 1 0 -2
f week	-2 -2 2 -2 -1 3 -2 -2 6 -1 -1 0 -1
f weer	-7 -4 2 -3 -2 7 1 -1 -1 0 0 0 0
f weg	-6 -7 -8 6 0 -1 0 0 -2 -2 -1 0 -1
f wendbaarder	6 1 -2 1 0 -2 0 -2 0 -3 0 0 8
f wendbare	6 2 0 1 0 -3 0 -1 -2 -2 -3 0 9
f wereld	-16 -15 -6 -5 -6 20 -5 3 -5 -3 -3 0 4
f werk	3 -4 -3 9 -4 -4 6 1 -4 -1 -2 0 -1
f werken	-10 -3 -1 -9 -2 15 -3 -12 -4 -3 -1 -3 22
f weten	7 2 0 2 0 -4 -2 1 -1 6 -1 0 -1
f weven	-9 -10 -9 14 -2 -5 0 -5 -1 0 0 0 0
f wie	12 2 -10 12 5 -18 11 -3 -6 2 2 -1 -4
f wij	17 -6 -2 10 2 -14 4 6 8 -3 -4 -5 -5
f wijk	-18 -10 0 -6 -5 18 0 -3 -1 -2 -1 0 0
f willen	16 -10 -40 4 11 -7 -17 -23 -5 9 8 9 10
f winkelier	-2 -2 3 -1 -1 3 -6 0 0 0 0 7 0
f woning	7 2 9 1 -3 -2 -2 6 2 -2 -1 0 2
f worden	-4 -2 2 -7 1 6 2 1 -3 -7 -7 -2 14
f zaak	-8 -8 -6 5 -3 3 0 -3 -4 2 -1 -1 2
f zee	1 -2 2 0 -3 3 -1 6 -3 -1 -1 0 -1
f zelf	-7 0 1 -4 1 5 1 -6 6 0 -1 0 -1
f zelfredzame	-4 -1 2 -4 0 6 0 0 0 0 0 0 0
f zetten	-5 -5 8 -4 -3 7 1 10 -3 2 -6 -1 -3
f zich	4 -3 -8 1 3 -2 3 5 -12 -1 -1 -1 4
f ziek	-10 -4 0 -4 -1 8 -1 0 -1 0 -1 0 0
f ziekenhuis	2 -4 6 -1 -8 8 -4 -9 13 10 -8 0 -1
f ziel	3 -3 -2 7 -3 -3 0 -1 -2 0 4 0 -1
f zien	-5 7 -19 2 8 -6 1 -10 3 -2 6 0 -2
f zijn	30 -17 -45 33 -17 -9 2 -30 -20 8 43 -12 2
f zoals	8 1 -2 3 -1 -4 -2 7 -1 0 -2 0 0
f zodat	-7 1 12 -4 -1 3 1 7 -4 0 0 0 -1
f zondag	6 1 0 2 -1 -3 0 4 -1 0 -1 0 0
f zonder	-38 -25 1 -21 -15 51 -6 -13 10 -2 0 -2 -2
f zorg	23 3 12 4 -2 -12 0 -6 13 11 -5 -1 -2
f zorgen	8 -8 9 -1 -15 13 2 -2 7 0 -8 -1 5
f én	4 0 0 1 -1 -1 -3 -2 4 6 -4 0 0
f één	0 2 2 -2 -1 2 0 -6 -11 2 10 -1 8
g1 	-2 0 -11 7 3 -7 -3 -5 -3 -9 3 21 -6
g1 activity.infinitive	-2 -8 5 2 -3 2 -4 7 3 -2 -2 -1 -2
g1 adverb	-9 -23 -38 16 12 -11 19 -15 -4 -10 -8 7 -5
g1 agent	14 -7 -5 5 -4 -1 8 8 -6 -3 -2 -1 -3
g1 artefact	13 -13 -12 4 -6 5 -7 -4 16 4 -5 -2 -5
g1 article	4 3 -27 -4 18 -9 -5 0 -7 12 14 -12 -5
g1 change	-6 -5 -6 7 0 -2 -1 -1 -1 0 -1 0 0
g1 company	2 -6 0 -1 -5 7 5 0 -3 -3 4 -2 -2
g1 comparative	-9 -6 1 -3 -4 11 -1 -2 -1 0 0 0 0
g1 contented	9 2 1 1 -1 -3 -2 -3 -2 11 0 0 -1
g1 customer	5 0 0 1 -1 -1 -5 -2 -3 13 -1 -1 -1
g1 determiner	-20 -23 -18 3 -9 21 -2 8 -12 -5 -8 3 1
g1 helping.infinitive	-13 -5 -2 -4 -1 10 -1 -4 0 0 0 0 0
g1 living.infinitive	-8 -7 -6 3 -2 5 -1 -3 -3 -1 -4 0 7
g1 mission	6 -9 -7 14 -8 -3 -5 1 1 1 -5 1 4
g1 neutral	18 2 2 0 -4 -2 -2 10 2 -1 -1 -1 -2
g1 own	11 9 16 -5 2 -6 -6 -2 6 0 -5 1 14
g1 people	15 -22 -8 -3 -11 17 20 3 -7 -4 3 -11 -8
g1 place	-2 9 -2 -13 10 2 3 3 -5 -1 -3 -1 5
g1 plain.infinitive	0 6 -15 5 20 -23 -5 11 -1 -1 -3 -2 -1
g1 plain.infinitive neutral	-8 -3 -6 -2 7 0 0 -2 -1 0 0 0 0
g1 possessive	11 2 -1 3 -1 -6 6 -7 -8 -2 20 -3 -3
g1 praised	-4 -1 9 -4 -3 5 -2 0 4 2 -1 -1 -1
g1 preposition	-6 -2 1 12 -4 -6 -12 2 8 -11 -10 11 10
g1 problem	-8 -11 -13 -1 9 0 -4 2 0 -2 -1 -1 -1
g1 pronoun	-18 -17 -19 4 -6 15 3 -9 0 -2 -2 -1 -2
g1 quality	-18 -12 -7 0 2 8 -2 -3 1 -2 -2 0 -1
g1 rank	10 9 0 1 0 -6 -2 -2 -4 16 -2 0 -1
g1 service	11 -7 -7 3 -4 2 3 -2 7 -3 -3 -1 -2
g1 shared	3 2 -13 -3 3 2 -6 7 13 -4 -9 -2 -1
g1 subject	-3 1 11 2 -2 -2 3 -1 1 -4 3 -7 7
g1 subordinator	-6 -4 -11 5 1 -1 4 2 -4 -1 -5 -2 1
g1 venue	8 2 6 0 -1 -3 -2 -1 -1 -1 10 0 0
g1 wanted	-14 -25 -25 1 4 11 -5 -11 15 -1 -8 -4 -2
g1 work	14 -1 2 5 -6 -2 -2 13 -4 -1 -1 0 -1
g2 	2 -14 -14 -7 -9 22 -11 -11 -14 7 -1 22 2
g2 ,	12 -19 -30 36 -4 -23 -1 -1 6 2 -8 -2 -6
g2 .	2 -4 -11 19 -1 -14 0 -1 -2 -1 2 0 -1
g2 :	-4 1 3 -3 2 1 -3 -3 2 8 -4 1 -2
g2 act.infinitive	-4 17 -8 -9 23 -15 0 6 -2 5 -2 -3 -3
g2 activity.infinitive	18 0 19 3 -3 -9 -16 52 -4 -7 -10 -6 0
g2 activity.infinitive artefact	12 1 -3 4 -1 -5 -5 19 -6 -2 -2 0 -2
g2 activity.infinitive neutral	5 4 8 0 0 -4 -2 5 -2 -1 6 0 -1
g2 activity.infinitive place	4 1 5 1 -1 -2 -4 11 -3 0 -1 0 0
g2 activity.infinitive shared	0 10 12 -3 2 -5 -1 11 -3 0 -1 0 0
g2 activity.infinitive work	7 2 2 2 0 -5 -1 -2 8 0 0 0 0
g2 activity.singular	-10 3 4 -6 1 6 -1 4 -2 -1 0 0 0
g2 adverb	-2 4 -3 7 0 -7 6 -8 3 -1 -1 0 1
g2 agent	-13 12 10 -14 15 -2 -3 16 -4 -2 -1 -5 2
g2 artefact	5 21 18 -6 2 -7 2 -25 32 -2 -6 9 1
g2 article	-7 -34 -6 5 -6 13 -3 3 -13 -2 2 1 0
g2 carry.infinitive	12 5 2 3 -2 -6 -9 12 8 -2 -3 0 -1
g2 change	-4 -3 -11 -1 17 -11 -2 -5 -4 0 -3 3 6
g2 company	11 2 -2 1 3 -6 -1 -7 -2 2 5 -2 8
g2 comparative	4 -1 2 -3 -4 6 0 5 -1 -1 -1 0 0
g2 conjunction	-17 -9 -15 -8 13 5 11 -15 0 4 -7 -1 -2
g2 customer	-4 -4 1 -8 -2 11 8 -7 -2 3 -1 -1 -2
g2 determiner	-7 4 -12 -6 13 -3 -1 1 5 -1 -4 -3 0
g2 develop.infinitive	1 16 0 -4 2 -3 -7 21 -7 -2 -1 -1 1
g2 ensure.infinitive	-7 -4 7 -3 -6 10 0 -2 2 0 0 0 0
g2 gathering.infinitive	6 -1 4 1 -3 -1 -6 16 -5 -1 -1 0 0
g2 gathering.infinitive people	0 5 2 -1 0 -1 -1 7 -3 0 -1 0 0
g2 gathering.singular	-12 -8 -4 4 -1 3 -1 -4 -1 0 0 0 0
g2 helping.infinitive	21 -5 15 5 -10 -3 41 -16 -7 -3 -3 -1 -3
g2 helping.infinitive agent	2 2 6 -1 0 -2 9 -4 -1 0 0 0 0
g2 helping.infinitive people	0 10 6 -2 0 -2 14 -4 -4 0 -1 0 -1
g2 helping.singular	9 1 -6 4 0 -5 6 -2 -3 0 0 0 0
g2 inward.infinitive	2 -2 1 1 -1 0 -3 -1 -3 -1 0 0 10
g2 let.infinitive	9 10 -10 3 4 -9 3 -1 4 -1 -1 0 -2
g2 living.infinitive	-3 -5 -14 -11 5 12 -5 1 -3 2 -1 -2 3
g2 living.infinitive shared	-6 -3 -2 -2 -1 6 0 0 -1 0 0 0 0
g2 living.singular	6 -2 -11 10 0 -8 -1 -5 5 0 -1 0 0
g2 make.infinitive	14 -3 2 1 -4 0 10 7 -7 -3 -3 -1 0
g2 make.singular	-1 1 7 -2 -2 2 7 -4 1 -1 -1 0 0
g2 mission	-2 -28 -22 0 0 12 0 1 -4 4 -12 8 -10
g2 modal.infinitive	-1 -21 -13 -2 0 11 -13 -19 -2 9 -2 4 14
g2 modal.singular	-9 -10 -10 -2 -2 11 3 -8 3 -6 0 -1 0
g2 neutral	-6 -1 2 -5 -1 7 -9 10 -5 -3 -5 8 2
g2 offering.infinitive	23 1 9 7 -7 -8 2 -4 26 -4 -7 -2 -3
g2 offering.infinitive neutral	2 1 8 -2 -1 0 -2 -4 11 -1 -1 0 -1
g2 offering.infinitive work	2 1 6 0 -1 -1 -2 -8 13 0 -1 0 0
g2 offering.singular	7 2 2 2 -2 -3 4 -2 2 0 -1 0 0
g2 own	-20 14 3 0 3 -3 8 -3 18 -8 -3 -3 -10
g2 people	-34 -4 -8 0 8 4 1 6 -27 -9 5 10 3
g2 place	7 -12 -18 11 -12 7 -2 2 -6 -9 10 -1 1
g2 plain.infinitive	-25 -22 -30 -4 -10 33 13 -8 -20 -9 12 -5 -1
g2 plain.infinitive mission	5 -10 -6 2 -4 5 -3 -2 -8 18 -3 -1 -4
g2 plain.infinitive shared	-21 -13 -24 14 2 -1 -2 -6 -4 -1 1 0 -1
g2 plain.singular	-26 -31 -11 19 -20 18 -1 -6 -7 -4 4 -1 -2
g2 preposition	-6 -40 -60 23 16 -13 -7 -10 11 -1 0 -15 -5
g2 problem	-14 -4 0 -9 -2 16 -1 0 -1 -1 0 0 0
g2 promote.infinitive	-5 6 -7 -2 14 -11 12 -3 -5 -2 -3 0 -1
g2 pronoun	-9 -6 -5 2 -1 5 -4 -6 0 9 -2 0 -1
g2 protect.infinitive	-8 6 -6 -6 13 -5 0 -1 0 0 0 0 0
g2 quality	-12 -2 -4 -1 1 4 0 11 -4 -3 -5 -1 -2
g2 rank	4 12 1 -1 1 -4 2 -7 6 11 -4 -1 -3
g2 rank superlative	5 -6 3 1 -10 8 -2 -10 5 10 1 0 -2
g2 relative	-76 -37 -9 -27 -8 66 -9 -15 -2 -2 -4 -1 2
g2 representation	2 7 -1 0 1 -3 2 -1 0 0 2 0 0
g2 service	24 -2 -2 6 -3 -8 -3 -2 14 -3 1 -2 -1
g2 shared	-7 7 -23 0 21 -15 -9 11 -14 -1 8 -5 3
g2 strengthen.infinitive	-3 3 -4 -1 5 -3 9 -4 -3 -1 -1 0 0
g2 subject	9 0 -1 0 -3 0 -5 8 -1 -3 -1 -2 6
g2 subordinator	4 -3 -4 2 -2 1 -1 -8 10 0 -2 0 0
g2 success	12 -3 0 2 -2 -2 -2 -5 -3 20 0 -1 -6
g2 superlative	17 -2 5 6 -13 3 -4 -10 8 12 1 0 -1
g2 unlisted.infinitive	9 -2 -6 9 -2 -7 -4 -6 7 4 -1 0 -1
g2 venue	24 10 6 6 -1 -15 -4 -7 9 -4 18 -1 -2
g2 wanted	-11 -17 -19 10 0 1 -5 4 -9 -10 4 4 0
g2 work	6 -1 20 -1 -4 -1 -1 9 5 -2 -1 -1 -2
g3 	-3 -16 -10 10 -1 -1 -11 -13 -8 1 17 7 0
g3 ,	21 6 -13 -5 3 -2 -10 8 -3 16 -4 -5 2
g3 .	1 -10 -12 16 -2 -9 0 8 -4 -4 -2 -8 5
g3 :	-4 -9 -6 0 -2 7 -5 1 -7 8 1 3 -5
g3 act.infinitive	2 -4 1 -3 -1 5 -1 0 -2 8 -1 -2 -3
g3 act.singular	7 9 5 1 0 -6 -1 10 -2 -1 -1 0 0
g3 activity.infinitive	27 16 10 3 -1 -14 12 4 -10 5 -6 14 -6
g3 activity.infinitive shared	11 8 2 1 0 -6 4 4 -1 0 0 -1 0
g3 activity.singular	1 -8 33 -1 -11 5 -5 33 1 -8 -8 -1 -6
g3 adverb	-4 -37 1 4 -21 27 8 -15 5 -4 -9 -3 8
g3 agent	9 1 -1 7 -6 -4 -7 5 -9 8 12 -2 -5
g3 artefact	2 -8 7 -2 1 0 -3 -13 37 -2 -8 -4 -6
g3 article	10 -4 -21 23 0 -19 -12 -16 7 -7 30 -7 1
g3 carry.infinitive	8 2 -1 3 0 -5 3 3 -2 0 -1 0 0
g3 carry.singular	-1 3 3 -1 0 0 -2 8 -2 -1 -1 0 0
g3 company	3 5 8 -2 -4 1 4 -2 -11 7 9 -1 -2
g3 comparative	-3 -3 1 -1 -3 5 3 -6 -1 -4 -1 -1 8
g3 conjunction	-7 -3 11 -2 -2 4 -6 8 6 -5 1 -1 -3
g3 determiner	3 -6 -5 3 -7 6 -3 -6 10 -2 1 4 -4
g3 develop.singular	9 1 0 3 -2 -4 -1 11 -4 -1 -1 0 -2
g3 helping.infinitive	-5 -2 2 -2 -3 6 -3 -4 -1 -1 -1 6 3
g3 helping.singular	5 4 9 0 -4 0 19 3 -5 -4 -6 0 -2
g3 inward.infinitive	-13 11 -4 -9 15 -5 -1 1 -1 -2 -1 0 2
g3 let.infinitive	8 4 0 -2 -2 0 17 -2 -5 -1 -2 -1 -3
g3 living.infinitive	-4 8 -2 2 2 -5 -1 6 -4 -4 0 -1 5
g3 living.singular	-16 -7 2 1 -5 9 -3 4 -1 -2 0 0 -1
g3 make.infinitive	-11 3 -5 -6 15 -6 -1 2 -2 -1 -1 0 1
g3 mission	3 6 -4 1 2 -4 -1 2 5 -2 -2 0 -1
g3 modal.infinitive	-9 -12 -12 -3 -3 14 -5 -11 0 2 -1 5 0
g3 modal.singular	2 4 -14 5 8 -11 -7 -11 0 -9 4 -2 24
g3 neutral	-28 -19 -19 0 10 6 1 -5 -9 -2 -5 5 -2
g3 offering.infinitive	-12 -6 3 -5 8 1 -3 8 -4 -1 -2 -1 -1
g3 offering.singular	13 0 3 4 -4 -5 -4 -10 30 -4 -6 -1 -2
g3 own	-12 -17 0 -2 -5 14 -13 2 -6 2 -2 -1 11
g3 people	33 -22 -2 9 -20 8 41 5 -21 -11 -10 7 -8
g3 place	-14 -2 -2 -7 1 11 6 5 -1 0 -9 -2 -3
g3 plain.infinitive	8 -3 3 6 -9 0 1 2 -11 2 -21 9 20
g3 plain.singular	-7 -18 -22 5 6 0 -7 -1 9 -2 0 -5 -6
g3 plain.singular neutral	-4 -8 -10 10 -4 -1 4 -4 0 -2 -3 0 -1
g3 possessive	-19 -2 -12 0 2 6 -3 3 -4 -1 -2 -1 0
g3 praised	-4 1 -6 9 1 -7 -2 -4 4 -1 -1 0 1
g3 preposition	-2 -16 -50 4 8 5 -20 -12 15 2 10 -8 -5
g3 preserve.infinitive	-14 6 -4 -9 14 -2 0 -1 0 0 0 -1 0
g3 problem	-13 -8 -10 -2 0 10 -4 -2 0 -1 -1 -1 2
g3 promote.infinitive	-2 1 -4 -2 6 -3 3 -3 0 0 -1 0 0
g3 promote.singular	-16 0 -6 -5 6 5 -1 -4 -1 -2 2 0 0
g3 pronoun	5 -14 -19 0 -3 10 19 -15 -6 9 -4 -2 -8
g3 protect.infinitive	-4 3 -3 -2 6 -4 0 -1 0 0 0 0 0
g3 protect.singular	-7 4 -4 -3 7 -3 0 0 0 0 0 0 0
g3 quality	-21 -12 -10 2 -1 10 -4 -5 -1 -2 1 0 -1
g3 rank	7 4 8 1 -1 -5 -1 -3 -2 14 -2 0 -1
g3 relative	17 -7 -4 3 -8 4 -4 -7 11 0 10 -2 -6
g3 service	11 4 2 2 2 -8 4 -1 9 -7 -3 -2 3
g3 shared	3 -17 -7 5 -11 11 -2 9 -2 -2 -1 -2 -5
g3 strengthen.infinitive	5 1 1 -1 0 -1 -1 -1 -1 8 0 0 -2
g3 subject	-14 -15 -25 -3 6 11 0 -10 3 -1 -1 -1 -3
g3 subordinator	2 -1 -8 1 2 -1 1 -3 -5 -1 7 0 -1
g3 unlisted.infinitive	15 0 9 4 -7 -3 -2 15 -6 3 -1 -1 -2
g3 venue	1 -1 2 0 -1 1 0 -6 4 0 4 0 -1
g3 wanted	-25 2 -20 -15 23 3 -1 -21 11 5 -5 -3 3
g3 work	1 7 4 -1 -1 -1 1 13 -6 -2 -2 0 -1
s 	14 -28 -21 -6 18 -3 -5 4 13 -13 -19 11 0
s !	2 -13 -16 7 -6 5 -4 2 0 1 -2 -1 -3
s '	0 -8 -6 1 -1 4 0 -4 7 -3 -2 -1 -1
s ,	14 2 -4 12 -16 0 -3 17 14 -2 0 -23 0
s -	8 1 -7 3 -1 -3 -4 -1 -2 1 8 0 -1
s .	6 -41 -46 11 -5 15 -2 9 -5 -1 -16 -4 -1
s :	5 -6 12 -5 1 1 0 -5 -5 5 1 4 2
s ;	-5 4 26 -7 -2 3 6 10 -8 -3 2 -1 0
s ?	1 -2 -7 -1 3 0 8 -3 0 -1 -2 -1 -1
s act.infinitive	-79 72 -50 -55 103 -34 -13 20 -18 -3 -9 11 -3
s act.infinitive change	-13 5 -7 -8 19 -7 -1 -1 0 -1 -1 0 0
s act.infinitive neutral	-7 7 -6 -3 12 -7 -1 -1 3 -1 0 -1 0
s act.participle	-11 2 6 -6 2 5 -1 4 -1 -1 0 0 -1
s act.singular	-9 11 15 -9 0 5 2 19 -3 -6 -5 -1 -2
s activity.infinitive	27 16 33 -1 2 -20 -17 90 -32 -22 -10 15 -6
s activity.infinitive artefact	15 11 -2 3 1 -10 -2 23 -7 -3 -2 -1 -2
s activity.infinitive mission	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
s activity.infinitive neutral	6 3 7 0 -1 -4 -1 1 -3 -1 5 0 4
s activity.infinitive place	12 0 3 3 -3 -4 -1 19 -9 -1 -2 -1 -2
s activity.infinitive shared	24 26 24 0 -3 -15 1 30 -9 -2 -2 3 -3
s activity.infinitive venue	8 3 1 2 0 -5 1 9 -3 -1 -1 -2 -1
s activity.infinitive work	5 3 7 0 -1 -3 -2 2 6 -1 -1 0 -1
s activity.participle	27 -10 -9 7 -5 -4 -1 0 20 -8 -5 2 -7
s activity.singular	-7 6 24 -5 -12 11 -10 46 3 -15 -7 -3 -7
s adverb	-26 16 4 3 -15 14 18 18 9 -13 -13 -10 -10
s agent	42 3 21 1 -9 -9 8 0 -27 4 41 -14 4
s artefact	55 19 45 -9 -8 -12 -15 23 40 0 -12 5 -12
s article	9 -24 -30 3 5 4 -3 6 5 0 1 -27 6
s awareness.infinitive	16 10 1 4 1 -11 -3 14 0 -2 -1 -1 -1
s carry.infinitive	20 11 2 3 4 -16 -13 23 14 -6 -7 -3 -1
s carry.singular	11 1 1 4 -3 -4 2 2 2 -2 1 0 -1
s change	-44 59 -15 -19 53 -33 -10 0 -8 0 3 3 11
s company	22 16 8 1 -11 -2 5 -7 -8 -1 26 -11 8
s comparative	-51 -29 48 -27 -7 42 -10 -4 -1 -9 -4 -4 23
s conjunction	-3 21 -3 -2 -13 12 1 22 12 -1 -10 -21 1
s contented	22 5 1 5 -1 -10 -4 -5 -5 25 0 -1 -3
s customer	24 -9 0 5 -7 -2 9 -10 -23 24 16 -4 -7
s determiner	-38 -36 7 -14 -11 41 -6 0 4 -13 -7 -1 6
s develop.infinitive	12 15 4 0 1 -9 -2 21 -5 -5 -1 -2 2
s develop.infinitive change	11 1 -3 4 -2 -5 3 1 0 -1 -1 0 -1
s develop.singular	3 -3 3 1 -3 1 -2 18 -10 -2 -1 0 -2
s ensure.infinitive	-7 -15 12 -3 -23 29 0 -3 5 -2 -2 0 -1
s gathering.infinitive	9 4 22 -2 -5 -2 -11 31 -10 -3 -1 -1 3
s gathering.infinitive people	-1 10 7 -2 -1 0 -8 20 -5 -1 -2 0 -1
s gathering.singular	-5 0 -3 6 -2 -1 9 -8 -6 -2 6 0 -1
s guard.singular	-6 5 -4 -2 7 -3 -1 4 -2 -1 -1 0 0
s helping.infinitive	51 9 5 14 -9 -21 93 -34 -34 -9 -5 17 -11
s helping.infinitive agent	5 3 9 0 -2 -3 17 -8 -3 -1 -1 0 0
s helping.infinitive artefact	10 -1 0 4 -3 -2 20 -10 -2 -1 -4 0 0
s helping.infinitive people	14 12 9 2 -2 -9 23 1 -11 -3 -4 8 -4
s helping.participle	-2 -1 2 -1 0 2 -1 -8 8 -1 1 3 -1
s helping.singular	38 11 4 11 -7 -17 35 -2 -4 -6 -7 -2 -1
s internal	42 6 15 10 -13 -12 8 -29 -19 0 -7 2 61
s inward.infinitive	-3 4 -4 -5 5 1 -4 -11 -10 -8 -6 -2 39
s inward.singular	-1 12 -6 -1 5 -5 -3 -3 5 -1 -1 0 4
s keep.infinitive	-20 -10 4 -9 3 13 1 5 -4 -3 -3 -1 -2
s keep.singular	-4 9 -6 -2 8 -5 -5 6 -6 4 0 0 1
s let.infinitive	21 23 -11 1 12 -21 15 0 9 -3 -6 -3 -4
s living.infinitive	-8 -6 13 -15 0 15 -14 12 1 -2 -9 -7 19
s living.infinitive agent	4 0 1 0 -1 0 -3 7 0 -1 -1 -1 -1
s living.infinitive artefact	-4 -2 11 -3 -2 3 -1 3 -1 0 0 0 0
s living.infinitive company	10 1 11 2 -2 -5 -1 11 -1 0 -2 0 -1
s living.infinitive problem	-4 -6 -4 -1 -2 6 0 -2 -1 0 0 0 0
s living.infinitive quality	-10 -5 -3 2 -1 4 -1 1 1 -1 -2 0 -1
s living.infinitive service	13 6 2 3 -5 -4 -4 9 3 -1 -1 -1 -1
s living.infinitive shared	-10 -9 8 -6 1 8 -7 0 14 -2 -4 -1 -3
s living.participle	-13 -9 6 -3 1 6 -2 -13 9 2 4 -2 -3
s living.participle wanted	2 -5 -7 9 -2 -5 -2 -1 -1 0 3 0 0
s living.singular	-15 -25 56 -2 -26 24 10 13 0 -8 -3 -4 -4
s make.infinitive	12 -19 1 -5 -10 17 2 18 -20 9 -1 -5 -4
s make.participle	-3 -3 -3 -1 0 3 1 -6 0 -1 1 -1 4
s make.singular	1 -1 9 -2 -1 1 5 1 0 -3 -1 -1 2
s merit	3 -17 -10 16 -5 -5 -5 -3 3 3 -2 -1 -2
s mission	10 -18 -13 10 2 -7 -2 18 -2 4 -14 5 -13
s mission wanted	-7 -1 4 -3 0 4 -1 2 -1 -1 0 0 0
s modal.infinitive	-5 -14 26 -15 -14 27 6 -26 -11 14 -9 9 19
s modal.singular	0 -3 20 -9 -2 7 1 -7 15 -19 5 -7 15
s neutral	13 -21 -26 30 -7 -15 -5 -11 -2 -11 -2 15 7
s offering.infinitive	42 29 17 4 6 -32 -7 -10 77 -6 -25 7 -14
s offering.infinitive neutral	15 0 25 1 -10 -1 -3 9 9 -2 -1 -1 -2
s offering.infinitive work	2 1 6 0 -1 -1 -2 -8 13 0 -1 0 0
s offering.participle	1 3 -5 -3 1 2 -2 -4 7 -2 3 0 -2
s offering.singular	13 8 9 2 -6 -4 2 0 29 -6 -13 -1 -4
s own	10 -3 8 -3 5 -6 2 -6 -1 14 -14 -10 20
s people	23 -8 29 -20 -10 18 40 1 5 -22 14 10 -36
s people wanted	-8 -8 1 -4 -2 10 -3 1 -1 0 1 0 -1
s place	-26 -35 48 -42 3 42 -10 26 9 10 -1 -17 -20
s plain	-4 5 -9 0 4 -2 -11 6 0 -1 -5 -2 12
s plain.infinitive	23 16 16 4 2 -19 -2 0 -27 33 11 2 -2
s plain.infinitive artefact	17 5 0 6 -1 -10 -2 0 9 -1 -1 0 0
s plain.infinitive mission	-11 -18 7 -6 -3 14 -4 -3 -9 16 1 -1 -6
s plain.infinitive neutral	-11 -9 20 -6 -7 13 -4 11 -6 -3 -2 0 4
s plain.infinitive people	27 -5 -4 10 -6 -9 16 -17 5 -3 4 -2 1
s plain.infinitive shared	-24 -9 -13 10 2 -1 -5 4 -9 -2 2 0 -2
s plain.participle	-6 -7 -19 3 0 5 -6 -2 6 -4 -3 -1 2
s plain.participle shared	-2 -3 5 -2 -3 5 7 2 -6 -1 -1 0 -1
s plain.participle wanted	5 -2 -8 3 -1 -1 1 -3 0 0 1 0 0
s plain.singular	-18 5 28 -1 -12 9 8 17 6 -23 1 -14 8
s plain.singular neutral	17 -8 -15 16 -7 -7 6 -7 1 0 1 -1 -2
s plain.singular plain	-1 -1 7 -1 -1 1 -1 5 -2 0 -1 0 0
s possessive	29 5 -7 9 -16 0 23 -9 10 -23 16 -10 -1
s praised	22 19 9 16 -5 -24 3 -18 39 9 -8 -2 -9
s preposition	5 -31 -26 -20 13 20 6 10 5 -3 5 -11 -25
s preserve.infinitive	-25 23 -14 -15 35 -16 -3 11 -6 -2 -5 -2 1
s preserve.singular	18 -3 2 6 -6 -4 3 2 2 -1 -1 0 -1
s problem	-45 34 -21 -40 45 3 7 14 -4 -10 -9 -7 2
s promote.infinitive	-43 42 -12 -23 54 -29 14 4 -14 -2 -1 -1 -3
s promote.singular	-32 16 -9 -14 11 9 6 -4 -5 -4 2 0 -1
s pronoun	8 -39 24 11 -35 25 16 1 9 -9 3 -12 -9
s protect.infinitive	-22 13 -5 -13 23 -7 -3 5 -3 -2 -1 0 -1
s protect.singular	-13 -2 -9 -4 12 -2 -1 -4 -1 0 -1 0 0
s quality	-31 -20 -18 0 -6 23 2 -7 8 -8 5 -6 -12
s quality wanted	-6 -6 -8 12 -1 -6 -1 -1 -4 2 0 0 -1
s rank	48 25 1 10 -8 -21 -10 -27 -2 94 -27 -5 -6
s rank superlative	18 -4 0 5 -11 3 -5 -11 8 21 -4 -2 -4
s ranking.infinitive	10 8 -6 2 -1 -4 -7 -5 -2 20 2 0 -3
s realise.infinitive	-2 -13 15 -3 -8 10 7 -2 -1 -2 2 -1 -3
s relative	4 -10 9 -5 -24 29 -12 -3 10 -5 29 -16 -1
s representation	6 13 -2 0 5 -10 1 6 -1 2 -2 0 -1
s result	-30 2 75 -22 -15 26 9 14 0 -2 -8 -3 2
s service	28 41 22 -6 -11 -5 8 27 26 -7 -14 -9 -7
s shared	-27 -13 -4 -24 18 17 -10 12 19 -14 -4 -8 -6
s shared wanted	-12 -5 5 -5 -2 9 -1 -2 1 -1 0 0 0
s strengthen.infinitive	-14 13 -16 -8 29 -16 13 -8 -7 3 -2 -1 -3
s subject	11 26 35 0 6 -25 23 26 -11 -12 -11 -3 6
s subordinator	-27 -5 19 -10 3 11 -7 15 2 -3 -1 -6 -4
s success	44 -7 4 13 -14 -9 -4 -13 -2 39 -7 5 -8
s superlative	2 -13 -3 0 -12 15 -11 -12 21 4 0 -1 -4
s unlisted.infinitive	10 14 9 -2 16 -22 -11 32 11 -7 -14 -3 1
s unlisted.infinitive artefact	18 9 0 5 0 -12 -2 3 8 0 -1 -1 -1
s unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -3 -1 0 0 -1
s unlisted.infinitive people	10 -5 9 3 -5 -2 12 -3 0 -2 -2 -1 -2
s unlisted.infinitive shared	-7 0 17 -5 -2 4 -2 8 -2 -1 1 0 -2
s unlisted.singular	1 0 7 1 -9 6 -11 12 -11 -2 1 16 -3
s venue	18 15 13 0 -6 -6 -16 5 6 4 27 -4 -11
s wanted	-11 -30 11 -18 -24 50 -13 -8 29 -3 6 -17 -3
s work	15 50 10 -6 7 -20 9 37 -2 4 -18 -3 -8
ss  	25 13 -3 -5 5 -9 -16 -9 6 5 9 11 4
ss  ,	2 11 -4 11 -3 -10 10 -3 13 -13 12 -7 -10
ss  -	8 -6 4 3 -5 0 -1 3 2 -1 -1 0 0
ss  .	-23 -33 -2 11 -19 22 2 8 -11 -5 -5 1 -5
ss  :	19 4 -4 5 1 -10 12 -2 -5 0 1 5 -5
ss  ^	3 -17 -18 11 1 -4 -6 -7 1 -1 11 -4 -1
ss  act.infinitive	-27 19 -15 -13 22 -3 -7 9 -5 -3 0 -2 2
ss  act.singular	-12 1 8 -6 0 7 1 0 -1 0 0 0 0
ss  activity.infinitive	4 -3 4 -6 7 -1 18 17 -15 -6 0 -3 -10
ss  activity.infinitive shared	12 8 1 1 0 -7 0 7 -1 0 0 0 0
ss  activity.singular	13 8 -6 3 0 -7 -6 21 -13 -3 2 -1 4
ss  adverb	-18 7 -21 -3 19 -8 5 -9 4 -12 10 2 -7
ss  agent	8 12 -13 4 4 -10 10 -14 -7 15 0 -2 0
ss  artefact	10 12 -3 1 1 -7 -17 -17 3 4 9 20 2
ss  article	-1 -8 2 -4 1 5 -2 6 8 1 -6 -3 -6
ss  carry.infinitive	-5 -2 -8 -2 7 -1 3 1 -5 -1 -2 -1 1
ss  change	-21 -11 -13 -5 9 7 0 2 -4 -3 -3 0 -2
ss  company	14 -15 -4 5 -10 6 -6 -11 2 13 8 -2 -6
ss  comparative	-6 -5 1 8 -5 0 -1 0 -1 1 -1 0 -1
ss  conjunction	3 0 -6 14 -6 -7 2 -4 4 1 9 -8 -6
ss  customer	3 1 0 1 0 -1 9 2 -5 -3 -1 0 -1
ss  determiner	-4 2 -3 1 3 -3 -3 -5 8 -2 -3 -2 6
ss  helping.singular	13 0 -5 5 -2 -5 9 2 -4 -2 -2 -1 -1
ss  internal	17 0 1 5 -4 -6 -2 -2 -9 -2 -8 4 23
ss  keep.infinitive	-6 -1 -3 -2 4 1 0 3 -3 -1 -1 0 0
ss  let.infinitive	-2 5 -4 -1 9 -7 -2 1 0 -1 0 -1 2
ss  living.infinitive	28 21 15 3 -2 -16 6 2 -11 4 -2 -3 20
ss  living.infinitive shared	-7 -1 8 -5 -1 6 -2 -4 9 -1 -1 0 -1
ss  living.singular	2 -4 -8 -1 -1 4 8 -14 7 -2 0 -1 -1
ss  make.infinitive	3 3 1 0 -1 -1 -4 11 -2 -2 -1 -1 1
ss  make.singular	-4 -1 7 -4 -2 5 6 -3 1 -2 -1 0 -1
ss  mission	-8 12 -3 -4 8 -4 2 3 -1 -1 -1 0 -1
ss  modal.infinitive	1 12 0 -3 0 0 4 -2 -7 5 -1 7 -3
ss  modal.singular	0 -2 13 -3 -4 5 -8 -6 11 -3 6 -2 4
ss  neutral	-3 -6 -21 6 3 -1 -24 -6 5 6 -17 8 21
ss  offering.infinitive	5 1 -8 1 7 -7 -3 23 -10 -5 -4 3 -5
ss  offering.singular	8 1 3 2 -2 -3 3 -5 7 -1 -1 0 0
ss  own	-5 -2 4 -3 2 2 -1 3 -9 2 -2 0 6
ss  people	22 4 -5 -3 17 -19 -19 -2 7 -9 -8 36 1
ss  place	-4 -13 1 5 -8 8 1 12 3 -7 -14 -3 5
ss  plain.infinitive	14 -7 2 -3 -5 5 0 10 -24 8 -8 18 -1
ss  plain.singular	-18 16 9 -11 2 8 -3 -3 -1 0 15 -3 -3
ss  plain.singular neutral	-3 -4 -2 -2 -2 6 5 -1 0 -1 -3 0 -1
ss  possessive	-25 -7 -4 0 0 9 2 -13 1 5 0 -1 -3
ss  praised	3 0 -1 1 -1 -1 -2 0 -5 7 1 0 -1
ss  preposition	26 -19 2 -3 -8 9 24 -12 9 5 -8 -11 -6
ss  problem	6 -3 6 -2 0 0 13 1 -4 -3 -1 -1 -3
ss  promote.singular	-7 -3 -1 -2 2 3 0 -1 -1 0 0 0 0
ss  pronoun	-2 -7 6 -1 5 -3 6 -6 6 -4 3 -2 -4
ss  quality	-23 10 9 -14 5 10 2 7 -5 -2 0 -1 -2
ss  rank	9 0 -2 3 -1 -4 -1 -3 -6 18 -4 -2 -2
ss  relative	-9 10 10 -9 -2 8 -7 5 15 -2 -5 -1 -1
ss  representation	2 10 0 0 1 -3 -2 -3 3 4 1 0 0
ss  service	10 -2 17 1 -6 -1 4 -10 24 -4 -2 -3 -3
ss  shared	4 30 14 -13 -3 3 -13 -15 11 0 16 8 4
ss  subject	-10 -10 -8 10 1 -3 -6 6 -2 3 -3 -2 -4
ss  subordinator	-1 4 -4 -4 3 1 -1 -12 7 5 5 -1 -3
ss  unlisted.infinitive	-9 -5 3 -5 1 6 1 9 -3 -4 -2 -1 -3
ss  unlisted.singular	5 -11 -5 1 -7 9 -2 -2 -2 -2 6 -2 1
ss  venue	12 5 -6 4 0 -7 -2 -10 4 4 9 0 -1
ss  wanted	1 -7 27 -3 -15 13 1 -10 7 2 1 7 -4
ss  work	-5 12 -6 -3 9 -6 4 -2 2 1 -3 -1 -2
ss ! ^	-3 -12 -13 5 -5 7 -5 2 1 -1 -2 0 -2
ss ' 	-1 -8 -6 1 -1 4 0 -3 7 -3 -2 -1 -1
ss , 	23 5 -7 7 2 -15 -3 -10 -1 1 22 -6 3
ss , act.infinitive	9 -7 -2 1 0 -1 1 2 -1 -1 0 0 -1
ss , activity.infinitive	22 16 4 4 -1 -14 2 11 -6 -4 10 -1 0
ss , activity.participle	5 2 -2 1 0 -2 -1 -7 10 -1 2 0 -1
ss , activity.singular	-13 13 -7 -6 5 4 -2 8 -3 -1 -2 0 -1
ss , adverb	4 -15 -8 0 -2 7 -8 -6 5 18 -10 -2 -1
ss , agent	-11 17 -1 -6 8 -3 -1 3 3 -1 0 0 -2
ss , artefact	9 8 -6 1 3 -7 3 19 -13 -6 2 -1 -1
ss , article	6 13 -4 -4 6 -6 4 -9 1 2 2 4 -1
ss , comparative	-4 -1 -14 -3 11 -4 5 -5 -3 -1 -1 0 1
ss , conjunction	-7 -3 0 -6 4 4 -4 6 -5 -3 1 -1 3
ss , determiner	32 -1 -10 16 -6 -15 -5 -7 4 -1 6 -1 10
ss , develop.infinitive	7 -3 2 3 -2 -2 0 1 -1 0 2 0 0
ss , helping.singular	-5 7 6 -4 2 0 -3 11 -3 1 -3 0 -1
ss , internal	-4 6 0 -3 2 0 3 -5 4 0 -1 0 0
ss , living.infinitive	-7 0 -5 7 0 -4 -2 1 3 -2 -3 0 1
ss , living.singular	-3 -3 2 -2 -1 4 -1 6 -4 -1 -1 0 0
ss , make.participle	-7 -3 0 -2 0 5 -1 -1 -3 0 3 0 0
ss , merit	-4 -3 -4 6 0 -3 2 -2 -1 -1 0 0 -1
ss , neutral	-3 -9 -6 6 -3 1 -3 4 -2 -1 -1 0 -1
ss , offering.infinitive	4 -2 -1 2 -1 -1 5 -11 -2 9 0 0 -1
ss , offering.participle	8 1 -1 2 -1 -3 0 2 1 0 -1 0 0
ss , own	2 -1 -1 1 0 -1 6 -3 -5 3 -1 0 -1
ss , people	2 -10 -12 0 -1 5 -3 -17 10 4 5 -1 -3
ss , place	12 6 -6 4 -1 -5 4 5 0 -2 -2 0 -1
ss , plain	5 1 6 2 -1 -4 -3 1 5 2 -1 0 -1
ss , plain.infinitive	4 -11 0 10 -6 -3 3 -1 -1 -1 -2 -1 2
ss , plain.singular	2 8 0 2 4 -8 0 3 2 -2 1 0 -2
ss , possessive	-7 6 -3 -3 3 1 -2 2 -5 0 6 0 -1
ss , praised	2 13 -3 8 0 -12 7 1 -4 -4 1 -1 3
ss , preposition	-8 8 17 -17 -4 17 -1 -5 29 -1 -3 -5 -9
ss , problem	14 10 -4 4 -6 -3 2 -5 -2 8 0 0 3
ss , pronoun	17 3 3 3 1 -9 2 6 1 -4 -3 -1 5
ss , quality	-7 -16 -9 11 -5 3 -1 -1 -2 -2 0 0 -2
ss , relative	-7 -9 -11 -2 -4 12 -1 -1 -4 -3 7 0 -3
ss , result	-27 -9 61 -18 -17 29 0 7 5 -1 -7 -2 5
ss , service	4 6 0 0 0 -2 -1 0 9 0 -4 0 -1
ss , shared	16 11 -12 7 4 -15 1 14 -11 -6 4 -1 2
ss , subject	7 0 -1 2 -1 -3 2 -7 5 -1 5 -1 -1
ss , subordinator	-19 4 39 -9 3 -1 -4 17 1 -2 -4 0 -2
ss , venue	9 5 0 2 0 -6 0 8 -3 -1 -1 0 0
ss , wanted	-2 -19 -19 1 -9 18 -9 6 -4 2 -5 -1 1
ss , work	8 1 0 3 -3 -2 -5 1 5 4 -1 0 -2
ss - conjunction	11 3 -4 3 0 -6 -4 0 -2 2 9 0 -1
ss . 	-5 1 11 -2 -1 1 0 7 -5 -1 3 0 -1
ss . ^	6 -39 -43 10 -5 13 -1 10 -7 -1 -16 -4 -1
ss . adverb	-28 3 41 -2 2 -4 -3 13 2 -1 -10 1 2
ss . article	-8 14 30 -9 -3 3 2 3 7 2 -3 0 -1
ss . determiner	-1 0 9 -2 2 -1 -2 7 -2 1 0 0 -2
ss . living.infinitive	-5 -5 -8 5 -1 0 -1 0 -1 -1 -1 0 -1
ss . mission	3 4 10 -1 0 -4 -1 1 7 -1 -1 0 0
ss . own	-12 4 31 -10 0 4 1 -9 1 7 4 -1 2
ss . people	-12 1 22 -8 -1 5 0 5 0 -1 1 0 -1
ss . praised	8 0 -7 4 0 -4 0 2 -2 0 0 0 0
ss . preposition	0 -1 21 -5 -6 6 6 1 -3 -3 1 -1 4
ss . pronoun	-30 -3 20 -11 5 9 -5 3 3 -5 3 0 -2
ss . subject	-6 3 30 -8 0 2 0 7 1 -6 12 -1 -7
ss . subordinator	-12 -1 12 -6 2 4 0 5 -1 -1 -3 0 0
ss . wanted	10 3 4 8 -1 -11 -2 2 6 -1 -1 0 0
ss : 	9 13 -7 2 3 -9 -5 5 6 -2 -1 -1 2
ss : adverb	10 -4 -3 3 -5 1 1 14 -12 -2 -2 0 2
ss : article	-5 -2 -1 -5 14 -6 -9 -12 0 10 9 5 -6
ss : determiner	-14 -3 -1 -6 1 9 -2 -6 -8 -3 3 1 11
ss : people	-6 -2 6 -3 -1 4 4 0 -5 5 -4 0 -1
ss : place	-5 0 8 -4 -1 4 3 -1 2 -1 -1 0 -1
ss : praised	6 0 -3 2 -1 -3 -2 -1 5 -1 0 0 0
ss : preposition	-7 5 6 -5 1 3 4 -8 6 3 -3 4 -4
ss : pronoun	5 -1 0 9 -1 -9 1 1 4 -3 0 -1 -3
ss : relative	-3 -2 -2 -1 0 3 -2 -2 -1 -1 -2 0 6
ss : subject	12 -3 1 4 -3 -4 9 9 -10 -2 -1 -1 -1
ss : wanted	-10 -5 -3 -3 0 8 -1 -5 3 0 -1 0 0
ss ; adverb	4 1 4 1 -1 -2 6 -1 -1 -1 -1 -1 1
ss ? subject	2 -3 -5 2 -1 1 6 -2 -2 0 -1 0 -1
ss ^ 	-2 0 -11 7 3 -7 -3 -5 -3 -9 3 21 -6
ss ^ activity.infinitive	-2 -8 5 2 -3 2 -4 7 3 -2 -2 -1 -2
ss ^ adverb	-9 -23 -38 16 12 -11 19 -15 -4 -10 -8 7 -5
ss ^ agent	14 -7 -5 5 -4 -1 8 8 -6 -3 -2 -1 -3
ss ^ artefact	13 -13 -12 4 -6 5 -7 -4 16 4 -5 -2 -5
ss ^ article	4 3 -27 -4 18 -9 -5 0 -7 12 14 -12 -5
ss ^ change	-6 -5 -6 7 0 -2 -1 -1 -1 0 -1 0 0
ss ^ company	2 -6 0 -1 -5 7 5 0 -3 -3 4 -2 -2
ss ^ comparative	-9 -6 1 -3 -4 11 -1 -2 -1 0 0 0 0
ss ^ contented	9 2 1 1 -1 -3 -2 -3 -2 11 0 0 -1
ss ^ customer	5 0 0 1 -1 -1 -5 -2 -3 13 -1 -1 -1
ss ^ determiner	-20 -23 -18 3 -9 21 -2 8 -12 -5 -8 3 1
ss ^ helping.infinitive	-13 -5 -2 -4 -1 10 -1 -4 0 0 0 0 0
ss ^ living.infinitive	-8 -7 -6 3 -2 5 -1 -3 -3 -1 -4 0 7
ss ^ mission	6 -9 -7 14 -8 -3 -5 1 1 1 -5 1 4
ss ^ neutral	18 2 2 0 -4 -2 -2 10 2 -1 -1 -1 -2
ss ^ own	11 9 16 -5 2 -6 -6 -2 6 0 -5 1 14
ss ^ people	15 -22 -8 -3 -11 17 20 3 -7 -4 3 -11 -8
ss ^ place	-2 9 -2 -13 10 2 3 3 -5 -1 -3 -1 5
ss ^ plain.infinitive	0 6 -15 5 20 -23 -5 11 -1 -1 -3 -2 -1
ss ^ plain.infinitive neutral	-8 -3 -6 -2 7 0 0 -2 -1 0 0 0 0
ss ^ possessive	11 2 -1 3 -1 -6 6 -7 -8 -2 20 -3 -3
ss ^ praised	-4 -1 9 -4 -3 5 -2 0 4 2 -1 -1 -1
ss ^ preposition	-6 -2 1 12 -4 -6 -12 2 8 -11 -10 11 10
ss ^ problem	-8 -11 -13 -1 9 0 -4 2 0 -2 -1 -1 -1
ss ^ pronoun	-18 -17 -19 4 -6 15 3 -9 0 -2 -2 -1 -2
ss ^ quality	-18 -12 -7 0 2 8 -2 -3 1 -2 -2 0 -1
ss ^ rank	10 9 0 1 0 -6 -2 -2 -4 16 -2 0 -1
ss ^ service	11 -7 -7 3 -4 2 3 -2 7 -3 -3 -1 -2
ss ^ shared	3 2 -13 -3 3 2 -6 7 13 -4 -9 -2 -1
ss ^ subject	-3 1 11 2 -2 -2 3 -1 1 -4 3 -7 7
ss ^ subordinator	-6 -4 -11 5 1 -1 4 2 -4 -1 -5 -2 1
ss ^ venue	8 2 6 0 -1 -3 -2 -1 -1 -1 10 0 0
ss ^ wanted	-14 -25 -25 1 4 11 -5 -11 15 -1 -8 -4 -2
ss ^ work	14 -1 2 5 -6 -2 -2 13 -4 -1 -1 0 -1
ss act.infinitive ,	-18 -22 -22 -3 8 10 0 -16 -6 8 -2 -1 2
ss act.infinitive .	-12 14 -27 -19 55 -29 -10 1 -9 6 -7 15 -3
ss act.infinitive ^	-6 -14 -8 0 8 -1 0 -2 -1 -1 -1 -2 0
ss act.infinitive adverb	-7 16 1 -5 4 -2 0 -2 5 0 0 0 0
ss act.infinitive article	-10 8 -2 -5 8 -1 -2 -3 4 0 0 0 0
ss act.infinitive change .	-13 5 -7 -8 19 -7 -1 -1 0 -1 -1 0 0
ss act.infinitive conjunction	12 -9 -6 3 10 -11 3 1 -6 -3 0 -1 5
ss act.infinitive neutral .	-7 7 -6 -3 12 -7 -1 1 -1 -1 0 0 0
ss act.infinitive preposition	-35 49 9 -21 15 0 -6 24 -5 -5 1 -1 -2
ss act.infinitive subject	-4 20 0 -4 3 -3 -4 10 2 -1 -1 0 0
ss act.participle .	-9 3 3 -4 2 3 0 0 0 -1 0 0 0
ss act.singular .	-14 2 9 -7 0 7 0 0 0 0 0 0 0
ss act.singular article	11 3 -4 4 2 -9 -1 7 -1 -1 -1 0 0
ss act.singular problem	1 5 3 -1 1 -2 0 7 -3 0 0 0 -1
ss activity.infinitive 	-9 14 9 -7 4 -1 6 3 -5 -2 0 5 -4
ss activity.infinitive ,	15 17 -8 13 1 -20 -5 20 -7 -5 5 -1 -2
ss activity.infinitive .	7 -5 -20 -6 6 4 6 -11 -7 -3 -3 12 1
ss activity.infinitive activity.infinitive	1 -1 7 -2 -1 2 14 -8 -1 0 0 -2 -1
ss activity.infinitive adverb	7 -3 -8 4 0 -3 0 2 -2 0 0 0 0
ss activity.infinitive agent	-4 -2 6 -2 -1 3 0 1 0 0 0 0 0
ss activity.infinitive artefact	2 -2 2 1 -1 0 -1 6 -5 0 0 0 0
ss activity.infinitive artefact subject	12 2 -2 4 -1 -6 1 4 -1 0 -1 0 -1
ss activity.infinitive article	-1 7 3 -2 4 -4 7 3 -8 -2 1 -1 1
ss activity.infinitive conjunction	26 16 13 3 -4 -12 -7 17 -7 4 5 -2 3
ss activity.infinitive mission preposition	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ss activity.infinitive modal.singular	-5 -4 -6 -1 0 5 0 -4 1 0 0 0 0
ss activity.infinitive neutral preposition	10 3 0 3 0 -6 1 1 -2 -1 6 0 -1
ss activity.infinitive people	-5 13 9 -5 2 -1 -8 5 3 0 5 0 -1
ss activity.infinitive place	-1 -5 7 -1 -3 3 0 1 0 0 0 0 0
ss activity.infinitive place people	3 1 6 0 -1 -2 -4 10 -3 0 0 0 0
ss activity.infinitive preposition	30 12 25 3 -11 -8 -5 23 11 -12 -11 10 0
ss activity.infinitive problem	7 -4 -2 3 -2 -1 1 1 -1 0 -1 0 0
ss activity.infinitive pronoun	-6 6 10 -5 2 1 4 -4 4 0 -1 0 0
ss activity.infinitive relative	1 3 16 -2 -2 -1 -1 13 -4 -1 -2 -1 -1
ss activity.infinitive shared	7 0 2 2 -1 -2 -2 5 1 0 -1 0 0
ss activity.infinitive shared .	20 17 8 2 -2 -11 -2 20 -3 -1 -1 -1 -1
ss activity.infinitive subject	10 -1 4 2 3 -8 -3 16 -6 -3 2 -1 -2
ss activity.infinitive unlisted.infinitive	7 -4 -1 3 -2 -1 3 1 -2 0 0 0 0
ss activity.infinitive venue preposition	6 2 2 2 0 -4 -2 9 -1 -1 -1 -2 0
ss activity.infinitive wanted	-26 -8 4 -10 0 18 -1 -6 0 0 0 0 0
ss activity.participle ,	7 -2 -2 0 -1 0 0 3 2 -2 0 -1 -2
ss activity.participle .	8 -1 2 0 0 -3 -2 -3 14 -4 -2 3 -4
ss activity.participle conjunction	7 -3 -4 3 -2 -1 2 2 2 -2 -2 0 -2
ss activity.participle preposition	5 0 0 2 -1 -2 -2 -2 6 -1 1 0 -1
ss activity.singular .	-4 3 -7 -6 1 6 -2 -2 3 -2 -1 -1 3
ss activity.singular adverb	0 11 -7 -1 3 -2 4 -1 -1 -3 2 0 -1
ss activity.singular article	3 -3 20 -2 -7 4 -7 28 -5 -3 -4 0 -3
ss activity.singular conjunction	3 6 -6 0 1 -2 -2 8 1 -2 -3 0 -1
ss activity.singular people	4 -2 8 1 -3 0 -1 7 -2 0 -2 0 0
ss activity.singular preposition	8 6 8 1 -5 -2 4 -1 4 -2 2 0 -1
ss activity.singular problem	3 1 4 1 -1 -1 -1 -4 9 -1 0 0 -1
ss activity.singular pronoun	-3 -8 -9 5 -2 1 -2 -2 0 0 0 0 0
ss activity.singular service	-3 -4 9 -2 -2 3 0 2 -1 0 -1 0 0
ss activity.singular work	-5 8 -3 -2 4 -2 -1 2 -1 0 -1 0 0
ss adverb 	9 -4 4 -3 -13 14 -4 21 -10 -9 5 5 -6
ss adverb ,	3 -5 -10 -2 1 5 5 -4 -7 1 3 -1 -2
ss adverb .	-2 -19 -5 24 -11 -7 -4 -7 0 6 3 -2 -3
ss adverb act.infinitive	-22 -7 -17 -10 16 6 1 1 -6 -5 -3 -1 1
ss adverb activity.infinitive	-1 15 -5 6 1 -9 5 2 -2 -8 0 3 2
ss adverb activity.infinitive place	6 1 1 2 -1 -3 6 0 -3 0 0 0 0
ss adverb activity.infinitive shared	3 5 5 -1 -3 0 -1 6 -1 -1 -1 0 0
ss adverb activity.participle	-4 -2 2 -5 -1 6 -1 -3 6 -1 0 0 0
ss adverb adverb	-4 -1 14 -7 4 0 1 -1 -4 9 -2 -3 1
ss adverb artefact	2 4 1 -4 1 1 -3 1 7 -1 -1 0 -1
ss adverb article	-13 22 4 7 -3 -7 -11 19 -5 9 3 -2 -9
ss adverb carry.infinitive	-1 3 2 -1 -1 1 1 6 -6 -1 -1 0 2
ss adverb company	1 -2 -3 6 -1 -4 -4 2 -2 0 3 0 0
ss adverb comparative	-9 -1 2 -7 6 4 -1 -2 -1 0 -1 0 3
ss adverb conjunction	-8 -1 0 -5 0 8 2 -6 2 4 -2 -1 -2
ss adverb determiner	6 -1 -16 6 8 -11 6 -4 -15 -3 8 -1 6
ss adverb develop.infinitive	8 2 18 -1 -4 -2 7 4 -1 -2 -2 -1 1
ss adverb gathering.infinitive	-2 6 14 -3 0 -2 -1 7 -1 -1 2 0 -1
ss adverb helping.infinitive	14 5 1 4 -2 -7 28 -7 -9 -1 -2 -1 -4
ss adverb helping.infinitive people	6 0 5 1 -2 -2 13 -3 -3 -1 -1 0 -2
ss adverb let.infinitive	-2 14 7 -4 0 -1 0 4 -1 -1 5 0 -2
ss adverb living.infinitive	22 6 -7 2 1 -8 -2 25 -16 -4 -2 -2 5
ss adverb living.infinitive service	4 7 8 -1 -4 0 1 0 6 -1 -1 0 0
ss adverb living.infinitive shared	9 -5 8 3 -5 -1 -3 -2 11 -1 -1 0 -1
ss adverb living.participle	-10 -1 -1 -4 8 -1 -1 -3 4 0 -2 0 0
ss adverb living.singular	10 -1 8 3 -4 -4 -1 -6 10 -1 2 0 0
ss adverb make.infinitive	5 -4 -8 1 -5 6 -6 1 1 6 2 -1 -5
ss adverb modal.infinitive	-4 6 -6 1 9 -10 3 -4 -1 -3 -3 -1 8
ss adverb modal.singular	8 1 1 1 -4 1 4 7 -7 -1 -2 -1 3
ss adverb offering.infinitive	7 8 13 -1 -4 -3 -5 -15 33 -3 -4 -1 2
ss adverb place	19 3 14 4 -5 -8 -4 3 2 -3 13 -1 -2
ss adverb plain.infinitive	-1 1 3 3 1 -5 10 -7 -3 2 -1 -3 3
ss adverb plain.infinitive people	13 0 -1 5 -2 -6 7 -2 1 -1 -1 0 -1
ss adverb plain.participle	-6 -3 -3 3 0 0 -2 -4 -1 0 0 0 4
ss adverb plain.singular	4 1 22 -1 -2 -3 1 6 4 -3 -4 -1 3
ss adverb possessive	12 1 -6 5 0 -6 -4 -4 5 0 -2 0 7
ss adverb praised	-2 -1 -1 -4 -1 6 -4 0 0 3 0 -1 1
ss adverb preposition	-24 -26 0 -12 5 20 0 5 5 5 -11 -5 -14
ss adverb promote.infinitive	-18 10 9 -9 9 0 3 -6 -2 -1 7 0 -1
ss adverb pronoun	-7 -5 -7 -2 -2 9 -4 -1 0 5 -2 0 -2
ss adverb protect.infinitive	-5 -3 2 -2 -3 6 -2 3 -1 -1 0 0 0
ss adverb ranking.infinitive	4 5 -5 1 1 -4 -2 -2 -5 15 -3 0 0
ss adverb realise.infinitive	7 -4 2 2 -4 0 0 1 2 0 2 0 -2
ss adverb service	1 3 6 -1 -1 -1 -2 -2 7 0 -1 0 0
ss adverb shared	3 -6 -5 9 -4 -4 7 2 -5 -1 -2 -1 -1
ss adverb subordinator	12 -5 -2 1 -4 1 10 -4 -1 -2 1 0 -1
ss adverb unlisted.infinitive	-6 6 -7 -3 7 -3 -6 3 6 -1 -3 3 -2
ss adverb unlisted.singular	9 -1 3 3 -2 -3 -2 3 3 0 -1 0 0
ss adverb wanted	-23 -11 -4 -2 -4 15 -6 8 -4 -4 0 -1 -3
ss agent 	7 -5 -1 3 -3 0 0 4 -2 -1 1 0 -2
ss agent ,	-6 3 -8 -1 10 -7 2 -11 -3 -6 5 -1 11
ss agent .	-13 -6 10 -7 3 6 -2 8 -2 -12 7 -2 0
ss agent activity.infinitive	-2 -2 -5 0 6 -3 -3 7 -3 -1 -2 3 -3
ss agent activity.singular	-2 -5 39 -5 -10 7 -5 20 2 -3 -4 0 -2
ss agent adverb	8 13 -1 1 -1 -5 -9 1 5 -2 9 0 2
ss agent article	7 2 -1 2 4 -8 8 -3 -2 -2 3 -1 -2
ss agent conjunction	-5 13 5 -6 1 2 -1 13 4 -4 -4 -1 -4
ss agent helping.infinitive	3 3 -3 1 0 -2 6 -2 -1 -1 -1 0 -1
ss agent helping.singular	1 7 1 -1 0 -1 12 1 -3 -2 -4 0 -1
ss agent modal.infinitive	-2 -5 -6 1 -2 5 -1 -3 3 0 -1 0 0
ss agent modal.singular	2 4 -15 1 12 -11 0 -6 -1 -5 1 0 8
ss agent offering.infinitive	-12 -2 -6 -4 12 -3 0 -3 3 -2 -2 0 -1
ss agent offering.singular	8 3 6 2 -2 -4 3 -6 16 -2 -4 0 -1
ss agent plain.infinitive	17 9 -2 4 -1 -9 3 -10 -11 11 20 -1 -5
ss agent plain.singular	-4 1 -9 -3 4 2 -3 11 -6 0 4 -1 -7
ss agent plain.singular neutral	-7 -7 -4 -2 -3 9 6 -5 2 -3 -3 0 -1
ss agent preposition	42 35 21 4 -11 -18 6 -32 -6 19 48 -5 -5
ss agent promote.singular	-13 1 -5 -4 3 5 -1 -3 0 -2 2 0 0
ss agent pronoun	0 2 3 -1 0 0 -8 -2 3 11 -1 -1 -2
ss agent relative	27 9 0 7 -1 -16 -4 -16 -6 7 23 -1 6
ss agent unlisted.singular	2 -3 8 0 -2 1 0 4 -1 0 0 0 -1
ss agent wanted	-1 -1 0 0 0 1 2 -9 -4 4 -1 0 7
ss artefact 	3 -4 3 1 -4 3 1 -8 2 3 -3 0 6
ss artefact ,	4 8 21 -6 1 -2 5 -15 21 -9 -1 -2 9
ss artefact .	1 -6 21 -3 -17 16 8 -3 0 -1 16 -5 -10
ss artefact :	3 3 8 -1 0 -2 -3 4 1 -1 3 0 -1
ss artefact act.infinitive	-9 -2 -4 -3 7 0 -1 -1 1 -1 0 0 -1
ss artefact activity.infinitive	8 2 -2 2 0 -4 -3 1 3 -4 -4 12 -3
ss artefact activity.singular	-7 3 0 -5 2 4 -1 -8 6 0 3 0 -1
ss artefact adverb	3 -1 -6 1 -2 2 7 3 -7 -2 -2 -1 1
ss artefact article	-9 1 -2 -3 2 4 0 2 -1 0 0 0 -2
ss artefact conjunction	11 4 -7 2 0 -4 8 -5 -5 -3 7 -2 3
ss artefact helping.infinitive	-1 0 4 -1 -1 1 7 -1 1 -5 -1 0 -1
ss artefact living.infinitive	-1 3 -7 0 11 -9 -2 0 -1 -1 4 0 -1
ss artefact make.infinitive	6 1 -1 2 0 -3 -3 2 -5 9 -1 0 -1
ss artefact modal.infinitive	-3 -2 0 -1 3 -1 -2 7 -3 -1 -2 -1 1
ss artefact offering.infinitive	5 -1 4 1 -2 -1 6 -2 -7 0 0 6 -1
ss artefact plain.infinitive	3 3 3 0 -2 0 1 12 -9 5 -3 0 -4
ss artefact plain.singular	2 -7 2 1 -6 6 -2 -5 3 -1 -1 0 5
ss artefact plain.singular neutral	0 1 3 -1 0 0 -3 -1 -1 6 -1 0 0
ss artefact preposition	15 14 2 -2 2 -8 -26 15 47 -7 -7 -1 -14
ss artefact pronoun	9 8 -1 2 1 -8 -1 0 5 -1 2 0 0
ss artefact relative	6 11 -12 1 3 -5 -11 -3 22 8 -8 -1 -5
ss artefact shared	-3 3 5 -2 1 0 -1 6 -3 0 -1 0 0
ss article 	10 22 -8 -10 13 -9 17 -9 -9 10 -7 -5 7
ss article act.infinitive	-17 13 7 -9 7 2 0 -3 3 -2 3 0 -1
ss article activity.infinitive	6 8 -2 1 2 -6 -1 14 -6 1 -1 -2 -2
ss article activity.infinitive mission	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ss article adverb	22 5 11 6 -10 -6 -2 16 2 -2 -2 -2 -1
ss article agent	13 29 28 -11 5 -11 -7 17 -12 8 23 -5 -7
ss article artefact	0 3 6 -7 -1 6 -3 -2 5 7 -14 1 8
ss article carry.infinitive	8 2 3 2 -2 -4 -1 3 3 -1 -1 0 0
ss article change	-7 41 -10 -10 31 -27 -3 -4 -1 -4 4 3 11
ss article company	2 15 0 2 8 -15 -17 11 -5 -5 16 -2 7
ss article comparative	-7 -6 10 -6 4 3 -3 6 1 -5 -6 -1 9
ss article customer	-3 -4 -4 5 -1 -1 -4 -2 -2 -4 3 0 6
ss article determiner	-7 -3 3 -4 -2 7 3 -2 -1 0 -1 0 0
ss article ensure.infinitive	-4 -5 3 -1 -6 9 0 -1 0 0 0 0 0
ss article helping.infinitive	1 6 1 -1 0 -2 2 3 -1 0 -2 0 0
ss article internal	14 -3 5 4 -5 -3 13 -13 -8 2 -1 -1 11
ss article keep.infinitive	-7 -3 -5 -1 6 -1 -1 -2 0 0 0 0 0
ss article mission	10 -2 26 0 -10 2 8 9 -2 1 -4 -1 -3
ss article modal.singular	-2 9 -10 5 3 -7 3 -7 6 -1 -1 0 1
ss article neutral	-30 7 16 -8 8 1 2 2 8 -9 4 -4 -4
ss article offering.infinitive	-3 16 6 -4 0 0 2 4 5 -3 -2 -1 -1
ss article own	1 1 3 0 0 -1 0 7 -1 -1 -1 0 -3
ss article people	12 -6 1 22 -9 -15 9 -3 -2 -16 19 -4 -2
ss article place	-20 -5 12 -22 8 17 -11 9 3 2 8 -6 -7
ss article plain	-5 7 -7 -5 7 -1 -2 2 4 -2 0 0 -3
ss article plain.infinitive	-10 19 0 -6 6 -2 -2 4 -1 4 -2 0 -1
ss article plain.singular	1 -10 -2 6 -7 4 0 2 -1 -3 0 -1 -1
ss article possessive	-23 -6 -1 -9 -1 18 4 6 -8 -1 -5 -1 -2
ss article praised	12 0 -15 12 4 -15 -3 -4 3 8 -3 3 -5
ss article preposition	4 8 6 -1 1 -4 2 6 -4 4 -4 -1 1
ss article problem	-35 -5 -21 -12 22 5 -4 -7 1 -2 -4 -1 2
ss article promote.infinitive	-19 14 -12 -8 24 -12 -3 2 -3 2 -2 0 -1
ss article quality	-17 4 0 -9 3 10 -4 10 -7 0 4 -1 -5
ss article rank	25 -2 -6 9 -9 -4 -3 -15 9 35 -15 -1 -6
ss article rank superlative	14 -4 2 3 -11 5 -4 -9 9 20 -5 -1 -6
ss article realise.infinitive	-6 -4 -2 -2 -1 5 3 -2 -2 -1 -1 0 0
ss article representation	4 3 3 0 -1 -2 -2 12 -3 -2 -3 0 -1
ss article service	-9 7 7 -6 3 1 -5 11 -9 -1 0 -1 6
ss article shared	-3 5 -12 -5 23 -16 2 -8 -7 -3 13 -3 4
ss article subordinator	-6 -3 -4 -2 1 3 -3 -1 -1 0 3 0 0
ss article superlative	2 -13 -3 0 -12 15 -11 -12 21 4 0 -1 -4
ss article venue	9 8 10 -1 -4 -2 -6 -9 7 0 20 -1 -4
ss article wanted	-1 0 -2 8 -3 -5 -2 -11 -12 8 30 -5 -9
ss article work	4 -1 -8 2 1 -2 -1 4 -2 1 1 0 -3
ss awareness.infinitive preposition	18 5 0 6 -1 -10 -2 13 -2 -1 0 -1 -1
ss carry.infinitive ,	0 3 -1 0 1 -1 -4 14 -8 0 -1 0 0
ss carry.infinitive .	7 -4 2 2 -4 1 -3 6 0 -2 -2 -1 4
ss carry.infinitive conjunction	-2 2 0 -1 1 0 0 -9 10 0 0 0 0
ss carry.infinitive people	2 2 1 0 0 -1 -5 6 2 0 -1 0 0
ss carry.infinitive preposition	9 4 7 1 -3 -3 2 -2 10 -2 -3 0 -1
ss carry.infinitive subject	6 2 3 1 -2 -2 3 2 2 -1 -2 0 -2
ss change .	1 15 8 -2 2 -6 1 3 1 6 2 -1 -6
ss change adverb	-1 3 1 -1 0 0 -1 6 -2 -1 -1 0 0
ss change conjunction	6 1 1 2 -3 -1 1 0 1 -4 5 0 -1
ss change make.infinitive	-10 4 -5 -5 15 -8 -1 0 -2 4 -1 0 -2
ss change preposition	-37 35 -24 -15 36 -14 -5 -9 -8 -3 2 3 14
ss company 	0 8 -1 -1 3 -3 7 -6 0 -5 7 0 -2
ss company ,	6 8 -7 1 4 -7 -9 6 -6 1 10 -1 1
ss company .	-2 -6 -9 6 -5 4 0 14 -1 -6 -6 -2 -3
ss company adverb	7 -12 4 3 -10 7 4 0 2 -1 -3 0 -2
ss company article	10 -2 -1 4 -3 -2 -3 2 0 7 -2 0 -3
ss company conjunction	9 0 3 2 -8 2 2 5 -4 -5 6 -1 0
ss company living.infinitive	7 -3 1 3 -2 -2 0 0 2 -1 1 0 0
ss company modal.infinitive	-7 0 -2 -2 0 5 -2 -4 -2 -1 -1 0 8
ss company modal.singular	-2 2 -6 -1 1 1 -1 -3 2 -1 -2 0 3
ss company plain.infinitive	4 -1 3 -1 -2 1 0 -3 1 -4 -1 -1 9
ss company plain.singular	10 1 0 3 -1 -5 -1 -2 4 -2 1 0 5
ss company preposition	11 19 9 -1 -4 -5 9 -15 -3 10 14 -2 -2
ss company pronoun	-2 -4 6 -2 -6 8 -3 -4 -1 6 2 0 -1
ss company relative	-13 1 8 -3 -1 4 -6 1 1 -2 9 0 -4
ss company wanted	-3 -1 7 -2 -1 2 3 0 -2 -1 -1 0 2
ss comparative ,	-5 -3 0 -4 -1 7 1 -2 -1 0 0 0 1
ss comparative .	4 -10 -11 15 -8 -3 1 -7 -2 -1 4 0 1
ss comparative conjunction	-8 1 8 -7 7 0 -1 -2 0 -4 -1 -1 9
ss comparative make.infinitive	-31 -8 13 -14 0 20 1 -11 3 -2 3 0 -1
ss comparative modal.infinitive	13 -1 -4 5 -4 -4 2 0 -2 -1 -1 0 3
ss comparative people	-6 -4 7 -3 -3 6 -1 2 -1 0 0 0 0
ss comparative place	-22 -6 16 -11 3 10 -2 3 1 -2 -3 -1 1
ss comparative plain.infinitive	4 13 -6 -1 5 -7 -3 -3 5 0 -1 0 5
ss comparative preposition	-3 4 8 -6 8 -4 -1 -1 4 -1 -1 0 2
ss comparative shared	-20 -15 25 -13 -13 28 -4 0 7 -1 -2 0 -1
ss conjunction 	23 32 3 2 2 -19 7 23 4 -13 1 -6 -2
ss conjunction act.infinitive	0 8 -5 -1 3 -3 1 -6 9 -1 -1 0 -2
ss conjunction act.singular	3 5 -2 0 2 -4 -2 8 3 -4 -2 0 -1
ss conjunction activity.infinitive	9 1 13 4 -8 -1 12 -5 -1 3 3 -2 -6
ss conjunction activity.singular	20 10 -2 6 -4 -9 -2 23 -5 -3 -3 0 -2
ss conjunction adverb	-11 -4 2 -6 -1 11 -3 21 -12 -7 6 -2 -7
ss conjunction agent	-20 -3 13 -10 0 13 -6 2 -5 -5 10 0 1
ss conjunction artefact	6 12 1 0 4 -8 -13 13 9 -3 4 -1 -4
ss conjunction article	18 5 -11 3 -10 4 1 5 -7 7 -5 -4 6
ss conjunction carry.singular	7 -3 -2 3 -2 -1 3 -2 2 -1 -1 0 0
ss conjunction change	4 -7 -5 3 -1 1 2 -6 0 -2 5 0 -1
ss conjunction company	6 13 -7 0 3 -6 6 -2 -3 -3 0 -1 6
ss conjunction comparative	-14 -1 10 -9 7 3 -2 -5 0 -1 3 0 3
ss conjunction determiner	-11 -14 -1 2 -8 12 2 -7 -1 1 -4 6 -4
ss conjunction gathering.singular	4 1 3 1 -3 0 6 0 -2 -1 -1 0 0
ss conjunction helping.infinitive	-3 0 5 -2 -1 2 -5 8 -2 0 0 0 0
ss conjunction helping.singular	11 0 2 3 -3 -3 -6 17 -3 -2 -2 0 -2
ss conjunction keep.infinitive	-5 1 9 -3 -2 3 2 -4 4 -1 -1 0 0
ss conjunction living.infinitive	6 -7 15 0 -8 4 -6 4 0 2 2 0 1
ss conjunction mission	4 -1 -3 3 3 -6 1 -4 3 4 -2 0 -2
ss conjunction modal.infinitive	-2 1 8 -2 0 1 -1 -1 0 2 2 0 -1
ss conjunction modal.singular	7 -2 -3 3 -1 -2 -1 0 -1 3 -2 0 2
ss conjunction neutral	11 -6 -19 14 2 -13 3 -12 14 -3 1 -2 -4
ss conjunction offering.infinitive	2 1 -1 0 0 -1 -3 8 -5 0 1 0 0
ss conjunction offering.singular	-3 5 2 -2 0 1 5 7 -6 -1 -2 0 -1
ss conjunction own	-4 2 9 -3 -1 3 -3 9 -3 -1 -2 -1 3
ss conjunction people	-5 -5 1 -4 -7 13 -9 -4 1 12 5 -2 -4
ss conjunction place	12 3 7 0 0 -6 -2 3 12 -4 -1 -2 0
ss conjunction plain.infinitive	-3 11 4 5 0 -8 6 -5 -2 -2 -2 3 5
ss conjunction plain.infinitive mission	1 4 10 -1 0 -2 1 0 0 1 3 0 0
ss conjunction plain.singular	6 13 3 0 2 -8 5 9 -4 -3 -3 0 1
ss conjunction possessive	-1 3 5 -3 2 -1 3 8 -9 -1 3 0 -1
ss conjunction praised	23 -5 -1 7 -9 -2 6 -14 18 -3 2 -1 -4
ss conjunction preposition	0 -13 -15 4 6 -2 -8 5 -9 -4 10 -2 2
ss conjunction problem	2 -5 -15 2 12 -10 4 -3 -3 -2 -3 0 2
ss conjunction promote.infinitive	1 5 7 -1 -3 1 -2 8 -1 0 -1 0 0
ss conjunction promote.singular	-12 13 -2 -6 5 1 1 3 -2 -1 -1 0 0
ss conjunction pronoun	-18 -7 9 -8 -2 14 -6 16 -9 1 -2 -1 -3
ss conjunction quality	0 -11 -11 17 -2 -10 -3 -12 11 6 -5 0 -3
ss conjunction relative	-5 -11 -13 8 -3 2 -3 0 -2 -2 3 0 -2
ss conjunction service	10 15 11 0 -5 -4 16 -3 -2 2 0 -1 -2
ss conjunction shared	1 -2 -2 -2 4 -1 -1 4 -7 5 4 -1 -4
ss conjunction strengthen.infinitive	-5 0 -5 -1 7 -3 0 -1 0 0 -1 0 0
ss conjunction unlisted.infinitive	-11 14 -5 -5 10 -4 -1 6 -4 0 0 0 0
ss conjunction venue	-3 -1 7 -2 -1 2 -4 7 0 -1 -1 0 0
ss conjunction wanted	-11 -16 12 -5 -4 13 -14 -5 7 8 6 -2 -4
ss conjunction work	-7 20 -1 -5 5 -3 -7 7 7 2 -3 0 -3
ss contented customer	10 2 0 2 -1 -4 -2 -2 -2 11 -1 0 -1
ss customer 	0 -5 -6 7 -2 -2 4 -2 -2 -1 -1 -1 -1
ss customer ,	4 2 6 -1 -1 -1 -4 0 -3 13 -1 0 -1
ss customer .	-5 -2 4 -8 -1 10 2 0 -5 7 -3 0 -2
ss customer article	1 0 0 0 0 0 -2 -3 -2 0 11 0 -4
ss customer preposition	9 -2 -2 3 -3 -2 7 1 -5 5 -5 0 -2
ss determiner 	12 1 8 -9 -13 17 1 8 -2 3 4 -8 0
ss determiner adverb	11 -11 -8 16 -6 -8 3 -8 2 1 5 -1 -3
ss determiner agent	0 -2 -7 -1 1 2 1 -5 -2 -2 4 -1 1
ss determiner artefact	-21 -11 4 -10 1 16 -5 8 -4 -3 -2 -2 0
ss determiner article	-10 -5 1 -3 -1 8 -2 -2 0 0 -1 0 1
ss determiner neutral	31 0 8 8 -4 -14 -2 -9 15 -3 -9 14 4
ss determiner own	-1 -2 4 -1 -3 4 -1 -1 -1 0 -1 -1 6
ss determiner people	-36 -14 -1 -9 4 17 0 -3 4 -1 -3 -4 -6
ss determiner place	-4 -9 -24 10 0 -2 5 0 -1 -4 -6 -2 0
ss determiner preposition	5 -3 1 1 -3 1 -3 8 -8 -3 4 -1 3
ss determiner problem	0 0 4 -1 7 -6 -1 -2 -5 -1 -1 0 11
ss determiner service	-7 6 -2 -3 2 2 0 0 0 0 0 0 0
ss determiner shared	-30 2 0 -16 8 15 -6 4 -3 -2 -2 -1 3
ss determiner wanted	2 -4 -8 1 2 -1 2 -13 3 -2 1 -1 7
ss determiner work	10 -1 -4 4 -1 -5 1 1 -4 -1 -1 0 4
ss develop.infinitive ,	14 -1 -8 6 -1 -6 -2 0 2 -1 3 0 0
ss develop.infinitive .	-11 -4 1 -1 1 3 2 -3 0 0 0 0 -1
ss develop.infinitive artefact	-4 10 -6 -2 5 -3 0 2 -1 0 0 0 0
ss develop.infinitive conjunction	-2 9 8 -3 2 -2 1 -1 4 -1 0 0 -1
ss develop.infinitive place	11 1 -2 4 -1 -6 -1 5 -1 0 0 0 0
ss develop.infinitive preposition	-4 -11 -9 -1 -5 12 -2 -7 1 -1 0 -1 4
ss develop.infinitive subject	-5 1 17 -5 -1 3 -3 7 -1 -1 -1 0 2
ss develop.singular article	5 1 2 1 0 -3 -1 9 -4 -1 0 0 -1
ss develop.singular conjunction	3 -1 -1 1 -1 -1 -1 6 -4 0 0 0 -1
ss ensure.infinitive .	-7 -10 7 -3 -15 19 0 -1 -1 0 0 0 0
ss ensure.infinitive preposition	-6 -3 4 -3 -7 11 0 1 -1 -1 -1 0 0
ss gathering.infinitive .	6 0 8 0 -2 -2 -2 5 -1 -1 2 0 0
ss gathering.infinitive preposition	1 4 6 -1 -1 0 -6 17 -7 -2 -3 0 3
ss guard.singular article	-4 5 -3 -2 7 -5 0 3 -1 -1 -1 0 0
ss helping.infinitive 	-5 0 6 -3 0 3 2 -1 0 0 0 0 0
ss helping.infinitive ,	10 2 -4 4 3 -9 6 3 -5 -1 1 0 -1
ss helping.infinitive .	7 8 -9 2 8 -11 10 -3 -6 -4 0 9 -4
ss helping.infinitive agent preposition	6 1 3 2 -1 -2 12 -5 -3 -1 -1 0 0
ss helping.infinitive article	2 -7 -2 2 -4 5 4 -4 -1 -1 0 0 -1
ss helping.infinitive company	-6 1 7 -3 0 3 2 -3 -1 0 3 0 -1
ss helping.infinitive conjunction	-4 13 -3 -3 4 -3 1 1 0 0 0 0 0
ss helping.infinitive people	-4 -3 14 -3 -3 4 14 -7 -3 0 -1 0 -1
ss helping.infinitive people people	5 -1 3 2 -2 -2 13 -8 -1 0 -1 0 -1
ss helping.infinitive people preposition	-1 0 8 -2 -2 1 -5 7 -2 -2 -1 7 -2
ss helping.infinitive people subject	10 0 -4 4 -1 -5 7 -2 -3 -1 0 2 -1
ss helping.infinitive preposition	35 -2 1 12 -11 -10 25 -12 -9 -4 -3 10 1
ss helping.infinitive pronoun	4 0 -1 1 -1 -1 -3 6 -1 0 -1 0 0
ss helping.infinitive subject	3 -3 7 1 -2 0 2 0 2 0 -1 0 0
ss helping.singular .	14 4 -1 5 0 -9 -6 -5 9 -1 2 0 4
ss helping.singular people	14 -1 -2 5 -3 -6 11 2 -5 -1 -3 -1 -1
ss helping.singular pronoun	3 6 -1 0 1 -3 9 -5 0 -1 0 0 0
ss internal 	12 -4 1 5 -6 -1 -1 -3 0 -1 0 6 2
ss internal ,	0 3 5 -1 -1 0 -2 1 -2 -1 0 0 6
ss internal .	6 6 7 0 0 -4 -1 6 -6 -2 -4 -1 11
ss internal adverb	7 -1 -5 3 -1 -2 2 -3 -3 5 3 0 -3
ss internal conjunction	-5 5 7 -3 1 1 -1 1 2 -1 -2 0 4
ss internal plain.infinitive	-1 1 4 -1 0 1 -1 -2 1 -2 -3 0 9
ss internal preposition	9 -4 -3 4 -3 -1 9 -15 -7 3 0 -1 12
ss internal relative	15 1 -4 6 -1 -8 -3 -5 -3 4 0 -1 11
ss inward.infinitive .	8 1 -1 0 1 -3 -2 -6 0 -2 -3 0 16
ss inward.infinitive conjunction	-3 -7 2 -1 -6 10 -1 -3 -1 -1 -2 0 8
ss inward.infinitive preposition	-8 6 -3 -4 8 -3 -1 6 -3 -3 -4 -1 5
ss keep.infinitive .	-12 -6 -3 -5 1 9 2 -3 -2 -1 -1 0 0
ss keep.infinitive preposition	2 3 -2 0 5 -6 -2 8 -3 -1 -1 0 0
ss keep.singular conjunction	-2 8 -1 -1 3 -3 -1 1 0 0 1 0 0
ss let.infinitive activity.infinitive	7 -2 -3 3 -1 -2 0 1 0 -1 -1 -1 2
ss let.infinitive living.infinitive	-6 20 -9 -8 3 4 10 2 0 -2 -5 -1 -2
ss let.infinitive plain.infinitive	9 4 7 1 -1 -6 6 2 -1 0 -1 0 0
ss let.infinitive subject	-2 -1 3 -1 0 1 -3 -3 7 0 -1 0 0
ss let.infinitive unlisted.infinitive	5 0 -5 2 5 -8 -1 5 -2 -1 0 0 0
ss living.infinitive 	-17 -5 1 1 5 0 -5 0 5 -1 -2 -1 -2
ss living.infinitive ,	18 -9 13 2 -10 3 4 8 -8 -3 -2 -2 8
ss living.infinitive .	8 1 19 -7 5 -4 2 16 -9 3 -3 -5 2
ss living.infinitive ^	-12 -6 -13 -2 5 5 -2 0 -3 0 -1 0 -2
ss living.infinitive adverb	-7 0 11 -4 -2 5 0 0 3 -1 -2 0 2
ss living.infinitive artefact .	-4 -2 11 -3 -2 3 -1 3 -1 0 0 0 0
ss living.infinitive article	-10 -4 -2 -4 1 7 -4 5 -2 0 -1 0 -1
ss living.infinitive conjunction	-10 -5 10 -6 -5 12 -5 1 11 -6 1 5 -9
ss living.infinitive determiner	8 2 -5 3 0 -4 2 -2 -2 0 0 0 4
ss living.infinitive people	3 0 0 1 0 -2 -1 -4 8 -1 0 0 -1
ss living.infinitive plain.singular	4 1 1 -1 -1 0 -1 -5 10 -1 0 0 -1
ss living.infinitive possessive	-6 -1 5 -3 0 4 1 1 -1 0 0 0 0
ss living.infinitive preposition	-12 11 4 -10 1 8 -15 1 -5 4 -1 4 12
ss living.infinitive pronoun	1 6 -7 -1 0 1 -2 -12 12 5 -1 0 -2
ss living.infinitive relative	6 -3 -8 3 -1 -1 3 2 -5 -1 -1 0 2
ss living.infinitive shared .	-15 -2 0 -7 7 4 -4 0 4 -1 -2 0 -1
ss living.infinitive shared conjunction	7 -2 -2 3 -2 -2 1 -1 3 0 -1 0 0
ss living.infinitive shared preposition	-3 -4 10 -3 -4 6 -2 2 3 -1 -1 0 -1
ss living.infinitive subject	-5 -8 6 4 -6 3 -2 -4 1 -2 1 -1 5
ss living.participle plain.singular	-2 2 -5 -1 8 -6 -2 -1 1 0 3 0 -1
ss living.participle preposition	5 0 -3 6 -1 -6 -1 -4 4 3 -1 -1 -1
ss living.participle wanted conjunction	2 -5 -7 9 -2 -5 -2 -1 -1 0 3 0 0
ss living.singular ,	-2 -4 -3 2 -2 2 11 -10 4 -1 -4 0 -2
ss living.singular .	0 -12 3 6 -8 4 1 4 -2 -4 8 -2 -6
ss living.singular adverb	-10 -4 -3 5 -2 1 6 -2 -5 -1 -2 0 -1
ss living.singular article	-1 1 18 -5 -3 3 -1 7 0 -1 0 0 -1
ss living.singular conjunction	6 -4 -5 3 -3 1 -4 2 4 -1 -2 0 0
ss living.singular preposition	-5 0 34 -8 -6 7 -6 14 -2 2 -2 0 1
ss living.singular pronoun	-4 0 10 -3 -3 4 -3 -6 5 -1 -1 0 7
ss make.infinitive 	4 0 -1 2 -1 -1 -4 7 -1 0 0 0 -1
ss make.infinitive ,	7 0 -2 2 -1 -3 -1 -2 -3 9 0 0 -1
ss make.infinitive .	-11 -12 -1 -8 -8 22 -7 5 -11 1 6 -1 2
ss make.infinitive artefact	5 0 -4 2 0 -2 -2 6 -1 0 0 0 -2
ss make.infinitive article	4 0 4 1 -2 -1 15 -10 -1 0 -1 0 -1
ss make.infinitive conjunction	3 8 0 0 5 -8 -1 1 -2 4 2 0 -2
ss make.infinitive own	-8 -7 -4 -2 0 7 -5 3 -4 -1 -1 0 4
ss make.infinitive preposition	-4 0 7 -3 4 -2 0 13 0 -5 -4 -1 -3
ss make.infinitive subject	14 -6 -5 4 -5 1 -3 2 5 -1 -1 -2 0
ss make.participle preposition	-7 -3 0 -2 0 5 -1 -1 -3 0 3 0 0
ss make.singular artefact	2 2 5 0 0 -1 7 3 -5 -2 -1 0 0
ss merit .	3 -5 2 0 -6 7 3 -2 1 -1 -1 0 0
ss mission 	1 6 1 -1 2 -3 -1 0 7 -1 -1 0 0
ss mission .	14 -1 -2 7 -2 -7 2 2 -1 -2 4 0 -2
ss mission :	-11 -7 14 -7 -4 11 -5 2 -8 9 1 4 -3
ss mission article	21 -15 -16 11 -4 -5 -7 6 2 -3 3 0 -2
ss mission conjunction	11 2 -7 4 0 -6 1 -5 -1 4 3 0 0
ss mission plain.singular	-7 19 -8 -9 21 -13 5 2 2 7 -8 -3 -5
ss mission preposition	5 -19 2 12 -14 4 -9 -1 11 -4 -6 6 0
ss mission wanted :	-7 -1 4 -3 0 4 -1 2 -1 -1 0 0 0
ss modal.infinitive 	7 1 -2 2 0 -4 -2 -1 2 -1 -2 0 6
ss modal.infinitive ,	-11 -4 3 -5 -1 8 -1 2 -1 0 -1 0 0
ss modal.infinitive .	-7 -2 5 1 -1 0 2 2 -3 -2 0 0 0
ss modal.infinitive adverb	-11 -3 10 -5 -1 7 -2 -1 -2 -1 3 0 2
ss modal.infinitive article	18 7 12 2 -4 -8 -13 3 4 4 11 -2 2
ss modal.infinitive comparative	6 1 -1 1 0 -2 -1 -2 0 -3 0 0 8
ss modal.infinitive determiner	16 2 3 5 -5 -6 1 2 2 -1 -1 5 -3
ss modal.infinitive living.infinitive	-4 -10 -3 -1 -5 10 -2 -8 6 -1 6 -1 -4
ss modal.infinitive plain.infinitive	5 4 -7 0 1 -2 9 -9 3 -3 2 -1 0
ss modal.infinitive plain.singular	-7 -4 -2 -2 0 6 -1 2 -1 0 -2 0 -1
ss modal.infinitive preposition	4 -1 4 0 1 -3 2 -6 -6 13 -4 2 1
ss modal.infinitive pronoun	-23 -7 -3 -8 4 13 3 -3 -5 1 -2 -1 -3
ss modal.infinitive subject	-1 12 -11 -3 9 -6 -6 0 -18 13 -6 10 7
ss modal.singular ,	11 0 -5 4 -1 -5 1 -2 0 -1 2 0 2
ss modal.singular .	1 -3 -1 6 -2 -3 3 -1 3 4 -5 -1 -4
ss modal.singular :	4 13 -4 0 4 -7 2 -4 4 -1 -1 0 2
ss modal.singular adverb	-2 -3 18 -4 -5 5 -10 6 2 -1 3 -1 4
ss modal.singular article	-5 0 -8 -3 7 -1 1 -7 -6 -6 18 -1 0
ss modal.singular determiner	-5 -2 -9 -1 5 0 -2 2 2 -1 -3 0 -2
ss modal.singular living.infinitive	-6 -2 10 -5 -3 8 -3 3 7 -1 -2 -1 -3
ss modal.singular modal.infinitive	-12 1 18 -7 0 5 -2 -2 6 0 1 0 -1
ss modal.singular plain.infinitive	16 2 5 4 0 -9 7 2 -1 -1 3 -1 -3
ss modal.singular possessive	-5 -2 5 -3 -1 4 -1 -4 10 -1 -3 0 -2
ss modal.singular pronoun	1 -5 -5 1 -2 4 -1 -10 4 3 -3 0 6
ss modal.singular unlisted.infinitive	-2 2 8 -2 0 0 -2 4 1 0 -1 0 0
ss neutral 	-4 -5 -9 3 6 -5 -6 -6 0 -4 -4 22 -7
ss neutral ,	3 -5 -4 7 -7 1 -2 -21 13 -3 10 5 -4
ss neutral .	-10 -12 6 2 -8 10 -1 12 -20 1 -1 1 3
ss neutral :	-5 2 11 -5 2 1 -2 -2 10 -1 -2 -1 -2
ss neutral activity.infinitive	13 -2 -6 5 -2 -5 -4 10 -4 -1 -1 -1 3
ss neutral activity.participle	-3 1 7 -3 0 2 2 2 -1 -1 0 0 0
ss neutral adverb	-8 -5 -12 -3 2 8 -2 -6 12 -3 -6 -1 0
ss neutral artefact	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
ss neutral article	7 -3 -6 8 -2 -5 4 -5 4 2 -2 -1 -2
ss neutral conjunction	4 -7 -8 10 -2 -5 1 7 2 -5 -8 -1 1
ss neutral modal.singular	9 2 0 3 -1 -4 -1 -1 1 -1 3 0 2
ss neutral place	2 2 -5 0 7 -7 -1 -4 -1 -1 0 5 1
ss neutral plain.infinitive	5 -3 4 -2 -5 5 5 -1 -11 6 5 3 -6
ss neutral plain.infinitive people	4 0 -1 1 -1 -1 11 -5 -4 -2 3 -1 -1
ss neutral plain.singular	-9 -6 3 -3 -3 10 -3 -1 9 -1 -8 0 0
ss neutral preposition	-4 20 -4 -3 6 -6 6 9 -9 -11 10 -6 5
ss neutral pronoun	-4 -2 6 -2 -1 3 0 1 1 -1 -1 0 0
ss neutral relative	-7 -3 -3 -3 5 1 -3 -1 3 1 -1 0 -1
ss neutral shared	7 3 6 1 -1 -4 0 3 -1 -1 -1 -1 5
ss neutral unlisted.infinitive	4 4 -1 0 1 -3 -2 7 0 -2 -2 0 1
ss neutral unlisted.singular	4 0 -2 1 0 -1 -2 -3 -5 9 3 0 -1
ss offering.infinitive ,	0 -2 2 -1 -2 2 -1 1 6 -2 -2 0 -2
ss offering.infinitive .	-1 9 0 -4 9 -7 1 6 -7 2 -4 8 -4
ss offering.infinitive adverb	2 3 2 0 0 -1 -2 -2 6 0 0 0 0
ss offering.infinitive artefact	-4 -1 7 -2 -1 3 -1 -5 8 0 0 0 0
ss offering.infinitive article	-4 -3 16 -3 -3 4 -4 21 -7 -1 -5 0 -1
ss offering.infinitive conjunction	-13 9 -5 -6 5 3 -3 -6 1 9 -1 0 -2
ss offering.infinitive neutral conjunction	6 -1 13 0 -6 1 3 5 -2 -1 -1 0 0
ss offering.infinitive neutral preposition	5 0 3 2 -2 -1 -1 6 -1 -1 -1 0 0
ss offering.infinitive praised	6 -1 -4 3 -1 -2 0 -1 2 0 0 0 0
ss offering.infinitive preposition	7 18 -2 -1 6 -11 1 0 26 -9 -11 3 -5
ss offering.infinitive relative	16 1 -5 6 -1 -8 -1 -4 13 -1 -3 0 -1
ss offering.infinitive service	-6 6 7 -4 1 1 -3 17 -10 -1 -1 0 -1
ss offering.infinitive shared	-9 0 13 -5 -1 5 -1 0 3 0 -1 0 0
ss offering.infinitive subject	3 -4 -1 1 1 -2 6 -6 4 -1 -2 -1 -1
ss offering.infinitive unlisted.infinitive	-6 1 6 -3 0 3 2 -6 4 0 0 0 0
ss offering.infinitive wanted	9 1 -6 4 -1 -4 -1 -6 8 0 0 0 0
ss offering.participle .	-3 -2 -1 -4 -1 6 -1 -4 6 -1 -1 0 -1
ss offering.singular 	-2 -2 3 -1 -2 3 -7 3 6 -1 -1 0 -1
ss offering.singular artefact	1 4 -1 0 1 -2 -1 -3 6 0 0 0 0
ss offering.singular possessive	4 -1 -1 2 -1 -1 7 -5 1 0 -1 0 0
ss offering.singular pronoun	-7 2 -4 -3 2 3 -1 1 -2 0 0 0 0
ss offering.singular unlisted.infinitive	3 -2 2 1 -2 0 -1 -5 8 0 -1 0 0
ss own 	-15 7 11 -11 9 1 13 0 -7 0 -5 -3 3
ss own .	10 4 6 -1 -1 -4 -2 0 5 -1 0 0 4
ss own adverb	-7 -5 6 1 -3 3 1 2 -2 -1 -1 0 -1
ss own agent	20 8 2 5 0 -13 3 5 -1 -6 5 -1 3
ss own artefact	2 -2 1 0 -2 2 10 -18 15 -4 -2 0 0
ss own company	-1 4 0 -2 7 -5 -4 -3 -4 1 0 -1 10
ss own customer	16 -4 0 6 -5 -4 9 -2 -4 -1 11 -2 -9
ss own internal	5 -1 -1 2 -1 -2 -4 -6 -1 -3 -1 -1 17
ss own mission	-10 -16 -11 -6 8 7 -13 8 -9 11 -3 7 -9
ss own mission wanted	-7 -1 4 -3 0 4 -1 2 -1 -1 0 0 0
ss own neutral	-2 2 7 -1 1 -2 2 3 -9 8 -2 -1 1
ss own people	-4 11 19 -8 2 -1 -1 23 -4 -7 -6 -2 3
ss own place	-13 -10 -6 -5 2 10 7 4 -2 -7 -3 -1 -5
ss own plain	-9 -6 -3 -2 0 7 -3 0 -3 3 0 0 -1
ss own possessive	23 11 8 5 -6 -10 -4 4 -4 -3 -3 -2 22
ss own preposition	-13 -11 -8 -5 -4 16 -6 1 0 2 -5 -1 1
ss own quality	-9 -5 -8 6 4 -4 -1 -2 -1 -1 0 0 -1
ss own service	5 6 -2 1 1 -4 0 -7 2 2 -1 0 5
ss own shared	7 -4 -4 2 2 -4 6 9 -6 -3 -4 0 -1
ss own venue	4 0 9 0 -2 -1 -3 -4 9 1 2 -1 -2
ss own wanted	11 4 -2 3 1 -7 -4 1 4 5 -1 0 -2
ss people 	8 -14 0 15 -10 -4 21 -25 6 2 -4 0 -2
ss people ,	-4 -11 -2 -7 10 2 -5 2 4 -2 2 -2 -3
ss people .	-13 9 20 -13 -13 22 -11 9 10 8 3 -5 -10
ss people ;	-1 2 2 -1 1 0 7 -4 0 0 0 0 -1
ss people ^	6 -2 -5 3 -1 -1 -3 1 6 1 -4 -1 -1
ss people act.infinitive	-24 4 -12 -9 24 -7 -4 -2 2 -2 -1 -1 -1
ss people activity.infinitive	-17 9 10 -11 2 8 -6 7 -5 -2 -2 12 -3
ss people adverb	1 16 17 -6 2 -5 15 7 -7 -7 8 -2 -4
ss people article	10 -8 1 2 -2 0 8 -23 25 -3 -7 2 -2
ss people carry.infinitive	2 2 3 0 -1 -1 -1 -3 7 0 -1 0 0
ss people comparative	6 -1 -2 2 0 -3 8 -5 0 -1 -2 0 -1
ss people conjunction	3 -2 -16 2 2 0 2 10 -16 10 4 -3 -10
ss people contented	7 1 -2 3 0 -4 -1 -2 -1 6 1 0 -1
ss people helping.infinitive	14 -1 6 4 -5 -4 5 -6 -5 -3 -2 19 -2
ss people let.infinitive	13 -4 -3 1 -4 1 7 0 -2 -1 -1 -1 -1
ss people living.infinitive	-16 -7 11 -8 -1 13 -11 12 2 -3 -1 -1 -1
ss people living.singular	-4 -1 14 -5 -3 6 -1 6 2 -2 -2 0 -1
ss people make.infinitive	-4 -5 0 -1 -2 6 -2 -1 -1 0 0 -1 3
ss people modal.infinitive	-7 -5 6 -4 -3 8 0 -1 -1 -2 4 0 -2
ss people modal.singular	-8 -3 13 -7 -3 9 0 2 5 -1 -3 -1 -2
ss people offering.infinitive	1 0 5 0 -1 0 7 -1 -2 -1 -1 -1 0
ss people people	7 5 3 1 0 -5 11 -1 1 -3 -2 -1 -1
ss people plain.infinitive	-14 -5 7 -8 -1 12 -6 2 -11 13 1 -2 1
ss people plain.singular	-11 -6 13 7 -5 -1 -6 8 2 -2 -1 0 -2
ss people plain.singular neutral	6 0 -6 12 0 -12 -3 -1 2 -1 1 0 2
ss people possessive	-15 13 3 -8 6 1 -5 7 -3 0 -1 0 3
ss people preposition	17 0 7 -9 0 4 20 -2 -5 -16 13 3 -7
ss people promote.infinitive	6 -3 0 3 -2 -1 6 -3 -1 0 -1 0 0
ss people pronoun	17 0 -9 6 -2 -6 -4 -2 2 -3 8 -1 1
ss people relative	-14 -5 21 -5 -5 9 21 -8 2 -8 5 -3 -8
ss people subordinator	-7 -3 -9 5 6 -6 -1 -2 -1 0 0 0 0
ss people unlisted.infinitive	-2 -1 8 -2 -2 2 -2 6 -2 0 1 -1 -1
ss people wanted	2 8 22 -4 -7 3 6 -1 12 -4 -1 -1 -4
ss people wanted conjunction	-5 -6 -4 -1 -1 6 -3 -1 -1 -3 4 0 -1
ss place 	-3 11 -7 -5 14 -10 -2 6 -3 0 -5 -1 5
ss place ,	6 -4 -14 10 -4 -3 -4 12 -1 2 -5 -1 -6
ss place .	6 -10 4 -5 -10 16 -9 -4 -1 0 17 -7 3
ss place :	6 -1 2 2 -2 -2 -1 1 2 -2 2 0 0
ss place ^	-8 -21 -20 2 -8 19 3 -5 -5 3 -7 0 -1
ss place act.infinitive	-15 11 -13 -6 19 -8 -1 4 -3 -1 -2 0 -1
ss place activity.infinitive	-1 13 26 -6 -3 -1 -3 8 -3 -2 8 -1 2
ss place activity.singular	-7 8 4 -5 0 3 -1 2 1 -1 0 0 0
ss place adverb	-6 9 17 -7 0 2 -12 26 -15 1 5 -1 1
ss place article	2 -4 0 9 0 -8 -4 0 0 2 4 -2 -1
ss place comparative	-16 -6 3 -6 0 11 -2 1 -1 -1 -1 0 -1
ss place conjunction	-4 6 -1 -6 4 2 -1 16 3 -9 -2 -1 -6
ss place determiner	-8 -7 -11 -1 2 5 1 -6 0 -1 -1 0 -1
ss place living.singular	1 -3 3 9 -4 -6 2 -4 1 -1 -1 0 4
ss place modal.infinitive	0 3 15 -2 -5 3 1 4 1 2 -2 0 -1
ss place plain.infinitive	25 -3 -1 8 -9 -4 -9 -7 15 19 -7 -2 -4
ss place plain.singular	-19 -11 23 -12 -12 26 -1 3 -4 -3 -2 0 5
ss place preposition	-9 4 20 -18 5 9 -1 8 4 -6 1 -4 1
ss place promote.infinitive	1 2 -5 1 6 -6 3 -2 0 0 -1 0 0
ss place pronoun	-11 1 21 -7 -3 7 -1 5 1 -1 0 0 0
ss place protect.infinitive	-8 9 0 -5 11 -7 -1 3 -1 0 0 0 0
ss place relative	-64 -22 32 -30 -9 53 -1 12 3 -2 -14 -2 -9
ss place shared	11 4 -2 4 0 -7 -1 -1 7 0 -1 0 0
ss place strengthen.infinitive	-3 8 -5 -2 9 -7 7 -1 -2 -3 -1 0 0
ss place wanted	-13 -7 7 -10 -5 18 3 -6 2 2 -2 0 -2
ss plain 	6 1 -3 2 4 -6 0 12 -2 -1 -5 0 -2
ss plain ,	11 2 0 3 -1 -5 -1 -2 -2 -2 -2 0 14
ss plain conjunction	-4 -1 8 -4 -1 4 -1 2 -3 3 0 0 0
ss plain neutral	-11 4 -7 3 3 -3 -3 -1 -4 -1 5 0 1
ss plain plain.singular	-2 5 0 -4 2 1 -1 6 -4 0 -1 0 0
ss plain preposition	-11 -7 -3 -3 0 8 -2 0 -2 -1 0 0 0
ss plain.infinitive 	-4 -3 -6 6 -2 -1 10 -9 2 -1 -6 -3 5
ss plain.infinitive ,	15 9 -21 7 6 -14 7 0 0 2 -3 -2 -3
ss plain.infinitive .	4 1 2 16 -10 -7 -9 -2 7 16 -8 -3 1
ss plain.infinitive :	-11 -3 3 -5 0 7 -1 7 -3 -2 -3 -1 -1
ss plain.infinitive act.infinitive	25 2 7 5 -11 -2 -1 7 -2 -2 0 8 -2
ss plain.infinitive adverb	-10 -7 -1 1 -4 7 14 -1 -4 -4 -7 -1 -2
ss plain.infinitive article	10 19 2 2 8 -17 -6 -22 5 -7 43 -1 -4
ss plain.infinitive conjunction	-1 -16 12 10 -12 3 -8 9 -12 9 2 -1 1
ss plain.infinitive living.infinitive	0 -2 9 -1 -2 2 -3 -3 3 -1 -1 0 7
ss plain.infinitive mission adverb	8 -2 6 1 -1 -3 -1 4 0 0 1 0 -1
ss plain.infinitive mission preposition	-10 -11 4 -4 -1 10 -2 -6 -7 16 0 0 -4
ss plain.infinitive mission subject	-9 -4 -2 -3 0 7 -1 -1 -1 0 0 0 -1
ss plain.infinitive neutral preposition	-11 -7 18 -6 -6 12 -3 10 -6 -2 -2 0 3
ss plain.infinitive own	-15 -12 -4 -2 -4 15 -2 3 0 -3 -2 0 -3
ss plain.infinitive people	-8 -1 16 -6 -4 8 9 2 -5 -1 -1 0 -1
ss plain.infinitive people preposition	12 -1 -2 4 -2 -5 11 -4 4 -1 -4 -1 -2
ss plain.infinitive plain.infinitive	5 -1 -1 2 -1 -1 -3 3 -1 -3 0 0 6
ss plain.infinitive plain.participle	-6 -5 -4 -2 -1 7 0 -5 4 -1 -2 0 0
ss plain.infinitive preposition	-26 7 -16 -19 29 -1 5 -10 -20 27 -6 -7 2
ss plain.infinitive problem	-8 3 -5 -3 9 -3 -1 0 0 0 0 0 0
ss plain.infinitive pronoun	13 -2 -1 1 -4 1 8 2 -8 -1 -5 -2 10
ss plain.infinitive relative	25 13 2 6 1 -17 -4 -5 -1 6 13 -1 3
ss plain.infinitive shared preposition	-19 -19 -14 16 0 -2 -4 1 -5 -1 -3 0 -1
ss plain.infinitive subject	16 23 -7 3 8 -19 14 -11 -4 1 -1 9 -1
ss plain.infinitive subordinator	-5 2 -6 -2 0 4 0 -6 -3 4 -2 0 5
ss plain.infinitive wanted	5 -8 -4 1 -3 5 3 0 0 -1 -3 -1 -2
ss plain.infinitive work	-4 -1 8 -2 -1 3 -2 3 0 0 0 0 0
ss plain.participle .	-4 -4 -5 4 -1 0 2 -7 4 0 -1 0 0
ss plain.participle preposition	2 -1 -6 1 -3 3 -2 5 -2 -2 0 0 -1
ss plain.singular 	-1 10 -4 -2 1 -1 -5 10 -2 1 1 -1 -3
ss plain.singular ,	8 -1 8 -1 -4 1 13 6 -7 -3 -1 -1 -3
ss plain.singular .	3 4 39 -13 -1 2 3 13 0 -9 2 -3 6
ss plain.singular :	4 -2 -6 2 -1 0 -1 -3 5 0 -2 0 0
ss plain.singular act.participle	-7 1 5 -4 -2 6 0 1 0 0 0 0 0
ss plain.singular activity.participle	-8 -5 -7 2 0 4 1 -2 -2 0 -2 0 0
ss plain.singular adverb	-9 -1 8 -8 -7 15 1 -2 10 0 -6 -1 -3
ss plain.singular article	-10 -9 0 11 3 -9 -4 -10 -11 -5 25 -1 2
ss plain.singular conjunction	13 3 -2 2 -1 -5 -2 -2 0 -1 5 0 4
ss plain.singular determiner	6 4 -4 2 0 -3 -2 5 -1 -1 0 0 0
ss plain.singular living.participle	-9 -6 0 -3 -3 10 -1 -2 2 0 -2 0 0
ss plain.singular neutral 	8 -1 -7 13 -1 -12 8 -1 -3 -1 -2 0 -1
ss plain.singular neutral .	-4 1 8 -3 -1 2 -6 4 -4 6 0 0 2
ss plain.singular neutral people	6 0 -2 2 -1 -2 10 -2 -2 -2 -2 0 -1
ss plain.singular neutral preposition	-3 -5 -4 -1 -3 7 -2 -4 3 -2 3 0 -1
ss plain.singular own	4 -2 2 -1 -2 1 -4 7 3 1 0 -1 -4
ss plain.singular people	0 9 1 -2 3 -4 6 -1 -1 0 0 0 0
ss plain.singular preposition	-13 -5 2 3 1 0 -7 -2 -5 5 4 -3 4
ss plain.singular problem	0 2 -4 8 1 -8 -1 4 -2 0 -1 0 -1
ss plain.singular pronoun	-9 1 9 -6 6 0 1 -1 6 -6 1 -1 0
ss plain.singular relative	0 -3 -3 4 -1 -2 8 -2 -8 -2 -3 0 5
ss plain.singular shared	-8 -4 0 -3 -1 7 -1 0 -1 0 0 0 0
ss plain.singular subordinator	4 6 5 0 -3 -1 5 7 0 -2 -5 0 -1
ss plain.singular unlisted.infinitive	-6 -5 -2 2 -1 2 0 -1 -1 0 -1 0 0
ss plain.singular wanted	-10 -7 9 -9 -2 13 -1 -1 9 -2 -4 -1 -2
ss plain.singular work	2 3 3 0 0 -2 -1 9 -2 -1 -2 0 -1
ss possessive 	-3 -23 7 1 -9 13 2 -20 18 -2 1 0 -4
ss possessive adverb	-14 -6 2 3 -2 3 2 -2 4 -1 -6 0 -1
ss possessive agent	6 -5 -9 3 -2 0 1 -3 -3 -3 8 -1 -2
ss possessive artefact	5 7 8 0 0 -5 7 -2 -8 -2 13 0 -2
ss possessive company	-7 6 -3 -4 3 2 7 -11 1 -2 -2 -1 7
ss possessive internal	8 4 3 2 -2 -3 -4 -6 -1 -1 3 0 13
ss possessive mission	7 -2 -5 3 -1 -2 2 -5 -3 -1 8 0 -1
ss possessive neutral	5 3 -9 2 1 -3 2 0 -4 -1 3 0 0
ss possessive people	19 14 -3 5 0 -12 4 -2 8 -4 4 -2 -1
ss possessive place	-17 5 12 -9 7 1 2 8 -6 -1 0 0 -2
ss possessive possessive	3 -4 4 -3 -4 6 -4 -3 13 -1 -1 -1 -2
ss possessive preposition	8 -5 -1 3 -4 1 1 5 -3 -1 2 -1 -3
ss possessive quality	6 3 3 0 0 -3 -1 4 0 -1 2 0 -1
ss possessive shared	-11 -3 3 -3 -4 10 -6 15 0 -1 -5 -2 -3
ss possessive venue	-6 -3 0 -3 -1 5 1 2 -2 0 -3 0 0
ss praised 	-20 3 -13 -3 11 -1 -2 -6 3 -2 1 -1 0
ss praised ,	20 -3 -11 8 -1 -8 0 -8 3 11 -1 0 -3
ss praised agent	6 1 -1 2 0 -3 -1 -2 -4 4 6 0 -1
ss praised artefact	2 -3 9 -1 -3 2 -5 -9 13 7 -1 -1 -2
ss praised change	1 3 10 -2 2 -4 -1 2 3 0 -1 0 0
ss praised conjunction	2 -5 -8 10 -6 -2 5 -4 3 -5 1 -1 -3
ss praised neutral	-15 -5 2 -9 -4 17 3 -3 -2 -3 -1 4 -2
ss praised people	-2 -2 3 5 -1 -4 -1 -5 7 -1 0 0 0
ss praised place	6 6 -2 1 -2 -2 0 3 2 0 -1 0 0
ss praised preposition	7 -2 -2 3 -2 -2 -4 4 2 -2 2 0 -1
ss praised service	13 14 -4 3 3 -11 4 6 0 -3 0 0 -2
ss praised shared	13 15 -2 2 0 -8 -3 1 9 8 -8 -1 0
ss praised wanted	14 5 1 3 -1 -7 -2 -3 7 4 0 0 -1
ss praised work	-2 -1 14 -3 -2 2 9 2 -6 0 0 0 -1
ss preposition 	16 26 -9 -21 10 3 -8 -1 17 -5 -2 2 5
ss preposition ,	-18 16 24 -10 1 3 -6 21 -1 -4 -4 -1 1
ss preposition .	-7 -18 7 2 -6 8 -13 2 3 -2 0 0 5
ss preposition :	-11 -5 0 -4 -1 8 -1 -1 -2 0 0 0 0
ss preposition ^	-6 -9 -10 0 4 2 -1 -2 -1 0 -2 0 0
ss preposition activity.infinitive	4 -9 3 2 -6 5 -6 -5 0 8 0 3 -1
ss preposition adverb	15 6 21 -2 -9 0 11 11 -4 -9 5 -5 2
ss preposition agent	4 -6 -3 9 0 -8 2 -5 8 -7 -3 -1 4
ss preposition artefact	-5 -3 -4 2 -2 3 11 7 -11 2 -1 -5 -6
ss preposition article	1 5 21 -18 0 11 13 5 17 -8 -9 -13 1
ss preposition change	-14 16 1 -9 4 4 -6 2 -2 4 8 2 -7
ss preposition company	6 10 4 -1 1 -5 -2 20 -4 5 -10 -1 -2
ss preposition comparative	-4 -3 20 -4 -5 6 -2 8 -3 3 -2 0 -1
ss preposition conjunction	-2 17 11 -6 8 -9 4 11 -8 -5 11 -1 -5
ss preposition determiner	-6 2 6 -16 -5 21 -10 18 0 -5 0 -7 3
ss preposition helping.infinitive	-7 2 -5 -3 10 -5 -2 0 0 0 0 0 0
ss preposition living.infinitive	0 -1 -1 -1 -1 3 -6 3 -5 4 -6 0 10
ss preposition merit	5 -7 -2 2 -6 5 -3 -4 1 6 1 0 -1
ss preposition mission	6 -8 -16 4 2 -2 -3 5 -1 -4 2 -1 -2
ss preposition modal.infinitive	7 2 0 2 0 -4 -2 -1 4 -1 2 0 0
ss preposition modal.singular	14 6 8 3 -1 -9 4 3 0 -2 5 0 -2
ss preposition neutral	24 -7 13 2 -11 2 18 -10 5 -13 4 3 0
ss preposition own	28 20 -2 15 6 -32 3 4 19 8 -5 -6 -11
ss preposition people	0 11 12 -7 12 -10 9 11 23 -5 -8 -10 -13
ss preposition place	4 5 -11 -4 17 -12 -5 -16 -1 29 5 -6 -7
ss preposition plain.infinitive	-13 -14 -8 -1 -3 12 12 -11 8 -7 -11 -2 2
ss preposition plain.singular	-3 4 11 -4 -2 3 -3 3 -3 -1 7 0 1
ss preposition possessive	5 -7 5 -4 -7 10 13 0 11 -14 0 1 -11
ss preposition praised	12 9 7 1 -1 -7 10 -11 8 5 2 -2 -6
ss preposition preposition	-4 14 2 -10 2 6 3 22 -9 -8 -14 -4 14
ss preposition problem	-26 24 24 -25 5 14 1 7 10 -3 -5 -2 -2
ss preposition pronoun	-10 -21 7 10 -19 15 -2 5 6 -7 3 2 -13
ss preposition quality	6 -12 -1 3 -12 11 0 -7 7 -1 4 -2 -3
ss preposition rank	3 0 0 1 -1 -1 -3 -3 -6 11 -7 0 8
ss preposition relative	-8 -5 9 -4 0 5 2 13 -6 -2 -6 0 -1
ss preposition service	-5 6 -1 -6 -6 13 3 14 -14 -1 2 -1 -3
ss preposition shared	-5 -12 -4 16 -4 -7 5 -12 8 7 -5 1 -9
ss preposition venue	-27 1 9 -12 4 13 -1 13 -3 -3 -8 -1 -2
ss preposition wanted	1 7 1 -10 7 0 -2 -5 -4 2 15 -4 0
ss preposition work	-9 15 -1 -7 2 3 -1 12 -6 1 -5 0 0
ss preserve.infinitive .	-10 1 -11 -7 21 -9 -1 -4 -1 -1 -1 -1 4
ss preserve.infinitive conjunction	-1 -1 -4 0 6 -5 -1 4 -1 0 -2 0 -1
ss preserve.infinitive preposition	-7 11 0 -4 3 0 0 3 -1 0 -1 0 0
ss problem 	-13 1 -5 -5 6 3 -2 -1 -1 0 0 0 0
ss problem ,	5 18 -8 0 4 -8 5 2 9 -4 -3 0 -4
ss problem .	16 9 12 1 0 -11 3 12 11 -4 -7 -2 -5
ss problem act.infinitive	-4 2 -6 -2 7 -3 -3 0 -5 7 -1 -1 2
ss problem activity.infinitive	8 -1 0 3 -3 -2 0 3 -1 0 0 0 0
ss problem adverb	-2 13 -1 -3 0 0 6 1 -6 -1 1 -1 2
ss problem article	-22 3 -5 -10 15 2 -3 5 -7 -1 0 0 -1
ss problem conjunction	-17 9 -8 -8 14 -2 8 -6 -5 -1 2 0 -1
ss problem living.infinitive	-8 -3 5 -4 -2 7 -1 -2 2 0 0 0 0
ss problem living.singular	-3 -2 9 -2 -2 3 -1 3 -1 0 0 0 0
ss problem plain.infinitive	6 -1 -1 2 -1 -2 3 0 -1 0 0 0 0
ss problem plain.singular	-2 -9 3 3 -11 10 0 -1 -1 0 0 0 0
ss problem preposition	-25 10 -20 -12 33 -13 -4 -7 2 -5 1 -2 6
ss promote.infinitive .	-21 9 -3 -10 21 -8 0 0 0 -1 -2 0 -1
ss promote.infinitive conjunction	-6 6 -3 -3 6 -2 -2 2 -2 -1 1 0 -1
ss promote.infinitive preposition	-14 14 -6 -7 19 -10 9 2 -6 1 -5 0 -1
ss promote.singular .	-3 -6 0 -1 -3 6 0 -1 0 0 0 0 0
ss promote.singular article	-12 10 -5 -5 10 -3 1 3 -3 -1 -2 0 0
ss promote.singular conjunction	-1 10 0 -2 3 -3 7 -3 -2 -1 1 0 0
ss promote.singular pronoun	-4 -8 3 -1 -9 13 -1 0 0 0 0 0 0
ss pronoun ,	-10 2 15 -5 0 3 3 3 -4 -2 4 -1 -2
ss pronoun .	-14 -14 -4 3 -6 10 -4 -4 5 -5 -1 -1 2
ss pronoun activity.infinitive	5 1 6 4 -1 -6 -2 6 -1 0 -1 0 2
ss pronoun adverb	18 7 -2 2 -2 -6 6 -5 18 -3 -5 -3 -3
ss pronoun article	-3 7 6 -6 -1 5 -13 8 8 4 -4 -1 0
ss pronoun conjunction	-3 3 5 -2 0 1 -4 10 -4 0 0 0 0
ss pronoun determiner	-32 -10 16 -15 -3 24 -1 -1 -6 -1 4 -1 1
ss pronoun helping.infinitive	6 1 -2 2 0 -4 1 -3 0 0 5 0 0
ss pronoun living.infinitive	-13 -10 5 -3 -5 13 7 -13 10 -1 -4 0 -2
ss pronoun living.participle	9 2 -4 4 0 -5 0 -1 -1 0 4 0 0
ss pronoun living.singular	-4 1 12 -6 0 3 6 7 0 -3 -6 0 -1
ss pronoun modal.infinitive	-16 -5 7 -7 -1 12 8 -3 -4 -3 1 0 -2
ss pronoun modal.singular	-3 -12 5 -1 -4 8 3 -1 -1 -3 2 0 -2
ss pronoun neutral	-11 5 7 -6 2 4 -2 -1 4 0 -1 0 -1
ss pronoun own	7 1 -2 2 0 -4 -3 -2 -2 5 3 0 0
ss pronoun people	-16 -12 -18 -3 -3 17 -9 -9 9 8 -7 -1 -3
ss pronoun plain.infinitive	-5 8 -3 4 8 -12 3 9 1 0 -9 -1 -3
ss pronoun plain.singular	6 4 5 6 3 -13 4 11 -7 -5 -1 -1 3
ss pronoun plain.singular neutral	8 2 -2 3 0 -5 0 -1 0 0 3 0 0
ss pronoun possessive	18 2 -6 6 -1 -8 -2 11 -5 5 -3 0 -2
ss pronoun preposition	1 -13 -15 15 -4 -4 10 4 -6 4 -4 -4 -12
ss pronoun problem	6 -3 0 3 -3 0 3 -1 0 0 0 0 0
ss pronoun pronoun	-17 -7 7 -10 -3 17 8 -12 12 -5 -1 -1 -4
ss pronoun relative	21 2 -11 8 -1 -10 10 -7 -1 -1 4 0 -1
ss pronoun shared	3 2 13 -3 -2 1 -1 -9 11 -2 7 0 -2
ss pronoun subject	11 0 -4 4 -2 -4 3 -1 -5 0 -2 0 7
ss pronoun subordinator	7 2 2 2 -1 -4 -9 5 2 -1 6 0 -1
ss pronoun unlisted.singular	-6 -2 3 -3 0 4 0 2 -2 0 0 0 0
ss pronoun wanted	-12 -8 15 -7 -5 13 -2 -1 0 -3 5 -1 1
ss protect.infinitive .	-5 6 -4 -5 11 -5 0 0 0 0 0 0 0
ss protect.infinitive preposition	-8 2 0 -4 3 3 -2 4 -1 -1 0 0 0
ss protect.singular article	-12 -1 -8 -4 12 -3 0 -3 0 0 0 0 0
ss quality 	0 -7 -2 5 -3 1 6 -4 -8 -1 6 0 -1
ss quality ,	8 -1 -7 7 -2 -4 -3 -5 6 -1 4 0 -2
ss quality .	8 3 -1 11 1 -15 15 -17 3 -1 5 -1 -1
ss quality act.infinitive	-5 11 0 -4 4 -2 0 7 -3 0 -1 0 0
ss quality activity.infinitive	-7 -4 -2 -2 0 6 -2 0 -1 0 -1 0 0
ss quality conjunction	-26 0 4 -2 -4 11 -3 10 1 -7 -3 0 -4
ss quality plain.infinitive	-4 -6 -9 10 -1 -4 10 -2 -3 -5 -4 -1 -2
ss quality plain.singular	11 0 -8 4 -1 -4 -2 -2 3 -1 -3 -1 6
ss quality preposition	-33 -16 -2 -18 -8 39 -7 10 -9 -1 3 -2 -7
ss quality subordinator	3 1 6 0 -1 -1 0 3 -1 0 0 0 0
ss quality wanted preposition	4 -2 -9 10 0 -8 -1 1 -2 -1 2 0 -1
ss rank 	5 3 8 0 -1 -3 -1 -4 -4 16 -1 0 -1
ss rank ,	1 0 0 0 0 0 -1 -3 -5 10 0 0 0
ss rank .	4 -1 0 1 -1 -1 2 -3 0 10 -7 0 -1
ss rank agent	0 12 0 -1 4 -6 -2 -2 6 6 -3 0 -1
ss rank article	5 0 -2 2 -1 -2 -1 -1 -1 8 -2 0 -2
ss rank people	1 3 1 0 0 -1 -2 3 -5 9 -3 0 -1
ss rank plain.infinitive	6 6 2 0 -1 -3 -2 -3 -3 17 -3 -1 -1
ss rank preposition	5 13 6 -1 -1 -5 -2 -9 5 12 -3 -3 4
ss rank service	1 -2 -3 1 -1 1 -3 -5 9 -1 0 0 0
ss rank superlative 	14 3 1 4 -2 -6 -2 -6 9 9 -4 -1 -2
ss ranking.infinitive .	-3 7 -4 -2 3 -2 -3 0 -1 0 5 0 -1
ss ranking.infinitive preposition	7 2 -1 2 -2 -2 -3 -3 1 11 -2 0 -2
ss realise.infinitive article	-2 -3 8 -1 -2 3 -2 -3 2 0 4 0 0
ss realise.infinitive preposition	-8 -4 1 -3 -1 6 3 -1 -1 -1 -2 0 0
ss relative 	15 -4 -2 4 0 -6 -1 2 6 10 -11 -2 -2
ss relative adverb	25 0 -10 7 0 -11 -1 -10 6 2 -8 -2 15
ss relative article	-17 13 -2 -6 -9 17 3 1 -8 -6 5 -1 3
ss relative change	1 0 0 0 0 0 -2 0 -1 -1 -2 0 6
ss relative company	-1 -3 -1 0 -1 2 -2 -3 -2 -3 9 0 -1
ss relative comparative	0 12 -3 -1 5 -5 -1 1 4 0 -1 0 -1
ss relative determiner	-11 -6 14 -7 -3 11 -7 -3 3 3 2 -1 1
ss relative helping.singular	6 0 -4 2 0 -3 -2 -3 2 0 0 0 5
ss relative living.infinitive	-8 -2 8 0 -1 2 -2 10 0 -1 -3 0 -3
ss relative own	-1 0 -9 0 7 -5 -1 -2 2 0 -1 0 0
ss relative people	-11 3 -5 -7 1 9 -11 -14 -4 7 29 -2 -7
ss relative place	5 6 14 -1 0 -5 1 0 1 0 5 0 0
ss relative plain.infinitive	4 1 6 0 -1 -1 4 6 -5 -1 0 -1 -2
ss relative plain.singular	2 -1 7 -2 -2 1 -4 7 -3 -1 5 0 -2
ss relative possessive	7 -5 -4 0 -3 4 -3 7 2 -4 3 -1 -5
ss relative praised	2 1 4 0 0 -1 0 -2 11 0 -5 0 -1
ss relative preposition	0 -2 17 -4 -7 7 7 9 -5 -5 -4 -1 4
ss relative problem	12 -1 -3 4 -2 -4 2 -1 2 0 0 0 0
ss relative pronoun	-3 -5 4 -5 -3 9 -1 12 -9 0 5 -3 -6
ss relative shared	-2 -5 0 -1 -2 5 -3 -4 -2 2 6 0 -1
ss relative subject	-22 3 -2 5 9 -8 5 -5 5 -4 -5 -1 0
ss relative unlisted.infinitive	6 0 -1 2 -1 -2 3 -3 3 0 -1 0 0
ss relative wanted	-1 -8 -4 7 -3 -1 -4 -2 -2 -2 7 0 -1
ss representation preposition	0 3 3 -1 1 -1 1 9 -4 -2 -2 0 -1
ss result article	-10 13 15 -7 4 -1 1 2 2 -1 -1 0 3
ss result determiner	-14 4 31 -10 -1 5 -3 2 9 -1 -2 0 -1
ss result people	-27 -10 35 -13 -10 24 -10 3 4 -2 -2 -1 6
ss result pronoun	26 -1 -11 11 -6 -9 13 8 -14 3 -2 -1 -3
ss service 	-6 -6 -4 -1 2 3 0 -2 -1 0 0 0 0
ss service ,	-1 10 6 -4 0 0 6 -5 5 1 -1 0 -3
ss service .	4 12 23 -4 -5 -1 3 19 -5 -2 -2 -1 -3
ss service ^	11 -3 -5 4 -2 -3 -1 12 -7 -1 -1 0 0
ss service activity.infinitive	4 0 2 1 -1 -2 2 -6 7 0 -1 0 0
ss service activity.singular	3 -1 4 1 -1 -1 -2 6 -2 0 0 0 0
ss service conjunction	-8 19 2 -2 -4 3 2 8 5 -1 -6 -1 -3
ss service living.singular	-4 -4 4 -2 -5 8 0 -1 1 0 0 0 0
ss service offering.infinitive	11 1 0 4 -1 -6 -3 4 4 -1 -1 0 0
ss service plain.singular	0 6 4 -2 1 -2 4 -4 5 -1 -1 0 -1
ss service preposition	18 8 6 0 -3 -5 7 -11 22 2 -2 -4 -6
ss service relative	3 -1 -3 1 -1 -1 -3 7 -8 -1 -2 0 7
ss shared 	-15 3 -11 2 12 -8 -7 3 4 -2 -4 -1 0
ss shared ,	4 8 12 -7 -12 13 -7 -3 3 15 -1 -2 1
ss shared .	-5 -5 30 2 -18 11 12 -15 19 0 -4 -4 -3
ss shared ^	-8 -21 -21 8 -1 5 3 -2 -4 -2 -6 -1 -1
ss shared act.infinitive	-6 -2 -6 -4 17 -9 -1 -1 -2 -2 -1 4 1
ss shared activity.infinitive	16 1 -2 5 -1 -8 0 -1 11 -1 -2 -1 -1
ss shared activity.infinitive shared	13 6 10 2 -1 -9 3 9 -3 -1 -1 0 -1
ss shared activity.singular	-1 7 -1 -1 2 -3 0 0 1 0 0 0 0
ss shared adverb	3 32 13 -10 1 -3 -10 7 11 -5 13 1 -5
ss shared article	-15 -6 -8 -5 6 6 -1 -1 -3 -2 1 0 -1
ss shared carry.infinitive	13 2 2 4 -3 -5 -1 5 2 -1 -1 0 -1
ss shared comparative	-9 0 14 -6 -2 6 -2 -5 10 -1 -1 0 0
ss shared conjunction	-10 3 7 -5 10 -4 2 -4 6 -9 -1 2 3
ss shared helping.infinitive	8 -1 -3 3 -1 -3 9 0 -4 -1 -4 2 -1
ss shared helping.singular	1 0 0 0 0 0 4 -6 1 -1 3 0 -1
ss shared inward.infinitive	-5 9 0 -5 6 -1 0 3 -1 0 0 0 0
ss shared living.singular	-17 -4 13 -8 -2 12 -2 1 -4 3 1 0 -1
ss shared make.infinitive	12 4 2 3 -1 -7 -1 7 -1 -1 -1 0 1
ss shared modal.infinitive	15 -1 -10 6 -2 -6 8 -6 4 2 -3 -1 -2
ss shared modal.singular	0 1 17 -3 -2 0 1 9 -2 -1 0 0 -2
ss shared offering.infinitive	8 -2 -5 3 -2 -2 -4 6 4 -1 -4 0 -1
ss shared offering.infinitive neutral	3 2 7 0 -1 -2 0 5 -2 0 0 0 0
ss shared people	7 5 -5 3 6 -11 -1 2 -3 0 4 0 0
ss shared place	-9 -1 10 -5 -1 6 0 1 0 0 0 0 0
ss shared plain.infinitive	11 -10 1 1 -15 14 -5 0 -2 -1 11 -1 -2
ss shared plain.singular	-5 -9 14 -6 -4 10 0 -2 3 -3 4 0 -2
ss shared preposition	-23 -10 -12 -6 3 14 -16 1 13 0 10 -5 -14
ss shared promote.infinitive	1 9 0 -1 3 -5 0 4 0 0 0 0 0
ss shared pronoun	-9 -1 -2 -5 0 8 -4 2 -3 -1 2 0 0
ss shared relative	-14 -15 -1 -7 -8 22 -13 -3 2 -4 8 -1 4
ss shared subordinator	21 1 -5 8 -4 -8 -1 -6 6 -1 6 0 0
ss shared unlisted.infinitive	-2 9 -2 -3 14 -12 0 8 -5 -1 0 -1 2
ss shared wanted	0 2 11 -3 -5 5 -2 8 0 -1 -4 -1 4
ss strengthen.infinitive .	-7 8 -2 -6 9 -3 -2 -2 -1 6 1 0 -3
ss strengthen.infinitive preposition	2 1 -5 1 7 -8 15 -7 -4 -1 -2 0 0
ss subject 	5 -4 6 1 -4 1 -1 -7 9 -2 1 7 -4
ss subject .	-6 -3 5 7 -2 -4 5 -2 -2 0 -1 0 0
ss subject act.infinitive	-8 4 -1 -4 8 -2 4 -5 3 0 -1 0 -1
ss subject activity.infinitive	-5 8 30 -10 7 -5 -13 42 -10 -3 -7 -1 0
ss subject activity.infinitive artefact	7 6 -1 1 0 -5 -4 18 -6 -2 -2 0 -2
ss subject activity.infinitive place	4 1 5 1 -1 -2 -4 11 -3 0 -1 0 0
ss subject activity.infinitive shared	-7 12 2 -4 4 -1 -1 7 -3 0 -1 0 0
ss subject adverb	8 -6 10 0 2 -5 1 -6 5 -1 1 -1 4
ss subject article	-13 37 3 -13 12 -6 -15 10 -1 8 -1 -2 9
ss subject carry.infinitive	3 3 2 0 -1 -2 -8 10 5 -1 -2 0 -1
ss subject determiner	-2 5 -11 -3 9 -3 9 -8 6 -2 -4 0 -2
ss subject develop.infinitive	-1 2 -10 2 0 0 -6 7 -3 -1 0 0 1
ss subject gathering.infinitive	1 0 6 0 -1 0 -3 7 -2 0 0 0 0
ss subject gathering.infinitive people	0 5 2 -1 0 -1 -1 7 -3 0 -1 0 0
ss subject helping.infinitive	7 -3 15 0 -7 2 33 -19 -6 -2 1 -1 -2
ss subject helping.infinitive people	0 10 6 -2 0 -2 14 -4 -4 0 -1 0 -1
ss subject inward.infinitive	2 -1 0 1 -1 -1 -3 -5 -2 -1 -1 0 12
ss subject let.infinitive	2 10 -6 0 4 -5 4 -5 5 0 -1 0 -2
ss subject living.infinitive	17 2 -1 3 -4 -4 0 8 -5 0 2 6 -6
ss subject make.infinitive	4 -6 4 1 -4 3 13 -3 -4 -3 -2 -1 1
ss subject modal.infinitive	3 -13 -3 -4 -5 13 -17 -3 -8 7 2 4 11
ss subject offering.infinitive	16 0 15 3 -7 -4 2 -19 36 -4 -3 -2 -3
ss subject offering.infinitive neutral	0 1 6 -2 -1 1 -2 -9 15 -1 0 0 -1
ss subject offering.infinitive work	2 1 6 0 -1 -1 -2 -8 13 0 -1 0 0
ss subject own	10 -6 -8 5 -4 0 -3 3 -5 -3 -2 -1 10
ss subject plain.infinitive	-9 -10 -16 2 5 1 -2 -8 -10 -6 25 -6 -1
ss subject plain.infinitive mission	-1 -13 -5 0 0 5 -4 -3 -7 16 -1 -1 -5
ss subject plain.infinitive people	6 -1 -4 3 0 -2 1 -4 1 0 3 0 0
ss subject plain.infinitive shared	-22 -12 -16 12 1 -1 -4 2 -8 -2 0 0 -1
ss subject preposition	1 -10 -1 6 -2 -1 14 0 -6 1 -9 -4 0
ss subject problem	-7 10 -1 -4 4 -1 -3 7 -1 0 0 0 -1
ss subject promote.infinitive	-1 6 1 -1 2 -3 9 -2 -3 0 -1 0 0
ss subject pronoun	9 5 -7 7 0 -9 11 2 -8 -2 -2 -1 0
ss subject shared	6 -1 6 1 -2 -2 0 5 -1 0 -1 0 0
ss subject unlisted.infinitive artefact	18 9 -1 5 0 -12 -2 3 8 0 0 -1 -1
ss subject unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -3 -1 0 0 -1
ss subject unlisted.infinitive people	10 -5 9 3 -5 -2 12 -3 0 -2 -2 -1 -2
ss subject unlisted.infinitive shared	-7 0 17 -5 -1 4 -2 8 -2 -1 1 0 -2
ss subject unlisted.singular	-4 12 0 3 2 -8 -8 14 -8 -6 -6 18 -3
ss subject wanted	14 2 4 4 -2 -7 -4 7 -2 -2 3 -1 6
ss subordinator 	6 -8 3 6 -7 1 -2 12 -7 3 0 -1 -4
ss subordinator adverb	-1 0 2 -1 0 1 0 -3 -2 6 -1 0 0
ss subordinator agent	-23 -16 -11 -7 2 17 3 -1 -4 -3 -5 -1 -2
ss subordinator article	14 -1 -8 13 -1 -13 -2 -8 2 2 8 -1 1
ss subordinator determiner	-4 1 14 -4 -1 2 5 -8 8 0 -1 0 -1
ss subordinator mission	2 2 3 -1 -4 2 7 -1 -1 -1 -1 0 -1
ss subordinator own	-7 0 1 -3 3 1 -2 11 -8 0 -1 0 -1
ss subordinator people	12 3 -4 4 4 -11 -4 3 4 -2 4 0 -1
ss subordinator problem	-10 7 -2 -4 4 2 0 -1 0 0 0 0 0
ss subordinator pronoun	2 -1 -1 0 4 -4 -9 12 2 -1 -1 0 -2
ss subordinator subject	7 2 15 0 -4 -2 -7 6 3 -1 -2 0 7
ss subordinator wanted	-9 2 12 -5 3 1 -1 1 4 -1 -2 0 0
ss success .	11 1 4 3 -4 -3 2 -2 -1 8 -2 0 -1
ss success preposition	-10 -3 -6 -3 9 -2 -1 0 -1 -2 -1 0 0
ss superlative 	20 4 2 6 -4 -8 -1 2 -3 12 -3 0 -1
ss superlative company	2 -1 0 1 -1 -1 -1 -1 6 1 -4 0 -1
ss superlative neutral	-8 1 -6 -3 7 -1 -2 0 -3 -1 1 0 0
ss superlative place	-3 -6 2 -1 -8 10 -1 -5 -1 7 -1 0 -1
ss superlative shared	2 -1 2 0 -2 1 -2 -2 6 0 -1 0 -1
ss unlisted.infinitive ,	9 -3 0 1 1 -4 -5 11 2 -2 -2 0 -2
ss unlisted.infinitive .	-11 -6 -1 -6 14 -3 6 -4 -3 -7 -4 1 6
ss unlisted.infinitive company preposition	3 -1 -1 1 -1 -1 8 -3 -3 -1 0 0 -1
ss unlisted.infinitive conjunction	16 -1 4 5 -5 -4 -1 9 -3 -2 0 0 1
ss unlisted.infinitive preposition	9 30 7 -3 6 -14 -6 10 12 5 -5 -3 -2
ss unlisted.infinitive shared preposition	-4 -1 7 -2 -1 2 -1 5 -1 -1 -1 0 -1
ss unlisted.singular 	-2 0 8 -2 -1 1 -1 2 -1 -1 0 4 -1
ss unlisted.singular ,	5 -2 0 2 -2 -2 -1 6 -1 -1 -1 0 -1
ss unlisted.singular .	-2 3 -6 -1 2 1 -3 0 3 -1 3 -1 -2
ss unlisted.singular adverb	4 3 4 -1 -3 2 0 1 -4 7 -2 -1 2
ss unlisted.singular conjunction	12 -3 4 4 -3 -4 2 1 2 -1 0 0 -1
ss unlisted.singular people	5 -1 1 1 -2 -1 -3 -2 -2 -3 -1 15 -3
ss unlisted.singular preposition	7 -2 -3 2 -1 -1 1 -1 -3 -1 5 0 -1
ss venue 	9 1 -1 3 -1 -5 1 3 -2 0 1 0 0
ss venue ,	-20 -5 3 -8 0 13 3 3 -1 -2 -7 0 -1
ss venue .	-4 5 13 -1 -3 1 0 9 4 -2 -6 0 -1
ss venue adverb	11 0 -6 5 -1 -5 -5 0 2 4 1 0 0
ss venue conjunction	-21 8 -3 -9 9 4 -3 6 -2 -1 -2 0 -1
ss venue modal.singular	-2 0 4 -1 0 1 -1 6 -1 -1 -2 0 -1
ss venue plain.infinitive	0 0 6 -1 -1 1 0 1 2 -3 2 0 0
ss venue plain.singular	10 1 -5 4 0 -5 0 -2 -2 -1 9 0 -1
ss venue preposition	22 7 10 3 -5 -8 -6 -6 -3 12 17 -1 -4
ss venue relative	23 2 -11 9 -1 -12 -1 -5 -4 -1 17 0 -1
ss wanted 	6 17 28 -18 -2 7 -9 14 9 -3 1 2 -1
ss wanted ,	-4 -3 -5 6 -9 6 0 -14 4 -9 8 -1 9
ss wanted .	-22 -18 0 3 -13 20 1 -7 2 -8 -5 -2 9
ss wanted activity.infinitive	5 1 -5 1 2 -4 2 -13 -4 -1 0 -1 17
ss wanted adverb	9 -7 -2 0 -7 7 -1 -1 7 1 -2 -1 -4
ss wanted agent	29 4 6 9 -11 -8 -3 -10 9 -9 16 -1 7
ss wanted artefact	13 3 8 2 -2 -6 2 -8 33 -9 -5 -2 -5
ss wanted change	7 8 -3 1 8 -12 1 0 -3 9 -1 0 -2
ss wanted company	15 14 0 3 -2 -8 -6 5 0 7 3 0 -2
ss wanted conjunction	-5 -7 19 -14 -3 16 -15 7 12 12 -10 -2 -3
ss wanted customer	-4 -1 3 -8 -1 9 -1 -1 -1 4 0 0 0
ss wanted keep.infinitive	-6 -8 -3 -2 -3 9 1 -2 -2 -1 0 0 0
ss wanted let.infinitive	12 2 0 4 -2 -5 4 4 -3 0 -1 0 0
ss wanted living.infinitive	-20 -6 1 -10 6 10 0 -12 8 -2 2 0 -2
ss wanted living.singular	5 4 10 0 0 -4 -6 1 4 -1 5 -1 3
ss wanted make.infinitive	-17 -12 0 -6 -8 21 2 0 -4 -2 -1 0 -1
ss wanted merit	-1 -2 -4 6 0 -5 1 -1 0 0 0 0 0
ss wanted modal.infinitive	9 0 -1 3 -1 -4 0 -2 6 -1 3 0 -2
ss wanted modal.singular	-7 -1 10 -4 -1 4 0 0 2 -1 0 0 -1
ss wanted neutral	2 -11 -9 18 -5 -9 -7 -1 -3 9 3 -1 -4
ss wanted people	-11 3 30 -16 -3 14 -4 4 -1 4 9 1 -7
ss wanted place	-32 -6 19 -19 -8 31 -2 -1 -1 -2 4 -1 -1
ss wanted plain.infinitive	0 -2 3 -1 -2 3 -3 2 -3 6 -3 0 2
ss wanted plain.singular	-20 -8 3 -2 -3 12 4 -2 -1 -3 0 0 -3
ss wanted preposition	2 -12 -13 8 2 -4 8 -1 -3 -10 1 -2 -1
ss wanted quality	-3 -6 -6 0 -2 6 3 -3 -4 -1 3 0 -1
ss wanted service	19 -8 1 11 -3 -11 2 1 2 3 -2 -1 -2
ss wanted shared	-27 -2 3 -20 13 14 -10 -6 22 -8 8 -3 -9
ss wanted success	6 -1 -1 2 -2 -2 -1 -3 1 7 -2 0 0
ss wanted unlisted.infinitive	7 2 1 1 -1 -2 -1 -4 6 -2 4 0 -1
ss wanted venue	7 -1 -6 3 -1 -3 0 -2 -1 1 5 0 -2
ss wanted work	6 4 2 1 2 -6 4 -6 -2 8 -1 0 -1
ss work ,	11 13 7 1 0 -8 -8 11 -2 9 -4 0 2
ss work .	0 5 7 -2 -3 2 2 -2 4 5 -3 0 -3
ss work adverb	-7 8 -2 -4 3 1 -2 7 -2 0 -2 0 -1
ss work conjunction	11 19 3 0 -1 -7 5 7 0 -4 1 0 -2
ss work preposition	16 20 15 0 -4 -8 -7 37 -5 -1 -5 -1 -5
w !	2 -13 -16 7 -6 5 -4 2 0 1 -2 -1 -3
w '	0 -8 -6 1 -1 4 0 -4 7 -3 -2 -1 -1
w ,	14 2 -4 12 -16 0 -3 17 14 -2 0 -23 0
w -	8 1 -7 3 -1 -3 -4 -1 -2 1 8 0 -1
w .	6 -41 -46 11 -5 15 -2 9 -5 -1 -16 -4 -1
w 1	0 1 7 -1 -1 0 -1 -6 7 3 0 0 -1
w 1911	2 0 0 0 0 0 0 -2 -4 0 8 0 0
w 2026	3 0 -1 1 -1 -1 -1 -2 0 -2 -1 6 1
w 2027	3 -1 -1 0 -1 0 -2 -2 -1 -2 -3 -1 12
w 2028	5 1 -1 1 0 -2 -3 0 -3 0 -2 6 3
w 2030	12 -10 -5 6 -9 5 -4 -9 -6 8 -5 -1 16
w :	5 -6 12 -5 1 1 0 -5 -5 5 1 4 2
w ;	-5 4 26 -7 -2 3 6 10 -8 -3 2 -1 0
w ?	1 -2 -7 -1 3 0 8 -3 0 -1 -2 -1 -1
w aan	6 0 16 -9 6 -2 -21 20 19 -6 -4 8 -10
w aanbieden	8 0 2 3 -2 -3 -2 -6 15 -1 -2 0 0
w aandacht	4 -7 -5 12 -9 -2 6 -2 6 -4 -3 -1 -2
w aandeelhouder	8 -2 -2 3 -2 -3 1 -3 -3 8 -1 0 -1
w aandoening	-9 7 5 -5 2 3 2 4 -3 0 -1 0 0
w aanjagen	-8 -3 -5 -2 6 -1 0 -3 0 0 0 0 0
w aannemer	2 2 9 -1 -1 -2 -4 -2 -3 3 -4 7 6
w aanpak	13 -6 -4 9 -5 -5 2 -1 -1 0 2 0 0
w aanpakken	-7 4 -4 -6 12 -4 0 -1 0 0 0 0 0
w aantal	-10 8 -5 -4 8 -2 -1 -3 7 -1 -1 -1 -1
w aarde	-21 -11 23 -10 -1 13 1 9 -8 -1 -2 0 -1
w academie	-10 -1 13 -5 -1 5 0 2 0 0 0 0 0
w acht	-1 -5 7 -1 -3 3 4 -2 -1 0 0 0 0
w achter	-6 -6 0 -2 -3 8 -1 -4 3 2 -3 0 -1
w achtergrond	2 1 5 -1 1 -2 -5 13 -6 -1 1 0 0
w achterlaten	-6 -3 2 -3 -2 6 -1 2 -1 0 -1 0 0
w activiteit	-12 6 5 -6 3 3 -1 2 1 0 -1 0 0
w administratie	-16 0 -3 -6 10 1 1 -4 0 -1 0 0 0
w advies	16 16 -3 4 4 -14 12 -8 6 -2 2 -1 -2
w adviseren	11 -7 11 3 -8 1 6 10 -5 -4 0 0 -3
w af	-9 -5 -6 -3 8 0 3 -7 1 -5 -3 -1 7
w afdeling	1 0 7 -1 -2 0 -1 4 1 -2 -1 -1 1
w afhankelijkheid	-10 -1 -5 -3 10 -3 -1 -1 0 -1 -1 0 0
w afkomst	-6 -4 1 -3 -1 6 -1 -2 0 0 0 0 0
w afspraken	3 -1 -1 1 -1 -1 -2 -6 8 0 2 0 0
w afstand	-4 5 2 -2 2 0 0 -7 8 0 0 0 0
w afvalwater	2 4 6 -1 -1 -1 0 5 -2 0 0 0 0
w al	14 -7 -9 12 -4 -8 -3 0 -4 -1 12 -5 0
w algemene	1 7 1 -1 0 -1 -1 5 -1 0 -1 0 0
w alle	23 2 6 2 -6 -4 5 -3 8 2 -7 -2 5
w alleen	-24 2 23 -9 4 5 -2 4 2 -2 0 0 -2
w alles	0 -11 -23 20 -1 -10 5 -14 9 0 -3 -2 -3
w als	-2 -12 -18 1 -4 10 0 -10 -8 1 13 -4 0
w altijd	-6 -14 -12 18 -6 -4 -1 0 -5 -1 1 -1 -1
w ambitie	8 -8 -4 3 -7 5 1 -9 -3 13 -8 -1 6
w ambulance	-5 -3 1 -3 -1 6 -2 3 1 -2 -1 0 -1
w ander	6 0 0 1 -1 -2 5 1 -1 -1 -1 0 -1
w andere	9 0 1 3 -2 -4 -4 4 1 13 -8 0 -2
w anderen	12 2 -3 4 -1 -6 -3 -1 6 -1 2 0 -1
w anders	12 -9 -17 15 1 -13 1 -6 -3 -2 -2 -1 10
w app	10 -2 -2 4 -2 -4 -3 -5 6 0 4 0 -1
w arbeidsmarkt	-9 -2 10 -4 -1 6 2 2 -2 0 -2 0 0
w archief	8 -5 4 3 -4 0 5 2 -1 -2 -2 0 -1
w arm	-6 -5 -3 -1 0 5 0 -1 -1 -1 0 0 0
w armoede	-10 17 -2 -6 9 -4 -4 10 -1 -1 -2 0 -1
w arts	2 1 12 -1 -2 0 -3 1 -3 5 5 0 -1
w assortiment	2 -1 2 0 -1 0 -1 -1 7 -3 -1 0 -1
w atelier	1 1 -1 0 0 -1 -1 -4 -2 0 -1 0 9
w auto	-17 -3 -6 -7 1 13 -2 5 -3 -2 -2 -1 -2
w avond	8 7 3 1 0 -6 -2 0 9 -1 -1 0 -1
w avonds	2 -2 -6 2 0 0 2 -3 0 0 0 0 0
w baal	16 11 4 1 -2 -7 -1 6 4 0 0 -1 0
w baan	2 -3 -2 7 -2 -4 0 2 -2 -1 -2 2 -1
w baas	-13 -2 -2 -6 5 5 -2 2 -2 -1 0 0 0
w baby	0 2 7 -1 0 -1 4 0 -2 0 0 0 0
w baggeren	1 -1 3 0 -1 0 -1 -7 0 9 1 0 0
w bakfiets	1 5 -1 -1 1 -2 -2 -2 7 -1 0 0 -1
w bakker	6 -1 -2 0 -2 1 -8 -1 -3 1 11 3 -1
w bank	12 1 -1 4 -3 -5 6 -4 -4 1 7 0 -2
w basis	-14 -13 -14 8 -3 5 -2 -2 1 -1 -5 0 -1
w bazaar	-6 5 8 -6 -2 6 0 6 -3 0 0 0 0
w beantwoorden	5 0 -2 2 -1 -2 6 -1 -3 0 0 0 0
w bed	8 0 5 2 -2 -4 2 4 3 -4 -3 -1 2
w bedienen	-1 5 3 -2 0 0 -6 4 2 2 -2 2 -1
w bedrijf	-7 2 1 -1 -1 3 24 -7 -6 -5 -2 -1 -3
w beek	-2 3 10 -3 2 -2 0 6 -3 0 0 0 0
w beetje	6 -3 -7 17 1 -17 -2 6 -3 1 -1 0 -2
w begeleide	9 1 2 3 -1 -4 -6 -9 16 -1 3 0 -1
w begeleiden	15 12 14 1 -3 -9 26 2 -12 -4 -5 8 -5
w beginnen	-6 -10 -19 15 6 -12 -6 -6 5 0 0 0 -1
w begrijpen	-6 -1 6 -3 -2 5 -1 7 -2 -1 -2 0 -1
w behandelen	-11 3 12 -7 0 5 -4 14 -5 -1 -2 0 -1
w behandeling	-2 -6 -1 0 -1 3 -3 3 -1 1 -1 0 0
w behartigen	10 1 -4 4 -2 -4 -2 7 -1 -1 -1 0 0
w beheer	-7 15 0 -5 5 -2 7 2 -3 -1 -2 0 -1
w beheren	11 5 0 3 -3 -4 5 10 -1 -3 -3 -1 -3
w behoren	9 2 6 2 -2 -4 -1 -3 -3 11 -2 0 2
w behoud	-7 6 0 -4 1 3 -1 6 -2 -2 -1 0 0
w behouden	-5 4 -5 -2 8 -4 0 1 0 0 -1 0 0
w bekappen	-6 1 10 -5 0 3 0 2 0 0 0 0 0
w belang	8 13 2 1 0 -6 1 7 -1 2 -2 0 -1
w belangrijk	2 0 -1 1 0 -1 -5 -2 -1 -1 10 -1 0
w belangrijke	-6 5 2 -3 -3 6 0 2 0 0 -1 0 0
w belangstelling	-7 6 -1 -3 4 -1 0 4 -3 0 0 0 0
w beleid	4 3 -1 1 0 -3 -2 8 -3 -1 -1 0 0
w belg	-9 -4 -2 -3 -1 8 1 -1 -2 0 -1 0 -1
w belgië	7 1 0 2 -1 -4 -2 -1 -2 -1 3 0 6
w bellen	7 6 4 1 -2 -3 -3 -1 4 6 -1 0 -1
w bemiddelen	-2 3 8 -2 0 0 -1 6 -1 0 -1 0 0
w benelux	6 -3 -1 3 -3 0 -3 -4 5 -3 -2 0 8
w bent	8 2 -1 2 0 -4 5 -2 -2 0 3 0 0
w benutten	-4 -1 -4 -1 6 -2 0 -2 -1 -1 2 0 0
w beoefenen	8 2 0 3 -2 -3 -3 4 3 -1 -1 0 0
w beoefening	1 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
w bepalen	-7 -5 1 1 -1 3 -1 -2 1 0 -1 0 0
w beperken	-9 -9 2 -3 6 1 -1 -3 2 -1 -1 0 -1
w beperking	-11 -8 -5 -3 -1 10 4 -7 -4 -1 3 0 -1
w bereiden	2 0 0 1 0 -1 -2 6 -2 0 0 0 0
w bereikbaar	-4 2 -3 -4 8 -3 -1 0 4 -2 -1 0 -1
w berm	-10 -2 0 -4 2 5 0 -2 -1 0 0 0 0
w beschermen	-39 9 -10 -18 34 -6 -4 3 -4 -2 -2 0 -1
w bescherming	-6 -7 -6 -1 1 4 0 -3 -1 0 0 0 0
w beschikbaar	3 3 0 1 0 -2 -4 0 8 0 -2 0 -1
w besluiten	-6 -4 0 -2 -1 5 -1 1 -1 -1 0 0 0
w bestaan	-2 -11 -4 0 2 2 3 4 -7 -2 -1 0 -2
w beste	7 -1 -1 2 -3 0 2 -8 13 5 -7 -1 -3
w bestellen	10 1 -1 1 -1 -2 -1 -2 7 -1 0 0 0
w bestrijden	-25 16 -7 -12 16 0 -5 12 -7 -1 -1 0 -1
w bestuur	0 10 -8 -1 4 -4 -4 3 4 -1 -1 0 -1
w bestuurder	1 0 1 0 0 0 -2 6 -3 0 0 0 0
w betaalbaar	5 0 3 0 -2 0 7 -11 13 -4 -2 0 -1
w betaalbare	7 -8 -4 3 -2 1 -6 -6 17 -2 -3 -1 -2
w betekenis	5 0 -1 1 -1 -1 12 -2 -2 -4 -3 -1 -1
w beter	-12 -3 -7 6 11 -12 -2 4 -7 5 -2 -1 -2
w betere	-6 -11 -1 -1 -1 7 -3 -6 7 -1 -1 0 -1
w beton	-6 0 3 -3 3 0 -2 3 -1 0 -1 0 0
w betrokken	-5 -7 -5 16 -2 -10 -3 -4 -1 -1 5 0 -1
w betrokkenheid	-1 -3 -4 6 -1 -4 1 -1 -1 0 0 0 -1
w betrouwbaar	-4 -3 2 2 -1 1 -1 -6 0 2 5 0 -1
w betrouwbare	10 -4 -2 4 -3 -2 -3 -2 8 -11 11 -1 -1
w better	-5 -4 -2 -1 -2 6 0 -1 -1 0 -1 0 0
w bevallen	-4 1 7 -3 0 2 -1 3 -1 0 0 0 0
w bevlogen	2 0 -2 6 0 -6 2 -1 0 0 -1 0 0
w bevolking	-8 11 -2 -4 5 -1 3 -2 1 0 -1 0 0
w bevorderen	-56 37 -24 -24 49 -15 2 6 -11 -1 -5 0 -2
w bevrijden	10 -5 0 4 -3 -3 9 -6 0 0 -1 0 0
w bewaken	-5 -5 -6 -1 3 2 -2 4 -3 -2 -1 0 0
w bewaren	11 8 -6 4 7 -14 -1 10 -3 -1 0 0 -1
w beweging	-9 -2 0 5 -2 0 -1 -1 -1 -1 2 0 0
w bewoner	-15 -4 7 -1 -4 8 -8 12 -10 0 3 -1 0
w bewust	26 4 0 9 -6 -11 -5 13 -3 -2 6 0 -1
w bezoeker	-3 10 -8 -2 5 -3 -1 4 -1 0 -1 -1 -1
w bezorgen	7 -2 -3 3 -1 -2 0 0 1 -1 0 2 -1
w bibliotheek	2 7 -5 0 2 -4 4 -5 6 -3 -1 0 -1
w bieden	21 -5 13 6 -8 -5 -8 -28 64 -6 -9 -1 -4
w bier	9 1 -3 3 0 -5 -1 3 1 -1 -1 0 0
w bij	6 8 10 8 -4 -10 35 -1 -8 6 -11 -1 -15
w bijdrage	-9 9 6 -5 5 -2 1 11 -11 -1 3 0 0
w bijdragen	-14 -7 21 -8 -6 13 -1 8 -6 -2 -2 0 3
w bijna	-6 4 2 -3 2 1 -1 -3 6 0 -1 0 0
w bijstaan	8 0 -3 3 -1 -4 0 3 -2 -1 2 0 -1
w bijzondere	3 3 -1 0 0 -1 -1 -3 9 -2 -2 0 -1
w binnen	0 -6 10 -3 -14 16 -1 -3 9 2 -5 1 -3
w binnenstad	-21 14 1 -10 7 4 -2 1 4 -1 -2 0 -1
w blad	-4 6 -1 -2 3 0 0 1 -1 0 0 0 0
w blijven	-1 -15 9 -3 -9 14 4 -22 11 3 5 -2 0
w blik	-11 -3 5 -5 -1 8 -1 0 -1 0 0 0 0
w bloed	1 1 2 0 0 -1 -1 -4 7 0 0 0 0
w bloeien	-8 -2 5 -4 -1 6 0 2 -1 -1 -1 0 0
w bloem	-4 -3 3 -2 -1 4 -2 1 -5 -2 7 0 0
w bodem	-12 -7 12 -5 -3 11 -1 3 -2 -1 -1 0 0
w boek	-3 -1 0 -1 0 3 -3 6 -2 -1 -1 0 0
w boer	2 -1 0 0 -2 2 7 -2 0 -2 0 -1 -2
w boodschappen	7 1 -2 2 0 -3 10 -4 -1 -2 -1 0 0
w boom	11 8 11 -1 -1 -5 2 9 -2 -2 -2 4 -2
w boompjes	1 2 7 -2 -1 1 -2 -8 20 -6 -1 0 -1
w bos	4 2 2 1 1 -4 8 -4 1 -1 -1 0 0
w bouw	-9 -4 2 -3 0 6 2 2 -6 -6 8 0 -3
w bouwen	-7 2 -1 6 -3 -2 -2 24 -9 -4 -7 -2 -1
w bouwmateriaal	1 0 0 0 0 0 5 -2 10 -10 -3 0 0
w boven	3 -7 1 2 -10 10 -3 -1 -4 6 2 0 -1
w branche	5 1 -1 2 -1 -2 -1 -1 -1 10 -2 0 -2
w brandweer	3 2 6 -1 -1 -1 -1 8 0 -2 -1 0 -1
w brengen	4 12 -3 -2 9 -10 -5 37 -16 -5 -4 -2 -1
w bron	-2 1 -2 -1 5 -3 -1 -3 -2 -1 7 0 0
w brood	0 5 -10 0 2 -1 -4 -1 4 -2 -1 0 3
w brugge	2 -1 9 -1 -2 0 -2 6 -1 1 -1 0 0
w brussel	7 -1 -3 3 -1 -3 -1 0 -1 -2 -2 0 7
w buiten	1 5 6 -5 0 2 -5 6 7 -3 -5 0 5
w buitengebied	-6 1 0 -3 0 4 0 -1 0 0 0 0 0
w buitenland	6 -1 -4 3 0 -3 0 2 0 -1 -1 0 0
w bundelen	2 3 5 0 -1 -1 -1 7 -1 0 -1 0 -1
w burger	-21 9 7 -11 1 12 7 3 0 -3 -5 -1 -3
w buur	-8 -5 -6 -2 0 7 -4 2 0 -2 0 0 -1
w buurt	-15 -4 4 -8 4 8 -3 7 -6 -2 -1 0 3
w café	7 0 -3 3 -1 -3 0 -3 -1 6 -1 0 0
w centraal	-4 -11 -11 18 -6 -6 4 -4 1 -2 -3 -1 -1
w chauffeur	3 6 0 0 2 -4 -2 -2 6 3 -2 0 0
w chocolade	-20 -7 2 -10 -1 17 0 -1 -4 0 0 -1 0
w christelijke	-3 -4 -5 -1 -1 5 0 5 -6 -1 1 0 -1
w christus	5 -1 0 2 -2 -1 -1 8 -3 -1 -1 0 -1
w cijfer	-6 -6 -2 -2 -2 7 9 -4 -6 -1 0 0 -1
w circulair	5 0 -2 2 0 -2 0 -2 -2 0 0 -1 6
w circulaire	-1 17 -1 -3 4 -5 -1 1 -1 -1 7 0 -2
w club	12 3 -9 5 5 -11 -1 -2 -1 -1 7 0 0
w coachen	3 2 9 0 -1 -2 14 -6 -3 0 -1 0 0
w collectie	-9 1 -4 -3 7 -1 1 2 -3 -1 -2 0 0
w collega	-1 -2 -2 0 -1 2 0 -9 6 4 -2 0 -1
w comfortabel	-7 -1 6 -4 0 4 0 0 0 0 0 0 0
w communicatie	5 -2 3 2 -2 -2 6 -3 -2 4 -2 0 -1
w component	7 1 0 2 0 -3 -3 3 6 -1 -2 0 -1
w concert	-3 7 -1 -2 2 -1 6 0 -3 0 -1 0 0
w concurrentiekracht	-2 0 -2 -2 4 -1 -1 -1 -1 7 0 0 -4
w consument	-9 -3 3 -4 2 4 -1 -1 1 0 -1 0 0
w contact	0 7 5 -2 0 -1 -9 14 -1 1 -2 0 -1
w controleren	-3 15 -3 -3 6 -5 -4 5 -1 -1 3 0 -1
w coöperatie	-3 -4 11 -2 -3 4 3 0 -2 0 0 0 0
w creëren	0 -6 2 0 -4 5 -3 -3 2 -1 6 0 -1
w crises	-5 -5 2 -1 -4 7 0 -1 0 0 0 0 0
w cultureel	4 6 0 1 -1 -2 -2 6 0 -1 -1 0 0
w culturele	-12 9 1 -6 7 0 1 2 -4 0 0 0 0
w cultuur	12 4 -1 3 -3 -5 -5 -9 0 -2 -4 -1 25
w cursus	0 17 9 -3 -1 -2 -3 7 4 -1 0 0 -1
w daar	1 -9 -10 -1 -2 8 0 -5 -4 7 -4 -1 1
w daarbij	-4 -2 -9 -1 12 -8 -1 -2 -2 4 -1 0 -2
w daarbuiten	4 0 -3 1 3 -4 -1 -6 8 0 0 0 0
w daardoor	-16 -4 22 -8 -2 11 0 2 1 -1 -1 0 -1
w daarmee	-14 13 12 -9 0 6 2 -5 8 -1 0 0 -2
w daarna	-7 -1 13 -4 -1 4 5 -1 -1 0 -1 0 -1
w daarnaast	10 -4 -5 5 -2 -3 -3 2 1 -1 -1 4 -1
w daarom	16 6 9 5 6 -19 -1 11 4 -3 -4 0 0
w daarvan	7 -3 -2 3 -2 -2 0 -1 -1 0 0 0 3
w daarvoor	1 8 8 -2 -1 -2 1 7 -3 -1 -2 0 2
w dag	8 3 -18 16 3 -18 16 -8 12 -7 -8 -2 -5
w dagelijks	23 10 2 4 0 -12 -4 21 -2 -3 -1 -1 -1
w dak	-2 -7 1 -3 -11 16 -3 4 -3 7 -7 4 -4
w dan	8 -17 -13 12 -14 7 0 -4 0 5 0 -1 -5
w dat	-1 -5 3 -7 -16 23 -4 0 8 0 -6 -6 8
w data	-6 -7 0 -3 -2 9 -2 2 1 -1 -1 0 -2
w datagedreven	15 3 -4 4 -1 -7 -1 -6 -1 -3 -3 -2 18
w de	-18 15 -22 -16 34 -11 -4 1 -1 16 3 -18 -3
w delen	6 -4 24 -2 -11 6 -3 4 11 -2 -1 -1 -2
w delta	-8 -2 4 -3 -1 6 0 2 -2 0 -1 0 0
w dementie	16 0 1 6 -3 -7 -1 3 1 0 2 0 0
w democratie	-15 0 -7 -5 13 -2 0 -4 0 0 0 0 0
w den	-2 -3 3 -1 -4 5 -2 10 -3 -1 -3 0 -1
w denken	-4 -15 -17 17 0 -8 10 -9 -5 -3 -2 -1 0
w deur	-11 -10 -5 -3 -2 12 -3 6 -2 -2 -2 -1 -2
w deze	-14 4 0 -6 2 7 -4 1 -2 -1 5 0 0
w dezelfde	1 1 8 -1 -2 1 -1 -1 5 -2 -1 0 2
w dicht	0 -3 -2 -2 -2 5 -2 -1 -4 8 -1 -1 -1
w dichtbij	-10 -6 -5 8 -1 -2 -1 -4 -5 -1 -1 0 7
w dichten	17 -3 5 3 -11 3 -1 2 -1 -2 0 8 -1
w dichterbij	-12 -2 -7 -4 9 1 0 -1 -2 0 -1 0 -1
w die	19 9 1 -3 -8 3 -3 10 18 -17 7 -9 0
w dienen	13 -3 -2 5 -4 -3 8 -1 -3 1 -3 0 -1
w dienst	14 5 -1 4 2 -11 1 8 -14 3 3 -1 4
w dienstbaar	-3 5 1 -2 11 -10 -1 -4 -2 0 8 0 0
w dienstverlening	7 -1 -3 2 -3 0 4 -6 -3 9 -2 0 -1
w dier	-20 -14 1 -8 2 15 -3 -6 4 -1 -2 0 -1
w dierenwelzijn	-3 1 -4 -1 7 -4 0 -1 0 0 0 0 0
w digitaal	19 2 -1 6 -3 -7 -5 -7 2 -5 -4 -1 24
w digitale	7 -6 6 1 -6 3 -1 2 -13 1 9 5 -1
w dijk	7 7 -2 2 -1 -4 -1 3 2 -1 0 0 0
w diploma	-7 -3 -1 -3 -1 7 -5 6 -1 -1 -1 0 0
w dit	19 -2 1 6 -4 -7 -4 -1 -4 -3 2 8 6
w docent	7 -2 -5 3 -1 -3 1 0 -1 0 0 0 0
w doel	-10 17 10 -10 9 -4 2 12 6 -2 -18 3 1
w doen	-11 -6 -5 6 -7 6 21 8 -8 -5 -11 -4 -5
w dokter	1 -1 -1 0 0 0 -1 6 -1 0 -3 0 0
w donker	-9 -3 1 -5 -1 9 0 -1 -1 0 0 0 0
w door	-17 61 41 -11 6 -17 20 36 -9 -9 -5 2 -14
w doorbreken	-7 9 -2 -4 6 -2 -1 -1 -1 0 0 0 3
w doorgeven	-4 14 -4 -3 9 -8 0 9 -6 -1 0 -1 -1
w dorp	5 -10 8 1 -10 9 -1 5 -3 -8 11 -1 -3
w dorpskern	-8 -1 -5 -3 8 -2 0 -1 0 -1 0 0 0
w draaien	-4 -6 -4 4 -2 1 -4 -4 4 -2 -1 -1 4
w dragen	-8 4 9 -6 -6 10 -4 6 2 -1 -1 0 -1
w drempel	-10 -2 2 -4 0 6 0 0 -2 0 -1 0 -1
w drenthe	19 5 1 6 -3 -10 -1 -2 0 -1 10 0 0
w drie	14 1 0 4 -3 -5 -6 -1 3 -3 -4 3 11
w drijven	-6 -4 -4 5 1 -2 -1 3 -4 0 -1 0 0
w dringen	-19 29 -12 -10 23 -13 -1 -1 5 -1 -1 0 -1
w drinkwater	-11 -8 -2 -4 -1 10 -1 -3 0 -1 0 0 0
w droge	-7 -10 -8 -1 -4 12 -1 0 -4 -1 -1 0 0
w dromen	-15 -9 12 -1 -8 12 -4 -1 5 -3 2 0 -2
w drone	-13 10 4 -7 5 2 -1 2 2 -1 -1 0 -1
w droog	-3 0 6 -2 -1 2 -1 -5 -2 10 -1 0 -1
w durven	-5 -6 0 -1 -3 6 -2 -6 -1 -1 8 0 0
w duurzaam	-16 11 5 -15 21 -6 3 -9 -1 3 3 -1 2
w duurzame	-17 5 11 -11 7 3 -1 6 -2 1 -2 0 -2
w dé	19 -2 -5 8 -3 -8 -7 -8 -4 21 5 0 -3
w echt	8 2 -7 3 0 -4 -3 -5 -1 13 -1 0 -1
w echte	21 4 1 7 -2 -11 -2 -4 10 3 0 0 0
w economie	-18 12 3 -9 4 5 -2 3 -4 2 1 0 -1
w een	-14 8 46 -13 -21 24 -31 -7 17 -11 34 6 2
w eenvoudig	21 6 7 6 -2 -13 -3 -1 17 -1 -2 0 -1
w eenzaamheid	-7 3 -4 -3 9 -4 -4 1 3 -1 0 0 -1
w eerlijk	-11 3 0 -2 5 -2 -4 1 6 -1 -2 0 -2
w eerlijke	-11 -4 13 -4 1 4 -1 3 2 -2 -1 -1 -2
w eerlijker	-5 13 0 -4 5 -3 -2 -2 7 0 0 0 -1
w eerst	4 1 5 1 -1 -2 -3 5 -2 -1 -3 0 6
w eerste	27 -1 -4 10 -3 -13 4 -2 -7 7 -1 9 -4
w eigen	-17 4 6 -9 -7 17 -13 10 2 -8 -7 -4 17
w eigenaarschap	3 0 -2 3 0 -3 -1 -1 -1 -1 -1 -1 6
w eigentijds	8 1 -3 3 0 -5 -1 -1 3 0 0 0 0
w eind	9 -2 -1 3 1 -5 -3 -3 1 -1 2 7 -2
w einddoel	-8 1 19 -5 -1 4 1 0 3 0 0 0 0
w elk	-22 -25 -10 6 -5 13 -11 11 -11 0 -2 -2 0
w elkaar	-2 -1 8 13 -4 -10 -17 11 8 -5 9 -2 -3
w elke	-25 -16 -1 1 -10 20 0 10 5 -5 -10 0 -11
w en	-1 29 -5 2 -7 -1 -5 11 21 -3 -4 -19 4
w energie	-20 -4 -12 -7 12 4 0 -5 -3 -1 -4 2 2
w energietransitie	-1 3 4 -1 -1 0 -1 -2 7 -1 -1 0 -1
w energievoorziening	-12 -5 14 -6 -2 9 2 -1 0 0 -1 0 0
w enkele	-7 -4 -3 -2 -1 7 0 -1 0 -1 -1 0 -1
w er	21 -12 0 1 -9 6 24 4 -3 -3 -17 -2 0
w erbij	-12 -7 1 -4 -3 12 5 -7 -2 -1 -1 6 -4
w erfgoed	-13 8 -3 -6 10 -2 0 2 -1 0 -1 0 0
w ernaar	11 -1 4 3 -2 -5 0 2 -1 3 1 -1 -1
w ernstige	-7 11 0 -4 4 -1 4 -2 -1 0 0 0 0
w erop	1 0 11 -1 -2 0 6 1 -2 0 -1 0 0
w ertoe	-6 -3 -2 -2 0 5 0 -1 -1 0 -1 0 0
w ervaring	6 0 -4 3 0 -3 -4 6 -2 0 0 0 0
w ervoor	-11 4 0 -6 2 5 -4 2 -1 -1 -1 -1 4
w eten	10 -5 18 -1 -7 3 -8 0 15 3 -1 -1 -2
w even	1 -4 -7 3 -2 1 6 -2 -3 -1 -1 -1 -1
w eén	11 1 0 3 -1 -5 -3 -6 6 -4 6 -2 7
w fabriek	8 2 -1 3 -1 -3 -5 2 -2 -1 -2 -1 9
w facturen	6 0 -4 3 0 -3 2 -1 0 0 0 0 0
w familie	14 -1 -3 5 -2 -6 -4 -5 1 5 6 0 0
w familiebedrijf	1 0 1 0 -1 0 -1 1 -4 0 6 0 -1
w festival	4 2 1 1 -1 -1 -1 6 -2 1 -2 0 0
w fiets	-9 -1 -5 -4 9 -2 -2 2 -1 -1 -1 -1 -1
w fietsen	0 -1 10 -1 -2 1 -1 3 -1 0 1 0 0
w fietser	-8 -5 8 -4 -3 8 -1 -1 -1 -1 3 0 0
w fijnste	15 3 2 5 -3 -7 -2 -4 3 12 -3 0 -1
w financieren	-1 7 1 -2 2 -2 -1 5 -1 0 0 0 0
w financiële	-8 5 -4 -4 4 1 9 -10 2 -1 -1 -1 -1
w fraude	-8 9 -3 -4 6 -2 -1 1 0 0 0 0 0
w friesland	-7 -3 -1 -2 0 6 0 0 -2 0 0 0 0
w fuiken	-1 0 -1 0 1 0 0 -6 0 0 0 7 0
w functioneren	-5 7 4 -3 1 1 -1 3 -1 0 0 0 0
w gaan	-2 5 -10 1 5 -4 -15 -4 -14 9 2 1 18
w garnalenvissers	-4 0 7 -4 -1 3 0 -2 2 0 2 0 0
w gas	-3 -4 5 -2 -4 7 1 -5 2 -2 -1 0 5
w gast	10 0 -6 4 0 -5 -1 -3 -2 2 5 0 -1
w gastvrije	20 2 -2 7 -4 -8 -4 -5 0 6 8 0 -1
w gaten	-7 6 -2 -3 3 1 -1 1 -2 0 1 0 0
w gebied	13 14 -8 4 6 -15 -2 9 -2 -2 4 -1 -2
w geboren	-6 -1 4 -3 0 4 1 -1 0 0 0 0 0
w gebouw	-11 -3 8 -5 -1 7 -1 3 -2 0 -1 0 0
w gebruik	-13 2 -4 -5 8 0 -2 2 2 -2 -3 0 -1
w gebruiken	-18 -1 0 -8 7 7 -1 -1 0 -1 0 0 -1
w geduld	19 5 0 6 0 -12 -4 5 9 -1 -2 0 -2
w geen	-24 -7 17 -13 -7 23 -6 -6 18 -4 -7 -2 2
w gegeven	2 0 5 -1 -1 0 -4 11 -6 5 -3 0 -1
w geld	-8 -7 4 -6 -2 10 3 8 -6 -2 -2 -1 -2
w gelijk	-4 5 -5 -4 12 -7 0 1 -1 -1 0 0 0
w gelijke	-25 -9 -1 -10 3 16 -1 -4 -1 -1 -1 0 0
w geloof	4 0 4 1 -2 -1 -1 7 -4 -1 2 0 -1
w geloven	-17 -16 4 12 -10 6 -2 6 -10 -2 2 0 -1
w gemeenschap	-6 5 5 -3 2 1 -1 0 1 0 1 0 0
w gemeente	-5 -23 18 -5 -7 14 6 4 -6 -3 -2 -2 -1
w geneesmiddel	-7 -3 0 -4 0 6 0 -1 0 0 0 0 0
w generatie	-17 -8 -8 -7 7 8 -8 -1 -1 -3 1 -3 6
w genezen	-4 -6 7 -6 -7 13 0 0 0 0 0 0 0
w genieten	8 0 -6 3 0 -3 -1 -3 0 0 5 0 0
w genoeg	-11 -5 -1 -4 -1 9 -1 -2 -1 0 0 0 0
w gerecht	9 1 -4 4 0 -5 -1 -2 2 -1 4 0 0
w gerechtigheid	-10 -3 3 -10 -1 13 0 -1 -1 0 0 0 0
w gereedschap	9 1 -2 3 -1 -4 -1 -7 11 0 -1 0 0
w geschiedenis	13 -2 3 4 -8 0 -1 10 -2 -1 -1 0 -1
w gesjouw	-10 -3 1 -5 0 8 0 -3 0 0 0 0 0
w gesprek	-4 -8 4 3 -3 2 -2 18 -15 -1 -2 0 -1
w gevel	2 0 0 1 0 -1 -1 13 -5 -2 -3 -1 -1
w geven	0 23 -11 -4 17 -15 11 24 -14 -10 -8 5 -3
w gewoon	-18 -14 2 0 -8 16 7 -5 -4 -3 2 -1 -3
w gezellige	7 0 -2 3 -1 -3 -1 -3 2 -1 6 0 0
w gezelligste	0 -2 1 0 -2 3 0 -4 -1 8 -3 0 0
w gezicht	6 1 4 0 -1 -2 -5 -5 3 3 -1 -2 11
w gezin	-5 -9 9 -4 -7 12 14 -12 2 -4 -3 5 -3
w gezond	-25 -5 6 -12 3 15 -1 -4 4 1 -3 0 -3
w gezonde	-15 -8 12 -9 -4 15 -4 -4 -6 13 2 -1 -3
w gezondheid	-10 3 1 -6 6 2 -2 5 -4 -1 1 0 -1
w gezondheidszorg	-10 0 1 -4 3 4 -1 6 -2 -1 -3 0 -1
w gif	14 3 -1 5 -1 -8 -1 -12 17 0 0 0 0
w god	8 -3 -6 8 -1 -6 -2 8 -5 -1 1 0 -1
w gods	2 -2 -6 8 -1 -6 0 0 -1 0 1 0 0
w goed	8 -1 -20 20 -7 -10 7 9 4 -6 -12 -2 -5
w goede	17 -10 -7 17 -7 -10 -5 -4 9 0 5 -1 -4
w graag	-13 -8 -6 -4 -1 11 1 -4 -2 -1 0 0 0
w gratis	14 3 4 4 -1 -8 -7 -11 23 4 -2 -1 -1
w grens	-14 -3 0 -5 5 4 -3 0 1 -1 -1 0 0
w grip	6 -5 -3 3 -3 1 12 -4 -5 -1 -1 -1 -1
w groei	17 -2 -7 15 -7 -11 -1 -5 -3 7 6 0 -2
w groeien	29 5 10 7 -11 -7 15 -3 -3 -11 0 4 8
w groeiende	-5 8 -2 -3 4 -1 0 1 -2 1 2 0 -1
w groen	-12 -5 5 -5 -2 9 -1 -2 1 -1 0 0 0
w groene	3 7 3 -3 -4 4 -2 -1 4 9 -3 -1 -2
w groener	-15 -3 12 -9 -2 13 -1 2 -1 0 -1 0 -1
w groep	10 -2 0 3 -3 -2 -1 5 -4 0 3 0 -1
w grond	-10 7 -7 -4 11 -5 -1 2 -1 -1 -1 0 0
w grondstof	-6 -1 -2 -2 5 -1 -1 -3 3 0 0 0 -1
w groot	-1 7 -2 2 0 -3 5 -9 -4 -3 13 0 -1
w grootste	5 0 -2 2 0 -2 -1 -2 1 6 -1 -1 -2
w grote	-20 6 -4 -10 13 1 -2 2 1 3 -4 -2 -2
w haag	-2 -3 3 -1 -4 5 -2 11 -3 -2 -3 0 -1
w haar	6 -3 8 0 -2 -1 -2 11 -8 -3 7 -1 -1
w halen	1 6 2 -2 8 -7 0 17 -4 -5 -3 -1 -3
w halveren	18 -5 3 7 -9 -1 -1 -5 -2 8 0 -1 5
w hand	11 -5 -2 3 -5 1 -8 -2 -2 10 10 -2 -4
w handschriften	-5 -4 1 -2 -2 6 0 0 0 -1 -1 0 -1
w hard	-9 -6 -1 -3 0 7 -3 4 -3 -1 0 0 -1
w hart	-2 0 -4 19 -9 -9 2 -10 -2 1 10 -1 -2
w hartje	3 0 0 1 -1 -1 -5 -3 5 -1 6 -1 0
w haven	-3 -4 -1 -1 -5 7 0 -2 -1 2 -1 0 0
w hebben	-3 -14 7 -7 -6 16 2 -12 15 -12 1 13 -9
w heel	14 0 6 4 -5 -4 -2 -3 -2 -1 14 0 -1
w heen	0 -2 1 0 -1 2 2 -7 1 -2 1 0 5
w heide	-3 -2 4 -2 -4 6 0 0 0 0 0 0 0
w helder	-8 -3 1 -3 -1 7 0 -1 -2 2 -1 0 0
w heldere	-2 -3 -3 0 -1 4 9 -6 -4 0 -1 0 -1
w hele	-15 -2 -4 -6 1 11 0 -5 2 -3 2 -2 1
w helpen	39 10 -10 12 0 -23 52 -35 -4 -8 -4 19 -10
w hem	1 -4 -7 1 -1 3 -2 -8 6 -1 3 0 -1
w hen	17 5 -1 5 -1 -9 17 2 -5 -3 -4 -1 -1
w herkennen	-6 -3 -1 -2 -1 6 3 -2 -2 0 -1 0 0
w herstel	-4 8 -3 -4 1 2 3 -2 -2 -1 3 0 -1
w herstellen	-15 1 -1 -6 9 1 -3 4 -4 -2 -1 0 3
w het	-1 3 -1 -8 19 -11 26 8 3 5 -13 -14 -14
w hier	6 -2 -4 3 -2 -1 -2 2 -2 2 0 0 0
w hij	-17 -1 23 -10 -1 10 0 9 -6 -2 1 0 -1
w hoek	4 1 0 1 -1 -1 -2 -6 9 -1 3 0 -2
w hoeven	-22 -10 13 -10 -4 18 -9 4 4 -2 -2 -1 1
w hoger	-13 2 -9 -4 16 -7 -1 -6 3 0 0 0 -1
w hogere	6 -6 -3 3 -3 1 0 -3 -2 6 -2 0 -1
w honderd	-15 -9 -2 -3 -3 13 -5 -6 -7 5 3 5 -1
w hoofd	-10 -7 -3 -3 -2 10 -1 -7 4 0 0 0 -1
w hoogwaardige	5 3 1 1 0 -3 -2 -1 11 -2 -2 0 -1
w hooi	8 0 3 -2 -1 0 -1 -4 10 0 -1 0 0
w hopen	-8 -5 8 -3 -2 7 1 -1 -1 0 0 0 0
w horen	-25 -3 17 -9 9 3 1 1 -2 1 0 -1 -4
w horizon	0 1 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
w hospice	8 1 -1 3 -1 -4 0 -2 2 0 2 0 0
w hotel	7 2 1 0 -1 -2 0 -3 -4 2 9 0 -1
w houden	-24 -1 -2 -11 11 8 -4 11 -10 1 -3 -1 -1
w hout	-2 -6 1 6 -2 -2 -2 1 2 -1 -1 0 0
w huis	20 4 8 -1 -7 -1 -7 -3 11 1 11 -2 -3
w huisarts	4 7 -4 1 0 -3 6 2 -1 -2 -1 -2 -1
w huishouden	-8 -3 2 -3 -1 6 2 -6 1 -1 -1 2 0
w hulp	0 0 -1 0 -1 2 -2 -2 6 -1 -2 0 2
w hulpmiddel	-6 12 -5 -3 6 -3 -2 4 0 0 -1 0 0
w hun	-19 11 2 -15 4 12 23 -14 -13 4 -2 1 0
w huur	5 1 -1 2 0 -3 0 -4 6 0 0 0 0
w huurder	4 2 12 -2 -1 -1 -5 -1 15 -2 -2 -1 0
w hypotheek	2 0 -1 1 0 -1 8 -6 -1 -2 2 0 -1
w ict	-1 -7 -6 1 3 -1 2 -4 -1 0 0 0 0
w ideaal	-7 -1 4 -3 0 4 -1 2 -1 -1 0 0 0
w ieder	-1 -2 15 -7 -5 9 1 -4 7 -2 4 -1 -3
w iedere	12 -5 -3 3 -3 -1 6 5 0 -1 -7 -2 0
w iedereen	-49 -20 42 -33 -16 56 -1 2 10 -3 -8 -3 -4
w ieders	1 3 -1 0 1 -1 8 -4 -2 -1 0 0 0
w iemand	4 -1 -6 2 -1 -1 0 0 1 0 -1 0 -1
w iets	11 0 1 3 -2 -5 2 3 -2 5 -2 -1 -1
w ijveren	-8 -5 -8 -2 2 4 -1 0 -1 0 -3 0 0
w imker	-8 4 -3 -3 6 -1 -2 2 0 -1 -1 0 0
w impact	-12 6 -5 -5 17 -9 1 -3 -1 -1 -2 0 3
w in	13 -12 11 1 -8 4 -4 -3 -4 17 -1 4 -7
w infrastructuur	6 -2 -3 3 -1 -2 -1 0 -3 4 1 0 0
w initiatief	2 5 -1 0 0 -2 -2 6 -1 0 -1 0 0
w inkomen	-8 -11 -9 -1 -3 11 -5 -1 3 -1 -2 0 -1
w inkopen	-1 0 3 -1 0 1 1 6 -4 -1 -2 0 0
w innovatie	9 -1 -4 4 -1 -3 -6 7 -2 2 3 0 -3
w innovatieve	-3 -3 8 -2 -2 3 -1 3 -3 -1 3 0 0
w inspectie	0 -2 3 0 -5 6 0 3 -1 -1 -1 0 0
w inspireren	2 -2 6 0 -2 0 -3 5 -3 0 4 0 -1
w installatietechniek	7 -1 1 3 -3 -1 -1 -7 3 6 1 0 -1
w instelling	-6 6 4 -4 -2 5 -2 -3 6 -1 2 0 -1
w insuline	7 2 1 2 0 -4 -1 -3 7 0 0 0 0
w internationaal	-5 6 0 -3 3 0 9 -5 -3 2 -2 0 0
w internationale	-1 -2 -2 0 2 -1 -2 -3 -3 9 -1 0 0
w investeren	-1 10 4 -2 1 -2 -3 7 -1 -1 2 0 -1
w invoering	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
w inwoner	-29 -15 12 -12 -7 28 -1 -16 0 2 1 -1 7
w inzamelen	-8 12 1 -5 4 -1 0 5 -3 0 0 0 0
w inzet	-8 5 4 -4 2 2 -4 -3 9 -1 0 0 -1
w inzetten	10 2 -2 3 0 -6 -1 3 -1 -1 3 0 -1
w inzicht	-5 8 2 -3 3 -1 14 -6 -3 -1 -1 0 -1
w isoleren	-5 3 6 -3 1 1 -2 7 -2 0 -1 0 0
w jaar	21 -7 0 4 -9 1 -9 -12 -22 9 -7 27 17
w jaarlijks	2 10 2 -2 0 -1 -1 -1 -2 -1 0 10 -1
w jagen	-11 3 -5 -4 9 -1 -1 -8 3 0 4 0 0
w je	3 -20 -13 14 -11 4 5 -16 17 -9 9 -3 -10
w jezus	13 1 -3 5 1 -8 -2 5 -4 -2 9 -1 -3
w jij	14 3 -5 5 0 -8 2 7 -3 0 -2 0 -1
w jong	-7 -7 -4 -3 -1 9 -3 -1 -1 0 2 0 -1
w jonge	7 -1 9 1 -5 0 7 10 -8 -2 -2 -1 -1
w jongere	3 6 -16 1 6 -6 10 -11 -1 -3 -1 -1 6
w jou	3 -3 -3 9 -4 -4 6 -3 -2 -1 -1 0 -1
w jouw	7 1 8 1 -2 -3 4 2 -3 -6 12 -2 -3
w juiste	-12 -6 -1 0 -2 6 -1 3 -2 -1 -3 0 -1
w kaart	-6 -3 -2 -3 2 5 2 -3 -1 -1 0 0 0
w kan	6 3 3 1 0 -4 0 -1 -2 0 7 0 0
w kanker	-11 10 -6 -9 16 -5 0 0 0 -1 0 0 0
w kansenongelijkheid	-9 2 -3 -4 8 -2 0 -1 -1 0 0 0 0
w kantoor	15 4 1 4 -1 -7 -8 0 -8 5 6 -1 10
w karakter	-5 2 -2 -2 4 -1 -2 8 -4 -1 -2 0 -1
w karnen	-2 8 3 -6 2 2 12 -9 4 -1 -1 -3 -1
w katholieke	9 1 -4 4 0 -5 0 -1 -1 0 4 0 0
w keer	-9 -5 6 -4 -2 8 -2 1 -1 0 -1 0 2
w kelders	-10 -5 3 -4 -2 9 -1 0 -1 0 0 0 0
w kempen	4 1 1 1 -1 -2 -2 -10 7 10 -3 0 -1
w kennen	8 0 -2 3 -1 -3 -4 2 4 -2 5 -1 -3
w kennis	8 8 -8 2 2 -6 -1 -1 -2 -3 11 0 -2
w kenniscentrum	7 0 -1 3 -2 -2 -1 -2 -1 -6 13 0 0
w kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
w keren	-6 5 -4 -3 11 -7 -2 0 3 -1 0 -1 -1
w kerk	-16 13 -4 -7 8 1 -1 -2 -3 -2 8 0 -1
w kerntaak	13 -2 -1 5 -4 -4 1 -1 3 -1 0 0 0
w kernwaarde	-6 -5 -6 7 0 -2 0 -1 -1 -1 0 0 -1
w keten	-18 -5 4 -7 -2 14 -1 1 -4 0 0 0 -1
w keus	6 1 0 2 -1 -3 -2 -2 4 5 -1 -1 -1
w keuze	5 -4 -7 3 -3 2 2 -4 -1 -1 4 0 -1
w kiezen	1 -4 2 1 -3 3 11 -15 2 5 -3 0 1
w kijken	-2 -4 8 0 -3 2 -4 5 5 -1 -2 0 -2
w kilometer	-4 1 6 -2 -2 3 -1 7 -2 -1 -1 0 -1
w kind	-19 -16 14 -1 -14 20 -8 7 17 -9 0 -3 -8
w kinderopvang	0 -2 -7 1 4 -2 -1 -3 3 0 -1 0 -1
w klaar	3 0 -1 0 0 1 11 -2 -4 -1 -2 0 -1
w klant	10 -9 -3 2 -4 3 13 -14 -16 13 15 -4 -8
w klas	-12 -1 14 -6 -1 7 3 0 -2 0 0 0 0
w klauwen	-6 1 10 -5 0 3 0 2 0 0 0 0 0
w kleding	-4 -3 0 -1 -1 4 -1 -8 8 0 -1 0 0
w klein	2 2 -7 4 -2 -2 12 -12 0 -3 4 -1 -2
w kleine	19 0 1 3 -4 -5 2 -4 3 0 3 4 -3
w kleinkinderen	-8 -2 3 -3 0 5 -1 -3 4 0 -1 0 0
w kloof	-6 -6 -3 -1 1 4 -1 -2 -1 0 0 0 0
w kloppen	-2 -10 -9 0 -3 8 2 -3 -3 0 -1 0 0
w kmo	9 -2 3 3 -4 -1 11 -5 -1 -1 -1 0 -1
w knappen	1 0 2 0 -1 0 -2 7 -3 0 0 -1 -1
w koel	-10 -3 2 -4 0 7 1 1 -3 -1 0 0 -1
w koeler	-12 -3 12 -6 -2 9 0 0 0 0 0 0 0
w koelere	-9 0 12 -5 -2 6 -1 9 -3 -1 -3 0 -1
w koepel	-10 -2 0 -4 7 0 -1 0 0 0 0 0 -1
w koffie	4 -2 3 4 -2 -4 -4 -6 5 6 1 0 -1
w koken	7 3 -2 3 1 -5 -1 4 -2 0 2 0 0
w komen	-18 -11 3 3 1 3 -2 13 -7 -2 -3 -1 -5
w komende	6 0 2 2 -3 -1 -4 -4 -3 2 -3 -1 15
w koor	4 2 0 1 -1 -2 -1 7 -2 -1 -2 0 -1
w kop	-6 1 -3 -3 6 -1 0 -3 2 0 0 0 0
w kopen	2 10 6 -2 2 -4 4 -1 4 -1 -1 -1 -1
w koper	-2 -1 6 -2 -1 2 -1 -1 4 0 -1 0 0
w koploper	4 8 2 -1 0 -3 0 -1 -1 9 -2 0 -2
w koppelen	-1 10 7 -2 -1 0 -8 20 -5 -1 -2 0 -1
w korte	6 -1 -6 10 0 -10 -3 -3 2 -1 3 0 2
w korten	0 -1 6 0 -1 0 -3 4 -2 0 3 0 0
w kost	1 -3 -7 11 -1 -7 0 -2 -2 0 3 0 0
w kraan	-7 -3 0 -3 -1 6 -1 -2 -3 -1 5 0 0
w kracht	-3 1 -10 6 -3 0 5 -4 -2 -1 1 0 -2
w krijgen	-13 -4 -3 -7 16 -5 -3 -8 9 3 -3 5 -8
w kuilen	20 1 7 3 -11 0 -1 3 0 -2 0 8 -1
w kunnen	14 -11 -9 3 -17 15 22 -9 15 -8 -16 -5 0
w kunst	-17 11 3 -8 5 4 -2 3 2 -1 -2 0 -1
w kunt	2 0 -1 1 0 -1 -1 -5 7 0 -1 0 0
w kust	-7 1 -5 -2 1 4 -1 -1 -4 5 -2 0 0
w kwaliteit	4 -5 -2 3 -4 2 -2 -4 2 6 -1 0 -1
w kwaliteitsvolle	8 1 -2 3 -1 -4 -2 -2 6 0 1 0 0
w kwart	0 2 -4 0 8 -7 -1 -1 -2 -1 0 -1 5
w kwartelkoningen	0 -1 6 -2 -2 4 -1 6 0 -1 0 -2 -1
w kweken	11 10 0 2 2 -9 0 -8 15 0 0 0 0
w kwekerij	9 3 -1 3 0 -5 -1 -1 -2 -1 -2 0 9
w kwetsbaarheid	-6 0 8 -3 0 4 -2 5 -2 0 -1 0 0
w laaggeletterdheid	-9 7 -2 -4 5 0 0 0 0 0 0 0 0
w laatste	-6 -3 -2 -5 2 6 4 -3 -2 -4 4 -1 -2
w laboratorium	3 -1 0 1 -1 0 -3 -2 -1 8 -2 0 0
w lachen	6 0 1 0 -1 -1 -1 7 -2 -1 0 0 -1
w land	-4 -4 14 -4 -10 13 -3 -7 9 5 -3 -1 2
w landbouw	-9 -3 -6 -3 5 2 -1 -1 -1 -1 1 0 -1
w landschap	-20 11 1 -10 13 -1 -2 10 -6 -1 -1 0 -1
w lang	8 1 -5 2 5 -7 2 1 -2 -1 5 -2 -2
w langer	-12 -5 8 -6 -4 12 -1 -1 3 -1 -1 0 -1
w langs	8 10 -7 2 2 -7 0 5 0 -1 -1 0 -1
w laptop	6 1 -4 2 0 -3 3 -4 2 0 0 0 0
w laten	16 20 -11 -1 11 -16 13 2 6 -6 -1 -3 -5
w leefbaar	-8 -5 3 -4 -4 10 0 1 -2 0 0 0 0
w leefbaarheid	-9 -2 -4 -3 -1 7 0 -3 -1 -1 1 0 0
w leefbare	-14 -6 20 -7 -9 16 -1 5 -4 -1 -3 0 4
w leefomgeving	-19 -5 12 -8 1 10 3 2 -3 -1 -3 0 0
w leegstaande	1 2 6 -1 0 -1 -1 5 -1 0 -1 0 0
w leerling	-3 1 11 4 -6 0 0 4 8 -2 -5 -1 -2
w leeromgeving	8 0 -4 3 0 -4 2 -2 1 0 0 0 0
w lege	5 5 0 1 0 -3 -2 10 -4 0 0 0 -1
w leggen	10 -3 26 0 -7 -1 -10 9 6 5 -2 3 -3
w leiden	17 -3 6 5 -6 -5 -3 14 -9 -2 -4 -1 9
w leidinggevende	-8 -2 3 -3 -1 6 4 -3 -2 0 -1 0 0
w lekker	5 0 -2 2 -1 -2 0 -2 -1 6 -2 0 0
w lekkerste	6 0 1 2 -2 -2 -2 0 8 1 -3 0 -1
w lenen	-5 3 5 -3 1 1 -2 8 -3 -1 -1 0 0
w lening	-2 1 3 -2 0 1 7 -3 -2 0 0 0 0
w leren	11 -12 -17 13 -5 -3 13 -17 -1 -3 3 -3 2
w lerende	4 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 7
w les	-13 -3 5 -6 0 9 -1 5 -3 -1 -2 0 -1
w leuk	0 -1 -3 0 0 1 7 -1 -3 -2 -1 0 -1
w leven	-33 -21 5 -7 -1 20 1 -1 0 -5 -2 -1 -5
w levend	-6 5 -1 -3 2 1 0 0 0 0 0 0 0
w levendige	-12 -4 2 -5 0 8 -1 0 -1 0 -1 0 0
w levenskwaliteit	2 10 7 -1 -3 -1 -1 9 -2 0 -1 0 0
w leverancier	-1 0 -5 0 4 -2 -2 -1 8 -5 -1 0 -1
w leveren	9 4 7 1 -1 -4 -2 -3 27 -6 -5 -1 -4
w lezen	18 6 2 5 -5 -6 -5 11 6 -1 -3 -1 -1
w lezing	3 9 2 0 -3 -1 -1 8 -1 -1 -1 0 0
w lid	20 11 -6 6 0 -12 9 2 -1 -5 -2 6 -4
w liefde	-4 -2 -3 2 -3 4 -2 9 -9 2 -1 0 -1
w liever	6 1 0 2 -1 -3 -1 -1 -1 1 3 0 0
w lijden	-1 -1 6 -1 -1 1 0 2 0 0 0 0 0
w lijf	-11 16 -2 -6 7 -2 -2 3 -1 0 2 0 -1
w lijn	4 -4 -9 10 -1 -7 -4 -2 -1 -1 4 0 2
w logistiek	1 0 0 0 0 0 -1 6 -3 0 0 0 -1
w lokale	-12 6 -1 -6 10 -2 -5 10 -5 -1 1 -1 -2
w loket	-5 -8 -5 -1 -2 8 2 -8 -3 -2 6 -1 1
w loodsen	10 -1 0 4 -3 -2 20 -10 -2 -1 -4 0 0
w loon	-18 2 -5 -9 16 -1 -1 -3 0 -1 0 0 0
w lopen	7 1 6 -1 -2 -1 1 0 2 -1 2 0 -1
w lossen	1 -5 2 1 3 -3 2 -12 7 -1 5 0 -1
w lucht	-16 -8 6 -7 -4 15 0 0 -4 0 0 0 0
w luiden	3 -6 -7 2 4 -4 -1 -7 7 0 -1 0 0
w luisteren	1 -3 1 -1 -2 3 -1 2 -4 -2 -5 0 9
w luisterend	7 -2 0 3 -2 -3 3 -4 5 -1 -1 0 0
w lukken	6 1 1 2 -1 -3 2 -1 -1 0 -1 0 3
w maaien	0 0 7 -2 -1 2 -1 4 0 0 0 0 0
w maaltijd	4 10 8 -1 2 -6 -1 -9 11 -1 0 6 -1
w maand	3 -2 9 -1 -5 3 5 -7 -3 -1 -3 12 -1
w maar	-17 -1 3 -9 5 8 -5 -3 -3 -2 9 -1 0
w maat	-9 -6 0 2 -4 5 0 -11 13 -1 -4 0 -1
w maatschappelijk	-4 -2 9 -2 -3 4 -3 11 -4 -1 0 0 -1
w maatschappelijke	-10 -1 -7 -3 7 1 3 -4 -1 -1 -2 0 -1
w maatschappij	-4 3 8 -3 -6 7 -2 4 2 -1 -1 0 0
w maatwerk	0 -1 4 -1 -1 1 -1 -4 8 0 -1 0 0
w maken	8 -23 10 -9 -12 22 5 19 -20 4 -3 -7 1
w makkelijk	-2 -2 -2 -1 0 2 9 -9 0 -1 0 0 0
w makkelijker	0 4 10 -2 3 -4 6 -9 10 -1 -1 0 -1
w malawi	0 1 6 -1 -1 0 -1 6 -2 0 0 0 0
w man	-13 -9 -6 -4 4 7 -1 -1 -4 0 -1 0 0
w manier	8 6 5 1 -5 0 6 -7 -2 -2 2 -1 8
w mantelzorger	-2 -3 -3 0 2 0 9 -7 -1 -1 -1 -1 -1
w markt	5 0 -4 2 -2 0 -3 -6 4 9 -6 0 2
w marktleider	-7 14 1 -4 3 -1 -2 -2 -2 3 -1 -2 7
w matras	0 0 1 0 0 0 -1 8 -7 0 0 0 0
w medewerker	27 -1 -14 11 1 -15 -7 -10 -8 22 0 -2 7
w medicijn	-1 1 0 0 1 -1 -1 10 -11 0 3 0 0
w medische	-2 -2 -2 -1 -1 3 -3 -4 6 0 0 0 0
w mee	6 3 -7 3 -3 0 6 -2 5 -4 -1 -1 -3
w meer	-19 6 7 -7 7 1 1 -6 -17 1 7 3 10
w meest	16 1 1 5 -3 -7 0 -9 3 23 -7 -1 -4
w meetellen	-13 -5 0 -6 -1 11 1 -3 -1 0 -1 0 0
w meisje	10 1 1 3 -3 -4 11 -2 -4 -1 -1 0 0
w melken	-8 -3 0 -4 0 7 -1 -5 4 0 0 0 0
w melkmeiden	2 -2 0 1 -1 0 8 -5 -2 0 0 0 0
w men	-9 -3 -1 -3 5 1 -2 2 -2 0 -1 0 0
w mening	-6 -3 -1 -2 0 5 0 -1 -1 0 0 0 0
w mens	-16 -40 -12 23 3 -9 8 -2 2 -17 5 -6 -9
w menselijke	-1 -3 1 -2 -3 6 5 -4 -6 3 2 0 0
w merk	9 -2 0 3 -3 -2 -4 8 -3 -1 3 0 -2
w merken	11 1 11 2 -3 -5 -2 12 -4 -1 -3 0 4
w merries	-2 -1 6 -2 -2 3 1 4 -1 -2 0 0 0
w met	18 29 6 11 -6 -18 29 -2 1 -15 16 -9 -6
w meten	8 -5 2 3 -3 -1 0 6 -1 -1 -1 0 -1
w middel	2 -6 11 0 -5 4 -5 4 2 -1 3 0 -1
w milieu	2 -6 7 0 0 0 -1 -1 -2 -1 -2 0 8
w miljoen	3 0 10 -1 -2 0 -7 0 4 -2 -4 15 -4
w minder	-12 -8 5 -8 3 8 1 -7 -8 -2 -4 -1 17
w minuut	11 2 -1 3 0 -6 -1 6 2 -2 -1 -1 -1
w missie	1 -7 -15 -2 14 -7 0 -2 11 -6 7 -4 -11
w mobiele	-4 5 -1 -2 2 -1 -2 6 0 -2 0 0 -1
w moeten	4 0 15 -4 -4 3 -4 -11 -5 -8 -6 -2 41
w mogelijk	23 -14 -28 11 3 -9 17 -15 -10 2 -3 -1 5
w mogelijkheid	2 2 2 10 -4 -8 4 -4 6 -2 -2 0 -1
w mogen	-5 -5 7 -5 -4 10 -7 -1 11 -3 2 -1 -2
w molen	-4 6 -1 -3 1 2 -1 2 3 -1 -1 -1 0
w moment	4 0 1 1 -1 -1 -2 -6 4 -1 3 0 4
w monteren	7 3 2 -1 0 -2 -1 -1 7 -1 0 0 -1
w monument	-6 -4 -4 -1 2 2 0 -1 -1 0 0 0 0
w mooie	-8 -4 3 -5 -2 10 -2 0 5 -3 -1 0 -1
w morgen	5 2 -6 0 10 -10 0 -7 13 -3 -1 -1 -1
w museum	-8 4 -3 -3 6 -1 0 3 -3 -1 -2 0 0
w muziek	5 12 -5 -1 5 -7 -5 6 5 -1 -1 0 -1
w naar	31 12 4 3 -3 -11 0 -13 -7 -2 -16 -6 56
w naartoe	3 1 2 1 0 -2 -1 -2 -1 12 -5 0 -1
w naast	23 6 2 5 -1 -12 10 -5 3 -2 2 -1 0
w naaste	7 9 -4 2 1 -6 7 -2 -1 -1 1 0 -1
w nabestaande	6 3 3 1 0 -4 6 0 -1 -1 -1 0 0
w nacht	27 -3 2 8 -8 -6 2 9 7 -4 -5 -1 -3
w namens	6 -2 -3 3 -1 -2 -2 7 -4 0 0 0 -1
w natuur	-27 -5 -6 -10 16 4 -3 0 0 -2 -3 0 -1
w nederland	-3 -7 -3 -5 18 -9 -3 -8 5 5 4 -1 -4
w nederlander	-11 -5 0 -4 1 7 -6 -2 -1 -1 -1 7 -1
w nederlandse	2 -9 -4 2 -7 7 -2 -1 0 1 0 0 -1
w nemen	3 8 4 -3 -1 0 12 -14 22 -5 -11 -3 2
w netbeheerder	4 1 3 1 -1 -2 -1 -3 6 0 1 0 -1
w nette	8 1 -2 3 0 -4 0 -2 6 -1 -1 0 0
w netwerk	-7 -5 2 -3 3 2 8 -13 11 -7 -4 -1 3
w niemand	-57 -15 59 -32 -12 47 0 10 3 -1 -12 -1 -2
w niet	21 -17 -24 15 2 -12 -1 2 -12 2 9 -3 -3
w nieuw	3 7 -5 1 4 -6 7 0 -5 -1 -1 0 0
w nieuwe	6 6 -1 1 1 -4 -6 6 1 -4 -1 9 -3
w nieuwkomer	9 6 -1 2 -1 -5 8 -8 9 -1 -2 0 -1
w nieuws	12 3 0 3 -1 -6 -1 7 -6 0 4 0 0
w niveau	7 -1 -1 1 -2 -1 -4 4 3 -1 -2 0 2
w nodig	-2 -2 12 -5 -3 6 3 -5 7 -4 1 -1 1
w nog	-9 -19 -11 3 -5 12 -1 2 -2 -6 -4 -2 3
w nood	11 2 0 4 -3 -4 5 2 -5 -1 3 0 -1
w nooit	-7 -8 6 -4 -6 13 -2 -3 -2 7 1 -1 -3
w noorden	2 10 2 -1 -2 0 -2 -5 -1 10 3 0 -1
w nu	10 0 -4 4 -8 2 4 -2 -5 5 -1 0 2
w nul	-13 -3 0 -8 3 8 -1 -2 -1 0 0 0 0
w nummer	10 -1 -3 4 -2 -4 0 -5 0 13 -4 0 -2
w ocmw	-6 -1 -2 -2 -1 6 1 -2 -1 0 0 0 0
w oefenen	0 0 1 0 0 0 -4 0 -1 -1 6 0 0
w of	14 -5 -12 3 -4 1 12 1 -2 -6 2 -2 -6
w om	37 20 3 11 0 -26 16 -7 1 -2 0 -4 12
w omdat	-4 2 15 2 -2 -4 -2 -7 17 -1 -2 0 -2
w omgaan	-8 -2 4 0 0 1 -1 2 -1 0 0 0 0
w omgeving	7 3 -4 2 2 -5 -5 7 4 -2 0 0 -2
w omslag	16 -1 3 5 -8 -2 -2 -2 -2 -1 -2 -1 14
w omwonende	-4 -4 4 -1 -5 7 -1 4 -2 0 -1 0 0
w onafhankelijk	9 -1 -1 2 -1 -3 0 4 -3 0 1 0 0
w onafhankelijke	-10 -1 10 -6 -1 7 -3 3 4 1 -2 -1 -1
w onder	-7 2 7 -5 2 2 -8 19 -4 1 -5 0 -3
w onderdak	5 0 0 2 -1 -2 -1 -4 6 0 0 0 0
w onderhoud	4 -1 -3 2 -1 -1 0 -6 7 -1 0 0 0
w onderhouden	1 1 3 -1 -1 0 -6 7 -4 8 -1 0 -2
w ondernemen	-8 7 -1 -6 7 -1 12 -14 0 -1 -1 0 3
w ondernemend	19 3 0 6 -4 -8 3 -4 -1 -1 9 0 0
w ondernemer	22 -9 -14 10 -6 -4 24 -19 -6 1 3 -1 -2
w ondernemerschap	-4 2 -6 -1 11 -8 0 -1 0 0 0 0 0
w onderneming	5 3 1 1 -2 -2 -2 0 -2 6 1 0 -1
w onderscheiden	3 -1 -2 2 -1 -1 -1 -2 -3 10 -3 0 0
w ondersteunen	18 5 6 5 -4 -8 38 -10 -9 -1 -6 -1 -4
w ondersteuning	-1 -1 -2 0 0 1 8 -3 -3 -1 -1 0 0
w onderwijs	-4 4 -11 -2 10 -5 6 3 3 -3 -8 -1 -2
w onderzoek	3 15 -1 -1 2 -5 -7 29 -9 -1 -4 -1 -3
w onderzoeken	1 5 8 -2 -5 3 -2 10 -2 -1 -1 0 -1
w ongelijkheid	-7 -4 -5 -2 7 -1 -2 -1 0 0 0 0 0
w online	-16 -1 1 -6 8 3 -2 -8 7 -4 5 0 -2
w onmisbare	0 10 -5 -1 4 -5 -1 -2 3 0 1 0 0
w ons	17 -5 -4 10 4 -17 -9 -5 5 11 -8 -1 9
w ontdekken	11 -2 -7 5 1 -6 -1 0 0 0 2 0 0
w ontmoeten	1 -1 -1 0 0 0 -2 -3 7 0 0 0 -1
w ontmoeting	2 1 6 -1 -1 -1 0 3 -1 0 0 0 0
w ontplooien	5 0 -1 2 -1 -2 -1 -2 7 0 -3 0 0
w ontsluiten	-5 -13 0 0 -7 12 -1 -1 -1 -1 1 0 -1
w ontstaan	-5 -1 6 2 -1 -1 5 -2 0 0 -1 0 -1
w ontwerp	7 -1 -3 3 -1 -2 -1 5 0 -1 -1 0 -1
w ontwerpen	3 8 2 0 1 -4 -4 14 -4 -1 -1 0 -1
w ontwikkelen	13 4 1 3 1 -8 -4 18 -11 -3 3 0 1
w ontwikkeling	-12 11 7 -7 3 3 -2 8 -4 -2 3 0 -1
w onze	11 -2 12 -7 -2 4 9 -6 -3 -2 -6 -10 22
w oog	-8 -2 -1 8 0 -5 -1 1 2 -1 -2 0 -1
w ook	-26 -17 5 -20 -5 35 -6 -5 12 -3 0 -2 -5
w oor	7 -2 0 3 -2 -3 3 -4 5 -1 -1 0 0
w oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
w op	-17 -16 -9 -18 26 3 9 4 6 -19 -7 -3 -1
w opbouwen	11 1 -3 4 -2 -5 3 1 0 -1 -1 0 -1
w opdat	-18 -2 28 -10 -4 12 -1 8 -2 0 -1 0 -1
w opdracht	11 2 -3 4 -1 -5 -2 7 -4 -1 3 0 -1
w opdrachtgever	8 1 0 1 -1 -3 -3 0 -2 8 -1 0 1
w open	-16 0 -8 0 4 2 0 5 -2 -6 -1 0 -2
w openen	6 -2 -2 3 -2 -2 -1 -9 3 -1 -1 9 1
w opgavegericht	2 1 1 0 0 -1 -1 -4 0 0 0 0 6
w opkomen	-3 7 -7 -4 14 -10 -4 10 -3 -3 0 0 0
w opleiden	-3 1 10 -3 -1 2 -4 2 -2 -1 -1 9 -1
w oplossing	-2 -2 18 -3 -3 3 -2 5 3 -1 -1 0 -1
w opnieuw	6 0 -3 3 -1 -3 0 -1 2 0 0 0 0
w oprichten	8 -4 -1 3 -3 -1 2 2 -2 -1 1 0 0
w opvang	1 0 -2 1 -2 2 -2 6 0 -1 -2 0 -1
w opzetten	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
w orde	7 6 -4 2 1 -6 -1 0 1 0 -1 0 3
w organisatie	23 7 -7 7 -2 -11 -1 -10 -5 -6 -8 -2 38
w organiseren	3 21 3 -2 3 -7 2 20 -8 -2 -4 0 -1
w orgel	-15 5 -4 -6 7 3 -2 3 -2 -1 -1 0 0
w otter	-1 7 8 -2 1 -3 0 7 -2 0 -1 0 0
w oud	-13 -11 -1 -5 -2 14 -4 4 -5 -3 4 0 -2
w oude	-4 11 2 -4 2 0 -5 20 -1 -3 -3 -3 -3
w ouder	15 0 12 3 -7 -3 15 6 -4 -6 -2 -1 -2
w oudere	-7 -7 1 -4 3 4 -2 -2 11 -1 -5 -1 -2
w over	9 -29 4 1 -8 12 5 10 -18 6 0 -2 -3
w overal	-22 -5 15 -12 -3 18 -2 4 -3 0 -2 0 -1
w overgang	-10 15 0 -6 8 -3 2 -1 0 2 0 0 -1
w overheid	-29 12 -3 -14 8 11 0 -6 -2 -3 8 -1 -2
w overleven	-12 -5 7 -5 -5 12 2 -2 -1 0 -1 0 0
w overstap	-14 4 -5 -5 10 -1 1 -6 2 0 0 0 0
w pakken	-13 9 1 -7 9 -2 1 1 -1 0 -1 0 0
w pakket	-1 0 2 -1 0 0 -1 -3 6 -1 0 0 0
w palliatieve	4 7 0 0 2 -5 -3 9 0 -1 0 -2 0
w papier	13 0 0 5 -3 -4 7 -6 0 0 0 0 4
w papieren	0 -1 -1 0 0 1 5 4 -8 -1 -2 0 1
w participatie	-1 -6 -5 1 3 -1 2 -3 -1 0 -1 0 0
w partner	19 0 -15 13 -1 -13 -6 -2 0 -12 27 -1 -5
w pas	2 -1 4 0 -1 0 0 8 -4 0 -1 0 -1
w passen	8 -4 -8 4 -2 -1 3 -3 4 -1 -3 0 -1
w passie	-10 -8 -11 12 -1 -4 0 -2 -7 -1 5 0 -1
w patiënt	8 9 8 -7 -3 3 14 -2 -5 11 -7 -1 -3
w patrouilleren	-7 12 2 -4 5 -2 -1 5 -1 0 -1 0 0
w peel	-2 -1 1 -2 -4 6 -1 5 -2 -1 0 0 -1
w pensioen	-1 2 12 -2 -1 0 0 -1 -1 6 0 0 0
w per	8 1 5 1 -1 -3 3 -11 9 1 -2 6 -2
w personeel	-6 -2 -7 -1 6 -1 1 -1 -3 0 0 0 0
w persoon	-5 5 -8 4 5 -8 1 3 -2 -1 -1 0 -1
w persoonlijk	10 6 -1 2 1 -6 7 -1 -4 1 -1 0 2
w persoonlijke	2 4 9 -1 -1 -1 1 6 -4 1 2 0 -1
w piano's	5 0 1 0 -1 0 -2 7 -1 -1 -1 -1 -1
w plaats	-4 0 10 -4 -3 6 -6 1 4 -3 6 -1 1
w plaatselijke	-3 9 1 -2 1 0 3 1 -1 0 -1 0 0
w plaatsen	-5 10 1 -3 2 0 -1 3 1 0 0 0 -1
w plan	-8 0 -13 -2 15 -8 3 -3 -1 -1 -1 0 -1
w planeet	-4 -3 9 -3 -7 9 -1 -2 1 0 -1 0 4
w plannen	3 -6 -3 2 1 -1 5 -4 -3 -1 -1 0 2
w plant	6 5 8 0 -1 -4 -3 -13 15 -3 9 0 -1
w planten	9 10 20 -1 -1 -8 2 14 -5 -2 -2 4 -2
w plas	-6 -2 0 -2 -1 5 0 -1 0 0 0 0 0
w plastic	1 -7 -5 2 1 0 -1 -2 -3 0 0 0 4
w platform	4 4 1 1 0 -2 -6 5 4 -1 3 -1 -2
w platteland	-2 -7 -1 0 -6 9 2 -3 -3 -2 4 0 0
w plek	-2 -5 3 -2 -3 6 -5 -9 1 5 10 -1 -2
w plezier	-3 -6 -7 0 -2 6 -4 -6 4 3 1 0 -2
w ploeg	2 0 0 0 0 -1 9 -2 -3 -2 -2 0 1
w polder	10 7 0 2 -1 -6 0 0 5 0 0 0 0
w politiek	7 -2 -3 3 -1 -2 -1 2 1 0 0 0 0
w positie	-10 6 -2 -4 1 5 -3 7 -3 -1 -1 0 0
w positieve	-7 5 -8 -2 12 -7 1 -1 -1 0 -2 0 0
w pot	-3 -1 0 -2 0 3 -1 -5 6 0 0 0 0
w praktijk	13 3 -2 4 0 -8 -3 4 2 -2 3 0 -1
w praktische	1 0 6 0 -1 -1 -3 -2 9 -1 0 0 -1
w praten	-10 -3 9 -6 -2 9 0 -2 3 -1 0 0 0
w prijs	21 -1 2 7 -3 -9 -1 3 10 -4 -1 -1 -1
w privacy	-4 -5 3 -1 -7 9 0 -1 0 0 0 0 0
w probleem	-4 -8 1 -1 -7 11 -3 -5 -1 0 6 0 0
w procent	3 -5 3 -1 -6 7 -1 -4 -4 10 -1 -1 2
w proces	2 3 0 0 0 -1 -4 -2 -1 -2 3 0 7
w product	-1 -3 5 -1 -2 3 -4 -6 -4 4 12 -1 -1
w professional	6 1 -2 2 0 -3 7 -2 -2 -1 -1 0 0
w professionele	7 1 -2 3 0 -4 3 -3 -3 5 -1 0 1
w programma	1 -8 8 -1 -4 4 -2 -3 -4 2 -3 -2 13
w project	-8 11 -3 -5 5 0 3 -3 1 -1 -3 0 3
w provincie	1 -2 -8 1 10 -8 -3 -3 7 -2 0 0 -1
w psychische	-15 9 9 -8 2 6 2 2 -2 0 -1 0 0
w publiceren	-2 0 7 -2 -1 1 0 6 -2 -1 -1 0 0
w publiek	11 -10 -9 6 -1 -3 -6 11 -4 -1 -1 0 0
w publieke	-11 -5 -1 -4 -1 9 -1 -2 -1 -1 1 0 0
w punt	5 -1 -3 2 -1 -2 -1 8 -2 -2 0 0 -2
w raken	0 0 6 -1 -1 1 -1 3 -2 0 -1 0 2
w ramp	-5 -5 2 -2 -3 7 -1 1 0 0 0 0 0
w realiseren	-4 -2 16 -4 -2 3 2 2 0 0 -1 0 0
w recht	-11 -5 5 -7 3 7 10 -17 13 -2 -3 -1 -2
w rechter	0 3 4 -1 -5 5 -3 6 -1 0 0 0 0
w rechtshulp	0 -3 -2 0 2 -1 8 -6 -2 0 0 0 0
w rechtsstaat	-5 6 -8 -2 15 -11 0 -1 -1 0 0 0 0
w rechtstreeks	-3 1 12 -3 -1 1 -1 -3 8 0 -1 0 0
w rechtvaardige	-4 -5 0 -1 -3 6 0 0 -1 0 0 0 0
w redden	-10 10 -5 -9 15 -6 1 1 -2 -1 -1 -2 2
w regelen	-2 -3 -2 -2 -1 4 6 -16 7 -1 -2 0 4
w regie	5 -6 4 2 -4 2 7 -4 -1 0 -1 0 0
w regio	-16 -6 -7 -6 8 5 -8 -3 9 3 -6 0 -3
w regionale	-1 9 -1 -2 3 -3 1 -2 -2 -3 2 -2 8
w registreren	8 -1 2 3 -3 -2 -1 3 1 -1 -1 0 0
w reis	-14 -7 -4 -4 0 11 -1 -4 0 -1 0 0 0
w reiziger	-3 -5 0 -1 -5 8 -2 -3 3 -1 3 0 -1
w rekenen	-7 -4 2 -3 -1 6 12 -14 -2 -1 -1 4 -1
w rekenkamer	4 5 1 1 -1 -3 -1 7 -1 -1 -1 0 0
w rendement	9 -2 -3 4 -2 -3 -2 -2 3 6 -2 0 -1
w repareren	-5 -5 2 -2 -2 6 -2 6 -3 -1 0 0 -2
w respect	8 -4 -7 18 -2 -15 -2 3 -2 -1 2 0 -1
w restaureren	5 3 -2 1 0 -3 -1 6 -2 -1 1 -1 -1
w resultaat	2 5 9 -1 -2 0 -2 3 2 4 -3 0 0
w richten	0 9 -9 0 4 -3 2 5 -4 -2 0 0 -2
w richting	-3 -7 0 0 -3 6 -1 -1 -3 0 0 0 4
w rijden	1 0 -6 1 4 -4 -2 2 -1 -1 -1 -1 2
w rijk	-1 -4 -6 0 -4 6 0 1 -2 -1 0 0 -1
w rivier	-17 6 -2 -7 4 7 0 1 -2 0 0 0 -1
w rond	11 -6 -5 5 -2 -3 -4 9 -8 -2 6 0 -1
w rookvrije	-6 -2 0 -2 0 5 0 0 0 0 -1 0 0
w rotkreupel	-10 0 10 -7 1 6 0 1 0 0 0 0 0
w ruim	1 3 0 0 1 -2 -2 6 0 -2 0 0 -2
w ruimste	-4 3 -4 -1 6 -3 -2 0 6 -6 1 0 -1
w ruimte	-21 -10 -3 -8 2 14 -1 1 -7 -1 1 0 -1
w rusten	-9 1 -13 -3 3 5 1 -9 5 0 -2 0 -1
w rustig	-2 -5 0 0 -5 6 0 -1 -1 0 0 0 0
w s	-3 -10 -5 0 -3 8 0 -1 1 -1 -2 -1 -1
w samen	-4 -32 -35 23 7 -13 0 4 -11 -6 3 -2 -5
w samenbrengen	7 1 -3 3 0 -4 -1 3 -5 0 5 0 0
w samenhang	-3 -6 -5 0 1 2 0 -3 1 0 0 0 0
w samenleving	-33 8 19 -18 6 13 3 5 -11 1 3 -1 -3
w samenwerking	-14 -10 -3 -1 2 6 -1 -1 -2 -1 -1 0 0
w sap	-5 8 -2 -2 4 -2 -2 5 -2 0 0 0 0
w schade	-3 -1 6 -2 0 2 1 -1 2 0 0 0 -1
w schaduwbond	-4 -4 6 -3 -3 6 0 1 0 -1 1 0 0
w schakel	-2 11 1 -2 3 -3 -1 -2 -2 -3 11 0 0
w schenken	-2 -1 7 -2 -1 2 -1 -5 0 8 0 0 0
w scherm	1 0 2 0 0 0 -1 -4 7 -1 0 0 0
w scheurbuik	-3 6 1 -2 2 0 -1 2 0 0 0 0 0
w schipper	-6 0 6 -3 1 2 1 -1 -1 0 1 0 0
w scholen	0 3 9 -2 0 -1 1 10 -3 -1 -1 -2 -1
w scholier	6 1 1 2 -2 -2 -3 -3 3 -1 -1 6 0
w schone	-20 -5 1 -8 -1 15 -1 -2 -1 0 -1 0 -1
w school	-19 -8 4 -4 0 10 -6 8 1 -5 1 -2 -3
w schoon	10 -1 8 -1 -3 0 0 10 2 -3 -3 0 -2
w sector	-9 10 -4 -4 9 -4 -2 -4 10 -1 -2 0 -1
w seizoen	9 -1 -5 4 -1 -4 -1 0 3 0 0 0 0
w service	7 -1 -2 3 -1 -3 -2 -6 7 4 -1 0 -1
w sfeer	11 1 -3 4 -1 -5 -3 -1 5 -1 4 0 -1
w simpel	2 2 1 0 4 -5 11 1 -4 -2 -2 0 -1
w sinds	28 10 1 6 -2 -14 -3 10 -7 -3 15 -1 -1
w slaan	-17 -6 18 -8 -3 12 0 1 -1 0 0 0 0
w slaap	0 -10 2 1 -8 8 3 -1 -3 0 0 0 0
w slachtoffer	4 -2 -2 1 0 -1 9 -7 -1 0 0 0 0
w slapen	-15 -1 20 -9 -2 9 0 -3 9 -1 -2 0 -1
w slavernij	-6 4 -2 -3 5 -1 0 3 -2 0 -1 0 0
w slimme	-17 7 12 -9 1 7 1 -10 8 3 -1 4 -4
w sloot	-3 1 8 -2 0 1 -2 8 2 -2 -1 -1 -3
w slopen	6 0 0 2 -1 -2 0 4 -1 0 0 0 0
w sluiten	-11 13 5 -6 4 1 1 3 0 1 -1 0 -1
w snel	13 -2 -8 6 -2 -5 0 2 2 1 -4 0 1
w sneller	15 -3 -4 8 -1 -9 0 1 -3 -1 -1 0 6
w snoeien	7 -2 1 2 -2 -1 -1 4 -1 0 -1 0 0
w soep	7 0 -1 3 -1 -4 -2 -7 11 0 0 0 0
w software	4 4 5 0 -1 -2 4 -9 11 7 -5 -1 -4
w soms	5 -1 -2 2 -1 -1 -1 6 -2 0 -1 0 -1
w specialist	1 -4 -4 1 -2 2 3 -2 -3 9 -8 0 -1
w spel	2 0 0 1 0 -1 -2 -3 1 6 -1 0 0
w spelen	-13 13 26 -10 0 4 -3 14 -3 1 -1 0 -1
w speler	4 0 0 1 -1 -1 -1 -2 -2 -1 -1 -1 9
w spierziekte	1 -5 5 0 -10 9 0 2 0 0 0 0 -1
w spoor	-8 -6 11 -4 -7 12 -1 0 1 0 0 0 0
w sporen	-4 13 -3 -3 5 -3 -1 3 0 0 -1 0 0
w sport	-8 3 -2 0 1 1 -2 -2 4 -1 0 0 -1
w sporten	-1 2 -6 -1 8 -6 -1 -1 2 0 -1 0 -1
w spreken	-9 -3 1 -4 0 6 -2 2 -2 0 1 0 -1
w spuiten	-7 1 5 -3 -1 5 0 -7 8 -1 0 0 0
w staal	2 0 2 0 0 -1 -2 7 -1 -1 0 -1 -1
w staan	16 -16 -14 18 -15 0 35 -23 6 -9 -6 -3 -3
w staat	13 -1 -4 9 -2 -9 18 -8 -7 3 1 -2 -2
w stad	-8 5 40 -14 -15 19 0 26 6 -8 -10 -2 -3
w stand	-18 3 -7 -6 12 0 -1 -2 -1 -1 -1 0 0
w starter	-14 -8 -1 -5 -2 13 6 -1 -7 -1 -2 0 0
w steeds	2 8 -7 0 6 -6 -2 2 -2 -1 5 0 -1
w stellen	32 0 -9 12 -5 -12 20 -8 0 -5 1 -2 0
w stem	-6 0 -3 -2 7 -3 -3 13 -10 -4 4 0 -1
w stemmen	4 0 1 0 -1 0 -3 7 0 -1 -1 -1 -1
w steppe	-15 -7 4 -6 -2 13 -1 -1 -1 -1 -1 0 -1
w sterk	2 -4 -7 11 -1 -8 -4 7 -3 -1 -1 0 0
w sterke	-4 -2 7 -2 -2 3 -1 1 -2 -1 6 -2 -1
w sterker	-2 -4 -3 -3 -3 8 -5 -3 -2 0 9 0 0
w sterven	-11 -4 3 -4 -1 8 -2 -1 3 -1 -1 0 -1
w steun	-5 7 0 -3 2 0 8 -8 2 0 -1 0 0
w steunen	-3 9 3 -3 1 -1 0 5 -1 0 -1 0 0
w stichting	-1 1 -16 1 0 3 7 -5 -1 0 -2 -1 -2
w stilstaan	-2 -2 -2 3 0 -1 -8 6 -1 0 2 0 0
w stimuleren	-14 34 -2 -11 20 -13 16 -9 -7 -4 10 0 -2
w stip	0 1 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
w stond	6 0 -2 2 -1 -3 -2 1 2 0 0 0 0
w stoppen	16 0 1 3 -2 -4 9 0 -2 -1 -1 0 -1
w storing	9 -2 1 3 -3 -3 1 -5 10 -2 -1 0 -1
w straat	-22 -10 5 -11 -2 19 4 0 -1 -4 -4 -1 -2
w stralen	-7 -3 1 -4 -1 7 -2 -2 4 0 -1 0 0
w strand	28 9 6 2 -3 -9 6 9 -3 -1 0 0 -1
w streek	-5 -3 -5 -1 6 -1 -1 0 -2 -1 0 0 0
w streven	-15 -13 9 -8 -4 17 -3 -6 -11 23 0 -1 -7
w strijden	-18 1 -15 -7 21 -6 -2 -2 -1 -1 -2 0 0
w stro	9 1 4 -1 -1 -1 -1 -3 11 0 -1 0 -1
w stroom	-5 2 8 -6 -1 6 -2 -8 12 -1 0 -1 1
w student	16 1 -11 6 0 -7 -4 8 -3 1 0 0 -1
w stukje	3 1 3 0 -2 -1 -2 0 -1 -4 11 -2 -1
w sturen	0 -1 1 0 -1 1 -2 1 1 8 -8 0 0
w subsidies	10 9 0 2 -1 -6 16 -4 -4 -1 -1 0 -1
w supermarkt	3 7 -4 1 2 -4 -4 0 0 6 0 0 -1
w systeem	1 0 1 0 0 0 -2 0 -4 4 -5 -1 9
w t	3 0 0 1 -1 -1 0 -3 6 -2 0 0 0
w taak	11 2 -2 4 0 -6 1 10 -5 -1 -1 -1 -1
w taal	0 0 2 -1 -6 6 1 4 -1 -2 0 0 -1
w taalles	10 6 2 2 -2 -6 3 -1 4 0 -1 0 0
w taart	2 0 0 1 0 -1 -1 -7 7 -1 3 0 -1
w taboe	-6 5 -3 -3 5 -1 0 1 0 0 0 0 0
w tachtig	-1 7 -1 -2 3 -2 -1 -2 0 -1 -1 6 -1
w tafel	-3 -3 2 -1 -1 3 -5 18 -10 -1 -1 0 -1
w talent	-1 -5 -8 1 -1 4 -1 -4 0 3 -1 0 -1
w te	6 79 16 -21 12 -17 27 11 11 -6 -3 -5 -9
w team	25 3 6 8 -10 -6 11 -18 5 8 -12 -1 17
w techniek	6 1 -8 3 7 -10 -4 1 0 -2 3 3 -1
w technologie	-12 4 7 -6 4 2 -4 0 0 2 -1 0 2
w tegen	-20 21 -19 -13 33 -16 -12 8 7 2 -4 -2 -2
w telefoon	14 4 0 5 0 -9 -2 -5 14 0 -1 0 -1
w telen	3 -4 -5 2 -2 2 -1 7 -5 -1 0 0 -1
w telers	-14 -1 11 -6 2 5 -2 2 0 0 -1 0 0
w televisie	10 3 0 3 0 -6 0 -2 7 -1 0 0 0
w tellen	2 2 7 -1 -2 1 -1 5 2 -2 -1 2 -2
w tempo	8 0 -3 3 -1 -4 2 -2 0 0 -1 0 2
w ten	-2 -6 -4 0 0 3 10 1 0 -4 -7 -1 -3
w ter	0 12 1 -2 2 -4 -3 13 -1 -1 -4 0 -1
w terecht	-6 -1 7 -3 -1 4 0 4 -3 0 1 0 -1
w terug	-1 25 -11 -3 18 -19 11 3 -5 -3 -3 -1 0
w terugdringen	-19 10 -7 -8 14 -2 1 2 -3 -1 -1 -1 -1
w terugkeer	-3 6 0 -2 1 0 0 3 -1 0 -1 0 0
w tevreden	10 2 1 2 -1 -4 -3 -3 -3 17 -3 0 -2
w textiel	-8 4 -3 -3 6 -1 -1 -1 1 0 0 0 0
w textielketen	-3 1 6 -2 -2 3 0 2 -1 0 0 0 0
w theater	-3 2 12 -3 0 1 -1 8 -1 -1 -2 0 0
w thuis	27 4 10 3 -6 -8 0 -5 4 -4 19 -1 -3
w thuiskomen	-6 -4 -5 -1 0 5 0 -1 -1 0 -1 0 0
w thuiszorg	-4 6 2 -3 2 -1 1 -4 5 0 0 0 0
w tien	3 -3 -5 1 -2 3 -4 -8 -4 13 -6 11 -2
w tijd	13 7 -14 13 4 -18 -3 -6 8 2 -4 4 0
w tijdschrift	-7 8 0 -3 3 0 0 2 -1 0 0 0 0
w tillen	-12 2 -9 -4 16 -7 0 -1 -1 0 0 0 -1
w timboektoe	-5 -4 1 -2 -2 6 0 0 0 -1 -1 0 -1
w toe	-4 8 -3 -3 2 1 2 -7 2 -1 -3 0 7
w toegang	-13 -10 -5 -3 -2 12 -2 -4 -2 -1 2 0 0
w toegankelijk	-16 -10 -1 -5 -3 14 -5 1 5 -2 -4 0 -1
w toekomst	-11 -10 -1 5 -9 10 -6 1 1 0 -4 0 4
w toekomstbestendige	-2 1 9 -2 -1 1 0 0 -3 6 -1 0 2
w toezicht	9 7 26 -1 -7 -3 -2 20 -2 -2 -2 0 -1
w toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 11 -2 0 -1
w toonaangevende	5 -2 -1 2 -2 -1 -1 -4 -2 9 -1 0 -1
w top	2 0 5 0 -2 1 -1 -3 -4 13 -3 0 -1
w topklinische	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
w tot	-14 -10 32 -13 -9 20 2 21 -15 5 -5 -5 0
w trachten	-2 8 -3 -1 3 -2 1 0 -2 0 2 0 0
w trainer	4 0 -3 2 0 -2 4 -6 0 5 -2 0 -1
w trekken	-4 2 -11 -1 10 -5 21 -15 -5 0 -1 0 -2
w trots	-6 -6 -8 12 -1 -6 -1 -1 -4 2 0 0 -1
w tuin	3 -1 -5 1 -1 1 -3 7 -2 -1 -1 0 -1
w tuinder	10 1 -1 3 -1 -5 0 0 -1 -1 5 0 0
w tuinieren	-13 -5 -1 -5 0 10 -1 -5 0 0 2 0 0
w tuiniers	1 1 7 -1 -1 -1 1 0 0 0 2 0 0
w turfvrij	-10 -5 -1 -4 -1 9 0 -5 -1 -2 -2 0 5
w tussen	-15 -14 -7 -1 -3 13 -4 -6 9 -5 2 -1 -4
w twaalf	4 5 0 1 1 -4 0 8 -2 -1 -2 0 -1
w twee	5 -3 6 0 -6 3 -7 6 11 -3 -3 -3 0
w tweede	2 -1 3 0 -1 0 2 4 -7 -1 1 0 2
w tweedehands	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
w tweeduizend	-2 5 -2 -1 2 -2 -2 -3 3 -2 -1 6 -1
w tweehonderd	4 0 2 1 -1 -1 -10 3 -2 0 0 12 -1
w twente	6 -1 -2 2 -1 -2 2 -4 2 11 -10 0 -1
w u	35 1 -9 17 -5 -19 13 -14 12 -5 7 -2 -5
w uit	22 14 -10 1 16 -23 4 11 7 -12 3 -4 -3
w uitbannen	-6 -7 -7 0 5 1 0 -3 -1 0 0 0 0
w uitblinken	6 -1 -1 2 -1 -2 -4 -4 -1 8 4 0 -1
w uitbuiting	-3 1 6 -2 -2 3 0 2 -1 0 0 0 0
w uitgroeien	3 1 2 1 -1 -1 -1 -1 -1 11 -3 -1 -3
w uitleggen	-6 -3 -1 -2 0 5 -1 -1 0 0 -1 0 0
w uitroeien	-4 9 1 -5 4 -1 0 5 -2 0 0 0 0
w uitstoot	8 5 6 1 -5 -1 -1 -5 1 2 -1 -1 9
w uitvaart	8 0 -1 3 -1 -3 0 -1 4 0 0 0 0
w uitval	-4 7 -3 -2 5 -3 4 -2 -1 0 0 0 0
w uitvoeren	5 -1 7 1 -3 -1 0 5 -1 0 -1 0 0
w uniek	2 -4 -12 16 0 -13 -1 0 -2 0 -1 0 0
w uur	15 2 -4 5 -1 -8 3 -10 17 -1 -3 -1 -2
w uw	52 7 -6 15 -4 -24 0 6 18 -3 -1 -2 -5
w vader	1 0 -1 0 0 0 6 -4 -1 0 0 0 0
w vak	0 -2 -8 8 -1 -5 4 -1 -8 1 3 0 -1
w vakantie	-11 -3 4 -7 -1 10 -1 -4 4 0 0 0 0
w vakbekwame	10 0 -5 4 -1 -4 -1 3 -1 1 -1 0 0
w vakkundig	6 0 -4 3 0 -3 -3 0 -1 -1 5 0 0
w vakmanschap	-9 -7 -10 4 2 0 2 -4 -1 0 -2 0 -2
w vallei	9 1 -1 3 -2 -4 0 6 -3 0 0 0 0
w vallen	9 5 3 2 2 -9 3 -4 9 -1 -2 0 -1
w van	16 19 -8 -15 26 -18 -2 -5 -13 21 16 -21 11
w vanaf	17 2 -2 6 -2 -8 2 -7 11 -2 2 -1 -1
w vandaag	9 2 5 -1 1 -5 -3 -2 13 -2 -1 -1 -1
w vandaan	-12 -4 -6 4 3 -2 -1 -2 0 0 -3 0 0
w vanuit	2 1 -9 4 -1 -1 -1 3 -3 -3 4 0 0
w vanzelfsprekend	-14 -2 -5 -5 6 4 0 -4 -1 0 0 0 0
w varken	7 1 1 0 -1 -2 -2 -2 8 0 -1 0 0
w vast	2 -2 2 1 -1 0 -2 -6 7 -1 5 -1 -1
w vaste	9 3 -6 3 0 -5 6 -4 -1 -4 6 0 -1
w vastgoed	6 8 2 1 -2 -3 -8 5 -2 -1 14 -2 0
w vastlopen	3 0 1 1 -1 -1 7 -3 -1 -1 -2 0 0
w veeknechten	-12 -2 11 -7 -2 9 14 -12 2 -1 0 -2 -1
w veel	4 1 -11 2 8 -8 6 -2 -3 -1 -1 0 0
w vegen	6 1 0 2 -1 -3 -1 4 -1 0 0 0 0
w veilig	-24 -17 21 -13 -10 29 -13 10 5 0 -6 -1 0
w veilige	22 8 10 5 -2 -13 -5 7 5 9 -3 0 -3
w veiliger	-20 -2 -9 -10 16 2 1 -3 -3 -1 -1 0 -1
w veiligheid	-20 -2 12 -14 2 15 -3 4 -6 -1 3 0 0
w veiligheidsregio	-4 -9 3 -1 -4 7 -1 1 -1 0 -1 0 0
w veiligste	-1 -4 2 -1 -6 8 0 -1 0 7 -5 0 -1
w ventilatie	2 0 1 1 -1 -1 -1 -5 6 0 1 0 0
w veranderen	-14 11 -8 -6 12 -4 -1 -6 2 -4 -5 -1 12
w verbeteren	-20 25 -10 -10 22 -11 -4 4 5 -4 0 0 -2
w verbetering	-7 16 2 -5 4 -2 -2 4 3 0 -1 0 0
w verbinden	-15 0 21 -2 -5 6 3 15 -9 -4 0 -1 -2
w verbinding	-9 -10 -6 6 -4 4 -2 -5 3 -3 1 0 -1
w verbruiken	-1 2 -3 -1 7 -5 0 -1 -1 0 0 -1 2
w verdedigen	13 9 -1 4 1 -10 -1 9 -1 -1 -1 0 0
w verdelen	-10 0 3 -6 0 8 1 4 -5 -1 0 0 0
w verder	14 -3 -20 17 -3 -11 -3 2 -3 -3 0 0 5
w verdienen	-16 -2 19 -4 -2 6 0 3 4 -1 -4 0 -1
w verdubbelen	25 -2 7 7 -14 -1 -1 -6 -1 17 0 -1 -1
w verduurzamen	-1 1 1 -2 7 -5 -2 0 -3 -1 -1 7 -1
w verduurzaming	-9 0 3 -4 5 0 0 0 -1 0 0 0 0
w vereniging	5 11 -11 0 2 -3 -2 1 -1 -2 2 -1 3
w vergroenen	1 7 1 -1 0 -1 0 0 0 -1 0 5 -2
w vergroten	-19 3 -11 -7 19 -6 -2 6 -7 -1 -2 0 -1
w verhaal	0 -6 -4 1 -2 4 -2 3 -1 -1 -2 0 1
w verhalen	0 -4 0 0 -2 3 -3 12 -3 -2 -2 -1 -2
w verhogen	0 6 0 -1 3 -3 -1 5 -1 -1 -1 0 0
w verhuren	2 1 6 0 -1 -1 -2 -8 13 0 -1 0 0
w verhuur	1 -2 4 0 -1 0 -1 -4 6 -1 0 0 0
w verkeersdode	-3 3 -4 -2 9 -6 0 -1 0 0 0 0 0
w verkeersveiligheid	2 -3 9 0 -5 4 0 3 0 0 0 0 0
w verkleinen	-15 11 -7 -6 14 -5 -2 -2 3 0 -1 0 0
w verkopen	1 4 4 -1 1 -2 -1 -7 7 9 -2 0 -2
w verlagen	-6 11 1 -4 3 0 -1 -2 6 0 0 0 -1
w verleden	-3 1 9 -2 -1 2 5 1 -2 -1 -1 0 0
w verlenen	-1 9 -1 -2 2 -2 -2 8 -1 -1 -1 0 -1
w verloren	-4 -7 4 -1 0 2 0 0 -1 0 0 0 0
w verminderen	-10 -2 0 -4 3 4 1 -6 0 -2 -1 -2 6
w verpakking	-3 6 -1 -2 3 -1 0 7 -5 1 -1 0 -1
w verpleegkundige	-1 0 -1 0 0 1 -4 6 3 -1 -3 0 0
w verplegen	2 4 0 0 0 -1 -4 -9 16 0 -1 0 -1
w verschil	-9 -8 -4 -3 5 4 -2 -4 2 2 -2 0 -2
w versnellen	-10 21 -5 -6 12 -7 0 1 7 -3 0 0 -3
w verspilling	9 6 2 2 -4 -2 1 -1 -2 8 0 0 -1
w verstandelijke	-9 -3 2 -3 -1 7 -1 1 -1 0 -1 0 0
w versterken	-15 14 -15 -9 32 -19 13 -10 -8 7 -2 -1 -4
w verstrekken	3 2 2 1 -1 -1 5 -12 11 -1 -1 0 -1
w vertellen	4 -5 -5 1 -2 2 10 1 -6 -2 -2 -1 -2
w vertrouwen	-10 -21 -12 11 -10 9 -2 -12 1 -1 7 -1 -3
w vervoer	14 -2 -2 6 -3 -5 0 -3 8 -1 -1 0 0
w vervolgen	-4 11 -1 -3 3 -2 -1 4 0 0 -1 0 0
w verzamelen	15 -4 -6 7 -4 -4 -1 3 -2 -1 2 0 0
w verzekeraar	-3 -6 -1 -2 0 5 -2 -2 -2 6 -3 0 1
w verzekeren	-5 -3 6 -3 -7 10 -1 -2 6 -2 -1 0 -1
w verzorgen	28 -1 5 9 -7 -10 -5 -11 32 -3 -3 0 -1
w verzorging	10 -2 -1 4 -2 -4 -4 3 4 -1 -1 0 0
w vestiging	4 -2 -1 2 -1 -1 -2 -6 -1 -1 3 6 0
w via	2 5 -3 0 5 -6 3 11 -13 -1 2 0 -1
w vier	7 -5 -7 2 6 -7 -7 4 1 -3 -2 5 2
w vijf	17 -3 -9 7 -4 -5 -2 -9 -4 12 3 -3 5
w vijfhonderd	9 0 1 3 -4 -1 0 -1 -1 -1 0 10 -4
w vijftig	-4 -1 6 -2 -1 2 -1 1 2 0 -1 0 0
w villen	11 2 -3 10 -1 -11 -1 0 4 -1 0 0 0
w vilten	13 2 4 0 -3 -2 0 11 -3 -1 -1 -1 -2
w vilter	-5 -1 5 -3 -1 4 -1 1 -4 6 -1 0 -1
w vinden	-3 -6 3 6 -5 0 -6 1 2 4 1 -2 -1
w vis	12 -6 -2 5 -5 0 -2 16 -8 -2 -2 0 -2
w visie	-1 -4 -1 -1 -2 4 -6 -5 0 8 4 2 -4
w vitale	-1 9 -5 -1 4 -4 0 -1 -1 -2 3 0 2
w vlaamse	-15 -2 -6 -5 9 2 -2 -3 0 3 -2 0 -1
w vlaanderen	-7 -3 -10 -2 2 5 -1 -1 -8 10 -3 0 -1
w vliegen	-2 -1 -5 -1 8 -5 -2 -4 7 0 -1 0 -2
w vliet	-2 -3 5 -2 -4 6 -1 4 0 -1 0 0 -1
w vloot	9 -2 1 3 -5 -1 -1 -1 0 -1 0 0 5
w vluchteling	10 2 -1 3 -1 -5 4 2 -2 -1 0 0 0
w voeden	-5 -8 7 -2 -2 6 -2 4 -2 -1 -1 0 -1
w voedsel	-4 4 -1 -2 6 -4 -1 1 2 -1 -1 0 0
w voedselbank	-1 5 2 -1 1 -1 -3 -1 8 -1 -1 0 0
w voedselketen	0 -5 7 -1 -9 10 0 2 0 0 -1 0 0
w voedselverspilling	-8 4 -5 -3 10 -5 -2 2 -1 0 0 0 0
w voelen	-6 -10 -12 5 -2 4 -6 -8 -5 -1 13 0 2
w voeren	1 3 1 0 1 -2 -2 8 -3 0 -1 0 0
w voet	-1 1 -6 -1 0 3 -1 3 -2 -1 0 0 0
w vogel	-6 3 9 -4 1 2 2 -2 4 -1 -1 0 -1
w vol	-24 -9 -3 -8 -2 19 3 -8 0 -1 -1 -1 -2
w voldoende	-10 -5 -3 -3 -1 8 -1 -3 -3 5 -1 0 -1
w volgen	2 4 -4 0 1 -2 -1 -4 7 0 -1 0 -1
w volgend	4 -1 -1 2 -1 -1 -1 -5 -5 -1 -1 4 8
w volgende	-6 -1 -1 -2 5 -1 -1 -1 -2 -1 -1 0 4
w volksgezondheid	-6 -2 2 -2 1 2 -1 3 -1 -1 -1 0 0
w volledig	1 0 5 0 -2 1 3 -10 -5 -1 -1 -1 16
w volwaardig	-8 -1 8 -4 -1 5 0 -3 3 0 0 0 0
w voor	12 2 22 -2 -9 2 1 -7 17 12 1 -6 -10
w vooral	6 0 -1 2 -1 -3 -1 -2 0 0 0 0 5
w voorbereiden	8 0 -3 3 -1 -4 0 -2 0 0 5 0 0
w voordat	3 -2 -6 2 -1 1 -2 0 6 -1 -2 0 -1
w voorkomen	-8 5 -5 -4 16 -10 -2 4 -2 -1 0 0 -1
w voorlichting	-5 11 0 -3 3 -1 -3 11 -5 0 0 0 0
w voorop	-1 -5 -4 8 -4 -2 -3 4 -2 -1 0 0 -1
w vooruit	6 1 0 2 0 -3 1 2 -1 0 1 0 0
w voorzien	25 -1 -6 9 -4 -9 -1 2 6 -4 2 2 -3
w vorm	-6 -2 -3 -2 3 1 0 -2 0 0 0 0 0
w vormen	6 4 8 0 -1 -4 -1 2 -4 -1 5 0 4
w vorming	-4 6 1 -2 2 -1 -1 1 0 0 1 0 0
w vraag	9 0 -5 3 -1 -4 -1 -2 3 0 -1 0 3
w vrachtwagen	2 -5 1 1 -3 3 -3 6 -5 -1 -1 0 4
w vrede	-10 -3 3 -11 -1 14 0 -1 -1 0 0 0 0
w vrij	-11 -5 -1 -4 -1 9 0 -2 -1 0 -1 0 0
w vrijheid	-13 2 1 -8 3 7 -4 2 2 -1 -1 0 0
w vrijwillige	0 0 3 -1 0 0 -1 8 -5 -1 0 0 0
w vrijwilliger	7 7 4 -1 3 -6 -6 9 8 -3 -3 2 -3
w vroeg	-2 4 7 -2 -2 2 1 3 -1 0 0 0 0
w vrouw	-25 -16 -15 -6 8 12 -4 -6 2 -1 -3 0 -1
w vzw	-10 -1 -6 -3 7 0 0 -3 0 -1 0 0 -1
w vóór	14 -1 1 4 -5 -3 -1 -6 -2 -1 -1 12 3
w waar	22 -14 -7 11 -5 -7 -9 -12 -17 11 37 -5 -5
w waarborgen	1 -9 5 1 -12 12 1 -1 0 0 0 0 0
w waarde	8 10 4 1 4 -10 -1 9 0 -1 -2 0 1
w waarderen	3 -1 -6 2 0 0 0 -2 0 0 2 0 0
w waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
w waarin	-34 -21 24 -17 -11 35 -3 7 -5 -3 -5 -2 4
w waarmee	-4 23 3 -5 7 -7 -4 8 10 -2 -4 -1 -2
w waarvan	-3 -4 4 -1 -5 7 0 1 -1 0 -1 0 -1
w wachten	0 -6 -5 11 -6 -2 -1 -3 2 0 0 0 -1
w wachtlijst	-6 -4 -1 -2 -2 7 0 -1 -2 0 0 0 0
w wad	-2 4 11 -3 0 0 0 6 -1 -1 0 0 0
w wagenpark	-4 6 -1 -2 3 0 4 -3 -2 -1 0 -1 2
w wanneer	-4 -4 -5 -2 -1 5 2 -3 -5 6 -2 0 -1
w want	-18 6 36 -13 8 -2 1 16 -4 -1 -5 0 -1
w warm	18 8 8 5 -1 -12 3 0 4 -1 3 0 -1
w warme	20 5 3 5 -2 -10 -5 -11 13 -3 16 -1 -2
w warmte	9 -2 -1 3 -3 -2 -1 -5 9 -1 0 0 -1
w wat	4 -19 0 4 -3 2 2 10 -8 1 5 -5 -9
w water	-7 -9 8 -4 -4 10 7 9 -10 -2 -4 0 -2
w waterschap	-9 -3 -7 -3 2 6 -1 -3 -1 4 -1 0 -2
w we	1 15 39 -5 1 -10 17 12 -20 -11 -3 2 17
w webwinkel	8 0 3 2 -3 -1 7 -7 4 1 0 0 -2
w weefgetouw	-7 -2 0 -3 0 5 0 -1 -1 0 0 0 0
w week	4 -8 -1 1 -6 7 -5 -1 11 -2 0 -1 -2
w weekend	6 -1 0 2 -1 -2 0 -2 4 0 0 0 0
w weer	-26 -11 29 -16 -10 27 1 5 1 -2 -3 -1 -3
w weg	-7 1 -10 5 3 -3 0 4 -4 -3 -2 -1 3
w wegen	14 11 4 1 -2 -7 0 9 0 0 0 -1 0
w weide	-10 -3 0 -4 1 6 0 -2 -1 0 0 0 0
w weidevogel	-1 2 -3 -3 6 -2 0 0 0 0 1 0 0
w wekken	-4 -6 -4 -1 1 4 0 -3 -1 0 0 0 0
w welkom	18 2 -9 7 0 -10 -1 1 1 -1 4 0 -1
w welvaart	-5 -3 2 -3 -2 6 0 1 -1 0 0 0 0
w welzijn	-9 10 7 -6 0 3 0 5 1 -1 -1 0 0
w wendbaarder	7 1 -2 1 -1 -3 -2 -2 -1 -4 0 -1 12
w wendbare	6 2 0 1 0 -3 0 -1 -2 -2 -3 0 9
w wens	6 -1 -2 3 -2 -2 -1 3 0 0 0 0 0
w wereld	-20 -13 7 -9 -6 21 -4 5 -4 -4 -3 -1 4
w wereldburger	-2 1 8 -2 0 1 -3 9 -2 -1 -1 0 0
w wereldwijd	-4 -4 1 -2 -3 7 5 -5 -2 3 -1 0 -1
w wereldwijde	-8 7 -3 -4 4 0 0 0 -1 -1 2 0 0
w werk	-2 -13 -2 14 -9 0 28 -8 -17 5 -9 0 -4
w werken	17 2 25 -6 -11 5 -9 -5 -3 -4 -5 -4 41
w werknemer	0 0 2 0 0 0 1 8 -4 -1 -1 -2 -1
w werkplek	3 -2 -5 1 -1 0 -1 -5 6 -1 1 0 0
w werkvloer	2 -2 -1 1 -1 0 4 -6 -1 0 3 0 0
w wet	-1 -6 11 -1 -8 8 4 1 -1 -1 -1 0 0
w weten	7 0 3 6 -1 -7 -6 1 3 5 2 -1 -2
w wetenschappelijk	6 -1 -3 3 -1 -2 1 2 -1 0 0 0 0
w weven	-19 -15 -10 11 -2 2 -1 -14 4 3 1 -2 -1
w wie	-1 -4 -2 10 0 -8 9 -3 1 -1 1 -2 -7
w wij	15 20 4 14 8 -31 13 17 4 -5 0 -6 -13
w wijk	-22 -15 5 -8 -10 26 -6 1 1 -5 3 0 -2
w wilde	-3 5 -3 -1 7 -5 0 2 -2 0 0 0 0
w willen	13 0 15 -9 6 -4 -15 -10 -18 16 16 11 8
w windparken	-9 8 2 -5 4 1 0 3 0 -1 0 0 -1
w winkel	5 1 -1 1 -1 -1 -3 0 12 -3 -4 -1 1
w winkelier	-4 3 1 -2 1 1 -7 -2 4 0 -1 7 0
w winstoogmerk	6 -3 -4 3 -1 -1 -1 3 -3 0 1 0 0
w winter	-9 -3 1 -3 0 6 0 -3 1 0 0 0 0
w wonen	-13 -3 14 -10 -4 14 -4 -1 6 -1 4 -1 -4
w woning	21 0 11 6 -5 -8 6 0 9 -3 -4 -1 1
w woord	2 1 -2 1 0 -1 -3 10 -5 -2 3 -1 -2
w worden	15 -7 -6 0 1 -1 -3 -13 -11 17 -8 -5 23
w wordt	1 0 6 -1 -1 0 4 -2 -1 0 2 0 0
w wortels	-6 -3 -2 -2 0 6 -2 -1 -2 10 -7 0 -2
w zaak	-9 -11 -7 6 -5 5 0 -9 -5 1 0 -1 7
w ze	7 -10 -20 12 1 -7 5 -8 0 -6 2 5 -4
w zee	-8 10 4 -6 3 2 -2 14 -7 -1 -1 0 -1
w zeggen	0 -2 0 5 -1 -3 0 -7 0 2 1 0 4
w zeilen	-8 -3 -1 -3 0 6 -2 4 -1 0 -1 0 -2
w zeldzame	-5 6 -3 -2 5 -3 -1 4 -1 -1 -1 0 -1
w zelf	13 0 -4 3 -2 -2 4 -13 11 -1 0 -3 5
w zelfredzame	-4 -1 2 -4 0 6 0 0 0 0 0 0 0
w zelfsturende	15 0 4 5 -9 0 0 -1 -1 -2 -2 0 12
w zes	4 1 0 1 -1 -2 -2 -2 2 -1 6 -1 -1
w zetten	-6 -4 13 -5 -4 8 -2 23 -9 2 -7 -1 -5
w zeven	8 1 -3 3 0 -4 2 -2 2 0 0 0 0
w zich	9 -10 -16 3 -1 3 -5 -8 -11 9 8 -1 4
w ziek	-2 -3 7 -3 -3 5 6 1 -2 -2 0 0 -2
w zieke	14 5 3 4 -2 -7 -3 -7 18 0 -2 0 0
w ziekenhuis	-22 -6 14 -11 -5 19 -2 -11 5 9 -12 -1 9
w ziekte	3 -3 8 0 3 -5 -3 7 -1 -1 2 0 -1
w ziel	4 -3 -2 8 -4 -4 -2 -4 -5 -1 14 -1 -1
w zien	-2 8 -7 1 2 -3 2 -5 -6 -3 15 -1 -3
w zij	-12 0 4 -7 5 4 13 4 -15 2 -2 -1 -3
w zijn	5 -26 -2 22 -38 21 1 -16 -25 10 57 -18 -15
w zin	-17 -3 -7 -6 8 5 -3 0 4 -2 -4 -1 -2
w zingen	5 0 0 -1 -1 0 -1 7 -2 -1 -1 0 -1
w zitten	14 3 -4 4 -1 -6 5 11 -4 -2 -5 -1 -2
w zo	-30 38 40 -21 5 5 4 13 2 -2 -8 -2 6
w zo'n	-3 1 6 -2 0 1 1 2 0 0 -1 0 0
w zoals	2 6 -9 1 3 -3 -6 14 -3 -1 -4 0 -1
w zodat	-11 4 46 -12 -11 14 10 7 1 -2 -7 -2 3
w zoeken	-2 3 7 -3 -2 3 -3 11 -2 0 -2 0 -1
w zomer	-6 0 9 -3 -1 3 1 0 -1 0 1 0 0
w zon	-8 -1 12 -5 -2 6 -1 -7 10 0 0 0 0
w zonder	-37 -49 24 -24 -33 72 -2 -8 16 -7 -7 -4 -3
w zonwering	2 1 1 0 0 -1 -1 -9 7 5 -1 0 -1
w zorg	5 16 21 -8 -5 2 -5 -13 30 11 -7 -2 -4
w zorgen	7 -7 17 -4 -18 18 4 13 -4 -2 -12 -2 8
w zorgverlener	3 -3 -2 1 -2 1 8 -2 -6 0 0 0 -1
w zorgvuldig	5 1 8 1 -2 -2 -2 4 4 -1 -1 0 -1
w zoveel	15 1 -5 6 -1 -7 6 -7 5 -1 -2 0 3
w zowel	-8 -5 -5 -2 5 2 -1 -4 1 0 1 0 0
w zullen	-3 7 14 -4 1 -1 5 -3 6 -1 -1 0 -2
w zwemmen	-6 -3 -1 -3 0 6 -1 0 -1 0 0 0 -1
w één	11 -1 2 1 -5 0 -7 -6 -9 -3 2 5 21
ww ! ^	-3 -12 -13 5 -5 7 -5 2 1 -1 -2 0 -2
ww ' s	-3 -10 -4 0 -3 8 0 0 1 -1 -2 -1 -1
ww ' t	3 0 0 1 -1 -1 0 -3 6 -2 0 0 0
ww , advies	-6 7 0 -3 3 0 6 -6 1 0 0 0 0
ww , adviseren	1 0 0 0 0 0 -6 6 -1 -1 3 0 -1
ww , al	2 -1 -2 5 -1 -4 -2 -7 -2 1 11 -1 -1
ww , bewaren	7 -4 -1 3 -3 -1 0 2 0 0 0 0 0
ww , daar	-7 -4 1 -4 0 7 -5 -2 -3 7 -2 -1 3
ww , dat	7 3 7 0 0 -4 7 3 -6 -3 -1 0 6
ww , de	5 -6 9 -1 -6 5 -2 -2 6 5 -3 0 -2
ww , dier	-8 -4 -1 -3 3 2 -2 -3 2 0 0 0 0
ww , door	-3 10 -2 -2 4 -3 4 0 0 -2 -1 0 0
ww , droge	-11 -5 -3 -3 0 8 -1 -2 -1 0 0 0 0
ww , een	13 7 -2 3 0 -8 11 -7 -3 4 -4 5 -2
ww , eerlijk	-5 -3 -2 -3 -1 6 0 0 -1 0 0 0 0
ww , eigen	-7 9 0 -4 4 0 -1 7 -5 0 0 0 -1
ww , elkaar	10 0 -1 4 -2 -4 -2 0 6 -1 -1 0 0
ww , elke	13 0 -7 7 -1 -7 1 3 0 -1 -1 0 -1
ww , en	-7 1 4 -6 -1 7 -3 5 -1 -1 -4 -1 5
ww , geen	12 3 0 4 -1 -6 -1 -3 4 0 0 0 4
ww , goed	13 4 1 2 0 -6 0 -2 9 0 -1 0 0
ww , helpen	-5 7 2 -3 3 -1 5 -2 -1 0 -1 0 0
ww , het	-18 13 -11 -8 11 1 -3 6 0 -4 -1 0 -1
ww , hun	3 -1 -3 1 0 -1 0 -5 -1 0 6 0 0
ww , in	4 -11 -13 3 2 0 -4 -8 12 -5 5 -1 -4
ww , korte	8 2 -2 6 0 -8 0 0 4 0 0 0 0
ww , laten	6 1 -1 2 0 -4 0 4 -1 0 0 0 0
ww , maar	-1 0 1 -2 4 -2 -3 3 -4 -1 7 0 -2
ww , meer	-5 -4 2 -2 -2 6 -2 0 -3 -1 -1 0 5
ww , met	22 -10 -6 9 -11 0 8 -9 -5 9 -7 -1 7
ww , minder	-4 -4 -2 -2 -1 6 -1 -4 -3 0 0 0 7
ww , muziek	13 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww , niet	-14 -8 3 -5 -3 13 -2 -1 -2 0 0 0 0
ww , nu	0 -1 -4 0 2 0 -1 0 -5 6 0 0 0
ww , om	-7 7 14 -5 -1 3 -3 9 0 0 -1 0 -1
ww , omdat	1 6 18 -3 0 -3 -2 -1 10 0 -1 0 -1
ww , onder	0 5 -1 -1 1 -1 -4 7 -1 0 -1 0 0
ww , ondernemer	6 1 0 2 0 -3 -2 -3 5 -1 3 0 0
ww , ongeacht	-5 -4 -2 -2 -1 6 -4 -3 2 -1 5 0 -1
ww , onze	1 0 -1 1 0 0 7 -5 -4 3 -1 0 0
ww , ook	-5 -6 1 -6 -4 12 6 -7 5 -2 -3 0 -1
ww , op	-11 -12 7 -5 -10 19 2 1 1 -2 -3 0 -2
ww , opdat	-15 -2 21 -8 -4 11 0 5 -2 0 -1 0 -1
ww , samen	9 -4 -3 13 -3 -11 -2 8 -3 -1 -1 0 -1
ww , staat	-9 -4 -1 1 0 3 -2 0 0 -1 0 0 0
ww , te	0 7 -7 -1 8 -7 -2 -1 5 1 -2 0 -1
ww , thuis	0 -1 3 -3 -2 4 -3 -3 -4 -2 12 0 -1
ww , tot	-21 3 13 -11 3 8 -2 1 2 0 -1 0 0
ww , van	10 -5 -10 5 -1 -2 8 -14 15 -8 1 -1 -3
ww , veilige	9 10 6 1 2 -9 -2 1 3 6 -1 0 -1
ww , verkopen	4 0 -2 2 0 -2 0 -4 -2 9 -1 0 -1
ww , vertrouwen	-9 -6 -5 3 -1 3 -1 -3 0 0 -1 0 0
ww , voor	-8 12 34 -11 0 2 -2 -1 9 7 -2 -1 -2
ww , waar	-3 -6 -8 0 -1 6 3 -4 -2 -2 3 0 -2
ww , want	-9 4 23 -7 4 -2 1 10 -3 -1 -2 0 -1
ww , willen	-4 1 7 -3 0 2 1 3 -2 -1 1 0 -1
ww , zijn	7 5 2 0 2 -6 0 6 0 -1 2 0 -2
ww , zodat	-12 -7 39 -9 -14 18 0 3 5 -1 -6 -2 6
ww , zonder	19 -4 -15 8 -2 -5 3 5 2 -4 -2 -1 -3
ww , één	3 0 0 1 0 -1 -2 -7 -3 -2 11 0 5
ww - en	11 3 -4 3 0 -6 -4 0 -2 2 9 0 -1
ww . ^	6 -39 -43 10 -5 13 -1 10 -7 -1 -16 -4 -1
ww . altijd	-3 -4 -7 10 0 -6 -1 -1 -1 0 0 0 0
ww . daar	-1 -3 -6 0 0 3 3 -6 3 0 0 0 -1
ww . daardoor	-3 -3 9 -2 -2 3 -2 6 -3 0 0 0 0
ww . daarnaast	9 -4 -4 4 -2 -2 -3 3 -1 -1 -1 4 -1
ww . daarom	6 2 13 3 -2 -6 0 10 -2 -2 -3 0 2
ww . daarvoor	1 7 2 -1 0 -1 1 1 -1 1 -1 0 3
ww . dat	-11 -4 -6 -3 1 8 -2 -2 7 -3 -3 0 -1
ww . het	-9 14 28 -9 -1 1 5 2 6 -1 -3 0 -1
ww . iedereen	-5 0 6 -3 0 2 0 0 0 0 1 0 0
ww . mens	-7 -1 9 -4 -1 4 -1 1 1 0 0 0 0
ww . met	-2 5 8 -2 0 0 0 6 -4 -1 1 0 1
ww . niet	-9 0 -6 -5 9 -1 0 -3 -1 0 0 0 0
ww . ons	-8 8 28 -8 -2 3 1 -2 1 4 -1 0 3
ww . onze	-4 -3 3 -2 1 2 0 -7 -1 3 5 0 -1
ww . samen	1 3 -13 8 1 -7 0 -5 1 -1 3 0 -1
ww . voor	-6 -3 2 -4 -2 7 3 -1 -2 0 -1 0 0
ww . want	-9 2 13 -5 4 0 0 6 -1 -1 -3 0 0
ww . wat	-5 -2 9 -3 -1 3 0 3 -1 0 0 0 -1
ww . we	0 5 19 -4 -4 2 -3 5 2 -3 10 -1 -4
ww . wie	-11 -2 7 -1 0 3 2 0 -1 0 -1 0 -1
ww . wij	-4 -3 10 -3 4 -1 2 0 3 -3 2 -1 -3
ww . zij	-6 0 14 -4 2 0 -2 6 -2 -1 2 0 0
ww . zo	-25 0 51 -16 -4 14 -3 -1 13 -1 -3 0 2
ww 1 ,	-2 1 7 -2 -1 1 -1 -5 8 0 0 0 0
ww 1911 .	2 0 0 0 0 0 0 -2 -4 0 8 0 0
ww 2030 zijn	2 0 0 1 0 -1 -1 -2 -1 7 -3 -2 3
ww 2050 .	7 -1 -2 3 -2 -2 0 -1 -1 0 0 0 4
ww : dat	5 -1 -6 10 -1 -9 0 2 0 -2 1 0 -1
ww : de	-8 -7 -10 -1 11 -3 -3 -8 0 7 -1 0 -1
ww : een	7 1 5 -1 -2 0 2 -6 1 -4 13 -1 -2
ww : elke	-7 5 6 -4 2 1 1 2 -1 0 0 0 0
ww : geen	-6 -4 -2 -2 -1 6 -1 -1 0 -1 -1 0 0
ww : het	-3 6 11 -4 6 -5 -4 2 4 7 -3 -1 -2
ww : in	-6 0 10 -3 -1 3 -2 1 1 0 -1 2 -1
ww : met	-2 8 -4 -2 4 -3 0 2 0 0 0 0 -1
ww : minder	3 1 -4 1 3 -4 2 -7 -3 -1 -1 0 9
ww : van	2 -2 -4 1 -1 0 4 -7 4 0 -1 0 0
ww : voor	-3 1 6 -2 0 1 0 -1 2 0 0 0 0
ww : we	1 -2 2 1 -1 0 6 -3 -1 0 0 0 0
ww : wij	11 -1 0 4 -2 -4 4 12 -9 -1 -1 -1 -1
ww : zo	8 -4 -4 3 -2 0 1 8 -9 -1 -1 0 3
ww ? wij	2 -3 -5 2 -1 1 6 -2 -2 0 -1 0 -1
ww ^ afval	8 1 0 2 -1 -3 0 6 -2 0 0 0 0
ww ^ al	8 0 5 2 -4 -1 0 8 -1 -1 -1 -2 0
ww ^ alle	-7 -3 1 -4 -1 7 -1 -1 0 0 0 0 0
ww ^ alles	5 -2 -7 13 -1 -10 3 -2 -1 0 0 0 0
ww ^ als	-3 -1 -6 -1 2 2 2 4 -3 0 -5 -2 1
ww ^ altijd	-5 -5 -4 7 -3 -1 -1 -1 0 0 -1 0 0
ww ^ betrokken	-5 -7 -11 17 -1 -10 -1 -1 -3 0 -1 0 0
ww ^ bij	-8 -12 -10 13 -3 -2 -6 -6 7 -1 1 -1 -3
ww ^ bijdragen	-8 -3 -6 -2 7 0 0 -2 -1 0 0 0 0
ww ^ boom	5 5 11 -1 0 -4 -1 4 3 0 0 0 0
ww ^ daarom	-10 -2 -6 -3 8 -1 0 -3 0 0 0 0 -1
ww ^ dag	-1 1 5 -1 0 0 6 -3 0 0 0 0 0
ww ^ dagelijks	8 2 1 1 0 -4 -2 11 -4 -1 -1 0 0
ww ^ dat	-10 -5 -3 0 -1 6 -1 -1 -1 -1 0 0 0
ww ^ de	1 3 -1 3 6 -9 -4 10 -4 -12 16 -6 1
ww ^ dit	12 5 -2 4 -1 -7 -3 5 -2 -1 -1 2 5
ww ^ doel	14 -2 2 4 -7 -1 -1 7 -2 -2 -2 0 5
ww ^ door	-8 6 21 -7 -6 8 2 11 -4 -1 -1 -1 -2
ww ^ droge	9 1 -2 3 -1 -4 0 5 -2 0 0 0 0
ww ^ duurzaam	0 0 -7 -6 11 -4 -2 -5 -2 4 0 0 3
ww ^ dé	4 -1 -1 2 -1 -1 -3 -2 -1 10 -3 0 0
ww ^ een	-5 -6 -10 -5 -9 20 5 -25 3 1 13 -3 1
ww ^ eerlijke	10 2 1 3 -1 -5 -2 2 5 -1 -1 0 -1
ww ^ elk	5 -4 -11 14 -2 -10 -2 1 -1 0 -1 0 0
ww ^ elke	14 2 -1 8 -3 -8 -4 7 2 -2 -3 5 -2
ww ^ er	12 4 2 1 0 -5 17 -2 -5 -2 -3 0 0
ww ^ eén	11 1 0 3 -1 -5 -3 -6 6 -4 6 -2 6
ww ^ fiets	-6 -3 0 -2 -1 5 0 -2 1 0 0 0 0
ww ^ financieel	-7 -3 0 -3 0 6 -2 -2 3 0 0 -1 0
ww ^ geen	-7 -4 0 -3 -2 8 0 -1 -1 0 0 0 0
ww ^ geld	10 -1 1 3 -3 -2 -1 7 -2 -1 0 0 0
ww ^ gewoon	-12 -6 -5 5 -1 2 -1 -2 -1 -1 0 -1 0
ww ^ gezond	-2 2 -3 -1 6 -4 0 0 0 0 0 0 0
ww ^ gezonde	4 2 9 0 -1 -2 0 -2 4 3 -1 0 0
ww ^ goed	-11 -9 -10 14 -3 -4 0 -2 -5 0 0 0 0
ww ^ het	4 8 -15 -3 23 -19 -3 16 -5 13 -12 -3 -7
ww ^ iedere	-17 -7 0 -6 -1 13 0 -3 -2 0 -1 0 0
ww ^ in	17 -3 3 2 -1 -5 -11 2 -11 -2 -1 15 12
ww ^ inwoner	-18 -9 -3 -6 -1 14 -2 -3 -1 0 0 0 0
ww ^ jongere	-2 -1 0 -1 0 2 6 -4 -2 0 -1 0 0
ww ^ jouw	7 2 0 2 0 -4 5 -3 -2 -4 10 -2 -2
ww ^ kanker	-6 1 -3 -3 7 -1 0 0 0 -1 0 0 0
ww ^ kennis	-2 12 -4 -2 5 -5 0 4 -2 0 0 0 0
ww ^ klant	5 0 0 1 -1 -1 -5 -2 -3 13 -1 -1 -1
ww ^ koploper	2 8 2 -1 0 -2 0 0 0 5 -1 0 0
ww ^ meer	-7 0 -13 2 12 -9 -1 -2 -1 0 0 0 0
ww ^ mens	-8 -8 -3 -3 -3 10 -8 -1 8 0 -3 0 0
ww ^ met	-20 25 6 -2 10 -10 -4 12 17 -7 -1 -5 -9
ww ^ minder	-10 -4 -1 -4 -1 9 0 -1 -1 0 0 0 0
ww ^ nederland	-10 1 -4 -7 8 1 0 -1 -1 0 0 0 0
ww ^ niemand	-14 -7 -3 -7 -1 14 -1 -2 -2 0 0 0 0
ww ^ nul	-10 -5 4 -6 -4 13 0 -1 0 0 0 0 0
ww ^ om	0 -7 1 0 -4 5 -2 -3 -3 0 -1 0 8
ww ^ ondernemer	1 0 0 0 0 0 9 -6 -1 0 -1 0 0
ww ^ ons	11 6 -3 1 1 -6 -3 -7 7 1 -1 3 4
ww ^ onze	0 3 19 -7 1 0 -3 6 0 -1 -4 -2 10
ww ^ op	-17 -3 -2 -9 8 6 -1 -4 4 0 -1 -1 -3
ww ^ opkomen	-5 5 -6 -4 14 -8 -2 6 -2 -2 -1 0 0
ww ^ oude	5 0 1 1 -2 -1 -1 6 -1 0 0 -2 0
ww ^ ouder	-1 -1 0 -1 -1 2 -2 6 -2 -1 -1 0 0
ww ^ reis	-6 -3 -1 -2 0 5 0 -3 1 -1 0 0 0
ww ^ respect	-3 -3 -5 6 0 -3 0 -2 -1 0 0 0 0
ww ^ samen	-5 -20 -13 8 0 2 9 -4 -7 -2 -2 -1 -3
ww ^ software	-3 -2 -2 -1 0 3 -1 -1 -6 9 -1 -1 -2
ww ^ steeds	-4 4 -5 -2 6 -3 -1 1 -1 0 0 0 0
ww ^ straat	-6 -3 -1 -3 -1 6 -1 -1 -1 0 0 0 0
ww ^ tevreden	3 1 1 0 0 -1 -1 -2 -1 6 0 0 0
ww ^ toonaangevend	2 0 0 0 0 0 -1 0 -5 8 -1 0 0
ww ^ topklinische	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
ww ^ uw	4 0 -1 1 0 -2 1 -4 -7 2 10 -1 -1
ww ^ van	14 0 3 4 -3 -5 -1 -4 6 -7 -4 -2 16
ww ^ vanuit	-6 -8 -2 1 -3 5 0 3 -2 -1 -1 0 -2
ww ^ veeknechten	-3 -2 1 -3 -1 5 13 -10 -1 0 0 -2 0
ww ^ veilig	-9 -3 0 -3 0 7 0 -1 -2 0 0 0 0
ww ^ verse	-6 -1 -1 -2 0 4 0 -3 2 0 0 0 0
ww ^ via	-6 3 -3 -2 6 -2 -2 5 -4 0 0 0 0
ww ^ voedselverspilling	-7 1 -5 -2 10 -5 -2 0 0 0 0 0 0
ww ^ voor	0 -5 -3 2 -3 2 -2 -4 1 0 -2 7 -2
ww ^ wat	6 -3 -10 1 2 -1 -3 5 -1 -1 2 -1 -2
ww ^ we	10 15 12 -1 0 -8 1 -6 1 -2 2 2 13
ww ^ wie	-8 -3 0 -3 -1 6 -2 6 -2 -1 -2 0 -1
ww ^ wij	-13 -13 -2 3 -2 5 2 5 0 -1 1 -9 -6
ww ^ zelfredzame	-4 -1 2 -4 0 6 0 0 0 0 0 0 0
ww ^ zorgen	6 1 0 2 -1 -3 -1 -2 3 5 -2 0 0
ww aan ,	4 -1 9 0 -2 -1 -1 2 3 -1 -1 0 -1
ww aan .	-2 0 -10 0 12 -10 -2 0 0 -2 -1 4 -2
ww aan alle	12 3 -1 4 0 -7 -1 -2 8 0 -1 0 0
ww aan de	1 -3 0 -1 0 2 5 -1 -9 11 -2 -1 -4
ww aan een	-22 -16 16 -10 -4 19 -9 -7 -2 0 -3 11 4
ww aan en	-5 -5 9 -2 -3 5 0 4 -3 0 0 0 0
ww aan hebben	15 3 -1 5 -2 -7 0 -3 -1 0 9 0 0
ww aan het	-3 -1 -1 4 -6 3 1 7 -9 -2 4 -1 -2
ww aan huis	15 8 4 4 0 -11 0 -3 11 -1 -1 0 0
ww aan hun	-8 -1 9 -4 -1 5 -2 6 -3 0 0 0 0
ww aan mens	2 -4 1 -1 -5 6 -4 8 -1 0 -2 0 0
ww aan tafel	-2 0 5 -2 0 1 -1 6 -2 -1 0 0 -1
ww aan te	1 -2 -2 1 -6 6 -3 -1 3 -1 -1 0 3
ww aan wie	-10 0 -6 -3 9 -2 0 -2 -1 0 -1 0 0
ww aan één	3 1 -1 1 0 -2 -1 5 -6 0 0 0 2
ww aanbieden van	-1 -2 5 -1 -1 1 -1 -3 6 0 -2 0 0
ww aandacht .	6 -1 -1 6 -4 -3 0 -1 6 -1 -1 -1 -1
ww aandacht en	-1 0 3 -2 0 2 7 -2 -3 -1 -1 0 0
ww aandacht voor	-11 -3 -7 5 0 0 2 -3 -2 0 -1 0 0
ww aanpakken .	-7 4 -4 -6 12 -4 0 -1 0 0 0 0 0
ww achtergrond .	-2 -1 1 -1 2 0 -4 7 -3 0 1 0 0
ww activiteit .	-6 -2 6 -3 -1 4 -1 1 1 0 -1 0 0
ww advies ,	-4 4 0 -2 2 0 -1 10 -6 0 -2 0 -1
ww advies en	-5 6 0 -3 3 -1 13 -10 -1 -1 -1 0 0
ww adviseren ,	3 -3 3 1 -2 0 8 -2 -2 -1 -1 0 0
ww adviseren over	9 -3 0 4 -4 -1 3 -4 -1 0 3 0 0
ww af van	2 0 -1 1 0 -1 -1 -2 -1 -1 -1 0 6
ww afhankelijkheid van	-10 -1 -5 -3 10 -3 -1 -1 0 -1 -1 0 0
ww al drie	3 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww al onze	-1 -2 4 -1 -3 4 -1 -1 -1 0 -1 -1 6
ww al sinds	5 0 0 1 -1 -1 -1 -1 -1 -2 7 0 -1
ww alleen .	-4 2 12 -3 0 1 3 -2 3 0 0 0 -1
ww alleen voor	-5 1 7 -3 0 2 1 -2 2 0 0 0 0
ww alles voor	0 -2 -3 8 -1 -6 -2 1 0 -1 0 0 0
ww alles wat	-5 -5 -7 1 -1 4 3 -3 -3 2 -1 -1 -1
ww als doel	2 8 3 -1 1 -3 6 2 -1 -1 -2 0 0
ww als een	17 2 -5 11 -2 -13 -1 -4 -3 -1 12 0 0
ww als het	12 1 -5 2 5 -8 1 -1 3 3 -2 0 -2
ww als kenniscentrum	6 -2 -1 2 -1 -2 -1 3 -1 0 0 0 0
ww als koepel	-10 -2 0 -4 7 0 -1 0 0 0 0 0 -1
ww als vanzelfsprekend	-4 2 -3 -2 7 -4 0 -1 0 0 0 0 0
ww als we	8 -2 -2 3 -3 -2 -2 -5 2 -1 0 0 7
ww altijd .	0 -3 -1 7 -1 -5 0 1 -1 0 0 0 0
ww ambitie zijn	4 -6 1 2 -6 4 0 -5 -3 4 -5 0 9
ww armoede .	2 7 0 0 -1 -1 -2 7 -2 0 0 0 0
ww arts en	7 -1 3 2 -2 -2 -2 1 -5 2 7 0 0
ww auto .	-10 4 -1 -6 2 5 0 1 -1 0 -1 0 0
ww baan .	4 -1 -3 8 -1 -7 -1 0 2 0 0 0 0
ww bed ,	3 0 -2 2 0 -2 -1 -1 6 -1 -1 0 -1
ww bed .	-3 1 10 -2 -1 1 -2 7 -2 -1 0 0 0
ww bedrijf .	5 -1 1 1 -2 0 10 -2 -4 -1 -1 -1 -1
ww bedrijf en	-3 -3 6 -2 -3 4 -1 3 -1 -1 -1 0 0
ww begeleiden wij	7 0 -2 3 -1 -3 5 -2 -2 -1 0 2 -1
ww beginnen bij	4 -2 -6 9 1 -9 -3 -2 5 1 0 0 -1
ww behartigen van	6 0 0 2 -2 -1 -1 4 -1 0 0 0 0
ww beheer van	-8 15 0 -5 5 -2 4 2 -2 -1 -2 0 0
ww beheren de	1 -5 7 0 -3 2 -1 6 -3 -1 -1 0 0
ww beheren en	-3 11 -3 -2 4 -3 1 3 -1 0 -1 0 0
ww beheren van	1 0 -1 1 0 -1 6 -8 3 -1 0 0 0
ww behoren .	6 0 -3 3 -1 -3 -1 -1 -3 4 -1 0 3
ww behoud van	-10 0 -1 -4 2 5 0 1 -1 -1 -1 0 0
ww belang van	0 3 3 -1 1 -1 -1 10 -3 -1 -2 0 -1
ww belangstelling voor	-7 6 -1 -3 4 -1 0 4 -3 0 0 0 0
ww belgië .	6 1 0 2 -1 -3 -1 -3 -1 -1 3 0 6
ww benelux te	4 -2 -1 2 -1 -1 -1 -2 -1 6 -1 0 -1
ww beoefening van	1 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
ww beperking .	-6 -3 -1 -2 -1 5 0 -1 -1 0 -1 0 0
ww bereikbaar houden	-1 5 -5 -1 11 -10 0 0 0 0 0 0 0
ww beschermen .	-6 6 -4 -5 11 -5 0 0 0 0 0 0 0
ww beschermen de	-12 -3 -6 -4 11 -2 0 -4 0 0 0 0 0
ww beschermen tegen	-6 0 1 -2 0 3 -2 4 -1 -1 0 0 0
ww bestaan om	-6 -6 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww beste behandeling	-6 -2 0 -2 0 4 0 -1 1 -1 0 0 0
ww beste service	2 0 0 1 0 0 0 -2 8 -5 0 0 0
ww bestuur .	-4 12 -6 -2 5 -4 -3 3 5 -1 -2 0 -1
ww betaalbaar ,	3 1 2 0 -1 0 -1 -4 10 -2 -1 0 0
ww betaalbare woning	15 2 -2 5 -1 -9 0 0 5 0 0 0 0
ww betekenis zijn	6 1 -2 2 -1 -2 12 -1 -1 -4 -3 -1 -1
ww beter .	6 -3 -8 14 -2 -11 0 -1 -1 0 0 0 2
ww beter maken	-9 0 -5 -3 8 -2 -1 -2 0 0 0 0 0
ww betrouwbare ,	7 0 -1 2 -1 -3 0 -1 1 -2 4 0 0
ww bevallen .	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww bevorderen .	-10 10 -7 -4 15 -9 0 1 0 -1 -1 0 0
ww bevorderen dat	-7 -8 3 -2 -8 14 -1 -1 0 0 0 0 0
ww bevorderen de	-8 5 -5 -3 8 -2 1 1 -2 -1 -1 0 0
ww bevorderen en	-7 7 -1 -3 4 0 -1 1 -1 -1 2 0 0
ww bevorderen van	-12 13 -7 -5 16 -9 -2 2 -2 3 -2 0 0
ww bewaren en	10 -5 -1 4 -2 -3 -1 6 -1 -1 -1 0 -1
ww bewoner .	3 0 -1 0 0 -1 0 -4 6 0 0 0 0
ww bieden .	6 0 -2 2 -1 -3 0 -1 9 -2 -4 0 -1
ww bieden aan	2 -1 0 1 -1 0 -1 -4 6 0 0 0 0
ww bieden een	-3 -3 10 -2 -2 3 -1 3 0 0 -1 0 0
ww bieden wij	-1 0 5 -1 0 1 -2 -2 6 0 0 0 0
ww bieden zorg	-7 0 8 -4 0 4 -1 -1 2 0 0 0 0
ww bij ,	1 1 3 0 0 -1 2 6 -3 -1 -1 0 -1
ww bij aan	-8 8 4 -5 -2 7 -2 6 0 -1 -1 0 0
ww bij alles	-2 -3 -6 4 0 -2 -3 -1 3 -1 0 0 0
ww bij de	-14 8 -1 -7 17 -8 20 -11 -10 1 -4 0 3
ww bij elkaar	8 6 -2 2 0 -5 0 12 -6 -1 0 0 -1
ww bij en	-8 -1 -3 -3 7 -1 3 -5 0 0 0 0 0
ww bij hen	1 0 -2 1 0 0 6 -2 -3 0 -1 0 0
ww bij het	-21 1 3 -9 -3 17 26 -19 0 -4 -5 0 -2
ww bij huis	12 1 -1 2 -1 -3 -2 1 -3 9 -1 -1 -1
ww bij hun	3 -4 0 1 -2 1 2 -3 -3 -1 -1 7 -1
ww bij in	-3 1 9 -3 -1 2 4 -1 0 0 0 0 0
ww bij ons	19 2 -1 14 -3 -16 -10 -3 15 5 3 -1 -4
ww bij te	12 2 -2 4 -6 -1 5 3 0 -3 0 -1 -1
ww bij u	7 3 5 1 -1 -5 -2 -3 8 0 0 0 0
ww bij wie	-6 -4 -2 -2 -1 5 -1 -1 -1 0 0 0 0
ww bijdrage aan	-5 10 5 -4 1 0 1 9 -6 0 -1 0 0
ww bijdrage leveren	-6 -2 2 -2 2 2 0 3 -3 0 -1 0 0
ww bijdragen aan	-12 -6 18 -7 -5 12 -1 7 -6 -2 -2 0 3
ww binnen de	-9 4 5 -5 1 3 0 3 -1 0 -1 0 0
ww binnen een	-1 -3 -1 -1 -1 4 -3 -5 18 -4 -5 0 -1
ww binnen vijf	2 0 0 1 0 -1 -1 -1 -1 7 -1 -1 -2
ww blijven ,	7 0 -5 3 0 -3 5 -4 -2 1 2 0 -1
ww bodem ,	-3 -6 6 -1 -3 5 0 0 -1 0 0 0 0
ww boer die	5 1 2 1 -1 -2 -1 -3 7 0 0 0 0
ww boom ,	-1 6 0 -1 2 -1 -1 -1 3 0 0 0 0
ww boom planten	13 6 10 2 -1 -9 3 9 -3 -1 -1 0 -1
ww bouwen aan	-20 -15 -10 -6 -4 21 -3 -11 -1 0 3 0 2
ww bouwen en	-2 1 11 -3 -1 1 -2 0 7 -1 -1 0 -1
ww bouwen we	-2 -1 6 -2 -1 2 -2 2 -2 0 -1 0 3
ww bouwen wij	-2 1 10 -3 -1 1 -1 5 1 -1 0 0 -1
ww boven de	10 2 -1 4 -1 -5 -1 0 -2 7 0 0 0
ww brengen ,	-1 3 -1 -1 1 -1 -3 8 -3 0 -1 0 0
ww brengen .	8 -3 4 2 -5 0 -4 5 0 -2 1 -1 3
ww brengen we	0 4 0 -1 1 -1 3 7 -6 -1 -2 0 -2
ww buitenland .	6 -1 -4 3 0 -3 0 2 0 -1 -1 0 0
ww burger en	1 -6 -5 2 -3 4 7 -4 -3 -1 -1 0 -1
ww buur .	-6 -2 0 -2 0 4 -1 1 -2 -1 1 0 0
ww buurt ,	-5 0 6 -3 0 2 0 1 0 0 0 0 0
ww buurt .	-2 2 2 -1 5 -4 -1 6 0 -1 -3 0 -1
ww buurt waarin	-1 0 1 -1 0 1 -1 6 -3 0 -1 0 0
ww centraal .	-6 -5 -5 8 -2 -1 0 -2 0 -2 0 -1 0
ww circulaire economie	-5 11 1 -4 3 -1 0 0 0 3 -1 0 0
ww controleren ,	-9 14 -5 -4 7 -3 -2 1 -1 0 3 0 0
ww coöperatie van	-4 -2 7 -2 -1 3 0 1 0 0 0 0 0
ww crises .	-5 -5 2 -1 -4 7 0 -1 0 0 0 0 0
ww cultuur .	12 -1 3 4 -6 -1 -2 1 -3 -1 -2 0 10
ww cursus .	1 5 9 -1 -4 2 -1 6 -1 -1 2 0 0
ww daar doen	-9 -3 5 -4 -2 8 -1 -1 -1 2 0 0 0
ww daarbuiten .	4 0 -3 1 3 -4 -1 -6 8 0 0 0 0
ww daarmee de	5 2 0 1 -1 -1 4 -9 8 0 0 0 0
ww daarna pas	-2 0 6 -2 -1 1 -2 4 0 0 0 0 0
ww daarom bieden	-3 1 6 -2 0 1 -1 -1 3 0 0 0 0
ww dag .	-19 -3 -5 1 1 5 -1 -3 -1 -1 0 0 0
ww dag een	1 -3 -7 12 -1 -9 0 -1 -1 2 0 0 -1
ww dag en	4 1 6 -1 -2 0 5 -1 2 -1 -1 -1 -1
ww dag voor	-7 -2 -2 -4 2 5 4 -2 -2 0 -1 0 0
ww dan de	-1 -8 -2 0 -4 6 -2 -1 -2 4 0 0 -1
ww dan een	7 0 -3 9 -1 -9 -4 0 3 0 3 0 -1
ww dat een	6 -1 -3 2 -1 -2 -1 -1 3 0 -1 0 0
ww dat elke	-8 0 10 -4 0 5 -1 1 0 0 1 0 0
ww dat het	-11 6 2 -6 2 4 -3 3 2 -1 -1 0 -1
ww dat ieder	-2 -4 -7 0 -1 4 -1 -3 -1 0 3 0 0
ww dat iedereen	-22 0 3 -10 2 13 -3 -5 7 -1 -1 0 -1
ww dat kind	1 -3 -6 2 -1 1 -1 -3 3 0 0 0 0
ww dat niemand	-6 0 13 -4 -1 3 -2 4 0 0 0 0 0
ww dat niet	12 1 -4 4 -1 -6 -1 7 -1 0 -1 0 -1
ww dat voor	6 1 -1 2 0 -3 0 6 -8 5 -2 0 0
ww dat we	7 -1 -3 3 -2 -2 -3 0 -3 1 -2 0 8
ww dat wij	3 1 -1 1 0 -2 6 -1 -1 -1 0 0 -1
ww dat ze	-5 -3 2 -2 -1 4 7 -1 -4 -2 -1 0 0
ww dat zijn	-3 -6 -5 8 -2 -3 6 4 -12 -4 -2 -1 5
ww de aandacht	11 -3 0 4 -5 -2 -2 5 1 -1 -1 0 -1
ww de aanpak	13 -8 0 6 -6 -1 3 -2 0 0 2 0 0
ww de aarde	-22 -10 16 -9 -1 14 -3 7 -6 -1 -1 0 0
ww de auto	-12 -6 -2 -4 0 9 -1 -3 1 -1 0 0 0
ww de baas	-8 0 -2 -4 5 1 0 -1 0 -1 0 0 0
ww de belang	5 3 4 1 -1 -3 -2 13 -3 -2 -2 0 0
ww de belangstelling	-5 9 0 -3 3 -1 0 5 -3 0 0 0 0
ww de benelux	6 -3 -1 3 -3 0 -3 -4 5 -3 -2 0 8
ww de beoefening	1 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
ww de beste	1 -1 -1 0 -2 3 -4 -2 0 10 -3 0 -2
ww de bewoner	-3 -5 -4 9 -4 -2 -1 -2 -2 -1 2 0 0
ww de bibliotheek	1 7 -5 0 3 -3 1 -4 6 -2 1 0 0
ww de binnenstad	-13 17 -2 -7 8 -2 -1 -2 5 0 -1 0 0
ww de biodiversiteit	1 -1 7 0 -3 1 -1 4 0 0 0 0 0
ww de bond	3 -2 -6 2 3 -4 0 1 0 0 -1 0 0
ww de bouw	-6 -1 2 -2 3 1 3 -2 -1 0 0 0 0
ww de bus	6 -1 -1 2 -2 -2 -3 0 1 0 0 0 4
ww de buurt	-5 0 0 -2 5 -1 0 -8 0 -1 4 0 4
ww de club	8 1 -2 3 0 -5 0 0 -1 0 4 0 0
ww de deur	-11 -5 -2 -4 0 8 0 0 -2 0 -1 0 0
ww de eenzaamheid	-1 4 1 -1 0 0 -1 -4 6 0 0 0 0
ww de eerste	12 -3 -3 5 0 -6 13 -8 -4 -1 4 0 -2
ww de energietransitie	-1 3 4 -1 -1 0 -1 -2 7 -1 -1 0 -1
ww de fiets	-5 3 -8 -1 11 -8 0 0 -2 0 0 0 0
ww de gemeente	-2 -5 7 -1 -2 4 -1 11 -4 -2 -4 0 1
ww de geschiedenis	12 -6 1 5 -7 0 -1 7 -1 -1 -1 0 0
ww de gezondheid	-6 4 0 -3 4 -1 -1 3 -2 0 -1 0 0
ww de grens	-13 -1 2 -5 6 2 -2 2 -2 0 0 0 0
ww de grote	-22 4 -1 -9 7 6 -1 1 -3 -1 0 0 0
ww de handschriften	-5 -4 1 -2 -2 6 0 0 0 -1 -1 0 -1
ww de haven	-3 -3 -1 0 -4 6 0 -1 -1 0 0 0 0
ww de hele	-11 2 -3 -5 2 6 -2 -2 5 -2 0 -1 -2
ww de hitte	-5 6 0 -4 4 0 0 2 -2 0 0 0 0
ww de hoek	4 1 0 1 -1 -1 -2 -6 9 -1 3 0 -2
ww de horizon	0 1 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
ww de inspectie	0 -2 3 0 -5 6 0 3 -1 -1 0 0 0
ww de invoering	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
ww de joert	7 0 1 2 -2 -2 0 1 1 -2 1 0 1
ww de juiste	-12 -6 -1 0 -2 6 -1 3 -2 -1 -3 0 -1
ww de kans	4 0 7 0 -4 1 1 1 1 3 -2 0 0
ww de kempen	4 1 1 1 -1 -2 -2 -10 7 10 -3 0 -1
ww de kennis	-8 0 -6 -2 8 -2 -4 -5 -2 0 8 0 0
ww de kind	-7 -3 2 -3 -1 6 -1 1 -2 0 0 0 0
ww de kinderopvang	-7 -5 -7 -1 4 2 0 -2 -1 0 0 0 -1
ww de klas	-11 -1 14 -6 -1 6 3 0 -2 0 0 0 0
ww de kloof	-6 -6 -3 -1 1 4 -1 -2 -1 0 0 0 0
ww de komende	6 0 2 2 -3 -1 -4 -4 -3 2 -3 -1 15
ww de kop	-7 1 -3 -3 6 -1 0 -2 0 0 0 0 0
ww de kraan	-7 -3 0 -3 -1 6 0 -1 -1 0 0 0 0
ww de kracht	0 -1 -1 7 -2 -5 1 0 -1 -1 2 0 -1
ww de kunst	-4 6 0 -2 2 -1 0 3 -1 -1 -1 0 0
ww de kwaliteit	1 0 -1 0 2 -2 -1 6 -2 -1 -1 0 0
ww de laatste	-13 -4 -1 -7 3 9 0 -1 -1 -3 1 0 -1
ww de leefbaarheid	-9 -2 -4 -3 -1 7 0 -3 -1 -1 1 0 0
ww de lekkerste	5 0 1 1 -2 -1 -1 -5 8 3 -3 0 -1
ww de levenskwaliteit	3 11 9 -1 -3 -2 -1 9 -1 0 -1 0 0
ww de lid	3 7 -2 0 2 -4 -1 1 -1 -1 3 0 0
ww de liefde	1 8 2 -1 0 -1 0 7 -2 -1 -1 0 0
ww de lijn	7 0 -2 3 -1 -4 -1 -1 3 0 1 0 0
ww de maand	-3 0 10 -3 -1 2 1 -1 2 0 0 0 0
ww de maatschappelijke	3 -6 -4 2 3 -4 5 -3 -3 0 -1 0 0
ww de maatschappij	-2 5 9 -3 -6 5 -1 3 3 -1 -1 0 0
ww de markt	12 -1 -3 5 -2 -4 -3 -6 5 7 -4 0 3
ww de meest	14 1 1 5 -2 -6 -1 -8 1 19 -3 -1 -3
ww de mens	-8 -9 -8 12 -2 -4 -1 4 -2 -2 -4 0 -1
ww de missie	18 5 0 6 -1 -11 6 -4 6 0 -2 0 0
ww de mogelijkheid	9 4 -3 3 0 -6 4 -5 6 0 -1 0 -1
ww de molen	-4 6 -3 -2 1 1 -1 -1 3 -1 -1 0 0
ww de natuur	-17 -3 -16 -5 18 -5 -1 -2 -1 -1 -2 0 -1
ww de nummer	3 -1 -2 1 -1 -1 -1 -1 0 6 -3 0 -1
ww de ontwikkeling	-8 14 1 -5 4 -1 -1 2 -1 0 2 0 0
ww de organisatie	7 1 0 2 -1 -3 -3 1 1 -2 -1 0 6
ww de overgang	-10 15 0 -6 8 -3 2 -1 0 2 0 0 -1
ww de overheid	-14 2 2 -6 5 4 1 -1 -3 -1 3 0 -1
ww de overstap	-14 4 -5 -5 10 -1 1 -6 2 0 0 0 0
ww de papieren	2 0 -1 1 0 -1 6 -5 -2 -1 0 0 2
ww de patiënt	19 8 2 0 -1 -6 10 -3 2 -1 1 0 -1
ww de peel	-2 -1 1 -2 -4 6 -1 5 -2 -1 0 0 -1
ww de plaatselijke	-3 9 1 -2 1 0 3 1 -1 0 -1 0 0
ww de polder	10 7 0 2 -1 -6 0 0 5 0 0 0 0
ww de provincie	-7 -1 -2 -3 5 0 -1 -3 3 0 -1 0 -1
ww de rechter	0 3 4 -1 -5 5 -3 6 -1 0 0 0 0
ww de regie	4 -3 -2 2 -1 0 7 -2 -5 0 0 0 0
ww de regio	-3 -5 -17 1 10 -4 -5 -3 0 5 -3 0 -1
ww de ruimste	-4 3 -4 -1 6 -3 -2 0 6 -6 1 0 -1
ww de samenleving	-2 6 -6 -2 -1 4 4 8 -6 -3 -3 0 -1
ww de schaduwbond	-4 -4 6 -3 -3 6 0 1 0 -1 1 0 0
ww de school	-7 -2 7 -4 -1 5 -1 1 -1 -1 2 0 0
ww de sociale	-5 -6 -5 0 2 3 -1 -2 -1 0 0 0 0
ww de stad	20 6 12 2 -5 -6 -3 22 2 -3 -5 0 -2
ww de standaard	3 -1 6 0 -3 1 -1 -1 -2 6 0 0 -1
ww de stem	3 0 2 1 -1 -1 -1 0 -1 -3 8 0 0
ww de stichting	-6 6 -10 -2 3 2 5 -2 1 0 -4 0 -2
ww de techniek	1 2 -5 1 7 -7 -2 0 -1 -1 1 3 -1
ww de telefoon	7 1 -2 3 0 -4 0 -1 4 0 0 0 0
ww de toegang	-6 -3 -1 -2 1 4 0 -2 0 0 0 0 0
ww de toekomst	-4 0 -8 8 -4 -2 -3 0 -3 -2 -1 0 6
ww de top	-1 -1 6 -1 -2 2 0 -2 -2 8 -2 0 -1
ww de uitstoot	-1 7 0 -1 1 -1 -1 -2 3 -1 -1 0 3
ww de veiligheid	-4 3 1 -2 8 -6 -1 3 -5 0 4 0 0
ww de veiligheidsregio	-4 -9 3 -1 -4 7 -1 1 -1 0 -1 0 0
ww de veiligste	-1 -4 2 -1 -6 8 0 -1 0 7 -5 0 -1
ww de vereniging	-18 2 -3 -7 1 11 2 -2 -2 -3 -6 0 6
ww de verkeersveiligheid	2 -3 9 0 -5 4 0 3 0 0 0 0 0
ww de vlaamse	-8 -1 -7 -2 8 -2 -2 1 -3 3 -2 0 0
ww de vliet	-2 -3 5 -2 -4 6 -1 4 0 -1 0 0 -1
ww de voedselbank	-1 5 2 -1 1 -1 -3 -1 8 -1 -1 0 0
ww de volksgezondheid	-6 -2 2 -2 1 2 -1 3 -1 -1 -1 0 0
ww de vrijheid	-1 7 -1 -2 5 -5 -2 5 0 -1 0 0 0
ww de vzw	-9 -4 -4 -2 5 1 1 -2 0 -1 -2 0 0
ww de waarde	3 11 -2 0 6 -9 0 7 -2 -1 -1 0 -1
ww de weg	-7 -1 1 -3 -3 7 1 -1 -4 -1 -2 0 4
ww de wereld	-11 -4 -9 -4 4 6 -2 -7 -2 -2 3 0 4
ww de werkvloer	3 -2 -1 1 0 -1 4 -6 -1 0 3 0 0
ww de wet	-3 -5 12 -2 -8 9 4 1 -1 -1 -1 0 0
ww de wijk	4 -1 0 1 -3 0 -3 8 -5 -2 3 0 -1
ww de zee	4 4 2 0 -3 0 0 6 -2 0 0 0 0
ww de zon	-8 0 10 -5 -1 5 -1 -4 7 0 0 0 0
ww de zorg	-9 -12 8 -4 -6 13 -4 2 -4 2 1 0 -1
ww delen en	6 -1 13 0 -6 1 3 5 -2 -1 -1 0 0
ww democratie .	-15 0 -7 -5 13 -2 0 -4 0 0 0 0 0
ww den haag	-2 -3 3 -1 -4 5 -2 11 -3 -2 -3 0 -1
ww denken mee	8 1 -4 3 0 -4 8 -4 -2 0 -1 0 0
ww deur ,	12 3 -1 4 0 -8 -2 9 0 -1 0 0 -1
ww dicht bij	3 -1 0 -1 -1 2 -5 1 -2 8 -1 -1 -1
ww dichten .	20 1 6 3 -9 -1 -1 3 0 -2 0 8 -1
ww die anders	6 0 -5 3 0 -3 5 0 -3 0 -1 0 -1
ww die bij	4 0 -2 2 0 -2 7 -2 -2 0 -1 0 0
ww die de	-12 27 4 -9 3 1 -2 6 0 2 2 0 -2
ww die het	5 -3 1 6 -3 -5 6 1 -4 0 -2 0 0
ww die je	11 3 0 2 0 -6 -3 8 2 -1 -1 0 -1
ww die luisteren	-17 -4 7 -7 0 11 -1 -1 -1 0 -1 0 0
ww die mens	0 -3 -6 1 -1 2 -2 -1 1 -1 1 0 0
ww die met	-9 -4 -1 -4 0 7 -1 2 0 -1 -2 0 -1
ww die niet	10 2 -1 3 -1 -5 4 2 -4 6 -4 -1 -1
ww die ook	9 2 0 3 0 -5 -2 1 8 -1 -2 0 -1
ww die op	3 -2 -9 2 -1 1 9 -4 -5 -1 -1 0 -1
ww die rouwen	6 1 0 1 0 -3 5 -1 -1 0 -1 0 -1
ww die u	8 1 -3 3 0 -4 -4 0 5 -1 1 0 -1
ww die van	-4 4 7 -3 0 2 -1 7 -1 -1 -3 0 1
ww die voor	-5 -3 1 -2 -1 4 -2 -1 -6 -1 4 0 4
ww die we	-12 -1 7 -6 8 0 0 1 -1 -1 -1 0 1
ww die weten	-10 -3 4 1 0 2 -1 0 0 0 0 0 0
ww die wij	-4 9 2 -3 2 -1 -3 -3 9 0 0 0 0
ww die ze	-9 -8 1 -3 -4 10 -3 -1 -3 -1 4 0 -1
ww die zich	6 10 -3 1 3 -7 -1 -3 3 0 5 0 -1
ww dienst .	5 0 -2 2 0 -3 -2 6 -2 -1 1 0 0
ww dienstbaar aan	-1 5 -7 0 12 -11 0 -1 -1 0 1 0 0
ww dier en	-8 -2 3 -3 3 2 1 -4 3 0 -1 0 -1
ww dier in	-6 -2 0 -4 1 5 -1 0 0 0 0 0 0
ww digitale wereld	4 2 9 0 -2 -2 3 4 -2 0 -1 0 0
ww dijk ,	-6 -1 0 -2 -1 5 0 0 -1 0 0 0 0
ww dit door	7 -4 -2 3 -2 -1 3 -1 -1 0 0 0 0
ww dit jaar	14 0 3 5 -6 -2 -3 -2 -1 -1 0 10 2
ww dit te	4 -3 5 1 -2 0 -1 -3 -1 0 6 0 0
ww doel :	-2 2 12 -3 -2 2 2 4 -4 -3 -3 4 3
ww doel het	10 -4 -4 5 -1 -4 -2 10 -1 -2 -4 0 -1
ww doel van	6 -6 0 2 -5 3 -4 3 3 -2 -4 0 5
ww doel zijn	-1 21 3 -4 11 -12 1 7 4 2 -5 -1 -3
ww doen .	3 -4 -16 10 -1 -5 -1 0 -1 -3 0 -1 1
ww doen in	-2 6 -6 -1 2 -1 6 -4 -2 -1 0 0 0
ww doen onderzoek	-5 1 8 -3 -1 3 -2 4 -1 0 0 0 0
ww doen wat	-1 -2 -5 8 -1 -5 1 -1 -1 0 0 0 0
ww doen we	5 6 -4 1 5 -8 2 5 2 -2 -3 -1 -2
ww doen wij	-5 -7 3 -2 -4 8 1 -3 -1 2 0 0 0
ww door .	-14 -9 -6 8 -2 2 -1 -5 0 0 0 0 0
ww door de	-2 -6 -1 0 1 1 6 -5 -4 0 1 0 0
ww door een	5 -1 1 2 -1 -2 -2 6 -2 0 0 0 0
ww door elke	4 5 3 0 -3 0 -1 7 -2 0 0 0 0
ww door het	3 3 22 -2 -5 0 10 3 -3 -2 0 0 -1
ww door middel	-1 -5 13 -2 -4 4 -4 5 4 -1 -1 0 -1
ww door onze	2 6 -6 0 3 -4 3 -2 1 0 -1 0 0
ww door samen	6 -13 -6 4 2 -3 1 -3 0 0 0 0 0
ww door samenwerking	-8 -7 -5 -1 3 3 -1 -2 -1 0 -1 0 0
ww door te	-5 8 2 -3 3 0 0 0 2 0 0 0 0
ww doorbreken .	-7 9 -2 -4 6 -2 -1 -1 -1 0 0 0 3
ww doorgeven aan	5 -1 -3 2 0 -2 -1 7 -3 -1 -1 -1 -1
ww dorp .	24 -1 0 9 -6 -8 2 4 -4 -2 6 0 -1
ww dorp zijn	2 0 0 0 -1 0 0 -2 -1 -4 9 0 -1
ww dragen bij	-5 -6 7 -3 -8 12 -1 1 0 0 0 0 0
ww dragen wij	2 2 6 0 0 -2 -1 4 1 0 0 0 0
ww dragen zo	-5 10 -4 -3 5 -3 0 1 0 0 0 0 0
ww drie generatie	3 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww drie jaar	5 1 -1 2 -1 -2 -2 -2 -2 -3 -1 5 7
ww dringen .	-9 14 -7 -4 15 -10 0 1 -1 0 0 0 0
ww dromen .	-1 -2 -1 6 -1 -4 -1 -3 3 -1 1 0 0
ww dromen van	-11 -5 15 -6 -7 13 -3 2 3 -2 1 0 -2
ww duurzaam bereikbaar	-1 5 -5 -1 11 -10 0 0 0 0 0 0 0
ww duurzaam en	-4 0 6 -2 0 3 -1 2 1 0 -1 0 0
ww duurzame en	-6 -5 -4 -1 1 4 0 -3 -1 0 0 0 0
ww duurzame energie	8 -1 -1 3 -2 -2 -1 2 1 -1 1 0 0
ww duurzame toekomst	-6 -3 2 -2 -1 5 -1 2 -1 0 -1 0 0
ww een arbeidsmarkt	-4 -1 6 -2 -1 3 3 -1 -1 0 -1 0 0
ww een baan	3 0 -3 7 0 -7 4 -1 -1 0 -1 0 0
ww een bank	5 1 -1 2 0 -3 -2 -1 -2 -1 8 0 0
ww een bed	3 0 -2 2 0 -2 -1 -1 6 -1 -1 0 -1
ww een beetje	6 -4 -9 18 1 -17 -1 4 -3 1 -1 0 -2
ww een beperking	-4 -5 -9 0 -1 5 -1 -1 -1 0 -1 0 0
ww een betere	-2 -4 -8 1 3 0 -1 -6 6 0 -1 0 -1
ww een betrouwbare	7 0 -2 2 -1 -3 -1 -3 -3 -3 12 0 -1
ww een bijdrage	-11 4 9 -6 2 3 -1 10 -7 0 -1 0 0
ww een blad	-4 6 -1 -2 3 0 0 1 -1 0 0 0 0
ww een buurt	2 -2 -4 1 -1 0 -1 8 -4 0 -3 0 0
ww een christelijke	6 0 -3 2 0 -3 1 0 0 0 1 0 0
ww een circulaire	-5 16 -1 -4 4 -3 0 3 -1 3 -1 0 -1
ww een coöperatie	-4 -2 8 -2 -1 3 0 1 0 0 1 0 0
ww een dag	8 2 1 2 -1 -4 2 -1 8 -4 -2 0 -1
ww een digitale	6 1 1 2 -1 -2 5 1 -3 0 -1 0 0
ww een dorp	5 2 6 1 -2 -2 -1 3 -3 -1 5 0 0
ww een duurzame	-16 4 1 -7 4 6 -2 2 1 -1 -2 0 -1
ww een economie	-7 -3 5 -3 -1 5 -2 5 -3 0 -1 0 -1
ww een eerlijk	-3 2 -4 -1 7 -4 0 0 -1 0 0 0 0
ww een eerlijke	-5 -3 6 -5 -3 8 -1 1 0 0 0 0 0
ww een eigen	-12 -4 2 -5 -1 10 4 7 -8 -1 -4 0 -2
ww een eind	-1 2 -4 0 7 -6 0 0 0 0 0 0 0
ww een ernstige	-8 11 0 -4 4 -1 4 -2 0 0 0 0 0
ww een familiebedrijf	3 1 0 1 0 -2 -1 -1 -3 -1 7 0 0
ww een gemeente	4 1 1 1 0 -2 -1 -6 1 -1 5 0 4
ww een gezellige	6 0 -1 2 0 -3 -1 -1 2 -1 3 0 0
ww een gezonde	-2 -3 11 -2 -6 6 -1 2 -6 12 -4 0 -1
ww een goed	3 -3 2 0 -2 1 -2 17 -9 -1 -4 0 -1
ww een goede	9 -4 -10 17 -2 -14 -4 -3 9 2 -2 0 -3
ww een huis	5 2 5 1 -1 -3 -3 3 -2 0 6 0 0
ww een jaar	-1 0 1 0 0 1 6 -3 -1 0 -1 0 -1
ww een klein	-3 8 -2 -2 1 -1 0 -4 6 -1 0 0 -1
ww een koelere	-4 2 12 -3 0 1 0 9 -2 0 -2 0 -1
ww een kust	-6 -4 -2 -2 -1 6 0 -1 0 0 -2 0 0
ww een kwart	0 2 -4 0 8 -7 -1 -1 -2 -1 0 -1 5
ww een land	-5 1 11 -4 -1 3 -2 7 4 -2 -5 0 -1
ww een leefbare	-3 -3 11 -2 -7 8 -1 0 -2 0 0 0 4
ww een lerende	4 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 7
ww een leven	1 1 -4 -1 5 -4 6 -2 -3 0 0 0 0
ww een luisterend	7 -2 0 3 -2 -3 3 -4 5 -1 -1 0 0
ww een manier	9 1 -3 4 0 -5 0 1 -1 0 -1 0 3
ww een nieuw	9 0 -2 3 -1 -4 8 -2 -3 0 -1 0 0
ww een open	-1 9 -3 5 3 -9 -1 5 -2 -2 3 0 -1
ww een organisatie	6 2 1 2 0 -4 -1 -2 -1 0 1 0 6
ww een overheid	-14 -6 6 -6 -2 12 -1 0 3 0 -4 0 -1
ww een plan	6 -2 -3 2 -1 -2 3 -1 0 -1 -1 0 0
ww een plek	5 2 6 0 -1 -3 -2 0 -1 2 6 0 -1
ww een positieve	-7 5 -8 -2 12 -7 1 -1 -1 0 -2 0 0
ww een psychische	-10 -2 9 -5 -1 7 -2 5 -2 0 -1 0 0
ww een rookvrije	-6 -2 0 -2 0 5 0 0 0 0 -1 0 0
ww een samenleving	-18 -11 8 -7 -4 16 -1 0 -2 0 0 0 -1
ww een schone	-10 -4 -1 -4 -1 8 -1 1 -2 0 -1 0 0
ww een stad	-20 -5 16 -9 -2 13 4 -9 9 -2 -2 0 -3
ww een stem	-10 0 -5 -3 9 -2 -2 11 -8 0 -3 0 -1
ww een steppe	-11 -4 4 -4 -2 9 0 0 -1 0 -1 0 -1
ww een stichting	7 -2 -1 3 -2 -2 0 -2 0 0 4 0 0
ww een team	-3 8 0 -2 3 -2 -2 -3 4 4 -2 0 -1
ww een tijdschrift	-7 8 0 -3 3 0 0 2 -1 0 0 0 0
ww een toekomst	6 2 3 1 -1 -3 -1 -3 6 3 -1 0 -1
ww een tweede	-2 -1 4 -1 -1 2 2 4 -7 -1 0 0 2
ww een vaste	7 -2 -4 3 -1 -2 3 0 -2 0 -1 0 0
ww een veilig	-6 -6 7 -2 -3 7 0 2 -2 0 -1 0 0
ww een veilige	6 0 11 1 -2 -3 -1 8 0 -1 0 0 -1
ww een vereniging	13 6 -6 5 1 -9 0 -1 -1 0 7 0 0
ww een verstandelijke	-9 -3 2 -3 -1 7 -1 1 -1 0 -1 0 0
ww een vitale	-1 9 -5 -1 4 -4 0 -1 -1 -2 3 0 2
ww een warm	15 6 5 4 -1 -10 0 0 4 0 4 0 -1
ww een warme	17 7 7 4 0 -11 -2 -4 5 -1 11 0 -1
ww een week	-10 -5 -1 -4 -1 9 -3 -2 -1 0 3 0 -1
ww een wereld	-18 -5 5 -8 -1 13 -2 2 -1 -2 0 0 -2
ww eenvoudig :	1 2 9 -1 -1 -1 -2 -1 9 -1 -2 0 -1
ww eenzaamheid .	2 -7 -2 1 1 -1 -1 1 -1 -1 0 0 0
ww eenzaamheid onder	-5 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww eerlijk en	2 2 2 0 0 -1 -1 6 -2 0 0 0 -1
ww eerlijk loon	-2 2 -4 -1 7 -5 0 0 0 0 0 0 0
ww eerlijke prijs	3 0 6 0 -2 -1 0 1 1 0 0 0 0
ww eerste keus	3 1 0 1 0 -2 -1 -1 -2 7 -1 0 0
ww eigen huis	-9 -3 1 -3 0 6 -3 -2 2 -1 -1 0 1
ww eind van	8 -3 3 3 -5 0 -2 -2 1 -1 3 4 -1
ww elk gezin	-6 -3 -3 -2 0 5 0 0 -3 0 0 0 0
ww elk kind	0 -7 -6 14 -2 -9 -5 12 -8 -1 0 -1 -2
ww elkaar ontmoeten	3 -1 -4 1 0 -1 -1 -5 8 0 0 0 -1
ww elke avond	-1 7 5 -2 2 -3 -1 0 5 0 -1 0 0
ww elke dag	17 -2 -23 24 2 -23 7 -1 -1 -1 -3 -1 -2
ww elke inwoner	-9 -2 6 -4 -1 6 2 -1 -1 -1 0 0 0
ww elke leerling	-3 -5 -8 3 -1 2 -2 -1 1 0 -2 0 0
ww elke maand	4 0 0 1 -1 -1 -1 -3 0 0 0 6 0
ww elke nacht	8 1 -3 3 0 -5 -3 4 3 0 0 0 -1
ww elke straat	6 0 -3 2 -1 -2 0 3 -2 0 0 0 0
ww elke week	9 0 0 3 -1 -4 -1 0 7 0 -2 -1 -1
ww elke wijk	-7 -4 -2 -2 0 6 0 -3 0 0 0 0 0
ww en aan	1 -1 6 -1 -3 2 -1 3 2 -1 0 0 -1
ww en adviseren	1 0 3 0 -1 0 -6 11 -1 -1 0 0 -1
ww en bedrijf	5 -3 -4 2 -2 0 12 -6 -3 -1 -1 0 -1
ww en begeleide	11 2 -1 4 -1 -6 -5 -11 17 -1 3 0 -1
ww en behandelen	-3 6 -2 -2 3 -1 -2 4 -1 0 -1 0 0
ww en beheer	-6 16 2 -5 3 -1 -1 6 -1 0 0 0 0
ww en beheren	7 -1 -1 3 -2 -2 4 -4 5 -2 -1 0 -2
ww en bestrijden	-5 3 -1 -2 7 -3 -1 3 -1 0 -1 0 -1
ww en betaalbaar	10 2 -3 3 0 -5 9 -6 3 -2 -1 0 0
ww en betrouwbaar	2 2 8 -1 -1 -1 -1 -5 -1 3 6 0 0
ww en betrouwbare	-7 -3 -2 -2 0 6 0 0 -2 0 0 0 0
ww en bevorderen	-13 15 -2 -6 6 0 1 5 -3 -1 -1 0 0
ww en bij	10 -1 -2 3 -1 -3 -3 5 -1 2 0 0 -1
ww en blijven	0 1 6 -1 0 -1 4 -3 -1 2 0 0 0
ww en brengen	6 -2 -3 3 -1 -2 3 -7 2 0 3 0 0
ww en burger	4 6 4 0 1 -5 -2 0 8 -1 1 0 -1
ww en crises	-5 -5 2 -1 -4 7 0 -1 0 0 0 0 0
ww en daarmee	6 5 -2 1 0 -3 4 -4 2 0 1 0 0
ww en de	7 -17 -6 2 1 1 -6 5 -1 -6 7 -1 -2
ww en die	-1 3 6 -2 0 -1 -2 7 2 0 -4 0 -1
ww en doen	-4 -7 3 -2 -3 7 -2 2 -1 0 0 0 0
ww en door	-6 4 8 -4 0 3 -1 4 0 1 -1 0 -1
ww en dragen	-5 11 -4 -3 5 -3 0 1 0 0 0 0 0
ww en duurzaam	-5 -1 7 -3 -1 3 -1 1 -1 0 1 0 0
ww en duurzame	2 2 -5 1 7 -8 0 3 -2 0 0 0 0
ww en een	13 25 -10 4 -3 -8 14 -7 9 12 -12 -2 -8
ww en elke	1 -1 2 6 -1 -5 2 0 -2 2 -2 0 -1
ww en er	-5 -5 -2 -2 -2 6 -2 2 -1 -1 -1 0 0
ww en geven	0 3 1 -1 1 -1 7 3 -7 -1 0 0 0
ww en goed	11 6 -2 3 0 -7 -1 0 5 0 -1 0 0
ww en helpen	5 0 4 1 -2 -1 0 7 -2 -1 -1 0 0
ww en hen	7 2 -1 2 0 -4 -4 9 -1 -1 -1 0 0
ww en het	-2 7 14 -4 -4 4 -5 10 -1 4 1 -1 -2
ww en houden	-7 3 11 -4 -1 4 2 -1 3 -1 -1 0 0
ww en hun	7 9 -1 1 1 -5 5 6 -6 -1 2 0 -1
ww en in	-16 -5 -9 -5 7 6 0 -2 0 -3 -1 0 -1
ww en instelling	-5 7 0 -3 3 -1 -1 -2 4 0 0 0 0
ww en internationaal	-5 6 0 -3 3 0 6 -5 -3 2 0 0 0
ww en jongere	-2 12 -6 -2 5 -4 4 -1 -1 -1 0 0 0
ww en kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
ww en laten	7 -3 0 3 -2 -2 -3 2 5 -1 -2 0 -1
ww en leefbare	-5 -1 9 -3 -2 4 0 4 -1 0 -2 0 0
ww en leggen	-2 -2 8 -2 -2 2 -2 1 2 -1 -1 4 -2
ww en leveren	5 3 0 1 -1 -3 -2 8 -4 0 1 0 0
ww en meer	2 -2 6 0 -4 2 1 0 -3 -1 -1 6 -3
ww en mens	-7 -2 5 -3 -1 5 -2 2 -2 0 1 0 0
ww en met	9 -2 -5 10 -2 -9 5 -7 -7 3 3 0 3
ww en naar	-5 -1 -3 -2 6 -1 0 -1 0 0 0 0 0
ww en nacht	4 1 6 -1 -2 0 5 -1 2 -1 -1 -1 -1
ww en natuur	-6 -1 5 -3 -1 4 -1 -2 3 0 0 0 0
ww en niet	-4 -1 8 -5 -1 5 1 1 -3 0 3 0 0
ww en omgeving	-6 -3 -1 -2 -1 5 0 -2 1 0 -1 0 0
ww en onderhouden	2 -3 4 0 -2 1 -2 0 -3 9 -1 0 -2
ww en onze	-5 2 9 -3 -1 3 -6 10 -3 0 -1 -1 3
ww en op	-21 -3 -5 -7 1 14 0 -2 -3 -1 -1 0 -1
ww en organiseren	4 4 -3 1 0 -3 6 -3 0 0 0 0 0
ww en oud	-3 -6 -4 -1 -1 5 -2 -1 -1 -3 4 0 -1
ww en over	-3 -1 5 -2 -1 4 -2 2 -5 6 -1 0 0
ww en patiënt	-4 -5 -1 -1 -3 6 4 -2 -2 -1 -1 0 -1
ww en persoonlijke	2 4 7 -1 -1 -1 1 7 -2 -3 2 0 -1
ww en publiceren	-4 0 7 -3 0 2 0 4 -1 0 -1 0 0
ww en respect	2 -1 -3 6 0 -5 -1 -2 3 0 -1 0 0
ww en samenwerking	-7 -3 2 0 -1 2 0 1 -1 0 -1 0 0
ww en school	-3 -1 7 -2 -1 2 -4 7 0 -1 -1 0 0
ww en schoon	-9 -3 2 -3 0 6 0 -2 1 0 -1 0 0
ww en schrijven	4 -2 -6 2 0 -1 2 -2 -1 0 0 0 0
ww en stimuleren	1 2 7 -1 -3 1 -2 6 -1 0 -1 0 0
ww en streven	1 4 10 -1 0 -2 1 0 0 1 3 0 0
ww en te	-8 7 7 -5 3 1 -4 3 2 -1 2 0 -1
ww en toegankelijk	-11 -4 3 -4 -1 8 -1 1 -2 0 -1 0 0
ww en tonen	7 -4 -1 3 -3 -1 0 1 0 0 0 0 0
ww en veilige	14 3 -3 5 -1 -8 0 5 0 -1 0 0 -1
ww en veiliger	-3 4 -6 -2 11 -8 2 -1 -1 0 0 0 -1
ww en verbinden	8 0 3 2 -4 -1 6 2 -2 -1 -1 0 0
ww en verder	8 -2 -5 3 -1 -3 -3 10 -5 0 0 0 0
ww en verhuur	1 -2 4 0 -1 0 0 -5 7 0 0 0 0
ww en verminderen	-1 7 1 -2 0 0 1 -1 2 0 0 0 0
ww en versterken	-7 0 -6 -2 10 -5 0 -1 0 0 -1 0 0
ww en voor	6 2 -9 3 4 -6 -5 1 -2 -2 9 0 -1
ww en waar	-3 -9 -15 9 -2 -1 -1 -8 -2 -2 8 0 -1
ww en werken	2 0 17 -2 -3 0 -2 -1 1 4 0 0 3
ww en willen	1 1 7 -1 -1 -1 -1 -1 -2 5 1 0 -1
ww en zelf	-5 -1 7 -3 0 3 2 2 -1 -1 -1 0 0
ww en zetten	-1 2 7 -2 0 0 1 3 -1 0 0 0 0
ww en zijn	9 12 -3 2 3 -9 0 5 -1 -1 1 0 0
ww en zo	-1 5 -1 -1 1 0 -1 7 -3 -1 -1 0 0
ww en zoeken	-1 5 4 -2 0 -1 0 6 -2 0 -1 0 0
ww en zonder	11 -5 -1 5 -3 -3 1 -1 -1 -1 -1 0 4
ww en zorgen	18 2 -9 8 -1 -10 5 -4 -1 0 0 0 3
ww en zorgvuldig	4 1 8 0 -2 -1 -1 3 2 -1 -1 0 0
ww en één	6 -1 -2 2 -1 -2 -4 -5 -2 -1 -3 0 17
ww energie verbruiken	-1 2 -3 -1 7 -5 0 -1 -1 0 0 -1 2
ww er voor	8 2 1 2 -1 -4 13 -5 2 -1 -5 -1 -1
ww er weer	-7 1 11 -4 0 3 -2 0 3 0 0 0 0
ww er zijn	14 4 1 2 -1 -6 19 -2 -6 -3 -3 0 -1
ww ertoe doen	-6 -3 -1 -2 0 5 0 -1 -1 0 -1 0 0
ww ervan kunnen	-6 -2 0 -2 0 5 -1 0 -1 0 0 0 0
ww ervoor dat	-7 6 -1 -3 3 1 -3 3 2 0 0 0 -1
ww eten ,	-7 -3 0 -4 -1 7 1 0 -4 0 1 0 0
ww eten en	22 4 2 7 -2 -13 -1 -1 10 0 -1 0 0
ww fietsen .	0 -1 10 -1 -2 1 -1 3 -1 0 1 0 0
ww financieren onderzoek	-6 9 -3 -3 4 -1 0 1 0 0 0 0 0
ww gaan ,	4 0 -2 1 -1 -1 6 -3 2 -1 -2 0 -1
ww gaan .	-8 16 10 -7 4 -1 -7 7 -5 0 15 -1 -5
ww gaan voor	-3 -4 0 -1 3 0 -4 -3 2 9 -5 0 -1
ww gaan werken	7 0 -1 2 -1 -3 -1 -3 -1 -1 -1 0 8
ww gas af	-4 -3 2 -1 -3 6 2 -1 -1 -2 -1 0 2
ww gastvrije gemeente	9 1 2 3 -3 -3 -1 -1 -2 5 3 0 -1
ww gebied van	6 1 -2 2 -1 -3 0 -3 0 0 6 0 -1
ww gebruik van	-11 4 -5 -4 9 -2 -2 1 -1 -1 0 0 0
ww gebruiken .	-11 -4 1 -5 -1 10 -1 0 -3 0 0 0 0
ww geen enkele	-7 -4 -2 -2 -1 7 -1 -1 0 -1 -1 0 0
ww geld .	-3 0 9 -3 -1 2 -1 2 2 0 0 0 0
ww geld zijn	-7 -3 1 -4 -1 8 0 -1 0 0 0 0 0
ww gelijke kans	-7 0 2 -4 4 1 0 -1 1 0 -1 0 0
ww geloven in	-16 -12 -1 14 -8 1 -2 4 -7 -1 -1 0 -1
ww gemeente .	-5 -9 -5 -1 1 4 -2 7 -4 -2 -2 -1 -2
ww gemeente bij	-11 4 11 -6 2 3 5 -1 -1 -1 0 0 0
ww gemeente van	5 0 1 2 -3 0 -1 -1 -1 8 -2 0 -1
ww generatie .	-6 -3 -9 -1 5 1 0 0 -2 0 -1 0 0
ww geschiedenis van	12 -6 1 5 -7 0 -1 7 -1 -1 -1 0 0
ww geven .	-12 3 -8 -4 11 -3 -3 -6 6 -1 -2 2 -1
ww geven aan	-11 -1 -5 -4 9 -1 0 -5 2 0 0 0 0
ww geven een	-5 7 0 -3 3 0 -1 10 -6 0 -2 0 0
ww geven en	-3 5 -1 -2 2 -1 -2 6 -3 0 0 0 0
ww geven les	-5 0 7 -3 0 3 -1 9 -7 0 0 0 0
ww geven op	9 -2 -3 4 -2 -2 7 -4 1 0 -1 -1 -1
ww geven van	-2 13 3 -3 0 -1 -3 15 -5 -2 -1 0 0
ww geven voor	-3 7 0 -2 2 -1 -3 -1 2 -1 0 5 -1
ww geven voorlichting	-5 7 2 -3 2 0 -2 6 -2 0 0 0 0
ww gewoon goed	6 1 -3 7 -1 -7 4 -1 1 0 -1 0 -1
ww gezin .	-5 -4 0 -2 -2 6 -2 -5 4 -1 2 0 0
ww gezin die	2 2 7 -1 0 -2 1 -1 3 0 -1 0 0
ww gezond en	-11 -5 4 -5 -3 11 0 -1 0 -2 1 0 -1
ww gezond leven	0 4 -1 0 7 -7 0 0 1 0 0 0 0
ww gezonde ,	1 3 10 -1 0 -2 0 -3 -3 6 3 0 0
ww gezonde en	-12 -7 -8 -3 0 10 0 -1 -3 -1 -2 0 0
ww gezonde leefomgeving	-1 2 -3 0 6 -5 0 0 0 0 0 0 0
ww gezondheid en	-1 2 9 -2 0 0 -1 8 -2 0 -2 0 0
ww gezondheid van	-6 3 -5 -2 7 -2 -1 0 -1 0 0 0 0
ww goed eten	11 4 3 2 -1 -6 0 2 4 0 0 0 0
ww goed in	7 2 -1 2 0 -4 5 4 -1 -2 -3 -1 -1
ww goede ,	5 2 2 1 0 -3 -2 8 -1 -1 -2 0 0
ww goede zorg	-10 -4 1 -4 -1 8 -1 -3 1 0 0 0 0
ww grens van	-6 2 7 -4 0 3 0 2 -1 0 0 0 0
ww groei van	8 6 2 2 -2 -3 0 -3 -1 6 2 0 -1
ww groeien ,	2 -1 -1 1 -1 -1 10 -6 -2 -1 -1 -1 1
ww groeien .	-3 6 8 -3 -3 3 6 -4 6 -1 -2 0 -2
ww groeien door	11 -6 2 4 -5 -1 -5 6 0 0 2 0 -1
ww groeien in	13 4 -2 5 0 -8 -1 4 -2 -1 4 0 -1
ww groeien met	-7 3 -3 -3 1 3 6 -3 -2 0 0 0 -1
ww groene stroom	5 5 1 -1 1 -2 0 -4 8 0 0 0 0
ww groep en	10 -2 -1 3 -3 -2 -1 2 0 0 2 0 0
ww grote kerk	-18 5 -2 -8 8 4 -1 0 -1 -1 0 0 0
ww haar lid	1 4 2 0 1 -2 7 3 -2 -1 -4 0 -1
ww halen ,	6 1 0 2 0 -3 -1 8 -2 -1 -1 0 -1
ww halen .	-18 0 1 -7 10 2 0 -4 3 -2 -1 0 -1
ww halveren .	16 -5 3 6 -8 -1 0 -3 -1 8 0 -1 1
ww hand .	6 0 3 1 -3 -1 2 -3 8 -1 -2 -1 -1
ww hard voor	-9 -6 -3 -3 0 7 -2 0 -1 -1 0 0 0
ww hart en	0 -3 -6 6 -1 -3 -1 -7 5 0 1 0 -1
ww hart voor	-14 1 -6 9 -2 -3 -1 -2 -3 -1 3 0 0
ww hebben ,	6 3 6 1 0 -4 1 8 -3 -1 -1 0 0
ww hebben .	-5 0 21 -9 -2 7 0 2 3 -5 7 -2 0
ww hebben als	-1 6 -1 -1 -1 1 7 0 0 -1 -3 0 -1
ww hebben op	-12 -3 1 -5 2 6 -2 -6 7 -1 -1 0 0
ww hebben ten	-5 -12 -9 0 1 5 -4 -4 3 -1 0 0 -1
ww hebben wij	1 0 2 0 0 0 -1 -1 -2 -1 0 7 -1
ww hele wereld	1 -4 -7 2 -1 1 -1 0 -1 0 0 0 0
ww helpen .	3 5 -6 1 8 -9 1 -8 4 -2 -3 12 -3
ww helpen hen	3 6 -1 0 1 -3 9 -5 0 -1 0 0 0
ww helpen mens	1 -1 1 0 -1 0 8 -4 -3 0 0 0 0
ww helpen we	8 -3 1 3 -2 -2 5 -2 -1 0 -1 0 0
ww helpen ze	3 0 -1 1 -1 -1 -8 9 0 0 0 0 0
ww hen bij	2 6 -1 0 1 -3 8 -3 -1 0 0 0 0
ww hen passen	1 0 -2 1 0 0 6 -2 -3 0 -1 0 0
ww herstel van	-8 7 -4 -3 2 3 -1 -1 -1 -1 3 0 0
ww herstellen ,	-12 -5 -10 -3 10 0 -3 -1 -2 -1 0 0 -1
ww herstellen .	-9 2 1 -4 0 6 -1 -1 -1 -1 -1 0 3
ww het aantal	-12 9 -4 -5 9 -2 -1 -2 5 -1 -1 -1 -1
ww het afvalwater	-1 4 8 -2 -1 0 0 4 -1 0 0 0 0
ww het als	-6 -3 -4 -2 1 3 -3 -1 -1 0 3 0 0
ww het beste	6 1 1 2 -1 -3 6 -6 13 -6 -4 0 -1
ww het bevorderen	-11 11 -8 -5 16 -9 -2 2 -2 3 -2 0 0
ww het buitengebied	-6 1 0 -3 0 4 0 -1 0 0 0 0 0
ww het doel	-11 0 5 -5 1 5 -3 9 -1 -2 -4 0 -1
ww het dorp	7 0 -8 3 1 -4 1 -2 0 -6 8 0 -1
ww het eind	8 -3 3 3 -5 0 -2 -2 1 -1 3 4 -1
ww het gas	-4 -3 2 -1 -3 6 2 -1 -1 -2 -1 0 2
ww het gebied	1 7 -6 0 6 -7 -1 -1 0 0 4 0 -1
ww het gebruik	-13 4 -4 -5 10 -1 -1 0 -1 -1 0 0 0
ww het geven	-2 13 3 -3 0 -1 -3 15 -5 -2 -1 0 0
ww het goed	-3 -5 -8 1 -1 4 -1 -5 4 0 -1 0 0
ww het herstel	-5 11 0 -3 4 -2 -1 1 -1 -1 3 0 0
ww het houden	-7 -3 -5 -1 6 -1 -1 -2 0 0 0 0 0
ww het in	-3 6 -3 -2 5 -4 0 4 -1 -1 -1 0 0
ww het kunnen	0 9 -10 6 3 -9 3 -8 6 -1 -1 0 1
ww het laatste	9 1 -3 4 0 -5 0 0 -2 0 4 0 0
ww het land	-4 -3 1 -1 -7 10 -4 -4 6 -2 0 0 3
ww het landschap	-5 9 10 -5 5 -4 0 7 -2 0 0 0 0
ww het leven	-7 -2 15 -5 -1 4 3 7 -5 -1 -1 0 -1
ww het milieu	9 -3 11 2 -5 -2 -1 -1 -1 -1 0 0 8
ww het moeten	6 0 -1 2 -1 -2 -1 -1 2 -1 -1 0 2
ww het nederlandse	1 -7 -2 1 -7 8 0 -1 -1 -1 1 0 0
ww het netwerk	-7 -4 0 -2 2 3 0 -1 -1 0 -1 0 0
ww het niet	23 1 1 7 -3 -9 3 0 4 0 -3 -1 2
ww het nodig	-9 -3 2 -3 -1 7 -1 -1 1 0 -1 0 0
ww het noorden	2 10 2 -1 -2 0 -2 -5 -1 10 3 0 -1
ww het onderwijs	-4 -2 -4 -1 8 -4 -2 4 -2 -1 -1 0 0
ww het opzetten	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ww het organiseren	9 -2 -2 4 -3 -2 -2 6 -1 0 -1 0 0
ww het orgel	-18 5 -2 -8 8 4 -1 0 -1 -1 0 0 0
ww het programma	1 -6 7 -1 -6 6 0 -2 -3 -2 -2 0 9
ww het recht	-6 -1 -5 -2 5 0 0 -1 -1 0 0 0 0
ww het resultaat	-6 0 10 -4 0 3 0 -1 4 0 -1 0 0
ww het rijk	6 5 1 1 -1 -3 0 4 -1 0 0 0 0
ww het stimuleren	-7 3 -4 -3 8 -3 0 0 0 -1 0 0 0
ww het taboe	-6 5 -3 -3 5 -1 0 1 0 0 0 0 0
ww het team	4 -5 6 1 -4 1 10 -4 -3 -2 -1 0 2
ww het terugdringen	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww het vak	-6 -1 -7 6 1 -4 -1 2 -4 0 0 0 0
ww het verbeteren	0 10 1 -1 0 -2 -1 -3 4 -1 4 0 0
ww het verkleinen	-5 1 -5 -2 7 -3 0 -1 0 0 0 0 0
ww het verschil	-4 -4 -2 -2 6 -2 -1 -4 2 4 -1 0 -2
ww het vertrouwen	0 -10 -6 2 -7 9 -1 -5 2 0 0 0 0
ww het verzorgen	8 2 3 2 -2 -4 -1 3 3 -1 -1 0 0
ww het vinden	1 -1 -3 0 0 1 -2 -3 6 -1 -1 0 0
ww het wad	-4 -3 1 -2 -2 6 0 -1 0 0 0 0 0
ww het water	-7 -6 4 -3 -3 8 3 0 -2 -1 -1 0 -1
ww het weekend	6 0 0 2 -1 -2 -1 -2 5 0 0 0 0
ww het welzijn	-7 2 4 -3 0 3 -1 2 1 0 -1 0 0
ww het werk	-1 -6 -8 7 -3 0 7 -5 -5 0 -1 0 0
ww het ziekenhuis	-13 -12 5 -4 -5 14 -1 -10 7 9 -8 0 -1
ww het zijn	8 0 1 1 -2 -2 3 0 2 -2 1 0 -1
ww hoeven te	-5 -4 10 -3 -2 5 -8 5 5 -1 -1 -1 1
ww hoofd ,	0 -2 -3 1 0 1 -1 -6 5 0 1 0 0
ww hoogwaardige ,	5 0 1 2 -1 -3 -2 -1 6 -1 0 0 0
ww horen .	-11 -4 -6 1 5 -1 4 -5 0 -2 0 0 -2
ww horen erbij	-10 -4 0 -4 -2 9 -1 -1 -1 0 0 0 0
ww houden .	-12 -5 -4 -5 1 9 0 -5 -3 4 -1 0 -1
ww houden en	-3 6 -2 -2 3 -2 0 1 -1 0 2 0 0
ww houden van	-10 3 -7 -4 10 -3 -1 1 -1 -1 -1 0 0
ww huis ,	6 0 -1 2 -1 -2 -3 -2 10 -2 -1 0 0
ww huis .	17 2 4 1 -4 -3 3 -4 5 3 -1 -1 0
ww huisarts ,	-6 4 -3 -3 3 1 1 -1 -1 0 0 0 0
ww hun eigen	7 -2 2 2 -3 0 -1 4 1 -1 0 0 -1
ww hun kind	0 2 7 -1 0 0 0 -1 4 0 -1 0 0
ww hun leven	14 0 -4 6 -2 -6 -1 -3 4 -1 4 0 -1
ww hun naaste	2 10 -4 0 3 -5 6 -4 1 0 0 0 0
ww huurder .	9 3 1 1 0 -5 -3 5 4 -2 -1 -1 0
ww ideaal :	-7 -1 4 -3 0 4 -1 2 -1 -1 0 0 0
ww ieder kind	4 -1 6 -2 -3 4 4 -8 5 -2 5 0 -2
ww iedere inwoner	-6 -4 -4 -1 -1 6 -1 -1 -1 0 0 0 0
ww iedereen ,	-8 3 9 -5 0 3 -1 3 -1 -2 4 -1 -1
ww iedereen .	-16 -5 13 -10 -4 16 -3 5 3 -2 -3 0 -1
ww iedereen die	20 3 -9 8 -1 -10 10 -7 3 -1 0 0 -1
ww iedereen in	19 1 -1 5 -4 -6 7 -1 -1 3 -2 -1 -1
ww iedereen kunnen	4 -3 -7 2 -1 0 2 -1 -2 0 0 0 0
ww iedereen moeten	-7 -1 5 -3 0 4 -1 0 0 0 1 0 0
ww iedereen recht	-4 0 5 -2 0 2 -2 -6 8 0 0 0 0
ww iedereen te	-7 -1 10 -4 -1 5 0 2 1 -1 -2 0 0
ww iedereen verdienen	17 5 -2 5 0 -10 0 -2 8 0 -1 0 0
ww iedereen zijn	-7 7 1 -4 3 0 -1 4 -1 0 -1 0 0
ww ijveren voor	-8 -5 -8 -2 2 4 -1 0 -1 0 -3 0 0
ww impact op	-6 -1 -2 -2 11 -6 0 -2 -1 0 -2 0 3
ww in ,	1 1 9 -2 -2 1 -1 6 -1 -1 0 0 0
ww in .	6 1 1 2 -1 -2 -2 10 -2 -1 -1 0 -1
ww in 2027	1 0 0 -1 0 1 -1 -2 -1 -2 -2 0 8
ww in 2028	3 1 -1 1 0 -2 -2 -3 -2 0 -2 6 3
ww in 2030	11 -2 -4 4 -3 -3 -2 -6 -3 3 -4 0 13
ww in 2040	-6 -3 0 -2 -2 6 0 -1 -1 0 -1 0 0
ww in beweging	-3 -5 1 7 -4 -2 -1 -1 0 -1 2 0 0
ww in contact	-2 2 4 -2 0 1 -3 7 -2 0 -1 0 0
ww in de	-6 23 -14 -6 23 -19 16 -11 16 -1 -9 -2 -8
ww in een	30 1 0 11 -8 -11 -7 12 8 -6 1 -2 3
ww in elk	-10 -4 3 -6 -1 10 0 -1 -1 1 -1 0 -1
ww in elke	-18 -9 1 -7 -2 15 2 -1 -3 -1 -2 0 0
ww in en	1 5 -1 0 1 -2 1 6 -3 -1 -1 0 -1
ww in friesland	-7 -3 -1 -2 0 6 0 0 -2 0 0 0 0
ww in hand	-5 -3 1 -2 -1 4 -2 -2 -3 -2 9 0 0
ww in het	-6 -1 -11 -5 2 7 -8 12 -4 2 2 -2 -6
ww in huis	12 3 -1 4 -1 -7 6 -2 8 -5 -2 0 -1
ww in hun	7 9 2 0 0 -5 -2 0 15 -2 -4 -1 -2
ww in je	-11 -4 0 -4 0 8 -1 -1 -1 0 0 0 0
ww in malawi	1 1 4 0 -1 -1 -1 6 -2 0 0 0 0
ww in nederland	-6 -5 -11 -1 15 -8 0 -7 4 4 -4 -1 -2
ww in om	5 0 10 1 -2 -2 2 6 -1 -1 -1 0 -1
ww in ons	8 -1 -5 3 -1 -3 -3 1 3 0 -1 0 1
ww in onze	-7 0 16 -6 5 -1 8 11 -3 -7 -5 -1 -1
ww in op	-10 0 -2 -4 1 6 1 -4 -1 2 0 0 0
ww in plaats	-13 -5 6 -6 -3 11 -3 -6 9 -2 1 -1 -1
ww in staat	10 0 -4 4 -1 -4 17 -8 -5 -2 2 -1 -2
ww in stand	-11 7 -10 -4 14 -7 -1 -1 -1 -1 0 0 0
ww in te	0 6 -4 0 0 0 0 1 -1 -1 3 0 -1
ww in vier	-3 0 -4 -1 6 -3 0 -4 -2 -1 0 4 1
ww in vijf	7 -2 0 3 -3 -1 0 -1 1 -2 -2 -1 6
ww in voor	-29 -14 -5 -10 1 21 -1 -1 -4 -4 0 0 -1
ww in vrijheid	-8 -3 1 -5 -1 8 -2 -3 3 0 0 0 0
ww in één	3 0 0 1 -1 -1 -1 10 -5 -1 -1 0 -1
ww inkomen .	6 -1 -6 3 0 -3 0 0 0 0 0 0 0
ww investeren in	1 6 1 0 -1 -1 -1 2 -1 0 2 0 0
ww invoering van	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
ww inwoner .	6 -1 1 2 -2 -1 1 -1 3 -1 -1 0 0
ww inwoner en	-6 6 -2 -3 2 1 -2 4 -2 0 1 0 0
ww inzetten voor	9 2 -2 3 0 -5 0 -1 0 0 3 0 0
ww jaar ,	2 0 -1 1 0 0 0 -1 -4 -1 0 6 0
ww jaar .	-15 -7 5 -5 -4 13 -2 -2 -6 5 -2 -1 4
ww jaar tijd	2 2 -5 0 7 -7 -1 -4 -1 -1 0 5 1
ww jaar willen	6 0 -1 2 -2 -2 -1 -1 -1 3 1 4 -2
ww jaar zijn	-7 -4 1 -5 -2 10 2 -4 -1 5 0 -3 -1
ww je eigen	-7 -3 2 -6 0 8 -3 -5 8 -1 -1 0 0
ww je in	-6 -2 3 -3 -1 5 -1 0 2 0 -1 0 -2
ww je kunt	3 0 -1 1 0 -2 -1 -4 7 0 -1 0 0
ww jong en	-3 -6 -4 -1 -1 5 -2 -1 -1 -3 4 0 -1
ww jonge gezin	-7 -2 3 -3 -2 6 -1 2 -2 0 0 0 0
ww jongere met	-4 -1 2 -2 0 2 6 -4 -2 0 0 0 0
ww kanker en	-3 7 -3 -2 3 -2 1 -1 0 0 0 0 0
ww kans om	6 0 1 2 -2 -2 2 -7 8 0 -1 0 0
ww kans te	4 -5 8 1 -4 1 -1 1 3 0 -1 0 0
ww kantoor ,	2 4 0 0 1 -3 -1 6 -1 -1 -1 0 0
ww karakter van	-6 2 -2 -2 5 -1 0 -1 0 0 0 0 0
ww karnen .	3 1 2 -3 0 2 12 -11 4 0 0 -2 -1
ww kennis en	7 -1 -2 3 -1 -3 5 -5 -2 -1 3 0 0
ww kennis te	3 0 3 1 -1 -2 -4 0 7 0 -1 0 0
ww keren .	-7 7 -6 -3 12 -7 -1 1 -1 -1 0 0 0
ww kerk ,	-4 8 -1 -2 3 -1 1 -1 -1 0 2 0 0
ww kiezen ,	-1 -1 0 0 0 1 11 -9 -1 0 0 0 0
ww kijken en	-5 -1 8 -3 -1 3 -2 4 0 0 0 0 0
ww kind die	-11 -3 0 -5 0 8 3 -3 1 -1 -2 0 -1
ww kind een	-4 0 6 -3 0 3 2 -1 0 0 0 0 0
ww kind en	1 -8 -1 8 -5 -1 -1 4 -4 0 -1 0 0
ww kind in	-10 -6 -3 -3 -2 10 0 -4 2 0 -2 0 0
ww kind laten	13 4 -1 4 0 -7 6 -1 -1 0 -1 0 0
ww kind leren	-6 -3 0 -2 -1 6 -1 0 0 0 -1 0 0
ww kind met	-9 0 9 -5 -3 8 -6 1 4 -2 5 0 -1
ww kind naar	-7 -1 5 -3 0 4 3 -2 0 0 -1 0 0
ww kind van	-14 -7 0 -5 -3 13 1 0 -4 -1 0 0 0
ww kind welkom	9 0 -7 4 0 -4 0 -1 -1 0 3 0 0
ww klaar voor	5 1 -1 1 0 -2 8 -2 -2 -1 -2 0 0
ww klant .	-6 -1 4 -9 -1 10 5 -3 -3 5 -2 0 -1
ww klas .	-10 -2 5 -4 0 6 0 1 -1 0 0 0 0
ww kloppen .	-7 -10 -7 -2 -3 11 2 -4 -3 0 -1 0 0
ww koel in	-7 -2 3 -3 0 4 1 -1 -1 -1 0 0 -1
ww koelere stad	-4 2 12 -3 0 1 0 9 -2 0 -2 0 -1
ww komen .	-6 -6 -5 6 1 -4 3 -1 0 0 -5 0 -2
ww komen op	2 10 -3 -1 8 -9 -3 13 -3 -1 -2 0 -1
ww komen we	6 -1 -3 2 -1 -2 -1 1 0 0 2 0 0
ww korte lijn	-4 -4 -6 7 0 -3 -3 -1 -4 -1 3 0 2
ww kracht van	-8 -5 -5 5 -5 5 -2 0 -2 -1 2 0 -1
ww krijgen .	-3 6 -9 -1 15 -12 -3 0 4 3 0 -1 -5
ww krijgen die	-6 -4 -5 -1 0 5 1 -2 -1 0 0 0 0
ww kunnen ,	9 0 -3 3 -1 -3 0 -1 0 -1 2 0 2
ww kunnen .	5 0 2 7 -2 -7 8 5 -6 2 -4 -1 -3
ww kunnen bevallen	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww kunnen blijven	-6 0 5 -3 0 3 -2 -2 4 0 0 0 0
ww kunnen doen	-5 4 -10 -2 3 1 7 -5 -2 -1 -1 0 -1
ww kunnen je	-7 -2 5 -3 0 5 -1 -4 6 0 0 0 -2
ww kunnen leren	11 0 -8 5 0 -6 1 1 -1 0 0 0 0
ww kunnen leven	-6 -4 -6 -1 0 5 0 -1 -1 0 -1 0 0
ww kunnen rekenen	-7 -3 -3 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen spelen	-6 -1 5 -3 0 4 0 -1 -1 0 2 0 0
ww kunnen vertrouwen	-2 1 7 -2 0 1 -1 3 1 0 -1 0 0
ww kunnen werken	-6 -1 4 -3 0 4 -1 -4 7 -1 0 0 -1
ww kunnen wonen	-3 1 6 -2 0 1 -1 1 3 0 0 0 -1
ww kunnen worden	5 -1 -1 1 -1 -1 -1 7 -2 -1 -1 0 -2
ww kunst en	-9 7 3 -5 3 2 -1 0 3 0 -1 0 0
ww kunst van	-5 6 0 -3 2 0 0 2 0 0 -1 0 0
ww kwaliteit .	-5 -5 4 -2 -5 9 0 -2 1 0 0 0 0
ww kwaliteit van	1 0 -1 0 2 -2 -1 6 -2 -1 -1 0 0
ww lachen ,	6 0 1 0 -1 -1 -1 7 -2 -1 0 0 -1
ww land .	1 -6 5 0 -8 7 3 -7 0 6 -2 0 -1
ww land waarin	0 3 11 -2 0 -1 -1 7 5 -2 -4 0 -1
ww laten groeien	5 11 1 0 -2 -3 11 7 -7 -1 -2 0 -3
ww laten zien	4 14 -8 1 5 -8 3 -2 5 -1 -2 0 -1
ww leefbaarheid van	-7 0 0 -3 0 5 0 -2 0 0 2 0 0
ww leefbare planeet	-3 -3 7 -2 -7 8 0 -3 -1 0 0 0 5
ww leerling een	-4 -5 -9 0 0 5 -1 -4 2 0 -2 0 0
ww leerling en	1 9 -6 0 4 -5 3 -2 1 0 0 0 0
ww leerling op	3 3 1 1 0 -2 -2 6 -1 0 -1 0 0
ww leggen .	6 -2 -1 2 -2 -2 -1 7 -4 -1 0 0 0
ww leiden .	1 0 0 0 0 0 0 -3 -1 0 -1 0 6
ww leren .	19 0 -9 8 -1 -9 -1 3 -2 0 0 0 4
ww leren en	-8 -4 3 -3 -1 6 -2 -6 3 0 3 0 0
ww leren we	0 -1 2 0 -1 1 8 -6 -1 0 0 0 0
ww les in	-8 -1 5 -4 2 3 -1 6 -5 -1 0 0 0
ww leven .	-21 -12 0 -4 -4 16 -4 3 -1 -1 -3 0 -2
ww leven in	-3 -6 0 -1 -4 6 -1 0 -1 0 0 0 0
ww leven lang	-4 3 -4 -2 8 -4 0 0 -1 0 0 0 0
ww leven makkelijker	-6 4 11 -4 5 -3 -2 -4 10 0 0 0 0
ww leven te	10 1 -1 4 0 -6 8 0 -4 0 0 0 0
ww leverancier van	2 0 -1 1 0 -1 -1 -1 10 -3 -3 0 -1
ww leveren ,	0 2 -1 0 1 -1 -1 -6 10 -2 0 0 -1
ww leveren .	-2 -1 6 -2 -1 2 7 -2 -2 -1 0 0 -1
ww leveren de	1 0 1 0 0 0 -2 7 -3 -1 0 0 -1
ww lid .	4 5 -2 1 0 -3 -4 10 -2 -2 -2 3 -1
ww liefde voor	12 6 -2 3 -2 -5 -2 10 -3 -1 -1 0 0
ww lossen storing	5 -1 2 2 -2 -2 1 -6 8 -1 0 0 -1
ww luisteren .	-1 0 8 -3 -1 2 -2 3 -1 -1 -3 0 6
ww luisterend oor	7 -2 0 3 -2 -3 3 -4 5 -1 -1 0 0
ww maand .	1 0 5 0 -1 0 0 -1 -2 0 -1 6 0
ww maar een	-10 -5 -2 -4 -1 8 -1 -1 -1 0 0 0 0
ww maar één	-8 4 6 -4 2 2 -2 -1 2 0 -1 0 3
ww maat ,	3 0 1 1 -1 -2 0 -6 7 0 0 0 0
ww maatwerk in	4 0 -1 1 0 -1 -2 -4 8 0 -1 0 0
ww makelaar van	-3 1 7 -2 0 1 0 0 0 1 1 0 -1
ww maken ,	6 0 -2 2 -1 -2 -1 -2 -3 9 0 0 -1
ww maken .	-7 -10 -1 -7 -7 19 -8 5 -8 0 7 -2 2
ww maken aan	-4 7 -3 -2 9 -6 0 3 -1 0 -1 0 0
ww maken door	-5 0 10 -3 -2 4 -3 -1 3 0 2 0 0
ww maken en	2 8 0 0 5 -7 -1 2 -2 3 2 0 -2
ww maken hebben	7 0 -4 3 0 -3 1 -1 -1 -1 -1 0 4
ww maken het	6 1 0 2 -2 -2 15 -12 -1 0 -1 0 -1
ww maken met	6 0 -1 3 -1 -3 2 -3 3 0 0 0 0
ww maken ons	-7 -8 -8 -1 0 7 -5 6 -4 -1 -1 0 -1
ww maken van	14 2 4 4 -4 -5 -2 12 -2 -2 -1 0 1
ww maken voor	-18 -9 -6 -5 3 11 -1 -3 -2 -1 0 0 0
ww maken we	-18 -15 -4 -6 -5 20 -4 -6 1 0 0 0 1
ww maken wij	32 9 -1 10 -1 -19 2 8 4 0 -1 -2 -1
ww man en	-18 -10 -6 -5 4 9 -1 -6 -1 0 0 0 0
ww manier van	8 7 -2 2 0 -6 -2 -3 -1 -1 1 0 8
ww marktleider in	-7 14 1 -4 3 -1 -2 -2 -2 3 -1 -2 7
ww medewerker .	8 1 -3 3 -1 -4 -2 1 -3 6 0 0 0
ww medewerker zijn	6 1 -2 2 0 -3 1 -2 -1 -2 -1 -1 6
ww mee ,	4 0 -1 1 0 -1 4 -7 6 0 -1 0 0
ww mee kunnen	-9 3 -10 -3 3 3 1 -2 -3 0 0 0 0
ww meer dan	17 -1 -4 12 -3 -12 2 -3 5 2 0 -1 -1
ww meer mens	-7 1 -9 -2 12 -6 0 -2 -1 0 0 0 0
ww meer soort	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww meer tijd	-11 4 1 -5 2 5 -1 -3 3 0 0 -1 0
ww meer wordt	8 3 2 2 0 -5 4 -2 -1 0 3 0 0
ww meest betrouwbare	2 0 0 1 0 -1 0 -1 9 -7 0 0 -1
ww mens ,	-12 0 -3 -5 14 -5 -1 -1 1 -1 -2 0 0
ww mens .	-12 -9 -7 9 -4 2 -4 2 -4 0 -1 0 0
ww mens aan	2 1 -6 1 5 -6 1 -2 -3 0 3 0 0
ww mens centraal	-7 -5 -4 6 -2 0 -2 0 -1 0 0 0 0
ww mens de	7 0 -1 2 -1 -2 3 -5 4 0 0 0 0
ww mens die	11 -3 -1 2 -1 -3 16 1 -12 -4 5 -1 -2
ww mens een	-3 3 -1 -2 8 -6 -1 -2 2 0 1 0 0
ww mens en	-7 1 0 -4 4 1 0 -1 1 -1 0 0 -1
ww mens in	7 -5 4 1 -9 6 10 -14 13 -3 -2 -1 -2
ww mens met	6 -3 15 -1 -7 4 2 2 7 -2 -3 -1 -2
ww mens op	6 0 -1 2 -1 -3 -5 4 -1 0 -1 0 5
ww mens zich	-9 -4 -1 -3 -1 7 2 -2 -2 0 -1 0 0
ww menselijke waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
ww met aandacht	4 1 1 0 0 -1 7 -3 0 -1 -1 0 0
ww met als	3 -6 3 2 -3 1 0 0 -1 0 2 0 0
ww met de	9 -10 0 7 -7 0 -7 17 -6 -4 4 -1 -4
ww met dementie	16 0 1 6 -3 -7 -1 3 1 0 2 0 0
ww met een	5 -5 -3 5 -11 7 19 -7 -1 -4 -1 -3 -3
ww met elkaar	-4 -4 1 4 -1 -1 -1 -5 -5 -2 13 -1 -2
ww met geduld	12 3 0 4 0 -7 -3 6 4 -1 -1 0 -1
ww met hart	-10 -7 -8 10 -1 -3 0 -3 -3 0 0 0 0
ww met het	9 7 -3 3 0 -6 -2 -1 6 -4 5 0 -1
ww met hun	-13 -11 -9 -3 4 7 -4 -6 -1 0 4 0 0
ww met lening	0 -2 3 0 -1 1 10 -6 -2 0 0 0 0
ww met liefde	9 -4 -6 8 -2 -6 -1 3 -1 0 -1 0 0
ww met mens	0 0 7 -1 -1 0 5 2 -5 0 1 0 0
ww met onderzoek	-2 6 1 -2 1 0 -1 5 -1 -1 -1 0 0
ww met ons	-14 0 5 -2 2 3 -2 -2 2 -1 0 0 -1
ww met onze	-10 22 3 -7 8 -4 10 -6 9 -3 -3 -1 -2
ww met oog	9 2 -1 3 0 -5 1 -5 7 0 0 0 0
ww met plezier	-4 -4 -2 -3 -1 6 -3 -5 1 4 1 0 -1
ww met respect	6 1 0 2 -1 -3 0 3 -3 0 2 0 0
ww met slimme	-6 6 2 -3 2 0 3 -4 4 0 -1 0 -1
ww met u	5 1 -1 0 0 -1 6 -1 -2 0 -1 0 0
ww met één	3 -3 -2 1 -1 0 9 -12 -3 -1 -4 0 10
ww middel van	-1 -5 13 -2 -4 4 -4 5 4 -1 -1 0 -1
ww miljoen mens	-2 0 5 -2 -1 1 -1 -4 7 0 0 -1 0
ww minder energie	-1 2 -3 -1 7 -6 0 -1 -1 0 0 -1 2
ww missie .	0 1 5 -1 0 0 -2 1 -1 -1 6 0 0
ww missie :	3 -8 -5 2 -5 5 -7 0 -1 5 6 -2 -3
ww missie om	-12 -7 -4 -4 2 9 -3 -4 3 -2 1 0 -1
ww missie zijn	-4 12 -5 -5 18 -14 9 5 6 -7 -5 -1 -7
ww mogelijk mens	0 3 -5 -1 8 -7 0 -1 2 0 -1 0 -1
ww mogelijk te	-2 -6 1 0 -2 4 0 -3 -4 5 1 0 -1
ww mogen worden	-5 -2 7 -3 -1 4 -1 1 2 0 -1 0 0
ww muziek en	13 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww na ons	-3 0 6 -2 0 1 -1 0 -1 0 0 0 4
ww naar de	5 15 2 0 4 -9 -4 8 -1 -2 4 -1 2
ww naar een	-14 0 5 -9 -1 12 -2 -12 -5 7 -4 -1 14
ww naar elkaar	-6 -1 4 -3 0 4 0 -6 7 0 -1 0 0
ww naar het	-1 -1 5 -1 -1 2 5 7 -4 -2 -4 -1 1
ww naar werk	4 1 -2 2 -1 -2 8 -4 -3 0 -1 2 -1
ww naast de	6 2 2 0 0 -3 10 -3 -3 -1 -1 0 1
ww naaste .	-1 12 -1 -2 4 -4 4 -3 1 0 1 0 0
ww natuur .	-8 -3 -8 -2 7 0 0 -3 0 0 0 0 0
ww natuur en	-6 4 -5 -3 10 -5 0 0 0 0 0 0 0
ww nederland .	1 -5 9 -1 -7 6 3 2 -1 0 -2 0 0
ww nederland duurzaam	-1 5 -5 -1 11 -10 0 0 0 0 0 0 0
ww nederland in	-1 -2 6 -1 -2 2 0 2 0 0 0 0 0
ww nederland te	-2 -1 6 -1 2 -1 -1 3 0 0 0 0 0
ww nemen .	3 7 3 -1 1 -3 -2 -4 14 -2 -4 -1 2
ww netwerk van	8 -1 -4 3 -1 -3 3 -2 0 0 1 0 0
ww niemand alleen	-3 3 14 -3 0 0 -1 3 3 0 0 0 0
ww niemand buiten	-5 -1 4 -4 -1 5 -1 -3 8 -1 -3 0 0
ww niemand er	-3 1 10 -3 -1 1 0 0 3 0 0 0 0
ww niemand in	-7 -2 12 -4 -3 6 -4 2 2 4 -2 0 -1
ww niemand meer	-9 -3 3 -3 -1 7 3 -1 -2 0 0 0 -1
ww niet .	9 0 -6 13 -2 -12 -1 6 -2 1 -2 0 -1
ww niet alleen	-7 -1 -3 -3 5 1 -1 1 -2 0 1 0 -1
ww niet meer	18 6 4 5 -1 -11 4 1 -4 -1 7 0 0
ww nodig hebben	-6 -3 5 -5 -2 8 4 -6 2 -2 3 -1 -1
ww nog in	2 0 0 1 -1 -1 -1 6 -3 -1 0 0 0
ww nooit meer	-6 -5 1 -2 -3 8 -1 -1 -1 -1 2 0 -1
ww nu en	-12 -6 -5 -4 1 9 -1 -5 -5 6 0 0 0
ww nummer één	5 0 -2 2 -1 -2 -1 -1 -1 6 -1 0 -1
ww of het	7 1 0 2 -1 -3 6 1 -3 -1 -1 0 0
ww om bedrijf	-8 7 6 -4 2 1 4 1 -3 -1 0 0 0
ww om de	-5 20 -5 -5 11 -9 -11 13 -2 4 -4 -1 2
ww om die	-7 -4 -6 -2 4 2 0 -2 -1 0 0 0 0
ww om een	5 -5 -4 2 -4 3 2 -10 3 -1 7 0 -1
ww om hun	5 -3 0 2 -2 -1 6 -5 2 0 -1 0 -1
ww om in	-10 -2 -2 -4 0 7 -1 -5 0 4 -1 0 -1
ww om mens	-7 6 4 1 2 -3 2 6 -5 0 -1 0 0
ww om te	10 -8 11 3 -6 0 8 -5 -2 -1 -1 0 4
ww om van	4 -1 -1 2 -1 -2 1 -6 -2 4 -2 0 7
ww omdat we	-1 1 6 -1 0 0 -1 0 4 0 -1 0 0
ww omgaan .	-8 -2 5 0 0 2 -1 1 0 0 -1 0 0
ww omgeving .	0 -4 -6 1 -2 3 -6 3 6 -1 -3 0 -1
ww onafhankelijke en	-7 -3 -2 -2 0 5 0 -1 -1 0 0 0 0
ww onder de	8 -1 1 3 -4 -1 -3 8 -1 2 -2 0 -1
ww onder oudere	-5 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww ondernemen .	3 1 2 0 0 -1 6 -7 4 0 0 0 -1
ww ondernemer die	3 0 -1 1 0 -2 8 -1 -3 -1 -2 0 0
ww ondernemer en	6 1 -1 2 -1 -3 0 -3 4 -2 3 0 0
ww ondersteunen gemeente	-5 0 10 -3 -1 3 5 -1 -1 -1 0 0 0
ww onderwijs .	-15 9 17 -9 1 6 -1 6 0 -1 -1 0 -1
ww onderwijs en	-2 -3 -10 1 7 -4 7 -5 -2 -1 -1 0 0
ww onderwijs in	5 2 -4 2 0 -3 -4 8 -3 0 0 0 0
ww onderzoek ,	-9 11 5 -5 2 2 -1 6 -1 -1 -1 0 0
ww onderzoek en	2 4 0 0 0 -1 -1 6 -3 0 0 0 0
ww onderzoek naar	12 -2 1 4 -5 -2 -3 11 -2 -1 -1 0 -2
ww onderzoek te	2 2 -1 1 0 -1 -2 6 -1 -1 -1 0 0
ww ons .	10 4 6 -1 -1 -4 -2 0 5 -1 0 0 4
ww ons atelier	1 0 -1 0 0 0 -1 -4 -3 0 0 0 9
ww ons doel	-2 4 9 -3 4 -3 0 -6 5 2 -3 4 0
ww ons hard	-9 -6 -3 -3 0 7 -2 0 -1 -1 0 0 0
ww ons ideaal	-7 -1 4 -3 0 4 -1 2 -1 -1 0 0 0
ww ons in	-10 -7 -9 -4 -3 13 -1 -5 3 3 -3 0 -2
ww ons landschap	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww ons sterk	5 -1 -5 2 -1 -1 -2 6 -2 -1 0 0 0
ww ons werk	2 0 1 0 0 0 2 6 -3 -1 -1 0 -1
ww ontstaan een	-1 1 6 -1 0 0 6 0 -2 0 -1 0 -1
ww ontwerp ,	2 -1 -1 1 -1 -1 0 -7 9 0 0 0 0
ww ontwikkelen ,	6 -1 -2 3 -1 -3 -1 0 3 -1 -1 0 0
ww ontwikkelen .	-7 -3 -4 -2 3 3 -1 -4 -3 0 5 0 0
ww ontwikkelen en	4 8 -4 1 2 -5 3 5 -7 0 1 0 0
ww ontwikkelen tot	10 1 -5 4 0 -5 1 -1 0 0 0 0 3
ww ontwikkeling van	-9 14 4 -6 3 0 -1 2 -1 -1 4 0 -1
ww onze aandeelhouder	8 -2 -2 3 -2 -2 2 -1 -3 4 -1 0 0
ww onze ambitie	5 -9 -2 2 -7 7 -1 -8 0 6 -5 -1 7
ww onze christelijke	-8 -4 -3 -3 -1 7 -1 5 -6 -1 0 0 -1
ww onze dienstverlening	0 7 -5 -1 3 -3 -1 0 2 0 0 0 1
ww onze eigen	15 6 6 3 -6 -5 -3 -1 -4 -3 -2 -2 21
ww onze gemeente	-14 -2 7 -6 3 5 1 -1 0 -1 -1 0 -1
ww onze klant	8 -2 2 2 -3 -1 8 -4 -1 -4 12 -1 -8
ww onze kleinkinderen	-7 -2 1 -3 0 5 0 -3 2 0 0 0 0
ww onze leerling	-8 5 17 -6 0 2 -3 7 0 0 0 0 0
ww onze lid	11 0 -4 4 -1 -5 5 0 -1 -1 0 0 -1
ww onze medewerker	2 -1 -5 1 3 -4 1 -3 -2 -2 -1 -1 6
ww onze missie	-19 -7 -6 -10 14 3 -2 11 -2 -3 1 -3 -10
ww onze regio	-7 -2 0 -3 -1 5 -2 0 2 0 0 0 -1
ww onze software	4 3 -5 1 1 -3 7 -5 0 0 0 0 -1
ww onze taak	9 2 -1 3 0 -5 0 8 -3 -1 -1 0 -1
ww onze visie	-6 -6 -6 -1 -1 7 -5 -2 -5 4 6 0 -3
ww onze vrijwilliger	-3 5 6 -3 1 0 2 3 0 -1 -1 -1 -1
ww oog voor	3 -1 -5 7 0 -6 0 -6 7 0 0 0 0
ww ook .	13 1 -4 4 -1 -6 -2 5 -1 0 2 0 0
ww ook als	9 2 -1 -1 -1 -1 7 -3 2 -1 -2 0 -1
ww ook de	3 0 0 1 -1 0 -2 6 -1 -1 -1 0 -1
ww ook met	-6 -3 0 -2 -1 5 0 0 -1 0 0 0 0
ww ook op	-4 0 -6 -1 5 -2 0 -2 0 0 0 0 0
ww ook voor	-11 -4 0 -4 0 8 -2 -7 6 0 0 0 0
ww ook wie	-6 -1 5 -3 0 4 0 0 -1 0 0 0 0
ww op ,	-11 2 12 -6 -1 6 -4 -2 5 -1 -1 0 3
ww op .	13 -3 3 4 -3 -4 -4 5 -2 -1 5 -1 1
ww op de	13 6 -3 2 9 -15 11 0 -10 -7 10 6 -6
ww op dezelfde	-4 1 8 -3 0 2 2 -2 -1 0 0 0 2
ww op die	-1 -1 10 -2 -1 1 -1 4 0 0 0 0 0
ww op een	-18 -8 4 -8 0 13 0 0 3 -1 -4 0 -3
ww op elk	-9 -3 3 -4 -1 7 -3 -10 4 -1 3 0 4
ww op elke	-15 -6 0 -5 -1 12 0 -2 -3 0 0 0 0
ww op en	-1 13 -1 -2 4 -5 0 7 -1 -1 -1 0 -1
ww op het	14 -6 0 5 -11 4 -5 1 -4 5 6 -1 1
ww op hun	5 -8 0 2 -5 3 15 -5 -8 -1 1 -1 -2
ww op maat	7 2 3 2 -1 -3 1 -6 10 -1 -1 0 0
ww op school	-17 -6 -1 -6 2 10 0 2 -4 0 -2 0 -1
ww op te	-18 -9 2 -7 10 3 2 -3 -1 -1 -2 -1 -1
ww op tijd	6 -2 -4 2 -2 0 -1 4 0 -1 -1 0 -1
ww op tot	10 0 0 4 -2 -5 -4 11 -3 0 -1 0 -1
ww op voor	13 5 -5 3 5 -11 1 9 -5 -2 -3 0 3
ww op waar	-1 2 7 -1 0 0 -2 7 -1 0 -2 0 0
ww op weg	1 1 -5 8 8 -15 1 0 0 0 -1 0 -1
ww op zee	-6 7 3 -4 3 0 0 3 -1 0 0 0 0
ww op zijn	-14 -6 4 -6 -2 12 -4 -2 1 2 0 0 -1
ww op één	-8 -5 -2 -2 -1 7 -3 -2 2 0 0 0 0
ww opdat niemand	-9 -3 9 -4 -3 8 2 -1 -2 0 0 0 0
ww open en	-2 -6 -2 0 -2 5 -1 -2 -2 0 2 0 0
ww opgavegericht werken	2 1 1 0 0 -1 -1 -4 0 0 0 0 6
ww opkomen voor	-3 7 -7 -4 14 -10 -4 10 -3 -3 0 0 0
ww opleiden tot	6 1 -3 2 0 -3 -3 5 -1 0 0 0 0
ww opzetten van	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ww organisatie .	8 1 -1 3 -1 -4 -1 0 -2 -1 -1 0 7
ww organisatie en	-6 10 1 -4 4 -1 1 2 2 -1 -2 0 -2
ww organisatie worden	0 1 2 0 0 0 -1 -1 -1 -2 -3 0 8
ww organiseren .	-3 -3 7 -2 -2 3 -1 2 -1 0 0 0 0
ww organiseren van	9 -2 -2 4 -3 -2 -2 6 -1 0 -1 0 0
ww orgel in	-18 5 -2 -8 8 4 -1 0 -1 -1 0 0 0
ww oud ,	11 2 2 2 -2 -4 -2 3 3 -1 -1 0 0
ww oud .	-17 -5 -2 -6 3 9 -1 -3 -3 -2 4 0 0
ww oude dag	-10 -3 3 -4 -1 7 -1 -2 1 0 0 0 0
ww ouder .	18 4 4 6 -3 -10 16 -2 -1 -3 -3 0 0
ww ouder die	-6 0 5 -3 0 3 -1 2 -1 0 0 0 0
ww oudere .	-8 -5 1 -4 0 7 -1 3 -4 0 -1 0 0
ww oudere die	-8 -3 1 -3 0 6 -1 1 -2 0 -1 0 0
ww oudere met	9 5 0 3 -1 -5 -1 -5 12 0 -2 0 0
ww over de	14 -15 -3 7 -8 2 2 1 -6 2 2 0 -1
ww over geld	-6 -2 3 -4 -1 6 1 -2 1 0 0 0 0
ww over het	-8 -8 4 -4 0 7 -3 -1 2 -1 -1 0 0
ww over honderd	-5 -3 1 -2 -2 6 0 -3 -3 6 0 0 0
ww over hun	-3 0 7 -2 -1 2 1 3 -2 0 -1 0 0
ww overgang naar	-9 16 -3 -5 8 -4 2 0 -2 2 0 0 -1
ww overheid ,	-6 7 -3 -3 3 1 -1 0 -1 -1 7 0 -3
ww overheid die	-14 -6 6 -6 -2 12 -1 0 3 0 -4 0 -1
ww overheid en	9 0 -3 3 -1 -3 1 0 -1 0 2 0 0
ww overleven .	-10 -6 1 -3 -5 12 0 -1 -1 0 -1 0 0
ww overstap op	-12 1 -4 -4 8 0 1 -4 0 0 0 0 0
ww papier .	11 1 0 4 -3 -4 7 -6 -1 0 0 0 4
ww participatie van	-4 -6 -3 0 4 0 2 -3 -1 0 -1 0 0
ww partner in	8 3 -4 3 0 -4 -2 0 -2 -8 16 -1 -2
ww partner van	2 -1 -1 1 0 -1 -1 -2 6 0 -2 0 0
ww passen .	0 -1 -2 0 0 1 6 -2 -4 0 -1 0 0
ww passie voor	-10 -7 -9 10 -1 -3 -1 2 -5 -1 0 0 -1
ww patiënt .	-14 6 0 -7 3 5 0 0 -1 0 0 0 0
ww patiënt centraal	6 -1 3 -4 -3 5 10 -2 -3 -1 -1 0 0
ww patiënt en	9 2 -1 3 0 -5 -1 1 -1 4 0 0 0
ww per jaar	2 0 -1 1 0 -1 -1 -1 -3 -1 -1 6 0
ww per maand	1 0 0 0 0 0 3 -1 -6 0 0 6 0
ww persoonlijk advies	1 5 -1 0 2 -3 9 -1 -6 0 0 0 0
ww plaats van	-13 -5 6 -6 -3 11 -3 -6 9 -2 1 -1 -1
ww plannen ,	6 -3 -1 2 -2 -1 0 1 -1 -1 0 0 2
ww planten ,	-4 6 -1 -2 3 -1 0 1 0 0 0 0 0
ww planten .	10 1 4 2 -2 -4 -1 9 -1 -1 -1 0 -1
ww platteland .	-5 -6 3 -2 -7 11 0 -1 -1 0 0 0 0
ww plek in	-5 0 6 -3 0 3 -1 0 0 3 -2 0 0
ww polder .	10 3 0 3 -1 -6 0 -1 5 0 0 0 0
ww positie van	-9 0 -2 -3 0 6 -2 3 -2 -1 -1 0 0
ww positieve impact	-7 5 -8 -2 12 -7 1 -1 -1 0 -2 0 0
ww prijs .	18 1 0 6 -3 -8 -1 1 10 -2 -1 0 -1
ww procent .	8 2 0 3 -1 -5 -1 -3 -2 11 -1 0 -2
ww project en	-3 6 0 -2 2 -1 2 1 -1 0 -1 0 0
ww provincie .	-2 -2 -10 0 12 -8 -1 -5 4 0 0 0 -1
ww psychische aandoening	-10 10 1 -6 3 2 4 -2 -1 0 0 0 0
ww psychische kwetsbaarheid	-6 0 8 -3 0 4 -2 5 -2 0 -1 0 0
ww publiek .	1 -9 -8 2 3 -2 -1 0 -2 0 -1 0 0
ww publiek geld	-8 -3 -1 -3 0 6 -1 -1 0 0 0 0 0
ww ramp en	-5 -5 2 -1 -4 7 0 -1 0 0 0 0 0
ww recht hebben	-7 -2 3 -3 0 4 -2 -6 7 0 -1 0 0
ww recht op	3 1 -3 1 4 -5 11 -4 -3 -1 -1 0 0
ww rechtstreeks van	2 1 6 0 -1 -1 -1 -4 7 0 0 0 0
ww redden .	-3 -1 -7 -4 12 -5 -1 -5 3 -1 0 -2 3
ww regelen .	4 1 1 0 0 -1 -3 -7 10 0 -1 0 4
ww regio veiliger	-7 -7 -6 -1 -3 9 -1 -3 0 0 0 0 0
ww regio waarin	1 2 5 -1 0 -1 0 -4 7 0 0 0 0
ww regio zonder	-3 0 6 -2 0 1 -1 0 3 0 0 0 0
ww rekenen op	-6 -3 -2 -2 0 5 -1 -2 2 -1 0 0 0
ww respect ,	0 -2 1 6 -1 -5 0 2 -1 0 0 0 0
ww rond de	7 -6 -3 3 -4 1 -1 -1 -3 -1 6 0 0
ww rond een	3 0 -2 1 0 -1 -2 9 -5 0 -1 0 0
ww ruimste zin	-7 2 -4 -2 7 -2 -2 1 -2 0 2 0 0
ww s avonds	2 -2 -6 2 0 0 2 -3 0 0 0 0 0
ww s nacht	8 -3 1 3 -3 -2 -2 3 1 0 0 0 0
ww samen ,	11 3 -1 3 0 -6 -3 3 -1 0 4 0 0
ww samen de	-8 -5 -2 -2 -1 7 -1 -1 -1 0 0 0 0
ww samen leven	-8 -5 -5 7 -1 -1 0 -4 0 0 0 0 0
ww samen maken	-16 -8 -5 -6 0 13 -3 -3 0 0 0 0 -1
ww samen met	-4 -2 -9 -4 9 -1 6 2 -4 -1 -4 0 -2
ww samen op	-3 -9 -6 1 5 -1 -3 -1 0 0 0 0 0
ww samen te	7 1 7 1 -3 -2 0 7 -1 0 -1 0 0
ww samenleving .	-1 12 -4 -3 6 -5 3 -1 -3 3 1 0 -1
ww samenleving die	-12 -7 -4 -3 -1 10 -1 -2 1 0 -4 0 0
ww samenleving door	-3 1 -1 -1 9 -6 0 3 -4 0 0 0 0
ww samenleving te	0 8 1 -1 -1 0 0 4 0 0 0 0 0
ww samenleving waarin	-3 1 15 -4 -1 2 1 5 -4 0 2 0 -1
ww schakel tussen	4 1 1 1 -2 -1 0 -3 -1 -1 7 0 0
ww schone lucht	-7 -3 1 -3 -1 6 0 1 -2 0 0 0 0
ww school ,	-7 -6 -9 -1 -1 7 0 -2 -1 0 -2 0 0
ww school .	-7 -3 12 0 -2 1 2 3 -1 -1 -2 0 0
ww school en	-15 1 0 -6 6 3 -2 7 -5 -1 -2 0 0
ww school gaan	-9 -4 -1 -3 0 7 1 -2 0 0 -1 0 0
ww school te	8 -1 -5 4 -1 -4 -4 2 4 0 0 0 0
ww school waar	15 2 -7 6 0 -8 0 -1 -1 0 5 0 0
ww school zijn	8 1 -2 3 0 -5 0 -1 3 -1 2 0 -1
ww schoon water	2 1 6 -1 -2 0 -1 8 -4 0 0 0 0
ww schoon zijn	-6 -2 0 -2 0 4 2 -1 -1 0 -1 0 0
ww sfeer van	10 2 -3 4 0 -6 -1 -2 1 0 5 0 0
ww sinds 1911	2 0 0 0 0 0 0 -2 -4 0 8 0 0
ww slapen .	4 2 5 0 -1 -3 -2 1 7 -1 -1 0 -1
ww snel ,	10 1 -4 4 0 -5 -1 0 3 3 -2 0 -2
ww software van	-4 -3 -1 -1 -1 4 0 -5 0 8 -3 0 -1
ww soort verdwijnen	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww spelen .	-2 1 8 -2 -1 0 0 1 0 0 2 0 0
ww spreken .	-6 -1 -1 -2 2 3 0 -2 -1 0 1 0 0
ww staan ,	9 3 2 1 0 -5 8 -2 1 -1 -1 0 -1
ww staan .	-9 -3 6 0 -1 3 -4 0 -1 3 -4 -1 5
ww staan en	-5 -6 0 -1 -3 7 -3 -2 2 -1 2 0 0
ww staan in	3 0 -1 1 0 -1 7 -3 0 -2 -1 0 0
ww staan klaar	2 1 0 0 0 -1 10 -4 -2 -1 -2 0 -1
ww staan voor	-20 -6 -4 -7 -5 20 -7 2 3 -2 -4 0 0
ww staan we	8 1 -2 2 -1 -3 4 -3 -2 0 4 0 -1
ww staat .	11 4 1 3 0 -7 -1 -2 2 6 -1 0 0
ww staat stellen	4 0 -1 1 -1 -1 11 -5 -4 -2 3 -1 -1
ww stad .	-12 -4 13 -6 -5 12 -2 7 3 -8 -3 -1 3
ww stad en	1 -2 -8 1 2 -1 -2 1 -1 -2 2 0 0
ww stad schoon	23 6 -2 8 -1 -14 0 9 -1 -1 0 0 0
ww stad waarin	0 1 2 0 0 0 7 -4 -1 -1 1 0 -1
ww stad zonder	-6 -1 6 -3 -1 4 -1 5 -1 0 -2 0 -1
ww stand houden	-9 5 -6 -3 11 -5 -1 0 -1 -1 0 0 0
ww steeds meer	2 6 -6 1 6 -7 -1 1 -2 0 3 0 0
ww stellen om	8 0 -2 3 -1 -3 14 -4 -1 -1 -3 -1 -2
ww stellen zich	0 7 -1 -1 2 -2 4 4 -2 -1 -2 0 -1
ww stem van	3 0 2 1 -1 -1 -1 0 -1 -3 8 0 0
ww sterk voor	2 -3 -6 1 0 0 -3 5 -2 -1 -1 0 0
ww sterven op	-6 -1 3 -3 0 4 0 -1 1 0 -1 0 0
ww stichting hebben	-12 -9 -8 -3 2 8 -2 1 -1 -1 -3 0 -1
ww stichting zetten	6 -7 3 3 -4 1 0 1 0 0 0 0 0
ww stichting zijn	3 8 -1 0 -2 -1 0 1 -1 -1 4 0 0
ww stimuleren .	-5 0 -3 -3 7 -2 0 -1 0 0 0 0 0
ww stimuleren en	-4 13 0 -3 4 -3 6 -4 -2 -1 4 0 -1
ww stip op	0 1 5 -1 -1 0 -4 2 -2 0 -1 7 -1
ww stoppen .	6 -2 -2 2 1 -4 5 -3 -1 0 -1 0 0
ww storing op	5 -1 2 2 -2 -2 1 -6 8 -1 0 0 -1
ww straat ,	-9 -3 0 -3 0 7 0 -1 -1 0 -1 0 0
ww straat .	-8 -3 6 -5 -2 8 1 -4 4 -1 -1 0 0
ww straat waar	-10 -1 6 -5 4 2 -1 -2 0 0 1 0 0
ww streven ernaar	11 -1 4 3 -2 -5 0 2 -1 3 1 -1 -1
ww streven naar	-12 -12 7 -5 -2 11 -2 -7 -8 16 2 0 -5
ww streven wij	-9 -4 -2 -3 0 7 -1 -1 -1 0 0 0 -1
ww strijden tegen	-12 0 -6 -4 11 -2 -2 -1 -1 0 0 0 0
ww sturen .	0 -1 1 0 -1 1 -2 1 1 8 -8 0 0
ww tafel .	0 0 3 0 0 0 -2 8 -2 -1 -1 0 -1
ww te begeleiden	-2 0 8 -2 -1 1 5 -1 -1 0 0 0 -1
ww te beginnen	-5 -2 -4 -1 6 -2 -3 -1 0 2 0 0 0
ww te bereiken	7 -1 -3 3 -1 -3 2 2 -2 1 -1 0 -1
ww te beschermen	-5 -3 2 -2 -3 6 -2 3 -1 -1 0 0 0
ww te bestrijden	-2 6 0 -1 1 0 -1 4 -1 0 0 0 0
ww te bevorderen	-13 11 -3 -6 10 -3 4 -2 -1 -1 -2 0 0
ww te bieden	7 0 1 3 -2 -3 -4 -9 17 -1 -1 0 0
ww te blijven	7 -3 -4 4 -2 -2 0 -5 -1 0 2 0 5
ww te bouwen	0 1 4 -1 -1 0 6 -1 -1 0 -1 0 0
ww te brengen	-2 3 2 -2 -1 2 -2 6 -3 0 -1 0 2
ww te denken	-5 -7 -5 0 4 0 0 -3 0 0 0 0 0
ww te doen	10 -1 -4 4 -2 -3 2 3 -3 -1 -1 0 2
ww te dringen	-9 14 -7 -4 15 -10 0 1 -1 0 0 0 0
ww te dromen	0 -2 -1 7 -1 -5 -1 -3 3 -1 1 0 0
ww te eten	-1 -3 6 -1 -2 2 -1 1 1 0 -1 0 0
ww te gaan	-3 8 -2 -2 2 -1 -2 4 2 -2 1 -1 -1
ww te geven	2 7 -1 0 1 -3 -8 1 8 -1 -1 0 3
ww te groeien	-1 -1 4 -1 -1 2 -3 -8 5 -1 1 0 7
ww te helpen	6 4 0 1 0 -4 16 -5 -4 0 -2 -1 -2
ww te komen	-7 -2 10 -4 -1 4 1 2 -2 0 -1 0 0
ww te kopen	1 5 -6 1 2 -3 1 -1 0 0 0 0 0
ww te krijgen	11 2 -8 5 0 -6 2 -2 0 0 3 0 -1
ww te laten	0 14 5 -3 0 -2 0 6 -3 -1 5 0 -2
ww te leggen	0 -2 6 -1 -2 2 -2 2 2 0 0 0 0
ww te leiden	6 1 1 2 -1 -3 6 0 -3 0 0 0 0
ww te leven	8 -3 0 3 -3 -2 -1 -2 4 0 1 0 0
ww te leveren	-3 -3 3 -1 -1 3 6 -3 -2 -1 0 0 -1
ww te lezen	4 7 8 -1 -4 0 1 0 6 -1 -1 0 0
ww te lijf	-11 16 -2 -6 7 -2 -2 3 -1 0 2 0 -1
ww te maken	3 -2 -2 1 -5 5 -3 6 -7 7 3 -1 -4
ww te nemen	1 3 5 -1 -1 0 -3 -2 13 -1 -3 -1 -1
ww te ondersteunen	5 2 -5 2 0 -3 11 -6 -2 -1 -1 0 -1
ww te ontwikkelen	-2 0 6 -2 -1 1 3 3 -3 0 -1 0 -1
ww te openen	4 -2 -1 2 -1 -1 -1 -5 3 0 0 6 -3
ww te staan	1 1 0 0 -6 6 2 3 1 -3 -1 -1 -1
ww te stellen	13 0 -1 5 -2 -6 7 -2 1 -1 -1 0 -1
ww te veel	4 -1 -4 2 -1 -1 6 -2 -4 0 -1 0 1
ww te verbeteren	-7 4 -1 -3 4 0 -1 1 -1 0 0 0 0
ww te verbinden	-2 6 14 -3 0 -2 -1 7 -1 -1 2 0 -1
ww te vergroten	-6 -3 -4 -1 6 -1 -1 0 -1 0 -1 0 0
ww te verkleinen	-10 6 -3 -4 8 -2 -1 -4 4 0 0 0 0
ww te versnellen	0 7 2 -1 -1 0 1 5 -2 -1 0 0 0
ww te vinden	5 2 3 1 -1 -2 -2 6 -3 3 0 0 -1
ww te voorzien	7 0 -1 3 -1 -3 0 -2 5 0 0 0 0
ww te werken	-4 6 1 -3 2 0 2 4 -3 -1 1 0 -2
ww te zetten	2 6 -4 0 2 -3 1 -1 2 0 -1 0 0
ww te zijn	11 1 6 3 -4 -4 -4 -7 -4 11 11 0 -2
ww te zorgen	-8 -6 1 -2 -3 8 -1 1 -1 0 0 0 0
ww team van	-5 7 0 -3 3 -1 -3 -3 4 7 -3 0 -2
ww technologie .	-6 -1 -6 -2 4 1 -1 -1 0 0 0 0 0
ww tegen .	-6 3 -4 -2 6 -2 -1 0 -1 0 0 0 0
ww tegen 2030	-6 -4 -2 -1 -1 5 -1 -1 -1 4 -1 -1 -2
ww tegen een	21 4 -4 8 -1 -12 0 -2 9 0 -1 0 0
ww tegen te	-9 11 2 -5 4 0 -4 7 -1 0 0 0 -1
ww ten doel	-5 -4 -10 -1 3 3 0 1 1 -3 -2 0 -1
ww ter wereld	4 1 2 1 -1 -2 0 10 -2 -1 -4 0 -1
ww terecht kunnen	2 3 8 -1 0 -2 1 5 -3 0 1 0 -1
ww terug .	-7 8 -1 -4 5 -1 6 -1 -3 0 0 0 -1
ww terug te	-3 13 -10 -2 14 -12 2 1 -3 0 0 0 0
ww terugdringen .	-7 0 -3 -3 6 -1 0 0 0 0 0 -1 0
ww terugdringen door	1 7 1 -1 0 -1 0 4 0 0 0 0 0
ww terugdringen van	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww tevreden klant	10 2 0 2 -1 -4 -2 -2 -2 11 -1 0 -1
ww thuis .	-3 1 10 -3 -1 2 -1 1 3 0 -1 0 0
ww thuis in	5 2 2 0 -1 -1 -1 0 -4 -1 10 0 0
ww thuis voor	15 4 -1 5 0 -9 -1 0 8 0 -3 0 0
ww tijd ,	-3 -4 -6 10 -1 -5 0 1 -4 0 0 0 0
ww tijd voor	20 1 -5 7 -3 -8 -1 -3 8 -1 1 0 0
ww tijd zijn	-7 1 10 -4 0 3 -1 1 -2 5 -2 0 0
ww tijdschrift uit	-7 8 0 -3 3 0 0 2 -1 0 0 0 0
ww toegang tot	-8 -8 -4 -2 -2 8 0 -3 -1 0 -1 0 0
ww toekomst .	-5 1 6 -3 -2 5 -5 13 -2 -2 -2 0 -1
ww topklinische zorg	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
ww tot de	-3 -4 14 -3 -7 8 2 -8 -4 12 0 0 0
ww tot een	-2 -1 9 -2 -1 2 -2 5 -3 0 -1 0 3
ww tot stand	-7 -4 3 -2 -3 7 0 -1 0 0 0 0 0
ww trekken .	-11 3 -11 -4 11 -3 4 -5 -2 0 0 0 0
ww trots op	4 -2 -9 10 0 -8 -1 1 -2 -1 2 0 -1
ww u op	4 -1 -3 2 -1 -2 6 -4 0 -1 -1 0 0
ww u thuis	4 3 6 0 0 -3 -1 -1 5 0 0 0 0
ww uit ,	-3 7 -3 -2 3 -1 -1 4 -1 -1 -1 0 0
ww uit .	6 -7 6 0 -13 12 -3 -3 8 -1 -1 -1 2
ww uit de	4 -4 -12 2 11 -10 -5 -3 5 -2 0 0 2
ww uit en	-4 2 10 -3 0 2 -3 4 4 -1 -2 0 0
ww uit hand	7 0 -1 2 -1 -2 4 -5 6 -1 -1 -1 -1
ww uit ons	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww uit te	-8 13 -2 -5 6 -2 -5 2 -1 -1 6 0 -1
ww uitgroeien tot	2 1 2 1 -1 -1 -1 -1 -1 8 -3 0 -2
ww uitstoot .	-2 2 10 -2 -1 1 0 0 -1 4 0 0 0
ww uitstoot van	10 3 -2 3 -3 -3 -1 -4 3 -1 -1 0 7
ww vak ,	-10 -5 -3 5 0 0 1 -1 -4 0 0 0 0
ww vakmanschap ,	-6 -4 -3 1 -1 3 -1 0 -3 2 0 0 -1
ww vallei .	9 1 -1 3 -2 -4 0 6 -3 0 0 0 0
ww vallen .	9 5 3 2 2 -9 3 -4 9 -1 -2 0 -1
ww van belgië	7 1 0 2 -1 -4 -2 0 -3 -2 3 0 6
ww van betekenis	6 1 -2 2 -1 -2 12 -1 -1 -4 -3 -1 -1
ww van boer	-2 -1 2 -1 -1 2 -2 -3 6 0 0 0 0
ww van burger	4 1 7 0 -3 0 8 -2 -2 -1 0 0 -1
ww van concert	-6 9 0 -3 3 0 -1 2 -1 0 0 0 0
ww van de	-3 -6 -18 -4 1 10 -10 2 -8 16 7 -3 -10
ww van digitale	2 -1 0 1 -1 0 -2 0 -5 -1 9 0 0
ww van een	0 15 14 -5 1 -3 6 -5 -3 -4 4 3 7
ww van eigen	8 3 2 2 -1 -5 -2 -2 10 0 -1 0 0
ww van en	7 -3 -1 3 -2 -2 -5 -1 1 -2 8 0 0
ww van europa	7 1 -1 2 -1 -3 -1 -1 6 2 -4 0 -1
ww van haar	-8 7 -4 -3 7 -2 -2 4 -2 0 -2 0 1
ww van het	-20 22 -1 -12 12 0 -3 2 -6 2 2 -2 5
ww van hun	-3 14 -5 -3 5 -4 8 -5 1 -2 0 0 0
ww van iedereen	-12 -3 15 -7 -3 10 -1 6 0 -2 -3 0 0
ww van kennis	5 -6 8 2 -5 2 -1 0 2 -1 2 0 0
ww van kind	5 11 0 0 1 -5 -3 7 -2 -1 4 0 0
ww van mens	3 -3 -5 2 5 -5 3 5 -6 -1 0 0 -1
ww van morgen	-5 3 -4 -2 9 -6 1 -5 3 0 0 0 0
ww van ons	15 2 5 4 -3 -7 6 -1 7 -1 -4 0 -2
ww van onze	10 2 -4 3 -3 -2 -6 -4 -3 13 4 -1 -2
ww van oude	0 2 1 -1 1 -1 -1 8 -2 -1 -1 0 -1
ww van oudere	6 -3 -2 3 0 -3 -1 -5 5 0 0 0 0
ww van project	-2 6 0 -2 1 -1 -1 4 -2 0 -2 0 3
ww van vertrouwen	9 3 1 2 0 -4 0 -1 2 -1 4 0 -1
ww van vrouw	-7 -7 -3 -2 0 6 2 -1 -3 0 -2 0 0
ww van wat	-2 -3 -6 0 6 -4 -4 5 1 -1 -2 0 -1
ww van werken	9 3 -3 3 0 -6 -2 -1 -1 -1 -1 0 9
ww van zijn	-13 -4 6 -5 -1 9 -2 -2 4 0 -1 0 -1
ww vandaag en	-6 0 10 -4 -1 3 0 1 2 0 0 0 0
ww vandaan komen	-12 -4 -6 4 3 -2 -1 -2 0 0 -3 0 0
ww vanuit het	1 6 -2 0 2 -3 -1 0 3 0 0 0 0
ww vanuit onze	-4 -6 -8 3 -2 4 -1 2 -3 -1 0 0 -1
ww veilig .	-11 -4 1 -5 -1 9 0 -6 5 -1 -1 0 0
ww veilig en	-8 -4 1 -3 -1 7 1 2 -3 -1 -1 0 0
ww veilig kunnen	4 3 10 0 -1 -3 -3 8 -2 -1 3 0 -1
ww veilig op	-6 -3 -1 -2 0 5 0 -1 0 0 -1 0 0
ww veilig zijn	-1 1 6 -2 -1 1 -3 11 -2 -1 -2 0 -1
ww veilige en	14 13 13 2 1 -12 -2 7 4 5 -3 0 -1
ww veilige omgeving	7 1 -3 3 0 -4 -1 -1 3 0 1 0 -1
ww veiliger .	-8 -7 -3 -3 -3 10 -1 -3 0 0 0 0 0
ww veiligheid van	-3 5 2 -2 7 -5 -1 3 -5 0 4 0 0
ww veranderen in	3 -1 -1 1 0 -1 -1 -1 -1 -2 -3 -1 9
ww verbeteren .	-9 11 -4 -5 10 -5 -3 6 3 -2 -3 0 -2
ww verbeteren van	0 10 1 -1 0 -2 -1 -3 4 -1 4 0 0
ww verbetering van	-7 16 2 -5 4 -2 -2 4 3 0 -1 0 0
ww verbinden .	-2 -4 2 6 -2 -3 -2 0 -1 -1 2 0 0
ww verbinding .	-1 -3 -2 8 -2 -4 0 -1 0 -1 2 0 -1
ww verder dan	-5 -7 -5 4 -2 2 -2 2 -1 -1 -1 0 0
ww verdienen .	-1 0 -6 7 0 -5 1 1 -2 0 -1 0 0
ww verdienen een	3 6 18 -3 -1 -2 1 5 4 0 -2 0 0
ww verduurzamen .	0 0 -4 -1 8 -6 -6 -1 0 0 0 7 0
ww verdwijnen uit	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww vereniging die	5 0 0 2 -1 -2 -1 -2 -2 0 7 0 -1
ww vereniging stellen	7 7 3 1 -4 -1 1 9 -2 -1 -1 0 0
ww vereniging willen	10 -1 1 3 -5 -1 -2 -4 5 -2 -2 0 7
ww vereniging zetten	-7 1 -6 -2 5 0 0 -2 0 0 -1 0 0
ww vereniging zijn	-9 4 -2 -4 4 1 0 -4 -1 -1 4 0 0
ww vergroten .	-8 -8 -8 -1 9 -2 -1 -2 -1 0 -1 0 0
ww verkleinen .	-9 4 -4 -4 8 -2 0 -1 -1 0 0 0 0
ww verkleinen van	-5 1 -5 -2 7 -3 0 -1 0 0 0 0 0
ww verminderen en	1 -2 6 0 -1 0 0 -2 0 0 0 0 4
ww verpleegkundige ,	-1 -2 -1 0 -1 2 0 5 -6 0 0 0 0
ww verschil maken	-6 -3 -2 -2 6 -1 -1 -3 -1 4 -1 0 -2
ww versnellen .	-5 15 -3 -3 6 -4 1 5 0 -2 -1 0 -1
ww versnellen we	-2 5 0 -1 1 0 -1 -4 8 0 0 0 -1
ww verstandelijke beperking	-9 -3 2 -3 -1 7 -1 1 -1 0 -1 0 0
ww versterken .	-7 8 -2 -6 9 -3 -2 -2 -1 6 1 0 -3
ww versterken van	-8 1 -6 -2 9 -4 -1 0 -1 0 -2 0 0
ww vertrouwen ,	0 -2 -4 6 0 -4 -1 -1 -3 -1 4 0 -1
ww vertrouwen .	5 1 4 0 -1 -1 2 -2 -2 1 6 0 -1
ww vertrouwen en	-3 -6 -8 6 -1 0 -2 -4 4 -1 -1 0 -1
ww verzamelen ,	12 -7 -3 6 -4 -2 0 0 -1 0 2 0 0
ww verzekeren .	-6 -5 3 -2 -5 9 0 -1 0 0 0 0 0
ww verzorgen van	8 2 3 2 -2 -4 -1 1 5 -1 -1 0 0
ww via ons	4 1 2 1 -1 -1 2 7 -5 -1 -1 0 -1
ww vier jaar	7 -2 -4 3 5 -7 -1 -7 -2 -1 0 7 4
ww vijf jaar	9 -1 0 4 -3 -2 -4 -3 -2 6 1 -3 7
ww vijf uur	8 1 -4 3 0 -4 4 -3 2 0 0 0 0
ww vilten .	13 2 4 0 -3 -2 0 10 -2 -1 0 0 -1
ww vinden .	5 0 6 0 -2 -2 -6 1 -3 7 2 -1 2
ww vinden en	-1 2 -1 -1 0 1 -2 7 -4 -1 0 0 0
ww visie :	1 1 3 0 -1 0 -2 -6 6 4 -2 2 -1
ww visie zijn	-4 -4 -3 -1 -1 4 -4 -2 -4 4 6 0 -2
ww voedselketen .	7 -2 8 1 -9 4 0 3 1 0 0 0 0
ww voelen ,	8 0 -4 3 0 -4 -2 -1 0 0 4 0 0
ww voelen .	-10 -5 -4 4 -1 2 -2 -6 -1 -1 5 0 -1
ww voelen zich	-9 -4 -1 -4 -1 8 -1 -1 -1 0 0 0 0
ww voeren de	3 0 2 1 -1 -1 -1 6 -2 0 -1 0 0
ww voet en	-13 -7 -3 -4 -1 11 0 -4 -1 0 0 0 0
ww vol vis	-5 -4 -4 -1 -2 6 0 -1 -2 0 -1 0 0
ww volgen .	0 4 -3 0 1 -2 0 -5 7 0 -1 0 0
ww volgende generatie	-8 0 1 -3 6 -1 0 -1 -2 -1 -1 0 4
ww voor .	-7 -4 6 -5 -3 9 -3 -5 3 5 -1 0 -1
ww voor alle	21 6 -4 7 -1 -12 2 0 2 4 -4 -1 3
ww voor de	12 1 -5 12 -2 -12 7 3 -5 -2 -10 -2 11
ww voor een	-40 14 35 -20 1 17 -7 11 7 2 -7 -1 -1
ww voor elk	-10 -3 1 -4 0 8 0 0 -2 0 0 0 0
ww voor elke	-4 -2 4 -3 -2 5 -2 -8 6 0 5 -1 -1
ww voor gelijke	-6 2 -5 -3 8 -3 0 0 -1 0 0 0 0
ww voor gemeente	3 -1 0 1 -1 -1 0 -1 9 -2 -5 0 0
ww voor het	-15 12 -10 1 19 -17 -4 -2 -2 1 3 4 -2
ww voor iedereen	-18 -16 -1 -9 -9 27 1 2 -4 -3 -1 -1 -2
ww voor jong	15 3 -1 5 -2 -8 -1 -4 7 1 2 0 0
ww voor kind	6 0 0 2 -1 -2 1 0 3 -1 -2 0 0
ww voor mens	-18 5 2 -6 7 3 9 -7 4 -2 -3 -1 -2
ww voor te	0 9 5 -2 -3 1 -3 8 1 -1 -1 0 0
ww voor uw	5 1 -1 2 0 -3 -2 0 9 -1 -5 0 -1
ww voor wie	38 8 2 10 -4 -18 5 -4 9 3 2 -1 -3
ww voor ze	7 1 -1 2 0 -4 -3 -2 2 0 0 6 0
ww voor zijn	2 0 0 1 -1 0 7 0 -3 -1 -2 0 0
ww voorkomen .	-3 0 -6 -1 10 -7 0 -2 0 0 0 0 0
ww voorkomen door	2 12 4 -1 -3 0 -1 6 -1 0 0 0 0
ww voorzien .	16 0 -1 5 -3 -5 -3 12 -4 -2 0 2 -2
ww vrijheid van	-3 6 -1 -2 4 -2 -3 5 0 -1 0 0 0
ww vrijwilliger en	8 0 0 2 -1 -3 -1 6 -3 -1 0 0 0
ww vrouw met	0 -3 -3 1 1 -1 2 -6 5 0 -2 0 0
ww waar de	-1 -2 -10 0 0 3 -2 4 -8 -4 9 0 -1
ww waar geen	-4 0 11 -3 -1 2 -3 2 5 0 -1 0 -1
ww waar het	-1 -4 -1 -1 -2 4 0 -6 0 -1 -2 0 8
ww waar hij	-8 -2 1 -3 0 5 1 2 -4 -1 -1 0 0
ww waar ieder	6 0 -5 3 0 -3 0 0 -1 0 2 0 0
ww waar iedereen	-6 -4 -3 -2 -1 6 -2 0 -2 4 -1 0 -1
ww waar je	0 -6 -6 0 -2 6 2 1 -4 -2 3 0 -2
ww waar kind	-2 2 10 -2 -1 1 -1 1 -1 -1 6 0 -1
ww waar mens	-2 -2 1 -2 -1 4 -3 -7 7 -1 5 -1 -1
ww waar niemand	-5 0 6 -3 -1 3 2 0 -2 5 -3 0 -1
ww waar nodig	3 2 8 0 -1 -2 -1 3 2 -1 0 0 0
ww waar patiënt	4 0 -1 1 0 -2 -1 -3 -3 14 -6 0 0
ww waar we	-7 -5 -10 7 4 -5 -1 -3 -3 2 2 0 -1
ww waar ze	9 1 0 3 -1 -5 6 1 1 -1 -3 0 -1
ww waarde van	3 11 -2 0 6 -9 0 7 -2 -1 -1 0 -1
ww waarin iedereen	-3 0 7 -2 -1 2 -3 8 -10 0 4 -1 2
ww waarin niemand	-4 -1 8 -2 -1 2 0 -1 10 -2 -5 0 -1
ww wanneer het	-10 -4 -2 -3 0 7 0 -3 0 0 0 0 0
ww want wij	1 2 7 -1 0 -1 -1 5 -1 0 -1 0 0
ww warme maaltijd	6 3 6 1 0 -4 -1 -5 12 0 -2 0 -1
ww wat de	4 -2 -5 2 0 -1 -4 7 -1 -1 0 0 -1
ww wat er	12 0 -5 5 -2 -4 4 -4 1 0 0 0 0
ww wat hij	-6 2 14 -4 0 2 -1 5 -1 -1 0 0 0
ww wat je	-1 -2 -5 6 -1 -4 7 -7 -4 -1 3 0 0
ww wat u	6 -1 -1 2 -1 -2 0 -2 0 -1 5 -1 -1
ww wat ze	-8 0 9 -4 0 4 6 -4 -2 0 0 0 0
ww water .	-7 -9 -2 -2 -3 9 4 -2 -4 -1 -1 0 0
ww water en	15 5 -1 5 0 -10 0 6 -1 0 0 0 0
ww we dat	4 0 3 1 -1 -2 8 -4 -1 0 0 0 0
ww we de	-9 6 1 -5 -1 6 -1 -2 4 1 -2 -1 1
ww we doen	11 2 0 2 -1 -4 2 1 3 2 -2 -1 -2
ww we een	5 -1 3 2 -1 -3 -3 0 2 -3 -2 -2 10
ww we in	-3 2 -4 -1 8 -6 -2 3 -5 1 3 0 -1
ww we maken	6 1 4 2 -1 -3 6 -1 0 0 0 0 -1
ww we met	4 6 3 2 -4 -2 3 3 2 -1 -2 0 -1
ww we onze	7 -4 -6 4 -3 0 -2 2 -5 -1 -1 0 6
ww we samen	-5 -7 -8 0 7 -2 -2 0 0 0 -1 0 -1
ww we voor	-3 -3 0 -1 -1 3 -3 0 -2 -1 -2 0 6
ww we willen	2 -2 6 -1 -6 5 -8 3 4 -4 -2 2 5
ww we zijn	-1 -2 -6 8 0 -5 -2 -5 1 1 4 0 -2
ww week een	9 1 -3 3 -1 -4 -1 -3 8 0 -1 0 0
ww weer aan	9 0 -3 4 -1 -4 2 1 -1 0 0 0 0
ww weer met	-6 -8 -7 -1 -2 8 -2 -2 0 0 -1 0 0
ww weer regie	6 0 -2 2 0 -3 0 -1 2 0 0 0 0
ww weg .	0 0 -7 8 2 -9 3 0 -4 0 -1 0 0
ww weg naar	-3 3 0 -2 9 -7 0 2 -1 0 0 0 0
ww welkom zijn	11 0 -8 5 0 -6 0 -2 -1 0 5 0 -1
ww welzijn van	-6 1 4 -3 0 3 -1 1 1 0 0 0 0
ww wereld een	0 -1 -2 0 2 -1 -1 6 -1 -1 -3 0 -1
ww wereld uit	-10 1 -2 -4 2 4 -2 0 0 0 0 0 0
ww wereld waarin	-12 -5 0 -4 -1 9 -1 1 -2 -1 1 0 -1
ww wereldwijd .	-5 -5 0 -2 -3 8 3 -3 -1 -1 -1 0 0
ww werk ,	-12 -4 4 -5 -1 9 5 -3 -4 0 -1 0 0
ww werk .	5 2 6 1 -2 -2 12 -6 0 -1 -2 1 -1
ww werken ,	-3 2 7 -3 -1 2 1 -5 -3 -1 -1 0 9
ww werken .	20 -1 6 4 -5 -5 0 5 -5 -1 -3 -1 12
ww werken aan	-14 8 4 -8 6 2 -1 -2 -4 4 0 0 3
ww werken en	-5 -3 5 -2 -1 4 -2 -6 10 -2 1 0 -1
ww werken we	-6 -5 2 -3 -2 8 -2 6 -2 0 -1 0 -2
ww werken wij	-1 -2 5 -3 -2 4 2 -11 6 -1 -1 -1 5
ww weten wat	-8 -1 7 -4 0 5 -2 -3 6 0 0 0 0
ww weven .	-7 -4 0 -3 0 6 -1 -4 0 4 0 -1 -1
ww wie geen	4 0 -1 1 -1 -2 0 -2 10 -1 -5 0 -1
ww wie je	4 1 -2 1 0 -2 -1 -1 -2 -1 6 0 0
ww wie niet	-15 -3 -7 -1 9 -1 -1 -2 -2 0 -1 0 0
ww wie ziek	-10 -2 7 -6 -1 8 7 -2 -2 -1 -2 0 -1
ww wij .	-4 -4 0 8 -2 -5 2 -2 -1 0 0 0 0
ww wij aan	-6 -4 4 -4 -2 7 3 -6 4 0 0 0 -1
ww wij al	1 0 2 -1 0 0 -1 -3 7 -2 0 0 -1
ww wij als	-6 -4 0 -3 -1 6 2 -1 -1 0 -2 0 0
ww wij begeleiden	-1 11 5 -2 1 -2 11 -2 -3 0 -1 0 0
ww wij behandelen	-6 -1 8 -3 -1 4 -1 2 0 0 0 0 0
ww wij beheren	6 -3 -1 3 -2 -1 0 2 -1 0 0 0 0
ww wij bestaan	-5 -6 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww wij bestrijden	-8 2 -2 -4 6 0 -2 2 -2 0 0 0 0
ww wij bieden	6 -1 -1 2 -1 -2 -2 -4 8 0 0 0 0
ww wij bij	4 2 6 1 -1 -3 -3 2 5 0 0 0 0
ww wij bouwen	5 -8 -7 6 -5 2 -5 -2 2 -1 1 0 2
ww wij brengen	2 2 2 0 0 -1 -6 9 2 0 -2 0 0
ww wij dat	-6 1 -2 -2 1 4 -2 5 -4 0 0 0 0
ww wij de	3 10 -1 0 6 -9 -2 9 -9 0 6 -1 0
ww wij delen	-1 1 7 -3 -1 2 -2 -9 15 -1 -1 0 -1
ww wij doen	0 -2 2 2 -2 0 -1 6 -1 -1 -1 -1 -1
ww wij dragen	-4 -5 2 -2 -7 10 0 -1 0 0 0 0 0
ww wij dromen	-2 -2 11 -2 -7 7 -2 6 -2 -1 2 0 -1
ww wij een	-1 12 -5 -2 3 -3 -2 -1 -2 1 1 4 2
ww wij elke	6 1 -2 1 0 -2 4 -3 1 0 -1 0 0
ww wij er	7 2 0 1 0 -3 7 0 -2 -1 -1 -1 -1
ww wij gaan	0 -2 -8 4 7 -8 -4 -4 -2 8 -6 0 7
ww wij geloven	-9 -18 -14 18 -9 2 -1 -1 -7 -1 1 0 -1
ww wij geven	5 2 5 1 -2 -2 2 7 1 -1 -3 -1 -1
ww wij halen	11 1 1 3 -3 -4 -2 9 -3 0 0 0 0
ww wij hebben	-9 -1 -3 -3 1 5 2 -4 -1 0 0 0 0
ww wij helpen	6 2 2 2 -3 -2 12 -8 -3 0 3 0 -1
ww wij het	-9 8 3 -6 0 5 -4 1 5 2 -1 0 -1
ww wij komen	-8 9 -10 -4 12 -6 -6 8 -1 -1 -1 0 0
ww wij kweken	-6 6 0 -3 3 0 0 3 -2 0 0 0 0
ww wij laten	-2 11 -5 -2 5 -4 0 -3 6 0 0 0 -1
ww wij leiden	4 1 5 1 -1 -2 -4 11 -3 0 -1 0 0
ww wij leveren	9 -3 -4 4 -2 -2 -2 -5 11 -1 -2 0 0
ww wij maken	-2 -7 0 -1 -3 6 7 -2 -4 -3 -2 -1 1
ww wij naar	-9 -4 -2 -3 0 7 -1 -1 -1 0 0 0 -1
ww wij nemen	1 1 5 -1 -1 0 6 0 -1 -1 -1 0 -1
ww wij onderzoeken	-4 6 5 -3 0 1 -1 4 -1 0 0 0 0
ww wij ontwerpen	7 3 0 2 -1 -4 -3 11 -3 0 -1 0 -1
ww wij ontwikkelen	-1 -1 4 -1 -1 1 -1 6 -3 0 -1 0 0
ww wij organiseren	-4 12 -7 -2 6 -4 0 2 -2 0 0 0 0
ww wij staan	-2 -6 -1 -2 -3 6 19 -13 -1 -2 -3 -1 -1
ww wij stellen	6 -1 -4 3 0 -2 1 -4 1 0 3 0 0
ww wij streven	0 -11 -8 0 2 3 -1 -5 -7 11 0 -1 -3
ww wij strijden	-9 1 -5 -3 8 -2 -1 0 0 0 0 0 0
ww wij verbinden	1 0 6 0 -1 0 -3 7 -2 0 0 0 0
ww wij verhuren	2 1 6 0 -1 -1 -2 -8 13 0 -1 0 0
ww wij verkopen	-1 0 2 -1 0 1 -1 -4 6 0 0 0 0
ww wij voor	-5 -6 5 2 -3 2 -3 -1 1 4 -1 0 -1
ww wij willen	-5 -11 -4 -5 1 8 -7 -5 -11 13 5 2 -2
ww wij zetten	-8 -5 1 -3 -2 9 0 1 2 -2 -2 0 -1
ww wij zijn	13 1 1 9 -6 -7 -10 -7 -10 -7 40 -1 -2
ww wij zorgen	-1 -1 1 -2 -2 4 -1 6 0 -1 -2 0 -1
ww wijk .	8 2 1 2 -1 -4 -2 6 -4 -1 4 0 0
ww wijk waar	-4 1 8 -3 0 2 -1 -8 11 0 -1 0 0
ww willen ,	-9 -3 1 -4 0 6 -1 1 -1 0 -2 0 0
ww willen .	-12 -3 5 -5 0 8 -1 0 -1 0 0 0 0
ww willen dat	-28 -8 -1 -11 4 16 -5 -1 -2 2 0 0 -2
ww willen de	0 6 10 -3 2 -3 -9 3 11 13 -6 -1 -7
ww willen een	11 12 12 0 3 -11 -4 1 -5 -8 22 -1 3
ww willen elke	9 2 -1 3 -1 -5 2 3 1 -1 -1 0 -1
ww willen het	7 -2 -12 4 0 -2 -1 -4 -5 -8 14 0 2
ww willen kind	6 -3 -1 3 -2 -1 0 3 -1 0 -1 0 0
ww willen we	4 1 7 -1 4 -5 -5 11 -8 7 -5 5 -2
ww willen wij	-8 2 -12 -3 4 3 0 -9 -7 7 -1 5 2
ww willen zijn	9 1 -5 3 0 -4 -1 1 -2 1 3 0 -1
ww windparken op	-6 8 -1 -3 4 -1 0 1 0 0 0 0 0
ww winkel en	-7 1 -3 -2 1 3 -1 -1 2 0 -2 0 0
ww wonen en	-8 2 7 -4 0 4 0 3 -1 0 0 0 0
ww woning ,	-3 1 7 -2 0 1 0 -4 6 0 -1 0 0
ww woning .	1 0 6 0 -1 -1 1 -2 4 0 -1 0 0
ww woning in	19 0 -1 7 -4 -7 0 2 3 0 0 0 0
ww worden ,	11 0 -4 4 -1 -5 1 -3 -3 4 -1 0 4
ww worden .	1 1 1 -4 3 1 -6 -14 0 17 -9 -2 14
ww worden door	-3 -2 7 -2 -1 3 1 3 0 -1 -1 0 -1
ww worden en	9 1 -1 3 -1 -4 -2 1 -2 -3 3 0 6
ww ze op	-5 7 -1 -3 3 -1 -2 0 0 0 3 0 0
ww ze zijn	-7 -4 -9 3 5 -3 -4 3 -1 0 -3 0 0
ww zee .	-6 -2 2 -2 -1 5 0 0 -1 0 0 0 0
ww zelf kunnen	6 3 4 1 0 -4 3 3 -2 0 -1 0 0
ww zelfsturende team	15 0 4 5 -9 0 0 -1 -1 -1 -1 0 9
ww zetten .	1 5 -3 0 2 -2 0 6 -4 -1 0 0 0
ww zetten in	4 5 0 1 -1 -2 2 -3 -1 6 0 0 -1
ww zetten ons	-17 -9 1 -6 -4 16 0 2 -3 -2 -2 0 -1
ww zetten zich	-11 -4 5 -5 3 4 -1 0 -2 -1 2 0 0
ww zich inzetten	9 2 -2 3 0 -5 0 -1 0 0 3 0 0
ww zich op	8 -1 -7 3 -1 -3 -2 -2 -2 0 7 0 0
ww zich ten	-1 7 -2 -1 2 -1 4 4 3 -2 -6 0 -1
ww ziek zijn	-4 -2 6 -4 -2 6 4 -2 0 -2 1 0 -1
ww ziekenhuis ,	-1 0 5 -1 -1 0 -3 -3 2 0 -1 0 7
ww ziekenhuis .	-9 -4 2 -3 2 4 2 1 -2 -2 -1 0 -1
ww ziel .	0 -1 -1 2 0 -1 -2 -3 -4 0 10 0 0
ww zien ,	8 2 -1 3 0 -5 -1 -1 -1 0 5 0 0
ww zien het	0 0 -6 0 3 -3 -2 0 -1 0 3 0 0
ww zij een	-7 4 -2 -3 3 2 -1 1 -1 0 0 0 0
ww zij nodig	-18 -6 0 -7 0 14 3 -1 -5 -1 0 -1 0
ww zijn ,	-11 2 -4 -9 5 7 -3 3 2 0 2 -1 -5
ww zijn .	9 -10 24 0 -17 11 -3 7 6 -3 9 2 -13
ww zijn ^	2 -2 -3 1 -1 0 -1 2 -3 6 -3 0 -1
ww zijn aan	-5 -4 -1 -1 -2 6 0 -1 -1 0 0 0 0
ww zijn dat	-12 -6 5 -5 -2 10 1 -10 7 -2 1 0 0
ww zijn de	-25 -3 -10 6 10 -6 -8 -12 -8 -6 15 0 9
ww zijn die	3 9 -1 0 3 -5 -3 -2 3 -4 11 0 -2
ww zijn een	15 11 13 4 -3 -10 -6 -15 -13 -1 52 -1 -7
ww zijn eenvoudig	-1 2 11 -2 -1 0 -1 -3 9 -1 -1 0 0
ww zijn eigen	-19 -7 3 -7 -1 14 -1 -2 -1 -1 -1 0 -1
ww zijn en	-4 -10 -2 9 -4 -2 1 -9 2 4 -5 0 3
ww zijn er	15 -2 4 4 -4 -5 10 -5 7 -1 -6 0 -1
ww zijn het	3 1 -13 4 4 -6 -5 3 -6 -4 11 0 -2
ww zijn in	15 6 -3 9 -2 -11 -4 -4 -8 11 2 -1 8
ww zijn om	19 15 -12 5 6 -17 1 -2 -1 8 2 -1 -2
ww zijn onze	1 -3 1 1 -2 0 -2 7 0 -3 0 -1 -2
ww zijn recht	-3 0 6 -2 0 1 -1 0 4 0 0 0 -1
ww zijn talent	1 -2 -6 1 0 1 0 -2 0 0 0 0 0
ww zijn van	-13 -6 -6 -4 4 6 -1 -2 -4 1 2 0 -1
ww zijn voor	23 11 0 4 -3 -10 17 -6 -10 10 3 -1 -4
ww zijn waar	6 -1 -1 5 -1 -5 0 -5 -6 2 7 -1 3
ww zijn wat	3 0 -1 1 0 -1 0 6 -3 -1 -1 0 0
ww zijn we	6 0 -3 2 0 -3 1 1 -1 -2 -2 -1 6
ww zijn wij	10 2 8 1 -2 -4 5 -8 -4 8 9 -4 0
ww zitten .	6 -2 2 2 -2 -1 9 2 -3 -1 -3 0 -1
ww zo bij	-5 10 -4 -3 5 -3 0 1 0 0 0 0 0
ww zo de	-6 18 -2 -4 5 -3 1 1 2 0 0 0 -1
ww zo het	-4 15 -2 -3 4 -3 -1 5 -2 0 0 0 0
ww zo komen	-4 1 8 -3 0 2 -1 2 0 0 0 0 0
ww zo ontstaan	-2 0 5 -1 0 1 6 -2 -2 0 -1 0 -1
ww zo veel	-3 3 -5 -1 9 -6 0 0 0 0 0 0 0
ww zo worden	-3 0 7 -2 -1 2 -1 -1 5 0 0 0 -1
ww zo zijn	-10 -3 2 1 0 2 0 -1 -2 0 0 0 0
ww zodat de	-6 12 5 -5 4 -2 -2 -3 6 -1 -1 0 4
ww zodat elke	-1 1 6 -1 0 0 -3 -3 8 0 0 0 0
ww zodat geen	-4 1 7 -2 0 2 -1 0 2 0 -1 0 0
ww zodat iedereen	-10 -3 4 -4 0 6 -1 4 -3 0 -1 0 0
ww zodat inwoner	1 1 6 -1 0 -1 -2 -1 -1 0 0 0 7
ww zodat mens	-9 -7 -1 -2 -2 9 -2 -3 1 0 0 0 0
ww zodat niemand	-2 0 4 -1 0 1 -2 6 -2 -1 0 0 -1
ww zodat ze	21 0 -15 10 -1 -11 5 -2 -2 0 1 0 0
ww zodat zij	21 5 -11 8 -1 -11 11 -4 -4 4 -2 0 -1
ww zon op	-15 -3 10 -7 -1 10 -1 -2 2 0 0 0 0
ww zonder dat	-2 3 -7 -1 2 0 -1 3 -2 0 -1 0 0
ww zonder drempel	-8 -3 2 -3 -1 6 1 -1 -1 0 0 0 0
ww zonder oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
ww zonder uitstoot	-3 0 7 -2 -1 2 0 -1 -1 4 0 0 0
ww zonder winstoogmerk	6 -3 -4 3 -1 -1 -1 3 -3 0 1 0 0
ww zorg ,	-2 5 3 -3 -4 5 -3 -2 -5 14 -3 0 -1
ww zorg .	-8 -8 7 -4 -11 17 7 -6 -1 -1 -1 0 0
ww zorg die	-10 -6 5 -4 -3 9 -2 -1 2 0 -1 0 0
ww zorg en	7 2 4 2 -2 -3 0 -1 2 -1 3 0 0
ww zorg in	-9 6 10 -6 2 2 -1 1 2 0 0 0 0
ww zorg met	13 4 0 4 0 -7 -1 -2 11 -1 -2 0 0
ww zorg voor	13 3 4 3 4 -13 -2 4 5 -1 -1 0 0
ww zorgen .	-6 -5 1 -2 -3 7 -1 0 -1 0 0 0 0
ww zorgen dat	20 1 -8 6 -2 -8 1 1 -8 2 -5 -1 12
ww zorgen voor	11 -4 9 2 -13 7 2 1 3 -3 -3 0 4
ww zorgen we	2 0 6 0 -1 0 3 0 2 0 -1 0 -1
ww zorgen wij	-14 1 4 -7 1 8 -3 4 0 -1 -1 0 -1
ww zoveel mogelijk	15 1 -5 6 -1 -7 6 -7 5 -1 -2 0 3
ww één gezicht	-7 -2 4 -4 -1 5 -2 -6 -3 -1 -2 0 13
`
export const READING = `
because absence state	-5 -6 5 -4 -4 9 -1 1 0 0 -1 0 0
because absence state main	-3 -5 6 -3 -4 7 -1 1 1 0 -1 0 -1
because act act	0 12 -8 -4 15 -12 1 2 1 -3 -3 1 1
because act act and	3 -2 -4 2 5 -6 0 -2 3 1 -1 0 -1
because act act main	-7 6 -1 -6 7 0 0 4 -2 -4 -2 1 2
because act act means	-1 5 -4 -1 7 -7 0 1 0 0 0 0 0
because activity activity	-6 -4 1 0 0 2 2 0 2 -2 -5 0 1
because activity activity and	8 2 -4 4 1 -6 1 4 -3 0 -1 2 -2
because activity activity main	-3 -4 -2 0 2 1 -3 6 -1 -1 -4 -3 2
because activity activity means	-1 7 7 -2 -2 1 2 0 2 0 0 0 0
because beside-plainer nothing and	6 1 3 1 -1 -2 -1 -2 1 2 0 0 1
because comparative state	5 -6 -5 8 -4 -3 -1 -2 -3 0 -1 0 7
because comparative state and	5 -2 0 5 -4 -1 0 -3 -2 0 0 0 6
because enough state	-5 -4 -5 -2 0 6 0 -1 -2 0 0 0 0
because enough state main	-7 -4 -4 -2 0 6 0 -1 -2 0 0 0 0
because helping helping	2 9 7 -2 1 -4 8 4 -6 -1 -1 1 -1
because helping helping and	-2 6 3 -2 1 -1 -2 5 -1 0 1 0 0
because helping helping main	0 3 3 -1 2 -3 7 1 -4 -1 -2 1 0
because identity identity	-5 1 7 -3 -5 7 -3 -6 -3 4 7 -1 3
because identity identity and	-1 0 9 -2 -3 2 -3 0 1 -1 3 1 2
because identity identity main	0 3 1 0 -4 3 -4 -6 -3 5 9 -2 2
because let activity	-9 -3 -2 -3 3 3 1 -2 -2 0 0 0 0
because let activity main	-8 2 -2 -3 5 0 1 -1 -1 0 0 0 0
because let state	12 10 -1 3 3 -11 4 4 -1 0 0 0 -1
because let state main	10 4 -2 3 4 -10 4 1 -1 0 0 0 0
because loose-word activity	5 3 6 -1 0 -3 -1 0 4 0 0 0 0
because loose-word activity main	5 3 6 -1 0 -3 -1 0 4 0 0 0 0
because loose-word state	3 5 -5 1 9 -11 0 1 1 -1 0 0 0
because loose-word state main	3 5 -5 1 9 -11 0 1 1 -1 0 0 0
because make state	-5 -3 -1 -2 1 3 6 -4 -2 -1 0 0 -1
because make state main	-2 -2 -1 -1 1 1 7 -4 -2 -1 0 0 -1
because nothing nothing	-1 -3 -6 4 3 -4 2 -2 1 0 -2 -2 1
because nothing nothing main	-1 -3 -6 4 3 -4 2 -2 1 0 -2 -2 1
because offering offering	3 5 7 -2 1 -3 1 3 6 0 -4 0 -3
because offering offering main	3 4 7 -1 1 -3 2 3 5 -2 -3 1 -3
because output-target output-target	0 -1 3 0 -1 1 -1 -1 -2 -1 -1 8 -2
because output-target output-target main	1 3 -2 0 1 -1 -1 -2 -1 -1 -1 8 -2
because own-change inward-change	5 0 -2 2 0 -2 2 -2 -2 -3 0 -1 7
because own-change inward-change main	3 0 -1 1 0 -1 2 -2 -2 -2 -1 -1 6
because people-condition state	-1 2 5 -3 0 1 -6 -2 0 4 7 -1 0
because people-condition state main	-3 3 5 -3 1 1 -6 -1 0 4 6 -1 -1
because rank ranking	2 7 6 -1 0 -2 -2 -4 0 8 5 0 -2
because rank ranking main	5 4 5 0 -1 -3 -2 -4 1 6 4 0 -1
because ranking ranking	7 -1 4 2 -4 -1 -1 0 -3 7 -1 0 0
because realised-state state main	-6 -1 10 -4 -1 4 1 1 -1 0 1 0 0
because result state	8 -2 2 3 -4 0 3 -3 3 1 -2 0 1
because result state result	8 -2 2 3 -4 0 3 -3 3 1 -2 0 1
because service offering	-7 -3 -4 2 -1 2 1 -3 -1 2 -2 -1 0
because service offering main	-5 -8 0 0 -3 6 -2 -2 2 2 -1 -1 -1
because way-of-living state	5 3 6 -1 0 -2 -1 3 -2 2 -1 0 2
because way-of-living state main	5 3 6 -1 0 -2 -1 3 -2 2 -1 0 2
because work-noun activity	-1 6 1 -1 0 -1 -1 5 -1 0 -1 0 -1
because work-noun activity and	-6 8 0 -3 3 0 0 1 -1 0 0 0 0
because work-noun activity main	6 -3 1 2 -3 0 -1 4 0 0 -1 0 -1
because world-clause state	-10 -2 7 0 -4 5 1 5 4 -1 -5 -1 -4
because world-clause state main	-6 -2 0 2 -4 3 0 4 4 -1 -4 -1 -4
because world-state state	3 2 4 3 -5 0 -5 1 6 0 4 -1 -2
because world-state state main	3 -5 -5 5 -6 3 -5 0 4 0 3 -1 -2
because world-state state purpose	-3 6 3 -2 2 -2 0 1 2 -1 0 0 0
clauses 1 mixed	8 -8 -4 2 0 -2 1 0 -2 -2 -2 2 2
clauses 1 none	3 -5 -3 8 -7 0 -1 0 0 1 -2 -1 1
clauses 1 outcome	-3 -7 -6 -3 0 7 -3 -2 0 1 4 -1 -2
clauses 1 role	5 2 -19 6 4 -6 -2 -3 3 -2 -3 2 1
clauses 2 mixed	-10 -2 19 -4 5 -4 -4 1 3 1 0 -1 2
clauses 2 role	5 0 5 3 -4 -1 5 1 -8 4 0 1 -1
clauses 3 mixed	-2 17 -2 -3 6 -6 0 -3 7 1 -1 0 -1
clauses 4 mixed	-1 -7 4 0 -3 4 4 -1 -7 0 0 0 3
clauses 4 outcome	6 2 3 2 -1 -3 0 3 1 0 0 0 0
clauses 4 role	0 6 1 -2 1 -1 1 -1 2 -1 1 0 0
first activity activity	-2 2 -4 1 3 -4 -2 6 1 0 -7 -1 2
first comparative state	-7 -3 -5 0 1 2 0 -1 -1 0 -1 0 0
first enough state	-8 -3 0 -3 0 6 0 -1 -1 0 0 0 0
first helping helping	-4 3 9 -3 0 1 7 1 -2 -3 -2 1 0
first identity identity	-3 7 2 -3 -2 3 -5 -4 -2 5 5 -2 4
first let activity	-8 2 -2 -3 5 0 1 -1 -1 0 0 0 0
first let state	11 5 -3 4 4 -10 3 2 -1 0 0 0 0
first loose-word activity	5 3 6 -1 0 -3 -1 0 4 0 0 0 0
first loose-word state	3 5 -5 1 9 -11 0 1 1 -1 0 0 0
first make state	0 1 1 -1 3 -2 7 -3 -2 -1 0 0 0
first nothing nothing	6 -1 -3 7 -3 -4 -1 -2 0 4 0 -1 1
first offering offering	2 0 7 -1 0 -1 1 5 2 -1 -3 1 -2
first output-target output-target	0 3 0 0 1 -1 -3 -1 -1 -1 0 8 -1
first own-success ranking	-6 -3 -1 1 -1 2 -2 -1 4 -2 -1 0 1
first people-condition state	-4 2 -1 -3 1 2 -5 -4 0 4 6 -1 0
first rank ranking	7 4 1 2 -1 -4 -2 -4 3 3 4 0 -1
first realised-state state	-7 -2 7 -3 -1 5 1 0 -1 0 1 0 0
first service offering	-7 -4 0 -1 -1 5 0 -1 1 0 -1 -1 -1
first work-noun activity	6 -3 1 2 -3 0 0 4 -2 0 -1 0 -1
first world-clause state	4 -11 -13 8 -8 5 -1 -1 2 0 -1 -1 -3
first world-state state	11 -5 -7 9 -6 -3 -5 -2 7 -1 2 -1 0
guessed 0 absence state	-5 -3 3 -3 -2 6 0 0 -1 0 0 0 0
guessed 0 act act	15 8 3 2 0 -9 4 3 2 0 -2 0 -1
guessed 0 act main	0 6 0 -2 1 0 5 2 0 -2 -2 0 -1
guessed 0 activity activity	-12 -3 -2 3 -5 7 3 -1 1 -3 -4 -3 3
guessed 0 activity main	-3 -1 9 1 -5 3 -1 6 3 -3 -3 -3 3
guessed 0 helping helping	2 6 5 -1 0 -2 7 2 -5 0 -2 1 0
guessed 0 helping main	7 1 1 2 -1 -4 11 -3 -2 0 -4 1 0
guessed 0 identity identity	9 6 2 -1 -2 -1 -1 -2 2 2 3 -1 2
guessed 0 identity main	8 4 4 -1 -3 -1 1 -2 2 1 1 -1 1
guessed 0 inward-change main	3 0 -1 1 -1 -1 0 -3 -1 -3 -1 0 10
guessed 0 let state	13 8 1 4 -2 -7 5 2 0 0 0 0 0
guessed 0 loose-word activity	5 3 6 -1 0 -3 -1 0 4 0 0 0 0
guessed 0 loose-word state	3 5 -5 1 9 -11 0 1 1 -1 0 0 0
guessed 0 nothing main	-12 -6 -8 8 5 -6 1 -4 3 -4 -4 -1 3
guessed 0 nothing nothing	-9 -4 -6 9 4 -7 1 -3 3 -4 -4 -1 3
guessed 0 offering and	-6 2 0 -1 1 1 0 0 0 -1 0 0 1
guessed 0 own-change inward-change	2 0 -1 1 0 -1 0 -2 -1 -3 0 0 6
guessed 0 people-condition state	-1 -2 7 -2 -3 3 -3 0 0 3 2 0 0
guessed 0 rank ranking	-4 7 4 -3 2 0 -1 -2 4 1 1 0 -1
guessed 0 ranking main	11 5 4 3 -4 -3 -2 -1 5 4 -1 0 0
guessed 0 ranking ranking	10 0 2 3 -5 -1 -1 0 -2 7 -1 0 0
guessed 0 result state	3 -6 -1 2 -3 3 1 -3 -2 1 0 0 2
guessed 0 state and	10 0 -3 3 -6 1 -2 -1 0 -1 1 0 5
guessed 0 state main	-3 -11 4 3 3 -3 5 -2 0 -1 -1 -2 -1
guessed 0 state purpose	0 11 6 -2 1 -3 -1 -3 8 -1 0 0 1
guessed 0 state result	-1 -7 1 0 -3 5 2 -2 -5 1 -1 0 3
guessed 0 work-noun activity	-3 7 1 -2 1 -1 0 7 -3 -2 -1 0 -1
guessed 0 world-clause state	5 1 9 4 -2 -5 4 0 1 -1 1 0 -1
guessed 0 world-state state	-15 0 4 -2 -1 5 -5 2 8 -4 0 0 -2
guessed 1 absence state	-9 -6 2 -3 -2 8 0 -2 0 0 0 0 0
guessed 1 act act	-8 2 -1 -5 5 1 0 3 -3 -2 -1 2 -1
guessed 1 activity activity	-1 7 -1 -1 4 -4 4 2 -4 -1 0 2 -3
guessed 1 activity and	-9 5 -3 -2 5 -2 -1 2 -3 -1 1 3 -1
guessed 1 activity main	12 0 0 2 0 -5 1 1 -1 2 1 0 -2
guessed 1 comparative state	8 -2 -7 9 -2 -7 -1 0 -2 0 0 0 3
guessed 1 identity and	-2 1 7 -2 0 1 -1 -1 1 -1 1 0 2
guessed 1 identity identity	-3 1 4 2 -2 0 -3 -4 -4 0 8 -1 4
guessed 1 identity main	0 1 -3 4 -1 -2 -4 -3 -5 1 10 -1 1
guessed 1 inward-change main	-6 0 -2 -2 5 0 2 -1 0 0 0 0 -2
guessed 1 nothing main	7 3 1 -3 1 -1 2 4 -3 2 0 -1 -2
guessed 1 nothing nothing	13 2 4 -1 -2 -1 4 3 -2 3 0 -1 -2
guessed 1 offering and	6 -1 -1 3 -2 -1 0 4 -3 0 0 0 0
guessed 1 offering main	-3 1 8 -3 -1 3 -1 1 4 0 0 -1 -1
guessed 1 offering offering	0 3 8 -1 -2 0 1 4 2 -2 -2 -1 -1
guessed 1 rank ranking	6 -1 0 2 -2 -2 -1 -1 -4 4 3 0 0
guessed 1 result state	3 7 5 0 1 -5 0 -1 7 0 -1 0 -1
guessed 1 state result	3 7 5 0 1 -5 0 -1 7 0 -1 0 -1
guessed 1 world-clause state	-6 1 1 0 -2 3 -2 3 3 1 -4 0 -1
guessed 1 world-state state	8 -2 -1 2 -4 0 0 -3 -3 4 4 -1 0
guessed 2 absence state	8 2 0 2 0 -5 -1 3 2 0 0 0 0
guessed 2 act act	-7 2 -8 -2 11 -5 -3 -3 2 -1 -1 -1 3
guessed 2 act main	-6 -7 -6 -1 6 -1 -3 -3 1 -1 -1 -1 3
guessed 2 activity activity	1 -4 2 -2 2 0 -6 2 4 0 0 1 -1
guessed 2 activity main	-7 -2 -3 -4 8 -1 -4 2 0 0 0 0 -1
guessed 2 identity identity	-7 -3 0 -2 0 6 -1 -1 -1 2 -1 1 -1
guessed 2 identity main	-7 -3 0 -3 0 6 -1 -1 -1 2 -2 0 -1
guessed 2 inward-change main	6 -2 1 2 -3 0 0 0 0 0 0 0 2
guessed 2 nothing main	-4 -3 -2 -4 -2 8 -3 -4 1 -1 1 -1 3
guessed 2 nothing nothing	-8 -3 -4 -5 1 7 -2 -4 1 0 2 0 1
guessed 2 output-target main	0 3 -1 0 1 -1 -3 0 -1 -1 0 6 -1
guessed 2 output-target output-target	-1 0 3 -1 -1 1 -3 0 -1 -1 0 6 -1
guessed 2 own-success ranking	-11 -4 1 -1 -1 5 -1 0 0 -2 -1 0 -1
guessed 2 ranking main	-10 -4 2 -1 -1 4 -1 0 -1 1 0 0 -1
guessed 2 state main	4 0 0 -3 -1 3 -2 6 1 -1 -3 2 -2
guessed 2 world-clause state	-10 -5 -3 -4 1 8 -2 1 1 -1 -2 0 -2
guessed 2 world-state state	10 3 0 3 0 -6 0 2 2 0 0 0 0
lemma aanjagen act	-7 0 -3 -2 5 0 0 -2 0 0 0 0 0
lemma beginnen activity	-8 -4 -5 3 2 -1 -2 -3 0 0 0 0 0
lemma bevorderen act	-6 1 -3 -2 5 -1 2 -2 -1 0 0 0 0
lemma bewaren act	8 -3 1 3 -4 -1 0 3 0 0 0 0 0
lemma bieden offering	6 0 -3 3 0 -3 0 -4 7 -1 -1 0 0
lemma bouwen activity	-3 8 1 -3 3 -1 -1 5 -1 0 0 0 -1
lemma bouwen state	-4 5 6 -3 2 -1 0 3 -1 0 0 0 0
lemma dichten act	12 0 4 4 -8 0 0 2 0 0 0 3 0
lemma drinkwater state	-8 -3 2 -3 0 6 0 0 -2 0 0 0 0
lemma geven offering	-2 -1 -2 -1 3 -1 4 5 -8 -1 0 -1 -1
lemma halveren act	6 0 2 2 -4 0 0 0 0 2 0 0 0
lemma houden activity	7 2 -1 3 -3 -2 1 2 0 0 0 0 0
lemma laten activity	-9 -3 -2 -3 3 3 1 -2 -2 0 0 0 0
lemma laten state	12 10 -1 3 3 -11 4 4 -1 0 0 0 -1
lemma leggen activity	6 -1 -1 2 -1 -2 -2 1 0 -1 2 1 -1
lemma leren activity	-4 -3 -2 3 0 -1 4 -7 2 0 0 0 0
lemma leveren offering	-1 8 -3 -1 3 -3 -2 -2 6 -1 0 0 0
lemma loon state	-8 0 -1 -4 4 3 0 0 -1 0 0 0 0
lemma maken state	-9 -6 -2 -3 0 7 6 -7 -1 -1 0 0 -1
lemma opleiden activity	6 -1 -1 2 -1 -2 -1 1 -1 0 0 2 0
lemma opvangen activity	6 2 0 2 0 -3 1 -1 2 0 0 0 0
lemma regelen activity	-7 -3 0 -2 0 5 1 -4 0 0 0 0 0
lemma samenleving state	-3 2 7 -3 3 -2 0 4 -2 0 0 0 0
lemma stad state	-6 -2 0 -2 0 4 0 -1 1 0 -1 0 -1
lemma stimuleren act	-6 7 -3 -3 5 -2 2 -1 -1 0 1 0 0
lemma stoppen act	7 0 2 2 -4 0 2 1 0 0 0 0 0
lemma straat state	-7 -2 3 -3 -1 5 0 -1 -1 0 1 0 0
lemma terugdringen act	-6 9 -4 -3 8 -5 -1 1 1 0 0 -1 -1
lemma thuis state	12 4 0 4 0 -8 -1 2 4 0 0 0 0
lemma veranderen inward-change	-7 0 -2 -2 5 0 0 0 0 0 0 0 -1
lemma verdedigen act	8 2 1 3 -3 -3 -1 4 0 0 0 0 0
lemma verzorgen activity	6 -1 1 2 -2 -2 0 -7 9 0 0 0 0
lemma werken activity	-3 -2 0 -3 0 4 -1 -2 -3 0 0 0 6
lemma werken state	7 2 1 0 0 -3 0 1 -1 0 0 0 2
lemma werkplek state	8 2 -2 3 0 -5 0 -1 1 0 2 0 0
lemma wijk state	-6 -2 1 -2 -1 5 0 0 -1 -1 0 0 0
length 0	6 -9 -8 13 -5 -5 -2 -1 0 -2 1 0 1
length 0 mixed	7 -5 5 3 -11 6 0 1 0 0 0 2 0
length 0 outcome	-2 1 -10 6 8 -11 -2 1 -1 -1 2 -1 0
length 1	-2 -1 -10 -4 7 0 3 -2 -1 2 -3 1 -2
length 1 mixed	-1 6 -2 -2 5 -4 3 3 -1 0 -2 0 -2
length 1 role	-4 -6 -2 -4 0 7 0 3 -6 0 -5 4 1
length 2	5 11 7 1 -3 -4 -1 0 -1 1 -3 3 7
length 2 mixed	5 0 5 3 1 -7 -2 -2 0 2 1 -1 5
length 2 outcome	2 1 6 -6 -6 9 1 -1 4 -1 -2 2 0
length 2 role	-5 10 -4 3 2 -5 -1 1 -3 1 -1 2 0
length 3	-5 2 7 -7 3 3 3 2 5 -4 -5 -2 2
length 3 mixed	-15 -3 5 -6 8 1 1 -5 1 0 0 0 0
length 3 none	-6 -3 -1 -2 -1 5 -3 1 -3 -1 0 0 3
length 3 outcome	6 3 3 0 -3 0 -2 5 2 -1 -3 0 2
length 3 role	10 5 -1 1 -1 -3 6 0 4 -2 -2 -1 -2
length 4 outcome	-1 -6 0 0 -4 6 0 -1 -2 0 2 0 0
length 5 outcome	-6 -6 -4 -2 -1 7 4 -2 -3 1 -2 0 -1
length 5 role	11 3 -2 3 -1 -5 0 -4 3 1 4 0 0
reads activity absent	-1 -10 -7 2 3 -1 -3 5 2 -3 -4 -1 -1
reads activity act	-2 14 -4 -2 5 -5 2 4 -1 -1 -1 0 -1
reads activity state	-1 6 21 -5 -2 1 -2 6 -1 2 0 -1 3
reads helping absent	2 3 0 0 2 -2 6 0 -1 -3 -2 1 0
reads helping act	-3 7 0 -2 2 -1 -1 3 0 0 0 0 0
reads helping state	-2 -2 9 -2 -2 2 4 -2 0 0 0 0 0
reads identity absent	6 4 -6 2 -2 0 -3 -5 -4 6 6 -2 2
reads inward-change absent	2 -2 -1 1 0 -1 2 -2 -1 -3 -2 -1 7
reads offering absent	7 -6 2 3 -5 1 4 -2 3 0 0 0 -4
reads open absent	-1 -7 -3 6 -7 3 0 -2 0 0 -3 -1 3
reads open act	-3 -11 -13 -1 12 -4 0 -5 -1 -2 -2 2 2
reads open state	-1 -7 -9 -2 -1 7 -1 -1 1 -2 1 -1 -1
reads output-target absent	0 3 0 -1 1 -1 -3 -1 -1 -1 0 8 -1
role activity absent	0 -11 -5 4 1 -1 -1 1 4 -4 -5 3 -2
role activity act	-1 12 -2 -2 4 -4 2 4 1 -1 -1 0 -2
role activity state	6 9 13 -2 -1 -4 0 7 -3 1 0 -1 2
role helping absent	12 -2 0 4 -2 -5 3 0 -2 -1 0 4 -1
role helping act	-5 9 0 -3 3 -1 1 1 0 0 0 0 0
role helping state	-4 -2 12 -3 -2 3 5 -1 -1 0 -1 0 0
role identity absent	-2 3 3 -3 -3 5 -2 -5 -3 6 5 -1 2
role inward-change absent	2 -2 -1 1 0 -1 2 -2 -1 -3 -2 -1 8
role offering act	-4 2 -3 -1 4 -1 1 -5 6 -1 -1 -1 -1
role output-target absent	-1 -1 4 -1 -1 1 -1 -2 -2 -1 0 8 -1
role ranking absent	2 -1 4 3 -3 -1 -5 -2 0 7 3 -1 -1
sense and identity	-1 0 9 -2 -3 2 -3 0 1 -1 3 1 2
sense and nothing	6 1 3 1 -1 -2 -1 -2 1 2 0 0 1
sense and state	13 -1 -2 7 -7 -3 -2 -3 0 1 1 0 6
sense main act	-10 5 -4 -7 8 1 1 1 -2 -4 -1 1 2
sense main activity	1 -2 3 -1 4 -3 -5 11 1 -1 -4 -3 1
sense main helping	2 4 3 -1 2 -3 10 -2 -3 -1 -2 1 -1
sense main identity	0 2 0 0 -4 3 -4 -6 -3 5 9 -2 2
sense main inward-change	3 -2 -2 1 0 -2 1 -4 -2 -3 -2 -1 10
sense main nothing	-5 -5 -8 2 4 -2 1 -3 0 -2 -3 -2 4
sense main offering	-1 -4 6 0 -2 3 0 -2 8 0 -1 -1 -4
sense main output-target	1 3 -2 0 1 -1 -1 -2 -1 -1 -1 8 -2
sense main ranking	5 -1 8 3 -5 -1 -5 -3 2 9 3 -1 -2
sense main state	-5 -9 -4 -2 4 3 -1 0 -1 0 1 -2 -2
sense means act	-1 5 -4 -1 7 -7 0 1 0 0 0 0 0
sense means activity	6 5 10 0 -5 0 4 6 -1 -1 -1 0 -1
sense means offering	-3 8 -1 -2 5 -3 4 -4 4 -1 -1 -1 -1
sense purpose state	2 11 5 -1 0 -3 -1 -1 7 -1 0 0 1
then act and state	0 0 7 -1 -4 4 0 0 0 0 0 0 2
then act main nothing	-4 -1 -5 -1 6 -2 0 -2 0 0 0 0 0
then act means activity	6 3 2 2 -4 0 -1 5 0 0 0 0 0
then act result state	-2 -5 2 0 -4 6 -1 -2 2 0 0 0 0
then activity and act	7 -3 -1 3 -3 -1 -1 1 2 0 0 0 0
then activity and activity	-7 6 4 -3 -1 3 -1 7 -4 -1 0 1 -1
then activity and offering	-6 2 0 -3 3 1 -1 1 -2 2 0 0 0
then activity and state	-1 3 -7 0 2 -1 0 1 -1 0 0 0 0
then activity main state	12 6 1 3 0 -8 -1 7 -2 -1 0 0 1
then activity means offering	-5 6 0 -3 3 0 0 0 2 0 0 0 0
then activity purpose act	-6 5 -1 -3 4 0 0 0 0 0 0 0 0
then activity purpose state	-5 5 6 -3 1 1 0 -1 4 0 -1 0 -1
then helping main state	-4 0 6 -2 0 2 2 0 -1 0 0 0 0
then identity main state	-9 -2 3 -2 0 4 -1 -1 2 0 -2 0 0
then nothing main state	-5 5 7 -5 3 1 1 4 0 -1 -1 0 -1
then offering main offering	-7 2 0 -3 2 3 -1 2 -2 0 0 0 0
then offering main state	-3 -1 7 -2 -1 2 -3 3 1 0 -1 0 0
then state and state	2 -6 -5 5 -3 0 -1 -2 0 -1 -1 0 2
then state means activity	1 -3 9 -1 -3 2 0 1 1 0 0 0 0
then state result state	0 1 -10 1 2 0 0 -1 0 0 0 0 -1
unread 0	9 0 -2 4 -2 -4 0 -5 -1 1 -1 3 5
unread 1	-11 -4 -4 0 5 0 -2 -1 1 2 -2 -2 0
unread 2	8 1 -1 0 -1 -2 2 -3 1 -1 -1 0 3
verdict mixed	-5 -1 17 -5 9 -7 1 -4 1 0 -3 1 7
verdict none	-1 -7 -3 6 -7 3 0 -2 0 0 -3 -1 3
verdict outcome	-1 -7 -9 -2 -1 7 -1 -1 1 -2 1 -1 -1
verdict role	11 11 -12 5 2 -10 1 -2 0 1 0 3 0
`
