import { SettingsError, validateSettings, type Settings } from '@mission-lint/core'

/** A configuration, checked, and where it was read. */
export interface Configuration {
  /** Absolute path of the file. */
  readonly file: string
  readonly settings: Settings
}

/** A configuration file that can not be read, or that says something that can not be done. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  /** Absolute path of the file. */
  readonly file: string
  /** What is wrong with it, without the file's name: one line. */
  readonly reason: string

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options)
    this.file = file
    this.reason = reason
  }
}

/** Takes any error as one about `file`; its message is cut to the first line. */
export function configurationError(file: string, error: unknown): ConfigurationError {
  if (error instanceof ConfigurationError) return error
  const message = error instanceof Error ? error.message : String(error)
  const [firstLine = ''] = message.split('\n')
  return new ConfigurationError(file, firstLine.replace(/:$/, ''), { cause: error })
}

/**
 * Checks what a file holds; an empty file is an empty configuration.
 * @throws {ConfigurationError}
 */
export function checked(file: string, content: unknown): Configuration {
  const settings: unknown = content ?? {}
  try {
    validateSettings(settings)
  } catch (error) {
    throw error instanceof SettingsError ? configurationError(file, error) : error
  }
  return { file, settings }
}

/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
