/** What the product says about files in French: what is wrong with one, what an import or a restore would do. */
export const frFiles = {
  files: {
    errors: {
      empty: 'Ce fichier est vide.',
      'too-large': 'Ce fichier est trop volumineux. La limite est de {limit, number} octets.',
      'not-a-spreadsheet':
        'Ce fichier n’est pas un tableau lisible. Enregistrez-le au format CSV ou Excel (.xlsx) et réessayez.',
      'password-protected':
        'Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et réessayez.',
      'old-excel':
        'Ce classeur vient d’une ancienne version d’Excel. Enregistrez-le au format .xlsx ou CSV et réessayez.',
      'zip-damaged': 'Ce fichier est endommagé ou n’a pas été copié en entier.',
      'zip-too-many-files':
        'Celui-ci contient plus de {limit, number} fichiers, ce qui n’arrive jamais dans un fichier de ce type.',
      'zip-too-large':
        'Une fois décompressé, ce fichier serait bien plus volumineux qu’un fichier de ce type. Il n’a pas été ouvert.',
      'too-many-rows': 'Ligne {row, number} : la limite est de {limit, number} lignes à la fois.',
      'too-many-columns':
        'Colonne {column, number}, ligne {row, number} : la limite est de {limit, number} colonnes.',
      'too-many-cells': 'Ligne {row, number} : la limite est de {limit, number} cellules à la fois.',
      'cell-too-long':
        'Ligne {row, number}, colonne {column, number} : cette cellule dépasse {limit, number} caractères.',
      'quote-not-closed':
        'Ligne {row, number}, colonne {column, number} : un guillemet s’ouvre ici et ne se referme pas.',
      'no-known-column':
        'Ligne {row, number} : aucune colonne n’identifie de fournisseur. L’une d’elles doit s’appeler « Fournisseur », « ID entreprise » ou « URL », ou être choisie à la main.',
      'column-twice':
        'Ligne {row, number}, colonne {column, number} : une colonne précédente a la même signification. Choisissez laquelle des deux lire.',
      'not-a-backup': 'Ce fichier n’est pas une sauvegarde de Sourcelens.',
      'backup-newer':
        'Cette sauvegarde provient d’une version plus récente de Sourcelens. Mettez l’extension à jour et réessayez.',
      'backup-damaged':
        'Cette sauvegarde est endommagée ; rien n’a été modifié. Essayez-en une plus ancienne ou copiez-la de nouveau depuis son emplacement d’origine.',
    },
    rows: {
      'no-identity': 'Ligne {row, number} : ni identifiant de l’entreprise, ni boutique, ni nom.',
      'conflicting-identity':
        'Ligne {row, number} : l’identifiant de l’entreprise, la boutique et le nom correspondent à des fournisseurs différents.',
      'ambiguous-name':
        'Ligne {row, number} : plusieurs fournisseurs portent ce nom. Ajoutez l’identifiant de l’entreprise ou la boutique.',
      unread: 'Ligne {row, number}, colonne {column, number} : exclue, car illisible.',
    },
    outcomes: {
      add: '{count, plural, one {# fournisseur nouveau} other {# fournisseurs nouveaux}}',
      update: '{count, plural, one {# fournisseur modifié} other {# fournisseurs modifiés}}',
      skip: '{count, plural, one {# ligne sans rien de nouveau} other {# lignes sans rien de nouveau}}',
      error:
        '{count, plural, one {# ligne ne peut pas être reprise} other {# lignes ne peuvent pas être reprises}}',
    },
    restore: {
      mustAsk: 'Cela supprimerait ou remplacerait {share} de vos données actuelles.',
      reminder:
        'Ce que vous avez écrit n’existe que dans ce navigateur. Enregistrez une sauvegarde dans un fichier.',
    },
    nothingChanged: 'Rien n’a été modifié.',
  },
} as const
