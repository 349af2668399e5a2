const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Shapes, text and paint servers; nothing that runs, animates, embeds or styles by selector. */
export const svgElements = words(`
  svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker`)

/** Geometry, presentation and description, as SVG 2 names them. */
export const svgAttributes = words(`
  id class role lang version viewBox preserveAspectRatio x y dx dy x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points
  pathLength transform rotate textLength lengthAdjust startOffset method spacing side href
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset color opacity display visibility overflow paint-order vector-effect shape-rendering
  text-rendering color-interpolation clip-path clip-rule mask marker-start marker-mid marker-end markerWidth markerHeight
  markerUnits refX refY orient offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod patternUnits
  patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits font-family font-size font-size-adjust
  font-stretch font-style font-variant font-weight letter-spacing word-spacing text-anchor text-decoration dominant-baseline
  alignment-baseline baseline-shift writing-mode direction unicode-bidi
  aria-label aria-labelledby aria-describedby aria-hidden aria-roledescription focusable`)

export const svgNamespace = 'http://www.w3.org/2000/svg'
export const xlinkNamespace = 'http://www.w3.org/1999/xlink'
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'
