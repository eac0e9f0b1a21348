// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f !	2 -3 -4 6 -2 -3 -1 1 0 0 0 0 0
f ,	-33 -30 -18 9 -10 21 -9 -6 22 -10 -5 -9 -5
f .	-18 -43 -57 58 -7 -22 -12 0 9 4 -14 -11 -5
f 2028	3 1 0 1 0 -1 -3 -3 -2 -1 -2 8 4
f 2030	2 0 0 1 -1 0 -2 -3 -1 10 -2 -1 -1
f 2040	-4 -3 2 -2 -4 8 0 0 0 0 0 0 0
f :	-4 -7 3 -3 -3 8 -4 -2 6 6 -2 2 -8
f ?	12 1 -5 3 -1 -4 0 6 -1 -1 -1 -1 -1
f aan	-21 -14 -32 -9 12 13 -10 -17 19 -1 -8 -3 2
f aanbieden	6 1 -1 2 0 -3 -1 -3 6 0 0 -1 0
f advies	8 2 0 2 0 -5 -1 -5 10 -1 0 -1 0
f adviseren	4 -2 4 1 -2 0 9 1 -3 -2 -2 0 -1
f af	1 -1 2 0 -1 0 -1 -5 4 -2 -1 0 6
f afvalwater	2 1 7 0 -1 -1 0 4 -1 0 0 0 0
f al	9 2 6 1 -3 -3 1 2 3 -2 -1 -4 5
f alle	0 -3 -1 -3 -2 7 0 0 5 -1 -4 -1 -1
f alles	-18 -11 -13 13 -2 -1 -3 -2 -3 -1 -1 -1 0
f als	-1 4 -16 -2 4 1 7 -6 -1 -3 0 -2 1
f altijd	-8 -5 -6 6 -1 0 -1 -2 -1 0 0 0 0
f ambitie	-2 -7 -3 0 -3 6 -1 -7 -4 10 -6 -1 6
f anders	-3 -3 -5 8 -1 -4 -2 0 -1 -1 0 0 2
f archief	4 0 0 1 -1 -1 6 -3 0 -1 -1 0 0
f armoede	-5 8 -3 -3 6 -3 -1 4 -2 0 0 0 0
f atelier	1 0 0 0 0 0 0 -7 -1 0 0 0 10
f bedrijf	-11 13 0 -7 5 2 16 -3 -4 -2 -4 -1 -2
f begeleiden	-2 8 9 -3 1 -2 5 -2 -3 -1 -1 7 -1
f beginnen	-9 -9 -11 9 0 -1 -2 -3 -1 0 -1 0 0
f behandelen	0 1 4 -1 0 0 -2 6 -1 0 -1 0 -1
f beheren	6 -3 -1 3 -2 -1 -1 7 -1 -1 -1 0 -2
f belang	5 15 -4 0 3 -7 5 3 -3 -1 0 0 0
f bereikbaar	-6 -2 1 -3 0 6 0 0 -1 0 0 0 0
f beschermen	-12 5 -11 -6 21 -10 0 -3 -1 0 -1 0 0
f bestaan	-7 -3 -6 -2 8 -1 -3 -2 2 0 0 0 0
f beste	4 0 6 0 -2 -1 -4 -4 11 7 -6 0 -1
f bestrijden	-8 7 -4 -4 7 -2 -1 2 -2 0 0 0 0
f betaalbare	8 4 -2 2 -1 -3 -2 -1 9 -1 -1 0 -1
f betekenis	5 1 0 1 0 -2 9 -2 -1 -3 -2 -1 0
f beter	-6 3 18 -5 -1 2 0 7 -2 -1 0 0 0
f betrokken	-2 -4 -4 13 -1 -10 -1 -4 -2 0 5 0 0
f betrouwbare	4 1 0 1 0 -2 0 3 8 -7 -2 0 0
f bevorderen	-9 13 0 -6 8 -4 0 8 -2 -2 -3 0 0
f bewaren	8 -4 -1 4 -3 -1 0 4 0 -1 -1 0 -1
f bewoner	-8 -5 -3 5 -4 3 -2 2 -1 -1 -1 0 0
f bibliotheek	-3 9 0 -2 3 -2 3 0 -1 -1 1 0 0
f bieden	16 1 -1 6 -2 -8 -4 -7 22 -1 -3 -1 -2
f bij	-15 5 -4 2 8 -7 3 -9 7 -3 -2 4 -4
f bijdrage	-7 -4 9 -3 0 4 0 6 -5 0 -1 0 0
f bijdragen	-10 -8 -5 -3 -1 10 0 -3 -1 -1 -1 0 0
f binnen	-10 -7 2 -5 -4 13 -3 -6 -1 9 -3 3 -4
f blijven	7 0 -2 1 -1 -1 -3 -4 1 4 -1 0 4
f boer	9 2 0 3 -1 -4 10 -4 -2 -1 -1 0 -1
f boom	12 3 1 3 -1 -6 0 6 -1 0 0 0 0
f bouwen	7 -9 -15 13 -4 -4 -7 18 -9 -2 -4 -1 1
f brengen	2 4 3 -1 0 0 -7 23 -6 -2 -4 -1 -2
f brood	-8 2 -3 -3 2 3 0 0 0 0 0 0 -1
f brugge	-1 1 11 -2 -1 0 -1 4 -1 1 0 0 0
f buurt	-15 -7 -5 -5 -1 13 -1 -3 -2 -1 0 0 0
f centraal	7 -1 -8 15 -1 -13 4 -2 -1 -1 -1 0 0
f christelijke	-6 -6 -5 -2 -1 8 0 -2 -1 -1 1 0 -1
f coöperatie	-8 0 15 -5 -1 4 3 -1 -1 0 1 0 0
f daarom	-10 -2 -7 -3 9 -2 0 -3 0 -1 0 0 -1
f dag	8 5 -5 2 1 -5 2 2 2 -2 -1 -1 -1
f dak	-7 2 0 -5 0 6 -1 8 -5 -1 -1 0 -1
f dan	6 -7 -8 3 -4 3 4 -6 4 -2 0 -1 -1
f dat	-14 -15 -21 -5 -6 23 2 -17 -2 12 0 -2 -6
f de	1 -9 -8 -1 15 -11 1 -5 3 5 -1 -5 -2
f delen	5 0 10 1 -4 0 -1 4 3 -1 -1 0 0
f denken	-9 -9 -12 18 -2 -8 -1 -4 -1 -1 0 0 0
f dichtbij	-10 -5 -5 9 0 -4 0 -1 -4 0 0 0 0
f die	-21 -19 7 -12 -9 29 4 -2 5 -4 -4 -2 -5
f dienen	9 -2 -1 3 -3 -2 10 -5 -2 -1 -1 0 0
f dienstverlening	16 2 -3 6 -1 -8 4 -1 -5 4 -1 0 2
f digitale	-5 0 8 -4 -1 4 -6 1 -7 -1 15 -1 -1
f dit	5 6 -3 0 0 -2 -4 -4 0 -2 -2 9 4
f doel	-4 -8 -8 -1 7 -1 -7 3 12 -9 -11 5 2
f doen	-8 0 -9 9 -4 0 0 6 -5 0 -2 -2 -2
f door	-5 2 12 -4 2 0 7 14 -9 -4 -3 -1 -2
f draaien	-14 -9 -3 -1 -4 11 -1 -2 -2 -1 0 0 0
f drie	0 1 4 -1 -1 0 -5 -1 -2 -2 -1 3 9
f drinkwater	-10 -4 0 -4 0 8 0 -1 -2 0 0 0 0
f dromen	-1 -6 -6 7 -4 1 -2 0 -2 -1 2 0 -1
f drone	-14 14 2 -8 7 1 -1 4 1 -1 -1 0 -1
f droom	7 0 -3 2 0 -3 -1 2 -4 4 1 0 -1
f duurzame	-13 -4 -3 -6 5 5 -1 -3 2 -1 -2 0 -1
f dé	9 0 -3 3 -1 -4 -4 -5 -1 6 9 0 -2
f een	-11 -33 -33 -1 -4 24 -10 -32 15 -13 30 -10 1
f eenvoudig	-1 2 10 -2 -1 -1 -1 -2 9 0 -1 0 0
f eenzaamheid	-5 -2 -3 -2 6 -1 0 -1 0 0 0 0 0
f eerlijk	1 -2 -6 5 0 -3 0 -3 2 0 0 0 0
f eerste	9 2 0 3 -1 -5 -4 3 3 3 0 -1 -2
f eigen	3 9 3 -1 0 -2 -2 -2 -4 -2 -1 -1 16
f eind	2 -1 -2 1 2 -3 -1 -2 -1 -1 -1 8 -2
f elk	-18 -15 -16 12 -4 4 -5 3 -6 1 -2 -1 -2
f elkaar	8 -1 -6 9 -1 -9 -1 2 -2 -1 4 0 -1
f elke	-4 -5 -10 -7 2 10 -2 9 -1 -4 -6 4 -4
f en	13 -10 -9 18 -9 -8 5 19 -20 5 1 -5 -7
f energie	-13 -5 1 -5 -1 10 0 0 -1 0 -3 0 0
f er	15 -2 3 3 -4 -3 19 -5 -2 -4 -6 0 2
f europa	1 -1 -4 1 0 0 -1 -3 -1 8 -4 0 -1
f eén	6 0 0 2 -1 -3 -1 -5 6 -2 8 -1 -2
f familiebedrijf	0 0 2 -1 -1 1 0 1 -4 -1 6 0 -1
f fiets	-7 -3 3 -3 -1 6 -2 2 1 -1 -1 0 -1
f gaan	-7 -6 -7 2 -1 4 -1 -5 -3 2 -3 0 5
f gebouw	-5 0 7 -3 0 2 0 2 0 0 0 0 0
f gebruik	-14 -3 -4 -5 6 4 -1 -1 -1 -1 -1 0 0
f geen	-8 -5 -3 -3 -1 8 -1 -1 -1 -1 1 0 0
f geld	-8 -2 7 -5 -1 7 -1 2 -1 0 0 0 0
f geloven	-13 -14 -11 12 -4 2 1 -4 -5 -1 1 0 -1
f gemeente	-13 -8 1 -5 -3 13 5 0 -8 -4 2 -1 1
f generatie	-3 -5 -9 0 -1 4 -3 6 -2 -1 -3 -2 -1
f geven	-6 8 2 -6 9 -4 10 15 -16 -3 -6 4 -3
f gewoon	-12 -7 -4 4 -2 4 -1 -3 0 -1 -1 0 0
f gezond	-7 -3 0 -3 0 6 0 -1 -1 0 0 0 0
f gezonde	-8 -4 5 -3 -3 9 0 -1 0 0 0 0 0
f gezondheid	-7 -1 -2 -3 4 2 0 -1 0 0 0 0 0
f god	3 0 0 1 -1 -1 -1 8 -4 -1 -1 0 0
f goed	-9 -9 -10 11 -3 0 -3 5 1 -2 -6 -1 -1
f goede	6 -2 -7 9 -1 -8 -2 -2 7 3 -4 0 -2
f gratis	0 1 4 -1 0 0 -3 -3 10 0 -1 -1 -1
f grens	-7 -1 -6 -2 9 -3 -3 -2 2 0 0 0 0
f groeien	14 2 1 4 -2 -6 11 5 -5 -2 -3 5 -6
f groene	-3 7 2 -4 1 2 0 5 -2 0 -1 0 0
f groot	-5 -5 -5 6 -1 -2 0 -3 -1 -1 2 0 0
f halen	11 3 2 3 -1 -5 -3 15 -3 -1 -1 0 -2
f hart	-4 -5 -7 12 -2 -5 0 -3 -3 -3 6 0 -1
f hebben	-18 -11 -7 -11 3 16 -1 -2 6 -2 -11 4 -4
f heel	12 2 -1 4 -1 -6 0 -1 -3 0 8 0 0
f helpen	3 4 -5 1 2 -3 24 -15 -7 -2 -4 7 -2
f het	-1 -20 -22 2 6 3 8 -10 -7 -1 5 -2 -3
f hoeven	-12 -5 -1 -4 0 9 -1 -2 -1 0 -1 0 0
f honderd	-8 -3 1 -6 -1 9 -1 -2 -4 -1 -1 6 -1
f horen	-7 -4 -4 4 -1 1 0 -1 0 -1 -1 0 0
f houden	-8 -2 1 -4 3 4 -1 9 -6 -2 -1 0 -1
f hout	-3 -5 -7 7 -1 -3 0 -2 1 0 -1 0 0
f huis	7 4 0 1 0 -4 -3 -4 7 -1 6 0 -1
f hun	6 4 3 1 0 -4 9 -1 -7 5 -1 -1 -1
f huurder	7 4 11 -1 -3 -2 -2 9 4 -3 -1 -1 0
f ieder	-3 0 8 -4 -1 4 -2 -2 8 0 -1 0 -1
f iedere	-8 -3 5 -5 -1 8 -1 10 -1 -2 -4 -1 -2
f iedereen	-8 -11 -8 -6 -5 18 7 -13 8 -2 -4 -1 -2
f impact	-6 4 -2 -3 12 -9 0 -2 0 -1 -1 0 3
f in	-13 -18 -10 1 -5 15 -3 -24 -20 7 10 14 6
f inspireren	-1 1 6 -1 0 0 -1 5 -2 0 0 0 0
f inwoner	-11 -6 -4 -4 -1 10 -2 -3 1 -1 -1 0 0
f jaar	0 -5 6 -4 -8 12 -1 -8 -7 -4 0 15 5
f je	-1 -11 -3 8 -7 3 0 -16 15 -4 6 -1 -4
f jonge	1 2 9 -1 -1 -1 8 1 -2 -2 -1 0 0
f jouw	8 -2 3 2 -2 -2 5 -1 -3 -5 12 -2 -3
f kanker	-2 4 -9 -5 14 -8 1 -1 -1 -1 0 0 0
f kans	-3 3 -3 -2 4 -1 -2 -4 7 0 -1 0 0
f kantoor	7 1 -2 2 0 -4 -3 -3 -1 6 3 0 0
f kennis	3 8 -1 0 0 -2 -1 2 -1 -1 3 0 0
f kenniscentrum	5 1 -2 2 -1 -2 -1 -3 -1 -4 10 0 0
f kind	-9 -15 -13 10 -2 2 -4 2 1 -3 -1 -2 -2
f klant	3 -1 1 -5 -2 7 -1 -8 -2 17 -2 -1 -3
f klein	7 10 2 -1 0 -4 0 -7 3 -1 11 0 -1
f kleine	0 -1 1 -1 -1 2 -1 -4 -2 4 -1 6 -1
f kloof	-4 -5 1 -1 -4 8 0 -1 0 0 0 0 0
f korte	9 2 -3 8 0 -10 -1 1 4 -1 0 0 -1
f krijgen	-1 -1 0 -1 -1 2 -3 -3 8 -1 -1 0 -1
f kunnen	4 -2 -1 -2 -2 3 5 -6 1 -2 -3 -1 5
f kweken	4 10 3 0 2 -6 -1 1 5 0 0 0 0
f land	-6 -5 -3 -2 -2 7 -1 -1 0 0 0 0 0
f landbouw	-9 -1 -5 -3 7 0 0 -1 0 -1 -1 0 0
f langs	16 3 -1 5 -2 -8 -1 9 -2 0 0 0 0
f laten	10 -1 -7 1 -1 -1 15 -1 -5 -2 -4 -1 -3
f leefbaar	-4 -4 -1 -1 -2 6 0 -1 0 0 0 0 0
f leerkracht	0 1 3 0 0 0 2 -5 -2 0 0 7 0
f leerling	-8 10 12 -6 3 -1 1 2 3 -1 -1 0 0
f leiden	1 2 5 -1 0 -1 -3 8 -2 0 0 0 0
f lenen	-4 0 6 -2 -1 2 0 2 -1 0 0 0 0
f les	-15 -6 0 -5 -1 11 -2 -1 -1 0 -1 0 0
f leven	-15 -8 4 -9 -2 16 -1 -1 0 -1 -1 0 -1
f leveren	3 -4 5 1 -2 1 -3 0 10 -1 -3 -1 -2
f liefde	-11 4 -1 -5 1 6 -1 3 -3 -1 -1 0 0
f maaltijd	1 4 0 -1 1 -2 0 -2 -2 0 0 7 0
f maatwerk	-4 0 6 -3 0 2 0 -2 4 0 0 -1 0
f maken	-13 -7 1 -10 3 12 7 14 -12 -5 -7 -3 1
f mantelzorger	-1 -1 1 -1 0 1 7 -3 -1 -2 -1 -1 0
f meer	-8 -2 -12 2 -1 4 2 -12 7 -2 0 -1 1
f meest	5 0 -1 2 -1 -2 -2 -3 6 7 -6 0 -1
f mens	-4 -6 -16 13 -5 -1 15 -9 1 -6 -3 -3 -3
f merk	5 -2 0 2 -2 -1 -2 9 -3 -1 -1 0 -2
f met	7 8 0 9 -2 -10 -3 7 11 -10 6 -3 -5
f minder	-11 -5 -1 -4 -2 10 0 -2 -1 0 0 0 0
f minuut	7 2 1 1 0 -4 -1 7 0 -2 -1 -1 -1
f missie	-12 -12 -9 -5 2 12 7 2 7 -3 -9 -4 -8
f moeten	16 -2 -7 5 -3 -4 -4 -8 -4 -6 -3 -1 28
f mogen	-15 -6 -1 -6 0 12 -1 -3 2 -1 -1 0 -1
f molen	-4 -3 5 -4 -4 9 0 1 0 0 0 0 0
f morgen	6 1 -2 3 -1 -4 -3 -4 10 -1 0 0 0
f naar	7 -5 -17 2 12 -11 -3 -4 -5 9 -8 -2 8
f naast	6 3 6 -1 0 -3 11 -4 1 -2 -1 0 -1
f natuur	-7 1 -6 -3 11 -5 0 -2 -1 0 0 0 0
f nederland	12 5 -7 1 8 -12 -1 -6 2 -2 11 0 -1
f nemen	4 0 1 0 -1 -1 7 -2 -1 -1 -1 0 -1
f netbeheerder	2 0 2 1 -1 -1 -1 -3 7 -1 -1 0 0
f netwerk	-1 -2 1 0 -1 2 -1 -4 11 -2 -4 0 0
f niemand	-11 -6 -1 -6 -2 13 -1 2 -3 0 -1 0 -1
f niet	-7 -9 -11 9 -4 1 -2 0 -5 -1 2 0 0
f nieuwkomer	5 0 -1 1 -1 -1 2 -7 8 -1 -1 0 0
f nul	-10 -5 3 -5 -4 12 0 -1 -1 0 0 0 0
f nummer	5 0 -1 2 -1 -2 -2 -2 -1 12 -5 0 -1
f ocmw	-6 0 0 -2 -2 5 1 -1 -1 0 0 0 0
f om	17 3 -4 7 1 -13 14 2 1 -2 -13 -4 6
f onderhouden	-12 6 7 -6 3 3 0 1 0 0 0 0 0
f ondernemer	4 -1 -4 2 0 -1 11 -5 -4 -1 -1 0 -1
f ondersteunen	11 2 0 4 -3 -4 18 -5 -3 -2 -3 0 -1
f onderwijs	3 6 11 -2 4 -8 -1 5 2 -1 0 0 0
f onderzoek	5 8 3 0 -2 -2 -3 15 -5 -1 -1 0 -1
f onderzoeken	4 4 4 0 -3 0 -1 8 -1 -1 -1 0 0
f ons	18 4 1 9 1 -16 -4 -1 14 -5 -2 2 3
f ontwerpen	-3 7 5 -3 2 -2 -2 10 -2 0 -1 0 -1
f ontwikkelen	-2 4 1 -2 1 0 -1 6 -2 -1 -1 0 0
f onze	-16 8 20 -11 1 7 -11 -2 5 0 0 -5 16
f ook	-19 -10 4 -12 -4 22 -2 4 -3 -2 -2 0 -1
f op	-18 7 4 -7 16 -7 -11 29 -6 -10 -13 4 5
f open	6 -1 -5 2 0 -2 5 -2 -1 -3 3 0 -1
f opkomen	-5 11 -3 -5 12 -7 -5 13 -2 -4 -1 -1 0
f opleiden	-8 1 12 -5 0 4 -2 6 -1 0 0 0 0
f oprichten	0 -2 3 0 -1 1 -2 6 -2 0 -1 0 0
f organisatie	15 -2 -2 5 -3 -5 0 -7 -2 0 -2 -1 14
f organiseren	1 5 2 -1 1 -2 -1 8 -4 0 -1 0 0
f oude	7 7 0 1 -1 -4 -2 16 -5 -1 -1 -1 -2
f ouder	-6 -1 9 -4 -2 5 0 7 -2 -1 -1 -1 -1
f over	-12 -5 -1 -6 -2 13 -1 3 -5 -2 2 -1 0
f overal	-7 -1 6 -5 -1 7 0 2 -1 0 -1 0 0
f overgang	-7 3 -2 -3 4 0 3 -3 0 0 0 0 -1
f partner	9 0 -2 3 -3 -2 -2 -2 3 -3 8 -1 -1
f patiënt	-4 0 7 -5 -1 5 9 -4 -3 -3 2 0 0
f per	-1 0 4 -1 0 0 0 -3 6 -1 0 0 0
f planten	10 11 2 2 2 -10 -1 9 -1 0 0 0 -1
f privacy	-5 -5 3 -2 -6 10 0 0 0 -1 0 0 0
f programma	-2 -7 -2 0 -2 5 -3 -8 -2 -2 -2 -2 16
f recht	-15 -3 0 -7 5 7 -2 -2 1 -1 -1 0 0
f redden	-8 4 1 -7 12 -4 3 0 -1 0 0 -2 0
f regio	-6 -5 -8 -1 0 6 -1 -3 0 0 0 0 -1
f rekenen	1 0 -1 0 0 0 -1 -7 2 -1 0 7 -1
f repareren	-5 -5 0 -2 -2 7 -1 -1 0 0 0 0 0
f respect	2 -1 -4 7 0 -6 0 0 0 0 0 0 0
f rond	1 1 -4 1 3 -3 -1 4 -6 -1 4 0 0
f ruimte	-14 -6 -3 -5 0 11 0 -1 -4 0 -1 0 0
f rusten	-12 -6 -3 -4 0 10 -1 -2 -2 0 0 0 0
f samen	-8 -15 -20 6 8 -3 4 -1 -4 -3 -4 -1 -1
f samenleving	-5 3 9 -4 0 3 1 -2 -2 -1 5 0 -1
f scholen	-7 0 13 -4 -1 4 -2 6 -1 0 0 0 -1
f schone	-13 0 -1 -6 3 7 0 -3 2 0 -1 0 0
f school	8 1 4 2 -1 -4 0 3 -3 -1 6 0 -2
f schoon	-2 -3 -3 -3 -2 7 -1 0 0 -1 -1 0 0
f schrijven	-3 0 6 -2 0 2 -1 -1 4 0 -1 0 -1
f sinds	3 1 1 0 0 -1 -1 6 -3 0 0 0 0
f slapen	-7 -3 -1 -2 0 5 0 0 -2 0 0 0 0
f slimme	-6 -2 3 -3 -1 4 0 -2 2 0 0 0 0
f slopen	6 0 -1 2 -1 -2 -1 5 -1 0 0 0 0
f sneller	2 2 -5 4 5 -9 1 -1 0 0 0 0 1
f software	4 4 -2 1 1 -3 6 -3 -2 8 -4 -1 -3
f sport	2 -2 -4 7 -1 -5 -1 -1 2 -1 0 0 0
f spuiten	-6 4 6 -4 1 2 0 -3 6 -1 0 0 0
f staan	6 -8 -9 9 -4 -3 30 -14 -4 -4 -6 -2 -2
f staat	-1 -3 -6 5 0 -2 6 -5 -2 -1 -1 -1 0
f stad	7 2 5 -1 -9 6 1 9 -2 -3 -1 0 -1
f stellen	2 4 -4 0 2 -2 8 -5 4 -2 -3 -1 -1
f stem	-10 0 -2 -3 9 -2 -1 1 -3 -2 3 0 0
f sterk	5 -4 -12 13 -1 -9 -3 5 -3 -1 -1 0 0
f stichting	-2 -3 -12 0 -3 7 -3 0 1 0 0 -1 -2
f stimuleren	5 10 5 -1 0 -4 13 -2 -4 -2 0 0 -1
f streven	-16 -5 -6 -7 1 13 -4 -7 -8 23 -4 -1 -6
f strijden	-12 -2 -7 -4 13 -3 -1 -3 0 0 -1 0 0
f student	-6 -4 -6 -1 0 5 0 -1 -2 0 -1 0 -1
f taal	-6 5 3 -3 -3 6 -1 3 -1 0 0 0 0
f te	-4 2 4 4 0 -4 3 8 -14 -1 -2 -1 8
f team	20 2 2 7 -9 -4 8 3 -1 -3 -6 0 6
f technologie	-8 1 4 -4 4 1 -1 2 -1 0 0 0 0
f tegen	-15 2 -8 -8 21 -7 -3 -3 -2 6 -1 -1 -1
f ten	-7 -11 -10 -1 5 3 1 0 1 -2 -5 0 -1
f tevreden	5 1 0 1 0 -2 -1 -2 -1 8 -1 0 -1
f tijd	-7 5 -7 5 2 -5 0 -1 0 0 0 0 0
f toegang	-8 -5 -2 -3 -2 9 -1 -1 -1 0 0 0 0
f toekomst	0 -6 -11 12 -3 -5 0 -3 -1 0 0 0 0
f toonaangevend	3 -1 0 1 -1 0 -1 -4 -3 11 -1 0 0
f tot	-12 0 15 -8 -5 12 -4 8 -5 10 -3 -1 -4
f trekken	8 0 -2 2 -1 -3 7 -2 -2 0 0 0 0
f trots	14 4 -1 5 0 -9 -1 3 -1 0 3 0 0
f tussen	-3 -14 -14 7 -6 7 -4 -5 -2 -3 7 0 0
f u	7 0 0 2 -2 -1 3 -1 2 -1 -1 0 -1
f uit	-7 -2 -4 -5 8 0 2 6 0 -3 -4 -1 -3
f uur	6 1 -1 2 0 -4 -1 -2 7 -1 0 0 -1
f uw	13 2 -2 4 -1 -7 -3 0 5 2 1 0 -1
f van	6 4 1 -8 9 -4 0 3 -19 7 7 -4 9
f vandaag	8 2 1 2 -1 -4 -4 -2 10 -1 0 0 -1
f vanuit	5 -6 -7 5 -3 0 -2 -2 1 -2 2 0 2
f vanzelfsprekend	-12 0 -4 -5 8 1 0 -3 0 0 0 0 0
f veilig	-18 -10 -1 -7 -3 18 0 -4 3 -2 -3 0 0
f veilige	-2 1 6 -2 0 1 0 3 -1 0 -1 0 0
f veiligheid	-14 -4 -1 -8 3 10 -1 -2 -1 0 0 0 0
f veiligheidsregio	-5 -4 7 -2 0 3 -1 3 0 -1 -1 0 0
f veiligste	-2 -4 3 -1 -6 7 -1 -2 0 7 -4 0 -1
f verbeteren	-4 -1 -4 -1 7 -4 0 -1 0 0 0 0 0
f verder	4 -5 -8 7 -2 -2 -1 -1 -2 -2 -1 0 4
f verdienen	7 4 10 -1 -1 -3 0 2 5 0 -1 0 0
f verduurzamen	4 0 4 1 -2 -1 -6 3 -1 0 0 6 0
f vereniging	7 6 -7 2 2 -6 -2 8 -4 -3 4 -1 -2
f verhalen	1 -1 4 0 -1 1 -1 9 -3 -1 -1 0 -1
f verkopen	-1 0 8 -2 -1 1 -1 0 4 0 -1 0 0
f verpleegkundige	-7 -3 2 -3 0 5 -1 2 0 0 -1 0 0
f versnellen	-1 3 0 -1 1 -1 -1 -3 6 0 0 0 -1
f versterken	-3 2 -3 -2 7 -3 2 -2 -1 -1 0 0 2
f verstrekken	3 3 -2 1 0 -3 -1 -9 15 -1 -1 0 0
f vertrouwen	-6 -10 -7 5 -6 6 -2 -2 0 -1 -1 0 -1
f verzamelen	8 -3 -3 4 -2 -2 0 3 -1 0 -1 0 0
f verzorgen	10 4 7 2 -1 -6 -3 -1 13 -1 -1 0 0
f verzorging	8 -1 0 3 -2 -3 -3 4 4 -1 -1 0 0
f vijf	17 0 -1 6 -5 -6 -2 -4 0 5 1 -2 5
f visie	1 -6 -7 2 -2 3 -4 2 -3 1 5 0 -2
f vlaamse	-8 0 -5 -2 8 -3 -2 1 -1 -1 -1 0 0
f voedselbank	2 -1 0 1 -1 0 -2 -1 6 -1 -1 0 0
f voeren	2 0 0 1 0 -1 -2 6 -3 0 0 0 0
f vol	-17 -7 -1 -6 -1 13 -1 -1 -3 0 -1 0 0
f voor	24 2 -24 23 -11 -12 10 -4 -8 -5 12 -1 -5
f voorzien	8 1 -5 4 0 -4 -1 -1 5 -1 0 0 0
f vormen	-2 2 9 -2 0 1 -1 2 -2 0 5 0 -1
f vrijheid	-11 -1 -3 -6 5 4 -2 0 -1 -1 0 0 0
f vzw	-6 2 -6 -2 7 -2 2 -3 -1 0 1 0 -1
f waar	5 -6 -10 2 0 1 -7 4 -14 3 11 -1 1
f waarin	-14 -10 -8 -4 -3 15 0 0 -2 -1 -4 0 -1
f warme	7 3 3 1 0 -4 0 2 2 0 0 0 0
f wat	-8 -8 -5 -4 0 9 4 0 -3 -3 1 -2 -2
f we	1 -11 -9 -3 2 6 8 -10 -12 0 -1 -1 12
f week	-8 -4 3 -3 -2 8 -2 1 2 -1 -1 0 -1
f weer	-15 -8 3 -7 -5 17 2 -5 0 -1 -1 0 0
f weg	-3 -4 -6 7 0 -4 0 -1 -1 -1 0 0 0
f weidevogel	-5 3 -3 -4 9 -4 0 -1 0 0 0 0 0
f wereld	-22 -13 -6 -7 -1 18 -5 3 -4 -3 -3 0 1
f werk	-4 -4 -4 6 -1 -1 0 -1 -1 0 0 0 0
f werken	-5 2 -1 -4 -2 7 -4 2 1 -3 -1 -1 5
f weten	6 2 0 1 0 -3 -1 1 -1 5 -1 0 -1
f wie	14 6 -4 3 7 -14 5 1 -5 4 2 -1 -2
f wij	7 -12 -5 8 2 -8 4 5 3 -8 -4 0 -2
f wijk	-12 -8 0 -4 -5 14 0 -2 -1 -1 -1 0 0
f willen	3 -5 -28 -1 11 -2 -16 -11 -12 14 8 8 1
f wonen	-5 -4 -2 -2 -1 6 -1 -1 0 0 0 0 0
f woning	5 2 6 1 -1 -3 -1 8 -2 0 -1 0 0
f worden	-6 -3 -1 -6 2 6 -3 3 -1 -5 -3 -1 8
f zelf	-7 -2 2 -3 0 5 1 -3 2 0 -1 0 -1
f zetten	-3 -4 10 -3 -6 8 -3 11 -4 5 -5 -1 -2
f zich	7 -5 -6 3 -4 2 3 4 -8 2 0 -1 -2
f ziek	-8 -3 0 -3 -1 6 -1 -1 -1 0 0 0 0
f ziekenhuis	0 -2 8 -2 -6 7 -1 -6 8 6 -4 0 -1
f ziel	7 -2 -1 8 -4 -4 0 -1 -1 0 5 0 -1
f zien	3 -1 -12 7 3 -7 4 -7 -1 -2 5 0 -1
f zijn	17 -11 -42 22 -5 -8 8 -24 -23 5 36 -9 -3
f zoals	10 2 -1 3 0 -5 -2 5 1 0 -1 0 0
f zonder	-31 -21 0 -15 -13 41 -6 4 -7 -3 1 -1 -1
f zorg	25 3 9 6 -6 -9 -3 -3 19 3 -4 -1 -1
f zorgen	1 -7 7 -1 -9 11 4 -4 4 2 -6 -1 2
f één	4 4 3 0 -1 -2 1 -3 -10 1 10 -1 5
g1 	-4 -1 -16 -1 6 1 -15 -4 13 -6 3 15 -10
g1 activity.infinitive	6 -1 -1 1 -3 1 -3 4 5 -1 -1 0 -1
g1 adverb	0 -19 -29 15 5 -7 17 -12 -1 -7 -6 -2 -2
g1 agent	6 -3 -1 2 -3 1 4 8 -3 -2 -2 -1 -4
g1 artefact	5 -5 -3 -1 -4 6 -6 -1 7 6 -2 -1 -3
g1 article	-1 4 -24 -5 19 -9 -1 -3 -9 6 15 -11 -2
g1 change	-7 -3 -4 2 2 -1 -1 -1 -1 0 -1 0 0
g1 company	4 -2 1 -1 -3 4 9 3 -4 -3 -1 -1 -2
g1 contented	9 2 1 1 0 -4 -1 -4 -2 12 -1 0 -1
g1 customer	7 2 0 1 -1 -3 -3 -2 -3 12 0 0 -1
g1 determiner	-19 -16 -7 -4 -9 23 -1 5 -12 -4 -5 5 3
g1 living.infinitive	-9 -6 -4 3 -2 4 -1 -2 -2 6 -5 0 -1
g1 mission	1 -7 -7 11 -7 -2 -3 1 2 -2 -5 -1 5
g1 own	14 11 17 -1 -5 -4 -6 -2 5 2 -2 3 11
g1 people	10 -11 -5 -3 -6 10 13 6 -4 -2 -2 -6 -6
g1 place	3 2 0 -7 4 2 3 5 -5 1 -1 -1 -1
g1 plain.infinitive	-5 0 -7 3 7 -7 -5 8 -3 0 -2 -1 0
g1 plain.infinitive neutral	-6 -5 -1 -2 -1 6 0 -1 0 0 0 0 0
g1 possessive	9 2 1 2 -1 -4 4 -3 -5 -1 12 -2 -2
g1 praised	-1 5 14 -4 -1 0 -1 4 4 -1 0 -1 -1
g1 preposition	-5 -3 6 14 -6 -7 -12 2 7 -12 -6 15 5
g1 problem	-13 -8 -16 2 12 -4 -5 4 -4 -2 -1 0 -1
g1 pronoun	-18 -13 -13 6 -4 9 -1 -5 0 -1 -2 -1 -1
g1 quality	-20 -15 -8 1 2 8 -2 -4 -1 -1 -1 0 0
g1 rank	12 4 0 2 -1 -6 -1 -4 -2 12 -1 0 0
g1 service	16 1 0 4 -3 -5 5 0 7 -2 -2 -2 -1
g1 shared	2 -7 -16 -4 5 4 -3 -5 12 -2 -7 -1 1
g1 subject	-2 0 11 1 2 -5 7 -3 -1 -4 3 -8 7
g1 wanted	-15 -19 -16 6 -8 15 -1 -10 8 -1 -5 -1 -3
g1 work	8 -1 1 2 -2 -1 -1 9 -4 -1 -1 0 0
g2 	3 -8 -13 -8 0 13 -8 1 -16 2 3 17 -3
g2 ,	0 -13 -18 19 -4 -7 5 -8 2 2 -4 -1 -4
g2 .	0 -5 -13 22 -1 -16 0 -1 0 -2 -1 0 0
g2 :	0 2 -1 0 1 -1 -1 -2 7 0 -3 0 0
g2 act.infinitive	-18 0 -12 -7 25 -11 -3 1 -3 -1 -1 0 -1
g2 activity.infinitive	6 5 15 -3 3 -6 -15 52 -12 -4 -8 -2 -5
g2 activity.infinitive artefact	9 -1 1 3 -2 -3 -3 12 -4 -1 -2 0 -1
g2 activity.infinitive place	2 1 2 0 0 -2 -2 6 -2 0 0 0 0
g2 activity.infinitive shared	-7 6 2 -4 3 1 0 1 0 0 0 0 0
g2 agent	-8 28 15 -13 7 -3 -2 19 -8 -4 6 -4 2
g2 artefact	7 24 6 -3 5 -10 -3 -6 20 0 -5 -2 3
g2 article	1 -21 -1 1 -5 9 0 -2 -6 -2 4 2 -3
g2 carry.infinitive	14 6 2 4 -1 -8 -8 7 11 -2 -2 0 -1
g2 change	-4 -1 -9 -2 15 -10 -1 -6 -1 -3 -3 4 7
g2 company	9 -2 4 1 -6 3 0 -14 -1 5 13 -2 1
g2 comparative	-6 -2 2 -5 -1 8 0 0 0 0 0 0 0
g2 conjunction	-1 -2 -6 -3 6 -1 4 -7 3 4 -3 -1 -2
g2 customer	-9 -3 3 -9 -1 11 -1 -3 1 3 0 0 -1
g2 determiner	-1 5 -6 -3 5 -2 0 2 6 -1 -5 -3 0
g2 develop.infinitive	8 -1 0 1 -3 0 -6 15 -7 -1 -1 -1 2
g2 ensure.infinitive	-8 -4 8 -4 -6 11 -1 -2 3 -1 0 0 0
g2 gathering.infinitive	4 0 -1 2 0 -2 -2 9 -5 0 0 0 0
g2 helping.infinitive	3 2 12 -1 -4 1 31 -13 -7 -2 -2 -1 -2
g2 helping.infinitive people	-5 9 9 -4 2 -1 10 -2 -2 0 -1 0 -1
g2 internal	7 -1 0 2 -2 -1 2 -1 -2 1 -1 0 3
g2 inward.infinitive	0 0 3 -1 -1 1 -4 -1 -3 -1 -1 0 10
g2 let.infinitive	15 1 -7 6 -1 -8 6 0 -1 -1 -1 0 -1
g2 living.infinitive	-3 -1 -13 -5 1 9 -3 2 -6 2 1 -1 0
g2 living.singular	8 1 -2 2 0 -3 0 -1 5 0 -1 0 0
g2 make.infinitive	0 -3 1 -2 -2 4 7 3 -5 -2 -3 -1 0
g2 mission	-4 -23 -14 -1 -2 13 1 5 -9 5 -12 8 -9
g2 modal.infinitive	-3 -18 -10 -3 2 8 -10 -15 -4 8 -1 2 13
g2 modal.singular	-13 -7 -4 -4 -1 11 -1 -3 -2 -1 1 0 -1
g2 neutral	-9 -8 2 -6 -2 12 -6 8 -6 -2 -6 8 1
g2 offering.infinitive	20 4 10 5 -5 -9 3 -8 25 -3 -4 -1 -3
g2 own	-15 6 5 2 1 -2 3 -2 18 -8 -2 -3 -7
g2 people	-18 -3 6 2 -1 3 5 2 -17 -7 3 9 2
g2 place	6 -7 -19 5 -4 4 -4 -4 -1 -8 12 -1 1
g2 plain.infinitive	-14 -13 -33 2 -5 18 15 -4 -11 -11 9 -5 -8
g2 plain.infinitive mission	3 -6 -4 1 -4 4 -4 -3 -6 19 -4 0 -4
g2 plain.infinitive shared	-20 -17 -17 10 3 1 -2 -6 -3 -1 1 0 -2
g2 plain.singular	-19 -19 -12 17 -9 4 1 -6 -3 -3 1 -1 -1
g2 possessive	7 -4 0 3 -5 1 0 -1 -2 -1 0 -1 6
g2 preposition	4 -21 -30 14 5 -7 4 -16 16 4 -5 -8 -6
g2 problem	-14 -8 0 -8 -2 16 0 -3 -1 -1 0 0 0
g2 promote.infinitive	-1 6 -5 -1 12 -11 8 0 -3 -2 -3 0 -1
g2 pronoun	-13 -7 -6 2 -1 6 -4 -4 0 4 -2 0 -1
g2 quality	-7 -7 -7 3 0 3 1 4 -2 -3 -3 -1 -1
g2 rank	-3 12 1 -3 3 -2 -2 -3 3 10 -3 0 -2
g2 rank superlative	5 -3 2 2 -7 4 -1 -4 -1 11 -2 0 -1
g2 relative	-48 -22 -6 -17 -4 40 -4 -11 -3 -2 -3 0 4
g2 representation	3 6 -1 1 1 -3 2 -1 0 0 2 0 0
g2 service	14 4 -2 4 2 -10 3 -5 10 -2 -2 -1 2
g2 shared	-11 5 -12 2 12 -9 -6 7 0 -5 4 -2 -2
g2 subject	10 1 0 2 -3 -2 -4 7 -2 -3 0 -1 7
g2 subordinator	10 1 -3 4 -1 -4 -1 -8 13 0 -1 0 0
g2 superlative	-3 -7 5 -1 -10 13 -3 -7 4 4 1 0 0
g2 unlisted.infinitive	11 2 -1 3 -1 -5 -2 2 1 4 -1 0 -1
g2 unlisted.singular	-15 -5 1 -2 -1 8 0 1 -4 -1 0 0 0
g2 venue	17 5 10 4 -2 -10 -3 -1 15 -4 5 -1 -2
g2 wanted	-14 -13 -13 5 2 3 1 -3 -8 -5 2 -1 5
g2 work	4 2 18 -1 -3 -2 -3 8 6 -2 -1 -1 -1
g3 	1 -11 -16 21 3 -17 1 -12 -12 1 5 7 4
g3 ,	22 11 -2 -5 6 -9 -7 12 10 0 -4 -3 0
g3 .	8 4 0 -4 5 -4 3 9 -4 -2 -1 -1 -1
g3 :	-2 -8 -5 0 -1 5 -4 1 -10 10 2 3 -6
g3 act.infinitive	14 -4 7 2 -13 7 0 -3 -1 13 0 -1 -3
g3 activity.infinitive	16 13 2 1 -3 -6 -4 13 -8 7 -3 5 -3
g3 activity.singular	-8 2 24 -2 -4 1 -8 32 -4 -5 -6 -1 -4
g3 adverb	-7 -24 -14 15 -9 5 1 -14 2 0 -6 -2 7
g3 agent	1 2 4 -3 -2 4 -1 9 -10 -3 11 -1 -3
g3 artefact	4 -5 13 -1 0 -2 -3 -9 34 -4 -7 -3 -4
g3 article	21 5 -16 17 8 -27 -6 -16 5 -6 29 -6 1
g3 carry.infinitive	3 1 1 0 0 -2 -1 9 -4 0 -1 0 0
g3 change	-2 0 -4 -1 6 -4 -1 -1 -1 -1 -1 4 -1
g3 company	2 6 1 -1 1 -2 5 -3 -9 3 10 -1 -3
g3 comparative	0 -3 1 1 -4 3 3 -8 -1 -5 -1 -1 11
g3 conjunction	-12 -12 5 -1 -3 9 3 2 -4 -4 1 0 -2
g3 determiner	-2 -4 0 1 -6 7 -1 -5 8 -3 -1 5 -4
g3 helping.singular	8 6 1 2 -3 -3 14 0 -3 -2 -4 0 -1
g3 internal	6 1 -2 2 0 -3 3 -3 -1 -1 -1 -1 5
g3 let.infinitive	-5 -2 0 -5 0 7 9 -3 -2 -1 -3 -1 -1
g3 living.infinitive	-8 -5 2 2 -2 2 -1 9 -6 -3 0 -1 -2
g3 living.singular	-9 -4 2 6 -5 2 -2 2 -2 -1 1 0 -1
g3 make.infinitive	-9 2 -1 -6 11 -3 -1 1 -1 0 0 0 -1
g3 mission	8 6 -6 3 2 -6 -1 0 7 -1 -2 0 0
g3 modal.infinitive	-8 -11 -8 -3 -3 12 -5 -11 2 3 0 5 1
g3 modal.singular	11 16 1 -1 4 -11 -7 0 4 -5 2 -1 15
g3 neutral	-23 -12 -8 3 2 6 -4 0 -1 -4 -3 3 -1
g3 offering.infinitive	-10 -6 -4 -3 9 -1 -1 2 -3 -1 -1 0 -1
g3 offering.singular	14 2 -3 5 -2 -6 -8 -3 26 -3 -5 -1 -2
g3 own	-4 -6 8 -4 -4 9 -5 1 -5 4 -3 -1 8
g3 people	26 -5 -1 3 -10 2 34 4 -11 -11 -13 8 -7
g3 place	-12 3 -5 -8 4 8 0 5 3 1 -9 -2 -2
g3 plain.infinitive	3 -2 8 6 -8 0 3 6 -7 8 -13 1 4
g3 plain.singular	-1 -8 -17 -1 7 0 2 4 2 -5 1 -4 -7
g3 plain.singular neutral	-1 -5 -10 11 -1 -6 5 -2 -2 -1 -3 0 0
g3 possessive	-10 8 -3 -5 4 2 0 4 -5 0 -1 0 2
g3 praised	-3 -5 -9 10 -1 -5 -2 -2 -1 -1 -1 0 3
g3 preposition	0 -20 -52 5 10 4 -12 -12 9 5 3 -7 -4
g3 problem	-9 -14 -3 -1 -7 14 -2 -2 -1 -2 -1 -1 2
g3 promote.singular	-8 7 -2 -4 2 2 -1 -1 0 -1 2 0 0
g3 pronoun	-1 -12 -17 -2 -3 12 15 -16 -5 9 -2 -2 -5
g3 quality	-14 -8 -6 -1 -1 8 -3 -6 2 -1 2 -1 -1
g3 rank	6 0 -1 2 -1 -3 -2 -2 -7 16 -3 0 0
g3 relative	16 -5 -1 4 -8 1 -7 -3 6 -4 14 -1 -3
g3 service	11 0 5 3 -2 -4 5 -9 17 -5 -2 -1 0
g3 shared	-5 -22 -9 7 -11 13 -3 2 0 -6 4 -2 -4
g3 subject	-14 -15 -26 -2 6 10 1 -6 -3 -1 -1 -1 -2
g3 subordinator	-10 -4 -7 -3 5 4 2 -2 -4 0 -1 0 0
g3 unlisted.infinitive	11 3 5 2 -3 -4 -3 6 1 4 -1 -1 -1
g3 wanted	-22 -6 15 -13 -11 27 -9 -10 9 6 -3 -2 6
g3 work	2 4 2 0 0 -2 -3 12 -3 -1 -1 0 -1
s 	6 -27 -33 2 19 -7 -3 -2 0 -8 -19 14 4
s !	-4 -13 -20 5 -1 6 -4 0 1 1 -3 -1 -4
s '	9 -2 -2 3 0 -5 0 1 4 -1 -1 0 -1
s ,	14 -4 -7 15 -14 -2 3 17 8 -5 1 -22 -1
s -	-1 3 -6 -1 5 -3 -2 -2 -2 2 5 0 -1
s .	4 -42 -49 7 1 14 -4 8 -1 0 -14 -4 -6
s :	11 -9 11 -4 -6 6 -3 -4 2 -2 1 6 4
s act.infinitive	-68 64 -42 -39 82 -32 -9 8 -8 0 -7 6 -2
s act.infinitive change	-12 4 -7 -7 18 -7 -1 0 0 -1 -1 0 0
s act.singular	-17 -2 14 -9 -2 12 3 3 -4 -1 -1 0 -1
s activity.infinitive	32 21 42 -4 -9 -11 -12 91 -26 -20 -10 -1 2
s activity.infinitive artefact	9 7 2 1 1 -7 -1 15 -4 -1 -2 0 -2
s activity.infinitive mission	-5 7 0 -3 3 0 -1 4 -2 0 0 0 0
s activity.infinitive neutral	0 1 6 -1 0 0 1 -4 -3 0 4 0 4
s activity.infinitive place	11 1 2 3 -2 -5 2 13 -7 -1 -2 0 -1
s activity.infinitive shared	14 10 1 4 1 -11 -1 12 -3 0 0 0 -1
s activity.infinitive venue	-1 2 6 -1 0 0 -2 5 -1 0 0 0 0
s activity.participle	26 -2 -9 6 -4 -6 -3 2 15 -5 -4 5 -5
s activity.singular	-5 8 22 -4 -5 3 -10 30 10 -9 -4 -2 -9
s adverb	-29 0 16 3 -21 21 25 21 3 -11 -11 -17 -13
s agent	37 13 30 -3 -11 -6 8 -6 -19 6 34 -11 8
s artefact	51 13 31 0 -11 -13 -14 26 41 -4 -13 -6 -6
s article	11 -24 -27 1 6 3 -5 4 7 0 5 -26 5
s awareness.infinitive	18 9 1 5 0 -12 -3 15 0 -2 -1 -1 -1
s carry.infinitive	19 14 12 1 -2 -10 -16 29 12 -6 -5 -3 0
s change	-44 54 -26 -17 53 -32 -11 -1 -11 -7 7 5 14
s company	16 15 24 -6 -14 6 6 -9 -5 5 20 -8 5
s comparative	-36 -21 50 -26 -19 46 -6 -1 -9 -6 -1 -3 24
s conjunction	-4 16 -6 0 -12 11 -4 19 8 -1 -2 -18 1
s contented	19 4 -2 5 -1 -9 -3 -6 -3 22 0 -1 -3
s customer	19 0 1 0 -4 -1 -6 -5 -12 25 10 -2 -5
s determiner	-17 -31 16 1 -26 33 -6 1 -1 -10 -7 3 12
s develop.infinitive	18 -1 10 1 -3 -5 -6 15 -4 -4 2 -2 6
s develop.infinitive change	13 2 -2 5 -2 -6 5 1 0 -1 -1 0 -1
s ensure.infinitive	-9 -13 13 -4 -21 28 -1 -2 5 -2 -2 0 -1
s gathering.infinitive	2 5 14 -2 -1 -2 -7 23 -10 -3 -1 -1 3
s gathering.infinitive people	-1 10 8 -3 -1 0 -7 19 -5 -1 -1 0 -1
s gathering.singular	1 2 -1 0 0 0 10 -7 -4 -1 4 0 0
s guard.infinitive	5 -3 -1 2 -4 2 -2 7 -2 -1 -1 0 0
s helping.infinitive	49 14 4 13 -8 -22 87 -29 -29 -9 -11 16 -9
s helping.infinitive agent	7 3 5 2 -1 -5 13 -3 -4 -1 -1 0 0
s helping.infinitive artefact	8 1 0 3 -2 -3 17 -10 -2 -1 -1 0 0
s helping.infinitive people	12 11 12 1 -1 -9 24 -7 -8 -2 -4 6 -2
s helping.singular	32 10 2 9 -8 -12 29 0 -1 -4 -7 -1 -4
s internal	37 12 12 7 -5 -17 17 -23 -16 2 -12 1 45
s inward.infinitive	-10 7 0 -5 -1 6 -7 -1 -5 -4 -4 -1 21
s keep.infinitive	-18 -5 0 -8 8 5 4 1 -3 -3 -3 0 -1
s keep.singular	-5 6 -1 -3 6 -4 -5 3 -3 5 -1 -1 2
s let.infinitive	15 7 -11 2 5 -10 5 -1 8 -2 -4 -3 0
s let.singular	-7 -2 2 -3 0 5 -2 3 -4 -2 4 0 -1
s living.infinitive	3 -6 7 -3 -16 18 -13 11 -1 1 -8 -5 15
s living.infinitive agent	5 0 1 0 -2 0 -2 8 -1 -1 -1 -1 -1
s living.infinitive artefact	-5 -1 10 -3 -1 3 -1 3 -1 0 0 0 0
s living.infinitive service	11 8 2 2 -4 -4 -4 9 1 -1 -1 0 -1
s living.infinitive shared	1 -5 9 -2 -4 5 -2 -1 11 -1 -3 -1 -1
s living.participle	-17 -7 10 -9 0 12 0 -12 14 -1 -2 -1 -2
s living.participle shared	-6 -2 2 -3 -1 5 -1 4 -4 0 -1 0 0
s living.participle wanted	1 -5 -6 8 -1 -4 -2 -1 -1 0 2 0 0
s living.singular	-17 -20 34 -3 -20 23 7 4 -1 -3 -1 -3 -4
s living.stem	3 1 2 0 -1 -1 -1 -1 6 -1 -1 0 0
s make.infinitive	9 -14 4 -4 -9 13 0 17 -11 1 -2 -5 -2
s merit	-1 -8 -6 16 -5 -7 0 -1 4 2 -7 -1 -1
s mission	13 -13 -23 8 2 -4 -2 10 2 4 -13 4 -9
s mission wanted	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
s modal.infinitive	-3 -17 9 -8 -9 20 3 -26 -12 10 -8 9 23
s modal.singular	4 8 12 -10 -1 5 -1 -5 17 -11 2 -5 9
s neutral	6 -12 -35 33 -4 -19 -3 -16 -3 -8 -3 11 11
s offering.infinitive	38 33 13 3 11 -35 -15 -11 85 -18 -19 11 -12
s offering.infinitive neutral	15 -3 9 5 -8 -2 -3 8 5 -2 -2 0 -1
s offering.participle	2 0 1 -4 -1 3 -1 -5 7 -2 3 0 -1
s offering.singular	11 7 5 1 -4 -3 -5 2 26 -6 -7 -1 -3
s own	12 3 19 -2 0 -7 2 -4 -6 14 -11 -7 21
s people	13 -3 39 -15 -19 22 33 6 6 -15 3 14 -36
s people wanted	-4 -7 1 -2 -3 8 -3 3 -3 2 0 0 -1
s place	-29 -28 42 -35 -5 45 -15 35 7 5 7 -19 -24
s plain.infinitive	12 9 18 3 -3 -9 -5 -2 -24 35 11 -5 -2
s plain.infinitive mission	-11 -15 7 -6 -3 14 -6 -4 -6 17 1 -1 -6
s plain.infinitive neutral	-12 -7 20 -7 -8 15 -4 11 -5 -4 -3 0 5
s plain.infinitive people	22 -3 -3 8 -5 -7 17 -15 6 -2 -3 -1 2
s plain.infinitive shared	-20 -15 -8 8 3 0 -4 3 -7 -2 2 -1 -2
s plain.participle	-4 -6 -17 5 -2 4 -6 5 4 -5 -1 -1 -3
s plain.singular	-17 8 12 -4 0 4 15 16 6 -21 1 -12 -3
s plain.singular neutral	12 -6 -14 15 -3 -10 3 -4 2 1 1 -1 -3
s possessive	22 -2 -5 5 -9 1 28 -14 6 -19 14 -7 -3
s praised	18 9 14 17 -8 -20 -4 -16 36 14 -10 -1 -9
s preposition	18 -32 -21 -14 1 22 4 6 0 -2 8 -5 -19
s preserve.infinitive	-16 15 -16 -10 31 -16 -2 5 -4 -1 -2 -2 2
s preserve.singular	10 -2 5 3 -4 -2 3 3 -1 -1 -1 0 0
s problem	-43 17 -12 -32 38 3 11 16 -10 -14 -10 -6 3
s promote.infinitive	-38 48 -8 -21 45 -24 7 6 -9 0 0 -1 -3
s promote.singular	-18 27 -6 -10 10 -1 8 -2 -4 -3 2 0 -1
s pronoun	-11 -46 14 13 -33 30 11 -4 7 -1 -1 -9 -13
s protect.infinitive	-16 7 -3 -9 21 -9 -3 7 -4 -1 -1 0 -1
s quality	-45 -19 -14 -4 -2 25 6 -9 5 -7 1 -7 -8
s quality wanted	8 1 -4 3 0 -4 -1 1 -2 3 2 0 0
s rank	28 21 0 4 -3 -13 -9 -26 2 82 -27 -3 -8
s rank superlative	18 -3 0 6 -9 -1 -3 -9 1 23 -6 -1 -1
s ranking.infinitive	11 4 -7 4 -1 -5 -6 -4 0 12 3 0 -3
s realise.infinitive	-3 -8 11 -3 -5 8 2 0 1 -2 2 -1 -3
s relative	10 -12 20 -10 -17 22 -16 -2 12 -6 28 -14 2
s representation	9 14 0 1 3 -10 1 8 -2 2 -2 -1 -1
s result	-24 -2 63 -18 -15 24 9 17 -3 -2 -6 -2 -3
s service	28 23 17 -2 -12 -3 6 13 33 -5 -15 -8 -7
s shared	-37 -20 3 -24 5 32 -14 9 14 -11 -1 -4 -6
s shared wanted	-8 -2 6 -4 0 5 -1 0 1 -1 0 0 0
s strengthen.infinitive	-12 9 -8 -6 18 -8 1 -1 -3 -2 0 0 2
s subject	20 28 33 2 6 -29 23 21 -10 -10 -9 -5 10
s subordinator	-12 1 6 -8 4 5 -1 16 -3 -1 -3 -5 -5
s success	39 0 5 11 -14 -8 -1 -7 -3 29 -6 5 -5
s superlative	-11 -7 0 -4 -4 12 -5 -4 2 3 2 0 -1
s unlisted.infinitive	10 1 13 -7 16 -15 -12 12 12 -6 -14 7 7
s unlisted.infinitive artefact	18 6 1 5 0 -11 -2 4 7 0 -1 -1 -1
s unlisted.infinitive company	2 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -2
s unlisted.infinitive people	7 -1 9 1 -3 -2 9 -1 1 -2 -2 -1 -1
s unlisted.infinitive place	-4 -2 1 -2 -1 4 -2 11 -9 0 0 0 0
s unlisted.infinitive shared	-2 0 7 -2 0 1 -1 4 -1 0 0 0 0
s unlisted.singular	-5 8 7 -4 -2 4 -4 11 -8 2 -1 6 -5
s venue	27 -2 3 5 -9 -2 -9 -9 5 5 27 -3 -9
s wanted	0 -30 6 4 -35 37 -16 -11 31 2 5 -16 -1
s work	4 45 12 -10 8 -13 -1 44 -6 2 -15 -3 -5
ss  	30 20 7 -9 8 -13 -7 -6 9 6 -4 7 10
ss  ,	2 3 9 14 -4 -13 5 -3 13 -9 12 -5 -10
ss  -	2 -2 6 0 -2 0 0 1 3 -1 -1 0 0
ss  .	-28 -21 13 -1 -19 28 -6 23 -5 1 -12 -2 -6
ss  :	22 2 -9 7 0 -11 13 -5 -4 -5 1 7 -4
ss  ^	-3 -7 -8 10 -3 -3 1 -1 -1 0 -3 -1 0
ss  act.infinitive	-21 3 -14 -7 17 -2 -3 3 -4 -2 1 -1 -2
ss  act.singular	-14 -2 9 -6 0 9 0 -2 0 0 1 0 0
ss  activity.infinitive	14 -3 -2 5 1 -8 -3 17 -4 -2 -1 -1 -3
ss  activity.singular	7 -3 -1 3 -2 -1 -2 5 0 -2 0 0 -1
ss  adverb	-14 8 -12 -8 12 0 7 -7 -2 -8 6 2 -3
ss  agent	6 7 -7 5 2 -8 10 -14 -5 5 9 1 -4
ss  artefact	20 9 2 3 0 -10 -11 0 6 -4 8 4 5
ss  article	-14 -2 -3 -7 8 4 0 9 -5 2 -6 -2 -3
ss  change	-17 -10 -12 -4 8 6 0 1 -3 -4 -2 0 -2
ss  company	8 -11 -1 2 -8 7 -3 -6 -4 14 5 -2 -5
ss  comparative	-18 -5 5 -7 -1 13 -1 0 -2 -1 0 0 0
ss  conjunction	6 12 -4 -3 3 -4 -3 -3 10 -1 7 -6 0
ss  determiner	-5 2 -7 4 0 -1 -2 2 5 -2 -4 -1 0
ss  helping.singular	12 0 -2 4 -2 -4 6 1 -1 -1 -1 -1 -1
ss  internal	17 4 0 4 -2 -7 0 -4 -9 -1 -8 4 23
ss  living.infinitive	23 19 2 5 2 -17 -1 7 0 1 -1 -1 6
ss  living.singular	-3 -6 -8 -2 -1 8 5 -11 4 -2 0 -1 0
ss  make.infinitive	0 3 2 -1 0 0 -2 7 -1 -1 -1 -1 2
ss  mission	2 7 1 -1 1 -3 2 2 1 -1 -1 0 -1
ss  modal.infinitive	-4 10 -1 -4 1 2 4 -5 -4 4 -4 9 -3
ss  modal.singular	10 5 11 1 -1 -6 -6 0 7 4 4 -1 -1
ss  neutral	1 4 -19 9 1 -6 -19 1 1 2 -15 5 21
ss  offering.infinitive	4 1 -3 1 4 -5 -6 14 -4 -3 -3 5 -3
ss  offering.singular	6 -1 5 1 -2 -2 -1 0 5 -1 -1 0 0
ss  own	0 1 5 -1 3 -3 1 0 -6 2 -2 0 8
ss  people	7 3 -3 -7 15 -10 -14 -6 7 -5 -12 35 -4
ss  place	-11 -22 6 2 -8 12 -2 8 6 -3 -16 -2 1
ss  plain.infinitive	21 -6 -9 8 -4 -5 4 8 -19 6 -10 11 2
ss  plain.singular	-15 24 11 -11 1 5 1 2 4 -3 8 -2 -5
ss  plain.singular neutral	-7 -4 -2 -3 -1 7 1 0 0 -1 -2 0 -1
ss  possessive	-18 -7 3 -8 -1 15 5 -6 -6 6 -3 -1 -2
ss  praised	3 0 -1 1 -1 -1 -1 2 -5 7 -2 0 -1
ss  preposition	34 -13 6 0 -8 1 22 -10 4 1 3 -15 1
ss  problem	-3 0 1 -5 3 2 9 2 -2 -4 0 -1 -3
ss  pronoun	5 -6 -6 4 5 -7 7 -8 10 -3 -3 -2 -3
ss  quality	-20 12 11 -12 6 5 4 7 -3 -3 0 -1 -2
ss  rank	7 1 -1 2 -1 -3 -2 -3 -4 15 -3 0 -1
ss  relative	8 -1 3 1 -3 0 -3 -4 18 -1 -8 -1 2
ss  representation	3 7 0 0 0 -3 -1 -3 2 4 2 0 0
ss  service	-1 0 14 -3 -4 4 7 -3 11 -3 -4 -2 -2
ss  shared	14 27 20 -7 -11 3 -10 -3 13 -2 12 10 -4
ss  subject	-1 -1 3 1 1 -2 -4 9 -4 1 1 -1 -2
ss  subordinator	-6 4 -5 -4 5 1 0 -9 1 5 6 -1 -3
ss  unlisted.infinitive	-18 2 1 -8 14 -2 4 3 -3 -3 -2 -1 -2
ss  unlisted.singular	-10 -7 -4 -6 -2 13 0 -3 -2 -1 4 -1 -2
ss  venue	10 1 -2 3 -1 -4 -2 -6 2 4 6 -1 -1
ss  wanted	-8 -7 18 -7 -10 16 -5 -3 6 7 1 -1 -4
ss  work	-4 14 -5 -3 8 -6 -1 -2 9 -1 -2 -1 -2
ss ! ^	-10 -13 -17 3 0 8 -6 1 3 -1 -2 -1 -3
ss ' 	8 -2 -1 3 0 -5 0 1 4 -1 -1 0 -1
ss , 	36 -2 10 6 -5 -12 -6 -8 8 7 18 -4 -4
ss , activity.infinitive	12 18 0 1 4 -13 -1 12 -4 -3 5 -1 -1
ss , activity.participle	8 5 -1 2 0 -5 -1 -5 9 -1 3 0 -1
ss , activity.singular	-10 9 -3 -5 3 2 -2 5 1 -1 -3 0 -1
ss , adverb	3 -2 -11 -6 2 6 -8 -5 8 11 -8 -2 1
ss , agent	-5 14 0 -4 4 -2 1 -1 3 1 0 0 -2
ss , artefact	8 -1 -4 1 3 -5 5 3 -8 -4 7 -1 -1
ss , article	3 13 -1 -4 7 -7 5 -7 4 2 2 -2 -2
ss , comparative	-10 -6 -7 -4 4 6 4 -5 -3 -1 -1 0 1
ss , conjunction	5 -7 1 -1 -3 4 -3 4 -5 -3 3 -1 5
ss , determiner	14 -2 -8 10 -2 -9 -3 -7 1 0 3 -1 8
ss , helping.singular	-4 5 3 -3 2 0 -1 6 -2 2 -3 0 -1
ss , living.infinitive	0 7 1 7 1 -10 0 5 -1 -1 -1 0 -1
ss , make.participle	-7 -3 0 -3 0 5 -1 -2 -2 0 3 0 0
ss , merit	-2 -3 -5 8 0 -5 3 -2 -1 -1 0 0 -1
ss , neutral	-4 -5 -7 6 -1 -1 -1 0 -1 -1 0 0 0
ss , people	3 -5 -9 1 -2 4 -1 -14 13 3 0 -1 -3
ss , place	19 -1 -5 7 -4 -6 1 6 0 -1 -1 0 -1
ss , plain.infinitive	-1 -12 -4 12 -5 -3 -1 -3 1 -1 -2 0 3
ss , praised	3 4 1 9 -2 -10 -3 -4 8 -2 1 0 3
ss , preposition	1 -2 4 -10 -5 15 2 -6 21 -2 -2 -5 -7
ss , problem	2 15 -3 -1 4 -6 1 1 -1 -1 0 0 4
ss , pronoun	8 -1 6 1 -2 -3 3 6 -4 -4 -2 -1 4
ss , quality	-1 -11 -5 11 -5 -2 0 -1 0 -1 0 0 -2
ss , relative	-13 -11 -6 -4 -4 15 -3 0 -4 -3 5 0 -3
ss , result	-13 -11 45 -10 -17 22 1 12 0 0 -5 -1 -1
ss , service	0 6 -1 -1 1 -1 -6 7 6 -2 -3 0 -1
ss , shared	9 -2 -12 10 -3 -6 4 1 -4 -4 6 -1 -3
ss , subject	5 0 -2 2 0 -2 2 -7 8 0 -1 0 0
ss , subordinator	-7 4 15 -2 7 -8 -2 21 -10 -1 -3 -1 -1
ss , wanted	-5 -13 -18 -2 -5 15 -4 -2 -1 -2 -3 -1 3
ss , work	7 -1 -1 3 -2 -2 -1 6 -4 3 -1 0 -2
ss - conjunction	2 6 -2 0 5 -7 -2 -1 -2 2 5 0 -1
ss . 	2 5 14 -3 0 -2 -1 14 -4 -2 -3 0 1
ss . ^	3 -40 -45 6 1 14 -3 9 -4 0 -13 -4 -6
ss . adverb	-23 7 36 4 -3 -6 0 7 7 -2 -6 -1 1
ss . article	-6 15 22 -8 0 0 3 4 3 2 -1 0 -3
ss . mission	5 4 7 0 0 -4 0 -2 7 0 -1 0 0
ss . own	-13 6 21 -9 2 4 -2 -6 -3 7 6 -1 2
ss . people	-10 1 18 -6 -1 5 1 4 -2 -1 1 0 -1
ss . preposition	4 1 22 -3 -5 1 7 2 -2 -4 1 -1 4
ss . pronoun	-8 5 0 -4 7 -2 -1 1 -2 -1 2 0 0
ss . subject	-4 -2 40 -8 -9 9 0 13 2 -5 6 -1 -6
ss . subordinator	-3 0 6 -2 0 2 2 1 -1 0 -1 0 0
ss . wanted	12 3 0 10 -1 -13 -1 1 5 -1 -1 0 0
ss : 	9 3 -3 3 0 -5 -2 8 -3 -3 -1 -1 3
ss : adverb	-4 -4 0 -3 -1 6 2 8 -10 -2 -2 0 2
ss : article	-4 7 10 -5 6 -5 -6 -10 4 7 7 6 -5
ss : determiner	-4 -5 -6 0 -2 6 -1 -9 -4 -1 3 2 7
ss : pronoun	7 1 -1 2 0 -3 1 3 2 -2 -1 0 -2
ss : shared	3 0 1 1 -1 -1 0 -3 6 0 -1 0 0
ss : subject	8 -3 -2 3 -2 -2 0 7 -6 -1 2 0 -1
ss : wanted	-6 -2 2 -2 0 4 -1 -3 5 0 -1 0 0
ss ? subject	-2 -4 -6 0 -1 4 -1 1 -1 -1 0 0 -1
ss ^ 	-4 -1 -16 -1 6 1 -15 -4 13 -6 3 15 -10
ss ^ activity.infinitive	6 -1 -1 1 -3 1 -3 4 5 -1 -1 0 -1
ss ^ adverb	0 -19 -29 15 5 -7 17 -12 -1 -7 -6 -2 -2
ss ^ agent	6 -3 -1 2 -3 1 4 8 -3 -2 -2 -1 -4
ss ^ artefact	5 -5 -3 -1 -4 6 -6 -1 7 6 -2 -1 -3
ss ^ article	-1 4 -24 -5 19 -9 -1 -3 -9 6 15 -11 -2
ss ^ change	-7 -3 -4 2 2 -1 -1 -1 -1 0 -1 0 0
ss ^ company	4 -2 1 -1 -3 4 9 3 -4 -3 -1 -1 -2
ss ^ contented	9 2 1 1 0 -4 -1 -4 -2 12 -1 0 -1
ss ^ customer	7 2 0 1 -1 -3 -3 -2 -3 12 0 0 -1
ss ^ determiner	-19 -16 -7 -4 -9 23 -1 5 -12 -4 -5 5 3
ss ^ living.infinitive	-9 -6 -4 3 -2 4 -1 -2 -2 6 -5 0 -1
ss ^ mission	1 -7 -7 11 -7 -2 -3 1 2 -2 -5 -1 5
ss ^ own	14 11 17 -1 -5 -4 -6 -2 5 2 -2 3 11
ss ^ people	10 -11 -5 -3 -6 10 13 6 -4 -2 -2 -6 -6
ss ^ place	3 2 0 -7 4 2 3 5 -5 1 -1 -1 -1
ss ^ plain.infinitive	-5 0 -7 3 7 -7 -5 8 -3 0 -2 -1 0
ss ^ plain.infinitive neutral	-6 -5 -1 -2 -1 6 0 -1 0 0 0 0 0
ss ^ possessive	9 2 1 2 -1 -4 4 -3 -5 -1 12 -2 -2
ss ^ praised	-1 5 14 -4 -1 0 -1 4 4 -1 0 -1 -1
ss ^ preposition	-5 -3 6 14 -6 -7 -12 2 7 -12 -6 15 5
ss ^ problem	-13 -8 -16 2 12 -4 -5 4 -4 -2 -1 0 -1
ss ^ pronoun	-18 -13 -13 6 -4 9 -1 -5 0 -1 -2 -1 -1
ss ^ quality	-20 -15 -8 1 2 8 -2 -4 -1 -1 -1 0 0
ss ^ rank	12 4 0 2 -1 -6 -1 -4 -2 12 -1 0 0
ss ^ service	16 1 0 4 -3 -5 5 0 7 -2 -2 -2 -1
ss ^ shared	2 -7 -16 -4 5 4 -3 -5 12 -2 -7 -1 1
ss ^ subject	-2 0 11 1 2 -5 7 -3 -1 -4 3 -8 7
ss ^ wanted	-15 -19 -16 6 -8 15 -1 -10 8 -1 -5 -1 -3
ss ^ work	8 -1 1 2 -2 -1 -1 9 -4 -1 -1 0 0
ss act.infinitive ,	-16 -5 -17 -4 9 5 -1 -6 -4 1 -2 0 3
ss act.infinitive .	-19 23 -27 -14 53 -32 -8 5 -6 5 -7 7 -2
ss act.infinitive adverb	-11 19 0 -6 6 -2 -1 1 3 0 0 0 -1
ss act.infinitive change .	-12 4 -7 -7 18 -7 -1 0 0 -1 -1 0 0
ss act.infinitive conjunction	7 5 0 2 3 -7 3 -1 -4 -2 0 0 7
ss act.infinitive preposition	-23 22 4 -12 12 0 0 4 0 -3 2 0 -1
ss act.infinitive subject	3 10 -2 0 0 -3 -2 3 3 -1 -1 0 1
ss activity.infinitive 	-11 6 13 -7 1 3 2 8 -4 -1 -1 0 -1
ss activity.infinitive ,	30 -6 0 10 -7 -10 0 18 -10 -3 4 -1 0
ss activity.infinitive .	12 -14 -2 3 -9 7 4 -2 -5 -8 -1 6 6
ss activity.infinitive adverb	-2 -6 -2 -2 -4 9 1 -2 -2 0 0 0 0
ss activity.infinitive artefact ,	-4 6 -2 -2 3 -1 0 1 0 0 0 0 0
ss activity.infinitive artefact subject	9 1 -1 3 -1 -4 1 4 0 -1 -1 0 -1
ss activity.infinitive article	-16 11 2 -8 11 -3 -5 5 -5 -2 3 -1 3
ss activity.infinitive conjunction	15 20 14 0 4 -16 -5 13 -3 4 3 -1 2
ss activity.infinitive determiner	-2 -5 -6 7 -1 -3 1 -4 0 0 0 0 0
ss activity.infinitive mission preposition	-5 7 0 -3 3 0 -1 4 -2 0 0 0 0
ss activity.infinitive place people	2 1 2 0 0 -2 -2 6 -2 0 0 0 0
ss activity.infinitive preposition	43 10 5 12 -7 -19 -4 30 3 -11 -10 4 2
ss activity.infinitive pronoun	-4 8 5 -4 3 -1 -1 -1 5 0 0 0 0
ss activity.infinitive relative	-3 1 15 -3 -1 1 -1 9 -3 0 -1 0 -1
ss activity.infinitive shared	9 0 -2 3 -1 -4 -1 5 -2 0 0 0 0
ss activity.infinitive subject	10 4 2 3 0 -6 7 7 0 -2 -3 -1 -3
ss activity.infinitive wanted	-13 -5 2 -6 0 10 0 -3 0 0 0 0 0
ss activity.participle ,	8 -1 -1 1 -1 -1 -2 1 4 -2 1 0 -1
ss activity.participle .	8 1 -2 0 -1 -2 0 -3 5 -2 -1 5 -2
ss activity.participle preposition	9 3 2 2 -1 -5 -2 0 8 -1 0 0 -1
ss activity.singular ,	5 -2 8 1 -3 -1 -1 3 3 -1 -1 0 0
ss activity.singular .	-5 3 -1 -4 1 4 -2 -3 9 -1 -2 -1 -2
ss activity.singular article	9 -2 10 2 -5 -1 -6 21 -3 -3 -3 0 -2
ss activity.singular preposition	2 3 9 -1 -2 -1 4 -3 3 -2 2 0 -1
ss adverb 	4 -8 6 -2 -11 13 4 18 -7 -7 4 -3 -8
ss adverb ,	3 -5 -7 0 -3 5 11 -7 -3 2 -3 0 -1
ss adverb .	-1 -16 -7 25 -14 -6 -5 -10 -2 8 5 -1 0
ss adverb act.infinitive	-19 3 -16 -6 17 -2 2 5 -4 -4 -3 -1 -2
ss adverb activity.infinitive	11 16 11 -1 -1 -8 7 0 3 -6 1 -2 7
ss adverb activity.participle	-2 0 2 -3 0 4 -2 -3 6 0 -1 0 0
ss adverb adverb	2 9 18 -2 -6 1 -3 15 -5 3 -3 -2 2
ss adverb article	-8 21 11 1 -3 -4 -3 10 1 8 1 -2 -8
ss adverb carry.infinitive	0 3 0 -1 0 0 -2 10 -5 -1 -1 0 1
ss adverb comparative	-2 -3 -1 -3 -2 6 -2 0 -2 0 -1 0 4
ss adverb conjunction	-2 0 -5 -3 -1 5 4 -6 1 3 -1 -1 -2
ss adverb determiner	14 -6 -18 11 -3 -6 8 -7 -13 -4 9 -1 6
ss adverb develop.infinitive	8 8 17 -2 -1 -5 5 5 1 -2 -3 0 2
ss adverb gathering.infinitive	-1 7 14 -3 1 -2 -1 8 -1 -1 2 0 -1
ss adverb helping.infinitive	16 6 3 4 -3 -8 34 -9 -9 -2 -4 -1 -4
ss adverb helping.infinitive people	8 0 4 2 -2 -3 11 -2 -3 -1 -1 0 -1
ss adverb let.infinitive	-4 9 4 -4 3 -1 -1 0 1 -1 5 -1 -1
ss adverb living.infinitive	-1 2 -8 -4 1 4 7 5 -14 -4 -2 -1 8
ss adverb living.infinitive shared	0 -3 12 -1 -3 2 -3 -3 11 -1 -1 0 -1
ss adverb living.participle	-8 0 -2 -3 9 -3 -1 -2 3 0 -2 0 0
ss adverb living.singular	6 2 13 0 -2 -3 1 2 2 -1 3 0 -1
ss adverb make.infinitive	18 -8 -12 6 -6 1 -1 1 -1 5 2 -1 -5
ss adverb modal.infinitive	-5 8 -12 3 12 -12 3 -9 1 -3 -3 -1 9
ss adverb modal.singular	5 0 -2 0 -2 0 9 -3 -4 0 -2 0 1
ss adverb offering.infinitive	13 6 9 2 -3 -6 -8 -12 33 -3 -4 -1 2
ss adverb place	18 6 8 4 -2 -10 -5 4 4 -3 10 -1 -2
ss adverb plain.infinitive	-8 16 2 0 9 -12 -2 -8 -1 8 3 -5 7
ss adverb plain.infinitive people	13 0 -2 5 -2 -6 7 -2 1 -1 -2 0 -1
ss adverb plain.singular	-6 -1 21 -3 -3 2 2 3 5 -1 -3 -1 -2
ss adverb possessive	7 4 -3 2 1 -5 -2 -1 5 0 -2 0 3
ss adverb praised	-7 -2 -1 -3 -2 7 -4 2 -5 3 0 0 1
ss adverb preposition	-25 -12 -3 -18 3 25 3 11 6 -9 -6 -4 -11
ss adverb promote.infinitive	-15 11 2 -8 10 -2 0 -6 0 -1 6 0 -1
ss adverb pronoun	-2 -5 -6 -1 -2 6 -5 -4 4 5 -2 0 -1
ss adverb ranking.infinitive	8 1 -4 3 0 -4 -2 0 -3 9 -2 0 0
ss adverb realise.infinitive	6 -2 2 1 -2 0 0 1 2 -1 1 0 -2
ss adverb shared	8 1 2 1 -1 -3 -1 4 3 -1 -1 0 -1
ss adverb subordinator	2 -6 5 -3 -4 7 8 -4 2 -2 -3 0 -1
ss adverb unlisted.infinitive	-4 -4 -11 -1 0 6 -6 -3 6 -2 -3 8 -5
ss adverb unlisted.singular	9 1 3 2 -1 -4 -2 5 2 -1 -1 0 0
ss adverb wanted	-17 -7 4 0 -4 9 -3 11 -7 -4 1 -1 -3
ss agent ,	-4 -4 -3 3 3 -3 -1 -6 2 -5 1 -1 8
ss agent .	-17 1 16 -10 0 10 -2 6 -1 -9 10 -2 -1
ss agent activity.infinitive	4 0 -1 2 0 -2 -2 8 -2 -1 -1 0 -1
ss agent activity.singular	-4 -3 28 -5 -6 5 -4 20 -4 -2 -3 0 -1
ss agent adverb	14 12 -6 4 -1 -9 -7 0 4 -2 7 -1 4
ss agent article	-3 -1 -1 -2 6 -3 7 -4 -2 -2 1 -1 -1
ss agent conjunction	1 9 4 -2 -2 1 1 9 4 -2 -4 -1 -4
ss agent helping.singular	4 9 1 0 -1 -2 15 -4 -2 -2 -2 0 -1
ss agent modal.infinitive	-1 -3 -6 1 0 2 -1 -3 3 0 -1 0 0
ss agent modal.singular	0 7 -6 -1 4 -3 0 0 -1 -4 2 0 4
ss agent offering.infinitive	-6 -1 -3 -2 8 -3 1 0 1 -1 -2 0 -1
ss agent offering.singular	4 5 3 0 0 -4 -2 -2 12 -1 -3 0 -1
ss agent plain.infinitive	12 8 0 2 0 -7 3 -7 -10 14 10 -1 -4
ss agent plain.singular	0 -7 -10 0 0 4 -6 15 -9 -2 6 -2 -7
ss agent plain.singular neutral	-2 -4 -3 0 -1 4 9 -5 0 -3 -3 0 -1
ss agent preposition	34 38 10 3 -1 -23 2 -32 1 13 41 -4 0
ss agent pronoun	-3 4 5 -3 1 0 -4 -1 4 10 -5 -1 -1
ss agent relative	26 3 -2 9 -2 -13 -7 -13 -5 2 24 -1 6
ss agent unlisted.singular	1 -3 9 0 -3 1 0 5 -1 -1 -1 0 0
ss agent wanted	-4 -2 -1 -1 0 3 4 -11 -3 0 0 0 9
ss artefact 	-1 -6 1 0 -1 3 -1 -3 2 3 -2 0 -1
ss artefact ,	10 2 3 -1 3 -6 3 -14 14 -4 -1 -2 9
ss artefact .	-8 -16 23 -1 -13 14 4 -5 -3 3 11 -3 -8
ss artefact act.infinitive	-8 7 -1 -4 5 -1 -1 2 2 -1 0 0 -2
ss artefact activity.infinitive	6 0 -2 2 -1 -3 -2 6 2 -2 -4 2 -2
ss artefact activity.singular	-2 6 1 -2 2 -2 0 -6 7 0 2 0 -1
ss artefact adverb	11 0 -1 4 -2 -5 8 1 -3 -1 -2 -1 1
ss artefact conjunction	-9 10 -5 -6 8 -1 5 -10 7 -4 5 -2 -2
ss artefact helping.infinitive	1 -2 3 0 -2 1 10 -4 1 -4 -2 0 -1
ss artefact living.infinitive	7 1 2 2 -1 -4 -2 -1 1 0 5 0 0
ss artefact make.infinitive	6 2 0 2 0 -4 -1 5 -2 0 0 0 0
ss artefact modal.infinitive	-3 -1 -2 -1 4 -1 -1 7 -3 -1 -2 -1 0
ss artefact offering.infinitive	10 0 -2 3 -1 -3 7 -2 -7 0 0 6 -1
ss artefact plain.infinitive	-3 -1 9 -3 -3 5 -2 7 -8 7 -2 2 -3
ss artefact plain.singular	11 -2 1 4 -6 -1 0 -2 0 -1 -1 0 6
ss artefact preposition	23 13 7 0 -4 -7 -20 9 49 -8 -3 -5 -11
ss artefact relative	9 -5 -4 3 -3 -1 -6 -1 13 3 -4 -1 -4
ss article 	2 31 -5 -15 19 -11 13 3 -4 -2 -7 -7 11
ss article act.infinitive	-13 21 10 -9 4 1 1 6 -1 -2 2 0 -1
ss article activity.infinitive	11 4 -1 3 -3 -4 6 7 -3 -4 -1 -1 -2
ss article activity.infinitive mission	-5 7 0 -3 3 0 -1 4 -2 0 0 0 0
ss article adverb	24 5 5 9 -6 -12 0 25 -6 -3 -6 -1 0
ss article agent	16 25 26 -6 2 -12 -13 17 -10 11 24 -5 -7
ss article artefact	7 4 5 -1 -7 5 -10 11 8 10 -17 0 2
ss article change	-6 35 -13 -8 29 -25 -4 -2 -5 -4 5 3 11
ss article company	17 17 5 1 2 -13 -11 -3 -1 -2 18 -2 10
ss article comparative	-12 -6 15 -7 -5 13 -3 3 -3 -2 -2 0 6
ss article ensure.infinitive	-5 -5 3 -2 -6 10 0 -1 0 -1 0 0 0
ss article internal	15 0 2 5 -3 -6 12 -11 -6 1 0 -1 8
ss article living.infinitive	0 -3 -3 1 -1 2 3 -7 2 2 -1 0 -1
ss article merit	3 3 0 0 0 -2 -2 7 -2 -2 -1 0 2
ss article mission	4 -5 14 0 -6 3 4 8 -2 2 -4 -1 -4
ss article neutral	-21 6 9 -8 3 6 3 -1 9 -9 0 -4 1
ss article offering.infinitive	0 10 4 -2 -1 -1 -2 4 5 -1 -2 0 -1
ss article people	26 -9 2 24 -12 -16 6 -5 -2 -9 22 -4 -3
ss article place	-32 -6 13 -20 7 20 -8 6 3 6 8 -6 -15
ss article plain.infinitive	-13 20 -1 -7 9 -3 -2 4 -1 4 -3 0 -1
ss article plain.singular	-5 -6 0 -3 -1 7 -4 3 1 -2 1 0 -1
ss article possessive	-17 -5 -3 -7 -1 14 -1 1 -2 -1 -2 0 -1
ss article praised	1 -3 -12 11 4 -11 -5 -1 2 10 -8 4 -4
ss article preposition	1 5 7 -2 1 -3 -1 6 -1 2 -4 -1 2
ss article problem	-29 -6 -16 -11 19 4 0 -8 1 0 -4 -1 -1
ss article promote.infinitive	-17 12 -11 -7 21 -11 -2 1 -2 3 -3 0 -1
ss article quality	-8 -6 -6 -4 5 4 -1 6 -10 -1 6 -1 -3
ss article rank	12 4 0 3 -5 -2 -3 -15 13 28 -13 -1 -4
ss article rank superlative	10 -3 2 3 -8 2 -3 -7 4 22 -8 -1 -5
ss article representation	8 6 5 1 -5 -1 -2 15 -3 -2 -3 0 0
ss article service	-4 5 3 -6 3 1 -1 8 0 -1 -2 -1 -2
ss article shared	-3 -3 -6 -5 14 -7 2 -13 1 -1 1 -3 10
ss article success	15 -1 1 5 -5 -4 -1 -2 1 8 -3 0 2
ss article superlative	-11 -7 0 -4 -4 12 -5 -4 2 3 2 0 -1
ss article venue	21 4 -7 7 -2 -10 -2 -5 1 0 15 -1 -3
ss article wanted	-6 -6 -3 10 0 -6 0 -15 -10 3 27 -4 -4
ss article work	12 1 1 4 -7 0 -1 7 0 1 1 0 -3
ss carry.infinitive ,	2 4 -1 0 1 -2 -3 11 -5 0 0 0 0
ss carry.infinitive .	6 -1 1 1 -1 -2 -2 5 1 -2 -3 -1 4
ss carry.infinitive preposition	0 5 7 -2 -1 0 -2 0 9 -1 -2 0 0
ss change ,	-12 4 3 -5 2 5 4 -3 1 0 -2 0 0
ss change .	-5 10 -1 0 5 -6 -3 1 3 2 4 -1 -4
ss change conjunction	3 -2 -5 2 -1 0 1 2 -3 -5 6 -1 -2
ss change make.infinitive	-3 3 -6 -2 11 -8 0 -3 0 5 -1 0 -2
ss change plain.singular	-2 -6 -4 5 -2 0 -1 0 -1 0 -1 0 0
ss change preposition	-29 35 -19 -17 35 -15 -3 -6 -11 -3 2 3 15
ss company 	-4 10 -1 -3 4 -2 8 -5 -1 -2 4 0 -1
ss company ,	6 14 -6 0 3 -7 -7 5 -9 4 8 -1 4
ss company .	9 -8 1 2 -7 4 -1 7 2 -3 -1 -1 -2
ss company adverb	4 -13 5 2 -9 8 6 -4 2 -1 -2 0 -1
ss company article	9 -1 -1 3 -2 -3 -1 2 -3 8 -1 0 -3
ss company conjunction	5 -7 6 1 -7 5 3 7 -5 -5 3 0 -2
ss company living.infinitive	6 -2 0 2 -2 -2 1 -2 3 -2 0 0 1
ss company modal.singular	-6 3 -5 -2 2 2 -1 -3 3 -1 -3 0 2
ss company plain.infinitive	-6 -2 8 -5 -1 6 -4 2 3 -2 3 -1 -1
ss company plain.singular	7 2 2 2 -1 -4 -1 -2 5 -1 2 0 0
ss company preposition	8 17 13 -3 -3 -4 9 -5 -10 5 11 -1 0
ss company relative	-7 0 -1 2 0 0 -7 2 -2 -2 11 0 -2
ss comparative ,	-6 -4 -1 -3 -1 7 0 -3 -1 0 0 0 1
ss comparative conjunction	-7 -2 13 -6 -2 8 -2 -2 0 -4 -1 -1 11
ss comparative make.infinitive	-21 -10 8 -9 -6 21 2 -11 2 -1 4 0 -1
ss comparative modal.infinitive	9 2 -2 3 -2 -3 2 2 -3 -1 -1 0 3
ss comparative place	-8 0 20 -6 -3 7 -2 5 -1 -1 -1 0 3
ss comparative plain.singular	8 1 -2 3 0 -4 -1 2 -1 0 -2 0 4
ss comparative preposition	-3 1 9 -5 -1 4 -1 -3 4 0 0 0 2
ss comparative shared	-14 -4 22 -10 -4 13 -2 6 -1 -1 -1 0 0
ss conjunction 	11 19 -12 -3 9 -10 6 16 1 -14 -2 -4 2
ss conjunction act.infinitive	-6 21 -3 -5 5 -4 -1 0 8 -1 -1 0 -1
ss conjunction act.singular	-1 3 2 -1 0 0 -1 6 -1 0 -1 0 0
ss conjunction activity.infinitive	0 -5 19 3 -7 0 8 2 1 -4 1 -1 -4
ss conjunction activity.singular	9 -1 3 3 -4 -2 -2 11 -1 -1 -1 0 -2
ss conjunction adverb	-5 0 2 -3 -2 5 -4 16 -5 -6 6 -1 -5
ss conjunction agent	-14 0 11 -8 -5 13 -6 2 -1 -5 8 0 2
ss conjunction artefact	3 7 -6 0 6 -6 -5 3 3 0 3 -1 -3
ss conjunction article	13 3 -9 3 -6 1 -1 1 -7 10 0 -3 3
ss conjunction change	3 -8 -3 2 0 0 2 -7 2 -3 6 -1 -1
ss conjunction company	-4 8 -2 -3 2 0 0 -1 2 -2 0 -1 3
ss conjunction comparative	-12 -6 13 -8 -3 12 -2 -6 1 -1 4 0 3
ss conjunction determiner	-12 -8 5 1 -4 7 3 -4 -1 0 -4 6 -4
ss conjunction helping.singular	13 1 5 4 -3 -5 -4 19 -2 -3 -3 0 -2
ss conjunction keep.infinitive	-5 2 8 -3 -1 2 2 -2 4 -1 -1 0 0
ss conjunction living.infinitive	14 -1 12 3 -5 -4 -3 0 4 2 2 0 2
ss conjunction mission	6 2 -1 1 3 -6 1 -2 3 3 -2 0 -2
ss conjunction modal.singular	7 -3 -3 3 -2 -2 -1 -1 -1 3 -2 0 3
ss conjunction neutral	11 2 -12 8 6 -13 5 -1 5 -4 0 -1 -3
ss conjunction offering.infinitive	-1 4 -1 -1 2 -1 -2 6 -3 0 0 0 0
ss conjunction own	-2 -2 7 -2 -2 3 -3 2 -1 2 -1 -1 3
ss conjunction people	-5 3 -7 -4 -3 9 -4 11 -11 8 0 -2 -5
ss conjunction place	-1 -7 8 -2 0 2 1 2 11 -4 -5 -1 -3
ss conjunction plain.infinitive	3 9 -6 5 2 -8 -4 2 -2 0 -1 0 8
ss conjunction plain.singular	6 9 -2 1 2 -7 1 7 -2 -2 2 0 -1
ss conjunction possessive	2 4 -7 0 5 -5 2 9 -8 -1 -1 -1 -1
ss conjunction praised	21 0 -1 6 -4 -7 3 -1 10 -2 -2 -1 -3
ss conjunction preposition	-10 -4 -2 -2 4 2 -9 10 -7 -2 5 -3 1
ss conjunction problem	2 4 -8 1 5 -5 4 0 -2 -1 -3 0 2
ss conjunction promote.infinitive	1 5 7 -1 -1 0 -1 8 -1 -1 -1 0 0
ss conjunction promote.singular	-16 16 -2 -8 8 0 3 1 -2 -1 -1 0 0
ss conjunction pronoun	-19 -6 10 -8 -2 14 -8 14 -5 1 -3 -1 -2
ss conjunction quality	-1 -6 -12 21 -3 -12 -1 -5 -1 6 -1 0 -2
ss conjunction service	1 5 10 -2 0 -1 8 0 -5 2 1 -1 -2
ss conjunction shared	-1 2 -4 -3 6 -2 3 -5 -1 1 5 -1 -3
ss conjunction wanted	-15 -16 7 -2 -6 14 -17 0 10 0 6 -2 -3
ss conjunction work	-4 10 -2 -3 2 0 -3 9 -2 2 -2 0 -2
ss contented customer	5 1 0 1 0 -2 -1 -2 -1 8 -1 0 -1
ss customer ,	5 2 4 0 -1 -2 -3 0 -3 13 -1 0 -1
ss customer .	-7 -3 3 -7 -1 10 -2 1 -2 4 -1 0 -1
ss customer preposition	4 -1 -3 1 -1 0 -1 -1 -2 6 -1 0 -1
ss determiner 	8 0 -8 -1 -3 4 0 7 -6 1 3 -7 1
ss determiner adverb	9 -4 -6 9 -3 -6 4 -11 3 2 5 -1 -2
ss determiner artefact	-10 -4 5 -4 3 4 -3 7 1 -2 -6 -2 2
ss determiner company	-11 -5 3 -5 -1 9 1 -3 -1 0 -1 0 2
ss determiner neutral	23 0 9 4 -1 -11 -3 0 8 -3 -8 16 -3
ss determiner own	3 0 5 0 -2 0 -1 0 -1 0 -1 -2 7
ss determiner people	-28 -24 2 -3 -11 27 -5 0 1 -2 -1 -5 -2
ss determiner place	-3 4 -7 3 0 -1 2 2 2 -4 -4 -1 2
ss determiner preposition	5 -1 0 1 -2 -1 0 8 -7 0 0 -1 1
ss determiner problem	6 1 10 0 -3 -2 -1 2 -2 -1 -1 0 8
ss determiner shared	-24 -2 7 -11 -3 19 -6 7 -3 -1 -2 -1 1
ss determiner wanted	3 -4 -2 0 -3 4 5 -11 0 -3 1 -1 7
ss determiner work	6 0 -4 3 0 -3 2 -3 -2 -1 -1 0 6
ss develop.infinitive ,	11 1 -6 5 0 -5 -2 1 3 0 0 0 0
ss develop.infinitive .	-7 -4 4 -3 2 3 3 -2 -4 0 3 0 -1
ss develop.infinitive place	9 3 2 3 0 -6 -1 7 -1 0 0 0 0
ss develop.infinitive preposition	-6 -8 -8 -2 -2 10 -4 -9 3 -1 -1 0 6
ss develop.infinitive subject	-4 1 14 -4 -1 3 -3 5 0 -1 -1 0 3
ss ensure.infinitive .	-7 -9 7 -3 -14 19 0 -1 0 0 0 0 0
ss ensure.infinitive preposition	-6 -3 3 -2 -6 10 0 2 0 -1 -1 0 0
ss gathering.infinitive .	3 2 7 -1 0 -2 -1 4 -1 -1 2 0 0
ss gathering.infinitive preposition	-4 3 6 -3 0 2 -4 14 -8 -2 -3 0 4
ss helping.infinitive ,	5 0 -10 3 7 -9 5 -1 -4 -2 2 0 -1
ss helping.infinitive .	13 7 -5 4 0 -8 16 -3 -8 -4 -1 9 -5
ss helping.infinitive conjunction	-5 7 -1 -3 3 -1 2 0 0 0 0 0 0
ss helping.infinitive people	-5 -2 9 -3 -1 4 7 -4 -1 0 0 0 0
ss helping.infinitive people people	-2 2 7 -2 -1 1 10 -5 -1 0 -1 0 -1
ss helping.infinitive people preposition	2 0 7 0 -2 0 -1 -1 -1 0 -1 7 0
ss helping.infinitive possessive	3 1 -3 1 0 -2 6 -2 -2 0 0 0 0
ss helping.infinitive preposition	32 2 2 10 -9 -11 20 -6 -7 -4 -6 9 3
ss helping.infinitive subject	0 -2 10 -1 -2 1 6 -3 1 0 -2 0 0
ss helping.singular ,	4 -1 5 1 -2 -1 4 6 -3 -1 -2 0 -1
ss helping.singular .	1 0 0 0 0 0 -4 -2 6 -1 3 0 -1
ss helping.singular people	14 -2 -4 6 -3 -5 7 1 -2 -1 -2 -1 0
ss helping.singular pronoun	5 7 -1 1 1 -5 10 -5 0 -1 -1 0 0
ss internal 	5 0 -1 2 -1 -2 -1 -2 0 -1 0 6 0
ss internal .	2 8 10 -3 1 -3 -1 7 -6 -2 -3 0 11
ss internal adverb	6 -2 -2 3 -2 -2 3 -2 -2 4 -1 0 -2
ss internal conjunction	-4 4 7 -3 0 1 1 5 2 -2 -2 0 -2
ss internal preposition	13 1 -2 5 -1 -6 13 -13 -6 4 -2 -2 10
ss internal relative	13 1 -4 5 -1 -6 -3 -6 -3 3 -1 -1 13
ss inward.infinitive preposition	3 8 1 0 0 -3 -1 8 -3 -2 -2 -1 4
ss keep.infinitive conjunction	1 2 0 0 0 0 0 7 -4 -1 -1 0 0
ss keep.infinitive preposition	-7 -1 -6 -2 8 -2 -1 2 -1 -1 -1 0 0
ss keep.singular .	0 2 0 0 0 0 -2 -1 0 6 -2 0 0
ss let.infinitive living.infinitive	3 8 -6 -3 2 0 9 2 0 -3 -5 -2 -1
ss let.infinitive unlisted.infinitive	-3 0 -5 -1 7 -4 0 0 -1 0 0 0 -1
ss living.infinitive ,	14 -9 10 1 -9 4 3 3 -6 -1 1 -1 5
ss living.infinitive .	22 -2 9 3 -5 -6 3 8 3 -5 -1 -4 4
ss living.infinitive adverb	-2 2 6 -3 -1 2 1 3 -2 -1 -3 0 3
ss living.infinitive artefact .	-5 -1 10 -3 -1 3 -1 3 -1 0 0 0 0
ss living.infinitive conjunction	-3 0 1 -2 -3 6 -5 11 1 -6 -1 5 -6
ss living.infinitive determiner	6 5 -6 2 2 -5 3 -2 -1 0 0 -1 1
ss living.infinitive people	1 0 1 0 0 0 -1 -5 8 -1 0 0 0
ss living.infinitive preposition	-8 10 12 -9 -4 10 -11 1 -8 10 -2 4 9
ss living.infinitive pronoun	7 -2 -4 2 -2 0 -1 -6 4 5 -1 0 -1
ss living.infinitive service .	1 9 6 -2 -3 0 -1 6 -1 0 0 0 0
ss living.infinitive shared .	-5 -1 7 -3 -1 4 -3 1 6 -1 -2 0 -1
ss living.infinitive subject	-19 -5 7 0 -2 6 -3 -3 3 -1 1 -1 0
ss living.participle plain.singular	-5 1 -6 -1 9 -5 -1 -3 4 0 -2 0 0
ss living.participle wanted conjunction	1 -5 -6 8 -1 -4 -2 -1 -1 0 2 0 0
ss living.singular ,	-1 -3 1 -1 -3 5 10 -9 4 -1 -2 0 -2
ss living.singular .	1 -7 4 3 -5 2 0 6 -2 0 1 -1 -4
ss living.singular adverb	-9 -2 -1 6 -2 -1 4 0 -3 -1 -2 0 -1
ss living.singular article	7 2 13 -1 -2 -2 -2 5 3 -1 2 0 -1
ss living.singular preposition	-8 -4 8 -4 -3 8 -3 2 -4 2 1 0 3
ss living.stem possessive	3 1 2 0 -1 -1 -1 -1 6 -1 -1 0 0
ss make.infinitive .	-16 -13 -1 -8 -5 21 -7 -1 -10 1 7 -1 4
ss make.infinitive article	1 0 0 0 0 0 10 -7 -1 0 0 0 -1
ss make.infinitive preposition	-5 -2 6 -3 2 1 1 9 2 -5 -4 -1 -3
ss make.infinitive subject	13 1 -2 3 -2 -4 -4 4 8 -1 -1 -1 -2
ss make.participle preposition	-7 -3 0 -3 0 5 -1 -2 -2 0 3 0 0
ss merit conjunction	0 -3 -3 6 -1 -4 1 -4 1 3 -2 0 -1
ss mission .	12 -1 1 4 -2 -4 4 1 -2 -1 2 0 -1
ss mission :	-4 -3 1 -2 -3 6 -5 0 -8 9 2 3 -2
ss mission article	15 -15 -13 9 -3 -2 -10 8 2 -3 3 0 -2
ss mission conjunction	7 1 -4 3 0 -3 4 -7 0 3 2 0 1
ss mission plain.singular	-14 15 -14 -9 17 -4 5 -4 4 5 -8 -3 -3
ss mission preposition	4 -26 -4 12 -9 4 -10 1 8 -5 -6 6 -1
ss mission pronoun	10 1 0 3 -1 -5 5 0 -4 3 -1 0 0
ss mission wanted :	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ss modal.infinitive ,	-14 -4 6 -6 0 10 -2 2 -2 0 0 0 0
ss modal.infinitive .	-6 -3 -2 3 -1 0 -1 0 0 0 -1 0 0
ss modal.infinitive adverb	-7 -2 8 -4 -1 5 -2 -2 -1 -1 3 0 3
ss modal.infinitive article	11 -4 6 2 -2 -3 -11 3 -1 3 15 -2 -4
ss modal.infinitive comparative	8 2 0 1 0 -3 -1 -3 0 -4 0 -1 12
ss modal.infinitive determiner	15 1 4 4 -5 -5 1 2 4 -2 -2 5 -3
ss modal.infinitive living.infinitive	-8 -10 -6 -2 -4 11 -7 2 -3 0 4 0 -2
ss modal.infinitive offering.infinitive	4 0 -1 2 0 -2 6 -4 1 0 -1 0 0
ss modal.infinitive plain.infinitive	-1 2 -7 -2 1 2 7 -10 5 -3 1 -1 1
ss modal.infinitive preposition	5 1 11 0 -2 -2 4 -5 -5 14 -5 -1 3
ss modal.infinitive pronoun	-22 -12 -11 -7 -1 19 -1 -3 -2 1 -3 -1 -2
ss modal.infinitive subject	-6 10 -12 -4 13 -7 -4 0 -17 7 -7 10 11
ss modal.singular ,	9 1 -4 3 -1 -4 0 -2 0 -1 2 0 3
ss modal.singular .	4 0 0 1 -1 -1 4 -5 6 3 -5 -1 -2
ss modal.singular adverb	0 3 18 -3 -2 0 -8 4 6 -2 3 -1 4
ss modal.singular article	-9 5 -2 -5 1 6 -3 -3 -5 -3 9 -1 4
ss modal.singular living.infinitive	-10 -2 11 -7 -2 9 -2 1 8 -2 -2 -1 -3
ss modal.singular plain.infinitive	14 3 1 4 2 -10 4 1 2 -2 0 -1 -1
ss modal.singular possessive	2 0 7 0 -1 -1 -2 -3 12 -1 -3 0 -1
ss modal.singular pronoun	1 -2 0 0 -1 1 0 -7 6 3 -2 0 -1
ss modal.singular unlisted.infinitive	1 2 7 -1 -1 -1 -1 2 2 -1 0 0 0
ss neutral 	-1 -1 -11 4 8 -8 -5 -6 -2 -5 -3 25 -8
ss neutral ,	-2 -8 -8 8 -4 1 -1 -11 10 -2 3 -1 -2
ss neutral .	-6 -8 -4 2 -4 6 6 2 -20 4 4 -4 4
ss neutral :	-1 2 10 -2 0 0 2 -8 11 -1 0 -1 -1
ss neutral activity.infinitive	8 0 -3 3 -1 -4 -2 8 -4 -1 -1 0 1
ss neutral adverb	-2 0 -8 -2 1 4 4 -5 8 -2 -4 -1 -2
ss neutral article	3 -7 -10 11 -2 -5 1 -5 2 3 -2 -1 -1
ss neutral conjunction	4 -1 -10 10 1 -9 1 9 -4 -2 -7 -1 1
ss neutral modal.singular	10 2 -1 3 -1 -5 0 -3 2 -1 3 0 2
ss neutral offering.infinitive	-7 -3 2 -2 2 3 -1 0 2 -1 -2 0 0
ss neutral people	2 6 3 -1 0 -2 0 3 0 -2 3 0 -1
ss neutral plain.infinitive	7 -4 4 -2 -6 6 5 6 -9 -1 3 3 -5
ss neutral plain.infinitive people	2 0 0 0 0 0 8 -3 -2 -1 -1 0 -1
ss neutral plain.singular	-11 -6 7 -5 -4 12 -1 -3 9 -1 -6 0 -1
ss neutral preposition	-14 21 0 -6 9 -5 -4 7 -3 -11 7 -4 9
ss neutral pronoun	-5 -2 6 -3 -1 4 0 0 1 0 -1 0 0
ss neutral relative	-7 -3 -3 -3 6 0 -2 -1 2 1 -1 0 -2
ss neutral unlisted.infinitive	8 1 2 2 -1 -3 -2 11 -5 -1 -2 -1 2
ss neutral wanted	6 1 4 1 -1 -3 2 -3 3 0 1 0 0
ss offering.infinitive 	0 -1 6 -1 -1 1 4 -1 -1 0 -1 0 0
ss offering.infinitive .	10 2 -4 2 5 -9 0 -2 2 -2 -3 10 -3
ss offering.infinitive artefact	-9 -1 12 -5 -1 5 -1 -5 7 0 0 0 0
ss offering.infinitive article	-2 -2 13 -2 -3 2 -3 11 -1 -1 -3 0 -1
ss offering.infinitive conjunction	-9 4 -4 -4 3 3 -2 -2 3 -1 1 0 -1
ss offering.infinitive neutral conjunction	4 -1 12 0 -4 0 -1 7 -1 -1 -1 0 0
ss offering.infinitive neutral preposition	6 0 3 2 -3 -1 -1 3 2 -1 -1 0 -1
ss offering.infinitive preposition	1 13 -6 -2 12 -12 -11 13 18 -7 -10 4 -4
ss offering.infinitive relative	12 1 -4 5 -1 -6 -5 -3 14 -1 -2 0 -1
ss offering.infinitive shared	-4 1 9 -3 0 2 0 1 1 0 0 0 0
ss offering.infinitive subject	5 0 4 1 -2 -1 8 -5 1 0 -1 -1 -1
ss offering.infinitive wanted	4 3 -2 1 1 -3 -1 -4 7 0 0 0 0
ss offering.participle .	-1 0 2 -5 0 5 -1 -3 7 -1 -1 0 -1
ss offering.singular 	-2 -2 3 -1 -2 3 -6 3 7 -1 -2 0 -1
ss offering.singular article	-5 4 6 -3 1 1 1 4 -1 -1 -1 0 -1
ss offering.singular praised	7 0 -4 3 -1 -3 -1 -2 5 -1 -1 0 0
ss own 	-11 4 9 -9 9 0 4 5 -5 5 -7 -2 1
ss own adverb	-6 -2 6 -3 0 4 3 1 -1 -1 -1 0 -1
ss own agent	11 8 5 2 2 -9 4 1 -2 -10 6 -1 7
ss own artefact	5 1 6 0 -2 -2 10 -16 13 -3 -2 0 2
ss own company	-4 -1 7 -3 -1 4 -2 -5 1 4 2 -1 2
ss own customer	9 0 -2 3 -1 -4 2 0 -1 -4 9 -1 -4
ss own internal	5 -1 0 1 -1 -1 -1 -3 -1 -2 -1 -1 10
ss own mission	-3 -6 -8 -6 6 4 -10 8 -10 12 -2 7 -8
ss own mission wanted	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ss own neutral	-6 -2 6 2 -1 0 -4 2 -6 8 -3 -1 2
ss own people	-14 13 11 -9 3 4 7 17 -7 -5 -4 -1 -4
ss own place	-2 -12 -9 0 -3 8 6 -2 0 -5 -2 0 -3
ss own possessive	9 11 7 1 0 -7 -4 1 -2 -2 -1 -2 17
ss own preposition	-11 -7 -4 -5 -3 14 -6 3 0 1 -5 -1 2
ss own service	6 0 2 2 -2 -2 1 -7 1 2 -1 0 6
ss own shared	8 2 -5 2 2 -6 -4 9 1 0 -2 0 -2
ss own venue	5 1 9 0 -1 -3 -2 2 4 1 2 -1 -2
ss own wanted	7 5 -5 2 3 -6 -3 4 1 4 -2 0 -2
ss people 	3 -13 -9 19 -7 -8 12 -7 -2 0 -9 1 0
ss people ,	-6 -2 2 -7 -1 10 -3 -1 11 -2 -5 -2 -1
ss people .	-8 10 11 -10 -4 11 -1 -3 15 8 -2 -6 -8
ss people act.infinitive	-14 6 -9 -5 18 -8 -1 -3 1 0 0 -1 0
ss people activity.infinitive	-12 13 3 -8 6 1 0 2 -3 -2 -1 6 -1
ss people adverb	-5 1 16 -6 -6 9 13 5 -4 -6 1 -2 -4
ss people article	12 -9 -6 4 -7 5 1 -17 24 -2 -8 5 -3
ss people carry.infinitive	1 3 1 0 0 -1 -1 -3 7 0 -1 0 0
ss people conjunction	1 0 -1 2 -6 5 3 2 -5 2 8 -3 -7
ss people contented	7 1 -1 2 0 -4 -1 -2 -1 5 2 0 -1
ss people determiner	-4 2 11 -4 0 2 -1 5 1 -1 -1 0 -1
ss people helping.infinitive	10 -1 3 3 -4 -2 1 -5 -5 -3 -2 18 -2
ss people let.infinitive	8 -3 -4 1 -2 1 1 4 -3 -1 -1 0 0
ss people living.infinitive	-12 -3 11 -6 -2 9 -5 6 -1 -2 1 -1 1
ss people living.singular	3 4 11 -1 -1 -3 1 2 5 -2 -1 0 0
ss people modal.infinitive	-5 -3 3 -2 -2 6 -1 -2 0 -1 4 0 -1
ss people modal.singular	-7 -1 12 -6 -1 6 -3 5 3 -1 -2 0 -1
ss people people	3 3 5 -1 -1 -1 10 -3 1 -2 -2 -1 -1
ss people plain.infinitive	-11 -7 14 -7 -5 13 1 2 -13 10 4 -1 -3
ss people plain.singular	-6 -4 4 2 -1 0 -4 5 -1 -2 0 0 -1
ss people possessive	-4 0 6 -2 0 2 -4 -1 -1 -1 3 0 3
ss people preposition	22 -12 4 -4 -6 6 24 8 -5 -13 1 5 -16
ss people pronoun	13 1 -11 4 -1 -4 -2 -8 0 -2 11 -1 2
ss people relative	-10 0 15 -5 -5 9 21 -6 -1 -6 4 -3 -8
ss people shared	5 0 -1 2 -1 -2 -4 2 6 -1 0 -1 0
ss people subordinator	-5 -2 -8 5 5 -6 -1 -1 -1 0 0 0 0
ss people wanted	-7 5 10 -6 -2 6 2 5 5 -3 -2 -1 -3
ss place 	4 2 -1 0 -2 1 -1 8 -2 2 -3 -1 -2
ss place ,	2 0 -9 6 -1 -3 -5 6 2 4 -6 -1 -2
ss place .	1 -12 -4 -2 -6 12 -4 -4 1 -7 19 -5 -3
ss place :	-7 -4 6 -3 -1 6 -1 -4 2 -1 3 0 0
ss place ^	-8 -8 -9 -1 -1 8 0 -1 -3 0 -1 0 0
ss place act.infinitive	-5 8 -6 -2 9 -6 0 6 -2 -1 -2 0 -1
ss place activity.infinitive	5 6 9 0 -1 -3 -2 4 -2 -2 8 0 -1
ss place adverb	-6 -2 16 -6 2 2 -10 21 -10 -2 2 -1 2
ss place article	8 1 2 2 -6 2 0 2 -4 1 5 0 -1
ss place comparative	-10 0 0 -4 0 7 -2 4 -1 -1 -1 0 -1
ss place conjunction	-12 3 0 -8 16 -5 2 3 8 -7 -2 -1 -4
ss place living.infinitive	12 1 -5 5 -1 -6 -2 3 0 3 -1 0 -1
ss place living.singular	4 -3 0 12 -3 -9 3 1 -2 0 -1 0 0
ss place modal.infinitive	3 -1 12 0 -5 2 1 1 2 3 -2 0 -1
ss place modal.singular	-6 1 -3 -2 4 0 1 -3 0 -1 1 0 0
ss place plain.infinitive	20 0 12 4 -8 -3 -7 -6 13 19 -8 -2 -1
ss place plain.singular	-14 -8 4 -7 -5 17 -1 0 -3 -1 1 0 -1
ss place praised	1 2 6 -1 0 -1 1 1 1 0 -1 0 0
ss place preposition	-16 -19 23 -13 -7 23 9 0 -3 -2 -1 -3 -3
ss place pronoun	-16 -3 15 -8 -3 11 -1 3 -2 -1 0 0 0
ss place protect.infinitive	-9 3 -1 -4 12 -6 -1 0 0 0 -1 0 0
ss place relative	-58 -14 36 -28 -9 46 -4 14 -3 0 -9 -2 -6
ss place shared	15 9 1 4 1 -12 -1 5 5 0 -1 0 0
ss place wanted	0 -5 5 -5 -6 11 -2 0 3 3 -2 0 -1
ss plain.infinitive 	-17 -11 -3 -2 -4 13 6 -8 2 1 -8 -2 1
ss plain.infinitive ,	15 -2 -10 9 -3 -6 1 7 -8 7 -3 -2 -1
ss plain.infinitive .	2 6 -4 8 -5 -3 -10 -3 5 9 -7 -1 7
ss plain.infinitive :	-11 -3 2 -4 0 7 -1 5 -2 -1 -3 0 -1
ss plain.infinitive adverb	-13 -8 -3 2 -4 9 8 3 -4 -4 -6 -1 -3
ss plain.infinitive article	16 19 3 -1 7 -15 -7 -15 10 -7 33 -1 -4
ss plain.infinitive conjunction	2 -7 14 3 -7 2 -5 7 -10 12 0 -1 0
ss plain.infinitive living.infinitive	0 1 11 -2 -1 0 -3 -2 4 -1 -1 0 7
ss plain.infinitive mission adverb	6 0 7 1 -2 -2 -3 2 1 3 2 0 -1
ss plain.infinitive mission preposition	-7 -11 2 -3 -1 8 -3 -5 -6 15 -1 0 -4
ss plain.infinitive mission subject	-9 -4 -2 -4 0 8 -1 -1 -1 0 0 0 -1
ss plain.infinitive neutral preposition	-13 -5 22 -8 -7 14 -2 12 -5 -3 -2 0 2
ss plain.infinitive own	-12 -10 -2 -4 -4 14 0 3 0 -3 -3 0 -3
ss plain.infinitive people	-8 -5 12 -4 -3 8 3 4 -3 -1 -2 0 -1
ss plain.infinitive people preposition	8 -1 -1 3 -2 -2 9 -5 3 -1 -2 -1 -1
ss plain.infinitive plain.participle	-7 -6 -6 -2 -1 8 -3 -4 3 -1 -1 0 0
ss plain.infinitive preposition	-26 9 -10 -13 23 -3 8 -5 -17 24 -8 -5 -4
ss plain.infinitive pronoun	7 -2 0 -1 -3 2 11 -10 -4 1 -4 -1 8
ss plain.infinitive relative	22 11 6 5 0 -14 -3 -3 -4 8 16 -1 -4
ss plain.infinitive shared preposition	-22 -12 -8 8 4 -2 -4 3 -4 -1 -3 0 -1
ss plain.infinitive subject	23 9 4 10 -2 -17 13 -8 -9 4 4 2 3
ss plain.infinitive subordinator	-5 1 -4 -2 0 4 -1 -6 -3 3 -2 0 7
ss plain.infinitive unlisted.infinitive	-7 -3 5 -3 -1 6 -1 2 -1 0 -1 0 0
ss plain.infinitive wanted	12 -5 -4 5 -3 -2 -3 2 4 0 -2 0 -1
ss plain.participle .	-5 -5 -7 5 0 0 -1 -6 4 0 0 0 0
ss plain.singular 	-9 0 4 0 0 1 0 0 0 3 -3 0 -1
ss plain.singular ,	-5 -3 11 -5 -2 7 8 5 -6 -4 0 -1 -2
ss plain.singular .	6 9 15 -7 4 -5 -1 5 6 -9 7 -3 3
ss plain.singular adverb	-12 -5 -5 -1 -2 9 5 -6 4 -3 -3 0 -2
ss plain.singular article	0 0 0 5 7 -12 -4 -3 -11 -1 16 -1 4
ss plain.singular conjunction	13 3 -6 3 -1 -5 -1 -2 0 -1 3 0 4
ss plain.singular determiner	7 -1 -3 2 -2 -1 -2 2 2 -2 -1 0 2
ss plain.singular living.participle	-13 -8 1 -4 -5 14 -1 -1 -1 0 -2 0 0
ss plain.singular neutral 	6 -1 -7 12 0 -11 5 -2 -2 0 -1 0 0
ss plain.singular neutral .	-3 0 3 -2 0 2 -6 4 -1 6 -1 0 -1
ss plain.singular own	6 -2 -2 1 0 -2 0 4 1 -3 1 -1 -2
ss plain.singular preposition	-7 -3 -7 4 5 -5 -4 1 1 5 2 -3 -4
ss plain.singular problem	0 1 -3 8 -2 -6 -1 3 -2 0 0 0 0
ss plain.singular pronoun	-10 0 13 -7 2 4 -1 7 -1 -4 3 -1 -2
ss plain.singular relative	2 0 1 -1 0 0 6 3 -6 -1 -2 0 2
ss plain.singular subordinator	4 7 7 -1 -2 -2 4 7 -1 -2 -3 0 -1
ss plain.singular wanted	-6 -4 7 -7 -3 11 1 -8 13 -1 -3 -1 -1
ss possessive 	1 -20 5 -5 -4 13 1 -13 6 -1 6 2 -5
ss possessive adverb	-11 -7 -4 5 -1 2 0 -1 3 -1 -5 0 -1
ss possessive agent	5 -6 -6 3 -3 2 -1 -2 -1 -3 8 -1 -1
ss possessive artefact	5 15 8 -1 3 -8 2 7 -8 -2 11 -1 -2
ss possessive company	6 -1 1 2 -1 -2 9 -8 4 -2 -2 -1 1
ss possessive internal	5 8 1 1 2 -6 -1 -3 -1 -1 0 -1 11
ss possessive mission	7 -2 -3 3 -1 -2 1 -4 -2 -1 7 0 0
ss possessive people	10 12 0 2 1 -8 5 1 9 -3 -6 -1 1
ss possessive place	-10 0 8 -5 4 1 2 8 -4 -1 -4 0 -1
ss possessive possessive	3 0 5 0 -3 1 -3 0 10 -2 -1 -1 -2
ss possessive preposition	10 -3 -2 4 -3 -2 1 1 0 -1 2 0 -2
ss possessive venue	-8 -4 -1 -3 -1 8 1 -1 -1 0 -2 0 0
ss praised 	-11 7 -9 0 7 -3 0 -9 12 -3 -1 -1 -2
ss praised ,	15 -1 -4 6 -1 -8 1 -8 4 10 -2 0 -1
ss praised agent	1 0 -1 1 0 -1 -1 -1 -1 6 -2 0 0
ss praised artefact	-4 0 9 -3 -1 3 -3 -12 13 7 -1 -1 -2
ss praised conjunction	3 -7 -3 10 -4 -4 -6 -1 14 -4 -2 -1 -2
ss praised neutral	-13 -7 2 -8 -3 15 2 -1 -3 -2 -2 4 -2
ss praised place	12 10 -2 3 0 -9 -1 5 2 0 -1 0 0
ss praised service	9 8 -2 2 0 -6 -2 3 4 -3 3 0 -1
ss praised shared	13 12 -1 3 -1 -7 -1 3 3 8 -8 -1 1
ss preposition 	11 23 -14 -11 5 0 -7 -11 22 2 -8 1 7
ss preposition ,	-17 12 11 -7 3 2 -2 16 -2 -4 -3 -1 -3
ss preposition .	1 -4 15 -4 -9 10 -12 4 3 0 0 -2 10
ss preposition :	-12 -5 -1 -4 -1 9 -1 -1 -2 0 -1 0 0
ss preposition activity.infinitive	-1 -6 0 0 -3 4 -4 -11 3 8 -3 7 -1
ss preposition adverb	13 -1 10 -1 -6 2 9 14 -4 -13 0 -4 2
ss preposition agent	0 3 4 -3 2 -1 5 1 1 -7 -3 -1 6
ss preposition artefact	2 -5 -7 7 -4 0 8 3 1 -4 -3 -4 -4
ss preposition article	-16 -8 11 -18 7 14 17 -1 7 -12 -3 -11 0
ss preposition change	-7 15 -4 -6 6 -1 -5 1 -1 -1 10 3 -6
ss preposition company	4 16 2 -1 2 -5 -6 20 -7 5 -6 -1 0
ss preposition comparative	4 3 13 -1 -1 -3 0 5 -4 5 0 0 -1
ss preposition conjunction	-1 11 6 -4 7 -7 -2 9 -5 -6 13 -1 -4
ss preposition determiner	-3 -11 15 -13 -6 19 -9 10 8 -4 -2 -7 5
ss preposition living.infinitive	-3 -2 2 -2 -1 4 -3 2 -4 -2 -3 0 10
ss preposition mission	4 -7 -15 3 4 -2 -3 1 3 -4 1 -1 -2
ss preposition neutral	23 3 13 2 -8 -4 11 -5 7 -8 7 -3 2
ss preposition own	18 11 11 9 0 -19 7 10 9 9 -5 -4 -16
ss preposition people	-3 11 12 -7 15 -13 4 2 23 -4 -4 -9 -7
ss preposition place	9 -7 -12 -1 11 -8 -6 -9 -4 18 12 -5 -8
ss preposition plain.infinitive	-14 -9 -2 -6 -2 14 3 -7 10 -4 -6 -1 -2
ss preposition plain.singular	0 -3 3 -1 -3 3 -2 -2 -5 -1 6 0 4
ss preposition possessive	-7 3 4 -5 1 4 10 8 1 -14 4 2 -11
ss preposition praised	18 10 10 3 -5 -7 7 -14 16 6 2 -2 -5
ss preposition preposition	-10 11 12 -13 0 9 1 24 -12 -5 -13 -3 11
ss preposition problem	-29 26 18 -25 14 8 3 9 4 -4 -7 -2 1
ss preposition pronoun	-6 -18 -5 12 -13 8 -4 9 2 -10 2 3 -10
ss preposition quality	-1 -6 -3 -2 -5 9 0 -8 4 2 1 -2 0
ss preposition rank	3 0 -1 1 0 -1 -2 -1 -5 17 -8 0 0
ss preposition relative	-9 -3 2 -4 3 3 0 3 1 -2 -3 -1 -1
ss preposition service	1 2 -2 -2 -5 7 4 9 -10 -2 2 -1 -2
ss preposition shared	-11 -13 -11 14 6 -12 -1 -8 10 1 -5 -1 -5
ss preposition subordinator	6 -5 -3 3 -2 0 0 -5 2 0 2 0 0
ss preposition venue	-15 -9 4 -6 -3 14 1 1 0 -1 -4 -1 -1
ss preposition wanted	4 6 5 -6 1 1 2 -8 -4 0 16 -2 1
ss preposition work	-14 13 -2 -8 4 5 -2 8 -3 -1 -2 0 -1
ss preserve.infinitive .	-8 4 -10 -6 21 -11 0 -3 -1 0 0 -2 3
ss problem 	-9 -3 -3 -3 2 5 -2 -1 0 0 0 0 0
ss problem ,	-4 3 -3 -2 0 2 2 1 6 -3 -3 0 -4
ss problem .	12 18 11 -1 2 -11 2 14 8 -4 -6 -2 -2
ss problem act.infinitive	-12 6 -4 -6 6 2 -2 1 -2 -1 -1 0 4
ss problem activity.infinitive	8 0 -2 3 -2 -3 0 3 0 0 0 0 0
ss problem adverb	6 -2 -2 2 -4 2 7 -5 -4 -1 1 0 3
ss problem article	-16 -3 -3 -8 9 5 -3 0 -1 -1 0 0 -1
ss problem conjunction	-6 24 1 -6 10 -8 7 3 -4 -1 1 0 -1
ss problem living.infinitive	-6 -1 7 -3 -1 4 0 -1 2 0 0 0 0
ss problem living.singular	-6 -1 12 -4 -1 4 -1 4 -1 0 -1 0 0
ss problem plain.infinitive	8 0 -5 3 -1 -3 2 1 -2 0 0 0 0
ss problem preposition	-22 1 -19 -11 29 -7 4 1 -12 -3 1 -2 1
ss promote.infinitive .	-14 14 -7 -7 19 -10 1 -1 1 -1 -1 0 0
ss promote.infinitive conjunction	-8 6 -2 -3 5 0 -1 1 -1 -1 1 0 0
ss promote.infinitive preposition	-15 21 -2 -8 20 -12 2 7 -5 2 -4 0 -1
ss promote.singular article	-12 13 -2 -6 6 0 2 1 -1 -1 -1 0 0
ss promote.singular conjunction	-1 10 0 -2 2 -3 7 -3 -2 -1 2 0 0
ss promote.singular pronoun	0 -6 0 1 -4 5 -1 1 0 0 0 0 0
ss pronoun 	-2 0 0 -1 -3 5 0 -7 0 2 4 4 -4
ss pronoun ,	-11 2 14 -4 0 3 1 0 -1 -2 5 0 -2
ss pronoun .	-24 -14 -4 1 -3 12 -1 -1 -3 -2 1 -1 -2
ss pronoun activity.infinitive	9 2 0 3 0 -5 -1 3 -1 0 -1 0 3
ss pronoun activity.singular	1 -2 0 0 -1 1 6 -2 1 0 -4 0 0
ss pronoun adverb	20 8 -3 3 -3 -6 11 -2 12 -2 -7 -2 -4
ss pronoun article	7 6 12 -3 -3 -1 -11 15 2 4 -3 -1 1
ss pronoun conjunction	1 4 0 0 1 -2 -3 8 -2 0 -1 0 0
ss pronoun determiner	-15 -4 10 -8 -1 11 1 2 -7 -1 2 -1 1
ss pronoun living.infinitive	-19 -10 -1 -6 -2 16 -2 -2 0 -1 -3 0 0
ss pronoun living.participle	7 1 -2 2 0 -4 0 0 -1 -1 4 0 -1
ss pronoun living.singular	-7 -4 2 -5 -2 9 0 -1 5 -2 -3 0 -1
ss pronoun modal.infinitive	-11 -5 0 -4 -1 9 2 -1 -2 -2 1 0 -1
ss pronoun modal.singular	1 -3 -7 1 -1 3 5 -3 0 -2 -1 0 -1
ss pronoun neutral	-8 4 4 -5 2 3 0 -3 5 0 -1 0 0
ss pronoun people	-16 -16 -18 -3 -4 19 -9 -7 6 7 -7 -1 -2
ss pronoun plain.infinitive	5 3 1 5 6 -13 9 2 -3 2 -6 -1 -2
ss pronoun plain.singular	2 3 3 0 3 -6 2 9 -2 -4 -5 -1 3
ss pronoun plain.singular neutral	9 2 -1 3 0 -5 0 0 0 0 4 0 0
ss pronoun possessive	6 0 -2 2 0 -2 -2 4 -4 5 -1 0 -1
ss pronoun preposition	5 -8 -12 21 -2 -16 6 -1 -1 4 2 -4 -9
ss pronoun pronoun	-16 -11 13 -9 -5 19 2 -7 12 -5 -1 -1 -4
ss pronoun relative	17 2 -8 6 -1 -8 8 -7 2 -1 2 -1 -1
ss pronoun shared	-6 0 13 -6 -2 5 -4 -2 6 -2 6 0 -1
ss pronoun subject	6 1 -2 2 0 -3 4 2 -4 -2 -1 0 3
ss pronoun wanted	-8 -5 8 -4 -4 10 -2 1 1 -3 -1 0 2
ss protect.infinitive .	-3 5 -4 -4 11 -6 0 3 -3 0 0 0 0
ss quality 	-1 -4 -4 4 -2 0 5 -4 -6 -1 5 -1 -1
ss quality ,	2 -4 -6 6 -3 -1 -3 -3 4 -3 5 0 -2
ss quality .	-2 7 -2 9 -1 -8 16 -10 -3 1 2 -1 -3
ss quality adverb	-2 -1 1 5 1 -5 -3 -2 7 2 -2 0 -1
ss quality article	8 1 -4 3 0 -4 3 -4 -2 4 0 0 0
ss quality conjunction	-20 -2 4 1 -2 5 -2 11 -3 -5 -2 0 -3
ss quality plain.infinitive	-2 -4 -6 9 -1 -5 8 -1 -1 -4 -3 -1 -1
ss quality plain.singular	14 1 -7 5 -1 -6 -3 -2 4 -1 -4 -1 9
ss quality preposition	-38 -16 -4 -18 0 32 -3 5 -11 -1 3 -2 -6
ss quality subordinator	2 0 6 0 -1 -1 -1 3 -1 0 1 0 0
ss quality wanted preposition	7 1 -3 3 0 -3 -1 2 -2 -1 3 0 0
ss rank 	1 2 9 -1 -1 -1 -1 -1 -3 12 -2 0 -1
ss rank ,	1 0 0 0 0 0 -1 -3 -6 11 -1 0 0
ss rank .	4 0 0 1 -1 -1 0 -2 0 13 -8 0 -1
ss rank agent	-2 11 4 -3 4 -4 -2 -4 6 8 -4 0 -1
ss rank article	3 -1 -2 1 -1 -1 -1 -2 -1 8 -3 0 -1
ss rank people	1 4 0 0 -1 -1 -2 4 -5 7 -2 0 0
ss rank plain.infinitive	9 1 1 2 -1 -3 -1 -2 -3 12 -2 0 0
ss rank preposition	-3 11 -4 -2 2 -1 0 -5 0 10 -1 -1 -1
ss rank superlative 	9 2 1 2 -1 -4 -1 -4 3 9 -2 0 -2
ss rank superlative agent	5 -1 -1 2 -1 -1 -1 -2 0 8 -2 0 -2
ss realise.infinitive preposition	-9 -1 3 -4 0 5 3 -1 0 -1 -2 0 0
ss relative 	12 -3 -4 2 1 -4 2 -7 12 10 -11 -2 -3
ss relative adverb	15 7 1 2 5 -13 0 -6 8 -2 0 -1 8
ss relative article	-22 15 -7 -7 0 10 2 5 -11 -3 5 -1 -1
ss relative company	0 -1 -1 0 0 1 -2 -2 0 -2 6 0 -1
ss relative determiner	-8 -3 8 -5 -1 7 -7 -7 8 2 1 -1 3
ss relative living.infinitive	-7 -2 6 1 -1 0 -2 11 -4 -1 -2 0 -2
ss relative living.singular	4 0 2 1 -1 -2 6 3 -2 -1 -2 0 -2
ss relative neutral	-7 -1 0 -3 -1 5 -1 0 1 0 -1 0 0
ss relative people	3 -5 -1 0 -4 6 -12 -12 0 4 26 -1 -5
ss relative place	6 5 12 0 0 -6 1 1 1 -1 4 0 0
ss relative plain.infinitive	5 1 6 1 -1 -2 0 7 -3 1 0 0 -2
ss relative plain.singular	-5 -5 4 -2 -2 5 -3 6 -4 -1 1 0 -1
ss relative possessive	4 -6 -1 0 -4 5 -4 5 7 -5 1 -1 -5
ss relative preposition	-4 0 9 -4 -4 7 5 7 1 -6 -5 -2 0
ss relative problem	10 -1 -4 4 -2 -3 2 -1 2 0 -1 0 0
ss relative pronoun	-7 -4 16 -8 -6 12 -8 5 1 0 8 -3 -2
ss relative subject	7 2 6 0 3 -7 4 0 3 -2 -3 -1 4
ss relative wanted	9 -5 -9 10 -3 -7 -2 -4 1 -2 6 0 -1
ss representation preposition	5 6 5 0 -3 -1 1 12 -4 -2 -2 0 -1
ss result article	-9 0 16 -6 -1 5 1 4 -2 0 -1 0 -1
ss result determiner	-9 3 21 -7 -1 3 -5 5 5 0 -1 0 0
ss result own	-6 -1 4 -3 0 4 0 -3 4 0 -1 0 0
ss result people	-22 -7 24 -10 -7 19 -4 5 -1 -2 -2 0 2
ss result pronoun	23 6 0 7 -4 -10 11 10 -10 2 -2 -1 -2
ss service ,	-1 8 2 -3 1 -1 9 -9 2 1 1 -1 -2
ss service .	1 3 22 -6 -3 3 -4 14 6 -2 -4 -1 -3
ss service conjunction	-13 6 7 -2 -2 4 -4 9 3 0 -6 -1 -2
ss service living.singular	-4 -4 5 -2 -5 8 -1 -1 1 0 0 0 0
ss service offering.infinitive	11 2 3 2 -1 -5 -3 9 1 -1 -1 -1 0
ss service preposition	30 17 0 6 -1 -17 1 -6 22 4 -1 -4 -5
ss shared 	-16 10 -3 0 11 -9 -6 5 7 -2 -4 -1 -2
ss shared ,	4 -2 -7 -4 -5 10 0 -15 17 -5 7 -1 -3
ss shared .	-3 -1 33 2 -19 10 15 -4 11 -1 -7 -3 -4
ss shared ^	-3 -10 -10 7 -2 1 0 -1 0 0 -3 0 0
ss shared act.infinitive	2 -2 -4 -1 14 -11 -1 -4 -1 -1 -1 6 1
ss shared activity.infinitive	-1 -6 2 -3 -6 10 -1 5 -1 -1 -1 -1 -1
ss shared adverb	15 35 12 -3 -2 -11 -5 7 5 -3 16 1 -5
ss shared carry.infinitive	8 1 2 2 -3 -2 -1 9 -3 -1 0 0 -1
ss shared comparative	-4 2 15 -4 -3 3 -1 -3 9 0 -1 0 -1
ss shared conjunction	-17 -1 7 -6 2 7 2 1 5 -4 -5 -2 0
ss shared helping.infinitive	6 1 -2 2 0 -3 4 1 -2 -1 -3 2 -1
ss shared helping.singular	-2 -1 0 -1 0 2 4 -6 0 -1 3 0 -1
ss shared living.infinitive	6 1 3 1 -1 -3 -2 -1 0 -1 1 -1 6
ss shared living.singular	-7 -4 -3 -2 -1 7 -2 -5 1 3 2 0 -1
ss shared modal.infinitive	3 -1 2 1 -2 0 4 -5 6 2 -2 -1 -3
ss shared modal.singular	9 3 9 2 -1 -6 -3 7 3 -1 1 0 -1
ss shared offering.infinitive	7 0 -6 3 -1 -3 -2 7 -1 -1 -1 0 -1
ss shared people	10 5 -7 4 7 -13 0 2 -3 0 4 0 0
ss shared plain.infinitive	6 -6 3 -1 -10 10 1 1 -6 4 6 -1 -4
ss shared plain.singular	2 -4 8 -3 -1 2 3 -3 -1 -3 7 0 -1
ss shared preposition	-15 4 -6 -9 11 3 -18 8 10 0 9 -5 -8
ss shared promote.infinitive	0 11 -1 -2 6 -6 -1 4 0 0 0 0 0
ss shared pronoun	-5 -4 2 -3 -2 6 -4 2 0 -1 2 0 0
ss shared relative	-17 -7 4 -8 -2 15 -11 -2 6 -5 1 -1 6
ss shared subordinator	11 -1 -5 4 -2 -4 -1 -5 10 -1 -2 0 0
ss shared unlisted.infinitive	-6 1 -3 -2 10 -6 -2 3 -1 0 -1 0 0
ss shared wanted	-15 -3 13 -7 -2 10 -3 2 2 2 -3 0 -1
ss strengthen.infinitive .	-5 7 -2 -4 7 -4 -1 -1 0 -1 2 0 2
ss strengthen.infinitive preposition	-8 2 -6 -3 10 -5 -1 0 0 0 -2 0 0
ss subject 	2 -3 6 0 -4 2 1 -8 8 -2 -1 5 -2
ss subject .	-3 0 6 6 -1 -6 5 -2 -1 0 -1 0 0
ss subject act.infinitive	-6 1 1 -3 6 -1 -2 4 -2 0 0 0 0
ss subject activity.infinitive	-12 8 21 -10 11 -6 -8 35 -12 -2 -4 -1 -3
ss subject activity.infinitive artefact	7 0 2 2 -1 -3 -2 11 -3 -1 -2 0 -1
ss subject activity.infinitive place	2 1 2 0 0 -2 -2 6 -2 0 0 0 0
ss subject activity.infinitive shared	-7 6 2 -4 3 1 0 1 0 0 0 0 0
ss subject adverb	10 -2 15 0 -1 -4 3 -1 2 -1 0 -1 4
ss subject article	-7 34 7 -9 11 -10 -15 11 3 9 -4 -4 8
ss subject carry.infinitive	1 3 1 0 0 -1 -7 2 9 0 -1 0 -1
ss subject determiner	5 11 -1 -1 3 -7 6 -2 5 -1 -3 0 -2
ss subject develop.infinitive	8 -3 -8 3 -2 0 -5 9 -5 -1 -1 0 2
ss subject helping.infinitive	-1 2 13 -3 -4 3 25 -11 -5 -1 -1 -1 -2
ss subject helping.infinitive people	-5 9 9 -4 2 -1 10 -2 -2 0 -1 0 -1
ss subject inward.infinitive	1 -1 2 0 -1 0 -4 -5 -2 -1 -1 0 13
ss subject living.infinitive	7 6 -9 1 3 -6 0 6 -9 0 1 5 -4
ss subject make.infinitive	5 1 7 0 -2 -2 8 3 -3 -2 -3 -1 1
ss subject modal.infinitive	6 -16 6 -3 -9 13 -12 -5 -7 5 6 1 11
ss subject offering.infinitive	14 3 16 2 -5 -5 2 -28 42 -3 -1 -1 -3
ss subject own	5 -5 -11 3 -2 1 -4 2 -3 -2 -2 -1 8
ss subject people	0 0 6 -1 -1 1 9 1 -6 -1 -1 -1 -1
ss subject plain.infinitive	-15 -3 -14 -4 3 9 5 -7 -3 -12 15 -5 -2
ss subject plain.infinitive mission	-1 -10 -5 0 -1 4 -5 -4 -5 17 -2 0 -5
ss subject plain.infinitive shared	-21 -14 -7 8 3 0 -3 3 -7 -2 0 0 -2
ss subject preposition	-17 -6 -3 -6 5 7 12 -8 -4 -2 -8 -3 6
ss subject pronoun	7 1 -8 8 0 -8 3 2 -3 -1 -2 0 2
ss subject shared	6 -2 5 2 -2 -2 0 6 -1 -1 -1 0 0
ss subject unlisted.infinitive company	2 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -2
ss subject unlisted.infinitive people	7 -1 9 1 -3 -2 9 -1 1 -2 -2 -1 -1
ss subject unlisted.infinitive shared	-2 0 7 -2 0 1 -1 4 -1 0 0 0 0
ss subject unlisted.singular	-1 18 2 2 4 -11 -6 15 -7 -3 -3 8 0
ss subject wanted	7 0 2 2 -1 -3 -3 8 -2 -2 2 0 -1
ss subordinator 	16 0 4 9 -4 -10 -3 9 -1 5 0 -1 -4
ss subordinator adverb	-2 0 2 -1 0 1 -1 -3 0 6 -1 0 0
ss subordinator agent	-2 -7 -12 1 -2 6 5 -3 -3 -2 -2 0 -1
ss subordinator article	10 0 -8 6 0 -6 -1 -9 4 1 1 -1 4
ss subordinator company	-7 -2 2 -3 0 5 -1 -3 3 -1 0 0 -1
ss subordinator determiner	-11 -3 6 -5 -1 8 1 -1 -1 0 0 0 0
ss subordinator mission	2 1 -1 0 -3 3 7 -2 -1 -2 0 0 -1
ss subordinator own	-6 0 1 -3 3 1 -2 9 -5 -1 -1 0 -1
ss subordinator people	9 1 3 3 -1 -5 -2 3 5 -3 1 0 -1
ss subordinator pronoun	2 2 -1 0 7 -7 -1 3 0 -1 2 0 -1
ss subordinator subject	7 3 13 0 -2 -3 -6 8 0 -1 -2 0 7
ss subordinator wanted	-3 2 -1 -2 6 -4 -1 2 -1 0 0 0 0
ss superlative neutral	-7 -1 -5 -2 6 -1 -1 -1 -1 -1 1 0 0
ss unlisted.infinitive ,	11 -2 5 2 -1 -5 -6 15 1 -2 -3 -1 -2
ss unlisted.infinitive .	-6 -6 -9 -5 16 -5 6 -14 0 -9 -8 10 8
ss unlisted.infinitive company preposition	2 -1 -1 1 -1 -1 8 -2 -3 -1 -1 0 -2
ss unlisted.infinitive conjunction	12 2 0 4 -1 -6 -2 7 0 -2 -1 -1 2
ss unlisted.infinitive people preposition	0 -2 6 -1 -1 1 6 -4 3 -2 -1 0 -1
ss unlisted.infinitive preposition	0 8 17 -4 -2 -1 -5 -2 13 7 -1 -1 -3
ss unlisted.singular .	-1 9 -6 -2 4 -2 -3 3 0 -1 4 0 -2
ss unlisted.singular adverb	-3 -3 4 -2 -3 5 -1 -3 -3 8 -1 0 -1
ss unlisted.singular conjunction	6 1 4 2 -1 -3 3 0 1 -1 1 0 -1
ss venue ,	-4 0 0 -2 0 3 6 -3 1 -1 -3 0 0
ss venue .	-7 -4 5 -4 -2 7 0 4 0 -1 -4 0 -1
ss venue adverb	9 0 -4 4 -1 -4 -5 0 3 4 0 0 -1
ss venue conjunction	-12 -5 4 -5 -1 9 -1 2 -3 0 -1 0 0
ss venue living.infinitive	-7 -2 1 -3 0 5 -1 -5 2 0 2 0 0
ss venue modal.singular	-1 1 4 -1 0 0 -1 6 -1 -1 -1 0 0
ss venue plain.infinitive	0 -1 2 0 -1 1 -1 -1 -1 -4 7 0 -1
ss venue plain.singular	6 1 0 2 0 -3 -1 -3 1 -1 7 0 -1
ss venue preposition	21 4 4 4 -3 -9 -4 -9 5 11 9 -1 -3
ss venue relative	15 2 -5 5 0 -8 -1 -4 -4 -1 15 0 -1
ss wanted 	17 20 18 -5 2 -11 -10 5 11 1 3 -2 5
ss wanted ,	4 -2 -12 8 -5 0 -7 -5 6 -7 5 -1 7
ss wanted .	-28 -20 -3 3 -8 17 -3 1 -4 -3 -1 0 -2
ss wanted :	1 2 8 -1 -1 -1 -2 0 9 -1 -2 0 -1
ss wanted adverb	-5 -7 3 -4 -4 10 0 6 -3 1 -2 -1 -4
ss wanted agent	27 5 5 8 -10 -7 -2 -10 5 -6 15 -1 8
ss wanted artefact	6 3 4 -1 0 -1 0 -11 29 -6 -3 -1 -4
ss wanted change	6 11 0 0 6 -10 1 0 -1 8 -2 0 -1
ss wanted company	11 -1 0 4 -3 -3 -2 -3 0 5 5 0 -1
ss wanted conjunction	-17 -5 11 -12 -4 18 -7 3 0 9 -3 -1 -2
ss wanted customer	-5 -2 2 -6 -1 8 -1 -1 -2 4 -1 0 -1
ss wanted keep.infinitive	-4 -6 2 -2 -4 8 2 -1 -1 -1 -1 0 0
ss wanted living.infinitive	-8 -4 1 -4 -1 8 -2 -5 4 -1 3 0 -1
ss wanted make.infinitive	-13 -8 -2 -5 -3 14 -2 4 -2 -2 -2 0 -1
ss wanted merit	-1 -2 -3 6 0 -5 1 -1 0 0 0 0 0
ss wanted modal.infinitive	9 1 1 3 -1 -5 2 2 -2 -1 3 0 -1
ss wanted neutral	3 -11 -13 18 -6 -7 -6 -5 -3 7 6 -1 -3
ss wanted people	-12 3 29 -15 -6 16 -1 7 4 -4 5 -2 -4
ss wanted place	-35 -3 13 -21 2 26 -2 -2 -1 -7 8 -1 0
ss wanted plain.infinitive	-5 -4 -1 -2 -1 6 -2 -9 1 5 -1 0 4
ss wanted plain.singular	-15 -3 3 -1 -2 7 2 -1 0 -3 0 0 -2
ss wanted preposition	12 -4 -5 10 -5 -6 3 5 2 -8 1 -1 -1
ss wanted problem	-4 6 -2 -2 2 0 -1 5 -5 -1 3 0 0
ss wanted service	11 -3 -1 9 -3 -8 6 -8 5 3 -2 0 -2
ss wanted shared	-23 -16 4 -14 1 22 -6 -3 14 -15 10 -2 -7
ss wanted unlisted.infinitive	12 2 -2 4 -1 -5 -1 -3 4 -1 0 0 4
ss wanted venue	6 1 -1 2 0 -3 -1 -2 -2 2 5 0 -1
ss wanted wanted	-9 -4 7 -5 -3 10 4 -6 -1 1 1 0 -1
ss wanted work	6 3 1 2 2 -6 5 -6 -3 8 -1 0 -1
ss work ,	11 15 5 1 2 -10 -5 9 -2 8 -5 0 3
ss work .	-4 4 7 -3 -3 5 3 -5 4 5 -2 0 -2
ss work adverb	-7 8 -4 -4 4 1 -1 6 -2 0 -3 0 -1
ss work conjunction	8 10 3 1 -1 -6 -1 14 -4 -3 1 0 -1
ss work preposition	9 22 19 -4 -1 -8 -5 36 -5 -4 -4 -1 -4
w !	-4 -13 -20 5 -1 6 -4 0 1 1 -3 -1 -4
w '	9 -2 -2 3 0 -5 0 1 4 -1 -1 0 -1
w ,	14 -4 -7 15 -14 -2 3 17 8 -5 1 -22 -1
w -	-1 3 -6 -1 5 -3 -2 -2 -2 2 5 0 -1
w .	4 -42 -49 7 1 14 -4 8 -1 0 -14 -4 -6
w 1	0 1 5 -1 0 0 -1 -6 9 0 0 0 0
w 2028	4 1 -1 1 0 -2 -3 -4 -2 -2 -3 8 7
w 2030	7 -2 -5 3 -2 -1 -3 -4 -3 8 -2 -1 6
w 2040	-4 -3 2 -2 -4 8 0 0 0 0 0 0 0
w :	11 -9 11 -4 -6 6 -3 -4 2 -2 1 6 4
w aan	3 10 13 -8 7 -5 -26 17 18 1 -1 3 -6
w aanbieden	9 1 2 2 -1 -4 -1 -6 15 -1 -2 -1 0
w aandacht	3 -6 -8 11 -5 -3 7 0 -1 -3 -4 -1 -2
w aandeelhouder	8 0 -3 3 0 -4 -2 -2 -3 9 -1 0 -1
w aandoening	-8 8 3 -5 3 1 3 1 -2 0 -1 0 0
w aanleggen	-3 1 6 -2 0 1 0 0 -2 -1 -1 6 -1
w aannemer	2 2 8 -1 -1 -2 -3 -2 -3 3 -3 6 5
w aanpak	10 -5 -4 9 -5 -4 2 -1 -1 0 1 0 0
w aanpakken	-4 4 -3 -4 10 -5 0 0 0 0 0 0 0
w aantal	-12 9 -3 -6 8 -1 -1 3 -1 0 0 -1 -1
w aarde	-9 1 19 -6 -2 5 -1 14 -6 -1 -2 0 -1
w achter	-2 -2 2 -1 -1 3 -1 -5 6 3 -2 0 -1
w achtergrond	-6 -1 3 -3 5 -1 -2 3 -3 0 2 0 0
w activiteit	-6 -1 6 -3 -1 4 -1 2 0 0 -1 0 0
w ademen	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
w advies	13 1 -1 5 -1 -7 -1 -8 9 -1 5 -1 -1
w adviseren	11 -2 10 2 -6 -1 6 12 -4 -3 -4 0 -2
w af	-3 -5 4 -1 -3 6 -2 -3 2 -2 -1 0 5
w afspraken	3 -1 -2 2 -1 -1 0 -6 7 0 0 0 0
w afstand	-6 7 3 -4 2 0 1 -5 6 0 -1 0 0
w afval	-3 -1 -1 -2 -2 6 1 4 -4 -1 -1 0 -1
w afvalwater	2 1 7 0 -1 -1 0 4 -1 0 0 0 0
w al	17 -2 -3 12 -5 -10 -2 5 -4 3 4 -5 1
w algemene	0 6 1 -1 0 -1 -1 4 0 0 -1 0 0
w alle	16 3 3 1 -4 -3 1 -2 4 1 -5 -1 7
w alleen	-18 -1 14 -4 -1 6 -2 8 -4 -2 0 0 -1
w alles	-8 -13 -20 18 -2 -6 -4 -6 6 -2 -2 -1 -1
w als	-7 1 -10 -1 1 4 1 -4 -4 3 6 -4 -2
w altijd	-10 -10 -13 11 -2 -1 2 -2 -4 -1 -1 0 -1
w ambitie	-1 -6 -4 0 -3 6 -1 -7 -5 15 -7 -1 4
w ander	8 0 0 2 -1 -2 4 1 0 -1 -1 0 -1
w andere	11 0 -3 4 -1 -5 -4 4 1 12 -9 -1 -2
w anderen	9 2 0 3 -1 -5 -1 -2 4 -1 3 0 0
w anders	9 -2 -9 12 -2 -10 -3 -4 0 -1 -1 -1 9
w app	9 -1 -3 4 -1 -4 -1 -1 1 -1 4 0 0
w arbeidsmarkt	-5 0 12 -3 -3 4 4 0 -1 0 -1 0 0
w archief	8 -4 0 3 -3 -2 5 -1 0 -2 -1 0 0
w armoede	-8 8 1 -4 6 -2 -1 3 1 0 -1 0 -1
w arts	5 1 5 1 -2 -2 -3 -2 -2 7 5 0 -1
w atelier	1 0 -1 0 0 0 -1 -8 0 0 0 0 10
w baas	-12 -2 -2 -6 5 5 -1 1 -1 -1 -1 0 0
w baby	0 3 8 -1 0 -1 5 -1 -1 0 0 0 0
w bakker	-4 -3 -1 -2 -1 6 -4 -3 -1 1 4 2 0
w bank	9 2 0 3 -1 -5 5 0 -6 3 3 0 -1
w basis	-11 -11 -12 8 -2 3 -2 -2 1 0 -5 0 -1
w beantwoorden	6 0 -1 2 -1 -2 6 1 -4 0 0 0 0
w bed	9 2 8 2 -2 -5 -2 6 6 -3 -4 -1 3
w bedrijf	-4 5 3 1 -4 2 18 0 -6 -6 -3 -1 0
w beetje	3 -2 0 7 -2 -5 -1 6 -2 0 -1 0 -1
w begeleiden	14 10 12 2 -2 -9 26 -7 -8 -2 -4 6 -2
w beginnen	-13 -10 -17 8 7 -4 -6 -4 -1 3 -1 0 0
w begrijpen	-1 4 5 -2 0 0 -2 10 -3 0 -2 0 -1
w behandelen	-1 -4 2 -1 -2 3 -6 12 -3 -1 -2 0 -1
w behartigen	6 3 -3 2 0 -3 -2 6 -1 0 -1 0 0
w beheer	-7 7 -1 -4 4 -1 3 1 -1 -1 -1 0 0
w beheren	3 3 -3 1 0 -2 8 2 -1 -2 -2 0 -3
w behoren	10 1 6 3 -2 -5 -1 -3 -3 9 -2 0 4
w behoud	-4 5 0 -3 1 1 -1 6 -1 -1 -2 0 0
w behouden	-5 1 -6 -2 9 -5 0 -1 0 0 -1 0 0
w belang	13 13 4 3 -5 -5 2 9 -2 2 -2 -1 -1
w belangrijke	-7 5 0 -3 -1 5 0 2 0 0 -1 0 0
w belangstelling	-8 7 -2 -4 5 -1 0 4 -4 0 0 0 0
w beleid	2 3 -1 0 0 -1 -1 8 -3 -1 -1 0 -1
w bellen	8 3 1 2 0 -5 -3 -5 6 6 -1 0 -1
w bemiddelen	0 5 7 -2 0 -1 -1 6 -1 0 -1 0 0
w benelux	-1 -2 -1 0 -1 2 -3 -5 8 -1 0 0 -1
w bent	9 2 -2 3 0 -5 5 -1 -3 -1 3 0 0
w beoefenen	3 6 -1 0 1 -4 -1 1 3 0 -1 0 0
w beoefening	-2 9 1 -2 0 0 -1 5 -1 0 -1 0 0
w beperken	-3 0 9 -2 -1 2 -1 2 2 -1 -1 0 -1
w beperking	-8 -7 -9 -1 1 6 2 -8 -1 -1 4 0 -1
w bereiden	1 0 1 0 0 0 -3 6 -2 0 0 0 0
w bereikbaar	-11 -4 -1 -5 -1 9 0 -1 -2 0 0 0 0
w berm	-9 -2 2 -4 1 5 0 -1 -1 0 0 0 0
w beschermen	-24 5 -2 -12 23 -5 -3 5 -2 -2 -2 0 -1
w bescherming	-6 -5 -5 -1 3 2 0 -2 0 0 0 0 0
w beschikbaar	4 2 1 1 0 -2 -3 -1 8 -1 -2 0 -1
w bestaan	0 -6 -3 -1 3 0 0 7 -5 -2 0 0 -2
w beste	5 0 3 1 -4 1 1 -6 8 9 -7 0 -2
w bestemming	-10 -3 -2 -4 2 5 -1 -1 -1 -1 0 0 0
w bestrijden	-9 16 -1 -6 9 -4 -3 11 -3 -1 -1 0 -1
w betaalbaar	-6 -2 3 -3 0 4 -1 -2 4 0 -1 0 0
w betaalbare	9 0 -6 3 -1 -3 -5 -4 16 -2 -2 -1 -1
w betekenis	5 1 0 1 -1 -1 9 -2 -1 -3 -2 -1 0
w beter	-10 0 11 -6 -2 7 -1 9 -8 4 -2 -1 0
w betere	-5 -6 3 -2 -3 6 -3 -2 4 0 -1 0 0
w betrokken	-4 -4 -2 12 -1 -8 -2 -2 -2 0 4 0 0
w betrokkenheid	1 -3 -6 9 -1 -6 2 -1 0 0 -1 0 -1
w betrouwbaar	-4 1 8 -3 0 2 -1 -4 1 0 5 0 0
w betrouwbare	8 -3 -1 3 -2 -1 -2 -1 10 -7 3 0 -1
w bevorderen	-50 46 -19 -23 44 -15 3 7 -8 0 -5 -1 -2
w bewaken	1 -2 -6 1 2 -1 -2 6 -2 -2 -1 0 0
w bewaren	13 3 -5 5 4 -11 -1 7 -2 -1 1 0 -1
w beweging	-8 -3 3 -4 -1 6 -1 -2 -1 -1 3 0 0
w bewoner	-12 -6 1 2 -4 6 -5 11 -11 1 2 -1 -2
w bewust	16 3 -1 5 -2 -8 -5 11 -2 -3 4 0 -2
w bezitten	-6 -2 2 -3 -1 5 -1 4 -4 0 -1 0 0
w bibliotheek	-2 8 0 -2 3 -3 7 0 -3 -2 0 0 -1
w bieden	20 4 14 4 -5 -9 -11 -23 57 -4 -4 -1 -4
w bij	-6 10 6 -2 6 -6 35 -10 -6 2 -6 0 -13
w bijdrage	-4 8 7 -4 1 -1 1 12 -11 -1 2 0 -1
w bijdragen	-15 -6 20 -8 -7 15 -1 9 -6 -2 -2 0 3
w bijeenkomst	-4 7 0 -2 2 0 0 3 -1 0 0 0 0
w binnen	5 -2 2 -1 -8 8 0 -6 7 6 -6 2 -2
w binnenstad	-9 -2 5 -4 0 6 -1 2 1 -1 -2 0 -1
w blijven	3 -8 11 -3 -7 9 -6 -13 10 5 5 -1 3
w blik	-13 -2 8 -6 0 8 -1 1 -1 0 0 0 0
w bloem	-5 -2 1 -2 -1 4 -3 -1 -3 -1 6 0 0
w bodem	-6 -1 4 -3 -1 4 0 3 -1 0 -1 0 0
w boek	3 1 2 0 0 -2 -3 7 -1 -1 -1 0 0
w boer	7 0 4 1 -2 -1 10 -5 1 -2 0 -1 -1
w boom	12 3 1 3 -1 -7 0 7 -1 0 0 0 0
w bos	5 2 -1 2 2 -5 8 -3 -1 -1 -1 0 0
w bouw	-1 0 5 -1 -1 1 5 -2 -1 -5 6 0 -2
w bouwen	-1 -4 3 5 -4 -1 -7 22 -6 -2 -7 -1 2
w bouwmateriaal	0 0 0 0 0 0 5 -2 9 -8 -3 0 -1
w boven	7 -3 -1 3 -7 3 -3 0 -3 6 2 0 -1
w branche	3 0 -1 1 -1 -1 -2 -2 -1 10 -2 0 -2
w brandweer	2 2 9 -1 -1 -2 -1 5 3 -2 -1 0 -1
w brengen	4 12 8 -3 1 -3 -10 33 -7 -5 -4 -2 1
w bron	1 0 0 0 0 -1 -1 -2 -2 -1 7 0 0
w brood	1 4 -7 1 2 -2 -1 -5 8 -1 0 0 -1
w brugge	0 1 10 -2 -1 0 -2 7 -1 0 -1 0 0
w buiten	3 8 12 -2 0 -4 -5 6 11 -3 -7 0 3
w burger	-15 -9 -2 -5 -4 16 0 0 -5 -1 0 0 -1
w buurt	-11 -4 6 -6 -2 10 -3 11 -7 -2 -1 0 -1
w centraal	-7 -12 -15 20 -4 -7 1 -6 2 -1 -3 -1 -1
w christelijke	-3 -5 -4 -2 -1 6 0 3 -4 -1 1 0 -1
w christus	6 -1 0 2 -2 -1 -1 7 -2 -1 -1 0 0
w club	11 2 -2 4 0 -6 -1 -1 -1 -1 6 0 0
w coachen	7 3 5 2 -1 -5 13 -3 -4 -1 -1 0 0
w collectie	-10 2 -4 -4 8 -1 1 3 -3 -1 -2 0 0
w compleet	-8 4 5 -4 2 2 2 -1 1 0 -1 0 0
w contact	-3 8 6 -3 1 -1 -8 15 -1 -1 -3 0 0
w contacten	8 -3 3 3 -3 -2 -1 1 -1 4 -1 0 0
w coöperatie	-5 -3 14 -3 -2 4 3 0 -1 0 1 0 0
w creëren	3 -5 1 0 -3 3 -3 -2 3 -2 6 0 -1
w culturele	-9 5 0 -4 6 -1 1 2 -4 -1 1 0 0
w cultuur	9 1 -1 3 -1 -4 -4 -6 2 -2 -3 0 16
w daar	-12 -8 -3 -5 -1 12 -1 -8 -3 8 -2 -1 2
w daarbij	-3 1 -1 -1 7 -4 -2 0 -2 4 0 0 -1
w daardoor	-12 -2 13 -6 -1 7 0 4 -3 0 -1 0 0
w daarmee	-7 10 6 -5 0 3 2 -3 5 -1 1 0 -1
w daarna	-8 0 13 -5 -1 4 6 -1 -1 0 -1 0 -1
w daarom	7 6 7 4 8 -17 -1 5 7 -1 -3 0 -1
w daarvan	6 -1 -2 2 -1 -2 -1 -1 -1 0 0 0 4
w daarvoor	-1 4 6 -2 0 0 -1 1 0 -1 0 0 4
w dag	-2 -2 -5 7 -2 -3 15 -10 5 -4 -4 -1 -3
w dagelijks	3 -2 -1 1 -1 0 -2 7 -2 -2 -1 0 -1
w dak	-5 -2 0 -5 -4 11 -2 10 -9 -1 -2 6 -3
w dan	5 -8 -8 6 -8 4 -1 -3 1 6 -1 -1 -4
w dat	9 -19 17 -6 -20 24 1 4 11 3 -11 -6 0
w de	7 11 -18 -9 22 -13 3 1 -3 23 -4 -14 -5
w delen	6 -8 6 2 -8 5 -4 7 4 -2 -2 0 -1
w dementie	8 0 2 3 -2 -3 0 2 2 0 0 0 0
w democratie	-13 1 -7 -4 13 -4 -1 -3 0 0 0 0 0
w den	-3 -3 5 -1 -5 7 -2 10 -4 0 -3 0 -1
w denken	-4 -10 -14 19 -3 -9 5 -6 -5 0 -1 -1 1
w deur	-4 -3 0 -1 -1 4 -3 7 -2 -1 -2 0 -1
w deze	-9 -4 3 -4 -2 8 -3 0 -2 -2 4 0 0
w dezelfde	5 -1 2 1 -2 0 -3 -1 6 -2 -1 0 2
w dichtbij	-12 -6 -5 9 -1 -2 0 -1 -4 0 0 0 0
w die	9 5 0 0 -2 -2 -2 16 12 -17 6 -8 -4
w dienen	13 -4 -2 5 -4 -3 8 0 -4 1 -3 0 -1
w dienst	9 4 -6 3 3 -9 1 5 -9 4 2 -1 0
w dienstbaar	1 0 4 0 -1 0 -1 -4 -1 0 8 0 0
w dienstverlening	12 -5 1 4 -6 -1 7 -6 -5 8 -2 0 1
w dier	-8 -3 2 -5 1 6 -2 -4 6 -1 -1 0 -1
w digitaal	8 0 -2 2 -1 -2 -4 -1 -2 -1 -2 0 11
w digitale	2 -7 7 -1 -6 6 -4 3 -13 0 12 5 -4
w dijk	-8 -5 1 -3 -1 7 0 0 -2 0 0 0 0
w diploma	-2 -1 0 -1 0 2 -5 6 -1 0 -1 0 0
w dit	15 7 2 3 1 -11 -2 -3 -2 -4 1 9 8
w doel	-12 17 9 -10 11 -5 -1 6 11 -2 -17 4 3
w doen	-12 5 -7 4 -1 0 12 8 -7 -4 -7 -3 -2
w donker	-15 -5 1 -7 -1 12 0 -2 -1 -1 0 0 0
w door	-6 41 42 -15 5 -9 16 30 -6 -8 -4 2 -11
w dorp	0 -14 -1 1 -7 10 -2 1 2 -7 5 -1 -2
w dorpskern	-12 0 -7 -4 12 -3 0 -2 0 -1 0 0 0
w draaien	-11 -9 -2 0 -5 10 -4 -6 3 -2 -1 -1 5
w drempel	-8 -5 0 -2 0 6 0 -1 0 0 -1 0 -1
w drie	4 0 3 0 -1 0 -4 -8 8 -2 -3 3 8
w dringen	-15 16 -5 -7 11 -3 -1 0 2 -1 0 0 -1
w drinkwater	-5 -5 -1 -2 -1 6 0 -1 0 0 0 0 0
w droge	-15 -9 -6 -5 -2 14 -1 -3 -1 -1 -1 0 0
w dromen	-10 -7 7 2 -5 6 -5 0 1 -2 4 0 -1
w drone	-14 14 2 -8 7 1 -1 4 1 -1 -1 0 -1
w droog	-3 0 6 -2 -1 2 -1 -5 -1 9 -1 0 0
w duizend	2 -1 0 1 -1 0 -1 -4 -2 -2 4 7 -2
w durven	-5 -4 1 -2 -2 6 -3 -5 -1 -1 7 0 0
w dus	-3 -1 7 4 -1 -3 0 4 -2 0 -1 0 0
w duurzaam	-3 2 15 -6 -1 4 -2 -1 1 4 3 -1 -2
w duurzame	-13 -6 18 -9 -1 10 -1 0 4 1 -3 0 -2
w dé	13 -1 -4 5 -2 -5 -6 -8 -3 12 10 0 -2
w echt	5 3 -5 2 1 -3 -3 -2 1 6 -1 0 0
w economie	-8 4 4 -4 4 0 -1 4 -4 -1 3 0 -1
w een	-15 5 31 -10 -22 27 -29 -13 18 -13 31 1 10
w eenvoudig	4 3 9 0 -1 -3 -2 -1 9 -1 -2 0 -1
w eerlijk	3 5 -6 5 1 -6 -3 0 8 -1 -2 0 -1
w eerst	-1 0 6 -1 0 0 -2 5 -1 0 0 0 0
w eerste	25 -2 -2 9 -3 -11 3 -3 -6 6 0 10 -5
w eigen	-18 -2 8 -6 -5 14 -13 -1 10 -6 -4 -3 13
w eigentijds	11 2 -4 4 0 -6 -1 -1 5 0 0 0 0
w eind	7 -2 -4 3 2 -5 -3 -3 -1 -2 2 8 -2
w elk	-27 -21 -11 7 -3 11 -10 9 -8 0 0 -2 -4
w elkaar	-4 -1 4 10 -3 -6 -14 20 -4 -5 6 -2 -2
w elke	-19 -17 -1 0 -5 14 -1 13 -4 -5 -8 2 -8
w en	-5 19 1 1 -12 7 -7 11 15 4 -5 -17 3
w energie	-4 -3 0 -2 -3 7 3 -1 -3 -1 -2 2 -1
w energietransitie	0 5 1 -1 0 0 -1 -1 6 0 -1 0 -1
w energievoorziening	-10 -3 12 -5 -1 7 2 -2 1 0 -1 0 0
w er	25 -11 6 4 -11 2 19 8 -4 -1 -13 -2 -3
w erbij	-4 -3 0 -2 -1 4 -1 -2 -1 -1 0 6 -3
w erfgoed	-14 2 0 -5 7 2 0 0 -1 0 -1 0 0
w ernaar	5 4 6 1 -1 -3 -1 1 0 3 1 0 -1
w ernstige	-7 10 0 -4 4 -1 3 -2 0 0 0 0 0
w erop	5 1 6 0 -1 -2 5 2 -3 0 0 0 0
w ervaring	4 0 -3 2 0 -2 -4 6 -1 0 0 0 0
w ervoor	-9 -3 6 -4 -1 7 -5 1 1 -1 -1 0 5
w eten	10 -2 6 0 -4 1 -9 -4 14 5 0 -1 -1
w europa	3 -1 -4 2 0 -1 -1 -3 -1 9 -4 0 -1
w even	-1 -4 -6 3 -2 2 6 -3 -3 -1 -1 0 -1
w eén	7 0 -1 2 -1 -3 -2 -6 5 -3 7 -1 1
w fabriek	2 0 -1 1 0 -1 -2 -2 -1 -1 -3 -1 10
w familie	6 -2 -2 3 -1 -2 -1 -6 2 4 2 0 0
w familiebedrijf	0 0 2 -1 -1 1 0 1 -4 -1 6 0 -1
w fiets	-14 -6 1 -5 -1 11 -2 3 -1 -1 -1 0 -1
w fietsen	-5 -1 10 -3 -1 3 -1 3 -1 0 0 0 0
w financieel	-8 -2 -1 -3 -1 6 -3 2 -5 1 4 0 -2
w financiële	-9 3 -5 -4 6 0 2 -5 4 -1 -1 -1 -1
w gaan	6 8 -10 6 -1 -6 -8 -5 -9 6 1 -2 18
w gas	-8 -3 5 -3 -2 7 -1 -3 4 0 0 0 -1
w gast	10 2 -4 4 0 -5 -1 -2 -1 3 4 0 -1
w gastvrije	18 3 -5 7 -1 -10 -1 -4 -1 2 10 0 -1
w gaten	-6 4 -3 -2 2 2 -1 1 -2 -1 1 0 0
w gebied	11 6 -6 3 6 -11 -1 8 -1 -1 -1 -1 -1
w geboren	-7 -1 6 -3 0 4 1 0 0 0 0 0 0
w gebouw	-5 0 9 -3 0 3 -1 3 0 0 -1 0 0
w gebruik	-16 0 -2 -6 8 3 -2 3 -2 -1 -1 0 -1
w gebruiken	-15 0 3 -7 6 4 -1 -2 2 -1 0 0 -1
w geduld	21 6 0 6 -1 -12 -4 4 11 -1 -2 0 -1
w geen	-18 0 9 -10 -1 14 -4 -7 20 -4 -7 -2 1
w geld	-5 -2 9 -4 -3 6 2 2 0 -1 -1 -1 -1
w gelijke	-19 -6 -2 -6 3 10 -1 -2 -1 0 -1 0 0
w geloven	-15 -11 -1 9 -5 2 -1 6 -9 -2 1 0 -2
w gemeente	-8 -14 14 -5 -9 16 7 0 -4 -5 4 -1 -2
w generatie	-11 -5 -2 -5 3 7 -6 0 -1 -3 1 -3 7
w genieten	9 1 -4 3 0 -5 -1 -2 0 0 5 0 0
w genoeg	-8 -4 -3 -3 0 7 -1 -1 -1 0 0 0 0
w gerecht	10 2 -3 4 0 -6 -1 -2 2 -1 4 0 -1
w gerechtigheid	-6 -3 0 -6 -1 9 0 -1 0 0 0 0 0
w geschiedenis	14 1 -1 5 -5 -4 -1 9 -1 -1 -1 0 0
w gesprek	-9 -5 0 3 -1 2 -1 6 -5 0 -2 0 -1
w gevel	2 0 0 1 0 -1 -1 9 -2 -2 -3 0 -1
w geven	4 18 -9 -2 13 -14 7 18 -11 -8 -6 7 -3
w gewoon	-22 -11 8 -3 -7 16 5 -1 -3 -2 -3 -1 -2
w gezicht	16 4 0 5 -1 -9 -2 2 5 -1 0 0 2
w gezin	-13 -9 8 -6 -5 14 8 -9 -2 -3 -2 7 -3
w gezond	-15 2 9 -9 1 9 -3 4 2 1 -2 0 -3
w gezonde	-7 -6 2 -3 -1 7 -3 0 -5 6 3 0 -2
w gezondheid	-9 0 0 -5 5 2 -1 4 -3 -1 0 0 -1
w gezondheidszorg	-10 -3 0 -3 3 3 -1 4 -2 0 -3 0 -1
w glimlach	4 0 -3 6 -1 -6 -1 -1 3 1 -2 0 0
w god	5 -1 -5 7 -1 -6 -2 9 -6 -1 0 0 0
w gods	3 -2 -5 8 -1 -6 -1 0 -1 -1 1 0 0
w goed	-8 1 -26 10 0 -2 6 3 0 -4 -8 -1 -3
w goede	7 -9 -3 13 -5 -7 -1 -11 6 0 9 -1 -3
w graag	-15 -8 -5 -4 -1 12 1 -3 -2 -1 -1 0 -1
w gratis	4 1 2 0 -1 -1 -4 -6 10 6 -2 -1 -1
w grens	-13 -5 -9 -3 8 2 -3 -3 2 0 -2 0 0
w groei	11 -1 -5 9 -4 -7 -1 -6 -2 6 5 -1 -2
w groeien	23 3 1 6 -5 -8 10 -3 -2 -7 1 4 3
w groen	-8 -2 6 -4 0 5 -1 0 1 -1 0 0 0
w groene	-4 7 7 -6 0 3 0 2 3 -1 -1 0 -1
w groener	-14 -2 10 -8 -1 10 -1 1 0 0 0 0 0
w groep	8 -2 -2 3 -2 -2 -1 -1 -1 0 4 0 0
w groot	1 5 -2 5 -1 -4 -2 -6 -3 -2 15 0 -1
w grootste	6 0 -2 2 -1 -2 -1 -2 -2 8 1 -1 -2
w grote	-9 -1 -4 -4 7 0 -5 7 -5 5 -3 0 -2
w haag	-3 -3 5 -1 -5 7 -1 10 -3 -2 -3 0 -1
w haar	-1 -4 3 -1 1 0 -4 6 -5 -3 8 -1 -2
w halen	9 7 4 1 0 -6 -3 17 -1 -2 -2 -1 -3
w hand	10 0 3 2 -3 -2 0 -2 -10 11 8 -1 -3
w hart	-7 3 -3 9 -1 -6 0 -2 -4 -3 9 0 -1
w hebben	5 -7 -2 -6 -1 9 -6 -5 17 -11 -1 11 -6
w heel	13 2 3 4 -2 -6 -1 0 -1 -1 10 0 -1
w hele	-2 -9 1 -1 -7 11 -4 0 3 -2 -1 -1 2
w helpen	39 14 -12 12 -1 -21 47 -27 -5 -7 -5 16 -8
w hem	3 -3 -5 2 -1 0 -2 -8 6 -1 3 0 -1
w hen	11 6 2 2 -1 -6 15 1 -2 -3 -4 0 -1
w herkennen	-9 -4 0 -3 -2 8 3 -1 -2 0 -2 0 0
w herstel	-6 5 -2 -3 2 2 0 -2 -1 0 2 0 0
w herstellen	-8 -1 -6 -3 6 1 -3 -1 -2 -1 0 0 4
w het	8 12 3 -5 12 -13 18 12 4 7 -16 -11 -9
w hier	7 -4 -7 4 -2 -1 -2 1 -3 3 1 0 0
w hij	-10 -4 3 -4 -1 8 1 2 -3 -1 -1 0 0
w hoe	7 0 -2 2 -1 -3 3 0 1 -1 0 0 -1
w hoek	3 0 0 1 -1 0 -2 -2 11 -1 -4 0 -1
w hoeven	-22 -7 12 -9 -2 16 -8 -2 8 -2 -2 -1 2
w hoger	-8 4 -8 -2 15 -10 -1 -4 4 0 0 0 -1
w honderd	-11 -6 -1 -4 -1 10 -1 -4 -8 4 -1 6 -1
w hoofd	-13 -6 -1 -4 -1 10 -1 -1 -2 0 -1 0 0
w hoogwaardige	6 2 2 2 -1 -4 1 -1 7 -1 -1 0 -1
w hopen	-8 -2 5 -4 0 5 1 -1 0 0 0 0 0
w horen	-16 -4 -9 -1 14 -6 -3 1 -5 0 2 -1 -2
w hotel	10 3 1 2 -1 -4 -1 -2 -5 2 11 0 -1
w houden	-23 1 -1 -11 15 2 -1 3 -6 2 -4 -1 1
w hout	-6 -4 0 5 -1 -2 -1 1 0 -1 -1 0 0
w huis	21 5 6 2 -4 -6 -1 -4 13 -2 6 -2 -3
w huisarts	-8 7 -5 -3 4 1 2 0 -1 -1 -1 0 0
w huishouden	-9 -4 -1 -3 0 7 0 -3 1 -1 -1 0 0
w hulp	-3 -4 -2 -1 -2 6 0 -5 4 0 0 0 0
w hun	-6 13 -2 -9 7 1 27 -11 -11 3 -6 2 -2
w huurder	0 3 6 -3 4 -3 -2 8 3 -4 -2 -1 0
w ideaal	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
w ieder	-4 -2 6 -4 -2 6 -3 -6 8 -2 5 -1 -2
w iedere	3 -3 -2 -1 -2 3 -2 9 -4 0 -3 -2 1
w iedereen	-39 -15 38 -28 -13 44 2 1 5 -1 -6 -3 -2
w ieders	3 3 0 0 0 -2 8 -3 -2 -1 -1 0 0
w iets	8 0 1 2 -2 -3 4 -1 -1 5 -3 -1 -1
w impact	-10 10 -3 -5 15 -10 1 -3 0 -1 -1 0 3
w in	21 -2 0 0 0 -5 4 2 -3 15 -2 0 -11
w informatie	4 -2 3 1 -3 0 8 -4 2 -1 -3 0 -1
w initiatief	1 5 -1 0 0 -1 -2 6 -1 0 -1 0 0
w inkomen	-13 -4 -1 -5 1 9 -5 -1 6 -1 -2 0 -1
w innovatie	8 -1 -3 3 -1 -2 -5 7 -2 3 3 -1 -3
w inspireren	4 1 7 0 -1 -2 -3 5 -3 0 4 0 -1
w instelling	-4 8 3 -3 3 -1 -1 -3 6 -1 1 0 0
w inwoner	-17 -4 5 -8 -1 14 1 -14 2 2 3 -1 2
w inzet	-4 5 3 -3 2 0 -3 -3 8 -1 0 0 0
w inzetten	10 2 -1 3 0 -6 -1 3 0 -1 3 0 -1
w inzicht	-3 9 2 -3 2 -2 15 -5 -3 -2 -1 0 -1
w jaar	16 -9 3 2 -14 9 -12 -4 -15 7 -7 19 15
w je	6 -14 -3 6 -10 6 4 -14 17 -9 10 -2 -8
w jeugd	0 2 6 -1 0 -1 0 3 0 0 0 0 0
w jezus	13 3 -3 4 2 -9 -2 6 -4 -3 9 -1 -2
w jij	12 2 -5 4 0 -6 3 7 -4 -1 -2 0 -1
w jong	-4 -6 -4 -1 -2 7 -2 0 -3 2 0 0 -1
w jonge	6 0 10 0 -4 0 5 10 -6 -2 -2 -1 -1
w jongere	2 8 -13 0 9 -9 6 -5 -2 -3 -1 -1 6
w jou	4 0 0 1 -1 -1 6 -2 -2 0 0 0 -1
w jouw	6 -1 7 0 -2 -1 5 1 -4 -5 12 -2 -3
w juiste	-11 -8 -6 2 -2 6 0 -3 1 -1 -3 0 -1
w kanker	-12 13 -7 -10 18 -7 1 0 -1 -1 0 0 0
w kans	-4 5 4 -4 1 2 -3 -1 6 2 1 -1 -2
w kantoor	5 5 3 0 0 -4 -6 3 -7 7 1 -1 6
w keer	-7 -4 1 -3 -1 6 -2 -1 -1 -1 -1 0 3
w kennen	7 0 -2 3 -1 -3 -3 2 4 -3 4 -1 -2
w kennis	6 3 -2 1 1 -4 -4 3 0 -3 8 0 -1
w kenniscentrum	5 1 -2 2 -1 -2 -1 -3 -1 -4 10 0 0
w kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
w kerk	-1 7 0 -2 1 -1 -1 0 -2 -1 5 0 -1
w kerntaak	11 -1 0 4 -3 -3 1 1 2 0 0 0 0
w kernwaarde	-6 -5 -7 8 0 -4 0 -2 -1 -1 -1 0 -1
w keus	4 1 0 1 0 -2 -1 -2 -4 10 -1 -1 -1
w keuze	-4 -4 -2 -1 -3 6 -1 -2 -3 -1 4 0 0
w kiezen	3 -2 5 0 -3 1 10 -10 1 -2 1 0 1
w kijken	7 -2 -1 2 -1 -2 -4 4 7 -1 -2 0 -2
w kilometer	0 1 6 -1 0 -1 -2 5 0 -1 0 0 0
w kind	-29 -22 7 -3 -11 25 -12 6 16 -8 -2 -4 -7
w kinderopvang	-10 -6 -12 -2 9 0 -1 -5 0 0 0 0 0
w klaar	1 -1 -1 0 0 1 8 0 -4 -1 -1 0 -1
w klant	6 -3 1 -4 -3 6 -1 -7 -4 11 7 -2 -4
w kleding	-6 -2 2 -3 -1 5 0 -4 3 0 0 0 0
w klein	4 4 -4 6 -1 -6 5 -12 1 -2 10 -1 -1
w kleine	3 -2 -1 1 -2 1 2 -6 -2 3 -2 6 -1
w kleinkinderen	-6 -1 4 -3 0 3 -1 -4 5 0 -1 0 0
w kloof	-7 -5 -2 -2 1 5 -1 -2 -1 0 0 0 0
w klopt	7 1 -2 2 0 -3 2 5 -4 0 -1 0 0
w kmo	10 -1 0 4 -3 -3 8 -1 -1 -1 -1 0 0
w knappen	1 0 2 0 -1 0 -1 7 -3 0 0 0 -1
w koe	7 1 -2 3 0 -4 3 1 -1 0 0 0 0
w komen	-5 -5 3 2 2 -3 2 6 -3 -1 -3 -1 -3
w komende	5 0 3 1 -3 0 -4 -5 -2 3 -3 -1 13
w kopen	7 1 -1 2 0 -3 6 -6 3 0 0 0 -1
w koppelen	-1 10 8 -3 -1 0 -7 19 -5 -1 -1 0 -1
w korte	7 0 -6 11 0 -11 -1 0 2 -1 -1 0 1
w kost	6 -1 -7 11 -1 -10 0 -1 -2 0 4 0 0
w kosteloos	6 -2 -1 3 -2 -2 2 -6 5 0 0 0 0
w kraan	-9 -3 0 -3 0 7 -2 -3 -4 -1 7 0 0
w kracht	-4 12 -2 -3 4 -3 4 -2 -1 -1 2 0 0
w krijgen	-7 -12 8 -4 -6 13 -3 0 8 -1 -5 5 -7
w kunnen	12 -8 -5 -2 -13 15 22 -13 13 -7 -15 -4 4
w kunst	-10 4 4 -5 2 4 -1 0 2 0 -1 0 0
w kust	-6 2 -5 -2 1 3 -1 -2 -4 6 -2 0 0
w kwaliteit	6 2 -2 1 -2 -1 -1 -2 3 6 -3 0 -1
w kwaliteitsvolle	6 1 -2 2 0 -3 -2 -1 4 0 1 0 0
w kweken	4 10 3 0 2 -6 -1 1 5 0 0 0 0
w kwetsbaarheid	-5 0 8 -3 0 3 -2 6 -2 0 -1 0 0
w laatste	-5 -4 -4 -5 2 6 7 -4 -4 -4 4 -1 -1
w laboratorium	3 -1 0 1 -1 -1 -3 -1 -1 7 -1 0 0
w lachen	7 1 1 0 -1 -1 -1 8 -3 0 0 0 -1
w land	-2 -8 7 -2 -10 12 0 -10 2 9 -7 -1 6
w landbouw	-9 -3 -7 -3 7 0 -1 -1 -1 -1 1 0 -1
w landschap	-22 0 1 -9 6 8 0 1 -3 -1 -1 0 0
w lang	7 -1 -1 1 -2 -1 2 2 -2 -2 5 -2 -2
w langer	-7 -5 2 -3 -3 9 -1 1 -1 0 -1 0 0
w langs	13 11 -6 3 3 -11 -2 6 2 0 0 0 0
w laten	9 5 -9 -1 5 -5 3 2 4 -3 -1 -3 -1
w leefbaar	-6 -4 1 -3 -3 8 0 -1 -1 0 0 0 0
w leefbaarheid	-6 0 -6 -2 4 1 0 -3 -1 -1 2 0 0
w leefbare	-8 -2 19 -5 -6 9 -1 5 -3 -1 -2 0 4
w leefomgeving	-14 -1 12 -7 5 3 2 3 -3 0 -3 0 0
w leerkracht	0 1 3 0 0 0 2 -5 -2 0 0 7 0
w leerling	-3 5 11 -1 -4 2 2 0 6 -2 0 -1 -1
w lege	1 6 0 -1 0 -1 -2 10 -4 -1 0 0 -1
w leggen	13 4 26 0 -5 -5 -5 8 10 5 -7 0 -1
w leiden	12 0 0 4 -2 -5 2 12 -6 -1 -2 -1 -1
w leidinggevende	-9 -2 5 -4 0 6 5 -2 -3 0 -1 0 0
w lenen	-3 -1 6 -2 -1 2 -2 5 -1 0 -1 0 0
w leren	12 -6 -19 12 -2 -7 3 -8 -3 -2 5 -1 2
w les	-8 -5 0 -3 -1 8 3 1 -4 -1 -1 0 0
w leven	-13 -8 15 -11 -5 18 3 3 2 -5 0 -1 -4
w levenskwaliteit	2 12 7 -2 0 -4 -1 9 -2 0 -1 0 0
w leverancier	1 2 -1 0 0 -1 -1 2 9 -4 -3 0 -1
w leveren	8 4 4 1 -2 -4 -5 -2 22 -4 -4 -1 -3
w lezen	14 10 3 3 -4 -6 -5 10 5 -1 -2 0 -1
w lid	10 12 0 2 1 -8 6 4 0 -3 0 -1 -1
w lijn	-2 -4 -6 9 -1 -5 -1 0 -1 -2 -1 0 2
w lokale	-2 8 -3 -1 3 -3 -2 7 -3 -1 -1 0 -1
w loket	-4 -6 -5 -1 -2 7 1 -6 -2 -1 6 0 -1
w loodsen	8 1 0 3 -2 -3 17 -10 -2 -1 -1 0 0
w lossen	-2 -6 -7 1 7 -4 4 -9 -2 -1 5 0 -1
w lucht	-10 -4 7 -5 -3 9 0 1 -1 0 0 0 0
w luiden	4 0 -2 2 0 -2 -1 -3 7 0 -1 0 0
w luisterend	8 -2 -5 4 -1 -3 5 -2 -1 0 -1 0 0
w maaltijd	-2 8 1 -3 3 -2 -1 -6 2 -1 2 7 -1
w maand	0 -3 7 -2 -4 5 3 -4 -2 0 -2 7 -1
w maar	-9 -3 7 -5 -1 7 -5 -3 -3 -2 10 0 2
w maat	-1 3 7 -2 0 -1 0 -8 13 0 -1 0 -1
w maatschappelijk	-2 0 10 -2 -2 2 -1 11 -4 -1 -1 0 -1
w maatschappelijke	-10 1 -7 -3 6 1 5 -6 0 -1 -1 0 -1
w maatschappij	-7 5 7 -4 -3 6 -4 6 3 -1 -1 0 0
w maatwerk	-1 -1 5 -1 -1 2 -1 -4 7 -1 0 -1 0
w makelaar	8 1 -5 3 0 -4 2 -2 -2 2 3 0 -1
w maken	7 -17 3 -5 -10 17 0 18 -14 0 -3 -6 5
w makkelijker	-2 2 12 -3 0 0 4 -7 9 -1 -1 0 -1
w man	-13 -6 -4 -4 1 9 -1 -1 -2 0 -1 0 0
w manier	5 6 3 0 -2 -1 3 -8 -3 -2 3 -1 11
w mantelzorger	0 -1 0 0 -1 1 8 -3 -1 -2 -1 -1 0
w markt	7 2 -6 2 0 -3 -3 -6 4 9 -5 0 2
w medewerker	18 0 -7 7 -2 -8 -2 -6 -4 15 -2 0 1
w medicijn	2 0 0 1 0 -1 -1 4 -6 0 3 0 0
w mee	5 8 -7 0 2 -3 2 0 9 -3 -5 -1 0
w meer	-3 3 21 -3 -6 4 4 -6 -13 0 5 3 13
w meest	11 1 2 3 -2 -5 2 -8 3 22 -11 -1 -3
w meetellen	-6 -1 3 -4 0 6 1 -1 0 0 0 0 0
w men	-8 -2 -1 -3 5 0 -2 2 -2 0 -1 0 -1
w mens	-13 -22 0 17 -7 -1 1 9 2 -13 6 -5 -9
w menselijke	9 2 2 3 -1 -4 6 -3 -6 3 3 0 0
w merk	7 -3 -1 2 -2 -1 -2 9 -3 0 -2 0 -2
w met	10 19 4 10 6 -24 24 -8 -3 -16 16 -6 2
w middel	-3 -2 12 -3 -4 5 -4 4 1 -1 3 0 -1
w milieu	2 -3 8 0 -2 0 -1 -2 -1 -1 -1 0 8
w miljoen	-1 1 8 -2 -1 0 -5 -8 10 -1 -1 7 -1
w minder	-1 -4 6 -2 -4 6 1 -4 -5 -2 -4 -1 14
w minuut	8 2 0 2 0 -4 -1 8 0 -2 -1 -1 -1
w missie	-10 -8 -10 -6 9 4 2 0 5 -5 5 -4 -10
w moeder	11 1 -2 4 -1 -6 5 -8 5 4 -3 0 0
w moeten	14 1 -7 3 0 -5 -4 -13 -4 -8 -5 -2 38
w mogelijk	17 -7 -16 7 0 -6 10 -11 -5 1 -2 -1 6
w mogelijkheid	2 5 0 12 -2 -12 4 -3 6 -2 -3 0 -1
w mogen	-8 -3 5 -6 -1 8 -4 -5 11 -3 1 -1 -1
w molen	-4 -1 3 -5 -4 9 -1 2 2 -1 -1 -1 0
w moment	2 -1 2 0 -2 1 -1 -5 6 -1 3 0 -1
w mooie	-4 -4 3 -4 -4 10 -2 -1 6 -2 -1 -1 -1
w morgen	6 0 2 2 -2 -3 0 -6 13 -2 -1 0 -1
w museum	-4 -3 -6 -1 6 -2 1 2 -3 -1 -2 0 -1
w muziek	-7 4 -3 -3 2 3 -3 1 3 -1 -1 0 0
w na	0 4 3 -2 -2 2 6 -6 2 2 -4 -1 3
w naar	27 -2 1 3 -3 -7 3 -3 -18 1 -17 -6 47
w naartoe	3 1 3 0 0 -2 -1 -2 0 13 -6 0 -1
w naast	18 6 2 4 -1 -10 9 -4 6 -2 1 -1 -2
w naaste	3 8 -2 0 1 -4 4 0 -2 -1 1 0 0
w nacht	23 -1 2 7 -6 -7 5 3 7 -3 -5 -1 -2
w nachtopvang	7 3 3 -1 -1 -2 -4 1 12 0 -4 0 -1
w natuur	-24 -6 -8 -8 21 -3 -3 -2 1 -2 -3 0 -1
w nederland	-9 -7 6 -8 10 0 -2 -6 -2 10 2 -1 -4
w nederlander	-8 -1 4 -3 0 5 -6 -1 1 -1 -1 7 -1
w nederlandse	6 -7 -4 3 -6 4 -2 -1 0 1 1 0 -1
w nemen	1 15 9 -5 3 -4 10 -10 16 -4 -7 -2 3
w net	-6 -4 0 1 -2 4 2 -1 0 -1 -1 0 -1
w netbeheerder	2 2 3 0 -1 -1 -1 -4 6 -1 1 0 -1
w netwerk	-9 2 6 -5 3 1 4 -7 6 -4 -2 -1 3
w niemand	-39 -12 43 -23 -11 36 -1 9 2 0 -7 -1 -3
w niet	13 -13 -17 12 -2 -6 6 0 -9 -5 5 -2 0
w nieuw	11 1 -2 4 -2 -5 10 0 -6 0 -1 0 0
w nieuwe	5 3 1 1 0 -3 -3 9 -1 -3 2 -1 -2
w nieuwkomer	2 6 -1 0 -1 0 2 -4 7 -1 -1 0 0
w nieuws	13 3 -1 4 -1 -8 -1 6 -5 0 4 0 0
w nodig	-3 -2 10 -5 -2 7 0 2 1 -3 4 -1 -1
w nog	5 -9 -1 1 -6 6 0 6 -1 -5 -4 -2 5
w nood	11 0 -1 4 -2 -5 -1 -4 6 0 3 0 -1
w nooit	-10 -6 3 -4 -2 9 -2 -8 -4 8 4 -1 -2
w noorden	-11 6 1 -5 1 5 -2 -5 -1 4 3 0 0
w nu	12 2 -2 5 -7 -1 2 0 -3 4 -1 0 2
w nul	-11 -7 4 -5 -7 16 0 -1 -1 0 0 0 0
w nummer	6 -1 -2 2 -1 -2 -2 -3 0 11 -4 0 -1
w ochtend	8 1 -3 3 0 -4 0 -1 4 0 0 0 0
w ocmw	-6 -1 -1 -2 -2 6 1 -1 -1 0 0 0 0
w oefenen	-1 0 2 0 0 0 -3 0 -1 -1 6 0 -1
w of	9 0 -12 1 1 -1 7 4 -4 -6 5 -2 -5
w om	43 12 3 14 4 -33 10 -7 11 -5 -1 -5 10
w omdat	-7 -2 3 -3 -1 5 -3 2 2 0 -2 0 -1
w omgaan	-6 0 7 -3 0 3 -1 2 -1 0 0 0 0
w omgeving	4 5 0 0 3 -5 -4 10 -1 -2 1 -1 -2
w omwonende	-4 -3 5 -2 -3 6 -1 5 -2 0 -1 0 -1
w onafhankelijke	-12 -2 8 -6 0 7 -1 -1 4 1 -2 0 -2
w onder	-1 0 5 -2 0 2 -6 24 -10 1 -5 0 -3
w onderhouden	-8 6 4 -4 3 1 -5 9 -1 -1 -1 0 -1
w ondernemer	23 -5 -11 10 -5 -7 10 -6 -3 2 0 -1 -1
w ondersteunen	17 4 -1 5 -4 -6 37 -13 -8 -1 -6 -1 -4
w onderwijs	-7 2 -4 -4 12 -6 -1 2 2 -2 -2 -1 -1
w onderzoek	1 14 -3 -2 4 -6 -5 20 -6 -1 -3 0 -2
w onderzoeken	2 7 3 -1 -3 1 -2 11 -2 -2 -1 0 -1
w ongeacht	-2 -3 -1 -1 -1 4 -5 -2 3 -2 6 0 -1
w ongelijkheid	-6 -2 -3 -2 5 0 0 -2 0 0 0 0 0
w online	-13 -1 1 -5 7 2 0 -7 5 -3 4 0 -2
w onmisbare	0 10 -4 -1 4 -5 -1 -2 3 1 1 0 0
w ons	13 -2 7 5 -2 -8 -8 -5 0 15 -7 0 9
w ontdekken	8 -1 -8 4 4 -7 -1 0 -1 0 2 0 0
w ontstaan	-8 -3 3 2 -1 1 0 1 0 0 -1 0 0
w ontwerpen	-3 7 5 -3 2 -2 -2 10 -2 0 -1 0 -1
w ontwikkelen	10 3 0 3 2 -8 0 5 -5 -2 3 -1 3
w ontwikkeling	-12 10 6 -7 4 2 -2 7 -4 -2 4 0 -1
w ontzorgen	4 1 -1 2 0 -2 6 -2 -1 -1 -1 0 0
w onze	5 5 15 -6 -1 1 4 1 -3 -3 -4 -7 19
w oog	-2 0 -3 8 0 -7 0 0 2 -1 -2 -1 -1
w oogst	2 7 -4 0 2 -4 0 2 0 0 0 0 0
w ook	-12 -13 3 -13 -9 28 -7 0 8 -5 4 -2 -4
w oor	8 -2 -5 4 -1 -3 5 -2 -1 0 -1 0 0
w op	-15 -9 -13 -12 23 -2 3 7 7 -15 -16 1 4
w opbouwen	13 2 -2 5 -2 -6 5 1 0 -1 -1 0 -1
w opdat	-13 -2 16 -7 -3 10 -2 2 1 0 -1 0 0
w opdracht	7 1 -3 3 -1 -3 -1 7 -4 -1 2 0 -1
w opdrachtgever	8 1 -1 2 -1 -4 -2 -1 -2 9 -1 0 0
w open	-6 -10 -8 4 4 -3 2 0 -1 -5 1 0 -3
w openbare	6 0 -2 2 -1 -2 0 1 -2 0 2 0 0
w openen	8 0 0 2 -2 -2 -2 -3 -2 -2 -1 9 2
w openheid	0 -1 -2 6 -4 -1 2 -1 -1 0 0 0 0
w opereren	6 0 0 2 -1 -2 0 6 -4 0 0 0 0
w opkomen	-3 5 -6 -4 12 -7 -5 12 -3 -4 0 -1 0
w opleiden	-8 1 12 -5 0 4 -2 6 -1 0 0 0 0
w oplossing	-1 1 11 -2 -2 1 -3 3 6 -1 -1 0 -1
w opnieuw	7 0 -4 3 0 -3 0 0 1 0 0 0 0
w opzetten	-5 7 0 -3 3 0 -1 4 -2 0 0 0 0
w organisatie	20 4 -5 5 -2 -8 0 -8 -6 -5 -8 -2 34
w organiseren	2 11 2 -1 2 -4 3 13 -7 -1 -3 -1 -1
w oud	-10 -8 2 -4 -3 11 -3 7 -7 -2 2 0 -1
w oude	2 3 4 -1 -3 2 -4 20 -4 -2 -3 -2 -3
w ouder	16 4 14 2 -6 -5 16 7 -3 -5 -3 -1 -2
w oudere	-7 -6 1 -5 3 5 -6 2 4 -1 -2 -1 -1
w over	13 -24 2 2 -12 13 5 6 -10 2 0 -2 -3
w overal	-10 -2 8 -7 -1 10 -1 3 -1 1 -2 0 -1
w overgang	-10 7 2 -5 6 0 3 -1 0 0 0 0 -1
w overheid	-18 6 -8 -8 8 6 -1 -8 -4 -3 9 -1 2
w pakket	-1 0 3 -1 0 1 -1 -3 6 -1 -1 0 -1
w partner	17 -1 -14 12 -1 -12 -7 -2 -1 -2 17 -1 -4
w pas	0 1 5 -1 0 0 0 6 -3 0 -1 0 -1
w passie	-5 -5 -9 9 -1 -4 4 -1 -7 -1 3 0 -1
w patiënt	-10 7 5 -9 1 7 9 2 -12 8 -3 -1 -2
w patrouilleren	-8 17 0 -5 7 -4 -1 5 0 0 -1 0 0
w per	4 1 3 1 -1 -2 -2 -7 10 2 -1 0 0
w personeel	-9 -2 -12 -2 10 -3 1 0 -5 0 -1 0 0
w persoon	-3 3 -6 5 1 -5 2 -2 2 -1 -1 0 -1
w persoonlijke	2 4 8 -1 -2 -1 0 6 -1 2 -2 0 -1
w plaats	-8 0 11 -5 -3 8 -5 3 3 -4 4 -1 1
w plan	-5 2 -10 -1 15 -10 4 -3 -2 -1 -1 0 -1
w planeet	-4 -2 9 -3 -4 6 -1 -1 1 0 -1 0 4
w plant	-4 0 9 -3 -1 2 -3 -2 0 -2 8 0 -1
w planten	10 11 2 2 2 -10 -1 9 -1 0 0 0 -1
w plek	7 -5 -8 3 -3 1 -2 -11 3 5 7 -1 -2
w plezier	-4 -5 -6 3 -1 2 -2 -7 2 3 1 0 -1
w ploeg	3 0 0 0 0 -1 10 -3 -3 -2 -2 0 2
w pluralistische	1 3 -1 0 1 -2 -1 -2 -2 0 6 0 0
w polder	10 6 -1 2 1 -7 0 -1 5 0 0 0 0
w praktische	2 1 6 0 -1 -1 -1 -3 8 -1 0 0 -1
w precies	-6 -3 -1 -2 0 4 0 -2 0 0 0 0 0
w prijs	21 2 -3 7 -4 -9 0 -1 10 0 -2 -1 -1
w privacy	-5 -5 3 -2 -6 10 0 0 0 -1 0 0 0
w proberen	2 -2 -5 7 -1 -4 -2 -3 3 -1 2 0 0
w probleem	-5 -4 0 -1 -5 8 -3 -3 -1 0 5 0 0
w procent	-5 -3 2 -5 -1 8 -1 -3 -4 9 0 0 -2
w product	-2 -3 1 -1 -2 3 -4 -6 -4 4 11 -1 -1
w professional	2 3 -3 1 1 -2 6 -3 -2 0 0 0 0
w professionele	7 1 -1 2 0 -3 3 -2 -2 4 -1 0 -1
w programma	1 -8 -4 1 -3 4 -5 -7 -2 2 -3 -2 14
w project	-9 10 -3 -5 3 2 3 -3 0 -1 -2 0 2
w provincie	6 -9 -8 4 2 -3 -2 -9 8 0 1 0 -1
w psychische	-11 11 7 -7 4 1 1 5 -3 0 -1 0 0
w publiek	17 -3 -8 7 1 -9 -4 10 -2 -1 -1 0 0
w publieke	-8 -4 -1 -3 -1 7 -1 -2 -1 0 1 0 0
w raam	-8 -3 1 -3 0 5 -1 -1 0 0 0 0 0
w realiseren	-6 0 17 -4 -2 3 2 3 1 0 -2 0 0
w recht	-13 -6 3 -7 -1 12 8 -10 5 -3 -3 0 -1
w redden	-9 10 -2 -8 14 -6 2 2 -4 -1 -1 -2 2
w regelen	3 0 -2 1 0 -1 2 -7 7 0 -1 0 0
w regie	4 -4 2 1 -3 1 6 -3 0 0 -1 0 0
w regio	-16 -4 0 -6 4 7 -7 -2 10 0 -4 0 -2
w regionale	-4 11 -1 -3 4 -2 3 -2 -1 -1 3 0 -1
w registreren	6 -2 -1 2 -1 -2 0 1 0 0 0 0 0
w reis	-16 -6 -2 -5 0 12 -1 -2 -3 -1 0 0 0
w reiziger	-6 -6 0 -2 -6 10 -1 -3 3 -1 -1 0 0
w rekenen	-7 -2 0 -3 0 5 6 -13 0 -1 0 7 -1
w rendement	7 1 -4 3 0 -4 -1 -2 0 5 0 0 -1
w repareren	-5 -5 0 -2 -2 6 -1 1 0 0 -1 0 0
w respect	3 -2 -3 12 -1 -10 -1 3 -1 0 0 0 0
w rest	0 -2 7 -1 -5 4 0 1 3 -1 -1 0 -1
w restaureren	5 0 4 1 -2 -1 -1 7 -1 0 -1 -1 -1
w richten	0 7 -5 -1 1 -1 3 4 -3 -2 0 0 -1
w richting	-5 -7 0 -1 -2 6 -1 0 -4 0 -1 0 3
w rijden	1 -1 -6 1 5 -4 1 -2 -1 -1 -1 -1 3
w rijk	-7 -3 -4 -2 -2 8 -1 0 -1 -2 0 0 0
w rivier	-6 0 4 -3 -2 6 -1 6 -2 -1 -2 0 0
w rond	11 -2 -5 4 1 -6 -4 7 -6 -2 7 0 -1
w ruimste	-5 0 -4 -1 6 -2 -1 0 -1 -1 1 0 0
w ruimte	-19 -8 3 -7 -2 15 -1 2 -6 -1 1 0 -1
w rusten	-12 2 -11 -4 3 6 1 -5 1 0 -1 0 0
w s	8 -3 1 3 -3 -1 0 1 4 -1 -1 0 -1
w samen	1 -9 -30 18 8 -16 0 11 -11 -5 1 -2 -4
w samenbrengen	9 2 -3 3 0 -5 -1 5 -7 0 5 0 0
w samenhang	-1 -6 -6 1 1 1 0 -3 1 0 0 0 0
w samenleving	-24 7 18 -13 0 13 6 -1 -7 -2 7 0 -2
w samenwerken	1 -1 -4 6 -1 -4 -1 -3 0 -1 1 0 4
w samenwerking	-10 -8 2 -4 0 8 -1 0 -1 0 -1 0 0
w schade	-5 3 9 -3 0 2 -1 1 2 0 0 0 0
w schakel	-5 11 3 -4 3 -2 -2 -1 -1 -2 9 0 0
w schenken	-1 1 5 -1 -1 1 0 -5 8 -1 0 0 0
w scherp	0 0 1 0 0 0 6 0 -3 0 -3 0 -1
w scholen	-8 2 13 -5 0 3 -2 7 -1 -1 -1 0 -1
w scholier	6 1 0 2 -1 -3 -1 -3 2 -1 -1 6 0
w schone	-16 -1 1 -7 2 9 -1 -2 1 -1 -1 0 -1
w school	-5 -6 -1 -2 -3 8 -5 3 -2 -3 7 -1 -3
w schoon	5 -6 0 -2 -5 7 1 5 2 -3 -3 0 -2
w schrijven	0 7 0 -1 2 -3 2 0 3 0 -1 0 -1
w sfeer	14 1 -3 5 -1 -6 -2 -4 4 -1 7 0 -1
w sinds	7 1 0 1 -1 -2 1 11 -7 -1 -1 0 -1
w slaan	-13 -4 15 -7 -2 9 -1 4 -2 0 0 0 -1
w slaap	1 -7 3 1 -6 6 0 0 -1 0 0 0 0
w slapen	-10 -1 10 -5 -1 6 -2 -1 6 0 -2 0 -1
w slimme	-13 6 7 -7 1 6 6 -8 -1 3 -1 4 -3
w sloot	0 2 8 -2 0 0 -1 9 0 -2 -1 -1 -2
w slopen	6 0 -1 2 -1 -2 -1 5 -1 0 0 0 0
w sluiten	-9 13 0 -5 5 -1 0 1 0 1 0 0 -1
w sneller	12 0 -6 8 2 -11 -1 0 -2 -1 -1 0 6
w sociale	2 -5 -6 2 -1 1 -2 -1 -1 -2 4 0 -1
w soep	7 1 -1 2 0 -4 -2 -8 13 -1 0 0 0
w software	5 3 -2 1 0 -3 10 -8 1 8 -4 -1 -4
w soms	5 -1 -1 2 -1 -1 -1 7 -2 0 -1 0 -1
w spel	1 0 0 0 0 -1 -3 -3 1 6 -1 0 0
w spelen	-13 10 12 -8 2 4 -2 7 -2 1 -1 0 -1
w spoor	-7 -2 8 -4 -3 7 -1 0 1 0 0 0 0
w spreken	-13 -4 5 -6 -1 10 2 -2 -2 0 -1 0 0
w spuiten	-7 3 5 -4 1 3 -1 -4 6 -1 0 0 0
w staan	16 -14 -17 12 -9 0 36 -26 5 -5 -6 -3 -5
w staat	9 -2 -9 12 -1 -10 11 -9 -4 2 1 -1 -2
w stad	9 10 17 -4 -13 8 -2 27 -5 -3 -9 -1 2
w stand	-11 0 -8 -3 8 0 -1 -2 -1 -1 0 0 0
w starter	-18 -7 0 -7 -1 14 2 1 -6 0 -2 0 0
w statushouder	1 0 0 0 0 0 -7 9 -2 -1 -1 3 -1
w stellen	23 2 -7 8 -2 -11 19 -4 0 -3 -6 -1 1
w stem	-8 0 -2 -3 8 -2 -2 6 -5 -2 2 0 -1
w stemmen	5 0 1 0 -2 0 -2 8 -1 -1 -1 -1 -1
w sterk	1 -5 -12 11 -2 -6 -3 4 -3 -1 -1 0 0
w sterke	-2 0 6 -2 -1 1 1 -2 1 -1 3 0 0
w sterker	-3 -4 -5 -3 -1 6 -4 -5 -1 0 8 0 -1
w sterven	-6 -1 4 -3 0 4 -1 3 -1 -1 -1 0 0
w steunen	-1 10 1 -2 1 -2 -1 6 -1 0 -1 0 0
w stichting	1 0 -13 1 -3 5 0 1 1 0 -1 -1 -2
w stimuleren	-9 32 5 -9 11 -10 11 -4 -5 -3 10 0 -1
w stond	6 0 -1 2 -1 -2 -2 2 3 0 0 0 0
w stoppen	4 -1 -3 2 2 -4 6 -3 -1 -1 -1 0 0
w storing	6 -2 -2 3 -2 -2 3 -3 3 -1 0 0 -1
w straat	-12 -2 3 -7 -1 11 -1 3 1 -2 -3 -1 -1
w strand	24 8 6 3 -3 -10 6 9 -3 -1 0 0 0
w streven	-16 -9 12 -9 -3 16 -5 -5 -8 21 0 -1 -7
w strijden	-12 -2 -7 -4 13 -3 -1 -3 0 0 -1 0 0
w stroom	-8 0 12 -7 -1 8 -2 -10 12 -1 0 -1 2
w student	6 -3 -8 3 -1 -1 -3 -5 3 3 2 0 -1
w subsidies	20 3 -1 7 -3 -9 12 0 -2 -2 -2 0 -1
w supermarkt	0 9 -3 -1 3 -3 -3 -1 3 6 -2 0 -1
w systeem	-2 -1 1 -1 0 1 -2 1 -3 3 -4 -1 6
w taak	8 1 -2 3 0 -5 1 5 -2 -1 -1 0 -1
w taal	-5 0 -3 -2 -5 9 -1 3 -1 -1 -1 0 -1
w tachtig	5 1 0 1 0 -2 -1 -4 2 -1 -1 7 -1
w tafel	-7 -3 8 -4 -1 6 -4 14 -7 -1 -1 0 -1
w te	9 52 10 -11 13 -19 28 6 3 -8 -2 -3 -6
w team	27 5 -1 9 -9 -7 10 -16 3 3 -10 -2 18
w technisch	7 -1 0 2 -2 -2 0 4 -2 4 -2 0 -1
w technologie	-10 2 5 -5 7 -1 -4 0 1 3 -1 0 2
w tegen	-18 10 -12 -10 24 -9 -8 1 6 3 -3 -2 -3
w telefoon	11 3 2 3 0 -7 -2 -4 13 -1 -1 0 -1
w tempo	9 0 -5 4 0 -4 2 -2 1 0 -1 0 2
w ten	-10 -8 -3 -3 4 5 0 4 -2 -3 -3 0 -1
w ter	0 14 1 -2 3 -5 -3 12 -1 -1 -3 0 -1
w terecht	6 2 1 2 0 -4 1 4 -2 0 1 0 -1
w terug	-3 19 -3 -4 10 -9 14 -1 -5 -2 -1 -1 0
w terugdringen	-15 5 -6 -6 11 0 2 -1 -1 -1 -1 -1 -1
w terugkeer	-2 6 0 -2 1 -1 0 3 -1 0 -1 0 0
w tevreden	8 1 -1 2 -1 -3 -2 -4 -1 14 -2 0 -2
w thuis	4 -2 7 -3 -4 5 0 -5 -6 -2 18 -1 -1
w thuiszorg	-5 6 4 -3 2 -1 1 -4 6 -1 -1 0 0
w tien	-2 -4 -3 -1 -1 4 1 -4 -1 -1 -3 -1 7
w tijd	1 4 -15 9 1 -7 -1 -6 7 2 -2 -1 -2
w tillen	-7 4 -8 -2 15 -10 0 0 -1 0 0 0 -1
w toe	2 10 -8 0 3 -4 2 -6 4 -1 -1 0 2
w toegang	-11 -8 -1 -3 -3 12 -2 -1 -3 -1 2 0 0
w toegankelijk	-16 -7 2 -6 -2 13 -4 1 2 -1 -2 0 -1
w toekomst	-17 -9 -4 4 -6 9 -7 6 -1 1 -4 0 -2
w toezicht	-5 4 24 -6 -1 1 -1 7 2 -1 0 0 0
w toonaangevend	3 -1 0 1 -1 0 -1 -4 -3 11 -1 0 0
w top	3 -1 4 1 -2 0 -1 -3 -3 13 -3 0 -1
w tot	6 -14 11 -2 -12 13 -2 11 -14 6 -2 -3 5
w trachten	-5 9 -1 -3 3 -1 1 0 -1 0 2 0 0
w trekken	6 -5 -5 2 3 -4 15 -7 -6 -1 -1 0 -1
w trots	8 1 -4 3 0 -4 -1 1 -2 3 2 0 0
w tuin	-5 -3 1 -2 -1 5 -1 6 -4 -1 -1 0 -1
w tussen	-15 -12 -10 0 -4 13 -6 1 2 -8 4 -1 -2
w twaalf	5 0 0 2 -1 -3 0 7 -3 -1 0 -1 -1
w twee	7 2 5 1 -4 0 -4 3 8 -2 -2 -2 3
w tweede	-1 -1 2 -1 0 1 4 2 -7 0 -1 0 3
w tweehonderd	4 0 3 1 -2 -1 -8 5 -2 0 -1 9 0
w u	20 -3 -9 17 -4 -15 2 -7 12 -3 1 -1 -2
w uit	18 6 -4 1 5 -11 4 13 0 -9 0 -3 -1
w uiteindelijk	-1 1 6 -1 0 0 -1 5 -2 0 0 0 0
w uitstoot	6 0 6 1 -3 0 -2 -4 2 2 -1 -1 6
w uitvoeren	2 0 6 0 -1 -1 0 4 -1 0 -1 0 0
w uur	14 2 -3 5 -1 -7 3 -9 16 -2 -3 -1 -2
w uw	37 5 -8 12 -3 -18 -2 10 8 0 -3 -1 -3
w vader	1 0 -1 1 0 0 7 -5 -1 0 0 0 0
w vak	0 1 -10 10 0 -8 4 1 -8 -1 3 0 -1
w vakmanschap	-5 -6 -9 8 -1 -2 3 -3 0 -2 -2 0 -2
w vallei	9 2 -1 3 -1 -4 0 6 -2 0 0 0 0
w vallen	6 3 0 2 2 -6 -1 -3 10 -2 -1 0 0
w van	6 34 -11 -19 30 -18 -7 -9 -4 18 19 -14 4
w vanaf	10 1 -1 3 -2 -4 -1 -7 14 -1 -1 0 -1
w vandaag	11 1 4 2 -2 -5 -1 -5 12 -1 -1 0 -1
w vangen	5 -1 0 2 -1 -2 -1 6 -3 0 -1 0 0
w vanuit	4 2 -9 4 -1 -2 0 2 -1 -4 3 -1 0
w vanzelfsprekend	-11 0 -4 -5 8 0 0 -3 0 0 1 0 0
w vast	1 -1 3 0 -1 0 -1 -4 8 0 -1 0 -1
w vaste	12 -2 -6 5 -1 -4 9 -3 -6 -1 3 0 -1
w vastgoed	2 8 1 0 0 -3 0 6 -2 0 -1 0 0
w veel	3 -2 -5 2 -1 0 9 -4 -2 -1 -1 -1 -1
w veilig	-16 -14 19 -11 -8 22 -9 2 7 0 -4 -1 1
w veiliger	-21 -8 5 -10 -2 19 -1 -1 -1 -1 -1 0 -1
w veiligheid	-13 -4 9 -9 2 8 -3 5 -6 -1 3 0 -1
w veiligheidsregio	-5 -4 7 -2 0 3 -1 3 0 -1 -1 0 0
w veiligste	-2 -4 3 -1 -6 7 -1 -2 0 7 -4 0 -1
w ventilatie	6 0 0 2 -1 -3 -1 -1 3 0 1 0 0
w veranderen	0 -1 2 0 -1 1 -2 -3 0 -2 -2 0 10
w verbeteren	-8 26 -5 -6 13 -10 -1 7 1 -2 1 0 -2
w verbetering	-5 15 1 -4 3 -2 -2 3 3 0 -1 0 0
w verbinden	-12 3 15 -8 -1 7 5 13 -7 -3 -3 -1 -2
w verbinding	-10 -8 -6 3 0 3 -2 -5 4 -2 1 0 -1
w verdelen	-8 0 3 -5 0 6 1 3 -4 -1 -1 0 0
w verder	9 -3 -15 14 -3 -9 -8 5 -2 -3 -1 0 7
w verdienen	-9 2 12 -2 0 1 -1 1 7 -1 -3 0 -1
w verduurzamen	3 0 3 1 -1 -1 -3 2 -2 -1 -1 6 -1
w vereniging	3 14 -6 -1 5 -6 -3 5 -1 -4 8 -1 -2
w vergroenen	2 5 0 -1 0 -2 0 -1 0 -1 0 6 -2
w vergroten	-11 3 -6 -4 10 -2 -2 6 -4 -1 -2 0 -1
w verhaal	-11 -5 2 -4 -1 8 -1 2 -3 -1 -1 0 2
w verhalen	2 -3 1 1 -2 1 -3 14 -4 -2 -2 -1 -2
w verkleinen	-9 4 -5 -4 10 -4 -1 -3 3 0 -1 0 0
w verkopen	-5 6 7 -4 2 0 -1 -2 7 -1 -1 0 -1
w verlagen	-6 3 -1 -3 4 0 0 -2 2 0 0 0 0
w verlenen	-1 5 0 -1 1 -1 -6 3 6 -1 -1 0 0
w verminderen	-12 11 2 -7 5 2 1 -1 0 -1 0 -1 3
w vernieuwen	-9 3 -4 -3 2 4 -2 2 -2 0 0 -1 1
w verpleegkundige	0 1 -2 0 0 0 -4 -1 9 -1 -3 -1 -1
w versnellen	-9 19 -1 -6 7 -4 1 5 3 -3 -1 0 -2
w versterken	-11 10 -5 -6 18 -10 1 -2 -3 2 0 0 1
w verstrekken	5 3 -3 2 0 -3 -2 -6 13 -2 -2 0 0
w vertellen	-5 -5 -3 -2 -1 6 10 1 -7 -2 -3 0 -2
w vertrouwde	3 1 3 1 0 -2 0 -2 0 6 -1 0 0
w vertrouwen	-4 -16 -14 10 -7 5 -2 -10 -1 2 4 0 -2
w vervoer	12 0 -4 5 0 -7 0 -5 10 -1 -1 0 0
w verzamelen	10 -3 -4 5 -2 -3 -1 2 -1 -1 2 0 0
w verzekeraar	0 -1 1 0 -1 1 -1 0 -2 6 -6 0 3
w verzekeren	-7 -1 7 -4 -5 9 -2 0 6 -1 -2 0 -1
w verzorgen	15 3 9 3 -3 -7 -4 -7 22 -2 -1 0 -1
w verzorging	11 -2 -2 5 -3 -4 -4 3 6 -2 -1 0 0
w vestiging	3 -1 0 1 -1 -1 0 -4 -1 -1 0 6 0
w via	11 0 0 4 -2 -5 7 4 -8 -1 2 0 -1
w vijf	24 0 -3 9 -5 -9 -2 -8 -5 9 6 -2 8
w vijftig	-6 0 10 -4 -1 3 -1 2 1 0 -1 0 0
w vinden	-6 1 11 3 -3 -1 -8 10 -1 4 -4 -1 1
w vis	6 -3 1 2 -4 1 -2 12 -5 -2 -1 0 -1
w vitale	-2 9 -4 -1 4 -3 -1 -1 -1 -1 2 0 2
w vlaamse	-13 -4 -4 -4 10 -1 -2 0 -3 3 -2 0 0
w voedsel	-8 0 0 -3 1 3 -2 2 1 -1 -1 0 -1
w voedselbank	2 -1 0 1 -1 0 -2 -1 6 -1 -1 0 0
w voedselketen	-7 -6 1 -3 -5 11 0 -1 -2 0 0 0 0
w voedselverspilling	-10 2 -5 -3 9 -3 -3 2 -1 0 0 0 0
w voelen	-1 -6 -8 0 -1 6 -5 -7 -2 -2 10 0 3
w voeren	1 0 0 0 0 0 -2 6 -3 0 0 0 0
w vol	-16 -5 0 -6 -2 14 4 -5 0 -1 -1 0 -2
w volgend	4 -1 0 2 -2 -1 -1 -5 -4 -1 -1 4 9
w volledig	-6 -3 6 -3 -2 5 3 -9 -4 -1 -1 0 10
w voor	9 8 19 -2 -15 8 6 -11 12 7 5 -2 -9
w voordat	-3 -4 -3 -1 -3 6 -3 -1 6 -2 -2 0 -1
w voorlichting	-6 6 3 -3 2 1 -2 7 -4 0 0 0 0
w voorop	-4 -6 -4 8 -4 -1 -2 2 -1 -1 -1 0 0
w voorts	-2 2 6 -2 0 0 2 1 -1 0 -1 0 0
w voorzien	20 -1 -7 8 -3 -8 -1 -5 10 -2 -1 4 -2
w vorm	-8 -4 -4 -2 5 2 -1 -2 0 0 -1 0 0
w vormen	0 2 7 -2 0 0 1 -2 -3 0 4 0 4
w vraag	9 0 -4 3 -1 -4 0 -2 3 -1 -1 0 3
w vrachtwagen	-1 4 6 -2 -3 3 -4 7 -2 -1 -1 0 3
w vrede	-6 -3 0 -6 -1 9 0 -2 0 0 0 0 0
w vriend	-6 -1 4 -3 0 4 -3 1 -2 4 0 0 0
w vrije	-8 -3 -2 -3 1 6 2 -3 -2 -1 0 0 0
w vrijheid	-14 -3 1 -7 4 7 -3 -3 3 -1 -1 0 0
w vrijwilliger	7 8 1 1 1 -5 -1 2 9 -2 -2 -1 -2
w vrouw	-21 -10 -1 -7 -2 17 -5 -1 2 -1 -2 0 -1
w vzw	-8 1 -2 -3 6 -1 2 -4 0 -1 1 0 -1
w waar	22 -5 8 0 -7 1 -10 -9 -12 10 37 -4 -4
w waarborgen	2 -7 4 1 -11 10 2 -1 0 0 0 0 0
w waarde	5 7 8 0 -4 -1 -1 10 0 -2 -3 0 1
w waarin	-35 -19 24 -17 -10 34 -9 -1 4 -4 -5 -2 8
w waarmee	-1 5 4 -1 1 -1 -2 2 7 -1 -2 0 -1
w wachten	1 -7 -5 12 -7 -2 0 -1 0 0 0 0 0
w wanneer	2 -1 -2 0 0 0 3 0 -5 6 -2 0 -1
w want	-10 5 20 -8 7 -3 2 7 -2 -1 -2 0 -1
w warm	14 4 -2 5 0 -9 2 -2 0 0 6 0 -1
w warme	20 4 -3 6 -1 -11 -3 -8 8 -2 11 -1 -1
w warmte	9 0 0 2 -2 -3 -1 -3 11 -2 -1 0 -1
w wat	5 -13 -5 0 -1 4 8 5 -9 -1 2 -3 -6
w water	-11 -11 -2 -4 -1 11 8 -5 -4 -2 -2 0 -1
w we	2 13 45 -11 5 -9 20 5 -19 -6 2 0 14
w website	8 1 -3 3 0 -4 -3 6 2 -1 -1 0 -2
w webwinkel	11 0 1 3 -4 -3 5 -2 -3 4 2 -1 -2
w week	1 -6 3 0 -7 8 -5 4 10 -2 -4 -2 -2
w weekend	7 1 0 2 -1 -3 0 -1 4 0 0 0 0
w weer	-24 -8 24 -16 -10 28 1 1 5 -3 -3 -1 -3
w weg	-3 9 -15 6 6 -10 -2 5 -2 -3 0 -1 2
w weidevogel	0 6 -5 -3 10 -7 0 0 0 0 1 0 0
w weinig	-6 3 -2 -2 0 4 -3 0 1 -1 -1 -1 4
w wel	-1 6 0 -3 1 0 -1 5 -1 0 0 0 0
w welkom	7 1 -4 3 0 -3 0 -1 -1 -1 4 0 0
w welzijn	-5 11 8 -5 1 1 0 4 2 -1 -1 0 0
w wereld	-16 -9 8 -8 -2 15 -4 9 -6 -4 -2 -1 2
w wereldburger	-6 0 9 -4 0 3 -1 5 -2 0 -1 0 0
w werk	-1 -12 -13 15 -5 -3 15 -7 -14 6 -4 -1 -2
w werken	-2 7 26 -8 -6 6 -6 -6 1 -2 -5 -3 27
w werkgever	3 -2 8 0 -2 0 -3 1 -4 3 8 0 -3
w weten	9 -1 -3 8 -2 -8 -2 2 -3 4 2 0 -2
w wetenschappelijk	6 1 -3 2 -1 -2 0 4 -1 0 0 0 0
w wie	8 -2 -2 6 3 -11 5 -1 1 1 1 -1 -4
w wij	28 20 6 13 3 -29 9 14 9 -6 -3 -5 -5
w wijk	-10 -11 0 -3 -9 18 -4 9 -7 -3 3 0 -1
w wilde	-5 6 -3 -2 7 -4 0 4 -4 0 0 0 0
w willen	14 1 17 -6 1 -3 -13 2 -24 17 12 10 3
w wind	6 1 0 2 -1 -4 1 -4 7 0 -2 0 0
w winkel	-3 -2 0 -1 0 3 -2 -4 10 -1 -2 0 -1
w winkelier	2 -1 0 1 -2 1 -5 -1 1 0 0 6 0
w wonen	-8 -1 11 -6 -2 7 -4 -3 5 0 6 -1 -3
w woning	13 1 4 3 -1 -7 9 3 0 -2 -3 -1 -2
w woord	5 0 -2 2 -1 -2 -2 10 -4 -3 3 -1 -2
w worden	6 -11 -3 -4 -1 7 -5 -7 -6 13 -6 -3 12
w wordt	1 3 12 -2 -1 -1 5 -2 0 -1 3 0 -1
w ze	11 0 -23 10 6 -13 0 -9 4 -4 4 5 -3
w zee	-8 3 4 -5 -3 8 -2 8 -3 -1 -1 0 -1
w zeldzame	-8 9 -4 -4 9 -4 -1 3 -1 0 -1 0 0
w zelf	1 0 -3 -1 0 2 8 -14 3 2 0 -1 2
w zelfsturende	15 0 4 5 -9 0 -1 -1 -1 -2 -2 0 12
w zetten	-2 1 10 -5 -2 5 -5 21 -5 2 -6 -1 -4
w zich	18 -2 -16 5 0 -5 -3 -9 -9 10 12 -1 -1
w ziek	-2 -3 4 -2 -2 4 6 -4 1 -2 1 0 -1
w zieke	10 2 3 3 -1 -5 -2 -7 16 -1 -1 0 0
w ziekenhuis	-24 -5 15 -12 -4 20 1 -9 0 6 -10 -1 9
w ziekte	6 -4 9 1 -2 -2 -3 7 -1 -1 2 0 -1
w ziel	8 -2 -1 8 -4 -4 -3 -3 -7 -1 16 -1 -1
w zien	2 2 -6 5 2 -6 4 -4 -4 -2 9 -1 -3
w zij	-14 6 -4 -8 6 5 4 1 -6 1 -2 -1 -2
w zijn	15 -20 -8 17 -23 9 -1 -17 -23 12 53 -11 -16
w zin	-5 -2 -6 -1 5 -1 -2 -1 5 -1 -3 0 -1
w zitten	9 4 1 2 -1 -5 5 10 -2 -2 -6 -1 -2
w zo	-21 28 28 -14 2 3 1 10 3 -3 -6 -2 6
w zoals	12 2 -3 4 -1 -6 -4 9 0 -1 -1 0 -1
w zodat	-11 0 47 -11 -12 14 10 15 -5 -1 -6 -2 -3
w zoeken	1 0 2 0 0 0 -3 6 -1 0 -1 0 0
w zon	-1 -1 2 -1 -1 3 -1 -6 8 0 0 0 0
w zonder	-31 -39 22 -19 -28 59 -1 -9 14 -7 -2 -4 -4
w zonnepaneel	-10 -3 2 -4 -1 7 1 -2 -1 0 0 0 0
w zorg	1 18 22 -8 -3 2 -4 -8 28 2 -4 -1 -3
w zorgen	0 -10 18 -5 -13 16 5 11 -6 -1 -11 -1 6
w zorgverlener	2 -2 -2 1 -1 0 8 -2 -5 0 0 0 -1
w zoveel	12 2 -3 4 -1 -6 8 -7 2 -1 -2 -1 4
w zwemmen	-6 -2 1 -4 0 6 0 0 -1 0 0 0 0
w één	24 4 5 6 -5 -9 -8 2 -9 -4 2 6 19
ww ! ^	-10 -13 -17 3 0 8 -6 1 3 -1 -2 -1 -3
ww ' s	8 -3 1 3 -3 -2 0 1 4 -1 -1 0 -1
ww , daar	3 1 3 0 0 -1 -4 -3 -2 8 -1 0 4
ww , dat	3 1 7 -1 -1 -1 5 3 -4 -3 -1 0 4
ww , de	-1 -3 2 -2 -1 3 -1 -6 10 2 -3 0 -1
ww , een	12 10 6 1 0 -8 9 -1 0 5 -4 -1 -2
ww , en	2 -3 -2 -2 -4 6 -2 2 -2 -2 -3 -1 7
ww , het	-15 6 -9 -6 8 2 -2 4 -3 -2 -1 0 -1
ww , in	-1 -7 -10 0 1 3 -5 -3 7 -4 5 -1 -3
ww , korte	10 3 -2 6 0 -9 -1 2 4 0 -1 0 -1
ww , laten	6 1 -1 2 0 -4 0 5 -3 0 0 0 0
ww , maar	1 2 7 -1 0 -1 -3 2 -2 -1 7 0 -1
ww , maken	-7 -3 0 -3 0 5 -1 -2 -2 0 3 0 0
ww , meer	-2 -2 1 -1 -1 3 -2 0 -3 -1 -1 0 6
ww , met	16 -1 0 7 -5 -6 9 -12 -3 8 -6 -1 8
ww , niet	-14 -7 -2 -4 -2 12 -1 -3 -1 0 0 0 0
ww , om	-1 7 0 -2 3 -3 -2 4 1 0 0 0 0
ww , onder	-1 3 -1 -1 1 -1 -3 7 -2 0 -1 0 0
ww , ongeacht	-4 -3 0 -2 -1 4 -5 -2 2 -2 6 0 -1
ww , ook	-3 -4 -1 -5 -3 10 4 -6 4 -1 -2 0 -1
ww , op	-4 -7 1 -3 -5 10 1 -2 6 -2 -3 0 -2
ww , opdat	-10 -2 12 -5 -3 8 -1 1 2 0 -1 0 0
ww , samen	7 0 3 0 -1 -1 -2 10 -3 -1 -1 0 -1
ww , te	-8 9 -6 -4 11 -7 -4 0 4 2 -2 0 -1
ww , thuis	2 -1 1 -1 -2 3 -1 -4 -3 -1 11 0 0
ww , tot	-11 -2 -1 -4 3 5 0 -2 -1 0 0 0 0
ww , van	1 -7 -9 1 -1 3 9 -12 7 -5 2 -1 -3
ww , voor	1 3 28 -5 -4 1 -3 6 11 2 -6 -1 -2
ww , waar	-10 -5 -3 -3 -1 9 -1 -3 -1 -2 4 0 -1
ww , want	-8 4 14 -6 7 -3 0 5 -1 0 -1 0 0
ww , werken	-2 1 6 -2 0 1 -1 1 3 0 -1 0 -1
ww , willen	-4 2 6 -3 1 1 -2 3 -1 0 2 0 -1
ww , zodat	-3 -9 33 -5 -14 14 2 10 -1 0 -4 -1 0
ww , zonder	12 -5 -8 4 -3 0 1 5 2 -4 -1 -1 -3
ww , één	3 0 0 1 0 -1 -1 -5 -3 -2 11 0 2
ww - en	2 6 -2 0 5 -7 -2 -1 -2 2 5 0 -1
ww . ^	3 -40 -45 6 1 14 -3 9 -4 0 -13 -4 -6
ww . altijd	-1 -4 -10 14 -1 -9 -1 -1 -2 0 0 0 0
ww . daarom	-1 1 11 2 -1 -4 0 6 0 -1 -2 0 -1
ww . het	-8 15 18 -7 2 -1 3 1 6 -1 -2 0 -1
ww . met	3 4 7 -1 -1 -2 0 8 -2 -1 -2 0 2
ww . ons	-11 5 19 -7 0 4 -3 -2 1 4 0 0 3
ww . op	-6 -2 3 -2 -1 4 3 -5 1 0 0 0 0
ww . samen	2 8 -6 3 3 -7 2 0 -2 -1 3 0 -1
ww . want	-1 1 6 -2 0 0 2 1 -1 0 -1 0 0
ww . wat	-6 -1 11 -4 -1 4 0 2 0 0 0 0 0
ww . we	-2 2 22 -5 -4 4 -2 3 4 -3 9 -1 -4
ww . wij	0 -4 16 -2 -5 4 1 9 2 -2 -4 0 -2
ww . zij	-4 6 0 -2 6 -4 -1 1 -1 -1 2 0 0
ww . zo	-21 -2 39 -13 -3 12 -4 -1 13 -2 -3 0 0
ww 1 ,	0 1 5 -1 0 0 -1 -6 9 0 0 0 0
ww 2040 .	-3 -3 3 -2 -4 7 0 0 0 0 0 0 0
ww : de	-3 -1 -7 -1 7 -3 -2 -5 2 6 -1 -1 -1
ww : een	5 2 8 0 -2 -2 2 -6 3 -3 10 -1 -2
ww : het	-5 9 17 -5 2 -2 -2 1 6 4 -2 0 -1
ww : wij	8 -1 -4 3 -1 -3 0 6 -5 -1 3 0 -1
ww : zo	6 -1 -2 1 -1 -1 3 6 -9 -1 -1 0 3
ww ? wij	-2 -4 -6 0 -1 4 -1 1 -1 -1 0 0 -1
ww ^ afval	8 1 -1 2 0 -4 0 6 -3 0 0 0 0
ww ^ al	7 1 5 1 -3 -2 2 5 -1 -1 -1 -2 1
ww ^ alle	-6 -2 1 -4 0 6 0 -1 0 0 0 0 0
ww ^ bij	-5 -9 -8 11 -3 -3 -7 -13 14 1 2 -1 -2
ww ^ bijdragen	-6 -5 -1 -2 -1 6 0 -1 0 0 0 0 0
ww ^ daarom	-10 -2 -7 -3 9 -2 0 -3 0 -1 0 0 -1
ww ^ dat	-10 -5 -4 1 -1 5 -2 -1 -1 0 -1 0 0
ww ^ de	-9 -1 1 0 12 -9 -2 9 -8 -10 12 -5 1
ww ^ doel	11 -1 2 4 -6 -1 -1 2 -1 -1 -2 0 7
ww ^ door	-13 6 15 -8 -1 7 0 8 -2 -1 -1 -1 -1
ww ^ duurzaam	4 0 -3 0 0 0 -1 -2 -2 6 0 0 0
ww ^ een	-9 -5 -12 -3 -3 13 3 -17 1 1 6 -3 1
ww ^ elk	10 -3 -13 17 -1 -15 -2 4 -1 0 -1 -1 0
ww ^ elke	3 0 3 -4 -2 4 -1 2 -2 -1 -1 6 -1
ww ^ er	11 4 1 2 0 -5 14 -2 -4 -2 -2 0 0
ww ^ eén	6 0 0 2 -1 -3 -1 -5 6 -2 8 -1 -2
ww ^ geen	-6 -3 -1 -2 -1 5 0 -1 0 0 0 0 0
ww ^ gewoon	-12 -7 -4 3 -2 4 -1 -2 -1 -1 0 0 0
ww ^ goed	-6 -6 -9 14 -2 -7 0 -1 -4 0 0 0 0
ww ^ het	17 10 -12 -2 10 -12 0 6 -2 14 -7 -3 -5
ww ^ iedere	-16 -6 1 -6 0 12 0 -2 -2 0 -1 0 0
ww ^ in	11 1 5 1 -3 -3 -8 5 -10 -6 1 14 10
ww ^ jouw	5 1 0 1 0 -2 6 -4 -2 -3 9 -2 -2
ww ^ kind	-8 -2 -4 -3 3 3 1 -3 0 0 -1 -1 0
ww ^ klant	7 2 0 1 -1 -3 -3 -2 -3 12 0 0 -1
ww ^ meer	-8 -5 -3 -3 -2 8 0 -2 -1 0 0 0 0
ww ^ mens	3 -1 -3 1 -1 0 -5 1 6 0 -1 -1 0
ww ^ met	-26 14 2 -2 11 -6 1 5 8 -6 0 -4 -7
ww ^ nederland	-9 -3 2 -6 -1 10 0 -1 -1 0 0 0 0
ww ^ niemand	-8 -4 -1 -5 -1 9 0 -1 -1 0 0 0 0
ww ^ om	3 -5 -3 2 -3 2 -2 -4 -2 0 -1 0 8
ww ^ ons	20 7 -2 4 -3 -7 1 -9 2 5 -1 4 5
ww ^ onze	-6 4 20 -5 -2 3 -6 7 3 -3 -2 0 6
ww ^ op	-10 -3 -4 -4 4 4 1 -2 0 0 -1 0 -2
ww ^ opkomen	-4 3 -4 -4 10 -6 -3 9 -2 -3 -1 0 0
ww ^ ouder	7 2 1 1 -1 -2 0 6 -2 -1 -1 0 0
ww ^ samen	3 -12 -14 8 0 -2 7 2 -7 -2 -2 -1 -2
ww ^ van	6 -1 5 1 -2 -1 0 5 -1 -4 -4 -2 8
ww ^ vanuit	-7 -7 -3 1 -2 6 0 1 -2 -1 -1 0 -1
ww ^ veilig	-7 -2 0 -3 0 5 0 -1 -1 0 0 0 0
ww ^ voor	2 -3 1 3 -3 0 -3 -4 3 1 -2 8 -3
ww ^ wat	8 -1 -9 2 2 -3 0 3 -3 -2 3 -1 -1
ww ^ we	6 10 7 -2 0 -4 3 -6 -2 0 2 -2 9
ww ^ wij	-8 -10 3 3 1 -1 4 2 1 -4 1 -6 -2
ww aan ,	0 2 9 -1 -1 -1 -1 -1 6 -1 -1 0 0
ww aan .	-3 -3 -8 0 3 0 -1 -1 1 -1 -1 0 -1
ww aan alle	8 2 -1 2 0 -4 0 -1 5 0 -1 0 0
ww aan de	6 2 4 0 2 -5 4 5 -12 12 0 -1 -4
ww aan een	-15 -15 13 -8 -12 24 -5 0 -6 -1 -5 9 5
ww aan hebben	12 3 -1 4 -1 -7 0 -2 -2 0 8 0 0
ww aan het	-2 2 -3 5 -3 -1 -5 11 -7 -3 6 -1 -2
ww aan huis	12 8 3 3 1 -9 -2 0 9 -1 -1 0 0
ww aan hun	-3 0 10 -2 -1 1 0 5 -2 0 0 0 0
ww aan iedereen	6 1 -1 2 0 -3 0 -1 4 0 0 0 0
ww aan mens	-3 -2 3 -3 -3 6 -2 -2 3 0 0 0 0
ww aan onze	0 0 3 -1 0 0 -1 7 -3 0 0 0 0
ww aan tafel	-1 0 5 -1 -1 1 -1 6 -2 -1 -1 0 0
ww aan te	1 -6 -5 2 -3 4 -1 -6 4 -1 -1 0 3
ww aan wie	-10 -1 -5 -3 9 -2 0 -1 -2 0 -1 0 0
ww aandacht en	2 1 2 -1 0 0 7 -3 -1 -1 -1 0 0
ww aandacht voor	-12 -5 -8 7 0 -1 2 -3 -2 -1 -1 0 0
ww aanpakken .	-4 4 -3 -4 10 -5 0 0 0 0 0 0 0
ww aansluiten .	3 1 3 1 0 -2 0 -3 6 -1 -1 3 -1
ww achtergrond .	-6 -1 0 -2 5 -1 -1 1 -3 0 2 0 0
ww activiteit .	-6 -1 6 -3 -1 4 -1 2 0 0 -1 0 0
ww adviseren ,	3 0 5 0 -1 -1 7 -1 -2 -1 -2 0 0
ww al drie	3 1 0 0 0 -1 -3 -2 9 -1 0 -2 -1
ww al onze	3 0 5 0 -2 0 -1 0 -1 0 -1 -2 7
ww al sinds	3 0 0 1 -1 -1 -1 6 -4 0 0 0 0
ww alles om	-1 -4 -7 6 -1 -3 -1 -3 1 0 0 0 0
ww alles voor	1 -3 -8 12 -1 -9 -1 0 -1 0 0 0 0
ww alles wat	-10 -5 -3 -2 -1 7 -1 1 -2 -1 -1 0 0
ww als doel	3 7 4 0 0 -3 5 3 -1 -1 -2 0 0
ww als het	11 0 -3 1 3 -6 1 -2 4 3 -2 0 -1
ww als missie	-3 -3 -4 -1 -2 6 2 -2 0 -1 -1 0 0
ww als onze	-6 2 4 -3 4 -1 0 2 -1 0 0 0 -1
ww als we	6 -1 -1 2 -2 -1 -2 -6 2 -1 0 0 8
ww ambitie zijn	-3 -3 1 -1 -1 4 0 -5 -3 5 -5 0 7
ww arts en	7 -1 -1 3 -2 -2 -1 -3 -4 3 7 0 0
ww bed ,	4 0 -1 2 0 -2 -1 -2 7 -1 -1 0 0
ww bedrijf die	-7 -3 2 3 -1 0 -1 2 -1 -1 -1 0 0
ww bedrijf en	-2 1 8 -2 -2 2 0 5 0 -1 -1 0 0
ww beheer van	-7 7 -1 -4 4 -1 3 1 -1 -1 -1 0 0
ww beheren van	0 1 -1 0 1 0 6 -8 3 -1 0 0 0
ww behoud van	-6 0 0 -3 1 3 0 2 -1 -1 -1 0 0
ww belang van	4 6 5 0 -3 -1 -2 13 -3 -2 -2 0 0
ww belangstelling voor	-8 7 -2 -4 5 -1 0 4 -4 0 0 0 0
ww beoefening van	-2 9 1 -2 0 0 -1 5 -1 0 -1 0 0
ww beperking .	-7 -3 -2 -2 0 6 0 -1 -1 0 -1 0 0
ww bestaan om	-8 -3 -6 -2 8 -1 -3 -3 2 0 0 0 0
ww betaalbare woning	10 3 -2 3 1 -7 0 6 -2 0 0 0 0
ww betekenis zijn	5 1 0 1 0 -2 9 -2 -1 -3 -2 -1 0
ww bevorderen .	-9 11 -6 -4 14 -9 1 0 1 -1 -1 0 0
ww bevorderen dat	-6 -4 0 -2 -2 7 -1 -1 0 0 0 0 0
ww bevorderen de	-8 7 -2 -4 3 1 3 -1 -1 -1 -1 0 0
ww bevorderen en	-8 6 -2 -3 5 -1 -1 1 -1 -1 1 0 0
ww bevorderen van	-14 10 -10 -5 19 -10 -1 -1 -2 4 -2 0 0
ww bewaren en	12 -5 0 5 -5 -2 0 5 -1 -1 0 0 -1
ww bieden .	7 0 -3 3 0 -3 0 0 1 0 0 0 0
ww bieden aan	3 -1 -1 1 -1 -1 -1 -4 7 0 -1 0 0
ww bieden een	0 -2 8 -1 -2 1 -1 4 0 0 -1 0 0
ww bieden wij	-2 1 7 -2 0 1 -2 -2 6 0 0 0 0
ww bij aan	-8 4 -2 -3 2 3 0 -1 1 0 0 0 0
ww bij de	-12 10 -5 -6 15 -8 15 -8 -8 4 -4 0 0
ww bij elkaar	4 5 1 0 0 -3 -1 9 -4 -1 1 0 -1
ww bij en	-8 1 -3 -3 6 -1 2 -4 0 0 0 0 0
ww bij het	-20 2 5 -9 -4 16 22 -14 -1 -3 -5 0 -2
ww bij huis	8 -1 -5 3 -1 -2 1 -3 4 -1 0 0 0
ww bij hun	5 -3 2 2 -3 0 4 -3 -3 -1 -1 7 -1
ww bij met	2 -3 -7 2 4 -4 2 -3 0 0 0 0 0
ww bij ons	12 1 0 12 -2 -13 -11 -1 11 6 2 -1 -2
ww bij te	6 -1 -1 2 -3 -1 5 -2 1 -2 0 0 -1
ww bijdrage aan	-1 10 6 -2 0 -1 2 10 -6 -1 -1 0 0
ww bijdrage leveren	-6 -2 2 -3 1 3 0 2 -3 0 -1 0 0
ww bijdragen aan	-14 -5 22 -8 -7 14 -1 9 -6 -2 -2 0 3
ww binnen de	-6 7 -2 -3 3 0 0 2 -1 0 0 0 0
ww binnen een	-2 -4 -2 -1 -3 6 -2 -4 9 -1 -3 0 -1
ww binnen vijf	1 0 0 0 0 0 -1 -1 -1 6 -1 -1 -2
ww blijven .	-8 -4 1 -3 -1 7 -2 1 -2 2 0 0 -1
ww blijven wonen	-2 1 6 -2 0 1 -2 -2 6 0 0 0 0
ww boer die	3 1 3 0 -1 -1 0 -3 6 0 0 0 0
ww bouwen aan	-19 -11 -8 -6 -2 18 -3 -8 -1 -1 1 0 3
ww bouwen en	-4 6 2 -3 2 -1 -2 4 2 0 0 0 -2
ww bouwen we	-3 0 7 -2 -1 2 -2 2 -2 -1 -1 0 4
ww bouwen wij	-2 1 7 -2 0 1 -1 3 1 0 0 0 -1
ww boven de	10 2 -1 3 -1 -5 -2 1 -2 6 0 0 -1
ww brengen we	-1 3 2 -1 1 0 -1 9 -3 0 -1 0 -1
ww buiten spelen	-5 0 8 -3 0 3 -1 3 0 0 -1 0 0
ww buurt .	1 2 6 -1 0 -1 -1 8 -1 0 -3 0 0
ww centraal .	-10 -7 -6 8 -2 -1 -2 -1 -1 0 0 0 0
ww daar gaan	-1 -1 -1 -1 0 2 -1 -3 -2 6 0 0 -1
ww daarmee de	2 4 0 0 -1 -1 3 -7 6 0 0 0 0
ww daarom bieden	-4 1 8 -3 0 2 -1 -1 3 0 0 0 0
ww dag .	-21 -10 -7 3 0 7 -1 -6 -1 -1 -1 0 0
ww dag en	3 0 2 0 -1 0 6 -5 3 -1 -1 -1 0
ww dan de	0 -6 -3 0 -3 4 -3 -1 -2 5 -1 0 -1
ww dan ook	6 -1 -3 3 -1 -3 0 0 -1 0 2 0 0
ww dat iedereen	-17 -6 6 -8 -1 13 -2 -2 4 -1 -1 0 0
ww dat kind	2 -2 -6 1 0 0 -1 -3 3 0 0 0 0
ww dat niemand	-4 -1 7 -2 -1 3 -1 1 2 0 0 0 0
ww dat niet	9 1 -2 3 0 -5 0 7 -2 -1 -1 0 -1
ww dat voor	8 2 1 2 -1 -4 1 7 -7 4 -2 0 -1
ww dat wij	3 1 -1 1 0 -1 6 -2 -1 -1 0 0 -1
ww dat zijn	-7 -1 9 -1 -1 2 5 6 -8 -3 -4 0 4
ww de aandacht	11 -2 -2 4 -4 -2 -1 8 -1 -1 -1 0 -1
ww de aanpak	11 -6 0 5 -5 -1 2 -2 0 0 2 0 0
ww de aarde	-12 -1 14 -7 -1 8 -3 10 -4 -1 -2 0 0
ww de belang	10 7 6 2 -5 -3 -2 16 -3 -2 -3 0 0
ww de belangstelling	-6 10 0 -4 3 -1 0 6 -4 0 0 0 0
ww de benelux	-1 -2 -1 0 -1 2 -3 -5 8 -1 0 0 -1
ww de beoefening	-2 9 1 -2 0 0 -1 5 -1 0 -1 0 0
ww de beste	1 -1 0 0 -3 3 -3 -1 0 9 -3 0 -1
ww de bewoner	-6 -6 -4 8 -4 0 -1 -2 -2 -1 2 0 0
ww de bibliotheek	-3 9 0 -2 3 -2 3 0 -1 -1 1 0 0
ww de bouw	0 1 6 -1 -1 0 5 -2 -1 0 0 0 0
ww de deur	-9 -4 -1 -3 0 7 0 0 -2 0 -1 0 0
ww de eerste	12 -3 -3 5 -1 -6 13 -7 -4 -1 4 -1 -2
ww de energietransitie	0 5 1 -1 0 0 -1 -1 6 0 -1 0 -1
ww de fiets	-6 -4 -2 -2 0 5 0 0 -2 0 -1 0 0
ww de gemeente	-1 -2 7 -1 -2 2 1 5 0 -3 -4 0 1
ww de geschiedenis	16 -4 -2 6 -5 -3 -1 6 -1 -1 -1 0 0
ww de gezondheid	-6 1 0 -2 5 -1 -1 2 -1 0 -1 0 0
ww de grens	-10 -2 -6 -3 9 -1 -1 -1 -1 0 0 0 0
ww de hele	0 -8 1 0 -7 9 -4 2 4 -2 -1 -1 -1
ww de hoek	3 0 0 1 -1 0 -2 -2 11 -1 -4 0 -1
ww de juiste	-12 -8 -6 2 -2 7 0 -3 1 -1 -3 0 -1
ww de kans	0 -2 10 -1 -2 1 -2 3 0 3 -2 0 0
ww de kennis	-7 3 -5 -2 7 -2 -1 -2 -2 -1 4 0 0
ww de kind	-8 -2 3 -3 -1 5 -1 1 -2 0 0 0 0
ww de kinderopvang	-10 -6 -12 -2 9 0 -1 -5 0 0 0 0 0
ww de kloof	-7 -5 -2 -2 1 5 -1 -2 -1 0 0 0 0
ww de komende	5 0 3 1 -3 0 -4 -5 -2 3 -3 -1 13
ww de kwaliteit	0 4 0 -1 1 -1 -1 7 -2 -1 -1 0 0
ww de laatste	-15 -4 0 -8 3 10 1 -2 -1 -3 1 0 -1
ww de leefbaarheid	-6 0 -6 -2 4 1 0 -3 -1 -1 2 0 0
ww de levenskwaliteit	2 12 7 -2 0 -4 -1 9 -2 0 -1 0 0
ww de lid	2 7 -2 0 3 -4 0 0 -1 -1 4 0 0
ww de liefde	1 8 1 -1 1 -2 0 8 -2 -1 -1 0 0
ww de maatschappij	-4 7 8 -4 -3 4 -4 6 3 -1 -1 0 0
ww de markt	14 1 -4 5 -1 -6 -3 -6 5 7 -4 0 3
ww de meest	9 1 2 3 -2 -4 0 -7 5 15 -7 0 -2
ww de mens	-7 -5 -1 5 -2 0 -2 4 -1 -1 -1 0 -1
ww de mogelijkheid	8 7 -3 2 1 -6 4 -3 5 -1 -1 0 0
ww de molen	-8 -2 1 -5 -4 11 0 -1 2 -1 -1 0 0
ww de natuur	-14 -4 -14 -4 18 -6 -1 -2 -1 -1 -2 0 -1
ww de ontwikkeling	-7 13 1 -5 3 -1 -1 1 -1 0 3 0 0
ww de overgang	-10 7 2 -5 6 0 3 -1 0 0 0 0 -1
ww de overheid	-13 4 -4 -5 8 1 -2 1 -3 -1 2 0 0
ww de patiënt	7 4 0 1 0 -3 6 -3 -2 1 1 0 0
ww de polder	10 6 -1 2 1 -7 0 -1 5 0 0 0 0
ww de provincie	-7 -5 -3 -2 5 1 -1 -6 3 1 -1 0 0
ww de regie	3 -2 -2 2 -1 0 7 -2 -5 0 0 0 0
ww de regio	-1 -4 -8 1 4 -2 -4 -2 1 3 -1 0 -1
ww de rest	0 -2 7 -1 -5 4 0 1 3 -1 -1 0 -1
ww de ruimste	-5 0 -4 -1 6 -2 -1 0 -1 -1 1 0 0
ww de samenleving	-7 2 -5 -3 1 5 5 1 -5 -1 -1 0 -1
ww de sociale	-6 -7 -5 -1 1 4 0 -2 -1 -1 -1 0 0
ww de stad	33 9 6 8 -10 -11 -3 19 0 4 -6 0 -2
ww de stichting	-7 1 -7 -3 0 6 -2 3 2 0 -4 -1 -2
ww de taal	-8 -4 -1 -2 -1 6 1 -3 0 0 0 0 0
ww de toekomst	-2 1 -8 10 -2 -6 -3 2 -1 -1 0 0 0
ww de top	0 -1 5 -1 -2 1 -1 -3 -1 9 -2 0 -1
ww de veiligheid	-3 -2 0 -1 8 -6 -1 1 -5 -1 4 0 0
ww de veiligheidsregio	-5 -4 7 -2 0 3 -1 3 0 -1 -1 0 0
ww de veiligste	-2 -4 3 -1 -6 7 -1 -2 0 7 -4 0 -1
ww de vereniging	-16 7 0 -7 4 5 1 3 1 -2 -4 0 -1
ww de vlaamse	-12 -2 -8 -3 11 -3 -3 0 -3 3 -2 0 0
ww de voedselbank	2 -1 0 1 -1 0 -2 -1 6 -1 -1 0 0
ww de vzw	-8 -1 0 -3 5 0 2 -2 1 -1 -1 0 0
ww de waarde	3 7 3 0 -3 0 0 9 -2 -1 -1 0 -1
ww de wereld	-2 -2 -6 -1 5 -1 0 -5 0 -2 4 0 2
ww de wijk	8 3 3 2 -2 -4 -3 8 -4 -1 3 0 0
ww de ziekte	1 -2 6 0 -3 2 -1 2 0 0 0 0 0
ww de zorg	-11 -6 11 -6 -5 12 -3 2 -4 2 1 0 -1
ww delen en	4 -1 12 0 -4 0 -1 7 -1 -1 -1 0 0
ww democratie .	-13 1 -7 -4 13 -4 -1 -3 0 0 0 0 0
ww den haag	-3 -3 5 -1 -5 7 -1 10 -3 -2 -3 0 -1
ww die de	-5 27 -2 -5 5 -4 -3 6 1 2 2 0 -2
ww die je	8 2 1 2 -1 -3 -4 5 6 -1 -2 0 -1
ww die luisteren	-16 -4 6 -6 0 10 -1 0 -1 0 -1 0 0
ww die niet	12 4 0 3 0 -7 5 4 -1 0 -2 0 -1
ww die nog	10 2 1 3 -1 -6 -1 1 -1 0 0 0 4
ww die ook	7 2 0 2 0 -4 -1 -2 9 0 -2 0 -1
ww die op	1 1 -9 1 1 0 9 -4 -4 -1 -1 0 -1
ww die u	8 1 -3 3 0 -5 -3 -1 5 -1 2 0 0
ww die van	-5 3 3 -3 0 2 -1 7 -1 -1 -3 0 0
ww die we	-8 -1 5 -4 5 0 -1 0 -1 -1 -1 0 3
ww die weten	-8 -5 -3 3 -1 2 -1 -1 0 0 -1 0 0
ww die ze	-8 -6 -2 -2 -2 8 -2 -2 -3 -1 4 0 -1
ww die zich	8 8 -3 2 2 -7 -1 -2 2 0 5 0 0
ww digitale wereld	-1 2 8 -2 0 0 -1 5 -1 0 -1 0 0
ww dit door	7 -4 -2 4 -2 -2 3 -1 -1 0 0 0 0
ww dit jaar	11 0 2 3 -5 -2 -3 -3 -2 -1 0 11 0
ww doel :	-7 4 10 -4 0 2 1 1 -3 -2 -2 6 2
ww doel het	4 -7 -5 3 1 -2 -6 11 -1 -1 -3 0 -1
ww doel van	11 -7 -1 5 -4 -2 -4 3 3 -3 -5 0 6
ww doel zijn	-3 16 -3 -3 8 -7 0 1 6 2 -4 -1 -2
ww doen .	0 -7 -14 13 -3 -5 -6 1 0 -2 1 -1 2
ww doen dat	1 1 6 -1 0 -1 1 1 2 0 -2 0 -1
ww doen in	-6 6 -6 -2 3 1 2 -2 -1 0 0 0 0
ww doen onderzoek	-7 5 4 -4 2 1 -1 3 -1 0 0 0 0
ww door de	-1 -4 -3 0 2 0 9 -9 -1 0 0 0 0
ww door hen	1 0 -1 1 0 0 7 -2 -4 0 0 0 0
ww door het	5 7 16 -1 -6 0 8 6 -3 -3 0 0 -1
ww door middel	-5 -1 13 -4 -3 5 -3 5 3 -1 -2 0 -1
ww door te	-8 11 0 -5 5 -1 -1 0 3 0 0 0 0
ww dorp .	7 -8 -2 4 -6 3 2 4 -2 -1 -2 0 0
ww drie generatie	3 1 0 0 0 -1 -3 -2 9 -1 0 -2 -1
ww dringen .	-9 12 -1 -5 6 -1 -1 2 0 0 0 0 0
ww droge voet	-6 -3 -2 -2 0 5 0 -1 0 0 0 0 0
ww dromen .	-1 -3 0 6 -2 -3 -1 -3 3 -1 1 0 0
ww dromen van	-5 -3 7 -3 -3 6 -3 3 -2 -1 3 0 -1
ww duurzaam en	-3 1 8 -2 0 1 -1 3 1 0 -2 0 0
ww duurzame en	-6 -2 -4 -1 5 0 0 -2 0 0 0 0 0
ww duurzame energie	6 -1 0 2 -2 -1 -1 2 0 -1 1 0 0
ww duurzame toekomst	-7 -3 1 -3 -1 6 -1 3 -2 0 -2 0 -1
ww een bed	4 0 -1 2 0 -2 -1 -2 7 -1 -1 0 0
ww een beetje	3 -2 0 7 -2 -5 -1 6 -2 0 -1 0 -1
ww een beperking	-7 -7 -11 0 -1 7 -3 -1 -1 0 -1 0 -1
ww een betrouwbare	5 0 -2 2 -1 -2 -1 -2 -2 -1 7 0 0
ww een bijdrage	-9 3 9 -5 1 3 -1 11 -7 -1 -1 0 0
ww een buurt	0 -2 -2 0 -1 1 -1 6 -3 0 -2 0 0
ww een coöperatie	-5 -2 9 -3 -1 4 0 1 0 0 1 0 0
ww een dorp	-14 -3 6 -6 0 9 0 -1 -1 0 0 0 0
ww een duurzame	-13 -6 2 -5 3 6 -2 0 3 -1 -3 0 -1
ww een economie	-3 -1 6 -2 -1 2 -1 7 -3 0 -1 0 -1
ww een eerlijke	-7 -2 1 -3 -1 6 -1 0 0 0 -1 0 0
ww een eigen	-11 -5 -2 -4 -1 9 -1 -1 -1 0 0 0 0
ww een ernstige	-7 10 0 -4 4 -1 3 -2 0 0 0 0 0
ww een familiebedrijf	3 1 0 1 0 -2 -1 -1 -2 -1 6 0 -1
ww een gemeente	-1 0 2 -1 -1 1 -1 -3 1 -1 6 0 -1
ww een gezond	-6 5 -1 -3 2 1 -1 1 -1 3 -2 0 -1
ww een gezonde	6 0 10 0 -5 1 -1 4 -2 8 -4 0 -1
ww een glimlach	4 0 -3 6 -1 -6 -1 -1 3 1 -2 0 0
ww een goede	5 -4 -11 15 -1 -11 -3 -4 5 2 1 0 -3
ww een huis	-3 0 8 -2 -1 2 -3 4 -2 0 3 0 0
ww een klein	-2 8 0 -2 1 -1 2 -5 7 0 -1 0 -1
ww een land	-2 1 6 -2 0 1 -1 3 5 -2 -4 0 0
ww een leefbare	-3 0 12 -3 -5 5 -1 3 -2 0 -1 0 4
ww een leven	4 -2 0 1 -3 1 6 -1 -3 0 0 0 0
ww een luisterend	8 -2 -5 4 -1 -3 5 -2 -1 0 -1 0 0
ww een manier	11 2 -1 4 -1 -6 1 1 -1 0 -1 0 4
ww een nieuw	10 1 -1 4 -2 -5 10 -2 -5 0 -1 0 0
ww een open	4 -3 1 7 -2 -6 -1 4 -4 -1 4 0 -1
ww een plek	5 0 -3 1 -1 -1 -2 -4 1 1 6 0 -2
ww een samenleving	-10 -3 15 -6 -3 8 -3 1 0 0 2 0 -1
ww een schone	-6 -3 0 -3 0 5 0 0 -1 0 -1 0 0
ww een stad	-14 -4 7 -6 -2 10 -2 -3 5 -1 -1 0 -1
ww een stichting	7 -1 -1 3 -1 -3 -1 -2 0 0 5 0 0
ww een tweede	-1 -1 2 -1 0 1 4 2 -7 0 -1 0 3
ww een vaste	8 -1 -6 4 -1 -3 4 0 -2 0 -1 0 0
ww een veilige	3 1 11 -1 -2 -2 -1 6 0 -1 1 0 -1
ww een vereniging	13 4 -5 5 0 -8 -1 -1 -1 -1 7 0 0
ww een vitale	-2 9 -4 -1 4 -3 -1 -1 -1 -1 2 0 2
ww een warme	7 2 0 2 0 -4 -1 0 0 -1 5 0 -1
ww een wereld	-20 -7 3 -8 -2 16 -1 0 -1 -2 0 0 -2
ww eenvoudig :	1 2 9 -1 -1 -1 -1 0 7 -1 -2 0 -1
ww eerlijk en	6 4 -3 2 1 -4 -1 2 1 0 0 0 0
ww eind van	6 -4 0 2 -5 2 -2 -2 -1 -1 3 4 -1
ww elk kind	0 -5 -8 13 -2 -7 -6 11 -5 -1 -1 -1 -1
ww elkaar en	1 4 0 0 1 -2 -2 6 -2 0 -1 0 0
ww elke dag	15 5 -8 14 0 -17 5 5 -1 -2 -2 0 -2
ww elke inwoner	-6 -3 -2 -2 0 5 0 -1 -1 -1 0 0 0
ww elke straat	10 3 1 2 -1 -5 0 6 -2 0 0 0 0
ww elke week	6 0 1 2 -1 -3 0 2 4 0 -2 -1 -1
ww elke wijk	-7 -4 -2 -2 0 6 0 -2 0 0 0 0 0
ww en aan	1 1 7 -1 -1 -1 -1 5 -1 0 0 0 0
ww en adviseren	2 1 6 0 -1 0 -6 13 -1 -1 -1 0 -1
ww en bevorderen	-15 17 -3 -8 8 0 2 2 -2 -1 -1 0 0
ww en brengen	3 -1 -1 1 -1 -1 3 -8 2 0 3 0 0
ww en de	6 -5 -2 0 2 -2 -2 7 -2 -9 8 -1 -1
ww en die	2 3 6 0 0 -2 -1 8 2 -1 -4 0 -1
ww en doen	1 -6 0 1 -2 3 -1 0 0 0 0 0 0
ww en door	-5 6 7 -4 0 2 -1 5 1 0 -1 0 -1
ww en duurzaam	-5 0 7 -3 0 3 -1 1 0 0 1 0 0
ww en een	17 5 -12 9 -6 -6 7 -17 9 18 -5 -1 -6
ww en geven	1 5 0 -1 1 -2 5 5 -6 -1 -1 0 -1
ww en helpen	13 1 -2 5 -2 -6 4 2 -1 -1 -1 0 0
ww en het	-6 8 12 -5 -2 3 -3 9 -1 4 -3 -1 -2
ww en houden	-5 2 8 -3 -1 2 2 -2 4 -1 -1 0 0
ww en hun	8 11 -6 1 2 -7 4 8 -6 -1 -2 0 -1
ww en iedereen	-1 2 6 -1 0 0 0 -1 -1 4 0 0 0
ww en in	-11 -3 -3 -5 4 5 0 -2 2 -3 -1 0 -1
ww en jongere	-1 12 -6 -1 5 -5 4 0 -1 0 0 0 0
ww en kennisinstelling	-1 6 -1 -1 1 -1 0 2 -1 0 1 0 0
ww en kind	-8 -2 6 -3 -1 5 0 -4 4 0 -1 0 0
ww en laten	5 -1 1 2 -1 -2 -3 0 7 0 -1 0 -1
ww en meer	1 0 5 0 -2 0 1 1 -2 -1 -1 6 -2
ww en mens	-6 -3 2 -2 0 4 -2 2 -3 0 3 0 0
ww en met	10 0 -4 10 -1 -11 0 -1 -5 5 -1 0 3
ww en nacht	3 0 2 0 -1 0 6 -5 3 -1 -1 -1 0
ww en niet	-7 -3 1 -5 0 7 2 -1 -2 0 0 0 0
ww en onze	-2 -2 7 -2 -2 3 -3 2 -1 2 -1 -1 3
ww en op	-17 0 -3 -6 0 11 1 -2 -2 -1 0 0 -1
ww en patiënt	-6 -3 -1 -2 -1 5 -1 0 0 0 0 0 0
ww en persoonlijke	2 4 7 -1 -2 -1 1 8 -2 -2 -1 0 -1
ww en schrijven	8 0 -4 3 0 -4 3 0 -1 0 0 0 0
ww en stimuleren	0 4 7 -2 -1 0 -1 6 -1 0 -1 0 0
ww en te	-6 7 5 -4 4 -2 -4 4 2 -1 1 0 -1
ww en toegankelijk	-9 -3 3 -4 -1 6 -1 2 -1 0 -1 0 0
ww en verder	6 -1 -3 2 -1 -2 -3 8 -4 0 0 0 -1
ww en verminderen	-3 12 2 -3 1 -1 0 2 1 0 0 0 0
ww en voor	-2 1 -2 -1 1 1 -4 -1 1 -2 6 0 -1
ww en voorts	-2 2 6 -2 0 0 2 1 -1 0 -1 0 0
ww en waar	-1 -3 -3 0 -1 3 0 -5 0 -2 6 0 -1
ww en werken	0 -1 14 -2 -2 1 -2 -3 2 3 0 0 4
ww en zo	-2 2 1 -1 1 1 -1 6 -3 -1 -1 0 0
ww en één	3 0 -1 1 -1 -1 -4 -2 0 -1 -2 0 10
ww er een	6 2 0 2 0 -4 -1 6 -3 0 0 0 0
ww er voor	1 -1 -2 0 0 1 12 -6 -2 -1 -3 0 -1
ww er zijn	8 3 1 1 0 -3 14 0 -5 -2 -3 0 0
ww ervoor zorgen	-1 -1 -2 0 0 2 -2 -2 -2 -1 0 0 6
ww familiebedrijf in	3 1 0 1 0 -2 -1 -1 -2 -1 6 0 -1
ww fietsen .	-5 -1 10 -3 -1 3 -1 3 -1 0 0 0 0
ww gaan .	-8 22 4 -7 6 -4 -5 6 -4 0 13 -1 -4
ww gas af	-6 -3 2 -2 -2 6 0 1 -1 0 0 0 -1
ww gebied .	-2 4 -4 -1 7 -5 0 3 0 -1 -2 0 0
ww gebied van	6 1 -2 2 -1 -3 0 -2 1 1 2 0 -1
ww gebruik van	-11 2 -5 -4 9 -2 -2 1 -1 -1 0 0 0
ww gebruiken .	-8 -2 4 -5 0 6 0 0 -1 0 0 0 0
ww geen vrouw	-6 -2 3 -2 0 4 1 -1 0 0 0 0 0
ww geld .	0 1 9 -1 -1 0 -1 2 3 0 -1 0 0
ww geloven in	-15 -9 -2 10 -3 -1 -2 6 -6 -1 -3 0 -1
ww gemeente ,	8 -3 -3 4 -2 -2 -1 1 0 0 1 0 0
ww generatie .	-4 -2 -8 -1 4 0 -1 1 -3 0 0 0 0
ww geschiedenis van	16 -4 -2 6 -5 -3 -1 6 -1 -1 -1 0 0
ww geven ,	-7 -4 0 -3 -1 6 1 4 -4 0 -2 0 -1
ww geven .	-4 -2 -6 -1 6 -3 1 -4 1 -1 -1 4 -2
ww geven aan	-9 -1 -6 -3 9 -2 0 -2 -1 0 0 0 0
ww geven van	1 7 2 -1 -1 0 -1 9 -3 -1 0 0 0
ww geven voorlichting	-6 4 3 -3 2 1 -1 5 -2 0 0 0 0
ww gezond en	-6 -1 6 -4 0 5 0 0 0 -1 1 0 -1
ww gezonde en	-7 -4 -6 -1 0 6 0 -1 -1 0 -1 0 0
ww gezondheid en	-1 2 8 -2 0 0 -1 7 -1 0 -2 0 0
ww gezondheid van	-6 1 -5 -2 6 -2 0 -1 0 0 0 0 0
ww goed in	8 2 -2 3 0 -5 7 4 -2 -1 -4 0 -1
ww goede zorg	-7 -1 4 -3 0 4 0 -2 2 0 0 0 0
ww groei van	8 6 2 2 -2 -4 0 -3 -1 8 1 0 -1
ww groeien door	11 -4 2 4 -3 -3 -4 5 1 -1 2 0 -1
ww groeien in	11 3 -2 4 0 -7 -1 4 -1 -1 4 0 -1
ww groeien met	-7 6 -3 -3 2 2 8 -4 -2 -1 -1 0 -1
ww groene stroom	4 2 3 -1 0 -1 0 -2 6 0 0 0 0
ww groep en	6 -3 -2 3 -2 -1 -1 -1 1 0 3 0 0
ww halen ,	6 1 -1 2 0 -3 0 6 -2 -1 -1 0 -1
ww halen .	-4 0 6 -3 0 2 1 -1 4 -1 -1 0 -1
ww hand .	-2 0 6 -2 -1 2 5 0 -1 -1 -1 0 -1
ww hebben .	1 0 9 -5 0 2 -7 1 8 -4 4 -2 3
ww hebben als	-2 5 -1 -2 -1 2 6 1 -1 -2 -3 0 -1
ww hebben een	4 1 1 -2 -1 1 -1 0 8 0 -4 0 -1
ww hebben op	-9 -1 1 -4 3 3 -2 -3 4 0 -1 0 0
ww hebben ten	-8 -11 -7 -1 3 5 -3 -4 2 -1 0 0 -1
ww helpen ,	1 0 -9 1 8 -7 1 -4 -2 -1 5 0 -1
ww helpen .	11 5 -2 3 0 -6 5 -7 3 -2 -2 9 -3
ww helpen hen	5 7 -1 1 1 -5 10 -5 0 -1 -1 0 0
ww herstel van	-6 5 -2 -3 2 2 0 -1 0 0 2 0 0
ww herstellen ,	-9 -3 -6 -3 6 2 -3 1 -1 -1 0 0 0
ww het aantal	-12 9 -3 -6 8 -1 -1 3 -1 0 0 -1 -1
ww het beste	4 1 3 1 -1 -2 4 -5 8 0 -4 0 -1
ww het bevorderen	-12 8 -10 -4 18 -10 -1 0 -2 3 -3 0 0
ww het doel	-4 0 1 -2 3 -1 -2 7 1 -2 -4 0 -1
ww het dorp	16 1 -5 6 -1 -8 1 -1 2 -5 8 0 -1
ww het eind	6 -4 0 2 -5 2 -2 -2 -1 -1 3 4 -1
ww het gas	-6 -3 2 -2 -2 6 0 1 -1 0 0 0 -1
ww het gebied	0 6 -5 -1 7 -7 0 0 0 0 0 0 -1
ww het gebruik	-13 3 -4 -5 9 -1 -1 0 -1 -1 0 0 0
ww het geven	1 7 2 -1 -1 0 -1 9 -3 -1 0 0 0
ww het land	-4 -8 2 -1 -8 11 -3 -3 0 1 -1 0 4
ww het landschap	-11 4 4 -5 4 2 0 2 -2 0 0 0 0
ww het leven	-9 -4 4 -3 0 5 0 3 -3 -1 0 0 -1
ww het milieu	5 -2 8 1 -2 -2 -1 -2 -1 -1 -1 0 8
ww het nederlandse	2 -6 -3 2 -5 5 0 -1 0 -1 1 0 0
ww het niet	19 1 1 6 -3 -8 5 1 2 -1 -3 0 2
ww het noorden	-11 6 1 -5 1 5 -2 -5 -1 4 3 0 0
ww het ocmw	-6 0 0 -2 -2 5 1 -1 -1 0 0 0 0
ww het onderwijs	-4 2 -5 -1 10 -7 -1 -1 0 0 0 0 0
ww het opzetten	-5 7 0 -3 3 0 -1 4 -2 0 0 0 0
ww het programma	2 -5 1 1 -6 6 -3 -1 -3 -1 -2 0 10
ww het terugdringen	-5 8 0 -3 3 -1 2 0 0 0 0 0 0
ww het vak	-8 2 -9 8 2 -6 -1 2 -4 0 0 0 0
ww het verbeteren	-1 10 -1 -1 1 -2 -1 1 0 -1 3 0 0
ww het vertrouwen	1 -6 -5 2 -5 6 -3 -3 4 0 0 0 0
ww het water	2 -6 2 1 -5 5 4 -2 -1 -1 -1 0 -1
ww het weekend	6 1 1 2 -1 -3 -1 -1 5 0 0 0 0
ww het welzijn	-6 2 4 -3 0 3 -1 2 1 -1 -1 0 0
ww het werk	-3 -4 -6 7 -1 -3 0 -1 -2 0 0 0 0
ww het ziekenhuis	-16 -11 7 -6 -3 14 -1 -8 6 5 -5 0 -1
ww hoeven te	-9 -3 14 -5 -2 7 -7 0 9 -2 -2 -1 2
ww horen .	-11 -4 -9 2 7 -2 -2 -1 1 -3 0 0 -1
ww houden .	-5 0 -3 -3 3 2 0 -3 -1 6 -2 0 -1
ww houden van	-7 -1 -6 -2 8 -2 -1 2 -1 -1 -1 0 0
ww huis ,	16 3 -2 5 -1 -9 -2 -1 9 0 0 0 0
ww huis .	14 2 -2 3 -2 -4 5 -4 6 -2 -1 0 -1
ww huisarts ,	-6 4 -2 -2 2 1 1 1 -1 0 0 0 0
ww hun eigen	5 1 5 1 -2 -1 -2 6 2 -1 -1 -1 -1
ww hun leven	10 -2 -2 4 -2 -4 -1 -3 4 -1 4 0 -1
ww hun naaste	-3 9 -2 -2 3 -2 4 -2 -1 0 0 0 0
ww huurder .	5 4 -1 0 5 -6 -4 8 3 -3 -1 -1 0
ww ideaal :	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ww ieder kind	-5 -2 3 -4 -1 6 -1 -5 4 -1 4 0 -1
ww iedere inwoner	-6 -3 -4 -1 0 5 -1 -1 -1 0 0 0 0
ww iedereen ,	-6 3 5 -4 0 3 -1 -1 2 -1 4 0 -1
ww iedereen .	-13 -3 9 -9 -1 11 -1 6 -3 -1 -1 0 -1
ww iedereen die	15 2 -5 5 -1 -8 9 -6 5 -1 -2 -1 -1
ww iedereen in	10 -1 -1 2 -3 -1 6 -5 0 3 -1 0 -1
ww iedereen kunnen	3 -2 -6 1 0 0 3 -2 -2 0 0 0 0
ww iedereen met	-7 -3 0 -2 0 5 -1 0 -1 0 0 0 0
ww iedereen verdienen	16 5 -1 4 0 -9 0 -1 7 0 -1 0 0
ww iedereen zijn	-6 -1 4 -3 0 4 -1 1 0 0 -1 0 0
ww impact op	-3 4 0 -2 9 -7 0 -2 0 0 -1 0 4
ww in .	0 0 4 -1 -1 1 -2 9 -1 -1 -2 0 -2
ww in 2028	4 1 -1 1 0 -2 -3 -4 -2 -2 -3 8 7
ww in 2040	-4 -3 2 -2 -4 7 0 0 0 0 0 0 0
ww in contact	-2 2 4 -2 0 1 -2 8 -2 -1 -2 0 0
ww in de	-13 9 -4 -12 18 -4 14 -13 15 2 -6 -1 -13
ww in een	13 1 4 6 -3 -7 -8 5 6 -6 6 -1 2
ww in elk	-8 -3 4 -4 -1 6 0 0 -1 1 -1 0 -1
ww in elke	-23 -7 5 -9 -1 16 -1 -1 -2 0 -2 0 0
ww in en	0 4 1 -1 1 -2 -2 7 -2 -1 -1 0 -1
ww in hand	2 0 -1 1 0 -1 -3 -2 -2 -1 8 0 0
ww in het	0 8 -12 -3 9 -5 -4 5 -1 5 2 -2 -5
ww in hun	0 10 3 -3 2 -2 0 2 12 -2 -5 -1 -1
ww in nederland	-5 -3 -7 -1 13 -8 2 -4 -2 6 -4 -1 -1
ww in om	4 1 9 0 -2 -2 -1 8 -1 0 -1 0 0
ww in onze	-8 1 14 -6 1 3 1 15 -2 -6 -4 -1 -2
ww in plaats	-12 -6 6 -5 -4 12 -1 -5 7 -3 0 -1 -2
ww in staat	8 0 -4 3 0 -3 16 -9 -4 -2 2 -1 -1
ww in stad	-4 6 0 -2 0 2 0 5 -2 0 -2 0 0
ww in stand	-7 3 -8 -2 10 -5 -1 0 -1 -1 0 0 0
ww in vijf	9 -2 1 3 -4 -1 0 0 -1 -2 -2 -1 8
ww in voor	-24 -12 -4 -8 -1 19 -1 -3 -2 -2 0 0 -1
ww in vrijheid	-11 -4 3 -6 -1 9 -2 -2 3 0 0 0 0
ww inwoner .	7 0 0 2 -1 -3 1 -1 3 0 0 0 0
ww inwoner van	-7 -3 0 -2 -1 6 2 -4 1 0 -1 0 0
ww inzetten voor	9 2 -1 3 0 -5 0 0 0 0 4 0 0
ww jaar .	-13 -7 1 -5 -4 13 -2 -4 -4 6 -2 -1 2
ww jaar zijn	-8 -4 2 -5 -2 10 4 -2 -1 -2 1 -1 -1
ww jonge gezin	-6 -2 5 -3 -2 6 -1 2 -2 0 0 0 0
ww jongere met	-7 -2 5 -3 -1 5 3 -2 -2 0 0 0 0
ww kanker en	-4 7 -2 -2 4 -2 2 -1 0 0 0 0 0
ww kans om	1 0 3 0 0 0 -2 -4 8 0 -1 0 0
ww kans te	2 -2 8 0 -2 1 -1 1 4 -1 -1 0 0
ww kind die	-17 -1 4 -7 1 10 5 -3 0 -1 -3 0 -1
ww kind een	-7 -2 4 -4 0 5 0 -1 1 0 0 0 0
ww kind en	2 -7 -2 8 -3 -3 -1 4 -3 0 -1 0 0
ww kind in	-9 -6 -3 -3 -1 8 -2 -6 5 0 -2 0 0
ww kind met	-5 0 6 -4 -3 7 -4 3 0 -1 4 0 -1
ww kind van	-9 -5 0 -3 -3 9 1 0 -3 -1 0 0 0
ww kloof tussen	-6 -3 -4 -2 4 1 -1 -2 -1 0 0 0 0
ww komen op	-1 7 2 -2 4 -4 2 9 -3 -2 -3 0 -1
ww korte lijn	-6 -5 -6 7 0 -3 -1 2 -5 -1 0 0 1
ww kracht van	-3 6 1 -2 2 -1 0 0 0 0 3 0 0
ww krijgen .	0 -6 -7 1 -2 4 1 5 -2 -1 -4 0 -2
ww kunnen .	4 1 1 1 0 -2 6 -2 -1 4 -4 0 -1
ww kunnen blijven	-6 0 6 -3 0 3 -2 -2 6 0 0 0 0
ww kunnen doen	-4 5 -9 -1 3 1 7 -3 -2 -1 -1 0 -1
ww kunnen leren	11 0 -8 5 0 -5 1 1 -1 0 0 0 0
ww kunnen rekenen	-6 -3 -3 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen wonen	-5 1 8 -3 0 2 -1 -1 4 0 0 0 -1
ww kunst en	-7 5 4 -4 2 1 -1 0 3 0 -1 0 0
ww kwaliteit .	-7 -3 2 -3 -1 7 0 0 -1 0 0 0 0
ww kwaliteit en	7 0 -4 3 -1 -3 2 -3 0 4 -1 0 0
ww kwaliteit van	0 4 0 -1 1 -1 -1 7 -2 -1 -1 0 0
ww lachen ,	7 1 1 0 -1 -1 -1 8 -3 0 0 0 -1
ww land .	1 -4 1 0 -6 7 5 -10 -2 7 -1 0 0
ww land waarin	0 2 6 -1 0 -1 -1 3 5 -2 -4 0 0
ww langs de	1 8 -4 0 3 -4 -2 5 -1 0 0 0 0
ww laten groeien	5 7 -1 0 1 -4 10 5 -5 -2 -3 -1 -2
ww laten zien	6 5 -4 2 1 -5 2 1 1 0 -1 0 0
ww leefbare planeet	-2 -2 6 -1 -4 5 -1 -2 -1 0 0 0 5
ww leggen .	7 -1 0 3 -2 -2 -1 7 -2 -1 0 0 0
ww leren .	16 1 -9 7 0 -8 0 1 -2 0 0 0 3
ww leren en	-6 -2 4 -3 -1 4 -1 -5 3 0 3 0 0
ww leren we	0 0 1 0 0 0 9 -7 -1 0 0 0 0
ww leven .	-10 -8 -6 -4 -2 12 -1 -4 2 -1 -2 0 -1
ww leven en	6 2 1 2 0 -4 4 -2 2 0 0 0 0
ww leverancier van	3 -1 -1 1 0 -1 -1 -1 10 -4 -3 0 -1
ww leveren ,	0 3 -1 0 1 -1 -1 -7 11 -2 0 0 -1
ww lezen .	1 9 6 -2 -3 0 -1 6 -1 0 0 0 0
ww lid .	-1 7 -1 -1 1 -1 -1 8 -2 -1 -2 0 0
ww liefde voor	6 9 -2 1 1 -5 -1 7 -2 0 0 0 0
ww luisteren .	-6 -1 6 -3 0 4 -1 4 -1 0 0 0 -1
ww luisterend oor	8 -2 -5 4 -1 -3 5 -2 -1 0 -1 0 0
ww maat ,	-1 0 4 -1 0 0 0 -6 7 0 0 0 0
ww maatwerk in	4 0 -2 1 0 -1 -1 -3 7 -1 0 -1 0
ww maken .	-11 -11 1 -7 -5 18 -8 3 -12 0 8 -1 4
ww maken door	-7 -1 8 -4 -1 4 -2 -2 3 0 2 0 0
ww maken hebben	5 0 -2 2 0 -3 3 -2 -1 -1 -3 -1 6
ww maken ons	0 -3 -6 1 0 2 -3 5 -3 -1 -1 0 0
ww maken van	16 3 0 6 -3 -8 -3 15 -2 -3 -2 0 1
ww maken voor	-13 -5 -1 -4 -1 10 -1 -1 -1 -1 0 0 0
ww maken we	-13 -7 -2 -5 -1 12 -3 -3 2 0 0 0 -1
ww maken wij	26 8 1 7 0 -16 -2 7 6 0 -1 -1 -1
ww man en	-10 -5 -3 -3 0 8 -1 -1 -2 0 -1 0 0
ww manier van	7 7 1 1 0 -5 -2 -4 -1 -1 1 0 11
ww mee ,	4 0 -2 1 0 -1 6 -7 3 0 -1 0 0
ww mee .	5 1 1 1 -1 -2 -2 -3 7 -1 0 0 2
ww mee kunnen	-3 5 -9 -1 3 -1 1 1 -2 -1 -1 0 0
ww meer dan	12 1 -3 4 -1 -5 3 -6 5 2 0 -1 -2
ww meer tijd	-10 7 0 -5 3 2 0 -3 3 0 0 0 0
ww mens ,	-4 -1 6 -3 -1 4 -3 3 2 -1 -1 0 0
ww mens .	-9 -7 -7 7 -3 2 -1 -2 -2 0 -1 0 0
ww mens centraal	-7 -5 -5 6 -2 0 -1 -1 -1 0 0 0 0
ww mens die	13 -3 -7 5 -3 -3 12 -1 -10 -2 5 -1 -2
ww mens in	-1 -4 2 -2 -4 7 6 -4 0 -2 1 -1 -1
ww mens met	-3 4 20 -5 1 -1 6 -1 7 -2 -2 -1 -2
ww mens te	0 3 6 -1 0 -1 2 5 -3 0 -1 0 0
ww met aandacht	5 1 0 0 -1 -1 8 -3 0 -1 -1 0 0
ww met de	0 -10 3 5 -4 2 -7 16 -5 -3 1 -1 -3
ww met dementie	8 0 2 3 -2 -3 0 2 2 0 0 0 0
ww met een	16 4 -4 10 -6 -8 10 -5 -5 1 6 -3 0
ww met elkaar	0 0 4 1 -1 -1 0 -1 -4 -1 9 0 -2
ww met geduld	15 4 0 4 0 -9 -2 5 5 -1 -1 0 -1
ww met hart	-8 -6 -7 10 -1 -3 0 -2 -3 0 0 0 0
ww met het	7 9 -1 1 1 -6 -1 2 2 -1 3 0 -1
ww met hun	-8 -8 -6 -2 2 5 -3 -4 -1 0 3 0 0
ww met of	-2 1 6 -2 0 0 0 0 -1 0 3 0 0
ww met ons	-11 -1 5 -5 4 3 -1 -2 3 0 0 0 0
ww met onze	-3 16 8 -5 3 -3 12 -4 6 -3 -3 -1 -2
ww met plezier	-6 -3 0 -2 0 5 -1 -3 -2 4 1 0 -1
ww met slimme	-7 9 3 -4 3 0 8 -5 1 -1 -1 0 -1
ww met één	-1 -2 2 -1 -1 2 4 -6 -3 -1 -4 0 9
ww middel van	-5 -1 13 -4 -3 5 -3 5 3 -1 -2 0 -1
ww missie :	2 -9 -5 2 -4 5 -6 0 -3 6 5 -2 -3
ww missie om	-14 -8 -4 -5 3 8 -1 -6 3 -2 1 0 -1
ww missie zijn	1 10 -4 -3 13 -12 10 2 6 -7 -5 -1 -4
ww mogelijk te	-5 -5 1 -2 -2 6 0 -3 -3 4 1 0 -1
ww mogelijkheid te	4 8 -1 0 1 -5 5 -1 0 0 0 0 0
ww mogen worden	-1 2 9 -2 0 0 0 2 1 0 -1 0 0
ww moment ,	4 1 0 1 -1 -1 -1 -4 7 0 0 0 0
ww na een	7 2 0 2 -1 -3 5 1 -2 -1 -1 0 -1
ww na ons	-1 1 6 -1 0 0 -1 0 -1 -1 0 0 4
ww naar de	10 0 3 3 -3 -4 -1 4 -3 -2 4 -1 3
ww naar een	-2 -6 5 -4 -2 7 -4 -5 -6 4 -4 -1 16
ww naar het	0 -1 6 -1 -2 1 7 4 -3 -2 -4 -1 1
ww naar school	0 -3 -6 1 -1 2 2 -3 3 -1 -2 0 -1
ww naast de	7 2 1 0 0 -3 11 -3 -2 -1 -1 0 -1
ww natuur en	-9 2 -9 -3 15 -8 0 -2 0 0 0 0 0
ww nederland .	3 -4 7 0 -6 4 4 0 1 0 -2 0 0
ww nemen .	1 9 6 -2 2 -4 0 -4 9 -2 -3 -1 4
ww niemand in	-8 -1 12 -5 -2 5 -3 4 -1 4 -2 0 -1
ww niemand meer	-7 1 12 -4 -1 4 5 0 -1 0 0 0 -1
ww niet meer	17 5 -1 5 0 -10 3 0 -3 -1 6 0 0
ww nu en	-7 -3 -2 -3 -1 6 0 -3 -3 5 0 0 0
ww of een	0 -2 -3 0 0 1 -1 7 -8 -1 2 0 0
ww of in	7 1 -2 3 -1 -3 1 2 0 0 -1 0 0
ww of zonder	-2 1 6 -2 0 0 0 0 -1 0 3 0 0
ww om bedrijf	-6 9 5 -4 3 -1 4 2 -2 -1 -1 0 0
ww om de	-5 4 -9 -3 13 -7 -12 9 0 3 -3 -1 2
ww om een	9 -4 -3 3 -4 0 3 -9 3 -2 7 0 -1
ww om het	2 2 1 0 3 -4 -1 8 -2 -1 -2 0 -1
ww om hun	4 -1 0 2 -1 -1 8 -6 2 -1 -1 0 -1
ww om mens	-2 3 1 3 1 -5 2 6 -6 0 -1 0 0
ww om te	1 -2 7 0 -2 1 9 -9 -1 -1 0 0 5
ww om van	4 0 -2 2 0 -2 -2 -6 -2 4 -2 0 8
ww onder de	8 -2 0 3 -4 -1 -3 8 -2 2 -2 0 -2
ww ondernemer die	2 0 -1 1 0 -1 7 -3 -2 0 -1 0 0
ww ondersteunen met	5 -2 -1 2 -1 -1 6 -3 -1 0 0 0 0
ww onderwijs .	-9 8 18 -7 3 0 -1 5 1 -1 -1 0 0
ww onderwijs en	-3 -7 -5 0 1 2 0 -3 0 0 0 0 0
ww onderwijs in	7 3 -3 3 0 -4 -2 6 -2 0 0 0 0
ww onderzoek ,	-6 8 0 -3 3 0 0 2 -1 0 0 0 0
ww onderzoek naar	3 8 3 0 -1 -2 -2 12 -3 -1 -1 0 -1
ww onderzoek te	2 3 -2 0 1 -2 -1 6 -1 -1 -2 0 0
ww ons doel	0 2 7 -2 2 -2 -2 -5 6 1 -2 5 0
ww ons ideaal	-7 -2 3 -3 -1 5 -1 2 -1 -1 0 0 0
ww ons in	-10 -6 -5 -4 -3 12 -2 0 1 2 -4 0 -2
ww ontwerpen ,	-4 6 -2 -2 3 -1 0 1 0 0 0 0 0
ww ontwikkelen .	-8 -2 -5 -3 4 2 -1 -3 -3 -1 4 0 0
ww ontwikkelen tot	11 2 -3 4 0 -6 1 -1 0 0 -1 0 4
ww ontwikkeling van	-8 13 4 -5 3 0 -1 1 -1 -1 5 0 -1
ww onze ambitie	-4 -7 -2 -1 -3 7 0 -6 -4 7 -5 -1 6
ww onze christelijke	-7 -4 -3 -4 -1 8 -1 4 -4 -1 0 0 -1
ww onze eigen	8 10 5 1 0 -6 -4 -3 1 -2 -1 -2 17
ww onze gemeente	-12 -1 10 -6 0 7 1 0 0 -1 -1 0 0
ww onze klant	2 -1 1 1 -1 0 3 -2 2 -9 10 -1 -3
ww onze leerling	-2 3 7 -2 0 0 -1 3 1 0 0 0 0
ww onze lid	4 -1 -2 2 -1 -2 6 -3 -2 -1 1 0 0
ww onze missie	-9 -1 -2 -6 9 1 3 8 -1 -2 2 -4 -8
ww onze opdracht	4 2 -2 1 0 -3 -1 6 -2 0 0 0 0
ww onze regio	-10 -3 -3 -3 1 6 -2 -3 4 -1 0 0 -1
ww onze school	6 2 3 2 -1 -4 -1 1 0 -1 4 0 -1
ww onze software	1 4 -4 0 2 -2 8 -4 -2 0 0 0 -1
ww oog voor	0 -2 -3 4 0 -2 1 -6 4 0 0 0 0
ww ook .	10 1 -2 3 0 -5 -1 4 -2 0 2 0 0
ww ook als	7 1 1 -1 -1 0 7 -4 3 -1 -2 0 0
ww ook voor	-8 -2 3 -3 0 5 -3 -5 7 0 0 0 0
ww op ,	-6 -3 2 -2 -1 5 -1 4 -3 0 0 0 0
ww op .	6 -1 8 1 -3 -1 -2 3 -1 -1 5 -1 2
ww op de	0 5 -7 -2 11 -9 11 -3 -2 -6 1 6 -7
ww op een	-22 -9 4 -9 -2 17 1 1 -2 -1 -3 0 -2
ww op elk	-8 -4 1 -4 -1 8 -2 -3 1 -1 3 0 -1
ww op elkaar	3 2 3 0 0 -2 0 -2 6 0 -1 0 0
ww op het	10 -2 4 2 -6 1 -4 -2 1 6 0 -1 2
ww op hun	5 -7 -5 3 -3 2 11 -5 -6 -1 1 0 -1
ww op maat	-2 3 7 -2 0 0 1 -3 6 0 0 0 -1
ww op school	-16 -7 7 -6 -2 12 0 1 -4 0 -1 0 0
ww op te	-14 -12 -2 -5 10 1 -1 3 -4 -1 -2 0 -1
ww op tot	10 1 -3 4 -1 -5 -1 5 -1 0 0 0 0
ww op voor	3 4 3 0 2 -4 1 8 -3 -2 -3 0 3
ww op waar	2 2 6 0 0 -2 -1 7 -1 0 -2 0 0
ww op weg	3 1 -6 9 5 -13 0 1 1 0 -1 0 0
ww op zijn	-8 -5 -4 -3 -1 7 -2 -4 0 2 0 0 -1
ww openheid en	1 2 -4 7 0 -7 2 -1 -1 0 0 0 0
ww opkomen voor	-3 5 -6 -4 12 -7 -5 12 -3 -4 0 -1 0
ww opzetten van	-5 7 0 -3 3 0 -1 4 -2 0 0 0 0
ww organisatie .	9 2 -1 2 0 -4 -1 2 -4 -1 -2 0 9
ww organisatie en	-3 8 2 -3 3 -1 1 3 2 -1 -2 0 -1
ww oude dag	-12 -4 3 -5 0 8 -1 -2 0 0 -1 0 0
ww ouder .	17 3 0 6 -3 -8 14 -2 0 -2 -3 0 0
ww ouder die	-7 -1 3 -3 0 5 -1 1 -1 0 0 0 0
ww ouder van	-2 -1 6 -1 -1 2 3 -3 -1 -1 3 0 0
ww oudere .	-8 -4 0 -5 1 7 0 0 -2 0 0 0 0
ww over de	9 -13 1 5 -8 4 -1 3 -6 2 2 0 -1
ww over hun	-5 0 6 -3 0 3 1 2 -1 0 -1 0 0
ww overgang naar	-7 8 -3 -3 6 -3 3 0 -1 0 0 0 -1
ww overheid ,	-6 8 -3 -3 4 -1 -1 0 -2 -1 5 0 -1
ww overheid en	7 1 -1 2 -1 -3 3 -2 -1 0 2 0 0
ww partner in	8 1 -3 3 -1 -4 -1 1 -2 -2 8 -1 -2
ww patiënt .	-13 7 0 -7 4 5 0 1 -1 0 0 0 0
ww plaats van	-12 -6 6 -5 -4 12 -1 -5 7 -3 0 -1 -2
ww platteland .	-3 -3 2 -1 -4 7 0 0 0 0 0 0 0
ww plek waar	2 0 0 1 0 -1 -1 -2 -1 -1 6 0 0
ww prijs .	10 1 3 3 -3 -3 -2 -3 12 0 -1 -1 -1
ww provincie .	2 -3 -9 2 5 -5 -1 -5 4 0 0 0 0
ww psychische kwetsbaarheid	-5 0 8 -3 0 3 -2 6 -2 0 -1 0 0
ww publiek .	-2 -6 -5 1 3 0 -1 0 -1 0 0 0 0
ww recht hebben	-7 -2 3 -3 0 5 -2 -3 4 0 -1 0 0
ww recht op	0 -2 1 0 -3 3 6 -2 -2 -1 -1 0 0
ww redden .	-5 0 -6 -5 11 -4 0 -3 -1 0 0 -2 3
ww regio waarin	1 2 7 -1 0 -2 0 -3 7 0 -1 0 0
ww respect ,	5 0 1 7 -1 -8 0 3 -1 0 1 0 0
ww rest van	-3 -4 2 -1 -4 7 -2 0 3 -1 -1 0 0
ww rivier en	-6 -1 4 -3 0 4 0 1 -1 0 0 0 0
ww rond de	7 -3 -1 3 -5 1 -1 1 -3 -1 5 0 0
ww ruimste zin	-5 0 -4 -1 6 -2 -1 0 -1 -1 1 0 0
ww samen de	-6 -5 -2 -2 -1 6 -1 0 -1 0 0 0 0
ww samen maken	-12 -7 -7 -4 -1 11 -2 -3 0 0 0 0 -1
ww samen met	5 8 -4 0 5 -7 5 6 -2 -1 -4 0 -2
ww samen te	1 3 5 -1 -1 -1 -2 6 -1 0 -1 0 0
ww samenleving .	-1 11 -11 -1 5 -4 6 -4 -2 -2 2 0 0
ww samenleving die	-7 -2 4 -3 -1 5 -2 0 2 0 -1 0 0
ww samenleving waarin	-2 1 12 -3 -1 2 2 1 -3 1 3 0 -1
ww schakel tussen	3 1 0 1 -1 -1 0 -3 -1 -1 7 0 0
ww school en	-11 -3 6 -5 -1 7 -2 3 -3 0 -1 0 0
ww school gaan	-8 -3 -2 -2 0 6 0 -1 0 0 -1 0 0
ww school te	6 0 -3 3 -1 -3 -5 3 4 -1 -1 0 0
ww school waar	9 1 -4 4 0 -5 0 -1 -1 0 4 0 0
ww schoon .	-1 -2 2 -4 -2 6 0 2 -1 -1 -1 0 0
ww schoon water	-6 -3 -2 -2 0 5 0 -1 0 0 0 0 0
ww schoon zijn	-7 -2 2 -3 0 4 2 -1 -1 0 -1 0 0
ww slapen .	-2 2 8 -2 0 0 -2 0 6 0 -1 0 -1
ww sneller en	6 0 -2 2 0 -3 0 -1 -1 -1 0 0 5
ww staan ,	9 3 0 1 0 -4 9 -3 1 -1 -1 0 -1
ww staan voor	-20 -9 -2 -8 -1 17 -2 -2 1 -1 -4 0 0
ww staan we	7 1 -1 2 0 -3 5 -2 -2 0 3 0 -1
ww staat stellen	2 0 0 0 0 0 8 -3 -2 -1 -1 0 -1
ww stad .	-9 -4 3 -4 -3 9 -2 3 -6 -1 -1 0 4
ww stad en	-3 -2 -6 0 3 1 -2 0 -1 -1 1 0 0
ww stad waar	-6 -4 -1 -2 -1 5 -1 0 -1 0 -1 0 0
ww stand te	-7 0 -5 -2 3 2 0 -2 0 0 0 0 0
ww stellen om	4 0 -1 1 0 -1 12 -4 -3 -1 -1 -1 -1
ww stellen zich	-1 5 -2 -1 2 -2 1 6 -2 -1 -3 0 0
ww sterk voor	0 -3 -6 1 0 2 -3 5 -3 -1 -1 0 0
ww stichting hebben	-14 -10 -7 -4 3 9 -1 -2 0 -1 -3 0 -1
ww stichting zetten	6 -4 1 3 -3 0 0 2 0 0 0 0 0
ww stimuleren en	-4 12 0 -3 4 -3 6 -5 -2 -1 4 0 -1
ww stimuleren van	-3 3 8 -2 0 1 0 4 0 0 0 0 0
ww straat ,	-11 -4 -1 -4 0 8 0 -1 -1 0 -1 0 0
ww streven ernaar	5 4 6 1 -1 -3 -1 1 0 3 1 0 -1
ww streven naar	-8 -11 6 -4 -1 8 -3 -5 -6 14 1 0 -5
ww streven wij	-9 -4 -2 -4 0 8 -1 -1 -1 0 0 0 -1
ww strijden tegen	-11 -2 -6 -3 10 -2 -1 -2 0 0 0 0 0
ww te begeleiden	0 0 7 -1 -2 1 5 -1 0 0 0 0 0
ww te beginnen	-6 -2 -6 -1 8 -4 -4 -1 0 3 -1 0 0
ww te bevorderen	-12 7 -3 -5 9 -2 1 -1 0 -1 -1 0 0
ww te bieden	9 2 2 3 -2 -4 -3 -9 19 -1 -2 0 0
ww te blijven	6 -2 -4 3 -1 -2 2 -7 -1 0 2 0 5
ww te brengen	-2 3 1 -1 0 1 -2 6 -3 0 -1 0 1
ww te dringen	-9 12 -1 -5 6 -1 -1 2 0 0 0 0 0
ww te dromen	1 -1 1 7 -2 -5 -1 -3 4 -1 1 0 0
ww te gaan	-4 10 -2 -3 4 -2 -2 2 3 -1 1 0 -1
ww te geven	6 0 -1 2 -1 -2 -5 1 5 -1 -1 0 3
ww te groeien	3 -2 -4 1 -1 0 -1 -6 -1 -1 1 0 8
ww te helpen	7 2 1 2 -1 -3 16 -4 -4 0 -1 -1 -2
ww te krijgen	7 -2 -3 3 -1 -2 3 -1 0 0 0 0 -1
ww te laten	-2 9 2 -2 3 -2 -1 2 -1 -1 5 -1 -1
ww te leggen	0 0 6 -1 -2 1 -1 2 1 0 0 0 0
ww te maken	11 -7 -4 4 -5 1 1 5 -8 5 3 -1 -4
ww te nemen	-3 6 4 -3 2 -1 -3 -3 10 -1 -1 0 0
ww te ondersteunen	6 1 -5 3 0 -3 12 -6 -3 -1 -1 0 -1
ww te ontwikkelen	-3 0 6 -2 -1 2 4 3 -2 -1 -2 0 -1
ww te slapen	-1 1 6 -1 0 0 -1 -3 7 0 -1 0 0
ww te staan	-4 -4 -2 -1 -2 6 5 -2 -2 -2 -1 0 0
ww te stellen	13 0 -2 5 -2 -6 7 -2 1 -1 -2 0 -1
ww te veel	1 -1 -2 1 0 0 9 -5 -3 0 0 0 0
ww te verbinden	-1 7 14 -3 1 -2 -1 8 -1 -1 2 0 -1
ww te verkleinen	-6 2 -3 -2 6 -2 -1 -4 4 0 0 0 0
ww te versnellen	0 9 3 -1 -1 0 2 5 -1 -2 -1 0 0
ww te vinden	0 5 8 -2 -1 -1 -5 9 -3 2 0 0 -1
ww te zetten	5 6 -3 0 2 -4 -1 2 2 0 -1 0 0
ww te zien	-5 0 6 -3 0 3 3 0 -1 0 0 0 0
ww te zijn	13 2 -1 5 -3 -5 -3 -7 -6 10 12 0 -2
ww te zorgen	-7 -4 2 -3 -1 6 -1 1 -1 0 0 0 0
ww technologie .	-7 1 -7 -2 5 0 -1 -1 0 0 0 0 0
ww tegen te	-9 11 0 -5 5 -1 -1 4 -1 0 0 0 -1
ww ten doel	-9 -6 -9 -2 5 3 -2 1 1 -2 -3 0 -1
ww ter wereld	6 2 1 2 0 -4 0 8 -2 -1 -3 0 0
ww terecht kunnen	6 2 1 2 0 -4 1 4 -2 0 1 0 -1
ww terug .	-3 4 -6 -1 5 -2 7 -4 -2 0 0 0 -1
ww terug te	-9 15 -3 -5 7 -3 0 4 -2 -1 1 0 0
ww terugdringen .	-7 -1 -3 -2 6 -1 0 -1 0 0 0 -1 -1
ww terugdringen van	-5 8 0 -3 3 -1 2 0 0 0 0 0 0
ww tevreden klant	5 1 0 1 0 -2 -1 -2 -1 8 -1 0 -1
ww thuis ,	-6 -3 0 -2 -1 5 3 -1 -1 0 -2 0 0
ww thuis .	-6 -1 9 -4 -1 4 0 2 -1 0 0 0 0
ww tijd ,	3 -1 -6 10 0 -9 0 2 -3 0 0 0 0
ww toegang tot	-6 -6 -2 -2 -3 8 0 -1 -2 0 -1 0 0
ww toegankelijk maken	-6 -3 1 -2 -1 5 0 0 0 -1 0 0 0
ww toekomst .	-4 5 8 -4 -1 3 -5 13 -1 -2 -2 0 -1
ww tot de	3 -4 7 1 -6 4 4 -8 -5 10 0 0 1
ww tot een	4 1 7 0 -1 -2 -1 3 -2 0 -1 0 4
ww tot je	-6 -3 1 -3 -1 6 3 -3 -2 0 0 0 0
ww trots op	7 1 -3 3 0 -3 -1 2 -2 -1 3 0 0
ww uit ,	-9 7 -3 -4 4 2 -1 5 -3 0 -1 0 -1
ww uit .	3 -5 2 1 -9 8 -1 -1 1 -1 0 0 3
ww uit aan	-4 0 7 -2 0 2 0 3 -1 0 0 0 0
ww uit de	12 0 -4 4 3 -8 -4 -3 9 -2 1 0 2
ww uit hand	6 1 0 1 -1 -2 9 -4 -1 -1 -1 -1 -1
ww uitstoot .	-2 2 9 -3 -1 1 0 0 0 4 0 0 -1
ww vakmanschap ,	-7 -4 -3 1 0 3 -1 1 -2 0 -1 0 -1
ww vallei .	9 2 -1 3 -1 -4 0 6 -2 0 0 0 0
ww vallen .	7 3 1 2 2 -7 -1 -3 10 -2 -1 0 0
ww van alle	-5 -4 6 -2 -3 6 -1 -2 3 0 -1 0 0
ww van betekenis	5 1 0 1 0 -2 9 -2 -1 -3 -2 -1 0
ww van de	1 4 -16 -2 -6 11 -9 15 -16 19 4 -3 -14
ww van digitale	1 -1 0 0 -1 1 -2 1 -7 -1 10 -1 -1
ww van een	2 23 5 -4 11 -14 1 7 -4 -3 2 3 1
ww van en	6 -3 0 3 -2 -1 -3 -2 1 -2 7 0 -1
ww van haar	-4 5 -5 -1 6 -3 -2 5 -2 0 -2 0 0
ww van het	-18 7 -7 -9 -1 14 3 -3 -9 -9 7 -1 7
ww van hun	-4 11 -6 -2 6 -4 4 -4 1 -2 2 0 -1
ww van jongere	-5 -6 -4 -1 5 -1 0 -2 0 0 0 0 0
ww van kennis	3 -4 7 1 -3 1 -1 0 2 -1 2 0 0
ww van kind	4 7 5 0 -1 -3 -3 7 -2 0 2 0 0
ww van mens	-4 -5 -3 -1 8 -4 -1 2 -5 -1 2 0 -1
ww van nederland	-3 -3 -1 -1 -1 3 -1 -1 -1 6 -3 0 -1
ww van ons	18 2 5 6 -4 -8 3 0 7 1 -3 0 -1
ww van onze	2 5 -8 0 4 -4 0 -5 -2 5 4 -1 -1
ww van oude	5 -1 2 2 -3 0 -1 9 -2 -1 -1 0 -2
ww van wat	-1 -4 -7 0 4 -2 -3 2 2 -1 -1 0 -1
ww van werken	9 4 0 3 0 -5 -2 -2 -1 -1 -1 0 11
ww van zijn	-4 1 9 -3 0 2 -2 -1 6 0 -1 0 0
ww vandaag en	-6 -1 7 -3 0 4 0 -3 3 0 0 0 0
ww vanuit het	2 6 -2 0 1 -3 -1 0 3 0 0 0 0
ww vanuit onze	-4 -7 -9 3 -1 4 -1 2 -2 -1 0 0 -1
ww veilig .	-12 -5 2 -5 -1 10 0 -5 4 -1 -1 0 0
ww veilig kunnen	6 2 8 1 -1 -4 -2 6 -1 -1 3 0 -1
ww veilig op	-7 -3 -1 -3 0 5 0 -1 -1 0 -1 0 0
ww veilig zijn	-8 -3 1 -3 0 6 -1 0 -1 0 -1 0 0
ww veilige en	3 6 3 0 1 -4 0 6 0 0 -2 0 -1
ww verbeteren .	-1 11 -1 -2 5 -5 -1 5 3 -1 -2 0 -1
ww verbeteren van	-1 10 -1 -1 1 -2 -1 1 0 -1 3 0 0
ww verbetering van	-5 15 1 -4 3 -2 -2 3 3 0 -1 0 0
ww verbinden .	3 2 7 -1 0 -2 -1 4 -1 -1 2 0 0
ww verder dan	-5 -8 -6 5 -2 3 -2 0 -1 -1 -1 0 0
ww verdienen een	9 5 8 0 -1 -5 0 2 5 0 -1 0 0
ww verduurzamen .	2 -1 0 0 0 0 -5 0 0 0 0 6 0
ww vereniging die	4 0 0 1 0 -2 -1 -2 -2 0 7 0 -1
ww vergroten .	-7 -3 -6 -2 8 -2 -1 1 -1 -1 -1 0 0
ww verkleinen .	-5 -1 -4 -2 6 -1 0 -1 -1 0 0 0 0
ww verminderen .	-10 1 -5 -4 9 -2 0 -1 -1 -1 0 -1 -1
ww versnellen .	-7 13 -2 -4 6 -3 2 8 -2 -3 -2 0 -1
ww versterken .	-5 7 -2 -4 7 -4 -1 -1 0 -1 2 0 2
ww versterken van	-8 2 -6 -3 10 -5 -1 0 0 0 -2 0 0
ww vertrouwen ,	2 -2 -5 7 0 -5 -1 -1 -2 -1 3 0 -1
ww verzamelen ,	10 -6 -3 5 -3 -2 0 1 -1 -1 2 0 0
ww verzekeren .	-6 -4 2 -2 -4 9 0 -1 0 0 0 0 0
ww verzorgen van	9 3 4 2 -1 -5 0 -3 9 -1 -1 0 0
ww vijf jaar	11 -2 0 4 -5 -2 -4 -3 -3 3 1 -2 10
ww vijf uur	7 1 -3 3 0 -4 3 -3 2 0 0 0 0
ww vinden .	4 3 8 0 0 -3 -5 4 -3 8 -3 0 3
ww vinden en	1 4 0 0 0 0 -2 9 -3 -2 0 0 0
ww visie :	4 3 5 0 0 -3 0 -3 6 1 -1 0 0
ww visie zijn	-1 -4 -1 0 -1 3 -4 -2 -3 4 6 0 -2
ww voelen ,	6 0 -2 2 -1 -2 -1 -1 0 0 4 0 0
ww voelen .	-3 -2 -1 -1 -1 3 -2 -4 -1 -1 7 0 0
ww voor .	1 0 3 -1 0 1 -2 -5 3 6 -1 0 -1
ww voor alle	15 4 -8 5 0 -8 -1 -1 1 3 -2 0 3
ww voor de	-8 -3 -1 0 7 -5 7 -3 -2 -7 -7 -1 10
ww voor een	-44 -4 21 -16 -3 26 -3 -1 9 -8 -4 -1 1
ww voor elk	-9 -3 -1 -4 0 7 0 0 -2 0 0 0 0
ww voor het	-3 7 -9 8 8 -15 -4 -2 -1 2 1 4 -2
ww voor iedere	6 0 -4 2 0 -2 1 2 0 -1 -1 0 -1
ww voor iedereen	-19 -12 2 -10 -6 23 1 2 -2 -3 -2 -1 -2
ww voor kind	7 -1 -1 2 -2 -2 2 0 2 -1 -2 0 0
ww voor mens	-13 7 1 -8 6 3 8 -8 9 -2 -5 -2 -2
ww voor te	1 9 4 -1 -2 0 -3 7 1 -1 -1 0 0
ww voor vrije	-8 -4 -2 -3 0 7 -1 -1 -1 -1 1 0 0
ww voor wie	28 6 2 8 -3 -14 3 -2 6 4 0 -1 -2
ww voor ze	5 1 -1 2 0 -3 -2 -2 1 -1 -1 6 0
ww voorzien .	10 -1 -1 4 -2 -4 -1 -2 4 -1 -1 4 -1
ww waar de	-9 -3 -6 -3 0 7 -1 -2 -3 -2 4 0 -1
ww waar geen	1 1 4 0 0 -1 -3 0 7 0 -1 0 0
ww waar het	-5 -4 2 -2 -2 6 1 0 -4 -1 -1 0 3
ww waar je	-1 -6 -4 0 -2 6 2 1 -4 -3 4 -1 -2
ww waar kind	-1 1 6 -1 0 0 -1 2 -1 -1 3 0 -1
ww waar niemand	-5 0 7 -3 -1 3 3 -2 -3 5 -1 0 -1
ww waar nodig	0 1 7 -1 0 0 -1 3 -1 -1 1 0 0
ww waar patiënt	5 0 -1 2 0 -2 -1 -2 -3 9 -3 0 0
ww waar we	7 1 -1 2 0 -4 0 -1 -2 2 4 0 0
ww waarde van	3 7 3 0 -3 0 0 9 -2 -1 -1 0 -1
ww waarin iedereen	-2 2 11 -3 -1 1 -3 8 -8 -1 3 -1 4
ww waarin niemand	-4 0 10 -3 -1 3 -1 -3 12 -2 -4 0 -1
ww wat er	8 -1 -4 3 -2 -2 3 -2 1 0 0 0 -1
ww wat je	2 0 -1 0 0 0 8 -6 -4 0 3 0 -1
ww water .	0 -6 4 0 -6 6 4 0 -2 -1 -1 0 0
ww we de	-5 4 7 -4 0 2 -2 -5 8 1 -2 -1 1
ww we een	2 -2 6 0 -2 1 -3 -1 2 -2 0 0 5
ww we het	3 -6 -3 2 1 -1 0 -4 -3 4 -2 -1 4
ww we maken	10 2 4 3 -1 -6 9 -2 0 -1 -1 0 -1
ww we onze	3 -4 -8 2 -1 1 -2 1 -2 -1 -1 -1 4
ww we voor	-3 -3 -1 -1 -1 3 -3 0 -2 -1 -3 -1 8
ww we willen	4 -4 4 1 -3 2 -6 1 -3 -1 5 -1 7
ww we zijn	8 2 -6 3 0 -4 -3 -2 2 2 4 0 -1
ww website en	-1 0 3 -1 0 1 -1 7 -3 -1 -1 0 0
ww weer .	-14 -7 8 -9 -5 17 0 -2 0 0 0 0 0
ww weer met	-7 -6 -6 -1 -2 8 -2 -1 0 0 -1 0 0
ww weg .	0 4 -8 8 3 -10 3 2 -4 0 -1 0 -1
ww weg naar	-4 2 0 -2 6 -3 -1 2 -1 0 0 0 0
ww weg te	-1 6 -1 -1 2 -2 -1 -1 2 -1 2 0 0
ww welkom zijn	7 1 -4 3 0 -3 0 -1 -1 -1 4 0 0
ww wereld en	-1 1 8 -2 -1 0 0 3 -1 0 2 0 0
ww wereld te	2 1 6 0 -1 -1 -1 4 -1 0 0 0 0
ww wereld van	5 -2 -6 3 -1 -1 6 -5 0 -1 0 0 0
ww wereld waarin	-14 -6 1 -5 -1 11 -1 2 -3 -2 1 0 -1
ww werk .	1 -1 7 -1 -2 1 9 -4 -2 -1 -1 0 0
ww werken .	14 1 11 3 -3 -6 3 3 -2 1 -3 -1 6
ww werken aan	-12 6 10 -7 1 5 -1 0 -3 3 -2 0 4
ww werken we	-7 -3 1 -2 -1 6 -1 2 -2 0 -1 0 -1
ww werken wij	-11 -4 4 -4 -1 8 -1 -7 7 0 -1 0 -1
ww wie je	4 1 -2 2 0 -2 -1 -1 -2 -1 6 0 0
ww wie ziek	-8 -1 6 -5 -1 6 6 -3 -1 -1 -1 0 0
ww wij .	-4 -2 3 6 -1 -5 2 -1 -1 0 0 0 0
ww wij aan	-9 -5 3 -3 -1 7 -1 -4 4 0 -1 0 -1
ww wij begeleiden	-5 8 7 -4 2 -1 7 -1 -2 0 -1 0 0
ww wij bestaan	-7 -3 -6 -2 8 -1 -3 -2 2 0 0 0 0
ww wij bieden	1 -1 3 0 -1 0 -2 -3 7 0 0 0 0
ww wij bouwen	7 -3 -8 3 -2 1 -5 7 -4 -1 0 0 2
ww wij de	6 12 -2 1 3 -8 -3 10 -8 1 3 0 1
ww wij dromen	-1 0 8 -2 -2 3 -2 5 -2 -1 3 0 -1
ww wij een	-4 12 -5 -3 4 -3 -2 2 -2 1 0 -1 4
ww wij elke	8 1 -3 2 0 -4 5 -4 3 -1 -1 0 0
ww wij er	8 2 -1 2 0 -4 7 0 -2 -1 -1 0 -1
ww wij geloven	-12 -12 -7 11 -5 1 1 2 -8 -1 1 0 -1
ww wij geven	8 0 3 2 -2 -3 5 -6 8 -1 -2 -1 -1
ww wij hebben	-2 1 0 -4 0 4 1 -5 9 0 -3 0 -1
ww wij helpen	-4 7 5 -3 0 1 9 -3 -2 0 0 0 0
ww wij het	-3 10 0 -3 3 -3 -5 -1 7 4 -1 0 -1
ww wij komen	-11 7 -6 -5 9 -2 -1 1 -1 -1 -1 0 0
ww wij kweken	-8 6 3 -4 3 1 0 3 -2 0 0 0 0
ww wij leiden	2 1 2 0 0 -2 -2 6 -2 0 0 0 0
ww wij leveren	8 -1 -3 3 -2 -2 -1 -6 10 0 -1 0 -1
ww wij naar	-9 -4 -2 -4 0 8 -1 -1 -1 0 0 0 -1
ww wij ontwerpen	5 0 2 1 -1 -2 -1 8 -2 0 -1 0 -1
ww wij staan	-2 -6 -6 -1 -2 7 12 -8 -2 -2 -3 -1 -1
ww wij streven	0 -7 -5 0 1 1 -3 -6 -5 13 1 0 -3
ww wij strijden	-6 0 -4 -2 8 -3 -1 -1 0 0 0 0 0
ww wij voor	1 0 7 -1 -1 1 -3 2 1 5 -1 0 -1
ww wij willen	-1 -12 4 -3 -5 11 -4 -4 -4 8 2 2 -2
ww wij zetten	-12 -4 3 -5 -1 10 -2 3 2 -2 -3 0 -2
ww wij zijn	19 3 -3 5 -5 -5 -6 -4 -10 -6 35 -1 -3
ww wij zorgen	-4 -3 0 -2 -2 6 4 -1 -2 -1 -1 0 0
ww wijk .	6 2 3 1 -1 -4 -2 6 -3 -1 3 0 0
ww willen ,	-9 -2 4 -4 0 6 -1 1 -1 0 -1 0 0
ww willen dat	-22 -11 -9 -7 -1 18 -5 -2 -2 2 -1 -1 -2
ww willen de	-1 4 9 -2 1 -2 -6 7 5 11 -9 -1 -4
ww willen een	3 9 8 -2 4 -8 -3 -1 -6 -4 23 -1 -4
ww willen het	9 -6 -8 5 -5 2 -5 -2 -3 -5 11 0 2
ww willen we	1 -2 3 -1 4 -4 -5 13 -9 2 -6 6 0
ww willen wij	-9 6 -12 -4 7 0 1 -9 -7 5 -1 5 3
ww willen zijn	9 2 -1 3 0 -5 -1 -1 -1 1 5 0 0
ww wonen en	-6 1 3 -3 0 4 -1 2 -1 0 0 0 0
ww woning in	16 3 -1 6 -2 -8 0 1 6 -1 0 0 -1
ww worden ,	16 3 0 5 -1 -8 2 -2 -1 5 -3 0 3
ww worden .	-5 -3 0 -5 4 3 -5 -1 -8 9 -6 -1 10
ww worden door	-4 -1 7 -2 -1 3 1 2 0 -1 0 0 -1
ww worden en	6 0 -2 2 -1 -3 -1 2 -1 -3 0 0 4
ww ze zijn	-5 -1 -8 4 7 -8 -4 3 -1 0 -1 0 0
ww zee .	-7 -2 3 -3 -1 5 0 1 -1 0 0 0 0
ww zetten .	1 7 -1 -1 2 -2 0 4 -1 -1 0 0 0
ww zetten in	4 4 -1 1 0 -2 2 -5 -2 7 0 0 0
ww zetten ons	-17 -7 4 -7 -3 15 -1 5 -3 -2 -2 0 -1
ww zich inzetten	9 2 -1 3 0 -5 0 0 0 0 4 0 0
ww zich op	5 -2 -5 2 -1 -1 -1 -2 -2 0 6 0 0
ww zich ten	-2 4 -2 -1 2 -1 1 6 -2 -1 -3 0 -1
ww ziekenhuis ,	-3 1 9 -2 -1 1 -3 -3 3 -1 -1 0 7
ww ziekenhuis .	-8 -3 3 -3 2 3 1 1 -1 -2 -1 0 -1
ww zijn ,	-10 -8 7 -7 -4 13 0 6 -10 4 1 -1 -3
ww zijn .	12 -5 4 8 -12 1 -2 -5 7 -4 13 2 -8
ww zijn dat	-3 -1 7 -2 -1 3 1 -5 6 -2 2 0 -1
ww zijn de	-9 9 -1 -5 10 -5 -5 -9 -4 -4 13 0 9
ww zijn die	3 7 -1 0 2 -5 -3 -2 -1 -3 13 0 -1
ww zijn een	17 9 5 8 -2 -13 -3 -16 -12 1 43 -1 -5
ww zijn eenvoudig	-1 2 10 -2 -1 -1 -1 -2 9 0 -1 0 0
ww zijn eigen	-18 -6 5 -7 -1 13 -1 -1 1 -1 -1 0 -1
ww zijn er	7 -4 1 3 -3 0 7 -5 4 -1 -3 0 -1
ww zijn het	6 0 -11 6 1 -6 -2 5 -4 -4 6 0 -1
ww zijn in	12 -3 -3 10 -3 -9 -1 -2 -6 12 1 0 -1
ww zijn om	12 14 -9 1 8 -13 -1 0 2 5 -1 -2 1
ww zijn van	-6 -1 -8 -2 7 -2 -1 -3 -3 -1 3 0 0
ww zijn voor	14 7 6 1 -2 -5 13 -3 -8 8 0 -1 -2
ww zijn we	6 0 -4 3 0 -3 3 0 -1 -1 -1 0 1
ww zijn wij	10 3 4 2 -1 -6 4 -9 -3 3 9 -2 3
ww zitten .	2 0 7 0 -2 0 7 2 -1 -2 -3 0 -1
ww zo de	-8 13 -3 -4 5 -2 1 -2 2 0 0 0 -1
ww zo zijn	-10 -4 0 2 0 2 -1 0 -2 0 0 0 0
ww zodat de	-5 -1 6 -3 0 3 1 0 0 0 0 0 0
ww zodat geen	-5 1 11 -3 0 2 -1 0 4 0 -1 0 0
ww zodat iedereen	-8 0 8 -4 0 4 -1 4 -2 0 -1 0 0
ww zodat niemand	-5 0 6 -3 0 2 -1 5 -2 -1 0 0 0
ww zodat ze	15 1 -8 7 -1 -8 7 -3 -2 0 1 0 0
ww zodat zij	18 8 -7 6 0 -11 9 0 -4 3 -2 0 -1
ww zonder afval	-5 -3 0 -2 -2 6 0 0 0 0 0 0 -1
ww zonder beperking	2 2 5 0 -1 -2 0 -2 -1 0 6 0 0
ww zonder uitstoot	-4 0 7 -3 -1 2 0 -1 -1 4 0 0 -1
ww zorg ,	-8 3 4 -5 0 5 -1 -3 4 3 -2 0 0
ww zorg .	-8 -5 6 -3 -6 12 3 -2 -1 -1 -1 0 0
ww zorg die	-10 -4 5 -4 -2 8 -1 -1 1 0 -1 0 0
ww zorg en	6 3 4 1 -2 -3 0 0 1 -1 3 0 0
ww zorg met	15 4 0 4 -1 -9 0 -1 9 0 -2 0 0
ww zorg voor	6 2 1 1 5 -8 -2 1 4 0 -1 0 0
ww zorgen dat	11 0 -5 4 -1 -4 4 -5 -7 3 -3 0 9
ww zorgen voor	5 -4 7 1 -9 6 4 4 -2 -1 -2 0 0
ww zorgen we	-4 0 7 -3 0 2 -2 2 4 -1 -1 0 -1
ww zorgen wij	-7 -3 9 -4 -2 6 -3 6 1 -2 -1 0 -1
ww zoveel mogelijk	12 2 -3 4 -1 -6 8 -7 2 -1 -2 -1 4
ww één doel	-5 0 7 -3 0 3 2 1 1 0 -3 0 0
`
export const READING = `
because act act	-6 3 -6 -3 7 -2 2 -3 1 -2 -1 -1 2
because act act main	-9 -1 -7 -3 8 -1 -1 -1 -2 -1 0 -1 3
because activity activity	-6 -3 2 0 2 0 0 3 1 0 -6 -2 2
because activity activity and	9 0 -2 5 -3 -4 2 5 -2 -1 -1 0 0
because activity activity main	-5 0 2 -2 4 -1 -4 11 -2 0 -5 -2 2
because beside-plainer nothing	7 3 -1 2 0 -4 2 -4 2 0 0 0 2
because beside-plainer nothing and	7 1 1 2 -1 -4 -1 -2 3 2 0 0 0
because comparative state	5 -1 0 3 -2 -2 -1 -1 -3 0 -1 0 7
because comparative state and	2 -1 1 0 -2 1 0 -3 -1 0 -1 0 6
because enough state	-6 -3 -2 -2 0 5 0 0 -2 0 0 0 0
because helping helping	4 10 6 -1 0 -4 12 -2 -4 -1 -2 1 1
because helping helping main	1 6 6 -1 0 -2 9 -3 -3 0 -1 1 1
because identity identity	1 3 1 -1 -4 4 -2 -4 -5 3 9 0 1
because identity identity main	2 4 -1 0 -3 2 -3 -4 -3 4 9 -1 -1
because let activity	-7 -2 0 -3 2 3 -1 0 -2 0 0 0 1
because loose-word state	7 2 0 2 0 -5 0 2 2 0 0 0 0
because loose-word state main	7 2 0 2 0 -5 0 2 2 0 0 0 0
because make state	-6 -2 2 -2 -1 5 0 -1 1 0 0 0 0
because nothing nothing	-6 -7 -3 5 -1 0 0 -3 2 0 -3 -1 1
because nothing nothing main	-6 -7 -3 5 -1 0 0 -3 2 0 -3 -1 1
because offering offering	5 1 6 0 -1 -3 -1 4 6 -3 -2 1 -2
because offering offering main	1 4 9 -2 0 -2 -1 4 5 -3 -2 1 -2
because output-target output-target	2 0 -1 1 0 -1 -2 2 -2 -1 -1 6 -1
because output-target output-target main	2 0 -1 1 0 -1 -2 1 -1 -1 0 6 -1
because own-change inward-change	5 0 -2 2 0 -3 2 -3 -1 -2 -1 0 6
because own-means activity	5 0 2 1 -2 -1 2 6 -4 0 -1 0 -1
because own-means activity means	5 0 2 1 -2 -1 2 6 -4 0 -1 0 -1
because people-condition state	7 3 4 1 0 -4 -3 0 0 4 2 0 0
because rank ranking	1 4 3 -1 1 -2 -1 -2 -3 8 1 0 -1
because rank ranking main	5 0 2 1 -1 -2 -1 -2 -3 7 1 0 -1
because realised-state state	-1 1 7 -2 0 0 1 0 1 0 1 0 0
because realised-state state main	-4 1 9 -3 0 2 0 2 -1 0 1 0 0
because result state	8 -2 2 3 -4 -1 2 -1 2 1 -2 0 -1
because result state result	8 -2 2 3 -4 -1 2 -1 2 1 -2 0 -1
because service offering	-9 -6 -5 2 -1 4 2 -2 -3 2 -2 -1 -1
because service offering main	-6 -6 -3 1 -2 5 -1 -3 0 2 -1 -1 0
because state-phrase state	6 2 0 2 0 -4 2 -1 -1 0 -1 0 2
because state-phrase state main	6 2 0 2 0 -4 2 -1 -1 0 -1 0 2
because work-noun activity and	-4 6 0 -2 2 0 0 1 0 0 0 0 0
because world-clause state	-8 -5 0 0 -1 4 1 2 2 -1 -3 -1 -3
because world-state state	-2 -1 8 -1 -3 3 -2 -3 3 -1 5 -1 -1
because world-state state and	-1 -2 7 -1 -2 2 -1 -1 0 1 1 0 1
clauses 1 mixed	-5 -5 -6 -1 6 -1 0 -3 -1 -1 -1 0 2
clauses 1 none	-3 -4 -4 6 -2 -1 -2 2 -2 1 -2 0 0
clauses 1 outcome	-3 -7 -7 -1 -3 8 -5 -3 1 2 4 -1 -1
clauses 1 role	6 -2 -10 6 -1 -3 -2 -7 2 3 -1 4 -1
clauses 2 mixed	-4 -2 7 0 1 -1 0 0 -1 2 1 -1 0
clauses 3 mixed	2 7 9 -2 2 -5 2 -2 5 1 -1 0 0
first activity activity	-7 2 -8 2 6 -5 -4 8 -1 1 -4 -1 -1
first helping helping	0 4 10 -2 -2 0 10 -3 -1 -3 -1 1 1
first identity identity	-7 6 1 -4 -1 5 -5 -4 -2 4 6 -1 1
first loose-word state	7 2 0 2 0 -5 0 2 2 0 0 0 0
first nothing nothing	10 -2 -5 9 -3 -7 1 -1 1 2 -2 -1 1
first offering offering	1 1 8 -1 -1 0 0 5 2 -2 -2 2 -2
first output-target output-target	2 0 -1 1 0 -1 -2 0 -1 -1 -1 6 -1
first quality state	-8 -5 3 -4 -1 7 0 0 -1 0 -1 0 0
first rank ranking	5 0 2 1 -1 -2 -1 -2 -3 7 1 0 -1
first realised-state state	-5 1 7 -3 0 2 0 1 -1 0 2 0 0
first service offering	-6 -5 -2 0 -2 4 1 -2 -1 0 -2 0 0
first state-phrase state	6 2 0 2 0 -4 2 -1 -1 0 -1 0 2
first world-clause state	4 -3 -10 5 0 -3 0 -1 3 0 -2 0 -2
first world-state state	10 -2 -9 6 -2 -4 -2 -2 4 -2 4 0 -1
guessed 0 act act	8 2 1 2 0 -6 3 0 0 -1 0 0 1
guessed 0 act main	-2 7 -4 -1 5 -4 2 1 -2 -1 0 0 1
guessed 0 activity activity	-5 -1 2 1 -6 6 4 1 0 -2 -6 -1 2
guessed 0 activity and	-9 1 -1 -1 1 3 1 0 -1 -1 -1 0 0
guessed 0 activity main	6 -1 8 0 -8 5 -1 7 3 -2 -5 -1 2
guessed 0 beside-plainer nothing	7 -1 -2 3 -1 -3 2 -1 0 0 1 0 0
guessed 0 comparative state	2 0 4 -1 -2 2 -1 0 -2 0 -1 0 6
guessed 0 enough state	-6 -3 -2 -2 0 4 0 0 -2 0 0 0 0
guessed 0 helping helping	-1 8 4 -2 2 -2 6 -3 -2 0 -2 1 1
guessed 0 helping main	2 4 4 0 0 -2 7 -5 -2 1 -2 1 1
guessed 0 identity main	7 1 2 1 -3 0 0 -1 0 2 3 0 -1
guessed 0 inward-change main	2 0 -1 1 0 -1 -1 -3 -1 -2 -1 0 8
guessed 0 loose-word state	7 2 0 2 0 -5 0 2 2 0 0 0 0
guessed 0 nothing main	0 -1 1 5 1 -6 5 -2 1 -3 -1 0 0
guessed 0 people-condition state	5 3 7 0 0 -3 -2 0 2 2 2 0 0
guessed 0 result state	6 -1 -2 3 -1 -2 -1 3 -3 2 0 0 0
guessed 0 service offering	-7 -5 -5 3 -1 2 1 -1 -3 0 -1 0 0
guessed 0 state main	-3 -8 6 0 -5 6 0 -4 4 0 1 -1 -1
guessed 0 state purpose	4 6 1 1 1 -5 0 -1 4 -1 -1 0 2
guessed 0 world-state state	-15 -2 5 -5 -1 9 -2 -1 3 -2 1 0 -1
guessed 1 absence state	-8 -3 -1 -3 0 6 0 -1 -1 0 0 0 0
guessed 1 act act	-8 1 -1 -3 3 2 -1 -2 1 0 0 0 0
guessed 1 activity activity	-1 2 -5 3 3 -6 3 -3 2 2 -2 -1 -3
guessed 1 activity and	-1 7 -3 1 1 -4 2 2 -2 0 -1 0 0
guessed 1 helping helping	6 2 -1 2 -1 -3 4 2 -1 -1 -1 0 -1
guessed 1 identity identity	2 5 -2 1 -1 -1 -1 -2 -5 1 6 0 2
guessed 1 identity main	2 5 -3 1 0 -2 -2 -3 -4 2 7 0 1
guessed 1 offering and	6 -1 0 2 -2 -1 -1 4 -1 0 0 0 0
guessed 1 quality state	-6 -2 0 -2 0 4 0 0 0 0 -1 0 0
guessed 1 result state	3 0 1 1 -1 -1 1 -4 6 0 -1 0 0
guessed 1 state main	11 0 -1 4 -3 -4 3 1 -5 2 2 -1 1
guessed 1 state result	3 0 1 1 -1 -1 1 -4 6 0 -1 0 0
guessed 1 world-clause state	-6 -4 1 -2 -1 5 2 0 0 1 -3 0 -1
guessed 1 world-state state	14 2 3 4 -2 -7 1 -1 0 1 5 0 0
guessed 2 absence state	6 1 -1 2 -1 -3 0 1 2 0 0 0 0
guessed 2 act act	-6 2 -5 -2 6 -2 -1 -1 0 -1 0 -1 1
guessed 2 activity main	-6 1 -5 -3 10 -4 -4 2 -1 -2 1 0 1
guessed 2 identity identity	-7 -3 0 -2 0 5 0 -1 -1 -1 -1 1 0
guessed 2 identity main	-7 -3 0 -2 0 5 0 -1 0 -1 0 0 0
guessed 2 output-target main	2 0 -1 1 0 -1 -2 0 -1 -1 0 6 -1
guessed 2 output-target output-target	2 0 -1 1 0 -1 -2 0 -1 -1 0 6 -1
guessed 2 ranking main	1 1 6 -1 0 -1 -1 0 2 2 -1 0 -1
lemma beginnen activity	-9 -3 -4 0 4 0 -2 -2 0 0 0 0 0
lemma bevorderen act	-7 4 -2 -3 4 0 1 -1 -1 0 0 0 0
lemma bieden offering	3 1 2 1 0 -2 -1 -3 7 0 -1 0 0
lemma bouwen state	-1 2 7 -2 0 0 0 2 0 0 0 0 0
lemma gemeente state	7 2 -1 3 0 -4 0 -1 1 0 2 0 0
lemma geven offering	-1 -4 0 0 1 0 4 5 -8 0 0 0 0
lemma laten activity	-7 -2 0 -3 2 3 -1 0 -2 0 0 0 1
lemma leggen activity	9 0 1 2 -2 -3 0 3 1 -1 0 0 0
lemma onderhouden activity	-6 3 3 -3 1 2 -1 2 0 0 0 0 0
lemma stimuleren act	-2 6 -2 -1 3 -2 0 0 0 0 1 0 0
lemma terugdringen act	-6 2 -3 -2 5 -1 0 -1 0 0 0 -1 -1
lemma verbinden activity	-7 0 -1 -2 1 4 0 0 -1 0 0 0 0
length 0	-1 -4 -6 11 -2 -6 0 -1 0 0 0 0 0
length 0 none	2 -1 -3 7 -1 -6 0 0 0 0 0 0 0
length 0 outcome	6 1 -3 8 0 -8 0 0 2 0 0 0 0
length 0 role	-9 -3 1 -4 -1 8 0 -1 -2 0 0 0 0
length 1	-10 -9 -11 0 1 7 -1 -7 -6 0 10 0 -4
length 1 none	-14 -6 -4 1 0 4 -1 -1 -3 0 -1 0 0
length 1 outcome	7 0 -2 0 -3 1 -3 0 -2 2 7 -1 -1
length 2	13 10 -8 5 2 -11 -1 -4 3 4 -6 3 4
length 2 mixed	3 0 -6 4 2 -5 0 -3 -2 3 -1 0 2
length 2 none	9 4 3 -1 0 -2 2 1 2 2 -2 0 -1
length 2 outcome	-6 -4 3 -5 -2 9 -1 -1 3 -1 -2 -1 0
length 2 role	7 10 -7 8 2 -13 -1 -1 0 0 -2 4 2
length 3	-3 -3 13 -7 1 5 2 2 5 -1 -8 -2 3
length 3 mixed	-12 -5 9 -5 4 4 1 -2 1 -1 0 0 0
length 5 mixed	-3 1 11 -3 1 -1 -1 3 0 1 -1 0 1
length 5 outcome	-8 -4 -2 -2 -1 7 2 -1 -3 1 -1 0 -1
length 5 role	11 1 -4 4 -1 -5 3 -1 0 1 0 0 0
reads activity absent	-6 -3 -11 1 8 -3 -6 6 1 0 -4 -1 0
reads activity act	1 8 -1 -1 1 -2 2 2 0 -1 0 0 -1
reads activity state	7 -1 12 1 -4 -1 1 2 1 1 -1 0 1
reads helping absent	6 4 0 2 -1 -3 8 -2 -2 -2 -1 1 2
reads helping state	-5 0 10 -3 -1 3 2 -1 1 0 0 0 0
reads identity absent	1 4 -1 -1 -2 1 -3 -2 -3 5 6 -1 -1
reads offering absent	6 -4 1 4 -3 -1 2 -1 4 -1 -1 0 -3
reads open absent	-1 -4 -4 7 -2 -2 0 1 -2 1 -3 0 2
reads open act	-8 -5 -8 -2 10 -3 -1 -3 -2 -1 -1 0 2
reads open state	0 -10 -5 0 -8 11 -4 -2 2 0 2 -1 -1
reads output-target absent	1 0 0 0 0 0 -2 0 -1 -1 0 6 -1
reads ranking absent	0 -1 3 2 -1 -1 -2 -2 -1 6 1 0 0
role activity absent	-4 -5 -8 1 6 -3 -4 5 0 0 -4 -1 1
role activity act	0 9 -1 -1 1 -2 2 1 1 -1 0 0 -1
role activity state	7 -1 12 1 -4 -2 1 5 -1 1 -1 0 0
role helping absent	12 4 -2 4 -2 -6 6 -1 -4 -1 -2 4 1
role helping state	-3 0 9 -2 -1 2 3 -1 1 0 0 0 0
role inward-change absent	3 0 -1 1 0 -1 2 -2 -1 -2 -2 0 6
role output-target absent	1 0 0 0 0 0 -2 0 -2 -1 0 6 -1
role ranking absent	4 -2 3 3 -2 -3 -3 -2 -2 6 1 0 1
sense and act	-2 6 0 -2 4 -3 1 -2 4 -1 0 0 -1
sense and nothing	7 1 1 2 -1 -4 -1 -2 3 2 0 0 0
sense and state	8 -2 5 2 -4 -1 -2 -3 1 0 0 0 6
sense main act	-10 1 -7 -4 9 -1 -1 -1 -2 -2 1 -1 2
sense main activity	-1 2 4 -3 5 -3 -6 12 1 0 -5 -2 1
sense main helping	1 6 6 -1 0 -2 10 -4 -3 0 -2 1 1
sense main identity	2 4 -2 0 -3 3 -3 -4 -4 4 9 -1 -1
sense main inward-change	4 0 -1 2 0 -2 2 -4 -1 -2 -1 0 7
sense main nothing	-5 -6 -6 5 -1 0 3 -6 1 -2 -3 -1 3
sense main offering	-1 -1 5 0 -2 2 -3 -1 8 -1 -1 0 -2
sense main output-target	2 0 -1 1 0 -1 -2 1 -1 -1 0 6 -1
sense main ranking	3 0 5 3 -1 -3 -2 -3 -1 8 1 0 -1
sense main state	2 -10 5 1 -7 7 0 -3 3 1 1 -2 -1
sense means activity	2 2 7 -1 -2 0 2 5 -2 -1 -1 0 -1
sense result state	6 -3 2 2 -4 0 2 2 0 1 -2 0 -1
then activity and activity	-8 5 2 -2 0 2 -2 7 -4 -1 -1 0 0
then activity main state	9 2 1 3 -1 -5 0 4 -3 -1 1 0 2
then nothing main identity	6 1 -2 2 0 -3 2 -1 -1 0 2 0 0
then offering main state	-3 1 9 -3 0 1 -3 2 3 0 0 0 0
then state means activity	2 -1 6 0 -2 0 1 1 1 0 -1 0 0
unread 1	-9 -9 -3 4 -2 4 1 -6 2 1 -2 -1 -1
unread 2	8 3 0 1 0 -4 1 -1 1 -1 -1 0 3
verdict mixed	-8 -4 13 -3 7 -3 1 -4 -1 1 -1 -1 4
verdict none	-1 -4 -4 7 -2 -2 0 1 -2 1 -3 0 2
verdict outcome	0 -10 -5 0 -8 11 -4 -2 2 0 2 -1 -1
verdict role	10 12 -11 6 2 -11 2 -5 1 2 0 3 0
`
