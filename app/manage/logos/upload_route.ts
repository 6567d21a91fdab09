/** The one form with files: whose logo it is, and which. */
export const LOGO_ROUTE = '/manage/:owners/:id/:picture'
