// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f !	2 -4 -3 6 -3 -1 -1 1 0 0 0 0 0
f ,	-22 -35 -24 15 -10 15 -8 -11 18 -2 -8 -10 1
f .	-28 -53 -62 63 -8 -19 -16 -4 9 -2 -11 -11 0
f 2028	3 1 0 1 0 -2 -3 -3 -1 -1 -2 8 3
f 2030	8 1 0 3 -1 -4 -2 -5 -2 12 -2 -2 3
f 2035	-1 -2 -2 0 -1 2 -1 -3 -1 -2 0 0 7
f :	-6 -11 1 -4 -5 13 0 -8 7 6 -2 2 -9
f ?	11 1 -5 3 -1 -4 1 6 -1 -1 0 -1 -1
f aan	-20 -12 -38 -9 18 8 -11 -11 18 -1 -9 -4 1
f aanbieden	5 0 -1 2 -1 -2 -2 -3 7 -1 0 0 0
f aandacht	2 0 0 0 0 0 0 -3 7 -1 0 -1 -1
f aanpakken	-5 3 -4 -4 9 -4 0 0 0 0 0 0 0
f advies	9 2 0 3 0 -5 -1 -5 11 -1 0 -1 0
f adviseren	5 -3 4 1 -3 0 12 -2 -3 -2 -3 0 -1
f af	2 -1 1 1 -1 0 -1 -6 4 -1 -1 0 4
f afvalwater	2 -1 7 0 -1 0 0 5 -2 0 0 0 0
f al	8 1 7 1 -3 -2 0 4 4 -2 -2 -4 4
f alle	-1 -4 0 -3 -3 8 0 2 5 -2 -4 -1 -2
f alles	-16 -11 -13 15 -2 -3 1 -2 -6 -1 -1 -1 0
f als	7 5 -16 1 1 -2 9 -9 -3 -3 6 -2 1
f altijd	-11 -7 -6 5 -1 2 -1 -3 -1 0 0 0 0
f ambacht	4 0 -1 2 -1 -2 0 6 -4 0 0 -1 0
f ambitie	-2 -7 -2 0 -3 6 -1 -6 -4 11 -6 -1 5
f anders	-3 -4 -6 9 -1 -5 -2 0 -1 -1 0 0 2
f archief	4 0 2 1 -1 -1 6 -1 0 -2 -1 0 0
f armoede	-5 7 -3 -2 6 -3 -1 4 -2 0 0 0 0
f atelier	1 0 0 0 0 0 0 -6 -2 0 0 0 10
f bedrijf	-9 9 2 -6 3 3 15 -2 -5 -2 -3 -1 -2
f begeleide	7 3 4 2 0 -5 -2 -2 9 0 0 0 0
f begeleiden	-1 11 8 -3 1 -3 5 -1 -4 -1 -1 7 -1
f beginnen	-2 -7 -12 13 0 -8 -3 -4 5 -2 -1 0 -1
f behandelen	-3 0 8 -2 -1 2 -2 6 -1 0 -1 0 -1
f behartigen	6 1 -3 3 -1 -3 -2 6 -1 -1 -1 0 0
f beheren	10 1 0 3 -2 -4 -1 11 -3 -1 -1 0 -2
f belang	5 16 -3 0 2 -7 5 4 -2 -2 1 0 0
f bereikbaar	-7 2 -5 -4 10 -4 0 -1 -1 0 0 0 0
f beschermen	-19 7 -16 -8 26 -11 0 -4 -1 -1 -1 0 0
f bestaan	-6 -5 -6 -1 7 -1 -3 -3 2 0 0 0 0
f beste	6 0 5 1 -2 -1 0 -6 11 6 -7 0 -2
f bestrijden	-11 9 -4 -5 9 -2 -2 4 -2 0 0 0 0
f betaalbaar	5 0 -1 1 -1 -1 0 -3 7 -2 0 0 0
f betaalbare	2 0 2 0 -3 3 -2 -6 13 -1 -1 0 -1
f betekenis	6 1 0 1 0 -3 10 -2 -1 -3 -2 -1 0
f beter	-10 5 14 -6 8 -4 -1 6 -2 -1 0 0 0
f betrokken	-3 -6 -4 13 -2 -8 -1 -4 -3 0 5 0 0
f betrouwbare	4 1 0 1 0 -2 0 2 7 -7 -1 0 0
f bevorderen	-11 12 0 -6 9 -3 -1 9 -3 -2 -3 0 0
f bewaken	-3 0 -5 -1 6 -3 -1 4 -2 -1 -2 0 0
f bewaren	11 -6 0 5 -4 -1 -1 5 -1 -1 -1 0 -1
f bewoner	-13 -7 -2 3 -5 8 -3 1 -2 -1 -1 0 0
f bewust	16 3 1 5 -4 -7 -2 10 -2 -1 -1 0 0
f bibliotheek	0 6 0 -1 2 -2 3 1 -2 -2 1 0 0
f bieden	20 0 -2 7 -3 -9 -5 -8 24 -1 -3 -1 -2
f bij	-11 3 -2 5 5 -8 6 -11 3 3 -2 4 -5
f bijdrage	-7 -4 9 -3 -1 5 0 7 -5 0 -1 0 0
f bijdragen	-10 -7 -8 -2 2 7 0 -3 -1 -1 -1 0 0
f binnen	-8 -6 1 -3 -4 11 -3 -6 -1 9 -3 3 -4
f blijven	6 0 -3 1 -1 -1 -3 -3 2 3 -1 -1 4
f bloed	0 1 3 0 0 0 -1 -4 6 0 0 0 0
f bodem	-4 -4 6 -2 -2 4 0 1 0 0 0 0 0
f boer	8 1 -1 3 -2 -3 10 -3 -2 -1 -1 0 -1
f boom	11 3 2 3 -1 -6 0 6 -1 0 0 0 0
f bouw	-9 -2 -2 -3 3 3 -2 0 0 0 0 0 0
f bouwen	5 -2 -14 11 -3 -5 -7 17 -4 -3 -5 -1 0
f brandweer	1 1 8 -1 -1 0 -1 8 -3 -1 -1 0 -1
f brengen	2 5 0 -1 0 -1 -3 20 -8 -2 -3 -1 -2
f brood	-7 2 -2 -3 1 4 0 -1 0 0 0 0 -1
f brugge	-1 0 10 -2 -1 1 -1 3 -1 1 0 0 0
f buiten	-8 -4 2 -6 -2 10 -2 -4 4 -1 0 0 1
f buurt	-15 -8 -6 -5 -1 13 -2 -3 -2 -1 0 0 0
f centraal	7 -2 -8 16 -2 -13 4 -1 -1 0 -1 0 0
f christelijke	-5 -5 -5 -2 -1 7 1 -2 -1 -1 1 0 -1
f controleren	5 0 2 1 -1 -2 -1 7 -3 0 -1 0 -1
f coöperatie	-8 0 14 -5 -1 4 3 -1 -1 0 1 0 0
f daarom	-10 -3 -7 -3 9 -2 0 -3 0 0 0 0 -1
f dag	8 6 -5 2 1 -5 3 1 2 -1 -1 -1 -1
f dak	-7 1 0 -6 0 7 -1 7 -5 0 -2 0 -1
f dan	5 -7 -8 3 -3 2 4 -7 4 -2 0 0 -1
f dat	-21 -5 -26 -8 -2 22 -1 -16 -1 13 0 -2 -7
f data	-7 -2 2 -4 -1 6 -1 2 1 -1 -1 0 -2
f de	-4 -15 -9 1 15 -8 2 -8 4 6 0 -5 -6
f delen	1 -1 14 -1 -4 2 -1 2 5 -1 -1 0 0
f denken	-9 -10 -11 18 -4 -6 -1 -4 -1 -1 0 0 0
f dicht	1 -1 0 0 -1 1 -1 -2 -5 9 0 0 0
f dichtbij	-11 -6 -6 10 -1 -3 0 -1 -4 0 0 0 0
f die	-18 -21 7 -11 -11 30 5 -1 6 -5 -6 -2 -6
f dienen	8 -2 -1 3 -3 -2 11 -6 -2 -1 -1 0 0
f dienstverlening	14 8 -8 5 2 -11 4 -1 -5 4 -1 0 2
f digitale	-4 0 8 -3 -2 4 -6 1 -6 -2 15 -1 -1
f dit	7 5 -3 1 -1 -3 -5 -4 0 -2 -2 9 6
f doel	-5 -8 -9 -1 7 -1 -7 2 13 -9 -11 5 1
f doen	-8 -6 -7 12 -8 1 -1 7 -5 0 -2 -2 -3
f door	-6 23 15 -8 -2 1 4 25 -10 -4 -3 -1 -3
f dorp	12 0 -4 4 -3 -4 -1 -5 4 -1 5 0 0
f draaien	-9 -6 -6 3 -1 3 -1 0 -2 -1 -1 0 0
f drenthe	16 4 1 5 -1 -9 -1 -2 -1 -1 10 0 0
f drie	0 0 3 -1 -1 0 -5 -2 -3 -2 -1 4 10
f drinkwater	-12 -5 1 -5 -1 10 0 -1 -3 0 0 0 0
f droge	8 1 -2 3 -1 -4 0 4 -2 0 0 0 0
f dromen	-2 -6 -7 7 -4 0 -2 0 -2 -1 2 0 -1
f drone	-14 13 3 -7 6 1 -1 4 0 -1 -1 0 -1
f droom	8 1 -3 3 0 -4 -1 2 -4 4 2 0 -1
f duurzaam	-9 12 -3 -9 18 -8 6 -10 2 4 -1 0 -1
f duurzame	-14 -5 -5 -6 9 4 -1 -4 3 -1 -2 0 -1
f dé	9 1 -3 4 -1 -4 -4 -6 -2 11 5 0 -2
f een	-18 -43 -38 -2 0 27 -10 -35 7 -8 32 -10 -1
f eenvoudig	-1 2 11 -2 -1 0 -2 -2 9 0 -2 0 0
f eenzaamheid	-5 -3 -4 -2 6 -1 0 -2 0 0 0 0 0
f eerlijke	-7 -1 -3 -3 5 0 0 -1 0 0 0 0 0
f eerste	10 2 0 3 -1 -5 -4 4 3 3 0 -1 -2
f eigen	0 7 4 -4 -1 1 -4 -3 -1 -2 -1 -1 15
f eind	1 -1 -3 0 4 -4 -1 -2 -1 -1 -1 9 -3
f elk	-18 -17 -18 13 -5 5 -5 2 -6 1 -3 -1 -2
f elkaar	6 -2 -7 9 -1 -7 -2 1 -3 -1 5 0 -1
f elke	-5 -7 -9 -8 0 14 -2 6 3 -4 -6 4 -5
f en	-3 4 -18 10 16 -22 0 17 -9 3 0 -6 -9
f energie	-13 -5 0 -5 -1 10 0 0 -1 0 -2 0 0
f er	18 -1 3 4 -4 -4 20 -2 -3 -4 -7 0 2
f eten	18 4 -2 3 -1 -7 -2 -4 8 -1 4 0 -1
f europa	0 -2 -4 0 0 1 -1 -2 -1 6 -3 0 -1
f eén	9 1 0 2 -1 -4 -2 -3 4 -4 7 -2 2
f fiets	-8 -4 4 -3 -3 8 -2 2 1 -1 -1 0 -1
f financieel	-11 -4 0 -4 0 8 0 -1 -2 0 0 0 0
f gaan	-11 -4 -2 -1 -1 6 -4 -6 -5 7 -5 -1 8
f gastvrije	15 2 1 5 -3 -7 -1 -2 -2 5 4 0 0
f gebouw	-5 -1 7 -3 -1 3 0 2 0 0 0 0 0
f gebruik	-15 -3 -4 -5 7 4 -1 -1 -1 -1 0 0 0
f geen	-7 -5 -2 -3 -2 8 -1 -1 -1 0 1 0 0
f geld	-1 -2 8 -3 -4 6 -2 8 -3 -1 -1 0 0
f geloven	-12 -14 -12 13 -4 1 1 -5 -5 -1 2 0 -1
f gemeente	0 -7 4 -1 -6 7 4 1 -8 2 1 -1 0
f geneesmiddel	-6 -3 -1 -3 0 5 0 -1 0 0 0 0 0
f generatie	-1 -4 -9 0 -1 4 -3 7 -2 -1 -2 -2 -1
f geven	-6 4 2 -5 7 -2 7 16 -15 -3 -6 4 -3
f gewoon	-7 -6 -6 9 -2 -2 -1 -4 3 -2 -1 -1 -1
f gezond	-10 -3 -3 -5 4 5 0 -2 -1 0 0 0 0
f gezonde	-13 -5 5 -5 -3 12 0 -1 -1 0 -1 0 0
f gezondheid	-9 0 -3 -4 4 4 -1 -1 -1 0 0 0 0
f god	3 0 0 1 -1 -1 -1 6 -4 0 0 0 0
f goed	-4 -12 -13 18 -7 -4 -4 2 5 -2 -6 -1 -1
f goede	10 -3 -10 11 -2 -9 -1 -4 8 3 -4 0 -2
f gratis	10 3 3 2 0 -6 -3 -4 14 -1 -1 -1 -1
f grens	-7 5 -4 -3 8 -3 -3 2 2 0 -1 0 0
f groeien	13 0 3 4 -3 -5 8 3 -6 -6 -3 5 2
f groene	-4 6 3 -5 -1 5 0 5 -2 0 -1 0 0
f groot	-5 -5 -5 6 -1 -1 0 -3 -1 -1 2 0 0
f grote	-4 1 -3 -2 7 -3 -3 -4 4 5 -1 -1 -1
f halen	15 3 1 4 -2 -7 1 14 -4 -3 -1 0 -2
f hart	-7 -8 -9 18 -6 -7 -1 -2 -4 -4 6 0 -1
f hebben	-22 -14 -9 -9 2 18 -1 -2 -1 -2 -8 5 -3
f heel	12 2 -1 4 -2 -6 0 -2 -3 0 8 0 0
f helpen	5 1 -6 1 2 -3 23 -14 -8 -2 -4 7 -2
f herstellen	-4 0 -8 -1 12 -8 0 -2 0 0 0 0 0
f het	-4 -20 -27 1 9 3 7 -9 -7 0 4 -2 -6
f hoeven	-13 -5 -2 -4 0 10 -1 -2 -1 0 -1 0 0
f honderd	-10 -3 2 -6 -1 10 -1 -3 -3 -1 -1 7 -1
f houden	0 3 -2 -2 3 -1 -1 13 -7 -2 -1 0 -1
f hout	0 -5 -5 6 -1 -3 0 -2 1 0 0 0 0
f huis	4 3 4 0 -1 -2 -3 -2 7 -3 5 0 -1
f hun	-2 -2 2 -2 -2 4 7 -2 -7 5 -1 -1 -1
f huurder	10 3 12 0 -5 -1 -2 9 4 -2 -1 -1 0
f ieder	2 1 7 -3 -2 3 3 -4 6 -1 -1 -1 -1
f iedere	-7 -3 4 -4 -1 7 -1 9 0 -2 -4 -1 -2
f iedereen	-15 -16 -8 -8 -7 25 7 -15 8 -3 -3 -1 -2
f impact	-6 5 0 -3 12 -8 0 -2 0 -1 -1 0 4
f in	-11 -16 -3 2 -10 15 -3 -14 -30 7 12 14 7
f inspireren	-1 0 6 -1 0 0 -1 5 -2 0 0 0 0
f inwoner	-16 -11 -5 -5 -2 15 -2 -6 2 -1 -1 0 0
f jaar	2 -4 8 -3 -8 10 4 -10 -6 -5 -1 15 5
f je	-3 -14 -4 11 -9 4 -1 -17 15 -4 7 -1 -4
f jonge	3 2 10 -1 -2 0 7 5 -5 -2 -1 -1 0
f jongere	2 -6 -1 1 -1 1 2 1 -2 -1 -1 0 -1
f jouw	9 -1 2 2 -2 -3 5 -2 -3 -6 14 -2 -3
f kanker	-2 3 -8 -4 13 -7 1 -1 -1 -1 0 0 0
f kans	-3 4 -4 -3 5 -2 -2 -4 8 -1 -1 0 0
f kantoor	6 1 -1 2 0 -3 -3 -3 -1 6 3 0 0
f kennis	-1 17 -2 -2 4 -5 0 8 -6 -1 3 0 0
f kenniscentrum	6 0 -2 2 -2 -2 0 -3 0 -7 13 0 0
f kind	-6 -16 -12 11 -4 2 -1 -1 3 -4 -1 -2 -3
f klant	4 -2 0 -4 -2 5 -1 -8 -2 16 -2 -1 -3
f klein	5 11 2 -1 1 -4 1 -6 2 -2 12 0 -1
f kleine	1 0 5 -2 -2 2 -3 -2 1 2 -2 6 -1
f kloof	-5 -5 0 -1 -4 7 0 -1 -1 0 0 0 0
f komen	-5 5 0 -3 4 0 1 7 -3 -2 -3 0 -1
f korte	8 1 -3 8 0 -9 -1 1 3 0 0 0 -1
f krijgen	-2 -2 0 -1 -1 3 -3 -3 8 -1 -1 0 -1
f kunnen	7 -4 -1 0 -3 3 6 -6 1 -2 -2 -1 5
f kwaliteit	6 -2 -2 2 -1 -2 -1 -1 5 -1 -1 0 0
f kweken	10 11 2 2 2 -9 -1 -8 15 0 0 0 0
f land	-6 -6 -2 -2 -2 8 -1 -1 0 0 0 0 0
f landbouw	-10 -2 -4 -3 6 2 0 -1 0 -1 -1 0 0
f landschap	-10 0 -7 -3 10 -3 0 -2 -1 0 0 0 0
f langs	16 3 0 5 -2 -7 -1 8 -2 0 0 0 0
f laten	18 10 -9 3 0 -8 17 0 -2 -2 -4 -1 -4
f leefbaar	-5 -6 1 -2 -7 11 0 -2 -1 0 0 0 0
f leerkracht	0 0 3 0 0 0 2 -6 -1 0 0 7 0
f leerling	-7 11 12 -6 3 -1 4 2 2 -1 -2 0 -1
f leiden	2 1 6 0 0 -1 -3 9 -3 0 0 0 0
f lenen	-2 -1 6 -1 -1 2 -1 3 0 -1 -1 0 0
f les	-16 -3 3 -7 -1 12 -3 6 -5 0 -1 0 0
f leven	-19 -10 3 -10 0 17 -2 -2 0 -1 -1 0 -1
f leveren	2 -6 7 0 -3 2 -4 -4 16 -2 -3 -1 -2
f liefde	-15 1 -1 -6 0 10 -2 4 -4 -1 -1 0 0
f lijn	0 -2 -4 6 0 -4 -1 1 1 -1 0 0 -1
f lossen	-8 -2 -2 -3 9 -3 -1 -13 7 -1 5 0 -1
f lucht	-4 -4 1 -1 -3 6 0 0 -1 0 0 0 0
f maaltijd	1 3 0 -1 1 -1 0 -2 -3 0 0 7 0
f maken	-12 -11 1 -10 0 15 8 17 -15 -6 -7 -3 1
f makkelijker	-2 3 1 -1 6 -5 3 -5 5 -1 -1 0 0
f mantelzorger	-1 -1 1 -1 0 1 6 -2 -1 -1 -1 0 0
f meer	-14 -1 -16 0 7 0 2 -13 7 -2 0 -1 -1
f meest	11 0 1 4 -3 -3 -3 -3 5 11 -6 0 -1
f mens	-20 -8 -28 10 10 -6 13 -6 -3 -8 -3 -3 -4
f merk	6 -3 0 2 -2 -1 -1 7 -2 -1 -1 0 -1
f met	5 9 9 6 -10 -2 0 12 4 -3 1 -3 -6
f minder	-16 -7 -1 -6 -2 14 -1 -2 -2 0 0 0 0
f minuut	7 2 0 1 0 -3 -1 7 0 -2 -1 -1 -1
f missie	-12 -11 -8 -5 2 11 5 3 8 -2 -9 -4 -8
f moeten	15 -3 -7 5 -3 -3 -5 -8 -4 -6 -3 -1 27
f mogelijk	-1 1 -7 -1 6 -3 9 -6 -4 0 0 0 -1
f mogen	-18 -7 -2 -7 -1 15 -1 -3 1 -1 -1 0 -1
f morgen	4 4 -7 3 8 -11 -3 -5 11 -1 -1 0 -1
f naar	19 -7 -17 7 9 -14 -6 -5 -3 4 -9 -2 20
f naast	10 4 5 1 -1 -5 12 -4 1 -2 -2 0 -1
f nacht	-2 -1 -1 -1 0 2 6 -4 -2 0 0 0 0
f natuur	-7 3 -5 -3 10 -5 0 0 -1 0 0 0 0
f nederland	7 6 -10 -1 15 -14 -2 -8 2 -2 11 0 -1
f nemen	3 0 1 0 -1 -1 6 -1 -1 -1 -1 0 -1
f netbeheerder	4 0 2 1 -1 -2 0 -3 7 0 -1 0 0
f netwerk	-2 -2 0 -1 0 2 -1 -4 10 -2 -4 0 0
f niemand	-14 -7 1 -9 -2 17 1 1 -4 -1 -1 0 -1
f niet	-9 -9 -11 8 -3 3 -3 0 -5 -1 1 0 0
f nieuwe	6 1 0 2 -1 -3 -1 -2 7 -2 0 0 -1
f nieuwkomer	6 0 -1 2 -1 -2 2 -7 8 0 -1 0 0
f nul	-17 -5 3 -10 -1 15 0 -2 -1 0 0 -1 0
f nummer	6 0 -1 2 -1 -3 -1 -2 -1 10 -4 0 -1
f ocmw	-6 0 0 -2 -1 5 1 -1 -1 0 0 0 0
f of	9 0 -1 3 -2 -3 -1 6 -1 -1 -1 0 0
f om	16 -1 -3 8 0 -11 11 0 1 -1 -12 -3 7
f onderhouden	-11 4 8 -6 2 4 0 1 0 0 0 0 0
f ondernemer	6 -1 -4 3 -1 -2 17 -8 -5 -1 -2 -1 -1
f onderneming	5 5 1 1 -1 -2 -3 1 -2 6 2 0 0
f ondersteunen	12 1 1 4 -3 -4 18 -4 -3 -2 -3 0 -1
f onderwijs	4 2 9 -1 0 -3 5 1 0 -1 -1 0 -1
f onderzoek	6 8 3 1 -3 -2 -4 18 -5 -2 -1 0 -2
f onderzoeken	2 -1 9 0 -5 3 -1 7 -2 -1 -1 0 0
f ons	19 6 -2 9 3 -18 -3 -4 18 -5 -2 1 1
f ontwerpen	1 3 5 -1 0 -2 -2 9 -2 0 -1 0 -1
f ontwikkelen	-4 14 1 -4 5 -3 -2 16 -8 -1 -1 0 0
f onze	-18 6 20 -10 0 9 -11 -4 7 -3 1 -5 16
f ook	-20 -9 3 -12 -3 21 -2 4 -3 -2 -2 0 -1
f oosterveen	-6 -3 0 -3 -1 7 -2 3 -2 0 -2 0 0
f op	-8 6 6 -7 10 -4 -13 24 1 -11 -7 4 4
f open	7 -2 -5 3 -1 -2 5 -2 -2 -3 4 0 -1
f opkomen	-1 12 -4 -4 13 -10 -5 12 -2 -3 -1 0 0
f opleiden	-7 1 12 -4 0 3 -2 6 -1 0 0 0 0
f opvang	6 -3 0 3 -3 -1 -1 3 2 -1 -1 0 0
f organisatie	15 -2 -2 5 -3 -5 1 -7 -2 0 -2 -1 13
f organiseren	1 2 2 0 0 -1 0 7 -4 0 -1 0 0
f oude	7 7 2 0 -2 -2 -2 19 -7 -1 -1 -1 -2
f ouder	-10 -2 9 -6 -2 8 -3 9 -3 -1 -1 0 -1
f over	-9 -7 -1 -5 -3 13 0 2 -4 -3 2 -1 0
f overal	-8 -2 5 -6 -2 9 0 2 -1 0 -1 0 0
f overgang	-7 2 -2 -3 5 0 3 -3 0 0 0 0 -1
f partner	9 0 -3 3 -2 -3 -3 -1 2 -8 14 -1 -1
f patiënt	2 2 8 -6 -1 4 13 -4 -5 2 -1 -1 -1
f per	-4 1 8 -3 0 2 -1 -4 8 -1 0 0 -1
f plant	7 3 6 1 -1 -4 0 -10 16 -1 0 0 0
f planten	11 9 3 2 2 -10 0 8 -1 0 0 0 -1
f plezier	-9 -5 -4 1 0 4 -1 -2 -1 0 -1 0 0
f privacy	-4 -4 3 -1 -6 9 0 0 0 0 0 0 0
f product	2 0 0 1 -1 -1 -3 -3 -3 -1 11 0 -1
f programma	-3 -7 -2 -1 -2 6 -4 -7 -2 -2 -2 -1 15
f recht	-14 -3 1 -8 3 8 -2 -2 2 -1 -1 0 0
f redden	-13 7 -1 -9 14 -3 3 1 -3 0 -1 -2 0
f regeldruk	2 6 3 0 -3 1 -1 4 0 0 0 0 0
f regio	-6 -6 -8 -1 -1 7 -1 -3 0 0 0 0 -1
f regionale	5 1 -1 2 -1 -3 2 -1 -1 -5 -1 -1 8
f registreren	3 -1 5 1 -2 0 -1 7 -3 -1 -1 0 0
f rekenen	1 0 -1 0 0 0 -1 -8 2 0 0 7 0
f rekenkamer	4 4 1 0 -1 -2 -1 8 -2 -1 -1 0 0
f repareren	-5 -5 -1 -2 -2 7 0 -2 0 0 0 0 0
f respect	-1 -2 -4 6 0 -4 0 -1 -1 0 0 0 0
f rond	1 -1 -3 1 0 0 -1 3 -6 -1 4 0 0
f ruimte	-14 -6 -2 -5 0 11 0 -1 -3 0 -1 0 0
f rusten	-11 -5 -4 -3 0 8 -1 -2 -2 0 0 0 0
f samen	-4 -18 -17 7 7 -4 5 0 -4 -3 -4 -1 -2
f samenleving	-7 4 3 -4 9 -5 1 -2 -2 -1 5 0 -1
f scholen	-4 2 14 -4 -1 1 -5 14 -3 -1 0 -1 -1
f schone	-15 -3 0 -6 0 11 0 -3 1 0 -1 0 0
f school	9 1 3 2 -1 -4 0 -1 2 -1 5 -1 -2
f schrijven	-3 0 6 -2 0 2 -1 -1 4 0 -1 0 -1
f schuld	0 7 1 -1 1 -2 0 3 -1 0 0 0 0
f slaan	-5 2 19 -5 -2 2 0 8 -2 0 -1 0 -1
f slapen	-6 -3 -1 -2 0 4 0 0 -2 0 0 0 0
f slimme	-7 -3 3 -3 -1 5 0 -2 2 0 0 0 0
f slopen	6 0 -2 2 -1 -2 -1 5 -2 0 0 0 0
f sneller	3 1 -4 4 3 -7 1 -1 0 0 0 0 1
f software	6 2 -3 2 0 -3 5 -1 -4 8 -4 -1 -2
f spelen	-9 1 14 -5 0 4 -1 6 -2 0 -1 0 0
f spuiten	-7 3 6 -4 1 2 0 -3 6 -1 0 0 0
f staan	8 -8 -10 11 -5 -3 32 -15 -4 -4 -7 -1 -3
f staat	2 -2 -6 5 -1 -3 11 -5 -4 -1 -1 -1 -1
f stad	14 1 4 2 -11 4 0 7 -2 2 -1 0 -1
f stand	-8 0 -3 -3 6 -1 0 -1 0 -1 0 0 0
f stellen	2 5 -5 0 2 -3 9 -5 4 -2 -4 -1 -1
f stem	-9 -1 -2 -3 8 -2 -3 8 -9 -3 5 0 -1
f sterk	4 -4 -12 12 -2 -8 -3 4 -3 -1 -1 0 0
f stichting	-4 -3 -12 0 -2 7 -3 -2 2 0 0 -1 -2
f stimuleren	-1 13 3 -4 6 -5 19 -6 -6 -2 0 0 -1
f streven	-16 -7 -7 -6 1 13 -3 -8 -9 23 -4 0 -6
f strijden	-14 -1 -11 -5 19 -7 -1 -3 -1 0 -1 0 0
f stroom	-5 -3 -1 -3 -1 6 -1 -1 0 0 0 0 0
f student	2 -2 -8 1 0 0 -1 6 -3 -1 -1 0 -1
f taal	-6 3 2 -3 -2 6 -1 4 -2 0 -1 0 0
f taart	1 0 0 0 0 -1 0 -4 7 -1 0 0 -1
f te	-8 -4 10 -1 -9 11 1 9 -15 -2 -2 -1 8
f team	22 2 2 8 -10 -4 10 1 -1 0 -8 0 5
f technologie	-10 8 6 -6 3 2 -1 5 -1 0 -1 0 -1
f tegen	-16 -1 -9 -7 20 -7 -2 -3 -2 5 -1 -1 -1
f ten	-6 -12 -10 0 3 4 1 0 1 -3 -5 0 -1
f terugdringen	-7 -4 -6 -2 6 0 -1 -2 -1 -1 0 0 0
f tevreden	5 1 0 1 0 -2 -1 -2 -1 7 -1 0 -1
f thuis	11 1 -3 3 -1 -4 -2 -4 12 -1 -3 0 0
f tien	-2 -2 0 -1 -1 3 -2 -3 1 7 -2 0 -2
f tijd	-10 2 -7 5 1 -3 -1 -1 0 -1 0 0 0
f toegang	-10 -5 -1 -3 -2 10 -1 -1 -1 0 0 0 0
f toekomst	0 -6 -12 12 -3 -5 0 -3 -1 0 0 0 0
f toezicht	6 7 22 -2 -6 -1 -1 15 -3 -1 0 0 -1
f toonaangevend	3 -1 0 1 -1 0 -1 -5 -4 12 -1 0 -1
f topklinische	15 4 1 4 -1 -8 -1 -2 1 9 -2 0 0
f tot	-1 0 16 -5 -8 9 -7 12 1 8 -4 -1 -5
f trekken	9 0 2 2 -2 -3 12 -3 -3 0 -1 0 -1
f trots	15 4 -1 5 0 -10 -1 3 -1 0 4 0 0
f tussen	-3 -17 -14 7 -7 8 -4 -6 -2 -3 7 0 0
f twee	2 -1 0 1 0 -1 -1 7 -5 -1 0 -2 1
f u	11 1 0 2 -2 -2 6 -2 1 -1 -1 0 -1
f uit	-15 -3 -6 -8 15 -1 5 3 0 -5 -4 -1 -4
f uur	7 1 -2 3 0 -4 -1 -2 6 -1 0 0 -1
f uw	14 2 -2 4 -1 -7 -4 -2 10 1 1 0 -1
f vakantie	-9 -4 1 -5 -1 9 -1 -2 2 0 0 0 0
f van	1 0 0 -10 11 -1 3 -5 -19 7 5 -5 14
f vandaag	8 1 1 2 -1 -3 -5 -1 11 -1 0 0 -1
f vanuit	4 -7 -7 6 -3 0 -2 -1 0 -2 2 0 1
f vanzelfsprekend	-17 -2 -4 -7 8 4 0 -4 -1 0 0 0 0
f veel	2 3 -7 1 9 -9 4 1 -4 -1 -1 0 0
f veilig	-20 -11 1 -8 -5 20 0 -4 2 -2 -2 0 0
f veiliger	-10 -1 -3 -5 6 2 0 -1 -1 0 0 0 0
f veiligheid	-16 -6 0 -9 1 13 -1 -2 -1 0 0 0 0
f veiligheidsregio	-4 -6 7 -2 0 3 -1 2 0 -1 -1 0 0
f veiligste	-2 -4 3 -1 -6 8 -1 -2 0 9 -6 0 -1
f veranderen	-14 -1 -1 -5 7 2 -1 -2 0 -1 -1 0 2
f verbeteren	-8 5 -4 -3 9 -4 -1 1 -1 -1 0 0 0
f verder	5 -5 -9 7 -2 -3 4 -4 -2 -2 -1 0 3
f verdienen	10 4 9 1 -1 -5 0 2 6 0 -1 0 0
f verduurzamen	5 -1 3 2 -2 -1 -6 3 -1 0 0 6 0
f vereniging	8 6 -7 2 0 -4 -1 9 -3 -4 3 -1 -2
f verhalen	1 -1 3 0 -1 0 -1 8 -2 -1 -1 0 -1
f verhuren	5 0 0 2 -1 -2 -2 -5 9 0 0 0 0
f verkopen	-2 0 8 -2 -1 1 -1 -2 5 0 -1 0 0
f verlenen	5 0 0 2 -1 -2 -7 14 -4 -1 -1 0 0
f verminderen	-6 1 -3 -2 6 -2 -1 0 0 0 0 0 0
f verpleegkundige	-8 -3 1 -3 -1 6 -1 2 -1 0 -1 0 0
f versterken	3 9 -2 -1 6 -7 9 -1 -4 -1 -1 0 1
f verstrekken	4 3 -2 1 0 -3 -1 -10 15 -1 -1 0 0
f vertrouwen	-6 -11 -7 6 -6 6 -2 -2 0 -1 -1 0 -1
f verzamelen	10 -4 -4 5 -2 -3 0 4 -1 0 -1 0 0
f verzorgen	10 3 7 2 -2 -5 -4 -10 22 -1 -1 0 0
f verzorging	10 -1 0 4 -3 -3 -2 4 3 -1 -1 0 0
f vijf	17 0 -2 6 -4 -6 -2 -3 0 5 2 -1 5
f visie	0 -5 -7 1 -1 3 -5 1 -3 1 5 0 -2
f vlaamse	-6 0 -4 -2 7 -2 -1 1 -1 -1 -1 0 0
f voedselbank	0 0 5 -1 -1 1 -2 -3 9 -1 -1 0 0
f voedselketen	6 -4 5 2 -10 7 0 5 -2 0 -1 0 0
f voedselverspilling	-8 0 -6 -2 11 -5 -2 -1 0 0 0 0 0
f voelen	-7 -3 0 -3 -1 6 -1 -1 0 0 0 0 0
f voeren	-1 4 -1 -1 1 -1 -1 6 -3 0 0 0 0
f voet	7 1 -1 2 -1 -3 0 5 -2 0 0 0 0
f vol	-17 -7 -1 -6 -1 13 -1 -1 -3 0 -1 0 0
f voor	22 4 -23 21 -8 -15 6 -1 -11 1 11 -2 -3
f voorkomen	-4 7 2 -3 5 -3 -1 6 -2 -1 0 0 -1
f voorzien	7 0 -4 3 0 -3 4 -3 3 -1 -1 0 -1
f vormen	4 4 9 -1 0 -3 -3 7 -3 -1 5 0 -1
f vrijheid	-10 -3 -1 -5 2 7 -2 0 0 0 0 0 0
f vrouw	-1 1 -1 0 0 0 -3 -2 6 0 0 0 0
f vzw	-6 2 -6 -2 6 -2 2 -3 -1 0 1 0 0
f waar	1 -9 -10 0 -2 6 -8 7 -19 7 10 -2 0
f waarin	-13 -10 -9 -3 -3 14 0 0 -2 0 -4 0 -1
f waarmee	-3 16 -5 -3 6 -6 -2 6 1 -1 -2 0 -1
f warme	7 2 2 2 -1 -4 0 2 1 0 0 0 0
f wat	-6 -10 -9 3 -1 4 6 1 -7 -4 1 -2 -3
f water	11 3 -2 4 0 -7 0 5 -2 0 0 0 0
f waterschap	-8 -4 -5 -2 4 2 -1 -3 -1 3 -1 0 -1
f we	-1 -10 -8 -4 2 7 6 -8 -11 -3 -2 -1 14
f webwinkel	11 0 1 3 -4 -3 5 -2 5 -4 1 0 -2
f weer	-7 -5 1 -3 -2 7 2 -3 0 0 0 0 0
f weg	-4 -4 -6 7 1 -4 0 0 -1 -1 0 0 0
f weidevogel	-4 2 -2 -4 6 -1 0 -1 0 0 0 0 0
f wendbare	4 1 0 1 0 -2 0 -1 -2 -2 -4 0 10
f wereld	-19 -14 -5 -6 -3 18 -4 4 -4 -3 -3 0 1
f werk	0 -4 -6 7 -3 -2 4 -4 -1 0 -1 0 0
f werken	-8 -1 3 -8 -2 12 -3 -6 -5 -4 -1 -3 20
f weten	8 2 -1 2 0 -5 -1 1 -1 6 -1 0 -1
f wie	17 6 1 3 5 -13 12 1 -8 2 2 -1 -3
f wij	11 -12 0 10 -2 -7 7 5 0 -7 -4 0 -2
f wijk	-14 -9 0 -5 -6 16 0 -2 -1 -1 -1 0 0
f willen	5 -8 -28 0 9 -2 -18 -13 -10 14 8 9 2
f woning	6 1 6 1 -3 -2 -1 8 -3 -2 -1 0 3
f worden	-7 -3 -2 -6 2 7 1 2 -3 -6 -4 -1 8
f zaak	-9 -7 -5 6 -3 3 -3 -2 -4 2 -1 -1 4
f zee	-3 -4 2 -1 -4 7 -2 7 -4 -1 -1 0 -1
f zelf	-7 -2 2 -3 0 5 1 -3 2 0 -1 0 0
f zetten	-3 -5 9 -3 -6 9 0 7 -1 3 -5 -1 -3
f zich	5 -5 -7 2 -3 2 3 4 -8 2 -1 -1 -2
f ziek	-9 -4 0 -3 -1 7 -1 -1 -1 0 0 0 0
f ziekenhuis	-1 -3 7 -2 -7 8 -1 -7 7 10 -6 0 -1
f ziel	6 -3 -2 8 -4 -4 0 -1 -1 0 4 0 0
f zien	-5 7 -16 3 7 -7 3 -8 2 -2 4 0 -2
f zijn	19 -17 -41 23 -11 -1 7 -25 -25 8 37 -9 -2
f zoals	9 2 -1 3 0 -5 -2 6 0 0 -1 0 0
f zodat	-2 -1 2 -1 -1 2 -2 6 -3 0 0 0 -1
f zonder	-32 -22 2 -17 -15 45 -6 -6 3 -3 2 -1 -1
f zorg	20 3 4 4 0 -11 -4 -6 12 11 -4 -1 -1
f zorgen	4 -7 11 -2 -12 12 1 -6 7 1 -7 -1 7
f één	0 2 3 -2 -1 1 1 -4 -10 0 11 -1 4
g1 	-2 -3 -15 -1 3 3 -17 -6 7 -3 1 14 -3
g1 adverb	-8 -22 -29 12 10 -7 20 -13 -1 -8 -7 -2 -4
g1 agent	7 -2 -2 2 -3 -1 6 9 -4 -3 -3 -1 -4
g1 artefact	7 -6 -2 0 -7 6 -6 -1 8 6 -3 -1 -3
g1 article	2 5 -23 -5 16 -7 -4 -1 -7 10 15 -11 -7
g1 change	-7 -3 -4 3 2 -1 -1 -1 0 0 -1 0 0
g1 company	4 -3 2 -1 -4 4 9 2 -5 -3 1 -1 -2
g1 contented	8 1 1 1 -1 -3 -1 -4 -1 10 0 0 -1
g1 customer	8 2 0 2 -1 -4 -3 -2 -3 12 0 0 -1
g1 determiner	-22 -16 -10 -7 -4 22 1 2 -11 -5 -6 4 3
g1 living.infinitive	-6 -6 -4 4 -3 3 -2 -1 -3 1 -4 -1 6
g1 mission	1 -7 -7 11 -6 -3 -3 1 1 -2 -4 -1 4
g1 neutral	-1 -3 -3 3 -2 0 -1 6 -4 -1 -1 0 -1
g1 own	10 9 19 -2 -4 -4 -5 -3 4 -1 -2 4 13
g1 people	12 -17 -7 -3 -5 10 17 7 -6 -4 -2 -7 -7
g1 place	-3 11 -3 -11 10 -1 3 6 -6 1 -1 -1 -1
g1 plain.infinitive	-10 5 -17 3 24 -22 -6 7 -3 1 -3 -1 -1
g1 plain.infinitive neutral	-6 -3 -3 -2 3 3 0 -1 0 0 0 0 0
g1 possessive	10 3 0 2 -1 -5 4 -3 -5 -2 14 -2 -3
g1 praised	-6 2 14 -5 -2 4 -1 3 3 -1 0 -1 0
g1 preposition	-5 2 5 12 -7 -5 -13 2 7 -13 -5 15 8
g1 problem	-15 -8 -12 -1 6 4 -5 7 -5 -2 -1 -1 -1
g1 pronoun	-21 -16 -12 4 -5 13 0 -7 1 -2 -2 -1 -1
g1 quality	-11 -16 -7 4 -1 6 -2 -6 4 -2 -1 0 -1
g1 rank	10 3 0 2 -1 -5 -1 -4 -2 12 -1 0 -1
g1 service	20 2 0 5 -3 -7 4 -4 12 -2 -2 -1 -1
g1 shared	1 0 -17 1 1 1 -4 2 10 -3 -8 -1 0
g1 subject	-3 2 13 1 0 -5 7 -2 0 -3 2 -8 6
g1 subordinator	-3 1 -4 -1 -2 5 2 4 -3 0 -6 -1 2
g1 wanted	-20 -22 -23 3 0 13 -3 -8 9 -3 -5 -2 -4
g1 work	18 0 3 6 -8 -3 -2 13 -4 -1 -1 0 -1
g2 	3 -10 -13 -7 -2 14 -5 0 -17 7 -3 17 -4
g2 ,	16 -13 -18 25 -6 -15 5 -6 5 2 -5 -1 -4
g2 .	1 -5 -12 22 -2 -16 0 -1 0 -1 -1 0 0
g2 :	-3 1 -1 -1 1 1 -1 -2 6 0 -3 0 0
g2 act.infinitive	-9 1 -13 -4 23 -13 1 -4 -5 8 -1 -1 -2
g2 activity.infinitive	12 -4 20 -2 1 -6 -18 50 -2 -6 -9 -2 -6
g2 activity.infinitive artefact	7 1 0 2 -1 -3 -3 12 -3 -1 -1 0 -1
g2 activity.infinitive neutral	4 3 8 -1 0 -3 -3 5 -2 -1 5 0 -1
g2 activity.infinitive place	3 1 3 1 0 -2 -3 8 -3 0 0 0 0
g2 activity.singular	-9 1 1 -4 0 6 0 0 -1 0 0 0 0
g2 adverb	-2 0 -2 4 -1 -2 6 -7 -2 -1 -1 0 3
g2 agent	-12 29 12 -14 9 -2 -2 17 -6 -5 3 -5 4
g2 artefact	6 22 10 -6 3 -5 -3 -9 25 0 -4 -2 3
g2 article	2 -25 -3 2 -6 10 0 -1 -8 -1 5 2 -3
g2 carry.infinitive	14 7 1 4 -1 -8 -9 9 10 -1 -2 0 -1
g2 change	-5 -2 -9 -2 15 -9 -1 -6 -1 -3 -3 4 7
g2 company	6 -4 0 0 1 -2 -1 -12 2 2 12 -2 0
g2 comparative	-7 -4 4 -6 -4 11 0 0 0 0 0 0 0
g2 conjunction	-8 -3 -10 -4 12 -3 9 -11 -1 4 -3 -1 -2
g2 customer	-9 -3 3 -8 -1 11 -1 -3 1 3 0 0 -1
g2 determiner	-7 4 -9 -5 12 -4 -1 1 6 -1 -5 -3 0
g2 develop.infinitive	-3 19 -1 -5 4 -3 -6 20 -8 -2 -1 -1 1
g2 ensure.infinitive	-7 -4 7 -3 -5 9 -1 -2 2 0 0 0 0
g2 gathering.infinitive	9 0 0 3 -3 -2 -6 16 -5 -1 -1 0 0
g2 helping.infinitive	9 -3 10 2 -5 -1 35 -16 -7 -3 -3 -1 -2
g2 helping.infinitive people	-3 11 8 -4 1 -2 11 0 -4 -1 -1 0 -1
g2 helping.singular	7 0 -4 3 0 -4 4 -1 -1 0 0 0 0
g2 internal	6 -1 0 2 -2 -1 2 -1 -2 2 -1 0 1
g2 inward.infinitive	1 -1 2 0 -1 0 -3 -1 -3 -1 -1 0 10
g2 let.infinitive	8 10 -9 3 4 -8 3 -1 3 -1 -1 0 -2
g2 living.infinitive	0 -1 -8 -7 0 9 -5 1 -2 1 1 -2 5
g2 living.singular	10 2 -2 3 0 -5 0 -1 5 0 -1 0 0
g2 make.infinitive	6 -3 2 0 -3 2 11 4 -7 -3 -3 -1 -1
g2 mission	-1 -24 -15 0 -2 12 -1 7 -9 6 -12 8 -9
g2 modal.infinitive	-2 -20 -11 -3 2 9 -11 -17 -1 6 -1 2 15
g2 modal.singular	-13 -7 -5 -4 -1 11 -1 -2 -2 -1 1 0 -1
g2 neutral	-5 -1 3 -5 -4 9 -8 9 -3 -3 -6 8 2
g2 offering.infinitive	21 0 10 6 -6 -7 3 -2 22 -3 -7 -2 -3
g2 offering.infinitive work	5 0 0 2 -1 -2 -2 -5 9 0 0 0 0
g2 own	-16 10 2 1 4 -4 6 -5 19 -8 -2 -3 -8
g2 people	-23 -4 2 0 6 1 6 1 -18 -7 1 10 1
g2 place	1 -12 -18 4 -9 12 -4 -3 -4 -7 12 -1 1
g2 plain.infinitive	-15 -21 -26 -1 -10 26 10 -5 -16 -10 10 -4 0
g2 plain.infinitive mission	3 -8 -4 2 -5 6 -4 -3 -6 20 -4 0 -4
g2 plain.infinitive shared	-18 -19 -18 12 2 0 -2 -7 -3 -1 1 0 -1
g2 plain.singular	-19 -23 -10 20 -16 9 1 -7 -4 -3 1 -1 -1
g2 preposition	-3 -24 -33 12 11 -8 6 -20 13 1 -6 -8 -2
g2 problem	-13 -3 1 -8 -4 16 -1 1 -1 -1 -1 0 0
g2 promote.infinitive	-5 10 -6 -3 14 -11 14 -4 -5 -2 -2 0 -1
g2 pronoun	-14 -8 -6 1 -2 7 -5 -4 0 5 -2 0 -1
g2 protect.infinitive	-5 8 -6 -4 10 -5 0 0 0 0 0 0 0
g2 quality	-9 -7 -7 2 -1 4 1 4 -3 -2 -3 -1 -1
g2 rank	2 14 1 -1 2 -5 3 -3 2 9 -3 0 -2
g2 rank superlative	7 -3 3 2 -8 4 -2 -8 5 6 2 0 -1
g2 relative	-63 -28 -4 -23 -4 51 -6 -11 -4 -2 -3 -1 3
g2 representation	3 7 -1 0 1 -3 3 -1 0 0 2 0 0
g2 service	12 1 1 1 0 -5 2 -5 11 -2 -2 -1 2
g2 shared	-9 3 -15 3 14 -12 -9 11 -15 1 9 -3 0
g2 strengthen.infinitive	-2 7 -1 -1 3 -2 1 2 -1 0 0 0 0
g2 subject	10 1 0 2 -3 -2 -4 6 -2 -3 0 -1 7
g2 subordinator	4 -2 -3 2 -2 0 -1 -8 11 0 -1 0 0
g2 superlative	1 -7 5 0 -12 12 -4 -8 3 9 1 0 -1
g2 unlisted.infinitive	11 2 0 2 -1 -5 -3 1 3 4 -1 0 -1
g2 unlisted.singular	-18 -7 1 -3 -1 10 0 1 -5 -1 0 0 0
g2 venue	15 10 11 2 -1 -9 -4 -2 11 -5 12 -1 -3
g2 wanted	-13 -11 -19 11 4 -4 -1 7 -10 -8 0 -1 2
g2 work	6 -1 21 -1 -6 0 -3 5 9 -2 -1 -1 -1
g3 	-5 -15 -7 19 -2 -10 -5 -11 -15 -2 7 8 12
g3 ,	26 10 -3 -5 6 -8 -10 8 7 13 -5 -4 -1
g3 .	10 0 2 -2 -2 1 3 6 -5 -2 -1 -2 5
g3 :	-2 -8 -5 0 -2 6 -5 2 -10 10 1 4 -6
g3 act.infinitive	5 3 5 -1 -6 4 -1 1 -2 9 0 -1 -3
g3 act.singular	7 10 1 1 0 -6 -1 9 -1 -2 -2 0 0
g3 activity.infinitive	20 13 2 4 -1 -12 -5 16 -10 8 -3 5 -3
g3 activity.singular	-3 8 27 -1 -8 0 -10 32 2 -6 -7 -1 -4
g3 adverb	-9 -34 -7 11 -19 21 0 -16 5 -2 -6 -1 7
g3 agent	4 2 4 -2 -3 2 0 2 -12 7 11 -1 -4
g3 artefact	4 2 7 -1 3 -4 -4 -7 38 -7 -8 -3 -5
g3 article	17 -6 -18 21 0 -20 -8 -14 1 -6 30 -6 1
g3 carry.infinitive	3 1 1 0 0 -2 4 5 -6 0 -1 0 -1
g3 change	-3 0 -4 -1 7 -4 -1 -1 -1 -1 -1 4 -2
g3 company	1 7 5 -2 -2 1 3 0 -10 2 11 -1 -3
g3 comparative	-2 -3 1 0 -3 4 2 -7 -1 -5 -1 -1 10
g3 conjunction	-19 2 13 -6 0 7 -2 2 5 -5 1 -1 -2
g3 determiner	2 -4 -1 3 -7 5 -1 -6 10 -2 -1 5 -5
g3 guard.singular	-3 0 -5 -1 6 -3 -1 4 -2 -1 -2 0 0
g3 helping.infinitive	-3 -3 2 -1 -4 6 -2 -5 -1 -2 -1 6 4
g3 helping.singular	7 4 1 2 -3 -2 14 0 -3 -2 -4 0 -1
g3 internal	5 1 -1 2 0 -3 2 -2 -2 -2 -1 0 6
g3 keep.singular	0 4 0 -1 1 -1 -1 6 -2 -1 -1 0 0
g3 let.infinitive	10 0 1 0 -3 1 14 0 -3 -1 -3 -1 -2
g3 living.infinitive	-3 8 -2 3 2 -6 2 6 -3 -4 0 -1 2
g3 living.singular	-13 -6 0 4 -6 6 -2 1 -3 -1 1 0 -1
g3 make.infinitive	-8 1 -1 -5 10 -3 -1 0 -1 -1 0 0 1
g3 mission	6 7 -6 2 3 -6 -1 0 6 -1 -1 0 0
g3 modal.infinitive	-9 -10 -7 -3 -2 13 -5 -11 1 2 0 6 0
g3 modal.singular	9 11 0 -1 2 -7 -8 -2 3 -5 3 -1 14
g3 neutral	-23 -14 -5 2 1 8 1 -2 -2 -5 -3 3 -2
g3 offering.infinitive	-8 -7 -3 -2 7 0 -1 5 -4 -1 -2 -1 -1
g3 offering.singular	14 0 3 4 -3 -5 -9 -6 29 -3 -5 -1 -2
g3 own	-7 -8 7 -4 -5 11 -7 1 -4 4 -2 -1 8
g3 people	22 -15 1 2 -16 12 36 4 -13 -11 -14 8 -8
g3 place	-6 -6 -2 -4 -5 13 6 4 -3 3 -9 -2 -3
g3 plain.infinitive	1 -4 10 5 -9 2 5 7 -8 5 -14 1 5
g3 plain.singular	3 -8 -16 -1 7 -1 1 1 7 -2 0 -4 -8
g3 plain.singular neutral	0 -6 -10 12 -2 -6 7 -3 -3 -1 -3 0 0
g3 possessive	-12 2 -5 -1 2 3 -2 0 -1 -1 -1 -1 1
g3 praised	-3 -4 -11 10 0 -5 -2 -1 -2 -1 -1 0 2
g3 preposition	-2 -25 -54 3 11 6 -18 -11 14 2 5 -8 -4
g3 problem	-14 -17 -7 1 -5 14 -2 -3 -4 -2 -1 -1 2
g3 promote.infinitive	-5 1 -3 -3 7 -3 0 -1 0 0 0 0 0
g3 promote.singular	-7 4 -1 -3 0 4 -1 -1 0 -1 2 0 0
g3 pronoun	3 -13 -17 -1 -2 11 17 -17 -6 9 -2 -2 -6
g3 quality	-21 -11 -7 -2 0 12 -4 -7 1 -1 2 0 -1
g3 rank	5 0 -1 2 -1 -2 -2 -2 -6 15 -3 0 -1
g3 relative	18 -6 1 4 -10 2 -8 -5 9 1 11 -1 -3
g3 service	8 5 0 1 1 -5 4 2 7 -6 -3 -1 0
g3 shared	-3 -21 -4 7 -16 16 1 1 1 -7 2 -2 -5
g3 subject	-17 -18 -27 -3 6 13 0 -6 -3 -1 -1 -1 -3
g3 subordinator	5 1 -6 2 3 -5 1 -2 -4 -1 7 0 0
g3 unlisted.infinitive	12 4 11 2 -4 -5 -4 11 -1 4 -1 -1 -2
g3 wanted	-22 8 -6 -20 25 0 -6 -15 10 8 -5 -2 4
g3 work	2 8 3 -1 -1 -2 0 14 -4 -2 -1 0 -2
s 	9 -22 -27 3 17 -10 -4 0 9 -9 -22 12 4
s !	-1 -14 -20 6 -4 6 -4 0 1 1 -3 -1 -3
s '	2 -5 -2 1 0 1 0 -3 8 -3 -1 -1 -2
s ,	11 -1 -2 12 -18 3 0 15 11 -4 3 -22 -1
s -	-2 3 -6 -1 4 -1 -2 -2 -3 2 5 0 -1
s .	6 -41 -53 6 2 14 -3 9 -3 0 -14 -7 -4
s :	13 -2 13 -4 -7 5 -2 -3 3 -2 0 6 3
s ;	0 2 8 -2 -1 1 8 1 -3 -2 -3 -1 1
s act.infinitive	-70 69 -42 -43 86 -31 -9 12 -12 2 -7 6 -3
s act.infinitive change	-13 4 -8 -7 19 -8 -1 -1 0 -1 -1 0 0
s act.singular	-15 7 15 -9 -3 10 2 13 -5 -3 -4 0 -2
s activity.infinitive	28 20 46 -6 -3 -15 -14 90 -22 -21 -10 -1 0
s activity.infinitive artefact	10 7 1 2 1 -7 1 15 -5 -1 -2 -1 -2
s activity.infinitive mission	-4 6 0 -2 3 0 -1 3 -2 0 0 0 0
s activity.infinitive neutral	5 3 7 0 -1 -3 0 0 -3 -1 4 0 4
s activity.infinitive place	11 0 3 3 -2 -4 2 15 -9 -1 -2 0 -2
s activity.infinitive shared	16 8 1 5 0 -11 -1 11 -3 0 0 0 -1
s activity.infinitive venue	6 3 4 1 -1 -4 1 9 -4 -1 -1 -1 -1
s activity.infinitive work	7 3 6 1 -1 -4 -1 -2 9 -1 -1 0 0
s activity.participle	25 -4 -6 5 -5 -4 -4 0 16 -6 -4 5 -5
s activity.singular	-11 16 22 -8 -8 9 -12 31 13 -11 -5 -2 -9
s adverb	-27 13 12 2 -19 18 27 21 0 -10 -10 -16 -14
s agent	40 11 36 -2 -12 -7 7 -2 -25 12 32 -11 8
s artefact	50 9 30 -3 -7 -12 -14 25 42 -5 -14 -5 -8
s article	12 -19 -28 4 7 -2 -1 0 7 -3 9 -26 5
s awareness.infinitive	22 10 2 6 0 -15 -3 16 0 -2 -1 -1 -2
s carry.infinitive	18 13 12 1 -3 -9 -14 20 17 -6 -5 -2 0
s change	-43 53 -24 -18 50 -29 -9 -2 -12 -4 7 4 13
s company	8 16 15 -1 -14 6 5 -6 -4 4 19 -8 0
s comparative	-47 -17 39 -30 1 35 -4 -8 -5 -6 -2 -3 21
s conjunction	-6 14 -9 -1 -10 12 -6 20 10 -2 -4 -19 0
s contented	18 3 -1 5 -1 -8 -3 -6 -3 21 0 -1 -4
s customer	22 -3 2 2 -6 -1 -4 -8 -12 27 10 -2 -6
s determiner	-21 -39 16 -3 -19 33 -8 4 -1 -12 -5 3 8
s develop.infinitive	14 10 8 -1 -1 -6 -7 22 -5 -5 1 -2 4
s develop.infinitive change	11 1 -1 4 -2 -5 5 2 -1 -1 -1 0 -1
s develop.singular	-1 2 0 -1 0 0 -1 6 -2 -1 -1 0 -1
s ensure.infinitive	-9 -14 13 -4 -22 29 -1 -2 5 -2 -2 0 -1
s gathering.infinitive	6 3 15 -1 -3 -2 -10 28 -9 -3 -2 -1 3
s gathering.infinitive people	-1 8 8 -3 -2 1 -7 18 -5 -1 -1 0 -1
s gathering.singular	3 7 0 0 -2 -1 9 -4 -4 -2 4 0 0
s guard.singular	-6 5 -5 -2 7 -4 -1 5 -2 -2 -2 0 0
s helping.infinitive	48 16 1 12 -2 -27 85 -25 -30 -9 -12 17 -9
s helping.infinitive agent	8 3 4 2 -1 -4 12 -3 -3 -1 -1 0 0
s helping.infinitive artefact	9 0 1 3 -3 -2 17 -10 -2 -1 -1 0 0
s helping.infinitive people	12 13 12 1 -1 -9 24 -5 -10 -2 -3 7 -2
s helping.participle	-3 -1 2 -1 -1 2 -1 -6 7 -1 1 0 -1
s helping.singular	29 6 1 8 -8 -10 34 -4 -3 -5 -7 -1 -4
s internal	36 10 11 8 -7 -15 16 -24 -18 0 -13 2 52
s inward.infinitive	-17 3 -3 -7 4 8 -6 -2 -6 -5 -5 -1 21
s keep.infinitive	-13 -6 1 -6 7 4 3 3 -3 -3 -3 -1 -1
s keep.singular	-7 12 -6 -4 9 -5 -5 4 -4 5 -1 -1 1
s let.infinitive	20 25 -14 1 12 -21 10 2 8 -3 -5 -3 -2
s living.infinitive	-2 -2 12 -9 -7 14 -14 7 2 -2 -9 -6 24
s living.infinitive agent	5 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
s living.infinitive artefact	-5 -1 11 -3 -1 3 -1 3 0 0 0 0 0
s living.infinitive service	9 7 4 2 -3 -3 -3 7 5 -1 -1 0 -1
s living.infinitive shared	-3 -4 7 -4 3 1 -4 1 10 -2 -3 -1 -2
s living.participle	-21 -8 11 -10 1 14 -1 -8 9 -1 -1 -1 -2
s living.participle shared	-6 -2 2 -3 0 5 -1 4 -4 0 -1 0 0
s living.participle wanted	1 -7 -7 9 -2 -4 -1 -1 -1 0 2 0 0
s living.singular	-17 -27 40 -2 -24 27 8 2 0 -4 -4 -3 -1
s living.stem	2 0 2 0 -1 -1 0 -1 6 -1 -1 0 0
s make.infinitive	13 -17 -1 -2 -7 10 1 18 -14 1 -2 -5 -1
s merit	0 -15 -8 17 -6 -6 -1 -3 5 2 -7 -1 -1
s mission	12 -18 -24 10 1 -4 -1 7 -1 4 -12 4 -10
s mission wanted	-7 -2 3 -3 0 5 -1 2 -1 -1 0 0 0
s modal.infinitive	3 -21 8 -5 -11 19 6 -28 -10 7 -9 10 21
s modal.singular	0 8 13 -12 -1 8 -2 -2 15 -10 2 -5 7
s neutral	2 -17 -29 31 -6 -14 -3 -16 -3 -8 1 11 8
s offering.infinitive	43 35 13 4 11 -37 -9 -6 79 -18 -22 11 -12
s offering.infinitive neutral	13 -4 9 4 -8 -1 -3 9 3 -2 -2 0 -1
s offering.infinitive work	5 0 0 2 -1 -2 -2 -5 9 0 0 0 0
s offering.singular	6 9 14 -2 -4 -2 -6 4 27 -6 -8 -1 -3
s own	12 0 20 -2 -1 -5 2 -5 -5 15 -11 -6 18
s people	18 -15 38 -14 -21 24 41 5 4 -20 2 13 -36
s people wanted	-4 -7 1 -2 -3 7 -3 3 -4 0 2 0 -1
s place	-29 -35 44 -36 -4 45 -16 36 7 6 2 -19 -21
s plain.infinitive	11 11 16 3 6 -18 0 -8 -26 32 14 -4 1
s plain.infinitive mission	-11 -17 6 -5 -4 14 -6 -4 -7 18 0 -1 -6
s plain.infinitive neutral	-12 -9 20 -7 -8 14 -4 10 -4 -3 -3 0 5
s plain.infinitive people	22 -4 -4 9 -4 -8 17 -15 5 -2 -3 -1 2
s plain.infinitive shared	-19 -13 -12 10 4 -2 -4 1 -6 -2 2 0 -2
s plain.participle	-4 -7 -15 5 -4 6 -7 3 3 -5 -1 -1 1
s plain.singular	-15 3 19 -3 -7 8 16 15 8 -20 0 -12 -5
s plain.singular neutral	12 -8 -14 15 -5 -8 5 -5 0 1 0 -1 -3
s possessive	19 -2 -11 7 -9 1 28 -14 3 -20 14 -6 -4
s praised	17 10 18 16 -9 -18 0 -18 36 12 -8 0 -9
s preposition	14 -23 -22 -19 8 18 6 8 4 -1 6 -6 -25
s preserve.infinitive	-18 16 -16 -11 32 -16 -2 8 -6 -1 -3 -2 2
s preserve.singular	14 -4 5 5 -6 -3 3 2 3 -1 -1 0 -1
s problem	-44 21 -7 -34 31 11 8 16 -6 -8 -10 -7 0
s promote.infinitive	-45 46 -7 -24 49 -22 11 2 -12 0 0 -1 -3
s promote.singular	-18 25 -4 -10 8 1 7 0 -4 -3 2 0 -1
s pronoun	-8 -46 16 14 -37 33 11 -2 6 -5 -1 -9 -9
s protect.infinitive	-18 18 -5 -11 22 -9 -3 9 -4 -2 -1 0 -1
s protect.singular	-8 -2 -6 -2 8 -2 0 -2 0 0 0 0 0
s quality	-40 -18 -10 -3 -8 28 5 -10 8 -7 3 -6 -10
s quality wanted	9 1 -4 3 0 -5 -1 1 -2 2 1 0 0
s rank	35 18 0 7 -6 -14 -7 -29 1 83 -28 -3 -3
s rank superlative	18 -2 0 5 -9 0 -3 -12 7 18 -3 -1 -1
s ranking.infinitive	10 2 -6 4 -2 -4 -6 -4 1 11 3 0 -3
s realise.infinitive	-1 -10 13 -2 -7 8 5 -1 1 -3 2 -1 -3
s relative	4 -6 16 -12 -16 25 -13 -2 11 -4 29 -14 -3
s representation	9 12 0 1 1 -8 3 5 -1 2 -1 0 -1
s result	-28 4 68 -21 -12 23 5 14 4 -3 -7 -2 0
s service	23 31 14 -3 -12 -2 6 19 25 -6 -12 -8 -7
s shared	-27 -15 0 -20 2 28 -13 8 23 -16 1 -5 -8
s shared wanted	-8 -2 6 -4 -1 6 -1 0 2 -1 0 0 0
s strengthen.infinitive	-9 16 -8 -6 18 -13 7 0 -5 -2 -1 0 1
s subject	14 30 36 2 4 -26 19 26 -12 -10 -9 -4 10
s subordinator	-18 -5 12 -9 0 13 -5 20 -6 -1 1 -4 -7
s success	50 -3 8 16 -22 -7 -1 -11 -4 34 -5 5 -5
s superlative	-6 -7 0 -2 -6 11 -7 -6 8 5 0 0 -2
s unlisted.infinitive	19 7 17 -4 10 -16 -12 22 10 -7 -15 8 5
s unlisted.infinitive artefact	20 12 3 5 -3 -11 -2 7 7 -1 -1 -1 -1
s unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -2
s unlisted.infinitive people	7 -4 12 1 -4 -1 7 0 1 -1 -1 -1 -1
s unlisted.infinitive place	-2 -3 1 -2 -2 5 -2 10 -8 0 0 0 0
s unlisted.infinitive shared	-2 1 6 -2 0 1 -1 4 -1 0 0 0 -1
s unlisted.singular	-3 2 7 -2 -5 6 -5 11 -10 3 0 7 -4
s venue	22 4 11 0 -9 0 -10 -10 5 7 30 -3 -10
s wanted	-6 -29 6 -1 -27 35 -12 -10 33 0 1 -18 -2
s work	6 49 11 -9 10 -17 4 38 -2 1 -16 -3 -7
ss  	26 12 9 -14 11 -9 -11 -6 14 -1 -2 5 11
ss  ,	0 1 2 15 -5 -11 12 -5 9 -10 12 -5 -11
ss  -	3 -2 6 0 -2 0 0 0 3 -1 -1 0 0
ss  .	-29 -16 17 -2 -19 28 -3 23 -5 0 -11 -5 -6
ss  :	20 1 -9 6 0 -9 12 -4 -4 -5 2 6 -4
ss  ^	-6 -8 -8 9 -3 -1 1 -1 -2 0 -3 -1 0
ss  act.infinitive	-19 5 -13 -7 17 -3 -3 4 -4 -2 2 -1 -1
ss  act.singular	-4 3 9 -3 -1 3 -1 6 -1 -2 -1 0 0
ss  activity.infinitive	7 1 0 2 3 -7 3 18 -11 -2 -1 -2 -3
ss  activity.singular	10 3 -7 4 -1 -4 -2 11 -3 -2 -1 0 -1
ss  adverb	-12 6 -15 -6 15 -4 6 -8 -1 -8 6 3 -4
ss  agent	14 8 -6 7 0 -12 9 -10 -9 14 2 0 -2
ss  artefact	19 5 2 4 -2 -8 -11 -2 3 -4 10 5 6
ss  article	-7 -3 0 -5 6 2 2 10 -1 -1 -7 -2 -4
ss  change	-19 -8 -13 -5 9 6 0 1 -3 -4 -2 0 -2
ss  company	9 -12 1 2 -9 7 -2 -9 -2 13 7 -2 -5
ss  comparative	-16 -5 6 -7 -3 13 -1 0 -2 -1 0 0 0
ss  conjunction	4 7 -6 -3 0 2 -6 -3 10 -1 6 -6 0
ss  determiner	-3 1 -7 5 -1 -1 -2 0 7 -2 -5 -1 0
ss  helping.infinitive	-5 10 -2 -3 6 -4 1 5 -3 -1 -1 0 0
ss  helping.singular	11 0 -3 4 -2 -4 7 2 -3 -1 -1 -1 -1
ss  internal	14 2 -1 4 -2 -5 -1 -4 -11 -2 -8 5 25
ss  let.infinitive	0 2 -4 0 8 -7 -2 -2 2 0 0 0 2
ss  living.infinitive	30 21 9 5 -1 -19 2 0 -3 0 -1 -2 20
ss  living.infinitive shared	0 -1 -1 -1 -1 2 -2 -3 7 -1 -1 0 -1
ss  living.singular	0 -6 -9 -1 0 5 5 -12 7 -2 -1 0 0
ss  make.infinitive	2 3 2 0 -1 -1 -2 8 -2 -2 -1 -1 2
ss  mission	2 8 0 -1 2 -4 3 1 1 -1 -1 0 -1
ss  modal.infinitive	-6 11 -1 -5 1 3 7 -6 -5 3 -3 9 -4
ss  modal.singular	9 5 10 1 -2 -5 -6 -1 5 5 4 -1 -1
ss  neutral	-4 0 -22 9 -1 -2 -20 3 -2 2 -16 6 21
ss  offering.infinitive	3 1 -4 1 4 -5 -7 14 -4 -3 -2 5 -3
ss  offering.singular	6 -2 5 1 -2 -1 0 0 4 -1 -1 0 0
ss  own	-1 1 4 -2 3 -3 0 -1 -6 2 -2 0 7
ss  people	12 -1 2 -4 12 -11 -17 -6 9 -8 -13 37 3
ss  place	-12 -28 7 3 -12 18 -2 6 7 -3 -15 -2 0
ss  plain.infinitive	15 -3 -4 2 -3 0 8 9 -21 8 -11 12 -2
ss  plain.singular	-23 26 14 -13 4 5 -1 -1 6 0 8 -2 -6
ss  plain.singular neutral	-7 -5 -2 -3 -2 8 3 -1 -1 -1 -3 0 -1
ss  possessive	-20 -10 0 -3 -2 13 5 -7 -6 6 -3 -1 -2
ss  praised	2 0 0 1 -1 -1 -1 2 -4 7 -2 0 -1
ss  preposition	28 -16 3 -3 -3 2 20 -10 3 6 1 -14 -1
ss  problem	-8 -3 0 -6 4 5 10 0 -4 -5 0 -1 -4
ss  pronoun	6 -8 -8 5 5 -7 11 -8 6 -3 -3 -2 -3
ss  quality	-20 11 10 -12 6 5 4 6 -4 -3 0 -1 -2
ss  rank	7 0 -1 3 -1 -3 -2 -3 -5 15 -3 0 -1
ss  relative	4 9 -2 -1 2 -3 -4 -5 20 -1 -8 -1 1
ss  representation	3 8 0 0 0 -3 -1 -4 2 4 2 0 0
ss  service	1 -3 15 -3 -5 5 6 -7 15 -3 -3 -2 -2
ss  shared	8 33 14 -10 -4 0 -12 -7 11 2 12 9 -2
ss  subject	-3 -2 2 0 2 -2 -4 8 -4 1 1 -1 -2
ss  subordinator	-9 2 -5 -6 4 5 0 -10 1 5 5 -1 -2
ss  unlisted.infinitive	-23 0 -2 -10 16 0 3 3 -5 -3 -2 -1 -2
ss  unlisted.singular	-10 -7 -4 -6 -2 13 0 -3 -2 -1 4 -1 -2
ss  venue	11 1 -2 4 -1 -5 -2 -7 2 4 7 0 -1
ss  wanted	5 -9 16 3 -16 10 -7 -4 9 9 2 -1 -4
ss  work	-2 13 -5 -2 7 -6 -1 -2 8 -1 -2 -1 -1
ss ! ^	-7 -14 -17 4 -3 9 -6 1 2 -1 -2 -1 -3
ss ' 	1 -5 -2 0 0 1 0 -3 9 -3 -2 -1 -1
ss , 	33 1 5 5 0 -15 -6 -8 8 4 18 -4 -1
ss , activity.infinitive	15 12 3 3 1 -11 -2 14 -5 -3 5 -1 -1
ss , activity.participle	5 2 -1 1 0 -2 -1 -5 7 -1 3 0 -1
ss , activity.singular	-8 10 -4 -4 4 1 -2 5 0 -1 -2 0 -1
ss , adverb	9 -7 -10 -2 -2 6 -8 -5 2 19 -8 -2 1
ss , agent	-7 15 0 -4 5 -2 1 1 1 0 1 0 -2
ss , artefact	8 -2 -3 2 3 -6 6 4 -9 -5 7 -1 -1
ss , article	7 13 0 -3 5 -7 5 -7 8 1 3 -2 -3
ss , comparative	-11 -2 -12 -5 13 -2 4 -5 -3 -1 -1 0 1
ss , conjunction	6 -6 0 0 -3 4 -4 5 -5 -3 2 -1 5
ss , determiner	21 -1 -7 12 -5 -11 -4 -7 0 -2 10 -1 8
ss , helping.singular	-4 4 3 -3 2 0 -2 7 -2 2 -3 0 -1
ss , living.infinitive	-9 2 -1 4 1 -3 0 6 -4 -1 -2 0 -1
ss , make.participle	-6 -2 0 -2 0 5 -1 -2 -2 0 3 0 0
ss , merit	-3 -3 -6 8 0 -5 2 -2 -2 -1 -1 0 -1
ss , neutral	-3 -5 -8 7 -1 -2 -2 0 -1 -1 0 0 0
ss , people	1 -6 -8 0 -2 5 -1 -13 10 3 2 -1 -3
ss , place	18 -1 -3 7 -5 -6 2 4 1 -1 -1 0 -1
ss , plain.infinitive	-1 -14 -4 12 -5 -2 -1 -4 1 -1 -2 0 3
ss , praised	1 10 1 8 0 -11 3 -4 4 -2 0 0 2
ss , preposition	-2 11 7 -13 -4 13 2 -3 27 -6 -3 -5 -8
ss , problem	14 13 -1 3 -2 -8 0 -3 -2 9 -1 0 4
ss , pronoun	8 -1 6 1 -1 -4 3 6 -4 -3 -2 0 3
ss , quality	-7 -14 -6 10 -5 2 -1 -1 -2 -1 -1 0 -2
ss , relative	-10 -11 -8 -3 -4 14 -3 0 -5 -3 6 0 -2
ss , result	-19 -5 53 -14 -15 22 -3 8 8 -1 -6 -2 3
ss , service	-4 8 -1 -3 3 -1 2 1 3 -2 -3 0 -1
ss , shared	10 -4 -8 10 -5 -5 1 4 -1 -5 5 -1 -3
ss , subject	5 0 -2 2 0 -2 1 -7 8 0 -1 0 0
ss , subordinator	-16 1 22 -5 4 -1 -3 22 -10 -1 -3 -1 -1
ss , wanted	8 -13 -17 1 -8 13 -5 5 -1 -3 -4 -1 3
ss , work	6 0 -1 2 -2 -2 -2 8 -5 3 -1 0 -2
ss - conjunction	1 5 -3 -1 4 -4 -2 -1 -3 2 6 0 -1
ss . 	3 4 13 -2 -1 -2 -1 14 -4 -1 -2 0 1
ss . ^	5 -39 -48 5 2 13 -2 12 -6 0 -14 -7 -4
ss . adverb	-23 7 36 5 -3 -7 -1 7 6 -2 -6 -1 2
ss . article	-5 13 22 -6 -1 0 2 3 4 2 -1 0 -3
ss . determiner	-5 0 8 -3 3 0 -3 7 -2 -1 0 0 -1
ss . mission	5 4 7 0 0 -4 -1 -1 7 0 0 0 0
ss . own	-15 6 22 -10 3 4 -2 -7 -4 7 6 -1 3
ss . people	-12 1 19 -7 -1 6 0 4 -2 -1 1 0 -1
ss . preposition	2 -1 26 -4 -6 3 7 2 -3 -4 1 -1 4
ss . pronoun	-12 4 5 -6 6 1 0 1 -2 -1 1 0 0
ss . subject	-5 -1 39 -8 -9 9 -1 13 3 -5 5 -1 -6
ss . subordinator	-8 0 10 -4 0 4 2 3 -2 0 -2 0 0
ss . wanted	15 6 7 9 -1 -15 -1 6 4 -1 -1 0 -1
ss : 	4 13 -6 0 4 -7 -3 6 1 -3 -1 -1 3
ss : adverb	8 -3 -1 2 -2 -1 2 11 -10 -2 -2 0 2
ss : article	-3 6 10 -4 4 -3 -6 -10 3 7 7 6 -4
ss : determiner	-3 -5 -6 0 -2 6 -1 -10 -4 -1 3 2 7
ss : place	-1 2 9 -2 0 0 4 -1 1 -1 -1 0 -1
ss : shared	3 0 1 1 -1 -1 0 -3 6 0 -1 0 0
ss : subject	10 -3 -4 4 -2 -3 6 2 -7 -1 2 0 -1
ss : wanted	-6 -3 1 -2 0 5 -1 -3 3 0 -1 0 0
ss ; adverb	3 2 6 0 -1 -1 4 2 -2 -1 -1 -1 1
ss ^ 	-2 -3 -15 -1 3 3 -17 -6 7 -3 1 14 -3
ss ^ adverb	-8 -22 -29 12 10 -7 20 -13 -1 -8 -7 -2 -4
ss ^ agent	7 -2 -2 2 -3 -1 6 9 -4 -3 -3 -1 -4
ss ^ artefact	7 -6 -2 0 -7 6 -6 -1 8 6 -3 -1 -3
ss ^ article	2 5 -23 -5 16 -7 -4 -1 -7 10 15 -11 -7
ss ^ change	-7 -3 -4 3 2 -1 -1 -1 0 0 -1 0 0
ss ^ company	4 -3 2 -1 -4 4 9 2 -5 -3 1 -1 -2
ss ^ contented	8 1 1 1 -1 -3 -1 -4 -1 10 0 0 -1
ss ^ customer	8 2 0 2 -1 -4 -3 -2 -3 12 0 0 -1
ss ^ determiner	-22 -16 -10 -7 -4 22 1 2 -11 -5 -6 4 3
ss ^ living.infinitive	-6 -6 -4 4 -3 3 -2 -1 -3 1 -4 -1 6
ss ^ mission	1 -7 -7 11 -6 -3 -3 1 1 -2 -4 -1 4
ss ^ neutral	-1 -3 -3 3 -2 0 -1 6 -4 -1 -1 0 -1
ss ^ own	10 9 19 -2 -4 -4 -5 -3 4 -1 -2 4 13
ss ^ people	12 -17 -7 -3 -5 10 17 7 -6 -4 -2 -7 -7
ss ^ place	-3 11 -3 -11 10 -1 3 6 -6 1 -1 -1 -1
ss ^ plain.infinitive	-10 5 -17 3 24 -22 -6 7 -3 1 -3 -1 -1
ss ^ plain.infinitive neutral	-6 -3 -3 -2 3 3 0 -1 0 0 0 0 0
ss ^ possessive	10 3 0 2 -1 -5 4 -3 -5 -2 14 -2 -3
ss ^ praised	-6 2 14 -5 -2 4 -1 3 3 -1 0 -1 0
ss ^ preposition	-5 2 5 12 -7 -5 -13 2 7 -13 -5 15 8
ss ^ problem	-15 -8 -12 -1 6 4 -5 7 -5 -2 -1 -1 -1
ss ^ pronoun	-21 -16 -12 4 -5 13 0 -7 1 -2 -2 -1 -1
ss ^ quality	-11 -16 -7 4 -1 6 -2 -6 4 -2 -1 0 -1
ss ^ rank	10 3 0 2 -1 -5 -1 -4 -2 12 -1 0 -1
ss ^ service	20 2 0 5 -3 -7 4 -4 12 -2 -2 -1 -1
ss ^ shared	1 0 -17 1 1 1 -4 2 10 -3 -8 -1 0
ss ^ subject	-3 2 13 1 0 -5 7 -2 0 -3 2 -8 6
ss ^ subordinator	-3 1 -4 -1 -2 5 2 4 -3 0 -6 -1 2
ss ^ wanted	-20 -22 -23 3 0 13 -3 -8 9 -3 -5 -2 -4
ss ^ work	18 0 3 6 -8 -3 -2 13 -4 -1 -1 0 -1
ss act.infinitive ,	-7 -12 -18 0 4 5 -1 -11 -6 9 -2 0 2
ss act.infinitive .	-21 17 -29 -17 56 -30 -10 2 -7 10 -7 8 -3
ss act.infinitive adverb	-11 18 0 -7 7 -2 -1 0 4 0 0 0 -1
ss act.infinitive change .	-13 4 -8 -7 19 -8 -1 -1 0 -1 -1 0 0
ss act.infinitive conjunction	6 1 -2 2 5 -8 2 -3 -4 -2 0 0 7
ss act.infinitive preposition	-22 34 10 -14 8 1 -1 13 -1 -4 1 -1 -1
ss act.infinitive subject	2 13 0 -1 0 -3 -3 7 3 -1 -2 0 1
ss act.singular .	-12 -3 10 -6 -2 9 0 0 0 0 0 0 0
ss act.singular article	11 5 0 3 -1 -6 -1 9 0 -2 -2 0 0
ss activity.infinitive 	-9 4 11 -5 1 3 2 8 -5 -1 -1 0 -1
ss activity.infinitive ,	27 2 -5 9 -3 -11 0 12 -4 -4 3 -1 0
ss activity.infinitive .	12 -17 -2 3 -11 9 4 -3 -6 -7 0 7 5
ss activity.infinitive adverb	6 -2 -5 3 -1 -2 2 -1 -1 0 0 0 0
ss activity.infinitive artefact	5 -2 -2 2 -1 -2 -1 6 -4 0 0 0 0
ss activity.infinitive artefact subject	9 1 -1 3 -1 -5 1 4 0 -1 -1 0 -1
ss activity.infinitive article	-13 12 2 -7 11 -4 -5 9 -6 -2 2 -1 3
ss activity.infinitive conjunction	15 17 14 0 2 -14 -6 15 -5 5 3 -1 1
ss activity.infinitive determiner	-2 -4 -7 7 -1 -3 1 -3 -1 0 0 0 0
ss activity.infinitive mission preposition	-4 6 0 -2 3 0 -1 3 -2 0 0 0 0
ss activity.infinitive neutral preposition	11 3 0 3 0 -6 1 1 -2 -1 5 0 -1
ss activity.infinitive place	-2 -3 6 -1 -2 3 0 1 -1 0 0 0 0
ss activity.infinitive place people	3 2 3 0 0 -2 -3 7 -3 0 0 0 0
ss activity.infinitive preposition	42 17 10 10 -5 -22 -1 27 6 -11 -9 4 1
ss activity.infinitive pronoun	-7 7 8 -5 2 0 -1 0 5 0 0 0 0
ss activity.infinitive relative	-3 1 14 -3 -1 2 -1 9 -3 -1 -1 0 -1
ss activity.infinitive shared	7 0 0 2 -1 -3 -1 8 -4 0 -1 0 0
ss activity.infinitive subject	8 3 8 1 -1 -5 5 9 -1 -2 -3 -1 -3
ss activity.infinitive unlisted.infinitive	6 -3 -2 3 -2 -1 3 0 -2 0 0 0 0
ss activity.infinitive venue preposition	3 1 4 0 -1 -2 -2 7 -1 -1 0 -1 0
ss activity.infinitive wanted	-14 -5 2 -6 -1 11 0 -3 0 0 0 0 0
ss activity.participle ,	7 -2 -2 1 -1 0 -2 2 4 -2 1 0 -1
ss activity.participle .	11 2 -1 1 -1 -3 -1 -4 9 -3 -1 6 -3
ss activity.participle preposition	5 1 2 1 -1 -2 -2 -1 6 -1 0 0 -1
ss activity.singular ,	6 -1 6 2 -3 -1 -1 4 2 -1 -1 0 0
ss activity.singular .	-5 9 -5 -4 3 2 -2 2 6 -2 -1 -1 -2
ss activity.singular article	2 -4 11 -1 -6 4 -6 20 -3 -3 -3 0 -2
ss activity.singular preposition	8 6 11 1 -6 -1 4 3 2 -2 1 0 -1
ss activity.singular problem	3 1 4 1 -2 -1 -2 -2 7 -1 -1 0 -1
ss adverb 	0 -6 4 -3 -11 14 2 22 -11 -8 5 -3 -8
ss adverb ,	9 -3 -6 1 -3 2 11 -4 -4 2 -3 0 -2
ss adverb .	1 -16 -6 27 -13 -9 -4 -9 -3 7 5 -1 -1
ss adverb act.infinitive	-24 -3 -15 -11 15 6 1 3 -4 -5 -3 -1 -3
ss adverb activity.infinitive	10 16 10 -1 0 -7 4 0 3 -5 1 -2 7
ss adverb activity.participle	-2 -1 2 -3 0 4 -2 -3 6 -1 0 0 0
ss adverb adverb	-1 8 16 -3 -6 3 -4 13 -5 3 -2 -2 3
ss adverb artefact	1 6 2 -2 2 -2 -4 6 3 -1 -1 0 -1
ss adverb article	-8 23 10 1 -4 -3 -4 11 0 8 1 -2 -7
ss adverb carry.infinitive	2 2 1 0 -1 0 2 6 -7 -1 -1 0 1
ss adverb comparative	-5 -2 -6 -4 6 1 -2 -1 -2 0 -1 0 3
ss adverb conjunction	-2 -4 -4 -2 -3 7 3 -6 1 3 -2 -1 -2
ss adverb determiner	10 -7 -23 9 3 -7 8 -9 -14 -4 9 -1 6
ss adverb develop.infinitive	8 2 16 -1 -3 -3 5 4 1 -1 -2 0 1
ss adverb gathering.infinitive	-2 5 13 -3 0 -2 -1 7 -1 -1 2 0 -1
ss adverb helping.infinitive	16 6 3 4 -3 -8 34 -9 -9 -2 -4 -1 -4
ss adverb helping.infinitive people	8 0 4 2 -2 -3 11 -3 -3 -1 -1 0 -1
ss adverb let.infinitive	-5 17 6 -5 2 -1 2 2 0 -2 4 -1 -1
ss adverb living.infinitive	8 2 -15 1 4 -3 4 9 -14 -4 -2 -1 6
ss adverb living.infinitive service	0 8 8 -2 -3 1 -1 0 7 -1 -1 0 0
ss adverb living.infinitive shared	2 -4 11 0 -4 2 -3 -1 8 -1 0 0 -1
ss adverb living.participle	-9 -1 -2 -3 9 -3 -1 -3 4 0 -2 0 0
ss adverb living.singular	5 1 14 0 -2 -3 0 -1 5 -1 3 0 -1
ss adverb make.infinitive	15 -9 -10 5 -6 2 -2 -2 0 6 2 -1 -5
ss adverb modal.infinitive	-7 7 -11 2 12 -11 3 -9 0 -3 -2 -1 9
ss adverb modal.singular	6 -2 -3 1 -3 1 10 -2 -5 0 -2 0 1
ss adverb offering.infinitive	14 5 9 3 -4 -6 -5 -13 32 -3 -4 -1 2
ss adverb place	18 4 9 4 -3 -8 -4 3 4 -3 10 -1 -2
ss adverb plain.infinitive	-6 7 -1 4 9 -13 -2 -8 -1 5 3 -4 7
ss adverb plain.infinitive people	13 0 -1 5 -2 -5 7 -2 1 -1 -1 0 0
ss adverb plain.participle	-6 -4 -3 4 0 0 -2 -4 -2 0 0 0 5
ss adverb plain.singular	-4 3 21 -3 -2 0 6 3 5 -2 -4 -1 -3
ss adverb possessive	7 3 -2 2 1 -5 -3 -2 6 0 -2 0 3
ss adverb praised	-5 -2 -2 -2 -2 6 -4 2 -5 3 0 0 2
ss adverb preposition	-17 -17 -3 -15 1 23 0 14 -1 -1 -6 -4 -11
ss adverb promote.infinitive	-17 9 6 -8 9 0 0 -5 0 -1 7 0 -1
ss adverb pronoun	-3 1 -12 -1 2 3 -4 -2 3 5 -2 0 -2
ss adverb ranking.infinitive	7 -1 -3 3 -1 -3 -2 -1 -3 8 -2 0 0
ss adverb realise.infinitive	6 -2 2 2 -3 -1 0 1 2 -1 1 0 -2
ss adverb shared	13 1 -4 3 -1 -5 1 3 2 -1 -1 0 -1
ss adverb subordinator	3 -6 3 -2 -4 6 7 -4 2 -2 -3 0 -1
ss adverb unlisted.infinitive	-2 1 -10 -1 -2 5 -6 -1 6 -1 -3 8 -5
ss adverb unlisted.singular	8 0 4 2 -2 -3 -2 5 2 0 -1 0 0
ss adverb wanted	-17 -9 2 0 -5 10 -4 11 -6 -4 0 -1 -3
ss agent 	1 -2 3 0 -2 1 -1 6 -1 -1 0 0 -2
ss agent ,	-4 -5 -4 3 4 -3 0 -7 -3 -6 0 -1 13
ss agent .	-12 2 17 -8 -1 7 -3 10 0 -11 9 -1 -2
ss agent activity.infinitive	4 0 -1 2 0 -2 -2 8 -2 -1 -1 0 -1
ss agent activity.singular	-6 1 29 -6 -4 5 -4 15 3 -2 -3 0 -2
ss agent adverb	14 9 -7 5 -1 -7 -8 -2 5 -2 8 -1 4
ss agent article	-1 -1 -1 -1 6 -4 6 -4 -1 -1 1 -1 -1
ss agent conjunction	2 6 5 -2 -4 2 0 11 4 -3 -3 -1 -4
ss agent helping.singular	4 7 1 0 -1 -2 15 -4 -3 -2 -2 0 -1
ss agent keep.singular	0 4 0 -1 1 -1 -1 6 -2 -1 -1 0 0
ss agent modal.infinitive	-1 -3 -6 1 0 2 -1 -3 3 0 -1 0 0
ss agent modal.singular	1 5 -7 0 4 -3 0 -1 -1 -4 3 0 3
ss agent offering.infinitive	-8 -1 -4 -2 8 -3 1 -1 0 -1 -2 0 -1
ss agent offering.singular	4 3 7 0 -1 -3 -2 -2 14 -2 -3 0 -1
ss agent plain.infinitive	13 7 -1 3 -1 -7 6 -9 -10 14 9 -1 -5
ss agent plain.singular	-2 -5 -4 -1 1 3 -5 17 -10 -3 6 -1 -6
ss agent plain.singular neutral	-3 -4 -3 0 -2 4 9 -5 0 -3 -3 0 -1
ss agent preposition	35 36 11 4 -3 -21 3 -33 -6 19 45 -5 -2
ss agent pronoun	-3 2 5 -2 0 1 -4 -1 3 10 -4 0 -1
ss agent relative	26 3 -1 9 -2 -14 -8 -15 -3 7 21 -1 6
ss agent unlisted.singular	1 -4 9 0 -3 1 0 5 -1 -1 -1 0 0
ss agent wanted	-2 -2 -1 -1 -1 3 3 -11 -4 4 -1 0 8
ss artefact ,	8 0 8 -2 2 -4 1 -14 17 -5 -1 -1 8
ss artefact .	-6 -19 26 -3 -17 20 12 -10 -4 1 12 -3 -8
ss artefact act.infinitive	-6 6 -1 -3 4 0 -1 2 2 -1 0 0 -1
ss artefact activity.singular	-2 5 2 -2 2 -1 0 -7 7 0 2 0 -1
ss artefact adverb	14 -1 -2 6 -2 -6 6 2 -4 -1 -2 0 1
ss artefact conjunction	-5 4 -5 -4 7 -1 5 -10 6 -5 6 -2 -2
ss artefact helping.infinitive	1 -1 4 0 -2 1 9 -2 1 -5 -1 0 -1
ss artefact living.infinitive	5 7 -5 1 13 -16 -2 0 1 0 5 0 0
ss artefact make.infinitive	5 1 0 1 0 -3 -1 7 -4 0 0 0 0
ss artefact modal.infinitive	-3 -1 -1 -1 4 -1 -1 7 -3 -1 -2 -1 1
ss artefact offering.infinitive	9 -1 -2 3 -2 -3 6 -2 -8 0 0 7 -1
ss artefact plain.infinitive	0 -2 7 -1 -4 4 -2 9 -8 7 -2 2 -3
ss artefact plain.singular	10 -1 2 3 -5 -1 -1 -2 2 -1 -1 0 5
ss artefact preposition	19 10 7 0 -6 -2 -21 6 52 -4 -6 -5 -12
ss artefact relative	5 5 -9 2 2 -4 -8 3 11 3 -4 -1 -4
ss article 	10 26 -6 -14 17 -10 11 -1 3 3 -11 -6 9
ss article act.infinitive	-12 15 9 -8 4 1 1 4 -1 -2 2 0 -1
ss article activity.infinitive	13 3 1 4 -5 -3 5 10 -4 -4 -1 0 -2
ss article activity.infinitive mission	-4 6 0 -2 3 0 -1 3 -2 0 0 0 0
ss article adverb	22 3 9 7 -8 -8 -2 22 1 -4 -6 -2 -1
ss article agent	14 26 24 -7 4 -13 -13 18 -9 9 24 -5 -8
ss article artefact	11 6 0 -2 2 -4 -4 10 4 9 -17 0 1
ss article change	-9 32 -13 -8 28 -22 -5 -3 -4 -5 5 3 11
ss article company	9 14 -2 6 4 -16 -10 1 -4 -4 16 -2 8
ss article comparative	-17 -6 10 -9 5 7 -3 1 -4 -2 -2 0 6
ss article ensure.infinitive	-4 -5 2 -1 -5 8 0 -1 0 0 0 0 0
ss article helping.infinitive	0 7 1 -1 1 -2 2 3 -1 0 -2 0 0
ss article internal	16 -2 2 5 -4 -5 13 -10 -7 2 0 -1 7
ss article keep.infinitive	-7 -3 -4 -2 6 -1 -1 -2 0 0 0 0 0
ss article living.infinitive	1 -4 -2 1 -2 2 3 -7 3 3 -1 0 -1
ss article mission	6 -7 14 1 -7 3 4 8 -4 2 -4 -1 -4
ss article modal.singular	0 10 -5 -1 4 -4 3 -7 6 -1 -1 0 2
ss article neutral	-23 11 18 -10 6 3 4 -1 7 -9 5 -4 -1
ss article offering.infinitive	-1 10 4 -2 -1 0 -2 3 6 -1 -2 0 -1
ss article people	27 -12 6 23 -16 -13 14 -5 -6 -12 23 -4 -5
ss article place	-23 2 19 -20 6 15 -8 7 6 -1 10 -6 -9
ss article plain.infinitive	-14 21 -1 -8 9 -2 -2 4 -2 4 -2 0 -1
ss article possessive	-23 -7 -4 -9 -1 18 -1 -2 -2 -1 -2 0 -1
ss article praised	7 -2 -12 13 3 -14 -6 -3 6 7 -5 4 -5
ss article preposition	-2 5 6 -3 3 -2 -1 6 -2 4 -5 -1 1
ss article problem	-32 -2 -15 -12 19 6 0 -7 0 0 -4 -1 -1
ss article promote.infinitive	-16 12 -10 -6 21 -11 -2 1 -2 3 -3 0 0
ss article quality	-10 6 -5 -6 5 4 -3 9 -10 0 6 -1 -4
ss article rank	17 1 0 5 -7 -2 -1 -16 13 29 -15 -1 -5
ss article rank superlative	12 -2 3 3 -9 2 -3 -11 9 18 -4 -1 -5
ss article realise.infinitive	-6 -3 0 -2 -1 5 3 -2 -1 -1 -1 0 0
ss article representation	7 5 5 1 -5 -1 -2 14 -3 -2 -3 0 -1
ss article service	-6 1 1 -3 3 1 -3 10 -7 0 2 -1 -1
ss article shared	2 5 -4 -4 17 -13 2 -7 -3 -1 4 -3 8
ss article success	16 0 2 5 -6 -4 -1 -2 1 7 -3 0 2
ss article superlative	-6 -7 0 -2 -6 11 -7 -6 8 5 0 0 -2
ss article venue	14 2 -2 4 -3 -4 -3 -7 -2 0 20 -1 -3
ss article wanted	-10 -2 -2 8 -7 3 -2 -10 -13 4 26 -4 -5
ss article work	2 -3 -3 1 1 0 -2 6 -2 0 1 0 -3
ss carry.infinitive ,	2 3 -1 0 1 -2 -3 12 -6 0 0 0 0
ss carry.infinitive .	6 -2 1 2 -2 -1 -2 6 0 -2 -3 -1 4
ss carry.infinitive preposition	0 5 8 -2 -1 0 3 -4 8 -1 -2 0 -1
ss change ,	-11 4 2 -5 2 5 4 -4 2 0 -2 0 0
ss change .	0 11 0 0 5 -8 0 0 1 5 3 -1 -5
ss change make.infinitive	-5 3 -5 -2 11 -7 -1 -3 0 5 -1 0 -2
ss change plain.singular	-2 -6 -4 5 -2 -1 -1 0 -1 0 -1 0 0
ss change preposition	-29 32 -15 -16 31 -12 -4 -7 -11 -3 3 3 16
ss company 	-2 8 -1 -2 3 -2 7 -6 0 -3 4 0 -1
ss company ,	6 13 -6 0 3 -6 -6 4 -9 3 10 -1 3
ss company .	-3 -2 -5 5 -8 6 -1 14 -2 -5 -3 -1 -3
ss company adverb	5 -16 5 3 -10 9 7 -6 2 -1 -3 0 -1
ss company article	9 -1 -1 3 -2 -3 -1 1 -3 8 0 0 -3
ss company conjunction	4 -4 5 1 -6 4 3 7 -6 -5 4 0 -2
ss company living.infinitive	7 -3 1 3 -2 -2 1 -1 2 -1 0 0 0
ss company modal.infinitive	-6 0 -2 -2 0 4 -1 -2 -1 -1 -1 0 4
ss company plain.infinitive	-6 -2 8 -5 -1 6 -4 2 3 -1 2 0 -1
ss company plain.singular	9 2 1 3 -1 -5 -1 -2 5 -1 2 0 0
ss company preposition	6 12 13 -3 -5 0 8 -10 -6 7 10 -1 0
ss company relative	-1 1 0 3 -2 -2 -8 0 2 -3 11 0 -2
ss comparative ,	-6 -5 0 -3 -2 8 1 -3 -1 0 0 0 1
ss comparative .	3 -5 -3 3 -4 2 1 -6 -1 -1 3 0 2
ss comparative conjunction	-10 1 9 -8 7 1 -3 -1 -1 -4 -2 -1 11
ss comparative make.infinitive	-26 -8 6 -11 1 17 1 -11 2 -2 4 0 -1
ss comparative modal.infinitive	11 -1 -1 4 -4 -3 2 1 -3 -1 -1 0 3
ss comparative place	-12 1 14 -7 8 -2 -2 3 -2 -1 -1 0 3
ss comparative plain.infinitive	0 12 -4 -2 5 -5 -2 -2 5 -1 0 0 3
ss comparative plain.singular	7 0 -3 3 -1 -3 -1 2 -1 0 -2 0 3
ss comparative preposition	-5 5 2 -5 10 -6 -1 -3 4 0 0 0 2
ss comparative shared	-16 -7 24 -10 -7 18 -2 5 0 -1 -1 0 0
ss conjunction 	16 22 -12 -1 8 -13 8 20 -2 -14 -2 -4 1
ss conjunction act.infinitive	-5 21 -3 -4 5 -4 -2 0 9 -1 -1 0 -1
ss conjunction act.singular	-1 6 2 -2 1 -1 -1 7 -2 -1 -1 0 -1
ss conjunction activity.infinitive	2 -5 18 4 -8 0 8 4 -2 -4 1 -1 -4
ss conjunction activity.singular	9 0 1 3 -3 -2 -3 13 -2 -2 -1 0 -2
ss conjunction adverb	-7 -3 5 -3 -6 11 -4 16 -6 -7 6 -1 -5
ss conjunction agent	-16 -1 13 -8 -5 14 -7 -1 0 -4 9 0 2
ss conjunction artefact	2 7 -3 -1 5 -6 -9 4 7 0 3 -1 -3
ss conjunction article	14 0 -5 4 -9 3 3 0 -11 10 -1 -3 4
ss conjunction carry.singular	8 -3 -1 3 -3 -1 3 -2 3 -1 -1 0 0
ss conjunction change	4 -8 -4 3 -1 0 2 -6 1 -2 5 0 -1
ss conjunction company	-3 6 -2 -2 1 1 -1 -3 3 -1 0 0 3
ss conjunction comparative	-16 -3 10 -10 8 4 -3 -6 0 -1 4 0 4
ss conjunction determiner	-12 -11 4 1 -6 10 3 -6 -1 1 -4 6 -4
ss conjunction gathering.singular	4 2 5 1 -4 0 6 2 -2 -1 -2 0 0
ss conjunction helping.infinitive	4 0 -1 1 -1 -1 -6 8 -1 0 0 0 0
ss conjunction helping.singular	12 0 5 3 -4 -4 -4 17 -2 -3 -2 0 -1
ss conjunction keep.infinitive	-4 1 9 -3 -2 3 3 -4 4 -1 -1 0 0
ss conjunction living.infinitive	9 -6 12 1 -7 2 -4 0 3 2 2 0 2
ss conjunction mission	5 1 -2 2 3 -6 1 -2 3 3 -2 0 -2
ss conjunction modal.singular	8 -3 -3 3 -2 -2 -1 -1 -1 3 -2 0 3
ss conjunction neutral	12 -1 -14 9 5 -13 3 -7 13 -3 -1 -2 -3
ss conjunction offering.infinitive	-4 15 -2 -3 6 -5 -2 12 -7 0 0 0 0
ss conjunction offering.singular	-2 6 2 -2 0 0 5 3 -1 -2 -2 0 -1
ss conjunction own	-1 -2 7 -1 -2 2 0 0 -1 0 -2 -1 5
ss conjunction people	0 -2 3 -3 -8 10 -3 -3 3 11 1 -2 -6
ss conjunction place	14 -5 8 2 -1 -6 1 6 11 -5 -4 -1 -4
ss conjunction plain.infinitive	3 5 -4 5 0 -6 2 0 -5 0 -1 0 5
ss conjunction plain.singular	7 10 -3 1 2 -7 0 6 -2 -2 2 0 -1
ss conjunction possessive	4 4 -4 0 3 -4 3 10 -9 -1 0 0 -1
ss conjunction praised	16 -5 -1 5 -6 -1 2 -2 10 -1 -2 -1 -3
ss conjunction preposition	-5 -6 -5 0 4 0 -11 10 -7 -4 5 -3 5
ss conjunction problem	-3 -1 -15 0 14 -9 4 -2 -3 -2 -4 0 2
ss conjunction promote.infinitive	0 5 7 -1 -2 0 -2 8 -2 -1 -1 0 0
ss conjunction promote.singular	-16 16 -2 -8 8 1 2 2 -2 -1 -2 0 0
ss conjunction pronoun	-16 -6 9 -7 -2 12 -9 16 -7 1 -2 0 -2
ss conjunction quality	1 -7 -11 21 -5 -12 -2 -6 1 6 -1 0 -2
ss conjunction service	2 10 11 -3 -1 -2 8 2 -5 3 1 -1 -2
ss conjunction shared	-10 5 -2 -6 5 3 3 -3 -4 0 5 -1 -3
ss conjunction wanted	-15 -22 6 -3 -2 12 -19 2 6 -1 8 -2 -3
ss conjunction work	-3 13 0 -3 2 -1 -5 6 4 2 -3 0 -2
ss contented customer	5 1 0 1 0 -2 -1 -2 -1 7 -1 0 -1
ss customer ,	3 1 4 0 -1 -1 -3 0 -3 11 -1 0 -1
ss customer .	-4 -2 3 -6 -2 9 -3 1 -3 10 -3 0 -2
ss customer preposition	4 -2 -2 2 -2 0 -2 -1 -2 7 -1 0 0
ss determiner 	6 -4 -3 -2 -6 9 0 5 -4 1 3 -7 0
ss determiner adverb	7 -5 -6 9 -2 -5 4 -12 3 2 5 -1 -2
ss determiner artefact	-13 -6 5 -7 2 9 -3 8 0 -2 -6 -2 1
ss determiner company	-6 -4 1 -3 -1 6 2 1 -2 -1 -2 -1 1
ss determiner neutral	27 -1 7 6 -2 -13 -5 -3 14 -3 -9 16 -2
ss determiner own	2 0 6 0 -3 1 -1 0 0 1 -1 -1 6
ss determiner people	-33 -24 -2 -5 -2 22 -4 -2 1 -2 -2 -5 -3
ss determiner place	-6 2 -4 3 -2 1 1 5 1 -5 -5 -1 2
ss determiner preposition	8 0 0 2 -3 -1 0 6 -11 -1 7 -1 1
ss determiner problem	7 0 11 1 -4 -1 -1 1 -2 -1 -1 0 8
ss determiner shared	-26 -4 6 -12 -3 21 -7 5 -1 -1 -2 -1 1
ss determiner wanted	-5 -5 -7 -3 4 3 4 -13 0 -3 1 -1 7
ss determiner work	6 -1 -4 3 -1 -3 2 -3 -2 -1 -1 0 6
ss develop.infinitive ,	12 0 -6 5 -1 -5 -2 0 3 -1 0 0 0
ss develop.infinitive .	-9 -6 5 -4 1 5 2 -3 -4 0 4 0 -1
ss develop.infinitive artefact	-5 11 -5 -3 5 -3 0 3 -1 0 -1 0 0
ss develop.infinitive conjunction	-5 12 7 -4 4 -3 2 -3 4 0 1 0 0
ss develop.infinitive place	9 2 1 3 0 -6 -1 6 -1 0 0 0 0
ss develop.infinitive preposition	-5 -12 -8 -1 -5 13 -4 -7 3 -2 -1 -1 4
ss develop.infinitive subject	-5 0 14 -4 -1 3 -2 4 0 -1 -1 0 3
ss ensure.infinitive .	-8 -10 7 -3 -14 20 0 -1 -1 0 -1 0 0
ss ensure.infinitive preposition	-4 -2 3 -2 -6 8 0 2 0 -1 -1 0 0
ss gathering.infinitive .	2 1 8 -1 -1 -1 -1 3 0 -1 2 0 0
ss gathering.infinitive preposition	-1 3 6 -2 -1 1 -6 18 -8 -2 -3 0 4
ss guard.singular article	-3 5 -3 -1 7 -5 0 4 -1 -1 -1 0 0
ss helping.infinitive ,	6 2 -8 3 5 -8 5 0 -5 -2 2 0 -1
ss helping.infinitive .	6 8 -9 2 9 -12 14 -3 -8 -5 -1 9 -5
ss helping.infinitive article	1 -7 -3 1 -4 5 4 -4 0 -1 0 0 -1
ss helping.infinitive company	-6 3 3 -3 2 1 3 -1 -1 0 0 0 0
ss helping.infinitive conjunction	-4 14 -1 -3 4 -3 1 3 -1 0 0 0 0
ss helping.infinitive people	-3 -3 8 -2 -2 3 6 -3 -1 0 0 0 0
ss helping.infinitive people people	0 2 6 -1 0 -1 12 -6 -2 0 -1 0 -1
ss helping.infinitive people preposition	0 0 8 -1 -1 0 -2 -1 -1 0 -1 7 0
ss helping.infinitive possessive	3 1 -3 1 0 -2 6 -2 -2 0 -1 0 0
ss helping.infinitive preposition	33 0 2 11 -8 -12 24 -11 -6 -4 -7 10 3
ss helping.infinitive pronoun	4 0 -1 1 -1 -1 -5 8 -1 0 0 0 0
ss helping.infinitive subject	-1 -2 10 -1 -2 1 4 -1 1 0 -1 0 0
ss helping.singular .	1 0 0 0 0 0 -4 -2 6 -1 2 0 -1
ss helping.singular people	15 -1 -4 6 -3 -5 11 -1 -3 -1 -2 -1 -1
ss helping.singular pronoun	4 7 0 0 1 -4 10 -6 0 -1 -1 0 0
ss internal 	4 0 -1 2 -1 -2 -1 -2 0 -1 0 6 -1
ss internal ,	0 2 0 0 0 0 -2 -2 -3 -1 0 0 8
ss internal .	3 5 9 -1 -1 -2 0 6 -6 -2 -3 -1 10
ss internal conjunction	-3 3 7 -3 0 1 1 3 2 -1 -2 0 -1
ss internal plain.infinitive	0 1 3 -1 0 0 0 -2 0 -3 -3 0 9
ss internal preposition	13 0 -2 5 -2 -6 13 -13 -6 4 -2 -1 8
ss internal relative	12 1 -4 4 -1 -6 -3 -5 -3 3 0 -1 12
ss inward.infinitive preposition	-8 8 -3 -4 8 -4 -1 7 -3 -3 -3 -1 3
ss keep.infinitive .	-6 -1 -5 -3 6 0 2 -2 -2 -1 -1 0 -1
ss keep.infinitive conjunction	0 1 0 0 -1 1 0 6 -3 -1 -1 0 0
ss keep.infinitive preposition	2 1 -4 1 4 -5 -2 6 -1 -2 -1 0 0
ss keep.singular .	1 1 0 0 0 0 -2 -2 0 6 -2 0 0
ss let.infinitive living.infinitive	-4 18 -6 -6 1 3 6 2 4 -2 -5 -1 -2
ss let.infinitive plain.infinitive	11 4 3 3 -1 -6 5 2 -1 0 -1 0 0
ss let.infinitive unlisted.infinitive	6 1 -4 2 5 -8 -1 5 -2 -1 0 0 0
ss living.infinitive 	1 1 9 4 -2 -4 -2 8 -2 0 -1 0 0
ss living.infinitive ,	10 -14 12 1 -11 8 2 0 -8 -1 0 -1 9
ss living.infinitive .	8 6 16 -5 9 -11 2 9 0 -2 -3 -5 7
ss living.infinitive artefact .	-5 -1 11 -3 -1 3 -1 3 0 0 0 0 0
ss living.infinitive conjunction	-8 -2 5 -4 -4 9 -5 8 7 -6 -1 5 -8
ss living.infinitive determiner	5 3 -6 2 1 -3 3 -1 -1 0 0 0 1
ss living.infinitive people	0 -1 1 0 0 1 -1 -4 7 -1 0 0 -1
ss living.infinitive preposition	-8 2 9 -8 -5 12 -9 0 -12 6 -1 4 13
ss living.infinitive pronoun	2 6 -6 0 1 -1 -2 -8 9 5 -1 0 -2
ss living.infinitive service .	0 6 6 -1 -2 1 -1 5 0 0 0 0 0
ss living.infinitive shared .	-11 1 5 -6 7 0 -3 2 3 -1 -1 0 -1
ss living.infinitive subject	-12 -7 5 2 -4 6 0 -5 0 -2 1 -1 4
ss living.participle plain.singular	-8 0 -4 -3 9 -4 -2 1 1 0 -2 0 0
ss living.participle wanted conjunction	1 -7 -7 9 -2 -4 -1 -1 -1 0 2 0 0
ss living.singular ,	-2 -3 0 -1 -2 5 9 -9 4 -1 -2 0 -2
ss living.singular .	10 -8 3 6 -5 -2 3 3 1 0 -1 -1 -4
ss living.singular adverb	-8 -2 -2 6 -2 -2 4 0 -3 -1 -2 0 -1
ss living.singular article	4 2 18 -3 -3 -1 -2 7 2 -1 1 0 -1
ss living.singular preposition	-6 -7 6 -3 -4 9 -3 4 -5 1 0 0 2
ss living.singular pronoun	-4 -3 3 -2 -3 6 -1 -3 0 0 0 0 5
ss living.stem possessive	2 0 2 0 -1 -1 0 -1 6 -1 -1 0 0
ss make.infinitive ,	6 -1 -4 2 -1 -2 0 5 -3 0 0 0 0
ss make.infinitive .	-14 -15 -5 -7 -5 21 -7 0 -11 1 6 -1 4
ss make.infinitive artefact	4 0 -2 1 0 -2 -2 7 -2 0 0 0 -2
ss make.infinitive article	4 1 1 1 -1 -1 11 -7 -1 0 -1 0 -1
ss make.infinitive conjunction	4 6 -3 1 5 -8 -1 -1 -1 5 1 0 -2
ss make.infinitive preposition	-7 -4 7 -4 1 4 0 8 2 -5 -4 -1 -3
ss make.infinitive subject	15 0 -2 4 -2 -5 -5 4 8 -1 -1 -2 0
ss make.participle preposition	-6 -2 0 -2 0 5 -1 -2 -2 0 3 0 0
ss merit ,	4 -1 -2 6 -1 -5 -3 3 1 3 -2 0 -1
ss merit conjunction	-1 -2 -2 6 -1 -4 0 -3 1 4 -2 0 -1
ss mission .	12 -1 2 4 -2 -5 4 1 -1 -2 3 0 -1
ss mission :	-3 -3 2 -2 -4 6 -6 1 -8 9 2 3 -2
ss mission article	18 -15 -14 10 -3 -4 -9 8 2 -3 2 0 -1
ss mission conjunction	9 0 -5 3 -1 -4 3 -8 1 3 2 0 0
ss mission plain.singular	-13 14 -16 -8 18 -7 4 -5 4 6 -7 -3 -3
ss mission preposition	0 -29 -5 12 -10 7 -10 0 6 -4 -5 6 -1
ss mission pronoun	11 1 0 4 -1 -5 5 0 -4 3 -1 0 0
ss mission wanted :	-7 -2 3 -3 0 5 -1 2 -1 -1 0 0 0
ss modal.infinitive ,	-14 -3 6 -6 0 9 -1 3 -3 0 0 0 0
ss modal.infinitive adverb	-7 -3 6 -3 -1 5 -2 -2 -1 -1 3 0 2
ss modal.infinitive article	12 -4 6 2 -1 -5 -12 3 2 0 14 -2 -3
ss modal.infinitive comparative	8 2 0 1 -1 -3 -1 -2 0 -4 0 0 11
ss modal.infinitive determiner	15 2 4 4 -5 -5 1 1 3 -1 -2 6 -3
ss modal.infinitive living.infinitive	-7 -10 -4 -1 -4 11 -5 0 2 -1 3 -1 -4
ss modal.infinitive plain.infinitive	-2 3 -7 -2 1 2 7 -10 3 -3 1 -1 1
ss modal.infinitive preposition	5 2 11 0 -2 -3 4 -5 -6 13 -5 -1 5
ss modal.infinitive pronoun	-22 -12 -12 -7 -1 19 -2 -3 -3 1 -2 -1 -3
ss modal.infinitive subject	-7 10 -11 -4 13 -6 -5 -1 -17 8 -7 11 9
ss modal.singular ,	10 1 -4 4 -1 -5 0 -2 0 -1 2 0 3
ss modal.singular :	1 11 -4 -1 4 -5 2 -4 3 -1 -1 0 3
ss modal.singular adverb	1 1 18 -3 -3 1 -8 5 4 -2 3 -1 4
ss modal.singular article	-8 4 -2 -4 0 6 -3 -4 -5 -3 10 -1 4
ss modal.singular determiner	-7 3 4 -4 1 2 -1 6 -3 -1 -1 0 0
ss modal.singular living.infinitive	-8 -3 11 -6 -3 8 -2 2 7 -2 -2 -1 -3
ss modal.singular plain.infinitive	10 1 1 3 1 -7 4 0 1 -2 1 -1 -1
ss modal.singular possessive	2 -1 6 0 -1 0 -2 -3 12 -1 -3 0 -1
ss modal.singular pronoun	0 -3 -1 0 -1 2 0 -7 6 3 -2 0 -1
ss modal.singular unlisted.infinitive	2 1 6 0 -1 -1 -1 3 1 0 0 0 1
ss neutral 	-6 -3 -13 3 8 -5 -5 -7 -4 -5 -3 26 -8
ss neutral ,	-1 -8 -4 8 -7 2 0 -16 9 -3 10 -1 -3
ss neutral .	-4 -12 -3 2 -8 11 2 8 -21 4 3 -4 3
ss neutral :	0 2 8 -2 0 0 2 -8 11 -1 0 0 -1
ss neutral activity.infinitive	8 0 -3 3 -1 -4 -3 9 -4 -1 -1 0 1
ss neutral adverb	-2 0 -8 -1 1 3 3 -4 7 -2 -4 -1 -2
ss neutral article	6 -5 -9 10 -2 -6 4 -6 4 2 -2 -2 -2
ss neutral conjunction	-3 -4 -2 7 0 -5 1 10 -5 -1 -8 -1 2
ss neutral modal.singular	10 2 -1 3 -1 -5 -1 -2 2 -1 3 0 2
ss neutral offering.infinitive	-6 -2 2 -2 1 2 -1 0 2 -1 -2 0 0
ss neutral plain.infinitive	5 -5 3 -2 -5 7 1 6 -10 0 4 3 -5
ss neutral plain.infinitive people	2 0 0 0 0 -1 9 -3 -2 -1 -1 0 -1
ss neutral plain.singular	-10 -6 5 -4 -4 10 -1 -2 10 -1 -6 0 -1
ss neutral preposition	-13 22 -2 -5 12 -9 1 5 0 -12 5 -5 7
ss neutral pronoun	-4 -3 6 -2 -1 4 -1 0 1 0 -1 0 0
ss neutral relative	-7 -3 -2 -3 5 0 -2 -1 2 1 -1 0 -1
ss neutral unlisted.infinitive	5 0 1 1 -1 -2 -2 11 -6 -1 -2 0 2
ss neutral wanted	6 1 3 2 -1 -3 3 -2 2 0 1 0 0
ss offering.infinitive 	-1 -1 7 -1 -1 1 4 -3 2 0 0 0 0
ss offering.infinitive .	7 4 -4 1 6 -9 1 -2 1 -2 -3 10 -3
ss offering.infinitive artefact	-9 -1 12 -5 -1 5 -1 -5 7 0 0 0 0
ss offering.infinitive article	-3 -3 15 -3 -3 4 -4 20 -7 -1 -5 0 -1
ss offering.infinitive conjunction	-10 4 -4 -4 3 3 -3 -2 4 -1 1 0 -1
ss offering.infinitive neutral conjunction	4 -1 12 0 -4 0 -1 7 -1 -1 -1 0 0
ss offering.infinitive neutral preposition	7 0 4 2 -3 -2 -1 4 1 -1 -1 0 0
ss offering.infinitive praised	6 -1 -4 3 -1 -2 0 -1 2 0 0 0 0
ss offering.infinitive preposition	1 23 -4 -4 13 -14 -7 15 15 -8 -10 4 -4
ss offering.infinitive relative	14 2 -4 5 -1 -8 0 -4 12 -1 -2 0 -1
ss offering.infinitive service	-2 2 1 -1 1 0 0 11 -8 -1 -1 0 -1
ss offering.infinitive shared	-6 0 9 -3 0 3 0 0 1 0 0 0 0
ss offering.infinitive subject	5 -1 4 1 -2 -2 9 -6 2 0 -1 -1 -1
ss offering.infinitive wanted	8 2 -5 3 0 -4 -1 -5 8 0 0 0 0
ss offering.participle .	-5 -2 2 -6 -1 7 -1 -3 5 -1 -1 0 -1
ss offering.singular 	-2 -2 3 -1 -2 3 -6 3 6 -1 -1 0 -1
ss offering.singular article	-4 3 6 -3 0 1 1 3 -1 -1 -1 0 0
ss offering.singular praised	6 0 -4 3 -1 -3 -1 -1 4 -1 0 0 0
ss offering.singular preposition	8 -1 -1 3 -2 -3 0 -1 3 -1 0 0 0
ss own 	-11 4 9 -9 9 -1 8 6 -8 6 -7 -2 -1
ss own .	8 3 5 0 -1 -3 -3 2 4 -2 0 0 4
ss own adverb	-6 -2 6 -3 0 4 2 1 -2 -1 -1 0 -1
ss own agent	11 6 5 2 1 -9 6 -1 -4 -7 7 -2 6
ss own artefact	5 -2 9 1 -3 -1 8 -17 15 -3 -2 1 2
ss own company	-4 -1 8 -3 -1 3 -2 -6 0 4 2 -1 2
ss own customer	10 -2 -1 4 -3 -3 0 0 -1 0 9 -1 -5
ss own internal	5 -1 0 2 -1 -1 -2 -3 -1 -3 -1 -1 12
ss own mission	-4 -7 -7 -5 6 4 -13 8 -10 13 -2 7 -8
ss own mission wanted	-7 -2 3 -3 0 5 -1 2 -1 -1 0 0 0
ss own neutral	-3 -1 6 1 -1 -1 1 2 -8 8 -3 -1 1
ss own people	-14 12 10 -9 3 4 6 18 -8 -4 -4 -1 -5
ss own place	-1 -13 -10 1 -4 10 5 1 -2 -5 -2 -1 -3
ss own possessive	9 10 8 1 -1 -7 -4 1 -2 -2 -1 -2 16
ss own preposition	-14 -9 -7 -5 -3 15 -6 3 -1 1 -5 -1 2
ss own service	6 7 -3 1 1 -5 1 -7 0 2 -1 0 7
ss own shared	6 -1 -4 2 1 -3 -1 8 -2 -3 -3 0 1
ss own venue	5 1 9 0 -1 -2 -3 -1 8 1 1 -1 -3
ss people 	4 -15 -3 18 -10 -5 22 -22 8 -1 -10 1 -2
ss people ,	-14 -5 2 -10 9 5 -2 1 6 -1 -5 -2 -1
ss people .	-11 10 11 -10 -9 17 -2 -1 10 6 4 -6 -9
ss people act.infinitive	-19 3 -11 -7 21 -8 -2 -4 1 -1 0 -1 0
ss people activity.infinitive	-21 9 6 -11 4 8 -1 1 -4 -1 -1 7 -1
ss people adverb	4 2 16 -3 -6 3 16 5 -5 -6 1 -2 -4
ss people article	11 -7 -7 3 -1 -1 5 -21 22 -3 -8 5 -1
ss people carry.infinitive	0 4 2 -1 1 -1 -1 -2 6 0 -1 0 0
ss people comparative	6 -1 0 2 -2 -2 8 -7 3 -1 -1 0 -1
ss people conjunction	5 -3 -6 4 -9 6 -1 8 -12 8 5 -3 -7
ss people contented	8 2 -1 3 0 -4 -1 -1 -1 6 2 0 -1
ss people determiner	-6 -1 7 -3 -1 4 -1 4 -1 -1 -1 0 -1
ss people helping.infinitive	11 -3 2 4 -2 -4 3 -7 -5 -3 -2 19 -2
ss people let.infinitive	11 -4 -3 2 -4 1 6 2 -4 -1 -1 -1 -1
ss people living.infinitive	-13 -4 12 -7 -2 10 -7 14 -6 -2 0 -1 0
ss people living.singular	-4 1 17 -4 -3 4 0 3 4 -1 -1 0 0
ss people modal.infinitive	-6 -3 5 -3 -2 5 -2 -1 0 -1 4 0 -1
ss people modal.singular	-8 -3 11 -6 -2 8 -4 4 4 -1 -2 0 -1
ss people offering.infinitive	4 0 1 1 -1 -2 10 1 -8 0 -1 0 0
ss people people	4 3 5 0 -1 -2 10 -3 2 -3 -2 -1 -1
ss people plain.infinitive	-15 -10 15 -8 -7 18 -2 2 -13 11 5 -1 -3
ss people plain.singular	-9 -5 3 1 -1 3 -4 5 -2 -1 0 0 -1
ss people possessive	-12 15 0 -7 7 -1 -6 4 -2 -1 3 0 3
ss people preposition	25 -19 8 -2 -13 11 24 -1 2 -13 -3 5 -11
ss people pronoun	16 -2 -13 6 -2 -4 -2 -7 0 -2 11 -1 2
ss people relative	-13 -2 17 -5 -6 11 22 -9 1 -8 5 -3 -8
ss people shared	6 0 0 2 -1 -2 -4 1 7 -1 0 0 0
ss people subordinator	-8 -2 -9 4 6 -6 -2 -2 -1 0 0 0 0
ss people wanted	-6 6 12 -6 -3 6 -1 4 10 -4 -2 -1 -3
ss place 	7 1 -3 2 -3 0 -2 10 -4 2 -3 -1 -2
ss place ,	6 -3 -7 7 -4 -2 -5 12 -3 4 -5 -1 -3
ss place .	2 -18 1 -1 -10 15 -5 -6 -4 -1 17 -6 3
ss place ^	-8 -9 -10 -1 -2 9 0 -2 -3 0 -2 0 0
ss place act.infinitive	-11 12 -11 -5 16 -9 -1 5 -2 -1 -2 0 -1
ss place activity.infinitive	4 2 8 0 -1 -2 -3 3 -2 -2 7 0 -1
ss place adverb	-9 1 19 -8 0 5 -11 24 -11 -2 2 -1 2
ss place article	7 0 2 2 -6 2 -1 2 -4 1 6 0 -2
ss place comparative	-10 -2 1 -4 -2 9 -3 4 -1 -1 -1 0 -1
ss place conjunction	-9 6 3 -8 12 -3 1 5 10 -8 -2 -1 -4
ss place determiner	-8 -5 -7 -2 4 3 1 -5 1 -1 -1 -1 -1
ss place living.infinitive	7 -1 -5 3 -1 -3 -2 3 -1 3 -1 0 -1
ss place living.singular	2 -3 1 11 -3 -8 2 -2 -3 -1 -1 0 4
ss place modal.infinitive	3 -1 12 0 -5 2 1 1 2 4 -2 0 -1
ss place plain.infinitive	23 0 17 4 -11 -4 -8 -4 15 19 -8 -2 -3
ss place plain.singular	-10 -8 8 -6 -7 15 -2 8 -5 -2 0 0 -1
ss place preposition	-12 -10 15 -12 2 11 7 0 6 -2 -5 -3 -5
ss place pronoun	-20 -3 18 -9 -2 13 -1 1 2 -2 0 0 0
ss place protect.infinitive	-10 9 -2 -5 14 -8 -1 3 -1 -1 0 0 0
ss place relative	-57 -16 34 -27 -11 48 0 7 2 -1 -9 -2 -7
ss place shared	14 8 1 4 1 -11 -1 5 3 0 -1 0 0
ss place strengthen.infinitive	3 10 -1 -1 5 -7 7 0 -3 -1 0 0 0
ss place wanted	-5 -6 9 -8 -6 15 -3 -1 4 3 -2 0 -1
ss plain.infinitive 	-16 -4 -5 3 -2 6 9 -12 0 1 -8 -2 7
ss plain.infinitive ,	10 8 -16 7 2 -9 -2 8 0 3 -5 -1 -2
ss plain.infinitive .	2 2 -2 6 -1 -6 -17 -3 7 14 -5 -1 5
ss plain.infinitive :	-8 -1 7 -4 0 5 -1 9 -3 -1 -3 0 -1
ss plain.infinitive adverb	-13 -9 -3 2 -4 9 7 3 -3 -4 -6 -1 -3
ss plain.infinitive article	13 19 1 1 8 -17 0 -17 3 -8 35 -1 -5
ss plain.infinitive conjunction	2 -9 16 3 -9 4 -7 9 -9 12 0 -1 -1
ss plain.infinitive living.infinitive	2 -1 10 -1 -2 0 -3 -1 3 -1 -1 0 7
ss plain.infinitive mission adverb	5 -1 6 1 -2 -2 -3 2 0 3 1 0 -1
ss plain.infinitive mission preposition	-8 -12 2 -3 -2 9 -3 -5 -6 16 -1 0 -4
ss plain.infinitive mission subject	-8 -4 -2 -3 0 7 0 -1 -1 0 0 0 -1
ss plain.infinitive neutral preposition	-13 -6 23 -8 -7 13 -2 10 -4 -3 -2 0 2
ss plain.infinitive own	-13 -12 -4 -4 -5 15 0 2 0 -3 -3 0 -3
ss plain.infinitive people	-7 -6 11 -4 -4 8 8 1 -4 -1 -2 0 -1
ss plain.infinitive people preposition	7 -1 -1 2 -1 -3 9 -5 3 -1 -2 -1 -1
ss plain.infinitive plain.participle	-6 -6 -7 -1 -1 7 -3 -4 4 -1 -1 0 0
ss plain.infinitive preposition	-25 7 -12 -18 27 -2 7 -7 -19 26 -10 -6 1
ss plain.infinitive pronoun	12 -2 4 0 -5 1 12 -9 -5 -1 -4 -1 12
ss plain.infinitive relative	23 12 5 5 0 -15 -3 -3 -4 8 16 -1 -3
ss plain.infinitive shared preposition	-21 -15 -10 10 4 -2 -4 1 -3 -1 -3 0 -1
ss plain.infinitive subject	13 14 -1 6 1 -14 13 -9 -9 2 5 2 2
ss plain.infinitive subordinator	-7 1 -4 -3 0 6 -1 -5 -3 3 -2 0 6
ss plain.infinitive unlisted.infinitive	-5 -1 11 -3 -1 3 -1 7 -2 -1 -1 0 -1
ss plain.infinitive wanted	9 -7 -4 3 -4 1 -3 2 4 0 -2 0 -1
ss plain.infinitive work	-4 0 7 -2 -1 3 -2 4 0 0 0 0 -1
ss plain.participle .	-6 -5 -7 5 0 0 -1 -6 4 0 0 0 0
ss plain.participle shared preposition	-1 -4 5 -2 -3 5 6 2 -5 -1 -1 0 -1
ss plain.singular 	-11 -2 4 0 0 2 -1 -1 0 3 -2 0 -1
ss plain.singular ,	-3 -2 10 -4 -3 6 7 7 -8 -3 1 -1 -2
ss plain.singular .	6 7 22 -8 2 -2 2 6 4 -11 6 -3 5
ss plain.singular adverb	-11 -6 -1 -5 -11 20 5 -2 2 -3 -4 0 -2
ss plain.singular article	-2 1 2 5 9 -14 0 -8 -7 -2 17 -1 2
ss plain.singular conjunction	15 3 -8 4 0 -6 -1 -1 -1 -1 4 0 3
ss plain.singular determiner	8 -1 -4 3 -1 -2 -1 3 1 -1 -1 0 1
ss plain.singular living.participle	-13 -7 1 -4 -4 13 -1 -1 -1 -1 -2 0 0
ss plain.singular neutral 	6 -2 -8 13 -1 -12 4 -2 -2 0 0 0 0
ss plain.singular neutral .	-4 -1 4 -2 0 3 -6 3 -1 6 -1 0 -1
ss plain.singular neutral people	6 0 -2 2 -1 -2 10 -2 -2 -2 -2 0 -1
ss plain.singular own	6 -2 0 1 0 -1 0 3 2 1 0 -1 -3
ss plain.singular preposition	-10 -2 -3 3 6 -5 -6 2 3 4 1 -3 -4
ss plain.singular problem	2 1 -5 11 0 -10 -1 3 -2 0 0 0 0
ss plain.singular pronoun	-9 0 11 -6 2 3 -2 7 1 -5 3 -1 -2
ss plain.singular subordinator	5 7 7 0 -1 -3 5 5 0 -2 -3 0 -1
ss plain.singular wanted	-8 -6 6 -7 -3 12 0 -8 12 -1 -3 -1 -1
ss possessive 	-2 -24 2 0 -7 14 -2 -14 5 -2 10 2 -5
ss possessive adverb	-11 -7 -3 4 -1 2 0 -1 2 -1 -5 0 -1
ss possessive agent	6 -6 -7 3 -3 1 -1 -2 -1 -3 7 -1 -1
ss possessive artefact	4 10 7 -1 1 -5 1 5 -8 -2 11 -1 -2
ss possessive company	-10 7 -4 -5 4 2 9 -8 2 -2 -2 -1 0
ss possessive internal	3 7 2 0 2 -5 -1 -4 -1 -1 0 -1 11
ss possessive mission	6 -3 -3 3 -2 -1 5 -6 -3 -2 7 0 -1
ss possessive people	8 10 1 1 0 -6 3 5 7 -3 -7 -1 1
ss possessive place	-12 1 7 -6 6 1 2 7 -4 -1 -4 0 -1
ss possessive possessive	1 -3 6 -3 -4 5 -4 0 12 -2 -1 -1 -2
ss possessive preposition	10 -3 -2 4 -3 -2 2 0 0 -1 3 0 -2
ss possessive shared	-12 -2 -1 -1 -2 7 -2 6 2 1 -5 -1 -4
ss possessive venue	-6 -4 -1 -2 -1 6 2 -1 -1 0 -2 0 0
ss praised 	-13 6 -10 0 8 -4 -1 -9 11 -3 -1 -1 -1
ss praised ,	19 -1 -6 7 0 -10 1 -9 8 9 -4 0 -2
ss praised agent	4 1 -1 1 0 -2 -1 -2 -3 6 2 0 -1
ss praised artefact	-3 -2 10 -3 -2 3 -4 -11 13 7 -1 -1 -2
ss praised conjunction	-4 -3 -4 8 -3 -1 1 -6 10 -4 -1 0 -2
ss praised neutral	-13 -5 2 -8 -3 15 2 -1 -4 -2 -2 4 -2
ss praised place	6 8 -1 1 -1 -3 0 5 1 -1 -1 0 0
ss praised service	14 9 -3 4 0 -9 -4 7 5 -3 2 0 -1
ss praised shared	12 14 -3 2 0 -8 -2 4 3 8 -7 -1 1
ss praised wanted	8 4 3 1 -1 -4 -1 -2 5 3 0 0 -1
ss preposition 	10 25 -14 -8 7 -4 -9 -8 17 3 -7 0 10
ss preposition ,	-18 15 14 -8 4 1 -5 18 2 -4 -4 -1 -3
ss preposition .	11 -6 12 -1 -11 8 -12 7 3 0 0 -3 9
ss preposition :	-14 -6 -2 -5 -1 11 -1 -1 -2 0 -1 0 0
ss preposition activity.infinitive	-1 -6 0 0 -3 4 -4 -12 3 9 -3 7 -1
ss preposition adverb	15 3 6 0 -4 -2 8 16 -4 -13 0 -3 3
ss preposition agent	1 -1 2 -1 1 -1 5 -1 2 -7 -3 -1 6
ss preposition artefact	6 -8 -7 7 -6 1 8 0 2 -1 -4 -3 -5
ss preposition article	-14 -5 9 -15 4 14 12 1 4 -6 -2 -10 -2
ss preposition change	-8 15 -5 -6 7 -2 -6 -1 -2 3 9 3 -7
ss preposition company	6 12 2 0 0 -5 -6 17 -5 5 -5 -1 0
ss preposition comparative	2 0 15 -1 -3 0 0 4 -4 5 0 0 -1
ss preposition conjunction	0 9 2 -2 8 -9 -2 10 -8 -6 13 -1 -4
ss preposition determiner	0 -11 15 -12 -6 17 -10 17 6 -5 -4 -7 5
ss preposition helping.infinitive	-9 2 -6 -3 11 -5 -3 0 0 0 0 0 0
ss preposition living.infinitive	0 -3 0 -1 -2 3 -4 1 -4 3 -6 0 10
ss preposition mission	4 -8 -16 3 3 -1 -3 2 3 -4 1 -1 -2
ss preposition modal.infinitive	6 2 1 2 0 -3 -2 -1 3 -1 2 0 0
ss preposition modal.singular	7 2 3 2 -1 -4 1 5 -2 -2 2 0 -2
ss preposition neutral	22 2 16 0 -8 -2 9 -7 9 -8 7 -3 2
ss preposition own	25 17 12 9 -1 -22 4 13 14 11 -5 -5 -18
ss preposition people	3 11 13 -5 8 -10 2 13 20 -6 -5 -8 -9
ss preposition place	5 -1 -10 -3 11 -7 -3 -16 4 25 5 -5 -11
ss preposition plain.infinitive	-16 -11 -1 -7 -3 17 1 -9 10 -5 -6 -1 3
ss preposition plain.singular	2 -2 3 0 -3 2 -2 -1 -5 -1 7 0 3
ss preposition possessive	-1 -3 6 -5 -2 6 9 4 4 -14 4 3 -11
ss preposition praised	18 7 11 3 -5 -7 9 -15 12 6 3 -2 -5
ss preposition preposition	-10 15 10 -13 2 7 3 21 -12 -8 -13 -3 16
ss preposition problem	-31 26 18 -25 12 10 3 7 8 -5 -7 -2 0
ss preposition pronoun	-7 -21 5 11 -17 11 3 3 5 -11 2 3 -11
ss preposition quality	1 -9 -3 -2 -6 11 0 -9 6 2 1 -2 -1
ss preposition rank	4 0 -1 2 -1 -2 -3 -2 -6 12 -8 0 8
ss preposition relative	-7 -3 1 -3 3 2 2 2 0 -2 -3 -1 -1
ss preposition service	-2 2 1 -5 -8 13 2 11 -10 -3 2 -1 -2
ss preposition shared	-8 -19 -11 16 -1 -6 2 -11 6 2 -1 0 -8
ss preposition subordinator	6 -5 -3 3 -3 0 0 -5 2 0 2 0 0
ss preposition venue	-21 -1 11 -10 -1 14 0 7 0 -2 -5 -1 -2
ss preposition wanted	-5 4 1 -12 12 0 8 -10 -10 1 14 -3 0
ss preposition work	-12 11 -2 -7 4 4 -1 9 -3 -1 -2 0 -2
ss preserve.infinitive .	-8 3 -11 -6 21 -11 0 -3 -1 0 -1 -2 3
ss problem 	-10 2 -2 -4 3 4 -2 1 -1 0 0 0 0
ss problem ,	-6 8 -5 -3 2 2 4 3 3 -3 -3 0 -4
ss problem .	17 12 10 4 1 -15 2 9 15 -5 -6 -2 -4
ss problem act.infinitive	1 14 -1 -3 3 -4 -5 5 -4 7 -1 -1 3
ss problem activity.infinitive	7 -1 -1 3 -2 -2 0 3 0 0 0 0 0
ss problem adverb	-1 7 -2 -1 0 1 6 -3 -4 -1 2 0 2
ss problem article	-18 1 -4 -9 11 3 -3 0 -1 -1 0 0 -1
ss problem conjunction	-9 20 -1 -7 11 -7 8 1 -5 -1 2 0 -1
ss problem living.infinitive	-12 -4 8 -5 -2 9 -1 -2 1 0 0 0 0
ss problem living.singular	-5 -2 12 -3 -2 4 -1 4 -1 0 -1 0 0
ss problem plain.infinitive	9 0 -4 4 -1 -4 2 1 -2 0 0 0 0
ss problem plain.singular	0 -9 5 6 -12 8 0 0 0 0 0 0 0
ss problem preposition	-21 -5 -23 -9 33 -12 2 -4 -6 -4 1 -2 1
ss promote.infinitive .	-20 11 -4 -10 21 -8 1 -2 1 -1 -1 0 0
ss promote.infinitive conjunction	-7 6 -2 -3 4 0 -1 1 -1 -1 1 0 0
ss promote.infinitive preposition	-14 16 -3 -7 19 -12 1 6 -5 2 -3 0 -1
ss promote.singular article	-13 13 -2 -6 6 1 2 3 -2 -1 -2 0 0
ss promote.singular conjunction	-1 9 0 -2 2 -3 6 -3 -1 -1 2 0 0
ss promote.singular pronoun	-1 -6 0 0 -4 6 -1 1 0 0 0 0 0
ss pronoun 	-2 -2 2 -1 -4 6 -3 0 -2 1 3 5 -3
ss pronoun ,	-12 1 13 -4 -1 4 2 0 -2 -2 4 0 -2
ss pronoun .	-13 -11 1 4 -5 7 -3 0 1 -5 0 -1 3
ss pronoun activity.infinitive	9 2 0 3 -1 -5 -1 4 -1 0 -1 0 2
ss pronoun adverb	22 7 -10 5 -3 -7 7 -6 14 -2 -7 -2 -1
ss pronoun article	2 12 7 -5 0 -1 -12 12 6 5 -3 -1 -1
ss pronoun conjunction	-2 4 4 -2 1 0 -4 9 -3 0 -1 0 0
ss pronoun determiner	-15 -3 12 -8 -1 10 1 0 -4 -1 2 0 1
ss pronoun living.infinitive	-19 -10 7 -8 -4 18 1 -7 6 -1 -3 0 -1
ss pronoun living.participle	9 2 -3 3 0 -5 0 0 -1 -1 4 0 0
ss pronoun living.singular	-8 -4 6 -5 -2 9 5 -2 3 -2 -4 0 -1
ss pronoun modal.infinitive	-12 -5 1 -5 -1 9 5 -1 -4 -4 1 0 -1
ss pronoun neutral	-8 4 4 -5 2 3 -1 -3 5 0 -1 0 0
ss pronoun own	7 1 -2 3 0 -4 -2 -2 -2 4 3 0 0
ss pronoun people	-16 -17 -18 -3 -5 21 -9 -8 6 8 -6 -1 -3
ss pronoun plain.infinitive	2 7 -3 4 7 -13 7 3 -4 2 -5 -1 -2
ss pronoun plain.singular	7 3 0 6 2 -11 4 9 -2 -4 -5 -1 2
ss pronoun plain.singular neutral	8 2 -1 3 0 -4 0 -1 0 0 3 0 0
ss pronoun possessive	6 0 -2 2 -1 -3 -2 4 -4 5 -1 0 -1
ss pronoun preposition	3 -11 -8 17 -2 -11 5 -2 -1 4 2 -3 -9
ss pronoun problem	6 -3 1 2 -4 0 3 -1 0 0 0 0 0
ss pronoun pronoun	-18 -7 9 -10 -3 17 5 -6 10 -6 -1 -1 -4
ss pronoun relative	18 2 -8 7 -1 -9 8 -6 1 -1 2 0 -1
ss pronoun shared	-7 -1 11 -5 -2 6 -4 -3 6 -2 5 0 -1
ss pronoun subject	7 0 -2 2 -1 -3 4 1 -4 -2 -1 0 3
ss pronoun subordinator	4 1 3 1 -1 -2 -6 4 3 0 2 0 0
ss pronoun wanted	-13 -7 11 -7 -4 13 -1 1 0 -2 0 0 1
ss protect.infinitive .	-4 8 -3 -4 10 -5 0 3 -2 0 0 0 0
ss protect.infinitive preposition	-4 4 1 -2 1 1 -2 6 -1 -1 0 0 0
ss quality 	-2 -6 -5 5 -2 0 5 -5 -6 -1 5 0 -1
ss quality ,	16 0 -8 11 -3 -10 -3 -3 8 -2 5 0 -2
ss quality .	1 7 -2 9 -1 -10 16 -11 -2 0 2 -1 -3
ss quality adverb	0 2 2 6 -1 -6 -3 -1 7 2 -3 0 -1
ss quality article	8 1 -4 3 0 -4 2 -4 -2 4 1 0 0
ss quality conjunction	-23 -1 6 -1 -2 8 -3 12 -2 -5 -2 -1 -4
ss quality plain.infinitive	-2 -4 -7 9 -1 -6 8 -1 -2 -4 -3 -1 -1
ss quality plain.singular	14 0 -8 5 -1 -6 -3 -2 4 -1 -3 -1 8
ss quality preposition	-42 -19 -5 -19 -3 39 -2 4 -14 0 4 -2 -6
ss quality subordinator	2 0 6 0 -2 0 0 3 -1 0 0 0 0
ss quality wanted preposition	8 1 -3 3 0 -4 -1 2 -2 -1 3 0 0
ss rank 	3 3 9 -1 -1 -2 -1 -2 -3 14 -2 0 -2
ss rank ,	1 0 0 0 0 0 -1 -3 -6 11 0 0 0
ss rank .	4 0 0 1 -1 -1 0 -2 0 11 -7 0 -1
ss rank agent	-2 9 4 -2 3 -3 -2 -3 7 6 -4 0 -1
ss rank article	4 0 -2 2 -1 -1 -1 -2 -1 7 -2 0 -1
ss rank people	1 4 0 0 0 -1 -2 3 -4 7 -2 0 -1
ss rank plain.infinitive	9 1 1 2 -2 -3 -1 -2 -3 12 -2 0 -1
ss rank preposition	-1 11 -4 -2 2 -1 -2 -7 -1 9 -2 -2 5
ss rank superlative 	9 2 0 3 -1 -4 -1 -4 3 9 -3 0 -2
ss realise.infinitive .	2 -3 -3 1 -1 1 6 -4 -1 -1 -1 0 -1
ss realise.infinitive article	0 -2 6 -1 -1 1 -2 -4 2 0 5 0 0
ss realise.infinitive preposition	-10 -1 3 -4 0 6 3 -1 0 -1 -2 0 0
ss relative 	8 -6 -6 2 2 -2 3 -10 13 9 -10 -2 -3
ss relative adverb	13 4 2 2 3 -10 -2 -6 8 -2 1 -1 7
ss relative article	-23 12 -9 -6 -2 13 2 5 -12 -3 5 -1 -1
ss relative company	-1 -1 -1 0 0 1 -2 -2 0 -2 6 0 -1
ss relative comparative	-7 11 2 -4 4 -2 -3 3 4 0 -1 0 -1
ss relative determiner	-6 -3 7 -4 -2 7 -6 -7 8 2 1 -1 3
ss relative living.infinitive	-5 -1 6 2 -1 -1 -2 11 -4 -1 -2 0 -2
ss relative living.singular	6 -1 2 2 -1 -2 6 3 -2 -1 -2 0 -2
ss relative neutral	-6 0 0 -2 0 5 -1 0 1 0 -1 0 0
ss relative people	-5 6 0 -5 0 5 -9 -12 -1 7 24 -2 -6
ss relative place	6 5 12 0 0 -6 1 0 1 -1 4 0 0
ss relative plain.infinitive	6 1 6 1 -2 -3 4 6 -4 -1 0 -1 -2
ss relative plain.singular	-5 -4 4 -2 -2 5 -3 7 -4 -1 1 0 -1
ss relative possessive	6 -5 0 0 -4 4 -3 6 6 -4 2 -1 -4
ss relative preposition	-3 -3 8 -3 -5 8 7 7 -3 -5 -4 -1 0
ss relative problem	13 -1 -4 5 -2 -5 2 -1 2 0 -1 0 0
ss relative pronoun	-5 -6 16 -7 -7 13 -10 9 0 0 8 -2 -2
ss relative subject	6 2 5 0 4 -7 3 -1 3 -2 -2 -1 3
ss relative unlisted.infinitive	6 1 -2 2 -1 -3 2 -2 3 0 -1 0 0
ss relative wanted	6 -8 -9 10 -3 -4 -3 -4 0 -2 6 0 -1
ss representation preposition	5 5 5 0 -3 0 1 10 -3 -2 -2 0 -1
ss result article	-14 11 15 -9 4 2 -1 0 3 -1 -1 0 3
ss result determiner	-12 2 25 -8 -1 5 -6 4 9 -1 -1 0 -1
ss result people	-25 -8 32 -13 -8 21 -5 3 4 -2 -2 -1 3
ss result pronoun	28 3 -3 10 -6 -11 12 11 -13 2 -2 -1 -3
ss service ,	0 5 1 -2 1 -1 8 -10 2 2 2 0 -2
ss service .	0 6 19 -4 -3 1 -4 23 -4 -4 -3 -1 -2
ss service conjunction	-14 15 3 -3 1 1 2 5 3 0 -6 -1 -2
ss service living.singular	-4 -4 5 -2 -5 8 -1 -1 1 0 0 0 0
ss service offering.infinitive	11 2 4 3 -1 -5 -3 6 4 -1 -1 -1 0
ss service preposition	24 12 4 2 -3 -10 -1 -10 27 3 0 -4 -5
ss service relative	0 -2 -3 0 0 1 -2 9 -7 -1 -1 0 0
ss shared 	-21 5 -6 -2 15 -8 -7 7 3 -2 -4 -1 -2
ss shared ,	0 4 -1 -7 -6 12 -4 -14 15 3 5 -2 -3
ss shared .	-6 -2 36 -5 -17 15 12 -1 7 1 -7 -4 0
ss shared ^	-5 -12 -11 8 -3 2 0 -1 -1 0 -4 0 0
ss shared act.infinitive	0 -5 -4 -1 13 -10 -1 -5 -1 -2 -1 6 2
ss shared activity.infinitive	14 -2 2 4 -4 -4 -2 -3 12 -1 -1 -1 -1
ss shared activity.singular	0 10 -1 -1 3 -4 0 1 1 0 1 0 0
ss shared adverb	5 32 8 -6 4 -9 -7 5 7 -5 15 1 -5
ss shared article	-6 -4 -4 -2 0 5 0 -1 -1 -1 0 0 0
ss shared carry.infinitive	8 1 3 2 -3 -2 -1 10 -4 -1 -1 0 -1
ss shared comparative	-6 1 14 -5 -1 4 -2 -3 8 0 -1 0 0
ss shared conjunction	-3 -5 10 0 -2 2 7 2 6 -6 -7 -2 0
ss shared helping.singular	-3 -1 0 -2 0 3 4 -6 0 -1 3 0 -1
ss shared living.infinitive shared	-7 -2 0 -3 0 5 0 0 -1 0 0 0 0
ss shared living.singular	-7 -5 -4 -2 -1 7 -2 -5 0 3 1 0 -1
ss shared make.infinitive	13 4 2 3 0 -8 -1 5 -1 0 0 0 2
ss shared modal.infinitive	10 -1 -4 4 -2 -4 6 -5 4 2 -3 -1 -2
ss shared modal.singular	4 2 16 -1 -2 -3 -3 10 1 -2 1 0 -2
ss shared offering.infinitive	8 -2 -4 3 -2 -2 -3 10 -2 -1 -1 -1 -1
ss shared people	10 5 -8 4 7 -13 0 1 -3 0 4 0 0
ss shared plain.infinitive	6 -9 5 -2 -12 14 0 1 -6 1 6 -1 -1
ss shared plain.singular	-3 -7 8 -5 -1 6 2 -4 -2 -3 7 0 -1
ss shared preposition	-27 -1 -9 -7 8 9 -18 5 11 -1 8 -5 -10
ss shared promote.infinitive	0 7 0 -1 3 -4 0 3 0 0 0 0 0
ss shared pronoun	-10 0 1 -5 0 8 -4 4 -3 -1 2 0 0
ss shared relative	-17 -11 4 -8 -4 18 -10 -2 5 -5 2 -1 5
ss shared subordinator	25 3 -5 9 -3 -12 -1 -6 7 -1 6 0 0
ss shared unlisted.infinitive	-9 9 -1 -5 11 -6 -2 7 -2 -1 -2 0 -1
ss shared wanted	-10 0 9 -6 -3 9 2 4 -3 1 -3 0 -2
ss strengthen.infinitive .	-6 7 -2 -4 7 -3 -1 -1 0 -1 2 0 1
ss strengthen.infinitive preposition	-3 3 -6 -1 10 -8 7 -2 -3 -1 -2 0 0
ss subject 	1 -5 5 0 -4 3 0 -7 8 -2 -1 5 -3
ss subject .	-3 -1 5 7 -1 -6 5 -2 -1 0 -1 0 0
ss subject activity.infinitive	-10 1 27 -9 8 -3 -11 40 -11 -3 -5 -1 -4
ss subject activity.infinitive artefact	5 2 1 1 0 -3 -2 10 -3 -1 -1 0 -1
ss subject activity.infinitive place	3 1 3 1 0 -2 -3 8 -3 0 0 0 0
ss subject adverb	10 2 11 -1 0 -5 3 0 1 -1 0 -1 4
ss subject article	-2 34 7 -8 10 -12 -16 14 3 8 -3 -4 9
ss subject carry.infinitive	1 4 1 0 1 -2 -7 3 9 -1 -1 0 -1
ss subject determiner	3 11 -2 -1 4 -6 5 -1 4 -1 -3 0 -1
ss subject develop.infinitive	3 6 -9 0 1 -1 -6 8 -2 -1 -1 0 2
ss subject helping.infinitive	2 -1 13 -1 -5 3 27 -13 -5 -2 -2 -1 -2
ss subject helping.infinitive people	-3 11 8 -4 1 -2 11 0 -4 -1 -1 0 -1
ss subject inward.infinitive	2 -1 1 1 -1 -1 -3 -5 -2 -1 -1 0 13
ss subject let.infinitive	-1 9 -5 -1 4 -4 2 -4 6 0 -1 0 -2
ss subject living.infinitive	10 7 -3 2 2 -7 0 10 -9 1 1 6 -5
ss subject make.infinitive	6 -1 7 1 -4 0 13 1 -4 -3 -3 -1 0
ss subject modal.infinitive	7 -18 5 -3 -9 14 -13 -6 -5 3 5 2 13
ss subject offering.infinitive	16 0 15 3 -6 -5 2 -23 40 -4 -3 -2 -3
ss subject offering.infinitive work	5 0 0 2 -1 -2 -2 -5 9 0 0 0 0
ss subject own	6 -6 -10 4 -3 1 -1 1 -4 -3 -3 -1 8
ss subject people	-2 2 6 -2 0 1 6 3 -6 -1 -1 -1 -1
ss subject plain.infinitive	-12 -8 -11 -1 1 8 0 -6 -5 -9 16 -4 1
ss subject plain.infinitive mission	-1 -11 -6 1 -1 5 -6 -4 -5 18 -2 0 -5
ss subject plain.infinitive people	6 0 -5 3 0 -3 3 -3 1 0 0 0 0
ss subject plain.infinitive shared	-19 -17 -8 10 2 -1 -3 1 -6 -2 1 0 -2
ss subject preposition	-15 -14 -1 -5 2 10 14 -8 -6 -2 -6 -3 4
ss subject problem	-6 8 2 -4 3 0 -2 5 -1 0 0 0 0
ss subject promote.infinitive	-2 6 0 -2 2 -2 11 -6 -3 0 -1 0 0
ss subject pronoun	6 1 -8 8 0 -8 3 2 -3 -1 -2 0 1
ss subject shared	6 -1 5 2 -2 -2 0 5 -1 -1 -1 0 0
ss subject subordinator	-7 -2 5 -4 -1 5 -1 -1 -1 0 2 0 0
ss subject unlisted.infinitive company	3 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -2
ss subject unlisted.infinitive people	7 -4 12 1 -4 -1 7 0 1 -1 -1 -1 -1
ss subject unlisted.infinitive place	-5 -3 2 -3 -2 6 -1 0 0 0 0 0 0
ss subject unlisted.infinitive shared	-2 1 6 -2 0 1 -1 4 -1 0 0 0 -1
ss subject unlisted.singular	2 15 1 4 3 -11 -6 15 -7 -3 -3 8 0
ss subject wanted	11 2 3 3 -2 -5 -4 6 -3 -2 3 -1 4
ss subordinator 	12 -2 3 9 -4 -8 0 7 -3 3 0 -1 -4
ss subordinator adverb	-1 0 1 -1 0 1 -1 -4 0 6 -1 0 0
ss subordinator agent	-10 -9 -5 -3 -3 12 3 -1 -3 -2 -3 0 -1
ss subordinator article	15 3 -6 7 1 -11 -1 -7 1 1 7 -1 3
ss subordinator company	-8 -3 2 -3 0 5 -1 -3 3 0 0 0 0
ss subordinator determiner	-9 -3 3 -3 -1 6 1 -2 -1 0 0 0 0
ss subordinator mission	2 2 -1 0 -3 2 7 -3 0 -2 -1 0 -1
ss subordinator own	-7 0 2 -3 3 1 -2 10 -7 -1 -1 0 -1
ss subordinator people	11 3 2 3 -1 -6 -2 3 5 -2 1 0 -1
ss subordinator pronoun	6 1 0 1 4 -8 -7 8 1 -1 2 0 -1
ss subordinator subject	7 2 12 1 -3 -3 -5 6 1 -1 -2 0 7
ss subordinator wanted	-7 0 0 -3 4 0 -1 1 -1 -1 0 0 0
ss superlative neutral	-7 0 -6 -2 7 -2 -1 0 -2 -1 1 0 0
ss superlative place	5 -3 4 2 -9 6 0 -3 -1 8 -2 0 0
ss unlisted.infinitive ,	10 -3 2 1 0 -4 -6 14 1 -2 -3 -1 -2
ss unlisted.infinitive .	-10 -6 -12 -6 15 -2 6 -12 -4 -8 -8 11 8
ss unlisted.infinitive artefact .	21 12 2 5 -3 -11 -2 7 7 0 -1 -1 -1
ss unlisted.infinitive company preposition	3 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -2
ss unlisted.infinitive conjunction	13 2 -1 4 -3 -5 -3 8 -1 -1 0 -1 2
ss unlisted.infinitive people preposition	2 -3 6 0 -2 1 5 -4 3 -1 -1 0 -1
ss unlisted.infinitive preposition	11 16 29 -2 -7 -5 -4 6 15 6 -3 -1 -4
ss unlisted.singular .	-2 7 -6 -2 3 -1 -3 2 -1 -1 4 0 -2
ss unlisted.singular adverb	-2 -4 4 -1 -3 5 -1 -3 -2 8 -1 0 -1
ss unlisted.singular conjunction	7 0 4 2 -1 -3 3 0 1 -1 1 0 -1
ss venue ,	-16 -2 6 -7 0 10 5 -2 1 -1 -4 0 -1
ss venue adverb	9 0 -4 4 -1 -4 -5 1 1 4 0 0 -1
ss venue conjunction	-15 0 4 -6 0 9 -1 4 -3 0 -1 0 0
ss venue living.infinitive	-6 -2 1 -2 0 4 -1 -4 2 0 2 0 0
ss venue modal.singular	-2 1 5 -1 0 1 -1 6 -2 -1 -1 0 0
ss venue plain.infinitive	1 -1 2 0 -1 0 -1 -1 -1 -3 7 0 -1
ss venue plain.singular	6 1 -1 2 0 -3 -1 -3 0 -1 7 0 -1
ss venue preposition	23 5 10 4 -5 -9 -4 -10 1 13 15 -1 -3
ss venue relative	16 2 -6 6 -1 -8 -1 -4 -4 -1 14 0 -1
ss wanted 	16 15 18 -4 -2 -6 -8 5 8 1 4 -2 3
ss wanted ,	0 0 -8 4 -8 6 -1 -7 7 -10 4 -1 6
ss wanted .	-27 -21 -4 8 -14 19 -3 -1 0 -4 -2 -1 -2
ss wanted :	3 1 7 0 -1 -2 4 -5 8 -1 -2 0 -1
ss wanted activity.infinitive	-5 0 -4 -3 6 -1 0 -7 -4 0 0 0 10
ss wanted adverb	-6 -8 3 -4 -5 12 0 4 -3 1 -1 -1 -3
ss wanted agent	27 5 5 8 -10 -7 -3 -11 6 -7 17 -1 8
ss wanted artefact	7 -1 4 0 -3 1 3 -12 25 -7 -2 -1 -4
ss wanted change	6 12 1 1 5 -10 1 0 -1 7 -1 0 -1
ss wanted company	8 15 -2 0 0 -6 -4 1 -3 9 4 0 -1
ss wanted conjunction	-16 -9 13 -16 0 19 -10 6 -2 10 -6 -2 1
ss wanted customer	-5 -3 2 -6 -1 8 -1 -1 -2 3 0 0 -1
ss wanted keep.infinitive	-7 -6 0 -3 0 7 1 -2 -1 -1 0 0 0
ss wanted living.infinitive	-12 -5 6 -7 -2 12 -1 -7 7 -2 2 0 -1
ss wanted make.infinitive	-18 -11 -1 -7 -5 20 -2 2 -2 -2 -2 0 -1
ss wanted merit	-1 -2 -3 6 0 -4 1 -2 0 0 0 0 0
ss wanted modal.infinitive	10 1 3 3 -2 -5 1 -1 5 -1 2 0 -2
ss wanted neutral	6 -13 -13 19 -8 -7 -7 -1 -7 8 6 -1 -3
ss wanted people	-19 1 27 -18 0 16 -2 7 1 -3 5 -2 -4
ss wanted place	-31 -9 18 -18 -5 29 -3 -2 0 -6 7 -1 0
ss wanted plain.infinitive	0 -4 -1 0 -2 4 -3 -6 0 6 -2 0 4
ss wanted plain.participle shared	-1 -4 5 -2 -3 5 6 2 -5 -1 -1 0 -1
ss wanted plain.singular	-14 -5 3 0 -3 7 2 -2 1 -3 1 0 -2
ss wanted preposition	6 -7 -11 9 3 -9 0 3 1 -7 2 -1 0
ss wanted service	12 -4 -2 10 -3 -8 6 -9 5 4 -2 0 -2
ss wanted shared	-21 -8 8 -20 11 14 -8 -1 20 -12 6 -2 -9
ss wanted unlisted.infinitive	12 2 -1 3 -2 -4 -1 -4 6 -1 0 0 4
ss wanted venue	7 1 -2 2 0 -3 -1 -2 0 1 5 0 -1
ss wanted wanted	-9 0 1 -6 6 2 3 -8 -3 1 1 -1 4
ss wanted work	8 3 1 2 2 -7 4 -5 -3 9 -1 0 -1
ss work ,	12 10 7 1 0 -8 -6 9 -3 9 -5 0 3
ss work .	-3 0 6 -2 -4 5 2 -7 5 5 -2 0 -2
ss work adverb	-6 8 -4 -3 3 0 -1 6 -2 0 -3 0 -1
ss work conjunction	10 15 2 1 -1 -7 6 13 -7 -4 1 0 -2
ss work preposition	14 19 16 -1 -2 -9 -7 38 -6 -3 -4 -1 -4
w !	-1 -14 -20 6 -4 6 -4 0 1 1 -3 -1 -3
w '	2 -5 -2 1 0 1 0 -3 8 -3 -1 -1 -2
w ,	11 -1 -2 12 -18 3 0 15 11 -4 3 -22 -1
w -	-2 3 -6 -1 4 -1 -2 -2 -3 2 5 0 -1
w .	6 -41 -53 6 2 14 -3 9 -3 0 -14 -7 -4
w 1	0 1 6 -1 0 0 0 -5 8 0 0 0 0
w 2028	4 1 -1 1 0 -2 -3 -4 -2 -2 -2 8 6
w 2030	14 -1 -6 6 -3 -5 -3 -7 -4 10 -3 -2 10
w 2035	-2 -3 -3 0 -1 3 -1 -4 -1 -2 -1 0 7
w 2040	-3 -3 1 -1 -3 6 0 0 0 0 0 0 0
w :	13 -2 13 -4 -7 5 -2 -3 3 -2 0 6 3
w ;	0 2 8 -2 -1 1 8 1 -3 -2 -3 -1 1
w aan	6 11 11 -8 9 -9 -26 21 16 1 0 2 -7
w aanbieden	9 1 3 2 -1 -4 -2 -6 16 -1 -2 -1 0
w aandacht	3 -7 -8 11 -5 -3 6 -1 3 -4 -4 -1 -2
w aandeelhouder	7 -1 -2 3 -1 -2 -2 -2 -3 9 -1 0 0
w aandoening	-11 6 4 -6 1 5 3 1 -2 0 -1 0 0
w aanleggen	-3 1 7 -2 0 1 -1 0 -2 -1 -1 6 -1
w aannemer	2 3 9 -1 -1 -2 -4 -2 -3 3 -3 7 4
w aanpak	12 -6 -3 10 -6 -5 2 -1 -1 0 1 0 0
w aanpakken	-5 4 -5 -4 12 -6 0 0 0 0 0 0 0
w aantal	-12 8 -3 -5 8 -1 -1 2 0 0 0 -1 -1
w aarde	-12 -3 23 -7 -3 9 -1 13 -6 -1 -2 0 -1
w achter	-3 -3 3 -2 -2 4 -1 -5 6 2 -2 0 -1
w achtergrond	-3 -1 4 -2 2 0 -4 8 -4 -1 1 0 -1
w activiteit	-7 -1 7 -3 -1 4 -1 2 0 0 -1 0 0
w ademen	-2 1 6 -2 0 1 -1 4 -1 0 0 0 -1
w administratie	-19 0 -1 -7 10 2 0 -3 0 -1 0 0 0
w advies	9 10 -2 2 2 -8 6 -11 7 -2 4 -1 -1
w adviseren	13 -6 10 4 -8 0 10 9 -4 -4 -4 0 -2
w af	-6 -6 -2 -1 1 4 3 -8 1 -3 -2 0 7
w afhankelijkheid	-11 -2 -6 -4 10 -2 -1 -1 -1 -1 -1 0 0
w afspraken	3 -1 -2 1 -1 -1 0 -7 8 0 0 0 0
w afstand	-7 7 2 -4 3 0 1 -5 6 0 -1 0 0
w afvalwater	2 -1 7 0 -1 0 0 5 -2 0 0 0 0
w al	20 -3 -3 14 -7 -11 -3 7 -7 2 9 -5 0
w algemene	0 7 1 -1 0 -1 -1 4 -1 0 -1 0 0
w alle	13 1 5 0 -5 0 2 -4 7 1 -6 -2 6
w alleen	-18 -2 17 -4 -2 6 -2 8 -3 -2 0 0 -1
w alles	-7 -13 -20 20 -2 -8 0 -8 6 -2 -2 -1 -2
w als	-3 -4 -14 2 -2 5 -1 -5 -5 3 10 -3 -4
w altijd	-12 -12 -14 11 -2 1 1 -3 -4 -1 -1 0 -1
w ambacht	3 0 -2 1 1 -2 0 6 -4 -1 0 -1 0
w ambitie	-1 -6 -3 0 -3 5 2 -7 -6 14 -8 -1 3
w ambulance	-7 -4 1 -3 -2 7 -1 2 2 -2 -2 0 -1
w ander	6 -1 0 1 -1 -1 5 1 -1 -1 -1 0 -1
w andere	11 0 -3 4 -1 -5 -5 4 1 12 -8 -1 -2
w anderen	12 2 -2 4 -1 -6 -3 0 5 -1 3 0 -1
w anders	7 -3 -8 12 -2 -9 -3 -4 -1 -1 -1 -1 9
w app	10 -2 -2 4 -2 -4 -1 -2 2 0 4 0 0
w arbeidsmarkt	-9 -3 11 -5 -2 7 4 -2 -1 0 -1 0 0
w archief	8 -4 1 3 -3 -2 5 1 0 -2 -1 0 0
w armoede	-10 10 0 -5 8 -2 -2 5 0 -1 -1 0 -1
w arts	5 1 5 1 -2 -2 -3 -3 -1 5 6 0 -1
w atelier	2 0 -1 1 0 -1 -1 -7 -1 0 0 0 9
w baas	-12 -2 -2 -6 5 5 -1 1 -2 -1 -1 0 0
w baby	0 3 8 -1 0 -1 6 -1 -1 0 0 0 0
w bank	9 1 0 3 -1 -4 8 -2 -7 3 3 0 -2
w basis	-11 -11 -13 7 -2 4 -2 -2 1 -1 -5 0 -1
w beantwoorden	6 -1 -1 2 -1 -2 6 0 -4 0 0 0 0
w bed	8 1 8 2 -2 -4 -3 7 5 -4 -3 -1 3
w bedienen	-2 7 4 -2 1 0 -4 1 2 2 -1 3 -1
w bedrijf	-2 0 4 2 -6 3 19 -2 -7 -5 -1 -1 -1
w beetje	4 -2 1 7 -2 -5 -1 6 -2 0 0 0 -1
w begeleide	8 3 4 2 -1 -5 -2 -11 18 -1 0 0 0
w begeleiden	13 12 12 1 -1 -9 25 -5 -10 -2 -3 7 -2
w beginnen	-5 -9 -17 12 5 -9 -6 -5 5 1 -1 0 -1
w begrijpen	-6 1 6 -4 -1 5 -2 9 -3 -1 -2 0 -1
w behandelen	-4 -4 5 -2 -2 5 -6 13 -4 -1 -2 0 -1
w behartigen	8 2 -4 3 -1 -3 -3 7 -1 -1 -1 0 0
w beheer	-7 8 0 -4 4 -1 3 1 -1 -1 -1 0 0
w beheren	9 6 -2 2 0 -5 7 8 -3 -3 -2 0 -3
w behoren	9 2 6 2 -2 -5 -1 -3 -3 10 -2 0 3
w behoud	-5 6 1 -3 0 3 -1 6 -1 -1 -1 0 0
w behouden	-6 1 -6 -3 10 -4 0 -1 0 0 -1 0 0
w belang	12 12 4 2 -5 -5 3 7 -1 2 -1 0 -1
w belangrijke	-7 6 1 -4 -1 5 0 2 -1 0 -1 0 0
w belangstelling	-7 6 -2 -3 5 -1 0 4 -3 -1 0 0 0
w beleid	2 2 -1 0 0 -1 -1 7 -3 -1 -1 0 0
w bellen	9 9 4 1 -3 -4 -3 -1 5 6 -1 0 -1
w bemiddelen	-1 4 6 -2 0 0 -1 6 -1 0 -1 0 0
w benelux	1 -1 0 0 -1 1 -4 -5 7 -5 1 0 7
w bent	8 2 -1 3 0 -5 5 -1 -3 -1 3 0 -1
w beoefening	-1 9 1 -2 0 0 -1 5 -1 0 -1 0 0
w beperken	-5 -4 7 -2 0 2 -1 1 1 -1 -1 0 -1
w beperking	-9 -7 -10 -2 2 7 4 -8 -4 -1 4 0 -1
w bereiden	0 0 2 0 0 0 -3 6 -2 0 0 0 0
w bereikbaar	-8 1 -1 -5 8 0 -1 -1 3 -2 -1 0 0
w berm	-8 -2 1 -3 2 4 0 -1 -1 0 0 0 0
w beschermen	-30 14 -6 -15 28 -8 -4 6 -3 -2 -2 0 -1
w beschikbaar	4 2 -1 1 0 -2 -3 0 7 -1 -1 0 0
w bestaan	-2 -9 -3 -1 3 1 0 6 -6 -2 0 0 -2
w beste	7 0 2 2 -4 0 3 -8 10 7 -8 -1 -2
w bestemming	-9 -3 -1 -3 2 5 -1 -1 -1 -1 0 0 0
w bestrijden	-14 19 -3 -8 13 -6 -5 14 -5 -1 -1 0 -1
w bestuur	-3 12 -5 -2 5 -4 -2 5 0 -1 0 0 -1
w bestuurder	2 -1 2 0 -1 0 -2 6 -3 0 0 0 0
w betaalbaar	-2 -1 3 -2 -2 4 -1 -3 9 -2 -1 0 -1
w betaalbare	4 -5 -2 1 -4 3 -5 -9 19 -2 -2 0 -1
w betekenis	5 1 0 1 -1 -1 10 -2 -1 -3 -2 -1 0
w beter	-13 -2 9 -7 5 4 -1 7 -7 3 -2 -1 0
w betrokken	-5 -6 -3 12 -2 -7 -2 -3 -3 0 5 0 0
w betrokkenheid	1 -4 -6 9 -1 -6 2 -1 -1 0 -1 0 -1
w betrouwbaar	-5 0 8 -4 -1 4 -1 -5 2 0 5 0 0
w betrouwbare	10 -3 0 3 -3 -2 -3 -1 11 -7 3 0 -1
w bevorderen	-50 43 -19 -23 43 -14 1 8 -9 0 -5 -1 -2
w bevrijden	8 -3 -1 3 -1 -3 9 -5 0 0 -1 0 0
w bewaken	-5 -5 -7 -1 3 1 -2 5 -3 -2 -2 0 0
w bewaren	15 1 -4 6 2 -11 -1 9 -3 -1 1 0 -1
w beweging	-6 -4 3 -3 -1 6 -1 -2 -1 -1 3 0 0
w bewoner	-21 -5 6 -2 -4 11 -9 15 -14 1 2 -1 0
w bewust	21 3 0 7 -4 -9 -5 15 -3 -3 4 0 -2
w bezitten	-6 -2 2 -3 0 5 -1 4 -4 0 -1 0 0
w bibliotheek	0 6 0 -1 2 -2 6 1 -3 -2 0 0 -1
w bieden	22 1 15 5 -6 -8 -12 -27 61 -4 -4 -1 -3
w bij	3 8 8 3 1 -8 37 -10 -10 8 -7 0 -14
w bijdrage	-4 8 8 -4 1 0 1 12 -11 -1 2 0 -1
w bijdragen	-15 -7 21 -8 -7 15 -1 8 -6 -2 -2 0 3
w bijstaan	7 1 -2 2 -1 -3 3 4 -3 -1 1 0 -1
w bijzondere	2 2 -1 0 -1 1 0 -3 9 -3 -2 0 -1
w binnen	3 -3 11 -2 -11 10 -1 -4 13 3 -8 3 -3
w binnenstad	-9 -1 8 -4 -1 6 -1 1 3 -1 -2 0 -1
w blijven	9 -11 8 0 -8 7 -7 -13 11 4 6 -1 2
w blik	-15 -3 8 -7 -1 10 -1 0 -1 0 0 0 0
w bloed	0 1 3 0 0 0 -1 -4 6 0 0 0 0
w bloem	-6 -2 1 -2 0 4 -3 0 -4 -1 7 0 0
w bodem	-7 -5 9 -3 -3 8 -1 3 -1 0 -1 0 0
w boek	2 1 2 0 0 -1 -3 7 -1 -1 -2 0 0
w boer	4 -3 2 1 -4 2 8 -5 1 -2 1 0 -1
w boodschappen	6 1 -1 2 -1 -2 0 -1 3 0 0 0 0
w boom	12 3 2 3 -1 -6 0 7 -1 0 0 0 -1
w bos	5 2 -1 2 1 -5 8 -3 -1 -1 -1 0 0
w bouw	-7 0 3 -3 2 2 3 -3 -1 -5 7 0 -2
w bouwen	-3 -1 3 4 -5 1 -7 20 -1 -3 -8 -2 1
w bouwmateriaal	0 0 0 0 0 0 6 -2 9 -9 -2 0 -1
w boven	8 -3 -1 3 -7 3 -3 0 -4 6 2 0 -1
w branche	3 1 -1 1 0 -1 -2 -2 -2 11 -2 0 -2
w brandweer	2 1 8 -1 -1 -1 -1 7 0 -2 -1 0 -1
w brengen	4 11 7 -3 0 -3 -7 34 -11 -5 -4 -2 0
w bron	2 1 0 1 0 -2 -1 -2 -2 -1 7 0 0
w brood	-2 1 -8 0 1 1 -2 -5 7 -1 -1 0 -1
w brugge	0 0 9 -1 -1 1 -2 6 -1 1 -1 0 0
w buiten	-1 6 12 -7 -1 3 -6 8 9 -4 -6 0 4
w burger	-23 3 2 -10 1 14 2 -4 2 -2 -2 0 -1
w buur	-8 -5 -3 -3 -1 7 -4 2 0 -2 1 0 -1
w buurt	-12 -4 12 -7 -2 10 -5 10 -7 -2 -1 0 4
w café	5 0 -2 2 -1 -2 1 -3 -1 6 -1 0 0
w campagne	-5 6 0 -3 2 0 -1 2 0 0 0 0 0
w centraal	-5 -13 -14 20 -6 -6 4 -5 0 -2 -3 -1 -1
w christelijke	-3 -4 -5 -2 -1 6 0 4 -5 -1 1 0 -1
w christus	4 -1 0 2 -1 -1 -1 6 -2 -1 -1 0 0
w circulair	6 1 0 2 0 -3 0 -2 -1 1 -1 0 5
w circulaire	3 6 -1 0 1 -3 -1 2 -1 -2 6 0 -2
w club	12 2 -3 4 0 -7 -1 -1 -1 -1 6 0 0
w coachen	8 3 4 2 -1 -4 12 -3 -3 -1 -1 0 0
w collectie	-10 1 -5 -3 8 -2 2 1 -3 -1 -2 0 0
w collega	-4 -3 -1 -1 -1 4 1 -9 5 3 -1 0 -1
w compleet	-7 4 5 -4 2 2 2 -1 1 0 -1 0 0
w contact	-3 9 6 -3 1 -1 -8 16 -1 -1 -2 0 -1
w contacten	1 3 2 0 1 -2 7 -4 -4 3 -1 0 0
w controleren	-1 12 -4 -2 5 -5 -1 6 -1 -1 -1 0 -1
w coöperatie	-5 -3 14 -3 -2 4 3 0 -1 0 1 0 0
w creëren	3 -6 1 1 -4 3 -3 -2 3 -2 6 0 -1
w culturele	-10 6 0 -5 6 0 2 2 -4 -1 0 0 0
w cultuur	7 2 -2 2 -1 -3 -5 -7 -1 -2 -3 -1 21
w daar	-1 -6 -4 -1 -2 6 -1 -4 -4 6 -2 -1 3
w daarbij	-4 0 -1 -1 6 -4 -2 0 -2 4 0 0 -1
w daardoor	-13 -2 14 -7 -1 8 1 4 -3 0 -1 0 0
w daarmee	-7 6 7 -5 -1 4 3 -5 5 -1 1 0 -1
w daarna	-7 -1 13 -4 -1 4 6 -2 -1 0 -1 0 -1
w daarom	9 5 7 5 8 -18 -1 5 7 -1 -4 0 -1
w daarvan	6 -1 -2 3 -1 -2 -1 -1 -1 0 0 0 3
w daarvoor	-2 5 7 -2 0 0 -1 1 0 -1 0 0 4
w dag	2 -2 -7 8 -3 -3 15 -6 9 -7 -7 -1 -4
w dagelijks	18 2 -1 6 -1 -10 -2 13 -3 -2 -1 0 -1
w dak	-10 -5 -2 -7 -4 15 -2 8 -9 -1 -2 6 -3
w dan	6 -9 -8 7 -8 3 -1 -3 1 6 -1 -1 -3
w dat	2 -8 13 -9 -16 23 -1 2 8 2 -10 -5 7
w data	-6 -8 0 -3 -3 9 -2 3 0 -1 -1 0 -2
w de	-4 14 -18 -11 27 -15 0 1 -3 17 0 -13 -3
w delen	1 -8 10 0 -9 8 -4 4 6 -2 -2 0 -1
w dementie	11 -1 0 4 -2 -4 0 1 2 0 0 0 0
w democratie	-13 1 -7 -4 12 -3 0 -3 0 -1 0 0 0
w den	-3 -4 5 -2 -6 8 -2 10 -4 -1 -3 0 -1
w denken	-4 -10 -13 20 -5 -8 9 -6 -5 -2 -1 -1 0
w deur	-3 -3 0 -1 -1 4 -3 8 -2 -1 -2 0 -1
w deze	-10 -4 4 -4 -2 8 -3 1 -2 -2 4 0 0
w dezelfde	5 -1 1 1 -2 -1 -3 0 6 -2 -1 0 2
w dicht	2 -2 -4 1 -1 1 0 -4 -3 9 -2 -1 -1
w dichtbij	-13 -7 -6 9 -1 -2 0 -1 -4 0 0 0 0
w die	11 6 -3 2 -4 -1 1 12 15 -19 7 -8 -6
w dienen	12 -3 -2 5 -4 -3 9 -1 -4 1 -3 0 -1
w dienst	13 4 -6 5 3 -11 0 8 -10 4 2 -1 -1
w dienstbaar	-2 4 -1 -1 10 -9 -1 -5 -1 0 7 0 0
w dienstverlening	11 0 -3 4 -4 -2 6 -7 -4 8 -2 0 1
w dier	-10 -6 7 -5 0 8 -2 -4 7 -1 -1 0 -1
w digitaal	13 1 -2 4 -2 -5 -4 -3 2 -3 -4 0 14
w digitale	4 -7 8 0 -6 5 -5 3 -12 1 12 6 -4
w dijk	6 5 -1 1 -1 -3 -1 8 -3 -1 0 0 0
w diploma	-2 -1 0 -1 0 2 -5 6 -1 0 -1 0 0
w dit	17 5 1 4 1 -11 -2 -4 -3 -4 1 9 9
w doel	-13 16 9 -10 11 -4 0 5 11 -2 -17 4 2
w doen	-12 -2 -7 8 -4 1 10 8 -6 -4 -7 -3 -3
w dokter	6 1 -2 2 0 -3 -1 6 -2 0 -1 0 0
w donker	-13 -5 2 -6 -2 12 0 -2 -1 -1 0 0 0
w door	-9 53 39 -17 9 -13 14 35 -8 -8 -4 3 -12
w doorgeven	-2 11 -4 -2 6 -6 -1 15 -11 -1 1 -1 -1
w dorp	6 -10 2 2 -7 5 -3 2 0 -8 11 -1 -3
w dorpskern	-12 -1 -5 -4 9 0 0 -2 0 -1 -1 0 0
w draaien	-6 -7 -4 4 -2 2 -4 -5 3 -2 -1 -1 5
w dragen	-5 3 -1 -3 -2 6 -2 -1 4 -1 -1 0 0
w drempel	-11 -2 0 -4 1 6 0 1 -1 0 -1 0 -1
w drenthe	16 4 1 5 -1 -9 -1 -2 -1 -1 10 0 0
w drie	4 -1 2 0 -2 0 -3 -9 7 -1 -3 3 8
w dringen	-16 23 -10 -8 21 -12 -1 1 2 -1 -1 0 -1
w drinkwater	-11 -7 1 -4 -2 11 -1 -2 0 0 0 0 0
w droge	-10 -10 -8 -2 -3 12 -1 0 -4 -1 -1 0 0
w dromen	-10 -7 5 2 -5 5 -4 0 1 -2 4 0 -1
w drone	-14 13 3 -7 6 1 -1 4 0 -1 -1 0 -1
w droog	-3 -1 6 -2 -1 3 -1 -5 -2 10 -1 0 0
w duizend	3 -1 0 1 -1 0 -2 -4 -2 -2 5 7 -2
w durven	-5 -5 1 -2 -2 6 -2 -5 -1 -1 7 0 0
w duurzaam	-12 12 10 -13 16 -6 5 -7 0 4 3 -1 -2
w duurzame	-16 4 15 -11 5 5 -1 4 0 2 -2 0 -2
w dé	13 0 -4 5 -2 -6 -6 -9 -4 18 6 0 -3
w echt	6 2 -5 2 0 -3 -2 -3 1 6 -1 0 0
w echte	13 5 3 3 -1 -8 0 -2 5 3 -1 0 0
w economie	-9 4 5 -5 3 1 -1 3 -3 -1 3 0 -1
w een	-14 4 32 -9 -21 25 -29 -11 18 -11 32 1 5
w eenvoudig	3 3 9 0 -1 -3 -2 -1 10 -1 -2 0 -1
w eenzaamheid	-6 0 -1 -3 7 -2 -2 4 -1 -2 0 0 0
w eerlijk	-4 1 -5 2 -1 0 -4 -1 6 -1 -2 0 -1
w eerlijke	-7 -3 -1 2 4 -3 -2 1 0 -1 0 0 -1
w eerst	-1 0 6 -1 -1 1 -2 6 -1 0 0 0 0
w eerste	26 -2 -3 10 -3 -12 2 -2 -5 5 0 11 -5
w eigen	-19 -6 8 -7 -6 18 -13 -2 10 -6 -4 -3 13
w eigentijds	11 2 -4 4 0 -6 -1 -1 4 0 0 0 0
w eind	7 -1 -5 3 3 -6 -3 -3 -1 -2 2 9 -3
w elk	-30 -21 -4 5 -2 11 -11 15 -11 0 -1 -2 -4
w elkaar	-1 -2 7 11 -4 -9 -16 16 3 -5 6 -2 -2
w elke	-16 -19 0 0 -8 16 -3 7 5 -4 -8 2 -9
w en	-6 18 -2 0 -8 5 -7 13 18 -2 -4 -17 3
w energie	-3 -2 0 -2 -3 6 2 0 -2 -1 -1 2 -1
w energievoorziening	-10 -4 13 -5 -2 7 2 -2 2 0 -1 0 0
w er	23 -7 3 3 -9 2 20 10 -9 -2 -14 -2 1
w erbij	-9 -4 3 -4 -2 9 3 -4 -2 -1 -1 6 -4
w erfgoed	-15 6 -1 -6 9 0 0 1 -1 -1 -1 0 0
w ernstige	-6 11 0 -4 4 -1 5 -3 0 0 0 0 0
w erop	6 0 6 0 -2 -1 5 3 -3 0 0 0 0
w ervaring	4 0 -3 2 0 -2 -4 6 -2 0 0 0 0
w ervoor	-9 4 1 -5 2 4 -6 2 0 -1 -1 0 5
w eten	14 -3 8 1 -5 0 -9 -6 18 4 0 -1 -2
w europa	5 -1 -5 2 -1 -2 -1 -3 6 7 -7 0 -2
w even	0 -5 -6 3 -3 3 6 -3 -3 -1 -1 0 -1
w evenwicht	-4 -4 0 -1 -3 6 0 0 0 0 0 0 0
w eén	10 1 -1 3 -1 -4 -2 -3 4 -5 6 -2 4
w fabriek	3 0 -1 1 0 -2 -2 -2 -2 -1 -2 -1 9
w faciliteren	-3 2 3 -2 0 1 2 6 -1 -3 -1 0 -1
w familie	7 -2 -3 3 -1 -3 -1 -6 2 4 2 0 0
w fiets	-16 -1 -5 -6 10 1 -2 2 -2 -1 -1 0 -1
w fietsen	-5 -2 10 -3 -1 4 -1 3 -1 0 0 0 0
w fietser	-7 -4 7 -3 -2 7 -1 0 -1 -1 2 0 0
w financieel	-7 -2 -1 -2 -1 6 -2 2 -5 2 4 0 -2
w financiële	-8 2 -5 -3 4 1 2 -6 4 -1 -1 0 -1
w fraude	-6 -2 -3 -2 5 -1 -1 -1 0 0 0 0 0
w functioneren	-6 6 4 -3 1 1 -1 3 -1 0 0 0 0
w gaan	1 7 -7 4 -1 -3 -12 -3 -12 10 1 -2 18
w gas	-6 -3 5 -3 -3 7 -1 -3 3 -2 -1 0 3
w gast	10 2 -4 4 0 -6 -1 -2 -1 3 4 0 -1
w gastvrije	21 2 -3 7 -3 -9 -2 -5 -3 7 8 0 -1
w gaten	-7 4 -3 -3 2 2 -1 1 -3 -1 2 0 0
w gebied	6 15 -10 0 11 -14 -1 10 -1 -2 -1 -1 -1
w geboren	-8 -1 6 -4 0 5 1 -1 0 0 0 0 0
w gebouw	-5 0 10 -3 -1 3 -1 3 0 0 0 0 0
w gebruik	-17 0 -3 -6 9 2 -2 3 -3 -2 -1 0 -1
w gebruiken	-19 -1 2 -9 6 7 -1 -2 0 -1 0 0 -1
w geduld	21 5 0 7 -1 -12 -4 5 10 -1 -1 0 -2
w geen	-16 0 10 -10 -2 14 -3 -5 20 -4 -8 -2 1
w geld	8 -2 10 -1 -6 3 1 10 -2 -1 -2 -1 -1
w gelijke	-22 -8 -2 -8 4 13 -1 -3 -2 -1 -1 0 0
w geloven	-14 -13 -2 11 -5 1 -1 4 -8 -1 1 0 -1
w gemeente	-2 -16 17 -4 -14 18 6 7 -8 -2 3 -2 -4
w geneesmiddel	-6 -3 -1 -3 0 5 0 -1 0 0 0 0 0
w generatie	-11 -5 -1 -5 1 8 -7 1 -1 -3 1 -3 7
w genezen	-5 -6 8 -6 -8 15 0 0 0 0 0 0 0
w genieten	9 1 -4 3 0 -5 -1 -2 0 0 5 0 0
w genoeg	-12 -6 -3 -4 -1 10 -1 -2 -1 0 0 0 0
w gerecht	10 2 -4 4 0 -6 -1 -2 2 -1 4 0 0
w gerechtigheid	-10 -4 0 -7 -1 11 0 -2 -1 0 0 0 0
w geschiedenis	11 0 0 4 -4 -2 -1 9 -2 -1 -1 0 -1
w gesprek	-8 -6 0 3 -2 2 0 4 -4 0 -2 0 -1
w gevel	2 -1 0 1 -1 0 -1 9 -3 -2 -2 0 -1
w geven	1 15 -4 -4 13 -12 6 18 -10 -8 -7 7 -3
w gewoon	-20 -14 3 2 -8 14 5 -2 -1 -2 -3 -1 -2
w gezamenlijke	-6 5 -1 -3 4 -1 4 -3 -1 0 0 0 0
w gezellige	5 -1 0 2 -1 -2 -1 -4 2 -2 6 0 0
w gezin	-14 -9 7 -6 -5 15 7 -8 -2 -3 -2 7 -3
w gezond	-20 -1 4 -10 4 10 -4 3 0 1 -2 0 -3
w gezonde	-10 -9 2 -5 -3 12 -3 -1 -5 5 3 0 -2
w gezondheid	-11 1 0 -6 6 3 -2 5 -4 -1 0 0 -1
w gezondheidszorg	-11 0 -1 -4 4 3 -1 5 -2 -1 -3 0 -1
w gif	12 2 1 4 -1 -6 -1 -11 15 0 0 0 0
w god	6 -1 -5 7 -1 -7 -2 7 -5 -1 0 0 0
w gods	2 -2 -6 8 -1 -6 -1 0 -1 0 1 0 0
w goed	-4 -1 -30 17 -3 -6 5 1 2 -5 -8 -1 -4
w goede	15 -11 -7 16 -6 -9 -2 -10 6 0 9 -1 -4
w graag	-15 -8 -5 -4 -1 12 1 -3 -1 -1 -1 0 -1
w gratis	14 3 1 4 -1 -8 -4 -6 14 4 -2 -1 -1
w grens	-13 -1 -2 -5 5 4 -3 1 1 -1 -2 0 -1
w groei	11 0 -4 10 -4 -7 -1 -5 -2 6 5 0 -2
w groeien	27 5 3 7 -9 -7 10 -1 -4 -11 1 4 9
w groen	-8 -2 6 -4 -1 6 -1 0 2 -1 0 0 0
w groene	3 8 11 -4 -4 3 -1 2 3 5 -3 0 -1
w groener	-14 -3 11 -8 -2 11 -1 1 -1 0 0 0 0
w groep	7 -3 0 3 -3 -1 -1 4 -4 0 4 0 -1
w groot	-1 6 -3 4 0 -5 -1 -6 -3 -3 15 0 -1
w grootste	5 0 -1 2 -1 -2 -1 -2 -2 8 0 -1 -2
w grote	-6 -1 -3 -3 6 0 -5 4 1 4 -3 -1 -2
w haag	-4 -4 5 -2 -6 8 -2 10 -3 -2 -3 0 -1
w haar	3 -2 2 0 2 -2 -5 10 -6 -3 7 -1 -2
w halen	-1 7 -3 -2 9 -8 0 14 -2 -5 -2 -1 -3
w halveren	19 -4 4 6 -10 -1 -1 -4 -1 9 0 -1 3
w hand	13 0 2 3 -4 -3 -3 0 -8 11 9 -2 -3
w hart	-2 2 -5 18 -6 -10 -1 -6 0 1 7 -1 -2
w hebben	-2 -11 0 -7 -3 13 -3 -6 12 -11 0 11 -6
w heel	12 2 3 4 -3 -5 -1 -1 0 -1 10 0 -1
w helder	-10 -3 1 -4 0 7 0 0 -3 1 0 0 0
w heldere	-6 -3 -2 -2 -1 5 9 -8 -2 -1 -1 0 0
w hele	-8 1 -4 -4 -2 8 -5 0 5 -2 -2 -1 1
w helpen	35 11 -11 11 3 -23 41 -27 0 -7 -5 16 -9
w hem	3 -3 -6 2 -1 1 -1 -8 7 -1 4 0 -1
w hen	15 7 0 4 -1 -9 16 3 -3 -4 -4 -1 -1
w herkennen	-8 -4 -1 -2 -1 7 3 -1 -3 0 -2 0 0
w herstel	-2 6 -1 -3 1 1 4 -3 -1 -1 2 0 -1
w herstellen	-13 5 -7 -5 8 0 -3 2 -3 -2 -1 0 4
w het	4 9 -2 -7 14 -10 18 8 5 10 -16 -11 -10
w hier	4 -4 -7 3 -1 0 -2 1 -3 2 0 0 0
w hij	-12 -3 7 -6 -1 8 1 2 -3 -1 -1 0 0
w hoe	6 0 -2 2 -1 -2 3 0 0 -1 0 0 -1
w hoek	6 0 1 1 -2 -1 -2 -5 9 -2 3 0 -1
w hoeven	-19 -8 10 -8 -2 15 -7 0 6 -2 -2 -1 1
w hoger	-10 2 -8 -3 15 -8 -1 -4 3 0 0 0 -1
w honderd	-14 -7 0 -4 -2 12 -2 -5 -8 5 -1 7 -1
w hoofd	-12 -6 -1 -4 -1 11 -1 -5 3 0 -1 0 0
w hoogwaardige	6 2 2 2 -1 -3 1 -2 6 -1 -1 0 -1
w hopen	-7 -2 5 -3 0 5 1 -1 0 0 0 0 0
w horen	-18 -6 -6 -2 11 -2 1 -2 -5 0 2 -1 -4
w hotel	10 3 1 2 -1 -4 -1 -2 -5 2 11 0 -1
w houden	-20 6 -5 -10 16 -1 -2 6 -7 2 -4 -1 0
w huis	14 4 10 -1 -4 -2 -5 -2 14 4 3 -2 -4
w huisarts	1 8 -5 0 2 -2 5 2 -2 -2 -1 -1 -1
w huishouden	-8 -3 -1 -3 0 6 0 -2 1 0 -1 0 0
w hulpmiddel	-7 12 -5 -3 6 -3 -2 4 -1 0 -1 0 0
w hun	-14 16 -7 -12 10 3 25 -9 -13 2 -6 2 -3
w huurder	6 2 8 -1 -2 -2 -3 9 4 -3 -1 -1 0
w ideaal	-7 -2 3 -3 0 5 -1 2 -1 -1 0 0 0
w ieder	-2 -2 6 -5 -3 7 1 -7 6 -2 4 -1 -2
w iedere	4 -4 -3 0 -2 3 -3 9 -3 0 -3 -1 0
w iedereen	-41 -12 39 -30 -13 47 1 3 7 -2 -6 -3 -3
w ieders	2 4 0 0 0 -2 8 -3 -2 -1 0 0 0
w iets	8 0 1 2 -2 -3 3 -1 0 5 -3 -1 -1
w impact	-10 11 -1 -5 15 -9 1 -2 0 -1 -1 0 4
w in	24 -14 2 4 -7 -1 1 0 -2 15 -6 1 -5
w informatie	3 -3 3 1 -3 1 8 -4 1 -2 -3 0 -1
w infrastructuur	6 -1 -1 2 -2 -2 -1 1 -4 5 -1 0 0
w initiatief	2 4 0 0 0 -1 -2 6 -1 0 -1 0 0
w inkomen	-8 -6 -5 -3 -1 8 -5 -1 6 -1 -2 0 -1
w innovatie	7 1 -3 3 -1 -3 -6 7 -2 3 3 -1 -3
w inspireren	2 0 8 0 -2 0 -3 4 -2 0 4 0 -1
w instelling	-3 8 3 -2 2 -2 -1 -4 7 -1 1 0 0
w internationaal	-5 7 0 -3 3 0 10 -5 -4 1 -1 0 0
w internationale	0 -1 0 0 0 0 -3 -2 -2 9 -1 0 0
w inwoner	-18 -9 3 -8 -4 17 0 -12 1 2 2 -1 1
w inzet	-4 4 3 -2 1 0 -3 -3 8 -1 0 0 0
w inzetten	8 2 -1 3 0 -4 -1 2 0 -1 3 0 -1
w inzicht	-2 8 2 -2 2 -2 15 -6 -3 -2 -1 0 -1
w isoleren	-5 3 6 -3 1 2 0 6 -3 0 -1 0 0
w jaar	14 -10 2 3 -13 8 -7 -6 -17 7 -8 19 14
w je	4 -17 -4 10 -12 6 4 -13 15 -9 10 -2 -8
w jezus	12 3 -3 4 2 -9 -2 6 -4 -2 9 -1 -3
w jij	14 2 -5 5 0 -8 3 7 -4 -1 -2 0 -1
w jong	-4 -6 -4 -1 -2 6 -2 1 -4 0 3 0 -1
w jonge	9 0 10 1 -6 0 4 15 -9 -2 -1 -1 -1
w jongere	3 8 -15 1 10 -10 5 -7 -1 -3 -1 -1 7
w jou	4 0 0 2 -1 -2 6 -2 -2 0 0 0 -1
w jouw	6 0 8 1 -2 -1 5 0 -3 -6 14 -2 -3
w juiste	-12 -8 -6 2 -2 7 0 -3 0 -1 -3 0 0
w kanker	-12 11 -6 -9 16 -6 1 -1 0 -1 0 0 0
w kans	-4 5 3 -4 1 2 -5 -1 7 2 1 -1 -2
w kantoor	6 5 3 1 0 -4 -5 3 -7 6 1 0 6
w kempen	4 0 -1 2 -1 -2 -1 -12 8 10 -3 0 -1
w kennen	9 0 -3 4 -1 -4 -4 2 4 -2 4 -1 -2
w kennis	3 11 -4 0 4 -7 0 6 -5 -3 8 -1 -1
w kenniscentrum	6 0 -2 2 -2 -2 0 -3 0 -7 13 0 0
w kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
w keren	-6 0 -1 -2 6 -1 -1 -2 4 -1 0 -1 -1
w kerk	-2 8 -1 -2 2 -2 -1 1 -2 -1 5 0 -1
w kerntaak	11 -2 0 4 -4 -3 1 0 3 -1 0 0 0
w kernwaarde	-6 -5 -8 9 0 -4 0 -2 -1 -1 -1 0 -1
w keus	4 1 0 1 0 -2 -1 -2 -3 10 -1 0 -1
w keuze	3 -5 -7 2 -4 4 0 -2 -3 -1 4 0 0
w kiezen	4 -2 4 1 -4 1 8 -10 1 4 -2 0 1
w kijken	6 -2 0 2 -2 -2 -4 5 5 -1 -2 0 -2
w kilometer	1 0 7 0 -1 0 -2 7 -2 -1 0 0 -1
w kind	-27 -20 5 -2 -9 21 -12 8 14 -9 -1 -4 -7
w kinderopvang	-10 -6 -13 -2 9 -1 -1 -5 -1 0 0 0 0
w klaar	0 -1 -1 0 0 1 7 -1 -4 -1 -1 0 -1
w klant	10 -3 1 -2 -4 4 1 -9 -4 15 7 -2 -5
w klas	-13 -2 11 -6 -1 8 0 1 -1 0 0 0 0
w klein	3 5 -4 5 0 -6 5 -10 0 -2 11 0 -2
w kleine	5 -1 2 0 -2 0 1 -3 0 2 -2 6 -2
w kleinkinderen	-7 -2 3 -3 0 5 -1 -3 4 0 -1 0 0
w kloof	-8 -5 -3 -2 2 4 -1 -2 -1 0 0 0 0
w kmo	10 -2 1 4 -4 -2 8 -2 -1 -1 -1 0 0
w knappen	1 0 2 0 -1 0 -1 7 -2 -1 0 0 -1
w komen	-7 -4 5 0 2 0 -1 10 -4 -1 -1 -1 -3
w komende	6 -1 3 2 -3 0 -4 -4 -3 3 -3 -1 13
w kopen	5 10 -5 1 3 -6 6 -4 1 0 0 0 -1
w koper	-3 0 6 -2 -1 2 -2 -1 5 0 -1 0 0
w koploper	7 2 1 1 -1 -3 0 -1 -1 8 -1 0 -1
w koppelen	-1 8 8 -3 -2 1 -7 18 -5 -1 -1 0 -1
w korte	6 -1 -6 11 0 -10 -1 0 1 -1 0 0 1
w kost	4 -1 -6 11 -1 -9 0 -1 -2 0 3 0 0
w kosteloos	6 -2 0 3 -2 -1 3 -7 6 0 0 0 0
w kraan	-9 -4 0 -4 -1 7 -1 -3 -5 -1 7 0 0
w kracht	-4 12 -2 -3 5 -3 3 -2 -1 -1 2 0 0
w krijgen	-16 -9 4 -7 5 7 -5 -4 13 -2 -5 5 -8
w kunnen	15 -6 -9 0 -13 13 24 -15 16 -8 -15 -4 2
w kunst	-11 3 3 -5 1 5 -1 0 2 0 -1 0 0
w kust	-7 1 -5 -3 1 4 -1 -2 -3 5 -2 0 0
w kwaliteit	5 -3 -4 2 -2 0 -1 -5 3 6 -3 0 -1
w kwaliteitsvolle	6 1 -2 2 0 -3 -2 -2 5 -1 1 0 0
w kweken	10 11 2 2 2 -9 -1 -8 15 0 0 0 0
w kwetsbaarheid	-6 0 8 -3 0 3 -2 6 -2 0 -1 0 0
w kwetsbare	-3 2 2 -2 2 0 6 1 -2 -3 -1 -1 0
w laag	3 -1 -3 2 1 -2 -2 -3 6 -1 0 0 -1
w laaggeletterdheid	-9 8 -2 -4 5 0 0 1 -1 0 0 0 0
w laatste	-5 -4 -3 -4 2 6 8 -4 -5 -4 4 -1 -1
w laboratorium	3 -1 0 1 -1 -1 -3 -2 -1 7 -1 0 0
w lachen	6 0 1 1 -1 -1 -2 8 -3 -1 0 0 -1
w land	-5 -2 11 -4 -9 12 -1 -8 5 7 -7 -1 5
w landbouw	-10 -4 -6 -3 6 2 -2 -1 -1 -1 1 0 -1
w landschap	-25 4 -3 -10 12 4 -1 1 -3 -1 -1 0 0
w langer	-10 -5 4 -4 -4 11 -2 1 -1 0 -1 0 0
w langs	13 11 -6 3 4 -11 -2 6 2 0 0 0 0
w laten	16 21 -12 -1 11 -17 8 6 4 -5 -1 -3 -3
w leefbaar	-9 -7 7 -4 -8 14 -1 2 -2 0 0 0 0
w leefbaarheid	-8 2 -7 -2 6 0 0 -4 -1 -1 2 0 0
w leefbare	-9 -4 18 -5 -7 11 -2 4 -3 -1 -1 0 4
w leefomgeving	-17 -4 13 -8 2 8 3 3 -3 -1 -3 0 0
w leerkracht	0 0 3 0 0 0 2 -6 -1 0 0 7 0
w leerling	-1 7 9 1 -4 0 3 1 4 -2 -1 -1 -2
w lege	1 5 0 0 0 -1 -3 11 -5 -1 0 0 -1
w leggen	13 1 25 1 -6 -5 -6 8 10 6 -6 0 -1
w leiden	13 -1 0 4 -3 -5 1 14 -8 -1 -2 0 -2
w leidinggevende	-9 -2 5 -4 -1 6 5 -2 -3 0 -1 0 0
w lekkerste	3 0 0 1 -1 -1 -1 -4 12 -3 -2 0 0
w lenen	-1 -2 6 -1 -2 2 -2 6 -1 -1 -1 0 0
w leraar	-6 -2 0 -2 0 4 0 0 -1 0 0 0 0
w leren	16 -7 -21 14 -2 -9 2 -11 2 -2 5 -1 1
w lerende	4 1 0 1 0 -2 -1 -1 -1 -2 -2 -1 9
w les	-10 0 4 -5 -2 8 1 9 -9 -1 -1 0 -1
w leven	-20 -13 8 -13 5 15 3 -1 1 -4 0 -1 -4
w levend	-6 3 0 -3 2 2 0 1 -1 0 0 0 0
w levendige	-7 -2 2 -3 0 5 0 1 0 0 -1 0 0
w levenskwaliteit	3 12 8 -2 -1 -3 -1 10 -2 -1 -1 0 0
w leverancier	1 3 -2 0 0 -1 -1 1 8 -4 -3 0 -1
w leveren	10 2 5 2 -2 -4 -2 -1 22 -4 -6 -1 -3
w lezen	14 8 4 3 -4 -6 -5 10 7 -1 -3 0 -1
w lid	10 12 -1 2 1 -8 6 3 1 -3 0 -1 -1
w liefde	-9 1 -2 1 -1 3 -2 5 -6 2 0 0 -1
w lijn	0 -3 -7 9 -1 -6 -1 -1 -1 -2 -1 0 2
w lokale	0 6 -5 0 3 -3 -2 8 -3 -1 -1 0 -1
w loket	-5 -7 -5 -1 -2 7 3 -8 -4 -3 5 -1 3
w loodsen	9 0 1 3 -3 -2 17 -10 -2 -1 -1 0 0
w loon	-8 6 -3 -6 15 -7 0 -2 2 -1 0 0 0
w lopen	2 0 6 -1 -2 1 -2 6 2 -2 -1 0 -1
w lossen	-2 -5 -4 0 7 -5 3 -13 6 -1 5 0 -1
w lucht	-13 -6 9 -6 -4 13 0 1 -2 0 0 0 0
w luiden	5 0 -2 2 0 -2 -1 -3 7 0 -1 0 0
w luisteren	-7 -2 3 -4 -1 7 -1 3 -3 -1 -2 0 4
w luisterend	8 -1 -5 4 -1 -3 4 -2 0 -1 -1 0 0
w luxe	-6 -1 4 -3 0 4 0 2 -2 1 -1 0 0
w maaltijd	-1 7 1 -2 2 -2 -2 -6 3 -1 2 7 -1
w maand	1 -3 6 -1 -4 4 3 -6 1 0 -2 6 -1
w maar	-8 -3 7 -4 -2 7 -5 -2 -3 -1 9 0 1
w maat	0 4 7 -1 0 -1 0 -7 11 0 -1 0 -1
w maatschappelijk	-6 -2 10 -3 -3 5 -2 9 -3 -1 -1 0 -1
w maatschappelijke	-10 0 -6 -3 5 2 6 -7 0 -1 -1 0 -1
w maatschappij	-6 5 6 -4 -3 6 -2 4 2 -1 -1 0 0
w maatwerk	0 -1 4 -1 -1 1 -1 -4 7 -1 0 -1 -1
w makelaar	8 1 -5 3 0 -4 1 -2 -2 2 3 0 -1
w maken	11 -21 -1 -4 -10 16 -1 19 -14 -1 -3 -6 4
w makkelijker	-1 4 9 -2 4 -5 6 -8 8 -1 -1 0 -1
w malawi	-1 4 10 -2 0 -2 -1 8 -2 -1 -1 0 0
w man	-14 -7 -4 -4 1 9 -1 -3 -2 0 0 0 0
w manier	6 5 1 1 -3 -1 4 -6 -3 -2 3 -1 9
w mantelzorger	-1 -1 1 -1 0 1 7 -4 0 -1 -1 0 0
w markt	7 0 -5 3 -2 -2 -3 -7 5 9 -5 0 2
w marktleider	-7 14 1 -5 4 -1 -2 -2 -1 2 -1 -1 7
w medewerker	18 0 -7 7 -2 -8 -2 -8 -4 21 -5 0 1
w mee	-1 6 -6 -2 1 1 1 0 8 -3 -5 -1 -1
w meedoen	-5 -2 7 -3 -2 5 3 -4 2 0 -1 0 0
w meer	-7 1 17 -4 -1 2 6 -9 -13 0 5 3 11
w meest	16 2 3 5 -4 -6 2 -8 2 24 -11 -1 -3
w meetellen	-8 -2 3 -5 -1 7 1 -2 0 0 0 0 0
w meisje	10 0 0 4 -3 -3 12 -4 -3 -1 -1 0 0
w men	-7 -3 -1 -2 4 1 -2 2 -2 0 -1 0 -1
w mens	-17 -26 -5 17 3 -8 -1 8 8 -15 4 -6 -10
w menselijke	17 3 1 5 -3 -8 6 -3 -3 3 3 0 0
w merk	8 -4 -1 3 -2 -1 -2 7 -2 0 -1 0 -1
w met	14 22 5 11 0 -21 28 -11 -1 -13 13 -6 0
w middel	-3 -3 12 -3 -3 5 -4 3 1 -1 3 0 -1
w milieu	2 -2 11 -1 -3 1 -1 0 -2 -1 -1 0 9
w miljoen	-1 1 9 -2 -1 1 -5 -5 10 -1 -1 6 -2
w minder	-3 -6 6 -3 -5 9 1 -4 -5 -2 -4 0 14
w minuut	8 2 0 2 0 -4 -1 8 0 -2 -1 -1 -1
w missie	-10 -7 -10 -6 10 2 1 0 5 -4 6 -4 -9
w moeder	10 2 -2 4 0 -5 5 -7 3 4 -3 0 0
w moeten	14 0 -5 3 0 -5 -3 -12 -5 -8 -5 -1 36
w mogelijk	19 -10 -20 8 4 -9 14 -14 -8 1 -1 -1 6
w mogelijkheid	4 2 2 14 -5 -10 5 -4 7 -2 -3 0 -1
w mogen	-11 -5 8 -7 -3 12 -5 -2 9 -3 1 -1 -1
w mooie	-3 -3 2 -4 -3 8 -2 -1 6 -2 -1 0 -1
w morgen	4 2 -3 2 6 -9 1 -7 12 -2 -1 -1 -1
w museum	-3 -3 -7 0 6 -3 1 2 -3 -1 -2 0 -1
w muziek	-2 8 -2 -3 2 0 -4 5 2 -1 -1 0 0
w na	-2 3 3 -3 -2 4 5 -7 2 2 -3 -1 2
w naar	31 -4 5 5 -5 -8 -3 -7 -12 -4 -16 -6 56
w naartoe	1 1 3 0 0 -1 -1 -2 0 11 -5 0 -1
w naast	21 6 2 5 -1 -11 10 -4 5 -2 1 -1 -2
w naaste	3 9 -2 0 1 -4 5 -1 -2 -1 1 0 0
w nacht	24 0 1 7 -7 -6 5 8 3 -3 -5 -1 -2
w natuur	-25 -4 -7 -9 20 -2 -3 -1 1 -2 -3 0 -1
w nederland	-5 -5 5 -8 16 -7 -3 -10 5 7 4 -1 -4
w nederlander	-7 -2 4 -3 0 5 -6 0 0 0 -1 7 -1
w nederlandse	4 -8 -3 3 -7 7 -1 -1 0 0 1 0 -1
w nemen	4 14 5 -3 2 -5 13 -14 17 -4 -6 -2 2
w net	-6 -5 -1 1 -2 4 2 -2 0 -1 -1 0 -1
w netbeheerder	4 2 2 1 -1 -2 0 -3 6 -1 1 0 0
w netwerk	-10 0 7 -5 3 3 7 -10 7 -6 -2 -1 3
w niemand	-43 -14 46 -26 -11 40 0 8 2 -1 -8 -1 -3
w niet	18 -16 -18 14 -4 -6 5 0 -7 -6 6 -2 0
w niets	2 -2 -3 1 -1 1 6 0 -2 -3 -1 0 -1
w nieuw	10 1 -2 4 -1 -5 9 -1 -5 0 -1 0 0
w nieuwe	6 3 2 1 -1 -3 -4 5 5 -4 1 0 -2
w nieuwkomer	4 6 2 0 -1 -2 7 -6 8 -1 -2 0 -2
w nieuws	12 2 0 4 -1 -7 -1 6 -6 0 5 0 0
w nodig	-4 -2 17 -6 -3 7 2 -3 6 -3 4 -1 -1
w nog	6 -11 -4 2 -5 5 -1 8 -2 -5 -4 -2 4
w nood	12 -1 -1 4 -2 -5 1 -4 5 0 3 0 -1
w nooit	-16 -5 3 -7 -2 13 -2 -7 -4 8 4 -1 -3
w noorden	-1 9 2 -2 -1 1 -3 -6 -1 10 3 0 -1
w nu	10 2 -1 4 -7 0 3 -1 -4 4 -1 0 2
w nul	-19 -8 4 -11 -4 20 0 -2 -1 0 0 -1 0
w nummer	7 -1 -2 3 -1 -2 -2 -3 1 10 -4 0 -1
w ochtend	8 1 -4 3 0 -4 0 0 3 0 0 0 0
w ocmw	-7 -1 -2 -2 -1 6 1 -1 -1 0 0 0 0
w oefenen	1 0 0 0 0 0 -2 0 -2 -1 6 0 0
w of	20 -1 -12 5 -2 -5 6 2 2 -6 6 -2 -6
w om	44 17 7 15 1 -33 12 -5 10 -5 -1 -4 10
w omdat	-7 -2 3 -3 0 5 -3 1 3 0 -1 0 -1
w omgaan	-7 0 6 -3 0 4 -1 2 -1 0 0 0 0
w omgeving	1 3 -2 -1 3 -3 -5 9 -1 -2 2 0 -1
w omslag	11 -1 2 4 -6 -1 -2 -2 -2 -1 -3 -1 13
w omwonende	-5 -4 4 -2 -4 7 -1 5 -3 0 -1 0 0
w onafhankelijke	-11 -2 8 -5 -1 7 -2 0 4 1 -2 0 -2
w onder	1 0 5 -1 -1 0 -5 22 -10 2 -5 0 -3
w onderhouden	-7 4 4 -4 2 2 -5 9 -2 -1 -1 0 -1
w ondernemen	-12 6 -2 -6 9 -1 9 -10 1 0 0 0 -1
w ondernemer	24 -5 -11 10 -5 -7 15 -9 -5 3 0 -1 -2
w onderneming	5 5 1 1 -1 -2 -3 1 -2 6 2 0 0
w ondersteunen	19 3 1 6 -5 -6 37 -12 -8 -1 -6 -1 -3
w onderwijs	-4 1 -7 -2 9 -5 11 -3 -2 -3 -3 -1 -2
w onderzoek	-1 16 -1 -3 4 -5 -6 26 -7 -2 -4 -1 -3
w onderzoeken	3 2 9 -1 -6 3 -2 11 -2 -1 -1 0 -1
w ongelijkheid	-10 -1 -5 -3 8 -1 -2 -1 0 0 0 0 0
w online	-10 -1 1 -4 6 1 -1 -7 5 -3 4 0 -1
w onmisbare	0 7 -3 -1 3 -3 -1 -2 3 1 1 0 0
w ons	15 0 8 5 0 -10 -6 -4 3 13 -7 0 7
w ontdekken	10 -3 -9 5 1 -6 -1 -1 -1 0 2 0 0
w ontsluiten	-2 -3 6 -1 -2 3 -1 2 -1 -1 1 0 0
w ontstaan	-7 -2 6 2 -1 0 5 -1 -1 -1 -2 0 -1
w ontwerpen	1 3 5 -1 0 -2 -2 9 -2 0 -1 0 -1
w ontwikkelen	8 8 -3 2 4 -9 -1 12 -10 -3 4 -1 2
w ontwikkeling	-13 10 6 -7 4 3 -2 7 -3 -2 3 0 -1
w ontzorgen	4 0 -1 1 0 -2 6 -2 -1 -1 -1 0 -1
w onze	6 -1 14 -3 -5 3 5 -2 -4 -1 -3 -6 17
w oog	2 0 -4 10 0 -9 0 1 3 -1 -2 -1 -1
w ook	-14 -16 4 -14 -10 31 -9 -3 13 -6 3 -2 -4
w oor	8 -1 -5 4 -1 -3 4 -2 0 -1 -1 0 0
w oosterveen	-6 -3 0 -3 -1 7 -2 3 -2 0 -2 0 0
w op	-16 -14 -15 -13 24 1 5 3 7 -17 -11 1 1
w opbouwen	11 1 -1 4 -2 -5 5 2 -1 -1 -1 0 -1
w opdat	-14 -3 19 -8 -4 11 -2 4 0 0 -1 0 0
w opdracht	9 1 -4 3 -1 -4 -1 6 -4 -1 2 0 -1
w opdrachtgever	6 0 0 2 -1 -2 -2 -1 -2 8 -1 0 0
w open	-13 0 -12 2 8 -3 1 1 -4 -5 2 0 -2
w openen	7 -1 -1 2 -1 -2 -2 -4 -1 -2 -1 10 0
w opereren	1 -1 5 -1 -1 1 -1 7 -4 0 0 0 0
w opgavegericht	2 0 1 1 -1 -1 -1 -4 -1 -1 0 0 7
w opkomen	0 6 -6 -2 13 -11 -5 11 -2 -3 0 0 0
w opleiden	-7 1 12 -4 0 3 -2 6 -2 0 0 0 0
w oplossing	0 0 12 -2 -2 1 -2 2 5 -1 -1 0 -1
w opnieuw	6 0 -4 3 0 -3 0 0 1 0 0 0 0
w opzetten	-4 6 0 -2 3 0 -1 3 -2 0 0 0 0
w orde	8 6 -3 2 1 -6 -1 0 1 0 -1 0 3
w organisatie	21 3 -5 6 -3 -7 1 -9 -5 -5 -8 -2 33
w organiseren	1 9 3 -1 1 -3 3 13 -7 -1 -3 0 -1
w oud	-7 -8 1 -3 -3 9 -3 6 -7 -3 5 0 -1
w oude	2 2 5 -2 -4 4 -4 21 -5 -2 -3 -2 -3
w ouder	14 1 13 2 -6 -3 13 8 -3 -6 -2 -1 -2
w oudere	-2 -5 3 -3 2 2 -5 1 9 -1 -3 -1 -1
w over	14 -29 0 3 -14 14 9 3 -11 2 -1 -2 -3
w overal	-13 -4 9 -8 -2 13 -2 3 -1 0 -2 0 -1
w overgang	-10 8 1 -5 6 -1 2 -1 0 -1 0 0 -1
w overheid	-20 16 -10 -10 8 5 0 -7 -1 -4 8 -1 1
w pakken	-6 0 4 -3 4 0 2 0 -1 0 -1 0 0
w pakket	-1 0 3 -1 0 1 -1 -3 6 -1 -1 0 0
w palliatieve	3 6 0 0 1 -4 -3 7 0 -1 1 -1 0
w papier	11 0 -1 4 -2 -4 6 -6 0 -1 0 -1 5
w papieren	1 0 -1 0 0 0 0 9 -7 0 -2 0 0
w partner	17 -1 -15 12 -1 -12 -7 -2 -2 -8 23 -1 -3
w pas	1 0 5 0 -1 0 0 7 -3 0 -1 0 0
w passen	6 -2 -2 2 -1 -1 5 3 -2 -1 -2 0 -1
w passie	-6 -6 -9 9 -1 -3 3 -1 -8 -1 3 0 -1
w patiënt	0 9 10 -9 0 5 10 -2 -6 11 -5 -2 -2
w patrouilleren	-7 14 -1 -4 6 -3 -1 4 0 0 -1 0 0
w per	2 2 7 -1 -1 -1 -2 -8 12 2 -1 0 -1
w personeel	-8 -2 -13 -2 11 -3 1 -1 -4 0 -1 0 0
w persoon	-3 3 -6 5 2 -5 2 -2 2 -1 -1 0 -1
w persoonlijke	2 3 9 -1 -2 -1 0 6 -2 3 -2 0 -1
w plaats	-8 -1 11 -5 -3 8 -5 3 2 -4 4 -1 1
w plaatselijke	-3 7 1 -2 1 0 3 1 -1 -1 -1 0 0
w plan	-8 1 -10 -2 14 -8 4 -3 -2 -1 -1 0 -1
w planeet	-5 -3 9 -3 -5 8 -1 -1 1 0 -1 0 4
w plant	7 3 10 1 -2 -4 -3 -11 13 -2 9 0 -1
w planten	11 9 3 2 2 -10 0 8 -1 0 0 0 -1
w plas	-6 -3 0 -2 -1 5 0 -1 -1 0 0 0 0
w plek	-3 -7 -4 -1 -3 7 -3 -12 4 4 6 -1 -2
w plezier	-2 -5 -6 2 -1 3 -3 -7 5 3 1 0 -2
w ploeg	2 0 0 1 0 -1 9 -3 -3 -2 -2 0 1
w pluralistische	1 3 -1 0 1 -2 -1 -2 -2 0 6 0 0
w polder	11 4 0 3 -1 -6 0 -1 6 0 0 0 0
w portemonnee	-7 -3 0 -2 0 5 0 -1 -1 0 0 0 0
w positie	-7 2 -1 -3 0 5 -1 3 -2 0 -1 0 0
w praktijk	6 3 0 2 0 -4 -1 0 2 -1 3 0 0
w praktische	1 0 6 0 -1 0 -2 -2 8 -1 0 0 -1
w praten	-4 -4 4 -4 -3 8 0 -2 2 -1 0 0 0
w precies	-6 -3 -1 -2 0 4 0 -2 0 0 0 0 0
w prijs	20 0 -3 7 -4 -7 0 -1 10 -1 -2 0 -1
w privacy	-4 -4 3 -1 -6 9 0 0 0 0 0 0 0
w proberen	2 -3 -5 6 -1 -4 -2 -3 3 0 2 0 0
w probleem	-4 -5 0 -1 -5 9 -3 -3 -1 0 5 0 0
w procent	-3 -3 2 -4 -2 7 -1 -3 -4 10 0 0 -2
w proces	-2 6 0 -1 1 -1 0 2 -1 -2 -1 0 3
w product	-2 -3 1 -1 -2 3 -5 -6 -4 5 11 -1 -1
w professionele	7 1 -1 2 0 -4 2 -2 -2 5 -1 0 -1
w programma	0 -8 -3 1 -3 5 -5 -6 -2 2 -3 -2 13
w project	-11 10 -1 -5 4 2 3 -5 4 -1 -2 0 2
w provincie	6 -4 -6 3 1 -3 -2 -7 8 0 1 0 -1
w psychische	-15 9 8 -8 2 6 2 3 -3 0 -1 0 0
w publiek	10 -4 -7 5 1 -6 -5 9 -2 -1 -1 0 0
w publieke	-13 -6 0 -4 -1 10 -1 -2 -1 -1 1 0 0
w raam	-6 -2 0 -2 0 4 -1 2 -2 0 0 0 0
w realiseren	-5 -1 18 -4 -2 3 2 2 1 0 -2 0 0
w recht	-14 -6 6 -8 -1 14 8 -10 4 -3 -2 0 -1
w rechtsstaat	-5 5 -7 -2 14 -10 0 -1 0 0 0 0 0
w rechtvaardige	-3 -4 2 -1 -4 6 0 1 -1 0 -1 0 0
w redden	-8 10 -3 -8 14 -6 2 2 -2 -1 -1 -2 2
w regeldruk	2 6 3 0 -3 1 -1 4 0 0 0 0 0
w regelen	-3 -3 -2 -2 -1 5 1 -9 8 -1 -1 0 -1
w regie	5 -6 3 2 -4 2 6 -4 0 0 -1 0 0
w regio	-12 -4 -1 -5 5 5 -7 -1 11 0 -4 0 -2
w regionale	-3 11 -1 -2 3 -3 1 -2 -2 -5 3 -1 8
w registreren	6 -2 4 2 -3 0 -1 4 1 -1 -1 0 0
w reis	-14 -6 -2 -5 -1 11 -1 -3 -1 -1 0 0 0
w reiziger	-6 -6 0 -2 -5 9 -1 -3 3 -1 -1 0 -1
w rekenen	-6 -4 0 -2 -1 5 5 -13 0 -1 0 7 -1
w rekenkamer	4 4 1 0 -1 -2 -1 8 -2 -1 -1 0 0
w rendement	7 -1 -3 3 -1 -3 -1 -2 0 5 0 0 -1
w repareren	-4 -5 -1 -2 -2 6 -1 0 0 0 -1 0 0
w respect	8 -1 -3 13 -2 -12 -1 2 2 0 0 0 0
w rest	0 -2 6 -1 -4 5 1 1 3 -1 -1 0 -1
w restaureren	3 2 1 0 0 -2 -1 7 -2 0 -1 0 -1
w richten	-1 6 -4 -1 0 0 3 4 -4 -2 0 0 -1
w richting	-4 -8 0 0 -3 6 -1 0 -4 0 -1 0 3
w rijden	0 -2 -6 1 5 -4 1 -2 -2 -1 -1 0 2
w rijke	-6 -2 3 -3 0 4 0 -3 3 0 -1 0 0
w rivier	-9 -1 1 -4 0 6 0 1 -2 0 0 0 0
w rond	10 -5 -5 5 -1 -3 -4 7 -7 -3 7 0 -1
w ruimste	-5 0 -5 -2 7 -3 -1 0 -2 -1 1 0 0
w ruimte	-19 -9 3 -7 -3 16 -1 2 -7 -1 1 0 -1
w rusten	-12 3 -10 -4 3 6 1 -6 3 0 -1 0 0
w rustig	-3 -4 0 -1 -4 6 0 -1 -1 0 0 0 0
w s	0 -7 0 0 -3 5 0 1 2 -1 -2 -1 -1
w samen	3 -13 -27 18 7 -16 1 11 -11 -6 2 -2 -4
w samenbrengen	9 2 -3 3 0 -5 -1 4 -6 0 5 0 0
w samenhang	-1 -6 -6 1 2 0 0 -3 2 0 -1 0 0
w samenleving	-25 10 16 -15 4 10 6 5 -12 -3 7 -1 -2
w samenwerken	1 0 -4 6 -1 -3 -2 -3 0 -1 1 0 4
w samenwerking	-10 -10 3 -3 -2 9 -1 0 -2 0 -1 0 0
w schade	-6 -1 8 -3 1 2 -1 0 2 0 0 0 0
w schakel	-4 9 4 -3 2 -1 -1 -2 -2 -2 10 0 0
w schenken	-2 0 5 -1 0 1 0 -4 7 0 0 0 0
w scherm	1 0 2 0 0 0 -1 -4 7 -1 0 0 0
w scherp	1 0 0 0 0 0 6 1 -3 -1 -3 0 -1
w scholen	-1 2 12 -3 -1 0 1 11 -4 -2 -1 -1 -1
w scholier	7 1 1 2 -2 -3 -1 -3 2 -1 -1 6 0
w schone	-18 -3 2 -8 0 12 -1 -2 0 -1 -1 0 -1
w school	-3 -5 -4 -1 -2 7 -4 -1 2 -2 6 -1 -3
w schoon	6 -3 7 -2 -6 6 0 10 2 -3 -4 0 -2
w sector	-8 13 0 -5 6 -2 -1 -3 7 0 0 0 -1
w sfeer	14 1 -3 5 -1 -7 -2 -4 3 -1 7 0 -1
w sinds	8 0 1 2 -2 -2 1 6 -9 -1 7 0 -1
w slaan	-12 -2 20 -7 -3 8 -1 7 -3 -1 -1 0 -1
w slaap	-1 -8 3 0 -6 7 0 0 -1 0 0 0 0
w slapen	-9 -1 9 -4 -1 5 -2 1 4 0 -1 0 -1
w slimme	-13 4 8 -7 0 7 5 -8 -1 4 -1 4 -3
w sloot	-1 2 8 -2 0 0 -2 9 0 -2 -1 0 -2
w slopen	6 0 -2 2 -1 -2 -1 5 -2 0 0 0 0
w sluiten	-9 13 0 -5 4 -1 1 0 0 2 -1 0 -1
w sluizen	3 6 -1 0 0 -3 -1 4 -1 0 0 0 0
w snel	6 -1 -2 2 -1 -2 3 0 1 -1 -1 0 -1
w sneller	14 -3 -5 8 -1 -9 0 -1 -2 -1 -1 0 7
w soep	6 1 -1 2 0 -3 -2 -8 12 0 0 0 0
w software	9 1 -3 3 -1 -4 9 -5 -1 7 -4 -1 -3
w specialist	-2 -3 -2 0 -1 3 3 -1 -3 7 -6 0 -1
w speeltuinen	6 -2 -3 3 -2 -1 0 1 0 0 0 0 0
w spel	2 0 0 1 0 -1 -3 -3 1 6 -1 0 0
w spelen	-14 12 19 -9 2 3 -3 10 -2 2 -1 0 -1
w spoor	-7 -6 11 -4 -8 12 -1 0 1 0 0 0 0
w sporten	-5 1 -6 -2 8 -4 0 -1 -1 0 0 0 0
w spreken	-14 -2 4 -6 0 9 0 0 -2 0 0 0 0
w spuiten	-8 2 5 -4 1 4 0 -4 5 -1 0 0 0
w staan	17 -18 -19 14 -12 3 36 -25 4 -5 -6 -3 -6
w staat	12 -1 -10 12 -1 -11 15 -9 -5 2 1 -2 -2
w stad	13 9 21 -3 -16 8 2 26 -4 -1 -10 -1 -1
w stand	-13 -1 -9 -4 9 1 -1 -2 -1 -1 0 0 0
w stap	6 -1 -3 3 -1 -2 0 0 2 0 0 0 0
w starter	-18 -7 0 -7 -1 14 2 1 -6 0 -2 0 0
w statushouder	2 1 3 0 0 -1 -2 7 -3 -1 -2 3 -2
w steeds	6 3 -2 2 0 -3 -1 1 -2 -1 5 0 -1
w stellen	24 1 -8 9 -2 -11 19 -5 0 -4 -6 -1 1
w stem	-7 0 -2 -3 8 -2 -3 12 -10 -4 4 0 -1
w stemmen	5 0 1 0 -1 0 -2 7 0 -1 -1 -1 -1
w sterk	-1 -6 -11 10 -2 -4 -4 5 -3 -1 -1 0 0
w sterke	-3 -2 7 -2 -2 3 1 1 -2 -1 3 -1 0
w sterker	-2 -4 -3 -3 -3 8 -4 -6 -1 0 9 0 0
w sterven	-7 -2 4 -3 0 5 -1 3 -1 -1 -1 0 0
w steunen	-3 12 0 -3 2 -2 -2 6 -1 0 -1 0 0
w stichting	-1 -1 -13 0 -3 6 0 -1 1 -1 0 -1 -2
w stimuleren	-13 34 3 -11 16 -11 16 -8 -7 -3 10 0 -1
w stond	6 0 -1 2 -1 -3 -2 2 2 0 0 0 0
w stoppen	6 -2 -2 2 1 -4 6 -3 -1 -1 -1 0 0
w storing	7 -2 2 3 -2 -2 2 -6 10 -2 -1 0 -1
w straat	-13 -4 4 -7 -2 12 -1 3 1 -2 -3 0 -1
w stralen	-6 -2 1 -3 -1 6 -2 -2 4 0 -1 0 0
w strand	27 7 5 5 -4 -10 6 9 -3 -1 0 0 0
w streven	-15 -10 11 -8 -4 15 -5 -6 -8 22 1 -1 -7
w strijden	-14 -1 -11 -5 19 -7 -1 -3 -1 0 -1 0 0
w stroom	-10 -2 10 -8 -1 9 -2 -9 10 -1 0 -1 2
w student	9 -1 -9 4 -1 -3 -4 3 -1 1 1 -1 -1
w subsidies	12 8 -1 3 -1 -7 19 -5 -5 -2 -1 0 -1
w supermarkt	1 8 -3 0 2 -3 -3 -1 3 7 -2 0 -1
w taak	8 1 -2 3 0 -5 2 5 -2 -1 -1 0 -1
w taal	-5 -3 -1 -2 -5 9 2 -1 1 -2 -2 0 -1
w taart	2 0 0 0 0 -1 -1 -6 6 -1 3 0 -1
w tachtig	4 1 0 1 0 -2 -1 -4 1 -1 0 7 -1
w tafel	-9 -2 8 -4 -1 6 -4 15 -9 -1 -1 0 -1
w te	6 61 16 -16 6 -10 28 10 2 -9 -1 -2 -7
w team	27 4 1 9 -10 -7 12 -17 2 6 -12 -1 18
w technisch	7 -1 1 2 -3 -1 -2 4 -2 4 -2 0 -1
w technologie	-11 6 8 -6 5 1 -4 1 1 2 -2 0 2
w tegen	-25 15 -16 -12 30 -12 -10 7 2 2 -3 -1 -3
w tegengaan	-6 -3 -2 -2 3 1 0 -1 0 0 0 0 0
w telefoon	12 5 1 3 0 -8 -2 -3 13 -1 -1 0 -1
w tempo	11 0 -6 5 -1 -5 2 -2 1 0 -1 0 2
w ten	-10 -10 -4 -3 3 6 0 4 -2 -3 -4 0 -1
w ter	0 13 0 -2 3 -4 -2 11 -1 -1 -3 0 -1
w terecht	6 2 2 2 0 -4 1 4 -2 0 1 0 0
w terug	-7 23 -5 -5 18 -16 12 2 -6 -3 -1 -1 0
w terugdringen	-20 3 -10 -7 16 -2 1 -2 -1 -1 -1 -1 -1
w terugkeer	-4 7 0 -2 2 -1 0 4 -1 0 -1 0 0
w tevreden	7 1 -1 1 -1 -3 -2 -3 -1 14 -3 0 -2
w thuis	12 0 10 -1 -5 1 -2 -3 1 -3 15 -1 -2
w thuiszorg	-4 7 3 -3 2 -1 1 -4 6 -1 -1 0 0
w tien	1 -4 -3 0 -2 3 0 -5 -1 6 -5 -1 5
w tijd	15 6 -14 13 -1 -14 -2 -6 11 3 -2 -1 -2
w tillen	-10 2 -8 -3 15 -8 0 0 -2 0 0 0 -1
w toe	-5 10 -5 -3 4 -1 2 -6 5 -1 -1 0 1
w toegang	-13 -9 -2 -4 -4 13 -2 -1 -3 -1 1 0 0
w toegankelijk	-16 -8 2 -6 -2 13 -4 0 2 -1 -2 0 -1
w toekomst	-10 -8 -7 7 -7 6 -8 1 7 0 -4 0 -2
w toezicht	5 6 23 -2 -7 0 -1 11 1 -1 -1 0 -1
w tonen	6 -3 2 2 -3 -1 0 0 3 0 -1 0 0
w toonaangevend	3 -1 0 1 -1 0 -1 -5 -4 12 -1 0 -1
w toonaangevende	2 0 0 1 -1 -1 -1 -1 -1 7 -2 0 -1
w top	1 -1 5 0 -2 1 -1 -3 -4 13 -3 0 -1
w topklinische	15 4 1 4 -1 -8 -1 -2 1 9 -2 0 0
w tot	8 -17 14 -2 -16 16 -4 12 -7 4 -3 -3 2
w trachten	-5 9 -2 -3 4 -2 1 0 -1 0 2 0 0
w trekken	6 -7 -3 2 3 -4 19 -9 -6 -1 -2 -1 -2
w trots	9 1 -4 3 0 -5 -1 1 -2 2 1 0 0
w tuin	-4 -3 0 -2 -1 4 -1 6 -4 -1 -1 0 -1
w tussen	-16 -14 -10 0 -4 14 -5 -1 2 -8 5 -1 -2
w twaalf	6 1 0 2 -1 -3 0 7 -4 -1 0 0 -1
w twee	8 0 6 1 -5 0 -5 5 8 -2 -2 -2 2
w tweede	-1 -1 2 0 -1 1 3 2 -6 0 0 0 2
w tweehonderd	4 0 3 1 -2 -1 -8 4 -2 0 -1 9 0
w twente	0 0 0 0 0 0 -1 0 -1 12 -9 0 -1
w u	22 -3 -9 16 -4 -15 5 -9 12 -3 0 -1 -3
w uit	15 7 -6 0 11 -15 5 10 4 -11 1 -3 -1
w uiteindelijk	-2 1 7 -2 0 0 -1 4 -1 0 0 0 0
w uitleggen	-6 -3 -1 -2 0 5 -1 -1 1 0 -1 0 0
w uitstoot	2 4 6 -1 -2 -1 -2 -5 2 3 -1 -1 7
w uitvoeren	4 -1 6 1 -2 -1 0 5 -1 0 -1 0 0
w uur	14 2 -1 4 -1 -7 4 -10 18 -2 -3 -1 -2
w uw	40 5 -6 12 -4 -18 0 7 12 -1 -3 -1 -3
w vader	1 0 -1 1 0 0 7 -5 -2 0 0 0 0
w vak	0 -2 -9 11 -2 -7 3 1 -8 -1 3 0 -1
w vakantie	-10 -3 5 -7 -1 10 -2 -3 3 0 0 0 0
w vakmanschap	-7 -8 -10 8 -1 -1 3 -3 -1 -1 -2 0 -2
w vallei	9 1 -1 3 -2 -4 0 6 -3 0 0 0 0
w vallen	6 3 0 2 3 -7 -1 -4 10 -1 -1 0 0
w van	10 25 -6 -18 27 -16 -6 -6 -7 14 18 -14 9
w vanaf	11 1 -1 4 -2 -4 -1 -7 14 -1 -1 0 -1
w vandaag	10 0 3 2 -2 -4 -2 -4 13 -1 -1 0 -1
w vangen	5 -2 4 1 -2 -1 -1 8 -3 0 -1 0 0
w vanuit	3 2 -10 4 -1 -3 0 2 -2 -3 3 -1 0
w vanzelfsprekend	-15 -1 -5 -6 8 4 0 -4 -1 -1 1 0 0
w vast	2 -1 2 0 -1 0 0 -4 7 0 -1 0 -1
w vaste	12 -2 -5 5 -2 -5 9 -4 -6 -1 4 0 -1
w vastgoed	4 8 2 0 -1 -3 0 7 -1 -1 -1 0 0
w vastlopen	3 0 0 1 -1 -1 6 -2 -1 -1 -1 0 0
w veel	2 2 -9 1 8 -8 9 -4 -3 -1 0 -1 -1
w veilig	-21 -19 20 -12 -12 28 -9 2 5 1 -4 -1 0
w veilige	20 6 1 5 -2 -10 -3 8 2 3 -1 0 -2
w veiliger	-23 -1 -6 -11 16 2 -1 -1 -2 -1 -1 0 -1
w veiligheid	-15 -3 8 -10 1 11 -2 4 -6 -1 4 0 0
w veiligheidsregio	-4 -6 7 -2 0 3 -1 2 0 -1 -1 0 0
w veiligste	-2 -4 3 -1 -6 8 -1 -2 0 9 -6 0 -1
w veranderen	-15 9 -7 -6 12 -2 -3 -5 4 -3 -3 0 8
w verbeteren	-14 27 -6 -8 17 -10 -2 7 1 -3 1 0 -2
w verbetering	-6 15 1 -4 4 -2 -2 3 3 0 -1 0 0
w verbinden	-10 6 17 -8 -3 7 4 14 -7 -3 -3 0 -2
w verbinding	-10 -8 -5 3 -1 4 -2 -5 3 -2 1 0 -1
w verdedigen	11 2 0 3 -1 -6 2 6 -1 -2 -2 0 0
w verdelen	-12 -1 3 -6 0 9 1 3 -5 -1 -1 0 0
w verder	9 -3 -15 14 -2 -9 -3 2 -2 -3 -1 0 5
w verdienen	-12 0 16 -3 -1 3 -2 2 6 -1 -3 0 -1
w verdubbelen	27 -2 7 7 -15 -1 -1 -6 -2 19 -1 -1 0
w verduurzamen	5 1 0 2 4 -6 -3 2 -2 -1 -1 6 -1
w vereniging	4 14 -7 0 3 -5 -2 6 0 -4 7 -1 -2
w vergroenen	2 5 0 0 0 -1 0 -1 0 -1 0 6 -2
w vergroten	-11 -1 -7 -3 11 -3 -2 4 -4 -1 -2 0 -1
w verhaal	-9 -5 1 -3 -2 8 -1 2 -3 -1 -1 0 2
w verhalen	2 -3 1 1 -2 1 -3 13 -4 -2 -2 -1 -2
w verhuren	5 0 0 2 -1 -2 -2 -5 9 0 0 0 0
w verhuur	0 -1 5 -1 -1 0 0 -5 7 0 0 0 0
w verkeersveiligheid	1 -2 9 -1 -4 3 0 3 0 0 0 0 0
w verkleinen	-9 6 -6 -4 11 -5 -2 -1 3 -1 -1 0 0
w verkopen	-4 4 7 -3 1 0 -1 -4 9 -1 -1 0 -1
w verlagen	-4 9 1 -3 2 0 0 2 1 0 0 0 -1
w verlenen	-2 10 0 -2 3 -2 -7 13 0 -1 -1 0 -1
w verminderen	-12 7 2 -6 4 3 0 -3 1 -1 0 -1 4
w vernieuwen	-8 0 -3 -3 1 5 -1 1 -2 0 0 -1 1
w verpleegkundige	-3 1 -3 -1 1 2 -4 0 8 -1 -3 0 -1
w verplegen	3 -1 -1 1 0 -1 -2 -13 17 0 -1 0 0
w verschil	-7 -3 -5 -2 4 2 -1 -4 -1 4 -1 0 -2
w versnellen	-6 18 -1 -5 6 -4 1 5 3 -3 0 0 -2
w verspilling	12 5 3 3 -6 -2 1 -1 -2 9 0 0 -1
w versterken	-7 17 -6 -6 18 -14 7 -1 -6 1 -1 0 1
w verstrekken	8 3 -5 3 0 -4 4 -11 12 -1 -2 0 -1
w vertellen	-2 -5 -3 -1 -2 5 9 2 -6 -2 -3 0 -2
w vertrouwen	-3 -18 -14 12 -8 5 -1 -11 -1 2 4 0 -2
w vervoer	11 1 -4 4 1 -7 0 -5 9 -1 -1 0 0
w verzamelen	13 -4 -5 6 -3 -4 -1 3 -2 -1 1 0 0
w verzekeraar	0 -1 0 0 0 1 -1 1 -2 6 -6 0 2
w verzekeren	-8 -2 6 -4 -5 10 -2 -1 6 -1 -2 0 0
w verzorgen	18 1 10 5 -5 -7 -5 -13 30 -2 -2 0 -1
w verzorging	13 -2 -1 5 -3 -4 -3 3 5 -1 -1 0 0
w vestiging	3 -1 -1 1 -1 -1 0 -4 0 -1 0 6 -1
w via	9 3 1 3 -1 -5 7 5 -9 -1 2 0 -1
w vier	7 -5 0 3 -4 0 -4 0 5 -2 -1 3 0
w vijf	25 1 -5 9 -5 -10 -2 -7 -6 9 6 -2 8
w vijftig	-6 0 8 -3 -1 3 -1 2 1 0 -1 0 0
w vinden	-7 -2 11 3 -4 0 -8 9 -2 4 -4 -1 1
w vis	6 -4 1 2 -5 1 -2 13 -5 -2 -2 0 -1
w vitale	-1 7 -4 -1 3 -3 -1 -1 -1 -1 2 0 2
w vlaamse	-12 -3 -4 -4 10 -1 -2 0 -4 3 -2 0 0
w vluchteling	11 3 0 4 -1 -6 5 2 -2 -1 0 0 0
w voedsel	-6 2 -2 -3 4 0 -2 1 1 -1 -1 0 -1
w voedselbank	0 0 5 -1 -1 1 -2 -3 9 -1 -1 0 0
w voedselketen	2 -6 3 1 -11 10 0 4 -3 0 -1 0 0
w voedselverspilling	-9 4 -6 -3 11 -5 -3 2 -1 0 0 0 0
w voelen	-2 -7 -9 0 -2 7 -5 -7 -3 -1 9 0 2
w vol	-18 -6 1 -7 -2 15 4 -5 -1 -1 -1 0 -2
w voldoende	-8 -4 -3 -2 0 6 -1 -3 -2 4 -1 0 -1
w volgend	4 -1 -1 2 -1 -1 -1 -5 -5 -1 -1 4 8
w volledig	-1 -1 6 -1 -2 2 3 -10 -5 -1 -1 0 15
w volwaardig	-8 -1 9 -4 -1 5 1 -3 3 0 0 0 0
w voor	7 15 18 -4 -6 0 0 -9 13 14 2 -2 -9
w voorbereiden	8 0 -2 3 -1 -3 1 -2 -1 0 5 0 0
w voordat	-1 -3 -4 0 -2 4 -2 -1 6 -2 -2 0 0
w voorkomen	-5 9 -1 -3 11 -9 -1 6 -2 -1 0 0 -1
w voorop	-1 -5 -3 8 -4 -2 -2 2 -1 -1 -1 0 0
w voorts	-2 1 6 -2 0 1 3 1 -1 0 -1 0 0
w voorzien	19 -1 -6 8 -3 -8 3 -7 9 -2 -2 4 -2
w vorm	-9 -3 -4 -3 5 2 0 -3 0 0 0 0 0
w vormen	5 3 8 0 -1 -3 0 1 -4 -1 4 0 4
w vraag	9 0 -3 3 -1 -3 0 -1 2 -1 -1 0 3
w vrachtwagen	1 1 4 0 -4 3 -3 8 -4 -1 -1 0 3
w vrede	-10 -5 0 -7 -1 12 0 -2 -1 0 0 0 0
w vriend	-6 -1 4 -3 0 4 -2 0 -2 5 0 0 0
w vrij	-6 -3 -1 -2 0 5 0 0 -1 0 -1 0 0
w vrije	-7 -4 -3 -2 0 5 2 0 -3 -1 0 0 -1
w vrijheid	-13 -4 2 -7 1 10 -3 -3 3 -1 0 0 0
w vrijwilliger	7 7 3 1 0 -5 -2 5 8 -2 -2 -1 -2
w vroeg	-2 7 9 -3 -3 3 1 6 -2 0 0 0 0
w vrouw	-24 -9 -3 -8 -1 18 -6 -1 2 -1 -2 0 -1
w vzw	-8 1 -2 -3 6 -1 2 -4 1 -1 1 0 -1
w waar	22 -9 9 0 -9 3 -13 -10 -12 13 37 -4 -5
w waarborgen	2 -8 5 1 -12 11 2 -1 0 0 0 0 0
w waarde	5 11 4 0 4 -9 -1 10 0 -2 -3 0 1
w waarin	-34 -21 21 -16 -10 34 -4 0 1 -4 -5 -2 6
w waarmee	-6 16 0 -4 6 -4 -3 5 6 -1 -3 0 -1
w wachten	1 -7 -5 12 -7 -2 0 -1 0 0 0 0 0
w wachtlijst	-6 -5 -1 -2 -2 7 0 -1 -2 0 0 0 0
w wanneer	-6 -4 -3 -2 -1 6 2 -3 -5 6 -2 0 -1
w want	-14 6 32 -11 5 0 2 13 -3 -1 -4 0 -1
w warm	18 6 3 5 -1 -11 1 0 2 -1 4 0 -1
w warme	22 4 -5 7 -1 -11 -4 -9 11 -2 11 0 -1
w warmte	9 -1 0 3 -3 -2 -1 -3 10 -1 -1 0 -1
w wat	7 -18 -9 7 -2 0 11 4 -12 -1 2 -3 -6
w water	-8 -4 -1 -4 2 5 8 4 -8 -2 -3 0 -1
w waterschap	-12 -6 -8 -3 4 6 -1 -4 -1 3 -1 0 -1
w we	5 9 44 -8 3 -9 22 1 -18 -7 2 0 15
w website	7 0 -3 3 -1 -4 -3 6 2 -1 -1 0 -2
w webwinkel	13 1 0 4 -4 -4 4 -3 4 2 0 -1 -2
w week	1 -8 2 0 -7 9 -5 2 13 -3 -4 -2 -2
w weekend	7 1 0 3 -1 -3 0 -1 4 0 0 0 0
w weer	-24 -10 23 -14 -8 25 1 2 3 -3 -2 -1 -3
w weg	-3 7 -15 7 6 -10 -2 5 -2 -3 -1 -1 1
w weidevogel	-1 3 -4 -3 7 -4 0 0 0 0 1 0 0
w weinig	-6 2 -2 -3 0 5 -3 -1 0 -1 -1 0 4
w welkom	13 2 -5 5 0 -7 -1 2 -1 -1 4 0 0
w welzijn	-6 12 7 -5 2 0 -1 5 2 -1 -1 0 0
w wendbare	4 1 0 1 0 -2 0 -1 -2 -2 -4 0 10
w wereld	-18 -6 6 -9 0 13 -5 9 -6 -2 -2 -1 3
w wereldburger	-2 2 10 -3 0 1 -3 10 -3 -1 -1 0 0
w werk	-1 -13 -14 15 -6 -2 17 -8 -15 6 -5 -1 -2
w werken	13 8 29 -6 -7 1 -7 -9 5 -3 -6 -4 36
w werkgever	3 -2 6 0 -2 0 -2 0 -4 3 8 0 -3
w werknemer	0 0 2 0 -1 0 2 8 -5 -1 -1 -1 -1
w weten	10 0 2 8 -2 -9 -2 4 -3 5 2 0 -2
w wetenschappelijk	7 -1 -3 3 -2 -2 0 3 -1 0 0 0 0
w wie	10 1 3 4 2 -10 10 -1 2 -1 0 -2 -5
w wij	23 24 6 12 1 -27 9 17 4 -4 -2 -4 -5
w wijk	-15 -12 5 -6 -9 21 -4 2 0 -4 3 0 -1
w wilde	-4 5 -3 -2 7 -4 0 3 -3 0 0 0 0
w willen	14 -4 17 -5 0 -1 -13 0 -23 16 12 11 3
w wind	6 -1 1 2 -1 -2 2 -4 5 0 -1 0 0
w winkel	-4 3 -2 -2 1 1 -3 -2 8 -1 -2 0 -1
w winkelier	2 -1 0 1 -2 1 -6 -1 1 0 0 7 0
w winstoogmerk	6 -3 -4 3 -1 -1 -1 0 -1 0 1 0 0
w wonen	-11 -3 11 -8 -3 12 -5 -2 7 -1 5 -1 -3
w woning	17 -1 7 5 -4 -7 7 -3 7 -3 -3 -1 2
w woord	4 1 -2 1 -1 -2 -2 10 -4 -3 3 -1 -2
w worden	13 -14 5 -3 -6 7 -3 -13 -5 14 -7 -3 17
w wordt	3 3 11 -1 -1 -2 5 -2 0 0 3 0 0
w wortels	-6 -3 -1 -3 0 6 -2 -1 -1 9 -5 0 -2
w zaak	-8 -11 -5 6 -5 5 -1 -6 -3 2 0 -1 3
w ze	7 -4 -17 8 2 -6 -2 -6 5 -6 4 5 -3
w zee	-8 1 4 -5 -5 11 -3 9 -5 -1 -1 0 -1
w zeldzame	-7 7 -3 -3 7 -3 -1 3 -1 -1 -1 0 0
w zelf	9 -1 -8 2 -1 -1 8 -16 5 1 1 -2 2
w zelfsturende	15 0 4 5 -9 0 -1 -1 -1 -2 -2 0 12
w zetten	-2 -2 12 -5 -4 7 -3 20 -4 1 -6 -1 -4
w zich	18 -6 -17 6 -2 -3 -3 -9 -8 10 11 -1 -1
w ziek	-5 -4 4 -3 -2 6 5 -4 0 -2 1 0 -1
w zieke	11 2 2 3 -1 -6 -3 -8 17 -1 -1 0 0
w ziekenhuis	-25 -6 13 -12 -4 20 0 -10 -1 9 -11 -1 10
w ziekte	4 -3 7 1 2 -5 -3 6 -1 -1 2 0 -1
w ziel	7 -2 -2 8 -4 -4 -3 -4 -6 -1 16 -1 -1
w zien	-7 7 -5 0 3 -1 2 -2 -5 -2 8 -1 -2
w zij	-13 6 -3 -8 6 5 9 2 -11 2 -2 -1 -2
w zijn	15 -16 -8 17 -28 13 -3 -11 -21 10 53 -10 -19
w zin	-15 -5 -6 -5 5 6 -2 -1 4 -2 -4 -1 -1
w zitten	9 4 0 3 -1 -5 5 11 -3 -2 -5 0 -2
w zo	-25 35 26 -16 7 -1 4 11 2 -3 -7 -2 5
w zoals	11 2 -2 4 -1 -6 -4 10 -1 0 -2 0 0
w zodat	-14 7 48 -13 -9 12 7 11 2 -2 -6 -2 0
w zoeken	-3 -2 3 -2 -2 4 -3 6 0 0 -1 0 -1
w zon	-1 -2 3 -1 -1 2 -1 -5 7 0 0 0 0
w zonder	-30 -44 23 -20 -31 63 0 -11 11 -7 -2 -4 -1
w zonnepaneel	-8 -3 2 -3 -1 6 1 -2 -1 0 0 0 0
w zorg	2 17 18 -8 0 -1 -6 -10 24 11 -5 -1 -3
w zorgen	-1 -8 15 -6 -14 18 2 9 -4 -2 -12 -2 10
w zorgverlener	3 -2 -2 1 -1 0 8 -2 -5 0 0 0 0
w zorgvuldig	4 1 8 0 -2 -1 -1 5 1 -1 -1 0 0
w zoveel	12 1 -3 4 -1 -6 7 -7 3 -1 -2 0 4
w zowel	-5 -3 -4 -1 6 -1 -1 -2 0 0 1 0 0
w én	-5 -3 1 -2 -2 6 -2 -1 1 4 -4 0 -1
w één	12 -3 3 2 -6 0 -7 0 -14 -4 4 6 19
ww ! ^	-7 -14 -17 4 -3 9 -6 1 2 -1 -2 -1 -3
ww ' s	0 -7 0 0 -3 5 0 1 2 -1 -2 -1 -1
ww , advies	-5 7 0 -3 3 -1 7 -7 1 0 0 0 0
ww , al	5 0 -1 4 -1 -4 -3 -6 -1 1 13 -1 -2
ww , beheren	-1 6 -1 -1 2 -2 0 2 -1 0 0 0 0
ww , bewaren	7 -4 0 3 -3 -1 0 2 0 0 0 0 0
ww , bij	1 1 6 -1 -1 -1 -1 1 -1 4 -1 0 0
ww , daar	2 0 3 -1 -1 0 -3 -3 -2 7 -1 0 4
ww , dat	5 1 7 0 -1 -2 5 3 -4 -2 -1 0 3
ww , de	-3 -5 3 -2 -3 6 -1 -5 8 2 -3 0 -1
ww , een	12 11 5 1 1 -9 10 -2 0 6 -4 -1 -2
ww , eerlijk	-5 -3 -1 -3 -1 6 0 0 -1 0 0 0 0
ww , elke	10 1 -4 7 -1 -7 2 4 -2 -1 -1 0 -1
ww , en	4 -2 -4 -1 -4 5 -3 2 -1 -2 -3 -1 7
ww , goed	12 4 1 2 0 -5 0 -1 8 0 -2 0 0
ww , het	-10 8 -8 -5 7 1 -2 4 2 -4 -1 0 -1
ww , in	0 -9 -11 1 1 3 -4 -3 5 -5 5 -1 -3
ww , korte	9 2 -2 6 0 -8 -1 2 3 0 0 0 -1
ww , maar	1 1 7 -1 -1 -1 -3 3 -2 -1 7 0 -2
ww , meer	-5 -3 1 -2 -1 5 -2 -1 -3 -1 -2 0 6
ww , met	22 -1 -2 9 -7 -7 6 -10 3 5 -7 -1 8
ww , minder	-7 -4 -2 -3 0 6 -1 -3 -2 0 -1 0 4
ww , niet	-15 -8 -2 -5 -2 13 -1 -3 -1 0 0 0 0
ww , om	-2 11 7 -3 0 -1 -2 8 0 0 -1 0 -1
ww , onder	-1 3 -1 0 1 -1 -3 6 -1 0 -1 0 0
ww , ook	-7 -6 -1 -6 -3 12 3 -7 6 -2 -2 0 -1
ww , op	-4 -8 2 -2 -6 11 3 -2 4 -2 -3 0 -2
ww , opdat	-12 -3 15 -6 -4 9 -2 4 0 0 -1 0 0
ww , samen	13 2 3 2 -1 -6 -2 12 -3 -1 -1 0 -1
ww , te	-4 5 -5 -2 9 -6 -2 -1 3 1 -2 0 -1
ww , thuis	3 -1 0 -2 -2 3 -3 0 -6 -2 11 0 0
ww , tot	-15 -3 2 -6 3 6 0 -5 3 0 0 0 0
ww , van	2 -7 -11 2 0 3 8 -12 9 -7 2 -1 -3
ww , voor	-3 14 30 -8 0 -2 -3 3 16 2 -6 -1 -2
ww , waar	-6 -5 -6 -2 -1 7 -1 -3 -2 -2 5 0 -1
ww , want	-8 5 22 -7 5 -3 0 10 -1 -1 -2 0 -1
ww , willen	-5 1 6 -3 0 2 -3 3 -1 0 2 0 -1
ww , zodat	-7 -3 36 -8 -11 12 -1 5 7 -1 -5 -1 3
ww , zonder	12 -7 -11 4 -4 1 2 7 -2 -3 -1 -1 -3
ww , één	3 0 -1 1 0 -1 -1 -5 -2 -3 12 0 1
ww - en	1 5 -3 -1 4 -4 -2 -1 -3 2 6 0 -1
ww . ^	5 -39 -48 5 2 13 -2 12 -6 0 -14 -7 -4
ww . altijd	-2 -4 -10 14 -1 -9 -1 -1 -1 0 0 0 0
ww . daar	-1 -3 -6 1 0 2 3 -5 2 0 0 0 -1
ww . daarom	1 1 12 3 -1 -5 0 7 0 -1 -2 0 -1
ww . dat	-7 -2 6 -3 -1 5 0 0 -1 0 0 0 0
ww . het	-5 13 18 -6 1 -1 3 1 7 -1 -2 0 -1
ww . met	3 4 8 0 -1 -2 0 7 -2 -1 -2 0 2
ww . ons	-11 5 20 -8 0 5 -3 -3 1 4 0 0 3
ww . onze	-4 1 2 -2 4 -1 1 -4 -5 3 6 0 -1
ww . samen	2 9 -6 3 3 -7 2 0 -3 -1 3 0 0
ww . want	-6 1 11 -4 0 3 2 3 -2 0 -1 0 0
ww . wat	-6 -1 11 -3 -1 4 0 2 0 0 0 0 -1
ww . we	-4 2 23 -5 -4 4 -3 3 3 -3 9 -1 -4
ww . wij	1 -3 15 -2 -5 4 1 8 3 -2 -4 0 -2
ww . zij	-4 5 0 -2 6 -4 -1 1 -1 -1 2 0 0
ww . zo	-21 -3 38 -12 -4 13 -5 -2 14 -1 -2 0 1
ww 1 ,	0 1 6 -1 0 0 0 -5 8 0 0 0 0
ww 2030 zijn	2 0 0 0 0 0 -1 -2 -1 8 -1 -1 -2
ww : de	-4 -2 -6 -1 4 0 -2 -5 2 5 -1 -1 -2
ww : een	7 2 7 1 -1 -3 2 -6 2 -3 10 -1 -1
ww : het	-4 8 16 -5 1 -2 -2 1 5 5 -2 0 -1
ww : in	-6 -3 -1 -2 0 5 -1 -1 -3 1 -1 3 -1
ww : voor	-1 3 10 -2 0 -1 0 3 2 0 -1 0 0
ww : we	2 -2 0 1 -1 0 6 -3 -2 0 0 0 0
ww : wij	8 -1 -4 3 -1 -3 0 5 -5 -1 3 0 -1
ww : zo	4 -3 -3 1 -2 1 3 5 -8 -1 -1 0 3
ww ^ afval	7 2 -1 2 0 -4 0 6 -3 0 0 0 0
ww ^ al	8 1 5 2 -3 -2 1 6 -1 -1 -1 -2 1
ww ^ alle	-7 -3 1 -4 -1 7 0 -1 0 0 0 0 0
ww ^ alles	3 -2 -7 13 -2 -10 0 0 -1 0 0 0 0
ww ^ als	-3 1 -4 -1 -2 5 2 4 -3 0 -6 -1 2
ww ^ bij	-8 -10 -8 10 -2 -1 -3 -13 11 0 2 -1 -2
ww ^ bijdragen	-6 -3 -3 -2 3 3 0 -1 0 0 0 0 0
ww ^ daarom	-10 -3 -7 -3 9 -2 0 -3 0 0 0 0 -1
ww ^ dat	-8 -5 -5 2 0 3 -1 -1 -1 0 0 0 0
ww ^ de	-9 4 0 0 13 -12 -4 11 -5 -15 19 -5 -2
ww ^ dit	6 5 -1 1 0 -4 -3 1 -1 -1 -1 2 6
ww ^ doel	9 -1 2 3 -5 -1 -1 2 -1 -1 -2 0 5
ww ^ door	-12 7 16 -7 -3 8 0 9 -2 -1 -1 -1 -1
ww ^ droge	8 1 -2 3 -1 -4 0 4 -2 0 0 0 0
ww ^ dé	1 0 0 0 0 0 -2 -3 -1 8 -1 0 0
ww ^ een	-4 -8 -7 -3 -10 18 3 -22 4 4 7 -3 1
ww ^ elk	10 -4 -13 17 -2 -13 -3 4 -1 0 -1 0 0
ww ^ elke	1 0 6 -6 -3 7 -2 2 0 -1 -1 6 -2
ww ^ er	14 4 1 2 0 -7 16 -2 -4 -3 -2 0 0
ww ^ eén	9 1 0 2 -1 -4 -2 -3 4 -4 7 -2 2
ww ^ fiets	-8 -4 1 -3 -2 8 0 -1 0 0 0 0 0
ww ^ geld	7 0 0 2 -2 -2 -1 5 -2 0 0 0 0
ww ^ gewoon	-11 -7 -7 9 -2 -1 -1 -2 -1 -1 0 0 -1
ww ^ goed	-12 -9 -9 12 -2 -2 0 -1 -6 0 0 0 0
ww ^ het	15 8 -15 -3 14 -13 -2 13 -4 13 -10 -3 -6
ww ^ iedere	-15 -6 0 -5 -1 11 0 -3 -2 0 -1 0 0
ww ^ in	14 -2 3 3 -4 -3 -9 1 -10 -3 0 14 11
ww ^ inwoner	-17 -9 -1 -6 -1 14 -2 -3 -1 0 0 0 0
ww ^ jouw	6 2 0 2 0 -3 6 -5 -2 -4 11 -2 -2
ww ^ kanker	-6 1 -3 -3 7 -1 0 -1 0 -1 0 0 0
ww ^ kennis	-1 10 -2 -1 4 -4 0 7 -5 0 0 0 0
ww ^ kind	-7 -2 -4 -2 3 2 1 -3 0 0 -1 -1 0
ww ^ klant	8 2 0 2 -1 -4 -3 -2 -3 12 0 0 -1
ww ^ meer	-9 0 -9 -3 10 -2 0 -2 -1 0 0 0 0
ww ^ mens	-10 -7 -4 -3 1 8 -9 -2 8 0 -1 -1 0
ww ^ met	-28 22 3 -5 12 -6 -2 12 6 -7 2 -4 -8
ww ^ minder	-10 -4 1 -4 -1 8 -1 -1 -1 0 0 0 0
ww ^ nederland	-11 0 -2 -8 7 4 0 -2 -1 0 0 0 0
ww ^ niemand	-13 -6 1 -8 -2 15 -1 -2 -1 0 0 0 0
ww ^ nul	-13 -8 6 -8 -8 20 0 -1 -1 0 0 -1 0
ww ^ om	2 -6 -3 2 -3 3 -2 -4 -2 0 -1 0 8
ww ^ ondernemer	1 0 0 0 0 0 7 -4 -1 0 0 0 0
ww ^ ons	16 7 -3 3 -1 -7 0 -11 5 3 0 4 5
ww ^ onze	-6 3 23 -5 -3 3 -4 8 -1 -4 -2 0 8
ww ^ op	-14 -4 -4 -8 6 7 1 -6 5 -1 -1 -1 -3
ww ^ opkomen	0 5 -5 -2 11 -9 -3 9 -1 -3 -1 0 0
ww ^ oude	5 0 1 1 -1 -1 0 7 -4 0 0 -1 0
ww ^ ouder	3 0 0 0 -1 0 -2 8 -2 -1 -1 0 0
ww ^ samen	1 -15 -11 8 -1 0 8 1 -7 -2 -2 -1 -3
ww ^ schuld	-1 7 1 -2 1 -1 -1 4 0 0 0 0 0
ww ^ topklinische	15 4 1 4 -1 -8 -1 -2 1 9 -2 0 0
ww ^ van	13 1 5 3 -3 -5 -1 3 1 -5 -4 -2 13
ww ^ vanuit	-6 -8 -3 2 -3 5 0 2 -3 -1 -1 0 -2
ww ^ veilig	-8 -3 0 -3 0 6 0 -1 -2 0 0 0 0
ww ^ voedselverspilling	-8 0 -6 -2 11 -5 -2 -1 0 0 0 0 0
ww ^ voor	2 -3 1 3 -3 0 -3 -4 3 0 -2 8 -3
ww ^ wat	7 -1 -10 1 3 -4 0 2 -2 -2 3 -1 -1
ww ^ we	4 17 11 -4 1 -5 1 -1 0 -2 1 -2 10
ww ^ wij	-7 -14 2 5 -1 1 6 -1 0 -1 1 -6 -4
ww aan ,	1 1 9 -1 -1 0 -1 0 5 -1 -1 0 0
ww aan .	8 1 -9 3 5 -8 -1 5 -1 -1 -1 0 -1
ww aan alle	8 2 -1 3 0 -5 -1 -1 7 0 -2 0 0
ww aan de	6 2 1 0 4 -7 5 2 -11 11 0 -1 -4
ww aan een	-21 -17 10 -9 -5 21 -6 -4 -6 0 -4 9 5
ww aan hebben	12 2 -1 4 -2 -6 0 -3 -1 0 8 0 0
ww aan het	-3 -3 0 5 -7 3 -4 11 -8 -3 6 -1 -2
ww aan huis	12 7 4 3 1 -9 -2 0 9 0 -1 0 0
ww aan hun	-4 0 11 -3 -1 2 0 5 -3 0 1 0 0
ww aan iedereen	6 1 -1 2 0 -3 0 -2 4 0 0 0 0
ww aan mens	4 -4 -1 0 -4 5 -3 7 -2 0 -2 0 0
ww aan onze	0 0 4 -1 0 0 -1 6 -3 0 0 0 0
ww aan tafel	-2 0 5 -2 0 1 -2 6 -2 -1 -1 0 0
ww aan uw	6 1 0 0 -1 -1 3 3 -2 0 0 0 -1
ww aan wie	-12 -1 -5 -4 9 -1 0 -2 -1 0 -1 0 0
ww aandacht en	0 0 2 -1 0 1 6 -3 -1 -1 -1 0 0
ww aandacht voor	-12 -5 -9 7 0 0 2 -2 -4 -1 -1 0 0
ww aanpakken .	-5 4 -5 -4 12 -6 0 0 0 0 0 0 0
ww achtergrond .	-4 -1 2 -2 2 0 -4 6 -4 -1 1 0 0
ww activiteit .	-7 -1 7 -3 -1 4 -1 2 0 0 -1 0 0
ww advies en	-4 7 0 -2 3 -1 8 -8 2 -1 -1 0 0
ww adviseren ,	2 -2 5 0 -2 0 7 -1 -2 -1 -2 0 0
ww af .	0 -4 -3 1 -3 3 6 -4 -2 0 0 0 -1
ww afhankelijkheid van	-11 -2 -6 -4 10 -2 -1 -1 -1 -1 -1 0 0
ww al drie	2 1 0 0 0 -1 -3 -2 9 -1 0 -1 -1
ww al onze	2 0 6 0 -3 1 -1 0 0 1 -1 -1 6
ww al sinds	5 0 1 1 -2 -1 -1 3 -6 -1 8 0 -1
ww alles om	-2 -4 -6 6 -1 -2 -1 -3 2 0 0 0 0
ww alles voor	3 -2 -6 10 -1 -8 -1 1 -1 0 0 0 0
ww alles wat	-11 -5 -3 -1 -1 7 3 0 -5 -1 -1 -1 0
ww als doel	2 7 4 -1 1 -3 6 1 -1 -1 -2 0 0
ww als een	18 2 -5 12 -2 -13 -1 -4 -2 -1 12 0 0
ww als het	10 0 -5 2 5 -7 2 -1 2 2 -2 0 -2
ww als vanzelfsprekend	-7 2 -4 -2 8 -4 0 -1 -1 0 0 0 0
ww als we	6 -1 -1 3 -2 -1 -2 -6 2 -1 0 0 8
ww ambitie zijn	-3 -4 1 -1 -1 4 0 -5 -3 5 -5 0 7
ww arts en	8 -1 -1 3 -2 -3 -2 -3 -4 2 8 0 0
ww bed ,	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 0
ww bedrijf die	-7 -3 2 3 -1 0 -1 1 0 0 -1 0 0
ww bedrijf en	-1 -1 8 -1 -2 2 0 4 0 -1 -1 0 0
ww beginnen bij	4 0 -4 4 4 -7 -4 -2 5 1 -1 0 0
ww beheer van	-7 8 0 -4 4 -1 3 1 -1 -1 -1 0 0
ww beheren en	-2 10 -2 -2 3 -3 2 3 -2 -1 -1 0 0
ww beheren van	0 1 -1 0 0 0 6 -8 4 -1 0 0 0
ww behoren .	7 0 -3 3 -1 -3 -1 -2 -3 3 -1 0 4
ww belang van	4 5 5 0 -3 0 -1 12 -3 -2 -2 0 -1
ww belangstelling voor	-7 6 -2 -3 5 -1 0 4 -3 -1 0 0 0
ww beoefening van	-1 9 1 -2 0 0 -1 5 -1 0 -1 0 0
ww beperking ,	3 3 6 0 0 -3 2 -1 -1 0 3 0 0
ww beperking .	-9 -4 -2 -3 -1 7 -1 -1 -1 0 -1 0 0
ww beschermen .	-5 7 -3 -5 10 -5 0 1 0 0 0 0 0
ww beschermen en	-6 -1 1 -2 3 0 -1 1 0 0 0 0 0
ww beschermen tegen	-4 4 1 -2 1 1 -2 6 -1 -1 0 0 0
ww bestaan om	-6 -5 -6 -1 7 -1 -3 -3 2 0 0 0 0
ww bestuur .	-3 13 -5 -2 5 -4 -2 6 0 -1 -1 0 -1
ww betaalbare woning	11 3 1 3 0 -7 -1 0 6 0 0 0 0
ww betekenis zijn	6 1 0 1 0 -3 10 -2 -1 -3 -2 -1 0
ww bevorderen .	-10 11 -6 -5 14 -9 1 -1 1 -1 -1 0 0
ww bevorderen dat	-5 -4 1 -2 -3 7 -1 -1 0 0 0 0 0
ww bevorderen de	-10 8 -1 -5 4 1 2 1 -2 -1 -1 0 0
ww bevorderen en	-7 6 -1 -3 4 -1 -1 1 -1 -1 1 0 0
ww bevorderen van	-13 11 -9 -5 18 -10 -1 0 -2 3 -2 0 0
ww bewaren en	12 -6 1 5 -6 -1 -1 6 -1 -1 -1 0 -1
ww bieden .	6 0 -2 2 0 -3 0 0 1 0 0 0 0
ww bieden aan	3 -2 -1 1 -1 -1 -1 -5 7 0 0 0 0
ww bieden een	-3 -2 10 -2 -2 3 -1 3 0 0 -1 0 0
ww bieden wij	-2 1 7 -2 0 1 -1 -2 6 0 0 0 0
ww bij aan	-8 6 -2 -4 2 3 -1 0 1 0 0 0 0
ww bij de	-9 7 -1 -5 9 -4 18 -9 -8 3 -4 -1 0
ww bij elkaar	5 5 2 1 0 -4 -2 11 -5 -1 1 0 -1
ww bij en	-10 1 -4 -3 8 -1 2 -5 0 0 0 0 0
ww bij hen	2 0 -2 1 0 0 6 -2 -3 0 -1 0 0
ww bij het	-21 0 7 -9 -4 17 22 -15 0 -4 -5 0 -2
ww bij huis	12 0 -5 4 -1 -4 0 -4 -1 9 -1 -1 0
ww bij hun	5 -2 1 2 -2 -1 3 -3 -3 -1 -1 7 -1
ww bij in	-4 0 6 -2 0 2 1 0 0 0 0 0 0
ww bij met	-1 -3 -8 1 5 -3 1 -4 0 0 0 0 0
ww bij ons	19 2 1 12 -3 -14 -9 4 10 4 1 -2 -3
ww bijdrage aan	-2 9 5 -3 0 0 2 9 -6 -1 -1 0 0
ww bijdrage leveren	-6 -2 3 -2 1 3 0 3 -2 0 -1 0 0
ww bijdragen aan	-13 -5 22 -8 -6 13 -1 8 -6 -2 -2 0 3
ww binnen de	-8 4 3 -4 2 2 0 2 -2 0 0 0 0
ww binnen een	-4 -3 3 -2 -3 6 -3 -2 15 -5 -5 0 -1
ww binnen vijf	1 0 0 0 0 0 -1 -1 -1 6 -1 -1 -2
ww blijven .	-7 -4 1 -3 -2 7 -3 2 -3 2 0 0 -1
ww boer die	4 1 2 1 -1 -2 -1 -3 6 0 0 0 0
ww bouwen aan	-20 -15 -8 -6 -5 21 -3 -11 -1 0 2 0 2
ww bouwen en	-4 4 8 -3 1 0 -1 -2 8 0 -1 0 -2
ww bouwen we	-3 -1 8 -2 -1 2 -2 2 -2 -1 -1 0 4
ww bouwen wij	-1 1 6 -2 0 1 -1 2 2 0 0 0 -1
ww boven de	11 2 -1 4 -1 -6 -2 1 -2 7 0 0 -1
ww brengen we	0 2 2 -1 0 -1 -1 10 -4 -1 -1 0 -1
ww buiten de	-6 4 2 -5 1 5 -1 5 -1 0 -1 0 -1
ww buiten spelen	-4 1 7 -2 0 2 -1 3 0 0 -1 0 0
ww buur .	-6 -2 0 -2 0 4 -1 1 -2 -1 1 0 0
ww buurt ,	-5 1 8 -3 0 2 0 1 0 0 0 0 0
ww buurt .	2 2 6 -1 0 -2 -1 9 -1 0 -3 0 0
ww campagne en	-5 6 0 -3 3 0 0 2 0 0 0 0 0
ww centraal .	-8 -6 -5 8 -2 -1 2 -1 -3 -1 0 -1 0
ww cultuur .	8 0 2 3 -5 -1 -2 1 -4 -1 -2 0 11
ww daarmee de	2 2 0 0 -1 -1 4 -8 7 0 0 0 0
ww daarom bieden	-4 1 8 -3 0 2 -1 -1 3 0 0 0 0
ww dag .	-21 -10 -7 4 0 6 -1 -6 -1 -1 -1 0 0
ww dag en	5 2 2 0 -1 -1 6 0 0 -1 -1 -1 -1
ww dan de	0 -7 -2 1 -3 5 -3 -1 -2 5 0 0 -1
ww dan ook	6 0 -3 3 0 -3 0 0 -1 0 2 0 0
ww dat het	-7 9 -2 -4 4 -1 -3 3 2 -1 0 0 -1
ww dat iedereen	-18 1 2 -8 2 10 -2 -2 4 -1 -1 0 0
ww dat niemand	-4 -1 7 -2 -1 3 -1 1 1 0 0 0 0
ww dat niet	11 1 -4 4 -1 -6 0 6 -2 -1 -1 0 -1
ww dat voor	6 1 1 2 -1 -3 1 7 -8 4 -1 0 -1
ww dat wij	4 1 -1 1 0 -2 6 -2 -1 -1 0 0 -1
ww dat zijn	-5 -1 8 0 -1 0 6 6 -8 -2 -4 0 3
ww de aandacht	12 -2 -1 5 -5 -2 -2 7 0 -1 -1 0 -1
ww de aanpak	12 -8 0 6 -6 -1 2 -2 0 0 2 0 0
ww de aarde	-14 -5 19 -7 -4 11 -2 9 -4 -1 -1 0 0
ww de arbeidsmarkt	-6 -3 3 -2 -1 5 1 -1 0 0 0 0 0
ww de belang	10 6 6 2 -5 -3 -2 15 -3 -2 -3 0 -1
ww de belangstelling	-5 9 0 -3 3 -1 0 5 -3 0 0 0 0
ww de benelux	1 -1 0 0 -1 1 -4 -5 7 -5 1 0 7
ww de beoefening	-1 9 1 -2 0 0 -1 5 -1 0 -1 0 0
ww de beste	1 -2 0 0 -3 3 -4 -2 1 10 -4 0 -1
ww de bewoner	-3 -5 -4 8 -4 -1 -1 -2 -2 0 2 0 0
ww de bibliotheek	0 6 0 -1 2 -2 3 1 -2 -2 1 0 0
ww de biodiversiteit	0 -3 7 0 -2 1 0 2 0 0 0 0 0
ww de bouw	-8 0 3 -3 3 2 3 -2 -1 0 0 0 0
ww de buurt	-2 1 7 -2 0 1 -1 -5 -1 -1 5 0 5
ww de deur	-9 -4 -1 -3 -1 7 0 0 -2 0 -1 0 0
ww de eerste	11 -3 -4 5 0 -6 12 -7 -5 -1 4 0 -2
ww de fiets	-8 2 -8 -2 13 -7 -1 1 -3 0 0 0 0
ww de gemeente	-2 -5 7 -1 -4 6 0 11 -4 -3 -5 0 1
ww de geschiedenis	13 -4 -2 6 -5 -3 -1 6 -1 -1 -1 0 0
ww de gezondheid	-6 2 0 -3 5 -1 -1 3 -2 0 -1 0 0
ww de grens	-12 1 2 -5 6 1 -2 3 -2 0 -1 0 0
ww de hele	-5 3 -4 -2 -1 5 -4 2 6 -2 -1 0 -1
ww de hoek	6 0 1 1 -2 -1 -2 -5 9 -2 3 0 -1
ww de juiste	-12 -8 -6 2 -2 7 0 -3 0 -1 -3 0 0
ww de kans	-1 0 9 -2 -3 3 -3 4 0 3 -2 0 -1
ww de kempen	4 0 -1 2 -1 -2 -1 -12 8 10 -3 0 -1
ww de kennis	-8 3 -6 -3 8 -3 -2 -3 -2 0 4 0 0
ww de kind	-8 -3 3 -3 -1 6 -1 1 -2 0 0 0 0
ww de kinderopvang	-10 -6 -13 -2 9 -1 -1 -5 -1 0 0 0 0
ww de klas	-13 -2 11 -6 -1 8 0 1 -1 0 0 0 0
ww de kloof	-8 -5 -3 -2 2 4 -1 -2 -1 0 0 0 0
ww de komende	6 -1 3 2 -3 0 -4 -4 -3 3 -3 -1 13
ww de laatste	-15 -4 0 -8 3 10 2 -2 -1 -3 1 0 -1
ww de leefbaarheid	-8 2 -7 -2 6 0 0 -4 -1 -1 2 0 0
ww de levenskwaliteit	3 12 8 -2 -1 -3 -1 10 -2 -1 -1 0 0
ww de lid	3 7 -3 0 2 -5 -1 1 -1 -1 4 0 0
ww de liefde	0 7 1 -1 1 -2 0 7 -2 -1 -1 0 0
ww de maatschappij	-3 7 8 -3 -3 4 -2 4 3 -1 -1 0 0
ww de markt	13 0 -3 5 -2 -5 -3 -6 6 7 -5 0 3
ww de meest	14 1 2 4 -4 -5 0 -8 3 19 -7 0 -2
ww de mens	-9 -6 -2 7 -3 0 -4 4 -2 -1 -1 0 0
ww de mogelijkheid	9 4 -2 3 0 -5 4 -4 6 -1 -2 0 0
ww de natuur	-18 -4 -16 -5 20 -6 -1 -3 -1 -1 -2 0 -1
ww de ontwikkeling	-8 13 1 -5 4 -1 -1 2 -1 0 2 0 0
ww de overgang	-10 8 1 -5 6 -1 2 -1 0 -1 0 0 -1
ww de overheid	-10 2 -2 -5 5 2 0 -1 -3 -1 3 0 -1
ww de patiënt	15 7 1 0 0 -5 11 -3 -1 0 1 -1 -1
ww de plaatselijke	-3 7 1 -2 1 0 3 1 -1 -1 -1 0 0
ww de polder	11 4 0 3 -1 -6 0 -1 6 0 0 0 0
ww de provincie	-7 1 -2 -2 4 0 -1 -3 3 0 -1 0 0
ww de recht	2 3 -4 0 6 -6 6 -2 -2 -1 -1 0 0
ww de regie	3 -3 -3 2 -1 0 7 -2 -5 0 0 0 0
ww de regio	2 -3 -9 1 6 -4 -4 -1 2 2 -1 0 -1
ww de rest	0 -2 6 -1 -4 5 1 1 3 -1 -1 0 -1
ww de ruimste	-5 0 -5 -2 7 -3 -1 0 -2 -1 1 0 0
ww de samenleving	0 7 -3 -1 -3 3 5 9 -7 -2 -2 0 -1
ww de sociale	-6 -7 -5 -1 2 4 0 -2 -1 -1 -1 0 0
ww de stad	31 8 6 8 -9 -10 -3 19 -1 4 -6 0 -2
ww de stem	3 0 3 0 -1 -1 -2 0 -1 -3 7 0 0
ww de stichting	-8 2 -8 -3 0 6 -2 2 3 0 -4 -1 -1
ww de taal	-8 -4 -1 -3 -1 6 0 -3 0 0 0 0 0
ww de telefoon	6 1 -1 2 0 -3 0 -2 3 0 0 0 0
ww de toekomst	-4 2 -8 9 -1 -5 -3 3 -1 -1 0 0 -1
ww de top	-2 -1 6 -1 -2 2 -1 -3 -2 9 -2 0 -1
ww de uitstoot	-7 6 -1 -3 4 0 -1 -3 4 0 0 0 0
ww de veiligheid	-4 1 -2 -2 9 -6 -1 1 -5 -1 4 0 0
ww de veiligheidsregio	-4 -6 7 -2 0 3 -1 2 0 -1 -1 0 0
ww de veiligste	-2 -4 3 -1 -6 8 -1 -2 0 9 -6 0 -1
ww de vereniging	-14 6 0 -6 2 6 1 4 1 -2 -4 0 -1
ww de verkeersveiligheid	1 -2 9 -1 -4 3 0 3 0 0 0 0 0
ww de vlaamse	-11 -1 -8 -3 11 -3 -2 0 -3 3 -2 0 0
ww de voedselbank	0 0 5 -1 -1 1 -2 -3 9 -1 -1 0 0
ww de vzw	-7 -2 1 -3 4 1 2 -3 1 0 -1 0 0
ww de waarde	3 11 -1 0 5 -8 0 9 -2 -1 -1 0 -1
ww de wereld	-5 0 -8 -2 5 0 -1 -5 0 -1 3 0 1
ww de wijk	6 2 2 2 -1 -3 -2 8 -4 -2 3 0 0
ww de ziekte	1 -2 6 0 -3 2 -1 2 1 0 0 0 0
ww de zorg	-11 -7 8 -5 0 8 -3 2 -4 2 1 0 -1
ww delen en	4 -1 12 0 -4 0 -1 7 -1 -1 -1 0 0
ww democratie .	-13 1 -7 -4 12 -3 0 -3 0 -1 0 0 0
ww den haag	-4 -4 5 -2 -6 8 -2 10 -3 -2 -3 0 -1
ww dicht bij	2 -1 -2 0 -1 1 -4 -3 0 9 -1 -1 0
ww die bij	4 0 -1 1 0 -2 6 -2 -1 0 -1 0 0
ww die de	-9 26 -1 -7 3 0 -2 6 0 1 2 0 -2
ww die je	9 2 0 2 -1 -5 -4 6 4 -1 -1 0 -1
ww die luisteren	-16 -4 6 -7 0 10 -1 0 -1 0 -1 0 0
ww die niet	11 3 0 3 0 -6 4 4 -1 0 -2 0 -1
ww die nog	9 1 0 3 -1 -5 -1 1 -1 0 0 0 3
ww die ook	8 2 -1 3 0 -5 -1 -2 9 0 -2 0 -1
ww die op	0 -1 -9 1 0 2 8 -3 -5 -1 -1 0 -1
ww die u	9 2 -3 3 0 -5 -3 -1 6 -1 2 0 0
ww die van	-4 3 4 -2 0 2 -1 7 -1 -1 -3 0 0
ww die we	-9 -1 5 -4 5 0 -1 0 -1 -1 -1 0 2
ww die ze	-8 -8 -1 -2 -4 10 -2 -2 -3 -1 4 0 -1
ww die zich	6 8 -2 1 2 -6 -1 -3 2 0 5 0 0
ww dier in	-8 -3 -1 -4 2 4 -1 -1 0 0 0 0 0
ww digitale wereld	-1 2 8 -2 0 0 -1 5 -1 0 -1 0 0
ww dijk ,	-6 -5 0 -2 -1 6 0 -1 -1 0 0 0 0
ww dit door	7 -4 -2 3 -2 -2 3 -1 -1 0 0 0 0
ww dit jaar	13 0 2 4 -6 -2 -3 -3 -2 -1 0 11 2
ww doel :	-6 3 11 -4 0 3 1 0 -3 -2 -2 6 3
ww doel het	8 -6 -4 4 0 -3 -7 13 -1 -2 -4 0 -1
ww doel van	9 -7 -1 4 -3 -2 -4 3 3 -3 -4 0 5
ww doel zijn	-2 16 -3 -3 8 -7 0 1 6 2 -4 -1 -2
ww doen .	0 -6 -14 12 -2 -5 -5 1 0 -2 1 -1 2
ww doen dat	1 1 6 -1 0 -1 1 0 3 0 -2 0 -1
ww doen in	-6 7 -6 -2 3 0 2 -2 -1 0 0 0 0
ww doen onderzoek	-5 2 7 -3 0 3 -2 5 -1 0 0 0 -1
ww door de	-2 -5 -4 0 2 0 9 -9 -2 0 0 0 0
ww door een	4 -1 2 1 -1 -2 -2 6 -2 0 0 0 0
ww door hen	2 0 -1 1 0 -1 6 -2 -3 0 0 0 0
ww door het	5 8 16 -2 -2 -4 9 4 -3 -3 0 0 -1
ww door middel	-5 -2 13 -4 -3 5 -3 4 3 -1 -1 0 -1
ww door onze	0 8 -6 0 4 -4 -1 0 2 0 0 0 0
ww door te	-6 8 1 -3 3 -1 0 0 2 0 0 0 0
ww doorgeven aan	2 -1 -3 1 2 -2 -1 9 -6 -1 -1 -1 0
ww dorp .	23 0 4 8 -6 -9 2 7 -4 -2 5 0 -1
ww drie generatie	2 1 0 0 0 -1 -3 -2 9 -1 0 -1 -1
ww dringen .	-9 14 -7 -4 15 -10 0 1 0 0 0 0 0
ww dromen .	-1 -3 -1 6 -1 -4 -1 -3 3 -1 1 0 0
ww dromen van	-5 -3 6 -3 -3 6 -3 3 -2 -1 3 0 -1
ww duurzaam en	-2 1 7 -2 0 1 -1 3 1 0 -2 0 0
ww duurzame energie	7 0 0 3 -2 -2 -1 2 0 -1 1 0 0
ww duurzame toekomst	-8 -4 0 -3 -1 7 -1 2 -2 0 -1 0 0
ww een bed	3 0 -1 1 0 -1 -1 -2 6 -1 -1 0 0
ww een beetje	4 -2 1 7 -2 -5 -1 6 -2 0 0 0 -1
ww een beperking	-7 -7 -11 0 -1 7 -1 -2 -1 0 -1 0 -1
ww een betere	1 1 -6 1 5 -5 -1 -1 2 0 0 0 0
ww een betrouwbare	6 0 -2 2 -1 -3 -1 -2 -2 -1 7 0 0
ww een bijdrage	-10 3 9 -5 1 4 -1 10 -7 -1 -1 0 0
ww een buurt	1 -2 -2 1 -1 1 -1 7 -4 -1 -3 0 0
ww een coöperatie	-5 -2 9 -3 -1 4 0 1 0 0 1 0 0
ww een dag	2 0 0 1 0 -1 -1 0 7 -3 -2 0 -1
ww een dorp	4 1 4 0 -1 -1 0 -1 -1 -1 6 0 0
ww een duurzame	-16 2 2 -7 4 6 -3 5 -1 -1 -3 0 -1
ww een economie	-3 -2 6 -2 -1 2 -1 6 -3 0 -1 0 -1
ww een eerlijke	-6 -3 1 -3 -1 6 -1 -1 1 0 -1 0 0
ww een eigen	-9 -5 -3 -3 0 8 -1 -1 -1 0 0 0 0
ww een eind	-2 3 -4 -1 9 -7 0 0 0 0 0 0 0
ww een ernstige	-6 11 0 -4 4 -1 5 -3 0 0 0 0 0
ww een familiebedrijf	3 1 0 1 0 -1 -1 0 -2 -1 6 0 0
ww een gemeente	1 0 2 0 0 0 -1 -4 1 -1 7 0 -1
ww een gezonde	7 -1 9 1 -6 2 -1 3 -1 7 -3 0 -1
ww een goede	5 -4 -10 15 -1 -11 -3 -5 6 2 1 0 -3
ww een huis	-2 0 8 -2 -1 1 -3 4 -2 0 3 0 0
ww een klein	-3 8 0 -2 2 -1 2 -5 6 -1 0 0 -1
ww een kust	-6 -4 -1 -2 -1 6 0 -1 0 0 -1 0 0
ww een land	-1 1 5 -2 0 1 -1 2 6 -2 -4 0 0
ww een leefbare	-4 -2 12 -3 -6 7 -1 3 -3 0 0 0 4
ww een lerende	4 1 0 1 0 -2 -1 -1 -1 -2 -2 -1 9
ww een leven	0 0 -4 -1 5 -3 6 -2 -4 0 -1 0 0
ww een luisterend	8 -1 -5 4 -1 -3 4 -2 0 -1 -1 0 0
ww een manier	10 1 -2 4 -1 -5 0 1 -1 0 -1 0 3
ww een nieuw	10 1 -2 3 -1 -4 10 -2 -4 0 -1 0 0
ww een open	-4 8 -4 4 4 -8 -1 5 -6 -1 4 0 -1
ww een organisatie	6 2 0 2 0 -4 -1 -2 -1 0 2 0 5
ww een overheid	-4 -4 0 -2 -2 6 0 -2 4 0 -3 0 0
ww een psychische	-11 -2 9 -5 -1 8 -3 5 -2 0 -1 0 0
ww een samenleving	-12 -5 15 -7 -3 10 -2 1 -1 0 2 0 -1
ww een schone	-7 -3 0 -3 0 5 0 0 -1 0 -1 0 0
ww een stad	-17 -5 12 -8 -2 13 3 -1 1 -1 -1 0 -2
ww een stem	-10 -1 -5 -3 9 -2 -1 12 -9 -1 -3 0 -1
ww een stichting	7 -2 -1 3 -2 -2 -1 -2 0 0 4 0 0
ww een toekomst	6 0 -4 2 -1 -2 -1 -8 8 3 -1 0 0
ww een tweede	-1 -1 2 0 -1 1 3 2 -6 0 0 0 2
ww een vaste	8 -2 -5 4 -1 -3 5 -1 -2 0 -1 0 0
ww een veilig	-7 -7 9 -3 -3 7 0 3 -1 0 -2 0 0
ww een veilige	3 0 10 0 -2 -1 -1 5 0 -1 1 0 -1
ww een vereniging	12 5 -5 4 0 -8 0 -2 -1 -1 7 0 0
ww een vitale	-1 7 -4 -1 3 -3 -1 -1 -1 -1 2 0 2
ww een warm	12 5 4 3 -1 -8 -1 1 2 -1 4 0 -1
ww een warme	11 3 -1 3 0 -6 -2 -1 4 -1 5 0 -1
ww een week	-12 -6 1 -4 -2 11 0 -1 -1 0 -1 0 0
ww een wereld	-20 -7 3 -8 -2 16 0 -1 -1 -2 0 0 -2
ww eenvoudig :	1 2 10 -1 -1 -1 -2 0 8 -1 -2 0 0
ww eerlijk en	6 3 -3 2 0 -4 -1 2 1 0 0 0 0
ww eigen huis	-11 -3 2 -4 0 7 -3 -2 3 0 0 0 0
ww eigen mogelijkheid	-1 1 -6 5 1 -5 1 -1 -1 0 -1 0 0
ww eind van	6 -4 0 2 -4 1 -2 -1 -1 -1 3 4 -1
ww elk kind	-4 -5 -4 12 -1 -7 -7 16 -9 -1 -1 -1 -1
ww elkaar en	0 4 0 -1 1 -2 -2 6 -2 0 -1 0 0
ww elke dag	16 4 -9 15 0 -17 5 4 0 -2 -2 0 -2
ww elke inwoner	-6 -3 -3 -2 0 5 -1 -1 -1 -1 0 0 0
ww elke maand	4 0 0 1 -1 -1 -1 -3 0 0 0 7 -1
ww elke straat	9 3 1 2 -1 -5 0 6 -1 0 0 0 0
ww elke week	10 1 0 3 -1 -5 -1 1 7 -1 -2 -1 -1
ww elke wijk	-7 -4 -3 -2 0 6 0 -3 0 0 0 0 0
ww en aan	1 1 7 -1 -1 -1 -1 5 -1 0 0 0 0
ww en adviseren	2 -1 5 0 -2 1 -6 12 -2 -1 -1 0 -1
ww en altijd	-5 -5 -3 -2 -1 6 1 -3 0 0 0 0 0
ww en begeleide	12 3 -1 4 0 -7 -1 -13 19 0 0 0 0
ww en betaalbare	-3 -6 -6 0 -1 5 0 -1 -2 0 0 0 0
ww en bevorderen	-16 18 -2 -8 8 0 2 4 -3 -1 -2 0 0
ww en brengen	4 -2 -1 2 -1 -1 3 -7 2 0 3 0 0
ww en burger	0 3 5 -1 0 -1 -1 -4 7 -1 1 0 -1
ww en daarmee	6 0 -1 2 -1 -2 4 -3 0 0 1 0 0
ww en de	6 -10 -4 2 2 -1 -3 6 -3 -8 7 -1 -1
ww en die	2 3 6 -1 0 -2 -1 8 2 -1 -4 0 -1
ww en doen	-4 -6 3 -1 -2 5 -1 0 0 0 0 0 0
ww en door	-5 5 7 -3 0 2 -1 4 1 0 -1 0 -1
ww en duurzaam	-5 -1 8 -3 -1 3 -1 1 -1 0 1 0 0
ww en een	12 7 -5 6 -6 -4 12 -17 5 16 -6 -1 -6
ww en elke	0 -1 2 6 -1 -5 3 -1 -1 2 -1 0 -1
ww en geven	1 4 0 -1 1 -2 6 3 -5 -1 -1 0 0
ww en helpen	13 0 -2 5 -2 -5 0 7 -1 -1 -1 0 0
ww en hen	5 1 -1 2 0 -3 -5 9 -1 -1 -1 0 0
ww en het	-4 8 13 -5 -3 3 -4 8 0 5 -3 0 -2
ww en houden	-7 5 8 -4 0 2 3 -3 4 -1 -1 0 0
ww en hun	10 10 -5 2 1 -7 4 8 -6 -1 -1 0 -1
ww en in	-16 -5 -2 -7 4 9 1 -2 0 -3 0 0 -1
ww en jongere	-1 12 -6 -1 5 -5 4 -1 -1 0 0 0 0
ww en kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
ww en kind	-6 -1 5 -3 0 4 0 -2 3 0 -1 0 0
ww en laten	8 -2 1 3 -2 -2 -2 2 6 -1 -2 0 -1
ww en leveren	5 3 0 1 -1 -3 -1 8 -2 0 -1 0 0
ww en meer	2 -1 7 0 -3 2 1 1 -2 -1 -1 6 -3
ww en met	10 -2 -5 11 -2 -10 1 0 -8 5 0 0 3
ww en naar	-5 -1 -4 -1 6 -2 0 -2 0 0 0 0 0
ww en nacht	5 2 2 0 -1 -1 6 0 0 -1 -1 -1 -1
ww en niet	-6 -2 1 -4 0 6 2 -1 -2 0 0 0 0
ww en onze	-2 -1 7 -2 -2 2 -4 2 -1 1 -2 0 5
ww en op	-15 -2 -3 -5 -1 11 1 -1 -2 -1 0 0 -1
ww en patiënt	-5 -5 0 -1 -3 7 -1 0 -1 0 0 0 0
ww en persoonlijke	3 3 7 0 -2 -1 1 7 -2 -2 -1 0 -1
ww en respect	6 0 -3 6 0 -6 -1 -1 4 0 -1 0 0
ww en schoon	-7 -2 3 -3 0 5 0 -2 2 0 -1 0 0
ww en schrijven	8 0 -3 3 0 -4 3 0 -1 0 0 0 0
ww en stimuleren	0 3 7 -1 -2 0 -1 6 -1 0 -1 0 0
ww en te	-7 5 7 -4 3 0 -3 3 2 -1 1 0 -1
ww en toegankelijk	-9 -3 3 -4 -1 7 -1 2 -1 0 -1 0 0
ww en tonen	7 -4 0 3 -3 -1 0 2 0 0 0 0 0
ww en veilige	17 4 -2 6 0 -10 1 6 -2 0 1 0 0
ww en veiliger	-6 3 -7 -3 12 -7 0 -2 0 0 0 0 0
ww en verbinden	4 2 5 1 -4 0 6 2 -2 -1 -2 0 0
ww en verder	6 -1 -3 2 -1 -2 -3 8 -4 0 0 0 -1
ww en verminderen	-3 9 1 -2 1 -1 0 0 2 0 0 0 0
ww en voor	5 3 -3 1 1 -4 -4 -2 4 -2 7 0 -1
ww en voorts	-2 1 6 -2 0 1 3 1 -1 0 -1 0 0
ww en waar	1 -4 -5 1 -1 3 0 -6 0 -2 7 0 -1
ww en werken	1 0 14 -1 -2 0 -2 -2 1 4 0 0 3
ww en zijn	7 9 0 1 2 -7 0 7 -1 -3 1 0 0
ww en zo	-2 7 2 -2 1 -1 -2 9 -3 -1 -1 0 -1
ww en zonder	8 -3 -1 3 -3 -2 1 -1 -2 -1 0 0 5
ww en zorgvuldig	4 1 8 0 -2 -1 -1 5 1 -1 -1 0 0
ww en één	4 0 -1 1 -1 -1 -3 -2 -1 -1 -2 0 10
ww er een	3 1 1 1 0 -2 -1 6 -4 0 0 0 0
ww er voor	3 -1 -3 1 0 -1 11 -2 -3 -1 -3 0 -1
ww er zijn	11 3 2 1 -1 -5 16 0 -5 -3 -3 0 -1
ww ervoor dat	-6 6 -2 -3 3 1 -3 2 3 -1 -1 0 -1
ww ervoor zorgen	0 -2 -1 0 -1 2 -2 -2 -2 -1 0 0 6
ww eten ,	-8 -5 1 -4 -1 9 0 1 -3 0 0 0 0
ww eten .	-7 -2 3 -3 0 5 -1 2 -2 0 0 0 0
ww eten en	21 5 1 7 -1 -13 -1 -2 11 0 -1 0 0
ww familiebedrijf in	3 1 0 1 0 -1 -1 0 -2 -1 6 0 0
ww fietsen .	-5 -2 10 -3 -1 4 -1 3 -1 0 0 0 0
ww financieren onderzoek	-6 9 -2 -3 4 -1 0 2 0 0 0 0 0
ww gaan .	-7 23 3 -7 7 -5 -7 8 -5 -1 14 -1 -4
ww gaan voor	0 0 4 -1 -1 1 -3 -2 2 9 -4 0 -2
ww gas af	-5 -3 2 -2 -3 6 -1 1 -1 -2 0 0 3
ww gastvrije gemeente	9 1 1 2 -3 -3 -1 -1 -2 5 2 0 0
ww gebruik van	-11 3 -5 -4 10 -2 -1 1 -1 -1 0 0 0
ww gebruiken .	-13 -4 4 -6 0 10 0 0 -2 0 0 0 0
ww geld .	0 1 9 -1 -1 0 -1 2 3 0 -1 0 0
ww geloven in	-15 -10 -4 12 -3 -1 -2 4 -6 -1 -2 0 -1
ww gemeente ,	6 -3 -2 3 -2 -2 -1 1 0 0 1 0 0
ww gemeente .	-5 -4 0 -2 -1 6 -2 9 -4 -2 -1 -1 -1
ww gemeente van	3 -1 1 1 -3 1 -1 -1 -1 8 -3 0 -1
ww generatie .	-5 -3 -7 -2 3 3 0 0 -2 0 -1 0 0
ww geschiedenis van	13 -4 -2 6 -5 -3 -1 6 -1 -1 -1 0 0
ww geven ,	-7 -3 0 -3 0 6 1 3 -4 0 -1 0 -1
ww geven .	-6 0 -7 -2 8 -3 -2 -3 2 -1 -1 4 -2
ww geven aan	-10 -2 -6 -3 9 -1 -1 -5 1 0 0 0 0
ww geven een	-4 5 -1 -2 2 0 -1 10 -7 0 -2 0 0
ww geven van	0 8 2 -1 -1 0 -2 8 -3 -1 0 0 0
ww gezond en	-7 -3 6 -5 -3 9 0 0 0 -1 1 0 -1
ww gezond leven	0 3 -1 0 6 -6 0 0 1 0 0 0 0
ww gezonde en	-11 -6 -6 -3 0 9 0 -1 -2 -1 -2 0 0
ww gezondheid en	-1 2 8 -2 0 0 -1 7 -2 0 -2 0 0
ww gezondheid van	-7 2 -5 -2 7 -2 -1 0 -1 0 0 0 0
ww goed eten	12 4 1 2 0 -6 0 -1 5 0 0 0 0
ww goed in	7 2 -2 2 0 -4 7 3 -2 -1 -3 0 -1
ww goede ,	8 1 -2 3 0 -4 -1 3 2 0 -2 0 0
ww goede zorg	-9 -2 4 -4 -1 7 0 -2 1 0 0 0 0
ww grens van	-7 4 5 -4 1 2 0 3 -1 0 0 0 0
ww groei van	9 7 2 2 -3 -4 0 -3 -1 8 1 0 -1
ww groeien .	0 6 0 -1 -2 2 7 0 0 -1 -2 -1 -2
ww groeien door	11 -7 1 5 -5 -2 -4 4 1 -1 2 0 -1
ww groeien in	12 3 -2 4 0 -7 -1 4 -1 -1 4 0 -1
ww groeien met	-7 4 -2 -3 2 3 6 -3 -2 0 -1 0 -1
ww groene stroom	6 3 3 -1 -1 -2 0 -2 6 0 0 0 0
ww groep en	7 -3 -2 3 -2 -1 -1 -2 1 0 3 0 0
ww halen ,	5 1 -1 2 0 -2 0 6 -2 -1 -1 0 -1
ww halen .	-19 0 1 -7 10 2 0 -4 3 -2 -1 0 -1
ww halveren .	19 -4 4 6 -10 -1 -1 -4 -1 9 0 -1 3
ww hand .	3 1 6 -1 -2 1 4 1 2 -1 -1 -1 -1
ww hart en	-1 -2 -4 5 -1 -3 -1 -6 5 0 0 0 0
ww hart voor	-12 1 -6 9 -2 -3 0 -1 -3 -1 2 0 0
ww hebben .	-2 0 12 -7 0 4 -7 2 8 -5 4 -2 2
ww hebben als	-2 6 -1 -2 -1 2 7 -1 0 -2 -3 0 -1
ww hebben op	-9 -2 1 -4 3 3 -2 -3 4 0 -1 0 0
ww hebben ten	-8 -12 -7 -1 2 6 -3 -4 3 -1 0 0 -1
ww helpen ,	5 0 -7 2 5 -6 2 -4 -2 -1 5 0 0
ww helpen .	2 5 -7 0 9 -10 4 -7 2 -2 -2 10 -3
ww helpen hen	4 7 0 0 1 -4 10 -6 0 -1 -1 0 0
ww helpen mens	7 -2 -4 3 -1 -2 4 -3 0 0 -1 0 0
ww helpen ze	4 0 -1 1 -1 -1 -6 8 -1 0 0 0 0
ww hen bij	3 7 0 0 1 -4 8 -3 -2 -1 0 0 0
ww hen passen	2 0 -2 1 0 0 6 -2 -3 0 -1 0 0
ww herstel van	-7 5 -2 -3 2 3 0 -1 -1 -1 2 0 0
ww herstellen ,	-12 -4 -9 -3 11 -1 -2 0 -2 -1 0 0 0
ww herstellen .	-2 6 3 -2 -3 3 -1 1 -1 -1 -1 0 4
ww het aantal	-12 8 -3 -5 8 -1 -1 2 0 0 0 -1 -1
ww het beste	6 1 2 1 -1 -3 7 -6 9 -3 -4 0 -1
ww het bevorderen	-12 9 -9 -5 18 -10 -1 0 -2 3 -3 0 0
ww het doel	-3 -1 1 -1 3 -1 -2 7 1 -2 -4 0 -1
ww het dorp	10 1 -6 4 1 -6 1 -3 2 -5 8 0 -1
ww het eind	6 -4 0 2 -4 1 -2 -1 -1 -1 3 4 -1
ww het gas	-5 -3 2 -2 -3 6 -1 1 -1 -2 0 0 3
ww het gebied	-4 6 -7 -2 11 -8 0 -1 0 1 0 0 -1
ww het gebruik	-13 3 -4 -5 10 -1 -1 0 -1 -1 0 0 0
ww het geven	0 8 2 -1 -1 0 -2 8 -3 -1 0 0 0
ww het goed	-8 -6 -6 -2 -1 8 -1 -2 -1 0 -2 0 0
ww het houden	-7 -3 -4 -2 6 -1 -1 -2 0 0 0 0 0
ww het kunnen	0 11 -4 -1 4 -4 3 -7 6 -1 -1 0 2
ww het land	-7 -3 3 -3 -7 12 -4 1 -2 1 -1 0 4
ww het landschap	-13 5 0 -6 9 -1 0 1 -2 -1 0 0 0
ww het leven	-9 -6 5 -3 -1 7 0 2 -3 -1 0 0 -1
ww het milieu	7 -2 11 2 -4 -2 -1 -1 -1 -1 -1 0 9
ww het nederlandse	1 -7 -3 1 -6 7 0 -1 -1 -1 1 0 0
ww het niet	22 1 1 6 -3 -9 4 1 4 -2 -3 -1 2
ww het noorden	-1 9 2 -2 -1 1 -3 -6 -1 10 3 0 -1
ww het ocmw	-6 0 0 -2 -1 5 1 -1 -1 0 0 0 0
ww het onderwijs	-4 1 -5 -1 9 -6 0 -1 0 0 0 0 0
ww het opzetten	-4 6 0 -2 3 0 -1 3 -2 0 0 0 0
ww het organiseren	4 2 -1 1 -1 -1 -1 6 -1 -1 -1 0 0
ww het programma	0 -5 1 0 -5 6 -3 -1 -3 -1 -2 0 9
ww het rijk	7 5 1 1 -1 -3 0 4 -1 1 0 0 0
ww het team	6 -4 0 3 -3 -1 9 -5 -1 -2 -1 0 2
ww het terugdringen	-5 7 0 -3 3 -1 2 0 0 0 0 0 0
ww het vak	-8 -1 -9 8 1 -5 -1 3 -5 0 0 0 0
ww het verbeteren	-1 9 -1 -2 2 -2 -1 1 0 -1 3 0 0
ww het vertrouwen	0 -8 -5 1 -6 7 -3 -4 4 0 0 0 0
ww het weekend	7 1 0 2 -1 -3 -1 -1 5 0 0 0 0
ww het welzijn	-6 3 4 -3 1 3 -2 2 1 -1 -1 0 0
ww het werk	0 -5 -6 8 -2 -4 4 -3 -2 0 0 0 0
ww het ziekenhuis	-17 -11 6 -6 -2 14 -1 -9 5 8 -7 0 -1
ww hoeven te	-7 -3 11 -4 -2 6 -6 2 7 -2 -1 0 2
ww honderd jaar	-3 -2 -2 2 -1 0 5 -6 -4 5 -1 0 -1
ww horen .	-9 -3 -7 2 6 -3 4 -3 0 -2 0 -1 -2
ww houden .	-5 0 -5 -3 6 -1 0 -3 -2 6 -2 0 -1
ww houden van	-11 0 -7 -3 11 -3 -1 1 -1 -1 -1 0 0
ww huis ,	5 0 -2 1 -1 -1 -3 -1 8 -2 -1 0 0
ww huis .	16 2 2 3 -3 -5 4 -5 9 5 -5 -1 -2
ww huisarts ,	-6 4 -3 -3 2 1 1 0 -1 0 0 0 0
ww hun eigen	5 -1 5 1 -3 0 -2 6 1 -1 0 0 -1
ww hun leven	12 -2 -2 5 -2 -4 0 -3 4 -1 4 0 -1
ww hun naaste	-2 10 -1 -2 2 -2 5 -2 0 0 0 0 0
ww huurder .	12 3 1 2 -1 -5 -4 8 4 -3 -1 -1 0
ww ideaal :	-7 -2 3 -3 0 5 -1 2 -1 -1 0 0 0
ww ieder kind	-1 -2 2 -3 -2 5 4 -7 3 -2 4 -1 -1
ww iedereen ,	-7 2 5 -4 0 4 -1 -2 1 -1 4 0 -1
ww iedereen .	-15 -2 16 -11 -2 13 -3 8 0 -2 -2 0 -1
ww iedereen die	16 2 -5 6 -1 -8 9 -5 4 -1 -2 0 -1
ww iedereen in	19 1 -2 5 -4 -6 7 -5 2 3 -1 0 -1
ww iedereen kunnen	4 -2 -6 2 -1 0 3 -2 -2 0 0 0 0
ww iedereen met	-8 -3 0 -3 0 6 -1 0 -1 0 0 0 0
ww iedereen verdienen	16 5 -1 5 0 -10 0 -1 7 0 -1 0 0
ww iedereen zijn	-9 6 0 -4 3 2 -1 2 -1 0 -1 0 0
ww impact op	-3 4 2 -2 9 -7 0 -2 0 0 -1 0 4
ww in .	-1 0 4 -1 -1 1 -2 8 -2 -1 -1 0 -1
ww in 2028	4 1 -1 1 0 -2 -3 -4 -2 -2 -2 8 6
ww in 2030	11 -1 -4 4 -2 -4 -1 -5 -3 3 -2 -1 9
ww in 2035	-2 -3 -3 0 -1 3 -1 -4 -1 -2 -1 0 7
ww in contact	-2 2 3 -2 0 1 -2 8 -2 -1 -1 0 0
ww in de	-11 11 -4 -12 19 -7 12 -16 16 -2 -5 -1 -7
ww in een	15 0 0 7 -2 -9 -9 5 6 -5 7 -1 2
ww in elk	-7 -3 3 -3 -1 6 0 0 -1 2 -1 0 -1
ww in elke	-22 -8 3 -8 -1 16 -1 -1 -2 -1 -1 0 0
ww in en	0 5 1 -1 1 -2 -2 8 -2 -1 -1 0 -1
ww in hand	3 0 -2 1 0 -1 -2 -2 -2 -2 8 0 0
ww in het	-5 2 -12 -5 7 2 -3 2 -1 4 3 -2 -6
ww in huis	12 4 0 4 0 -7 5 -1 8 -4 -3 0 -1
ww in hun	1 7 3 -2 1 -1 -3 1 13 -2 -4 -1 -1
ww in nederland	0 -2 -8 0 13 -10 1 -9 6 4 -3 -1 -2
ww in om	5 0 8 1 -2 -2 3 6 -2 -1 -1 0 -1
ww in onze	-9 1 15 -6 1 3 2 15 -3 -5 -3 -1 -3
ww in plaats	-12 -5 6 -5 -3 11 -1 -5 7 -2 1 0 -2
ww in staat	9 1 -5 3 0 -4 15 -9 -4 -2 3 -1 -1
ww in stand	-8 3 -8 -3 11 -5 -1 -1 -1 -1 0 0 0
ww in vijf	8 -1 0 3 -4 -1 0 0 -1 -2 -2 -1 8
ww in voor	-25 -13 -6 -8 -1 19 -1 -4 -2 -3 0 0 -1
ww in vrijheid	-10 -4 2 -5 -1 8 -2 -2 3 0 0 0 0
ww in één	0 0 0 0 0 0 1 7 -6 -1 0 0 -1
ww inwoner .	7 1 0 3 -1 -3 1 -2 4 -1 0 0 0
ww inwoner van	-9 -4 0 -3 -1 7 3 -5 0 0 -1 0 0
ww inzetten voor	8 2 -1 3 0 -4 0 -1 0 0 3 0 0
ww jaar .	-14 -8 0 -4 -4 13 -1 -4 -5 6 -2 -1 2
ww jaar zijn	-8 -4 2 -5 -2 10 4 -3 -1 -2 1 -1 -1
ww je eigen	-6 -3 1 -4 -1 7 -2 -5 7 0 -1 0 -1
ww kanker en	-4 7 -2 -2 3 -2 1 -1 0 0 0 0 0
ww kans om	1 0 3 0 -1 0 -3 -4 9 0 -1 0 0
ww kans op	3 0 2 1 -6 4 -1 1 3 0 0 0 0
ww kans te	2 -4 8 0 -3 2 -1 1 4 0 -1 0 0
ww kennis te	3 0 2 1 -1 -2 -3 0 6 0 -1 0 0
ww kind die	-13 -2 4 -6 0 8 4 -2 0 -1 -2 0 -1
ww kind een	-6 -2 4 -3 0 5 -1 -1 1 0 0 0 0
ww kind en	2 -8 -3 8 -4 -2 -1 3 -3 0 -1 0 0
ww kind in	-10 -5 -3 -3 -1 8 -2 -5 4 0 -2 0 0
ww kind laten	11 3 -1 3 -1 -6 6 -1 -1 0 -1 0 0
ww kind met	-11 2 12 -7 -2 8 -5 1 4 -1 4 0 -1
ww kind van	-11 -6 0 -4 -2 10 0 0 -4 -1 0 0 0
ww klant .	-6 -2 3 -7 -1 9 -2 -1 -1 7 -2 0 -2
ww klas .	-9 -2 6 -4 0 6 0 1 -1 0 0 0 0
ww kloof tussen	-6 -3 -4 -2 5 0 -1 -1 -1 0 0 0 0
ww komen op	-1 7 2 -3 4 -3 0 11 -3 -2 -3 0 -1
ww korte lijn	-6 -5 -6 8 0 -3 -1 1 -5 -1 0 0 1
ww kracht van	-3 6 1 -2 2 -1 0 0 0 0 2 0 0
ww krijgen .	-2 3 -9 -1 11 -8 -1 2 4 -2 -4 0 -2
ww kunnen ,	6 0 -1 2 -1 -2 0 0 -2 -1 2 0 2
ww kunnen .	6 1 1 2 -1 -3 9 -2 -2 3 -4 0 -1
ww kunnen blijven	-6 0 5 -3 0 3 -2 -2 5 0 0 0 0
ww kunnen doen	-4 6 -10 -1 3 0 7 -4 -2 -1 -1 0 -1
ww kunnen leren	12 0 -8 5 0 -6 1 2 -1 0 0 0 0
ww kunnen rekenen	-6 -3 -2 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen werken	-1 0 5 -1 0 0 -1 -2 7 -1 -1 0 -1
ww kunnen wonen	-4 0 7 -3 0 2 -1 1 3 0 0 0 -1
ww kunst en	-7 6 3 -4 2 1 -1 0 3 0 -1 0 0
ww kwaliteit .	-6 -4 3 -3 -3 8 0 0 -1 0 0 0 0
ww kwaliteit en	7 0 -4 3 0 -3 1 -3 -1 4 -1 0 0
ww lachen ,	6 0 1 1 -1 -1 -2 8 -3 -1 0 0 -1
ww land .	3 -4 2 1 -7 5 4 -7 -2 7 -1 0 0
ww land waarin	0 2 5 -1 0 -1 -1 2 6 -2 -4 0 0
ww langs de	1 8 -4 0 2 -3 -2 4 -1 0 0 0 0
ww laten groeien	6 11 1 0 -2 -3 9 8 -5 -1 -3 -1 -2
ww laten zien	2 14 -7 0 5 -7 0 -1 5 -1 -1 0 -1
ww leefbaar houden	-4 -5 5 -2 -7 10 0 0 0 0 0 0 0
ww leefbaarheid van	-5 3 -3 -2 6 -3 0 -3 0 0 2 0 0
ww leefbare planeet	-3 -2 6 -2 -5 6 -1 -2 -1 0 0 0 4
ww leefomgeving .	-2 3 1 -1 6 -5 0 2 -1 0 0 0 0
ww leggen .	7 -1 0 3 -2 -2 -2 8 -3 -1 0 0 0
ww leren .	17 1 -9 7 -1 -9 0 1 -2 0 0 0 3
ww leren en	-6 -2 4 -2 -1 4 -1 -5 3 0 3 0 0
ww leren kind	6 0 -4 2 0 -3 -2 -2 5 0 0 0 0
ww leren we	0 -1 2 0 0 1 9 -7 -1 0 0 0 0
ww leven .	-10 -9 -5 -4 -3 13 -1 -5 3 -1 -1 0 -1
ww leven en	7 1 1 2 -1 -4 3 -1 1 0 0 0 0
ww leven in	-2 -6 1 0 -3 6 -1 0 0 0 0 0 0
ww leven lang	-5 2 -4 -3 8 -4 0 0 -1 0 0 0 0
ww leven makkelijker	-4 5 11 -3 6 -5 -2 -2 8 0 -1 0 0
ww leven met	-2 -3 2 -1 -4 6 0 0 0 0 0 0 0
ww leven te	6 -1 -1 2 1 -4 6 -1 -4 0 0 0 0
ww leverancier van	3 -1 -2 1 0 -1 -1 -1 9 -4 -3 0 -1
ww leveren ,	1 2 -1 0 1 -1 -1 -7 11 -1 0 0 -1
ww lezen .	0 6 6 -1 -2 1 -1 5 0 0 0 0 0
ww lid .	-1 7 -1 -1 1 -1 -1 7 -2 -1 -2 0 0
ww liefde voor	5 8 -1 1 1 -5 -1 8 -2 -1 0 0 0
ww lossen storing	6 -1 2 2 -2 -2 2 -5 7 -1 -1 0 -1
ww luisteren ,	-6 -1 -2 -2 0 4 3 -3 -1 0 -1 0 1
ww luisteren .	-6 0 7 -4 0 4 -1 4 -1 0 0 0 -1
ww luisterend oor	8 -1 -5 4 -1 -3 4 -2 0 -1 -1 0 0
ww maat ,	0 0 4 -1 0 0 0 -5 6 0 0 0 0
ww maatwerk in	4 0 -2 1 -1 -1 -2 -4 8 0 0 -1 -1
ww maken ,	6 -1 -4 2 -1 -2 0 5 -3 0 0 0 0
ww maken .	-9 -13 -3 -6 -5 17 -8 1 -9 0 8 -2 3
ww maken door	-7 -1 9 -4 -1 5 -2 -2 3 0 2 0 0
ww maken en	4 5 -3 1 5 -8 -1 1 -1 4 1 0 -2
ww maken het	4 0 0 1 -1 -1 12 -8 0 0 -1 0 -1
ww maken ons	-3 -4 -6 0 0 4 -3 4 -3 -1 -1 0 0
ww maken van	13 1 0 4 -3 -5 -4 14 -2 -2 -2 0 0
ww maken voor	-14 -6 -1 -5 -1 11 -1 -2 -1 -1 0 0 0
ww maken we	-12 -8 -2 -4 -2 12 -3 -4 2 0 0 0 1
ww maken wij	27 9 0 8 0 -17 -2 8 7 0 -1 -1 -1
ww makkelijker maken	-3 4 4 -2 6 -5 3 -4 4 -1 -1 0 0
ww man en	-12 -7 -4 -3 0 9 -1 -2 -2 0 0 0 0
ww manier van	7 6 -1 2 1 -5 -2 -3 -1 -1 1 0 9
ww marktleider in	-7 14 1 -5 4 -1 -2 -2 -1 2 -1 -1 7
ww mee ,	3 0 -2 1 0 -1 5 -7 3 0 0 0 0
ww mee .	3 0 1 0 -1 -1 -3 -3 6 -1 0 0 2
ww mee kunnen	-6 5 -9 -2 3 1 2 0 -3 -1 -1 0 0
ww meer dan	12 1 -3 4 -1 -5 3 -7 5 2 0 -1 -1
ww meer tijd	-12 5 0 -6 2 5 -1 -3 4 0 0 0 0
ww meer wordt	8 4 4 2 0 -6 5 -2 -1 0 3 0 0
ww mens ,	-8 4 1 -5 12 -6 -3 2 3 -1 -1 0 0
ww mens .	-9 -9 -7 8 -5 3 -3 2 -3 -1 -1 0 0
ww mens aan	9 0 -4 4 -1 -4 -1 1 -2 0 3 0 0
ww mens centraal	-9 -7 -6 7 -2 0 -3 -1 -1 0 0 0 0
ww mens die	16 -4 -8 6 -4 -3 16 -1 -12 -4 5 -1 -2
ww mens een	-3 3 -1 -2 8 -6 -1 -2 2 -1 2 0 0
ww mens in	-1 -6 2 -2 -6 8 7 -14 9 -2 1 -1 -1
ww mens met	2 1 18 -3 -3 0 5 2 6 -2 -2 -1 -2
ww mens te	-1 2 7 -2 0 0 2 3 -2 0 0 0 0
ww met aandacht	4 1 0 1 0 -1 7 -3 0 -1 -1 0 0
ww met de	-1 -12 3 4 -5 3 -7 15 -6 -3 2 -1 -2
ww met dementie	11 -1 0 4 -2 -4 0 1 2 0 0 0 0
ww met een	17 3 -1 10 -10 -5 11 0 -2 -4 4 -3 -1
ww met elkaar	-2 -2 3 2 -1 0 -1 -1 -4 -1 9 0 -1
ww met geduld	13 3 0 4 -1 -8 -2 5 4 -1 -1 0 -1
ww met hart	-7 -6 -7 10 -1 -3 0 -2 -2 0 0 0 0
ww met het	7 7 0 1 0 -5 -1 1 2 -1 3 0 -1
ww met hun	-10 -8 -7 -2 4 5 -4 -5 -1 0 3 0 0
ww met je	-7 -3 0 -3 0 6 -2 -2 2 0 0 0 0
ww met ons	-14 1 6 -6 4 3 -1 -1 3 -1 0 0 0
ww met onze	2 10 8 -2 0 -3 10 -5 7 -3 -3 -1 -1
ww met oog	9 2 -1 3 0 -5 1 -5 8 0 0 0 0
ww met slimme	-7 6 4 -4 2 1 6 -4 2 -1 -1 0 -1
ww met u	6 1 -1 1 -1 -1 6 -1 -2 0 -1 0 -1
ww met één	0 -2 1 0 -1 1 5 -6 -4 -1 -3 0 10
ww middel van	-5 -2 13 -4 -3 5 -3 4 3 -1 -1 0 -1
ww miljoen mens	-2 0 5 -2 0 1 -1 -3 6 0 0 -1 0
ww missie :	3 -8 -5 2 -4 5 -6 1 -3 6 5 -2 -3
ww missie om	-14 -7 -4 -5 3 8 -2 -6 3 -2 1 0 -1
ww missie zijn	0 10 -5 -3 14 -13 9 2 6 -6 -4 -1 -4
ww mogelijk mens	-3 3 -5 -2 8 -6 1 -1 -1 0 0 0 0
ww mogelijk te	-4 -6 2 -1 -2 6 0 -3 -4 4 1 0 -1
ww mogelijkheid en	-1 1 -6 5 1 -5 1 -1 -1 0 -1 0 0
ww mogelijkheid te	5 6 -1 1 1 -4 5 -2 0 0 0 0 0
ww mogen worden	-4 -1 8 -3 -1 3 -1 2 1 0 -1 0 0
ww moment ,	4 0 0 1 -1 -1 -1 -3 6 0 0 0 0
ww naar de	14 -3 3 5 -4 -4 -2 6 -4 -2 5 -1 2
ww naar een	-4 -6 4 -4 -2 8 -5 -9 1 4 -4 -1 12
ww naar elkaar	-6 -1 3 -2 0 3 0 -6 7 0 -1 0 0
ww naar het	-1 0 6 -1 -1 2 6 5 -4 -3 -3 0 1
ww naar school	0 -4 -7 1 -1 3 2 -3 2 -1 -2 0 -1
ww naast de	6 2 1 0 0 -3 10 -2 -3 -1 -1 0 -1
ww natuur .	-6 -1 -6 -1 6 -1 0 -2 0 0 0 0 0
ww natuur en	-7 5 -6 -3 11 -6 -1 0 -1 0 0 0 0
ww nederland .	1 -4 11 -1 -6 5 4 2 0 -1 -2 0 0
ww nemen .	2 8 5 -1 1 -4 -1 -5 11 -2 -3 -1 4
ww niemand buiten	-6 -1 6 -5 -1 6 -1 -1 7 -2 -3 0 0
ww niemand in	-9 -1 15 -5 -1 5 -4 2 2 3 -2 0 -1
ww niemand meer	-5 1 10 -3 0 2 4 0 -1 0 0 0 -1
ww niet meer	17 5 -1 5 -1 -10 4 -1 -4 -1 7 0 1
ww nodig hebben	-1 0 10 -5 -2 4 3 -4 5 -2 3 -1 -1
ww nooit meer	-7 -4 1 -3 -2 7 -1 -1 -1 -1 2 0 -1
ww nu en	-8 -4 -1 -3 -1 8 0 -4 -4 5 0 0 0
ww of een	-1 -2 -2 0 0 1 -1 6 -7 0 2 0 0
ww of het	7 0 0 2 -2 -2 5 3 -4 -1 -1 0 0
ww of in	7 1 -2 3 -1 -3 2 2 0 0 -2 0 0
ww om bedrijf	-6 7 6 -4 2 0 4 2 -2 -1 0 0 0
ww om de	-5 19 -8 -5 13 -10 -12 14 -1 3 -4 -1 2
ww om een	10 -4 -3 4 -5 0 1 -9 4 -2 8 0 -1
ww om het	1 2 1 0 3 -4 -2 9 -3 -1 -2 0 -1
ww om hun	5 -2 0 2 -2 -1 7 -6 3 -1 -1 0 -1
ww om mens	-6 4 2 2 1 -4 3 5 -5 0 -1 0 0
ww om te	4 -3 6 1 -3 0 8 -9 -1 -1 0 0 4
ww om van	4 0 -2 2 0 -2 -2 -6 -2 4 -2 0 8
ww onder de	9 -1 1 3 -4 -1 -3 8 -2 3 -2 0 -2
ww ondernemer die	3 0 -2 1 0 -1 9 -3 -3 -1 -2 0 0
ww ondersteunen bij	6 -3 0 3 -2 -1 4 -2 -1 0 0 0 0
ww onderwijs .	-12 9 17 -8 4 1 -1 5 2 -1 -1 0 0
ww onderwijs en	2 -7 -6 2 2 -1 7 -5 -3 -1 -1 0 0
ww onderwijs in	7 3 -5 3 0 -4 -2 6 -1 0 0 0 0
ww onderzoek ,	-8 6 3 -4 2 1 0 2 -1 0 0 0 0
ww onderzoek en	0 4 0 -1 1 -1 -1 6 -3 -1 -1 0 0
ww onderzoek naar	7 2 2 2 -3 -1 -3 12 -2 -1 -1 0 -1
ww onderzoek te	2 3 -2 1 0 -2 -1 6 -1 -1 -2 0 0
ww ons .	8 3 5 0 -1 -3 -3 2 4 -2 0 0 4
ww ons doel	1 2 8 -2 1 -2 -2 -5 5 1 -2 5 1
ww ons ideaal	-7 -2 3 -3 0 5 -1 2 -1 -1 0 0 0
ww ons in	-12 -7 -8 -4 -2 13 -2 -1 0 3 -4 0 -2
ww ons land	2 0 -2 1 -1 0 6 0 -2 -2 0 0 0
ww ons sterk	1 -2 -6 1 0 1 -2 5 -2 -1 -1 0 0
ww ontstaan een	-2 1 7 -2 0 1 6 1 -2 0 -1 0 -1
ww ontwikkelen .	-9 -3 -5 -3 4 3 -1 -4 -3 -1 5 0 0
ww ontwikkelen en	0 9 -1 -1 3 -4 3 2 -5 0 2 0 0
ww ontwikkelen tot	10 1 -4 4 0 -5 1 -1 0 0 -1 0 3
ww ontwikkeling van	-9 13 4 -6 4 0 -1 1 -1 -1 4 0 -1
ww onze ambitie	-4 -7 -2 -1 -3 6 -1 -6 -4 8 -5 -1 5
ww onze christelijke	-8 -5 -4 -3 -1 8 -1 5 -5 -1 0 0 -1
ww onze eigen	8 9 6 1 -1 -6 -3 -4 1 -2 -1 -2 16
ww onze gemeente	-12 -1 10 -6 0 7 1 0 0 -1 0 0 0
ww onze klant	4 -1 1 1 -1 -1 2 -2 2 -5 10 -1 -4
ww onze kleinkinderen	-7 -2 1 -2 0 4 0 -3 2 0 0 0 0
ww onze leerling	-2 4 7 -2 0 0 -1 4 1 0 0 0 0
ww onze lid	4 0 -2 2 0 -2 6 -2 -2 -1 1 0 0
ww onze missie	-12 -1 -2 -7 10 2 1 8 -2 -2 2 -3 -8
ww onze regio	-9 -3 -3 -3 0 7 -2 -3 3 0 0 0 -1
ww onze school	6 2 3 1 -1 -3 -1 -3 5 -1 3 0 -1
ww onze software	2 3 -4 1 1 -2 8 -4 -2 0 0 0 -1
ww oog voor	6 0 -3 6 0 -6 0 -6 7 0 0 0 0
ww ook .	10 2 -2 3 0 -5 -1 4 -2 0 2 0 0
ww ook als	7 2 1 -1 -1 -1 6 -3 3 -1 -2 0 0
ww ook in	-3 -6 -3 0 -3 6 -1 -1 -1 2 0 0 0
ww ook voor	-9 -3 2 -3 0 6 -3 -5 7 0 0 0 0
ww op ,	-6 -3 5 -3 -1 5 -2 0 4 -1 -1 0 -1
ww op .	9 -2 6 2 -4 -2 -3 4 -2 -1 5 -1 1
ww op de	9 6 -12 2 16 -18 12 -2 -8 -7 7 6 -7
ww op een	-19 -9 5 -8 -3 17 1 0 0 -1 -3 0 -2
ww op elk	-10 -4 3 -5 -1 9 -2 -6 3 -1 3 0 -1
ww op het	10 -3 6 3 -9 3 -3 0 -1 6 0 -1 3
ww op hun	7 -7 -3 3 -4 1 11 -5 -5 -1 1 0 -1
ww op maat	-1 4 7 -2 0 -1 1 -2 5 0 0 0 0
ww op school	-14 -5 6 -6 -3 12 0 2 -3 0 -1 0 0
ww op te	-16 -11 -5 -5 11 1 -1 2 -4 -1 -2 0 -1
ww op tot	10 1 -3 4 -1 -5 -2 6 -2 0 0 0 0
ww op voor	4 3 2 0 1 -3 -1 9 -4 -2 -3 0 3
ww op waar	2 2 5 0 0 -2 -1 6 -1 0 -2 0 0
ww op weg	2 1 -6 9 6 -14 -1 2 0 0 -1 0 0
ww op zijn	-9 -5 -3 -3 -1 8 -2 -3 0 2 0 0 -1
ww op één	-7 -4 -1 -2 -1 6 -3 -1 2 0 0 0 0
ww openheid en	-1 2 -5 6 1 -6 2 -1 -1 0 0 0 0
ww opgavegericht werken	2 0 1 1 -1 -1 -1 -4 -1 -1 0 0 7
ww opkomen voor	0 6 -6 -2 13 -11 -5 11 -2 -3 0 0 0
ww opzetten van	-4 6 0 -2 3 0 -1 3 -2 0 0 0 0
ww organisatie .	6 1 -1 2 -1 -3 -1 2 -3 -1 -2 0 8
ww organisatie en	-3 7 2 -2 2 -1 1 2 2 -1 -2 0 -1
ww organisatie worden	2 1 0 0 0 -1 0 0 -1 -3 -3 0 9
ww organiseren van	4 2 -1 1 -1 -1 -1 6 -1 -1 -1 0 0
ww oude dag	-13 -4 3 -5 0 9 -1 -2 1 0 -1 0 0
ww ouder .	17 3 0 6 -3 -8 14 -3 0 -3 -3 0 0
ww ouder die	-6 -1 4 -3 0 4 -1 1 -1 0 0 0 0
ww ouder van	-1 -1 6 -1 -1 1 2 -3 -1 -1 3 0 0
ww oudere .	-9 -4 0 -5 1 8 0 0 -2 0 0 0 0
ww over de	12 -14 0 6 -8 3 0 4 -7 2 2 0 -1
ww over geld	-7 -3 4 -4 -2 8 1 -2 1 -1 -1 0 0
ww over het	-9 -7 4 -5 1 6 -2 -3 3 -1 -1 0 0
ww over hun	-4 -1 7 -2 -1 3 1 2 -2 0 -1 0 0
ww overgang naar	-7 9 -3 -4 7 -3 3 0 -1 0 0 0 -1
ww overheid ,	-5 7 -3 -3 3 0 -1 0 -2 -1 6 0 -2
ww overheid .	-1 -3 2 -1 -5 6 2 -1 -1 0 -1 0 0
ww overheid die	-4 -4 0 -2 -2 6 0 -2 4 0 -3 0 0
ww overheid en	6 1 -1 2 -1 -3 2 -1 -1 -1 3 0 0
ww papier .	10 1 0 3 -2 -4 6 -6 -1 -1 0 -1 5
ww partner in	8 3 -3 3 0 -4 -2 1 -1 -7 13 -1 -2
ww passen .	1 -1 -1 0 0 1 6 -1 -4 0 -1 0 0
ww patiënt .	-14 6 0 -8 4 6 -1 0 -1 0 0 0 0
ww patiënt centraal	4 -2 2 -2 -3 5 10 -3 -3 -1 -1 -1 0
ww patiënt en	9 2 -1 3 0 -5 -1 1 -1 4 -1 0 0
ww plaats van	-12 -5 6 -5 -3 11 -1 -5 7 -2 1 0 -2
ww platteland .	-3 -4 2 -1 -6 8 0 -1 0 0 0 0 0
ww plek in	-4 1 7 -3 0 2 -1 1 1 3 -2 0 0
ww polder .	11 5 0 3 0 -7 0 -1 6 0 0 0 0
ww positie van	-6 -5 -2 -1 -2 6 0 -1 -2 0 -1 0 0
ww prijs .	11 1 3 3 -3 -4 -2 -3 11 -1 -1 0 -1
ww project en	-2 6 0 -2 1 -1 2 1 -1 0 -1 0 0
ww provincie .	1 -2 -9 2 6 -5 -1 -5 4 0 0 0 0
ww psychische aandoening	-11 9 1 -6 2 4 4 -3 -1 0 0 0 0
ww psychische kwetsbaarheid	-6 0 8 -3 0 3 -2 6 -2 0 -1 0 0
ww publiek .	-4 -6 -6 0 4 -1 -1 0 -1 0 0 0 0
ww recht hebben	-6 -2 3 -3 0 4 -2 -3 4 0 0 0 0
ww recht op	-1 -2 1 0 -3 4 6 -3 -2 -1 0 0 0
ww recht van	2 3 -4 0 6 -6 6 -2 -2 -1 -1 0 0
ww redden .	-2 0 -6 -4 11 -5 -1 -4 3 -1 0 -2 3
ww regelen .	3 1 1 0 0 -1 -1 -5 10 -1 -1 0 -1
ww regio waarin	1 2 6 -1 0 -2 0 -3 7 0 -1 0 0
ww rekenen op	-6 -3 -3 -1 0 5 0 -2 1 0 0 0 0
ww respect ,	3 -1 0 7 -1 -6 0 3 -2 0 0 0 0
ww rest van	-4 -4 2 -1 -4 7 -2 -1 3 -1 -1 0 -1
ww rivier en	-6 -2 3 -3 -1 5 0 1 -2 0 0 0 0
ww rond de	7 -5 -1 3 -5 2 -1 1 -3 -1 6 0 0
ww ruimste zin	-5 0 -5 -2 7 -3 -1 0 -2 -1 1 0 0
ww samen bouwen	-2 -1 6 -2 -1 3 0 1 0 0 0 0 0
ww samen de	-7 -6 -2 -2 -1 7 -1 -1 -1 0 0 0 0
ww samen maken	-12 -7 -7 -4 0 10 -2 -3 0 0 0 0 -1
ww samen met	7 8 -1 0 4 -7 7 5 -1 -1 -3 0 -2
ww samen op	-2 -7 -5 0 4 -1 -3 1 -1 0 0 0 0
ww samen te	2 2 5 0 -1 -1 -2 6 -1 0 -1 0 0
ww samenleving .	1 9 -10 0 3 -2 6 0 -4 -2 2 0 -1
ww samenleving die	-7 -3 4 -3 -1 6 -1 0 1 0 -1 0 0
ww samenleving door	-3 1 0 -1 8 -7 0 3 -3 0 0 0 0
ww samenleving te	-1 10 0 -2 -1 0 0 4 0 0 0 0 0
ww samenleving waarin	-3 0 12 -3 -1 2 1 1 -2 1 3 0 -1
ww schakel tussen	4 1 1 1 -1 -1 0 -3 -1 -1 8 0 0
ww schone lucht	-6 -2 3 -2 -1 5 0 1 -2 0 0 0 0
ww school en	-12 -3 6 -5 -1 8 -2 3 -3 0 -1 0 0
ww school gaan	-7 -3 -2 -2 0 6 0 -1 0 0 -1 0 0
ww school te	6 -1 -3 3 -1 -2 -4 3 3 0 -1 0 0
ww school waar	10 1 -5 4 0 -6 0 -1 -1 0 4 0 0
ww schoon .	-3 -2 1 -4 -3 7 0 1 -1 0 -1 0 0
ww schoon water	2 0 1 0 -1 0 -1 7 -3 -1 -1 0 -1
ww schoon zijn	-6 -2 0 -2 0 4 2 -1 -1 0 -1 0 0
ww slapen .	-2 1 7 -2 0 0 -2 2 3 0 -1 0 -1
ww sneller en	6 0 -1 2 -1 -3 -1 -1 -1 -1 0 0 5
ww staan ,	10 3 0 2 0 -4 9 -3 1 -1 -1 0 -1
ww staan en	-5 -6 -1 -1 -3 7 -3 -3 3 -1 2 0 -1
ww staan voor	-21 -10 -2 -8 -2 18 -2 -2 1 -1 -4 0 0
ww staan we	7 0 -1 2 -1 -3 5 -2 -2 -1 3 0 -1
ww staat de	-8 -5 -5 5 -1 0 2 -1 -3 -1 0 -1 0
ww staat stellen	2 0 0 0 0 -1 9 -3 -2 -1 -1 0 -1
ww stad .	-7 -4 3 -3 -3 8 -2 0 0 -3 -1 0 4
ww stad en	-5 -3 -6 -1 4 1 -2 0 -1 -2 1 0 0
ww stad waar	-6 -4 -2 -2 -1 5 -1 0 -1 0 -1 0 0
ww stad zonder	-6 -2 6 -3 -1 5 -2 4 -1 0 -1 0 -1
ww stand houden	-5 0 -4 -2 6 -3 0 0 -1 -1 0 0 0
ww stand te	-6 -1 -5 -2 3 2 0 -2 0 0 0 0 0
ww stellen om	4 1 -1 1 0 -2 12 -4 -3 -1 -1 0 -1
ww stellen zich	-1 5 -2 -1 3 -2 1 6 -2 -1 -3 0 0
ww stem van	3 0 3 0 -1 -1 -2 0 -1 -3 7 0 0
ww sterk voor	-3 -4 -6 0 0 4 -3 4 -3 -1 -1 0 0
ww stichting hebben	-13 -10 -7 -3 2 9 -1 -2 0 -1 -3 0 -1
ww stimuleren .	-5 0 -3 -3 7 -3 0 -1 0 0 0 0 0
ww stimuleren en	-3 12 0 -3 4 -3 6 -4 -2 -1 4 0 -1
ww stimuleren van	-2 2 8 -2 -1 1 0 4 -1 0 0 0 0
ww storing op	6 -1 2 2 -2 -2 2 -5 7 -1 -1 0 -1
ww straat ,	-9 -4 -1 -3 0 7 0 -1 -1 0 -1 0 0
ww streven naar	-9 -12 6 -4 -2 9 -3 -5 -6 15 1 0 -5
ww streven wij	-8 -4 -2 -3 0 7 0 -1 -1 0 0 0 -1
ww strijden tegen	-12 -3 -7 -3 11 -2 -1 -3 0 0 0 0 0
ww tafel .	-3 0 6 -2 0 1 -2 6 -2 -1 0 0 0
ww te begeleiden	-1 0 8 -2 -1 1 5 -1 -1 0 0 0 0
ww te beginnen	-5 -2 -5 -1 7 -3 -3 -1 0 2 0 0 0
ww te bevorderen	-12 8 -4 -5 10 -3 1 -1 1 -1 -1 0 0
ww te bieden	8 1 2 2 -2 -3 -4 -11 21 -1 -2 0 0
ww te blijven	8 -3 -4 4 -2 -2 1 -6 -1 0 2 0 5
ww te brengen	-1 2 1 -1 0 1 -2 6 -3 0 -1 0 2
ww te doen	6 -1 -3 2 -1 -2 -3 5 -1 -1 -1 0 2
ww te dringen	-9 14 -7 -4 15 -10 0 1 0 0 0 0 0
ww te dromen	1 -2 0 7 -1 -5 -1 -3 3 -1 1 0 0
ww te gaan	-5 10 -1 -3 3 -1 -4 4 2 -1 1 0 -1
ww te geven	7 1 -1 2 -1 -3 -7 2 6 -1 -1 0 3
ww te groeien	2 -2 -5 1 -1 1 -1 -6 -1 -1 1 0 8
ww te helpen	8 2 1 2 -1 -4 17 -5 -4 0 -2 -1 -3
ww te krijgen	6 -1 -4 3 -1 -3 3 -1 0 0 0 0 -1
ww te laten	-3 17 4 -4 2 -3 2 4 -2 -2 4 -1 -1
ww te leggen	0 -2 7 -1 -2 2 -1 2 1 0 0 0 0
ww te leven	6 -4 1 2 -3 0 -1 -2 4 0 1 0 0
ww te lezen	0 8 8 -2 -3 1 -1 0 7 -1 -1 0 0
ww te maken	9 -7 -2 3 -6 2 0 3 -7 6 3 -1 -4
ww te nemen	-1 5 5 -2 0 -1 -3 -3 11 -1 -1 0 0
ww te ondersteunen	5 1 -4 2 0 -3 12 -7 -3 -1 -1 0 0
ww te ontwikkelen	-2 -1 6 -1 -1 2 4 3 -3 -1 -2 0 -1
ww te staan	-5 -4 -1 -2 -3 7 4 -2 -2 -1 -1 0 0
ww te stellen	13 0 -1 5 -2 -5 7 -2 1 -1 -1 0 0
ww te veel	3 0 -3 1 0 -1 9 -4 -4 0 0 0 0
ww te verbinden	-2 5 13 -3 0 -2 -1 7 -1 -1 2 0 -1
ww te verduurzamen	-1 2 -3 0 6 -5 3 -1 -1 0 -1 0 0
ww te verkleinen	-6 1 -4 -2 7 -2 -1 -4 4 0 0 0 0
ww te versnellen	0 8 2 -1 -1 0 1 5 -1 -2 -1 0 0
ww te vinden	1 4 6 -1 -1 -1 -4 8 -3 2 0 0 -1
ww te voorzien	7 0 -1 3 -1 -3 0 -2 4 0 0 0 0
ww te werken	-4 5 2 -2 2 0 1 6 -3 -1 1 0 -2
ww te zetten	6 6 -3 1 2 -4 -1 2 2 0 -1 0 0
ww te zien	-5 0 6 -3 0 3 3 -1 -1 0 0 0 0
ww te zijn	14 2 -1 5 -3 -6 -3 -8 -6 10 12 0 -2
ww te zorgen	-7 -5 2 -2 -2 7 -1 1 -1 0 0 0 0
ww team van	-4 5 0 -2 2 0 -2 -2 1 8 -3 0 -2
ww technologie .	-7 0 -6 -2 4 1 -1 -2 0 0 0 0 0
ww tegen te	-9 12 0 -5 5 -1 -3 6 -1 0 0 0 -1
ww ten doel	-9 -7 -10 -2 5 3 -2 2 1 -3 -3 0 -1
ww ter wereld	6 1 0 2 -1 -3 0 9 -2 -1 -3 0 -1
ww terecht kunnen	6 2 2 2 0 -4 1 4 -2 0 1 0 0
ww terug .	-6 7 -1 -3 5 -1 6 -1 -2 0 0 0 -1
ww terug te	-7 16 -8 -4 15 -12 0 3 -3 -1 0 0 0
ww terugdringen ,	-6 -4 -5 -1 4 1 0 -2 -1 -1 0 0 0
ww terugdringen .	-6 0 -3 -2 5 -1 0 0 0 0 0 -1 -1
ww terugdringen van	-5 7 0 -3 3 -1 2 0 0 0 0 0 0
ww tevreden klant	5 1 0 1 0 -2 -1 -2 -1 7 -1 0 -1
ww thuis .	-8 -1 10 -5 -1 6 -1 2 -1 0 0 0 0
ww tijd ,	1 -2 -6 10 -1 -7 0 2 -4 0 0 0 0
ww tijd voor	14 0 -3 5 -3 -5 -1 -2 7 -1 1 0 0
ww toegang tot	-8 -7 -2 -2 -3 10 0 -1 -2 0 -1 0 0
ww toegankelijk maken	-6 -3 2 -2 -1 5 0 0 0 -1 0 0 0
ww toekomst .	-4 3 6 -4 -1 4 -5 13 -1 -2 -2 0 -1
ww tonen de	7 -4 0 3 -3 -1 0 2 0 0 0 0 0
ww topklinische zorg	15 4 1 4 -1 -8 -1 -2 1 9 -2 0 0
ww tot de	2 -3 7 0 -5 4 4 -8 -6 11 0 0 1
ww tot een	3 0 6 0 -1 -1 -1 3 -2 0 -1 0 3
ww trots op	8 1 -3 3 0 -4 -1 2 -2 -1 3 0 0
ww uit ,	-7 6 0 -4 2 2 -1 4 0 -1 -1 0 -1
ww uit .	5 -6 2 2 -11 9 -1 -3 4 -1 0 -1 3
ww uit aan	-4 0 7 -2 -1 2 -1 2 0 0 0 0 0
ww uit de	0 -3 -7 0 11 -8 -4 -4 7 -3 1 0 2
ww uit hand	6 1 0 1 -1 -2 8 -3 -1 -1 -1 0 -1
ww uit te	3 9 -3 0 2 -4 -3 1 2 -1 5 0 -1
ww uitstoot .	-2 2 10 -2 -1 1 0 0 0 4 0 0 -1
ww vakmanschap ,	-7 -4 -4 2 0 2 -1 1 -2 0 -1 0 -1
ww vallei .	9 1 -1 3 -2 -4 0 6 -3 0 0 0 0
ww vallen .	7 4 0 2 3 -8 -1 -3 10 -1 -1 0 0
ww van alle	-5 -4 6 -2 -3 6 -1 -3 3 0 -1 0 0
ww van betekenis	6 1 0 1 0 -3 10 -2 -1 -3 -2 -1 0
ww van boer	-2 -1 3 -1 -1 3 -2 -3 6 0 0 0 0
ww van de	-4 2 -19 -4 1 8 -7 13 -18 18 6 -3 -15
ww van digitale	1 -2 0 0 -1 1 -3 0 -5 -1 10 0 -1
ww van een	0 22 6 -5 9 -12 1 6 -3 -4 2 3 1
ww van en	6 -3 -1 3 -2 -1 -3 -2 1 -2 8 0 -1
ww van europa	8 1 -1 3 -2 -3 -1 -1 6 4 -6 0 -1
ww van haar	-5 5 -5 -2 7 -3 -2 5 -2 0 -2 0 0
ww van het	-8 10 -10 -5 2 5 0 -1 -13 3 3 -1 8
ww van hun	-2 10 -5 -2 6 -5 5 -5 1 -2 2 0 -1
ww van iedereen	-9 -3 8 -4 -3 8 -1 4 -1 -1 -1 0 0
ww van kennis	5 -5 8 1 -4 1 -1 0 2 -1 2 0 0
ww van kind	3 11 2 -1 1 -4 -3 8 -2 -1 3 0 0
ww van mens	-1 -2 -2 0 6 -4 -3 8 -5 -1 1 0 -1
ww van morgen	-5 2 -2 -2 8 -5 2 -4 2 0 -1 0 0
ww van ons	17 3 5 5 -3 -8 3 1 6 1 -3 0 -1
ww van onze	3 6 -7 0 3 -4 -3 -5 -2 9 4 -1 -2
ww van oude	6 0 2 2 -4 0 -1 8 -2 -1 -1 0 -1
ww van technologie	-5 6 -1 -3 0 3 -1 3 -1 0 0 0 0
ww van wat	-1 -5 -6 1 4 -1 -3 2 2 -1 -1 0 -1
ww van werken	9 3 -2 3 0 -5 -2 -1 -1 -1 -1 0 9
ww van zijn	-3 1 9 -3 0 1 -2 -1 6 0 -1 0 0
ww vandaag en	-6 -1 7 -3 -1 4 0 -2 3 0 0 0 0
ww vanuit het	2 6 -2 0 1 -3 -1 0 4 0 0 0 0
ww vanuit onze	-3 -7 -10 3 -1 3 -1 3 -3 -1 0 0 -1
ww veilig .	-12 -5 2 -5 -2 11 0 -6 4 -1 -1 0 0
ww veilig kunnen	6 1 5 1 -1 -4 -2 7 -2 -1 3 0 -1
ww veilig op	-8 -3 -1 -3 0 6 0 -1 -1 0 -1 0 0
ww veilig zijn	-8 -3 1 -3 -1 7 -1 0 -1 0 -1 0 0
ww veilige en	10 9 2 2 1 -9 0 6 3 0 -2 0 -1
ww veiligheid van	-2 4 0 -1 7 -6 -1 2 -5 -1 4 0 0
ww verbeteren .	-3 8 -2 -2 7 -5 -1 3 3 -2 -2 0 -1
ww verbeteren van	-1 9 -1 -2 2 -2 -1 1 0 -1 3 0 0
ww verbetering van	-6 15 1 -4 4 -2 -2 3 3 0 -1 0 0
ww verbinden .	2 1 8 -1 -1 -1 -1 3 0 -1 2 0 0
ww verder dan	-5 -7 -6 5 -2 2 -2 0 -1 -1 0 0 0
ww verdienen .	-3 0 -6 6 1 -5 0 1 -2 0 -1 0 0
ww verdienen een	7 6 14 -1 -1 -4 0 3 5 0 -1 0 0
ww verduurzamen .	1 1 -3 1 5 -5 -5 -1 0 0 0 7 0
ww vereniging die	4 1 0 1 0 -2 -1 -2 -2 0 7 0 0
ww vereniging stellen	7 5 2 2 -4 -1 3 6 -3 -1 -2 0 0
ww vergroten .	-7 -6 -6 -1 8 -2 -1 0 -1 -1 -1 0 0
ww verkleinen .	-6 -2 -5 -2 7 -2 0 -1 -1 0 0 0 0
ww verminderen .	-10 1 -5 -4 10 -2 0 -1 -1 -1 0 -1 -1
ww versnellen .	-5 13 -1 -4 5 -3 1 8 -2 -2 -2 0 -1
ww versterken .	-6 7 -2 -4 7 -3 -1 -1 0 -1 2 0 1
ww versterken van	-9 1 -6 -3 10 -4 -1 0 -1 -1 -2 0 0
ww vertegenwoordigen de	-2 -1 6 -1 -1 2 -2 4 0 0 -1 0 0
ww vertrouwen ,	2 -2 -5 7 0 -6 -1 -1 -2 -1 4 0 -1
ww verzamelen ,	12 -7 -3 6 -4 -2 0 1 -1 -1 2 0 0
ww verzekeren .	-8 -5 2 -3 -5 10 0 -1 -1 0 0 0 0
ww verzorgen van	10 3 4 3 -2 -5 0 -3 9 -1 -1 0 0
ww vijf jaar	10 -1 0 4 -4 -2 -4 -4 -3 3 1 -2 10
ww vijf uur	8 1 -4 3 0 -5 4 -3 1 0 0 0 0
ww vinden .	0 2 9 -2 -1 -1 -5 4 -3 8 -3 0 3
ww vinden en	-1 3 -1 -1 0 0 -2 8 -3 -2 0 0 0
ww visie :	4 2 5 0 0 -3 -1 -2 6 1 -1 0 0
ww visie zijn	-3 -4 -1 -1 -1 4 -4 -3 -3 4 6 0 -2
ww voelen ,	7 0 -2 3 -1 -3 -1 -1 0 0 4 0 0
ww voelen .	-3 -2 -2 -1 -1 3 -2 -4 -1 -1 6 0 0
ww voelen zich	-7 -3 0 -3 -1 6 -1 -1 0 0 0 0 0
ww voet en	-13 -7 -4 -4 -1 11 -1 -4 -1 0 0 0 0
ww voor .	-4 -2 3 -3 -1 4 -2 -6 4 5 -1 0 -1
ww voor alle	14 4 -6 5 0 -7 -1 -1 3 3 -3 -1 3
ww voor de	-5 -2 -1 6 2 -6 6 -1 -4 -2 -9 -1 10
ww voor een	-42 13 21 -18 0 20 -6 5 9 -4 -6 -1 0
ww voor elk	-7 -1 5 -4 0 5 0 4 -3 0 -1 0 0
ww voor elkaar	1 -1 -4 7 0 -5 -2 1 2 0 -1 0 0
ww voor en	6 -2 -2 3 -2 -2 -2 3 3 0 -2 0 -1
ww voor gelijke	-6 0 -4 -3 6 0 -1 -1 -1 0 0 0 0
ww voor het	-4 6 -8 8 6 -13 -4 -3 0 1 2 4 -2
ww voor iedere	6 0 -4 2 0 -2 1 2 1 -1 -1 0 -1
ww voor iedereen	-9 -12 -3 -7 -7 19 0 0 1 -3 -1 -1 -2
ww voor kind	6 -1 -1 2 -1 -2 2 0 2 -1 -1 0 -1
ww voor mens	-14 6 1 -9 5 6 8 -6 5 -2 -5 -1 -1
ww voor te	1 8 4 -1 -3 0 -3 8 1 -1 -1 0 0
ww voor vrije	-7 -4 -2 -3 0 6 -1 -1 -1 -1 1 0 0
ww voor wie	28 5 2 7 -4 -12 5 -4 9 3 -1 -1 -2
ww voor ze	6 1 -1 2 0 -3 -2 -2 1 -1 0 6 0
ww voorkomen .	-1 3 -4 -1 8 -6 0 0 0 0 0 0 0
ww voorzien .	11 -1 -1 4 -2 -4 -1 -2 4 -1 -1 4 -1
ww vrijwilliger en	7 0 1 2 -1 -2 -1 6 -2 -1 0 0 0
ww waar de	-7 -3 -7 -2 0 6 -1 -1 -3 -2 4 0 -1
ww waar geen	3 1 4 0 0 -2 -2 0 7 0 -1 0 0
ww waar het	-8 -6 0 -3 -2 8 1 0 -4 -1 -1 0 2
ww waar hij	-8 -2 2 -3 0 5 1 0 -2 -1 -1 0 0
ww waar kind	1 2 6 -1 0 -1 -1 2 -1 -1 4 0 -1
ww waar mens	-12 -4 4 -5 -1 10 -2 -9 9 -1 3 -1 -1
ww waar niemand	-4 0 6 -2 -1 3 3 -2 -2 5 -2 0 -1
ww waar nodig	-1 1 6 -1 0 0 -1 3 -2 -1 1 0 0
ww waar patiënt	5 0 -1 2 0 -2 -1 -3 -3 13 -5 0 0
ww waar we	7 1 -2 3 0 -4 0 -1 -3 2 4 0 0
ww waarde van	3 11 -1 0 5 -8 0 9 -2 -1 -1 0 -1
ww waarin iedereen	-3 1 10 -3 -1 1 -3 8 -8 -1 3 -1 4
ww waarin niemand	-4 -1 8 -3 -1 3 -1 -1 10 -2 -4 0 0
ww wanneer het	-9 -4 -1 -3 0 7 1 -3 0 0 0 0 0
ww warme maaltijd	2 0 -1 1 0 -1 -1 -3 6 0 -1 0 0
ww wat er	8 -1 -4 3 -2 -2 3 -3 1 0 0 0 -1
ww wat je	3 -1 -4 6 -1 -4 7 -6 -4 -1 3 0 -1
ww water .	-6 -2 0 -3 0 5 5 -1 -4 -1 -1 0 0
ww we de	-3 2 7 -2 -2 2 -2 -5 7 1 -2 -1 2
ww we een	2 -2 5 0 0 -1 -3 -1 2 -2 -1 0 6
ww we het	4 -7 -3 2 1 -1 -1 -3 -3 3 -2 -1 5
ww we in	-2 3 -3 -1 6 -4 -1 4 -5 -1 3 0 0
ww we maken	7 1 4 2 -1 -4 7 -2 0 0 -1 0 -1
ww we mee	-3 -1 6 -2 -1 2 0 4 -1 0 -2 0 -1
ww we onze	3 -4 -8 2 -2 2 -2 1 -3 -1 -1 -1 4
ww we voor	-5 -3 -1 -2 -1 5 -3 1 -3 -1 -3 0 7
ww we willen	6 -4 4 1 -5 2 -7 1 3 -4 3 -1 6
ww we zijn	8 3 -5 3 0 -4 -3 -2 2 2 4 0 -1
ww website en	-1 0 3 -1 0 1 -1 7 -3 -1 -1 0 0
ww week een	9 0 -3 3 -1 -4 0 -3 8 -1 -1 0 -1
ww weer met	-7 -7 -6 -1 -2 8 -2 -2 0 0 -1 0 0
ww weg .	0 2 -8 9 3 -10 3 1 -4 0 0 0 0
ww weg naar	-4 3 -1 -2 7 -4 -1 3 -2 0 0 0 0
ww weg te	0 6 -1 -1 1 -2 -1 -2 3 -1 2 0 0
ww welkom zijn	9 1 -5 3 0 -4 0 -1 -1 -1 4 0 0
ww wereld en	-2 1 9 -2 -1 1 0 3 -1 0 1 0 0
ww wereld uit	-11 -1 -2 -4 3 4 -3 0 0 0 0 0 0
ww wereld van	2 -3 -7 2 -1 1 4 -5 0 0 0 0 0
ww wereld waarin	-13 -5 2 -5 -1 10 -1 2 -3 -2 1 0 -1
ww werk .	-1 0 8 -2 -2 1 9 -4 -2 -1 -1 0 0
ww werk en	3 -2 -6 2 0 0 1 0 -2 0 0 0 0
ww werken ,	-5 2 7 -3 0 3 0 -5 -3 -1 -1 0 10
ww werken .	23 1 10 4 -5 -8 0 2 1 -1 -3 -1 10
ww werken aan	-14 8 8 -8 6 2 -2 0 -3 4 -2 0 3
ww werken en	-4 -2 7 -2 -1 4 -2 -5 9 -2 0 0 0
ww werken we	-10 -5 0 -3 -2 8 -1 2 -2 0 -1 0 -1
ww werken wij	-3 -4 4 -3 -2 6 2 -8 4 -1 -1 -1 4
ww weten waar	-6 -1 4 -3 0 4 1 0 -1 0 -1 0 0
ww wetenschappelijk onderzoek	6 -1 -2 2 -1 -2 -1 3 -1 0 0 0 0
ww wie het	9 2 0 2 -1 -4 5 -3 4 -1 -1 -1 -1
ww wie niet	-12 -1 -5 -4 9 -1 -1 -1 -2 0 -1 0 0
ww wie ziek	-8 -1 6 -5 -1 6 6 -3 -2 -1 -1 0 0
ww wij .	-3 -2 2 7 -1 -5 2 -2 -1 0 0 0 0
ww wij aan	-7 -5 4 -4 -2 8 3 -4 1 0 0 0 -1
ww wij begeleiden	-3 10 6 -3 2 -2 8 1 -4 0 -1 0 -1
ww wij behandelen	-7 -1 8 -3 0 4 -1 2 -1 0 0 0 0
ww wij bestaan	-6 -5 -6 -1 7 -1 -3 -3 2 0 0 0 0
ww wij bieden	4 -1 1 1 -1 -1 -3 -4 9 0 -1 0 0
ww wij bij	3 0 2 1 -1 -1 -2 -2 6 0 0 0 0
ww wij bouwen	8 -6 -4 3 -5 2 -5 1 3 -1 0 0 2
ww wij de	9 12 -1 2 1 -8 -4 13 -8 0 4 0 1
ww wij dromen	-1 0 8 -2 -2 2 -2 4 -2 -1 3 0 -1
ww wij een	-4 13 -5 -3 4 -3 -2 1 -2 1 0 -1 3
ww wij elke	6 1 -3 2 0 -3 4 -4 2 0 -1 0 0
ww wij er	8 2 -1 2 0 -4 7 0 -2 -1 -1 0 -1
ww wij gaan	7 -1 -2 6 -2 -5 -2 -5 -2 8 -4 0 7
ww wij geloven	-12 -13 -8 13 -5 0 0 1 -7 -1 1 0 -1
ww wij geven	7 -1 4 2 -2 -2 2 3 3 -1 -3 -1 -1
ww wij hebben	-8 -1 -2 -3 1 5 1 -3 -1 0 0 0 0
ww wij helpen	0 5 4 -1 -1 0 9 -3 -3 0 0 0 0
ww wij het	-4 11 0 -3 4 -2 -5 0 6 3 -1 0 -1
ww wij komen	-9 8 -6 -4 8 -2 -4 4 -1 -1 -1 0 0
ww wij kweken	-8 7 1 -4 3 1 0 3 -3 0 0 0 0
ww wij leiden	3 1 3 1 0 -2 -3 8 -3 0 0 0 0
ww wij leveren	7 -1 -3 3 -2 -2 -2 -8 14 -1 -2 0 -1
ww wij naar	-8 -4 -2 -3 0 7 0 -1 -1 0 0 0 -1
ww wij onderzoeken	-2 3 6 -2 -2 2 -1 4 -1 0 0 0 0
ww wij ontwerpen	7 -2 2 2 -2 -2 -1 7 -2 0 -1 0 -1
ww wij staan	-4 -7 -6 -2 -2 8 11 -8 -1 -2 -2 -1 -1
ww wij stellen	6 0 -5 3 0 -3 3 -3 1 0 0 0 0
ww wij streven	0 -8 -6 1 1 1 -3 -6 -6 14 0 0 -3
ww wij strijden	-7 -2 -5 -2 8 -2 -1 -2 0 0 0 0 0
ww wij verhuren	5 0 0 2 -1 -2 -2 -5 9 0 0 0 0
ww wij voor	-2 -3 10 -2 -3 4 -2 0 2 4 -1 0 -1
ww wij willen	-3 -14 3 -4 -4 12 -5 -5 -7 9 2 3 0
ww wij zetten	-12 -5 1 -5 -2 10 -2 2 2 -2 -3 0 -2
ww wij zijn	22 3 -5 6 -4 -7 -5 -6 -8 -6 35 -1 -3
ww wij zorgen	-3 -2 3 -3 -3 6 2 0 1 -1 -1 0 -1
ww wijk .	5 2 3 1 0 -3 -2 6 -3 -1 4 0 0
ww willen ,	-9 -2 4 -4 0 6 -1 1 -1 0 -1 0 0
ww willen .	-6 -2 0 -2 0 5 -1 0 -1 0 0 0 0
ww willen dat	-22 -11 -10 -7 -1 18 -5 -2 -2 2 -1 0 -2
ww willen de	1 3 9 -2 1 -2 -7 7 10 10 -11 -1 -5
ww willen een	5 10 7 -1 5 -9 -3 -1 -7 -5 23 -1 -1
ww willen het	6 -7 -8 4 -4 3 -4 -3 -3 -6 12 0 2
ww willen we	1 -1 4 -1 4 -4 -5 12 -9 3 -6 6 0
ww willen wij	-10 5 -12 -4 8 0 0 -9 -7 6 0 5 1
ww willen zijn	9 2 -1 3 0 -5 -1 -1 -1 1 5 0 0
ww winkel en	-8 2 -3 -3 2 3 -1 2 -2 0 -2 0 0
ww woning in	17 1 -1 6 -3 -7 0 2 4 -1 0 0 -1
ww worden ,	13 2 -1 4 -1 -7 2 -1 -2 4 -2 0 3
ww worden .	2 -2 13 -5 -1 3 -8 -5 -3 12 -8 -1 16
ww worden door	-2 -3 7 -1 -2 2 1 2 0 -1 0 0 -1
ww ze zijn	-4 -2 -7 4 5 -6 -3 2 0 0 -1 0 0
ww zee .	-8 -3 3 -3 -1 6 0 0 -1 0 0 0 0
ww zetten .	1 6 -1 -1 2 -2 0 4 -1 -1 0 0 0
ww zetten in	4 4 -1 1 -1 -2 2 -4 -2 7 0 0 0
ww zetten ons	-18 -8 1 -6 -3 16 -1 4 -3 -2 -2 0 -1
ww zich inzetten	8 2 -1 3 0 -4 0 -1 0 0 3 0 0
ww zich op	6 -2 -5 3 -1 -2 -2 -2 -2 0 6 0 0
ww zich ten	-2 5 -3 -1 3 -2 1 6 -2 -1 -3 0 -1
ww ziekenhuis ,	-1 1 8 -2 -1 1 -3 -3 2 -1 -1 0 7
ww ziekenhuis .	-9 -3 3 -4 3 3 2 2 -2 -2 -1 0 -1
ww zij nodig	-14 -5 1 -7 0 12 3 -1 -4 -1 0 0 0
ww zijn ,	-12 2 2 -8 1 10 -1 4 -1 1 0 -1 -5
ww zijn .	8 -10 7 6 -15 7 1 -6 5 -5 14 2 -10
ww zijn dat	-2 -1 7 -2 -1 2 0 -6 7 -2 2 0 -1
ww zijn de	-12 10 -3 -6 13 -5 -5 -8 -4 -4 13 0 7
ww zijn die	3 8 -1 0 2 -5 -3 -3 -1 -3 14 0 -1
ww zijn een	21 7 3 10 -3 -14 -4 -15 -12 0 44 -1 -4
ww zijn eenvoudig	-1 2 11 -2 -1 0 -2 -2 9 0 -2 0 0
ww zijn eigen	-19 -7 4 -7 -1 13 -1 -2 0 -1 -1 0 -1
ww zijn en	7 -5 -4 6 -3 -3 -2 -4 0 5 -1 0 1
ww zijn er	10 -3 0 4 -3 -3 7 -1 2 -1 -4 0 -1
ww zijn het	5 1 -12 6 3 -8 -2 4 -5 -5 7 0 -1
ww zijn in	14 -3 -4 12 -3 -10 -1 -3 -7 10 0 -1 3
ww zijn om	13 10 -9 3 7 -14 -1 -1 1 6 0 -2 1
ww zijn van	-11 -2 1 -5 5 2 -1 0 -2 -1 3 0 0
ww zijn voor	13 12 5 0 0 -7 15 -2 -10 8 0 -1 -2
ww zijn waar	8 2 3 1 -1 -4 1 -1 -5 5 4 0 0
ww zijn we	6 0 -4 3 0 -3 2 0 -2 0 -1 0 2
ww zijn wij	10 3 4 2 -1 -5 4 -10 -3 2 10 -2 3
ww zitten .	3 -1 6 0 -2 0 7 3 -2 -1 -3 0 -1
ww zo de	-7 14 -2 -4 5 -2 1 0 2 0 0 0 -1
ww zo het	-3 16 0 -3 3 -3 -1 8 -3 0 0 0 0
ww zo ontstaan	-2 1 7 -2 0 1 6 1 -2 0 -1 0 -1
ww zo veel	-3 3 -5 -2 9 -6 0 0 -1 0 0 0 0
ww zo zijn	-11 -4 0 2 0 2 -1 -1 -1 0 0 0 0
ww zodat de	-10 11 8 -6 4 0 -2 -5 7 -1 0 0 4
ww zodat elke	-2 2 9 -2 0 0 -4 0 7 0 0 0 0
ww zodat geen	-4 1 9 -3 0 2 -1 0 3 0 -1 0 0
ww zodat iedereen	-8 -1 8 -4 -1 5 -1 5 -3 0 -1 0 0
ww zodat mens	-8 -5 -1 -2 -2 7 -2 -2 1 0 0 0 0
ww zodat ze	15 0 -8 7 -1 -7 7 -3 -3 0 1 0 0
ww zodat zij	20 7 -8 7 0 -12 9 1 -5 3 -2 0 -1
ww zonder beperking	2 1 5 0 0 -1 0 -2 -1 0 6 0 0
ww zonder uitstoot	-3 0 7 -2 -1 2 0 -1 -1 4 0 0 -1
ww zonder winstoogmerk	6 -3 -4 3 -1 -1 -1 0 -1 0 1 0 0
ww zorg ,	-6 6 5 -4 -1 4 -1 -3 -5 14 -2 0 0
ww zorg .	-10 -7 6 -4 -7 14 3 -2 -2 -1 -1 0 0
ww zorg die	-10 -6 6 -4 -3 10 -1 0 0 0 -1 0 0
ww zorg in	-8 4 6 -4 1 2 0 -2 3 0 1 0 0
ww zorg met	11 3 0 3 -1 -6 0 -2 9 -1 -2 0 0
ww zorg voor	14 2 1 4 3 -11 -2 1 7 0 -1 0 0
ww zorgen dat	16 0 -6 5 -2 -6 3 -5 -7 2 -4 -1 14
ww zorgen voor	12 -2 10 2 -11 4 2 3 1 -3 -3 0 5
ww zorgen we	-4 0 8 -2 -1 2 -2 2 4 0 -1 0 -1
ww zorgen wij	-14 1 3 -6 1 8 -3 4 1 -2 -1 0 -1
ww zoveel mogelijk	12 1 -3 4 -1 -6 7 -7 3 -1 -2 0 4
ww één doel	-5 0 7 -3 0 3 2 1 1 0 -2 0 0
ww één gezicht	-7 -2 4 -3 0 5 -1 -4 -1 0 0 0 5
`
export const READING = `
because absence state	-6 -4 3 -4 -3 9 0 -1 0 -1 0 0 1
because absence state main	-5 -3 5 -5 -3 8 0 0 1 0 0 0 0
because act act	0 8 -7 -1 10 -10 1 -1 1 -1 -1 -1 2
because act act main	-9 3 -4 -4 7 -1 0 2 -2 -3 -1 -1 2
because activity activity	-5 -1 3 1 -1 1 0 4 2 0 -6 -2 2
because activity activity and	10 -2 -3 6 -4 -3 3 4 -2 -1 -1 0 -1
because activity activity main	-6 1 2 -3 3 1 -5 10 -1 0 -5 -2 2
because activity activity means	0 7 5 -2 -1 0 1 0 3 0 0 0 0
because beside-plainer nothing	6 2 -2 2 0 -3 2 -4 2 0 0 0 1
because beside-plainer nothing and	6 1 2 2 -1 -3 -1 -2 3 2 0 0 0
because comparative state	5 -1 0 3 -1 -2 -1 0 -4 0 -1 0 6
because comparative state and	2 -2 1 1 -3 2 0 -3 -1 0 0 0 6
because enough state	-6 -3 -1 -2 0 5 0 0 -1 0 0 0 0
because helping helping	4 9 4 -1 2 -6 10 1 -5 -1 -2 1 0
because helping helping and	-1 6 0 -1 2 -1 -2 5 0 -1 -1 0 0
because helping helping main	-2 5 4 -2 4 -3 7 -1 -4 0 -1 1 1
because identity identity	1 3 1 -1 -3 4 -2 -5 -5 4 7 0 2
because identity identity main	2 5 -1 0 -3 2 -3 -4 -4 5 8 -1 0
because let state	9 8 -1 2 3 -9 3 3 -1 0 0 0 0
because let state main	9 4 -1 3 3 -9 3 2 -1 0 0 0 0
because loose-word state	4 4 -3 1 5 -7 0 1 1 -1 0 0 0
because loose-word state main	4 4 -3 1 5 -7 0 1 1 -1 0 0 0
because offering offering	4 3 7 0 0 -4 0 4 5 -3 -3 1 -2
because offering offering main	1 4 11 -2 0 -1 1 3 5 -2 -2 1 -2
because output-target output-target	1 -3 3 0 -2 1 -2 1 -2 -1 0 6 -2
because output-target output-target main	3 0 -1 1 0 -1 -2 0 -1 -1 0 6 -2
because own-change inward-change	6 0 -2 2 -1 -3 1 -2 -1 -3 -1 0 7
because own-change inward-change main	4 1 -1 1 0 -2 2 -2 -1 -3 0 0 6
because rank ranking	3 3 4 0 -1 -2 -2 -3 0 7 2 0 -1
because rank ranking main	6 1 2 2 -2 -3 -2 -3 0 6 2 0 -1
because ranking ranking	8 0 4 2 -5 -1 0 0 -1 5 0 0 1
because realised-state state	0 1 6 -1 -1 0 1 0 0 0 2 0 0
because realised-state state main	-4 0 9 -3 -1 2 0 2 -1 0 2 0 0
because result state	6 -1 2 2 -3 0 1 -3 4 1 -2 0 0
because result state result	6 -1 2 2 -3 0 1 -3 4 1 -2 0 0
because service offering	-9 -3 -7 1 0 4 1 -3 -3 2 -2 0 -1
because service offering main	-6 -6 -2 0 -2 6 -1 -3 0 2 -1 0 0
because state-phrase state	6 2 0 2 0 -4 2 0 -1 0 -1 0 2
because state-phrase state main	6 2 0 2 0 -4 2 0 -1 0 -1 0 2
because work-noun activity	0 7 3 -2 1 -1 0 4 0 0 -1 0 -1
because work-noun activity and	-5 6 0 -2 2 0 0 1 0 0 0 0 0
because world-clause state	-10 -7 1 0 -4 8 1 2 2 -2 -3 -1 -3
because world-clause state main	-6 -5 -2 1 -4 6 -1 1 4 -2 -3 -1 -3
because world-state state	-2 -2 7 0 -5 4 -3 -2 4 0 5 -1 -2
because world-state state main	4 -6 -1 4 -6 3 -2 -1 2 0 3 -1 -3
clauses 1 none	3 0 -2 6 -3 -4 -1 1 -1 1 -2 -1 2
clauses 1 outcome	-7 -8 -10 -3 1 8 -4 -5 0 2 3 -2 -1
clauses 1 role	3 -1 -12 3 3 -3 -2 -6 2 0 -1 3 1
clauses 3 mixed	-1 11 10 -3 3 -4 1 1 4 1 -1 0 0
clauses 3 outcome	-6 -2 1 -2 0 4 0 1 -2 0 0 0 0
clauses 3 role	-1 6 4 -3 0 0 -1 3 3 -1 0 -1 0
clauses 4 mixed	-1 -7 2 0 -3 4 1 -1 -4 0 0 0 2
clauses 4 outcome	7 3 3 2 0 -5 0 3 1 0 0 0 0
first absence state	-4 -3 2 -4 -3 8 -1 1 0 0 0 0 0
first activity activity	-9 3 -5 0 5 -3 -5 7 0 1 -4 -2 0
first beside-plainer nothing	0 1 -6 0 1 0 4 -5 0 -2 -1 0 2
first helping helping	-1 2 7 -2 1 -1 8 -2 -2 -3 -1 1 1
first identity identity	-7 7 0 -3 -1 4 -4 -4 -3 6 5 -1 2
first let state	10 4 -2 3 3 -9 3 2 -1 0 0 0 0
first loose-word state	4 4 -3 1 5 -7 0 1 1 -1 0 0 0
first nothing nothing	9 0 -4 7 -3 -5 1 -3 2 2 -1 -1 2
first offering offering	2 0 9 -1 -1 -1 0 5 3 -2 -2 1 -2
first output-target output-target	2 0 -1 1 0 -1 -2 0 -1 -1 0 6 -1
first own-change inward-change	4 1 -1 1 0 -2 2 -2 -1 -3 0 0 6
first quality state	-7 -3 1 -4 4 2 0 0 -1 0 -1 0 0
first rank ranking	6 1 2 2 -2 -3 -2 -3 0 6 2 0 -1
first realised-state state	-4 0 7 -3 -1 3 0 0 -1 0 2 0 0
first service offering	-6 -2 -4 0 0 3 1 -2 0 0 -1 0 0
first state-phrase state	6 2 0 2 0 -4 2 0 -1 0 -1 0 2
first work-noun activity	6 0 2 1 -2 -1 0 3 0 0 -1 0 -1
first world-clause state	6 -6 -11 7 -4 0 -1 0 3 -1 -2 -1 -2
first world-state state	9 -6 -9 7 -6 0 -3 -4 5 -1 3 0 -1
guessed 0 act act	12 5 3 3 1 -9 4 1 0 0 -1 0 0
guessed 0 act main	-1 12 4 -4 -2 1 5 4 -3 -2 -1 0 1
guessed 0 activity activity	-5 1 3 1 -6 6 5 0 0 -2 -6 -1 3
guessed 0 activity and	-8 0 -2 0 0 3 2 0 -2 -1 -1 0 -1
guessed 0 activity main	3 3 8 -2 -7 5 1 6 3 -3 -5 -1 3
guessed 0 enough state	-6 -3 -1 -2 0 4 0 0 -1 0 0 0 0
guessed 0 helping helping	-1 7 2 -2 3 -3 6 -1 -3 0 -2 1 1
guessed 0 helping main	2 3 2 0 1 -3 8 -3 -3 0 -2 1 1
guessed 0 identity identity	7 5 2 -1 -2 -1 0 -1 0 2 4 -1 -1
guessed 0 identity main	10 2 2 1 -3 -2 1 0 -1 2 3 0 -2
guessed 0 inward-change main	3 0 -1 1 0 -1 -1 -2 -1 -3 -1 0 9
guessed 0 let state	12 7 2 3 -2 -6 3 2 0 0 0 0 0
guessed 0 loose-word state	4 4 -3 1 5 -7 0 1 1 -1 0 0 0
guessed 0 nothing main	-5 -4 -2 6 0 -4 5 -4 0 -3 -1 0 1
guessed 0 nothing nothing	-8 -4 0 5 1 -3 3 -3 0 -3 -1 0 1
guessed 0 own-change inward-change	3 0 -1 1 0 -1 -1 -1 -1 -3 0 0 6
guessed 0 people-condition state	4 2 7 0 -2 -1 -2 -1 4 2 1 0 0
guessed 0 ranking main	11 -1 -2 6 -5 -3 -1 -3 2 3 1 0 1
guessed 0 ranking ranking	9 0 1 3 -5 -1 0 0 -1 4 0 0 0
guessed 0 service offering	-6 -1 -8 4 1 -1 0 -1 -2 0 -1 0 0
guessed 0 state and	8 2 2 2 -4 -1 -2 -1 0 -1 2 0 5
guessed 0 state main	0 -6 3 1 4 -4 2 -3 3 -1 -1 -1 0
guessed 0 state purpose	1 9 1 -1 2 -3 0 -1 4 -1 -1 0 1
guessed 0 work-noun activity	-5 6 2 -3 2 0 1 5 -2 -2 0 0 0
guessed 0 world-state state	-18 -2 3 -5 0 9 -4 0 5 -3 0 0 -1
guessed 1 absence state	-7 -3 -1 -2 -1 6 0 -1 -1 0 0 0 0
guessed 1 act act	-7 3 -2 -3 3 1 -1 0 1 0 0 0 0
guessed 1 activity activity	0 -1 -2 4 3 -6 3 -2 2 2 -2 -1 -3
guessed 1 activity main	4 1 4 2 3 -7 1 1 2 4 -2 -1 -3
guessed 1 helping helping	10 3 1 3 -4 -3 3 5 -1 -1 -1 0 -1
guessed 1 identity identity	1 5 -2 1 0 -2 -2 -3 -5 0 7 0 4
guessed 1 identity main	1 5 -3 1 0 -2 -3 -4 -4 1 7 0 3
guessed 1 nothing nothing	8 1 1 0 -2 0 0 3 0 2 -2 -1 0
guessed 1 offering and	6 -1 -1 2 -2 -1 1 2 -2 0 0 0 0
guessed 1 offering offering	6 -1 3 2 -2 -1 2 3 0 -1 -1 0 -1
guessed 1 quality state	-6 1 -3 -2 5 -1 0 0 0 0 -1 0 0
guessed 1 result state	1 3 -2 0 1 -2 0 -6 8 0 -1 0 0
guessed 1 state and	-4 -6 1 -1 -2 6 0 0 -2 1 -1 0 0
guessed 1 state main	6 0 -2 4 -1 -4 1 1 -7 3 4 -1 0
guessed 1 state result	1 3 -2 0 1 -2 0 -6 8 0 -1 0 0
guessed 1 world-state state	13 -1 4 4 -5 -3 1 -2 -2 3 5 0 -1
guessed 2 act act	-5 0 -6 -1 8 -4 -1 -1 0 -1 0 -1 2
guessed 2 act main	-5 -8 -5 0 4 0 -1 -2 -1 -1 0 -1 2
guessed 2 activity and	6 -4 -1 3 -2 -1 -1 -1 2 0 0 0 0
guessed 2 activity main	-5 0 -6 -2 9 -3 -4 2 -1 -1 1 0 1
guessed 2 helping main	-6 -1 1 -2 3 1 1 -2 0 0 1 0 0
guessed 2 identity identity	-9 -3 0 -3 0 6 -1 -1 -1 1 -3 1 0
guessed 2 identity main	-9 -3 0 -3 0 6 -1 -1 0 1 -2 0 0
guessed 2 nothing main	-8 -4 -5 -1 0 5 -3 -4 2 0 0 0 2
guessed 2 nothing nothing	-8 -4 -4 -1 0 4 -3 -4 2 0 0 0 1
guessed 2 output-target main	3 0 -1 1 0 -1 -2 -1 0 -1 0 6 -2
guessed 2 output-target output-target	1 -3 3 0 -2 1 -2 -1 0 -1 0 6 -2
guessed 2 ranking main	-1 1 6 -1 0 0 -1 0 1 2 -1 0 -1
guessed 2 state main	-2 -1 4 -4 -1 5 -3 2 6 -2 -2 0 -1
guessed 2 world-clause state	-7 -3 2 -4 0 6 -3 2 3 -1 -1 0 -1
guessed 2 world-state state	8 3 0 3 0 -5 0 0 4 0 -1 0 0
lemma beginnen activity	-9 -4 -5 1 4 0 -2 -3 0 0 0 0 0
lemma bestrijden act	0 6 3 -1 1 -2 -1 5 -1 0 0 0 0
lemma bevorderen act	-7 3 -2 -3 5 -1 1 -1 -1 0 0 0 0
lemma bewaren act	7 -4 2 3 -4 0 0 2 0 0 0 0 0
lemma bieden offering	4 1 0 1 0 -2 -2 -4 8 0 -1 0 0
lemma bouwen activity	-4 8 0 -3 3 -1 -1 3 0 0 0 0 -1
lemma bouwen state	-1 1 7 -1 0 0 0 2 0 0 0 0 0
lemma gemeente state	6 1 -1 2 0 -3 0 -1 1 0 2 0 0
lemma geven offering	-1 -4 -1 0 2 -1 3 4 -7 0 -1 0 0
lemma halen activity	-6 1 -4 -2 5 -1 2 -2 -1 -1 0 0 0
lemma halveren act	6 -1 2 2 -4 0 0 0 0 2 0 0 0
lemma houden activity	8 2 0 3 -3 -2 1 2 0 0 0 0 0
lemma laten state	9 8 -1 2 3 -9 3 3 -1 0 0 0 0
lemma leggen activity	10 1 1 3 -2 -3 0 3 1 0 0 0 0
lemma leren activity	-2 -3 -3 3 0 -1 3 -7 2 0 0 0 0
lemma maken activity	7 1 -2 3 -1 -3 1 1 -2 0 0 0 1
lemma onderzoeken activity	2 -6 4 1 -3 2 0 0 0 0 0 0 0
lemma regelen activity	-8 -3 0 -3 0 5 0 -2 0 0 0 0 0
lemma stimuleren act	-6 6 -2 -3 5 -1 2 -1 -1 0 1 0 0
lemma terugdringen act	-4 4 -4 -2 6 -4 0 1 0 0 0 -1 -1
lemma thuis state	16 5 -1 5 0 -10 -1 2 4 0 0 0 0
lemma verzorgen activity	2 -1 0 1 -1 -1 0 -7 7 0 0 0 0
length 0	-3 -4 -6 9 -1 -5 -1 -3 1 -1 -1 0 1
length 0 mixed	-1 -4 3 -1 -5 6 0 0 0 0 0 0 0
length 0 none	-1 -3 -3 6 -2 -3 0 0 0 0 0 0 0
length 0 outcome	1 3 -7 7 7 -13 0 0 1 0 0 0 0
length 1	0 4 -12 -3 6 -2 3 -1 -6 1 4 -2 -1
length 1 mixed	0 6 -1 -2 2 -1 4 2 -3 0 -1 0 0
length 1 outcome	4 3 -6 -2 6 -4 -3 -4 0 2 5 -1 0
length 2	8 10 -3 3 -1 -6 -3 -2 3 2 -3 3 4
length 2 mixed	8 5 -5 5 2 -10 -1 1 -3 3 -1 0 4
length 2 outcome	-2 -4 5 -4 -6 10 -2 1 3 -1 -1 0 0
length 2 role	-1 7 -5 5 3 -8 -2 -4 2 0 1 4 0
length 3	-5 -4 10 -7 2 5 3 0 6 -2 -7 -1 1
length 3 mixed	-16 -1 6 -7 7 3 2 -5 3 -1 0 0 -1
length 3 outcome	6 1 2 1 -2 -1 0 0 4 -1 -3 0 1
length 3 role	6 -2 2 0 -2 1 3 4 0 1 -4 -1 -2
length 4	4 0 1 4 -5 -1 -5 -3 1 1 6 -1 2
length 4 mixed	6 0 2 2 -2 -2 -1 0 0 -1 2 0 2
length 4 outcome	-2 -6 0 0 -4 6 -2 0 -2 0 2 0 0
length 4 role	-1 6 -1 3 1 -5 -4 -2 3 2 2 0 0
length 5	-2 -7 1 -1 1 2 4 0 -4 2 -3 0 -1
length 5 mixed	-4 -4 8 -2 2 0 -1 2 -1 1 -1 0 1
length 5 outcome	-10 -6 -3 -3 -1 8 2 0 -4 1 -2 0 -1
length 5 role	12 3 -4 4 0 -6 3 -1 0 1 0 0 0
reads activity absent	-6 -10 -11 2 4 1 -4 5 1 -2 -4 -2 0
reads activity act	1 9 -1 -1 0 -2 2 3 0 -1 0 0 -1
reads activity state	5 7 15 -1 -3 -3 1 3 1 1 -1 0 2
reads helping absent	3 2 -2 1 2 -3 7 -3 -3 -2 -1 1 1
reads helping state	-3 0 9 -3 -1 2 2 0 0 0 0 0 0
reads identity absent	1 6 -1 -1 -1 1 -3 -2 -3 6 5 -1 0
reads offering absent	7 -5 2 4 -4 -1 2 -1 4 0 0 0 -3
reads open absent	0 -2 -3 6 -3 -2 0 -1 -1 1 -3 -1 3
reads open act	-6 -8 -8 -2 8 -1 1 -2 -3 -2 -1 0 1
reads open state	-1 -9 -10 -1 0 6 -4 -3 3 0 1 -2 0
reads output-target absent	1 0 0 0 0 0 -2 0 -1 -1 0 6 -1
role activity absent	-5 -12 -8 2 3 1 -2 4 1 -2 -5 -2 0
role activity act	2 9 -1 -1 0 -2 2 1 2 -1 -1 0 -1
role activity state	6 11 11 -1 -1 -5 2 6 -2 1 -1 0 2
role helping absent	8 -1 0 3 0 -4 5 -1 -4 -1 -2 4 0
role helping act	-3 7 0 -2 2 -1 1 1 0 0 0 0 0
role helping state	-2 0 8 -2 -1 1 2 0 0 0 -1 0 0
role inward-change absent	-2 -1 -2 -1 3 -1 2 -2 -1 -4 -2 -1 6
role output-target absent	0 -3 4 0 -2 2 -2 0 -2 -1 0 6 -1
role ranking absent	6 -1 4 3 -3 -3 -3 -3 1 6 2 -1 1
sense and helping	-1 6 -1 -1 1 -2 -2 4 1 -1 -1 0 0
sense and nothing	6 1 2 2 -1 -3 -1 -2 3 2 0 0 0
sense and state	11 -1 4 3 -6 -1 -2 -3 1 0 1 0 6
sense main act	-10 3 -2 -6 4 4 1 2 -3 -3 0 -1 2
sense main activity	-1 2 4 -3 4 -2 -4 11 1 -1 -5 -3 2
sense main helping	-2 5 4 -2 4 -4 8 -1 -4 -1 -2 1 1
sense main identity	2 4 -2 0 -3 2 -3 -4 -5 5 8 -1 0
sense main inward-change	-1 1 -3 0 3 -2 1 -3 -1 -4 -1 -1 8
sense main nothing	-4 -4 -7 5 0 0 3 -5 1 -2 -3 -1 3
sense main offering	-2 -2 7 -1 -3 3 -1 -2 8 -1 -1 0 -3
sense main output-target	3 0 -1 1 0 -1 -2 0 -1 -1 0 6 -2
sense main ranking	10 0 8 4 -6 -3 -2 -4 2 9 2 0 -1
sense main state	1 -9 2 0 2 0 0 -1 1 1 1 -2 0
sense means activity	3 6 8 -1 -3 0 2 6 -2 -1 -1 0 -1
sense means offering	-3 6 -2 -2 4 -2 5 -3 1 0 0 -1 -1
sense purpose state	0 9 3 -2 1 -2 0 -1 4 -1 -1 0 1
then act and state	1 0 6 0 -4 3 0 0 0 0 0 0 2
then act means offering	-6 2 -1 -2 3 0 2 -3 1 0 0 -1 0
then activity and activity	-7 4 3 -1 -1 2 -2 7 -3 -1 -1 0 -1
then activity main state	8 6 4 2 0 -6 0 5 -2 -1 1 0 2
then identity main nothing	-6 -2 0 -2 0 4 0 1 -1 -1 -1 0 0
then nothing main activity	6 0 -2 2 -1 -2 3 -2 -1 0 0 0 2
then nothing main state	-6 -2 4 -3 -1 4 3 -3 2 -1 -1 0 -1
then offering main state	-4 0 9 -3 -1 2 -3 3 2 0 0 0 0
then state and nothing	6 1 -1 2 0 -3 0 0 1 0 0 0 0
then state and state	6 -4 -1 2 -2 -1 -2 -1 2 -1 -1 0 3
then state means activity	1 -3 8 0 -3 1 1 1 1 0 0 0 0
unread 0	3 4 -4 1 4 -6 -1 -3 -2 3 -1 0 5
verdict mixed	-8 2 13 -5 6 -3 2 -1 -3 1 -1 -1 5
verdict none	0 -2 -3 6 -3 -2 0 -1 -1 1 -3 -1 3
verdict outcome	-1 -9 -10 -1 0 6 -4 -3 3 0 1 -2 0
verdict role	10 8 -9 6 0 -8 2 -3 1 1 -1 3 0
`
