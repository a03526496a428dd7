/** What the product says about files in Spanish: what is wrong with one, what an import or a restore would do. */
export const esFiles = {
  files: {
    errors: {
      empty: 'Este archivo está vacío.',
      'too-large': 'Este archivo es demasiado grande. Se pueden leer {limit, number} bytes como máximo.',
      'not-a-spreadsheet':
        'No es una hoja de cálculo que se pueda leer. Guárdela como CSV o como libro de Excel (.xlsx) e inténtelo de nuevo.',
      'password-protected':
        'Este archivo está protegido con contraseña. Guarde una copia sin ella e inténtelo de nuevo.',
      'old-excel':
        'Es un libro de una versión antigua de Excel. Guárdelo como .xlsx o CSV e inténtelo de nuevo.',
      'zip-damaged': 'Este archivo está dañado o no se copió por completo.',
      'zip-too-many-files':
        'Contiene más de {limit, number} archivos, más de los que tiene un archivo de este tipo.',
      'zip-too-large':
        'Descomprimido, este archivo ocuparía mucho más de lo que ocupa uno de este tipo. No se ha abierto.',
      'too-many-rows': 'Fila {row, number}: se pueden leer {limit, number} filas a la vez como máximo.',
      'too-many-columns':
        'Columna {column, number} de la fila {row, number}: se pueden leer {limit, number} columnas como máximo.',
      'too-many-cells': 'Fila {row, number}: se pueden leer {limit, number} celdas a la vez como máximo.',
      'cell-too-long':
        'Fila {row, number}, columna {column, number}: esta celda supera los {limit, number} caracteres.',
      'quote-not-closed':
        'Fila {row, number}, columna {column, number}: aquí se abren unas comillas que no se cierran.',
      'no-known-column':
        'Fila {row, number}: ninguna columna indica un proveedor. Una debe llamarse “Proveedor”, “ID de empresa” o “URL”, o elegirse a mano.',
      'column-twice':
        'Fila {row, number}, columna {column, number}: una columna anterior significa lo mismo. Elija cuál de las dos se lee.',
      'not-a-backup': 'No es una copia de seguridad de Sourcelens.',
      'backup-newer':
        'Esta copia de seguridad es de una versión más reciente de Sourcelens. Actualice la extensión e inténtelo de nuevo.',
      'backup-damaged':
        'Esta copia de seguridad está dañada, así que no se ha cambiado nada. Pruebe con una anterior o cópiela de nuevo desde donde la guardó.',
    },
    rows: {
      'no-identity': 'Fila {row, number}: sin ID de empresa, sin tienda y sin nombre.',
      'conflicting-identity':
        'Fila {row, number}: el ID de empresa, la tienda y el nombre son de proveedores distintos.',
      'ambiguous-name':
        'Fila {row, number}: varios proveedores tienen este nombre. Añada el ID de empresa o la tienda.',
      unread: 'Fila {row, number}, columna {column, number}: omitida, porque no se puede leer.',
    },
    outcomes: {
      add: '{count, plural, one {# proveedor es nuevo} other {# proveedores son nuevos}}',
      update: '{count, plural, one {# proveedor cambia} other {# proveedores cambian}}',
      skip: '{count, plural, one {# fila no dice nada nuevo} other {# filas no dicen nada nuevo}}',
      error: '{count, plural, one {# fila no se puede incorporar} other {# filas no se pueden incorporar}}',
    },
    restore: {
      mustAsk: 'Esto eliminaría o sobrescribiría el {share} de lo que tiene ahora.',
      reminder: 'Lo que ha escrito está solo en este navegador. Guarde una copia de seguridad como archivo.',
    },
    nothingChanged: 'No se ha cambiado nada.',
  },
} as const
