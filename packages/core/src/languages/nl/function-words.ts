/** Frequent in Dutch, and no words of English. */
export const functionWords: ReadonlySet<string> = new Set(
  `de het een en van voor met wij onze ons dat die te om zijn aan op bij naar ook als uit ze zich er
  wordt worden niet maar hun hen haar waarin waar waarbij waarop waarmee waardoor zodat opdat elk
  ieder iedere elke iedereen niemand iemand iets niets mensen mens willen wil kan kunnen moet moeten
  mag mogen zal zullen gaan tot deze dit deze daar hier ervoor samen meer minder wereld zonder tussen
  onder tegen sinds tijdens binnen buiten via vanuit omdat doordat terwijl dan nog al alle allemaal
  heeft hebben hoe wat welke wie zelf eigen jouw jij je jullie uw u mijn ik hij zij het 't z'n
  geen nooit altijd overal nu straks morgen vandaag beter goed goede elkaar waarom ter ten der dus
  daarom daarbij daarmee hierbij wel zo één`.split(/\s+/u),
)
