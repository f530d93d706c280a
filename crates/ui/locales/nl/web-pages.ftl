# Wat de pagina's van team, toezicht, accounts, noodtoegang en bewaarde weergaven zeggen naast hun sjablonen.

# Team en herverdelen
team-unassigned = Aan niemand toegewezen
error-none-picked = Kies eerst minstens één zaak in een lijst.
error-too-many-cases = Kies hoogstens { $n } zaken tegelijk.
error-officer-unknown = Kies een medewerker die aan zaken werkt en van wie het account in gebruik is.
error-case-not-found = Deze zaak bestaat niet of valt buiten uw zaken.
error-case-changed = Iemand anders legde op hetzelfde moment iets vast. Probeer het opnieuw.
error-case-erased = De gegevens van de persoon zijn gewist; in de zaak kan niets meer worden vastgelegd.
error-case-unreadable = De zaak is apart gezet omdat de geschiedenis niet leesbaar is; de beheerder is ingelicht.
error-not-recorded = Er is niets vastgelegd, doordat er aan onze kant iets misging. De beheerder is ingelicht.

# Toezicht
emergencies-title = Noodtoegangen
emergencies-lead = Wie in de laatste 30 dagen een zaak van een ander team opende, waarom en tot wanneer.
emergencies-empty = Niemand gebruikte noodtoegang.
column-until = Tot
purpose-access-request = Inzageverzoek van de persoon
reading-receipt = Verantwoording
reading-form = Formulier: { $form }
reading-of-chapter = Hoofdstuk: { $chapter }
reading-erasure = Pagina van het wissen
reading-access-log = Overzicht van inzagen
reading-program = Door een programma
reading-granted = Toegang verleend
history-checkpoint = Ondertekend ijkpunt
history-checkpoint-means = Bewaar het buiten deze installatie: het bewijst later wat de geschiedenis vandaag was.
history-checkpoint-download = Downloaden
fault-told = { $what }

# Waar een pagina niet openstaat voor een rol
withheld-function = Deze pagina hoort bij een andere rol.
erasure-needs-case-open = De zaak is gesloten. Zolang zij open is, zijn de gegevens nodig voor de publieke taak (AVG art. 17, lid 3, onder b).
erasure-needs-hold-in-place = Er geldt geen blokkade. Een blokkade bewaart bewijs voor een rechtsvordering (AVG art. 17, lid 3, onder e).
erasure-needs-entry-ban-runs = Er loopt geen inreisverbod. Zolang er een loopt, moet het besluit leesbaar blijven.
error-other-number = Dit is niet het nummer van deze zaak.

# Accounts
account-reset-password = Nieuw wachtwoord
team-whole-authority = Hele organisatie
error-login = Gebruik 2 tot 100 kleine letters a-z, cijfers, punten, streepjes, liggende streepjes of @.
error-login-taken = Deze aanmeldnaam is bezet. Kies een andere.
error-own-account = Een andere beheerder moet dit met uw account doen.
error-own-administrator = Een andere beheerder moet u deze rol afnemen.

# Noodtoegang
emergency-number = Zaaknummer
emergency-continue = Verder
error-no-such-case = Er is geen zaak met dit nummer.
error-reason-short = Zeg in minstens { $n } tekens waarom u deze zaak moet zien.
error-reason-long = Zeg het in hoogstens { $n } tekens.

# Bewaarde weergaven
error-view-name = Geef een naam van 1 tot { $n } tekens.
error-view-many = Verwijder eerst een van uw { $n } weergaven.
error-view-address = Stel filters in een lijst in en bewaar vandaar.

emergency-entrance = De zaak kan bij een ander team horen. In een noodgeval mag u haar drie uur openen; de functionaris gegevensbescherming krijgt bericht.
error-to-start = Naar mijn startpagina
