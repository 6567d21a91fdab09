import { defineConfig } from '@adonisjs/core/bodyparser'
import { MATERIALS_ROUTE } from '#app/library/upload_route'
import { LOGO_ROUTE } from '#app/manage/logos/upload_route'
import { OUTCOME_FILE_ROUTE } from '#app/manage/outcomes/upload_route'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: {
    convertEmptyStringsToNull: true,
    trimWhitespaces: true,
    types: ['application/x-www-form-urlencoded'],
    // The longest form is a day's agenda: 500 lines of eight fields. What is beyond the limit would be lost unseen.
    queryString: { parameterLimit: 5000 },
  },
  json: { convertEmptyStringsToNull: true, trimWhitespaces: true, types: ['application/json'] },
  multipart: {
    // Only these read files, and more than a picture may have, so that its form can say it is too big.
    autoProcess: [LOGO_ROUTE, MATERIALS_ROUTE, OUTCOME_FILE_ROUTE],
    convertEmptyStringsToNull: true,
    trimWhitespaces: true,
    processManually: [],
    limit: '8mb',
    types: ['multipart/form-data'],
  },
})
