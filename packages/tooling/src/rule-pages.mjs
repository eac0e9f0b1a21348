// A page for each rule in each language, from the rule's own file: its examples are also its tests.
import { LANGUAGES, LANGUAGE_TAGS, PRESETS, RULES } from '@mission-lint/core'

const WORDS = {
  en: {
    flagged: 'Flagged',
    accepted: 'Accepted',
    message: 'What it says',
    question: 'The question to ask',
    options: 'Options',
    noOptions: 'None.',
    default: 'default',
    severity: 'Severity',
    suggestion: 'One way to put it',
    other: 'Nederlands',
    generated: 'This page is generated from the rule: its examples are also its tests.',
  },
  nl: {
    flagged: 'Gemeld',
    accepted: 'Goed',
    message: 'Wat de regel zegt',
    question: 'De vraag',
    options: 'Opties',
    noOptions: 'Geen.',
    default: 'standaard',
    severity: 'Ernst',
    suggestion: 'Zo kan het ook',
    other: 'English',
    generated: 'Deze pagina komt uit de regel zelf: de voorbeelden zijn ook de tests.',
  },
}

const FOLDER = 'packages/core/docs/rules'

/** @param {string} id @param {string} language */
export const rulePage = (id, language) =>
  `${FOLDER}/${id}${language === 'en' ? '' : `.${language}`}.md`

/** @returns {[file: string, content: string][]} */
export function rulePages() {
  return RULES.flatMap((rule) =>
    LANGUAGE_TAGS.map((language) => [rulePage(rule.id, language), page(rule, language)]),
  )
}

/** @param {import('@mission-lint/core').Rule} rule @param {import('@mission-lint/core').LanguageTag} language */
function page(rule, language) {
  const words = WORDS[language]
  const other = language === 'en' ? 'nl' : 'en'
  const link = rulePage(rule.id, other).slice(FOLDER.length + 1)
  const { flagged, accepted } = rule.examples[language]
  const severities = Object.entries(PRESETS).map(
    ([name, preset]) => `\`${name}\`: ${preset[rule.id]}`,
  )
  return `${[
    `# ${rule.id}`,
    `[${words.other}](${link})`,
    rule.meta.description[language],
    ...rule.meta.rationale[language],
    `${words.severity}: ${severities.join(', ')}.`,
    `## ${words.flagged}`,
    ...flagged.map((example) => flaggedExample(example, words)),
    `## ${words.accepted}`,
    ...accepted.map(({ markdown, because }) => `${fence(markdown)}\n\n${because}`),
    `## ${words.message}`,
    ...Object.values(rule.messages[language]).map((message) => `> ${message}`),
    ...question(rule, language),
    `## ${words.options}`,
    ...options(rule, language),
    `<!-- ${words.generated} -->`,
  ].join('\n\n')}\n`
}

const fence = (markdown) => `\`\`\`markdown\n${markdown}\n\`\`\``

function flaggedExample({ markdown, suggestion }, words) {
  const shown = fence(markdown.replaceAll('[[', '').replaceAll(']]', ''))
  return suggestion ? `${shown}\n\n${words.suggestion}: *${suggestion}*` : shown
}

const ASKED = {
  'no-helping-role': 'helping',
  'no-activity-role': 'activity',
  'no-offering-role': 'offering',
  'no-ranking-role': 'ranking',
  'no-identity-role': 'identity',
  'no-output-target': 'output-target',
  'no-change-as-goal': 'inward-change',
  'outcome-first': 'mixed',
  'no-empty-mission': 'none',
}

function question(rule, language) {
  const { questions, questionWords } = LANGUAGES[language].messages
  const asked = questions[ASKED[rule.id]]
    .replace('{noun}', questionWords.noun)
    .replace('{place}', questionWords.place)
  return [`## ${WORDS[language].question}`, `> ${asked}`]
}

function options(rule, language) {
  const words = WORDS[language]
  const own = Object.entries(rule.options ?? {})
  if (own.length === 0) return [words.noOptions]
  return own.map(
    ([name, option]) =>
      `- \`${name}\` (\`true\` | \`false\`, ${words.default} \`${option.default}\`): ${option.description[language]}`,
  )
}
