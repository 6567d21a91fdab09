import { edgeGlobals, type Edge } from 'edge.js'
import { attributes, type Attributes } from '#app/core/views/attributes'
import { differenceHtml } from '#app/core/views/difference_html'
import { errorLinks, fieldState, formState, SUMMARY_PLACE } from '#app/core/views/form_state'
import { formTarget } from '#app/core/views/form_target'
import { iconPath } from '#app/core/views/icons'
import { joined, sentence, sentences } from '#app/core/views/sentence'

/** What the shared components in `resources/views/components` lean on. */
export function registerViewHelpers(edge: Edge) {
  edge.global('attrs', (...sets: Attributes[]) => edgeGlobals.html.safe(attributes(...sets)))
  edge.global('formTarget', formTarget)
  edge.global('formState', formState)
  edge.global('fieldState', fieldState)
  edge.global('errorLinks', errorLinks)
  edge.global('differenceHtml', differenceHtml)
  edge.global('summaryPlace', SUMMARY_PLACE)
  edge.global('iconPath', iconPath)
  edge.global('sentence', sentence)
  edge.global('sentences', sentences)
  edge.global('joined', joined)
  shareFormState(edge)
}

/**
 * A component sees what a view shares, not what a page is rendered with. Errors and what was typed are shared here on the way, so that
 * a controller passes them to the page once and every field finds them.
 */
function shareFormState(edge: Edge) {
  edge.onRender((view) => {
    const render = view.render.bind(view)
    view.render = (template, state = {}) => {
      const { errors, old } = state
      if (errors || old) view.share({ errors, old: old && new Typed(old) })
      return render(template, state)
    }
  })
}

/** `share` merges plain objects into what stands under the name, and a session puts a function there; an instance takes its place. */
class Typed {
  constructor(values: object) {
    Object.assign(this, values)
  }
}
