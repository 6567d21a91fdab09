/** The form that brings documents and photos of an event. */
export const OUTCOME_FILE_ROUTE = '/manage/events/:id/outcomes/:kind'
