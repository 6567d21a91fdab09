interface FormProps {
  route?: string
  params?: unknown
  options?: unknown
  action?: string
  method?: string
}

interface FormTarget {
  action: string
  method: string
}

/**
 * Where a form goes. Browsers know GET and POST; the other methods ride in the address as `_method`, the way the framework reads them.
 * `ofRoute` is the framework's own answer for a named route.
 */
export function formTarget(
  { route, params, options, action = '', method = 'POST' }: FormProps,
  ofRoute: (route: string, params: unknown, options: unknown) => FormTarget
): FormTarget {
  if (route) return ofRoute(route, params, options)
  const verb = method.toUpperCase()
  if (verb === 'GET' || verb === 'POST') return { action, method: verb }
  return { action: `${action}${action.includes('?') ? '&' : '?'}_method=${verb}`, method: 'POST' }
}
