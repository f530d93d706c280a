//! Letters: the few words that the application itself puts into a letter, where nothing was recorded or configured.

use documents::LetterLanguage;

/// Words in one language.
pub(crate) struct Words {
    /// The body that hears a remedy, where the installation names none.
    pub court: &'static str,
    /// Supervisory authority for data protection, where the installation names none.
    pub supervisor: &'static str,
    /// Function of a decision officer.
    pub decision_officer: &'static str,
    /// Function of a case officer.
    pub case_officer: &'static str,
    /// Function of the data-protection officer.
    pub data_protection_officer: &'static str,
    /// A place not announced yet.
    pub not_announced: &'static str,
    /// Between countries of which any may be the one.
    pub or: &'static str,
    /// Purposes and legal basis of the processing.
    pub purposes: &'static [&'static str],
    /// Categories of recipients.
    pub recipients: &'static [&'static str],
    /// How long data are kept.
    pub retention: &'static str,
    /// Heading of the entries of the case.
    pub entries: &'static str,
    /// Columns of the entries.
    pub entry_columns: [&'static str; 5],
    /// Heading of the readings.
    pub readings: &'static str,
    /// Columns of the readings.
    pub reading_columns: [&'static str; 3],
    /// Heading of the refusals.
    pub refusals: &'static str,
    /// Columns of the refusals.
    pub refusal_columns: [&'static str; 3],
}

impl Words {
    /// The words of a language.
    pub(crate) const fn of(language: LetterLanguage) -> &'static Self {
        match language {
            LetterLanguage::English => &ENGLISH,
            LetterLanguage::Dutch => &DUTCH,
        }
    }
}

static ENGLISH: Words = Words {
    court: "the competent court",
    supervisor: "the supervisory authority for data protection",
    decision_officer: "Decision officer",
    case_officer: "Case officer",
    data_protection_officer: "Data-protection officer",
    not_announced: "not announced yet",
    or: "or",
    purposes: &[
        "To prepare, take and carry out decisions on return, with the safeguards of the law (Directive 2008/115/EC; \
         General Data Protection Regulation, Art. 6(1)(e)).",
        "To answer for what was done in your case, and for official statistics without names (General Data Protection \
         Regulation, Arts 5(2) and 89).",
    ],
    recipients: &[
        "Officers of this authority who work on your case; every reading is listed below.",
        "Courts and bodies that hear remedies, and the independent monitor of removals, as far as the law provides.",
        "Authorities of the country of return and carriers, as far as your travel needs it.",
    ],
    retention: "Until the period that national law sets for files of this kind has passed; then your data are erased.",
    entries: "What was recorded in your case",
    entry_columns: ["No.", "Recorded (UTC)", "Counts from", "What", "Content"],
    readings: "Who read your file",
    reading_columns: ["When (UTC)", "Who", "For what purpose"],
    refusals: "Steps that were refused",
    refusal_columns: ["When (UTC)", "Step", "Rules"],
};

static DUTCH: Words = Words {
    court: "de bevoegde rechtbank",
    supervisor: "de toezichthoudende autoriteit voor gegevensbescherming",
    decision_officer: "Beslismedewerker",
    case_officer: "Zaakmedewerker",
    data_protection_officer: "Functionaris gegevensbescherming",
    not_announced: "nog niet bekendgemaakt",
    or: "of",
    purposes: &[
        "Het voorbereiden, nemen en uitvoeren van besluiten over terugkeer, met de waarborgen van de wet (Richtlijn \
         2008/115/EG; Algemene verordening gegevensbescherming, art. 6, lid 1, onder e)).",
        "Verantwoording van wat in uw zaak is gedaan, en officiële statistiek zonder namen (Algemene verordening \
         gegevensbescherming, art. 5, lid 2, en art. 89).",
    ],
    recipients: &[
        "Medewerkers van deze autoriteit die aan uw zaak werken; elke inzage staat hieronder.",
        "Rechters en instanties die rechtsmiddelen behandelen, en de onafhankelijke toezichthouder op verwijderingen, \
         voor zover de wet dat bepaalt.",
        "Autoriteiten van het land van terugkeer en vervoerders, voor zover uw reis dat vraagt.",
    ],
    retention: "Totdat de termijn is verstreken die de nationale wet voor zulke dossiers stelt; daarna worden uw \
                gegevens gewist.",
    entries: "Wat in uw zaak is vastgelegd",
    entry_columns: ["Nr.", "Vastgelegd (UTC)", "Telt vanaf", "Wat", "Inhoud"],
    readings: "Wie uw dossier heeft ingezien",
    reading_columns: ["Wanneer (UTC)", "Wie", "Met welk doel"],
    refusals: "Stappen die zijn geweigerd",
    refusal_columns: ["Wanneer (UTC)", "Stap", "Regels"],
};
