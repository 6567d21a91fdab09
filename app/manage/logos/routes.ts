import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { LOGO_ROUTE } from '#app/manage/logos/upload_route'
import { inManage } from '#start/middleware'

const { Logos } = controllers.manage.logos

router
  .group(() => {
    router.get(LOGO_ROUTE, [Logos, 'edit'])
    router.put(LOGO_ROUTE, [Logos, 'update'])
    router.delete(LOGO_ROUTE, [Logos, 'destroy'])
  })
  .where('owners', /^(organisations|projects|programmes)$/)
  .where('picture', /^(logo|emblem)$/)
  .as('manage')
  .use(inManage)
