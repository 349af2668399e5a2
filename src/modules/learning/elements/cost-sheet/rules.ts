export { answerOfForm } from '../../rules/answer-form.ts'
export { mark } from '../../rules/mark.ts'
