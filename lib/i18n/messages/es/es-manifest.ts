/** What the manifest says. The stores take a description of at most 132 characters. */
export const esManifest = {
  manifest: {
    description:
      'Señales de riesgo y memoria para quien compra en Alibaba.com. Todo permanece en su navegador.',
    commands: {
      'open-panel': 'Abrir el panel',
      'save-supplier': 'Guardar este proveedor',
      'next-flag': 'Mostrar la siguiente alerta de la página',
      'write-note': 'Escribir una nota sobre este proveedor',
    },
  },
} as const
