export { courseVersion, currentVersion } from './queries/courses.ts'
