/** What popup, options and first-run page say beside the words of the card, in Spanish. */

import type { Message } from './en.ts';
import type { enPages } from './en-pages.ts';

export const esPages: Readonly<Record<keyof typeof enPages, Message>> = {
  'popup.notRunning': 'On Record no funciona por sí solo en esta página.',
  'popup.readThis': 'Leer esta página, una vez',
  'popup.cannotRead': 'El navegador no permite que las extensiones lean esta página.',
  'popup.reading': 'Leyendo …',
  'popup.isOff.everywhere': 'On Record está desactivado en todas partes.',
  'popup.isOff.site': 'On Record está desactivado en este sitio.',
  'popup.isOff.snoozed': 'On Record está desactivado hasta las {time}.',
  'popup.turnOn': 'Activar',
  'popup.settings': 'Configuración',
  'popup.dataset': 'Registro {version}, revisado el {date}',

  'options.title': 'Configuración',
  'options.reading': 'Mientras lee',
  'options.everywhere': 'Funcionar en los sitios de noticias de la lista',
  'options.marksEvery': 'Subrayar cada mención de un organismo',
  'options.marksFirst': 'Subrayar solo la primera mención de un organismo',
  'options.marks': 'Subrayados',
  'options.hover': 'Abrir la ficha cuando el puntero se detiene en un subrayado',
  'options.offSites': 'Sitios donde está desactivado',
  'options.offSitesNone': 'Ninguno.',
  'options.muted': 'Organismos silenciados',
  'options.mutedNone': 'Ninguno. «Silenciar hasta que cambie el registro» está en la ficha, en Más.',
  'options.sites': 'Dónde funciona',
  'options.sitesText': {
    one: 'Funciona por sí solo en {count} sitio de noticias, y en ninguna otra página.',
    other: 'Funciona por sí solo en {count} sitios de noticias, y en ninguna otra página.',
  },
  'options.sitesMissing': {
    one: 'El navegador no ha permitido {count} de ellos.',
    other: 'El navegador no ha permitido {count} de ellos.',
  },
  'options.sitesGrant': 'Permitir los sitios de la lista',
  'options.optional': 'Más sitios, si quiere',
  'options.optionalText':
    'Solo una parte de lo que publican estos sitios trata de Connecticut. El navegador le preguntará antes de permitir uno.',
  'options.allow': 'Permitir',
  'options.remove': 'Quitar',
  'options.sitesAll': {
    one: 'Funciona por sí solo en {count} sitio de noticias, y en cualquier página que diga de sí misma que es una noticia.',
    other:
      'Funciona por sí solo en {count} sitios de noticias, y en cualquier página que diga de sí misma que es una noticia.',
  },
  'options.allNews': 'Todos los sitios de noticias, si quiere',
  'options.allNewsText':
    'On Record puede funcionar también en sitios de noticias que no están en la lista. Entonces busca en cada página una sola cosa: si la descripción que la página da de sí misma a los buscadores dice que es una noticia. Si no lo dice, la página no se lee. Si lo dice, se lee como en los sitios de la lista, en este navegador.',
  'options.allNewsBrowser':
    'El navegador no tiene un permiso solo para «noticias»: preguntará si On Record puede leer sus datos en todos los sitios web. Puede retirarlo aquí en cualquier momento.',
  'options.allNewsAllow': 'Pedir al navegador todos los sitios de noticias',
  'options.allNewsRemove': 'Devolver el permiso',
  'options.record': 'El registro',
  'options.recordVersion': {
    one: 'Versión {version}, revisada el {date}: {count} organismo.',
    other: 'Versión {version}, revisada el {date}: {count} organismos.',
  },
  'options.fromDatabase': 'Se guarda en la base de datos de la extensión, en este navegador.',
  'options.fromBundle':
    'No se puede usar la base de datos del navegador ({fault}). Responde el registro que vino con la extensión; no falta nada.',
  'options.changes': 'Qué cambió con esta versión (en inglés)',
  'options.privacy': 'Privacidad',
  'options.privacyText':
    'Las páginas se leen en este navegador. La extensión no tiene servidor ni cuenta, y no envía nada: ni lo que usted lee ni que la usa.',
  'options.requests': {
    one: 'Solicitudes de esta página a cualquier lugar fuera de la extensión: {count}.',
    other: 'Solicitudes de esta página a cualquier lugar fuera de la extensión: {count}.',
  },
  'options.credits': 'Créditos',
  'options.geonames': 'Qué lugares llevan un nombre se obtuvo a partir de datos de',
  'options.data': 'Sus datos',
  'options.dataText':
    'Esta configuración, y las menciones que marcó «no es este organismo», se guardan solo en este navegador.',
  'options.export': 'Exportar como archivo',
  'options.reset': 'Restablecer todo',
  'options.resetDone': 'Todo está como al principio.',

  'welcome.title': 'On Record está listo',
  'welcome.lead':
    'Cuando una noticia de Connecticut nombra un organismo público, vea lo que consta sobre él: qué alegó la ACLU, qué respondió el organismo, qué pasó después y cada fuente.',
  'welcome.mark': 'Subraya las palabras',
  'welcome.markText':
    'Una línea de puntos bajo el nombre de un organismo sobre el que consta algo. La página misma no cambia.',
  'welcome.card': 'Un clic abre la ficha',
  'welcome.cardText':
    'La alegación, la respuesta y lo que vino después están juntos, cada cosa con su fuente. Nada se abre por sí solo.',
  'welcome.quiet': 'Se silencia con facilidad',
  'welcome.quietText':
    'En un sitio, en todas partes, o un organismo hasta que cambie su registro: en la ficha y en la barra de herramientas.',
  'welcome.not': 'Lo que no hace',
  'welcome.notText':
    'No puntúa ni juzga, no funciona en otros sitios, no envía nada y no cambia nada en la página.',
  'welcome.sample': 'La policía de Hartwell celebra un día de la bicicleta en la plaza.',
  'welcome.sampleNote': 'Hartwell es un pueblo inventado.',
  'welcome.keys': 'En una página con un organismo registrado, {keys} abre la lista.',
};
