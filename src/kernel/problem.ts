/** What the operator can mend: shown as one sentence, without a stack, and the process ends with a status that is not zero. */
export class OperatorProblem extends Error {}
