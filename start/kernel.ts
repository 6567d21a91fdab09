import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#app/core/exceptions/handler'))

server.use([
  () => import('#app/core/middleware/security_headers_middleware'),
  () => import('@adonisjs/static/static_middleware'),
  () => import('#app/core/middleware/request_log_middleware'),
  () => import('#app/core/middleware/readable_address_middleware'),
])

router.use([
  () => import('#app/core/middleware/discard_uploads_middleware'),
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('#app/core/middleware/clean_input_middleware'),
  () => import('#app/core/middleware/locale_middleware'),
])
