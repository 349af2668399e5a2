/**
 * What a lesson's page weighs besides its text, in bytes as compressed for the wire: the frame, the style sheet and the forms
 * of its activities. Measured on the course that ships; a test compares it with what the server really sends.
 */
export const pageFrame = 10_300
