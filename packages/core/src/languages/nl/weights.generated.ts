// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f !	3 -3 -3 7 -3 -3 -1 1 0 0 0 0 0
f '	-7 -3 0 -3 -1 6 -1 -3 6 -2 -1 -1 -1
f ,	-25 -32 -26 15 -12 18 -6 -11 18 4 -9 -12 -5
f .	-19 -57 -60 62 -8 -20 -20 7 6 0 -10 -12 -6
f 2026	3 0 -1 1 -1 -1 -1 -3 0 -2 -1 6 1
f 2027	2 -1 0 0 -1 1 -1 -2 -1 -1 -2 0 7
f 2028	3 1 0 1 0 -1 -2 -3 -1 -1 -1 7 2
f 2030	-5 -5 -3 -2 -2 7 -2 -6 -5 10 -5 -1 6
f :	-16 -15 4 -10 3 14 -4 -6 3 9 -1 1 -10
f ?	11 1 -5 3 -1 -4 5 3 -3 -1 -1 -1 -1
f aan	-15 -11 -38 -8 18 6 -13 -8 22 -4 -10 -4 0
f aanbieden	6 0 -2 3 -1 -3 -1 -3 7 -1 0 0 0
f aandacht	1 0 0 0 -1 0 -1 -3 8 -1 -1 -1 -1
f aannemer	2 0 -1 1 0 -1 -8 -1 -1 -1 -3 7 7
f aanpakken	-7 4 -3 -6 11 -4 0 -1 0 0 0 0 0
f academie	-10 -1 14 -5 -1 5 0 2 0 0 0 0 0
f advies	14 6 -2 4 1 -10 3 1 4 -1 -1 -1 -1
f adviseren	1 -3 8 -1 -3 2 12 -1 -3 -3 -3 0 -1
f af	2 -1 0 1 -1 -1 -2 -6 4 -1 -1 0 6
f afvalwater	2 0 7 0 -1 0 0 4 -1 0 0 0 0
f al	9 -1 5 2 -4 -1 -1 4 3 -2 -2 -4 5
f alle	-2 -5 -1 -4 -3 9 -1 1 7 -2 -4 -1 -2
f alles	-13 -10 -14 14 -2 -3 3 -5 -5 2 -1 -1 -1
f als	7 2 -22 2 5 -4 7 -10 -5 -3 11 -2 -1
f altijd	-12 -10 -9 11 -3 0 -1 -3 -1 -1 -1 0 0
f ambitie	4 -10 -2 3 -7 7 -1 -7 -5 10 -7 -1 7
f anders	1 -4 -9 10 -1 -6 -3 1 -3 -1 0 0 3
f armoede	-7 11 -2 -4 6 -3 -1 5 -2 0 0 0 0
f atelier	1 1 -1 0 0 -1 0 -4 -3 0 -1 0 9
f avond	11 4 7 3 -1 -7 0 -1 9 -1 -1 0 0
f baan	4 -1 -4 8 0 -7 2 0 -1 0 -1 0 0
f bakker	7 2 1 0 -1 -1 -7 3 -5 2 7 3 -1
f bank	7 1 -1 2 -1 -3 0 -3 -4 3 8 0 -1
f bedienen	1 5 -1 0 1 -2 -3 6 -1 -1 -2 3 -1
f bedrijf	-13 9 2 -8 3 5 16 -3 -5 -1 -4 -1 -3
f beek	0 3 6 -1 2 -3 0 5 -2 0 0 0 0
f begeleide	7 2 4 2 -1 -4 -2 -1 8 0 -1 0 0
f begeleiden	3 10 6 -1 -1 -3 6 3 -5 -2 -3 8 -2
f beginnen	0 -8 -13 16 -2 -9 -3 -4 4 -1 -1 0 -1
f behandelen	-2 -1 8 -2 -1 2 -2 7 -2 0 -1 0 -1
f behartigen	7 1 -3 3 -1 -3 -2 6 -1 0 -1 0 0
f beheren	6 -3 5 2 -4 0 -2 8 1 -1 -1 0 -2
f belang	3 18 -3 -1 3 -7 3 5 -3 -1 0 0 0
f belg	-7 -4 -2 -2 -1 6 1 -1 -1 0 -1 0 -1
f bereikbaar	-6 2 -6 -3 10 -4 0 -1 -1 0 0 0 0
f beschermen	-22 13 -16 -11 29 -12 -1 -2 -1 -1 -1 0 0
f bestaan	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
f beste	6 -1 2 1 -2 -1 -1 -7 17 1 -6 0 -2
f bestrijden	-20 -3 -10 -7 11 4 -2 -1 -3 0 0 0 0
f betaalbaar	9 1 -2 3 -2 -3 -1 -3 9 -2 0 0 0
f betaalbare	8 -3 -2 3 -5 1 -2 -7 14 -2 -1 0 -1
f betalen	-6 -3 -2 -2 0 5 0 -1 -1 0 0 0 0
f betekenis	6 1 -2 2 -1 -2 12 -1 -2 -4 -3 -1 -1
f beter	-8 4 3 7 10 -17 -1 6 -4 -1 0 0 0
f betrokken	-4 -7 -6 17 -2 -10 -2 -5 0 -1 4 0 0
f betrouwbaar	-6 -4 -4 2 0 2 -1 -1 -4 3 0 0 0
f betrouwbare	2 0 -2 1 0 0 0 3 6 -8 1 0 -1
f bevorderen	-15 2 -6 -6 13 -3 -1 7 -4 -3 -3 0 -1
f bewaren	12 -5 0 5 -5 -2 -1 5 -1 -1 0 0 -1
f beweging	-8 0 -5 5 0 -1 -1 0 0 -1 0 0 0
f bewoner	-5 -6 -5 6 -5 3 -2 0 -3 -1 2 0 -1
f bewust	22 3 2 7 -5 -9 -2 11 -1 -1 0 0 0
f bibliotheek	3 9 0 0 3 -5 1 -3 6 -2 1 0 0
f bieden	21 -4 -4 9 -4 -8 -5 -11 26 -2 -3 -1 -2
f bier	6 1 -1 2 0 -3 0 1 2 -1 -1 0 0
f bij	-11 -5 5 11 -6 -3 12 -12 5 1 -4 3 -7
f bijdrage	-8 -3 7 -3 2 2 0 7 -6 0 -1 0 0
f bijdragen	-11 -6 -11 -3 7 3 0 -3 -2 -1 -1 0 0
f bijna	-6 4 2 -3 2 1 -1 -3 6 0 -1 0 0
f binnen	-15 -10 0 -5 -4 16 -4 -5 -3 10 -3 2 -4
f bloed	1 1 2 0 0 -1 -1 -4 7 0 0 0 0
f bloem	2 -1 3 0 -1 0 -2 -1 -1 -2 7 0 0
f bodem	-4 -6 6 -2 -3 5 0 0 -1 0 0 0 0
f boer	8 -1 -2 3 -1 -3 10 -4 -3 -1 -1 0 -1
f boodschappen	6 1 -1 2 0 -3 8 -3 -1 -2 -1 0 0
f boom	13 6 12 0 -2 -6 4 5 2 -1 -1 0 -1
f boompjes	2 2 7 -1 -1 0 -2 -8 20 -5 -1 0 -1
f bos	5 3 2 1 1 -5 8 -4 1 -1 -1 0 0
f bouw	-7 -1 -1 -2 2 2 -1 0 0 0 0 0 0
f bouwen	11 -5 -13 13 -5 -7 -8 25 -9 -3 -4 -1 -1
f brandweer	1 2 6 -1 0 -1 -1 8 -3 -1 -1 0 -1
f brengen	5 5 -10 1 8 -8 2 19 -10 -2 -5 -1 -3
f brugge	1 -1 9 -1 -2 0 0 3 0 1 0 0 0
f buiten	-5 -2 2 -5 -1 8 -2 -1 2 -1 0 0 2
f bundelen	1 4 5 -1 0 -1 -1 7 -1 0 -1 0 -1
f burger	-1 17 -5 -2 6 -6 11 -2 -4 -1 -1 0 -1
f buurt	-14 -7 -5 -6 -1 13 -2 -3 -1 -1 0 0 0
f centraal	8 -1 -7 15 -2 -13 6 -2 -2 0 -1 0 0
f chocolade	-20 -7 2 -10 -1 17 0 -1 -3 0 0 -1 0
f christelijke	-4 -5 -5 -1 -1 6 1 -2 -1 -1 1 0 -1
f cijfer	-7 -6 -2 -2 -2 8 -1 2 -4 0 0 0 0
f coachen	2 2 10 -1 -1 -2 11 -5 -1 0 -1 0 0
f controleren	4 0 3 1 -1 -2 -1 6 -2 0 0 0 0
f coöperatie	-5 -1 13 -3 -2 3 3 -1 -1 0 1 0 0
f cultuur	0 -1 0 0 -1 1 0 -3 -1 0 -1 0 6
f daarom	-10 -2 -6 -3 8 -1 0 -3 0 0 0 0 -1
f dag	15 2 -10 15 -1 -16 2 0 5 -2 -2 -1 -1
f dagelijks	3 -2 4 0 -3 2 -3 9 -2 -1 -1 0 -1
f dak	-3 -2 4 -4 -6 10 -1 3 0 4 -6 0 -1
f dan	6 -9 -8 8 -5 0 3 -6 4 -2 0 -1 -1
f dat	-16 -7 -17 -10 -9 29 -1 -5 -4 13 -1 -2 -9
f data	-6 -2 2 -4 0 6 -1 1 1 -1 0 0 -1
f de	-7 -20 -19 2 20 -11 -2 -8 4 7 0 -9 -5
f delen	3 -1 20 -2 -6 3 -4 0 13 -1 -1 0 -1
f denken	-7 -8 -11 15 -3 -5 0 -4 -1 -2 0 0 0
f dicht	0 -1 0 0 0 1 -2 -3 -4 9 0 0 0
f dichtbij	-12 -6 -4 7 0 -1 0 -1 -4 0 0 0 0
f dichten	21 1 7 4 -10 0 -1 3 0 -2 0 8 -1
f die	-15 -21 1 -10 -13 32 3 -7 7 -6 -7 -2 4
f dienen	8 -2 -1 3 -3 -2 10 -6 -1 -1 0 0 0
f dienst	7 1 1 2 1 -6 1 2 -3 -1 -1 0 4
f dienstbaar	-4 4 -6 -2 12 -9 0 0 -1 0 0 0 0
f dienstverlening	12 8 -8 4 2 -9 1 0 -3 4 -1 0 1
f dier	-7 -4 -4 -4 -1 8 -2 -2 2 0 0 0 0
f digitale	-4 0 9 -4 -2 4 -5 1 -5 -1 13 -1 -1
f dit	3 0 -4 1 -3 2 -7 -2 -1 -2 -2 8 5
f doel	-7 -10 -17 -1 9 1 -8 1 12 -8 -10 4 1
f doen	-6 -8 -5 12 -7 -1 4 4 -7 2 -2 -3 -3
f door	-22 24 9 -2 1 -2 1 27 -15 -3 -1 -2 -4
f dorp	15 1 -3 5 -3 -5 -1 -4 4 -1 5 0 -1
f draaien	-6 -5 -5 3 -1 2 -1 1 -3 -1 0 0 -1
f dragen	-3 -4 7 -2 -7 10 -1 3 -1 0 0 0 0
f drenthe	19 5 1 6 -3 -10 -1 -2 0 -1 10 0 0
f drie	4 1 3 0 -1 -1 -6 2 -2 -3 -3 4 11
f drinkwater	-10 -5 0 -4 -2 10 0 -1 -3 0 0 0 0
f droge	7 0 -3 2 -1 -2 0 4 -2 0 0 0 0
f dromen	-4 -8 -5 6 -7 5 -2 -1 -2 -1 2 0 -1
f drone	-12 10 3 -6 5 1 -1 2 2 -1 -1 0 -1
f droom	6 0 -4 2 -1 -2 -1 1 -3 4 2 0 -1
f duurzaam	-9 12 -7 -9 24 -14 4 -11 1 4 -1 0 2
f duurzame	-15 -5 -3 -6 9 3 -1 -4 2 -1 -1 0 -1
f dé	15 0 -4 6 -2 -6 -5 -5 -2 14 4 0 -2
f echte	10 -1 -1 4 -2 -4 -1 -1 5 -1 1 0 0
f een	-16 -50 -50 0 4 25 -12 -42 12 -15 34 -14 8
f eenvoudig	-1 2 10 -2 -1 1 -1 -3 9 -1 -1 0 0
f eenzaamheid	-10 4 -5 -4 10 -3 -2 -3 4 0 0 0 0
f eerst	7 1 -2 2 0 -4 -1 1 -1 -1 -3 0 6
f eerste	10 2 0 3 -1 -5 -5 5 1 4 -1 -1 -1
f eigen	-6 17 5 -7 4 0 -5 1 5 -2 -3 -1 9
f eind	2 -2 -3 1 3 -3 -1 -2 -1 -1 -1 7 -2
f elektrische	-4 6 2 -3 2 -1 -1 5 0 -1 -1 0 -1
f elk	-18 -17 -14 10 -6 8 -3 2 -7 1 -3 -1 -2
f elkaar	4 -3 -7 9 -1 -7 -2 1 -3 -1 5 0 -1
f elke	-4 -17 -18 3 -5 12 -5 8 4 -4 -9 2 -6
f en	-5 -14 -24 20 11 -19 1 10 1 -3 -4 -7 -9
f energie	-16 -7 -3 -5 -1 12 0 0 -1 0 -5 0 0
f er	17 -1 9 1 -5 -2 23 -5 1 -4 -9 -1 1
f ernaar	6 -1 2 1 0 -2 2 4 -3 2 -1 0 -1
f ervoor	0 -3 -6 0 -1 3 0 -2 -2 -1 -1 0 3
f eten	13 0 -6 3 -2 -3 -2 -3 5 -1 4 0 -1
f europa	0 -2 -3 1 0 1 -1 -2 -1 6 -2 0 -1
f eén	11 1 0 3 -1 -5 -3 -6 6 -4 6 -2 6
f familiebedrijf	1 0 1 0 0 0 -1 1 -4 -1 7 0 -1
f fiets	-5 -4 3 -2 -2 6 -1 1 1 -1 -1 -1 -1
f financieren	-2 6 1 -2 2 -2 -1 4 -1 0 0 0 0
f fraude	-7 9 -2 -4 5 -1 -1 1 0 0 0 0 0
f gaan	-15 -7 -8 -2 6 4 -6 -6 -5 8 -6 -1 9
f gastvrije	15 2 1 5 -3 -7 -1 -2 -2 5 5 0 -1
f gebouw	-6 -2 7 -3 -1 4 0 2 -1 0 0 0 0
f gebruik	-12 -2 -4 -4 6 3 -1 -1 -1 -1 0 0 0
f geen	-9 -7 -1 -4 -3 11 -2 -3 1 -1 3 -1 -1
f geld	-5 -6 4 -4 -5 11 -3 7 -4 -1 -1 0 0
f geloven	-11 -20 -17 18 -9 4 0 -5 -6 -1 1 0 -1
f gemeente	0 -5 15 -3 -7 7 6 3 -11 1 -1 -1 5
f geneesmiddel	-8 -3 0 -4 0 7 0 -2 0 0 0 0 0
f generatie	1 -5 -9 1 -1 3 -4 8 -2 -1 -3 -2 -1
f gereedschap	3 1 1 1 0 -2 0 -6 7 0 0 0 0
f geven	-3 6 0 -4 8 -5 12 21 -20 -4 -7 3 -4
f gewoon	-8 -5 -5 5 -1 0 -1 -3 3 -1 0 -1 -1
f gezelligste	0 -2 1 0 -2 3 0 -4 -1 9 -3 0 0
f gezin	5 1 5 0 -1 -1 8 -4 1 0 -1 -1 0
f gezond	-7 -2 -6 -3 4 3 3 -3 -3 -1 0 0 0
f gezonde	-12 -5 9 -7 -4 13 -1 -3 3 2 -3 0 0
f gezondheid	-8 2 -2 -4 4 3 -1 0 -1 -1 0 0 0
f god	4 -2 0 1 -1 -1 -1 7 -4 -1 0 0 0
f goed	-3 -13 -17 20 -7 -4 -4 -1 8 -3 -5 -1 -2
f goede	16 -2 -14 15 -2 -12 -2 -6 14 3 -6 0 -2
f gratis	9 3 7 2 -1 -6 -5 -9 23 -1 -1 -1 -1
f grens	-8 5 -5 -3 8 -3 -3 1 1 0 0 0 0
f grip	2 -3 -3 1 -2 1 9 -3 -4 -1 -1 -1 -1
f groei	1 -4 -5 9 -2 -5 -1 -1 -1 3 -1 0 0
f groeien	16 -1 1 5 -3 -6 10 2 -8 -6 -3 6 3
f groene	-7 4 2 -6 -2 8 0 4 -2 -1 -1 0 -1
f groener	-8 -4 1 -5 -2 10 0 -1 0 0 0 0 0
f grote	-1 2 -3 -1 7 -5 -3 -4 5 5 -2 -1 -1
f halen	15 3 8 3 -3 -6 0 19 -6 -3 -2 -1 -2
f halveren	13 -3 3 5 -7 -1 0 -3 0 8 0 0 -1
f hart	-9 -9 -10 18 -5 -6 -1 -3 -5 -4 7 0 -1
f hebben	-30 -21 -14 -10 3 23 -4 -3 -3 -2 -8 6 -4
f heel	12 1 -2 4 -3 -5 0 -3 -1 -1 9 0 0
f helpen	7 -1 -3 2 -1 -2 27 -14 -11 -2 -4 8 -3
f herstellen	-1 4 1 -1 13 -13 0 4 -1 0 0 0 0
f het	-5 -24 -24 5 10 -2 7 -3 -6 -5 8 -3 -11
f hitte	-5 6 0 -3 4 0 -1 2 -1 0 0 0 0
f hoeven	-12 -6 -2 -5 -1 10 -1 -2 -1 0 -1 0 0
f honderd	-9 -3 2 -6 0 9 -1 -2 -2 -1 -1 6 -1
f horen	-6 -5 -4 4 -2 2 0 -1 0 -1 -1 0 0
f houden	6 7 -2 0 5 -8 -2 13 -5 -2 -1 0 -1
f hout	0 -5 -5 7 -1 -3 0 -3 2 -1 0 0 0
f huis	12 5 3 2 -2 -5 -4 -4 7 -3 11 0 -1
f huisarts	6 6 -2 1 -1 -4 5 4 -2 -1 -1 -2 -1
f hun	-1 -4 0 -1 -3 5 10 -4 -9 6 -2 -1 -2
f huurder	7 3 11 -1 -4 -1 -1 6 4 -2 -1 -1 0
f ieder	-1 -2 5 -5 -3 8 4 -5 5 -1 -2 -1 -1
f iedere	-3 -2 4 -3 -1 5 -2 10 0 -2 -3 -1 -2
f iedereen	-14 -19 -17 -8 -7 27 8 -19 8 -3 -3 -1 -3
f ijveren	-7 -5 -9 -1 2 4 0 -1 0 0 -3 0 0
f impact	-5 4 1 -3 9 -6 0 -1 0 0 -1 0 3
f in	-13 -18 -6 7 -10 13 -11 -13 -37 15 9 20 6
f inkomen	-4 -5 -2 -1 -2 6 0 -1 -1 0 -1 0 0
f inspectie	-1 -2 1 0 -5 6 0 2 -1 -1 0 0 0
f insuline	8 3 1 2 0 -5 -1 -3 7 0 0 0 0
f internationale	0 -1 -1 0 1 -1 -2 -3 -3 9 -1 0 0
f investeren	-2 10 1 -2 1 -2 -1 5 -1 0 0 0 0
f inwoner	-19 -13 -8 -5 -1 17 -3 -6 2 -1 -1 0 0
f jaar	6 -3 3 -2 -3 4 3 -15 -12 -1 -2 22 5
f je	-9 -17 -12 13 -7 4 -2 -16 12 -4 7 -2 -6
f joert	7 0 1 2 -3 -1 0 0 1 -2 1 0 1
f jong	-16 -6 1 -7 -1 12 -1 0 -7 -2 5 0 0
f jonge	5 2 9 0 -2 -1 9 3 -3 -1 -1 -1 -1
f jongere	6 -6 -4 3 -2 0 8 -4 -2 -1 -1 0 -1
f jou	2 -3 -3 8 -3 -4 5 -3 -2 0 0 0 0
f jouw	10 0 3 3 -2 -4 4 0 -3 -5 12 -2 -3
f kanker	-4 3 -7 -5 12 -5 1 0 -1 -1 0 0 0
f kans	-2 4 -4 -3 5 -2 1 -7 7 -1 -1 0 0
f kansenongelijkheid	-9 2 -3 -4 8 -1 0 -1 -1 0 0 0 0
f kantoor	5 1 -1 1 0 -3 -3 -4 -1 6 3 0 0
f kennis	-3 19 -4 -3 5 -5 0 5 -3 -1 3 0 0
f kenniscentrum	7 0 -1 3 -2 -2 -1 -2 -1 -6 13 0 0
f kind	-6 -24 -16 12 -7 7 0 -2 0 -3 -2 -2 -3
f klant	5 -6 -5 0 -4 5 12 -15 -8 20 -2 -2 -7
f klein	5 10 0 -1 1 -3 4 -7 3 -2 7 0 -1
f kleine	1 0 5 -3 -1 2 -5 -2 7 2 -2 4 -2
f kloof	-4 -5 -1 -1 -3 6 -1 -1 -1 0 0 0 0
f kmo	6 0 3 2 -3 -1 8 -2 -1 -1 -1 0 0
f koeler	-12 -3 12 -6 -2 9 0 1 0 0 0 0 0
f koepel	-10 -2 0 -4 7 0 -1 -1 0 0 0 0 -1
f koffie	3 -1 4 1 -2 -1 -3 -3 2 7 -1 0 0
f komen	-12 2 -1 -6 4 5 2 5 -4 -1 -3 0 -1
f koploper	2 8 2 -1 1 -2 0 0 0 5 -1 0 0
f koppelen	0 4 2 -1 0 -1 -1 7 -3 0 -1 0 0
f korte	8 1 -3 7 0 -9 -1 -1 4 0 0 0 -1
f kracht	-4 -4 -10 7 -4 2 1 -2 -1 -1 -1 0 -1
f krijgen	-1 -3 -2 -1 -1 4 -3 -3 8 -1 -2 0 -1
f kuilen	20 1 7 3 -11 0 -1 2 0 -2 0 8 -1
f kunnen	-7 -10 -7 2 -4 8 5 -9 1 -1 -2 -1 3
f kwartelkoningen	-1 -1 6 -3 -2 4 0 5 0 -1 0 -1 -1
f kweken	10 10 0 2 2 -9 0 -8 14 0 0 0 0
f kwekerij	9 3 -1 3 0 -5 -1 -1 -2 -1 -2 0 9
f land	-8 -4 3 -4 -2 8 -1 0 1 -1 -1 0 0
f landbouw	-10 -2 -5 -3 6 2 0 -1 0 -1 -2 0 0
f landschap	-4 4 4 -3 8 -6 0 4 -2 0 0 0 0
f langer	-6 -2 0 -2 0 4 0 0 -1 0 0 0 0
f langs	13 3 -4 4 -3 -4 1 7 -2 -1 0 0 -1
f laten	17 13 -9 1 2 -8 18 -4 3 -2 -4 -1 -5
f leefbaar	-3 -3 -1 -1 -3 6 0 -1 0 0 0 0 0
f leerling	-4 7 6 1 2 -5 1 6 1 -1 -3 0 -1
f leggen	9 1 1 2 -1 -5 -1 5 6 -2 -4 0 -1
f leiden	4 -1 13 0 -3 -1 -5 15 -4 0 -1 0 0
f les	-22 -6 3 -9 1 14 -3 7 -8 -1 -1 0 0
f leven	-21 -12 1 -11 -1 19 1 -3 -2 -1 -2 0 -1
f leveren	3 -2 5 0 -1 -1 -5 -2 15 -2 -3 -1 -2
f lezen	7 -2 -3 3 -1 -3 2 1 -2 0 0 0 0
f liefde	-8 -1 -2 -4 -2 9 -2 8 -6 -1 -1 0 0
f lokale	-5 5 3 -3 2 1 -1 6 -2 0 -1 0 -1
f loket	-1 0 0 -1 0 2 2 -3 -3 -2 6 -1 1
f loon	-6 5 -5 -5 13 -7 0 0 -1 0 0 0 0
f lossen	-4 -3 3 -2 4 -2 -1 -12 8 -1 6 0 -1
f maaien	-2 1 7 -3 -1 2 0 3 0 0 0 0 0
f maaltijd	8 7 10 0 0 -7 0 -3 5 0 -1 7 -1
f maat	-6 -9 -5 4 -4 5 -2 -4 5 0 -3 0 -1
f maatschappelijke	8 -2 -2 3 1 -6 4 1 -4 0 -1 0 0
f maken	-11 -13 7 -12 3 14 14 18 -18 -8 -7 -4 0
f makkelijker	-3 2 1 -2 5 -3 2 -6 5 0 -1 0 0
f mantelzorger	1 -1 -1 0 0 0 9 -4 -2 -1 -1 -1 0
f matras	0 0 1 0 0 0 -1 8 -7 0 0 0 0
f medewerker	4 -1 -5 2 3 -4 -2 -5 -3 -1 5 -1 6
f meer	-18 1 -27 2 16 -7 1 -12 5 -2 -1 -1 -1
f meest	11 1 1 4 -4 -3 -3 -3 4 11 -4 0 -2
f melkmeiden	2 -2 0 1 -1 0 8 -5 -2 0 0 0 0
f mens	-16 -13 -34 16 9 -10 16 -6 -5 -7 -6 -3 -4
f menselijke	-8 -3 -1 -4 0 7 0 -1 0 0 -2 0 0
f merk	6 -3 0 2 -2 -1 -2 7 -2 -2 2 0 -1
f met	-3 16 18 1 -8 -1 5 20 -3 1 0 -5 -11
f meten	7 -2 -2 3 -2 -2 0 4 -1 0 -1 0 -1
f minder	-17 -8 -1 -8 -3 17 0 -2 -3 0 0 0 0
f minuut	8 3 0 2 0 -5 -1 7 0 -2 0 -1 -1
f missie	-2 -9 -12 -3 7 2 6 2 13 -4 -10 -3 -10
f moeten	15 -7 -13 6 -6 1 -7 -10 -5 -5 -4 -1 32
f mogelijk	-4 0 -8 -2 6 -1 7 -6 -1 0 -1 0 -1
f mogen	-20 -8 -2 -8 -1 16 -2 -3 1 -1 -1 0 -1
f morgen	3 5 -7 0 12 -12 -3 -5 11 -1 0 0 -1
f muziek	11 5 -5 3 3 -9 -2 1 5 -1 -1 0 -1
f naar	19 -16 -22 8 7 -11 -6 -7 -3 4 -8 -3 19
f naast	10 4 4 1 -1 -5 13 -4 0 -1 -1 0 -1
f natuur	-6 3 -4 -2 8 -3 0 0 -1 0 0 0 0
f nederland	10 8 -19 1 21 -22 -2 -9 5 -4 11 -1 -1
f nemen	5 0 0 1 -1 -1 2 -3 6 -1 -1 -1 -1
f netbeheerder	4 0 3 1 -1 -2 -1 -3 7 0 -1 0 -1
f netwerk	-6 -4 -2 -2 2 3 -1 -6 11 -2 -4 0 0
f niemand	-13 -7 -2 -8 -2 15 1 1 -5 -1 -1 0 -1
f niet	-14 -10 -13 4 1 5 -3 -2 -6 -1 5 0 -1
f nieuwe	4 2 -1 1 0 -2 -1 -1 1 -2 0 6 -1
f nieuwkomer	12 3 0 4 -1 -6 2 -6 9 0 -1 0 0
f nieuws	5 2 1 1 0 -2 -1 7 -4 0 0 0 0
f nog	-6 -2 -2 -2 2 3 -1 -1 -1 0 -1 0 1
f nul	-12 -1 -1 -7 6 5 -1 -2 0 0 0 0 0
f nummer	8 1 -2 3 -1 -3 -2 -3 -2 14 -4 0 -2
f ocmw	-6 1 -1 -2 -1 4 2 -1 -1 0 0 0 0
f of	7 -3 -3 3 -2 -1 4 3 -2 -1 -4 0 0
f om	21 -7 -1 9 -4 -9 13 2 -2 -1 -11 -3 6
f omdat	-5 -5 -6 6 -1 0 1 -1 -2 0 -1 0 -1
f onafhankelijke	-2 1 5 -2 0 1 -1 6 -2 0 -1 0 0
f onder	-7 3 -1 -3 7 -3 -3 -1 3 0 0 0 0
f onderhouden	-8 3 8 -5 1 3 0 2 -1 0 0 0 0
f ondernemer	8 -2 -7 4 0 -3 23 -12 -6 -1 -3 -1 -1
f ondernemerschap	-4 2 -6 -1 11 -8 0 -1 0 0 0 0 0
f onderneming	4 4 1 1 -1 -2 -2 0 -2 6 1 0 -1
f ondersteunen	10 3 9 2 -3 -4 23 -6 -3 -3 -3 0 -1
f onderwijs	0 6 6 -3 0 -1 4 0 3 -1 -1 0 -1
f onderzoek	12 5 1 3 -5 -3 -4 19 -6 -2 -1 0 -2
f onderzoeken	0 2 8 -1 -3 2 -1 6 -1 -1 -1 0 0
f ons	24 -3 -12 16 3 -22 -5 -5 16 -5 -3 1 4
f ontwerp	1 -1 0 1 0 0 -1 8 -4 -1 0 0 -1
f ontwerpen	6 4 1 1 0 -4 -4 13 -3 -1 -1 0 -1
f ontwikkelen	2 11 1 -1 2 -5 -3 24 -13 -1 -2 0 -1
f onze	-11 10 16 -12 2 6 -7 -2 3 -2 2 -7 17
f ook	-22 -9 3 -13 -3 23 -2 5 -3 -2 -2 -1 -1
f op	6 10 6 -4 6 -8 -5 29 0 -12 -11 2 3
f open	8 -2 -3 3 -3 0 4 -3 2 -4 2 0 -1
f opkomen	-4 11 -5 -5 14 -10 -4 10 -2 -3 -1 0 0
f opleiden	-6 1 12 -4 -1 3 -4 2 -1 0 -1 6 0
f organisatie	16 0 -1 5 -3 -6 2 -9 -3 -1 -4 -1 19
f organiseren	4 12 -4 0 3 -6 -1 10 -4 -1 -1 0 0
f orgel	-17 5 -3 -7 7 4 -1 1 -2 -1 0 0 0
f oude	4 6 6 -1 -2 -1 -2 18 -6 -1 -1 -2 -1
f ouder	-12 -3 8 -6 -1 9 -2 7 -3 -1 -1 0 -1
f oudere	-4 -1 -4 -3 7 -2 -3 6 -1 0 -4 0 0
f over	-10 -7 6 -7 -3 12 -2 6 -7 0 1 -2 2
f overal	-8 -2 6 -5 -2 8 0 2 -1 0 -1 0 0
f overgang	-7 6 -1 -3 5 -1 2 -3 0 3 -1 0 -1
f overheid	-11 -7 0 -5 -3 12 1 -7 2 -2 5 0 -4
f partner	8 -1 -2 3 -2 -2 0 -4 4 -11 14 -1 -2
f passie	-14 -8 -9 10 0 -2 -1 -2 -4 0 0 0 0
f patiënt	5 3 9 -7 -1 4 14 -5 -5 3 -1 -1 -1
f per	-3 1 7 -2 0 1 -1 -5 4 -1 -1 6 -1
f plant	7 3 5 2 -1 -4 0 -12 18 -1 0 0 0
f planten	12 11 10 2 1 -11 3 8 -4 -1 -1 4 -2
f plek	7 -1 -3 3 -1 -3 -1 -4 4 2 2 0 -1
f plezier	-11 -5 -3 -2 0 7 -1 -2 0 0 -1 0 0
f privacy	-4 -5 3 -1 -7 10 0 -1 0 0 0 0 0
f product	2 0 0 1 0 -1 -2 -4 -2 -1 10 0 0
f professional	8 -2 -1 3 -2 -2 7 -3 -2 0 -1 0 0
f programma	-3 -8 9 -2 -3 6 -1 -4 -4 -2 -2 -1 14
f realiseren	-3 -3 6 -1 -2 3 -1 0 2 0 -1 0 0
f recht	-14 -3 2 -8 3 9 -1 -2 1 -1 -1 0 0
f redden	-17 9 -2 -11 16 -2 3 1 -3 -1 0 -1 0
f regio	-5 -4 -7 -1 -1 5 -1 -2 -1 0 0 0 0
f regionale	5 1 -1 2 -1 -2 2 -1 -2 -5 -1 0 8
f registreren	6 0 3 2 -3 -1 -1 6 -2 -1 -1 0 0
f reis	-7 -3 -1 -3 0 6 0 -3 1 -1 0 0 0
f rekenkamer	4 5 1 0 -1 -2 -1 6 -1 -1 -1 0 0
f repareren	1 -5 -7 1 -1 3 0 3 -3 -1 -1 0 -1
f respect	1 -4 -8 14 -1 -10 -1 2 -3 -1 -1 0 0
f rond	1 -2 0 1 -2 2 -1 6 -7 -1 4 0 0
f ruimte	-18 -7 -8 -5 4 10 0 -3 -4 0 -1 0 0
f rusten	-10 -5 -5 -3 0 8 -1 -2 -2 0 0 0 0
f samen	-10 -20 -14 2 9 1 5 0 -6 -3 -4 -1 -2
f samenleving	-7 4 1 -4 9 -5 1 -2 -3 -1 6 0 -1
f samenwerking	-8 -8 -4 2 -2 5 -1 -3 -1 0 0 0 0
f schaduwbond	-5 -4 6 -3 -3 6 0 1 0 -1 1 0 0
f schakel	4 1 1 1 -2 -1 0 -3 -1 -1 8 0 0
f scheurbuik	-2 6 1 -2 1 0 -1 3 0 0 0 0 0
f scholen	-3 2 12 -3 0 0 -5 14 -2 -1 -1 -2 -1
f schone	-16 -4 -2 -6 0 12 0 -4 1 0 -1 0 0
f school	15 4 4 4 -2 -8 -2 4 4 -2 4 -1 -1
f schoon	6 -2 -4 1 -3 3 -1 4 -1 -1 -1 0 0
f simpel	0 0 -4 0 4 -3 9 -4 -2 -2 -1 0 -1
f sinds	5 3 -1 1 0 -2 -4 5 -6 0 8 -1 0
f slaan	-10 -1 15 -5 -1 5 0 2 0 0 0 0 0
f slapen	-6 -2 -1 -2 0 4 0 0 -2 0 0 0 0
f slimme	-6 2 8 -4 0 2 -4 -4 11 0 0 0 -1
f slopen	6 0 -1 2 -1 -2 0 4 -1 0 0 0 0
f snel	6 2 0 2 0 -3 -1 0 3 3 -2 0 -2
f sneller	3 1 -4 4 3 -7 0 -1 0 0 0 0 1
f software	2 0 -4 1 0 0 2 -3 1 7 -4 -1 -3
f soort	-3 4 -5 -2 6 -3 -3 1 -1 0 4 0 0
f spelen	-7 1 17 -5 -1 3 -1 10 -2 -1 -2 0 0
f spreken	-8 -3 0 -3 -1 7 0 -2 0 0 0 0 0
f spuiten	-6 2 6 -3 0 2 0 -6 8 -1 0 0 0
f staan	6 -10 -7 10 -7 0 34 -17 -3 -5 -7 -1 -3
f staat	7 -1 -4 4 -1 -3 14 -4 -5 -1 -1 -1 -1
f stad	7 0 6 -2 -5 4 0 6 -4 2 0 0 -1
f stand	-8 4 -2 -3 7 -2 0 -1 0 0 0 0 0
f standaard	0 -1 6 -1 -2 1 4 -2 -3 4 -1 0 -1
f starter	-9 -4 0 -3 -1 8 5 -3 -4 0 -1 0 0
f steeds	-4 4 -5 -2 6 -3 -1 2 -1 0 0 0 0
f stellen	2 5 -4 0 2 -2 14 -6 2 -2 -4 -1 -2
f stem	-6 0 -3 -2 7 -2 -3 9 -9 -3 4 0 -1
f steppe	-11 -8 1 -4 -3 11 0 -1 -1 -1 -1 0 -1
f sterk	6 -4 -12 14 -1 -10 -3 5 -3 -1 -1 0 0
f stichting	-4 0 -15 0 1 4 4 -5 -1 1 -1 -1 -2
f stimuleren	-2 13 -2 -4 9 -8 19 -7 -5 -3 1 0 -1
f straat	-6 -7 -8 -2 -2 10 -1 2 -3 -1 -1 0 -1
f streven	-16 -9 -10 -6 1 14 -2 -7 -11 22 -4 -1 -6
f strijden	-15 4 -11 -6 21 -9 -2 -2 -1 0 -1 0 0
f stro	10 1 5 -2 -2 0 0 -2 9 0 -1 0 -1
f student	5 0 -5 2 0 -2 -1 8 -3 -1 -2 0 -1
f taal	1 5 1 -1 -3 2 -1 8 -4 0 -1 0 0
f taart	2 0 0 1 0 -1 -1 -5 8 -1 0 0 -1
f te	-9 -16 13 -2 -15 19 4 5 -11 -3 -4 -2 8
f team	21 -1 8 7 -11 -2 11 1 -3 0 -8 0 6
f techniek	2 4 -4 1 7 -8 0 -1 3 0 0 0 0
f technologie	-9 7 5 -5 3 2 -1 5 -1 -1 0 0 -1
f tegen	-21 2 -13 -10 22 -4 -4 -2 -4 4 -2 -1 0
f telen	2 -3 -6 1 -1 1 -1 5 -4 0 1 0 -1
f telers	-5 -1 7 -3 -1 3 -1 3 -1 0 0 0 0
f tellen	2 -1 6 0 -3 1 -1 7 -1 -1 0 -1 -1
f ten	0 -10 -10 2 2 1 11 -4 -2 -3 -5 -1 -2
f terugdringen	-8 4 -4 -4 7 -1 -1 3 -2 -1 0 0 0
f tevreden	10 2 0 2 -1 -4 -2 -2 -2 11 -1 0 -1
f thuis	9 0 -5 3 -2 -2 -3 -4 10 -2 0 0 -1
f tien	-1 -2 -1 -1 -1 3 -3 -4 -4 7 -2 6 -2
f tijd	-8 3 -13 7 7 -9 -2 -6 0 -1 -1 5 1
f toegang	-10 -6 -4 -3 0 8 -2 -3 0 0 0 0 0
f toekomst	-1 -7 -13 11 -3 -2 0 -8 -1 -1 -1 0 7
f toezicht	6 6 22 -2 -5 -2 -1 19 -5 -2 -1 0 -1
f toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 11 -2 0 -1
f topklinische	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
f tot	0 -3 14 -4 -5 7 -9 9 5 7 -3 -2 -4
f trekken	6 -1 0 2 -1 -2 15 -9 -3 0 -1 0 -1
f trots	9 0 -7 12 0 -13 -1 2 -1 -1 2 0 0
f tuin	-1 -1 -3 -1 0 3 -2 6 -3 -1 -1 0 -1
f turfvrij	-15 -7 -1 -6 -1 12 1 -4 0 -1 -1 0 -1
f tussen	3 -17 -15 9 -9 7 -5 -10 4 0 6 0 -2
f twee	-1 -3 -1 0 -1 2 -1 8 -5 0 0 -2 0
f u	11 2 2 1 -2 -3 10 -5 -1 -1 1 0 -1
f uit	-16 1 -4 -10 20 -5 2 -1 5 -6 0 -1 -4
f uitbannen	-5 -7 -6 0 4 1 0 -3 -1 0 0 0 0
f uitroeien	-3 10 1 -4 3 -1 0 5 -2 0 0 0 0
f uitstoot	11 -5 2 4 -7 1 -1 -1 0 -1 0 0 6
f uniek	1 -2 -7 10 0 -8 -1 1 -1 0 0 0 0
f uur	7 1 -3 3 0 -4 -1 -2 6 0 0 0 -1
f uw	26 5 -4 8 -1 -13 -3 0 13 -1 3 -2 -3
f vakantie	-10 -4 1 -6 -1 9 -1 -4 2 0 0 0 0
f van	-2 1 -6 -15 13 3 2 -3 -18 10 -3 -8 17
f vandaag	9 2 1 2 -1 -4 -4 -1 11 -1 0 0 -1
f vanuit	3 -8 -6 5 -4 1 -2 -1 0 -2 1 0 1
f vanzelfsprekend	-13 -1 -4 -5 7 3 0 -4 0 0 0 0 0
f veel	2 4 -7 1 8 -9 4 0 -3 -1 -1 0 1
f veilig	-22 -13 -5 -8 -4 22 -1 -5 1 -2 -2 0 0
f veilige	3 2 6 0 0 -2 0 3 2 0 -2 0 0
f veiliger	-10 0 -5 -5 9 0 0 -2 -1 0 0 0 0
f veiligheid	-19 -6 1 -12 2 16 -1 -3 -1 0 0 0 0
f veiligheidsregio	-4 -9 4 -1 -4 7 -1 1 -1 0 -1 0 0
f veiligste	-1 -4 2 -1 -6 7 0 -1 0 8 -5 0 -1
f veranderen	-14 -1 -3 -5 8 2 -1 -2 0 -1 -1 0 1
f verbeteren	-5 7 -2 -3 6 -3 -1 -2 4 -1 0 0 0
f verbinden	-6 1 6 -4 0 4 0 6 -3 -1 -1 0 -1
f verdedigen	13 9 -1 4 2 -10 -3 11 -1 -1 -1 0 0
f verder	2 -5 -9 7 -2 -2 3 -5 -2 -2 -1 0 3
f verdienen	12 4 7 2 -1 -6 0 1 7 0 -1 0 0
f verduurzamen	0 0 5 -2 1 0 -4 1 -1 0 0 6 0
f verduurzaming	-7 0 4 -3 4 1 0 0 0 0 0 0 0
f verdwijnen	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
f vereniging	8 9 -10 2 2 -6 -4 9 -1 -1 1 -1 -2
f vergroten	-7 6 -3 -3 8 -4 0 4 -3 0 -1 0 0
f verhalen	1 -2 4 0 -2 1 -2 8 -2 -1 -1 0 -1
f verhuren	7 1 0 2 -1 -4 -2 -7 12 0 -1 0 0
f verkopen	-1 0 6 -1 -1 1 -1 1 3 0 -1 0 0
f verlagen	1 8 3 -1 -2 0 -1 -2 6 0 0 0 0
f verlenen	5 0 -1 2 -1 -2 -7 13 -3 -1 -1 0 0
f verminderen	-9 -4 -5 -3 9 -2 -1 -1 0 0 0 -2 0
f verpleegkundige	-6 -3 0 -2 -1 5 -1 7 -5 0 -1 0 0
f verplegen	0 4 1 -1 0 -1 -3 -10 17 0 -1 0 -1
f verspilling	14 -3 3 5 -7 -1 0 -3 -1 8 0 0 -1
f versterken	8 6 -3 0 5 -8 15 -8 -5 6 -2 -1 -3
f verstrekken	0 2 4 -1 -1 0 2 -11 14 -1 -1 0 0
f vertrouwen	-17 -18 -11 7 -7 11 -2 -5 0 -1 -2 0 -1
f verzamelen	11 -4 -5 5 -2 -3 -1 3 -1 0 0 0 0
f verzorgen	14 3 4 4 -2 -7 -3 -12 25 -2 -2 0 -1
f verzorging	8 -1 0 3 -2 -3 -3 4 3 -1 -1 0 0
f via	-5 4 -1 -2 6 -3 -2 10 -7 0 -1 0 0
f vier	2 0 -4 0 4 -4 -3 0 1 -1 -1 6 -1
f vijf	17 0 -4 6 -3 -7 -3 -4 -1 9 1 -3 3
f vilten	13 2 4 0 -3 -1 -1 11 -2 -1 0 0 -1
f vilter	0 0 0 0 -1 1 -1 -2 -1 6 -1 0 -1
f vilters	1 0 -1 0 1 -1 -1 -4 -1 0 0 6 0
f vis	5 -1 -3 2 -1 -1 -1 11 -7 -1 -1 0 0
f visie	-1 -6 -7 1 -1 4 -5 0 -3 3 5 0 -3
f vlaamse	-9 -2 -4 -3 5 2 -2 1 -1 -1 0 0 0
f vlaanderen	-8 -5 -4 -3 -1 8 0 -2 -8 8 -3 0 0
f vliegen	-5 1 -4 -2 8 -5 0 -3 3 0 0 0 -1
f vliet	-2 -3 5 -2 -4 6 -1 3 0 -1 0 0 0
f voedselbank	2 0 2 1 -1 -1 -2 -3 8 -1 -1 0 0
f voedselketen	3 -4 5 1 -10 8 0 4 -1 0 0 0 0
f voedselverspilling	-6 1 -5 -2 10 -5 -2 0 0 0 0 0 0
f voelen	-13 -7 -5 3 -1 4 -1 -3 -1 0 0 0 0
f voeren	1 3 1 0 1 -2 -2 8 -3 0 -1 0 0
f voet	7 1 -2 2 -1 -3 0 5 -2 0 0 0 0
f vol	-17 -9 -5 -5 -2 15 -1 -2 -4 0 -1 0 0
f volledig	8 2 -1 2 0 -5 0 -7 -4 -1 0 -1 16
f voor	13 -4 -21 18 -2 -13 4 -2 -2 -3 7 -4 -3
f voorkomen	-6 -1 -1 -3 8 -3 -2 3 -2 -1 0 0 -1
f voorzien	10 1 -3 3 -1 -4 1 8 1 -3 -1 -2 -1
f vormen	5 4 9 -1 0 -3 -2 7 -3 -1 5 0 -1
f vrijheid	-10 4 -2 -7 5 4 -4 5 -1 -1 -1 0 0
f vrijwilliger	8 2 8 0 -3 -2 -2 6 5 -1 -1 -1 -2
f vrouw	4 2 -5 2 6 -7 -4 -2 7 0 -1 0 0
f vzw	-8 0 -11 -2 8 -1 1 -3 -2 -1 1 0 -1
f waar	8 -8 -13 1 -3 5 -6 9 -21 9 8 -2 0
f waarin	-15 -11 -10 -4 -3 16 -1 0 -3 0 -5 0 -1
f waarmee	-1 16 -7 -2 6 -7 -2 5 3 -1 -2 0 -1
f warme	6 4 8 0 -1 -3 -1 -1 3 -1 7 -1 -1
f wat	-10 -15 -17 4 -1 7 7 -1 -8 0 -1 -3 -4
f water	12 3 -2 4 0 -7 0 5 -1 0 0 0 0
f waterschap	-6 -1 -5 -2 3 2 0 -3 -1 4 -1 0 -2
f we	8 -14 -8 -2 -3 8 12 -17 -11 -1 -5 0 19
f webwinkel	8 0 1 3 -3 -2 8 -6 5 -4 1 0 -2
f weer	-7 -4 2 -3 -2 7 1 -2 -1 0 0 0 0
f weg	-6 -6 -8 6 0 -1 0 0 -2 -1 -1 0 -1
f wendbaarder	7 1 -2 1 0 -2 0 -2 0 -4 0 0 9
f wendbare	5 2 0 1 0 -3 0 -1 -2 -2 -3 0 9
f wereld	-15 -14 -5 -4 -6 19 -5 4 -5 -3 -3 0 4
f werk	3 -4 -3 9 -4 -4 6 2 -4 -1 -2 0 -1
f werken	-12 -3 0 -10 -2 16 -3 -12 -4 -3 -1 -3 22
f weten	8 2 0 2 0 -5 -2 1 -1 6 0 0 -1
f wie	13 2 -8 13 4 -19 12 -3 -6 2 2 -1 -3
f wij	17 -6 -2 11 2 -14 5 7 6 -2 -4 -5 -4
f wijk	-17 -9 0 -6 -5 17 0 -3 -1 -2 -1 0 0
f willen	13 -10 -39 3 13 -7 -16 -22 -4 9 9 9 6
f winkelier	-1 -2 3 -1 -2 2 -6 0 0 0 0 7 0
f woning	6 2 9 1 -3 -2 -2 5 2 -2 -1 0 2
f worden	-5 -3 2 -7 1 7 2 1 -3 -7 -7 -2 14
f zaak	-9 -8 -6 5 -3 4 0 -3 -4 2 -1 -1 2
f zee	1 -1 2 0 -3 3 -1 7 -3 -1 -1 0 -1
f zelf	-10 0 2 -5 1 6 1 -2 1 0 -1 0 -1
f zetten	-2 -5 11 -3 -6 8 1 11 -3 2 -6 -1 -3
f zich	10 -3 -3 3 -2 -2 4 6 -12 0 0 -1 5
f ziek	-11 -4 0 -4 -1 9 -1 0 -1 0 -1 0 0
f ziekenhuis	1 -4 7 -1 -8 8 -3 -9 13 10 -8 0 -1
f ziel	2 -4 -3 8 -4 -3 0 -1 -2 0 4 0 -1
f zien	-5 6 -19 2 7 -5 1 -9 3 -2 6 0 -2
f zijn	27 -19 -47 33 -17 -6 1 -31 -20 9 42 -12 1
f zoals	9 1 -2 3 -1 -4 -2 7 -1 0 -2 0 0
f zodat	-6 1 12 -4 -1 3 1 6 -3 0 0 0 -1
f zonder	-35 -24 0 -18 -14 47 -6 -11 9 -2 0 -2 -3
f zonnepaneel	-7 -2 4 -3 -1 5 0 -2 1 0 0 0 0
f zorg	22 3 12 4 -1 -12 0 -6 13 11 -5 -1 -2
f zorgen	7 -7 10 -1 -14 13 2 -1 4 0 -7 -1 5
f én	5 0 0 1 -1 -1 -3 -2 4 6 -4 0 0
f één	1 2 2 -2 -1 2 0 -6 -11 2 10 -1 7
g1 	-5 -2 -15 9 3 -6 -6 -5 -4 -9 4 20 -5
g1 activity.infinitive	1 -4 -2 -2 0 3 -4 6 4 -2 -2 -1 -2
g1 adverb	-7 -22 -36 15 12 -10 18 -15 -3 -10 -8 7 -5
g1 agent	15 -7 -5 5 -5 -1 8 8 -6 -3 -2 -1 -3
g1 artefact	10 -13 -11 3 -6 7 -7 -2 14 4 -5 -2 -5
g1 article	4 4 -26 -5 18 -9 -5 1 -8 12 14 -12 -6
g1 change	-7 -6 -6 6 0 -2 -1 -1 -1 0 -1 0 0
g1 company	3 -6 0 -1 -5 6 6 -1 -3 -3 4 -1 -2
g1 comparative	-8 -6 1 -3 -4 11 -1 -1 -1 0 0 0 0
g1 contented	9 2 1 1 -1 -3 -2 -3 -2 11 0 0 -1
g1 customer	4 0 0 0 -1 0 -5 -2 -3 13 -1 -1 -1
g1 determiner	-20 -23 -17 3 -8 20 -2 8 -12 -6 -8 3 1
g1 helping.infinitive	-12 -5 -2 -4 -1 9 0 -4 0 0 0 0 0
g1 living.infinitive	-8 -7 -6 3 -3 5 -1 -3 -3 0 -4 0 7
g1 mission	4 -8 -7 14 -7 -4 -3 0 2 -1 -5 -1 4
g1 neutral	17 2 2 0 -4 -2 -2 10 2 -1 -1 -1 -2
g1 own	10 8 17 -5 1 -5 -6 -2 6 0 -5 1 14
g1 people	15 -22 -8 -2 -11 17 20 3 -7 -4 3 -10 -8
g1 place	-2 9 -1 -13 10 2 3 4 -5 -1 -3 -1 5
g1 plain.infinitive	-3 5 -15 5 20 -22 -5 12 -4 -1 -3 -2 -1
g1 plain.infinitive neutral	-8 -3 -6 -2 7 -1 0 -2 -1 0 0 0 0
g1 possessive	11 2 0 3 -1 -6 6 -7 -9 -2 20 -3 -3
g1 praised	-1 1 10 -3 -2 2 -2 0 5 2 -1 -1 -1
g1 preposition	-7 -2 1 11 -4 -5 -13 2 8 -11 -10 13 9
g1 problem	-9 -12 -13 -1 8 1 -4 2 0 -2 -1 -1 -1
g1 pronoun	-18 -17 -18 4 -6 15 3 -9 0 -2 -2 -1 -2
g1 quality	-18 -12 -7 0 2 7 -2 -3 1 -2 -2 0 -1
g1 rank	10 9 0 1 0 -6 -2 -2 -4 15 -2 0 -1
g1 service	11 -7 -6 3 -4 1 3 -2 7 -3 -3 -1 -2
g1 shared	2 1 -12 -2 2 2 -6 7 13 -4 -10 -2 -1
g1 subject	-2 2 11 2 -2 -3 3 -2 2 -3 3 -7 7
g1 subordinator	-5 -4 -11 5 1 -2 4 2 -4 -1 -5 -2 1
g1 venue	7 2 7 0 -1 -2 -2 -1 -1 -1 10 0 0
g1 wanted	-14 -25 -25 3 4 9 -5 -11 15 -2 -8 -4 -2
g1 work	14 -1 2 5 -6 -3 -2 13 -5 -1 -1 0 -1
g2 	4 -13 -13 -6 -9 21 -9 -10 -14 8 -1 18 3
g2 ,	13 -18 -28 34 -4 -22 0 0 4 3 -8 -2 -6
g2 .	3 -4 -11 19 -1 -15 0 -1 -2 -1 2 0 -1
g2 :	-4 2 3 -3 3 0 -1 -5 4 7 -3 0 -1
g2 act.infinitive	-4 15 -9 -9 23 -15 0 6 -2 5 -2 -3 -3
g2 activity.infinitive	19 0 18 0 -3 -5 -25 56 -3 -6 -10 -3 0
g2 activity.infinitive artefact	12 1 -2 4 -1 -5 -5 19 -6 -2 -2 0 -2
g2 activity.infinitive neutral	5 4 8 0 0 -4 -2 5 -2 -1 5 0 -1
g2 activity.infinitive place	3 1 5 0 -1 -2 -5 12 -3 0 -1 0 0
g2 activity.infinitive shared	1 10 13 -3 2 -5 -1 11 -3 0 -1 0 0
g2 activity.infinitive work	8 2 2 2 0 -5 -1 -2 8 0 0 0 0
g2 activity.singular	-11 3 4 -6 0 6 -1 4 -2 -1 0 0 0
g2 adverb	-6 5 -4 7 1 -8 4 -8 4 -1 -1 0 2
g2 agent	-17 14 12 -16 15 -1 -4 18 -3 -2 0 -5 -1
g2 artefact	0 19 19 -8 2 -4 2 -24 30 -2 -6 8 1
g2 article	-7 -34 -6 5 -6 13 -2 2 -13 -2 3 1 0
g2 carry.infinitive	12 5 0 3 -2 -6 -9 12 8 -2 -3 0 -1
g2 change	-4 -4 -11 -1 17 -11 -2 -5 -4 0 -3 3 7
g2 company	11 3 -2 1 3 -7 0 -8 -1 2 4 -2 8
g2 comparative	4 -1 2 -3 -4 6 0 5 -1 -1 -1 0 0
g2 conjunction	-18 -9 -14 -8 13 5 10 -15 0 4 -7 -1 -2
g2 customer	-5 -4 1 -8 -2 11 8 -7 -2 3 -1 -1 -2
g2 determiner	-8 4 -12 -7 13 -3 -1 1 5 -1 -4 -3 0
g2 develop.infinitive	1 16 1 -4 2 -3 -7 22 -7 -2 -1 -1 1
g2 ensure.infinitive	-7 -4 7 -3 -6 10 0 -2 2 0 0 0 0
g2 gathering.infinitive	5 -1 4 1 -3 0 -6 16 -5 -1 -1 0 0
g2 gathering.infinitive people	0 4 2 -1 0 -1 -1 7 -3 0 -1 0 0
g2 helping.infinitive	20 -6 15 5 -10 -3 41 -16 -7 -3 -3 -1 -3
g2 helping.infinitive agent	2 2 6 -1 0 -2 9 -4 -1 0 0 0 0
g2 helping.infinitive people	0 10 6 -2 0 -2 14 -3 -4 0 -1 0 -1
g2 helping.singular	8 1 -6 4 0 -4 6 -2 -3 -1 0 0 0
g2 inward.infinitive	3 -2 1 1 -1 0 -4 -1 -3 -1 0 0 10
g2 let.infinitive	9 10 -10 3 4 -9 4 -1 3 -1 -1 0 -2
g2 living.infinitive	-5 -6 -14 -11 5 12 -5 0 -4 2 0 -2 3
g2 living.singular	7 -1 -10 11 0 -9 -1 -5 6 0 -1 0 0
g2 make.infinitive	14 -3 1 1 -2 -2 10 6 -6 -3 -3 -1 0
g2 make.singular	-1 1 8 -3 -2 3 8 -4 1 -1 -1 0 0
g2 mission	2 -26 -21 1 1 10 0 2 -4 4 -12 8 -10
g2 modal.infinitive	-1 -20 -11 -2 -1 11 -14 -18 -2 9 -2 4 15
g2 modal.singular	-10 -10 -9 -3 -2 12 3 -8 3 -6 0 -1 0
g2 neutral	-6 -2 2 -5 -1 7 -8 9 -6 -3 -4 8 2
g2 offering.infinitive	24 0 9 7 -7 -8 2 -2 25 -4 -7 -2 -3
g2 offering.infinitive neutral	2 1 8 -2 -1 0 -2 -4 11 -1 -1 0 -1
g2 offering.infinitive work	7 1 0 2 -1 -4 -2 -7 12 0 -1 0 0
g2 offering.singular	7 2 3 2 -2 -3 4 -2 3 0 -1 0 0
g2 own	-21 13 3 0 3 -2 8 -3 18 -8 -3 -3 -10
g2 people	-33 -5 -8 1 7 4 2 6 -28 -9 4 11 2
g2 place	1 -15 -18 10 -13 11 -2 -4 -5 -9 10 -1 2
g2 plain.infinitive	-25 -20 -30 -3 -10 32 12 -8 -19 -9 12 -5 -2
g2 plain.infinitive mission	7 -10 -6 2 -5 5 -3 -2 -8 19 -3 -1 -4
g2 plain.infinitive shared	-20 -13 -24 14 2 -1 -2 -6 -4 -1 1 0 -1
g2 plain.singular	-26 -31 -11 19 -21 19 0 -6 -7 -4 4 -1 -2
g2 preposition	-5 -38 -58 24 15 -14 -7 -8 10 0 1 -15 -6
g2 problem	-14 -5 0 -9 -2 16 -1 -1 -1 -1 0 0 0
g2 promote.infinitive	-6 6 -7 -2 15 -11 12 -2 -5 -2 -3 0 -1
g2 pronoun	-9 -6 -6 2 -1 4 -5 -6 0 9 -2 0 -1
g2 protect.infinitive	-8 6 -6 -6 13 -5 0 -1 0 0 0 0 0
g2 quality	-12 -2 -4 -1 1 4 0 11 -4 -4 -5 -1 -2
g2 rank	5 13 1 0 1 -5 2 -7 6 11 -4 -1 -3
g2 rank superlative	6 -6 3 1 -10 8 -2 -11 5 10 1 0 -2
g2 relative	-73 -35 -10 -25 -7 62 -8 -11 -5 -2 -4 -1 2
g2 representation	2 7 -1 0 1 -3 2 0 0 0 2 0 0
g2 service	23 -2 -2 6 -3 -8 -3 -2 13 -3 1 -2 0
g2 shared	-6 2 -22 2 19 -15 -9 10 -14 -1 8 -5 3
g2 strengthen.infinitive	-2 3 -4 -1 5 -3 9 -4 -3 -1 -1 0 0
g2 subject	10 0 -1 0 -3 0 -5 8 -1 -3 -1 -2 6
g2 subordinator	5 -2 -4 2 -2 0 -1 -7 10 0 -2 0 0
g2 success	12 -3 0 2 -2 -2 -2 -5 -3 20 0 -1 -6
g2 superlative	12 -3 4 4 -11 4 -4 -10 9 8 2 0 -1
g2 unlisted.infinitive	11 -1 -6 9 -1 -9 -4 -5 7 4 -1 0 -1
g2 venue	24 9 7 6 -2 -14 -4 -7 9 -4 18 -1 -2
g2 wanted	-10 -17 -20 12 0 0 -5 4 -10 -10 4 5 0
g2 work	7 -2 20 -1 -5 -1 -1 9 5 -2 -1 -1 -2
g3 	-2 -15 -10 7 1 0 -9 -10 -6 -2 17 3 1
g3 ,	21 8 -9 -9 4 -1 -10 8 -1 16 -4 -5 1
g3 .	4 -8 -9 13 -2 -7 1 8 -4 -4 -2 -7 4
g3 :	-4 -9 -6 0 -2 7 -6 1 -7 8 1 3 -5
g3 act.infinitive	3 -4 1 -3 -1 4 -1 0 -2 8 -1 -2 -3
g3 act.singular	8 10 5 1 0 -7 -1 11 -2 -1 -1 0 0
g3 activity.infinitive	23 14 10 3 -1 -13 1 8 -9 6 -5 17 -6
g3 activity.infinitive shared	13 8 3 1 0 -7 4 4 -1 0 0 -1 0
g3 activity.singular	-1 -6 31 -2 -10 6 -5 32 2 -7 -8 -1 -5
g3 adverb	-7 -36 1 5 -21 27 8 -14 2 -3 -8 -2 8
g3 agent	6 1 -2 7 -5 -3 -6 4 -9 9 11 -2 -5
g3 artefact	6 -8 1 1 1 -2 -2 -13 36 -3 -9 -4 -6
g3 article	8 -3 -21 22 1 -19 -11 -17 6 -6 30 -7 1
g3 carry.infinitive	8 2 -1 3 0 -5 3 4 -2 0 -1 0 -1
g3 carry.singular	-1 3 3 -1 0 0 -2 7 -2 -1 -1 0 0
g3 company	4 5 8 -1 -4 1 4 -2 -11 8 9 -1 -2
g3 comparative	-3 -4 0 0 -3 5 3 -6 -1 -4 -1 -1 8
g3 conjunction	-8 -3 11 -1 -3 4 -6 8 6 -5 1 -1 -3
g3 determiner	1 -7 -4 2 -7 8 -4 -7 10 -2 1 4 -4
g3 develop.singular	9 1 0 3 -2 -4 -1 11 -4 -1 -1 0 -2
g3 helping.infinitive	-4 -2 2 -2 -4 6 -3 -4 -1 -2 -1 6 3
g3 helping.singular	5 4 9 0 -4 0 19 3 -5 -4 -6 0 -2
g3 inward.infinitive	-11 11 -4 -8 14 -5 0 1 -1 -2 -1 0 3
g3 let.infinitive	7 4 1 -2 -2 1 17 -2 -5 -1 -2 -1 -3
g3 living.infinitive	-4 7 -2 2 2 -4 -1 6 -4 -4 0 -1 5
g3 living.singular	-15 -6 3 1 -5 9 -3 4 -1 -2 0 0 -1
g3 make.infinitive	-11 3 -5 -6 15 -6 -2 2 -2 -1 -1 0 1
g3 mission	3 6 -4 0 3 -4 -1 2 5 -2 -2 0 -1
g3 modal.infinitive	-9 -12 -12 -3 -3 14 -5 -11 0 2 0 5 0
g3 modal.singular	-1 4 -15 4 10 -11 -6 -10 0 -8 4 -2 20
g3 neutral	-28 -19 -18 0 9 7 2 -5 -9 -1 -5 5 -3
g3 offering.infinitive	-12 -6 3 -5 8 1 -3 8 -3 -1 -2 -1 -1
g3 offering.singular	12 1 4 4 -3 -4 -9 -8 31 -3 -4 -1 -2
g3 own	-12 -15 -1 -1 -2 10 -12 0 -6 2 -2 -1 11
g3 people	34 -21 -2 9 -20 8 41 5 -20 -11 -10 7 -8
g3 place	-11 -2 -2 -6 0 10 5 5 0 1 -9 -2 -3
g3 plain.infinitive	10 -3 3 7 -8 -1 1 2 -10 2 -20 10 19
g3 plain.singular	-8 -17 -18 5 4 2 -6 0 9 -3 0 -5 -6
g3 plain.singular neutral	-4 -8 -10 10 -4 -1 4 -5 0 -2 -3 0 0
g3 possessive	-18 -2 -13 1 2 6 -2 2 -4 -1 -2 -1 0
g3 praised	-4 1 -6 8 0 -7 -2 -4 5 -1 -1 0 1
g3 preposition	-3 -18 -55 5 10 4 -18 -14 15 2 10 -9 -4
g3 preserve.infinitive	-14 6 -4 -10 14 -2 0 -1 0 0 0 -1 0
g3 problem	-14 -9 -10 -2 0 11 -4 -2 0 -1 -1 -1 1
g3 promote.infinitive	-2 1 -4 -2 6 -3 3 -3 0 0 -1 0 0
g3 promote.singular	-16 -1 -7 -5 6 5 -1 -4 -1 -2 2 0 0
g3 pronoun	5 -14 -18 0 -3 9 19 -15 -6 9 -4 -2 -8
g3 protect.infinitive	-4 3 -3 -1 6 -4 0 0 0 0 0 0 0
g3 protect.singular	-7 5 -4 -3 7 -3 0 0 0 0 0 0 0
g3 quality	-21 -12 -10 3 -1 10 -4 -5 -1 -2 1 0 -1
g3 rank	8 4 8 2 -1 -5 -1 -4 -2 15 -2 0 -1
g3 relative	15 -7 -3 3 -10 5 -4 -7 8 1 10 -2 -6
g3 service	13 7 4 2 -1 -8 5 0 9 -7 -3 -2 3
g3 shared	2 -17 -6 6 -11 10 -2 8 -2 -2 -1 -2 -5
g3 strengthen.infinitive	5 1 1 -1 0 -1 -1 -1 -1 8 0 0 -2
g3 subject	-16 -15 -25 -4 6 12 0 -7 -2 -1 -1 -1 -3
g3 subordinator	1 -1 -8 1 2 -1 1 -3 -5 -1 7 0 -1
g3 unlisted.infinitive	15 0 8 4 -7 -3 -2 14 -5 4 -1 -1 -2
g3 venue	1 -1 2 0 -1 0 0 -6 4 0 4 0 -1
g3 wanted	-25 2 -19 -16 24 2 -1 -21 12 5 -5 -3 3
g3 work	2 6 4 -1 -1 -1 1 14 -6 -2 -2 0 -1
s 	15 -27 -18 -6 18 -4 -9 5 16 -13 -20 11 2
s !	2 -13 -17 8 -6 5 -4 2 0 1 -2 -1 -3
s '	1 -9 -7 1 -1 3 0 -3 7 -3 -2 -1 -1
s ,	15 4 -3 11 -16 1 -2 18 13 -2 0 -22 0
s -	7 1 -7 3 0 -3 -4 -1 -2 1 8 0 -1
s .	5 -40 -47 10 -4 15 -3 10 -5 -1 -15 -4 -2
s :	5 -6 13 -4 1 1 1 -5 -4 5 1 3 3
s ;	-6 4 27 -7 -3 3 6 10 -7 -2 2 -1 0
s ?	1 -2 -6 -1 3 0 9 -4 0 -1 -2 -1 -1
s act.infinitive	-78 73 -49 -54 101 -33 -12 19 -17 -3 -9 11 -2
s act.infinitive change	-13 5 -7 -8 19 -7 -1 -1 0 -1 -1 0 0
s act.infinitive neutral	-6 7 -5 -3 11 -7 -1 -1 3 -1 0 -1 0
s act.participle	-9 4 4 -5 5 1 -1 4 -1 -1 0 0 -1
s act.singular	-9 10 16 -9 -1 5 2 19 -3 -5 -5 -1 -2
s activity.infinitive	31 16 32 -5 3 -18 -17 89 -30 -23 -10 15 -4
s activity.infinitive artefact	15 11 -2 3 1 -10 -2 23 -7 -3 -2 -1 -2
s activity.infinitive mission	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
s activity.infinitive neutral	7 3 7 0 -1 -4 -1 1 -3 -1 5 0 4
s activity.infinitive place	10 0 3 3 -3 -3 -1 19 -9 -1 -2 -1 -1
s activity.infinitive shared	25 26 26 0 -4 -16 1 30 -9 -2 -2 4 -3
s activity.infinitive venue	9 3 0 3 0 -5 1 10 -3 -1 -1 -2 -1
s activity.infinitive work	5 3 7 0 -1 -3 -2 2 6 -1 -1 0 -1
s activity.participle	27 -11 -10 9 -5 -6 -1 1 17 -7 -5 3 -7
s activity.singular	-3 6 23 -3 -11 7 -9 44 3 -15 -8 -3 -6
s adverb	-26 14 5 4 -16 13 19 18 6 -13 -13 -10 -9
s agent	42 3 18 2 -9 -10 8 -1 -25 4 41 -14 2
s artefact	56 20 44 -8 -8 -14 -14 23 38 1 -12 6 -12
s article	9 -23 -30 3 4 4 -2 5 6 -1 1 -25 4
s awareness.infinitive	16 10 1 4 1 -11 -3 14 0 -2 -1 -1 -1
s carry.infinitive	20 11 0 3 5 -16 -13 24 14 -6 -7 -3 -1
s carry.singular	11 0 1 3 -3 -4 2 2 3 -2 1 0 -1
s change	-43 59 -14 -19 51 -33 -10 1 -8 -1 3 4 11
s company	22 16 9 1 -11 -2 4 -8 -8 0 25 -11 9
s comparative	-52 -29 48 -27 -7 42 -10 -3 -1 -10 -4 -4 24
s conjunction	-6 18 -4 -3 -12 13 1 21 11 -1 -9 -21 -1
s contented	22 5 1 5 -1 -10 -4 -5 -4 25 0 -1 -3
s customer	24 -9 -1 5 -7 -2 9 -10 -23 24 16 -4 -7
s determiner	-36 -36 7 -12 -11 40 -7 1 5 -12 -8 -1 6
s develop.infinitive	12 15 5 0 0 -9 -2 21 -4 -5 -1 -2 2
s develop.infinitive change	11 1 -3 4 -1 -5 3 1 0 -1 -1 0 -1
s develop.singular	3 -3 3 1 -3 1 -2 18 -10 -2 -1 0 -2
s ensure.infinitive	-8 -15 12 -4 -23 30 0 -3 5 -2 -2 0 -1
s gathering.infinitive	7 3 21 -1 -5 -2 -11 30 -10 -3 -1 -1 3
s gathering.infinitive people	-1 10 7 -2 -1 0 -8 20 -5 -1 -2 0 -1
s gathering.singular	2 4 1 0 -2 0 9 -5 -5 -2 6 0 -1
s guard.singular	-6 5 -4 -3 7 -3 -1 4 -2 -1 -1 0 0
s helping.infinitive	50 9 5 13 -9 -20 91 -33 -34 -9 -6 17 -11
s helping.infinitive agent	6 3 9 0 -2 -3 17 -7 -3 -1 -1 0 0
s helping.infinitive artefact	10 -1 0 4 -3 -3 20 -10 -2 -1 -4 0 -1
s helping.infinitive people	15 12 10 2 -2 -9 23 1 -11 -3 -4 8 -5
s helping.participle	-2 -1 2 -1 0 2 -1 -8 7 -1 1 3 -1
s helping.singular	37 11 5 10 -7 -17 36 -3 -4 -6 -7 -2 0
s internal	41 5 15 10 -14 -11 8 -29 -19 0 -7 2 61
s inward.infinitive	-7 4 -5 -6 7 1 -4 -9 -10 -7 -4 -2 33
s inward.singular	-1 11 -6 -1 5 -5 -3 -3 5 -1 -1 0 4
s keep.infinitive	-20 -10 5 -9 3 13 1 5 -4 -3 -3 -1 -2
s keep.singular	-4 9 -6 -2 8 -5 -5 6 -5 4 -1 0 2
s let.infinitive	20 23 -11 0 12 -20 15 -1 9 -3 -6 -3 -4
s living.infinitive	-7 -6 13 -15 -1 16 -14 11 2 -2 -9 -7 19
s living.infinitive agent	5 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
s living.infinitive artefact	-4 -1 11 -3 -1 3 -1 3 -1 0 0 0 0
s living.infinitive problem	-4 -6 -4 0 -2 6 0 -2 -1 0 0 0 0
s living.infinitive quality	-11 -6 -3 2 -1 3 -1 0 1 -1 -2 0 -1
s living.infinitive service	13 6 2 3 -5 -4 -3 8 4 -1 -1 -1 -1
s living.infinitive shared	0 -7 2 -2 2 2 -6 1 12 -2 -4 -1 -2
s living.participle	-13 -9 7 -4 0 7 -2 -13 9 2 4 -2 -3
s living.participle wanted	2 -5 -7 9 -1 -5 -2 -1 -2 0 3 0 0
s living.singular	-16 -27 52 -2 -26 26 10 11 0 -8 -3 -4 -4
s make.infinitive	11 -19 0 -5 -9 16 1 17 -19 9 -1 -5 -4
s make.participle	-3 -2 -2 -1 0 3 1 -6 0 -1 1 -1 4
s make.singular	4 0 9 -1 -1 -1 6 1 0 -3 -1 -1 2
s merit	2 -16 -10 16 -5 -5 -4 -3 3 3 -2 -1 -2
s mission	7 -18 -13 10 4 -8 -1 17 -2 3 -13 3 -13
s mission wanted	-6 -2 3 -3 0 4 -1 2 -1 -1 0 0 0
s modal.infinitive	-3 -14 24 -14 -14 26 5 -26 -10 13 -10 10 20
s modal.singular	-2 -2 17 -9 0 6 2 -7 16 -18 6 -7 11
s neutral	14 -19 -24 28 -6 -15 -4 -11 -1 -11 -2 15 7
s offering.infinitive	42 28 17 4 6 -31 -6 -11 76 -6 -25 8 -14
s offering.infinitive neutral	16 0 25 1 -10 -1 -3 10 9 -2 -1 -1 -2
s offering.infinitive work	7 1 0 2 -1 -4 -2 -7 12 0 -1 0 0
s offering.participle	1 3 -4 -3 1 2 -2 -5 8 -2 3 0 -2
s offering.singular	12 8 10 1 -5 -3 -2 1 30 -6 -12 -1 -4
s own	11 -2 9 -2 6 -9 2 -5 -1 14 -14 -10 19
s people	22 -7 29 -19 -10 18 40 -1 6 -21 14 9 -36
s people wanted	-8 -8 1 -4 -2 10 -4 1 -1 0 1 0 -1
s place	-28 -38 44 -40 3 43 -10 23 9 9 -1 -16 -19
s plain	-2 8 -7 1 6 -6 -9 3 0 0 -5 -1 12
s plain.infinitive	22 15 16 4 0 -18 -1 -1 -27 32 10 1 -1
s plain.infinitive artefact	16 4 0 5 -1 -10 -2 0 9 -1 -1 0 0
s plain.infinitive mission	-10 -18 6 -5 -3 14 -4 -4 -8 17 1 -1 -6
s plain.infinitive neutral	-12 -9 21 -7 -7 13 -4 11 -6 -3 -2 0 4
s plain.infinitive people	27 -5 -4 10 -6 -9 16 -17 5 -3 4 -2 1
s plain.infinitive shared	-24 -9 -13 10 2 -1 -5 5 -9 -2 2 0 -2
s plain.participle	-6 -7 -18 3 0 5 -6 -2 6 -4 -3 -1 2
s plain.participle shared	-1 -2 4 -1 -3 4 7 2 -6 -1 -1 0 -1
s plain.participle wanted	6 0 -4 3 0 -3 1 -2 0 0 1 0 0
s plain.singular	-16 8 26 0 -11 7 9 17 6 -23 1 -14 8
s plain.singular neutral	17 -9 -16 16 -7 -7 6 -7 1 0 1 -1 -2
s plain.singular plain	-1 -1 7 -1 -1 1 -1 5 -2 0 -1 0 0
s possessive	28 5 -5 7 -16 1 22 -8 9 -22 16 -9 0
s praised	22 19 10 18 -4 -26 4 -18 37 9 -9 -1 -9
s preposition	3 -32 -28 -17 12 19 6 6 6 -4 4 -11 -23
s preserve.infinitive	-21 18 -15 -13 34 -16 -3 10 -6 -2 -4 -2 2
s preserve.singular	16 -3 2 6 -6 -4 3 2 2 -1 -1 0 -1
s problem	-45 33 -22 -39 44 4 6 14 -4 -10 -9 -7 1
s promote.infinitive	-42 42 -12 -22 54 -29 14 3 -14 -1 -1 -1 -3
s promote.singular	-33 16 -9 -14 11 9 6 -4 -5 -4 2 0 -1
s pronoun	9 -38 21 12 -36 25 16 -1 10 -9 2 -12 -8
s protect.infinitive	-22 13 -5 -12 22 -6 -3 5 -3 -2 -1 0 -1
s protect.singular	-13 -2 -9 -4 12 -2 -1 -4 -1 0 -1 0 0
s quality	-34 -20 -15 -1 -6 24 2 -7 8 -9 5 -6 -11
s quality wanted	-1 -3 -4 8 -1 -5 -1 0 -2 2 0 0 -1
s rank	46 27 4 9 -7 -20 -10 -26 -2 94 -27 -5 -6
s rank superlative	18 -4 1 5 -11 3 -5 -11 7 21 -4 -2 -3
s ranking.infinitive	10 8 -6 2 -1 -5 -7 -5 -2 20 2 -1 -3
s realise.infinitive	-1 -12 15 -2 -8 10 7 -2 -1 -2 2 -1 -3
s relative	3 -10 13 -6 -25 29 -12 -3 9 -5 29 -16 -2
s representation	7 13 -2 1 5 -10 1 6 -2 2 -2 0 -1
s result	-30 2 76 -23 -15 26 9 13 1 -2 -8 -3 2
s service	30 38 20 -6 -12 -4 5 26 27 -7 -13 -9 -6
s shared	-26 -13 -7 -25 19 17 -11 11 20 -13 -4 -8 -6
s shared wanted	-12 -5 5 -5 -2 9 -1 -2 1 -1 0 0 0
s strengthen.infinitive	-14 12 -16 -8 29 -17 13 -8 -7 3 -2 -1 -3
s subject	9 25 36 0 6 -24 23 27 -12 -13 -11 -4 7
s subordinator	-28 -5 21 -11 3 11 -7 16 3 -4 -1 -6 -4
s success	44 -7 4 14 -15 -9 -4 -13 -1 39 -7 5 -8
s superlative	-1 -14 -4 -1 -11 16 -11 -12 21 2 0 -1 -4
s unlisted.infinitive	11 15 9 -1 16 -24 -10 31 11 -7 -14 -3 1
s unlisted.infinitive artefact	19 9 0 5 0 -13 -2 3 8 0 -1 -1 -1
s unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -2 -1 0 0 -1
s unlisted.infinitive people	7 -4 11 1 -4 -1 11 -2 0 -2 -2 -1 -2
s unlisted.infinitive shared	-7 0 17 -5 -1 4 -2 8 -2 -1 1 0 -2
s unlisted.singular	0 1 8 1 -9 6 -11 13 -11 -1 2 13 -3
s venue	18 15 14 1 -6 -7 -16 6 5 5 26 -3 -11
s wanted	-11 -32 13 -17 -25 50 -13 -7 29 -3 6 -16 -3
s work	15 49 11 -6 8 -20 9 37 -2 4 -18 -3 -8
ss  	26 13 0 -5 3 -8 -16 -8 7 7 9 8 4
ss  ,	-1 11 -4 13 -4 -11 10 -2 11 -13 12 -7 -10
ss  -	8 -6 4 3 -5 0 -1 3 1 -1 -1 0 0
ss  .	-24 -33 -1 13 -21 23 1 6 -10 -4 -4 2 -4
ss  :	19 4 -4 5 1 -10 11 -2 -6 0 1 5 -5
ss  ^	5 -16 -18 10 0 -3 -6 -7 3 -1 11 -4 -2
ss  act.infinitive	-25 22 -14 -13 20 -3 -7 11 -5 -3 0 -2 2
ss  act.singular	-12 1 8 -6 0 7 1 0 -1 0 0 0 0
ss  activity.infinitive	0 -6 -5 -3 7 -1 9 21 -14 -5 0 -6 -9
ss  activity.infinitive shared	14 8 2 2 0 -7 0 8 -1 0 0 0 0
ss  activity.participle	6 -1 2 2 -1 -2 -2 4 1 -2 2 0 -2
ss  activity.singular	11 8 -5 3 -1 -5 -6 20 -13 -3 1 -1 4
ss  adverb	-19 7 -19 -4 19 -8 5 -9 4 -12 10 2 -7
ss  agent	7 12 -12 4 4 -9 11 -14 -7 15 0 -2 0
ss  artefact	9 12 -3 0 2 -6 -17 -17 3 4 9 20 2
ss  article	-2 -8 2 -5 1 6 -1 6 8 1 -6 -3 -6
ss  carry.infinitive	-5 -2 -8 -2 6 -1 3 1 -5 -1 -2 -1 1
ss  change	-21 -10 -13 -5 9 7 0 1 -4 -3 -3 0 -2
ss  company	13 -15 -3 4 -10 7 -6 -11 2 13 8 -2 -6
ss  comparative	-6 -5 1 7 -5 0 -1 0 -1 1 -1 0 -1
ss  conjunction	4 0 -2 11 -6 -6 2 -5 5 1 9 -7 -5
ss  customer	3 1 0 1 0 -1 10 2 -5 -3 -1 0 -1
ss  determiner	-4 2 -2 1 3 -3 -3 -5 9 -2 -3 -2 6
ss  helping.singular	13 0 -4 5 -2 -5 9 2 -4 -2 -2 -1 -1
ss  internal	16 0 1 5 -4 -5 -1 -2 -9 -2 -8 4 23
ss  keep.infinitive	-6 -1 -2 -2 4 1 0 3 -3 -1 -1 0 0
ss  let.infinitive	-2 5 -4 -2 9 -7 -2 1 0 -1 0 -1 2
ss  living.infinitive	27 21 16 3 -2 -16 6 2 -10 4 -2 -3 19
ss  living.infinitive shared	2 0 -1 0 -1 1 -1 -3 7 -1 -1 0 0
ss  living.singular	2 -4 -7 -1 -1 4 8 -14 8 -2 -1 -1 -1
ss  make.infinitive	3 3 1 0 -1 -1 -4 11 -3 -2 -1 -1 1
ss  make.singular	-1 0 8 -3 -2 3 7 -3 1 -2 -1 0 -1
ss  mission	-8 12 -2 -4 8 -4 2 3 -1 -1 -1 0 -1
ss  modal.infinitive	0 12 0 -3 0 0 5 -3 -6 5 -1 8 -3
ss  modal.singular	3 -1 13 -2 -5 4 -7 -6 11 -4 6 -2 5
ss  neutral	-5 -7 -21 6 3 -1 -23 -6 5 5 -17 7 21
ss  offering.infinitive	6 0 -8 1 6 -7 -2 24 -11 -5 -4 3 -5
ss  offering.singular	8 2 4 2 -2 -3 4 -5 7 -1 -1 0 0
ss  own	-2 -1 5 -2 2 0 0 3 -9 2 -2 0 6
ss  people	22 4 -4 -4 17 -18 -19 -2 7 -10 -8 37 0
ss  place	-14 -17 0 3 -9 13 1 6 3 -6 -14 -2 5
ss  plain.infinitive	14 -8 2 -3 -5 5 -1 9 -24 8 -8 19 -1
ss  plain.singular	-20 15 12 -12 1 9 -3 -3 -1 0 15 -3 -3
ss  plain.singular neutral	-3 -4 -3 -2 -2 6 5 -1 1 -1 -3 0 -1
ss  possessive	-24 -6 -2 -2 0 10 2 -13 1 5 0 -1 -3
ss  praised	2 0 0 1 -1 -1 -2 0 -5 7 1 0 -1
ss  preposition	25 -20 0 -3 -6 7 26 -11 8 2 -8 -10 -5
ss  problem	7 -2 6 -2 0 -1 13 1 -4 -3 -1 -1 -3
ss  promote.singular	-7 -3 -1 -2 2 3 0 -1 -1 -1 0 0 0
ss  pronoun	-4 -7 8 -2 5 -2 7 -5 6 -4 3 -2 -4
ss  quality	-23 10 11 -14 5 10 3 8 -6 -1 0 -1 -2
ss  rank	8 0 -2 3 -1 -4 -1 -3 -6 18 -4 -2 -2
ss  relative	-6 11 11 -8 -2 7 -6 4 16 -2 -5 -1 -1
ss  representation	2 10 0 0 1 -3 -1 -3 2 4 1 0 0
ss  service	9 -1 17 0 -5 -1 5 -10 23 -4 -2 -3 -3
ss  shared	6 31 11 -11 -1 0 -12 -15 11 0 16 9 4
ss  subject	-9 -10 -9 10 1 -4 -5 6 -2 3 -3 -2 -4
ss  subordinator	-1 4 -4 -4 3 1 -1 -12 7 5 5 -1 -3
ss  unlisted.infinitive	-10 -5 2 -5 1 6 1 9 -3 -4 -2 -1 -3
ss  unlisted.singular	6 -10 -5 1 -8 9 -2 -2 -2 -2 6 -1 1
ss  venue	12 5 -6 4 0 -7 -2 -10 4 5 9 0 -1
ss  wanted	0 -8 27 -3 -15 14 1 -10 6 3 2 7 -4
ss  work	-4 12 -6 -3 9 -6 5 -2 2 1 -3 -1 -2
ss ! ^	-3 -12 -14 6 -5 7 -5 2 1 -1 -2 0 -2
ss ' 	0 -9 -6 1 -1 4 0 -3 7 -3 -2 -1 -1
ss , 	25 6 -5 5 2 -14 -3 -11 0 2 22 -6 3
ss , act.infinitive	9 -7 -1 1 0 -1 1 2 -1 -1 0 0 -1
ss , activity.infinitive	19 18 5 3 0 -14 2 12 -9 -4 10 -1 1
ss , activity.participle	6 2 -2 2 0 -3 -1 -7 10 -1 2 0 -1
ss , activity.singular	-13 13 -7 -7 4 4 -2 8 -3 -1 -2 0 -1
ss , adverb	4 -15 -7 -2 -1 8 -7 -5 3 18 -10 -2 -1
ss , agent	-11 18 -1 -7 8 -3 -1 3 3 -1 0 0 -2
ss , artefact	7 8 -6 1 3 -6 3 19 -15 -6 3 -1 -1
ss , article	6 12 -3 -4 6 -6 4 -9 2 2 2 4 -1
ss , comparative	-4 -1 -14 -2 11 -4 5 -5 -3 -1 -1 0 1
ss , conjunction	-4 -3 -5 -5 5 3 -3 7 -6 -3 1 -1 3
ss , determiner	32 -1 -9 17 -6 -15 -5 -7 5 -1 6 -1 9
ss , develop.infinitive	7 -3 2 3 -2 -2 0 1 -1 0 2 0 0
ss , helping.singular	-6 6 6 -4 2 0 -3 10 -3 1 -3 0 -1
ss , internal	-4 6 0 -2 2 0 2 -5 4 0 -1 0 0
ss , living.infinitive	-7 0 -4 7 0 -4 -2 1 2 -2 -3 0 1
ss , living.singular	-3 -3 2 -2 -2 4 -1 6 -4 -1 -1 0 0
ss , make.participle	-7 -3 0 -3 0 5 -1 -1 -3 0 3 0 0
ss , merit	-4 -3 -4 6 0 -3 2 -2 -1 -1 0 0 -1
ss , neutral	-4 -9 -6 6 -3 1 -3 4 -2 -1 -1 0 -1
ss , offering.infinitive	3 -1 -1 2 -1 -1 5 -11 -2 9 0 0 -1
ss , offering.participle	8 1 -1 2 -1 -3 0 2 1 0 -1 0 0
ss , own	2 -1 -1 1 0 -1 6 -3 -5 3 -1 0 -1
ss , people	2 -10 -10 0 -1 5 -3 -17 11 4 5 -1 -3
ss , place	12 6 -5 4 -2 -5 4 5 0 -2 -2 0 -1
ss , plain	6 1 6 2 -1 -4 -3 1 5 3 -1 0 -1
ss , plain.infinitive	4 -11 -1 10 -6 -3 3 -2 -1 -1 -3 -1 2
ss , plain.singular	3 8 0 2 3 -8 0 2 2 -2 2 0 -2
ss , possessive	-7 6 -3 -3 3 1 -2 2 -5 0 6 0 -1
ss , praised	2 13 -2 7 0 -11 7 0 -3 -4 1 -1 3
ss , preposition	-9 7 19 -18 -5 18 -1 -6 30 -1 -3 -5 -9
ss , problem	13 9 -4 4 -6 -2 2 -6 -2 8 0 0 3
ss , pronoun	16 2 4 3 0 -9 2 6 1 -4 -3 -1 5
ss , quality	-7 -17 -10 11 -5 3 -1 -2 -2 -2 0 0 -2
ss , relative	-6 -9 -11 -2 -4 12 -1 -1 -4 -4 7 0 -3
ss , result	-28 -9 61 -18 -17 29 0 6 5 -1 -7 -2 5
ss , service	4 7 0 0 0 -3 -1 0 9 0 -4 0 -1
ss , shared	17 12 -15 8 4 -16 1 14 -10 -6 4 -1 2
ss , subject	7 0 -1 2 -1 -3 2 -7 5 -1 5 -1 -1
ss , subordinator	-18 5 39 -9 3 -1 -4 17 1 -2 -4 0 -2
ss , venue	8 4 0 2 0 -6 0 8 -3 -1 -1 0 0
ss , wanted	0 -18 -20 2 -9 16 -9 7 -4 2 -5 -1 1
ss , work	8 1 0 3 -3 -2 -5 1 6 4 -1 0 -2
ss - conjunction	10 3 -4 3 1 -6 -4 0 -2 1 8 0 -1
ss . 	-5 1 12 -2 -1 1 0 7 -5 -1 3 0 -1
ss . ^	6 -38 -43 9 -4 13 -1 11 -8 0 -15 -4 -2
ss . adverb	-28 2 40 -1 1 -4 -3 12 2 -1 -10 1 2
ss . article	-8 14 30 -9 -3 3 2 3 7 2 -3 0 -1
ss . determiner	-2 -1 9 -2 2 -1 -2 7 -2 1 0 0 -2
ss . living.infinitive	-5 -5 -7 5 -1 0 -1 0 0 -1 -1 0 -1
ss . mission	3 4 10 -1 0 -3 -1 1 6 0 -1 0 0
ss . own	-12 4 31 -10 -1 5 0 -8 1 7 4 -1 2
ss . people	-13 1 23 -8 -1 6 0 5 -1 -1 1 0 -1
ss . praised	7 0 -6 4 0 -4 0 2 -2 0 0 0 0
ss . preposition	1 0 21 -4 -6 5 6 2 -3 -3 1 -1 4
ss . pronoun	-30 0 17 -11 7 7 -5 3 3 -5 3 0 -2
ss . subject	-5 3 30 -8 0 1 0 8 1 -6 12 -1 -7
ss . subordinator	-12 0 13 -6 2 4 0 5 -1 -1 -3 0 0
ss . wanted	10 3 3 8 -1 -11 -1 2 6 -1 -1 0 0
ss : 	9 13 -8 2 3 -9 -6 5 6 -2 -1 -1 2
ss : adverb	11 -4 -2 3 -5 1 1 14 -12 -2 -2 0 2
ss : article	-5 -1 0 -6 14 -6 -8 -15 0 12 9 6 -5
ss : determiner	-15 -3 -1 -6 1 10 -2 -6 -8 -3 3 1 11
ss : people	-5 -2 6 -3 -1 4 4 0 -5 5 -4 0 -1
ss : place	-5 0 8 -3 -1 3 3 -1 2 -1 -1 0 -1
ss : praised	6 0 -3 2 -1 -2 -2 -1 5 -1 0 0 0
ss : preposition	-6 6 6 -5 1 2 5 -6 6 1 -3 2 -4
ss : pronoun	4 -1 1 9 -1 -8 1 2 4 -3 0 -1 -3
ss : relative	-3 -2 -2 -1 0 3 -2 -2 -1 -1 -2 0 6
ss : subject	12 -3 1 4 -3 -4 9 9 -10 -1 -1 -1 -1
ss : wanted	-10 -5 -3 -3 0 8 -1 -5 3 0 -1 0 0
ss ; adverb	4 1 4 1 -1 -2 6 -2 -1 -1 -1 -1 1
ss ? subject	2 -3 -5 2 -1 1 6 -2 -2 0 -1 0 -1
ss ^ 	-5 -2 -15 9 3 -6 -6 -5 -4 -9 4 20 -5
ss ^ activity.infinitive	1 -4 -2 -2 0 3 -4 6 4 -2 -2 -1 -2
ss ^ adverb	-7 -22 -36 15 12 -10 18 -15 -3 -10 -8 7 -5
ss ^ agent	15 -7 -5 5 -5 -1 8 8 -6 -3 -2 -1 -3
ss ^ artefact	10 -13 -11 3 -6 7 -7 -2 14 4 -5 -2 -5
ss ^ article	4 4 -26 -5 18 -9 -5 1 -8 12 14 -12 -6
ss ^ change	-7 -6 -6 6 0 -2 -1 -1 -1 0 -1 0 0
ss ^ company	3 -6 0 -1 -5 6 6 -1 -3 -3 4 -1 -2
ss ^ comparative	-8 -6 1 -3 -4 11 -1 -1 -1 0 0 0 0
ss ^ contented	9 2 1 1 -1 -3 -2 -3 -2 11 0 0 -1
ss ^ customer	4 0 0 0 -1 0 -5 -2 -3 13 -1 -1 -1
ss ^ determiner	-20 -23 -17 3 -8 20 -2 8 -12 -6 -8 3 1
ss ^ helping.infinitive	-12 -5 -2 -4 -1 9 0 -4 0 0 0 0 0
ss ^ living.infinitive	-8 -7 -6 3 -3 5 -1 -3 -3 0 -4 0 7
ss ^ mission	4 -8 -7 14 -7 -4 -3 0 2 -1 -5 -1 4
ss ^ neutral	17 2 2 0 -4 -2 -2 10 2 -1 -1 -1 -2
ss ^ own	10 8 17 -5 1 -5 -6 -2 6 0 -5 1 14
ss ^ people	15 -22 -8 -2 -11 17 20 3 -7 -4 3 -10 -8
ss ^ place	-2 9 -1 -13 10 2 3 4 -5 -1 -3 -1 5
ss ^ plain.infinitive	-3 5 -15 5 20 -22 -5 12 -4 -1 -3 -2 -1
ss ^ plain.infinitive neutral	-8 -3 -6 -2 7 -1 0 -2 -1 0 0 0 0
ss ^ possessive	11 2 0 3 -1 -6 6 -7 -9 -2 20 -3 -3
ss ^ praised	-1 1 10 -3 -2 2 -2 0 5 2 -1 -1 -1
ss ^ preposition	-7 -2 1 11 -4 -5 -13 2 8 -11 -10 13 9
ss ^ problem	-9 -12 -13 -1 8 1 -4 2 0 -2 -1 -1 -1
ss ^ pronoun	-18 -17 -18 4 -6 15 3 -9 0 -2 -2 -1 -2
ss ^ quality	-18 -12 -7 0 2 7 -2 -3 1 -2 -2 0 -1
ss ^ rank	10 9 0 1 0 -6 -2 -2 -4 15 -2 0 -1
ss ^ service	11 -7 -6 3 -4 1 3 -2 7 -3 -3 -1 -2
ss ^ shared	2 1 -12 -2 2 2 -6 7 13 -4 -10 -2 -1
ss ^ subject	-2 2 11 2 -2 -3 3 -2 2 -3 3 -7 7
ss ^ subordinator	-5 -4 -11 5 1 -2 4 2 -4 -1 -5 -2 1
ss ^ venue	7 2 7 0 -1 -2 -2 -1 -1 -1 10 0 0
ss ^ wanted	-14 -25 -25 3 4 9 -5 -11 15 -2 -8 -4 -2
ss ^ work	14 -1 2 5 -6 -3 -2 13 -5 -1 -1 0 -1
ss act.infinitive ,	-17 -23 -23 -2 9 9 0 -17 -6 8 -2 -1 2
ss act.infinitive .	-13 16 -26 -19 53 -28 -9 1 -9 6 -7 15 -3
ss act.infinitive ^	-6 -14 -8 0 7 -1 0 -2 -2 -1 -1 -1 0
ss act.infinitive adverb	-7 16 1 -5 4 -2 -1 -1 5 0 0 0 0
ss act.infinitive article	-10 8 -2 -5 8 -1 -2 -3 5 0 0 0 0
ss act.infinitive change .	-13 5 -7 -8 19 -7 -1 -1 0 -1 -1 0 0
ss act.infinitive conjunction	12 -9 -6 2 10 -11 2 1 -6 -3 0 -1 5
ss act.infinitive neutral .	-6 7 -5 -3 11 -7 -1 2 -1 -1 0 0 0
ss act.infinitive preposition	-35 48 8 -21 16 0 -6 23 -5 -4 0 -1 -2
ss act.infinitive subject	-4 20 0 -4 3 -3 -4 10 2 -1 -1 0 0
ss act.participle .	-7 5 2 -4 5 -1 0 1 0 0 0 0 0
ss act.singular .	-15 2 9 -7 0 8 0 0 0 0 0 0 0
ss act.singular article	12 2 -3 5 2 -9 -1 7 -1 -1 -1 0 0
ss act.singular problem	1 5 3 -1 1 -2 0 6 -3 0 0 0 0
ss activity.infinitive 	-8 13 10 -7 4 -1 6 3 -4 -2 0 5 -4
ss activity.infinitive ,	17 18 -3 8 1 -17 -4 20 -6 -5 5 -1 -2
ss activity.infinitive .	5 -8 -23 -1 8 0 2 -6 -8 -5 -2 10 3
ss activity.infinitive activity.infinitive	-2 -2 6 -2 -1 2 0 1 0 0 0 0 0
ss activity.infinitive adverb	9 -3 -7 5 -1 -3 0 2 -2 0 0 0 0
ss activity.infinitive agent	-4 -2 6 -2 -1 3 0 1 0 0 0 0 0
ss activity.infinitive artefact	0 -2 3 0 -1 1 -1 6 -4 0 0 0 0
ss activity.infinitive artefact subject	11 1 -2 4 -1 -5 1 4 0 0 -1 0 -1
ss activity.infinitive article	-1 7 4 -2 4 -5 8 4 -8 -2 1 -1 1
ss activity.infinitive conjunction	22 17 12 2 -2 -13 -6 17 -9 5 5 -2 3
ss activity.infinitive mission preposition	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ss activity.infinitive modal.singular	-6 -4 -5 -1 0 5 0 -4 1 0 0 0 0
ss activity.infinitive neutral preposition	10 3 0 3 0 -5 1 1 -2 -1 6 0 -1
ss activity.infinitive people	-5 13 9 -5 2 -1 -7 5 3 0 5 0 -1
ss activity.infinitive place	-1 -5 7 0 -3 3 0 1 0 0 0 0 0
ss activity.infinitive place people	2 1 6 0 -1 -1 -4 10 -3 0 0 0 0
ss activity.infinitive preposition	33 15 23 5 -10 -13 -3 23 11 -12 -11 10 0
ss activity.infinitive problem	6 -4 -2 3 -2 -1 1 1 -1 0 -1 0 0
ss activity.infinitive pronoun	-6 6 10 -5 2 1 4 -4 4 0 -1 0 0
ss activity.infinitive relative	1 2 16 -2 -2 -1 -1 13 -3 -1 -1 -1 -1
ss activity.infinitive shared	6 0 2 2 -1 -2 -2 5 1 0 -1 0 0
ss activity.infinitive shared .	21 17 8 2 -2 -11 -2 21 -3 -1 -1 -1 -1
ss activity.infinitive subject	10 -1 5 2 3 -8 -2 15 -5 -3 2 -1 -2
ss activity.infinitive unlisted.infinitive	7 -5 -1 3 -2 -1 4 -1 -2 0 0 0 0
ss activity.infinitive venue preposition	6 2 1 2 0 -4 -2 10 -1 -1 -1 -2 0
ss activity.infinitive wanted	-26 -8 4 -10 -1 18 -1 -6 0 0 0 0 0
ss activity.participle ,	7 -1 -2 1 -1 0 0 3 2 -2 0 -1 -2
ss activity.participle .	5 -2 0 2 0 -2 -2 -3 12 -4 -2 4 -4
ss activity.participle conjunction	7 -3 -4 3 -2 -1 2 2 3 -3 -2 0 -2
ss activity.participle preposition	6 0 0 2 -1 -2 -3 -1 6 -1 1 0 -1
ss activity.singular .	-6 3 -6 -6 1 8 -2 -3 3 -3 -1 -1 3
ss activity.singular adverb	1 7 -7 0 2 -2 4 -2 -1 -3 2 0 -1
ss activity.singular article	2 -3 22 -2 -8 5 -7 29 -6 -3 -5 0 -3
ss activity.singular conjunction	2 5 -6 0 1 -1 -2 7 0 -2 -3 0 -1
ss activity.singular people	4 -3 8 1 -3 0 -1 7 -2 0 -2 0 0
ss activity.singular preposition	11 6 8 2 -5 -3 3 -1 4 -2 2 0 -1
ss activity.singular problem	3 1 3 1 -1 -1 -1 -4 9 -1 0 0 -1
ss activity.singular pronoun	-3 -8 -8 5 -2 1 -2 -2 0 0 0 0 0
ss activity.singular work	-5 8 -2 -2 4 -1 0 2 -1 0 -1 0 0
ss adverb 	8 -3 5 -3 -13 14 -3 19 -9 -9 5 5 -7
ss adverb ,	3 -5 -10 -2 1 5 5 -4 -7 1 4 -1 -2
ss adverb .	-2 -19 -5 24 -11 -6 -4 -8 1 6 3 -2 -3
ss adverb act.infinitive	-21 -9 -17 -9 15 6 1 0 -5 -5 -2 -1 1
ss adverb activity.infinitive	-1 16 -1 0 3 -6 5 2 -2 -7 0 3 2
ss adverb activity.infinitive place	6 1 1 2 -1 -3 6 0 -3 0 0 0 0
ss adverb activity.infinitive shared	3 5 5 0 -3 0 -1 6 -1 -1 -1 0 0
ss adverb activity.participle	-2 -1 1 -3 0 4 -2 -3 7 -1 0 0 0
ss adverb adverb	-5 0 13 -7 4 1 1 -2 -3 9 -1 -3 1
ss adverb article	-15 23 4 7 -3 -7 -10 19 -4 7 3 -2 -9
ss adverb carry.infinitive	-1 3 2 -1 -1 1 1 6 -5 -1 -1 0 2
ss adverb company	1 -2 -2 6 -1 -4 -4 2 -2 0 3 0 0
ss adverb comparative	-10 -1 1 -7 6 4 -1 -2 -1 0 -1 0 3
ss adverb conjunction	-6 0 -4 -4 1 6 2 -7 3 4 -2 -1 -2
ss adverb determiner	6 -1 -16 5 8 -11 6 -4 -15 -3 8 -1 6
ss adverb develop.infinitive	8 2 18 -1 -4 -2 7 4 -1 -2 -2 -1 1
ss adverb gathering.infinitive	-2 6 13 -3 0 -2 -1 6 -1 -1 2 0 -1
ss adverb helping.infinitive	15 5 -1 4 -2 -7 28 -7 -9 -1 -2 -1 -4
ss adverb helping.infinitive people	7 0 5 2 -2 -3 14 -4 -3 -1 -1 0 -2
ss adverb let.infinitive	-2 14 7 -4 0 -1 0 4 -1 -1 5 0 -2
ss adverb living.infinitive	19 7 -7 2 2 -9 -3 26 -16 -4 -2 -2 5
ss adverb living.infinitive service	4 7 8 -1 -4 0 1 0 6 -1 -1 0 0
ss adverb living.infinitive shared	9 -5 9 3 -5 -1 -3 -2 11 -1 -1 0 -1
ss adverb living.participle	-10 -1 -1 -4 8 -1 -1 -3 4 0 -3 0 0
ss adverb living.singular	7 -1 9 2 -4 -2 -1 -5 7 0 3 0 0
ss adverb make.infinitive	6 -3 -9 1 -6 6 -6 1 1 6 2 -1 -5
ss adverb modal.infinitive	-2 7 -5 2 9 -11 3 -4 -1 -3 -3 -1 8
ss adverb modal.singular	8 0 0 1 -4 1 3 7 -7 -1 -2 -1 3
ss adverb offering.infinitive	8 8 13 0 -4 -3 -5 -15 34 -3 -4 -1 2
ss adverb place	18 2 14 4 -5 -7 -4 3 2 -3 13 -1 -2
ss adverb plain.infinitive	-1 3 3 3 2 -6 10 -7 -3 1 -1 -3 3
ss adverb plain.infinitive people	12 0 -1 4 -2 -5 7 -2 0 -1 -1 0 -1
ss adverb plain.singular	3 0 22 -1 -2 -3 1 6 4 -3 -4 -1 3
ss adverb possessive	12 1 -5 5 0 -6 -4 -5 5 0 -2 0 7
ss adverb praised	-5 -2 -2 -3 -1 7 -3 1 -4 3 0 0 1
ss adverb preposition	-21 -26 -2 -11 4 19 0 5 6 5 -11 -5 -14
ss adverb promote.infinitive	-18 9 9 -9 9 0 3 -6 -2 -1 7 0 -1
ss adverb pronoun	-6 -2 -12 -2 0 7 -5 -2 0 5 -2 0 -2
ss adverb protect.infinitive	-5 -2 2 -2 -3 6 -2 3 -1 -1 0 0 0
ss adverb ranking.infinitive	4 5 -5 1 1 -4 -3 -2 -5 14 -3 0 0
ss adverb realise.infinitive	7 -4 3 2 -4 0 0 1 2 0 2 0 -2
ss adverb service	4 1 0 1 0 -2 -1 -4 8 0 -1 0 0
ss adverb shared	7 -3 -1 5 -3 -2 7 4 -5 -1 -2 -1 -1
ss adverb subordinator	10 -5 -1 1 -4 2 9 -4 0 -2 1 0 -1
ss adverb unlisted.infinitive	-5 6 -6 -3 7 -3 -6 3 6 -1 -3 3 -2
ss adverb unlisted.singular	8 -1 4 2 -2 -3 -2 3 3 0 -1 0 0
ss adverb wanted	-23 -11 -4 -1 -4 15 -6 8 -4 -4 0 -1 -3
ss agent 	7 -5 -1 3 -3 0 0 4 -2 -1 1 0 -2
ss agent ,	-7 3 -6 -1 10 -6 2 -11 -3 -6 5 -1 12
ss agent .	-13 -5 11 -7 3 6 -1 10 -4 -11 7 -2 0
ss agent activity.infinitive	-1 -3 -5 0 6 -3 -3 7 -3 -1 -2 3 -3
ss agent activity.singular	-1 -3 36 -5 -9 6 -5 19 2 -3 -4 0 -2
ss agent adverb	9 14 -5 2 0 -6 -9 0 5 -2 9 0 2
ss agent article	7 2 -1 2 4 -7 8 -3 -2 -2 3 -1 -1
ss agent conjunction	-3 8 4 -4 0 2 -1 11 4 -4 -4 -1 -4
ss agent helping.infinitive	3 3 -3 1 0 -2 6 -2 -1 -1 -1 0 -1
ss agent helping.singular	1 7 1 -1 0 -1 12 1 -3 -2 -4 0 -1
ss agent living.singular	0 3 2 -1 0 0 -2 6 -1 -1 1 0 -1
ss agent modal.infinitive	-2 -5 -6 1 -2 5 -1 -3 3 0 -1 0 0
ss agent modal.singular	-3 4 -16 0 15 -11 1 -4 0 -3 1 0 2
ss agent offering.infinitive	-12 -2 -6 -4 11 -3 0 -2 3 -2 -2 0 -1
ss agent offering.singular	7 4 6 1 -1 -4 -2 -4 17 -2 -3 0 -1
ss agent plain.infinitive	17 9 -1 4 -1 -9 3 -10 -11 10 20 -1 -5
ss agent plain.singular	0 3 -4 -2 1 1 -2 12 -6 -1 4 -1 -6
ss agent plain.singular neutral	-7 -7 -4 -2 -3 9 6 -5 2 -3 -3 0 -1
ss agent preposition	42 34 17 4 -10 -17 6 -32 -7 19 46 -5 -4
ss agent promote.singular	-13 0 -5 -4 3 5 -1 -4 0 -2 2 0 0
ss agent pronoun	-1 2 4 -1 0 0 -7 -2 3 10 -1 -1 -2
ss agent relative	27 9 0 7 -1 -15 -4 -16 -6 7 22 -1 6
ss agent unlisted.singular	2 -3 8 0 -2 1 0 4 -1 0 0 0 -1
ss agent wanted	-1 -1 0 0 0 1 2 -9 -4 4 -1 0 7
ss artefact 	3 -4 3 0 -4 3 2 -8 2 3 -3 0 6
ss artefact ,	7 8 16 -4 1 -4 5 -12 19 -10 -1 -2 9
ss artefact .	-1 -6 22 -5 -16 17 8 -5 -1 0 16 -5 -10
ss artefact :	2 3 7 -1 0 -2 -3 4 1 -1 3 0 -1
ss artefact act.infinitive	-9 -2 -4 -3 7 0 -1 0 1 -1 0 0 -1
ss artefact activity.infinitive	7 1 -2 2 0 -3 -3 0 4 -4 -4 11 -3
ss artefact activity.singular	-8 3 0 -5 2 4 -1 -8 6 0 3 0 -1
ss artefact adverb	3 -1 -6 1 -2 2 7 3 -7 -2 -2 -1 1
ss artefact article	-9 1 -3 -3 2 4 0 2 -1 0 0 0 -2
ss artefact conjunction	11 5 -6 2 0 -4 9 -5 -6 -4 8 -2 3
ss artefact helping.infinitive	0 0 4 -1 -1 1 7 -1 1 -5 -1 0 -1
ss artefact living.infinitive	-1 3 -7 0 11 -9 -2 0 -1 -1 4 0 -1
ss artefact make.infinitive	6 1 0 2 0 -3 -3 2 -4 9 -1 0 -1
ss artefact modal.infinitive	-3 -2 0 -1 3 -1 -2 6 -3 -1 -2 -1 1
ss artefact offering.infinitive	5 -2 3 1 -2 -1 6 -2 -7 0 0 6 -1
ss artefact plain.infinitive	4 3 2 0 -2 -1 1 12 -8 4 -2 0 -4
ss artefact plain.singular	1 -8 2 0 -6 6 -2 -4 3 -1 -1 0 5
ss artefact plain.singular neutral	0 1 3 -1 0 0 -3 0 -1 6 -1 0 0
ss artefact preposition	15 15 6 -3 2 -8 -26 15 49 -7 -7 0 -15
ss artefact pronoun	9 8 -1 3 1 -8 -1 0 6 -1 2 0 0
ss artefact relative	3 11 -11 0 3 -4 -10 1 16 9 -8 -1 -5
ss artefact shared	-3 3 5 -2 1 0 -1 6 -3 0 -1 0 0
ss article 	10 22 -10 -9 14 -11 18 -9 -10 10 -7 -4 8
ss article act.infinitive	-18 12 7 -9 7 2 1 -3 3 -2 2 0 -1
ss article activity.infinitive	10 4 0 3 -2 -4 0 15 -6 -3 0 0 -2
ss article activity.infinitive mission	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ss article adverb	24 6 11 7 -10 -7 -2 15 3 -2 -2 -2 -1
ss article agent	15 26 26 -9 5 -12 -8 18 -11 9 23 -5 -10
ss article artefact	-2 3 6 -9 -1 8 -3 -2 4 8 -14 1 8
ss article carry.infinitive	7 2 3 2 -2 -4 -1 3 3 -1 -1 0 0
ss article change	-6 40 -7 -9 28 -26 -3 -4 -1 -4 4 3 11
ss article company	3 15 0 2 8 -15 -16 11 -5 -5 15 -2 7
ss article comparative	-5 -5 11 -6 4 2 -3 7 1 -5 -7 -1 9
ss article customer	-3 -4 -4 5 -1 -1 -4 -2 -2 -4 3 0 6
ss article determiner	-6 -3 3 -4 -2 7 3 -2 -1 0 -1 0 0
ss article ensure.infinitive	-4 -5 3 -1 -7 9 0 -1 0 0 0 0 0
ss article helping.infinitive	1 6 1 -1 0 -2 2 3 -1 0 -2 0 0
ss article internal	13 -3 5 4 -5 -3 13 -12 -8 2 -1 -1 11
ss article keep.infinitive	-6 -3 -5 -1 6 -1 -1 -2 0 0 0 0 0
ss article mission	13 1 28 0 -9 -2 8 10 -1 2 -4 -1 -3
ss article modal.singular	-1 8 -10 5 3 -7 3 -7 5 -1 -1 0 1
ss article neutral	-32 7 16 -8 8 2 2 2 8 -9 4 -4 -4
ss article offering.infinitive	-5 17 6 -5 1 0 2 1 6 -1 -2 0 -1
ss article own	1 1 3 0 0 -1 0 7 -1 -1 -1 0 -3
ss article people	13 -7 -1 23 -9 -14 9 -2 -2 -16 18 -4 -2
ss article place	-21 -3 13 -23 9 17 -11 9 3 -1 9 -7 -6
ss article plain	-7 6 -5 -6 7 0 -2 2 4 -3 0 0 -3
ss article plain.infinitive	-10 19 0 -6 7 -2 -2 4 -1 4 -2 0 -1
ss article plain.singular	0 -11 -2 5 -7 6 0 2 -1 -3 0 -1 -1
ss article possessive	-24 -6 -1 -10 0 18 -2 7 -5 -1 -5 0 -2
ss article praised	12 0 -15 12 5 -15 -2 -4 3 7 -3 4 -5
ss article preposition	4 8 7 -1 1 -4 2 6 -4 4 -5 -1 1
ss article problem	-35 -6 -20 -12 22 5 -4 -7 1 -2 -4 -1 2
ss article promote.infinitive	-19 14 -12 -8 24 -12 -3 2 -3 2 -2 0 -1
ss article quality	-16 3 0 -9 3 10 -4 9 -7 0 3 -1 -4
ss article rank	23 0 -4 7 -8 -4 -3 -14 9 34 -14 -1 -6
ss article rank superlative	14 -4 3 3 -11 5 -4 -9 9 20 -5 -1 -6
ss article realise.infinitive	-6 -4 -2 -2 -1 5 4 -2 -2 -1 -2 0 0
ss article representation	4 2 2 1 -1 -2 -2 12 -3 -2 -3 0 -1
ss article service	-6 2 7 -4 2 1 -5 9 -9 0 0 -1 6
ss article shared	-2 3 -17 -4 22 -14 3 -12 -6 -3 13 -3 5
ss article superlative	-1 -14 -4 -1 -11 16 -11 -12 21 2 0 -1 -4
ss article venue	8 9 10 -2 -4 -2 -5 -8 5 0 19 -1 -4
ss article wanted	0 1 -2 8 -5 -2 -1 -10 -13 8 29 -5 -9
ss article work	4 -1 -8 2 1 -2 -1 4 -2 0 1 0 -3
ss awareness.infinitive preposition	18 5 1 6 -1 -11 -2 13 -2 -1 0 0 -1
ss carry.infinitive ,	0 3 -1 0 1 -1 -4 14 -8 0 -1 0 0
ss carry.infinitive .	7 -4 2 2 -4 1 -3 6 0 -2 -3 -1 4
ss carry.infinitive conjunction	-2 2 0 -1 1 0 0 -9 10 0 0 0 0
ss carry.infinitive preposition	8 4 7 1 -3 -2 2 -1 10 -2 -3 0 -1
ss carry.infinitive subject	6 1 4 1 -3 -2 3 2 2 -1 -2 0 -2
ss change .	0 14 7 -1 2 -6 1 3 1 5 2 -1 -6
ss change adverb	-1 3 1 -1 0 1 -1 6 -1 -1 -1 0 0
ss change conjunction	6 2 1 1 -2 -1 2 0 1 -4 5 0 -1
ss change make.infinitive	-10 3 -5 -5 15 -7 -1 0 -2 3 -1 0 -2
ss change preposition	-34 36 -21 -15 34 -14 -5 -9 -8 -3 2 3 14
ss company 	0 8 -1 -1 3 -3 7 -6 0 -4 7 0 -2
ss company ,	6 8 -7 1 4 -6 -9 5 -6 1 9 -1 1
ss company .	-2 -6 -8 6 -6 4 0 14 -1 -6 -6 -2 -3
ss company adverb	5 -12 3 3 -9 7 4 -1 2 -1 -3 0 -2
ss company article	10 -2 -1 4 -3 -2 -3 2 0 7 -2 0 -3
ss company conjunction	9 1 4 2 -8 2 2 6 -4 -5 6 -1 1
ss company living.infinitive	7 -3 1 3 -2 -2 0 0 2 -1 1 0 0
ss company modal.infinitive	-7 0 -2 -2 0 5 -2 -5 -2 -1 -1 0 8
ss company modal.singular	-2 2 -6 0 0 1 -1 -3 2 -1 -2 0 3
ss company plain.infinitive	5 -1 3 -1 -2 1 0 -3 1 -4 -1 -1 10
ss company plain.singular	11 1 0 3 -1 -5 -1 -2 3 -2 1 0 4
ss company preposition	11 18 10 -1 -3 -5 9 -15 -4 10 14 -2 -2
ss company pronoun	-2 -4 5 -2 -6 8 -3 -4 -1 6 2 0 -1
ss company relative	-12 1 8 -3 -1 4 -6 2 1 -2 9 0 -4
ss company wanted	-3 -1 7 -2 -1 2 2 0 -2 -1 -1 0 2
ss comparative ,	-5 -3 0 -3 -1 7 1 -2 -1 0 0 0 1
ss comparative .	4 -10 -11 15 -8 -3 1 -7 -2 -1 4 0 1
ss comparative conjunction	-8 1 8 -7 6 0 -1 -2 0 -4 -1 -1 10
ss comparative make.infinitive	-30 -8 13 -14 0 20 0 -10 3 -2 3 0 -1
ss comparative modal.infinitive	13 -1 -4 5 -3 -4 2 0 -2 -1 -1 0 4
ss comparative people	-6 -4 6 -3 -3 6 -1 2 -1 0 0 0 0
ss comparative place	-22 -5 17 -11 4 9 -2 4 1 -2 -3 -1 1
ss comparative plain.infinitive	3 13 -6 -1 5 -6 -4 -3 5 0 -1 0 5
ss comparative preposition	-4 4 8 -6 8 -4 -1 -1 4 -1 -1 0 2
ss comparative shared	-20 -14 26 -12 -12 27 -4 0 7 -1 -2 0 -1
ss conjunction 	24 32 -1 3 2 -19 7 22 4 -14 0 -6 -1
ss conjunction act.infinitive	-4 11 -5 -3 5 -3 1 -5 9 -1 -1 0 -2
ss conjunction act.singular	4 5 -2 0 2 -4 -2 8 3 -4 -2 0 -1
ss conjunction activity.infinitive	6 0 14 4 -8 -1 13 -5 -4 4 3 -1 -5
ss conjunction activity.singular	19 5 -1 6 -4 -7 -2 22 -5 -3 -3 0 -2
ss conjunction adverb	-12 -5 3 -7 -2 12 -3 20 -12 -7 6 -2 -7
ss conjunction agent	-19 -4 9 -9 1 12 -6 0 -4 -5 10 0 1
ss conjunction artefact	6 11 3 -1 3 -7 -14 13 11 -4 3 -1 -4
ss conjunction article	18 3 -10 3 -10 4 0 6 -9 7 -5 -4 7
ss conjunction carry.singular	7 -3 -1 3 -2 -1 3 -2 2 -1 -1 0 0
ss conjunction change	4 -7 -5 3 -1 0 2 -6 0 -3 5 0 -1
ss conjunction company	5 11 -7 0 4 -6 6 -3 -3 -3 0 -1 6
ss conjunction comparative	-14 -1 9 -9 7 3 -2 -5 1 -1 3 0 3
ss conjunction determiner	-12 -14 -1 2 -8 13 2 -7 -1 1 -3 6 -4
ss conjunction gathering.singular	4 1 4 1 -3 0 6 0 -2 -1 -1 0 0
ss conjunction helping.infinitive	-2 0 5 -2 -1 2 -5 9 -2 0 0 0 0
ss conjunction helping.singular	11 0 2 4 -3 -4 -5 17 -3 -2 -2 0 -2
ss conjunction keep.infinitive	-5 1 9 -3 -2 3 2 -4 4 -1 -1 0 0
ss conjunction living.infinitive	7 -7 13 1 -8 4 -6 4 0 2 2 0 1
ss conjunction merit	3 -1 6 -1 -2 1 3 2 -2 -1 1 0 0
ss conjunction mission	3 -1 -3 3 3 -6 1 -4 3 4 -2 0 -2
ss conjunction modal.singular	6 -2 -3 3 -1 -2 -1 0 -1 3 -2 0 2
ss conjunction neutral	16 -3 -17 11 3 -13 3 -12 15 -3 1 -2 -4
ss conjunction offering.infinitive	2 1 -1 0 0 -1 -3 8 -6 0 1 0 0
ss conjunction offering.singular	-3 5 2 -2 0 1 5 7 -6 -1 -3 0 -1
ss conjunction own	-4 2 9 -3 -1 2 -3 9 -3 -1 -2 -1 3
ss conjunction people	-4 -6 3 -4 -8 14 -9 -3 0 12 5 -2 -4
ss conjunction place	12 3 8 0 0 -5 -2 3 12 -4 -1 -2 0
ss conjunction plain.infinitive	-2 11 3 5 0 -8 5 -4 -2 -1 -2 3 5
ss conjunction plain.infinitive mission	1 4 10 -1 0 -2 1 0 0 1 3 0 0
ss conjunction plain.singular	5 13 2 0 3 -7 6 8 -4 -3 -3 0 1
ss conjunction possessive	0 3 5 -3 2 -1 3 8 -9 -1 3 0 -1
ss conjunction praised	23 -5 -1 7 -9 -2 6 -14 19 -3 2 -1 -4
ss conjunction preposition	-1 -12 -14 3 5 -2 -8 5 -9 -4 10 -2 2
ss conjunction problem	3 -5 -15 3 12 -10 4 -2 -3 -2 -3 0 2
ss conjunction promote.infinitive	1 5 7 -1 -3 1 -2 8 -1 0 -1 0 0
ss conjunction promote.singular	-13 13 -2 -6 6 1 2 3 -2 -1 -1 0 0
ss conjunction pronoun	-20 -8 11 -9 -2 16 -7 16 -9 1 -2 -1 -3
ss conjunction quality	1 -11 -11 17 -2 -10 -3 -12 12 6 -5 0 -3
ss conjunction relative	-6 -11 -14 8 -2 2 -4 0 -2 -2 3 0 -2
ss conjunction service	9 15 12 -1 -5 -3 17 -3 -2 1 0 -1 -2
ss conjunction shared	1 -2 -1 -2 4 -1 -1 4 -7 5 4 -1 -4
ss conjunction strengthen.infinitive	-6 0 -5 -2 8 -4 0 -1 0 0 -1 0 0
ss conjunction unlisted.infinitive	-10 15 -5 -5 10 -4 -1 6 -4 0 0 0 0
ss conjunction venue	-3 -1 7 -2 -1 2 -4 7 0 -1 -1 0 0
ss conjunction wanted	-10 -19 13 -4 -5 13 -15 -5 8 8 6 -2 -4
ss conjunction work	-6 20 -1 -5 5 -3 -7 7 7 2 -3 0 -3
ss contented customer	10 2 0 2 -1 -4 -2 -2 -2 11 -1 0 -1
ss customer 	0 -5 -6 7 -2 -2 4 -2 -2 -1 -1 -1 -1
ss customer ,	4 2 6 -1 -1 -1 -4 0 -3 13 -1 0 -1
ss customer .	-5 -2 4 -8 -1 10 2 0 -5 8 -3 -1 -2
ss customer article	2 0 -1 0 0 0 -2 -3 -2 0 11 0 -3
ss customer preposition	9 -2 -2 3 -3 -1 7 1 -5 5 -5 0 -1
ss determiner 	8 0 8 -9 -13 19 1 8 -2 3 3 -8 0
ss determiner adverb	11 -11 -8 16 -6 -7 2 -8 2 1 5 -1 -3
ss determiner agent	0 -2 -6 -1 1 2 1 -5 -1 -2 4 -1 1
ss determiner artefact	-17 -10 4 -8 1 13 -5 9 -3 -3 -2 -2 0
ss determiner article	-10 -5 1 -4 -1 8 -2 -2 0 0 -1 0 1
ss determiner company	-5 -3 1 -3 -1 6 1 2 -2 0 -2 -1 0
ss determiner neutral	31 -1 8 8 -4 -13 -2 -9 15 -3 -9 14 4
ss determiner own	-1 -3 4 -1 -3 4 -1 -1 -1 0 -1 -1 6
ss determiner people	-36 -14 -2 -8 5 16 -1 -2 4 -1 -3 -4 -6
ss determiner place	-4 -8 -22 10 0 -2 5 1 -2 -4 -6 -2 0
ss determiner preposition	6 -4 1 1 -3 1 -2 9 -9 -3 4 -1 3
ss determiner problem	0 0 4 -2 7 -6 -1 -2 -5 -1 -1 0 10
ss determiner service	-7 6 -2 -3 2 2 0 0 0 0 0 0 1
ss determiner shared	-33 1 0 -17 8 17 -6 4 -3 -2 -2 -2 3
ss determiner wanted	2 -4 -8 1 2 0 2 -13 3 -2 1 -1 7
ss determiner work	10 -1 -4 4 -1 -5 2 1 -3 -1 -1 0 4
ss develop.infinitive ,	14 -1 -8 6 -1 -6 -2 0 2 -1 2 0 0
ss develop.infinitive .	-11 -4 2 -1 1 3 2 -3 0 0 0 0 -1
ss develop.infinitive artefact	-4 10 -6 -2 5 -3 0 2 -1 0 0 0 0
ss develop.infinitive conjunction	-2 9 8 -3 2 -2 1 -1 4 -1 0 0 -1
ss develop.infinitive place	11 1 -2 4 -1 -6 -1 5 -1 0 0 0 0
ss develop.infinitive preposition	-5 -11 -9 -1 -5 12 -1 -7 0 -1 0 -1 3
ss develop.infinitive subject	-5 1 16 -5 -1 3 -3 7 0 -1 -1 0 2
ss develop.singular article	5 1 2 1 0 -3 -1 9 -4 -1 0 0 -1
ss develop.singular conjunction	3 -1 -1 1 -1 -1 -1 6 -4 0 0 0 -1
ss ensure.infinitive .	-8 -10 7 -3 -14 20 0 -1 -1 0 -1 0 0
ss ensure.infinitive preposition	-7 -3 4 -3 -7 12 0 1 -1 -1 -1 0 0
ss gathering.infinitive .	5 0 7 0 -2 -1 -1 4 -1 -1 2 0 0
ss gathering.infinitive preposition	1 4 6 -1 -1 0 -6 17 -7 -2 -3 0 3
ss guard.singular article	-4 5 -3 -2 7 -5 0 3 -1 -1 -1 0 0
ss helping.infinitive 	-5 0 6 -3 0 3 2 -1 0 0 0 0 0
ss helping.infinitive ,	10 2 -4 4 3 -9 6 3 -5 -1 1 0 -1
ss helping.infinitive .	7 8 -9 2 8 -12 10 -3 -6 -4 0 9 -4
ss helping.infinitive agent preposition	6 1 3 2 -1 -3 12 -5 -3 -1 -1 0 0
ss helping.infinitive article	3 -8 -3 2 -5 5 4 -4 -1 -1 0 0 -1
ss helping.infinitive company	-6 1 7 -3 0 3 3 -3 -1 -1 3 0 -1
ss helping.infinitive conjunction	-4 13 -3 -3 4 -3 1 1 0 0 0 0 0
ss helping.infinitive people	-4 -3 14 -3 -3 4 14 -7 -3 0 -1 0 -1
ss helping.infinitive people people	5 -1 4 1 -2 -1 13 -7 -1 0 -1 0 -1
ss helping.infinitive people preposition	0 0 8 -1 -2 1 -5 8 -2 -2 -1 7 -2
ss helping.infinitive people subject	10 0 -5 4 -1 -5 7 -2 -3 -1 0 2 -1
ss helping.infinitive possessive	3 1 -3 1 0 -2 6 -2 -2 0 0 0 0
ss helping.infinitive preposition	35 -3 0 13 -11 -10 25 -12 -9 -4 -4 11 1
ss helping.infinitive pronoun	4 0 -1 1 -1 -1 -3 6 -1 0 -1 0 0
ss helping.infinitive subject	0 -2 8 -1 -2 1 1 1 2 0 -1 0 0
ss helping.singular .	15 4 -1 5 0 -9 -6 -5 9 -1 2 0 4
ss helping.singular people	14 -1 -1 5 -3 -5 12 2 -5 -1 -3 -1 -1
ss helping.singular pronoun	3 7 -1 0 1 -4 9 -6 0 -1 0 0 0
ss internal 	12 -4 1 5 -6 -1 -1 -4 0 -1 0 6 3
ss internal ,	0 3 4 -1 -1 0 -2 1 -2 -1 0 0 6
ss internal .	5 6 7 0 0 -4 -1 7 -6 -2 -4 -1 11
ss internal adverb	7 -1 -5 3 -2 -2 2 -3 -3 5 3 0 -3
ss internal conjunction	-4 5 7 -3 1 1 -1 1 2 -1 -2 0 4
ss internal plain.infinitive	-1 1 4 -1 0 1 -1 -2 1 -2 -3 0 9
ss internal preposition	8 -4 -3 3 -3 -1 9 -16 -7 3 0 -1 12
ss internal relative	15 1 -4 6 -1 -8 -3 -5 -3 4 1 -1 11
ss inward.infinitive .	2 1 -2 -2 4 -3 -2 -5 0 -1 -1 0 10
ss inward.infinitive conjunction	-10 -6 0 -3 -3 10 -1 -1 -1 0 0 0 0
ss inward.infinitive preposition	-8 6 -3 -3 8 -3 -1 6 -4 -3 -4 -1 5
ss keep.infinitive .	-12 -6 -3 -5 1 9 2 -3 -2 -1 -1 0 0
ss keep.infinitive preposition	1 3 -1 0 5 -6 -2 8 -3 -1 -1 0 0
ss keep.singular .	0 1 -1 0 0 0 -2 -1 -1 6 -1 0 0
ss keep.singular conjunction	-2 8 0 -2 2 -2 -1 1 0 0 1 0 0
ss let.infinitive activity.infinitive	6 -2 -2 3 -1 -2 1 0 0 -1 -1 -1 2
ss let.infinitive living.infinitive	-6 20 -8 -8 2 4 10 3 0 -2 -5 -1 -2
ss let.infinitive plain.infinitive	9 4 7 1 -1 -5 5 2 -1 0 -1 0 0
ss let.infinitive subject	-2 -1 4 -1 -1 1 -3 -3 7 0 -1 0 0
ss let.infinitive unlisted.infinitive	6 0 -5 3 5 -8 -1 5 -2 -1 0 0 0
ss living.infinitive 	-18 -6 2 1 5 0 -5 0 5 -1 -2 -1 -2
ss living.infinitive ,	17 -10 12 3 -10 3 4 7 -8 -3 -2 -2 7
ss living.infinitive .	7 1 19 -8 5 -4 2 15 -8 2 -3 -5 2
ss living.infinitive ^	-13 -6 -13 -3 5 5 -2 0 -3 0 -1 0 -2
ss living.infinitive adverb	-5 1 7 -3 -2 4 0 -1 3 -1 -2 0 2
ss living.infinitive artefact .	-4 -1 11 -3 -1 3 -1 3 -1 0 0 0 0
ss living.infinitive article	-9 -4 -2 -4 1 7 -4 5 -2 0 -1 0 -1
ss living.infinitive conjunction	-9 -5 11 -6 -5 12 -5 2 11 -6 1 5 -9
ss living.infinitive determiner	8 2 -6 3 0 -4 2 -2 -2 0 0 0 4
ss living.infinitive people	3 0 0 1 0 -1 -1 -4 8 -1 0 0 -1
ss living.infinitive plain.singular	4 1 2 -1 -1 1 -1 -5 10 -1 0 0 -1
ss living.infinitive possessive	-6 -1 5 -3 0 4 1 1 -1 0 0 0 0
ss living.infinitive preposition	-12 12 6 -11 1 8 -14 1 -6 5 -1 4 12
ss living.infinitive pronoun	1 5 -7 -1 0 1 -2 -12 12 5 -1 0 -2
ss living.infinitive relative	6 -2 -8 3 -1 -1 3 2 -5 -1 -1 0 2
ss living.infinitive service .	5 6 4 0 -4 0 1 5 -1 0 -1 0 0
ss living.infinitive shared .	-14 -1 1 -6 7 2 -3 0 4 -1 -2 0 -1
ss living.infinitive shared conjunction	7 -2 -1 3 -2 -2 0 -1 3 0 -1 0 0
ss living.infinitive subject	-5 -7 7 4 -6 3 -2 -3 1 -2 1 -1 5
ss living.participle plain.singular	-2 2 -5 -1 8 -7 -2 -1 1 0 3 0 -1
ss living.participle preposition	5 0 -3 6 -1 -6 -1 -4 4 3 -1 -1 -1
ss living.participle wanted conjunction	2 -5 -7 9 -1 -5 -2 -1 -2 0 3 0 0
ss living.singular ,	-2 -4 -2 2 -2 2 11 -10 4 -1 -4 0 -2
ss living.singular .	0 -13 0 7 -7 4 1 6 -5 -4 7 -2 -6
ss living.singular adverb	-9 -3 -1 5 -2 0 6 -1 -5 -1 -2 0 -1
ss living.singular article	0 1 19 -5 -3 2 -1 8 0 -1 0 0 -1
ss living.singular conjunction	6 -4 -5 3 -3 1 -4 2 5 -1 -2 0 0
ss living.singular preposition	-10 -4 28 -8 -6 11 -5 9 -1 2 -2 0 1
ss living.singular pronoun	-3 0 10 -3 -2 4 -3 -5 5 -1 -1 0 7
ss make.infinitive 	4 -1 -1 2 -1 -1 -4 7 -1 0 0 0 -1
ss make.infinitive ,	6 0 -2 2 -1 -2 -1 -3 -3 9 0 0 -1
ss make.infinitive .	-11 -12 -1 -8 -9 23 -7 4 -11 1 6 -1 2
ss make.infinitive artefact	5 0 -3 2 0 -2 -2 6 -1 0 0 0 -1
ss make.infinitive article	4 0 4 1 -2 0 14 -9 -1 0 -1 0 -1
ss make.infinitive conjunction	3 9 0 0 6 -8 -1 1 -1 3 2 0 -2
ss make.infinitive own	-6 -5 -4 -2 3 3 -4 1 -4 -1 -1 0 4
ss make.infinitive preposition	-5 -1 6 -3 4 -1 0 13 0 -5 -4 -1 -3
ss make.infinitive subject	14 -6 -5 4 -6 1 -3 2 6 -1 -1 -2 0
ss make.participle preposition	-7 -3 0 -3 0 5 -1 -1 -3 0 3 0 0
ss make.singular artefact	2 1 5 0 0 -1 7 3 -5 -2 -1 0 0
ss merit .	3 -5 2 -1 -6 7 3 -2 1 -1 -1 0 0
ss mission 	0 6 1 -1 2 -3 -1 0 6 -1 -1 0 0
ss mission .	14 -2 -2 7 -2 -7 2 2 -1 -2 4 0 -2
ss mission :	-12 -6 13 -6 -3 10 -4 1 -7 8 2 2 -2
ss mission article	19 -16 -17 11 -3 -5 -7 5 1 -3 2 0 -1
ss mission conjunction	11 2 -7 4 0 -6 1 -5 -1 4 3 0 0
ss mission plain.singular	-8 19 -8 -9 20 -12 5 2 2 7 -8 -3 -5
ss mission preposition	7 -18 3 13 -13 2 -9 1 10 -4 -6 6 -1
ss mission pronoun	4 1 6 0 -1 -2 5 2 -5 3 -2 0 0
ss mission wanted :	-6 -2 3 -3 0 4 -1 2 -1 -1 0 0 0
ss modal.infinitive 	7 1 -1 2 0 -4 -2 0 2 -1 -2 0 5
ss modal.infinitive ,	-10 -4 3 -5 -1 8 -1 2 -1 0 -1 0 0
ss modal.infinitive .	-6 -1 5 1 -1 0 2 3 -3 -2 0 0 0
ss modal.infinitive adverb	-11 -3 10 -5 -1 7 -2 -1 -2 -1 3 0 2
ss modal.infinitive article	18 7 12 2 -3 -8 -13 3 4 4 11 -2 2
ss modal.infinitive comparative	7 1 -1 1 0 -2 -1 -2 0 -3 0 0 9
ss modal.infinitive determiner	16 2 3 5 -5 -5 1 2 2 -1 -1 5 -3
ss modal.infinitive living.infinitive	-5 -10 -3 -1 -5 10 -2 -8 5 -1 6 -1 -4
ss modal.infinitive plain.infinitive	5 4 -7 0 1 -1 8 -9 3 -3 2 -1 0
ss modal.infinitive plain.singular	-7 -4 -3 -2 0 6 -1 2 -1 0 -2 0 -1
ss modal.infinitive preposition	3 -1 5 0 1 -2 2 -6 -6 13 -4 2 1
ss modal.infinitive pronoun	-20 -8 -9 -7 4 12 3 -2 -5 1 -3 -1 -3
ss modal.infinitive subject	-1 12 -10 -3 9 -6 -6 -1 -17 13 -6 10 7
ss modal.singular ,	10 0 -5 4 -1 -5 1 -2 0 -1 2 0 2
ss modal.singular .	1 -3 0 6 -2 -4 3 0 3 4 -5 -1 -4
ss modal.singular :	4 13 -4 0 4 -6 2 -4 4 -1 -1 0 2
ss modal.singular adverb	-1 -1 14 -3 -4 4 -10 5 2 -1 3 -1 5
ss modal.singular article	-3 0 -8 -2 6 -1 1 -7 -6 -6 17 -1 1
ss modal.singular determiner	-6 -3 -8 -1 5 1 -2 2 1 -1 -3 0 -2
ss modal.singular living.infinitive	-6 -3 10 -5 -3 8 -3 3 7 -1 -2 -1 -3
ss modal.singular modal.infinitive	-12 1 19 -7 0 6 -2 -2 6 0 1 0 -1
ss modal.singular plain.infinitive	16 1 5 3 -1 -8 7 2 -1 -1 3 -1 -3
ss modal.singular possessive	-5 -3 5 -2 -1 4 -1 -4 10 -1 -3 0 -2
ss modal.singular pronoun	1 -4 -5 1 -3 4 -1 -9 4 2 -4 0 6
ss modal.singular unlisted.infinitive	-2 2 9 -2 0 1 -2 4 1 0 -1 0 0
ss neutral 	-4 -6 -10 3 7 -4 -6 -6 0 -4 -4 23 -7
ss neutral ,	2 -5 -4 8 -7 1 -2 -22 14 -3 10 6 -4
ss neutral .	-7 -10 7 -1 -8 11 -1 13 -20 2 -1 2 3
ss neutral :	-5 2 11 -4 2 1 -2 -2 11 -1 -2 -1 -1
ss neutral activity.infinitive	13 -2 -6 5 -2 -5 -3 9 -4 -1 -1 -1 3
ss neutral activity.participle	-3 1 7 -3 0 2 2 2 -1 0 0 0 0
ss neutral adverb	-5 -4 -12 -2 1 6 -1 -6 12 -3 -6 -1 0
ss neutral artefact	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
ss neutral article	6 -3 -6 8 -2 -5 4 -5 4 2 -2 -1 -2
ss neutral conjunction	5 -7 -9 10 -2 -6 1 7 2 -4 -8 -1 1
ss neutral modal.singular	9 2 0 3 -1 -4 -1 -1 1 -1 3 0 2
ss neutral place	1 2 -4 0 7 -7 -1 -4 -2 -1 0 6 1
ss neutral plain.infinitive	3 -4 3 -3 -4 6 6 1 -11 3 5 1 -5
ss neutral plain.infinitive people	4 0 -1 1 -1 -1 11 -5 -4 -2 3 -1 -1
ss neutral plain.singular	-10 -7 3 -4 -3 10 -2 -1 9 -1 -8 0 0
ss neutral preposition	-5 19 -3 -3 6 -6 6 9 -10 -11 10 -6 5
ss neutral pronoun	-4 -2 6 -2 -1 3 0 1 1 -1 -1 0 0
ss neutral relative	-7 -3 -3 -2 5 0 -3 -2 3 1 -1 0 -1
ss neutral shared	7 3 6 1 -1 -4 0 3 -1 -1 -1 -1 5
ss neutral unlisted.infinitive	4 4 -1 0 1 -3 -2 7 0 -1 -2 0 1
ss neutral unlisted.singular	4 0 -1 1 -1 -1 -2 -3 -4 9 3 0 -1
ss offering.infinitive ,	1 -2 2 0 -2 2 -1 1 7 -3 -2 0 -2
ss offering.infinitive .	0 9 0 -4 8 -7 1 6 -7 2 -4 8 -4
ss offering.infinitive adverb	1 2 2 0 0 -1 -2 -2 6 0 0 0 0
ss offering.infinitive artefact	-5 -1 8 -3 -1 3 -1 -5 8 0 0 0 0
ss offering.infinitive article	-5 -3 17 -4 -3 4 -4 22 -7 -1 -5 0 -1
ss offering.infinitive conjunction	-13 8 -4 -6 5 3 -3 -6 2 9 -1 0 -2
ss offering.infinitive neutral conjunction	6 -1 13 0 -6 1 3 6 -2 -1 -1 0 0
ss offering.infinitive neutral preposition	5 0 3 2 -2 -1 -1 6 -1 -1 -1 0 0
ss offering.infinitive praised	6 -1 -4 3 -1 -2 0 -1 2 0 0 0 0
ss offering.infinitive preposition	6 18 -2 -1 7 -11 2 -2 26 -8 -11 3 -5
ss offering.infinitive relative	16 1 -5 6 -1 -8 -2 -4 13 -1 -3 0 -1
ss offering.infinitive service	-5 5 6 -4 1 1 -2 17 -10 -1 -1 0 -1
ss offering.infinitive shared	-9 0 13 -5 -1 5 -1 -1 3 0 -1 0 0
ss offering.infinitive subject	4 -4 -1 1 1 -3 7 -6 4 -1 -2 -1 -1
ss offering.infinitive unlisted.infinitive	-5 1 6 -3 0 3 2 -6 4 0 0 0 0
ss offering.infinitive wanted	9 1 -6 4 -1 -5 -1 -6 8 0 0 0 0
ss offering.participle .	-3 -2 -1 -4 -1 6 -1 -4 7 -1 -1 0 -1
ss offering.singular 	-2 -2 3 -1 -2 3 -6 3 6 -1 -2 0 -1
ss offering.singular artefact	0 4 -1 0 1 -2 -1 -4 7 0 0 0 0
ss offering.singular pronoun	-7 2 -4 -2 2 3 -1 0 -2 0 0 0 0
ss offering.singular unlisted.infinitive	3 -2 2 1 -2 0 0 -5 8 0 -1 0 0
ss own 	-12 9 10 -9 8 -1 14 0 -7 0 -6 -3 4
ss own .	10 4 6 -1 -1 -3 -2 0 5 -1 0 0 4
ss own adverb	-7 -5 6 1 -3 4 1 2 -2 -1 -1 0 -1
ss own agent	19 7 3 5 0 -12 3 5 -1 -6 5 -1 4
ss own artefact	2 -2 2 0 -2 2 9 -18 15 -4 -2 0 0
ss own company	-2 5 0 -3 7 -5 -4 -3 -4 1 0 -1 10
ss own customer	16 -3 0 6 -5 -4 8 -2 -4 0 11 -2 -9
ss own internal	5 -1 -1 2 -1 -1 -4 -6 -1 -3 -1 -1 17
ss own mission	-12 -17 -11 -6 7 10 -14 9 -10 11 -3 7 -10
ss own mission wanted	-6 -2 3 -3 0 4 -1 2 -1 -1 0 0 0
ss own neutral	-1 2 6 -1 1 -2 2 3 -8 7 -2 -1 1
ss own people	-4 11 19 -8 2 0 0 21 -4 -6 -6 -2 3
ss own place	-14 -9 -6 -5 2 11 6 4 -2 -7 -3 -1 -5
ss own possessive	23 10 8 5 -6 -10 -4 4 -4 -3 -3 -2 22
ss own preposition	-15 -10 -8 -6 -3 17 -7 1 0 1 -5 -1 1
ss own quality	-9 -5 -8 6 4 -4 -1 -2 -1 -1 0 0 -1
ss own service	6 6 -2 1 1 -4 0 -7 2 2 -1 0 5
ss own shared	6 -4 -5 2 2 -4 5 9 -6 -3 -4 0 -1
ss own venue	3 -1 9 0 -2 -1 -3 -4 9 1 2 -1 -2
ss own wanted	9 3 -2 2 0 -5 -4 1 4 5 -1 0 -2
ss people 	7 -14 0 15 -10 -4 22 -25 6 1 -4 0 -2
ss people ,	-4 -11 -4 -6 10 1 -5 2 4 -2 2 -2 -3
ss people .	-15 10 22 -15 -11 21 -9 7 11 9 3 -7 -10
ss people ;	-1 2 3 -1 0 0 7 -4 0 0 0 0 -1
ss people act.infinitive	-24 4 -12 -9 24 -8 -4 -2 2 -2 -1 -1 -1
ss people activity.infinitive	-17 9 11 -11 2 8 -5 5 -5 -2 -2 13 -3
ss people adverb	1 16 16 -6 1 -4 15 8 -7 -8 7 -2 -4
ss people article	12 -9 -4 3 -2 -1 10 -22 22 -3 -8 3 -1
ss people carry.infinitive	2 1 3 0 -1 0 -1 -3 7 0 -1 0 0
ss people comparative	6 -1 -2 2 0 -3 8 -4 1 -1 -2 0 -1
ss people conjunction	5 -3 -20 3 1 0 1 10 -16 10 3 -3 -10
ss people contented	7 1 -2 3 0 -4 -1 -2 -1 6 2 0 -1
ss people helping.infinitive	15 -1 6 4 -6 -4 5 -6 -5 -2 -2 19 -2
ss people let.infinitive	13 -4 -3 1 -4 2 8 -1 -2 -1 -1 -1 -1
ss people living.infinitive	-16 -7 13 -8 -3 14 -11 12 3 -3 -1 -1 -1
ss people living.singular	-4 -1 14 -5 -3 6 0 6 2 -2 -2 0 -1
ss people make.infinitive	-4 -5 0 -1 -2 6 -2 -1 -1 0 0 -1 3
ss people modal.infinitive	-8 -4 7 -4 -3 9 0 -1 -1 -2 4 0 -2
ss people modal.singular	-9 -4 14 -7 -3 10 0 1 5 -1 -3 -1 -2
ss people offering.infinitive	2 1 4 0 -1 -1 7 0 -2 -1 -1 -1 0
ss people people	6 4 4 1 -1 -4 11 -2 1 -3 -2 -1 -1
ss people plain.infinitive	-14 -5 7 -9 -1 12 -7 2 -11 13 1 -2 1
ss people plain.singular	-14 -8 13 6 -5 1 -6 8 2 -2 -2 -1 -2
ss people plain.singular neutral	6 0 -5 12 0 -12 -3 -1 2 -1 1 0 2
ss people possessive	-15 14 3 -8 7 1 -5 7 -3 0 -1 0 2
ss people preposition	15 -1 9 -10 -1 5 21 -1 -7 -15 12 4 -8
ss people promote.infinitive	7 -3 0 3 -3 -1 6 -2 -1 0 -1 0 0
ss people pronoun	16 -1 -10 6 -2 -5 -4 -2 2 -3 9 -1 1
ss people relative	-14 -5 20 -5 -5 9 21 -10 4 -8 5 -3 -9
ss people subordinator	-7 -3 -9 5 6 -6 -1 -2 -1 0 0 0 0
ss people unlisted.infinitive	-1 -1 8 -2 -2 2 -2 6 -2 0 1 -1 -1
ss people wanted	3 8 22 -4 -7 2 5 -1 13 -4 -1 -1 -4
ss people wanted conjunction	-4 -6 -4 -1 -1 6 -3 -1 0 -3 4 0 -1
ss place 	-3 11 -7 -5 14 -10 -2 6 -3 0 -5 -1 5
ss place ,	6 -4 -13 9 -4 -3 -4 13 -1 2 -5 -1 -6
ss place .	5 -12 5 -6 -9 15 -9 -2 1 -4 17 -7 4
ss place :	6 -1 2 2 -2 -2 -1 1 2 -2 2 0 -1
ss place ^	-7 -19 -19 2 -8 18 3 -5 -5 4 -7 0 -1
ss place act.infinitive	-15 11 -13 -6 19 -8 -1 4 -3 -1 -2 0 -1
ss place activity.infinitive	-1 13 26 -6 -3 -1 -3 8 -3 -2 8 -1 2
ss place activity.singular	-7 8 3 -5 1 3 -1 3 1 -1 0 0 0
ss place adverb	-9 10 19 -9 0 3 -12 27 -15 -1 5 -1 1
ss place article	2 -4 1 8 0 -8 -4 0 0 2 4 -2 -1
ss place comparative	-17 -6 3 -6 0 11 -2 2 -1 -1 -1 0 -1
ss place conjunction	-7 6 1 -8 4 4 0 17 0 -8 -2 -1 -6
ss place determiner	-8 -7 -12 -1 2 5 1 -6 0 -1 -1 0 -1
ss place living.singular	1 -3 5 9 -4 -6 2 -4 0 -1 -1 0 4
ss place modal.infinitive	0 3 17 -3 -5 3 0 4 1 2 -2 0 -1
ss place modal.singular	-6 -1 -4 -2 3 2 1 -3 -1 -1 1 0 -1
ss place plain.infinitive	28 -2 0 9 -10 -6 -8 -9 15 22 -7 -2 -3
ss place plain.singular	-13 -10 14 -9 -10 21 -1 2 -4 -3 -2 0 5
ss place preposition	-15 4 21 -18 5 10 -1 7 4 -6 1 -3 1
ss place promote.infinitive	1 2 -5 1 6 -6 3 -1 0 0 -1 0 0
ss place pronoun	-15 -4 13 -7 -3 11 -1 -1 2 -1 0 0 0
ss place protect.infinitive	-7 9 0 -4 10 -6 -1 3 -1 0 0 0 0
ss place relative	-63 -21 34 -30 -9 52 -1 12 2 -2 -14 -2 -9
ss place shared	11 3 -1 4 0 -6 -1 -2 8 0 -1 0 0
ss place strengthen.infinitive	-2 8 -4 -2 8 -6 7 -1 -2 -3 -1 0 0
ss place unlisted.infinitive	-6 -2 -3 -2 3 2 0 -2 0 0 0 0 0
ss place wanted	-13 -7 7 -10 -5 18 3 -6 2 2 -2 0 -2
ss plain 	5 1 -3 1 3 -5 0 11 -2 -1 -5 0 -2
ss plain ,	11 2 1 3 -2 -5 -1 -2 -3 -2 -2 0 14
ss plain conjunction	-4 -1 7 -3 -1 4 -1 2 -4 3 0 0 0
ss plain neutral	-11 4 -7 3 3 -3 -3 -1 -4 -1 5 0 1
ss plain plain.singular	-2 4 0 -3 2 1 -1 6 -3 0 -1 0 0
ss plain.infinitive 	-6 -3 -5 6 -2 0 9 -10 1 0 -6 -3 5
ss plain.infinitive ,	15 8 -22 8 6 -14 7 -1 0 2 -3 -2 -4
ss plain.infinitive .	2 1 3 15 -10 -6 -9 -3 6 17 -9 -3 1
ss plain.infinitive :	-11 -3 3 -5 0 8 -1 7 -3 -2 -3 -1 -1
ss plain.infinitive act.infinitive	25 1 7 5 -11 -3 -1 7 -2 -2 0 8 -2
ss plain.infinitive activity.participle	5 -2 -6 3 -1 -1 -2 2 2 0 -1 0 -1
ss plain.infinitive adverb	-10 -7 0 0 -4 8 13 0 -3 -4 -7 -1 -2
ss plain.infinitive article	11 18 -1 2 8 -17 -6 -22 5 -7 42 -1 -4
ss plain.infinitive conjunction	-1 -15 13 10 -11 2 -8 8 -13 9 2 -1 1
ss plain.infinitive living.infinitive	0 -3 9 -1 -3 2 -3 -3 3 -1 -1 0 8
ss plain.infinitive mission adverb	10 -3 6 2 -2 -4 -1 4 0 1 1 0 -1
ss plain.infinitive mission preposition	-10 -12 3 -4 -1 10 -2 -6 -7 16 0 0 -4
ss plain.infinitive mission subject	-9 -4 -2 -3 0 7 -1 -1 -1 0 0 0 -1
ss plain.infinitive neutral preposition	-12 -7 18 -6 -5 12 -3 10 -6 -2 -2 0 3
ss plain.infinitive own	-16 -12 -5 -3 -4 15 -2 3 -1 -3 -2 0 -3
ss plain.infinitive people	-8 0 16 -6 -4 8 9 2 -5 -1 -1 0 -1
ss plain.infinitive people preposition	12 -1 -2 4 -2 -5 11 -4 4 -1 -3 -1 -2
ss plain.infinitive plain.infinitive	5 -1 -1 2 -1 -1 -3 3 -1 -4 -1 0 6
ss plain.infinitive plain.participle	-6 -5 -4 -2 -1 7 0 -5 4 -1 -2 0 -1
ss plain.infinitive preposition	-28 8 -13 -20 28 0 6 -9 -21 28 -6 -7 2
ss plain.infinitive problem	-8 2 -5 -3 9 -3 -1 0 0 0 0 0 0
ss plain.infinitive pronoun	14 -1 1 1 -4 -1 8 2 -8 -1 -5 -2 10
ss plain.infinitive relative	26 13 2 6 0 -17 -4 -6 -1 5 13 -1 3
ss plain.infinitive shared preposition	-19 -18 -14 15 0 -2 -4 2 -5 -1 -3 0 -1
ss plain.infinitive subject	15 22 -8 3 8 -18 14 -10 -3 0 0 7 0
ss plain.infinitive subordinator	-4 2 -5 -2 0 4 0 -6 -3 4 -2 0 5
ss plain.infinitive wanted	5 -8 -4 1 -4 4 3 0 1 -1 -3 -1 -2
ss plain.infinitive work	-3 -1 7 -2 -1 3 -2 3 0 0 0 0 0
ss plain.participle .	-5 -4 -4 4 -1 0 2 -7 4 0 -1 0 0
ss plain.singular 	-1 9 -5 -2 1 0 -5 10 -2 1 1 -1 -3
ss plain.singular ,	8 -1 8 -1 -4 1 13 6 -7 -3 -1 -1 -3
ss plain.singular .	4 5 33 -12 0 1 3 13 -1 -9 2 -3 6
ss plain.singular activity.participle	-7 -5 -6 2 0 3 1 -2 -2 0 -1 0 0
ss plain.singular adverb	-14 0 10 -10 -6 16 1 -1 10 -2 -6 -1 -3
ss plain.singular article	-12 -9 0 10 3 -9 -4 -10 -11 -5 25 -1 2
ss plain.singular conjunction	12 3 -1 2 -1 -4 -2 -2 0 -1 5 0 4
ss plain.singular living.participle	-10 -6 0 -3 -3 11 -1 -2 2 0 -2 0 0
ss plain.singular neutral 	8 -2 -7 13 -1 -12 8 -1 -3 -1 -2 0 -1
ss plain.singular neutral .	-3 0 7 -3 -1 2 -6 4 -3 6 0 0 2
ss plain.singular neutral people	6 0 -1 2 -1 -2 10 -3 -2 -2 -2 0 -1
ss plain.singular neutral preposition	-3 -5 -4 -1 -3 6 -2 -4 3 -2 3 0 -1
ss plain.singular own	5 -2 2 0 -2 2 -4 7 3 1 0 -1 -4
ss plain.singular people	0 9 1 -2 2 -3 6 -1 -1 0 0 0 0
ss plain.singular praised	2 -1 -4 6 0 -5 -1 0 2 0 0 0 -1
ss plain.singular preposition	-14 -6 1 2 1 1 -7 -2 -5 5 3 -3 4
ss plain.singular problem	0 2 -4 8 1 -8 -1 4 -2 0 -1 0 -1
ss plain.singular pronoun	-2 3 14 -4 3 -3 1 1 5 -5 1 -1 1
ss plain.singular relative	-1 -3 -3 4 -1 -2 8 -2 -7 -2 -3 0 5
ss plain.singular shared	-7 -3 0 -2 -1 6 -1 0 -1 0 0 0 0
ss plain.singular subordinator	3 6 5 0 -2 -1 5 7 0 -2 -5 0 -1
ss plain.singular unlisted.infinitive	-6 -5 -2 2 -1 2 0 -1 -1 0 -1 0 0
ss plain.singular wanted	-11 -7 10 -10 -2 14 -1 -1 9 -2 -4 -1 -2
ss plain.singular work	1 4 3 0 0 -2 -1 9 -2 -1 -2 0 -1
ss possessive 	-4 -22 7 -1 -9 15 -1 -20 21 -1 1 1 -4
ss possessive adverb	-15 -7 1 3 -2 4 2 -2 4 -1 -6 0 -2
ss possessive agent	6 -4 -8 3 -2 0 2 -3 -3 -3 8 -1 -2
ss possessive artefact	7 8 8 0 0 -6 7 -1 -7 -2 13 0 -2
ss possessive company	-7 6 -3 -4 3 2 7 -11 2 -2 -2 -1 6
ss possessive internal	8 4 3 2 -3 -3 -3 -6 -1 -1 3 0 13
ss possessive mission	7 -2 -5 3 -1 -2 2 -5 -3 -1 8 0 -1
ss possessive neutral	8 4 -9 3 1 -5 3 0 -4 -1 3 0 0
ss possessive people	18 13 -3 4 0 -12 0 0 9 -4 4 -2 0
ss possessive place	-17 5 12 -9 7 2 2 8 -6 -1 0 0 -2
ss possessive possessive	4 -4 4 -2 -4 5 -4 -3 13 -1 -1 -1 -2
ss possessive preposition	8 -5 -2 3 -4 1 1 5 -3 -1 2 -1 -3
ss possessive shared	-10 -3 3 -3 -4 9 -5 15 -1 -1 -5 -2 -4
ss possessive venue	-6 -3 0 -3 -1 6 1 2 -2 0 -3 0 0
ss praised 	-15 5 -13 -1 11 -4 -2 -5 4 -2 1 -1 0
ss praised ,	19 -3 -11 8 -1 -8 0 -9 3 11 -1 0 -3
ss praised .	0 -3 -2 6 -2 -3 -3 1 0 -1 -1 0 3
ss praised agent	6 1 -1 2 0 -3 -1 -2 -4 4 6 0 -1
ss praised artefact	2 -2 9 -2 -3 2 -5 -9 14 6 -1 -1 -2
ss praised change	1 3 10 -2 2 -4 -1 2 3 0 -1 0 0
ss praised conjunction	2 -5 -7 9 -5 -1 5 -4 4 -5 1 -1 -3
ss praised neutral	-16 -5 2 -9 -3 17 3 -3 -2 -3 -1 4 -2
ss praised people	-2 -1 3 5 -1 -4 -1 -5 7 -1 0 0 0
ss praised place	6 6 -2 1 -2 -2 0 3 2 0 -1 0 0
ss praised preposition	7 -2 -2 3 -2 -2 -4 4 2 -2 2 0 -1
ss praised service	12 13 -4 3 2 -11 4 6 0 -3 0 0 -2
ss praised shared	12 15 -2 2 -1 -8 -3 1 9 8 -8 -1 0
ss praised wanted	13 5 1 3 -1 -7 -2 -3 7 3 0 0 -1
ss praised work	-3 -1 15 -3 -2 3 8 2 -6 0 0 0 -1
ss preposition 	16 23 -11 -17 8 3 -7 -1 15 -5 -1 2 5
ss preposition ,	-20 16 24 -11 1 5 -7 21 -1 -4 -5 -1 1
ss preposition .	-7 -18 7 2 -6 8 -13 1 3 -2 0 0 5
ss preposition :	-12 -5 0 -4 -1 9 -1 -1 -2 0 0 0 0
ss preposition ^	-6 -8 -10 0 4 2 -1 -2 -1 0 -2 0 0
ss preposition activity.infinitive	3 -9 3 1 -5 5 -6 -5 0 8 -1 3 -1
ss preposition adverb	13 3 20 -2 -8 1 10 10 -4 -9 5 -5 1
ss preposition agent	3 -6 -2 8 0 -7 2 -5 8 -7 -3 -1 5
ss preposition artefact	-7 -3 -2 1 -2 4 12 4 -9 2 -2 -5 -5
ss preposition article	1 4 19 -17 0 11 13 6 16 -10 -9 -12 1
ss preposition change	-14 16 1 -9 5 3 -6 2 -2 4 7 2 -7
ss preposition company	6 9 3 0 2 -6 -2 19 -4 5 -10 -1 -2
ss preposition comparative	-4 -3 20 -4 -5 6 -2 8 -3 3 -2 0 -1
ss preposition conjunction	-2 17 11 -6 8 -8 4 11 -8 -6 11 -1 -5
ss preposition determiner	-6 2 7 -16 -5 20 -10 19 0 -5 0 -7 4
ss preposition helping.infinitive	-7 2 -5 -2 10 -5 -2 0 0 0 0 0 0
ss preposition living.infinitive	1 -1 -3 0 -1 2 -5 3 -5 4 -6 0 9
ss preposition merit	5 -7 -3 2 -6 5 -3 -4 1 5 1 0 -1
ss preposition mission	4 -9 -16 4 3 -2 -3 5 -1 -4 1 -1 -2
ss preposition modal.infinitive	7 2 0 2 0 -4 -2 -1 4 -1 2 0 0
ss preposition modal.singular	15 6 8 3 -1 -10 4 3 0 -2 5 0 -2
ss preposition neutral	22 -9 13 1 -12 4 17 -10 5 -12 4 3 0
ss preposition own	27 20 -1 14 5 -31 4 3 19 8 -5 -6 -12
ss preposition people	-1 13 13 -8 13 -11 9 12 22 -6 -8 -10 -13
ss preposition place	6 7 -10 -4 16 -13 -5 -15 0 30 5 -6 -7
ss preposition plain.infinitive	-11 -14 -8 -1 -3 12 12 -11 9 -6 -11 -2 2
ss preposition plain.singular	4 5 3 0 -1 -1 -3 3 -6 -1 7 0 2
ss preposition possessive	8 -8 5 -2 -7 8 16 0 10 -14 0 1 -10
ss preposition praised	11 9 8 1 -2 -6 10 -10 8 5 2 -2 -6
ss preposition preposition	-4 13 5 -10 -2 8 2 22 -9 -7 -14 -4 14
ss preposition problem	-26 24 23 -25 5 14 1 7 10 -3 -5 -2 -2
ss preposition pronoun	-11 -21 8 10 -18 14 -3 5 6 -7 3 2 -13
ss preposition quality	7 -12 -1 3 -12 10 0 -7 8 -1 4 -2 -3
ss preposition rank	3 0 0 1 -1 -1 -3 -3 -6 12 -7 0 8
ss preposition relative	-9 -5 9 -4 1 5 2 13 -6 -2 -6 0 -1
ss preposition service	-4 8 1 -6 -8 13 3 16 -14 -1 2 -1 -3
ss preposition shared	-7 -11 -3 16 -4 -7 4 -11 8 6 -4 2 -9
ss preposition venue	-27 1 9 -12 4 13 -1 13 -3 -3 -8 -1 -2
ss preposition wanted	2 9 1 -9 10 -4 -2 -5 -3 2 15 -4 0
ss preposition work	-9 16 -1 -7 2 3 -1 12 -6 1 -5 0 0
ss preserve.infinitive .	-9 2 -11 -6 21 -10 -1 -4 -1 -1 -1 -1 3
ss preserve.infinitive conjunction	-2 -1 -4 0 7 -5 -1 4 -1 0 -2 0 -1
ss problem 	-13 1 -5 -5 6 3 -2 -1 -1 0 0 0 0
ss problem ,	5 19 -7 0 4 -8 4 2 9 -3 -3 0 -4
ss problem .	17 9 11 1 0 -11 3 12 12 -4 -7 -2 -5
ss problem act.infinitive	-4 3 -6 -2 8 -4 -3 0 -5 7 -1 -1 2
ss problem activity.infinitive	8 -1 0 3 -3 -2 -1 4 -1 0 0 0 0
ss problem adverb	-2 13 -1 -3 0 0 6 1 -6 -1 1 -1 2
ss problem article	-22 2 -5 -10 14 2 -2 5 -7 -1 0 0 -1
ss problem conjunction	-18 8 -9 -8 14 -2 7 -6 -5 -1 2 0 -1
ss problem living.infinitive	-8 -3 5 -4 -2 7 -1 -2 2 0 0 0 0
ss problem living.singular	-3 -2 10 -2 -2 3 -1 3 -1 0 0 0 0
ss problem plain.infinitive	6 -1 -1 2 -1 -2 3 0 -1 0 0 0 0
ss problem plain.singular	-2 -9 3 3 -11 10 0 -1 -1 0 0 0 0
ss problem preposition	-26 8 -20 -12 33 -12 -4 -6 2 -5 1 -2 5
ss promote.infinitive .	-21 8 -3 -10 22 -7 0 -1 0 -1 -2 0 -1
ss promote.infinitive conjunction	-6 6 -3 -3 6 -2 -2 2 -2 -1 1 0 -1
ss promote.infinitive preposition	-13 15 -6 -7 19 -11 9 2 -7 1 -5 0 -1
ss promote.singular .	-3 -7 1 -1 -3 6 0 -1 0 0 0 0 0
ss promote.singular article	-12 10 -5 -5 10 -3 1 3 -3 -1 -2 0 0
ss promote.singular conjunction	-2 10 0 -2 3 -3 7 -3 -2 -1 1 0 0
ss promote.singular pronoun	-5 -8 3 -1 -9 13 -1 0 0 0 0 0 0
ss pronoun 	-2 5 -1 -2 6 -4 0 -3 0 3 0 4 -5
ss pronoun ,	-11 2 16 -4 0 3 3 3 -4 -2 4 -1 -2
ss pronoun .	-14 -14 -4 4 -6 10 -3 -5 4 -5 -1 -1 2
ss pronoun activity.infinitive	5 1 6 4 -1 -6 -2 6 -1 0 -1 0 2
ss pronoun adverb	18 6 -2 2 -3 -5 7 -7 19 -3 -5 -3 -3
ss pronoun article	-3 9 4 -7 0 4 -14 8 8 4 -4 -1 0
ss pronoun conjunction	-3 3 5 -2 0 1 -4 10 -4 0 0 0 0
ss pronoun determiner	-27 -9 12 -12 -3 21 -2 1 -6 -1 3 -1 0
ss pronoun helping.infinitive	6 1 -2 2 0 -4 1 -3 0 0 5 0 0
ss pronoun living.infinitive	-13 -10 5 -3 -5 12 7 -13 10 -1 -4 0 -2
ss pronoun living.participle	9 2 -4 3 0 -5 0 -1 -1 0 4 0 0
ss pronoun living.singular	-6 -2 6 -5 0 6 6 2 1 -3 -6 0 -1
ss pronoun modal.infinitive	-17 -5 7 -7 -1 12 8 -3 -4 -3 1 0 -2
ss pronoun modal.singular	-2 -9 1 -1 -3 6 3 -2 -1 -3 2 0 -2
ss pronoun neutral	-11 5 7 -6 2 4 -2 -1 4 0 -1 0 -1
ss pronoun own	6 1 -2 2 0 -3 -3 -2 -2 5 3 0 0
ss pronoun people	-15 -11 -18 -3 -2 17 -9 -9 9 8 -7 -1 -3
ss pronoun plain.infinitive	-5 7 -3 4 8 -11 3 9 1 0 -9 -1 -3
ss pronoun plain.singular	3 3 8 5 4 -12 3 12 -7 -5 -1 -1 3
ss pronoun plain.singular neutral	8 2 -2 3 0 -5 0 -1 0 0 3 0 0
ss pronoun possessive	17 1 -6 6 -1 -8 -2 11 -5 5 -3 0 -2
ss pronoun preposition	2 -13 -9 14 -7 -2 11 5 -7 4 -4 -4 -11
ss pronoun problem	6 -3 0 2 -3 0 3 -1 0 0 0 0 0
ss pronoun pronoun	-17 -7 9 -10 -3 17 9 -11 11 -5 -1 -1 -4
ss pronoun relative	21 2 -11 8 -1 -10 9 -8 -1 -1 4 0 -1
ss pronoun shared	3 2 14 -3 -2 0 -1 -8 11 -2 7 -1 -2
ss pronoun subject	11 0 -3 4 -2 -4 3 -1 -5 0 -2 0 7
ss pronoun subordinator	7 2 2 2 -1 -4 -9 6 2 -1 6 0 -1
ss pronoun unlisted.singular	-6 -1 4 -3 0 4 0 2 -2 0 0 0 0
ss pronoun wanted	-12 -7 15 -7 -5 13 -2 -1 -1 -3 5 -1 1
ss protect.infinitive .	-5 6 -4 -5 11 -5 0 0 0 0 0 0 0
ss protect.infinitive preposition	-8 3 0 -3 2 2 -2 4 -2 -1 0 0 0
ss protect.singular article	-12 0 -8 -4 12 -4 0 -3 0 0 0 0 0
ss quality 	-3 -5 1 2 -2 2 5 -3 -8 -1 7 0 -1
ss quality ,	9 -1 -8 8 -3 -5 -3 -5 6 -1 4 0 -2
ss quality .	8 3 0 11 1 -15 15 -17 3 -1 5 -1 -1
ss quality act.infinitive	-5 12 0 -4 4 -2 0 7 -3 0 -1 0 0
ss quality activity.infinitive	-7 -4 -2 -2 0 6 -2 0 -1 0 -1 0 0
ss quality conjunction	-25 0 3 -2 -4 11 -3 9 2 -7 -3 -1 -4
ss quality plain.infinitive	-4 -6 -9 10 -1 -4 10 -2 -3 -5 -4 -1 -2
ss quality plain.singular	10 -1 -7 3 -1 -3 -2 -2 3 -1 -3 -1 6
ss quality preposition	-33 -17 -3 -18 -8 39 -7 10 -9 -1 3 -2 -7
ss quality subordinator	3 1 6 0 -1 -1 0 3 -1 0 0 0 0
ss quality wanted preposition	2 -3 -9 10 -1 -7 -1 1 -2 -1 2 0 -1
ss rank 	4 3 10 0 -1 -3 -1 -4 -5 17 -1 0 -1
ss rank ,	1 0 0 0 0 0 -1 -3 -5 10 0 0 0
ss rank .	4 -1 -1 1 -1 -1 2 -3 0 10 -7 0 -1
ss rank agent	1 12 0 -1 4 -6 -2 -2 6 6 -3 0 -1
ss rank article	5 0 -2 2 -1 -2 -1 -1 -1 8 -2 0 -2
ss rank people	1 3 0 0 0 -1 -2 3 -5 9 -2 0 -1
ss rank plain.infinitive	6 6 2 0 -1 -3 -2 -3 -3 17 -3 -1 -1
ss rank preposition	6 14 6 -1 -1 -5 -2 -9 5 14 -3 -3 4
ss rank service	1 -2 -3 1 -1 1 -3 -5 10 -1 0 0 0
ss rank superlative 	15 3 1 4 -2 -7 -2 -6 9 10 -4 0 -2
ss ranking.infinitive .	-3 7 -3 -2 3 -2 -3 0 -1 1 5 0 -1
ss ranking.infinitive preposition	8 2 -1 3 -2 -2 -3 -3 1 10 -2 0 -2
ss realise.infinitive article	-2 -3 8 -1 -2 2 -2 -3 2 0 4 0 0
ss realise.infinitive preposition	-8 -4 2 -3 -1 6 3 -1 -1 -1 -2 0 0
ss relative 	17 -3 -3 5 0 -8 0 0 7 10 -11 -2 -2
ss relative adverb	22 0 -11 6 1 -11 -1 -9 4 3 -7 -2 15
ss relative article	-17 12 -1 -7 -10 18 3 1 -7 -6 5 -1 3
ss relative change	1 0 -1 0 0 0 -2 1 -1 -1 -2 0 6
ss relative company	-1 -2 -1 0 -1 2 -2 -3 -1 -3 9 0 -1
ss relative comparative	0 12 -3 -2 4 -5 -1 1 4 0 -1 0 -1
ss relative determiner	-12 -6 14 -7 -3 11 -7 -3 3 3 2 -1 1
ss relative helping.singular	6 0 -4 2 0 -3 -2 -3 2 0 0 0 5
ss relative living.infinitive	-8 -2 9 0 -1 2 -3 10 0 -1 -3 0 -3
ss relative own	-1 0 -9 0 7 -5 -1 -2 2 0 -1 0 0
ss relative people	-10 2 -6 -6 0 10 -11 -15 -4 6 28 -2 -7
ss relative place	6 6 14 0 0 -6 1 0 1 0 5 0 0
ss relative plain.infinitive	3 1 6 -1 -1 -1 4 6 -4 -1 0 -1 -2
ss relative plain.singular	2 -1 7 -2 -2 2 -4 7 -3 -1 5 0 -2
ss relative possessive	7 -6 -5 0 -3 4 -3 6 3 -4 3 -1 -5
ss relative praised	2 1 4 0 0 -1 -1 -2 12 0 -5 0 -1
ss relative preposition	1 -1 18 -4 -7 6 7 8 -4 -5 -4 -1 4
ss relative problem	12 -1 -3 5 -2 -4 2 -1 2 0 0 0 0
ss relative pronoun	-3 -5 5 -5 -3 9 -1 13 -8 -1 5 -3 -6
ss relative shared	-1 -3 2 -1 -2 4 -3 -3 -2 2 6 0 -1
ss relative subject	-23 3 -2 5 9 -8 5 -2 1 -3 -5 -1 0
ss relative unlisted.infinitive	6 0 -2 2 -1 -2 3 -3 3 0 -1 0 0
ss relative wanted	-1 -8 -4 6 -3 0 -4 -2 -2 -2 7 0 -1
ss representation preposition	1 3 2 0 1 -2 1 9 -4 -2 -2 0 -1
ss result article	-10 12 16 -8 3 0 1 2 2 -1 -1 0 3
ss result determiner	-14 4 31 -10 -1 5 -3 2 10 -1 -2 0 -1
ss result people	-27 -10 34 -13 -10 23 -9 4 4 -2 -2 -1 6
ss result pronoun	26 -1 -12 11 -6 -9 13 7 -14 3 -2 -1 -3
ss service ,	-2 10 6 -4 1 0 6 -5 6 1 -1 -1 -3
ss service .	6 10 18 -3 -4 -2 4 18 -6 -2 -2 -1 -2
ss service ^	12 -2 -5 4 -2 -4 -1 12 -7 -1 -1 0 -1
ss service activity.infinitive	3 0 2 1 -1 -1 3 -6 6 0 -1 0 0
ss service activity.singular	3 0 4 1 -1 -1 -1 6 -2 0 0 0 0
ss service conjunction	-8 16 4 -2 -5 4 3 7 4 -1 -6 -1 -3
ss service living.singular	-4 -4 3 -2 -4 7 0 -1 1 0 0 0 0
ss service offering.infinitive	12 1 1 4 -1 -6 -3 5 4 -1 -1 0 0
ss service plain.singular	2 9 -1 -1 3 -4 4 -4 5 -1 -1 0 -1
ss service preposition	15 7 7 -1 -3 -4 3 -9 23 2 -1 -4 -6
ss service relative	3 -1 -3 1 -1 -1 -3 7 -8 -1 -2 0 7
ss shared 	-16 3 -11 3 11 -8 -7 3 3 -2 -4 -1 0
ss shared ,	2 7 12 -6 -12 13 -7 -4 4 15 -1 -2 0
ss shared .	-4 -3 34 -2 -19 14 13 -15 19 1 -4 -3 -3
ss shared ^	-9 -21 -21 8 -1 5 3 -2 -4 -2 -6 -1 -1
ss shared act.infinitive	-6 -5 -6 -4 18 -9 -1 -3 -2 -2 -1 4 1
ss shared activity.infinitive	14 1 -1 4 -1 -7 0 -2 11 -1 -2 -1 -1
ss shared activity.infinitive shared	13 7 11 2 -1 -9 3 9 -3 -1 -1 0 -1
ss shared activity.singular	-1 7 -1 -1 2 -3 0 0 1 0 0 0 0
ss shared adverb	3 34 12 -10 2 -5 -10 8 11 -5 13 1 -5
ss shared article	-15 -6 -8 -5 6 6 -1 -1 -3 -2 0 0 -1
ss shared carry.infinitive	12 2 2 4 -3 -5 -1 5 2 -1 -1 0 -1
ss shared comparative	-9 0 14 -6 -2 6 -2 -4 10 -1 -1 0 0
ss shared conjunction	-11 3 6 -5 10 -5 1 -4 6 -9 -1 2 4
ss shared helping.infinitive	8 -1 -2 3 -2 -3 9 0 -4 -1 -4 2 -1
ss shared helping.singular	1 0 0 0 0 0 4 -6 1 -1 3 0 -1
ss shared inward.infinitive	-5 9 0 -5 5 -1 0 3 -1 0 0 0 0
ss shared living.infinitive	1 4 -2 0 5 -6 -4 2 -2 -1 2 -1 4
ss shared living.infinitive shared	-6 -3 -2 -2 0 5 0 0 -2 0 0 0 0
ss shared living.singular	-14 -4 9 -6 -1 10 -2 2 -4 3 0 0 -1
ss shared make.infinitive	12 4 2 3 -1 -7 -1 7 -1 -1 -1 0 1
ss shared modal.infinitive	14 -1 -9 6 -2 -5 7 -6 4 2 -3 -1 -2
ss shared modal.singular	-1 1 18 -3 -2 1 1 8 -2 -1 0 0 -2
ss shared offering.infinitive	8 -3 -5 4 -2 -2 -3 6 5 -1 -4 0 -1
ss shared offering.infinitive neutral	3 2 7 0 -1 -2 0 5 -2 0 0 0 0
ss shared people	8 5 -5 3 7 -11 -1 2 -3 0 4 0 0
ss shared plain.infinitive	12 -10 2 1 -15 13 -5 0 -2 -1 11 -1 -2
ss shared plain.singular	-6 -9 16 -7 -3 10 0 -2 3 -3 4 0 -2
ss shared preposition	-22 -9 -9 -6 2 14 -17 3 13 0 10 -5 -13
ss shared promote.infinitive	1 10 0 -1 3 -5 0 4 0 0 0 0 0
ss shared pronoun	-9 -1 -1 -5 0 8 -4 3 -3 -1 2 0 0
ss shared relative	-14 -15 1 -7 -8 23 -13 -2 3 -5 8 -1 4
ss shared subordinator	22 2 -4 8 -4 -9 -1 -6 6 -1 6 0 0
ss shared unlisted.infinitive	-3 9 -2 -3 13 -11 0 8 -5 -1 0 -2 2
ss shared wanted	-1 2 11 -4 -5 6 -2 8 0 -1 -4 -1 3
ss strengthen.infinitive .	-6 7 -2 -5 9 -3 -2 -2 -1 6 1 0 -3
ss strengthen.infinitive preposition	2 1 -6 1 8 -8 15 -7 -4 -2 -2 0 0
ss subject 	6 -4 6 1 -4 1 -1 -7 9 -2 1 7 -4
ss subject .	-6 -3 6 7 -2 -4 5 -2 -1 0 -1 0 0
ss subject act.infinitive	-8 4 -1 -4 8 -2 3 -5 3 0 -1 0 -1
ss subject activity.infinitive	-8 7 33 -10 6 -4 -10 40 -10 -3 -7 -1 0
ss subject activity.infinitive artefact	7 6 -1 1 0 -5 -4 18 -6 -2 -2 0 -2
ss subject activity.infinitive place	3 1 5 0 -1 -2 -5 12 -3 0 -1 0 0
ss subject activity.infinitive shared	-7 12 2 -4 4 -1 -1 7 -3 0 -1 0 0
ss subject adverb	7 -6 10 0 2 -5 2 -3 1 -1 2 -1 4
ss subject article	-15 37 3 -13 12 -5 -14 11 -1 4 -1 -1 9
ss subject carry.infinitive	4 4 -1 1 0 -2 -8 9 5 -1 -2 0 -1
ss subject determiner	-3 5 -11 -3 8 -3 8 -8 6 -2 -4 0 -2
ss subject develop.infinitive	-1 2 -10 2 0 0 -6 7 -3 -1 0 0 1
ss subject gathering.infinitive	1 -1 6 -1 -1 0 -3 7 -2 0 0 0 0
ss subject gathering.infinitive people	0 4 2 -1 0 -1 -1 7 -3 0 -1 0 0
ss subject helping.infinitive	6 -3 15 0 -7 2 32 -19 -5 -2 1 -1 -2
ss subject helping.infinitive people	0 10 6 -2 0 -2 14 -3 -4 0 -1 0 -1
ss subject inward.infinitive	3 -1 0 1 -1 -1 -3 -5 -2 -1 -1 0 12
ss subject let.infinitive	1 9 -6 0 4 -5 4 -5 5 0 -1 0 -2
ss subject living.infinitive	17 3 0 2 -4 -3 0 8 -5 0 2 6 -6
ss subject make.infinitive	6 -5 4 1 -1 -1 13 -3 -4 -3 -2 -1 1
ss subject modal.infinitive	2 -14 0 -5 -5 13 -17 -3 -8 7 3 4 12
ss subject offering.infinitive	15 0 14 3 -7 -4 2 -18 36 -5 -3 -2 -3
ss subject offering.infinitive neutral	0 1 6 -2 -1 1 -2 -9 15 -1 0 0 -1
ss subject offering.infinitive work	7 1 0 2 -1 -4 -2 -7 12 0 -1 0 0
ss subject own	10 -6 -9 5 -4 0 -3 3 -5 -3 -3 -1 10
ss subject plain.infinitive	-10 -10 -16 1 4 3 -2 -8 -10 -6 24 -6 -1
ss subject plain.infinitive mission	1 -13 -6 0 -1 5 -4 -3 -7 17 -1 -1 -5
ss subject plain.infinitive shared	-22 -12 -16 12 1 -1 -4 3 -8 -2 0 0 -1
ss subject preposition	1 -10 -1 6 -2 -1 14 -1 -5 1 -9 -4 0
ss subject problem	-7 10 0 -4 4 -1 -3 7 -1 0 0 0 -1
ss subject promote.infinitive	-1 6 1 -1 2 -3 9 -2 -3 0 -1 0 0
ss subject pronoun	11 5 -8 8 0 -10 12 2 -8 -2 -2 -1 0
ss subject shared	6 -1 6 1 -2 -2 0 5 -1 0 -1 0 0
ss subject unlisted.infinitive artefact	19 9 -1 6 0 -13 -2 3 8 0 0 -1 -1
ss subject unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -2 -1 0 0 -1
ss subject unlisted.infinitive people	7 -4 11 1 -4 -1 11 -2 0 -2 -2 -1 -2
ss subject unlisted.infinitive shared	-7 0 17 -5 -1 4 -2 8 -2 -1 1 0 -2
ss subject unlisted.singular	-5 11 0 3 2 -7 -8 15 -8 -4 -6 16 -3
ss subject wanted	14 3 3 4 -2 -7 -4 6 -2 -2 3 -1 6
ss subordinator 	6 -9 2 6 -7 1 -2 12 -7 3 0 -1 -4
ss subordinator adverb	-2 0 3 -1 0 1 0 -3 -2 6 -1 0 0
ss subordinator agent	-23 -17 -11 -7 2 18 3 -1 -4 -2 -5 -1 -2
ss subordinator article	13 -1 -7 13 -1 -13 -3 -8 2 2 8 -1 2
ss subordinator determiner	-5 1 15 -4 -1 3 5 -8 8 0 -1 0 -1
ss subordinator mission	2 2 3 0 -3 2 7 -1 -1 -1 -1 0 -1
ss subordinator own	-7 0 1 -3 3 1 -2 11 -8 0 -1 0 -1
ss subordinator people	12 3 -3 4 4 -11 -4 3 4 -2 4 0 -1
ss subordinator problem	-10 7 -2 -5 4 2 0 -1 0 0 0 0 0
ss subordinator pronoun	2 0 0 0 3 -4 -10 12 2 -1 -1 0 -2
ss subordinator subject	7 2 15 0 -4 -2 -7 7 3 -1 -2 0 7
ss subordinator wanted	-9 2 11 -5 4 1 -1 0 4 -1 -2 0 0
ss success .	11 1 4 3 -4 -3 2 -2 -1 8 -2 0 -1
ss success preposition	-9 -3 -6 -2 9 -2 -1 0 -1 -1 -1 0 0
ss superlative 	10 1 0 3 -2 -3 -1 2 -1 6 -2 0 0
ss superlative company	3 -1 0 1 -1 -1 -1 -1 6 1 -4 0 -1
ss superlative neutral	-8 0 -6 -3 7 -1 -2 0 -3 -1 1 0 0
ss superlative place	0 -5 2 0 -8 9 -1 -4 -1 8 -1 0 -1
ss superlative shared	2 -1 2 0 -2 1 -2 -2 6 0 -1 0 -1
ss unlisted.infinitive ,	10 -3 0 2 1 -5 -5 11 3 -2 -2 0 -2
ss unlisted.infinitive .	-12 -6 -1 -7 13 -2 6 -4 -3 -8 -4 2 6
ss unlisted.infinitive company preposition	3 -1 -1 1 -1 -1 8 -3 -2 -1 0 0 -1
ss unlisted.infinitive conjunction	16 -1 4 5 -6 -4 -1 10 -3 -2 0 0 1
ss unlisted.infinitive preposition	9 30 7 -3 7 -15 -5 9 12 6 -5 -3 -2
ss unlisted.infinitive shared preposition	-4 0 7 -2 -1 2 -1 6 -1 -1 -1 0 -1
ss unlisted.singular 	-2 0 8 -2 -1 1 -1 1 -1 -1 0 4 -2
ss unlisted.singular .	-2 3 -6 -2 2 1 -3 0 2 -1 4 -1 -2
ss unlisted.singular adverb	4 4 4 -1 -3 1 0 1 -4 7 -2 -1 2
ss unlisted.singular conjunction	12 -3 4 4 -4 -4 2 1 2 -1 0 0 -1
ss unlisted.singular people	4 -1 1 1 -2 0 -2 -2 -2 -2 -1 12 -3
ss unlisted.singular preposition	7 -2 -3 2 -1 -2 1 -1 -3 -1 5 0 -1
ss venue 	9 1 -1 3 -1 -4 1 3 -2 0 1 0 0
ss venue ,	-20 -5 3 -8 0 13 4 4 -4 -2 -6 0 -1
ss venue .	-5 5 13 0 -3 0 0 9 4 -2 -6 0 -1
ss venue adverb	12 0 -6 5 -1 -6 -5 0 2 4 1 0 -1
ss venue conjunction	-21 8 -4 -9 9 4 -3 5 -2 -1 -2 0 -1
ss venue living.infinitive	-6 -2 0 -2 0 4 -1 -4 2 0 2 0 0
ss venue modal.singular	-2 0 4 -1 0 1 -1 6 -1 -1 -1 0 0
ss venue plain.infinitive	0 0 6 -1 -1 1 0 1 2 -3 1 0 0
ss venue plain.singular	9 0 -5 4 -1 -5 0 -3 -2 -1 9 0 -2
ss venue preposition	21 7 10 3 -5 -7 -6 -6 -2 12 17 -1 -4
ss venue relative	22 2 -10 9 -1 -11 -1 -5 -4 -1 17 0 -1
ss wanted 	7 18 28 -19 -2 7 -8 14 9 -3 1 2 -1
ss wanted ,	-6 -3 -5 6 -8 6 0 -14 4 -10 8 -1 9
ss wanted .	-21 -18 0 3 -13 19 1 -8 3 -8 -5 -2 9
ss wanted activity.infinitive	5 1 -5 1 2 -4 2 -13 -4 -1 0 0 17
ss wanted adverb	10 -7 -3 2 -7 5 0 -1 7 1 -2 -1 -4
ss wanted agent	28 4 6 8 -11 -7 -3 -10 9 -10 16 -1 8
ss wanted artefact	12 2 8 2 -2 -5 2 -7 31 -8 -4 -2 -5
ss wanted change	7 8 -3 1 8 -13 0 0 -3 9 -1 0 -2
ss wanted company	14 14 0 2 -1 -8 -6 5 0 7 3 0 -2
ss wanted conjunction	-6 -6 20 -15 -4 16 -15 7 12 12 -10 -2 -3
ss wanted customer	-5 -2 3 -8 -1 9 -1 -1 -1 3 0 0 0
ss wanted keep.infinitive	-5 -8 -4 -2 -3 9 1 -2 -2 -1 0 0 0
ss wanted let.infinitive	12 2 0 4 -2 -5 3 4 -3 0 -1 0 0
ss wanted living.infinitive	-20 -6 0 -10 6 11 0 -12 8 -2 2 0 -2
ss wanted living.singular	5 4 11 0 0 -4 -6 1 4 -1 5 -1 3
ss wanted make.infinitive	-17 -12 0 -6 -8 21 2 0 -4 -2 -1 0 -1
ss wanted merit	-1 -2 -3 6 0 -4 1 -1 0 0 0 0 0
ss wanted modal.infinitive	9 0 -1 3 -1 -4 0 -2 5 -2 3 0 -2
ss wanted modal.singular	-6 -1 10 -4 -1 4 0 0 2 -1 0 0 -1
ss wanted neutral	1 -12 -9 18 -5 -8 -8 -1 -4 9 3 -1 -4
ss wanted people	-12 3 31 -17 -3 14 -4 4 -1 4 8 1 -7
ss wanted place	-30 -8 19 -18 -7 31 -2 -1 -4 -1 4 -1 -1
ss wanted plain.infinitive	0 -2 4 -1 -2 3 -3 2 -3 6 -3 0 2
ss wanted plain.singular	-21 -7 6 -3 -3 12 3 -2 -1 -3 0 0 -3
ss wanted preposition	0 -13 -13 7 1 -2 8 0 -3 -10 1 -2 -1
ss wanted quality	-4 -7 -6 -1 -2 6 3 -3 -4 -1 3 0 -1
ss wanted service	18 -7 2 10 -3 -11 2 2 2 2 -2 -1 -2
ss wanted shared	-24 -2 2 -19 11 13 -10 -5 22 -8 7 -3 -9
ss wanted success	6 -1 -1 2 -2 -2 -1 -2 1 6 -2 0 0
ss wanted unlisted.infinitive	8 2 1 1 -1 -3 -1 -4 6 -2 4 0 -1
ss wanted venue	7 -1 -6 3 -1 -3 -1 -3 0 1 4 0 -2
ss wanted work	5 3 1 1 2 -6 4 -6 -2 8 -1 0 -1
ss work ,	11 13 6 1 0 -8 -8 11 -1 9 -4 0 2
ss work .	0 5 7 -1 -3 2 2 -2 4 5 -3 0 -2
ss work adverb	-6 8 -2 -3 3 0 -2 7 -2 0 -2 0 -1
ss work conjunction	11 19 3 1 -1 -7 6 7 1 -4 1 0 -2
ss work preposition	15 20 16 -1 -4 -8 -7 37 -5 -1 -5 -1 -5
w !	2 -13 -17 8 -6 5 -4 2 0 1 -2 -1 -3
w '	1 -9 -7 1 -1 3 0 -3 7 -3 -2 -1 -1
w ,	15 4 -3 11 -16 1 -2 18 13 -2 0 -22 0
w -	7 1 -7 3 0 -3 -4 -1 -2 1 8 0 -1
w .	5 -40 -47 10 -4 15 -3 10 -5 -1 -15 -4 -2
w 1	0 1 7 -1 -1 0 -1 -6 7 3 0 0 -1
w 1911	2 0 1 0 -1 0 0 -1 -4 0 8 0 -1
w 2026	3 0 -1 1 -1 -1 -1 -3 0 -2 -1 6 1
w 2027	3 -1 -1 0 -1 1 -2 -2 -1 -2 -3 -1 12
w 2028	5 1 -1 1 0 -2 -3 0 -3 0 -2 6 3
w 2030	12 -10 -6 6 -10 5 -4 -9 -6 8 -5 -1 16
w :	5 -6 13 -4 1 1 1 -5 -4 5 1 3 3
w ;	-6 4 27 -7 -3 3 6 10 -7 -2 2 -1 0
w ?	1 -2 -6 -1 3 0 9 -4 0 -1 -2 -1 -1
w aan	6 0 17 -9 6 -2 -21 19 19 -5 -4 8 -10
w aanbieden	8 0 2 2 -2 -3 -2 -6 14 -1 -2 0 0
w aandacht	4 -7 -5 12 -8 -2 5 -2 6 -4 -4 -1 -2
w aandeelhouder	8 -2 -2 3 -2 -3 1 -2 -3 8 -1 0 -1
w aandoening	-9 7 5 -5 2 3 2 4 -3 0 -1 0 0
w aanjagen	-8 -3 -4 -2 6 -1 0 -3 0 0 0 0 0
w aannemer	1 3 10 -1 -1 -2 -4 -2 -3 3 -3 6 6
w aanpak	12 -6 -4 9 -5 -5 2 -2 -1 0 2 0 0
w aanpakken	-7 4 -4 -6 12 -4 0 -1 0 0 0 0 0
w aantal	-10 8 -6 -4 9 -2 -1 -3 7 -1 -1 -1 -1
w aarde	-21 -11 22 -10 -2 14 1 9 -8 -1 -2 0 -1
w academie	-10 -1 14 -5 -1 5 0 2 0 0 0 0 0
w acht	-1 -5 7 -1 -3 3 4 -2 -1 0 0 0 0
w achter	-6 -6 0 -2 -2 8 -1 -4 3 2 -3 0 -1
w achtergrond	2 0 5 -1 1 -2 -5 13 -6 -1 1 0 0
w achterhoek	-7 -1 -1 -2 -1 6 0 0 -5 3 0 0 0
w achterlaten	-5 -3 2 -3 -2 6 -1 2 -1 0 -1 0 0
w activiteit	-12 6 5 -6 3 3 -1 2 1 0 -1 0 0
w administratie	-17 0 -3 -6 10 1 1 -4 -1 -1 0 0 0
w advies	16 16 -3 3 4 -14 12 -8 6 -2 2 -1 -2
w adviseren	10 -7 11 3 -8 1 6 10 -5 -4 0 0 -3
w af	-11 -5 -6 -4 9 0 3 -8 1 -5 -3 -1 7
w afdeling	1 0 7 -1 -2 0 0 3 1 -1 -1 -1 1
w afhankelijkheid	-10 -1 -5 -3 10 -3 -1 -1 0 -1 -1 0 0
w afkomst	-6 -4 1 -3 -1 6 0 -2 0 0 0 0 0
w afspraken	3 -1 -1 1 -1 -1 -2 -6 8 0 2 0 0
w afstand	-5 5 2 -3 2 0 0 -6 8 0 0 0 0
w afvalwater	2 4 7 -1 -1 -1 0 5 -2 0 0 0 0
w al	13 -7 -9 12 -4 -8 -3 1 -4 0 11 -5 0
w algemene	1 7 1 -1 -1 -1 -1 5 -1 0 -1 0 0
w alle	21 2 5 2 -6 -3 5 -3 8 1 -7 -2 5
w alleen	-24 2 23 -9 4 5 -2 4 2 -2 0 0 -2
w alles	1 -11 -23 20 -1 -11 5 -14 9 0 -3 -2 -3
w als	-2 -11 -17 0 -3 11 -1 -9 -8 1 13 -4 0
w altijd	-6 -14 -12 18 -5 -4 -1 0 -5 -1 1 -1 -1
w ambitie	7 -8 -3 3 -7 5 1 -9 -3 14 -8 -1 6
w ambulance	-6 -3 1 -3 -1 6 -2 3 1 -2 -2 0 -1
w ander	6 0 0 1 -1 -2 5 1 -1 -1 -1 0 -1
w andere	10 -1 1 3 -2 -4 -4 3 1 13 -8 0 -2
w anderen	11 2 -3 4 -1 -6 -3 -1 6 -1 2 0 -1
w anders	11 -9 -16 15 1 -13 1 -6 -3 -2 -2 -1 10
w app	11 -2 -3 5 -2 -4 -3 -5 6 0 4 0 -1
w arbeidsmarkt	-8 -2 10 -4 -1 6 3 0 -1 0 -2 0 0
w archief	7 -5 4 2 -4 0 5 2 -1 -2 -2 0 0
w arm	-6 -5 -3 -1 0 5 0 -1 -1 -1 0 0 0
w armoede	-10 17 -1 -6 9 -4 -3 10 -2 -1 -2 0 -1
w arts	2 1 12 -1 -3 0 -3 1 -3 5 5 0 -1
w assortiment	1 -1 2 0 -1 0 -1 -1 7 -3 -1 0 -1
w atelier	1 1 -1 0 0 -1 -1 -4 -2 -1 -1 0 9
w auto	-18 -2 -6 -8 1 13 -2 5 -4 -2 -2 -1 -2
w avond	8 7 3 1 0 -6 -2 0 9 -1 -1 0 -1
w avonds	2 -2 -6 2 0 0 2 -3 0 0 0 0 0
w baan	2 -3 -1 7 -2 -4 0 2 -2 -1 -2 2 -1
w baas	-15 -2 -2 -7 5 6 -2 1 -2 -1 0 0 0
w baby	-1 2 7 -1 0 -1 4 0 -2 0 0 0 0
w baggeren	1 0 3 0 -1 0 -1 -7 0 9 1 0 0
w bakfiets	0 5 -1 -1 1 -2 -2 -2 7 -1 0 0 -1
w bakker	6 -1 -2 0 -2 1 -8 -1 -3 1 11 3 -1
w bank	12 0 -1 4 -3 -4 6 -4 -4 1 7 0 -2
w basis	-13 -12 -13 8 -3 5 -2 -2 1 0 -5 0 -1
w bazaar	-6 5 9 -6 -2 7 0 6 -3 0 -1 0 0
w beantwoorden	5 0 -1 2 -1 -2 6 -1 -3 0 0 0 0
w bed	8 0 6 2 -2 -4 2 5 3 -4 -3 -1 2
w bedienen	-1 5 3 -2 0 0 -6 4 2 2 -2 3 -1
w bedrijf	-6 3 1 -1 -1 3 23 -6 -6 -5 -2 -1 -3
w beek	-2 2 9 -3 2 -2 0 6 -3 0 0 0 0
w beetje	6 -3 -7 17 1 -17 -2 6 -3 1 -1 0 -2
w begeleide	9 1 2 3 -1 -5 -6 -9 16 -1 3 0 -1
w begeleiden	15 12 14 1 -3 -9 26 2 -12 -4 -5 8 -5
w beginnen	-6 -10 -20 15 6 -12 -6 -6 5 0 0 0 -1
w begrijpen	-5 0 6 -3 -2 5 -1 7 -2 -1 -2 0 -1
w behandelen	-12 3 12 -7 0 6 -4 14 -5 -1 -2 0 -1
w behandeling	-2 -6 -1 0 -1 4 -3 2 -1 1 -1 0 0
w behartigen	11 1 -4 4 -2 -4 -2 8 -1 -1 -1 0 0
w beheer	-8 15 0 -5 5 -2 7 2 -4 -1 -2 0 -1
w beheren	11 5 1 2 -3 -4 5 10 -1 -3 -3 -1 -3
w behoren	7 2 8 1 -2 -4 -1 -3 -4 11 -2 0 3
w behoud	-3 4 2 -3 -3 5 -1 6 -1 -1 -1 0 0
w behouden	-6 4 -5 -3 9 -4 0 0 0 0 -2 0 0
w belang	8 12 2 1 -1 -6 1 7 -2 2 -2 0 -1
w belangrijk	2 0 -1 1 0 -1 -5 -2 -1 -1 10 -1 0
w belangrijke	-6 5 1 -3 -3 6 0 2 0 0 -1 0 0
w belangstelling	-6 6 -1 -3 4 -1 0 3 -2 0 0 0 0
w beleid	4 4 -1 1 1 -3 -2 8 -3 -1 -1 0 0
w belg	-9 -5 -2 -3 -1 8 1 -1 -2 0 -1 0 -1
w belgië	8 1 0 3 -1 -4 -2 -1 -2 -1 3 0 6
w bellen	6 6 4 1 -3 -2 -3 -1 4 6 -1 0 -1
w bemiddelen	-1 3 8 -2 0 0 -1 6 -1 0 -2 0 0
w benelux	3 -1 0 1 -2 0 -3 -3 5 -5 -1 0 7
w bent	8 2 -1 2 0 -4 5 -2 -2 0 3 0 0
w beoefenen	7 2 0 2 -2 -3 -3 4 3 -1 -1 0 0
w beoefening	0 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
w bepalen	-7 -5 1 1 -1 3 -1 -2 1 0 -1 0 0
w beperken	-9 -9 2 -3 6 1 -1 -3 2 -1 -1 0 -1
w beperking	-11 -8 -6 -3 -1 10 4 -7 -4 -1 3 0 -1
w bereiden	2 0 1 1 0 -1 -3 6 -2 0 0 0 0
w bereikbaar	-5 2 -3 -4 8 -3 -1 0 3 -2 -1 0 -1
w berm	-10 -3 0 -4 2 5 0 -2 -1 0 0 0 0
w beschermen	-38 9 -9 -18 33 -6 -4 3 -4 -2 -2 0 -1
w bescherming	-6 -7 -6 -1 2 3 0 -3 -1 0 0 0 0
w beschikbaar	3 3 0 1 0 -2 -4 0 8 0 -2 0 -1
w besluiten	-6 -3 1 -2 -1 5 -1 1 -1 -1 0 0 0
w bestaan	-2 -10 -4 0 2 2 3 4 -7 -1 -1 0 -2
w beste	8 -1 0 2 -3 0 2 -8 13 5 -7 -1 -3
w bestellen	9 1 -1 1 -1 -2 -1 -2 8 -1 0 0 0
w bestrijden	-24 16 -7 -12 15 0 -5 11 -7 -1 -1 0 -1
w bestuur	-1 11 -8 -1 5 -4 -3 3 5 -1 -1 0 -1
w bestuurder	1 0 1 0 0 0 -2 6 -2 0 0 0 0
w betaalbaar	4 0 4 0 -2 1 7 -11 13 -4 -2 0 -1
w betaalbare	4 -8 -3 2 -2 2 -6 -6 17 -2 -3 -1 -2
w betekenis	5 0 -1 1 -1 -1 12 -1 -2 -4 -3 -1 -1
w beter	-12 -3 -6 6 11 -12 -2 4 -8 4 -2 -1 -1
w betere	-6 -10 -1 -1 -1 6 -2 -6 7 -1 -1 0 -1
w beton	-7 0 3 -3 3 1 -2 3 -1 0 -1 0 0
w betrokken	-5 -7 -5 16 -2 -10 -3 -4 -1 -1 5 0 -1
w betrokkenheid	0 -3 -4 6 -1 -4 1 -1 -1 0 0 0 -1
w betrouwbaar	-4 -3 3 2 -1 1 -1 -6 0 3 5 0 -1
w betrouwbare	10 -4 -2 4 -3 -2 -3 -3 8 -11 11 0 -1
w bevallen	-5 1 7 -3 0 2 -1 3 -1 0 0 0 0
w bevlogen	2 0 -2 6 0 -6 2 -1 0 0 -1 0 0
w bevolking	-8 11 -2 -4 5 -1 3 -2 1 0 -1 0 0
w bevorderen	-56 36 -24 -24 49 -15 3 6 -11 -1 -5 -1 -2
w bevrijden	10 -4 0 4 -3 -3 9 -6 0 0 -1 0 0
w bewaken	-5 -5 -6 -1 2 2 -2 3 -3 -1 -1 0 0
w bewaren	15 2 -7 6 5 -13 -1 8 -2 -1 1 0 -1
w beweging	-10 -2 0 4 -2 1 -1 -1 -1 -1 2 0 0
w bewoner	-14 -4 7 0 -5 8 -8 12 -10 0 3 -1 0
w bewust	26 4 0 9 -6 -11 -5 13 -3 -2 6 0 -1
w bezoek	-6 2 2 -3 1 3 -1 5 -3 0 -1 0 0
w bezoeker	-2 10 -8 -2 5 -3 -1 5 -1 0 -1 -1 -1
w bezorgen	7 -2 -3 3 -2 -2 0 0 1 -1 0 2 -1
w bibliotheek	2 7 -5 0 2 -4 5 -4 4 -3 0 0 -1
w bieden	20 -4 13 5 -8 -5 -13 -27 65 -6 -8 -1 -4
w bier	8 1 -3 3 -1 -4 -1 3 1 -1 -1 0 0
w bij	7 8 10 8 -3 -11 33 -1 -6 6 -10 -1 -15
w bijdrage	-8 9 5 -5 5 -2 1 11 -12 -1 3 0 -1
w bijdragen	-14 -7 21 -8 -6 13 -1 8 -6 -2 -2 0 3
w bijna	-6 4 2 -3 2 1 -1 -3 6 0 -1 0 0
w bijstaan	8 0 -3 3 -1 -4 0 3 -2 -1 2 0 -1
w bijzondere	2 3 -1 0 0 0 0 -3 9 -2 -2 0 -1
w binnen	1 -6 10 -3 -14 15 -1 -3 9 3 -5 1 -3
w binnenstad	-21 14 2 -10 7 4 -2 1 5 -1 -2 0 -1
w blijven	0 -15 9 -3 -9 14 4 -22 10 3 5 -1 0
w blik	-11 -3 5 -5 -1 8 -1 0 -1 0 0 0 0
w bloed	1 1 2 0 0 -1 -1 -4 7 0 0 0 0
w bloeien	-8 -2 5 -4 -1 6 0 2 -1 -1 -1 0 0
w bloem	-4 -3 3 -2 -1 4 -2 1 -5 -2 7 0 0
w bodem	-12 -7 12 -5 -3 11 -1 3 -2 -1 -1 0 0
w boek	-3 -1 1 -1 0 2 -3 6 -1 -1 -1 0 0
w boer	2 -1 0 0 -2 2 7 -2 0 -2 0 -1 -2
w boodschappen	7 1 -2 2 -1 -3 10 -4 -1 -2 -1 0 0
w boom	11 8 12 -1 -2 -5 2 9 -1 -2 -2 4 -2
w boompjes	2 2 7 -1 -1 0 -2 -8 20 -5 -1 0 -1
w bos	5 2 2 1 1 -4 8 -4 1 -1 -1 0 0
w bouw	-9 -4 2 -4 1 6 2 2 -6 -6 8 0 -3
w bouwen	-6 2 -1 7 -3 -2 -2 24 -8 -5 -7 -2 -1
w bouwmateriaal	1 0 0 0 0 0 5 -2 10 -10 -3 0 0
w boven	3 -7 0 2 -10 9 -3 -1 -4 6 2 0 -1
w branche	5 0 -1 2 -1 -1 -1 -1 -1 10 -2 0 -2
w brandweer	2 1 6 -1 -1 -1 -1 7 0 -2 -1 0 -1
w brengen	4 12 -5 -2 9 -10 -5 36 -15 -5 -4 -2 -1
w bron	-2 1 -2 -1 5 -3 -1 -3 -2 -1 7 0 0
w brood	-2 5 -9 0 2 0 -4 -1 4 -2 -1 0 3
w brugge	3 -1 9 0 -2 0 -2 7 -1 1 -1 0 0
w brussel	8 0 -3 3 -1 -3 -1 0 -1 -2 -2 0 7
w buiten	1 5 6 -5 0 2 -6 6 8 -4 -5 0 4
w buitengebied	-6 2 0 -3 0 4 0 0 0 0 0 0 0
w buitenland	6 -1 -4 3 0 -3 0 2 0 -1 -1 0 0
w bundelen	2 3 5 0 -1 -1 -1 7 -2 0 -1 0 -1
w burger	-21 9 7 -11 0 12 7 3 0 -3 -5 -1 -3
w buur	-8 -5 -5 -2 0 7 -4 3 0 -2 0 0 -1
w buurt	-15 -4 4 -8 3 8 -3 6 -6 -2 -1 0 3
w café	7 0 -3 3 -1 -3 0 -3 -1 6 -1 0 0
w centraal	-3 -11 -11 19 -6 -6 5 -4 1 -2 -3 -1 -1
w chauffeur	2 6 -1 0 2 -4 -2 -2 6 3 -2 0 0
w chocolade	-20 -7 2 -10 -1 17 0 -1 -3 0 0 -1 0
w christelijke	-3 -4 -5 -1 -1 5 0 5 -6 -1 1 0 -1
w christus	5 -1 0 2 -2 -1 -1 8 -3 -1 -1 0 -1
w cijfer	-6 -5 -2 -1 -2 7 9 -4 -6 -1 0 0 -1
w circulair	6 0 -2 2 0 -3 0 -2 -2 0 0 -1 6
w circulaire	-2 17 -1 -3 4 -5 -1 1 -1 -1 7 0 -2
w club	12 3 -9 5 5 -12 -1 -2 -1 -1 7 0 0
w coachen	3 2 9 0 -1 -2 13 -6 -3 0 -1 0 0
w collectie	-10 1 -4 -3 7 -1 1 2 -3 -1 -2 0 0
w collega	-1 -2 -2 0 -1 2 0 -9 6 4 -2 0 -1
w comfortabel	-7 -1 6 -4 0 4 0 0 0 0 0 0 0
w communicatie	6 -2 2 2 -2 -2 5 -3 -2 4 -2 0 -1
w compleet	-6 4 4 -3 1 1 1 -2 2 0 0 0 0
w component	7 1 0 2 0 -4 -3 3 5 -1 -2 0 -1
w concert	-3 8 -1 -2 2 -1 5 0 -3 0 -1 0 0
w concurrentiekracht	-2 0 -2 -2 4 -1 -1 -1 -1 7 0 0 -4
w consument	-10 -3 3 -4 2 4 -1 -1 1 0 -1 0 0
w contact	0 7 5 -2 0 -1 -9 15 -1 1 -2 0 -1
w contacten	1 3 2 0 0 -2 6 -4 -3 4 -1 0 0
w controleren	-3 15 -4 -3 6 -5 -4 5 0 -1 3 0 -1
w coöperatie	-4 -4 11 -2 -3 4 3 0 -2 0 0 0 0
w creëren	0 -6 2 0 -4 5 -3 -2 2 -1 5 0 -1
w crises	-5 -5 2 -1 -4 7 0 -1 0 0 -1 0 0
w cultureel	3 6 0 0 -1 -2 -2 6 0 -1 -1 0 0
w culturele	-12 8 1 -6 6 0 1 2 -4 0 0 0 0
w cultuur	11 4 0 3 -2 -4 -6 -9 0 -2 -4 -1 25
w cursus	2 15 3 -2 -1 -3 -2 5 4 -1 1 0 0
w daar	0 -9 -10 -1 -2 8 0 -5 -4 7 -4 -1 1
w daarbij	-5 -1 -9 -1 13 -8 -1 -2 -2 4 -1 0 -2
w daarbuiten	3 -1 -3 1 3 -4 -1 -6 8 0 0 0 0
w daardoor	-17 -4 23 -9 -2 11 0 3 1 -1 -1 0 -1
w daarmee	-12 16 8 -8 1 4 3 -5 8 -1 0 0 -1
w daarna	-7 -1 13 -4 -1 4 5 -1 -1 0 -1 0 -1
w daarnaast	10 -4 -5 5 -3 -3 -3 2 1 -1 -1 4 -1
w daarom	17 6 10 5 6 -20 -1 12 5 -3 -4 0 1
w daarvan	7 -3 -2 3 -2 -2 0 -1 -1 0 0 0 3
w daarvoor	2 8 8 -2 -1 -2 1 7 -3 -1 -2 0 2
w dag	10 0 -17 17 2 -18 16 -9 13 -7 -8 -2 -5
w dagelijks	19 9 0 5 0 -12 -4 21 -6 -3 -1 0 -1
w dak	-3 -8 2 -4 -10 16 -3 4 -3 7 -7 4 -4
w dan	9 -17 -14 12 -13 6 0 -4 1 5 0 -1 -5
w dat	-2 -5 -4 -6 -14 23 -4 -1 8 -1 -6 -6 7
w data	-6 -7 0 -3 -2 8 -2 2 1 -1 -1 0 -2
w datagedreven	14 3 -3 3 -1 -7 -1 -6 -1 -3 -3 -2 18
w de	-17 15 -21 -16 35 -13 -5 3 -1 18 3 -18 -4
w delen	6 -4 24 -2 -11 7 -3 5 11 -2 -1 -1 -2
w delta	-8 -2 5 -3 -1 6 0 2 -1 0 -1 0 0
w dementie	16 0 1 6 -3 -7 -1 3 1 0 2 0 0
w democratie	-13 1 -7 -5 13 -3 0 -4 0 0 0 0 0
w den	-1 -2 3 -1 -4 4 -2 11 -3 -1 -3 0 -1
w denken	-4 -15 -18 17 0 -8 9 -9 -5 -3 -2 -1 0
w deur	-11 -10 -4 -3 -2 11 -3 6 -2 -2 -2 -1 -2
w deze	-14 5 1 -6 2 6 -4 1 -2 -1 4 0 0
w dezelfde	1 0 8 -1 -2 0 -1 -1 5 -2 -1 0 2
w dicht	2 -2 -2 -1 -2 3 -1 -1 -4 8 -1 -1 -1
w dichtbij	-9 -5 -4 8 -1 -2 -1 -4 -5 -1 -1 0 7
w dichten	18 -3 5 3 -11 3 -1 2 -1 -2 0 8 -1
w dichterbij	-12 -2 -7 -4 9 1 0 -1 -2 0 -1 0 -1
w die	18 9 2 -3 -8 4 -2 11 17 -17 7 -9 0
w dienen	13 -3 -2 5 -4 -3 8 -1 -3 1 -3 0 -1
w dienst	14 5 -1 4 2 -11 1 8 -14 3 3 -1 4
w dienstbaar	-2 5 1 -2 11 -10 -1 -4 -2 0 8 0 0
w dienstverlening	7 -1 -2 2 -3 0 4 -6 -3 9 -2 0 -1
w dier	-21 -14 1 -8 2 16 -3 -6 4 -1 -2 0 -1
w dierenwelzijn	-3 1 -4 -1 7 -4 0 -1 0 0 0 0 0
w digitaal	19 2 -1 6 -4 -7 -5 -7 2 -5 -4 -1 24
w digitale	8 -6 6 1 -6 3 -1 2 -14 1 10 5 -2
w dijk	8 7 -2 2 -1 -4 -1 3 2 -1 0 0 0
w diploma	-7 -3 -1 -3 -1 7 -5 6 -1 -1 -1 0 0
w dit	18 -2 0 6 -3 -7 -4 -1 -4 -3 2 8 7
w docent	7 -2 -5 3 -1 -2 1 0 -1 0 0 0 0
w doel	-9 18 11 -9 11 -7 3 9 7 0 -18 3 1
w doen	-11 -6 -6 7 -7 5 22 7 -8 -5 -11 -4 -6
w donker	-9 -3 1 -5 -1 9 0 -2 -1 0 0 0 0
w door	-16 62 41 -10 5 -17 19 37 -9 -9 -4 2 -14
w doorbreken	-7 8 -2 -4 6 -2 -1 -2 -1 0 0 0 4
w doorgeven	-4 14 -4 -3 9 -8 0 9 -6 -1 0 -1 -1
w dorp	4 -10 8 0 -10 9 -2 6 -3 -8 11 -1 -3
w dorpskern	-7 -1 -4 -2 7 -2 0 -1 0 -1 0 0 0
w draaien	-5 -6 -4 4 -2 2 -4 -4 4 -2 -1 -1 4
w dragen	-8 4 8 -5 -6 10 -4 6 2 -1 -1 0 -1
w drempel	-10 -2 2 -4 0 6 0 0 -2 0 -1 0 -1
w drenthe	19 5 1 6 -3 -10 -1 -2 0 -1 10 0 0
w drie	14 1 0 4 -3 -5 -6 -1 3 -3 -4 3 12
w drijven	-7 -4 -4 5 1 -2 -1 3 -4 -1 -1 0 0
w dringen	-18 28 -13 -9 23 -13 -1 -1 4 -1 -1 0 -1
w drinkwater	-11 -8 -1 -4 -1 10 -1 -3 0 -1 0 0 0
w droge	-7 -10 -8 -2 -4 12 -1 0 -4 -1 -1 0 0
w dromen	-14 -9 12 0 -8 11 -4 -1 5 -3 2 0 -2
w drone	-12 10 3 -6 5 1 -1 2 2 -1 -1 0 -1
w droog	-2 0 6 -2 -1 2 -1 -5 -2 10 -1 0 -1
w durven	-5 -6 0 -1 -3 6 -2 -6 -1 -1 8 0 0
w duurzaam	-16 10 5 -14 21 -7 3 -9 -2 3 3 -1 1
w duurzame	-18 6 13 -11 7 3 -1 6 -2 1 -2 0 -2
w dé	19 -2 -5 8 -4 -7 -7 -8 -4 21 5 0 -3
w echt	8 2 -6 3 0 -4 -3 -5 -1 12 -1 0 -1
w echte	22 4 1 7 -2 -11 -2 -4 10 3 0 0 0
w economie	-18 12 4 -9 5 5 -2 3 -4 2 1 0 -1
w een	-12 7 46 -12 -23 25 -34 -7 19 -10 34 6 3
w eenvoudig	21 6 7 6 -2 -12 -3 -1 17 -1 -2 0 -1
w eenzaamheid	-8 3 -3 -4 9 -4 -4 2 3 -1 0 0 -1
w eerlijk	-9 1 3 -1 -1 4 -4 1 7 -1 -2 0 -2
w eerlijke	-5 -1 7 -1 4 -3 0 4 2 -2 -2 0 -1
w eerlijker	-5 13 1 -4 5 -3 -2 -2 7 0 0 0 -1
w eerst	4 1 5 1 -1 -2 -3 5 -2 -1 -3 0 6
w eerste	26 -2 -4 10 -3 -12 3 -2 -7 7 -1 9 -4
w eigen	-18 4 5 -9 -6 18 -17 11 4 -7 -6 -4 17
w eigenaarschap	3 0 -2 3 0 -3 -1 -1 -1 -1 -1 -1 6
w eigentijds	8 1 -3 3 0 -5 -1 -1 3 0 0 0 0
w eind	9 -2 -1 3 1 -6 -3 -3 1 -1 2 7 -2
w einddoel	-8 1 19 -5 -2 4 1 0 3 0 0 0 0
w elektrische	-4 6 2 -3 2 -1 -1 5 0 -1 -1 0 -1
w elk	-24 -26 -9 5 -5 15 -11 11 -12 0 -1 -2 0
w elkaar	-3 -1 8 13 -4 -9 -16 11 7 -5 9 -2 -3
w elke	-21 -15 -4 2 -10 18 0 10 7 -5 -11 0 -11
w en	-1 27 -6 3 -6 -2 -4 11 20 -2 -3 -19 2
w energie	-19 -4 -11 -7 12 3 1 -5 -3 -1 -4 2 2
w energietransitie	-1 3 4 -1 -1 0 -1 -2 7 -1 -1 0 -1
w energievoorziening	-12 -5 14 -6 -2 8 2 -1 0 0 -1 0 0
w enkele	-7 -4 -3 -2 -1 7 0 -1 0 -1 -1 0 -1
w er	22 -13 0 1 -10 7 23 4 -3 -3 -17 -2 0
w erbij	-12 -7 2 -5 -3 12 5 -8 -2 -1 -1 6 -4
w erfgoed	-14 7 -3 -6 10 -2 -1 2 -1 0 -1 0 0
w ernaar	9 1 5 2 -1 -5 1 3 -1 1 1 0 -1
w ernstige	-6 10 0 -4 4 -1 4 -2 -1 0 0 0 0
w erop	1 0 11 -1 -2 0 6 1 -2 0 -1 0 0
w ertoe	-6 -3 -2 -2 0 5 1 -1 -1 0 -1 0 0
w ervoor	-9 4 0 -5 2 4 -4 2 -1 -1 -1 0 4
w eten	8 -5 20 -3 -7 4 -9 -1 16 3 -1 -1 -2
w even	1 -4 -7 3 -2 1 7 -3 -3 -1 -1 -1 -1
w eén	12 1 0 3 -1 -5 -3 -6 5 -4 6 -2 7
w fabriek	7 0 -2 3 -1 -3 -5 1 -2 -1 -2 0 9
w facturen	6 0 -4 3 0 -3 1 -1 1 0 0 0 0
w familie	14 -1 -3 5 -2 -6 -4 -6 2 5 6 0 0
w familiebedrijf	1 0 1 0 -1 0 -1 1 -4 0 6 0 -1
w festival	4 3 1 1 -2 -1 -1 6 -2 1 -2 0 0
w fiets	-10 -1 -5 -4 9 -1 -2 2 -1 -1 -1 -1 -1
w fietsen	0 -1 9 -1 -2 1 -1 3 -1 0 1 0 0
w fietser	-8 -5 7 -4 -3 8 -1 -1 -1 -1 3 0 0
w financieren	-1 7 1 -1 2 -2 -1 5 -1 0 0 0 0
w financiële	-9 5 -4 -4 5 1 9 -9 2 -1 -2 -1 -1
w fraude	-8 9 -3 -4 6 -2 -1 1 0 0 0 0 0
w functioneren	-5 7 4 -3 1 1 0 3 -1 0 0 0 0
w gaan	-2 7 -13 1 6 -5 -15 -4 -14 9 2 1 18
w gas	-4 -4 6 -2 -4 7 1 -5 2 -2 -1 0 5
w gast	10 1 -6 4 0 -5 -1 -3 -2 2 5 0 -1
w gastvrije	21 2 -3 7 -4 -8 -4 -5 0 6 8 0 -1
w gaten	-7 5 -2 -3 3 2 -1 1 -2 0 1 0 0
w gebied	12 14 -9 3 7 -14 -2 8 -2 -2 4 -1 -2
w geboren	-6 -1 4 -3 0 4 1 -1 0 0 0 0 0
w gebouw	-10 -3 8 -5 -1 7 -1 3 -2 0 -1 0 0
w gebruik	-13 1 -4 -5 8 1 -2 2 2 -2 -3 0 -1
w gebruiken	-18 -2 0 -8 7 7 -1 -1 0 -1 0 0 -1
w geduld	20 6 0 6 0 -12 -4 5 9 -1 -2 0 -2
w geen	-24 -7 17 -13 -7 24 -6 -6 19 -4 -7 -2 2
w gegeven	1 -1 5 -1 -1 1 -4 11 -6 5 -3 0 -1
w geld	-8 -6 4 -6 -2 10 3 8 -6 -2 -2 -1 -2
w gelijk	-5 5 -5 -4 13 -7 0 1 -1 -1 0 0 0
w gelijke	-26 -9 -1 -10 3 16 -1 -4 -2 -1 -1 0 0
w geloof	4 0 4 1 -2 -1 -1 7 -4 -1 2 0 -1
w geloven	-18 -16 4 11 -10 6 -2 6 -11 -2 2 0 -1
w gemeenschap	-6 4 5 -3 1 1 -1 0 1 0 2 0 0
w gemeente	-6 -23 18 -5 -7 15 6 4 -6 -3 -2 -2 0
w geneesmiddel	-8 -3 0 -4 0 7 0 -2 0 0 0 0 0
w generatie	-17 -8 -8 -7 7 8 -8 -1 -1 -3 1 -3 6
w genezen	-4 -6 7 -5 -7 13 0 0 0 0 0 0 0
w genieten	8 0 -6 3 0 -4 -1 -3 0 0 5 0 0
w genoeg	-11 -5 -1 -4 -1 9 -1 -2 -1 0 0 0 0
w gerecht	10 1 -4 4 0 -5 -1 -2 2 -1 4 0 0
w gerechtigheid	-10 -3 3 -10 -1 13 0 -1 -1 0 0 0 0
w gereedschap	9 1 -2 3 -1 -5 0 -6 9 0 0 0 0
w gerust	-1 -1 6 -1 -1 1 3 0 -1 0 -1 0 0
w geschiedenis	11 -1 4 4 -7 0 -1 10 -2 -1 -1 0 -1
w gesprek	-5 -8 5 2 -3 3 -2 18 -15 -1 -2 0 -1
w gevel	2 0 0 1 0 -1 -1 13 -5 -2 -3 -1 -1
w geven	-1 23 -10 -5 17 -15 11 22 -14 -9 -8 5 -4
w gewoon	-17 -13 2 0 -8 15 7 -5 -4 -3 2 -1 -3
w gezellige	7 0 -2 3 -1 -3 -1 -3 2 -1 5 0 0
w gezelligste	0 -2 1 0 -2 3 0 -4 -1 9 -3 0 0
w gezicht	5 1 4 0 -1 -2 -4 -4 3 -2 -1 -1 11
w gezin	-6 -10 9 -4 -7 12 14 -12 1 -4 -3 5 -4
w gezond	-26 -5 6 -12 3 15 -1 -4 3 1 -3 0 -3
w gezonde	-15 -8 13 -9 -4 15 -4 -4 -6 13 2 -1 -3
w gezondheid	-10 3 1 -6 6 1 -2 5 -4 -1 1 0 -1
w gezondheidszorg	-10 0 1 -4 3 4 -1 5 -2 -1 -3 0 -1
w gif	12 2 0 4 -1 -7 -1 -12 16 0 0 0 0
w god	8 -3 -6 7 -1 -6 -2 8 -5 -1 1 0 -1
w gods	2 -2 -6 8 -1 -6 0 0 -1 0 1 0 0
w goed	6 -1 -19 19 -7 -9 7 9 5 -6 -12 -2 -5
w goede	13 -11 -5 16 -7 -8 -5 -4 7 0 5 -1 -4
w graag	-12 -7 -6 -4 -1 11 1 -4 -2 -1 0 0 0
w gratis	14 3 4 4 -1 -8 -7 -11 23 4 -2 -1 -1
w grens	-14 -2 0 -5 5 4 -3 1 1 -1 -1 0 0
w grip	6 -5 -3 3 -3 1 11 -4 -5 -1 -1 -1 -1
w groei	17 -2 -7 15 -6 -11 -1 -5 -3 7 6 0 -2
w groeien	29 5 10 7 -11 -7 15 -3 -3 -11 0 4 8
w groeiende	-6 8 -1 -3 4 -1 0 1 -2 1 2 0 -1
w groen	-12 -5 5 -5 -2 9 -1 -2 1 -1 0 0 0
w groene	3 8 3 -3 -4 4 -2 -1 4 9 -3 -1 -2
w groener	-15 -3 12 -9 -3 13 -1 2 -1 0 -1 0 -1
w groep	10 -1 0 2 -3 -2 -1 5 -4 0 3 0 -1
w grond	-11 7 -6 -5 11 -4 -1 2 -1 -1 -1 0 0
w grondstof	-6 -1 -2 -2 5 -1 -1 -3 3 0 0 0 -1
w groot	-2 7 -2 2 1 -3 6 -9 -3 -3 13 0 -1
w grootste	5 0 -1 2 -1 -2 -1 -2 1 6 0 -1 -2
w grote	-20 6 -3 -10 13 1 -2 3 0 3 -4 -1 -2
w haag	-1 -2 3 -1 -4 4 -2 11 -3 -2 -3 0 -1
w haar	6 -3 8 0 -1 -1 -6 12 -7 -3 8 0 0
w halen	0 6 3 -3 8 -7 0 17 -4 -5 -3 -1 -3
w halveren	18 -6 2 7 -9 -1 -1 -5 -2 8 0 -1 5
w hand	11 -6 -2 3 -5 1 -9 -2 -1 10 10 -2 -5
w handschriften	-5 -4 1 -2 -3 6 0 0 0 -1 -1 0 -1
w hart	-3 0 -4 19 -8 -9 2 -10 -2 1 10 -1 -2
w hartje	3 0 0 1 -1 -1 -5 -3 5 -1 6 -1 0
w hebben	-4 -15 8 -8 -6 17 2 -12 15 -11 1 11 -9
w heel	13 0 6 4 -5 -4 -2 -3 -2 -1 14 0 -1
w heen	0 -2 0 0 -1 2 2 -7 1 -2 1 0 5
w heide	-3 -2 5 -2 -4 6 0 0 0 0 0 0 0
w helder	-8 -3 1 -3 -1 7 0 -1 -2 1 -1 0 0
w heldere	-2 -3 -3 0 -1 4 9 -5 -4 0 -1 0 -1
w hele	-10 1 -4 -5 2 6 0 -4 2 -3 2 -2 1
w helpen	38 11 -9 11 1 -22 52 -34 -5 -8 -4 19 -10
w hem	1 -4 -8 1 -1 3 -2 -8 6 -1 3 0 -1
w hen	17 6 -1 5 -1 -9 17 3 -5 -3 -4 -1 -1
w herkennen	-7 -3 -1 -2 -1 6 3 -2 -2 0 -1 0 0
w herstel	-5 9 -2 -4 2 1 3 -2 -2 -1 3 0 -1
w herstellen	-11 3 -2 -5 11 -4 -3 5 -4 -2 -1 0 3
w het	-1 3 1 -8 16 -9 24 7 5 5 -13 -13 -13
w hier	6 -2 -4 3 -2 -1 -2 2 -2 3 0 0 0
w hij	-17 -1 25 -10 -2 10 0 10 -6 -2 1 0 -1
w hoek	5 1 1 1 -1 -1 -2 -6 9 -1 3 0 -1
w hoeven	-22 -11 14 -10 -4 18 -9 4 4 -2 -2 -1 1
w hoger	-14 2 -9 -4 16 -7 -1 -6 4 0 0 0 -1
w hogere	6 -6 -3 3 -3 1 0 -2 -2 6 -2 0 0
w honderd	-15 -9 -2 -3 -3 13 -4 -7 -7 5 3 5 -1
w hoofd	-10 -7 -3 -3 -2 10 -1 -7 4 0 0 0 -1
w hoogwaardige	5 3 1 1 0 -3 -2 -1 11 -2 -2 0 -1
w hopen	-6 -2 2 -2 0 4 1 -1 -1 0 0 0 0
w horen	-24 -3 17 -8 9 1 2 1 -2 1 0 -1 -4
w horizon	0 0 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
w hospice	8 1 -1 3 -1 -4 1 -2 2 0 2 0 0
w hotel	6 2 1 0 -1 -2 0 -3 -4 2 9 0 -1
w houden	-24 -1 -1 -12 10 8 -4 11 -10 1 -4 -1 0
w hout	-2 -6 1 6 -2 -2 -2 1 2 -1 -1 0 0
w huis	20 3 8 0 -7 -1 -6 -4 11 1 11 -2 -3
w huisarts	4 7 -4 1 0 -3 6 3 -2 -2 -1 -2 -1
w huishouden	-7 -3 1 -3 -1 6 2 -6 1 -1 -1 3 0
w hulp	0 1 -1 0 -1 1 -2 -2 6 -1 -2 0 2
w hulpmiddel	-6 12 -6 -3 6 -3 -2 3 0 0 -1 0 0
w hun	-20 12 2 -15 5 12 24 -13 -14 3 -2 1 0
w huur	6 1 -1 2 0 -3 0 -4 6 0 0 0 0
w huurder	4 2 13 -3 -1 -1 -5 -1 15 -2 -2 -1 0
w hypotheek	2 0 -1 1 0 -1 8 -6 -1 -2 2 0 -1
w ict	-1 -7 -5 1 3 -1 2 -4 -1 0 0 0 0
w ideaal	-6 -2 3 -3 0 4 -1 2 -1 -1 0 0 0
w ieder	1 0 16 -6 -4 7 1 -2 7 -2 4 -1 -3
w iedere	11 -6 -1 2 -3 0 6 5 1 -1 -7 -2 -1
w iedereen	-50 -20 43 -33 -16 56 -1 1 10 -3 -8 -3 -4
w ieders	1 3 -1 0 1 -1 8 -4 -2 -1 0 0 0
w iemand	4 -1 -6 2 -1 -1 0 0 1 0 -1 0 -1
w iets	11 1 1 3 -2 -5 1 3 -2 5 -2 -1 -1
w ijveren	-8 -4 -8 -2 2 4 -1 0 -1 0 -3 0 0
w imker	-8 4 -3 -3 6 -1 -2 3 0 -1 -1 0 0
w impact	-12 6 -5 -5 17 -9 1 -3 -1 -1 -2 0 3
w in	17 -9 13 1 -6 0 -4 -3 -3 18 -1 5 -7
w infrastructuur	6 -2 -3 3 -1 -2 -1 0 -3 4 1 0 0
w initiatief	2 5 -1 0 0 -2 -2 6 -1 0 -1 0 0
w inkomen	-9 -10 -8 -2 -3 11 -5 0 3 -1 -2 0 -1
w inkopen	-1 0 3 -1 0 1 1 7 -4 -1 -2 0 0
w innovatie	9 -1 -4 4 -1 -3 -6 7 -2 2 3 0 -2
w innovatieve	-3 -3 8 -2 -2 3 -1 3 -3 -1 2 0 0
w inspectie	0 -2 3 0 -5 6 0 3 -1 -1 -1 0 0
w inspireren	2 -1 6 0 -2 0 -3 5 -2 0 4 0 -1
w installatietechniek	7 -1 1 3 -3 -1 -1 -7 4 6 1 0 -1
w instelling	-7 6 5 -4 -2 5 -2 -3 6 -1 2 0 -1
w insuline	8 3 1 2 0 -5 -1 -3 7 0 0 0 0
w internationaal	-5 6 0 -3 3 0 9 -5 -3 2 -1 0 0
w internationale	-1 -2 -1 0 2 -1 -2 -3 -3 9 -1 0 0
w investeren	-2 10 5 -3 1 -2 -3 7 -1 -2 2 0 -1
w invoering	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
w inwoner	-28 -15 12 -12 -8 27 -1 -16 0 2 1 -1 7
w inzamelen	-8 12 1 -5 4 -1 -1 5 -3 0 0 0 0
w inzet	-8 5 4 -4 2 2 -4 -3 9 -1 0 0 -1
w inzetten	10 2 -2 3 0 -6 -1 3 -1 -1 3 0 -1
w inzicht	-5 8 2 -3 3 -1 14 -6 -3 -1 -1 0 -1
w isoleren	-5 3 6 -3 1 1 -2 7 -2 0 -1 0 0
w jaar	20 -7 0 5 -9 1 -8 -11 -22 8 -7 26 17
w jaarlijks	0 11 2 -3 1 -1 -1 -2 -2 -1 0 10 -1
w jagen	-12 4 -5 -4 9 -1 -1 -8 3 0 3 0 0
w je	5 -19 -11 13 -11 5 5 -17 18 -9 9 -3 -10
w jezus	13 2 -3 5 1 -8 -2 5 -4 -2 9 -1 -3
w jij	15 2 -5 5 0 -8 2 7 -3 0 -2 0 -1
w jong	-7 -7 -4 -3 -1 9 -3 -1 -1 0 2 0 -1
w jonge	7 -1 9 1 -5 0 8 10 -9 -2 -2 -1 -1
w jongere	3 5 -15 1 6 -6 10 -11 -1 -3 -1 -1 6
w jou	3 -3 -3 8 -4 -4 6 -3 -2 -1 -1 0 -1
w jouw	7 1 7 1 -2 -3 4 2 -3 -5 12 -2 -3
w juiste	-12 -6 -1 0 -2 6 -1 3 -2 -1 -3 0 -1
w kaart	-7 -3 -2 -4 2 5 2 -3 -1 -1 0 0 0
w kan	6 3 3 1 0 -4 0 -1 -2 0 7 0 0
w kanker	-11 10 -6 -9 16 -5 1 0 0 -1 0 0 0
w kansenongelijkheid	-9 2 -3 -4 8 -1 0 -1 -1 0 0 0 0
w kantoor	14 4 1 4 -1 -7 -8 0 -8 5 5 -1 10
w karakter	-5 3 -2 -2 5 -2 -2 8 -4 -1 -2 0 -1
w katholieke	9 1 -4 4 0 -5 0 -1 -1 0 4 0 0
w keer	-8 -5 5 -4 -2 8 -2 1 -1 0 -1 0 2
w kelders	-10 -5 3 -4 -2 9 -1 0 -1 0 0 0 0
w kempen	3 1 1 1 -1 -1 -2 -10 7 10 -3 0 -1
w kennen	7 0 -2 3 -1 -3 -3 1 4 -2 5 -1 -3
w kennis	7 9 -8 2 3 -7 -1 -1 -2 -3 11 0 -2
w kenniscentrum	7 0 -1 3 -2 -2 -1 -2 -1 -6 13 0 0
w kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
w keren	-5 5 -3 -3 10 -7 -2 0 3 -1 0 -1 -1
w kerk	-16 13 -4 -8 8 1 -1 -2 -3 -2 8 0 -1
w kerntaak	12 -2 -1 4 -3 -3 1 0 3 -1 0 0 0
w kernwaarde	-6 -5 -6 7 0 -2 0 -1 -1 -1 0 0 -1
w keten	-11 0 3 -5 1 6 -1 3 -3 0 0 0 0
w keus	7 1 0 2 -1 -3 -1 -2 4 5 -1 -1 -1
w keuze	5 -4 -7 3 -3 2 2 -4 -1 -1 4 0 -1
w kiezen	2 -3 3 1 -3 3 11 -15 2 5 -3 0 1
w kijken	-2 -4 8 0 -3 2 -4 5 5 -1 -2 0 -2
w kilometer	-4 0 6 -2 -2 4 -1 7 -2 -1 -1 0 -1
w kind	-17 -15 16 -1 -13 18 -8 7 17 -9 1 -4 -8
w kinderopvang	0 -2 -6 1 4 -2 -1 -2 3 0 -1 0 -1
w klaar	2 0 -1 0 0 1 11 -3 -4 -1 -2 0 -1
w klant	10 -10 -3 2 -4 3 13 -13 -16 13 14 -4 -8
w klas	-12 -1 13 -6 -1 7 3 0 -2 0 0 0 0
w klein	1 2 -7 4 -1 -2 13 -12 0 -3 4 -1 -2
w kleine	20 0 1 3 -4 -5 2 -4 3 0 3 4 -3
w kleinkinderen	-8 -2 3 -3 0 5 -1 -3 4 0 -1 0 0
w kloof	-6 -6 -3 -1 1 4 -1 -1 -1 0 0 0 0
w kloppen	-3 -10 -9 -1 -3 9 2 -3 -3 0 -1 0 0
w kmo	9 -2 3 3 -4 -1 11 -4 -1 -1 -1 0 -1
w knappen	1 0 2 0 -1 0 -2 7 -3 0 0 -1 -1
w koel	-10 -3 2 -4 0 7 1 1 -3 -1 0 0 -1
w koeler	-12 -3 12 -6 -2 9 0 0 0 0 0 0 0
w koelere	-8 0 13 -5 -2 6 -1 9 -3 -1 -3 0 -1
w koepel	-10 -2 0 -4 7 0 -1 -1 0 0 0 0 -1
w koffie	0 -3 4 3 -2 -1 -4 -5 3 7 1 0 -1
w koken	7 3 -2 2 1 -5 -1 3 -2 0 2 0 0
w komen	-19 -12 6 3 -2 5 -1 12 -6 -2 -2 -1 -5
w komende	6 0 2 2 -3 -1 -4 -5 -3 3 -3 -1 14
w koor	4 2 0 1 -2 -1 -1 7 -2 -1 -2 0 0
w kop	-6 0 -3 -3 6 -1 0 -3 2 0 0 0 0
w kopen	1 10 6 -2 2 -4 4 -1 4 -1 -1 -1 -1
w koper	-3 -1 7 -2 -1 2 -1 -1 4 0 -1 0 0
w koploper	3 8 2 -1 0 -3 0 -1 -1 9 -2 0 -2
w koppelen	-1 10 7 -2 -1 0 -8 20 -5 -1 -2 0 -1
w korte	7 -1 -6 10 0 -10 -3 -3 3 -1 3 0 1
w korten	0 -1 6 0 -1 0 -3 4 -2 0 3 0 0
w kost	1 -3 -7 11 -1 -7 0 -2 -2 0 3 0 0
w kraan	-6 -3 0 -3 -1 6 -1 -3 -3 -1 5 0 0
w kracht	-3 1 -10 6 -3 0 5 -4 -2 -1 1 0 -2
w krijgen	-9 -4 -6 -5 15 -5 -3 -7 9 3 -4 5 -8
w kuilen	20 1 7 3 -11 0 -1 2 0 -2 0 8 -1
w kunnen	14 -11 -7 4 -17 14 22 -10 16 -8 -16 -5 0
w kunst	-12 5 3 -6 2 5 -2 1 2 -1 -1 0 -1
w kunt	2 0 -1 1 0 -1 -1 -5 7 0 -1 0 0
w kust	-6 1 -5 -2 1 4 -1 -1 -4 5 -2 0 0
w kwaliteit	4 -5 -2 3 -4 2 -2 -4 3 6 -1 0 -1
w kwaliteitsvolle	8 1 -2 3 -1 -4 -2 -2 6 0 1 0 0
w kwart	-1 2 -4 0 8 -7 -1 -1 -2 -1 0 -1 5
w kwartelkoningen	-1 -1 6 -3 -2 4 0 5 0 -1 0 -1 -1
w kweken	10 10 0 2 2 -9 0 -8 14 0 0 0 0
w kwekerij	9 3 -1 3 0 -5 -1 -1 -2 -1 -2 0 9
w kwetsbaarheid	-7 0 9 -4 -1 4 -2 5 -2 0 -1 0 0
w laaggeletterdheid	-9 7 -2 -4 5 0 0 0 0 0 0 0 0
w laatste	-5 -3 -2 -5 2 6 4 -3 -2 -4 4 -1 -2
w laboratorium	3 0 0 1 -1 0 -3 -2 -1 8 -2 0 0
w lachen	5 0 1 1 -1 -1 -1 6 -2 -1 0 0 -1
w land	-3 -3 15 -4 -10 12 -3 -7 9 5 -3 -1 2
w landbouw	-10 -3 -6 -3 6 2 -1 -1 -1 -1 1 0 -1
w landschap	-20 11 2 -10 13 -2 -2 10 -6 -1 -2 0 -1
w lang	7 1 -5 2 5 -7 2 1 -2 -1 5 -2 -2
w langer	-11 -4 8 -6 -3 11 -1 -1 3 -1 -1 0 -1
w langs	8 10 -7 2 2 -7 0 5 0 -1 -1 0 -1
w laptop	6 0 -4 2 0 -3 3 -4 2 0 0 0 0
w laten	16 20 -10 -2 11 -16 13 2 6 -5 -1 -3 -5
w leefbaar	-9 -5 3 -4 -4 10 0 1 -2 0 0 0 0
w leefbaarheid	-9 -2 -3 -3 0 7 0 -3 -1 -1 1 0 0
w leefbare	-13 -5 19 -7 -9 15 -1 5 -4 -1 -3 0 4
w leefomgeving	-17 -4 12 -7 1 8 3 2 -3 -1 -3 0 0
w leegstaande	1 2 7 -1 0 -1 -1 5 -1 0 -1 0 0
w leerling	-3 1 10 5 -6 0 0 4 8 -2 -5 -1 -2
w leeromgeving	8 0 -4 3 0 -4 2 -2 1 0 0 0 0
w lege	4 5 0 1 -1 -3 -2 10 -4 0 0 0 -1
w leggen	11 -2 27 0 -7 -2 -10 8 7 5 -2 3 -3
w leiden	16 -4 6 5 -6 -4 -3 14 -9 -2 -4 -1 9
w leidinggevende	-8 -2 4 -3 -1 6 4 -3 -2 0 -1 0 0
w lekker	5 0 -2 2 -1 -2 0 -2 -1 6 -1 0 0
w lekkerste	6 0 1 2 -2 -2 -2 0 8 1 -4 0 -1
w lenen	-5 3 5 -3 1 1 -2 8 -3 -1 -1 0 0
w lening	-2 1 3 -2 0 1 7 -3 -2 0 0 0 0
w leren	12 -11 -19 17 -4 -8 4 -11 0 -2 4 -1 3
w lerende	3 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 7
w les	-14 -3 5 -7 0 9 -1 5 -3 -1 -2 0 -1
w leuk	0 -2 -3 0 0 1 7 -1 -3 -2 -1 0 -1
w leven	-33 -21 3 -11 0 24 2 -3 0 -5 -1 -1 -5
w levend	-6 4 -1 -3 2 1 0 0 0 0 0 0 0
w levendige	-9 -2 2 -3 0 6 -1 1 -1 0 -1 0 0
w levenskwaliteit	2 10 7 -1 -3 -1 -1 8 -2 0 -1 0 0
w leverancier	-1 0 -5 0 4 -2 -2 -1 8 -5 -1 0 -1
w leveren	9 3 7 1 -2 -4 -3 -3 27 -6 -5 -1 -4
w lezen	19 6 2 6 -6 -7 -4 11 6 -1 -3 -1 -1
w lezing	3 9 2 0 -3 -1 -1 8 -1 -1 -1 0 0
w lid	16 11 -5 4 1 -10 8 0 1 -3 -1 3 -3
w liefde	-4 -1 -3 2 -3 4 -2 9 -9 2 -1 0 -1
w liever	6 1 0 2 -1 -3 -1 -1 -1 1 3 0 0
w lijden	-1 -1 6 -1 -1 1 0 2 0 0 0 0 0
w lijf	-11 16 -2 -6 7 -2 -2 4 -1 0 2 0 -1
w lijn	4 -4 -9 10 -1 -7 -4 -2 -1 -1 4 0 2
w logistiek	1 0 0 0 0 0 -1 6 -3 0 0 0 -1
w lokale	-12 6 -1 -6 10 -2 -4 10 -5 -1 1 -1 -2
w loket	-5 -8 -5 -1 -2 8 3 -8 -3 -2 5 -1 1
w loodsen	10 -1 0 4 -3 -3 20 -10 -2 -1 -4 0 -1
w loon	-11 4 -2 -7 12 -3 0 -2 1 -1 0 0 0
w lopen	7 1 5 -1 -2 -1 1 0 2 -1 2 0 -1
w lossen	1 -5 1 1 3 -3 2 -12 7 -1 5 0 -1
w lucht	-16 -8 6 -7 -4 15 0 0 -4 0 0 0 0
w luiden	3 -5 -7 2 3 -4 -1 -6 7 0 -1 0 0
w luisteren	1 -3 2 -1 -2 3 0 2 -4 -2 -5 0 9
w luisterend	7 -1 0 3 -2 -3 3 -4 5 -1 -1 0 0
w lukken	6 1 1 2 -1 -3 2 -1 -1 0 -1 0 3
w maaien	0 -1 7 -2 -1 2 -1 3 0 0 0 0 0
w maaltijd	4 10 9 -1 2 -6 -1 -9 11 -1 0 6 -1
w maand	2 -2 10 -1 -5 3 6 -8 -3 -1 -3 12 -1
w maar	-17 -1 3 -9 5 8 -5 -2 -3 -2 9 -1 0
w maat	-9 -6 0 2 -4 5 0 -11 14 -1 -4 0 -1
w maatschappelijk	-3 -2 10 -2 -3 4 -3 11 -4 -1 0 0 -1
w maatschappelijke	-11 0 -8 -3 7 0 3 -3 -1 -1 -2 0 -1
w maatschappij	-4 3 7 -3 -6 7 -2 4 2 -1 -1 0 0
w maatwerk	1 -1 3 0 -1 1 -1 -4 8 0 -1 0 0
w makelaar	7 1 -4 2 0 -3 1 -2 -1 1 3 0 -1
w maken	10 -22 9 -7 -11 19 5 19 -19 4 -3 -7 1
w makkelijk	-3 -2 -1 -1 0 3 9 -9 0 -1 0 0 0
w makkelijker	0 4 10 -2 3 -4 5 -9 9 -1 -1 0 -1
w malawi	0 1 6 -1 -1 0 -1 6 -2 0 0 0 0
w man	-14 -9 -6 -4 4 8 -1 -1 -4 0 -1 0 0
w manier	8 6 4 1 -5 -1 6 -7 -2 -2 2 -1 8
w mantelzorger	-2 -4 -3 0 2 0 9 -7 0 -1 -1 -1 -1
w markt	4 0 -4 1 -2 0 -3 -6 4 8 -5 0 3
w marktleider	-6 14 1 -4 3 -1 -2 -2 -2 4 -1 -2 7
w matras	0 0 1 0 0 0 -1 8 -7 0 0 0 0
w medewerker	28 -1 -14 12 1 -16 -7 -10 -8 22 0 -1 7
w medicijn	-1 2 0 -1 2 -1 -1 10 -11 0 3 0 0
w medische	-3 -2 -1 -1 -1 3 -3 -4 6 0 -1 0 0
w mee	6 2 -8 3 -3 0 5 -2 5 -4 -1 -1 -2
w meedoen	-4 -2 6 -2 -2 4 2 -3 2 0 0 0 0
w meer	-20 6 6 -7 6 2 0 -6 -17 1 7 3 10
w meest	16 1 1 5 -3 -7 0 -9 3 23 -7 -1 -4
w meetellen	-13 -5 0 -6 -1 11 1 -3 -1 0 -1 0 0
w meisje	10 1 1 3 -3 -3 11 -1 -4 -1 -1 0 0
w melkmeiden	2 -2 0 1 -1 0 8 -5 -2 0 0 0 0
w men	-9 -3 -1 -3 6 1 -2 2 -1 0 -1 0 0
w mens	-16 -40 -13 22 4 -9 8 -1 2 -17 5 -6 -8
w menselijke	0 -3 1 -2 -3 5 5 -4 -6 3 2 0 0
w merk	8 -3 -1 3 -3 -1 -3 6 -3 -1 3 0 -1
w merken	2 1 1 0 0 -1 -2 6 -3 -1 -3 0 4
w merries	0 -1 6 -2 -2 3 1 3 -1 -2 0 0 0
w met	20 27 6 11 -6 -19 30 -3 1 -14 16 -9 -6
w meten	4 -1 3 1 -2 -1 0 6 -1 -1 -1 0 -1
w middel	1 -7 11 -1 -5 4 -5 4 2 -1 3 0 -1
w milieu	2 -6 7 0 0 0 -1 -1 -2 -1 -2 0 8
w miljoen	3 0 10 -1 -2 0 -7 0 4 -2 -4 16 -4
w minder	-12 -8 5 -8 3 9 1 -7 -8 -2 -4 -2 17
w minuut	10 2 -1 3 0 -5 -1 6 2 -2 -1 -1 -1
w missie	1 -7 -15 -2 14 -6 0 -2 11 -6 7 -3 -11
w mobiele	-4 6 -1 -2 3 -1 -2 6 0 -2 0 0 -1
w moeten	3 -1 17 -4 -4 4 -4 -11 -5 -8 -6 -2 42
w mogelijk	23 -13 -28 11 3 -10 17 -15 -10 2 -3 -1 5
w mogelijkheid	2 2 1 10 -4 -8 5 -5 6 -2 -2 0 -1
w mogen	-6 -5 7 -6 -4 10 -7 -1 12 -3 2 -1 -2
w molen	-4 6 -1 -3 1 2 -1 2 3 -1 -1 -1 0
w moment	3 0 2 0 -1 0 -2 -6 5 -1 3 0 4
w monteren	6 2 2 -1 0 -2 -2 -2 8 -1 0 0 -1
w monument	-6 -3 -4 -1 3 2 0 -1 -1 0 0 0 0
w mooie	-8 -4 3 -6 -3 11 -2 0 5 -2 -1 0 -1
w morgen	4 2 -6 0 10 -10 -1 -7 14 -3 -1 -1 -2
w muziek	5 11 -5 -1 5 -7 -5 6 5 -1 -1 0 -1
w naar	31 12 5 2 -2 -12 0 -12 -7 -2 -16 -6 55
w naartoe	3 1 2 1 0 -2 -1 -2 -1 12 -5 0 -1
w naast	23 6 2 5 -1 -12 9 -4 3 -2 2 -1 0
w naaste	8 9 -4 2 1 -6 6 -2 -1 -1 1 0 -1
w nabestaande	6 3 3 1 0 -4 6 0 -1 -1 -1 0 0
w nacht	28 -3 3 8 -9 -7 1 10 7 -4 -4 -1 -3
w namens	6 -2 -3 3 -1 -2 -2 7 -3 0 0 0 -1
w natuur	-26 -4 -5 -10 16 3 -3 0 0 -2 -3 0 -1
w nederland	-4 -7 -4 -5 18 -9 -3 -8 5 4 4 -1 -4
w nederlander	-11 -5 1 -4 1 7 -6 -2 0 -1 -1 7 -1
w nederlandse	2 -8 -4 2 -6 7 -2 -1 0 1 0 0 -1
w nemen	3 8 4 -3 0 0 12 -14 22 -5 -11 -3 2
w netbeheerder	4 1 3 1 -1 -2 -1 -3 6 0 1 0 -1
w netwerk	-8 -4 3 -3 3 2 8 -13 11 -7 -4 -1 3
w niemand	-57 -14 61 -32 -12 47 0 11 3 -1 -12 -1 -2
w niet	21 -17 -23 14 2 -12 -1 3 -11 2 9 -3 -3
w nieuw	2 8 -5 0 5 -6 7 0 -5 -1 -1 0 0
w nieuwe	5 6 -1 1 1 -4 -6 6 2 -4 -1 9 -3
w nieuwkomer	9 6 0 2 -1 -5 8 -8 8 -1 -2 0 -2
w nieuws	12 3 0 3 -1 -6 -1 7 -6 0 4 0 0
w niveau	7 -1 -1 1 -1 -1 -4 3 3 -1 -2 0 2
w nodig	-3 -2 12 -5 -3 6 3 -5 7 -4 1 -1 1
w nog	-8 -19 -11 2 -5 12 -1 2 -1 -6 -4 -2 3
w nood	11 3 0 4 -3 -4 5 2 -5 -1 3 0 -1
w nooit	-9 -6 1 -4 -4 12 -1 -2 -6 8 2 -1 -3
w noorden	2 10 3 -1 -2 -1 -2 -5 -1 10 3 0 -1
w nu	10 0 -4 4 -8 2 4 -2 -5 5 -1 0 2
w nul	-14 -3 0 -8 3 9 -1 -2 -1 0 0 0 0
w nummer	10 -1 -3 4 -2 -4 0 -5 0 13 -4 0 -2
w ochtend	6 -1 -5 3 -1 -2 5 -4 1 -1 -1 0 -1
w ocmw	-6 0 -2 -2 -1 5 1 -2 -1 0 0 0 0
w oefenen	0 0 1 0 0 0 -4 0 -1 -1 6 0 0
w of	11 -6 -11 2 -4 3 11 0 -2 -6 2 -2 -6
w om	38 19 2 12 -1 -26 16 -7 1 -1 -1 -4 11
w omdat	-4 2 16 2 -2 -4 -2 -7 17 -1 -2 0 -2
w omgaan	-7 -2 4 0 0 1 -1 1 -1 0 0 0 0
w omgeving	6 2 -4 2 2 -5 -5 7 4 -2 0 0 -2
w omslag	15 -2 2 5 -7 -2 -2 -2 -2 -1 -2 -1 13
w omwonende	-3 -4 4 -1 -5 7 -1 4 -2 0 -1 0 0
w onafhankelijk	9 -2 -1 3 -2 -2 0 4 -2 0 1 0 0
w onafhankelijke	-11 -2 10 -6 -1 8 -3 2 3 1 -2 -1 -1
w onder	-6 0 7 -5 2 3 -8 19 -4 1 -5 0 -3
w onderdak	5 0 0 2 -1 -2 -1 -4 6 0 0 0 0
w onderhoud	4 -1 -3 2 -1 -2 0 -6 8 -1 0 0 0
w onderhouden	1 1 4 -1 -1 0 -6 7 -4 8 -2 0 -2
w ondernemen	-8 7 -1 -6 7 -1 13 -15 0 -1 -1 0 3
w ondernemend	19 3 0 7 -4 -8 3 -3 -1 -1 9 0 0
w ondernemer	23 -9 -14 10 -6 -4 24 -19 -6 1 3 -1 -2
w ondernemerschap	-4 2 -6 -1 11 -8 0 -1 0 0 0 0 0
w onderneming	5 3 1 1 -2 -2 -2 0 -2 6 1 0 -1
w onderscheiden	3 -1 -2 1 -1 -1 -1 -2 -3 10 -3 0 0
w ondersteunen	18 5 6 5 -4 -7 39 -11 -9 -1 -6 -1 -4
w onderwijs	-4 3 -10 -3 10 -4 6 3 3 -3 -8 -1 -2
w onderzoek	3 16 -1 -1 2 -5 -7 29 -9 -1 -4 -1 -3
w onderzoeken	1 5 8 -2 -5 3 -2 10 -2 -1 -1 0 -1
w ongelijkheid	-7 -4 -5 -2 7 -1 -2 -1 0 0 0 0 0
w online	-16 -2 1 -6 8 3 -2 -8 7 -3 5 0 -2
w onmisbare	0 10 -5 -1 4 -5 -1 -2 3 1 1 0 0
w ons	15 -4 -3 9 6 -18 -8 -5 5 11 -8 -1 9
w ontdekken	11 -2 -8 5 1 -6 -1 0 0 0 2 0 0
w ontmoeten	0 -1 -1 0 0 1 -2 -3 7 0 0 0 -1
w ontmoeting	2 1 6 -1 -1 -1 0 3 -1 0 0 0 0
w ontplooien	4 0 -1 2 0 -2 -1 -2 7 0 -3 0 -1
w ontsluiten	-5 -12 1 0 -7 12 -1 -2 -1 -1 1 0 -1
w ontstaan	-6 -2 4 2 -1 -1 6 -3 0 0 -1 0 -1
w ontwerp	5 -1 -3 2 -1 -2 -1 7 -3 -1 -1 0 -1
w ontwerpen	4 8 2 0 1 -4 -4 14 -3 -1 -1 0 -1
w ontwikkelen	12 4 1 3 1 -8 -4 18 -11 -3 3 0 1
w ontwikkeling	-12 11 7 -7 2 3 -2 8 -4 -2 3 0 -1
w onze	10 -2 13 -7 -3 4 10 -8 -3 -1 -6 -10 22
w oog	-5 -1 -2 9 0 -7 0 0 2 -1 -2 0 -1
w ook	-27 -17 6 -20 -6 35 -5 -6 13 -3 0 -2 -5
w oor	7 -1 0 3 -2 -3 3 -4 5 -1 -1 0 0
w oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
w op	-15 -16 -11 -17 27 1 9 4 6 -19 -7 -3 0
w opbouwen	11 1 -3 4 -1 -5 3 1 0 -1 -1 0 -1
w opdat	-18 -2 27 -10 -4 12 -1 7 -2 0 -1 0 -1
w opdracht	11 2 -3 4 -1 -5 -2 7 -4 -1 3 0 -1
w opdrachtgever	8 1 0 2 -1 -3 -3 0 -2 8 -1 0 1
w open	-16 -4 -7 0 4 2 0 3 -1 -5 0 0 -2
w openen	6 -2 -1 3 -2 -2 -1 -9 3 -1 -1 9 1
w opgavegericht	2 1 2 0 0 -1 -1 -4 0 0 0 0 7
w opkomen	-3 6 -7 -3 15 -10 -4 9 -3 -3 0 0 0
w opleiden	-4 1 11 -3 -1 2 -4 2 -2 -1 -1 9 -1
w oplossing	-2 -1 18 -3 -3 3 -2 5 3 -1 -1 0 -1
w opnieuw	6 0 -3 3 -1 -3 0 -1 2 0 0 0 0
w oprichten	8 -4 -1 3 -3 -2 2 2 -3 -1 1 0 0
w opvang	2 0 -1 1 -3 2 -2 6 0 -1 -2 0 -1
w opzetten	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
w orde	6 6 -4 2 1 -5 -1 0 1 0 -1 0 3
w organisatie	23 7 -7 7 -2 -11 -1 -10 -5 -6 -8 -2 38
w organiseren	4 20 -1 -2 3 -7 2 18 -8 -1 -4 0 -1
w orgel	-16 5 -4 -6 7 3 -2 4 -2 -1 -1 0 0
w otter	-1 7 8 -2 1 -3 0 7 -2 0 -1 0 0
w oud	-12 -11 -2 -5 -3 14 -4 4 -5 -3 4 0 -2
w oude	0 9 6 -3 -2 2 -4 21 -1 -2 -3 -3 -3
w ouder	15 -1 13 3 -7 -2 14 7 -3 -6 -2 -1 -2
w oudere	-7 -7 1 -4 2 5 -2 -2 11 -1 -5 -1 -2
w over	8 -30 4 1 -9 12 5 11 -18 4 0 -4 -3
w overal	-23 -6 16 -13 -3 19 -2 4 -3 0 -2 0 -1
w overgang	-11 15 -1 -6 8 -3 2 -1 -1 2 0 0 -1
w overheid	-30 11 -4 -14 8 12 0 -6 -2 -3 8 -1 -2
w overleven	-11 -5 7 -5 -5 12 2 -2 -1 0 -1 0 0
w overstap	-14 4 -5 -5 10 -1 1 -6 2 0 0 0 0
w pakken	-13 8 1 -7 9 -2 1 1 -1 0 -1 0 0
w pakket	0 0 2 0 0 0 -1 -4 6 -1 0 0 0
w palliatieve	4 7 0 0 2 -5 -3 9 0 -1 0 -2 0
w papier	13 0 0 5 -3 -5 7 -6 0 -1 0 -1 4
w papieren	0 -1 -1 0 -1 1 5 4 -7 -1 -2 0 1
w participatie	-1 -6 -5 1 3 -1 2 -3 -1 0 -1 0 0
w partner	19 1 -14 13 -1 -13 -5 -2 0 -12 27 -1 -5
w pas	1 -1 5 0 -1 0 0 8 -4 0 -1 0 -1
w passen	8 -4 -7 3 -2 -1 3 -2 4 -1 -3 0 -1
w passie	-10 -8 -11 12 -1 -3 0 -2 -7 -1 5 0 -1
w patiënt	8 9 9 -7 -3 4 14 -3 -5 11 -7 -1 -3
w patrouilleren	-7 12 2 -4 5 -3 -1 6 0 0 -1 0 -1
w peel	-2 -1 1 -2 -4 6 -1 4 -2 -1 0 0 -1
w pensioen	-2 2 12 -2 -1 0 -1 -1 -1 6 0 0 0
w per	7 1 4 2 -1 -3 3 -9 5 1 -2 6 -2
w pers	-6 1 -3 -2 1 3 -1 2 -2 0 0 0 0
w personeel	-6 -2 -7 -1 6 -1 1 0 -3 0 0 0 0
w persoon	-5 5 -8 4 5 -7 1 2 -2 -1 -1 0 -1
w persoonlijk	10 6 -1 1 1 -6 7 -1 -4 1 -1 0 2
w persoonlijke	2 4 9 -1 -1 -2 1 6 -4 1 2 0 -1
w piano's	5 0 1 0 -1 0 -2 7 -1 -1 -1 -1 -1
w plaats	-4 0 10 -4 -3 6 -6 0 4 -4 6 -1 1
w plaatselijke	-3 8 1 -2 1 0 3 1 -1 0 -1 0 0
w plaatsen	-4 9 1 -3 2 0 -1 3 1 0 0 0 -1
w plan	-9 0 -13 -2 15 -8 3 -3 -1 -1 -1 0 -1
w planeet	-5 -3 9 -3 -6 9 -1 -2 1 0 -1 0 4
w plannen	3 -6 -3 2 1 -1 5 -4 -3 -1 -1 0 2
w plant	5 4 8 0 -1 -4 -3 -13 15 -3 9 0 -1
w planten	8 10 21 -2 -1 -7 2 14 -5 -2 -2 4 -2
w plas	-6 -2 0 -2 -1 5 0 -1 -1 0 0 0 0
w plastic	1 -7 -4 2 1 0 -1 -1 -3 0 0 0 4
w platform	5 4 0 1 0 -2 -6 5 4 -1 3 -1 -2
w platteland	-2 -6 -1 0 -6 8 2 -3 -3 -2 4 0 0
w plek	-2 -5 2 -2 -3 6 -5 -9 2 5 10 -1 -2
w plezier	-3 -6 -7 0 -2 6 -4 -6 4 3 1 0 -2
w ploeg	2 0 0 0 0 -1 9 -2 -3 -2 -2 0 1
w polder	10 7 0 2 -1 -6 0 0 5 0 0 0 0
w politiek	7 -2 -3 3 -1 -2 -1 2 1 0 0 0 0
w positie	-10 6 -1 -4 1 5 -3 7 -3 -1 -1 0 0
w positieve	-7 5 -9 -2 13 -7 1 -1 -1 0 -2 0 0
w praktijk	12 3 -3 4 0 -7 -3 4 2 -2 3 0 -1
w praktische	1 0 6 -1 -1 0 -3 -2 9 -1 0 0 -1
w praten	-9 -3 9 -6 -2 9 0 -2 2 -1 0 0 0
w prijs	22 -3 -2 8 -5 -8 -1 3 10 -4 -2 0 -1
w privacy	-4 -5 3 -1 -7 10 0 -1 0 0 0 0 0
w probleem	-4 -7 1 -1 -7 11 -2 -5 -1 0 6 0 0
w procent	4 -5 3 -1 -6 6 -1 -4 -4 10 -1 -1 2
w proces	2 3 0 1 0 -1 -4 -2 -1 -2 3 0 7
w product	-1 -3 5 -1 -2 3 -4 -6 -4 4 12 -1 -1
w professional	6 1 -2 2 0 -3 7 -2 -2 -1 -1 0 0
w professionele	7 1 -2 3 0 -4 2 -3 -3 5 -1 0 1
w programma	0 -8 8 -1 -3 5 -2 -3 -4 2 -3 -2 13
w project	-9 11 -3 -5 5 0 3 -3 1 -1 -3 0 3
w provincie	1 -2 -8 1 10 -8 -3 -3 7 -2 0 0 -1
w psychische	-15 9 9 -8 2 5 2 3 -3 0 -1 0 0
w publiceren	-2 0 7 -2 -1 1 0 6 -2 0 -1 0 0
w publiek	10 -10 -9 6 -1 -3 -6 11 -4 -1 -1 0 0
w publieke	-10 -5 0 -4 -1 9 -1 -2 -1 -1 1 0 0
w punt	4 -1 -3 2 -1 -2 -1 8 -2 -2 0 0 -2
w raken	0 -1 6 -1 -2 1 -1 3 -2 0 -1 0 2
w ramp	-5 -5 2 -2 -3 7 -1 1 0 0 -1 0 0
w realiseren	-4 -2 16 -4 -2 3 2 2 0 0 -1 0 0
w recht	-9 -6 9 -7 -3 11 10 -17 13 -2 -3 -1 -2
w rechter	-1 3 4 -1 -5 5 -3 6 -1 0 -1 0 0
w rechtshulp	0 -3 -2 0 2 -1 8 -6 -2 0 0 0 0
w rechtsstaat	-5 6 -8 -2 15 -11 0 0 -1 0 0 0 0
w rechtstreeks	-3 1 13 -3 -1 1 -1 -3 8 0 -1 0 0
w rechtvaardige	-4 -5 0 -1 -3 6 0 0 -1 0 -1 0 0
w redden	-10 11 -4 -9 15 -5 1 1 -2 -1 -1 -2 2
w regelen	-2 -3 -3 -2 -1 4 6 -16 7 -1 -2 0 4
w regie	5 -6 4 2 -4 2 7 -4 -1 0 -1 0 0
w regio	-15 -6 -7 -5 7 5 -8 -2 9 4 -6 0 -3
w regionale	-2 10 -1 -2 3 -3 1 -3 -2 -2 2 -2 7
w registreren	7 -1 3 2 -3 -1 -1 3 1 -1 -1 0 0
w reis	-14 -7 -4 -5 0 11 -1 -4 0 -1 0 0 0
w reiziger	-2 -4 1 -1 -5 8 -3 -2 3 -1 3 0 -1
w rekenen	-7 -5 2 -3 -1 7 12 -14 -1 -1 -1 4 -1
w rekenkamer	4 5 1 0 -1 -2 -1 6 -1 -1 -1 0 0
w rendement	9 -2 -3 4 -2 -3 -3 -2 3 5 -2 0 -1
w repareren	-6 -5 2 -2 -2 6 -2 5 -3 -1 0 0 -2
w respect	8 -4 -7 19 -2 -15 -2 3 -2 -1 2 0 -1
w restaureren	5 3 -2 1 0 -3 -1 6 -2 0 1 -1 -1
w resultaat	1 5 8 -1 -2 0 -2 3 2 4 -3 0 0
w richten	-1 8 -9 -1 4 -3 2 5 -4 -2 0 0 -2
w richting	-3 -7 0 0 -3 6 -1 -1 -3 0 0 0 4
w rijden	0 0 -6 1 4 -4 -2 2 0 -1 -1 -1 2
w rivier	-17 6 -2 -7 4 7 0 1 -2 0 0 0 -1
w rond	10 -6 -4 5 -2 -3 -4 9 -8 -2 6 0 -1
w rookvrije	-6 -2 0 -2 0 5 0 0 0 0 -1 0 0
w ruim	1 3 0 0 1 -2 -2 7 0 -2 0 0 -2
w ruimste	-3 2 -4 -1 6 -4 -2 0 5 -5 1 0 -1
w ruimte	-21 -10 -3 -8 2 14 -1 1 -7 -1 1 0 -1
w rusten	-10 1 -12 -3 3 5 1 -9 5 0 -2 0 -1
w rustig	-2 -4 0 0 -5 6 0 -1 -1 0 0 0 0
w s	-2 -10 -5 0 -4 8 0 0 1 -1 -2 -1 -1
w samen	-4 -30 -37 23 8 -13 -1 3 -10 -6 3 -2 -5
w samenbrengen	8 2 -3 3 0 -4 -1 3 -5 0 5 0 0
w samenhang	-2 -6 -5 0 2 1 0 -3 1 0 0 0 0
w samenleven	-5 0 6 -3 0 3 -1 0 3 0 -1 0 0
w samenleving	-31 9 21 -18 6 12 3 6 -11 2 3 -1 -3
w samenwerking	-15 -10 -3 -2 2 6 -1 -2 -2 -1 -1 0 0
w sap	-5 8 -2 -2 4 -1 -2 5 -2 0 0 0 0
w schade	-3 -1 6 -2 0 2 1 -1 2 0 0 0 -1
w schaduwbond	-5 -4 6 -3 -3 6 0 1 0 -1 1 0 0
w schakel	-2 11 1 -2 3 -3 -1 -2 -2 -3 11 0 0
w schenken	-3 -1 7 -2 -1 2 -1 -5 0 8 0 0 0
w scherm	1 0 2 0 0 0 -1 -4 7 -1 0 0 0
w scheurbuik	-2 6 1 -2 1 0 -1 3 0 0 0 0 0
w scholen	0 3 10 -2 0 -1 1 11 -3 -2 -1 -2 -1
w scholier	6 1 1 2 -2 -2 -2 -3 3 -1 -1 6 0
w schone	-19 -5 1 -8 -1 14 -1 -2 -1 0 -1 0 -1
w school	-18 -8 4 -2 -1 9 -6 7 2 -5 1 -1 -3
w schoon	9 -1 8 -2 -3 1 0 10 2 -3 -3 0 -2
w sector	-10 8 -4 -4 9 -3 -3 -4 9 -1 -2 0 -1
w seizoen	9 -1 -4 4 -1 -3 -1 0 3 0 0 0 0
w service	7 -1 -2 3 -1 -3 -2 -6 7 4 -1 0 -1
w sfeer	11 1 -3 4 -1 -6 -2 -1 4 -1 4 0 -1
w simpel	2 2 1 0 4 -5 11 0 -4 -2 -2 0 -1
w sinds	10 2 -1 2 -2 -3 -3 2 -7 -3 15 -1 -1
w slaan	-17 -6 18 -8 -2 11 0 1 -1 0 0 0 0
w slaap	1 -10 2 1 -8 8 3 -1 -3 0 0 0 0
w slachtoffer	4 -3 -2 1 0 -1 9 -7 -1 0 0 0 0
w slapen	-9 0 11 -5 -1 5 1 0 3 0 -1 0 -1
w slavernij	-6 4 -1 -3 5 -1 0 3 -2 0 -1 0 0
w slimme	-17 7 12 -9 1 7 0 -10 8 3 -1 4 -4
w sloot	-3 1 8 -2 0 1 -2 8 2 -2 -1 -1 -3
w slopen	6 0 -1 2 -1 -2 0 4 -1 0 0 0 0
w sluiten	-11 13 5 -6 4 1 1 3 0 1 -1 0 -1
w snel	14 -2 -8 6 -2 -5 0 1 2 1 -4 0 1
w sneller	14 -2 -3 8 -1 -9 0 1 -3 -1 -1 0 6
w snoeien	7 -3 1 2 -2 -1 -1 4 -1 0 -1 0 0
w soep	7 1 -1 3 -1 -4 -2 -7 11 0 0 0 0
w software	4 3 5 0 -1 -2 4 -9 11 7 -4 -1 -4
w soms	5 -1 -1 2 -1 -1 -1 6 -2 0 -1 0 -1
w soort	-1 4 -6 -1 5 -4 -3 1 -1 0 4 0 0
w specialist	1 -4 -3 1 -2 2 3 -2 -3 9 -8 0 -1
w spel	2 0 0 1 0 -1 -2 -3 1 6 -1 0 0
w spelen	-15 12 26 -11 0 5 -4 14 -3 1 -1 0 -1
w speler	4 0 0 1 -1 -1 -1 -2 -2 -1 -1 -1 9
w spierziekte	1 -5 5 0 -10 10 0 2 0 0 0 0 -1
w spoor	-8 -6 12 -4 -7 12 -1 0 1 0 0 0 0
w sporen	-4 13 -3 -3 4 -3 -1 4 0 0 -1 0 0
w sport	-8 3 -2 1 1 0 -2 -2 4 -1 0 0 -1
w sporten	-2 2 -6 -1 8 -6 -1 -1 2 0 -1 0 0
w spreken	-10 -5 1 -4 1 7 -2 0 -2 0 1 0 -1
w spuiten	-7 1 4 -3 -1 5 0 -7 8 -1 0 0 0
w staal	3 0 2 0 0 -1 -2 7 -1 -1 0 -1 -1
w staan	17 -16 -15 19 -15 0 36 -24 7 -9 -6 -3 -3
w staat	13 -1 -4 9 -2 -9 18 -8 -7 2 1 -2 -2
w stad	-4 6 43 -13 -17 18 0 26 5 -4 -11 -2 -4
w stand	-19 3 -6 -7 11 1 -1 -2 -1 -1 -1 0 0
w starter	-14 -8 -1 -5 -2 13 6 -1 -7 -1 -2 0 0
w steeds	2 8 -7 0 6 -6 -2 2 -2 -1 5 0 -1
w stellen	30 0 -10 11 -4 -12 20 -9 0 -5 1 -2 0
w stem	-6 0 -3 -2 7 -3 -3 13 -10 -4 4 0 -1
w stemmen	5 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
w steppe	-15 -8 4 -6 -3 14 -1 -1 -1 -1 -1 0 -1
w sterk	0 -5 -7 11 -2 -7 -4 8 -4 -1 -1 0 -1
w sterke	-4 -2 7 -2 -2 3 -1 1 -2 -1 6 -2 -1
w sterker	-2 -4 -4 -2 -3 8 -5 -3 -2 0 9 0 0
w sterven	-10 -3 4 -4 -1 7 -2 -1 3 -1 -1 0 -1
w steun	-5 6 0 -3 2 0 8 -7 2 0 -1 0 0
w steunen	-3 9 3 -3 1 -1 0 4 -1 0 -1 0 0
w stichting	-2 2 -16 0 1 3 6 -5 -1 0 -2 -1 -2
w stilstaan	-1 -2 -2 3 0 -1 -8 6 -1 0 2 0 0
w stimuleren	-15 34 -2 -11 20 -13 16 -9 -7 -4 10 0 -2
w stip	0 0 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
w stond	6 0 -2 3 -1 -3 -2 1 2 0 0 0 0
w stoppen	15 -1 1 2 -2 -4 9 -1 -2 -1 -1 0 -1
w storing	9 -2 1 3 -3 -3 1 -5 10 -2 -1 0 -1
w straat	-24 -10 7 -11 -2 20 4 1 -1 -4 -4 -1 -2
w stralen	-7 -3 1 -5 -1 7 -2 -3 5 0 -1 0 0
w strand	27 9 5 2 -3 -10 6 9 -3 -1 0 0 -1
w streven	-17 -12 9 -9 -3 17 -3 -6 -11 21 1 -1 -7
w strijden	-18 1 -15 -7 21 -6 -2 -2 -1 -1 -2 0 0
w stro	10 1 5 -2 -2 0 0 -2 9 0 -1 0 -1
w stroom	-6 1 8 -6 -1 6 -2 -8 12 -1 0 -1 1
w student	14 0 -9 5 0 -6 -4 8 -2 1 0 0 -1
w stukje	4 1 3 0 -2 -1 -2 0 -2 -3 11 -1 -1
w sturen	0 -1 1 0 -1 1 -2 1 1 8 -8 0 0
w subsidies	10 9 0 2 -1 -6 17 -4 -4 -1 -1 0 -1
w supermarkt	4 7 -4 1 1 -4 -4 0 1 6 0 0 -1
w systeem	2 0 0 0 0 0 -2 0 -4 4 -5 -1 9
w t	3 0 0 1 -1 -1 0 -3 6 -2 0 0 0
w taak	10 2 -2 4 0 -6 1 9 -5 -1 -1 -1 -1
w taal	0 1 2 -1 -6 7 2 4 -1 -2 0 0 -1
w taalles	10 6 2 2 -2 -6 3 -1 4 0 -1 0 0
w taart	2 0 1 0 0 -1 -1 -6 7 -1 3 0 -1
w taboe	-6 5 -3 -3 5 -1 0 1 0 0 0 0 0
w tachtig	-2 7 -1 -2 3 -2 -1 -2 0 -1 -1 7 -1
w tafel	-4 -3 2 -2 -1 4 -5 18 -10 -1 -1 0 -1
w talent	-1 -5 -8 1 -1 4 -1 -4 0 3 -1 0 -1
w te	5 77 17 -22 12 -15 27 10 12 -7 -3 -5 -9
w team	24 3 6 8 -10 -6 11 -18 4 8 -13 -1 17
w techniek	7 1 -8 3 7 -10 -4 1 0 -2 3 3 -1
w technologie	-12 4 6 -6 4 2 -4 0 0 2 -1 0 2
w tegen	-20 21 -18 -12 33 -16 -13 8 7 2 -5 -2 -2
w telefoon	14 4 0 5 0 -9 -2 -6 14 0 -1 0 -1
w telen	3 -4 -5 2 -2 1 0 6 -5 -1 0 0 -1
w telers	-14 -1 11 -7 2 5 -2 2 0 0 -1 0 0
w televisie	10 2 -1 3 -1 -5 0 -2 6 -1 0 0 0
w tellen	2 1 7 -1 -2 1 -1 4 2 -2 -1 2 -2
w tempo	9 0 -4 4 -1 -4 3 -3 0 0 -1 0 2
w ten	-2 -7 -4 0 1 3 10 1 0 -4 -7 -1 -3
w ter	0 11 2 -2 2 -3 -3 13 -1 -1 -4 0 -1
w terecht	-6 0 7 -3 -1 4 0 4 -3 0 1 0 -1
w terug	-3 26 -9 -4 19 -18 10 5 -5 -2 -2 -1 0
w terugdringen	-19 10 -8 -8 15 -3 1 2 -3 -1 -1 -1 -1
w terugkeer	-3 6 0 -2 1 0 0 3 -1 0 -1 0 0
w tevreden	10 2 2 2 -1 -4 -3 -3 -3 17 -3 0 -2
w textiel	-8 4 -3 -3 6 -1 -1 -1 1 0 0 0 0
w theater	-3 2 12 -3 -1 1 -1 8 -1 -1 -2 0 0
w thuis	27 5 11 3 -6 -8 1 -5 4 -4 19 -1 -3
w thuiskomen	-6 -4 -5 -1 0 5 0 -1 -2 0 -1 0 0
w thuiszorg	-5 6 2 -3 3 -1 1 -4 5 0 0 0 0
w tien	3 -3 -5 1 -2 2 -4 -6 -4 10 -6 9 -1
w tijd	20 6 -23 16 4 -21 -3 -7 9 1 -3 5 0
w tillen	-13 1 -9 -4 16 -7 0 -1 -1 0 0 0 -1
w timboektoe	-5 -4 1 -2 -3 6 0 0 0 -1 -1 0 -1
w toe	-4 8 -2 -3 2 1 2 -7 2 -1 -3 0 7
w toegang	-14 -10 -4 -4 -2 13 -2 -4 -2 -1 2 0 0
w toegankelijk	-15 -10 -1 -5 -3 14 -5 1 5 -2 -4 0 -1
w toekomst	-10 -9 0 5 -9 9 -6 1 1 0 -4 0 4
w toekomstbestendige	-2 1 9 -2 -1 1 0 0 -3 6 -2 0 2
w toezicht	9 7 27 -1 -7 -3 -2 20 -2 -2 -2 0 -1
w toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 11 -2 0 -1
w toonaangevende	2 0 0 1 -1 -1 -1 -2 -2 7 -1 0 -1
w top	0 -1 6 -1 -2 1 -1 -3 -4 13 -3 0 -1
w topklinische	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
w tot	-9 -10 24 -10 -8 17 2 22 -17 5 -6 -5 0
w trachten	-2 7 -2 -1 3 -2 1 0 -2 0 2 0 0
w trainer	5 0 -3 2 0 -2 4 -6 0 5 -2 0 -1
w trekken	-4 1 -11 -1 10 -5 21 -15 -5 0 -1 0 -2
w trots	-1 -3 -4 8 -1 -5 -1 0 -2 2 0 0 -1
w tuin	2 -1 -4 0 -1 1 -3 7 -2 -1 -1 0 -1
w tuinder	10 1 -1 3 -1 -5 0 0 -1 -1 6 0 0
w tuinieren	-13 -5 -2 -5 0 10 0 -6 0 0 2 0 0
w tuiniers	1 1 7 -1 -1 -1 1 0 0 0 2 0 0
w turfvrij	-10 -5 -2 -4 -1 9 1 -5 -1 -2 -2 0 4
w tussen	-15 -14 -7 -1 -3 13 -4 -6 8 -5 2 -1 -4
w twaalf	5 5 0 1 1 -4 0 8 -1 -1 -2 0 -1
w twee	5 -3 5 1 -5 3 -7 6 11 -3 -3 -3 0
w tweede	2 0 3 1 -1 -1 2 4 -7 -1 1 -1 2
w tweedehands	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
w tweehonderd	4 -1 2 1 -2 -1 -10 3 -2 0 -1 12 -1
w twente	6 -1 -2 2 -1 -2 3 -4 2 12 -10 0 -1
w twintig	-1 1 6 -1 0 0 2 4 -1 -1 0 0 -2
w u	35 0 -9 17 -5 -19 13 -14 12 -5 7 -2 -5
w uit	22 14 -10 1 15 -23 4 10 7 -11 3 -4 -3
w uitbannen	-6 -7 -7 -1 5 1 0 -3 -1 0 0 0 0
w uitblinken	6 -1 -1 2 -1 -2 -4 -4 -1 8 4 0 -1
w uitgroeien	3 1 1 1 -1 -1 -1 -1 -1 11 -3 -1 -3
w uitleggen	-6 -3 -1 -2 0 5 -1 -1 0 0 -1 0 0
w uitroeien	-3 10 1 -4 3 -1 0 5 -2 0 0 0 0
w uitstoot	7 6 8 0 -5 -1 -1 -5 1 2 -1 -1 9
w uitvaart	8 0 -2 3 -1 -4 1 -2 4 0 0 0 0
w uitval	-4 7 -3 -2 5 -3 4 -2 -1 0 0 0 0
w uitvoeren	5 -1 7 1 -3 -1 0 5 -1 0 -1 0 0
w uniek	1 -4 -12 17 0 -13 -1 0 -2 0 -1 0 0
w uur	14 2 -3 5 -1 -8 3 -10 17 -1 -3 -1 -2
w uw	51 7 -5 15 -4 -24 0 6 18 -3 -1 -2 -5
w vak	0 -2 -8 9 -2 -5 5 -2 -8 1 3 0 -1
w vakantie	-12 -3 4 -7 -1 10 -1 -4 3 0 0 0 0
w vakbekwame	9 0 -5 4 -1 -4 -1 3 -1 1 -1 0 0
w vakmanschap	-10 -7 -10 4 2 0 2 -4 -1 0 -2 0 -2
w vallei	10 1 -1 3 -2 -4 0 6 -3 0 0 0 0
w vallen	9 5 3 2 2 -9 2 -4 9 -1 -2 0 -1
w van	16 18 -9 -15 25 -15 -4 -7 -11 19 16 -20 12
w vanaf	16 2 -2 5 -2 -7 1 -7 10 -1 2 -1 -1
w vandaag	9 2 5 -1 1 -5 -3 -2 13 -2 -1 -1 -1
w vandaan	-12 -4 -6 5 3 -2 -1 -2 0 0 -3 0 0
w vanuit	2 1 -8 3 -1 -1 -1 3 -3 -3 4 0 0
w vanzelfsprekend	-14 -2 -5 -5 7 4 0 -4 -1 0 0 0 0
w varken	6 1 1 0 -1 -1 -2 -2 7 0 -1 0 0
w vast	3 -1 2 1 -1 0 -1 -6 6 -1 5 -1 -1
w vaste	9 3 -5 3 0 -5 6 -4 -1 -4 6 0 -1
w vastgoed	6 8 2 1 -2 -3 -8 5 -2 -1 14 -2 0
w vastlopen	3 0 1 1 -1 -1 7 -3 -1 -1 -2 0 0
w veel	4 1 -10 2 8 -8 6 -2 -3 -1 -1 0 0
w veilig	-24 -17 22 -13 -10 29 -13 11 4 0 -6 -1 0
w veilige	23 8 9 5 -2 -13 -5 7 5 9 -3 0 -3
w veiliger	-20 -3 -10 -10 16 2 1 -3 -2 -1 -1 0 -1
w veiligheid	-19 -1 12 -14 1 14 -3 5 -6 -1 3 0 0
w veiligheidsregio	-4 -9 4 -1 -4 7 -1 1 -1 0 -1 0 0
w veiligste	-1 -4 2 -1 -6 7 0 -1 0 8 -5 0 -1
w ventilatie	2 0 1 1 -1 -1 0 -5 6 0 1 0 0
w veranderen	-13 10 -8 -6 12 -4 -1 -6 2 -4 -5 -1 12
w verbeteren	-19 24 -10 -10 22 -11 -5 5 5 -4 0 0 -2
w verbetering	-7 16 1 -5 4 -2 -2 4 3 0 -1 0 0
w verbinden	-10 3 25 -9 -5 9 3 17 -9 -4 0 -1 -2
w verbinding	-9 -10 -6 6 -4 4 -2 -5 3 -3 1 0 -1
w verbruiken	-2 2 -3 -1 6 -5 0 -1 -1 0 0 -1 2
w verdedigen	13 9 -1 4 1 -10 0 9 -1 -1 -1 0 0
w verdelen	-10 0 3 -6 0 8 1 4 -5 -1 -1 0 0
w verder	13 -3 -19 16 -3 -11 -3 2 -3 -3 0 0 5
w verdienen	-15 -1 20 -4 -2 5 0 3 4 -1 -4 0 -1
w verdubbelen	25 -3 7 8 -14 -1 -1 -6 -1 17 0 -1 0
w verduurzamen	0 1 1 -2 7 -6 -2 0 -2 -1 -1 6 -1
w verduurzaming	-9 0 3 -4 5 0 0 0 -1 0 0 0 0
w vereniging	6 17 -10 0 4 -7 -5 6 2 -1 4 -1 -3
w vergroenen	1 7 1 -1 -1 -1 0 0 0 -1 0 5 -2
w vergroten	-18 3 -10 -6 18 -6 -2 6 -6 -1 -2 0 -1
w verhaal	0 -6 -4 1 -2 4 -2 3 -1 -1 -2 0 1
w verhalen	0 -4 1 0 -2 3 -3 13 -3 -2 -2 -1 -2
w verhogen	0 6 1 -1 1 -2 -1 5 -1 -1 -1 0 0
w verhuren	7 1 0 2 -1 -4 -2 -7 12 0 -1 0 0
w verhuur	2 -2 4 0 -1 0 -1 -3 6 -1 0 0 0
w verkeersdode	-3 3 -4 -2 9 -6 0 -1 0 0 0 0 0
w verkeersveiligheid	2 -3 10 0 -5 4 0 3 0 0 0 0 0
w verkleinen	-15 10 -7 -7 14 -5 -2 -2 3 0 -1 0 0
w verkopen	1 4 4 -1 1 -2 -1 -7 7 9 -2 0 -2
w verlagen	-6 11 1 -4 3 0 -1 -2 6 0 0 0 -1
w verlenen	0 9 -1 -1 2 -2 -2 8 -1 -1 -2 0 -1
w verminderen	-9 -2 1 -4 2 4 1 -6 0 -2 -1 -2 6
w verpakking	-3 7 -1 -2 3 -1 0 7 -5 1 -1 0 -1
w verpleegkundige	-1 0 -1 0 0 1 -4 6 3 -1 -3 -1 0
w verplegen	1 4 -1 0 0 -1 -3 -9 16 0 -1 0 -1
w verschil	-9 -8 -4 -3 5 4 -2 -4 1 2 -2 0 -2
w versnellen	-11 21 -6 -6 12 -7 0 1 7 -3 0 0 -3
w verspilling	9 5 2 2 -4 -2 1 -1 -2 8 0 0 -1
w verstandelijke	-8 -3 2 -3 -1 7 0 1 -1 0 -1 0 0
w versterken	-14 14 -15 -8 31 -19 13 -9 -8 7 -2 -1 -4
w verstrekken	4 2 1 1 -2 -1 6 -12 11 -1 -1 0 0
w vertellen	4 -5 -5 1 -2 2 10 1 -6 -2 -2 -1 -2
w vertrouwen	-10 -21 -11 11 -10 9 -2 -12 1 -1 7 -1 -3
w vervoer	14 -2 -2 6 -3 -5 0 -3 8 -1 -1 0 0
w vervolgen	-3 11 -1 -3 3 -2 -1 4 0 0 -1 0 0
w verzamelen	15 -4 -6 7 -4 -4 -1 3 -2 -1 2 0 0
w verzekeraar	-3 -6 -1 -2 0 5 -2 -2 -2 6 -3 0 1
w verzekeren	-6 -3 5 -4 -6 11 -1 -2 5 -2 -1 0 -1
w verzorgen	27 -1 6 9 -7 -10 -6 -11 32 -3 -3 0 -1
w verzorging	11 -1 -1 4 -2 -4 -4 4 4 -1 -1 0 0
w vestiging	4 -2 -1 2 -1 -1 -2 -6 -1 -1 3 6 0
w via	3 5 -3 0 4 -6 4 11 -13 -1 2 0 -1
w vier	7 -5 -7 2 6 -7 -7 4 0 -3 -2 5 2
w vijf	18 -3 -9 8 -4 -5 -2 -9 -4 12 3 -3 5
w vijfhonderd	9 0 1 3 -4 -1 0 -2 -1 -1 0 11 -4
w vijftig	-3 -1 6 -2 -1 2 -1 1 2 0 -1 0 0
w villen	10 1 -4 9 -1 -10 -1 0 4 0 0 0 0
w vilten	13 2 4 0 -4 -1 0 11 -2 -1 -1 -1 -2
w vilter	-6 -2 5 -3 -1 5 -1 0 -4 6 -1 0 -1
w vilters	-2 -2 -1 -1 0 2 -1 -4 -2 -1 1 6 -1
w vinden	-6 -4 6 5 -5 1 -7 2 2 4 1 -1 -1
w vis	12 -5 -1 5 -5 -1 -2 17 -8 -2 -2 0 -2
w visie	0 -3 -1 0 -1 3 -6 -3 0 6 4 0 -3
w vitale	-1 9 -5 -1 4 -4 0 -1 0 -1 2 0 2
w vlaamse	-16 -2 -5 -5 8 3 -2 -3 0 3 -2 0 -1
w vlaanderen	-6 -3 -9 -2 2 4 -1 -1 -8 10 -3 0 -1
w vliegen	-3 -1 -5 -1 7 -5 -2 -4 7 0 -1 0 -2
w vliet	-2 -3 5 -2 -4 6 -1 3 0 -1 0 0 0
w vluchteling	10 2 -1 3 -1 -5 4 2 -2 -1 0 0 0
w voeden	-5 -8 7 -2 -2 6 -2 4 -2 -1 -1 0 -1
w voedsel	-4 4 -1 -2 6 -3 -1 1 2 -1 -1 0 -1
w voedselbank	-1 5 2 -1 1 -1 -3 -1 8 -1 -1 0 0
w voedselketen	-1 -5 8 -1 -10 11 0 2 -1 0 -1 0 0
w voedselverspilling	-8 5 -5 -3 10 -5 -2 2 -1 0 0 0 0
w voelen	-7 -10 -12 6 -2 4 -6 -8 -5 -1 12 0 2
w voeren	1 3 1 0 1 -2 -2 8 -3 0 -1 0 0
w voet	-2 1 -6 -1 0 3 -2 3 -2 -1 0 0 0
w vogel	-6 2 9 -4 0 2 2 -2 4 -1 -1 0 -1
w vol	-22 -8 -4 -7 -3 19 3 -8 1 -1 -1 0 -2
w voldoende	-9 -5 -3 -3 -1 8 -1 -3 -2 5 -1 0 -1
w volgen	1 4 -3 0 1 -2 -1 -4 7 0 -1 0 -1
w volgend	4 -1 -1 2 -1 -1 -1 -5 -5 -1 -1 4 8
w volgende	-6 -1 -1 -2 6 -1 0 -1 -2 -1 -1 0 3
w volksgezondheid	-6 -2 3 -2 2 2 -1 3 -1 -1 -1 0 0
w volledig	2 0 5 0 -2 1 3 -10 -5 -1 -1 -1 16
w volwaardig	-8 -1 8 -4 -1 5 0 -3 3 0 0 0 0
w voor	12 3 24 -2 -10 3 2 -8 17 13 1 -5 -10
w vooral	6 0 -1 2 -1 -3 -1 -3 0 0 0 0 5
w voorbereiden	8 0 -3 3 -1 -4 0 -2 0 0 5 0 0
w voordat	2 -2 -5 1 -1 1 -2 0 6 -1 -2 0 -1
w voorkomen	-7 6 -4 -3 15 -10 -2 4 -2 -1 0 0 -1
w voorlichting	-5 11 0 -3 3 -1 -3 11 -6 0 0 0 0
w voorop	-2 -5 -4 9 -4 -2 -3 4 -2 -1 0 0 -1
w vooruit	6 1 0 2 0 -3 0 2 -1 0 1 0 0
w voorzien	26 -1 -6 9 -4 -9 0 2 6 -4 2 2 -3
w vorm	-6 -3 -3 -2 4 1 0 -2 0 0 0 0 0
w vormen	6 4 8 0 -1 -4 -1 2 -4 -1 5 0 4
w vraag	9 0 -4 4 -1 -4 -1 -2 3 0 -1 0 3
w vrachtwagen	2 -5 1 1 -3 3 -4 6 -5 -1 -1 0 4
w vrede	-10 -3 3 -10 -1 14 0 -1 -1 0 0 0 0
w vrij	-12 -5 -1 -4 -1 9 0 -2 -1 0 -1 0 0
w vrijheid	-13 2 1 -8 3 8 -4 2 2 -1 -1 0 0
w vrijwillige	0 1 3 -1 0 0 -1 9 -5 -1 0 0 0
w vrijwilliger	7 6 3 0 2 -6 -5 8 8 -3 -3 3 -3
w vroeg	-1 5 7 -2 -3 2 1 3 -1 0 0 0 0
w vrouw	-25 -16 -15 -6 8 13 -4 -7 2 -1 -4 0 -1
w vzw	-10 -1 -6 -3 7 0 1 -4 0 -1 0 0 -1
w vóór	14 -1 1 5 -5 -3 -1 -1 -2 -1 -1 6 3
w waar	21 -15 -6 11 -5 -6 -9 -12 -17 11 37 -5 -5
w waarborgen	2 -9 5 1 -12 12 1 -1 0 0 0 0 0
w waarde	8 10 4 1 4 -10 -1 9 0 -1 -2 0 2
w waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
w waarin	-34 -20 25 -17 -11 34 -3 8 -6 -3 -5 -2 4
w waarmee	-4 23 4 -5 7 -7 -4 8 11 -2 -4 -1 -2
w waarvan	-3 -4 4 -1 -5 7 0 1 -1 0 -1 0 -1
w wachten	0 -6 -5 11 -6 -2 -1 -3 2 0 0 0 -1
w wachtlijst	-6 -4 -1 -2 -2 7 0 -1 -2 0 0 0 0
w wanneer	-4 -4 -5 -1 -1 5 2 -3 -5 6 -2 0 -1
w want	-19 6 38 -13 8 -1 1 16 -4 -1 -5 0 -1
w warm	18 8 8 4 -1 -12 3 0 4 -1 4 0 -1
w warme	20 5 3 5 -2 -10 -5 -12 14 -3 16 -1 -2
w warmte	9 -2 -2 3 -3 -2 -1 -5 9 -1 0 0 -1
w wat	3 -20 1 5 -3 3 2 10 -8 1 5 -5 -9
w water	-7 -9 9 -4 -4 10 7 10 -10 -2 -4 0 -2
w waterschap	-9 -3 -7 -3 2 6 -1 -3 -1 4 -1 0 -2
w we	0 15 41 -5 1 -9 16 13 -20 -9 -3 0 17
w webwinkel	8 0 2 2 -3 -2 7 -6 4 1 -1 0 -2
w weefgetouw	-6 -2 0 -3 0 5 0 -1 -1 0 0 0 0
w week	3 -9 -1 1 -6 7 -6 -1 10 -2 0 -2 -2
w weekend	6 0 0 2 -2 -2 0 -2 4 0 0 0 0
w weer	-24 -11 27 -15 -10 27 2 4 2 -2 -3 -1 -4
w weg	-7 1 -9 4 3 -4 0 4 -4 -3 -2 -1 3
w wegen	15 11 5 1 -2 -7 0 10 0 0 0 0 0
w weidevogel	-1 2 -4 -3 6 -2 0 -1 0 0 1 0 0
w wekken	-5 -6 -4 -1 1 4 0 -3 -1 0 0 0 0
w welkom	18 2 -9 7 0 -9 -2 1 2 -1 4 0 -1
w welvaart	-6 -3 2 -3 -2 6 0 0 -1 0 0 0 0
w welzijn	-8 10 7 -5 0 3 0 5 1 -1 -1 0 0
w wendbaarder	8 1 -2 2 -1 -3 -2 -2 -1 -4 0 -1 12
w wendbare	5 2 0 1 0 -3 0 -1 -2 -2 -3 0 9
w wens	6 -1 -2 3 -1 -2 -1 3 0 0 0 0 0
w wereld	-18 -12 8 -9 -6 20 -4 6 -4 -3 -3 -1 4
w wereldburger	-2 1 8 -3 0 1 -3 9 -3 -1 -1 0 0
w wereldwijd	-5 -5 1 -2 -3 7 5 -5 -2 3 -1 0 -1
w wereldwijde	-9 7 -2 -4 4 1 0 0 -1 -1 2 0 0
w werk	-2 -13 -3 14 -9 0 28 -8 -17 5 -9 1 -4
w werken	19 2 23 -5 -11 5 -10 -5 -2 -4 -5 -4 41
w werkgever	5 -4 6 1 -3 0 4 -3 -4 2 6 0 -3
w werknemer	0 0 2 0 0 0 1 7 -4 -1 -1 -2 -1
w werkvloer	2 -2 0 1 -1 0 4 -6 -1 0 3 0 0
w wet	-1 -7 10 -1 -8 8 4 1 -1 -1 -1 0 0
w weten	6 0 4 5 -2 -6 -6 1 3 5 2 -1 -2
w wetenschappelijk	6 -1 -3 3 -1 -2 1 2 -1 0 0 0 0
w wie	-2 -4 1 9 0 -8 10 -3 1 -1 0 -2 -6
w wij	16 19 3 15 7 -32 14 17 2 -7 0 -5 -12
w wijk	-21 -14 5 -8 -11 26 -6 2 1 -5 3 0 -2
w wilde	-3 5 -3 -2 6 -4 0 2 -2 0 0 0 0
w willen	11 -1 12 -9 7 -4 -15 -9 -18 17 15 11 4
w windparken	-9 8 2 -5 4 1 -1 3 0 -1 0 0 -1
w winkel	5 1 -1 1 -1 -1 -3 0 11 -3 -4 -1 1
w winkelier	-3 3 1 -2 1 1 -6 -2 4 0 -1 7 0
w winstoogmerk	6 -3 -4 3 -1 -1 -1 3 -3 0 1 0 0
w winter	-8 -3 1 -3 0 6 0 -3 1 0 0 0 0
w wonen	-12 -3 14 -10 -4 14 -4 -1 6 -1 4 -1 -4
w woning	20 0 11 5 -5 -8 6 0 9 -3 -4 -1 1
w woord	3 1 -2 1 0 -1 -3 10 -5 -2 3 -1 -2
w worden	16 -6 -3 0 0 -1 -4 -12 -10 17 -8 -5 24
w wordt	1 0 6 -1 -1 0 4 -2 -1 0 2 0 -1
w wortels	-6 -3 -2 -2 0 6 -2 -1 -2 10 -7 0 -2
w zaak	-9 -11 -7 6 -5 5 0 -9 -4 1 0 -1 6
w ze	7 -10 -20 12 0 -6 5 -8 0 -6 3 5 -4
w zee	-8 10 4 -6 2 2 -2 14 -7 -1 -1 0 -1
w zeggen	0 -2 0 6 -1 -4 1 -7 0 2 1 0 4
w zeilen	-8 -3 -1 -3 -1 6 -2 4 -1 0 -1 0 -2
w zeldzame	-5 6 -3 -2 5 -3 -1 4 -1 -1 -1 0 -1
w zelf	13 1 -3 3 -2 -3 5 -10 7 -1 0 -3 5
w zelfsturende	15 0 4 5 -9 0 -1 -1 -1 -2 -2 0 12
w zes	4 1 0 1 -1 -1 -2 -2 2 -1 6 -1 -1
w zetten	-4 -4 14 -5 -5 8 -2 23 -9 2 -6 -1 -4
w zeven	8 1 -3 3 0 -4 2 -2 2 0 0 0 0
w zich	13 -10 -12 4 -5 3 -4 -8 -11 9 8 -1 5
w zichzelf	-4 -2 3 -2 -1 3 4 -6 -2 -1 4 0 0
w ziek	-2 -3 7 -3 -2 6 6 1 -1 -2 0 0 -2
w zieke	14 5 4 4 -2 -7 -3 -7 18 0 -2 0 0
w ziekenhuis	-23 -6 15 -12 -5 20 -2 -11 4 9 -12 -1 10
w ziekte	3 -2 7 0 3 -5 -3 7 -1 -1 2 0 -1
w ziel	4 -3 -3 8 -4 -4 -2 -4 -6 -1 14 -1 -1
w zien	-1 7 -7 1 2 -3 2 -4 -6 -3 15 -1 -3
w zij	-12 3 -1 -7 8 1 13 3 -15 2 -3 -1 -3
w zijn	8 -25 -6 24 -35 16 0 -14 -25 9 55 -17 -15
w zin	-17 -3 -7 -6 8 5 -3 0 4 -2 -4 -1 -2
w zingen	4 -1 0 0 -1 0 -1 6 -2 -1 -1 0 -1
w zitten	13 2 -4 4 -1 -5 5 11 -3 -2 -5 -1 -2
w zo	-28 38 36 -20 5 3 4 12 2 -2 -8 -2 6
w zo'n	-4 1 7 -2 0 1 1 2 0 0 -1 0 0
w zoals	2 6 -8 1 3 -3 -6 14 -3 -1 -4 0 -1
w zodat	-13 3 48 -13 -11 14 10 7 1 -2 -7 -2 3
w zoeken	-2 3 8 -3 -2 3 -3 10 -2 0 -2 0 -1
w zomer	-7 0 8 -4 -1 4 1 0 -1 0 1 0 0
w zon	1 0 2 0 -1 0 -1 -6 8 0 0 0 0
w zonder	-34 -48 22 -21 -33 69 -2 -7 16 -7 -7 -4 -3
w zonnepaneel	-6 -2 4 -3 -1 5 1 -3 1 0 0 0 0
w zonwering	2 1 1 0 0 -1 -1 -9 7 5 -1 0 -1
w zorg	4 17 22 -8 -4 2 -5 -12 29 10 -7 -2 -4
w zorgen	6 -7 19 -5 -17 18 4 14 -7 -2 -11 -2 8
w zorgverlener	3 -3 -2 1 -2 1 8 -2 -6 0 0 0 -1
w zorgvuldig	5 1 8 1 -2 -2 -2 4 4 -1 -1 0 -1
w zoveel	15 1 -5 6 -1 -7 6 -7 5 -1 -2 0 3
w zowel	-8 -5 -5 -2 5 2 -1 -4 1 0 1 0 0
w zullen	-3 7 14 -4 0 -1 6 -3 6 -1 -1 0 -2
w zwemmen	-7 -3 -1 -3 0 7 0 0 -1 0 0 0 -1
w één	11 -1 2 1 -5 0 -7 -5 -9 -3 2 5 21
ww ! ^	-3 -12 -14 6 -5 7 -5 2 1 -1 -2 0 -2
ww ' s	-2 -10 -5 0 -4 8 0 0 1 -1 -2 -1 -1
ww ' t	3 0 0 1 -1 -1 0 -3 6 -2 0 0 0
ww , advies	-6 8 0 -3 3 0 6 -6 1 0 0 0 0
ww , adviseren	1 0 0 0 0 0 -6 5 -1 -1 3 0 -1
ww , al	2 -1 -2 5 -1 -4 -2 -7 -2 1 11 -1 -1
ww , bewaren	7 -4 -1 3 -3 -1 0 1 0 0 0 0 0
ww , daar	-7 -4 1 -4 0 7 -5 -3 -3 7 -2 -1 3
ww , dat	6 3 7 -1 0 -4 7 3 -6 -3 -1 0 6
ww , de	4 -7 9 -1 -6 5 -2 -2 7 5 -3 -1 -2
ww , dier	-8 -4 -1 -3 3 3 -2 -3 2 0 0 0 0
ww , door	-3 10 -2 -2 4 -3 4 0 0 -2 -1 0 0
ww , droge	-12 -5 -3 -4 0 9 -1 -3 -1 0 0 0 0
ww , een	12 7 -1 3 0 -8 10 -7 -3 4 -4 5 -2
ww , eerlijk	-5 -3 -2 -3 -1 6 0 0 -1 0 0 0 0
ww , eigen	-6 8 -1 -3 4 -1 -1 7 -4 0 0 0 -1
ww , elkaar	9 0 -1 4 -2 -3 -2 -1 7 -1 -1 0 0
ww , elke	13 0 -7 7 -1 -8 1 3 0 -1 -1 0 -1
ww , en	-4 2 -1 -5 0 6 -3 6 -2 -2 -4 -1 5
ww , geen	13 3 0 4 -1 -6 -1 -3 4 0 0 0 4
ww , goed	13 4 1 2 0 -6 0 -2 9 0 -1 0 0
ww , helpen	-5 7 2 -3 3 -1 5 -2 -1 0 -1 0 0
ww , het	-18 12 -10 -8 11 1 -3 6 0 -4 -1 0 -1
ww , hun	3 -1 -3 1 0 -1 0 -5 -1 0 6 0 0
ww , in	3 -11 -12 3 2 1 -4 -8 13 -5 5 -1 -4
ww , korte	9 2 -2 6 0 -8 -1 0 4 0 0 0 0
ww , laten	7 1 -1 2 0 -4 0 4 -1 0 0 0 0
ww , maar	-2 0 1 -2 4 -2 -3 3 -4 -1 7 0 -2
ww , meer	-5 -4 2 -2 -2 6 -2 0 -3 -1 -1 0 5
ww , met	22 -9 -6 9 -11 0 8 -9 -5 9 -7 -1 7
ww , minder	-4 -4 -2 -2 -1 6 -1 -4 -3 0 0 0 7
ww , muziek	12 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww , niet	-13 -7 3 -5 -3 12 -2 -1 -2 0 0 0 0
ww , nu	0 -1 -4 0 2 0 -1 0 -5 6 0 0 0
ww , om	-7 7 14 -5 -1 3 -3 8 0 0 -1 0 -1
ww , omdat	1 6 18 -3 0 -3 -2 0 10 0 -1 0 -1
ww , onder	1 4 -1 0 0 -1 -4 7 -1 0 -1 0 0
ww , ondernemer	6 1 0 2 -1 -3 -2 -3 5 -2 3 0 0
ww , ongeacht	-5 -4 -1 -2 -1 6 -4 -3 2 -1 5 0 -1
ww , onze	1 0 -1 1 0 0 6 -5 -4 3 -1 0 0
ww , ook	-4 -5 1 -6 -4 11 5 -8 5 -2 -2 0 -1
ww , op	-10 -12 6 -5 -10 19 2 1 1 -2 -3 0 -2
ww , opdat	-15 -3 20 -8 -4 11 0 5 -2 0 -1 0 -1
ww , samen	12 -1 0 8 -2 -9 -2 10 -2 -1 -1 0 -1
ww , staat	-10 -4 -1 1 0 3 -2 0 0 -1 0 0 0
ww , te	0 6 -7 0 8 -7 -2 -1 5 1 -1 0 -1
ww , thuis	0 -1 3 -3 -2 5 -3 -3 -4 -2 12 0 -1
ww , tot	-21 3 14 -11 3 8 -2 0 2 0 -1 0 0
ww , van	9 -5 -9 4 -1 -2 8 -14 15 -8 1 -1 -3
ww , veilige	9 10 6 1 2 -9 -2 1 3 6 -1 0 -1
ww , verkopen	4 0 -2 2 -1 -2 0 -4 -2 9 -1 0 -1
ww , vertrouwen	-10 -6 -4 3 -1 3 -1 -3 0 0 -1 0 0
ww , voor	-8 12 33 -11 0 2 -2 0 9 7 -2 -1 -2
ww , waar	-3 -6 -8 -1 -1 6 3 -4 -2 -2 3 0 -2
ww , want	-10 4 24 -7 4 -1 1 10 -3 -1 -2 0 -1
ww , willen	-4 1 7 -3 0 2 1 3 -3 -1 1 0 -1
ww , zijn	7 5 2 0 2 -6 0 6 0 -1 2 0 -2
ww , zodat	-13 -7 40 -10 -14 18 0 3 5 -1 -6 -2 6
ww , zonder	16 -4 -15 7 -2 -4 3 5 1 -4 -2 -1 -3
ww , één	4 0 0 1 0 -1 -2 -7 -3 -2 11 0 5
ww - en	10 3 -4 3 1 -6 -4 0 -2 1 8 0 -1
ww . ^	6 -38 -43 9 -4 13 -1 11 -8 0 -15 -4 -2
ww . altijd	-3 -4 -7 10 0 -6 -1 -1 -1 0 0 0 0
ww . daar	-1 -3 -6 0 0 3 3 -6 3 0 0 0 -1
ww . daardoor	-4 -2 9 -2 -2 3 -2 7 -3 0 0 0 0
ww . daarnaast	9 -4 -4 4 -2 -2 -3 3 -1 -1 -1 4 -1
ww . daarom	6 2 14 2 -2 -6 0 11 -2 -2 -3 0 2
ww . daarvoor	1 7 2 -1 0 -1 2 0 -1 1 -1 0 3
ww . dat	-10 -3 -5 -4 0 8 -2 -2 7 -3 -3 0 -1
ww . het	-10 14 28 -9 -1 2 5 2 6 -1 -3 0 -1
ww . iedereen	-5 0 6 -3 0 3 0 0 0 0 1 0 0
ww . mens	-7 -1 9 -4 -1 4 -1 1 1 0 0 0 0
ww . met	-1 5 8 -2 0 -1 0 6 -4 -1 1 0 1
ww . niet	-10 -1 -6 -5 9 0 0 -3 -1 0 0 0 0
ww . ons	-9 8 29 -8 -2 3 1 -1 1 4 -1 0 3
ww . onze	-4 -3 3 -2 1 2 -1 -7 -1 3 5 0 -1
ww . samen	0 2 -14 9 1 -7 0 -6 1 -1 3 0 -1
ww . voor	-5 -3 2 -4 -2 7 3 -1 -2 -1 -1 0 0
ww . want	-9 2 14 -6 4 0 0 6 -1 -1 -3 0 0
ww . wat	-5 -2 10 -3 -1 3 0 3 -1 0 0 0 -1
ww . we	0 6 19 -4 -4 2 -3 6 2 -3 10 -1 -4
ww . wie	-11 -2 7 -2 0 3 2 0 -1 0 -1 0 -1
ww . wij	-3 -3 9 -3 3 -1 2 0 3 -3 2 -1 -3
ww . zij	-6 3 8 -4 5 -2 -2 5 -2 -1 1 0 0
ww . zo	-25 0 51 -16 -4 14 -3 -1 13 -2 -3 -1 2
ww 1 ,	-1 1 7 -1 -1 0 -1 -5 8 0 0 0 -1
ww 1911 .	2 0 1 0 -1 0 0 -1 -4 0 8 0 -1
ww 2030 zijn	2 0 0 1 0 -1 -1 -2 -1 7 -4 -2 3
ww 2050 .	8 -1 -2 3 -2 -2 0 -1 -1 0 0 0 4
ww : dat	4 -1 -5 9 -1 -8 0 2 0 -1 1 0 -1
ww : de	-8 -6 -10 -1 11 -3 -3 -8 -1 8 -1 0 -1
ww : een	8 1 5 0 -2 -1 2 -5 1 -4 13 -1 -2
ww : elke	-7 5 6 -4 2 1 1 2 -1 0 0 0 0
ww : geen	-7 -4 -2 -2 -1 6 -1 -1 0 -1 -1 0 0
ww : het	-4 6 11 -4 6 -5 -3 -2 6 8 -3 0 -2
ww : in	-6 0 10 -3 -1 3 -2 1 1 1 -1 3 -1
ww : met	-3 8 -4 -2 4 -2 0 2 -1 0 0 0 -1
ww : minder	3 0 -4 1 3 -4 2 -7 -3 -1 -1 0 9
ww : van	2 -2 -3 1 -1 0 4 -7 4 0 -1 0 0
ww : we	2 -2 1 1 -1 0 6 -3 -1 0 0 0 0
ww : wij	11 -1 0 4 -2 -4 4 12 -9 -1 -1 -1 -1
ww : zo	8 -4 -4 3 -2 0 1 8 -9 -1 -1 0 3
ww ? wij	2 -3 -5 2 -1 1 6 -2 -2 0 -1 0 -1
ww ^ afval	8 1 0 2 -1 -3 0 6 -2 0 0 0 0
ww ^ al	8 0 5 1 -3 -1 1 8 -1 -1 -1 -2 0
ww ^ alle	-7 -3 1 -4 -1 7 -1 -1 0 0 0 0 0
ww ^ alles	5 -2 -8 13 -1 -11 3 -2 -1 0 0 0 -1
ww ^ als	-3 -1 -7 -1 2 1 2 4 -3 0 -5 -2 1
ww ^ altijd	-5 -5 -4 7 -2 0 -1 -1 0 0 -1 0 0
ww ^ betrokken	-5 -7 -11 17 -1 -10 -1 -1 -3 0 -1 0 0
ww ^ bij	-9 -13 -10 12 -3 -1 -5 -6 7 -1 1 -1 -3
ww ^ bijdragen	-8 -3 -6 -2 7 -1 0 -2 -1 0 0 0 0
ww ^ boom	4 5 12 -1 0 -4 -1 4 3 0 0 0 0
ww ^ daarom	-10 -2 -6 -3 8 -1 0 -3 0 0 0 0 -1
ww ^ dagelijks	7 2 0 1 0 -3 -2 11 -4 -1 -1 0 0
ww ^ dat	-10 -5 -3 0 -1 6 -1 -1 -1 -1 0 0 0
ww ^ de	-1 1 1 2 5 -7 -4 11 -4 -13 18 -6 -1
ww ^ dit	12 6 -2 4 -1 -7 -4 5 -2 -1 -1 2 5
ww ^ doel	11 -1 2 4 -6 -1 -1 2 -1 -1 -2 0 5
ww ^ door	-12 7 21 -8 -5 10 1 11 -4 -1 -1 -1 -2
ww ^ droge	9 1 -2 3 -1 -4 0 5 -2 0 0 0 0
ww ^ duurzaam	-1 0 -8 -4 11 -5 -2 -5 -2 4 0 0 3
ww ^ dé	4 -1 -1 2 -1 -1 -3 -2 -1 10 -3 0 0
ww ^ een	-4 -6 -11 -5 -9 19 5 -25 4 1 12 -3 1
ww ^ eerlijke	8 2 1 3 -1 -5 -2 2 4 -1 -1 0 -1
ww ^ elk	6 -4 -11 14 -2 -10 -1 1 -1 0 0 0 0
ww ^ elke	12 1 -1 7 -3 -8 -3 6 2 -2 -3 5 -2
ww ^ er	12 4 2 1 0 -5 16 -2 -5 -2 -3 0 0
ww ^ eén	11 1 0 3 -1 -5 -3 -6 6 -4 6 -2 6
ww ^ fiets	-6 -3 0 -2 -1 6 0 -2 1 0 0 0 0
ww ^ financieel	-6 -2 0 -3 0 6 -1 -2 3 0 0 -1 0
ww ^ geen	-7 -4 0 -3 -2 8 0 -1 -1 0 0 0 0
ww ^ geld	9 -1 1 3 -3 -2 -1 7 -2 -1 0 0 0
ww ^ gewoon	-12 -6 -5 5 -1 2 -1 -2 -1 -1 0 -1 0
ww ^ gezond	-2 2 -4 -1 6 -4 0 0 0 0 0 0 0
ww ^ gezonde	3 2 9 -1 -1 -1 0 -2 4 3 -1 0 0
ww ^ goed	-12 -9 -10 14 -3 -4 0 -2 -5 0 0 0 0
ww ^ het	4 10 -15 -4 24 -20 -3 17 -6 14 -13 -3 -6
ww ^ iedere	-16 -7 0 -5 -1 12 0 -2 -2 0 -1 0 0
ww ^ in	17 -2 3 2 -1 -5 -11 2 -11 -2 -1 16 12
ww ^ inwoner	-18 -9 -3 -6 -1 14 -2 -3 -1 0 0 0 0
ww ^ jongere	-2 -1 0 -1 0 2 6 -4 -2 0 -1 0 0
ww ^ jouw	7 2 0 2 0 -4 5 -3 -2 -4 9 -2 -2
ww ^ kanker	-6 1 -3 -3 7 -1 0 -1 0 -1 0 0 0
ww ^ kennis	-2 12 -4 -2 5 -5 0 4 -2 0 0 0 0
ww ^ kind	-6 -5 -5 -1 2 3 3 -3 -2 0 -1 0 0
ww ^ klant	4 0 0 0 -1 0 -5 -2 -3 13 -1 -1 -1
ww ^ koploper	2 8 2 -1 1 -2 0 0 0 5 -1 0 0
ww ^ meer	-7 0 -13 2 12 -9 -1 -2 -2 0 0 0 0
ww ^ mens	-9 -8 -3 -3 -3 11 -9 0 8 0 -3 0 0
ww ^ met	-19 24 6 -1 9 -10 -4 12 17 -7 -1 -5 -9
ww ^ minder	-9 -4 -1 -4 -1 9 0 -1 -1 0 0 0 0
ww ^ nederland	-10 1 -4 -7 8 2 0 -1 -1 0 0 0 0
ww ^ niemand	-14 -7 -2 -7 -1 14 -1 -2 -2 0 0 0 0
ww ^ nul	-10 -5 4 -6 -5 13 -1 -1 0 0 0 0 0
ww ^ om	-1 -7 1 0 -4 5 -2 -3 -2 0 -1 0 8
ww ^ ondernemer	1 0 0 0 0 0 9 -7 -1 0 -1 0 0
ww ^ ons	11 5 -3 1 0 -5 -4 -7 6 1 -1 3 4
ww ^ onze	-1 3 19 -7 1 1 -3 5 0 -1 -4 -2 10
ww ^ op	-17 -2 -2 -9 8 6 0 -5 4 0 -1 -1 -3
ww ^ opkomen	-4 5 -6 -4 13 -9 -2 6 -2 -2 -1 0 0
ww ^ oude	5 0 1 1 -2 -1 -1 6 -1 0 0 -2 0
ww ^ ouder	0 0 0 -1 -1 1 -2 6 -2 -1 -1 0 0
ww ^ reis	-7 -3 -1 -3 0 6 0 -3 1 -1 0 0 0
ww ^ respect	-4 -3 -5 6 0 -3 0 -2 0 0 0 0 0
ww ^ samen	-1 -18 -11 5 0 3 9 -2 -7 -2 -2 -1 -3
ww ^ software	-3 -2 -2 -1 0 3 -1 -2 -5 8 -1 -1 -2
ww ^ steeds	-5 4 -5 -2 6 -3 -1 1 -1 0 0 0 0
ww ^ straat	-6 -3 -1 -2 -1 6 -1 -1 -1 0 0 0 0
ww ^ tevreden	3 1 1 0 0 -1 -1 -2 -1 6 0 0 0
ww ^ toonaangevend	2 0 0 0 0 0 -1 0 -5 8 -1 0 0
ww ^ topklinische	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
ww ^ uw	4 0 -1 1 0 -2 1 -3 -7 2 10 -1 -1
ww ^ van	15 0 3 4 -3 -5 -1 -3 6 -7 -4 -2 15
ww ^ vanuit	-6 -8 -3 1 -3 5 -1 3 -2 -1 -1 0 -2
ww ^ veilig	-9 -3 0 -3 0 7 0 -1 -2 0 0 0 0
ww ^ via	-6 3 -3 -2 6 -2 -2 5 -4 0 0 0 0
ww ^ voedselverspilling	-6 1 -5 -2 10 -5 -2 0 0 0 0 0 0
ww ^ voor	1 -5 -3 3 -3 2 -3 -4 1 0 -2 7 -2
ww ^ wat	7 -3 -10 1 1 -1 -3 5 -1 -1 2 -1 -2
ww ^ we	10 15 13 -1 -1 -7 1 -5 0 -2 2 2 12
ww ^ wie	-8 -3 0 -3 -1 7 -2 5 -2 -1 -2 0 -1
ww ^ wij	-13 -13 -1 4 -1 5 2 4 1 -1 1 -9 -6
ww aan ,	4 -2 10 0 -2 -1 -1 3 3 -1 -1 0 -1
ww aan .	-2 0 -10 0 12 -9 -2 0 0 -2 -1 4 -2
ww aan alle	12 3 -1 4 0 -7 -1 -2 8 0 -1 0 0
ww aan de	1 -3 0 -1 0 1 5 -2 -8 11 -2 -1 -4
ww aan een	-21 -15 14 -10 -3 19 -9 -7 -2 0 -3 11 4
ww aan en	-4 -5 9 -2 -3 5 0 3 -3 0 0 0 0
ww aan hebben	14 3 -1 5 -2 -6 0 -3 -1 0 9 0 0
ww aan het	-3 0 0 4 -6 3 2 7 -9 -3 4 -1 -2
ww aan huis	15 8 4 4 0 -10 0 -3 11 -1 -1 0 0
ww aan hun	-8 -1 9 -4 -1 5 -2 5 -3 0 0 0 0
ww aan mens	2 -4 2 -2 -5 6 -3 7 -1 0 -2 0 0
ww aan tafel	-2 0 5 -1 0 1 -2 6 -2 -1 0 0 -1
ww aan te	1 -2 -2 1 -5 6 -3 -2 3 -1 -1 0 3
ww aan wie	-11 0 -5 -3 9 -1 0 -2 -1 0 -1 0 0
ww aanbieden van	-1 -2 5 -1 -1 1 0 -3 6 0 -2 0 0
ww aandacht .	6 -1 -1 6 -4 -3 0 -2 6 -1 -1 -1 -1
ww aandacht en	-1 0 3 -2 0 2 7 -2 -2 -1 -1 0 0
ww aandacht voor	-11 -3 -7 5 0 0 2 -3 -2 0 -1 0 0
ww aanpakken .	-7 4 -4 -6 12 -4 0 -1 0 0 0 0 0
ww achtergrond .	-2 -2 1 -1 2 0 -4 7 -3 0 1 0 0
ww activiteit .	-6 -2 6 -3 -1 4 -1 2 1 0 -1 0 0
ww advies ,	-4 4 0 -2 2 0 -1 9 -5 0 -2 0 -1
ww advies en	-5 7 0 -3 3 -1 13 -10 -1 -1 -1 0 0
ww adviseren ,	3 -2 3 1 -2 0 7 -2 -2 -1 -1 0 0
ww adviseren over	8 -3 0 3 -3 -1 3 -3 -1 0 3 0 0
ww af van	2 0 -1 1 -1 -1 -1 -2 -1 -1 -1 0 7
ww afhankelijkheid van	-10 -1 -5 -3 10 -3 -1 -1 0 -1 -1 0 0
ww al drie	2 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww al onze	-1 -3 4 -1 -3 4 -1 -1 -1 0 -1 -1 6
ww al sinds	6 0 0 2 -1 -2 -1 0 -1 -2 7 0 -1
ww alleen .	-4 2 11 -3 0 1 3 -2 3 0 0 0 -1
ww alleen voor	-4 1 7 -3 0 2 1 -2 2 0 0 0 0
ww alles voor	0 -2 -3 9 -1 -6 -2 1 0 -1 0 0 0
ww alles wat	-5 -5 -7 1 -1 4 3 -3 -3 2 -1 -1 -1
ww als doel	2 7 3 -1 1 -3 6 2 -1 -1 -2 0 0
ww als een	17 2 -5 11 -2 -13 -1 -4 -3 -1 12 0 0
ww als het	11 1 -5 2 5 -8 1 -1 4 3 -2 0 -2
ww als kenniscentrum	6 -2 -1 3 -1 -2 -1 3 -1 0 0 0 0
ww als koepel	-10 -2 0 -4 7 0 -1 -1 0 0 0 0 -1
ww als vanzelfsprekend	-4 2 -4 -2 7 -4 0 -1 0 0 0 0 0
ww als we	8 -2 -2 3 -3 -2 -2 -5 2 -1 0 0 7
ww altijd .	0 -3 -1 7 -1 -5 0 1 -1 0 0 0 0
ww ambitie zijn	4 -6 2 2 -6 4 0 -5 -3 4 -5 0 9
ww armoede .	2 7 0 0 -1 -1 -1 7 -2 0 0 0 0
ww arts en	8 -1 3 2 -2 -2 -2 1 -5 2 7 0 0
ww auto .	-10 4 -1 -6 2 5 0 1 -2 0 -1 0 0
ww baan .	4 -1 -3 8 -1 -7 -1 0 2 0 0 0 0
ww bed ,	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 -1
ww bed .	-2 1 9 -2 -1 1 -2 7 -2 -1 0 0 0
ww bedrijf .	5 0 1 1 -2 0 10 -2 -4 -1 -1 -1 -1
ww bedrijf en	-3 -3 6 -2 -3 5 -1 3 -1 -1 -1 0 0
ww begeleiden wij	8 0 -3 3 -1 -3 6 -3 -2 -1 0 2 -1
ww beginnen bij	4 -2 -5 9 1 -9 -3 -2 5 1 0 0 -1
ww behartigen van	7 0 0 3 -3 -1 -1 4 -1 0 0 0 0
ww beheer van	-8 15 0 -5 5 -2 5 2 -2 -1 -2 0 0
ww beheren de	1 -5 8 0 -3 2 -1 7 -3 -1 -1 0 0
ww beheren en	-3 11 -3 -2 4 -3 1 3 -1 0 -1 0 0
ww beheren van	2 0 -1 1 0 -1 6 -7 3 -1 0 0 0
ww behoren .	6 0 -2 2 -1 -3 -1 -2 -3 4 -1 0 4
ww behoud van	-5 -3 2 -2 -3 7 0 1 -1 -1 -1 0 0
ww belang van	1 3 2 -1 1 -2 -1 10 -3 -2 -2 0 0
ww belangstelling voor	-6 6 -1 -3 4 -1 0 3 -2 0 0 0 0
ww belgië .	6 1 0 2 -1 -3 -1 -3 -2 -1 3 0 6
ww beoefening van	0 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
ww beperking .	-6 -3 -1 -2 -1 5 0 -1 -1 0 -1 0 0
ww bereikbaar houden	-1 5 -5 -1 11 -10 0 0 0 0 0 0 0
ww beschermen .	-6 6 -4 -5 11 -5 0 0 0 0 0 0 0
ww beschermen de	-13 -3 -6 -4 11 -2 0 -4 0 0 0 0 0
ww bestaan om	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww beste behandeling	-6 -2 0 -2 0 4 0 -1 1 -1 0 0 0
ww beste service	2 0 0 1 0 -1 0 -2 8 -5 0 0 0
ww bestuur .	-3 12 -6 -2 5 -4 -3 3 5 -1 -2 0 -1
ww betaalbaar ,	3 1 2 0 -1 0 -1 -4 10 -2 -1 0 0
ww betaalbare woning	14 2 -1 5 0 -8 -1 0 5 0 0 0 0
ww betekenis zijn	6 1 -2 2 -1 -2 12 -1 -2 -4 -3 -1 -1
ww beter .	6 -3 -8 14 -2 -11 0 -1 -1 0 0 0 2
ww beter maken	-8 0 -5 -3 8 -2 -1 -2 0 0 0 0 0
ww betrouwbare ,	7 0 -1 2 -1 -3 0 -1 1 -2 4 0 0
ww bevallen .	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww bevorderen .	-10 9 -7 -4 15 -9 0 0 0 -1 -1 0 0
ww bevorderen dat	-7 -8 3 -2 -8 14 -1 -1 0 0 0 0 0
ww bevorderen de	-9 5 -5 -3 8 -3 2 1 -2 -1 -1 0 0
ww bevorderen en	-7 7 -1 -3 4 0 -1 1 -1 -1 2 0 0
ww bevorderen van	-11 14 -7 -5 15 -9 -2 2 -2 3 -2 0 0
ww bewaren en	9 -5 -1 4 -2 -3 -1 6 -1 -1 -1 0 -1
ww bewoner .	4 1 0 1 0 -1 0 -5 7 0 0 0 0
ww bieden .	6 0 -2 3 -1 -3 0 -1 9 -2 -4 0 -1
ww bieden aan	2 -1 0 1 -1 -1 -1 -4 6 0 0 0 0
ww bieden een	-3 -2 10 -2 -2 3 -1 3 0 0 -1 0 0
ww bieden wij	-1 0 5 -1 0 1 -2 -2 6 0 0 0 0
ww bieden zorg	-7 0 8 -4 0 4 0 -1 2 0 0 0 0
ww bij ,	1 1 3 0 0 -1 2 6 -3 -1 -1 0 -1
ww bij aan	-8 8 4 -5 -2 7 -2 6 0 -1 -1 0 0
ww bij alles	-2 -3 -6 4 0 -2 -3 -2 3 -1 0 0 0
ww bij de	-14 8 -1 -7 17 -8 20 -11 -10 1 -4 -1 3
ww bij elkaar	7 6 -1 1 0 -5 0 12 -6 -1 0 0 -1
ww bij en	-9 -1 -3 -3 7 -1 3 -5 0 0 0 0 0
ww bij het	-23 1 3 -10 -3 17 21 -18 3 -3 -5 0 -2
ww bij huis	12 1 -1 2 -1 -4 -1 1 -3 8 -1 -1 -1
ww bij hun	3 -4 0 1 -2 1 2 -3 -3 -1 -1 7 -1
ww bij in	-3 1 9 -3 0 2 4 -1 0 0 0 0 0
ww bij met	-4 -4 -5 -1 6 -2 3 -5 0 0 0 0 0
ww bij ons	20 2 -1 14 -3 -16 -11 -2 15 5 3 -1 -4
ww bij te	13 2 -3 4 -6 -1 5 2 0 -3 -1 -1 -1
ww bij u	8 3 5 2 -1 -5 -2 -2 8 0 0 0 0
ww bijdrage aan	-4 10 5 -4 1 0 1 9 -6 0 -1 0 0
ww bijdrage leveren	-6 -2 2 -2 2 2 0 3 -3 0 -1 0 0
ww bijdragen aan	-13 -6 18 -7 -5 12 -1 7 -6 -2 -2 0 3
ww binnen de	-9 4 5 -5 1 3 0 3 -1 0 -1 0 0
ww binnen een	-1 -3 -1 -1 -2 4 -3 -5 17 -4 -5 0 -1
ww binnen vijf	2 0 0 1 0 -1 -1 -1 -1 7 -1 -1 -2
ww blijven ,	7 -1 -5 3 0 -3 5 -4 -2 1 2 0 -1
ww bodem ,	-4 -6 6 -1 -3 5 0 0 -1 0 0 0 0
ww boer die	5 1 1 1 -1 -3 -1 -3 7 0 0 0 0
ww boom ,	-2 6 0 -2 2 -1 -1 -2 4 0 0 0 0
ww boom planten	13 7 11 2 -1 -9 3 9 -3 -1 -1 0 -1
ww bouwen aan	-20 -15 -9 -6 -4 21 -3 -11 -2 0 3 0 2
ww bouwen en	-2 0 11 -2 -1 1 -2 1 7 -1 -1 0 -1
ww bouwen we	-2 -1 6 -2 -1 2 -2 2 -2 0 -1 0 3
ww bouwen wij	-2 1 10 -3 -1 1 -1 5 1 -1 0 0 -1
ww boven de	10 1 -1 4 -1 -5 -1 0 -2 7 0 0 0
ww brengen ,	-1 3 -1 -1 1 -1 -3 8 -3 0 -1 0 0
ww brengen .	7 -3 4 2 -4 0 -4 5 -1 -2 1 -1 4
ww brengen we	1 4 0 0 1 -1 3 7 -6 -1 -2 0 -2
ww buitenland .	6 -1 -4 3 0 -3 0 2 0 -1 -1 0 0
ww burger en	2 -6 -5 2 -3 3 7 -4 -3 -1 -1 0 -1
ww buur .	-6 -2 0 -2 0 4 -1 1 -2 -1 1 0 0
ww buurt ,	-5 0 6 -3 0 2 0 1 0 0 0 0 0
ww buurt .	-1 2 2 -1 5 -4 -1 6 0 -1 -3 0 -1
ww centraal .	-6 -6 -6 8 -2 -1 1 -2 0 -2 0 -1 0
ww circulaire economie	-6 11 1 -4 3 -1 0 0 0 3 -1 0 0
ww controleren ,	-9 15 -6 -4 7 -3 -2 1 -1 0 3 0 0
ww coöperatie van	-4 -2 7 -2 -1 3 0 1 0 0 0 0 0
ww crises .	-5 -5 2 -1 -4 7 0 -1 0 0 -1 0 0
ww cultuur .	11 -1 3 3 -6 -1 -2 1 -3 -1 -2 0 10
ww cursus .	3 9 3 0 -3 -1 -1 6 -1 -1 2 0 0
ww daar doen	-9 -3 5 -4 -2 8 -2 -1 -1 2 0 0 0
ww daarbuiten .	3 -1 -3 1 3 -4 -1 -6 8 0 0 0 0
ww daarmee de	5 1 0 1 -2 -1 4 -9 8 0 0 0 0
ww daarna pas	-2 0 6 -2 -1 1 -2 4 0 0 0 0 0
ww daarom bieden	-3 1 7 -2 0 1 -1 -1 3 0 0 0 0
ww dag .	-17 -8 -6 3 0 5 -1 -4 -1 0 0 0 0
ww dag een	2 -2 -7 12 -1 -9 0 -1 -1 1 0 0 -1
ww dag en	4 1 6 -1 -2 0 4 0 2 -1 -1 -1 -1
ww dag voor	-6 -2 -2 -4 2 4 4 -2 -2 0 -1 0 0
ww dan de	0 -7 -2 1 -4 5 -2 -1 -2 4 0 0 -1
ww dan een	7 0 -3 9 -1 -9 -4 0 3 0 3 0 -1
ww dat de	-5 0 7 -4 -2 5 -3 0 1 4 -2 0 2
ww dat elke	-6 -1 3 -3 -1 4 -1 1 0 0 -1 0 0
ww dat er	-6 -4 -4 -2 -1 5 -2 -2 -3 0 0 0 4
ww dat het	-10 9 -2 -5 4 2 -3 3 2 -1 -1 0 -1
ww dat ieder	4 -1 -7 2 0 -1 -1 -1 -1 0 3 0 0
ww dat iedereen	-21 0 3 -9 2 12 -3 -5 7 -1 -1 0 -1
ww dat kind	1 -3 -6 2 -1 1 -1 -3 3 0 0 0 0
ww dat niemand	-6 0 13 -4 -1 4 -2 4 0 0 0 0 0
ww dat niet	12 1 -4 4 -1 -6 -1 7 -1 0 -1 0 -1
ww dat voor	6 1 -1 2 0 -3 0 7 -8 5 -2 0 0
ww dat we	8 -1 -3 3 -2 -2 -3 0 -3 1 -2 0 8
ww dat wij	3 1 -1 1 0 -2 6 -1 -1 -1 0 0 -1
ww dat ze	-6 -3 2 -2 -1 5 7 -1 -4 -2 -1 0 0
ww dat zijn	-4 -6 -4 8 -2 -3 6 4 -12 -4 -2 -1 5
ww de aandacht	10 -3 -1 4 -4 -2 -2 6 1 -1 -1 0 -1
ww de aanpak	12 -8 0 6 -6 -1 3 -3 0 0 2 0 0
ww de aarde	-22 -11 15 -9 -1 14 -3 7 -6 -1 -1 0 0
ww de achterhoek	-7 -1 -1 -2 -1 6 0 0 -5 3 0 0 0
ww de auto	-13 -6 -2 -4 0 10 -1 -3 1 -1 0 0 0
ww de baas	-8 0 -2 -4 5 1 0 -1 0 -1 0 0 0
ww de belang	6 3 3 1 -1 -4 -2 13 -3 -2 -2 0 0
ww de belangstelling	-4 8 0 -3 2 -1 0 4 -2 0 0 0 0
ww de benelux	3 -1 0 1 -2 0 -3 -3 5 -5 -1 0 7
ww de beoefening	0 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
ww de beste	2 -2 -1 0 -3 3 -4 -2 0 11 -3 0 -2
ww de bewoner	-3 -5 -4 9 -4 -2 -1 -2 -2 -1 2 0 0
ww de bibliotheek	1 7 -4 0 3 -3 1 -5 6 -2 1 0 0
ww de binnenstad	-13 17 -2 -7 8 -1 -1 -3 5 0 -1 0 -1
ww de biodiversiteit	1 -1 7 -1 -3 1 -1 4 0 0 0 0 0
ww de bouw	-6 -1 1 -3 3 1 3 -2 -1 0 0 0 0
ww de bus	6 -1 -1 2 -2 -2 -3 0 1 0 0 0 4
ww de buurt	-4 1 1 -2 5 -2 0 -8 0 -1 4 0 4
ww de club	8 1 -2 3 0 -5 0 0 -1 0 4 0 0
ww de deur	-10 -5 -2 -3 0 7 -1 0 -2 0 -1 0 0
ww de eenzaamheid	-1 4 1 -1 0 0 -1 -4 6 0 0 0 0
ww de eerste	11 -3 -3 5 0 -6 13 -8 -4 -1 4 0 -2
ww de energietransitie	-1 3 4 -1 -1 0 -1 -2 7 -1 -1 0 -1
ww de fiets	-5 3 -8 -1 11 -7 0 1 -2 0 0 0 0
ww de gemeente	-2 -5 7 -2 -3 4 -1 11 -4 -2 -4 0 1
ww de geschiedenis	12 -6 1 5 -7 0 -1 7 -2 -1 -1 0 -1
ww de gezondheid	-6 4 0 -3 5 -1 -1 3 -2 0 -1 0 0
ww de grens	-12 0 3 -5 6 2 -2 2 -2 0 0 0 0
ww de grote	-22 4 -1 -9 7 7 -1 1 -3 -1 0 0 0
ww de handschriften	-5 -4 1 -2 -3 6 0 0 0 -1 -1 0 -1
ww de haven	-2 -3 -1 0 -4 6 0 -1 -1 0 0 0 0
ww de hele	-6 4 -3 -3 3 1 -2 -1 6 -2 0 -1 -1
ww de hitte	-5 6 0 -3 4 0 -1 2 -1 0 0 0 0
ww de hoek	5 1 1 1 -1 -1 -2 -6 9 -1 3 0 -1
ww de horizon	0 0 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
ww de inspectie	0 -2 3 0 -5 6 0 3 -1 -1 0 0 0
ww de invoering	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
ww de joert	7 0 1 2 -3 -1 0 0 1 -2 1 0 1
ww de juiste	-12 -6 0 0 -2 7 -1 3 -2 -1 -3 0 -1
ww de kans	5 0 7 1 -4 1 1 1 1 3 -2 0 -1
ww de kempen	3 1 1 1 -1 -1 -2 -10 7 10 -3 0 -1
ww de kennis	-9 1 -6 -3 8 -2 -4 -5 -2 0 8 0 0
ww de kind	-8 -3 2 -3 -1 6 -1 1 -2 0 0 0 0
ww de kinderopvang	-7 -4 -7 -1 4 1 0 -2 -1 0 0 0 0
ww de klas	-11 -1 13 -6 -1 7 3 0 -2 0 0 0 0
ww de kloof	-6 -6 -3 -1 1 4 -1 -1 -1 0 0 0 0
ww de komende	6 0 2 2 -3 -1 -4 -5 -3 3 -3 -1 14
ww de kop	-7 0 -3 -3 6 -1 0 -2 0 0 0 0 0
ww de kraan	-7 -3 0 -3 -1 6 0 -1 -1 0 0 0 0
ww de kracht	1 -1 -1 7 -2 -5 1 0 -1 -1 2 0 -1
ww de kwaliteit	1 1 -1 0 2 -2 -1 6 -2 -1 -1 0 0
ww de laatste	-13 -4 -1 -7 2 9 0 -1 -1 -3 1 0 -1
ww de leefbaarheid	-9 -2 -3 -3 0 7 0 -3 -1 -1 1 0 0
ww de lekkerste	5 0 1 1 -2 -1 -1 -5 8 3 -3 0 -1
ww de levenskwaliteit	3 11 9 -1 -3 -2 -1 9 -1 0 -1 0 0
ww de lid	2 7 -2 0 2 -4 -1 0 -1 -1 3 0 0
ww de liefde	0 8 2 -1 0 -1 0 7 -2 -1 -1 0 0
ww de lijn	7 0 -2 3 -1 -4 -1 -1 3 0 1 0 0
ww de maand	-3 0 10 -2 -1 2 1 -1 2 0 0 0 0
ww de maatschappelijke	3 -6 -4 2 3 -3 5 -3 -3 0 -1 0 0
ww de maatschappij	-2 5 8 -2 -6 5 -2 3 3 -1 -1 0 0
ww de markt	12 -1 -3 5 -2 -4 -3 -6 5 7 -4 0 3
ww de meest	14 1 1 5 -2 -7 -1 -8 1 19 -3 -1 -3
ww de mens	-8 -9 -9 12 -2 -4 -1 4 -3 -2 -4 0 -1
ww de missie	17 4 0 6 -1 -10 6 -4 6 0 -2 0 0
ww de mogelijkheid	9 4 -3 3 0 -5 4 -5 6 0 -1 0 0
ww de molen	-4 6 -2 -2 1 1 -1 0 3 -1 -1 0 0
ww de natuur	-16 -2 -15 -5 18 -5 -1 -2 -1 -1 -2 0 -1
ww de ontwikkeling	-8 14 1 -5 3 0 -1 2 -1 0 2 0 0
ww de organisatie	7 0 0 2 -1 -3 -3 1 0 -1 -1 0 6
ww de overgang	-11 15 -1 -6 8 -3 2 -1 -1 2 0 0 -1
ww de overheid	-13 1 2 -6 5 3 1 -2 -3 -1 3 0 -1
ww de overstap	-14 4 -5 -5 10 -1 1 -6 2 0 0 0 0
ww de papieren	2 0 -1 1 0 -1 6 -5 -2 -1 0 0 1
ww de patiënt	19 8 2 -1 -1 -5 10 -3 2 0 1 -1 -1
ww de peel	-2 -1 1 -2 -4 6 -1 4 -2 -1 0 0 -1
ww de plaatselijke	-3 8 1 -2 1 0 3 1 -1 0 -1 0 0
ww de polder	10 7 0 2 -1 -6 0 0 5 0 0 0 0
ww de provincie	-7 -1 -1 -3 5 0 -1 -3 3 0 -1 0 -1
ww de recht	1 2 -4 0 5 -6 5 -2 -2 -1 0 0 0
ww de rechter	-1 3 4 -1 -5 5 -3 6 -1 0 -1 0 0
ww de regie	4 -3 -2 2 -2 0 7 -2 -6 0 0 0 0
ww de regio	-2 -6 -17 1 9 -4 -5 -3 0 6 -3 0 -1
ww de ruimste	-3 2 -4 -1 6 -4 -2 0 5 -5 1 0 -1
ww de samenleving	-2 6 -6 -2 -2 4 4 8 -5 -2 -3 0 -1
ww de schaduwbond	-5 -4 6 -3 -3 6 0 1 0 -1 1 0 0
ww de school	-8 -2 7 -4 -1 6 -1 0 0 -1 2 0 0
ww de sociale	-5 -6 -5 0 2 2 -1 -2 -1 0 0 0 0
ww de stad	22 6 13 2 -6 -6 -4 21 1 0 -5 0 -2
ww de standaard	2 -1 5 0 -3 1 -1 -1 -2 6 0 0 0
ww de stem	3 0 2 1 -2 -1 -1 0 -1 -3 8 0 0
ww de stichting	-7 7 -11 -3 4 2 4 -2 1 1 -5 0 -2
ww de techniek	1 2 -5 1 7 -7 -1 0 -1 -1 1 3 -1
ww de telefoon	7 1 -2 3 0 -4 0 -1 4 0 0 0 0
ww de toegang	-6 -4 -1 -2 0 4 0 -2 0 0 0 0 0
ww de toekomst	-5 0 -7 8 -4 -1 -3 0 -3 -2 -1 0 6
ww de top	-2 -1 7 -2 -2 3 0 -2 -2 8 -2 0 -1
ww de uitstoot	-1 8 0 -2 1 -1 -1 -2 3 -1 -1 0 3
ww de veiligheid	-4 3 2 -2 8 -6 -1 3 -5 0 4 0 0
ww de veiligheidsregio	-4 -9 4 -1 -4 7 -1 1 -1 0 -1 0 0
ww de veiligste	-1 -4 2 -1 -6 7 0 -1 0 8 -5 0 -1
ww de vereniging	-14 10 -2 -7 3 5 -1 5 0 -2 -3 0 -1
ww de verkeersveiligheid	2 -3 10 0 -5 4 0 3 0 0 0 0 0
ww de vlaamse	-7 -1 -7 -2 8 -2 -2 0 -3 4 -2 0 0
ww de vliet	-2 -3 5 -2 -4 6 -1 3 0 -1 0 0 0
ww de voedselbank	-1 5 2 -1 1 -1 -3 -1 8 -1 -1 0 0
ww de volksgezondheid	-6 -2 3 -2 2 2 -1 3 -1 -1 -1 0 0
ww de vrijheid	-2 7 -1 -2 5 -4 -3 5 0 -1 0 0 0
ww de vzw	-9 -4 -4 -3 5 2 1 -3 0 -1 -2 0 0
ww de waarde	3 11 -2 0 6 -9 0 7 -2 -1 -1 0 -1
ww de weg	-6 -1 2 -3 -3 7 1 -1 -4 -1 -2 0 4
ww de wereld	-10 -4 -9 -4 4 5 -2 -6 -2 -2 3 0 4
ww de werkvloer	2 -2 0 1 -1 -1 4 -6 -1 0 3 0 0
ww de wet	-3 -6 12 -2 -8 9 4 1 -1 -1 -1 0 0
ww de wijk	4 -1 1 1 -3 0 -3 8 -5 -2 3 0 -1
ww de zee	4 4 2 0 -3 0 0 6 -2 0 0 0 0
ww de zorg	-10 -11 9 -4 -5 12 -4 3 -4 2 1 0 -1
ww delen en	6 -1 13 0 -6 1 3 6 -2 -1 -1 0 0
ww democratie .	-13 1 -7 -5 13 -3 0 -4 0 0 0 0 0
ww den haag	-1 -2 3 -1 -4 4 -2 11 -3 -2 -3 0 -1
ww denken mee	8 1 -4 3 0 -4 8 -4 -2 0 -1 0 0
ww deur ,	12 3 -1 4 0 -7 -2 8 0 -1 0 0 -1
ww dicht bij	2 -1 0 -1 -1 3 -5 1 -2 8 -1 -1 -1
ww dichten .	20 1 6 4 -9 -1 -1 2 0 -2 0 8 -1
ww die anders	6 0 -5 3 0 -3 5 0 -3 0 -1 0 -1
ww die bij	4 0 -2 2 0 -2 6 -2 -2 0 -1 0 0
ww die de	-11 26 3 -8 3 1 -2 6 0 2 2 0 -2
ww die het	6 -3 2 6 -3 -5 6 2 -4 -1 -2 0 0
ww die je	11 3 0 3 0 -6 -3 7 3 -1 -1 0 -1
ww die luisteren	-17 -4 7 -7 0 11 -1 -1 -1 0 -1 0 0
ww die mens	0 -3 -6 1 -1 2 -2 -2 1 -1 1 0 0
ww die met	-7 -3 0 -3 0 6 -1 1 0 -1 -2 0 -1
ww die niet	10 2 -1 3 -1 -5 4 2 -3 6 -4 -1 -1
ww die ook	9 2 0 3 0 -6 -3 1 8 0 -2 0 -1
ww die op	2 -2 -9 2 -1 1 9 -4 -5 -1 -1 0 -1
ww die rouwen	6 1 -1 1 0 -3 5 -1 -1 0 -1 0 -1
ww die u	8 1 -3 3 0 -4 -3 0 5 -1 1 0 -1
ww die van	-5 4 6 -3 0 2 -1 7 -1 -1 -3 0 1
ww die voor	-5 -3 2 -2 -1 4 -2 -1 -6 -1 4 0 4
ww die we	-12 -1 7 -6 8 0 0 1 -1 -1 -1 0 1
ww die weten	-9 -3 4 1 0 2 -1 0 0 0 0 0 0
ww die wij	-5 10 3 -4 3 -1 -2 1 5 0 0 0 0
ww die ze	-8 -7 1 -3 -4 10 -3 -1 -3 -1 4 0 -1
ww die zich	6 9 -3 1 3 -7 -1 -3 3 0 5 0 -1
ww dienst .	5 0 -1 2 0 -3 -2 6 -2 -1 1 0 0
ww dienstbaar aan	0 5 -6 0 12 -11 0 -1 -1 0 1 0 0
ww dier en	-8 -3 3 -3 3 2 1 -4 3 0 -1 0 -1
ww dier in	-6 -2 0 -4 1 5 -1 0 0 0 0 0 0
ww digitale wereld	4 2 8 0 -2 -2 4 4 -2 0 -1 0 0
ww dit door	7 -4 -2 3 -2 -1 3 -1 -1 0 0 0 0
ww dit jaar	14 0 3 5 -7 -2 -3 -2 -1 -1 0 10 2
ww dit te	4 -3 5 1 -2 0 -1 -3 -1 0 6 0 0
ww doel :	-3 3 12 -3 -2 2 3 0 -2 -1 -3 5 3
ww doel het	8 -4 -5 4 0 -4 -2 10 -1 -2 -4 0 -1
ww doel van	12 -3 0 4 -4 -2 -4 5 3 -2 -4 0 5
ww doel zijn	-1 20 3 -4 10 -12 0 8 4 2 -5 -1 -3
ww doen .	3 -4 -16 10 -1 -5 -1 0 -1 -3 0 -1 1
ww doen dat	1 1 6 0 0 -1 0 5 1 -1 -2 0 -1
ww doen in	-2 6 -6 -1 2 -1 6 -4 -2 -1 0 0 0
ww doen onderzoek	-5 1 7 -3 -1 3 -2 4 -1 0 0 0 0
ww doen wat	0 -2 -5 9 -1 -6 1 -1 -1 0 0 0 0
ww doen we	6 6 -4 1 5 -8 2 5 2 -2 -3 0 -2
ww doen wij	-5 -6 3 -2 -4 8 1 -3 -1 2 0 0 0
ww door .	-14 -8 -6 8 -2 1 -1 -5 0 0 0 0 0
ww door de	-2 -6 -1 0 1 1 6 -5 -4 0 1 0 0
ww door een	4 -1 2 1 -1 -2 -2 6 -1 0 0 0 0
ww door elke	4 5 4 0 -3 0 -1 7 -2 0 0 0 0
ww door het	3 3 22 -2 -4 -1 10 3 -4 -2 0 0 -1
ww door middel	-1 -6 13 -2 -4 4 -4 5 3 -1 -1 0 -1
ww door onze	2 6 -6 1 3 -4 3 -2 1 0 -1 0 0
ww door samenwerking	-8 -7 -5 -2 3 4 -1 -2 -1 0 -1 0 0
ww door te	-5 8 2 -3 3 0 0 0 2 0 0 0 0
ww doorbreken .	-7 8 -2 -4 6 -2 -1 -1 -1 0 0 0 4
ww doorgeven aan	5 -1 -3 2 0 -3 -1 7 -3 -1 -1 -1 -1
ww dorp .	23 -1 -1 9 -6 -8 2 4 -4 -2 6 0 -1
ww dorp zijn	2 0 0 0 -1 0 0 -2 -1 -4 9 0 -1
ww dragen bij	-5 -5 7 -3 -7 11 -1 1 0 0 0 0 0
ww dragen wij	2 1 6 0 0 -1 -1 4 0 0 0 0 0
ww dragen zo	-5 10 -4 -3 5 -2 0 1 0 0 0 0 0
ww drie generatie	2 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww drie jaar	5 1 -1 2 -1 -2 -2 -3 -2 -3 -1 5 7
ww dringen .	-9 14 -7 -4 15 -10 0 1 -1 0 0 0 0
ww dromen .	-1 -2 -2 6 -1 -4 -1 -3 3 -1 1 0 0
ww dromen van	-10 -4 15 -6 -7 13 -3 3 3 -2 1 0 -2
ww duurzaam bereikbaar	-1 5 -5 -1 11 -10 0 0 0 0 0 0 0
ww duurzaam en	-4 0 6 -2 0 2 -1 2 1 0 -1 0 0
ww duurzame en	-6 -5 -4 -1 1 3 0 -3 -1 0 0 0 0
ww duurzame energie	8 -1 0 3 -2 -2 -1 2 1 0 1 0 0
ww duurzame toekomst	-6 -3 2 -3 -1 5 -1 2 -1 0 -1 0 0
ww een arbeidsmarkt	-4 -1 6 -2 -1 3 3 -1 -1 0 -1 0 0
ww een baan	3 0 -2 7 -1 -7 4 -1 -1 0 -1 0 0
ww een bank	5 1 -1 2 0 -3 -2 -1 -2 -1 8 0 0
ww een bed	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 -1
ww een beetje	6 -4 -9 18 1 -17 -1 4 -3 1 -1 0 -2
ww een beperking	-4 -5 -9 0 -1 5 -1 -1 -1 0 -1 0 0
ww een betere	-2 -3 -7 0 4 -1 -1 -6 6 0 -1 0 -1
ww een betrouwbare	7 0 -2 3 -1 -3 -1 -3 -3 -3 12 0 -1
ww een bijdrage	-11 4 8 -6 2 3 -1 10 -7 0 -1 0 0
ww een buurt	2 -2 -5 1 -1 0 -1 7 -4 0 -2 0 0
ww een circulaire	-5 16 -1 -4 5 -3 0 3 -1 3 -1 0 -1
ww een coöperatie	-4 -2 8 -2 -1 3 0 1 0 0 1 0 0
ww een dag	9 2 0 3 -1 -5 2 0 8 -3 -2 0 -1
ww een digitale	7 1 1 2 -1 -3 6 1 -3 0 -1 0 0
ww een dorp	6 2 6 1 -2 -3 -1 3 -3 -1 5 0 0
ww een duurzame	-16 4 1 -7 4 6 -2 2 1 -1 -2 0 -1
ww een economie	-6 -3 5 -3 -1 5 -2 6 -3 0 -1 0 -1
ww een eerlijke	-4 -4 1 -4 -2 8 0 1 0 0 -2 0 0
ww een eigen	-14 -4 1 -6 -1 10 -2 8 -4 -1 -4 0 -1
ww een eind	-1 2 -3 0 7 -5 0 0 0 0 0 0 0
ww een ernstige	-7 11 0 -4 4 -1 4 -2 0 0 0 0 0
ww een familiebedrijf	3 1 0 1 0 -2 -1 -1 -3 -1 7 0 0
ww een gemeente	5 1 1 1 0 -2 -1 -6 1 -1 5 0 4
ww een gerust	-1 -1 6 -1 -1 1 3 0 -1 0 -1 0 0
ww een gezellige	6 0 -2 2 -1 -3 -1 -1 2 -1 3 0 0
ww een gezonde	-1 -2 11 -2 -5 6 -1 2 -6 12 -4 0 -1
ww een goed	3 -2 1 0 -2 1 -2 17 -8 -1 -4 0 -1
ww een goede	6 -4 -9 16 -1 -12 -4 -2 6 3 -2 0 -3
ww een huis	5 2 6 1 -1 -3 -3 3 -2 0 6 0 0
ww een jaar	-1 0 1 -1 0 1 6 -3 -1 0 -1 0 -1
ww een klein	-3 9 -2 -2 2 -1 0 -4 6 -1 0 0 -1
ww een koelere	-3 3 12 -3 0 1 0 10 -3 0 -2 0 -1
ww een kust	-6 -3 -2 -2 -1 6 0 -1 0 0 -1 0 0
ww een kwart	-1 2 -4 0 8 -7 -1 -1 -2 -1 0 -1 5
ww een land	-4 1 11 -4 -1 3 -2 7 4 -2 -5 0 -1
ww een leefbare	-3 -3 10 -2 -7 8 -1 1 -2 0 0 0 4
ww een lerende	3 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 7
ww een leven	0 1 -4 -1 5 -4 6 -2 -4 0 -1 0 0
ww een luisterend	7 -1 0 3 -2 -3 3 -4 5 -1 -1 0 0
ww een manier	9 1 -2 3 0 -5 0 1 -1 0 -1 0 3
ww een nieuw	9 1 -2 3 -1 -4 8 -2 -3 0 0 0 0
ww een open	-2 9 -2 4 4 -9 -1 5 -2 -2 3 0 -1
ww een organisatie	6 2 1 2 0 -4 -1 -2 -1 0 1 0 6
ww een overheid	-14 -6 6 -6 -3 12 -1 -1 4 0 -4 0 -1
ww een plek	5 2 6 0 -1 -2 -2 0 -1 2 7 0 -1
ww een positieve	-7 5 -9 -2 13 -7 1 -1 -1 0 -2 0 0
ww een psychische	-10 -2 10 -5 -1 7 -2 5 -2 0 -1 0 0
ww een rookvrije	-6 -2 0 -2 0 5 0 0 0 0 -1 0 0
ww een samenleving	-17 -10 11 -7 -4 15 -1 1 -2 0 0 0 -1
ww een schone	-10 -4 0 -4 0 8 -1 1 -2 0 -1 0 0
ww een stad	-20 -4 16 -9 -2 13 4 -8 9 -2 -2 0 -3
ww een stem	-10 0 -5 -3 9 -2 -2 11 -8 0 -3 0 -1
ww een steppe	-11 -4 4 -5 -2 9 0 0 -1 0 -1 0 -1
ww een stichting	7 -2 -1 3 -2 -2 0 -2 0 0 4 0 0
ww een team	-4 8 0 -2 3 -2 -1 -3 3 4 -2 0 -1
ww een toekomst	7 2 3 2 -1 -3 -1 -3 6 3 -1 0 -1
ww een tweede	-2 -1 4 -1 -1 1 2 4 -6 -1 0 -1 2
ww een vaste	6 -2 -4 3 -1 -2 3 0 -2 0 -1 0 0
ww een veilig	-7 -6 7 -3 -3 7 0 2 -2 0 -1 0 0
ww een veilige	6 0 11 1 -2 -3 -1 8 0 -1 0 0 -1
ww een vereniging	12 5 -5 5 0 -8 0 -1 -1 0 6 0 0
ww een verstandelijke	-8 -3 2 -3 -1 7 0 1 -1 0 -1 0 0
ww een vitale	-1 9 -5 -1 4 -4 0 -1 0 -1 2 0 2
ww een warm	15 6 5 4 -1 -9 0 0 4 -1 4 0 -1
ww een warme	18 7 7 4 0 -11 -2 -4 6 -1 11 -1 -1
ww een week	-10 -5 -1 -4 -1 9 -3 -2 -1 0 3 0 -1
ww een wereld	-18 -5 5 -7 -2 13 -2 2 -1 -1 0 0 -2
ww eenvoudig :	2 2 9 -1 -1 -1 -2 -1 9 -1 -2 0 -1
ww eenzaamheid .	1 -7 -1 1 1 -1 -1 1 -1 -1 0 0 0
ww eenzaamheid onder	-5 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww eerste keus	3 0 0 1 0 -1 -1 -1 -2 7 -1 0 0
ww eigen huis	-9 -3 1 -3 0 6 -3 -2 2 -1 -1 0 1
ww eind van	8 -2 3 3 -4 0 -2 -2 1 -1 3 4 -1
ww elk gezin	-6 -3 -3 -2 0 5 0 0 -3 0 0 0 0
ww elk kind	0 -7 -6 14 -2 -9 -5 12 -8 -1 1 -1 -2
ww elkaar ontmoeten	2 -1 -4 1 0 0 -1 -6 8 0 0 0 -1
ww elke avond	-1 7 4 -2 2 -3 -1 0 5 0 -1 0 0
ww elke dag	16 -2 -22 23 2 -23 7 -2 -1 -1 -3 -1 -2
ww elke inwoner	-9 -2 6 -4 -1 6 2 -1 -1 -1 0 0 0
ww elke leerling	-5 -5 -8 3 -1 2 -2 -1 1 0 -2 0 0
ww elke maand	3 0 0 1 -1 -1 -1 -3 -1 0 0 6 0
ww elke nacht	8 1 -3 3 0 -4 -4 4 3 0 0 0 -1
ww elke straat	6 0 -2 2 -1 -2 0 3 -2 0 0 0 0
ww elke week	8 0 1 2 -1 -4 -1 0 7 0 -2 -1 -1
ww elke wijk	-7 -4 -2 -2 0 6 0 -3 0 0 0 0 0
ww en aan	1 -1 6 -1 -3 2 -2 3 2 -1 0 0 -1
ww en adviseren	1 -1 3 0 -1 0 -6 11 -2 -1 -1 0 -1
ww en bedrijf	5 -3 -4 2 -2 0 12 -6 -3 -1 -1 0 -1
ww en begeleide	12 2 -2 4 -1 -6 -5 -11 17 0 3 0 -1
ww en behandelen	-3 6 -2 -2 3 -1 -2 4 -1 0 -1 0 0
ww en beheer	-7 16 2 -5 3 -1 -1 6 -1 0 0 0 0
ww en beheren	7 -1 -1 3 -2 -2 4 -4 5 -2 -1 0 -2
ww en bestrijden	-5 3 -1 -2 7 -3 -1 3 -1 0 -1 0 -1
ww en betaalbaar	9 1 -2 3 0 -5 9 -7 3 -2 -1 0 0
ww en betrouwbaar	2 2 8 -1 -1 -2 -1 -5 -1 3 6 0 0
ww en betrouwbare	-8 -3 -2 -2 0 6 0 0 -2 0 0 0 0
ww en bevorderen	-13 16 -2 -7 6 0 1 4 -3 -1 -1 0 0
ww en bij	10 -1 -2 3 -1 -3 -4 5 -1 2 0 0 -1
ww en brengen	5 -2 -3 3 -1 -2 3 -7 2 0 3 0 0
ww en burger	4 6 4 0 1 -5 -2 0 7 -1 1 0 -1
ww en crises	-5 -5 2 -1 -4 7 0 -1 0 0 -1 0 0
ww en daarmee	6 5 -2 1 -1 -3 4 -4 2 0 1 0 0
ww en de	7 -16 -6 2 1 1 -7 6 0 -6 7 -1 -2
ww en die	0 3 6 -1 0 -1 -2 7 2 0 -4 0 -1
ww en doen	-4 -7 3 -2 -3 7 -2 2 -1 0 0 0 0
ww en door	-6 4 8 -4 0 2 -1 4 1 0 -1 0 -1
ww en dragen	-5 11 -4 -3 5 -3 0 1 0 0 0 0 0
ww en duurzaam	-5 -1 7 -3 -1 3 -1 1 -1 0 1 0 0
ww en duurzame	3 2 -5 1 7 -8 0 3 -2 0 0 0 0
ww en een	12 21 -9 4 -4 -7 14 -7 6 12 -10 -2 -7
ww en elke	1 -1 2 6 -1 -5 2 0 -2 2 -2 0 -1
ww en er	-5 -5 -2 -2 -2 7 -1 2 -1 -1 -1 0 0
ww en geven	1 3 1 0 0 -1 7 3 -7 -1 -1 0 0
ww en goed	10 6 -2 3 0 -7 -1 0 5 0 -1 0 0
ww en helpen	6 0 4 1 -2 -2 0 7 -2 -1 -1 0 0
ww en hen	7 2 -1 2 0 -4 -4 9 -1 -1 -1 0 0
ww en het	-2 8 15 -5 -4 3 -5 11 -1 3 0 -1 -2
ww en houden	-7 2 11 -4 -1 4 2 -1 3 -1 -1 0 0
ww en hun	7 8 -1 1 1 -5 5 6 -6 -1 2 0 -1
ww en in	-16 -5 -9 -5 7 6 0 -2 0 -3 -1 0 -1
ww en instelling	-4 7 0 -3 3 -1 -1 -2 4 0 0 0 0
ww en internationaal	-5 6 0 -3 3 0 6 -5 -3 2 0 0 0
ww en jongere	-2 11 -6 -2 4 -4 4 0 -1 -1 0 0 0
ww en kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
ww en laten	7 -3 0 3 -2 -2 -3 2 5 -1 -2 0 -1
ww en leefbare	-4 -1 9 -3 -2 4 0 5 -1 0 -2 0 0
ww en leggen	-3 -1 8 -2 -1 3 -2 0 2 -1 -1 4 -2
ww en leveren	5 3 0 1 -1 -3 -2 8 -4 0 1 0 0
ww en meer	2 -2 6 0 -4 2 1 1 -3 -1 -1 6 -3
ww en mens	-7 -2 5 -3 -1 5 -2 2 -2 0 1 0 0
ww en met	9 -2 -5 10 -2 -9 5 -7 -7 3 3 0 3
ww en naar	-5 -1 -4 -2 6 -2 0 -1 0 0 0 0 0
ww en nacht	4 1 6 -1 -2 0 4 0 2 -1 -1 -1 -1
ww en natuur	-6 -1 5 -3 -1 4 -1 -2 3 0 0 0 0
ww en niet	-4 0 8 -4 -1 4 1 1 -2 0 3 0 0
ww en omgeving	-6 -3 -1 -2 -1 5 0 -2 1 0 -1 0 0
ww en onderhouden	2 -3 4 0 -2 1 -2 0 -3 9 -1 0 -1
ww en onze	-4 2 9 -3 -1 2 -6 10 -3 0 -1 -1 3
ww en op	-21 -3 -5 -7 1 14 0 -2 -3 -1 -1 0 -1
ww en oud	-3 -6 -4 0 -1 5 -2 -1 0 -3 4 0 -1
ww en over	-3 -1 5 -2 -1 3 -2 2 -4 6 -1 0 -1
ww en patiënt	-4 -4 -1 -1 -3 6 4 -2 -2 0 -1 0 -1
ww en persoonlijke	2 4 6 -1 -1 -1 1 7 -2 -3 2 0 -1
ww en publiceren	-4 0 7 -2 0 2 0 4 -1 0 -1 0 0
ww en respect	2 -1 -3 6 0 -5 -1 -2 3 0 0 0 0
ww en samenwerking	-7 -3 3 0 -1 3 0 1 -1 0 -1 0 0
ww en school	-3 -1 7 -2 -1 2 -4 7 0 -1 -1 0 0
ww en schoon	-9 -3 3 -4 0 6 0 -2 1 0 -1 0 0
ww en schrijven	4 -2 -6 2 0 -1 3 -2 -1 0 0 0 0
ww en stimuleren	1 2 8 -1 -3 1 -1 6 -1 0 -1 0 0
ww en streven	1 4 10 -1 0 -2 1 0 0 1 3 0 0
ww en te	-7 7 7 -5 3 0 -4 3 2 -1 1 0 -1
ww en toegankelijk	-11 -4 3 -4 -1 8 -1 1 -2 0 -1 0 0
ww en tonen	7 -4 -1 3 -3 -1 0 1 0 0 0 0 0
ww en veilige	15 3 -3 5 -1 -8 0 5 0 -1 0 0 -1
ww en veiliger	-3 4 -6 -2 11 -8 2 -1 -1 0 0 0 -1
ww en verbinden	7 0 3 2 -4 -1 6 2 -2 -1 -1 0 0
ww en verder	7 -2 -4 3 -1 -3 -3 9 -5 0 0 0 -1
ww en verhuur	2 -2 4 0 -1 0 0 -5 7 0 0 0 0
ww en verminderen	-1 7 1 -1 0 0 1 -1 2 0 0 0 0
ww en versterken	-7 1 -6 -2 10 -5 0 -1 0 0 -2 0 0
ww en voor	6 2 -8 2 3 -6 -5 1 -2 -2 9 0 -1
ww en waar	-3 -9 -14 9 -2 -1 -1 -8 -3 -2 8 0 -1
ww en werken	3 0 14 -1 -2 -1 -2 -2 1 4 0 0 3
ww en zelf	-6 -1 7 -3 -1 3 2 2 -1 -1 -1 0 0
ww en zetten	-1 2 6 -2 0 0 1 3 -1 0 0 0 0
ww en zijn	9 12 -3 2 3 -10 0 5 -1 0 1 0 0
ww en zo	-2 5 0 -1 1 0 -1 7 -3 -1 -1 0 0
ww en zoeken	-1 5 4 -2 0 -1 0 6 -2 0 -1 0 0
ww en zonder	11 -4 -1 5 -3 -3 1 -1 -1 -1 -1 0 4
ww en zorgen	18 2 -9 7 -1 -10 5 -4 -1 0 0 0 3
ww en zorgvuldig	4 1 9 0 -2 -1 -1 3 2 -1 0 0 0
ww en één	6 -1 -2 2 -1 -2 -4 -5 -2 -1 -3 0 17
ww energie verbruiken	-2 2 -3 -1 6 -5 0 -1 -1 0 0 -1 2
ww er voor	8 2 1 2 -1 -4 13 -5 2 -1 -5 -1 -1
ww er weer	-5 1 9 -3 0 2 -1 -1 3 0 0 0 0
ww er zijn	14 4 2 2 -1 -6 19 -2 -6 -3 -3 0 -1
ww ervoor dat	-7 5 -1 -3 3 1 -3 3 2 0 0 0 -1
ww eten ,	-7 -3 0 -4 -1 7 1 0 -4 0 1 0 0
ww eten .	-6 -1 3 -2 0 4 -1 4 -1 -1 -1 0 0
ww eten en	23 4 2 8 -2 -13 -1 -1 11 0 -1 0 0
ww fietsen .	0 -1 9 -1 -2 1 -1 3 -1 0 1 0 0
ww financieren onderzoek	-6 9 -2 -3 4 -1 0 1 0 0 0 0 0
ww gaan ,	4 0 -2 1 -1 -1 6 -3 2 -1 -2 0 -1
ww gaan .	-7 19 5 -6 5 -3 -7 6 -5 0 15 -1 -5
ww gaan voor	-3 -4 0 -1 3 -1 -4 -3 2 9 -5 0 -1
ww gaan werken	7 0 -1 2 -1 -3 -1 -3 -1 -1 -1 0 8
ww gas af	-4 -3 3 -2 -3 6 2 0 -1 -2 -1 0 2
ww gastvrije gemeente	9 1 1 3 -3 -3 -1 -1 -2 5 3 0 -1
ww gebied van	7 1 -2 2 -1 -3 -1 -2 0 1 6 0 -1
ww gebruik van	-11 4 -5 -4 9 -2 -2 1 -1 -1 0 0 0
ww gebruiken .	-12 -5 1 -6 -1 10 -1 0 -3 0 0 0 0
ww geen enkele	-8 -4 -2 -2 -1 7 -1 -1 0 -1 -1 0 0
ww geld .	-3 0 9 -3 -1 2 -1 2 2 0 -1 0 0
ww geld zijn	-7 -3 1 -4 -1 8 0 -1 0 0 0 0 0
ww gelijke kans	-7 0 2 -4 4 1 0 -1 1 0 -1 0 0
ww geloven in	-17 -13 -1 14 -8 2 -2 4 -7 -1 -1 0 -1
ww gemeente .	-5 -10 -5 -1 1 5 -2 7 -4 -2 -2 -1 -2
ww gemeente bij	-11 5 11 -6 2 3 4 -1 -1 -1 0 0 0
ww gemeente van	5 0 1 2 -3 0 -1 -1 -2 8 -2 0 -1
ww generatie .	-5 -3 -10 -1 5 0 -1 0 -2 0 -1 0 0
ww gerust hart	-1 -1 6 -1 -1 1 3 0 -1 0 -1 0 0
ww geschiedenis van	12 -6 1 5 -7 0 -1 7 -2 -1 -1 0 -1
ww geven .	-11 2 -8 -4 11 -3 -3 -6 6 -2 -2 3 -1
ww geven aan	-11 -1 -5 -4 9 -1 0 -4 1 0 0 0 0
ww geven een	-6 7 0 -3 3 0 -1 10 -6 0 -2 0 0
ww geven les	-6 0 7 -3 0 3 -1 9 -7 0 0 0 0
ww geven op	9 -2 -3 4 -2 -2 6 -4 1 0 -1 -1 -1
ww geven van	-4 14 2 -4 1 0 -3 10 -3 -1 0 0 0
ww geven voor	-3 7 1 -2 2 -1 -3 -1 2 -1 0 5 -1
ww geven voorlichting	-4 7 1 -3 2 0 -2 6 -2 0 0 0 0
ww gewoon goed	6 1 -3 7 -1 -7 4 -1 1 0 -1 0 -1
ww gezin .	-4 -4 0 -2 -2 6 -2 -5 4 -1 2 0 0
ww gezin die	1 2 7 -1 0 -1 1 -1 3 0 -1 0 0
ww gezond en	-10 -5 4 -5 -2 11 0 -1 0 -2 1 0 -1
ww gezond leven	0 4 -1 0 7 -7 0 0 1 0 0 0 0
ww gezonde ,	1 3 10 -1 0 -2 0 -3 -3 6 3 0 0
ww gezonde en	-12 -7 -8 -3 0 10 0 -1 -3 -1 -1 0 0
ww gezonde leefomgeving	-1 2 -3 0 6 -5 0 0 0 0 0 0 0
ww gezondheid en	-1 2 9 -2 0 0 -1 8 -2 0 -2 0 0
ww gezondheid van	-6 3 -5 -2 7 -2 -1 0 -1 0 0 0 0
ww goed eten	12 4 4 2 -1 -6 0 2 4 0 0 0 0
ww goed in	7 2 -1 2 0 -4 5 4 -1 -2 -3 -1 -1
ww goede ,	5 2 2 1 0 -3 -2 8 -1 -1 -2 0 0
ww goede zorg	-9 -4 1 -4 -1 8 -1 -3 1 0 0 0 0
ww grens van	-6 3 7 -4 0 3 0 3 -1 0 0 0 0
ww groei van	7 6 2 2 -2 -3 0 -3 -1 6 2 0 -1
ww groeien ,	2 -1 -1 1 0 -1 10 -6 -2 -1 -1 -1 1
ww groeien .	-3 7 9 -3 -3 3 6 -3 6 -1 -2 0 -2
ww groeien door	11 -7 2 5 -5 -1 -5 6 0 0 2 0 -1
ww groeien in	13 3 -2 5 0 -8 -1 4 -2 -1 4 0 -1
ww groeien met	-7 3 -3 -3 1 3 6 -3 -2 0 0 0 -1
ww groene stroom	5 5 1 -1 1 -3 0 -4 8 0 0 0 0
ww groep en	10 -2 -1 3 -3 -2 -1 2 0 0 2 0 0
ww grote kerk	-18 5 -2 -8 7 4 -1 1 -2 -1 0 0 0
ww halen ,	6 1 0 2 0 -3 -1 8 -2 -1 -1 0 -1
ww halen .	-19 0 1 -7 10 2 0 -4 3 -2 0 0 -1
ww halveren .	16 -5 3 6 -8 -1 0 -4 -1 8 0 -1 1
ww hand .	6 0 4 1 -3 0 2 -3 8 -1 -2 -1 -1
ww hart en	-1 -4 -6 7 -1 -3 -1 -7 4 0 2 0 -1
ww hart voor	-14 1 -6 9 -1 -3 -1 -2 -3 -1 3 0 0
ww hebben ,	6 3 6 1 0 -4 1 8 -3 -1 -1 0 0
ww hebben .	-6 0 23 -10 -2 8 0 2 3 -5 7 -2 0
ww hebben als	0 6 -1 -1 -1 1 7 0 0 -1 -3 0 -1
ww hebben op	-12 -3 1 -5 2 6 -2 -6 7 -1 -1 0 0
ww hebben ten	-5 -12 -9 0 1 5 -4 -3 3 -1 0 0 -1
ww hebben wij	1 0 1 0 0 0 -1 -1 -2 -1 0 7 -1
ww hele wereld	1 -4 -7 2 -1 2 -1 0 -1 0 0 0 0
ww helpen .	3 5 -6 1 8 -9 1 -8 4 -2 -3 12 -3
ww helpen hen	3 7 -1 0 1 -4 9 -6 0 -1 0 0 0
ww helpen mens	2 -1 1 1 -1 0 8 -4 -3 0 0 0 0
ww helpen ze	4 0 -1 1 -1 -1 -8 10 0 0 0 0 0
ww hen bij	2 7 -1 0 2 -3 8 -3 -2 0 0 0 0
ww herstel van	-8 8 -3 -4 3 2 -1 0 -1 -1 3 0 0
ww herstellen ,	-12 -5 -10 -3 10 0 -3 -1 -2 -1 0 0 -1
ww herstellen .	-6 4 -1 -3 2 2 -1 -1 -1 -1 -1 0 3
ww het aantal	-12 9 -5 -5 9 -2 -1 -2 4 -1 -1 -1 -1
ww het afvalwater	-1 4 8 -2 -1 0 0 4 -1 0 0 0 0
ww het beheer	0 1 0 0 0 0 6 -3 -1 0 -1 0 0
ww het beste	6 1 1 2 -1 -3 6 -6 13 -6 -4 0 -1
ww het bevorderen	-11 11 -8 -5 16 -9 -2 2 -2 3 -2 0 0
ww het buitengebied	-6 2 0 -3 0 4 0 0 0 0 0 0 0
ww het doel	-4 3 6 -3 2 0 -2 10 0 -2 -4 0 -1
ww het dorp	7 0 -7 3 1 -4 0 -2 0 -5 8 0 -1
ww het eind	8 -2 3 3 -4 0 -2 -2 1 -1 3 4 -1
ww het gas	-4 -3 3 -2 -3 6 2 0 -1 -2 -1 0 2
ww het gebied	1 7 -6 0 7 -7 -1 -1 -1 0 4 0 -1
ww het gebruik	-13 4 -4 -5 10 -1 -1 0 -1 -1 0 0 0
ww het geven	-4 14 2 -4 1 0 -3 10 -3 -1 0 0 0
ww het goed	-3 -5 -7 0 -1 4 -1 -5 4 0 -1 0 0
ww het herstel	-6 11 -1 -4 4 -2 -1 1 -1 -1 3 0 0
ww het houden	-6 -3 -5 -1 6 -1 -1 -2 0 0 0 0 0
ww het in	-3 7 -2 -2 5 -3 0 3 -1 -1 -1 0 0
ww het kunnen	0 9 -10 6 3 -9 3 -8 6 -1 -1 0 1
ww het laatste	10 1 -3 4 0 -5 0 0 -2 0 4 0 0
ww het land	-3 -2 2 -1 -7 9 -4 -4 6 -2 0 0 3
ww het landschap	-6 9 10 -5 5 -4 0 7 -2 0 0 0 0
ww het leven	-12 -6 5 -5 0 8 3 1 -4 -1 -1 0 -1
ww het milieu	9 -3 11 2 -5 -2 -1 -1 -1 -1 0 0 8
ww het moeten	6 0 -1 2 -1 -2 -1 -1 2 -1 -1 0 2
ww het nederlandse	1 -6 -2 1 -7 8 0 -1 -1 -1 1 0 0
ww het netwerk	-7 -4 1 -2 2 3 0 -1 -1 0 -1 0 0
ww het niet	22 1 1 6 -3 -9 3 -1 4 0 -3 -1 2
ww het nodig	-8 -3 2 -3 -1 6 0 -1 1 0 -1 0 0
ww het noorden	2 10 3 -1 -2 -1 -2 -5 -1 10 3 0 -1
ww het ocmw	-6 1 -1 -2 -1 4 2 -1 -1 0 0 0 0
ww het onderwijs	-3 -1 -4 -1 8 -5 -2 4 -2 -1 -1 0 0
ww het opzetten	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ww het organiseren	8 -1 -1 3 -3 -2 -2 6 -1 0 -1 0 0
ww het orgel	-18 5 -2 -8 7 4 -1 1 -2 -1 0 0 0
ww het programma	0 -6 7 -1 -6 7 1 -2 -3 -2 -2 0 9
ww het resultaat	-6 0 10 -4 0 3 0 -1 4 0 -1 0 0
ww het rijk	6 5 1 1 -1 -3 0 4 -1 0 0 0 0
ww het stimuleren	-8 3 -4 -3 8 -3 0 0 0 -1 0 0 0
ww het taboe	-6 5 -3 -3 5 -1 0 1 0 0 0 0 0
ww het team	4 -6 6 1 -4 1 10 -5 -3 -2 -1 0 2
ww het terugdringen	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww het vak	-6 -1 -7 6 1 -4 -1 2 -4 0 0 0 0
ww het verbeteren	0 10 1 -1 0 -2 -1 -3 4 -1 4 0 0
ww het verkleinen	-6 0 -4 -2 7 -3 0 -1 0 0 0 0 0
ww het verschil	-5 -4 -2 -2 6 -1 -1 -4 2 4 -1 0 -2
ww het vertrouwen	0 -10 -6 2 -7 9 0 -5 2 0 0 0 0
ww het verzorgen	7 2 3 2 -2 -4 -1 3 3 -1 -1 0 0
ww het vinden	1 -1 -3 1 0 0 -2 -3 6 -1 -1 0 0
ww het water	-6 -5 4 -3 -3 8 3 0 -2 -1 -1 0 -1
ww het weekend	6 0 0 2 -1 -2 -1 -2 5 0 0 0 0
ww het welzijn	-7 2 4 -3 0 3 -1 2 1 0 -1 0 0
ww het werk	-2 -6 -7 7 -3 0 7 -4 -5 0 -1 0 0
ww het ziekenhuis	-14 -12 5 -5 -4 14 -1 -10 7 9 -8 0 -1
ww het zijn	8 0 1 1 -2 -1 3 0 2 -2 1 0 -1
ww hoeven te	-5 -4 10 -3 -2 5 -8 5 6 -1 -1 -1 1
ww honderd jaar	-6 -4 -2 2 -2 3 4 -6 -4 6 -1 -1 -1
ww hoofd ,	0 -2 -3 1 0 1 -1 -6 5 0 1 0 0
ww hoogwaardige ,	5 0 1 2 -1 -3 -2 -1 6 -1 0 0 0
ww horen .	-9 -4 -8 2 6 -2 5 -6 0 -2 0 0 -2
ww horen erbij	-10 -4 0 -3 -2 8 -1 0 -1 0 0 0 0
ww houden .	-12 -5 -4 -5 1 9 0 -5 -2 5 -2 0 -1
ww houden en	-3 6 -1 -2 3 -1 0 1 -1 0 2 0 0
ww houden van	-11 3 -7 -4 10 -3 -1 1 -1 -1 -1 0 0
ww huis ,	5 0 -1 2 -1 -2 -3 -2 10 -2 -1 0 0
ww huis .	16 2 3 1 -4 -3 3 -4 5 4 -1 -1 -1
ww huisarts ,	-7 4 -2 -3 3 1 1 -1 -1 0 0 0 0
ww hun eigen	7 -2 2 2 -3 0 -1 4 1 -1 0 0 -1
ww hun kind	0 2 7 -1 0 0 0 -1 4 0 -1 0 0
ww hun leven	14 0 -4 6 -2 -6 -1 -3 4 -1 4 0 -1
ww hun naaste	3 10 -4 0 3 -5 6 -4 1 0 0 0 0
ww huurder .	10 3 1 1 0 -5 -3 6 3 -2 -1 -1 0
ww ideaal :	-6 -2 3 -3 0 4 -1 2 -1 -1 0 0 0
ww ieder kind	7 1 7 -2 -3 1 4 -7 5 -2 5 0 -2
ww iedere inwoner	-6 -4 -4 -1 -1 6 -1 -1 -1 0 0 0 0
ww iedereen ,	-7 3 9 -5 0 3 -1 3 -2 -1 4 0 -1
ww iedereen .	-15 -5 12 -10 -4 16 -3 4 3 -2 -3 0 -1
ww iedereen die	20 3 -9 8 -1 -11 10 -7 3 -1 0 0 -1
ww iedereen in	18 1 -1 5 -4 -6 7 -1 -2 3 -2 -1 -1
ww iedereen kunnen	3 -3 -7 2 -1 1 2 -1 -2 0 0 0 0
ww iedereen moeten	-8 -1 5 -4 0 4 -1 0 0 0 1 0 0
ww iedereen recht	-4 0 6 -3 0 2 -2 -6 8 0 0 0 0
ww iedereen te	-6 -1 10 -4 -1 4 0 3 1 -1 -2 0 0
ww iedereen verdienen	18 6 -1 5 0 -11 0 -2 8 0 -1 0 0
ww iedereen zijn	-7 7 1 -4 3 1 -1 4 -1 0 -1 0 0
ww ijveren voor	-8 -4 -8 -2 2 4 -1 0 -1 0 -3 0 0
ww impact op	-6 -1 -2 -2 11 -6 0 -2 -1 0 -2 0 3
ww in ,	1 1 9 -2 -2 1 -1 6 -1 -1 0 0 0
ww in .	5 1 1 1 -1 -2 -1 9 -2 -1 -1 0 -2
ww in 2027	0 0 0 -1 0 1 -1 -2 -1 -2 -2 0 8
ww in 2028	4 1 -1 1 0 -2 -2 -3 -2 0 -2 6 3
ww in 2030	11 -1 -4 4 -3 -3 -2 -6 -3 3 -4 0 13
ww in 2040	-5 -3 0 -2 -2 6 0 0 -1 0 -1 0 0
ww in beweging	-4 -6 1 7 -4 -1 -1 -1 0 -1 2 0 0
ww in contact	-2 2 4 -2 0 1 -3 8 -2 0 -1 0 0
ww in de	-7 22 -14 -6 24 -18 15 -11 16 -1 -9 -2 -7
ww in drie	2 0 0 1 -1 -1 -1 -3 -1 -1 0 6 1
ww in een	29 1 1 11 -7 -11 -7 11 8 -6 1 -2 3
ww in elk	-10 -4 4 -6 -1 10 0 -1 -1 1 -1 0 -1
ww in elke	-17 -8 1 -6 -2 13 2 -1 -3 -1 -2 0 0
ww in en	1 5 -1 0 1 -2 1 6 -3 -1 -1 0 -1
ww in hand	-4 -3 0 -1 -1 4 -3 -2 -3 -2 9 0 0
ww in het	-4 0 -11 -5 4 4 -8 13 -5 2 2 -2 -6
ww in huis	12 3 -1 4 -1 -7 6 -2 8 -5 -2 0 -1
ww in hun	6 9 1 0 0 -4 -2 1 14 -2 -4 -1 -2
ww in je	-11 -4 0 -4 0 8 -1 -1 -1 0 0 0 0
ww in malawi	1 1 4 0 -1 0 -1 6 -2 0 0 0 0
ww in nederland	-7 -6 -11 -1 15 -8 0 -7 4 4 -4 -1 -2
ww in om	5 0 9 1 -2 -2 2 6 -1 -1 -1 0 -1
ww in ons	8 -1 -5 3 -1 -3 -3 1 3 0 -1 0 1
ww in onze	-8 -1 15 -6 5 0 8 11 -4 -7 -5 -1 -1
ww in op	-10 0 -2 -4 1 6 1 -4 -1 2 0 0 0
ww in plaats	-13 -5 6 -6 -3 11 -3 -6 9 -2 1 -1 -2
ww in staat	10 0 -4 4 -1 -4 17 -8 -5 -2 2 -1 -2
ww in stand	-12 8 -10 -4 14 -7 -1 -1 -1 -1 0 0 0
ww in te	0 7 -3 0 0 0 0 1 -1 -1 3 0 -1
ww in vijf	7 -2 -1 3 -3 -1 0 -1 1 -2 -2 -1 7
ww in voor	-27 -14 -2 -9 -1 21 -1 -1 -4 -3 0 0 -1
ww in vrijheid	-8 -3 1 -5 -1 8 -2 -3 3 0 0 0 0
ww in één	3 0 0 1 -1 -1 -1 10 -5 -1 -1 0 -1
ww innovatie .	6 -2 1 2 -3 -1 -5 5 -1 4 -1 0 -1
ww invoering van	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
ww inwoner .	6 0 1 2 -2 -2 1 0 3 -1 -1 0 0
ww inwoner en	-6 5 -1 -3 2 1 -2 3 -2 0 1 0 0
ww inzetten voor	9 2 -2 3 0 -5 0 -1 0 0 4 0 0
ww jaar ,	2 0 -1 1 0 0 0 -1 -4 0 0 6 -1
ww jaar .	-14 -7 5 -4 -4 12 -2 -3 -6 6 -2 -1 4
ww jaar tijd	1 2 -4 0 7 -7 -1 -4 -2 -1 0 6 1
ww jaar willen	6 0 -1 2 -2 -2 -1 -1 -2 2 1 4 -2
ww jaar zijn	-8 -4 2 -6 -2 10 3 -3 -1 1 0 -2 0
ww je eigen	-7 -3 2 -5 -1 8 -3 -5 8 -1 -1 0 -1
ww je in	-6 -3 2 -3 -1 5 -1 0 2 0 -1 0 -2
ww je kunt	3 0 -1 1 0 -1 -1 -5 7 0 -1 0 0
ww jong en	-3 -6 -4 0 -1 5 -2 -1 0 -3 4 0 -1
ww jonge gezin	-7 -2 3 -3 -2 6 -1 2 -2 0 0 0 0
ww jongere met	-3 -1 2 -2 0 2 7 -5 -2 0 0 0 0
ww kanker en	-3 7 -3 -2 3 -2 1 -1 0 0 0 0 0
ww kans om	6 0 1 2 -2 -2 2 -7 8 0 -1 0 0
ww kans te	4 -5 8 1 -4 1 -1 1 3 0 -1 0 0
ww kantoor ,	2 4 0 0 1 -2 -1 6 -1 -1 -1 0 0
ww karakter van	-6 2 -2 -2 5 -1 0 -1 0 0 0 0 0
ww kennis en	7 -1 -3 3 -1 -3 5 -5 -2 -1 3 0 0
ww kennis te	3 0 3 1 -1 -2 -4 0 7 0 -1 0 0
ww keren .	-6 7 -5 -3 11 -7 -1 2 -1 -1 0 0 0
ww kerk ,	-3 8 -1 -2 2 -1 1 -1 -1 0 2 0 0
ww kiezen ,	-1 -1 0 0 0 1 11 -9 -1 0 0 0 0
ww kijken en	-4 -1 8 -3 -1 3 -2 3 0 0 0 0 0
ww kind die	-12 -3 0 -5 0 9 4 -3 1 -1 -2 0 -1
ww kind een	-4 0 6 -3 0 3 2 -1 0 0 0 0 0
ww kind en	1 -9 -2 8 -5 -1 -1 4 -4 0 -1 0 0
ww kind in	-11 -7 -2 -4 -2 11 1 -5 2 0 -2 0 0
ww kind laten	12 3 -1 4 0 -7 6 -1 -1 0 -1 0 0
ww kind met	-10 0 9 -5 -3 9 -6 1 4 -2 5 0 -1
ww kind naar	-7 -1 5 -3 0 4 3 -2 0 0 -1 0 0
ww kind van	-12 -7 0 -4 -3 12 1 -1 -4 -1 0 0 0
ww kind welkom	9 0 -6 4 0 -4 0 -1 -1 0 3 0 0
ww klaar voor	5 1 -1 1 0 -2 8 -2 -2 -1 -2 0 0
ww klant .	-6 -1 4 -9 -1 10 5 -3 -3 5 -2 0 -2
ww klas .	-10 -2 5 -4 0 6 0 1 -1 0 0 0 0
ww kloppen .	-8 -10 -7 -3 -3 11 2 -5 -3 0 -1 0 0
ww koel in	-6 -2 3 -3 0 4 1 -1 -1 -1 0 0 -1
ww koelere stad	-3 3 12 -3 0 1 0 10 -3 0 -2 0 -1
ww komen .	-7 -6 -4 6 1 -3 3 -1 0 0 -5 0 -2
ww komen op	-1 9 -1 -2 6 -6 -2 11 -3 -1 -1 0 -1
ww komen we	7 -1 -3 2 -1 -2 -1 1 0 0 2 0 0
ww korte lijn	-4 -4 -6 7 0 -3 -3 -1 -4 -1 3 0 2
ww kracht van	-7 -5 -5 5 -5 4 -2 0 -2 -1 2 0 -1
ww krijgen .	0 5 -15 1 15 -13 -3 0 4 3 -1 -1 -5
ww krijgen die	-6 -4 -4 -1 0 5 1 -2 -1 0 0 0 0
ww kunnen ,	10 0 -3 3 -1 -3 0 -1 0 -1 2 0 2
ww kunnen .	5 0 2 7 -2 -7 7 5 -6 2 -4 -1 -3
ww kunnen bevallen	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww kunnen blijven	-6 0 5 -3 0 3 -2 -2 4 0 0 0 0
ww kunnen doen	-6 4 -10 -2 3 2 6 -5 -2 -1 -1 0 -1
ww kunnen je	-7 -2 5 -3 0 5 -1 -4 6 0 0 0 -2
ww kunnen leren	11 0 -8 5 0 -5 1 1 -1 0 0 0 0
ww kunnen rekenen	-7 -3 -3 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen spelen	-6 -1 4 -3 0 4 0 -1 -1 0 1 0 0
ww kunnen vertrouwen	-3 1 8 -2 0 1 -1 3 1 0 -1 0 0
ww kunnen werken	-6 -1 4 -2 0 4 -1 -4 7 -1 0 0 -1
ww kunnen wonen	-3 1 6 -2 0 1 -1 1 3 0 0 0 -1
ww kunnen worden	5 -1 -1 2 -1 -2 -1 7 -2 -1 -1 0 -2
ww kunst en	-9 7 4 -5 3 2 -1 0 3 0 -1 0 0
ww kwaliteit .	-5 -5 3 -3 -5 9 0 -2 0 0 0 0 0
ww kwaliteit van	1 1 -1 0 2 -2 -1 6 -2 -1 -1 0 0
ww lachen ,	5 0 1 1 -1 -1 -1 6 -2 -1 0 0 -1
ww land .	1 -6 5 0 -7 7 3 -7 0 6 -2 0 -1
ww land waarin	0 3 11 -2 0 -1 -1 7 5 -2 -4 0 -1
ww laten groeien	6 11 1 0 -2 -3 11 7 -7 -1 -2 0 -3
ww laten zien	4 14 -8 1 5 -8 3 -2 5 -1 -2 0 -1
ww leefbaarheid van	-7 0 0 -3 0 5 0 -3 0 0 2 0 0
ww leefbare planeet	-3 -3 7 -2 -6 8 0 -3 -1 0 0 0 4
ww leefomgeving .	-2 3 0 -1 6 -5 0 1 0 0 0 0 0
ww leerling een	-5 -5 -9 0 0 5 -1 -4 3 0 -2 0 0
ww leerling en	1 9 -6 0 4 -4 3 -2 1 0 0 0 0
ww leerling op	3 2 1 1 0 -2 -3 7 -1 0 -1 0 0
ww leggen .	6 -1 -1 3 -2 -2 -1 8 -4 -1 0 0 0
ww leiden .	1 0 0 0 0 -1 0 -3 -1 0 -1 0 6
ww leren .	19 0 -9 8 -1 -9 -1 2 -2 0 0 0 4
ww leren en	-9 -4 2 -3 -1 6 -1 -6 3 0 3 0 0
ww leren we	-1 -1 2 0 -1 1 9 -7 -1 0 0 0 0
ww les in	-9 -1 5 -4 2 3 -1 6 -5 -1 0 0 0
ww leven ,	-6 -3 0 3 -1 -1 -1 0 -1 -1 0 0 0
ww leven .	-18 -12 -3 -8 -3 19 -3 0 0 -1 -3 0 -1
ww leven in	-3 -7 0 0 -4 6 -1 0 -1 0 0 0 0
ww leven lang	-4 3 -4 -2 8 -4 0 0 -1 0 0 0 0
ww leven makkelijker	-6 4 11 -4 4 -2 -2 -4 10 0 0 0 0
ww leven te	9 1 -1 3 0 -6 8 0 -5 0 0 0 0
ww leverancier van	2 0 -1 1 0 -1 -1 -1 10 -3 -3 0 -1
ww leveren ,	0 2 -1 0 1 -1 -1 -6 10 -2 0 0 -1
ww leveren .	-1 -1 6 -1 -1 2 6 -2 -2 -1 0 0 -1
ww leveren de	1 0 1 0 0 0 -2 7 -3 -1 0 0 -1
ww lezen .	5 6 4 0 -4 0 1 5 -1 0 -1 0 0
ww lid .	1 4 -1 0 1 -1 -1 7 -2 0 -2 0 0
ww liefde voor	12 6 -2 3 -2 -5 -2 11 -3 -1 -1 0 0
ww lossen storing	5 -1 2 2 -2 -1 1 -6 8 -1 0 0 -1
ww luisteren .	-2 0 8 -3 -1 2 -2 3 -1 -1 -3 0 6
ww luisterend oor	7 -1 0 3 -2 -3 3 -4 5 -1 -1 0 0
ww maand .	1 1 5 0 -1 0 0 -1 -2 0 -1 6 0
ww maar een	-10 -5 -2 -4 -1 8 -1 -1 -1 0 0 0 0
ww maar één	-8 4 5 -4 2 2 -2 -1 2 0 -1 0 2
ww maat ,	3 0 1 1 -1 -2 0 -6 8 0 0 0 0
ww maatwerk in	4 0 -1 1 0 -1 -1 -4 8 0 -1 0 0
ww maken ,	6 0 -2 2 -1 -2 -1 -3 -3 9 0 0 -1
ww maken .	-8 -10 -1 -7 -8 20 -8 5 -8 0 7 -2 2
ww maken aan	-4 7 -3 -2 8 -6 0 3 -1 0 -1 0 0
ww maken door	-5 0 9 -3 -2 4 -3 -1 3 0 2 0 0
ww maken en	2 8 0 -1 6 -7 -1 2 -2 3 2 0 -2
ww maken hebben	6 0 -4 3 0 -3 1 -1 -1 -1 -1 0 4
ww maken het	6 0 0 2 -2 -2 14 -11 -1 0 -1 0 -1
ww maken met	6 0 -1 2 -1 -3 2 -3 4 0 0 0 0
ww maken ons	-4 -6 -8 0 3 2 -3 4 -3 -1 -1 0 0
ww maken van	13 2 4 4 -4 -5 -2 12 -2 -2 -1 0 0
ww maken voor	-19 -10 -6 -6 2 12 -1 -3 -2 -1 0 0 0
ww maken we	-19 -15 -4 -6 -5 20 -4 -6 1 0 0 0 1
ww maken wij	32 9 -1 10 -1 -19 2 8 5 -1 -1 -2 -1
ww man en	-18 -10 -6 -5 3 10 -1 -6 -2 0 0 0 0
ww manier van	7 7 -2 2 0 -5 -2 -3 -1 -1 1 0 8
ww marktleider in	-6 14 1 -4 3 -1 -2 -2 -2 4 -1 -2 7
ww medewerker .	9 1 -3 3 -1 -4 -2 1 -3 6 0 0 0
ww medewerker zijn	6 1 -2 2 0 -3 1 -2 -1 -2 -1 -1 6
ww mee ,	4 0 -1 1 0 -1 4 -7 6 0 -1 0 0
ww mee kunnen	-10 3 -10 -3 3 4 1 -2 -3 0 0 0 0
ww meer dan	17 -1 -4 12 -3 -12 2 -4 5 2 0 -1 -1
ww meer mens	-7 1 -9 -3 12 -6 0 -2 -1 0 0 0 0
ww meer soort	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww meer tijd	-10 4 1 -5 1 5 -1 -3 3 0 0 -1 0
ww meer wordt	7 3 3 2 0 -5 4 -2 -1 0 3 0 0
ww meest betrouwbare	2 0 0 1 0 -1 0 -1 9 -7 0 0 -1
ww mens ,	-11 0 -3 -5 13 -5 -1 0 2 -1 -2 0 0
ww mens .	-12 -9 -7 8 -4 3 -4 2 -4 -1 -1 0 0
ww mens aan	3 1 -6 2 5 -6 1 -2 -3 0 3 0 0
ww mens centraal	-7 -5 -4 6 -2 0 -2 0 -1 0 0 0 0
ww mens de	7 1 -1 2 -1 -2 4 -5 4 0 0 0 0
ww mens die	12 -3 -1 2 -1 -4 17 -1 -12 -4 6 -1 -2
ww mens een	-3 3 -1 -2 8 -6 -1 -2 2 0 1 0 0
ww mens en	-7 1 0 -4 5 1 -1 -1 1 -1 0 0 -1
ww mens in	7 -5 4 1 -8 6 9 -14 13 -3 -2 -1 -2
ww mens met	4 -3 15 -1 -6 3 2 3 7 -2 -3 -1 -2
ww mens op	6 0 -2 2 -1 -3 -5 4 -1 0 -1 0 5
ww mens zich	-9 -5 -1 -3 -1 7 2 -2 -2 0 -1 0 0
ww menselijke waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
ww met aandacht	5 1 1 0 0 -1 6 -3 0 -1 -1 0 0
ww met als	3 -6 2 2 -3 1 0 -1 -1 0 2 0 0
ww met de	8 -9 1 7 -6 0 -7 17 -5 -4 4 -1 -4
ww met dementie	16 0 1 6 -3 -7 -1 3 1 0 2 0 0
ww met een	7 -9 -2 6 -11 6 20 -8 -2 -3 -1 -3 -4
ww met elkaar	-4 -4 1 4 -1 -1 -2 -5 -5 -2 13 -1 -2
ww met geduld	12 3 0 4 0 -7 -3 6 4 -1 -1 0 -1
ww met hart	-10 -7 -8 10 -1 -3 0 -2 -3 0 0 0 0
ww met het	9 7 -3 3 0 -6 -2 -1 6 -4 5 0 -1
ww met hun	-10 -10 -8 -2 4 5 -4 -6 -1 0 4 0 0
ww met lening	0 -2 3 0 -1 1 10 -6 -2 0 0 0 0
ww met liefde	10 -4 -5 8 -2 -6 -1 3 -1 0 -1 0 0
ww met mens	0 0 6 -1 -1 0 6 0 -5 0 1 0 0
ww met onderzoek	-2 7 1 -2 1 0 -1 5 -1 -1 -1 0 0
ww met ons	-14 0 5 -2 2 3 -2 -2 2 -1 0 0 -1
ww met onze	-10 23 3 -7 8 -4 10 -6 10 -3 -3 -1 -2
ww met oog	9 2 -1 3 0 -5 1 -5 7 0 0 0 0
ww met plezier	-4 -4 -3 -3 -1 6 -3 -5 1 4 1 0 -1
ww met respect	6 1 0 2 -1 -3 0 3 -3 0 2 0 0
ww met slimme	-6 6 2 -3 2 0 3 -4 4 0 -1 0 -1
ww met u	4 1 -1 0 0 -1 6 -1 -2 0 0 0 0
ww met één	3 -2 -2 1 -1 0 9 -11 -3 -1 -4 0 10
ww middel van	-1 -6 13 -2 -4 4 -4 5 3 -1 -1 0 -1
ww miljoen mens	-2 0 5 -2 -1 1 -1 -3 7 0 0 -1 0
ww minder energie	-1 2 -3 -1 7 -5 0 -1 -1 0 0 -1 2
ww missie .	0 1 5 -1 0 0 -2 1 -1 -1 6 0 0
ww missie :	3 -8 -6 2 -5 5 -8 0 -2 5 6 -2 -3
ww missie om	-12 -7 -4 -4 1 9 -3 -4 3 -2 1 0 -1
ww missie zijn	-4 12 -5 -5 18 -14 9 5 6 -7 -5 -1 -7
ww mogelijk mens	0 3 -5 -1 8 -7 0 -1 2 0 -1 0 -1
ww mogelijk te	-2 -6 1 0 -2 4 0 -4 -4 5 1 0 -1
ww mogen worden	-5 -2 7 -3 -1 4 -1 1 1 0 -1 0 0
ww moment ,	4 1 0 1 -1 -2 -1 -3 6 0 0 0 0
ww muziek en	12 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww naar de	5 15 3 -1 3 -8 -4 8 -1 -2 4 -1 2
ww naar een	-14 1 5 -9 0 11 -1 -12 -4 7 -4 -1 14
ww naar elkaar	-5 -1 4 -2 0 3 0 -6 7 0 -1 0 0
ww naar het	-1 0 5 -1 -1 1 5 6 -4 -2 -4 -1 0
ww naar werk	4 1 -2 2 -1 -2 8 -4 -3 0 -1 2 -1
ww naast de	5 2 2 0 0 -2 10 -3 -4 -1 -1 0 1
ww naaste .	-1 12 -2 -2 3 -4 3 -3 1 0 1 0 0
ww natuur .	-7 -2 -7 -2 7 -1 0 -3 0 0 0 0 0
ww natuur en	-6 4 -5 -3 10 -5 0 0 0 0 0 0 0
ww nederland .	2 -4 9 0 -7 6 3 2 -1 0 -2 0 0
ww nederland duurzaam	-1 5 -5 -1 11 -10 0 0 0 0 0 0 0
ww nederland in	-1 -2 6 -1 -2 2 0 2 0 0 0 0 0
ww nederland te	-2 -1 6 -1 1 -1 -1 3 0 0 0 0 0
ww nemen .	2 7 3 -1 1 -3 -2 -4 14 -2 -4 -1 2
ww netwerk van	8 -1 -4 3 -1 -3 3 -2 0 0 1 0 0
ww niemand alleen	-3 3 13 -3 0 0 -1 3 2 0 0 0 0
ww niemand buiten	-4 0 4 -4 -1 5 -1 -3 8 -1 -3 0 0
ww niemand er	-3 1 10 -3 -1 1 0 0 3 0 0 0 0
ww niemand in	-7 -2 12 -4 -3 6 -4 2 2 4 -2 0 -1
ww niemand meer	-10 -4 4 -4 -1 8 3 -2 -2 0 0 0 -1
ww niet .	10 0 -6 13 -2 -12 -1 6 -2 1 -2 0 -1
ww niet alleen	-7 -1 -3 -3 5 1 -1 1 -2 -1 1 0 -1
ww niet meer	19 6 4 5 -1 -11 4 1 -4 -1 7 0 0
ww nodig hebben	-6 -3 5 -5 -2 8 4 -5 2 -2 3 -1 -1
ww nog in	3 0 0 1 -1 -1 -1 7 -3 -1 0 0 0
ww nooit meer	-6 -5 2 -2 -4 8 -1 -1 -1 -1 2 0 -1
ww nu en	-12 -6 -5 -4 1 9 -1 -5 -5 6 0 0 0
ww nummer één	5 0 -2 2 -1 -2 -1 -1 -1 6 -1 0 -2
ww of het	7 0 0 2 -1 -3 6 1 -3 -1 -1 0 0
ww om bedrijf	-7 7 6 -4 2 1 4 2 -3 -1 0 0 0
ww om de	-6 20 -6 -5 12 -9 -11 13 -2 4 -3 -1 2
ww om die	-7 -4 -6 -2 4 3 0 -2 -1 0 0 0 0
ww om een	5 -6 -4 2 -4 3 2 -10 3 -1 7 0 -1
ww om hun	6 -3 0 2 -2 -1 6 -5 2 0 -1 0 -1
ww om in	-10 -2 -2 -3 0 7 -1 -5 0 5 -2 0 -1
ww om mens	-6 6 4 1 2 -3 2 6 -5 0 -1 0 0
ww om te	10 -8 10 3 -6 0 8 -5 -2 -1 -1 0 4
ww om van	4 -1 -2 2 -1 -2 1 -6 -2 4 -2 0 7
ww omdat we	-1 1 6 -1 0 0 -1 1 4 0 -1 0 0
ww omgaan .	-8 -2 4 0 0 2 -1 1 0 0 -1 0 0
ww omgeving .	0 -4 -6 1 -2 3 -6 2 5 -1 -3 0 -1
ww onafhankelijke en	-7 -3 -2 -2 0 5 0 -1 -1 0 0 0 0
ww onder de	7 -1 1 3 -4 -1 -3 8 -2 2 -2 0 -1
ww onder oudere	-5 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww ondernemen .	3 1 2 0 0 -1 7 -7 4 0 0 0 -1
ww ondernemer die	3 0 -2 1 0 -2 8 -1 -3 -1 -2 0 0
ww ondernemer en	6 1 -1 2 -1 -3 0 -3 4 -2 3 0 0
ww ondersteunen gemeente	-5 0 10 -3 -1 3 5 -1 -1 -1 0 0 0
ww onderwijs .	-15 9 17 -9 1 6 -1 6 0 -1 -1 0 -1
ww onderwijs en	-2 -3 -10 1 6 -4 6 -5 -2 -1 -1 0 0
ww onderwijs in	6 2 -4 2 0 -3 -4 8 -3 0 0 0 0
ww onderzoek ,	-9 11 5 -5 2 1 -1 6 -1 -1 -1 0 0
ww onderzoek en	2 3 0 0 0 -1 -1 6 -3 0 0 0 0
ww onderzoek naar	12 -1 1 4 -5 -2 -3 11 -2 -1 -1 0 -2
ww onderzoek te	2 3 -1 0 0 -1 -2 6 -1 -1 -1 0 0
ww ons .	10 4 6 -1 -1 -3 -2 0 5 -1 0 0 4
ww ons atelier	1 0 -1 0 0 0 -1 -4 -3 0 -1 0 9
ww ons doel	-3 3 9 -3 4 -3 0 -5 5 1 -3 4 0
ww ons ideaal	-6 -2 3 -3 0 4 -1 2 -1 -1 0 0 0
ww ons in	-12 -7 -9 -4 -2 13 -1 -5 3 3 -3 0 -2
ww ons landschap	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww ons sterk	3 -2 -5 2 -1 0 -3 6 -3 -1 0 0 0
ww ons werk	2 0 1 0 0 0 2 6 -3 -1 -1 0 -1
ww ontstaan een	-2 1 5 -1 0 1 7 -1 -2 0 -1 0 -1
ww ontwikkelen ,	6 -1 -2 3 -1 -2 -1 1 3 -1 -1 0 0
ww ontwikkelen .	-7 -3 -4 -2 3 3 -1 -4 -3 0 5 0 0
ww ontwikkelen en	4 8 -4 1 2 -5 3 5 -7 0 1 0 0
ww ontwikkelen tot	9 1 -4 4 0 -5 1 -1 0 0 0 0 3
ww ontwikkeling van	-9 14 4 -6 3 0 -1 2 -1 -1 4 0 -1
ww onze aandeelhouder	8 -1 -2 3 -2 -2 2 -1 -3 4 -1 0 0
ww onze ambitie	4 -9 -1 2 -7 7 -1 -8 -1 6 -5 -1 7
ww onze christelijke	-8 -4 -3 -3 -1 8 -1 5 -6 -1 0 0 -1
ww onze dienstverlening	0 7 -5 0 3 -3 -1 -1 1 0 0 0 1
ww onze eigen	15 6 6 4 -6 -4 -3 -1 -4 -3 -2 -2 21
ww onze gemeente	-14 -2 7 -6 3 5 1 -1 0 -1 -1 0 -1
ww onze klant	8 -2 2 2 -3 -1 7 -3 -1 -3 12 -1 -8
ww onze kleinkinderen	-7 -2 1 -3 0 5 0 -3 2 0 0 0 0
ww onze leerling	-7 5 16 -6 0 2 -3 7 0 0 0 0 -1
ww onze lid	10 0 -4 4 -1 -4 8 -3 -1 -1 0 0 -1
ww onze medewerker	2 -1 -5 1 3 -4 1 -3 -2 -2 -1 -1 6
ww onze missie	-18 -6 -6 -10 14 3 -2 11 -2 -3 1 -3 -10
ww onze opdracht	6 3 -3 2 0 -3 -1 5 -2 0 0 0 0
ww onze regio	-7 -2 0 -3 -1 5 -2 0 2 0 0 0 -1
ww onze software	4 2 -5 2 1 -3 7 -5 0 0 0 0 -1
ww onze taak	8 2 -1 3 0 -5 0 8 -3 -1 -1 0 -1
ww onze visie	-6 -7 -6 -1 -1 7 -5 -2 -6 5 6 0 -3
ww onze vrijwilliger	-3 5 6 -3 1 0 2 3 0 -1 -1 -1 -1
ww oog voor	3 -1 -5 7 0 -6 0 -7 7 0 0 0 0
ww ook .	12 1 -3 4 -1 -5 -1 4 -1 0 2 0 0
ww ook als	9 2 -1 0 -1 -1 7 -3 2 -1 -2 0 -1
ww ook de	4 0 -1 1 -1 0 -2 6 0 -1 -1 0 -1
ww ook op	-4 0 -6 -1 5 -2 0 -2 0 0 0 0 0
ww ook voor	-11 -4 0 -4 0 8 -2 -7 6 0 0 0 0
ww ook wie	-7 -1 5 -3 0 4 0 0 -1 0 0 0 0
ww op ,	-12 2 12 -6 -1 6 -4 -2 5 -1 -1 0 3
ww op .	13 -3 3 4 -3 -4 -4 5 -2 -1 5 -1 1
ww op de	12 6 -2 1 9 -14 11 0 -10 -7 10 6 -6
ww op dezelfde	-5 1 8 -3 0 2 2 -2 -1 0 0 0 2
ww op die	-2 -1 10 -2 -1 1 -1 4 0 0 -1 0 0
ww op een	-16 -10 8 -7 -6 18 1 0 3 -1 -4 0 -3
ww op elk	-11 -4 3 -5 -1 9 -3 -10 4 -1 3 0 4
ww op elke	-10 -4 0 -3 -1 8 0 -1 -2 0 0 0 0
ww op en	-1 13 -1 -2 4 -4 0 7 -1 -1 -1 0 -1
ww op het	15 -6 1 5 -11 3 -5 1 -4 5 6 -1 1
ww op hun	6 -8 -1 3 -5 3 15 -5 -8 -1 1 -1 -2
ww op maat	6 2 3 1 -1 -3 1 -7 10 0 -1 0 -1
ww op school	-18 -6 -1 -6 2 11 0 2 -4 0 -2 0 -1
ww op te	-18 -12 1 -6 11 3 2 -4 0 -1 -2 -1 -1
ww op tot	10 0 0 4 -2 -5 -4 11 -3 0 -1 0 -1
ww op voor	10 4 -3 3 2 -8 2 7 -4 -2 -3 0 3
ww op waar	0 2 6 -1 0 -1 -2 7 -1 0 -2 0 0
ww op weg	1 1 -6 8 8 -15 2 0 0 0 -1 0 -1
ww op zee	-6 7 3 -4 3 0 0 3 -1 0 0 0 0
ww op zijn	-6 -6 -4 -2 -1 7 -3 -1 -1 2 0 0 -1
ww op één	-8 -5 -2 -2 -1 7 -3 -2 2 0 0 0 0
ww opdat niemand	-9 -3 9 -4 -3 8 2 -1 -2 0 0 0 0
ww open en	-2 -6 -2 0 -2 5 -1 -2 -2 0 2 0 0
ww open voor	6 -1 -3 3 -1 -2 -1 0 1 0 0 0 0
ww opgavegericht werken	2 1 2 0 0 -1 -1 -4 0 0 0 0 7
ww opkomen voor	-3 6 -7 -3 15 -10 -4 9 -3 -3 0 0 0
ww opzetten van	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ww organisatie .	8 1 -1 3 -1 -4 -1 0 -2 -1 -1 0 7
ww organisatie en	-6 10 1 -4 4 -1 1 2 2 -1 -2 0 -2
ww organisatie worden	0 1 2 0 0 0 -1 0 -1 -2 -3 0 9
ww organiseren .	-2 -3 6 -1 -2 3 -1 2 -1 0 0 0 0
ww organiseren van	8 -1 -1 3 -3 -2 -2 6 -1 0 -1 0 0
ww orgel in	-18 5 -2 -8 7 4 -1 1 -2 -1 0 0 0
ww oud ,	10 1 2 2 -2 -3 -2 3 3 -1 -1 0 0
ww oud .	-16 -5 -2 -5 2 9 -1 -4 -3 -2 4 0 0
ww oude dag	-10 -3 3 -4 -1 7 -1 -2 1 0 0 0 0
ww ouder .	17 4 5 5 -3 -8 16 -2 -1 -3 -3 0 0
ww ouder die	-6 0 5 -3 0 3 -1 2 -1 0 0 0 0
ww oudere .	-9 -5 1 -4 -1 8 -1 3 -4 0 -1 0 0
ww oudere die	-8 -3 1 -3 0 6 -1 1 -2 0 -1 0 0
ww oudere met	9 5 0 3 -1 -5 -1 -5 12 0 -2 0 0
ww over de	13 -14 -3 7 -7 2 2 0 -6 2 2 0 -1
ww over geld	-6 -2 4 -4 -1 7 1 -2 1 0 0 0 0
ww over het	-8 -8 4 -4 0 7 -3 -1 2 -1 -1 0 0
ww over honderd	-6 -3 1 -3 -2 7 0 -4 -3 6 0 0 0
ww over hun	-3 0 7 -2 -1 2 1 3 -2 0 -1 0 0
ww overgang naar	-10 16 -4 -5 9 -4 2 0 -2 2 0 0 -1
ww overheid ,	-6 6 -3 -3 3 1 -1 0 -1 -1 6 0 -3
ww overheid die	-14 -6 6 -6 -3 12 -1 -1 4 0 -4 0 -1
ww overheid en	9 0 -3 3 -1 -3 2 0 -1 0 2 0 0
ww overleven .	-9 -6 1 -3 -5 11 0 -1 -1 0 -1 0 0
ww overstap op	-12 1 -4 -4 8 0 1 -4 0 0 0 0 0
ww papier .	12 1 0 4 -3 -4 7 -6 -1 0 0 0 4
ww participatie van	-4 -6 -3 0 4 0 3 -3 -1 0 -1 0 0
ww partner in	8 3 -4 3 0 -4 -2 0 -2 -8 16 -1 -2
ww partner van	2 0 -1 1 0 -1 -1 -2 6 0 -2 0 0
ww passie voor	-10 -7 -9 10 -1 -3 -1 2 -5 -1 0 0 -1
ww patiënt .	-14 6 0 -7 3 6 0 0 -1 0 0 0 0
ww patiënt centraal	6 -1 3 -4 -3 5 10 -2 -3 -1 -1 0 0
ww patiënt en	8 1 -1 3 0 -5 -1 1 -1 4 0 0 0
ww per jaar	2 0 -1 1 0 -1 -1 -1 -3 -1 -1 6 0
ww per maand	1 0 0 0 0 0 3 -1 -6 0 -1 6 -1
ww persoonlijk advies	1 5 -1 0 2 -3 9 -1 -6 0 0 0 0
ww plaats van	-13 -5 6 -6 -3 11 -3 -6 9 -2 1 -1 -2
ww plannen ,	6 -3 -1 2 -2 -1 0 0 -1 -1 0 0 2
ww planten ,	-4 6 -1 -2 3 -1 0 1 0 0 0 0 0
ww planten .	9 0 3 2 -2 -4 -1 8 -1 -1 -1 0 -1
ww platteland .	-5 -5 2 -2 -7 10 0 -1 -1 0 0 0 0
ww plek in	-5 0 6 -3 0 2 -1 0 1 3 -2 0 0
ww polder .	10 3 0 3 -1 -6 0 -1 5 0 0 0 0
ww positie van	-9 0 -2 -3 0 6 -2 4 -2 -1 -1 0 0
ww positieve impact	-7 5 -9 -2 13 -7 1 -1 -1 0 -2 0 0
ww prijs .	16 1 1 5 -3 -7 -2 0 10 -2 -1 0 -1
ww procent .	8 2 0 3 -1 -4 -1 -3 -2 11 -1 0 -2
ww project en	-3 6 0 -2 2 -1 2 1 -1 0 -1 0 0
ww provincie .	-2 -2 -10 0 12 -8 -1 -5 4 0 0 0 -1
ww psychische aandoening	-10 10 1 -5 3 2 3 -2 -1 0 0 0 0
ww psychische kwetsbaarheid	-7 0 9 -4 -1 4 -2 5 -2 0 -1 0 0
ww publiek .	1 -9 -8 2 3 -2 -2 0 -2 0 -1 0 0
ww publiek geld	-7 -3 -1 -2 0 5 -1 -1 0 0 0 0 0
ww ramp en	-5 -5 2 -1 -4 7 0 -1 0 0 -1 0 0
ww recht hebben	-7 -2 4 -3 0 4 -2 -6 7 0 -1 0 0
ww recht op	5 -1 0 2 -3 0 11 -4 -3 -1 -1 0 0
ww recht van	1 2 -4 0 5 -6 5 -2 -2 -1 0 0 0
ww rechtstreeks van	1 1 7 0 -1 -1 -1 -3 7 0 0 0 0
ww redden .	-4 -1 -6 -5 12 -4 -1 -5 3 -1 0 -2 3
ww regelen .	3 1 1 0 0 -1 -3 -7 10 -1 -1 0 4
ww regio veiliger	-7 -8 -6 -1 -3 10 -1 -3 0 0 0 0 0
ww regio waarin	1 2 5 -1 0 -1 0 -4 7 0 0 0 0
ww rekenen op	-7 -3 -2 -2 0 5 -1 -3 2 -1 0 0 -1
ww respect ,	0 -2 0 6 -1 -5 0 2 -1 0 0 0 0
ww rond de	7 -6 -3 3 -4 1 -1 -1 -3 -1 6 0 0
ww rond een	2 0 -1 1 0 -1 -2 9 -5 0 -1 0 0
ww ruimste zin	-6 2 -4 -2 7 -2 -2 1 -2 0 2 0 0
ww s avonds	2 -2 -6 2 0 0 2 -3 0 0 0 0 0
ww s nacht	8 -4 1 3 -3 -2 -2 3 1 0 0 0 0
ww samen ,	10 3 -1 3 0 -6 -3 3 -1 0 4 0 0
ww samen de	-8 -5 -2 -2 -1 7 -1 -1 -1 0 0 0 0
ww samen maken	-17 -8 -5 -6 0 13 -3 -4 0 0 0 0 -1
ww samen met	-5 -2 -9 -4 9 -1 6 2 -4 -1 -4 0 -2
ww samen op	-3 -10 -6 1 5 -1 -3 -1 0 0 0 0 0
ww samen te	2 2 7 0 -2 -1 -2 7 -1 0 -1 0 0
ww samenleving .	0 12 -4 -2 6 -5 3 -1 -3 3 1 0 -1
ww samenleving die	-13 -7 -4 -4 -1 11 -1 -1 1 0 -4 0 0
ww samenleving door	-3 1 -1 -1 9 -7 0 3 -4 0 0 0 0
ww samenleving te	0 9 1 -1 -1 0 0 4 0 0 0 0 0
ww samenleving waarin	-2 2 16 -4 -1 1 1 5 -4 0 2 0 -1
ww schakel tussen	4 1 1 1 -2 -1 0 -3 -1 -1 7 0 0
ww schone lucht	-7 -3 1 -2 -1 5 0 1 -2 0 0 0 0
ww school ,	-7 -6 -9 -1 -1 7 0 -2 -1 0 -2 0 0
ww school .	-8 -4 11 1 -2 1 2 3 -1 -1 -2 0 0
ww school en	-15 1 0 -6 6 4 -2 7 -5 -1 -2 0 0
ww school gaan	-9 -4 -1 -3 0 7 1 -2 0 0 -1 0 0
ww school te	8 -1 -4 4 -1 -3 -4 2 4 0 0 0 0
ww school waar	14 2 -7 6 0 -8 0 -1 -1 0 5 0 0
ww school zijn	8 1 -2 3 0 -4 0 -1 3 -1 2 0 -1
ww schoon water	2 1 5 -1 -2 0 -1 8 -4 0 0 0 0
ww schoon zijn	-6 -2 0 -2 0 4 2 -1 -1 0 -1 0 0
ww sfeer van	11 2 -3 4 0 -6 -1 -2 1 0 5 0 0
ww sinds 1911	2 0 1 0 -1 0 0 -1 -4 0 8 0 -1
ww slapen .	-1 1 6 -1 0 0 -1 2 3 0 -1 0 0
ww snel ,	10 1 -4 4 0 -5 -1 0 3 3 -2 0 -2
ww sneller en	6 0 -2 2 -1 -2 1 -1 -2 -1 0 0 4
ww software van	-4 -3 -1 -1 -1 4 0 -5 0 8 -3 0 -1
ww soort verdwijnen	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww spelen .	-2 1 7 -2 -1 1 0 1 0 0 2 0 0
ww spreken .	-7 -3 -2 -2 2 3 0 -3 -1 0 1 0 0
ww staan ,	11 3 0 2 0 -5 9 -3 1 -1 -1 0 -1
ww staan .	-11 -3 7 -1 -1 3 -4 0 -1 3 -4 -1 5
ww staan en	-5 -6 0 -1 -3 7 -3 -2 2 -1 2 0 0
ww staan in	3 0 -1 1 -1 -1 7 -3 0 -2 -1 0 0
ww staan klaar	2 0 0 0 0 -1 10 -3 -2 -1 -2 0 -1
ww staan voor	-20 -6 -4 -7 -5 20 -7 2 3 -2 -4 0 0
ww staan we	8 1 -1 2 -1 -3 4 -3 -2 0 4 0 -1
ww staat .	12 4 1 3 0 -7 -1 -2 2 6 -1 0 0
ww staat stellen	4 0 -1 1 -1 -1 11 -5 -4 -2 3 -1 -1
ww stad .	-11 -4 14 -6 -5 12 -2 7 3 -7 -3 -1 3
ww stad en	0 -3 -7 1 2 0 -2 0 -1 -2 2 0 0
ww stad schoon	22 6 -2 7 -1 -13 0 9 -1 -1 0 0 0
ww stad waarin	0 1 2 0 0 0 7 -4 -1 -1 1 0 -1
ww stad zonder	-5 -1 6 -3 -1 4 -1 5 -1 0 -2 0 -1
ww stand houden	-9 5 -6 -4 11 -5 -1 0 -1 -1 0 0 0
ww steeds meer	2 6 -6 0 6 -7 -1 1 -2 0 3 0 0
ww stellen om	8 0 -2 3 -1 -3 14 -4 -1 -1 -3 -1 -2
ww stellen zich	-2 7 -2 -1 3 -2 4 3 -2 -1 -3 0 -1
ww stem van	3 0 2 1 -2 -1 -1 0 -1 -3 8 0 0
ww sterk voor	-1 -4 -6 1 0 2 -3 6 -3 -1 -1 0 0
ww sterven op	-6 -1 3 -3 0 4 0 -1 1 0 -1 0 0
ww stichting hebben	-11 -9 -8 -3 2 7 -2 1 -1 -1 -3 0 0
ww stichting zetten	5 -6 3 2 -3 1 0 1 0 0 0 0 0
ww stichting zijn	2 7 -1 0 -1 -1 0 1 -1 -1 4 0 0
ww stimuleren .	-5 -1 -3 -3 7 -2 0 -1 0 0 0 0 0
ww stimuleren en	-5 13 0 -3 4 -3 6 -4 -2 -1 4 0 -1
ww stip op	0 1 5 -1 -1 0 -4 2 -2 0 -1 7 -1
ww storing op	5 -1 2 2 -2 -1 1 -6 8 -1 0 0 -1
ww straat ,	-9 -3 0 -3 0 7 0 -1 -1 0 -1 0 0
ww straat .	-8 -3 6 -5 -2 8 1 -4 5 -1 -1 0 0
ww straat waar	-11 -1 6 -5 4 3 -1 -2 0 -1 1 0 0
ww streven ernaar	9 1 5 2 -1 -5 1 3 -1 1 1 0 -1
ww streven naar	-12 -12 6 -5 -2 11 -2 -7 -7 16 2 0 -5
ww streven wij	-9 -4 -2 -3 0 7 -1 -1 -1 0 0 0 -1
ww strijden tegen	-12 0 -6 -4 11 -2 -2 -1 -1 0 0 0 0
ww sturen .	0 -1 1 0 -1 1 -2 1 1 8 -8 0 0
ww tafel .	0 0 3 0 0 0 -2 8 -2 -1 -1 0 -1
ww te begeleiden	-1 0 8 -2 -1 1 5 -1 -1 0 0 0 -1
ww te beginnen	-5 -2 -4 -1 6 -3 -3 -1 0 2 0 0 0
ww te bereiken	7 -1 -3 3 -1 -3 2 2 -2 1 -1 0 -1
ww te beschermen	-5 -2 2 -2 -3 6 -2 3 -1 -1 0 0 0
ww te bestrijden	-2 6 0 -1 1 -1 -1 4 -1 0 0 0 0
ww te bevorderen	-13 10 -4 -6 11 -3 4 -2 -1 -1 -2 0 0
ww te bieden	8 1 1 3 -2 -3 -4 -9 17 -1 -1 0 0
ww te blijven	8 -3 -4 4 -2 -2 0 -5 -1 0 2 0 5
ww te bouwen	1 1 4 -1 -1 0 6 -1 -1 0 -1 0 0
ww te brengen	-2 4 2 -2 -1 1 -2 6 -3 0 -1 0 2
ww te denken	-5 -6 -5 0 4 1 0 -3 0 0 0 0 0
ww te doen	10 -1 -4 4 -2 -3 2 3 -3 -1 -1 0 2
ww te dringen	-9 14 -7 -4 15 -10 0 1 -1 0 0 0 0
ww te dromen	1 -1 -1 6 -1 -5 -1 -3 3 -1 1 0 0
ww te eten	-1 -3 6 -1 -2 2 -1 1 1 0 -1 0 0
ww te gaan	-4 8 -1 -2 2 -1 -2 4 2 -2 1 -1 -2
ww te geven	2 6 0 0 1 -2 -8 1 8 -1 -1 0 3
ww te groeien	0 -1 4 -1 -2 1 -2 -8 5 -1 1 0 7
ww te helpen	6 3 0 2 0 -4 16 -5 -4 0 -2 -1 -3
ww te komen	-7 -2 11 -4 -1 4 1 2 -2 0 -1 0 0
ww te krijgen	11 1 -8 5 0 -6 2 -2 0 0 3 0 -1
ww te laten	0 14 5 -3 0 -3 0 6 -3 -1 5 0 -2
ww te leggen	0 -2 6 -1 -2 2 -2 2 1 0 0 0 0
ww te leiden	6 1 1 2 -1 -3 6 0 -3 0 0 0 0
ww te leven	9 -4 0 4 -3 -2 -1 -2 4 0 1 0 0
ww te leveren	-2 -2 3 -1 -2 3 6 -3 -1 -1 0 0 -1
ww te lezen	4 7 8 -1 -4 0 1 0 6 -1 -1 0 0
ww te lijf	-11 16 -2 -6 7 -2 -2 4 -1 0 2 0 -1
ww te maken	3 -2 -2 0 -5 5 -3 6 -7 6 3 -1 -4
ww te nemen	1 3 5 -1 -1 -1 -2 -2 13 -1 -3 -1 -1
ww te ondersteunen	5 2 -5 2 0 -3 11 -6 -2 -1 -1 0 -1
ww te ontwikkelen	-2 0 6 -2 -1 1 3 3 -3 0 -1 0 -1
ww te openen	4 -1 -1 2 -1 -1 -1 -5 3 0 0 6 -3
ww te staan	2 1 0 0 -6 5 2 3 1 -3 -1 -1 -1
ww te stellen	12 0 -1 4 -2 -5 7 -2 0 -1 -1 0 -1
ww te veel	4 -1 -4 2 0 -2 6 -2 -4 0 -1 0 1
ww te verbeteren	-7 4 -1 -3 5 0 -1 1 -1 0 0 0 0
ww te verbinden	-2 6 13 -3 0 -2 -1 6 -1 -1 2 0 -1
ww te verduurzamen	1 0 -3 1 5 -6 3 -1 -1 0 -1 0 0
ww te verkleinen	-10 6 -3 -4 8 -2 -1 -4 4 0 0 0 0
ww te versnellen	0 7 2 -1 -1 0 1 5 -2 -1 0 0 0
ww te vinden	1 4 5 -1 0 -1 -4 7 -3 3 0 0 0
ww te voorzien	7 0 -1 3 -1 -3 0 -2 4 0 0 0 0
ww te werken	-4 6 2 -3 2 0 1 5 -3 -1 1 0 -2
ww te zetten	2 6 -4 0 2 -3 1 -1 2 0 -1 0 0
ww te zijn	8 3 7 2 -3 -3 -4 -6 -4 10 11 0 -2
ww te zorgen	-8 -6 1 -2 -3 8 -1 1 -1 -1 0 0 0
ww team van	-5 8 0 -3 3 -1 -3 -3 4 8 -4 0 -2
ww technologie .	-6 -1 -6 -2 4 1 -1 -2 0 0 0 0 0
ww tegen .	-5 3 -4 -2 6 -2 -1 0 0 0 0 0 0
ww tegen 2030	-6 -4 -2 -2 -1 5 -1 -1 -1 4 -1 -1 -2
ww tegen een	20 3 -4 8 -1 -11 0 -2 9 0 -1 0 0
ww tegen te	-9 11 2 -5 4 0 -4 7 -1 0 0 0 -1
ww ten doel	-7 -5 -11 -1 4 3 0 0 0 -2 -2 0 -1
ww ter wereld	3 1 2 1 -1 -2 0 9 -1 -1 -4 0 -1
ww terecht kunnen	1 3 8 -1 0 -2 1 5 -3 0 1 0 -1
ww terug .	-6 7 -1 -3 4 -1 6 -1 -3 0 0 0 -1
ww terug te	-6 15 -8 -3 15 -11 0 3 -3 0 0 0 0
ww terugdringen .	-7 0 -3 -3 6 -1 0 0 0 0 0 -1 0
ww terugdringen door	1 7 2 -1 0 -1 0 4 0 0 0 0 0
ww terugdringen van	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww tevreden klant	10 2 0 2 -1 -4 -2 -2 -2 11 -1 0 -1
ww thuis .	-3 1 10 -3 -1 2 -1 1 3 0 -1 0 0
ww thuis in	5 2 2 0 -1 -1 -1 0 -4 -1 10 0 0
ww thuis voor	15 4 -1 5 0 -9 -1 0 8 0 -3 0 0
ww tijd ,	-2 -4 -6 10 -1 -6 0 2 -4 0 0 0 0
ww tijd voor	21 1 -5 7 -3 -8 -1 -3 8 -1 1 0 0
ww toegang tot	-9 -8 -3 -2 -2 9 0 -3 -1 0 -1 0 0
ww toekomst .	-5 1 5 -3 -2 6 -5 12 -2 -2 -2 0 -1
ww topklinische zorg	16 4 0 4 -1 -9 -1 -2 3 9 -2 -1 0
ww tot de	5 -3 7 1 -6 3 3 -6 -6 12 0 0 0
ww tot een	-3 -1 10 -2 -1 2 -2 5 -3 0 -1 0 3
ww tot stand	-7 -4 3 -3 -3 7 0 -1 0 0 0 0 0
ww trekken .	-11 2 -10 -3 11 -3 4 -6 -2 0 0 0 0
ww trots op	2 -3 -9 10 -1 -7 -1 1 -2 -1 2 0 -1
ww u op	4 -1 -3 2 -1 -2 6 -4 0 -1 -1 0 0
ww u thuis	5 3 6 0 0 -4 0 0 5 0 0 0 0
ww uit ,	-3 7 -3 -2 3 -1 -1 4 0 -1 -1 0 0
ww uit .	6 -7 6 0 -13 12 -3 -3 8 -1 -1 -1 2
ww uit de	3 -4 -11 2 11 -10 -5 -3 6 -2 0 0 2
ww uit en	-4 2 10 -3 0 2 -3 4 4 -1 -2 0 0
ww uit hand	7 0 -1 2 -1 -2 4 -5 6 -1 -1 -1 -1
ww uit ons	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww uit te	-6 12 -2 -4 6 -3 -5 2 0 -1 6 0 -1
ww uitgroeien tot	2 0 1 0 -1 -1 -1 -1 -1 8 -2 0 -2
ww uitstoot .	-2 2 11 -3 -1 1 0 0 -1 4 0 0 0
ww uitstoot van	10 4 -2 3 -3 -4 -1 -3 2 -2 -1 0 7
ww vak ,	-10 -5 -3 5 0 0 1 -1 -4 0 0 0 0
ww vakmanschap ,	-6 -4 -3 1 -1 3 -1 0 -3 2 0 0 -1
ww vallei .	10 1 -1 3 -2 -4 0 6 -3 0 0 0 0
ww vallen .	10 5 3 2 2 -9 2 -4 9 -1 -2 0 -1
ww van belgië	7 2 0 2 -1 -4 -2 0 -3 -1 3 0 6
ww van betekenis	6 1 -2 2 -1 -2 12 -1 -2 -4 -3 -1 -1
ww van boer	-2 -1 2 -1 -1 2 -2 -3 6 0 0 0 0
ww van burger	4 0 7 0 -3 0 8 -2 -2 -1 0 0 -1
ww van concert	-6 9 0 -3 3 0 -1 3 -1 0 0 0 0
ww van de	-5 -4 -19 -5 2 9 -9 3 -7 12 7 -3 -10
ww van digitale	1 -1 0 1 -1 0 -2 0 -5 -1 9 0 0
ww van een	-2 17 14 -6 3 -4 1 -4 -1 -4 4 3 7
ww van eigen	7 2 2 2 -1 -4 -2 -2 9 0 -1 0 0
ww van en	7 -3 -1 3 -2 -2 -5 -1 1 -2 8 0 0
ww van europa	7 1 -1 3 -1 -3 -1 -1 6 3 -4 0 -1
ww van haar	-8 6 -4 -3 7 -2 -2 3 -2 0 -2 0 1
ww van het	-20 16 -8 -11 11 2 -2 -2 -6 1 2 -1 5
ww van hun	-4 13 -5 -3 5 -3 8 -6 1 -2 0 0 0
ww van iedereen	-12 -3 15 -6 -3 9 -1 6 0 -2 -3 0 0
ww van kennis	5 -6 8 2 -5 2 -1 0 2 -1 2 0 0
ww van kind	5 11 0 0 1 -5 -3 7 -2 -1 4 0 0
ww van mens	3 -3 -4 1 5 -6 2 5 -6 -1 0 0 -1
ww van morgen	-4 3 -3 -2 9 -6 1 -5 3 0 0 0 0
ww van ons	14 2 4 4 -2 -7 5 -1 7 -1 -4 0 -2
ww van onze	11 2 -3 3 -4 -2 -6 -3 -3 13 4 -1 -2
ww van oude	5 0 4 1 -4 0 -1 8 -2 -1 -1 0 -1
ww van oudere	6 -3 -2 3 0 -3 -1 -4 5 0 0 0 0
ww van project	-2 6 0 -2 1 -1 -1 4 -2 0 -2 0 2
ww van vertrouwen	9 3 1 2 0 -4 0 -1 2 0 4 0 -1
ww van vrouw	-7 -6 -3 -2 0 6 2 -1 -3 0 -2 0 0
ww van wat	-2 -2 -5 0 6 -4 -4 5 0 -1 -2 0 -1
ww van werken	9 3 -3 3 0 -5 -3 0 -1 -1 -1 0 8
ww van zijn	-14 -4 7 -6 -1 9 -2 -2 4 0 -1 0 -1
ww vandaag en	-6 0 10 -4 -1 3 0 1 2 0 0 0 0
ww vandaan komen	-12 -4 -6 5 3 -2 -1 -2 0 0 -3 0 0
ww vanuit het	1 6 -2 0 2 -3 -1 0 3 0 0 0 0
ww vanuit onze	-4 -6 -9 3 -2 4 -2 2 -3 -1 0 0 -1
ww veilig .	-11 -4 1 -5 -1 9 0 -6 5 -1 -1 0 0
ww veilig en	-8 -5 1 -3 -1 7 1 2 -3 -1 -2 0 0
ww veilig kunnen	4 3 9 0 -1 -3 -3 8 -2 -1 3 0 -1
ww veilig op	-6 -3 -1 -2 0 5 0 -1 0 0 -1 0 0
ww veilig zijn	-2 1 7 -3 -1 2 -3 10 -2 -1 -2 0 -1
ww veilige en	14 13 12 2 1 -13 -2 7 4 5 -3 0 -1
ww veilige omgeving	7 1 -3 3 0 -4 -1 -1 3 0 1 0 0
ww veiliger .	-8 -7 -3 -3 -3 10 -1 -4 0 0 0 0 0
ww veiligheid van	-3 5 3 -2 7 -5 -1 3 -5 0 4 0 0
ww veranderen in	3 -1 -1 1 0 -1 -1 -1 -1 -2 -3 -1 9
ww verbeteren .	-8 11 -3 -5 10 -5 -3 6 3 -2 -2 0 -1
ww verbeteren van	0 10 1 -1 0 -2 -1 -3 4 -1 4 0 0
ww verbetering van	-7 16 1 -5 4 -2 -2 4 3 0 -1 0 0
ww verbinden .	5 0 7 0 -2 -1 -1 4 -1 -1 2 0 0
ww verbinding .	-1 -3 -2 8 -2 -4 0 -1 0 -1 2 0 -1
ww verder dan	-5 -6 -5 4 -2 2 -2 2 -1 -1 -1 0 0
ww verdienen .	-1 0 -6 6 0 -5 1 1 -2 0 -1 0 0
ww verdienen een	4 6 18 -3 -1 -3 1 5 4 0 -2 0 0
ww verduurzamen .	0 0 -4 -1 8 -6 -6 -1 0 0 0 7 0
ww verdwijnen uit	-3 5 -4 -2 6 -4 -1 2 -1 0 0 0 0
ww vereniging die	4 0 0 2 -1 -2 -1 -2 -2 0 7 0 -1
ww vereniging stellen	6 6 2 1 -4 -1 1 7 -2 -1 -2 0 0
ww vereniging zijn	-2 6 -1 -1 4 -4 0 -2 0 0 4 0 0
ww vergroten .	-7 -7 -7 -1 9 -2 -1 -2 -1 0 -1 0 0
ww verkleinen .	-9 4 -4 -4 8 -2 0 -1 -1 0 0 0 0
ww verkleinen van	-6 0 -4 -2 7 -3 0 -1 0 0 0 0 0
ww verminderen en	1 -2 6 0 -1 0 0 -2 0 0 0 0 4
ww verpleegkundige ,	-1 -2 -1 0 -1 2 0 5 -6 0 0 0 0
ww verschil maken	-6 -3 -2 -2 6 -1 -1 -3 -1 4 -1 0 -1
ww versnellen .	-5 14 -3 -4 6 -4 1 5 0 -2 -1 0 -1
ww versnellen we	-1 5 0 -1 1 0 -1 -4 8 0 0 0 -1
ww verstandelijke beperking	-8 -3 2 -3 -1 7 0 1 -1 0 -1 0 0
ww versterken .	-6 7 -2 -5 9 -3 -2 -2 -1 6 1 0 -3
ww versterken van	-8 1 -6 -2 10 -4 -1 0 -1 0 -2 0 0
ww vertegenwoordigen de	-2 -2 6 -1 -1 2 -1 3 -1 0 0 0 0
ww vertrouwen ,	0 -2 -4 6 0 -4 -1 -1 -3 -1 4 0 -1
ww vertrouwen .	5 1 5 0 -1 -1 2 -2 -2 1 6 0 -1
ww vertrouwen en	-3 -6 -7 5 -1 0 -2 -4 4 -1 -1 0 -1
ww verzamelen ,	12 -7 -3 6 -4 -2 0 0 0 0 2 0 0
ww verzekeren .	-6 -5 2 -2 -5 9 0 -1 -1 0 0 0 0
ww verzorgen van	8 2 3 2 -2 -4 -1 2 5 -1 -1 0 0
ww via ons	4 1 2 1 -1 -1 2 7 -5 -1 -1 0 -1
ww vier jaar	6 -2 -4 2 4 -7 -1 -7 -2 -1 0 7 4
ww vijf jaar	10 -1 0 4 -3 -3 -4 -3 -3 7 1 -3 7
ww vijf uur	8 1 -4 3 0 -4 3 -3 2 0 0 0 0
ww vilten .	13 2 4 0 -4 -1 0 9 -2 -1 0 0 -1
ww vinden .	1 2 8 -1 -1 -1 -7 3 -3 7 2 -1 2
ww vinden en	-1 2 -1 -1 0 1 -2 7 -4 -1 0 0 0
ww visie :	2 1 2 0 0 -1 -1 -3 6 2 -2 0 0
ww visie zijn	-4 -4 -4 -1 -1 5 -5 -3 -4 5 6 0 -2
ww voedselketen .	6 -2 9 1 -9 5 0 3 1 0 0 0 0
ww voelen ,	8 0 -4 3 0 -4 -2 -1 0 0 4 0 0
ww voelen .	-10 -6 -5 4 -1 2 -2 -6 -1 -1 5 0 -1
ww voelen zich	-10 -4 -1 -4 -1 8 -1 -1 -1 0 0 0 0
ww voeren de	3 0 2 1 -1 -1 -1 6 -2 0 -1 0 0
ww voet en	-14 -7 -4 -5 -1 12 0 -4 -1 0 0 0 0
ww vol vis	-5 -4 -4 -1 -2 6 0 -1 -2 0 -1 0 0
ww volgen .	0 4 -3 0 1 -1 0 -5 7 0 -1 0 0
ww volgende generatie	-8 0 1 -3 6 -1 0 -1 -2 -1 -1 0 4
ww voor .	-7 -4 6 -5 -3 10 -3 -6 3 5 -1 0 -1
ww voor alle	20 5 -4 6 -1 -11 2 1 2 3 -4 -1 2
ww voor de	12 2 -5 12 -2 -12 7 4 -4 -2 -10 -2 10
ww voor een	-43 13 33 -20 1 18 -7 9 5 3 -7 -1 -1
ww voor elk	-10 -3 1 -4 0 8 0 0 -3 0 0 0 0
ww voor elke	-3 -2 4 -3 -2 5 -1 -8 6 0 5 -1 -1
ww voor gelijke	-6 2 -5 -3 8 -3 -1 -1 -1 0 0 0 0
ww voor gemeente	3 -1 0 1 -1 -1 0 -1 9 -2 -4 0 0
ww voor het	-11 7 -4 3 9 -10 -4 -3 -2 2 3 4 -2
ww voor iedereen	-17 -15 -2 -9 -8 26 1 2 -4 -4 -1 -1 -2
ww voor jong	15 3 -1 5 -2 -7 -1 -4 7 1 2 0 0
ww voor mens	-17 4 2 -6 7 2 9 -6 3 -2 -3 -1 -2
ww voor te	0 10 5 -2 -3 1 -3 8 1 -1 -1 0 0
ww voor uw	5 1 -1 2 0 -3 -2 0 9 -1 -5 0 -1
ww voor wie	37 8 3 9 -4 -17 5 -5 9 3 2 -1 -3
ww voor ze	6 1 -1 2 0 -4 -3 -3 3 -1 0 6 0
ww voor zijn	3 0 0 1 -1 0 7 1 -3 -2 -2 0 0
ww voorkomen .	-2 3 -4 -1 8 -7 0 0 0 0 0 0 0
ww voorkomen door	1 10 3 -1 -2 0 -1 6 -1 0 0 0 0
ww voorzien .	16 0 -1 5 -3 -5 -2 12 -4 -2 0 3 -2
ww vrijheid van	-3 6 -1 -2 4 -2 -3 5 0 -1 -1 0 0
ww vrijwilliger en	7 0 0 2 -1 -2 -1 6 -3 -1 0 0 0
ww vrouw in	-3 -1 -6 0 4 -1 -1 1 -1 0 -1 0 0
ww vrouw met	0 -3 -3 1 1 -1 1 -6 6 0 -2 0 0
ww waar de	-2 -2 -9 0 0 4 -2 3 -8 -4 9 0 -1
ww waar geen	-4 0 11 -3 -1 2 -3 3 5 0 -1 0 -1
ww waar het	-2 -4 1 -1 -2 4 0 -6 0 -1 -2 0 8
ww waar hij	-8 -2 2 -3 0 6 1 2 -4 -1 -1 0 0
ww waar ieder	6 0 -5 3 0 -3 0 0 -1 0 2 0 0
ww waar iedereen	-6 -4 -2 -3 -1 6 -2 -1 -2 3 -1 0 -1
ww waar je	-1 -6 -7 -1 -2 6 2 1 -4 -2 3 -1 -2
ww waar kind	-2 1 10 -2 -1 1 -1 1 -2 -2 6 0 -1
ww waar mens	-2 -2 1 -2 -1 3 -3 -7 7 -1 5 -1 -1
ww waar niemand	-4 0 6 -2 -1 3 2 1 -2 5 -3 0 -1
ww waar nodig	3 2 7 0 -1 -2 -1 3 2 -1 0 0 0
ww waar patiënt	4 0 -1 1 0 -2 -1 -3 -3 14 -6 0 0
ww waar we	-8 -5 -10 7 4 -5 -1 -4 -3 1 2 0 -1
ww waar ze	10 2 0 3 -1 -5 6 1 1 -1 -3 0 -1
ww waarde van	3 11 -2 0 6 -9 0 7 -2 -1 -1 0 -1
ww waarin ieder	-6 -2 2 -2 0 4 0 1 -1 0 0 0 0
ww waarin iedereen	-3 -1 6 -2 -1 3 -3 8 -10 0 4 -1 2
ww waarin niemand	-3 0 9 -2 -1 2 0 0 10 -2 -5 0 -1
ww wanneer het	-9 -4 -2 -3 0 7 0 -3 0 0 0 0 0
ww want wij	1 2 7 -1 0 -1 -1 5 -1 0 -1 0 0
ww warme maaltijd	6 3 5 1 0 -4 -1 -5 13 0 -2 0 -1
ww wat de	4 -2 -5 2 0 -1 -4 7 -1 -1 0 0 -1
ww wat er	11 -1 -5 5 -2 -4 4 -3 1 0 0 0 0
ww wat hij	-6 2 14 -4 0 2 -1 5 -1 -1 0 0 0
ww wat je	-1 -3 -5 7 -1 -4 7 -7 -4 -1 3 0 0
ww wat u	6 -1 -1 2 -1 -2 0 -2 0 -1 5 -1 -1
ww wat wij	6 0 -3 4 0 -4 -4 4 -1 -1 4 -1 -1
ww wat ze	-9 0 9 -5 0 5 6 -4 -2 0 0 0 0
ww water .	-6 -9 -2 -2 -3 9 4 -2 -4 -1 -1 0 0
ww water en	15 5 0 5 0 -10 0 6 -1 0 0 0 0
ww we dat	5 0 2 1 -1 -2 8 -4 -1 0 0 0 0
ww we de	-8 6 1 -5 -2 7 -1 -2 4 0 -2 -1 1
ww we doen	11 2 0 2 -1 -5 2 0 3 2 -2 -1 -2
ww we een	5 -1 3 2 -1 -3 -3 0 2 -3 -2 -2 10
ww we in	-3 2 -4 -1 8 -6 -2 3 -5 1 3 0 -1
ww we maken	6 1 3 2 -1 -3 6 -1 0 0 0 0 -1
ww we met	4 7 4 2 -4 -2 3 3 2 -1 -2 0 -1
ww we onze	7 -4 -6 4 -3 0 -2 2 -5 -1 -1 0 6
ww we samen	-5 -7 -8 0 7 -2 -2 -1 0 0 -1 0 -1
ww we voor	-3 -3 0 -1 -1 3 -3 0 -2 -1 -2 0 6
ww we willen	1 -2 7 -1 -6 5 -8 3 4 -4 -2 3 6
ww we zijn	-1 -2 -6 8 -1 -5 -2 -5 1 1 4 0 -2
ww week een	8 1 -3 3 -1 -4 -1 -3 8 0 -1 0 0
ww weer aan	9 0 -3 4 -1 -4 2 1 -1 0 0 0 0
ww weer met	-7 -8 -7 -1 -2 8 -2 -3 0 0 -1 0 0
ww weg .	0 0 -6 8 2 -9 3 0 -4 0 -1 0 0
ww weg naar	-3 3 0 -2 9 -7 0 2 -1 0 0 0 0
ww welkom zijn	11 0 -8 5 0 -5 0 -2 -1 0 5 0 -1
ww welzijn van	-6 1 4 -3 0 3 -1 1 1 0 0 0 0
ww wereld een	-1 -1 -2 -1 2 -1 -1 6 -1 -1 -3 0 -1
ww wereld en	1 1 6 -1 -1 -1 0 3 -2 0 1 0 0
ww wereld uit	-9 1 -2 -4 2 4 -2 0 0 0 0 0 0
ww wereld waarin	-12 -5 0 -4 -1 9 -1 1 -2 -1 1 0 -1
ww wereldwijd .	-6 -6 0 -2 -3 8 3 -3 -1 -1 -1 0 0
ww werk ,	-12 -4 4 -5 -1 9 5 -3 -4 0 -1 0 0
ww werk .	6 2 6 1 -2 -3 12 -6 0 -1 -2 2 -1
ww werk en	3 -2 -6 2 0 0 1 0 -2 0 0 0 0
ww werken ,	-3 2 7 -3 -1 2 1 -4 -3 -1 -1 0 9
ww werken .	22 -1 6 4 -5 -6 -1 5 -4 -1 -4 -1 12
ww werken aan	-15 7 5 -8 6 3 -1 -2 -4 4 0 0 3
ww werken en	-5 -3 5 -2 -1 4 -2 -6 10 -2 1 0 -1
ww werken we	-5 -5 3 -3 -2 7 -2 6 -2 0 -1 0 -2
ww werken wij	-2 -2 5 -3 -2 5 2 -11 6 -1 -1 -1 5
ww weten wat	-8 -1 6 -4 0 5 -2 -4 6 0 0 0 0
ww wie geen	4 0 -1 1 -1 -2 0 -2 9 -1 -5 0 -1
ww wie je	3 1 -1 1 0 -2 -1 -1 -2 -1 6 0 0
ww wie niet	-15 -3 -7 -1 9 -1 -1 -2 -2 0 -1 0 0
ww wie ziek	-10 -2 7 -6 -1 8 7 -2 -2 -1 -2 0 -1
ww wij .	-4 -4 0 8 -2 -5 2 -2 -1 0 0 0 0
ww wij aan	-7 -4 4 -4 -2 8 2 -6 4 0 0 0 -1
ww wij al	1 0 2 -1 0 0 -1 -3 7 -2 0 0 -1
ww wij als	-7 -3 0 -3 -1 6 2 -1 -1 0 -2 0 0
ww wij begeleiden	-1 10 5 -3 1 -2 10 -2 -3 0 -1 0 0
ww wij behandelen	-6 -1 8 -3 -1 4 -1 2 0 0 0 0 0
ww wij beheren	6 -3 0 3 -2 -1 0 2 -1 0 0 0 0
ww wij bestaan	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww wij bestrijden	-8 2 -3 -4 6 0 -2 2 -2 0 0 0 0
ww wij bieden	6 -1 -1 2 -1 -2 -2 -4 8 0 0 0 0
ww wij bij	4 2 6 1 -1 -3 -3 2 5 0 0 0 0
ww wij bouwen	5 -8 -7 6 -5 2 -5 -2 2 -1 1 0 2
ww wij brengen	2 2 -1 0 0 -2 -5 7 2 0 -2 0 0
ww wij dat	-6 1 -2 -2 1 4 -2 5 -4 0 0 0 0
ww wij de	3 10 -1 0 6 -9 -1 8 -10 0 6 -1 0
ww wij delen	-1 1 7 -2 -1 2 -2 -9 15 -1 -1 0 -1
ww wij dragen	-4 -5 2 -2 -7 10 0 -1 0 0 0 0 0
ww wij dromen	-1 -2 11 -2 -6 6 -2 7 -2 -1 2 0 -1
ww wij een	-1 12 -4 -2 3 -3 -2 -1 -2 1 1 4 1
ww wij elke	6 1 -2 1 0 -2 4 -3 1 0 -1 0 0
ww wij er	6 2 0 1 0 -3 7 0 -2 0 -1 -1 -1
ww wij gaan	1 -2 -8 4 7 -8 -4 -4 -2 8 -6 0 6
ww wij geloven	-8 -18 -13 18 -9 1 -1 0 -7 -1 1 0 -1
ww wij geven	5 1 5 1 -2 -2 1 8 0 -1 -3 -1 -1
ww wij halen	10 1 2 3 -3 -4 -3 10 -3 0 0 0 0
ww wij hebben	-9 -1 -3 -3 1 5 2 -4 -1 0 0 0 0
ww wij helpen	6 2 2 1 -3 -1 13 -8 -3 0 3 0 -1
ww wij het	-10 8 3 -6 0 5 -5 1 4 2 -1 0 -1
ww wij komen	-11 8 -7 -5 9 -2 -6 6 -1 -1 -1 0 0
ww wij kweken	-6 6 0 -3 3 0 0 3 -2 0 0 0 0
ww wij laten	-3 11 -4 -2 5 -4 0 -3 5 0 0 0 -1
ww wij leiden	3 1 5 0 -1 -2 -5 12 -3 0 -1 0 0
ww wij leveren	9 -3 -4 4 -2 -2 -2 -5 11 -1 -2 0 0
ww wij maken	-1 -5 0 0 0 2 7 -2 -3 -2 -2 0 2
ww wij naar	-9 -4 -2 -3 0 7 -1 -1 -1 0 0 0 -1
ww wij nemen	1 1 5 -1 -1 0 6 0 -1 -1 -1 0 -1
ww wij onderzoeken	-3 6 6 -3 -1 1 -1 4 -1 0 0 0 0
ww wij ontwerpen	7 3 0 2 -1 -4 -3 11 -3 0 -1 0 -1
ww wij ontwikkelen	-1 -1 4 -1 -1 1 -1 6 -3 0 -1 0 0
ww wij organiseren	-4 11 -7 -2 5 -3 0 2 -2 0 0 0 0
ww wij staan	-2 -5 -1 -2 -3 6 19 -13 -1 -2 -3 -1 -1
ww wij streven	1 -11 -8 1 1 2 -1 -5 -7 12 0 -1 -3
ww wij strijden	-9 1 -5 -3 8 -2 -1 0 0 0 0 0 0
ww wij verbinden	1 -1 6 -1 -1 0 -3 7 -2 0 0 0 0
ww wij verhuren	7 1 0 2 -1 -4 -2 -7 12 0 -1 0 0
ww wij verkopen	-1 0 3 -1 0 1 -1 -4 6 0 0 0 0
ww wij voor	-5 -5 6 2 -3 2 -3 -1 1 4 -1 0 -1
ww wij willen	-5 -11 -1 -5 1 9 -8 -4 -11 12 6 1 0
ww wij zetten	-10 -6 0 -4 -1 9 -1 1 2 -2 -2 0 -2
ww wij zijn	14 1 -3 10 -6 -7 -10 -7 -10 -7 40 -1 -2
ww wij zorgen	0 -1 1 -2 -2 3 -1 6 0 -1 -2 0 -1
ww wijk .	8 2 1 2 -1 -4 -2 7 -4 -1 4 0 0
ww wijk waar	-4 1 8 -3 0 2 -1 -8 11 0 -1 0 0
ww willen ,	-9 -3 2 -4 0 6 -1 1 -1 0 -2 0 0
ww willen .	-12 -2 5 -5 0 8 -1 0 -1 0 0 0 0
ww willen dat	-26 -9 -6 -9 4 15 -5 0 -2 2 -2 0 -2
ww willen de	1 6 10 -3 2 -3 -9 4 11 13 -6 -1 -6
ww willen een	11 12 12 0 2 -11 -4 2 -5 -8 21 -1 3
ww willen elke	9 1 -1 3 -1 -5 2 3 1 -1 -1 0 -1
ww willen het	7 -2 -12 4 0 -2 -1 -4 -5 -7 13 0 2
ww willen kind	7 -3 -1 3 -3 -1 0 2 0 0 -1 0 0
ww willen we	4 0 7 -1 3 -5 -5 10 -8 7 -5 5 -1
ww willen wij	-8 3 -12 -3 4 3 -1 -9 -7 7 -1 5 2
ww willen zijn	8 0 -4 3 0 -3 -1 1 -2 1 3 0 -1
ww windparken op	-6 8 -1 -3 4 -1 0 1 0 0 0 0 0
ww winkel en	-7 1 -3 -2 1 3 -1 -1 2 0 -2 0 0
ww wonen en	-7 2 7 -4 0 4 -1 3 -1 0 0 0 0
ww woning ,	-2 0 6 -2 0 1 0 -4 6 0 -1 0 0
ww woning .	1 0 6 0 -1 -1 1 -2 4 0 -1 0 0
ww woning in	18 0 -1 7 -4 -7 0 2 3 0 0 0 0
ww worden ,	11 0 -4 4 -1 -5 1 -3 -3 4 -1 0 4
ww worden .	4 2 4 -4 3 -2 -6 -13 0 18 -9 -2 15
ww worden door	-3 -2 7 -2 -1 3 1 3 0 -1 -1 0 -1
ww worden en	9 1 -1 3 -1 -4 -2 1 -2 -4 3 0 6
ww ze op	-5 7 -1 -3 3 -1 -3 0 0 0 3 0 0
ww ze zijn	-7 -4 -9 3 5 -3 -4 4 -1 0 -4 0 0
ww zee .	-6 -2 2 -2 -1 5 0 0 -1 0 0 0 0
ww zelf kunnen	6 3 3 1 0 -3 3 3 -2 0 -1 0 0
ww zelfsturende team	15 0 4 5 -9 0 0 -1 -1 -2 -2 0 10
ww zetten .	1 5 -3 0 2 -2 0 6 -4 -1 0 0 0
ww zetten in	4 5 0 1 0 -2 2 -4 -1 6 0 0 -1
ww zetten ons	-18 -9 0 -6 -3 16 0 2 -3 -2 -2 0 -1
ww zetten zich	-7 -5 9 -4 0 4 -1 1 -1 -1 2 0 0
ww zich in	-2 -3 8 -2 0 1 -2 4 -3 -2 3 0 -1
ww zich inzetten	9 2 -2 3 0 -5 0 -1 0 0 4 0 0
ww zich op	7 -1 -7 3 -1 -2 -2 -2 -2 0 6 0 0
ww zich ten	-2 6 -3 -2 3 -1 4 3 2 -2 -7 0 -1
ww ziek zijn	-5 -2 6 -4 -2 6 4 -3 0 -2 1 0 -1
ww ziekenhuis ,	-1 0 6 -1 -1 1 -3 -3 2 -1 -1 0 7
ww ziekenhuis .	-9 -4 2 -3 2 4 2 1 -2 -2 -1 0 -1
ww ziel .	0 -1 -1 2 0 -1 -2 -4 -4 0 10 0 0
ww zien ,	8 2 -1 3 0 -5 -1 -1 -1 0 5 0 0
ww zien het	0 1 -6 1 3 -3 -2 0 -1 0 3 0 0
ww zij een	-7 4 -2 -3 2 2 -1 1 -2 0 0 0 0
ww zij nodig	-17 -6 0 -7 0 14 3 -1 -5 -1 0 -1 0
ww zijn ,	-12 2 -2 -9 5 8 -3 3 2 0 2 -1 -5
ww zijn .	12 -9 17 2 -16 9 -3 7 5 -3 9 2 -13
ww zijn ^	2 -2 -3 1 -1 0 -1 1 -3 6 -3 0 -1
ww zijn aan	-5 -4 -1 -1 -2 6 0 -1 -1 0 0 0 0
ww zijn dat	-8 -4 6 -4 -2 7 1 -8 7 -2 2 0 0
ww zijn de	-23 -3 -16 7 10 -6 -8 -12 -8 -6 14 0 9
ww zijn die	3 9 -1 0 3 -5 -3 -3 3 -3 11 0 -2
ww zijn een	14 12 17 2 -3 -10 -6 -14 -13 -1 53 -1 -6
ww zijn eenvoudig	-1 2 11 -2 -1 0 -1 -2 9 -1 -1 0 0
ww zijn eigen	-20 -7 3 -7 -1 14 -1 -3 -1 -1 -1 0 -1
ww zijn en	-5 -10 -1 9 -4 -2 1 -9 2 5 -5 0 3
ww zijn er	15 -1 5 4 -4 -5 10 -4 7 -1 -5 0 -1
ww zijn het	3 0 -14 5 4 -6 -5 4 -6 -4 11 0 -2
ww zijn in	14 5 -3 9 -2 -10 -4 -4 -8 11 2 -1 8
ww zijn om	19 15 -12 5 6 -16 1 -2 -1 8 2 -1 -2
ww zijn onze	1 -3 1 2 -2 1 -2 7 0 -3 0 -1 -2
ww zijn recht	-3 0 6 -2 0 2 -2 0 4 0 0 0 -1
ww zijn talent	1 -2 -6 1 0 1 0 -2 0 0 0 0 0
ww zijn van	-12 -6 -6 -4 4 6 -1 -3 -4 1 2 0 -1
ww zijn voor	23 11 -1 4 -3 -10 16 -6 -9 10 2 -2 -3
ww zijn waar	6 -1 0 5 -1 -5 0 -5 -6 2 7 -1 3
ww zijn wat	2 0 -1 1 0 -1 0 6 -3 -1 -1 0 0
ww zijn we	6 0 -3 2 0 -3 1 0 -1 -2 -2 -1 6
ww zijn wij	9 2 7 1 -1 -4 6 -7 -4 4 9 -3 0
ww zitten .	4 -3 2 1 -2 1 8 2 -3 -1 -4 0 -1
ww zo bij	-5 10 -4 -3 5 -2 0 1 0 0 0 0 0
ww zo de	-6 18 -2 -4 5 -3 1 1 2 0 0 0 -1
ww zo het	-4 14 -2 -3 4 -3 -1 5 -2 0 0 0 0
ww zo komen	-4 1 8 -3 0 2 -1 2 0 0 0 0 0
ww zo ontstaan	-2 1 5 -1 0 1 7 -1 -2 0 -1 0 -1
ww zo veel	-3 3 -5 -1 9 -6 0 0 -1 0 0 0 0
ww zo worden	-3 0 7 -2 -1 2 -1 -1 5 0 0 0 -1
ww zo zijn	-10 -3 2 1 0 2 0 -1 -1 0 0 0 0
ww zodat de	-7 11 7 -5 4 -2 -2 -3 6 -1 -1 0 3
ww zodat elke	-1 1 6 -1 0 0 -3 -3 8 0 0 0 0
ww zodat geen	-3 1 7 -2 0 1 0 0 3 0 -1 0 0
ww zodat iedereen	-10 -3 4 -4 -1 7 -1 4 -3 0 -1 0 0
ww zodat inwoner	1 1 5 -1 0 -1 -2 -1 -1 0 0 0 7
ww zodat mens	-9 -7 -1 -2 -2 8 -2 -3 1 0 0 0 0
ww zodat niemand	-2 0 4 -1 0 1 -2 6 -2 -1 0 0 -1
ww zodat ze	22 0 -16 10 -1 -11 5 -2 -2 0 1 0 0
ww zodat zij	21 5 -11 8 -1 -11 12 -4 -4 4 -2 0 -1
ww zonder beperking	2 1 4 0 -1 -1 0 -2 -1 0 6 0 0
ww zonder dat	-3 3 -6 -1 2 0 -1 4 -3 0 -1 0 0
ww zonder drempel	-8 -3 2 -3 -1 6 1 -1 -1 0 0 0 0
ww zonder oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
ww zonder uitstoot	-4 0 9 -3 -1 3 0 -1 -1 4 0 0 0
ww zonder winstoogmerk	6 -3 -4 3 -1 -1 -1 3 -3 0 1 0 0
ww zonwering en	2 1 1 0 0 -1 -1 -4 2 6 -1 0 -1
ww zorg ,	-3 5 2 -3 -3 5 -3 -2 -5 14 -3 0 -1
ww zorg .	-8 -8 7 -4 -11 17 7 -6 0 -1 -1 0 0
ww zorg die	-10 -5 5 -4 -3 9 -2 -1 2 0 -1 0 0
ww zorg en	7 2 4 2 -2 -3 0 0 2 -1 3 0 0
ww zorg in	-10 6 10 -6 2 2 -1 1 2 0 0 0 0
ww zorg met	13 4 0 4 0 -7 -1 -2 11 -1 -2 0 0
ww zorg voor	13 3 5 3 4 -12 -2 4 5 -1 -1 0 0
ww zorgen .	-6 -5 1 -2 -3 7 -1 0 -1 0 0 0 0
ww zorgen dat	22 2 -7 7 -2 -9 2 1 -7 2 -5 -1 12
ww zorgen voor	8 -4 9 1 -12 8 2 3 0 -3 -3 0 5
ww zorgen we	2 0 6 0 -1 -1 3 0 3 0 -1 0 -1
ww zorgen wij	-14 1 5 -7 1 8 -3 3 1 -1 -1 0 -1
ww zoveel mogelijk	15 1 -5 6 -1 -7 6 -7 5 -1 -2 0 3
ww één gezicht	-7 -2 4 -4 -1 5 -2 -6 -3 -1 -2 0 13
`
export const READING = `
because absence state	-5 -5 2 -3 -3 8 0 0 1 0 -1 0 0
because absence state main	-3 -4 4 -3 -3 6 0 0 2 0 -1 0 -1
because act act	-1 13 -8 -4 16 -12 1 2 1 -3 -3 1 1
because act act and	3 -1 -3 1 5 -6 0 -2 3 1 -1 0 -1
because act act main	-7 6 -2 -6 7 -1 0 4 -2 -4 -2 1 2
because act act means	0 6 -3 -1 7 -7 0 1 0 0 0 0 0
because activity activity	-6 -3 3 0 0 2 1 1 2 -1 -4 -1 2
because activity activity and	9 1 -3 5 0 -6 2 3 -3 0 -1 1 -2
because activity activity main	-1 -3 0 0 1 -1 -4 8 -1 -1 -3 -3 2
because activity activity means	-3 8 7 -3 -2 2 2 0 2 0 0 0 0
because comparative state	5 -6 -4 9 -5 -3 -1 -2 -3 0 -1 0 7
because comparative state and	5 -2 0 5 -4 -1 0 -3 -2 0 0 0 6
because enough state main	-6 -3 -3 -2 0 6 0 -1 -1 0 0 0 0
because helping helping	2 9 8 -2 1 -4 8 4 -6 -1 -1 1 -1
because helping helping and	-2 6 2 -2 1 -1 -2 5 -1 0 1 0 0
because helping helping main	0 4 3 -2 2 -3 7 1 -4 -1 -2 1 0
because identity identity	-3 1 5 -2 -5 5 -3 -6 -3 4 7 -1 3
because identity identity and	1 0 6 -1 -2 2 -3 0 0 -1 3 1 2
because identity identity main	0 3 2 0 -4 3 -4 -6 -3 4 9 -2 2
because let activity	-9 -3 -1 -3 3 3 1 -1 -2 0 0 0 0
because let activity main	-8 2 -2 -3 5 0 1 -1 -1 0 0 0 0
because let state	11 10 -1 3 3 -11 4 3 -1 0 0 0 -1
because let state main	9 4 -2 3 4 -9 4 1 -1 0 0 0 0
because loose-word state	3 5 -5 1 9 -10 0 1 1 -1 0 0 0
because loose-word state main	3 5 -5 1 9 -10 0 1 1 -1 0 0 0
because make state	-5 -4 -1 -2 1 4 6 -4 -2 -1 0 0 -1
because make state main	-2 -2 -1 -1 1 1 6 -3 -2 -1 0 0 -1
because nothing nothing	0 -3 -6 4 3 -4 2 -2 1 0 -2 -2 1
because nothing nothing main	0 -3 -6 4 3 -4 2 -2 1 0 -2 -2 1
because offering offering	3 5 7 -1 1 -3 1 3 6 0 -4 1 -3
because offering offering main	4 4 6 -1 1 -3 2 3 6 -1 -3 1 -3
because output-target output-target	0 -1 3 0 -1 1 -1 -1 -2 -1 -1 8 -2
because output-target output-target main	1 3 -1 0 1 -1 -1 -2 -1 -1 -1 8 -2
because own-change inward-change	5 0 -2 2 -1 -2 2 -3 -2 -3 0 -1 7
because own-change inward-change main	3 0 -1 1 0 -1 2 -2 -2 -2 -1 -1 7
because people-condition state	0 2 5 -2 0 1 -6 -2 0 4 7 -1 0
because people-condition state main	-3 2 5 -3 1 1 -6 -1 0 3 6 -1 -1
because rank ranking	2 7 6 -2 0 -2 -2 -4 0 8 5 0 -2
because rank ranking main	4 5 5 0 -1 -2 -2 -4 1 6 4 0 -1
because ranking ranking	7 -2 4 2 -4 0 -1 0 -3 6 -1 0 1
because realised-state state main	-6 -1 10 -4 -1 4 1 1 -2 0 1 0 0
because result state	7 -2 2 2 -4 0 3 -3 3 1 -2 0 1
because result state result	7 -2 2 2 -4 0 3 -3 3 1 -2 0 1
because service offering	-9 -4 -3 1 -1 4 1 -3 -2 2 -2 -1 0
because service offering and	-6 1 -3 0 1 1 0 -2 -1 -1 0 0 1
because service offering main	-4 -7 1 1 -3 5 -1 -2 2 2 -1 -1 -1
because way-of-living state	5 3 6 -1 0 -2 -1 3 -2 2 -1 0 2
because way-of-living state main	5 3 6 -1 0 -2 -1 3 -2 2 -1 0 2
because work-noun activity	0 7 2 -1 1 -2 -1 6 -1 0 -1 0 -1
because work-noun activity and	-7 8 0 -4 3 0 0 2 -1 0 0 0 0
because work-noun activity main	7 -2 1 3 -3 -1 -1 5 0 0 -1 0 -1
because world-clause state	-10 -2 8 -1 -4 6 1 6 4 -1 -5 -1 -4
because world-state state	3 1 5 3 -5 0 -5 0 6 0 4 -1 -2
because world-state state and	6 0 4 1 -2 -2 -1 -1 3 0 1 0 0
because world-state state main	2 -6 -6 5 -6 3 -4 -1 4 0 3 -1 -2
because world-state state purpose	-3 6 3 -2 2 -1 0 1 1 -1 0 0 0
clauses 1 mixed	7 -8 -3 2 0 -1 1 0 -2 -2 -2 2 3
clauses 1 none	4 -5 -3 8 -7 0 -1 0 0 1 -2 -1 1
clauses 1 outcome	-1 -7 -5 -3 0 6 -4 -2 1 1 4 -1 -2
clauses 1 role	5 2 -19 5 3 -5 -3 -3 3 -2 -3 2 2
clauses 2 mixed	-10 -1 16 -4 6 -3 -4 0 2 1 0 -1 2
clauses 2 role	4 0 3 3 -3 -2 4 2 -8 4 1 1 -2
clauses 3 mixed	-1 17 -1 -3 6 -6 0 -3 7 1 -1 0 -1
clauses 4 mixed	-1 -8 4 0 -3 5 4 -1 -6 0 0 0 3
clauses 4 outcome	6 2 3 2 -1 -3 0 2 1 0 0 0 0
clauses 4 role	-1 6 1 -2 1 -1 1 -1 2 -1 1 0 0
first activity activity	-1 4 -2 0 4 -4 -2 7 2 0 -6 -3 2
first comparative state	-7 -3 -5 1 2 2 0 -1 -1 0 -1 0 0
first enough state	-7 -3 0 -3 0 6 0 -1 -1 0 0 0 0
first helping helping	-2 2 9 -2 0 0 7 1 -2 -3 -3 1 0
first identity identity	-3 7 2 -2 -2 3 -4 -4 -2 5 5 -2 4
first let activity	-8 2 -2 -3 5 0 1 -1 -1 0 0 0 0
first let state	10 4 -3 3 4 -10 3 2 -1 0 0 0 0
first loose-word state	3 5 -5 1 9 -10 0 1 1 -1 0 0 0
first make state	0 1 1 -1 3 -2 7 -3 -2 -1 0 0 0
first nothing nothing	6 -1 -3 7 -3 -4 -1 -2 0 4 0 -1 1
first offering offering	3 1 6 0 0 -2 1 4 3 -1 -3 1 -2
first output-target output-target	0 3 0 0 1 -1 -3 -1 -1 -1 -1 8 -1
first own-change inward-change	3 0 -1 1 0 -1 2 -2 -2 -2 -1 -1 6
first own-success ranking	-6 -3 0 1 -1 2 -2 -1 4 -2 -1 0 1
first people-condition state	-5 1 -1 -3 1 3 -5 -4 -1 4 6 -1 0
first rank ranking	7 4 1 2 -1 -4 -2 -4 3 3 4 0 -1
first realised-state state	-7 -2 7 -4 -1 5 1 0 -1 0 1 0 0
first service offering	-7 -3 1 -1 -1 4 0 -1 1 0 -1 -1 -1
first work-noun activity	7 -2 2 3 -3 -1 0 5 -2 0 -1 0 -1
first world-clause state	6 -10 -12 7 -8 5 -1 1 1 0 -1 -1 -3
first world-state state	11 -6 -7 9 -6 -3 -4 -3 7 -1 1 -1 0
guessed 0 absence state	-4 -3 3 -3 -2 6 0 0 -1 0 0 0 0
guessed 0 act act	15 7 3 3 0 -9 4 3 2 0 -2 -1 -1
guessed 0 activity activity	-12 -2 2 2 -5 6 4 -1 1 -3 -4 -2 3
guessed 0 activity main	-3 -1 7 1 -5 4 0 5 2 -4 -3 -2 3
guessed 0 activity means	-1 6 3 -2 1 -1 3 2 -2 0 0 0 -1
guessed 0 helping helping	3 6 5 -1 -1 -2 7 2 -5 0 -2 1 0
guessed 0 helping main	8 1 1 2 -1 -4 11 -3 -2 0 -4 2 0
guessed 0 identity identity	9 6 2 -1 -2 -2 -1 -2 2 2 3 -1 2
guessed 0 identity main	8 5 3 0 -2 -2 1 -2 2 2 1 -1 1
guessed 0 inward-change main	2 0 -1 1 0 -1 0 -2 -1 -3 -1 0 9
guessed 0 let state	13 8 2 4 -2 -7 5 2 0 0 0 0 0
guessed 0 loose-word state	3 5 -5 1 9 -10 0 1 1 -1 0 0 0
guessed 0 nothing main	-12 -6 -9 8 5 -6 1 -5 3 -4 -4 -1 3
guessed 0 nothing nothing	-10 -5 -6 8 4 -7 1 -3 3 -4 -4 -1 3
guessed 0 offering and	-7 1 0 -1 0 2 0 0 0 -1 0 0 1
guessed 0 offering means	-2 6 -2 -1 5 -4 2 1 0 0 0 -1 -1
guessed 0 own-change inward-change	2 0 -1 1 0 -1 0 -2 -1 -3 0 0 6
guessed 0 people-condition state	0 -2 7 -2 -3 3 -3 0 0 3 2 0 0
guessed 0 rank ranking	-4 7 4 -3 1 0 -1 -2 4 2 1 0 -1
guessed 0 ranking main	11 4 5 3 -4 -3 -3 -1 5 4 -1 0 0
guessed 0 ranking ranking	10 0 2 3 -5 -1 -1 0 -2 7 -1 0 0
guessed 0 result state	2 -6 0 1 -3 3 1 -3 -2 1 0 0 2
guessed 0 state and	10 0 -2 3 -6 0 -2 -1 0 -1 1 0 5
guessed 0 state main	-1 -10 5 2 3 -3 4 0 -1 -1 -2 -2 -1
guessed 0 state purpose	0 11 7 -3 0 -2 -1 -3 8 -1 0 0 1
guessed 0 state result	-3 -7 2 -1 -3 6 2 -2 -5 1 -1 0 3
guessed 0 work-noun activity	-3 7 2 -2 1 0 0 8 -3 -2 -1 0 -1
guessed 0 world-clause state	7 2 10 2 -2 -5 4 2 1 -1 1 0 -1
guessed 0 world-state state	-13 2 6 -2 -1 4 -5 3 7 -4 0 0 -2
guessed 1 absence state	-7 -4 0 -2 -1 6 0 -1 -1 0 0 0 0
guessed 1 act act	-9 3 -1 -5 6 1 0 3 -3 -1 -1 2 -1
guessed 1 activity activity	-1 6 -1 -1 3 -4 3 2 -4 0 0 2 -2
guessed 1 activity and	-9 5 -3 -2 5 -2 -1 2 -3 -1 1 2 -1
guessed 1 activity main	12 -1 -1 3 0 -5 1 1 -1 2 1 0 -1
guessed 1 comparative state	8 -2 -7 9 -2 -7 -1 -1 -2 0 0 0 3
guessed 1 identity identity	-1 1 1 2 -2 -1 -3 -4 -4 -1 8 -1 4
guessed 1 identity main	-1 1 -2 3 -1 -1 -4 -3 -5 0 10 -1 2
guessed 1 inward-change main	-6 0 -2 -2 4 0 2 -1 0 0 0 0 -2
guessed 1 nothing main	7 4 2 -3 1 -1 2 5 -3 2 0 -1 -2
guessed 1 nothing nothing	13 2 3 -1 -3 -1 3 3 -2 3 0 -1 -2
guessed 1 offering and	6 -1 -1 3 -2 -1 0 4 -3 0 0 0 0
guessed 1 offering offering	2 4 6 -1 -1 -1 2 3 2 -2 -2 -1 -1
guessed 1 result state	4 7 4 0 1 -5 0 -1 7 0 -1 0 -1
guessed 1 state main	0 7 -2 -1 1 -1 -3 1 -2 2 4 -2 1
guessed 1 state result	4 7 4 0 1 -5 0 -1 7 0 -1 0 -1
guessed 1 world-clause state	-9 0 1 0 -2 4 -2 3 2 1 -4 0 -1
guessed 1 world-state state	10 -2 -1 3 -4 -1 0 -2 -3 4 4 -1 0
guessed 2 absence state	6 2 -1 2 0 -4 0 1 2 0 0 0 0
guessed 2 act act	-7 2 -8 -2 11 -6 -3 -3 2 -1 -1 -1 3
guessed 2 act main	-7 -7 -7 -1 7 -1 -3 -4 1 -1 -1 -1 3
guessed 2 activity main	-7 -2 -4 -4 8 -1 -4 2 0 0 0 -1 -1
guessed 2 identity identity	-7 -3 0 -3 0 6 -1 -1 -1 2 -1 1 -1
guessed 2 identity main	-7 -3 0 -3 0 6 -1 -1 -1 2 -2 0 -1
guessed 2 inward-change main	7 -2 1 2 -4 0 0 0 0 0 0 0 2
guessed 2 nothing main	-4 -3 -1 -4 -2 7 -2 -4 1 -1 1 -1 3
guessed 2 nothing nothing	-8 -2 -4 -4 1 6 -2 -4 1 0 2 0 0
guessed 2 output-target main	0 3 -1 0 1 -1 -3 0 -1 -1 0 6 -1
guessed 2 output-target output-target	-1 0 3 -1 -1 1 -3 1 -1 -1 0 6 -1
guessed 2 own-success ranking	-11 -4 1 -1 -1 5 -1 1 0 -2 -1 0 -1
guessed 2 ranking main	-10 -4 2 -1 -1 4 -1 0 -1 1 0 0 -1
guessed 2 world-clause state	-9 -5 -3 -4 0 8 -2 1 1 -1 -2 0 -2
lemma aanjagen act	-7 0 -3 -2 5 0 0 -2 0 0 0 0 0
lemma beginnen activity	-8 -4 -5 3 2 -1 -1 -3 0 0 0 0 0
lemma bewaren act	8 -4 0 3 -4 -1 0 2 0 0 0 0 0
lemma bieden offering	5 0 -3 2 0 -3 -2 -4 9 -1 0 0 0
lemma bouwen activity	-3 7 1 -3 3 -1 -1 5 -1 0 0 0 -1
lemma bouwen state	-4 5 6 -3 2 -1 0 3 -1 0 0 0 0
lemma dichten act	12 0 4 3 -7 0 0 1 0 0 0 3 0
lemma drinkwater state	-8 -3 2 -3 0 6 0 0 -2 0 0 0 0
lemma gesprek offering	-6 -3 0 1 0 1 0 2 -4 0 0 0 0
lemma geven offering	-3 -1 -1 -1 3 -1 4 4 -7 -1 0 -1 -1
lemma halveren act	6 0 2 2 -4 0 0 0 0 2 0 0 0
lemma houden activity	7 2 0 2 -3 -2 1 2 0 0 0 0 0
lemma laten activity	-9 -3 -1 -3 3 3 1 -1 -2 0 0 0 0
lemma laten state	11 10 -1 3 3 -11 4 3 -1 0 0 0 -1
lemma leggen activity	6 -1 -1 2 -1 -2 -1 1 0 -1 2 1 -1
lemma leren activity	-4 -3 -3 4 0 -1 4 -8 2 0 0 0 0
lemma leveren offering	-2 8 -3 -1 3 -3 -2 -2 6 -1 0 0 0
lemma maken state	-10 -7 -2 -3 0 8 6 -7 -1 -1 0 0 -1
lemma opvangen activity	6 2 0 2 0 -4 1 -1 2 0 0 0 0
lemma regelen activity	-7 -3 0 -2 0 5 2 -4 0 0 0 0 0
lemma samenleving state	-3 2 7 -3 3 -2 0 5 -2 0 0 0 0
lemma stad state	-6 -2 1 -2 0 4 0 -1 1 0 -1 0 -1
lemma stimuleren act	-6 7 -3 -3 6 -2 2 -2 -1 0 1 0 0
lemma stoppen act	7 0 2 2 -4 0 2 1 0 0 0 0 0
lemma straat state	-6 -2 3 -3 -1 5 0 -1 -1 0 0 0 0
lemma terugdringen act	-6 9 -4 -3 8 -5 -1 1 1 0 0 -1 -1
lemma thuis state	13 4 0 4 0 -8 -1 2 4 0 0 0 0
lemma veranderen inward-change	-7 0 -2 -2 4 0 0 0 0 0 -1 0 0
lemma verdedigen act	8 2 1 3 -3 -3 -1 4 0 0 0 0 0
lemma verzorgen activity	6 -1 1 2 -2 -2 0 -7 9 0 0 0 0
lemma werken state	7 3 1 0 0 -3 0 1 -1 0 0 0 2
length 0	5 -9 -8 12 -4 -4 -4 0 0 -2 2 0 1
length 0 mixed	7 -5 5 3 -11 6 0 0 0 0 0 2 0
length 0 outcome	-2 1 -10 6 8 -11 -2 0 -1 -1 2 -1 0
length 1	-1 0 -14 -3 7 0 4 -3 -2 3 -3 0 -3
length 1 mixed	0 6 -4 -2 5 -4 3 3 -2 0 -2 0 -2
length 1 role	-3 -4 -5 -5 1 7 1 3 -6 0 -4 2 0
length 2	6 12 6 2 -3 -5 -2 0 0 1 -3 4 7
length 2 mixed	6 2 4 3 1 -7 -2 -3 0 2 1 -1 5
length 2 outcome	3 1 7 -6 -6 8 0 0 3 -1 -2 2 0
length 2 role	-5 9 -4 4 2 -6 -2 1 -3 0 -1 3 1
length 3	-5 1 8 -7 3 3 4 1 5 -4 -5 -2 2
length 3 mixed	-15 -3 6 -7 8 2 1 -5 2 -1 0 0 0
length 3 none	-6 -3 -1 -2 -1 5 -3 2 -3 -1 0 0 3
length 3 outcome	6 3 3 1 -3 0 -2 5 3 -1 -3 0 2
length 3 role	9 4 1 1 -2 -3 7 0 4 -2 -2 -1 -3
length 4 outcome	-1 -6 1 0 -4 5 0 -1 -2 0 2 0 0
length 5 outcome	-6 -6 -5 -1 -1 7 4 -2 -3 1 -2 0 -1
length 5 role	11 3 -2 3 -2 -5 0 -4 3 1 4 0 0
reads activity absent	-3 -11 -9 2 3 1 -3 5 2 -2 -4 -2 -1
reads activity act	-2 14 -4 -3 5 -4 2 4 -1 -1 -1 0 -1
reads activity state	0 7 19 -4 -2 -1 -2 6 -1 1 0 -1 3
reads helping absent	3 2 0 0 1 -3 7 0 -2 -3 -2 1 0
reads helping act	-3 7 0 -2 2 -1 -1 3 0 0 0 0 0
reads helping state	-2 -2 8 -2 -2 2 4 -2 0 0 0 0 0
reads identity absent	5 5 -5 1 -2 0 -3 -4 -4 6 6 -2 2
reads inward-change absent	2 -2 -1 1 0 -1 2 -2 -1 -3 -2 -1 7
reads offering absent	8 -5 1 4 -5 0 4 -2 3 0 0 0 -4
reads open absent	0 -7 -3 6 -7 3 0 -2 0 0 -3 -1 3
reads open act	-3 -11 -13 -1 11 -4 0 -5 -1 -2 -2 2 2
reads open state	0 -7 -9 -2 -1 7 -1 -1 1 -1 1 -1 -1
reads output-target absent	0 3 0 0 1 -1 -3 -1 -1 -1 0 8 -1
reads ranking absent	-2 1 6 1 -2 0 -5 -1 1 5 3 -1 -1
role activity absent	-2 -13 -7 4 1 0 -1 1 4 -3 -5 2 -2
role activity act	-2 12 -2 -3 4 -4 2 3 1 -1 -1 0 -2
role activity state	7 10 11 -1 -1 -5 0 7 -3 1 0 -1 2
role helping absent	12 -1 1 4 -2 -4 3 0 -2 -1 0 4 -1
role helping act	-5 9 0 -3 3 -1 1 1 0 0 0 0 0
role helping state	-4 -2 11 -3 -2 3 5 -1 -1 0 -1 0 0
role inward-change absent	2 -2 -1 1 0 -1 2 -2 -1 -3 -2 -1 8
role offering act	-4 2 -3 -1 4 -1 1 -6 6 -1 0 -1 -1
role output-target absent	-1 -1 4 -1 -1 1 -1 -2 -2 -1 0 8 -1
role ranking absent	2 0 5 2 -3 -1 -5 -2 0 7 3 -1 -1
sense and identity	1 0 6 -1 -2 2 -3 0 0 -1 3 1 2
sense and state	13 -1 -2 7 -7 -3 -2 -3 0 1 1 0 6
sense main act	-10 3 -3 -6 7 2 1 1 -2 -4 -1 1 2
sense main activity	1 -2 0 -1 4 -3 -4 10 1 -1 -4 -3 1
sense main helping	1 4 3 -1 2 -3 10 -2 -3 -1 -2 1 -1
sense main identity	0 3 1 0 -4 3 -4 -6 -3 4 9 -2 2
sense main inward-change	3 -2 -2 1 0 -2 1 -3 -2 -3 -1 -1 9
sense main nothing	-5 -5 -8 2 4 -2 1 -3 0 -2 -3 -2 4
sense main offering	0 -4 5 0 -2 2 0 -2 8 0 -1 0 -4
sense main output-target	1 3 -1 0 1 -1 -1 -2 -1 -1 -1 8 -2
sense main ranking	4 -1 9 3 -5 -1 -5 -3 2 9 3 -1 -2
sense main state	-7 -8 -4 -3 4 3 0 0 -1 0 1 -2 -2
sense means act	0 6 -3 -1 7 -7 0 1 0 0 0 0 0
sense means activity	5 5 10 0 -5 0 4 6 -1 -1 -1 0 -1
sense means offering	-3 7 -1 -2 5 -3 4 -4 4 -1 -1 -1 -1
sense purpose state	2 11 6 -1 0 -3 -1 -1 7 -1 0 0 1
then act and activity	3 -6 0 2 -1 0 0 2 -1 0 0 0 0
then act and state	0 0 7 -1 -4 4 0 0 0 0 0 0 2
then act main nothing	-4 -1 -5 -1 6 -2 0 -2 0 0 0 0 0
then act means activity	7 3 2 2 -4 -1 -1 6 -1 0 0 0 0
then act result state	-2 -5 2 0 -4 6 -1 -2 2 0 0 0 0
then activity and act	6 -2 -1 3 -2 -1 -1 1 2 0 0 0 0
then activity and activity	-7 5 5 -2 -1 3 -1 7 -4 -1 0 1 -1
then activity and offering	-6 2 1 -2 3 1 -1 2 -3 2 0 0 0
then activity and state	1 4 -8 1 2 -2 0 1 -1 0 0 0 0
then activity main state	10 7 0 2 1 -7 0 7 -2 -1 0 0 1
then activity means offering	-5 6 0 -3 3 0 0 0 1 0 0 0 0
then activity purpose act	-6 4 -1 -3 4 0 0 0 0 0 0 0 0
then activity purpose state	-6 5 7 -4 1 1 0 -1 4 0 -1 0 -1
then helping main state	-4 0 6 -2 0 2 2 0 -1 0 0 0 0
then identity main state	-8 -2 2 -1 0 4 -1 -1 2 0 -2 0 0
then nothing main state	-5 5 6 -6 3 1 1 3 0 -1 -1 0 -1
then offering and activity	2 -1 0 1 -1 0 1 -6 3 2 0 0 0
then offering main activity	-3 -1 6 -2 -1 2 -1 3 -2 0 0 0 0
then offering main offering	-6 2 0 -3 2 3 -1 2 -2 0 0 0 0
then offering main state	-3 -1 8 -2 -1 2 -3 3 2 0 -1 0 0
then state and nothing	6 1 -1 2 -1 -3 0 0 1 0 0 0 0
then state and state	3 -6 -5 5 -3 0 -1 -2 0 -1 -1 0 2
then state means activity	1 -3 9 -1 -3 2 0 1 1 0 0 0 0
then state purpose activity	-6 -2 0 -2 0 4 0 -2 0 0 0 0 0
then state result state	-1 1 -9 1 2 0 0 -1 0 0 0 0 -1
unread 0	9 1 -3 3 -2 -3 0 -5 -1 1 -1 3 4
unread 1	-11 -4 -4 0 4 0 -2 -1 1 2 -2 -2 1
unread 2	8 1 -1 0 -1 -2 2 -3 1 -1 -1 0 3
verdict mixed	-5 0 16 -5 8 -6 1 -4 1 0 -3 1 7
verdict none	0 -7 -3 6 -7 3 0 -2 0 0 -3 -1 3
verdict outcome	0 -7 -9 -2 -1 7 -1 -1 1 -1 1 -1 -1
verdict role	10 10 -13 5 2 -9 1 -2 0 2 0 3 0
`
