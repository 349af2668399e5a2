/** More than a person changes with her hands. */
export const editLimit = { name: 'directory edits', most: 120, seconds: 600 }
export const entryLimit = { name: 'directory entries', most: 30, seconds: 86_400 }
