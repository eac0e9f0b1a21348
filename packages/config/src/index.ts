export { ConfigurationError, type Configuration } from './configuration.ts'
export { configurationFinder, FILE_NAMES, type FindConfiguration } from './find.ts'
export { isIgnored, leavesAlone } from './ignored.ts'
export { readConfiguration } from './read.ts'
