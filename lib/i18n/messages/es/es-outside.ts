/** What is said outside the pages of the extension: on the card, the toolbar, in the context menu, in reminders. */
export const esOutside = {
  product: 'Sourcelens',
  defaultList: 'Preselección',
  why: {
    next: 'Abra la {page} para ver {signals}.',
    disclaimer: 'Las señales de riesgo no son un veredicto. Unas señales bajas no hacen seguro un pedido.',
    buttons: {
      save: 'Guardar',
      saved: 'Guardado',
      undo: 'Deshacer',
      copyQuestion: 'Copiar pregunta',
      copied: 'Copiada',
      openPanel: 'Abrir panel',
      close: 'Cerrar',
      failed: 'No ha sido posible. Inténtelo de nuevo.',
      covered: 'Puede que esta página tape la tarjeta. Abra el panel para hacerlo.',
    },
  },
  contextMenu: { check: 'Comprobar este proveedor', checkText: 'Buscar señales de alerta en este texto' },
  toolbar: {
    idle: 'Sourcelens: señales de riesgo y sus listas',
    rejected: 'Sourcelens: usted rechazó este proveedor',
    flagged: 'Sourcelens: alertas que merecen una pregunta',
    saved: 'Sourcelens: guardado en una lista',
  },
  reminders: {
    title: '{count, plural, one {Vence 1 paso de su plan} other {Vencen # pasos de su plan}}',
    badge: '{count, plural, one {Vence 1 paso} other {Vencen # pasos}}',
  },
} as const
