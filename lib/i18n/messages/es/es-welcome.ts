/** The words of the first page. */
export const esWelcome = {
  welcome: {
    title: 'Vea lo que habla a favor y en contra de un proveedor',
    text: 'Mientras navega por Alibaba.com, cada proveedor lleva un distintivo. Resume lo que dicen las páginas y muestra por qué.',
    badge: {
      title: 'Qué significa un distintivo',
      text: 'Señales de riesgo bajas, medias o altas, con una puntuación de 0 a 100. Pase el puntero por encima o presione Enter sobre él para ver cada motivo, dónde se vio y qué preguntar.',
      invented: 'Un proveedor inventado',
      notVerdict:
        'No es un veredicto. Unas señales bajas no hacen seguro un pedido, y unas altas no hacen malo a un proveedor.',
      notSeen:
        'Lo que no se ha visto no cuenta. El rango junto a la puntuación muestra cuánto puede variar todavía.',
      thin: '“Por demostrar” significa una trayectoria escasa sin indicios de perjuicio, como la de todo proveedor nuevo.',
    },
    permissions: {
      title: 'Qué puede hacer y por qué',
      text: 'No hay cuenta ni servidor. Nada de lo que ve o escribe sale de este navegador.',
      site: {
        name: 'Alibaba.com',
        why: 'Para leer datos de proveedores en las páginas que abre y mostrar allí los distintivos. En ningún otro sitio.',
      },
      storage: {
        name: 'Almacenamiento',
        why: 'Para recordar en este dispositivo lo que dijeron las páginas, sus listas y sus notas, sin límite de tamaño.',
      },
      panel: { name: 'Panel lateral', why: 'Para mostrar expedientes y listas junto a la página.' },
      contextMenus: {
        name: 'Menú contextual',
        why: 'Para “Comprobar este proveedor”. Se puede desactivar.',
      },
      alarms: { name: 'Alarmas', why: 'Para recordarle las fechas que fije.' },
    },
    safe: {
      title: 'No se pierde nada',
      text: 'Sus listas y notas se guardan por duplicado en este navegador. Aun así, un perfil de navegador puede perderse con su dispositivo: guarde de vez en cuando un archivo de copia de seguridad en “Datos”.',
      pin: 'Fije Sourcelens en la barra de herramientas para llegar con un clic al proveedor de una página.',
      openPanel: 'Abrir Sourcelens',
    },
    independent: 'Sourcelens es independiente. No está afiliado a Alibaba.com ni cuenta con su respaldo.',
  },
} as const
