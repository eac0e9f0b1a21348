// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f !	2 -3 -3 6 -3 -2 -1 1 0 0 0 0 0
f ,	-32 -34 -25 12 -7 18 -9 -7 22 -10 -8 -9 -1
f .	-22 -49 -58 61 -7 -22 -13 -2 2 2 -10 -11 0
f 2028	3 1 0 1 0 -2 -3 -3 -1 -1 -2 8 3
f 2030	8 1 -1 2 -1 -4 -2 -4 -2 9 -2 -2 4
f 2040	-4 -3 2 -2 -4 8 0 0 0 0 0 0 0
f :	-4 -9 3 -3 -5 11 -4 -2 5 6 -2 2 -8
f ?	11 0 -5 3 -1 -4 0 6 -2 -1 0 -1 -1
f aan	-19 -7 -36 -10 19 6 -11 -10 17 -1 -9 -3 1
f aanbieden	6 1 -1 2 0 -3 -1 -3 7 0 0 -1 0
f aandacht	2 0 0 0 0 0 0 -3 6 -1 0 -1 -1
f advies	8 2 0 3 0 -5 -1 -5 11 -1 0 -1 0
f adviseren	4 -2 4 1 -2 0 12 -2 -3 -2 -3 0 -1
f af	1 -1 1 0 -1 0 -1 -6 4 -1 -1 0 5
f afvalwater	3 0 6 0 -1 -1 0 4 -1 0 0 0 0
f al	9 1 7 1 -3 -2 1 4 3 -2 -2 -4 4
f alle	0 -4 0 -3 -3 7 0 -1 5 -1 -4 -1 -1
f alles	-16 -11 -13 15 -2 -3 1 -2 -6 -1 -1 -1 0
f als	0 2 -17 -1 3 2 9 -7 -1 -3 0 -2 1
f altijd	-8 -6 -6 6 -1 0 -1 -2 -1 0 0 0 0
f ambitie	-2 -7 -3 0 -3 6 -1 -7 -4 11 -7 -1 5
f anders	-2 -3 -5 8 -1 -4 -2 0 -1 -1 0 0 2
f archief	4 1 0 1 -1 -2 6 -2 0 -1 -1 0 0
f armoede	-5 8 -3 -3 6 -4 -1 5 -2 0 0 0 0
f atelier	1 0 0 0 0 0 0 -7 -2 0 0 0 10
f bedrijf	-10 10 1 -6 3 3 16 -2 -4 -2 -3 -1 -3
f begeleiden	-1 8 8 -3 1 -2 6 -3 -3 -1 -1 7 -1
f beginnen	-7 -9 -13 12 1 -6 -2 -3 -1 0 -1 0 0
f behandelen	0 0 5 -1 -1 0 -2 6 -1 0 -1 0 -1
f behartigen	6 1 -3 3 -1 -3 -2 5 -1 0 -1 0 0
f beheren	10 2 0 3 -2 -5 -1 11 -3 -1 -1 0 -2
f belang	5 16 -4 0 3 -7 5 4 -2 -2 1 0 0
f bereikbaar	-8 3 -5 -4 11 -4 0 -1 -1 0 0 0 0
f beschermen	-14 3 -12 -7 22 -10 0 -4 -1 0 -1 0 0
f bestaan	-7 -4 -6 -2 7 -1 -3 -2 2 0 0 0 0
f beste	5 -1 5 1 -2 -1 -4 -5 12 8 -7 0 -1
f bestrijden	-9 8 -4 -5 8 -2 -1 3 -2 0 0 0 0
f betaalbaar	6 0 -1 1 -1 -1 0 -3 7 -1 0 0 0
f betaalbare	6 2 -2 1 -3 0 -2 -2 8 -1 -1 0 -1
f betekenis	6 1 0 1 0 -3 10 -2 -1 -3 -2 -1 0
f beter	-7 2 17 -5 -1 3 0 7 -2 -1 0 0 0
f betere	1 2 -4 0 7 -6 -1 -2 3 0 0 0 0
f betrokken	-3 -5 -4 13 -1 -8 -1 -4 -3 0 5 0 0
f betrouwbare	4 1 0 1 0 -2 0 3 8 -7 -1 0 0
f bevorderen	-10 12 0 -6 9 -4 0 8 -2 -2 -2 0 0
f bewaren	10 -5 -1 4 -4 -1 0 4 -1 -1 -1 0 -1
f bewoner	-12 -7 -2 3 -5 7 -2 1 -1 -1 -1 0 0
f bewust	20 4 1 7 -3 -9 -2 12 -2 -1 -1 0 0
f bibliotheek	-3 8 0 -2 3 -2 2 0 -1 -1 2 0 0
f bieden	20 0 -4 8 -2 -9 -5 -7 22 -1 -3 -1 -2
f bij	-16 3 -5 5 7 -7 3 -10 7 -3 -2 4 -4
f bijdrage	-6 -4 10 -3 -1 5 0 7 -5 0 -1 0 0
f bijdragen	-9 -9 -5 -2 -3 10 0 -3 -1 -1 -1 0 0
f binnen	-8 -6 2 -4 -4 11 -3 -6 0 10 -3 3 -4
f blijven	7 0 -3 1 -1 -1 -3 -3 1 3 -1 -1 4
f boek	6 1 -2 2 0 -3 -2 4 1 -1 -1 0 0
f boer	9 1 0 3 -2 -4 11 -3 -2 -1 -1 0 -1
f boom	11 3 2 3 -1 -6 0 6 -1 0 0 0 -1
f bouwen	2 -1 -17 10 -1 -4 -6 16 -8 -2 -4 -1 1
f brengen	4 3 1 0 -1 -1 -3 19 -7 -2 -4 -1 -2
f brood	-7 2 -3 -3 2 3 0 -1 1 0 0 0 -1
f brugge	-1 0 10 -2 -1 1 -1 3 -1 1 0 0 0
f buurt	-14 -7 -5 -5 -1 12 -1 -3 -2 -1 1 0 0
f centraal	8 -2 -8 16 -2 -13 4 -2 -1 -1 -1 0 0
f christelijke	-6 -5 -5 -2 -1 8 1 -3 -1 -1 1 0 -1
f coöperatie	-7 0 14 -4 -1 4 3 -1 -1 0 1 0 0
f daarom	-10 -2 -7 -3 9 -2 0 -3 0 0 0 0 -1
f dag	8 4 -5 2 1 -5 3 1 2 -1 -1 -1 -1
f dak	-8 2 0 -6 1 7 -1 7 -6 -1 -1 0 0
f dan	6 -7 -8 3 -3 2 4 -6 3 -2 0 0 -1
f dat	-19 -3 -24 -8 -2 22 1 -16 0 12 0 -2 -7
f data	-6 -2 2 -3 -1 5 -1 2 2 -1 -1 0 -2
f de	-4 -13 -6 -2 17 -9 3 -8 4 5 1 -5 -5
f delen	3 0 15 -1 -4 1 -1 2 6 -1 -1 0 0
f denken	-8 -9 -11 17 -3 -7 -1 -4 0 -1 0 0 0
f dichtbij	-12 -6 -5 10 0 -4 0 -1 -4 0 0 0 0
f die	-17 -19 6 -10 -10 28 4 -2 7 -5 -5 -2 -6
f dienen	9 -2 -1 4 -3 -2 10 -5 -2 -1 -1 0 0
f dienstverlening	14 9 -8 5 2 -10 4 0 -5 4 -1 0 2
f digitale	-5 0 8 -3 -1 4 -6 1 -6 -2 15 -1 -1
f dit	6 6 -3 1 0 -2 -5 -3 0 -2 -2 10 4
f doel	-4 -8 -9 -1 8 -1 -7 2 13 -9 -10 5 2
f doen	-7 -2 -10 12 -5 -2 0 6 -5 0 -2 -2 -3
f door	-6 15 12 -6 1 0 7 19 -9 -3 -3 -2 -3
f draaien	-8 -6 -6 3 -1 3 -1 0 -2 -1 -1 0 0
f drenthe	16 5 1 5 -1 -9 -1 -2 -1 -1 10 0 0
f drie	0 0 4 -1 -1 0 -5 -2 -2 -2 -1 4 10
f drinkwater	-11 -4 0 -4 -1 9 0 -1 -3 0 0 0 0
f dromen	-1 -6 -7 8 -3 -1 -2 0 -1 -1 2 0 -1
f drone	-14 14 3 -8 6 1 -1 4 1 -1 -1 0 -1
f droom	7 1 -3 3 0 -4 -1 2 -4 4 2 0 -1
f duurzaam	-1 5 -2 -4 11 -7 -2 -5 5 4 0 0 -1
f duurzame	-13 -4 -2 -6 5 6 -1 -3 3 -1 -2 0 -1
f dé	9 0 -3 4 -1 -4 -4 -6 -2 12 5 0 -2
f een	-9 -37 -37 1 -2 22 -10 -35 14 -10 30 -10 0
f eenvoudig	-1 2 11 -2 -1 -1 -1 -2 9 0 -2 0 0
f eenzaamheid	-5 -3 -4 -2 6 -1 0 -2 0 0 0 0 0
f eerste	9 2 0 3 -1 -5 -4 3 3 3 0 -1 -2
f eigen	0 7 4 -4 -1 1 -4 -3 -1 -2 -2 -1 15
f eind	2 -1 -3 1 4 -4 -1 -2 -1 -1 -1 9 -3
f elk	-20 -17 -16 11 -5 7 -5 3 -7 1 -2 -1 -2
f elkaar	6 -2 -7 9 -1 -7 -1 1 -2 -1 4 0 -1
f elke	-3 -6 -11 -6 1 10 -2 7 1 -4 -7 4 -4
f en	2 -2 -18 14 7 -16 5 18 -20 6 0 -5 -8
f energie	-13 -5 0 -5 -1 10 0 0 -1 0 -3 0 0
f er	17 -2 3 4 -4 -4 19 -5 -2 -4 -6 0 2
f europa	1 -1 -4 1 0 0 0 -3 -1 7 -3 0 -1
f eén	7 0 0 2 -1 -3 -2 -6 4 -3 7 -1 2
f fiets	-7 -3 4 -3 -2 7 -2 2 1 -1 -1 0 -1
f financieel	-11 -4 0 -4 0 8 0 -1 -2 0 0 0 0
f gaan	-12 -1 -3 -1 0 5 -4 -4 -4 8 -5 -1 6
f gastvrije	15 2 0 5 -3 -7 -1 -2 -2 5 4 0 0
f gebouw	-4 0 7 -3 -1 3 0 2 0 0 0 0 0
f gebruik	-15 -3 -5 -5 7 4 -1 -1 -1 -1 -1 0 0
f geen	-7 -5 -2 -2 -2 8 -1 -1 -1 0 1 0 0
f geld	1 -1 7 -2 -3 4 -1 8 -3 -1 -1 0 0
f gelijke	-4 4 -5 -3 11 -7 0 0 0 0 0 0 0
f geloven	-12 -14 -11 13 -5 1 1 -5 -4 -1 2 0 -1
f gemeente	-4 -7 3 -2 -5 10 5 -1 -8 1 2 -1 0
f generatie	0 -4 -9 1 -1 3 -3 7 -2 -1 -2 -2 -1
f geven	-5 6 0 -5 9 -5 9 15 -15 -3 -6 4 -3
f gewoon	-10 -6 -4 3 -1 3 -1 -4 3 -1 -1 -1 -1
f gezond	-8 -4 0 -4 -1 8 0 -1 -1 0 0 0 0
f gezonde	-11 -5 5 -5 -3 11 0 -1 -1 0 -1 0 0
f gezondheid	-7 -2 -3 -3 3 3 0 -1 0 0 0 0 0
f god	3 0 0 1 -1 -1 -1 7 -4 0 0 0 0
f goed	-11 -11 -10 10 -4 2 -3 3 1 -2 -5 -1 -1
f goede	11 -1 -7 11 -1 -11 -1 -2 8 2 -4 0 -2
f gratis	1 1 4 -1 0 0 -3 -4 11 0 -1 -1 -1
f grens	-8 -1 -6 -2 9 -3 -3 -2 3 0 0 0 0
f groeien	15 1 3 4 -3 -6 10 4 -6 -6 -4 5 1
f groene	-6 6 3 -6 -1 5 0 5 -2 0 -1 0 0
f groot	-4 -5 -5 6 -1 -2 0 -3 -1 -1 2 0 0
f grote	-3 1 -3 -2 6 -3 -4 -3 3 6 -1 -1 -1
f halen	14 3 2 4 -3 -5 -3 15 -3 -1 -1 0 -2
f hart	-4 -4 -7 12 -3 -6 -1 -2 -3 -3 7 0 -1
f hebben	-21 -13 -9 -9 3 16 -1 -2 -1 -2 -7 5 -3
f heel	14 3 -1 5 -2 -7 0 -1 -3 0 9 0 0
f helpen	4 1 -6 1 3 -4 23 -15 -8 -2 -4 7 -2
f het	-5 -18 -26 1 7 4 9 -11 -5 -3 5 -2 -4
f hoeven	-12 -5 -2 -4 0 9 -1 -2 -1 0 -1 0 0
f honderd	-9 -3 2 -6 -1 10 -1 -3 -4 -1 -1 6 -1
f horen	-6 -4 -3 4 -2 1 0 0 0 -1 -1 0 0
f houden	-1 0 -1 -2 4 -1 -1 13 -7 -2 -1 0 -1
f hout	-2 -5 -6 7 -1 -3 0 -2 1 0 0 0 0
f huis	7 4 4 0 -1 -4 -3 -2 6 -1 5 0 -1
f huisarts	1 6 -3 0 2 -3 -1 7 -2 -1 -1 -1 0
f hun	6 2 4 1 -1 -3 8 0 -7 5 -1 -1 -1
f huurder	8 3 11 -1 -3 -2 -2 9 4 -3 -1 -1 0
f ieder	-3 0 8 -4 -1 4 -2 -1 7 0 -1 0 -1
f iedere	-7 -3 5 -5 -1 7 -1 9 -1 -2 -4 -1 -2
f iedereen	-13 -15 -8 -8 -7 24 7 -14 8 -3 -3 -1 -2
f impact	-7 4 -1 -3 12 -8 0 -2 0 -1 -1 0 4
f in	-10 -14 -4 2 -9 14 -1 -17 -22 9 6 14 5
f inspireren	-1 1 6 -1 0 0 -1 5 -1 0 0 0 0
f inwoner	-11 -7 -4 -3 -1 10 -2 -3 2 -1 -1 0 0
f jaar	1 -4 5 -4 -8 11 0 -8 -6 -4 -1 15 5
f je	-3 -15 -4 10 -9 4 -1 -16 16 -4 6 -1 -4
f jonge	1 2 9 -1 -1 -1 8 0 -2 -2 -1 0 0
f jongere	1 -6 -1 0 -1 1 2 1 -2 -1 -1 0 -1
f jouw	9 -1 3 2 -2 -2 5 -2 -3 -5 13 -2 -3
f kanker	-2 3 -8 -4 13 -7 1 -1 -1 -1 0 0 0
f kans	-6 6 -6 -4 11 -5 -2 -4 7 -1 -1 0 0
f kantoor	6 1 -1 2 0 -3 -3 -3 -1 6 3 0 0
f kennis	3 7 -1 0 0 -2 -1 2 -1 -1 3 0 0
f kenniscentrum	5 0 -2 2 -1 -2 -1 -3 0 -6 12 0 0
f kind	-8 -17 -14 10 -3 3 -4 2 1 -3 -1 -2 -3
f klant	3 -2 1 -5 -2 6 0 -8 -2 16 -2 -1 -3
f klein	4 11 2 -1 1 -4 0 -7 2 -1 11 0 -1
f kleine	3 0 1 0 -1 1 -2 -6 2 4 -2 6 -1
f kloof	-4 -5 1 -1 -4 7 0 -1 -1 0 0 0 0
f komen	-6 5 0 -4 4 0 4 4 -2 -2 -3 0 -1
f korte	8 1 -3 8 0 -9 -1 1 3 0 0 0 -1
f krijgen	0 -1 0 0 -1 1 -3 -3 9 -1 -1 0 -1
f kunnen	7 -3 -1 -1 -3 3 6 -7 1 -2 -3 -1 5
f kweken	3 10 1 0 3 -6 -1 0 5 0 0 0 0
f land	-6 -6 -2 -2 -2 7 -1 -1 0 0 0 0 0
f landbouw	-10 -2 -5 -3 6 1 0 -1 0 -1 -1 0 0
f langs	16 3 -1 5 -2 -7 -2 9 -2 0 0 0 0
f laten	14 9 -9 1 1 -6 14 3 -2 -2 -4 -1 -4
f leefbaar	-5 -6 0 -2 -6 10 0 -2 -1 0 0 0 0
f leerkracht	0 0 3 0 0 0 2 -6 -1 0 0 7 0
f leerling	-6 11 12 -5 3 -2 3 2 2 -1 -2 0 -1
f leiden	2 2 6 0 0 -1 -3 8 -3 0 0 0 0
f lenen	-4 -1 6 -2 -1 2 0 2 0 0 0 0 0
f les	-15 -2 1 -6 -1 11 -3 1 -1 0 -1 0 0
f leven	-18 -10 4 -10 -2 17 -2 -2 0 -1 -1 0 -1
f leveren	2 -4 7 0 -3 2 -4 -1 13 -1 -3 -1 -2
f liefde	-13 4 -1 -6 2 7 -2 4 -3 -1 -1 0 0
f loket	0 0 0 -1 0 1 -1 -3 -4 -1 6 -1 3
f lossen	-8 -2 -1 -3 8 -3 -2 -12 7 -1 5 0 -1
f maaltijd	1 4 0 -1 1 -1 0 -2 -3 0 0 7 0
f maatwerk	-4 0 7 -3 -1 3 0 -2 4 0 0 0 0
f maken	-11 -8 1 -10 2 13 7 15 -12 -5 -7 -3 0
f mantelzorger	-1 -1 1 -1 0 1 7 -3 -1 -1 -1 -1 0
f meer	-13 1 -17 0 8 -1 2 -12 6 -2 0 -1 0
f meest	11 1 0 4 -3 -4 -3 -3 5 11 -6 0 -1
f mens	-10 -5 -20 11 2 -4 12 -5 1 -7 -3 -3 -4
f merk	6 -3 0 2 -2 -1 -1 8 -2 -1 -1 0 -1
f met	7 6 5 9 -6 -8 2 9 7 -10 6 -3 -6
f minder	-12 -6 -1 -5 -2 12 0 -2 -2 0 0 0 0
f minuut	7 2 1 1 0 -3 -1 7 0 -2 -1 -1 -1
f missie	-11 -10 -8 -5 2 10 6 2 7 -3 -9 -4 -8
f moeten	15 -3 -7 5 -3 -3 -4 -8 -4 -6 -3 -1 27
f mogen	-14 -6 -1 -6 0 11 -1 -3 1 -1 -1 0 -1
f morgen	7 1 -3 4 -1 -5 -3 -5 10 -1 0 0 -1
f naar	12 -8 -18 4 11 -12 -4 -5 -6 4 -9 -2 19
f naast	9 4 5 0 -1 -4 12 -4 1 -2 -2 0 -1
f nacht	-1 -1 -1 -1 0 2 6 -3 -2 0 0 -1 0
f natuur	-7 5 -5 -3 10 -5 0 0 -1 0 0 0 0
f nederland	10 8 -11 0 16 -18 -2 -8 3 -2 11 0 -1
f nemen	4 0 2 1 -2 -1 7 -1 -1 -1 -1 0 -1
f netbeheerder	3 0 2 1 -1 -2 -1 -3 6 -1 -1 0 0
f netwerk	-2 -2 0 -1 -1 2 -1 -4 11 -2 -4 0 0
f niemand	-11 -6 -1 -6 -2 13 -1 2 -3 0 -1 0 -1
f niet	-9 -9 -11 8 -3 3 -3 -1 -5 -1 2 0 0
f nieuwkomer	6 0 -1 2 -1 -2 2 -7 9 -1 -1 0 0
f nul	-11 -5 2 -5 -2 11 0 -1 -1 0 0 0 0
f nummer	6 0 -1 2 -1 -3 -1 -2 -1 11 -4 0 -1
f ocmw	-6 0 0 -2 -1 5 1 -1 -1 0 0 0 0
f om	16 2 -4 7 2 -13 12 1 1 -2 -13 -3 7
f onderhouden	-11 5 7 -6 2 3 0 1 0 0 0 0 0
f ondernemer	5 -1 -4 2 -1 -2 14 -7 -4 -1 -1 0 -1
f ondersteunen	10 2 1 3 -3 -4 18 -5 -3 -2 -3 0 -1
f onderwijs	3 4 10 -1 2 -5 -1 6 2 -1 0 0 0
f onderzoek	6 10 3 0 -2 -3 -3 17 -5 -1 -1 0 -2
f onderzoeken	3 3 4 0 -3 0 -1 8 -2 -1 -1 0 0
f ons	18 3 -1 10 1 -16 -5 -3 15 -5 -2 2 2
f ontwerpen	-1 4 6 -2 1 -1 -2 9 -2 0 -1 0 -1
f ontwikkelen	-1 3 2 -1 0 0 -2 10 -4 -1 -1 0 0
f onze	-18 7 18 -11 1 8 -11 -1 5 -3 1 -5 16
f ook	-20 -9 3 -12 -3 21 -2 4 -3 -2 -2 0 -1
f op	-8 7 9 -7 9 -4 -9 26 -4 -11 -8 4 4
f open	6 -1 -5 2 0 -2 4 -2 -2 -3 4 0 -1
f opkomen	-3 11 -3 -4 11 -8 -5 13 -2 -3 -1 0 0
f opleiden	-7 1 11 -4 0 3 -2 6 -1 0 0 0 0
f oprichten	0 -2 3 0 -1 1 -1 6 -2 0 -1 0 0
f opvang	6 -2 -1 3 -2 -1 -1 3 2 -1 -1 0 -1
f organisatie	16 -2 -2 5 -3 -5 1 -7 -1 0 -2 -1 13
f organiseren	1 2 3 0 0 -1 -1 6 -3 0 -1 0 0
f oude	6 7 1 0 -1 -3 -2 15 -4 -1 -1 -1 -2
f ouder	-8 -2 9 -5 -2 7 -2 8 -3 -1 -1 0 -1
f oudere	6 4 -2 -1 5 -6 -2 4 4 -1 -3 -1 0
f over	-10 -6 -1 -6 -2 12 -2 3 -4 -2 2 -1 0
f overal	-7 -2 6 -5 -1 7 0 2 -1 0 -1 0 0
f overgang	-7 2 -2 -3 5 0 3 -3 0 0 0 0 -1
f partner	8 0 -3 3 -2 -2 -2 -1 2 -3 8 -1 -1
f patiënt	-3 0 6 -4 -1 4 8 -5 -3 2 0 0 -1
f per	-4 1 8 -3 0 2 -1 -4 8 -1 0 0 -1
f planten	12 10 3 3 2 -10 0 9 -1 0 0 0 -1
f plezier	-6 -4 -4 2 0 2 -1 -2 0 0 -1 0 0
f privacy	-4 -5 3 -2 -7 10 0 0 0 0 0 0 0
f programma	-2 -7 -2 -1 -2 6 -4 -7 -2 -2 -2 -1 15
f recht	-15 -2 0 -8 6 6 -2 -3 2 -1 -1 0 0
f redden	-11 7 0 -8 13 -4 3 2 -3 0 -1 -2 0
f regio	-6 -5 -8 -1 0 6 -1 -3 0 0 0 0 -1
f regionale	6 1 -1 2 -1 -3 2 -1 -1 -5 -1 -1 8
f registreren	6 -1 5 2 -3 -1 -1 8 -3 -1 -1 0 0
f rekenen	1 0 -1 0 0 0 -1 -7 2 -1 0 7 -1
f repareren	-5 -5 -1 -2 -2 7 0 -2 0 0 0 0 0
f respect	1 -1 -4 7 0 -5 0 0 0 0 0 0 0
f ruimte	-14 -6 -3 -4 0 10 0 -1 -3 0 -1 0 0
f rusten	-12 -6 -4 -4 0 9 -1 -2 -2 0 0 0 0
f samen	-5 -16 -20 6 11 -7 3 1 -4 -3 -4 -1 -2
f samenleving	-6 1 9 -4 0 4 1 -2 -2 -1 5 0 -1
f scholen	-3 2 13 -3 -1 1 -3 12 -2 -1 0 -1 -1
f schone	-14 -1 -1 -6 2 8 0 -3 2 0 -1 0 0
f school	8 1 4 2 -1 -4 0 3 -3 -1 6 0 -2
f schoon	-3 -4 -3 -2 -2 7 -1 0 1 -1 -1 0 0
f schrijven	-4 -1 7 -2 -1 2 -1 -2 4 0 -1 0 -1
f schuld	-1 8 1 -2 2 -2 -1 4 -1 0 0 0 0
f slaan	-5 3 20 -5 -1 2 -1 9 -2 -1 0 0 -1
f slapen	-6 -3 -1 -2 0 5 0 0 -2 0 0 0 0
f slimme	-6 -2 4 -2 -1 5 -1 -2 3 0 0 0 0
f slopen	6 0 -2 2 -1 -2 -1 5 -2 0 0 0 0
f sneller	3 1 -5 4 4 -8 0 -1 0 0 0 0 1
f software	5 4 -3 1 1 -3 5 1 -4 7 -4 -1 -3
f spelen	-10 0 14 -6 -1 5 -1 6 -2 0 -1 0 0
f sport	2 -2 -3 6 -2 -4 -1 -1 2 -1 0 0 0
f spuiten	-6 4 6 -4 1 2 0 -4 6 -1 0 0 0
f staan	8 -7 -9 10 -4 -4 31 -15 -4 -4 -6 -1 -3
f staat	-1 -3 -7 6 -1 -2 6 -5 -2 0 0 -1 0
f stad	6 1 4 -1 -9 7 1 8 -1 -3 -1 0 -1
f stand	-8 0 -3 -3 6 -1 0 -1 0 -1 0 0 0
f stellen	2 5 -4 0 2 -3 9 -4 4 -2 -4 -1 -1
f stem	-9 0 -3 -3 9 -2 -2 7 -9 -3 5 0 -1
f sterk	4 -4 -11 13 -2 -8 -3 4 -3 -1 -1 0 0
f stichting	-3 -2 -13 0 -1 6 -3 -1 1 0 1 -1 -2
f stimuleren	5 8 5 0 0 -4 13 -2 -3 -2 0 0 -1
f streven	-16 -6 -7 -7 1 13 -3 -8 -8 23 -4 0 -6
f strijden	-15 3 -12 -6 23 -11 -1 -3 0 -1 -1 0 0
f student	-4 -4 -8 0 0 4 0 0 -2 0 -1 0 -1
f taal	-7 3 2 -3 -2 6 -1 3 -1 0 0 0 0
f te	-8 -1 9 -1 -8 9 2 9 -14 -1 -2 -1 8
f team	22 1 2 8 -10 -4 10 1 -1 1 -9 0 5
f technologie	-9 0 4 -4 3 2 -1 2 -1 0 0 0 0
f tegen	-15 0 -8 -7 19 -6 -2 -3 -2 6 -1 -1 -2
f ten	-5 -11 -10 0 4 3 1 0 1 -3 -5 0 -1
f tevreden	5 1 0 1 0 -2 -1 -2 -1 7 -1 0 -1
f thuis	5 0 -3 1 -1 -1 -2 -3 10 -1 -4 0 0
f tien	-2 -2 0 -1 -1 3 -2 -3 2 6 -2 0 -1
f tijd	-9 4 -7 5 2 -4 -1 0 -1 0 0 0 0
f toegang	-9 -5 -1 -3 -2 9 -1 -1 -1 0 0 0 0
f toekomst	0 -6 -12 12 -3 -5 0 -3 -1 0 0 0 0
f toezicht	6 4 23 -1 -7 0 -1 15 -3 -1 0 0 -1
f toonaangevend	3 -1 0 1 -1 0 -1 -5 -4 12 -1 0 -1
f tot	-7 -1 14 -6 -5 10 -4 8 -4 10 -3 -1 -5
f trekken	8 -1 -1 2 -1 -2 7 -2 -3 0 0 0 0
f trots	15 4 -1 5 0 -9 -1 4 -1 0 3 0 0
f tussen	-2 -16 -14 7 -7 8 -4 -6 -2 -3 7 0 0
f u	8 0 0 2 -2 -1 3 -1 2 -1 -1 0 -1
f uit	-15 -2 -5 -7 14 -2 2 2 3 -3 -4 -1 -4
f uur	6 1 -2 2 0 -3 -1 -2 6 -1 0 0 -1
f uw	13 2 -2 4 -1 -6 -4 -1 5 2 2 0 -1
f vakantie	-9 -4 1 -6 -1 9 -1 -2 2 0 0 0 0
f van	5 -1 2 -9 8 0 1 -2 -16 5 4 -5 14
f vandaag	8 1 1 2 -1 -4 -4 -2 10 -1 0 0 -1
f vanuit	5 -7 -6 5 -3 0 -2 -2 1 -2 2 0 1
f vanzelfsprekend	-14 0 -4 -6 9 1 0 -4 0 0 0 0 0
f varen	-6 -2 -2 -2 2 3 0 -1 -1 0 0 0 0
f veilig	-20 -11 0 -8 -4 19 -1 -4 2 -2 -2 0 0
f veilige	6 3 5 1 0 -4 0 2 3 0 -1 0 0
f veiligheid	-16 -6 -1 -8 1 12 -1 -2 -1 0 0 0 0
f veiligheidsregio	-4 -6 7 -2 0 3 -1 2 0 -1 -1 0 0
f veiligste	-1 -4 3 -1 -6 8 -1 -2 0 8 -5 0 -1
f veranderen	-14 -1 -1 -5 7 2 -1 -2 0 -1 -1 0 2
f verbeteren	-5 0 -4 -2 8 -4 0 -1 0 0 0 0 0
f verder	5 -5 -9 7 -2 -3 4 -4 -3 -2 -1 0 3
f verdienen	7 4 10 -1 -1 -3 0 2 6 0 -1 0 0
f verduurzamen	4 0 3 1 -2 -1 -6 3 -1 0 0 6 0
f vereniging	8 5 -7 2 1 -5 -1 9 -4 -4 4 -1 -2
f verhalen	2 -1 3 0 -1 0 -1 9 -3 -1 -1 0 -1
f verhuren	3 1 2 1 0 -2 -1 -5 9 0 0 0 0
f verkopen	-2 0 8 -2 -1 1 -1 -2 6 0 -1 0 0
f verlenen	5 0 0 2 -1 -2 -6 13 -4 -1 -1 0 0
f verminderen	-6 1 -3 -2 7 -2 -1 0 0 0 0 0 0
f verpleegkundige	-8 -3 1 -3 0 6 -1 1 -1 0 -1 0 0
f versnellen	-1 3 0 -1 1 0 -1 -3 6 0 0 0 -1
f versterken	2 9 -3 -1 6 -7 8 -1 -4 -2 -1 0 2
f verstrekken	4 3 -3 1 0 -3 -1 -9 14 -1 -1 0 0
f vertrouwen	-6 -11 -8 5 -5 6 -2 -2 0 -1 -1 0 -1
f verzamelen	9 -4 -3 4 -2 -2 0 3 -1 0 -1 0 0
f verzorgen	10 4 7 2 -1 -5 -3 -1 13 -1 -1 0 0
f verzorging	9 -1 0 3 -2 -3 -3 4 4 -1 -1 0 0
f vijf	18 0 -2 7 -5 -6 -2 -3 -1 5 1 -2 5
f visie	0 -6 -7 1 -1 3 -4 1 -3 0 5 0 -2
f vlaamse	-7 0 -4 -2 8 -3 -1 1 -1 -1 -1 0 0
f voedselbank	0 0 4 -1 -1 0 -2 -3 8 -1 -1 0 0
f voedselketen	6 -3 5 2 -10 6 -1 5 -1 0 0 0 0
f voedselverspilling	-8 1 -6 -2 11 -6 -3 -1 0 0 0 0 0
f voelen	-7 -3 0 -3 0 6 -1 -1 0 0 0 0 0
f voeren	-1 5 -1 -1 2 -1 -2 6 -3 0 0 0 0
f vol	-17 -6 -1 -6 -1 13 -1 -1 -3 0 -1 0 0
f voor	24 1 -25 21 -9 -13 7 -5 -9 -2 11 0 -2
f voorkomen	-1 7 3 -2 3 -3 -1 7 -2 0 0 0 -1
f voorzien	9 1 -5 4 0 -4 4 -3 3 -1 -1 0 -1
f vormen	-2 2 9 -3 0 1 -1 2 -2 0 5 0 -1
f vrijheid	-10 -2 -2 -5 3 5 -2 0 0 0 0 0 0
f vrouw	1 -1 -1 0 -1 1 -2 -4 6 0 0 0 0
f vzw	-6 1 -6 -2 6 -2 2 -4 -1 0 1 0 0
f waar	2 -8 -10 1 -1 4 -7 7 -19 7 10 -2 0
f waarin	-13 -9 -8 -3 -3 13 0 0 -2 0 -4 0 0
f waarmee	-5 16 -4 -4 6 -5 -2 5 1 -1 -2 0 -1
f warme	6 2 2 1 0 -3 0 2 1 0 0 0 0
f wat	-6 -9 -7 1 -1 5 7 1 -6 -3 1 -2 -3
f we	1 -8 -8 -4 3 5 8 -9 -13 0 -1 -1 13
f week	-2 -2 3 -2 -2 4 -2 -1 6 -1 -2 -1 -1
f weer	-8 -5 0 -3 -1 7 2 -4 0 0 -1 0 0
f weg	-3 -3 -6 8 1 -5 0 0 -1 -1 0 0 0
f weidevogel	-5 2 -3 -4 8 -3 0 -1 0 0 0 0 0
f wendbare	5 2 1 1 0 -2 0 -1 -3 -1 -4 0 11
f wereld	-19 -14 -6 -6 -2 18 -4 4 -4 -3 -3 0 1
f werk	-1 -4 -4 7 -2 -2 4 -3 -1 -1 -1 0 0
f werken	-8 0 0 -7 0 9 -5 -3 -3 -4 -1 -3 17
f weten	8 2 -1 2 0 -4 -1 1 -1 5 -1 0 -1
f wie	10 5 1 1 6 -11 5 4 -7 3 2 -1 -2
f wij	11 -17 -3 10 -1 -7 5 5 1 -7 -4 0 -3
f wijk	-12 -8 0 -4 -6 15 0 -2 -1 -1 -1 0 0
f willen	3 -7 -28 -1 10 -2 -16 -12 -12 14 8 9 1
f wonen	-6 -4 -2 -2 -1 7 -1 -1 0 0 0 0 0
f woning	5 1 6 1 -2 -2 -1 7 -2 0 0 0 0
f worden	-9 -4 -1 -7 2 8 -4 4 -2 -5 -3 -1 8
f zee	-3 -3 1 -1 -4 6 -2 6 -3 -1 -1 0 -1
f zelf	-7 -2 3 -4 0 5 1 -3 2 0 -1 0 0
f zetten	-3 -4 8 -3 -6 9 0 9 -3 3 -5 -1 -3
f zich	6 -4 -7 2 -3 2 3 5 -8 2 0 -1 -2
f ziek	-7 -3 0 -3 -1 6 -1 -1 -1 0 0 0 0
f ziekenhuis	0 -3 8 -2 -7 7 -1 -6 7 9 -6 0 -1
f ziel	7 -2 -1 8 -5 -4 0 -1 -1 0 5 0 0
f zien	-5 7 -15 3 7 -6 3 -8 2 -2 5 0 -2
f zijn	19 -16 -41 22 -11 -1 9 -26 -23 6 37 -9 -4
f zo	4 -6 -1 1 -3 2 0 -2 -1 0 0 0 3
f zoals	10 2 -2 3 -1 -5 -2 6 1 0 -1 0 0
f zonder	-35 -22 2 -18 -14 46 -6 1 -5 -3 1 -1 -1
f zorg	25 2 6 7 -7 -9 -3 -4 18 3 -3 -1 -1
f zorgen	6 -6 7 -1 -11 10 2 -3 3 0 -6 -1 7
f één	-1 1 3 -2 -2 2 1 -4 -10 1 10 -1 4
g1 	-1 -1 -14 -2 5 1 -15 -7 11 -7 2 14 -2
g1 activity.infinitive	5 -2 -1 0 -3 2 -3 3 6 -1 -1 0 -2
g1 adverb	-5 -22 -28 13 7 -6 16 -12 0 -7 -6 -2 -3
g1 agent	5 -3 -2 2 -3 1 3 8 -2 -2 -2 -1 -3
g1 artefact	4 -7 -2 -1 -6 8 -6 -1 7 6 -3 -1 -3
g1 article	1 3 -23 -4 17 -8 -3 -2 -6 9 14 -11 -6
g1 change	-7 -3 -4 3 1 -1 -1 -1 -1 0 -1 0 0
g1 company	4 -2 1 -1 -4 4 9 2 -4 -3 0 -1 -2
g1 contented	9 2 1 1 -1 -3 -1 -4 -1 11 0 0 -1
g1 customer	8 2 0 2 -1 -3 -3 -2 -3 12 0 0 -1
g1 determiner	-22 -14 -10 -6 -2 20 -2 5 -10 -5 -6 4 2
g1 living.infinitive	-6 -6 -4 4 -4 4 -2 -2 -3 2 -5 -1 6
g1 mission	1 -7 -7 12 -6 -2 -3 2 1 -2 -5 -1 5
g1 own	14 9 19 -1 -6 -4 -6 -3 6 3 -3 3 11
g1 people	12 -12 -5 -3 -6 10 19 6 -7 -2 -2 -7 -7
g1 place	-1 13 -4 -10 12 -4 3 7 -5 1 -1 -1 -1
g1 plain.infinitive	-7 3 -13 5 15 -17 -5 8 -3 0 -3 -1 -1
g1 plain.infinitive neutral	-6 -5 0 -2 -2 7 0 -1 0 0 0 0 0
g1 possessive	9 2 1 2 -1 -4 4 -3 -4 -1 13 -2 -3
g1 praised	-5 4 14 -5 -1 3 -1 3 4 -1 0 -1 -1
g1 preposition	-5 1 5 12 -6 -6 -13 2 6 -13 -6 15 9
g1 problem	-13 -9 -12 0 6 3 -5 6 -5 -2 -1 -1 -1
g1 pronoun	-18 -15 -13 7 -6 10 -1 -6 0 -2 -2 -1 -1
g1 quality	-20 -16 -8 2 1 8 -2 -4 -2 -1 -1 0 -1
g1 rank	11 3 0 2 0 -5 -1 -4 -2 13 -1 0 -1
g1 service	19 1 0 5 -3 -7 5 -2 10 -2 -2 -2 -1
g1 shared	5 -5 -15 -3 3 3 -4 2 9 -2 -7 -1 0
g1 subject	-3 4 13 1 2 -6 7 0 -2 -2 3 -8 6
g1 wanted	-16 -20 -18 6 -5 13 -2 -12 11 -1 -5 -1 -3
g1 work	18 0 3 5 -8 -3 -2 13 -4 -1 -1 0 -1
g2 	1 -7 -19 -6 2 11 -6 0 -18 1 3 17 -2
g2 ,	5 -15 -18 21 -5 -9 5 -8 4 3 -5 -1 -4
g2 .	0 -5 -13 22 -1 -16 0 -1 0 -1 -1 0 -1
g2 :	1 3 -1 0 1 -2 -1 -2 7 0 -2 0 0
g2 act.infinitive	-20 4 -14 -8 28 -13 -3 3 -4 -1 -1 0 -1
g2 activity.infinitive	11 -1 17 -1 -1 -5 -15 54 -12 -4 -8 -2 -5
g2 activity.infinitive artefact	7 2 1 2 -1 -3 -3 12 -3 -1 -2 0 -1
g2 activity.infinitive place	3 2 3 0 0 -2 -3 7 -2 0 0 0 0
g2 activity.infinitive shared	-6 5 1 -3 2 1 0 1 0 0 0 0 0
g2 activity.singular	-9 1 1 -4 -1 7 0 0 0 0 0 0 0
g2 adverb	-3 1 -2 4 0 -3 6 -6 -2 -1 -1 0 3
g2 agent	-7 29 15 -13 7 -3 -1 15 -7 -2 4 -5 5
g2 artefact	7 22 7 -4 3 -9 -3 -6 20 0 -4 -1 3
g2 article	2 -23 -3 2 -5 9 0 0 -9 -1 4 2 -3
g2 carry.infinitive	14 5 1 4 -1 -8 -8 7 11 -2 -2 0 -1
g2 change	-6 -1 -9 -2 15 -9 -1 -6 -1 -3 -3 4 7
g2 company	4 -2 0 -1 2 -1 1 -15 1 4 13 -2 -1
g2 comparative	-6 -3 3 -6 -3 10 0 0 0 0 0 0 0
g2 conjunction	-2 0 -11 -3 15 -9 8 -10 1 4 -4 -1 -2
g2 customer	-10 -3 3 -8 -1 11 -1 -3 1 3 0 0 -1
g2 develop.infinitive	3 9 -3 -2 1 -1 -6 19 -8 -2 -1 -1 1
g2 ensure.infinitive	-8 -4 7 -3 -6 11 -1 -2 2 0 0 0 0
g2 gathering.infinitive	9 0 0 3 -3 -2 -5 16 -5 -1 -2 0 -1
g2 helping.infinitive	7 -1 11 1 -6 1 32 -14 -6 -2 -3 -1 -2
g2 helping.infinitive people	-4 8 8 -4 2 -1 11 -2 -3 0 -1 0 -1
g2 helping.singular	6 0 -4 3 0 -3 5 -1 -2 0 0 0 0
g2 internal	7 -2 0 2 -2 -1 3 -1 -2 1 -1 0 2
g2 inward.infinitive	1 -1 3 0 -1 0 -4 -2 -3 -1 -1 0 10
g2 let.infinitive	9 10 -9 3 4 -9 4 -1 3 -1 -1 0 -2
g2 living.infinitive	-2 -1 -8 -8 2 9 -4 1 -6 2 0 -2 5
g2 living.singular	9 2 -2 2 0 -4 0 -1 5 0 -1 0 0
g2 make.infinitive	5 -2 1 -1 -3 2 9 4 -5 -3 -3 -1 0
g2 mission	-3 -24 -15 0 -1 12 0 5 -9 5 -12 8 -8
g2 modal.infinitive	-2 -19 -10 -3 2 9 -10 -16 -4 6 -1 2 15
g2 modal.singular	-14 -7 -5 -4 -1 12 -1 -3 -2 -1 1 0 -1
g2 neutral	-5 -7 3 -4 -4 11 -7 7 -3 -2 -6 8 0
g2 offering.infinitive	25 2 6 7 -6 -10 4 -3 22 -3 -7 -2 -3
g2 offering.infinitive work	3 1 2 1 0 -2 -1 -5 9 0 0 0 0
g2 own	-16 9 2 2 3 -3 3 -2 18 -7 -2 -3 -7
g2 people	-28 -3 5 -3 6 4 4 2 -17 -7 1 9 1
g2 place	8 -9 -17 7 -11 9 -4 -2 -3 -7 12 -1 1
g2 plain.infinitive	-12 -17 -28 1 -9 22 14 -6 -16 -9 9 -5 -2
g2 plain.infinitive mission	3 -7 -4 1 -4 5 -4 -4 -5 19 -4 0 -4
g2 plain.infinitive shared	-19 -18 -17 11 3 0 -2 -7 -2 -2 1 0 -1
g2 plain.singular	-18 -23 -10 19 -16 10 1 -6 -4 -3 1 -1 -1
g2 possessive	6 -4 0 2 -5 1 0 -1 -2 -1 0 -1 6
g2 preposition	3 -20 -30 12 9 -10 3 -18 17 2 -6 -8 -2
g2 problem	-14 -8 0 -8 -2 16 0 -3 -1 -1 0 0 0
g2 promote.infinitive	-1 6 -6 -1 13 -12 8 0 -3 -2 -2 0 -1
g2 pronoun	-14 -8 -5 1 -2 8 -4 -4 0 5 -2 0 -1
g2 quality	-8 -6 -8 3 0 3 1 4 -2 -3 -3 -1 -1
g2 rank	-2 12 1 -3 2 -3 -1 -3 3 10 -3 0 -2
g2 rank superlative	7 -3 3 2 -8 5 -1 -7 5 10 -3 0 -1
g2 relative	-59 -26 -4 -21 -5 48 -5 -11 -3 -2 -3 -1 3
g2 representation	3 7 -1 0 1 -4 2 -1 0 0 2 0 0
g2 service	10 3 1 0 1 -4 2 -5 10 -2 -2 -1 2
g2 shared	-13 3 -12 4 11 -9 -6 8 -2 -5 4 -2 -3
g2 strengthen.infinitive	-2 7 -1 -1 3 -3 1 2 -1 0 0 0 0
g2 subject	11 0 0 2 -3 -2 -4 6 -2 -3 0 -1 7
g2 subordinator	10 0 -3 4 -2 -4 -1 -9 13 0 -1 0 0
g2 superlative	-3 -7 5 -1 -11 14 -4 -7 4 7 0 0 -1
g2 unlisted.infinitive	12 2 -1 3 -1 -5 -3 2 2 4 -1 0 -1
g2 unlisted.singular	-16 -6 1 -2 -1 8 0 1 -4 -1 0 0 0
g2 venue	17 5 11 4 -3 -9 -4 -4 13 -5 12 -1 -3
g2 wanted	-11 -11 -17 6 7 -3 0 2 -8 -6 1 -1 2
g2 work	4 0 20 -2 -4 0 -3 5 9 -2 -1 -1 -1
g3 	1 -13 -5 20 -1 -15 -1 -14 -10 -1 6 7 9
g3 ,	20 16 -6 -7 14 -14 -8 14 9 0 -4 -3 1
g3 .	11 2 2 -4 0 0 3 5 -4 -2 -1 -2 6
g3 :	-2 -9 -5 0 -2 6 -4 1 -10 10 2 3 -6
g3 act.infinitive	13 -3 7 2 -13 7 0 -3 -1 13 0 -1 -3
g3 activity.infinitive	21 14 -1 5 0 -14 -4 13 -8 7 -3 6 -3
g3 activity.singular	-5 9 28 -2 -7 0 -9 33 2 -6 -7 -1 -4
g3 adverb	-7 -33 -8 12 -19 19 0 -15 3 0 -7 -1 7
g3 agent	2 2 3 -2 -2 2 1 7 -11 -2 12 -1 -4
g3 artefact	1 4 10 -3 3 -4 -3 -9 39 -6 -8 -3 -5
g3 article	20 -1 -15 18 3 -22 -6 -15 1 -5 30 -6 2
g3 carry.infinitive	3 1 1 1 0 -2 4 5 -6 0 -1 0 -1
g3 change	-3 0 -4 -1 6 -3 -1 -1 -1 -1 -1 4 -2
g3 company	1 4 3 -1 -1 0 4 -2 -9 2 10 -1 -3
g3 comparative	0 -3 2 0 -5 4 3 -7 -1 -4 -1 -1 11
g3 conjunction	-12 -8 9 -2 -5 10 2 5 -4 -4 1 -1 -2
g3 determiner	-1 -4 0 2 -7 6 -1 -4 7 -2 -1 5 -4
g3 helping.infinitive	-3 -3 2 -1 -3 6 -2 -5 -1 -2 -1 6 4
g3 helping.singular	7 5 1 2 -3 -2 14 0 -3 -2 -4 0 -1
g3 internal	6 1 -1 2 0 -3 3 -2 -2 -2 -1 -1 6
g3 let.infinitive	5 -1 0 -2 -3 3 9 2 -3 -1 -3 -1 -2
g3 living.infinitive	-4 7 -2 2 2 -5 -2 6 -2 -3 0 -1 2
g3 living.singular	-11 -5 3 4 -6 5 -2 2 -2 -1 1 0 -1
g3 make.infinitive	-10 1 -2 -6 11 -2 0 1 -1 0 0 0 -1
g3 mission	7 7 -6 2 2 -6 -1 -1 7 -1 -1 0 0
g3 modal.infinitive	-8 -10 -8 -3 -3 12 -4 -11 1 3 0 5 0
g3 modal.singular	12 13 1 0 3 -10 -7 -1 4 -5 3 -1 14
g3 neutral	-22 -13 -8 4 1 6 -3 -2 0 -4 -3 3 -2
g3 offering.infinitive	-11 -6 -3 -3 8 0 -1 1 -3 -1 -1 0 -1
g3 offering.singular	12 1 3 4 -3 -5 -8 -6 29 -3 -5 -1 -2
g3 own	-5 -7 7 -4 -4 9 -6 1 -4 3 -2 -1 8
g3 people	20 -12 0 1 -13 9 35 4 -13 -11 -13 7 -8
g3 place	-9 0 -6 -6 1 8 7 2 0 0 -8 -2 -3
g3 plain.infinitive	2 -4 7 6 -8 1 2 7 -7 8 -12 1 3
g3 plain.singular	1 -6 -18 0 8 -2 3 5 1 -5 1 -4 -6
g3 plain.singular neutral	0 -5 -10 11 -1 -6 5 -2 -3 -1 -3 0 0
g3 possessive	-5 7 -4 1 3 -3 -1 3 -1 -1 -1 -1 1
g3 praised	-2 -6 -11 12 -1 -6 -2 -2 -2 -1 -1 0 3
g3 preposition	1 -19 -51 5 6 6 -15 -8 7 6 5 -8 -4
g3 problem	-11 -18 -6 2 -6 13 -2 -4 -2 -2 -1 -1 2
g3 promote.singular	-7 6 -2 -3 1 3 -1 -1 0 -1 2 0 0
g3 pronoun	-1 -14 -17 -2 -3 13 15 -16 -6 9 -2 -2 -6
g3 quality	-16 -9 -7 0 -1 10 -3 -7 3 -1 2 0 -1
g3 rank	5 0 -1 2 -1 -3 -2 -2 -7 15 -3 0 -1
g3 relative	21 -4 -1 5 -8 -2 -7 -5 8 1 11 -1 -3
g3 service	10 6 -2 2 1 -7 5 -3 11 -6 -2 -2 0
g3 shared	-8 -22 -5 5 -14 17 -4 4 2 -7 2 -2 -4
g3 subject	-16 -17 -26 -3 6 12 0 -7 -3 -1 -1 -1 -3
g3 subordinator	-11 -4 -8 -3 5 4 1 -2 -4 0 -1 0 0
g3 unlisted.infinitive	12 4 11 2 -3 -6 -3 9 1 4 -1 -1 -2
g3 wanted	-23 0 2 -17 11 12 -11 -10 10 8 -5 -2 5
g3 work	1 9 3 -1 0 -2 1 11 -4 -2 -1 0 -1
s 	8 -26 -25 4 13 -6 -8 -3 9 -9 -19 13 6
s !	-2 -14 -20 6 -3 6 -4 0 1 1 -3 -1 -4
s '	3 -4 -2 1 0 0 0 -2 8 -3 -1 -1 -2
s ,	13 1 -4 13 -16 0 0 17 12 -7 3 -22 -1
s -	-1 3 -6 -1 3 -2 -2 -2 -3 2 5 0 -1
s .	5 -41 -51 7 1 14 -4 9 -4 -1 -14 -5 -3
s :	9 -2 14 -6 -6 6 -3 -4 4 -2 1 6 3
s act.infinitive	-69 65 -41 -42 82 -28 -11 11 -9 0 -7 6 -2
s act.infinitive change	-11 4 -7 -6 17 -7 -1 0 0 -1 -1 0 0
s act.singular	-20 6 13 -11 0 11 3 7 -5 -1 -2 0 -1
s activity.infinitive	32 21 43 -3 -8 -14 -13 94 -28 -20 -10 0 1
s activity.infinitive artefact	7 9 2 1 2 -7 1 15 -5 -1 -2 -1 -2
s activity.infinitive mission	-4 6 0 -2 2 0 -1 4 -2 0 0 0 0
s activity.infinitive neutral	-1 1 6 -2 0 0 1 -5 -2 0 4 0 4
s activity.infinitive place	11 0 3 3 -2 -5 2 14 -8 -1 -2 0 -2
s activity.infinitive shared	16 9 2 4 1 -11 -1 12 -3 0 0 0 -1
s activity.infinitive venue	4 3 5 0 0 -3 -3 11 -2 -1 -1 -1 0
s activity.infinitive work	-3 0 6 -2 0 1 0 3 -1 0 0 0 0
s activity.participle	28 -2 -9 7 -4 -7 -4 0 17 -5 -4 5 -5
s activity.singular	-10 19 21 -7 -6 6 -11 32 13 -10 -5 -2 -9
s adverb	-26 9 13 3 -24 23 29 20 3 -12 -9 -16 -15
s agent	38 12 35 -3 -13 -6 7 -5 -21 8 33 -10 9
s artefact	49 13 27 -1 -4 -17 -10 24 41 -3 -16 -5 -9
s article	10 -17 -26 1 10 -2 -3 3 7 2 6 -26 2
s awareness.infinitive	21 10 1 6 0 -14 -3 15 1 -2 -1 -1 -2
s carry.infinitive	19 12 13 2 -3 -10 -13 26 12 -6 -5 -3 0
s change	-45 53 -25 -18 51 -29 -11 -1 -10 -7 8 5 13
s company	12 19 18 -7 -10 5 6 -8 -6 8 19 -8 1
s comparative	-42 -15 43 -29 -7 40 -3 -6 -5 -6 -1 -3 21
s conjunction	-4 15 -8 -1 -12 12 -4 18 7 0 -3 -18 1
s contented	19 3 -1 5 -1 -9 -3 -6 -3 21 0 -1 -4
s customer	22 -2 2 1 -6 -1 -4 -7 -12 27 9 -2 -6
s determiner	-17 -36 17 -1 -22 32 -6 2 -1 -11 -4 4 8
s develop.infinitive	15 3 7 0 -2 -4 -8 17 -4 -4 1 -2 5
s develop.infinitive change	11 1 -2 4 -2 -5 4 2 0 -1 -1 0 -1
s ensure.infinitive	-9 -15 13 -4 -23 29 -1 -2 5 -2 -2 0 -1
s gathering.infinitive	6 3 16 -1 -4 -2 -10 28 -9 -3 -2 -1 3
s gathering.infinitive people	-2 9 8 -3 -2 1 -7 18 -5 -1 -1 0 -1
s gathering.singular	3 7 0 0 -1 -1 9 -4 -4 -1 4 0 0
s guard.singular	-3 4 -4 -1 6 -4 -1 4 -1 -2 -2 0 0
s helping.infinitive	51 15 4 14 -7 -25 86 -28 -29 -9 -11 17 -9
s helping.infinitive agent	8 3 5 2 -1 -5 12 -3 -4 -1 -1 0 0
s helping.infinitive artefact	9 1 1 3 -3 -3 17 -10 -1 -1 -1 0 0
s helping.infinitive people	12 10 12 1 -1 -9 25 -7 -8 -2 -4 6 -2
s helping.participle	-3 -2 3 -1 -1 3 -1 -6 7 -1 1 0 -1
s helping.singular	31 7 1 9 -8 -10 32 -2 -3 -5 -7 -2 -4
s internal	35 12 11 7 -6 -15 17 -22 -18 2 -13 2 48
s inward.infinitive	-19 4 -3 -8 5 7 -7 -2 -6 -5 -5 -1 21
s keep.infinitive	-13 -5 0 -7 9 2 3 3 -3 -3 -3 -1 -1
s keep.singular	-8 10 -3 -4 8 -4 -5 3 -4 4 -1 -1 2
s let.infinitive	18 17 -12 2 6 -14 7 1 10 -2 -5 -3 -2
s let.singular	-8 -3 2 -3 -1 6 -2 3 -4 -2 4 0 -1
s living.infinitive	-5 -5 7 -7 -3 11 -17 8 0 0 -9 -6 24
s living.infinitive agent	5 0 1 0 -1 0 -2 8 0 -1 -1 -1 -1
s living.infinitive artefact	-5 -1 11 -3 -1 4 -1 3 -1 0 0 0 0
s living.infinitive service	9 9 3 1 -3 -4 -4 8 4 -1 -1 0 -1
s living.infinitive shared	4 -6 10 -1 -5 4 -3 0 12 -2 -3 -1 -2
s living.participle	-17 -7 9 -9 2 11 0 -13 14 -1 -1 -1 -2
s living.participle shared	-6 -2 2 -2 0 5 -1 4 -4 0 -1 0 0
s living.participle wanted	1 -6 -6 9 -2 -4 -2 -1 -1 0 2 0 0
s living.singular	-16 -25 36 -2 -22 25 11 3 -1 -3 -3 -3 -5
s living.stem	3 0 2 0 -1 -1 0 -1 6 -1 -1 0 0
s make.infinitive	13 -17 3 -2 -12 15 1 17 -11 1 -1 -5 -2
s merit	2 -11 -7 17 -6 -7 0 -1 5 2 -8 -1 -1
s mission	13 -16 -24 10 2 -5 -1 8 1 4 -13 4 -10
s mission wanted	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
s modal.infinitive	4 -21 7 -5 -11 19 3 -28 -9 9 -8 9 22
s modal.singular	1 11 13 -12 0 6 0 -4 16 -10 2 -5 8
s neutral	3 -17 -35 31 -4 -14 -6 -18 -3 -7 1 12 8
s offering.infinitive	42 30 12 4 10 -36 -12 -10 83 -18 -21 10 -12
s offering.infinitive neutral	15 -3 9 5 -8 -2 -3 8 5 -2 -2 0 -1
s offering.infinitive work	3 1 2 1 0 -2 -1 -5 9 0 0 0 0
s offering.participle	3 0 1 -3 -1 3 -1 -5 6 -2 3 0 -1
s offering.singular	4 12 15 -3 -4 -1 -5 1 28 -6 -7 -1 -3
s own	12 1 19 -2 -1 -5 0 -4 -6 16 -11 -6 18
s people	16 -10 37 -14 -20 23 37 6 4 -18 2 13 -33
s people wanted	-4 -7 1 -2 -3 7 -3 3 -4 0 3 0 -1
s place	-29 -35 43 -35 -6 47 -14 32 8 4 5 -19 -22
s plain.infinitive	8 10 17 3 -1 -12 -5 -5 -24 35 13 -5 0
s plain.infinitive mission	-11 -16 7 -5 -4 14 -6 -5 -6 17 0 -1 -6
s plain.infinitive neutral	-11 -9 21 -6 -10 16 -4 10 -4 -4 -3 0 5
s plain.infinitive people	23 -4 -3 9 -5 -7 17 -15 6 -2 -3 -1 2
s plain.infinitive shared	-19 -16 -9 9 2 0 -4 1 -6 -2 2 0 -2
s plain.participle	-3 -8 -16 5 -4 5 -5 6 3 -5 -1 -1 -3
s plain.singular	-16 0 18 -2 -6 8 13 18 7 -22 1 -11 -5
s plain.singular neutral	14 -6 -14 16 -4 -10 4 -4 0 1 1 -1 -3
s possessive	20 -1 -10 7 -8 -1 29 -14 4 -20 15 -6 -4
s praised	23 8 19 19 -10 -21 -3 -17 38 12 -8 -1 -9
s preposition	14 -31 -21 -17 5 22 6 5 1 -2 9 -5 -24
s preserve.infinitive	-17 17 -16 -11 31 -16 -2 7 -5 -1 -3 -2 2
s preserve.singular	14 -3 5 4 -5 -3 3 1 3 -1 -1 -1 -1
s problem	-46 22 -8 -35 36 8 10 17 -7 -15 -9 -6 1
s promote.infinitive	-39 44 -9 -21 44 -23 6 5 -9 0 0 -1 -3
s promote.singular	-17 25 -6 -9 8 0 7 -2 -4 -3 3 0 0
s pronoun	-13 -44 14 13 -34 32 12 -4 6 -3 -1 -9 -11
s protect.infinitive	-17 16 -4 -11 23 -11 -3 10 -4 -1 -1 0 -1
s quality	-45 -17 -10 -4 -5 28 6 -10 7 -7 2 -6 -10
s quality wanted	8 1 -4 3 0 -4 -1 1 -2 3 1 0 0
s rank	32 19 -1 6 -5 -14 -10 -28 2 81 -28 -3 -2
s rank superlative	18 -3 0 6 -9 0 -3 -11 6 22 -8 -1 -1
s ranking.infinitive	10 3 -6 4 -2 -4 -6 -4 0 11 3 0 -3
s realise.infinitive	-2 -9 12 -3 -6 8 4 -1 1 -3 3 -1 -3
s relative	5 -4 14 -13 -14 22 -16 -1 11 -4 29 -14 -2
s representation	10 12 -1 2 2 -9 1 7 -1 2 -2 -1 -1
s result	-26 3 63 -19 -13 22 7 13 3 -2 -7 -2 -2
s service	23 30 14 -4 -12 -1 5 18 28 -6 -12 -8 -8
s shared	-30 -19 0 -21 2 31 -12 10 17 -12 -4 -4 -8
s shared wanted	-9 -3 6 -4 -1 6 -1 0 2 -1 0 0 0
s strengthen.infinitive	-8 16 -9 -6 18 -13 7 -1 -5 -2 -1 0 1
s subject	19 30 34 3 7 -30 22 24 -12 -9 -9 -4 9
s subordinator	-17 -3 11 -9 2 9 -1 19 -4 -1 -3 -4 -6
s success	39 -1 6 11 -16 -7 -1 -8 -3 29 -6 5 -5
s superlative	-11 -7 1 -4 -5 13 -6 -5 2 5 1 0 -1
s unlisted.infinitive	20 4 19 -4 12 -18 -13 20 13 -6 -15 7 5
s unlisted.infinitive artefact	18 6 0 5 0 -11 -2 3 7 0 -1 -1 -1
s unlisted.infinitive company	2 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -1
s unlisted.infinitive people	6 -3 13 1 -4 -1 8 0 1 -2 -2 -1 -2
s unlisted.infinitive place	-3 -3 1 -2 -2 5 -2 10 -8 0 0 0 0
s unlisted.infinitive shared	-2 1 7 -2 0 1 -1 4 -1 0 0 0 -1
s unlisted.singular	-2 3 7 -3 -4 5 -4 11 -9 2 -1 7 -5
s venue	27 1 10 3 -10 -2 -8 -9 4 6 29 -3 -10
s wanted	-4 -30 10 1 -32 38 -15 -12 34 0 4 -17 -1
s work	4 47 8 -10 10 -15 1 41 -5 2 -15 -3 -6
ss  	33 16 8 -9 4 -10 -8 -5 14 3 -5 6 8
ss  ,	1 -3 5 16 -6 -11 8 -5 12 -9 11 -5 -11
ss  .	-28 -22 14 4 -18 23 -8 27 -7 -1 -11 -4 -5
ss  :	22 1 -10 7 0 -10 14 -5 -6 -4 1 7 -3
ss  ^	-4 -7 -8 10 -3 -3 1 0 -2 0 -3 -1 0
ss  act.infinitive	-20 3 -14 -7 17 -3 -3 3 -4 -2 1 -1 -2
ss  act.singular	-14 -2 8 -6 0 8 0 -2 0 0 1 0 0
ss  activity.infinitive	11 -4 -2 4 1 -6 -4 16 -4 -2 -1 -1 -3
ss  activity.singular	8 3 -7 3 -1 -3 -2 9 -2 -2 -1 0 -1
ss  adverb	-12 3 -11 -7 11 0 7 -8 -1 -8 6 2 -4
ss  agent	7 6 -8 5 1 -8 12 -15 -8 4 9 1 -1
ss  artefact	21 6 2 4 -2 -10 -12 0 4 -4 9 4 5
ss  article	-14 -2 1 -7 7 4 -2 11 0 1 -6 -2 -3
ss  change	-17 -9 -12 -4 9 5 0 1 -3 -3 -2 0 -2
ss  company	8 -12 1 2 -9 8 -2 -7 -4 14 5 -2 -6
ss  comparative	-17 -5 6 -7 -2 13 -1 0 -2 -1 0 0 0
ss  conjunction	3 12 -5 -5 3 -1 -3 -4 9 1 6 -5 -2
ss  determiner	-4 2 -7 4 -1 0 -2 1 6 -2 -5 -1 0
ss  helping.infinitive	2 10 0 0 1 -4 2 5 -3 0 -1 0 0
ss  helping.singular	11 0 -3 4 -2 -4 7 2 -3 -1 -1 -1 -1
ss  internal	15 2 0 4 -2 -5 -1 -4 -12 -1 -8 4 25
ss  living.infinitive	28 19 6 4 -1 -17 -2 2 -2 -1 0 -2 18
ss  living.infinitive shared	1 -1 -1 0 -1 1 -2 -3 8 -1 -1 -1 -1
ss  living.singular	0 -6 -9 -1 0 5 5 -12 8 -2 -1 -1 0
ss  make.infinitive	-1 3 2 -1 0 1 -2 6 -1 -1 -1 -1 2
ss  mission	2 8 0 -1 2 -4 2 1 1 -1 -1 0 -1
ss  modal.infinitive	-5 11 -1 -5 1 2 5 -6 -4 4 -3 9 -4
ss  modal.singular	10 5 11 1 -1 -6 -6 0 6 5 3 -1 -1
ss  neutral	-2 0 -20 9 -2 -2 -19 4 -2 2 -16 5 21
ss  offering.infinitive	4 1 -4 1 4 -5 -7 15 -4 -3 -2 5 -3
ss  offering.singular	6 -1 5 2 -2 -2 0 0 5 -1 -1 0 0
ss  own	0 1 5 -1 3 -3 1 0 -6 2 -2 0 8
ss  people	7 2 -3 -6 14 -10 -15 -8 6 -8 -13 36 3
ss  place	-11 -25 7 3 -11 15 -2 8 7 -4 -15 -2 1
ss  plain.infinitive	18 -9 -8 6 -5 -1 5 8 -20 9 -11 11 -1
ss  plain.singular	-21 27 12 -13 4 4 1 2 4 -3 8 -2 -5
ss  plain.singular neutral	-7 -4 -2 -3 -1 7 2 0 0 -1 -2 0 -1
ss  possessive	-19 -10 0 -3 -2 13 5 -6 -7 5 -2 -1 -2
ss  praised	3 0 -1 1 -1 -1 -1 2 -5 7 -2 0 -1
ss  preposition	29 -13 7 -3 -6 3 22 -10 3 5 3 -14 -2
ss  problem	-5 0 0 -6 6 1 9 0 -2 -4 0 -1 -4
ss  pronoun	6 -6 -7 5 6 -9 10 -8 7 -3 -3 -2 -3
ss  quality	-19 12 11 -11 6 4 4 6 -3 -3 0 -1 -2
ss  rank	7 0 -1 3 -1 -3 -2 -3 -4 15 -3 0 -1
ss  relative	3 9 -1 -2 2 -2 -4 -5 20 -2 -8 -1 1
ss  representation	3 7 0 0 0 -3 -1 -4 3 4 2 0 0
ss  service	1 -1 15 -3 -4 4 7 -5 14 -3 -4 -2 -3
ss  shared	8 31 18 -10 -8 4 -11 -7 15 -4 13 9 -1
ss  subject	-2 -2 3 0 2 -2 -4 9 -4 1 1 -1 -2
ss  subordinator	-8 3 -4 -6 5 3 -1 -9 0 5 5 -1 -2
ss  unlisted.infinitive	-21 1 -1 -9 16 -1 4 3 -4 -3 -2 -1 -2
ss  unlisted.singular	-10 -8 -3 -6 -2 13 0 -3 -2 -1 4 -1 -2
ss  venue	11 1 -2 4 -1 -5 -2 -6 2 4 6 -1 -1
ss  wanted	4 -6 19 -4 -13 13 -6 -4 10 9 0 -2 -5
ss  work	-2 15 -4 -2 6 -6 -1 -1 8 0 -2 -1 -1
ss ! ^	-7 -13 -17 4 -2 8 -6 2 3 -1 -3 -1 -3
ss ' 	1 -4 -1 0 0 1 0 -2 8 -3 -2 -1 -2
ss , 	37 0 9 6 -5 -12 -6 -9 9 7 17 -5 -1
ss , activity.infinitive	16 12 1 3 1 -11 -1 13 -4 -3 5 -1 -1
ss , activity.participle	9 4 -1 2 0 -5 -1 -6 9 -1 3 0 -1
ss , activity.singular	-9 11 -4 -5 4 1 -2 6 0 -1 -2 0 -1
ss , adverb	8 -4 -10 -4 0 5 -7 -4 8 10 -8 -2 1
ss , agent	-6 14 0 -4 5 -2 1 0 2 0 1 0 -2
ss , artefact	10 -3 -3 2 2 -5 6 3 -8 -4 6 -1 -1
ss , article	6 12 1 -3 5 -6 5 -8 7 2 3 -2 -3
ss , comparative	-12 -2 -12 -6 14 -2 4 -6 -4 0 -1 0 1
ss , determiner	21 -1 -6 12 -4 -11 -4 -7 0 -1 9 -1 7
ss , helping.singular	-4 4 3 -2 1 0 -1 7 -2 2 -3 0 -1
ss , living.infinitive	-1 5 1 7 1 -9 0 6 -2 -1 -1 0 -1
ss , make.participle	-6 -2 0 -2 0 5 -1 -1 -2 0 3 0 0
ss , merit	-2 -3 -5 8 0 -6 2 -2 -1 -1 0 0 -1
ss , neutral	-3 -4 -7 6 -1 -2 -1 0 -1 -1 0 0 0
ss , people	2 -7 -7 0 -3 6 -2 -13 12 3 1 -1 -3
ss , place	19 -2 -4 7 -5 -6 2 5 0 -1 -1 0 -1
ss , plain.infinitive	0 -13 -5 12 -5 -3 -1 -4 1 -1 -2 0 3
ss , praised	3 3 1 10 -3 -9 -3 -3 6 -2 1 0 3
ss , preposition	-3 9 5 -13 -4 15 3 -6 23 -2 -3 -5 -8
ss , problem	2 15 -4 -1 4 -6 1 1 -1 -1 -1 0 4
ss , pronoun	6 -1 6 1 -1 -2 3 6 -4 -3 -2 0 3
ss , quality	-3 -13 -6 12 -5 -1 0 -2 0 -1 -1 0 -2
ss , relative	-11 -11 -7 -3 -4 14 -3 0 -4 -3 5 0 -3
ss , result	-16 -6 47 -13 -15 21 0 7 7 -1 -5 -1 1
ss , service	1 3 -1 0 0 -1 -5 5 7 -2 -3 0 -1
ss , shared	13 -2 -13 12 -3 -8 2 4 -3 -5 5 -1 -3
ss , subject	5 0 -1 1 -1 -2 2 -7 7 0 -1 0 0
ss , subordinator	-9 3 20 -2 5 -7 -3 23 -10 -1 -3 0 -1
ss , wanted	-4 -15 -16 -2 -7 18 -4 0 -2 -2 -4 -1 4
ss , work	7 -2 -1 3 -2 -2 -2 7 -4 3 -1 0 -2
ss - conjunction	2 6 -3 0 4 -5 -2 -1 -3 2 5 0 -1
ss . 	1 3 14 -3 -1 -1 -1 12 -4 -2 -2 0 1
ss . ^	3 -39 -46 5 1 14 -3 11 -6 0 -14 -5 -3
ss . adverb	-24 6 37 4 -3 -6 0 5 7 -2 -7 -1 2
ss . article	-6 13 23 -7 -1 0 2 3 5 2 -1 0 -2
ss . mission	5 4 7 1 0 -5 0 -1 7 0 -1 0 0
ss . own	-15 6 21 -10 3 4 -2 -7 -3 7 6 -1 2
ss . people	-11 1 19 -6 -1 5 1 4 -2 -1 1 0 -1
ss . preposition	2 0 26 -4 -5 2 7 3 -3 -4 1 -1 4
ss . pronoun	-11 4 5 -6 6 0 -1 1 -2 -1 2 0 0
ss . subject	-5 -2 40 -8 -9 9 -1 12 3 -5 6 -1 -6
ss . subordinator	-8 0 10 -4 0 4 2 3 -2 0 -2 0 0
ss . wanted	14 6 7 9 -1 -15 -1 6 4 -1 -1 0 -1
ss : 	6 13 -7 1 4 -8 -3 6 2 -3 -1 -1 2
ss : adverb	-3 -5 0 -2 -2 6 2 7 -10 -2 -2 0 2
ss : article	-2 6 9 -4 5 -4 -5 -10 4 7 7 6 -5
ss : determiner	-4 -6 -7 -1 -2 6 -1 -9 -5 -2 3 2 7
ss : shared	4 0 1 1 -1 -1 0 -3 6 0 -1 0 0
ss : subject	8 -2 -2 3 -2 -2 0 7 -6 -1 2 0 -1
ss ^ 	-1 -1 -14 -2 5 1 -15 -7 11 -7 2 14 -2
ss ^ activity.infinitive	5 -2 -1 0 -3 2 -3 3 6 -1 -1 0 -2
ss ^ adverb	-5 -22 -28 13 7 -6 16 -12 0 -7 -6 -2 -3
ss ^ agent	5 -3 -2 2 -3 1 3 8 -2 -2 -2 -1 -3
ss ^ artefact	4 -7 -2 -1 -6 8 -6 -1 7 6 -3 -1 -3
ss ^ article	1 3 -23 -4 17 -8 -3 -2 -6 9 14 -11 -6
ss ^ change	-7 -3 -4 3 1 -1 -1 -1 -1 0 -1 0 0
ss ^ company	4 -2 1 -1 -4 4 9 2 -4 -3 0 -1 -2
ss ^ contented	9 2 1 1 -1 -3 -1 -4 -1 11 0 0 -1
ss ^ customer	8 2 0 2 -1 -3 -3 -2 -3 12 0 0 -1
ss ^ determiner	-22 -14 -10 -6 -2 20 -2 5 -10 -5 -6 4 2
ss ^ living.infinitive	-6 -6 -4 4 -4 4 -2 -2 -3 2 -5 -1 6
ss ^ mission	1 -7 -7 12 -6 -2 -3 2 1 -2 -5 -1 5
ss ^ own	14 9 19 -1 -6 -4 -6 -3 6 3 -3 3 11
ss ^ people	12 -12 -5 -3 -6 10 19 6 -7 -2 -2 -7 -7
ss ^ place	-1 13 -4 -10 12 -4 3 7 -5 1 -1 -1 -1
ss ^ plain.infinitive	-7 3 -13 5 15 -17 -5 8 -3 0 -3 -1 -1
ss ^ plain.infinitive neutral	-6 -5 0 -2 -2 7 0 -1 0 0 0 0 0
ss ^ possessive	9 2 1 2 -1 -4 4 -3 -4 -1 13 -2 -3
ss ^ praised	-5 4 14 -5 -1 3 -1 3 4 -1 0 -1 -1
ss ^ preposition	-5 1 5 12 -6 -6 -13 2 6 -13 -6 15 9
ss ^ problem	-13 -9 -12 0 6 3 -5 6 -5 -2 -1 -1 -1
ss ^ pronoun	-18 -15 -13 7 -6 10 -1 -6 0 -2 -2 -1 -1
ss ^ quality	-20 -16 -8 2 1 8 -2 -4 -2 -1 -1 0 -1
ss ^ rank	11 3 0 2 0 -5 -1 -4 -2 13 -1 0 -1
ss ^ service	19 1 0 5 -3 -7 5 -2 10 -2 -2 -2 -1
ss ^ shared	5 -5 -15 -3 3 3 -4 2 9 -2 -7 -1 0
ss ^ subject	-3 4 13 1 2 -6 7 0 -2 -2 3 -8 6
ss ^ wanted	-16 -20 -18 6 -5 13 -2 -12 11 -1 -5 -1 -3
ss ^ work	18 0 3 5 -8 -3 -2 13 -4 -1 -1 0 -1
ss act.infinitive ,	-15 -10 -18 -3 7 7 -1 -7 -4 1 -2 0 3
ss act.infinitive .	-21 22 -25 -18 53 -28 -9 7 -7 5 -7 7 -3
ss act.infinitive adverb	-11 16 -1 -6 7 -2 -1 -2 5 0 0 0 -1
ss act.infinitive change .	-11 4 -7 -6 17 -7 -1 0 0 -1 -1 0 0
ss act.infinitive conjunction	9 3 0 2 2 -7 3 -2 -4 -2 0 0 7
ss act.infinitive preposition	-24 33 6 -15 12 -2 -1 9 -1 -3 1 -1 -1
ss act.infinitive subject	3 9 -2 0 0 -3 -2 3 3 -1 -1 0 1
ss activity.infinitive 	-10 5 11 -6 2 3 1 7 -4 -1 -1 0 -1
ss activity.infinitive ,	24 2 -4 8 -3 -10 1 17 -11 -3 3 -1 0
ss activity.infinitive .	9 -15 0 1 -10 10 3 -2 -5 -8 -1 6 5
ss activity.infinitive artefact subject	8 1 0 3 -1 -4 1 4 -1 -1 -1 0 -1
ss activity.infinitive article	-12 12 3 -7 10 -4 -5 7 -5 -2 2 -1 3
ss activity.infinitive conjunction	17 14 15 2 1 -14 -6 13 -4 5 3 -1 1
ss activity.infinitive determiner	-2 -4 -6 7 -1 -3 1 -4 0 0 0 0 0
ss activity.infinitive mission preposition	-4 6 0 -2 2 0 -1 4 -2 0 0 0 0
ss activity.infinitive place people	3 2 3 0 0 -2 -3 7 -2 0 0 0 0
ss activity.infinitive preposition	38 12 9 10 -8 -17 -5 30 4 -11 -10 5 2
ss activity.infinitive pronoun	-6 8 8 -5 2 0 -1 0 5 0 0 0 0
ss activity.infinitive relative	-3 1 14 -3 -1 2 -1 9 -3 -1 -1 0 -1
ss activity.infinitive shared	6 0 1 2 -1 -2 -1 7 -3 0 -1 0 0
ss activity.infinitive subject	9 3 6 2 -1 -5 5 8 0 -2 -3 -1 -3
ss activity.infinitive venue preposition	4 1 3 1 -1 -2 -1 6 -1 -1 0 -1 0
ss activity.infinitive wanted	-15 -5 2 -6 -1 11 0 -4 0 0 0 0 0
ss activity.participle ,	8 -1 -2 1 -1 -1 -2 2 4 -1 1 0 -1
ss activity.participle .	10 1 -1 0 -1 -2 0 -4 7 -2 -1 5 -3
ss activity.participle preposition	9 3 2 2 -1 -5 -2 -1 8 -1 0 0 -1
ss activity.singular ,	7 0 7 2 -3 -2 -1 5 2 -1 -1 0 0
ss activity.singular .	-6 10 -6 -5 4 1 -2 -1 8 -1 -1 -1 -2
ss activity.singular article	2 -5 11 0 -6 4 -6 21 -4 -3 -4 0 -2
ss activity.singular preposition	8 6 11 1 -6 -1 3 3 3 -2 1 0 -1
ss activity.singular problem	4 1 4 1 -2 -1 -2 -1 8 -1 -1 0 -1
ss adverb 	-1 -3 5 -4 -9 12 2 21 -10 -7 4 -3 -8
ss adverb ,	8 -3 -6 1 -3 2 11 -4 -4 2 -3 0 -2
ss adverb .	2 -14 -8 28 -11 -12 -4 -10 -2 8 5 -1 -1
ss adverb act.infinitive	-20 -1 -13 -10 13 5 1 5 -4 -4 -3 -1 -2
ss adverb activity.infinitive	12 13 11 0 -2 -7 6 -1 4 -5 1 -2 7
ss adverb activity.participle	-2 -1 1 -3 0 4 -2 -3 6 0 0 0 0
ss adverb activity.singular	-3 -2 2 -1 -1 3 -1 -2 6 0 -1 0 -1
ss adverb adverb	3 8 17 -1 -6 1 -3 12 -4 3 -3 -2 3
ss adverb article	-8 25 9 1 -2 -5 -4 11 0 8 0 -2 -7
ss adverb carry.infinitive	2 3 1 0 0 -1 2 7 -6 -1 -1 0 1
ss adverb comparative	-3 -5 -1 -3 -3 8 -2 -1 -1 0 -1 0 3
ss adverb conjunction	-3 -3 -3 -3 -2 7 3 -6 1 4 -2 -1 -2
ss adverb determiner	14 -8 -19 11 -4 -4 8 -7 -14 -4 9 -1 5
ss adverb develop.infinitive	8 6 17 -1 -2 -5 4 5 2 -2 -3 0 2
ss adverb gathering.infinitive	-1 6 13 -3 0 -2 -1 7 -1 -1 2 0 -1
ss adverb helping.infinitive	17 4 3 5 -3 -7 34 -9 -9 -2 -4 -1 -4
ss adverb helping.infinitive people	8 0 4 2 -2 -3 11 -3 -3 -1 -1 0 -1
ss adverb let.infinitive	-7 11 4 -5 4 -1 2 -2 1 -2 4 -1 -1
ss adverb living.infinitive	-1 2 -13 -3 6 1 5 5 -13 -4 -2 -1 7
ss adverb living.infinitive service	0 9 9 -2 -3 1 -1 2 6 -1 -1 0 0
ss adverb living.infinitive shared	1 -4 12 -1 -4 2 -3 -1 9 -1 -1 0 -1
ss adverb living.participle	-9 0 -2 -3 9 -3 -1 -2 3 0 -2 0 0
ss adverb living.singular	5 2 14 0 -2 -3 1 2 1 -1 3 0 -1
ss adverb make.infinitive	16 -9 -10 5 -6 1 -2 0 0 5 2 -1 -5
ss adverb modal.infinitive	-5 6 -12 3 11 -12 3 -9 0 -3 -3 -1 9
ss adverb modal.singular	5 -1 -2 1 -2 2 10 -3 -5 0 -2 0 1
ss adverb offering.infinitive	14 5 10 3 -4 -6 -5 -13 31 -3 -4 -1 2
ss adverb place	19 6 9 4 -3 -10 -4 4 4 -3 10 -1 -2
ss adverb plain.infinitive	-4 9 2 4 6 -11 -1 -8 -1 7 3 -4 7
ss adverb plain.infinitive people	13 0 -1 5 -2 -5 7 -2 1 -1 -1 0 0
ss adverb plain.singular	-5 -1 20 -2 -3 1 2 3 5 -1 -3 -1 -2
ss adverb possessive	8 4 -2 2 1 -5 -3 -1 5 0 -2 0 3
ss adverb praised	-6 -1 -1 -3 -1 6 -4 2 -5 3 0 0 2
ss adverb preposition	-25 -19 -3 -17 1 27 1 10 5 -9 -6 -4 -11
ss adverb promote.infinitive	-16 11 1 -8 11 -2 0 -6 0 -1 6 0 -1
ss adverb pronoun	-5 1 -11 -2 2 4 -5 -3 3 5 -2 0 -2
ss adverb ranking.infinitive	7 0 -3 3 -1 -3 -2 0 -3 9 -2 0 0
ss adverb realise.infinitive	6 -2 2 2 -3 0 0 1 2 -1 1 0 -2
ss adverb shared	12 1 -4 3 0 -5 0 3 3 -1 -1 0 -1
ss adverb subordinator	4 -6 3 -2 -4 5 7 -4 2 -2 -2 0 -1
ss adverb unlisted.infinitive	-3 2 -9 -1 -2 6 -6 -1 6 -1 -3 8 -5
ss adverb unlisted.singular	8 0 3 2 -2 -4 -2 6 1 0 -1 0 0
ss adverb wanted	-16 -7 2 1 -4 8 -4 12 -6 -4 1 -1 -3
ss agent ,	-3 -5 -4 3 4 -4 -1 -8 -1 -6 0 -1 13
ss agent .	-18 0 17 -10 0 11 -2 4 0 -8 10 -2 -2
ss agent activity.infinitive	5 0 -1 2 0 -2 -2 8 -2 -1 -1 0 -1
ss agent activity.singular	-5 1 30 -6 -5 4 -5 17 2 -3 -3 0 -2
ss agent adverb	14 10 -6 4 -1 -8 -8 0 4 -2 7 -1 4
ss agent article	-2 -1 -1 -1 6 -4 6 -4 -1 -1 1 -1 -1
ss agent conjunction	2 7 5 -2 -4 2 1 12 4 -3 -4 -1 -4
ss agent helping.singular	4 8 1 0 -1 -3 14 -3 -3 -2 -2 0 -1
ss agent modal.infinitive	-1 -3 -6 1 0 2 -1 -3 3 0 -1 0 0
ss agent modal.singular	1 5 -7 0 4 -4 0 0 -1 -4 2 0 4
ss agent offering.infinitive	-8 -1 -4 -3 9 -3 1 -1 0 0 -2 0 -1
ss agent offering.singular	2 4 7 -1 0 -2 -2 -3 13 -1 -3 0 -1
ss agent plain.infinitive	15 8 -2 3 0 -8 6 -8 -9 13 10 -1 -5
ss agent plain.singular	-3 -5 -5 -2 1 4 -6 18 -9 -3 5 -1 -6
ss agent plain.singular neutral	-2 -4 -3 0 -1 4 9 -5 0 -3 -3 0 -1
ss agent preposition	38 37 9 5 -3 -23 3 -29 -4 14 43 -5 -2
ss agent pronoun	-3 2 5 -2 0 1 -4 -2 4 10 -5 -1 -1
ss agent relative	27 3 -2 9 -3 -13 -7 -14 -5 7 21 -1 6
ss agent unlisted.singular	1 -3 8 0 -3 1 0 5 -1 -1 -1 0 -1
ss agent wanted	-4 -2 -1 -1 0 3 3 -10 -3 0 0 0 10
ss artefact ,	11 -1 3 -1 1 -3 2 -14 15 -4 -2 -2 8
ss artefact .	-5 -17 26 1 -16 14 13 -10 -3 2 11 -4 -8
ss artefact act.infinitive	-6 7 -1 -3 4 -1 -1 2 2 -1 0 0 -1
ss artefact activity.infinitive	6 0 -2 2 -1 -3 -2 5 2 -2 -3 2 -2
ss artefact activity.singular	-2 5 2 -2 2 -2 0 -6 7 0 2 0 -1
ss artefact adverb	13 -1 -1 5 -2 -5 7 2 -3 -1 -2 -1 1
ss artefact conjunction	-7 7 -4 -5 7 -1 4 -10 8 -4 5 -2 -2
ss artefact helping.infinitive	2 -3 3 1 -3 1 10 -3 1 -4 -1 0 -1
ss artefact living.infinitive	6 8 -5 1 13 -16 -2 -1 2 0 5 0 0
ss artefact make.infinitive	4 2 1 1 0 -3 -1 6 -3 0 0 0 0
ss artefact modal.infinitive	-4 -1 -1 -1 4 -1 -2 7 -3 -1 -2 -1 0
ss artefact offering.infinitive	10 -1 -2 3 -2 -3 6 -2 -8 0 0 7 -1
ss artefact plain.infinitive	-1 -2 7 -2 -4 4 -2 9 -9 7 -2 2 -3
ss artefact plain.singular	11 -2 1 4 -6 -1 0 -1 1 -1 -1 0 6
ss artefact preposition	19 11 9 -2 -6 -3 -22 8 51 -4 -7 -5 -12
ss artefact relative	3 5 -8 0 2 -2 -7 1 12 3 -4 -1 -4
ss article 	6 27 -4 -15 16 -8 12 0 0 2 -9 -7 9
ss article act.infinitive	-13 18 9 -9 5 0 1 5 -1 -2 2 0 -1
ss article activity.infinitive	10 4 1 3 -4 -3 6 8 -3 -4 -1 0 -2
ss article activity.infinitive mission	-4 6 0 -2 2 0 -1 4 -2 0 0 0 0
ss article adverb	23 3 5 8 -7 -9 0 23 -3 -3 -6 -2 0
ss article agent	16 25 26 -6 1 -12 -12 19 -10 12 23 -5 -9
ss article artefact	9 6 -1 -1 3 -5 -5 9 5 9 -17 0 2
ss article change	-7 33 -13 -8 29 -24 -4 -2 -4 -4 5 3 10
ss article company	12 16 1 -1 6 -13 -12 -1 0 -3 17 -2 8
ss article comparative	-13 -6 14 -7 -1 9 -3 3 -3 -2 -2 0 6
ss article ensure.infinitive	-5 -5 3 -2 -7 10 0 -1 0 0 0 0 0
ss article helping.infinitive	0 7 1 -1 1 -2 2 3 0 0 -2 0 0
ss article internal	17 -1 2 6 -4 -6 13 -10 -6 2 0 -1 7
ss article keep.infinitive	-6 -3 -4 -1 5 -1 -1 -2 0 0 0 0 0
ss article living.infinitive	1 -4 -2 1 -2 2 2 -7 2 2 -1 0 -1
ss article mission	4 -7 14 0 -7 4 4 7 -2 2 -4 -1 -4
ss article modal.singular	-1 10 -4 -2 4 -3 3 -7 6 -1 -1 0 2
ss article neutral	-23 7 7 -9 8 3 1 -4 7 -9 5 -4 0
ss article offering.infinitive	-1 11 4 -2 -1 0 -2 4 5 -1 -2 0 -1
ss article people	30 -12 4 25 -15 -15 9 -7 -1 -11 23 -3 -4
ss article place	-29 -1 17 -20 4 19 -8 9 3 1 8 -6 -10
ss article plain.infinitive	-14 20 -1 -8 9 -2 -2 4 -1 5 -2 0 -1
ss article plain.singular	-6 -6 0 -3 0 7 -4 3 1 -2 1 0 -1
ss article possessive	-16 -4 -3 -7 0 13 -1 0 -2 -1 -2 0 -1
ss article praised	6 -1 -12 12 3 -14 -6 -3 6 8 -6 4 -5
ss article preposition	0 5 6 -2 2 -3 -1 6 -2 4 -5 -1 2
ss article problem	-33 -4 -15 -12 21 5 1 -9 1 0 -4 -1 0
ss article promote.infinitive	-17 13 -10 -7 21 -11 -1 1 -2 3 -3 0 0
ss article quality	-11 3 -4 -6 5 4 -2 8 -9 -1 6 -1 -4
ss article rank	13 2 0 3 -5 -2 -4 -15 14 29 -15 -1 -5
ss article rank superlative	11 -3 2 3 -9 3 -2 -9 9 21 -9 -1 -5
ss article representation	7 6 5 1 -5 -1 -2 15 -3 -2 -3 0 -1
ss article service	-8 1 0 -4 4 2 -2 9 -8 0 1 -1 -1
ss article shared	-1 -1 -3 -4 14 -8 1 -10 1 -1 0 -3 8
ss article shared wanted	-6 -2 0 -2 0 4 -1 -1 1 -1 0 0 0
ss article success	15 -1 2 5 -6 -3 -1 -2 1 7 -3 0 2
ss article superlative	-11 -7 1 -4 -5 13 -6 -5 2 5 1 0 -1
ss article venue	23 4 -7 7 -2 -10 -2 -8 -1 -1 20 -1 -3
ss article wanted	-6 -2 -3 10 -3 -4 -1 -16 -8 5 26 -4 -5
ss carry.infinitive ,	2 3 -1 0 1 -2 -3 11 -5 0 0 0 0
ss carry.infinitive .	6 -1 2 2 -2 -2 -2 6 1 -2 -3 -1 3
ss carry.infinitive preposition	0 5 7 -2 -1 0 3 -3 8 -2 -2 0 -1
ss change ,	-11 4 3 -5 2 5 4 -3 1 0 -2 0 0
ss change .	-3 10 -1 1 5 -7 -3 1 3 1 4 -1 -4
ss change make.infinitive	-4 3 -5 -2 11 -7 0 -3 0 5 -1 0 -2
ss change plain.singular	-2 -6 -4 5 -2 -1 -1 0 -1 0 -1 0 0
ss change preposition	-30 34 -17 -16 33 -13 -4 -5 -11 -2 2 3 14
ss company 	-2 9 -1 -2 4 -3 7 -6 0 -3 4 0 -1
ss company ,	6 13 -6 0 3 -6 -7 5 -10 5 9 -1 2
ss company .	-1 -1 -2 -2 -6 9 -2 11 -1 -4 -2 -1 -2
ss company adverb	5 -15 5 3 -10 8 7 -5 2 -1 -3 0 -1
ss company article	9 -1 -1 3 -2 -3 -1 1 -3 8 0 0 -3
ss company conjunction	3 -5 5 1 -6 5 3 7 -6 -5 4 0 -2
ss company living.infinitive	8 -3 1 3 -2 -2 1 -1 3 -2 0 0 0
ss company modal.singular	-6 3 -5 -2 2 2 0 -3 3 -1 -2 0 1
ss company plain.infinitive	-5 -1 8 -5 -1 5 -4 2 3 -2 3 0 -1
ss company plain.singular	8 1 1 2 -1 -4 -1 -2 4 -1 2 0 0
ss company preposition	13 16 15 -1 -6 -4 9 -6 -10 9 10 -1 1
ss company relative	1 3 0 4 0 -5 -8 1 2 -3 11 0 -3
ss comparative ,	-6 -5 0 -4 -2 9 0 -3 -1 0 0 0 1
ss comparative .	1 -5 -4 3 -4 3 2 -6 -1 -1 3 0 2
ss comparative conjunction	-10 1 9 -8 7 0 -2 -2 0 -4 -2 -1 11
ss comparative make.infinitive	-22 -10 10 -9 -7 22 1 -10 2 -1 4 0 -1
ss comparative modal.infinitive	10 0 -1 4 -3 -3 2 2 -3 -1 -1 0 3
ss comparative place	-9 0 18 -6 2 2 -2 4 -1 -1 -1 0 3
ss comparative plain.infinitive	0 13 -4 -2 5 -5 -2 -2 5 -1 0 0 3
ss comparative plain.singular	7 0 -3 3 -1 -3 -1 2 -1 0 -2 0 4
ss comparative preposition	-6 5 2 -5 12 -7 -1 -3 4 0 0 0 2
ss comparative shared	-16 -5 22 -10 -5 15 -2 5 0 -1 -1 0 -1
ss conjunction 	14 15 -13 -1 7 -10 6 16 1 -12 -4 -4 1
ss conjunction act.infinitive	-6 19 -4 -4 6 -4 -1 -2 9 -1 -1 0 -1
ss conjunction act.singular	-1 6 1 -2 1 -1 -1 7 -2 0 -1 0 -1
ss conjunction activity.infinitive	0 -3 18 3 -6 0 9 2 0 -4 1 -1 -4
ss conjunction activity.singular	8 0 0 3 -3 -2 -2 13 -3 -2 -1 0 -2
ss conjunction adverb	-6 2 2 -3 -3 6 -4 16 -5 -6 5 -1 -5
ss conjunction agent	-15 0 11 -8 -4 13 -7 0 0 -4 9 0 2
ss conjunction artefact	4 6 -6 0 5 -6 -5 3 4 0 3 -1 -3
ss conjunction article	14 3 -9 4 -6 0 2 -1 -9 10 -1 -3 4
ss conjunction carry.singular	7 -3 -1 3 -2 -1 3 -2 3 -1 -1 0 0
ss conjunction change	4 -7 -4 3 -1 0 2 -6 1 -3 6 -1 -1
ss conjunction company	-3 7 -2 -2 2 0 0 -2 2 -2 0 -1 3
ss conjunction comparative	-16 -2 9 -10 8 4 -3 -6 1 -1 4 0 4
ss conjunction determiner	-13 -10 5 1 -6 10 2 -5 0 0 -4 6 -5
ss conjunction gathering.singular	3 2 5 0 -3 0 6 1 -2 -1 -1 0 0
ss conjunction helping.singular	13 0 5 4 -4 -4 -5 18 -2 -3 -3 0 -2
ss conjunction keep.infinitive	-5 1 8 -3 -1 3 2 -3 4 -1 -1 0 0
ss conjunction living.infinitive	12 -4 12 2 -7 -1 -3 0 4 2 2 0 2
ss conjunction mission	5 1 -1 1 3 -6 1 -2 3 3 -2 0 -2
ss conjunction modal.singular	8 -3 -3 3 -2 -2 -1 -1 -1 3 -2 0 3
ss conjunction neutral	11 0 -13 9 5 -13 4 -1 5 -4 0 -1 -3
ss conjunction offering.infinitive	-1 4 -1 -1 2 -1 -2 6 -2 0 0 0 0
ss conjunction offering.singular	-3 7 3 -3 0 2 5 0 0 -1 -2 0 -1
ss conjunction own	-2 -2 7 -2 -2 2 0 1 -1 2 -2 -1 2
ss conjunction people	-3 0 -2 -4 -5 10 -3 5 -8 11 0 -2 -6
ss conjunction place	3 -10 8 -2 -1 2 0 4 10 -4 -4 -1 -4
ss conjunction plain.infinitive	3 6 -5 5 1 -6 -5 3 -2 0 0 0 6
ss conjunction plain.singular	7 8 -2 2 2 -7 0 7 -3 -2 2 0 -1
ss conjunction possessive	2 4 -5 -1 4 -4 2 9 -8 -1 -1 -1 -1
ss conjunction praised	22 -2 0 7 -5 -7 3 -1 9 -1 -2 -1 -3
ss conjunction preposition	-4 -5 -2 0 3 0 -11 10 -7 -3 5 -3 5
ss conjunction problem	5 3 -8 2 4 -6 5 0 -2 -1 -3 0 3
ss conjunction promote.infinitive	1 5 7 -1 -2 0 -2 8 -1 -1 -1 0 0
ss conjunction promote.singular	-15 15 -2 -7 7 1 3 1 -2 -1 -1 0 0
ss conjunction pronoun	-19 -7 10 -9 -2 15 -8 14 -6 1 -3 0 -2
ss conjunction quality	3 -6 -12 22 -4 -14 -2 -6 2 6 -1 0 -2
ss conjunction service	0 11 12 -3 0 -2 7 2 -5 3 1 -1 -2
ss conjunction shared	-7 1 0 -5 4 2 2 -4 -2 1 5 -1 -3
ss conjunction wanted	-19 -18 7 -4 0 12 -18 0 9 0 6 -2 -3
ss conjunction work	-2 14 -6 -2 4 -3 -4 11 -2 2 -2 0 -2
ss contented customer	5 1 0 1 0 -2 -1 -2 -1 7 -1 0 -1
ss customer ,	5 1 4 0 -1 -2 -3 0 -3 12 -1 0 -1
ss customer .	-5 -2 3 -6 -2 9 -4 1 -2 10 -3 0 -2
ss customer preposition	4 -2 -3 1 -2 0 -2 -1 -2 6 -1 0 0
ss determiner 	9 -3 -4 -1 -6 7 1 6 -4 2 2 -7 0
ss determiner adverb	9 -4 -6 9 -2 -6 4 -11 2 2 5 -1 -2
ss determiner artefact	-10 -4 4 -4 2 4 -3 9 0 -2 -6 -2 2
ss determiner company	-10 -5 2 -4 -1 8 1 -3 -1 0 -1 0 2
ss determiner neutral	25 1 8 5 0 -13 -4 0 11 -3 -9 16 -3
ss determiner own	2 0 6 0 -3 1 -1 0 0 1 -1 -1 6
ss determiner people	-31 -23 -7 -5 0 20 -6 -1 1 -1 -2 -4 -2
ss determiner place	-4 4 -2 2 -1 -1 2 6 1 -4 -5 -1 2
ss determiner preposition	8 -1 0 2 -3 -1 0 6 -10 -1 7 -1 1
ss determiner problem	5 -1 11 0 -3 -1 -1 2 -2 -1 -1 0 8
ss determiner shared	-27 -3 7 -12 -3 20 -6 4 -1 -1 -2 -1 1
ss determiner wanted	2 -5 -3 0 -4 5 5 -11 0 -3 1 -1 7
ss determiner work	6 -1 -4 3 -1 -3 2 -3 -2 -1 -1 0 6
ss develop.infinitive ,	12 0 -6 5 -1 -6 -2 1 3 0 0 0 0
ss develop.infinitive .	-7 -4 5 -3 2 3 2 -2 -4 0 3 0 -1
ss develop.infinitive artefact	-5 11 -5 -3 5 -3 0 3 -1 0 -1 0 0
ss develop.infinitive place	10 3 1 3 -1 -6 -1 6 -1 0 0 0 0
ss develop.infinitive preposition	-6 -10 -7 -2 -4 11 -3 -11 5 -1 0 0 5
ss develop.infinitive subject	-4 0 14 -4 -1 3 -2 4 0 -1 -1 0 3
ss ensure.infinitive .	-8 -10 7 -3 -14 20 0 -1 -1 0 -1 0 0
ss ensure.infinitive preposition	-5 -3 3 -2 -6 10 0 2 0 -1 -1 0 0
ss gathering.infinitive .	2 2 8 -1 -1 -1 -1 3 0 -1 2 0 0
ss gathering.infinitive preposition	0 3 7 -2 -2 1 -6 18 -8 -2 -4 0 4
ss guard.singular article	-2 6 -3 -1 6 -5 0 5 -1 -1 -1 0 0
ss helping.infinitive ,	7 0 -8 3 4 -7 5 -1 -4 -1 2 0 -1
ss helping.infinitive .	11 8 -7 3 5 -11 14 -3 -8 -5 -1 9 -5
ss helping.infinitive conjunction	-4 14 -2 -3 5 -3 1 3 -1 0 0 0 0
ss helping.infinitive people	-4 -3 9 -2 -2 4 7 -4 -1 0 0 0 0
ss helping.infinitive people people	-1 2 6 -1 -1 0 12 -6 -2 0 -1 0 -1
ss helping.infinitive people preposition	1 0 8 -1 -1 0 -2 -1 -1 0 -1 7 0
ss helping.infinitive possessive	3 1 -3 1 0 -2 6 -2 -2 0 -1 0 0
ss helping.infinitive preposition	33 2 2 11 -9 -11 20 -7 -6 -4 -6 10 3
ss helping.infinitive subject	0 -4 11 -1 -3 2 6 -3 1 0 -1 0 0
ss helping.singular .	0 0 0 -1 0 1 -4 -2 6 -1 2 0 -1
ss helping.singular people	14 -1 -4 6 -3 -5 12 -1 -4 -2 -2 -1 -1
ss helping.singular pronoun	4 6 -1 1 1 -4 9 -5 0 -1 -1 0 0
ss internal 	4 0 -1 2 -1 -2 -1 -2 0 -1 0 6 -1
ss internal ,	1 2 0 0 0 -1 -2 -2 -3 -1 0 0 8
ss internal .	1 5 9 -2 0 -1 -1 7 -6 -2 -3 0 8
ss internal conjunction	-4 3 7 -3 0 1 1 4 2 -2 -2 0 -1
ss internal plain.infinitive	0 1 4 -1 0 0 0 -1 0 -2 -4 0 9
ss internal preposition	13 0 -1 4 -2 -6 12 -13 -6 4 -2 -1 8
ss internal relative	14 1 -4 5 -1 -7 -3 -5 -3 3 0 -1 12
ss inward.infinitive preposition	-8 8 -3 -4 9 -4 -1 7 -3 -3 -3 -1 3
ss keep.infinitive .	-7 0 -6 -3 8 -2 2 -2 -2 -1 -1 0 -1
ss keep.infinitive conjunction	0 1 0 0 -1 1 0 6 -4 -1 -1 0 0
ss keep.infinitive preposition	2 0 -4 1 4 -5 -2 6 -1 -2 -1 0 0
ss keep.singular .	0 2 0 0 0 0 -2 -2 0 6 -2 0 0
ss let.infinitive living.infinitive	-1 14 -8 -5 4 0 8 -1 4 -3 -5 -2 -2
ss let.infinitive unlisted.infinitive	8 3 -4 3 4 -9 -1 6 -2 -1 0 0 0
ss living.infinitive 	-10 -2 9 0 -1 1 -1 3 0 0 -1 0 0
ss living.infinitive ,	13 -12 13 2 -10 5 3 2 -8 -1 1 -1 7
ss living.infinitive .	10 0 8 -3 11 -12 0 10 -5 -2 -2 -5 8
ss living.infinitive artefact .	-5 -1 11 -3 -1 4 -1 3 -1 0 0 0 0
ss living.infinitive conjunction	-3 0 4 -3 -3 6 -5 8 8 -6 -1 5 -8
ss living.infinitive determiner	6 4 -6 2 1 -4 3 -1 -1 0 0 -1 1
ss living.infinitive people	0 -1 1 0 0 0 -1 -5 8 -1 0 0 -1
ss living.infinitive preposition	-7 4 9 -9 -4 11 -12 0 -9 8 -1 4 13
ss living.infinitive pronoun	2 7 -6 -1 1 -1 -2 -8 9 5 -1 0 -2
ss living.infinitive service .	0 6 5 -1 -2 1 -1 5 -1 0 0 0 0
ss living.infinitive shared .	-5 -2 7 -3 -1 4 -3 2 4 -1 -1 0 -1
ss living.infinitive shared conjunction	6 0 0 2 -1 -2 2 -2 3 0 -1 0 0
ss living.infinitive shared preposition	6 -3 0 1 -2 0 -1 0 4 0 -1 -1 -1
ss living.infinitive subject	-12 -6 6 3 -4 4 -3 -3 1 -2 1 -1 4
ss living.participle plain.singular	-6 1 -7 -2 10 -5 -1 -3 4 0 -2 0 0
ss living.participle wanted conjunction	1 -6 -6 9 -2 -4 -2 -1 -1 0 2 0 0
ss living.singular ,	-2 -3 1 -1 -3 5 10 -9 4 -1 -2 0 -2
ss living.singular .	5 -8 4 4 -5 1 4 4 -2 0 -1 -1 -4
ss living.singular adverb	-9 -3 -1 6 -2 -1 4 0 -3 -1 -2 0 -1
ss living.singular article	8 2 12 0 -2 -3 -2 5 3 -1 2 0 -1
ss living.singular preposition	-7 -5 6 -4 -3 9 -3 2 -4 1 1 0 2
ss living.stem possessive	3 0 2 0 -1 -1 0 -1 6 -1 -1 0 0
ss make.infinitive ,	9 0 -4 3 -1 -3 0 5 -2 0 0 0 0
ss make.infinitive .	-13 -14 -3 -7 -6 21 -7 -1 -10 1 7 -1 4
ss make.infinitive article	3 0 1 1 -1 -1 12 -7 -1 -1 -1 0 -1
ss make.infinitive preposition	-8 -4 7 -4 1 5 1 7 2 -4 -4 -1 -3
ss make.infinitive subject	13 1 -2 3 -1 -5 -5 5 8 -1 -1 -2 -2
ss make.participle preposition	-6 -2 0 -2 0 5 -1 -1 -2 0 3 0 0
ss merit conjunction	0 -2 -2 6 -1 -4 1 -4 1 4 -2 0 -1
ss mission .	12 -1 2 4 -2 -5 4 1 -1 -1 2 0 -1
ss mission :	-3 -4 2 -2 -4 7 -5 1 -8 8 2 3 -2
ss mission article	18 -14 -14 10 -3 -4 -9 8 2 -3 2 0 -1
ss mission conjunction	7 1 -5 3 0 -3 3 -7 1 2 2 0 1
ss mission plain.singular	-13 14 -15 -9 18 -6 5 -4 3 6 -7 -3 -3
ss mission preposition	2 -28 -5 12 -9 5 -11 0 7 -4 -5 6 -1
ss mission pronoun	11 1 0 4 -2 -5 5 0 -4 3 -1 0 0
ss mission wanted :	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ss modal.infinitive ,	-14 -4 6 -6 0 10 -1 2 -2 0 0 0 0
ss modal.infinitive .	-6 -3 -2 4 -1 0 -1 0 0 0 -1 0 0
ss modal.infinitive adverb	-7 -3 8 -3 -1 6 -1 -2 -1 -1 3 0 2
ss modal.infinitive article	11 -3 6 2 -1 -5 -11 3 -2 1 15 -2 -2
ss modal.infinitive comparative	9 2 0 1 -1 -3 -1 -3 0 -4 0 0 11
ss modal.infinitive determiner	16 2 4 5 -5 -5 1 2 3 -2 -2 6 -3
ss modal.infinitive living.infinitive	-8 -11 -4 -1 -5 12 -8 0 3 0 3 -1 -3
ss modal.infinitive plain.infinitive	-2 3 -6 -2 1 2 7 -9 3 -3 1 -1 1
ss modal.infinitive preposition	5 2 11 0 -2 -3 4 -5 -5 13 -5 -1 4
ss modal.infinitive pronoun	-22 -12 -11 -7 -1 19 -1 -3 -2 1 -3 -1 -3
ss modal.infinitive subject	-6 9 -11 -4 12 -6 -4 0 -17 7 -7 11 9
ss modal.singular ,	10 1 -4 4 -1 -5 0 -2 0 -1 2 0 3
ss modal.singular .	5 0 0 1 -1 -1 4 -4 6 4 -5 -1 -3
ss modal.singular :	1 11 -4 -1 4 -5 2 -4 3 -1 -1 0 3
ss modal.singular adverb	1 1 16 -3 -3 1 -8 5 3 -2 3 -1 4
ss modal.singular article	-8 3 -2 -5 0 6 -3 -3 -5 -3 9 -1 4
ss modal.singular determiner	-7 3 4 -4 1 2 -1 6 -3 -1 -1 0 0
ss modal.singular living.infinitive	-7 -3 10 -6 -3 9 -1 1 7 -1 -2 -1 -3
ss modal.singular plain.infinitive	14 2 2 4 1 -10 5 0 2 -2 0 -1 -1
ss modal.singular possessive	2 0 6 0 -1 -1 -2 -3 12 -1 -3 0 -1
ss modal.singular pronoun	1 -3 -1 0 -1 2 0 -7 6 3 -2 0 -1
ss modal.singular unlisted.infinitive	1 2 7 -1 -1 -1 -1 2 2 -1 0 0 1
ss neutral 	-7 -2 -12 2 8 -5 -5 -7 -3 -5 -3 26 -9
ss neutral ,	-2 -8 -4 8 -6 2 -1 -15 9 -3 10 -1 -3
ss neutral .	-4 -10 -2 1 -7 10 4 6 -21 4 3 -4 3
ss neutral :	-1 2 9 -2 0 0 2 -9 11 -1 0 0 -1
ss neutral activity.infinitive	7 0 -3 3 -1 -3 -2 7 -4 -1 -1 0 1
ss neutral adverb	-2 0 -8 -2 1 3 3 -4 8 -2 -4 -1 -2
ss neutral article	5 -5 -9 11 -2 -6 0 -6 6 3 -2 -1 -2
ss neutral conjunction	4 -3 -10 10 0 -9 1 9 -4 -1 -7 -1 2
ss neutral modal.singular	10 2 -1 3 -1 -5 0 -2 1 -1 3 0 3
ss neutral offering.infinitive	-6 -2 2 -2 1 3 -1 1 2 -1 -2 0 0
ss neutral plain.infinitive	5 -4 4 -2 -5 6 3 7 -10 0 4 3 -5
ss neutral plain.infinitive people	2 0 0 0 0 -1 8 -3 -2 -1 -1 0 -1
ss neutral plain.singular	-10 -6 6 -4 -4 11 -1 -3 10 -1 -6 0 -1
ss neutral preposition	-14 21 -6 -5 14 -9 -3 7 -2 -11 5 -5 9
ss neutral pronoun	-4 -3 6 -2 -1 4 -1 0 1 0 -1 0 0
ss neutral relative	-7 -3 -2 -3 5 1 -2 0 2 1 -1 0 -2
ss neutral unlisted.infinitive	6 1 1 1 -1 -2 -2 10 -6 -1 -1 0 2
ss neutral wanted	6 1 3 2 -1 -3 2 -2 2 0 1 0 0
ss offering.infinitive 	-2 -1 7 -1 -1 2 4 -3 1 0 0 0 0
ss offering.infinitive .	7 3 -4 1 6 -9 3 -2 0 -3 -3 10 -4
ss offering.infinitive artefact	-8 -1 12 -4 -1 5 0 -5 7 0 0 0 0
ss offering.infinitive article	-3 -2 14 -3 -3 3 -3 20 -7 -1 -5 0 -1
ss offering.infinitive conjunction	-9 5 -4 -4 3 3 -3 -2 4 -1 1 0 -1
ss offering.infinitive neutral conjunction	4 -1 12 0 -4 0 -1 7 -1 -1 -1 0 0
ss offering.infinitive neutral preposition	6 0 3 2 -3 -1 -1 3 3 -1 -1 0 0
ss offering.infinitive praised	6 -1 -4 3 -1 -2 0 -1 2 0 0 0 0
ss offering.infinitive preposition	1 14 -5 -3 11 -11 -8 9 19 -7 -10 4 -4
ss offering.infinitive relative	15 2 -4 6 -1 -8 0 -5 12 -1 -2 0 -1
ss offering.infinitive service	-1 3 0 -1 1 -1 1 6 -4 -1 -1 0 -1
ss offering.infinitive shared	-5 0 9 -3 0 2 0 0 1 0 0 0 0
ss offering.infinitive subject	5 -1 4 1 -2 -1 8 -6 2 0 -1 -1 -1
ss offering.infinitive wanted	8 3 -5 3 0 -5 -1 -5 8 0 0 0 0
ss offering.participle .	-1 0 2 -4 0 5 -1 -3 6 -1 -1 0 -1
ss offering.singular 	-1 -2 2 -1 -2 3 -6 2 8 -1 -2 0 -1
ss offering.singular article	-4 3 6 -3 1 1 1 4 -1 -1 -1 0 0
ss offering.singular praised	7 0 -4 3 -1 -3 -1 -1 4 -1 -1 0 0
ss own 	-11 3 8 -9 8 0 4 7 -7 5 -6 -2 0
ss own adverb	-7 -2 6 -3 0 3 2 1 -1 -1 -1 0 -1
ss own agent	10 6 4 2 1 -8 7 0 -3 -11 6 -1 8
ss own artefact	6 -1 7 1 -3 -1 8 -16 14 -3 -2 1 1
ss own company	-4 -1 8 -3 -1 3 -1 -6 1 3 2 -1 2
ss own customer	10 -1 -2 4 -2 -4 1 -1 -1 0 9 -1 -5
ss own internal	5 -1 0 1 -1 -1 -2 -3 -1 -2 -1 -1 9
ss own mission	-3 -6 -8 -5 7 2 -11 8 -10 12 -2 7 -8
ss own mission wanted	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ss own neutral	-6 -2 6 2 -1 0 -3 2 -6 8 -3 -1 2
ss own people	-13 12 11 -9 3 3 7 18 -7 -5 -4 -1 -5
ss own place	-4 -14 -9 0 -5 12 6 -2 -1 -5 -2 -1 -3
ss own possessive	9 11 8 1 -1 -7 -4 1 -2 -2 -1 -2 17
ss own preposition	-13 -8 -6 -5 -3 15 -6 3 -1 1 -5 -1 2
ss own service	4 7 -2 1 2 -5 1 -7 1 2 -1 0 6
ss own shared	7 1 -5 2 2 -5 -1 7 0 -1 -2 0 -2
ss own venue	4 1 9 0 -1 -3 -2 2 4 1 1 0 -2
ss people 	4 -14 -8 19 -8 -7 12 -7 -2 0 -8 1 -1
ss people ,	-10 -1 -4 -8 10 1 -3 -2 9 -1 -5 -2 -1
ss people .	-10 7 10 -10 -6 15 -3 -4 15 5 3 -6 -9
ss people act.infinitive	-18 5 -10 -7 21 -9 -2 -3 1 0 0 -1 0
ss people activity.infinitive	-12 12 6 -8 5 2 -1 3 -3 -1 -1 6 -1
ss people adverb	-3 -2 17 -5 -7 9 16 1 -4 -6 1 -2 -4
ss people article	14 -10 -3 4 -9 4 5 -21 23 -4 -9 5 0
ss people carry.infinitive	0 3 2 -1 0 -1 -1 -3 7 0 -1 0 0
ss people comparative	6 -1 0 2 -2 -1 8 -7 2 -1 -1 0 -1
ss people conjunction	6 -1 -3 4 -8 4 3 1 -6 7 6 -3 -7
ss people contented	7 1 -1 3 0 -4 -1 -2 -1 5 2 0 -1
ss people determiner	-6 0 8 -3 -1 3 -1 3 1 0 -1 0 -1
ss people helping.infinitive	10 -1 3 3 -4 -2 1 -5 -4 -3 -2 18 -2
ss people let.infinitive	6 -5 -3 0 -4 4 1 4 -4 0 -1 0 -1
ss people living.infinitive	-13 -5 10 -7 -2 11 -6 13 -5 -2 0 -1 0
ss people living.singular	3 3 12 -1 -1 -2 1 2 5 -1 -1 0 0
ss people modal.infinitive	-6 -3 4 -3 -2 6 -1 -2 0 -1 4 0 -1
ss people modal.singular	-6 -1 13 -6 -2 7 -3 5 3 -1 -2 0 -1
ss people offering.infinitive	4 0 1 1 -1 -2 9 2 -8 0 -1 0 0
ss people people	1 2 4 -1 0 -1 10 -3 2 -3 -2 -1 -1
ss people plain.infinitive	-15 -10 14 -8 -7 17 -1 2 -13 11 4 -1 -3
ss people plain.singular	-8 -5 4 0 -1 3 -4 5 -1 -1 0 0 -1
ss people possessive	-11 12 1 -6 6 0 -4 1 -2 -1 3 0 3
ss people preposition	22 -15 3 -3 -8 9 25 7 -7 -13 -3 5 -11
ss people pronoun	14 -1 -11 5 -2 -3 -2 -9 1 -2 11 -1 2
ss people relative	-11 -1 17 -5 -6 10 20 -6 -1 -6 5 -3 -8
ss people shared	5 0 -1 2 -1 -2 -4 2 6 -1 0 0 0
ss people subordinator	-7 -2 -9 5 6 -6 -2 -2 -1 0 0 0 0
ss people wanted	-9 5 12 -7 -3 7 0 3 9 -3 -2 -1 -3
ss place 	4 2 -2 0 -2 0 -1 7 -2 2 -3 -1 -2
ss place ,	11 1 -9 8 -5 -4 -5 10 1 4 -6 -1 -3
ss place .	1 -16 0 -2 -7 12 -6 -6 1 -6 15 -5 3
ss place :	-7 -4 5 -3 -1 5 -1 -4 2 -1 3 0 0
ss place ^	-7 -8 -9 -1 -2 8 0 -1 -3 0 -1 0 0
ss place act.infinitive	-7 12 -8 -3 11 -7 -1 6 -3 -1 -2 0 -1
ss place activity.infinitive	6 4 9 0 -2 -3 -2 4 -2 -1 7 0 -1
ss place adverb	-8 -3 14 -6 3 2 -10 20 -10 -2 2 -1 2
ss place article	8 0 2 2 -6 2 0 2 -4 1 6 0 -2
ss place comparative	-10 -2 0 -4 -1 8 -3 4 -1 -1 -1 0 -1
ss place conjunction	-10 4 0 -8 13 -4 1 6 6 -7 -2 -1 -4
ss place determiner	-8 -4 -7 -2 4 3 2 -5 1 -1 -1 -1 -1
ss place living.infinitive	8 -1 -5 3 -1 -3 -2 3 0 3 -1 0 -1
ss place living.singular	4 -3 0 12 -3 -9 3 1 -2 0 -1 0 0
ss place modal.infinitive	3 -1 11 0 -5 2 1 1 2 3 -2 0 -1
ss place plain.infinitive	20 1 16 3 -8 -4 -7 -2 12 18 -7 -2 -2
ss place plain.singular	-11 -8 9 -6 -7 16 -1 4 -3 -2 1 0 -1
ss place praised	2 2 6 0 0 -1 1 1 2 0 -1 0 0
ss place preposition	-21 -15 20 -15 -2 21 10 0 -4 -3 -1 -2 -4
ss place pronoun	-18 -2 18 -9 -2 11 -1 1 1 -2 0 0 0
ss place protect.infinitive	-10 10 -2 -5 15 -9 -1 3 -1 -1 -1 0 0
ss place relative	-56 -16 31 -26 -10 47 -3 12 -3 -1 -8 -1 -6
ss place shared	15 9 2 4 1 -11 -1 5 4 0 -1 0 0
ss place strengthen.infinitive	2 10 -2 -1 5 -7 7 0 -3 -1 -1 0 0
ss place wanted	-6 -5 6 -8 -4 13 -3 -2 4 3 -2 0 -1
ss plain.infinitive 	-20 -5 -6 1 -2 9 5 -8 1 1 -8 -2 4
ss plain.infinitive ,	12 8 -13 7 1 -9 0 6 -4 7 -4 -2 -2
ss plain.infinitive .	3 1 -1 7 -7 -2 -13 -3 8 10 -6 -1 6
ss plain.infinitive :	-8 0 7 -4 0 4 -1 10 -3 -2 -3 0 -1
ss plain.infinitive adverb	-12 -10 -4 3 -5 9 8 4 -4 -4 -6 -1 -3
ss plain.infinitive article	14 18 -1 2 7 -16 -6 -15 5 -8 36 -1 -4
ss plain.infinitive conjunction	0 -8 15 2 -8 4 -6 8 -9 11 0 -1 0
ss plain.infinitive living.infinitive	1 0 11 -1 -2 0 -2 -2 3 -1 -1 0 7
ss plain.infinitive mission adverb	6 0 7 1 -2 -2 -3 1 1 3 1 0 -1
ss plain.infinitive mission preposition	-8 -11 3 -3 -1 8 -3 -5 -6 15 -1 0 -4
ss plain.infinitive mission subject	-9 -4 -2 -4 0 8 0 -1 -1 0 0 0 -1
ss plain.infinitive neutral preposition	-13 -6 24 -8 -9 15 -2 11 -4 -3 -2 0 2
ss plain.infinitive own	-13 -11 -3 -4 -4 15 0 2 0 -3 -3 0 -3
ss plain.infinitive people	-8 -6 13 -4 -4 9 3 4 -3 -1 -2 0 -1
ss plain.infinitive people preposition	7 -1 -1 3 -1 -3 8 -5 4 -1 -2 -1 -1
ss plain.infinitive plain.participle	-7 -6 -7 -2 -1 8 -3 -4 4 -1 -1 0 0
ss plain.infinitive preposition	-24 7 -13 -16 24 -1 9 -7 -19 26 -10 -6 -1
ss plain.infinitive pronoun	12 -1 4 0 -5 1 9 -9 -3 0 -4 -1 13
ss plain.infinitive relative	21 10 6 5 0 -14 -2 -4 -3 7 16 -1 -3
ss plain.infinitive shared preposition	-23 -14 -10 10 4 -2 -4 2 -3 -1 -3 0 -1
ss plain.infinitive subject	18 16 0 7 2 -18 14 -8 -9 3 4 2 2
ss plain.infinitive subordinator	-5 0 -4 -2 0 4 -1 -6 -3 3 -2 0 7
ss plain.infinitive unlisted.infinitive	-4 0 10 -3 -1 2 -1 8 -2 -1 -1 0 -1
ss plain.infinitive wanted	10 -6 -4 3 -3 0 -3 1 4 0 -2 0 -1
ss plain.participle .	-5 -5 -7 4 0 0 -1 -6 4 0 0 0 0
ss plain.singular 	-10 -1 4 0 0 2 0 0 0 3 -2 0 -1
ss plain.singular ,	-3 -5 10 -4 -3 7 9 5 -7 -3 0 -1 -2
ss plain.singular .	6 7 20 -7 3 -5 -2 5 10 -10 7 -3 1
ss plain.singular adverb	-13 -10 1 -5 -12 22 6 -6 3 -2 -3 0 -2
ss plain.singular article	-2 0 -2 5 8 -12 -4 -4 -11 -1 17 -1 4
ss plain.singular conjunction	14 2 -7 3 -1 -5 -1 -2 0 -1 4 0 3
ss plain.singular determiner	8 -1 -3 3 -2 -2 -1 3 1 -2 -1 0 1
ss plain.singular living.participle	-12 -7 1 -4 -5 14 -1 -1 -1 0 -2 0 0
ss plain.singular neutral 	6 -1 -7 13 -1 -11 5 -2 -2 0 -1 0 0
ss plain.singular neutral .	-3 0 3 -2 0 2 -6 4 -2 6 -1 0 -1
ss plain.singular preposition	-11 0 -3 3 7 -6 -6 4 0 5 0 -3 -4
ss plain.singular problem	2 2 -5 10 0 -10 -1 3 -2 0 0 0 0
ss plain.singular pronoun	-8 0 12 -6 2 3 -2 8 0 -5 4 -1 -2
ss plain.singular relative	3 0 1 0 -1 -1 6 4 -6 -1 -2 0 1
ss plain.singular subordinator	5 8 6 0 -2 -3 4 6 0 -2 -3 0 -1
ss plain.singular wanted	-6 -5 6 -7 -3 11 0 -8 12 -1 -3 -1 -1
ss possessive 	2 -23 3 0 -6 11 0 -13 5 -1 9 2 -5
ss possessive adverb	-11 -7 -4 5 -1 2 0 -2 3 -1 -5 0 -1
ss possessive agent	6 -7 -7 3 -3 1 -1 -2 -1 -3 8 -1 -1
ss possessive artefact	7 12 7 0 2 -8 1 6 -7 -2 11 -1 -2
ss possessive company	0 11 -3 -2 4 -4 10 -6 4 -2 -3 -1 0
ss possessive internal	4 7 1 0 2 -5 -1 -4 -1 -1 0 -1 11
ss possessive mission	7 -3 -3 3 -2 -1 4 -5 -3 -2 7 0 -1
ss possessive people	5 9 0 0 0 -4 3 2 8 -3 -6 -1 1
ss possessive place	-10 1 6 -5 6 0 2 8 -4 -1 -4 0 -1
ss possessive possessive	4 -2 6 -2 -4 4 -4 0 12 -2 -1 -1 -2
ss possessive preposition	11 -3 -2 4 -4 -2 1 1 0 -1 2 0 -2
ss possessive shared	-9 -1 -1 -1 -2 6 -1 5 2 1 -4 -1 -4
ss possessive venue	-8 -4 -1 -3 -1 7 1 -2 -1 0 -2 0 0
ss praised 	-14 7 -10 -1 8 -3 -1 -9 11 -3 -1 -1 -1
ss praised ,	20 0 -6 7 -1 -11 1 -9 8 10 -4 0 -2
ss praised agent	4 1 -1 1 0 -2 -1 -2 -2 6 1 0 -1
ss praised artefact	-5 -1 10 -3 -2 4 -4 -11 13 7 -1 -1 -2
ss praised conjunction	1 -9 -4 11 -6 -2 -6 0 11 -4 -2 -1 -2
ss praised neutral	-13 -5 2 -8 -3 14 2 -1 -3 -2 -2 4 -2
ss praised place	13 10 -1 3 -1 -8 -1 5 2 0 -1 0 0
ss praised service	10 8 -3 3 0 -7 -2 3 4 -2 3 0 -1
ss praised shared	12 11 -3 3 -1 -7 -1 3 4 8 -7 -1 1
ss praised wanted	7 5 3 1 0 -4 -1 -2 4 4 0 0 -1
ss preposition 	15 24 -14 -8 4 -3 -9 -6 19 -1 -5 0 9
ss preposition ,	-18 14 15 -8 3 2 -3 14 4 -4 -4 -1 -3
ss preposition .	4 -8 15 -4 -13 14 -11 5 2 0 0 -2 9
ss preposition :	-11 -5 -2 -4 -1 9 -1 -1 -2 0 -1 0 0
ss preposition activity.infinitive	-1 -6 1 0 -3 4 -5 -11 3 8 -3 7 -1
ss preposition adverb	19 2 11 1 -10 2 10 15 -3 -13 0 -4 3
ss preposition agent	2 0 3 -2 1 -1 5 -1 3 -7 -3 -1 5
ss preposition artefact	2 -8 -7 7 -6 2 7 2 1 1 -6 -3 -4
ss preposition article	-14 -3 8 -18 8 12 14 2 4 -7 -2 -11 -2
ss preposition change	-8 15 -5 -6 7 -2 -5 0 -1 -1 10 3 -6
ss preposition company	4 14 2 -1 1 -5 -6 19 -6 5 -5 -1 0
ss preposition comparative	3 1 13 -1 -2 -1 0 5 -4 5 0 0 -1
ss preposition conjunction	-1 10 3 -3 8 -8 -1 8 -5 -6 13 -1 -4
ss preposition determiner	-3 -10 17 -13 -4 16 -10 13 8 -4 -3 -7 5
ss preposition helping.infinitive	-8 2 -6 -3 12 -6 -3 0 0 0 0 0 0
ss preposition living.infinitive	-1 -2 1 -1 -2 4 -4 1 -4 4 -6 0 9
ss preposition mission	5 -7 -16 4 3 -3 -3 2 3 -4 1 -1 -2
ss preposition modal.singular	6 2 3 1 -1 -3 1 6 -2 -2 2 0 -2
ss preposition neutral	23 3 17 -1 -8 -2 10 -7 11 -8 7 -3 2
ss preposition own	21 15 11 9 0 -21 3 13 10 12 -5 -4 -18
ss preposition people	2 9 14 -4 11 -13 3 7 24 -4 -6 -9 -9
ss preposition place	10 -5 -12 0 10 -8 -2 -10 -6 23 10 -5 -10
ss preposition plain.infinitive	-14 -11 -2 -7 -3 17 2 -8 9 -6 -6 -1 4
ss preposition plain.singular	2 -2 3 0 -3 2 -2 -1 -5 -1 7 0 4
ss preposition possessive	-5 -2 5 -6 -1 7 6 8 2 -13 5 2 -11
ss preposition praised	16 8 11 2 -5 -6 10 -14 12 5 2 -2 -5
ss preposition preposition	-8 12 10 -12 1 8 1 21 -10 -8 -13 -3 16
ss preposition problem	-31 24 16 -25 13 9 3 7 3 -4 -6 -2 0
ss preposition pronoun	-7 -20 1 12 -15 10 1 9 1 -11 2 2 -10
ss preposition quality	0 -8 -4 -2 -5 10 0 -9 6 2 1 -2 -1
ss preposition rank	5 0 0 2 -1 -2 -3 -2 -6 13 -8 0 8
ss preposition relative	-9 -3 1 -4 4 3 0 2 1 -2 -3 -1 -1
ss preposition service	-2 5 2 -6 -7 12 3 11 -9 -3 2 -1 -3
ss preposition shared	-10 -18 -13 17 5 -11 3 -11 8 1 -4 0 -6
ss preposition venue	-19 -6 12 -9 -3 15 0 5 1 -2 -5 -1 -2
ss preposition wanted	1 4 1 -7 7 -1 7 -13 -5 1 15 -2 0
ss preposition work	-13 10 -2 -7 3 5 -1 6 -2 -1 -2 0 -1
ss preserve.infinitive .	-7 3 -10 -6 20 -10 0 -3 -1 0 0 -2 3
ss problem 	-7 -3 -3 -2 2 4 -1 -1 0 0 0 0 0
ss problem ,	-5 8 -5 -3 1 2 3 3 5 -3 -3 0 -4
ss problem .	12 14 8 3 3 -14 2 13 7 -4 -6 -2 -3
ss problem act.infinitive	-9 13 -1 -6 3 2 -3 6 -3 -1 -1 -1 4
ss problem activity.infinitive	8 -1 -1 3 -2 -3 0 3 0 0 0 0 0
ss problem adverb	-2 8 -2 -2 1 0 6 -3 -4 -1 2 0 2
ss problem article	-17 2 -5 -8 11 2 -3 0 -1 -1 0 0 -1
ss problem conjunction	-7 23 1 -7 10 -8 7 2 -4 -1 1 0 -1
ss problem living.infinitive	-6 -1 7 -3 -1 4 0 -1 2 0 0 0 0
ss problem living.singular	-5 -1 12 -3 -2 4 -1 4 -1 0 -1 0 0
ss problem plain.infinitive	9 0 -4 4 -1 -4 3 1 -2 0 0 0 0
ss problem plain.singular	-1 -9 5 6 -12 8 0 -1 0 0 0 0 0
ss problem preposition	-19 -5 -20 -9 31 -11 4 -5 -6 -3 1 -2 0
ss promote.infinitive .	-16 13 -7 -8 19 -8 1 -2 1 -1 -1 0 0
ss promote.infinitive conjunction	-8 6 -2 -3 5 0 -1 1 -1 -1 1 0 0
ss promote.infinitive preposition	-15 18 -3 -8 20 -13 1 6 -5 2 -3 0 -1
ss promote.singular article	-12 12 -2 -6 6 1 2 1 -2 -1 -1 0 0
ss promote.singular conjunction	-2 10 0 -2 3 -3 6 -4 -2 -1 2 0 0
ss promote.singular pronoun	0 -7 0 1 -4 5 -1 1 0 0 0 0 0
ss pronoun 	0 0 2 -1 -4 5 2 -7 -2 2 4 5 -3
ss pronoun ,	-11 1 12 -3 0 3 2 0 -2 -2 5 0 -2
ss pronoun .	-16 -11 1 3 -4 8 -3 0 -1 -5 0 -1 3
ss pronoun activity.infinitive	9 2 0 3 -1 -5 -1 4 -1 0 -1 0 2
ss pronoun adverb	24 8 -8 6 -3 -9 9 -1 13 -1 -7 -2 -5
ss pronoun article	3 12 9 -5 0 -1 -12 13 6 4 -3 -1 0
ss pronoun conjunction	-1 4 3 -2 1 -1 -4 10 -3 0 -1 0 0
ss pronoun determiner	-16 -3 13 -9 -1 12 1 0 -4 -1 2 -1 1
ss pronoun living.infinitive	-18 -11 -1 -6 -3 17 -2 -3 1 -1 -3 0 -1
ss pronoun living.participle	8 2 -2 3 0 -4 0 0 -1 -1 4 0 -1
ss pronoun living.singular	-7 -4 6 -6 -2 9 4 -1 3 -2 -4 0 -1
ss pronoun modal.infinitive	-12 -5 1 -5 -1 9 1 -1 -3 -2 1 0 -1
ss pronoun modal.singular	2 -4 -7 1 -1 3 6 -4 0 -2 -1 0 -1
ss pronoun neutral	-8 4 4 -4 2 3 0 -3 5 0 -1 0 0
ss pronoun own	6 1 -2 2 0 -4 -2 -2 -2 4 3 0 0
ss pronoun people	-16 -17 -17 -3 -5 20 -9 -8 7 8 -7 -1 -3
ss pronoun plain.infinitive	3 9 -3 4 8 -14 9 3 -3 2 -5 -1 -2
ss pronoun plain.singular	5 2 1 5 3 -9 2 9 -2 -4 -5 -1 2
ss pronoun plain.singular neutral	10 2 -2 3 0 -6 0 0 0 0 4 0 0
ss pronoun possessive	6 0 -2 2 -1 -2 -2 4 -4 5 -1 0 -1
ss pronoun preposition	6 -10 -8 20 -2 -15 4 -1 2 4 1 -4 -9
ss pronoun problem	6 -3 1 2 -3 0 2 -1 0 0 0 0 0
ss pronoun pronoun	-16 -6 10 -9 -3 16 1 -7 13 -5 -1 -1 -4
ss pronoun relative	17 1 -8 6 -1 -8 9 -6 1 -1 2 0 -1
ss pronoun shared	-7 -1 12 -6 -2 7 -4 -4 7 -2 6 0 -1
ss pronoun subject	6 0 -2 2 -1 -2 5 2 -4 -2 -2 0 3
ss pronoun wanted	-12 -6 12 -6 -4 12 -1 1 1 -3 -1 0 1
ss protect.infinitive .	-5 8 -4 -5 11 -6 0 4 -3 0 0 0 0
ss protect.infinitive preposition	-4 5 1 -2 2 0 -3 6 -1 -1 0 0 0
ss quality ,	3 -4 -8 6 -3 -1 -3 -3 4 -3 5 0 -2
ss quality .	2 8 -1 9 -1 -10 15 -11 -2 1 2 -1 -3
ss quality adverb	0 4 1 6 0 -7 -4 0 7 2 -2 0 -1
ss quality article	7 1 -3 3 0 -4 2 -4 -2 4 0 0 0
ss quality conjunction	-19 3 5 0 -1 4 -2 12 -1 -5 -2 0 -4
ss quality plain.infinitive	-2 -4 -6 9 -1 -5 8 -1 -2 -4 -3 -1 -1
ss quality plain.singular	16 1 -8 6 -1 -7 -3 -2 4 -1 -4 -1 8
ss quality preposition	-38 -21 -5 -16 -2 35 -2 3 -12 0 4 -2 -6
ss quality subordinator	2 0 6 0 -2 -1 -1 3 -1 0 1 0 0
ss quality wanted preposition	7 1 -3 3 0 -3 -1 2 -2 -1 3 0 0
ss rank 	3 2 8 0 -1 -2 -1 -1 -3 13 -3 0 -2
ss rank ,	1 0 0 0 0 0 -1 -4 -6 11 0 0 -1
ss rank .	3 0 0 1 -1 -1 0 -2 -1 13 -7 0 -1
ss rank agent	-2 11 4 -3 3 -4 -2 -4 7 7 -4 0 -1
ss rank article	4 -1 -2 2 -1 -1 -1 -2 -1 7 -2 0 -1
ss rank people	1 3 0 0 0 -1 -2 3 -5 7 -2 0 -1
ss rank plain.infinitive	9 1 1 2 -1 -3 -1 -2 -3 12 -2 0 -1
ss rank preposition	-1 10 -4 -1 1 -1 -1 -6 0 5 -1 -2 6
ss rank superlative 	8 2 0 2 -1 -4 -1 -4 2 9 -3 0 -2
ss rank superlative agent	4 -1 -1 1 -1 -1 -1 -2 -1 9 -3 0 -2
ss realise.infinitive .	2 -3 -3 1 -1 1 6 -3 -1 0 -1 0 -1
ss realise.infinitive article	-1 -1 6 -1 -1 1 -2 -4 2 0 5 0 0
ss realise.infinitive preposition	-9 -1 3 -4 0 5 2 -1 0 -1 -2 0 0
ss relative 	11 -5 -6 3 1 -4 2 -7 10 10 -10 -1 -3
ss relative adverb	15 5 2 3 4 -12 0 -7 8 -2 1 -1 7
ss relative article	-21 13 -7 -6 -1 11 3 4 -11 -3 5 -1 -1
ss relative company	-1 -2 -1 0 0 1 -2 -2 0 -2 6 0 -1
ss relative comparative	-7 11 2 -4 4 -2 -3 3 4 0 -1 0 -1
ss relative determiner	-7 -3 7 -4 -2 7 -7 -8 9 2 1 -1 3
ss relative living.infinitive	-5 -1 6 2 -1 -1 -1 11 -4 -1 -2 0 -3
ss relative living.singular	5 -1 2 1 -1 -2 7 3 -2 -1 -2 0 -2
ss relative neutral	-7 -1 1 -3 -1 5 -1 0 2 0 -1 0 0
ss relative people	-6 4 -4 -5 0 7 -14 -7 -5 7 25 -2 -6
ss relative place	6 5 11 0 0 -5 1 0 1 -1 4 0 0
ss relative plain.infinitive	6 0 6 1 -2 -2 0 7 -3 1 0 0 -2
ss relative plain.singular	-6 -5 4 -2 -2 6 -3 6 -5 -1 1 0 -1
ss relative possessive	4 -5 0 -1 -4 5 -3 6 6 -4 1 -1 -5
ss relative preposition	-3 -2 9 -4 -5 8 8 7 -2 -6 -5 -2 0
ss relative problem	12 -1 -4 5 -2 -4 2 -1 1 0 -1 0 0
ss relative pronoun	-5 -5 18 -7 -7 13 -8 6 0 0 8 -2 -2
ss relative shared	-2 -1 4 -2 -1 3 -2 -1 -4 2 6 0 -1
ss relative subject	7 2 5 0 3 -7 4 -2 4 -2 -3 -1 3
ss relative wanted	8 -7 -8 10 -3 -5 -2 -4 1 -2 6 0 -1
ss representation preposition	5 5 5 0 -4 -1 0 12 -3 -2 -2 0 -1
ss result article	-15 11 15 -9 4 2 0 3 3 -1 -1 0 -1
ss result determiner	-11 2 22 -7 -1 5 -4 1 8 0 -1 0 0
ss result people	-22 -7 29 -11 -8 19 -5 3 3 -2 -2 -1 4
ss result pronoun	27 2 -1 9 -6 -10 12 11 -13 2 -2 -1 -2
ss service ,	-1 5 3 -2 1 0 9 -10 2 1 2 0 -2
ss service .	-2 4 20 -5 -4 3 -3 18 -2 -3 -2 -1 -2
ss service conjunction	-11 12 4 -2 -1 1 -4 8 5 0 -6 -1 -2
ss service living.singular	-4 -4 5 -2 -5 9 0 -1 1 0 0 0 0
ss service offering.infinitive	12 2 4 3 -1 -6 -3 7 4 -1 -1 -1 0
ss service plain.infinitive	-7 4 -1 -3 2 2 -1 2 0 0 -1 0 0
ss service preposition	25 15 2 2 -1 -11 1 -11 27 3 -1 -4 -5
ss service relative	-2 -3 -2 0 -1 2 -1 9 -7 0 -1 0 0
ss shared 	-19 6 -3 -1 11 -6 -6 4 6 -2 -4 -1 -2
ss shared ,	-4 -2 -4 -6 -6 15 -2 -15 18 -5 6 -1 -3
ss shared .	-1 -5 38 0 -22 13 14 -3 9 2 -9 -4 -1
ss shared ^	-5 -11 -11 7 -3 2 0 -1 -1 0 -3 0 0
ss shared act.infinitive	2 -3 -5 -1 14 -12 -1 -4 -1 -1 -1 6 2
ss shared activity.singular	0 10 -1 -1 3 -4 0 1 2 0 0 0 0
ss shared adverb	10 36 8 -5 5 -14 -6 6 4 -3 16 1 -5
ss shared carry.infinitive	8 1 3 2 -3 -2 -1 9 -4 -1 -1 0 -1
ss shared comparative	-6 1 16 -5 -3 5 -1 -3 8 0 -1 0 0
ss shared conjunction	-15 -5 10 -4 -1 7 8 0 4 -6 -7 -2 0
ss shared helping.singular	-4 -1 0 -2 0 3 4 -6 0 -1 3 0 -1
ss shared living.infinitive	5 0 2 1 -2 -1 -2 0 0 -1 1 -1 6
ss shared living.singular	-8 -5 -3 -3 -1 8 -2 -6 1 3 1 0 -1
ss shared make.infinitive	12 4 2 3 0 -7 -1 5 -1 0 0 0 2
ss shared modal.infinitive	10 -1 -3 4 -2 -3 6 -5 5 2 -2 -1 -2
ss shared modal.singular	6 3 14 0 -2 -4 -3 9 2 -2 1 0 -1
ss shared offering.infinitive	7 -1 -6 3 -1 -2 -3 6 0 -1 -1 0 -1
ss shared people	10 6 -7 4 8 -13 0 1 -3 0 4 0 0
ss shared plain.infinitive	7 -8 5 -1 -12 12 1 1 -7 3 7 -1 -4
ss shared plain.singular	-1 -6 7 -4 -1 5 2 -4 -1 -3 7 0 -1
ss shared preposition	-18 1 -5 -10 9 7 -17 4 14 0 10 -5 -10
ss shared promote.infinitive	-1 8 0 -2 4 -4 -1 4 0 0 0 0 0
ss shared pronoun	-8 -1 1 -5 0 7 -5 3 -2 -1 2 0 1
ss shared relative	-17 -10 5 -8 -3 17 -10 -4 7 -5 2 -1 5
ss shared subordinator	9 -1 -5 4 -2 -3 -1 -6 10 0 -2 0 0
ss shared unlisted.infinitive	-8 1 -3 -3 12 -6 -2 3 -2 0 -1 0 0
ss shared wanted	-9 2 10 -6 -1 6 -4 8 0 1 -3 0 -1
ss strengthen.infinitive .	-6 6 -2 -4 7 -3 -1 -1 0 -1 2 0 2
ss strengthen.infinitive preposition	-3 3 -6 -1 10 -7 7 -3 -3 -1 -2 0 0
ss subject 	3 -3 5 0 -4 2 0 -7 9 -2 -1 5 -3
ss subject .	-3 -1 6 6 -1 -6 5 -2 -1 0 -1 0 0
ss subject act.infinitive	-6 -2 0 -3 6 -1 -1 3 -2 0 0 0 0
ss subject activity.infinitive	-11 4 23 -10 10 -4 -8 37 -13 -2 -5 -1 -3
ss subject activity.infinitive artefact	5 3 2 1 0 -3 -2 11 -3 -1 -1 0 -1
ss subject activity.infinitive place	3 2 3 0 0 -2 -3 7 -2 0 0 0 0
ss subject activity.infinitive shared	-6 5 1 -3 2 1 0 1 0 0 0 0 0
ss subject adverb	10 3 11 -1 0 -5 3 0 1 -1 0 -1 4
ss subject article	-6 31 7 -9 11 -11 -15 10 4 9 -3 -4 7
ss subject carry.infinitive	2 2 1 0 0 -2 -7 1 10 0 -1 0 -1
ss subject determiner	4 11 -2 -1 4 -6 6 -1 4 -1 -3 0 -1
ss subject develop.infinitive	3 7 -11 0 2 -2 -6 13 -7 -1 -1 0 2
ss subject helping.infinitive	0 -1 13 -2 -5 4 25 -12 -5 -1 -2 0 -1
ss subject helping.infinitive people	-4 8 8 -4 2 -1 11 -2 -3 0 -1 0 -1
ss subject inward.infinitive	2 -1 1 1 -1 0 -3 -5 -2 -1 -1 0 13
ss subject let.infinitive	-1 9 -5 -1 4 -4 2 -5 6 0 -1 0 -2
ss subject living.infinitive	9 7 -2 1 1 -5 0 10 -9 0 1 6 -5
ss subject make.infinitive	4 -1 7 0 -3 0 11 0 -2 -3 -3 -1 0
ss subject modal.infinitive	7 -17 5 -3 -8 13 -12 -6 -8 4 6 1 13
ss subject offering.infinitive	16 1 14 3 -5 -6 -1 -21 41 -4 -2 -2 -3
ss subject offering.infinitive work	3 1 2 1 0 -2 -1 -5 9 0 0 0 0
ss subject own	6 -6 -10 4 -2 1 -1 1 -3 -3 -3 -1 8
ss subject people	0 0 6 -1 -1 1 9 1 -5 -1 -1 -1 -1
ss subject plain.infinitive	-11 -6 -11 -1 0 8 6 -6 -7 -9 15 -5 -1
ss subject plain.infinitive mission	-1 -10 -5 0 -1 5 -5 -5 -4 17 -2 0 -5
ss subject plain.infinitive shared	-20 -15 -8 9 3 -1 -3 1 -6 -2 1 0 -2
ss subject preposition	-15 -12 -4 -4 3 9 12 -8 -4 -2 -7 -3 4
ss subject pronoun	6 1 -8 8 0 -7 4 2 -4 -1 -2 0 1
ss subject shared	6 -1 5 2 -2 -2 0 6 -1 -1 -1 0 0
ss subject unlisted.infinitive company	2 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -1
ss subject unlisted.infinitive people	6 -3 13 1 -4 -1 8 0 1 -2 -2 -1 -2
ss subject unlisted.infinitive place	-6 -3 2 -3 -1 7 -1 0 0 0 0 0 0
ss subject unlisted.infinitive shared	-2 1 7 -2 0 1 -1 4 -1 0 0 0 -1
ss subject unlisted.singular	2 15 1 3 3 -11 -6 14 -6 -3 -3 8 -1
ss subject wanted	12 2 2 3 -1 -6 -3 6 -3 -2 3 -1 4
ss subordinator 	16 -1 3 10 -4 -10 0 7 -1 4 0 -1 -4
ss subordinator adverb	-1 0 1 -1 0 1 -1 -3 0 6 -1 0 0
ss subordinator agent	-5 -7 -5 -1 -3 8 4 1 -3 -2 -2 0 -1
ss subordinator article	8 0 -5 5 1 -6 -1 -6 2 1 1 -1 4
ss subordinator company	-8 -2 2 -3 0 5 -1 -2 2 -1 0 0 0
ss subordinator determiner	-10 -4 4 -4 -1 7 1 -2 -1 0 0 0 0
ss subordinator mission	2 2 -1 0 -3 2 6 -3 0 -2 0 0 -1
ss subordinator own	-6 0 1 -3 3 1 -2 10 -6 -1 -1 0 -1
ss subordinator people	9 2 3 3 -1 -5 -3 3 5 -2 1 0 -1
ss subordinator pronoun	4 1 -2 1 6 -7 -2 2 1 -1 2 0 -1
ss subordinator subject	7 1 12 1 -3 -3 -5 6 0 -1 -2 0 7
ss subordinator wanted	-4 2 -1 -2 6 -3 -1 1 -1 0 0 0 0
ss superlative neutral	-6 -1 -6 -2 6 -1 -1 -1 -2 -1 1 0 0
ss unlisted.infinitive ,	11 -3 3 2 -1 -4 -6 14 2 -2 -3 -1 -2
ss unlisted.infinitive .	-7 -3 -9 -6 14 -4 7 -12 -2 -8 -8 11 7
ss unlisted.infinitive company preposition	2 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -1
ss unlisted.infinitive conjunction	12 0 -1 4 -2 -5 -2 6 0 -1 -1 -1 2
ss unlisted.infinitive people preposition	1 -3 6 0 -2 1 6 -4 3 -1 -1 0 -1
ss unlisted.infinitive preposition	10 10 26 -2 -4 -6 -7 5 14 6 -2 -1 -4
ss unlisted.singular .	-1 8 -6 -2 3 -2 -3 3 -1 -1 4 0 -2
ss unlisted.singular adverb	-3 -4 4 -2 -3 5 -1 -3 -2 8 -1 0 -1
ss unlisted.singular conjunction	7 0 4 2 -1 -3 3 0 0 -1 1 0 -1
ss venue ,	-7 1 7 -4 0 4 5 0 1 -1 -4 0 -1
ss venue .	-7 -1 5 -4 -1 6 0 5 2 -2 -5 0 -1
ss venue adverb	8 0 -4 4 -1 -4 -5 1 2 4 0 0 -1
ss venue conjunction	-12 -5 4 -5 -1 9 -1 1 -3 0 -1 0 0
ss venue living.infinitive	-6 -2 1 -2 0 4 -1 -5 2 0 2 0 0
ss venue modal.singular	-1 1 4 -1 0 0 -1 6 -1 -1 -1 0 0
ss venue plain.infinitive	0 -1 2 0 -1 1 -1 -1 -1 -4 7 0 -1
ss venue plain.singular	7 1 -1 2 0 -3 -1 -3 1 -1 7 0 -1
ss venue preposition	23 4 4 5 -4 -9 -4 -12 1 13 14 -1 -4
ss venue relative	14 2 -6 5 -1 -7 -1 -4 -4 -1 14 0 -1
ss wanted 	17 18 17 -4 1 -9 -9 6 9 1 5 -2 3
ss wanted ,	10 -4 -8 8 -10 2 -8 -5 10 -8 4 -1 6
ss wanted .	-27 -19 -2 2 -12 21 -3 -1 0 -4 -2 0 -2
ss wanted :	1 1 9 -1 -1 -1 -2 0 9 -1 -2 0 -1
ss wanted adverb	-5 -7 3 -5 -4 11 0 5 -3 1 -1 -1 -4
ss wanted agent	27 5 5 8 -10 -7 -3 -10 5 -7 17 -1 8
ss wanted artefact	6 0 4 -1 -2 0 3 -11 25 -6 -3 -2 -4
ss wanted change	7 11 1 1 4 -9 1 0 -1 8 -1 0 -1
ss wanted company	7 11 -3 1 1 -6 -3 -2 -2 9 4 0 -1
ss wanted conjunction	-15 -3 12 -14 2 14 -8 1 1 7 -4 -1 2
ss wanted customer	-5 -3 2 -6 -1 8 -1 -1 -2 3 -1 0 -1
ss wanted keep.infinitive	-8 -5 -2 -4 3 5 1 -2 -1 -1 -1 0 0
ss wanted living.infinitive	-14 -5 7 -7 -1 11 0 -6 2 -1 3 0 -1
ss wanted living.singular	6 2 0 2 0 -3 -3 2 0 0 0 0 3
ss wanted make.infinitive	-17 -10 -2 -6 -5 18 -2 3 -3 -2 -2 0 -1
ss wanted merit	-1 -2 -3 6 0 -4 1 -1 0 0 0 0 0
ss wanted modal.infinitive	10 1 3 3 -2 -5 1 -1 4 -2 2 0 -2
ss wanted neutral	4 -12 -13 19 -7 -6 -6 -5 -4 8 6 -1 -3
ss wanted people	-11 1 30 -14 -8 17 -1 9 2 -4 5 -2 -4
ss wanted place	-39 -6 17 -22 -1 30 -3 -4 1 -7 7 -1 -1
ss wanted plain.infinitive	-4 -4 -3 -1 -1 5 -2 -8 1 5 -1 0 4
ss wanted plain.singular	-14 -4 4 -1 -2 7 2 -1 1 -3 1 0 -2
ss wanted preposition	8 -3 -11 10 5 -13 1 5 1 -8 1 -1 -1
ss wanted service	12 -4 -2 10 -3 -8 7 -9 5 4 -2 0 -2
ss wanted shared	-18 -17 8 -14 0 20 -5 -2 15 -11 7 -2 -8
ss wanted unlisted.infinitive	12 2 -2 3 -1 -5 -1 -4 6 -1 0 0 3
ss wanted venue	6 1 -1 2 0 -3 -1 -2 0 1 4 0 -1
ss wanted wanted	-7 1 0 -5 8 -1 3 -7 -3 1 1 -1 4
ss wanted work	7 2 1 2 2 -6 5 -6 -3 8 -1 0 -1
ss work ,	11 12 4 1 1 -9 -5 9 -3 8 -5 0 3
ss work .	-4 1 7 -3 -3 5 3 -7 5 5 -2 0 -2
ss work adverb	-7 8 -4 -3 3 1 -1 6 -1 0 -2 0 -1
ss work conjunction	7 12 3 0 0 -6 -1 15 -5 -3 2 0 -1
ss work preposition	10 19 18 -2 -2 -7 -6 35 -5 -3 -4 -1 -4
w !	-2 -14 -20 6 -3 6 -4 0 1 1 -3 -1 -4
w '	3 -4 -2 1 0 0 0 -2 8 -3 -1 -1 -2
w ,	13 1 -4 13 -16 0 0 17 12 -7 3 -22 -1
w -	-1 3 -6 -1 3 -2 -2 -2 -3 2 5 0 -1
w .	5 -41 -51 7 1 14 -4 9 -4 -1 -14 -5 -3
w 1	0 1 6 -1 0 0 0 -5 8 0 0 0 0
w 2028	4 1 -1 1 0 -2 -3 -4 -2 -2 -2 8 6
w 2030	13 -1 -6 5 -2 -4 -3 -6 -3 8 -2 -2 10
w 2040	-4 -3 2 -2 -4 8 0 0 0 0 0 0 0
w :	9 -2 14 -6 -6 6 -3 -4 4 -2 1 6 3
w aan	1 8 13 -9 9 -6 -27 20 16 1 -1 3 -6
w aanbieden	9 1 3 2 -1 -4 -2 -6 15 -1 -2 -1 0
w aandacht	3 -6 -8 11 -5 -3 7 -1 2 -4 -4 -1 -3
w aandeelhouder	6 0 -3 3 -1 -3 -2 -2 -3 9 -1 0 -1
w aandoening	-9 9 4 -5 3 1 3 1 -2 0 -1 0 0
w aanleggen	-3 1 7 -2 0 1 0 0 -2 -1 -1 6 -1
w aannemer	3 3 8 -1 -1 -2 -3 -2 -3 3 -3 6 4
w aanpak	11 -6 -4 9 -5 -5 2 -1 -1 0 1 0 0
w aanpakken	-4 4 -4 -4 11 -6 0 0 0 0 0 0 0
w aantal	-12 8 -3 -5 8 -1 -1 2 0 0 0 -1 -1
w aarde	-10 0 20 -6 -3 7 -1 13 -6 -1 -2 0 -1
w achter	-3 -3 3 -1 -2 4 -1 -6 7 2 -2 0 -1
w achtergrond	-2 -1 4 -2 2 -1 -4 9 -4 -1 1 0 -1
w activiteit	-7 -1 7 -3 0 4 -1 2 0 0 -1 0 0
w ademen	-3 1 6 -2 0 1 -1 4 -1 0 0 0 -1
w administratie	-18 0 -1 -7 10 2 0 -3 0 -1 0 0 0
w advies	15 1 -2 5 -1 -8 -1 -7 10 -1 5 -1 -1
w adviseren	13 -5 10 4 -7 -1 9 9 -4 -4 -4 0 -2
w af	-2 -6 3 -1 -4 6 -1 -3 2 -2 -1 0 4
w afhankelijkheid	-10 -2 -5 -3 9 -1 -1 -1 -1 -1 -1 0 0
w afspraken	3 -1 -2 1 -1 -1 0 -6 7 0 0 0 0
w afstand	-7 8 2 -4 3 0 1 -5 6 0 -1 0 0
w afvalwater	3 0 6 0 -1 -1 0 4 -1 0 0 0 0
w al	17 -4 -2 13 -7 -9 -2 3 -6 3 10 -5 0
w algemene	0 7 1 -1 0 -1 -1 4 -1 0 -1 0 0
w alle	14 2 5 0 -4 -1 1 -5 8 1 -5 -1 7
w alleen	-18 -2 14 -4 -2 7 -2 7 -4 -2 0 0 -1
w alles	-7 -13 -20 19 -2 -7 0 -6 3 -2 -2 -1 -1
w als	-8 -2 -13 0 1 5 2 -7 -4 3 6 -3 -3
w altijd	-11 -11 -13 11 -2 -1 1 -2 -4 -1 -1 0 -1
w ambitie	0 -6 -3 0 -3 5 2 -8 -5 14 -8 -1 4
w ander	6 -1 -1 1 -1 -1 5 1 -1 -1 -1 0 -1
w andere	10 0 -3 4 -1 -5 -4 4 1 12 -8 -1 -2
w anderen	10 2 -1 3 -1 -5 -2 -2 6 -1 2 0 -1
w anders	9 -3 -8 12 -2 -9 -3 -4 0 -1 -1 -1 9
w app	10 -2 -3 4 -2 -4 -2 -1 1 -1 4 0 0
w arbeidsmarkt	-5 -2 13 -3 -5 7 4 -1 -1 0 -1 0 0
w archief	9 -4 0 3 -3 -2 5 0 0 -2 -1 0 0
w armoede	-7 8 0 -4 6 -2 -1 3 1 0 -1 0 -1
w arts	4 1 6 1 -2 -1 -3 -3 -1 5 6 0 -1
w atelier	1 0 -1 1 0 -1 -1 -7 -1 0 0 0 10
w baas	-11 -1 -2 -5 5 4 -1 1 -2 -1 -1 0 0
w baby	-1 2 8 -2 0 -1 5 -1 -1 0 0 0 0
w bank	9 1 1 3 -1 -4 8 -2 -6 3 2 0 -2
w basis	-12 -11 -12 7 -2 4 -2 -2 1 0 -5 0 -1
w beantwoorden	6 -1 -1 2 -2 -2 6 1 -4 0 0 0 0
w bed	9 1 7 2 -2 -4 -3 7 5 -4 -3 -1 3
w bedienen	-2 7 3 -2 1 -1 -4 2 2 2 -1 3 -1
w bedrijf	-1 1 4 2 -6 3 19 0 -6 -6 -2 -1 -1
w beetje	4 -2 1 7 -2 -5 -1 6 -2 0 -1 0 -1
w begeleiden	14 10 12 2 -1 -9 26 -7 -8 -2 -4 6 -2
w beginnen	-10 -11 -18 12 5 -7 -5 -4 -1 2 -1 0 0
w begrijpen	-7 1 6 -4 -1 5 -2 8 -2 -1 -2 0 -1
w behandelen	-1 -3 2 -1 -2 3 -6 12 -3 -1 -2 0 -1
w behartigen	7 2 -4 3 -1 -3 -2 7 -1 -1 -1 0 0
w beheer	-7 8 0 -4 4 -1 3 1 -1 -1 -1 0 0
w beheren	7 9 -1 1 1 -6 7 7 -2 -3 -2 0 -3
w behoren	10 2 5 3 -2 -5 -1 -3 -3 9 -2 0 4
w behoud	-4 6 1 -3 0 2 -1 6 -1 -2 -1 0 0
w behouden	-5 1 -5 -2 9 -4 0 -1 0 0 -1 0 0
w belang	13 12 3 3 -5 -5 1 8 -1 2 -2 -1 -1
w belangrijke	-7 6 1 -4 -1 5 0 2 0 0 -1 0 0
w belangstelling	-8 6 -2 -4 5 -1 0 4 -4 -1 0 0 0
w beleid	2 3 -1 0 0 -1 -1 8 -4 -1 -1 0 0
w bellen	10 10 4 2 -3 -4 -4 0 5 6 -1 0 -1
w bemiddelen	-1 4 6 -2 0 0 -1 6 -1 0 -1 0 0
w benelux	1 -1 0 1 -2 1 -4 -5 8 -5 0 -1 8
w bent	8 2 -1 3 0 -5 5 -1 -3 -1 3 0 -1
w beoefening	-2 9 1 -2 1 0 -1 5 -1 0 -1 0 0
w beperken	-3 -1 8 -2 -1 2 -1 2 2 -1 -1 0 -1
w beperking	-9 -7 -9 -2 2 7 4 -9 -3 -1 4 0 -1
w bereiden	0 0 1 0 0 0 -3 6 -2 0 0 0 0
w bereikbaar	-7 2 -1 -6 9 -1 -1 0 3 -2 -1 0 0
w berm	-9 -2 1 -4 2 5 0 -1 -2 0 0 0 0
w beschermen	-27 12 -3 -14 26 -7 -4 7 -3 -2 -2 0 -1
w beschikbaar	4 2 0 1 0 -2 -3 0 7 -1 -1 0 0
w bestaan	-2 -7 -4 -1 3 1 0 6 -5 -2 0 0 -2
w beste	5 -1 3 1 -4 1 0 -6 9 9 -8 -1 -2
w bestemming	-10 -3 -2 -4 2 5 -1 -1 -1 -1 0 0 0
w bestrijden	-10 19 -1 -7 10 -5 -3 14 -5 -1 -1 0 -1
w bestuur	-4 11 -5 -2 5 -3 -2 5 0 -1 0 0 -1
w betaalbaar	-2 -1 3 -2 -2 4 -1 -3 8 -2 -1 0 -1
w betaalbare	7 -2 -6 3 -3 0 -5 -5 15 -2 -2 0 -1
w betekenis	5 1 0 1 -1 -2 10 -2 -1 -3 -2 -1 0
w beter	-11 -3 12 -6 -3 9 -1 7 -7 3 -2 -1 0
w betrokken	-5 -5 -2 12 -2 -7 -2 -2 -3 0 4 0 0
w betrokkenheid	1 -3 -6 9 -1 -6 2 -1 -1 0 -1 0 -1
w betrouwbaar	-5 0 8 -4 0 4 -1 -4 2 0 5 0 0
w betrouwbare	8 -3 0 3 -2 -2 -3 -1 11 -7 3 0 -1
w bevorderen	-50 41 -19 -23 44 -14 2 6 -8 0 -5 -1 -2
w bewaken	-2 -5 -7 0 2 1 -2 4 -2 -2 -1 0 0
w bewaren	14 2 -5 5 3 -11 -1 7 -2 -1 1 0 -1
w beweging	-7 -4 3 -3 -1 6 -1 -2 -1 -1 3 0 0
w bewoner	-18 -8 6 -1 -6 11 -6 10 -12 1 1 -1 1
w bewust	24 5 -1 8 -4 -12 -5 16 -4 -3 4 0 -2
w bezitten	-6 -2 2 -2 0 5 -1 4 -4 0 -1 0 0
w bibliotheek	-2 8 0 -2 3 -2 6 1 -3 -2 0 0 -1
w bieden	22 3 13 5 -5 -10 -12 -25 59 -4 -4 -1 -3
w bij	0 5 7 3 1 -6 36 -10 -7 3 -7 1 -13
w bijdrage	-3 9 9 -4 0 0 1 13 -11 -1 2 0 -1
w bijdragen	-15 -8 22 -8 -9 17 -1 8 -6 -2 -2 0 3
w bijeenkomst	-4 6 0 -2 2 0 0 2 -1 0 0 0 0
w bijzondere	2 2 -1 0 0 0 0 -3 9 -2 -2 0 -1
w binnen	2 0 7 -2 -9 9 0 -3 6 6 -6 2 -3
w binnenstad	-10 -2 8 -5 -1 6 -1 1 3 -1 -2 0 -1
w blijven	5 -10 10 -2 -7 8 -6 -12 9 4 5 -1 2
w blik	-14 -3 8 -6 0 9 -1 0 -1 0 0 0 0
w bloem	-6 -2 1 -3 0 5 -3 0 -4 -1 6 0 0
w boek	3 1 2 0 0 -2 -2 7 0 -1 -2 0 0
w boer	6 -1 3 1 -3 0 9 -5 1 -2 0 0 -1
w boom	12 3 1 3 -1 -6 0 7 -1 0 0 0 -1
w bos	5 2 -1 2 1 -4 8 -3 -1 -1 -1 0 0
w bouw	-1 0 5 -1 -2 3 4 -2 -1 -5 7 0 -2
w bouwen	-5 2 0 3 -2 -1 -7 20 -4 -2 -8 -1 2
w bouwmateriaal	0 0 0 0 0 0 5 -2 9 -9 -3 0 -1
w boven	8 -3 -1 3 -7 3 -3 0 -3 6 2 0 -1
w branche	3 1 -1 1 0 -1 -2 -2 -1 10 -2 0 -2
w brandweer	2 1 8 0 -1 -1 -1 5 2 -1 -1 0 -1
w brengen	6 10 7 -2 0 -3 -7 31 -8 -5 -4 -2 0
w bron	2 0 0 0 0 -1 -1 -2 -2 -1 7 0 0
w brood	1 3 -8 1 1 -1 -1 -5 7 -1 -1 0 -1
w brugge	0 0 10 -2 -1 1 -2 6 -1 0 -1 0 0
w buiten	3 8 11 -3 0 -2 -5 8 10 -3 -7 0 3
w burger	-23 4 -1 -10 2 13 -1 -2 2 -1 -1 0 -1
w buur	-8 -4 -3 -3 0 7 -4 2 1 -2 1 0 -1
w buurt	-10 -5 7 -5 -2 9 -3 11 -7 -2 0 0 -1
w café	5 0 -2 2 -1 -2 1 -3 -1 6 -1 0 0
w campagne	-5 7 0 -3 3 0 0 2 0 0 0 0 0
w centraal	-7 -13 -14 20 -5 -6 1 -6 2 -1 -3 -1 -1
w christelijke	-4 -5 -5 -2 -1 7 0 3 -5 -1 1 0 -1
w christus	5 -1 0 2 -2 -1 -1 7 -2 -1 -1 0 0
w circulair	7 2 0 2 0 -4 0 -2 -1 1 -1 0 5
w circulaire	2 5 -1 0 1 -3 -1 2 -1 -3 6 0 -2
w club	11 2 -3 4 0 -6 -1 -1 -1 -1 6 0 0
w coachen	8 3 5 2 -1 -5 12 -3 -4 -1 -1 0 0
w collectie	-10 1 -4 -4 8 -1 1 2 -3 -1 -2 0 0
w collega	-4 -3 0 -1 -1 4 1 -9 5 3 -1 0 -1
w compleet	-7 4 5 -4 2 2 1 -1 1 0 -1 0 0
w contact	-4 9 6 -3 1 -1 -8 16 -1 -1 -2 0 0
w contacten	8 -4 2 3 -3 -2 -1 1 -1 3 -1 0 0
w controleren	-5 12 -4 -3 6 -3 -1 3 1 0 -1 0 -1
w coöperatie	-4 -3 13 -3 -2 3 3 0 -1 0 1 0 0
w creëren	3 -6 2 0 -4 3 -3 -2 3 -2 6 0 -1
w culturele	-9 6 0 -4 6 -1 2 2 -4 -1 1 0 0
w cultuur	9 2 -1 3 -2 -3 -5 -7 -1 -2 -4 -1 21
w daar	-11 -8 -3 -5 -2 12 -1 -8 -3 7 -2 -1 2
w daarbij	-3 0 -1 -1 6 -4 -2 0 -1 3 0 0 -1
w daardoor	-13 -2 14 -6 -1 8 1 3 -2 0 -1 0 -1
w daarmee	-7 8 7 -5 -1 4 2 -4 5 -1 1 0 -1
w daarna	-7 -1 13 -4 -1 4 6 -2 -1 0 -1 0 -1
w daarom	9 5 7 5 8 -18 -1 5 8 -1 -3 0 -1
w daarvan	6 -1 -2 3 -1 -2 -1 -1 0 0 0 0 3
w daarvoor	-1 4 7 -2 0 -1 -1 1 0 -1 0 0 4
w dag	1 -3 -4 7 -3 -2 14 -8 5 -4 -5 -1 -3
w dagelijks	3 -2 -1 1 0 -1 -2 7 -2 -2 -1 0 -1
w dak	-8 -3 -2 -6 -4 13 -2 8 -9 -1 -2 6 -3
w dan	4 -9 -7 6 -8 5 0 -4 1 6 -1 -1 -3
w dat	4 -6 13 -9 -15 21 -1 3 12 2 -11 -6 3
w data	-6 -7 1 -3 -2 8 -2 3 1 -1 -1 0 -2
w de	3 16 -22 -10 30 -19 3 1 -2 18 -2 -13 -5
w delen	3 -7 10 0 -8 6 -4 4 7 -2 -2 0 -1
w dementie	10 -1 0 4 -2 -4 0 1 2 0 0 0 0
w democratie	-13 0 -7 -4 12 -3 -1 -3 0 -1 0 0 0
w den	-3 -4 5 -1 -6 7 -2 10 -4 0 -3 0 -1
w denken	-5 -10 -12 18 -4 -8 5 -6 -4 0 -1 -1 0
w deur	-4 -3 0 -1 -1 5 -3 7 -1 -1 -2 0 -1
w deze	-10 -4 4 -4 -2 8 -3 1 -2 -2 4 0 0
w dezelfde	5 -1 2 1 -2 -1 -3 0 6 -2 -1 0 2
w dichtbij	-14 -7 -6 9 -1 -2 0 -1 -5 0 0 0 0
w die	12 7 -2 1 -2 -3 0 12 16 -17 7 -8 -5
w dienen	13 -3 -1 5 -4 -3 8 0 -4 1 -3 0 -1
w dienst	10 4 -7 4 4 -9 1 4 -9 4 3 0 0
w dienstbaar	-1 5 -2 -1 11 -10 -1 -4 -1 0 7 0 0
w dienstverlening	10 2 -3 3 -3 -3 7 -6 -5 8 -2 0 1
w dier	-9 -3 2 -5 1 6 -2 -4 6 -1 -1 0 -1
w digitaal	13 1 -2 4 -2 -5 -4 -1 2 -1 -3 0 11
w digitale	2 -8 8 0 -7 6 -4 4 -13 1 12 6 -4
w dijk	-8 1 0 -4 0 6 -1 2 -2 0 0 0 0
w diploma	-2 -1 0 -1 0 2 -5 7 -1 0 -1 0 0
w dit	16 5 2 4 1 -10 -1 -3 -3 -4 1 9 8
w doel	-11 16 8 -9 11 -5 -1 6 11 -2 -17 4 2
w doen	-13 2 -8 8 -2 -1 12 6 -6 -4 -7 -3 -3
w dokter	6 1 -1 2 0 -3 -1 7 -2 0 -1 0 0
w donker	-14 -5 1 -7 -1 12 0 -2 -1 -1 0 0 0
w door	-6 49 40 -16 7 -12 16 33 -7 -8 -4 3 -12
w dorp	0 -11 3 0 -6 8 -3 5 2 -7 5 -1 -2
w dorpskern	-13 -1 -6 -5 10 -1 0 -2 0 -1 -1 0 0
w draaien	-6 -7 -4 4 -1 2 -3 -6 3 -2 -1 -1 5
w drempel	-9 -5 0 -3 0 6 0 -1 0 0 -1 0 -1
w drenthe	16 5 1 5 -1 -9 -1 -2 -1 -1 10 0 0
w drie	4 -1 2 0 -1 0 -3 -9 7 -2 -3 3 8
w dringen	-15 16 -6 -7 11 -3 -1 -1 2 -1 0 0 -1
w drinkwater	-6 -5 -1 -2 -1 7 -1 -1 0 0 0 0 0
w droge	-15 -10 -6 -4 -2 14 -1 -3 -1 -1 -1 0 0
w dromen	-9 -6 5 3 -4 4 -4 0 1 -2 4 0 -1
w drone	-14 14 3 -8 6 1 -1 4 1 -1 -1 0 -1
w droog	-3 -1 6 -2 -1 3 -2 -5 -1 9 -1 0 0
w duizend	2 -1 0 1 -1 0 -1 -4 -2 -2 4 7 -2
w durven	-6 -5 0 -2 -2 6 -3 -5 -1 -1 7 0 0
w dus	-4 -1 7 4 -1 -3 0 3 -2 0 -1 0 0
w duurzaam	-5 5 11 -8 9 -4 -2 -2 3 4 3 -1 -2
w duurzame	-11 -6 17 -8 -2 10 -1 0 4 1 -2 0 -2
w dé	13 0 -4 5 -2 -5 -6 -9 -4 18 6 0 -3
w echt	6 3 -5 2 0 -4 -3 -2 1 6 -1 0 0
w economie	-9 4 5 -5 4 0 -1 3 -3 -1 3 0 -1
w een	-16 2 35 -11 -24 29 -28 -11 17 -12 32 1 6
w eenvoudig	5 3 9 0 -1 -4 -2 0 10 -1 -2 0 -1
w eenzaamheid	-7 2 -2 -3 8 -3 -2 4 -1 -1 0 0 0
w eerlijk	2 4 -5 5 0 -5 -4 0 8 -1 -2 0 -1
w eerste	23 -2 -3 9 -2 -11 2 -2 -6 6 -1 10 -5
w eigen	-18 -5 8 -7 -6 17 -13 -2 10 -6 -4 -3 13
w eigentijds	11 2 -4 4 0 -6 -1 -1 5 0 0 0 0
w eind	7 -1 -4 3 3 -6 -3 -3 -1 -2 3 9 -3
w elk	-27 -20 -7 5 -1 9 -10 11 -7 -1 0 -2 -4
w elkaar	2 -1 5 12 -4 -9 -15 19 -1 -5 6 -2 -2
w elke	-16 -19 -3 1 -7 15 -1 10 -1 -5 -8 3 -8
w en	-7 18 -1 0 -11 8 -7 12 14 0 -3 -17 3
w energie	-5 -3 0 -2 -3 7 2 0 -2 -1 -2 2 -1
w energietransitie	0 5 1 -1 0 0 -1 -2 6 0 -1 0 -1
w energievoorziening	-11 -3 12 -5 -1 7 2 -2 1 0 -1 0 0
w er	24 -9 3 4 -10 2 20 9 -5 -1 -13 -2 -3
w erbij	-5 -3 0 -2 -1 4 -1 -2 -1 -1 0 6 -3
w erfgoed	-16 6 -1 -7 9 0 0 1 -1 -1 -1 0 0
w ernaar	5 3 6 1 -1 -3 -1 1 0 3 1 0 -1
w ernstige	-8 11 0 -4 4 -1 4 -2 0 0 0 0 0
w erop	5 1 6 0 -2 -2 5 3 -3 0 0 0 0
w ervoor	-11 4 1 -5 2 4 -5 2 0 -1 -1 0 5
w eten	11 -3 6 1 -5 1 -9 -6 17 4 0 -1 -2
w europa	4 -1 -4 2 0 -2 -1 -3 -1 11 -5 0 -1
w even	0 -4 -6 3 -2 2 7 -3 -3 -1 -1 0 -1
w eén	8 0 -1 2 -1 -3 -2 -6 3 -3 7 -1 5
w fabriek	3 0 -1 1 0 -1 -1 -2 -1 -1 -2 -1 9
w faciliteren	-3 2 4 -2 0 1 2 6 -1 -3 -1 0 -1
w familie	6 -2 -3 3 -1 -2 -1 -6 2 4 2 0 0
w fiets	-16 -1 -5 -6 11 0 -2 2 -1 -1 -1 0 -1
w fietsen	-5 -2 11 -3 -1 4 -1 3 -1 0 0 0 0
w fietser	-6 -4 7 -3 -2 6 -1 0 -1 -1 2 0 0
w financieel	-7 -2 -1 -2 -1 6 -2 2 -5 1 4 0 -2
w financieren	-2 6 -2 -1 2 -1 -1 4 -1 0 0 0 -1
w financiële	-9 3 -5 -3 5 2 2 -7 4 -1 -1 -1 -1
w gaan	3 10 -8 4 -1 -5 -9 -5 -10 10 0 -2 17
w gas	-8 -3 5 -3 -3 8 -1 -3 3 0 0 0 -1
w gast	10 2 -4 4 0 -6 -1 -2 -1 3 4 0 -1
w gastvrije	21 2 -3 7 -3 -9 -2 -4 -3 7 8 0 -1
w gaten	-6 4 -3 -3 2 2 -1 1 -2 -1 2 0 0
w gebied	12 11 -5 2 5 -12 -1 11 -1 -1 -1 -1 -1
w geboren	-7 -1 6 -3 0 4 1 -1 0 0 0 0 0
w gebouw	-5 0 9 -3 -1 3 0 3 0 0 0 0 0
w gebruik	-17 1 -3 -7 9 2 -2 3 -2 -1 -1 0 -1
w gebruiken	-15 0 2 -7 6 4 -1 -3 2 -1 0 0 -1
w geduld	21 6 0 7 -1 -13 -3 5 10 -1 -2 0 -2
w geen	-18 -1 12 -10 -3 15 -3 -5 21 -4 -9 -2 1
w geld	4 -2 10 -2 -4 3 2 7 -1 -1 -2 -1 -1
w gelijke	-22 -5 -5 -9 9 8 -1 -2 -2 -1 -1 0 0
w geloven	-14 -12 -2 10 -5 2 -1 4 -8 -1 1 0 -1
w gemeente	-8 -17 16 -5 -13 21 6 1 -7 -2 3 -1 -4
w generatie	-10 -5 -1 -4 2 6 -6 2 -1 -3 1 -3 7
w genezen	-5 -6 8 -6 -7 14 -1 0 0 0 0 0 0
w genieten	9 1 -4 4 0 -5 -1 -2 0 0 5 0 0
w genoeg	-9 -5 -3 -3 -1 8 -1 -1 -1 0 0 0 0
w gerecht	11 2 -4 4 0 -6 -1 -2 2 -1 5 0 0
w gerechtigheid	-7 -3 0 -6 -1 9 0 -2 -1 0 0 0 0
w gereedschap	6 1 0 2 -1 -3 0 -3 5 0 0 0 0
w geschiedenis	13 0 -1 5 -4 -3 -1 9 -2 -2 -1 0 -1
w gesprek	-8 -6 1 3 -1 2 0 5 -5 0 -2 0 -1
w gevel	2 0 0 1 -1 -1 -1 8 -2 -2 -2 0 -1
w geven	2 18 -6 -3 14 -14 8 18 -11 -8 -7 7 -3
w gewoon	-21 -12 7 -3 -7 17 5 -2 -1 -2 -3 -1 -2
w gezellige	5 0 0 2 -1 -2 -1 -4 2 -1 6 0 0
w gezicht	7 2 5 1 -1 -3 -3 -1 5 -1 0 0 5
w gezin	-14 -9 7 -6 -6 15 8 -8 -2 -3 -2 7 -3
w gezond	-17 -1 8 -9 0 12 -3 4 0 1 -2 0 -3
w gezonde	-9 -7 2 -4 -2 10 -3 -1 -5 6 2 0 -2
w gezondheid	-10 -1 0 -5 6 2 -1 3 -3 -1 0 0 -1
w gezondheidszorg	-11 -3 0 -4 4 4 -1 4 -2 -1 -3 0 -1
w glimlach	3 0 -3 6 0 -5 -1 -1 3 1 -3 0 0
w god	5 -1 -5 7 -1 -6 -2 8 -6 -1 0 0 0
w gods	3 -2 -6 8 -1 -6 -1 0 -1 0 1 0 0
w goed	-10 0 -26 10 0 0 6 2 -1 -4 -7 -1 -4
w goede	13 -9 -4 15 -5 -9 -1 -12 7 0 10 -1 -3
w graag	-15 -8 -5 -4 -1 12 1 -3 -1 -1 -1 0 -1
w gratis	4 0 2 0 -1 -1 -4 -7 11 5 -2 -1 -1
w grens	-14 -5 -9 -4 9 2 -3 -3 2 0 -1 0 0
w groei	12 -1 -4 10 -5 -7 -1 -5 -2 6 5 -1 -2
w groeien	27 0 2 8 -7 -8 9 -3 -3 -10 1 4 9
w groen	-9 -3 6 -4 -1 6 -1 0 2 -1 0 0 0
w groene	1 7 9 -5 -3 4 -1 2 2 5 -3 0 -1
w groener	-14 -3 10 -8 -2 12 -1 0 0 0 0 0 0
w groep	8 -2 -2 4 -2 -2 -1 -1 -1 0 4 0 0
w groot	-1 6 -3 4 0 -4 -1 -6 -4 -2 15 0 -1
w grootste	6 0 -2 2 -1 -2 -1 -2 -3 9 0 -1 -2
w haag	-3 -4 5 -1 -6 7 -2 10 -3 -2 -3 0 -1
w haar	0 -4 3 -1 1 0 -4 7 -5 -3 8 -1 -2
w halen	-2 6 -1 -2 8 -7 -3 15 -2 -3 -2 -1 -3
w hand	11 0 3 2 -3 -2 -1 -1 -10 11 9 -1 -3
w hart	0 6 -2 11 -3 -9 0 -2 -5 2 8 -1 -2
w hebben	-1 -10 -3 -6 -2 11 -3 -5 10 -11 1 11 -6
w heel	15 3 2 4 -2 -7 -1 0 -1 -1 10 0 -1
w heldere	-6 -3 -2 -2 -1 5 9 -7 -2 -1 -1 0 -1
w hele	-7 2 -4 -3 -2 8 -5 0 6 -2 -2 -1 1
w helpen	39 10 -9 12 0 -22 45 -31 1 -7 -5 16 -9
w hem	3 -3 -6 2 -1 1 -1 -8 7 -1 4 0 -1
w hen	12 6 1 3 -1 -7 16 1 -3 -3 -4 -1 -1
w herkennen	-8 -4 0 -2 -2 7 3 -1 -3 0 -1 0 0
w herstel	-7 6 -2 -3 2 2 0 -2 -1 0 2 0 0
w herstellen	-6 7 -5 -3 4 0 -3 2 -2 -1 -1 0 4
w het	7 14 -2 -5 16 -16 18 9 6 9 -16 -11 -11
w hier	5 -3 -7 3 -1 0 -2 1 -3 3 0 0 0
w hij	-13 -3 7 -6 -1 9 1 2 -2 -1 -1 0 0
w hoe	6 0 -2 2 -1 -2 3 0 0 -1 0 0 -1
w hoek	5 0 1 1 -2 0 -2 -5 10 -2 3 0 -2
w hoeven	-20 -9 11 -9 -3 16 -7 0 5 -2 -2 -1 1
w hoger	-8 3 -8 -3 15 -9 -1 -5 4 0 0 0 -1
w honderd	-13 -6 -1 -4 -2 11 -1 -4 -8 5 -1 6 -1
w hoofd	-13 -6 -1 -4 -1 11 -1 -1 -2 0 -1 0 0
w hoogwaardige	6 2 2 2 0 -4 1 -1 6 -1 -1 0 -1
w hopen	-7 -2 5 -3 0 5 1 -1 0 0 0 0 0
w horen	-14 -4 -10 0 14 -7 -3 1 -5 0 3 -1 -3
w hotel	9 3 1 1 -1 -3 -1 -2 -5 2 11 0 -1
w houden	-21 5 -3 -11 18 -2 -1 6 -7 1 -4 -1 0
w huis	16 2 10 0 -5 -2 -2 -2 12 -2 6 -2 -3
w huisarts	-2 8 -5 -1 4 -2 0 6 -2 -2 -1 -1 -1
w huishouden	-8 -4 -1 -3 0 6 0 -2 0 0 -1 0 0
w hulpmiddel	-7 12 -4 -4 6 -3 -2 5 -1 0 -1 0 0
w hun	-7 20 -5 -10 10 -3 27 -9 -11 2 -6 2 -3
w huurder	4 2 7 -2 0 -2 -3 9 3 -3 -1 -1 -1
w ideaal	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
w ieder	-4 -2 7 -4 -2 6 -4 -5 8 -2 5 0 -2
w iedere	4 -4 -2 -1 -2 3 -2 9 -4 0 -3 -2 0
w iedereen	-42 -11 40 -30 -13 46 2 4 6 -2 -6 -3 -3
w ieders	3 4 0 0 0 -2 8 -2 -2 -1 0 0 0
w iets	7 0 2 2 -2 -3 4 -2 0 5 -3 -1 -1
w impact	-11 10 -2 -5 15 -9 1 -3 0 -1 -1 0 3
w in	22 -10 2 2 -4 -2 4 1 -4 13 -4 0 -6
w informatie	3 -3 4 1 -3 1 8 -4 2 -1 -3 0 -1
w infrastructuur	6 -1 -1 2 -1 -2 -1 2 -4 5 -1 0 0
w initiatief	1 4 0 0 0 -1 -2 6 -1 0 -1 0 0
w inkomen	-12 -5 -2 -4 0 9 -5 0 6 -1 -2 0 -1
w innovatie	8 0 -3 3 -1 -3 -5 6 -2 3 3 -1 -3
w inspireren	3 0 8 0 -2 -1 -3 5 -2 0 4 0 -1
w instelling	-4 8 3 -3 3 -2 -1 -3 6 -1 1 0 0
w inwoner	-16 -5 4 -8 -2 14 1 -13 2 2 3 -1 1
w inzet	-4 4 3 -2 1 0 -3 -3 8 -1 0 0 0
w inzetten	10 2 -2 4 0 -6 -1 3 0 -1 4 0 -1
w inzicht	-2 9 2 -2 2 -2 15 -5 -3 -2 -1 0 -1
w isoleren	-3 1 6 -2 0 2 2 3 -3 0 -1 0 0
w jaar	15 -10 1 3 -13 8 -11 -5 -16 7 -7 20 14
w je	4 -18 -4 9 -12 7 4 -14 17 -9 9 -2 -9
w jezus	13 3 -3 4 2 -10 -2 6 -4 -3 9 -1 -3
w jij	13 2 -5 4 0 -6 3 6 -3 -1 -2 0 -1
w jong	-4 -6 -4 -1 -2 6 -3 0 -4 1 3 0 -1
w jonge	7 0 10 1 -5 0 5 9 -6 -2 -1 -1 -1
w jongere	2 7 -14 1 10 -9 5 -6 -1 -3 -1 -1 6
w jou	4 0 0 1 -1 -1 6 -2 -2 0 -1 0 -1
w jouw	6 -1 8 0 -2 -1 5 0 -3 -5 13 -2 -3
w juiste	-11 -8 -6 2 -2 7 0 -3 0 -1 -3 0 0
w kanker	-12 11 -6 -9 17 -6 1 -1 0 -1 0 0 0
w kans	-6 6 1 -6 8 -2 -4 -2 7 2 1 -1 -2
w kantoor	5 5 3 0 1 -4 -6 3 -7 6 1 0 6
w kennen	8 0 -3 3 -1 -3 -3 2 4 -2 4 -1 -2
w kennis	6 2 -2 2 1 -4 -2 1 0 -3 8 0 -1
w kenniscentrum	5 0 -2 2 -1 -2 -1 -3 0 -6 12 0 0
w kennisinstelling	-2 6 -1 -1 1 -1 0 2 -1 0 1 0 0
w kerk	-2 8 0 -2 2 -1 -1 0 -2 -1 5 0 -1
w kerntaak	12 -2 0 4 -3 -3 1 0 2 0 0 0 0
w kernwaarde	-6 -5 -7 9 -1 -3 0 -2 -1 -1 -1 0 -1
w keus	4 1 0 1 0 -2 -1 -2 -4 11 -1 -1 -1
w keuze	3 -5 -8 3 -4 4 0 -2 -3 -1 4 0 0
w kiezen	3 -2 5 1 -3 1 9 -10 1 4 -2 0 1
w kijken	7 -2 -1 3 -2 -2 -4 4 7 -1 -2 0 -2
w kilometer	0 1 7 -1 -1 0 -2 6 -1 -1 0 0 -1
w kind	-28 -23 6 -2 -9 23 -13 6 16 -8 -1 -4 -7
w kinderopvang	-10 -6 -12 -2 9 0 -1 -5 0 0 0 0 0
w klaar	1 -1 -1 0 0 1 8 -1 -4 -1 -1 0 -1
w klant	9 -3 2 -3 -4 5 1 -8 -4 14 7 -2 -5
w kleding	-6 -3 2 -3 -1 5 0 -4 3 0 0 0 0
w klein	2 4 -4 5 -1 -5 5 -11 1 -2 10 -1 -2
w kleine	6 -2 -1 1 -2 0 1 -7 2 3 -2 6 -2
w kleinkinderen	-6 -1 3 -2 0 3 -1 -3 5 0 -1 0 0
w kloof	-7 -5 -2 -2 1 5 -1 -1 -1 0 0 0 0
w klopt	6 0 -1 2 -1 -3 1 5 -4 0 -1 0 0
w kmo	10 -2 1 4 -4 -2 8 -2 -1 -1 -1 0 -1
w knappen	1 0 2 0 -1 0 -1 7 -3 -1 0 0 -1
w koe	6 1 -2 2 0 -3 3 0 -1 0 0 0 0
w komen	-6 -6 4 2 2 -2 2 6 -4 -1 -2 -1 -3
w komende	6 -1 3 2 -4 0 -4 -5 -3 3 -3 -1 13
w kopen	7 6 -2 2 1 -5 7 -5 2 0 0 0 -1
w koper	-3 0 6 -2 0 2 -2 -1 5 0 -1 0 0
w koppelen	-2 9 8 -3 -2 1 -7 18 -5 -1 -1 0 -1
w korte	6 0 -6 11 0 -11 -1 1 1 -1 -1 0 1
w kost	5 -1 -6 11 -1 -9 0 -1 -2 0 3 0 0
w kosteloos	6 -2 0 3 -2 -1 3 -6 5 0 0 0 0
w kraan	-10 -4 0 -4 0 7 -2 -3 -4 -1 7 0 0
w kracht	-4 11 -2 -3 4 -3 4 -2 -1 -1 2 0 0
w krijgen	-14 -8 1 -6 6 5 -4 -1 9 -1 -5 5 -8
w kunnen	17 -6 -8 -1 -13 13 21 -16 18 -7 -15 -4 3
w kunst	-10 4 3 -5 1 4 -1 0 2 0 -1 0 0
w kust	-6 1 -4 -2 1 4 -1 -2 -3 6 -2 0 0
w kwaliteit	6 -1 -4 2 -2 0 0 -4 3 6 -3 0 -1
w kwaliteitsvolle	6 1 -2 2 0 -3 -2 -1 4 0 1 0 0
w kweken	3 10 1 0 3 -6 -1 0 5 0 0 0 0
w kwetsbaarheid	-6 0 8 -3 0 3 -2 5 -2 0 -1 0 0
w kwetsbare	-4 2 1 -2 3 0 6 1 -2 -3 -1 -1 0
w laatste	-4 -4 -3 -4 1 6 8 -4 -5 -4 4 -1 -1
w laboratorium	3 -1 0 1 -1 -1 -3 -1 -1 6 -1 0 0
w lachen	6 0 1 0 -1 -1 -1 7 -3 0 0 0 -1
w land	-5 -2 10 -4 -9 12 -1 -9 5 8 -7 -1 5
w landbouw	-10 -4 -6 -3 7 1 -1 -1 -1 -1 1 0 -1
w landschap	-21 4 0 -9 6 7 0 2 -3 -1 -1 0 0
w lang	6 -2 -1 1 -2 0 2 2 -2 -2 5 -2 -2
w langer	-9 -6 2 -4 -4 11 -1 1 -1 0 -1 0 0
w langs	13 10 -6 3 3 -11 -2 6 2 0 0 0 0
w laten	10 14 -10 -1 6 -8 5 4 6 -5 -1 -3 -3
w leefbaar	-8 -6 7 -4 -7 13 -1 2 -2 0 0 0 0
w leefbaarheid	-8 2 -7 -3 6 0 0 -3 0 -1 2 0 0
w leefbare	-7 -3 18 -5 -7 9 -1 4 -3 -1 -2 0 4
w leefomgeving	-14 -2 12 -7 4 4 2 3 -3 -1 -3 0 0
w leerkracht	0 0 3 0 0 0 2 -6 -1 0 0 7 0
w leerling	-1 7 10 0 -4 0 3 0 5 -2 -1 -1 -2
w lege	1 5 1 0 0 -1 -3 10 -4 -1 0 0 -1
w leggen	13 3 24 0 -5 -5 -6 8 11 5 -7 0 -1
w leiden	13 0 1 4 -3 -5 2 13 -7 -1 -2 0 -2
w leidinggevende	-9 -2 5 -4 -1 6 5 -2 -3 0 -1 0 0
w lekkerste	3 0 0 1 -1 -1 -1 -4 11 -3 -2 0 0
w lenen	-3 -1 6 -2 -1 2 -2 5 -1 0 -1 0 0
w leren	13 -7 -20 13 -2 -7 3 -8 -3 -2 5 -1 1
w lerende	4 1 0 1 0 -2 -1 -2 -1 -2 -2 -1 9
w les	-9 1 2 -4 -1 7 2 4 -5 -1 -1 0 -1
w leven	-15 -12 15 -11 -6 20 4 1 2 -5 1 -1 -4
w levendige	-7 -2 3 -3 0 4 0 0 0 0 -1 0 0
w levenskwaliteit	2 12 8 -2 -1 -3 -1 10 -2 0 -1 0 0
w leverancier	1 3 -2 0 1 -1 -1 2 9 -5 -3 0 -1
w leveren	7 3 7 1 -3 -2 -1 -4 22 -4 -5 -1 -3
w lezen	12 10 5 2 -3 -6 -5 9 7 -1 -2 0 -1
w lid	10 12 -1 2 1 -8 6 4 1 -3 0 -1 -1
w liefde	-7 3 -2 1 0 0 -2 6 -5 2 0 0 -1
w lijden	-1 -1 6 -1 -1 1 0 2 0 0 0 0 0
w lijn	0 -3 -7 9 -1 -6 -1 0 -1 -2 -1 0 2
w lokale	-2 7 -3 -1 4 -3 -2 8 -3 -1 -1 0 -1
w loket	-4 -6 -5 -1 -2 7 1 -7 -4 -1 6 -1 3
w loodsen	9 1 1 3 -3 -3 17 -10 -1 -1 -1 0 0
w lopen	1 0 7 -2 -2 1 -2 6 1 -2 -1 0 -1
w lossen	-1 -5 -3 0 6 -4 3 -13 6 -1 4 0 -1
w lucht	-10 -4 8 -5 -3 10 0 1 -1 0 0 0 0
w luiden	4 0 -2 2 0 -2 -1 -3 7 0 -1 0 0
w luisteren	-5 -5 1 -3 -2 6 0 5 -2 -1 -2 0 -1
w luisterend	8 -2 -4 4 -1 -3 5 -2 0 0 -1 0 0
w luxe	-6 -1 4 -3 0 4 0 2 -2 1 -1 0 0
w maaltijd	-1 7 1 -2 2 -2 -1 -6 2 -1 2 7 -1
w maand	-1 -3 7 -2 -4 5 3 -3 -3 0 -2 7 -1
w maar	-8 -3 7 -4 -2 7 -5 -2 -3 -1 9 0 1
w maat	-1 3 7 -2 0 -1 0 -7 11 0 -1 0 -1
w maatschappelijk	-4 -1 10 -3 -2 3 -2 10 -3 -1 -1 0 -1
w maatschappelijke	-10 0 -6 -3 5 2 6 -7 0 -1 -1 0 -1
w maatschappij	-4 6 6 -4 -3 4 -2 4 3 -1 -1 0 0
w maatwerk	-1 -1 5 -2 -1 2 -1 -4 7 0 0 0 -1
w makelaar	8 1 -5 3 0 -4 2 -2 -2 2 3 0 -1
w maken	11 -20 2 -4 -14 19 0 18 -14 0 -2 -6 4
w makkelijker	-1 2 13 -2 -1 0 7 -8 8 -1 -1 0 -1
w malawi	1 5 10 -2 0 -2 -1 9 -3 -1 -1 0 0
w man	-13 -6 -4 -4 1 9 -1 -1 -2 0 -1 0 0
w manier	5 5 2 0 -3 -1 4 -7 -3 -2 3 -1 10
w mantelzorger	0 -1 0 0 0 1 7 -3 -1 -1 -1 -1 0
w markt	5 1 -5 2 -1 -1 -3 -7 5 8 -5 0 2
w marktleider	-6 13 1 -4 3 -1 -2 -2 -1 2 -1 -1 7
w medewerker	19 0 -7 8 -2 -9 -2 -7 -4 21 -5 0 1
w medicijn	1 0 0 0 0 -1 -1 4 -6 0 3 0 0
w mee	3 7 -6 -1 1 -2 2 0 9 -3 -5 -1 -1
w meedoen	-5 -1 8 -3 -1 5 4 -4 2 0 -1 0 0
w meer	-9 2 18 -5 0 2 6 -9 -12 0 4 3 11
w meest	17 2 3 5 -4 -7 2 -8 2 25 -11 -1 -3
w meetellen	-6 -1 3 -4 -1 6 1 -1 0 0 0 0 0
w meisje	9 0 -1 3 -3 -3 12 -4 -3 -1 -1 0 0
w men	-8 -2 -1 -3 5 1 -2 2 -2 0 -1 0 -1
w mens	-17 -24 -6 16 0 -5 0 14 -2 -14 5 -5 -10
w menselijke	18 3 2 5 -3 -8 6 -3 -2 3 3 0 0
w merk	8 -3 -1 3 -2 -1 -2 8 -2 0 -1 0 -2
w met	15 16 4 13 3 -24 25 -10 1 -17 16 -6 0
w middel	-4 -3 12 -3 -3 5 -4 4 1 -1 3 0 -1
w milieu	2 -4 10 -1 -3 1 -1 -2 -2 -1 -1 0 8
w miljoen	-1 1 8 -2 -1 0 -5 -7 9 -1 -1 7 -1
w minder	-2 -6 6 -3 -5 8 1 -4 -5 -2 -4 -1 14
w minuut	8 2 0 2 0 -4 -1 8 0 -2 -1 -1 -1
w missie	-9 -6 -10 -5 10 1 1 0 5 -4 6 -4 -9
w moeder	10 2 -2 4 -1 -6 4 -7 4 4 -3 0 0
w moeten	14 -2 -7 4 -1 -4 -3 -13 -5 -8 -5 -2 37
w mogelijk	18 -10 -16 8 -1 -5 9 -10 -6 1 -2 -1 6
w mogelijkheid	2 3 1 12 -3 -11 4 -3 6 -2 -3 0 -1
w mogen	-10 -4 9 -7 -2 10 -4 -3 9 -3 1 -1 -1
w molen	-3 6 -1 -3 1 1 -1 2 2 -1 -1 -1 -1
w mooie	-4 -4 2 -4 -3 9 -2 -1 5 -2 -1 -1 -1
w morgen	9 -1 1 4 -2 -4 2 -7 12 -2 -1 0 -1
w museum	-3 -3 -6 0 6 -3 1 2 -3 -1 -2 0 -1
w muziek	-1 6 -2 -2 1 0 -3 3 3 -1 -1 0 0
w na	-1 4 3 -2 -1 2 6 -6 1 2 -3 -1 3
w naar	30 -4 0 5 -3 -8 0 -4 -18 -4 -16 -6 54
w naartoe	2 1 3 0 0 -1 -1 -2 0 11 -5 0 -1
w naast	21 6 2 5 -1 -11 10 -4 6 -2 1 -1 -2
w naaste	2 9 -2 0 2 -3 4 0 -2 -1 1 0 0
w nacht	25 -1 2 7 -6 -7 5 7 6 -3 -5 -1 -2
w natuur	-23 0 -6 -9 20 -3 -3 1 1 -2 -3 0 -1
w nederland	-11 -5 5 -10 18 -5 -2 -6 -2 8 4 -1 -4
w nederlander	-9 -2 4 -4 0 6 -6 -1 0 -1 -1 7 -1
w nederlandse	5 -8 -4 3 -6 5 -2 -1 0 1 1 0 -1
w nemen	2 15 8 -4 2 -4 8 -9 17 -4 -6 -2 2
w netbeheerder	3 2 3 1 -1 -2 -1 -3 6 -1 1 0 0
w netwerk	-9 0 6 -4 3 2 7 -10 8 -6 -2 -1 3
w niemand	-40 -14 43 -22 -12 36 -2 9 3 -1 -8 -1 -3
w niet	15 -15 -17 12 -2 -6 6 0 -9 -5 5 -2 0
w nieuw	10 1 -2 4 -1 -5 9 0 -5 0 -1 0 0
w nieuwe	4 3 1 0 0 -2 -3 9 -1 -3 2 0 -2
w nieuwkomer	3 5 -1 0 -1 -1 2 -5 8 -1 -1 0 -1
w nieuws	12 2 -1 4 -1 -7 -1 6 -6 0 4 0 0
w nodig	-3 -2 13 -5 -3 6 3 0 1 -4 4 -1 -1
w nog	6 -10 -3 2 -5 5 0 7 -2 -5 -4 -2 4
w nood	13 -1 -1 5 -2 -5 0 -4 6 0 3 0 -1
w nooit	-13 -7 3 -6 -2 12 -2 -8 -3 8 4 -1 -2
w noorden	-12 6 1 -6 1 6 -2 -5 -1 4 3 0 0
w nu	9 2 -2 4 -6 0 3 -1 -4 4 -1 0 2
w nul	-13 -7 4 -6 -5 15 0 -1 -1 0 0 0 0
w nummer	7 -1 -2 3 -1 -2 -2 -3 1 10 -4 0 -1
w ochtend	8 1 -4 3 0 -4 0 0 3 0 0 0 0
w ocmw	-7 -1 -1 -3 -1 6 1 -1 -1 0 0 0 0
w oefenen	0 0 1 0 0 0 -2 0 -2 -1 6 0 0
w of	9 -2 -12 1 0 0 7 3 -3 -6 5 -2 -5
w om	44 17 3 14 5 -35 12 -6 11 -5 -2 -5 10
w omdat	-7 -2 3 -3 -1 5 -3 1 3 0 -2 0 0
w omgaan	-7 0 7 -3 0 3 -1 2 -1 0 0 0 0
w omgeving	5 5 -2 0 3 -5 -4 10 -1 -2 2 0 -2
w omwonende	-4 -3 5 -2 -3 6 -1 5 -2 0 -1 0 -1
w onafhankelijke	-12 -2 8 -6 0 8 -2 0 4 1 -2 0 -2
w onder	0 0 5 -1 -1 1 -5 22 -9 1 -5 0 -3
w onderhouden	-6 4 4 -4 2 1 -5 9 -1 -1 -1 0 0
w ondernemer	24 -5 -11 10 -5 -7 13 -9 -4 3 0 -1 -1
w ondersteunen	16 3 1 5 -4 -5 36 -12 -8 -1 -6 -1 -3
w onderwijs	-4 1 -5 -2 10 -6 6 0 -1 -3 -2 -1 -2
w onderzoek	2 14 -3 -1 4 -6 -5 21 -6 -1 -3 0 -2
w onderzoeken	3 6 3 -1 -3 1 -2 11 -3 -1 -1 0 -1
w ongeacht	0 -3 -1 0 -1 2 -4 -3 4 -1 6 0 -1
w ongelijkheid	-7 -2 -3 -2 5 0 0 -2 0 0 0 0 0
w online	-10 -1 1 -4 5 1 -1 -6 5 -3 4 0 -1
w onmisbare	0 9 -4 -1 3 -4 -1 -2 3 1 1 0 -1
w ons	13 -3 9 5 -2 -7 -7 -6 2 14 -6 0 8
w ontdekken	9 -2 -8 5 2 -7 -1 -1 0 0 2 0 0
w ontstaan	-8 -3 3 2 -1 1 0 0 0 0 -1 0 0
w ontwerpen	-1 4 6 -2 1 -1 -2 9 -2 0 -1 0 -1
w ontwikkelen	11 -1 -1 4 0 -6 -1 8 -6 -3 3 -1 2
w ontwikkeling	-12 10 6 -7 4 2 -2 7 -4 -2 3 0 -1
w onze	6 2 13 -4 -2 1 5 0 -4 -1 -4 -7 16
w oog	2 1 -4 10 0 -10 0 0 4 -1 -2 -1 -1
w ook	-11 -16 2 -12 -9 28 -7 -1 8 -5 3 -2 -3
w oor	8 -2 -4 4 -1 -3 5 -2 0 0 -1 0 0
w op	-13 -14 -11 -13 23 -1 3 3 9 -16 -12 1 2
w opbouwen	11 1 -2 4 -2 -5 4 2 0 -1 -1 0 -1
w opdat	-12 -3 16 -6 -4 10 -2 2 1 0 -1 0 0
w opdracht	9 1 -3 3 -1 -4 -2 6 -4 -1 3 0 -1
w opdrachtgever	7 1 -1 2 -1 -3 -2 -1 -2 8 -1 0 0
w open	-13 0 -11 2 9 -4 1 2 -3 -5 2 0 -2
w openen	7 -1 0 2 -1 -2 -2 -3 -2 -2 -1 10 1
w opkomen	-1 5 -5 -3 11 -8 -5 12 -2 -4 0 0 0
w opleiden	-7 1 11 -4 0 3 -2 6 -1 0 0 0 0
w oplossing	-1 0 11 -2 -2 1 -3 3 6 -1 -1 0 -1
w opnieuw	6 0 -4 3 0 -3 0 0 1 0 0 0 0
w opzetten	-4 6 0 -2 2 0 -1 4 -2 0 0 0 0
w orde	9 7 -3 3 1 -7 -1 1 1 0 -1 0 3
w organisatie	20 2 -5 5 -3 -6 1 -8 -6 -5 -8 -2 33
w organiseren	1 10 3 -1 1 -3 4 12 -6 -1 -3 -1 -1
w oud	-8 -7 2 -3 -3 10 -3 6 -7 -3 5 0 -1
w oude	0 2 4 -2 -4 4 -4 19 -3 -2 -2 -2 -3
w ouder	15 2 14 2 -6 -3 14 8 -2 -5 -3 -1 -2
w oudere	0 -3 2 -3 3 0 -6 2 11 -1 -4 -1 -1
w over	12 -28 1 3 -13 14 7 4 -10 2 -1 -2 -3
w overal	-10 -2 8 -7 -2 10 -1 3 -1 1 -2 0 -1
w overgang	-10 7 1 -5 6 -1 2 -1 0 0 0 0 -1
w overheid	-18 18 -10 -9 10 2 -2 -7 0 -3 8 -1 1
w palliatieve	3 6 0 0 2 -4 -2 6 0 -1 1 -1 0
w papier	8 0 -2 3 0 -4 0 -2 0 -1 0 0 5
w papieren	1 0 -1 0 0 0 0 8 -6 0 -2 0 0
w partner	16 -2 -14 12 -1 -12 -6 -2 -2 -3 17 -1 -3
w pas	2 0 4 0 -1 0 0 6 -2 0 -1 0 0
w passen	7 -1 -2 2 -1 -2 4 2 -1 -1 -2 0 -1
w passie	-6 -6 -9 10 -1 -3 4 -1 -8 -1 3 0 -1
w patiënt	-2 7 4 -6 1 3 7 1 -9 12 -5 -1 -2
w patrouilleren	-8 15 0 -5 6 -3 -1 4 0 0 -1 0 0
w per	2 2 7 0 -1 -1 -2 -8 12 2 -1 0 0
w personeel	-8 -1 -11 -2 10 -3 1 0 -5 0 -1 0 0
w persoon	-3 3 -6 5 1 -5 1 -2 2 -1 -1 0 -1
w persoonlijke	2 4 8 -1 -2 -1 0 5 -1 3 -3 0 -1
w plaats	-8 -1 11 -5 -3 8 -6 3 2 -4 4 -1 1
w plaatselijke	-4 7 1 -2 2 0 3 1 -1 -1 -1 0 0
w plan	-6 1 -10 -1 14 -9 4 -3 -2 -1 -1 0 -1
w planeet	-5 -2 9 -3 -5 7 -1 -2 1 0 -1 0 4
w plant	-3 0 9 -2 -1 2 -3 -2 0 -2 9 0 -1
w planten	12 10 3 3 2 -10 0 9 -1 0 0 0 -1
w plek	7 -4 -9 3 -2 1 -2 -11 5 4 5 -1 -2
w plezier	0 -4 -5 3 -1 1 -3 -7 5 3 1 0 -2
w ploeg	2 0 0 0 0 -1 10 -3 -3 -2 -2 0 1
w pluralistische	2 4 -1 0 1 -2 -1 -2 -2 0 6 0 0
w polder	10 4 0 3 -1 -5 0 -1 6 0 0 0 0
w portemonnee	-6 -2 0 -2 0 5 0 -1 -1 0 0 0 0
w positie	-6 3 -1 -2 0 3 -1 3 -2 0 -1 0 0
w praktijk	6 4 0 2 0 -4 -1 -1 3 -1 3 0 0
w praktische	1 0 6 -1 -1 -1 -1 -2 8 -1 0 0 -1
w praten	-3 -3 4 -3 -2 6 0 -1 1 -1 0 0 0
w prijs	21 0 -3 7 -4 -8 0 -1 10 -1 -2 -1 -1
w privacy	-4 -5 3 -2 -7 10 0 0 0 0 0 0 0
w proberen	2 -2 -5 7 -1 -5 -1 -3 2 -1 2 0 0
w probleem	-5 -4 0 -1 -5 9 -3 -3 -1 0 5 0 0
w procent	-5 -3 2 -5 -2 8 -1 -4 -4 9 0 0 -2
w product	-1 -3 1 0 -2 3 -5 -6 -4 4 11 -1 -1
w professionele	7 1 -1 2 0 -3 3 -2 -2 4 -1 0 -1
w programma	1 -8 -3 1 -3 5 -5 -6 -2 2 -3 -2 14
w project	-11 9 -1 -6 3 3 3 -5 3 -1 -2 0 2
w provincie	6 -4 -6 3 1 -3 -2 -7 8 0 1 0 -1
w psychische	-12 11 8 -7 4 2 2 3 -2 0 -1 0 0
w publiek	13 -4 -8 6 1 -8 -4 10 -2 -1 -1 0 0
w publieke	-11 -6 0 -4 -1 9 -1 -2 -1 -1 1 0 0
w raam	-7 -3 0 -2 0 5 -1 1 -2 0 0 0 0
w realiseren	-6 0 17 -4 -1 3 2 3 1 0 -2 0 0
w recht	-13 -5 3 -7 1 11 7 -10 5 -3 -2 0 -1
w rechtsstaat	-6 5 -8 -3 15 -11 0 -1 0 0 0 0 0
w redden	-7 12 -2 -8 14 -7 1 2 0 -1 -1 -2 2
w regelen	4 1 -1 1 0 -2 2 -8 9 0 -1 0 -1
w regie	5 -5 3 2 -3 1 6 -4 0 0 -1 0 0
w regio	-8 -3 0 -4 3 3 -7 -2 12 0 -4 0 -2
w regionale	-2 11 -1 -2 3 -3 2 -3 -2 -5 3 -1 8
w registreren	8 -2 4 3 -4 -1 -1 5 0 -1 -1 0 0
w reis	-16 -7 -3 -5 -1 12 -1 -3 -2 -1 0 0 0
w reiziger	-5 -6 0 -1 -6 10 -1 -2 3 -1 -1 0 -1
w rekenen	-7 -3 0 -2 -1 5 6 -13 0 -1 0 7 -1
w rendement	6 0 -3 3 -1 -3 -1 -2 0 5 0 0 -1
w repareren	-5 -5 -1 -2 -2 7 -1 0 0 0 -1 0 0
w respect	8 -1 -3 13 -2 -12 -1 2 2 0 0 0 -1
w rest	0 -2 6 -1 -5 5 0 1 3 -1 -1 0 -1
w restaureren	2 3 2 -1 0 -1 -1 6 -2 0 -1 -1 -1
w richten	0 6 -5 -1 0 0 3 5 -4 -2 0 0 -1
w richting	-3 -7 0 0 -3 6 -1 0 -4 0 -1 0 3
w rijden	0 -2 -6 1 5 -4 1 -2 -1 -1 -1 0 2
w rijk	-7 -2 -5 -2 -1 7 -1 0 -1 -2 0 0 0
w rijke	-6 -1 3 -3 0 4 0 -3 3 0 -1 0 0
w rivier	-9 -1 1 -4 0 6 0 1 -2 0 -1 0 0
w rond	10 -4 -6 4 0 -5 -4 7 -6 -3 7 0 -1
w rouwen	4 1 0 1 0 -2 6 -1 -1 0 -1 0 -1
w ruimste	-5 0 -5 -1 6 -2 -1 0 -1 -1 1 0 0
w ruimte	-18 -9 3 -7 -2 15 -1 2 -7 -1 1 0 -1
w rusten	-13 2 -11 -4 3 6 1 -5 1 0 -1 0 0
w s	0 -6 0 0 -3 5 0 1 2 -1 -2 -1 -1
w samen	1 -11 -28 17 11 -18 -1 12 -11 -5 2 -1 -4
w samenbrengen	9 2 -3 3 0 -5 -1 4 -5 0 5 0 0
w samenhang	-1 -6 -6 1 2 1 0 -3 1 0 -1 0 0
w samenleving	-17 5 18 -11 -2 11 6 3 -9 -3 7 0 -2
w samenwerken	1 -1 -4 6 -2 -3 -1 -4 0 -1 1 0 4
w samenwerking	-11 -10 2 -4 -1 9 -1 0 -1 0 -1 0 0
w schade	-5 2 10 -3 0 2 -1 1 2 0 0 0 0
w schakel	-5 10 3 -4 3 -1 -1 -2 -1 -3 9 0 0
w schenken	-2 0 6 -1 -1 1 0 -5 8 0 0 0 0
w scherm	1 1 3 0 0 0 -1 -4 7 -1 0 0 0
w scherp	1 0 0 0 0 0 6 1 -3 0 -3 0 0
w scholen	-3 3 13 -3 0 1 -3 13 -2 -2 -1 -1 -1
w scholier	6 1 0 2 -1 -3 -1 -3 2 -1 -1 6 0
w schone	-17 -1 1 -7 2 10 -1 -2 1 -1 -1 0 -1
w school	-5 -4 -2 -2 -3 8 -4 4 -2 -3 6 -1 -3
w schoon	4 -4 8 -2 -5 6 0 6 4 -3 -3 0 -2
w schrijven	0 6 2 -1 2 -2 2 -1 3 0 -1 0 -1
w schuld	-1 6 4 -2 0 0 2 3 -1 0 -1 0 0
w sector	-8 13 0 -5 5 -2 -1 -3 7 0 0 0 -1
w sfeer	15 1 -4 5 -1 -7 -2 -4 3 -1 7 0 -1
w sinds	7 0 1 1 -2 -1 1 7 -10 -1 7 0 -1
w slaan	-11 -1 21 -7 -2 7 -1 8 -3 -1 -1 0 -1
w slaap	0 -7 3 1 -6 6 0 0 -1 0 0 0 0
w slapen	-10 -1 10 -5 -1 6 -2 1 4 0 -1 0 -1
w slimme	-14 6 8 -7 1 6 5 -8 0 3 -1 4 -4
w sloot	0 2 8 -2 0 -1 -2 10 0 -2 -1 0 -2
w slopen	6 0 -2 2 -1 -2 -1 5 -2 0 0 0 0
w sluiten	-9 13 0 -5 5 -1 0 1 0 2 0 0 -1
w sluizen	2 7 -2 0 1 -3 -1 4 -1 0 0 0 0
w sneller	14 -3 -5 8 0 -10 -1 0 -2 -1 -1 0 7
w sociale	3 -6 -7 2 -1 1 -2 -1 -2 -2 5 0 -1
w soep	6 1 -1 2 -1 -3 -2 -9 13 -1 0 0 0
w software	8 2 -3 2 0 -4 9 -3 -1 7 -4 -1 -3
w specialist	-2 -3 -2 0 -1 3 3 -1 -3 7 -6 0 -1
w speeltuinen	6 -2 -3 2 -1 -1 0 1 0 0 0 0 0
w spel	2 0 0 1 0 -1 -3 -2 1 6 -1 0 0
w spelen	-15 11 19 -10 2 5 -3 10 -2 2 -1 0 -1
w spoor	-7 -3 9 -4 -4 8 -1 0 1 0 0 0 0
w spreken	-13 -5 5 -6 -1 11 1 -2 -2 0 0 0 0
w spuiten	-7 3 4 -4 1 3 0 -4 6 -1 0 0 -1
w staan	17 -17 -18 13 -11 2 36 -26 4 -5 -6 -3 -5
w staat	10 -2 -10 12 -1 -10 11 -9 -3 3 1 -1 -2
w stad	9 9 19 -4 -15 10 -2 27 -3 -4 -8 -1 1
w stand	-13 -1 -8 -4 9 1 -1 -2 -1 -1 0 0 0
w starter	-18 -7 0 -7 -1 13 2 1 -6 0 -2 0 0
w statushouder	1 0 0 0 0 0 -7 9 -2 -1 -1 3 -1
w stellen	25 1 -7 9 -3 -11 18 -3 0 -4 -6 -1 1
w stem	-7 0 -2 -3 8 -3 -3 12 -11 -4 5 0 -1
w stemmen	5 0 1 0 -1 0 -2 8 0 -1 -1 -1 -1
w sterk	0 -5 -11 11 -2 -5 -3 5 -3 -1 -1 0 0
w sterke	-3 -1 7 -2 -1 2 2 -2 0 -1 3 0 0
w sterker	-3 -4 -3 -3 -2 7 -3 -6 -1 0 9 0 0
w sterven	-7 -2 4 -3 -1 5 -1 3 -1 -1 -1 0 0
w steunen	-1 10 1 -2 2 -2 -1 5 -1 0 -1 0 0
w stichting	-1 1 -14 0 -2 5 0 0 1 0 0 -1 -2
w stimuleren	-8 30 5 -8 10 -9 10 -5 -4 -3 10 0 -1
w stond	6 0 -1 2 -1 -3 -2 2 3 0 0 0 0
w stoppen	6 -2 -3 2 2 -4 6 -3 -1 0 -1 0 0
w storing	8 -2 3 3 -3 -2 2 -6 10 -2 -1 0 -1
w straat	-12 -3 3 -6 -2 11 -1 3 1 -1 -3 0 -1
w strand	25 7 5 4 -5 -8 6 9 -3 -1 0 0 0
w streven	-16 -10 11 -9 -3 16 -5 -6 -8 22 0 -1 -7
w strijden	-15 3 -12 -6 23 -11 -1 -3 0 -1 -1 0 0
w stroom	-8 -1 10 -7 -1 8 -2 -8 10 -1 0 -1 2
w student	5 -3 -9 3 -1 0 -3 -3 1 2 2 0 -1
w subsidies	19 2 -1 7 -4 -8 13 -1 -2 -2 -2 0 -1
w supermarkt	1 9 -4 0 3 -4 -3 -1 3 6 -2 0 -1
w taak	9 1 -2 3 0 -5 1 6 -2 -1 -1 0 -1
w taal	-7 -3 -1 -2 -5 10 2 -1 1 -2 -2 0 -1
w tachtig	4 1 0 1 0 -2 -1 -4 1 -1 0 7 -1
w tafel	-8 -3 8 -4 -1 6 -4 14 -8 -1 -1 0 -1
w te	6 59 14 -16 9 -13 29 10 2 -9 -1 -3 -7
w team	28 3 -1 10 -10 -7 12 -17 2 8 -13 -2 18
w technisch	6 -1 1 2 -3 -1 -1 4 -2 4 -2 0 -1
w technologie	-11 0 6 -5 6 0 -4 -1 1 2 -1 0 2
w tegen	-19 16 -13 -11 26 -11 -8 5 4 4 -3 -2 -3
w tegengaan	-6 -3 -2 -2 3 1 0 -1 0 0 0 0 0
w telefoon	12 3 2 4 -1 -7 -2 -4 14 -1 -1 0 -1
w tempo	11 0 -6 4 -1 -5 2 -2 1 0 -1 0 2
w ten	-9 -8 -4 -3 3 5 0 5 -2 -3 -3 0 -1
w ter	0 14 1 -2 3 -5 -3 11 0 -1 -3 0 -1
w terecht	6 2 2 2 0 -4 1 4 -2 -1 1 0 0
w terug	-4 18 0 -4 9 -8 12 0 -5 -2 -1 -1 0
w terugdringen	-15 4 -7 -6 11 -1 2 -1 -1 -1 -1 -1 -1
w terugkeer	-3 6 0 -2 2 -1 0 3 -1 0 -1 0 0
w tevreden	7 1 -1 2 -1 -3 -2 -3 -1 14 -3 0 -2
w thuis	8 -1 8 -2 -4 3 -2 -3 -1 -3 15 -1 -2
w thuiszorg	-4 7 4 -3 2 -1 1 -4 6 -1 -1 0 0
w tien	1 -4 -3 0 -2 3 -1 -5 -1 5 -5 -1 6
w tijd	-1 2 -15 8 0 -4 -2 -6 6 3 -2 -1 -1
w tillen	-8 3 -8 -3 15 -9 0 0 -2 0 0 0 -1
w toe	-3 10 -5 -3 3 -1 2 -6 5 -1 -1 0 1
w toegang	-12 -8 -1 -4 -3 12 -2 -1 -3 -1 2 0 0
w toegankelijk	-15 -8 2 -6 -2 13 -4 1 2 -1 -2 0 -1
w toekomst	-16 -11 -4 5 -6 9 -7 6 -1 1 -4 0 -2
w toezicht	5 3 25 -2 -7 0 -1 11 2 -1 0 0 -1
w tonen	6 -3 2 2 -3 -1 0 0 3 0 -1 0 0
w toonaangevend	3 -1 0 1 -1 0 -1 -5 -4 12 -1 0 -1
w toonaangevende	2 0 0 1 -1 0 -1 -1 -1 7 -2 0 -1
w top	2 -1 4 0 -2 0 -1 -3 -3 13 -3 0 -1
w tot	7 -15 13 -1 -13 13 -1 9 -11 6 -2 -3 3
w trachten	-5 9 -2 -3 4 -2 1 0 -1 0 2 0 0
w trekken	5 -6 -5 2 4 -4 15 -7 -6 -1 -1 0 -1
w trots	8 1 -4 3 0 -4 -1 1 -2 3 1 0 0
w tuin	-5 -3 0 -2 -1 5 -1 6 -4 0 -1 0 -1
w tussen	-16 -14 -10 0 -4 13 -5 0 2 -8 4 -1 -2
w twaalf	6 0 0 2 -1 -3 0 7 -3 -1 0 -1 -1
w twee	7 0 6 1 -5 0 -5 3 9 -2 -2 -1 2
w tweede	-1 -1 3 -1 -1 1 3 2 -6 0 0 0 2
w tweehonderd	4 0 3 1 -2 -1 -8 4 -2 0 -1 9 0
w u	20 -4 -10 17 -4 -15 2 -8 12 -3 0 -1 -2
w uit	15 6 -6 0 11 -14 4 10 2 -9 0 -3 -1
w uiteindelijk	-1 1 6 -1 0 0 -1 5 -2 0 0 0 0
w uitleggen	-6 -3 -2 -2 0 5 -1 -1 0 0 -1 0 0
w uitstoot	2 5 5 -1 -1 -1 -2 -5 2 3 -1 -1 6
w uitvoeren	3 -1 6 0 -2 -1 0 5 -1 0 -1 0 0
w uur	12 2 0 3 -1 -6 3 -10 18 -2 -3 -1 -2
w uw	37 4 -8 13 -3 -18 -2 9 9 0 -2 -1 -3
w vader	2 0 -1 1 0 -1 6 -5 -1 0 0 0 0
w vak	-1 0 -10 11 -1 -8 3 1 -8 -1 3 0 -1
w vakantie	-11 -3 5 -7 -1 10 -2 -2 3 0 0 0 0
w vakmanschap	-6 -7 -9 8 -1 -1 3 -3 -1 -1 -2 0 -2
w vallei	8 1 -1 3 -1 -3 0 5 -2 0 0 0 0
w vallen	5 3 0 1 3 -6 -2 -4 10 -1 -1 0 0
w van	8 25 -8 -18 29 -17 -6 -9 -6 17 16 -14 8
w vanaf	10 1 -1 3 -2 -4 -1 -8 14 -1 -1 0 -1
w vandaag	11 0 3 3 -2 -4 -1 -5 12 -1 -1 0 -1
w vangen	4 -1 4 1 -2 -1 -1 7 -3 0 -1 0 0
w vanuit	3 2 -9 4 -1 -2 0 2 -1 -4 3 -1 0
w vanzelfsprekend	-13 0 -5 -5 9 0 0 -4 0 0 1 0 0
w varen	-7 -2 0 -3 1 3 0 1 -1 -1 -1 0 -1
w vast	1 -1 2 0 -1 0 -1 -4 8 0 -1 0 -1
w vaste	12 -2 -5 5 -2 -4 9 -3 -6 -1 3 0 -1
w vastgoed	3 8 2 0 -1 -3 0 7 -2 0 -1 0 0
w veel	4 -1 -5 2 -1 -1 9 -3 -2 -1 -1 -1 -1
w veilig	-16 -16 19 -10 -10 24 -8 3 4 1 -3 -1 1
w veilige	10 3 2 2 -1 -4 -2 4 3 3 -1 0 -2
w veiliger	-22 -4 -1 -11 9 9 -1 -1 -2 -1 -1 0 -1
w veiligheid	-15 -5 10 -9 1 11 -3 5 -6 -1 3 0 -1
w veiligheidsregio	-4 -6 7 -2 0 3 -1 2 0 -1 -1 0 0
w veiligste	-1 -4 3 -1 -6 8 -1 -2 0 8 -5 0 -1
w veranderen	-16 9 -6 -7 12 -2 -3 -5 4 -4 -3 -1 9
w verbeteren	-10 25 -6 -7 15 -10 -1 6 1 -3 1 0 -2
w verbetering	-6 15 1 -4 4 -2 -2 3 3 0 -1 0 0
w verbinden	-11 6 18 -8 -3 8 4 14 -7 -3 -3 -1 -2
w verbinding	-11 -9 -5 3 -1 4 -2 -5 3 -2 1 0 -1
w verdelen	-8 0 2 -5 0 6 1 4 -4 -1 -1 0 0
w verder	10 -3 -15 14 -2 -9 -3 3 -3 -3 -1 0 5
w verdienen	-9 0 12 -1 -1 2 -1 1 7 -1 -3 0 -1
w verduurzamen	3 3 -1 1 6 -8 -3 2 -2 -1 -1 6 -1
w vereniging	4 13 -7 0 3 -5 -2 6 -1 -4 7 -1 -2
w vergroenen	2 5 0 0 0 -2 0 -1 0 -1 0 6 -2
w vergroten	-11 1 -6 -4 10 -3 -2 5 -4 -1 -2 0 -1
w verhaal	-9 -6 2 -3 -2 8 -1 2 -3 -1 -1 0 2
w verhalen	3 -3 0 1 -2 1 -3 14 -4 -2 -2 -1 -2
w verhuren	3 1 2 1 0 -2 -1 -5 9 0 0 0 0
w verkeersdode	-6 0 -1 -4 4 1 0 -1 0 0 0 0 0
w verkeersveiligheid	1 -2 9 -1 -4 2 0 3 0 0 0 0 0
w verkleinen	-9 4 -6 -4 11 -5 -1 -4 4 0 -1 0 0
w verkopen	-5 5 7 -4 2 0 -1 -3 9 -1 -1 0 -1
w verlagen	-6 4 -1 -3 4 0 0 -2 2 0 0 0 0
w verleden	6 0 0 2 -1 -2 5 1 -2 -2 -1 0 0
w verlenen	-2 11 0 -2 2 -2 -7 13 0 -1 -2 0 -1
w verminderen	-12 8 1 -6 5 1 0 -3 1 -1 0 -1 3
w vernieuwen	-8 1 -3 -3 1 4 -2 1 -2 0 0 -1 1
w verpleegkundige	-2 2 -3 -1 1 1 -4 0 8 -1 -3 0 -1
w verschil	-6 -3 -5 -2 4 2 -1 -4 0 4 -1 0 -2
w versnellen	-7 18 -1 -5 6 -4 1 5 3 -3 0 0 -2
w verspilling	-4 7 -1 -2 3 -1 1 2 -1 0 0 0 0
w versterken	-7 17 -5 -6 18 -14 7 -2 -5 1 -1 0 1
w verstrekken	5 3 -3 2 0 -3 -2 -6 13 -1 -1 0 0
w vertellen	-3 -5 -3 -1 -2 5 9 2 -7 -2 -3 0 -2
w vertrouwen	-4 -17 -15 11 -8 5 -2 -11 -1 2 4 0 -2
w vervoer	11 1 -5 4 1 -7 -1 -5 10 -1 -1 0 0
w verzamelen	11 -4 -4 5 -3 -3 -1 2 -1 -1 2 0 0
w verzekeraar	0 -1 0 0 0 1 -1 0 -2 6 -6 0 3
w verzekeren	-7 -2 6 -4 -5 9 -2 0 5 -1 -2 0 0
w verzorgen	17 1 9 4 -5 -6 -5 -4 21 -3 -2 0 -1
w verzorging	12 -2 -1 5 -3 -4 -3 3 6 -1 -1 0 0
w vestiging	3 -1 0 1 -1 -1 1 -4 0 -1 0 6 -1
w via	11 1 0 4 -2 -5 7 5 -8 -1 2 0 -1
w vier	7 -5 0 3 -3 0 -4 2 2 -1 -1 3 0
w vijf	24 0 -4 9 -5 -9 -2 -8 -6 9 6 -2 8
w vijftig	-5 -1 9 -3 -1 3 -1 2 2 0 -1 0 0
w vinden	-5 -2 12 4 -4 -1 -7 9 -2 4 -4 -1 1
w vis	5 -3 1 2 -4 1 -2 12 -5 -2 -1 0 -1
w vitale	-1 8 -4 -1 4 -3 -1 -1 -1 -1 2 0 2
w vlaamse	-12 -4 -4 -4 10 -1 -2 0 -3 3 -2 0 0
w voedsel	-9 0 0 -3 1 4 -2 2 1 -1 -1 0 -1
w voedselbank	0 0 4 -1 -1 0 -2 -3 8 -1 -1 0 0
w voedselketen	3 -5 3 1 -10 9 -1 4 -3 0 -1 0 0
w voedselverspilling	-10 4 -7 -3 12 -6 -3 2 -1 0 0 0 0
w voelen	-2 -7 -8 -1 -2 7 -5 -7 -2 -2 9 0 3
w voeren	-2 5 0 -1 2 -1 0 7 -4 -1 0 0 0
w vol	-16 -5 0 -6 -2 13 4 -5 0 -1 -1 0 -2
w voldoende	-6 -3 -3 -2 0 5 -1 -2 -1 4 -1 0 -1
w volgend	4 -1 0 2 -1 -1 -1 -5 -4 -1 -1 4 8
w volledig	0 -1 5 -1 -2 2 3 -10 -5 -1 -1 -1 16
w volwaardig	-8 -1 9 -4 -1 5 1 -3 3 0 0 0 0
w voor	10 15 18 -5 -9 4 3 -10 12 13 2 -2 -8
w voorbereiden	9 0 -2 4 -1 -4 0 -2 -1 0 5 0 0
w voorkomen	-1 7 3 -2 3 -3 -1 7 -2 0 0 0 -1
w voorlichting	-6 5 3 -3 2 1 -1 5 -3 0 0 0 0
w voorop	-3 -5 -3 8 -4 -1 -1 2 -1 -1 -1 0 0
w voorzien	20 0 -7 8 -3 -9 3 -6 8 -2 -2 4 -2
w vorm	-9 -3 -4 -3 5 2 0 -3 0 0 -1 0 0
w vormen	-1 1 8 -2 0 0 1 -3 -3 0 4 0 4
w vraag	8 0 -3 3 -1 -3 -1 -1 2 -1 -1 0 3
w vrachtwagen	0 2 5 -1 -4 3 -4 8 -3 -1 -1 0 3
w vrede	-7 -4 0 -6 -2 11 0 -2 -1 0 0 0 0
w vriend	-6 -1 4 -3 0 4 -3 0 -2 5 0 0 0
w vrije	-6 -3 -3 -2 1 5 1 2 -4 -1 0 0 -1
w vrijheid	-13 -4 1 -6 2 8 -3 -3 3 -1 0 0 0
w vrijwilliger	7 6 3 1 0 -5 -2 5 8 -2 -2 -1 -2
w vroeg	-2 8 9 -3 -3 2 1 6 -2 0 0 0 0
w vrouw	-20 -10 -2 -7 -2 17 -5 -1 2 -1 -2 0 -1
w vzw	-8 0 -2 -3 6 -1 2 -4 0 -1 1 0 0
w waar	23 -9 8 0 -9 3 -10 -8 -15 12 36 -5 -5
w waarborgen	2 -8 4 1 -12 11 2 -1 0 0 0 0 0
w waarde	4 11 3 -1 6 -10 -1 10 0 -2 -3 0 1
w waarin	-35 -21 22 -16 -10 35 -8 -1 3 -4 -4 -2 7
w waarmee	-8 16 0 -5 6 -3 -2 4 6 -1 -3 0 -1
w wachten	1 -7 -4 12 -7 -2 0 -1 0 0 0 0 0
w wachtlijst	-5 -4 0 -1 -2 6 0 -1 -1 0 0 0 0
w wanneer	2 -1 -2 1 0 0 2 0 -5 6 -2 0 -1
w want	-16 5 31 -11 6 0 1 12 -3 -1 -3 0 -1
w warm	19 7 3 5 -1 -12 1 0 5 -1 3 0 -1
w warme	20 4 -4 6 -1 -10 -4 -8 10 -2 11 -1 -1
w warmte	9 0 0 3 -3 -2 -1 -4 11 -2 -1 0 -1
w wat	7 -15 -8 5 -1 -1 11 5 -13 -1 2 -3 -6
w water	-12 -4 2 -5 0 9 7 2 -6 -2 -2 0 -1
w we	2 12 46 -10 5 -9 19 5 -19 -5 2 0 15
w website	8 0 -3 3 -1 -4 -3 6 2 -1 -1 0 -2
w webwinkel	12 0 1 4 -4 -2 5 -3 -3 4 2 -1 -2
w week	2 -7 3 0 -7 8 -5 1 14 -3 -4 -2 -2
w weekend	7 0 0 3 -1 -3 0 -1 4 0 0 0 0
w weer	-22 -9 24 -13 -8 23 1 0 5 -2 -2 -1 -3
w weg	-4 8 -15 6 7 -11 -2 5 -3 -3 -1 -1 2
w weidevogel	-1 4 -5 -2 8 -6 0 -1 0 0 1 0 0
w weinig	-6 3 -3 -3 0 4 -3 -1 0 -1 -1 -1 4
w wel	-2 6 1 -3 0 1 -1 4 -1 0 0 0 0
w welke	6 0 -5 3 0 -3 3 -1 -1 0 0 0 0
w welkom	8 1 -5 3 0 -4 0 -1 -1 -1 4 0 0
w welzijn	-6 12 7 -5 2 0 0 5 2 -1 -1 0 0
w wendbare	5 2 1 1 0 -2 0 -1 -3 -1 -4 0 11
w wereld	-18 -5 5 -9 3 10 -4 7 -4 -3 -2 -1 2
w wereldburger	-6 1 10 -4 0 3 -1 5 -2 0 -1 0 0
w werk	0 -12 -12 15 -6 -3 18 -9 -13 6 -5 -1 -2
w werken	2 6 29 -9 -6 5 -7 -10 7 -4 -6 -4 34
w werkgever	3 -2 7 0 -2 0 -3 0 -4 3 8 0 -3
w weten	9 -1 1 8 -2 -8 -2 2 -2 5 1 0 -2
w wetenschappelijk	6 0 -3 3 -1 -2 0 3 -2 0 0 0 0
w wie	8 -2 3 5 2 -9 5 0 4 0 0 -2 -5
w wij	25 21 4 13 3 -29 9 17 6 -5 -3 -5 -6
w wijk	-10 -12 -1 -3 -9 18 -4 7 -7 -3 3 0 -1
w wilde	-5 6 -3 -3 7 -4 0 4 -3 0 0 0 0
w willen	12 -2 18 -6 1 -1 -13 1 -24 16 12 11 3
w wind	6 0 1 2 -1 -3 2 -5 6 0 -1 0 0
w winkel	-4 2 -1 -2 1 2 -3 -2 8 -1 -2 0 -1
w winkelier	2 -1 0 1 -2 1 -5 -1 1 0 0 6 0
w winstoogmerk	6 -3 -4 3 -1 -1 -1 0 -1 0 1 0 0
w wonen	-11 -2 11 -7 -2 9 -4 -1 2 0 6 -1 -3
w woning	13 0 4 4 -3 -6 8 2 1 -1 -2 -1 -2
w woord	5 1 -2 2 -1 -2 -2 10 -4 -3 2 -1 -2
w worden	6 -14 1 -4 -3 9 -5 -11 0 11 -6 -3 13
w wordt	2 2 12 -1 -1 -2 5 -2 0 -1 3 0 -1
w workshop	-6 3 4 -3 1 2 4 0 -3 0 0 0 0
w ze	8 -2 -16 9 3 -9 -1 -10 7 -4 4 5 -3
w zee	-9 2 3 -5 -4 9 -3 8 -4 -1 -1 0 -1
w zeldzame	-7 8 -3 -3 8 -3 -1 3 -1 0 -1 0 0
w zelf	9 0 -8 2 -1 -2 8 -15 3 2 0 -1 3
w zelfsturende	14 0 4 5 -9 0 -1 -1 -1 -2 -2 0 12
w zetten	-3 -1 12 -5 -4 7 -3 20 -5 1 -6 -1 -4
w zich	20 -5 -16 7 -2 -4 -4 -8 -9 10 12 -1 -1
w ziek	-2 -4 4 -2 -2 5 6 -4 0 -2 1 0 -1
w zieke	10 2 3 3 -1 -5 -3 -7 16 -1 -1 0 0
w ziekenhuis	-23 -6 14 -11 -4 19 1 -10 -1 9 -11 -1 10
w ziekte	5 -5 10 1 -3 -1 -3 6 -1 -1 2 0 -1
w ziel	8 -2 -1 8 -5 -4 -3 -4 -6 -1 16 -1 -1
w zien	-2 10 -5 1 4 -6 3 -7 -1 -2 8 -1 0
w zij	-12 5 -3 -7 6 4 10 1 -10 2 -2 -1 -2
w zijn	13 -13 -7 15 -25 12 -2 -15 -21 12 53 -11 -19
w zin	-14 -5 -5 -5 5 6 -2 -1 5 -2 -4 -1 -2
w zitten	9 3 0 2 -1 -5 5 11 -3 -2 -5 -1 -2
w zo	-21 31 28 -14 1 3 0 11 4 -3 -6 -2 6
w zoals	12 2 -3 4 -1 -6 -4 10 0 0 -1 0 0
w zodat	-14 6 48 -13 -9 12 9 11 2 -2 -6 -2 -2
w zon	0 -1 3 -1 -1 2 -1 -6 7 0 0 0 0
w zonder	-29 -42 25 -20 -30 61 -1 -8 11 -7 -2 -4 -1
w zonnepaneel	-8 -3 2 -3 -1 6 1 -2 -1 0 0 0 0
w zorg	7 17 21 -6 -5 0 -5 -8 30 3 -4 -1 -3
w zorgen	2 -5 14 -5 -12 14 2 13 -7 -3 -11 -2 10
w zorgverlener	2 -2 -2 1 -1 1 8 -2 -5 0 0 0 0
w zoveel	13 2 -3 5 -1 -7 8 -7 2 -1 -2 -1 4
w zwemmen	-5 -2 1 -3 -1 6 0 0 0 0 0 0 0
w één	20 0 6 5 -6 -5 -8 2 -12 -4 3 6 20
ww ! ^	-7 -13 -17 4 -2 8 -6 2 3 -1 -3 -1 -3
ww ' s	0 -6 0 0 -3 5 0 1 2 -1 -2 -1 -1
ww , al	4 0 -1 4 -1 -4 -2 -7 -1 1 13 -1 -2
ww , beheren	-1 7 -1 -1 2 -2 0 2 -1 0 0 0 0
ww , bewaren	6 -4 0 3 -3 -1 0 2 0 0 0 0 0
ww , bij	0 0 6 -1 -1 0 -1 1 -1 4 -1 0 0
ww , daar	3 1 4 -1 -1 0 -3 -3 -2 8 -1 0 4
ww , dat	3 1 8 -1 -1 -1 5 3 -4 -3 -1 0 4
ww , de	-2 -5 3 -2 -2 5 -1 -5 8 2 -3 0 -1
ww , een	10 10 6 0 1 -8 10 -3 1 5 -4 -1 -2
ww , elke	8 0 -4 6 -1 -6 1 4 -2 -1 -1 0 -1
ww , en	2 -1 -4 -1 -3 5 -3 3 -1 -2 -3 -1 7
ww , het	-10 7 -8 -5 7 0 -2 4 1 -4 -1 0 -1
ww , in	-1 -9 -10 1 0 4 -5 -2 6 -4 5 -1 -3
ww , korte	9 2 -2 6 0 -8 -1 2 3 0 -1 0 -1
ww , laten	6 1 -2 2 0 -3 0 4 -2 0 0 0 0
ww , maar	0 1 6 -1 -1 0 -3 2 -2 -1 7 0 -1
ww , maken	-6 -2 0 -2 0 5 -1 -1 -2 0 3 0 0
ww , meer	-3 -3 2 -2 -1 4 -2 0 -3 -1 -2 0 6
ww , met	19 -2 1 7 -7 -5 8 -12 0 8 -6 -1 8
ww , niet	-14 -8 -2 -5 -2 12 -1 -3 -2 0 0 0 0
ww , om	0 12 2 -2 1 -3 -2 7 0 0 0 0 0
ww , onder	-1 3 -1 0 1 -1 -3 6 -1 0 -1 0 0
ww , ongeacht	-2 -3 1 -1 -1 3 -4 -3 3 -1 6 0 -1
ww , ook	-4 -5 -1 -5 -2 10 4 -7 5 -1 -2 0 -1
ww , op	-4 -9 2 -2 -6 11 2 -2 4 -2 -3 0 -2
ww , opdat	-9 -3 12 -5 -4 8 -2 1 1 0 -1 0 0
ww , samen	13 2 3 2 -2 -5 -2 12 -3 -1 -1 0 -1
ww , te	-5 7 -6 -3 10 -6 -2 -1 3 2 -2 0 -1
ww , thuis	3 -1 0 -2 -2 3 -3 -1 -5 -2 11 0 0
ww , tot	-13 -2 4 -6 2 6 0 -4 3 0 0 0 0
ww , van	2 -7 -10 2 0 2 9 -12 7 -5 2 -1 -3
ww , voor	-6 13 26 -9 1 0 -2 8 9 2 -6 -1 -2
ww , waar	-7 -5 -4 -2 -1 8 -1 -3 -1 -2 4 0 -1
ww , want	-10 4 20 -7 6 -2 -1 8 -1 -1 -2 0 -1
ww , willen	-4 1 6 -3 0 2 -2 3 -1 0 2 0 -1
ww , zodat	-7 -3 35 -8 -11 13 1 5 6 -1 -5 -1 1
ww , zonder	12 -6 -10 4 -4 0 2 4 2 -3 -1 -1 -3
ww , één	3 0 0 1 0 -1 -1 -4 -3 -2 11 0 1
ww - en	2 6 -3 0 4 -5 -2 -1 -3 2 5 0 -1
ww . ^	3 -39 -46 5 1 14 -3 11 -6 0 -14 -5 -3
ww . altijd	-1 -4 -10 14 -1 -9 -1 -1 -1 0 0 0 0
ww . daar	0 -3 -6 1 0 2 3 -5 2 0 0 0 -1
ww . daarom	0 1 11 3 -1 -5 0 6 1 -1 -2 0 -1
ww . dat	-7 -2 5 -3 0 4 0 0 -1 0 0 0 0
ww . het	-6 13 19 -7 1 -1 3 1 7 -1 -2 0 -1
ww . met	2 4 8 -1 -1 -2 0 7 -2 -1 -2 0 2
ww . ons	-11 5 19 -8 0 5 -3 -3 1 4 0 0 3
ww . onze	-3 1 2 -2 4 -1 1 -5 -4 3 6 0 -1
ww . op	-6 -2 4 -2 -1 4 4 -5 1 0 0 0 0
ww . samen	2 8 -6 3 3 -7 2 0 -3 -1 3 0 0
ww . want	-6 1 11 -4 0 3 2 3 -2 0 -1 0 0
ww . wat	-6 -1 11 -3 -1 4 0 2 0 0 0 0 -1
ww . we	-3 2 23 -5 -4 3 -3 3 3 -3 9 -1 -4
ww . wij	0 -4 16 -2 -5 4 1 8 3 -2 -4 0 -2
ww . zij	-4 5 0 -2 6 -4 -1 1 -1 -1 2 0 0
ww . zo	-21 -3 39 -13 -4 13 -4 -2 14 -2 -3 0 0
ww 1 ,	0 1 6 -1 0 0 0 -5 8 0 0 0 0
ww 2040 .	-4 -3 3 -2 -4 7 0 0 0 0 0 0 0
ww : de	-4 -2 -6 -1 5 -1 -2 -5 2 5 -1 -1 -2
ww : een	8 2 6 1 -1 -3 2 -6 3 -3 10 -1 -1
ww : het	-4 8 17 -5 1 -2 -2 1 5 5 -2 0 -1
ww : in	-6 -3 -1 -2 0 5 -1 -1 -3 0 -1 3 -1
ww : voor	0 3 10 -2 0 -2 0 4 2 0 -1 0 -1
ww : wij	8 -1 -4 3 -1 -3 0 5 -5 -1 3 0 -1
ww : zo	5 -2 -2 2 -1 0 3 6 -9 -1 -1 0 3
ww ^ afval	8 2 -1 2 0 -4 0 6 -3 0 0 0 0
ww ^ al	9 1 5 2 -3 -2 2 6 -1 -1 -1 -2 1
ww ^ alle	-5 -2 1 -4 -1 6 0 -1 0 0 0 0 0
ww ^ alles	1 -3 -7 13 -2 -9 0 0 -1 0 0 0 0
ww ^ bij	-7 -10 -8 10 -3 -2 -6 -13 13 1 2 -1 -2
ww ^ bijdragen	-6 -5 0 -2 -2 7 0 -1 0 0 0 0 0
ww ^ daarom	-10 -2 -7 -3 9 -2 0 -3 0 0 0 0 -1
ww ^ dat	-8 -5 -4 1 -1 3 -1 -1 -1 0 0 0 0
ww ^ de	-8 1 1 1 10 -10 -3 10 -7 -12 17 -5 -1
ww ^ dit	5 6 -1 1 1 -4 -3 2 -1 -1 -1 2 4
ww ^ doel	10 -1 2 3 -6 -1 -1 2 -1 -1 -2 0 6
ww ^ door	-13 10 14 -8 -1 7 0 10 -2 -1 -1 -1 -1
ww ^ dé	0 0 0 0 0 0 -2 -3 -1 8 -1 0 0
ww ^ een	-7 -6 -10 -3 -6 15 4 -19 4 -1 7 -3 1
ww ^ elk	8 -4 -12 15 -2 -11 -2 4 -1 0 -1 -1 0
ww ^ elke	5 0 3 -3 -2 3 -2 1 1 -1 -1 6 -1
ww ^ er	13 4 1 2 0 -7 14 -2 -3 -2 -2 0 0
ww ^ eén	7 0 0 2 -1 -3 -2 -6 4 -3 7 -1 2
ww ^ geen	-5 -3 0 -2 -2 6 0 -1 0 0 0 0 0
ww ^ geld	8 0 0 2 -2 -3 -1 6 -2 -1 0 0 0
ww ^ gewoon	-13 -7 -4 3 -1 4 -1 -2 -1 -1 0 0 -1
ww ^ goed	-6 -7 -10 15 -2 -7 0 -1 -4 0 0 0 0
ww ^ het	15 8 -14 -3 13 -12 -1 9 -3 15 -9 -3 -6
ww ^ iedere	-15 -6 2 -6 -1 11 0 -3 -2 0 -1 0 0
ww ^ iedereen	-3 -3 -2 -2 -2 6 2 -3 3 -1 -1 0 -1
ww ^ in	15 0 3 3 -3 -4 -8 1 -9 -6 1 14 12
ww ^ jouw	5 2 0 1 0 -3 6 -5 -2 -3 10 -2 -2
ww ^ kanker	-6 0 -3 -3 7 -1 0 -1 0 -1 0 0 0
ww ^ kind	-7 -2 -4 -2 3 2 1 -3 1 0 -1 -1 0
ww ^ klant	8 2 0 2 -1 -3 -3 -2 -3 12 0 0 -1
ww ^ meer	-10 0 -10 -3 10 -2 0 -2 -1 0 0 0 0
ww ^ mens	1 -2 -2 1 -1 2 -7 0 9 0 -1 0 0
ww ^ met	-27 17 4 -3 10 -6 0 7 8 -6 1 -4 -8
ww ^ minder	-7 -3 1 -3 -1 7 0 -1 0 0 0 0 0
ww ^ nederland	-11 0 -2 -8 8 3 0 -2 -1 0 0 0 0
ww ^ niemand	-8 -4 -1 -5 -2 10 0 -1 -1 0 0 0 0
ww ^ om	3 -6 -2 2 -3 3 -2 -4 -2 0 -1 0 8
ww ^ ondernemer	1 0 0 0 0 0 7 -4 -1 0 -1 0 0
ww ^ ons	20 8 -1 4 -4 -6 0 -11 4 6 0 4 5
ww ^ onze	-6 2 20 -5 -2 3 -6 8 2 -3 -2 0 6
ww ^ op	-16 -4 -4 -9 6 8 1 -3 -1 -1 -1 -1 -2
ww ^ opkomen	-1 4 -3 -3 9 -6 -3 9 -1 -3 -1 0 0
ww ^ ouder	3 0 1 0 -1 0 -2 7 -2 -1 -1 0 0
ww ^ samen	-1 -14 -14 8 2 -3 6 2 -7 -2 -2 -1 -3
ww ^ schuld	-1 8 1 -2 2 -2 -1 4 -1 0 0 0 0
ww ^ van	13 1 5 3 -3 -5 0 4 -1 -5 -4 -2 13
ww ^ vanuit	-6 -8 -3 1 -3 6 0 2 -2 -1 -1 0 -2
ww ^ veilig	-8 -3 0 -3 0 6 0 -1 -2 0 0 0 0
ww ^ voedselverspilling	-8 1 -6 -2 11 -6 -3 -1 0 0 0 0 0
ww ^ voor	1 -3 1 3 -3 0 -3 -4 3 1 -2 8 -3
ww ^ wat	7 -1 -9 2 2 -3 0 3 -3 -2 3 -1 -1
ww ^ we	5 17 10 -4 2 -6 3 -3 -3 0 2 -2 11
ww ^ wij	-8 -13 2 5 0 1 4 2 1 -2 1 -6 -5
ww aan ,	0 1 8 -1 -1 0 -1 -1 5 -1 -1 0 0
ww aan .	-4 -3 -8 -1 3 1 -1 -1 1 -1 -1 0 -1
ww aan alle	8 2 -1 2 0 -4 0 -2 7 0 -2 0 0
ww aan de	6 2 0 0 7 -10 5 3 -13 12 0 -1 -4
ww aan een	-17 -17 11 -8 -10 23 -6 -3 -5 0 -5 9 5
ww aan hebben	14 3 -1 5 -2 -7 0 -3 -1 0 9 0 0
ww aan het	-2 0 -2 6 -5 0 -4 11 -8 -3 6 -1 -2
ww aan huis	13 8 3 3 0 -10 -2 0 9 0 -1 0 0
ww aan hun	-4 0 10 -3 -1 2 0 4 -2 0 1 0 0
ww aan iedereen	6 1 -1 2 0 -3 0 -1 4 0 0 0 0
ww aan mens	1 -3 1 -1 -4 5 -2 6 -2 0 -2 0 0
ww aan onze	1 0 3 0 -1 0 -1 7 -3 0 0 0 0
ww aan tafel	-1 0 5 -1 0 1 -2 6 -2 -1 0 0 0
ww aan te	5 0 -2 2 -6 4 -2 -2 4 -1 -1 0 3
ww aan wie	-12 -1 -6 -4 10 -2 0 -1 -2 0 -1 0 0
ww aandacht en	1 1 2 -1 0 0 7 -3 -1 -1 -1 0 0
ww aandacht voor	-13 -5 -9 7 0 -1 2 -3 -3 -1 -2 0 0
ww aanpakken .	-4 4 -4 -4 11 -6 0 0 0 0 0 0 0
ww achtergrond .	-2 -1 1 -1 3 -1 -4 7 -3 -1 1 0 -1
ww activiteit .	-7 -1 7 -3 0 4 -1 2 0 0 -1 0 0
ww adviseren ,	2 -1 5 0 -2 0 7 -1 -2 -1 -2 0 0
ww afhankelijkheid van	-10 -2 -5 -3 9 -1 -1 -1 -1 -1 -1 0 0
ww al drie	2 1 0 0 0 -1 -2 -2 9 0 0 -2 -1
ww al onze	2 0 6 0 -3 1 -1 0 0 1 -1 -1 6
ww al sinds	5 0 0 1 -1 -1 -1 3 -6 -1 7 0 -1
ww alles om	-2 -4 -6 6 -1 -2 -1 -3 1 0 0 0 0
ww alles voor	1 -3 -6 11 -2 -7 -1 1 -1 0 0 0 0
ww alles wat	-9 -5 -3 -1 -1 6 3 1 -5 -1 -1 -1 0
ww als doel	3 7 3 0 1 -4 5 2 -1 -1 -2 0 0
ww als een	0 -3 -5 6 -1 -3 -1 -4 -2 0 5 0 0
ww als het	10 1 -4 1 4 -7 1 -1 3 3 -2 0 -2
ww als we	7 -2 -1 3 -2 -1 -2 -6 2 -1 0 0 8
ww ambitie zijn	-3 -3 1 -1 -1 4 0 -5 -3 5 -5 0 7
ww arts en	8 -1 -1 3 -2 -2 -2 -3 -4 2 8 0 0
ww bed ,	3 0 -1 1 0 -2 -1 -2 6 -1 -1 0 -1
ww bedrijf .	6 0 0 2 -2 -1 3 4 -3 -1 -1 0 0
ww bedrijf die	-7 -3 2 2 -1 0 -1 2 -1 -1 -1 0 0
ww bedrijf en	-2 0 9 -2 -2 2 0 4 0 -1 -1 0 0
ww beheer van	-7 8 0 -4 4 -1 3 1 -1 -1 -1 0 0
ww beheren de	4 -2 4 1 -2 -1 0 6 -2 -1 -1 0 0
ww beheren en	-2 11 -3 -2 4 -3 1 4 -1 -1 -1 0 0
ww beheren van	-1 2 -1 0 1 -1 6 -7 3 -1 0 0 0
ww behoren .	7 0 -3 3 -1 -3 -1 -2 -2 2 -1 0 5
ww belang van	4 6 5 0 -3 -1 -2 13 -3 -2 -2 0 -1
ww belangstelling voor	-8 6 -2 -4 5 -1 0 4 -4 -1 0 0 0
ww beoefening van	-2 9 1 -2 1 0 -1 5 -1 0 -1 0 0
ww beperking ,	3 3 6 0 0 -3 2 -1 -1 0 3 0 0
ww beperking .	-8 -4 -2 -3 -1 7 -1 -1 -1 0 -1 0 0
ww beschermen .	-6 8 -4 -5 11 -6 0 1 0 0 0 0 0
ww beschermen en	-6 -1 2 -2 4 0 -1 1 0 0 0 0 0
ww beschermen tegen	-4 5 1 -2 2 0 -3 6 -1 -1 0 0 0
ww bestaan om	-7 -4 -6 -2 7 -1 -3 -3 2 0 0 0 0
ww bestuur .	-4 12 -4 -2 5 -4 -2 6 1 -1 -1 0 -1
ww betaalbare woning	9 2 -2 3 1 -6 0 5 -1 0 0 0 0
ww betekenis zijn	6 1 0 1 0 -3 10 -2 -1 -3 -2 -1 0
ww bevorderen .	-11 10 -6 -5 14 -8 1 -1 1 -1 -1 0 0
ww bevorderen dat	-5 -4 1 -2 -3 7 -1 -1 0 0 0 0 0
ww bevorderen de	-8 7 -2 -4 3 1 3 -1 -1 0 -1 0 0
ww bevorderen en	-7 6 -1 -3 5 -1 -1 1 -1 -1 1 0 0
ww bevorderen van	-13 11 -9 -5 19 -10 -1 0 -2 3 -2 0 0
ww bewaren en	13 -6 0 5 -6 -2 0 5 -1 -1 -1 0 -1
ww bieden .	6 0 -2 2 0 -3 0 0 1 0 0 0 0
ww bieden aan	3 -2 -1 1 -1 -1 -1 -4 7 0 0 0 0
ww bieden een	-3 -1 10 -2 -2 2 -1 3 0 0 -1 0 0
ww bieden wij	-2 1 7 -2 0 1 -2 -2 6 0 0 0 0
ww bij aan	-7 3 -1 -3 1 4 0 -1 1 0 0 0 0
ww bij de	-7 8 -2 -4 10 -5 15 -8 -8 4 -4 0 0
ww bij elkaar	4 5 2 0 0 -3 -1 10 -4 -1 1 0 -1
ww bij en	-9 1 -4 -3 7 -1 3 -5 0 0 0 0 0
ww bij het	-22 1 7 -10 -4 18 21 -14 -1 -3 -5 0 -2
ww bij huis	10 0 -5 4 -1 -4 1 -3 5 -1 0 0 0
ww bij hun	4 -3 2 1 -2 0 3 -3 -3 -1 -1 7 -1
ww bij in	-3 0 6 -2 0 2 1 0 0 0 0 0 0
ww bij met	0 -3 -7 1 5 -3 2 -4 0 0 0 0 0
ww bij ons	15 1 -1 12 -2 -14 -12 4 8 6 2 -1 -2
ww bijdrage aan	-2 10 6 -3 0 -1 2 10 -6 -1 -1 0 0
ww bijdrage leveren	-6 -2 3 -2 0 3 0 3 -2 0 -1 0 0
ww bijdragen aan	-14 -6 23 -8 -9 16 -1 8 -6 -2 -2 0 3
ww bijstaan .	3 1 -1 1 0 -1 -3 6 -1 -1 2 0 -1
ww binnen de	-7 7 -2 -3 3 0 0 2 -2 0 0 0 0
ww binnen een	-4 -3 4 -3 -3 6 -2 -1 8 -2 -3 0 -1
ww binnen vijf	1 0 0 0 0 0 -1 -1 -1 6 -1 -1 -2
ww blijven .	-7 -4 2 -3 -1 7 -2 2 -3 2 0 0 -1
ww blijven wonen	-3 1 6 -2 0 1 -1 -2 5 0 0 0 0
ww boer die	3 1 3 0 -1 -1 0 -3 6 0 0 0 0
ww bouwen aan	-18 -12 -7 -6 -3 18 -3 -10 0 -1 1 0 2
ww bouwen we	-3 -1 7 -2 -1 2 -2 2 -2 -1 -1 0 4
ww bouwen wij	-1 1 7 -2 0 1 -1 2 2 0 0 0 -1
ww boven de	11 2 -1 4 -1 -6 -2 1 -2 7 0 0 -1
ww brengen .	6 -1 3 1 -2 -1 -3 5 1 -2 -1 -1 3
ww brengen we	0 2 2 -1 0 -1 -1 9 -3 0 -1 0 -1
ww buiten spelen	-4 0 7 -3 0 2 -1 3 0 0 -1 0 0
ww buurt .	1 2 6 -1 0 -1 -1 8 -1 0 -3 0 0
ww campagne en	-6 7 0 -3 3 0 0 1 0 0 0 0 0
ww centraal .	-10 -7 -6 8 -2 -1 -2 -1 -1 0 0 0 0
ww creëren waarin	-6 -2 3 -2 0 4 0 1 -1 0 -1 0 0
ww cultuur .	10 0 3 3 -5 -1 -2 1 -4 -1 -2 0 12
ww daarmee de	2 3 0 0 -1 -1 4 -8 6 0 0 0 0
ww daarom bieden	-4 1 8 -3 0 2 -1 -1 3 0 0 0 0
ww dag .	-21 -10 -7 3 0 7 -1 -6 -1 0 -1 0 0
ww dag en	6 0 2 0 -2 -1 5 -2 2 -1 -1 -1 -1
ww dan de	0 -6 -3 1 -3 5 -3 0 -2 5 -1 0 -1
ww dan ook	6 0 -3 3 -1 -3 0 0 -1 0 2 0 0
ww dat het	-6 9 -1 -4 4 -1 -3 3 2 -1 0 0 -1
ww dat iedereen	-18 1 1 -8 2 11 -2 -2 3 -1 -1 0 0
ww dat niemand	-4 -1 7 -2 -1 3 -1 1 1 0 0 0 0
ww dat niet	9 1 -2 3 -1 -5 0 7 -2 -1 -1 0 -1
ww dat voor	7 1 0 2 -1 -4 1 6 -7 4 -2 0 -1
ww dat wij	3 1 -1 1 0 -2 6 -2 -1 -1 0 0 -1
ww dat zijn	-5 -1 8 0 -1 1 6 6 -8 -2 -4 0 3
ww de aandacht	12 -2 -1 5 -5 -2 -1 8 -1 -1 -1 0 -1
ww de aanpak	12 -7 0 5 -5 -1 2 -2 0 0 2 0 0
ww de aarde	-13 -2 15 -7 -3 9 -2 9 -4 -1 -2 0 0
ww de arbeidsmarkt	-2 -2 5 -1 -4 6 1 0 0 0 0 0 0
ww de auto	-6 -3 0 -2 0 5 -1 -2 2 0 -1 0 0
ww de belang	10 7 6 2 -5 -3 -2 16 -3 -2 -3 0 -1
ww de belangstelling	-6 10 0 -4 3 -1 0 6 -4 0 0 0 0
ww de benelux	1 -1 0 1 -2 1 -4 -5 8 -5 0 -1 8
ww de beoefening	-2 9 1 -2 1 0 -1 5 -1 0 -1 0 0
ww de beste	1 -2 1 0 -3 3 -3 -1 0 9 -4 0 -1
ww de bewoner	-4 -5 -4 8 -4 -1 -1 -2 -2 -1 2 0 0
ww de bibliotheek	-3 8 0 -2 3 -2 2 0 -1 -1 2 0 0
ww de bouw	-1 0 6 -1 -2 2 5 -2 -1 0 0 0 0
ww de deur	-10 -5 -1 -3 -1 8 0 0 -2 0 -1 0 0
ww de eerste	10 -3 -4 5 1 -6 12 -7 -4 -1 4 -1 -2
ww de energietransitie	0 5 1 -1 0 0 -1 -2 6 0 -1 0 -1
ww de fiets	-9 2 -9 -3 13 -6 -1 0 -2 0 -1 0 0
ww de gemeente	-6 -5 7 -3 -4 8 0 9 -3 -3 -4 0 0
ww de geschiedenis	14 -5 -2 6 -5 -3 -1 6 -1 -1 -1 0 0
ww de gezondheid	-6 0 -1 -2 5 -1 -1 2 -1 0 -1 0 0
ww de grens	-12 -3 -6 -4 9 0 -2 -1 -1 0 0 0 0
ww de hele	-4 3 -4 -2 -2 5 -5 2 7 -2 -1 -1 -1
ww de hoek	5 0 1 1 -2 0 -2 -5 10 -2 3 0 -2
ww de juiste	-12 -8 -6 2 -2 7 0 -3 0 -1 -3 0 0
ww de kans	-1 -2 9 -1 -2 2 -2 2 1 3 -2 0 0
ww de kennis	-8 3 -5 -3 8 -2 -2 -2 -2 -1 4 0 0
ww de kind	-8 -2 3 -3 -1 6 -1 1 -2 0 0 0 0
ww de kinderopvang	-10 -6 -12 -2 9 0 -1 -5 0 0 0 0 0
ww de kloof	-7 -5 -2 -2 1 5 -1 -1 -1 0 0 0 0
ww de komende	6 -1 3 2 -4 0 -4 -5 -3 3 -3 -1 13
ww de kwaliteit	1 2 -2 0 1 -1 -1 6 -2 -1 -1 0 0
ww de laatste	-15 -4 0 -8 2 10 1 -2 -1 -3 1 0 -1
ww de leefbaarheid	-8 2 -7 -3 6 0 0 -3 0 -1 2 0 0
ww de levenskwaliteit	2 12 8 -2 -1 -3 -1 10 -2 0 -1 0 0
ww de lid	2 7 -3 0 2 -4 -1 0 -1 -1 3 0 0
ww de liefde	0 9 1 -2 2 -2 -1 9 -3 -1 -1 0 0
ww de maatschappij	-2 7 7 -3 -3 2 -2 5 3 -1 -1 0 0
ww de markt	12 0 -4 5 -2 -5 -3 -6 6 7 -4 0 3
ww de meest	15 2 2 5 -3 -6 0 -7 4 19 -8 0 -2
ww de mens	-6 -5 -1 5 -3 0 -2 4 -1 -1 -1 0 0
ww de mogelijkheid	8 6 -2 3 0 -6 4 -4 6 -1 -2 0 0
ww de molen	-4 6 -3 -2 2 0 0 0 3 -1 -1 0 0
ww de natuur	-15 -1 -15 -4 19 -7 -1 -2 -1 -1 -2 0 -1
ww de ontwikkeling	-8 13 1 -5 4 0 -1 1 0 0 2 0 0
ww de overgang	-10 7 1 -5 6 -1 2 -1 0 0 0 0 -1
ww de overheid	-11 3 -2 -5 5 2 -2 0 -3 -1 3 0 -1
ww de patiënt	14 6 -1 3 0 -7 6 -3 1 1 1 0 0
ww de plaatselijke	-4 7 1 -2 2 0 3 1 -1 -1 -1 0 0
ww de polder	10 4 0 3 -1 -5 0 -1 6 0 0 0 0
ww de provincie	-7 1 -2 -3 4 0 -1 -3 3 1 -1 0 0
ww de recht	1 3 -5 0 8 -8 5 -2 -2 -1 -1 0 0
ww de regie	4 -3 -3 2 -1 0 7 -2 -5 0 0 0 0
ww de regio	5 -2 -8 2 4 -5 -4 -1 3 2 -1 0 -1
ww de rest	0 -2 6 -1 -5 5 0 1 3 -1 -1 0 -1
ww de ruimste	-5 0 -5 -1 6 -2 -1 0 -1 -1 1 0 0
ww de samenleving	-1 2 -5 0 -1 2 5 5 -6 -2 -2 0 -1
ww de sociale	-6 -7 -5 -1 1 4 0 -2 -1 -1 -1 0 0
ww de stad	33 9 6 8 -9 -11 -3 19 -1 5 -6 0 -2
ww de stem	2 0 3 0 -1 0 -1 0 -1 -3 8 0 0
ww de stichting	-9 3 -9 -3 1 6 -2 2 2 0 -4 -1 -2
ww de taal	-9 -4 -1 -3 -1 7 0 -3 0 0 0 0 0
ww de toekomst	-3 0 -8 10 -2 -5 -3 2 -1 -1 0 0 -1
ww de top	-1 -1 5 -1 -2 2 -1 -2 -2 9 -2 0 -1
ww de uitstoot	-8 7 -1 -4 5 0 -1 -3 4 0 0 0 0
ww de veiligheid	-3 -2 0 -1 8 -5 -1 1 -5 -1 4 0 0
ww de veiligheidsregio	-4 -6 7 -2 0 3 -1 2 0 -1 -1 0 0
ww de veiligste	-1 -4 3 -1 -6 8 -1 -2 0 8 -5 0 -1
ww de vereniging	-15 6 -1 -6 3 6 0 4 1 -2 -4 0 -1
ww de verkeersveiligheid	1 -2 9 -1 -4 2 0 3 0 0 0 0 0
ww de vlaamse	-11 -2 -8 -3 11 -3 -3 0 -3 3 -2 0 0
ww de voedselbank	0 0 4 -1 -1 0 -2 -3 8 -1 -1 0 0
ww de vzw	-8 -2 0 -3 5 1 2 -3 1 0 -1 0 0
ww de waarde	2 11 -2 -1 7 -9 0 9 -3 -1 -1 0 -1
ww de wereld	-5 0 -7 -2 5 0 0 -6 0 -2 3 0 1
ww de wijk	5 2 3 1 -1 -3 -3 8 -3 -1 3 0 0
ww de ziekte	1 -2 6 0 -3 2 -1 2 1 0 0 0 0
ww de zorg	-11 -8 13 -6 -7 14 -3 3 -4 2 1 0 -1
ww delen en	4 -1 12 0 -4 0 -1 7 -1 -1 -1 0 0
ww democratie .	-13 0 -7 -4 12 -3 -1 -3 0 -1 0 0 0
ww den haag	-3 -4 5 -1 -6 7 -2 10 -3 -2 -3 0 -1
ww dicht bij	2 -1 -2 1 -1 0 -3 -2 6 -1 0 0 0
ww die bij	4 1 -1 1 0 -2 6 -2 -1 0 -1 0 0
ww die de	-7 27 -1 -7 4 -2 -3 6 0 2 2 0 -2
ww die je	7 2 1 2 -1 -3 -4 6 4 -1 -1 0 -1
ww die luisteren	-17 -4 7 -7 0 11 -1 0 -1 0 -1 0 0
ww die niet	10 3 0 3 0 -6 5 3 -1 0 -2 0 -1
ww die nog	9 1 0 3 -1 -5 -1 1 -1 0 0 0 3
ww die ook	8 2 -1 3 0 -5 -1 -2 9 0 -2 0 -1
ww die op	0 0 -9 1 0 1 9 -3 -5 -1 -1 0 -1
ww die u	9 2 -3 3 0 -5 -3 -1 5 -1 2 0 0
ww die van	-5 3 3 -3 0 2 -1 6 -1 -1 -3 0 0
ww die we	-8 -1 4 -4 5 0 -1 0 -1 -1 -1 0 2
ww die weten	-6 -4 -3 4 -1 0 -1 -1 0 0 -1 0 0
ww die ze	-8 -8 -1 -2 -3 10 -2 -2 -3 -1 4 0 -1
ww die zich	8 8 -3 2 2 -7 -1 -3 2 0 5 0 0
ww dier in	-9 -3 0 -4 2 5 -2 0 0 0 0 0 0
ww digitale wereld	-1 2 8 -2 0 0 -1 6 -1 0 -1 0 0
ww dit door	7 -4 -2 3 -2 -2 4 -1 -1 0 0 0 0
ww dit jaar	11 0 2 3 -5 -2 -3 -2 -2 -1 0 11 0
ww doel :	-6 3 10 -4 0 3 1 0 -3 -2 -2 6 2
ww doel het	8 -6 -4 4 0 -3 -7 13 -1 -2 -3 0 -1
ww doel van	10 -7 -1 4 -3 -2 -4 3 3 -3 -4 0 5
ww doel zijn	-2 16 -3 -3 8 -7 0 1 6 2 -4 -1 -2
ww doen .	1 -7 -14 13 -3 -6 -5 1 0 -2 1 -1 2
ww doen dat	1 1 6 -1 0 -1 1 0 3 0 -2 0 -1
ww doen in	-6 6 -6 -2 3 0 2 -2 -1 0 0 0 0
ww doen onderzoek	-6 4 4 -3 2 1 -1 3 -1 0 0 0 0
ww door de	-2 -5 -3 0 2 0 9 -9 -1 0 0 0 0
ww door een	5 0 2 1 -1 -2 -2 6 -1 0 0 0 0
ww door hen	1 0 -1 1 0 0 6 -2 -4 0 0 0 0
ww door het	4 10 14 -2 1 -6 9 5 -3 -3 0 0 -1
ww door middel	-5 -2 13 -4 -3 5 -3 4 3 -1 -1 0 -1
ww door onze	-1 8 -6 -1 4 -4 0 0 2 0 0 0 0
ww door te	-7 9 0 -4 4 -1 0 0 2 0 0 0 0
ww dorp .	9 -5 4 3 -5 0 2 9 -3 -2 -2 0 -1
ww drie generatie	2 1 0 0 0 -1 -2 -2 9 0 0 -2 -1
ww dringen .	-9 12 -2 -5 6 -2 -1 2 0 0 0 0 0
ww droge voet	-7 -4 -3 -2 0 6 0 -2 0 0 0 0 0
ww dromen .	0 -2 -2 7 -1 -5 -1 -3 3 -1 1 0 0
ww dromen van	-5 -2 7 -3 -3 6 -3 3 -2 -1 3 0 -1
ww duurzaam en	-3 1 7 -2 0 1 -1 3 1 0 -2 0 0
ww duurzame energie	6 -1 0 2 -2 -2 -1 2 0 -1 1 0 0
ww duurzame toekomst	-6 -3 1 -3 -1 6 -1 3 -1 0 -2 0 0
ww een bed	3 0 -1 1 0 -2 -1 -2 6 -1 -1 0 -1
ww een beetje	4 -2 1 7 -2 -5 -1 6 -2 0 -1 0 -1
ww een beperking	-7 -7 -11 -1 -1 7 -1 -2 -1 0 -1 0 -1
ww een betere	1 2 -7 1 7 -7 -1 -1 2 0 0 0 0
ww een betrouwbare	6 0 -2 2 -1 -2 -1 -1 -2 -1 7 0 0
ww een bijdrage	-9 4 10 -5 0 4 -1 11 -7 0 -1 0 0
ww een buurt	1 -2 -2 1 -1 1 -1 7 -3 -1 -2 0 0
ww een coöperatie	-5 -2 9 -3 -1 3 0 1 0 0 1 0 0
ww een dorp	-14 -4 5 -6 0 9 0 -1 -1 0 -1 0 0
ww een duurzame	-12 -7 2 -5 2 7 -2 -1 3 -1 -3 0 -1
ww een economie	-3 -1 7 -2 -1 2 -1 7 -3 0 -1 0 -1
ww een eerlijke	-6 -2 1 -3 -1 5 -1 -1 1 0 -1 0 0
ww een eigen	-10 -5 -3 -4 0 9 -1 -2 -1 0 0 0 0
ww een eind	-1 3 -4 0 8 -7 0 0 0 0 0 0 0
ww een ernstige	-8 11 0 -4 4 -1 4 -2 0 0 0 0 0
ww een familiebedrijf	3 1 0 1 0 -1 -1 0 -2 -1 6 0 -1
ww een gemeente	2 0 2 0 -1 0 -1 -4 2 -1 7 0 -1
ww een gezonde	7 -1 9 1 -6 1 -1 4 -2 8 -3 0 -1
ww een glimlach	3 0 -3 6 0 -5 -1 -1 3 1 -3 0 0
ww een goede	4 -4 -10 15 -1 -11 -3 -4 6 2 1 0 -3
ww een huis	-2 0 8 -2 -1 1 -3 4 -2 0 3 0 0
ww een klein	-3 8 0 -2 2 -1 2 -5 7 0 -1 0 -1
ww een land	-2 1 5 -2 0 1 -1 2 6 -2 -4 0 0
ww een leefbare	-3 -1 12 -2 -5 6 -1 3 -2 0 0 0 4
ww een lerende	4 1 0 1 0 -2 -1 -2 -1 -2 -2 -1 9
ww een leven	4 -2 0 1 -3 2 6 -2 -3 0 0 0 0
ww een luisterend	8 -2 -4 4 -1 -3 5 -2 0 0 -1 0 0
ww een manier	10 1 -2 4 -1 -5 0 1 -1 0 -1 0 3
ww een nieuw	10 1 -2 4 -1 -4 9 -2 -4 0 -1 0 0
ww een open	-3 9 -3 4 4 -8 -1 6 -6 -1 4 0 -1
ww een organisatie	6 2 0 2 0 -4 -1 -2 -1 0 1 0 5
ww een samenleving	-10 -4 15 -6 -3 8 -2 1 0 0 2 0 -1
ww een schone	-7 -3 0 -3 0 6 0 0 -1 0 -1 0 0
ww een stad	-16 -5 9 -7 -2 12 -2 0 2 -1 -1 0 -1
ww een stem	-10 0 -6 -4 10 -2 -1 12 -10 -1 -3 0 -1
ww een stichting	7 -1 -1 3 -1 -3 -1 -2 0 0 5 0 0
ww een tweede	-1 -1 3 -1 -1 1 3 2 -6 0 0 0 2
ww een vaste	7 -1 -5 4 -1 -3 4 0 -2 0 -1 0 0
ww een veilig	-5 -5 9 -2 -3 6 0 3 -1 0 -2 0 0
ww een veilige	4 0 9 0 -2 -2 -1 6 0 -1 1 0 -1
ww een vereniging	12 5 -5 5 0 -8 0 -1 -2 -1 7 0 0
ww een vitale	-1 8 -4 -1 4 -3 -1 -1 -1 -1 2 0 2
ww een warm	15 6 4 4 0 -10 -1 1 4 -1 4 0 -1
ww een warme	9 2 0 2 -1 -5 -2 -1 3 -1 5 0 -1
ww een week	-11 -5 1 -4 -2 10 0 -1 0 0 -1 0 0
ww een wereld	-20 -7 4 -8 -2 16 -1 -1 0 -2 0 0 -2
ww eenvoudig :	1 2 10 -1 -1 -1 -2 0 7 -1 -2 0 0
ww eerlijk en	6 4 -3 2 0 -4 -1 3 1 0 0 0 0
ww eigen huis	-10 -3 3 -4 0 7 -3 -2 4 0 0 0 0
ww eigen mogelijkheid	-1 1 -6 5 1 -4 1 -1 -1 0 -1 0 0
ww eind van	6 -4 0 3 -5 2 -2 -1 -1 -1 3 4 -1
ww elk kind	0 -5 -10 13 0 -10 -6 11 -5 -1 -1 -1 -1
ww elkaar .	6 -1 -3 5 -1 -5 3 -2 2 0 -1 0 0
ww elkaar en	0 4 0 -1 1 -2 -2 7 -2 0 -1 0 0
ww elke dag	14 4 -8 14 0 -16 5 3 1 -2 -2 0 -2
ww elke inwoner	-7 -3 -3 -2 0 5 -1 -1 -1 -1 0 0 0
ww elke straat	9 3 1 2 -1 -5 0 6 -2 0 0 0 0
ww elke week	10 1 1 3 -1 -5 0 0 8 -1 -2 -1 -1
ww elke wijk	-7 -4 -3 -2 0 6 0 -3 1 0 0 0 0
ww en aan	1 1 7 -1 -1 -1 -1 5 -1 0 0 0 0
ww en adviseren	3 -1 5 0 -2 0 -6 13 -2 -1 -1 0 -1
ww en bevorderen	-14 16 -3 -7 7 0 2 2 -2 -1 -1 0 0
ww en bij	6 -1 1 1 -1 -2 -4 4 0 3 0 0 -1
ww en brengen	4 -1 -1 2 -1 -1 3 -7 2 0 3 0 0
ww en burger	1 3 5 -1 0 -1 -1 -4 8 -1 1 0 -1
ww en de	5 -7 -3 1 2 -1 -3 8 -4 -8 7 -1 -1
ww en die	2 3 6 -1 0 -2 -1 8 2 -1 -4 0 -1
ww en doen	0 -6 0 0 -2 3 -1 0 0 0 0 0 0
ww en door	-5 5 7 -4 0 2 -1 4 1 0 -1 0 -1
ww en duurzaam	-5 -1 7 -3 -1 3 -1 1 -1 0 1 0 0
ww en een	19 6 -10 9 -6 -7 11 -19 8 17 -6 -1 -6
ww en geven	1 5 0 -1 1 -2 5 5 -6 -1 -1 0 -1
ww en helpen	12 0 -2 4 -2 -5 3 2 -1 -1 -1 0 0
ww en het	-7 9 12 -6 -1 3 -4 9 0 4 -3 -1 -2
ww en houden	-7 6 7 -4 1 2 2 -2 4 -1 -1 0 0
ww en hun	7 11 -5 1 2 -6 4 8 -5 -1 -2 0 -1
ww en in	-15 -5 -2 -6 3 9 0 -2 1 -3 0 0 -1
ww en jongere	-1 12 -6 -1 5 -5 4 0 -1 0 0 0 0
ww en kennisinstelling	-2 6 -1 -1 1 -1 0 2 -1 0 1 0 0
ww en kind	-7 -2 5 -3 -1 4 1 -3 3 0 -1 0 0
ww en laten	5 -2 1 2 -2 -1 -3 0 7 0 -1 0 -1
ww en meer	2 -1 6 0 -3 2 1 1 -2 -1 -1 6 -3
ww en met	8 -1 -4 10 -2 -9 1 -1 -7 5 0 0 3
ww en nacht	6 0 2 0 -2 -1 5 -2 2 -1 -1 -1 -1
ww en niet	-7 -3 1 -4 -1 7 2 -1 -2 0 0 0 0
ww en onze	-3 -1 7 -2 -1 2 -3 2 -1 2 -1 0 2
ww en op	-18 -2 -3 -6 -1 12 1 -1 -3 -1 0 0 -1
ww en patiënt	-6 -4 -1 -2 -2 6 -1 0 0 0 0 0 0
ww en persoonlijke	2 3 6 0 -2 -1 1 7 -2 -2 -1 0 -1
ww en respect	5 0 -3 6 0 -6 -1 -1 3 0 -1 0 0
ww en schrijven	8 0 -4 3 -1 -4 3 0 -1 0 0 0 0
ww en stimuleren	0 4 7 -1 -2 0 -1 6 -1 0 -1 0 0
ww en te	-7 6 5 -4 4 -1 -4 3 2 -1 1 0 -1
ww en toegankelijk	-8 -3 3 -3 -1 6 -1 2 -1 0 -1 0 0
ww en tonen	6 -4 0 3 -3 -1 0 2 0 0 0 0 0
ww en veiliger	-7 3 -7 -3 12 -6 0 -2 0 0 0 0 0
ww en verbinden	3 2 5 0 -3 0 6 1 -2 -1 -1 0 0
ww en verder	6 -1 -3 2 -1 -2 -3 8 -3 0 0 0 -1
ww en verminderen	-3 10 1 -2 1 -1 0 1 2 0 0 0 0
ww en voor	7 4 -3 2 1 -4 -4 -1 5 -3 6 0 -1
ww en waar	-1 -4 -4 0 -1 4 0 -6 0 -2 6 0 -1
ww en werken	2 0 14 -1 -2 -1 -2 -2 1 3 0 0 3
ww en zo	-2 8 1 -2 2 -2 -2 9 -3 -1 -1 0 -1
ww en zonder	10 -2 -1 3 -2 -3 1 -2 -1 -1 0 0 5
ww en één	4 0 -1 1 -1 -1 -4 -2 0 -1 -2 0 10
ww er een	5 1 0 2 0 -3 -1 6 -3 0 0 0 0
ww er voor	0 -1 -2 0 0 1 12 -6 -2 -1 -3 0 -1
ww er zijn	10 3 1 1 0 -5 14 0 -5 -2 -3 0 0
ww ervoor dat	-7 6 -2 -3 3 1 -3 1 3 -1 -1 0 -1
ww ervoor zorgen	-1 -2 -1 0 -1 2 -2 -2 -2 -1 0 0 6
ww familiebedrijf in	3 1 0 1 0 -1 -1 0 -2 -1 6 0 -1
ww fietsen .	-5 -1 11 -3 -1 4 -1 3 -1 0 0 0 0
ww financieren onderzoek	-6 9 -2 -3 4 -1 -1 2 -1 0 0 0 0
ww gaan .	-7 22 3 -6 7 -5 -5 5 -4 -1 14 -1 -4
ww gaan voor	1 0 4 0 -1 0 -3 -2 2 9 -4 0 -1
ww gas af	-6 -3 2 -2 -3 7 0 1 -1 0 0 0 -1
ww gastvrije gemeente	9 1 1 2 -2 -3 -1 -1 -2 5 2 0 0
ww gebied .	-1 4 -4 -1 6 -5 0 3 -1 -1 -2 0 0
ww gebied van	6 1 -2 2 -1 -3 0 -2 1 1 2 0 -1
ww gebruik van	-12 3 -5 -4 10 -2 -2 1 -1 -1 0 0 0
ww gebruiken .	-9 -3 4 -5 -1 7 0 0 -1 0 0 0 0
ww geld .	0 1 9 -2 -1 0 -1 2 3 0 -1 0 0
ww gelijke kans	-6 3 -1 -4 10 -5 0 -1 1 0 -1 0 0
ww geloven in	-15 -10 -3 11 -3 -1 -2 4 -6 -1 -3 0 -1
ww gemeente ,	7 -4 -2 3 -2 -2 -1 1 0 0 1 0 0
ww gemeente .	-7 -5 0 -3 -2 7 -2 5 -3 -1 -1 0 -1
ww gemeente van	3 -1 0 1 -2 1 -1 -1 -1 7 -3 0 -1
ww generatie .	-4 -2 -7 -1 4 0 0 1 -3 0 -1 0 0
ww geschiedenis van	14 -5 -2 6 -5 -3 -1 6 -1 -1 -1 0 0
ww geven ,	-6 -3 0 -2 0 5 1 3 -4 0 -1 0 -1
ww geven .	-6 -2 -7 -1 7 -3 0 -4 2 -1 -2 4 -2
ww geven aan	-11 -1 -6 -4 10 -2 0 -4 0 0 0 0 0
ww geven een	-4 6 0 -2 2 0 -1 10 -7 0 -2 0 0
ww geven van	0 9 2 -1 -1 0 -1 9 -3 -1 0 0 0
ww geven voorlichting	-6 4 3 -3 2 1 -1 4 -2 0 0 0 0
ww gezond en	-7 -2 6 -5 -2 7 0 0 0 -1 1 0 -1
ww gezonde en	-9 -5 -6 -3 0 8 0 -1 -2 -1 -2 0 0
ww gezondheid en	-2 2 8 -2 0 0 -1 7 -1 0 -2 0 0
ww gezondheid van	-6 0 -6 -2 7 -2 0 -1 0 0 0 0 0
ww goed in	8 2 -2 3 0 -4 7 3 -2 -2 -3 0 -1
ww goede ,	6 1 -2 2 0 -3 0 -1 3 0 -1 0 0
ww goede zorg	-8 -2 4 -3 0 5 0 -2 1 0 0 0 0
ww groei van	9 6 2 2 -3 -3 0 -3 -1 8 1 0 -1
ww groeien ,	2 -1 0 1 -1 0 6 -4 -1 -1 -1 0 2
ww groeien .	-1 -2 -2 0 -1 2 6 -4 1 -1 -1 0 -2
ww groeien door	11 -6 1 5 -4 -2 -4 4 0 -1 2 0 -1
ww groeien in	11 3 -2 4 0 -7 -1 4 -1 -1 4 0 -1
ww groeien met	-7 5 -2 -3 2 3 7 -3 -2 0 -1 0 -1
ww groene stroom	5 2 3 -1 -1 -1 0 -2 6 0 0 0 0
ww groep en	7 -3 -2 3 -2 -1 -1 -1 1 0 3 0 0
ww halen ,	5 1 -1 2 0 -3 0 6 -2 -1 -1 0 -1
ww halen .	-18 0 2 -7 9 2 1 -4 3 -2 -1 0 -1
ww hand .	-1 0 6 -2 -2 2 5 -1 -1 -1 -1 0 -1
ww hebben .	-3 -1 11 -7 0 4 -8 1 10 -4 4 -2 2
ww hebben als	-1 6 -1 -2 -1 2 6 0 0 -2 -3 0 -1
ww hebben op	-9 -1 1 -4 3 3 -2 -3 4 0 -1 0 0
ww hebben ten	-7 -11 -8 -1 3 5 -3 -5 3 -1 0 0 -1
ww helpen ,	4 0 -7 2 5 -6 2 -4 -2 -1 5 0 0
ww helpen .	7 6 -5 2 5 -9 4 -7 3 -2 -2 9 -3
ww helpen hen	4 6 -1 1 1 -4 9 -5 0 -1 -1 0 0
ww hen bij	4 6 -1 0 1 -4 8 -3 -2 -1 0 0 0
ww herstel van	-7 6 -2 -3 2 2 0 -1 -1 0 2 0 0
ww herstellen ,	-9 -5 -6 -2 5 2 -2 1 -2 -1 0 0 0
ww het aantal	-12 8 -3 -5 8 -1 -1 2 0 0 0 -1 -1
ww het beste	4 1 2 1 -1 -2 3 -5 9 -1 -4 0 -1
ww het bevorderen	-12 9 -9 -5 18 -10 -1 1 -2 3 -3 0 0
ww het doel	-3 -1 0 -1 3 -1 -2 7 1 -2 -4 0 -1
ww het dorp	13 1 -6 5 1 -8 1 -2 2 -5 8 0 -1
ww het eind	6 -4 0 3 -5 2 -2 -1 -1 -1 3 4 -1
ww het gas	-6 -3 2 -2 -3 7 0 1 -1 0 0 0 -1
ww het gebied	1 6 -5 0 6 -7 0 0 0 1 0 0 -1
ww het gebruik	-14 4 -4 -5 10 -1 -1 0 -1 -1 0 0 0
ww het geven	0 9 2 -1 -1 0 -1 9 -3 -1 0 0 0
ww het houden	-6 -3 -4 -1 5 -1 -1 -2 0 0 0 0 0
ww het kunnen	0 11 -4 -1 4 -4 3 -7 6 -1 -1 0 2
ww het land	-3 -2 2 -2 -7 10 -4 1 -1 0 -1 0 4
ww het landschap	-10 4 4 -5 3 2 0 2 -2 0 0 0 0
ww het leven	-9 -6 3 -3 1 5 0 2 -3 -1 0 0 -1
ww het milieu	6 -3 9 1 -3 -2 -1 -1 -1 -1 -1 0 8
ww het nederlandse	1 -7 -4 2 -5 6 0 -1 -1 -1 1 0 0
ww het niet	21 1 1 6 -3 -9 5 -1 5 -2 -3 -1 2
ww het noorden	-12 6 1 -6 1 6 -2 -5 -1 4 3 0 0
ww het ocmw	-6 0 0 -2 -1 5 1 -1 -1 0 0 0 0
ww het onderwijs	-4 1 -5 -1 9 -5 -1 -1 0 0 0 0 0
ww het opzetten	-4 6 0 -2 2 0 -1 4 -2 0 0 0 0
ww het programma	1 -5 1 0 -6 6 -3 -1 -3 -1 -2 0 9
ww het team	6 -4 0 3 -3 -1 9 -6 -1 -2 -1 0 2
ww het terugdringen	-4 8 0 -3 3 -1 2 0 0 0 0 0 0
ww het vak	-8 0 -9 8 2 -6 -1 3 -5 0 0 0 0
ww het verbeteren	-1 10 -1 -2 2 -2 -1 0 0 -1 3 0 0
ww het vertrouwen	0 -7 -6 2 -5 7 -3 -4 4 0 0 0 0
ww het weekend	7 0 0 3 -1 -3 -1 -1 5 0 0 0 0
ww het welzijn	-6 3 4 -3 1 2 -2 2 1 -1 -1 0 0
ww het werk	0 -5 -6 8 -2 -3 4 -3 -2 -1 0 0 0
ww het ziekenhuis	-15 -11 7 -5 -4 14 -1 -9 5 8 -7 0 -1
ww hoeven te	-8 -4 13 -4 -2 6 -7 2 7 -2 -1 0 2
ww horen .	-10 -4 -9 2 6 -2 -2 -1 0 -2 0 0 -1
ww houden .	-6 1 -6 -3 8 -2 1 -4 -1 5 -2 0 -1
ww houden van	-10 0 -7 -3 10 -2 -1 1 -1 -2 -1 0 0
ww huis ,	9 1 -2 3 -1 -4 -3 -2 8 0 -1 0 0
ww huis .	10 2 2 1 -2 -3 6 -2 5 -2 -2 0 -1
ww huis te	6 0 -1 2 -1 -2 1 0 -2 0 3 0 0
ww huisarts ,	-6 4 -3 -2 2 1 1 0 -1 0 0 0 0
ww hun eigen	8 0 6 2 -3 -2 -1 6 2 -1 0 -1 -1
ww hun leven	12 -2 -2 5 -2 -4 -1 -3 4 -1 4 0 -1
ww hun naaste	-3 10 -1 -2 3 -2 5 -2 0 0 0 0 0
ww huurder .	9 3 0 1 1 -5 -3 8 4 -3 -1 -1 0
ww ideaal :	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ww ieder kind	-6 -3 3 -4 -1 7 -1 -5 4 -1 4 0 -1
ww iedereen ,	-6 2 5 -4 0 3 0 -1 1 -1 4 0 -1
ww iedereen .	-19 -3 16 -12 -2 15 -2 9 -3 -2 -1 0 -1
ww iedereen die	15 2 -5 5 -1 -7 9 -6 4 -1 -2 0 -1
ww iedereen in	18 1 -2 5 -3 -6 7 -5 2 3 -1 0 -1
ww iedereen kunnen	4 -2 -6 2 -1 0 3 -2 -2 0 0 0 0
ww iedereen met	-6 -3 0 -2 0 5 -1 0 -1 0 0 0 0
ww iedereen verdienen	17 5 -1 5 0 -10 0 -1 7 0 -1 0 0
ww iedereen zijn	-8 7 -1 -4 4 1 -1 2 -1 0 -1 0 0
ww impact op	-4 4 1 -2 9 -7 0 -2 0 0 -1 0 4
ww in .	0 0 3 -1 -1 0 -2 8 -2 -1 -2 0 -1
ww in 2028	4 1 -1 1 0 -2 -3 -4 -2 -2 -2 8 6
ww in 2030	10 -1 -5 4 -1 -4 -1 -4 -2 0 -1 -1 10
ww in 2040	-4 -3 2 -2 -4 8 0 0 0 0 0 0 0
ww in contact	-2 2 3 -2 0 1 -2 8 -2 -1 -2 0 0
ww in de	-9 10 -5 -11 17 -5 13 -12 14 -2 -6 -1 -6
ww in een	14 0 1 6 -2 -8 -8 4 6 -6 7 -1 2
ww in elk	-7 -3 3 -3 -1 6 0 0 -1 1 -1 0 -1
ww in elke	-23 -8 4 -9 -1 16 -1 -1 -2 -1 -1 0 0
ww in en	1 5 1 0 1 -2 -2 8 -2 -1 -1 0 -1
ww in hand	3 0 -1 1 0 -1 -3 -1 -2 -1 8 0 0
ww in het	-4 3 -12 -4 7 0 -4 2 -1 4 3 -2 -6
ww in hun	1 8 3 -2 1 -2 -2 1 13 -2 -5 -1 -2
ww in nederland	-7 -4 -8 -2 14 -7 2 -4 -2 5 -3 -1 -1
ww in om	4 0 8 0 -2 -2 2 6 -1 -1 -1 0 -1
ww in onze	-9 0 15 -6 1 4 2 14 -2 -5 -3 -1 -3
ww in plaats	-12 -6 6 -5 -3 11 -1 -5 7 -2 1 0 -2
ww in staat	8 0 -4 3 0 -4 16 -9 -4 -2 3 -1 -1
ww in stad	-3 6 1 -2 -1 2 0 5 -2 0 -2 0 0
ww in stand	-8 2 -8 -3 10 -4 -1 -1 -1 -1 0 0 0
ww in vijf	9 -2 1 3 -4 -1 0 -1 -1 -2 -2 -1 8
ww in voor	-24 -13 -5 -8 -1 19 -1 -3 -2 -3 0 0 -1
ww in vrijheid	-10 -4 2 -5 -1 9 -3 -2 3 0 0 0 0
ww in één	0 0 0 0 0 0 1 7 -6 -1 0 0 -1
ww inwoner .	7 0 0 3 -1 -3 1 -2 4 -1 0 0 0
ww inwoner van	-8 -4 0 -3 -1 7 2 -4 0 0 -1 0 0
ww inzetten voor	10 2 -2 3 0 -6 0 0 0 0 4 0 0
ww jaar .	-13 -8 0 -4 -4 12 -1 -5 -5 6 -2 -1 2
ww jaar zijn	-7 -3 2 -5 -2 9 4 -3 -1 -2 1 -1 -1
ww je eigen	-7 -3 1 -4 -1 7 -2 -5 7 0 -1 0 -1
ww jonge gezin	-5 -2 4 -2 -3 6 -1 2 -2 0 0 0 0
ww jongere met	-6 -1 4 -3 -1 4 3 -2 -1 0 0 0 0
ww kanker en	-4 7 -2 -2 4 -1 2 -1 0 0 0 0 0
ww kans om	1 0 3 0 -1 0 -3 -4 9 0 -1 0 0
ww kans op	2 -3 1 1 -6 5 -1 -2 4 0 0 0 0
ww kans te	2 -3 8 0 -3 1 -1 1 4 0 -1 0 0
ww kind die	-14 -1 4 -6 0 9 5 -2 0 -1 -3 0 -1
ww kind een	-6 -2 4 -3 0 5 -1 -1 1 0 0 0 0
ww kind en	2 -7 -3 8 -4 -2 -1 4 -3 0 -1 0 0
ww kind in	-10 -5 -2 -3 -1 9 -2 -5 5 0 -2 0 0
ww kind kunnen	-6 -2 6 -5 -1 6 -1 3 -1 0 0 0 0
ww kind met	-6 1 7 -4 -3 6 -4 3 0 -1 4 0 -1
ww kind van	-10 -6 0 -3 -3 10 0 0 -3 -1 0 0 0
ww klant .	-6 -2 3 -7 -1 9 -2 -1 -1 7 -2 0 -1
ww komen .	4 -1 -6 2 5 -6 0 1 1 2 -3 0 -1
ww komen op	-2 8 2 -3 4 -3 2 9 -3 -2 -4 0 -1
ww korte lijn	-5 -4 -6 7 0 -3 -1 2 -5 -1 0 0 1
ww kracht van	-3 6 1 -2 2 -1 0 0 0 0 2 0 0
ww krijgen .	-2 2 -14 0 11 -7 0 5 -2 -2 -4 0 -2
ww kunnen ,	6 0 -1 2 -1 -2 0 -1 -1 -1 2 0 3
ww kunnen blijven	-6 0 6 -3 0 3 -2 -2 5 0 0 0 0
ww kunnen doen	-5 5 -9 -2 3 0 7 -4 -2 -1 -1 0 -1
ww kunnen leren	11 0 -8 5 0 -5 1 1 -1 0 0 0 0
ww kunnen rekenen	-6 -3 -3 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen werken	-1 1 6 -1 0 0 -1 -2 7 -1 -1 0 -1
ww kunnen wonen	-5 0 7 -3 0 2 -1 1 2 0 0 0 -1
ww kunst en	-7 5 3 -4 2 1 -1 0 3 0 -1 0 0
ww kwaliteit .	-7 -4 2 -3 -2 7 0 0 -1 0 0 0 0
ww kwaliteit en	7 0 -4 3 0 -3 2 -3 -1 4 -1 0 0
ww kwaliteit van	1 2 -2 0 1 -1 -1 6 -2 -1 -1 0 0
ww lachen ,	6 0 1 0 -1 -1 -1 7 -3 0 0 0 -1
ww land .	1 -5 1 1 -7 7 5 -9 -2 7 -1 0 0
ww land waarin	0 1 5 -1 0 -1 -1 2 6 -2 -4 0 0
ww langs de	1 8 -4 0 2 -3 -2 5 -1 0 0 0 0
ww laten groeien	5 5 -1 1 1 -3 11 4 -5 -1 -3 -1 -2
ww laten zien	2 14 -7 0 5 -7 1 -1 5 -1 -1 0 -1
ww leefbaar houden	-4 -4 5 -2 -6 9 0 0 0 0 0 0 0
ww leefbaarheid van	-5 3 -3 -2 6 -3 0 -3 0 0 2 0 0
ww leefbare planeet	-2 -2 6 -1 -5 5 0 -2 -1 0 0 0 4
ww leggen .	7 -1 0 3 -2 -2 -1 7 -2 -1 0 0 0
ww leren .	17 1 -8 7 -1 -9 1 1 -2 0 0 0 3
ww leren en	-6 -2 3 -2 -1 4 -1 -5 3 0 3 0 0
ww leren we	0 -1 2 0 0 1 9 -7 -1 0 0 0 0
ww leven .	-9 -8 -5 -5 -2 12 -1 -5 3 0 -1 0 -1
ww leven en	7 2 1 2 0 -4 4 -2 1 0 0 0 0
ww leverancier van	3 -1 -2 1 0 -1 -1 -1 10 -5 -3 0 -1
ww leveren ,	1 2 -1 0 1 -1 -1 -7 11 -1 0 0 -1
ww lezen .	0 6 5 -1 -2 1 -1 5 -1 0 0 0 0
ww lid .	-1 7 -1 -1 1 -1 -1 8 -2 -1 -2 0 0
ww liefde voor	5 10 -1 0 2 -6 -2 9 -2 -1 0 0 0
ww lossen storing	6 -2 3 2 -2 -2 2 -5 7 -1 -1 0 -1
ww luisteren .	-6 0 7 -4 0 4 -1 4 -1 0 0 0 -1
ww luisterend oor	8 -2 -4 4 -1 -3 5 -2 0 0 -1 0 0
ww maat ,	-1 0 4 -1 0 1 0 -5 7 0 0 0 0
ww maatwerk in	4 0 -1 1 -1 -1 -1 -4 7 0 0 0 -1
ww maken ,	9 0 -4 3 -1 -3 0 5 -2 0 0 0 0
ww maken .	-9 -13 -2 -6 -6 18 -7 2 -12 1 8 -1 4
ww maken door	-7 -1 9 -4 -1 4 -2 -2 3 0 2 0 0
ww maken het	4 0 0 1 -1 -1 12 -9 -1 0 -1 0 -1
ww maken ons	-2 -3 -6 0 0 3 -3 5 -2 -1 -1 0 0
ww maken van	14 2 0 5 -3 -6 -3 14 -2 -3 -2 0 0
ww maken voor	-13 -6 -2 -4 0 10 -1 -1 -2 -1 0 0 0
ww maken we	-14 -8 -3 -5 0 12 -3 -4 2 0 0 0 -1
ww maken wij	27 9 0 8 0 -17 -2 9 6 0 -1 -2 -1
ww man en	-11 -6 -3 -3 0 8 -1 -1 -2 0 0 0 0
ww manier van	7 6 0 2 0 -5 -2 -3 -1 -1 0 0 10
ww marktleider in	-6 13 1 -4 3 -1 -2 -2 -1 2 -1 -1 7
ww mee ,	3 0 -2 1 0 -1 6 -7 3 0 -1 0 0
ww mee .	4 1 2 0 -1 -1 -3 -3 7 -1 0 0 2
ww mee kunnen	-4 6 -9 -1 3 0 1 1 -3 -1 -1 0 0
ww meer dan	12 1 -3 4 -1 -6 4 -7 5 2 0 -1 -1
ww meer tijd	-10 6 0 -5 3 3 0 -2 3 0 0 0 0
ww meer wordt	6 3 4 1 0 -5 5 -2 -1 0 3 0 0
ww mens ,	-7 4 -1 -4 12 -7 -3 2 2 0 -1 0 0
ww mens .	-8 -8 -7 8 -4 1 -3 2 -3 -1 -1 0 0
ww mens centraal	-7 -5 -5 6 -2 0 -1 -1 -1 0 0 0 0
ww mens die	17 -3 -7 6 -4 -5 13 -2 -10 -2 5 -1 -1
ww mens in	-1 -5 2 -2 -5 8 7 -5 0 -2 1 -1 -1
ww mens met	0 3 21 -4 -1 -1 6 1 8 -2 -2 -1 -2
ww mens te	0 3 6 -1 0 -1 2 4 -2 0 0 0 0
ww met aandacht	5 1 0 0 -1 -1 8 -3 0 -1 -1 0 0
ww met de	0 -11 5 4 -6 3 -7 15 -5 -3 1 -1 -2
ww met dementie	10 -1 0 4 -2 -4 0 1 2 0 0 0 0
ww met een	20 6 -4 11 -6 -10 8 -1 -2 0 4 -3 0
ww met elkaar	-1 -1 4 2 -1 -1 -1 -1 -4 -1 9 0 -1
ww met geduld	13 3 0 4 -1 -8 -2 5 4 -1 -1 0 -1
ww met hart	-9 -6 -7 10 -1 -4 0 -2 -2 0 0 0 0
ww met het	6 8 -1 1 1 -5 -1 1 1 -1 3 0 -1
ww met hun	-10 -8 -7 -2 3 5 -3 -4 -1 0 3 0 0
ww met je	-7 -3 -1 -2 0 5 -2 -2 2 0 0 0 0
ww met of	-2 1 6 -2 0 1 0 0 -1 0 3 0 0
ww met ons	-11 -2 6 -5 3 3 -1 -2 3 0 0 0 0
ww met onze	-1 13 9 -4 1 -2 11 -4 7 -3 -3 -1 -1
ww met oog	10 3 -1 3 0 -6 1 -5 8 0 0 0 0
ww met slimme	-7 8 4 -4 3 0 7 -4 2 -1 -1 0 -2
ww met één	-1 -2 1 0 -1 2 5 -6 -4 -1 -4 0 10
ww middel van	-5 -2 13 -4 -3 5 -3 4 3 -1 -1 0 -1
ww missie :	2 -9 -5 2 -5 6 -6 0 -3 6 5 -2 -3
ww missie om	-13 -7 -4 -5 4 7 -2 -6 3 -2 1 0 -1
ww missie zijn	0 10 -4 -3 14 -13 10 2 6 -6 -4 -1 -4
ww mogelijk te	-4 -6 2 -2 -2 6 0 -3 -3 4 1 0 -1
ww mogelijkheid en	-1 1 -6 5 1 -4 1 -1 -1 0 -1 0 0
ww mogelijkheid te	4 7 -1 1 1 -4 5 -2 0 0 0 0 0
ww mogen worden	0 1 8 -1 -1 0 0 2 1 0 -1 0 0
ww moment ,	4 0 0 1 -1 -1 -1 -3 6 0 0 0 0
ww na een	6 1 0 2 -1 -3 5 2 -2 -1 -1 0 -1
ww na ons	-1 1 6 -1 0 0 -1 0 -1 -1 0 0 4
ww naar de	10 -1 3 3 -3 -4 -1 3 -3 -2 4 -1 2
ww naar een	-7 -7 4 -5 -2 10 -4 -5 -6 4 -4 -1 13
ww naar het	-1 0 6 -1 -1 1 6 4 -3 -2 -4 0 1
ww naar school	0 -4 -7 1 -1 3 2 -4 2 -1 -2 0 -1
ww naast de	7 2 1 1 0 -3 11 -2 -3 -1 -1 0 -1
ww natuur .	-5 -1 -6 -1 5 -1 0 -2 0 0 0 0 0
ww natuur en	-8 5 -7 -3 13 -8 -1 0 0 0 0 0 0
ww nederland .	2 -3 11 -1 -6 5 3 2 0 0 -2 0 0
ww nemen .	2 9 5 -2 2 -4 -1 -4 10 -1 -3 -1 4
ww niemand in	-9 -1 15 -5 -1 5 -3 2 2 3 -2 0 -1
ww niemand meer	-6 1 11 -4 -1 3 4 0 -1 0 0 0 -1
ww niet meer	17 4 -1 5 -1 -10 4 0 -5 -1 7 0 0
ww nodig hebben	-1 0 7 -4 -1 4 3 -1 0 -3 3 -1 -1
ww nu en	-9 -4 -1 -3 -1 8 0 -4 -4 5 0 0 0
ww of een	0 -1 -3 0 0 1 -1 6 -7 -1 2 0 0
ww of in	7 1 -2 3 -1 -4 2 2 0 0 -2 0 0
ww of zonder	-2 1 6 -2 0 1 0 0 -1 0 3 0 0
ww om bedrijf	-6 9 6 -4 3 -1 4 2 -2 -1 -1 0 0
ww om de	-6 15 -9 -5 13 -9 -12 12 0 3 -4 -1 2
ww om een	9 -4 -3 3 -4 0 2 -9 3 -2 8 0 -1
ww om het	0 3 1 0 4 -4 -2 8 -2 -1 -2 0 -1
ww om hun	4 -2 0 2 -1 -1 7 -6 2 -1 -1 0 -1
ww om mens	-4 4 2 3 1 -4 2 5 -6 0 -1 0 0
ww om te	2 -2 6 0 -2 1 8 -9 -1 -1 0 0 4
ww om van	4 0 -2 2 0 -2 -2 -6 -2 4 -2 0 8
ww onder de	9 -1 1 3 -4 -1 -3 8 -1 2 -2 0 -2
ww onder één	6 1 0 2 0 -3 -1 3 0 0 0 0 0
ww ondernemer die	2 0 -1 1 0 -1 7 -3 -2 0 -1 0 0
ww onderwijs .	-12 7 16 -8 4 1 -1 4 2 -1 -1 0 0
ww onderwijs en	2 -6 -5 2 1 -1 7 -5 -2 -1 -1 0 0
ww onderwijs in	7 3 -5 3 0 -4 -2 6 -2 0 0 0 0
ww onderzoek ,	-6 8 0 -3 3 0 0 2 -1 0 0 0 0
ww onderzoek naar	5 5 3 1 -2 -2 -2 11 -3 -1 -1 0 -1
ww onderzoek te	1 3 -2 0 1 -2 -1 6 -1 -1 -1 0 0
ww ons doel	0 2 7 -2 2 -2 -2 -5 5 1 -2 5 0
ww ons ideaal	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ww ons in	-11 -7 -7 -4 -2 13 -2 -1 1 2 -4 0 -2
ww ontwikkelen .	-8 -3 -5 -2 4 3 -1 -3 -3 -1 4 0 0
ww ontwikkelen tot	10 1 -4 4 -1 -5 1 -1 0 0 -1 0 3
ww ontwikkeling van	-9 13 4 -6 4 0 -1 1 -1 -1 4 0 -1
ww onze ambitie	-3 -7 -2 -1 -3 6 0 -6 -4 8 -5 -1 5
ww onze christelijke	-8 -5 -4 -3 -1 8 -1 4 -4 -1 0 0 -1
ww onze eigen	8 9 6 1 -1 -6 -3 -4 1 -2 -1 -2 17
ww onze gemeente	-12 -1 11 -6 0 7 1 0 0 -1 -1 0 0
ww onze klant	5 0 1 1 -1 -1 2 -2 1 -5 10 -1 -4
ww onze leerling	-2 3 7 -2 0 0 -2 4 1 0 0 0 0
ww onze lid	4 0 -2 2 0 -2 6 -2 -2 -1 1 0 0
ww onze missie	-10 -1 -2 -7 10 0 1 8 -2 -2 2 -3 -8
ww onze regio	-10 -3 -3 -3 1 6 -2 -3 3 -1 0 0 -1
ww onze software	2 4 -4 0 2 -2 8 -4 -2 0 0 0 -1
ww oog voor	7 1 -3 6 0 -7 1 -6 8 0 0 0 0
ww ook .	10 1 -2 3 0 -5 -1 4 -2 0 2 0 0
ww ook als	8 2 1 -1 -1 -1 7 -4 3 -1 -2 0 0
ww ook voor	-8 -2 2 -3 0 5 -3 -5 7 0 0 0 0
ww op .	9 -2 7 2 -4 -1 -3 4 -2 -1 5 -1 1
ww op de	10 3 -8 2 12 -15 12 -3 -6 -7 7 6 -8
ww op een	-20 -9 4 -8 -3 17 0 1 -1 -1 -3 0 -2
ww op elk	-10 -4 3 -5 -1 9 -2 -6 3 -1 3 0 -1
ww op het	8 -3 4 2 -7 3 -4 -1 -1 6 0 -1 3
ww op hun	6 -7 -4 3 -3 2 11 -5 -6 -1 1 0 -1
ww op maat	-2 4 7 -2 0 0 1 -2 5 0 -1 0 0
ww op school	-15 -4 7 -6 -2 12 0 2 -4 0 -1 0 0
ww op te	-15 -13 -3 -5 11 1 -1 2 -3 -1 -2 0 -1
ww op tot	11 1 -3 4 -1 -5 -1 5 -1 0 0 0 0
ww op voor	2 3 2 0 2 -3 1 7 -3 -2 -4 0 3
ww op waar	3 2 5 0 0 -2 0 6 -1 0 -2 0 0
ww op weg	2 1 -7 9 6 -14 -1 1 0 0 -1 0 0
ww op zijn	-9 -5 -3 -3 -1 8 -2 -3 0 2 0 0 -1
ww open en	-1 -6 -1 0 -2 4 -1 0 -2 0 2 0 -1
ww openheid en	0 2 -5 6 1 -7 2 -1 -1 0 0 0 0
ww opkomen voor	-1 5 -5 -3 11 -8 -5 12 -2 -4 0 0 0
ww opzetten van	-4 6 0 -2 2 0 -1 4 -2 0 0 0 0
ww organisatie .	6 1 -1 2 -1 -3 -1 2 -4 -1 -2 0 7
ww organisatie en	-3 8 2 -3 2 -1 1 3 2 -1 -2 0 -1
ww organisatie worden	3 1 0 0 0 -1 0 0 -2 -2 -3 0 9
ww oude dag	-13 -4 3 -5 0 9 -1 -2 0 0 -1 0 0
ww ouder .	17 3 0 6 -3 -8 14 -3 0 -2 -3 0 0
ww ouder die	-6 -1 4 -3 0 4 -1 1 -1 0 0 0 0
ww ouder van	-1 -1 6 -1 -1 1 3 -3 -1 -1 3 0 0
ww oudere .	-9 -4 0 -5 1 8 0 0 -2 0 0 0 0
ww over de	11 -14 0 6 -8 3 0 3 -7 2 2 0 -1
ww over geld	-6 -2 4 -4 -2 7 1 -2 1 0 -1 0 0
ww over het	-8 -6 4 -4 1 6 -1 -3 3 -1 -1 0 0
ww over hun	-5 -1 6 -3 -1 3 0 3 -2 0 -1 0 0
ww overgang naar	-7 9 -3 -4 7 -3 3 0 -1 0 0 0 -1
ww overheid ,	-6 7 -2 -3 3 0 -1 0 -2 -1 6 0 -2
ww overheid .	-2 -3 2 -1 -4 6 0 0 0 0 0 0 0
ww overheid en	7 1 -1 2 -1 -3 2 -1 -1 -1 3 0 0
ww partner in	8 2 -3 3 0 -4 -1 1 -1 -2 7 -1 -2
ww patiënt .	-13 7 0 -7 4 5 -1 0 -1 0 0 0 0
ww patiënt en	10 2 -1 3 0 -6 -1 1 0 4 -1 0 0
ww plaats van	-12 -6 6 -5 -3 11 -1 -5 7 -2 1 0 -2
ww platteland .	-3 -4 2 -1 -5 7 0 -1 0 0 0 0 0
ww polder .	11 5 0 3 0 -7 0 -1 6 0 0 0 0
ww prijs .	10 1 2 3 -3 -3 -2 -3 11 0 -1 0 -1
ww provincie .	1 -3 -9 2 6 -5 -1 -5 4 0 0 0 0
ww psychische kwetsbaarheid	-6 0 8 -3 0 3 -2 5 -2 0 -1 0 0
ww publiek .	-3 -6 -6 0 4 -1 -1 0 -1 0 0 0 0
ww recht hebben	-6 -2 3 -3 0 4 -2 -3 4 0 -1 0 0
ww recht op	1 -2 1 0 -3 3 6 -2 -2 -1 0 0 0
ww recht van	1 3 -5 0 8 -8 5 -2 -2 -1 -1 0 0
ww redden .	-1 0 -5 -3 10 -5 -1 -4 4 -1 0 -2 3
ww regelen .	2 1 0 0 0 -1 -1 -6 10 0 -1 0 -1
ww regio waarin	1 2 6 -1 0 -2 0 -4 7 0 -1 0 0
ww rekenen op	-6 -3 -3 -1 0 5 0 -3 1 -1 0 0 0
ww respect ,	4 -1 0 7 -1 -7 0 3 -1 0 0 0 0
ww rest van	-3 -4 2 -1 -4 7 -2 0 3 -1 -1 0 -1
ww rond de	6 -4 -1 3 -5 2 -1 1 -3 -1 5 0 0
ww ruimste zin	-5 0 -5 -1 6 -2 -1 0 -1 -1 1 0 0
ww samen de	-7 -5 -2 -2 -1 7 -1 0 -1 0 0 0 0
ww samen maken	-13 -7 -7 -4 0 11 -2 -4 0 0 0 0 -1
ww samen met	4 7 -2 -1 4 -6 5 6 -2 -1 -4 0 -2
ww samen op	-2 -6 -5 0 5 -2 -3 1 -1 0 0 0 0
ww samen te	2 3 5 0 -1 -1 -2 6 -1 0 -1 0 0
ww samen werken	-3 1 -4 -1 6 -3 0 -1 0 0 0 0 0
ww samenleving .	9 13 -11 3 3 -9 5 2 -4 -2 2 0 -1
ww samenleving die	-7 -2 3 -3 -1 5 -2 0 2 0 -1 0 0
ww samenleving waarin	-2 1 12 -3 -1 2 2 1 -2 1 3 0 -1
ww schakel tussen	3 1 0 1 -1 -1 0 -3 -1 -1 7 0 0
ww school en	-11 -3 6 -5 -1 8 -1 2 -2 0 -1 0 0
ww school gaan	-7 -3 -2 -2 0 6 0 -1 0 0 -1 0 0
ww school te	6 0 -3 2 -1 -3 -5 3 4 0 -1 0 0
ww school waar	10 1 -5 4 0 -5 0 -1 -1 0 4 0 0
ww schoon .	-1 -2 1 -3 -2 6 0 2 -1 0 -1 0 0
ww schoon zijn	-6 -2 0 -2 0 4 2 -1 -1 0 -1 0 0
ww slapen .	-2 1 8 -2 0 0 -2 2 3 0 -1 0 -1
ww sneller en	6 0 -1 2 -1 -2 -1 -1 -1 -1 0 0 5
ww staan ,	9 2 0 1 -1 -4 9 -3 0 -1 -1 0 -1
ww staan en	-5 -6 -1 -1 -3 7 -3 -3 3 -1 2 0 -1
ww staan voor	-19 -9 -2 -7 -1 16 -2 -2 2 -1 -3 0 0
ww staan we	7 0 -1 2 -1 -3 5 -2 -2 0 3 0 -1
ww staat stellen	2 0 0 0 0 -1 8 -3 -2 -1 -1 0 -1
ww stad .	-7 -4 4 -4 -4 9 -2 1 0 -3 -1 0 4
ww stad en	-3 -2 -6 -1 3 0 -2 0 -1 -2 1 0 0
ww stad waar	-6 -4 -1 -2 -1 5 0 0 -1 0 -1 0 0
ww stad zonder	-4 -1 6 -2 -1 3 -2 4 -1 0 -1 0 0
ww stand houden	-5 0 -4 -2 6 -3 0 0 0 -1 0 0 0
ww stand te	-6 0 -5 -2 3 2 0 -2 0 0 0 0 0
ww stellen om	4 1 -1 1 0 -2 11 -4 -3 -1 -1 -1 -1
ww stellen zich	-1 5 -2 -1 2 -2 1 7 -2 -1 -3 0 0
ww stem van	2 0 3 0 -1 0 -1 0 -1 -3 8 0 0
ww sterk voor	-2 -3 -6 0 0 3 -3 5 -2 -1 -1 0 0
ww stichting hebben	-13 -10 -7 -3 2 9 -1 -2 0 -1 -3 0 -1
ww stimuleren en	-4 12 -1 -3 4 -3 6 -5 -2 -1 4 0 -1
ww stimuleren van	-2 3 8 -2 -1 1 0 4 -1 0 0 0 0
ww storing op	6 -2 3 2 -2 -2 2 -5 7 -1 -1 0 -1
ww straat ,	-10 -4 -1 -4 0 7 0 -1 -1 0 -1 0 0
ww streven ernaar	5 3 6 1 -1 -3 -1 1 0 3 1 0 -1
ww streven naar	-9 -11 6 -4 -1 9 -3 -5 -6 15 1 0 -5
ww streven wij	-9 -4 -2 -4 0 8 0 -1 -1 0 0 0 -1
ww strijden tegen	-11 -2 -6 -3 10 -2 -1 -3 0 0 0 0 0
ww tafel .	-2 0 6 -2 0 1 -1 6 -2 0 0 0 0
ww te begeleiden	-1 0 8 -1 -1 1 5 -1 0 0 0 0 0
ww te beginnen	-4 -2 -5 -1 7 -3 -3 -1 0 3 0 0 0
ww te bevorderen	-13 8 -4 -5 10 -2 1 -2 1 -1 -1 0 0
ww te bieden	8 2 2 2 -2 -3 -4 -11 21 -1 -2 0 0
ww te blijven	6 -2 -4 3 -1 -2 2 -7 -1 0 2 0 4
ww te brengen	-1 2 1 -1 0 0 -2 6 -3 0 -1 0 2
ww te dringen	-9 12 -2 -5 6 -2 -1 2 0 0 0 0 0
ww te dromen	2 -1 -1 8 -1 -6 -1 -2 3 -1 1 0 0
ww te gaan	-4 9 -2 -3 3 -2 -2 2 2 -1 1 0 -1
ww te geven	8 -1 -1 3 -2 -2 -6 1 5 -1 -1 0 3
ww te groeien	3 -2 -4 2 -1 0 -1 -6 -1 -1 1 0 8
ww te helpen	7 3 0 2 -1 -4 16 -4 -4 0 -2 -1 -3
ww te krijgen	6 0 -4 3 0 -3 3 0 0 0 0 0 -1
ww te laten	-5 11 1 -4 4 -2 2 1 -2 -2 5 -1 -1
ww te leggen	0 -1 7 -1 -2 1 -1 2 2 0 0 0 0
ww te lezen	0 9 9 -2 -3 1 -1 2 6 -1 -1 0 0
ww te maken	10 -7 -2 4 -6 2 0 4 -7 5 3 -1 -4
ww te nemen	-3 6 4 -2 2 -1 -3 -2 10 -1 -1 0 0
ww te ondersteunen	6 1 -5 3 0 -3 12 -6 -3 -1 -1 0 -1
ww te ontwikkelen	-3 0 6 -2 -1 2 3 3 -3 -1 -2 0 -1
ww te staan	-5 -4 -1 -2 -3 7 5 -2 -2 -1 -1 0 0
ww te stellen	13 0 -1 5 -2 -5 7 -2 1 -1 -1 0 0
ww te veel	2 0 -2 1 0 -1 9 -4 -3 0 0 0 0
ww te verbinden	-1 6 13 -3 0 -2 -1 7 -1 -1 2 0 -1
ww te verduurzamen	-1 2 -4 0 8 -7 3 -1 -1 0 -1 0 0
ww te verkleinen	-7 1 -4 -3 7 -2 -1 -4 4 0 0 0 0
ww te versnellen	0 8 2 -1 -1 0 2 5 -1 -1 -1 0 0
ww te vinden	1 4 7 -1 -1 -1 -5 9 -3 2 1 0 -1
ww te voorzien	6 0 -1 2 -1 -3 0 -2 4 0 0 0 0
ww te werken	-3 5 2 -2 1 0 2 6 -3 -2 1 0 -2
ww te zetten	6 6 -3 1 2 -5 -1 2 3 0 -1 0 0
ww te zien	-5 0 6 -3 0 3 3 0 -1 0 0 0 0
ww te zijn	14 1 -1 5 -3 -6 -3 -7 -6 10 12 0 -2
ww te zorgen	-7 -5 2 -2 -2 7 -1 1 -1 0 0 0 0
ww team van	-4 5 0 -2 2 0 -2 -2 1 9 -4 0 -2
ww technologie .	-7 1 -6 -2 5 1 -1 -2 0 0 0 0 0
ww tegen te	-8 11 -1 -4 5 -1 -1 4 -1 0 0 0 -1
ww ten doel	-8 -6 -10 -2 5 2 -2 2 1 -3 -3 0 -1
ww ter wereld	6 2 1 2 0 -4 0 8 -2 0 -3 0 -1
ww terecht kunnen	6 2 2 2 0 -4 1 4 -2 -1 1 0 0
ww terug .	-3 3 -2 -2 4 -2 6 -3 -2 0 0 0 -1
ww terug te	-8 14 -3 -4 7 -3 0 4 -2 -1 1 0 0
ww terugdringen .	-6 0 -3 -2 5 -1 0 0 0 0 0 -1 -1
ww terugdringen van	-4 8 0 -3 3 -1 2 0 0 0 0 0 0
ww tevreden klant	5 1 0 1 0 -2 -1 -2 -1 7 -1 0 -1
ww thuis ,	-6 -3 0 -2 -1 5 3 -2 -2 0 -2 0 0
ww thuis .	-7 -1 9 -4 -1 4 0 2 -1 0 0 0 0
ww tijd ,	2 -2 -6 10 0 -8 0 2 -3 0 0 0 0
ww tijd voor	-3 -5 -3 -1 -2 6 -1 -2 -1 0 1 0 0
ww toegang tot	-7 -6 -1 -2 -3 9 0 -1 -2 0 -1 0 0
ww toegankelijk maken	-6 -2 1 -2 -1 4 0 0 0 -1 0 0 0
ww toekomst .	-2 5 7 -3 -1 2 -5 13 0 -2 -2 0 -1
ww tonen de	6 -4 0 3 -3 -1 0 2 0 0 0 0 0
ww tot de	3 -4 6 0 -5 4 4 -8 -5 10 0 0 1
ww tot een	3 0 6 0 -1 -1 -1 3 -1 0 -1 0 3
ww tot je	-4 -3 1 -2 -2 6 3 -2 -2 0 0 0 0
ww trots op	7 1 -3 3 0 -3 -1 2 -2 -1 3 0 0
ww uit ,	-9 6 1 -5 3 3 -1 3 0 -1 -1 0 -1
ww uit .	5 -6 3 2 -11 9 -1 -1 1 -1 0 0 3
ww uit aan	-4 0 7 -2 -1 2 0 3 0 0 0 0 0
ww uit de	1 -2 -8 0 10 -8 -4 -5 8 -3 0 0 1
ww uit hand	7 1 0 2 -1 -2 9 -3 -1 -1 -1 0 -1
ww uit te	3 7 -3 0 2 -4 -3 1 2 -1 5 0 -1
ww uitstoot .	-1 2 9 -2 -1 1 0 0 0 4 0 0 -1
ww vakmanschap ,	-8 -4 -3 1 0 3 -1 1 -2 0 -1 0 -1
ww vallei .	8 1 -1 3 -1 -3 0 5 -2 0 0 0 0
ww vallen .	6 3 0 2 3 -7 -2 -4 10 -1 -1 0 0
ww van alle	-5 -4 6 -2 -3 6 -1 -2 3 0 -1 0 0
ww van betekenis	6 1 0 1 0 -3 10 -2 -1 -3 -2 -1 0
ww van boer	-2 -1 4 -1 -1 2 -2 -3 6 0 0 0 0
ww van de	1 2 -21 -2 -1 7 -6 12 -17 18 5 -3 -15
ww van digitale	1 -1 0 0 -1 1 -3 1 -6 -1 11 -1 -1
ww van een	1 22 5 -4 10 -13 1 5 -2 -3 2 3 1
ww van en	5 -3 0 2 -2 -1 -3 -2 2 -2 7 0 -1
ww van europa	9 1 0 3 -2 -4 0 -1 -1 8 -4 0 0
ww van haar	-4 5 -5 -2 6 -4 -2 5 -2 0 -2 0 0
ww van het	-15 9 -8 -7 0 11 2 -3 -11 1 4 -1 5
ww van hun	-3 11 -6 -2 6 -5 5 -5 1 -2 2 0 -1
ww van iedereen	-8 -3 7 -4 -2 7 -1 4 -1 -1 -1 0 0
ww van kennis	4 -4 8 1 -4 1 -1 0 2 -1 2 0 0
ww van kind	3 7 5 0 -1 -3 -3 7 -2 -1 3 0 0
ww van mens	-2 -5 -2 -1 6 -3 -2 7 -5 -1 1 0 -1
ww van ons	19 3 5 6 -4 -9 3 1 7 1 -3 0 -1
ww van onze	5 6 -7 1 3 -4 -2 -5 -2 9 4 -1 -2
ww van oude	6 -1 2 2 -4 0 -1 9 -2 -1 -1 0 -1
ww van wat	-2 -4 -7 0 5 -2 -3 2 1 -1 -1 0 0
ww van werken	9 3 -1 3 -1 -5 -2 -1 -1 -1 -2 0 10
ww van zijn	-4 1 10 -3 0 1 -2 -1 6 0 -1 0 0
ww vandaag en	-6 -1 7 -3 -1 4 0 -3 3 0 0 0 0
ww vanuit het	2 6 -2 0 1 -3 -1 0 4 0 0 0 0
ww vanuit onze	-4 -7 -10 3 -1 4 -1 2 -3 -1 0 0 -1
ww veilig .	-12 -5 2 -5 -2 11 0 -6 4 -1 -1 0 0
ww veilig kunnen	6 1 6 1 -1 -3 -2 8 -3 -1 3 0 -1
ww veilig op	-7 -3 -1 -3 0 6 0 -1 -1 0 -1 0 0
ww veilig zijn	-8 -3 1 -3 -1 6 -1 0 -1 0 -1 0 0
ww veilige en	12 9 2 2 1 -9 0 6 4 0 -2 0 -1
ww verbeteren .	-3 10 -1 -2 6 -5 -1 5 3 -1 -2 0 -1
ww verbeteren van	-1 10 -1 -2 2 -2 -1 0 0 -1 3 0 0
ww verbetering van	-6 15 1 -4 4 -2 -2 3 3 0 -1 0 0
ww verbinden .	2 2 8 -1 -1 -1 -1 3 0 -1 2 0 0
ww verder dan	-5 -7 -6 5 -2 2 -2 0 -1 -1 -1 0 0
ww verdienen .	-3 1 -6 5 1 -5 0 1 -2 0 -1 0 0
ww verdienen een	10 5 8 0 -1 -5 0 1 6 0 -1 0 0
ww verduurzamen .	2 2 -4 1 6 -7 -5 -1 0 0 0 6 0
ww vereniging die	3 1 0 1 0 -2 -1 -2 -2 0 7 0 0
ww vereniging stellen	6 4 1 1 -3 -1 3 6 -3 -1 -2 0 0
ww vergroten .	-6 -5 -6 -1 7 -2 -1 1 -1 -1 -1 0 0
ww verkleinen .	-6 -1 -5 -2 7 -2 -1 -1 -1 0 0 0 0
ww verminderen .	-10 1 -5 -4 10 -2 0 -1 -1 -1 0 -1 -1
ww versnellen .	-6 12 -1 -4 5 -3 1 8 -2 -2 -2 0 -1
ww versterken .	-6 6 -2 -4 7 -3 -1 -1 0 -1 2 0 2
ww versterken van	-8 1 -6 -3 10 -4 -1 0 0 0 -2 0 0
ww vertrouwen ,	3 -2 -5 7 0 -6 -1 -1 -2 -1 4 0 0
ww verzamelen ,	12 -6 -3 6 -4 -3 0 1 -1 -1 2 0 0
ww verzekeren .	-7 -5 2 -3 -4 9 0 -1 0 0 0 0 0
ww verzorgen van	9 3 4 2 -1 -5 0 -3 9 -1 -1 0 0
ww via ons	3 0 2 1 -1 -2 2 6 -4 0 -1 0 -1
ww vijf jaar	11 -2 0 4 -4 -2 -4 -4 -3 3 1 -2 10
ww vijf uur	7 1 -3 3 0 -4 4 -3 1 0 0 0 0
ww vinden .	3 3 8 -1 -1 -2 -5 4 -3 8 -3 0 3
ww vinden en	0 3 -1 0 0 0 -2 8 -3 -1 0 0 0
ww visie :	5 3 5 1 0 -3 0 -2 6 1 -1 0 0
ww voelen ,	7 0 -2 3 -1 -3 -1 -1 0 0 4 0 0
ww voelen .	-4 -3 -1 -2 -1 4 -2 -4 -1 -1 6 0 0
ww voelen zich	-7 -3 0 -3 0 6 -1 -1 0 0 0 0 0
ww voor alle	12 3 -6 4 0 -6 -1 -4 3 3 -2 0 3
ww voor de	-4 2 -2 0 8 -7 6 2 -3 -8 -7 -1 10
ww voor een	-50 2 23 -20 -2 28 -6 0 9 -4 -5 -1 0
ww voor elk	-6 -1 6 -4 0 5 0 5 -3 0 -1 0 0
ww voor elkaar	3 -1 -4 7 0 -7 -2 1 2 0 -1 0 0
ww voor gelijke	-7 3 -7 -4 11 -5 -1 -1 -1 0 0 0 0
ww voor het	-5 6 -9 8 7 -14 -4 -2 -1 2 1 4 -2
ww voor iedere	6 0 -4 2 0 -2 1 2 1 -1 -1 0 -1
ww voor iedereen	-11 -12 -2 -7 -6 20 1 1 -1 -3 -1 -1 -2
ww voor kind	7 -1 -1 2 -2 -2 3 0 2 -1 -2 0 -1
ww voor mens	-13 7 1 -9 6 5 8 -6 8 -3 -5 -2 -1
ww voor te	1 10 4 -2 -2 0 -3 8 1 -1 -1 0 0
ww voor vrije	-7 -3 -2 -2 0 6 -1 -1 -1 -1 1 0 0
ww voor wie	27 5 2 7 -3 -12 3 -4 10 3 -1 -1 -2
ww voor ze	5 1 -1 2 0 -2 -2 -2 1 -1 -1 6 0
ww voorzien .	10 -1 -1 4 -2 -4 -1 -2 4 -1 -1 4 -1
ww vrijwilliger en	6 -1 0 2 -1 -2 -1 6 -2 -1 0 0 0
ww waar de	-8 -3 -6 -3 0 7 -1 -2 -3 -2 4 0 -1
ww waar geen	2 1 3 0 0 -1 -3 -1 7 0 -1 0 0
ww waar het	-5 -5 2 -2 -2 6 1 0 -4 -1 0 0 3
ww waar hij	-8 -2 3 -3 0 5 1 0 -2 -1 -1 0 0
ww waar je	-1 -6 -3 -1 -2 6 2 1 -3 -3 3 -1 -2
ww waar kind	0 1 6 -1 0 0 0 2 -1 -1 4 0 -1
ww waar mens	-10 -5 -2 -4 -1 9 -2 -4 3 -1 3 -1 -1
ww waar niemand	-4 0 6 -3 -1 3 3 -2 -2 5 -2 0 -1
ww waar nodig	-1 1 6 -1 0 0 -1 3 -1 -1 1 0 0
ww waar patiënt	5 0 -1 2 0 -2 -1 -3 -3 13 -5 0 -1
ww waar we	7 1 -2 3 0 -4 0 -1 -3 2 4 0 0
ww waarde van	2 11 -2 -1 7 -9 0 9 -3 -1 -1 0 -1
ww waarin iedereen	-2 2 11 -3 -1 1 -3 8 -8 -1 3 -1 4
ww waarin niemand	-4 -1 9 -3 -1 3 -1 -1 10 -2 -4 0 0
ww wat er	8 -1 -4 3 -2 -2 4 -3 1 0 0 0 -1
ww wat je	3 -1 -3 5 -1 -4 7 -6 -4 -1 3 0 -1
ww water .	-2 -1 3 -2 -4 6 3 2 -3 -1 -1 0 0
ww we de	-4 3 7 -3 -1 3 -2 -4 8 2 -2 -1 1
ww we een	3 -2 4 1 0 -2 -3 -2 3 -2 0 0 6
ww we het	3 -7 -2 2 1 -1 0 -3 -4 4 -2 -1 5
ww we in	-2 3 -3 -1 6 -4 -1 3 -4 -1 3 0 0
ww we maken	8 1 3 3 -1 -4 9 -3 0 -1 -1 0 -1
ww we mee	-3 -1 6 -2 -1 2 0 5 -1 0 -2 0 -1
ww we onze	3 -4 -8 2 -2 2 -2 1 -3 -1 -1 -1 4
ww we voor	-3 -3 -1 -1 -1 3 -3 0 -2 -1 -3 0 7
ww we willen	5 -4 3 1 -4 2 -6 1 -3 -1 5 -1 7
ww we zijn	8 2 -6 3 0 -4 -3 -2 2 2 4 0 -1
ww website en	-1 0 2 -1 0 0 -1 7 -3 -1 -1 0 0
ww week een	10 1 -3 4 -1 -4 0 -3 8 -1 -1 -1 -1
ww weer met	-7 -7 -6 -1 -2 8 -2 -1 0 0 -1 0 0
ww weg .	0 2 -9 9 3 -11 3 1 -4 0 -1 0 0
ww weg naar	-5 2 -1 -3 8 -4 -1 2 -1 0 0 0 0
ww weg te	-1 6 -1 -1 2 -2 -1 -1 2 -1 2 0 0
ww welkom zijn	8 1 -5 3 0 -4 0 -1 -1 -1 4 0 0
ww wereld en	-1 1 9 -2 -1 1 0 3 -1 0 1 0 0
ww wereld te	3 0 6 0 -1 -1 -1 4 -1 0 0 0 0
ww wereld uit	-11 0 -3 -4 4 3 -3 0 0 0 0 0 0
ww wereld van	4 -2 -7 2 -1 0 6 -6 0 0 -1 0 0
ww wereld waarin	-14 -6 2 -5 -1 11 -1 2 -3 -2 1 0 -1
ww werk .	-1 0 8 -1 -2 1 9 -4 -2 -1 -1 0 0
ww werken ,	-6 1 7 -4 -1 4 1 -3 -2 -1 -1 0 6
ww werken .	24 1 11 5 -6 -8 2 3 1 -1 -4 -1 9
ww werken aan	-13 8 6 -7 7 0 -1 0 -3 4 -2 0 3
ww werken en	-1 0 8 -1 -1 1 -2 -5 9 -2 1 0 0
ww werken we	-7 -4 0 -2 -2 7 -1 2 -2 0 -1 0 -1
ww werken wij	-5 -4 4 -2 -2 6 -1 -7 5 -1 -1 -1 4
ww weten waar	-6 -1 4 -3 0 4 1 0 -1 0 -1 0 0
ww wie je	4 1 -2 2 0 -2 -1 -1 -2 -1 6 0 0
ww wie ziek	-8 -1 6 -4 -1 5 6 -3 -1 -1 -1 0 0
ww wij .	-4 -2 3 7 -1 -5 2 -2 -1 0 0 0 0
ww wij aan	-9 -5 3 -3 -2 8 -1 -2 2 0 0 0 -1
ww wij begeleiden	-3 8 6 -3 2 -1 9 -1 -3 0 -1 0 0
ww wij bestaan	-7 -4 -6 -2 7 -1 -3 -2 2 0 0 0 0
ww wij bieden	4 -1 0 1 -1 -1 -2 -3 8 0 0 0 0
ww wij bouwen	9 -5 -7 3 -4 1 -4 5 -3 -1 0 0 2
ww wij de	6 10 -2 1 3 -7 -3 10 -7 1 4 0 1
ww wij dromen	-1 0 8 -2 -2 2 -2 4 -1 -1 3 0 -1
ww wij een	-4 12 -4 -3 4 -2 -2 1 -2 1 0 -1 4
ww wij elke	7 1 -3 2 0 -3 5 -4 2 0 -1 0 0
ww wij er	8 2 -1 2 0 -4 7 0 -2 -1 -1 0 -1
ww wij gaan	6 -2 -4 6 -2 -5 -2 -2 -2 8 -4 0 2
ww wij geloven	-11 -13 -7 13 -5 0 0 0 -7 -1 1 0 -1
ww wij geven	8 -1 2 3 -2 -3 4 -1 5 -1 -3 -1 -1
ww wij hebben	-8 -1 -2 -3 0 5 1 -3 0 0 0 0 0
ww wij helpen	-3 6 5 -2 -1 1 9 -3 -3 0 0 0 0
ww wij het	-3 9 0 -3 3 -2 -5 -1 7 3 -1 0 -1
ww wij komen	-12 8 -6 -5 9 -1 0 0 -1 -1 -1 0 0
ww wij kweken	-8 7 1 -4 3 0 0 2 -2 0 0 0 0
ww wij leiden	3 2 3 0 0 -2 -3 7 -2 0 0 0 0
ww wij leveren	7 -1 -3 3 -2 -2 -1 -7 12 -1 -2 0 -1
ww wij naar	-9 -4 -2 -4 0 8 0 -1 -1 0 0 0 -1
ww wij onderzoeken	-1 7 1 -1 0 -1 0 3 0 0 0 0 0
ww wij ontwerpen	6 -2 2 2 -2 -2 -1 7 -1 0 -1 0 -1
ww wij staan	-2 -6 -6 -1 -2 7 12 -9 -1 -2 -2 -1 -1
ww wij streven	0 -7 -4 1 1 1 -3 -6 -5 14 0 0 -3
ww wij strijden	-5 -1 -4 -2 6 -2 -1 -1 0 0 0 0 0
ww wij verhuren	3 1 2 1 0 -2 -1 -5 9 0 0 0 0
ww wij voor	1 -2 7 -1 -2 2 -2 0 2 4 -1 0 -1
ww wij werken	6 4 -5 2 1 -4 -1 -2 -1 -1 4 0 3
ww wij willen	-2 -13 4 -4 -4 11 -4 -6 -3 7 2 3 0
ww wij zetten	-13 -5 2 -5 -2 11 -2 2 3 -2 -3 0 -2
ww wij zijn	23 2 -6 7 -5 -7 -6 -5 -8 -6 34 -1 -3
ww wij zorgen	-4 -3 -1 -3 -2 7 2 2 -3 -1 -1 0 -1
ww wijk .	5 2 3 1 -1 -3 -2 6 -3 -1 3 0 0
ww willen ,	-10 -2 4 -4 0 6 -1 1 0 0 -1 0 0
ww willen dat	-22 -11 -9 -7 -1 18 -5 -2 -2 2 -1 -1 -2
ww willen de	0 3 9 -2 1 -1 -6 7 5 11 -10 -1 -4
ww willen een	4 10 7 -2 5 -9 -3 -2 -6 -5 22 -1 -1
ww willen het	7 -6 -9 4 -5 2 -5 -2 -3 -6 12 0 2
ww willen we	2 -1 4 -1 4 -4 -5 13 -9 2 -6 6 0
ww willen wij	-10 5 -12 -4 7 0 0 -9 -7 5 0 5 2
ww willen zijn	9 2 -1 3 0 -5 -1 -1 -1 1 5 0 0
ww winkel en	-8 2 -3 -3 2 3 -1 2 -1 0 -2 0 0
ww woning in	16 1 -1 6 -3 -7 0 0 6 -1 0 0 -1
ww worden ,	15 3 0 5 -1 -7 2 -1 -2 4 -2 0 3
ww worden .	-2 -2 7 -6 2 3 -6 -5 0 8 -8 -1 12
ww worden door	-3 -2 7 -2 -1 2 1 2 0 -1 -1 0 -1
ww worden en	6 0 -2 2 -1 -3 -1 2 -1 -3 0 0 4
ww ze zijn	-4 -2 -8 4 6 -7 -3 2 0 0 -1 0 0
ww zee .	-7 -2 3 -3 -1 6 0 0 -1 0 0 0 0
ww zetten .	1 6 -1 -1 2 -2 0 4 -1 -1 0 0 0
ww zetten in	3 4 -1 1 0 -2 2 -4 -2 7 0 0 0
ww zetten ons	-18 -8 2 -7 -3 16 -1 4 -2 -2 -2 0 -2
ww zich inzetten	10 2 -2 3 0 -6 0 0 0 0 4 0 0
ww zich op	6 -2 -5 3 -1 -1 -2 -2 -2 0 6 0 0
ww zich ten	-2 5 -3 -1 2 -1 1 7 -2 -1 -3 0 -1
ww ziekenhuis ,	-2 1 8 -2 -1 1 -3 -3 3 -1 -1 0 7
ww ziekenhuis .	-8 -3 3 -3 2 3 2 1 -2 -2 -1 0 -1
ww zij nodig	-15 -5 1 -7 0 12 3 -1 -4 -1 0 -1 0
ww zijn ,	-13 2 3 -8 1 10 0 3 -6 4 1 -1 -4
ww zijn .	13 -8 8 8 -15 4 -2 -3 7 -4 13 2 -10
ww zijn dat	-2 -1 7 -2 -1 2 1 -5 6 -2 2 0 -1
ww zijn de	-9 9 -2 -5 11 -5 -5 -9 -4 -4 13 0 8
ww zijn die	3 8 -1 0 2 -5 -3 -3 -1 -3 14 0 -1
ww zijn een	21 9 3 9 -2 -15 -4 -16 -11 1 43 -1 -4
ww zijn eenvoudig	-1 2 11 -2 -1 -1 -1 -2 9 0 -2 0 0
ww zijn eigen	-18 -7 4 -7 -1 13 -1 -2 0 -1 -1 0 -1
ww zijn en	5 -5 -4 6 -3 -2 -2 -4 0 4 -1 0 2
ww zijn er	7 -4 1 3 -3 0 7 -5 3 -1 -3 0 -1
ww zijn het	4 0 -12 6 2 -6 -2 4 -5 -5 7 0 -1
ww zijn in	14 -3 -4 11 -3 -10 -1 -2 -6 12 1 0 -1
ww zijn om	13 12 -9 2 8 -14 -1 -1 1 5 0 -2 1
ww zijn van	-11 -2 1 -5 6 2 -1 0 -3 -1 2 0 0
ww zijn voor	13 11 5 1 -1 -7 14 -1 -9 8 0 -1 -2
ww zijn waar	6 1 4 1 -1 -3 2 -2 -5 4 4 0 0
ww zijn we	6 0 -4 2 0 -3 2 0 -2 -1 -1 0 2
ww zijn wij	10 3 4 1 -1 -5 4 -9 -3 3 9 -2 3
ww zitten .	2 -1 6 0 -2 0 7 3 -2 -1 -3 0 -1
ww zo de	-7 12 -3 -4 5 -2 1 -2 2 0 0 0 -1
ww zo het	-3 17 -1 -3 4 -4 -1 8 -2 0 0 0 0
ww zo zijn	-11 -4 0 2 0 2 -1 -1 -1 0 0 0 0
ww zodat de	-11 10 7 -6 4 0 -1 -2 7 0 0 0 -1
ww zodat elke	-1 1 6 -1 0 0 -3 3 2 0 0 0 0
ww zodat geen	-5 1 10 -3 0 2 -1 0 3 0 -1 0 0
ww zodat iedereen	-7 -1 7 -3 -1 4 -1 4 -2 0 -1 0 0
ww zodat ze	16 0 -8 7 -1 -8 7 -2 -3 0 1 0 0
ww zodat zij	19 7 -6 7 0 -11 10 0 -5 3 -2 0 -1
ww zonder beperking	2 1 5 0 -1 -1 0 -2 -1 0 6 0 0
ww zonder uitstoot	-3 0 7 -2 -1 2 0 -1 -1 4 0 0 -1
ww zonder winstoogmerk	6 -3 -4 3 -1 -1 -1 0 -1 0 1 0 0
ww zorg ,	-8 3 5 -5 -1 5 -1 -3 4 3 -2 0 0
ww zorg .	-9 -6 6 -4 -7 13 3 -1 -1 -1 -1 0 0
ww zorg die	-10 -6 6 -4 -3 10 -1 0 1 0 -1 0 0
ww zorg met	13 4 0 4 0 -8 0 -2 9 0 -2 0 0
ww zorg voor	13 3 1 4 4 -12 -2 1 7 0 -1 0 0
ww zorgen dat	16 0 -5 5 -2 -6 3 -6 -7 2 -3 -1 15
ww zorgen voor	11 -2 7 1 -9 3 1 6 -3 -3 -3 0 6
ww zorgen we	-4 0 8 -3 -1 3 -2 2 4 -1 -1 0 -1
ww zorgen wij	-9 4 3 -5 2 4 -3 5 2 -2 -1 0 -1
ww zoveel mogelijk	13 2 -3 5 -1 -7 8 -7 2 -1 -2 -1 4
ww één doel	-5 0 7 -3 0 3 2 1 1 0 -2 0 0
ww één gezicht	-8 -2 5 -4 -1 6 -2 -4 -1 0 0 0 7
`
export const READING = `
because absence state	-4 -4 2 -2 -3 7 0 -1 0 0 -1 0 1
because absence state main	-4 -3 3 -2 -3 6 0 0 1 0 -1 0 0
because act act	-3 8 -7 -2 10 -7 1 -1 2 -3 -1 -1 2
because act act main	-7 2 -5 -3 8 -3 -1 1 -1 -2 0 -1 2
because activity activity	-6 -2 4 0 0 1 -1 4 1 0 -5 -2 2
because activity activity and	10 -2 -3 6 -3 -3 2 5 -2 -1 -1 0 -1
because activity activity main	-6 0 2 -3 3 1 -4 10 -2 0 -5 -2 2
because activity activity means	-2 7 5 -2 -1 0 1 -1 2 0 0 0 0
because beside-plainer nothing	7 2 -2 2 -1 -3 2 -4 2 0 0 0 2
because beside-plainer nothing and	7 1 1 2 -1 -4 -1 -2 3 2 0 0 0
because comparative state	5 -1 -1 2 -1 -2 -1 -1 -3 0 -1 0 6
because comparative state and	3 -1 1 1 -2 1 0 -3 -1 0 -1 0 6
because enough state	-6 -3 -2 -2 0 5 0 0 -1 -1 0 0 0
because enough state main	-6 -2 -1 -2 0 4 0 0 -1 -1 0 0 0
because helping helping	6 10 7 0 -1 -4 12 -1 -4 -1 -2 1 1
because helping helping and	-1 6 -1 -1 1 -1 -3 5 0 0 0 0 0
because helping helping main	2 6 7 -1 0 -2 9 -3 -3 0 -1 1 1
because identity identity	1 2 1 -2 -4 5 -3 -5 -5 3 8 0 2
because identity identity main	2 4 -1 -1 -3 3 -3 -4 -4 4 9 -1 1
because let state	8 5 -1 2 1 -6 1 2 0 0 0 0 0
because let state main	8 2 0 3 0 -5 1 2 0 0 0 0 0
because loose-word state	5 4 -3 1 5 -8 0 2 1 -1 0 0 0
because loose-word state main	5 4 -3 1 5 -8 0 2 1 -1 0 0 0
because offering offering	4 1 8 0 0 -2 0 4 6 -3 -3 1 -2
because offering offering main	0 3 11 -2 0 -1 0 4 5 -3 -2 1 -2
because output-target output-target	2 0 -1 1 0 -1 -2 2 -2 -1 -1 6 -2
because output-target output-target main	2 0 -1 1 0 -1 -2 1 -1 -1 0 6 -2
because own-change inward-change	7 0 -2 3 -1 -3 1 -2 -1 -3 -1 0 8
because own-change inward-change main	5 1 -1 2 -1 -3 2 -2 -1 -3 0 0 6
because rank ranking	2 4 3 -1 0 -2 -2 -2 -2 8 1 0 -1
because rank ranking main	6 1 2 2 -1 -2 -2 -2 -1 7 0 0 -1
because realised-state state	-1 1 7 -2 -1 1 1 0 0 0 1 0 0
because realised-state state main	-4 1 10 -3 -1 2 0 2 -1 0 2 0 0
because result state	7 0 2 2 -3 -1 2 -2 4 1 -2 0 0
because result state result	7 0 2 2 -3 -1 2 -2 4 1 -2 0 0
because service offering	-8 -3 -7 2 0 3 2 -2 -3 2 -2 -1 -1
because service offering main	-5 -6 -2 1 -2 5 -1 -3 0 2 -1 0 0
because state-phrase state	6 2 0 2 0 -4 2 -1 -1 0 -1 0 2
because state-phrase state main	6 2 0 2 0 -4 2 -1 -1 0 -1 0 2
because work-noun activity	-1 6 2 -2 1 -1 -2 4 0 1 -1 0 -1
because world-clause state	-9 -5 0 -1 -3 7 1 2 2 -1 -3 -1 -3
because world-state state	-2 -4 9 -1 -4 5 -3 -2 4 -2 6 -1 -2
because world-state state and	-1 -3 7 -1 -2 2 -1 -1 0 1 1 0 1
clauses 1 mixed	-6 -7 -5 -1 3 3 -1 -2 -2 -1 -1 0 2
clauses 1 outcome	-3 -5 -10 -2 2 4 -4 -5 2 1 4 -2 -1
clauses 1 role	4 -1 -9 5 0 -3 0 -7 1 2 -1 4 1
clauses 3 mixed	1 12 9 -2 3 -6 2 -1 5 1 -1 0 0
clauses 4 mixed	-2 -6 3 0 -2 4 0 1 -3 -1 0 0 2
first absence state	-3 -3 1 -1 -3 6 -1 0 0 0 0 0 0
first activity activity	-8 2 -6 1 5 -3 -4 8 -1 1 -4 -2 -1
first helping helping	2 3 10 -1 -3 0 9 -3 -1 -3 -1 1 1
first identity identity	-6 7 0 -3 -2 5 -5 -5 -3 5 6 -1 2
first let state	9 2 -1 3 0 -5 1 3 -1 0 0 0 0
first loose-word state	5 4 -3 1 5 -8 0 2 1 -1 0 0 0
first nothing nothing	11 2 -4 8 -3 -7 0 -1 2 2 -2 -1 2
first offering offering	2 0 9 -1 -1 0 1 4 2 -2 -2 2 -2
first output-target output-target	2 0 -1 1 0 -1 -2 0 -1 -1 0 6 -1
first own-change inward-change	5 1 -1 2 -1 -3 2 -2 -1 -3 0 0 6
first quality state	-9 -3 1 -4 4 3 0 0 -1 0 -1 0 0
first rank ranking	5 1 2 2 -1 -2 -2 -2 -1 7 0 0 -1
first realised-state state	-5 0 8 -3 0 3 0 0 -1 0 2 0 0
first state-phrase state	6 2 0 2 0 -4 2 -1 -1 0 -1 0 2
first world-clause state	5 -5 -9 6 -3 -1 0 -1 4 0 -2 -1 -2
first world-state state	7 -4 -9 4 -3 0 -2 -4 5 -2 4 0 -1
guessed 0 act act	11 6 1 3 3 -10 3 2 1 -2 -1 0 1
guessed 0 act main	0 9 2 -2 -2 1 2 4 -2 -1 0 0 1
guessed 0 activity activity	-6 0 2 1 -7 7 4 1 -1 -2 -5 -1 3
guessed 0 activity and	-9 1 -2 -1 1 3 1 -1 -1 0 -1 0 -1
guessed 0 activity main	4 2 7 -1 -7 5 0 7 2 -2 -5 -1 3
guessed 0 beside-plainer nothing	6 -1 -2 2 -1 -2 1 -1 1 0 1 0 0
guessed 0 enough state	-6 -3 -2 -2 0 5 0 0 -1 -1 0 0 0
guessed 0 helping helping	0 7 4 -2 1 -3 6 -2 -3 0 -2 1 1
guessed 0 helping main	3 4 4 0 0 -2 8 -4 -3 0 -2 1 1
guessed 0 identity identity	6 4 2 -1 -2 0 -1 -2 0 4 4 0 -1
guessed 0 identity main	9 2 2 1 -3 -1 -1 -1 0 4 3 0 -2
guessed 0 inward-change main	3 0 -1 1 0 -2 -1 -2 -1 -3 -1 0 9
guessed 0 let state	7 5 -1 2 1 -6 1 1 1 0 0 0 0
guessed 0 loose-word state	5 4 -3 1 5 -8 0 2 1 -1 0 0 0
guessed 0 nothing main	2 -2 -1 8 0 -8 5 -3 0 -3 -1 0 2
guessed 0 nothing nothing	-1 -2 1 7 0 -7 3 -2 1 -3 -1 0 2
guessed 0 own-change inward-change	3 0 -1 1 0 -1 -1 -1 -1 -3 0 0 6
guessed 0 people-condition state	5 3 7 0 -1 -3 -2 0 4 2 1 0 0
guessed 0 service offering	-6 -1 -7 3 0 1 1 -1 -2 0 -1 0 0
guessed 0 state purpose	2 7 2 -1 2 -4 0 -1 4 -1 -1 0 1
guessed 0 work-noun activity	-5 6 2 -3 2 0 -1 5 -2 0 -1 0 0
guessed 0 world-state state	-14 -3 5 -5 -1 9 -3 0 4 -2 0 0 -1
guessed 1 absence state	-8 -4 -1 -3 -1 6 0 -1 -1 0 0 0 0
guessed 1 act act	-9 1 -2 -3 5 1 -1 -2 1 0 0 0 0
guessed 1 act main	-7 -1 -2 -2 3 2 -2 -2 1 0 1 0 0
guessed 1 activity activity	1 0 -1 4 3 -7 3 -3 3 2 -2 -1 -3
guessed 1 activity main	3 1 4 1 3 -6 1 0 2 4 -2 -1 -2
guessed 1 helping helping	6 3 1 2 -2 -2 4 2 -1 -1 -1 0 -1
guessed 1 identity identity	1 4 -2 1 -1 -1 -1 -2 -5 0 6 0 4
guessed 1 identity main	1 5 -3 1 0 -2 -2 -3 -4 1 6 0 3
guessed 1 quality state	-6 1 -3 -2 5 -1 0 0 0 0 -1 0 0
guessed 1 result state	1 4 -2 0 1 -2 1 -6 6 0 -1 0 0
guessed 1 state and	-3 -6 1 -1 -2 5 0 0 -1 1 -1 0 0
guessed 1 state main	9 1 -3 4 -2 -3 2 0 -5 2 3 -1 0
guessed 1 state result	1 4 -2 0 1 -2 1 -6 6 0 -1 0 0
guessed 1 world-state state	14 0 4 4 -4 -5 1 -2 0 1 5 0 -1
guessed 2 act main	-3 -6 -4 0 4 -1 -1 -2 -1 -1 0 -1 2
guessed 2 activity and	6 -4 -1 3 -2 -1 -1 -1 2 0 0 0 0
guessed 2 activity main	-4 0 -5 -3 8 -4 -4 2 -1 -2 1 0 1
guessed 2 identity identity	-8 -3 0 -3 0 6 -1 -1 -1 -1 0 1 0
guessed 2 identity main	-8 -3 0 -3 0 6 0 -1 0 -1 0 0 0
guessed 2 nothing main	-7 -3 -4 -1 0 5 -3 -4 2 0 0 0 1
guessed 2 nothing nothing	-6 -1 -4 -1 0 3 -3 -3 2 1 0 0 0
guessed 2 output-target main	2 0 -1 1 0 -1 -2 0 0 -1 0 6 -2
guessed 2 output-target output-target	2 0 -1 1 0 -1 -2 0 0 -1 0 6 -2
guessed 2 state main	-4 -2 4 -4 -2 6 -3 3 5 -1 -2 0 -1
lemma beginnen activity	-10 -3 -5 1 5 -1 -2 -3 0 0 0 0 0
lemma bestrijden act	1 6 2 -1 1 -2 0 4 -1 0 0 0 0
lemma bevorderen act	-6 3 -2 -2 4 0 1 -1 -1 0 0 0 0
lemma bewaren act	6 -4 0 3 -3 0 0 1 0 0 0 0 0
lemma bieden offering	4 1 0 1 0 -2 -2 -3 7 0 -1 0 0
lemma bouwen activity	-6 8 1 -4 4 -1 -1 3 -2 0 0 0 0
lemma bouwen state	-1 2 7 -2 0 0 0 2 0 0 0 0 0
lemma geven offering	-1 -3 -1 0 2 -1 4 4 -7 0 -1 0 0
lemma houden activity	8 0 2 3 -4 -1 1 2 0 0 0 0 0
lemma laten state	8 5 -1 2 1 -6 1 2 0 0 0 0 0
lemma leggen activity	9 0 1 3 -2 -3 0 3 1 0 0 0 0
lemma maken activity	6 1 -2 2 0 -3 2 2 -2 0 0 0 0
lemma verbinden activity	-6 0 1 -2 0 4 0 0 -1 0 0 0 0
lemma zorg state	3 2 3 1 0 -2 0 -3 6 0 0 0 0
length 0	-2 -4 -5 9 -1 -5 0 -2 -1 -1 0 0 2
length 0 mixed	0 -3 3 0 -6 7 0 0 0 0 0 0 0
length 0 none	0 -2 -3 6 -2 -3 0 0 0 0 0 0 0
length 0 outcome	5 4 -7 6 8 -15 0 0 1 0 0 0 0
length 0 role	-7 -3 1 -4 -1 7 0 -1 -2 0 0 0 2
length 1	-4 0 -11 -1 4 1 -1 -3 -5 0 4 -1 1
length 1 none	-6 1 -2 1 1 0 -1 0 -1 1 -2 0 1
length 1 outcome	8 1 -3 0 -1 0 -3 -2 0 1 5 -1 0
length 2	7 11 -2 2 2 -8 -2 -3 3 3 -4 3 3
length 2 mixed	4 4 -7 4 5 -9 -2 0 -2 3 -1 0 2
length 2 none	8 3 2 -1 0 -2 2 1 1 1 -1 0 -1
length 2 outcome	-8 -5 4 -6 -3 11 -1 -2 3 -1 -1 0 0
length 2 role	4 9 -2 6 0 -9 -2 -2 2 0 0 4 1
length 3	-3 -2 9 -7 2 4 3 1 5 -1 -7 -2 2
length 3 mixed	-14 -1 6 -6 6 2 1 -3 2 -1 0 0 -1
length 3 outcome	7 1 1 1 -2 -2 0 0 4 -1 -2 0 1
length 4	2 0 -1 4 -4 -1 -5 -3 1 0 6 -1 2
length 4 mixed	6 0 2 2 -2 -2 0 -1 0 -1 2 0 2
length 4 outcome	-3 -5 -1 -1 -3 6 -2 0 -2 0 2 0 0
length 5	-1 -6 2 -1 -1 2 4 1 -4 2 -3 0 -1
length 5 mixed	-2 -2 9 -2 1 0 -1 2 -1 1 -1 0 1
length 5 outcome	-10 -5 -2 -3 -1 8 2 0 -4 1 -2 0 -2
length 5 role	11 2 -4 4 -1 -5 2 -1 0 1 0 0 0
reads activity absent	-6 -7 -12 2 6 -1 -5 5 0 -1 -4 -2 0
reads activity act	3 9 0 0 -1 -2 2 3 0 -1 0 0 -1
reads activity state	6 2 14 0 -2 -3 1 2 2 1 -1 0 1
reads helping absent	6 3 1 1 -2 -2 9 -3 -2 -2 -1 1 1
reads helping state	-4 0 10 -3 -1 2 1 0 1 0 0 0 0
reads identity absent	1 5 -1 -1 -2 2 -3 -3 -3 5 6 -1 1
reads offering absent	7 -6 2 4 -4 -1 2 -2 4 -1 0 0 -3
reads open absent	1 0 -3 6 -2 -3 0 2 -2 2 -4 -1 3
reads open act	-10 -9 -8 -2 7 1 -1 -3 -2 -1 -1 0 2
reads open state	-2 -9 -8 -2 -1 8 -3 -4 3 0 2 -2 0
reads output-target absent	1 0 0 0 0 0 -2 0 -1 -1 0 6 -1
reads ranking absent	1 -1 3 2 -2 -2 -3 -2 0 6 0 0 0
role activity absent	-5 -9 -9 2 5 -1 -3 5 -1 -1 -5 -2 0
role activity act	3 10 0 0 -1 -2 2 2 1 -1 0 0 -1
role activity state	6 6 11 0 -1 -5 1 5 0 1 -1 0 1
role helping absent	11 3 -1 4 -2 -4 6 -2 -3 -1 -2 4 1
role helping act	-3 7 0 -2 2 -1 2 -1 0 0 0 0 0
role helping state	-2 0 8 -2 -1 1 2 1 0 0 -1 0 0
role inward-change absent	-2 -1 -2 0 3 -1 1 -2 -1 -4 -2 -1 6
role output-target absent	1 0 0 0 0 0 -2 0 -2 -1 0 6 -1
role ranking absent	5 -2 3 4 -3 -3 -3 -3 -1 7 1 0 1
sense and act	-1 6 0 -1 4 -3 1 -2 4 -1 0 0 -1
sense and nothing	7 1 1 2 -1 -4 -1 -2 3 2 0 0 0
sense and state	8 -5 5 2 -6 1 -2 -3 0 0 1 0 6
sense main act	-10 1 -3 -4 4 3 -1 1 -2 -2 0 -1 2
sense main activity	0 2 4 -2 4 -3 -5 11 1 0 -5 -2 1
sense main helping	2 6 7 -1 0 -2 10 -3 -4 0 -2 1 1
sense main identity	2 4 -2 -1 -3 3 -3 -5 -4 4 9 -1 1
sense main inward-change	0 1 -3 0 3 -3 1 -3 -1 -4 -1 -1 8
sense main nothing	-6 -4 -6 4 -1 1 3 -5 1 -1 -4 -1 4
sense main offering	-1 -2 7 0 -3 2 -2 -2 8 -1 -1 0 -3
sense main output-target	2 0 -1 1 0 -1 -2 1 -1 -1 0 6 -2
sense main ranking	4 0 5 3 -2 -3 -2 -4 0 8 1 0 -1
sense main state	1 -7 2 -1 1 1 0 -2 2 1 1 -2 -1
sense means activity	2 6 7 -1 -2 -1 2 6 -2 -1 -1 0 -1
sense purpose state	1 6 4 -1 2 -3 0 -1 4 -1 -1 0 1
then act means activity	6 1 2 2 -4 0 -1 4 -1 0 0 0 0
then activity and activity	-9 5 2 -2 0 2 -2 7 -3 -1 -1 0 -1
then activity main state	10 6 2 2 0 -7 0 5 -3 -1 1 0 2
then nothing main activity	6 0 -2 2 -1 -2 3 -3 -1 -1 0 0 3
then nothing main state	-6 -2 4 -3 -1 4 3 -3 2 -1 -1 0 -1
then offering main state	-4 0 9 -3 -1 2 -2 2 2 0 0 0 0
then state means activity	1 -2 7 0 -2 1 1 0 1 0 0 0 0
unread 1	-9 -6 -3 2 -1 4 0 -6 2 2 -2 -1 0
unread 2	8 3 0 2 0 -4 1 0 0 -1 -1 0 3
verdict mixed	-10 -2 12 -5 6 -2 0 -3 -1 1 -1 -1 4
verdict none	1 0 -3 6 -2 -3 0 2 -2 2 -4 -1 3
verdict outcome	-2 -9 -8 -2 -1 8 -3 -4 3 0 2 -2 0
verdict role	10 10 -9 7 -1 -9 3 -4 0 1 -1 3 1
`
