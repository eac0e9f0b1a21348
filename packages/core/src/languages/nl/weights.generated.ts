// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f !	3 -3 -3 6 -3 -2 -1 1 0 0 0 0 0
f '	-6 -3 0 -3 -1 6 -1 -3 6 -3 -1 0 -1
f ,	-28 -32 -26 14 -12 19 -5 -12 18 4 -10 -11 -5
f .	-23 -57 -59 59 -8 -16 -19 2 7 1 -10 -10 -5
f 2026	3 0 -1 1 -1 -1 -1 -3 0 -2 -1 7 0
f 2028	3 1 0 1 0 -1 -2 -3 -1 -1 -1 6 2
f 2030	-6 -6 -3 -2 -2 8 -2 -6 -5 9 -5 -1 6
f :	-16 -15 2 -10 4 13 -5 -6 3 9 -1 1 -10
f ?	11 1 -5 3 -1 -4 1 6 -3 -1 -1 -1 -1
f aan	-15 -11 -37 -8 18 6 -13 -8 19 0 -10 -4 0
f aanbieden	7 0 -2 3 -1 -3 -1 -3 7 -1 0 0 0
f aandacht	2 0 0 0 -1 0 -1 -3 8 -1 -1 -1 -1
f aannemer	3 0 -1 1 0 -1 -8 -1 -1 -1 -3 7 7
f aanpakken	-6 4 -3 -6 11 -4 0 0 0 0 0 0 0
f academie	-10 -1 13 -5 -1 5 -1 2 0 0 0 0 0
f advies	13 6 -2 4 1 -9 3 0 5 -1 -1 -1 -1
f adviseren	1 -3 8 -1 -3 2 12 -1 -3 -3 -3 0 -1
f af	2 -1 0 1 -1 0 -1 -6 4 -1 -1 0 5
f afvalwater	2 0 7 0 -1 -1 0 4 -1 0 0 0 0
f al	9 0 5 1 -4 -1 -1 4 2 -2 -2 -4 6
f alle	0 -4 -1 -3 -3 8 -1 1 7 -2 -4 -1 -2
f alles	-13 -11 -14 14 -2 -3 2 -5 -5 2 -1 -1 -2
f als	6 2 -22 2 5 -3 7 -11 -5 -3 11 -2 -1
f altijd	-12 -10 -9 11 -4 0 -2 -3 -1 -1 -1 0 0
f ambitie	2 -10 -1 2 -7 8 -1 -7 -4 10 -7 -1 7
f anders	1 -4 -9 10 -1 -6 -3 2 -3 -1 0 0 4
f archief	4 0 1 1 -1 -1 6 -1 -1 -1 -1 0 0
f armoede	-7 11 -2 -4 7 -3 -2 6 -2 0 0 0 0
f arts	5 0 1 2 -2 -1 -1 -4 2 -1 6 0 0
f atelier	1 1 -1 0 0 -1 0 -4 -3 0 -1 0 9
f avond	11 4 7 3 -1 -6 0 -1 9 -1 -1 0 0
f baan	4 0 -4 7 -1 -7 2 0 -1 0 -1 0 0
f bakker	6 1 1 0 -1 -1 -7 2 -5 2 7 3 -1
f bank	7 1 -1 2 -1 -3 0 -3 -4 3 8 0 -1
f bedienen	0 5 -1 0 1 -2 -3 6 -1 -1 -2 3 -1
f bedrijf	-14 9 2 -8 4 5 16 -3 -5 -2 -4 -1 -3
f beek	0 3 6 -1 3 -4 0 4 -2 0 0 0 0
f begeleide	7 1 4 2 -1 -4 -2 -1 8 0 -1 0 0
f begeleiden	4 10 6 -1 -1 -3 6 2 -5 -2 -3 9 -2
f beginnen	0 -8 -13 16 -2 -8 -3 -4 4 -1 -1 0 -1
f behandelen	-2 -1 8 -2 -1 2 -2 7 -1 0 -1 0 -1
f behartigen	7 1 -3 3 -1 -3 -2 5 -1 0 -1 0 0
f beheren	6 -4 5 2 -4 0 -2 8 0 -1 -1 0 -2
f belang	4 18 -3 -1 3 -7 3 5 -3 -1 0 0 0
f belg	-7 -4 -2 -2 -1 6 1 -1 -1 0 -1 0 -1
f bereikbaar	-6 2 -5 -3 9 -4 0 -1 -1 0 0 0 0
f beschermen	-21 13 -16 -11 28 -11 -1 -2 -1 -1 -1 0 0
f bestaan	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
f beste	7 -1 2 2 -2 -1 -1 -7 18 1 -6 0 -2
f bestrijden	-15 -7 -9 -4 8 4 -2 -2 -2 0 0 0 0
f betaalbaar	9 1 -2 3 -2 -3 -1 -3 9 -2 0 0 0
f betaalbare	7 -3 -2 2 -5 2 -2 -7 14 -1 -1 0 -1
f betalen	-6 -3 -1 -2 -1 5 0 -1 -1 0 0 0 0
f betekenis	6 1 -1 2 -1 -2 12 -1 -1 -4 -3 -1 -1
f beter	-8 3 4 6 10 -16 -1 6 -4 -1 0 0 0
f betrokken	-5 -7 -6 17 -2 -10 -2 -5 0 -1 4 0 0
f betrouwbaar	-7 -4 -3 2 0 2 -1 -1 -4 3 -1 0 0
f betrouwbare	2 -1 -2 1 0 0 0 2 6 -8 1 0 0
f better	-5 -4 -2 -1 -2 6 0 -1 -1 0 0 0 0
f bevorderen	-15 2 -6 -6 13 -3 -1 7 -4 -3 -3 0 -1
f bewaren	12 -5 -1 5 -5 -2 -1 5 -1 -1 0 0 -1
f beweging	-8 0 -5 5 0 -1 -1 0 0 -1 0 0 0
f bewoner	-7 -6 -2 4 -5 4 -3 1 -3 -1 2 0 -1
f bewust	20 3 2 7 -5 -8 -2 11 -1 -1 0 0 0
f bibliotheek	3 9 0 0 2 -5 1 -3 6 -2 1 0 0
f bieden	21 -3 -4 9 -4 -8 -5 -11 26 -2 -3 -1 -2
f bier	6 1 -1 2 0 -3 0 1 2 -1 -1 0 0
f bij	-12 -6 4 11 -6 -2 9 -13 6 2 -4 3 -7
f bijdrage	-8 -3 6 -3 2 2 0 7 -6 0 -1 0 0
f bijdragen	-11 -5 -11 -3 7 2 0 -3 -2 -1 -1 0 0
f bijna	-6 4 2 -3 2 1 -1 -3 6 0 -1 0 0
f binnen	-14 -10 0 -5 -5 16 -4 -5 -2 10 -3 2 -4
f bloed	1 1 2 0 0 -1 -1 -4 7 0 0 0 0
f bloem	2 -1 3 0 -1 0 -2 -1 -1 -2 7 0 0
f bodem	-4 -6 6 -2 -3 5 0 0 -1 0 0 0 0
f boer	8 -1 -2 3 -2 -3 10 -4 -3 -1 -1 0 -1
f boodschappen	6 1 -1 2 0 -3 8 -3 -1 -2 -1 0 0
f boom	13 3 1 3 -1 -7 0 6 -1 0 0 0 0
f bos	5 3 2 1 1 -5 8 -4 1 -1 -1 0 0
f bouw	-7 -1 -1 -2 2 2 -1 0 0 0 0 0 0
f bouwen	11 -5 -13 13 -5 -6 -8 25 -9 -3 -4 -1 -1
f brandweer	1 2 7 -1 0 -1 -1 9 -3 -1 -1 0 -1
f brengen	4 5 -10 0 8 -8 2 19 -10 -2 -5 -1 -3
f brugge	0 -1 8 -1 -2 1 0 2 0 1 0 0 0
f buiten	-5 -2 2 -5 -1 8 -2 -1 2 -1 0 0 1
f bundelen	1 4 5 -1 0 -1 -1 7 -1 0 -1 0 -1
f burger	-1 17 -5 -2 6 -6 11 -1 -4 -1 -1 0 -1
f buurt	-15 -8 -6 -6 -1 14 -2 -3 -1 -1 0 0 0
f centraal	8 -1 -7 14 -2 -12 6 -2 -2 0 -1 0 0
f chocolade	-20 -7 2 -10 -1 17 0 -1 -3 0 0 -1 0
f christelijke	-5 -5 -5 -1 -1 6 1 -2 -1 -1 1 0 -1
f cijfer	-8 -6 -1 -2 -2 8 -1 2 -4 0 0 0 0
f coachen	2 2 10 -1 -1 -2 11 -4 -1 0 -1 0 0
f controleren	5 0 3 1 -1 -2 -1 7 -3 0 0 0 0
f coöperatie	-6 -1 13 -4 -1 4 3 -1 -1 0 1 0 0
f cultuur	0 -1 0 0 -1 1 0 -3 -1 0 -1 0 6
f daarom	-11 -3 -6 -3 8 0 0 -3 0 0 0 0 -1
f dag	14 3 -9 14 -1 -15 2 0 5 -2 -2 -1 -1
f dagelijks	3 -2 4 0 -3 2 -3 9 -2 -1 -1 0 -1
f dak	-3 -2 4 -4 -5 10 -1 3 0 4 -6 0 -1
f dan	8 -8 -9 10 -5 -3 4 -6 4 -2 0 -1 -1
f dat	-17 -7 -17 -10 -9 30 0 -6 -4 13 -1 -2 -9
f data	-6 -2 2 -4 0 6 -1 1 1 -1 -1 0 -1
f de	-5 -21 -21 5 19 -12 -1 -10 5 8 0 -9 -4
f delen	4 -2 14 0 -6 2 -2 3 5 -1 -1 0 0
f denken	-8 -9 -11 16 -3 -5 0 -4 -1 -2 0 0 0
f deur	3 -2 -1 1 -1 0 -2 0 6 -1 -1 0 -1
f dicht	0 -1 0 0 0 1 -2 -2 -4 9 0 0 0
f dichtbij	-12 -6 -4 7 0 -1 0 -1 -4 0 0 0 0
f dichten	21 1 7 4 -10 0 -1 3 0 -2 0 8 -1
f die	-17 -21 0 -11 -13 33 3 -6 5 -6 -7 -2 4
f dienen	8 -2 -1 3 -3 -2 10 -6 -1 -1 0 0 0
f dienst	7 1 1 2 1 -5 2 2 -3 -1 -1 0 4
f dienstbaar	-4 4 -6 -2 11 -8 0 0 -1 0 0 0 0
f dienstverlening	12 7 -8 4 2 -9 1 0 -3 4 -1 0 1
f dier	-7 -4 -4 -3 -1 7 -2 -2 2 0 0 0 0
f digitale	-4 0 9 -4 -2 4 -5 2 -5 -1 12 -1 -1
f dit	9 3 -4 3 -1 -3 -6 0 -2 -2 -2 8 4
f doel	-8 -11 -17 -1 9 1 -9 1 12 -8 -10 4 1
f doen	-4 -8 -8 13 -7 -1 4 4 -7 2 -2 -2 -3
f door	-24 24 10 -1 0 -2 0 29 -15 -4 -1 -3 -4
f dorp	15 1 -3 5 -3 -5 -1 -4 4 -1 5 0 -1
f draaien	-6 -5 -6 3 -1 2 -1 2 -3 -1 0 0 -1
f dragen	-3 -4 7 -2 -7 10 -1 3 -1 0 0 0 0
f drenthe	19 4 2 6 -3 -10 -1 -2 0 -1 10 0 0
f drie	4 1 3 0 -1 -1 -6 2 -2 -3 -3 4 11
f drinkwater	-10 -5 0 -4 -2 10 0 -1 -3 0 0 0 0
f droge	7 0 -3 2 -1 -2 0 4 -2 0 0 0 0
f dromen	-4 -8 -4 6 -7 5 -2 -1 -1 -1 2 0 -1
f drone	-12 10 3 -6 5 1 -1 2 2 -1 -1 0 -1
f droom	9 1 -4 3 0 -4 -1 1 -3 4 2 0 -1
f duurzaam	-10 12 -6 -10 24 -13 4 -11 1 4 -1 0 2
f duurzame	-15 -5 -3 -6 8 4 -1 -4 2 -1 -1 0 -1
f dé	14 -1 -4 5 -2 -5 -5 -5 -2 14 4 0 -2
f echte	10 -1 -2 4 -2 -4 -1 -1 5 -1 1 0 0
f een	-16 -50 -53 1 3 26 -13 -45 13 -12 34 -14 7
f eenvoudig	-1 2 10 -2 -1 0 -1 -2 9 -1 -2 0 0
f eenzaamheid	-11 5 -5 -5 11 -3 -3 -3 4 0 0 0 0
f eerst	6 1 -2 2 0 -3 -1 1 -1 -1 -3 0 7
f eerste	10 2 0 3 -1 -5 -5 5 2 4 0 -1 -2
f eigen	-7 16 4 -8 4 0 -6 1 5 -2 -3 -1 9
f eind	1 -3 -3 1 2 -2 -1 -2 -1 -1 -1 7 -2
f elektrische	-4 6 2 -2 2 -1 -1 5 0 -1 -1 0 -1
f elk	-18 -17 -13 10 -6 8 -2 3 -7 1 -3 -1 -2
f elkaar	4 -3 -7 10 -1 -7 -1 1 -3 -1 5 0 -1
f elke	-5 -16 -17 3 -6 12 -5 7 5 -4 -9 3 -6
f en	-4 -14 -26 20 12 -20 2 11 -2 -2 -4 -7 -9
f energie	-15 -7 -2 -5 -1 12 0 0 -1 0 -4 0 0
f er	17 -1 9 1 -5 -3 23 -5 1 -4 -8 -1 1
f eten	14 0 -5 3 -2 -3 -2 -2 5 -1 4 -1 -1
f eén	11 1 0 3 -1 -5 -3 -5 5 -4 6 -2 6
f familiebedrijf	1 0 1 0 0 0 -1 1 -4 -1 7 0 -1
f fiets	-5 -3 3 -2 -2 6 -1 1 1 -1 -1 -1 -1
f financieren	-2 6 1 -2 2 -2 -1 4 -1 0 0 0 0
f fraude	-7 9 -2 -4 5 -1 -1 1 0 0 0 0 0
f gaan	-15 -7 -7 -2 6 4 -6 -6 -5 8 -6 -1 9
f gastvrije	16 2 1 5 -4 -7 -1 -2 -2 6 5 0 -1
f gebouw	-6 -2 7 -3 -1 5 0 2 -1 0 0 0 0
f gebruik	-12 -3 -4 -4 5 3 -1 -1 -1 -1 0 0 0
f geen	-11 -7 -1 -4 -3 12 -2 -3 0 -1 3 -1 -1
f geld	-5 -6 5 -4 -5 11 -3 8 -4 -1 -1 0 0
f geloven	-10 -18 -15 18 -9 2 0 -5 -5 -1 1 0 -1
f gemeente	0 -5 15 -3 -7 7 6 2 -10 1 -2 -1 6
f geneesmiddel	-7 -3 -1 -4 0 6 0 -2 0 0 0 0 0
f generatie	1 -5 -9 1 -1 3 -4 8 -2 -1 -3 -2 -1
f geven	-2 7 -2 -4 8 -5 12 21 -19 -4 -7 3 -5
f gewoon	-7 -5 -4 5 -1 0 -1 -3 3 -1 0 -1 -1
f gezelligste	0 -2 1 0 -2 3 0 -4 -1 8 -3 0 0
f gezin	5 0 5 0 -1 -1 8 -4 1 0 -1 -1 0
f gezond	-7 -2 -6 -3 4 3 3 -3 -3 -1 0 0 0
f gezonde	-13 -6 9 -7 -4 13 -1 -3 3 2 -2 0 0
f gezondheid	-9 1 -2 -5 4 3 -1 0 -1 -1 0 0 0
f god	5 -1 0 1 -1 -1 -1 8 -5 -1 0 0 0
f goed	-2 -14 -17 19 -7 -4 -4 -1 8 -3 -5 -1 -2
f goede	17 -2 -14 15 -3 -12 -2 -6 15 3 -6 0 -2
f gratis	9 3 7 2 -1 -6 -5 -9 23 -1 -1 -1 -1
f grens	-8 5 -5 -3 8 -3 -3 1 1 0 0 0 0
f grip	2 -2 -3 1 -2 1 8 -2 -4 0 -1 -1 -1
f groei	3 -1 -4 6 -1 -5 -1 -1 -1 3 -1 0 0
f groeien	14 -1 1 5 -3 -5 10 2 -7 -6 -3 5 3
f groene	-6 5 3 -5 -1 6 0 4 -1 0 -1 0 0
f groener	-10 -5 1 -6 -2 11 -1 -1 0 0 0 0 0
f groente	5 1 5 1 -1 -3 0 -1 6 0 -1 0 0
f grote	-1 3 -3 -1 7 -5 -3 -3 5 5 -2 -1 -1
f halen	15 3 8 3 -4 -6 0 19 -6 -2 -2 0 -2
f hart	-9 -9 -10 18 -6 -6 -1 -3 -5 -4 7 0 -1
f hebben	-26 -20 -14 -9 3 21 -4 -3 -2 -2 -8 6 -3
f heel	11 1 -2 4 -3 -4 0 -3 -1 -1 9 0 0
f heide	-1 -3 2 -1 -5 6 0 0 0 0 0 0 0
f helpen	3 -2 -2 1 0 0 26 -14 -11 -2 -4 8 -2
f herstellen	-1 4 0 -1 14 -13 0 3 -1 0 0 0 0
f het	-5 -24 -23 5 10 -2 7 -2 -7 -5 8 -3 -11
f hoeven	-12 -6 -2 -4 -1 10 -1 -2 -1 0 -1 0 0
f honderd	-9 -3 2 -6 0 9 -1 -2 -3 -1 -1 6 -1
f horen	-6 -5 -4 4 -2 2 0 -1 0 -1 -1 0 0
f houden	6 6 -1 0 3 -5 -2 14 -5 -2 -1 0 -1
f hout	0 -6 -5 7 -1 -3 0 -3 2 -1 0 0 0
f huis	13 5 3 2 -2 -6 -4 -4 7 -4 11 0 -1
f huisarts	5 6 -2 1 0 -3 5 4 -2 -2 -1 -2 -1
f hun	-1 -5 0 -1 -3 5 10 -5 -8 6 -2 -1 -2
f huurder	7 3 11 -1 -4 -1 -1 7 4 -2 -1 -1 0
f ieder	-1 -1 5 -5 -3 7 4 -5 5 -1 -2 0 -1
f iedere	-4 -3 4 -3 -1 5 -2 10 0 -2 -3 -1 -2
f iedereen	-14 -19 -17 -7 -7 26 8 -19 7 -3 -3 -1 -3
f ijveren	-8 -5 -9 -1 2 5 -1 -2 0 0 -3 0 0
f impact	-6 3 1 -3 9 -6 0 -1 0 -1 -1 0 3
f in	-12 -16 -5 6 -11 13 -11 -14 -35 16 11 21 4
f inspectie	-1 -2 1 0 -6 7 0 2 -1 -1 0 0 0
f insuline	8 3 1 2 0 -5 0 -3 7 0 0 0 0
f internationale	0 -1 -1 0 1 -1 -2 -3 -3 9 -1 0 0
f investeren	-2 10 1 -2 2 -2 -1 5 -1 0 0 0 0
f inwoner	-19 -13 -8 -5 -1 16 -3 -6 2 -1 -1 0 0
f jaar	4 -3 3 -3 -2 4 3 -15 -12 -1 -2 22 5
f je	-10 -17 -10 12 -7 5 -2 -15 12 -4 7 -2 -6
f jong	-16 -6 1 -6 -1 12 -1 1 -8 -2 5 0 0
f jonge	5 2 9 0 -2 -1 9 3 -3 -2 -1 -1 -1
f jongere	6 -6 -4 3 -2 0 8 -4 -2 -1 -1 0 -1
f jou	3 -3 -3 8 -3 -4 5 -3 -2 0 0 0 0
f jouw	9 0 3 2 -2 -4 4 0 -3 -5 12 -2 -3
f kanker	-3 3 -6 -5 12 -5 1 -1 -1 -1 0 0 0
f kans	-2 4 -4 -2 5 -2 1 -6 7 -1 -1 0 0
f kansenongelijkheid	-9 2 -3 -4 8 -1 0 -1 -1 0 0 0 0
f kantoor	5 1 -1 2 0 -3 -3 -4 -1 6 3 0 0
f kennis	-3 20 -3 -4 5 -5 -1 5 -3 -1 3 0 0
f kenniscentrum	8 0 0 3 -2 -2 -1 -2 -1 -7 13 0 0
f keus	1 0 0 0 0 0 -1 -1 -3 8 -1 -1 -1
f keuters	-6 -2 0 -2 0 4 1 -1 0 0 -1 0 0
f kind	-4 -24 -15 12 -7 7 0 -2 0 -3 -2 -2 -3
f klant	5 -6 -6 1 -4 5 12 -15 -8 17 -2 -2 -5
f klein	5 10 0 -1 1 -4 4 -7 3 -2 7 0 -1
f kleine	0 0 6 -3 -1 3 -5 -2 6 1 -2 5 -2
f kloof	-4 -5 -1 -1 -3 6 -1 -1 -1 0 0 0 0
f kmo	7 0 3 2 -3 -1 8 -2 -1 -1 -1 0 0
f koepel	-10 -2 -1 -4 7 0 -1 -1 0 0 0 0 -1
f koffie	3 -1 3 1 -1 -1 -3 -3 1 7 -1 0 0
f komen	-9 4 0 -5 4 3 3 5 -4 -1 -3 0 -1
f koploper	2 8 2 -1 1 -2 0 0 0 5 -1 0 0
f koppelen	0 4 2 -1 0 -1 -1 7 -3 0 -1 0 0
f korte	8 1 -3 7 0 -8 -1 -1 4 0 0 0 -1
f kracht	-4 -3 -9 6 -4 2 1 -1 -1 -1 -1 0 -1
f krijgen	-1 -3 -2 -1 -1 4 -3 -3 8 -1 -2 0 -1
f kuilen	20 0 7 3 -11 0 -1 3 0 -2 0 8 -1
f kunnen	-7 -10 -7 2 -4 8 5 -9 0 -2 -2 -1 3
f kwartelkoningen	-2 -1 6 -3 -2 4 0 5 -1 -1 0 -1 -1
f kweken	10 10 1 2 2 -9 0 -8 15 0 0 0 0
f land	-8 -4 4 -4 -2 8 -1 0 1 -1 -1 0 0
f landbouw	-10 -2 -5 -3 6 2 0 -1 0 -1 -1 0 0
f landschap	-5 4 4 -3 8 -6 0 3 -2 0 0 0 0
f langer	-6 -2 0 -2 0 5 0 0 -1 0 0 0 0
f langs	15 6 -1 4 -3 -6 1 9 -3 -1 0 -1 -1
f laten	18 13 -9 1 1 -8 18 -3 2 -2 -4 -1 -5
f leefbaar	-3 -4 -1 -1 -3 6 0 -1 0 0 0 0 0
f leerling	-3 7 6 1 2 -5 0 6 1 -1 -3 0 -1
f leggen	9 1 1 2 -1 -5 -1 5 6 -2 -4 0 -1
f leiden	5 -1 13 0 -3 -1 -5 15 -4 0 -1 0 0
f lenen	-2 -2 7 -1 -2 2 -1 4 0 -1 -1 0 0
f les	-20 -6 -1 -7 2 12 -3 5 -6 -1 -1 0 0
f leven	-20 -12 2 -11 -1 19 1 -3 -2 -1 -2 0 -1
f leveren	4 -2 4 1 -1 -1 -5 -2 15 -2 -3 -1 -2
f lezen	7 -2 -3 3 -1 -3 1 2 -2 0 0 0 0
f liefde	-8 0 -2 -4 -2 9 -2 8 -6 -1 -1 0 0
f lokale	-5 5 3 -3 2 1 -1 6 -2 -1 -1 0 -1
f loket	-1 0 1 -1 0 2 1 -3 -3 -2 6 -1 1
f lossen	-4 -3 3 -2 4 -2 -1 -12 8 -1 6 0 -1
f lucht	-2 -3 1 -1 -4 6 0 1 -1 0 0 0 0
f maaien	-3 0 8 -3 -1 2 -1 3 0 0 0 0 0
f maaltijd	8 8 10 0 0 -7 0 -2 5 0 -1 6 -1
f maat	-7 -9 -5 3 -4 6 -2 -3 5 0 -3 0 -1
f maatschappelijke	8 -2 -2 4 1 -6 4 2 -3 0 -1 0 0
f maken	-8 -12 7 -11 2 11 15 19 -17 -8 -7 -4 0
f makkelijker	-3 2 2 -2 5 -3 2 -6 5 0 -1 0 0
f mantelzorger	1 -1 -2 0 0 0 9 -4 -2 -1 -1 -1 0
f matras	0 0 1 0 0 0 -1 8 -7 0 0 0 0
f medewerker	4 -1 -5 2 3 -4 -2 -5 -3 -1 5 -1 6
f meer	-17 1 -27 3 15 -7 1 -12 5 -2 -1 -1 -1
f meest	12 1 1 4 -4 -3 -3 -3 4 12 -4 0 -2
f melkmeiden	2 -2 0 1 -1 0 8 -5 -2 0 0 0 0
f mens	-17 -13 -34 16 9 -9 17 -7 -6 -7 -6 -3 -5
f menselijke	-8 -4 -1 -4 0 8 0 -1 0 0 -2 0 0
f merk	7 -3 0 2 -2 -1 -2 7 -3 -2 2 0 -1
f met	-2 16 20 -2 -7 0 6 20 -4 1 0 -5 -10
f meten	7 -2 -2 3 -2 -2 0 4 -1 0 -1 0 -1
f minder	-17 -8 -1 -8 -3 18 0 -2 -3 0 0 0 0
f minuut	8 2 0 2 0 -4 -1 7 0 -2 0 -1 -1
f missie	-3 -10 -11 -2 4 5 6 0 13 -3 -10 -3 -9
f moeten	15 -7 -13 6 -6 1 -7 -9 -5 -5 -4 -2 31
f mogelijk	-5 -1 -8 -3 6 0 7 -6 -1 0 -1 0 -1
f mogen	-19 -8 -2 -8 -1 16 -2 -3 1 -1 -1 0 -1
f morgen	3 5 -7 -1 12 -12 -3 -5 11 -1 0 0 -1
f muziek	11 5 -4 3 3 -9 -2 2 5 -1 -1 0 -1
f naar	21 -15 -20 9 6 -11 -6 -7 -2 4 -8 -3 18
f naast	10 4 4 1 -1 -5 13 -4 0 -1 -1 0 -1
f natuur	-6 3 -4 -3 8 -3 0 -1 -1 0 0 0 0
f nederland	11 8 -18 1 20 -21 -2 -8 5 -4 11 -1 -1
f nemen	5 0 0 1 -2 -1 2 -4 6 -1 -1 -1 -1
f netbeheerder	4 0 3 1 -1 -2 -1 -3 6 0 -1 0 0
f netwerk	-6 -4 -2 -2 2 2 -1 -6 11 -2 -4 0 0
f niemand	-13 -7 -2 -8 -2 16 1 1 -5 -1 -1 0 -1
f niet	-17 -11 -14 4 0 6 -3 -3 -6 -1 5 0 -1
f nieuwe	4 2 -1 1 0 -2 -2 -1 1 -2 0 6 -1
f nieuwkomer	12 3 0 4 -1 -7 2 -6 9 0 -1 0 0
f nieuws	5 2 1 1 0 -2 -1 7 -4 0 0 0 0
f nog	-7 -2 -2 -3 2 3 -1 -1 -1 0 -1 0 1
f nul	-12 -1 -1 -7 5 6 -1 -2 0 0 0 0 0
f nummer	8 0 -2 3 -1 -3 -2 -3 -2 14 -4 0 -2
f ocmw	-6 1 -1 -2 -1 4 2 -1 -1 0 0 0 0
f of	8 -3 -3 3 -2 -2 4 3 -2 -1 -4 0 0
f om	20 -7 -6 10 -2 -9 13 0 -2 -1 -11 -3 6
f omdat	-5 -5 -6 6 -2 0 1 -1 -2 0 -1 0 -1
f onafhankelijke	-3 0 4 -2 0 1 -1 6 -3 0 -1 0 0
f onder	-7 3 -1 -3 7 -3 -3 -1 3 0 0 0 0
f onderhouden	-9 3 8 -5 1 4 0 2 -1 0 0 0 0
f ondernemer	8 -2 -7 4 0 -3 24 -12 -6 -1 -3 -1 -1
f ondernemerschap	-4 2 -6 -1 11 -8 0 -1 0 0 0 0 0
f onderneming	4 4 1 1 -1 -1 -2 0 -2 6 1 0 0
f ondersteunen	11 3 9 2 -3 -4 23 -7 -3 -3 -3 0 -1
f onderwijs	0 6 7 -3 0 0 4 0 3 -1 -1 0 -1
f onderzoek	11 6 2 3 -5 -3 -4 19 -5 -2 -1 0 -2
f onderzoeken	0 1 8 -1 -3 2 -1 6 -1 -1 -1 0 0
f ons	24 -2 -10 13 5 -21 -5 -4 16 -5 -3 1 4
f ontwerp	1 -1 0 1 0 0 -1 7 -3 -1 -1 0 -1
f ontwerpen	6 4 2 1 0 -4 -4 13 -3 -1 -1 0 -1
f ontwikkelen	2 11 2 -1 2 -5 -3 24 -13 -1 -2 0 -1
f onze	-12 9 17 -12 1 7 -7 -3 3 -3 3 -6 18
f ook	-22 -9 3 -13 -3 22 -2 5 -3 -2 -2 -1 -2
f oosterveen	-5 -3 -1 -3 -1 6 -2 3 -2 0 -1 0 0
f op	5 6 6 -4 7 -7 -5 29 -1 -12 -11 2 3
f open	8 -3 -3 3 -4 1 4 -3 2 -4 2 0 -1
f opkomen	-4 11 -4 -5 13 -9 -3 10 -2 -3 -1 0 0
f opleiden	-7 1 12 -4 0 3 -3 7 -1 0 -1 0 0
f organisatie	17 0 -1 6 -3 -6 2 -9 -3 0 -4 -1 19
f organiseren	1 11 -4 -1 4 -5 -1 8 -4 0 -1 0 0
f orgel	-17 5 -3 -7 7 3 -1 1 -2 -1 0 0 0
f oude	5 6 5 -1 -3 -1 -2 18 -6 -1 -1 -2 -1
f ouder	-12 -3 8 -6 -2 9 -2 7 -3 -1 -1 0 -1
f oudere	-3 0 -4 -2 7 -3 -3 6 -1 0 -3 0 0
f over	-10 -7 6 -7 -3 12 -2 6 -7 0 1 -2 2
f overal	-8 -2 6 -5 -2 8 0 2 -1 0 -1 0 0
f overgang	-6 6 -1 -3 5 -1 2 -3 0 3 -1 0 -1
f overheid	-10 -7 0 -4 -3 11 1 -6 2 -2 5 0 -4
f partner	8 -1 -2 3 -2 -2 0 -3 4 -11 15 -1 -2
f passie	-14 -8 -9 10 -1 -2 -1 -2 -4 0 0 0 0
f patiënt	5 2 9 -7 -1 4 13 -4 -5 3 -1 -1 -1
f per	-3 1 7 -2 0 1 -1 -5 4 -1 -1 6 -1
f plant	7 3 5 2 -1 -4 0 -12 18 -1 0 0 0
f planten	12 10 3 3 1 -10 -1 7 -2 -1 0 4 -1
f plek	7 -1 -3 3 -1 -3 -1 -4 4 2 2 0 -1
f plezier	-11 -5 -3 -1 0 7 -1 -2 0 0 -1 0 0
f privacy	-4 -5 3 -1 -7 10 0 -1 0 0 0 0 0
f product	2 0 0 1 0 -1 -2 -3 -2 -1 10 -1 0
f professional	8 -2 -1 3 -2 -2 7 -3 -2 0 -1 0 0
f programma	-4 -8 9 -3 -2 5 -1 -4 -4 -2 -2 -1 14
f realiseren	-2 -3 6 -1 -2 3 -1 0 2 0 -1 0 0
f recht	-14 -3 1 -8 3 8 -1 -2 1 -1 0 0 0
f redden	-16 10 -1 -11 15 -3 3 1 -3 -1 0 -1 0
f regio	-6 -5 -7 -1 -1 6 -1 -2 -1 0 0 0 -1
f regionale	5 1 -1 2 -1 -2 2 -1 -2 -5 -1 0 8
f registreren	6 0 3 2 -3 -1 -1 6 -2 -1 -1 0 0
f reis	-7 -3 -1 -3 0 6 0 -3 1 -1 0 0 0
f rekenkamer	5 5 1 1 -1 -3 -1 7 -1 -1 -1 0 0
f repareren	0 -5 -7 1 -1 4 0 2 -3 0 -1 0 -1
f respect	1 -3 -7 11 -1 -8 -1 2 -2 0 -1 0 0
f rond	1 -2 0 1 -2 2 -1 6 -7 -1 3 0 0
f ruimte	-17 -7 -7 -5 4 10 0 -2 -4 0 -1 0 0
f rusten	-10 -5 -5 -3 0 8 -1 -2 -2 0 0 0 0
f samen	-9 -19 -14 2 9 0 5 0 -6 -3 -4 -1 -2
f samenleving	-7 4 1 -4 9 -4 1 -2 -3 -1 6 0 -1
f samenwerking	-8 -8 -4 2 -2 5 -1 -3 -1 0 0 0 0
f schakel	4 1 1 1 -2 -1 -1 -3 -1 -1 8 0 0
f scheurbuik	-2 6 1 -2 1 0 -1 3 0 0 0 0 0
f scholen	-3 2 12 -3 0 1 -5 14 -2 -1 -1 -1 -1
f schone	-16 -4 -1 -6 0 12 0 -4 1 0 -1 0 0
f school	14 4 4 4 -2 -7 -2 4 3 -2 4 -1 -1
f simpel	0 0 -4 0 4 -3 9 -4 -2 -2 -1 0 -1
f sinds	5 3 -1 1 -1 -2 -4 5 -6 0 9 -1 0
f slaan	-10 -1 15 -5 -1 6 0 2 0 0 0 0 0
f slimme	-6 2 8 -4 0 2 -4 -5 11 0 0 0 -1
f snel	6 2 0 2 0 -4 -1 0 4 3 -2 0 -2
f sneller	3 1 -4 4 3 -7 0 -1 0 0 0 0 1
f software	2 0 -4 1 0 0 2 -3 1 8 -4 -1 -3
f soort	-3 4 -5 -2 6 -3 -3 0 -1 0 4 0 0
f spelen	-8 1 17 -5 -1 4 -1 10 -2 -1 -2 0 0
f spreken	-8 -3 0 -3 -1 7 0 -2 0 0 0 0 0
f spuiten	-6 2 6 -3 0 2 0 -6 8 -1 0 0 0
f staan	9 -9 -10 11 -6 -3 34 -16 -3 -5 -7 -1 -3
f staat	6 -1 -4 4 -1 -3 14 -4 -5 -1 -1 -1 -1
f stad	14 0 2 2 -10 4 0 6 -2 2 0 0 -1
f stand	-8 4 -2 -3 7 -2 0 0 0 0 0 0 0
f standaard	0 -1 7 -1 -2 2 4 -2 -3 4 -1 -1 -1
f starter	-9 -4 0 -3 -1 8 5 -3 -4 0 0 0 0
f steeds	-4 4 -5 -2 6 -3 -1 2 -1 0 0 0 0
f stellen	3 5 -4 0 2 -3 14 -6 3 -2 -4 -1 -2
f stem	-6 0 -3 -2 7 -2 -3 9 -9 -4 5 0 -1
f sterk	6 -4 -12 14 -2 -10 -3 5 -3 -1 -1 0 0
f stichting	-5 -1 -15 -1 1 5 3 -5 0 1 -1 -1 -2
f stimuleren	-3 12 -1 -4 9 -7 19 -8 -5 -3 1 0 -1
f stoppen	9 0 4 -2 -3 2 0 5 -1 0 0 0 0
f streven	-17 -7 -9 -6 1 14 -3 -9 -10 24 -3 0 -6
f strijden	-15 4 -11 -6 20 -9 -2 -1 -1 -1 -1 0 0
f stro	10 1 5 -2 -1 0 0 -2 9 0 -1 0 -1
f student	5 0 -5 2 0 -2 -1 8 -3 -1 -2 0 -1
f taal	0 5 1 -1 -3 2 -1 8 -3 0 -1 0 0
f taart	2 0 0 1 0 -1 -1 -4 8 -1 0 0 -1
f te	-3 -15 12 1 -13 14 3 5 -10 -3 -4 -1 8
f team	20 -1 9 6 -11 -2 11 1 -3 0 -8 0 6
f techniek	2 4 -4 1 7 -8 0 -1 2 0 0 0 0
f technologie	-9 7 5 -5 3 2 -2 5 -1 -1 0 0 -1
f tegen	-21 2 -13 -10 21 -3 -4 -2 -4 4 -2 -1 0
f telen	2 -3 -6 1 -1 1 -1 4 -4 0 1 0 -1
f telers	-5 -1 7 -3 -1 3 -1 3 -1 0 0 0 0
f tellen	1 -1 7 -1 -3 2 -1 7 -1 -1 0 -1 -1
f ten	1 -10 -10 2 2 1 11 -4 -1 -3 -5 -1 -2
f terugdringen	-9 5 -4 -4 7 -1 -1 3 -2 -1 0 0 0
f tevreden	10 2 0 2 -1 -5 -2 -2 -2 11 -1 0 -1
f thuis	9 0 -6 3 -1 -3 -3 -4 10 -1 -1 0 -1
f tien	-1 -2 0 -1 -1 3 -3 -3 -4 8 -2 6 -2
f tijd	-7 3 -12 7 7 -10 -2 -5 0 -1 -1 5 1
f toe	-4 -4 -3 -1 -2 6 -1 -1 -1 0 -1 0 1
f toegang	-11 -6 -4 -3 0 8 -2 -3 0 0 0 0 0
f toekomst	0 -7 -12 11 -3 -3 0 -8 -1 -1 -1 0 7
f toezicht	6 6 22 -2 -4 -2 -1 19 -5 -2 -1 0 -1
f toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 11 -2 0 -1
f topklinische	15 4 0 4 -1 -8 -1 -2 2 9 -2 -1 0
f tot	-1 -3 13 -4 -5 7 -9 10 4 7 -3 -2 -4
f trekken	6 -1 0 2 -1 -2 15 -9 -2 0 -1 0 -1
f trots	9 0 -6 12 0 -12 -1 2 -1 -1 2 0 0
f tuin	-1 -1 -2 -1 0 2 -2 6 -3 -1 -1 0 -1
f tussen	2 -18 -16 9 -9 8 -5 -8 5 -5 7 0 -1
f twee	3 -1 -1 1 -1 -1 -1 8 -5 0 0 -2 0
f u	11 2 2 1 -2 -3 10 -5 -1 -1 1 0 -1
f uit	-16 1 -8 -8 19 -6 3 4 -3 -5 0 -1 -4
f uitbannen	-5 -6 -6 0 4 1 0 -2 -1 0 0 0 0
f uitstoot	10 -6 2 4 -6 1 -1 -1 0 -1 0 0 6
f uniek	2 -2 -7 10 0 -8 -1 1 -1 0 -1 0 0
f uur	7 1 -3 3 0 -4 -1 -2 6 0 0 0 -1
f uw	26 5 -4 8 -2 -13 -3 0 13 -1 3 -2 -3
f vakantie	-10 -4 1 -6 -1 10 -1 -3 2 0 0 0 0
f van	-3 3 -1 -15 12 4 2 -5 -14 7 -2 -7 17
f vandaag	9 2 1 2 -1 -4 -4 -1 11 -1 0 0 -1
f vanuit	3 -8 -6 5 -4 2 -2 -1 0 -2 1 0 1
f vanzelfsprekend	-15 -2 -4 -6 7 4 0 -4 -1 0 0 0 0
f veel	2 3 -7 1 8 -9 4 0 -3 -1 -1 0 1
f veilig	-24 -14 -6 -8 -4 23 -1 -5 0 -2 -2 0 0
f veilige	2 2 6 -1 0 -2 0 3 2 0 -2 0 0
f veiliger	-9 1 -5 -5 9 -1 0 -2 -1 0 0 0 0
f veiligheid	-19 -6 1 -11 2 16 -1 -3 -1 0 0 0 0
f veiligheidsregio	-4 -8 4 -1 -4 7 -1 1 -1 0 -1 0 0
f veiligste	0 -3 3 -1 -6 7 0 -1 0 8 -5 0 -1
f veranderen	-14 -1 -2 -5 8 2 -1 -2 0 -1 -1 0 1
f verbeteren	-5 7 -2 -3 6 -3 -1 -2 4 -1 0 0 0
f verbinden	-6 1 6 -4 0 4 0 7 -3 -1 -1 0 -1
f verdedigen	13 10 -1 4 1 -11 -2 11 -1 -1 -1 0 0
f verder	2 -5 -9 7 -2 -2 3 -5 -2 -2 -1 0 3
f verdienen	11 4 7 1 -1 -6 0 1 6 0 -1 0 0
f verduurzamen	0 0 4 -2 1 0 -4 1 -1 0 0 7 0
f verduurzaming	-7 0 4 -3 3 1 0 -1 0 0 0 0 0
f verdwijnen	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
f vereniging	8 9 -9 2 2 -6 -3 9 -1 -1 1 -1 -2
f vergroten	-7 6 -3 -3 8 -4 0 4 -3 0 -1 0 0
f verhalen	1 -2 3 0 -2 1 -2 8 -2 -1 -1 0 -1
f verhuren	6 1 0 2 -1 -3 -2 -7 12 0 -1 0 0
f verkopen	-1 0 6 -1 -1 1 -1 1 3 0 -1 0 0
f verlagen	1 9 3 -1 -2 0 -1 -2 6 0 0 0 0
f verlenen	5 0 0 2 -1 -2 -7 13 -4 -1 -1 0 0
f verminderen	-9 -4 -5 -3 9 -2 -1 -1 0 0 0 -1 0
f verpleegkundige	-6 -3 0 -2 -1 5 -1 7 -5 0 -2 0 0
f verplegen	0 4 1 -1 0 -1 -3 -10 16 0 -1 0 -1
f verspilling	15 -3 3 5 -7 -2 0 -3 0 9 0 0 -1
f versterken	8 6 -3 0 5 -8 15 -8 -5 6 -2 -1 -3
f verstrekken	0 2 4 -1 -1 0 2 -11 14 -1 -1 0 0
f vertrouwen	-17 -18 -11 8 -7 11 -2 -5 0 -1 -2 0 -1
f verzamelen	11 -4 -5 5 -3 -3 -1 3 -1 0 0 0 0
f verzorgen	14 3 4 4 -2 -7 -3 -11 25 -2 -2 0 -1
f verzorging	8 -1 0 3 -2 -3 -3 4 3 -1 -1 0 0
f via	-5 4 -1 -2 6 -3 -2 10 -7 0 -1 0 0
f vier	2 0 -4 0 5 -4 -3 0 1 -2 -1 6 -1
f vijf	17 0 -4 7 -3 -7 -2 -4 -1 9 1 -3 3
f vis	5 0 -3 2 -1 -1 -1 11 -7 -1 -1 0 0
f visie	-2 -6 -7 0 -1 4 -5 0 -3 3 5 0 -3
f vlaamse	-9 -2 -4 -3 5 2 -2 1 -1 -1 0 0 0
f vlaanderen	-8 -5 -4 -3 -1 8 0 -2 -8 8 -2 0 0
f vliegen	-5 1 -4 -2 9 -5 0 -3 3 0 0 0 -1
f vliet	-2 -3 6 -2 -5 7 -1 3 0 -1 0 0 0
f voedselbank	2 0 2 0 -1 -1 -2 -3 8 -1 -1 0 0
f voedselketen	3 -4 5 0 -10 8 0 4 -1 0 0 0 0
f voedselverspilling	-7 1 -5 -2 10 -5 -2 -1 0 0 0 0 0
f voelen	-9 -3 0 -3 -1 7 -1 -1 -1 0 0 0 0
f voeren	1 3 1 0 1 -2 -2 8 -3 0 -1 0 0
f voet	7 1 -2 2 -1 -3 0 5 -2 0 0 0 0
f vol	-17 -8 -4 -5 -1 13 -1 -1 -3 0 -1 0 0
f volledig	7 2 -1 2 0 -4 0 -8 -4 -1 0 -1 16
f voor	15 -3 -24 19 -2 -14 4 -3 -1 -3 7 -4 -3
f voorkomen	-7 0 -1 -3 8 -3 -2 3 -2 -1 0 0 -1
f voorzien	8 0 -4 3 0 -4 2 -4 6 -2 -1 -1 -1
f vormen	5 4 9 -1 0 -3 -2 7 -3 -1 5 0 -1
f vrachtwagen	-2 -1 -2 0 2 -1 -1 6 -5 0 0 0 0
f vrijheid	-10 4 -2 -6 5 4 -4 5 -1 -1 -1 0 0
f vrijwilliger	8 2 8 0 -3 -2 -2 7 5 -1 -1 -1 -2
f vrouw	4 2 -5 2 6 -7 -4 -2 7 0 -1 0 0
f vzw	-7 0 -10 -2 7 -1 1 -3 -2 -1 1 0 -1
f waar	7 -8 -12 1 -4 6 -6 10 -21 8 8 -2 0
f waarin	-16 -11 -9 -4 -3 16 -1 0 -3 0 -5 0 -1
f waarmee	-1 15 -7 -2 6 -6 -2 5 3 -1 -2 0 -1
f warme	14 7 8 2 -1 -9 -1 0 4 -1 7 0 -1
f wat	-7 -13 -15 5 0 5 7 -2 -8 0 0 -3 -4
f water	12 3 -2 4 0 -7 0 5 -1 0 0 0 0
f waterschap	-6 -2 -5 -2 3 2 0 -3 -1 3 -1 0 -2
f we	13 -12 -7 0 -2 4 12 -17 -11 -2 -4 0 20
f webwinkel	8 0 1 3 -3 -2 7 -5 5 -4 1 0 -2
f week	-3 -2 2 -2 -1 4 -2 -1 6 -1 -1 -1 -1
f weer	-7 -5 2 -3 -2 8 1 -2 -1 0 0 0 0
f weg	-5 -7 -8 7 -1 -1 0 0 -2 -1 -1 0 -1
f weidevogel	-4 2 -1 -4 6 -1 0 -1 0 0 0 0 0
f wendbaarder	7 1 -2 1 0 -2 0 -2 0 -3 0 -1 9
f wendbare	5 2 0 1 0 -3 0 -1 -2 -2 -3 0 10
f wereld	-15 -15 -5 -5 -6 20 -5 4 -5 -3 -3 0 3
f werk	3 -4 -3 9 -4 -4 6 2 -4 -1 -2 0 -1
f werken	-12 -3 1 -10 -3 16 -2 -11 -4 -3 -1 -3 21
f weten	8 2 0 2 0 -5 -2 1 -1 6 -1 0 -1
f wie	13 2 -8 12 4 -18 12 -2 -7 2 2 -1 -3
f wij	14 -7 -1 10 1 -13 3 9 5 -2 -5 -5 -4
f wijk	-19 -10 1 -6 -6 19 0 -3 -1 -2 -1 0 0
f willen	15 -7 -37 4 14 -11 -16 -22 -4 9 10 10 6
f winkelier	-2 -2 3 -1 -2 3 -6 0 0 0 0 7 0
f woning	5 2 9 0 -3 -2 -2 6 1 -2 -1 0 2
f worden	-2 -1 -2 -5 3 4 1 1 -3 -6 -8 -1 15
f zaak	-8 -8 -6 5 -3 4 0 -3 -4 2 -2 -1 3
f zee	0 -2 2 0 -3 3 -1 6 -3 -1 -1 0 -1
f zelf	-9 1 2 -5 1 6 1 -2 1 0 -1 0 0
f zetten	-2 -6 12 -3 -6 8 1 11 -3 2 -6 -1 -3
f zich	10 -3 -2 3 -2 -2 4 5 -12 0 0 -1 5
f ziek	-11 -4 0 -4 -1 9 -1 0 -1 0 -1 0 0
f ziekenhuis	1 -5 7 -1 -8 8 -3 -9 13 10 -8 0 -1
f ziel	2 -4 -3 8 -4 -3 0 -1 -2 0 4 0 -1
f zien	-4 7 -18 3 7 -7 1 -9 3 -2 6 0 -2
f zijn	26 -19 -47 33 -18 -5 2 -32 -20 9 42 -12 0
f zoals	9 1 -2 3 -1 -4 -2 7 -1 0 -2 0 0
f zodat	-7 1 12 -4 -1 3 1 6 -3 0 0 0 -1
f zonder	-35 -24 1 -18 -15 47 -6 -11 9 -2 0 -2 -3
f zonnepaneel	-7 -2 4 -3 -1 5 0 -2 2 0 0 0 0
f zorg	22 3 12 4 -2 -11 0 -6 13 11 -5 -1 -2
f zorgen	7 -7 10 -1 -14 12 2 -1 4 0 -7 -1 5
f én	4 0 0 1 -2 0 -3 -2 4 6 -4 0 0
f één	1 2 2 -2 -1 2 0 -5 -11 2 9 -1 7
g1 	-5 -4 -15 9 3 -7 -6 -8 -2 -9 5 19 -5
g1 activity.infinitive	4 -3 -2 0 0 0 -4 7 3 -2 -1 -1 -2
g1 adverb	-6 -23 -36 16 11 -11 19 -15 -3 -10 -8 7 -5
g1 agent	14 -7 -5 5 -5 -1 7 8 -6 -2 -2 -1 -3
g1 artefact	10 -13 -11 3 -6 7 -7 -2 13 4 -5 -2 -5
g1 article	2 4 -25 -5 19 -10 -7 2 -8 12 14 -12 -6
g1 company	4 -6 0 0 -5 6 6 0 -3 -3 4 -1 -2
g1 comparative	-10 -7 1 -3 -5 12 -1 -2 -1 0 0 0 -1
g1 contented	9 2 1 1 -1 -3 -2 -3 -2 12 0 0 -1
g1 customer	5 0 0 1 -1 -1 -5 -2 -3 13 -1 -1 -1
g1 determiner	-23 -24 -18 4 -8 21 -1 6 -11 -5 -8 4 1
g1 living.infinitive	-8 -7 -6 3 -3 5 -1 -3 -3 0 -4 0 7
g1 mission	4 -8 -7 14 -7 -4 -3 0 2 0 -5 -1 4
g1 neutral	18 2 2 1 -4 -2 -2 11 2 -1 -1 -1 -2
g1 own	10 8 17 -4 0 -5 -6 -2 6 1 -4 1 13
g1 people	15 -22 -9 -1 -10 16 21 2 -7 -4 3 -10 -8
g1 place	-2 8 -1 -12 10 1 3 4 -5 -1 -3 -1 5
g1 plain.infinitive	-4 4 -15 5 20 -22 -5 13 -4 -1 -3 -2 -1
g1 plain.infinitive neutral	-8 -2 -6 -2 8 -1 0 -2 -1 0 0 0 0
g1 possessive	10 2 0 3 -1 -5 6 -7 -8 -2 20 -3 -3
g1 praised	-1 1 10 -3 -2 3 -2 0 5 2 -1 -1 -1
g1 preposition	-5 0 3 13 -4 -8 -13 3 8 -11 -10 12 9
g1 problem	-9 -11 -13 -1 9 1 -5 2 1 -2 -1 -1 -1
g1 pronoun	-19 -17 -18 4 -5 15 3 -9 0 -2 -2 -1 -2
g1 quality	-19 -12 -8 1 2 7 -2 -3 1 -2 -2 0 -1
g1 rank	10 9 0 1 0 -6 -2 -2 -4 15 -2 -1 -1
g1 service	10 -6 -6 3 -4 2 3 -2 7 -3 -3 -1 -2
g1 shared	1 0 -18 -1 3 3 -6 6 12 -4 -9 -2 -1
g1 subject	-3 2 12 3 -2 -3 4 -2 1 -3 3 -7 7
g1 subordinator	-5 -4 -11 6 1 -1 4 2 -4 0 -5 -2 0
g1 venue	7 2 7 0 -1 -3 -2 -1 -1 -1 10 0 0
g1 wanted	-15 -26 -26 4 3 10 -5 -12 15 -1 -8 -4 -2
g1 work	15 -1 2 5 -6 -3 -2 14 -5 -1 -1 0 -1
g2 	1 -14 -12 -7 -9 22 -9 -10 -14 6 -2 19 3
g2 ,	13 -17 -27 34 -4 -22 0 0 4 3 -8 -1 -6
g2 .	3 -4 -11 19 -2 -15 0 -1 -2 -1 2 0 -1
g2 :	-4 2 3 -3 3 -1 -1 -5 4 7 -3 0 -1
g2 act.infinitive	-1 13 -9 -7 21 -16 0 5 -1 5 -2 -3 -3
g2 activity.infinitive	23 3 20 1 -3 -9 -24 57 -3 -6 -10 -3 0
g2 activity.infinitive artefact	12 1 -2 4 -1 -5 -5 19 -6 -2 -2 0 -2
g2 activity.infinitive neutral	5 4 8 0 0 -4 -2 5 -2 -1 5 0 -1
g2 activity.infinitive place	3 1 5 0 -1 -2 -5 12 -3 0 -1 0 0
g2 activity.infinitive shared	-5 6 2 -3 2 0 0 2 -1 0 0 0 0
g2 activity.infinitive work	8 2 2 3 -1 -5 -1 -2 8 0 0 0 0
g2 activity.singular	-10 4 4 -5 0 5 -1 5 -2 -1 0 0 0
g2 adverb	-6 5 -3 7 1 -7 4 -8 4 -1 -1 0 2
g2 agent	-15 14 12 -15 15 -2 -3 16 -3 -2 0 -5 -1
g2 artefact	1 20 19 -8 2 -4 2 -24 30 -2 -6 9 1
g2 article	-7 -34 -8 5 -6 13 -3 2 -13 -2 3 1 0
g2 carry.infinitive	13 6 0 4 -2 -7 -9 12 8 -2 -3 0 -1
g2 change	-4 -4 -11 -1 17 -11 -2 -5 -4 0 -3 3 7
g2 company	8 2 -2 0 3 -4 1 -8 -1 2 5 -2 5
g2 conjunction	-19 -10 -13 -8 12 6 10 -16 1 4 -7 -1 -2
g2 customer	-5 -3 1 -8 -2 11 8 -7 -2 3 -1 -1 -2
g2 determiner	-5 6 -9 -7 13 -4 -1 3 5 -1 -4 -3 0
g2 develop.infinitive	1 16 2 -4 2 -3 -7 22 -7 -2 -1 -1 1
g2 ensure.infinitive	-7 -4 7 -3 -6 10 0 -3 2 0 0 0 0
g2 gathering.infinitive	5 -1 5 1 -3 0 -6 16 -5 -1 -1 0 0
g2 gathering.infinitive people	0 4 2 -1 0 -1 -1 7 -3 0 -1 0 0
g2 helping.infinitive	17 -5 16 4 -10 -1 40 -16 -7 -3 -3 -1 -2
g2 helping.infinitive agent	2 2 7 -1 0 -2 9 -4 -1 0 0 0 0
g2 helping.infinitive people	0 10 6 -2 0 -2 14 -4 -3 0 -1 0 -1
g2 helping.singular	9 1 -6 4 0 -5 7 -2 -3 0 0 0 0
g2 inward.infinitive	2 -1 1 1 -1 0 -4 -1 -4 -1 0 0 10
g2 let.infinitive	9 10 -10 3 4 -9 4 -1 3 -1 -1 0 -2
g2 living.infinitive	-4 -5 -13 -11 5 12 -5 1 -3 2 0 -2 2
g2 living.singular	11 2 -5 4 0 -6 0 -2 6 0 -1 0 0
g2 make.infinitive	9 -4 -1 1 -1 -1 10 3 -6 -3 -3 -1 0
g2 make.singular	-2 0 8 -3 -2 3 7 -4 1 -1 -1 0 0
g2 mission	3 -26 -20 2 -1 10 0 2 -5 4 -12 8 -9
g2 modal.infinitive	1 -20 -12 -2 -1 10 -14 -18 -1 8 -1 4 15
g2 modal.singular	-10 -10 -10 -2 -2 12 4 -8 2 -6 1 -1 0
g2 neutral	-5 -1 3 -4 -2 7 -8 10 -5 -3 -4 8 2
g2 offering.infinitive	23 0 8 7 -7 -8 1 -1 24 -4 -7 -2 -3
g2 offering.infinitive work	6 1 0 2 -1 -3 -2 -7 12 0 -1 0 0
g2 offering.singular	7 2 3 2 -2 -3 4 -2 2 0 -1 0 0
g2 own	-22 12 2 1 3 -3 8 -3 18 -8 -3 -3 -11
g2 people	-33 -5 -8 1 7 4 2 9 -28 -9 5 6 3
g2 place	2 -15 -19 10 -11 9 -2 -6 -4 -9 10 -1 2
g2 plain.infinitive	-23 -20 -29 -3 -9 30 12 -7 -18 -9 12 -5 -2
g2 plain.infinitive mission	4 -8 -4 2 -5 5 -4 -4 -7 20 -3 0 -4
g2 plain.infinitive shared	-21 -13 -23 13 2 -1 -2 -6 -4 -1 1 0 -1
g2 plain.singular	-23 -30 -11 20 -20 16 0 -7 -7 -4 4 -1 -1
g2 preposition	-5 -39 -56 22 16 -12 -7 -12 12 0 0 -14 -5
g2 problem	-14 -5 1 -9 -3 17 -1 -1 -1 -1 0 0 0
g2 promote.infinitive	-7 6 -7 -3 15 -10 12 -2 -5 -2 -3 0 -1
g2 pronoun	-9 -6 -6 2 -1 4 -5 -5 0 9 -2 0 -1
g2 protect.infinitive	-8 6 -7 -6 13 -5 0 -1 0 0 0 0 0
g2 quality	-11 -1 -3 -1 1 4 0 10 -4 -4 -5 -1 -2
g2 rank	4 12 1 -1 1 -4 2 -6 7 9 -4 -1 -3
g2 rank superlative	7 -5 4 1 -10 8 -2 -11 5 10 1 0 -2
g2 relative	-73 -34 -9 -25 -7 62 -8 -11 -5 -2 -4 -1 2
g2 representation	2 7 -1 0 1 -3 2 -1 0 0 2 0 0
g2 service	23 -2 -1 6 -3 -8 -3 -2 14 -3 1 -2 0
g2 shared	-6 2 -22 4 19 -17 -13 14 -14 -1 9 -4 3
g2 strengthen.infinitive	-2 3 -4 -1 5 -3 8 -4 -3 -1 -1 0 0
g2 subject	12 1 0 1 -3 -2 -4 7 -1 -3 0 -2 6
g2 subordinator	5 -3 -4 2 -2 1 -1 -8 10 0 -2 0 0
g2 success	11 -2 0 2 -2 -2 -2 -4 -3 20 0 -1 -6
g2 superlative	7 -5 5 2 -12 8 -4 -9 3 11 2 0 -1
g2 unlisted.infinitive	11 -1 -6 10 -1 -9 -4 -5 7 4 -1 0 -1
g2 venue	24 9 6 6 -1 -15 -4 -7 10 -4 18 -1 -2
g2 wanted	-10 -17 -21 14 0 -2 -4 4 -10 -10 4 4 0
g2 work	6 -2 20 -1 -5 -1 -1 9 4 -2 -1 -1 -2
g3 	-1 -14 -14 9 1 -3 -8 -12 -7 -5 18 4 2
g3 ,	23 9 -8 -8 3 -2 -9 7 0 15 -4 -5 2
g3 .	3 -8 -7 10 -3 -4 1 9 -4 -4 -2 -7 4
g3 :	-3 -8 -7 0 -1 6 -6 2 -7 8 1 3 -6
g3 act.infinitive	5 -2 2 -4 -1 4 -1 3 -2 8 -1 -2 -3
g3 act.singular	8 10 6 1 0 -7 -1 11 -2 -1 -1 0 0
g3 activity.infinitive	22 13 10 3 -2 -12 1 11 -8 6 -5 12 -6
g3 activity.singular	0 -6 32 -1 -10 4 -5 31 3 -7 -8 -1 -5
g3 adverb	-10 -34 3 5 -21 26 6 -15 2 -1 -8 -2 8
g3 agent	7 0 -1 7 -6 -3 -6 3 -9 9 11 -2 -5
g3 artefact	4 -9 1 0 2 -1 -2 -11 33 -3 -9 -4 -6
g3 article	8 -8 -21 22 1 -18 -11 -18 6 -5 30 -7 -1
g3 carry.infinitive	8 2 0 2 0 -4 3 4 -2 0 -1 0 -1
g3 carry.singular	-1 2 3 -1 0 0 -2 7 -2 -1 -1 0 0
g3 company	4 5 7 -1 -4 1 4 -2 -10 6 9 -1 -2
g3 comparative	-3 -4 1 -1 -4 6 3 -6 -1 -4 -1 -1 8
g3 conjunction	-7 -4 12 -1 -3 4 -6 7 7 -5 1 -1 -3
g3 determiner	2 -7 -5 2 -8 8 -3 -7 10 -3 1 4 -4
g3 develop.singular	9 0 0 3 -2 -3 -1 11 -4 -1 -1 0 -2
g3 helping.infinitive	-5 -3 1 -2 -4 7 -3 -4 -1 -2 -1 6 3
g3 helping.singular	6 4 9 0 -4 0 19 3 -5 -4 -6 0 -2
g3 inward.infinitive	-10 11 -4 -8 14 -5 0 1 -1 -2 -1 0 3
g3 let.infinitive	9 4 1 -2 -2 0 17 -1 -5 -1 -2 -1 -3
g3 living.infinitive	-3 7 -3 2 2 -5 -1 5 -4 -4 0 -1 6
g3 living.singular	-15 -7 3 2 -6 9 -3 4 -1 -2 0 -1 -1
g3 make.infinitive	-12 2 -4 -6 14 -5 -2 2 -2 -1 -1 0 1
g3 mission	3 6 -3 0 3 -4 -1 2 5 -2 -2 0 -1
g3 modal.infinitive	-8 -11 -9 -3 -3 13 -5 -11 1 2 0 5 0
g3 modal.singular	1 4 -16 5 10 -12 -6 -10 0 -8 3 -2 19
g3 neutral	-28 -19 -17 0 9 8 2 -5 -9 -2 -5 5 -3
g3 offering.infinitive	-11 -6 2 -4 7 0 -3 8 -3 -2 -2 -1 -2
g3 offering.singular	13 1 3 4 -4 -5 -9 -8 32 -3 -5 -1 -2
g3 own	-10 -13 1 -4 -1 11 -11 -1 -5 3 -2 -1 11
g3 people	33 -22 -3 9 -21 10 40 5 -20 -12 -10 7 -9
g3 place	-10 -1 -1 -7 0 9 6 7 -1 0 -9 -2 -3
g3 plain.infinitive	13 -2 2 8 -8 -3 2 0 -10 1 -21 10 21
g3 plain.singular	-5 -16 -22 7 3 1 -5 1 8 -2 0 -4 -8
g3 plain.singular neutral	-1 -6 -10 11 -2 -4 5 -4 0 -1 -3 0 0
g3 possessive	-19 -3 -13 1 2 6 -2 3 -4 -1 -2 -1 0
g3 praised	-4 1 -5 8 0 -7 -3 -4 5 -1 -1 0 1
g3 preposition	-3 -17 -56 5 8 5 -18 -15 16 1 10 -9 -3
g3 preserve.infinitive	-13 6 -4 -10 14 -2 0 -1 0 0 0 -1 0
g3 problem	-14 -8 -9 -2 -1 11 -4 -2 0 -1 -1 -1 1
g3 promote.singular	-16 -1 -6 -5 6 6 -1 -4 -1 -2 2 0 0
g3 pronoun	4 -14 -19 1 -2 9 19 -15 -6 9 -4 -3 -8
g3 protect.singular	-7 5 -4 -3 7 -3 0 0 0 0 0 0 0
g3 quality	-21 -12 -8 0 -1 12 -4 -5 0 -2 1 0 -1
g3 rank	5 3 8 0 -1 -4 -1 -2 -9 19 -2 0 -1
g3 relative	14 -8 -4 3 -9 6 -4 -7 8 1 10 -2 -6
g3 service	14 7 2 3 0 -8 5 -2 11 -7 -3 -2 3
g3 shared	4 -17 -6 7 -12 10 -1 8 -1 -2 -1 -2 -5
g3 strengthen.infinitive	5 1 1 -1 0 -1 -1 -1 -1 7 0 0 -2
g3 subject	-12 -15 -26 -3 6 10 1 -6 -2 -1 -1 -1 -3
g3 subordinator	0 -1 -8 1 2 -1 1 -3 -5 -1 7 0 -1
g3 unlisted.infinitive	14 0 11 3 -7 -2 -2 15 -5 3 -1 -1 -2
g3 venue	1 -1 2 0 -1 1 0 -6 4 0 4 0 -1
g3 wanted	-18 6 -16 -14 24 -3 -2 -20 13 6 -5 -3 4
g3 work	2 6 4 -1 -1 -1 0 13 -5 -2 -2 0 -1
s 	12 -27 -16 -4 15 -3 -9 5 13 -11 -20 10 4
s !	1 -13 -17 7 -6 6 -4 1 0 1 -2 -1 -3
s '	1 -9 -7 1 -1 3 0 -4 7 -3 -2 -1 -1
s ,	14 3 -2 10 -16 2 -3 17 13 -2 -1 -22 1
s -	6 0 -7 3 0 -3 -4 -1 -3 1 8 0 -1
s .	6 -38 -46 9 -4 14 -3 9 -5 0 -14 -4 -2
s :	5 -4 13 -5 2 0 1 -5 -4 4 1 3 2
s ;	-6 4 28 -7 -3 4 6 10 -7 -2 2 -1 0
s ?	1 -2 -6 -1 3 0 5 -1 0 -1 -2 -1 -1
s act.infinitive	-75 70 -49 -54 100 -32 -12 20 -17 -3 -9 11 -3
s act.infinitive change	-12 5 -7 -8 19 -7 -1 -1 0 -1 -1 0 0
s act.infinitive neutral	-5 7 -5 -3 11 -7 -1 -1 4 -1 0 -1 0
s act.participle	-6 5 0 -4 5 -1 -1 2 1 -1 0 0 -1
s act.singular	-9 10 17 -9 -1 5 2 19 -3 -5 -5 -1 -2
s activity.infinitive	32 18 33 -4 4 -20 -16 91 -29 -22 -10 12 -5
s activity.infinitive artefact	13 11 -1 3 1 -9 -2 23 -7 -3 -2 -1 -2
s activity.infinitive mission	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
s activity.infinitive neutral	6 3 7 0 -1 -4 -1 1 -3 -1 5 0 4
s activity.infinitive place	11 0 4 3 -3 -4 -1 19 -9 -1 -2 -1 -1
s activity.infinitive shared	18 12 4 4 -2 -11 -1 13 -5 -1 -1 4 -2
s activity.infinitive venue	8 3 1 2 0 -5 1 9 -3 -2 -1 -2 -1
s activity.infinitive work	5 3 8 0 -1 -3 -2 1 7 -1 -1 0 -1
s activity.participle	26 -10 -9 9 -5 -5 -1 1 16 -7 -4 3 -6
s activity.singular	-8 7 25 -10 -9 13 -9 44 0 -14 -7 -2 -6
s adverb	-25 14 4 4 -16 14 19 18 5 -12 -13 -9 -9
s agent	41 3 19 3 -8 -10 8 -1 -25 5 40 -14 2
s artefact	55 20 45 -8 -8 -14 -14 23 39 1 -12 6 -12
s article	11 -22 -32 5 3 2 -2 5 6 -2 2 -25 5
s awareness.infinitive	16 10 1 4 1 -12 -3 14 0 -2 -1 -1 -1
s carry.infinitive	20 12 0 3 5 -16 -13 23 15 -6 -7 -3 -1
s carry.singular	11 0 1 4 -3 -4 2 2 2 -2 0 0 -1
s change	-41 60 -12 -21 52 -32 -10 1 -8 0 3 3 11
s company	20 14 8 1 -12 1 4 -6 -8 0 27 -11 4
s comparative	-47 -28 42 -24 -7 39 -11 -6 0 -8 -1 -3 21
s conjunction	-5 18 -4 -3 -11 12 1 23 11 -2 -9 -21 -1
s contented	22 5 1 5 -1 -10 -4 -5 -4 25 0 -1 -4
s customer	24 -9 -1 6 -7 -2 8 -9 -24 23 16 -4 -6
s determiner	-34 -37 7 -11 -9 36 -6 1 5 -13 -9 -1 6
s develop.infinitive	11 15 6 0 0 -8 -2 21 -4 -5 -1 -2 2
s develop.infinitive change	11 1 -2 4 -1 -5 3 2 0 -1 -1 0 -1
s develop.singular	2 -3 3 1 -3 2 -2 18 -10 -2 -1 0 -2
s ensure.infinitive	-7 -15 12 -4 -23 30 0 -3 5 -2 -2 0 -1
s gathering.infinitive	6 2 21 -2 -5 -1 -11 30 -10 -3 -2 -1 2
s gathering.infinitive people	-1 10 8 -3 -1 0 -8 20 -5 -1 -2 0 -1
s gathering.singular	2 4 2 0 -2 0 9 -5 -6 -2 6 0 -1
s guard.infinitive	-2 -6 -2 0 -3 5 -1 2 -2 0 0 0 0
s guard.singular	-6 5 -4 -3 7 -3 -1 4 -2 -1 -1 0 0
s helping.infinitive	55 12 7 14 -8 -25 89 -29 -34 -8 -6 17 -11
s helping.infinitive agent	5 3 9 0 -1 -3 17 -8 -3 -1 -1 0 0
s helping.infinitive artefact	10 0 0 4 -3 -3 20 -10 -2 -1 -4 0 -1
s helping.infinitive people	16 12 10 2 -2 -10 23 1 -10 -3 -5 8 -4
s helping.participle	-2 -1 2 -1 0 2 -1 -8 7 -1 1 3 -1
s helping.singular	38 12 6 10 -8 -17 36 -3 -4 -6 -7 -2 0
s internal	40 5 15 10 -14 -11 9 -29 -19 0 -7 1 60
s inward.infinitive	-6 5 -5 -6 7 1 -3 -8 -10 -7 -4 -2 32
s inward.singular	-1 11 -5 -1 5 -4 -3 -3 4 -1 -1 0 4
s keep.infinitive	-20 -9 3 -9 4 12 1 5 -5 -3 -3 -1 -2
s keep.singular	-4 8 -5 -2 7 -5 -6 6 -5 5 -1 -1 2
s let.infinitive	20 23 -11 0 12 -20 15 -1 9 -3 -6 -3 -4
s living.infinitive	-6 -6 11 -14 0 15 -16 13 3 -4 -9 -8 20
s living.infinitive agent	5 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
s living.infinitive artefact	-5 -1 11 -3 -2 3 -1 3 -1 0 0 0 0
s living.infinitive problem	-4 -6 -4 -1 -2 6 0 -2 -1 0 0 0 0
s living.infinitive quality	-11 -6 -3 2 -1 4 -1 1 1 -1 -3 0 -1
s living.infinitive service	12 6 3 3 -5 -3 -3 7 4 -1 -1 0 -1
s living.infinitive shared	1 -7 3 -2 2 1 -6 1 13 -2 -4 -1 -2
s living.participle	-14 -8 10 -8 1 10 -2 -12 10 3 4 -2 -3
s living.participle wanted	3 -5 -8 9 -1 -5 -2 -1 -2 0 3 0 0
s living.singular	-14 -25 55 -7 -26 28 10 12 0 -7 -3 -4 -3
s make.infinitive	10 -19 -2 -4 -9 16 1 17 -19 8 -2 -5 -4
s make.participle	-2 -2 -3 0 0 3 1 -6 0 -1 1 -1 4
s make.singular	4 -1 10 -1 -1 -1 5 1 0 -3 -1 -1 2
s merit	4 -16 -10 17 -5 -6 -5 -3 4 3 -2 -1 -2
s mission	7 -19 -13 11 3 -7 -1 15 -3 3 -13 4 -12
s mission wanted	-6 -2 4 -3 0 4 -1 2 -1 -1 0 0 0
s modal.infinitive	-2 -14 24 -13 -13 24 5 -26 -10 13 -10 10 20
s modal.singular	-2 -2 18 -9 0 6 2 -7 16 -17 6 -7 11
s neutral	14 -20 -23 28 -6 -15 -4 -10 -1 -11 -2 14 7
s offering.infinitive	41 28 17 4 6 -31 -6 -16 77 -5 -25 9 -14
s offering.infinitive neutral	16 -1 20 3 -10 -2 -1 13 1 -2 0 0 -1
s offering.infinitive work	6 1 0 2 -1 -3 -2 -7 12 0 -1 0 0
s offering.participle	1 3 -4 -2 1 1 -2 -4 8 -2 3 0 -2
s offering.singular	12 8 10 1 -6 -3 -1 1 31 -6 -12 -1 -4
s own	11 -2 10 -4 7 -8 2 -5 -1 13 -14 -10 20
s people	19 -8 30 -20 -10 20 40 1 7 -21 13 7 -36
s people wanted	-8 -8 1 -4 -2 9 -4 1 -1 0 2 0 -1
s place	-25 -37 42 -39 1 43 -11 24 8 9 -1 -16 -18
s plain	-3 7 -7 1 6 -6 -9 3 0 0 -5 -1 12
s plain.infinitive	21 15 15 4 0 -17 -1 0 -28 32 9 1 -1
s plain.infinitive artefact	16 5 0 5 -1 -10 -2 0 9 -1 -1 0 0
s plain.infinitive mission	-11 -17 7 -5 -4 14 -5 -6 -8 18 1 0 -6
s plain.infinitive neutral	-11 -8 21 -6 -7 13 -4 12 -6 -3 -2 0 4
s plain.infinitive people	27 -5 -4 10 -6 -9 16 -17 6 -3 4 -2 1
s plain.infinitive shared	-25 -8 -12 9 2 0 -5 5 -9 -2 2 0 -2
s plain.participle	-6 -7 -18 3 0 5 -6 -2 7 -4 -3 -1 2
s plain.participle shared	-1 -2 4 -2 -3 5 7 2 -6 -1 -1 0 -1
s plain.participle wanted	7 0 -4 3 0 -3 1 -2 0 0 2 0 0
s plain.singular	-14 10 25 1 -11 4 9 15 6 -22 2 -13 8
s plain.singular neutral	17 -7 -15 15 -6 -9 6 -7 1 0 1 -1 -2
s plain.singular plain	-2 -1 7 -2 -1 2 -1 5 -2 0 -1 0 0
s possessive	28 5 -5 7 -15 1 22 -8 10 -22 16 -9 -1
s praised	22 19 11 17 -5 -25 3 -18 39 9 -9 -2 -9
s preposition	5 -35 -30 -17 14 18 8 6 6 -6 3 -8 -23
s preserve.infinitive	-21 18 -14 -13 34 -16 -3 10 -5 -2 -4 -1 2
s preserve.singular	17 -3 3 6 -6 -4 3 2 2 -1 -1 0 -1
s problem	-45 32 -21 -40 44 4 6 14 -4 -10 -9 -7 1
s promote.infinitive	-42 42 -11 -23 54 -28 14 4 -14 -2 -1 -1 -3
s promote.singular	-28 17 -8 -13 11 6 6 -4 -5 -4 2 0 -1
s pronoun	8 -40 20 13 -36 26 15 1 10 -9 2 -12 -8
s protect.infinitive	-21 12 -6 -12 22 -6 -3 5 -3 -2 -1 0 -1
s protect.singular	-13 -2 -9 -4 12 -2 -1 -4 -1 0 -1 0 0
s quality	-34 -19 -16 -3 -5 25 2 -5 6 -9 5 -6 -11
s quality wanted	-1 -3 -4 8 -1 -5 -1 0 -2 2 0 0 -1
s rank	43 26 3 8 -7 -19 -10 -24 -6 95 -27 -5 -5
s rank superlative	18 -4 1 4 -11 3 -5 -10 8 21 -4 -2 -3
s ranking.infinitive	9 8 -5 2 -1 -4 -7 -5 -2 20 2 -1 -3
s realise.infinitive	-1 -12 15 -2 -8 10 7 -2 -1 -2 2 -1 -3
s relative	5 -11 12 -5 -25 28 -11 -4 11 -4 28 -16 -1
s representation	6 13 -1 0 5 -9 1 6 -2 2 -2 0 -1
s result	-31 2 75 -23 -15 26 9 13 1 -2 -8 -3 2
s service	29 39 19 -6 -12 -4 6 27 27 -8 -14 -10 -6
s shared	-26 -15 -10 -24 19 17 -11 10 21 -13 -5 -8 -6
s shared wanted	-13 -5 6 -5 -2 10 -1 -2 1 -1 0 0 0
s strengthen.infinitive	-14 12 -16 -8 29 -17 13 -7 -7 3 -2 -1 -3
s subject	11 27 34 1 6 -25 22 26 -12 -12 -10 -3 7
s subordinator	-26 -4 19 -10 3 10 -7 16 2 -3 -1 -6 -4
s success	44 -8 4 14 -15 -9 -4 -13 -1 39 -7 5 -8
s superlative	-4 -12 -4 -1 -8 14 -9 -12 13 6 0 -1 -3
s unlisted.infinitive	13 15 12 0 12 -22 -10 30 12 -7 -14 -3 2
s unlisted.infinitive artefact	18 10 0 5 0 -12 -2 4 8 0 -1 -1 -1
s unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -2 -1 0 0 -1
s unlisted.infinitive people	6 -4 12 1 -4 0 11 -2 0 -2 -2 -1 -2
s unlisted.infinitive place	-7 -3 5 -4 -2 7 -1 2 0 -1 0 0 -1
s unlisted.infinitive shared	-2 0 10 -2 -1 1 -1 7 -2 -1 1 0 -1
s unlisted.singular	0 0 9 0 -9 7 -10 14 -11 -1 1 13 -3
s venue	19 16 16 1 -6 -8 -16 6 6 4 27 -3 -11
s wanted	-9 -32 14 -16 -24 47 -13 -6 30 -2 6 -16 -4
s work	14 48 11 -7 7 -19 9 37 -2 4 -18 -3 -8
ss  	26 13 -2 -5 4 -9 -15 -5 8 4 8 4 4
ss  ,	1 11 -3 12 -4 -10 11 -1 11 -13 12 -7 -10
ss  -	8 -7 4 3 -5 0 0 3 1 -1 -1 0 0
ss  .	-20 -31 -1 13 -22 22 0 10 -10 -4 -5 -2 -3
ss  :	18 4 -4 5 1 -10 11 -2 -6 0 1 5 -5
ss  ^	5 -15 -17 9 1 -3 -6 -7 3 -1 11 -4 -2
ss  act.infinitive	-27 18 -15 -12 21 -3 -7 9 -6 -3 0 -2 2
ss  act.singular	-12 1 8 -6 0 7 1 0 -1 0 0 0 0
ss  activity.infinitive	1 -6 -4 -3 6 0 9 23 -14 -5 0 -5 -9
ss  activity.singular	10 7 -6 3 0 -6 -6 19 -13 -3 2 -1 4
ss  adverb	-18 4 -17 -1 13 -4 5 -11 4 -10 10 2 -7
ss  agent	7 12 -12 4 4 -9 11 -13 -7 14 -1 -2 0
ss  artefact	8 13 -3 0 2 -6 -17 -17 4 4 9 20 2
ss  article	-7 -9 4 -7 1 9 -1 10 3 1 -6 -3 -7
ss  carry.infinitive	-6 -2 -8 -2 7 -1 3 1 -5 -1 -2 -1 1
ss  change	-20 -10 -13 -5 9 7 0 2 -4 -3 -3 0 -2
ss  company	14 -15 -3 4 -10 7 -7 -11 3 13 8 -2 -5
ss  comparative	-7 -5 3 6 -5 2 -1 1 -1 1 -1 0 -1
ss  conjunction	4 -3 -4 12 -6 -5 2 -5 8 -3 9 -7 -5
ss  customer	3 1 0 1 0 -1 9 2 -5 -3 -1 0 -1
ss  determiner	-4 2 -5 1 3 -2 -3 -4 8 -3 -3 -2 6
ss  helping.singular	13 0 -4 5 -2 -5 8 2 -4 -1 -1 -1 -1
ss  internal	16 0 1 5 -4 -5 -1 -2 -9 -2 -8 4 22
ss  keep.infinitive	-6 -1 -2 -3 3 1 0 4 -3 -1 -1 0 0
ss  let.infinitive	-2 5 -4 -2 9 -7 -2 1 0 -1 0 -1 2
ss  living.infinitive	27 21 16 2 -2 -16 7 2 -10 0 -2 -3 21
ss  living.infinitive shared	3 0 -1 0 -1 0 -1 -3 7 -1 -1 0 0
ss  living.singular	1 -5 -8 -1 -1 5 8 -14 8 -2 -1 -1 -1
ss  make.infinitive	2 3 0 0 -1 -1 -4 11 -3 -2 -1 -1 1
ss  make.singular	-2 0 8 -3 -2 3 7 -3 1 -2 -1 0 -1
ss  mission	-8 12 -2 -4 8 -4 2 3 -1 -1 -1 0 -1
ss  modal.infinitive	2 9 -3 -2 -1 1 4 -2 -7 5 -3 8 -4
ss  modal.singular	2 -1 12 -2 -4 3 -6 -5 10 -3 5 -2 4
ss  neutral	-5 -6 -21 6 3 -1 -23 -5 5 5 -17 7 21
ss  offering.infinitive	5 0 -8 2 6 -7 -2 13 -5 -4 -3 5 -4
ss  offering.singular	8 2 3 2 -2 -3 4 -4 7 -1 -1 0 0
ss  own	-2 -1 4 -1 2 -1 0 3 -9 2 -2 0 6
ss  people	23 5 -6 -4 18 -19 -21 1 7 -9 -8 34 1
ss  place	-16 -17 3 2 -9 15 0 7 4 -6 -14 -2 5
ss  plain.infinitive	14 -7 2 -3 -5 5 -1 10 -23 5 -8 19 0
ss  plain.singular	-19 16 13 -12 1 8 -4 -4 0 -1 15 -3 -3
ss  plain.singular neutral	-4 -5 -3 -2 -2 7 5 -1 1 -1 -3 0 -2
ss  possessive	-25 -7 -2 -3 0 11 1 -13 2 5 0 -1 -3
ss  praised	3 0 0 1 -1 -1 -2 0 -5 7 1 0 -1
ss  preposition	24 -24 1 -1 -5 5 28 -13 4 4 -8 -8 -6
ss  problem	8 -2 7 -2 0 -1 13 2 -4 -3 -1 -1 -3
ss  pronoun	-4 -6 8 -2 5 -3 7 -5 5 -4 3 -2 -4
ss  quality	-24 11 12 -15 5 10 3 8 -6 -1 -1 -1 -2
ss  rank	8 0 -2 3 -1 -3 -1 -3 -6 18 -4 -2 -2
ss  relative	3 7 5 -4 -3 3 -6 0 18 -2 -5 -1 -1
ss  representation	2 10 0 -1 1 -3 -1 -3 2 4 1 0 0
ss  service	9 -2 17 0 -6 0 5 -10 23 -4 -2 -3 -3
ss  shared	4 32 16 -13 0 0 -13 -12 11 -1 16 8 4
ss  subject	-6 -8 -8 11 1 -6 -5 5 -2 3 -1 -2 -3
ss  subordinator	1 5 -4 -3 4 -2 -1 -11 6 5 5 -1 -3
ss  unlisted.infinitive	-13 -5 1 -5 3 6 2 4 -2 -3 -2 0 -2
ss  unlisted.singular	6 -10 -5 1 -7 9 -2 -1 -3 -2 6 -1 1
ss  venue	12 5 -6 4 0 -7 -2 -10 4 4 9 0 -1
ss  wanted	0 -6 26 -3 -12 10 1 -11 10 4 3 8 -8
ss  work	-5 12 -6 -3 9 -6 5 -3 2 1 -3 -1 -2
ss ! ^	-5 -13 -14 5 -5 8 -5 2 1 -1 -2 0 -2
ss ' 	0 -9 -7 1 -1 4 0 -3 7 -3 -2 -1 -1
ss , 	27 3 -6 6 3 -15 -3 -13 1 2 22 -5 3
ss , act.infinitive	13 -6 0 1 -1 -1 1 4 -1 -1 0 0 -1
ss , activity.infinitive	17 18 6 2 1 -13 0 13 -9 -4 10 -1 1
ss , activity.participle	4 1 -2 1 0 -2 -1 -6 8 -1 2 0 -1
ss , activity.singular	-15 14 -7 -7 5 4 -2 6 -3 -1 -2 0 -1
ss , adverb	3 -16 -5 -3 -1 9 -7 -5 4 18 -10 -2 -1
ss , agent	-11 19 -1 -7 9 -3 -2 3 3 -1 0 0 -2
ss , artefact	6 9 -6 0 4 -6 3 20 -17 -6 3 -1 0
ss , article	5 12 -3 -4 6 -5 4 -9 1 2 2 4 -1
ss , comparative	-6 -2 -14 -3 11 -2 4 -5 -3 -1 -1 0 1
ss , conjunction	-3 -3 -5 -5 4 3 -3 6 -5 -3 1 -1 2
ss , determiner	31 -1 -9 16 -7 -15 -5 -6 4 -1 6 -1 9
ss , develop.infinitive	7 -3 2 3 -2 -2 0 1 -1 0 2 0 0
ss , helping.singular	-6 7 6 -4 2 0 -3 10 -3 1 -3 0 -1
ss , internal	-4 6 0 -2 2 0 3 -5 3 0 -1 0 0
ss , living.infinitive	-7 0 -4 7 0 -4 -2 1 3 -2 -3 0 1
ss , living.singular	-3 -3 2 -2 -2 5 -1 6 -4 -1 -1 0 0
ss , make.participle	-7 -3 0 -2 0 5 -1 -1 -3 0 3 0 0
ss , merit	-4 -3 -5 6 0 -3 2 -2 -1 -1 0 0 -1
ss , neutral	-4 -9 -5 6 -3 2 -3 4 -2 -1 -1 0 -1
ss , offering.infinitive	3 -1 -1 1 -1 -1 6 -11 -2 9 0 0 -1
ss , offering.participle	8 1 -1 2 -1 -4 0 2 1 0 -1 0 0
ss , own	2 -1 -1 1 0 -1 6 -3 -5 3 -1 0 -1
ss , people	3 -10 -10 1 -1 4 -3 -18 12 4 5 -1 -3
ss , place	12 7 -5 4 -2 -5 5 5 0 -2 -2 0 -1
ss , plain	6 1 5 3 -1 -4 -3 0 6 2 -1 0 -1
ss , plain.infinitive	4 -12 -1 11 -6 -3 3 -1 -1 -1 -3 -1 2
ss , plain.singular	-1 7 -1 1 4 -6 0 2 3 -2 1 0 -2
ss , possessive	-7 6 -3 -3 3 1 -2 2 -5 0 6 0 -1
ss , praised	2 13 -3 8 1 -11 7 0 -3 -4 1 -1 3
ss , preposition	-8 8 19 -18 -4 17 -1 -5 30 -1 -3 -5 -9
ss , problem	13 8 -4 4 -6 -2 2 -6 -2 8 -1 0 3
ss , pronoun	16 2 5 3 0 -9 3 5 1 -4 -3 -1 5
ss , quality	-7 -17 -11 13 -6 2 -1 -2 -1 -2 0 0 -2
ss , relative	-7 -8 -9 -2 -4 12 -1 -1 -4 -4 7 0 -3
ss , result	-27 -9 60 -18 -17 29 0 6 5 -1 -7 -2 5
ss , service	3 8 0 0 0 -3 -1 0 9 0 -4 0 -1
ss , shared	18 12 -16 9 5 -17 1 14 -10 -6 4 -1 2
ss , subject	7 0 -1 2 -1 -3 2 -7 5 -1 5 -1 -1
ss , subordinator	-19 4 39 -9 3 0 -4 17 1 -2 -4 0 -2
ss , venue	9 4 -1 2 0 -6 0 8 -2 -1 -1 0 0
ss , wanted	0 -19 -19 2 -9 16 -9 7 -4 1 -5 -1 1
ss , work	8 2 0 3 -3 -2 -5 1 6 4 -1 0 -2
ss - conjunction	9 3 -4 3 1 -5 -4 0 -2 1 9 0 -1
ss . 	-10 -1 23 -5 -3 5 -2 14 -8 -2 2 -1 -1
ss . ^	6 -36 -42 9 -4 13 -1 11 -8 1 -14 -4 -2
ss . adverb	-24 3 33 1 2 -6 -3 8 5 0 -10 2 2
ss . article	-9 14 30 -10 -2 3 2 3 7 2 -3 0 -1
ss . determiner	-2 -1 8 -3 2 0 -2 7 -2 1 0 0 -2
ss . living.infinitive	-5 -5 -7 5 -1 0 -1 0 -1 -1 -1 0 -1
ss . mission	5 4 7 0 0 -4 -1 0 6 0 -1 0 0
ss . own	-12 4 30 -10 0 5 1 -8 0 7 5 -1 2
ss . people	-13 1 23 -8 -1 6 0 5 -1 -1 1 0 -1
ss . praised	7 0 -6 4 0 -4 0 2 -2 0 0 0 0
ss . preposition	1 0 21 -4 -6 5 7 2 -3 -3 1 -1 4
ss . pronoun	-29 -2 11 -10 8 7 -5 2 4 -5 1 0 -2
ss . subject	-6 3 30 -8 0 2 0 8 1 -6 12 -1 -7
ss . subordinator	-12 -1 13 -6 2 4 0 5 -1 -1 -3 0 0
ss . wanted	10 3 3 8 -1 -11 -2 2 6 -1 -1 0 0
ss : 	9 13 -7 2 3 -8 -6 5 6 -2 -1 -1 2
ss : adverb	12 -4 -2 3 -5 0 1 15 -12 -2 -2 0 2
ss : article	-4 0 -1 -5 15 -8 -8 -16 1 11 10 6 -5
ss : determiner	-16 -3 -1 -6 1 10 -2 -6 -8 -3 3 1 10
ss : place	-6 0 8 -4 -1 4 3 -2 2 -1 -1 0 -1
ss : praised	6 0 -3 2 -1 -2 -2 -1 5 -1 0 0 0
ss : preposition	-8 6 7 -5 1 3 5 -7 6 1 -3 2 -4
ss : pronoun	4 -1 1 9 -1 -8 1 2 4 -3 1 -1 -3
ss : relative	-3 -2 -2 -1 0 3 -2 -2 -1 -1 -2 0 6
ss : shared	7 0 -2 2 -1 -2 -1 -4 5 -1 2 0 -1
ss : subject	12 -3 1 4 -3 -4 9 8 -10 -1 -1 -1 -1
ss : wanted	-9 -5 -3 -3 0 8 -1 -5 3 0 -1 0 0
ss ; adverb	4 1 4 1 -1 -1 6 -2 -1 -1 -1 -1 1
ss ? subject	2 -3 -6 1 -1 1 2 1 -2 0 -1 0 -1
ss ^ 	-5 -4 -15 9 3 -7 -6 -8 -2 -9 5 19 -5
ss ^ activity.infinitive	4 -3 -2 0 0 0 -4 7 3 -2 -1 -1 -2
ss ^ adverb	-6 -23 -36 16 11 -11 19 -15 -3 -10 -8 7 -5
ss ^ agent	14 -7 -5 5 -5 -1 7 8 -6 -2 -2 -1 -3
ss ^ artefact	10 -13 -11 3 -6 7 -7 -2 13 4 -5 -2 -5
ss ^ article	2 4 -25 -5 19 -10 -7 2 -8 12 14 -12 -6
ss ^ company	4 -6 0 0 -5 6 6 0 -3 -3 4 -1 -2
ss ^ comparative	-10 -7 1 -3 -5 12 -1 -2 -1 0 0 0 -1
ss ^ contented	9 2 1 1 -1 -3 -2 -3 -2 12 0 0 -1
ss ^ customer	5 0 0 1 -1 -1 -5 -2 -3 13 -1 -1 -1
ss ^ determiner	-23 -24 -18 4 -8 21 -1 6 -11 -5 -8 4 1
ss ^ living.infinitive	-8 -7 -6 3 -3 5 -1 -3 -3 0 -4 0 7
ss ^ mission	4 -8 -7 14 -7 -4 -3 0 2 0 -5 -1 4
ss ^ neutral	18 2 2 1 -4 -2 -2 11 2 -1 -1 -1 -2
ss ^ own	10 8 17 -4 0 -5 -6 -2 6 1 -4 1 13
ss ^ people	15 -22 -9 -1 -10 16 21 2 -7 -4 3 -10 -8
ss ^ place	-2 8 -1 -12 10 1 3 4 -5 -1 -3 -1 5
ss ^ plain.infinitive	-4 4 -15 5 20 -22 -5 13 -4 -1 -3 -2 -1
ss ^ plain.infinitive neutral	-8 -2 -6 -2 8 -1 0 -2 -1 0 0 0 0
ss ^ possessive	10 2 0 3 -1 -5 6 -7 -8 -2 20 -3 -3
ss ^ praised	-1 1 10 -3 -2 3 -2 0 5 2 -1 -1 -1
ss ^ preposition	-5 0 3 13 -4 -8 -13 3 8 -11 -10 12 9
ss ^ problem	-9 -11 -13 -1 9 1 -5 2 1 -2 -1 -1 -1
ss ^ pronoun	-19 -17 -18 4 -5 15 3 -9 0 -2 -2 -1 -2
ss ^ quality	-19 -12 -8 1 2 7 -2 -3 1 -2 -2 0 -1
ss ^ rank	10 9 0 1 0 -6 -2 -2 -4 15 -2 -1 -1
ss ^ service	10 -6 -6 3 -4 2 3 -2 7 -3 -3 -1 -2
ss ^ shared	1 0 -18 -1 3 3 -6 6 12 -4 -9 -2 -1
ss ^ subject	-3 2 12 3 -2 -3 4 -2 1 -3 3 -7 7
ss ^ subordinator	-5 -4 -11 6 1 -1 4 2 -4 0 -5 -2 0
ss ^ venue	7 2 7 0 -1 -3 -2 -1 -1 -1 10 0 0
ss ^ wanted	-15 -26 -26 4 3 10 -5 -12 15 -1 -8 -4 -2
ss ^ work	15 -1 2 5 -6 -3 -2 14 -5 -1 -1 0 -1
ss act.infinitive ,	-17 -23 -23 -2 9 9 0 -17 -6 8 -2 -1 2
ss act.infinitive .	-13 18 -25 -19 51 -27 -10 3 -9 6 -7 15 -3
ss act.infinitive ^	-6 -12 -7 0 7 -1 0 -2 -1 -1 -1 -1 0
ss act.infinitive adverb	-7 16 1 -5 4 -2 -1 -1 5 0 0 0 0
ss act.infinitive article	-6 3 -2 -2 5 -1 -1 -6 6 0 0 0 0
ss act.infinitive change .	-12 5 -7 -8 19 -7 -1 -1 0 -1 -1 0 0
ss act.infinitive conjunction	14 -8 -5 1 9 -10 2 3 -6 -3 0 -1 5
ss act.infinitive neutral .	-6 7 -5 -3 11 -7 -1 1 -1 -1 0 0 0
ss act.infinitive preposition	-37 44 7 -21 17 0 -5 21 -5 -5 0 -1 -2
ss act.infinitive subject	-4 20 0 -4 3 -3 -4 10 2 -1 -1 0 0
ss act.singular .	-15 2 9 -7 0 8 0 0 0 0 0 0 0
ss act.singular article	13 2 -4 5 2 -9 -1 7 -1 -1 -1 0 0
ss act.singular problem	1 5 2 -1 1 -2 0 6 -3 0 0 0 -1
ss activity.infinitive 	-10 13 10 -7 4 0 6 8 -4 -2 0 -1 -4
ss activity.infinitive ,	19 18 -6 9 1 -18 -4 17 -4 -5 5 -1 -2
ss activity.infinitive .	2 -10 -24 -2 8 2 -1 -7 -8 -5 -2 12 3
ss activity.infinitive activity.infinitive	-2 -2 6 -1 -1 2 0 1 0 0 0 0 0
ss activity.infinitive adverb	8 -3 -7 4 -1 -3 1 1 -2 0 0 0 0
ss activity.infinitive agent	-3 -2 6 -2 -1 3 0 1 0 0 0 0 0
ss activity.infinitive artefact subject	11 1 -1 4 -1 -5 1 4 0 0 -1 0 -1
ss activity.infinitive article	-2 8 4 -3 5 -4 8 2 -7 -2 1 -1 1
ss activity.infinitive conjunction	21 17 13 2 -2 -12 -9 19 -9 5 5 -2 4
ss activity.infinitive mission preposition	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ss activity.infinitive modal.singular	-6 -4 -5 -1 0 5 0 -4 1 0 0 0 0
ss activity.infinitive neutral preposition	10 3 0 3 0 -6 0 1 -2 -1 6 0 -1
ss activity.infinitive people	-5 13 9 -5 2 -1 -7 4 3 0 5 0 -1
ss activity.infinitive place	-1 -5 7 -1 -3 3 0 1 0 0 0 0 0
ss activity.infinitive place people	2 1 6 0 -1 -1 -4 10 -3 0 0 0 0
ss activity.infinitive plain.singular	7 1 1 2 -1 -3 -1 1 2 -1 -1 0 2
ss activity.infinitive preposition	31 14 23 5 -11 -11 -2 21 10 -12 -11 11 0
ss activity.infinitive problem	6 -4 -2 3 -2 -1 1 1 -1 0 -1 0 0
ss activity.infinitive pronoun	-6 6 11 -5 2 1 4 -4 4 0 -1 0 0
ss activity.infinitive relative	-1 2 16 -3 -2 0 -1 12 -3 -1 -1 -1 -1
ss activity.infinitive subject	10 -1 6 2 2 -8 -2 15 -5 -3 2 -1 -2
ss activity.infinitive venue preposition	5 2 2 1 0 -3 -2 9 -1 -1 -1 -1 0
ss activity.infinitive wanted	-18 -5 5 -8 0 13 -1 -3 0 0 0 0 0
ss activity.participle ,	7 -1 -2 0 -1 0 0 3 3 -2 0 -1 -2
ss activity.participle .	4 -2 1 1 0 -2 -2 -2 10 -4 -2 3 -4
ss activity.participle preposition	6 0 1 2 -1 -2 -2 -2 7 -1 1 0 -1
ss activity.singular ,	3 1 1 1 -1 -1 -1 6 -1 -1 -1 0 -1
ss activity.singular .	-6 4 -7 -6 2 6 -2 -4 4 -2 0 -1 3
ss activity.singular adverb	-3 8 -7 -2 3 -1 5 0 -4 -3 3 0 -1
ss activity.singular article	4 -3 22 -2 -8 4 -7 29 -5 -3 -4 0 -3
ss activity.singular conjunction	2 6 -6 0 1 -2 -1 6 1 -2 -3 0 -1
ss activity.singular people	5 -2 7 1 -3 -1 -1 7 -2 0 -2 0 0
ss activity.singular preposition	12 6 8 2 -5 -4 3 -1 4 -2 2 0 -1
ss activity.singular problem	3 1 3 1 -1 -1 -1 -4 8 -1 0 0 -1
ss activity.singular pronoun	-3 -8 -8 5 -2 2 -2 -2 0 0 0 0 0
ss activity.singular work	-4 8 -2 -2 4 -1 0 2 0 0 -1 0 0
ss adverb 	7 -2 5 -4 -13 14 -3 19 -8 -9 6 5 -7
ss adverb ,	3 -5 -10 -2 0 5 5 -4 -7 1 4 -1 -2
ss adverb .	-1 -17 -3 22 -10 -7 -4 -7 1 6 3 -2 -3
ss adverb act.infinitive	-20 -9 -16 -9 14 6 1 0 -5 -5 -2 -1 1
ss adverb activity.infinitive	-4 14 -1 -1 4 -5 5 0 -2 -6 0 3 2
ss adverb activity.infinitive place	6 1 1 2 -1 -3 6 0 -3 0 0 0 0
ss adverb activity.participle	-1 -1 1 -3 0 4 -2 -3 7 -1 0 0 -1
ss adverb adverb	-5 0 14 -7 4 1 1 -1 -3 9 -1 -3 1
ss adverb article	-16 25 4 6 -3 -6 -8 15 -4 8 3 -2 -9
ss adverb carry.infinitive	-1 4 2 -1 -1 1 1 6 -5 -1 -1 0 2
ss adverb company	1 -3 -3 6 -1 -4 -4 2 -2 0 3 0 0
ss adverb comparative	-11 -2 3 -8 5 5 -1 -2 -1 0 -1 0 3
ss adverb conjunction	-5 0 -4 -4 1 6 2 -7 3 4 -2 -1 -2
ss adverb determiner	4 -1 -15 4 8 -9 6 -4 -15 -3 9 -1 6
ss adverb develop.infinitive	7 1 19 -1 -4 -2 7 4 -1 -2 -2 -1 1
ss adverb gathering.infinitive	-2 6 13 -3 0 -1 -1 7 -1 -1 2 0 -1
ss adverb helping.infinitive	15 5 -1 4 -2 -7 29 -7 -9 -1 -2 -1 -4
ss adverb helping.infinitive people	7 0 5 2 -2 -3 14 -3 -3 -1 -1 0 -2
ss adverb let.infinitive	-3 14 7 -4 1 -1 0 4 -1 -1 5 0 -2
ss adverb living.infinitive	21 7 -11 3 3 -10 -4 26 -16 -4 -2 -2 5
ss adverb living.infinitive service	3 7 8 -1 -4 1 1 -1 6 -1 0 0 0
ss adverb living.infinitive shared	8 -5 9 2 -5 -1 -3 -2 11 -1 -1 0 -1
ss adverb living.participle	-10 -1 -1 -4 8 -2 -1 -3 4 0 -3 0 0
ss adverb living.singular	8 -1 9 2 -4 -2 -1 -5 7 0 3 0 0
ss adverb make.infinitive	16 1 -9 4 -5 -1 -6 4 1 6 2 -1 -5
ss adverb modal.infinitive	-4 8 -7 2 10 -12 3 -5 0 -3 -3 -1 8
ss adverb modal.singular	7 0 0 1 -4 1 3 6 -7 -1 -2 -1 3
ss adverb offering.infinitive	6 9 13 -1 -3 -3 -5 -12 31 -3 -4 -1 2
ss adverb place	17 2 14 4 -5 -7 -4 4 2 -3 12 -1 -2
ss adverb plain.infinitive	-2 3 3 3 2 -6 9 -7 -3 1 -1 -2 3
ss adverb plain.infinitive people	13 0 -1 5 -2 -5 7 -2 1 -1 -1 0 -1
ss adverb plain.singular	5 1 20 0 -2 -4 1 6 4 -3 -4 -1 3
ss adverb possessive	11 1 -5 4 0 -6 -4 -5 5 0 -2 0 7
ss adverb praised	-5 -2 -3 -3 -1 7 -3 1 -4 3 0 0 1
ss adverb preposition	-21 -26 -5 -10 4 19 -1 4 7 5 -10 -5 -13
ss adverb promote.infinitive	-18 9 9 -9 9 0 3 -6 -2 -1 7 0 -1
ss adverb pronoun	-6 -2 -12 -2 0 7 -5 -1 0 5 -2 0 -2
ss adverb protect.infinitive	-4 -3 2 -2 -3 6 -2 3 -1 -1 0 0 0
ss adverb ranking.infinitive	3 5 -4 1 2 -3 -3 -2 -5 14 -3 0 0
ss adverb realise.infinitive	8 -4 2 2 -4 0 0 1 2 0 2 0 -2
ss adverb service	3 1 0 1 0 -2 -1 -4 8 0 -1 0 0
ss adverb shared	9 -3 -6 6 -3 -3 8 1 -3 -1 -2 0 -1
ss adverb subordinator	10 -5 -1 1 -4 2 10 -4 -1 -2 1 0 -1
ss adverb unlisted.infinitive	3 6 -1 0 -2 0 -7 6 6 -1 -3 3 -2
ss adverb unlisted.singular	9 -1 4 3 -2 -3 -2 3 3 0 -1 0 0
ss adverb wanted	-25 -12 -6 -2 -4 17 -5 10 -8 -4 0 -1 -3
ss agent 	7 -5 -1 3 -3 0 0 4 -2 -1 2 0 -2
ss agent ,	-7 3 -7 -1 11 -7 3 -11 -3 -6 5 -1 12
ss agent .	-12 -6 11 -7 3 6 -1 10 -4 -11 7 -2 1
ss agent activity.infinitive	-1 -3 -4 0 5 -3 -3 7 -3 -1 -2 3 -3
ss agent activity.singular	0 -3 37 -4 -9 5 -5 20 2 -3 -4 0 -2
ss agent adverb	9 14 -4 2 0 -6 -9 0 5 -2 8 0 2
ss agent article	6 2 0 1 4 -7 7 -2 -2 -2 3 -1 -1
ss agent conjunction	-2 9 4 -4 0 1 -1 12 4 -4 -4 -1 -4
ss agent helping.infinitive	3 3 -3 1 0 -2 6 -2 -1 -1 -1 0 -1
ss agent helping.singular	2 7 1 -1 -1 -1 12 1 -3 -2 -4 0 -1
ss agent modal.infinitive	-3 -5 -7 0 -2 5 -1 -3 2 0 -1 0 0
ss agent modal.singular	-3 3 -16 0 14 -10 1 -4 -1 -3 2 0 2
ss agent offering.infinitive	-12 -2 -6 -4 12 -3 0 -2 2 -2 -2 0 -1
ss agent offering.singular	7 3 6 1 -1 -4 -3 -5 17 -2 -3 0 -1
ss agent plain.infinitive	17 9 -1 4 -1 -8 3 -10 -12 10 20 -1 -5
ss agent plain.singular	0 2 -7 -2 1 2 -2 12 -5 -2 3 -1 -6
ss agent plain.singular neutral	-4 -5 -4 -1 -2 5 6 -5 2 -3 -3 0 -1
ss agent preposition	42 32 14 4 -11 -15 6 -32 -7 20 44 -5 -4
ss agent promote.singular	-13 0 -5 -5 3 6 -1 -4 0 -2 2 0 0
ss agent pronoun	0 2 5 -1 -1 0 -7 -1 3 11 -1 -1 -2
ss agent relative	26 9 0 7 -1 -15 -4 -16 -6 7 23 -1 6
ss agent unlisted.singular	2 -3 8 0 -2 1 0 4 -1 0 0 0 -1
ss agent wanted	-1 -1 0 -1 0 2 2 -9 -4 4 -1 0 8
ss artefact 	4 -4 2 1 -3 2 1 -8 2 2 -3 0 6
ss artefact ,	7 10 18 -5 0 -4 5 -11 19 -9 -1 -2 9
ss artefact .	-3 -7 22 -4 -16 17 8 -3 -2 -1 16 -5 -10
ss artefact :	2 3 7 -1 0 -2 -3 4 1 -1 3 0 -1
ss artefact act.infinitive	-9 -1 -4 -3 7 0 -1 0 1 -1 0 0 -1
ss artefact activity.infinitive	7 1 -2 2 -1 -3 -3 -2 5 -4 -4 12 -3
ss artefact activity.singular	-6 3 0 -5 2 3 -1 -7 6 0 3 0 -1
ss artefact adverb	3 -3 -6 1 -2 2 7 1 -7 -2 -2 -1 1
ss artefact article	-9 1 -2 -3 2 4 0 2 -1 0 0 0 -2
ss artefact conjunction	11 5 -6 2 0 -5 9 -6 -5 -3 7 -2 3
ss artefact helping.infinitive	0 -1 3 0 -2 1 7 -1 1 -4 -1 0 -1
ss artefact living.infinitive	-1 3 -7 0 10 -9 -2 -1 -1 -1 4 0 -1
ss artefact make.infinitive	6 1 0 2 0 -3 -3 2 -5 9 -1 0 -1
ss artefact modal.infinitive	-3 -2 0 -1 4 -1 -2 6 -3 -1 -2 -1 1
ss artefact offering.infinitive	5 -2 4 1 -2 -1 6 -2 -7 0 0 6 -1
ss artefact plain.infinitive	4 3 3 0 -2 -1 0 12 -9 5 -3 0 -4
ss artefact plain.singular	0 -8 2 0 -5 6 -2 -4 3 -1 -2 0 5
ss artefact plain.singular neutral	1 1 3 -1 0 0 -3 0 -1 6 -1 0 0
ss artefact preposition	16 15 6 -3 1 -8 -26 15 51 -7 -7 -1 -15
ss artefact pronoun	9 8 -1 2 1 -8 -1 0 5 -1 2 0 0
ss artefact relative	1 13 -11 -1 3 -3 -11 2 15 9 -8 -1 -5
ss artefact shared	-3 3 5 -2 1 0 -1 6 -3 0 -1 0 0
ss article 	11 21 -12 -9 16 -12 18 -10 -7 7 -8 -4 9
ss article act.infinitive	-18 13 7 -9 7 2 0 -3 3 -2 2 0 -1
ss article activity.infinitive	10 4 1 3 -2 -4 0 15 -5 -3 -1 -1 -2
ss article activity.infinitive mission	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ss article adverb	24 6 11 7 -10 -7 -2 15 4 -2 -2 -2 -1
ss article agent	17 28 26 -9 5 -13 -8 18 -10 9 23 -5 -10
ss article artefact	-3 4 7 -9 -1 8 -3 -2 4 7 -14 1 8
ss article carry.infinitive	8 2 3 2 -2 -4 -1 3 3 -1 -1 0 0
ss article change	-7 39 -8 -10 28 -25 -3 -4 -1 -4 4 3 11
ss article company	5 16 1 3 8 -16 -17 11 -5 -5 15 -2 9
ss article comparative	-7 -6 10 -5 3 3 -3 2 2 -3 -3 -1 6
ss article customer	-3 -4 -4 5 -1 -1 -4 -2 -2 -4 3 0 6
ss article determiner	-8 -3 4 -5 -2 8 3 -2 -1 0 -1 0 0
ss article ensure.infinitive	-4 -5 3 -1 -6 9 0 -1 0 0 0 0 0
ss article helping.infinitive	1 6 1 -1 0 -2 2 3 0 0 -2 0 0
ss article internal	13 -3 5 4 -5 -2 14 -13 -8 1 -1 -1 11
ss article keep.infinitive	-7 -3 -5 -1 6 -1 -1 -2 0 0 0 0 0
ss article mission	13 1 28 0 -9 -2 8 10 -1 1 -4 -1 -3
ss article modal.singular	-1 8 -9 5 3 -8 3 -7 6 -1 -1 0 1
ss article neutral	-31 7 17 -7 8 2 2 1 8 -9 4 -4 -4
ss article offering.infinitive	-4 16 5 -4 1 0 2 1 6 -1 -2 0 -1
ss article own	1 1 3 0 0 -1 0 7 -1 -1 -1 0 -2
ss article people	14 -6 0 22 -10 -15 10 -3 -1 -16 18 -4 -2
ss article place	-23 -3 15 -24 7 20 -10 11 1 -1 8 -7 -6
ss article plain	-6 6 -5 -5 7 0 -2 2 4 -2 0 0 -3
ss article plain.infinitive	-11 19 0 -6 7 -2 -2 3 -1 4 -2 0 -1
ss article plain.singular	-1 -11 -2 5 -7 6 0 0 0 -3 1 -1 -1
ss article possessive	-21 -5 -1 -9 0 16 -2 7 -4 -1 -5 0 -2
ss article praised	12 0 -15 12 4 -15 -2 -4 3 8 -3 3 -5
ss article preposition	3 8 7 -2 1 -4 2 6 -4 4 -4 -1 1
ss article problem	-36 -5 -21 -12 23 4 -4 -7 1 -2 -4 -1 2
ss article promote.infinitive	-19 14 -12 -8 24 -12 -3 2 -3 2 -2 0 -1
ss article quality	-16 4 -1 -9 3 9 -4 9 -6 -1 3 -1 -4
ss article rank	24 -1 -4 8 -8 -4 -3 -13 11 31 -14 -1 -6
ss article rank superlative	14 -4 3 3 -11 5 -4 -9 9 21 -5 -1 -6
ss article realise.infinitive	-6 -4 -2 -2 -1 5 3 -2 -2 -1 -2 0 0
ss article representation	4 2 3 1 -1 -2 -2 13 -3 -2 -3 0 -1
ss article service	-5 2 7 -4 2 1 -4 10 -9 0 0 -1 6
ss article shared	-3 3 -16 -5 21 -12 1 -10 -6 -2 12 -3 5
ss article superlative	-4 -12 -4 -1 -8 14 -9 -12 13 6 0 -1 -3
ss article venue	8 9 10 -2 -4 -1 -5 -8 5 0 20 -1 -4
ss article wanted	-4 0 1 7 -7 0 -1 -9 -13 8 29 -5 -8
ss article work	4 -2 -8 2 1 -2 -1 4 -2 0 1 0 -3
ss awareness.infinitive preposition	19 5 1 6 -1 -11 -2 14 -2 -1 0 -1 -1
ss carry.infinitive ,	0 3 -1 0 1 -1 -4 14 -8 0 -1 0 0
ss carry.infinitive .	7 -3 2 2 -4 0 -3 6 0 -2 -3 -1 4
ss carry.infinitive conjunction	-2 2 0 -1 1 0 0 -9 10 0 0 0 0
ss carry.infinitive preposition	8 4 7 1 -3 -2 2 -1 10 -2 -3 0 -1
ss carry.infinitive subject	6 1 4 1 -3 -2 3 2 2 -1 -2 0 -2
ss change .	1 14 7 -1 2 -6 1 3 1 5 2 -1 -6
ss change adverb	-1 3 1 -1 0 0 -1 6 -2 -1 -1 0 0
ss change make.infinitive	-9 3 -5 -4 14 -7 -1 0 -2 4 -1 0 -2
ss change preposition	-34 37 -19 -18 35 -13 -4 -8 -8 -3 2 3 14
ss company 	0 8 -1 -1 3 -3 6 -6 1 -4 7 0 -2
ss company ,	7 8 -8 1 4 -7 -9 5 -6 1 9 -1 2
ss company .	-1 -6 -8 6 -6 4 0 15 -1 -6 -6 -2 -2
ss company adverb	5 -13 3 3 -9 7 3 -1 2 -1 -3 0 -2
ss company article	10 -2 -1 4 -3 -2 -3 3 0 7 -2 0 -3
ss company conjunction	9 1 4 2 -8 2 2 5 -4 -5 6 -1 1
ss company living.infinitive	7 -3 1 3 -2 -2 0 0 2 -1 1 0 0
ss company modal.infinitive	-7 0 -2 -2 0 5 -2 -5 -2 -1 -1 0 8
ss company plain.infinitive	3 -1 3 -1 -1 1 0 -3 1 -2 0 -1 6
ss company plain.singular	6 0 0 2 -1 -2 -1 -2 4 -1 2 0 -1
ss company preposition	11 18 11 -2 -4 -4 9 -15 -4 9 14 -2 -2
ss company pronoun	-2 -4 5 -2 -6 8 -3 -4 -1 6 2 0 -1
ss company relative	-12 1 8 -2 -1 4 -5 2 1 -2 9 0 -4
ss company wanted	-2 -1 7 -2 -1 2 2 0 -2 -1 -1 0 2
ss comparative ,	-6 -4 0 -4 -1 8 1 -2 -1 0 0 0 1
ss comparative .	4 -9 -10 15 -7 -4 1 -6 -2 -1 4 0 2
ss comparative conjunction	-9 0 10 -8 6 2 -1 -2 0 -4 -1 -1 10
ss comparative make.infinitive	-29 -8 13 -14 0 20 1 -10 3 -2 3 0 -1
ss comparative modal.infinitive	13 -1 -4 5 -3 -4 2 0 -2 -1 -1 0 4
ss comparative people	-7 -4 7 -3 -3 7 -1 2 -1 0 0 0 0
ss comparative place	-15 -4 13 -8 4 5 -2 -1 2 -2 -1 0 2
ss comparative plain.infinitive	3 13 -6 -1 5 -6 -3 -3 5 0 -1 0 5
ss comparative preposition	-3 4 6 -6 8 -4 -1 -1 4 -1 -1 0 2
ss comparative shared	-21 -14 28 -13 -13 27 -5 1 7 -1 -2 0 -1
ss conjunction 	24 29 -3 3 3 -19 7 23 4 -17 1 -5 0
ss conjunction act.infinitive	-4 11 -5 -3 5 -3 1 -5 9 -1 -1 0 -1
ss conjunction act.singular	5 5 -2 1 1 -4 -2 8 3 -3 -2 0 -1
ss conjunction activity.infinitive	6 0 14 4 -9 0 11 -3 -3 4 4 -1 -6
ss conjunction activity.singular	17 6 -1 5 -4 -7 -2 20 -5 -3 -3 0 -2
ss conjunction adverb	-12 -5 5 -7 -2 12 -2 19 -11 -7 6 -2 -7
ss conjunction agent	-20 -4 9 -9 1 12 -6 0 -4 -5 10 -1 1
ss conjunction artefact	7 12 4 0 3 -8 -13 11 13 -4 3 -1 -4
ss conjunction article	17 3 -8 2 -10 5 1 5 -8 7 -5 -4 7
ss conjunction carry.singular	7 -3 -2 3 -2 -1 3 -2 2 -1 -1 0 0
ss conjunction change	4 -7 -5 3 -1 0 2 -6 0 -2 5 0 -1
ss conjunction company	5 11 -7 0 4 -6 6 -3 -3 -3 0 -1 6
ss conjunction comparative	-15 -2 11 -9 7 4 -2 -5 0 -1 3 0 3
ss conjunction determiner	-12 -14 -1 2 -8 13 2 -7 -1 1 -4 6 -4
ss conjunction gathering.singular	4 1 4 1 -3 0 6 0 -2 -1 -1 0 0
ss conjunction helping.infinitive	-2 0 5 -2 -1 2 -5 8 -2 0 0 0 0
ss conjunction helping.singular	11 0 3 3 -3 -4 -5 17 -3 -2 -2 0 -2
ss conjunction keep.infinitive	-5 1 9 -3 -2 3 2 -4 4 -1 -1 0 0
ss conjunction living.infinitive	7 -7 14 1 -8 3 -6 3 1 2 1 0 1
ss conjunction merit	3 -1 6 -1 -2 1 3 2 -3 -1 1 0 0
ss conjunction mission	3 -1 -3 3 3 -6 1 -4 3 4 -2 0 -2
ss conjunction modal.singular	6 -2 -3 3 -1 -2 -1 -1 -1 3 -2 0 2
ss conjunction neutral	16 -3 -17 11 3 -13 3 -12 16 -3 1 -2 -4
ss conjunction offering.infinitive	2 1 -1 0 0 -1 -3 9 -6 0 1 0 0
ss conjunction offering.singular	-4 5 2 -3 0 2 6 6 -6 -1 -3 0 -1
ss conjunction own	-4 2 9 -3 -1 2 -3 9 -3 -1 -2 -1 3
ss conjunction people	-4 -6 4 -5 -8 14 -9 -4 0 12 5 -2 -4
ss conjunction place	12 3 9 -1 -1 -5 -2 2 12 -4 -1 -2 0
ss conjunction plain.infinitive	0 10 -5 7 1 -10 5 -2 -7 -1 -2 3 5
ss conjunction plain.infinitive mission	1 4 10 -1 0 -2 1 0 -1 1 3 0 0
ss conjunction plain.singular	5 13 3 -1 3 -7 6 8 -4 -3 -3 0 1
ss conjunction possessive	1 3 6 -2 2 -2 3 9 -9 -1 2 0 -1
ss conjunction praised	24 -5 -2 7 -9 -3 6 -14 18 -3 2 -1 -4
ss conjunction preposition	-2 -11 -13 3 5 -1 -8 4 -8 -4 10 -3 2
ss conjunction problem	2 -5 -16 2 13 -10 4 -2 -3 -2 -3 0 2
ss conjunction promote.infinitive	1 5 7 -1 -3 1 -2 8 -1 0 -1 0 0
ss conjunction promote.singular	-12 13 -2 -6 6 1 2 3 -2 -1 -1 0 0
ss conjunction pronoun	-19 -7 10 -9 -2 15 -6 16 -9 1 -2 -1 -3
ss conjunction quality	1 -11 -12 18 -2 -11 -3 -12 12 6 -5 0 -3
ss conjunction relative	-5 -11 -13 8 -3 2 -4 0 -2 -2 3 0 -2
ss conjunction service	9 16 12 -1 -5 -4 16 -3 -2 1 0 -1 -2
ss conjunction shared	0 -2 1 -3 4 -1 -1 4 -7 5 5 -1 -4
ss conjunction strengthen.infinitive	-6 0 -5 -2 8 -4 0 -1 0 0 -1 0 0
ss conjunction unlisted.infinitive	-10 15 -4 -5 10 -5 -1 6 -4 0 0 0 0
ss conjunction venue	-3 -1 8 -2 -1 2 -4 7 0 -1 -1 0 0
ss conjunction wanted	-11 -19 11 -5 -3 13 -15 -6 9 7 6 -2 -4
ss conjunction work	-6 20 -1 -5 5 -3 -7 7 7 2 -3 0 -3
ss contented customer	10 2 0 2 -1 -5 -2 -2 -2 11 -1 0 -1
ss customer 	0 -6 -6 7 -2 -2 4 -2 -2 0 -1 -1 -1
ss customer ,	5 2 6 -1 -1 -2 -4 0 -3 13 -1 0 -1
ss customer .	-5 -2 4 -8 -1 10 2 0 -5 8 -3 -1 -3
ss customer article	1 0 -1 0 0 0 -2 -2 -2 -4 11 0 -1
ss customer preposition	9 -2 -2 3 -3 -1 7 1 -5 5 -5 0 -2
ss determiner 	9 -5 3 -7 -11 16 1 2 0 3 2 -7 0
ss determiner adverb	10 -12 -8 15 -6 -6 2 -9 2 1 5 -1 -3
ss determiner agent	0 -2 -6 -1 1 2 1 -5 -2 -2 4 -1 1
ss determiner artefact	-17 -9 4 -8 1 13 -5 9 -3 -3 -2 -2 0
ss determiner neutral	29 -1 8 7 -4 -12 -2 -9 15 -3 -9 14 3
ss determiner own	-1 -2 4 -1 -3 4 -1 -1 -1 0 -1 -2 6
ss determiner people	-40 -15 -2 -10 4 20 -1 0 2 -1 -4 -4 -6
ss determiner place	-3 -6 -18 8 0 -2 4 2 -1 -4 -6 -2 -1
ss determiner preposition	3 -4 2 0 -4 3 -3 9 -9 -3 4 -1 3
ss determiner problem	-1 -1 4 -2 6 -5 -1 -2 -5 -1 -1 0 10
ss determiner service	-8 6 -2 -3 2 2 0 -1 -1 0 0 0 1
ss determiner shared	-32 2 0 -15 8 15 -6 4 -3 -2 -2 -2 3
ss determiner wanted	0 -5 -8 0 2 1 2 -13 3 -2 1 -1 7
ss determiner work	10 -1 -4 4 -1 -4 2 0 -3 -1 -1 0 4
ss develop.infinitive ,	15 -1 -8 7 -1 -7 -2 0 2 -1 3 0 0
ss develop.infinitive .	-12 -3 2 -1 1 3 2 -3 0 0 0 0 -1
ss develop.infinitive artefact	-4 10 -5 -2 5 -3 0 2 -1 0 0 0 0
ss develop.infinitive conjunction	-1 9 8 -3 2 -3 1 0 4 -1 1 0 -1
ss develop.infinitive place	11 1 -2 4 -1 -6 -1 4 -1 0 0 0 0
ss develop.infinitive preposition	-6 -11 -8 -2 -5 13 -1 -6 1 -1 0 -1 3
ss develop.infinitive subject	-5 1 17 -5 -1 3 -3 7 0 -1 -1 0 2
ss develop.singular article	4 1 2 1 0 -2 -1 9 -4 -1 0 0 -1
ss develop.singular conjunction	3 -1 -2 1 -1 -1 -1 6 -4 0 0 0 -1
ss ensure.infinitive .	-7 -10 7 -3 -15 20 0 -1 -1 0 0 0 0
ss ensure.infinitive preposition	-6 -3 4 -3 -7 11 0 1 -1 -1 -1 0 0
ss gathering.infinitive .	5 0 8 0 -2 -1 -1 4 -1 -1 2 0 0
ss gathering.infinitive preposition	0 3 6 -1 -1 1 -6 17 -7 -2 -3 0 3
ss guard.singular article	-4 5 -3 -2 7 -5 0 3 -1 -1 -1 0 0
ss helping.infinitive 	-5 0 6 -3 0 3 2 -1 0 0 0 0 0
ss helping.infinitive ,	10 2 -4 4 3 -9 6 2 -5 -1 1 0 -1
ss helping.infinitive .	7 8 -10 2 8 -11 11 -3 -7 -4 0 9 -4
ss helping.infinitive agent preposition	6 1 2 2 -1 -2 12 -6 -2 -1 -1 0 0
ss helping.infinitive article	2 -8 -3 2 -5 5 4 -4 -1 -1 0 0 -1
ss helping.infinitive company	-6 1 6 -3 0 2 3 -3 -2 -1 3 0 -1
ss helping.infinitive conjunction	-4 12 -3 -3 4 -3 1 1 0 0 0 0 0
ss helping.infinitive people	-6 -3 15 -4 -3 5 14 -7 -3 0 -1 0 -1
ss helping.infinitive people people	5 0 4 1 -2 -1 13 -7 -1 0 -1 0 -1
ss helping.infinitive people preposition	0 0 8 -1 -1 1 -6 8 -2 -2 -2 7 -2
ss helping.infinitive people subject	10 0 -4 4 -1 -5 7 -2 -3 -1 0 2 -1
ss helping.infinitive possessive	3 1 -3 1 0 -2 6 -2 -2 0 0 0 0
ss helping.infinitive preposition	34 -3 0 12 -11 -9 25 -13 -9 -4 -4 11 1
ss helping.infinitive pronoun	4 0 -1 1 -1 -1 -7 9 -1 0 0 0 0
ss helping.infinitive subject	0 -2 8 -1 -2 1 1 1 2 0 -1 0 0
ss helping.singular .	13 4 -1 4 0 -8 -6 -4 9 -1 2 0 4
ss helping.singular people	15 -1 -2 6 -3 -6 12 2 -5 -1 -3 -1 -1
ss helping.singular pronoun	3 7 -1 0 1 -4 9 -6 0 -1 0 0 0
ss internal 	12 -4 1 5 -6 -1 -1 -3 0 -1 0 6 3
ss internal ,	0 3 4 -1 -1 0 -2 1 -2 -1 0 0 6
ss internal .	5 6 7 0 0 -4 -1 7 -6 -2 -4 -1 11
ss internal adverb	7 -1 -5 3 -2 -2 2 -3 -3 5 3 0 -3
ss internal conjunction	-4 5 7 -3 1 1 -1 1 2 -1 -2 0 3
ss internal plain.infinitive	-1 1 4 -1 0 1 -1 -2 1 -2 -3 0 9
ss internal preposition	9 -4 -2 3 -3 -1 10 -17 -7 3 0 -1 13
ss internal relative	15 1 -4 6 -1 -8 -3 -5 -3 4 0 -1 11
ss inward.infinitive .	3 2 -2 -2 4 -3 -1 -4 0 -1 -1 -1 9
ss inward.infinitive conjunction	-9 -6 0 -3 -3 10 -1 -1 -1 0 0 0 0
ss inward.infinitive preposition	-8 6 -3 -4 8 -3 -1 6 -4 -3 -4 -1 5
ss keep.infinitive .	-12 -5 -4 -5 3 8 2 -3 -2 -1 -1 0 0
ss keep.infinitive preposition	1 3 -1 0 5 -6 -2 8 -3 -1 -1 0 0
ss keep.singular .	0 1 0 0 0 0 -2 -2 0 6 -1 0 0
ss keep.singular conjunction	-1 8 0 -2 2 -2 -1 2 0 0 1 0 0
ss let.infinitive activity.infinitive	7 -2 -2 3 -2 -2 1 0 0 -1 -1 -1 2
ss let.infinitive living.infinitive	-6 20 -8 -8 3 4 10 3 0 -2 -5 -1 -2
ss let.infinitive plain.infinitive	9 4 7 1 -1 -5 5 2 -1 0 -1 0 0
ss let.infinitive subject	-2 -1 4 -1 -1 1 -3 -3 7 0 -1 0 0
ss let.infinitive unlisted.infinitive	5 0 -5 2 6 -8 -1 5 -2 -1 0 0 0
ss living.infinitive 	-20 -6 7 -1 4 1 -5 -3 9 -1 -2 -1 -2
ss living.infinitive ,	15 -11 13 2 -10 4 2 8 -7 -3 -1 -2 7
ss living.infinitive .	9 2 18 -7 6 -6 4 16 -8 -1 -4 -5 4
ss living.infinitive ^	-13 -6 -14 -3 5 6 -2 0 -3 0 -1 0 -2
ss living.infinitive artefact .	-5 -1 11 -3 -2 3 -1 3 -1 0 0 0 0
ss living.infinitive article	-8 -3 -1 -4 1 6 -4 5 -2 0 -1 0 -1
ss living.infinitive conjunction	-9 -5 11 -6 -5 12 -4 1 11 -6 1 5 -9
ss living.infinitive determiner	8 2 -6 3 0 -5 2 -2 -2 0 0 0 4
ss living.infinitive people	3 0 0 1 0 -1 -1 -4 8 -1 0 0 -1
ss living.infinitive plain.singular	3 1 1 -1 -1 1 -1 -5 9 -1 0 0 -1
ss living.infinitive preposition	-14 12 7 -11 1 9 -14 1 -5 5 -1 4 12
ss living.infinitive pronoun	0 5 -7 -1 1 1 -2 -12 12 6 -1 0 -2
ss living.infinitive relative	6 -2 -7 3 -1 -1 3 2 -5 -1 -1 0 2
ss living.infinitive service .	3 6 5 0 -4 0 1 4 -1 0 0 0 0
ss living.infinitive shared .	-13 -1 2 -6 7 2 -3 0 5 -1 -2 0 -1
ss living.infinitive shared conjunction	7 -2 -1 3 -2 -2 0 -1 3 0 -1 0 0
ss living.infinitive shared preposition	6 -4 2 1 -3 1 -1 3 1 0 -1 0 -1
ss living.infinitive subject	-7 -8 8 3 -6 4 -2 -4 1 -2 1 -2 5
ss living.participle plain.singular	-2 2 -4 -1 8 -6 -2 0 0 -1 3 0 -1
ss living.participle wanted conjunction	3 -5 -8 9 -1 -5 -2 -1 -2 0 3 0 0
ss living.singular ,	-2 -4 -2 2 -2 2 11 -10 4 -1 -4 0 -2
ss living.singular .	4 -9 6 1 -7 6 1 8 -5 -4 7 -2 -6
ss living.singular adverb	-9 -3 -1 6 -2 0 6 -2 -4 -1 -2 0 -1
ss living.singular article	0 1 18 -4 -2 2 -1 7 0 -1 1 0 -1
ss living.singular conjunction	7 -3 -5 3 -3 1 -4 2 5 -1 -2 0 0
ss living.singular preposition	-9 -4 27 -8 -6 11 -5 9 -1 2 -1 0 1
ss living.singular pronoun	-4 0 10 -3 -2 4 -3 -5 5 -1 -1 0 7
ss make.infinitive 	3 -1 -1 1 -1 -1 -4 7 -1 0 0 0 -1
ss make.infinitive ,	6 0 -2 2 -1 -2 -1 -2 -3 9 0 0 -1
ss make.infinitive .	-15 -13 0 -9 -9 25 -7 3 -10 0 5 -1 3
ss make.infinitive artefact	4 0 -3 2 0 -2 -2 6 -1 0 0 0 -1
ss make.infinitive article	5 1 1 2 -2 -2 14 -9 -1 0 -1 0 -1
ss make.infinitive conjunction	3 9 0 0 6 -8 -1 1 -1 4 2 0 -2
ss make.infinitive own	-6 -5 -4 -1 2 3 -4 2 -4 -1 -1 0 4
ss make.infinitive preposition	-7 -1 7 -4 4 0 0 13 0 -5 -4 -1 -3
ss make.infinitive subject	17 -5 -4 5 -5 -2 -2 3 5 -1 -1 -2 0
ss make.participle preposition	-7 -3 0 -2 0 5 -1 -1 -3 0 3 0 0
ss make.singular artefact	1 1 5 -1 0 -1 7 3 -5 -2 -1 0 0
ss merit .	2 -6 2 -1 -6 7 3 -2 1 -1 -1 0 0
ss mission 	0 6 1 -1 2 -2 -1 0 6 -1 -1 0 0
ss mission .	14 -2 -2 8 -2 -8 1 3 -1 -2 4 0 -2
ss mission :	-10 -5 11 -6 -2 9 -4 1 -7 8 2 3 -3
ss mission article	19 -15 -17 10 -2 -5 -7 5 1 -3 2 0 -1
ss mission conjunction	11 2 -7 4 0 -6 1 -5 -1 3 3 0 0
ss mission plain.singular	-7 18 -6 -8 17 -10 5 2 0 7 -8 -2 -3
ss mission preposition	5 -18 2 12 -12 2 -9 0 11 -4 -6 5 -1
ss mission pronoun	4 1 6 1 -2 -2 5 2 -5 3 -1 0 0
ss mission wanted :	-6 -2 4 -3 0 4 -1 2 -1 -1 0 0 0
ss modal.infinitive ,	-12 -4 3 -5 -1 9 -2 2 -1 -1 -2 0 0
ss modal.infinitive .	-6 -1 5 2 -1 0 2 3 -2 -2 0 0 0
ss modal.infinitive adverb	-11 -3 9 -5 -1 8 -2 -1 -2 -1 3 0 2
ss modal.infinitive article	14 6 12 1 -4 -6 -14 3 4 5 11 -2 0
ss modal.infinitive comparative	6 1 -1 1 0 -2 -1 -2 0 -3 0 0 9
ss modal.infinitive determiner	14 1 3 4 -5 -4 1 2 2 -1 -1 5 -3
ss modal.infinitive helping.infinitive	5 -5 -6 3 -3 2 0 -3 -1 -1 3 0 -1
ss modal.infinitive living.infinitive	-3 -11 -7 0 -5 10 -2 -8 5 -1 5 -1 -4
ss modal.infinitive plain.infinitive	3 3 -7 -1 1 0 8 -9 3 -3 1 -1 0
ss modal.infinitive preposition	3 -1 7 0 1 -2 2 -6 -6 10 -3 3 3
ss modal.infinitive pronoun	-22 -9 -10 -7 4 14 3 -3 -5 1 -3 -1 -3
ss modal.infinitive subject	-3 10 -11 -4 9 -4 -6 -2 -18 13 -6 10 7
ss modal.singular ,	10 0 -5 4 -1 -4 1 -2 0 -1 2 0 2
ss modal.singular .	0 -3 0 6 -2 -3 3 -1 3 4 -4 -1 -4
ss modal.singular :	3 13 -4 -1 4 -6 1 -4 4 -1 -1 0 2
ss modal.singular adverb	0 -1 13 -3 -4 3 -10 5 2 -2 3 -1 5
ss modal.singular article	-4 0 -8 -3 7 -1 1 -8 -7 -5 16 -1 1
ss modal.singular determiner	-6 -3 -8 -1 4 1 -2 2 1 -1 -3 0 -2
ss modal.singular living.infinitive	-6 -2 10 -5 -3 7 -3 3 7 -1 -2 -1 -3
ss modal.singular modal.infinitive	-12 2 19 -7 0 5 -2 -2 6 0 1 0 -1
ss modal.singular plain.infinitive	17 1 5 3 -1 -8 7 2 -1 -1 3 -1 -3
ss modal.singular possessive	-5 -3 5 -3 -1 4 -1 -4 10 -1 -3 0 -2
ss modal.singular pronoun	2 -4 -5 1 -2 3 -1 -10 4 2 -3 0 6
ss modal.singular unlisted.infinitive	-2 2 8 -2 0 0 -2 4 1 0 -1 0 0
ss neutral 	-5 -6 -11 3 7 -4 -6 -6 0 -4 -4 23 -7
ss neutral ,	2 -5 -4 8 -7 1 -2 -22 14 -3 10 6 -4
ss neutral .	-6 -10 8 0 -8 10 -1 14 -20 2 -2 1 3
ss neutral :	-5 2 11 -4 2 1 -2 -2 10 -1 -2 -1 -1
ss neutral activity.infinitive	14 -2 -5 6 -2 -5 -3 9 -4 -1 -1 -1 3
ss neutral activity.participle	-4 1 7 -3 0 2 2 2 -1 0 0 0 0
ss neutral adverb	-4 -4 -13 -2 2 5 -1 -6 12 -3 -6 -1 0
ss neutral artefact	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
ss neutral article	7 -3 -5 8 -2 -5 4 -5 4 2 -2 -1 -2
ss neutral conjunction	5 -7 -9 10 -2 -6 1 6 2 -4 -8 -1 1
ss neutral modal.infinitive	6 -1 1 2 -2 -1 -2 -2 -1 2 0 4 1
ss neutral modal.singular	9 2 0 3 -1 -4 -1 -1 1 -1 3 0 2
ss neutral place	1 2 -4 0 7 -7 -1 -4 -2 -1 0 5 1
ss neutral plain.infinitive	3 -4 4 -3 -5 7 6 0 -11 3 6 1 -5
ss neutral plain.infinitive people	4 0 -1 1 -1 -1 11 -5 -4 -2 3 -1 -1
ss neutral plain.singular	-11 -7 4 -4 -3 11 -2 -1 9 -1 -8 0 0
ss neutral preposition	-5 19 -1 -3 5 -5 6 9 -9 -11 10 -7 5
ss neutral pronoun	-4 -2 6 -2 -1 3 0 0 1 0 -1 0 0
ss neutral relative	-8 -3 -4 -3 6 1 -3 -1 2 1 -1 0 -1
ss neutral shared	7 3 6 1 -1 -5 0 3 -1 -1 -1 -1 5
ss neutral unlisted.infinitive	4 4 -1 0 1 -3 -2 7 0 -1 -2 0 1
ss neutral unlisted.singular	4 0 -2 1 -1 -1 -2 -3 -5 9 3 0 -1
ss neutral wanted	6 0 1 2 -1 -3 3 -3 2 0 0 0 0
ss offering.infinitive ,	1 -2 2 0 -2 2 -1 2 6 -3 -2 0 -2
ss offering.infinitive .	-4 9 0 -4 9 -6 2 -2 -5 4 -4 10 -3
ss offering.infinitive :	4 0 -1 1 -1 -1 0 6 -4 0 0 0 0
ss offering.infinitive artefact	-5 -1 9 -3 -1 3 -1 -6 8 0 0 0 0
ss offering.infinitive article	-5 -3 17 -4 -3 4 -4 22 -8 -1 -5 0 -1
ss offering.infinitive conjunction	-13 8 -4 -6 5 3 -4 -6 1 9 -1 0 -2
ss offering.infinitive neutral conjunction	6 -1 14 0 -6 1 3 5 -1 -1 -1 0 0
ss offering.infinitive praised	6 -1 -4 3 -1 -2 0 -1 2 0 0 0 0
ss offering.infinitive preposition	6 18 -1 -2 6 -10 1 1 24 -8 -11 3 -5
ss offering.infinitive relative	16 1 -6 6 -1 -8 -2 -4 13 -1 -3 0 -1
ss offering.infinitive service	-3 6 3 -3 1 0 -2 16 -9 -1 -1 0 -1
ss offering.infinitive shared	-8 0 13 -5 -1 4 -1 -1 3 0 0 0 0
ss offering.infinitive subject	3 -4 0 1 1 -2 7 -6 4 -1 -2 -1 -1
ss offering.infinitive unlisted.infinitive	-5 1 5 -3 0 2 2 -6 5 0 0 0 0
ss offering.infinitive wanted	10 1 -6 4 -1 -5 -1 -6 8 0 0 0 0
ss offering.participle .	-3 -2 -1 -3 -1 5 -1 -4 6 -1 -1 0 -1
ss offering.singular 	-3 -2 2 -1 -2 4 -6 3 6 -1 -2 0 -1
ss offering.singular artefact	0 4 0 -1 1 -2 -1 -4 7 0 -1 0 0
ss offering.singular pronoun	-7 2 -4 -2 2 3 -1 0 -2 0 0 0 0
ss offering.singular unlisted.infinitive	4 -2 1 1 -2 0 0 -5 8 0 -1 0 0
ss own 	-11 9 10 -9 9 -2 13 -1 -7 1 -6 -3 4
ss own .	10 4 6 -1 -1 -3 -2 0 5 -1 0 0 4
ss own adverb	-5 -3 7 -3 -1 4 1 2 -1 -1 -1 0 -1
ss own agent	18 7 3 4 0 -11 3 5 -1 -7 5 -2 4
ss own artefact	2 -2 2 0 -2 2 9 -18 16 -4 -2 0 0
ss own company	-5 3 0 -4 6 -2 -4 -3 -3 2 1 -1 6
ss own customer	15 -3 1 5 -5 -3 9 -1 -4 -3 11 -1 -7
ss own internal	5 -1 -1 2 -1 -1 -4 -6 -1 -3 -1 -1 17
ss own mission	-13 -18 -10 -5 5 10 -14 7 -10 11 -3 7 -9
ss own mission wanted	-6 -2 4 -3 0 4 -1 2 -1 -1 0 0 0
ss own neutral	-1 1 6 0 1 -2 2 3 -9 8 -2 -1 1
ss own people	-3 11 19 -8 2 -1 0 21 -3 -7 -6 -2 3
ss own place	-13 -9 -6 -5 2 10 6 4 -2 -6 -3 -1 -5
ss own possessive	22 10 7 5 -5 -10 -4 3 -4 -3 -3 -2 23
ss own preposition	-14 -10 -7 -5 -3 16 -7 2 0 1 -5 -1 1
ss own quality	-9 -5 -8 6 4 -4 -1 -2 -1 -1 0 0 -1
ss own service	6 5 -2 1 0 -4 0 -7 2 2 -1 0 5
ss own shared	6 -4 -5 2 3 -4 5 9 -6 -3 -4 0 -1
ss own venue	4 -1 8 0 -2 -1 -3 -4 9 1 2 -1 -2
ss own wanted	9 3 -1 2 0 -5 -4 1 4 5 -1 0 -2
ss people 	7 -14 0 15 -10 -4 22 -25 6 1 -4 1 -3
ss people ,	-4 -11 -3 -7 10 1 -5 2 4 -2 3 -2 -3
ss people .	-15 9 21 -14 -11 21 -12 10 10 10 2 -7 -10
ss people ;	-1 2 2 -1 1 0 7 -4 0 0 0 0 -1
ss people act.infinitive	-22 5 -12 -8 23 -8 -4 -1 2 -2 -1 -1 -1
ss people activity.infinitive	-21 8 10 -12 2 10 -4 6 -4 -2 -1 8 -3
ss people adverb	1 16 16 -6 2 -4 15 7 -7 -8 8 -2 -4
ss people article	16 -9 -9 5 -2 -3 9 -23 23 -3 -9 3 -2
ss people carry.infinitive	2 1 3 0 -1 0 -1 -3 7 0 -1 0 0
ss people comparative	5 -1 -2 2 0 -3 8 -5 1 -1 -2 0 -1
ss people conjunction	7 -2 -20 3 1 0 1 9 -15 10 4 -3 -10
ss people contented	7 1 -1 2 0 -4 -1 -2 -1 6 1 0 -1
ss people helping.infinitive	15 -1 6 4 -6 -3 4 -6 -5 -2 -2 19 -2
ss people let.infinitive	14 -4 -3 2 -5 1 8 -1 -2 -1 -1 -1 -1
ss people living.infinitive	-18 -7 13 -9 -3 15 -11 12 2 -2 -1 -1 -1
ss people living.singular	-4 -1 13 -4 -3 5 0 6 2 -2 -2 0 -1
ss people make.infinitive	-4 -5 0 -1 -3 6 -2 -1 -1 0 0 -1 3
ss people modal.infinitive	-8 -4 7 -5 -3 9 0 -1 -1 -2 4 0 -2
ss people modal.singular	-8 -4 14 -7 -3 9 0 1 5 -1 -3 -1 -2
ss people offering.infinitive	2 1 4 0 -1 -1 7 1 -3 -1 -1 -1 0
ss people people	6 4 4 1 -1 -4 11 -2 1 -3 -2 -1 -1
ss people plain.infinitive	-13 -4 7 -8 -1 12 -6 2 -11 12 1 -2 2
ss people plain.singular	-14 -7 13 5 -4 1 -6 8 2 -2 -2 -1 -2
ss people plain.singular neutral	6 0 -5 12 0 -12 -3 -1 2 -1 1 0 2
ss people possessive	-16 13 4 -8 7 1 -5 7 -3 0 -1 0 2
ss people preposition	15 -1 9 -10 -1 5 20 -1 -6 -15 13 3 -8
ss people promote.infinitive	7 -3 0 3 -2 -1 5 -2 -1 0 -1 0 0
ss people pronoun	15 -1 -10 6 -2 -4 -4 -3 2 -3 9 -1 1
ss people relative	-15 -6 19 -5 -5 10 21 -10 3 -8 5 -3 -9
ss people shared	-1 -4 -1 0 -2 4 -7 4 4 -1 -1 0 0
ss people subordinator	-7 -2 -9 5 6 -6 -1 -2 -1 0 0 0 0
ss people unlisted.infinitive	-1 -1 7 -2 -2 2 -2 6 -2 0 1 0 -1
ss people wanted	2 8 22 -4 -6 3 5 -1 12 -4 -1 -1 -4
ss people wanted conjunction	-4 -6 -4 -1 -1 6 -3 -1 -1 -3 4 0 -1
ss place 	6 10 -5 -1 6 -7 -4 8 -2 0 -5 -1 5
ss place ,	6 -4 -13 9 -4 -3 -4 12 0 2 -5 -1 -6
ss place .	2 -13 4 -6 -8 16 -8 -4 -1 -4 18 -7 4
ss place :	6 -1 3 2 -2 -2 -1 1 2 -2 2 0 -1
ss place ^	-8 -19 -17 1 -8 18 3 -5 -5 3 -7 0 -1
ss place act.infinitive	-16 11 -13 -7 20 -9 -1 4 -3 -1 -2 0 -1
ss place activity.infinitive	-4 12 25 -7 -2 0 -3 7 -3 -2 8 -1 2
ss place activity.singular	-7 8 4 -4 1 3 -1 3 1 -1 0 0 0
ss place adverb	-11 9 19 -9 1 4 -12 27 -15 -1 5 -1 1
ss place article	2 -4 2 8 0 -7 -4 0 0 2 4 -2 -1
ss place comparative	-14 -6 -3 -5 0 10 -3 1 -1 -1 -1 0 -1
ss place conjunction	-8 6 1 -8 4 5 0 16 1 -7 -2 -1 -6
ss place determiner	-8 -7 -12 -1 3 5 1 -6 0 -1 -1 0 -1
ss place living.singular	1 -3 5 9 -4 -7 2 -4 0 -1 -1 0 4
ss place modal.infinitive	0 3 17 -3 -5 3 0 4 1 2 -2 0 -1
ss place modal.singular	-6 -1 -4 -2 3 1 1 -3 -1 -1 1 0 -1
ss place plain.infinitive	29 -2 1 9 -9 -6 -8 -10 16 21 -8 -2 -3
ss place plain.singular	-9 -9 10 -7 -8 17 -1 2 -4 -2 -2 0 5
ss place preposition	-13 5 23 -18 6 8 -1 8 3 -7 2 -3 2
ss place promote.infinitive	1 2 -5 1 6 -6 3 -1 -1 0 -1 0 0
ss place pronoun	-15 -3 13 -7 -2 11 -1 -1 2 -1 0 0 0
ss place protect.infinitive	-7 9 -1 -4 11 -6 -1 3 0 0 0 0 0
ss place relative	-62 -20 35 -30 -9 51 -1 13 3 -2 -15 -2 -9
ss place shared	16 7 2 5 0 -10 -1 2 7 -1 -1 0 0
ss place strengthen.infinitive	-3 7 -4 -2 8 -6 7 -1 -2 -3 -1 0 0
ss place unlisted.infinitive	-6 -2 -3 -2 3 2 0 -2 0 0 0 0 0
ss place wanted	-15 -9 9 -11 -6 21 3 -7 3 2 -2 0 -2
ss plain 	5 0 -3 1 4 -5 0 11 -2 -1 -5 0 -2
ss plain ,	10 2 1 3 -2 -5 -1 -2 -3 -2 -2 0 14
ss plain conjunction	-4 -1 7 -3 -1 4 -1 2 -3 3 0 0 0
ss plain neutral	-11 4 -7 3 3 -3 -3 -1 -4 -1 5 0 1
ss plain plain.singular	-2 4 0 -3 2 1 -1 6 -4 0 -1 0 0
ss plain.infinitive 	-5 -3 -5 6 -2 0 10 -10 2 0 -6 -3 5
ss plain.infinitive ,	13 8 -21 8 6 -13 7 0 0 2 -4 -2 -4
ss plain.infinitive .	0 1 4 15 -11 -5 -9 -2 7 15 -8 -3 0
ss plain.infinitive :	-10 -3 1 -4 0 7 -1 6 -3 -2 -3 -1 0
ss plain.infinitive act.infinitive	24 1 7 5 -11 -2 -1 7 -2 -2 0 8 -2
ss plain.infinitive activity.participle	5 -2 -6 3 -1 -1 -2 2 2 0 -1 0 -1
ss plain.infinitive adverb	-9 -6 2 0 -4 7 13 0 -3 -4 -7 -1 -2
ss plain.infinitive article	10 18 0 2 8 -17 -6 -22 5 -7 42 -1 -4
ss plain.infinitive conjunction	-2 -15 13 10 -11 3 -8 8 -13 10 2 -1 1
ss plain.infinitive determiner	6 0 2 2 -1 -3 1 3 -3 -1 2 0 -1
ss plain.infinitive living.infinitive	0 -3 10 -1 -3 2 -3 -3 3 -1 -1 0 8
ss plain.infinitive mission adverb	6 -1 8 1 -2 -2 -3 1 0 3 2 0 -1
ss plain.infinitive mission preposition	-8 -11 2 -3 -1 8 -2 -6 -7 16 0 0 -4
ss plain.infinitive mission subject	-9 -4 -3 -3 0 7 -1 -1 -1 0 0 0 -1
ss plain.infinitive neutral preposition	-12 -7 18 -6 -5 12 -3 10 -6 -2 -2 0 2
ss plain.infinitive own	-16 -12 -5 -2 -4 15 -2 3 -1 -3 -2 0 -3
ss plain.infinitive people	-6 -1 11 -4 -4 7 8 2 -5 -1 -1 0 -1
ss plain.infinitive people preposition	12 -1 -3 4 -2 -5 10 -5 4 -2 -4 -1 -2
ss plain.infinitive plain.infinitive	4 -2 -2 2 -1 0 -3 3 -1 -3 -1 0 6
ss plain.infinitive plain.participle	-6 -5 -4 -2 -1 7 0 -5 4 -1 -2 0 -1
ss plain.infinitive preposition	-28 8 -15 -20 28 0 6 -8 -24 28 -6 -7 2
ss plain.infinitive problem	-8 2 -5 -3 9 -3 -1 0 0 0 0 0 0
ss plain.infinitive pronoun	13 -1 2 0 -4 0 8 1 -8 -1 -5 -2 10
ss plain.infinitive relative	24 13 3 6 0 -16 -4 -6 -1 5 13 -1 3
ss plain.infinitive shared preposition	-20 -18 -13 15 0 -2 -5 2 -5 -1 -3 0 -1
ss plain.infinitive subject	15 22 -7 2 8 -17 14 -10 -2 -1 -1 7 0
ss plain.infinitive subordinator	-6 1 -5 -3 0 5 0 -6 -3 4 -2 0 5
ss plain.infinitive wanted	9 -7 -4 2 -4 2 3 0 1 0 -3 0 -1
ss plain.infinitive work	-3 -1 7 -2 -1 3 -2 3 0 0 0 0 0
ss plain.participle .	-5 -4 -4 4 -1 0 2 -8 4 0 -1 0 0
ss plain.singular 	-9 10 -1 -4 4 1 -1 5 -5 2 1 0 -2
ss plain.singular ,	8 -1 7 -1 -4 1 13 7 -7 -3 -2 -1 -3
ss plain.singular .	3 4 34 -13 0 2 2 14 -1 -9 2 -3 6
ss plain.singular activity.participle	-7 -5 -6 2 0 3 1 -2 -2 0 -1 0 0
ss plain.singular adverb	-12 0 7 -9 -6 16 -1 0 10 -2 -6 -1 -3
ss plain.singular article	-6 -8 3 13 -2 -8 -4 -8 -10 -5 24 -1 2
ss plain.singular conjunction	10 2 0 1 -1 -3 -2 -3 0 -1 5 0 4
ss plain.singular living.participle	-10 -6 0 -3 -3 11 -1 -2 2 -1 -2 0 0
ss plain.singular neutral 	8 -2 -7 13 -1 -12 8 -1 -3 -1 -2 0 -1
ss plain.singular neutral .	-3 0 7 -3 -1 2 -6 4 -3 6 0 0 2
ss plain.singular neutral people	5 0 -1 2 -1 -2 10 -3 -2 -2 -2 0 -1
ss plain.singular own	4 -2 1 0 -2 2 -4 6 3 1 0 -1 -4
ss plain.singular people	0 9 1 -2 2 -3 6 -1 -1 0 0 0 0
ss plain.singular praised	4 0 -4 6 0 -5 -1 1 2 0 0 0 -1
ss plain.singular preposition	-16 -6 -2 3 3 1 -8 0 -4 5 3 -3 0
ss plain.singular problem	1 0 -4 8 0 -7 0 3 -2 0 -1 0 0
ss plain.singular pronoun	-2 3 14 -4 3 -3 1 1 5 -5 1 -1 1
ss plain.singular relative	-1 -3 -3 3 -1 -1 8 -2 -8 -2 -3 0 5
ss plain.singular shared	-8 -4 0 -3 -1 6 -1 -1 -1 0 0 0 0
ss plain.singular subordinator	3 6 5 -1 -3 0 5 7 0 -2 -5 0 -1
ss plain.singular unlisted.infinitive	-6 -5 -2 2 -1 2 0 -1 -1 0 -1 0 0
ss plain.singular wanted	-11 -8 9 -10 -2 15 -1 -1 9 -2 -5 -1 -2
ss plain.singular work	1 4 3 -1 0 -2 -1 9 -2 -1 -2 0 -1
ss possessive 	-2 -22 4 0 -8 13 -3 -19 21 -1 1 1 -4
ss possessive adverb	-14 -7 1 3 -2 3 2 -2 4 -1 -6 0 -2
ss possessive agent	5 -5 -9 3 -2 1 2 -3 -3 -3 8 -1 -2
ss possessive artefact	7 8 8 0 0 -6 6 -1 -7 -2 12 -1 -2
ss possessive company	-7 6 -3 -4 3 2 7 -11 1 -2 -2 -1 7
ss possessive internal	8 4 2 2 -2 -3 -3 -5 -1 -1 3 0 12
ss possessive mission	8 -2 -5 3 -1 -2 3 -5 -3 -1 8 0 -1
ss possessive neutral	8 4 -9 3 1 -5 3 0 -4 -1 3 0 0
ss possessive people	18 13 -3 4 0 -12 0 -1 9 -4 5 -2 0
ss possessive place	-15 4 8 -8 7 1 0 8 -6 -1 0 0 -2
ss possessive possessive	3 -4 4 -2 -4 6 -4 -3 13 -1 -1 -1 -2
ss possessive preposition	8 -5 -1 3 -4 1 1 5 -3 -1 2 -1 -3
ss possessive shared	-10 -2 4 -3 -4 9 -5 15 -1 0 -5 -2 -4
ss possessive venue	-7 -3 0 -3 -1 6 1 2 -2 0 -3 0 0
ss praised 	-13 6 -13 -1 11 -5 -3 -5 5 -2 1 -1 0
ss praised ,	19 -3 -11 8 -2 -8 0 -9 4 11 -1 0 -3
ss praised .	1 -3 -1 6 -2 -3 -2 2 0 -1 -1 0 3
ss praised agent	6 1 -1 2 0 -3 -1 -2 -4 4 6 0 -1
ss praised artefact	2 -2 9 -2 -3 2 -5 -10 14 6 -1 -1 -2
ss praised change	1 3 10 -2 2 -4 -1 3 3 0 -1 0 0
ss praised conjunction	2 -5 -7 9 -5 -1 5 -5 4 -5 1 -1 -3
ss praised neutral	-15 -5 2 -9 -3 17 3 -3 -2 -3 -1 4 -2
ss praised people	-2 -1 2 5 -1 -4 -1 -5 7 -1 0 0 0
ss praised place	6 6 -1 1 -2 -2 0 3 2 -1 -1 0 0
ss praised preposition	7 -2 -2 3 -2 -2 -4 4 2 -2 2 0 -1
ss praised service	12 14 -4 3 3 -11 4 6 0 -3 0 0 -2
ss praised shared	12 14 -2 2 -1 -7 -4 1 9 8 -8 -1 0
ss praised wanted	13 4 1 3 -1 -7 -2 -3 7 3 0 0 -1
ss praised work	-3 -1 15 -3 -2 3 8 3 -6 0 0 0 -1
ss preposition 	14 23 -12 -17 8 3 -8 -3 16 -4 -1 3 4
ss preposition ,	-20 15 24 -11 1 5 -7 20 0 -4 -5 -1 1
ss preposition .	-8 -19 7 4 -6 8 -12 2 2 -2 0 0 5
ss preposition :	-13 -5 0 -4 -1 10 -1 -1 -2 0 0 0 0
ss preposition ^	-6 -8 -10 0 4 2 -1 -2 -1 0 -1 0 0
ss preposition activity.infinitive	5 -9 -1 2 -5 4 -6 -8 2 8 -1 4 -1
ss preposition adverb	15 7 23 -2 -8 -1 9 12 -3 -8 4 -5 1
ss preposition agent	2 -7 -2 8 1 -7 2 -5 7 -7 -3 -1 5
ss preposition artefact	-7 -4 -2 1 -2 5 12 4 -10 3 -2 -5 -6
ss preposition article	-3 1 17 -19 1 14 12 5 15 -9 -8 -13 1
ss preposition change	-14 16 1 -9 5 3 -6 1 -2 4 7 2 -6
ss preposition company	5 10 3 -1 2 -6 -2 19 -4 5 -10 -1 -2
ss preposition comparative	0 -1 22 -3 -4 2 -2 9 -3 3 -1 0 -1
ss preposition conjunction	0 17 6 -4 8 -9 6 12 -13 -5 12 -1 -4
ss preposition determiner	-6 -1 7 -17 -4 20 -10 21 -1 -5 -1 -7 4
ss preposition helping.infinitive	-7 2 -5 -2 10 -5 -2 0 0 0 0 0 0
ss preposition living.infinitive	0 -1 -2 -1 -1 3 -5 2 -5 5 -6 0 9
ss preposition merit	5 -7 -3 2 -6 5 -3 -5 1 5 1 0 -1
ss preposition mission	4 -9 -16 3 3 -1 -3 5 -1 -4 1 -1 -2
ss preposition modal.infinitive	7 2 0 2 0 -4 -2 -1 4 -1 2 0 0
ss preposition modal.singular	16 6 8 3 -1 -10 4 3 0 -2 5 -1 -2
ss preposition neutral	21 -8 13 1 -11 4 17 -10 6 -12 4 3 0
ss preposition own	27 21 0 11 7 -30 4 3 19 7 -5 -6 -10
ss preposition people	0 14 14 -8 13 -12 9 12 24 -6 -9 -10 -13
ss preposition place	5 6 -11 -5 16 -12 -5 -15 1 30 3 -6 -7
ss preposition plain.infinitive	-13 -14 -7 -1 -3 12 11 -12 9 -6 -10 -2 2
ss preposition plain.singular	3 5 3 0 -1 -1 -3 3 -6 -1 7 0 2
ss preposition possessive	5 -9 7 -3 -7 10 17 0 10 -14 -1 1 -12
ss preposition praised	11 9 8 1 -2 -6 10 -10 9 5 2 -2 -6
ss preposition preposition	-2 14 5 -10 -1 7 2 21 -8 -7 -14 -4 13
ss preposition problem	-26 24 23 -24 5 14 1 7 10 -4 -5 -2 -2
ss preposition pronoun	-11 -21 9 10 -18 14 -3 5 6 -8 3 3 -13
ss preposition quality	9 -11 -3 1 -11 12 1 -5 4 -1 4 -2 -3
ss preposition rank	4 0 0 1 -1 -1 -3 -3 -5 12 -7 0 8
ss preposition relative	-8 -5 10 -4 1 4 1 13 -6 -2 -5 -1 -1
ss preposition service	-4 8 1 -6 -8 13 4 17 -15 -1 1 -1 -3
ss preposition shared	-6 -14 -6 17 -4 -6 5 -12 8 6 -5 2 -10
ss preposition venue	-29 0 10 -13 3 14 -1 13 -3 -3 -8 -1 -2
ss preposition wanted	1 8 1 -10 10 -3 -2 -4 -4 2 15 -5 0
ss preposition work	-9 16 -1 -7 2 3 -1 12 -6 2 -5 0 0
ss preserve.infinitive .	-8 2 -11 -6 20 -10 -1 -4 -1 -1 -1 -1 3
ss preserve.infinitive conjunction	-2 -1 -4 0 8 -5 -1 4 -1 0 -2 0 -1
ss problem 	-13 1 -5 -5 7 2 -2 -1 -1 0 0 0 0
ss problem ,	6 18 -8 0 4 -8 4 2 9 -4 -3 0 -4
ss problem .	18 10 11 2 0 -12 3 13 12 -4 -6 -2 -5
ss problem act.infinitive	-4 3 -7 -2 8 -4 -4 0 -5 7 -1 -1 2
ss problem activity.infinitive	8 -2 0 3 -3 -2 0 3 -1 0 0 0 0
ss problem adverb	-2 11 -2 -2 1 0 6 0 -6 -1 1 -1 2
ss problem article	-22 2 -5 -10 14 2 -2 5 -7 -1 0 0 -1
ss problem conjunction	-20 8 -9 -8 14 -1 7 -6 -5 -1 2 0 -1
ss problem living.infinitive	-8 -3 5 -3 -2 7 -1 -2 1 0 0 0 0
ss problem living.singular	-3 -2 10 -2 -2 3 0 3 -1 0 0 0 0
ss problem plain.infinitive	6 -1 0 2 -1 -2 3 0 -1 0 0 0 0
ss problem plain.singular	-3 -10 3 3 -11 10 0 -1 -1 0 0 0 0
ss problem preposition	-25 10 -19 -13 33 -11 -4 -6 2 -5 0 -2 6
ss promote.infinitive .	-21 8 -3 -10 22 -7 0 -1 0 -1 -2 0 -1
ss promote.infinitive conjunction	-6 6 -3 -3 6 -2 -2 2 -2 -1 1 0 0
ss promote.infinitive preposition	-13 15 -6 -7 19 -11 8 3 -7 1 -5 0 -1
ss promote.singular article	-12 10 -5 -5 10 -3 1 2 -3 -1 -2 0 0
ss promote.singular conjunction	-2 10 0 -2 3 -3 7 -3 -2 -1 1 0 0
ss promote.singular pronoun	-5 -9 3 -1 -9 13 -1 0 0 0 0 0 0
ss pronoun ,	-11 2 15 -5 0 3 3 3 -5 -2 4 -1 -2
ss pronoun .	-15 -14 -4 3 -6 11 -3 -5 4 -5 -1 -1 2
ss pronoun activity.infinitive	4 1 6 4 -1 -5 -2 5 -1 0 -1 0 2
ss pronoun adverb	17 6 -1 2 -2 -5 8 -7 19 -3 -5 -3 -3
ss pronoun article	-4 9 5 -7 0 5 -14 9 7 4 -4 -1 0
ss pronoun conjunction	-3 3 5 -2 0 1 -4 10 -4 0 0 0 0
ss pronoun determiner	-24 -7 12 -11 -2 18 -1 0 -6 -1 3 -1 1
ss pronoun helping.infinitive	6 1 -2 2 0 -4 1 -3 0 0 4 0 0
ss pronoun living.infinitive	-14 -10 5 -3 -5 13 3 -11 10 -1 -4 0 -2
ss pronoun living.participle	9 1 -4 3 0 -5 0 -1 -1 0 4 0 0
ss pronoun living.singular	-7 -2 5 -5 0 6 6 2 1 -3 -6 0 -1
ss pronoun modal.infinitive	-17 -5 7 -7 -1 12 8 -2 -4 -3 1 0 -2
ss pronoun modal.singular	-3 -9 2 -1 -3 7 3 -2 -1 -3 2 0 -2
ss pronoun neutral	-11 5 7 -6 2 4 -2 -1 5 0 -1 0 0
ss pronoun own	6 1 -2 2 0 -3 -3 -2 -2 5 3 0 0
ss pronoun people	-15 -12 -19 -3 -3 17 -9 -9 9 8 -7 -1 -3
ss pronoun plain.infinitive	-5 7 -3 4 8 -12 3 9 1 0 -9 -1 -3
ss pronoun plain.singular	4 2 3 6 4 -12 4 11 -7 -5 -3 -1 3
ss pronoun plain.singular neutral	7 2 -1 3 0 -4 0 -1 0 0 3 0 0
ss pronoun possessive	18 2 -5 6 -1 -8 -2 11 -5 5 -3 0 -2
ss pronoun preposition	1 -13 -7 15 -8 -2 12 5 -7 4 -4 -4 -11
ss pronoun problem	6 -3 0 2 -3 0 3 -1 0 0 0 0 0
ss pronoun pronoun	-17 -7 9 -10 -3 17 9 -11 11 -5 -1 -1 -4
ss pronoun relative	21 2 -11 8 -1 -11 9 -7 -1 -1 4 0 -1
ss pronoun shared	3 2 15 -3 -2 1 -1 -8 11 -2 7 -1 -2
ss pronoun subject	11 0 -3 4 -2 -4 3 -2 -4 0 -2 0 8
ss pronoun subordinator	7 2 2 2 -1 -4 -9 5 2 -1 6 0 -1
ss pronoun unlisted.singular	-6 -1 4 -3 0 4 0 2 -2 0 0 0 0
ss pronoun wanted	-10 -7 15 -6 -5 12 -1 -1 -1 -3 5 -1 1
ss protect.infinitive .	-5 6 -4 -5 11 -5 0 0 0 0 0 0 0
ss protect.infinitive preposition	-7 2 0 -3 2 3 -2 4 -2 -1 0 0 0
ss protect.singular article	-12 -1 -8 -4 12 -4 0 -3 0 0 0 0 0
ss quality 	-4 -5 1 2 -2 2 5 -3 -8 -1 7 0 -1
ss quality ,	8 -2 -8 9 -3 -5 -3 -5 6 -1 4 0 -2
ss quality .	11 3 -4 10 1 -14 16 -14 -1 -1 5 -1 0
ss quality act.infinitive	-5 12 0 -4 4 -2 0 7 -3 0 -1 0 0
ss quality activity.infinitive	-7 -4 -3 -2 0 6 -1 0 -1 0 -1 0 0
ss quality article	3 0 -6 1 4 -4 1 -5 -2 4 0 0 0
ss quality conjunction	-25 -1 3 0 -4 10 -2 8 2 -7 -3 -1 -4
ss quality plain.infinitive	-5 -6 -9 10 -1 -5 10 -2 -3 -5 -4 -1 -2
ss quality plain.singular	9 -1 -6 3 -1 -2 -2 -2 3 -1 -3 -1 6
ss quality preposition	-32 -17 -3 -18 -8 39 -7 9 -8 -1 3 -2 -8
ss quality subordinator	2 1 6 0 -1 -1 0 3 -1 0 0 0 0
ss quality wanted preposition	2 -3 -9 10 0 -7 -1 1 -2 -1 1 0 -1
ss rank 	5 3 10 0 -1 -3 -1 -4 -4 17 -1 -1 -2
ss rank ,	1 0 0 0 0 0 -1 -4 -5 10 0 0 0
ss rank .	4 -1 0 1 -1 -1 2 -3 1 10 -7 0 -1
ss rank agent	0 11 0 -1 4 -6 -2 -2 6 6 -3 0 -1
ss rank article	5 0 -2 2 -1 -2 -1 -2 -1 8 -2 0 -2
ss rank people	1 3 0 0 0 -1 -2 3 -5 9 -2 0 -1
ss rank plain.infinitive	6 6 2 0 -1 -3 -2 -3 -3 17 -3 0 -1
ss rank preposition	3 13 6 -2 0 -3 -2 -8 -2 18 -3 -3 4
ss rank service	2 -2 -3 1 -1 1 -3 -5 10 -1 0 0 0
ss rank superlative 	14 3 1 4 -2 -6 -2 -6 9 11 -4 -1 -3
ss ranking.infinitive .	-3 7 -3 -2 3 -2 -3 0 -1 1 5 0 -1
ss ranking.infinitive preposition	8 2 -2 3 -2 -2 -3 -3 1 11 -2 0 -2
ss realise.infinitive article	-2 -3 8 -1 -2 2 -1 -3 2 0 4 0 0
ss realise.infinitive preposition	-8 -4 2 -3 -1 6 3 -1 -1 -1 -2 0 0
ss relative 	17 -3 -2 5 0 -8 0 0 8 10 -10 -2 -2
ss relative adverb	21 0 -9 5 2 -10 -1 -9 3 3 -7 -2 15
ss relative article	-20 11 -1 -8 -9 20 3 2 -9 -6 5 -1 3
ss relative change	1 0 -1 0 0 0 -2 1 -1 -1 -2 0 6
ss relative company	-1 -2 -1 0 -1 2 -2 -3 -1 -3 9 0 -1
ss relative comparative	-1 11 -2 -2 4 -4 -1 1 4 0 -1 0 -1
ss relative determiner	-9 -5 10 -5 -3 9 -7 -5 6 3 3 -1 1
ss relative living.infinitive	-8 -2 9 0 -1 2 -2 10 0 -1 -3 0 -3
ss relative neutral	-6 0 0 -2 0 4 -1 0 1 0 -1 0 0
ss relative own	-1 0 -8 0 7 -5 -1 -2 2 0 -1 0 0
ss relative people	-8 2 -10 -5 0 9 -11 -15 -4 7 28 -2 -7
ss relative place	6 6 13 0 0 -5 1 0 1 0 5 0 0
ss relative plain.infinitive	3 1 6 -1 -1 -1 4 6 -4 -1 0 -1 -2
ss relative plain.singular	1 -1 6 -2 -2 2 -4 6 -3 -1 5 0 -2
ss relative possessive	6 -6 -5 0 -3 5 -3 6 3 -4 4 -1 -5
ss relative praised	3 1 3 0 0 -2 -1 -2 12 0 -5 0 -1
ss relative preposition	0 -1 18 -4 -7 6 7 9 -5 -5 -4 -1 4
ss relative problem	12 -1 -3 5 -2 -5 2 -1 2 0 0 0 0
ss relative pronoun	-3 -5 7 -6 -3 9 -1 14 -9 -1 5 -3 -6
ss relative shared	-1 -3 3 -2 -2 4 -3 -3 -2 2 6 0 -1
ss relative subject	-21 -1 -2 6 7 -7 6 -3 2 -3 -5 -1 0
ss relative unlisted.infinitive	6 0 -2 2 -1 -2 3 -3 3 0 -1 0 0
ss relative wanted	-3 -9 -4 6 -3 1 -4 -2 -2 -2 7 0 -1
ss representation preposition	1 3 2 -1 0 -1 1 9 -4 -2 -2 0 -1
ss result article	-11 12 16 -8 4 0 0 2 3 -1 -1 0 3
ss result determiner	-14 4 31 -10 -1 5 -3 2 10 -1 -2 0 -1
ss result people	-27 -10 35 -13 -9 23 -9 3 4 -2 -2 -1 6
ss result pronoun	26 -1 -12 11 -6 -9 14 7 -14 3 -2 -1 -3
ss service ,	-2 10 6 -4 0 0 7 -5 5 1 -1 -1 -3
ss service .	6 10 18 -3 -4 -2 4 19 -6 -2 -2 -1 -2
ss service ^	12 -2 -5 5 -2 -4 -1 12 -7 -1 -1 0 -1
ss service activity.infinitive	3 0 3 1 -1 -1 3 -6 6 0 -1 0 0
ss service activity.singular	3 0 4 1 -1 -1 -1 6 -2 0 0 0 0
ss service conjunction	-8 16 4 -2 -5 4 3 7 5 -1 -7 -1 -3
ss service living.infinitive	-1 1 5 -1 0 0 -1 -3 6 0 0 0 0
ss service living.singular	-5 -4 3 -2 -4 8 0 -1 1 0 0 0 0
ss service offering.infinitive	10 1 1 3 -1 -5 -3 5 4 -1 -1 0 0
ss service plain.singular	2 9 -1 -1 3 -5 4 -4 6 -1 -1 0 -1
ss service preposition	18 8 4 0 -2 -5 3 -9 23 2 -1 -4 -6
ss service relative	3 -1 -3 1 -1 0 -3 8 -8 -1 -2 0 7
ss shared 	-18 4 -6 1 11 -7 -7 5 3 -2 -4 -1 0
ss shared ,	3 4 12 -5 -13 13 -6 -4 3 14 0 -2 0
ss shared .	-5 -4 32 -2 -19 15 13 -13 18 0 -5 -4 -3
ss shared ^	-8 -20 -20 8 -1 5 3 -2 -4 -1 -6 -1 -1
ss shared act.infinitive	-7 -4 -7 -4 18 -9 -1 -3 -2 -2 -1 4 1
ss shared activity.infinitive	14 1 -1 4 -1 -7 0 -1 10 -1 -2 -1 -1
ss shared activity.singular	-1 7 -1 -1 2 -3 0 0 1 0 0 0 0
ss shared adverb	4 35 7 -7 4 -8 -10 6 11 -5 14 1 -5
ss shared article	-15 -6 -8 -5 6 6 -1 -1 -3 -2 1 0 -1
ss shared carry.infinitive	12 2 2 4 -3 -5 -1 5 2 -1 -1 0 -1
ss shared comparative	-9 0 14 -6 -2 6 -2 -4 10 -1 -1 0 0
ss shared conjunction	-9 3 8 -5 9 -5 1 -4 7 -9 -1 2 4
ss shared helping.infinitive	7 -1 -2 3 -1 -2 9 -1 -4 -1 -4 2 -1
ss shared helping.singular	1 0 0 0 0 0 4 -7 1 -1 3 0 -1
ss shared inward.infinitive	-5 8 0 -5 5 -1 0 3 -1 0 0 0 0
ss shared living.infinitive shared	-6 -3 -2 -2 0 5 0 0 -1 0 0 0 0
ss shared living.singular	-14 -4 9 -6 -1 10 -2 2 -4 3 0 0 -1
ss shared make.infinitive	12 4 2 3 -1 -7 -1 7 -1 -1 -1 0 1
ss shared modal.infinitive	12 -1 -7 5 -2 -4 7 -5 3 2 -3 -1 -2
ss shared modal.singular	-1 1 18 -3 -2 1 1 9 -2 -1 0 0 -2
ss shared offering.infinitive	9 -2 -4 4 -2 -2 -3 7 4 -1 -4 0 -1
ss shared offering.infinitive neutral	2 1 7 0 -1 -2 0 5 -2 0 0 0 0
ss shared people	8 5 -5 3 7 -11 -1 2 -3 0 4 0 0
ss shared plain.infinitive	14 -9 3 2 -16 12 -5 0 -1 0 10 -1 -2
ss shared plain.singular	-5 -8 15 -7 -3 9 0 -2 4 -3 4 0 -2
ss shared preposition	-23 -8 -8 -8 2 15 -16 2 13 0 10 -5 -14
ss shared promote.infinitive	1 10 0 -1 3 -5 0 4 0 0 0 0 0
ss shared pronoun	-9 -1 0 -5 0 8 -5 3 -3 -1 2 0 0
ss shared relative	-15 -15 3 -8 -8 23 -13 -2 2 -5 8 -1 3
ss shared subordinator	22 2 -4 8 -4 -9 -1 -6 7 -1 6 0 0
ss shared unlisted.infinitive	-4 9 -2 -3 14 -11 0 8 -5 -1 0 -2 2
ss shared wanted	-1 1 12 -4 -5 7 -2 8 0 -1 -5 -1 4
ss strengthen.infinitive .	-6 7 -2 -5 9 -3 -2 -2 -1 6 1 0 -3
ss strengthen.infinitive preposition	1 1 -6 1 8 -8 14 -7 -4 -2 -2 0 0
ss subject 	5 -5 6 1 -4 1 -1 -8 9 -2 1 7 -4
ss subject .	-6 -3 6 7 -2 -4 5 -2 -1 0 -1 0 0
ss subject act.infinitive	-4 1 -1 -2 6 -2 4 -7 4 0 0 0 -1
ss subject activity.infinitive	-10 6 34 -11 6 -2 -10 39 -10 -3 -7 -1 0
ss subject activity.infinitive artefact	6 6 0 1 0 -4 -4 19 -5 -2 -2 0 -2
ss subject activity.infinitive place	3 1 5 0 -1 -2 -5 12 -3 0 -1 0 0
ss subject activity.infinitive shared	-5 7 3 -3 2 0 -1 4 -1 0 0 0 0
ss subject adverb	7 -6 10 -1 2 -4 2 -3 1 -1 1 -1 4
ss subject article	-17 36 3 -14 12 -3 -14 10 -1 4 -1 -1 9
ss subject carry.infinitive	3 4 0 0 0 -2 -8 8 6 -1 -2 0 -1
ss subject determiner	5 9 -10 -1 9 -9 9 -7 6 -2 -4 0 -2
ss subject develop.infinitive	0 2 -9 2 0 0 -6 7 -3 -1 0 0 1
ss subject gathering.infinitive	0 -1 6 -1 -1 0 -3 7 -1 0 -1 0 0
ss subject gathering.infinitive people	0 4 2 -1 0 -1 -1 7 -3 0 -1 0 0
ss subject helping.infinitive	5 -3 16 -1 -7 3 29 -16 -6 -2 1 -1 -2
ss subject helping.infinitive people	0 10 6 -2 0 -2 14 -4 -3 0 -1 0 -1
ss subject inward.infinitive	2 -1 0 1 -1 -1 -3 -5 -2 -1 -1 0 12
ss subject let.infinitive	1 9 -6 0 4 -5 4 -5 5 0 -1 0 -2
ss subject living.infinitive	18 4 2 2 -3 -4 0 9 -4 0 2 6 -6
ss subject make.infinitive	7 -4 2 2 -1 -2 13 -3 -3 -3 -3 -1 1
ss subject modal.infinitive	5 -11 3 -4 -5 10 -17 -3 -7 6 4 4 12
ss subject offering.infinitive	16 0 14 4 -7 -4 2 -18 37 -5 -3 -2 -3
ss subject offering.infinitive work	6 1 0 2 -1 -3 -2 -7 12 0 -1 0 0
ss subject own	9 -6 -9 4 -4 1 -3 2 -5 -3 -3 -1 10
ss subject plain.infinitive	-11 -11 -16 0 4 5 -2 -10 -8 -6 24 -6 -2
ss subject plain.infinitive mission	-1 -11 -5 1 -1 4 -5 -5 -6 18 -1 0 -5
ss subject plain.infinitive neutral	-4 -4 2 -1 -3 6 -1 2 -4 -1 0 0 2
ss subject plain.infinitive shared	-22 -12 -14 11 1 0 -4 3 -8 -2 0 0 -1
ss subject preposition	1 -11 0 6 -2 -1 14 0 -5 1 -9 -4 0
ss subject problem	-7 10 -1 -4 4 -1 -3 7 -1 0 0 0 -1
ss subject promote.infinitive	-1 6 1 -1 2 -2 9 -3 -3 0 -1 0 0
ss subject pronoun	10 5 -8 7 0 -9 12 2 -8 -2 -2 -1 0
ss subject realise.infinitive	-4 -4 6 -2 -2 4 -2 -4 2 0 4 0 0
ss subject shared	6 -1 6 1 -2 -2 0 5 -1 0 -1 0 0
ss subject unlisted.infinitive artefact	19 10 0 5 0 -12 -2 4 8 0 0 -1 -1
ss subject unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -2 -1 0 0 -1
ss subject unlisted.infinitive people	6 -4 12 1 -4 0 11 -2 0 -2 -2 -1 -2
ss subject unlisted.infinitive place	-7 -3 5 -4 -2 7 -1 2 0 -1 0 0 -1
ss subject unlisted.infinitive shared	-2 0 10 -2 -1 1 -1 7 -2 -1 1 0 -1
ss subject unlisted.singular	-6 11 1 3 2 -7 -8 14 -8 -4 -6 16 -3
ss subject wanted	13 2 2 4 -2 -6 -5 6 -2 -2 3 -2 6
ss subordinator 	8 -7 2 7 -7 -1 -2 12 -7 4 0 -1 -4
ss subordinator adverb	-1 0 3 -1 0 1 0 -3 -2 6 -1 0 0
ss subordinator agent	-23 -17 -10 -7 2 18 3 -1 -4 -3 -5 -1 -2
ss subordinator article	11 -1 -8 12 -1 -12 -3 -8 2 2 7 -1 1
ss subordinator determiner	-6 0 14 -5 -1 4 5 -8 8 0 -1 0 -1
ss subordinator mission	1 2 4 -1 -4 3 7 0 -1 -1 -1 0 -1
ss subordinator own	-6 0 1 -3 3 1 -2 11 -8 0 -1 0 -1
ss subordinator people	12 3 -3 4 4 -11 -4 3 4 -2 4 0 -1
ss subordinator problem	-10 7 -2 -4 4 2 0 -1 0 0 0 0 0
ss subordinator pronoun	2 0 1 0 3 -4 -10 12 2 -1 -1 0 -2
ss subordinator subject	9 2 11 2 -3 -4 -7 6 3 -1 -2 0 7
ss subordinator wanted	-10 2 11 -6 4 1 -1 0 4 -1 -2 0 0
ss success .	12 1 4 4 -4 -3 2 -2 -1 8 -2 0 -1
ss success preposition	-9 -3 -5 -2 8 -2 -1 0 -1 -1 -1 0 0
ss superlative company	3 -1 0 1 -1 -1 -1 -1 6 1 -4 0 -1
ss superlative neutral	-7 0 -6 -2 6 -1 -2 0 -2 -1 1 0 0
ss superlative place	6 -2 3 2 -8 4 0 -3 -1 7 -1 0 0
ss superlative shared	2 -1 2 0 -2 2 -2 -2 7 0 -1 0 -1
ss unlisted.infinitive ,	11 -2 1 2 1 -5 -4 11 3 -2 -2 0 -2
ss unlisted.infinitive .	-9 -6 2 -5 8 1 6 -5 -2 -7 -4 2 7
ss unlisted.infinitive company preposition	3 -1 -1 1 -1 -1 8 -3 -2 -1 0 0 -1
ss unlisted.infinitive conjunction	15 -1 5 5 -6 -4 -1 10 -3 -2 -1 0 2
ss unlisted.infinitive preposition	8 30 7 -4 7 -15 -5 9 12 6 -5 -3 -2
ss unlisted.infinitive shared preposition	-5 -1 8 -3 -1 3 -1 5 -1 -1 -1 0 -1
ss unlisted.singular 	-3 0 8 -2 -1 2 -1 2 -1 -1 0 4 -2
ss unlisted.singular .	-1 3 -6 -1 2 0 -3 0 3 -1 4 -1 -2
ss unlisted.singular adverb	3 3 3 -1 -3 2 0 1 -5 7 -2 -1 2
ss unlisted.singular conjunction	12 -3 4 4 -4 -4 2 1 2 -1 0 0 -1
ss unlisted.singular people	3 -2 2 1 -2 0 -2 -2 -2 -2 -1 12 -3
ss unlisted.singular preposition	8 -2 -3 2 -1 -2 2 -1 -3 -1 5 0 -1
ss venue 	9 1 -1 3 -1 -5 1 3 -2 0 1 0 0
ss venue ,	-20 -5 4 -8 0 14 4 3 -4 -2 -6 0 -1
ss venue .	-5 6 13 -1 -3 1 0 9 4 -3 -6 0 -1
ss venue adverb	11 0 -5 5 -1 -5 -5 0 2 4 1 0 -1
ss venue conjunction	-21 8 -3 -9 9 4 -3 5 -2 -1 -2 0 -1
ss venue living.infinitive	-6 -2 1 -2 0 4 -1 -4 2 0 2 0 0
ss venue modal.singular	-2 0 4 -1 0 1 -1 6 -1 -1 -1 0 0
ss venue plain.singular	8 0 -4 3 -1 -4 -1 -3 -2 -1 9 0 -2
ss venue preposition	21 7 10 3 -5 -7 -6 -6 -2 12 17 -1 -4
ss venue relative	22 2 -10 9 -1 -11 -1 -6 -4 -1 17 0 -1
ss wanted 	11 19 26 -15 -2 3 -8 13 9 -2 1 2 -1
ss wanted ,	-6 -4 -5 6 -9 6 0 -14 4 -10 8 -1 9
ss wanted .	-23 -19 1 3 -13 20 1 -7 3 -7 -3 -2 5
ss wanted activity.infinitive	5 1 -5 1 2 -4 2 -13 -4 -1 0 0 17
ss wanted adverb	15 -3 -1 3 -6 1 -1 2 7 1 -2 -1 -4
ss wanted agent	28 4 5 8 -10 -8 -3 -10 9 -9 16 -1 8
ss wanted artefact	9 1 8 0 -2 -3 1 -7 31 -8 -5 -2 -5
ss wanted change	8 8 -3 2 8 -13 0 -1 -3 9 -1 0 -2
ss wanted company	14 13 -1 3 -2 -8 -6 5 0 7 3 0 -2
ss wanted conjunction	-8 -7 19 -15 -2 16 -15 7 13 12 -10 -2 -2
ss wanted customer	-4 -2 3 -8 -1 9 -1 -1 -1 3 0 0 0
ss wanted keep.infinitive	-5 -7 -5 -1 -1 7 1 -2 -2 0 0 0 0
ss wanted let.infinitive	12 2 1 4 -2 -5 4 4 -3 -1 -1 0 0
ss wanted living.infinitive	-20 -6 0 -10 6 11 0 -11 8 -2 1 0 -2
ss wanted living.singular	4 4 11 -1 0 -3 -6 1 3 -1 5 -1 3
ss wanted make.infinitive	-19 -13 0 -7 -8 22 2 0 -4 -2 -1 0 -1
ss wanted merit	-2 -2 -3 6 0 -4 1 -1 0 0 0 0 0
ss wanted modal.infinitive	9 0 -2 3 -1 -4 0 -3 5 -1 3 0 -2
ss wanted modal.singular	-6 -1 10 -4 -1 4 0 0 2 -1 0 0 -1
ss wanted neutral	2 -12 -10 18 -5 -9 -7 -1 -4 9 3 -1 -4
ss wanted people	-12 2 29 -16 -3 15 -4 3 0 4 8 1 -7
ss wanted place	-32 -9 20 -19 -8 32 -2 -1 -3 -1 5 -1 -1
ss wanted plain.infinitive	1 -2 4 -1 -2 3 -3 2 -3 6 -3 0 2
ss wanted plain.singular	-22 -8 6 -3 -3 13 3 -2 0 -3 0 0 -3
ss wanted preposition	2 -13 -13 8 0 -2 7 1 -3 -9 1 -2 -1
ss wanted quality	-3 -7 -6 0 -2 6 3 -3 -4 -1 3 0 -1
ss wanted service	17 -7 2 10 -2 -10 3 2 2 2 -2 -1 -3
ss wanted shared	-26 -3 3 -20 11 16 -10 -5 22 -8 7 -4 -9
ss wanted success	6 -1 -1 2 -2 -1 -1 -2 1 6 -2 0 0
ss wanted unlisted.infinitive	8 2 1 1 -1 -3 -1 -4 6 -2 4 0 -1
ss wanted venue	9 1 -3 3 0 -5 -1 -2 0 1 5 0 -1
ss wanted work	6 3 1 1 2 -6 4 -6 -2 8 -1 0 -1
ss work ,	12 13 6 1 0 -8 -8 10 -1 9 -4 0 2
ss work .	1 5 7 -1 -3 2 2 -1 4 5 -3 0 -2
ss work adverb	-6 8 -3 -3 3 1 -2 7 -2 0 -2 0 -1
ss work conjunction	11 19 3 1 -2 -7 6 7 1 -4 1 0 -2
ss work preposition	14 20 16 -1 -4 -8 -7 38 -5 -1 -5 -1 -5
w !	1 -13 -17 7 -6 6 -4 1 0 1 -2 -1 -3
w '	1 -9 -7 1 -1 3 0 -4 7 -3 -2 -1 -1
w ,	14 3 -2 10 -16 2 -3 17 13 -2 -1 -22 1
w -	6 0 -7 3 0 -3 -4 -1 -3 1 8 0 -1
w .	6 -38 -46 9 -4 14 -3 9 -5 0 -14 -4 -2
w 1	1 1 7 -1 -1 -1 -1 -6 7 3 0 0 -1
w 1911	2 0 1 0 -1 0 0 -1 -4 0 8 0 -1
w 2026	3 0 -1 1 -1 -1 -1 -3 0 -2 -1 7 0
w 2027	4 -1 -1 2 -1 -2 -2 -2 -1 -1 -2 0 8
w 2028	5 1 -1 1 0 -2 -3 0 -3 0 -2 6 3
w 2030	11 -11 -6 5 -10 6 -4 -9 -6 8 -6 -1 16
w 2035	-6 -3 1 -2 -1 5 -1 -1 -1 -2 -1 -1 5
w :	5 -4 13 -5 2 0 1 -5 -4 4 1 3 2
w ;	-6 4 28 -7 -3 4 6 10 -7 -2 2 -1 0
w ?	1 -2 -6 -1 3 0 5 -1 0 -1 -2 -1 -1
w aan	6 0 19 -10 5 -2 -21 19 17 -2 -4 7 -11
w aanbieden	8 0 2 3 -2 -3 -2 -6 15 -1 -2 0 0
w aandacht	5 -7 -5 12 -8 -2 5 -2 6 -4 -3 -1 -2
w aandeelhouder	8 -1 -2 3 -2 -2 1 -2 -3 8 -1 0 -1
w aandoening	-9 7 5 -5 2 3 2 4 -3 0 -1 0 0
w aanjagen	-7 -3 -4 -2 6 -1 0 -3 0 0 0 0 0
w aanleggen	-1 0 6 -1 -1 1 0 1 -2 -1 0 4 -1
w aannemer	2 3 9 -1 -1 -2 -4 -2 -3 3 -4 7 7
w aanpak	11 -6 -4 9 -5 -4 2 -2 -1 0 2 0 0
w aanpakken	-6 4 -4 -6 12 -4 0 -1 0 0 0 0 0
w aantal	-9 8 -5 -4 8 -2 -1 -3 7 -1 -1 -1 -1
w aarde	-21 -11 22 -9 -1 13 1 9 -8 -1 -2 0 -1
w academie	-10 -1 13 -5 -1 5 -1 2 0 0 0 0 0
w acht	-1 -5 7 -1 -3 3 4 -2 -1 0 0 0 0
w achter	-7 -6 0 -3 -3 8 -1 -3 4 2 -3 0 -1
w achtergrond	2 0 5 -1 1 -2 -5 13 -6 -1 1 0 0
w achterhoek	-7 0 -1 -2 -1 5 0 0 -4 3 0 0 0
w achterlaten	-6 -3 2 -3 -2 7 -1 1 -1 0 -1 0 0
w activiteit	-12 6 5 -6 3 3 -1 2 1 0 -1 0 0
w administratie	-17 0 -3 -6 10 1 1 -4 0 -1 0 0 0
w advies	15 16 -3 3 4 -14 12 -9 7 -2 2 -1 -2
w adviseren	10 -7 11 3 -8 2 7 10 -5 -4 0 0 -3
w af	-4 -6 1 -2 0 4 4 -5 1 -4 -2 -1 5
w afdeling	1 -1 6 -1 -2 0 0 3 1 -1 -1 -1 0
w afhankelijkheid	-10 -1 -6 -3 10 -3 -1 -1 0 -1 -1 0 0
w afkomst	-6 -4 1 -3 -1 6 -1 -2 0 0 0 0 0
w afspraken	3 -1 -1 1 -1 -1 -2 -6 7 0 2 0 0
w afstand	-5 5 2 -3 2 0 0 -6 8 0 0 0 0
w afvalwater	2 4 7 -1 -1 -1 0 5 -2 0 0 0 0
w al	12 -7 -8 11 -4 -7 -3 1 -4 0 10 -5 0
w algemene	1 7 1 -1 -1 -1 -1 5 -1 0 -1 0 0
w alle	21 2 6 2 -6 -3 5 -3 8 1 -7 -2 5
w alleen	-24 1 23 -9 3 5 -2 4 2 -2 0 0 -2
w alles	1 -12 -23 20 -1 -11 5 -14 9 0 -3 -2 -3
w als	-2 -10 -16 0 -3 10 -1 -9 -8 1 13 -4 0
w altijd	-6 -14 -12 18 -6 -4 -1 -1 -5 -1 1 -1 -1
w ambitie	6 -8 -2 2 -7 6 1 -9 -3 13 -8 -1 5
w ambulance	-7 -4 1 -3 -1 7 -2 3 1 -2 -2 0 -1
w ander	6 0 0 1 -1 -1 5 1 -1 -1 -1 0 -1
w andere	10 -1 1 3 -2 -4 -4 3 1 13 -8 0 -2
w anderen	11 2 -3 4 -1 -6 -3 -1 6 -1 2 0 -1
w anders	12 -9 -16 15 1 -13 1 -6 -3 -2 -2 -1 10
w app	11 -2 -3 5 -2 -4 -3 -5 6 0 4 0 -1
w arbeidsmarkt	-8 -2 10 -4 -1 5 3 0 -1 0 -2 0 0
w archief	7 -5 4 2 -4 0 5 2 -1 -2 -2 0 0
w arm	-6 -5 -4 -1 0 5 0 -1 -1 -1 0 0 0
w armoede	-11 18 -2 -7 9 -4 -4 10 -2 -1 -2 0 -1
w arts	3 1 12 -1 -3 0 -3 1 -3 5 5 0 -1
w assortiment	2 -1 2 0 -1 0 -1 -1 7 -3 -1 0 -1
w atelier	1 1 -1 0 0 -1 -1 -4 -2 0 -1 0 9
w auto	-16 -2 -6 -5 1 10 -2 6 -4 -2 -2 -1 -2
w avond	8 7 3 1 0 -6 -2 0 9 -1 -1 0 -1
w avonds	2 -2 -7 2 0 0 2 -3 0 0 0 0 0
w baan	3 -2 -1 7 -2 -5 0 2 -2 -1 -2 2 -1
w baas	-14 -2 -2 -6 5 6 -2 1 -2 -1 0 0 0
w baby	-1 2 7 -1 0 -1 4 0 -2 0 0 0 0
w baggeren	0 -1 3 0 -1 0 -1 -7 -1 9 1 0 0
w bakfiets	0 5 -1 -1 1 -2 -2 -2 7 -1 0 0 -1
w bakker	5 -1 -2 0 -2 1 -8 -1 -4 1 11 3 -1
w bank	12 1 0 4 -3 -5 6 -4 -5 1 7 0 -2
w basis	-13 -12 -13 8 -3 5 -2 -2 1 -1 -5 0 -1
w beantwoorden	5 0 -1 2 -1 -2 6 -1 -3 0 0 0 0
w bed	8 0 6 2 -2 -4 2 4 4 -4 -3 -1 2
w bedienen	-2 5 2 -2 1 0 -6 4 2 2 -2 3 -1
w bedrijf	-6 3 1 0 -1 2 23 -6 -6 -5 -2 -1 -2
w beek	-3 2 9 -3 3 -2 0 6 -3 0 0 0 0
w beetje	5 -3 -5 16 1 -16 -2 6 -3 1 -1 0 -2
w begeleide	9 1 3 3 -1 -4 -6 -10 17 -1 3 0 -1
w begeleiden	16 13 15 2 -3 -10 26 2 -12 -4 -5 8 -5
w beginnen	-6 -10 -20 15 6 -12 -6 -6 5 0 0 0 -1
w begrijpen	-5 -1 6 -3 -2 5 -1 7 -2 -1 -2 0 -1
w behandelen	-12 3 12 -7 0 6 -4 13 -4 -1 -2 0 -1
w behandeling	-2 -6 -1 0 -1 3 -3 3 -1 1 -1 0 0
w behartigen	10 1 -3 4 -2 -4 -2 7 -1 -1 -1 0 0
w beheer	-8 15 0 -5 5 -2 8 1 -4 -1 -2 0 -1
w beheren	11 5 1 3 -4 -3 6 10 -2 -3 -3 -1 -3
w behoren	7 2 8 1 -2 -4 -1 -3 -3 11 -2 0 3
w behoud	-3 4 2 -3 -3 5 -1 6 -2 -1 -1 0 0
w behouden	-6 4 -5 -3 9 -4 0 0 0 0 -2 0 0
w belang	8 12 2 1 -1 -6 1 7 -2 2 -2 0 -1
w belangrijk	2 0 -1 1 0 -1 -5 -2 -1 -1 10 -1 0
w belangrijke	-6 5 2 -3 -3 6 0 2 0 0 -1 0 0
w belangstelling	-6 6 -1 -3 4 -1 0 3 -3 0 0 0 0
w beleid	4 4 -1 1 0 -3 -2 8 -3 -1 -1 0 0
w belg	-9 -5 -2 -3 -1 8 1 -1 -2 0 -1 0 -1
w belgië	8 1 0 3 -1 -4 -2 -1 -2 -1 2 0 6
w bellen	6 6 4 1 -3 -2 -3 -1 4 6 -1 0 -1
w bemiddelen	-2 3 8 -2 0 0 -1 6 -1 0 -1 0 0
w benelux	3 -1 0 1 -2 0 -3 -2 5 -5 -1 0 7
w bent	8 2 -1 2 0 -4 5 -2 -2 0 3 0 0
w beoefenen	7 1 0 2 -2 -3 -3 4 3 -1 -1 0 0
w beoefening	0 8 1 -1 -1 -1 -1 6 -1 0 0 0 0
w bepalen	-7 -5 1 1 -1 3 -1 -2 1 0 -1 0 0
w beperken	-10 -9 2 -3 6 1 -1 -3 2 -1 -1 0 -1
w beperking	-11 -8 -6 -3 -1 10 4 -8 -4 -1 3 0 -1
w bereiden	2 0 1 0 0 -1 -3 6 -2 0 0 0 0
w bereikbaar	-5 2 -3 -4 7 -2 -1 0 3 -2 -1 0 -1
w berm	-10 -2 0 -4 2 5 0 -1 -1 0 0 0 0
w beschermen	-38 8 -10 -17 32 -5 -4 3 -4 -2 -2 0 -1
w bescherming	-6 -7 -6 -1 2 3 0 -3 -1 0 0 0 0
w beschikbaar	3 3 -1 1 0 -2 -4 0 8 0 -2 0 -1
w besluiten	-6 -4 0 -2 -1 5 -1 1 -1 -1 0 0 0
w bestaan	-2 -10 -4 0 2 2 3 4 -7 -1 -1 0 -2
w beste	9 -1 0 2 -4 -1 2 -8 14 5 -7 -1 -3
w bestellen	9 1 -1 1 -1 -2 -1 -3 8 -1 0 0 0
w bestrijden	-20 13 -6 -9 12 0 -4 10 -6 -1 -1 0 -1
w bestuur	-1 11 -7 -1 5 -4 -3 3 4 -1 -1 0 -1
w bestuurder	1 0 1 0 0 0 -2 6 -2 0 0 0 0
w betaalbaar	4 0 4 0 -2 1 8 -11 13 -4 -2 0 -1
w betaalbare	4 -8 -3 2 -2 3 -6 -6 17 -2 -3 -1 -2
w betekenis	5 0 -1 1 -1 -1 12 -2 -2 -4 -3 -1 -1
w beter	-14 -4 -4 5 10 -10 -2 5 -8 4 -2 -1 -1
w betere	-7 -10 1 -2 -1 7 -2 -5 7 -1 -1 0 -1
w beton	-7 0 3 -3 3 1 -2 3 -1 0 -1 0 0
w betrokken	-5 -7 -5 16 -2 -10 -3 -4 -1 -1 5 0 -1
w betrokkenheid	-1 -3 -4 6 -1 -4 1 -1 -1 0 0 0 -1
w betrouwbaar	-5 -3 2 2 -1 1 -1 -6 0 2 5 0 -1
w betrouwbare	10 -4 -2 4 -3 -1 -3 -3 8 -11 11 0 -1
w better	-5 -4 -2 -1 -2 6 0 -1 -1 0 0 0 0
w bevallen	-4 1 7 -3 0 2 -1 3 -1 0 0 0 0
w bevlogen	2 -1 -2 6 0 -6 2 -1 0 0 -1 0 0
w bevolking	-7 11 -3 -4 5 -2 3 -2 1 0 -1 0 0
w bevorderen	-55 36 -24 -23 49 -15 3 6 -10 -1 -5 -1 -2
w bevrijden	10 -4 0 4 -2 -3 9 -6 0 0 -1 0 0
w bewaken	-5 -5 -6 -1 2 3 -2 3 -2 -1 -1 0 0
w bewaren	15 2 -7 6 5 -13 -1 8 -2 -1 1 0 -1
w beweging	-11 -3 0 4 -2 1 -1 -2 -1 -1 2 0 0
w bewoner	-17 -3 10 -2 -4 9 -9 16 -13 0 3 -1 0
w bewust	25 3 0 9 -6 -10 -5 13 -3 -2 6 0 -1
w bezoek	-6 2 2 -3 1 3 -1 5 -3 0 -1 0 0
w bezoeker	-2 10 -8 -1 5 -3 -1 4 -1 -1 -1 0 -1
w bibliotheek	2 6 -4 0 2 -3 5 -4 4 -3 0 0 -1
w bieden	21 -4 13 6 -8 -6 -13 -26 65 -6 -8 -1 -4
w bier	8 1 -3 3 -1 -4 -1 3 1 -1 -1 0 0
w bij	6 7 11 8 -4 -10 32 -2 -5 7 -11 -1 -15
w bijdrage	-8 9 5 -5 5 -2 1 11 -11 -1 3 0 -1
w bijdragen	-14 -7 21 -8 -6 13 -1 9 -6 -2 -2 0 3
w bijna	-6 4 2 -3 2 1 -1 -3 6 0 -1 0 0
w bijstaan	8 0 -3 3 -1 -4 0 3 -2 -1 2 0 -1
w bijzondere	2 2 -1 0 -1 0 0 -3 9 -2 -2 0 -1
w binnen	1 -6 10 -2 -14 15 -1 -4 10 3 -5 1 -3
w binnenstad	-21 14 2 -10 7 4 -2 1 5 -1 -2 0 -1
w blijven	2 -15 6 -2 -9 13 2 -21 10 3 5 -1 0
w blik	-13 -4 6 -6 -1 9 -1 0 -1 0 0 0 0
w bloed	1 1 2 0 0 -1 -1 -4 7 0 0 0 0
w bloeien	-8 -2 6 -4 -1 6 0 2 -1 -1 -1 0 0
w bloem	-4 -3 4 -2 -1 4 -2 2 -5 -2 7 0 0
w bodem	-11 -7 12 -5 -4 10 -1 3 -2 -1 -1 0 0
w boek	-3 -1 0 -1 0 2 -3 6 -1 -1 -1 0 0
w boer	2 0 0 0 -2 2 7 -2 0 -2 0 -1 -2
w boodschappen	7 1 -2 2 -1 -3 10 -4 -1 -2 -1 0 0
w boom	14 2 0 4 -2 -6 0 4 -2 -1 0 4 -1
w bos	4 2 2 1 1 -4 8 -4 1 -1 -1 0 0
w bouw	-9 -4 2 -4 1 6 2 2 -6 -6 8 0 -3
w bouwen	-6 2 0 6 -4 -2 -2 23 -8 -5 -7 -2 -1
w bouwmateriaal	1 0 0 0 0 0 5 -2 10 -10 -3 0 0
w boven	3 -7 1 1 -10 10 -3 -1 -4 6 2 0 -1
w branche	5 0 -1 2 -1 -1 -1 -1 -1 10 -2 0 -2
w branden	-2 -5 -3 0 -3 6 0 -2 0 0 0 0 0
w brandweer	2 1 7 -1 -1 -1 -1 8 0 -2 -1 0 -1
w brengen	4 13 -5 -2 10 -10 -6 36 -15 -6 -4 -3 -1
w bron	-2 1 -2 -1 5 -3 -1 -3 -2 -1 7 0 0
w brood	-2 5 -9 0 2 0 -4 -1 4 -2 -1 0 3
w brugge	2 -1 8 0 -2 0 -2 6 -1 1 -1 0 0
w brussel	8 0 -3 3 -1 -3 -1 0 -1 -2 -2 0 7
w buiten	1 5 7 -5 0 2 -6 6 8 -3 -5 0 4
w buitengebied	-6 2 1 -3 0 4 0 0 0 0 0 0 0
w buitenland	6 -1 -4 3 0 -3 0 3 0 -1 -1 0 0
w bundelen	2 3 5 0 -1 -1 -1 7 -2 0 -1 0 -1
w bureau	3 -6 -4 2 -3 3 3 0 -3 -1 -1 0 0
w burger	-20 9 7 -11 0 11 7 3 0 -3 -5 -1 -3
w buur	-8 -5 -4 -3 0 7 -4 2 0 -2 0 0 -1
w buurt	-16 -5 4 -8 3 9 -4 6 -6 -2 -1 0 3
w café	7 0 -3 3 -1 -3 0 -3 -1 6 -1 0 0
w centraal	-4 -11 -11 18 -6 -6 5 -4 1 -2 -3 -1 -1
w chauffeur	3 7 0 0 2 -4 -2 -2 6 3 -2 0 0
w chocolade	-20 -7 2 -10 -1 17 0 -1 -3 0 0 -1 0
w christelijke	-3 -4 -5 -1 -1 5 0 5 -6 -1 1 0 -1
w christus	6 -1 0 2 -2 -1 -1 8 -3 -1 -1 0 -1
w cijfer	-6 -5 -2 -1 -2 7 9 -4 -6 -1 0 0 -1
w circulair	5 0 -2 2 0 -2 0 -3 -2 0 0 -1 6
w circulaire	-2 17 -1 -3 4 -5 -1 1 -1 -1 7 0 -2
w club	12 3 -9 5 5 -11 -1 -2 -1 -1 7 0 0
w coachen	3 2 9 0 -1 -2 13 -5 -3 0 -1 0 0
w collectie	-11 1 -4 -4 8 -1 1 2 -3 -1 -2 0 0
w collega	-1 -2 -2 0 -1 2 0 -9 6 4 -2 0 -1
w comfortabel	-7 -1 6 -4 0 4 0 0 0 0 0 0 0
w communicatie	6 -1 2 2 -2 -2 5 -3 -2 4 -2 0 -1
w compleet	-6 4 4 -3 1 1 1 -2 2 0 0 0 0
w component	6 1 0 2 0 -3 -3 3 5 -1 -2 0 -1
w concert	-2 7 -1 -2 2 -1 5 0 -3 0 -1 0 0
w concurrentiekracht	-1 0 -2 -2 4 -1 -1 -1 -1 6 0 0 -4
w consument	-10 -3 3 -4 2 4 -1 -1 1 0 -1 0 0
w contact	0 7 5 -2 0 -1 -9 14 -1 1 -2 0 -1
w contacten	1 2 1 0 0 -2 6 -4 -3 3 -1 0 0
w controleren	-2 15 -4 -2 5 -6 -4 6 -1 -1 3 0 -1
w coöperatie	-4 -4 11 -3 -2 4 3 0 -2 0 0 0 0
w creëren	1 -6 3 0 -4 5 -3 -2 3 -1 5 0 -1
w crises	-5 -5 2 -2 -4 7 0 0 0 0 -1 0 0
w cultureel	3 6 0 0 -1 -2 -2 6 0 -1 -1 0 0
w culturele	-12 8 1 -6 6 0 1 2 -4 0 0 0 0
w cultuur	11 4 -1 3 -2 -4 -6 -8 -1 -2 -4 -1 25
w cursus	2 15 4 -2 -1 -3 -2 5 3 -1 1 0 0
w daar	0 -9 -10 -1 -3 8 0 -5 -4 8 -4 -1 1
w daarbij	-5 -1 -9 -1 13 -8 -1 -2 -2 4 -1 0 -2
w daarbuiten	3 -1 -3 1 3 -4 -1 -6 8 0 0 0 0
w daardoor	-20 -4 25 -10 -2 12 0 4 0 -1 -1 0 -1
w daarmee	-12 16 8 -8 1 4 2 -5 8 -1 0 0 -2
w daarna	-7 -1 13 -4 -1 4 5 -1 -1 0 -1 0 -1
w daarnaast	11 -5 -5 5 -3 -3 -3 1 1 -1 -1 4 -1
w daarom	16 6 11 4 6 -18 -1 12 5 -3 -4 0 0
w daarvan	8 -2 -2 3 -2 -2 0 -1 -1 0 0 0 3
w daarvoor	1 8 8 -2 -1 -2 1 7 -3 -1 -2 0 2
w dag	9 0 -16 16 2 -17 16 -9 13 -7 -8 -2 -5
w dagelijks	19 8 0 5 0 -11 -4 21 -6 -2 -1 0 -1
w dak	-4 -8 2 -4 -10 17 -3 4 -3 7 -7 4 -4
w dan	10 -16 -14 14 -13 4 0 -4 1 5 0 -1 -5
w dat	-4 -5 -3 -7 -14 24 -4 -3 8 0 -6 -6 7
w data	-6 -7 0 -3 -2 9 -2 2 1 -1 -1 0 -2
w datagedreven	14 3 -2 3 -1 -6 -1 -5 -1 -3 -3 -2 18
w de	-16 15 -19 -15 33 -13 -4 2 0 17 1 -18 -4
w delen	6 -5 19 0 -10 6 -2 8 4 -2 -1 0 -1
w delta	-8 -2 4 -3 -1 6 0 2 -1 0 -1 0 0
w dementie	16 0 0 6 -3 -7 -1 2 1 0 2 0 0
w democratie	-13 1 -7 -5 13 -3 0 -4 0 0 0 0 0
w den	-1 -3 3 -1 -4 5 -2 10 -3 0 -3 -1 -1
w denken	-4 -15 -18 18 0 -8 9 -9 -5 -3 -2 -1 0
w deur	-10 -9 -4 -3 -2 11 -3 6 -1 -2 -2 -1 -2
w deze	-15 4 1 -6 2 7 -4 2 -2 -1 4 0 0
w dezelfde	1 1 8 -1 -2 0 0 -1 6 -2 -1 0 2
w dicht	2 -2 -2 -1 -1 3 -1 -1 -4 8 -1 -1 -1
w dichtbij	-9 -6 -4 8 -1 -2 -1 -5 -5 -1 -1 0 6
w dichten	17 -3 5 3 -11 3 -1 2 -1 -2 0 8 -1
w dichterbij	-12 -2 -8 -4 9 1 0 -2 -2 0 -1 0 -1
w die	18 7 3 -2 -8 3 -2 10 17 -16 7 -9 1
w dienen	13 -3 -2 5 -4 -3 8 -1 -3 2 -3 0 -1
w dienst	14 5 -1 4 2 -11 2 7 -14 2 3 -1 4
w dienstbaar	-2 5 1 -2 10 -9 -1 -4 -2 0 8 0 0
w dienstverlening	8 -1 -2 3 -3 -1 4 -6 -3 9 -2 0 0
w dier	-20 -14 0 -8 1 15 -3 -6 4 -1 -2 0 -1
w dierenwelzijn	-3 1 -4 -1 7 -5 0 -1 0 0 0 0 0
w digitaal	19 2 -1 5 -4 -7 -4 -7 2 -5 -4 -1 25
w digitale	8 -6 6 1 -6 3 -1 3 -14 1 9 6 -2
w dijk	8 7 -2 2 -1 -4 -1 3 2 -1 0 0 0
w diploma	-7 -3 -1 -3 -1 7 -5 6 -1 -1 -1 0 0
w dit	24 1 0 8 -2 -12 -3 0 -4 -3 2 8 7
w docent	7 -2 -5 3 -1 -3 1 0 -1 0 0 0 0
w doel	-9 18 10 -9 11 -6 3 9 7 -1 -18 3 1
w doen	-11 -6 -7 7 -6 5 22 6 -8 -5 -11 -4 -6
w dokter	1 -1 -1 0 0 0 -1 6 -1 0 -3 0 0
w donker	-9 -3 1 -5 -1 9 0 -1 -1 0 0 0 0
w door	-15 58 39 -8 7 -20 19 35 -8 -9 -4 2 -14
w doorbreken	-8 8 -2 -4 6 -2 -1 -1 -1 0 0 0 3
w doorgeven	-4 15 -4 -3 10 -8 0 9 -6 -1 0 -1 -1
w dorp	4 -11 4 1 -10 10 -4 6 -3 -8 11 -1 -3
w dorpskern	-7 -1 -4 -2 7 -2 0 -1 0 -1 0 0 0
w draaien	-4 -6 -4 4 -2 1 -4 -3 4 -2 -1 -1 4
w dragen	-8 4 9 -6 -6 11 -4 6 3 -1 -1 0 -1
w drempel	-11 -2 1 -4 1 6 0 0 -2 0 -1 0 -1
w drenthe	19 4 2 6 -3 -10 -1 -2 0 -1 10 0 0
w drie	14 1 1 4 -3 -5 -6 -1 3 -3 -4 3 12
w drijven	-6 -4 -4 5 1 -2 -1 3 -4 -1 -1 0 0
w dringen	-19 28 -13 -9 23 -13 -1 -1 4 -1 -1 0 -1
w drinkwater	-11 -8 -1 -4 -1 10 -1 -2 0 -1 0 0 0
w droge	-8 -10 -8 -2 -4 13 -1 0 -4 -1 -1 0 0
w dromen	-11 -8 9 1 -8 10 -3 2 0 -2 3 0 -2
w drone	-12 10 3 -6 5 1 -1 2 2 -1 -1 0 -1
w droog	-3 -1 6 -2 -1 2 -1 -5 -1 10 -1 0 0
w durven	-5 -6 0 -1 -3 6 -2 -6 -1 -1 8 0 0
w duurzaam	-17 9 5 -14 20 -5 3 -8 -2 3 3 -1 1
w duurzame	-18 6 13 -11 6 4 -1 6 -2 1 -2 0 -2
w dé	18 -2 -5 8 -4 -7 -7 -8 -4 21 5 0 -3
w echt	9 2 -6 3 0 -4 -3 -5 -1 12 -1 0 -1
w echte	21 3 1 7 -2 -11 -2 -3 10 3 0 0 0
w economie	-19 12 4 -9 5 6 -2 3 -4 2 2 0 -1
w een	-11 8 45 -12 -23 25 -34 -7 19 -11 34 7 3
w eenvoudig	21 6 7 6 -2 -12 -3 -1 17 -1 -2 0 -1
w eenzaamheid	-9 4 -3 -4 9 -3 -4 2 3 -1 0 0 -1
w eerlijk	-10 1 4 -2 -1 4 -4 1 7 -1 -2 0 -2
w eerlijke	-3 -1 7 1 3 -5 -1 5 2 -2 -2 -1 -1
w eerlijker	-5 13 2 -4 5 -3 -2 -2 7 0 0 0 -1
w eerst	4 1 5 0 -1 -2 -3 5 -1 -1 -4 0 6
w eerste	25 -2 -4 9 -2 -12 4 -2 -7 7 -1 9 -4
w eigen	-16 5 5 -9 -6 16 -17 10 5 -7 -6 -3 17
w eigenaarschap	3 0 -2 3 0 -3 -1 -1 -1 -1 -1 -1 6
w eigentijds	8 1 -3 3 0 -5 -1 -1 4 0 0 0 0
w eind	8 -2 -1 3 1 -5 -3 -3 1 -1 2 7 -2
w einddoel	-8 1 18 -5 -2 4 1 -1 3 0 0 0 0
w elektrische	-4 6 2 -2 2 -1 -1 5 0 -1 -1 0 -1
w elk	-24 -25 -9 5 -5 15 -11 12 -12 0 -1 -2 0
w elkaar	-3 -2 8 13 -4 -9 -16 11 7 -5 9 -2 -3
w elke	-21 -18 -3 4 -8 15 0 10 5 -5 -11 1 -11
w en	-3 25 -7 2 -6 0 -4 12 20 -3 -3 -19 2
w energie	-19 -3 -11 -7 12 3 1 -5 -3 -1 -4 2 2
w energietransitie	-1 4 4 -1 -1 0 -1 -2 7 -1 -1 0 -1
w energievoorziening	-12 -4 15 -6 -2 8 2 -1 1 0 -1 0 0
w enkele	-8 -5 -3 -2 -1 8 0 -1 0 -1 -1 0 -1
w er	22 -13 2 0 -10 7 24 4 -3 -3 -17 -2 0
w erbij	-12 -7 1 -5 -3 12 5 -8 -2 -1 -1 6 -4
w erfgoed	-14 7 -4 -6 11 -2 -1 1 -1 -1 -1 0 0
w ernaar	5 2 6 1 -1 -3 -1 1 -1 3 1 0 -1
w ernstige	-6 10 0 -4 4 -1 4 -2 -1 0 0 0 0
w erop	1 0 11 -1 -2 0 5 1 -2 0 -1 0 0
w ervaring	5 0 -4 2 0 -2 -4 6 -2 0 0 0 0
w ervoor	-7 4 0 -4 2 3 -4 2 -1 -1 -1 0 4
w eten	8 -4 22 -3 -7 4 -8 -1 17 3 -1 -1 -2
w even	0 -4 -7 3 -2 2 6 -2 -4 -1 -1 -1 -1
w eén	11 1 0 3 -1 -5 -3 -5 5 -4 6 -2 7
w fabriek	7 0 -2 3 -1 -3 -5 1 -2 -1 -2 -1 10
w facturen	6 0 -4 3 0 -3 1 -1 1 0 0 0 0
w familie	14 -1 -3 6 -2 -6 -4 -6 2 5 6 0 0
w familiebedrijf	2 0 1 0 -1 0 -1 1 -4 0 6 0 -1
w festival	4 3 1 1 -2 -1 -1 6 -1 1 -2 0 0
w fiets	-10 -1 -5 -4 9 -1 -2 2 -1 -1 -1 -1 -1
w fietsen	0 -1 9 -1 -2 1 -1 3 -1 0 1 0 0
w fietser	-10 -6 8 -4 -4 10 -1 -1 -1 -2 3 0 0
w financieren	-1 7 0 -1 2 -2 -1 5 -1 0 0 0 0
w financiële	-9 5 -4 -4 4 2 10 -9 2 -1 -2 -1 -1
w fraude	-8 9 -2 -4 6 -2 -1 1 0 0 0 0 0
w functioneren	-5 7 4 -3 0 1 -1 3 0 0 0 0 0
w gaan	-2 6 -12 0 6 -4 -15 -5 -14 10 2 2 18
w gas	-4 -4 5 -2 -4 6 1 -5 2 -2 -1 0 5
w gast	10 1 -6 4 0 -5 -1 -3 -1 2 5 0 -1
w gastvrije	21 2 -3 7 -4 -9 -4 -5 0 7 9 0 -1
w gaten	-7 5 -2 -3 3 2 -1 1 -2 0 1 0 0
w gebied	11 14 -9 3 8 -14 -2 8 -2 -1 4 -1 -2
w geboren	-6 -1 4 -3 0 4 1 -1 0 0 0 0 0
w gebouw	-11 -3 7 -5 -1 7 -1 3 -2 -1 -1 0 0
w gebruik	-14 1 -4 -5 8 1 -2 2 2 -2 -3 0 -1
w gebruiken	-18 -2 -1 -8 7 7 -1 -2 0 -1 0 0 -1
w geduld	19 6 0 6 0 -12 -4 5 10 -1 -2 0 -2
w geen	-21 -8 12 -12 -7 23 -6 -8 20 -4 -7 -2 2
w gegeven	1 0 6 -1 -1 0 -4 11 -6 5 -3 0 -1
w geld	-7 -6 5 -6 -2 10 2 9 -6 -2 -2 -1 -2
w gelijk	-6 5 -6 -5 14 -8 0 1 -1 -1 0 0 0
w gelijke	-25 -9 -1 -10 3 16 -1 -4 -2 -1 -1 0 0
w geloof	4 0 4 1 -2 -1 -1 7 -4 -1 2 0 -1
w geloven	-16 -16 -1 13 -10 5 -1 6 -10 -1 1 0 -1
w gemeente	-6 -23 18 -5 -7 15 6 4 -6 -3 -3 -2 0
w geneesmiddel	-7 -3 -1 -4 0 6 0 -2 0 0 0 0 0
w generatie	-17 -9 -8 -7 7 8 -8 -1 -1 -3 1 -3 6
w genezen	-5 -6 7 -6 -7 14 0 0 0 0 0 0 0
w genieten	8 0 -6 4 0 -4 -1 -3 0 0 5 0 0
w genoeg	-12 -6 -2 -4 -1 10 -1 -2 0 0 0 0 0
w gerecht	10 1 -4 4 0 -5 -1 -2 2 -1 4 0 0
w gerechtigheid	-10 -3 3 -10 -1 13 0 -1 -1 0 0 0 0
w gereedschap	6 1 -1 2 -1 -3 0 -3 5 0 0 0 0
w geschiedenis	12 -1 4 4 -8 0 -1 10 -2 -1 -1 0 -1
w gesprek	-6 -7 4 2 -3 3 -2 18 -15 -1 -2 0 -1
w gevel	2 0 0 1 0 -1 -1 13 -5 -2 -3 -1 -1
w geven	0 24 -11 -4 17 -16 10 23 -14 -9 -9 5 -4
w gewaardeerde	-1 -2 0 0 -1 2 -1 -2 -1 6 -1 0 -1
w gewoon	-17 -13 2 -1 -8 15 7 -5 -4 -3 2 -1 -3
w gezellige	7 0 -2 3 -1 -3 -1 -3 2 -1 5 0 0
w gezelligste	0 -2 1 0 -2 3 0 -4 -1 8 -3 0 0
w gezicht	5 1 3 0 -1 -2 -4 -3 3 -2 -1 -1 11
w gezin	-6 -11 8 -4 -7 13 15 -13 1 -4 -3 5 -4
w gezond	-27 -6 6 -12 2 16 -1 -4 3 1 -3 -1 -3
w gezonde	-15 -8 13 -9 -4 15 -4 -4 -5 13 2 -1 -3
w gezondheid	-10 3 1 -6 6 2 -2 5 -4 -1 1 0 -1
w gezondheidszorg	-10 0 1 -4 3 4 -1 5 -2 -1 -3 0 -1
w gif	13 2 0 4 -1 -7 -1 -11 16 0 0 0 0
w god	8 -2 -5 7 -1 -6 -2 8 -6 -1 1 0 -1
w gods	2 -2 -6 8 -1 -6 0 0 -1 0 1 0 0
w goed	5 -2 -19 18 -7 -8 7 9 4 -6 -12 -2 -5
w goede	14 -11 -4 16 -7 -9 -4 -4 7 0 5 -1 -4
w graag	-13 -8 -6 -4 -1 11 1 -4 -2 -1 0 0 0
w gratis	15 3 4 4 -1 -8 -7 -11 24 4 -2 -1 -1
w grens	-15 -3 0 -5 5 4 -3 0 1 -1 -1 0 0
w grip	6 -5 -4 3 -3 1 11 -4 -5 -1 -1 -1 -1
w groei	19 0 -6 12 -5 -11 -1 -5 -3 8 6 0 -2
w groeien	33 8 12 8 -10 -11 16 -2 -2 -11 0 4 8
w groeiende	-5 8 -1 -3 4 -1 0 1 -2 1 1 0 -1
w groen	-13 -5 6 -5 -2 10 -1 -2 1 -1 0 0 0
w groene	5 9 6 -3 -4 2 -2 -1 4 9 -3 -1 -2
w groener	-18 -4 14 -10 -3 15 -1 1 -1 0 -1 0 -1
w groep	9 -1 1 2 -3 -1 -1 6 -4 0 3 0 -1
w grond	-11 7 -6 -5 11 -4 -1 2 -1 -1 -1 0 0
w grondstof	-6 -1 -2 -2 5 -1 -1 -3 3 0 0 0 -1
w groot	-3 7 -2 2 0 -3 6 -10 -4 -3 13 0 -1
w grote	-20 6 -3 -10 13 1 -2 3 0 3 -4 -1 -3
w haag	-2 -3 3 -1 -4 5 -2 11 -3 -2 -3 0 -1
w haar	5 -3 8 -1 -1 -1 -6 12 -7 -3 8 0 -2
w halen	0 6 3 -3 8 -7 0 16 -3 -4 -3 -1 -3
w halveren	20 -6 3 7 -10 -1 -1 -5 -2 8 0 -1 5
w hand	10 -5 -1 3 -5 2 -9 -2 -1 10 10 -2 -5
w handschriften	-6 -4 1 -2 -3 7 0 0 0 -1 -1 0 -1
w hart	-2 0 -4 19 -8 -9 2 -10 -2 1 10 -1 -2
w hartje	3 0 0 1 -1 -1 -4 -3 5 -1 6 -1 0
w hebben	-3 -15 9 -8 -6 16 1 -12 16 -11 2 11 -8
w heel	12 -1 5 4 -5 -3 -2 -3 -1 -2 13 0 -1
w heen	0 -2 0 0 -1 2 2 -7 1 -2 1 0 5
w heide	-3 -2 5 -2 -5 6 0 0 0 0 0 0 0
w heidewol	-6 -2 0 -2 0 4 0 -1 1 2 -3 0 -1
w helder	-8 -3 1 -3 -1 6 0 -1 -2 1 -1 0 0
w heldere	-3 -3 -3 -1 -1 4 9 -5 -4 0 -1 0 -1
w hele	-8 1 -8 -4 3 5 -1 -3 3 -3 1 -2 1
w helpen	35 10 -8 10 1 -21 49 -33 -5 -8 -4 19 -10
w hem	1 -4 -8 1 -1 3 -2 -8 6 -1 3 0 -1
w hen	17 5 -1 5 -1 -9 17 2 -5 -3 -4 -1 -1
w herkennen	-7 -4 -1 -2 -1 6 3 -2 -2 0 -1 0 0
w herstel	-4 9 -2 -4 1 2 3 -2 -2 -1 3 0 -1
w herstellen	-10 4 -1 -5 10 -3 -3 5 -4 -2 -1 0 3
w het	0 3 2 -8 15 -8 24 7 5 5 -13 -13 -14
w hier	6 -2 -4 3 -2 -1 -2 2 -2 3 0 0 0
w hij	-16 -2 19 -9 -1 10 0 10 -6 -1 -1 0 -1
w hoek	5 0 1 1 -2 -1 -2 -5 9 -1 3 0 -1
w hoeven	-22 -10 14 -10 -4 18 -9 4 4 -2 -2 -1 1
w hoger	-14 2 -9 -4 16 -7 -1 -6 4 0 -1 0 -1
w hogere	6 -6 -2 3 -3 1 0 -2 -2 6 -2 0 0
w honderd	-15 -9 -2 -3 -3 13 -4 -7 -7 5 3 6 -1
w hoofd	-10 -7 -3 -3 -2 11 -1 -7 4 0 1 0 -1
w hoogwaardige	5 3 1 1 0 -3 -2 -1 11 -2 -2 0 -1
w hopen	-6 -2 2 -2 0 4 1 -1 -1 0 0 0 0
w horen	-24 -3 17 -8 10 1 2 1 -2 1 0 -1 -4
w horizon	0 1 6 -1 -1 0 -1 2 -2 -1 -1 7 -1
w hospice	8 1 -1 3 -1 -4 0 -2 2 0 2 0 0
w hotel	6 2 1 0 -1 -2 0 -3 -4 2 9 0 -1
w houden	-24 -1 -2 -12 11 7 -4 11 -10 2 -4 -1 0
w hout	-2 -6 2 6 -2 -2 -2 0 2 -1 -1 0 0
w huis	21 4 10 0 -7 -2 -6 -4 11 1 11 -2 -4
w huisarts	3 6 -4 1 1 -2 6 2 -2 -2 -1 -2 -1
w huishouden	-7 -4 1 -3 -1 6 2 -6 1 -1 -1 3 0
w hulpmiddel	-6 12 -5 -3 6 -3 -2 3 0 0 -1 0 0
w hun	-20 11 -1 -14 5 12 23 -13 -14 3 -2 1 0
w huur	5 1 -1 2 0 -3 0 -4 7 0 0 0 0
w huurder	4 2 12 -2 -2 -1 -4 0 15 -3 -2 -1 0
w hypotheek	2 0 -1 1 0 -1 8 -6 -1 -2 2 0 -1
w ict	-1 -7 -5 1 3 -1 2 -4 -1 0 0 0 0
w ideaal	-6 -2 4 -3 0 4 -1 2 -1 -1 0 0 0
w ieder	0 -1 16 -7 -4 7 1 -3 7 -2 4 -1 -3
w iedere	10 -6 -2 2 -3 1 6 4 1 -1 -6 -2 -1
w iedereen	-49 -20 44 -33 -17 56 -1 2 10 -3 -7 -3 -4
w ieders	1 3 -1 0 1 -1 8 -4 -2 -1 0 0 0
w iemand	4 -1 -6 2 -1 -1 0 0 1 0 -1 0 -1
w iets	11 1 2 3 -2 -5 1 3 -2 5 -2 -1 -1
w ijveren	-8 -5 -7 -2 2 5 -1 0 -1 0 -3 0 0
w imker	-8 4 -2 -3 6 -1 -2 3 -1 -1 -1 0 0
w impact	-12 6 -5 -5 16 -8 1 -2 -1 -1 -2 0 3
w in	19 -7 10 1 -5 -1 -4 -1 -3 19 -1 6 -9
w infrastructuur	6 -2 -3 3 -1 -2 -1 0 -3 4 1 0 0
w initiatief	2 4 -1 0 0 -2 -2 6 -1 0 -1 0 0
w inkomen	-8 -10 -8 -2 -3 11 -5 -1 4 -1 -2 0 -1
w inkopen	-1 0 3 -1 0 1 1 7 -4 -1 -2 0 0
w innovatie	9 -1 -4 4 -1 -3 -6 7 -2 3 3 0 -2
w innovatieve	-3 -3 8 -2 -2 3 -1 3 -2 -1 3 0 0
w inspectie	0 -2 3 0 -6 6 0 3 -1 -1 -1 0 0
w inspireren	2 -1 7 0 -2 0 -3 5 -2 0 3 0 0
w installatietechniek	7 -1 1 3 -3 -1 -1 -7 3 6 2 0 -1
w instelling	-6 6 5 -4 -3 6 -2 -3 6 -1 2 0 -1
w insuline	8 3 1 2 0 -5 0 -3 7 0 0 0 0
w internationaal	-5 6 0 -3 3 0 9 -6 -3 2 -1 0 0
w internationale	-1 -2 -1 0 2 -1 -2 -3 -3 9 -1 0 0
w investeren	-2 11 4 -3 1 -2 -3 7 -1 -2 2 0 -1
w invoering	-2 1 7 -2 -1 2 9 -2 -2 -3 -1 0 -1
w inwoner	-29 -15 12 -12 -7 28 -1 -17 0 2 1 -1 7
w inzamelen	-8 12 1 -5 4 0 -1 6 -3 0 0 0 0
w inzet	-8 5 4 -4 2 2 -4 -3 9 -1 0 0 -1
w inzetten	9 2 -1 3 0 -5 -1 3 -1 -1 3 0 -1
w inzicht	-6 9 2 -4 3 -1 14 -6 -3 -1 -1 0 -1
w isoleren	-5 3 6 -3 1 1 -1 6 -2 0 -1 -1 0
w jaar	19 -8 1 4 -9 2 -8 -11 -22 8 -7 26 17
w jaarlijks	0 11 2 -3 1 -1 -1 -1 -2 -1 0 10 -1
w jagen	-11 4 -5 -4 9 -1 -1 -8 3 0 4 0 0
w je	4 -19 -10 12 -11 5 5 -16 18 -9 9 -3 -10
w jezus	13 2 -3 4 1 -8 -2 5 -4 -2 9 -1 -3
w jij	15 2 -5 5 0 -8 2 6 -3 0 -2 0 -1
w jong	-6 -7 -4 -2 -1 8 -3 -1 -1 0 2 0 -1
w jonge	7 -1 8 1 -5 0 8 10 -9 -2 -2 -1 -1
w jongere	2 5 -15 1 6 -5 10 -12 -1 -3 -1 -1 6
w jou	3 -3 -3 8 -4 -4 6 -3 -2 -1 -1 0 -1
w jouw	6 1 8 0 -2 -2 4 2 -3 -5 12 -2 -3
w juiste	-11 -6 0 1 -2 6 -1 3 -2 -1 -3 0 -1
w kan	6 2 3 1 0 -4 0 -1 -2 0 7 0 0
w kanker	-11 10 -6 -9 15 -5 1 -1 0 -1 0 0 0
w kansenongelijkheid	-9 2 -3 -4 8 -1 0 -1 -1 0 0 0 0
w kantoor	14 4 1 4 -2 -7 -8 0 -8 5 5 -1 11
w karakter	-5 3 -2 -2 5 -2 -2 8 -4 -1 -2 0 -1
w katholieke	9 1 -4 3 0 -5 0 -1 -1 0 4 0 0
w keer	-8 -4 6 -4 -2 7 -2 1 -1 0 -1 0 2
w kelders	-11 -5 3 -4 -2 10 -1 0 -1 0 0 0 0
w kempen	3 1 1 1 -1 -1 -2 -10 7 10 -3 0 -1
w kennen	7 0 -1 2 -1 -3 -3 1 4 -2 4 -1 -3
w kennis	7 9 -6 2 2 -7 -1 0 -2 -3 11 0 -2
w kenniscentrum	8 0 0 3 -2 -2 -1 -2 -1 -7 13 0 0
w kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
w keren	-5 5 -3 -3 10 -6 -2 0 4 -1 0 -1 -1
w kerk	-16 13 -4 -7 8 1 -1 -1 -4 -2 8 0 -1
w kerntaak	12 -2 -1 4 -3 -3 1 0 3 -1 0 0 0
w kernwaarde	-6 -5 -6 7 0 -3 0 -1 -1 -1 0 0 -1
w keten	-12 0 4 -5 1 7 -1 3 -3 0 0 0 0
w keus	3 0 0 1 0 -1 -1 -1 -3 9 -1 -1 -1
w keuters	-6 -2 0 -2 0 4 1 -1 0 0 -1 0 0
w keuze	5 -4 -8 3 -3 2 2 -4 -2 -1 4 0 -1
w kiezen	2 -3 3 1 -3 2 8 -12 2 5 -3 0 1
w kijken	-2 -4 8 1 -3 2 -4 4 5 -1 -2 0 -2
w kilometer	-4 0 5 -2 -2 3 -1 7 -2 -1 -1 0 -1
w kind	-15 -16 13 0 -13 18 -7 7 17 -9 0 -4 -8
w kinderopvang	-1 -2 -7 0 4 -2 -1 -2 3 0 -1 0 -1
w klaar	2 0 -2 0 0 1 11 -3 -4 -1 -2 0 -1
w klant	9 -10 -3 2 -4 3 13 -13 -16 11 14 -4 -6
w klas	-12 -2 13 -6 -1 7 3 0 -2 0 0 0 0
w klein	1 2 -7 4 -1 -2 12 -12 0 -3 4 -1 -2
w kleine	19 0 2 3 -4 -4 2 -3 2 0 3 4 -3
w kleinkinderen	-8 -2 3 -3 0 5 -1 -3 4 0 -1 0 0
w kloof	-6 -6 -3 -1 1 4 -1 -1 -1 0 0 0 0
w kloppen	-1 -9 -9 0 -3 8 2 -3 -3 0 -1 0 0
w kmo	9 -1 3 3 -4 -2 11 -4 -1 -1 -1 0 -1
w knappen	1 0 2 0 -1 0 -2 7 -3 0 0 -1 -1
w koepel	-10 -2 -1 -4 7 0 -1 -1 0 0 0 0 -1
w koffie	-1 -3 4 3 -2 -1 -4 -5 2 7 1 0 -1
w koken	6 3 -2 2 1 -5 -1 3 -2 0 2 0 0
w komen	-16 -11 5 4 -2 3 0 11 -6 -2 -2 -1 -4
w komende	6 0 2 2 -3 -1 -4 -5 -3 3 -3 -1 15
w koor	4 2 0 1 -2 -1 -1 7 -2 -1 -2 0 0
w kop	-6 0 -3 -3 6 -1 0 -3 2 0 0 0 0
w kopen	1 10 7 -2 2 -4 4 -1 4 -1 0 -1 -1
w koper	-2 -1 7 -2 -1 2 -2 -1 4 0 -1 0 0
w koploper	3 8 2 -1 0 -3 0 -1 -1 9 -2 0 -2
w koppelen	-1 10 8 -3 -1 0 -8 20 -5 -1 -2 0 -1
w korte	7 -1 -6 10 0 -10 -3 -3 3 -1 3 0 1
w korten	0 -1 6 -1 -1 1 -3 4 -2 0 3 0 0
w kost	2 -3 -7 11 -1 -7 0 -2 -2 0 3 0 0
w kosteloos	6 -1 0 2 -2 -1 2 -5 5 0 0 0 0
w kosten	6 -1 0 2 -2 -1 -1 -4 5 -1 0 0 3
w kraan	-6 -3 0 -2 -1 6 -1 -3 -3 -1 5 0 0
w kracht	-3 2 -9 6 -3 -1 5 -4 -2 -1 1 0 -2
w krijgen	-10 -5 -6 -5 14 -5 -2 -8 9 -1 -4 5 -5
w kuilen	20 0 7 3 -11 0 -1 3 0 -2 0 8 -1
w kunnen	14 -12 -9 4 -17 15 22 -10 16 -8 -17 -5 1
w kunst	-12 5 3 -6 2 5 -2 1 2 -1 -1 0 -1
w kunt	1 0 -1 0 0 0 -1 -5 7 0 -1 0 0
w kust	-7 0 -5 -2 1 5 -1 -1 -3 5 -2 0 0
w kwaliteitsvolle	8 1 -2 3 -1 -4 -2 -2 6 0 1 0 0
w kwart	-1 2 -4 0 8 -7 -1 -1 -2 -1 0 -1 5
w kwartelkoningen	-2 -1 6 -3 -2 4 0 5 -1 -1 0 -1 -1
w kweken	10 10 1 2 2 -9 0 -8 15 0 0 0 0
w kwetsbaarheid	-7 0 10 -4 -1 4 -2 6 -2 0 -1 0 0
w laaggeletterdheid	-9 7 -2 -4 5 0 0 0 0 0 0 0 0
w laboratorium	3 -1 1 1 -2 0 -3 -2 -1 8 -2 0 0
w lachen	5 -1 1 1 -1 -1 -1 6 -2 -1 0 0 -1
w land	-4 -3 16 -4 -10 12 -3 -7 9 5 -3 -1 2
w landbouw	-10 -3 -6 -3 6 2 -1 -1 -1 -1 1 0 -1
w landschap	-21 11 2 -10 13 -1 -2 10 -6 -2 -2 0 -1
w lang	7 0 -6 1 5 -7 2 1 -3 -1 5 -2 -2
w langer	-12 -5 8 -6 -3 11 -1 -1 3 -1 -1 0 -1
w langs	11 12 -4 2 2 -9 0 8 0 -1 -1 -1 -1
w laptop	6 0 -4 2 0 -3 3 -4 2 0 0 0 0
w laten	16 20 -10 -1 11 -16 13 2 6 -5 -1 -3 -5
w leefbaar	-9 -6 2 -4 -4 11 -1 0 -2 -1 0 0 0
w leefbaarheid	-9 -1 -3 -3 -1 7 0 -3 -1 -1 2 0 0
w leefbare	-13 -6 19 -7 -9 15 -1 5 -4 -1 -3 0 4
w leefomgeving	-17 -4 13 -8 1 9 3 2 -3 -1 -3 0 0
w leegstaande	1 2 7 -1 0 -1 -1 5 -1 0 -1 0 0
w leerling	-3 2 10 4 -6 -1 0 4 8 -2 -5 -1 -2
w leeromgeving	8 0 -4 3 0 -4 2 -2 1 0 0 0 0
w lege	4 5 0 1 -1 -3 -2 10 -4 0 0 0 -1
w leggen	10 -2 28 0 -7 -2 -9 8 7 5 -2 3 -3
w leiden	17 -3 7 5 -6 -4 -3 14 -9 -2 -4 -1 9
w leidinggevende	-8 -2 4 -3 -1 6 4 -2 -2 0 -1 0 0
w lekker	4 0 -2 2 -1 -2 0 -2 -1 6 -1 0 0
w lekkerste	6 0 1 2 -2 -2 -2 0 8 1 -4 0 -2
w lenen	-5 2 7 -3 0 2 -2 8 -2 -1 -1 0 0
w lening	-2 1 3 -2 0 1 7 -3 -2 0 0 0 0
w leren	12 -11 -19 17 -4 -8 4 -12 1 -2 4 -1 1
w lerende	3 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 6
w les	-11 -2 2 -5 1 8 0 4 -2 -1 -2 0 -1
w leuk	0 -2 -3 0 0 1 7 -1 -3 -2 -1 0 -1
w leven	-34 -20 6 -12 0 24 2 -1 -1 -5 -1 -1 -5
w levend	-6 4 -1 -3 2 1 0 0 0 0 0 0 0
w levendige	-9 -3 2 -4 0 6 -1 1 -1 0 -1 0 0
w levenskwaliteit	2 9 6 -1 -3 -1 -1 8 -2 0 -1 0 0
w leverancier	0 0 -6 0 4 -3 -2 -1 8 -5 -1 0 -1
w leveren	7 4 7 0 -1 -4 -2 -1 24 -6 -5 -1 -4
w lezen	19 6 2 6 -6 -6 -4 9 6 -1 -2 0 -1
w lezing	3 9 2 0 -3 -1 -1 8 -1 -1 -1 0 0
w lid	16 10 -5 4 0 -10 8 0 1 -3 0 3 -3
w liefde	-4 -1 -3 1 -3 4 -2 10 -9 2 -1 0 -1
w liever	6 1 0 2 -1 -3 -1 -1 -1 1 3 0 0
w lijden	0 -1 6 -1 -1 1 0 2 0 0 0 0 0
w lijf	-11 16 -2 -6 7 -2 -2 4 -1 0 2 0 -1
w lijn	4 -4 -9 10 -1 -7 -4 -2 -1 -1 4 0 2
w logistiek	1 0 1 0 0 0 -1 6 -3 0 0 0 -1
w lokale	-13 6 -1 -6 10 -2 -4 10 -5 -1 1 -1 -2
w loket	-5 -7 -5 -1 -2 8 2 -8 -3 -2 5 -1 1
w loodsen	10 0 0 4 -3 -3 20 -10 -2 -1 -4 0 -1
w loon	-10 5 -3 -7 14 -5 0 -2 1 -1 0 0 0
w lopen	7 1 5 0 -2 -2 1 0 2 -1 2 0 -1
w lossen	1 -5 1 1 3 -3 2 -12 7 -1 5 0 -1
w lucht	-16 -8 7 -7 -4 15 0 0 -3 0 0 0 0
w luiden	3 -5 -7 2 4 -4 -1 -6 6 0 -1 0 0
w luisteren	2 -2 2 -1 -2 3 0 2 -4 -2 -5 0 9
w luisterend	8 -1 0 3 -2 -3 3 -4 5 -1 -1 0 -1
w lukken	6 1 1 2 -1 -3 2 -1 -1 0 -1 0 3
w maaien	-1 -1 8 -2 -2 2 -1 4 -1 0 0 0 0
w maaltijd	4 10 9 -2 2 -6 -2 -8 11 -1 0 6 -1
w maand	2 -2 10 -1 -5 3 6 -7 -3 -1 -3 12 -1
w maar	-17 0 4 -9 5 7 -5 -2 -2 -2 9 0 0
w maat	-10 -5 0 1 -3 6 0 -11 13 -1 -4 -1 -1
w maatschappelijk	-4 -2 9 -2 -3 4 -3 11 -4 -1 0 0 -1
w maatschappelijke	-10 0 -8 -3 8 0 3 -3 -1 -1 -2 0 -1
w maatschappij	-5 3 7 -3 -6 7 -2 4 2 -1 -1 0 0
w maatwerk	0 -1 4 -1 -1 1 -1 -4 7 0 -1 0 0
w makelaar	7 1 -4 3 0 -3 1 -2 -1 1 3 0 -1
w maken	9 -22 7 -7 -11 19 5 19 -19 4 -3 -7 1
w makkelijk	-3 -2 -1 -1 0 3 9 -9 0 -1 0 0 0
w makkelijker	-1 4 10 -3 3 -3 5 -8 9 -1 -1 0 -1
w malawi	0 1 6 -1 -1 0 -1 6 -2 0 0 0 0
w man	-14 -9 -6 -4 4 7 -1 -1 -4 0 -1 0 0
w manier	7 6 4 0 -4 0 6 -7 -3 -2 2 -1 8
w mantelzorger	-1 -4 -3 0 2 0 9 -7 0 -1 -1 -1 -1
w markt	4 0 -4 1 -1 0 -3 -6 3 9 -5 0 2
w marktleider	-6 14 2 -4 3 -1 -1 -2 -2 4 -1 -2 7
w matras	0 0 1 0 0 0 -1 8 -7 0 0 0 0
w medewerker	29 -1 -14 12 1 -16 -6 -10 -8 22 0 -1 7
w medicijn	-1 2 0 -1 2 -1 -1 11 -12 0 3 0 0
w medische	-2 -2 -1 -1 -1 3 -3 -3 6 0 -1 0 0
w mee	7 4 -6 -1 -2 1 5 -1 5 -4 -1 -1 -2
w meedoen	-4 -2 6 -2 -2 4 2 -3 2 0 0 0 0
w meer	-19 6 7 -6 6 1 0 -6 -16 2 7 3 10
w meest	16 1 1 5 -3 -7 0 -9 3 23 -7 -1 -5
w meetellen	-12 -5 0 -5 -1 10 1 -3 -1 0 -1 0 0
w meisje	9 1 1 3 -3 -3 11 -1 -4 -1 -1 0 0
w melkmeiden	2 -2 0 1 -1 0 8 -5 -2 0 0 0 0
w men	-9 -3 -1 -3 5 1 -2 2 -1 0 -1 0 0
w mens	-16 -40 -12 22 4 -8 9 -2 2 -17 5 -6 -8
w menselijke	0 -3 0 -2 -3 6 5 -4 -6 3 2 0 -1
w merk	9 -4 -1 3 -3 -2 -3 7 -3 -1 3 0 -1
w merken	2 1 1 0 0 -1 -2 6 -3 -1 -3 0 4
w met	19 27 9 8 -5 -17 30 -3 2 -14 16 -9 -6
w meten	5 -2 3 1 -2 -1 0 6 -1 -1 -1 0 -1
w middel	1 -6 11 -1 -5 4 -5 4 1 -1 3 0 -1
w milieu	2 -6 7 0 0 0 -1 -1 -2 -1 -2 0 8
w miljoen	3 0 10 -1 -2 0 -7 0 4 -2 -4 16 -4
w minder	-13 -8 6 -8 3 10 1 -7 -8 -2 -4 -2 17
w minuut	10 2 -1 3 0 -5 -1 6 2 -2 -1 -1 -1
w missie	0 -8 -14 -2 11 -4 0 -4 10 -5 7 -3 -10
w mobiele	-5 6 0 -3 3 0 -2 6 -1 -2 0 0 -1
w moeten	3 -1 18 -5 -5 4 -4 -11 -5 -8 -6 -2 41
w mogelijk	22 -14 -28 10 3 -8 17 -15 -9 2 -3 -1 5
w mogelijkheid	1 1 1 10 -4 -7 5 -5 6 -2 -2 0 -1
w mogen	-6 -5 8 -6 -3 11 -7 -1 12 -3 2 -1 -2
w molen	-4 6 0 -3 1 2 -1 2 3 -1 -1 -1 0
w moment	4 0 1 1 -1 -1 -3 -6 5 -1 3 0 4
w monument	-6 -3 -4 -1 3 2 0 -1 -1 0 0 0 0
w mooie	-7 -4 3 -6 -3 10 -3 0 5 -2 -1 0 -1
w morgen	5 2 -6 0 10 -10 -1 -7 14 -3 -1 -1 -2
w museum	-6 -3 -3 -2 6 -1 1 1 -2 -1 -1 0 0
w muziek	4 12 -4 -1 5 -6 -5 7 5 -1 -1 0 -1
w naar	30 13 6 2 -2 -12 0 -12 -6 -2 -16 -6 54
w naartoe	3 1 2 1 0 -2 -1 -2 -1 12 -5 0 -1
w naast	22 6 3 5 -1 -12 9 -5 3 -2 2 -1 0
w naaste	8 9 -4 2 1 -6 6 -2 -1 -1 1 0 -1
w nabestaande	6 3 3 1 0 -4 6 -1 -1 -1 -1 0 0
w nacht	27 -3 3 8 -9 -6 2 10 7 -4 -4 -1 -3
w namens	6 -2 -3 3 -1 -2 -2 7 -3 0 0 0 -1
w natuur	-26 -4 -5 -10 16 2 -3 0 0 -2 -3 0 -1
w nederland	-5 -8 -4 -6 17 -7 -3 -8 5 4 4 -1 -4
w nederlander	-11 -4 1 -4 1 6 -6 -2 0 -1 -1 7 -1
w nederlandse	2 -8 -4 2 -6 7 -2 -1 0 1 0 0 -1
w nemen	3 9 4 -3 0 -1 12 -14 22 -5 -11 -2 3
w netbeheerder	4 1 3 1 -1 -2 -1 -3 6 0 1 0 -1
w netwerk	-8 -4 4 -3 3 2 8 -13 11 -7 -4 -1 3
w niemand	-58 -14 62 -33 -12 47 0 11 3 -1 -12 -2 -2
w niet	19 -18 -22 14 2 -11 -1 3 -12 2 9 -3 -3
w nieuw	2 7 -5 0 5 -6 7 0 -5 -1 -1 0 0
w nieuwe	5 6 -1 0 1 -4 -6 6 1 -4 -1 10 -3
w nieuwkomer	9 7 0 2 -1 -5 8 -8 9 -1 -2 0 -2
w nieuws	12 3 0 3 -1 -6 -1 7 -6 0 4 0 0
w niveau	7 -1 -1 1 -1 -1 -4 3 4 -1 -2 0 2
w nodig	-3 -3 12 -5 -3 7 2 -5 7 -4 1 -1 1
w nog	-8 -18 -10 3 -5 11 -1 2 -2 -6 -4 -2 3
w nood	11 2 0 4 -3 -4 5 2 -5 -1 3 0 -1
w nooit	-9 -6 1 -5 -4 12 -2 -2 -6 8 2 -1 -3
w noorden	0 9 3 -2 -2 1 -2 -5 -1 10 3 0 -1
w nu	10 0 -4 4 -8 2 3 -2 -5 5 -1 0 2
w nul	-14 -3 0 -8 2 9 -1 -2 -1 0 0 0 0
w nummer	10 -1 -3 4 -2 -4 0 -5 0 13 -4 -1 -2
w ochtend	6 -1 -5 3 -1 -2 5 -4 1 -1 -1 0 -1
w ocmw	-7 0 -2 -2 -1 5 2 -2 -2 0 0 0 0
w oefenen	0 0 1 0 0 0 -4 0 -1 -1 6 0 0
w of	11 -6 -11 2 -4 3 11 0 -1 -6 2 -2 -6
w om	40 20 -1 12 2 -29 17 -7 1 -2 -1 -4 12
w omdat	-5 2 16 2 -2 -3 -2 -7 17 -1 -2 0 -2
w omgaan	-8 -2 4 0 0 2 -1 1 -1 0 0 0 0
w omgeving	5 2 -3 1 2 -4 -5 7 4 -2 0 0 -2
w omslag	14 -2 2 5 -7 -2 -2 -2 -2 -1 -2 -1 13
w omwonende	-3 -4 3 -1 -5 7 -1 3 -2 0 -1 0 0
w onafhankelijk	9 -2 -1 3 -2 -2 0 4 -2 0 1 0 0
w onafhankelijke	-12 -3 10 -6 -1 9 -3 2 3 1 -2 -1 -1
w onder	-7 1 8 -5 2 3 -8 18 -4 1 -4 0 -3
w onderdak	5 0 0 2 -1 -2 -1 -3 6 0 0 0 0
w onderhoud	4 -1 -3 2 -1 -2 0 -6 7 -1 0 0 0
w onderhouden	0 1 4 -1 -1 0 -6 7 -4 8 -2 0 -2
w ondernemen	-8 7 -1 -6 7 -1 13 -15 0 -1 -1 0 3
w ondernemend	18 3 1 6 -5 -7 3 -3 -1 -1 8 0 0
w ondernemer	23 -9 -14 10 -6 -5 24 -19 -7 1 3 -1 -2
w ondernemerschap	-4 2 -6 -1 11 -8 0 -1 0 0 0 0 0
w onderneming	5 2 1 1 -2 -2 -2 0 -2 6 1 0 0
w onderscheiden	3 -1 -2 1 -1 -1 -1 -2 -3 10 -3 0 0
w ondersteunen	18 5 6 5 -5 -8 39 -11 -9 -1 -6 -1 -4
w onderwijs	-6 3 -9 -3 10 -4 6 3 3 -3 -8 -1 -2
w onderzoek	3 16 -1 -1 2 -5 -7 30 -9 -1 -4 -1 -3
w onderzoeken	1 4 8 -2 -5 3 -2 10 -2 -1 -1 0 -1
w ongelijkheid	-7 -4 -4 -2 7 -1 -2 -1 0 0 0 0 0
w online	-16 -2 1 -6 8 3 -2 -8 7 -3 5 0 -2
w onmisbare	0 10 -4 -1 4 -5 -1 -2 3 1 1 0 0
w ons	16 -3 -2 7 8 -18 -8 -5 5 11 -8 -1 9
w ontdekken	11 -2 -8 5 1 -6 -1 0 -1 0 2 0 0
w ontmoeten	0 -1 -2 0 0 1 -2 -3 6 0 -1 0 -1
w ontmoeting	2 1 6 -1 -1 -1 0 3 -1 0 0 0 0
w ontplooien	4 0 -1 2 0 -2 -1 -2 7 0 -3 0 0
w ontsluiten	-4 -12 1 0 -7 11 -1 -1 -1 -1 1 0 -1
w ontstaan	-6 -2 4 2 -1 -1 6 -4 0 0 -1 0 -1
w ontwerp	5 -1 -3 2 -1 -2 -1 7 -2 -1 -1 0 -1
w ontwerpen	3 8 2 -1 1 -4 -4 14 -3 -1 -1 0 -1
w ontwikkelen	12 4 1 3 0 -8 -4 18 -11 -3 3 0 1
w ontwikkeling	-12 11 7 -7 3 3 -2 8 -4 -2 3 0 -1
w ontzorgen	3 0 -1 1 0 -1 6 -2 -1 -1 -1 0 -1
w onze	9 -3 13 -6 -4 5 10 -8 -3 -2 -5 -9 22
w oog	-5 -2 -2 9 0 -7 0 0 2 -1 -2 0 -1
w ook	-27 -17 7 -20 -6 36 -5 -6 13 -3 0 -2 -5
w oor	8 -1 0 3 -2 -3 3 -4 5 -1 -1 0 -1
w oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
w oosterveen	-5 -3 -1 -3 -1 6 -2 3 -2 0 -1 0 0
w op	-14 -16 -10 -17 27 0 10 4 6 -19 -7 -3 0
w opbouwen	11 1 -2 4 -1 -5 3 2 0 -1 -1 0 -1
w opdat	-18 -2 27 -10 -4 12 0 7 -2 0 -1 0 -1
w opdracht	11 2 -3 4 -1 -5 -2 7 -4 -1 3 0 -1
w opdrachtgever	7 1 0 2 -1 -3 -3 0 -2 8 -1 0 1
w open	-15 -5 -7 1 3 3 -1 3 -1 -5 0 0 -2
w openen	6 -2 -1 2 -2 -1 -1 -9 2 -1 -1 9 1
w opgavegericht	2 1 2 0 0 -1 -1 -4 0 0 0 0 6
w opkomen	-2 6 -6 -3 14 -10 -4 10 -3 -3 0 0 0
w opleiden	-6 0 11 -4 -1 3 -3 6 -2 -1 -1 4 -1
w oplossing	-2 -1 18 -3 -3 2 -2 6 3 -1 -1 0 -1
w opnieuw	6 -1 -4 3 -1 -3 0 -1 2 0 0 0 0
w oprichten	8 -4 0 3 -3 -1 2 2 -3 -1 1 0 0
w opvang	2 0 -1 1 -3 2 -2 6 0 -1 -1 0 -1
w opzetten	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
w orde	6 6 -3 2 2 -5 -1 0 1 0 -1 0 3
w organisatie	23 7 -7 7 -2 -11 -1 -10 -5 -6 -8 -2 38
w organiseren	2 19 -1 -2 4 -7 3 17 -8 -1 -4 0 -1
w orgel	-15 5 -4 -6 7 3 -2 4 -2 -1 -1 0 0
w otter	-1 7 8 -2 1 -3 -1 7 -2 0 -1 0 0
w oud	-12 -11 -1 -5 -2 14 -4 5 -5 -3 4 0 -2
w oude	0 9 6 -3 -2 2 -5 21 -1 -2 -3 -3 -3
w ouder	15 -1 13 3 -7 -2 14 7 -3 -6 -2 -1 -2
w oudere	-7 -7 1 -4 2 5 -2 -3 11 -1 -5 -1 -2
w over	9 -29 4 1 -9 12 6 11 -18 3 0 -4 -3
w overal	-23 -6 16 -13 -3 19 -2 4 -3 0 -2 0 -1
w overgang	-11 15 -1 -6 8 -3 2 -1 -1 2 0 0 -1
w overheid	-29 12 -4 -14 8 11 0 -5 -2 -3 8 -1 -2
w overleven	-10 -6 2 -3 -5 12 0 -1 -1 0 -1 0 0
w overstap	-14 4 -5 -5 10 -1 1 -6 3 0 0 0 0
w pakken	-13 8 1 -7 9 -2 1 1 -1 -1 -1 0 0
w pakket	0 0 2 0 0 0 -1 -3 6 -1 0 0 0
w palliatieve	4 7 0 0 1 -4 -3 9 0 -1 0 -1 0
w papier	12 0 0 4 -3 -4 7 -6 0 -1 0 -1 4
w papieren	0 -1 -1 0 -1 1 5 4 -8 -1 -2 0 1
w participatie	-1 -6 -5 1 3 -1 3 -3 -1 0 -1 0 0
w partner	19 0 -15 13 -1 -13 -6 -2 0 -12 27 -1 -5
w pas	1 -1 5 0 -1 0 0 8 -4 0 -1 0 -1
w passen	7 -4 -8 3 -2 -1 3 -2 4 -1 -3 0 -1
w passie	-10 -8 -11 12 -1 -4 0 -2 -7 -1 5 0 -2
w patiënt	7 9 10 -7 -3 4 13 -3 -5 12 -6 -1 -3
w patrouilleren	-7 12 2 -4 5 -2 -1 5 0 0 -1 0 0
w peel	-1 -1 2 -2 -4 6 -1 4 -2 -1 0 0 -1
w pensioen	-1 2 12 -2 -1 0 -1 -1 0 6 0 0 0
w per	6 1 5 1 -1 -3 3 -9 5 1 -2 6 -2
w pers	-6 0 -3 -2 1 3 -1 2 -2 0 0 0 0
w personeel	-6 -2 -7 -1 6 -1 1 0 -3 0 0 0 0
w persoon	-5 5 -8 4 5 -7 1 2 -2 -1 -1 0 -1
w persoonlijk	11 6 -1 1 1 -6 7 0 -5 1 -1 0 2
w persoonlijke	2 4 9 -1 -1 -1 1 6 -4 1 2 0 -1
w piano's	5 0 1 0 -1 0 -2 8 -1 -1 -1 -1 -1
w plaats	-6 -1 10 -4 -3 7 -6 0 4 -4 6 -1 1
w plaatselijke	-3 8 1 -2 1 0 3 1 -1 0 -1 0 0
w plan	-9 -1 -13 -2 15 -8 3 -3 -2 -1 -1 0 -1
w planeet	-5 -3 9 -3 -7 9 -1 -2 1 0 -1 0 4
w plannen	0 -5 -3 1 2 -1 5 -6 -3 0 0 0 2
w plant	5 4 8 0 -1 -3 -3 -13 15 -3 9 0 -1
w planten	12 10 3 3 1 -10 -1 7 -2 -1 0 4 -1
w plas	-6 -2 0 -2 -1 5 0 -1 0 0 0 0 0
w plastic	0 -6 -4 1 1 0 -1 -1 -4 0 0 0 4
w platform	5 4 0 1 0 -3 -6 4 4 -1 3 -1 -2
w platteland	-3 -6 -1 -1 -5 9 2 -3 -3 -2 4 0 0
w plek	-3 -6 2 -2 -3 7 -5 -10 2 5 10 -1 -2
w plezier	-3 -6 -7 0 -2 5 -4 -7 4 3 1 0 -2
w ploeg	2 0 0 0 0 -1 9 -2 -3 -2 -2 0 1
w pluralistische	1 4 -1 0 1 -2 -1 -1 -2 0 6 0 0
w polder	10 7 0 2 -1 -6 0 0 5 0 0 0 0
w politiek	7 -2 -3 3 -1 -2 -1 1 1 0 0 0 0
w positie	-10 6 -1 -5 1 5 -3 7 -3 -1 -1 0 0
w positieve	-7 5 -8 -2 12 -8 1 -1 -1 0 -2 0 0
w praktijk	12 3 -3 4 0 -7 -3 3 2 -2 3 0 -1
w praktische	1 0 6 -1 -1 0 -3 -2 9 -1 0 0 -1
w praten	-10 -3 9 -6 -2 9 -1 -2 2 -1 0 0 0
w prijs	22 -2 0 8 -5 -8 -1 3 11 -4 -3 -1 -1
w privacy	-4 -5 3 -1 -7 10 0 -1 0 0 0 0 0
w probleem	-4 -7 0 -1 -7 11 -3 -5 -1 0 6 0 0
w procent	3 -5 3 -1 -6 7 -1 -4 -4 10 -1 -1 2
w proces	2 3 0 0 0 -1 -4 -2 -1 -2 3 0 7
w product	-1 -3 5 -1 -2 3 -5 -6 -4 4 12 -1 -1
w professional	6 1 -2 2 0 -3 7 -2 -2 -1 -1 0 0
w professionele	7 1 -2 2 0 -4 3 -3 -3 5 -1 0 1
w programma	-1 -8 7 -1 -3 4 -2 -3 -5 2 -3 -2 13
w project	-9 11 -3 -5 5 0 3 -3 1 -1 -3 0 3
w provincie	0 -3 -8 1 10 -8 -3 -3 7 -2 0 0 -2
w psychische	-15 9 10 -9 2 5 2 4 -3 0 -1 0 0
w publiceren	-2 1 7 -2 -1 1 0 6 -2 0 -1 0 0
w publiek	10 -10 -9 6 -1 -2 -6 10 -3 -1 -1 0 0
w publieke	-10 -5 0 -4 -1 8 -1 -2 -1 -1 1 0 0
w punt	4 -1 -3 2 0 -2 -1 8 -2 -2 0 0 -2
w raken	0 -1 6 -1 -2 1 -1 3 -2 0 -1 0 2
w ramp	-5 -4 2 -2 -3 7 -2 1 0 0 -1 0 0
w realiseren	-4 -2 16 -3 -2 3 2 2 0 0 -1 0 0
w recht	-9 -6 9 -7 -2 11 10 -17 13 -2 -3 -1 -2
w rechter	0 3 4 -1 -6 5 -2 6 -1 0 0 0 0
w rechtshulp	0 -2 -2 0 2 -1 8 -6 -2 0 0 0 0
w rechtsstaat	-5 5 -7 -2 14 -11 0 -1 0 0 0 0 0
w rechtstreeks	-3 1 14 -3 -1 1 -1 -2 8 0 -1 0 0
w rechtvaardige	-4 -5 0 -1 -3 6 0 0 -1 0 -1 0 0
w redden	-9 11 -3 -9 15 -5 2 1 -2 -1 -1 -2 2
w regelen	-2 -3 -3 -2 -1 4 6 -16 7 -1 -2 0 4
w regie	6 -6 4 2 -4 2 7 -4 -1 0 -1 0 0
w regio	-15 -7 -7 -5 7 5 -8 -3 9 3 -6 0 -3
w regionale	-2 10 -1 -2 3 -3 1 -3 -2 -2 2 -2 7
w registreren	8 -2 3 3 -3 -2 -1 3 1 -1 -1 0 0
w reis	-14 -7 -3 -5 0 12 -1 -4 0 -1 0 0 0
w reiziger	-3 -4 1 -1 -5 8 -3 -2 3 -1 3 0 -1
w rekenen	-7 -4 2 -3 -1 6 12 -15 -1 -1 -1 5 -1
w rekenkamer	5 5 1 1 -1 -3 -1 7 -1 -1 -1 0 0
w rendement	8 -2 -3 3 -2 -3 -3 -2 3 6 -2 0 -1
w repareren	-7 -5 2 -3 -2 7 -2 5 -3 -1 0 0 -2
w respect	8 -3 -6 15 -2 -13 -2 3 -1 -1 2 0 -1
w restaureren	5 3 -1 1 0 -2 -1 6 -2 -1 1 -1 -1
w resultaat	1 5 8 -1 -2 0 -2 2 2 4 -3 0 0
w richten	-2 8 -9 -1 4 -2 2 5 -4 -2 0 0 -2
w richting	-3 -7 0 0 -3 6 -1 -1 -3 0 0 0 4
w rijden	2 1 -6 1 4 -4 -2 3 0 -1 -1 -1 2
w rivier	-17 6 -2 -7 4 7 0 1 -2 0 0 0 -1
w rond	10 -6 -4 5 -2 -3 -4 9 -8 -2 7 0 -1
w rookvrije	-6 -2 0 -2 0 5 0 0 0 0 -1 0 0
w ruim	1 3 0 0 1 -2 -2 7 0 -2 0 0 -2
w ruimste	-6 1 -4 -2 7 -2 -2 1 -2 -1 2 0 0
w ruimte	-20 -10 -1 -8 1 14 -1 1 -7 -1 1 0 -1
w rusten	-10 0 -13 -3 3 6 1 -9 5 0 -2 0 -1
w rustig	-2 -4 0 0 -4 6 0 -1 -1 0 0 0 0
w s	-2 -10 -6 0 -4 8 0 -1 0 -1 -2 -1 -1
w samen	-3 -29 -35 22 8 -14 -1 4 -10 -6 3 -2 -5
w samenbrengen	8 2 -3 3 0 -5 -1 3 -5 0 5 0 0
w samenhang	-2 -6 -5 0 1 1 0 -3 1 0 0 0 0
w samenleven	-5 0 6 -3 0 3 -1 0 2 0 -1 0 0
w samenleving	-32 9 22 -18 6 13 3 6 -11 1 3 -1 -3
w samenwerken	2 1 -3 6 -1 -4 -1 -1 -1 -1 0 0 4
w samenwerking	-15 -10 -2 -1 2 6 -1 -1 -2 -1 -1 0 0
w sap	-5 8 -2 -3 4 -1 -2 6 -2 0 0 0 0
w schade	-3 -2 6 -2 0 2 1 -1 2 0 0 0 -1
w schakel	-2 11 2 -3 2 -2 -2 -2 -2 -3 11 0 0
w schenken	-2 -1 7 -2 -1 2 -1 -5 0 8 0 0 0
w scherm	1 0 2 0 0 0 -1 -4 7 -1 0 0 0
w scheurbuik	-2 6 1 -2 1 0 -1 3 0 0 0 0 0
w scholen	-1 3 10 -2 0 0 1 10 -3 -2 -1 -2 -1
w scholier	6 1 1 2 -2 -2 -3 -3 3 -1 -1 6 0
w schone	-19 -5 1 -8 -1 15 -1 -2 -1 0 -1 0 -1
w school	-18 -8 4 -3 -1 10 -6 8 1 -5 1 -1 -3
w schoon	7 -2 9 -3 -3 2 0 10 2 -3 -3 0 -2
w sector	-10 8 -4 -4 9 -3 -2 -4 9 -1 -2 0 -1
w seizoen	9 -1 -4 4 -1 -3 -1 0 3 0 0 0 0
w service	8 -1 -3 3 -1 -3 -2 -6 8 3 -1 0 -1
w sfeer	12 1 -3 4 -1 -6 -2 -1 5 -1 4 0 -1
w simpel	2 2 0 0 4 -5 11 0 -4 -2 -2 0 -1
w sinds	10 3 0 2 -2 -3 -3 3 -7 -3 15 -1 -1
w slaan	-17 -6 17 -8 -2 12 0 0 -1 0 0 0 0
w slaap	1 -9 2 1 -7 8 3 -1 -3 0 0 0 0
w slachtoffer	4 -3 -1 1 0 -2 9 -7 -1 0 0 0 0
w slapen	-9 0 11 -5 -1 5 1 0 3 0 -1 0 -1
w slavernij	-6 4 -1 -3 5 -1 0 3 -2 0 -1 0 0
w slimme	-16 8 12 -9 1 7 0 -10 8 3 -1 4 -4
w sloot	-3 1 8 -2 0 1 -2 8 2 -2 -1 -1 -3
w sluiten	-11 13 5 -7 4 1 1 3 0 1 -1 0 -1
w snel	15 -2 -8 6 -2 -5 0 1 3 1 -4 0 1
w sneller	14 -2 -3 8 -1 -9 0 1 -3 -1 -1 0 7
w soep	7 1 -1 2 -1 -3 -2 -9 14 0 0 0 0
w software	4 3 5 0 -1 -2 4 -8 11 7 -5 -1 -4
w soms	5 -1 -2 2 -1 -1 -1 6 -2 0 -1 0 -1
w soort	-1 4 -6 -1 5 -3 -3 1 -1 0 3 0 0
w specialist	1 -4 -3 1 -2 2 3 -2 -3 9 -8 0 -1
w spel	2 0 0 1 0 -1 -2 -3 1 6 -1 0 0
w spelen	-12 12 21 -9 1 3 -3 14 -2 1 -2 0 -1
w speler	4 0 0 1 -1 -1 -1 -2 -2 -1 -1 -1 9
w spierziekte	1 -5 5 0 -10 9 0 2 0 0 0 0 -1
w spoor	-8 -6 12 -4 -7 12 -1 0 1 0 0 0 0
w sporen	-4 13 -3 -3 4 -3 -1 3 0 0 -1 0 0
w sport	-7 3 -2 1 1 0 -2 -2 4 -1 0 0 -1
w sporten	-2 2 -7 -1 8 -6 -1 -2 2 0 -1 0 0
w spreken	-10 -5 1 -4 1 7 -2 1 -2 0 1 0 -1
w spuiten	-7 1 4 -3 -1 4 0 -6 8 -1 0 0 0
w staal	2 0 2 0 0 -1 -2 7 -2 -1 0 -1 -1
w staan	17 -15 -16 18 -14 -1 34 -24 7 -8 -6 -3 -3
w staat	12 -1 -4 9 -2 -9 18 -8 -7 2 1 -2 -2
w stad	9 7 32 -6 -19 13 2 25 -2 -3 -8 -1 -2
w stand	-19 3 -6 -7 11 1 -1 -2 -1 -1 -1 0 0
w standaard	1 -1 6 0 -2 1 4 -2 -3 4 -1 -1 -1
w starter	-15 -8 -1 -5 -2 13 6 -2 -7 -1 -2 0 0
w steeds	1 7 -7 0 6 -6 -2 2 -2 -1 4 0 -1
w stellen	31 0 -9 12 -4 -13 20 -9 0 -5 1 -2 0
w stem	-5 0 -2 -2 7 -3 -3 13 -10 -4 4 0 -1
w stemmen	5 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
w sterk	0 -5 -7 11 -2 -6 -4 8 -4 -1 -1 0 -1
w sterke	-4 -2 7 -2 -2 4 -1 1 -2 -1 6 -1 -1
w sterker	-2 -4 -3 -3 -3 8 -5 -3 -2 0 9 0 0
w sterven	-10 -3 4 -4 -1 7 -2 -1 3 -1 -1 0 -1
w steun	-5 6 0 -3 2 0 8 -7 2 0 -1 0 0
w steunen	-3 9 3 -2 1 -1 0 4 -1 0 -1 0 0
w stichting	-3 1 -15 0 0 4 6 -5 -1 0 -1 -1 -2
w stilstaan	-1 -2 -2 3 0 -1 -8 6 -1 0 2 0 0
w stimuleren	-15 34 -1 -12 20 -13 16 -9 -7 -4 10 0 -2
w stip	0 1 6 -1 -1 0 -1 2 -2 -1 -1 7 -1
w stond	6 0 -3 3 0 -3 -2 1 2 0 0 0 0
w stoppen	18 -1 2 1 -3 -4 9 1 -3 -1 -1 0 -1
w storing	9 -3 1 3 -3 -3 1 -5 10 -2 -1 0 -1
w straat	-15 -6 7 -8 0 12 4 2 0 -3 -5 -1 -2
w stralen	-6 -2 1 -4 -1 7 -2 -2 5 0 -1 0 0
w strand	30 9 5 4 -3 -12 6 10 -2 -1 0 0 -1
w streek	-5 -3 -4 -1 6 -1 -1 0 -1 0 0 0 0
w streven	-18 -10 10 -9 -3 17 -3 -7 -10 23 1 -1 -7
w strijden	-18 1 -14 -6 20 -6 -2 -2 -1 -1 -2 0 0
w stro	10 1 5 -2 -1 0 0 -2 9 0 -1 0 -1
w stroom	-6 1 8 -6 -1 6 -2 -8 12 -1 0 -1 1
w student	13 0 -9 5 0 -6 -4 7 -2 1 0 0 -1
w stukje	2 1 3 0 -2 0 -2 0 -1 -3 11 -2 -1
w sturen	0 -1 1 -1 -1 1 -2 1 1 8 -8 0 0
w subsidies	10 9 0 3 -1 -6 17 -4 -4 -1 -1 0 -1
w supermarkt	4 7 -5 1 1 -4 -4 1 0 6 0 0 -1
w systeem	1 0 1 0 0 0 -2 0 -4 4 -5 -1 9
w t	3 0 0 1 -1 -1 0 -3 7 -2 0 0 0
w taak	9 1 -2 3 0 -5 1 9 -5 -1 -1 -1 -1
w taal	0 1 2 -1 -6 6 2 4 -1 -2 0 0 -1
w taalles	12 7 2 3 -2 -6 3 -1 4 0 -1 0 0
w taart	1 0 1 0 0 -1 -1 -6 6 -1 3 0 -1
w taboe	-6 5 -2 -3 5 -1 -1 1 0 0 0 0 0
w tachtig	-1 7 -1 -2 3 -2 -1 -2 0 -1 -1 6 -1
w tafel	-4 -3 3 -2 -1 4 -5 18 -9 -1 -1 0 -1
w talent	-2 -5 -8 1 -1 4 -1 -4 0 3 -1 0 -1
w te	5 77 19 -21 10 -15 27 10 11 -6 -3 -4 -9
w team	23 3 7 7 -10 -5 11 -19 4 8 -12 -1 17
w techniek	8 1 -8 3 6 -10 -4 2 0 -2 3 3 -1
w technologie	-12 4 7 -6 4 2 -4 1 0 2 -2 0 2
w tegen	-19 20 -19 -12 32 -16 -13 8 7 1 -5 -2 -1
w telefoon	14 5 0 4 0 -9 -2 -5 14 0 -1 0 -1
w telen	4 -4 -6 2 -2 1 0 6 -5 -1 0 0 -1
w telers	-15 -1 12 -7 2 5 -2 2 0 0 -1 0 0
w televisie	10 3 -1 3 -1 -6 0 -2 6 -1 0 0 0
w tellen	1 1 8 -1 -2 1 -1 4 2 -2 -1 3 -2
w tempo	9 0 -4 3 -1 -4 3 -3 0 0 -1 0 2
w ten	-2 -7 -4 0 0 3 10 1 0 -4 -7 -1 -3
w ter	-1 11 2 -2 2 -3 -3 13 -1 -1 -4 0 -1
w terecht	-7 -1 8 -4 -1 4 0 4 -3 0 1 0 -1
w terug	-4 26 -8 -5 19 -18 10 4 -5 -2 -3 -1 0
w terugdringen	-19 11 -8 -8 15 -3 1 2 -3 -1 -1 -1 -1
w terugkeer	-3 6 0 -2 1 0 0 3 -1 0 -1 0 0
w tevreden	10 2 2 2 -1 -4 -3 -3 -3 17 -3 0 -2
w textiel	-9 4 -3 -4 7 -1 -1 -1 1 0 0 0 0
w theater	-3 2 12 -3 -1 1 -1 8 -1 -1 -2 0 0
w thuis	26 5 12 3 -6 -8 1 -5 5 -4 18 -1 -3
w thuiskomen	-6 -4 -5 -1 0 5 0 -1 -2 0 -1 0 0
w thuiszorg	-5 6 2 -3 2 -1 1 -4 5 0 0 0 0
w tien	3 -3 -4 1 -2 2 -3 -6 -4 6 -5 9 1
w tijd	20 7 -22 16 4 -21 -3 -7 9 2 -4 5 0
w tillen	-13 1 -9 -4 16 -7 0 -1 -2 0 0 0 -1
w timboektoe	-6 -4 1 -2 -3 7 0 0 0 -1 -1 0 -1
w toe	-6 8 -2 -4 2 3 2 -7 2 -1 -3 0 7
w toegang	-14 -10 -4 -4 -2 13 -2 -4 -2 -1 2 0 0
w toegankelijk	-15 -10 -1 -5 -3 14 -5 1 5 -2 -4 0 -1
w toekomst	-9 -8 1 5 -9 8 -6 2 2 -1 -4 -1 4
w toekomstbestendige	-1 1 9 -2 -1 1 0 0 -3 5 -2 0 2
w toezicht	9 7 27 -2 -7 -2 -2 20 -2 -2 -2 0 -1
w toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 11 -2 0 -1
w toonaangevende	2 0 0 1 -1 -1 -1 -2 -2 7 -1 0 -1
w top	0 -1 6 -1 -2 1 -1 -3 -4 13 -3 0 -1
w topklinische	15 4 0 4 -1 -8 -1 -2 2 9 -2 -1 0
w tot	-6 -10 22 -9 -8 16 2 21 -16 5 -6 -5 0
w trachten	-2 7 -2 -1 3 -2 1 0 -2 0 2 0 0
w trainer	5 0 -3 2 0 -2 4 -6 0 5 -2 0 -1
w trekken	-4 1 -11 -1 10 -5 21 -15 -5 0 -1 0 -2
w trots	-1 -3 -4 8 -1 -5 -1 0 -2 2 0 0 -1
w tuin	2 -1 -3 0 -1 1 -3 8 -2 -1 -1 0 -1
w tuinder	7 0 -1 2 -1 -2 0 0 -1 -1 5 0 0
w tussen	-17 -15 -7 -2 -3 14 -4 -5 9 -10 3 -1 -3
w twaalf	5 5 0 1 1 -4 0 9 -1 -1 -2 0 -1
w twee	9 -2 5 2 -5 0 -7 6 11 -3 -3 -2 0
w tweede	2 0 3 1 -1 -1 2 4 -7 -1 1 -1 2
w tweedehands	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
w tweehonderd	4 0 2 1 -2 -1 -10 3 -2 0 0 12 -1
w twente	6 -1 -2 2 -1 -2 3 -3 2 11 -10 0 -1
w twintig	-1 1 6 -1 0 0 2 4 -1 0 0 0 -2
w u	35 1 -8 18 -5 -20 10 -11 13 -5 7 -2 -5
w uit	21 13 -12 2 15 -22 5 10 4 -11 3 -3 -3
w uitbannen	-6 -7 -7 -1 5 0 0 -3 -1 0 0 0 0
w uitblinken	6 -1 -1 2 -1 -2 -4 -4 -1 7 4 0 -1
w uiteindelijk	-1 1 6 -1 0 0 -1 4 -1 0 0 0 0
w uitgroeien	3 1 1 1 -1 -1 -1 -1 -1 11 -3 -1 -3
w uitleggen	-6 -3 -1 -2 0 4 -1 -1 0 0 -1 0 0
w uitstoot	7 5 7 0 -5 0 -2 -5 1 2 -1 -1 9
w uitvaart	9 0 -2 3 -1 -4 1 -2 4 0 0 0 0
w uitval	-4 7 -3 -2 5 -3 4 -2 -1 0 0 0 0
w uitvoeren	5 -1 8 1 -3 -1 0 5 -1 0 -1 0 0
w uniek	2 -4 -12 17 0 -13 -1 0 -2 0 -1 0 0
w uur	14 2 -3 5 -1 -7 3 -10 17 -1 -3 -1 -2
w uw	51 7 -4 15 -5 -24 1 6 18 -3 -1 -2 -5
w vak	0 -2 -8 9 -1 -5 5 -2 -8 1 3 0 -1
w vakantie	-12 -4 4 -7 -1 10 -1 -3 3 0 0 0 0
w vakbekwame	9 0 -5 4 -1 -4 -1 3 -1 1 -1 0 0
w vakmanschap	-10 -7 -9 4 2 0 1 -4 -1 0 -2 0 -2
w vallei	10 1 -1 3 -2 -4 0 6 -3 0 0 0 0
w vallen	9 5 3 2 2 -9 2 -4 9 -1 -2 0 -1
w van	14 18 -11 -16 25 -15 -4 -7 -12 20 15 -19 13
w vanaf	15 2 -2 5 -2 -7 2 -7 10 -1 2 -1 -1
w vandaag	9 2 5 0 1 -5 -3 -2 13 -2 -1 -1 -1
w vandaan	-12 -4 -6 5 3 -2 -1 -1 0 0 -3 0 0
w vanuit	2 1 -8 3 -1 -1 -1 2 -3 -3 4 0 0
w vanzelfsprekend	-16 -3 -5 -6 7 5 0 -4 -1 -1 0 0 0
w varken	5 1 1 0 -1 -1 -2 -2 8 0 -1 0 0
w vast	3 -1 2 1 -1 0 -1 -6 6 -1 5 -1 -1
w vaste	9 3 -5 3 0 -5 6 -4 -1 -4 6 0 -1
w vastgoed	6 8 2 1 -2 -3 -8 5 -2 -1 14 -3 0
w vastlopen	4 0 1 1 -1 -1 7 -2 -1 -1 -2 0 0
w veel	4 1 -10 2 8 -8 6 -2 -3 -1 -1 0 0
w veilig	-26 -18 22 -14 -11 31 -13 10 4 0 -6 -1 0
w veilige	24 8 10 6 -2 -14 -5 7 5 9 -3 0 -3
w veiliger	-23 -4 -8 -11 16 4 0 -3 -3 -1 -1 0 -1
w veiligheid	-19 -2 12 -13 1 15 -3 5 -6 -1 3 0 0
w veiligheidsregio	-4 -8 4 -1 -4 7 -1 1 -1 0 -1 0 0
w veiligste	0 -3 3 -1 -6 7 0 -1 0 8 -5 0 -1
w ventilatie	2 0 1 1 -1 -1 0 -5 6 0 1 0 0
w veranderen	-13 10 -8 -6 12 -3 -1 -6 2 -4 -5 -1 12
w verbeteren	-20 25 -10 -10 23 -11 -5 5 5 -4 0 0 -2
w verbetering	-7 16 1 -5 4 -2 -2 4 3 0 -1 0 0
w verbinden	-11 2 25 -9 -5 9 3 17 -9 -4 0 -1 -2
w verbinding	-9 -10 -6 7 -4 4 -2 -5 3 -2 1 0 -1
w verbruiken	-2 2 -3 -1 6 -5 0 -1 -1 0 0 -1 2
w verdedigen	14 9 -1 4 1 -11 0 10 -1 -1 -2 0 0
w verdelen	-10 1 3 -6 0 7 1 4 -5 -1 -1 0 0
w verder	12 -3 -18 16 -3 -11 -3 2 -3 -3 -1 0 5
w verdienen	-16 -1 20 -4 -2 6 1 2 4 -1 -4 0 -1
w verdubbelen	26 -4 7 8 -15 -1 -1 -6 -1 17 0 -1 0
w verduurzamen	0 2 1 -2 7 -6 -2 0 -3 -1 -1 7 -1
w verduurzaming	-9 0 3 -4 5 0 0 0 -1 0 0 0 0
w vereniging	6 17 -9 0 3 -7 -5 6 2 -1 4 -1 -3
w vergroenen	1 7 1 -1 0 -1 0 0 0 -1 0 5 -2
w vergroten	-19 3 -10 -7 19 -6 -2 6 -6 -1 -2 0 -1
w verhaal	1 -6 -4 1 -2 4 -2 3 -1 -1 -2 0 1
w verhalen	0 -4 1 0 -2 3 -3 13 -3 -2 -2 -1 -2
w verhogen	0 7 1 -1 1 -2 -1 5 -1 -1 -1 0 0
w verhuren	6 1 0 2 -1 -3 -2 -7 12 0 -1 0 0
w verhuur	1 -2 4 0 -1 0 -1 -4 6 0 0 0 0
w verkeersdode	-3 3 -4 -2 9 -6 0 -1 0 0 0 0 0
w verkeersveiligheid	1 -3 10 0 -6 4 0 3 0 0 0 0 0
w verkleinen	-16 11 -7 -7 15 -5 -2 -2 3 0 -1 0 0
w verkopen	1 4 5 -1 0 -2 -1 -7 7 8 -2 0 -2
w verlagen	-7 12 1 -4 3 0 -1 -2 6 0 0 0 -1
w verlenen	0 9 -1 -1 2 -2 -2 9 -1 -1 -2 0 -1
w verminderen	-10 -2 0 -4 3 4 1 -6 0 -2 -1 -2 6
w verpakking	-3 6 -1 -2 3 -1 0 7 -5 1 -1 0 -1
w verpleegkundige	-1 0 -1 0 0 1 -4 6 3 -1 -4 0 -1
w verplegen	2 4 -1 0 0 -1 -3 -9 16 0 -1 0 -1
w verschil	-8 -8 -4 -3 4 3 -2 -3 1 3 -2 0 -2
w versnellen	-12 21 -6 -7 13 -7 0 1 7 -3 0 0 -3
w verspilling	10 5 2 2 -5 -2 1 -1 -2 8 0 0 -1
w verstandelijke	-8 -3 2 -3 -1 6 0 1 -1 0 -1 0 0
w versterken	-14 14 -15 -8 31 -19 13 -9 -8 7 -2 -1 -3
w verstrekken	5 2 1 1 -2 -2 6 -12 11 -1 -1 0 0
w vertellen	5 -4 -5 1 -2 2 10 1 -6 -2 -2 0 -2
w vertrouwen	-11 -21 -11 11 -10 9 -2 -12 1 -1 7 -1 -3
w vervoer	14 -2 -2 6 -3 -5 0 -3 8 -1 -1 0 0
w vervolgen	-4 11 -1 -3 3 -2 -1 4 0 0 -1 0 0
w verzamelen	15 -4 -6 7 -4 -4 -1 3 -1 -1 2 0 0
w verzekeraar	-3 -6 -1 -2 0 5 -2 -2 -2 6 -3 0 1
w verzekeren	-6 -3 5 -4 -6 11 -1 -2 5 -1 -1 0 -1
w verzorgen	27 -1 6 9 -7 -10 -5 -11 32 -3 -3 0 -1
w verzorging	10 -2 -1 4 -2 -4 -4 4 4 -1 -1 0 0
w vestiging	3 -2 -1 2 -1 -1 -2 -6 -1 -1 4 6 0
w via	3 6 -2 0 5 -6 4 11 -12 -1 2 0 -1
w vier	7 -5 -6 2 6 -7 -7 4 1 -3 -2 5 1
w vijf	18 -3 -10 8 -4 -5 -2 -9 -4 12 3 -3 5
w vijfhonderd	8 0 1 3 -4 -1 0 -2 -1 -1 0 11 -4
w vijftig	-4 -1 6 -2 -1 3 -1 1 2 0 -1 0 0
w vinden	-7 -4 6 5 -5 1 -7 2 2 4 0 -1 -1
w vis	12 -4 0 5 -5 -1 -2 17 -8 -2 -2 0 -2
w visie	-1 -3 -2 0 -1 3 -6 -2 0 6 4 0 -3
w vitaal	-6 -3 0 -2 -1 5 0 0 -1 -1 0 0 0
w vitale	-1 9 -5 -1 4 -4 0 -1 0 -1 2 0 2
w vlaamse	-15 -2 -5 -5 8 3 -2 -3 0 3 -2 0 -1
w vlaanderen	-5 -2 -9 -1 2 4 -1 -1 -8 10 -3 0 -1
w vliegen	-2 -1 -5 -1 8 -5 -2 -4 7 0 -1 0 -1
w vliet	-2 -3 6 -2 -5 7 -1 3 0 -1 0 0 0
w vluchteling	9 2 0 3 -1 -5 4 2 -2 -1 0 0 0
w voeden	-1 -7 7 -1 -2 3 -2 5 -1 0 -1 0 0
w voedsel	-4 4 -1 -2 6 -4 -2 1 2 -1 -1 0 -1
w voedselbank	-1 5 2 -1 1 -1 -3 -1 8 -1 -1 0 0
w voedselketen	-1 -5 8 -2 -10 11 0 3 0 0 -1 0 0
w voedselverspilling	-8 5 -5 -3 11 -5 -2 2 -1 0 0 0 0
w voelen	-3 -7 -8 -1 -2 7 -6 -6 -5 -1 13 0 2
w voeren	1 3 1 0 1 -2 -1 8 -3 0 -1 0 0
w vogel	-6 2 9 -4 0 2 2 -2 4 -1 -1 0 -1
w vol	-22 -8 -3 -8 -2 18 3 -8 1 -1 -1 0 -2
w voldoende	-9 -5 -3 -3 -1 8 -1 -3 -2 4 -1 0 -1
w volgen	1 3 -3 0 1 -1 -1 -4 7 0 -1 0 -1
w volgend	5 -1 -1 2 -1 -1 -1 -5 -5 -1 -1 4 8
w volgende	-6 0 -1 -2 6 -2 -1 -1 -2 -1 -1 0 4
w volksgezondheid	-6 -2 2 -2 2 2 -1 3 -1 -1 -1 0 0
w volledig	1 0 5 0 -2 1 3 -10 -5 -1 -1 -1 16
w volwaardig	-8 -1 8 -4 -1 5 0 -3 3 0 0 0 0
w voor	12 3 24 -3 -10 3 2 -8 17 14 0 -5 -10
w vooral	6 0 -1 2 -1 -3 -1 -3 0 0 0 0 5
w voorbereiden	8 0 -3 3 -1 -4 0 -2 0 0 5 0 0
w voorkomen	-7 3 -5 -3 15 -10 -2 3 -2 -1 0 0 -1
w voorlichting	-6 11 0 -4 3 -1 -3 12 -6 0 0 0 0
w voorop	-1 -5 -4 9 -4 -2 -3 4 -2 -1 0 0 -1
w vooruit	6 1 0 2 0 -4 0 2 -1 0 1 0 0
w voorzien	23 -2 -7 9 -4 -9 1 -8 11 -3 2 4 -2
w vorm	-6 -3 -3 -2 3 1 0 -2 0 0 0 0 0
w vormen	6 4 8 0 -1 -4 -1 3 -4 -1 4 0 3
w vraag	9 0 -4 3 -1 -4 -1 -2 2 -1 -1 0 3
w vrachtwagen	3 -4 1 1 -3 2 -4 6 -5 -1 -1 0 5
w vrede	-10 -3 3 -10 -1 14 0 -1 -1 0 0 0 0
w vrij	-12 -5 0 -4 -1 10 0 -1 -1 -1 -1 0 0
w vrijheid	-13 2 1 -8 3 7 -4 2 2 -1 -1 0 0
w vrijwillige	0 1 3 -1 0 0 -1 9 -5 -1 0 0 0
w vrijwilliger	7 6 4 0 2 -6 -5 8 8 -3 -3 3 -3
w vroeg	-1 5 6 -2 -2 2 1 4 -1 0 0 0 0
w vrouw	-25 -16 -14 -6 8 13 -4 -6 2 -1 -3 0 -1
w vzw	-10 -1 -5 -3 6 0 1 -4 0 -1 1 0 -1
w waar	22 -15 -8 11 -5 -6 -9 -13 -15 11 36 -5 -4
w waarborgen	2 -9 5 1 -12 12 1 -1 0 0 0 0 0
w waarde	8 10 4 1 4 -10 -1 9 0 -1 -2 0 2
w waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
w waarin	-36 -20 27 -18 -11 36 -3 8 -6 -4 -5 -2 3
w waarmee	-5 24 4 -6 6 -7 -4 9 10 -2 -4 -1 -2
w waarvan	-3 -4 4 -1 -5 7 0 1 -1 0 -1 0 -1
w wachten	0 -7 -6 11 -6 -2 -1 -3 2 0 0 0 -1
w wachtlijst	-7 -5 -1 -2 -2 7 0 -1 -2 0 0 0 0
w wanneer	-4 -4 -5 -1 -1 5 2 -3 -5 6 -2 0 -1
w want	-19 6 38 -13 8 -1 1 17 -4 -1 -5 0 -1
w warm	18 8 8 4 -1 -12 3 0 3 -1 4 0 -1
w warme	27 8 4 7 -2 -15 -5 -11 14 -2 16 -1 -2
w warmte	9 -2 -2 3 -3 -2 -1 -5 9 -1 0 0 -1
w wat	3 -19 2 5 -3 1 2 8 -7 1 6 -4 -9
w water	-8 -10 9 -5 -4 10 7 9 -10 -2 -4 0 -2
w waterschap	-10 -4 -7 -3 2 6 -1 -3 -1 3 -1 0 -2
w we	1 17 43 -6 1 -11 17 12 -20 -9 -2 0 17
w webwinkel	8 0 3 2 -3 -2 7 -6 4 1 -1 0 -2
w week	2 -9 -1 1 -6 7 -6 -1 11 -2 0 -2 -2
w weekend	6 0 0 2 -1 -2 0 -2 4 0 0 0 0
w weer	-25 -12 27 -15 -10 28 3 3 2 -2 -3 -1 -4
w weg	-8 2 -8 4 3 -4 0 5 -4 -3 -2 -1 3
w weidevogel	-1 3 -3 -3 6 -2 0 0 0 0 1 0 0
w weinig	-6 0 -4 -2 1 4 -3 -2 1 -1 0 0 4
w wekken	-5 -6 -4 -1 1 4 0 -3 -1 0 0 0 0
w welkom	18 2 -9 7 0 -9 -2 1 2 -1 4 0 -1
w welvaart	-6 -3 2 -3 -2 6 0 0 -1 0 0 0 0
w welzijn	-8 10 7 -5 0 3 0 5 1 -1 -1 0 0
w wendbaarder	8 1 -2 2 -1 -3 -2 -3 -1 -4 -1 -1 12
w wendbare	5 2 0 1 0 -3 0 -1 -2 -2 -3 0 10
w wens	6 -1 -2 3 -2 -2 -1 3 0 0 0 0 0
w wereld	-19 -12 10 -10 -7 22 -4 6 -3 -3 -3 -1 4
w wereldburger	-2 2 8 -2 0 1 -3 10 -3 -1 -1 0 0
w wereldwijd	-5 -5 1 -2 -3 7 5 -6 -2 3 -1 0 -1
w wereldwijde	-8 7 -2 -4 4 0 0 0 -1 -1 2 0 0
w werk	-1 -13 -3 14 -9 -1 28 -8 -17 4 -9 1 -4
w werken	19 2 24 -5 -11 5 -10 -5 -1 -3 -5 -4 41
w werkgever	5 -4 6 1 -3 0 4 -3 -4 2 6 0 -3
w werknemer	0 0 2 0 0 0 1 7 -4 -1 -1 -1 -1
w werkvloer	2 -2 0 1 -1 0 4 -6 -1 0 3 0 0
w wet	-1 -7 11 -1 -9 9 4 1 -1 -1 -1 0 0
w weten	6 0 4 6 -2 -7 -6 0 3 6 2 -1 -2
w wetenschappelijk	6 -1 -3 3 -1 -2 1 2 -1 0 0 0 0
w wie	-2 -5 0 9 0 -8 10 -2 1 -1 0 -2 -6
w wij	16 19 0 16 7 -31 14 17 2 -7 0 -5 -13
w wijk	-23 -16 6 -9 -11 28 -6 1 1 -5 3 0 -2
w wilde	-4 5 -3 -2 6 -4 0 2 -2 0 0 0 0
w willen	12 0 14 -8 7 -6 -15 -10 -18 17 16 12 4
w windparken	-9 8 2 -5 4 1 -1 3 0 -1 0 0 -1
w winkel	5 1 -1 1 -1 -1 -3 0 11 -3 -4 -1 1
w winkelier	-3 3 1 -2 1 1 -6 -2 4 0 -1 7 0
w winstoogmerk	6 -3 -4 3 -2 -1 -1 4 -3 0 1 0 0
w wonen	-13 -4 15 -10 -4 15 -4 0 6 -1 4 -1 -4
w woning	18 0 11 4 -5 -7 6 0 9 -3 -4 -1 1
w woord	4 1 -2 1 0 -1 -3 11 -5 -2 3 -1 -2
w worden	17 -5 -7 1 1 -3 -5 -12 -8 14 -7 -4 22
w wordt	-1 0 6 -1 -1 1 4 -2 -2 0 2 0 -1
w wortels	-6 -3 -2 -2 0 6 -2 -1 -2 10 -7 0 -2
w zaak	-8 -11 -7 6 -5 5 0 -9 -4 1 0 -1 7
w ze	7 -10 -19 12 0 -7 5 -9 0 -6 3 5 -4
w zee	-8 10 4 -6 3 2 -2 14 -7 -1 -1 0 -1
w zeggen	0 -2 0 5 -1 -4 0 -7 0 2 1 0 4
w zeilen	-8 -3 -1 -3 0 6 -2 4 -1 0 -1 0 -2
w zeldzame	-4 6 -3 -2 5 -3 -1 4 -1 -1 -1 0 -1
w zelf	12 1 -2 2 -2 -3 5 -10 7 -1 0 -3 5
w zelfsturende	14 0 4 5 -9 0 -1 -1 -1 -2 -2 0 12
w zes	4 1 0 1 -1 -2 -2 -2 2 -1 6 -1 -1
w zetten	-4 -4 16 -5 -5 8 -2 23 -9 2 -6 -1 -4
w zeven	8 1 -3 3 0 -4 2 -2 2 0 0 0 0
w zich	12 -10 -11 4 -5 4 -4 -8 -11 9 8 -1 5
w zichzelf	-4 -2 3 -2 -1 3 4 -6 -2 -1 4 0 0
w ziek	-2 -3 7 -3 -3 6 6 1 -1 -2 -1 0 -2
w zieke	14 5 4 4 -3 -7 -3 -7 19 -1 -2 0 0
w ziekenhuis	-23 -6 16 -12 -5 21 -2 -11 4 9 -13 -1 10
w ziekte	3 -3 7 0 2 -4 -3 7 -1 -1 2 0 -1
w ziel	4 -3 -3 8 -4 -4 -2 -4 -6 -1 14 -1 -1
w zien	-1 8 -5 1 2 -3 3 -4 -7 -2 15 -1 -3
w zij	-12 3 0 -7 8 2 13 3 -14 2 -2 -1 -3
w zijn	7 -24 -5 24 -35 17 1 -14 -25 10 55 -16 -15
w zin	-17 -3 -8 -6 8 5 -3 -1 4 -2 -4 -1 -1
w zingen	3 -1 0 0 -1 0 -1 6 -2 -1 -1 0 -1
w zitten	13 2 -4 4 -1 -5 5 11 -3 -2 -5 -1 -2
w zo	-29 37 34 -20 5 5 2 13 2 -3 -8 -2 6
w zo'n	-4 1 7 -2 0 2 1 2 0 0 -1 0 0
w zoals	2 6 -8 1 3 -3 -6 14 -3 -1 -4 0 -1
w zodat	-13 3 48 -13 -11 14 10 7 1 -2 -7 -2 3
w zoeken	-2 3 8 -3 -2 3 -3 10 -2 0 -2 0 -1
w zon	1 0 2 0 -1 1 -1 -5 7 0 0 0 0
w zonder	-36 -48 24 -22 -33 69 -2 -7 16 -7 -7 -4 -3
w zonnepaneel	-7 -2 4 -3 -1 5 1 -3 1 0 0 0 0
w zonwering	2 0 1 0 0 -1 -1 -10 8 5 -1 0 -1
w zorg	6 17 21 -8 -4 1 -5 -12 30 10 -6 -2 -4
w zorgen	7 -7 18 -4 -17 17 4 14 -7 -2 -11 -2 8
w zorgverlener	3 -3 -2 1 -2 1 8 -2 -6 0 0 0 -1
w zorgvuldig	6 1 8 1 -2 -2 -2 4 5 -1 -1 0 -1
w zoveel	14 1 -5 5 -1 -7 6 -8 5 -1 -2 0 3
w zowel	-5 -3 -5 -1 6 -2 -1 -3 1 0 1 0 0
w zullen	-3 6 14 -4 0 -1 5 -2 6 -1 -1 0 -2
w zwemmen	-7 -3 -1 -4 0 7 0 0 -1 0 0 0 -1
w én	-2 -5 1 -1 -3 6 -2 -1 2 5 -5 0 -1
w één	11 -1 2 1 -5 0 -7 -5 -9 -3 1 5 21
ww ! ^	-5 -13 -14 5 -5 8 -5 2 1 -1 -2 0 -2
ww ' s	-2 -10 -5 0 -4 7 0 0 1 -1 -2 -1 -1
ww ' t	3 0 0 1 -1 -1 0 -3 7 -2 0 0 0
ww , advies	-6 8 0 -3 3 0 6 -7 1 0 0 0 0
ww , adviseren	1 0 0 0 0 0 -6 5 -1 -1 3 0 -1
ww , al	1 -1 -2 5 -1 -3 -1 -7 -2 1 11 -1 -1
ww , bewaren	7 -4 -1 3 -3 -1 0 1 0 0 0 0 0
ww , daar	-7 -4 1 -4 0 7 -5 -3 -3 7 -2 -1 3
ww , dat	6 3 8 -1 0 -4 7 2 -6 -3 -1 0 6
ww , de	3 -7 9 -1 -6 6 -2 -2 7 4 -4 -1 -2
ww , dier	-8 -4 -1 -2 3 2 -2 -3 2 0 0 0 0
ww , door	-2 10 -2 -2 4 -3 4 0 0 -2 -1 0 0
ww , droge	-12 -5 -3 -4 0 9 -1 -3 -1 0 0 0 0
ww , een	12 7 -1 3 0 -8 11 -6 -3 4 -4 5 -3
ww , eerlijk	-5 -3 -1 -3 -1 6 0 0 -1 0 0 0 0
ww , eigen	-6 8 0 -3 4 0 -1 7 -4 0 0 0 -1
ww , elkaar	9 -1 -1 3 -2 -3 -2 -1 6 -1 -1 0 0
ww , elke	13 0 -7 7 -1 -7 1 3 0 -1 -1 0 -1
ww , geen	12 3 0 4 -1 -6 -1 -3 4 0 0 0 4
ww , goed	13 4 1 2 0 -6 0 -2 8 0 -1 0 0
ww , helpen	-5 7 2 -3 3 -1 5 -2 -1 0 -1 0 0
ww , het	-17 12 -11 -8 11 1 -3 6 0 -4 -1 0 -1
ww , hun	3 -1 -3 2 -1 -1 0 -5 -1 0 6 0 0
ww , in	3 -11 -12 3 2 1 -4 -7 12 -5 5 -1 -4
ww , korte	9 2 -2 6 0 -8 -1 0 4 0 0 0 0
ww , laten	6 1 -1 2 0 -3 0 4 -2 0 0 0 0
ww , maar	-2 0 1 -2 4 -1 -3 3 -4 -1 7 0 -2
ww , meer	-5 -4 2 -2 -2 6 -2 0 -3 -1 -1 0 5
ww , met	24 -9 -6 10 -11 -1 8 -8 -5 9 -7 -1 7
ww , minder	-4 -4 -2 -2 -1 6 -1 -4 -3 0 0 0 7
ww , muziek	12 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww , niet	-15 -8 3 -6 -3 13 -2 -1 -2 0 0 0 0
ww , nu	1 -1 -4 0 2 -1 -1 0 -5 6 0 0 0
ww , om	-8 7 14 -6 -1 4 -2 8 -1 0 -1 0 -1
ww , omdat	1 6 18 -3 0 -3 -2 -1 10 0 -1 0 -1
ww , onder	1 4 -1 0 0 -1 -4 7 -1 0 -1 0 0
ww , ondernemer	6 1 0 2 0 -3 -2 -3 5 -2 3 0 0
ww , ongeacht	-5 -4 -1 -2 -1 6 -4 -3 2 -1 5 0 -1
ww , onze	1 0 -1 0 0 0 6 -5 -3 3 -1 0 0
ww , ook	-4 -5 1 -5 -4 11 5 -7 5 -2 -2 0 -1
ww , op	-11 -12 7 -5 -10 19 2 1 1 -2 -3 0 -2
ww , opdat	-15 -3 20 -8 -4 11 0 4 -1 0 -1 0 -1
ww , samen	12 -1 0 8 -2 -9 -2 10 -2 -1 -1 0 -1
ww , staat	-10 -4 -1 1 0 3 -2 0 0 -1 0 0 0
ww , te	0 5 -7 0 8 -7 -2 -2 4 1 -2 0 -1
ww , thuis	-1 -2 3 -3 -2 5 -3 -3 -4 -2 12 0 -1
ww , tot	-21 3 14 -11 3 8 -2 0 2 0 -1 0 0
ww , van	9 -5 -9 4 -1 -1 8 -14 16 -8 1 -1 -3
ww , veilige	9 10 6 1 2 -9 -2 1 3 6 -1 0 -1
ww , verkopen	4 0 -1 2 -1 -2 0 -4 -2 9 -1 0 -1
ww , vertrouwen	-10 -6 -5 3 -1 3 -1 -3 0 0 -1 0 0
ww , voor	-5 13 32 -9 0 0 -2 -2 11 7 -2 -1 -2
ww , waar	-3 -6 -8 -1 -1 6 3 -4 -2 -2 3 0 -2
ww , want	-9 4 24 -7 4 -1 1 10 -3 -1 -2 0 -1
ww , willen	-4 1 7 -3 0 2 2 3 -3 -1 1 0 -1
ww , zodat	-12 -7 39 -10 -13 18 0 3 5 -1 -6 -2 6
ww , zonder	16 -4 -14 7 -2 -4 3 6 1 -4 -2 -1 -3
ww , één	4 0 0 1 0 -1 -2 -7 -3 -2 11 0 5
ww - en	9 3 -4 3 1 -5 -4 0 -2 1 9 0 -1
ww . ^	6 -36 -42 9 -4 13 -1 11 -8 1 -14 -4 -2
ww . altijd	-3 -4 -7 10 0 -6 -1 -1 -1 0 0 0 0
ww . daar	-1 -3 -6 0 0 3 3 -6 3 0 0 0 -1
ww . daardoor	-5 -2 11 -3 -2 4 -2 7 -3 0 -1 0 0
ww . daarnaast	9 -4 -4 4 -2 -2 -3 3 -1 -1 -1 4 -1
ww . daarom	6 3 16 2 -2 -6 0 11 -2 -2 -3 0 2
ww . daarvoor	1 6 2 -1 0 -1 1 0 -1 1 -1 0 3
ww . dat	-10 -3 -5 -4 1 8 -2 -2 7 -3 -2 0 -1
ww . het	-10 14 28 -9 -1 2 5 2 6 -1 -3 0 -1
ww . iedereen	-5 0 7 -3 0 3 0 0 0 0 1 0 0
ww . mens	-8 -1 10 -4 -1 4 -1 1 1 0 0 0 0
ww . met	0 5 8 -2 0 -1 0 6 -4 -1 1 0 1
ww . niet	-9 -1 -6 -5 9 0 0 -3 -1 0 0 0 0
ww . ons	-8 7 28 -8 -2 3 1 -1 1 4 -1 0 3
ww . onze	-5 -3 3 -2 2 2 -1 -6 -1 3 5 0 -1
ww . samen	1 2 -13 9 1 -7 0 -5 1 -1 3 0 -1
ww . voor	-6 -3 3 -4 -2 6 3 -1 -2 -1 -1 0 0
ww . want	-9 2 14 -6 4 0 0 6 -1 -1 -3 0 0
ww . wat	-5 -2 9 -3 -1 4 0 3 -1 0 0 0 -1
ww . we	-1 6 20 -4 -4 2 -3 6 2 -3 10 -1 -4
ww . wie	-11 -2 7 -2 0 3 2 0 -1 0 -1 0 -1
ww . wij	-3 -3 9 -3 3 -1 3 0 2 -3 2 -1 -3
ww . zij	-6 3 9 -4 5 -2 -2 5 -2 -1 2 0 0
ww . zo	-25 -1 49 -16 -4 14 -5 0 13 -1 -3 0 2
ww 1 ,	-1 1 7 -1 0 0 -1 -5 8 0 0 0 0
ww 1911 .	2 0 1 0 -1 0 0 -1 -4 0 8 0 -1
ww 2030 zijn	2 0 0 1 0 -1 -1 -2 -1 7 -4 -2 3
ww 2050 .	8 -1 -2 3 -2 -2 0 -1 -1 0 0 0 4
ww : dat	4 -1 -5 9 -1 -8 0 2 0 -1 1 0 -1
ww : de	-9 -6 -10 -2 11 -3 -3 -7 0 7 -1 0 -1
ww : een	11 2 5 1 -2 -2 1 -6 1 -4 13 -1 -2
ww : geen	-7 -4 -2 -2 -1 7 -1 -1 0 -1 -1 0 0
ww : het	-5 6 10 -5 6 -4 -3 -2 5 8 -3 0 -2
ww : in	-6 0 10 -4 -1 4 -2 1 1 1 -1 3 -1
ww : met	-3 8 -4 -2 4 -2 0 2 -1 0 0 0 -1
ww : minder	3 0 -3 1 3 -4 2 -6 -3 -1 -1 0 8
ww : van	1 -2 -3 1 -1 1 4 -7 4 0 0 0 0
ww : voor	-4 0 6 -2 0 2 0 -1 3 0 0 0 0
ww : we	2 -2 1 1 -1 0 6 -3 -1 0 0 0 0
ww : wij	10 -1 0 3 -2 -4 4 12 -9 -1 -1 -1 -1
ww : zo	8 -4 -4 3 -2 -1 1 8 -9 -1 -1 0 3
ww ? wij	2 -3 -6 1 -1 1 2 1 -2 0 -1 0 -1
ww ^ afval	8 1 0 2 -1 -3 0 5 -2 0 0 0 0
ww ^ al	9 1 5 2 -3 -2 1 8 -1 -1 -1 -2 0
ww ^ alle	-7 -2 1 -4 -1 7 -1 -1 0 0 0 0 0
ww ^ alles	5 -2 -8 13 -1 -11 3 -1 -1 0 0 0 -1
ww ^ als	-3 -2 -7 -1 2 2 2 3 -2 0 -5 -2 1
ww ^ altijd	-6 -5 -4 7 -3 0 -1 -1 0 -1 -1 0 0
ww ^ betrokken	-5 -7 -11 17 -1 -10 -1 -1 -3 0 -1 0 0
ww ^ bij	-9 -13 -11 13 -3 -2 -5 -8 8 -1 1 -1 -3
ww ^ bijdragen	-8 -2 -6 -2 8 -1 0 -2 -1 0 0 0 0
ww ^ daarom	-11 -3 -6 -3 8 0 0 -3 0 0 0 0 -1
ww ^ dag	0 1 5 -1 0 0 6 -3 0 0 0 0 0
ww ^ dagelijks	7 2 0 1 0 -3 -2 10 -4 -1 -1 0 0
ww ^ dat	-10 -5 -3 0 -1 6 -1 -1 -1 -1 0 0 0
ww ^ de	-4 2 -2 1 8 -8 -4 12 -6 -13 17 -6 -1
ww ^ dit	10 5 -2 3 -1 -6 -4 4 -2 -1 -1 2 5
ww ^ doel	11 -1 2 4 -6 -1 -1 3 -1 -1 -2 0 5
ww ^ door	-13 6 22 -9 -5 11 1 11 -3 -1 -1 -1 -2
ww ^ droge	9 1 -2 3 -1 -4 0 5 -2 0 0 0 0
ww ^ duurzaam	-1 0 -8 -4 11 -5 -2 -5 -2 4 0 0 3
ww ^ dé	4 -1 -1 2 -1 -1 -3 -2 -1 10 -3 0 0
ww ^ een	-4 -7 -10 -4 -10 19 2 -22 4 1 13 -3 1
ww ^ eerlijke	8 2 1 3 -1 -4 -2 2 5 -1 -1 0 -1
ww ^ elk	7 -4 -11 14 -2 -10 -1 1 -1 0 0 0 0
ww ^ elke	6 -1 -1 7 -3 -4 -3 3 2 -2 -3 5 -2
ww ^ er	12 4 1 1 0 -5 16 -2 -5 -2 -2 0 0
ww ^ eén	11 1 0 3 -1 -5 -3 -5 5 -4 6 -2 6
ww ^ fiets	-5 -3 0 -2 -1 6 0 -2 1 0 0 0 0
ww ^ financieel	-6 -2 0 -3 0 6 -1 -1 3 0 0 -1 0
ww ^ geen	-8 -4 0 -3 -2 8 0 -1 -1 0 0 0 0
ww ^ geld	10 -1 1 3 -3 -2 -1 7 -2 -1 0 0 0
ww ^ gewoon	-11 -6 -5 5 -1 1 -1 -2 -1 -1 0 0 0
ww ^ gezond	-2 2 -3 -1 6 -4 0 0 0 0 0 0 0
ww ^ gezonde	2 1 9 -1 -1 -1 0 -2 4 3 -1 0 0
ww ^ goed	-11 -9 -10 14 -3 -4 0 -2 -5 0 0 0 0
ww ^ groente	2 2 6 0 0 -2 0 2 2 0 -1 0 0
ww ^ het	6 10 -13 -4 23 -20 -2 15 -5 15 -13 -3 -6
ww ^ iedere	-16 -7 0 -6 -1 12 0 -2 -2 0 -1 0 0
ww ^ in	17 -2 3 2 -1 -6 -10 2 -11 -3 -1 15 12
ww ^ inwoner	-18 -9 -3 -6 -1 14 -2 -4 -1 0 0 0 0
ww ^ jongere	-2 -1 0 -1 0 2 6 -4 -2 0 -1 0 0
ww ^ jouw	6 2 0 2 0 -4 5 -3 -2 -4 9 -2 -2
ww ^ kanker	-6 1 -2 -3 6 -1 0 -1 0 -1 0 0 0
ww ^ kennis	-2 13 -3 -2 5 -5 0 5 -2 0 0 0 0
ww ^ kind	-6 -5 -4 -2 2 3 3 -3 -2 0 -1 0 0
ww ^ klant	5 0 0 1 -1 -1 -5 -2 -3 13 -1 -1 -1
ww ^ koploper	2 8 2 -1 1 -2 0 0 0 5 -1 0 0
ww ^ meer	-6 1 -14 4 12 -12 -1 -2 -2 0 0 0 0
ww ^ mens	-9 -8 -3 -3 -3 10 -8 0 7 0 -3 0 0
ww ^ met	-22 23 5 -2 10 -9 -4 10 17 -7 -1 -5 -9
ww ^ minder	-9 -4 -1 -4 -1 8 0 -1 -1 0 0 0 0
ww ^ nederland	-9 1 -4 -6 8 1 0 -1 -1 0 0 0 0
ww ^ niemand	-14 -7 -3 -7 -1 15 -1 -2 -2 0 0 0 0
ww ^ nul	-9 -5 4 -6 -5 13 -1 -1 0 0 0 0 0
ww ^ om	2 -6 -3 2 -3 3 -2 -4 -2 0 -1 0 8
ww ^ ondernemer	1 0 0 0 0 0 9 -7 -1 0 -1 0 0
ww ^ ons	10 5 -3 1 1 -5 -4 -7 6 1 -1 3 4
ww ^ onze	0 3 20 -6 -1 1 -3 5 0 0 -3 -2 9
ww ^ op	-17 -3 -2 -9 8 7 0 -5 4 0 -1 -1 -3
ww ^ opkomen	-3 5 -5 -4 13 -8 -2 7 -2 -3 -1 0 0
ww ^ oude	5 0 1 1 -2 -1 -1 6 -1 0 0 -1 0
ww ^ ouder	1 0 0 -1 -1 1 -2 6 -2 -1 -1 0 0
ww ^ reis	-7 -3 -1 -3 0 6 0 -3 1 -1 0 0 0
ww ^ respect	-3 -3 -5 7 0 -4 0 -2 -1 0 0 0 0
ww ^ samen	1 -17 -11 6 -1 1 10 -2 -7 -2 -2 -1 -3
ww ^ software	-3 -2 -2 -1 0 3 -1 -1 -5 9 -1 -1 -2
ww ^ steeds	-5 4 -5 -2 6 -3 -1 1 -1 0 0 0 0
ww ^ tevreden	3 1 1 0 0 -1 -1 -2 -1 6 0 0 -1
ww ^ toonaangevend	2 0 0 0 0 0 -1 0 -5 8 -1 0 0
ww ^ topklinische	15 4 0 4 -1 -8 -1 -2 2 9 -2 -1 0
ww ^ uw	4 0 -1 1 0 -2 1 -3 -6 2 10 -1 -1
ww ^ van	15 1 5 4 -3 -6 -1 -3 6 -7 -4 -2 15
ww ^ vanuit	-6 -8 -3 1 -3 6 0 3 -2 -1 -1 0 -2
ww ^ veilig	-10 -4 0 -4 0 7 0 -1 -2 0 0 0 0
ww ^ via	-6 3 -3 -2 6 -2 -2 5 -4 0 0 0 0
ww ^ voedselverspilling	-7 1 -5 -2 10 -5 -2 -1 0 0 0 0 0
ww ^ voor	0 -5 -3 2 -3 2 -3 -4 1 0 -2 7 -3
ww ^ wat	10 -1 -9 2 1 -3 -2 4 -1 -1 3 -1 -1
ww ^ we	6 13 12 -3 -1 -4 1 -6 1 -3 1 2 12
ww ^ wie	-8 -3 0 -3 -1 6 -2 5 -2 -1 -2 0 -1
ww ^ wij	-9 -11 -1 5 -1 1 3 3 0 0 2 -9 -5
ww aan ,	4 -2 10 0 -3 -1 -1 3 3 -1 -1 0 -1
ww aan .	-2 0 -10 0 12 -9 -2 0 0 -2 -1 4 -2
ww aan alle	13 3 -2 4 0 -8 -1 -2 8 0 -1 0 0
ww aan de	1 -2 1 -1 0 1 5 -2 -7 10 -1 -1 -4
ww aan een	-23 -16 15 -10 -4 20 -9 -7 -1 0 -3 11 3
ww aan en	-5 -6 9 -2 -3 5 0 3 -3 0 0 0 0
ww aan hebben	14 3 -1 5 -2 -6 0 -3 -1 0 9 0 0
ww aan het	-3 -1 0 4 -7 3 2 6 -9 -3 5 -1 -2
ww aan huis	15 8 4 4 0 -11 0 -2 11 -1 -1 0 0
ww aan hun	-8 -1 8 -4 -1 5 -2 5 -3 0 0 0 0
ww aan mens	2 -4 1 -1 -4 6 -3 8 -1 0 -2 0 0
ww aan tafel	-2 0 5 -1 0 1 -2 6 -2 -1 0 0 -1
ww aan te	0 -2 -2 0 -5 6 -3 -2 3 -1 -1 0 3
ww aan wie	-11 0 -6 -3 9 -2 0 -2 -1 0 -1 0 0
ww aan één	4 1 -1 1 0 -2 -1 6 -5 0 0 0 2
ww aanbieden van	-1 -2 5 -1 -1 1 -1 -3 6 0 -2 0 0
ww aandacht .	6 -1 -1 6 -4 -3 0 -2 6 -1 -1 -1 -1
ww aandacht en	-1 0 3 -2 0 2 6 -2 -2 -1 -1 0 0
ww aandacht voor	-10 -3 -7 5 0 0 2 -3 -2 0 -1 0 0
ww aanpakken .	-6 4 -4 -6 12 -4 0 -1 0 0 0 0 0
ww achtergrond .	-2 -1 1 -1 1 0 -4 7 -3 0 1 0 0
ww activiteit .	-6 -2 6 -3 -1 4 -1 2 1 0 -1 0 0
ww advies ,	-4 4 0 -2 2 0 -1 9 -5 0 -2 0 -1
ww advies en	-4 6 0 -3 3 -1 13 -11 0 -1 -1 0 0
ww adviseren ,	3 -2 4 1 -2 0 8 -2 -2 -1 -1 0 0
ww adviseren over	8 -3 0 3 -3 -1 3 -4 -1 0 3 0 0
ww afhankelijkheid van	-10 -1 -6 -3 10 -3 -1 -1 0 -1 -1 0 0
ww al drie	2 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww al onze	-1 -2 4 -1 -3 4 -1 -1 -1 0 -1 -2 6
ww al sinds	6 0 0 2 -1 -2 -1 0 -1 -3 7 0 -1
ww alleen .	-4 2 12 -3 0 1 2 -2 3 0 0 0 0
ww alleen voor	-4 1 7 -3 0 2 1 -2 2 0 0 0 0
ww alles voor	1 -2 -4 9 -1 -7 -1 1 0 -1 0 0 0
ww alles wat	-6 -5 -7 0 -1 5 3 -3 -3 2 -1 -1 -2
ww als doel	2 7 3 -1 1 -3 6 2 -1 -1 -2 0 0
ww als een	16 2 -5 11 -2 -12 -1 -4 -3 -1 12 0 0
ww als het	11 1 -5 2 5 -8 1 -1 3 3 -2 0 -2
ww als kenniscentrum	6 -2 -1 3 -2 -2 -1 3 -1 0 0 0 0
ww als koepel	-10 -2 -1 -4 7 0 -1 -1 0 0 0 0 -1
ww als vanzelfsprekend	-5 2 -4 -2 7 -4 0 -1 0 0 0 0 0
ww als we	7 -2 -2 3 -3 -1 -2 -5 2 -1 0 0 7
ww altijd .	0 -3 -1 7 -1 -5 0 1 -1 0 0 0 0
ww ambitie zijn	2 -6 3 1 -6 5 0 -5 -3 4 -5 0 9
ww armoede .	1 7 0 0 -1 0 -2 7 -2 0 0 0 0
ww arts en	8 0 3 3 -3 -3 -2 1 -5 2 7 0 0
ww auto .	-7 5 -1 -3 3 1 0 2 -1 0 0 0 0
ww baan .	3 -1 -3 8 -1 -7 -1 0 2 0 0 0 0
ww bed ,	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 -1
ww bed .	-2 1 9 -2 -1 1 -2 7 -1 -1 0 0 0
ww bedrijf .	5 0 1 1 -2 0 10 -2 -4 -1 -1 -1 -1
ww bedrijf en	-3 -3 6 -1 -3 4 -1 3 -1 -1 -1 0 0
ww begeleiden wij	8 0 -2 3 -1 -4 6 -3 -2 -1 0 2 -1
ww beginnen bij	5 -2 -5 8 1 -9 -3 -2 5 1 0 0 -1
ww behartigen van	6 -1 0 2 -3 -1 -1 4 -1 0 0 0 0
ww beheer van	-8 15 0 -5 5 -2 5 2 -2 -1 -2 0 0
ww beheren de	1 -4 8 0 -3 2 -1 7 -3 -1 -1 0 0
ww beheren en	-3 11 -3 -2 4 -3 1 3 -1 0 -1 0 0
ww beheren van	2 0 -1 1 0 -1 7 -8 3 -1 0 0 0
ww behoren .	6 0 -2 2 -1 -3 -1 -2 -3 4 -1 0 4
ww behoud van	-5 -3 1 -2 -2 6 0 1 -1 -1 -1 0 0
ww belang van	0 3 2 -1 1 -1 -2 10 -3 -2 -2 0 -1
ww belangstelling voor	-6 6 -1 -3 4 -1 0 3 -3 0 0 0 0
ww belgië .	6 1 0 2 -1 -3 -1 -3 -2 -1 3 0 6
ww beoefening van	0 8 1 -1 -1 -1 -1 6 -1 0 0 0 0
ww beperking .	-6 -3 -1 -2 -1 5 0 -1 -1 0 -1 0 0
ww bereikbaar houden	-1 5 -5 -1 10 -9 0 0 0 0 0 0 0
ww beschermen .	-5 6 -4 -5 11 -5 0 0 0 0 0 0 0
ww beschermen de	-13 -3 -7 -4 11 -2 0 -4 0 0 0 0 0
ww bestaan om	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww beste behandeling	-6 -2 0 -2 0 4 0 -1 1 -1 0 0 0
ww beste service	2 0 0 1 0 -1 -1 -2 8 -5 0 0 0
ww bestuur .	-3 12 -6 -2 5 -4 -3 3 5 -1 -2 0 -1
ww betaalbaar ,	2 0 2 0 -1 1 -1 -4 9 -2 -1 0 0
ww betaalbare woning	13 2 -1 5 0 -8 -1 0 5 0 0 0 0
ww betekenis zijn	6 1 -1 2 -1 -2 12 -1 -1 -4 -3 -1 -1
ww beter .	6 -3 -8 14 -2 -11 0 -1 -1 0 0 0 2
ww beter maken	-8 0 -5 -3 8 -2 -1 -2 0 0 0 0 0
ww betrouwbare ,	7 0 -1 3 -1 -3 0 -1 1 -2 4 0 0
ww bevallen .	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww bevorderen .	-10 9 -7 -4 15 -9 0 0 0 -1 -1 0 0
ww bevorderen dat	-7 -8 3 -2 -9 14 -1 -1 0 0 0 0 0
ww bevorderen de	-9 6 -5 -4 8 -3 2 1 -2 -1 -1 0 0
ww bevorderen en	-7 7 -1 -3 4 -1 -1 1 -1 -1 2 0 0
ww bevorderen van	-11 14 -7 -5 15 -9 -2 2 -2 3 -2 0 0
ww bewaren en	10 -5 -1 4 -2 -3 -1 5 -1 -1 -1 0 -1
ww bieden .	7 0 -2 3 -1 -3 0 -1 9 -2 -4 0 -1
ww bieden aan	2 -1 -1 1 -1 -1 -1 -4 6 0 -1 0 0
ww bieden een	-3 -2 10 -2 -2 3 -1 3 0 0 -1 0 0
ww bieden zorg	-7 0 7 -3 0 3 0 -1 2 0 0 0 0
ww bij aan	-9 8 4 -6 -2 7 -2 5 0 -1 -1 0 0
ww bij alles	-2 -3 -6 4 0 -2 -3 -2 3 -1 0 0 0
ww bij de	-14 8 0 -7 17 -8 21 -11 -10 1 -5 -1 3
ww bij elkaar	7 5 -1 1 0 -5 -1 12 -6 -1 0 0 -1
ww bij en	-9 -1 -3 -3 7 -1 4 -6 0 0 0 0 0
ww bij het	-22 1 4 -10 -3 17 22 -19 3 -3 -5 0 -2
ww bij huis	12 1 -1 2 -1 -3 -1 1 -3 8 -1 -1 -1
ww bij hun	3 -4 0 2 -2 1 2 -2 -3 -1 -1 7 -1
ww bij ons	19 1 -1 15 -3 -16 -11 -2 14 6 3 -1 -4
ww bij te	11 2 -1 3 -6 0 3 3 1 -2 0 0 -1
ww bij u	8 3 5 2 -1 -5 -1 -2 8 0 0 0 0
ww bijdrage aan	-5 10 5 -4 1 0 1 9 -6 0 -1 0 0
ww bijdrage leveren	-6 -2 2 -2 2 2 0 3 -3 0 -1 0 0
ww bijdragen aan	-13 -6 18 -7 -5 12 -1 7 -6 -2 -2 0 3
ww binnen de	-9 4 5 -4 1 3 0 2 -1 0 -1 0 0
ww binnen een	-1 -2 -1 -1 -2 4 -3 -6 18 -4 -5 0 -1
ww binnen vijf	2 0 0 1 0 -1 -1 -1 -1 7 -1 -1 -2
ww blijven ,	6 -1 -5 3 0 -2 5 -4 -2 1 2 0 -1
ww bodem ,	-4 -6 6 -1 -3 5 0 0 -1 0 0 0 0
ww boer die	5 1 1 1 0 -3 0 -3 6 0 0 0 0
ww bouwen aan	-20 -15 -9 -6 -4 21 -3 -10 -1 0 3 0 2
ww bouwen en	-1 0 11 -2 -1 1 -2 0 7 -1 -1 0 -1
ww bouwen we	-2 -1 6 -2 -1 2 -2 2 -2 0 -1 0 4
ww bouwen wij	-3 1 10 -3 -1 1 -1 5 1 -1 0 0 -1
ww boven de	10 1 -1 3 -1 -5 -1 0 -2 7 0 0 -1
ww brengen ,	-1 3 -1 -1 1 -1 -3 8 -3 0 -1 0 0
ww brengen .	8 -3 4 2 -4 0 -4 5 0 -2 1 -1 4
ww brengen we	1 4 0 0 1 -1 3 7 -6 -1 -1 0 -2
ww buitenland .	6 -1 -4 3 0 -3 0 3 0 -1 -1 0 0
ww burger en	2 -6 -6 2 -3 4 6 -4 -3 -1 -1 0 -1
ww buur .	-6 -2 0 -2 0 5 -1 1 -2 -1 1 0 0
ww buurt ,	-5 0 6 -3 0 2 0 2 0 0 0 0 0
ww buurt .	-1 2 2 -1 4 -4 -1 6 0 -1 -3 0 0
ww centraal .	-7 -6 -6 8 -2 -1 1 -2 0 -2 0 -1 0
ww circulaire economie	-6 11 1 -4 3 -1 0 0 0 3 -1 0 0
ww controleren ,	-9 14 -5 -4 7 -3 -2 1 -1 0 3 0 0
ww coöperatie van	-5 -2 7 -3 -1 3 0 1 0 0 0 0 0
ww crises .	-5 -5 2 -2 -4 7 0 0 0 0 -1 0 0
ww cultuur .	11 -1 2 3 -5 -1 -2 2 -3 -1 -2 0 10
ww cursus .	3 8 4 0 -3 -1 -1 5 -1 -1 2 0 0
ww daar doen	-8 -3 5 -4 -2 8 -2 0 -1 2 0 0 0
ww daarbuiten .	3 -1 -3 1 3 -4 -1 -6 8 0 0 0 0
ww daarmee de	5 1 0 1 -2 -1 4 -9 7 0 0 0 0
ww daarna pas	-2 0 6 -2 -1 1 -2 4 0 0 0 0 0
ww daarom bieden	-4 1 7 -2 0 2 -1 -1 3 0 0 0 0
ww dag .	-17 -8 -6 3 0 5 -1 -4 -1 0 0 0 0
ww dag een	3 -2 -7 12 -1 -9 0 -1 -1 2 0 0 -1
ww dag en	4 2 6 -1 -2 0 5 -1 2 -1 -1 -1 -1
ww dan de	0 -7 -2 1 -4 5 -2 -1 -2 4 0 0 -1
ww dan een	7 0 -2 8 -1 -9 -4 1 3 0 3 0 -1
ww dat de	-6 -1 7 -4 -2 6 -3 0 1 4 -2 0 2
ww dat er	-6 -4 -4 -1 -1 5 -2 -2 -3 0 0 0 4
ww dat het	-11 9 -2 -5 4 2 -3 3 2 -1 -1 0 -1
ww dat ieder	4 -1 -6 2 0 -1 -1 -1 -1 0 3 0 0
ww dat iedereen	-21 0 3 -9 1 12 -3 -5 7 -1 -1 0 -1
ww dat kind	1 -3 -6 1 -1 1 -1 -4 3 0 0 0 0
ww dat niemand	-6 0 13 -4 -1 4 -2 4 0 0 0 0 0
ww dat niet	12 1 -5 4 -1 -6 0 6 -1 0 -1 0 -1
ww dat voor	6 1 0 2 0 -3 0 7 -8 5 -2 0 0
ww dat we	7 -1 -2 3 -2 -2 -3 0 -3 1 -2 0 9
ww dat wij	3 1 -1 1 0 -2 6 -2 -1 -1 0 0 -1
ww dat ze	-5 -3 2 -2 -1 4 7 -1 -4 -2 -1 0 0
ww dat zijn	-4 -6 -3 8 -2 -3 6 4 -12 -4 -2 -1 5
ww de aandacht	11 -3 -1 4 -5 -2 -2 6 1 -1 -1 0 -1
ww de aanpak	12 -8 0 5 -6 -1 3 -3 0 0 2 0 0
ww de aarde	-22 -11 16 -9 -1 14 -3 7 -6 -1 -1 0 0
ww de achterhoek	-7 0 -1 -2 -1 5 0 0 -4 3 0 0 0
ww de auto	-13 -6 -2 -4 0 10 -2 -3 1 -1 0 0 0
ww de baas	-8 0 -2 -4 5 1 0 -1 0 -1 0 0 0
ww de belang	6 3 3 1 -1 -3 -2 13 -3 -2 -2 0 -1
ww de belangstelling	-4 9 0 -3 2 -1 0 5 -2 0 0 0 0
ww de benelux	3 -1 0 1 -2 0 -3 -2 5 -5 -1 0 7
ww de beoefening	0 8 1 -1 -1 -1 -1 6 -1 0 0 0 0
ww de beste	2 -2 -1 0 -3 2 -4 -2 1 10 -3 0 -2
ww de bewoner	-3 -5 -4 8 -4 -1 -1 -2 -2 0 2 0 0
ww de bibliotheek	1 7 -4 0 2 -3 1 -5 6 -2 1 0 0
ww de binnenstad	-12 16 -2 -6 7 -2 -1 -3 6 0 -1 0 -1
ww de biodiversiteit	1 -1 7 -1 -3 1 -1 4 0 0 0 0 0
ww de bouw	-6 -1 1 -3 3 1 3 -2 -1 0 0 0 0
ww de buurt	-4 1 1 -2 4 -2 0 -8 0 -1 4 0 4
ww de club	8 2 -2 3 0 -5 0 0 -1 0 4 0 0
ww de deur	-9 -4 -2 -3 0 7 -1 0 -2 0 -1 0 0
ww de eenzaamheid	-1 4 1 -1 0 0 -1 -4 6 0 0 0 0
ww de eerste	11 -3 -3 5 0 -5 13 -8 -4 -2 4 0 -2
ww de energietransitie	-1 4 4 -1 -1 0 -1 -2 7 -1 -1 0 -1
ww de fiets	-5 2 -8 -1 11 -7 0 0 -2 0 0 0 0
ww de gemeente	-2 -4 7 -2 -3 4 -1 10 -4 -2 -4 0 1
ww de geschiedenis	12 -6 2 5 -7 0 -1 7 -1 -1 -1 0 -1
ww de gezondheid	-6 4 0 -3 5 -1 -1 3 -2 0 -1 0 0
ww de grens	-13 -1 3 -5 6 2 -2 2 -1 0 0 0 0
ww de grote	-22 4 -1 -9 7 6 -1 1 -3 -1 0 0 0
ww de handschriften	-6 -4 1 -2 -3 7 0 0 0 -1 -1 0 -1
ww de haven	-3 -3 -1 0 -4 6 0 -1 -1 0 0 0 0
ww de heide	-2 -2 5 -2 -4 6 0 0 0 0 0 0 0
ww de hele	-5 4 -7 -2 3 1 -2 0 6 -2 -1 -1 -1
ww de hoek	5 0 1 1 -2 -1 -2 -5 9 -1 3 0 -1
ww de horizon	0 1 6 -1 -1 0 -1 2 -2 -1 -1 7 -1
ww de inspectie	0 -2 3 0 -6 6 0 3 -1 -1 0 0 0
ww de invoering	-2 1 7 -2 -1 2 9 -2 -2 -3 -1 0 -1
ww de juiste	-12 -6 0 0 -2 6 -1 3 -2 -1 -3 0 -1
ww de kans	4 0 7 0 -4 1 1 1 1 3 -2 0 -1
ww de kempen	3 1 1 1 -1 -1 -2 -10 7 10 -3 0 -1
ww de kennis	-9 1 -6 -3 9 -2 -4 -5 -2 0 8 0 0
ww de kind	-8 -3 2 -3 -1 7 -1 1 -2 0 0 0 0
ww de kinderopvang	-7 -4 -7 -1 4 2 0 -2 -1 0 0 0 -1
ww de klas	-12 -1 13 -6 -1 7 3 0 -2 0 0 0 0
ww de kloof	-6 -6 -3 -1 1 4 -1 -1 -1 0 0 0 0
ww de komende	6 0 2 2 -3 -1 -4 -5 -3 3 -3 -1 15
ww de kop	-7 0 -3 -3 6 -1 0 -2 0 0 0 0 0
ww de kraan	-7 -3 0 -3 -1 6 0 -1 -1 0 0 0 0
ww de kracht	0 -1 -1 7 -2 -5 1 0 -1 -1 2 0 -1
ww de kwaliteit	1 1 -1 0 2 -2 -1 6 -2 -1 -1 0 0
ww de laatste	-13 -3 -1 -7 2 9 0 -1 -1 -3 1 0 -1
ww de leefbaarheid	-9 -1 -3 -3 -1 7 0 -3 -1 -1 2 0 0
ww de lekkerste	6 0 1 1 -2 -1 -1 -5 8 3 -3 0 -1
ww de levenskwaliteit	3 10 8 -1 -3 -2 -1 8 -1 0 -1 0 0
ww de lid	2 7 -2 0 2 -4 -1 0 -1 -1 3 0 0
ww de liefde	0 9 2 -1 0 -1 0 8 -2 -1 -1 0 0
ww de lijn	7 0 -2 3 -1 -4 -1 -1 3 0 1 0 0
ww de maand	-3 0 10 -3 -1 2 1 -1 2 0 0 0 0
ww de maatschappelijke	3 -6 -4 2 3 -3 5 -3 -3 0 -1 0 0
ww de maatschappij	-2 5 8 -3 -5 5 -2 3 3 -1 -1 0 0
ww de markt	12 -1 -2 4 -2 -4 -3 -5 5 7 -4 0 3
ww de meest	14 1 1 5 -2 -6 -2 -8 1 19 -3 -1 -3
ww de mens	-10 -9 -8 11 -1 -3 -1 4 -3 -2 -4 0 -1
ww de missie	18 4 0 6 -1 -10 6 -4 6 0 -2 0 0
ww de mogelijkheid	9 4 -3 3 0 -5 4 -4 5 0 -1 0 0
ww de molen	-4 6 -2 -2 1 1 -1 0 3 -1 -1 0 0
ww de natuur	-17 -3 -14 -5 18 -5 -1 -2 -1 -1 -2 0 -1
ww de ontwikkeling	-7 13 1 -5 3 -1 -1 2 -1 0 2 0 0
ww de organisatie	7 0 0 2 -2 -3 -3 1 0 -1 -1 0 6
ww de overgang	-11 15 -1 -6 8 -3 2 -1 -1 2 0 0 -1
ww de overheid	-13 2 2 -6 5 3 1 -1 -3 -1 3 0 -1
ww de overstap	-14 4 -5 -5 10 -1 1 -6 3 0 0 0 0
ww de papieren	2 0 -1 1 0 -1 6 -5 -2 -1 0 0 1
ww de patiënt	19 8 2 -1 -1 -5 10 -3 1 -1 1 0 -1
ww de peel	-1 -1 2 -2 -4 6 -1 4 -2 -1 0 0 -1
ww de plaatselijke	-3 8 1 -2 1 0 3 1 -1 0 -1 0 0
ww de polder	10 7 0 2 -1 -6 0 0 5 0 0 0 0
ww de provincie	-8 -1 -2 -3 6 0 -1 -3 3 0 -1 0 -1
ww de recht	1 2 -4 0 5 -6 5 -2 -2 -1 0 0 0
ww de rechter	0 3 4 -1 -6 5 -2 6 -1 0 0 0 0
ww de regie	4 -3 -2 2 -2 0 7 -2 -5 0 0 0 0
ww de regio	-1 -5 -17 1 9 -5 -5 -3 0 6 -3 0 -1
ww de ruimste	-6 1 -4 -2 7 -2 -2 1 -2 -1 2 0 0
ww de samenleving	-2 6 -6 -2 -2 4 3 8 -5 -2 -3 0 -1
ww de school	-8 -2 7 -4 -1 6 -1 0 0 -1 2 0 0
ww de sociale	-5 -6 -4 0 2 3 -1 -2 -1 0 0 0 0
ww de stad	23 6 10 3 -10 -3 -3 22 -4 2 -5 0 -2
ww de standaard	2 -1 6 0 -3 1 -1 -1 -2 6 0 0 0
ww de stem	4 0 3 1 -2 -1 -1 0 -1 -3 8 0 0
ww de stichting	-7 6 -10 -3 3 3 4 -2 1 0 -4 0 -2
ww de techniek	2 2 -5 1 7 -7 -1 0 -1 -1 1 3 -1
ww de telefoon	7 1 -2 3 0 -4 0 -1 4 0 0 0 0
ww de toegang	-7 -3 -1 -2 1 5 0 -2 0 0 0 0 0
ww de toekomst	-5 -1 -8 8 -4 -1 -3 0 -3 -2 -1 0 6
ww de top	-2 -1 7 -2 -2 3 0 -2 -2 8 -2 0 -1
ww de uitstoot	-1 7 0 -2 1 -1 -1 -2 3 -1 -1 0 3
ww de veiligheid	-4 3 2 -2 8 -6 -1 3 -5 -1 4 0 0
ww de veiligheidsregio	-4 -8 4 -1 -4 7 -1 1 -1 0 -1 0 0
ww de veiligste	0 -3 3 -1 -6 7 0 -1 0 8 -5 0 -1
ww de vereniging	-15 9 -2 -7 3 5 -1 4 1 -2 -3 0 -1
ww de verkeersveiligheid	1 -3 10 0 -6 4 0 3 0 0 0 0 0
ww de vlaamse	-7 -1 -6 -2 7 -2 -2 0 -3 4 -2 0 0
ww de vliet	-2 -3 6 -2 -5 7 -1 3 0 -1 0 0 0
ww de voedselbank	-1 5 2 -1 1 -1 -3 -1 8 -1 -1 0 0
ww de volksgezondheid	-6 -2 2 -2 2 2 -1 3 -1 -1 -1 0 0
ww de vrijheid	-1 8 -1 -2 5 -5 -2 5 0 -1 0 0 0
ww de vzw	-9 -4 -3 -3 5 2 1 -3 0 -1 -2 0 0
ww de waarde	3 11 -1 0 6 -9 0 7 -2 -1 -1 0 -1
ww de weg	-6 0 2 -3 -3 7 1 0 -4 -1 -2 0 4
ww de wereld	-10 -4 -9 -4 4 5 -2 -7 -2 -2 3 0 4
ww de werkvloer	2 -2 0 1 -1 0 4 -6 -1 0 3 0 0
ww de wet	-3 -6 12 -2 -8 9 4 1 -1 -1 -1 0 0
ww de wijk	5 -1 1 2 -3 0 -3 8 -5 -2 3 0 -1
ww de zee	4 4 2 0 -2 0 0 6 -2 0 0 0 0
ww de zorg	-9 -11 8 -4 -5 12 -4 2 -4 2 1 0 -1
ww delen en	6 -1 14 0 -6 1 3 5 -1 -1 -1 0 0
ww democratie .	-13 1 -7 -5 13 -3 0 -4 0 0 0 0 0
ww den haag	-2 -3 3 -1 -4 5 -2 11 -3 -2 -3 0 -1
ww denken mee	8 1 -4 3 0 -3 8 -3 -2 0 -1 0 0
ww deur ,	12 3 -1 4 0 -7 -2 8 0 -1 0 0 -1
ww dicht bij	1 -1 1 -2 -1 3 -5 1 -2 8 -1 -1 -1
ww dichten .	20 1 6 4 -9 -1 -1 3 0 -2 0 8 -1
ww die anders	6 0 -4 3 0 -3 5 0 -3 0 -1 0 -1
ww die bij	4 0 -2 2 0 -2 6 -2 -2 0 -1 0 0
ww die de	-11 26 2 -8 3 1 -2 6 0 2 2 0 -2
ww die het	6 -2 1 7 -3 -5 6 2 -4 0 -2 0 0
ww die je	11 3 0 2 0 -6 -2 7 3 -1 -1 0 -1
ww die luisteren	-16 -4 7 -7 0 10 -1 -1 -1 0 -1 0 0
ww die mens	0 -3 -6 1 -1 2 -2 -1 1 -1 1 0 0
ww die met	-7 -3 -1 -3 0 5 -1 2 0 -1 -2 0 -1
ww die niet	11 2 -1 3 -1 -5 4 2 -3 6 -3 -1 -1
ww die ook	9 2 0 3 0 -6 -3 1 8 0 -2 0 -1
ww die op	1 -2 -9 2 0 1 9 -4 -5 -1 -1 0 -1
ww die te	-6 -4 -1 -2 -1 5 -1 -1 3 0 -2 0 0
ww die u	8 1 -3 3 0 -4 -3 0 5 -1 1 0 -1
ww die van	-4 4 6 -3 0 2 -1 7 -1 -1 -3 0 1
ww die voor	-4 -3 2 -2 -1 4 -2 -1 -6 -1 4 0 4
ww die we	-12 -1 7 -6 8 0 0 1 -2 -1 -1 0 1
ww die weten	-9 -3 3 1 -1 2 -1 0 0 0 0 0 0
ww die wij	-2 5 2 -2 1 -1 -2 -2 6 0 0 0 0
ww die ze	-9 -7 1 -3 -4 10 -3 -1 -3 -1 4 0 -1
ww die zich	5 9 -2 1 3 -7 -1 -3 3 0 5 0 -1
ww dienstbaar aan	0 5 -6 0 11 -10 0 -1 -1 0 2 0 0
ww dier en	-7 -3 3 -3 3 1 1 -4 3 0 -1 0 -1
ww dier in	-6 -2 0 -3 1 4 -1 0 0 0 0 0 0
ww digitale wereld	4 2 9 0 -2 -2 4 4 -2 0 -1 0 0
ww dit door	7 -4 -2 3 -2 -1 3 -1 -1 0 0 0 0
ww dit jaar	13 0 3 4 -6 -2 -3 -2 -1 -1 0 10 2
ww dit te	4 -3 5 1 -2 0 -1 -3 -1 0 6 0 0
ww doel :	-3 3 13 -3 -2 2 3 -1 -2 -1 -2 5 3
ww doel het	9 -4 -4 4 0 -4 -2 10 -1 -2 -4 0 -1
ww doel van	12 -3 0 4 -4 -2 -4 5 3 -2 -4 0 5
ww doel zijn	0 20 3 -4 10 -12 1 8 4 2 -5 -1 -3
ww doen .	2 -4 -16 10 -1 -5 0 -1 -1 -3 0 -1 1
ww doen dat	1 1 6 -1 0 -1 0 5 0 -1 -2 0 -1
ww doen in	-2 6 -5 -1 2 -1 6 -4 -2 -1 0 0 0
ww doen onderzoek	-5 1 8 -3 0 3 -2 4 -1 0 0 0 0
ww doen wat	0 -2 -5 8 -1 -6 1 -1 -1 0 0 0 0
ww doen we	6 6 -5 1 5 -8 2 5 2 -2 -3 0 -2
ww doen wij	-4 -6 3 -2 -4 7 1 -3 -1 2 0 0 0
ww door de	-2 -6 0 0 1 1 6 -5 -4 0 1 0 0
ww door een	4 -1 2 1 -1 -2 -2 6 -1 0 0 0 0
ww door het	4 3 22 -2 -5 -1 10 4 -3 -2 0 0 -1
ww door middel	-1 -5 13 -2 -4 4 -4 6 3 -1 -1 0 -1
ww door onze	2 6 -6 1 3 -4 3 -2 1 0 -1 0 0
ww door samenwerking	-8 -7 -5 -2 3 4 -1 -2 -1 0 -1 0 0
ww door te	-5 8 2 -3 3 -1 0 0 2 0 0 0 0
ww doorbreken .	-8 8 -2 -4 6 -1 -1 -1 -1 0 0 0 3
ww doorgeven aan	4 -1 -3 2 1 -3 -1 7 -3 -1 -1 -1 -1
ww dorp .	23 -2 0 8 -6 -7 2 4 -4 -2 6 0 -1
ww dorp zijn	1 0 0 0 -1 1 0 -2 -1 -4 8 0 -1
ww dragen bij	-5 -5 7 -3 -8 11 -1 1 0 0 0 0 0
ww dragen wij	1 1 6 0 0 -1 -1 3 1 0 0 0 0
ww dragen zo	-6 11 -3 -3 5 -2 0 1 0 0 0 0 0
ww drie generatie	2 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww drie jaar	5 1 -1 2 -1 -2 -2 -3 -2 -3 -1 5 7
ww dringen .	-9 14 -7 -4 15 -10 0 1 -1 0 0 0 0
ww dromen .	-1 -2 -1 6 -1 -4 -1 -3 3 -1 1 0 0
ww dromen van	-8 -4 12 -4 -7 11 -2 6 -2 -1 2 0 -2
ww duurzaam bereikbaar	-1 5 -5 -1 10 -9 0 0 0 0 0 0 0
ww duurzaam en	-5 0 6 -3 -1 3 -1 2 1 -1 -2 0 0
ww duurzame en	-6 -5 -4 -1 1 3 0 -3 -1 0 0 0 0
ww duurzame energie	8 -1 0 3 -2 -3 -1 2 1 -1 1 0 0
ww duurzame toekomst	-6 -3 2 -3 -1 5 -1 2 -1 0 -1 0 0
ww een arbeidsmarkt	-4 -1 6 -2 -1 3 3 -1 -1 0 -1 0 0
ww een baan	3 0 -2 7 -1 -7 4 -1 -1 0 -1 0 0
ww een bank	6 1 -1 2 0 -3 -2 -1 -2 -1 8 0 0
ww een bed	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 -1
ww een beetje	5 -3 -8 17 1 -16 -1 5 -3 1 -1 0 -2
ww een beperking	-4 -6 -10 0 -1 6 -1 -1 -1 0 -1 0 -1
ww een betere	-3 -3 -6 0 3 0 -1 -5 5 0 -1 0 -1
ww een betrouwbare	7 0 -2 3 -1 -3 -1 -3 -3 -3 12 0 -1
ww een bijdrage	-11 4 8 -6 2 3 -1 10 -7 0 -1 0 0
ww een buurt	1 -3 -4 1 -1 1 -1 6 -4 0 -3 0 0
ww een circulaire	-5 16 -1 -4 5 -3 0 3 0 3 -1 0 -1
ww een coöperatie	-5 -2 8 -3 -1 3 0 1 0 0 1 0 0
ww een dag	9 2 1 3 -1 -5 2 0 9 -4 -2 0 -1
ww een digitale	7 1 1 2 -1 -3 6 2 -3 0 -1 0 0
ww een dorp	6 3 7 1 -2 -3 -1 3 -3 -1 6 0 0
ww een duurzame	-16 5 2 -7 4 5 -2 3 1 -1 -2 0 -1
ww een economie	-7 -3 6 -3 -1 5 -2 6 -3 0 -1 0 -1
ww een eigen	-10 -3 1 -5 0 8 -2 8 -3 -1 -3 0 -1
ww een eind	-2 2 -3 0 6 -5 0 0 0 0 0 0 0
ww een ernstige	-7 11 0 -4 5 -1 4 -2 0 0 0 0 0
ww een familiebedrijf	3 1 0 1 0 -1 -1 -1 -3 -1 7 0 0
ww een gemeente	4 1 1 1 0 -2 -1 -6 1 -1 5 0 5
ww een gezellige	6 0 -1 2 -1 -3 -1 -2 2 -1 3 0 0
ww een gezonde	0 -2 12 -2 -6 5 -1 2 -6 12 -4 0 -1
ww een goed	3 -2 1 0 -2 1 -2 17 -9 -1 -4 0 -1
ww een goede	5 -4 -9 15 -1 -12 -4 -2 6 2 -2 0 -3
ww een huis	5 3 6 1 -1 -4 -3 3 -2 0 6 0 0
ww een jaar	-1 0 1 0 0 0 6 -3 -1 0 -1 0 -1
ww een klein	-3 9 -2 -2 2 -1 0 -4 6 -1 0 0 -1
ww een kust	-6 -4 -2 -2 -1 6 0 -1 0 0 -2 0 0
ww een kwart	-1 2 -4 0 8 -7 -1 -1 -2 -1 0 -1 5
ww een land	-4 1 11 -4 -1 3 -2 7 4 -2 -5 0 -1
ww een leefbare	-3 -3 10 -2 -7 8 -1 1 -2 0 0 0 4
ww een lerende	3 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 6
ww een leven	0 1 -4 -1 5 -3 6 -2 -3 0 -1 0 0
ww een luisterend	8 -1 0 3 -2 -3 3 -4 5 -1 -1 0 -1
ww een manier	9 1 -2 3 0 -5 0 1 -1 0 -1 0 3
ww een nieuw	9 1 -2 3 -1 -4 8 -2 -3 0 0 0 0
ww een open	-2 9 -2 5 4 -9 -1 5 -2 -2 3 0 -1
ww een organisatie	6 2 1 2 0 -4 -1 -2 -1 0 1 0 6
ww een overheid	-14 -6 6 -6 -2 12 -1 -1 4 0 -4 0 -1
ww een plek	4 2 6 0 -1 -2 -2 0 -1 2 7 0 -1
ww een positieve	-7 5 -8 -2 12 -8 1 -1 -1 0 -2 0 0
ww een psychische	-10 -2 11 -5 -1 7 -2 6 -2 0 -1 0 0
ww een rookvrije	-6 -2 0 -2 0 5 0 0 0 0 -1 0 0
ww een samenleving	-17 -10 11 -8 -4 16 -1 1 -2 0 0 0 -1
ww een schone	-10 -4 0 -4 0 8 -1 1 -2 0 -1 0 0
ww een stad	-16 -3 15 -7 -2 10 5 -5 5 -1 -1 0 -3
ww een stem	-10 0 -5 -4 9 -2 -2 12 -9 0 -3 0 -1
ww een stichting	7 -2 -1 3 -2 -2 0 -2 0 0 4 0 0
ww een team	-4 8 0 -3 3 -2 -1 -3 3 4 -2 0 -1
ww een toekomst	7 2 4 2 -1 -4 -1 -3 6 3 -1 0 -1
ww een tweede	-2 -1 4 -1 -1 2 2 4 -6 -1 0 -1 2
ww een vaste	6 -2 -4 3 -1 -2 3 0 -2 0 -1 0 0
ww een veilig	-7 -6 8 -3 -3 7 0 2 -2 0 -1 0 0
ww een veilige	7 0 11 1 -2 -3 -1 8 1 -1 0 0 -1
ww een vereniging	12 5 -5 4 0 -8 0 -1 -1 0 6 0 0
ww een verstandelijke	-8 -3 2 -3 -1 6 0 1 -1 0 -1 0 0
ww een vitale	-1 9 -5 -1 4 -4 0 -1 0 -1 2 0 2
ww een warm	15 6 5 4 -1 -10 0 0 4 -1 4 0 -1
ww een warme	16 7 7 3 0 -10 -2 -4 5 -1 11 -1 -1
ww een week	-10 -6 -1 -4 -1 9 -3 -2 -1 0 3 0 -1
ww een wereld	-18 -5 5 -8 -2 14 -2 2 -1 -2 0 0 -2
ww eenvoudig :	2 2 9 -1 -1 -1 -2 -1 9 -1 -2 0 -1
ww eenzaamheid .	1 -7 0 1 1 0 -1 2 -1 -1 0 0 0
ww eenzaamheid onder	-6 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww eerste keus	2 0 0 1 0 -1 -1 -1 -2 6 -1 0 0
ww eigen huis	-10 -3 1 -4 0 7 -3 -2 2 -1 -1 0 1
ww eind van	7 -3 3 2 -4 0 -2 -2 1 -1 3 4 -1
ww elk gezin	-7 -3 -3 -2 0 5 0 0 -3 0 0 0 0
ww elk kind	-1 -7 -5 13 -2 -8 -5 12 -9 -1 1 -1 -2
ww elkaar ontmoeten	2 -1 -4 1 0 0 -1 -6 7 0 0 0 -1
ww elke avond	-1 7 4 -2 2 -3 -1 1 5 0 -1 0 0
ww elke dag	14 -3 -22 22 2 -21 7 -2 0 -1 -3 -1 -2
ww elke inwoner	-9 -2 6 -4 -1 6 2 -1 -1 -1 0 0 0
ww elke leerling	-4 -5 -8 3 -1 2 -2 -1 1 0 -2 0 0
ww elke maand	4 0 0 1 -1 -1 -1 -3 0 0 0 6 0
ww elke nacht	7 1 -3 3 0 -4 -4 3 3 0 0 0 -1
ww elke straat	11 3 2 3 -1 -6 0 6 -2 0 0 0 0
ww elke week	8 0 0 2 -1 -4 -1 0 7 -1 -2 -1 -1
ww elke wijk	-7 -4 -2 -2 0 6 0 -3 0 0 0 0 0
ww en aan	1 -1 6 0 -3 2 -2 3 2 -1 0 0 -1
ww en adviseren	1 0 4 0 -2 0 -6 11 -1 -1 -1 0 -1
ww en bedrijf	5 -2 -4 2 -2 0 12 -6 -3 -1 -1 0 -1
ww en begeleide	11 2 -2 4 -1 -6 -5 -12 17 0 3 0 -1
ww en beheer	-7 16 2 -5 3 -1 -1 6 -1 0 0 0 0
ww en beheren	7 -1 -1 3 -2 -2 5 -3 5 -2 -1 0 -2
ww en bestrijden	-5 3 -2 -2 7 -4 -1 3 -2 0 -1 0 -1
ww en betaalbaar	9 1 -2 3 0 -5 9 -7 3 -2 -1 0 0
ww en betrouwbaar	2 2 7 -1 -1 -1 -1 -5 -1 3 6 0 0
ww en betrouwbare	-8 -3 -2 -3 0 6 0 0 -2 0 0 0 0
ww en bevorderen	-13 16 -2 -7 6 0 1 4 -3 -1 -1 0 0
ww en bij	10 -1 -2 3 -1 -3 -4 6 -1 2 0 0 -1
ww en brengen	6 -2 -3 3 -1 -2 3 -7 2 0 3 0 0
ww en burger	5 6 4 0 1 -5 -2 -1 7 -1 1 0 -1
ww en crises	-5 -5 2 -2 -4 7 0 0 0 0 -1 0 0
ww en de	7 -16 -6 2 1 1 -7 4 1 -6 7 -1 -2
ww en die	0 3 6 -1 0 -1 -2 7 2 0 -4 0 -1
ww en doen	-5 -8 2 -2 -3 7 -2 1 -1 0 0 0 0
ww en door	-6 4 8 -4 0 2 -1 4 1 1 -1 0 -1
ww en dragen	-6 11 -4 -3 5 -2 0 1 0 0 0 0 0
ww en duurzaam	-4 -1 7 -3 -1 3 -1 1 0 0 1 0 0
ww en duurzame	3 2 -4 1 6 -7 0 3 -2 0 0 0 0
ww en een	13 22 -9 4 -3 -7 14 -7 6 12 -10 -2 -7
ww en elke	0 -1 1 6 -1 -5 2 0 -1 2 -2 0 -1
ww en er	-5 -5 -2 -2 -2 6 -2 2 -1 -1 -1 0 -1
ww en geven	1 3 1 0 0 -1 7 4 -7 -1 -1 0 0
ww en goed	11 6 -2 3 0 -7 -1 0 5 0 -1 0 0
ww en helpen	6 0 4 1 -2 -2 0 7 -2 -1 -1 0 0
ww en hen	7 2 -1 2 0 -4 -4 9 -1 -1 -1 0 0
ww en het	-3 8 16 -5 -4 4 -5 11 -2 4 0 -1 -2
ww en houden	-7 2 11 -4 -1 4 2 -1 3 -1 -1 0 0
ww en hun	7 9 -1 1 1 -5 5 6 -6 -1 2 0 -1
ww en in	-16 -5 -8 -6 6 7 0 -2 0 -3 -1 0 -1
ww en instelling	-4 7 0 -3 3 -1 -1 -2 4 0 0 0 0
ww en internationaal	-5 6 0 -3 3 0 7 -5 -3 2 -1 0 0
ww en jongere	-3 11 -6 -2 4 -3 4 0 -1 -1 0 0 0
ww en kantoor	3 0 1 1 -1 -1 0 -3 -1 0 0 0 6
ww en kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
ww en laten	7 -3 0 3 -2 -2 -3 2 5 -1 -2 0 -1
ww en leefbare	-5 -1 9 -3 -2 4 0 4 -1 0 -2 0 0
ww en leggen	-4 -1 8 -3 -1 3 -2 0 2 -1 -1 4 -2
ww en leveren	5 3 0 1 -1 -3 -2 8 -4 0 1 0 0
ww en meer	2 -2 6 0 -4 2 1 0 -2 -1 -1 6 -3
ww en mens	-7 -2 5 -3 -1 5 -2 3 -2 0 1 0 0
ww en met	10 -2 -6 11 -2 -10 5 -8 -7 4 3 0 3
ww en naar	-6 -1 -4 -2 6 -1 0 -2 0 0 0 0 0
ww en nacht	4 2 6 -1 -2 0 5 -1 2 -1 -1 -1 -1
ww en niet	-4 0 8 -4 -1 4 1 1 -3 0 3 0 0
ww en omgeving	-7 -3 -1 -2 -1 5 0 -2 1 0 -1 0 0
ww en onderhouden	2 -3 4 0 -2 1 -2 0 -3 8 -1 0 -1
ww en onze	-5 2 9 -3 -1 2 -6 10 -3 0 -1 -1 3
ww en op	-21 -3 -5 -7 1 13 0 -2 -3 -1 -1 0 -1
ww en over	-3 -1 5 -2 -1 3 -2 2 -4 6 -1 0 0
ww en patiënt	-3 -4 -1 -1 -3 6 4 -2 -2 0 -1 0 -1
ww en persoonlijke	2 4 6 -1 -1 -1 1 7 -2 -3 2 0 -1
ww en publiceren	-4 0 7 -2 0 2 0 4 -1 0 -1 0 0
ww en respect	3 -1 -3 6 0 -5 -1 -2 4 0 -1 0 0
ww en samenwerking	-7 -3 3 0 -1 2 0 1 -1 0 -1 0 0
ww en school	-3 -1 8 -2 -1 2 -4 7 0 -1 -1 0 0
ww en schoon	-8 -2 3 -3 0 5 0 -2 2 0 -1 0 0
ww en stimuleren	2 2 8 -1 -3 1 -1 6 -1 0 -1 0 0
ww en streven	1 4 10 -1 0 -2 1 0 -1 1 3 0 0
ww en te	-7 7 7 -5 3 1 -3 3 2 -1 1 0 -1
ww en toegankelijk	-11 -4 3 -4 -1 8 -1 1 -2 0 -1 0 0
ww en tonen	7 -4 -1 3 -3 -1 0 1 0 0 0 0 0
ww en veilige	16 3 -3 6 -1 -9 0 5 0 -1 0 0 -1
ww en veiliger	-4 3 -6 -2 11 -6 2 -2 -1 0 0 0 -1
ww en verbinden	8 0 3 2 -4 -1 6 2 -2 -1 -1 0 0
ww en verder	7 -2 -4 3 -1 -2 -3 9 -5 0 0 0 0
ww en verhuur	1 -2 4 0 -1 0 0 -5 7 0 0 0 0
ww en verminderen	-1 7 1 -2 0 0 1 -1 2 0 0 0 0
ww en versterken	-7 1 -6 -2 10 -5 0 -1 0 0 -1 0 0
ww en voor	6 2 -8 2 3 -6 -5 1 -2 -2 9 0 -1
ww en waar	-2 -8 -14 9 -2 -2 -1 -8 -2 -2 8 0 -1
ww en werken	3 0 14 -1 -3 -1 -2 -2 1 4 0 0 3
ww en zelf	-6 -1 7 -3 0 3 2 2 -1 -1 -1 0 0
ww en zetten	-2 2 7 -2 0 1 1 2 -1 0 0 0 0
ww en zijn	9 12 -3 2 3 -10 0 5 -1 0 1 0 0
ww en zo	-2 5 0 -1 1 0 -1 7 -3 -1 -1 0 0
ww en zoeken	-1 5 4 -2 0 -1 0 6 -2 0 -1 0 0
ww en zonder	10 -4 -1 4 -3 -2 1 -1 -1 -1 -1 0 4
ww en zorgen	18 2 -8 7 -1 -10 5 -4 -1 0 0 0 3
ww en zorgvuldig	4 1 8 0 -2 -2 -1 3 2 -1 -1 0 0
ww en één	6 -1 -2 2 -1 -2 -4 -6 -2 -1 -3 0 17
ww energie verbruiken	-2 2 -3 -1 6 -5 0 -1 -1 0 0 -1 2
ww er voor	8 2 2 1 -1 -4 14 -5 2 -1 -5 -1 -1
ww er weer	-5 1 9 -3 0 2 -1 -1 3 0 0 0 0
ww er zijn	14 4 1 2 -1 -6 19 -1 -6 -3 -3 0 -1
ww ervoor dat	-7 5 -1 -3 3 1 -3 3 2 0 0 0 -1
ww eten ,	-7 -3 0 -4 -1 7 1 0 -4 0 1 0 0
ww eten .	-6 -1 2 -2 0 4 -1 4 -1 -1 -1 0 0
ww eten en	22 4 2 7 -2 -13 -1 -1 11 0 -1 0 0
ww fabriek ,	4 0 -1 1 -1 -2 0 -3 -1 0 0 0 6
ww fietsen .	0 -1 9 -1 -2 1 -1 3 -1 0 1 0 0
ww financieren onderzoek	-6 9 -2 -3 4 -1 0 1 0 0 0 0 0
ww gaan ,	4 0 -2 0 -1 0 6 -3 1 -1 -2 0 -1
ww gaan .	-6 18 5 -6 5 -3 -6 6 -5 0 15 -1 -5
ww gaan voor	-2 -4 0 -1 3 -1 -4 -2 2 10 -5 0 -2
ww gaan werken	8 0 -1 2 -1 -3 -1 -3 -1 -1 -1 0 8
ww gas af	-4 -3 2 -2 -3 6 2 0 -1 -2 -1 0 2
ww gastvrije gemeente	9 1 2 3 -3 -2 -1 -1 -2 5 3 0 -1
ww gebied van	7 1 -2 2 -1 -3 -1 -2 0 1 6 0 -1
ww gebruik van	-10 4 -5 -4 9 -2 -2 1 -1 -1 0 0 0
ww gebruiken .	-11 -4 1 -5 -1 9 -1 0 -3 0 0 0 0
ww geen enkele	-8 -5 -2 -3 -1 8 -1 -1 0 -1 -1 0 0
ww geld .	-3 0 9 -3 -1 2 -1 2 2 0 0 0 0
ww geld zijn	-7 -3 1 -4 -1 8 0 -1 0 0 0 0 0
ww gelijke kans	-7 0 2 -4 4 1 0 -1 1 0 -1 0 0
ww geloven in	-14 -13 -6 16 -7 0 -2 4 -7 -1 -3 0 -1
ww gemeente .	-5 -9 -5 -1 1 5 -2 7 -4 -2 -2 -1 -2
ww gemeente bij	-11 4 11 -6 1 3 5 -1 -1 -1 0 0 0
ww gemeente van	5 0 1 2 -3 0 -1 -1 -2 8 -2 0 -1
ww generatie .	-5 -3 -10 -1 6 0 0 0 -2 0 -1 0 0
ww geschiedenis van	12 -6 2 5 -7 0 -1 7 -1 -1 -1 0 -1
ww geven .	-11 2 -7 -4 10 -3 -3 -5 6 -2 -2 3 -1
ww geven aan	-10 -1 -5 -3 9 -1 0 -4 1 0 0 0 0
ww geven een	-6 7 0 -3 3 0 -1 10 -6 0 -2 0 0
ww geven en	-3 4 -1 -2 2 -1 -2 6 -3 0 0 0 0
ww geven op	9 -2 -3 4 -2 -2 6 -4 1 0 -1 -1 -1
ww geven van	-4 14 2 -3 1 0 -3 10 -3 -1 0 0 0
ww geven voor	-3 7 1 -2 2 -1 -3 0 1 -1 0 6 -1
ww geven voorlichting	-5 7 2 -3 2 0 -2 6 -3 0 0 0 0
ww gewoon goed	6 1 -3 7 -1 -7 4 -1 1 -1 -1 0 -1
ww gezin .	-4 -4 0 -2 -2 6 -2 -5 4 -1 2 0 0
ww gezin die	2 2 7 -1 0 -1 1 -1 3 0 -1 0 0
ww gezond en	-11 -5 4 -5 -3 11 0 -1 0 -2 1 0 -1
ww gezond leven	0 4 -1 0 7 -7 0 0 1 0 0 0 0
ww gezonde ,	1 4 10 -1 0 -2 0 -2 -3 6 3 0 0
ww gezonde en	-13 -7 -8 -3 0 10 0 -1 -3 -1 -2 0 0
ww gezonde leefomgeving	-1 2 -3 0 6 -5 0 0 0 0 0 0 0
ww gezondheid en	-1 2 9 -2 0 0 -1 7 -2 0 -2 0 0
ww gezondheid van	-6 3 -5 -2 7 -2 -1 0 -1 0 0 0 0
ww goed eten	11 4 4 2 -1 -6 0 2 4 0 0 0 0
ww goed in	6 2 -1 2 0 -3 5 4 -1 -2 -3 -1 -1
ww goede ,	5 2 2 1 0 -3 -2 8 -1 -1 -2 0 0
ww goede zorg	-8 -3 1 -3 -1 7 -1 -3 2 0 0 0 0
ww grens van	-7 2 7 -4 0 3 0 2 -1 0 0 0 0
ww groei van	8 6 2 2 -2 -3 0 -3 -1 6 2 0 -1
ww groeien ,	2 -1 -1 1 -1 -1 10 -6 -2 -1 -1 -1 0
ww groeien .	5 9 9 -1 -2 -3 7 -2 5 -1 -2 0 -1
ww groeien door	11 -7 2 4 -5 -1 -5 6 0 0 2 0 -1
ww groeien in	11 3 -2 4 0 -7 -1 4 -2 -1 4 0 -1
ww groeien met	-7 4 -3 -3 2 3 6 -3 -2 0 0 0 -1
ww groene stroom	5 5 1 -1 1 -2 0 -4 8 0 0 0 0
ww groep en	10 -2 -1 3 -3 -2 -1 2 0 0 2 0 0
ww grote kerk	-18 5 -2 -8 7 4 -1 1 -2 -1 0 0 0
ww halen ,	5 1 0 2 0 -3 0 8 -2 -1 -1 0 -1
ww halen .	-18 0 0 -7 10 2 0 -5 3 -2 -1 0 -1
ww halveren .	18 -5 3 6 -9 -1 0 -4 -1 8 0 -1 1
ww hand .	6 0 4 0 -3 0 2 -3 8 -1 -2 -1 -1
ww hart en	-1 -4 -6 7 -1 -3 -1 -7 4 0 2 0 -1
ww hart voor	-13 2 -6 9 -2 -3 -1 -2 -3 -1 3 0 0
ww hebben ,	6 3 6 1 0 -4 1 8 -3 -1 -1 0 0
ww hebben .	-7 0 23 -10 -2 8 -1 2 3 -5 7 -2 0
ww hebben als	-1 6 -1 -2 -1 2 7 0 0 -1 -3 0 -1
ww hebben op	-13 -3 2 -5 2 6 -2 -6 7 -1 -1 0 0
ww hebben ten	-5 -12 -8 0 1 5 -4 -4 3 -1 0 0 -1
ww hebben wij	1 0 1 0 0 0 -1 -1 -2 -1 0 7 -1
ww hele wereld	0 -4 -6 1 -1 2 -1 0 -1 0 0 0 0
ww helpen ,	3 0 -6 2 4 -6 2 -3 -2 0 4 0 0
ww helpen .	3 5 -6 1 8 -9 2 -8 3 -2 -3 12 -3
ww helpen hen	3 7 -1 0 1 -4 9 -6 0 -1 0 0 0
ww helpen mens	3 -1 0 1 -1 -1 8 -4 -3 0 0 0 0
ww helpen ze	3 0 -1 1 -1 -1 -8 9 0 0 0 0 0
ww hen bij	2 7 0 0 2 -3 8 -3 -2 0 0 0 0
ww herstel van	-7 8 -3 -4 2 2 -1 0 -1 -1 3 0 0
ww herstellen ,	-12 -5 -10 -3 10 0 -3 -1 -2 -1 0 0 -1
ww het aantal	-12 9 -5 -5 9 -2 -1 -2 4 0 -1 -1 -1
ww het afvalwater	0 4 8 -2 -1 0 0 4 -1 0 0 0 0
ww het beheer	0 1 0 0 0 0 6 -3 -1 0 -1 0 0
ww het beste	6 1 1 2 -1 -3 6 -6 13 -6 -4 0 -1
ww het bevorderen	-10 11 -8 -4 15 -9 -2 2 -2 3 -2 0 0
ww het buitengebied	-6 2 1 -3 0 4 0 0 0 0 0 0 0
ww het doel	-4 3 6 -3 2 -1 -2 10 0 -2 -4 0 -1
ww het dorp	8 0 -7 3 1 -4 0 -2 1 -5 8 0 -1
ww het eind	7 -3 3 2 -4 0 -2 -2 1 -1 3 4 -1
ww het gas	-4 -3 2 -2 -3 6 2 0 -1 -2 -1 0 2
ww het gebied	1 7 -7 0 7 -7 -1 -1 -1 1 4 0 -1
ww het gebruik	-13 5 -4 -5 10 -2 -1 0 -1 -1 0 0 0
ww het geven	-4 14 2 -3 1 0 -3 10 -3 -1 0 0 0
ww het goed	-5 -6 -7 0 -1 6 -1 -5 4 0 -2 0 0
ww het herstel	-5 11 0 -3 4 -1 -1 1 -1 -1 3 0 0
ww het houden	-7 -3 -5 -1 6 -1 -1 -2 0 0 0 0 0
ww het in	-3 7 -2 -2 5 -3 0 3 -1 -1 -1 0 0
ww het kunnen	0 9 -10 6 3 -9 3 -7 6 -1 -1 0 1
ww het laatste	10 1 -3 4 0 -5 0 1 -2 0 4 0 0
ww het land	-3 -2 2 -1 -7 9 -4 -4 6 -1 0 0 3
ww het landschap	-6 10 10 -5 6 -4 0 7 -2 0 0 0 0
ww het leven	-13 -6 6 -5 0 8 3 1 -4 -1 -1 0 -1
ww het milieu	9 -3 11 3 -5 -2 -1 -1 -1 -1 0 0 8
ww het moeten	6 0 -1 2 -1 -2 -1 -1 2 -1 -1 0 2
ww het nederlandse	1 -6 -2 1 -7 8 0 -1 -1 -1 1 0 0
ww het netwerk	-7 -4 1 -2 2 3 0 -1 -1 0 -1 0 0
ww het niet	22 1 1 6 -3 -9 3 0 4 0 -3 -1 2
ww het nodig	-8 -3 2 -3 -1 6 0 -1 1 0 -1 0 0
ww het noorden	0 9 3 -2 -2 1 -2 -5 -1 10 3 0 -1
ww het ocmw	-6 1 -1 -2 -1 4 2 -1 -1 0 0 0 0
ww het onderwijs	-3 -1 -4 -1 8 -5 -2 4 -2 -1 -1 0 0
ww het opzetten	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ww het organiseren	8 -1 -1 3 -3 -2 -2 7 -1 0 -1 0 0
ww het orgel	-18 5 -2 -8 7 4 -1 1 -2 -1 0 0 0
ww het programma	0 -6 6 -1 -6 6 0 -2 -3 -2 -2 0 9
ww het resultaat	-6 0 9 -3 0 3 0 -1 4 0 -1 0 0
ww het rijk	7 5 1 2 -2 -3 0 4 -1 1 0 0 0
ww het stimuleren	-8 3 -4 -3 8 -3 -1 0 0 -1 0 0 0
ww het taboe	-6 5 -2 -3 5 -1 -1 1 0 0 0 0 0
ww het team	4 -6 6 1 -4 1 10 -5 -3 -2 -1 0 2
ww het terugdringen	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww het vak	-6 -1 -7 6 1 -4 -1 2 -4 0 0 0 0
ww het verbeteren	0 10 1 -1 0 -2 -1 -3 4 -1 4 0 0
ww het verkleinen	-5 1 -5 -2 7 -3 0 -1 0 0 0 0 0
ww het verschil	-4 -4 -2 -2 6 -2 -1 -4 2 4 -1 0 -2
ww het vertrouwen	1 -10 -6 2 -7 8 0 -5 2 0 0 0 0
ww het verzorgen	8 2 3 2 -2 -4 -1 3 3 -1 -1 0 0
ww het vinden	2 -1 -3 1 0 0 -2 -3 6 -1 -1 0 0
ww het water	-6 -5 4 -3 -3 8 4 0 -2 -1 -1 0 -1
ww het weekend	6 0 0 2 -1 -2 -1 -2 5 0 0 0 0
ww het welzijn	-7 2 4 -3 0 3 -1 2 1 0 -1 0 0
ww het werk	-2 -6 -7 7 -3 0 7 -4 -5 0 -1 0 0
ww het ziekenhuis	-14 -12 5 -5 -4 14 -1 -10 7 9 -8 0 -1
ww het zijn	7 0 1 1 -1 -1 3 -2 2 -2 1 0 -1
ww hoeven te	-5 -4 10 -3 -2 5 -8 5 6 -1 -1 -1 1
ww honderd jaar	-5 -4 -2 2 -2 3 4 -6 -4 5 -1 -1 -1
ww hoofd ,	1 -2 -3 1 0 1 -1 -6 5 0 1 0 0
ww hoogwaardige ,	6 0 1 2 -1 -3 -2 -1 6 -1 0 0 0
ww horen .	-9 -4 -8 2 6 -3 5 -6 0 -2 0 0 -2
ww horen erbij	-9 -4 0 -3 -2 8 -1 0 -1 0 0 0 0
ww houden .	-12 -4 -5 -5 2 8 0 -5 -2 5 -2 0 -1
ww houden en	-3 6 -1 -2 3 -2 0 1 -2 0 2 0 0
ww houden van	-11 3 -7 -4 10 -3 -1 1 -1 -1 -1 0 0
ww huis ,	5 0 -2 1 -1 -1 -3 -2 10 -3 -1 0 0
ww huis .	16 2 4 1 -4 -3 3 -4 5 4 -1 -1 -1
ww huisarts ,	-6 4 -3 -3 3 1 1 -1 -1 0 0 0 0
ww hun eigen	7 -2 2 2 -3 -1 -1 3 1 -1 0 0 -1
ww hun kind	0 2 6 -1 0 0 0 -1 4 0 -1 0 0
ww hun leven	14 0 -4 6 -2 -6 -1 -3 4 -1 4 0 -1
ww hun naaste	2 10 -4 0 3 -5 6 -4 1 0 0 0 0
ww huurder .	10 3 1 1 0 -4 -3 6 4 -2 -1 -1 0
ww ideaal :	-6 -2 4 -3 0 4 -1 2 -1 -1 0 0 0
ww ieder dorp	-6 -2 3 -3 0 4 0 1 -2 0 0 0 0
ww ieder kind	6 0 6 -2 -3 1 4 -7 6 -2 5 0 -2
ww iedereen ,	-8 3 9 -5 0 4 -1 4 -2 -2 4 0 -1
ww iedereen .	-16 -5 12 -10 -4 16 -3 4 3 -2 -3 0 -1
ww iedereen die	20 3 -9 8 -1 -10 10 -6 3 -1 0 0 -1
ww iedereen in	18 1 -1 5 -4 -6 7 -1 -1 3 -2 -1 -1
ww iedereen kunnen	3 -3 -7 2 -1 1 3 -1 -2 0 0 0 0
ww iedereen met	-6 -2 -1 -2 0 4 -1 0 -1 0 0 0 0
ww iedereen moeten	-8 -1 6 -4 0 4 -1 0 0 0 1 0 0
ww iedereen recht	-5 0 6 -3 0 3 -2 -6 8 0 0 0 0
ww iedereen te	-6 -1 10 -4 -1 4 0 3 1 -1 -2 0 0
ww iedereen verdienen	17 5 -1 5 0 -11 0 -2 8 0 -1 0 0
ww iedereen zijn	-7 7 1 -4 3 0 -1 4 -1 0 -1 0 0
ww ijveren voor	-8 -5 -7 -2 2 5 -1 0 -1 0 -3 0 0
ww impact op	-6 -1 -2 -2 11 -6 0 -1 -1 0 -2 0 3
ww in ,	1 1 9 -1 -2 1 -1 6 -1 -1 0 0 0
ww in .	4 0 2 1 -1 -1 -2 10 -2 -1 -1 0 -2
ww in 2028	3 1 -1 1 0 -2 -2 -3 -2 0 -2 6 3
ww in 2030	11 -2 -5 4 -3 -2 -2 -6 -3 3 -4 0 13
ww in 2035	-6 -3 1 -2 -1 5 -1 -1 -1 -2 -1 -1 5
ww in 2040	-6 -3 0 -2 -2 6 0 -1 -1 0 -1 0 0
ww in beweging	-4 -6 1 7 -4 -1 -1 -1 0 -1 2 0 0
ww in contact	-2 2 3 -1 0 1 -3 7 -2 0 -1 0 0
ww in de	-10 21 -12 -8 24 -17 16 -12 17 -1 -9 -2 -7
ww in drie	2 0 0 1 -1 -1 -1 -3 -1 -1 0 6 1
ww in droge	-3 -5 -2 0 -3 6 0 -1 0 -1 0 0 0
ww in een	28 1 3 10 -7 -11 -7 11 8 -6 1 -2 3
ww in elk	-10 -4 3 -6 -1 10 0 -1 -1 2 -1 0 -1
ww in elke	-17 -8 2 -6 -2 14 2 -1 -3 -1 -2 0 0
ww in hand	-5 -3 1 -2 -1 4 -3 -2 -3 -2 9 0 0
ww in het	-4 0 -10 -5 4 4 -8 13 -4 2 2 -2 -6
ww in huis	13 3 -1 4 -1 -7 6 -2 8 -5 -2 0 -1
ww in hun	5 8 2 0 0 -4 -1 1 13 -2 -4 -1 -2
ww in je	-12 -4 0 -4 0 8 -1 -1 -1 0 -1 0 0
ww in nederland	-8 -6 -11 -2 15 -7 0 -8 4 4 -4 -1 -2
ww in om	4 0 9 1 -2 -2 2 6 -1 -1 -1 0 -1
ww in ons	8 -1 -5 3 -1 -2 -3 0 4 0 -1 0 1
ww in onze	-10 -2 15 -7 4 2 8 11 -4 -7 -5 -2 -1
ww in plaats	-14 -5 7 -6 -3 12 -2 -6 9 -2 1 -1 -1
ww in staat	10 0 -4 3 -1 -4 17 -7 -5 -2 2 -1 -2
ww in stand	-12 8 -10 -4 14 -6 -1 0 -1 -1 0 0 0
ww in te	0 8 -3 -1 0 0 0 1 -1 -1 3 0 -1
ww in vier	-4 0 -3 -2 6 -2 0 -3 -2 -1 0 3 1
ww in vijf	7 -2 -1 3 -3 -1 0 -1 1 -2 -2 -1 7
ww in voor	-27 -14 0 -9 -1 21 -1 0 -4 -3 0 0 -1
ww in vrijheid	-8 -4 1 -5 -1 8 -2 -3 3 0 0 0 0
ww in één	3 0 0 1 -1 -1 -1 10 -5 -1 -1 0 -1
ww invoering van	-2 1 7 -2 -1 2 9 -2 -2 -3 -1 0 -1
ww inwoner .	6 0 1 2 -2 -1 1 -1 3 -1 -1 0 0
ww inzetten voor	8 2 -1 3 0 -5 0 -1 0 0 3 0 0
ww jaar ,	2 0 -1 1 0 0 0 0 -4 0 0 6 -1
ww jaar .	-14 -7 5 -4 -4 12 -2 -2 -6 6 -2 -1 4
ww jaar tijd	1 2 -4 0 7 -7 -1 -4 -2 -1 0 5 1
ww jaar willen	7 -1 -1 3 -2 -2 -1 -1 -2 3 1 4 -2
ww jaar zijn	-7 -3 1 -6 -2 10 3 -3 -1 1 0 -2 0
ww je eigen	-8 -3 2 -5 -1 8 -3 -5 7 -1 -1 0 -1
ww je in	-7 -3 2 -3 -1 5 -1 0 2 0 -1 0 -2
ww je kunt	3 0 -1 1 0 -1 -1 -5 7 0 -1 0 0
ww jonge gezin	-7 -2 3 -3 -2 6 -1 2 -2 0 0 0 0
ww jongere met	-3 -1 2 -1 0 2 7 -5 -2 0 0 0 0
ww kanker en	-3 7 -3 -2 3 -2 1 -1 0 0 0 0 0
ww kans om	6 0 2 2 -2 -2 2 -7 8 0 -1 0 0
ww kans te	4 -5 8 1 -4 1 -1 1 3 0 -1 0 0
ww karakter van	-6 2 -2 -2 5 -1 0 -1 0 0 0 0 0
ww kennis en	7 -1 -2 3 -1 -3 5 -4 -2 -1 3 0 0
ww kennis te	3 0 3 1 -1 -1 -4 0 7 0 -1 0 0
ww keren .	-6 7 -5 -3 11 -7 -1 1 -1 -1 0 0 0
ww kerk ,	-3 8 -1 -2 2 -1 1 -1 -1 0 2 0 0
ww kijken en	-4 -1 7 -2 -1 3 -2 3 0 0 0 0 0
ww kind die	-13 -3 1 -5 0 9 3 -3 0 -1 -2 0 -1
ww kind een	-5 0 6 -3 0 3 2 -1 0 0 0 0 0
ww kind en	1 -9 -2 8 -5 0 -1 4 -4 0 -1 0 0
ww kind in	-12 -7 -2 -4 -2 11 1 -5 1 0 -2 0 0
ww kind laten	12 3 -1 3 0 -7 6 -1 -1 0 0 0 0
ww kind met	-9 0 10 -5 -3 8 -6 0 4 -2 5 0 -1
ww kind naar	-6 -1 4 -3 0 4 3 -2 0 0 -1 0 0
ww kind van	-11 -6 0 -4 -3 11 1 0 -4 -1 0 0 0
ww kind welkom	8 0 -6 4 0 -4 0 -1 -1 0 3 0 0
ww kind zich	6 0 -4 2 0 -2 -1 -3 4 0 0 0 0
ww klaar voor	5 1 -1 1 0 -2 8 -2 -2 -1 -2 0 0
ww klant .	-5 -1 4 -8 -1 10 5 -3 -3 6 -3 0 -2
ww klas .	-10 -2 5 -4 0 6 0 1 -1 0 0 0 0
ww kleine groep	4 0 2 0 -1 -1 1 6 -3 0 0 0 0
ww kloppen .	-6 -9 -7 -2 -3 10 2 -4 -3 0 -1 0 0
ww komen .	-8 -6 -3 6 1 -2 3 -1 0 1 -5 0 -2
ww komen op	-1 9 0 -3 6 -5 -2 11 -3 -1 -1 0 -1
ww komen we	6 -1 -2 2 -1 -2 -1 1 0 0 2 0 0
ww korte lijn	-5 -4 -6 7 0 -3 -3 -2 -4 -1 3 0 2
ww kracht van	-7 -4 -4 5 -5 4 -2 1 -2 -1 2 0 -1
ww krijgen .	0 5 -14 0 14 -12 -2 0 4 -2 0 0 -2
ww krijgen die	-6 -4 -4 -1 0 5 1 -2 -1 0 0 0 0
ww kunnen ,	9 0 -2 3 -1 -3 0 -1 0 -1 2 0 2
ww kunnen .	5 0 3 7 -2 -7 7 5 -5 2 -4 -1 -3
ww kunnen bevallen	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww kunnen doen	-6 4 -10 -2 3 2 6 -4 -2 -1 -1 0 -1
ww kunnen je	-8 -2 5 -3 0 5 -1 -4 6 0 0 0 -2
ww kunnen leren	11 0 -8 5 0 -5 1 1 -1 0 0 0 0
ww kunnen rekenen	-6 -3 -3 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen vertrouwen	-2 1 8 -2 0 1 -1 3 1 0 -1 0 0
ww kunnen werken	-5 -1 4 -2 0 3 -1 -4 7 -1 0 0 -1
ww kunnen wonen	-3 1 6 -2 0 1 -1 1 3 0 0 0 -1
ww kunnen worden	4 -1 -1 1 -1 -1 -1 7 -2 -1 -1 0 -2
ww kunst en	-8 7 3 -4 3 1 -1 0 3 0 -1 0 0
ww kwaliteit .	-5 -5 3 -2 -5 9 0 -2 1 0 0 0 0
ww kwaliteit van	1 1 -1 0 2 -2 -1 6 -2 -1 -1 0 0
ww lachen ,	5 -1 1 1 -1 -1 -1 6 -2 -1 0 0 -1
ww land .	2 -5 5 1 -7 7 4 -6 0 6 -2 0 -1
ww land waarin	0 3 11 -2 0 -1 -1 7 5 -2 -4 0 -1
ww laten groeien	5 11 1 0 -1 -3 11 7 -7 -1 -2 0 -3
ww laten zien	3 14 -8 0 5 -7 3 -2 5 -1 -2 0 -1
ww leefbaarheid van	-7 0 0 -3 0 4 0 -2 0 0 2 0 0
ww leefbare planeet	-3 -3 7 -2 -6 8 0 -2 -1 0 0 0 4
ww leefomgeving .	-2 3 0 -1 6 -5 0 1 -1 0 0 0 0
ww leerling een	-5 -5 -8 -1 0 6 -1 -5 3 0 -1 0 0
ww leerling en	0 9 -5 0 4 -4 3 -2 1 0 0 0 0
ww leerling op	3 2 1 1 0 -2 -3 6 -1 0 -1 0 0
ww leggen .	7 -1 -1 3 -2 -2 -1 8 -4 -1 0 0 0
ww leiden .	2 0 0 0 0 -1 0 -3 -1 0 -1 0 6
ww leren .	19 0 -9 8 -1 -9 -1 2 -2 0 0 0 4
ww leren en	-9 -4 3 -3 -1 7 -1 -6 3 0 3 0 0
ww leren we	-1 -1 2 0 -1 1 9 -7 -1 0 0 0 0
ww leven .	-18 -11 -3 -8 -3 20 -3 0 -1 -1 -3 0 -1
ww leven in	-3 -7 0 -1 -4 7 -1 0 -1 0 0 0 0
ww leven lang	-4 3 -4 -2 8 -4 0 0 -1 0 0 0 0
ww leven makkelijker	-6 4 11 -4 4 -2 -2 -4 10 -1 -1 0 0
ww leven te	9 1 -1 3 0 -6 8 0 -5 0 0 0 0
ww leverancier van	3 -1 -2 1 0 -1 -1 -1 10 -3 -3 0 -1
ww leveren ,	0 2 -1 0 1 -1 -1 -6 10 -2 0 0 -1
ww leveren .	-5 -1 6 -2 -1 3 7 1 -6 -1 0 0 0
ww leveren de	1 0 1 0 0 0 -2 7 -3 -1 0 0 -1
ww lezen .	3 6 5 0 -4 0 1 4 -1 0 0 0 0
ww lid .	1 4 -1 0 1 -1 -1 6 -2 0 -2 0 0
ww liefde voor	11 7 -1 3 -2 -5 -2 12 -4 -1 -1 0 0
ww lossen storing	5 -1 2 2 -2 -2 1 -6 8 -1 0 0 -1
ww luisteren .	-2 0 8 -3 -1 2 -2 3 -1 -1 -3 0 6
ww luisterend oor	8 -1 0 3 -2 -3 3 -4 5 -1 -1 0 -1
ww maand .	1 1 6 0 -1 0 0 -1 -2 0 -1 6 0
ww maar een	-9 -4 -2 -3 -1 8 -1 -1 -1 0 0 0 0
ww maar één	-9 4 6 -4 2 2 -2 -1 2 0 -1 0 2
ww maat ,	4 0 1 1 -1 -2 0 -6 8 0 0 0 0
ww maatwerk in	4 0 -1 1 0 -1 -1 -4 8 0 -1 0 0
ww maken ,	6 0 -2 2 -1 -2 -1 -2 -4 9 0 0 -1
ww maken .	-12 -11 0 -8 -8 21 -8 4 -8 -1 7 -2 2
ww maken aan	-4 6 -3 -2 8 -6 0 3 -1 0 -1 0 0
ww maken door	-6 0 10 -3 -1 4 -3 -1 3 0 2 0 0
ww maken en	2 8 0 0 5 -7 -1 2 -2 3 2 0 -2
ww maken hebben	6 0 -4 3 0 -3 1 -1 -1 -1 -1 0 4
ww maken het	6 0 0 2 -2 -2 14 -10 -1 0 -1 0 -1
ww maken met	6 0 -1 2 -1 -3 2 -3 3 0 0 0 0
ww maken ons	-4 -5 -7 0 2 2 -3 4 -3 -1 -1 0 0
ww maken van	12 2 4 4 -4 -4 -2 12 -2 -2 -1 0 0
ww maken voor	-18 -10 -6 -5 3 12 -1 -3 -2 -1 -1 0 -1
ww maken we	-14 -13 -4 -5 -5 17 -4 -5 1 0 0 0 1
ww maken wij	32 9 0 10 -1 -19 2 8 4 -1 -1 -2 -1
ww man en	-18 -10 -5 -5 3 10 -1 -5 -2 0 0 0 0
ww manier van	7 7 -2 2 1 -5 -2 -3 -1 -1 1 0 8
ww marktleider in	-6 14 2 -4 3 -1 -1 -2 -2 4 -1 -2 7
ww medewerker .	9 1 -3 4 -1 -5 -2 1 -3 6 0 0 0
ww medewerker zijn	6 1 -2 2 0 -3 1 -2 -1 -2 -1 -1 6
ww mee ,	4 0 -1 1 0 -1 4 -6 5 0 -1 0 0
ww mee kunnen	-9 3 -10 -3 3 4 1 -2 -3 0 0 0 0
ww meer dan	17 -1 -4 12 -3 -12 3 -4 5 2 0 -1 -1
ww meer mens	-7 1 -9 -3 12 -6 0 -2 -1 0 0 0 0
ww meer soort	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww meer tijd	-11 4 1 -5 2 5 -1 -2 3 0 0 -1 0
ww meer wordt	7 3 3 2 0 -5 4 -2 -1 0 3 0 0
ww meest betrouwbare	2 0 0 1 -1 -1 0 -1 9 -7 0 0 0
ww mens ,	-12 0 -3 -6 13 -4 -2 0 1 -1 -2 0 -1
ww mens .	-11 -9 -7 9 -4 2 -4 2 -4 -1 -1 0 0
ww mens aan	3 1 -6 2 5 -6 1 -2 -3 0 3 0 0
ww mens centraal	-7 -5 -4 6 -2 0 -2 0 -1 0 0 0 0
ww mens de	6 1 0 2 -1 -2 4 -5 4 0 0 0 0
ww mens die	13 -3 -2 3 -1 -4 16 -1 -11 -4 6 -1 -3
ww mens een	-4 3 -1 -2 8 -5 -1 -2 2 0 1 0 0
ww mens en	-7 2 0 -4 5 1 0 0 1 -1 1 0 -1
ww mens in	7 -5 4 1 -9 6 10 -14 13 -3 -2 -1 -2
ww mens met	5 -2 16 -1 -6 3 2 4 7 -2 -3 -1 -2
ww mens op	6 0 -2 2 -1 -3 -5 4 -1 0 -1 0 5
ww mens zich	-10 -5 0 -3 -1 7 2 -2 -2 0 -1 0 0
ww menselijke waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
ww met aandacht	4 1 1 0 0 -1 6 -3 0 -1 -1 0 0
ww met als	3 -6 3 2 -3 1 0 0 -1 0 2 0 0
ww met de	6 -8 0 6 -6 0 -8 18 -5 -4 4 -1 -4
ww met dementie	16 0 0 6 -3 -7 -1 2 1 0 2 0 0
ww met een	7 -8 -1 6 -11 6 20 -7 -2 -3 -1 -3 -4
ww met elkaar	-4 -4 0 4 -1 -1 -2 -5 -5 -2 13 -1 -2
ww met geduld	12 3 0 4 0 -8 -3 6 5 -1 -1 0 -1
ww met hart	-10 -7 -8 10 -1 -3 0 -2 -3 0 0 0 0
ww met het	9 7 -2 3 0 -6 -2 0 6 -4 5 0 -1
ww met hun	-10 -9 -8 -2 4 5 -4 -6 -1 0 4 0 0
ww met lening	0 -1 4 0 -1 1 10 -6 -2 0 0 0 0
ww met liefde	9 -3 -5 8 -2 -6 -1 4 -1 0 -1 0 0
ww met mens	1 0 5 -1 -1 0 6 0 -4 0 1 0 0
ww met onderzoek	-2 7 1 -2 1 0 -1 5 -1 -1 -1 0 0
ww met ons	-12 2 6 -6 3 3 -1 -1 3 0 0 0 0
ww met onze	-10 23 2 -7 8 -4 9 -5 10 -3 -3 -1 -2
ww met oog	9 2 -1 3 0 -5 1 -5 7 0 0 0 0
ww met plezier	-4 -4 -2 -3 -1 6 -3 -5 1 4 1 0 -1
ww met respect	6 1 0 2 -1 -3 0 3 -3 0 2 0 0
ww met slimme	-6 6 2 -3 3 0 3 -4 4 0 -1 0 -1
ww met u	4 1 -1 0 0 -1 6 -1 -2 0 -1 0 0
ww met één	2 -2 -1 1 -1 1 9 -11 -3 -1 -4 0 10
ww middel van	-1 -5 13 -2 -4 4 -4 6 3 -1 -1 0 -1
ww miljoen mens	-2 0 5 -2 -1 1 -1 -4 7 0 0 -1 0
ww minder energie	-1 2 -3 -1 7 -5 0 -1 -1 0 0 -1 3
ww missie .	0 1 6 -1 0 0 -2 1 -1 -1 6 0 0
ww missie :	4 -7 -6 2 -4 4 -8 1 -2 5 6 -2 -3
ww missie om	-14 -8 -4 -5 2 9 -3 -6 4 -2 2 0 -1
ww missie zijn	-4 10 -3 -4 14 -10 9 5 4 -6 -5 -1 -5
ww mogelijk mens	0 3 -5 -1 8 -7 0 -1 2 0 -1 0 0
ww mogelijk te	-3 -6 1 -1 -2 5 0 -4 -4 5 1 0 -1
ww mogen worden	-5 -1 7 -3 -1 4 -1 1 2 0 -1 0 0
ww moment ,	5 1 0 1 -1 -2 -1 -2 6 0 0 0 0
ww muziek en	12 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww naar de	5 15 3 0 3 -9 -4 8 -1 -2 4 -1 2
ww naar een	-14 1 5 -9 0 12 -1 -12 -4 7 -4 -1 14
ww naar elkaar	-6 -1 4 -3 0 4 0 -6 7 0 -1 0 0
ww naar het	-1 0 5 -1 -1 1 4 6 -4 -2 -4 -1 0
ww naar werk	4 1 -2 2 -1 -2 8 -4 -3 0 -1 2 -1
ww naast de	5 2 2 0 0 -2 10 -3 -3 -1 -1 0 1
ww naaste .	0 12 -2 -2 3 -4 3 -3 1 0 1 0 0
ww natuur .	-7 -2 -7 -2 7 -1 0 -3 0 0 0 0 0
ww natuur en	-6 4 -5 -2 10 -5 0 0 0 0 0 0 0
ww nederland .	1 -5 10 -1 -7 6 3 2 -1 0 -2 0 0
ww nederland duurzaam	-1 5 -5 -1 10 -9 0 0 0 0 0 0 0
ww nederland in	-1 -2 6 -1 -2 2 0 2 0 0 0 0 0
ww nemen .	3 7 3 -1 1 -3 -1 -4 14 -2 -4 -1 2
ww netwerk van	7 -1 -3 3 -1 -3 3 -2 0 0 1 0 0
ww niemand alleen	-3 3 13 -3 0 0 -1 2 3 0 0 0 0
ww niemand buiten	-4 0 4 -4 -1 4 -1 -2 8 -2 -3 0 0
ww niemand er	-3 1 10 -3 -1 1 0 0 3 0 0 0 0
ww niemand in	-8 -2 12 -4 -3 6 -4 2 2 4 -2 0 -1
ww niemand meer	-10 -3 4 -4 -1 7 3 -1 -2 0 0 0 -1
ww niet .	10 0 -6 14 -2 -13 -1 6 -2 1 -2 0 -1
ww niet alleen	-7 -1 -3 -3 5 1 -1 1 -2 0 1 0 -1
ww niet meer	18 6 4 5 -1 -11 4 1 -4 -1 7 0 0
ww nodig hebben	-6 -3 5 -5 -2 8 4 -6 2 -2 3 -1 -1
ww nog een	-6 -4 -5 4 0 0 -1 1 -2 -1 -1 0 0
ww nog in	3 1 0 1 -1 -1 -1 7 -3 -1 0 0 0
ww nooit meer	-6 -5 2 -3 -3 8 -1 -1 -1 -1 2 0 -1
ww nu en	-12 -6 -5 -4 1 9 -1 -5 -5 6 0 0 0
ww nummer één	5 0 -2 2 -1 -2 -1 -1 -1 6 -1 0 -2
ww of het	7 0 0 2 -1 -3 6 1 -3 -1 -1 0 0
ww om bedrijf	-7 7 6 -4 3 0 4 2 -3 -1 0 0 0
ww om de	-6 19 -8 -5 12 -9 -11 13 -2 4 -3 -1 2
ww om die	-8 -4 -6 -2 4 3 -1 -2 -1 0 0 0 0
ww om een	5 -5 -3 2 -4 3 2 -10 3 -1 7 0 -1
ww om hun	6 -3 0 2 -2 -1 6 -5 2 0 -1 0 -1
ww om mens	-6 6 3 1 2 -4 2 6 -6 0 -1 0 0
ww om te	11 -8 9 3 -6 0 8 -6 -2 -1 -1 0 4
ww om van	4 -1 -1 2 -1 -2 1 -6 -2 4 -2 0 7
ww omdat we	-1 2 6 -1 0 0 -1 0 4 0 -1 0 0
ww omgaan .	-9 -2 4 0 0 2 -1 1 0 0 -1 0 0
ww onafhankelijke en	-7 -4 -2 -2 0 6 0 -1 -1 0 0 0 0
ww onder de	8 -1 1 3 -4 -1 -3 8 -2 2 -2 0 -2
ww onder oudere	-6 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww ondernemen .	3 1 2 0 0 -1 7 -7 4 0 0 0 -1
ww ondernemer die	4 0 -2 1 0 -2 8 0 -3 -1 -2 0 0
ww ondernemer en	6 1 -1 2 0 -3 0 -3 4 -2 3 0 0
ww ondersteunen bij	6 -3 -1 2 -2 -1 4 -2 -1 0 0 0 0
ww ondersteunen gemeente	-6 0 10 -3 -1 3 5 -1 -1 -1 0 0 0
ww onderwijs .	-16 8 18 -10 1 6 -1 6 0 -1 -1 0 -1
ww onderwijs en	-2 -3 -10 1 6 -3 6 -5 -2 -1 -1 0 0
ww onderwijs in	6 2 -4 2 0 -3 -4 8 -3 0 0 0 0
ww onderzoek ,	-9 11 5 -5 2 1 -1 6 -1 -1 -1 0 0
ww onderzoek en	2 3 0 0 0 -1 -1 6 -3 0 0 0 0
ww onderzoek naar	12 -1 1 4 -5 -2 -3 12 -2 -1 -1 0 -2
ww onderzoek te	2 3 -1 1 0 -1 -2 6 -1 -1 -1 0 0
ww ons .	10 4 6 -1 -1 -3 -2 0 5 -1 0 0 4
ww ons atelier	1 0 0 0 0 0 -1 -5 -3 0 0 0 9
ww ons doel	-3 3 8 -3 3 -2 0 -5 5 1 -3 4 0
ww ons ideaal	-6 -2 4 -3 0 4 -1 2 -1 -1 0 0 0
ww ons in	-11 -7 -9 -4 -2 13 -1 -5 2 3 -3 0 -2
ww ons landschap	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww ons sterk	3 -1 -4 2 -1 0 -3 6 -3 -1 0 0 0
ww ons werk	2 0 1 0 -1 0 2 6 -3 -1 -1 0 -1
ww ontstaan een	-2 1 5 -1 0 1 7 -1 -2 0 -1 0 -1
ww ontwikkelen ,	6 -1 -3 3 -1 -3 -1 1 3 -1 -1 0 0
ww ontwikkelen .	-7 -3 -4 -2 3 3 -1 -4 -3 0 5 0 0
ww ontwikkelen en	4 9 -3 1 2 -5 3 6 -7 0 1 0 0
ww ontwikkelen tot	9 1 -4 4 0 -5 1 -1 0 0 0 0 3
ww ontwikkeling van	-9 13 4 -5 3 0 -1 2 -1 -1 4 0 -1
ww onze aandeelhouder	7 -1 -2 3 -2 -2 2 -1 -3 4 -1 0 0
ww onze ambitie	3 -9 0 1 -7 8 -1 -8 0 6 -6 -1 7
ww onze christelijke	-8 -4 -3 -3 -1 8 -1 5 -6 -1 0 0 -1
ww onze dienstverlening	0 7 -5 0 3 -3 -1 -1 1 0 0 0 2
ww onze eigen	15 6 5 4 -5 -5 -3 -1 -4 -3 -2 -2 21
ww onze gemeente	-14 -2 7 -6 3 5 1 0 0 -1 -1 0 -1
ww onze klant	8 -2 3 2 -3 -1 8 -3 -1 -6 12 -1 -6
ww onze kleinkinderen	-7 -2 1 -3 0 5 0 -3 2 0 0 0 0
ww onze leerling	-7 5 16 -5 0 2 -3 7 0 0 0 0 -1
ww onze lid	10 0 -4 4 -1 -4 7 -3 -1 -1 0 0 -1
ww onze medewerker	2 -1 -5 1 3 -3 1 -3 -2 -2 -1 -1 6
ww onze missie	-19 -7 -5 -9 11 5 -2 9 -3 -2 2 -3 -9
ww onze opdracht	6 3 -3 2 0 -3 -1 5 -2 0 0 0 0
ww onze regio	-8 -3 0 -3 -1 6 -2 0 2 0 0 0 -1
ww onze software	4 2 -5 2 1 -3 7 -5 1 0 0 0 -1
ww onze taak	7 2 -1 3 0 -4 0 7 -3 -1 -1 0 -1
ww onze visie	-7 -7 -7 -1 -1 7 -5 -2 -5 5 5 0 -3
ww onze vrijwilliger	-3 5 6 -3 1 0 2 4 0 -1 -1 -1 -1
ww oog voor	3 -1 -5 7 0 -6 0 -6 6 0 0 0 0
ww ook .	11 1 -3 4 -1 -5 -1 4 -2 0 2 0 0
ww ook als	9 2 -1 0 -1 -2 7 -3 2 -1 -2 0 -1
ww ook de	3 -1 -1 0 -1 0 -3 6 -1 -1 -1 0 -1
ww ook voor	-10 -4 0 -4 0 8 -2 -7 6 0 0 0 0
ww ook wie	-7 -1 5 -3 0 4 0 0 -1 0 0 0 0
ww op ,	-12 2 12 -6 -1 7 -4 -2 5 -1 -1 0 4
ww op .	12 -3 3 4 -3 -4 -4 5 -2 -1 5 -1 1
ww op de	12 2 -3 2 10 -14 10 -2 -10 -7 10 6 -5
ww op dezelfde	-5 1 8 -3 0 2 2 -2 -1 0 0 0 2
ww op die	-1 -1 9 -2 -1 1 -1 4 0 0 0 0 0
ww op een	-16 -10 8 -7 -6 18 1 0 3 -1 -4 0 -3
ww op elk	-10 -4 3 -5 -1 9 -3 -10 4 -1 3 0 4
ww op elke	-10 -4 1 -4 -2 9 0 -1 -2 0 0 0 0
ww op en	-1 13 0 -2 4 -4 0 7 -1 -1 -1 0 -1
ww op het	16 -5 1 6 -11 2 -5 1 -4 5 5 -1 1
ww op hun	5 -8 -1 3 -5 3 15 -5 -8 -1 1 -1 -2
ww op maat	6 3 3 1 -1 -3 1 -6 10 -1 -1 0 -1
ww op school	-19 -6 -1 -7 1 12 0 2 -4 -1 -2 0 -1
ww op te	-11 -9 1 -4 12 -3 3 -3 0 -1 -2 -1 -1
ww op tijd	6 -2 -3 2 -2 0 -1 4 0 -1 -1 0 -1
ww op tot	10 0 0 4 -1 -5 -4 11 -3 0 -1 0 -1
ww op voor	9 4 -2 2 2 -7 2 7 -4 -2 -3 0 3
ww op waar	0 2 6 -1 0 0 -2 7 -1 0 -2 0 0
ww op weg	1 1 -5 8 7 -14 2 0 0 0 -1 0 -1
ww op zee	-6 7 3 -3 3 0 0 3 -1 0 0 0 0
ww op zijn	-6 -6 -5 -2 -1 7 -3 -1 -1 2 0 0 -1
ww op één	-8 -5 -2 -2 -1 7 -3 -2 2 0 0 0 0
ww opdat niemand	-8 -3 9 -4 -3 7 2 -1 -2 0 0 0 0
ww open en	-3 -6 -2 0 -2 5 -1 -2 -2 0 3 0 0
ww opgavegericht werken	2 1 2 0 0 -1 -1 -4 0 0 0 0 6
ww opkomen voor	-2 6 -6 -3 14 -10 -4 10 -3 -3 0 0 0
ww opzetten van	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ww organisatie .	7 1 -1 2 -1 -3 -1 0 -2 -1 -1 0 7
ww organisatie en	-5 10 1 -3 4 -1 1 2 2 -1 -2 0 -2
ww organisatie worden	1 1 2 0 0 0 -1 -1 -2 -2 -3 0 9
ww organiseren .	-2 -3 6 -1 -2 3 -1 2 -1 0 0 0 0
ww organiseren van	8 -1 -1 3 -3 -2 -2 7 -1 0 -1 0 0
ww orgel in	-18 5 -2 -8 7 4 -1 1 -2 -1 0 0 0
ww oud ,	11 1 2 2 -2 -4 -2 4 3 -1 -1 0 0
ww oud .	-16 -5 -2 -5 3 9 -1 -4 -3 -2 4 0 0
ww oude dag	-10 -3 3 -4 -1 7 -1 -2 1 0 0 0 0
ww ouder .	17 4 5 5 -3 -9 16 -2 -1 -3 -3 0 0
ww oudere .	-9 -5 1 -4 0 8 -1 3 -4 0 -1 0 0
ww oudere die	-8 -3 1 -3 0 6 -1 1 -2 0 -1 0 0
ww oudere met	9 5 0 2 -1 -5 -1 -5 12 0 -2 0 0
ww over de	12 -14 -3 6 -7 2 2 0 -6 2 2 0 -1
ww over geld	-6 -2 4 -4 -1 7 1 -2 1 0 0 0 0
ww over het	-7 -7 4 -4 0 6 -3 -1 2 -1 -1 0 0
ww over honderd	-5 -3 1 -3 -2 6 0 -4 -3 6 0 0 0
ww over hun	-3 0 7 -2 -1 2 2 3 -2 0 -1 0 0
ww overgang naar	-9 16 -4 -5 9 -4 2 0 -2 2 0 0 -1
ww overheid ,	-6 6 -3 -3 3 0 -1 0 -1 -1 6 0 -3
ww overheid die	-14 -6 6 -6 -2 12 -1 -1 4 0 -4 0 -1
ww overheid en	8 0 -3 3 -1 -3 2 0 -1 -1 2 0 0
ww overleven .	-10 -6 2 -3 -5 12 0 -1 -1 0 -1 0 0
ww overstap op	-12 1 -4 -4 8 0 1 -4 0 0 0 0 0
ww papier .	11 1 0 4 -3 -4 7 -6 -1 0 0 0 4
ww participatie van	-4 -6 -3 0 4 0 3 -3 -1 0 -1 0 0
ww partner in	8 3 -4 3 0 -4 -2 0 -2 -8 16 -1 -2
ww partner van	2 0 0 1 0 -1 -1 -2 6 0 -2 0 0
ww passie voor	-9 -7 -9 10 -1 -3 -1 2 -5 -1 0 0 -1
ww patiënt .	-13 6 0 -7 3 6 0 0 -1 0 0 0 0
ww patiënt centraal	5 -1 3 -4 -3 5 10 -2 -4 -1 -1 0 0
ww patiënt en	8 1 -1 3 0 -5 -1 1 0 3 0 0 0
ww per jaar	2 0 -1 1 0 -1 -1 -1 -3 0 -1 6 0
ww per maand	1 0 0 0 0 0 3 -1 -6 0 -1 6 -1
ww persoonlijk advies	1 5 -1 0 2 -3 8 -1 -6 0 0 0 0
ww plaats van	-14 -5 7 -6 -3 12 -2 -6 9 -2 1 -1 -1
ww platteland .	-5 -5 2 -2 -7 10 0 -1 -1 0 0 0 0
ww plek in	-5 0 6 -3 0 2 -1 0 1 3 -2 0 0
ww polder .	10 3 1 3 -1 -6 0 -1 5 0 0 0 0
ww positie van	-10 0 -2 -3 0 6 -2 4 -2 -1 -1 0 0
ww positieve impact	-7 5 -8 -2 12 -8 1 -1 -1 0 -2 0 0
ww prijs .	16 1 1 5 -3 -7 -2 0 11 -2 -1 0 -1
ww procent .	8 1 0 3 -1 -4 -1 -3 -2 11 -1 0 -2
ww project en	-3 6 0 -2 2 -1 2 1 -1 0 -1 0 0
ww provincie .	-4 -2 -10 0 12 -8 -1 -5 4 0 0 0 -1
ww psychische aandoening	-10 10 1 -5 3 2 4 -2 -1 0 0 0 0
ww psychische kwetsbaarheid	-7 0 10 -4 -1 4 -2 6 -2 0 -1 0 0
ww publiek .	1 -9 -7 2 3 -2 -1 0 -1 0 -1 0 0
ww publiek geld	-7 -3 -1 -2 0 5 -1 -1 0 0 0 0 0
ww ramp en	-5 -5 2 -2 -4 7 0 0 0 0 -1 0 0
ww recht hebben	-7 -2 4 -3 0 5 -2 -6 8 0 -1 0 0
ww recht op	5 -1 0 2 -3 0 11 -4 -3 -1 -1 0 0
ww recht van	1 2 -4 0 5 -6 5 -2 -2 -1 0 0 0
ww rechtstreeks van	1 1 8 -1 -1 -1 0 -3 7 0 0 0 0
ww redden .	-3 -1 -6 -5 11 -4 -1 -4 3 -1 -1 -2 3
ww regelen .	4 1 1 0 0 -1 -3 -7 10 -1 -1 0 4
ww regio veiliger	-8 -8 -5 -2 -3 11 -1 -4 0 0 0 0 -1
ww regio waarin	1 2 5 0 0 -1 0 -4 7 0 0 0 0
ww rekenen op	-6 -3 -2 -2 0 5 -1 -2 2 -1 0 0 -1
ww respect ,	-1 -2 0 7 -1 -6 0 1 -1 0 0 0 0
ww rond de	7 -5 -2 3 -4 1 -1 -1 -3 -1 6 0 0
ww rond een	2 0 -1 1 0 -1 -2 9 -5 0 -1 0 0
ww ruimste zin	-6 1 -4 -2 7 -2 -2 1 -2 -1 2 0 0
ww s avonds	2 -2 -7 2 0 0 2 -3 0 0 0 0 0
ww s nacht	8 -3 1 3 -3 -2 -2 3 1 0 0 0 0
ww samen ,	10 3 -1 3 0 -6 -3 3 -1 0 4 0 0
ww samen bouwen	-2 -2 6 -1 -1 2 0 1 0 0 0 0 0
ww samen de	-7 -5 -2 -2 -1 7 -1 -1 -1 0 0 0 0
ww samen maken	-11 -6 -5 -4 0 10 -2 -2 0 0 0 0 -1
ww samen met	-7 -2 -9 -4 9 0 6 2 -4 -1 -4 0 -2
ww samen op	-3 -10 -6 1 5 -1 -3 -1 0 0 0 0 0
ww samen te	2 2 7 0 -2 -1 -2 7 -1 0 -1 0 0
ww samenleving .	0 13 -3 -3 6 -5 3 0 -3 3 1 0 -1
ww samenleving die	-13 -7 -3 -4 -1 11 -1 -1 1 0 -4 0 0
ww samenleving door	-3 1 -1 -1 9 -7 0 4 -4 0 0 0 0
ww samenleving te	0 8 1 -1 -1 0 0 4 0 0 0 0 0
ww samenleving waarin	-2 2 16 -4 -1 1 1 5 -4 0 2 0 -1
ww schakel tussen	4 1 1 1 -2 -1 0 -3 -1 -1 7 0 0
ww schone lucht	-7 -3 1 -2 -1 6 0 1 -2 0 0 0 0
ww school ,	-7 -6 -9 -1 -1 7 0 -2 -1 0 -2 0 0
ww school .	-8 -4 11 1 -2 1 2 3 -1 -1 -2 0 0
ww school en	-16 1 1 -6 6 4 -2 7 -5 -1 -2 0 0
ww school gaan	-9 -4 -1 -3 0 7 1 -2 0 0 -1 0 0
ww school te	8 -1 -4 4 -1 -3 -4 2 4 0 0 0 0
ww school waar	14 2 -7 6 0 -8 0 -1 -1 0 6 0 0
ww school zijn	7 1 -2 3 0 -4 0 -1 3 -1 2 0 -1
ww schoon water	2 1 6 -1 -2 0 -1 8 -4 0 0 0 0
ww sfeer van	11 2 -3 4 0 -6 -1 -2 1 0 5 0 0
ww sinds 1911	2 0 1 0 -1 0 0 -1 -4 0 8 0 -1
ww slapen .	-1 1 6 -1 0 0 -2 2 3 0 -1 0 0
ww snel ,	10 1 -4 4 0 -5 -1 0 3 3 -2 0 -2
ww sneller en	6 0 -2 2 -1 -2 1 -1 -2 -1 0 0 5
ww software van	-3 -3 -1 -1 -1 4 0 -4 0 8 -3 0 -1
ww soort verdwijnen	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww spreken .	-8 -3 -2 -2 2 3 0 -3 -1 0 1 0 0
ww staan ,	11 3 0 2 0 -5 9 -3 1 -1 -1 0 -1
ww staan .	-10 -3 7 0 -1 3 -4 0 -1 2 -4 -1 5
ww staan en	-5 -6 0 -1 -3 7 -4 -2 2 -1 2 0 0
ww staan klaar	3 0 0 0 0 -1 10 -4 -2 -1 -2 0 -1
ww staan voor	-17 -4 -2 -7 -4 17 -6 3 3 -2 -3 0 0
ww staan we	8 1 -2 2 -1 -4 4 -3 -2 0 4 0 -1
ww staat .	12 4 1 4 0 -8 -1 -2 2 7 -1 0 0
ww staat de	-6 -3 -3 4 -1 0 3 -1 -3 -1 0 -1 0
ww staat stellen	4 0 -1 1 -1 -1 11 -5 -4 -2 3 -1 -1
ww stad .	-15 -7 5 -6 -4 14 -2 2 -2 -5 -1 0 3
ww stad en	-2 -3 -6 0 2 1 -2 0 -1 -2 2 0 0
ww stad schoon	20 5 -1 6 -1 -12 -1 8 -1 -1 0 0 0
ww stad waarin	0 0 2 0 0 0 7 -4 -1 -1 1 0 -1
ww stad zonder	-7 -1 8 -4 -1 5 -1 5 -1 0 -2 0 -1
ww stand houden	-10 5 -6 -4 11 -5 -1 0 -1 -1 0 0 0
ww steeds meer	1 6 -6 0 6 -6 -1 1 -1 0 3 0 -1
ww stellen om	8 0 -2 3 -1 -3 14 -4 -1 -1 -3 -1 -2
ww stellen zich	-2 7 -2 -1 3 -2 4 3 -2 -1 -3 0 -1
ww stem van	4 0 3 1 -2 -1 -1 0 -1 -3 8 0 0
ww sterk voor	0 -3 -5 1 0 2 -3 6 -3 -1 -1 0 0
ww sterven op	-6 -1 3 -2 0 4 0 -1 1 0 -1 0 0
ww stichting hebben	-12 -9 -7 -3 2 8 -2 1 -1 -1 -3 0 0
ww stichting zetten	5 -6 3 2 -3 1 0 1 0 0 0 0 0
ww stichting zijn	2 8 -1 0 -1 -1 -1 0 -1 -1 4 0 0
ww stimuleren .	-5 -1 -3 -3 7 -2 0 -1 0 0 0 0 0
ww stimuleren en	-4 13 0 -3 4 -3 6 -4 -2 -1 4 0 -1
ww stimuleren van	-6 2 5 -3 3 -1 -1 3 -1 -1 0 0 0
ww stip op	0 1 6 -1 -1 0 -4 2 -2 0 -1 7 -1
ww storing op	5 -1 2 2 -2 -2 1 -6 8 -1 0 0 -1
ww straat ,	-11 -4 0 -4 0 8 0 -1 -1 0 -1 0 0
ww straat .	-6 -1 7 -4 -1 5 1 -4 5 -1 -1 0 0
ww straat waar	-8 -1 1 -3 4 1 0 -1 0 0 0 0 0
ww streven ernaar	5 2 6 1 -1 -3 -1 1 -1 3 1 0 -1
ww streven naar	-9 -11 5 -4 -1 9 -2 -6 -7 15 2 0 -5
ww streven wij	-9 -4 -3 -3 0 7 -1 -1 -1 0 0 0 -1
ww strijden tegen	-12 0 -6 -4 11 -2 -2 -1 -1 0 0 0 0
ww sturen .	0 -1 1 -1 -1 1 -2 1 1 8 -8 0 0
ww tafel .	0 0 3 0 0 0 -2 8 -2 -1 -1 0 -1
ww te begeleiden	-1 0 8 -2 -1 1 5 -1 -1 0 0 0 -1
ww te beginnen	-5 -2 -4 -1 7 -3 -3 -1 0 2 0 0 0
ww te bereiken	7 -1 -3 3 -1 -3 2 2 -1 0 -1 0 -1
ww te beschermen	-4 -3 2 -2 -3 6 -2 3 -1 -1 0 0 0
ww te bestrijden	-2 6 0 -2 1 -1 -1 4 -1 0 0 0 0
ww te bevorderen	-13 10 -4 -6 11 -3 4 -2 -1 -1 -2 0 0
ww te bieden	9 1 0 3 -2 -3 -4 -9 18 -1 -1 0 0
ww te blijven	7 -3 -4 3 -2 -2 0 -5 -1 0 2 0 5
ww te bouwen	1 2 4 -1 -1 -1 6 -1 -1 0 -1 0 0
ww te brengen	-3 4 2 -2 0 1 -2 6 -3 0 -1 0 2
ww te denken	-4 -6 -5 0 4 0 0 -3 0 0 0 0 0
ww te doen	10 -1 -4 4 -2 -3 3 3 -3 -1 -1 0 2
ww te dringen	-9 14 -7 -4 15 -10 0 1 -1 0 0 0 0
ww te dromen	0 -2 -1 7 -1 -5 -1 -3 3 -1 1 0 0
ww te eten	-1 -3 6 -1 -2 2 -1 1 1 0 -1 0 0
ww te gaan	-4 7 -1 -2 2 0 -2 4 2 -2 1 -1 -1
ww te geven	2 7 -1 0 1 -3 -8 2 8 -1 -1 0 3
ww te groeien	6 2 5 1 -1 -4 -2 -6 5 -1 1 0 7
ww te helpen	6 3 -1 2 0 -4 17 -5 -4 0 -2 -1 -3
ww te komen	-4 -1 8 -2 -1 3 1 2 -2 0 -1 0 0
ww te krijgen	11 1 -7 5 0 -6 2 -2 0 0 3 0 -1
ww te laten	0 14 4 -3 1 -3 0 6 -3 -1 5 0 -2
ww te leggen	0 -2 6 -1 -2 2 -2 2 1 0 0 0 0
ww te leiden	6 1 1 2 -1 -3 6 0 -3 0 0 0 0
ww te leven	8 -4 0 3 -3 -1 -1 -3 4 0 1 0 0
ww te leveren	-5 -2 4 -2 -1 4 7 -1 -5 -1 0 0 0
ww te lezen	3 7 8 -1 -4 1 1 -1 6 -1 0 0 0
ww te lijf	-11 16 -2 -6 7 -2 -2 4 -1 0 2 0 -1
ww te maken	8 1 -3 2 -5 1 -3 8 -7 6 3 -1 -4
ww te nemen	1 3 5 -1 -1 -1 -2 -2 13 -1 -3 -1 -1
ww te ondersteunen	6 2 -5 2 0 -3 11 -6 -2 -1 -1 0 -1
ww te openen	3 -1 -1 1 -1 -1 -1 -5 3 0 0 6 -3
ww te staan	0 1 1 -1 -6 6 1 3 1 -2 -1 0 -1
ww te stellen	13 0 -1 5 -2 -5 7 -2 1 -1 -1 0 -1
ww te veel	5 -1 -4 2 0 -2 6 -2 -4 0 -1 0 1
ww te verbeteren	-7 4 -2 -3 5 0 -1 1 -1 0 0 0 0
ww te verbinden	-2 6 13 -3 0 -1 -1 7 -1 -1 2 0 -1
ww te verkleinen	-10 6 -4 -4 8 -2 -1 -4 4 0 0 0 0
ww te versnellen	0 6 2 -1 -1 0 1 5 -2 -1 0 0 0
ww te vinden	0 4 5 -1 0 -1 -4 7 -3 2 0 0 -1
ww te voorzien	7 0 -1 3 -1 -3 0 -2 4 0 0 0 0
ww te werken	-4 6 2 -3 2 0 1 4 -3 -1 1 0 -2
ww te zetten	2 6 -4 0 2 -3 1 -1 2 0 -1 0 0
ww te zijn	9 3 7 2 -3 -3 -4 -5 -4 9 11 0 -2
ww te zorgen	-8 -6 1 -2 -3 8 -1 1 -1 -1 0 0 0
ww team van	-6 8 1 -3 3 -1 -3 -3 4 8 -4 0 -2
ww technologie .	-7 -1 -6 -2 4 2 -1 -2 0 0 0 0 0
ww tegen .	-6 3 -4 -2 6 -2 -1 0 0 0 0 0 0
ww tegen 2030	-6 -4 -2 -1 -1 5 -1 -1 -1 4 -1 -1 -2
ww tegen een	21 4 -4 8 -1 -12 0 -2 9 0 -1 0 0
ww tegen te	-9 10 2 -5 4 0 -4 7 -1 0 0 0 -1
ww ten doel	-7 -5 -10 -1 4 3 0 0 1 -3 -2 0 -1
ww ter wereld	3 1 3 0 -1 -2 -1 9 -2 -1 -4 0 -1
ww terecht kunnen	0 3 8 -1 0 -1 1 5 -3 0 1 0 -1
ww terug .	-6 7 -1 -3 5 -1 6 -1 -3 0 0 0 -1
ww terug te	-7 15 -8 -4 15 -11 0 3 -3 0 0 0 0
ww terugdringen .	-7 0 -4 -3 6 -1 0 0 0 0 0 -1 0
ww terugdringen door	1 8 2 -1 0 -1 -1 4 0 0 0 0 0
ww terugdringen van	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww tevreden klant	10 2 0 2 -1 -5 -2 -2 -2 11 -1 0 -1
ww thuis .	-3 1 11 -3 -1 2 -1 1 3 0 -1 0 0
ww thuis in	5 2 2 0 -1 -1 -1 0 -5 -1 10 0 0
ww thuis voor	16 4 -1 5 0 -10 0 0 8 0 -2 0 0
ww tijd ,	-1 -3 -6 10 -1 -6 0 2 -4 0 0 0 0
ww tijd voor	20 1 -5 7 -3 -8 -1 -3 8 -1 1 0 0
ww toe naar	-4 -4 -2 -1 -3 6 -1 -3 2 0 -1 0 1
ww toegang tot	-9 -8 -3 -2 -2 9 0 -3 -1 0 -1 0 0
ww toekomst .	-3 1 6 -3 -2 5 -5 13 -2 -2 -2 0 -1
ww topklinische zorg	15 4 0 4 -1 -8 -1 -2 2 9 -2 -1 0
ww tot de	5 -3 7 1 -6 3 3 -6 -6 12 0 0 0
ww tot een	-1 -1 8 -1 -1 1 -2 4 -3 0 -1 0 3
ww tot stand	-7 -4 3 -3 -3 7 0 -1 0 0 0 0 0
ww trekken .	-10 2 -11 -3 11 -3 4 -6 -2 0 0 0 0
ww trots op	2 -3 -9 10 0 -7 -1 1 -2 -1 1 0 -1
ww u op	4 -1 -3 2 -1 -2 6 -4 0 -1 -1 0 0
ww u thuis	5 3 6 0 0 -4 0 0 5 0 0 0 0
ww uit ,	-4 6 -3 -2 2 0 -1 4 0 -1 -1 0 0
ww uit .	4 -8 6 1 -13 12 -2 -3 6 -1 -1 -1 2
ww uit aan	-4 0 6 -2 0 2 -1 3 0 0 0 0 0
ww uit de	3 -4 -11 2 11 -10 -6 -3 6 -2 0 0 2
ww uit en	-1 2 4 -1 0 0 -2 7 -2 0 -1 0 0
ww uit hand	7 0 -1 2 -1 -2 4 -5 6 -1 -1 -1 -1
ww uit ons	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww uit te	-6 13 -1 -4 5 -2 -4 2 0 -1 6 0 -1
ww uitgroeien tot	2 0 1 0 -1 -1 -1 -1 -1 8 -2 0 -2
ww uitstoot .	-2 2 11 -3 -1 2 0 0 -1 4 0 0 0
ww uitstoot van	10 3 -2 3 -2 -4 -1 -3 2 -2 -1 0 7
ww vak ,	-10 -5 -3 5 0 0 1 -1 -4 0 0 0 0
ww vakmanschap ,	-6 -4 -3 1 -1 3 -1 0 -3 2 0 0 -1
ww vallei .	10 1 -1 3 -2 -4 0 6 -3 0 0 0 0
ww vallen .	9 5 3 2 2 -9 3 -4 9 -1 -2 0 -1
ww van belgië	7 2 0 2 -1 -4 -2 0 -3 -2 3 0 6
ww van betekenis	6 1 -1 2 -1 -2 12 -1 -1 -4 -3 -1 -1
ww van boer	-2 -1 2 -1 -1 2 -2 -3 6 0 0 0 0
ww van burger	4 0 7 0 -3 0 8 -2 -2 -1 0 0 -1
ww van concert	-6 9 0 -3 3 0 -1 3 -1 0 0 0 0
ww van de	-5 -2 -18 -5 2 9 -9 5 -12 14 8 -3 -10
ww van digitale	1 -1 0 1 -1 0 -2 0 -5 -1 9 -1 0
ww van een	1 17 11 -4 3 -6 2 -1 -5 -3 5 3 8
ww van eigen	7 2 3 2 -1 -4 -2 -2 9 0 -1 0 -1
ww van en	7 -2 -1 3 -2 -2 -5 -1 1 -2 8 0 0
ww van europa	7 1 -1 2 -1 -3 -1 -1 6 2 -4 0 -1
ww van haar	-8 6 -5 -3 7 -3 -2 4 -2 0 -1 0 0
ww van het	-19 17 -7 -11 11 2 -2 -2 -6 0 3 -1 5
ww van hun	-4 14 -5 -3 5 -3 8 -6 1 -2 1 0 0
ww van iedereen	-11 -3 15 -6 -3 9 -1 6 0 -2 -3 0 0
ww van kennis	5 -6 9 2 -6 2 -1 0 2 0 2 0 0
ww van kind	5 11 0 0 1 -5 -3 7 -2 -1 4 0 0
ww van mens	3 -3 -4 2 5 -6 3 5 -7 -1 0 0 -1
ww van morgen	-4 3 -3 -2 8 -5 1 -4 3 0 0 0 0
ww van ons	14 2 4 4 -2 -7 6 -1 7 -1 -4 0 -2
ww van onze	11 2 -3 3 -3 -3 -6 -2 -3 10 4 -1 0
ww van oude	4 0 4 1 -4 1 -1 8 -2 -1 -1 0 -1
ww van oudere	6 -3 -2 3 0 -3 -1 -5 6 0 0 0 0
ww van project	-2 6 0 -2 1 -1 -1 4 -2 0 -2 0 3
ww van vertrouwen	9 3 1 1 0 -4 0 -1 2 -1 4 0 -1
ww van vrouw	-7 -6 -3 -2 0 6 2 -1 -3 0 -2 0 0
ww van wat	-2 -2 -5 0 6 -4 -4 5 1 -1 -2 0 -1
ww van werken	9 3 -2 3 0 -5 -2 -1 -1 -1 -1 0 9
ww van zijn	-13 -3 7 -5 -1 9 -2 -2 4 0 -1 0 -1
ww vandaag en	-6 0 11 -4 -1 3 0 1 2 0 0 0 0
ww vandaan komen	-12 -4 -6 5 3 -2 -1 -1 0 0 -3 0 0
ww vanuit het	1 6 -2 0 2 -3 -1 0 3 0 0 0 0
ww vanuit onze	-4 -7 -9 3 -2 4 -1 2 -3 -1 0 0 -1
ww veilig .	-13 -5 1 -5 -1 10 0 -6 4 -1 -1 0 0
ww veilig en	-8 -5 1 -3 -1 7 1 2 -3 -1 -2 0 0
ww veilig kunnen	4 3 9 0 -1 -3 -3 8 -2 -1 3 0 -1
ww veilig op	-7 -3 -2 -2 0 5 0 -1 0 0 -1 0 0
ww veilig zijn	-3 1 7 -3 -1 2 -3 10 -2 -1 -2 0 -1
ww veilige en	14 13 12 2 1 -13 -2 6 5 5 -3 0 -1
ww veilige omgeving	7 1 -3 3 0 -4 -1 -1 3 0 1 0 0
ww veiliger .	-10 -8 -2 -4 -3 12 -1 -4 0 0 0 0 0
ww veiligheid van	-3 5 3 -2 6 -5 -1 3 -5 0 4 0 0
ww veranderen in	3 -1 -1 1 -1 -1 -1 -1 -1 -2 -3 -1 9
ww verbeteren .	-9 11 -4 -5 11 -5 -3 6 3 -2 -3 0 -1
ww verbeteren van	0 10 1 -1 0 -2 -1 -3 4 -1 4 0 0
ww verbetering van	-7 16 1 -5 4 -2 -2 4 3 0 -1 0 0
ww verbinden .	5 0 8 0 -2 -1 -1 4 -1 -1 2 0 0
ww verbinding .	-1 -3 -2 8 -3 -4 0 -1 0 -1 2 0 -1
ww verder dan	-5 -6 -5 4 -2 2 -2 1 -1 -1 -1 0 0
ww verdienen .	-1 0 -6 6 0 -5 1 1 -2 0 -1 0 0
ww verdienen een	3 6 18 -3 -1 -2 1 4 4 0 -2 0 0
ww verduurzamen .	0 0 -4 -1 8 -6 -6 -1 0 0 0 7 0
ww verdwijnen uit	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww vereniging die	4 0 0 2 -1 -2 -1 -2 -2 0 7 0 -1
ww vereniging stellen	6 6 2 1 -3 -1 1 7 -2 -1 -2 0 0
ww vereniging zijn	-2 6 -1 -1 4 -4 0 -2 0 0 4 0 0
ww vergroten .	-8 -7 -7 -1 9 -2 -1 -2 -1 0 -1 0 0
ww verkleinen .	-10 4 -4 -4 8 -2 0 -1 -1 0 0 0 0
ww verkleinen van	-5 1 -5 -2 7 -3 0 -1 0 0 0 0 0
ww verminderen en	1 -2 6 0 -1 1 0 -2 0 0 0 0 4
ww verschil maken	-5 -3 -2 -2 6 -1 -1 -2 -1 4 -1 0 -1
ww versnellen .	-6 14 -3 -4 6 -4 1 5 0 -2 -1 0 -1
ww versnellen we	-2 5 0 -1 1 0 -1 -4 8 0 0 0 -1
ww verstandelijke beperking	-8 -3 2 -3 -1 6 0 1 -1 0 -1 0 0
ww versterken .	-6 7 -2 -5 9 -3 -2 -2 -1 6 1 0 -3
ww versterken van	-8 1 -6 -3 10 -4 -1 0 -1 0 -2 0 0
ww vertegenwoordigen de	-2 -2 6 -1 -1 2 -2 3 -1 0 0 0 0
ww vertrouwen ,	0 -2 -4 6 0 -4 -1 -1 -3 -1 4 0 -1
ww vertrouwen .	5 1 5 -1 -1 -1 2 -2 -2 1 6 0 -1
ww vertrouwen en	-3 -6 -7 6 -1 0 -2 -4 4 -1 -1 0 -1
ww verzamelen ,	12 -7 -3 6 -4 -2 0 0 0 0 2 0 0
ww verzekeren .	-6 -5 2 -2 -5 10 0 -1 -1 0 0 0 0
ww verzorgen van	8 2 3 2 -2 -4 -1 2 5 -1 -1 0 0
ww via ons	4 1 2 1 -1 -2 1 6 -4 0 -1 0 -1
ww vier jaar	6 -2 -4 2 4 -7 -1 -6 -2 -1 0 7 4
ww vijf jaar	9 -1 -1 4 -3 -3 -4 -4 -2 7 1 -3 8
ww vijf uur	8 1 -4 3 0 -4 4 -3 1 0 0 0 0
ww vinden .	0 2 8 -2 -1 0 -7 2 -3 7 2 -1 2
ww vinden en	-1 2 -1 -1 0 1 -2 8 -4 -1 0 0 0
ww visie :	2 1 2 0 0 -1 -1 -3 6 2 -2 0 0
ww visie zijn	-4 -4 -4 -1 -1 5 -5 -2 -4 5 6 0 -2
ww vlaanderen .	6 0 -2 2 -1 -3 0 2 1 -1 0 0 -1
ww voedselketen .	6 -2 10 1 -10 5 0 3 1 0 0 0 0
ww voelen ,	8 0 -4 3 0 -4 -2 -1 0 0 4 0 0
ww voelen .	-7 -3 0 -3 0 6 -2 -3 -1 -1 5 0 0
ww voelen zich	-10 -4 -1 -4 -1 8 -1 -1 -1 0 0 0 0
ww voeren de	3 0 2 0 -1 -1 -1 6 -2 0 -1 0 0
ww voet en	-14 -7 -3 -5 -1 12 0 -4 -1 0 0 0 0
ww vol vis	-5 -4 -3 -1 -2 6 0 0 -2 0 -1 0 0
ww volgen .	0 4 -3 -1 1 -1 0 -5 7 0 0 0 0
ww volgende generatie	-8 0 0 -3 6 -1 -1 -1 -2 -1 -1 0 4
ww voor .	-7 -4 6 -5 -3 10 -3 -6 3 5 -1 0 -1
ww voor alle	19 5 -4 6 -1 -10 1 1 1 3 -3 -1 2
ww voor de	11 2 -4 12 -2 -12 7 4 -4 -3 -10 -2 10
ww voor een	-45 10 30 -20 0 21 -7 3 8 3 -7 -1 -1
ww voor elk	-11 -4 1 -4 0 8 0 0 -3 0 0 0 0
ww voor elkaar	-5 -2 0 6 0 -3 0 0 0 -1 -1 0 0
ww voor en	6 -2 -1 2 -2 -1 -2 3 3 0 -1 0 -1
ww voor gelijke	-6 1 -5 -3 7 -2 -1 -1 -1 0 0 0 0
ww voor gemeente	3 -1 0 1 -1 -1 0 -1 9 -2 -4 0 0
ww voor het	-10 7 -4 3 9 -10 -4 -3 -2 2 3 4 -2
ww voor iedereen	-18 -15 -2 -10 -8 26 1 3 -5 -4 -1 -1 -2
ww voor jong	16 3 -1 5 -2 -7 -1 -4 7 1 2 0 0
ww voor mens	-18 3 0 -7 7 4 8 -7 3 -2 -3 -1 -2
ww voor te	0 10 5 -2 -3 1 -3 8 0 -1 -1 0 0
ww voor uw	5 1 -1 2 0 -3 -2 0 9 -1 -5 0 -1
ww voor vrije	-6 -3 -2 -2 0 5 0 -2 -1 -1 1 0 0
ww voor wie	35 8 3 9 -4 -16 6 -4 9 3 2 -1 -3
ww voor ze	7 1 -1 2 0 -4 -3 -2 2 -1 0 6 0
ww voor zijn	3 0 1 1 -1 0 7 1 -3 -2 -2 0 0
ww voorkomen .	-1 3 -4 -1 8 -7 0 0 0 0 0 0 0
ww voorkomen door	2 7 3 -1 -2 0 -1 4 -1 0 0 0 0
ww voorzien .	14 -1 -2 5 -3 -6 -2 -2 3 -1 1 4 -1
ww vrijheid van	-3 6 0 -2 4 -2 -2 5 0 -1 -1 0 0
ww vrijwilliger en	7 0 0 2 -1 -3 -1 6 -3 -1 0 0 0
ww vrouw met	0 -3 -3 1 1 -1 1 -6 5 0 -2 0 0
ww waar de	-3 -3 -10 -1 0 5 -3 3 -8 -4 9 0 -1
ww waar geen	-2 0 7 -2 -1 1 -3 0 7 0 -1 0 0
ww waar het	-3 -4 1 -2 -2 5 0 -5 -1 -1 -2 0 8
ww waar hij	-8 -2 2 -3 0 5 1 2 -4 -1 -1 0 0
ww waar iedereen	-6 -4 -2 -2 -1 6 -2 -1 -2 4 -1 0 -1
ww waar je	-1 -6 -6 -1 -2 6 2 1 -4 -2 3 -1 -2
ww waar mens	-3 -2 2 -2 -1 4 -3 -7 7 -1 5 -1 -1
ww waar niemand	-4 0 6 -2 -1 2 2 1 -2 5 -3 0 -1
ww waar nodig	3 2 7 0 -1 -2 -1 3 2 -1 0 0 0
ww waar patiënt	3 0 -1 1 0 -2 -1 -3 -3 14 -6 0 0
ww waar we	-8 -5 -10 7 4 -4 -1 -3 -3 1 2 0 -1
ww waar ze	10 2 0 3 -1 -5 6 1 1 -1 -3 0 -1
ww waarde van	3 11 -1 0 6 -9 0 7 -2 -1 -1 0 -1
ww waarin ieder	-6 -2 2 -2 0 4 0 1 -1 0 0 0 0
ww waarin iedereen	-3 0 7 -2 -1 2 -3 8 -9 -1 4 -1 2
ww waarin niemand	-4 0 8 -2 -1 2 0 0 10 -2 -5 0 -1
ww wanneer het	-10 -4 -2 -3 0 7 0 -3 0 0 0 0 0
ww want wij	1 2 7 -1 0 -1 -1 5 -1 0 -1 0 0
ww warme maaltijd	6 3 5 1 0 -4 -1 -4 12 0 -2 0 -1
ww wat de	3 -2 -5 2 0 -1 -4 7 -1 -1 0 0 -1
ww wat er	11 -1 -5 4 -2 -4 4 -3 1 0 0 0 0
ww wat hij	-6 2 15 -5 0 2 -1 5 -1 -1 0 0 0
ww wat je	-1 -3 -6 7 -1 -4 7 -7 -4 -1 3 0 -1
ww wat u	6 -1 -1 2 -1 -2 0 -2 0 -1 5 -1 -1
ww wat we	6 0 3 0 -1 -1 0 3 0 3 -1 -1 -2
ww wat ze	-8 0 9 -4 0 4 6 -4 -2 0 0 0 0
ww water .	-6 -9 -2 -2 -3 9 4 -2 -4 -1 -1 0 0
ww water en	15 5 -1 5 0 -10 0 6 -1 0 0 0 0
ww we dat	5 0 2 1 -1 -2 8 -4 -1 0 0 0 0
ww we de	-9 6 1 -5 -2 7 -1 -2 4 0 -2 -1 0
ww we doen	11 1 -2 3 -1 -4 2 -2 3 3 -1 -1 -2
ww we een	5 -2 3 1 -1 -2 -4 0 2 -3 -2 -2 10
ww we geloven	-2 1 6 -2 0 1 -1 4 -2 0 0 0 0
ww we in	-3 2 -5 -2 9 -6 -3 3 -5 1 3 0 -1
ww we maken	6 1 3 2 -1 -3 5 -1 0 0 0 0 -1
ww we met	4 7 3 2 -4 -2 3 4 2 -1 -2 0 -1
ww we onze	6 -5 -6 3 -3 1 -3 2 -5 -1 -1 0 6
ww we samen	-5 -7 -8 0 7 -1 -2 -1 0 0 -1 0 -1
ww we voor	-3 -3 0 -1 -1 3 -3 0 -2 -1 -2 0 6
ww we willen	5 1 10 0 -6 2 -8 3 4 -4 -1 3 6
ww we zijn	-1 -2 -6 8 -1 -6 -2 -5 1 1 4 0 -2
ww week een	9 1 -3 3 -1 -4 -1 -3 8 0 -1 0 0
ww weer aan	9 0 -3 4 -1 -4 2 1 -1 0 0 0 0
ww weer met	-7 -8 -7 -1 -2 8 -2 -3 0 0 -1 0 0
ww weer regie	6 0 -2 2 0 -3 0 -1 2 0 0 0 0
ww weg .	0 0 -7 9 2 -9 3 0 -4 0 -1 0 0
ww weg naar	-4 3 1 -3 9 -6 0 2 -1 0 0 0 0
ww welkom zijn	11 0 -8 5 0 -5 0 -2 -1 0 5 0 -1
ww welzijn van	-6 1 4 -3 0 3 -1 1 1 0 0 0 0
ww wereld .	1 1 6 -1 -2 1 2 -4 4 -1 -2 0 4
ww wereld een	-1 -1 -2 -1 2 -1 -1 6 -1 -1 -3 0 -1
ww wereld uit	-10 1 -2 -4 2 4 -2 0 0 0 0 0 0
ww wereld waarin	-12 -5 0 -4 -1 9 -1 1 -2 -1 1 0 -1
ww wereldwijd .	-5 -6 0 -2 -3 8 3 -3 -1 -1 -1 0 0
ww werk ,	-11 -4 4 -5 -1 9 5 -3 -4 0 -1 0 0
ww werk .	6 2 6 1 -2 -3 12 -6 0 -1 -2 2 -1
ww werk en	2 -2 -6 2 0 0 1 0 -2 0 0 0 0
ww werken ,	-3 2 6 -3 -1 2 1 -4 -3 -1 -1 0 9
ww werken .	21 -1 7 4 -5 -6 -1 5 -3 -1 -4 -1 11
ww werken aan	-14 8 6 -8 6 2 -1 -2 -4 4 0 0 3
ww werken en	-4 -3 5 -2 -1 4 -2 -6 10 -2 1 0 -1
ww werken we	-6 -5 2 -4 -2 8 -2 6 -2 0 -1 0 -2
ww werken wij	-2 -2 6 -3 -2 5 2 -11 6 -1 -1 -1 5
ww weten wat	-7 -1 6 -4 0 5 -2 -3 6 0 0 0 0
ww wie geen	4 0 -1 1 -1 -1 0 -2 9 -1 -5 0 -1
ww wie je	4 1 -2 1 0 -2 -1 -1 -2 -1 6 0 0
ww wie niet	-14 -3 -7 -1 9 -2 -1 -2 -2 0 -1 0 0
ww wie ziek	-10 -2 7 -6 -1 8 6 -2 -2 -1 -2 0 -1
ww wij .	-4 -3 1 8 -2 -5 2 -2 -1 0 0 0 0
ww wij aan	-7 -4 5 -4 -2 8 3 -6 4 0 0 0 -1
ww wij al	1 0 2 -1 0 0 -1 -3 8 -2 0 0 -1
ww wij als	-6 -3 1 -3 -1 6 2 -1 -1 0 -2 0 0
ww wij begeleiden	-1 10 5 -3 1 -2 11 -2 -3 0 -1 0 0
ww wij behandelen	-6 -1 8 -3 -1 4 -1 2 -1 0 0 0 0
ww wij beheren	6 -3 0 2 -2 -1 0 2 -1 0 0 0 0
ww wij bestaan	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww wij bieden	6 -1 -1 2 -1 -2 -2 -4 8 0 0 0 0
ww wij bij	4 2 6 1 -1 -3 -3 1 6 0 0 0 0
ww wij bouwen	6 -8 -7 6 -5 2 -5 -2 2 -1 1 0 2
ww wij brengen	2 3 -1 0 0 -2 -5 7 2 0 -2 0 0
ww wij dat	-6 1 -3 -2 1 4 -2 5 -4 0 0 0 0
ww wij de	3 10 -1 -1 6 -9 -1 8 -10 0 6 -1 0
ww wij doen	0 -2 3 2 -2 0 0 6 -1 -1 -1 -1 -1
ww wij dragen	-4 -5 2 -2 -7 10 0 -1 0 0 0 0 0
ww wij dromen	-3 -2 14 -3 -6 7 -2 7 -2 -1 2 0 -1
ww wij een	-1 12 -4 -2 3 -3 -2 -1 -2 1 1 4 1
ww wij er	7 2 0 1 0 -3 7 0 -2 0 -1 -1 -1
ww wij gaan	2 -2 -7 4 7 -9 -4 -4 -2 9 -6 0 6
ww wij geloven	-9 -18 -13 17 -9 2 0 0 -7 -1 1 0 -1
ww wij geven	7 2 2 2 -2 -3 1 6 2 -1 -3 -1 -1
ww wij halen	11 1 2 3 -3 -4 -3 9 -2 0 0 0 0
ww wij hebben	-9 -1 -2 -3 1 6 1 -4 -1 0 0 0 0
ww wij helpen	4 2 4 1 -2 -1 8 -5 -3 0 3 0 -1
ww wij het	-9 9 4 -6 0 5 -5 1 5 2 -1 0 -1
ww wij komen	-11 8 -7 -5 9 -2 -5 6 -1 -1 -1 0 0
ww wij kweken	-6 6 1 -3 3 0 0 3 -2 0 0 0 0
ww wij laten	-3 11 -4 -2 5 -4 1 -3 5 0 0 0 -1
ww wij leiden	3 1 5 0 -1 -2 -5 12 -3 0 -1 0 0
ww wij leveren	9 -3 -3 4 -2 -2 -2 -5 12 -1 -2 0 -1
ww wij maken	0 -5 -1 0 0 1 7 -2 -3 -2 -2 0 1
ww wij naar	-9 -4 -3 -3 0 7 -1 -1 -1 0 0 0 -1
ww wij nemen	2 1 5 -1 -1 0 6 0 -1 -1 -2 0 -1
ww wij onderzoeken	-4 5 6 -3 0 2 -1 4 -1 0 0 0 0
ww wij ontwerpen	7 3 0 2 -1 -4 -3 11 -3 -1 -1 0 -1
ww wij ontwikkelen	-1 -1 4 -1 -1 1 -1 6 -3 0 -1 0 0
ww wij organiseren	-4 11 -7 -2 5 -3 0 3 -2 0 0 0 0
ww wij staan	-1 -6 -4 -1 -3 6 18 -12 -1 -2 -3 -1 -1
ww wij streven	-1 -8 -6 1 1 2 -3 -7 -6 14 1 0 -2
ww wij strijden	-9 1 -5 -3 9 -2 -2 0 0 0 0 0 0
ww wij verbinden	0 -1 6 -1 -1 0 -3 7 -1 0 -1 0 0
ww wij verhuren	6 1 0 2 -1 -3 -2 -7 12 0 -1 0 0
ww wij verkopen	-1 0 3 -1 0 1 -1 -4 6 0 0 0 0
ww wij voor	-4 -5 6 2 -3 2 -3 -1 1 4 -1 0 -1
ww wij willen	-6 -11 -2 -5 1 9 -7 -4 -10 11 5 1 -1
ww wij zetten	-10 -6 0 -4 -2 10 -1 1 2 -2 -3 0 -1
ww wij zijn	14 1 -2 9 -6 -7 -10 -7 -10 -7 40 -1 -2
ww wij zorgen	1 0 2 -2 -2 3 -1 6 1 -2 -2 0 -1
ww wijk .	8 2 1 2 -1 -4 -2 7 -4 -1 4 0 0
ww wijk waar	-5 1 8 -3 0 2 -1 -8 11 0 -1 0 0
ww willen ,	-10 -3 2 -4 0 7 -1 2 -1 0 -2 0 0
ww willen .	-12 -3 5 -5 0 8 -1 0 -1 0 0 0 0
ww willen dat	-26 -10 -7 -9 4 15 -5 -1 -2 2 -2 0 -2
ww willen de	0 6 10 -3 2 -3 -9 4 10 13 -6 -1 -6
ww willen een	8 11 11 -1 3 -9 -4 1 -4 -6 21 -1 0
ww willen elke	7 1 -1 3 -1 -4 2 2 1 -1 -1 0 -1
ww willen het	6 -2 -13 4 0 -2 -1 -4 -5 -7 13 0 2
ww willen kind	6 -3 -1 3 -2 -1 0 2 0 0 -1 0 0
ww willen we	3 0 7 -1 4 -5 -5 10 -8 7 -5 5 -1
ww willen wij	-9 2 -12 -3 4 4 -1 -9 -8 7 -1 5 2
ww willen zijn	11 3 0 3 0 -6 -1 1 -2 1 5 0 0
ww windparken op	-6 8 -2 -3 4 -1 0 1 0 0 0 0 0
ww winkel en	-7 1 -3 -2 1 3 -1 -1 2 0 -2 0 0
ww wonen en	-7 2 7 -4 0 4 -1 3 -1 0 0 0 0
ww woning ,	-2 0 6 -2 0 1 0 -4 6 0 -1 0 0
ww woning .	1 0 7 -1 -1 0 1 -1 4 0 -1 0 0
ww woning in	18 0 -1 7 -4 -7 0 2 4 0 0 0 0
ww worden ,	12 0 -4 4 -1 -5 1 -3 -3 4 -1 0 4
ww worden .	0 2 6 -6 2 1 -8 -10 1 15 -7 -1 13
ww worden door	-3 -2 7 -2 -1 3 1 3 0 -1 -1 0 -1
ww worden en	8 1 -1 3 -1 -4 -2 1 -3 -3 3 0 6
ww ze op	-5 7 -1 -3 3 -1 -2 0 0 0 3 0 0
ww ze zijn	-7 -4 -9 3 5 -3 -4 4 -1 0 -3 0 0
ww zee .	-6 -2 2 -3 -1 5 0 0 -1 0 0 0 0
ww zelfsturende team	14 0 4 5 -9 0 0 -1 -1 -2 -2 0 10
ww zetten .	1 5 -3 0 2 -3 0 6 -4 -1 0 0 0
ww zetten in	3 5 0 1 0 -2 2 -4 -1 6 0 0 0
ww zetten ons	-18 -9 0 -6 -3 16 0 2 -3 -2 -2 0 -1
ww zetten zich	-8 -5 9 -4 0 4 -1 1 -1 -1 2 0 0
ww zich in	-2 -3 9 -2 0 1 -2 4 -3 -2 3 0 -1
ww zich inzetten	8 2 -1 3 0 -5 0 -1 0 0 3 0 0
ww zich op	7 -1 -7 3 -1 -2 -2 -2 -2 0 6 0 0
ww zich ten	-2 6 -3 -2 3 -1 4 3 2 -2 -7 0 -1
ww ziek zijn	-5 -3 5 -4 -2 6 4 -2 0 -2 1 0 -1
ww ziekenhuis ,	-1 0 6 -1 -1 0 -3 -4 2 -1 -1 0 7
ww ziekenhuis .	-9 -4 2 -3 2 4 1 1 -2 -2 -1 0 -1
ww ziel .	0 -1 -1 2 -1 -1 -2 -3 -4 0 10 0 0
ww zien ,	7 2 -1 2 0 -4 -1 -1 -1 0 5 0 0
ww zien het	0 1 -6 1 4 -3 -2 0 -1 0 3 0 0
ww zij een	-8 4 -2 -3 2 2 -1 1 -2 0 0 0 0
ww zij nodig	-17 -6 0 -7 0 13 2 -1 -5 -1 0 -1 0
ww zijn ,	-13 1 -3 -10 4 9 -4 3 2 0 1 -1 -5
ww zijn .	12 -9 17 2 -16 9 -3 8 5 -3 8 2 -13
ww zijn ^	3 -2 -3 2 -1 0 -1 1 -3 6 -3 0 -1
ww zijn dat	-7 -4 5 -3 -2 7 1 -8 7 -2 1 0 0
ww zijn de	-19 -4 -11 8 3 -3 -8 -10 -8 -6 14 0 9
ww zijn die	3 9 -1 0 3 -5 -3 -3 3 -3 11 0 -2
ww zijn een	16 14 15 3 -2 -13 -6 -14 -13 -1 52 -1 -6
ww zijn eenvoudig	0 2 10 -2 -1 0 -1 -2 9 -1 -2 0 0
ww zijn eigen	-20 -7 3 -8 -1 14 -1 -3 -1 -1 0 0 -1
ww zijn en	-6 -10 -1 9 -4 -1 1 -9 1 5 -5 0 3
ww zijn er	14 -1 5 4 -4 -5 10 -5 7 -1 -6 0 -1
ww zijn het	2 1 -14 4 5 -7 -5 4 -6 -5 11 0 -2
ww zijn in	14 5 -4 10 -2 -12 -3 -4 -7 12 3 -1 4
ww zijn om	13 14 -12 3 8 -14 0 -2 0 7 2 -1 -2
ww zijn talent	1 -2 -6 1 0 1 0 -2 0 0 1 0 0
ww zijn van	-11 -5 -6 -4 4 5 -1 -2 -4 1 2 0 -1
ww zijn voor	22 10 -1 4 -2 -9 16 -6 -9 10 1 -1 -3
ww zijn waar	5 -1 0 5 -1 -5 0 -5 -6 2 7 -1 3
ww zijn we	5 0 -3 2 0 -2 1 1 -1 -2 -2 -1 6
ww zijn wij	9 2 8 1 -1 -4 6 -7 -4 4 9 -3 0
ww zitten .	4 -3 2 1 -2 1 8 2 -3 -1 -4 0 -1
ww zo bij	-6 11 -3 -3 5 -2 0 1 0 0 0 0 0
ww zo de	-6 18 -2 -4 5 -3 1 1 2 0 0 0 -1
ww zo het	-4 14 -2 -3 4 -3 -1 5 -2 0 0 0 0
ww zo komen	-5 1 9 -3 0 2 0 2 0 0 0 0 0
ww zo ontstaan	-2 1 5 -1 0 1 7 -1 -2 0 -1 0 -1
ww zo veel	-3 3 -5 -2 9 -6 0 0 -1 0 0 0 0
ww zo worden	-4 0 8 -2 -1 2 -1 -1 5 0 0 0 -1
ww zo zijn	-10 -3 3 1 0 2 0 -1 -2 0 0 0 0
ww zodat de	-8 11 7 -5 4 -1 -3 -3 6 -1 -1 0 3
ww zodat elk	-3 1 6 -2 0 1 2 5 -5 0 0 0 0
ww zodat elke	-1 1 6 -1 0 0 -3 -3 8 0 0 0 0
ww zodat geen	-3 1 7 -2 0 1 -1 0 3 0 -1 0 0
ww zodat iedereen	-10 -3 3 -4 -1 7 -1 4 -3 0 -1 0 0
ww zodat inwoner	1 1 5 -1 0 -1 -2 -1 -1 0 0 0 7
ww zodat mens	-9 -7 -2 -2 -2 8 -2 -3 1 0 0 0 0
ww zodat niemand	-2 0 4 -1 0 2 -2 6 -2 -1 0 0 -1
ww zodat ze	21 0 -15 10 -1 -11 5 -2 -2 0 1 0 0
ww zodat zij	21 5 -11 8 -1 -11 12 -4 -4 4 -2 0 -1
ww zonder dat	-2 3 -6 -1 2 0 -1 3 -2 0 -1 0 0
ww zonder drempel	-8 -4 1 -3 -1 6 1 -1 -1 0 0 0 0
ww zonder oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
ww zonder uitstoot	-4 0 8 -3 -1 3 0 -1 -1 4 0 0 0
ww zonder winstoogmerk	6 -3 -4 3 -2 -1 -1 4 -3 0 1 0 0
ww zorg ,	-2 5 2 -3 -3 5 -3 -2 -5 15 -3 0 -1
ww zorg .	-9 -8 7 -4 -11 17 7 -6 -1 -1 -1 0 0
ww zorg die	-10 -5 5 -4 -3 9 -1 -1 2 0 -1 0 0
ww zorg en	8 2 3 2 -2 -3 0 -1 3 -1 3 0 0
ww zorg in	-9 6 10 -6 2 2 -1 1 2 0 0 0 0
ww zorg met	12 4 0 3 0 -7 -1 -2 11 -1 -2 0 0
ww zorg voor	12 3 5 3 4 -12 -2 4 5 -1 -1 0 0
ww zorgen .	-6 -5 1 -2 -3 7 -1 0 -1 0 0 0 0
ww zorgen dat	22 2 -7 7 -2 -9 2 1 -7 2 -5 -1 12
ww zorgen voor	7 -4 9 0 -12 8 2 3 0 -3 -3 0 4
ww zorgen we	2 0 6 0 -1 -1 3 0 3 0 -1 0 -1
ww zorgen wij	-14 0 5 -7 0 8 -3 4 1 -1 -1 0 -1
ww zoveel mogelijk	14 1 -5 5 -1 -7 6 -8 5 -1 -2 0 3
ww één gezicht	-7 -2 4 -3 -1 5 -2 -6 -3 -1 -2 0 12
`
export const READING = `
because absence state	-6 -5 2 -3 -3 8 0 0 1 0 -1 0 0
because absence state main	-4 -4 4 -3 -3 7 0 0 2 0 -1 0 -1
because act act	-1 13 -8 -4 15 -12 1 2 1 -2 -3 1 1
because act act and	3 -1 -3 1 5 -6 0 -2 3 1 -1 0 -1
because act act main	-7 6 -2 -6 7 -1 0 4 -2 -4 -2 1 2
because act act means	0 6 -3 -1 7 -7 0 1 0 0 0 0 0
because activity activity and	10 1 -3 5 1 -8 1 4 -3 0 -1 1 -2
because activity activity main	-1 -3 1 0 0 1 -4 9 -1 0 -3 -4 3
because activity activity means	-4 7 6 -3 -1 1 2 -1 2 0 0 0 0
because beside-plainer nothing and	6 0 4 1 -2 -2 -1 -2 1 2 0 0 1
because change-noun act main	-2 1 -4 -1 6 -3 1 -2 0 0 0 0 0
because comparative state	6 -6 -4 9 -5 -3 -1 -3 -3 0 -1 0 7
because comparative state and	4 -3 0 5 -5 -1 0 -3 -2 0 0 0 6
because enough state	-5 -4 -5 -2 -1 6 0 -1 -2 0 0 0 0
because enough state main	-6 -3 -3 -2 0 6 0 -1 -2 0 0 0 0
because helping helping	2 9 7 -2 1 -4 8 4 -6 -1 -1 1 -1
because helping helping main	0 4 4 -2 2 -3 7 1 -4 -1 -2 1 0
because identity identity	-3 1 5 -2 -5 6 -4 -6 -3 4 7 -1 3
because identity identity and	0 0 7 -1 -3 2 -3 0 0 -1 3 1 2
because identity identity main	0 3 3 0 -4 3 -4 -5 -3 4 9 -2 3
because let activity	-9 -3 -2 -3 3 3 1 -2 -2 0 0 0 0
because let activity main	-8 2 -2 -3 5 0 1 -1 -1 0 0 0 0
because let state	10 10 -1 3 3 -10 4 3 -1 0 0 0 -1
because let state main	9 4 -2 3 4 -9 4 0 -1 0 0 0 0
because loose-word state	2 5 -5 0 9 -10 0 1 1 -1 0 0 0
because loose-word state main	2 5 -5 0 9 -10 0 1 1 -1 0 0 0
because make state	-6 -4 -1 -2 0 5 6 -4 -2 -1 0 0 -1
because make state main	-4 -2 0 -2 1 2 6 -4 -2 -1 0 0 -1
because nothing nothing	-1 -3 -6 4 3 -4 2 -3 1 -1 -2 -2 2
because nothing nothing main	-1 -3 -6 4 3 -4 2 -3 1 -1 -2 -2 2
because offering offering	2 5 8 -2 1 -3 1 3 6 0 -4 1 -3
because offering offering main	2 4 7 -1 1 -3 2 3 5 -1 -3 1 -2
because output-target output-target	0 -1 3 0 -1 1 -1 -1 -2 -1 -1 8 -2
because output-target output-target main	1 3 -1 0 1 -1 -1 -2 -1 -1 -1 9 -2
because own-change inward-change	5 0 -2 2 -1 -2 2 -3 -2 -3 0 -1 7
because own-change inward-change main	3 0 -1 1 0 -1 2 -2 -2 -2 -1 -1 6
because people-condition state	0 1 5 -2 0 1 -6 -2 0 4 6 -1 0
because people-condition state main	-3 2 5 -3 0 2 -6 -1 0 3 6 -1 -1
because rank ranking	2 7 6 -2 0 -2 -2 -4 -1 8 5 0 -2
because rank ranking main	4 5 5 0 -1 -3 -2 -4 0 6 4 0 -1
because ranking ranking	7 -1 4 2 -4 0 -1 0 -3 7 -1 0 1
because realised-state state main	-4 0 11 -3 -1 3 1 2 -2 0 1 0 0
because result state	6 -2 2 2 -4 1 3 -3 3 1 -2 0 1
because result state result	6 -2 2 2 -4 1 3 -3 3 1 -2 0 1
because service offering	-9 -4 -4 1 -1 4 1 -3 -2 2 -2 -1 0
because service offering and	-6 1 -3 0 1 1 0 -2 0 -1 0 0 1
because service offering main	-5 -7 1 0 -3 6 -1 -2 1 2 -1 -1 -1
because way-of-living state	5 3 6 -1 0 -1 -1 3 -2 2 -1 0 2
because way-of-living state main	5 3 6 -1 0 -1 -1 3 -2 2 -1 0 2
because work-noun activity	1 7 2 -1 1 -2 -1 7 -1 0 -1 0 -1
because work-noun activity and	-7 9 0 -4 3 0 0 2 -1 0 0 0 0
because work-noun activity main	8 -2 2 3 -3 -1 -1 5 0 0 -1 0 -1
because world-clause state	-9 -2 6 -1 -4 6 0 5 4 -1 -5 -1 -4
because world-clause state main	-6 -3 1 1 -4 5 -1 5 4 -1 -4 -1 -4
because world-state state	3 1 4 3 -5 0 -5 0 6 -1 3 -1 -2
because world-state state and	7 0 3 2 -2 -2 -1 0 2 0 1 0 1
because world-state state main	1 -6 -5 5 -6 4 -4 -1 4 0 2 -1 -2
because world-state state purpose	-3 6 3 -2 2 -1 0 0 2 -1 0 0 0
clauses 1 mixed	7 -7 -3 1 1 -1 1 0 -2 -2 -2 2 3
clauses 1 none	4 -5 -3 9 -7 -1 -1 1 0 1 -2 -1 2
clauses 1 outcome	-2 -7 -6 -3 0 6 -4 -2 1 1 4 -1 -2
clauses 1 role	5 1 -21 5 3 -4 -2 -4 3 -2 -3 1 2
clauses 2 mixed	-9 -2 13 -2 6 -4 -4 0 2 1 0 -1 2
clauses 2 role	6 1 3 4 -3 -4 5 1 -8 4 1 1 -3
clauses 3 mixed	-2 17 0 -3 6 -6 0 -3 7 1 -1 0 -1
clauses 4 mixed	-1 -8 5 0 -4 5 4 -1 -6 0 0 0 3
clauses 4 outcome	6 2 4 1 -1 -3 0 2 1 0 0 0 0
clauses 4 role	-2 6 3 -3 1 0 0 1 1 -1 1 0 0
first activity activity	-3 4 -1 0 3 -3 -2 7 2 1 -6 -4 2
first comparative state	-6 -3 -5 1 2 1 0 -1 -1 0 0 0 -1
first enough state	-7 -3 0 -3 0 6 0 -1 -1 0 0 0 0
first helping helping	-2 2 9 -3 0 0 8 0 -2 -3 -2 1 0
first identity identity	-3 8 1 -2 -2 3 -5 -4 -2 5 5 -2 4
first let activity	-8 2 -2 -3 5 0 1 -1 -1 0 0 0 0
first let state	10 4 -3 3 4 -10 3 2 -1 0 0 0 0
first loose-word state	2 5 -5 0 9 -10 0 1 1 -1 0 0 0
first make state	-2 1 1 -1 3 -1 7 -3 -2 -1 0 0 0
first nothing nothing	7 -1 -3 8 -3 -5 -1 -2 0 3 0 -1 1
first output-target output-target	0 3 0 0 1 -1 -3 -1 -1 -1 -1 9 -2
first own-success ranking	-6 -3 -1 1 -1 2 -2 -1 4 -2 -1 0 1
first people-condition state	-5 1 -1 -3 1 3 -5 -4 -1 4 6 -1 0
first rank ranking	7 4 1 2 -1 -3 -2 -3 2 3 4 0 -1
first ranking ranking	4 -2 4 1 -3 1 0 -1 -2 6 -1 0 0
first realised-state state	-5 -1 8 -3 -1 3 1 0 -1 0 1 0 0
first service offering	-7 -3 1 -1 -1 4 0 -1 1 0 -2 -1 -1
first work-noun activity	8 -2 2 3 -3 -1 -1 5 -2 0 -1 0 -1
first world-clause state	6 -10 -13 7 -8 5 -1 0 1 0 -1 -1 -3
first world-state state	9 -5 -5 8 -6 -2 -4 -3 7 -1 2 -1 0
guessed 0 absence state	-4 -3 3 -3 -2 6 0 0 -1 0 0 0 0
guessed 0 act act	15 8 3 3 0 -9 4 3 2 0 -2 -1 -1
guessed 0 act main	0 6 2 -3 0 1 5 2 0 -2 -2 -1 0
guessed 0 activity activity	-8 0 2 2 -4 3 4 -2 1 -3 -4 -2 3
guessed 0 activity main	-2 0 7 0 -4 3 0 5 3 -4 -3 -2 3
guessed 0 activity means	-1 6 3 -2 1 -1 3 2 -2 0 0 0 0
guessed 0 helping helping	3 6 5 -1 -1 -2 6 3 -5 0 -2 2 0
guessed 0 helping main	8 1 1 2 -1 -3 10 -3 -3 0 -4 2 0
guessed 0 identity identity	8 6 3 -1 -2 -1 -1 -2 2 2 2 -1 2
guessed 0 identity main	7 4 4 -1 -2 -1 0 -1 2 2 1 -1 1
guessed 0 inward-change main	2 0 -1 1 0 -1 0 -2 -1 -3 -1 0 9
guessed 0 let state	13 8 2 3 -2 -7 5 2 0 0 0 0 0
guessed 0 loose-word state	2 5 -5 0 9 -10 0 1 1 -1 0 0 0
guessed 0 nothing main	-13 -6 -8 7 5 -6 1 -4 3 -4 -4 -1 2
guessed 0 nothing nothing	-10 -4 -5 8 4 -7 1 -3 3 -3 -4 -1 2
guessed 0 offering and	-6 1 0 -1 0 2 0 -1 0 -1 0 0 1
guessed 0 offering means	-2 6 -2 -1 4 -4 2 1 0 0 0 -1 -1
guessed 0 own-change inward-change	2 0 -1 1 0 -1 0 -2 -1 -3 1 0 6
guessed 0 people-condition state	-1 -2 7 -2 -3 3 -3 -1 1 3 2 0 0
guessed 0 rank ranking	-4 7 4 -3 1 0 -1 -2 4 2 1 0 -1
guessed 0 ranking main	11 4 4 3 -4 -4 -3 -1 5 5 -1 0 0
guessed 0 ranking ranking	9 0 2 3 -5 -1 -1 0 -2 7 -1 0 0
guessed 0 realised-state state	7 1 -3 3 -1 -3 2 -1 1 0 -1 0 0
guessed 0 result state	0 -6 0 1 -3 4 1 -3 -2 1 0 0 2
guessed 0 service offering	-6 -1 -3 2 0 1 0 0 -1 0 -1 -1 0
guessed 0 state and	11 0 -2 4 -6 1 -2 -1 -1 -1 1 0 5
guessed 0 state main	-1 -10 4 3 2 -4 5 0 -1 -1 -1 -2 -1
guessed 0 state purpose	-2 10 7 -3 0 -1 -1 -3 8 -1 0 0 1
guessed 0 state result	-2 -7 1 0 -3 5 2 -2 -5 1 -1 0 3
guessed 0 work-noun activity	-3 7 2 -2 1 -1 0 8 -3 -2 -1 0 -1
guessed 0 world-clause state	7 2 7 3 -2 -5 4 2 0 -1 1 0 -1
guessed 0 world-state state	-13 1 5 -2 -1 4 -5 4 7 -4 -1 0 -2
guessed 1 absence state	-7 -4 0 -2 -1 6 0 -1 0 0 0 0 0
guessed 1 act act	-9 2 -1 -5 5 1 0 2 -3 -1 -1 2 -1
guessed 1 activity activity	-2 6 -1 0 5 -6 4 3 -4 0 0 0 -3
guessed 1 activity and	-6 7 -1 -1 5 -5 -1 3 -3 -1 1 2 -1
guessed 1 activity main	10 -2 -2 4 0 -5 1 1 -1 2 1 -1 -2
guessed 1 comparative state	7 -2 -6 8 -2 -6 -1 -1 -2 0 0 0 3
guessed 1 identity identity	0 1 1 3 -2 -1 -3 -4 -4 0 8 -1 4
guessed 1 identity main	0 1 -3 3 -2 -1 -4 -3 -5 0 10 -1 1
guessed 1 nothing main	7 3 0 -3 1 0 2 4 -3 1 0 -1 -1
guessed 1 nothing nothing	12 2 3 -1 -2 -1 4 3 -2 2 0 -1 -2
guessed 1 offering and	7 -1 -1 3 -2 -1 0 4 -3 0 0 0 0
guessed 1 offering main	-5 0 7 -3 -1 3 -1 2 1 1 0 -1 -1
guessed 1 offering offering	0 4 7 -2 -1 0 2 6 0 -1 -2 0 -1
guessed 1 realised-state state	-6 3 3 -3 1 1 -1 1 -1 0 2 0 0
guessed 1 result state	4 7 4 0 1 -5 0 -1 7 0 -1 0 -1
guessed 1 state main	-1 7 -2 -2 2 -1 -3 1 -2 2 4 -2 1
guessed 1 state result	4 7 4 0 1 -5 0 -1 7 0 -1 0 -1
guessed 1 world-clause state	-9 0 2 -1 -3 5 -2 2 4 1 -4 0 -1
guessed 1 world-state state	11 -2 -1 3 -4 -1 0 -3 -2 4 4 0 0
guessed 2 absence state	6 2 -1 2 0 -4 0 1 2 0 0 0 0
guessed 2 act act	-8 2 -8 -2 11 -6 -3 -3 1 -1 -1 -1 3
guessed 2 act main	-7 -7 -7 -1 7 -1 -3 -3 0 -1 -1 -1 3
guessed 2 activity main	-6 -2 -2 -4 6 0 -3 2 0 0 0 -1 -1
guessed 2 identity identity	-7 -3 0 -2 0 5 -1 -1 -1 1 -1 1 0
guessed 2 identity main	-7 -3 0 -2 0 5 -1 -1 -1 1 -1 0 0
guessed 2 inward-change main	6 -2 1 2 -3 0 0 0 0 1 0 0 2
guessed 2 nothing main	-3 -3 -1 -3 -2 7 -2 -4 1 0 1 0 3
guessed 2 nothing nothing	-7 -2 -4 -4 1 6 -2 -5 2 0 2 0 0
guessed 2 offering offering	-1 -2 0 0 1 0 -1 -6 5 1 0 2 -1
guessed 2 output-target main	0 3 -1 0 1 -1 -3 0 -1 -1 -1 6 -1
guessed 2 output-target output-target	-1 0 3 -1 -1 1 -3 0 -1 -1 -1 6 -1
guessed 2 own-success ranking	-11 -4 1 -1 0 5 -1 0 0 -2 -1 0 -1
guessed 2 ranking main	-10 -4 2 -1 -1 4 -1 0 -1 1 0 0 -1
guessed 2 world-clause state	-9 -4 -2 -4 0 7 -2 1 1 -1 -2 0 -1
lemma aanjagen act	-7 0 -3 -2 5 0 0 -2 0 0 0 0 0
lemma beginnen activity	-8 -5 -5 3 2 -1 -1 -3 0 0 0 0 0
lemma bewaren act	7 -4 0 3 -3 -1 0 2 0 0 0 0 0
lemma bieden offering	6 0 -3 3 0 -3 -2 -4 9 -1 0 0 0
lemma bouwen activity	-2 7 1 -3 3 -2 -1 5 -1 0 0 0 -1
lemma bouwen state	-4 5 6 -3 2 -1 0 3 -1 0 0 0 0
lemma dichten act	12 0 4 4 -8 0 0 2 0 0 0 3 0
lemma drinkwater state	-8 -3 2 -3 0 6 0 0 -2 0 0 0 0
lemma geven offering	-3 -1 -1 -1 3 -1 4 4 -7 -1 0 -1 -1
lemma halen activity	-6 1 -4 -2 5 -1 2 -2 -1 -1 0 0 0
lemma halveren act	6 0 2 2 -4 0 0 0 0 2 0 0 0
lemma houden activity	7 2 0 2 -2 -2 1 2 0 0 0 0 0
lemma laten activity	-9 -3 -2 -3 3 3 1 -2 -2 0 0 0 0
lemma laten state	10 10 -1 3 3 -10 4 3 -1 0 0 0 -1
lemma leggen activity	6 0 0 2 -1 -2 -1 1 0 -1 2 1 -1
lemma leren activity	-4 -3 -2 4 0 -1 4 -8 2 0 0 0 0
lemma leveren offering	-2 8 -3 -1 4 -3 -1 -2 5 -1 0 0 0
lemma maken activity	10 3 0 3 -1 -5 1 1 -1 2 0 0 1
lemma maken state	-7 -6 -1 -2 0 6 7 -7 -1 -1 0 0 -1
lemma opvangen activity	6 2 0 2 0 -4 1 -1 2 0 0 0 0
lemma regelen activity	-7 -3 0 -2 0 5 2 -4 0 0 0 0 0
lemma samenleving state	-3 2 7 -3 3 -2 0 5 -2 0 0 0 0
lemma stimuleren act	-6 6 -3 -3 5 -2 2 -2 -1 0 1 0 0
lemma stoppen act	8 0 2 2 -4 0 2 1 0 0 0 0 0
lemma terugdringen act	-6 10 -4 -3 8 -5 -1 1 1 0 0 -1 -1
lemma thuis state	14 4 0 4 0 -9 -1 2 4 0 0 0 0
lemma veranderen inward-change	-6 0 -2 -2 4 0 0 0 0 0 -1 0 0
lemma verdedigen act	8 2 1 3 -3 -3 -1 4 0 0 0 0 0
lemma verzorgen activity	5 -2 1 2 -2 -1 0 -7 9 0 0 0 0
lemma werken state	6 3 1 0 0 -2 0 1 -1 0 0 0 2
lemma wijk state	-6 -3 1 -2 -2 5 0 0 0 -1 0 0 0
length 0	5 -9 -7 11 -4 -4 -4 -1 0 -2 2 1 1
length 0 mixed	8 -4 5 1 -10 6 0 1 0 0 0 2 0
length 0 outcome	-3 0 -10 6 7 -10 -2 0 -2 -1 2 -1 0
length 1	-1 0 -16 -3 8 -1 4 -3 -3 3 -2 -1 -2
length 1 mixed	0 6 -4 -1 4 -4 3 2 -1 0 -2 0 -2
length 1 outcome	1 0 -7 -1 6 -3 -2 -4 1 1 4 -2 -1
length 1 role	-4 -4 -5 -5 2 6 1 4 -7 1 -4 1 0
length 2	7 12 6 2 -3 -6 -2 1 0 1 -4 5 7
length 2 mixed	6 2 4 3 1 -7 -2 -2 0 2 1 -1 5
length 2 outcome	3 1 8 -6 -6 8 1 0 3 -1 -2 2 0
length 2 role	-6 9 -5 4 2 -5 -2 1 -2 0 -1 3 1
length 3	-6 0 9 -7 3 4 3 1 6 -4 -6 -2 2
length 3 mixed	-16 -4 4 -6 8 2 1 -5 2 -1 -1 0 0
length 3 none	-6 -3 -1 -2 -1 5 -3 2 -3 -1 0 0 3
length 3 outcome	7 3 4 1 -3 0 -2 5 3 -1 -3 0 2
length 3 role	8 4 2 1 -2 -3 7 0 3 -2 -2 -1 -3
length 4 outcome	-1 -5 1 0 -4 6 0 -1 -2 0 2 0 0
length 5 outcome	-7 -6 -4 -2 -1 7 4 -2 -3 1 -2 0 -1
length 5 role	12 3 -3 4 -2 -5 0 -4 3 1 4 0 0
reads activity absent	-4 -11 -7 2 2 1 -4 6 2 -2 -4 -4 0
reads activity act	-3 13 -5 -3 6 -4 2 3 -1 -1 -1 0 -1
reads activity state	0 7 18 -4 -2 0 -2 5 0 1 0 -1 3
reads helping absent	3 2 0 0 1 -3 7 0 -2 -3 -2 1 0
reads helping act	-3 7 0 -2 2 -1 -1 3 0 0 0 0 0
reads helping state	-2 -2 9 -2 -2 2 4 -2 0 0 0 0 0
reads identity absent	5 5 -5 1 -2 -1 -3 -5 -4 5 7 -1 2
reads inward-change absent	2 -2 -1 1 1 -1 2 -2 -1 -3 -1 -1 6
reads offering absent	9 -5 -1 5 -5 -1 4 -2 3 0 -1 0 -3
reads open absent	0 -6 -3 7 -7 2 0 -1 0 0 -3 -1 3
reads open act	-3 -10 -12 -2 12 -3 0 -5 -1 -2 -2 2 2
reads open state	0 -6 -9 -2 -1 7 -1 -1 1 -1 1 -1 -1
reads output-target absent	0 3 0 -1 1 -1 -3 -1 -1 -1 -1 9 -1
role activity absent	-3 -13 -5 3 1 1 -1 1 4 -3 -5 1 -2
role activity act	-3 11 -2 -3 4 -3 2 3 1 -1 -1 0 -2
role activity state	6 10 11 -1 -1 -4 0 6 -2 1 0 -1 2
role helping absent	12 -2 1 4 -2 -4 3 0 -3 -1 0 4 -1
role helping act	-4 9 0 -3 3 -1 1 1 0 0 0 0 0
role helping state	-4 -2 11 -3 -2 3 5 -1 -1 0 -1 0 0
role inward-change absent	2 -2 -1 1 0 -1 2 -2 -1 -3 -2 -1 7
role offering act	-4 2 -3 -2 4 -1 1 -5 6 -1 0 -1 -1
role output-target absent	-1 -1 4 -1 -1 1 -1 -2 -2 -1 -1 9 -1
role ranking absent	1 -1 5 2 -3 0 -5 -2 0 7 3 -1 -1
sense and identity	0 0 7 -1 -3 2 -3 0 0 -1 3 1 2
sense and nothing	6 0 4 1 -2 -2 -1 -2 1 2 0 0 1
sense and state	13 -1 -3 8 -7 -3 -2 -2 -1 1 1 0 6
sense main act	-11 3 -3 -8 8 3 1 1 -2 -3 -1 1 2
sense main activity	0 -2 1 -1 3 -2 -4 10 2 -1 -4 -4 1
sense main helping	1 4 4 -1 2 -3 9 -1 -3 -1 -2 1 -1
sense main identity	-1 3 2 0 -4 3 -4 -5 -3 4 8 -2 3
sense main inward-change	3 -2 -2 1 1 -1 1 -3 -2 -3 -1 -1 9
sense main nothing	-5 -5 -8 2 4 -1 1 -3 0 -2 -3 -2 4
sense main offering	-2 -4 7 -1 -2 3 -1 -2 8 0 -1 0 -4
sense main output-target	1 3 -1 0 1 -1 -1 -2 -1 -1 -1 9 -2
sense main ranking	5 -1 8 3 -5 -1 -5 -3 1 9 3 -1 -2
sense main state	-7 -9 -3 -3 4 4 0 0 -2 0 1 -2 -2
sense means act	0 6 -3 -1 7 -7 0 1 0 0 0 0 0
sense means activity	4 5 10 0 -4 0 4 5 -1 -1 -1 0 -1
sense means offering	-2 7 -1 -2 4 -4 4 -4 4 -1 -1 -1 -1
sense purpose state	1 10 5 -2 0 -2 -1 -3 8 -1 0 0 1
then act and activity	3 -6 1 2 -1 0 0 2 -1 0 0 0 0
then act and state	0 0 7 -1 -4 4 0 0 0 0 0 0 2
then act means activity	7 1 1 2 -4 -1 -1 5 -1 0 0 0 0
then act result state	-2 -5 2 0 -4 6 -1 -2 2 0 0 0 0
then activity and act	6 -2 -1 3 -2 -1 -1 1 1 0 0 0 0
then activity and activity	-5 7 5 -2 -1 1 -1 8 -4 -1 0 1 -1
then activity and state	1 4 -8 1 2 -2 0 1 -1 0 0 0 0
then activity main offering	-6 0 6 -3 0 3 0 0 0 0 0 0 0
then activity main state	9 7 1 2 1 -7 -1 7 -2 -1 0 0 1
then activity means offering	-5 6 0 -3 3 0 0 0 1 0 0 0 0
then activity purpose act	-6 5 -1 -3 4 0 0 0 0 0 0 0 0
then activity purpose state	-6 4 5 -3 1 1 0 -2 5 0 -1 0 -1
then helping main state	-4 0 6 -2 0 2 2 0 -1 0 0 0 0
then identity main state	-7 -2 1 -1 0 3 -1 -1 2 0 -2 0 0
then nothing main state	-6 5 6 -6 3 1 1 3 0 -1 -1 0 -1
then offering and activity	2 -2 0 1 -1 0 1 -6 3 2 0 0 0
then offering main offering	-6 2 0 -3 2 3 -1 2 -2 0 0 0 0
then offering main state	-3 -1 7 -2 -1 2 -3 3 2 0 -1 0 0
then state and nothing	6 1 -1 2 -1 -3 0 0 1 0 0 0 0
then state and state	2 -6 -4 4 -3 1 -1 -2 0 -1 -1 0 2
then state means activity	1 -3 9 -1 -3 2 0 1 1 0 0 0 0
then state result state	-1 1 -10 1 2 0 0 -1 0 0 0 0 -1
unread 0	10 1 -4 3 -1 -4 0 -5 -1 1 -1 3 4
unread 1	-11 -4 -4 0 4 0 -2 -2 1 1 -2 -2 1
unread 2	8 1 0 0 -1 -2 2 -3 1 -1 -1 0 3
verdict mixed	-5 1 15 -6 9 -6 1 -4 1 0 -3 1 7
verdict none	0 -6 -3 7 -7 2 0 -1 0 0 -3 -1 3
verdict outcome	0 -6 -9 -2 -1 7 -1 -1 1 -1 1 -1 -1
verdict role	9 10 -13 5 2 -9 1 -2 -1 2 0 2 -1
`
