declare module 'virtual:elements' {
  /** Made by the build: one entry a folder under `elements/`, the folder's name being the tag. */
  export const elements: Record<string, () => Promise<CustomElementConstructor>>
}
