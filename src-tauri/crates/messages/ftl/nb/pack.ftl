### Veiledningen som helhet: utgaven, en nyere fra en fil, tilbake til den som fulgte med programmet.

pack-title = Selve veiledningen
pack-edition = Utgaven fra { $day }, { $count } fakta.
pack-built-in = Den fulgte med Løype.
pack-imported = Den er fra filen «{ $name }», importert { $day }.
pack-built-in-edition = Den som fulgte med Løype, er fra { $day }.
pack-passed-over = Du importerte «{ $name }» fra { $day }. Den er ikke i bruk: Løype har siden kommet med en nyere, eller den kan ikke leses lenger.
pack-export = Lagre som fil
pack-exported = Lagret blant nedlastingene dine som { $name }
pack-restore = Gå tilbake til den som fulgte med Løype
pack-import = Importer en nyere veiledning
pack-import-hint = En zip med veiledningens TOML-filer: velg den, eller slipp den her. Du får se hva den endrer, før noe skjer.
pack-checking = Kontrollerer { $name }

## Hva en nyere endrer

pack-preview = Hva «{ $name }» ville endre
pack-preview-editions = Fra utgaven av { $current } til utgaven av { $edition }:
pack-changed = { $count ->
    [one] { $count } faktum endret
   *[other] { $count } fakta endret
 }
pack-added = { $count ->
    [one] { $count } nytt
   *[other] { $count } nye
 }
pack-removed = { $count ->
    [one] { $count } borte
   *[other] { $count } borte
 }
pack-same = ingen fakta sier noe annet
pack-more = Og { $count } til.
pack-lost = Tall du har lagt inn for fakta som blir borte, slik at de ikke regnes med: { $names }.
pack-fact = Faktum
pack-before = Før
pack-after = Etter
pack-said = { $text } ({ $day })
pack-is-added = Nytt
pack-is-removed = Borte
pack-confirm = Importer den
pack-cancel = La den være
