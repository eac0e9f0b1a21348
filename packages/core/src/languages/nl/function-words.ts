/** Frequent in Dutch, not English words. */
export const functionWords: ReadonlySet<string> = new Set(
  'de het een en van voor met wij onze ons dat die te om zijn aan op bij naar door ook als uit ze zich er wordt worden niet maar hun waarin zodat elk ieder iedere elke iedereen mensen willen kan kunnen zonder tot over deze dit ervoor samen meer wereld'.split(
    ' ',
  ),
)
