/** The form with the materials of an event. */
export const MATERIALS_ROUTE = '/manage/events/:id/materials'
