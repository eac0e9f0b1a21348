// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f '	-6 -3 1 -3 -1 6 -1 -3 4 -1 -1 0 -1
f ,	-26 -28 -31 15 -10 17 -6 -9 20 3 -10 -11 -7
f .	-27 -56 -67 64 -4 -22 -15 -3 7 4 -11 -13 -6
f 2026	3 0 -1 1 -1 -1 -1 -3 0 -2 -1 7 0
f 2028	3 1 0 1 0 -1 -2 -3 -1 -1 -1 7 2
f 2030	-7 -6 -3 -3 -2 9 -3 -7 -5 9 -5 0 6
f 2035	-2 -3 -2 0 -1 3 -1 -4 -1 -2 0 0 6
f :	-16 -16 0 -9 4 14 -5 -7 3 9 -1 2 -10
f ?	11 0 -5 3 -1 -4 1 6 -3 -1 -1 -1 -1
f aan	-17 -10 -35 -9 16 8 -13 -7 19 0 -10 -4 0
f aanbieden	7 0 -2 3 -1 -3 -1 -3 7 -1 0 0 0
f aandacht	2 0 0 0 0 0 -1 -4 8 -1 -1 -1 -1
f aannemer	3 0 -1 1 0 -1 -8 -1 -1 -1 -3 7 7
f aanpakken	-6 4 -4 -5 11 -5 0 0 0 0 0 0 0
f academie	-8 -1 13 -4 -1 5 0 3 0 0 0 0 0
f advies	9 5 -2 3 1 -7 4 -1 3 -1 0 0 -1
f adviseren	2 -4 8 0 -3 2 13 -2 -3 -2 -3 0 -1
f af	1 -1 0 0 -1 0 -1 -6 5 -1 -1 0 4
f afvalwater	2 -1 6 0 -1 -1 0 4 -1 0 0 0 0
f al	7 -1 6 1 -4 1 0 3 3 -2 -2 -4 6
f alle	-1 -5 -1 -4 -3 9 0 0 7 -2 -4 -1 -2
f alles	-12 -11 -14 14 -2 -3 3 -5 -5 2 -1 -1 -2
f als	7 3 -21 2 6 -5 7 -10 -4 -3 11 -2 -1
f altijd	-10 -9 -9 12 -3 -1 -2 -3 -1 -1 -1 0 0
f ambitie	4 -10 -1 2 -8 7 -1 -6 -4 10 -7 -1 8
f anders	2 -4 -8 10 -1 -6 -3 2 -3 -1 0 0 3
f archief	4 0 1 1 -1 -1 6 -2 -1 -1 -1 0 0
f armoede	-8 12 -2 -4 7 -3 -2 6 -3 0 0 0 0
f arts	5 0 0 2 -1 -1 -1 -4 2 -1 6 0 0
f atelier	1 1 -1 0 0 -1 0 -4 -3 0 -1 0 9
f avond	12 4 7 3 -1 -7 0 -2 10 -1 -1 0 0
f baan	4 0 -4 8 -1 -7 3 0 -1 0 -1 0 0
f bakker	6 1 1 1 -2 -1 -6 3 -5 2 7 2 -1
f bank	7 1 -2 2 -1 -3 0 -3 -4 3 8 0 -1
f bedienen	1 6 0 -1 0 -2 -3 8 -1 -1 -2 2 -1
f bedrijf	-12 10 1 -7 4 4 18 -4 -5 -2 -4 -1 -3
f begeleide	6 2 4 2 -1 -4 -2 -2 9 0 -1 0 0
f begeleiden	4 10 6 -1 -1 -3 6 3 -5 -2 -3 9 -2
f beginnen	0 -8 -12 16 -2 -8 -3 -3 4 -1 -1 0 -1
f behandelen	-3 -1 9 -2 -1 2 -2 7 -1 0 -1 0 -1
f behartigen	7 1 -3 3 -1 -3 -1 5 -1 0 -1 0 0
f beheren	6 -5 6 2 -4 1 -2 8 0 -1 -1 0 -1
f belang	3 18 -3 -1 3 -7 4 5 -3 -1 0 0 0
f belg	-7 -4 -2 -2 -1 6 1 -1 -1 0 -1 0 -1
f bereikbaar	-7 1 -5 -3 8 -2 0 -1 -1 0 0 0 0
f beschermen	-21 13 -17 -10 28 -12 -1 -2 -1 -1 -1 0 0
f bestaan	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
f beste	7 -1 2 2 -2 -2 -2 -6 17 1 -6 0 -2
f bestrijden	-14 -5 -8 -4 7 4 -2 -1 -3 0 0 0 0
f betaalbaar	10 1 -2 3 -2 -3 -1 -4 9 -2 0 0 0
f betaalbare	6 -4 -2 2 -5 3 -2 -7 13 -1 -1 -1 -1
f betalen	-6 -3 -1 -2 -1 5 0 -1 -1 0 0 0 0
f betekenis	6 1 -2 2 -1 -3 12 -2 -1 -4 -3 -1 -1
f beter	-11 4 8 -4 10 -6 -1 6 -3 -1 0 0 0
f betrokken	-5 -7 -6 15 -2 -9 -2 -5 0 -1 4 0 0
f betrouwbaar	-6 -4 -3 2 0 2 -1 -1 -4 3 -1 0 0
f betrouwbare	4 1 -1 1 0 -2 0 2 8 -8 0 0 0
f better	-5 -4 -2 -1 -2 6 0 -1 -1 0 0 0 0
f bevorderen	-14 2 -4 -6 10 0 -2 8 -4 -3 -3 0 -1
f bewaken	-3 1 -5 -1 6 -4 -1 2 -1 -1 -1 0 0
f bewaren	12 -6 -1 5 -5 -2 -1 5 -1 -1 -1 0 -1
f beweging	-9 -1 -5 5 0 -1 -1 -1 -1 -1 0 0 0
f bewoner	-12 -7 -1 2 -5 8 -3 2 -2 -1 -1 0 0
f bewust	20 3 2 7 -5 -8 -2 11 -2 -1 0 0 0
f bibliotheek	3 9 0 -1 3 -5 1 -2 6 -2 1 0 0
f bieden	19 -2 -3 8 -3 -8 -5 -10 25 -1 -3 -1 -2
f bij	-13 -7 4 10 -7 0 9 -10 3 2 -4 3 -7
f bijdrage	-7 -3 6 -3 2 2 0 7 -6 0 -1 0 0
f bijdragen	-11 -5 -10 -3 7 2 0 -3 -1 -1 -1 0 0
f bijna	-5 4 1 -3 2 1 -1 -4 6 0 -1 0 0
f binnen	-18 -12 1 -7 -5 19 -3 -4 -4 10 -3 2 -5
f bloed	1 1 2 0 0 -1 -1 -5 7 0 0 0 0
f bloem	3 -1 3 1 -1 -1 -2 -1 -1 -2 8 0 0
f bodem	-4 -6 7 -2 -3 5 0 0 -1 0 0 0 0
f boer	9 -1 -1 3 -2 -3 11 -4 -3 -1 -1 0 -1
f boodschappen	5 1 -2 1 -1 -2 8 -3 -1 -1 -1 0 0
f boom	12 3 1 3 -1 -6 0 6 -1 0 0 0 0
f bos	6 3 3 1 1 -5 8 -4 1 -1 -1 0 0
f bouw	-8 -2 -1 -3 2 3 -2 0 0 0 0 0 0
f bouwen	12 -4 -11 13 -5 -7 -7 25 -8 -4 -5 -1 -1
f brandweer	1 1 7 -1 -1 -1 -1 8 -3 -1 -1 0 -1
f brengen	3 5 -9 0 8 -8 2 19 -10 -3 -5 -1 -3
f brood	-6 1 -3 -2 1 3 -1 -1 1 -1 0 0 -1
f brugge	1 0 9 -1 -2 0 -1 3 -1 1 0 0 0
f buiten	-6 -3 2 -6 -1 9 -2 -1 2 -1 0 0 1
f bundelen	2 4 5 -1 -1 -1 -1 7 -1 0 -1 0 -1
f burger	-6 16 -5 -4 6 -4 3 2 -2 0 -1 0 0
f buurt	-15 -8 -6 -5 -1 14 -2 -3 -2 -1 1 0 0
f centraal	8 -1 -7 14 -2 -12 6 -2 -3 0 -1 0 0
f chocolade	-19 -6 2 -10 -1 17 0 -1 -3 0 0 0 0
f christelijke	-5 -5 -4 -2 -1 6 1 -2 -1 -1 1 0 -1
f coachen	4 3 10 0 -1 -2 12 -5 -2 -1 -1 0 0
f controleren	5 0 3 1 -1 -2 -1 7 -3 0 0 0 0
f coöperatie	-6 -1 13 -4 -2 4 3 -1 -1 0 1 0 0
f daarom	-11 -3 -7 -3 9 0 0 -3 0 0 0 0 -1
f dag	9 3 -7 3 0 -4 3 0 2 -1 -1 -1 -1
f dagelijks	3 -3 4 0 -3 2 -2 8 -2 -1 -1 0 -1
f dak	-2 0 3 -4 -3 7 -1 4 0 4 -6 0 -1
f dan	8 -8 -8 10 -5 -3 4 -6 4 -2 0 -1 -1
f dat	-19 -8 -18 -11 -9 31 -1 -5 -6 13 -1 -2 -9
f data	-6 -2 2 -4 0 5 -1 1 1 -1 -1 0 -1
f de	-2 -23 -22 7 15 -11 1 -12 5 7 0 -7 -5
f delen	3 -2 14 0 -6 3 -2 4 4 -1 -1 0 0
f denken	-6 -9 -11 17 -5 -6 0 -4 -1 -2 0 0 0
f dicht	2 0 0 0 0 0 -2 -3 -4 9 0 0 0
f dichtbij	-13 -7 -6 9 0 -2 0 -1 -4 0 0 0 0
f die	-17 -20 2 -11 -11 31 2 -2 6 -6 -7 -2 0
f dienen	8 -3 -1 3 -3 -2 11 -6 -2 -1 0 0 0
f dienstbaar	-4 4 -6 -2 11 -8 0 0 -1 0 0 0 0
f dienstverlening	14 7 -9 5 2 -10 2 0 -4 4 -1 0 2
f dier	-7 -4 -3 -4 -1 8 -3 -2 2 0 0 0 0
f digitale	-4 0 9 -4 -2 4 -5 1 -5 -1 13 -1 -1
f dit	10 3 -4 3 -1 -4 -5 0 -1 -2 -2 8 5
f doel	-9 -10 -16 -2 9 1 -9 1 12 -8 -10 4 1
f doen	-4 -8 -7 13 -8 -1 5 3 -7 2 -2 -2 -3
f door	-10 26 15 -10 1 1 2 27 -13 -4 -1 -2 -4
f dorp	14 0 -4 5 -3 -4 -1 -6 5 -1 6 0 0
f draaien	-7 -6 -6 3 -1 2 -1 1 -3 -1 0 0 -1
f dragen	-2 -4 7 -2 -8 9 -2 3 -1 0 0 0 0
f drenthe	17 4 2 6 -3 -8 -1 -2 0 -1 9 0 0
f drie	4 1 3 1 -1 -1 -6 1 -2 -3 -3 4 12
f drinkwater	-11 -5 0 -4 -2 10 0 -1 -3 0 0 0 0
f droge	7 0 -3 2 -1 -2 0 4 -3 0 0 0 0
f dromen	-3 -7 -7 6 -4 2 -1 -2 -1 -1 2 0 -1
f drone	-12 10 3 -6 5 1 -1 4 1 -1 -1 0 -1
f droom	8 1 -4 3 0 -4 -1 1 -4 4 2 0 -1
f duurzaam	-12 11 -5 -11 23 -10 4 -11 1 4 -1 -1 2
f duurzame	-16 -5 -3 -7 9 4 -1 -4 3 -1 -1 0 -1
f dé	14 -1 -4 6 -2 -5 -5 -6 -2 14 4 0 -2
f echte	9 -1 -1 4 -2 -4 -1 -1 4 -1 1 0 0
f een	-19 -50 -54 -3 6 27 -12 -43 10 -11 34 -13 5
f eenvoudig	-1 2 10 -2 -1 0 -2 -2 9 -1 -2 0 0
f eenzaamheid	-11 5 -5 -5 11 -3 -2 -3 4 0 0 0 0
f eerst	7 1 -2 2 0 -4 -2 1 -1 -1 -4 0 7
f eerste	10 2 0 3 -1 -5 -5 5 2 4 -1 -1 -2
f eigen	-7 16 5 -8 4 1 -6 1 5 -2 -3 -1 10
f eind	2 -3 -3 1 2 -2 -1 -2 -1 -1 -1 7 -2
f elk	-16 -18 -18 11 -6 8 -6 4 -6 1 -3 -1 -2
f elkaar	6 -2 -4 8 -1 -7 -1 2 -3 -1 5 0 -1
f elke	-4 -14 -12 -4 -5 16 -5 8 5 -4 -9 3 -6
f en	-1 -9 -28 18 15 -23 -4 14 -3 0 -4 -6 -7
f energie	-15 -6 -3 -5 -1 12 0 0 -1 0 -4 0 0
f er	20 0 8 2 -5 -4 24 -6 1 -4 -8 0 0
f ervoor	2 -3 -6 1 -1 2 0 -2 -1 -1 -1 0 3
f eten	15 1 -5 3 -2 -4 -2 -2 5 -1 4 -1 -1
f europa	0 -2 -4 1 0 1 -1 -2 -1 6 -2 0 -1
f eén	9 1 0 2 -1 -4 -2 -4 6 -4 6 -2 2
f familiebedrijf	1 0 1 0 -1 0 -1 1 -4 -1 7 0 -1
f fiets	-5 -4 3 -2 -3 6 -1 1 2 -1 -1 -1 -1
f financieel	-11 -4 0 -4 0 8 -1 -1 -2 0 0 0 0
f financieren	-2 6 1 -2 2 -2 -1 4 -1 0 0 0 0
f fraude	-8 9 -3 -4 6 -2 -1 1 0 0 0 0 0
f gaan	-18 -8 -7 -3 6 6 -6 -7 -5 8 -7 -1 9
f gastvrije	16 2 1 5 -3 -7 -1 -2 -2 6 5 0 -1
f gebouw	-8 -2 7 -4 -1 5 0 2 -1 0 0 0 0
f gebruik	-13 -3 -4 -4 5 3 0 -1 -1 -1 -1 0 0
f geen	-7 -6 -1 -3 -3 10 -2 -4 1 -1 3 0 -1
f geld	-5 -6 5 -4 -5 11 -3 8 -4 -1 -1 0 0
f geloven	-10 -18 -15 17 -9 3 1 -5 -6 -1 1 0 -1
f gemeente	0 -5 15 -3 -7 8 6 3 -10 1 -2 -1 6
f geneesmiddel	-7 -3 0 -4 0 6 0 -2 0 0 0 0 0
f generatie	0 -5 -9 1 -2 4 -3 7 -1 -1 -3 -2 -1
f geven	-4 8 0 -4 9 -5 12 19 -19 -4 -8 4 -4
f gewoon	-7 -5 -6 7 -1 -2 -1 -3 3 -1 -1 -1 -1
f gezelligste	0 -2 1 0 -2 2 0 -4 -1 9 -3 0 0
f gezin	5 0 6 1 -2 -1 5 -3 2 0 -1 0 0
f gezond	-12 -4 -5 -5 4 6 0 -2 -2 0 0 0 0
f gezonde	-13 -5 10 -7 -3 12 -1 -2 4 -1 -2 0 0
f gezondheid	-9 0 -2 -5 3 4 -1 0 -1 0 0 0 0
f god	4 -1 0 1 -1 -1 -1 8 -4 -1 0 0 0
f goed	-3 -13 -17 19 -7 -4 -4 -1 8 -3 -6 -1 -2
f goede	14 -3 -13 14 -2 -11 -2 -6 12 3 -6 0 -2
f gratis	8 4 8 1 -1 -5 -5 -9 22 -1 -1 -1 -1
f grens	-8 5 -4 -3 8 -3 -3 1 2 0 0 0 0
f grip	3 -3 -3 2 -2 1 8 -2 -4 0 -1 -1 -1
f groeien	14 -1 2 4 -3 -5 10 3 -7 -7 -3 5 2
f groene	-4 6 4 -5 -1 5 0 4 -1 0 -1 0 0
f groener	-8 -4 1 -4 -2 10 0 -1 0 0 0 0 0
f groente	6 1 5 1 -1 -3 0 -1 6 0 -1 0 0
f grote	0 3 -3 -1 7 -6 -3 -4 5 5 -2 -1 -1
f halen	15 4 8 3 -4 -6 0 19 -5 -2 -2 0 -2
f hart	-9 -9 -10 18 -6 -6 -1 -3 -5 -5 7 0 -1
f hebben	-26 -19 -13 -9 2 21 -4 -3 -2 -2 -8 7 -3
f heel	14 3 -2 5 -2 -7 0 -2 -1 -1 9 0 0
f helpen	5 0 -7 2 1 -3 24 -13 -10 -2 -5 8 -2
f herstellen	-1 4 0 -1 14 -14 0 3 -1 0 0 0 0
f het	-5 -26 -21 5 8 0 6 -2 -8 -4 7 -3 -10
f hoeven	-11 -5 -3 -4 0 9 -1 -2 -1 0 -1 0 0
f honderd	-7 -2 2 -5 0 8 -2 -3 -2 -1 -1 6 -1
f horen	-6 -5 -4 4 -2 2 0 -1 0 -1 -1 0 0
f houden	5 6 -2 0 4 -6 -2 14 -6 -2 -1 0 -1
f hout	-1 -5 -5 6 -1 -2 0 -3 1 -1 0 0 0
f huis	7 3 2 1 -1 -3 -3 -4 8 -3 6 0 -1
f huisarts	6 5 -1 1 -1 -3 6 3 -2 -1 -1 -1 -1
f hun	-4 -4 3 -2 -3 6 9 -4 -8 6 -2 -1 -1
f huurder	11 4 12 0 -5 -2 -1 8 4 -2 -1 -1 0
f ieder	0 -1 5 -4 -2 6 3 -5 6 -1 -2 -1 -1
f iedere	-4 -3 3 -3 -1 6 -2 9 1 -3 -3 -1 -2
f iedereen	-14 -19 -17 -7 -7 26 8 -19 8 -3 -3 -1 -2
f ijveren	-8 -5 -9 -2 2 5 -1 -1 0 0 -3 0 0
f impact	-5 4 1 -3 9 -6 0 -1 0 -1 -1 0 3
f in	-14 -19 -4 7 -10 13 -10 -13 -35 16 11 17 5
f inspectie	0 -3 1 0 -6 6 0 2 -1 -1 0 0 0
f investeren	-1 10 0 -2 1 -2 -1 5 -1 0 0 0 0
f inwoner	-17 -12 -7 -5 -3 16 -3 -6 2 -1 -1 0 0
f jaar	5 -2 4 -4 -3 5 3 -13 -12 -1 -3 23 5
f je	-12 -18 -9 10 -8 8 -2 -16 13 -4 7 -1 -6
f jong	-17 -6 1 -7 -1 13 -1 1 -7 -2 5 0 0
f jonge	4 2 9 0 -2 -1 9 2 -3 -2 -1 -1 -1
f jongere	6 -6 -4 3 -2 0 8 -5 -2 -1 -1 0 -1
f jou	3 -2 -2 7 -3 -3 4 -2 -1 0 0 0 0
f jouw	8 0 3 2 -2 -3 4 0 -3 -5 12 -2 -3
f kanker	-4 3 -6 -5 12 -4 1 -1 -1 -1 0 0 0
f kans	-1 4 -4 -2 5 -2 1 -7 8 -1 -1 0 0
f kantoor	5 1 -1 1 0 -2 -2 -4 -1 6 3 0 0
f kennis	-3 19 -3 -3 5 -5 0 5 -3 -1 3 0 0
f kenniscentrum	8 -1 0 3 -2 -2 -1 -2 -1 -7 13 0 0
f keus	1 0 0 0 0 0 -1 -1 -3 8 -1 0 -1
f kind	-5 -23 -12 11 -7 7 0 -1 1 -4 -2 -2 -3
f klant	2 -7 -6 1 -4 6 13 -15 -7 15 -2 -2 -5
f klein	5 11 1 -1 1 -4 5 -7 3 -2 7 0 -1
f kleine	-3 -1 5 -3 -1 4 -4 -2 3 1 -2 6 -2
f kloof	-4 -5 0 -1 -3 7 0 -1 -1 0 0 0 0
f kmo	6 0 3 2 -3 -1 8 -2 -1 -1 -1 0 0
f koepel	-10 -2 -1 -4 7 0 -1 -1 0 0 0 0 -1
f koffie	4 -1 0 2 -1 -1 -3 -3 8 -1 0 0 0
f komen	-8 3 0 -5 3 3 4 5 -4 -2 -3 0 -1
f koploper	1 8 2 -1 1 -2 0 0 0 5 -1 0 0
f koppelen	0 4 1 -1 0 -1 -1 7 -3 0 -1 0 0
f korte	7 1 -3 7 0 -9 -1 -1 4 0 0 0 -1
f kracht	-7 -4 -9 5 -4 4 -1 -1 -1 -1 -1 0 -1
f krijgen	0 -2 -2 0 -1 2 -3 -3 8 -1 -2 0 -1
f kunnen	-5 -10 -7 2 -4 7 4 -9 0 -2 -2 -1 3
f kunst	-6 -2 0 -2 -1 5 0 -1 -1 0 0 0 0
f kweken	9 9 1 2 2 -8 -1 -9 16 0 0 0 0
f land	-7 -4 4 -3 -2 7 -1 0 1 -1 -1 0 0
f landbouw	-10 -2 -5 -3 6 2 0 -1 0 -1 -2 0 0
f landschap	-5 4 3 -3 9 -6 0 3 -1 0 0 0 0
f langs	15 7 -2 5 -1 -9 -3 11 -2 0 0 0 0
f laten	20 9 -9 3 -1 -8 18 -4 3 -2 -4 -1 -4
f leefbaar	-4 -5 -1 -1 -5 8 0 -1 0 0 0 0 0
f leerkracht	1 0 2 0 -1 0 2 -6 -1 0 0 7 0
f leerling	-6 8 10 -1 2 -4 0 8 0 -1 -3 0 -1
f leggen	10 1 1 3 -1 -5 -1 5 6 -2 -4 0 0
f leiden	2 0 13 -1 -2 0 -5 15 -4 0 -1 0 0
f lekkerste	4 0 1 1 -1 -1 -2 2 9 -4 -2 0 -1
f lenen	-2 -2 8 -2 -2 2 -1 4 0 -1 -1 0 0
f les	-20 -6 -1 -7 2 12 -3 5 -7 -1 -1 0 0
f leven	-22 -12 1 -11 0 19 1 -4 -2 -1 -2 0 -1
f leveren	3 -1 4 1 -1 -1 -4 -5 17 -2 -3 -1 -2
f lezen	7 -2 -3 3 -1 -2 2 1 -2 0 0 0 0
f liefde	-10 1 0 -6 -1 9 -2 12 -9 -1 -1 0 0
f lokale	-5 4 3 -3 2 1 -1 6 -2 -1 -1 0 -1
f lossen	-4 -3 2 -1 5 -2 -1 -12 8 -1 6 0 -1
f lucht	-3 -3 1 -1 -3 6 0 0 -1 0 0 0 0
f maaltijd	8 7 10 0 0 -7 0 -3 5 -1 -1 7 -1
f maat	-6 -9 -5 4 -4 5 -2 -3 6 -1 -4 0 -1
f maken	-11 -9 7 -12 4 11 13 19 -17 -8 -7 -4 0
f mantelzorger	0 -1 -1 0 0 1 9 -4 -2 -1 -1 -1 0
f medewerker	4 -1 -5 2 3 -4 -2 -6 -3 0 5 -1 6
f meer	-17 0 -26 4 14 -7 1 -13 5 -2 -1 -1 -1
f meest	11 0 1 4 -4 -3 -3 -3 3 11 -3 0 -2
f mens	-21 -13 -30 13 9 -6 17 -8 -5 -7 -6 -3 -5
f menselijke	-8 -4 -2 -4 0 7 0 -1 0 0 -2 0 0
f merk	7 -3 0 2 -2 -1 -2 7 -3 -2 2 0 -1
f met	-2 14 23 -1 -9 1 5 19 -4 1 -1 -3 -9
f minder	-16 -8 -1 -7 -3 16 0 -2 -2 0 0 0 0
f minuut	9 3 0 2 0 -5 -1 7 0 -2 -1 -1 -1
f missie	-3 -9 -12 -2 5 4 6 0 12 -3 -10 -3 -9
f moeten	11 -7 -12 4 -5 3 -6 -10 -5 -5 -4 -1 29
f mogelijk	-5 0 -7 -2 6 -1 7 -7 -1 0 -1 0 -1
f mogen	-20 -8 -2 -8 -1 16 -2 -3 1 -1 -1 0 -1
f morgen	3 5 -7 0 11 -11 -3 -5 11 -1 0 0 -1
f muziek	9 5 -4 2 3 -8 -2 1 5 -1 -1 0 -1
f naar	19 -16 -19 8 5 -9 -6 -7 -3 4 -8 -2 19
f naast	10 4 5 1 -1 -5 12 -4 1 -1 -1 0 -1
f natuur	-6 2 -5 -2 8 -4 0 -1 -1 0 0 0 0
f nederland	9 7 -15 0 19 -19 -2 -10 5 -3 12 -1 -1
f netbeheerder	4 0 2 1 -1 -2 -1 -3 6 0 0 0 -1
f netwerk	-6 -4 -2 -2 2 2 -2 -6 10 -2 -4 0 0
f niemand	-13 -7 -1 -8 -2 15 1 1 -5 -1 -1 0 -1
f niet	-16 -11 -13 3 0 7 -3 -3 -7 -1 5 0 -1
f nieuwe	3 2 -1 1 0 -2 -2 -2 2 -2 -1 6 -1
f nieuwkomer	11 2 0 3 -1 -6 1 -6 9 0 -1 0 0
f nieuws	6 2 1 1 0 -2 -1 7 -4 0 0 0 0
f nul	-21 -7 4 -14 -1 21 0 -3 -1 -1 0 -1 0
f nummer	8 0 -2 3 -1 -4 -2 -3 -2 13 -4 0 -2
f ocmw	-6 1 -1 -2 0 4 2 -1 -1 0 0 0 0
f of	7 -2 -3 3 -2 -1 4 4 -2 -1 -4 0 0
f om	20 -7 -6 9 -2 -9 12 0 -2 -1 -12 -3 7
f omdat	-5 -5 -6 6 -2 0 1 -2 -1 0 -1 0 -1
f omroep	0 1 6 -1 0 0 -1 5 -2 0 0 0 0
f onder	-6 3 0 -3 6 -2 -3 0 3 0 0 0 0
f onderhouden	-11 4 8 -5 1 4 0 1 0 0 0 0 0
f ondernemer	8 -1 -6 4 -1 -3 24 -11 -7 -1 -3 -1 -1
f ondernemerschap	-4 2 -7 -1 12 -8 0 -1 0 0 0 0 0
f onderneming	4 4 1 1 -1 -1 -2 0 -2 6 2 0 -1
f ondersteunen	9 2 7 2 -3 -3 21 -6 -3 -3 -3 0 -1
f onderwijs	-1 6 6 -3 2 -2 4 1 1 -1 0 0 -1
f onderzoek	11 5 2 3 -5 -3 -4 19 -5 -2 -1 0 -2
f onderzoeken	0 0 9 -1 -4 3 -1 7 -1 -1 -1 0 0
f ons	25 -2 -10 13 4 -20 -6 -5 16 -6 -3 1 5
f ontwerp	1 -1 0 1 0 0 -1 7 -3 -1 -1 0 -1
f ontwerpen	5 5 4 0 1 -4 -4 13 -3 -1 -1 0 -1
f ontwikkelen	2 11 2 -1 2 -5 -3 24 -13 -1 -2 0 -1
f onze	-15 7 18 -12 1 9 -6 -3 3 -3 3 -6 16
f ook	-22 -9 4 -13 -3 23 -2 4 -3 -2 -2 -1 -1
f oosterveen	-6 -3 -1 -3 -1 6 -2 3 -2 0 -1 0 0
f op	-7 3 5 -2 5 -4 -3 25 -2 -12 -10 2 2
f open	9 -1 -5 3 -1 -4 4 -3 3 -4 2 0 -1
f opkomen	-1 11 -4 -4 12 -10 -4 12 -2 -3 -1 0 0
f opleiden	-7 1 12 -5 0 3 -3 7 -1 0 -1 0 0
f organisatie	17 -1 -1 6 -3 -6 2 -9 -3 0 -4 -1 19
f organiseren	2 10 -5 0 3 -5 -1 8 -4 0 -1 0 0
f orgel	-17 5 -3 -7 7 3 -1 1 -2 -1 0 0 0
f oude	5 6 6 -1 -3 -1 -2 17 -5 -1 -1 -2 -1
f ouder	-9 -3 8 -5 -2 8 -2 8 -3 -1 -1 0 -1
f oudere	-4 -1 -4 -3 7 -2 -3 6 0 -1 -4 -1 0
f over	-7 -6 6 -6 -3 11 -1 6 -6 -1 1 -3 2
f overal	-8 -3 6 -5 -2 9 0 2 -2 0 -1 0 0
f overgang	-7 6 -1 -3 5 -1 2 -3 -1 2 -1 0 -1
f overheid	-8 -6 0 -3 -3 10 2 -7 2 -2 4 0 -3
f partner	9 -1 -3 3 -2 -2 0 -3 4 -10 13 -1 -1
f passie	-14 -8 -9 11 -1 -2 -2 -2 -4 0 0 0 0
f patiënt	5 3 9 -7 -2 4 13 -4 -5 3 -1 -1 -1
f per	-2 1 6 -2 0 1 -1 -5 4 -1 -1 6 -1
f plant	7 2 5 1 -1 -4 0 -11 17 -1 0 0 -1
f planten	13 9 3 3 1 -10 -1 7 -2 -1 0 4 -1
f plek	8 0 -2 3 -1 -3 -1 -4 4 2 2 0 -1
f plezier	-9 -5 -3 0 -1 5 -1 -2 0 0 -1 0 0
f privacy	-4 -5 3 -1 -6 9 0 -1 0 0 0 0 0
f product	2 0 0 1 0 -1 -2 -4 -2 0 10 0 0
f professional	5 -1 -2 2 -1 -2 8 -5 -1 0 -1 0 0
f programma	-4 -7 8 -3 -2 5 -1 -4 -4 -3 -2 -1 15
f realiseren	-3 -3 6 -1 -2 3 -1 -1 2 0 -1 0 0
f recht	-14 -3 1 -8 3 9 -2 -2 1 -1 0 0 0
f redden	-13 8 -1 -9 14 -3 3 1 -3 0 0 -2 0
f regeldruk	2 6 3 0 -3 1 0 4 0 0 0 0 0
f regio	-6 -5 -7 -1 -1 6 -1 -2 -1 0 0 0 0
f regionale	5 1 -1 2 -1 -2 2 -1 -1 -5 -1 0 8
f registreren	5 -1 4 2 -3 -1 0 6 -2 -1 -1 0 0
f rekenen	1 0 -1 0 0 0 -1 -7 2 -1 0 7 0
f rekenkamer	5 5 1 1 -1 -2 -1 7 -2 -1 -1 0 0
f repareren	0 -6 -6 0 -2 4 -1 3 -3 -1 -1 0 -1
f respect	0 -3 -7 11 -1 -8 -1 2 -2 0 -1 0 0
f rond	2 -1 0 1 -2 1 -1 4 -6 -1 4 0 0
f ruimte	-18 -7 -7 -6 4 9 0 -3 -4 0 -1 0 0
f rusten	-10 -5 -5 -3 0 8 -1 -2 -2 0 0 0 0
f samen	-7 -18 -13 3 7 0 5 1 -6 -3 -4 -1 -2
f samenleving	-6 3 2 -4 8 -4 1 -2 -3 -1 6 0 -1
f samenwerking	-8 -9 -4 2 -2 5 -1 -3 -1 0 0 0 0
f schakel	4 1 1 1 -2 -1 0 -3 -1 -1 8 0 0
f scholen	-2 2 11 -3 -1 1 -4 13 -2 -1 -1 -1 -1
f schone	-16 -4 -2 -6 0 12 0 -4 1 0 -1 0 0
f school	13 4 8 2 -3 -6 -2 6 4 -1 4 -1 -3
f schoon	7 -1 -4 1 -3 2 -1 5 -2 -1 -1 0 0
f schuld	0 7 1 -1 1 -1 0 3 -1 0 0 0 0
f simpel	0 1 -4 0 4 -4 9 -4 -2 -2 -1 0 -1
f sinds	5 3 -1 1 -1 -2 -4 4 -6 0 9 -1 0
f slaan	-6 1 19 -5 -2 3 0 6 -1 0 0 0 0
f slimme	-6 2 8 -4 0 2 -1 -4 8 0 0 0 -1
f software	2 -1 -4 1 0 0 4 -4 -1 8 -4 -1 -3
f soort	-3 4 -5 -2 6 -3 -3 0 -1 0 4 0 0
f spelen	-9 1 18 -6 -1 4 -1 10 -2 -1 -2 0 0
f spreken	-8 -3 0 -3 -1 7 0 -2 0 0 0 0 0
f spuiten	-5 2 5 -3 0 2 0 -4 6 -1 0 0 0
f staan	9 -9 -10 10 -6 -2 33 -16 -3 -5 -7 -2 -3
f staat	6 -1 -4 4 -1 -3 13 -5 -4 -1 -1 -1 -1
f stad	15 -1 1 3 -11 4 0 6 -2 2 0 0 -1
f stand	-9 5 -2 -4 7 -1 0 0 0 0 0 0 0
f standaard	-1 0 7 -1 -2 2 4 -2 -3 5 -1 0 -1
f starter	-8 -4 0 -3 -1 8 5 -3 -4 0 0 0 0
f steeds	-5 4 -5 -2 6 -3 -1 2 -1 0 0 0 0
f stellen	4 6 -4 1 1 -3 13 -6 3 -2 -4 -1 -2
f stem	-6 -1 -3 -2 7 -2 -3 9 -9 -4 5 0 -1
f sterk	5 -5 -11 13 -1 -9 -3 5 -3 -1 -1 0 0
f stichting	-4 -1 -15 0 0 5 3 -5 0 1 -1 -1 -2
f stimuleren	-2 12 0 -4 8 -7 19 -7 -6 -4 1 0 -1
f streven	-17 -7 -8 -6 1 14 -3 -9 -10 24 -3 0 -6
f strijden	-16 3 -10 -6 20 -8 -2 -2 -1 0 -1 0 0
f stro	7 -1 3 0 -2 0 0 -3 9 0 -2 0 -1
f student	5 -1 -6 2 0 -1 -1 8 -3 -1 -2 0 -1
f taal	-1 5 1 -1 -2 2 -1 7 -3 0 -1 0 0
f taart	2 0 0 0 0 -1 0 -5 7 -1 0 0 -1
f te	-1 -10 10 1 -11 11 3 7 -13 -2 -3 -1 8
f team	18 -1 10 5 -11 -1 11 2 -3 1 -8 0 5
f techniek	2 3 -4 1 6 -7 0 -1 2 0 0 0 0
f technologie	-10 7 6 -5 3 2 -1 5 -1 -1 0 0 -1
f tegen	-22 1 -13 -10 22 -3 -4 -3 -4 4 -2 -1 1
f telen	2 -4 -6 1 -1 2 -1 5 -5 0 0 0 -1
f telers	-5 -1 7 -3 -1 3 -1 3 -1 0 0 0 0
f ten	-3 -10 -10 1 2 3 3 0 0 -3 -4 0 -2
f terugdringen	-8 -1 -5 -2 6 0 0 1 -3 -1 0 0 0
f tevreden	7 2 0 1 0 -3 -2 -2 -1 9 -1 0 -1
f thuis	11 0 -5 4 -1 -4 -2 -4 11 -1 -1 0 -1
f tien	-1 -2 -1 0 -1 3 -3 -4 -4 7 -2 6 -2
f tijd	-12 3 -11 5 7 -7 -2 -6 -2 -1 -1 5 1
f toe	-5 -4 -3 -1 -2 6 -1 -1 -1 0 -1 0 1
f toegang	-11 -6 -4 -3 0 8 -1 -3 0 0 0 0 0
f toekomst	-1 -7 -12 11 -4 -3 -1 -8 -1 -1 -1 0 7
f toezicht	8 6 21 -1 -5 -3 -1 19 -5 -2 -1 0 -1
f toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 10 -2 0 -1
f topklinische	16 5 0 5 -1 -9 -1 -3 3 9 -2 0 0
f tot	3 -2 12 -3 -5 4 -9 9 5 7 -3 -1 -4
f trekken	7 -1 2 2 -2 -2 12 -4 -3 0 -1 0 -2
f trots	10 1 -6 11 0 -12 -1 2 -1 -1 2 0 0
f tuin	-1 -1 -2 -1 -1 2 -2 6 -3 -1 -1 0 -1
f tussen	2 -18 -15 9 -9 8 -5 -8 4 -5 7 0 -1
f twee	2 -1 0 1 -1 -1 -1 7 -5 0 0 -1 0
f u	10 1 2 1 -2 -2 10 -5 0 -1 1 0 -1
f uit	-15 2 -9 -8 19 -6 2 4 -2 -5 0 -1 -4
f uitbannen	-5 -7 -6 0 5 0 0 -2 -1 0 0 0 0
f uitstoot	10 -5 2 4 -7 1 -1 -1 0 -1 0 0 6
f uniek	2 -2 -7 10 0 -8 -1 1 -1 0 -1 0 0
f uur	7 1 -2 3 0 -4 -1 -2 6 0 0 0 -1
f uw	23 4 -4 7 -2 -12 -1 -1 9 0 4 -2 -3
f vakantie	-9 -3 2 -6 -1 9 -1 -3 2 0 0 0 0
f vakmanschap	-6 -1 -4 1 4 -2 -1 2 -2 -1 0 0 -1
f van	-2 5 1 -14 12 1 2 -2 -11 4 -2 -6 15
f vandaag	9 1 1 2 -1 -3 -5 -1 11 -1 0 0 -1
f vanuit	3 -8 -6 5 -4 1 -2 -1 0 -2 1 0 1
f vanzelfsprekend	-16 -2 -4 -6 8 4 0 -4 -1 0 0 0 0
f veel	2 3 -7 0 8 -8 4 0 -3 -1 -1 0 1
f veilig	-23 -14 -5 -8 -4 23 -1 -5 1 -2 -2 0 0
f veilige	1 2 6 -1 0 -1 0 3 1 0 -2 0 0
f veiliger	-10 0 -4 -5 8 1 0 -1 -1 0 0 0 0
f veiligheid	-18 -6 0 -10 2 14 -1 -3 -1 0 0 0 0
f veiligheidsregio	-3 -9 4 -1 -4 7 -1 1 -1 0 -1 0 0
f veiligste	0 -3 2 -1 -5 7 -1 -1 0 9 -5 0 -1
f veranderen	-13 -1 -2 -5 7 2 -1 -2 0 -1 -1 0 1
f verbeteren	-5 7 -3 -3 6 -4 -1 -1 4 -1 0 0 0
f verbinden	-6 0 8 -4 -1 4 0 7 -3 -1 -2 0 -1
f verdedigen	11 10 0 2 1 -9 -3 11 -1 -1 -1 0 0
f verder	4 -4 -8 5 -2 -1 4 -4 -2 -1 -1 0 3
f verdienen	9 4 7 1 -1 -5 0 0 7 0 -1 0 0
f verduurzamen	4 -1 1 0 0 -2 -6 2 -1 0 0 7 0
f verduurzaming	-7 0 3 -3 4 0 0 -1 0 0 0 0 0
f verdwijnen	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
f vereniging	9 9 -9 2 1 -6 -3 9 -1 -1 0 -1 -2
f vergroten	-7 7 -3 -4 8 -4 0 5 -3 0 -1 0 0
f verhalen	2 -2 3 0 -2 1 -1 8 -2 -1 -1 0 -1
f verhuren	5 1 1 2 -1 -3 -1 -7 12 0 -1 0 0
f verkopen	-1 0 6 -1 -1 1 -1 1 3 0 -1 0 0
f verlagen	2 10 4 -1 -3 0 -1 0 6 0 0 0 0
f verlenen	5 -1 -1 2 -1 -2 -7 14 -4 0 -1 0 0
f verminderen	-8 -3 -5 -2 8 -2 -1 -1 0 0 0 -1 0
f verpleegkundige	-8 -3 0 -3 -1 6 -1 1 0 0 -2 0 0
f verplegen	0 4 1 -1 0 -1 -2 -11 16 0 -1 0 0
f verspilling	15 -4 3 5 -8 -1 0 -3 -1 9 0 0 -1
f versterken	8 9 -2 0 5 -9 9 -3 -4 6 -1 -1 -2
f verstrekken	6 2 -2 2 -1 -3 -1 -10 15 -1 -1 0 0
f vertrouwen	-13 -15 -11 9 -7 8 -2 -4 0 -1 -1 0 -1
f verzamelen	12 -4 -5 5 -3 -3 -1 4 -1 0 -1 0 0
f verzorgen	11 2 5 3 -2 -5 -3 -12 23 -2 -1 0 -1
f verzorging	8 -1 0 3 -2 -3 -3 4 3 -1 -1 0 0
f via	-5 4 -1 -2 6 -3 -2 9 -7 0 -1 0 0
f vier	3 0 -3 0 5 -5 -3 0 1 -2 -1 6 -2
f vijf	17 0 -3 7 -4 -7 -2 -4 -1 9 1 -3 3
f vis	5 0 -2 2 -1 -1 -1 11 -6 -1 -1 0 0
f visie	0 -5 -7 1 -1 4 -5 0 -3 3 5 0 -3
f vlaamse	-10 -2 -4 -3 4 3 -2 1 -1 -1 0 0 0
f vlaanderen	-9 -5 -4 -3 -1 8 0 -1 0 0 -2 0 0
f voedselbank	2 0 3 0 -1 -1 -2 -3 8 -1 -1 0 0
f voedselketen	3 -4 5 1 -10 8 0 4 -2 0 0 0 0
f voedselverspilling	-8 1 -6 -2 10 -5 -2 -1 0 0 0 0 0
f voelen	-7 -3 0 -3 -1 6 -1 0 0 0 0 0 0
f voeren	1 4 1 -1 1 -2 -2 8 -3 0 -1 0 0
f voet	8 1 -2 2 -1 -3 0 5 -3 0 0 0 0
f vol	-17 -8 -4 -6 -1 14 -1 -2 -3 0 -1 0 0
f volledig	7 2 -1 2 0 -4 0 -8 -4 -1 0 -1 16
f voor	17 -1 -21 18 -3 -14 5 -5 0 -3 8 -3 -3
f voorkomen	-6 2 -1 -3 7 -3 -2 5 -2 -1 0 0 -1
f voorlichting	-2 3 3 -2 0 1 -2 6 -2 0 0 0 0
f voorzien	7 0 -5 3 0 -3 4 -3 2 -1 -1 0 -1
f vormen	4 4 9 -1 0 -3 -2 6 -3 -1 5 0 -1
f vrijheid	-10 4 -1 -7 4 5 -4 5 -1 -1 -1 0 0
f vrijwilliger	7 1 8 0 -3 -1 -2 5 5 -1 -1 -1 -1
f vrouw	3 2 -5 1 5 -6 -4 -2 7 0 -1 0 0
f vzw	-8 0 -9 -2 8 -1 1 -3 -2 -1 1 0 -1
f waar	8 -8 -12 2 -4 5 -6 11 -23 8 7 -2 0
f waarin	-16 -11 -10 -4 -3 16 -1 0 -2 -1 -5 0 -1
f waarmee	-3 15 -6 -2 6 -5 -2 5 2 -1 -2 0 -1
f warme	13 6 8 2 -1 -8 -1 0 3 -1 7 0 -1
f wat	-7 -13 -14 4 0 5 7 -1 -7 0 0 -2 -4
f water	12 3 -2 4 0 -7 0 5 -2 0 0 0 0
f waterschap	-7 -2 -6 -2 3 2 0 -2 -1 3 -1 0 -2
f we	12 -12 -5 -1 -2 4 12 -16 -10 -2 -4 0 18
f webwinkel	9 0 1 3 -3 -2 7 -5 6 -4 1 0 -2
f week	-3 -2 3 -2 -1 4 -2 -2 6 -1 -1 -1 -1
f weg	-8 -8 -6 5 -2 3 0 -1 -2 -1 -1 0 -1
f wendbare	5 1 0 1 0 -3 0 -1 -2 -2 -3 0 10
f wereld	-17 -15 -4 -5 -6 20 -5 4 -5 -3 -3 0 3
f werk	3 -4 -2 9 -4 -4 6 1 -4 -1 -2 0 -1
f werken	-13 -4 2 -10 -3 17 -3 -11 -3 -4 -2 -3 21
f weten	7 2 0 2 0 -4 -2 1 -1 6 -1 0 -1
f wie	13 2 -7 12 4 -18 11 -2 -7 2 2 -1 -4
f wij	15 -5 -1 11 1 -14 2 10 4 -2 -5 -3 -4
f wijk	-19 -10 0 -6 -6 19 0 -3 -1 -2 -1 0 0
f willen	15 -6 -36 4 14 -11 -16 -21 -4 9 10 10 6
f winkelier	-1 -2 4 -1 -2 2 -6 0 0 0 0 7 0
f woning	5 2 10 0 -3 -1 -2 6 1 -2 -1 0 3
f worden	-3 -2 -2 -6 3 5 1 2 -4 -6 -8 -1 15
f zaak	-7 -8 -7 6 -3 3 0 -3 -4 2 -2 -1 3
f zee	-1 -3 1 -1 -4 5 -2 6 -3 -1 -1 0 -1
f zelf	-9 1 1 -5 1 5 1 -2 1 0 -1 0 0
f zes	2 0 0 1 0 -1 1 -2 -2 -1 6 -1 0
f zetten	-3 -6 11 -3 -6 9 0 11 -3 2 -6 -1 -3
f zich	6 -4 -2 2 -2 0 4 5 -12 0 -3 -1 6
f ziek	-9 -3 0 -3 -1 7 -1 0 -1 0 0 0 0
f ziekenhuis	-1 -4 8 -2 -8 10 -4 -8 11 11 -8 0 -1
f ziel	3 -3 -2 7 -4 -3 0 -1 -2 0 4 0 -1
f zien	-3 8 -18 3 7 -7 1 -9 2 -2 6 0 -2
f zijn	28 -18 -47 34 -18 -7 0 -31 -21 9 42 -11 3
f zoals	9 1 -2 3 -1 -5 -2 6 0 0 -2 0 0
f zodat	-2 -1 2 -1 -1 2 -2 6 -2 0 0 0 -1
f zonder	-29 -22 1 -16 -14 44 -6 -8 5 -2 1 -1 -1
f zonnepaneel	-7 -2 4 -3 -1 5 0 -2 1 0 0 0 0
f zorg	24 4 11 5 -2 -12 1 -6 12 10 -5 -1 -2
f zorgen	8 -7 9 -1 -14 12 1 -1 5 0 -7 -1 5
f én	4 0 0 1 -1 -1 -3 -2 4 6 -4 0 0
f één	2 2 1 -1 -1 1 0 -3 -10 2 10 -1 3
g1 	-3 -6 -9 2 1 2 -7 -5 0 -8 6 16 -6
g1 activity.infinitive	6 -2 -2 1 0 -1 -3 4 4 -1 -1 0 -2
g1 adverb	-7 -23 -37 16 12 -11 20 -10 -2 -9 -8 -2 -5
g1 agent	13 -7 -5 5 -4 -1 7 7 -5 -2 -2 -1 -3
g1 artefact	11 -13 -10 3 -8 8 -6 -2 12 4 -5 -2 -4
g1 article	1 3 -24 -4 18 -9 -6 0 -9 11 14 -12 -4
g1 company	3 -5 0 -1 -5 6 6 0 -3 -3 4 -1 -2
g1 contented	10 3 1 1 -1 -4 -2 -4 -2 12 -1 0 -1
g1 customer	5 0 0 1 -1 0 -5 -2 -3 13 -1 -1 -1
g1 determiner	-19 -21 -15 0 -6 20 -1 7 -11 -5 -8 4 1
g1 living.infinitive	-8 -7 -5 3 -3 5 -1 -3 -3 0 -4 0 6
g1 mission	4 -8 -8 14 -7 -4 -4 0 2 0 -5 -1 5
g1 neutral	1 -3 -4 4 -1 -1 -1 6 -4 -1 -1 0 -1
g1 own	9 6 18 -4 -1 -3 -7 -1 6 0 -4 2 10
g1 people	13 -21 -9 -2 -11 17 19 4 -7 -5 3 -9 -8
g1 place	3 9 -5 -9 8 0 3 5 -7 -1 -3 -1 6
g1 plain.infinitive	-12 4 -17 3 24 -21 -5 6 -4 1 -3 -1 -1
g1 plain.infinitive neutral	-8 -2 -6 -2 8 -1 0 -2 -1 0 0 0 0
g1 possessive	9 2 0 3 -1 -5 6 -7 -7 -2 18 -3 -3
g1 praised	-1 1 10 -3 -2 2 -2 0 4 2 -1 -1 -1
g1 preposition	-8 1 3 11 -3 -6 -14 1 9 -10 -10 15 7
g1 problem	-8 -10 -10 -2 7 2 -5 4 0 -3 -1 -1 -2
g1 pronoun	-19 -17 -17 3 -6 16 3 -9 0 -2 -2 -1 -2
g1 quality	-18 -10 -7 1 1 7 -3 -1 1 -2 -2 0 -1
g1 rank	8 9 0 1 0 -5 -2 -2 -4 15 -2 0 -1
g1 service	13 -5 -5 4 -4 -1 3 0 6 -2 -3 -1 -2
g1 shared	2 2 -16 -2 2 3 -7 8 12 -4 -10 -2 0
g1 subject	-3 3 12 3 -2 -4 4 -2 1 -3 3 -7 7
g1 subordinator	-5 -4 -11 5 2 -2 4 2 -3 -1 -5 -2 0
g1 venue	8 3 7 0 -1 -3 -2 -1 0 -1 10 0 0
g1 wanted	-16 -26 -27 5 3 10 -5 -12 16 -4 -8 -3 -1
g1 work	15 -1 2 5 -6 -3 -2 13 -4 -1 -1 0 -1
g2 	3 -16 -12 2 -9 14 -11 -8 -13 8 0 16 2
g2 ,	14 -15 -25 31 -3 -21 3 1 1 4 -8 -1 -5
g2 .	2 -4 -11 19 -2 -14 0 -1 -2 -1 2 0 -1
g2 :	-4 2 3 -3 3 -1 -1 -5 4 7 -4 0 -1
g2 act.infinitive	-9 9 -11 -7 24 -14 1 -5 0 6 -2 -1 -2
g2 activity.infinitive	23 0 18 1 -2 -9 -23 53 -1 -6 -10 -2 1
g2 activity.infinitive artefact	11 3 -1 4 -1 -6 -5 19 -6 -2 -2 0 -2
g2 activity.infinitive neutral	4 4 8 -1 0 -3 -2 5 -2 -1 5 0 -1
g2 activity.infinitive place	3 1 6 0 -1 -2 -5 13 -4 0 -1 0 0
g2 activity.infinitive work	10 3 1 3 -1 -6 -1 -3 8 0 0 0 0
g2 activity.singular	-11 4 4 -6 1 5 -1 3 -2 0 0 0 0
g2 adverb	-6 5 -2 7 1 -6 4 -8 4 -1 -1 0 2
g2 agent	-16 14 11 -16 16 -3 -3 16 -4 -2 -1 -5 0
g2 artefact	2 19 17 -8 2 -3 3 -16 29 -1 -6 -2 2
g2 article	-8 -35 -9 6 -7 14 -2 1 -11 -2 3 2 -3
g2 carry.infinitive	13 6 0 4 -1 -7 -9 10 9 -2 -3 0 -1
g2 change	-7 -5 -11 -2 17 -10 -2 -4 -3 -3 -3 3 6
g2 company	9 2 -2 0 3 -5 1 -8 0 2 5 -2 4
g2 comparative	-7 -3 3 -6 -2 11 0 -1 0 0 0 0 0
g2 conjunction	-17 -10 -17 -7 12 6 12 -18 0 4 -7 -1 -2
g2 customer	-3 -3 1 -7 -2 10 8 -7 -2 4 -1 -1 -2
g2 determiner	-6 6 -12 -5 13 -5 -1 2 5 -2 -4 -3 0
g2 develop.infinitive	1 16 2 -4 2 -3 -7 22 -7 -2 -1 -1 1
g2 ensure.infinitive	-7 -4 6 -3 -6 10 0 -3 2 0 0 0 0
g2 gathering.infinitive	6 -1 5 1 -4 0 -5 16 -6 -1 -1 0 0
g2 gathering.infinitive people	0 4 1 -1 0 -1 -1 7 -3 0 -1 0 0
g2 helping.infinitive	13 -5 14 3 -8 0 37 -15 -7 -3 -3 -1 -2
g2 helping.infinitive people	0 11 6 -2 1 -2 14 -3 -4 0 -1 0 -1
g2 helping.singular	9 1 -6 4 0 -4 7 -2 -3 0 0 0 0
g2 internal	7 0 3 2 -2 -2 2 -2 -2 1 -3 0 7
g2 inward.infinitive	2 -1 1 1 -1 0 -4 -1 -4 -1 -1 0 10
g2 let.infinitive	8 10 -10 3 4 -9 4 -1 3 -1 -1 0 -2
g2 living.infinitive	-5 -5 -15 -9 5 10 -4 1 -6 2 0 -2 2
g2 living.singular	10 2 -4 3 0 -5 0 -3 6 0 -1 0 0
g2 make.infinitive	7 -4 -1 0 -2 1 12 2 -6 -3 -3 -1 0
g2 make.singular	-1 1 8 -2 -2 2 8 -4 1 -1 -1 0 0
g2 mission	4 -26 -20 2 -1 9 0 2 -5 4 -12 8 -8
g2 modal.infinitive	0 -20 -11 -2 -1 11 -14 -18 0 7 -1 5 13
g2 modal.singular	-11 -10 -9 -3 -2 13 4 -8 2 -5 1 -1 1
g2 neutral	-4 -2 2 -4 -2 7 -9 11 -6 -3 -5 8 2
g2 offering.infinitive	25 0 6 8 -7 -8 1 0 21 -3 -7 -2 -3
g2 offering.infinitive work	5 1 1 2 -1 -3 -1 -7 12 0 -1 0 0
g2 offering.singular	8 3 2 2 -1 -4 4 -1 2 -1 -1 0 0
g2 own	-21 12 2 2 3 -3 8 -2 17 -9 -3 -3 -10
g2 people	-35 -5 -6 0 8 3 3 4 -26 -9 4 8 4
g2 place	2 -10 -15 2 -9 13 -2 -5 -2 -9 10 -1 2
g2 plain.infinitive	-18 -20 -30 -2 -9 28 12 -5 -18 -11 12 -5 -2
g2 plain.infinitive mission	4 -8 -5 2 -5 5 -4 -4 -7 20 -3 0 -4
g2 plain.infinitive shared	-21 -12 -23 13 2 0 -2 -6 -4 -2 1 0 -1
g2 plain.singular	-21 -28 -9 19 -20 15 0 -6 -6 -4 4 -1 -1
g2 preposition	-2 -37 -51 20 15 -12 -7 -13 13 1 1 -12 -4
g2 problem	-12 -4 3 -8 -6 17 -1 1 -2 -1 0 0 0
g2 promote.infinitive	-6 8 -6 -3 15 -11 13 -1 -6 -2 -3 0 -1
g2 pronoun	-9 -6 -6 2 -1 4 -5 -6 0 9 -2 -1 -1
g2 protect.infinitive	-9 6 -7 -5 13 -5 0 -1 0 0 0 0 0
g2 quality	-11 -1 -3 -1 -1 5 1 10 -4 -3 -5 -1 -1
g2 rank	4 13 0 -1 1 -5 1 -6 7 9 -4 -1 -3
g2 rank superlative	6 -5 3 1 -10 8 -3 -10 10 6 1 0 -2
g2 relative	-69 -32 -11 -24 -5 57 -8 -11 -5 -2 -4 -1 3
g2 representation	3 7 -1 0 1 -3 2 -1 0 0 2 0 0
g2 service	22 -3 -5 5 -2 -7 -3 -3 12 -3 1 -1 1
g2 shared	-9 0 -20 2 19 -14 -12 15 -13 0 8 -4 -2
g2 strengthen.infinitive	-4 6 -3 -2 6 -3 1 1 -1 -1 -1 0 0
g2 subject	11 1 0 1 -3 -2 -5 7 -1 -3 0 -1 6
g2 subordinator	5 -2 -4 2 -2 0 -1 -8 11 0 -2 0 0
g2 success	13 -2 1 2 -3 -2 -2 -4 -3 19 -1 -1 -5
g2 superlative	4 -7 5 1 -12 10 -5 -10 3 12 1 0 -1
g2 unlisted.infinitive	4 -4 1 0 -5 5 -4 -3 6 4 -1 -1 -1
g2 unlisted.singular	-14 -6 0 -1 -1 7 0 1 -4 -1 0 -1 0
g2 venue	24 10 10 5 -2 -15 -4 -5 9 -4 19 -1 -3
g2 wanted	-11 -16 -19 12 1 -2 -4 3 -8 -10 3 5 0
g2 work	7 -2 19 0 -4 -2 0 9 4 -3 -1 -1 -2
g3 	0 -11 -13 10 0 -3 -8 -12 -13 -3 20 7 3
g3 ,	22 6 -7 -7 1 0 -10 11 1 14 -5 -4 -2
g3 :	-3 -8 -8 0 -1 6 -6 1 -6 8 1 3 -6
g3 act.infinitive	2 -6 0 0 -3 4 -1 -2 -2 8 -1 -1 -2
g3 act.singular	6 8 7 0 -2 -4 -1 11 -2 -1 -1 0 0
g3 activity.infinitive	12 11 1 1 3 -11 -4 15 -10 8 -4 5 -3
g3 activity.singular	0 -1 31 0 -7 -1 -10 34 1 -5 -7 -1 -4
g3 adverb	-9 -34 3 5 -21 26 7 -16 2 -2 -8 -2 8
g3 agent	4 0 -1 6 -5 -2 -5 3 -10 10 11 -2 -5
g3 artefact	7 -7 -2 1 3 -4 1 -12 37 -9 -9 -3 -5
g3 article	7 -9 -21 18 3 -15 -10 -20 6 -5 30 -7 -1
g3 carry.infinitive	3 1 0 0 0 -1 3 5 -6 0 -1 0 0
g3 carry.singular	-1 3 3 -1 0 0 -2 8 -2 -1 -1 0 0
g3 company	5 6 4 -1 -3 -1 3 -1 -10 6 9 -1 -2
g3 comparative	1 -3 0 2 -3 1 2 -6 -1 -4 -1 -1 9
g3 conjunction	-8 0 13 -1 -3 3 -4 4 8 -5 1 -1 -3
g3 determiner	1 -7 -4 3 -8 8 -3 -8 11 -3 1 4 -4
g3 develop.singular	10 0 0 3 -2 -4 -1 12 -4 -1 -1 0 -2
g3 guard.singular	-3 1 -5 -1 6 -4 -1 2 -1 -1 -1 0 0
g3 helping.infinitive	-3 -3 2 -1 -4 7 -3 -5 -1 -2 -1 6 3
g3 helping.singular	6 4 9 0 -4 -1 19 1 -5 -3 -6 0 -2
g3 inward.infinitive	-15 10 -4 -9 14 -3 0 3 -1 -1 -1 0 -2
g3 let.infinitive	12 0 0 0 -4 1 16 -2 -4 -1 -2 -1 -2
g3 living.infinitive	-4 7 -1 2 2 -4 -1 6 -4 -4 0 -1 6
g3 living.singular	-13 -7 2 3 -6 7 -3 4 -1 -2 0 0 -1
g3 make.infinitive	-10 3 -4 -6 14 -5 -2 3 -2 -1 -1 0 1
g3 mission	1 6 -3 0 3 -4 -1 2 5 -2 -2 0 -1
g3 modal.infinitive	-9 -10 -8 -3 -2 12 -5 -10 1 2 0 5 0
g3 modal.singular	0 4 -15 4 10 -12 -6 -9 0 -8 3 -2 18
g3 neutral	-25 -18 -16 -1 8 8 0 -3 -8 -2 -5 5 -3
g3 offering.infinitive	-13 -5 1 -5 8 1 -1 4 -3 -1 -2 0 -1
g3 offering.singular	12 1 4 3 -3 -5 -9 -7 30 -3 -5 -1 -2
g3 own	-11 -12 1 -5 0 10 -11 -1 -5 3 -2 -1 11
g3 people	34 -23 1 9 -23 11 40 3 -17 -12 -10 8 -9
g3 place	-9 -2 -4 -5 -1 10 7 5 -2 1 -10 -2 -3
g3 plain.infinitive	13 -3 2 9 -9 -3 7 4 -11 2 -22 2 20
g3 plain.singular	-5 -17 -22 8 2 1 -2 0 6 -2 -1 -4 -7
g3 plain.singular neutral	0 -6 -9 11 -2 -5 6 -4 0 -1 -3 0 0
g3 possessive	-17 0 -12 0 3 5 -4 4 -4 -1 -2 -1 0
g3 praised	-5 0 -5 9 0 -7 -3 -4 5 -1 -1 0 1
g3 preposition	1 -15 -55 6 9 3 -24 -14 15 2 11 -6 -1
g3 problem	-14 -8 -8 -2 -1 11 -3 -1 -1 -1 -1 -1 1
g3 promote.singular	-15 -2 -4 -5 1 9 -1 -4 -1 -2 2 0 0
g3 pronoun	6 -13 -17 -1 -2 10 19 -14 -5 9 -4 -2 -8
g3 protect.singular	-7 5 -5 -3 8 -4 0 -1 0 0 0 0 0
g3 quality	-22 -13 -9 0 -2 13 -4 -5 0 -2 1 0 -1
g3 rank	5 3 8 0 -1 -4 -1 -2 -9 19 -2 0 -1
g3 relative	18 -7 -4 4 -9 3 -4 -7 8 1 10 -1 -5
g3 service	11 6 3 2 0 -7 6 0 12 -7 -3 -2 -2
g3 shared	2 -16 -3 4 -13 13 -2 12 -3 -2 -2 -2 -5
g3 strengthen.infinitive	5 1 1 0 0 -1 -1 -1 -1 7 0 0 -2
g3 subject	-14 -15 -26 -3 6 11 1 -7 -2 -1 -1 -1 -3
g3 subordinator	0 -1 -8 0 3 -1 0 -4 -5 -1 7 0 -1
g3 unlisted.infinitive	14 2 10 6 -6 -6 -4 13 -2 3 -2 -1 -2
g3 venue	1 -1 2 0 -1 1 0 -6 3 0 4 0 -1
g3 wanted	-18 7 -16 -14 25 -4 -4 -20 14 7 -5 -2 4
g3 work	2 6 5 -1 -2 -1 0 14 -5 -2 -2 0 -1
s 	10 -28 -27 0 17 -6 -9 7 12 -9 -20 7 0
s !	1 -13 -15 6 -6 6 -4 1 1 2 -2 -1 -3
s '	1 -8 -7 1 -1 3 0 -3 6 -2 -2 -1 -1
s ,	12 3 -5 10 -15 2 -2 15 12 -2 -1 -21 2
s -	6 0 -7 3 0 -3 -4 -2 -3 2 9 -1 -1
s .	5 -36 -44 8 -3 14 -3 9 -5 0 -14 -5 -2
s :	3 -4 15 -5 2 0 1 -4 -4 4 1 3 3
s ;	-7 3 24 -7 -2 4 5 10 -7 -2 1 -1 0
s ?	0 -3 -6 -1 3 1 5 -1 0 -1 -2 -1 -1
s act.infinitive	-81 67 -53 -49 100 -34 -12 17 -16 -1 -9 5 -1
s act.infinitive change	-12 5 -8 -7 19 -8 -1 -1 0 -1 -1 0 0
s act.infinitive neutral	-5 7 -5 -3 11 -7 -1 -1 4 -1 0 -1 0
s act.participle	-6 5 0 -4 5 -1 -1 1 1 -1 0 0 0
s act.singular	-13 10 17 -10 -2 8 2 16 -2 -4 -6 -1 -2
s activity.infinitive	26 26 41 -3 -1 -19 -17 90 -25 -18 -6 1 -2
s activity.infinitive artefact	16 9 0 4 0 -10 -2 23 -7 -2 -2 -1 -3
s activity.infinitive mission	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
s activity.infinitive neutral	6 3 7 0 -1 -3 0 1 -3 -1 5 0 3
s activity.infinitive place	10 0 5 2 -3 -3 0 19 -9 -1 -2 -1 -1
s activity.infinitive shared	18 11 4 5 -2 -11 -1 13 -4 -1 -1 4 -2
s activity.infinitive venue	8 3 1 2 0 -5 2 8 -3 -1 -1 -1 -1
s activity.infinitive work	5 3 8 0 -1 -3 -2 1 7 -1 -1 0 -1
s activity.participle	25 -11 -7 8 -5 -5 -1 -2 18 -7 -4 4 -6
s activity.singular	-11 13 29 -9 -5 7 -16 46 4 -12 -4 -2 -10
s adverb	-25 11 6 4 -17 15 21 20 6 -11 -13 -15 -10
s agent	40 3 20 2 -9 -9 8 -2 -26 6 39 -13 3
s artefact	56 16 42 -7 -8 -14 -14 26 42 -1 -12 0 -13
s article	15 -21 -31 5 4 0 1 4 6 -1 2 -22 3
s awareness.infinitive	21 12 1 5 1 -15 -4 17 0 -2 -1 -1 -1
s carry.infinitive	18 10 0 2 6 -15 -13 23 13 -6 -6 -3 -1
s carry.singular	11 0 1 4 -3 -4 2 2 2 -2 0 0 -1
s change	-42 59 -14 -21 51 -31 -9 2 -7 -3 4 3 12
s company	17 13 5 0 -12 3 1 -7 -6 0 26 -10 5
s comparative	-48 -23 45 -31 -1 39 -9 -8 -2 -6 1 -3 21
s conjunction	-4 16 -8 -2 -11 12 -1 22 13 -2 -9 -20 -2
s contented	18 4 2 3 -1 -8 -4 -5 -4 23 0 -1 -4
s customer	22 -10 -1 5 -7 -1 9 -10 -23 21 16 -4 -6
s determiner	-30 -35 6 -9 -10 34 -7 2 5 -14 -9 0 8
s develop.infinitive	10 11 7 0 -1 -6 -2 21 -4 -6 -1 -2 2
s develop.infinitive change	10 1 -2 4 -1 -5 3 2 0 -1 -1 0 -1
s develop.singular	4 -3 0 2 -2 0 -2 18 -10 -2 -1 0 -2
s ensure.infinitive	-8 -15 12 -4 -23 29 0 -3 5 -2 -2 0 -1
s gathering.infinitive	4 3 21 -3 -4 0 -10 29 -10 -3 -2 -1 3
s gathering.infinitive people	-1 10 7 -3 -1 0 -8 21 -5 -1 -2 0 -1
s gathering.singular	3 4 2 0 -2 0 9 -5 -6 -2 7 0 -1
s guard.infinitive	-2 -6 -2 0 -3 5 -1 2 -2 0 0 0 0
s guard.singular	-6 5 -5 -2 8 -4 -1 4 -2 -1 -1 0 0
s helping.infinitive	54 13 4 15 -8 -25 87 -27 -32 -9 -6 16 -11
s helping.infinitive agent	5 3 10 0 -2 -3 14 -6 -3 -1 -1 0 0
s helping.infinitive artefact	9 0 0 3 -3 -3 20 -10 -2 -1 -4 0 -1
s helping.infinitive people	16 13 10 2 -2 -10 23 1 -10 -4 -5 9 -4
s helping.participle	-3 -1 2 -1 0 2 -1 -8 8 -1 1 3 -1
s helping.singular	31 9 6 8 -7 -13 38 -1 -6 -6 -6 -1 -5
s internal	44 8 17 10 -13 -15 9 -29 -19 0 -7 2 62
s inward.infinitive	-12 4 -5 -7 7 3 -3 -7 -10 -6 -5 -1 29
s inward.singular	-2 11 -5 -2 5 -4 -3 -3 4 -1 -1 0 4
s keep.infinitive	-19 -9 2 -8 5 9 2 6 -5 -3 -3 -1 -2
s keep.singular	-5 9 -4 -3 7 -4 -6 6 -5 5 -1 -1 2
s let.infinitive	21 21 -9 1 10 -19 15 -1 10 -2 -6 -3 -4
s living.infinitive	-4 -6 9 -11 1 11 -13 7 5 -4 -10 -7 22
s living.infinitive agent	4 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
s living.infinitive artefact	-5 -1 11 -3 -2 3 -1 3 -1 0 0 0 0
s living.infinitive problem	-4 -6 -4 -1 -2 6 0 -2 -1 0 0 0 0
s living.infinitive quality	-6 -4 -3 3 -1 0 -1 1 1 -1 -1 0 -1
s living.infinitive service	11 5 3 3 -4 -3 -2 5 4 -1 -1 0 -1
s living.infinitive shared	4 -5 4 -1 2 -2 -5 2 12 -2 -3 -1 -2
s living.participle	-13 -8 11 -8 1 10 -1 -13 10 3 4 -2 -3
s living.participle shared	-6 -2 1 -2 -1 5 0 4 -4 0 -1 0 0
s living.participle wanted	3 -4 -7 9 -1 -5 -2 -1 -1 0 3 0 0
s living.singular	-16 -25 55 -4 -24 25 11 8 -1 -7 -2 -4 -2
s make.infinitive	11 -21 -3 -3 -7 13 1 17 -19 9 -2 -5 -4
s make.participle	-3 -3 -3 -1 -1 3 1 -6 0 -1 1 -1 4
s make.singular	3 2 11 -2 0 -2 5 1 1 -3 -1 -1 2
s merit	5 -17 -11 17 -5 -6 -5 -3 4 2 -2 -1 -1
s mission	7 -17 -11 10 3 -7 0 15 -4 3 -13 4 -10
s mission wanted	-6 -1 4 -3 -1 4 -1 2 -1 -1 0 0 0
s modal.infinitive	0 -14 22 -12 -13 23 7 -25 -15 14 -9 10 20
s modal.singular	-3 -4 13 -9 0 7 3 -5 12 -17 4 -6 12
s neutral	9 -21 -22 30 -7 -14 -4 -10 -5 -9 -2 15 6
s offering.infinitive	41 28 15 4 7 -32 -6 -17 81 -11 -25 11 -13
s offering.infinitive neutral	15 -1 19 3 -9 -2 -2 13 0 -2 0 0 -1
s offering.infinitive work	5 1 1 2 -1 -3 -1 -7 12 0 -1 0 0
s offering.participle	3 3 -5 -2 1 1 -2 -4 8 -2 3 0 -2
s offering.singular	10 10 11 0 -4 -3 -1 2 30 -6 -12 -1 -4
s own	11 -3 9 -3 6 -7 2 -5 0 13 -14 -9 17
s people	20 -6 30 -19 -10 19 40 -1 7 -23 11 10 -34
s people comparative	-6 -2 3 -2 -1 5 0 -3 -1 -1 -1 0 4
s people wanted	-8 -8 2 -4 -2 10 -4 1 -1 0 2 0 -1
s place	-25 -35 42 -42 1 45 -11 28 6 7 -1 -17 -17
s plain.infinitive	14 14 10 2 7 -19 3 -2 -29 32 8 -2 0
s plain.infinitive artefact	16 4 1 5 -1 -10 -1 0 9 -1 -1 0 0
s plain.infinitive mission	-12 -17 7 -5 -4 14 -5 -6 -7 18 1 -1 -6
s plain.infinitive neutral	-11 -9 17 -6 -6 13 -4 10 -6 -3 -2 0 4
s plain.infinitive people	26 -5 -5 10 -5 -9 16 -17 7 -2 0 -1 1
s plain.infinitive shared	-24 -7 -12 9 2 0 -4 4 -8 -2 2 0 -2
s plain.participle	-6 -7 -17 3 -1 5 -5 1 4 -5 -3 -1 0
s plain.participle shared	-1 -2 4 -1 -3 4 7 2 -6 -1 -1 0 -1
s plain.participle wanted	6 0 -4 3 0 -3 1 -2 0 0 2 0 0
s plain.singular	-14 10 21 1 -9 4 12 12 9 -23 3 -13 4
s plain.singular neutral	16 -8 -13 15 -6 -8 7 -8 3 0 -1 -1 -2
s possessive	28 5 -6 7 -15 1 22 -8 9 -22 16 -8 -2
s praised	21 18 12 17 -6 -24 4 -17 38 9 -9 -2 -10
s preposition	7 -38 -31 -17 15 18 5 7 4 -6 2 -7 -21
s preserve.infinitive	-21 17 -13 -13 33 -16 -2 10 -6 -1 -4 -2 2
s preserve.singular	17 -3 2 6 -6 -4 3 2 3 -1 -1 0 -1
s problem	-42 33 -17 -39 39 7 8 14 -4 -11 -9 -7 2
s promote.infinitive	-45 43 -11 -23 56 -29 15 2 -14 -2 -1 -1 -3
s promote.singular	-27 16 -6 -12 7 9 6 -3 -5 -3 2 0 -1
s pronoun	7 -41 17 12 -36 28 14 2 9 -9 0 -11 -9
s protect.infinitive	-19 13 -5 -11 20 -6 -3 8 -4 -2 -1 0 -1
s protect.singular	-13 -2 -9 -4 12 -3 0 -4 -1 0 -1 0 0
s quality	-34 -18 -16 -2 -6 25 1 -3 7 -9 5 -6 -11
s quality wanted	1 -3 -4 8 -1 -5 -1 0 -2 2 0 0 -1
s rank	42 25 4 8 -7 -18 -10 -28 -2 95 -27 -5 -5
s rank superlative	17 -4 1 4 -11 3 -5 -10 11 17 -5 -2 -3
s ranking.infinitive	9 8 -6 2 0 -4 -7 -5 -2 20 2 -1 -3
s realise.infinitive	0 -12 14 -2 -8 10 7 -3 0 -2 2 -1 -3
s relative	5 -12 9 -5 -21 26 -11 -4 12 -4 29 -16 -5
s representation	7 12 -1 1 4 -9 2 5 -1 2 -2 -1 -1
s result	-29 1 74 -22 -16 26 7 14 2 -2 -8 -2 2
s service	26 35 16 -6 -13 -1 3 28 26 -7 -13 -9 -9
s shared	-26 -16 -11 -23 17 19 -10 11 19 -13 -6 -7 -7
s shared wanted	-11 -4 6 -5 -1 8 -1 -2 2 -1 0 0 0
s strengthen.infinitive	-14 15 -16 -8 30 -18 8 -3 -6 3 -2 -1 -3
s subject	11 24 34 2 5 -25 23 25 -14 -12 -10 -2 7
s subordinator	-25 -5 16 -9 2 11 -8 17 0 -3 -1 -6 -4
s success	48 -7 5 14 -17 -9 -4 -12 -2 39 -7 5 -8
s superlative	-2 -9 0 0 -7 10 -8 -8 7 8 1 0 -2
s unlisted.infinitive	16 12 6 -3 15 -20 -14 24 10 -10 -12 5 5
s unlisted.infinitive artefact	20 15 3 5 -3 -11 -2 8 7 -1 -1 -1 -1
s unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -2 -1 -1 0 -1
s unlisted.infinitive people	7 -4 11 1 -4 -1 11 -2 0 -2 -2 -1 -2
s unlisted.infinitive place	-3 -3 5 -2 -2 5 -2 13 -9 -1 0 0 -1
s unlisted.infinitive shared	2 -1 8 -1 -2 0 -2 8 -2 -1 1 0 -1
s unlisted.singular	-4 -4 6 4 -10 6 -10 13 -14 -1 2 13 -4
s venue	23 16 12 3 -6 -9 -16 6 6 5 27 -3 -12
s wanted	-5 -32 13 -10 -26 42 -13 -5 29 -2 4 -14 -4
s work	14 48 13 -7 7 -19 10 38 -2 3 -19 -3 -8
ss  	29 11 0 -5 3 -8 -15 -1 6 1 5 8 5
ss  ,	2 13 8 8 -6 -7 11 -2 12 -15 9 -6 -3
ss  -	9 -6 4 3 -5 0 -1 3 1 -1 -1 0 0
ss  .	-25 -32 1 14 -21 22 2 14 -13 -3 -5 -8 -1
ss  :	16 3 -5 5 1 -9 10 -3 -4 0 0 5 -5
ss  ^	5 -17 -17 11 -1 -3 -7 1 -3 -2 10 -5 -2
ss  act.infinitive	-22 13 -15 -9 20 -5 -6 5 -3 -2 1 -1 2
ss  act.singular	-3 3 8 -3 -1 2 0 5 -1 -1 -1 0 0
ss  activity.infinitive	8 -10 -1 3 -5 3 4 18 -14 -3 2 -2 -5
ss  activity.singular	12 7 -5 4 0 -7 -5 22 -12 -3 3 0 -2
ss  adverb	-15 3 -15 0 10 -4 5 -11 4 -11 10 2 -6
ss  agent	6 12 -11 3 4 -9 12 -15 -7 14 -1 -1 1
ss  artefact	8 14 -1 -1 1 -5 -16 -11 5 5 9 11 3
ss  article	-6 -7 3 -6 3 6 0 10 2 2 -6 -3 -6
ss  carry.infinitive	-6 -2 -8 -2 7 0 3 1 -5 -1 -2 -1 2
ss  change	-19 -10 -13 -5 9 6 0 2 -4 -3 -3 0 -2
ss  company	14 -16 -1 4 -11 7 -6 -11 3 13 7 -2 -4
ss  comparative	-15 -5 8 -7 -3 13 -1 1 -2 1 -1 0 -1
ss  conjunction	10 0 4 4 -4 -4 3 -4 7 -1 10 -7 -4
ss  customer	3 1 0 1 0 -1 10 2 -5 -3 -1 0 -1
ss  determiner	2 3 -9 5 3 -7 -3 -5 9 -3 -3 -2 6
ss  helping.infinitive	-4 9 -2 -2 5 -4 1 5 -3 -1 -2 0 0
ss  helping.singular	13 0 -4 5 -2 -5 9 2 -4 -1 -2 -1 -1
ss  internal	16 1 1 5 -4 -5 -1 -2 -10 -2 -8 4 23
ss  keep.infinitive	-8 -1 -2 -3 4 2 0 3 -4 -1 -1 0 0
ss  let.infinitive	1 1 -4 0 7 -6 -2 -2 2 -1 0 -1 2
ss  living.infinitive	28 21 15 3 -2 -16 6 3 -9 0 -2 -3 21
ss  living.infinitive shared	2 -1 -1 0 -1 1 -1 -3 7 -1 -1 0 0
ss  living.singular	2 -5 -10 -1 0 4 6 -13 8 -2 -1 0 -1
ss  make.infinitive	2 2 1 0 -1 -1 -4 11 -3 -2 -1 -1 1
ss  make.singular	0 1 8 -2 -2 2 7 -3 1 -2 -1 0 0
ss  mission	-8 12 -2 -4 8 -4 2 3 0 -1 -1 0 -1
ss  modal.infinitive	4 10 -2 -1 -1 -1 5 -3 -7 5 -1 8 -3
ss  modal.singular	4 0 12 -1 -4 1 -6 -6 10 -2 5 -2 6
ss  neutral	-6 0 -23 6 4 -3 -25 -6 3 4 -13 7 22
ss  offering.infinitive	5 0 -8 2 6 -7 -1 11 -5 -3 -4 5 -3
ss  offering.singular	9 2 3 2 -2 -4 4 -5 7 -1 -1 0 0
ss  own	-2 0 4 -1 2 -1 0 4 -9 2 -2 0 6
ss  people	22 5 -5 -5 19 -20 -20 0 6 -9 -8 36 0
ss  place	-12 -16 4 3 -10 13 0 6 5 -4 -16 -2 6
ss  plain.infinitive	12 -8 6 -2 -5 4 5 12 -21 2 -7 12 -1
ss  plain.singular	-24 18 11 -15 3 10 -6 1 0 0 15 -2 -6
ss  plain.singular neutral	-4 -5 -2 -2 -2 7 5 -2 1 -1 -4 0 -1
ss  possessive	-22 -7 -4 -2 0 10 1 -12 1 5 0 -1 -3
ss  praised	3 0 -1 1 -1 -1 -2 1 -5 7 1 0 -1
ss  preposition	24 -25 2 -7 -1 8 28 -13 -3 4 -6 -7 -4
ss  problem	-4 -5 2 -5 5 2 14 -2 -5 -4 -1 -1 -3
ss  pronoun	-2 -6 5 -1 5 -4 7 -6 5 -4 2 -2 -1
ss  quality	-23 11 10 -13 6 8 2 8 -6 -1 0 -1 -2
ss  rank	8 0 -2 3 -1 -3 -1 -3 -6 18 -4 -2 -2
ss  relative	11 11 -5 1 2 -7 -5 -2 18 -2 -4 -1 0
ss  representation	2 10 0 0 0 -3 -1 -3 2 4 1 0 0
ss  service	8 -3 19 0 -7 1 6 -10 21 -4 -2 -2 -2
ss  shared	6 29 12 -12 -2 2 -15 -13 16 0 15 10 -1
ss  subject	-7 -8 -6 9 1 -5 -5 4 -2 3 -1 -2 -3
ss  subordinator	-3 4 -3 -4 4 1 -1 -12 6 5 5 -1 -3
ss  unlisted.infinitive	-24 -6 -1 -10 11 8 2 3 -3 -4 -2 -1 -3
ss  unlisted.singular	8 -12 -4 2 -8 8 -1 -2 -2 -2 6 -1 2
ss  venue	12 6 -6 4 1 -7 -2 -11 4 5 9 0 -1
ss  wanted	3 -6 25 0 -14 9 0 -9 9 5 1 9 -9
ss  work	-3 13 -6 -3 8 -6 5 -5 5 1 -3 -1 -2
ss ! ^	-5 -12 -13 4 -5 9 -5 1 2 -1 -2 0 -2
ss ' 	0 -8 -6 1 -1 4 0 -3 6 -2 -2 -1 -1
ss , 	34 11 3 1 3 -16 -4 -7 3 2 21 -6 4
ss , act.infinitive	2 -8 -3 2 1 -1 2 -3 0 0 0 0 -1
ss , activity.infinitive	16 12 9 2 0 -11 2 13 -10 -4 10 -1 -2
ss , activity.participle	5 2 -2 1 0 -2 -1 -6 9 -1 2 0 -1
ss , activity.singular	-10 17 -6 -6 6 0 -2 7 -1 -1 -2 0 -1
ss , adverb	4 -15 -7 -2 -2 7 -8 -4 3 19 -11 -2 -1
ss , agent	-10 19 -1 -7 8 -4 -2 4 2 -1 0 0 -2
ss , artefact	6 10 -5 0 4 -7 5 16 -15 -6 3 -1 0
ss , article	1 11 0 -6 6 -3 3 -7 3 3 2 4 -5
ss , comparative	-5 -2 -13 -3 10 -2 5 -6 -3 -1 -1 0 0
ss , conjunction	-3 -3 -3 -5 4 3 -3 7 -6 -3 1 -1 2
ss , determiner	31 -2 -8 16 -7 -14 -5 -8 5 -2 7 -1 9
ss , develop.infinitive	6 -4 0 2 -2 0 0 0 -1 0 2 0 0
ss , helping.singular	-4 6 6 -3 2 0 -3 10 -3 1 -3 0 -1
ss , internal	-4 6 0 -2 2 0 2 -4 3 0 -1 0 0
ss , living.infinitive	-6 0 -2 7 0 -4 -2 3 1 -2 -3 0 1
ss , make.participle	-8 -3 0 -3 0 6 -1 -1 -3 0 3 0 0
ss , merit	-4 -3 -4 6 0 -3 2 -2 -1 -1 0 0 -1
ss , neutral	-2 -9 -5 6 -3 1 -3 4 -1 -2 -2 0 -1
ss , offering.infinitive	3 -1 -1 1 -1 -1 5 -11 -2 9 0 0 -1
ss , offering.participle	8 1 -1 2 -1 -4 0 2 1 0 -1 0 0
ss , own	2 -1 -1 1 0 -1 6 -3 -5 3 -1 0 -1
ss , people	2 -10 -9 1 -1 5 -1 -18 12 4 4 -1 -4
ss , place	14 7 -5 4 -2 -6 5 7 -2 -2 -2 0 -1
ss , plain.infinitive	3 -11 -1 11 -6 -3 3 -1 -1 -1 -3 -1 1
ss , possessive	-7 6 -3 -3 3 1 -1 1 -5 0 6 0 -1
ss , praised	3 13 -3 9 0 -13 8 -1 -3 -4 2 -1 4
ss , preposition	-6 9 14 -16 -4 16 -2 -7 32 -1 -3 -5 -10
ss , preserve.singular	6 -4 3 2 -3 -1 0 3 -1 0 0 0 0
ss , problem	17 9 -4 5 -6 -4 1 -4 -2 8 -1 0 3
ss , pronoun	16 2 5 3 0 -8 3 7 2 -4 -3 -1 1
ss , quality	-6 -17 -11 13 -6 1 -1 -2 -1 -2 -1 0 -2
ss , relative	-10 -9 -8 -3 -4 15 0 -2 -6 -3 9 0 -3
ss , result	-23 -9 58 -16 -18 27 -3 8 6 -1 -7 -2 5
ss , service	1 4 0 -1 -1 0 0 -2 9 0 -3 0 -1
ss , shared	16 10 -16 9 5 -16 1 12 -10 -6 4 -1 2
ss , subject	6 0 -1 2 -1 -3 2 -7 5 -1 5 0 -1
ss , subordinator	-16 4 34 -7 3 -2 -4 20 -3 -1 -4 0 -1
ss , venue	9 4 -1 2 0 -6 0 7 -2 -1 -1 0 0
ss , wanted	-2 -20 -18 2 -9 18 -9 7 -3 2 -6 -1 1
ss , work	8 2 0 3 -3 -2 -5 1 7 3 -1 0 -2
ss - conjunction	8 3 -4 3 1 -5 -4 -1 -3 2 9 -1 -1
ss . 	-6 0 25 -5 -3 3 -3 19 -9 -2 1 -1 0
ss . ^	5 -34 -41 7 -3 13 -2 10 -7 1 -13 -5 -1
ss . adverb	-23 3 33 2 1 -6 -3 7 5 -1 -10 2 2
ss . article	-10 14 31 -10 -2 3 2 2 8 2 -3 0 -1
ss . determiner	-3 0 9 -3 2 -1 -3 7 -3 1 0 0 -2
ss . mission	5 4 7 0 0 -4 -1 0 6 0 -1 0 0
ss . own	-7 4 25 -8 0 2 1 -7 -1 7 4 -1 2
ss . people	-13 1 23 -8 -1 6 0 5 -1 -1 1 0 -1
ss . praised	7 0 -6 4 0 -4 0 2 -2 0 0 0 0
ss . preposition	1 -1 20 -4 -7 6 6 1 -2 -4 0 -1 3
ss . pronoun	-30 -1 10 -10 8 7 -6 2 4 -5 1 0 -2
ss . subject	-6 3 30 -8 -1 2 0 8 1 -6 11 -1 -7
ss . subordinator	-11 0 15 -6 2 4 1 5 -1 -1 -3 0 0
ss . wanted	12 5 7 7 -1 -12 -2 5 6 -1 -1 0 -1
ss : 	9 12 -9 2 3 -8 -6 7 5 -2 -1 -1 2
ss : adverb	12 -4 -3 4 -4 -1 1 15 -12 -2 -3 0 2
ss : article	-4 -2 -1 -5 14 -8 -9 -15 1 11 10 5 -5
ss : determiner	-17 -3 -1 -7 1 11 -2 -7 -8 -3 3 2 10
ss : place	-5 0 8 -3 -1 3 4 -1 1 -1 -1 0 -1
ss : praised	6 0 -3 2 -1 -2 -2 -1 5 -1 0 0 0
ss : preposition	-7 7 9 -5 1 2 5 -5 6 1 -3 2 -4
ss : pronoun	3 -1 1 8 -1 -8 1 3 4 -3 0 -1 -3
ss : relative	-3 -2 -2 -1 0 3 -1 -2 -1 -1 -2 -1 6
ss : shared	6 0 -1 2 -1 -2 -1 -3 5 -1 2 0 -1
ss : subject	12 -3 1 4 -3 -4 10 8 -10 -1 -1 -1 -1
ss : wanted	-11 -6 -3 -3 0 9 -1 -5 3 0 -1 0 0
ss ; subject	-4 0 6 -2 0 2 -3 2 -1 -1 4 -1 0
ss ^ 	-3 -6 -9 2 1 2 -7 -5 0 -8 6 16 -6
ss ^ activity.infinitive	6 -2 -2 1 0 -1 -3 4 4 -1 -1 0 -2
ss ^ adverb	-7 -23 -37 16 12 -11 20 -10 -2 -9 -8 -2 -5
ss ^ agent	13 -7 -5 5 -4 -1 7 7 -5 -2 -2 -1 -3
ss ^ artefact	11 -13 -10 3 -8 8 -6 -2 12 4 -5 -2 -4
ss ^ article	1 3 -24 -4 18 -9 -6 0 -9 11 14 -12 -4
ss ^ company	3 -5 0 -1 -5 6 6 0 -3 -3 4 -1 -2
ss ^ contented	10 3 1 1 -1 -4 -2 -4 -2 12 -1 0 -1
ss ^ customer	5 0 0 1 -1 0 -5 -2 -3 13 -1 -1 -1
ss ^ determiner	-19 -21 -15 0 -6 20 -1 7 -11 -5 -8 4 1
ss ^ living.infinitive	-8 -7 -5 3 -3 5 -1 -3 -3 0 -4 0 6
ss ^ mission	4 -8 -8 14 -7 -4 -4 0 2 0 -5 -1 5
ss ^ neutral	1 -3 -4 4 -1 -1 -1 6 -4 -1 -1 0 -1
ss ^ own	9 6 18 -4 -1 -3 -7 -1 6 0 -4 2 10
ss ^ people	13 -21 -9 -2 -11 17 19 4 -7 -5 3 -9 -8
ss ^ place	3 9 -5 -9 8 0 3 5 -7 -1 -3 -1 6
ss ^ plain.infinitive	-12 4 -17 3 24 -21 -5 6 -4 1 -3 -1 -1
ss ^ plain.infinitive neutral	-8 -2 -6 -2 8 -1 0 -2 -1 0 0 0 0
ss ^ possessive	9 2 0 3 -1 -5 6 -7 -7 -2 18 -3 -3
ss ^ praised	-1 1 10 -3 -2 2 -2 0 4 2 -1 -1 -1
ss ^ preposition	-8 1 3 11 -3 -6 -14 1 9 -10 -10 15 7
ss ^ problem	-8 -10 -10 -2 7 2 -5 4 0 -3 -1 -1 -2
ss ^ pronoun	-19 -17 -17 3 -6 16 3 -9 0 -2 -2 -1 -2
ss ^ quality	-18 -10 -7 1 1 7 -3 -1 1 -2 -2 0 -1
ss ^ rank	8 9 0 1 0 -5 -2 -2 -4 15 -2 0 -1
ss ^ service	13 -5 -5 4 -4 -1 3 0 6 -2 -3 -1 -2
ss ^ shared	2 2 -16 -2 2 3 -7 8 12 -4 -10 -2 0
ss ^ subject	-3 3 12 3 -2 -4 4 -2 1 -3 3 -7 7
ss ^ subordinator	-5 -4 -11 5 2 -2 4 2 -3 -1 -5 -2 0
ss ^ venue	8 3 7 0 -1 -3 -2 -1 0 -1 10 0 0
ss ^ wanted	-16 -26 -27 5 3 10 -5 -12 16 -4 -8 -3 -1
ss ^ work	15 -1 2 5 -6 -3 -2 13 -4 -1 -1 0 -1
ss act.infinitive ,	-14 -21 -23 -1 9 6 -2 -15 -5 8 -2 -1 2
ss act.infinitive .	-17 19 -26 -18 52 -27 -9 4 -9 8 -6 8 -1
ss act.infinitive ^	-5 -12 -7 0 7 -1 0 -2 -1 -1 -1 -1 0
ss act.infinitive adverb	-8 16 1 -5 4 -2 -1 0 4 0 0 0 0
ss act.infinitive article	-5 4 -2 -2 5 -1 -1 -5 6 0 0 0 0
ss act.infinitive change .	-12 5 -8 -7 19 -8 -1 -1 0 -1 -1 0 0
ss act.infinitive conjunction	5 -9 -8 3 10 -11 3 -2 -5 -3 0 0 5
ss act.infinitive neutral .	-6 7 -5 -3 11 -7 -1 1 -1 -1 0 0 0
ss act.infinitive preposition	-33 37 7 -19 15 1 -5 19 -4 -5 0 -1 -2
ss act.infinitive subject	-3 20 0 -4 3 -3 -4 11 1 -1 -1 0 0
ss act.singular .	-15 2 10 -7 0 8 0 0 0 0 0 0 0
ss act.singular article	8 3 -2 3 1 -6 -1 7 -1 -1 -1 0 0
ss act.singular problem	1 4 2 0 1 -2 0 7 -3 0 0 0 -1
ss activity.infinitive 	-12 12 13 -8 4 1 7 5 -4 -1 0 0 -3
ss activity.infinitive ,	19 17 -10 9 3 -19 -2 17 -6 -5 6 -1 -1
ss activity.infinitive .	15 -10 -5 5 -10 6 0 -7 -4 -2 -1 9 5
ss activity.infinitive adverb	8 -3 -6 4 -1 -2 1 1 -1 0 0 0 0
ss activity.infinitive agent	-3 -2 6 -2 -1 3 0 1 0 0 0 0 0
ss activity.infinitive artefact conjunction	6 -2 -3 3 -1 -2 0 1 -1 0 0 0 0
ss activity.infinitive artefact subject	11 1 -1 3 -1 -5 1 4 0 0 0 0 -1
ss activity.infinitive article	-2 6 3 -2 5 -4 2 5 -7 -2 2 -1 3
ss activity.infinitive conjunction	17 17 16 1 -1 -12 -7 18 -9 5 5 -1 1
ss activity.infinitive mission preposition	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ss activity.infinitive modal.singular	-6 -4 -6 -1 0 5 0 -4 1 0 0 0 0
ss activity.infinitive neutral preposition	11 3 0 3 0 -6 1 1 -2 -1 6 0 -1
ss activity.infinitive people	-5 13 9 -5 2 -1 -7 5 3 0 5 0 -1
ss activity.infinitive place	-1 -6 8 -1 -3 4 0 1 -1 0 0 0 0
ss activity.infinitive place people	2 1 7 0 -1 -1 -4 11 -3 0 0 0 0
ss activity.infinitive plain.singular	7 0 0 2 -1 -3 -1 1 2 -1 -1 0 2
ss activity.infinitive preposition	36 12 10 8 -7 -16 0 25 6 -11 -10 4 1
ss activity.infinitive pronoun	-6 6 9 -5 2 1 5 -4 3 0 -1 0 0
ss activity.infinitive relative	0 2 15 -2 -2 0 -1 12 -4 -1 -2 0 -1
ss activity.infinitive shared	6 -1 4 1 -2 -2 -2 7 0 0 -1 0 -1
ss activity.infinitive subject	7 -1 7 0 4 -7 0 14 -4 -3 3 -1 -5
ss activity.infinitive unlisted.infinitive	8 -4 -3 4 -2 -2 5 -2 -1 0 0 0 0
ss activity.infinitive venue preposition	5 1 2 1 0 -3 -2 8 -1 -1 -1 -1 0
ss activity.infinitive wanted	-18 -5 5 -8 -1 13 -1 -3 0 0 0 0 0
ss activity.participle ,	8 -1 -2 1 -1 0 0 3 3 -2 0 0 -2
ss activity.participle .	4 -3 1 1 0 -1 -1 -3 9 -4 -2 4 -3
ss activity.participle preposition	7 0 1 2 -1 -3 -3 -2 7 -1 1 0 -1
ss activity.singular .	-6 6 -7 -4 2 4 -5 -1 7 -2 1 -1 -2
ss activity.singular adverb	1 11 -4 -1 4 -5 -1 4 -3 -1 3 0 0
ss activity.singular article	5 -5 18 0 -9 4 -7 27 -5 -3 -4 0 -3
ss activity.singular conjunction	-3 8 -6 -2 3 -1 -1 4 2 -1 -3 0 -1
ss activity.singular people	2 -1 7 0 -2 0 0 5 -1 0 -1 0 0
ss activity.singular preposition	11 5 7 2 -5 -3 4 -2 4 -2 2 0 -1
ss activity.singular problem	4 1 3 1 -2 -1 -1 -4 9 -1 0 0 -1
ss activity.singular pronoun	2 -6 -6 7 -2 -2 -1 -1 0 0 0 0 0
ss activity.singular work	-4 8 -3 -2 4 -2 0 2 -1 0 -1 0 0
ss adverb 	3 0 3 -7 -11 17 -1 24 -4 -8 5 -4 -11
ss adverb ,	2 -5 -10 -2 0 5 6 -5 -7 1 4 -1 -2
ss adverb .	1 -16 0 21 -11 -7 -3 -7 0 7 4 -1 -3
ss adverb act.infinitive	-21 -8 -16 -10 15 7 1 0 -5 -5 -2 -1 1
ss adverb activity.infinitive	5 17 8 2 -1 -8 7 5 -2 -6 0 -2 5
ss adverb activity.infinitive place	6 1 2 2 -1 -3 6 -1 -3 0 0 0 0
ss adverb activity.participle	-1 -1 1 -3 0 4 -2 -3 7 -1 0 0 0
ss adverb activity.singular	0 1 0 0 -1 1 -2 -2 7 -1 -2 0 -1
ss adverb adverb	-5 0 11 -7 4 2 1 0 -5 9 -1 -3 2
ss adverb artefact	1 6 1 -2 2 -2 -3 5 2 -1 -1 0 -1
ss adverb article	-16 25 6 7 -4 -7 -8 18 -5 8 3 -2 -9
ss adverb carry.infinitive	0 2 2 0 -1 0 1 6 -5 -1 -1 0 1
ss adverb company	1 -3 -3 6 -1 -3 -4 2 -2 0 3 0 0
ss adverb comparative	-11 -2 2 -7 5 5 -2 -2 -1 0 -1 0 3
ss adverb conjunction	-3 1 -7 -3 2 3 1 -6 4 4 -2 -1 -2
ss adverb determiner	3 -2 -20 5 9 -8 6 -5 -16 -4 9 -1 6
ss adverb develop.infinitive	6 2 18 -2 -3 -1 6 4 0 -2 -2 -1 1
ss adverb gathering.infinitive	-1 5 12 -3 0 -2 -1 7 -1 -1 2 0 -1
ss adverb helping.infinitive	15 4 1 5 -3 -7 30 -7 -9 -1 -2 -1 -4
ss adverb helping.infinitive people	7 1 5 2 -2 -3 13 -3 -3 -1 -1 0 -2
ss adverb let.infinitive	-4 16 7 -5 1 -1 0 4 -1 -1 5 0 -2
ss adverb living.infinitive	17 7 -11 1 4 -8 0 12 -9 -4 0 -1 5
ss adverb living.infinitive service	2 6 8 -1 -4 1 1 -2 6 -1 0 0 0
ss adverb living.infinitive shared	8 -5 10 2 -5 -1 -3 -2 12 -1 -1 0 -1
ss adverb living.participle	-9 -1 -1 -4 8 -2 -1 -3 4 0 -3 0 0
ss adverb living.singular	7 -1 8 4 -3 -5 0 -4 4 0 3 0 1
ss adverb make.infinitive	13 -4 -11 4 -4 0 -6 2 1 6 2 -1 -5
ss adverb modal.infinitive	-5 8 -6 1 11 -11 3 -6 0 -3 -3 -1 9
ss adverb modal.singular	8 0 2 1 -4 0 3 8 -8 -1 -2 -1 3
ss adverb offering.infinitive	9 7 13 0 -4 -3 -7 -13 33 -3 -4 -1 2
ss adverb place	19 3 14 4 -5 -8 -4 4 3 -3 12 -1 -2
ss adverb plain.infinitive	-9 5 1 -1 7 -5 6 -6 -2 2 -3 -1 3
ss adverb plain.infinitive people	12 0 -2 4 -2 -5 7 -2 1 -1 -1 0 -1
ss adverb plain.participle	-6 -3 -2 3 0 0 -1 -4 -1 0 0 0 4
ss adverb plain.singular	5 2 23 -1 -2 -4 4 6 4 -3 -5 -1 3
ss adverb possessive	11 1 -5 4 0 -6 -4 -5 5 0 -2 0 8
ss adverb praised	-7 -2 -1 -5 -1 9 -4 3 -5 3 0 0 1
ss adverb preposition	-21 -24 -6 -10 4 19 -2 5 7 5 -12 -4 -13
ss adverb promote.infinitive	-17 8 8 -9 9 0 3 -6 -1 -1 7 0 -1
ss adverb pronoun	-7 -2 -10 -2 -1 8 -5 -1 0 5 -2 0 -2
ss adverb protect.infinitive	-4 -3 2 -2 -3 6 -2 3 -1 -1 0 0 0
ss adverb ranking.infinitive	3 5 -4 1 2 -3 -3 -2 -5 15 -3 0 0
ss adverb realise.infinitive	8 -4 3 2 -4 0 0 0 2 0 2 0 -2
ss adverb service	3 1 0 1 0 -2 -1 -4 7 0 -1 0 0
ss adverb shared	12 -3 -11 8 -3 -5 8 1 -3 -1 -2 0 -1
ss adverb subordinator	10 -5 0 1 -4 2 10 -4 0 -2 1 0 -1
ss adverb unlisted.infinitive	2 -2 -9 1 -4 5 -7 1 4 -2 0 8 -5
ss adverb unlisted.singular	9 -1 3 3 -2 -3 -2 4 3 0 -1 0 0
ss adverb wanted	-20 -9 -5 -1 -4 13 -5 11 -8 -4 0 -1 -3
ss agent 	6 -5 0 3 -3 0 0 4 -2 -1 1 0 -2
ss agent ,	-8 1 -7 -1 10 -6 3 -13 -4 -6 4 -1 13
ss agent .	-14 -6 12 -8 3 7 -1 10 -4 -12 6 -2 1
ss agent activity.infinitive	-2 -3 -5 0 6 -3 -3 8 -3 -1 -2 0 -2
ss agent activity.singular	-3 -3 36 -6 -8 6 -4 17 2 -2 -4 0 -2
ss agent adverb	10 15 -5 2 0 -7 -9 0 5 -2 9 0 3
ss agent article	6 2 0 1 4 -7 7 -3 -2 -2 3 -1 -1
ss agent conjunction	1 10 4 -3 -1 1 0 14 2 -4 -4 -1 -4
ss agent helping.infinitive	3 2 -3 1 0 -2 6 -2 -1 -1 -1 0 -1
ss agent helping.singular	1 7 1 -1 0 -1 13 -1 -3 -2 -4 0 -1
ss agent modal.infinitive	-3 -5 -7 0 -2 5 -1 -3 3 0 -1 0 0
ss agent modal.singular	-2 3 -16 0 13 -10 1 -5 0 -3 2 0 2
ss agent offering.infinitive	-12 -3 -6 -4 12 -3 1 -2 2 -2 -2 0 -1
ss agent offering.singular	6 4 7 1 -1 -4 -3 -3 15 -2 -3 0 -1
ss agent plain.infinitive	18 9 -2 4 -2 -9 3 -11 -11 11 20 -1 -5
ss agent plain.singular	-2 3 -7 -3 2 2 -3 12 -5 -2 3 -1 -6
ss agent plain.singular neutral	-4 -5 -4 -1 -1 5 7 -5 2 -3 -3 0 -1
ss agent preposition	42 32 14 4 -12 -14 5 -30 -6 21 43 -5 -5
ss agent promote.singular	-13 -1 -4 -5 2 7 -1 -4 0 -2 2 0 0
ss agent pronoun	0 2 5 -1 -1 0 -6 -2 3 11 -1 -1 -1
ss agent protect.singular	-5 5 -3 -2 6 -2 0 0 0 0 0 0 0
ss agent relative	27 9 0 7 -1 -15 -5 -16 -5 7 23 -1 6
ss agent unlisted.singular	1 -3 8 0 -2 1 0 4 -1 0 0 0 -1
ss agent wanted	-1 -1 0 -1 0 2 2 -10 -4 4 -1 0 8
ss artefact 	3 -5 0 -2 -3 6 -1 -5 5 3 -2 0 -1
ss artefact ,	7 7 13 -4 0 -2 4 -14 19 -9 -1 -2 9
ss artefact .	-3 -7 19 -3 -14 16 8 -4 -3 0 15 -4 -9
ss artefact :	2 2 8 -1 0 -2 -3 4 1 -1 3 0 -1
ss artefact act.infinitive	-9 -2 -4 -3 6 0 -1 0 1 -1 0 0 -1
ss artefact activity.infinitive	10 1 -6 4 0 -5 -3 10 2 -3 -3 2 -3
ss artefact activity.singular	-2 5 0 -1 2 -1 -1 -7 7 0 3 0 -1
ss artefact adverb	7 0 -5 2 -1 -1 8 1 -6 -1 -2 -1 1
ss artefact artefact	3 -2 -4 6 -1 -5 -1 0 2 -1 0 0 0
ss artefact article	-9 1 -2 -3 1 5 0 1 -1 0 0 0 -1
ss artefact conjunction	7 7 -4 0 1 -4 5 -3 -2 -2 9 -2 -1
ss artefact helping.infinitive	0 -1 3 0 -1 1 8 -2 1 -4 -1 0 -1
ss artefact living.infinitive	-1 3 -7 0 10 -8 -2 -1 -1 -1 4 0 -1
ss artefact make.infinitive	4 1 0 1 0 -2 -2 1 -5 9 -1 0 -1
ss artefact modal.infinitive	-3 -2 0 -1 4 -1 -2 6 -3 -1 -2 -1 1
ss artefact offering.infinitive	7 -2 0 2 -2 -2 6 -2 -8 0 0 7 -1
ss artefact plain.infinitive	2 3 5 -1 -2 0 3 11 -11 5 -3 1 -4
ss artefact plain.singular	6 -5 3 2 -5 2 -3 -3 4 -1 -2 0 5
ss artefact plain.singular neutral	0 1 3 -1 0 0 -3 -1 0 6 -1 0 0
ss artefact preposition	17 14 12 -3 0 -7 -24 12 55 -11 -7 0 -14
ss artefact pronoun	7 8 -1 2 2 -7 -1 0 5 -1 1 0 0
ss artefact relative	7 11 -8 1 2 -6 -10 2 16 9 -8 -1 -5
ss artefact shared	-3 3 5 -2 1 0 -1 6 -3 0 -1 0 0
ss article 	13 22 -10 -13 17 -10 17 -8 -3 3 -8 -3 8
ss article act.infinitive	-17 14 7 -9 8 1 0 -1 2 -2 2 0 -1
ss article activity.infinitive	10 4 1 3 -2 -4 1 14 -5 -4 0 0 -2
ss article activity.infinitive mission	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ss article adverb	22 6 12 6 -10 -6 -2 16 4 -2 -2 -2 -1
ss article agent	16 29 28 -9 6 -14 -9 20 -11 9 24 -5 -10
ss article artefact	-1 2 2 -7 0 7 -5 2 2 8 -13 3 4
ss article carry.infinitive	9 3 3 2 -1 -5 -1 3 4 -1 -1 0 0
ss article change	-6 39 -10 -9 29 -25 -3 -3 -1 -3 4 2 10
ss article company	5 14 -1 4 6 -14 -15 9 -6 -5 15 -2 9
ss article comparative	-17 -8 11 -8 4 8 -3 -3 3 -2 -2 -1 5
ss article customer	-4 -4 -4 5 -1 -1 -4 -2 -2 -4 2 0 6
ss article determiner	-6 -3 3 -3 -1 6 3 -2 -1 0 -1 0 0
ss article ensure.infinitive	-4 -5 3 -1 -6 9 0 -1 0 0 0 0 0
ss article helping.infinitive	1 6 1 -1 0 -2 2 3 0 0 -2 0 0
ss article internal	19 -1 5 6 -5 -7 14 -14 -7 2 -1 -1 13
ss article keep.infinitive	-7 -3 -5 -2 6 -1 -1 -2 0 0 0 0 0
ss article merit	-1 0 -4 0 5 -4 -2 6 -3 -3 -1 0 3
ss article mission	14 1 28 0 -9 -3 8 10 -1 2 -4 -1 -4
ss article modal.singular	-2 8 -9 5 3 -7 2 -7 6 -2 -1 0 1
ss article neutral	-28 8 19 -8 7 1 1 4 8 -9 3 -4 -4
ss article offering.infinitive	-4 16 5 -4 1 -1 2 1 6 -1 -2 0 -1
ss article own	2 1 3 0 0 -1 -1 7 -2 -1 -1 0 -2
ss article people	16 -6 0 22 -11 -13 9 -2 -2 -15 18 -4 -2
ss article place	-25 -2 17 -23 8 18 -11 12 1 -1 9 -7 -6
ss article plain.infinitive	-12 19 0 -7 7 -2 -2 4 -2 4 -2 0 -1
ss article plain.singular	-2 -10 -1 3 -6 6 0 2 -1 -3 1 -1 -1
ss article possessive	-22 -6 -1 -9 0 17 -2 7 -4 -1 -5 0 -2
ss article praised	14 0 -12 11 3 -15 -2 -3 3 8 -3 3 -5
ss article preposition	4 8 6 -1 1 -4 2 6 -3 5 -5 -1 1
ss article problem	-35 -2 -19 -12 23 3 -4 -10 5 -2 -4 -1 2
ss article promote.infinitive	-19 14 -13 -8 24 -12 -3 2 -3 2 -2 0 -1
ss article quality	-13 4 -1 -8 3 8 -4 10 -6 -1 3 -1 -5
ss article rank	24 -1 -4 8 -9 -4 -3 -17 14 32 -14 -1 -6
ss article rank superlative	13 -4 3 2 -10 5 -5 -9 13 17 -6 -1 -7
ss article realise.infinitive	-6 -4 -2 -2 0 5 3 -2 -2 -1 -2 0 0
ss article representation	5 2 3 1 -1 -2 -2 13 -3 -2 -3 0 -1
ss article service	-8 1 4 -4 3 2 -4 10 -8 0 1 -1 1
ss article shared	-3 2 -12 -6 19 -10 2 -11 -6 -2 10 -4 7
ss article subordinator	-6 -4 -3 -2 -1 6 -3 -1 -2 -1 3 0 -1
ss article superlative	-2 -9 0 0 -7 10 -8 -8 7 8 1 0 -2
ss article venue	12 10 7 0 -4 -3 -5 -6 4 0 19 -1 -4
ss article wanted	-7 -2 -1 7 -8 4 -2 -11 -13 8 28 -5 -8
ss article work	3 -2 -7 2 1 -2 -1 3 -1 0 1 0 -3
ss carry.infinitive ,	1 4 -1 0 1 -2 -4 14 -7 0 -1 0 0
ss carry.infinitive .	6 -3 2 2 -4 1 -3 5 1 -2 -3 -1 4
ss carry.infinitive preposition	4 3 7 -1 -3 0 2 0 7 -2 -2 0 -1
ss carry.infinitive subject	7 1 4 2 -3 -2 2 3 2 -1 -2 0 -2
ss change ,	-8 3 2 -4 0 4 3 -2 1 -1 -2 0 -1
ss change .	2 14 6 -1 2 -6 1 3 0 5 2 -1 -6
ss change adverb	-1 3 1 -1 0 0 -1 6 -2 -1 -1 0 0
ss change conjunction	5 2 1 1 -2 -2 1 1 0 -4 6 0 -1
ss change make.infinitive	-8 4 -7 -4 14 -8 -1 0 -2 4 -1 0 -2
ss change preposition	-33 36 -19 -18 35 -13 -5 -8 -8 -2 2 2 14
ss company 	0 8 -1 -1 3 -3 7 -6 1 -5 7 0 -2
ss company ,	8 9 -7 1 4 -8 -8 4 -6 1 9 -1 4
ss company .	-1 -7 -7 6 -7 4 -6 19 -1 -6 -6 -2 -2
ss company act.infinitive	-2 6 1 -1 1 0 -1 6 -3 0 0 0 -1
ss company adverb	5 -11 3 3 -8 7 4 -1 1 -1 -3 0 -2
ss company article	11 -3 -1 4 -3 -3 -3 3 0 7 -2 0 -2
ss company conjunction	11 1 5 2 -8 2 4 5 -4 -5 6 -1 1
ss company living.infinitive	7 -3 1 3 -2 -2 0 0 2 -1 1 0 0
ss company modal.infinitive	-7 0 -2 -2 0 5 -2 -5 -2 -1 -1 0 8
ss company plain.infinitive	3 -1 3 -1 -2 1 0 -3 1 -2 -2 -1 7
ss company preposition	9 16 11 -2 -4 -3 10 -17 -4 9 14 -2 -2
ss company pronoun	-2 -4 5 -2 -6 8 -3 -4 -1 6 3 0 -1
ss company relative	-11 1 8 -2 -1 4 -6 2 1 -2 10 0 -4
ss company wanted	-2 -1 7 -2 -1 2 2 1 -2 -1 -1 0 2
ss comparative ,	-5 -4 0 -3 -1 7 1 -3 -1 0 0 0 1
ss comparative .	2 -8 -5 5 -7 5 1 -6 -2 -1 4 0 2
ss comparative conjunction	-8 0 10 -7 5 1 -2 -3 0 -4 -1 -1 11
ss comparative make.infinitive	-26 -7 13 -12 0 17 0 -9 3 -2 3 0 -1
ss comparative modal.infinitive	13 -1 -4 5 -3 -4 2 0 -3 -1 -1 0 4
ss comparative place	-13 -4 13 -7 4 4 -2 0 2 -2 -1 0 2
ss comparative plain.infinitive	4 13 -6 -1 5 -6 -3 -3 4 0 -1 0 5
ss comparative preposition	-3 4 6 -6 7 -4 -1 -1 3 -1 -1 0 2
ss comparative shared	-20 -13 27 -12 -12 25 -2 1 4 -1 -1 0 -1
ss conjunction 	23 29 3 -4 3 -13 9 22 2 -18 0 -5 3
ss conjunction act.infinitive	-3 12 -4 -3 5 -3 1 -4 8 -1 -1 0 -1
ss conjunction act.singular	2 6 -2 0 3 -4 -2 7 3 -2 -2 0 -1
ss conjunction activity.infinitive	5 -1 16 4 -9 0 12 -4 -4 4 4 -1 -6
ss conjunction activity.singular	14 6 -2 5 -3 -6 -3 17 -4 -3 -2 0 -2
ss conjunction adverb	-10 -4 5 -7 -2 11 -1 18 -10 -7 6 -1 -7
ss conjunction agent	-19 -3 9 -9 1 12 -5 0 -4 -5 10 -1 1
ss conjunction artefact	9 8 5 1 1 -8 -11 4 18 -3 3 -1 -4
ss conjunction article	13 3 -7 3 -10 6 2 5 -8 8 -5 -4 3
ss conjunction carry.singular	8 -3 -1 3 -3 -1 3 -2 3 -1 -1 0 0
ss conjunction change	5 -7 -6 3 -1 0 2 -6 0 -2 6 0 -1
ss conjunction company	4 10 -8 0 4 -5 0 0 -2 -3 1 -1 7
ss conjunction comparative	-13 -1 11 -8 6 3 -3 -5 1 -1 3 0 4
ss conjunction determiner	-12 -13 0 1 -8 13 3 -7 -1 1 -4 6 -5
ss conjunction gathering.singular	5 1 4 1 -3 0 6 0 -2 -1 -1 0 0
ss conjunction helping.infinitive	3 0 -1 1 -1 -1 -7 9 0 0 0 0 0
ss conjunction helping.singular	11 0 3 3 -3 -4 -5 18 -3 -2 -2 0 -2
ss conjunction keep.infinitive	-4 0 9 -3 -2 3 2 -4 5 -1 -1 0 0
ss conjunction living.infinitive	9 -6 15 1 -8 2 -6 5 1 2 1 0 1
ss conjunction merit	3 -1 6 -1 -2 1 3 2 -2 -1 1 0 0
ss conjunction modal.singular	8 -2 -3 3 -2 -2 -1 -1 -1 3 -2 0 2
ss conjunction neutral	17 -3 -17 11 3 -13 4 -11 16 -3 1 -2 -4
ss conjunction offering.infinitive	1 1 0 0 0 -1 -3 9 -6 0 1 0 -1
ss conjunction offering.singular	-3 4 2 -2 0 2 6 6 -6 -1 -3 0 -1
ss conjunction own	-4 2 9 -3 -1 2 -3 8 -3 -1 -2 -1 3
ss conjunction people	-4 -6 3 -4 -9 15 -7 -5 0 12 5 -2 -4
ss conjunction place	15 3 7 1 -1 -6 -1 5 9 -4 -1 -1 0
ss conjunction plain.infinitive	4 11 -8 9 1 -12 5 -2 -7 -1 -2 3 5
ss conjunction plain.infinitive mission	1 4 10 -1 0 -2 1 -1 -1 1 3 0 0
ss conjunction plain.singular	6 12 1 0 2 -7 7 8 -3 -3 -2 0 -1
ss conjunction possessive	2 4 2 -2 2 -2 3 9 -9 -1 2 0 -1
ss conjunction praised	25 -5 -2 8 -10 -3 8 -14 17 -3 1 -1 -4
ss conjunction preposition	-2 -11 -12 2 6 -1 -7 4 -8 -4 9 -2 2
ss conjunction problem	1 -6 -15 2 12 -10 4 -2 -3 -2 -3 0 2
ss conjunction promote.infinitive	1 4 7 -1 -3 1 -2 8 -1 0 -1 0 0
ss conjunction promote.singular	-13 14 -2 -7 6 1 2 3 -3 -1 -1 0 0
ss conjunction pronoun	-22 -8 13 -10 -2 16 -8 18 -9 1 -2 -1 -3
ss conjunction quality	1 -11 -12 19 -2 -11 -3 -12 12 6 -5 0 -3
ss conjunction relative	-8 -11 -11 6 -3 4 -4 0 -1 -2 1 0 -1
ss conjunction service	8 17 12 -1 -3 -4 11 0 -1 2 0 -1 -2
ss conjunction shared	-3 0 3 -4 5 -1 0 4 -8 4 5 -1 -4
ss conjunction strengthen.infinitive	-6 0 -5 -2 8 -4 0 -1 0 0 -1 0 0
ss conjunction unlisted.infinitive	-9 15 -4 -5 10 -5 -1 6 -4 0 0 0 0
ss conjunction venue	-3 -1 8 -2 -1 2 -4 7 0 -1 -1 0 0
ss conjunction wanted	-13 -20 10 -3 -3 12 -15 -5 9 5 7 -2 -4
ss conjunction work	-6 20 -1 -5 5 -3 -6 7 6 2 -3 0 -3
ss contented customer	7 2 0 1 0 -3 -2 -2 -1 9 -1 0 -1
ss customer 	0 -6 -6 7 -2 -2 4 -1 -2 0 -1 -1 -1
ss customer ,	5 2 6 -1 -1 -2 -4 0 -3 14 -1 0 -1
ss customer .	-4 -1 4 -8 -2 10 2 0 -5 9 -3 -1 -3
ss customer article	2 0 -1 0 0 0 -2 -2 -2 -4 11 0 -1
ss customer preposition	9 -2 -2 3 -3 -1 7 1 -5 5 -5 0 -2
ss determiner 	13 -2 -3 -1 -8 8 0 3 1 3 3 -7 0
ss determiner adverb	11 -11 -9 16 -6 -7 3 -9 2 1 5 -1 -3
ss determiner agent	-1 -3 -6 -1 1 3 2 -6 -2 -2 4 -1 1
ss determiner artefact	-19 -9 6 -11 1 15 -5 8 -3 -3 -2 -2 0
ss determiner company	-6 -4 1 -3 -2 7 1 1 -2 0 -2 -1 1
ss determiner determiner	-4 -3 -2 -2 -2 6 3 -4 0 2 -1 -1 -1
ss determiner neutral	28 -2 8 7 -4 -12 -2 -9 15 -3 -10 15 3
ss determiner own	-3 -3 5 -2 -3 5 -1 -2 -2 0 -1 -2 6
ss determiner people	-43 -17 1 -11 4 22 -2 3 0 -1 -4 -5 -5
ss determiner place	-1 -4 -15 4 1 0 5 2 0 -4 -6 -2 -1
ss determiner preposition	6 -2 0 1 -3 1 -3 8 -8 -3 5 -1 3
ss determiner problem	3 -3 7 0 -2 0 -1 -1 -4 -1 -1 0 11
ss determiner service	-7 6 -3 -3 2 2 0 -1 -1 0 0 0 1
ss determiner shared	-33 0 1 -15 7 16 -6 4 -3 -2 -2 -2 3
ss determiner wanted	-2 -5 -8 -1 2 2 2 -14 3 -2 1 -1 7
ss determiner work	10 -1 -3 4 -1 -4 1 1 -3 -1 -1 0 4
ss develop.infinitive ,	15 -1 -8 7 -2 -7 -2 0 3 -1 2 0 0
ss develop.infinitive .	-10 -7 1 0 1 3 1 -4 0 0 0 0 -1
ss develop.infinitive artefact	-5 11 -5 -3 5 -3 0 2 -1 0 0 0 0
ss develop.infinitive conjunction	-1 10 8 -3 2 -3 1 0 4 -1 0 0 -1
ss develop.infinitive place	12 2 -1 4 -1 -6 -1 6 -1 0 0 0 0
ss develop.infinitive preposition	-6 -11 -8 -2 -5 13 -1 -7 1 -1 0 -1 3
ss develop.infinitive subject	-8 0 16 -5 -1 5 -3 6 0 -1 -1 0 2
ss develop.singular article	5 1 2 1 -1 -3 -1 9 -4 -1 0 0 -1
ss develop.singular conjunction	3 -1 -2 2 -1 -1 0 6 -4 0 0 0 -1
ss ensure.infinitive .	-8 -10 7 -3 -14 20 0 -1 -1 0 -1 0 0
ss ensure.infinitive preposition	-5 -3 4 -3 -6 10 0 1 -1 -1 -1 0 0
ss gathering.infinitive .	3 1 7 -1 -1 -1 -1 3 0 -1 2 0 0
ss gathering.infinitive preposition	1 3 5 -1 -2 1 -6 18 -7 -2 -3 0 4
ss guard.singular article	-4 5 -3 -2 7 -5 0 3 -1 -1 -1 0 0
ss helping.infinitive ,	8 0 -8 4 3 -7 4 2 -4 -1 1 0 -1
ss helping.infinitive .	7 8 -10 2 9 -12 12 -3 -7 -4 0 8 -4
ss helping.infinitive agent preposition	5 0 2 1 -1 -2 8 -4 -2 0 0 0 0
ss helping.infinitive article	2 -8 -3 2 -5 5 4 -4 -1 -1 0 0 -1
ss helping.infinitive conjunction	-3 13 -2 -3 4 -3 1 3 -1 0 0 0 0
ss helping.infinitive people	-2 -3 13 -2 -3 3 10 -5 -1 0 -1 0 -1
ss helping.infinitive people people	5 0 3 1 -2 -2 13 -7 -1 0 -1 0 -1
ss helping.infinitive people preposition	0 1 8 -1 -1 1 -6 8 -2 -2 -2 7 -2
ss helping.infinitive people subject	10 0 -4 4 -1 -5 7 -2 -3 -1 0 2 -1
ss helping.infinitive possessive	2 2 -3 1 1 -2 6 -2 -2 0 0 0 0
ss helping.infinitive preposition	34 -1 2 12 -11 -10 28 -14 -9 -4 -4 10 1
ss helping.infinitive pronoun	4 0 -1 1 -1 -1 -6 9 -1 0 0 0 0
ss helping.infinitive subject	0 -2 9 -1 -2 1 2 0 2 0 -1 0 0
ss helping.singular .	5 1 0 1 0 -3 -5 -2 7 0 3 0 0
ss helping.singular people	15 -1 -2 6 -3 -6 12 2 -5 -1 -3 -1 -1
ss helping.singular pronoun	3 6 -1 0 2 -4 9 -6 0 -1 0 0 0
ss internal 	11 -3 1 4 -5 -1 -1 -3 0 -2 0 6 2
ss internal ,	0 3 4 -1 -1 0 -2 1 -3 -1 0 0 7
ss internal .	3 6 7 -1 0 -3 0 4 -6 -2 -4 -1 11
ss internal adverb	7 -1 -4 3 -1 -2 2 -4 -3 5 3 0 -3
ss internal conjunction	-4 5 7 -3 0 1 0 1 2 -1 -2 0 3
ss internal plain.infinitive	-1 1 4 -1 0 1 -1 -2 0 -2 -3 0 9
ss internal preposition	16 -1 -2 6 -3 -7 10 -15 -7 3 1 -1 14
ss internal relative	13 1 -4 5 -1 -6 -2 -5 -3 4 0 -1 10
ss inward.infinitive conjunction	-9 -5 0 -3 -3 9 -1 -1 -1 0 0 0 0
ss inward.infinitive preposition	-7 7 -2 -3 7 -3 -1 6 -4 -3 -4 -1 6
ss keep.infinitive .	-10 -4 -5 -4 4 5 2 -3 -1 -1 -1 0 0
ss keep.infinitive preposition	1 4 -1 0 5 -6 -2 8 -3 -1 -1 0 0
ss keep.singular .	0 1 0 0 0 0 -2 -2 0 6 -2 0 0
ss keep.singular conjunction	-1 7 0 -1 2 -3 -1 2 0 0 2 0 0
ss let.infinitive activity.infinitive	6 -2 -2 3 -1 -2 1 0 0 -1 -1 -1 2
ss let.infinitive living.infinitive	-3 18 -8 -6 1 4 10 2 1 -2 -5 -1 -2
ss let.infinitive plain.infinitive	8 4 7 1 -1 -5 5 2 -1 0 -1 0 0
ss let.infinitive subject	-3 -1 4 -2 0 2 -3 -3 8 0 -1 0 0
ss let.infinitive unlisted.infinitive	6 0 -4 3 5 -8 -1 5 -2 -1 0 0 -1
ss living.infinitive 	-13 -5 1 3 5 -3 -5 1 6 -1 -2 -1 -2
ss living.infinitive ,	15 -10 14 2 -10 4 5 2 -7 -2 0 -1 8
ss living.infinitive .	6 5 19 -8 9 -9 3 11 -3 -1 -2 -5 4
ss living.infinitive ^	-14 -7 -14 -3 4 7 -3 0 -3 0 -1 0 -2
ss living.infinitive artefact .	-5 -1 11 -3 -2 3 -1 3 -1 0 0 0 0
ss living.infinitive article	-7 -2 0 -3 1 5 -4 5 -1 0 -1 0 -1
ss living.infinitive conjunction	-10 -6 11 -6 -6 13 -5 6 10 -6 -2 5 -10
ss living.infinitive determiner	9 2 -6 3 0 -5 3 -3 -2 0 0 0 4
ss living.infinitive people	3 0 0 1 0 -1 -1 -4 8 -1 0 0 -1
ss living.infinitive plain.singular	4 1 2 -2 -1 1 -1 -4 9 -1 0 0 -1
ss living.infinitive preposition	-15 7 5 -11 -1 13 -14 2 -10 5 -1 4 12
ss living.infinitive pronoun	1 6 -7 -1 0 0 -2 -12 12 6 -1 0 -2
ss living.infinitive relative	4 -3 -7 2 -1 0 3 1 -5 -1 -1 0 2
ss living.infinitive shared .	-9 1 2 -5 7 -1 -3 1 4 -1 -1 0 -1
ss living.infinitive shared conjunction	7 -2 -2 3 -1 -2 1 -2 3 0 -1 0 0
ss living.infinitive subject	-5 -7 7 3 -6 4 -2 -4 2 -2 1 -2 5
ss living.participle plain.singular	-3 1 -4 -1 8 -6 -2 0 0 -1 2 0 -1
ss living.participle wanted conjunction	3 -4 -7 9 -1 -5 -2 -1 -1 0 3 0 0
ss living.singular ,	-1 -4 -2 2 -2 2 11 -10 4 -1 -4 0 -2
ss living.singular .	11 -6 5 4 -6 -1 2 9 -3 -3 6 -2 -6
ss living.singular adverb	-9 -3 -2 6 -2 -1 6 -2 -4 -1 -1 0 -1
ss living.singular article	3 1 16 -3 -3 0 -3 8 1 -1 1 0 -1
ss living.singular conjunction	0 -6 -6 1 -3 5 -4 2 0 -1 -2 0 1
ss living.singular preposition	-8 -3 27 -7 -6 9 -5 9 -1 2 -2 0 1
ss living.singular pronoun	-4 0 10 -3 -2 4 -3 -6 5 -1 -1 0 7
ss make.infinitive 	3 -1 -1 1 -1 -1 -4 7 -1 0 0 0 -1
ss make.infinitive ,	6 0 -3 2 -1 -2 -1 -1 -5 9 0 0 -1
ss make.infinitive .	-14 -17 0 -7 -8 24 -7 2 -11 0 5 -1 3
ss make.infinitive artefact	4 0 -3 2 0 -2 -2 6 -1 0 0 0 -2
ss make.infinitive article	6 1 1 2 -2 -2 13 -9 -1 0 -1 0 -1
ss make.infinitive conjunction	3 10 -2 0 6 -9 -1 0 -1 4 3 0 -2
ss make.infinitive own	-6 -5 -4 -2 2 3 -4 2 -3 -1 -1 0 4
ss make.infinitive preposition	-14 -3 8 -7 4 5 -2 11 2 -5 -4 -1 -3
ss make.infinitive subject	17 -5 -5 5 -5 -2 -2 2 5 -1 -1 -2 0
ss make.participle preposition	-8 -3 0 -3 0 6 -1 -1 -3 0 3 0 0
ss make.singular artefact	2 2 5 -1 0 -1 7 4 -5 -2 -1 0 -1
ss merit ,	2 -3 -3 6 -1 -4 -4 2 0 4 -1 0 -1
ss merit .	3 -6 2 0 -6 7 3 -3 2 -1 -1 0 0
ss mission 	0 6 2 -1 2 -2 -1 0 6 -1 -1 0 0
ss mission .	13 -2 -2 7 -2 -7 1 2 -1 -2 4 0 -1
ss mission :	-10 -5 10 -6 -2 9 -3 -1 -7 7 1 3 -3
ss mission article	20 -15 -16 11 -3 -5 -7 6 1 -3 3 0 -2
ss mission conjunction	11 1 -7 5 -1 -5 2 -5 -1 3 2 0 0
ss mission plain.singular	-9 15 -6 -9 16 -7 5 3 -1 7 -8 -3 -2
ss mission preposition	4 -18 1 12 -11 2 -9 -1 11 -4 -6 5 0
ss mission pronoun	5 0 6 1 -2 -2 5 2 -5 3 -1 0 0
ss mission wanted :	-6 -1 4 -3 -1 4 -1 2 -1 -1 0 0 0
ss modal.infinitive ,	-12 -4 3 -5 -1 9 -1 2 -2 -1 -1 0 0
ss modal.infinitive adverb	-12 -4 9 -5 -1 8 -2 -1 -2 -1 3 0 2
ss modal.infinitive article	13 6 11 1 -4 -4 -14 4 4 6 11 -2 -2
ss modal.infinitive comparative	8 1 -1 1 -1 -2 -1 -2 0 -4 0 0 10
ss modal.infinitive determiner	15 1 3 5 -5 -5 1 2 3 -1 -1 5 -3
ss modal.infinitive helping.infinitive	5 -5 -6 3 -3 1 0 -3 -1 -1 3 0 -1
ss modal.infinitive living.infinitive	-3 -11 -8 0 -5 10 -1 -5 1 -1 5 -1 -4
ss modal.infinitive plain.infinitive	3 2 -13 0 1 1 9 -8 1 -3 1 -1 0
ss modal.infinitive preposition	2 0 9 -1 1 -2 2 -6 -6 9 -3 3 4
ss modal.infinitive pronoun	-23 -10 -10 -8 4 14 2 -3 -5 1 -3 -1 -3
ss modal.infinitive subject	-4 10 -10 -4 9 -4 -7 -1 -17 14 -6 9 7
ss modal.singular ,	10 0 -4 4 -1 -4 0 -2 1 -1 2 0 2
ss modal.singular .	4 -3 -5 8 -2 -5 2 -2 5 4 -4 -1 -4
ss modal.singular :	3 13 -4 -1 4 -6 1 -4 4 -1 -1 0 3
ss modal.singular adverb	3 0 15 -2 -4 1 -10 4 4 -1 3 -1 5
ss modal.singular article	-5 -1 -8 -3 7 -1 1 -8 -6 -5 16 -1 1
ss modal.singular determiner	-7 -3 -7 -2 4 2 -3 2 1 -1 -2 0 -2
ss modal.singular living.infinitive	-7 -2 12 -6 -3 8 -3 3 8 -1 -2 -1 -3
ss modal.singular modal.infinitive	-12 0 14 -6 0 6 -1 2 -1 0 1 0 0
ss modal.singular plain.infinitive	12 0 2 2 0 -6 7 0 0 -2 1 -1 -2
ss modal.singular possessive	-5 -2 6 -3 -1 4 -1 -3 10 -1 -3 0 -2
ss modal.singular pronoun	2 -4 -5 1 -2 3 -1 -11 4 2 -4 0 7
ss modal.singular unlisted.infinitive	-1 2 14 -3 -1 0 -2 6 1 0 -1 0 0
ss modal.singular wanted	1 -1 -1 0 -1 1 -2 -3 6 -3 -1 0 4
ss neutral 	-3 -7 -11 4 6 -5 -6 -6 0 -5 -4 24 -8
ss neutral ,	2 -6 -4 8 -7 1 -1 -17 7 -3 11 6 -4
ss neutral .	-4 -9 9 -1 -8 10 1 14 -21 3 -2 1 3
ss neutral :	-4 2 10 -4 2 0 -1 -3 11 -1 -2 -1 -1
ss neutral activity.infinitive	10 0 -4 4 -1 -4 -3 8 -4 -1 -1 0 2
ss neutral adverb	-3 -5 -13 -1 2 5 -1 -7 12 -3 -6 -1 1
ss neutral artefact	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
ss neutral article	7 -3 -5 8 -2 -5 4 -5 4 2 -2 -1 -2
ss neutral conjunction	4 -6 -7 9 -2 -5 1 8 1 -3 -9 -1 0
ss neutral modal.infinitive	6 -1 1 2 -2 -1 -2 -2 -1 3 0 3 1
ss neutral modal.singular	8 2 1 3 -1 -4 -1 -1 1 -1 3 0 2
ss neutral offering.infinitive	-6 -2 2 -2 2 2 -1 1 2 0 -2 0 0
ss neutral place	1 2 -4 0 7 -7 -1 -4 -1 -1 0 5 2
ss neutral plain.infinitive	4 -6 3 -3 -6 9 3 4 -12 3 6 1 -5
ss neutral plain.infinitive people	4 0 -1 1 -1 -1 10 -3 -3 -1 -1 0 -1
ss neutral plain.singular	-12 -7 4 -5 -3 12 -3 -1 9 -1 -8 0 0
ss neutral preposition	-11 16 -4 1 5 -6 5 3 -6 -12 11 -6 5
ss neutral pronoun	-4 -2 6 -2 -1 3 0 0 1 0 -1 0 0
ss neutral relative	-7 -3 -3 -3 5 0 -3 -1 3 1 -1 0 -1
ss neutral shared	7 3 6 1 -1 -4 0 3 -1 -1 -1 -1 5
ss neutral unlisted.infinitive	6 5 -2 1 1 -4 -2 10 -3 -1 -2 0 1
ss neutral unlisted.singular	4 0 -1 1 -1 -1 -2 -4 -5 9 3 0 -1
ss neutral wanted	6 0 1 2 -1 -3 3 -3 2 0 0 0 0
ss offering.infinitive .	-2 5 0 -3 8 -6 1 -3 2 -4 -3 10 -3
ss offering.infinitive :	3 0 -1 1 -1 -1 0 6 -4 0 0 0 0
ss offering.infinitive artefact	-6 -1 9 -3 -1 4 -1 -5 8 0 0 0 0
ss offering.infinitive article	-5 -3 17 -4 -3 4 -4 22 -8 -1 -5 0 -1
ss offering.infinitive conjunction	-9 4 -4 -4 3 3 -3 -8 3 9 -1 0 -2
ss offering.infinitive neutral conjunction	5 -1 13 0 -6 1 3 6 -1 -1 -1 0 0
ss offering.infinitive praised	6 -1 -4 3 -1 -2 0 -1 2 0 0 0 0
ss offering.infinitive preposition	4 19 0 -3 6 -10 3 2 19 -7 -11 4 -4
ss offering.infinitive relative	16 1 -5 6 -1 -8 -1 -4 13 -1 -3 0 -1
ss offering.infinitive service	-4 6 4 -3 1 0 -2 17 -11 -1 -1 -1 -1
ss offering.infinitive shared	-8 0 13 -5 -1 4 -1 -1 4 0 0 0 0
ss offering.infinitive subject	4 -4 -1 1 1 -2 6 -6 4 -1 -2 -1 -1
ss offering.infinitive wanted	10 1 -7 4 -1 -5 -1 -5 8 0 0 0 0
ss offering.participle .	-2 -2 -1 -4 -1 5 -1 -3 6 -1 -1 0 -1
ss offering.singular 	-3 -2 3 -1 -2 4 -6 2 7 -1 -2 0 -1
ss offering.singular artefact	-1 4 0 -1 1 -1 -1 -3 6 0 -1 0 0
ss offering.singular people	6 0 -1 2 -1 -2 4 -2 1 0 0 0 0
ss offering.singular pronoun	-7 2 -5 -2 2 3 -1 1 -2 0 0 0 0
ss own 	-19 6 6 -10 13 -1 12 0 -8 5 -6 -3 -1
ss own .	10 4 6 -1 -1 -3 -2 1 5 -1 0 0 4
ss own adverb	-6 -3 7 -3 -1 4 1 3 -2 -1 -1 0 -1
ss own agent	20 6 3 5 0 -12 3 5 -2 -7 5 -1 4
ss own artefact	1 -2 3 -1 -2 3 8 -18 15 -4 -2 0 1
ss own company	-7 3 0 -4 7 -2 -3 -2 -3 2 1 -1 4
ss own customer	16 -3 0 6 -5 -4 8 -1 -3 -2 11 -2 -7
ss own internal	5 -1 0 2 -1 -1 -4 -6 -1 -4 -1 -1 18
ss own mission	-12 -16 -9 -5 6 9 -14 7 -11 11 -3 7 -7
ss own mission wanted	-6 -1 4 -3 -1 4 -1 2 -1 -1 0 0 0
ss own neutral	-1 2 6 -1 1 -2 2 2 -8 8 -2 -1 1
ss own people	0 10 16 -5 2 -3 0 20 -4 -6 -6 -2 4
ss own place	-14 -10 -5 -5 1 12 6 4 -2 -6 -3 -1 -5
ss own possessive	21 11 7 5 -5 -10 -4 3 -4 -3 -3 -2 22
ss own preposition	-15 -11 -8 -5 -3 17 -7 0 1 1 -5 -1 1
ss own quality	-9 -5 -8 6 4 -4 -1 -2 -1 -1 0 0 -1
ss own service	7 6 -2 2 0 -5 0 -7 2 2 -1 0 6
ss own shared	7 -3 -5 2 3 -5 6 8 -6 -3 -4 0 -1
ss own venue	3 -1 9 0 -2 -1 -3 -4 9 2 3 -1 -3
ss own wanted	8 3 -1 2 0 -5 -4 1 4 5 -1 0 -2
ss people 	4 -15 2 13 -10 -1 19 -25 8 1 -4 1 -3
ss people ,	-2 -11 -2 -6 9 1 -4 0 6 -2 3 -2 -3
ss people .	-13 10 14 -11 -10 19 -10 8 11 7 1 -6 -10
ss people ;	-1 2 3 -1 0 0 6 -2 0 0 -1 0 -2
ss people ^	4 -3 -5 2 -1 0 -3 1 6 1 -4 -1 -1
ss people act.infinitive	-19 4 -11 -7 21 -8 -3 -1 2 -2 -1 -1 -1
ss people activity.infinitive	-19 8 11 -11 2 9 -3 5 -4 -3 -1 10 -3
ss people adverb	-5 14 18 -8 2 -1 17 6 -7 -8 5 -2 -4
ss people article	14 -9 -10 5 -1 -2 11 -22 19 -3 -9 3 -1
ss people carry.infinitive	3 1 3 0 -2 -1 -1 -3 7 0 -1 0 0
ss people comparative	6 -1 -2 2 0 -3 7 -4 1 -1 -2 0 -1
ss people conjunction	7 -2 -18 3 1 0 -2 12 -16 11 4 -3 -9
ss people contented	7 1 -2 2 0 -4 -1 -2 -1 6 1 0 -1
ss people determiner	-6 -2 4 -3 -1 4 -1 4 -1 0 -1 0 -1
ss people helping.infinitive	16 -3 3 5 -6 -3 3 -6 -5 -2 -2 18 -2
ss people let.infinitive	14 -4 -3 2 -5 1 7 0 -2 -1 -1 -1 -1
ss people living.infinitive	-12 -4 16 -7 -3 10 -11 15 1 -2 -1 -1 0
ss people living.singular	-6 -2 14 -4 -4 7 0 6 1 -2 -3 0 -1
ss people make.infinitive	-5 -5 0 -1 -2 6 -2 -1 -1 0 0 -1 3
ss people modal.infinitive	-8 -4 8 -5 -3 9 0 -1 -1 -2 5 0 -2
ss people modal.singular	-9 -4 13 -7 -3 10 0 4 2 -1 -3 0 -1
ss people offering.infinitive	1 0 5 0 -1 0 9 2 -8 0 -1 0 0
ss people people	4 3 4 0 -1 -2 11 -2 2 -3 -3 -1 -1
ss people plain.infinitive	-14 -4 11 -9 -2 13 -7 3 -11 12 1 -2 2
ss people plain.singular	-11 -8 7 8 -4 -1 -6 8 1 -2 -2 -1 -2
ss people plain.singular neutral	4 -1 -5 11 0 -10 -3 -1 3 -1 -1 0 3
ss people possessive	-16 14 5 -8 6 1 -6 5 -3 -1 3 0 2
ss people preposition	19 1 7 -9 -1 3 20 0 -6 -15 13 3 -8
ss people promote.infinitive	7 -3 0 3 -3 -1 6 -2 -1 0 -1 0 0
ss people pronoun	12 -2 -9 4 -2 -2 -4 -3 3 -3 7 -1 1
ss people relative	-15 -7 20 -5 -6 12 20 -9 2 -8 5 -3 -8
ss people shared	-3 -3 -2 -1 -1 4 -6 0 6 -1 -1 0 0
ss people subordinator	-6 -2 -9 4 6 -6 -1 -2 -1 0 0 0 0
ss people wanted	2 8 24 -5 -6 2 5 -1 13 -4 -1 -1 -4
ss people wanted conjunction	-3 -6 -4 -1 -1 5 -3 -1 0 -3 4 0 -1
ss place 	5 9 -6 0 6 -7 -4 7 -1 0 -5 -1 6
ss place ,	7 -5 -11 9 -4 -3 -5 14 -2 2 -5 -1 -5
ss place .	1 -12 3 -3 -8 13 -8 -5 -4 -1 18 -6 5
ss place :	7 -1 4 2 -2 -2 -1 1 2 -1 2 0 0
ss place ^	-7 -18 -17 1 -8 17 3 -5 -4 4 -7 0 -1
ss place act.infinitive	-13 12 -11 -5 17 -8 -1 5 -3 -1 -2 0 -1
ss place activity.infinitive	4 11 10 -1 -1 -4 -3 5 -2 -1 8 0 -1
ss place activity.singular	-6 8 3 -4 0 3 -1 2 1 0 0 0 0
ss place adverb	-14 8 19 -10 1 6 -11 25 -15 -1 5 -1 1
ss place comparative	-16 -6 -3 -5 1 11 -3 1 -1 -1 -1 0 -1
ss place conjunction	-9 2 -1 -8 4 6 1 15 -1 -7 -2 -1 -6
ss place determiner	-10 -7 -11 -2 2 7 1 -6 0 -1 -1 0 -1
ss place living.singular	1 -2 6 9 -3 -7 2 -3 1 -1 -1 0 4
ss place modal.infinitive	-1 3 19 -3 -5 4 0 5 1 3 -2 0 -1
ss place modal.singular	-6 -1 -4 -2 3 1 1 -3 0 -1 1 0 -1
ss place plain.infinitive	23 0 16 4 -11 -3 -8 -6 16 22 -9 -2 -3
ss place plain.singular	-9 -10 8 -7 -8 17 -2 2 -4 -2 -2 0 6
ss place preposition	-17 2 22 -17 6 10 -1 7 2 -6 1 -3 2
ss place promote.infinitive	1 3 -5 1 7 -7 3 -1 -1 0 -1 0 0
ss place pronoun	-16 -4 14 -7 -2 11 -1 -1 2 -1 0 0 0
ss place protect.infinitive	-8 10 0 -5 11 -7 -1 4 -1 0 0 0 0
ss place relative	-63 -20 36 -30 -9 51 -2 16 2 -2 -15 -2 -9
ss place shared	16 7 1 5 0 -11 -1 2 7 0 -1 0 0
ss place strengthen.infinitive	-2 9 -3 -2 8 -7 8 -1 -3 -3 -1 0 0
ss place wanted	-7 -5 8 -8 -4 13 4 -6 3 2 -2 0 -2
ss plain.infinitive 	-4 -3 -5 7 -4 0 9 -11 2 0 -5 -3 5
ss plain.infinitive ,	14 8 -21 8 5 -13 3 5 1 3 -4 -2 -4
ss plain.infinitive .	3 4 -5 13 -5 -8 -9 -3 8 14 -8 -1 1
ss plain.infinitive :	-9 -2 4 -4 0 6 -1 8 -3 -2 -3 0 -1
ss plain.infinitive adverb	-10 -6 2 -1 -4 8 12 2 -4 -4 -7 -1 -2
ss plain.infinitive article	10 18 0 3 8 -17 0 -24 4 -7 41 -1 -6
ss plain.infinitive conjunction	-2 -14 17 8 -12 4 -7 11 -14 10 -1 -1 1
ss plain.infinitive living.infinitive	2 -3 10 -1 -3 2 -3 -3 3 -1 -1 0 8
ss plain.infinitive mission adverb	5 -1 7 1 -2 -2 -3 1 0 3 2 0 -1
ss plain.infinitive mission preposition	-8 -11 3 -3 -1 8 -2 -6 -7 16 0 0 -5
ss plain.infinitive mission subject	-9 -4 -2 -3 0 8 -1 -1 -1 0 0 0 -1
ss plain.infinitive neutral preposition	-12 -7 19 -7 -6 12 -3 11 -5 -3 -2 0 2
ss plain.infinitive own	-15 -14 -6 -2 -4 15 0 1 -1 -3 -2 0 -3
ss plain.infinitive people	-4 -1 8 -3 -4 7 6 3 -5 -1 -1 0 -1
ss plain.infinitive people preposition	11 -1 -3 4 -1 -4 9 -5 5 -1 -3 -1 -2
ss plain.infinitive plain.infinitive	4 -1 -2 1 -1 0 -3 3 -2 -4 -1 0 7
ss plain.infinitive plain.participle	-6 -5 -4 -2 -1 7 0 -5 4 -1 -1 0 0
ss plain.infinitive preposition	-29 8 -6 -21 26 2 5 -8 -22 28 -6 -6 3
ss plain.infinitive problem	-4 0 -6 -1 8 -4 -2 1 -1 0 0 0 0
ss plain.infinitive pronoun	14 -1 1 1 -4 0 8 1 -8 -1 -5 -2 11
ss plain.infinitive relative	23 12 4 5 0 -15 -5 -6 0 5 12 -1 5
ss plain.infinitive shared preposition	-20 -18 -13 14 0 -1 -4 1 -4 -1 -3 0 -1
ss plain.infinitive subject	17 20 -5 3 6 -16 15 -10 -5 -1 0 10 -1
ss plain.infinitive subordinator	-7 1 -4 -3 0 6 0 -5 -3 4 -2 0 5
ss plain.infinitive unlisted.infinitive	-5 -3 8 -3 -2 4 1 4 -2 -1 -1 0 -1
ss plain.infinitive wanted	9 -7 -4 3 -4 2 3 0 1 0 -3 0 -1
ss plain.infinitive work	-4 -1 8 -2 -2 3 -2 4 0 0 0 0 0
ss plain.participle .	-5 -4 -4 4 -1 0 2 -7 4 0 -1 0 0
ss plain.singular 	-5 11 -1 -2 3 -2 -1 1 -5 2 0 0 5
ss plain.singular ,	0 -3 9 -4 -4 6 12 4 -7 -3 -2 -1 -3
ss plain.singular .	2 4 35 -13 0 3 3 10 -1 -10 3 -3 8
ss plain.singular activity.participle	-6 -5 -6 2 -1 3 1 -2 -2 0 -1 0 0
ss plain.singular adverb	-10 -3 1 -7 -7 17 2 -2 9 -3 -6 -1 -3
ss plain.singular article	-6 -8 5 12 -1 -9 -5 -6 -11 -4 23 -2 3
ss plain.singular conjunction	7 1 2 0 -1 -1 -2 -3 -1 -1 5 0 5
ss plain.singular living.participle	-10 -7 0 -3 -4 11 -1 -2 2 -1 -2 0 0
ss plain.singular neutral 	8 -2 -7 12 -1 -11 7 -1 -2 -1 -2 0 -1
ss plain.singular neutral .	-5 0 8 -4 -1 4 -6 4 -3 6 -2 0 2
ss plain.singular neutral people	6 0 -1 2 -1 -2 11 -3 -2 -2 -2 0 -1
ss plain.singular own	5 -2 1 0 -2 1 -4 6 3 1 0 -1 -3
ss plain.singular people	0 9 1 -2 2 -3 6 -1 -1 0 0 0 0
ss plain.singular praised	3 -1 -4 6 0 -5 -1 1 1 0 0 0 -1
ss plain.singular preposition	-18 -6 -2 1 4 2 -7 1 -2 6 3 -3 -3
ss plain.singular problem	1 1 -4 8 0 -7 -1 3 -2 0 -1 0 0
ss plain.singular pronoun	-4 1 11 -5 3 -1 1 1 4 -5 2 -1 -1
ss plain.singular relative	-2 -3 -3 4 -1 -1 9 1 -7 -1 -3 0 0
ss plain.singular shared	-7 -3 -1 -2 -1 6 -1 -1 0 0 0 0 0
ss plain.singular subordinator	3 6 5 -1 -2 0 5 7 -1 -2 -5 0 -1
ss plain.singular unlisted.infinitive	-6 -4 -1 2 -1 2 0 -1 -1 0 -1 0 0
ss plain.singular wanted	-13 -7 9 -11 -1 15 -1 -2 9 -2 -4 -1 -2
ss plain.singular work	1 4 3 -1 0 -2 -1 8 -1 -1 -2 0 0
ss possessive 	-2 -22 5 0 -8 13 -3 -20 16 -1 3 2 -3
ss possessive adverb	-12 -6 2 3 -2 3 2 -2 4 -1 -5 0 -1
ss possessive agent	5 -4 -9 3 -2 1 2 -3 -3 -3 6 -1 -2
ss possessive artefact	8 8 9 0 0 -6 7 -2 -6 -2 12 -1 -2
ss possessive company	-7 6 -2 -4 3 2 7 -11 1 -2 -2 -1 7
ss possessive internal	7 4 3 2 -2 -3 -3 -5 -1 -1 3 -1 12
ss possessive mission	7 -2 -4 3 -1 -2 4 -6 -3 -1 7 0 -1
ss possessive neutral	5 3 -9 2 1 -3 2 1 -3 -1 3 0 -2
ss possessive people	21 14 -5 5 1 -14 0 1 8 -4 4 -2 0
ss possessive place	-14 4 5 -7 7 0 -1 8 -6 -1 0 0 -2
ss possessive possessive	4 -4 3 -1 -4 5 -3 -4 13 -2 -1 -1 -2
ss possessive preposition	8 -5 -2 3 -4 1 1 6 -4 -1 2 -1 -3
ss possessive shared	-13 -2 5 -4 -3 10 -6 16 0 0 -5 -2 -5
ss possessive venue	-8 -4 1 -4 -1 7 1 2 -2 0 -3 0 0
ss praised 	-12 6 -12 -1 9 -4 -3 -5 6 -2 1 -1 0
ss praised ,	19 -3 -11 8 -1 -8 0 -9 5 11 -1 0 -3
ss praised .	0 -3 -1 6 -2 -3 -2 2 -1 -1 -1 0 3
ss praised agent	6 1 -1 2 0 -3 -1 -2 -4 4 6 0 -1
ss praised artefact	1 -2 9 -2 -3 3 -2 -9 10 7 -1 -1 -2
ss praised change	1 3 10 -2 2 -4 -1 2 3 0 -1 0 0
ss praised conjunction	1 -6 -9 11 -6 -2 6 -5 3 -5 1 -1 -3
ss praised neutral	-16 -5 2 -9 -3 17 3 -3 -2 -3 -2 4 -2
ss praised people	-1 -1 3 5 -1 -4 -1 -5 7 -1 1 0 0
ss praised place	7 7 -1 1 -2 -3 -1 3 2 -1 -1 0 0
ss praised preposition	8 -2 -3 3 -1 -3 -3 4 2 -2 2 0 -1
ss praised service	9 12 -3 1 2 -8 1 7 1 -3 1 0 -2
ss praised shared	11 14 -2 2 -1 -7 -4 2 8 9 -8 -1 0
ss praised wanted	12 5 2 3 -1 -6 -2 -3 8 3 0 0 -1
ss praised work	-1 -1 14 -2 -2 2 9 2 -6 0 0 0 -1
ss preposition 	12 17 -14 -9 5 0 -8 -2 16 -6 -3 -1 7
ss preposition ,	-21 15 26 -11 1 5 -6 21 -1 -4 -5 -1 1
ss preposition .	-2 -15 12 -7 -4 12 -11 6 0 -2 0 0 6
ss preposition :	-14 -6 0 -5 -1 10 -1 -1 -2 0 -1 0 0
ss preposition ^	-6 -8 -9 0 5 1 -1 -2 -1 0 -1 0 0
ss preposition activity.infinitive	-2 -7 -1 0 -3 5 -5 -15 4 8 -1 7 -1
ss preposition adverb	21 3 17 1 -8 -3 10 11 -3 -8 4 -4 1
ss preposition agent	2 -8 -3 8 -1 -5 3 -4 6 -7 -3 -1 4
ss preposition artefact	-2 -1 -5 3 0 -2 6 8 -9 4 -2 -4 -5
ss preposition article	-6 1 16 -18 2 14 11 5 14 -7 -8 -11 0
ss preposition change	-13 15 -1 -8 5 3 -6 1 -2 4 8 2 -6
ss preposition company	5 11 5 -1 2 -5 -2 20 -5 5 -10 -1 -2
ss preposition comparative	0 0 18 -3 -3 1 -1 9 -6 4 0 0 -1
ss preposition conjunction	-2 18 7 -5 8 -9 6 12 -14 -5 12 -1 -4
ss preposition determiner	-4 -1 11 -14 -7 20 -9 21 0 -6 -2 -7 5
ss preposition helping.infinitive	-8 2 -6 -3 10 -5 -2 0 0 0 0 0 0
ss preposition living.infinitive	-1 -2 -1 -1 -1 4 -5 1 -4 4 -7 0 10
ss preposition merit	6 -7 -3 2 -6 5 -3 -5 1 6 1 0 -1
ss preposition mission	5 -10 -15 4 2 -1 -2 5 -1 -5 1 -1 -2
ss preposition modal.infinitive	6 2 1 2 0 -4 -2 -1 4 -1 2 0 0
ss preposition modal.singular	12 4 4 3 -1 -7 5 3 -2 -2 2 0 -2
ss preposition neutral	24 -6 14 1 -12 3 17 -9 4 -11 4 3 0
ss preposition own	26 22 2 11 7 -31 4 3 19 8 -5 -6 -11
ss preposition people	-3 12 15 -8 12 -9 7 13 24 -6 -10 -9 -12
ss preposition place	3 7 -11 -5 17 -11 -4 -16 4 26 3 -6 -6
ss preposition plain.infinitive	-11 -13 -5 -1 -4 12 11 -12 9 -6 -10 -2 2
ss preposition plain.singular	2 5 3 -1 -1 -1 -3 4 -6 -1 7 0 2
ss preposition possessive	4 -8 11 -4 -6 8 17 1 6 -13 2 1 -13
ss preposition praised	10 9 7 0 -1 -6 10 -11 9 5 2 -2 -6
ss preposition preposition	-2 14 6 -10 -1 6 0 25 -8 -8 -14 -4 14
ss preposition problem	-28 23 21 -24 7 14 2 8 7 -4 -5 -2 -2
ss preposition pronoun	-13 -21 12 8 -18 16 -2 5 6 -7 3 3 -13
ss preposition quality	10 -11 -1 2 -12 10 2 -6 5 0 4 -2 -2
ss preposition rank	4 0 0 1 -1 -1 -3 -3 -5 11 -7 0 8
ss preposition relative	-8 -4 9 -4 1 4 2 6 0 -2 -6 -1 -1
ss preposition service	0 5 2 -6 -10 14 5 14 -12 -2 1 -1 -3
ss preposition shared	-3 -13 -7 16 -4 -6 5 -8 6 5 -5 1 -9
ss preposition venue	-26 1 8 -12 3 13 -1 13 -3 -3 -8 -1 -2
ss preposition wanted	-2 7 2 -11 10 0 -1 -5 -4 2 15 -5 -1
ss preposition work	-9 15 -1 -7 2 4 -1 11 -6 2 -5 -1 0
ss preserve.infinitive .	-8 2 -10 -7 20 -9 0 -3 -1 0 -1 -2 3
ss preserve.infinitive conjunction	-2 -1 -5 0 8 -5 -1 4 -1 0 -2 0 -1
ss preserve.singular conjunction	6 -4 3 2 -3 -1 0 3 -1 0 0 0 0
ss problem 	-13 1 -4 -5 6 2 -2 0 -1 0 0 0 0
ss problem ,	3 16 -8 -1 3 -5 5 -2 10 -3 -3 0 -4
ss problem .	18 10 12 2 -1 -12 3 14 11 -5 -7 -2 -5
ss problem act.infinitive	-2 6 -4 -2 5 -3 -4 3 -6 7 -1 -1 2
ss problem activity.infinitive	7 -2 0 3 -2 -1 0 3 0 0 0 0 0
ss problem adverb	-1 11 -2 -2 0 0 6 0 -5 -1 1 -1 2
ss problem article	-19 3 -4 -10 12 2 -3 0 -1 -1 0 0 -1
ss problem conjunction	-17 9 -7 -8 14 -2 8 -5 -6 -1 2 0 -1
ss problem living.infinitive	-9 -3 6 -4 -2 7 -1 -2 1 0 0 0 0
ss problem living.singular	-3 -2 10 -2 -2 3 0 3 -1 0 0 0 0
ss problem plain.infinitive	6 -1 -1 2 -1 -2 3 0 -2 0 0 0 0
ss problem plain.singular	-4 -10 4 2 -11 11 0 -1 -1 0 0 0 0
ss problem preposition	-26 10 -21 -13 33 -11 -4 -2 -3 -5 1 -2 6
ss promote.infinitive .	-21 7 -3 -10 21 -7 0 0 0 -1 -2 0 -1
ss promote.infinitive conjunction	-9 8 -3 -4 7 -2 -1 1 -1 -1 1 0 0
ss promote.infinitive preposition	-14 15 -6 -7 19 -11 8 3 -6 1 -5 0 -1
ss promote.singular article	-10 10 -2 -5 5 1 2 3 -2 -1 -2 0 0
ss promote.singular conjunction	-1 9 0 -2 2 -3 6 -3 -2 -1 2 0 0
ss promote.singular pronoun	-5 -8 3 -1 -9 13 -1 0 0 0 0 0 0
ss pronoun 	-2 6 2 -4 5 -3 1 -2 -1 3 0 5 -5
ss pronoun ,	-10 2 14 -4 0 3 4 1 -4 -2 4 -1 -2
ss pronoun .	-12 -12 -1 3 -6 9 -3 -4 6 -5 -1 -1 2
ss pronoun activity.singular	-3 -4 -1 -1 -2 5 6 -3 0 -1 -4 0 0
ss pronoun adverb	16 7 0 1 -2 -5 9 -6 16 -3 -5 -2 -2
ss pronoun article	-1 11 7 -6 0 2 -14 11 7 5 -4 -1 1
ss pronoun conjunction	-2 3 5 -2 0 0 -4 10 -4 0 0 0 0
ss pronoun determiner	-27 -8 16 -13 -2 19 -1 1 -6 -1 3 -1 1
ss pronoun living.infinitive	-15 -10 7 -4 -5 13 3 -9 9 -1 -4 0 -2
ss pronoun living.participle	9 2 -3 3 0 -5 0 -1 -1 0 4 0 0
ss pronoun living.singular	-7 -2 6 -5 0 6 6 3 1 -3 -6 0 -1
ss pronoun modal.infinitive	-14 -6 1 -5 -1 11 7 -2 -4 -4 0 0 -2
ss pronoun modal.singular	-3 -9 -1 -1 -2 7 3 -3 0 -3 2 -1 -2
ss pronoun neutral	-10 5 7 -6 2 4 -2 -1 4 0 -1 0 0
ss pronoun own	6 1 -2 2 0 -4 -2 -2 -2 5 3 0 0
ss pronoun people	-15 -12 -20 -3 -2 17 -9 -9 9 8 -7 -1 -3
ss pronoun plain.infinitive	-4 7 -5 4 8 -11 2 8 1 0 -9 -1 -3
ss pronoun plain.singular	3 2 1 5 4 -11 4 13 -8 -5 -2 -1 0
ss pronoun plain.singular neutral	7 2 -1 3 0 -4 0 -1 0 0 3 0 0
ss pronoun possessive	17 1 -6 6 -1 -7 -3 11 -5 5 -3 0 -2
ss pronoun preposition	3 -12 -8 16 -8 -3 11 3 -5 4 -3 -4 -11
ss pronoun pronoun	-16 -6 10 -10 -4 16 9 -12 12 -6 -1 -1 -4
ss pronoun relative	21 2 -10 8 -1 -10 9 -7 0 -1 4 0 -1
ss pronoun shared	-3 1 15 -5 -2 4 0 -9 10 -2 6 0 -2
ss pronoun subject	11 0 -4 4 -2 -5 2 -1 -5 0 -2 0 8
ss pronoun subordinator	6 2 3 1 -1 -3 -8 4 2 -1 6 0 -1
ss pronoun unlisted.singular	-6 -1 4 -3 0 4 0 2 -2 0 0 0 0
ss pronoun wanted	-9 -7 13 -6 -5 11 -3 0 -1 -3 6 -1 1
ss protect.infinitive .	-2 5 -3 -3 8 -5 0 2 -1 0 0 0 0
ss protect.infinitive preposition	-7 3 1 -3 2 2 -2 5 -2 -1 0 0 0
ss protect.singular article	-12 0 -8 -4 13 -4 0 -3 0 0 0 0 0
ss quality 	-5 -6 1 2 -3 3 4 -4 -7 -1 6 0 -1
ss quality ,	8 -3 -8 9 -3 -6 -3 -6 7 -1 4 0 -2
ss quality .	11 3 -6 10 2 -14 15 -15 -1 -1 5 -1 0
ss quality act.infinitive	-5 13 1 -4 4 -2 0 7 -3 0 -1 0 0
ss quality article	3 0 -6 2 4 -4 2 -5 -2 5 0 0 0
ss quality conjunction	-23 -1 3 1 -5 9 -2 9 2 -7 -3 -1 -4
ss quality plain.infinitive	-3 -5 -9 11 -1 -6 10 -1 -3 -5 -4 -1 -2
ss quality plain.singular	9 -1 -7 2 -1 -2 -2 -2 3 -1 -3 -1 6
ss quality preposition	-33 -17 -3 -18 -7 39 -7 10 -8 -1 3 -2 -7
ss quality subordinator	2 1 6 0 -1 -1 0 3 -1 0 0 0 0
ss quality wanted preposition	3 -2 -8 9 0 -7 -1 1 -2 -1 2 0 0
ss rank 	3 3 10 -1 -1 -2 -1 -4 -4 16 -1 0 -2
ss rank ,	1 0 0 0 0 0 -1 -4 -5 10 0 0 0
ss rank .	4 -1 0 1 -1 -1 2 -3 0 9 -7 0 -1
ss rank agent	1 11 0 -1 4 -6 -2 -2 5 6 -3 0 -1
ss rank article	5 0 -3 2 -1 -2 -1 -2 -1 7 -2 0 -1
ss rank people	2 3 0 0 -1 -1 -2 3 -5 9 -2 0 -1
ss rank plain.infinitive	5 6 1 0 -1 -3 -2 -3 -3 16 -3 0 -1
ss rank preposition	2 13 6 -2 0 -3 -2 -7 -3 18 -3 -2 4
ss rank service	2 -2 -3 1 -1 0 -3 -5 10 0 -1 0 0
ss rank superlative 	15 3 1 4 -2 -6 -2 -6 8 12 -4 -1 -3
ss rank superlative agent	5 0 0 1 -1 -1 -1 -2 -1 6 2 0 -2
ss ranking.infinitive .	-3 7 -3 -2 3 -2 -3 0 -1 1 5 0 -1
ss ranking.infinitive preposition	7 2 -2 2 -2 -2 -3 -3 1 11 -2 0 -2
ss realise.infinitive .	2 -2 -3 1 -1 1 6 -3 -1 0 -1 0 -1
ss realise.infinitive article	-1 -2 7 -1 -2 2 -2 -3 2 0 4 0 0
ss realise.infinitive preposition	-8 -4 2 -3 -1 6 3 -1 -1 -1 -2 0 0
ss relative 	11 -5 -1 2 0 -3 0 -1 8 10 -11 -2 -2
ss relative adverb	22 2 -7 6 2 -12 -1 -9 5 3 -5 -2 13
ss relative article	-22 14 -7 -8 -3 15 4 -1 -4 -5 6 -1 -2
ss relative change	1 0 0 0 0 0 -2 1 -1 -1 -2 -1 6
ss relative company	0 -2 -1 0 -1 1 -2 -3 -1 -3 9 0 -1
ss relative comparative	-2 12 -1 -2 4 -4 -1 2 4 0 -1 0 -1
ss relative determiner	-6 -5 6 -4 -3 8 -7 -8 7 3 2 -1 2
ss relative living.infinitive	-4 -3 1 3 -1 0 -3 8 0 -1 -3 0 -2
ss relative neutral	-6 0 -1 -2 0 4 -1 1 1 0 -1 0 0
ss relative own	-1 0 -7 0 7 -5 -1 -2 3 0 -1 0 0
ss relative people	-7 3 -7 -5 0 8 -11 -11 -5 7 26 -2 -7
ss relative place	8 6 13 0 0 -7 1 0 1 -1 5 0 0
ss relative plain.infinitive	4 1 5 0 -1 -1 4 6 -4 -1 0 -1 -2
ss relative plain.singular	0 -2 6 -2 -2 2 -4 6 -3 -1 4 0 -1
ss relative possessive	5 -5 -1 -1 -3 4 -3 7 3 -4 3 -1 -5
ss relative praised	3 1 3 0 0 -2 -1 -2 12 0 -6 0 -1
ss relative preposition	0 0 19 -4 -7 6 7 10 -4 -5 -5 -1 3
ss relative problem	12 -1 -3 4 -2 -4 2 -1 2 0 0 0 0
ss relative pronoun	-4 -5 11 -6 -4 10 -1 13 -8 -1 5 -3 -5
ss relative shared	-1 -3 4 -1 -3 4 -3 -2 -2 2 6 0 -1
ss relative subject	-15 -3 -4 8 6 -8 4 -3 1 -3 -5 -1 1
ss relative unlisted.infinitive	7 0 -2 3 -1 -3 4 -3 2 0 -1 0 0
ss relative wanted	-3 -9 -4 5 -3 2 -4 -2 -2 -2 7 0 -1
ss representation preposition	1 3 3 0 0 -1 1 9 -4 -2 -2 0 -1
ss result article	-13 12 19 -9 3 1 1 2 2 -1 -1 0 3
ss result determiner	-16 2 28 -10 -1 7 -5 1 11 -1 -1 0 -1
ss result people	-25 -10 34 -13 -10 22 -9 3 3 -2 -2 -1 6
ss result pronoun	29 0 -11 12 -6 -11 12 10 -14 3 -2 -1 -3
ss service ,	-1 10 3 -3 0 0 8 -5 3 1 -1 -1 -3
ss service .	1 10 20 -5 -3 0 -5 23 -4 -2 -1 -1 -2
ss service ^	11 -2 -5 4 -2 -4 -1 11 -6 -1 -1 0 0
ss service activity.infinitive	3 0 2 1 -1 -1 3 -6 6 0 -1 0 0
ss service conjunction	-10 14 5 -3 -5 6 4 4 6 -1 -7 -1 -3
ss service living.infinitive	-1 1 6 -1 0 0 -1 -3 6 0 0 0 0
ss service living.singular	-5 -4 4 -2 -4 8 0 -1 1 0 0 0 0
ss service offering.infinitive	11 1 2 3 -1 -5 -3 8 1 -1 -1 -1 0
ss service plain.singular	3 9 -1 -1 3 -5 4 -4 6 -1 -1 0 -1
ss service preposition	18 8 6 0 -3 -5 5 -11 22 2 -1 -4 -6
ss service relative	0 -2 -3 1 0 1 -3 10 -8 -1 -2 0 2
ss shared 	-22 3 2 -2 10 -4 -8 7 2 -2 -5 -1 1
ss shared ,	1 4 12 -5 -11 12 -6 -5 6 15 1 -2 -5
ss shared .	-8 -4 34 -2 -22 19 13 -13 17 0 -5 -4 -3
ss shared ^	-6 -19 -19 8 -1 4 3 -1 -3 -1 -6 -1 -1
ss shared act.infinitive	-2 -7 -6 -3 16 -10 -1 -3 -2 -2 -1 4 1
ss shared activity.infinitive	14 1 0 4 -3 -4 -2 -2 11 -1 -2 -1 -1
ss shared activity.singular	0 7 -1 -1 2 -3 0 0 2 0 0 0 0
ss shared adverb	1 36 7 -9 5 -7 -9 5 11 -5 14 1 -5
ss shared article	-15 -6 -7 -5 6 6 -1 -1 -3 -2 1 0 -1
ss shared carry.infinitive	6 1 3 2 -3 -1 -1 7 -3 0 0 0 -1
ss shared comparative	-9 -1 15 -6 -3 8 -2 -4 9 -1 -1 0 0
ss shared conjunction	-8 4 13 -4 4 -2 3 -6 9 -9 -1 2 4
ss shared helping.infinitive	5 0 -1 2 -1 -2 9 -1 -4 -1 -4 2 -1
ss shared helping.singular	1 0 0 0 0 0 4 -7 1 -1 3 0 -1
ss shared inward.infinitive	-3 9 1 -4 4 -2 0 4 -1 0 0 0 0
ss shared living.infinitive	-1 6 -4 -1 9 -8 -4 2 -1 -1 0 -1 5
ss shared living.infinitive shared	-8 -3 -2 -3 0 6 0 -1 -2 0 0 0 0
ss shared living.singular	-12 -4 9 -6 -2 9 -2 2 -4 3 1 0 -1
ss shared make.infinitive	10 3 2 2 -1 -6 -1 7 -1 -1 -1 0 1
ss shared modal.infinitive	11 -1 -5 4 -2 -4 8 -6 3 2 -3 -1 -2
ss shared modal.singular	3 1 14 -1 -2 -1 1 9 -2 -1 0 0 -2
ss shared offering.infinitive	5 -1 -4 2 -1 -1 -3 6 4 -1 -4 0 -1
ss shared offering.infinitive neutral	2 1 6 0 -1 -1 0 5 -2 0 0 0 0
ss shared people	8 5 -4 3 6 -11 0 2 -3 0 4 0 0
ss shared plain.infinitive	16 -10 5 2 -16 12 -3 0 -2 0 10 -1 -1
ss shared plain.singular	-3 -8 12 -6 -2 8 1 -4 4 -3 5 0 -2
ss shared preposition	-22 -9 -8 -7 2 15 -15 5 11 0 9 -5 -14
ss shared promote.infinitive	0 9 0 -1 4 -5 0 3 0 0 0 0 0
ss shared pronoun	-9 0 0 -5 0 7 -4 3 -3 -1 2 0 0
ss shared relative	-20 -15 2 -10 -5 23 -13 -2 2 -5 5 -1 5
ss shared subordinator	24 2 -5 9 -4 -10 -1 -6 8 -1 6 0 0
ss shared unlisted.infinitive	-4 11 -5 -3 15 -12 -2 9 -5 -1 0 -2 2
ss shared wanted	-1 1 12 -4 -5 7 -2 7 0 -1 -4 -1 4
ss strengthen.infinitive ,	-2 7 -1 -1 4 -3 -1 4 -2 0 0 0 0
ss strengthen.infinitive .	-5 7 -2 -5 8 -3 -1 -2 -1 5 1 0 -2
ss strengthen.infinitive preposition	-1 2 -6 0 10 -8 8 -3 -3 -1 -2 0 0
ss subject 	5 -5 5 1 -4 1 -1 -7 8 -3 1 8 -4
ss subject .	-6 -2 7 7 -2 -5 5 -2 -1 0 -1 0 0
ss subject activity.infinitive	-7 7 28 -10 7 -5 -10 36 -9 -3 -7 -1 0
ss subject activity.infinitive artefact	9 3 0 2 -1 -5 -4 18 -6 -2 -2 0 -2
ss subject activity.infinitive place	3 1 6 0 -1 -2 -5 13 -4 0 -1 0 0
ss subject activity.infinitive shared	-5 7 3 -3 2 0 -1 4 -1 0 0 0 0
ss subject adverb	6 -6 12 -1 2 -4 0 -1 1 -1 2 -1 4
ss subject article	-16 36 3 -14 10 -2 -15 11 -1 4 -1 -1 9
ss subject carry.infinitive	3 4 -1 0 0 -2 -8 7 7 -1 -2 0 -1
ss subject determiner	5 9 -10 0 9 -10 9 -6 7 -2 -4 0 -2
ss subject develop.infinitive	-1 2 -8 2 0 0 -6 8 -3 -1 -1 0 1
ss subject gathering.infinitive	0 -1 6 -1 -1 1 -3 7 -2 0 -1 0 0
ss subject gathering.infinitive people	0 4 1 -1 0 -1 -1 7 -3 0 -1 0 0
ss subject helping.infinitive	3 -3 18 -1 -7 3 28 -15 -6 -2 1 -1 -2
ss subject helping.infinitive people	0 11 6 -2 1 -2 14 -3 -4 0 -1 0 -1
ss subject inward.infinitive	3 -1 0 1 -1 -1 -4 -5 -2 -1 -1 0 12
ss subject let.infinitive	1 9 -6 0 4 -5 4 -5 5 0 -1 0 -2
ss subject living.infinitive	13 3 0 3 -3 -4 0 10 -8 0 2 6 -6
ss subject make.infinitive	6 -4 3 1 -2 -1 13 -2 -4 -3 -3 -1 0
ss subject modal.infinitive	3 -11 6 -6 -5 12 -17 -3 -6 5 4 5 11
ss subject offering.infinitive	18 0 12 4 -6 -5 0 -21 40 -4 -3 -2 -3
ss subject offering.infinitive work	5 1 1 2 -1 -3 -1 -7 12 0 -1 0 0
ss subject own	9 -6 -9 5 -4 1 -3 3 -4 -3 -2 -1 10
ss subject people	-2 1 7 -2 -1 1 4 1 0 -1 -1 -1 -1
ss subject plain.infinitive	-9 -13 -16 1 4 5 -4 -7 -9 -6 23 -6 -1
ss subject plain.infinitive mission	-1 -11 -5 1 -1 5 -6 -5 -6 18 -1 0 -5
ss subject plain.infinitive neutral	-4 -4 2 -1 -3 6 -1 2 -4 -1 0 0 2
ss subject plain.infinitive shared	-22 -11 -14 11 1 0 -4 2 -7 -2 0 0 -1
ss subject preposition	4 -9 -5 7 -2 -3 13 0 -4 2 -9 -4 0
ss subject problem	-6 10 -1 -4 4 -1 -3 6 -1 0 0 0 -1
ss subject promote.infinitive	-1 6 2 -2 2 -2 9 -3 -3 0 -1 0 0
ss subject pronoun	10 5 -8 8 0 -10 12 1 -7 -2 -2 -1 0
ss subject shared	6 -1 5 2 -2 -2 0 5 -1 0 -1 0 0
ss subject unlisted.infinitive artefact	17 9 0 5 0 -11 -2 4 7 0 -1 -1 -1
ss subject unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -3 -2 -1 -1 0 -1
ss subject unlisted.infinitive people	7 -4 11 1 -4 -1 11 -2 0 -2 -2 -1 -2
ss subject unlisted.infinitive place	-7 -3 5 -4 -1 6 -1 2 0 -1 0 0 -1
ss subject unlisted.infinitive shared	-2 0 10 -2 -1 1 -1 7 -2 -1 1 0 -1
ss subject unlisted.singular	-7 10 -3 8 2 -10 -8 16 -10 -5 -6 16 -3
ss subject wanted	12 2 3 3 -2 -6 -4 5 -2 -2 3 -1 6
ss subordinator 	12 -6 1 8 -7 -3 -3 8 -6 2 -2 -2 4
ss subordinator adverb	-2 0 3 -1 0 1 0 -3 -2 6 -1 0 0
ss subordinator agent	-24 -18 -9 -7 0 20 3 -2 -4 -3 -5 -1 -2
ss subordinator article	11 -1 -6 12 -2 -11 -3 -8 3 2 7 -1 1
ss subordinator determiner	-4 0 12 -3 -1 2 3 -4 4 0 0 0 0
ss subordinator mission	1 2 4 -1 -4 3 7 0 -2 -1 -1 0 -1
ss subordinator own	-6 1 2 -3 3 1 -2 11 -7 0 -1 0 -1
ss subordinator people	10 2 -3 4 3 -9 -4 2 3 -2 4 0 -1
ss subordinator problem	-10 7 -2 -5 4 2 0 -1 -1 0 0 0 0
ss subordinator pronoun	1 -1 0 0 3 -3 -8 12 0 -1 0 0 -1
ss subordinator subject	9 2 14 1 -3 -4 -7 6 4 -1 -2 0 7
ss success .	12 1 4 4 -5 -3 2 -2 -1 9 -2 0 -1
ss success preposition	-9 -3 -5 -2 8 -2 -1 0 -1 -1 -1 0 0
ss superlative company	4 -1 -1 2 -1 -1 -1 -1 7 1 -4 0 -1
ss superlative neutral	-7 0 -6 -2 7 -1 -2 0 -2 -1 1 0 0
ss superlative place	7 -3 3 2 -8 4 0 -3 -1 8 -1 0 0
ss unlisted.infinitive ,	10 -3 7 1 0 -4 -5 15 1 -3 -3 -1 -2
ss unlisted.infinitive .	-12 -9 -5 -4 14 -3 6 -9 -6 -8 -6 10 5
ss unlisted.infinitive artefact .	21 12 2 6 -3 -11 -2 6 8 0 -1 -1 -1
ss unlisted.infinitive company preposition	3 -1 -1 1 -1 -1 8 -3 -2 -1 -1 0 -1
ss unlisted.infinitive conjunction	20 2 -2 7 -4 -7 -5 8 -1 -3 3 -1 4
ss unlisted.infinitive preposition	1 29 17 -8 4 -8 -5 9 13 5 -4 -3 -2
ss unlisted.infinitive shared preposition	-5 -1 8 -3 -1 3 -1 5 -1 -1 -1 0 -1
ss unlisted.singular 	-3 0 7 -2 -1 2 -1 4 -2 -1 -1 4 -2
ss unlisted.singular ,	4 -2 1 1 -1 -1 -1 6 -1 -1 -1 0 -1
ss unlisted.singular .	-2 4 -6 -1 2 1 -3 1 1 -1 4 -1 -2
ss unlisted.singular adverb	4 1 4 0 -4 2 0 0 -5 7 -2 -1 2
ss unlisted.singular conjunction	11 -3 4 4 -3 -3 2 1 1 -1 0 0 -1
ss unlisted.singular people	4 -2 2 1 -2 0 -2 -2 -2 -2 -1 12 -3
ss unlisted.singular preposition	7 -2 -2 2 -1 -1 2 -2 -2 -1 5 0 -1
ss venue 	9 2 -1 3 -1 -5 1 3 -1 0 1 0 0
ss venue ,	-20 -4 6 -8 -1 13 4 4 -3 -2 -6 0 -1
ss venue .	-8 5 13 -1 -3 2 0 9 4 -3 -6 0 -1
ss venue adverb	10 -1 -5 4 -1 -4 -5 0 2 4 0 0 0
ss venue conjunction	-21 8 -3 -9 9 4 -3 4 -1 -1 -2 0 -1
ss venue living.infinitive	-6 -2 1 -2 0 4 -1 -4 2 0 2 0 0
ss venue modal.singular	-2 0 5 -1 0 1 -1 7 -1 -1 -2 0 0
ss venue plain.singular	8 0 -3 3 -1 -4 -1 -4 0 -1 8 0 -1
ss venue preposition	20 7 12 2 -5 -7 -6 -7 -2 12 18 -1 -4
ss venue relative	21 2 -9 9 -1 -11 -1 -6 -5 -1 17 0 -1
ss wanted 	9 18 23 -9 -2 -2 -7 10 10 -2 0 3 -1
ss wanted ,	-5 -3 -5 5 -8 6 1 -14 4 -10 7 -2 10
ss wanted .	-25 -20 3 3 -14 21 2 -7 2 -7 -3 -2 5
ss wanted activity.infinitive	-2 0 -3 -2 4 -1 -1 -9 -5 0 0 0 14
ss wanted adverb	9 -4 0 0 -5 4 -1 1 6 1 -2 -1 -4
ss wanted agent	26 4 5 8 -10 -7 -3 -12 9 -9 17 -1 7
ss wanted artefact	9 0 7 1 -2 -3 2 -8 29 -8 -5 -2 -5
ss wanted change	4 8 -3 0 8 -10 1 0 -2 6 -1 0 -1
ss wanted company	13 13 0 2 -2 -7 -5 5 0 8 2 0 -2
ss wanted conjunction	-7 -8 21 -15 -2 16 -15 6 14 12 -11 -2 -3
ss wanted customer	-4 -2 3 -8 -1 9 -1 -1 -1 4 0 0 0
ss wanted keep.infinitive	-5 -7 -6 -1 0 6 1 -2 -2 -1 0 0 0
ss wanted let.infinitive	11 2 0 4 -2 -5 4 4 -3 -1 -1 0 0
ss wanted living.infinitive	-20 -6 -1 -11 6 11 -1 -10 7 -2 2 0 -2
ss wanted living.singular	5 4 10 0 0 -4 -6 0 4 -1 5 -1 3
ss wanted make.infinitive	-15 -11 1 -6 -8 20 -1 2 -3 -2 -1 0 -1
ss wanted merit	-1 -1 -3 6 0 -4 1 -1 0 0 0 0 0
ss wanted modal.infinitive	9 0 -2 3 -1 -4 0 -2 5 -1 3 0 -2
ss wanted modal.singular	-7 0 11 -4 -1 4 0 0 2 -1 0 0 -1
ss wanted neutral	1 -11 -10 17 -4 -8 -7 -3 -3 9 4 -1 -3
ss wanted people	-12 1 26 -15 -3 15 -4 3 1 1 8 2 -7
ss wanted place	-29 -8 20 -17 -7 28 -3 -1 -1 -1 4 -1 -1
ss wanted plain.infinitive	3 -2 3 0 -3 2 0 0 -4 6 -3 0 2
ss wanted plain.singular	-23 -8 7 -5 -3 14 3 -2 0 -3 0 0 -3
ss wanted preposition	5 -11 -13 8 2 -5 8 1 -3 -9 1 -1 -1
ss wanted quality	-4 -8 -6 -1 -2 7 3 -3 -4 -1 3 0 -1
ss wanted service	18 -8 -2 11 -2 -11 4 1 0 2 -2 -1 -2
ss wanted shared	-23 -3 7 -20 7 18 -10 -2 24 -9 6 -4 -10
ss wanted success	5 -1 -1 2 -1 -2 -2 -2 1 7 -2 0 0
ss wanted unlisted.infinitive	15 2 -2 4 -2 -6 -1 -5 5 -2 4 0 3
ss wanted venue	8 0 -3 3 -1 -4 -1 -3 0 1 5 0 -1
ss wanted work	5 2 1 1 2 -5 4 -6 -2 8 -1 0 -1
ss work ,	11 12 7 1 -1 -7 -8 10 0 9 -4 0 2
ss work .	-1 6 8 -2 -3 2 2 -1 3 5 -3 0 -3
ss work adverb	-7 8 -3 -3 3 1 -2 6 -2 0 -2 0 -1
ss work conjunction	10 19 3 0 -1 -7 6 7 1 -4 1 0 -2
ss work modal.singular	1 -1 -2 1 1 -1 6 -2 -3 0 0 0 0
ss work preposition	16 18 15 0 -4 -8 -7 37 -5 0 -5 -1 -5
w !	1 -13 -15 6 -6 6 -4 1 1 2 -2 -1 -3
w '	1 -8 -7 1 -1 3 0 -3 6 -2 -2 -1 -1
w ,	12 3 -5 10 -15 2 -2 15 12 -2 -1 -21 2
w -	6 0 -7 3 0 -3 -4 -2 -3 2 9 -1 -1
w .	5 -36 -44 8 -3 14 -3 9 -5 0 -14 -5 -2
w 1	1 1 6 -1 -1 -1 -1 -6 8 3 0 0 -1
w 2026	3 0 -1 1 -1 -1 -1 -3 0 -2 -1 7 0
w 2027	5 -1 -1 2 -1 -1 -2 -2 -1 -1 -2 0 8
w 2028	5 1 -1 2 0 -3 -3 0 -3 -1 -2 7 4
w 2030	10 -11 -7 4 -9 7 -4 -9 -6 7 -6 0 16
w 2035	-6 -4 0 -2 -1 5 -1 -2 -1 -2 -1 0 5
w 2040	-3 -3 0 -2 -3 6 0 -2 -1 0 -1 0 3
w 2050	0 -6 -1 0 -6 8 -1 -2 -1 -1 0 0 4
w :	3 -4 15 -5 2 0 1 -4 -4 4 1 3 3
w ;	-7 3 24 -7 -2 4 5 10 -7 -2 1 -1 0
w ?	0 -3 -6 -1 3 1 5 -1 0 -1 -2 -1 -1
w aan	5 2 19 -10 6 -2 -20 18 17 -2 -3 7 -11
w aanbieden	8 0 2 2 -2 -4 -2 -6 15 -1 -2 0 0
w aandacht	6 -7 -6 13 -8 -3 6 -3 6 -4 -3 -1 -2
w aandeelhouder	8 -1 -2 3 -2 -3 1 -2 -3 8 -1 0 -1
w aandoening	-9 8 5 -5 2 3 2 4 -3 0 -1 0 0
w aanjagen	-7 -3 -4 -2 6 -1 0 -3 0 0 0 0 0
w aanleggen	-1 0 6 -1 -1 1 -1 1 -2 -1 0 5 -1
w aannemer	1 2 10 -1 -1 -1 -4 -2 -3 3 -4 7 7
w aanpak	11 -6 -4 9 -5 -4 2 -2 -1 0 2 0 0
w aanpakken	-6 4 -4 -5 12 -6 0 0 0 0 0 0 0
w aantal	-11 9 -5 -5 9 -2 -1 -2 4 0 -1 -1 -1
w aarde	-18 -9 20 -9 -1 11 -1 10 -7 -1 -2 0 -1
w academie	-8 -1 13 -4 -1 5 0 3 0 0 0 0 0
w acht	-1 -5 7 -1 -3 3 5 -2 -1 0 0 0 0
w achter	-8 -7 1 -3 -3 9 -1 -4 4 2 -3 0 -1
w achtergrond	2 0 4 -1 1 -2 -5 12 -6 -1 1 0 -1
w achterhoek	-8 0 0 -3 -1 6 0 0 -5 3 0 0 0
w achterlaten	-6 -3 2 -3 -2 7 -1 1 -1 0 -1 0 0
w activiteit	-11 7 4 -6 3 3 -1 2 1 0 -1 0 0
w administratie	-17 0 -3 -6 10 1 1 -4 -1 -1 0 0 0
w advies	8 13 -3 1 4 -9 10 -10 6 -2 3 -1 -1
w adviseren	11 -7 11 3 -8 1 8 8 -5 -4 0 0 -3
w af	-4 -6 1 -2 0 4 4 -6 1 -4 -2 -1 5
w afdeling	2 -1 7 0 -2 0 0 3 2 -1 -1 -1 0
w afgelegen	-6 -3 0 -2 0 4 -1 1 -1 0 -2 0 0
w afhankelijkheid	-10 -1 -6 -3 10 -3 -1 -1 -1 -1 -1 0 0
w afkomst	-6 -4 1 -3 -1 6 -1 -2 1 0 0 0 0
w afspraken	3 -1 -1 1 -1 -1 -2 -6 7 0 2 0 0
w afstand	-4 5 2 -2 1 0 0 -6 7 0 0 0 0
w afvalwater	2 4 6 -1 -1 -1 0 5 -2 0 0 0 0
w al	10 -8 -7 10 -4 -5 -3 0 -4 0 11 -5 0
w algemene	0 7 1 -1 0 -1 -1 5 -1 0 -1 0 0
w alle	19 1 5 1 -6 -1 5 -5 8 1 -7 -2 6
w alleen	-25 1 22 -9 4 6 -2 6 -1 -2 0 0 -2
w alles	0 -12 -22 19 -1 -10 6 -15 9 0 -3 -2 -3
w als	-1 -11 -18 1 -4 11 0 -11 -7 1 13 -4 0
w altijd	-10 -16 -13 17 -6 -2 -1 0 -4 -1 -2 0 -1
w ambacht	6 0 -3 2 0 -3 0 2 -2 0 2 -1 0
w ambitie	7 -8 -2 3 -8 6 0 -9 -3 13 -8 -1 6
w ambulance	-6 -4 0 -2 -1 6 -2 2 1 -2 -2 0 -1
w ander	6 0 0 1 -1 -1 5 1 -1 -1 -1 0 -1
w andere	10 -1 1 3 -2 -4 -4 3 1 13 -8 0 -2
w anderen	12 2 -2 4 -1 -6 -3 -1 6 -1 2 0 -1
w anders	12 -9 -15 14 1 -13 1 -6 -3 -2 -2 -1 10
w app	11 -2 -3 5 -2 -4 -3 -5 6 0 4 0 0
w arbeidsmarkt	-9 -2 11 -4 -1 5 3 0 -1 0 -2 0 0
w archief	7 -5 4 2 -4 0 5 2 -1 -2 -2 0 -1
w arm	-6 -5 -3 -1 0 5 0 -1 -1 -1 0 0 0
w armoede	-12 19 -1 -7 9 -4 -4 11 -2 -1 -2 0 -1
w arts	5 1 10 0 -3 -1 -3 0 -3 5 6 0 -1
w assortiment	1 -2 2 0 -1 0 -1 -1 6 -2 -1 0 -1
w atelier	1 1 -1 0 0 -1 -1 -5 -2 0 -1 0 9
w auto	-12 0 -6 -4 1 7 -2 6 -3 -2 -2 0 -2
w avond	7 8 3 1 1 -6 -2 0 9 -1 -1 0 -1
w avonds	2 -2 -6 2 0 0 2 -3 0 0 0 0 0
w baan	1 -2 1 6 -2 -4 1 2 -2 -1 -2 2 -1
w baas	-12 -1 -2 -6 5 4 -1 1 -2 -1 0 0 0
w baby	0 2 6 -1 0 -1 5 0 -2 0 0 0 0
w baggeren	3 1 0 1 0 -2 -1 -8 -1 9 1 0 0
w bakfiets	-1 5 -1 -1 2 -2 -2 -2 6 -1 0 0 -1
w bakker	5 -2 -2 1 -2 1 -8 -1 -4 1 11 2 -1
w bank	13 1 -1 5 -3 -5 5 -4 -4 1 7 0 -2
w basis	-12 -12 -13 8 -3 4 -3 -2 2 -1 -5 0 -1
w batterij	-2 0 -1 -1 2 -1 0 5 -6 -1 1 0 0
w beantwoorden	6 0 -2 2 -1 -2 6 -1 -3 0 0 0 0
w bed	9 0 6 2 -2 -4 2 3 4 -4 -3 -1 3
w bedienen	-1 6 3 -2 0 -1 -6 6 1 2 -2 2 -1
w bedrijf	-8 4 2 -1 -1 3 18 -4 -5 -5 -2 -1 -1
w beek	-3 2 9 -3 2 -2 0 6 -3 0 0 0 0
w beetje	2 -2 0 5 1 -6 -2 6 -3 1 -1 0 -2
w begeleide	8 2 3 2 -1 -5 -6 -10 17 -1 3 0 -1
w begeleiden	16 13 14 2 -2 -10 26 2 -12 -4 -5 8 -5
w beginnen	-7 -11 -19 14 6 -11 -7 -6 5 0 0 0 -1
w begrijpen	-4 -1 6 -2 -3 5 -1 7 -2 -1 -2 0 -1
w behandelen	-11 2 14 -7 0 6 -4 13 -4 -1 -2 0 -1
w behandeling	-2 -6 0 0 -1 3 -2 3 -1 1 -1 0 0
w behartigen	10 1 -4 4 -2 -4 -2 7 -1 -1 -1 0 0
w beheer	-9 15 0 -5 5 -2 8 1 -4 -1 -2 0 -1
w beheren	12 4 1 3 -4 -3 6 10 -2 -3 -3 0 -3
w behoren	7 2 8 1 -2 -4 -1 -3 -3 11 -2 0 3
w behoud	-3 4 2 -3 -3 5 -1 6 -2 -1 -1 0 0
w behouden	-7 5 -5 -3 10 -4 0 0 0 0 -2 0 0
w belang	9 12 2 1 -1 -6 2 6 -1 2 -2 0 -1
w belangrijk	2 0 -1 1 0 -1 -5 -2 -1 -1 10 -1 0
w belangrijke	-7 5 1 -3 -2 6 0 2 0 0 -1 0 0
w belangstelling	-6 6 -2 -3 4 -1 0 3 -3 0 0 0 0
w belg	-11 -5 -2 -4 -1 9 1 -1 -2 0 -1 0 -1
w belgië	7 1 0 2 -1 -4 -2 -1 -2 -1 2 0 7
w bellen	6 8 5 0 -3 -2 -3 -1 4 6 -1 0 -1
w bemiddelen	-1 3 7 -2 0 0 -1 6 -1 0 -2 0 0
w benelux	2 -2 0 1 -2 2 -3 -2 5 -5 -1 0 7
w bent	8 2 -1 2 0 -4 5 -2 -2 0 3 0 0
w benutten	-5 -2 -4 -1 6 -2 0 -2 -1 -1 2 0 0
w beoefenen	8 2 0 3 -2 -3 -3 5 3 -1 -1 0 0
w beoefening	0 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
w bepalen	-8 -5 1 1 -1 3 -1 -2 1 0 -1 0 0
w beperken	-9 -9 2 -3 6 1 -1 -3 1 -1 -1 0 -1
w beperking	-14 -9 -5 -4 0 12 3 -7 -4 -1 3 0 -1
w bereiden	3 0 0 1 0 -1 -3 7 -3 0 0 0 0
w bereikbaar	-5 1 -2 -4 6 0 -1 0 3 -2 -1 0 -1
w berm	-10 -3 0 -4 2 5 0 -1 -1 0 0 0 0
w beschermen	-37 9 -10 -17 32 -6 -4 4 -4 -2 -2 0 -1
w bescherming	-6 -7 -6 -1 3 3 0 -3 0 0 0 0 0
w beschikbaar	2 2 0 1 0 -2 -3 0 8 0 -2 0 -1
w besluiten	-6 -4 0 -2 -1 6 -1 2 -1 -1 0 0 0
w bestaan	-1 -9 -4 0 2 1 3 4 -6 -2 -1 0 -2
w beste	9 -1 0 3 -4 -1 1 -6 13 5 -8 -1 -3
w bestellen	9 1 -1 1 -1 -2 -1 -2 8 -1 0 0 0
w bestrijden	-18 14 -6 -8 11 -1 -4 12 -6 -1 -1 0 -1
w bestuur	-2 11 -7 -1 5 -4 -3 2 5 -1 -1 0 -1
w bestuurder	1 0 1 0 0 0 -2 6 -3 0 0 0 0
w betaalbaar	2 0 5 -1 -2 2 8 -11 12 -4 -2 0 -1
w betaalbare	2 -9 -3 1 -2 3 -6 -6 16 -2 -3 -1 -2
w betekenis	5 0 -1 1 -1 -1 12 -2 -2 -4 -3 -1 -1
w beter	-15 -3 -2 -4 11 -2 -2 5 -7 4 -2 -1 -1
w betere	-7 -9 0 -2 0 6 -3 -5 7 -1 -1 0 -1
w beton	-8 0 3 -3 4 1 -2 2 -1 0 -1 0 0
w betrokken	-6 -7 -4 15 -2 -8 -3 -4 -1 -1 5 0 -1
w betrokkenheid	-1 -3 -5 7 -1 -4 1 -1 -1 0 0 0 -1
w betrouwbaar	-7 -4 2 1 -1 2 -2 -7 0 2 5 0 0
w betrouwbare	12 -3 -1 4 -3 -3 -3 -3 10 -10 10 0 -1
w better	-5 -4 -2 -1 -2 6 0 -1 -1 0 0 0 0
w bevallen	-5 1 8 -3 0 2 -1 3 -1 0 0 0 0
w bevolking	-7 11 -3 -4 5 -2 3 -2 1 0 -1 0 0
w bevorderen	-54 36 -22 -23 46 -12 2 6 -11 0 -5 -1 -2
w bevrijden	11 -4 0 4 -3 -3 9 -6 0 0 -1 0 0
w bewaken	-5 -4 -7 -1 3 2 -1 3 -3 -1 -1 0 0
w bewaren	14 2 -7 6 5 -13 -1 8 -3 -1 1 0 -1
w beweging	-11 -3 -1 4 -2 2 -2 -2 -1 -1 2 0 0
w bewoner	-18 -3 12 -3 -5 10 -8 17 -13 1 1 -1 0
w bewust	24 3 0 8 -5 -10 -5 13 -3 -2 6 0 -2
w bezitten	-6 -2 1 -2 -1 5 0 4 -4 0 -1 0 0
w bezoek	-6 2 2 -3 0 3 -1 5 -3 0 -1 0 0
w bezoeker	-4 10 -9 -2 5 -3 -1 1 0 0 -1 0 0
w bibliotheek	1 6 -4 0 2 -3 4 -3 3 -3 0 0 -1
w bieden	20 -3 15 5 -8 -6 -13 -25 64 -5 -8 -1 -4
w bier	7 1 -2 3 -1 -3 -1 3 1 -1 -1 0 0
w bij	5 7 10 7 -4 -8 34 -3 -7 7 -10 0 -15
w bijdrage	-7 9 5 -5 5 -2 1 11 -11 -1 3 0 -1
w bijdragen	-14 -7 18 -7 -5 13 -1 7 -6 -2 -2 0 3
w bijna	-5 4 1 -3 2 1 -1 -4 6 0 -1 0 0
w bijstaan	8 1 -3 3 -1 -4 0 4 -2 -1 2 0 -1
w bijzondere	1 2 -1 -1 -1 1 -1 -3 9 -2 -2 0 -1
w binnen	-5 -8 13 -5 -14 19 -1 -1 10 3 -8 2 -4
w binnenstad	-20 14 2 -10 7 4 -2 1 5 -1 -2 0 -2
w blijven	9 -14 9 0 -10 9 2 -20 11 4 5 -1 0
w blik	-14 -4 6 -6 -1 10 -1 -1 -1 0 0 0 0
w bloed	1 1 2 0 0 -1 -1 -5 7 0 0 0 0
w bloem	-3 -3 4 -1 -2 4 -2 1 -5 -2 7 0 0
w bodem	-11 -8 11 -5 -4 10 -1 3 -2 -1 -1 0 0
w boek	2 1 1 0 0 -1 -3 7 -1 -1 -1 0 0
w boer	4 -1 -3 1 -2 2 8 -2 -2 -2 0 -1 -2
w boodschappen	6 1 -2 2 -1 -2 10 -4 -2 -2 -1 0 0
w boom	13 2 0 4 -2 -6 0 4 -2 -1 0 4 -1
w bos	5 3 2 1 1 -5 8 -4 1 -1 -1 0 0
w bouw	-11 -4 2 -4 0 7 2 2 -6 -6 8 0 -3
w bouwen	-4 -1 -2 7 -4 -1 -2 22 -8 -5 -7 -2 -1
w bouwmateriaal	1 0 0 0 0 0 6 -2 9 -10 -3 0 0
w boven	6 -6 0 3 -9 7 -2 -2 -4 6 2 0 -1
w branche	4 0 -1 1 -1 -1 -1 -1 -2 10 -2 0 -2
w branden	-3 -5 -3 -1 -2 6 0 -2 0 0 0 0 0
w brandweer	3 1 7 0 -1 -1 -1 8 0 -2 -1 0 -1
w brengen	4 11 -5 -2 10 -10 -5 36 -15 -6 -4 -3 -1
w bron	-2 1 -3 -1 5 -3 -1 -3 -2 -1 7 0 0
w brood	-4 5 -9 -1 2 1 -4 -1 3 -2 -1 0 3
w brugge	2 0 9 -1 -2 0 -2 7 -1 0 -1 0 0
w brussel	7 -1 -3 3 -1 -3 -2 0 -1 -2 -2 0 8
w buiten	-1 5 8 -6 0 3 -5 5 8 -3 -5 0 4
w buitengebied	-6 1 1 -3 -1 5 0 0 0 0 0 0 0
w bundelen	3 3 5 0 -1 -2 -1 8 -2 0 -1 0 -1
w bureau	3 -6 -4 2 -3 3 3 0 -3 -1 -1 0 0
w burger	-27 7 7 -13 1 15 0 4 2 -2 -4 -1 -2
w buur	-9 -5 -4 -3 -1 8 -4 3 0 -2 0 0 -1
w buurt	-16 -5 5 -7 3 9 -4 6 -6 -2 -1 0 3
w café	7 0 -2 3 -1 -3 1 -3 -1 6 -1 0 0
w centraal	-3 -11 -11 18 -6 -6 5 -5 1 -3 -3 -1 -1
w chauffeur	4 6 -1 1 2 -5 -2 -1 5 3 -2 0 0
w chocolade	-19 -6 2 -10 -1 17 0 -1 -3 0 0 0 0
w christelijke	-3 -4 -4 -1 -1 6 0 4 -5 -1 1 0 -1
w christus	6 -1 0 2 -2 -1 -1 8 -3 -1 -1 0 -1
w cijfer	-2 -3 0 0 -2 4 9 -4 -4 -1 0 0 -1
w circulair	5 0 -3 1 0 -2 0 -2 -2 1 0 -1 6
w circulaire	-2 16 -1 -3 4 -4 -1 1 -1 -1 7 0 -2
w club	13 3 -8 5 5 -12 -1 -2 -1 -1 7 0 0
w coachen	5 3 10 0 -2 -3 14 -6 -3 -1 -1 0 0
w collectie	-10 1 -4 -3 8 -1 1 2 -4 -1 -2 0 0
w collega	-1 -3 -2 0 -1 2 0 -9 6 4 -2 0 -1
w comfortabel	-6 -1 5 -3 0 4 0 0 0 0 0 0 0
w communicatie	6 -2 2 2 -2 -2 5 -3 -2 4 -2 0 -2
w compleet	-6 4 4 -3 2 1 1 -1 2 0 0 0 0
w component	6 1 0 2 -1 -3 -3 3 5 -1 -2 0 -1
w concert	-2 7 -1 -2 2 -1 5 1 -4 0 -1 0 0
w concurrentiekracht	-1 0 -2 -2 4 -1 -1 -2 -1 6 0 0 -3
w consument	-12 -4 2 -4 4 4 -1 -2 1 0 -1 0 0
w contact	0 7 5 -2 0 -1 -8 15 -1 1 -2 0 -1
w contacten	1 3 2 0 1 -2 6 -4 -3 4 -1 0 0
w controleren	-2 15 -3 -3 6 -5 -4 5 -1 -1 3 0 -1
w coöperatie	-4 -4 12 -3 -3 4 3 0 -2 0 0 0 0
w creëren	2 -6 2 0 -4 4 -3 -3 3 -1 5 0 -1
w crises	-5 -5 2 -1 -4 7 0 0 0 0 -1 0 0
w cultureel	3 6 0 0 -1 -2 -1 6 0 -1 -1 0 0
w culturele	-11 8 1 -6 6 0 1 2 -4 0 0 0 0
w cultuur	10 3 -1 3 -2 -4 -6 -6 0 -2 -4 -1 21
w cursus	7 11 4 0 -3 -3 -2 3 5 -1 1 0 0
w daar	-1 -10 -9 -1 -4 10 0 -6 -4 8 -3 -1 2
w daarbij	-5 -1 -9 -1 13 -8 -1 -2 -2 4 -1 0 -2
w daarbuiten	4 0 -2 1 3 -5 -1 -6 9 0 0 0 0
w daardoor	-21 -5 26 -11 -2 13 0 4 -1 -1 -1 0 -1
w daarmee	-12 15 8 -8 1 4 3 -4 6 -1 0 0 -1
w daarna	-7 -1 13 -4 -1 5 5 -1 -1 0 -1 0 -1
w daarnaast	11 -5 -5 5 -3 -3 -3 1 1 -1 -1 4 -2
w daarom	14 5 11 4 6 -18 -2 11 5 -3 -4 0 0
w daarvan	8 -3 -3 4 -2 -2 0 -1 -1 0 0 0 3
w daarvoor	1 8 8 -2 -1 -2 1 7 -3 -1 -2 0 3
w dag	5 0 -16 8 3 -9 17 -10 11 -7 -7 -1 -5
w dagelijks	20 8 0 5 0 -12 -4 20 -5 -2 0 0 -1
w dak	-5 -7 1 -5 -8 15 -3 3 -3 7 -7 4 -3
w dan	9 -16 -12 14 -13 4 -1 -3 0 5 0 -1 -5
w dat	-5 -3 1 -8 -14 23 -3 -1 10 0 -5 -6 4
w data	-6 -6 0 -3 -2 8 -2 2 1 -1 -1 0 -2
w datagedreven	14 3 -2 3 -1 -6 -1 -5 -1 -3 -3 -2 17
w de	-13 17 -21 -13 33 -16 -2 -1 1 17 0 -18 -2
w delen	4 -6 18 -1 -10 7 -2 8 3 -2 -1 0 -1
w delta	-7 -2 5 -3 -1 5 0 2 -1 0 -1 0 0
w dementie	17 0 1 6 -3 -7 -1 2 1 0 2 0 0
w democratie	-13 1 -7 -5 12 -3 0 -3 0 0 0 0 0
w den	-2 -3 4 -1 -5 6 -2 10 -3 0 -3 0 -2
w denken	-5 -16 -18 19 -1 -8 9 -9 -5 -2 -2 -1 0
w deur	-8 -8 -3 -2 -2 9 -4 8 -3 -2 -2 -1 -2
w deze	-15 4 0 -6 2 7 -3 1 -2 -1 4 0 0
w dezelfde	1 0 8 -1 -2 1 -1 -1 6 -2 -1 0 2
w dicht	2 -2 -2 -1 -1 3 -1 -1 -4 8 -1 -1 -1
w dichtbij	-10 -6 -6 9 -1 -3 -1 -5 -5 -1 -1 0 7
w dichterbij	-12 -2 -7 -4 9 1 0 -2 -2 0 -1 0 -1
w die	17 4 5 -3 -8 5 -3 13 15 -16 7 -9 -1
w dienen	14 -4 -2 5 -5 -3 9 -1 -3 2 -3 0 -1
w dienst	12 4 -6 4 2 -9 3 7 -12 3 4 -1 -1
w dienstbaar	-2 4 1 -2 10 -9 -1 -4 -1 0 8 0 0
w dienstverlening	10 -1 -3 3 -3 -2 5 -7 -3 9 -2 0 0
w dier	-19 -14 1 -8 1 15 -3 -6 4 -1 -1 0 -1
w dierenwelzijn	-4 1 -4 -1 8 -5 0 -1 0 0 0 0 0
w digitaal	18 1 -1 5 -4 -6 -5 -7 2 -5 -5 -1 25
w digitale	8 -6 7 1 -6 3 -1 2 -14 1 10 6 -1
w dijk	9 8 -1 2 -1 -5 -1 5 2 -1 0 0 0
w diploma	-8 -4 -1 -3 -1 7 -6 6 -1 -1 -2 0 0
w dit	22 1 2 7 -2 -11 -3 -1 -4 -3 2 8 7
w docent	7 -1 -5 3 -1 -3 1 0 -1 0 0 0 0
w doel	-10 18 11 -10 11 -6 3 9 7 -1 -18 3 1
w doen	-11 -7 -10 8 -8 7 22 4 -8 -5 -11 -4 -6
w dokter	5 1 -2 2 0 -3 -1 6 -2 0 -2 0 0
w donker	-10 -4 1 -5 -1 9 0 -1 -1 0 0 0 0
w door	-5 62 38 -17 11 -17 19 37 -8 -9 -4 3 -14
w doorbreken	-7 8 -2 -4 6 -2 -1 -1 -1 -1 0 0 4
w doorgeven	-3 16 -8 -2 11 -10 -1 10 -5 -1 0 -1 -1
w dorp	4 -11 5 1 -9 9 -4 6 -2 -8 11 -1 -3
w dorpskern	-8 -2 -4 -3 7 -1 0 -1 0 -1 0 0 0
w draaien	-5 -7 -4 4 -2 2 -4 -4 4 -2 -1 0 4
w dragen	-6 3 4 -4 -6 10 -4 4 3 -1 -1 0 -1
w drempel	-11 -2 1 -4 1 6 0 0 -2 0 -1 0 -1
w drenthe	17 4 2 6 -3 -8 -1 -2 0 -1 9 0 0
w drie	14 1 1 4 -3 -5 -6 -2 3 -3 -4 3 12
w drijven	-6 -4 -3 5 1 -2 -1 4 -4 -1 -1 0 0
w dringen	-18 28 -12 -9 22 -13 -1 -1 5 -1 -1 0 -1
w drinkwater	-12 -8 -2 -4 0 10 -1 -3 0 -1 0 0 0
w droge	-9 -11 -8 -2 -4 13 -1 0 -4 -1 -1 0 0
w dromen	-11 -7 7 1 -5 6 -4 2 0 -2 3 0 -2
w drone	-12 10 3 -6 5 1 -1 4 1 -1 -1 0 -1
w droog	-3 -1 7 -2 -1 2 -1 -4 -2 10 -1 0 -1
w durven	-4 -6 0 -1 -3 6 -2 -6 -1 -1 8 0 0
w duurzaam	-18 10 6 -15 20 -4 3 -9 -2 3 3 -1 1
w duurzame	-19 6 13 -12 7 4 -1 6 -2 1 -2 0 -2
w dé	19 -3 -5 8 -4 -7 -6 -9 -4 21 5 0 -3
w echt	8 2 -6 3 0 -4 -3 -5 -1 12 -1 0 -1
w echte	20 3 2 6 -2 -10 -2 -3 9 3 0 0 0
w economie	-18 12 4 -9 5 5 -2 3 -4 2 2 0 -1
w een	-8 10 44 -12 -23 24 -33 -6 16 -10 34 7 4
w eenvoudig	20 6 7 5 -2 -12 -3 0 16 -1 -3 0 -1
w eenzaamheid	-9 4 -3 -4 10 -3 -4 2 3 -1 0 0 -1
w eerlijk	-10 1 5 -2 -1 5 -4 1 7 -1 -2 0 -1
w eerlijker	-5 13 2 -4 5 -3 -2 -2 8 0 0 0 -1
w eerst	4 1 5 0 -1 -2 -3 5 -1 -1 -4 0 7
w eerste	25 -2 -3 9 -2 -12 4 -3 -6 7 -1 9 -4
w eigen	-17 4 5 -8 -6 16 -17 10 6 -7 -6 -4 16
w eigenaarschap	3 0 -2 3 0 -3 -1 -1 -1 -1 -1 -1 6
w eigentijds	9 1 -3 4 0 -5 -1 -1 4 0 0 0 0
w eilandjes	2 0 -1 1 0 -1 -1 -2 0 -1 -1 0 6
w eind	8 -3 -1 3 0 -5 -3 -3 1 -1 3 7 -2
w einddoel	-7 1 18 -5 -2 4 1 -1 3 0 0 0 0
w elk	-24 -25 -8 6 -6 14 -14 15 -12 0 -1 -2 0
w elkaar	-2 -1 9 12 -4 -9 -15 10 7 -5 9 -2 -3
w elke	-19 -17 -2 -1 -7 17 0 9 7 -5 -11 2 -11
w en	-5 24 -5 1 -7 3 -5 11 21 -4 -3 -18 1
w energie	-19 -4 -11 -7 12 4 2 -5 -3 -1 -4 1 2
w energietransitie	-1 4 4 -1 0 0 -1 -1 6 -1 -1 0 -1
w energievoorziening	-11 -4 15 -5 -2 7 2 -1 1 0 -1 0 0
w enkele	-9 -5 -2 -3 -2 8 0 -1 0 -1 -1 0 -1
w er	23 -12 2 1 -10 6 25 6 -6 -3 -16 -2 0
w erbij	-13 -7 2 -5 -3 12 4 -5 -3 -1 -1 6 -5
w erfgoed	-14 6 -3 -6 10 -2 0 1 -1 -1 -1 0 0
w ernstige	-7 11 0 -4 4 -1 4 -2 0 0 0 0 0
w erop	1 0 12 -2 -2 0 3 4 -2 0 -1 0 0
w ervaring	5 0 -4 2 0 -2 -4 6 -2 0 0 0 0
w ervoor	-6 4 0 -4 2 2 -4 2 -1 -1 -1 0 5
w eten	10 -4 24 -2 -8 3 -9 0 17 4 -1 -1 -2
w even	-3 -5 -6 1 -2 5 6 -2 -4 -1 -1 0 -1
w eén	10 1 -1 3 -1 -5 -3 -4 5 -4 6 -2 4
w fabriek	7 0 -2 3 -1 -3 -5 1 -2 -1 -2 -1 10
w facturen	6 0 -4 3 0 -3 1 -1 1 0 0 0 0
w familie	8 -4 -3 4 -2 -2 -3 -6 2 5 3 0 0
w familiebedrijf	1 0 1 0 -1 0 -1 1 -4 1 6 0 -1
w fiets	-11 -2 -4 -4 8 0 -2 1 0 -1 -1 -1 -1
w fietsen	0 -1 9 -1 -2 1 -1 3 -1 0 1 0 0
w fietser	-11 -6 7 -4 -3 10 -1 -1 -1 -2 3 0 0
w financieel	-6 -1 -1 -2 -1 5 -1 2 -5 1 4 0 -2
w financieren	-1 7 0 -1 2 -2 -1 5 -1 0 0 0 0
w financiële	-8 4 -3 -3 3 2 10 -9 1 -1 -2 -1 -1
w fraude	-8 9 -3 -4 7 -2 -1 1 0 0 0 0 0
w functioneren	-5 7 4 -3 0 1 -1 3 -1 0 0 0 0
w gaan	-2 5 -11 1 4 -3 -16 -5 -14 10 2 2 19
w gas	-4 -4 5 -2 -4 6 1 -5 2 -2 -1 0 6
w gast	8 0 -4 3 0 -4 -1 -3 -2 2 5 0 -1
w gastvrije	22 2 -3 7 -4 -9 -4 -5 0 7 9 0 -1
w gaten	-7 5 -2 -3 2 2 -1 1 -2 0 1 0 0
w gebied	12 14 -10 3 8 -15 -2 9 -2 -2 4 -1 -2
w geboren	-6 -1 4 -3 0 4 1 -1 -1 0 0 0 0
w gebouw	-11 -3 8 -5 -1 8 -1 3 -2 -1 -1 0 0
w gebruik	-13 1 -4 -5 8 1 -2 2 3 -2 -3 0 -1
w gebruiken	-18 -2 -1 -8 7 7 -1 -2 0 -1 0 0 -1
w geduld	18 5 0 6 0 -11 -4 5 10 -1 -2 0 -2
w geen	-20 -7 10 -11 -7 22 -5 -7 18 -5 -7 -1 3
w gegeven	2 0 6 -1 -1 0 -4 11 -6 5 -3 0 -1
w geld	-6 -6 4 -5 -2 9 2 9 -6 -2 -2 -1 -2
w gelijk	-5 5 -5 -4 13 -8 0 1 -1 -1 0 0 0
w gelijke	-24 -9 -1 -9 3 15 -1 -4 -2 -1 -1 0 0
w geloof	4 0 4 1 -2 -1 -1 8 -4 -1 2 0 -1
w geloven	-15 -16 0 13 -10 5 -1 6 -10 -1 1 0 -1
w gemeenschap	-7 5 7 -4 1 1 -1 0 1 0 2 0 0
w gemeente	-5 -24 19 -5 -7 15 6 4 -6 -3 -3 -2 1
w geneesmiddel	-7 -3 0 -4 0 6 0 -2 0 0 0 0 0
w generatie	-18 -9 -8 -7 7 9 -8 -2 -1 -3 1 -3 6
w genezen	-5 -7 8 -7 -8 16 -1 0 0 0 0 0 0
w genieten	11 1 -6 4 0 -5 -1 -1 0 0 4 0 0
w genoeg	-12 -6 -2 -4 -1 10 -1 -3 -1 0 0 0 0
w gerecht	10 1 -4 4 0 -5 -1 -2 2 -1 4 0 0
w gerechtigheid	-10 -3 3 -9 -1 13 0 -1 -1 0 0 0 0
w geschiedenis	13 -1 3 4 -7 -2 -1 10 -2 -1 -1 0 -1
w gesprek	-6 -8 3 3 -3 3 -2 18 -15 -1 -2 0 -1
w gevel	2 0 0 1 0 0 -1 12 -5 -2 -2 0 -1
w geven	-1 23 -9 -5 17 -15 11 21 -14 -9 -9 6 -3
w gewaardeerde	-1 -2 0 0 -1 2 -1 -2 -1 6 -1 0 -1
w gewoon	-16 -13 3 1 -8 13 7 -5 -4 -3 2 -1 -3
w gezellige	7 0 -2 3 -1 -3 -1 -4 2 -1 6 0 0
w gezelligste	0 -2 1 0 -2 2 0 -4 -1 9 -3 0 0
w gezin	-6 -11 9 -3 -8 13 13 -15 3 -4 -2 6 -4
w gezond	-30 -7 7 -14 3 19 -4 -3 4 2 -3 0 -3
w gezonde	-16 -8 13 -8 -4 15 -4 -3 -4 10 2 -1 -3
w gezondheid	-10 2 2 -6 5 3 -2 5 -4 -1 2 0 -1
w gezondheidszorg	-9 1 1 -4 2 3 -1 5 -2 -1 -3 0 -1
w gif	11 2 1 4 -1 -6 -1 -12 16 0 0 0 0
w god	7 -2 -5 7 -1 -6 -2 8 -5 -1 1 0 -1
w gods	2 -2 -5 7 0 -6 0 0 -1 0 1 0 0
w goed	6 -1 -21 18 -6 -8 6 9 5 -6 -12 -2 -5
w goede	11 -12 -4 15 -7 -7 -4 -4 5 0 6 -1 -4
w graag	-11 -7 -6 -3 -1 10 1 -3 -2 -1 0 0 0
w gratis	13 4 5 3 -1 -7 -7 -11 23 4 -2 -1 -1
w grens	-14 -3 -1 -5 5 4 -3 0 2 -1 -1 0 -1
w grip	7 -5 -4 4 -3 1 11 -4 -5 -1 -1 -1 -1
w groei	15 -1 -6 11 -5 -8 -1 -5 -2 5 7 0 -2
w groeien	32 8 12 7 -10 -10 15 -2 -2 -11 0 4 8
w groeiende	-5 9 -2 -3 4 -1 0 1 -2 1 1 0 -1
w groen	-11 -4 6 -5 -1 8 -1 -2 2 -1 0 0 0
w groene	6 9 6 -3 -4 2 -2 0 4 9 -3 -1 -2
w groener	-16 -4 14 -9 -3 13 -1 2 -1 0 -1 0 -1
w groep	10 -1 1 2 -3 -2 -1 6 -5 -1 4 0 -1
w grond	-12 7 -7 -5 11 -4 -1 2 -1 -1 -1 0 0
w grondstof	-6 -2 -2 -2 6 -1 -1 -3 3 0 0 0 -1
w groot	-1 5 -3 3 0 -3 5 -10 -3 -3 14 0 -1
w grootste	5 0 -1 2 -1 -2 -1 -2 1 6 0 -1 -2
w grote	-20 6 -2 -10 13 0 -2 3 0 3 -4 -1 -2
w haag	-2 -3 4 -1 -5 6 -2 10 -3 -2 -3 0 -1
w haar	5 -4 4 0 -1 -1 -5 11 -7 -3 7 0 -2
w halen	-1 6 4 -3 8 -7 -1 17 -4 -4 -3 -1 -3
w halveren	21 -6 3 7 -11 -1 -1 -5 -2 8 0 -1 6
w hand	9 -5 -1 2 -5 2 -8 -1 -4 10 10 -2 -4
w hart	-1 2 -7 19 -7 -10 1 -9 -2 1 10 -1 -2
w hartje	3 0 0 1 -1 -1 -4 -4 6 -1 6 -1 -1
w hebben	-4 -15 9 -9 -6 17 -1 -13 17 -11 2 12 -8
w heel	15 1 6 4 -4 -6 -2 -2 -1 -1 13 0 -1
w heen	2 -2 0 1 -1 0 2 -6 0 -2 1 0 5
w helder	-9 -3 1 -4 -1 7 0 -1 -2 1 -1 0 0
w heldere	-2 -3 -3 -1 -1 4 9 -5 -4 0 -1 0 -1
w hele	-8 1 -8 -4 3 4 -1 -3 2 -2 1 -2 1
w helpen	34 11 -11 10 3 -21 48 -32 -4 -8 -4 19 -10
w hem	-1 -5 -8 0 -1 4 -2 -8 5 -1 3 0 -1
w hen	15 5 0 4 -1 -8 17 3 -5 -3 -5 -1 -1
w herkennen	-7 -4 -1 -2 -1 6 3 -1 -2 0 -1 0 0
w herstel	-4 9 -2 -4 1 2 3 -2 -2 -1 3 0 -1
w herstellen	-9 4 -1 -5 9 -3 -3 5 -3 -1 -1 0 3
w het	0 4 3 -8 12 -6 24 6 6 7 -12 -13 -16
w hij	-16 -2 17 -8 -1 10 0 8 -5 -1 -1 0 -1
w hoek	5 1 1 1 -2 -1 -2 -6 9 -1 3 0 -2
w hoeven	-21 -9 15 -10 -3 17 -9 3 5 -2 -2 -1 1
w hoger	-9 3 -8 -3 14 -8 -1 -5 3 0 0 0 -1
w hogere	6 -5 -3 3 -3 0 0 -2 -2 7 -2 0 0
w honderd	-13 -8 -1 -3 -3 11 -4 -7 -7 5 3 6 -1
w hoofd	-10 -7 -3 -3 -2 10 -1 -7 4 0 1 0 -1
w hoogwaardige	6 3 1 2 0 -4 -2 -1 11 -2 -2 0 -1
w hopen	-6 -2 2 -2 0 4 1 -1 0 0 0 0 0
w horen	-23 -3 18 -8 9 1 1 3 -2 1 0 -1 -4
w horizon	0 1 6 -1 -1 0 -1 2 -2 -1 -1 7 -1
w hospice	8 1 -1 3 -1 -4 0 -2 2 0 2 0 0
w hotel	7 2 1 1 -1 -2 -1 -3 -4 2 10 0 -1
w houden	-23 1 -2 -11 12 5 -4 12 -9 2 -4 -1 0
w huis	14 3 9 -2 -5 0 -4 -5 13 2 7 -2 -5
w huisarts	4 6 -4 1 0 -2 6 2 -1 -2 -1 -1 -1
w huishouden	-8 -4 1 -3 -1 6 2 -6 0 -1 -1 3 -1
w hulpmiddel	-6 12 -5 -3 6 -3 -2 4 0 0 -1 0 0
w hun	-14 14 0 -13 5 7 23 -12 -14 4 -2 1 -1
w huur	5 1 -1 2 0 -3 0 -4 7 0 0 0 0
w huurder	7 3 14 -2 -3 -1 -5 1 15 -3 -2 -1 -1
w hypotheek	3 0 -1 1 0 -1 8 -6 -1 -2 2 0 -1
w ict	-1 -7 -5 1 3 -1 2 -4 -1 0 0 0 0
w ideaal	-6 -1 4 -3 -1 4 -1 2 -1 -1 0 0 0
w ieder	-3 -1 18 -8 -4 8 0 -3 8 -2 4 -1 -3
w iedere	9 -6 -3 1 -2 1 6 4 1 -1 -7 -2 -1
w iedereen	-49 -19 45 -33 -16 55 -2 1 11 -3 -7 -3 -3
w ieders	1 3 -1 0 1 -1 8 -4 -2 -1 0 0 0
w iemand	4 -1 -6 2 -1 -1 0 0 1 0 -1 0 -1
w iets	11 1 2 3 -2 -5 1 2 -1 5 -2 -1 -1
w ijveren	-9 -5 -7 -2 2 5 -1 0 -1 0 -3 0 0
w imker	-8 4 -2 -3 6 -1 -2 3 -1 -1 -1 0 0
w impact	-11 6 -5 -5 16 -9 1 -2 -1 -1 -2 0 3
w in	18 -10 13 1 -6 -1 -2 -2 -1 19 -1 3 -10
w informatie	5 -4 2 2 -3 0 6 -1 1 -2 -3 0 -1
w infrastructuur	7 -2 -2 3 -2 -2 -1 1 -3 4 1 0 0
w initiatief	2 4 -1 0 0 -2 -2 6 -1 0 -1 0 0
w inkomen	-10 -10 -6 -3 -2 11 -5 0 3 -1 -2 0 -1
w inkopen	-1 0 3 -1 0 1 1 7 -5 -1 -2 0 0
w innovatie	9 -1 -5 4 -1 -3 -6 6 -2 2 3 0 -2
w innovatieve	-2 -3 8 -2 -2 3 -1 2 -2 -1 3 0 0
w inspectie	0 -2 2 0 -6 6 0 3 -1 -1 -1 0 0
w inspireren	3 -1 7 0 -2 0 -3 5 -2 0 3 0 0
w installatietechniek	7 -1 1 3 -3 -1 -1 -8 3 6 2 0 -1
w instelling	-6 5 5 -4 -3 6 -2 -3 5 -1 2 0 -1
w integratie	-2 6 -1 -1 3 -3 -1 2 0 0 0 0 0
w internationaal	-6 7 0 -3 3 0 9 -6 -3 1 -1 0 0
w internationale	1 0 0 0 0 -1 -2 -2 -3 9 -2 0 0
w investeren	-1 10 4 -2 1 -2 -3 7 -1 -2 2 0 -1
w invoering	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
w inwoner	-28 -13 14 -12 -7 26 0 -15 -2 3 1 -1 8
w inzamelen	-8 11 1 -5 4 0 -1 6 -3 0 0 0 0
w inzet	-7 5 4 -4 2 2 -4 -3 9 -1 0 0 -1
w inzetten	9 2 -1 3 0 -5 -1 4 -1 -1 3 0 -1
w inzicht	-6 9 2 -4 3 -1 14 -7 -3 -1 -1 0 -1
w isoleren	-6 3 6 -4 1 2 -1 6 -3 0 -1 0 0
w jaar	21 -8 2 3 -10 2 -9 -10 -21 8 -8 26 17
w jaarlijks	-5 10 0 -3 3 -1 0 4 -1 -1 0 0 0
w jagen	-12 3 -6 -5 10 -1 -1 -8 3 0 4 0 0
w je	4 -20 -10 12 -12 6 5 -15 18 -9 9 -3 -10
w jezus	12 2 -3 4 1 -8 -2 5 -4 -2 9 -1 -3
w jij	14 2 -5 5 0 -8 2 7 -3 0 -2 0 -1
w jong	-7 -7 -4 -3 -1 9 -3 -1 -1 0 2 0 -1
w jonge	6 -1 9 1 -5 1 9 9 -8 -2 -2 -1 -1
w jongere	0 4 -13 0 6 -3 11 -12 -1 -3 -2 -1 6
w jou	4 -3 -2 7 -4 -4 6 -3 -2 -1 -1 0 -1
w jouw	5 1 8 0 -2 -2 4 2 -3 -6 12 -2 -3
w juiste	-12 -6 0 0 -2 6 -1 3 -2 -1 -3 0 0
w kan	4 2 3 1 0 -3 0 -1 -2 0 7 0 0
w kanker	-12 10 -5 -9 15 -4 1 -1 0 -1 0 0 0
w kans	0 4 1 -3 -1 2 -2 -3 6 2 2 -1 -2
w kantoor	15 4 1 4 -2 -7 -8 -1 -8 5 6 -1 11
w karakter	-5 3 -2 -2 5 -2 -2 8 -3 -1 -2 0 -1
w katholieke	7 1 -3 3 0 -4 0 -1 -1 0 4 0 0
w keer	-9 -5 6 -4 -2 8 -2 1 -1 0 -1 0 2
w kempen	3 1 1 1 -1 -1 -2 -10 7 10 -3 0 -1
w kennen	8 0 -1 3 -1 -3 -3 2 4 -2 4 -1 -3
w kennis	7 9 -6 2 3 -7 -2 1 -2 -3 11 0 -2
w kenniscentrum	8 -1 0 3 -2 -2 -1 -2 -1 -7 13 0 0
w kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
w keren	-6 6 -3 -3 10 -6 -2 -1 4 -1 0 -1 -1
w kerk	-15 14 -4 -7 8 1 -1 -1 -4 -2 7 0 -1
w kerntaak	12 -2 -1 4 -3 -3 1 -1 3 -1 0 0 0
w kernwaarde	-6 -5 -6 7 0 -3 -1 -1 -1 -1 0 0 -1
w keten	-12 -1 4 -5 0 7 -1 3 -3 0 0 0 0
w keus	3 0 0 1 0 -1 -1 -1 -3 9 -1 -1 -1
w keuze	3 -5 -6 2 -4 4 2 -4 -2 -1 4 0 -1
w kiezen	2 -3 3 0 -3 3 8 -11 2 5 -3 0 1
w kijken	1 -3 8 -1 -2 2 -5 5 5 -1 -2 0 -2
w kilometer	-4 0 5 -2 -2 4 -2 7 -2 -1 -1 0 -2
w kind	-17 -18 11 -1 -13 19 -9 7 17 -9 0 -4 -8
w kinderopvang	-1 -2 -7 0 4 -2 -1 -2 3 0 -1 0 -1
w klaar	3 0 -1 0 0 0 11 -2 -3 -1 -2 0 -1
w klant	7 -11 -4 2 -4 4 13 -14 -15 10 14 -4 -6
w klas	-13 -3 10 -6 -1 9 0 0 -1 0 0 0 0
w klein	0 2 -6 5 -1 -3 13 -13 -1 -3 5 -1 -2
w kleine	18 -1 2 3 -4 -4 3 -3 -1 0 3 5 -3
w kleinkinderen	-9 -3 3 -4 0 6 -1 -4 4 0 -1 0 0
w kloof	-6 -6 -3 -1 1 4 -1 -2 -1 0 0 0 0
w kmo	8 -2 3 3 -4 -1 12 -4 -2 -1 -1 0 -1
w knappen	1 0 2 0 -1 0 -2 7 -3 0 0 0 -1
w koepel	-10 -2 -1 -4 7 0 -1 -1 0 0 0 0 -1
w koffie	0 -4 1 4 -2 -1 -4 -4 7 -1 2 0 -1
w koken	6 3 -1 2 1 -5 -1 3 -1 0 2 0 0
w komen	-13 -10 5 4 -3 3 0 11 -7 -2 -2 -1 -4
w komende	6 0 3 2 -4 0 -4 -5 -3 3 -3 -1 15
w koor	4 2 0 1 -1 -1 -1 7 -2 -1 -2 0 0
w kopen	1 10 5 -2 2 -4 5 -2 4 -1 0 -1 -1
w koper	-2 -1 6 -2 -1 2 -2 -1 4 0 -1 0 0
w koploper	3 8 2 -1 1 -3 0 -1 -1 9 -2 0 -2
w koppelen	-1 10 7 -3 -1 0 -8 21 -5 -1 -2 0 -1
w kort	-2 -1 8 -2 -1 2 -1 5 -2 0 -1 0 0
w korte	5 -1 -7 11 0 -10 -3 -3 2 -1 4 0 1
w kost	3 -2 -7 11 -1 -8 0 -2 -2 0 3 0 0
w kosteloos	6 -1 0 2 -2 -1 3 -5 4 0 0 0 0
w kraan	-7 -3 0 -3 -1 6 -1 -3 -3 -1 5 0 0
w kracht	-4 1 -9 5 -3 1 4 -3 -2 -1 1 0 -2
w krijgen	-11 -5 -4 -5 13 -3 -3 -6 9 -2 -3 5 -5
w kunnen	14 -12 -8 3 -18 15 22 -11 17 -8 -18 -5 2
w kunst	-13 4 3 -6 2 5 -2 2 1 -1 -1 0 -1
w kunt	1 0 -1 0 0 0 -1 -5 7 0 -1 0 0
w kust	-7 0 -5 -2 1 5 -1 -1 -3 5 -2 0 0
w kwaliteitsvolle	7 1 -2 2 0 -3 -2 -2 6 0 1 0 0
w kwart	0 2 -4 0 7 -7 -1 -1 -2 -1 0 -1 6
w kweken	9 9 1 2 2 -8 -1 -9 16 0 0 0 0
w kwetsbaarheid	-5 0 8 -3 0 2 -2 6 -2 0 -1 0 0
w kwetsbare	-3 2 1 -2 2 0 6 1 -1 -3 -1 -1 0
w laag	3 -1 -3 2 1 -2 -2 -2 6 0 -1 0 -1
w laaggeletterdheid	-8 7 -2 -4 4 0 0 0 0 0 0 0 0
w laatste	-5 -3 -2 -5 1 6 4 -3 -2 -4 4 -1 -1
w laboratorium	3 -1 1 1 -2 0 -3 -2 -1 8 -2 0 0
w lachen	5 0 1 0 -1 -1 -1 7 -2 -1 0 0 -1
w land	-1 -2 16 -3 -10 10 -2 -8 10 5 -3 -1 3
w landbouw	-10 -4 -6 -3 6 2 -1 -1 -1 -1 1 0 -1
w landschap	-22 11 2 -10 14 -2 -2 9 -6 -1 -2 0 -1
w lang	6 0 -4 1 5 -6 2 0 -2 -1 5 -2 -2
w langer	-11 -4 7 -5 -3 11 -2 0 3 -1 -1 0 -1
w langs	11 13 -5 3 4 -11 -3 9 1 0 -1 0 -1
w laptop	6 1 -4 2 0 -3 3 -4 2 0 0 0 0
w laten	17 18 -8 -1 9 -15 12 2 6 -5 -1 -3 -5
w leefbaar	-9 -6 3 -4 -5 12 -1 1 -2 -1 0 0 0
w leefbaarheid	-9 -2 -3 -3 -1 7 0 -3 -1 -1 2 0 0
w leefbare	-12 -5 20 -7 -9 15 -1 5 -4 -1 -3 0 4
w leefomgeving	-19 -5 12 -8 1 10 3 2 -3 -1 -3 0 0
w leegstaande	-2 1 7 -2 0 1 0 3 0 0 -1 0 0
w leerkracht	6 0 1 2 -1 -3 2 -7 1 0 0 7 0
w leerling	-1 2 7 5 -6 -2 0 6 8 -2 -6 -1 -2
w leeromgeving	9 0 -4 4 0 -4 2 -2 2 0 0 0 0
w lege	2 4 0 0 0 -1 -2 10 -5 -1 0 0 -1
w leggen	12 -1 29 0 -7 -2 -10 9 7 5 -2 3 -3
w leiden	14 -3 7 4 -5 -4 -2 16 -8 -1 -3 -1 4
w leidinggevende	-8 -2 4 -3 -1 6 4 -2 -2 0 -1 0 0
w lekker	4 0 -2 2 -1 -2 0 -3 -1 6 -2 0 0
w lekkerste	5 0 1 1 -1 -1 -2 1 12 -4 -4 0 -1
w lenen	-2 -2 8 -1 -2 2 -2 6 -1 -1 -1 0 0
w leren	13 -11 -19 18 -4 -10 5 -11 1 -2 4 -1 0
w lerende	3 1 -1 1 0 -2 -1 -1 -1 -1 -2 -1 7
w les	-12 -2 2 -6 1 8 0 4 -3 -1 -2 0 -1
w leuk	-1 -2 -2 0 0 2 7 -1 -4 -2 -1 0 -1
w leven	-29 -20 7 -10 -1 21 2 0 -1 -4 0 -1 -5
w levend	-6 4 0 -3 2 1 0 0 0 0 0 0 0
w levendige	-9 -3 2 -4 0 6 -1 1 -1 0 -1 0 0
w levenskwaliteit	2 10 7 -1 -3 -1 -1 8 -2 0 -1 0 0
w leverancier	0 0 -6 1 4 -3 -2 -1 7 -4 0 0 -1
w leveren	6 5 8 0 -1 -3 -4 -3 25 -5 -5 -1 -3
w lezen	17 5 3 5 -5 -6 -3 8 6 -1 -3 0 -1
w lezing	3 9 2 0 -3 -1 -1 8 -1 -1 -1 0 0
w lid	16 10 -4 4 0 -10 7 1 0 -3 -1 4 -3
w liefde	-7 0 -1 0 -2 4 -3 14 -12 2 -1 -1 -1
w lijden	0 0 6 -1 -1 1 0 2 0 0 0 0 0
w lijf	-10 16 -1 -6 6 -2 -2 3 -1 0 2 0 -1
w lijn	2 -4 -9 10 -1 -7 -4 -2 -1 -1 4 0 1
w lokale	-12 6 -2 -6 10 -2 -4 10 -5 -1 1 -1 -2
w loket	-5 -7 -5 -1 -2 8 2 -8 -4 -2 5 -1 3
w loodsen	9 0 0 3 -3 -3 20 -10 -2 -1 -4 0 -1
w loon	-8 5 -2 -6 13 -5 0 -2 1 -1 0 0 0
w lopen	4 0 7 -1 -2 0 1 2 3 -1 -1 0 -1
w lossen	2 -6 0 1 3 -3 2 -12 7 -1 5 0 -1
w lucht	-16 -8 7 -7 -4 16 0 0 -3 0 0 0 0
w luiden	3 -5 -7 2 4 -4 -1 -6 6 0 -1 0 0
w luisteren	1 -2 2 -1 -2 3 -1 3 -4 -2 -6 0 10
w luisterend	7 -2 -4 3 -1 -2 4 -3 1 -1 0 0 0
w maaltijd	4 9 8 -1 2 -6 -2 -8 10 -1 0 7 -1
w maand	2 -2 10 -1 -5 3 5 -7 -3 -1 -3 13 -1
w maar	-17 0 4 -9 5 7 -6 -2 -2 -2 9 0 0
w maat	-9 -5 0 2 -3 4 0 -10 13 -1 -4 -1 -1
w maatschappelijk	-4 -2 9 -3 -3 5 -3 10 -4 -1 0 0 -1
w maatschappelijke	-12 -1 -7 -4 7 2 4 -6 0 -1 -2 0 -1
w maatschappij	-5 3 7 -3 -5 7 -2 3 3 -1 -1 0 -1
w maatwerk	0 -1 4 -1 -1 1 -1 -4 8 0 -1 0 -1
w makelaar	7 1 -4 3 0 -3 1 -2 -2 1 3 0 -1
w maken	8 -23 5 -6 -9 17 5 18 -19 4 -3 -7 1
w maker	-3 0 7 -2 -1 2 -2 1 -1 -1 4 0 0
w makkelijk	2 0 -1 1 0 -1 9 -8 0 -1 0 0 0
w makkelijker	0 4 10 -2 2 -4 5 -8 9 -1 -1 0 -1
w malawi	2 3 10 -1 -1 -2 -1 9 -3 0 -1 0 0
w man	-13 -8 -5 -4 3 7 -1 -1 -4 0 -1 0 0
w manier	6 6 5 0 -5 1 6 -7 -3 -2 2 -1 9
w mantelzorger	-2 -4 -2 -1 2 1 9 -7 -1 -1 -1 -1 -1
w markt	4 0 -4 1 -1 0 -3 -6 4 9 -6 0 2
w marktleider	-6 14 2 -4 3 -1 -2 -2 -1 4 -1 -2 7
w medewerker	25 -2 -14 11 1 -14 -6 -10 -7 20 0 -1 7
w medische	-2 -2 -1 -1 -1 3 -3 -3 6 0 -1 0 0
w mee	7 5 -9 0 -1 0 5 -3 5 -4 0 -1 -2
w meedoen	-5 -2 7 -3 -2 5 2 -3 2 0 0 0 0
w meer	-18 7 5 -4 5 1 1 -7 -17 2 7 3 10
w meest	16 1 1 5 -2 -7 0 -9 2 23 -6 -1 -4
w meetellen	-12 -5 1 -6 -1 10 1 -3 -1 0 -1 0 0
w meisje	10 1 2 3 -3 -4 12 -2 -4 -1 -1 0 0
w men	-9 -3 0 -3 5 1 -2 2 -1 0 -1 0 0
w mens	-14 -41 -16 22 3 -8 7 0 4 -17 4 -6 -8
w menselijke	1 -3 0 -1 -3 4 6 -4 -6 3 2 0 -1
w merk	9 -3 -1 3 -2 -2 -3 7 -3 -1 3 0 -1
w merken	2 1 1 0 0 -1 -2 7 -3 -1 -4 0 4
w met	19 26 9 8 -5 -17 29 -3 1 -14 15 -8 -5
w meten	3 0 2 1 -1 -1 1 6 -1 -1 -1 0 -1
w middel	1 -6 12 -1 -5 4 -5 5 2 -1 3 0 -1
w milieu	2 -6 6 0 0 -1 -1 0 -2 -1 -2 0 8
w miljoen	3 0 9 -1 -2 0 -7 -1 5 -2 -4 16 -4
w minder	-11 -9 1 -6 3 8 1 -8 -8 -2 -4 -2 18
w minuut	11 3 -1 3 0 -6 -1 7 2 -2 -1 -1 -1
w missie	0 -6 -14 -2 12 -5 1 -4 9 -5 7 -3 -10
w moeten	0 -2 15 -5 -4 6 -3 -11 -7 -8 -6 -2 40
w mogelijk	17 -14 -26 8 3 -6 17 -17 -9 1 -2 -1 5
w mogelijkheid	2 2 1 11 -5 -8 5 -4 5 -2 -2 0 -1
w mogen	-7 -6 7 -6 -3 11 -7 1 9 -3 2 -1 -2
w moment	4 0 1 1 -1 -1 -2 -7 5 -1 3 0 4
w monument	-7 -4 -4 -2 3 2 0 -2 -1 0 0 0 0
w mooie	-7 -4 3 -6 -3 11 -3 0 5 -2 -1 -1 -1
w morgen	4 2 -4 0 9 -9 -1 -7 14 -3 -1 0 -2
w museum	-6 -3 -4 -1 6 -1 1 2 -3 -1 -1 0 0
w muziek	3 11 -4 -2 5 -6 -5 6 5 -1 -1 0 -1
w na	-1 2 5 -3 -3 5 3 -6 3 2 -2 -1 2
w naar	31 12 2 3 -3 -11 1 -13 -6 -2 -17 -6 53
w naartoe	3 1 2 1 0 -2 -1 -2 -1 12 -5 0 -1
w naast	21 6 3 5 -1 -11 9 -5 5 -2 1 -1 1
w naaste	8 9 -3 2 0 -6 7 -2 -1 -1 1 0 -1
w nabestaande	6 3 3 1 0 -4 6 -1 -1 -1 -1 0 0
w nacht	27 -3 1 8 -8 -6 2 9 6 -3 -4 -1 -2
w namens	7 -2 -3 3 -1 -2 -2 8 -4 0 0 0 -1
w natuur	-25 -5 -4 -10 16 3 -3 0 0 -2 -3 0 -1
w nederland	-6 -8 -1 -7 16 -5 -3 -10 5 5 4 -1 -4
w nederlander	-9 -3 1 -3 -1 7 -6 -1 0 0 -1 7 -1
w nederlandse	2 -9 -4 2 -6 7 -2 -1 0 1 0 0 -1
w nee	-6 -2 -5 -2 4 1 2 -1 -3 0 0 0 0
w nemen	3 10 5 -3 0 -1 13 -14 20 -5 -11 -2 3
w net	-6 -4 0 0 -2 5 2 -1 0 -1 -1 0 -1
w netbeheerder	4 1 3 1 -1 -2 -1 -3 6 0 1 0 -1
w netwerk	-9 -4 3 -4 4 2 9 -14 10 -7 -3 -1 3
w niemand	-54 -14 59 -31 -12 46 -1 13 2 -1 -12 -1 -2
w niet	18 -17 -23 14 2 -10 -3 3 -12 2 9 -2 -3
w nieuw	5 7 -3 1 2 -5 7 1 -5 -1 -1 0 0
w nieuwe	3 5 -2 0 1 -2 -6 4 1 -4 -1 10 -4
w nieuwkomer	8 6 1 2 -1 -5 7 -6 8 -1 -3 0 -2
w nieuws	12 3 0 3 -1 -6 -1 7 -6 0 4 0 0
w niveau	8 -1 0 1 -2 -1 -4 3 4 -2 -2 0 2
w nodig	-7 -4 14 -6 -4 9 2 -4 5 -4 2 -1 1
w nog	-9 -19 -11 3 -5 11 -1 1 -1 -6 -5 -2 3
w nood	11 3 1 4 -3 -4 5 -4 2 -1 3 0 -1
w nooit	-11 -6 3 -5 -4 13 -2 -2 -6 8 2 -1 -3
w noorden	2 9 2 -1 -2 0 -2 -6 -1 10 3 0 -1
w nu	9 0 -5 4 -7 2 3 -2 -5 5 -1 0 2
w nul	-23 -10 6 -15 -5 27 -1 -3 -1 -1 0 -1 0
w nummer	10 -1 -4 4 -2 -4 0 -5 0 12 -4 0 -2
w ocmw	-6 0 -2 -2 0 5 2 -2 -1 0 0 0 0
w oefenen	-1 0 2 -1 0 0 -3 0 -1 -1 6 0 0
w of	14 -6 -14 4 -3 1 10 0 0 -6 2 -2 -6
w om	42 20 -1 13 1 -29 17 -6 1 -2 -1 -5 12
w omdat	-3 1 11 3 -2 -4 -1 -4 11 -1 -2 0 -1
w omgaan	-9 -2 4 0 0 3 -1 1 -1 0 0 0 0
w omgeving	1 2 -5 0 2 -2 -6 8 1 -2 1 0 -2
w omroep	0 1 6 -1 0 0 -1 5 -2 0 0 0 0
w omslag	13 -2 2 4 -6 -1 -2 -2 -2 -1 -3 -1 14
w omwonende	-4 -4 4 -1 -5 7 -1 4 -2 0 -1 0 0
w onafhankelijk	9 -2 -1 3 -2 -3 0 4 -2 0 1 0 0
w onafhankelijke	-8 -1 11 -5 -1 5 -4 3 5 1 -2 -1 -1
w onder	-3 1 5 -3 1 1 -8 19 -3 1 -5 0 -3
w onderhoud	4 -1 -2 2 -1 -1 0 -6 7 -1 0 0 0
w onderhouden	-2 2 4 -2 0 1 -6 6 -4 8 -2 0 -2
w ondernemen	-7 7 -1 -5 7 -1 13 -15 0 -1 -1 0 3
w ondernemend	17 2 0 6 -4 -6 2 -3 -1 -1 8 0 0
w ondernemer	26 -7 -13 11 -6 -6 25 -18 -7 1 3 -1 -2
w ondernemerschap	-4 2 -7 -1 12 -8 0 -1 0 0 0 0 0
w onderneming	6 2 1 2 -2 -1 -2 0 -2 6 2 0 -1
w onderscheiden	3 -1 -2 1 -1 -1 -1 -2 -3 10 -3 0 0
w ondersteunen	16 3 5 4 -5 -6 38 -11 -9 -1 -6 -1 -4
w onderwijs	-7 5 -9 -4 11 -5 9 0 3 -4 -7 -1 -2
w onderzoek	3 15 -1 -1 2 -5 -7 29 -8 -2 -4 -1 -3
w onderzoeken	2 2 9 -1 -6 4 -2 10 -2 -1 -1 0 -1
w ongelijkheid	-8 -4 -5 -2 7 -1 -2 -1 0 0 0 0 0
w online	-16 -2 1 -6 7 4 -2 -7 6 -4 4 0 -2
w onmisbare	0 10 -4 -1 4 -5 -1 -2 2 1 1 0 0
w ons	15 -2 -1 6 7 -17 -8 -6 5 11 -8 -1 9
w ontdekken	10 -3 -8 5 0 -5 -1 0 -1 0 2 0 0
w ontmoeten	0 -1 -2 0 0 1 -2 -3 6 0 -1 0 -1
w ontmoeting	1 1 6 0 -1 -1 0 3 -1 0 0 0 0
w ontplooien	4 0 -1 1 0 -2 -1 -2 8 0 -3 0 -1
w ontsluiten	-6 -12 1 -1 -6 11 -1 -1 -2 -1 1 0 -1
w ontstaan	-6 -2 5 2 -1 0 5 -2 0 0 -1 0 -2
w ontwerp	5 -1 -3 2 -1 -2 -1 6 -2 -1 -1 0 -1
w ontwerpen	5 5 4 0 1 -4 -4 13 -3 -1 -1 0 -1
w ontwikkelen	12 4 2 3 0 -8 -4 19 -11 -3 3 -1 1
w ontwikkeling	-12 11 8 -7 2 3 -3 8 -4 -2 3 0 -1
w ontzorgen	4 0 -2 1 0 -2 6 -2 -1 -1 -1 0 -1
w onze	11 -4 11 -4 -4 4 10 -7 -3 -2 -6 -9 21
w oog	-1 0 0 8 -1 -7 0 1 3 -1 -2 0 -1
w ook	-22 -17 4 -19 -7 34 -6 -6 13 -4 1 -2 -5
w oor	7 -2 -4 3 -1 -2 4 -3 1 -1 0 0 0
w oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
w oosterveen	-6 -3 -1 -3 -1 6 -2 3 -2 0 -1 0 0
w op	-18 -18 -12 -13 26 -1 10 3 5 -19 -6 -3 -2
w opbouwen	10 1 -2 4 -1 -5 3 2 0 -1 -1 0 -1
w opdat	-15 -2 25 -9 -4 11 -3 8 -1 0 -1 0 -1
w opdracht	11 2 -3 4 -1 -5 -2 7 -4 -1 3 0 -1
w opdrachtgever	8 1 0 2 -1 -3 -3 0 -2 8 -2 0 1
w open	-16 -3 -8 0 7 0 -1 3 -1 -5 0 0 -2
w openen	9 -1 -1 3 -2 -2 -1 -4 0 -2 -1 9 0
w opgavegericht	2 1 2 0 0 -1 -1 -4 0 0 0 0 6
w opkomen	0 6 -6 -3 13 -10 -5 11 -3 -3 0 0 0
w opleiden	-5 0 12 -4 -1 3 -3 6 -2 -1 -1 4 -2
w oplossing	-2 -1 17 -3 -3 2 -2 5 3 -1 -1 0 -1
w oprichten	8 -4 0 3 -3 -1 2 3 -3 -1 1 0 -1
w opvang	2 0 -1 1 -3 2 -2 6 0 -1 -2 0 -1
w opzetten	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
w orde	6 5 -3 2 1 -5 -1 0 1 0 -1 0 3
w organisatie	22 6 -6 6 -2 -9 -1 -10 -6 -6 -8 -2 38
w organiseren	2 18 -1 -2 4 -7 3 16 -8 -1 -4 0 -1
w orgel	-15 5 -4 -6 7 3 -2 4 -3 -1 -1 0 0
w otter	-1 6 7 -2 1 -2 0 7 -2 0 -1 0 0
w oud	-11 -11 0 -5 -3 13 -4 4 -4 -3 4 0 -2
w oude	-1 9 7 -4 -3 3 -4 20 -2 -2 -3 -2 -3
w ouder	16 -1 14 3 -8 -2 14 8 -3 -6 -2 -1 -2
w oudere	-8 -6 2 -5 3 5 -3 -3 12 -1 -6 -1 -2
w over	9 -28 5 1 -8 11 6 10 -16 4 1 -4 -3
w overal	-19 -6 10 -11 -3 17 -2 4 -3 0 -2 0 -1
w overgang	-12 15 -1 -6 9 -3 2 -1 -1 2 0 0 -2
w overheid	-26 11 -7 -12 7 10 1 -8 -2 -3 7 -1 0
w overstap	-15 4 -5 -6 10 -1 1 -7 3 0 0 0 -1
w pakken	-14 8 2 -7 9 -2 1 1 -1 0 -1 0 0
w pakket	-1 0 2 -1 0 0 -1 -3 6 -1 0 0 0
w palliatieve	3 6 0 0 1 -4 -2 8 0 -1 0 -1 0
w papier	14 0 0 5 -4 -5 7 -6 0 -1 0 0 4
w papieren	2 0 -1 1 0 -1 6 4 -7 0 -2 0 0
w participatie	-1 -6 -5 1 3 -1 2 -3 -1 0 -1 0 0
w partner	19 1 -15 13 -2 -13 -5 -2 -1 -12 26 -1 -4
w pas	0 -1 7 -1 -1 1 0 8 -4 0 -1 0 -1
w passen	9 -3 -7 4 -2 -2 3 0 3 -1 -3 0 -1
w passie	-9 -8 -11 12 -1 -4 0 -2 -7 -2 5 0 -1
w patiënt	6 8 10 -8 -3 5 14 -2 -6 12 -7 -1 -3
w patrouilleren	-6 11 2 -4 4 -2 -1 6 0 0 -2 0 0
w pensioen	-1 2 12 -2 -1 0 -1 -1 -1 6 0 0 0
w per	6 1 4 1 -1 -3 3 -9 5 1 -2 6 -2
w pers	-6 1 -3 -2 2 3 -1 2 -2 0 0 0 0
w personeel	-7 -2 -8 -1 7 -1 0 0 -4 0 0 0 0
w persoon	-4 5 -8 4 5 -7 1 3 -2 -1 -1 0 -1
w persoonlijk	8 5 0 0 1 -4 4 1 -4 1 -1 0 3
w persoonlijke	2 4 9 -1 -1 -1 1 6 -5 1 2 0 -1
w piano's	5 -1 1 0 -1 0 -2 7 -1 -1 -1 -1 -1
w plaats	-5 -1 11 -4 -3 6 -6 2 3 -4 6 -1 1
w plaatselijke	-3 8 1 -2 1 0 3 1 -1 0 -1 0 0
w plaatsen	0 6 1 -1 0 0 0 2 2 0 0 0 -1
w plan	-5 1 -11 -1 13 -9 3 -2 -1 -1 -1 0 -1
w planeet	-5 -3 10 -3 -6 9 -1 -2 1 0 -1 0 4
w plannen	-3 -3 -3 0 3 -1 5 -6 -3 0 0 0 2
w plant	4 4 9 0 -1 -3 -3 -12 14 -3 9 0 -1
w planten	13 9 3 3 1 -10 -1 7 -2 -1 0 4 -1
w plas	-7 -3 1 -2 -1 5 0 -1 -1 0 0 0 0
w plastic	0 -6 -4 1 2 0 -1 -1 -3 0 0 0 4
w platform	6 4 0 1 -1 -3 -6 4 4 -1 3 -1 -2
w platteland	-2 -6 -1 0 -5 8 2 -3 -3 -2 4 0 0
w plek	-4 -5 3 -3 -3 7 -5 -10 2 5 9 -1 -2
w plezier	-1 -5 -6 1 -2 4 -4 -6 5 3 1 0 -2
w ploeg	2 0 0 0 0 -1 9 -2 -3 -2 -2 0 1
w polder	9 7 0 2 -1 -5 0 0 5 0 0 0 0
w politiek	7 -2 -3 3 -2 -2 -1 1 1 0 0 0 0
w positie	-11 6 -1 -5 1 5 -3 7 -3 -1 -1 0 0
w positieve	-7 5 -8 -2 12 -8 1 -1 -1 0 -1 0 0
w praktijk	11 3 -2 4 0 -7 -3 3 2 -2 3 0 -1
w praktische	1 0 6 -1 -1 0 -2 -2 9 -1 0 0 -1
w praten	-6 -3 5 -4 -2 7 0 -2 3 -1 0 0 0
w prijs	22 -3 0 8 -5 -7 -2 2 12 -4 -3 -1 -1
w privacy	-4 -5 3 -1 -6 9 0 -1 0 0 0 0 0
w probleem	-4 -7 0 -1 -7 10 -3 -4 -1 0 6 0 0
w procent	4 -5 3 -1 -6 6 -1 -5 -4 10 -1 -1 2
w proces	2 3 0 0 0 -1 -3 -3 -1 -2 3 0 7
w product	-1 -4 5 -1 -2 3 -4 -7 -3 4 12 -1 -1
w professional	4 3 -4 1 1 -3 8 -4 -1 0 -1 0 0
w professionele	7 1 -2 2 0 -4 3 -2 -3 5 0 0 -1
w programma	-1 -8 7 -1 -3 4 -2 -4 -5 2 -3 -2 13
w project	-7 11 -3 -4 5 0 3 -3 1 -1 -3 0 4
w provincie	-1 -2 -6 0 9 -7 -3 -3 7 -2 0 -1 -2
w psychische	-13 9 8 -8 2 4 2 4 -3 0 -1 0 0
w publiceren	-1 0 6 -1 -1 1 0 6 -2 0 -1 0 0
w publiek	9 -10 -9 5 -1 -2 -6 10 -3 -1 -1 0 0
w publieke	-9 -5 0 -3 -1 8 -1 -2 -1 -1 1 0 0
w punt	4 -1 -2 2 -1 -1 -2 8 -2 -1 0 0 -2
w ramp	-5 -4 2 -2 -3 7 -2 1 0 0 -1 0 0
w realiseren	-4 -2 16 -4 -2 3 2 2 1 0 -1 0 0
w recht	-8 -6 8 -7 -3 10 10 -17 13 -2 -3 -1 -2
w rechter	-1 3 4 -1 -6 6 -2 6 -1 0 -1 0 0
w rechtsstaat	-5 5 -7 -2 14 -10 0 -1 0 0 0 0 0
w rechtstreeks	-1 2 14 -2 -1 0 -1 -3 9 0 -1 0 0
w rechtvaardige	-4 -5 0 -1 -3 6 0 0 -1 0 0 0 0
w redden	-7 10 -3 -8 14 -6 2 1 -2 -1 -1 -2 2
w regelen	-2 -3 -3 -1 -1 4 7 -16 6 -1 -2 0 4
w regie	4 -7 4 1 -4 2 6 -3 0 0 -1 0 0
w regio	-13 -7 -7 -4 6 5 -9 -3 10 4 -6 0 -3
w regionale	-1 9 -1 -2 3 -3 1 -3 -2 -2 2 -2 7
w registreren	7 -2 3 2 -3 -1 -1 3 1 -1 -1 0 0
w reis	-12 -5 -3 -4 0 9 0 -3 0 0 0 0 0
w reiziger	-4 -5 0 -1 -5 8 -3 -3 3 -1 3 0 -1
w rekenen	-7 -4 3 -3 -1 6 12 -17 -1 -1 -1 7 -1
w rekenkamer	5 5 1 1 -1 -2 -1 7 -2 -1 -1 0 0
w rendement	9 -1 -3 4 -2 -3 -3 -2 3 6 -2 0 -1
w repareren	-8 -5 5 -4 -2 8 -2 5 -3 -1 0 0 -1
w respect	7 -3 -6 16 -2 -13 -2 2 -1 -1 2 0 -1
w resultaat	2 4 7 -1 -2 0 -2 2 3 5 -2 0 -2
w richten	-3 8 -8 -1 3 -1 1 5 -4 -2 0 0 -1
w richting	-3 -7 0 0 -3 5 -1 -1 -3 0 0 0 3
w rijden	0 1 -6 1 5 -4 -2 2 0 -1 -1 -1 2
w risico	1 0 6 -1 -2 1 3 0 0 0 -1 0 0
w rivier	-18 5 -2 -8 3 8 0 1 -2 0 0 0 -1
w rond	10 -5 -3 4 -2 -3 -4 8 -7 -2 7 0 -1
w rookvrije	-6 -2 0 -3 0 5 0 0 0 0 -1 0 0
w ruggengraat	3 1 0 1 0 -1 -1 3 -4 -1 6 0 -1
w ruim	2 2 0 0 0 -2 -2 8 0 -2 -1 0 -2
w ruimste	-6 1 -5 -2 7 -2 -2 0 -1 -1 2 0 0
w ruimte	-22 -10 -2 -8 2 14 -1 1 -7 -1 1 0 -1
w rusten	-11 0 -13 -3 3 6 1 -8 5 0 -2 0 -1
w rustig	-2 -4 0 0 -4 6 0 0 -1 0 0 0 0
w s	-2 -10 -5 0 -4 8 0 -1 1 -1 -2 -1 -1
w samen	-3 -27 -35 23 7 -14 -1 5 -11 -7 3 -2 -5
w samenbrengen	8 2 -2 3 0 -5 -1 3 -5 0 5 0 0
w samenleven	-6 0 7 -3 0 3 -1 1 1 0 -1 0 0
w samenleving	-31 10 22 -18 5 12 3 6 -10 1 4 -1 -3
w samenwerking	-16 -10 -2 -2 2 7 -1 -2 -2 -1 -1 0 0
w sap	-5 9 -2 -3 4 -1 -2 5 -2 0 0 0 0
w schakel	-3 11 2 -3 3 -2 -1 -2 -2 -3 11 0 0
w schenken	-1 -1 3 -1 -1 1 -1 -5 7 0 0 0 0
w scherm	0 0 2 -1 0 0 -1 -4 6 -1 0 0 0
w scholen	0 3 10 -2 -1 0 1 10 -3 -2 -1 -1 -1
w scholier	6 1 0 2 -1 -3 -3 -4 3 -1 -1 7 0
w schone	-19 -5 0 -8 -1 14 -1 -2 -1 0 -1 0 -1
w school	-13 -8 -3 0 -1 7 -7 9 1 -5 1 -1 -4
w schoon	13 0 12 -1 -6 1 0 12 2 -3 -3 0 -2
w sector	-10 9 -4 -4 9 -3 -2 -4 9 -1 -2 0 -1
w seizoen	8 -1 -4 3 -1 -3 -1 0 3 0 0 0 0
w service	7 -1 -3 3 -1 -2 -2 -6 8 3 -1 0 -1
w sfeer	12 1 -3 4 -1 -6 -2 -1 5 -1 4 0 -1
w simpel	3 2 1 0 4 -5 11 1 -4 -2 -2 0 -1
w sinds	10 3 0 2 -2 -3 -3 1 -6 -3 16 -1 -1
w slaan	-13 -4 21 -7 -3 9 -1 5 -2 0 0 0 -1
w slaap	1 -9 3 1 -7 8 3 -1 -3 0 0 0 0
w slachtoffer	5 -3 -2 2 0 -2 9 -7 -1 0 0 0 0
w slapen	-9 0 11 -5 -1 5 0 -1 3 0 -1 0 -1
w slavernij	-7 4 -1 -3 5 0 0 3 -2 0 -1 0 0
w slimme	-16 8 12 -9 1 6 3 -10 6 3 -1 4 -4
w sloot	-1 1 8 -2 0 0 -2 10 0 -2 -1 0 -2
w sluiten	-11 13 5 -7 4 1 1 2 0 1 -1 0 -1
w sluizen	3 6 -1 0 0 -3 -1 4 -1 0 0 0 0
w snel	12 -2 -6 5 -2 -4 0 2 3 0 -4 0 1
w sneller	13 -3 -3 8 -2 -8 -2 1 -2 -1 -1 0 7
w soep	7 1 -1 3 -1 -4 -2 -9 13 0 0 0 0
w software	3 4 6 -1 -1 -2 6 -9 8 7 -5 -1 -4
w soms	5 -1 -1 2 -1 -1 -1 6 -2 0 -1 0 -1
w soort	-1 4 -6 -1 5 -3 -3 0 -1 0 4 0 0
w specialist	2 -4 -3 1 -2 2 3 -2 -3 9 -8 0 -1
w spel	2 0 0 1 0 -1 -2 -3 2 6 -1 0 0
w spelen	-13 12 22 -10 1 4 -3 14 -2 1 -2 0 -1
w speler	5 0 0 2 -1 -2 -1 -2 -2 -1 -1 -1 9
w spierziekte	0 -5 5 0 -9 9 0 2 0 0 0 0 -1
w spoor	-7 -6 12 -4 -8 13 -1 0 1 0 0 0 0
w sport	-7 3 -2 1 1 0 -2 -1 4 -1 0 0 -1
w sporten	-3 2 -7 -1 8 -5 -1 -2 2 0 -1 0 0
w spreken	-10 -5 1 -4 1 7 -2 1 -2 0 1 0 -1
w spuiten	-5 1 5 -3 -1 4 -1 -4 6 -1 0 0 0
w staal	2 0 2 0 0 0 -2 7 -1 -1 0 -1 -1
w staan	21 -14 -19 20 -14 -3 33 -23 7 -8 -8 -3 -2
w staat	11 0 -3 8 -2 -8 18 -9 -7 3 1 -2 -2
w stad	9 8 32 -5 -19 12 2 26 -3 -2 -8 -1 -2
w stand	-20 3 -6 -8 12 2 -1 -2 -1 -1 -1 0 0
w standaard	1 -1 6 0 -2 1 4 -2 -3 5 -1 0 -1
w starter	-15 -8 -1 -5 -2 13 6 -2 -7 -1 -2 0 0
w statushouder	2 1 3 0 -1 -1 -2 7 -3 -1 -2 4 -3
w steeds	2 7 -7 0 6 -6 -2 2 -2 -1 4 0 -1
w stellen	31 0 -9 12 -4 -13 21 -7 1 -4 -3 -1 0
w stem	-5 -1 -2 -2 7 -3 -3 13 -10 -4 4 0 -1
w stemmen	4 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
w sterk	-2 -6 -7 10 -2 -5 -4 7 -4 -1 -1 0 -1
w sterke	-5 -2 7 -2 -2 4 -1 0 -2 -1 6 -1 -1
w sterker	-1 -5 -4 -1 -3 6 -5 -3 -2 0 8 0 0
w sterven	-11 -4 2 -4 -1 8 -2 2 -1 -1 -1 0 0
w steun	-4 6 0 -2 2 0 8 -7 1 0 -1 0 0
w steunen	-1 9 1 -2 1 -2 -2 6 -1 0 -1 0 0
w stichting	-1 2 -16 0 0 4 5 -5 0 0 -1 -1 -2
w stilstaan	-1 -2 -2 3 0 -1 -7 5 -1 0 2 0 0
w stimuleren	-15 33 -1 -12 19 -12 17 -9 -7 -4 10 0 -2
w stip	0 1 6 -1 -1 0 -1 2 -2 -1 -1 7 -1
w stond	6 0 -2 2 -1 -3 -2 1 2 0 0 0 0
w stoppen	8 -3 -2 3 -1 -3 9 -4 -2 0 -1 0 -1
w storing	10 -3 1 4 -3 -3 1 -5 9 -2 -1 0 -1
w straat	-15 -6 7 -8 0 12 3 2 0 -3 -5 -1 -2
w stralen	-5 -2 1 -4 -1 6 -2 -2 5 0 -1 0 0
w strand	29 8 5 4 -4 -11 5 11 -3 -1 -1 0 -1
w streek	-6 -3 -5 -2 7 -1 -1 -1 -1 0 0 0 0
w streven	-18 -10 10 -9 -3 17 -4 -8 -9 23 1 -1 -7
w strijden	-18 1 -14 -7 20 -6 -2 -2 -1 -1 -1 0 0
w stro	7 -1 3 0 -2 0 0 -3 9 0 -2 0 -1
w stroom	-8 1 8 -7 -1 8 -2 -9 13 -1 0 -1 1
w student	12 -1 -9 5 0 -5 -4 7 -2 1 0 -1 -1
w stukje	3 1 3 0 -2 0 -2 0 -1 -3 10 -1 -1
w sturen	4 -1 -2 2 -1 -2 -1 1 0 9 -7 0 0
w subsidies	11 9 -2 3 0 -7 18 -5 -4 -1 -2 0 -1
w supermarkt	4 7 -4 1 1 -4 -4 0 1 6 0 0 -1
w taak	9 2 -2 3 0 -5 1 9 -5 -1 -1 -1 -1
w taal	0 0 1 -1 -5 6 1 3 -1 -2 0 0 -1
w taalles	11 6 2 3 -1 -6 3 -1 4 0 -1 0 0
w taart	1 0 1 0 0 0 -1 -6 6 -1 3 0 -1
w taboe	-6 5 -2 -3 5 -1 -1 1 0 0 0 0 0
w tachtig	-1 7 -1 -2 3 -2 -1 -2 -2 -1 -1 7 -1
w tafel	-6 -4 4 -3 -1 6 -5 17 -10 -1 -1 0 -1
w talent	-1 -5 -8 1 -1 3 -1 -4 1 3 -1 0 -1
w te	7 76 23 -22 9 -14 26 11 9 -6 -1 -3 -9
w team	22 4 7 7 -10 -5 11 -18 4 8 -13 -1 17
w techniek	6 2 -7 3 6 -9 -4 1 0 -2 3 3 -1
w technologie	-13 4 7 -7 5 2 -4 1 0 2 -2 0 2
w tegen	-21 20 -19 -12 33 -16 -12 7 7 1 -5 -2 -1
w telefoon	12 4 0 4 0 -8 -2 -4 12 0 -1 0 -1
w telen	3 -4 -6 2 -2 2 -1 7 -5 -1 0 0 -1
w telers	-14 -1 11 -7 2 5 -2 2 0 0 -1 0 0
w televisie	10 2 -1 3 -1 -5 0 -1 6 -1 0 0 0
w tempo	9 0 -4 4 -1 -4 3 -2 0 0 -1 0 2
w ten	-5 -8 -4 -1 1 5 3 4 2 -3 -7 -1 -2
w ter	1 12 3 -2 2 -4 -2 12 0 -1 -3 0 -1
w terug	-3 26 -7 -4 18 -18 10 4 -4 -3 -3 -1 0
w terugdringen	-18 5 -8 -7 14 -2 1 0 -3 -1 -1 -1 -1
w terugkeer	-2 6 0 -2 1 0 0 4 -1 0 -1 0 0
w tevreden	7 2 2 1 -1 -3 -3 -2 -2 15 -3 0 -2
w textiel	-8 4 -3 -3 7 -1 -1 -1 1 0 0 0 0
w theater	-4 2 13 -3 -1 1 -1 8 -1 -1 -2 0 0
w thuis	19 3 12 1 -6 -4 1 -5 4 -4 16 -1 -3
w thuiskomen	-6 -4 -5 -1 0 5 0 -1 -1 0 -1 0 0
w thuiszorg	-4 6 3 -3 2 -1 1 -5 6 0 -1 0 0
w tien	3 -4 -5 1 -2 3 -3 -6 -4 6 -6 10 2
w tijd	17 6 -21 15 3 -19 -3 -8 8 2 -3 4 0
w tillen	-9 2 -8 -3 14 -8 0 0 -2 0 0 0 -1
w toe	-7 7 -2 -4 1 3 2 -4 4 -1 -2 0 1
w toegang	-14 -10 -4 -4 -2 12 -2 -3 -3 -1 2 0 0
w toegankelijk	-15 -10 -1 -5 -3 14 -5 1 5 -2 -4 0 -1
w toekomst	-9 -9 0 6 -9 8 -6 0 3 -1 -5 -1 4
w toekomstbestendige	-1 1 9 -2 -1 1 0 -1 -3 6 -2 0 2
w toezicht	8 8 27 -2 -7 -2 -2 20 -1 -2 -2 0 -1
w toonaangevend	3 -1 0 1 -1 0 -2 -1 -5 10 -2 0 -1
w toonaangevende	2 0 0 1 -1 -1 -1 -2 -2 7 -1 0 -1
w top	0 -1 6 -1 -2 2 -1 -3 -4 13 -3 0 -1
w topklinische	16 5 0 5 -1 -9 -1 -3 3 9 -2 0 0
w tot	-2 -9 22 -8 -9 14 3 21 -16 5 -6 -5 1
w trachten	-2 8 -2 -2 3 -2 1 0 -1 0 2 0 0
w trainer	4 0 -2 1 0 -2 4 -6 0 5 -2 0 -1
w trappen	-6 -3 -1 -2 0 4 -1 -1 -1 0 0 0 0
w trekken	-1 3 -9 -1 8 -6 18 -9 -5 -1 -2 -1 -2
w trots	1 -3 -4 8 -1 -5 -1 0 -2 2 0 0 -1
w tuin	0 -1 -1 -1 -1 2 -3 7 -2 -1 -1 0 -1
w tuinder	6 -1 -1 2 -2 -2 0 0 -1 -1 5 0 0
w tussen	-15 -13 -6 -1 -3 13 -4 -4 9 -9 3 -1 -3
w twaalf	4 5 1 1 1 -4 0 9 -1 -1 -2 0 -1
w twee	8 -2 6 1 -6 1 -6 5 11 -2 -3 -2 0
w tweede	2 -1 3 0 -1 0 2 4 -7 -1 1 -1 2
w tweedehands	2 0 0 0 0 -1 -1 -4 6 0 0 0 0
w tweehonderd	5 -1 3 1 -2 -1 -9 3 -2 0 0 12 -1
w twente	3 0 -1 1 0 -1 3 -2 -1 13 -10 0 -1
w u	31 -1 -8 17 -5 -18 9 -10 10 -5 7 -2 -5
w uit	21 11 -12 2 14 -21 6 9 4 -11 3 -3 -3
w uitbannen	-6 -7 -6 -1 5 0 0 -3 -1 0 0 0 0
w uitblinken	5 -1 -1 1 -1 -1 -4 -4 -1 8 4 0 -1
w uiteindelijk	-2 1 7 -2 0 0 -1 4 -1 0 0 0 0
w uitgroeien	3 1 3 0 -1 -1 -1 0 -1 11 -3 -1 -3
w uitleggen	-6 -3 -1 -2 0 5 -1 -1 0 0 -1 0 0
w uitstoot	6 5 7 0 -4 0 -2 -4 1 2 -1 -1 9
w uitvaart	8 0 0 3 -1 -3 1 -2 4 0 -1 0 0
w uitval	-5 7 -2 -3 5 -2 4 -2 -1 0 0 0 0
w uitvoeren	4 -1 6 1 -2 -1 0 5 -1 0 -1 0 0
w uniek	2 -4 -12 17 0 -13 -1 0 -1 0 -1 0 0
w uur	15 2 -3 5 -1 -7 3 -10 18 -1 -3 -1 -2
w uw	50 6 -4 15 -5 -23 1 5 16 -2 0 -2 -5
w vader	1 0 -1 0 0 0 6 -4 -1 0 0 0 0
w vak	-1 -2 -8 9 -1 -5 7 -4 -8 1 3 0 -1
w vakantie	-10 -3 5 -7 -1 10 -1 -3 3 0 0 0 0
w vakbekwame	10 0 -5 4 -1 -4 -1 3 -1 2 -1 0 0
w vakmanschap	-11 -7 -10 4 3 0 1 -4 -1 0 -2 0 -2
w vallei	10 1 -1 3 -2 -4 0 6 -2 0 0 0 0
w vallen	7 4 3 1 3 -7 2 -4 9 -1 -2 0 -1
w van	12 19 -7 -17 25 -15 -3 -6 -13 19 16 -18 11
w vanaf	15 2 -1 5 -3 -6 1 -7 10 -2 2 -1 -1
w vandaag	10 2 6 0 1 -5 -3 -2 13 -2 -1 0 -1
w vandaan	-11 -4 -5 4 3 -2 -1 -1 0 0 -2 0 0
w vangen	7 -4 3 2 -3 0 1 6 -4 0 -1 0 0
w vanuit	1 1 -7 3 -1 -1 -1 2 -3 -4 4 -1 0
w vanzelfsprekend	-18 -3 -5 -7 8 6 0 -4 -1 -1 0 0 0
w varken	4 0 1 0 -1 0 -2 -2 8 0 -1 0 0
w vast	3 -1 2 1 -1 0 -1 -7 7 -1 6 -1 -1
w vaste	8 3 -5 3 0 -5 6 -4 -1 -3 6 0 -1
w vastgoed	6 8 2 1 -2 -3 -8 5 -2 -1 14 -3 0
w vastlopen	4 0 1 1 -1 -1 7 -2 -1 -1 -2 0 0
w veel	4 1 -11 2 8 -8 6 -3 -3 -1 -1 -1 0
w veilig	-26 -19 21 -14 -11 31 -13 10 5 0 -6 -1 -1
w veilige	24 8 9 6 -2 -14 -5 8 5 9 -3 0 -3
w veiliger	-24 -5 -7 -11 14 6 -1 -3 -2 -1 -1 0 -1
w veiligheid	-18 -1 10 -12 2 13 -3 5 -6 -1 3 0 -1
w veiligheidsregio	-3 -9 4 -1 -4 7 -1 1 -1 0 -1 0 0
w veiligste	0 -3 2 -1 -5 7 -1 -1 0 9 -5 0 -1
w veld	6 5 3 1 0 -5 5 0 1 -1 -1 0 -1
w ventilatie	3 0 1 1 -1 -1 0 -5 7 0 0 0 0
w veranderen	-12 10 -7 -5 11 -3 -1 -6 2 -4 -5 -1 13
w verbeteren	-20 26 -10 -10 22 -11 -5 5 5 -4 1 0 -2
w verbetering	-6 15 1 -4 4 -2 -2 4 3 0 -1 0 0
w verbinden	-11 3 24 -9 -4 9 4 17 -9 -4 0 -1 -2
w verbinding	-9 -10 -5 6 -4 5 -2 -5 3 -2 1 0 -1
w verbruiken	-2 2 -3 -1 6 -4 0 -1 -1 0 0 -1 3
w verdedigen	11 9 0 3 1 -9 0 10 -1 -1 -2 0 0
w verdelen	-10 1 4 -6 0 8 1 4 -5 -1 -1 0 0
w verder	14 -2 -16 14 -3 -10 -2 2 -2 -2 -1 0 5
w verdienen	-12 -1 17 -3 -2 4 -2 4 5 -1 -4 0 -1
w verdubbelen	28 -4 7 8 -16 -1 -1 -5 -1 17 0 -1 0
w verduurzamen	4 0 -2 0 6 -7 -3 1 -2 -1 -1 7 -1
w verduurzaming	-8 0 2 -3 5 0 0 0 -1 0 0 0 0
w vereniging	7 17 -9 0 3 -7 -4 7 2 -1 4 -1 -3
w vergroenen	1 7 1 -1 -1 -1 0 0 0 -1 0 5 -2
w vergroten	-19 4 -10 -7 19 -6 -2 7 -7 -1 -2 0 -1
w verhaal	0 -6 -4 1 -2 4 -2 3 -1 -1 -2 0 1
w verhalen	1 -4 1 1 -2 2 -3 12 -3 -2 -2 -1 -2
w verhogen	1 8 2 -1 0 -2 0 6 -1 -1 -1 0 0
w verhuren	5 1 1 2 -1 -3 -1 -7 12 0 -1 0 0
w verhuur	1 -2 5 0 -2 1 -1 -4 6 0 0 0 0
w verkeersdode	-4 2 -3 -2 7 -3 0 -1 0 0 0 0 0
w verkeersveiligheid	1 -3 10 0 -6 4 0 3 0 0 0 0 0
w verkleinen	-15 11 -7 -7 15 -6 -2 -2 3 0 -1 0 0
w verkopen	0 4 6 -2 0 -1 -1 -7 7 8 -2 0 -2
w verlagen	-5 13 2 -4 1 0 -1 -1 6 0 0 0 -1
w verlenen	-2 10 0 -2 2 -2 -2 10 -2 -1 -2 0 -1
w verminderen	-9 0 1 -4 3 3 1 -5 0 -2 -1 -1 6
w verpakking	-3 6 -1 -2 3 -1 0 7 -5 1 -1 0 -1
w verpleegkundige	-1 -1 -2 0 0 1 -3 0 8 -1 -4 0 -1
w verplegen	1 4 -1 0 0 -1 -3 -10 16 0 -1 0 -1
w verschil	-6 -7 -6 -2 4 2 -2 -3 2 3 -2 0 -2
w versnellen	-11 22 -4 -7 11 -6 0 2 6 -3 0 0 -3
w verspilling	10 4 2 3 -5 -2 1 -1 -2 8 0 0 -1
w verstandelijke	-9 -3 3 -3 -1 7 0 1 -1 0 -1 0 0
w versterken	-13 16 -13 -8 29 -19 8 -5 -7 7 -2 -1 -3
w verstrekken	10 2 -5 4 -1 -4 3 -11 13 -1 -1 0 0
w vertellen	3 -5 -5 1 -2 3 10 1 -7 -2 -3 0 -2
w vertrouwen	-6 -19 -11 13 -9 5 -2 -12 1 -1 8 -1 -3
w vervoer	16 -2 -2 6 -2 -7 0 -3 8 -1 -1 0 0
w verzamelen	15 -5 -6 7 -4 -4 -1 3 -2 -1 2 0 0
w verzekeraar	-4 -8 -1 -2 -2 8 -2 -3 -2 6 -4 0 2
w verzekeren	-6 -3 5 -4 -6 11 -1 -2 6 -2 -1 0 -1
w verzorgen	25 -2 6 8 -7 -8 -5 -11 31 -3 -2 0 -1
w verzorging	11 -2 -1 4 -2 -4 -4 3 4 -1 -1 0 0
w vestiging	3 -1 0 1 -1 -1 -2 -5 -1 -1 4 6 -1
w via	3 6 -3 0 5 -6 4 10 -12 -1 2 0 -1
w vier	8 -5 -6 2 5 -7 -7 4 1 -3 -2 5 1
w vijf	18 -3 -9 8 -5 -5 -2 -9 -4 12 3 -3 5
w vijfhonderd	9 0 1 3 -4 -1 0 -2 -1 -2 0 12 -4
w vijftig	-4 -1 6 -2 -1 3 -1 1 2 0 -2 0 0
w vinden	-9 -5 7 3 -5 3 -7 3 -1 4 1 -1 -1
w vis	12 -5 1 4 -6 0 -2 17 -8 -2 -2 0 -1
w visie	1 -3 -2 0 -1 2 -6 -3 0 6 4 0 -3
w vitaal	-6 -3 0 -2 -1 5 0 0 -1 -1 0 0 0
w vitale	-1 9 -5 -1 4 -4 0 -1 -1 -1 2 0 2
w vlaamse	-16 -2 -5 -5 7 4 -3 -3 0 4 -2 0 -1
w vlaanderen	-5 -3 -10 -2 2 4 -1 0 0 2 -3 0 -1
w vliegen	-3 -1 -6 -1 8 -5 -2 -1 3 0 -1 0 -1
w vluchteling	10 2 0 3 -1 -5 4 2 -2 -1 0 0 0
w voeden	-5 -6 7 -2 -1 4 -1 3 -1 0 -1 0 0
w voedsel	-6 3 0 -3 4 -1 -2 1 2 -1 -1 0 -1
w voedselbank	-3 5 2 -2 2 -1 -3 -1 8 -1 -1 0 0
w voedselketen	-1 -5 9 -1 -10 11 -1 3 0 0 -1 0 0
w voedselverspilling	-9 4 -6 -3 11 -5 -3 2 -1 0 0 0 0
w voelen	-4 -7 -8 -1 -2 8 -6 -6 -5 -1 11 0 2
w voeren	0 4 1 -1 1 -2 -1 8 -3 0 -1 0 0
w voet	-1 1 -6 -1 0 2 -2 3 -2 -1 0 0 0
w vogel	-5 3 8 -3 1 1 2 -1 3 -1 -1 0 -1
w vol	-22 -9 -2 -8 -3 19 3 -8 1 -1 -1 0 -2
w voldoende	-9 -5 -3 -3 -1 8 -1 -3 -2 4 -1 0 -1
w volgen	1 3 -4 0 1 -1 -1 -4 6 0 -1 0 -1
w volgend	4 -1 -1 2 -1 -1 -1 -5 -4 -1 -1 4 8
w volgende	-5 0 -1 -2 6 -2 0 -1 -2 -1 -1 0 4
w volksgezondheid	-5 -4 4 -2 -3 6 -1 2 -1 -1 0 0 0
w volledig	2 0 5 -1 -2 1 3 -10 -5 -1 -1 -1 16
w volwaardig	-9 -1 9 -4 -1 5 0 -3 3 0 0 0 0
w voor	12 4 26 -2 -11 3 2 -5 12 14 1 -4 -9
w voorbereiden	8 0 -3 3 -1 -4 0 -2 -1 0 5 0 0
w voordat	-1 -4 -5 0 -2 4 -2 -1 6 -1 -3 0 -1
w voorkomen	-6 5 -4 -3 14 -10 -2 4 -2 -1 0 0 -1
w voorlichting	-4 9 0 -3 2 -1 -3 9 -4 0 0 0 0
w voorop	0 -4 -3 8 -4 -2 -3 4 -1 -1 0 0 -1
w voorzien	23 -2 -7 9 -4 -9 3 -8 7 -2 2 4 -2
w vorm	-7 -3 -3 -2 4 1 0 -2 0 0 0 0 0
w vormen	5 3 8 0 -1 -3 0 2 -4 -1 4 0 3
w vorming	-4 6 2 -2 2 -1 -1 1 0 0 1 0 0
w vraag	9 0 -4 3 -1 -4 -1 -2 2 -1 -1 0 4
w vrachtwagen	2 -5 1 1 -3 2 -3 6 -6 -1 -1 0 5
w vrede	-10 -4 3 -10 -2 14 0 -1 -1 0 0 0 0
w vrij	-6 -3 -1 -2 0 4 0 0 -1 0 -1 0 0
w vrijheid	-13 3 2 -8 2 8 -4 2 2 -1 -1 0 0
w vrijwillige	0 1 3 -1 0 0 0 8 -4 -1 -1 0 0
w vrijwilliger	7 5 4 0 2 -6 -5 6 8 -3 -2 4 -3
w vroeg	-1 6 7 -2 -3 2 1 4 -2 0 0 0 0
w vrouw	-25 -14 -12 -7 7 13 -4 -6 3 -1 -3 0 -1
w vzw	-10 -1 -5 -3 7 0 1 -4 0 -1 1 0 -1
w waar	20 -15 -5 10 -6 -4 -7 -17 -13 12 38 -5 -7
w waarborgen	2 -9 5 1 -12 12 1 -1 0 0 0 0 0
w waarde	8 10 4 1 3 -10 -1 9 1 -1 -2 0 1
w waardigheid	6 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
w waarin	-36 -20 27 -18 -11 36 -4 8 -3 -4 -6 -2 3
w waarmee	-5 23 0 -5 7 -6 -4 8 9 -2 -4 -1 -2
w wachten	0 -7 -5 11 -6 -2 -1 -3 2 0 0 0 -1
w wachtlijst	-6 -4 0 -2 -2 7 0 -1 -2 0 0 0 0
w wagenpark	-5 6 -1 -2 3 0 5 -3 -2 -1 0 -1 2
w wanneer	-5 -4 -4 -2 0 5 1 -2 -5 6 -2 0 -1
w want	-17 6 38 -12 7 -2 0 17 -3 -1 -5 0 -1
w warm	17 7 8 4 -1 -11 3 0 4 -1 3 0 -1
w warme	26 7 3 7 -2 -14 -5 -11 13 -2 17 -1 -2
w warmte	9 -2 -1 3 -3 -2 -1 -4 9 -1 -1 0 -1
w wat	6 -18 -2 6 -3 0 2 7 -7 1 6 -4 -8
w water	-7 -7 12 -5 -3 8 7 11 -10 -2 -4 0 -2
w waterschap	-10 -4 -8 -3 3 5 -1 -3 -1 3 -1 0 -2
w we	3 20 42 -6 2 -12 16 14 -20 -9 -2 0 17
w website	6 0 -2 2 -1 -3 -3 4 3 -1 -1 0 -2
w webwinkel	8 0 3 2 -3 -2 7 -6 4 1 -1 0 -2
w week	1 -8 0 0 -6 8 -5 -2 12 -2 0 -2 -2
w weekend	6 0 0 2 -1 -3 0 -2 4 0 0 0 0
w weer	-23 -11 26 -14 -9 25 2 1 4 -2 -3 -1 -3
w weg	-6 2 -12 4 2 -2 0 4 -4 -3 -2 -1 3
w weinig	-7 0 -4 -2 1 4 -4 -2 0 -1 0 0 4
w wekken	-5 -6 -5 -1 1 4 0 -3 -1 0 0 0 0
w welkom	19 2 -9 7 0 -10 -1 1 2 -2 4 0 -1
w welvaart	-5 -3 2 -3 -2 6 0 0 -1 0 0 0 0
w welzijn	-8 10 6 -5 0 3 0 5 1 -1 -2 0 0
w wendbaarder	7 1 -1 1 -1 -2 -2 -3 -1 -4 0 0 12
w wendbare	5 1 0 1 0 -3 0 -1 -2 -2 -3 0 10
w wens	6 -1 -2 3 -1 -2 -1 3 0 0 -1 0 0
w wereld	-19 -13 10 -9 -6 21 -4 6 -3 -3 -3 -1 3
w wereldburger	-3 1 9 -3 0 2 -3 10 -3 -1 -1 0 0
w wereldwijd	-5 -5 1 -2 -3 8 5 -5 -2 3 -1 0 -1
w wereldwijde	-8 8 -3 -4 4 0 0 0 -1 -1 2 0 0
w werk	-1 -13 -9 15 -9 0 28 -8 -21 5 -8 1 -3
w werken	20 3 24 -5 -12 5 -10 -3 -2 -4 -6 -4 41
w werkgever	5 -3 6 1 -3 0 4 -3 -4 2 6 0 -3
w werknemer	-1 0 3 -1 0 1 1 7 -4 -1 -1 -1 -1
w werkvloer	2 -2 0 1 -1 0 5 -7 -1 0 4 0 0
w wet	1 -7 10 0 -9 8 4 1 -1 -1 -1 0 0
w weten	12 1 -1 8 -2 -10 -6 2 3 6 1 -1 -2
w wetenschappelijk	6 0 -3 2 -1 -2 1 2 -2 0 0 0 0
w wie	2 -4 -4 11 0 -10 10 -3 1 -1 0 -2 -7
w wij	15 15 1 17 5 -30 13 15 1 -7 0 -3 -12
w wijk	-23 -16 7 -9 -11 28 -6 2 0 -5 3 0 -2
w wilde	-3 5 -3 -2 6 -4 0 2 -2 0 0 0 0
w willen	16 0 12 -6 7 -8 -15 -9 -18 17 16 11 6
w wind	4 -1 0 1 -1 -1 2 -5 6 0 -2 0 0
w windparken	-9 8 3 -5 4 0 -1 3 -1 -1 0 0 -1
w winkel	4 1 -3 1 -1 -1 -3 -1 12 -3 -4 -1 1
w winkelier	-2 3 1 -1 0 1 -6 -2 4 0 -1 7 0
w winstoogmerk	6 -3 -4 3 -2 -1 -1 4 -3 0 1 0 0
w wonen	-15 -4 16 -11 -5 16 -4 0 5 -1 4 -1 -4
w woning	16 -1 13 4 -5 -6 6 -1 8 -3 -4 -1 1
w woord	4 2 -2 1 0 -1 -3 11 -5 -2 3 -1 -2
w worden	18 -5 -3 1 0 -3 -5 -11 -7 15 -6 -4 22
w wordt	-1 0 7 -1 -1 1 4 -2 -2 0 2 0 -1
w wortels	-6 -3 -1 -3 0 6 -2 -1 -1 10 -7 0 -2
w zaak	-8 -11 -7 6 -5 5 0 -10 -4 1 0 -1 7
w ze	9 -10 -19 13 0 -7 6 -8 -1 -6 3 6 -4
w zee	-11 9 4 -7 2 4 -3 14 -7 -1 -1 0 -1
w zeggen	-4 -3 1 4 -1 -1 1 -6 1 2 1 0 -1
w zeldzame	-4 6 -2 -2 5 -2 -1 4 -1 -1 -1 0 -1
w zelf	11 2 1 1 -2 -3 5 -10 7 -1 0 -2 5
w zelfsturende	14 0 4 5 -9 0 0 -1 -1 -2 -2 0 11
w zes	4 1 0 1 -1 -2 -2 -3 3 -1 6 -1 -1
w zetten	-4 -4 15 -6 -5 9 -4 25 -9 2 -6 -1 -4
w zeven	8 1 -3 3 0 -4 2 -2 2 0 0 0 0
w zich	10 -10 -11 3 -5 5 -4 -8 -10 9 6 -1 6
w zichzelf	-4 -2 3 -2 -1 3 4 -6 -2 -1 4 0 0
w ziek	-1 -3 7 -3 -2 4 6 0 -1 -2 0 0 -1
w zieke	14 5 3 4 -2 -7 -3 -7 19 -1 -2 0 0
w ziekenhuis	-24 -5 17 -12 -6 21 -2 -9 3 10 -13 -1 10
w ziekte	3 -3 8 0 2 -4 -3 6 -1 -1 2 0 -1
w ziel	4 -3 -3 8 -4 -4 -2 -5 -5 -1 14 -1 -1
w zien	-4 7 -3 0 1 -1 3 -4 -7 -2 15 -1 -3
w zij	-11 3 -2 -7 8 1 13 3 -15 2 -3 -1 -3
w zijn	7 -23 -1 24 -36 17 -1 -15 -23 9 55 -15 -15
w zin	-17 -4 -8 -6 8 5 -3 -1 5 -2 -4 -1 -1
w zingen	3 -1 0 0 -1 0 -2 7 -2 -1 -1 0 -1
w zitten	13 2 -3 4 -2 -5 4 12 -3 -2 -5 -1 -2
w zo	-26 40 35 -20 6 1 2 15 3 -3 -9 -2 6
w zo'n	-4 1 7 -2 0 2 1 2 0 0 -1 0 0
w zoals	2 7 -8 1 2 -3 -6 14 -2 -1 -4 0 -1
w zodat	-14 3 48 -13 -12 15 9 7 1 -2 -7 -2 3
w zoeken	-3 3 8 -3 -2 4 -3 11 -2 -1 -2 0 -1
w zon	1 0 2 0 -1 1 -1 -5 8 0 0 0 0
w zonder	-36 -48 24 -22 -32 69 -2 -6 15 -8 -7 -4 -3
w zonnepaneel	-6 -2 4 -3 -1 5 1 -3 1 0 0 0 0
w zonwering	2 1 1 1 0 -1 -1 -10 8 6 -1 0 -1
w zorg	6 18 20 -7 -3 -1 -4 -13 29 10 -6 -2 -3
w zorgen	6 -8 19 -5 -17 18 4 13 -6 -2 -11 -2 8
w zorgverlener	3 -3 -2 2 -2 1 8 -2 -5 0 0 0 -1
w zorgvuldig	6 1 8 1 -2 -2 -2 5 4 -1 -1 0 -1
w zoveel	13 1 -4 5 -1 -6 6 -8 5 -1 -2 0 3
w zowel	-5 -3 -5 -1 6 -2 -1 -3 1 0 1 0 0
w zullen	-4 4 9 -3 0 1 6 0 -1 -1 -1 0 -2
w zwemmen	-7 -3 -1 -4 0 7 -1 0 -1 0 0 0 -1
w één	9 -1 3 1 -5 1 -7 -4 -7 -4 2 5 19
ww ! ^	-5 -12 -13 4 -5 9 -5 1 2 -1 -2 0 -2
ww ' s	-1 -9 -4 0 -3 7 0 0 1 -1 -2 -1 -1
ww , advies	-6 7 0 -3 3 0 7 -8 2 0 0 0 0
ww , adviseren	1 0 0 0 0 0 -6 6 -1 -1 3 0 -1
ww , al	2 -1 -2 4 -1 -3 -2 -7 -1 1 12 -1 -2
ww , betrouwbaar	-7 -4 -4 2 0 2 -1 -2 1 -1 -1 0 0
ww , bewaren	8 -4 -1 4 -3 -1 0 1 0 0 0 0 0
ww , daar	-7 -5 2 -4 -2 9 -5 -3 -3 7 -2 -1 3
ww , dat	5 3 8 -1 0 -3 7 4 -5 -3 -1 0 2
ww , de	1 -9 9 -2 -6 7 -2 -3 7 5 -4 -1 -2
ww , dier	-8 -4 -1 -2 3 2 -1 -3 2 0 0 0 0
ww , door	-3 10 -2 -2 4 -3 5 0 0 -2 -1 0 0
ww , droge	-13 -6 -3 -4 0 10 -1 -3 -1 0 0 0 0
ww , een	12 7 1 2 0 -7 10 -6 -2 4 -4 5 -2
ww , eerlijk	-5 -3 -2 -3 -1 6 0 0 -1 0 0 0 0
ww , eigen	-6 8 0 -3 3 0 -1 6 -4 0 0 0 -1
ww , elkaar	9 -1 -1 4 -2 -3 -2 0 6 -1 -1 0 0
ww , elke	13 0 -7 8 -1 -8 1 3 1 -1 -1 0 -1
ww , geen	12 3 0 3 -1 -6 -1 -3 4 0 0 0 4
ww , goed	13 4 1 2 0 -6 0 -2 9 0 -1 0 0
ww , helpen	-4 7 2 -3 3 -1 5 -2 -1 0 -1 0 0
ww , het	-19 13 -10 -9 12 1 -3 6 0 -4 -1 0 -1
ww , hun	2 -2 -3 1 -1 0 0 -5 -1 0 6 0 0
ww , in	2 -11 -11 2 1 2 -4 -7 12 -5 5 -1 -4
ww , korte	8 2 -2 6 0 -8 -1 1 4 0 0 0 -1
ww , laten	6 1 -1 2 0 -3 0 4 -2 0 0 0 0
ww , maar	-1 0 2 -2 4 -2 -3 4 -4 -1 7 0 -2
ww , meer	-6 -4 2 -3 -2 6 -2 0 -3 -1 -1 0 5
ww , met	23 -9 -5 10 -11 -1 9 -10 -4 9 -7 -1 7
ww , minder	-5 -4 -2 -2 -1 6 -1 -4 -4 0 0 0 7
ww , muziek	12 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww , niet	-15 -9 -1 -5 -2 14 -1 -3 -2 0 0 0 0
ww , nu	1 -1 -4 0 2 -1 -1 0 -5 6 0 0 0
ww , om	-8 6 15 -6 -2 4 -2 8 -1 0 -1 0 -1
ww , omdat	2 5 12 -1 0 -3 -1 3 4 0 0 0 0
ww , onder	0 4 -1 0 1 -1 -4 7 -1 0 -1 0 0
ww , ongeacht	-6 -5 -1 -2 -1 6 -5 -2 1 -1 5 0 -1
ww , onze	1 0 -1 0 0 0 7 -5 -3 3 -1 0 0
ww , ook	-4 -5 2 -6 -4 11 5 -8 5 -2 -2 0 -1
ww , op	-9 -12 4 -4 -9 18 2 2 0 -2 -3 0 -2
ww , opdat	-11 -2 19 -7 -4 9 -2 7 0 0 -1 0 -1
ww , overal	-4 -2 0 -3 -1 6 0 -1 0 -1 0 0 0
ww , samen	11 -1 0 8 -2 -8 -2 10 -3 -1 -1 0 -1
ww , staat	-10 -4 -1 1 0 3 -2 0 0 -1 0 0 0
ww , te	-1 6 -7 -1 9 -7 -2 0 3 1 -2 0 -1
ww , thuis	1 -1 3 -2 -2 4 -3 -2 -4 -2 12 0 -1
ww , tot	-16 3 9 -8 3 6 -2 0 2 0 -1 0 0
ww , van	8 -5 -9 4 -1 -1 8 -15 16 -8 1 -1 -3
ww , veilige	9 10 6 1 1 -9 -2 1 3 6 -1 0 -1
ww , verkopen	5 0 -1 2 -1 -2 0 -4 -2 9 -1 0 -1
ww , vertrouwen	-10 -6 -4 3 -1 3 -1 -3 0 0 -1 0 0
ww , voor	-5 14 31 -10 0 -1 -4 -1 12 7 -1 -1 -2
ww , waar	-8 -7 -7 -2 -1 9 4 -6 -4 -2 5 0 -2
ww , want	-8 3 22 -7 4 -2 -1 11 -2 -1 -2 0 -1
ww , willen	-4 1 7 -3 0 2 1 3 -2 -1 1 0 -1
ww , zijn	5 5 2 -1 2 -4 -1 6 0 -1 1 0 -2
ww , zodat	-12 -7 38 -9 -14 18 0 2 5 -1 -6 -2 6
ww , zonder	14 -4 -14 5 -2 -2 2 6 1 -4 -2 -1 -3
ww , één	3 0 0 1 0 -1 -2 -5 -2 -2 11 0 0
ww - en	8 3 -4 3 1 -5 -4 -1 -3 2 9 -1 -1
ww . ^	5 -34 -41 7 -3 13 -2 10 -7 1 -13 -5 -1
ww . altijd	-2 -4 -7 10 0 -7 -1 -1 -1 0 0 0 0
ww . daar	-1 -3 -7 0 0 3 3 -6 2 0 0 0 -1
ww . daardoor	-5 -2 12 -3 -2 4 -1 7 -4 0 -1 0 0
ww . daarnaast	9 -5 -4 4 -3 -2 -2 3 -1 -1 -1 4 -2
ww . daarom	6 3 15 2 -2 -6 0 11 -1 -2 -3 0 2
ww . daarvoor	1 7 2 -1 0 -1 1 0 -1 1 -1 0 3
ww . dat	-10 -3 -5 -4 1 8 -2 -3 8 -4 -2 0 -1
ww . het	-10 14 28 -9 0 2 5 2 7 -1 -3 0 -1
ww . iedereen	-7 0 8 -4 0 3 0 0 0 0 1 0 0
ww . mens	-8 -1 10 -4 -1 4 -1 1 1 0 0 0 0
ww . met	0 5 8 -2 0 -1 -1 6 -3 -1 1 0 1
ww . niet	-9 0 -5 -5 8 0 0 -2 -1 0 0 0 0
ww . ons	-8 7 28 -8 -2 3 1 -1 1 4 0 0 3
ww . onze	0 -3 -3 0 2 -1 0 -6 -2 3 5 0 -1
ww . samen	-1 2 -13 8 1 -6 0 -5 1 -1 3 0 -1
ww . voor	-6 -3 2 -4 -2 7 3 -1 -2 -1 -1 0 0
ww . want	-9 2 15 -6 3 0 1 6 -1 -1 -2 0 0
ww . wat	-5 -2 9 -3 -1 4 0 3 -1 0 0 0 -1
ww . we	0 5 19 -4 -4 2 -3 5 2 -3 9 -1 -4
ww . wie	-11 -2 7 -1 0 3 2 0 -1 -1 -1 0 -1
ww . wij	-3 -3 10 -3 3 -1 2 1 2 -3 2 -1 -3
ww . zij	-6 3 6 -3 5 -3 -2 5 -2 -1 2 0 0
ww . zo	-24 0 49 -15 -4 13 -5 0 14 -1 -3 0 3
ww 1 ,	0 1 6 -1 0 0 -1 -5 8 0 0 0 -1
ww 2030 zijn	3 0 0 0 0 -1 -1 -2 -1 7 -4 -2 3
ww 2050 .	8 -1 -2 3 -2 -2 0 -1 -1 0 0 0 4
ww : dat	4 -1 -5 10 -1 -9 -1 3 0 -2 1 0 -1
ww : de	-9 -7 -10 -2 11 -3 -3 -7 -1 7 -1 0 -1
ww : een	11 2 5 1 -3 -2 1 -6 1 -4 14 -1 -2
ww : geen	-8 -4 -1 -3 -1 7 -1 -1 0 -1 -1 0 0
ww : het	-5 6 11 -5 6 -5 -3 -2 5 8 -3 -1 -2
ww : in	-7 -1 9 -4 -1 4 -2 0 1 1 -1 2 -1
ww : met	-3 8 -4 -2 4 -2 1 2 -1 0 0 0 -1
ww : minder	3 0 -4 1 3 -4 2 -6 -3 -1 -1 0 8
ww : van	2 -2 -4 1 -1 0 4 -8 4 0 0 0 0
ww : voor	-2 2 9 -2 0 0 0 1 2 0 0 0 0
ww : we	2 -2 1 1 -1 0 6 -3 -1 0 0 0 0
ww : wij	11 0 0 4 -2 -4 4 11 -9 -1 -1 -1 -1
ww : zo	7 -4 -4 3 -2 0 1 9 -9 -1 -1 0 3
ww ^ afval	7 1 0 2 -1 -3 0 5 -2 0 0 0 0
ww ^ al	7 0 5 1 -3 -1 1 7 -1 -1 -1 -2 0
ww ^ alle	-7 -3 1 -4 -1 7 -1 -1 0 0 0 0 0
ww ^ alles	5 -2 -8 13 -1 -11 3 -2 -1 0 0 0 -1
ww ^ als	-4 -1 -7 -1 3 1 2 3 -2 0 -5 -2 1
ww ^ altijd	-5 -5 -5 7 -3 -1 -1 -1 0 -1 -1 0 0
ww ^ betrokken	-5 -7 -11 16 -1 -9 -1 -1 -3 0 -1 0 0
ww ^ bij	-10 -13 -10 13 -3 -1 -4 -7 7 -1 1 -1 -3
ww ^ bijdragen	-8 -2 -6 -2 8 -1 0 -2 -1 0 0 0 0
ww ^ daarom	-11 -3 -7 -3 9 0 0 -3 0 0 0 0 -1
ww ^ dagelijks	7 2 0 1 0 -4 -2 10 -3 -1 -1 0 0
ww ^ dat	-10 -5 -3 0 -1 6 -1 -1 -1 0 0 0 0
ww ^ de	-5 1 -4 1 10 -9 -4 12 -5 -15 17 -6 -1
ww ^ dit	11 5 -2 3 -1 -6 -3 4 -2 -1 -1 2 5
ww ^ doel	10 -1 2 3 -5 -1 -1 2 -1 -1 -2 0 6
ww ^ door	-13 7 20 -9 -5 10 2 9 -3 -1 -1 -1 -2
ww ^ droge	9 1 -2 3 -1 -4 0 5 -2 0 0 0 0
ww ^ duurzaam	-1 0 -7 -5 11 -4 -2 -5 -2 4 0 0 3
ww ^ dé	4 -1 -1 2 -1 -1 -2 -3 -1 10 -3 0 0
ww ^ een	-1 -6 -10 -1 -10 15 2 -23 2 1 13 -3 3
ww ^ eerlijke	8 1 -2 3 -1 -4 -1 2 4 -1 -1 0 -1
ww ^ elk	8 -4 -11 14 -2 -10 -3 3 -1 0 -1 0 0
ww ^ elke	5 0 5 -2 -3 3 -3 3 3 -2 -3 6 -2
ww ^ er	15 5 2 2 0 -7 17 -2 -5 -2 -2 0 0
ww ^ eén	9 1 0 2 -1 -4 -2 -4 6 -4 6 -2 2
ww ^ fiets	-6 -3 0 -2 -2 6 0 -2 1 -1 0 0 0
ww ^ geen	-8 -5 0 -3 -3 9 0 -1 -1 0 0 0 0
ww ^ geld	10 -1 1 3 -3 -2 -1 7 -2 -1 0 0 0
ww ^ gewoon	-10 -6 -6 7 -1 -1 -1 -2 -1 -1 0 0 0
ww ^ gezond	-2 2 -3 -1 6 -4 0 0 0 0 0 0 0
ww ^ gezonde	-3 0 10 -3 -1 2 0 -2 5 0 -1 0 0
ww ^ goed	-12 -9 -10 13 -3 -3 0 -2 -5 0 0 0 0
ww ^ groente	3 2 6 0 0 -2 0 2 2 0 -1 0 0
ww ^ het	4 9 -9 -6 20 -15 -1 13 -5 15 -12 -3 -6
ww ^ iedere	-16 -7 0 -6 -1 12 0 -3 -2 0 -1 0 0
ww ^ iedereen	-1 -4 -4 -2 -2 6 2 -5 4 -1 -2 0 -1
ww ^ in	16 -1 3 1 1 -6 -10 -2 -11 -3 -1 18 13
ww ^ inwoner	-17 -9 -3 -5 -1 13 -2 -3 -1 0 0 0 0
ww ^ jongere	-2 -1 0 -1 0 2 7 -5 -1 0 -1 0 0
ww ^ jouw	6 2 0 2 0 -3 5 -3 -2 -4 9 -2 -2
ww ^ kanker	-6 1 -3 -4 7 -1 0 -1 0 -1 0 0 0
ww ^ kennis	-1 13 -4 -2 5 -5 0 5 -2 0 0 0 0
ww ^ klant	5 0 0 1 -1 0 -5 -2 -3 13 -1 -1 -1
ww ^ koploper	1 8 2 -1 1 -2 0 0 0 5 -1 0 0
ww ^ kunst	-6 -2 0 -2 -1 5 0 -1 -1 0 0 0 0
ww ^ meer	-6 0 -14 4 11 -11 -1 -2 -2 0 0 0 0
ww ^ mens	-10 -8 -3 -3 -2 11 -9 0 8 0 -3 0 0
ww ^ met	-23 24 6 -2 10 -9 1 7 16 -7 -1 -5 -9
ww ^ minder	-11 -5 0 -5 -1 10 0 -2 -1 0 0 0 0
ww ^ nederland	-10 -1 -3 -7 6 4 0 -1 -1 0 0 0 0
ww ^ niemand	-13 -6 -2 -8 -1 14 -1 -2 -2 0 0 0 0
ww ^ nul	-17 -10 8 -13 -9 27 0 -2 -1 -1 0 0 0
ww ^ om	2 -6 -2 2 -3 3 -2 -4 -2 0 -1 0 8
ww ^ ondernemer	1 0 0 0 0 0 9 -7 -1 0 -1 0 0
ww ^ ons	12 5 -3 1 0 -5 -4 -7 7 0 -1 4 5
ww ^ onze	-2 1 21 -6 -1 2 -3 6 0 0 -3 -1 6
ww ^ op	-15 -3 -1 -9 7 7 0 -4 4 0 -1 -1 -3
ww ^ opkomen	0 5 -4 -3 11 -8 -3 9 -2 -3 -1 0 0
ww ^ oude	6 0 1 1 -2 -1 0 5 -1 0 0 -1 0
ww ^ ouder	4 1 1 0 -1 -1 -2 8 -2 -1 -1 0 0
ww ^ respect	-4 -3 -5 7 0 -4 0 -2 -1 0 0 0 0
ww ^ samen	1 -18 -12 8 -1 1 10 -2 -7 -2 -2 -1 -3
ww ^ schuld	-1 6 1 -1 1 -1 -1 3 -1 0 0 0 0
ww ^ software	-2 -2 -2 -1 0 3 -1 -2 -5 9 -1 0 -2
ww ^ steeds	-5 4 -5 -2 6 -3 -1 1 -1 0 0 0 0
ww ^ tevreden	4 1 1 0 0 -1 -2 -2 -1 7 0 0 -1
ww ^ toonaangevend	1 0 0 0 0 0 -1 0 -4 7 -1 0 0
ww ^ topklinische	16 5 0 5 -1 -9 -1 -3 3 9 -2 0 0
ww ^ uw	4 0 -1 1 0 -1 1 -4 -5 2 8 -1 -1
ww ^ van	13 0 5 3 -3 -4 -1 -2 7 -6 -3 -2 12
ww ^ vanuit	-6 -8 -2 1 -3 6 0 3 -2 -1 -1 0 -2
ww ^ veilig	-10 -4 0 -4 0 7 0 -1 -2 0 0 0 0
ww ^ via	-6 3 -3 -2 6 -2 -2 5 -4 0 0 0 0
ww ^ voedselverspilling	-8 1 -6 -2 10 -5 -2 -1 0 0 0 0 0
ww ^ voor	1 -5 -2 3 -3 2 -3 -4 2 0 -2 7 -2
ww ^ wat	9 -1 -9 2 2 -3 -2 4 -1 -1 2 -1 -1
ww ^ we	8 14 15 -3 -1 -5 1 -4 0 -3 1 2 11
ww ^ wij	-11 -11 -3 6 -1 2 2 2 1 0 2 -9 -4
ww aan ,	4 -2 10 0 -3 0 -1 3 3 -1 -1 0 -1
ww aan .	-3 0 -11 0 13 -9 -2 1 -1 -2 -1 4 -2
ww aan alle	12 3 -1 4 0 -7 -1 -2 8 0 -1 0 0
ww aan de	1 -3 2 -1 -1 2 6 -1 -10 11 -1 -1 -4
ww aan een	-21 -15 13 -9 -4 19 -8 -6 -3 0 -3 11 4
ww aan en	-4 -5 9 -2 -3 5 -1 4 -3 0 0 0 0
ww aan hebben	14 3 -1 5 -2 -7 0 -3 -1 0 9 0 0
ww aan het	-4 0 1 4 -6 3 2 6 -9 -3 5 -1 -2
ww aan huis	16 8 4 4 0 -11 0 -2 11 -1 -1 0 0
ww aan hun	-8 -1 9 -4 -1 5 -1 4 -3 0 0 0 0
ww aan mens	2 -4 2 -2 -5 7 -3 7 -1 0 -2 0 0
ww aan te	-1 0 -1 0 -5 6 -3 -1 3 -1 -1 0 3
ww aan wie	-11 0 -5 -4 9 -1 0 -2 -1 0 -1 0 0
ww aanbieden van	0 -1 4 -1 -1 1 -1 -3 7 0 -2 0 0
ww aandacht en	-1 0 3 -2 0 2 6 -2 -2 -1 -1 0 0
ww aandacht voor	-11 -4 -7 5 0 0 2 -3 -2 0 -1 0 0
ww aanpakken .	-6 4 -4 -5 12 -6 0 0 0 0 0 0 0
ww achtergrond .	-2 -2 1 -1 1 0 -4 7 -3 0 1 0 0
ww activiteit .	-5 -2 6 -2 -1 4 -1 2 1 0 -1 0 0
ww advies ,	-4 4 0 -2 2 0 -1 8 -4 0 -2 0 -1
ww advies en	-4 6 0 -2 3 -1 14 -12 0 0 -1 0 0
ww adviseren ,	3 -3 4 1 -2 0 7 -1 -2 -1 -1 0 0
ww adviseren over	8 -3 0 3 -3 -1 3 -4 -1 0 4 0 -1
ww afhankelijkheid van	-10 -1 -6 -3 10 -3 -1 -1 -1 -1 -1 0 0
ww al drie	2 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww al onze	-3 -3 5 -2 -3 5 -1 -2 -2 0 -1 -2 6
ww al sinds	7 0 0 2 -2 -2 -1 -1 0 -3 8 0 -1
ww alleen .	-5 2 12 -4 0 2 2 -2 4 0 0 0 0
ww alles voor	1 -2 -4 10 -1 -7 -2 1 0 -1 0 0 0
ww alles wat	-6 -5 -7 0 -1 5 3 -3 -2 2 -1 -1 -2
ww als doel	3 8 3 -1 1 -4 6 2 -1 -1 -2 0 0
ww als een	16 2 -4 10 -2 -11 -1 -4 -2 -1 12 0 0
ww als het	12 1 -4 2 5 -9 1 -1 4 3 -2 0 -2
ww als kenniscentrum	6 -2 -1 3 -2 -2 -1 3 -1 0 0 0 0
ww als koepel	-10 -2 -1 -4 7 0 -1 -1 0 0 0 0 -1
ww als missie	-3 -3 -4 -1 -2 6 1 -3 1 -1 -1 0 0
ww als vanzelfsprekend	-6 2 -4 -2 8 -4 0 -1 -1 0 0 0 0
ww als we	7 -2 -1 3 -3 -1 -2 -5 2 -1 0 0 7
ww altijd .	1 -2 -1 8 -1 -6 0 1 -1 0 0 0 0
ww ambitie zijn	3 -6 3 1 -6 5 0 -4 -3 4 -5 0 9
ww armoede .	1 7 0 -1 -1 0 -2 7 -2 0 0 0 0
ww arts en	8 -1 2 3 -3 -3 -2 0 -5 2 8 0 0
ww auto .	-8 5 -2 -4 3 2 0 2 -1 0 0 0 0
ww baan .	4 -1 -3 8 -1 -7 -1 0 2 0 0 0 0
ww bed ,	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 -1
ww bed .	-2 1 9 -2 0 1 -2 7 -1 -1 0 0 0
ww bedrijf en	-3 -3 7 -2 -3 4 0 3 0 -1 -1 0 0
ww begeleiden wij	8 1 -3 3 0 -4 5 -2 -2 -1 0 2 -1
ww beginnen bij	5 -2 -5 7 1 -8 -4 -2 5 2 0 0 -1
ww behandelen ,	-4 -1 6 -2 -1 2 -1 2 -1 0 0 0 0
ww behartigen van	6 -1 0 2 -2 -1 -1 4 -1 0 0 0 0
ww beheer van	-9 15 0 -5 5 -2 5 2 -2 -1 -2 0 0
ww beheren de	1 -5 8 0 -3 2 -1 7 -3 -1 -1 0 0
ww beheren en	-4 11 -3 -2 4 -3 1 3 -1 0 -1 0 0
ww beheren van	2 0 -1 1 0 -1 7 -8 3 -1 0 0 0
ww behoren .	7 0 -2 3 -1 -3 -1 -2 -3 4 -1 0 4
ww behoud van	-5 -3 1 -2 -2 6 0 1 -1 -1 -1 0 0
ww belang van	1 3 3 -1 0 -1 -1 10 -3 -2 -2 0 -1
ww belangstelling voor	-6 6 -2 -3 4 -1 0 3 -3 0 0 0 0
ww belgië .	5 1 0 2 -1 -3 -1 -4 -2 -1 3 0 7
ww bellen .	2 6 4 -1 -3 0 -1 4 1 0 0 0 0
ww beoefening van	0 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
ww beperking .	-6 -3 -2 -2 -1 5 0 -1 -1 0 -1 0 0
ww bereikbaar houden	-1 4 -4 -1 9 -7 0 0 0 0 0 0 0
ww beschermen .	-4 5 -3 -4 8 -4 0 0 0 0 0 0 0
ww beschermen de	-13 -2 -6 -4 11 -2 0 -4 0 0 0 0 0
ww bestaan om	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww beste service	2 0 0 1 0 0 -1 -2 8 -5 0 0 0
ww bestrijden .	-2 6 0 -2 2 -1 -1 4 -2 0 0 0 0
ww bestuur .	-4 12 -5 -2 5 -4 -3 3 5 -1 -2 0 -1
ww betaalbaar ,	3 1 3 0 -1 0 -1 -3 9 -2 -1 0 0
ww betaalbare woning	13 2 -1 4 0 -7 -1 0 5 0 0 0 0
ww betekenis zijn	6 1 -2 2 -1 -3 12 -2 -1 -4 -3 -1 -1
ww beter maken	-8 0 -5 -3 8 -2 0 -2 0 0 0 0 0
ww bevallen .	-4 1 8 -2 0 1 -1 3 -1 0 0 0 0
ww bevorderen .	-10 9 -7 -4 16 -9 0 0 0 -1 -1 0 0
ww bevorderen dat	-8 -8 3 -2 -8 14 -1 -1 0 0 0 0 0
ww bevorderen de	-7 6 -1 -3 3 1 2 2 -2 -1 -1 0 0
ww bevorderen en	-6 7 -1 -3 4 -1 -1 1 -1 -1 2 0 0
ww bevorderen van	-11 13 -8 -5 16 -10 -2 2 -2 3 -2 0 0
ww bewaren en	11 -5 -1 5 -2 -3 -1 6 -1 -1 -1 0 -1
ww bieden .	6 0 -2 2 -1 -3 0 -1 9 -2 -4 0 -1
ww bieden aan	2 -1 -1 1 -1 -1 -1 -4 6 0 -1 0 0
ww bieden een	-3 -2 10 -2 -2 3 -1 3 1 0 -1 0 0
ww bieden wij	-1 0 5 -1 0 1 -2 -2 6 0 0 0 0
ww bieden zorg	-6 0 7 -3 0 3 0 -1 2 0 0 0 0
ww bij aan	-9 8 5 -5 -3 7 -3 5 0 -1 -1 0 0
ww bij de	-14 8 1 -8 17 -8 21 -11 -10 1 -5 -1 3
ww bij elkaar	6 5 -2 1 0 -4 0 9 -5 -1 0 0 -1
ww bij en	-8 -1 -2 -3 7 -1 4 -5 0 0 0 0 0
ww bij het	-26 0 4 -11 -3 19 23 -18 0 -3 -5 0 -2
ww bij huis	14 2 -1 3 -1 -5 -1 0 -2 8 -1 0 0
ww bij hun	3 -4 1 1 -2 1 2 -3 -3 -1 -1 7 -1
ww bij met	-3 -4 -7 0 6 -3 1 -4 0 0 0 0 0
ww bij ons	19 1 -1 15 -4 -15 -11 -2 15 5 3 -2 -4
ww bij te	11 3 0 3 -7 0 3 4 1 -2 -1 0 -1
ww bij u	2 1 6 0 -1 -2 -1 -3 6 0 0 0 0
ww bijdrage aan	-4 10 5 -3 1 0 1 9 -6 -1 -1 0 0
ww bijdrage leveren	-6 -2 3 -2 1 2 0 3 -3 0 -1 0 0
ww bijdragen aan	-13 -6 20 -7 -5 12 -1 7 -5 -2 -2 0 3
ww bijstaan .	3 1 -1 1 0 -2 -5 6 -1 -1 3 0 -1
ww binnen de	-9 4 5 -4 1 3 0 3 -1 0 -1 0 0
ww binnen een	-3 -2 2 -2 -2 4 -2 -3 16 -5 -5 0 -1
ww binnen vijf	3 0 0 1 0 -1 -1 -1 -1 7 -1 -1 -2
ww blijven ,	7 -1 -6 3 -1 -3 5 -4 -2 1 2 0 -1
ww blijven .	-8 -4 2 -3 -1 7 3 -3 -3 2 0 0 -1
ww blijven de	-3 0 6 -2 0 2 0 -2 4 0 0 0 0
ww bodem ,	-3 -6 6 -1 -3 5 0 0 -1 0 0 0 0
ww boer ,	-6 -3 -1 -2 0 5 0 -1 -1 0 0 0 0
ww boer die	4 1 2 1 -1 -2 -1 -3 6 0 0 0 0
ww bouwen .	-3 -7 -2 3 -2 2 3 -2 -4 1 -1 0 0
ww bouwen aan	-20 -15 -9 -6 -4 21 -3 -11 -1 0 3 0 2
ww bouwen en	-1 1 11 -2 -1 1 -2 1 7 -1 -1 0 -1
ww bouwen we	-3 -1 8 -2 -1 2 -2 2 -2 0 -1 0 3
ww bouwen wij	-4 0 9 -3 0 2 -1 4 1 -1 0 0 -1
ww boven de	9 1 -1 3 -1 -5 -1 0 -2 7 0 0 0
ww brengen ,	-1 3 -1 -1 1 -1 -3 8 -3 0 -1 0 0
ww brengen .	7 -2 4 2 -4 0 -3 4 0 -2 1 -1 4
ww brengen we	1 4 1 0 0 -1 3 8 -6 -1 -2 0 -2
ww buur .	-7 -3 0 -3 0 5 -1 1 -2 -1 1 0 0
ww buurt ,	-5 0 7 -3 0 2 0 1 0 0 0 0 0
ww buurt .	-1 2 2 -1 4 -4 -1 6 0 -1 -3 0 0
ww centraal .	-6 -5 -5 8 -2 -1 1 -2 0 -2 0 -1 0
ww circulaire economie	-6 11 1 -4 3 -1 0 0 0 3 -1 0 0
ww controleren ,	-9 15 -5 -5 7 -3 -2 1 -1 0 4 0 0
ww coöperatie van	-5 -2 8 -3 -1 3 0 1 0 0 0 0 0
ww crises .	-5 -5 2 -1 -4 7 0 0 0 0 -1 0 0
ww cultuur .	10 -1 2 3 -5 -1 -2 1 -4 -1 -2 0 11
ww cursus .	3 9 4 0 -3 -1 -1 5 -1 -1 2 0 0
ww daar doen	-9 -5 6 -4 -4 11 -2 -1 -1 2 0 0 0
ww daarbuiten .	4 0 -2 1 3 -5 -1 -6 9 0 0 0 0
ww daarmee de	5 1 0 1 -2 -1 4 -8 6 0 0 0 0
ww daarna pas	-3 0 6 -2 -1 2 -2 4 0 0 0 0 0
ww daarom bieden	-3 1 6 -2 0 1 -1 -1 3 0 0 0 0
ww dag .	-18 -9 -7 4 0 5 -1 -5 -1 0 0 0 0
ww dan de	-1 -7 -1 0 -4 6 -3 0 -2 4 -1 0 -1
ww dan een	7 0 -2 9 -1 -9 -4 0 3 0 3 0 -1
ww dat de	0 1 7 -2 -2 2 -3 0 1 4 -2 0 2
ww dat er	-6 -4 -4 -2 -1 6 -2 -2 -3 0 0 0 4
ww dat het	-10 9 -2 -5 4 2 -3 3 2 -1 -1 0 -1
ww dat ieder	3 -1 -6 2 0 0 -1 -1 -2 0 3 0 0
ww dat iedereen	-20 0 3 -9 1 12 -3 -5 6 -1 -1 0 -1
ww dat kind	1 -3 -7 1 -1 1 -1 -4 3 0 0 0 0
ww dat niemand	-6 0 14 -4 -1 4 -2 4 0 0 0 0 0
ww dat niet	12 1 -4 4 -1 -6 0 7 -2 -1 -1 0 -1
ww dat voor	6 1 0 2 0 -3 0 6 -7 5 -1 0 0
ww dat we	8 -1 -3 3 -2 -3 -4 0 -4 1 -2 0 9
ww dat wij	3 1 -1 1 0 -2 6 -2 -1 -1 0 0 -1
ww dat ze	-6 -3 1 -3 -1 5 6 -1 -4 -2 -1 0 0
ww dat zijn	-5 -6 -3 8 -2 -3 6 7 -12 -3 -1 -1 1
ww de aandacht	11 -3 -1 4 -5 -2 -2 6 1 -1 -1 0 -1
ww de aanpak	12 -8 0 6 -6 -1 3 -3 0 0 2 0 0
ww de aarde	-20 -10 17 -9 -1 13 -3 7 -5 -1 -2 0 0
ww de achterhoek	-8 0 0 -3 -1 6 0 0 -5 3 0 0 0
ww de auto	-9 -4 -1 -3 0 7 -1 -2 1 0 -1 0 0
ww de belang	6 3 3 1 -1 -3 -2 13 -3 -2 -3 0 -1
ww de belangstelling	-4 8 0 -3 2 -1 0 5 -3 0 0 0 0
ww de benelux	2 -2 0 1 -2 2 -3 -2 5 -5 -1 0 7
ww de beoefening	0 8 2 -1 -1 -1 -1 6 -1 0 0 0 0
ww de beste	2 -2 -1 0 -3 3 -4 -1 1 10 -3 0 -2
ww de bewoner	-1 -4 -3 8 -4 -1 -1 -2 -2 0 2 0 0
ww de bibliotheek	0 7 -4 -1 2 -3 1 -4 6 -2 1 0 0
ww de binnenstad	-12 16 -2 -6 7 -2 -1 -3 6 0 -1 0 -1
ww de biodiversiteit	1 -1 8 -1 -3 1 -1 4 0 0 0 0 0
ww de bouw	-7 0 2 -3 3 1 3 -2 -1 -1 0 0 0
ww de buurt	-4 1 1 -2 4 -2 0 -8 0 -1 5 0 4
ww de club	9 2 -2 3 0 -5 -1 0 -1 0 4 0 0
ww de deur	-10 -5 -1 -3 0 8 -1 0 -2 0 -1 0 0
ww de eenzaamheid	-1 5 1 -1 0 0 -1 -4 6 0 0 0 0
ww de eerste	11 -3 -4 5 0 -5 13 -8 -4 -2 4 0 -2
ww de energietransitie	-1 4 4 -1 0 0 -1 -1 6 -1 -1 0 -1
ww de fiets	-6 2 -7 -2 11 -6 0 1 -3 0 0 0 0
ww de gemeente	-1 -4 8 -1 -3 4 -1 11 -4 -2 -4 0 1
ww de geschiedenis	13 -6 1 5 -6 -2 -1 7 -1 -1 -1 0 -1
ww de gezondheid	-6 3 0 -3 4 -1 -1 3 -2 0 -1 0 0
ww de grens	-12 -1 3 -5 5 2 -2 2 -1 0 0 0 0
ww de grote	-23 5 1 -10 7 7 -1 2 -3 -1 0 0 0
ww de haven	-2 -3 0 -1 -4 6 0 -1 -1 0 0 0 0
ww de hele	-6 4 -7 -3 4 1 -3 1 5 -2 -1 -1 -1
ww de hoek	5 1 1 1 -2 -1 -2 -6 9 -1 3 0 -2
ww de horizon	0 1 6 -1 -1 0 -1 2 -2 -1 -1 7 -1
ww de inspectie	0 -2 2 0 -6 6 0 3 -1 -1 0 0 0
ww de invoering	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
ww de juiste	-12 -6 0 0 -2 6 -1 3 -2 -1 -3 0 0
ww de kans	5 1 7 1 -4 1 1 2 0 3 -2 0 -1
ww de kempen	3 1 1 1 -1 -1 -2 -10 7 10 -3 0 -1
ww de kennis	-9 2 -6 -3 9 -3 -4 -5 -2 0 8 0 0
ww de kind	-8 -3 3 -3 -1 6 -1 1 -2 0 0 0 0
ww de kinderopvang	-7 -4 -7 -2 5 1 -1 -2 -1 0 0 0 -1
ww de klas	-13 -3 10 -6 -1 8 0 0 -1 0 0 0 0
ww de kloof	-6 -6 -3 -1 1 4 -1 -2 -1 0 0 0 0
ww de komende	6 0 3 2 -4 0 -4 -5 -3 3 -3 -1 15
ww de kraan	-7 -3 0 -3 -1 6 0 -1 -1 0 0 0 0
ww de kracht	2 -1 -1 7 -2 -5 1 0 -1 -1 2 0 -1
ww de kwaliteit	1 0 -1 0 2 -2 -1 6 -3 -1 -1 0 0
ww de laatste	-14 -4 0 -8 2 10 0 -1 -1 -3 1 0 -1
ww de leefbaarheid	-9 -2 -3 -3 -1 7 0 -3 -1 -1 2 0 0
ww de lekkerste	4 0 1 1 -1 -1 -1 -4 13 -3 -3 0 -1
ww de levenskwaliteit	3 11 8 -1 -3 -2 -1 8 -1 0 -1 0 0
ww de lid	2 7 -2 0 2 -4 -1 1 -1 -1 3 0 0
ww de liefde	-1 8 1 -2 1 -1 0 7 -2 -1 -1 0 0
ww de lijn	7 1 -2 3 0 -4 -1 -1 3 0 1 0 0
ww de maand	-3 0 10 -3 -1 2 1 -1 2 0 0 0 0
ww de maatschappelijke	3 -6 -4 2 3 -4 5 -3 -3 0 -1 0 0
ww de maatschappij	-2 4 8 -3 -5 5 -2 3 3 -1 -1 0 0
ww de markt	12 -1 -3 5 -2 -5 -3 -5 5 7 -4 0 3
ww de meest	14 1 1 5 -2 -7 -1 -8 1 18 -2 -1 -3
ww de mens	-10 -9 -8 11 -1 -2 -1 3 -3 -2 -4 0 -1
ww de missie	17 4 0 5 -1 -10 6 -4 6 0 -2 0 0
ww de mogelijkheid	9 5 -3 3 0 -5 4 -4 5 0 -1 0 0
ww de natuur	-16 -3 -14 -5 18 -5 -1 -2 -1 -1 -2 0 -1
ww de ontwikkeling	-7 13 1 -5 3 0 -1 2 -1 0 2 0 0
ww de organisatie	7 0 0 2 -1 -2 -3 1 0 -1 -2 0 6
ww de overgang	-12 15 -1 -6 9 -3 2 -1 -1 2 0 0 -2
ww de overheid	-13 1 -3 -5 5 4 2 -3 -4 -1 3 0 -1
ww de overstap	-15 4 -5 -6 10 -1 1 -7 3 0 0 0 -1
ww de overtuiging	-3 0 6 -2 0 2 -1 3 -2 0 1 0 0
ww de patiënt	18 8 2 -1 -1 -5 9 -3 1 0 1 -1 -1
ww de plaatselijke	-3 8 1 -2 1 0 3 1 -1 0 -1 0 0
ww de polder	9 7 0 2 -1 -5 0 0 5 0 0 0 0
ww de provincie	-9 0 0 -4 4 2 -1 -3 3 0 -1 0 -1
ww de recht	2 2 -4 0 5 -6 5 -2 -2 -1 0 0 0
ww de rechter	-1 3 4 -1 -6 6 -2 6 -1 0 -1 0 0
ww de regie	4 -3 -2 2 -2 0 7 -2 -5 0 0 0 0
ww de regio	-1 -6 -18 2 9 -5 -5 -3 0 6 -3 0 -1
ww de ruimste	-6 1 -5 -2 7 -2 -2 0 -1 -1 2 0 0
ww de samenleving	-2 6 -5 -2 -2 4 4 8 -6 -3 -2 0 -1
ww de sociale	-5 -6 -4 -1 2 2 -1 -2 -1 0 0 0 0
ww de stad	26 7 10 5 -10 -6 -3 23 -4 2 -5 0 -2
ww de standaard	2 -1 6 0 -3 1 -1 -2 -2 6 0 0 0
ww de stem	4 0 3 1 -2 -1 -1 0 -1 -3 8 0 0
ww de stichting	-6 7 -10 -3 3 3 4 -2 1 1 -4 -1 -2
ww de techniek	-1 2 -4 0 7 -6 -1 -1 -1 -1 2 3 -1
ww de telefoon	6 1 -1 2 0 -3 0 -2 4 0 0 0 0
ww de toegang	-7 -3 -1 -3 1 5 0 -2 0 0 0 0 0
ww de toekomst	-5 -1 -8 8 -4 -1 -3 -1 -3 -2 -1 0 6
ww de top	-3 -1 7 -2 -2 3 0 -2 -2 8 -2 0 -1
ww de uitstoot	-2 8 0 -2 2 -1 -1 -1 2 -1 -1 0 3
ww de veiligheid	-4 4 1 -2 8 -6 -1 3 -5 -1 4 0 0
ww de veiligheidsregio	-3 -9 4 -1 -4 7 -1 1 -1 0 -1 0 0
ww de veiligste	0 -3 2 -1 -5 7 -1 -1 0 9 -5 0 -1
ww de vereniging	-16 9 -1 -7 3 6 -1 4 1 -2 -3 0 -1
ww de verkeersveiligheid	1 -3 10 0 -6 4 0 3 0 0 0 0 0
ww de vlaamse	-7 -1 -6 -2 7 -2 -2 1 -4 4 -2 0 0
ww de voedselbank	-3 5 2 -2 2 -1 -3 -1 8 -1 -1 0 0
ww de volksgezondheid	-5 -4 4 -2 -3 6 -1 2 -1 -1 0 0 0
ww de vrijheid	-1 8 -1 -2 4 -4 -2 5 0 -1 0 0 0
ww de vzw	-10 -4 -2 -3 5 2 1 -3 0 -1 -1 0 0
ww de waarde	4 11 -1 0 5 -8 0 7 -2 -1 -1 0 -1
ww de weg	-7 -2 2 -3 -5 9 1 -1 -4 -1 -2 0 5
ww de wereld	-10 -5 -11 -3 5 5 -2 -7 -2 -2 3 0 4
ww de werkvloer	3 -2 0 1 -1 -1 5 -7 -1 0 4 0 0
ww de wet	-2 -6 12 -2 -8 9 4 1 -1 -1 -1 0 0
ww de wijk	5 -1 1 2 -3 0 -3 8 -5 -2 3 0 -1
ww de zorg	-11 -10 8 -5 -4 13 -3 1 -4 2 1 0 -1
ww delen en	5 -1 13 0 -6 1 3 6 -1 -1 -1 0 0
ww democratie .	-13 1 -7 -5 12 -3 0 -3 0 0 0 0 0
ww den haag	-2 -3 4 -1 -5 6 -2 10 -3 -2 -3 0 -1
ww denken mee	8 1 -4 3 0 -4 8 -4 -2 0 -1 0 0
ww deur ,	7 2 0 3 0 -4 -3 8 -1 -1 -1 0 -1
ww dicht bij	2 -1 0 -1 -1 2 -5 0 -1 8 -1 0 0
ww die anders	6 0 -4 2 0 -3 5 0 -3 0 -1 0 -1
ww die bij	4 0 -2 2 0 -2 7 -2 -2 0 -1 0 0
ww die de	-10 25 4 -8 1 2 -2 7 -1 2 2 0 -2
ww die het	5 -2 0 6 -2 -5 6 2 -5 -1 -2 0 0
ww die je	9 3 0 2 0 -5 -3 7 3 -1 -2 0 -1
ww die luisteren	-16 -4 7 -7 0 10 -1 -1 -1 0 -1 0 0
ww die niet	11 3 0 3 0 -6 4 2 -4 6 -3 -1 -1
ww die ook	9 2 -1 3 0 -6 -2 0 9 0 -2 0 -1
ww die op	1 -1 -9 1 0 1 9 -4 -5 -1 -1 0 -1
ww die rouwen	6 1 -1 1 0 -3 5 -1 -1 0 -1 0 -1
ww die u	8 1 -3 3 0 -5 -3 0 6 -1 1 0 -1
ww die van	-4 4 6 -3 0 1 -1 7 -1 -1 -3 0 0
ww die we	-12 1 4 -6 9 -1 -1 1 -1 -1 -1 0 2
ww die ze	-10 -8 1 -3 -4 11 -3 -1 -3 -1 4 0 -1
ww die zich	6 9 -2 1 2 -7 -1 -2 3 0 5 0 -1
ww dienstbaar aan	0 4 -6 0 11 -10 0 -1 -1 0 2 0 0
ww dier en	-7 -2 3 -3 3 1 1 -3 3 0 -1 0 0
ww dier in	-6 -2 0 -4 1 5 -1 0 0 0 0 0 0
ww digitale wereld	3 2 9 0 -2 -2 3 4 -2 0 -1 0 0
ww diploma .	-6 -2 1 -3 -1 6 0 0 0 -1 0 0 0
ww dit door	6 -4 -2 3 -2 -1 3 -1 -1 0 0 0 0
ww dit jaar	13 0 3 4 -6 -1 -3 -3 -1 -1 0 10 2
ww dit te	3 -3 5 1 -2 0 -1 -3 -1 0 6 0 0
ww doel :	-3 3 13 -3 -2 2 3 0 -3 -2 -3 5 3
ww doel het	10 -5 -4 5 -1 -4 -3 11 -2 -2 -4 0 -1
ww doel van	10 -4 0 4 -3 -2 -4 5 2 -2 -4 0 5
ww doel zijn	-1 19 3 -4 10 -12 0 7 4 2 -5 -1 -3
ww doen .	2 -5 -16 11 -1 -5 0 -2 -1 -3 0 -1 1
ww doen dat	1 2 7 -1 0 -1 0 5 0 -1 -2 0 -1
ww doen in	-2 6 -5 -1 2 -1 6 -3 -2 -1 0 0 0
ww doen onderzoek	-6 1 8 -4 0 3 -2 4 -1 0 0 0 0
ww doen wat	0 -2 -4 8 -1 -6 1 -1 -1 0 0 0 0
ww doen we	5 6 -5 1 5 -8 3 5 1 -2 -3 0 -2
ww doen wij	-5 -8 3 -2 -5 10 1 -3 -1 2 0 0 0
ww door de	0 -5 -4 1 1 0 7 -6 -4 0 1 0 0
ww door het	8 4 17 0 -4 -3 8 4 -2 -2 0 0 -1
ww door middel	-2 -5 13 -2 -4 4 -4 6 3 -1 -2 0 -1
ww door onze	2 6 -6 1 3 -4 3 -2 1 0 -1 0 0
ww door samenwerking	-9 -7 -5 -2 3 4 -1 -3 -1 0 -1 0 0
ww door te	-6 8 1 -3 3 -1 0 0 2 0 0 0 0
ww doorbreken .	-7 9 -2 -4 6 -2 -1 -1 -1 0 0 0 4
ww doorgeven aan	4 -1 -3 2 1 -3 -1 7 -3 -1 -1 -1 -1
ww dorp .	24 0 2 8 -6 -8 1 7 -4 -2 6 0 -1
ww dorp zijn	2 0 0 0 -1 0 0 -2 -1 -4 9 0 -1
ww dragen bij	-4 -6 3 -2 -8 11 0 0 0 0 0 0 0
ww dragen wij	2 1 6 0 0 -1 -1 3 1 0 0 0 0
ww dragen zo	-5 10 -3 -3 5 -2 0 1 0 0 0 0 0
ww drie generatie	2 1 0 0 0 -1 -3 -3 8 -1 1 -1 -1
ww drie jaar	6 1 0 2 -1 -2 -2 -3 -2 -3 -1 5 7
ww dringen .	-8 14 -6 -4 14 -10 0 1 -1 0 0 0 0
ww dromen .	-1 -3 -1 6 -1 -3 -1 -3 3 -1 1 0 0
ww dromen van	-6 -3 9 -4 -3 7 -2 6 -2 -1 2 0 -1
ww duurzaam bereikbaar	-1 4 -4 -1 9 -7 0 0 0 0 0 0 0
ww duurzaam en	-3 0 6 -2 0 2 -1 2 1 0 -1 0 0
ww duurzame en	-6 -5 -4 -1 2 3 0 -3 -1 0 0 0 0
ww duurzame energie	8 -1 0 3 -2 -3 -1 2 0 -1 1 0 0
ww duurzame toekomst	-6 -3 2 -3 -1 6 -1 2 -1 0 -1 0 0
ww een arbeidsmarkt	-4 0 6 -2 -1 2 3 -1 -1 0 -1 0 0
ww een baan	3 0 -2 8 -1 -7 4 -1 -1 0 -1 0 0
ww een bank	6 1 -1 2 0 -3 -2 -1 -2 -1 8 0 0
ww een bed	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 -1
ww een beetje	2 -3 -2 6 1 -5 -1 5 -2 1 -1 0 -2
ww een beperking	-6 -6 -9 -1 -1 7 -1 -1 -1 0 -1 0 -1
ww een betere	-3 -3 -6 0 4 -1 -1 -5 5 0 -1 0 -1
ww een betrouwbare	6 0 -2 3 -1 -3 -1 -2 -2 -3 10 0 -1
ww een bijdrage	-10 3 8 -5 2 3 -1 10 -7 0 -1 0 0
ww een buurt	0 -3 -5 1 -1 2 -1 6 -4 0 -3 0 0
ww een circulaire	-5 16 -1 -4 5 -3 0 2 0 3 -1 0 -1
ww een coöperatie	-5 -2 9 -3 -1 4 0 1 0 0 1 0 0
ww een dag	2 0 1 1 -1 -1 2 0 6 -4 -2 0 -1
ww een digitale	6 1 1 2 -1 -2 6 2 -4 0 -1 0 0
ww een dorp	7 3 8 1 -2 -3 -1 3 -3 -1 6 0 0
ww een duurzame	-16 5 2 -7 5 5 -2 2 1 -1 -2 0 -1
ww een economie	-7 -3 5 -3 -1 5 -2 6 -3 0 -1 0 -1
ww een eigen	-11 -3 2 -5 -1 9 -2 8 -3 -1 -3 0 -1
ww een eind	-2 2 -3 0 6 -5 0 0 0 0 0 0 0
ww een ernstige	-7 11 0 -4 4 -1 4 -2 0 0 0 0 0
ww een familiebedrijf	3 1 0 0 0 -1 -1 -1 -3 -1 7 0 -1
ww een gemeente	3 1 1 0 0 -1 -1 -7 1 -1 4 0 5
ww een gezonde	2 -2 12 -1 -6 4 -1 3 -5 13 -4 0 -1
ww een goed	3 -2 1 0 -2 1 -2 17 -8 -1 -4 0 -1
ww een goede	2 -5 -10 15 -1 -10 -4 -2 3 3 -1 0 -3
ww een huis	-1 0 6 -1 -1 0 -3 3 -1 0 3 0 0
ww een klein	-3 9 -1 -2 2 -1 1 -4 6 -1 0 0 -1
ww een kust	-6 -4 -2 -2 -1 6 0 -1 0 0 -2 0 0
ww een kwart	0 2 -4 0 7 -7 -1 -1 -2 -1 0 -1 6
ww een land	-4 1 11 -4 -1 3 -2 7 5 -2 -5 0 -1
ww een leefbare	-4 -3 11 -2 -7 8 -1 1 -2 0 0 0 4
ww een lerende	3 1 -1 1 0 -2 -1 -1 -1 -1 -2 -1 7
ww een leven	0 1 -4 -1 5 -3 6 -2 -4 0 -1 0 0
ww een luisterend	7 -2 -4 3 -1 -2 4 -3 1 -1 0 0 0
ww een manier	8 1 -2 3 0 -4 0 1 -1 0 -1 0 3
ww een nieuw	9 1 -2 3 -1 -4 8 -2 -3 0 0 0 0
ww een open	-1 9 -1 4 3 -9 -1 5 -1 -2 3 0 -1
ww een organisatie	6 2 1 2 0 -4 -1 -3 -1 0 1 0 6
ww een overheid	-11 -5 7 -5 -3 10 -1 0 4 0 -3 0 -1
ww een plek	4 2 6 0 -1 -2 -2 -1 -1 2 6 0 -1
ww een positieve	-7 5 -8 -2 12 -8 1 -1 -1 0 -1 0 0
ww een psychische	-8 -1 9 -4 -1 6 -3 6 -2 0 -1 0 0
ww een rookvrije	-6 -2 0 -3 0 5 0 0 0 0 -1 0 0
ww een samenleving	-17 -10 12 -7 -4 15 -1 1 -2 0 -1 0 -1
ww een schone	-9 -4 -1 -3 0 7 -1 1 -2 0 -1 0 0
ww een stad	-15 -4 15 -7 -2 10 4 -4 5 -1 -2 0 -3
ww een stem	-9 0 -5 -3 9 -2 -2 12 -9 -1 -4 0 -1
ww een stichting	7 -2 -1 3 -2 -2 -1 -2 0 0 4 0 0
ww een team	-3 8 0 -2 3 -2 -1 -2 3 4 -2 0 -1
ww een toekomst	8 2 3 2 -1 -4 -1 -3 6 3 -1 0 -1
ww een tweede	-3 -1 5 -2 -1 2 2 4 -7 0 0 -1 2
ww een vaste	6 -2 -3 3 -1 -2 3 0 -2 0 -1 0 0
ww een veilig	-8 -7 8 -3 -3 7 0 3 -2 0 -1 0 0
ww een veilige	7 0 11 1 -3 -3 -1 7 1 -1 -1 0 -1
ww een vereniging	13 5 -5 5 0 -8 0 -1 -1 0 7 0 0
ww een verstandelijke	-9 -3 3 -3 -1 7 0 1 -1 0 -1 0 0
ww een vitale	-1 9 -5 -1 4 -4 0 -1 -1 -1 2 0 2
ww een warm	14 6 6 3 -1 -9 0 0 4 -1 4 0 -1
ww een warme	15 6 7 3 -1 -10 -2 -4 5 -1 11 -1 -1
ww een week	-9 -5 0 -3 -2 9 -2 -3 -1 0 3 0 -1
ww een wereld	-18 -5 6 -8 -2 14 -2 2 -1 -2 0 0 -2
ww eenvoudig :	2 2 9 -1 -1 -1 -2 -1 9 -1 -2 0 -1
ww eenzaamheid .	1 -6 0 1 1 -1 -1 2 -1 -1 0 0 0
ww eenzaamheid onder	-6 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww eerste keus	2 0 0 1 0 -1 -1 -1 -2 6 -1 0 0
ww eigen huis	-11 -3 2 -4 0 7 -3 -2 3 0 -1 0 0
ww eigen mogelijkheid	-2 1 -6 4 1 -3 2 -2 -1 0 0 0 0
ww eind van	7 -3 3 2 -4 0 -2 -2 1 -1 3 4 -1
ww elk gezin	-7 -3 -3 -2 0 5 0 0 -3 0 0 0 0
ww elk kind	-2 -7 -5 12 -2 -6 -6 13 -8 -1 1 -1 -2
ww elkaar ontmoeten	2 -1 -5 1 0 0 -1 -6 7 0 0 0 -1
ww elke avond	-2 8 4 -2 2 -2 -1 0 5 0 -1 0 0
ww elke dag	17 -1 -18 15 2 -17 7 -2 1 -1 -3 -1 -2
ww elke inwoner	-9 -2 5 -4 -1 6 2 -1 -1 -1 0 0 0
ww elke leerling	-5 -5 -7 3 -1 2 -2 0 0 0 -2 0 0
ww elke maand	4 0 0 1 -1 -1 -1 -3 -1 0 0 7 0
ww elke nacht	7 1 -3 3 0 -4 -4 3 3 0 0 0 -1
ww elke straat	10 3 2 3 -1 -5 0 6 -2 0 0 0 0
ww elke week	7 0 1 2 -1 -3 -1 -1 8 -1 -2 -1 -1
ww elke wijk	-7 -4 -3 -2 0 6 0 -3 0 0 0 0 0
ww en aan	0 -1 6 -1 -3 2 -2 3 1 -1 0 0 -1
ww en adviseren	1 -1 4 0 -2 0 -6 11 -1 -1 -1 0 -1
ww en begeleide	11 2 -1 4 0 -7 -5 -12 18 0 4 0 -1
ww en beheer	-7 17 2 -5 4 -1 -1 6 -1 0 0 0 0
ww en beheren	8 -1 -1 3 -2 -2 5 -3 4 -2 -1 0 -2
ww en bestrijden	-4 4 -1 -2 6 -4 -1 4 -2 0 -1 0 -1
ww en betaalbaar	7 1 -2 2 0 -3 9 -7 3 -2 -1 0 0
ww en betrouwbaar	2 2 7 -1 -1 -1 -1 -5 0 3 6 0 0
ww en bevorderen	-14 16 -2 -7 7 0 1 4 -3 -1 -1 0 0
ww en bij	10 -1 -1 3 -2 -3 -4 6 -1 2 0 0 -1
ww en brengen	6 -2 -3 3 -1 -2 3 -7 2 0 3 0 0
ww en burger	2 5 4 -1 1 -3 -1 -4 8 -1 1 0 -1
ww en crises	-5 -5 2 -1 -4 7 0 0 0 0 -1 0 0
ww en de	6 -15 -6 1 3 0 -7 4 2 -6 6 -1 -1
ww en die	0 3 6 -1 0 -1 -2 7 3 0 -4 0 -1
ww en doen	-4 -8 3 -1 -3 7 -2 1 0 0 0 0 0
ww en door	-6 4 8 -4 0 2 -1 4 1 1 -1 0 -1
ww en dragen	-6 11 -4 -3 5 -2 0 1 0 0 0 0 0
ww en duurzaam	-6 -1 8 -3 -1 3 -1 1 0 0 1 0 0
ww en duurzame	3 2 -4 1 6 -7 0 3 -2 0 0 0 0
ww en een	12 21 -8 6 -7 -5 16 -8 5 13 -11 -2 -8
ww en er	-4 -5 -2 -2 -2 6 -1 2 -1 -1 -1 0 -1
ww en geven	1 3 1 -1 0 -1 7 3 -7 -1 -1 0 0
ww en goed	11 6 -2 3 0 -7 -1 0 5 0 -1 0 0
ww en helpen	11 1 -2 4 -2 -5 -2 8 -1 -1 -1 0 0
ww en hen	3 1 -1 1 0 -2 -6 10 -1 -1 -1 0 0
ww en het	-3 7 15 -5 -3 3 -5 11 -3 4 0 -1 -2
ww en houden	-8 3 12 -5 -1 4 2 -2 3 -1 -1 0 0
ww en hun	9 9 -4 2 1 -6 5 6 -7 -1 2 0 -1
ww en in	-17 -6 -9 -6 6 8 0 -3 0 -3 -1 0 -1
ww en instelling	-4 7 0 -2 2 -1 -1 -2 4 0 0 0 0
ww en jongere	-3 11 -4 -2 4 -3 4 0 -1 -1 0 0 0
ww en kantoor	3 0 1 1 -1 -1 0 -3 -1 0 0 0 6
ww en kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
ww en kind	-6 -1 4 -2 0 4 1 -2 2 0 -1 0 0
ww en laten	7 -3 0 3 -2 -2 -3 2 5 -1 -2 0 -1
ww en leefbare	-4 -1 9 -3 -2 4 0 4 -1 0 -2 0 0
ww en leggen	-3 -1 8 -2 -1 3 -2 -1 2 -1 -1 4 -1
ww en leveren	5 3 0 1 -1 -3 -2 8 -4 0 1 0 0
ww en meer	2 -2 6 0 -4 3 1 1 -2 -1 -1 6 -3
ww en mens	-6 -2 5 -3 -1 4 -2 3 -2 0 1 0 0
ww en met	10 -1 -5 10 -2 -10 6 -8 -7 4 3 0 3
ww en naar	-6 -1 -4 -2 6 -2 0 -2 0 0 0 0 0
ww en omgeving	-6 -3 -1 -2 -1 5 0 -2 1 0 -1 0 0
ww en onderhouden	0 -2 4 0 -1 1 -2 0 -3 9 -1 0 -1
ww en onze	-4 2 9 -3 -1 2 -6 10 -3 0 -1 -1 4
ww en op	-21 -3 -5 -7 1 13 0 -2 -3 -1 -1 0 -1
ww en over	-3 -1 5 -2 -1 3 -2 2 -4 6 -1 0 -1
ww en patiënt	-4 -4 -1 -1 -3 6 4 -2 -2 -1 -1 0 -1
ww en persoonlijke	2 3 6 -1 -1 -1 1 7 -3 -3 2 0 -1
ww en publiceren	-3 0 6 -2 0 1 0 4 -1 0 -1 0 0
ww en respect	3 -1 -4 7 0 -6 -1 -2 4 0 -1 0 0
ww en samenwerking	-7 -3 3 0 -1 3 0 1 -1 0 -1 0 0
ww en school	-3 -1 8 -2 -1 2 -4 7 0 -1 -1 0 0
ww en schoon	-9 -3 3 -4 0 6 0 -3 2 0 -1 0 0
ww en schrijven	4 -2 -6 2 -1 -1 3 -2 -1 0 0 0 0
ww en stimuleren	2 2 8 -1 -3 1 -1 6 -1 0 -1 0 0
ww en streven	1 4 10 -1 0 -2 1 -1 -1 1 3 0 0
ww en te	-8 7 6 -5 3 0 -3 3 2 -1 1 0 -1
ww en toegankelijk	-12 -5 2 -5 -1 9 -1 1 -2 0 -1 0 0
ww en tonen	8 -4 -1 4 -3 -1 0 1 0 0 0 0 0
ww en veilige	17 3 -4 6 -1 -9 0 5 0 -1 0 0 -1
ww en veiliger	-4 3 -6 -2 10 -6 0 -2 0 0 0 0 0
ww en verbinden	5 1 4 1 -3 0 6 0 -2 -1 -1 0 0
ww en verder	7 -2 -4 3 -1 -2 -3 8 -4 0 0 0 0
ww en verhuur	1 -2 5 0 -2 1 0 -5 6 0 0 0 0
ww en verminderen	-2 8 1 -2 1 -1 1 0 2 0 0 0 0
ww en versterken	-6 0 -5 -2 8 -4 0 -1 0 0 -1 0 0
ww en voor	6 2 -8 2 4 -6 -4 1 -2 -2 9 0 -1
ww en waar	-5 -9 -12 7 -2 1 -1 -8 -1 -2 6 0 0
ww en werken	2 0 14 -1 -3 0 -2 -2 1 4 0 0 3
ww en zelf	-6 0 8 -3 -1 3 2 3 -2 -1 -1 0 -1
ww en zetten	-1 2 6 -2 0 0 1 2 -1 0 0 0 0
ww en zijn	6 12 -2 1 3 -8 0 5 -1 -1 1 0 0
ww en zo	-2 6 1 -1 0 0 -1 8 -3 -1 -1 0 0
ww en zoeken	-1 5 4 -2 0 -1 0 6 -2 0 -1 0 0
ww en zonder	9 -4 0 4 -3 -2 1 -1 -1 -1 -1 0 4
ww en zorgen	17 2 -7 7 -1 -9 5 -4 -1 0 -1 0 3
ww en zorgvuldig	4 1 9 0 -2 -2 -1 4 2 -1 -1 0 0
ww en één	4 -2 -1 2 -1 -1 -4 -3 -1 -1 -2 0 12
ww energie verbruiken	-2 2 -3 -1 6 -4 0 -1 -1 0 0 -1 3
ww er een	1 -1 0 0 0 0 -1 6 -4 0 0 0 0
ww er voor	7 2 2 1 -1 -3 14 -5 2 -1 -5 -1 -1
ww er weer	-3 1 8 -2 0 1 -1 0 3 0 0 0 0
ww er zijn	13 4 2 1 -1 -5 19 -2 -6 -3 -3 0 -1
ww ervoor dat	-7 5 -1 -3 3 1 -3 3 1 0 0 0 -1
ww ervoor zorgen	4 -1 -3 1 -1 -1 0 -3 -2 -1 -1 0 6
ww eten ,	-7 -3 0 -3 -1 7 1 0 -4 0 1 0 0
ww eten en	23 4 2 8 -2 -13 -1 -2 11 0 -1 0 0
ww fabriek ,	4 0 -1 1 0 -2 0 -3 -1 0 0 0 6
ww fietsen .	0 -1 9 -1 -2 1 -1 3 -1 0 1 0 0
ww financieren onderzoek	-6 9 -3 -3 4 -1 0 1 0 0 0 0 0
ww gaan ,	4 0 -2 0 -1 0 6 -3 1 -1 -2 0 -1
ww gaan .	-5 18 6 -5 4 -3 -7 7 -5 0 16 -1 -4
ww gaan voor	-2 -4 0 -1 3 -1 -4 -2 2 10 -5 0 -2
ww gaan werken	8 0 -1 3 -2 -3 -1 -3 -1 -1 -1 0 8
ww gas af	-4 -3 2 -2 -3 6 2 -1 -1 -2 -1 0 2
ww gastvrije gemeente	9 1 1 2 -3 -3 -1 -1 -3 6 3 0 -1
ww gebied .	-2 4 -4 -1 6 -4 0 2 0 0 -2 0 0
ww gebied van	7 1 -2 3 -1 -3 -1 -3 0 1 6 0 -1
ww gebruik van	-10 4 -5 -4 9 -2 -2 1 -1 -1 0 0 0
ww gebruiken .	-11 -5 1 -5 -1 10 -1 0 -3 0 0 0 0
ww geen enkele	-9 -5 -2 -3 -2 8 -1 -1 0 -1 -1 0 0
ww geld .	-2 0 9 -2 -1 1 -1 2 2 0 -1 0 0
ww geld zijn	-7 -3 1 -4 -2 8 0 -1 0 0 0 0 0
ww gelijke kans	-6 0 2 -4 4 1 0 -1 1 0 -1 0 0
ww geloven in	-15 -13 -6 15 -7 1 -2 4 -6 -1 -3 0 -1
ww gemeente .	-3 -9 -5 0 1 4 -2 7 -4 -2 -2 -1 -2
ww gemeente bij	-10 4 11 -6 1 3 5 -1 -1 -1 0 0 0
ww gemeente van	4 -1 1 1 -3 1 -1 -1 -2 8 -2 0 -1
ww generatie .	-5 -3 -10 -1 6 0 0 0 -2 0 -1 0 0
ww geschiedenis van	13 -6 1 5 -6 -2 -1 7 -1 -1 -1 0 -1
ww geven ,	-6 -3 -1 -2 0 5 0 4 -4 0 -1 0 -1
ww geven .	-11 3 -7 -4 11 -3 -3 -4 5 -1 -2 3 -2
ww geven aan	-10 -1 -5 -3 9 -1 0 -4 1 0 0 0 0
ww geven een	-6 7 0 -3 3 0 -1 10 -6 0 -2 0 0
ww geven op	9 -2 -4 4 -2 -3 6 -4 1 0 -1 -1 -1
ww geven van	-5 14 2 -4 1 0 -3 11 -4 -1 0 0 0
ww geven voorlichting	-5 7 2 -3 2 0 -2 7 -3 0 0 0 0
ww gewoon goed	6 1 -3 8 -1 -8 4 -2 1 -1 -1 0 -1
ww gezin die	1 2 7 -1 0 -1 2 -1 3 0 -1 0 0
ww gezond en	-11 -5 4 -5 -3 11 0 -1 0 -2 1 0 -1
ww gezond leven	0 4 -1 0 6 -7 0 0 1 0 0 0 0
ww gezonde ,	2 4 10 -1 0 -3 0 -2 -3 6 3 0 0
ww gezonde en	-14 -7 -8 -4 0 11 0 -1 -3 -1 -2 0 0
ww gezonde leefomgeving	-1 2 -4 0 6 -6 0 0 0 0 0 0 0
ww gezondheid en	-1 2 9 -2 0 0 -1 7 -2 0 -2 0 0
ww gezondheid van	-6 3 -5 -2 6 -2 -1 0 -1 0 0 0 0
ww goed eten	11 4 4 2 -1 -6 0 2 4 0 0 0 0
ww goed in	6 2 -1 2 0 -3 5 3 -1 -2 -3 0 -1
ww goede ,	5 2 2 1 0 -3 -2 7 -1 -1 -2 0 0
ww goede zorg	-7 -3 1 -3 -1 6 -1 -3 2 0 0 0 0
ww grens van	-6 2 7 -4 0 3 0 2 -1 0 0 0 0
ww groei van	8 6 2 2 -2 -3 0 -3 -1 6 2 0 -1
ww groeien ,	2 -1 0 1 -1 0 10 -6 -2 -1 -1 -1 1
ww groeien .	5 9 9 -1 -2 -2 8 -2 5 -1 -2 0 -2
ww groeien door	10 -6 2 4 -5 -1 -5 5 0 -1 2 0 -1
ww groeien in	11 3 -2 4 0 -7 -1 3 -1 -1 4 0 -1
ww groeien met	-7 4 -3 -3 2 3 6 -3 -2 0 0 0 -1
ww groene stroom	5 5 2 -1 1 -3 -1 -3 8 0 0 0 -1
ww groente en	6 -1 -1 2 -1 -2 0 -1 1 -2 3 0 0
ww groep en	11 -2 0 3 -3 -2 -2 2 0 0 3 0 0
ww grote kerk	-18 6 -2 -8 8 4 -1 1 -2 -1 0 0 0
ww halen ,	5 1 0 2 0 -3 0 8 -2 -1 -1 0 -1
ww halen .	-19 0 1 -7 10 2 0 -4 3 -2 -1 0 -1
ww halveren .	19 -6 3 7 -10 -1 0 -4 -1 8 0 0 1
ww hart en	0 -4 -6 7 -1 -3 -1 -7 5 0 2 0 -1
ww hart voor	-14 1 -6 9 -2 -3 -1 -2 -3 -1 3 0 0
ww hebben ,	5 2 5 1 -1 -3 1 6 -2 -1 -1 0 0
ww hebben .	-8 -1 25 -11 -3 9 -3 3 4 -5 8 -2 0
ww hebben als	-1 6 -1 -2 -1 2 6 0 0 -1 -3 0 -1
ww hebben op	-12 -3 1 -5 2 6 -2 -6 7 0 -1 0 0
ww hebben ten	-4 -12 -8 1 1 5 -4 -4 3 -1 0 0 -1
ww hebben wij	1 0 2 0 0 0 -1 -2 -2 -1 0 8 -1
ww hele wereld	0 -4 -6 1 -1 2 -1 0 -1 0 0 0 0
ww helpen ,	3 0 -6 2 5 -6 2 -3 -2 0 4 0 0
ww helpen .	2 5 -7 1 8 -9 2 -9 4 -2 -3 12 -3
ww helpen hen	3 6 -1 0 2 -4 9 -6 0 -1 0 0 0
ww helpen mens	6 -1 -3 3 -1 -2 6 -3 -2 0 0 0 0
ww helpen ze	3 0 -1 1 -1 -1 -7 9 0 0 0 0 0
ww hen bij	2 7 -1 0 2 -4 8 -3 -2 0 0 0 0
ww herstel van	-8 8 -3 -4 2 3 -1 -1 -1 -1 3 0 0
ww herstellen ,	-12 -5 -10 -3 10 0 -2 -1 -2 -1 0 0 -1
ww het aantal	-11 9 -5 -5 9 -2 -1 -2 4 0 -1 -1 -1
ww het afvalwater	-1 4 8 -2 -1 0 0 4 -1 0 0 0 0
ww het als	-6 -4 -3 -2 -1 6 -3 -1 -2 -1 3 0 -1
ww het beheer	0 1 0 0 0 0 6 -3 -1 0 -1 0 0
ww het beste	7 1 1 2 -1 -3 6 -5 12 -6 -4 0 -1
ww het bevorderen	-10 10 -8 -4 16 -9 -2 2 -2 3 -2 0 0
ww het buitengebied	-6 1 1 -3 -1 5 0 0 0 0 0 0 0
ww het doel	-4 4 6 -3 2 -1 -2 10 0 -2 -4 0 -1
ww het dorp	7 0 -7 3 1 -4 0 -3 1 -6 8 0 -1
ww het eind	7 -3 3 2 -4 0 -2 -2 1 -1 3 4 -1
ww het gas	-4 -3 2 -2 -3 6 2 -1 -1 -2 -1 0 2
ww het gebied	1 7 -7 0 7 -8 -1 -1 -1 1 4 0 -1
ww het gebruik	-13 4 -4 -5 9 -1 -1 0 -1 -1 0 0 0
ww het geven	-5 14 2 -4 1 0 -3 11 -4 -1 0 0 0
ww het goed	-6 -6 -6 -1 -1 7 -1 -5 3 0 -2 0 0
ww het herstel	-6 11 0 -4 4 -1 -1 1 -1 -1 3 0 0
ww het houden	-7 -3 -5 -2 6 -1 -1 -2 0 0 0 0 0
ww het in	-3 7 -2 -2 5 -3 0 3 -1 -1 -1 0 0
ww het kunnen	-1 9 -9 6 3 -8 2 -7 6 -1 -1 0 1
ww het laatste	10 1 -3 4 -1 -5 0 0 -2 0 4 0 0
ww het land	-1 -1 2 -1 -6 7 -4 -4 6 -1 0 0 3
ww het landschap	-7 9 10 -5 6 -4 0 6 -2 0 0 0 0
ww het leven	-13 -7 6 -5 0 8 3 1 -4 -1 -1 0 -1
ww het milieu	9 -3 10 3 -5 -2 -1 -1 -1 -1 0 0 8
ww het moeten	7 0 -1 2 -1 -2 -1 -1 3 -1 -1 0 2
ww het nederlandse	0 -7 -2 1 -7 8 0 -1 -1 -1 1 0 0
ww het netwerk	-7 -4 1 -2 2 3 0 -1 -1 0 -1 0 0
ww het niet	22 1 1 6 -3 -9 3 0 5 1 -3 -1 2
ww het nodig	-8 -3 2 -3 -1 6 -1 -1 1 0 -1 0 0
ww het noorden	2 9 2 -1 -2 0 -2 -6 -1 10 3 0 -1
ww het ocmw	-6 1 -1 -2 0 4 2 -1 -1 0 0 0 0
ww het onderwijs	-4 1 -3 -2 9 -6 -1 1 -1 0 0 0 0
ww het opzetten	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ww het organiseren	8 -1 -1 3 -3 -1 -2 6 -1 0 -1 0 0
ww het orgel	-18 6 -2 -8 8 4 -1 1 -2 -1 0 0 0
ww het programma	0 -6 5 -1 -5 6 0 -3 -3 -2 -2 0 9
ww het resultaat	-6 0 9 -3 0 3 0 -1 4 0 -1 0 0
ww het rijk	7 5 1 2 -2 -3 0 4 -1 1 0 0 0
ww het stimuleren	-9 3 -5 -3 9 -3 -1 0 -1 -1 0 0 0
ww het taboe	-6 5 -2 -3 5 -1 -1 1 0 0 0 0 0
ww het team	3 -5 6 1 -4 1 10 -4 -3 -2 -1 0 2
ww het terugdringen	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww het vak	-7 0 -8 6 1 -4 -1 2 -4 0 0 0 0
ww het verbeteren	0 11 1 -1 1 -2 -1 -2 4 -1 4 0 0
ww het verkleinen	-5 1 -4 -2 7 -3 -1 0 0 0 0 0 0
ww het verschil	-2 -3 -4 -1 6 -2 -1 -4 2 4 -1 0 -1
ww het vertrouwen	1 -9 -6 2 -7 8 0 -5 2 0 0 0 0
ww het verzorgen	9 3 3 2 -1 -5 -1 3 4 -1 -1 0 0
ww het water	-6 -5 5 -3 -4 8 4 0 -3 -1 -1 0 -1
ww het weekend	6 0 0 2 -1 -2 -1 -2 5 0 0 0 0
ww het welzijn	-7 2 4 -3 0 3 -1 2 0 0 -1 0 0
ww het werk	-1 -6 -6 7 -3 0 7 -4 -5 0 -1 0 0
ww het ziekenhuis	-14 -10 6 -5 -4 14 -1 -8 5 9 -8 0 -1
ww het zijn	6 -1 0 1 -1 -1 3 -2 2 -2 1 0 -1
ww hoeven te	-5 -4 12 -3 -2 5 -8 4 6 -1 -1 0 1
ww honderd jaar	-4 -4 -2 2 -2 3 5 -6 -4 6 -1 -1 -1
ww hoofd ,	1 -2 -3 1 0 1 -1 -6 5 0 1 0 0
ww hoogwaardige ,	6 0 1 2 -1 -3 -2 -1 6 -1 0 0 0
ww horen .	-9 -3 -8 2 6 -3 4 -4 0 -2 0 0 -2
ww horen erbij	-9 -4 0 -3 -2 8 -1 0 -1 0 0 0 0
ww houden .	-10 -3 -6 -4 4 5 0 -4 -2 5 -2 0 -1
ww houden en	-3 6 -1 -2 3 -1 0 1 -2 0 2 0 0
ww houden van	-11 4 -6 -4 10 -3 -1 1 -1 -1 -1 0 0
ww huis ,	5 0 -2 1 -1 -1 -3 -2 10 -3 -1 0 0
ww huis .	15 2 2 2 -3 -3 3 -4 5 4 0 -1 -2
ww huisarts ,	-6 4 -3 -3 2 1 1 -1 -1 0 0 0 0
ww hun eigen	8 -3 1 2 -3 -1 -1 3 1 -1 0 0 -1
ww hun leven	12 -1 -4 5 -2 -5 -3 -3 4 -1 4 0 -1
ww hun naaste	2 10 -3 0 3 -4 7 -4 1 0 0 0 0
ww huurder .	13 4 2 2 -2 -5 -3 7 4 -2 -1 -1 0
ww ideaal :	-6 -1 4 -3 -1 4 -1 2 -1 -1 0 0 0
ww ieder dorp	-7 -2 3 -3 -1 5 0 2 -2 0 0 0 0
ww ieder kind	5 1 8 -2 -2 1 3 -7 6 -2 5 0 -2
ww iedereen ,	-8 3 9 -5 0 4 -1 3 -2 -2 4 0 -1
ww iedereen .	-13 -4 14 -10 -4 14 -3 4 5 -2 -3 0 -1
ww iedereen die	19 3 -8 7 -1 -10 9 -7 3 -1 0 0 -1
ww iedereen in	17 0 -2 5 -4 -5 7 -2 -2 3 -2 0 -1
ww iedereen kunnen	4 -3 -7 2 -1 0 2 -1 -2 0 0 0 0
ww iedereen met	-7 -3 -1 -2 0 5 -1 0 -1 0 0 0 0
ww iedereen moeten	-9 -1 8 -4 0 5 -1 0 0 0 1 0 0
ww iedereen recht	-4 0 6 -2 0 2 -2 -6 8 0 0 0 0
ww iedereen te	-6 -1 10 -4 -1 4 0 3 2 -1 -2 0 0
ww iedereen verdienen	16 5 -1 5 0 -10 0 -2 8 0 -1 0 0
ww iedereen zijn	-7 7 0 -4 3 1 -1 4 -1 0 -1 0 0
ww ijveren voor	-9 -5 -7 -2 2 5 -1 0 -1 0 -3 0 0
ww impact op	-5 0 -1 -2 10 -6 0 -1 -1 0 -2 0 3
ww in ,	1 1 8 -1 -2 1 -1 6 -1 -1 0 0 0
ww in .	4 0 2 1 -1 -1 -2 10 -2 -1 -1 0 -2
ww in 2028	4 1 -1 1 0 -2 -3 -4 -2 0 -2 7 4
ww in 2030	11 -2 -5 4 -3 -2 -2 -6 -3 3 -4 1 13
ww in 2035	-6 -4 0 -2 -1 5 -1 -2 -1 -2 -1 0 5
ww in 2040	-6 -3 0 -2 -2 7 0 -1 -1 0 -1 0 0
ww in 2050	0 -6 -1 0 -6 8 -1 -2 -1 -1 0 0 4
ww in beweging	-4 -6 0 7 -4 0 -1 -1 -1 -1 2 0 0
ww in contact	-2 2 4 -2 0 1 -3 8 -2 0 -1 0 0
ww in de	-12 22 -12 -8 26 -17 16 -16 18 -1 -9 -1 -7
ww in drie	3 0 0 1 -1 -1 -1 -3 -1 -1 0 6 2
ww in droge	-3 -5 -2 0 -3 6 0 -1 0 -1 0 0 0
ww in een	24 1 3 9 -6 -9 -6 10 6 -6 1 -2 4
ww in elk	-9 -4 2 -4 -1 7 0 -1 -1 2 -1 0 -1
ww in elke	-19 -9 2 -7 -2 15 2 -1 -3 -1 -2 0 0
ww in en	1 4 -1 0 1 -2 1 6 -3 -1 -1 0 -1
ww in hand	-4 -3 1 -2 -1 4 -3 -2 -3 -2 9 0 0
ww in het	-6 3 -8 -6 5 5 -7 12 -4 2 2 -2 -7
ww in huis	12 3 -1 4 -1 -7 6 -2 8 -5 -2 0 -1
ww in hun	2 7 2 -2 0 -1 -3 1 14 -2 -5 -1 -2
ww in malawi	3 3 7 0 -1 -2 -1 8 -3 0 -1 0 0
ww in nederland	-5 -5 -10 -1 14 -8 0 -7 4 4 -4 -1 -2
ww in om	4 0 8 1 -2 -2 2 6 -2 -1 -1 0 -1
ww in ons	8 -2 -5 4 -1 -3 -2 0 4 0 -1 0 -1
ww in onze	-10 -1 16 -7 4 1 8 11 -4 -7 -5 -2 -1
ww in plaats	-14 -6 5 -6 -2 12 -2 -6 9 -2 0 0 -1
ww in staat	10 0 -4 4 -1 -4 17 -8 -5 -2 2 -1 -1
ww in stand	-13 8 -9 -5 14 -6 -1 0 -1 -1 0 0 0
ww in vier	-4 0 -3 -2 6 -2 0 -4 -2 -1 0 3 2
ww in vijf	7 -2 0 3 -3 -1 0 -1 1 -2 -2 -1 7
ww in voor	-27 -13 -1 -9 -1 20 -1 -1 -3 -3 0 0 -1
ww in vrijheid	-9 -4 1 -5 -1 8 -2 -3 3 0 0 0 0
ww in één	3 0 0 1 -1 -1 -2 10 -5 -1 -1 0 -1
ww invoering van	-2 1 7 -2 -1 1 9 -2 -2 -3 -1 0 -1
ww inwoner .	7 1 2 2 -1 -3 1 0 3 -1 -1 0 0
ww inwoner en	-5 6 -1 -2 2 1 -2 3 -2 0 1 0 0
ww inwoner van	-6 -4 -1 -2 -1 6 2 -4 0 0 -1 0 0
ww inzetten voor	8 2 -1 3 0 -5 0 0 0 0 3 0 0
ww jaar ,	2 -1 -1 1 0 0 -1 -1 -3 0 -1 7 -1
ww jaar .	-14 -7 5 -5 -4 13 -2 -2 -6 6 -2 -1 4
ww jaar tijd	1 2 -4 0 7 -7 -1 -4 -1 -1 0 5 2
ww jaar willen	6 -1 -1 2 -2 -2 -1 -1 -2 3 1 3 -2
ww jaar zijn	-8 -4 2 -6 -2 11 3 -3 -1 1 0 -2 0
ww je eigen	-6 -2 1 -4 0 7 -2 -5 7 -1 -1 0 -1
ww je in	-7 -3 2 -3 -1 5 -1 0 2 0 -1 0 -2
ww je kunt	3 0 -1 1 0 -1 -1 -4 7 0 -1 0 0
ww jonge gezin	-7 -3 3 -3 -2 6 -1 2 -2 0 0 0 0
ww jongere met	-4 -1 3 -2 0 3 7 -5 -2 0 0 0 0
ww kanker en	-4 7 -2 -2 3 -1 2 -1 0 0 0 0 0
ww kans om	6 0 2 2 -2 -2 2 -7 9 0 -1 0 -1
ww kans te	4 -5 8 1 -4 1 -1 1 3 0 -1 0 0
ww karakter van	-7 3 -2 -3 5 -1 0 -1 0 0 0 0 0
ww kennis en	7 -1 -2 3 -1 -3 5 -4 -2 -1 3 0 0
ww kennis te	3 0 3 1 -1 -1 -4 0 7 0 -1 0 0
ww keren .	-6 7 -5 -3 11 -7 -1 1 -1 -1 0 0 0
ww kerk ,	-3 8 -1 -2 2 -1 1 0 -1 0 2 0 0
ww kijken en	-4 -1 8 -2 -1 3 -2 3 0 0 0 0 0
ww kind die	-13 -2 2 -5 0 8 4 -3 0 -1 -2 0 -1
ww kind een	-6 -2 3 -3 0 4 -1 -1 0 0 0 0 0
ww kind en	2 -8 -1 7 -4 -1 -1 4 -3 0 -1 0 0
ww kind in	-11 -6 -2 -3 -1 9 1 -4 2 0 -2 0 0
ww kind laten	11 3 -1 3 0 -6 6 -1 -1 0 -1 0 0
ww kind met	-8 -1 10 -5 -4 8 -6 0 4 -2 5 0 -1
ww kind van	-12 -7 0 -4 -3 12 1 -1 -4 -1 0 0 0
ww kind welkom	8 0 -6 4 0 -4 0 -1 -1 0 3 0 0
ww klaar voor	4 1 -1 1 0 -2 8 -3 -1 -1 -1 0 0
ww klant .	-5 -1 5 -8 -2 10 5 -3 -3 6 -3 0 -2
ww klas .	-10 -2 5 -4 0 6 0 1 -1 0 0 0 0
ww kleine groep	4 0 2 0 -1 -1 1 6 -4 0 0 0 0
ww komen .	-5 -6 -6 6 1 -3 3 -1 0 1 -5 0 -2
ww komen op	0 9 1 -2 5 -5 -1 11 -3 -2 -1 0 -1
ww komen we	6 -1 -2 2 -1 -2 -2 1 0 0 2 0 0
ww korte lijn	-6 -5 -7 7 0 -3 -3 -1 -4 -1 4 0 1
ww kracht van	-6 -4 -4 5 -5 4 -2 1 -2 -1 1 0 -1
ww krijgen .	-5 3 -13 -1 14 -9 -3 0 4 -2 0 0 -2
ww krijgen die	-6 -4 -4 -1 0 5 1 -2 -1 0 0 0 0
ww kunnen ,	9 0 -2 3 -1 -3 0 -1 0 -1 2 0 2
ww kunnen .	5 -2 -2 8 -2 -6 7 1 -4 3 -4 -1 -3
ww kunnen bevallen	-4 1 8 -2 0 1 -1 3 -1 0 0 0 0
ww kunnen blijven	-6 0 5 -3 0 3 -2 -2 5 0 0 0 0
ww kunnen doen	-5 5 -10 -2 3 1 6 -4 -2 -1 -1 0 -1
ww kunnen je	-8 -2 5 -3 -1 5 -1 -4 6 0 0 0 -2
ww kunnen leren	11 0 -8 5 0 -5 1 1 -1 0 0 0 0
ww kunnen rekenen	-6 -3 -3 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen vertrouwen	-3 1 8 -2 0 1 -1 4 1 0 -1 0 0
ww kunnen werken	-5 -1 4 -2 0 3 -1 -4 7 -1 0 0 -1
ww kunnen wonen	-4 1 6 -2 0 2 -1 1 3 0 0 0 -1
ww kunnen worden	6 0 -1 2 -1 -2 -1 8 -2 -1 -1 0 -2
ww kunst en	-8 6 4 -4 3 1 -1 1 3 0 -1 0 0
ww kwaliteit .	-5 -5 3 -3 -5 9 0 -2 1 0 0 0 0
ww kwaliteit en	6 0 -3 2 0 -3 1 -3 -1 5 -1 0 0
ww kwaliteit van	1 0 -1 0 2 -2 -1 6 -3 -1 -1 0 0
ww lachen ,	5 0 1 0 -1 -1 -1 7 -2 -1 0 0 -1
ww land .	3 -5 4 1 -7 6 4 -7 0 6 -2 0 0
ww land waarin	0 3 11 -2 0 -1 -1 6 6 -2 -4 0 -1
ww langs de	3 6 -4 1 1 -3 -1 4 -1 0 0 0 0
ww laten groeien	4 12 1 -1 -1 -3 10 8 -7 -1 -2 0 -3
ww laten zien	3 14 -8 0 5 -7 4 -2 4 -1 -2 0 -1
ww leefbaar houden	-2 -3 3 -1 -5 6 0 0 0 0 0 0 0
ww leefbaarheid van	-7 0 0 -3 -1 5 0 -3 0 0 2 0 0
ww leefbare planeet	-3 -3 7 -2 -6 8 0 -2 -1 0 0 0 4
ww leefomgeving .	-2 3 0 -1 6 -5 0 2 -1 0 0 0 0
ww leerling een	-6 -5 -7 -1 0 6 -1 -3 2 0 -1 0 0
ww leerling op	3 3 1 1 0 -2 -3 6 -1 0 -1 0 0
ww leggen .	6 -1 0 2 -2 -2 -1 8 -4 -1 0 0 0
ww leren .	18 1 -9 8 -1 -9 0 2 -2 0 0 0 2
ww leren en	-6 -3 3 -2 -1 5 -1 -6 3 0 3 0 0
ww leren we	-1 -1 2 0 -1 1 9 -7 -1 0 0 0 0
ww leven ,	-6 -3 0 4 -1 -1 -1 0 -1 -1 0 0 0
ww leven .	-11 -9 -2 -6 -3 15 -2 0 -1 -1 -1 0 -1
ww leven in	-4 -7 1 -1 -4 7 -1 0 -1 0 0 0 0
ww leven lang	-5 2 -4 -2 8 -4 0 0 -1 0 0 0 0
ww leven makkelijker	-6 4 11 -4 4 -2 -2 -4 9 -1 -1 0 0
ww leven te	6 0 -1 2 0 -4 7 0 -5 0 0 0 0
ww leverancier van	3 -1 -2 1 0 -1 -1 -1 9 -3 -3 0 -1
ww leveren ,	0 2 -1 0 1 -1 -1 -6 10 -2 0 0 -1
ww leveren de	1 0 1 0 0 0 -2 7 -3 -1 0 0 -1
ww lid .	1 4 -1 0 0 -1 -2 7 -2 0 -2 0 0
ww liefde voor	10 8 0 2 -1 -5 -2 17 -8 -1 -1 0 0
ww lossen storing	5 -1 2 2 -2 -2 1 -6 8 -1 -1 0 -1
ww luisteren .	0 0 7 -2 -1 1 -2 3 -1 -1 -4 0 7
ww luisterend oor	7 -2 -4 3 -1 -2 4 -3 1 -1 0 0 0
ww maand .	1 1 6 -1 -1 0 0 -1 -2 0 -1 7 0
ww maar een	-10 -5 -2 -3 0 8 -1 -2 -1 0 0 0 0
ww maar één	-8 4 6 -4 2 2 -2 -1 2 0 -1 0 2
ww maat ,	5 1 1 1 -1 -3 0 -6 8 0 0 0 0
ww maatwerk in	4 0 -1 1 0 -1 -1 -4 8 0 -1 0 -1
ww maken ,	6 0 -3 2 -1 -2 -1 -1 -5 9 0 0 -1
ww maken .	-11 -16 -1 -7 -7 20 -8 2 -8 0 7 -1 2
ww maken aan	-4 6 -3 -2 8 -6 0 3 -1 0 -1 0 0
ww maken door	-6 0 11 -4 -2 4 -3 -1 3 0 2 0 0
ww maken en	2 9 -3 0 6 -8 -1 1 -2 3 2 0 -2
ww maken hebben	6 0 -4 3 0 -3 1 -1 -1 -1 -2 0 4
ww maken het	6 1 0 2 -2 -2 14 -10 -1 0 -1 0 -1
ww maken ons	-4 -5 -7 0 2 3 -4 4 -3 -1 -1 0 0
ww maken van	13 2 4 4 -4 -5 -2 12 -2 -2 -1 0 0
ww maken voor	-18 -10 -7 -5 3 11 -1 -3 -2 -1 -1 0 0
ww maken we	-14 -13 -5 -5 -4 17 -4 -5 1 0 0 0 1
ww maken wij	31 8 0 10 -1 -19 2 7 4 -1 -1 -2 -1
ww man en	-17 -9 -5 -5 3 9 -1 -5 -2 0 0 0 0
ww manier van	6 6 -2 2 0 -5 -2 -3 -1 -1 0 0 9
ww marktleider in	-6 14 2 -4 3 -1 -2 -2 -1 4 -1 -2 7
ww medewerker zijn	6 1 -2 2 0 -3 1 -2 -1 -2 -1 -1 7
ww mee ,	4 0 -1 1 0 -1 4 -7 5 0 -1 0 0
ww mee kunnen	-7 4 -10 -2 3 2 1 0 -3 -1 1 0 0
ww meer dan	18 -1 -4 12 -3 -12 3 -4 5 2 0 -1 -1
ww meer mens	-7 1 -9 -3 11 -5 0 -2 -1 0 0 0 0
ww meer soort	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww meer tijd	-12 4 1 -6 2 6 -1 -3 3 0 0 0 0
ww meer wordt	8 3 3 2 0 -5 4 -2 -1 0 3 0 0
ww meest betrouwbare	2 0 0 1 0 -1 0 -1 9 -7 0 0 0
ww mens ,	-13 0 -2 -6 13 -3 -1 0 1 -1 -2 0 -1
ww mens .	-11 -9 -7 9 -5 3 -4 3 -4 -1 -1 0 0
ww mens aan	8 1 -10 4 5 -8 -2 0 -2 0 3 0 0
ww mens centraal	-7 -5 -4 6 -2 0 -2 0 -1 0 0 0 0
ww mens de	7 1 -1 2 -1 -3 4 -5 4 0 0 0 0
ww mens die	15 -4 -6 4 -1 -5 16 0 -11 -4 5 -1 -2
ww mens een	-4 3 -1 -3 8 -5 -1 -2 2 0 1 0 0
ww mens en	-7 2 0 -4 5 0 0 -1 1 -1 1 0 -1
ww mens in	5 -5 5 0 -8 7 8 -14 13 -3 -1 -1 -2
ww mens met	3 -2 18 -2 -6 3 3 3 7 -2 -3 -1 -2
ww mens op	6 0 -2 2 -1 -3 -5 3 -1 0 -1 0 5
ww mens zich	-8 -4 0 -3 -1 7 2 -2 -2 0 -1 0 0
ww menselijke waardigheid	6 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
ww met aandacht	4 1 0 0 0 -1 7 -2 -1 -1 -1 0 0
ww met de	7 -12 1 7 -7 1 -7 17 -6 -4 4 -1 -4
ww met dementie	17 0 1 6 -3 -7 -1 2 1 0 2 0 0
ww met een	7 -6 0 6 -11 5 20 -7 0 -4 -2 -4 -4
ww met elkaar	-5 -4 0 4 -1 0 -1 -6 -5 -2 13 0 -2
ww met geduld	12 3 0 4 0 -7 -2 5 5 -1 -1 0 -1
ww met hart	-9 -7 -7 10 -1 -3 0 -2 -3 0 0 0 0
ww met het	9 7 -2 2 0 -6 -2 1 5 -4 5 0 -1
ww met hun	-11 -9 -7 -3 4 6 -4 -6 -1 0 4 0 0
ww met je	-6 -3 -1 -2 0 5 1 -3 2 -1 -1 0 0
ww met liefde	9 -1 -2 7 -3 -6 -1 11 -6 -1 -1 0 0
ww met mens	0 1 6 -1 -1 0 5 1 -5 0 1 0 0
ww met onderzoek	-2 7 1 -2 1 -1 0 5 -1 -1 -1 0 0
ww met ons	-12 2 6 -6 3 3 -1 -1 3 0 0 0 0
ww met onze	-10 23 3 -7 8 -4 9 -4 10 -4 -3 -1 -2
ww met oog	8 2 -1 3 0 -5 1 -5 7 0 0 0 0
ww met respect	6 1 0 2 -1 -3 0 3 -3 0 2 0 0
ww met slimme	-6 7 2 -4 3 0 6 -4 1 0 -1 0 -1
ww met u	4 1 -1 0 0 -1 6 -2 -2 0 -1 0 -1
ww met één	2 -3 -2 1 -1 1 9 -11 -4 -1 -4 0 11
ww middel van	-2 -5 13 -2 -4 4 -4 6 3 -1 -2 0 -1
ww miljoen mens	-2 0 5 -2 -1 1 -1 -4 7 0 0 -1 0
ww minder energie	-1 2 -3 -1 6 -4 0 -1 -1 0 0 -1 3
ww missie .	-1 1 6 -1 0 0 -2 0 -1 -1 6 0 0
ww missie :	4 -7 -6 2 -4 4 -7 1 -2 5 6 -2 -3
ww missie om	-13 -7 -4 -5 2 9 -3 -5 3 -2 2 0 -1
ww missie zijn	-3 11 -3 -4 14 -11 10 5 4 -6 -5 -1 -5
ww moeten .	2 1 2 0 0 -1 -1 -1 6 0 0 0 -1
ww mogelijk mens	-1 3 -5 -1 8 -6 0 -1 2 0 -1 0 -1
ww mogelijk te	-5 -6 1 -1 -2 6 0 -4 -4 5 1 0 -1
ww mogelijkheid en	-2 1 -6 4 1 -3 2 -2 -1 0 0 0 0
ww mogelijkheid te	5 5 -1 1 0 -4 6 -2 0 0 0 0 0
ww mogen worden	-5 -1 7 -3 -1 4 -1 1 2 0 -1 0 0
ww moment ,	5 1 0 1 -1 -2 -1 -3 6 0 0 0 0
ww muziek en	12 3 0 4 -1 -7 -1 -4 9 0 0 0 0
ww naar de	3 14 2 -1 4 -8 -4 11 -5 -2 4 -1 3
ww naar een	-11 1 5 -8 -2 11 -1 -11 -1 7 -4 -1 11
ww naar elkaar	-6 -1 4 -3 0 4 0 -6 6 0 -1 0 0
ww naar het	-1 0 5 -1 -1 2 5 6 -4 -2 -4 -1 1
ww naar school	0 -5 -8 1 -1 3 1 -4 2 -1 -2 0 -1
ww naar werk	4 1 -2 2 -1 -2 8 -4 -3 0 -1 2 -1
ww naast de	5 2 3 0 0 -2 10 -3 -4 -1 -1 0 2
ww naaste .	0 12 -2 -2 3 -4 4 -3 1 0 1 0 0
ww natuur .	-6 -2 -6 -2 5 0 0 -3 0 0 0 0 0
ww natuur en	-6 4 -5 -2 10 -6 0 -1 0 0 0 0 0
ww nederland .	2 -4 10 0 -7 5 3 3 -1 0 -2 0 0
ww nederland duurzaam	-1 4 -4 -1 9 -7 0 0 0 0 0 0 0
ww nemen .	2 8 3 -1 1 -3 -2 -5 15 -2 -4 -1 2
ww netwerk van	7 -1 -3 3 -1 -3 3 -2 0 0 1 0 0
ww niemand alleen	-4 3 14 -3 0 0 -1 2 3 0 0 0 0
ww niemand buiten	-5 -1 4 -4 -1 5 -1 -2 8 -2 -3 0 0
ww niemand in	-6 -1 14 -4 -3 5 -4 3 3 4 -2 0 -1
ww niemand meer	-11 -3 7 -5 -1 8 3 -1 -2 0 0 0 -1
ww niet .	11 0 -6 14 -2 -13 -1 6 -2 1 -2 0 -1
ww niet alleen	-8 -1 -2 -4 5 1 -2 2 -2 -1 1 0 -1
ww niet meer	18 5 0 5 -1 -10 5 0 -4 -1 7 0 0
ww nodig hebben	-5 -3 6 -5 -2 8 4 -6 2 -2 3 -1 -1
ww nog een	-6 -4 -5 5 0 0 -1 1 -2 -1 -1 0 -1
ww nog in	3 0 0 1 -1 -1 -1 7 -3 -1 0 0 0
ww nooit meer	-7 -5 1 -3 -3 8 -1 -1 -1 -1 2 0 -1
ww nu en	-12 -6 -5 -4 2 8 -1 -5 -5 6 0 0 0
ww nummer één	5 0 -3 2 -1 -2 -1 -1 -1 6 0 0 -1
ww of het	8 0 0 2 -1 -3 6 2 -3 -1 -1 0 0
ww om bedrijf	-7 7 6 -5 3 0 4 2 -3 -1 0 0 0
ww om de	-4 19 -7 -5 12 -9 -12 15 -2 3 -4 -1 2
ww om die	-9 -4 -6 -2 4 3 -1 -3 -1 0 0 0 0
ww om een	9 -4 -3 3 -4 0 2 -10 4 -1 8 0 -1
ww om hun	6 -3 0 3 -2 -1 7 -6 2 0 -1 0 -1
ww om mens	-6 6 4 1 2 -4 2 6 -5 0 -1 0 0
ww om te	8 -7 9 2 -5 1 8 -6 -2 -1 -1 0 4
ww om van	4 -1 -2 2 -1 -1 1 -6 -2 4 -2 0 6
ww omdat we	-1 2 7 -1 0 0 -1 0 5 0 -1 0 0
ww omgaan .	-10 -2 4 0 0 3 -1 0 -1 0 -1 0 0
ww omgeving .	0 -4 -5 1 -2 3 -5 2 6 -1 -3 0 -1
ww onder de	8 -1 1 3 -4 -1 -3 8 -1 2 -2 0 -2
ww onder oudere	-6 3 -3 -2 6 -2 -1 -5 6 0 0 0 0
ww ondernemen .	3 1 1 0 0 -1 7 -7 4 0 0 0 -1
ww ondernemer die	4 1 -2 1 0 -2 8 0 -3 -1 -2 0 0
ww ondersteunen bij	6 -3 -1 2 -2 -1 4 -2 -1 0 0 0 0
ww ondersteunen gemeente	-5 0 10 -3 -1 3 5 -1 -1 -1 0 0 0
ww onderwijs .	-14 8 16 -9 2 4 -1 6 1 -1 -1 0 -1
ww onderwijs en	-4 -1 -8 0 7 -4 8 -7 -2 -1 -1 0 0
ww onderwijs in	6 2 -4 2 0 -3 -4 8 -2 0 0 0 0
ww onderzoek ,	-9 10 5 -5 2 2 -1 6 -1 -1 -1 0 0
ww onderzoek en	1 4 -1 0 0 -1 -1 6 -3 -1 0 0 0
ww onderzoek naar	10 -1 1 4 -5 -2 -3 12 -2 -1 -1 0 -2
ww ons .	10 4 6 -1 -1 -3 -2 1 5 -1 0 0 4
ww ons atelier	1 0 -1 0 0 0 -1 -5 -2 0 0 0 9
ww ons doel	-4 2 8 -4 4 -2 0 -5 5 1 -3 4 0
ww ons ideaal	-6 -1 4 -3 -1 4 -1 2 -1 -1 0 0 0
ww ons in	-12 -8 -9 -4 -2 13 -2 -6 3 3 -3 0 -2
ww ons landschap	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww ons sterk	3 -2 -5 1 -1 1 -3 6 -3 -1 0 0 0
ww ons werk	2 0 2 0 -1 -1 2 6 -3 -1 -1 0 -1
ww ontstaan een	-2 1 6 -1 0 1 6 0 -2 0 -1 0 -2
ww ontwerpen en	6 -2 -3 3 -1 -2 0 1 -1 0 0 0 0
ww ontwikkelen ,	7 -1 -2 3 -1 -3 -1 1 3 -1 -1 0 0
ww ontwikkelen .	-8 -3 -4 -2 3 3 -1 -4 -3 0 5 0 0
ww ontwikkelen en	5 9 -4 1 2 -6 3 5 -6 0 2 0 0
ww ontwikkelen tot	8 1 -4 3 0 -4 1 -1 0 0 0 0 3
ww ontwikkeling van	-9 13 4 -6 3 0 -1 2 -1 -1 4 0 -1
ww onze aandeelhouder	7 -1 -2 3 -2 -2 2 -1 -3 4 -1 0 0
ww onze ambitie	4 -9 0 1 -7 7 -1 -8 0 6 -6 -1 8
ww onze christelijke	-8 -4 -3 -3 -1 7 -1 5 -5 -1 0 0 -1
ww onze dienstverlening	1 7 -5 0 3 -4 -1 -1 1 0 0 0 2
ww onze eigen	15 7 5 4 -5 -5 -3 -2 -4 -3 -2 -2 22
ww onze gemeente	-14 -2 7 -6 3 5 1 0 0 -1 -1 0 -1
ww onze klant	9 -2 2 3 -4 -1 7 -3 0 -6 12 -1 -6
ww onze kleinkinderen	-9 -3 1 -3 0 6 0 -3 1 0 0 0 0
ww onze leerling	-2 4 10 -3 0 0 -3 7 0 0 -1 0 0
ww onze lid	9 0 -3 3 -1 -4 8 -2 -2 -1 0 0 -1
ww onze medewerker	2 -1 -5 1 3 -4 1 -3 -2 -2 -1 -1 6
ww onze missie	-18 -6 -5 -9 12 4 -1 9 -3 -2 2 -3 -9
ww onze regio	-8 -3 0 -3 -1 6 -2 0 2 0 0 0 -1
ww onze software	4 2 -4 2 1 -2 6 -5 1 0 0 0 -1
ww onze taak	8 2 -1 3 0 -5 0 8 -3 -1 -1 0 -1
ww onze visie	-6 -7 -6 -1 -1 7 -5 -2 -6 5 6 0 -2
ww onze vrijwilliger	-4 5 6 -3 1 0 2 3 0 -1 -1 0 -1
ww oog voor	5 0 -4 6 0 -6 1 -6 7 0 0 0 0
ww ook .	10 1 -3 3 -1 -4 -1 4 -2 0 2 0 0
ww ook als	10 2 0 0 -1 -2 7 -3 2 -1 -2 0 0
ww ook de	2 -1 0 0 -1 1 -3 6 -1 -1 -1 0 -1
ww ook voor	-11 -4 0 -4 0 8 -2 -7 6 0 0 0 0
ww op ,	-12 2 12 -7 -1 7 -4 -1 4 -1 -1 0 4
ww op .	13 -4 3 4 -3 -4 -5 6 -2 -1 5 -1 1
ww op de	13 0 -2 2 7 -12 11 0 -9 -7 11 5 -8
ww op dezelfde	-4 1 8 -3 0 2 2 -2 -1 0 0 0 2
ww op die	-1 0 7 -1 -1 1 -1 4 0 0 0 0 0
ww op een	-16 -9 8 -7 -6 18 1 0 3 -1 -4 0 -2
ww op elk	-11 -4 3 -5 -1 9 -3 -10 3 -1 3 0 4
ww op en	-2 14 -1 -3 4 -4 1 5 -1 0 -1 0 -1
ww op het	18 -5 0 6 -11 1 -6 1 -4 5 6 -1 1
ww op hun	6 -8 -1 3 -5 3 15 -4 -8 -1 1 -1 -1
ww op maat	7 3 3 2 -1 -4 1 -5 9 0 -1 0 -1
ww op school	-20 -5 1 -7 2 12 -1 3 -4 -1 -2 0 -1
ww op te	-10 -7 2 -4 11 -3 3 -2 0 -1 -3 -1 -1
ww op tot	10 0 0 4 -1 -5 -4 10 -3 0 -1 0 0
ww op voor	9 5 -1 1 2 -7 3 7 -4 -2 -3 0 3
ww op waar	0 2 6 -1 0 -1 -2 8 -1 0 -2 0 0
ww op weg	3 1 -8 9 6 -14 2 0 0 0 -1 0 -1
ww op zee	-6 7 3 -3 3 -1 0 3 -1 0 0 0 0
ww op zijn	-7 -6 -5 -2 -1 8 -3 -2 -1 2 0 0 -1
ww op één	-7 -5 -2 -2 -1 6 -3 -2 2 0 0 0 0
ww open en	-3 -6 -2 0 -2 5 -1 -2 -2 0 3 0 0
ww opgavegericht werken	2 1 2 0 0 -1 -1 -4 0 0 0 0 6
ww opkomen voor	0 6 -6 -3 13 -10 -5 11 -3 -3 0 0 0
ww opzetten van	-4 6 0 -2 2 0 -1 3 -1 0 0 0 0
ww organisatie .	7 0 -1 2 -1 -3 -1 1 -2 -1 -1 0 7
ww organisatie en	-5 10 1 -3 3 -2 1 2 2 -1 -2 0 -2
ww organisatie worden	0 1 2 0 0 0 -1 -1 -2 -2 -3 0 9
ww organiseren .	-2 -3 6 -1 -2 3 -1 2 -1 0 0 0 0
ww organiseren van	8 -1 -1 3 -3 -1 -2 6 -1 0 -1 0 0
ww orgel in	-18 6 -2 -8 8 4 -1 1 -2 -1 0 0 0
ww oud ,	9 1 2 2 -2 -2 -2 4 3 -1 -1 0 0
ww oud .	-15 -5 -2 -5 2 8 -1 -4 -2 -2 4 0 0
ww oude dag	-10 -3 3 -4 -1 7 -1 -2 1 0 0 0 0
ww ouder .	16 3 5 5 -4 -7 16 -3 0 -3 -3 0 0
ww ouder die	-6 -1 4 -3 0 3 -1 1 -1 0 0 0 0
ww oudere .	-9 -5 1 -5 0 9 -1 3 -4 0 -1 0 0
ww oudere die	-8 -3 1 -3 -1 6 -1 2 -2 0 -1 0 0
ww oudere met	8 5 0 2 -1 -5 -2 -5 12 0 -2 0 0
ww over de	12 -14 -3 6 -7 2 2 1 -7 2 2 0 -1
ww over geld	-6 -2 4 -4 -2 7 1 -2 1 0 0 0 0
ww over het	-7 -7 4 -4 0 6 -1 -3 3 -1 -1 0 0
ww over honderd	-5 -3 1 -2 -2 6 0 -4 -3 6 0 0 0
ww over hun	-5 -1 7 -3 -1 3 0 3 -2 0 -1 0 0
ww over tien	-6 -3 -3 -2 0 5 2 -2 -1 0 0 0 -1
ww overgang naar	-10 16 -4 -5 9 -4 2 0 -2 2 0 0 -1
ww overheid ,	-5 6 -3 -3 3 0 -1 0 -2 -1 6 0 -2
ww overheid die	-11 -5 7 -5 -3 10 -1 0 4 0 -3 0 -1
ww overheid en	9 0 -3 4 -2 -3 2 -1 -1 -1 2 0 0
ww overtuiging dat	-3 0 6 -2 0 2 -1 3 -2 0 1 0 0
ww papier .	12 1 1 4 -3 -4 7 -6 -1 0 0 0 4
ww participatie van	-4 -6 -3 0 4 0 3 -3 -1 0 -1 0 0
ww partner in	8 3 -5 3 0 -4 -2 0 -2 -8 15 -1 -2
ww passen .	0 -1 -2 0 0 1 6 -2 -4 0 -1 0 0
ww passie voor	-9 -7 -10 11 -1 -3 -2 2 -5 -1 0 0 -1
ww patiënt .	-14 5 1 -8 3 7 0 0 -1 0 0 0 0
ww patiënt centraal	6 -1 3 -3 -3 5 10 -2 -3 -1 -1 0 0
ww patiënt en	8 1 -1 3 0 -4 -1 1 -1 4 0 0 0
ww per jaar	2 0 -1 1 0 -1 -1 -1 -3 -1 -1 7 0
ww per maand	1 0 0 0 0 -1 3 -1 -6 0 -1 6 -1
ww plaats van	-14 -6 5 -6 -2 12 -2 -6 9 -2 0 0 -1
ww platteland .	-4 -5 3 -2 -7 10 0 -1 -1 0 0 0 0
ww plek in	-5 0 6 -3 0 3 -1 0 1 3 -2 0 0
ww polder .	10 3 1 3 -1 -5 0 -1 5 0 0 0 0
ww positie van	-10 0 -2 -4 0 6 -2 4 -2 -1 -1 0 0
ww positieve impact	-7 5 -8 -2 12 -8 1 -1 -1 0 -1 0 0
ww prijs .	18 1 1 6 -3 -8 -2 0 12 -2 -1 0 -1
ww procent .	7 1 0 2 -1 -4 -1 -4 -2 11 -1 0 -2
ww project en	-3 6 0 -2 2 -1 2 1 -1 0 -1 0 0
ww provincie .	-3 -2 -11 0 12 -8 -1 -5 4 0 0 0 -1
ww psychische aandoening	-10 10 1 -5 3 2 4 -2 -1 0 0 0 0
ww psychische kwetsbaarheid	-5 0 8 -3 0 2 -2 6 -2 0 -1 0 0
ww publiek .	1 -9 -7 2 3 -2 -1 0 -2 0 -1 0 0
ww publiek geld	-7 -3 -1 -2 0 5 -1 -1 0 0 0 0 0
ww ramp en	-5 -5 2 -1 -4 7 0 0 0 0 -1 0 0
ww recht ,	1 0 6 -1 -1 0 0 0 2 0 0 0 0
ww recht hebben	-7 -2 3 -3 0 4 -2 -6 8 0 -1 0 0
ww recht op	6 -1 -1 2 -2 -1 11 -5 -3 -1 -1 0 0
ww recht van	2 2 -4 0 5 -6 5 -2 -2 -1 0 0 0
ww rechtstreeks van	3 2 8 0 -1 -2 -1 -4 8 0 0 0 0
ww redden .	-2 0 -6 -4 11 -4 -1 -5 3 -1 0 -2 3
ww regelen .	3 1 1 0 0 -1 -2 -8 9 -1 -1 0 4
ww regio veiliger	-8 -8 -6 -2 -3 10 -1 -4 0 0 0 0 0
ww regio waarin	1 2 5 0 0 -1 0 -4 7 0 0 0 0
ww rekenen op	-6 -3 -2 -2 0 5 -1 -3 2 -1 0 0 0
ww repareren wat	-5 0 7 -3 0 3 -1 0 0 0 2 0 0
ww respect ,	-1 -2 0 7 -1 -5 0 1 -1 0 0 0 0
ww rond de	7 -5 -2 3 -4 0 -1 0 -3 -1 6 0 0
ww rond een	2 0 -1 1 0 -1 -1 6 -4 0 0 0 0
ww ruimste zin	-6 1 -5 -2 7 -2 -2 0 -1 -1 2 0 0
ww s avonds	2 -2 -6 2 0 0 2 -3 0 0 0 0 0
ww s nacht	7 -3 1 3 -3 -1 -2 3 1 0 0 0 0
ww samen ,	9 2 -1 3 0 -5 -3 3 -1 0 4 0 0
ww samen .	2 -1 -3 6 -1 -4 -2 -2 5 -1 -1 0 0
ww samen de	-7 -5 -2 -2 -1 7 -1 -1 -1 0 0 0 0
ww samen maken	-10 -6 -5 -4 0 9 -2 -2 0 0 0 0 -1
ww samen met	-6 -2 -9 -4 9 -1 6 1 -4 -1 -4 0 -3
ww samen op	-2 -7 -5 1 4 -1 -4 1 -1 0 0 0 0
ww samen te	2 2 7 0 -2 -1 -2 7 -1 0 -1 0 0
ww samenleving .	0 13 -5 -2 6 -5 4 -2 -3 3 1 0 -1
ww samenleving die	-13 -7 -2 -4 -1 11 -1 -1 1 0 -4 0 0
ww samenleving door	-2 1 -1 -1 8 -7 0 4 -3 0 0 0 0
ww samenleving te	0 9 1 -1 -1 0 0 4 0 0 0 0 0
ww samenleving waarin	-2 2 16 -4 -1 1 1 5 -3 0 2 0 -1
ww schakel tussen	4 1 1 1 -2 -1 0 -3 -1 -1 7 0 0
ww schone lucht	-6 -2 2 -2 -1 5 0 1 -2 0 0 0 0
ww school ,	-7 -6 -8 -1 -1 6 0 -2 -1 0 -2 0 0
ww school .	-9 -4 11 1 -2 2 2 3 -2 -1 -2 0 0
ww school en	-15 1 1 -6 6 4 -2 6 -5 -1 -1 0 0
ww school gaan	-8 -4 -2 -2 0 6 0 -1 0 0 -1 0 0
ww school te	7 -1 -3 3 -1 -3 -4 2 4 0 0 0 0
ww school waar	13 2 -6 5 0 -7 0 -1 -1 0 6 0 0
ww school zijn	6 1 -1 2 0 -3 0 -1 3 -1 2 0 -1
ww schoon water	5 2 7 0 -1 -2 -1 11 -5 -1 -1 0 0
ww sfeer van	11 2 -3 4 0 -6 -1 -2 1 0 5 0 0
ww slapen .	-1 1 6 -1 0 0 -2 1 3 0 -1 0 0
ww snel ,	9 1 -3 3 0 -5 -1 0 3 3 -2 0 -1
ww sneller en	6 0 -2 2 -1 -2 -1 -1 -1 0 0 0 5
ww software van	-3 -3 -1 -1 -1 3 -1 -5 0 9 -3 0 -1
ww soort verdwijnen	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww spreken .	-8 -3 -2 -2 2 3 0 -3 -1 0 1 0 0
ww staan ,	10 3 0 2 0 -5 9 -3 1 -1 -1 0 -1
ww staan .	-3 -2 4 3 -1 -1 -3 1 -2 3 -5 -1 7
ww staan en	-5 -6 -1 -1 -3 7 -4 -3 3 -1 2 0 0
ww staan klaar	2 0 0 0 0 -1 9 -4 -2 -1 -2 0 -1
ww staan voor	-18 -4 -2 -7 -4 18 -6 3 4 -2 -4 0 0
ww staan we	7 1 -1 2 -1 -3 5 -3 -2 0 4 0 -1
ww staat .	12 4 1 3 0 -7 -1 -2 2 7 -1 0 0
ww staat stellen	4 0 -1 1 -1 -1 10 -3 -3 -1 -1 0 -1
ww stad .	-16 -7 4 -6 -4 15 -2 1 -3 -3 -1 0 4
ww stad en	-3 -3 -7 0 2 1 -2 0 -1 -2 2 0 0
ww stad waarin	0 1 3 0 0 0 6 -2 -1 -1 1 0 -2
ww stad zonder	-7 -2 7 -4 -1 5 -1 5 -1 0 -2 0 -1
ww stand houden	-11 5 -5 -4 11 -4 -1 0 -1 -1 0 0 0
ww steeds meer	1 6 -6 0 6 -6 -1 1 -2 0 3 0 0
ww stellen om	8 0 -2 3 -1 -4 13 -4 -1 -1 -2 -1 -2
ww stellen zich	-1 7 -2 -1 2 -2 5 4 -3 -1 -3 0 -1
ww stem van	4 0 3 1 -2 -1 -1 0 -1 -3 8 0 0
ww sterk voor	-2 -4 -6 0 0 3 -3 5 -3 -1 -1 0 0
ww sterven op	-6 -1 3 -2 0 4 0 0 1 0 -1 0 0
ww stichting hebben	-11 -9 -7 -3 1 8 -3 1 -1 -1 -3 0 -1
ww stichting willen	-2 0 -6 0 3 -1 2 -2 -1 0 -1 0 0
ww stichting zetten	5 -6 2 2 -3 1 0 1 0 0 0 0 0
ww stichting zijn	2 7 -1 0 -1 -1 -1 0 -1 -1 4 0 0
ww stimuleren .	-5 -1 -3 -3 6 -2 0 -1 0 0 0 0 0
ww stimuleren en	-3 12 0 -3 4 -3 6 -4 -2 -1 4 0 -1
ww stimuleren van	-6 2 5 -3 4 -1 -1 4 -1 -1 0 0 0
ww stip op	0 1 6 -1 -1 0 -4 2 -2 0 -1 7 -1
ww storing op	5 -1 2 2 -2 -2 1 -6 8 -1 -1 0 -1
ww straat ,	-9 -4 -1 -3 0 7 0 -1 -1 0 -1 0 0
ww straat .	-7 -2 7 -4 -2 6 1 -5 5 -1 -1 0 0
ww straat waar	-8 -1 1 -3 4 1 0 -2 1 0 0 0 0
ww streven naar	-10 -11 6 -4 -1 9 -2 -7 -7 15 2 0 -5
ww streven wij	-9 -4 -2 -3 0 8 -1 -1 -1 0 0 0 -1
ww strijden tegen	-13 0 -7 -4 11 -2 -2 -2 -1 0 0 0 0
ww sturen .	4 -1 -2 2 -1 -2 -1 1 0 9 -7 0 0
ww tafel .	-1 0 4 -1 0 1 -2 7 -2 -1 -1 0 0
ww te begeleiden	-1 0 8 -2 -1 1 5 -1 -1 0 0 0 -1
ww te beginnen	-5 -2 -4 -1 7 -3 -3 -1 -1 2 0 0 0
ww te bereiken	7 -1 -3 3 -1 -3 2 1 -1 0 -1 0 -1
ww te beschermen	-4 -3 2 -2 -3 6 -2 3 -1 -1 0 0 0
ww te bestrijden	-2 6 0 -1 1 -1 -1 4 -1 0 0 0 0
ww te bevorderen	-13 10 -4 -6 11 -3 4 -2 0 -1 -2 0 0
ww te bieden	8 1 1 3 -2 -3 -4 -9 18 -1 -1 0 0
ww te blijven	8 -4 -4 4 -2 -2 0 -5 -1 0 2 0 4
ww te bouwen	1 2 3 -1 0 -1 6 -1 -1 -1 -1 0 0
ww te brengen	-1 2 2 -1 -1 1 -2 6 -3 0 -1 0 2
ww te denken	-5 -7 -5 -1 4 1 0 -3 0 0 0 0 0
ww te doen	10 -1 -4 4 -2 -3 3 2 -3 -1 -1 0 2
ww te dringen	-8 14 -6 -4 14 -10 0 1 -1 0 0 0 0
ww te dromen	0 -2 -1 6 -1 -4 -1 -3 3 -1 1 0 0
ww te eten	-2 -2 6 -1 -1 2 -1 1 1 0 -1 0 0
ww te gaan	-4 7 0 -3 2 0 -2 4 2 -2 1 0 -2
ww te geven	5 4 -1 1 -1 -3 -8 0 9 -1 -1 0 3
ww te groeien	6 2 5 1 -1 -3 -2 -7 5 -1 1 0 8
ww te helpen	6 3 0 2 0 -4 17 -5 -4 0 -2 0 -3
ww te komen	-5 -2 8 -3 -1 3 1 2 -2 0 -1 0 0
ww te kopen	1 6 -6 1 2 -3 1 -1 0 0 0 0 0
ww te krijgen	8 0 -7 4 0 -4 1 -2 -1 0 3 0 -1
ww te laten	-2 16 4 -3 1 -3 0 6 -3 -1 5 0 -2
ww te leggen	0 -2 6 0 -2 1 -1 2 1 0 0 0 0
ww te leiden	6 1 2 2 -1 -3 6 -1 -3 0 0 0 0
ww te leven	7 -4 1 3 -3 -1 -1 -2 4 0 1 0 0
ww te lezen	2 6 8 -1 -4 1 1 -2 6 -1 0 0 0
ww te lijf	-10 16 -1 -6 6 -2 -2 3 -1 0 2 0 -1
ww te maken	6 -4 -4 2 -4 2 -3 6 -7 6 3 -1 -4
ww te nemen	1 4 5 -1 0 -1 -2 -3 14 -2 -4 -1 -1
ww te ondersteunen	6 1 -5 3 0 -3 12 -7 -2 -1 -1 0 -1
ww te openen	4 -1 -1 1 -1 -1 -1 -3 2 -1 0 6 -3
ww te staan	-1 1 2 -1 -6 7 1 3 1 -2 -1 0 -1
ww te stellen	12 0 -2 4 -2 -5 7 -2 1 -1 -1 0 -1
ww te veel	5 -1 -4 2 0 -2 6 -2 -4 0 -1 0 1
ww te verbeteren	-8 3 -2 -3 5 0 -1 1 -1 0 0 0 0
ww te verbinden	-1 5 12 -3 0 -2 -1 7 -1 -1 2 0 -1
ww te verduurzamen	-1 2 -3 0 6 -5 3 -1 -1 0 0 0 0
ww te verkleinen	-10 6 -3 -4 8 -2 -1 -4 4 0 0 0 0
ww te versnellen	0 6 2 -1 -1 0 1 5 -2 -1 0 0 0
ww te vinden	1 4 5 -1 -1 -1 -4 8 -3 2 0 0 -1
ww te voorzien	7 0 -1 3 -1 -3 0 -2 4 0 0 0 0
ww te werken	-4 6 2 -3 2 0 1 6 -3 -1 1 0 -2
ww te zetten	4 6 -3 0 2 -4 0 1 2 0 -1 0 0
ww te zijn	10 3 6 2 -4 -3 -4 -5 -4 9 11 0 -2
ww te zorgen	-8 -6 1 -2 -3 8 -1 0 -1 -1 0 0 0
ww team van	-5 7 1 -3 3 -1 -3 -3 4 8 -4 0 -2
ww technologie .	-7 -1 -6 -2 4 1 -1 -2 0 0 0 0 0
ww tegen .	-6 3 -4 -2 6 -2 -1 0 0 0 0 0 0
ww tegen 2030	-6 -4 -2 -2 -1 5 -1 -1 -1 4 -1 -1 -2
ww tegen een	20 4 -4 8 -1 -11 0 -2 8 0 -1 0 0
ww tegen te	-9 10 2 -5 3 1 -3 6 -1 0 0 0 -1
ww ten doel	-5 -5 -10 -1 3 3 1 0 1 -3 -2 0 -1
ww ter wereld	5 2 3 1 -1 -3 0 9 -1 -1 -3 0 -1
ww terug .	-6 7 -1 -3 4 -1 6 -1 -3 0 0 0 -1
ww terug te	-7 15 -7 -4 14 -11 0 3 -3 0 0 0 0
ww terugdringen .	-6 0 -3 -2 5 -1 0 0 0 0 0 -1 -1
ww terugdringen van	-5 7 -1 -3 3 -1 2 -1 0 0 0 0 0
ww tevreden klant	7 2 0 1 0 -3 -2 -2 -1 9 -1 0 -1
ww thuis .	-8 0 11 -5 -1 5 0 1 0 0 0 0 0
ww thuis in	5 2 2 0 -1 -2 -1 0 -5 -1 10 0 0
ww thuis voor	15 4 -1 5 0 -9 -1 0 9 0 -3 0 0
ww tijd ,	-1 -3 -6 10 -1 -6 0 1 -3 0 0 0 0
ww tijd voor	19 0 -5 7 -3 -7 -1 -3 8 -1 1 0 0
ww toe naar	-4 -4 -1 -1 -3 6 -1 -4 2 0 -1 0 1
ww toegang tot	-10 -8 -3 -3 -1 9 0 -3 -1 0 -1 0 0
ww toekomst .	-4 1 5 -3 -2 5 -5 12 -2 -2 -2 0 -1
ww topklinische zorg	16 5 0 5 -1 -9 -1 -3 3 9 -2 0 0
ww tot de	3 -4 7 0 -6 4 3 -7 -6 12 0 0 0
ww tot een	-3 -1 9 -2 -1 3 -2 4 -3 0 -1 0 3
ww tot stand	-7 -4 3 -3 -3 7 0 -1 0 0 0 0 0
ww trekken .	-9 4 -10 -3 10 -4 3 -4 -2 0 0 0 0
ww trots op	3 -2 -8 9 0 -7 -1 1 -2 -1 2 0 0
ww u op	4 -1 -2 2 -1 -2 6 -4 0 -1 -1 0 0
ww uit ,	-3 6 -2 -2 2 0 -1 4 0 -1 -1 0 0
ww uit .	2 -8 5 0 -12 12 -1 -4 5 -1 -1 -1 2
ww uit aan	-5 0 7 -3 0 3 -1 2 0 0 0 0 0
ww uit de	3 -4 -10 2 10 -9 -6 -3 7 -2 0 0 2
ww uit en	-1 2 4 -1 0 0 -2 7 -2 0 -1 0 0
ww uit hand	6 0 -1 2 -1 -2 6 -5 3 -1 -1 0 -1
ww uit ons	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww uit te	1 11 -4 -1 3 -4 -4 1 2 -1 6 0 -1
ww uitgroeien tot	2 1 3 0 -1 -1 -1 0 -1 8 -3 0 -2
ww uitstoot .	-3 2 11 -3 -1 2 0 -1 0 4 0 0 -1
ww uitstoot van	10 4 -2 3 -2 -4 -1 -2 2 -2 -1 0 7
ww vak ,	-10 -5 -3 5 0 0 1 -1 -4 0 -1 0 0
ww vakmanschap ,	-6 -4 -3 1 -1 3 -1 0 -3 2 -1 0 -1
ww vallei .	10 1 -1 3 -2 -4 0 6 -2 0 0 0 0
ww vallen .	7 5 3 1 3 -8 2 -4 9 -1 -2 0 -1
ww van belgië	7 2 0 2 -1 -4 -2 -1 -3 -2 3 0 7
ww van betekenis	6 1 -2 2 -1 -3 12 -2 -1 -4 -3 -1 -1
ww van boer	-3 -1 3 -1 -1 3 -2 -3 6 0 0 0 0
ww van concert	-6 8 0 -3 3 0 -1 3 -1 0 0 0 0
ww van de	-6 -4 -19 -4 1 11 -8 5 -13 16 6 -3 -10
ww van digitale	1 -1 0 0 -1 0 -2 0 -5 -1 9 0 0
ww van een	-1 18 10 -5 6 -8 2 0 -3 -3 5 3 4
ww van eigen	6 2 3 1 -1 -4 -2 -2 9 0 -1 0 -1
ww van en	7 -2 0 3 -2 -2 -4 -2 1 -2 8 0 0
ww van europa	8 1 -1 3 -1 -3 -1 -1 6 3 -4 0 -1
ww van haar	-8 6 -5 -3 8 -3 -2 4 -2 0 -2 0 0
ww van het	-18 16 -8 -10 11 1 -3 -2 -6 1 2 -1 6
ww van hun	1 15 -6 -1 5 -7 8 -5 1 -2 2 0 -1
ww van iedereen	-12 -4 15 -6 -3 10 -1 6 0 -2 -3 0 0
ww van kennis	5 -6 9 1 -6 2 -1 0 2 -1 2 0 0
ww van kind	5 11 1 0 1 -5 -3 7 -2 -1 4 0 0
ww van mens	2 -3 -5 1 6 -6 3 4 -6 -1 0 0 -1
ww van morgen	-4 2 -3 -2 8 -5 1 -5 3 0 0 0 0
ww van ons	13 2 4 4 -2 -6 6 -1 6 0 -4 0 -2
ww van onze	11 2 -3 3 -3 -2 -6 -3 -2 11 4 -1 0
ww van oude	4 0 4 1 -4 1 -1 8 -1 -1 -1 0 -1
ww van oudere	6 -3 -2 3 0 -3 -1 -4 5 0 0 0 0
ww van project	-2 6 0 -1 1 -1 -1 4 -2 0 -2 0 3
ww van vertrouwen	9 3 0 2 0 -5 0 -1 2 -1 4 0 0
ww van vrouw	-7 -6 -3 -2 0 6 2 -1 -3 0 -2 0 0
ww van wat	-2 -2 -5 0 6 -4 -4 5 1 -1 -2 0 -1
ww van werken	8 3 -2 3 0 -5 -3 -1 -1 -1 -2 0 9
ww van zijn	-13 -3 7 -5 -1 9 -2 -2 5 0 -1 0 -1
ww vandaag en	-6 0 11 -4 -1 3 0 0 2 0 0 0 0
ww vandaan komen	-11 -4 -5 4 3 -2 -1 -1 0 0 -2 0 0
ww vanuit het	1 6 -2 0 2 -3 -1 0 3 0 0 0 0
ww vanuit onze	-4 -7 -9 3 -2 4 -1 2 -3 -1 0 0 -1
ww veilig .	-12 -5 1 -5 -1 10 0 -6 5 -1 -1 0 0
ww veilig en	-9 -5 0 -3 -1 8 1 2 -3 -1 -2 0 0
ww veilig kunnen	4 3 10 0 -1 -3 -3 8 -3 -1 3 0 -1
ww veilig op	-7 -3 -1 -2 0 5 0 -1 0 0 -1 0 0
ww veilig zijn	-3 0 6 -3 -1 3 -3 9 -1 -1 -2 0 -1
ww veilige en	15 13 12 2 1 -13 -2 6 5 5 -3 0 -1
ww veilige omgeving	8 1 -3 3 0 -5 -1 -1 3 0 1 0 0
ww veiliger .	-10 -8 -3 -3 -3 11 -1 -4 0 0 0 0 0
ww veiligheid van	-3 5 2 -2 7 -6 -1 4 -5 -1 4 0 0
ww veranderen in	3 -1 -1 1 -1 -1 -1 -1 -1 -2 -3 -1 10
ww verbeteren .	-7 11 -3 -4 9 -5 -3 6 3 -2 -2 0 -1
ww verbeteren van	0 11 1 -1 1 -2 -1 -2 4 -1 4 0 0
ww verbetering van	-6 15 1 -4 4 -2 -2 4 3 0 -1 0 0
ww verbinden .	3 1 7 -1 -1 -1 -1 3 0 -1 2 0 0
ww verbinding .	-1 -3 -2 8 -2 -4 0 -1 0 -1 2 0 -1
ww verder dan	-4 -6 -4 4 -2 2 -2 2 -1 -1 -1 0 0
ww verdienen .	-1 1 -5 6 1 -5 1 1 -2 0 -1 0 0
ww verdienen een	3 5 16 -3 -1 -3 -1 5 5 0 -2 0 0
ww verduurzamen .	0 1 -4 -1 8 -6 -6 -1 0 0 0 7 0
ww verdwijnen uit	-3 5 -4 -2 6 -4 -1 1 -1 0 0 0 0
ww vereniging die	4 0 0 2 -1 -2 -1 -2 -2 0 7 0 -1
ww vereniging stellen	6 6 2 1 -4 -1 2 7 -3 -1 -1 0 0
ww vereniging zijn	-1 6 -1 -1 4 -4 0 -2 0 0 4 0 0
ww vergroten .	-8 -7 -7 -1 9 -2 -1 -2 -1 0 -1 0 0
ww verkleinen .	-10 4 -4 -4 8 -2 0 -1 -1 0 0 0 0
ww verkleinen van	-5 1 -4 -2 7 -3 -1 0 0 0 0 0 0
ww verminderen en	1 -2 6 0 -1 1 0 -2 0 0 0 0 4
ww verschil maken	-4 -2 -4 -2 6 -2 -1 -3 -1 4 -1 0 -1
ww versnellen .	-6 14 -3 -4 6 -4 1 5 0 -2 -1 0 -1
ww versnellen we	-1 5 0 -1 1 0 -1 -4 8 0 0 0 -1
ww verstandelijke beperking	-9 -3 3 -3 -1 7 0 1 -1 0 -1 0 0
ww versterken ,	-2 7 -1 -1 4 -3 -1 4 -2 0 0 0 0
ww versterken .	-5 7 -2 -5 8 -3 -1 -2 -1 5 1 0 -2
ww versterken van	-8 1 -6 -3 10 -4 -1 0 -1 0 -2 0 0
ww vertrouwen ,	1 -2 -4 6 0 -4 -1 -1 -3 -1 4 0 -1
ww vertrouwen en	-3 -6 -7 5 -1 0 -2 -4 4 -1 -1 0 -1
ww verzamelen ,	13 -7 -3 6 -4 -2 0 0 -1 0 2 0 0
ww verzekeren .	-7 -5 2 -3 -5 10 0 -1 -1 0 0 0 0
ww verzorgen van	9 2 3 3 -2 -5 -1 1 6 -1 -1 0 0
ww via ons	4 1 1 1 -1 -1 1 6 -4 0 -1 0 -1
ww vier jaar	7 -1 -3 2 4 -7 -1 -5 -2 -1 0 7 4
ww vijf jaar	10 -1 0 4 -3 -3 -4 -4 -2 7 1 -3 8
ww vijf uur	8 1 -4 3 0 -4 4 -3 1 0 0 0 0
ww vinden .	0 2 8 -2 -1 0 -8 2 -4 8 2 -1 2
ww vinden en	-1 2 -1 -1 0 1 -2 8 -4 -1 0 0 0
ww visie :	2 1 2 0 0 -1 -1 -3 6 2 -2 0 0
ww visie zijn	-3 -4 -3 -1 -1 4 -5 -2 -4 5 6 0 -2
ww vlaanderen .	6 0 -2 2 -1 -3 0 3 0 -1 0 0 -1
ww voedselketen .	7 -1 10 1 -10 5 0 3 2 0 0 0 0
ww voelen ,	8 0 -4 3 0 -4 -2 -1 0 0 4 0 0
ww voelen en	-7 -3 -3 -2 0 5 0 -1 -1 0 -1 0 0
ww voelen zich	-9 -4 -1 -3 -1 7 -1 -1 -1 0 0 0 0
ww voeren de	2 0 2 0 -1 -1 -1 6 -2 0 -1 0 0
ww voet en	-15 -7 -4 -5 -1 12 0 -4 -2 0 0 0 0
ww vol vis	-6 -4 -2 -2 -2 7 0 -1 -1 0 -1 0 0
ww volgen .	-1 4 -3 -1 1 -1 0 -5 6 0 -1 0 0
ww volgende generatie	-8 1 1 -3 6 -2 0 -1 -2 -1 -1 0 4
ww voor .	-8 -6 6 -5 -5 12 -2 -6 3 5 -1 0 -1
ww voor alle	18 5 -5 6 -1 -10 2 0 2 3 -3 -1 2
ww voor de	7 2 -5 11 -2 -10 4 2 -3 -3 -10 -1 11
ww voor een	-43 11 27 -19 1 20 -8 2 11 3 -7 -1 -1
ww voor elk	-9 -2 4 -4 0 6 0 3 -3 0 -1 0 0
ww voor en	6 -2 -1 2 -2 -1 -2 3 3 0 -1 0 -1
ww voor gelijke	-5 1 -4 -3 7 -2 -1 -1 -1 0 0 0 0
ww voor gemeente	4 -1 0 1 -1 -1 0 -1 9 -2 -4 0 0
ww voor het	-10 7 -5 4 9 -11 -4 -3 -1 2 3 4 -2
ww voor iedere	3 -2 -6 1 -1 1 0 0 1 -1 -1 0 -1
ww voor iedereen	-16 -14 0 -9 -8 24 0 3 -2 -4 -1 -1 -2
ww voor jong	15 3 -1 5 -2 -7 -1 -4 7 1 2 0 0
ww voor kind	6 0 0 2 -1 -2 1 1 3 -1 -2 0 -1
ww voor mens	-19 3 1 -7 7 4 9 -7 4 -2 -3 -1 -2
ww voor te	0 9 5 -2 -2 1 -3 7 1 -1 -1 0 0
ww voor vrije	-7 -4 -2 -2 0 6 0 -2 -1 -1 1 0 0
ww voor wie	33 7 4 8 -4 -15 6 -5 9 3 2 -1 -3
ww voor ze	6 1 -1 2 0 -3 -4 -3 2 -1 -1 7 0
ww voor zijn	3 0 1 1 -2 0 7 1 -3 -2 -2 0 0
ww voorkomen .	-1 2 -4 -1 8 -7 0 0 0 0 0 0 0
ww voorkomen door	2 8 3 -1 -2 0 -1 5 -1 0 0 0 0
ww voorlichting op	-2 3 3 -2 0 1 -2 6 -2 0 0 0 0
ww voorzien .	13 -1 -2 5 -2 -5 -2 -2 3 -1 1 4 -1
ww vrijheid van	-2 7 0 -2 3 -3 -2 5 0 -1 0 0 0
ww vrijwilliger en	8 0 0 2 -1 -3 -1 7 -3 -1 0 0 0
ww vrouw met	0 -3 -3 1 1 0 2 -7 6 0 -2 0 0
ww waar de	-6 -4 -8 -2 -1 7 -2 -3 -3 -4 9 0 -1
ww waar geen	2 1 4 0 0 -2 -3 0 7 0 -1 0 0
ww waar het	-5 -5 2 -3 -2 6 0 -2 0 -1 -1 0 2
ww waar hij	-8 -2 3 -3 0 5 1 3 -4 -1 -1 0 0
ww waar je	-1 -7 -7 -1 -2 7 2 0 -4 -2 4 -1 -2
ww waar mens	-3 -2 1 -2 -1 4 -3 -7 7 -1 5 -1 -1
ww waar niemand	-5 0 7 -3 -1 3 2 1 -3 5 -3 0 -1
ww waar nodig	-1 1 7 -1 -1 0 -1 4 -1 -1 1 0 0
ww waar ook	-2 1 6 -2 0 1 -1 1 2 0 -1 0 0
ww waar patiënt	4 0 -1 2 0 -2 -1 -3 -3 14 -6 0 0
ww waar we	-6 -5 -9 6 3 -5 -1 -3 -3 2 2 0 -1
ww waar ze	11 2 0 3 -1 -6 6 1 1 -1 -3 0 -1
ww waarde van	4 11 -1 0 5 -8 0 7 -2 -1 -1 0 -1
ww waarin ieder	-6 -2 3 -2 0 4 0 1 -1 0 0 0 0
ww waarin iedereen	-3 0 7 -2 -1 2 -3 8 -9 -1 4 -1 3
ww waarin niemand	-4 0 10 -3 -1 2 0 -1 10 -2 -5 0 -1
ww wanneer het	-9 -4 -2 -3 0 7 0 -3 0 0 0 0 0
ww want wij	1 2 8 -1 0 -2 -1 5 -1 0 -1 0 0
ww warme maaltijd	5 3 5 1 0 -4 -1 -5 12 0 -2 0 -1
ww wat de	4 -1 -4 2 0 -2 -4 7 -1 -1 0 0 -1
ww wat er	10 -1 -4 4 -2 -3 4 -3 1 0 0 0 0
ww wat hij	-7 1 12 -4 0 3 -1 4 -1 -1 0 0 0
ww wat je	0 -3 -5 7 -1 -4 7 -7 -4 -1 3 0 0
ww wat u	5 -1 0 1 -1 -1 0 -2 -1 -1 6 -1 -1
ww wat ze	0 0 2 0 0 0 6 -4 -2 0 0 0 0
ww water .	-8 -7 -1 -3 -2 9 4 -2 -4 -1 -1 0 0
ww we dat	5 0 2 1 -1 -3 8 -4 -1 0 0 0 0
ww we de	-9 6 2 -5 -2 7 -1 -1 4 0 -2 -1 1
ww we doen	10 1 -1 2 -1 -4 2 -2 3 3 -2 -1 -2
ww we een	4 -2 4 1 -1 -1 -4 0 2 -3 -2 -1 10
ww we in	-2 1 -5 -1 8 -6 -2 3 -5 1 3 0 -1
ww we maken	7 1 3 2 -1 -3 6 -1 0 0 0 0 -1
ww we mee	-4 -1 6 -2 -1 3 0 4 -1 0 -2 0 -1
ww we met	5 8 0 3 -3 -3 2 4 2 -1 -2 0 -1
ww we onze	6 -5 -6 3 -3 1 -3 3 -5 -1 -1 0 6
ww we samen	-6 -7 -8 -1 7 -1 -2 -1 0 -1 -1 0 -1
ww we vinden	1 1 6 -1 -1 0 1 -2 4 0 0 0 -1
ww we voor	-5 -4 0 -1 -1 4 -3 0 -2 -1 -2 0 6
ww we willen	5 0 9 0 -6 3 -9 3 5 -4 -1 3 6
ww we zijn	0 -2 -5 8 -1 -5 -2 -5 1 2 5 0 -2
ww week een	8 0 -2 3 -1 -4 -1 -3 8 0 -1 0 0
ww weer met	-7 -8 -7 -1 -2 8 -2 -2 0 0 -1 0 0
ww weg .	-1 1 -8 7 3 -9 3 1 -4 0 0 0 0
ww weg naar	-1 3 -3 -1 8 -6 0 1 -1 0 0 0 0
ww weg te	-1 6 -1 -1 1 -1 -1 -2 3 -1 2 0 0
ww welkom zijn	11 0 -8 5 0 -5 0 -2 -1 -1 5 0 -1
ww welzijn van	-6 1 4 -3 0 3 -1 2 0 0 -1 0 0
ww wereld .	4 2 7 0 -2 -1 2 -4 5 -1 -1 0 4
ww wereld een	0 -1 -2 0 2 -1 -1 6 -1 -1 -3 0 -1
ww wereld en	1 1 6 -1 -1 0 0 2 -1 0 2 0 0
ww wereld uit	-11 1 -3 -4 3 4 -2 0 0 0 0 0 0
ww wereld van	3 -2 -6 2 -1 0 4 -4 0 0 0 0 0
ww wereld waarin	-12 -5 0 -4 -1 9 -1 1 -2 -1 1 0 -1
ww wereldwijd .	-5 -6 0 -2 -3 8 4 -3 -1 -1 -1 0 0
ww werk ,	-6 -4 -2 -2 -1 6 2 -2 -3 0 -1 0 0
ww werk .	0 1 8 -1 -2 1 13 -6 -3 -1 -1 2 -1
ww werken ,	-4 2 8 -3 -1 2 0 -4 -2 -1 -1 0 9
ww werken .	21 -1 8 4 -6 -5 -1 7 -4 -1 -4 -1 11
ww werken aan	-15 8 6 -8 6 3 -1 -1 -4 4 0 0 3
ww werken en	-4 -3 5 -2 -1 4 -2 -6 10 -2 1 0 -1
ww werken in	-3 -4 -1 -1 -3 6 0 -1 -1 -1 -1 0 1
ww werken we	-5 -4 0 -3 -2 7 -2 6 -3 0 -1 0 -2
ww werken wij	-2 -3 6 -3 -2 5 2 -11 7 -1 -1 -1 5
ww wie geen	4 0 0 1 -1 -1 0 -2 10 -1 -5 0 -1
ww wie je	3 0 -2 1 0 -2 -1 -1 -2 -1 6 0 0
ww wie niet	-14 -2 -7 -1 9 -2 -1 -1 -2 0 -1 0 0
ww wie ziek	-7 -1 6 -5 -1 6 6 -2 -2 -1 -1 0 -1
ww wij .	-3 -3 1 8 -2 -5 2 -2 -1 0 0 0 0
ww wij aan	-7 -5 5 -4 -2 8 2 -6 5 0 -1 0 -1
ww wij al	0 0 2 -1 0 1 -1 -3 8 -2 0 0 -1
ww wij als	-7 -3 2 -3 -1 6 2 -1 -1 0 -2 0 0
ww wij begeleiden	-2 11 5 -3 1 -2 11 -2 -3 0 -1 0 0
ww wij behandelen	-7 -2 9 -3 -1 4 -1 2 -1 0 0 0 0
ww wij beheren	7 -4 0 3 -2 -1 0 3 -1 0 0 0 0
ww wij bestaan	-6 -5 -7 -1 7 -2 -3 -3 2 0 0 0 0
ww wij bieden	5 -1 0 2 -1 -1 -2 -4 8 0 0 0 0
ww wij bij	5 2 6 1 -1 -3 -3 2 6 0 0 0 0
ww wij bouwen	5 -8 -7 6 -5 2 -5 -1 2 -1 1 0 2
ww wij brengen	2 3 -1 0 0 -1 -5 6 3 0 -2 0 0
ww wij dat	-6 1 -2 -2 1 3 -2 5 -4 0 0 0 0
ww wij de	4 11 -2 0 7 -10 -1 8 -10 0 7 -1 0
ww wij denken	-2 -3 -5 6 0 -3 4 -4 -1 0 0 0 0
ww wij doen	0 -2 3 2 -2 0 0 6 -1 -1 -1 -1 -1
ww wij dragen	-3 -5 2 -1 -7 10 0 -1 0 0 0 0 0
ww wij dromen	-1 0 12 -2 -3 2 -2 6 -2 -1 2 0 -1
ww wij een	-1 13 -5 -2 3 -3 -2 -1 -2 1 1 4 2
ww wij er	7 2 0 1 0 -3 7 0 -1 0 -1 0 -1
ww wij gaan	2 -2 -7 4 7 -8 -4 -5 -2 9 -6 0 6
ww wij geloven	-9 -18 -12 17 -9 3 0 -1 -7 -1 1 0 -1
ww wij geven	6 2 3 1 -2 -2 1 6 2 -1 -3 -1 -1
ww wij halen	11 1 2 3 -3 -4 -2 9 -2 0 0 0 0
ww wij hebben	-9 -1 -2 -3 1 6 1 -3 -1 0 0 0 0
ww wij helpen	2 3 5 0 -2 0 8 -5 -3 0 3 0 -1
ww wij het	-9 7 4 -6 -1 7 -5 0 5 2 -1 -1 -1
ww wij komen	-10 7 -6 -5 8 -1 -4 5 -1 -1 -1 0 0
ww wij kweken	-7 6 1 -3 3 0 0 3 -2 0 0 0 0
ww wij laten	-3 11 -4 -2 5 -3 1 -3 5 0 0 0 -1
ww wij leiden	3 1 6 0 -1 -2 -5 13 -4 0 -1 0 0
ww wij lenen	-4 0 6 -2 0 2 -1 1 1 0 0 0 0
ww wij leveren	8 -2 -2 3 -2 -2 -2 -9 15 -1 -2 0 0
ww wij maken	-1 -5 0 -1 0 2 7 -1 -3 -2 -2 -1 1
ww wij naar	-9 -4 -2 -3 0 8 -1 -1 -1 0 0 0 -1
ww wij onderzoeken	-4 5 7 -3 -1 2 -1 4 -1 0 0 0 0
ww wij ontwerpen	10 0 1 3 -2 -4 -3 11 -3 -1 -1 0 -1
ww wij ontwikkelen	-1 -1 4 -1 -1 2 -1 7 -3 0 -1 0 0
ww wij organiseren	-4 11 -7 -2 5 -3 0 3 -2 0 0 0 0
ww wij staan	-1 -7 -6 -1 -3 7 16 -12 -1 -2 -3 -1 -1
ww wij streven	0 -8 -6 1 1 2 -3 -7 -6 14 1 0 -2
ww wij strijden	-9 2 -5 -3 9 -2 -1 0 0 0 0 0 0
ww wij verbinden	0 -1 6 -1 -1 1 -3 7 -2 0 -1 0 0
ww wij verhuren	5 1 1 2 -1 -3 -1 -7 12 0 -1 0 0
ww wij verkopen	-2 0 3 -1 0 1 -1 -4 6 0 0 0 0
ww wij voor	-5 -6 6 2 -3 2 -3 -2 2 4 -1 0 -1
ww wij willen	-7 -11 0 -6 1 10 -7 -4 -10 11 5 2 -1
ww wij zetten	-11 -6 0 -4 -2 10 -1 1 2 -2 -3 0 -2
ww wij zijn	15 1 -4 10 -5 -7 -10 -6 -10 -7 39 -1 -2
ww wij zorgen	1 -1 2 -2 -2 3 -1 6 1 -2 -2 0 -1
ww wijk .	9 2 1 2 -1 -5 -2 7 -4 -1 4 0 0
ww wijk waar	-5 1 9 -3 0 2 -1 -7 10 0 -1 0 0
ww willen ,	-10 -3 2 -4 0 7 -1 1 -1 0 -2 0 0
ww willen .	-6 -3 -2 -2 0 5 -1 0 -1 0 0 0 0
ww willen dat	-26 -10 -7 -9 4 16 -6 -1 -2 2 -2 -1 -2
ww willen de	0 5 10 -3 2 -3 -10 4 10 13 -6 -1 -6
ww willen een	8 10 11 -1 2 -9 -4 1 -4 -6 21 -1 0
ww willen elke	8 1 -1 3 -1 -4 2 2 1 -1 -1 0 -1
ww willen het	7 -2 -13 4 0 -2 -1 -3 -5 -7 13 -1 2
ww willen kind	6 -3 -1 3 -2 -1 0 3 -1 -1 -1 0 0
ww willen we	2 -1 7 -1 3 -4 -6 9 -8 8 -5 4 -1
ww willen wij	-9 3 -12 -3 5 3 -1 -8 -7 7 -1 5 1
ww willen zijn	10 3 1 3 0 -6 -1 1 -2 1 5 0 0
ww windparken op	-6 8 -1 -3 4 -1 0 1 -1 0 0 0 0
ww winkel en	-7 1 -3 -3 2 3 -1 -1 2 0 -2 0 0
ww wonen .	1 0 6 -1 -1 1 -2 2 -1 1 5 0 -1
ww wonen en	-7 2 7 -4 0 3 -1 3 -1 0 0 0 0
ww woning ,	-2 0 7 -2 0 1 0 -4 6 0 -1 0 0
ww woning .	0 0 7 -1 -1 0 1 -1 3 0 -1 0 0
ww woning en	-2 -1 6 -1 -1 1 2 1 -2 0 0 0 0
ww woning in	18 0 -1 7 -4 -7 0 2 4 0 0 0 0
ww worden ,	13 1 -3 5 -1 -6 1 -3 -2 4 -1 0 3
ww worden .	0 1 8 -6 2 2 -8 -10 2 14 -7 -1 12
ww worden door	-3 -3 7 -2 -2 3 1 2 0 -1 -1 0 -1
ww worden en	9 1 -1 3 -1 -4 -2 1 -3 -3 3 0 6
ww ze op	-5 7 -1 -2 3 -1 -3 0 0 0 3 0 0
ww ze zijn	-8 -4 -8 3 4 -3 -4 4 -1 0 -3 0 0
ww zee .	-6 -2 2 -3 -1 5 0 0 -1 0 0 0 0
ww zelfsturende team	14 0 4 5 -9 0 0 -1 -1 -1 -2 0 9
ww zetten .	2 6 -2 -1 2 -3 -1 9 -4 -1 0 0 0
ww zetten in	4 5 0 1 -1 -2 2 -4 -1 6 0 0 0
ww zetten ons	-19 -10 0 -7 -3 16 0 2 -3 -2 -2 0 -1
ww zetten zich	-7 -4 9 -4 1 4 -1 1 -1 -1 2 0 0
ww zich in	-1 -2 9 -2 0 0 -2 4 -2 -2 4 0 0
ww zich inzetten	8 2 -1 3 0 -5 0 0 0 0 3 0 0
ww zich op	6 -1 -6 3 -1 -2 -2 -2 -2 0 7 0 0
ww zich ten	-2 6 -2 -1 2 -1 4 3 2 -2 -7 0 -1
ww zich thuis	-7 -3 1 -3 0 5 -2 0 -1 0 1 0 0
ww ziekenhuis ,	-1 0 6 -1 -1 0 -3 -4 2 -1 -1 0 8
ww ziekenhuis .	-8 -3 3 -3 2 4 2 2 -2 -2 -1 0 -1
ww ziel .	0 -1 -1 2 -1 -1 -2 -4 -4 0 10 0 0
ww zien ,	7 2 -1 3 0 -4 -1 -1 -1 0 5 0 0
ww zij een	-8 4 -2 -3 2 2 -1 2 -2 0 0 0 0
ww zij nodig	-16 -6 0 -7 0 13 2 -1 -5 -1 0 0 0
ww zijn ,	-14 1 -2 -9 4 9 -4 3 2 0 1 -1 -5
ww zijn .	15 -8 20 2 -17 8 -3 5 8 -4 10 3 -12
ww zijn ^	2 -2 -3 1 -1 0 -1 1 -3 6 -3 0 -1
ww zijn dat	-8 -4 5 -4 -2 7 1 -8 6 -2 1 0 0
ww zijn de	-20 -5 -11 8 3 -2 -8 -11 -8 -6 14 0 10
ww zijn die	1 8 -1 -1 2 -4 -3 -3 4 -4 10 0 -1
ww zijn een	18 13 13 5 -2 -14 -7 -14 -13 -1 52 -1 -5
ww zijn eenvoudig	0 2 10 -2 -1 -1 -1 -2 9 -1 -2 0 0
ww zijn eigen	-21 -7 3 -8 -1 15 -1 -2 -1 -1 -1 0 -1
ww zijn en	-5 -9 0 8 -4 -1 2 -9 0 5 -5 0 3
ww zijn er	14 -1 7 4 -4 -5 10 -5 8 -1 -5 0 -1
ww zijn het	2 1 -14 4 6 -7 -4 4 -6 -4 9 0 -2
ww zijn in	15 5 -4 10 -2 -12 -3 -4 -7 11 3 -1 4
ww zijn om	12 14 -11 2 8 -13 0 -1 -1 7 1 -1 -1
ww zijn onze	1 -3 0 2 -1 0 -2 6 0 -2 0 -1 -2
ww zijn talent	2 -2 -6 2 0 0 0 -2 0 0 1 0 0
ww zijn van	-11 -6 -6 -4 4 5 -1 -2 -4 1 2 0 -1
ww zijn voor	19 10 0 3 -2 -8 16 -6 -9 10 1 -1 -3
ww zijn waar	4 -1 0 5 -1 -4 0 -2 -5 3 8 -1 -2
ww zijn we	6 0 -3 2 0 -2 1 0 -1 -2 -2 -1 6
ww zijn wij	9 2 7 1 -1 -4 6 -8 -4 4 9 -3 0
ww zin .	-6 -1 -2 -2 4 0 -1 0 0 -1 0 0 0
ww zitten .	4 -2 3 1 -3 1 8 2 -2 -1 -4 0 -1
ww zo bij	-5 10 -3 -3 5 -2 0 1 0 0 0 0 0
ww zo blijven	-2 -2 6 -1 -1 2 -1 -3 3 0 0 0 2
ww zo de	-7 18 -2 -5 5 -3 1 0 2 0 0 0 -1
ww zo het	-3 15 -1 -3 3 -3 -1 7 -2 0 0 0 0
ww zo komen	-4 1 9 -3 0 1 -1 2 1 0 0 0 0
ww zo ontstaan	-2 1 6 -1 0 1 6 0 -2 0 -1 0 -2
ww zo veel	-4 3 -5 -2 9 -5 0 0 -1 0 0 0 0
ww zo worden	-3 0 7 -2 -1 2 -1 -1 5 0 0 0 0
ww zo zijn	-11 -3 3 0 0 3 0 -1 -2 0 0 0 0
ww zodat de	-9 11 8 -6 4 -1 -3 -3 6 -1 -1 0 3
ww zodat elk	-3 0 3 -2 0 2 -1 6 -4 0 0 0 0
ww zodat elke	-1 1 6 -1 0 0 -3 -3 8 0 0 0 0
ww zodat geen	-3 1 8 -2 0 1 0 0 3 0 -1 0 0
ww zodat iedereen	-10 -3 4 -4 -1 7 -1 4 -4 0 -1 0 0
ww zodat inwoner	1 1 5 -1 0 -1 -2 -1 -1 0 0 0 7
ww zodat mens	-8 -6 -2 -2 -2 8 -2 -2 1 0 0 0 0
ww zodat ze	19 1 -13 9 -1 -10 6 -2 -2 0 1 0 0
ww zodat zij	21 5 -11 8 -1 -12 12 -4 -5 4 -2 0 -1
ww zonder dat	-2 3 -6 0 2 0 -1 3 -2 0 -1 0 0
ww zonder diploma	-6 -3 0 -2 -1 5 0 0 0 -1 0 0 0
ww zonder drempel	-9 -4 1 -3 -1 7 1 -1 -1 0 0 0 -1
ww zonder oordeel	5 1 0 1 0 -2 8 -2 -3 -1 0 0 -1
ww zonder uitstoot	-5 0 8 -3 -1 4 0 -2 -1 4 0 0 -1
ww zonder winstoogmerk	6 -3 -4 3 -2 -1 -1 4 -3 0 1 0 0
ww zonwering en	2 1 1 1 0 -1 -1 -4 2 6 -1 0 -1
ww zorg ,	-3 6 3 -4 -2 5 -2 -3 -4 14 -2 0 -1
ww zorg .	-9 -8 7 -4 -10 16 7 -6 0 -1 -1 0 0
ww zorg die	-9 -5 5 -4 -3 9 -1 -1 2 0 -1 0 0
ww zorg en	9 2 3 2 -2 -4 0 0 2 -1 3 0 0
ww zorg in	-9 6 10 -5 1 2 -1 1 2 0 0 0 0
ww zorg met	11 3 0 3 0 -7 -1 -2 10 -1 -2 0 0
ww zorg voor	11 3 4 3 4 -11 -2 4 5 -1 -1 0 0
ww zorgen .	-6 -5 1 -2 -3 7 0 0 -1 0 0 0 0
ww zorgen dat	22 2 -7 7 -2 -9 2 1 -7 2 -5 -1 12
ww zorgen voor	7 -4 10 0 -12 8 2 2 0 -3 -3 0 5
ww zorgen we	3 0 6 0 -1 -1 3 0 2 -1 -1 0 -1
ww zorgen wij	-14 0 5 -7 1 8 -4 3 1 -1 -1 0 -1
ww zoveel mogelijk	13 1 -4 5 -1 -6 6 -8 5 -1 -2 0 3
ww één gezicht	-8 -2 4 -4 -1 6 -2 -4 -1 0 -1 0 7
`
export const READING = `
because absence state	-7 -5 3 -5 -3 11 0 -1 1 0 -1 0 0
because absence state main	-6 -4 5 -5 -3 9 0 0 2 0 -1 0 -1
because act act	-3 12 -7 -4 14 -11 1 2 2 -2 -2 -1 2
because act act and	3 -1 -2 1 4 -6 0 -2 3 1 -1 0 -1
because act act main	-9 5 -2 -5 6 0 0 4 -2 -4 -2 -1 3
because act act means	0 5 -3 0 7 -7 0 1 0 0 0 0 0
because activity activity and	11 1 -2 5 0 -8 1 4 -3 0 -1 1 -2
because activity activity main	-2 -3 1 0 1 0 -4 9 -1 0 -3 -3 3
because activity activity means	-2 8 6 -3 -1 1 2 0 2 0 0 0 0
because change-noun act	-5 2 -4 -3 6 -2 1 -3 1 -1 0 0 0
because change-noun act main	-3 2 -4 -2 6 -2 1 -2 0 -1 0 0 0
because comparative state	6 -5 -3 6 -4 -1 -1 -3 -3 1 -1 0 7
because comparative state and	3 -2 3 1 -4 3 0 -3 -2 0 0 0 6
because comparative state main	4 -1 -6 5 1 -5 -1 -1 -2 1 -1 0 3
because helping helping	4 10 7 -1 1 -5 8 5 -6 -1 -1 1 -1
because helping helping and	0 6 1 -1 1 -1 -3 5 -1 0 1 0 0
because helping helping main	0 4 4 -2 3 -3 8 1 -5 -1 -2 1 0
because identity identity	0 1 3 0 -5 4 -4 -6 -3 4 6 0 4
because identity identity main	0 3 4 0 -4 3 -4 -5 -3 4 8 -2 3
because let activity	-8 -5 -2 -2 3 3 1 -2 -2 0 0 0 0
because let activity main	-6 0 -2 -2 4 0 1 -1 -1 0 0 0 0
because let state	9 9 -1 2 3 -9 4 4 -2 0 0 0 -1
because let state main	8 4 -2 2 4 -8 4 1 -1 0 0 0 0
because loose-word state	1 5 -5 0 9 -9 0 1 1 -1 0 0 0
because loose-word state main	1 5 -5 0 9 -9 0 1 1 -1 0 0 0
because make state	-4 -3 0 -2 0 4 6 -4 -2 -1 0 0 -1
because make state main	-2 -1 0 -1 1 1 6 -3 -2 -1 0 0 -1
because nothing nothing	-1 -4 -7 4 2 -4 1 -2 1 -1 -2 -2 1
because nothing nothing main	-1 -4 -7 4 2 -4 1 -2 1 -1 -2 -2 1
because offering offering	2 4 8 -2 1 -3 1 3 6 -1 -3 1 -3
because offering offering main	1 5 7 -2 1 -3 2 3 5 -3 -3 1 -2
because output-target output-target	1 -1 3 0 -1 1 -1 0 -2 -1 -1 8 -2
because output-target output-target main	1 3 -1 0 1 -1 -1 -1 -2 -1 -1 8 -2
because own-change inward-change	5 0 -1 2 -1 -2 1 -3 -2 -2 0 0 7
because own-change inward-change main	3 1 0 1 0 -2 2 -2 -2 -2 -1 0 6
because people-condition state	-1 2 6 -3 0 1 -6 -2 1 4 6 -1 0
because people-condition state main	-4 1 3 -3 0 3 -6 -2 0 3 6 -1 -1
because rank ranking	1 7 5 -2 0 -2 -2 -4 -1 8 5 0 -2
because rank ranking main	4 4 5 0 -1 -2 -2 -4 0 6 4 0 -1
because ranking ranking	6 -1 4 2 -4 0 -1 0 -3 7 -1 0 1
because ranking ranking main	4 -2 5 1 -3 1 0 0 -2 6 -1 0 0
because realised-state state main	-3 0 10 -3 -1 2 1 1 -2 0 1 0 0
because result state	7 -2 3 2 -4 0 3 -4 3 1 -2 0 1
because result state result	7 -2 3 2 -4 0 3 -4 3 1 -2 0 1
because service offering	-10 -5 -5 0 -1 6 1 -1 -2 2 -2 -1 -1
because service offering and	-7 1 -3 -1 1 2 0 -1 0 0 0 0 0
because service offering main	-5 -8 0 -1 -3 8 -1 -2 1 2 -2 -1 -1
because state-phrase state	6 2 0 2 0 -3 2 -1 -1 0 -1 0 3
because state-phrase state main	6 2 0 2 0 -3 2 -1 -1 0 -1 0 3
because work-noun activity	1 8 2 -1 0 -2 -2 6 0 0 -1 0 -1
because work-noun activity and	-6 8 0 -3 3 0 0 2 -1 0 0 0 0
because work-noun activity main	7 -1 2 2 -3 -1 -1 5 0 0 -1 0 -1
because world-clause state	-9 -3 6 0 -5 7 0 6 3 -2 -5 -1 -4
because world-clause state main	-7 -3 1 1 -4 6 -1 4 5 -1 -4 -1 -4
because world-state state	4 -1 7 2 -6 1 -5 2 6 -1 4 -1 -2
because world-state state and	6 -1 3 2 -2 -2 -1 -1 2 0 1 0 1
because world-state state main	1 -9 1 3 -8 7 -4 1 3 0 2 -1 -3
because world-state state purpose	-1 7 0 -1 3 -3 0 0 3 -1 0 0 0
clauses 1 mixed	4 -6 -3 1 1 -1 2 -1 -2 -2 -2 0 3
clauses 1 none	2 -5 -2 8 -6 0 -2 1 -1 1 -2 -1 1
clauses 1 outcome	-3 -7 -9 -1 2 4 -4 -2 -1 1 4 0 -2
clauses 1 role	4 1 -17 5 2 -4 -1 -3 3 -2 -2 0 2
clauses 2 mixed	-9 1 10 -2 7 -5 -4 0 3 1 0 -1 2
clauses 2 role	8 1 2 5 -4 -4 6 0 -9 4 1 2 -2
clauses 3 mixed	-1 13 2 -3 4 -5 2 -3 6 0 -1 0 0
clauses 4 mixed	-1 -8 4 0 -3 5 3 0 -6 0 0 0 2
clauses 4 outcome	6 2 3 2 -1 -3 0 2 1 0 0 0 0
clauses 4 role	-2 6 3 -3 1 0 -1 0 2 -1 1 0 0
first absence state	-4 -3 3 -4 -3 8 -1 0 1 0 0 0 -1
first activity activity	-5 3 -1 -1 3 -1 -3 8 1 1 -6 -3 2
first helping helping	-3 2 9 -3 0 0 8 -1 -3 -3 -2 1 0
first identity identity	-2 7 1 -2 -2 2 -4 -5 -1 5 5 -2 4
first let activity	-6 0 -2 -2 4 0 1 -1 -1 0 0 0 0
first let state	9 4 -3 3 4 -9 3 2 -1 0 0 0 0
first loose-word state	1 5 -5 0 9 -9 0 1 1 -1 0 0 0
first make state	0 2 1 -1 3 -3 7 -3 -1 -1 0 0 0
first nothing nothing	5 -2 -3 7 -3 -4 -1 -2 0 3 0 -1 1
first output-target output-target	0 2 0 0 1 -1 -3 0 -1 -1 -1 8 -2
first people-condition state	-6 1 -1 -3 1 4 -5 -4 -1 4 6 -1 0
first rank ranking	7 3 1 2 -1 -3 -2 -3 2 3 4 0 -1
first ranking ranking	4 -2 4 1 -3 1 0 -1 -2 6 -1 0 0
first realised-state state	-3 -1 8 -2 -1 3 1 0 -1 0 2 0 0
first service offering	-7 -4 0 -2 -1 7 0 -1 1 0 -2 -1 -1
first state-phrase state	6 2 0 2 0 -3 2 -1 -1 0 -1 0 3
first work-noun activity	7 -2 2 2 -3 -1 -1 5 -1 0 -1 0 -1
first world-clause state	7 -10 -12 8 -9 5 -2 2 1 0 -1 -1 -3
first world-state state	9 -5 -4 6 -6 -1 -4 -2 8 -1 2 -1 -1
guessed 0 absence state	-4 -3 3 -3 -2 6 0 0 -1 0 0 0 0
guessed 0 act act	15 7 3 3 0 -9 5 3 1 0 -1 0 -1
guessed 0 act main	0 7 2 -3 0 1 6 2 -1 -2 -1 0 0
guessed 0 activity activity	-9 0 2 1 -3 4 5 -1 1 -2 -5 -2 3
guessed 0 activity main	-2 0 8 -1 -4 4 0 6 2 -3 -5 -2 3
guessed 0 helping helping	3 6 6 -1 -1 -2 6 3 -4 0 -2 2 0
guessed 0 helping main	6 2 3 1 -1 -3 10 -3 -2 0 -4 2 0
guessed 0 identity identity	6 5 6 -2 -2 -1 -1 -2 2 2 2 -1 2
guessed 0 identity main	9 5 4 0 -2 -2 1 -2 3 2 1 -1 1
guessed 0 inward-change main	2 0 0 1 0 -1 0 -2 -1 -3 -1 0 9
guessed 0 let state	12 8 2 3 -2 -6 5 2 0 0 0 0 0
guessed 0 loose-word state	1 5 -5 0 9 -9 0 1 1 -1 0 0 0
guessed 0 nothing main	-12 -6 -7 7 5 -5 2 -4 3 -3 -4 -1 1
guessed 0 nothing nothing	-10 -4 -5 8 4 -7 2 -3 3 -3 -4 -1 1
guessed 0 offering and	-6 0 -1 0 0 2 0 0 0 -1 0 0 -1
guessed 0 own-change inward-change	2 0 0 1 0 -1 0 -2 -1 -3 0 0 6
guessed 0 people-condition state	0 -1 8 -2 -3 3 -3 0 1 3 2 0 0
guessed 0 rank ranking	-4 7 4 -3 1 0 -1 -2 3 3 1 0 -1
guessed 0 ranking main	10 3 4 3 -4 -3 -3 -2 4 6 -1 0 0
guessed 0 ranking ranking	9 0 2 3 -5 -1 -1 0 -2 7 -1 0 0
guessed 0 realised-state state	6 1 -3 2 -1 -2 2 -2 1 0 -1 0 0
guessed 0 service offering	-6 -1 -3 2 0 0 0 1 -1 0 -1 -1 -1
guessed 0 state and	12 1 -3 4 -5 -1 -2 -1 -1 0 1 0 5
guessed 0 state main	-1 -10 1 2 4 -3 5 -3 2 -1 -2 -2 -1
guessed 0 state purpose	-1 12 10 -3 0 -3 -1 1 6 -1 0 0 1
guessed 0 work-noun activity	-3 7 2 -2 1 -1 -1 8 -2 -2 -1 0 -1
guessed 0 world-clause state	7 2 7 4 -2 -6 4 3 -1 -1 1 0 -1
guessed 0 world-state state	-15 2 5 -4 0 6 -5 4 7 -3 -2 0 -2
guessed 1 absence state	-9 -4 -1 -3 -1 7 0 -1 -1 0 0 0 0
guessed 1 act act	-14 0 -2 -5 7 3 -1 2 -2 -1 -1 0 -1
guessed 1 act main	-11 2 1 -5 3 4 -2 2 -1 -1 1 0 -1
guessed 1 activity activity	-3 4 -3 1 6 -6 4 1 -2 0 0 1 -5
guessed 1 activity and	-5 7 -3 0 5 -5 -1 2 -3 -1 1 2 -1
guessed 1 activity main	8 -2 1 3 0 -5 1 1 1 3 1 -1 -3
guessed 1 identity identity	2 1 -1 4 -2 -2 -3 -3 -5 0 8 -1 5
guessed 1 identity main	-1 1 -1 3 -2 -1 -4 -2 -5 0 10 -1 2
guessed 1 nothing main	6 2 1 -2 0 0 3 4 -3 1 0 -1 -1
guessed 1 nothing nothing	10 1 2 -1 -3 0 2 3 -2 2 0 -1 -1
guessed 1 offering main	-5 0 6 -4 -1 5 -1 1 1 1 1 -1 -1
guessed 1 offering offering	2 2 6 0 -2 0 2 5 -1 -1 -1 0 -1
guessed 1 result state	2 3 2 0 0 -2 -1 -4 8 0 -1 0 -1
guessed 1 state and	-9 -5 1 -3 -1 8 0 -1 -1 0 -1 0 0
guessed 1 state result	2 3 2 0 0 -2 -1 -4 8 0 -1 0 -1
guessed 1 world-clause state	-10 -1 1 -1 -3 7 -2 1 4 1 -4 0 -1
guessed 1 world-state state	15 -4 2 5 -6 -3 1 -2 -2 2 6 0 -1
guessed 2 absence state	6 2 1 1 -1 -2 0 1 3 0 0 0 0
guessed 2 act act	-4 4 -7 -1 9 -6 -3 -2 2 -1 -1 -1 4
guessed 2 activity activity	3 -3 2 -1 -2 2 -6 2 4 -1 0 0 1
guessed 2 activity main	-7 -4 -5 -4 6 2 -4 0 0 0 0 -1 1
guessed 2 identity identity	-7 -3 0 -2 0 5 -1 -1 -1 1 -1 1 0
guessed 2 identity main	-7 -3 0 -2 0 5 -1 -1 -1 1 -1 0 0
guessed 2 inward-change main	6 -2 1 2 -3 0 0 0 0 1 0 0 2
guessed 2 nothing nothing	-6 -2 -5 -3 1 5 -2 -4 1 0 2 0 1
guessed 2 offering offering	-1 -2 0 -1 1 0 -1 -6 5 1 -1 2 -1
guessed 2 own-success ranking	-6 -2 1 1 0 1 -1 0 1 -1 -1 0 -1
guessed 2 state and	6 1 -1 2 0 -3 0 -1 2 0 0 0 1
guessed 2 world-clause state	-7 -4 -2 -3 0 7 -2 3 0 -1 -2 0 -2
guessed 2 world-state state	9 3 0 3 0 -6 0 0 3 1 0 0 0
lemma aanjagen act	-7 0 -2 -2 5 0 0 -2 0 0 0 0 0
lemma beginnen activity	-8 -5 -5 3 2 -1 -2 -2 0 0 0 0 0
lemma bewaren act	7 -4 1 3 -3 -1 0 2 0 0 0 0 0
lemma bieden offering	3 1 -1 1 0 -2 -2 -3 8 -1 -1 0 0
lemma bouwen activity	-3 8 2 -3 3 -1 -1 5 -1 0 -1 0 -1
lemma bouwen state	-4 5 6 -3 2 -1 0 3 -1 0 0 0 0
lemma drinkwater state	-9 -3 2 -3 0 6 0 0 -2 0 0 0 0
lemma geven offering	-1 -2 -2 0 3 -1 4 3 -6 0 -1 -1 0
lemma halen activity	-6 1 -3 -2 5 -1 2 -2 -1 -1 0 0 0
lemma halveren act	6 -1 2 2 -4 0 0 0 0 2 0 0 0
lemma houden activity	8 2 0 3 -3 -2 1 2 0 0 0 0 0
lemma laten activity	-8 -5 -2 -2 3 3 1 -2 -2 0 0 0 0
lemma laten state	9 9 -1 2 3 -9 4 4 -2 0 0 0 -1
lemma leggen activity	7 0 0 2 -1 -3 -1 1 0 -1 2 1 0
lemma leren activity	-6 -3 -1 3 0 -1 4 -8 1 0 0 0 0
lemma leveren offering	-2 9 -3 -1 4 -3 -2 -1 5 0 0 0 0
lemma maaltijd offering	6 3 4 1 0 -4 0 0 4 0 0 0 0
lemma maken activity	7 2 -1 2 -1 -4 1 0 0 2 0 0 1
lemma maken state	-5 -5 -1 -2 0 5 7 -6 -1 -1 0 0 -1
lemma ondersteunen helping	-6 3 5 -3 1 2 3 -2 0 0 0 0 0
lemma onderzoeken activity	2 -6 4 1 -3 2 0 0 0 0 0 0 0
lemma opvangen activity	6 2 -1 2 0 -3 1 -1 2 0 0 0 0
lemma regelen activity	-7 -3 0 -2 0 5 2 -4 0 0 0 0 0
lemma samenleving state	-3 2 7 -3 3 -2 0 4 -2 0 0 0 0
lemma spelen activity	-7 5 5 -4 2 1 0 2 -1 1 0 0 -1
lemma stimuleren act	-4 7 -3 -2 4 -2 2 -1 -1 -1 1 0 0
lemma straat state	-6 -2 0 -2 0 4 0 -1 -1 0 0 0 0
lemma terugdringen act	-6 9 -4 -3 8 -5 0 1 1 0 0 -1 -1
lemma thuis state	13 4 0 4 0 -8 -1 2 4 0 0 0 0
lemma veranderen inward-change	-6 0 -2 -2 4 0 0 0 0 -1 -1 0 0
lemma verbinden activity	-6 -1 2 -3 -1 4 0 1 -1 0 0 0 0
lemma verdedigen act	8 2 2 3 -4 -2 -1 4 0 0 0 0 0
lemma verzorgen activity	4 -2 1 2 -2 0 0 -7 8 0 0 0 0
lemma werken activity	-2 -2 0 -2 -1 4 -1 -2 -3 0 0 0 6
lemma werken state	7 3 1 0 0 -3 0 2 -1 0 0 0 2
lemma zorg state	6 2 3 1 0 -4 -2 -2 6 1 0 0 0
length 0	-3 -9 -10 10 1 -6 -3 -2 0 -1 2 -1 1
length 0 mixed	-1 -3 2 -1 -4 6 0 0 0 0 0 0 0
length 0 outcome	3 2 -9 8 7 -14 -2 2 -2 -1 3 -1 0
length 1	1 2 -15 -5 7 0 2 -2 -3 3 0 -1 -1
length 1 outcome	2 2 -6 -3 7 -3 -2 -5 1 2 5 -1 -1
length 1 role	-3 -4 -6 -4 2 6 0 5 -6 1 -4 1 0
length 2	8 12 5 3 -4 -5 -1 0 1 1 -5 5 5
length 2 mixed	7 2 2 4 1 -8 -2 -3 1 2 2 0 5
length 2 outcome	1 1 8 -6 -5 8 1 2 3 -1 -4 2 0
length 2 role	-3 8 -6 6 0 -6 -2 0 -3 0 -1 4 1
length 3	-4 0 8 -6 1 4 3 1 6 -4 -6 -2 2
length 3 mixed	-13 -3 5 -6 7 1 2 -3 1 0 -1 0 0
length 3 role	8 4 2 0 -1 -3 6 1 3 -2 -1 -1 -2
length 4 outcome	-2 -7 0 0 -4 7 0 -1 -3 0 2 0 0
length 4 role	1 4 1 3 2 -6 -3 -1 2 2 3 0 -1
length 5 outcome	-8 -6 -4 -2 -1 7 4 -2 -3 1 -2 0 -1
length 5 role	11 3 -2 3 -2 -5 0 -4 3 1 4 0 0
reads activity absent	-4 -12 -7 2 2 1 -3 5 2 -2 -4 -3 -1
reads activity act	-1 12 -5 -2 5 -4 3 3 -1 -1 -1 0 -1
reads activity state	0 7 17 -4 -2 0 -3 6 -1 1 0 -1 3
reads helping absent	2 1 0 0 1 -2 8 -1 -3 -3 -2 1 0
reads helping act	-2 8 0 -2 1 -1 -1 3 0 0 0 0 0
reads helping state	-2 -1 9 -2 -1 2 4 -2 0 0 0 0 0
reads identity absent	4 5 -5 1 -2 0 -3 -5 -4 5 6 -1 2
reads inward-change absent	2 -1 -1 1 1 -1 2 -2 -1 -3 -2 -1 7
reads offering absent	7 -5 0 3 -4 1 4 -2 4 -2 0 0 -3
reads open absent	-1 -7 -2 6 -7 3 -1 -1 0 0 -3 -1 3
reads open act	-5 -10 -12 -2 12 -3 1 -6 0 -2 -2 0 3
reads open state	1 -6 -9 -3 0 6 -2 -1 1 -1 1 -1 -1
reads output-target absent	0 3 0 0 1 -1 -3 0 -1 -1 0 8 -2
reads ranking absent	0 1 5 3 -2 -2 -5 -1 1 6 3 -1 -1
role activity absent	-3 -13 -5 3 1 1 -1 2 4 -3 -5 0 -2
role activity act	-2 11 -3 -2 4 -4 3 2 1 -1 -1 0 -2
role activity state	6 10 10 -1 -1 -5 0 7 -3 1 0 -1 2
role helping absent	11 -3 1 4 -2 -4 4 0 -3 -1 0 5 -1
role helping act	-4 10 0 -3 2 -1 1 2 -1 0 0 0 0
role helping state	-2 -1 9 -2 -1 2 4 0 -1 0 -1 0 0
role inward-change absent	3 -2 -1 1 0 -1 2 -2 -1 -3 -2 -1 7
role offering absent	3 -6 2 1 -3 2 2 0 0 0 -1 2 -4
role offering act	-6 3 -3 -2 5 -1 0 -5 6 -1 -1 -1 -1
role output-target absent	0 -1 3 -1 -1 1 -1 -1 -2 -1 0 8 -2
role ranking absent	3 0 5 4 -3 -3 -5 -2 0 7 3 -1 -1
sense and helping	0 6 1 -1 1 -2 -3 4 0 0 1 0 0
sense and state	11 -1 -1 3 -7 1 -2 -3 0 0 1 0 6
sense main act	-13 4 -3 -8 7 4 1 2 -1 -4 -1 -1 2
sense main activity	1 -3 1 0 3 -3 -5 10 1 -1 -4 -4 1
sense main helping	1 4 4 -1 3 -4 10 -2 -4 -1 -2 1 -1
sense main identity	-1 3 3 0 -4 3 -4 -5 -3 4 8 -2 3
sense main inward-change	3 -1 -1 1 1 -2 1 -4 -2 -3 -1 -1 9
sense main nothing	-5 -5 -8 3 4 -2 2 -3 0 -2 -3 -2 4
sense main offering	-3 -4 7 -2 -2 4 -1 -2 8 -2 0 0 -4
sense main output-target	1 3 -1 0 1 -1 -1 -1 -2 -1 -1 8 -2
sense main ranking	7 1 8 4 -5 -3 -5 -3 2 10 3 -1 -2
sense main state	-5 -10 -3 -2 4 3 0 -1 -1 1 1 -1 -2
sense means act	0 5 -3 0 7 -7 0 1 0 0 0 0 0
sense means activity	5 6 9 0 -4 0 5 6 -1 -1 -1 0 -1
sense means offering	-2 6 -2 -1 5 -4 3 -4 5 0 -1 -1 -1
sense purpose state	3 11 7 -1 0 -4 0 1 6 -1 0 0 1
then act and activity	2 -7 1 1 -1 0 0 1 -1 0 0 0 0
then act and state	0 -1 7 -1 -5 4 0 0 0 0 0 0 2
then act means activity	6 3 2 2 -4 0 -1 6 -1 0 0 0 -1
then act result state	-2 -5 2 0 -4 6 -1 -1 2 0 0 0 0
then activity and act	7 -3 -1 3 -3 -1 -1 1 1 0 0 0 0
then activity and activity	-4 7 4 -1 -1 0 -2 9 -4 -1 0 1 -1
then activity and offering	-6 2 0 -3 3 1 -1 1 -2 2 0 0 0
then activity and state	0 4 -8 1 2 -2 0 1 -1 0 0 0 0
then activity main offering	-5 -1 6 -3 0 3 0 0 1 0 0 0 0
then activity main state	7 4 3 2 -1 -4 -1 6 -2 -1 0 0 2
then activity purpose act	-6 5 0 -3 4 0 0 0 0 0 0 0 0
then activity purpose state	-5 3 6 -3 1 1 0 0 3 0 -1 0 -1
then helping main state	-4 0 7 -3 0 2 2 0 -1 0 0 0 0
then identity main state	-6 -2 0 0 0 3 -1 0 2 0 -2 0 0
then nothing main state	-7 5 7 -6 3 2 2 3 -1 -1 -1 0 -1
then offering main offering	-6 3 0 -3 2 3 -1 2 -2 0 0 0 0
then offering main state	-3 0 8 -2 -1 2 -3 3 2 0 -1 0 0
then state and state	1 -6 -2 1 -3 4 -2 -2 1 -1 -1 0 2
then state means activity	1 -3 9 0 -3 2 0 1 1 0 0 0 0
then state result state	3 -2 -7 2 0 -1 1 0 -1 0 0 0 0
unread 0	7 1 -4 3 0 -3 0 -5 -1 1 -1 1 5
unread 1	-10 -3 -5 1 5 -1 -2 -2 1 1 -2 -2 1
unread 2	7 1 0 0 -1 -2 3 -3 2 -1 -1 0 2
verdict mixed	-8 1 12 -4 9 -6 2 -4 1 0 -2 -2 7
verdict none	-1 -7 -2 6 -7 3 -1 -1 0 0 -3 -1 3
verdict outcome	1 -6 -9 -3 0 6 -2 -1 1 -1 1 -1 -1
verdict role	11 10 -11 6 1 -10 1 -3 0 2 1 2 0
`
