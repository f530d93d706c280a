//! The pages beside the case, in process, over a temporary database: signed in by the form, posted with the token of
//! the page, as a browser would.

use std::sync::Arc;

use application::commands::account::NewAccount;
use application::commands::sign_in::code_at;
use application::nostos::Authority;
use application::ports::{SetClock, SystemSecrets};
use application::{AccountRole, Clock, Nostos};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response};
use domain::OrganisationId;
use tempfile::TempDir;
use tower::ServiceExt as _;
use uuid::Uuid;

use crate::http::error::encoded;
use crate::http::{App, Settings};

const PASSWORD: &str = "a sentence is easier to remember";
/// Secret of everybody's one-time codes.
const SECRET: &[u8; 20] = b"twenty bytes of sand";
const NOW: &str = "2026-03-02T09:00:00Z";

pub(super) struct House {
    _folder: TempDir,
    router: Router,
    clock: Arc<SetClock>,
    nostos: Nostos,
    pub database: store::Database,
}

/// What came back: status, place of a redirect, name of a file, text.
pub(super) struct Answer {
    pub status: u16,
    location: String,
    disposition: String,
    pub text: String,
}

impl Answer {
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}{}", self.location, self.text);
        assert!(!self.text.contains('⟦'), "a message is missing: {:?}", self.text.split('⟦').nth(1));
        self
    }

    #[track_caller]
    fn says(self, text: &str) -> Self {
        assert!(self.text.contains(text), "{text} is not in {}", self.text);
        self
    }
}

impl House {
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let instant = NOW.parse().unwrap();
        let setup = store::Setup {
            address: store::Address::in_folder(folder.path()),
            data_dir: folder.path().to_owned(),
        };
        let database = store::Database::init(&setup, instant).unwrap();
        let authority = Authority {
            organisation: OrganisationId(Uuid::from_u128(1)),
            name: "Return service".into(),
            state: "NL".into(),
        };
        authority.keep(&database).unwrap();
        let clock = Arc::new(SetClock::at(instant));
        let nostos =
            Nostos::new(database.clone(), authority, clock.clone(), Arc::new(SystemSecrets)).unwrap();
        let teams = [nostos.add_team("1", "Team 1").unwrap(), nostos.add_team("2", "Team 2").unwrap()];
        let mut people: Vec<(&str, AccountRole, Option<usize>)> =
            vec![("stranger", AccountRole::CaseOfficer, Some(1))];
        for role in AccountRole::ALL {
            let whole = matches!(role, AccountRole::DataProtectionOfficer | AccountRole::Administrator);
            people.push((role.code(), role, (!whole).then_some(0)));
        }
        for (login, role, team) in people {
            let new = NewAccount {
                name: format!("Officer {login}"),
                login: login.into(),
                password: PASSWORD.into(),
                totp_secret: Some(SECRET.to_vec()),
                roles: vec![role],
                team: team.map(|n| teams[n]),
                language: "en".into(),
            };
            nostos.create_account_as_operator(new).unwrap();
        }
        let settings = Settings { secure_cookies: false, demo_accounts: Vec::new() };
        let own = nostos.with(clock.clone(), Arc::new(SystemSecrets));
        Self {
            _folder: folder,
            clock,
            nostos: own,
            router: crate::router(App::new(nostos, settings)),
            database,
        }
    }

    pub async fn send(&self, request: Request<Body>) -> (Answer, String) {
        let response: Response<Body> = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let header = |name: &str| parts.headers.get(name).map_or("", |v| v.to_str().unwrap()).to_owned();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let answer = Answer {
            status: parts.status.as_u16(),
            location: header("location"),
            disposition: header("content-disposition"),
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        };
        (answer, header("set-cookie"))
    }

    async fn sign_in(&self, login: &str, password: &str, code: &str) -> Browser<'_> {
        let form = fields(&[("login", login), ("password", password), ("code", code)]);
        let request = Request::post("/sign-in").body(Body::from(form)).unwrap();
        let (answer, cookie) = self.send(request).await;
        answer.expect(303);
        Browser { house: self, cookie: cookie.split(';').next().unwrap().to_owned() }
    }

    /// A code of the next half minute: each is taken once.
    fn code(&self, secret: &[u8]) -> String {
        self.clock.advance(jiff::SignedDuration::from_secs(30));
        code_at(secret, self.clock.now()).unwrap()
    }

    pub async fn enter(&self, login: &str) -> Browser<'_> {
        self.sign_in(login, PASSWORD, &self.code(SECRET)).await
    }
}

fn fields(pairs: &[(&str, &str)]) -> String {
    let pair = |(name, value): &(&str, &str)| format!("{name}={}", encoded(value));
    pairs.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// A browser in which somebody is signed in.
pub(super) struct Browser<'a> {
    pub house: &'a House,
    pub cookie: String,
}

impl Browser<'_> {
    /// The same session as the API takes it.
    pub fn bearer(&self) -> String {
        format!("Bearer {}", self.cookie.split_once('=').unwrap().1)
    }

    async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).header("cookie", &self.cookie).body(Body::empty()).unwrap();
        self.house.send(request).await.0
    }

    pub async fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let page = self.get("/help").await.text;
        let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut all = vec![("csrf", csrf)];
        all.extend(pairs);
        let request =
            Request::post(path).header("cookie", &self.cookie).body(Body::from(fields(&all))).unwrap();
        self.house.send(request).await.0
    }

    /// Opens a case; its id and number.
    async fn open_case(&self) -> (String, String) {
        let form = [
            ("origin", "permit-end"),
            ("opened-on", "2026-03-01"),
            ("family", "Testperson"),
            ("given", "Amina"),
            ("script", "Latn"),
            ("nationality", "MA"),
            ("language", "ar"),
        ];
        let answer = self.post("/cases/new", &form).await.expect(303);
        let id = answer.location.strip_prefix("/cases/").unwrap().split('?').next().unwrap().to_owned();
        let text = self.get(&format!("/cases/{id}")).await.expect(200).text;
        let start = text.find("NL-2026-").unwrap();
        let number: String =
            text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        (id, number)
    }
}

#[tokio::test]
async fn a_team_lead_sees_the_gaps_and_gives_a_case_to_another_officer() {
    let house = House::new();
    let (case, _) = house.enter("case-officer").await.open_case().await;
    let lead = house.enter("team-lead").await;
    lead.get("/team").await.expect(200).says("Team 1").says("Officer case-officer");
    lead.get("/team?gap=no-next-step").await.expect(200);
    lead.get("/team/gaps/lapsed-without-follow-up").await.expect(200);
    lead.get("/team/gaps/nothing-of-the-kind").await.expect(404);
    lead.post("/team/reassign", &[]).await.expect(422).says("Select at least one case");
    let preview = lead.post("/team/reassign", &[("case", &case), ("case", &case)]).await.expect(200);
    assert!(!preview.text.contains("Officer stranger"), "of another team");
    assert!(!preview.text.contains("Officer administrator"), "works on no case");
    let choice = preview.text.split("<option value=\"").find(|o| o.contains("Officer decision-officer"));
    let officer = choice.unwrap().split('"').next().unwrap().to_owned();
    let missing = [("case", case.as_str()), ("confirm", "yes"), ("reason", "Long illness")];
    lead.post("/team/reassign", &missing).await.expect(422).says("Long illness");
    let whole =
        [("case", case.as_str()), ("confirm", "yes"), ("reason", "Long illness"), ("officer", &officer)];
    let done = lead.post("/team/reassign", &whole).await.expect(303);
    assert_eq!(done.location, "/team/reassign", "a reload must not assign again");
    lead.get(&done.location).await.expect(200).says("1 reassigned, 0 refused");
    let mine = lead.get(&format!("/cases?officer={officer}")).await.expect(200);
    assert!(mine.text.contains("Testperson"), "the officer's cases can be listed");
    let others = lead.get(&format!("/cases?officer={}", Uuid::from_u128(7))).await.expect(200);
    assert!(!others.text.contains("Testperson"));
    lead.get("/team").await.expect(200).says("Officer decision-officer");
}

#[tokio::test]
async fn emergency_access_needs_a_reason_and_is_shown_to_the_data_protection_officer() {
    let house = House::new();
    let (case, number) = house.enter("case-officer").await.open_case().await;
    let stranger = house.enter("stranger").await;
    let address = format!("/cases/{case}/emergency-access");
    stranger.get(&format!("/cases/{case}")).await.expect(404).says(&address);
    stranger.get("/search?q=nobody").await.expect(200).says("/emergency-access");
    stranger
        .get(&format!("/search?q={number}"))
        .await
        .expect(200)
        .says(&format!("/emergency-access?number={number}"));
    let lead = house.enter("team-lead").await;
    let nothing = lead.get(&format!("/cases/{}", Uuid::from_u128(7))).await.expect(404);
    assert!(!nothing.text.contains("emergency-access"), "no way is shown that is closed");
    let administrator = house.enter("administrator").await;
    let closed = administrator.get("/worklist").await.expect(403);
    assert!(!closed.text.contains("href=\"/worklist\""), "nor a worklist to those who have none");
    stranger.get("/emergency-access").await.expect(200).says("Case number");
    stranger.get("/emergency-access?number=NL-1999-1").await.expect(404).says("NL-1999-1");
    let led = stranger.get(&format!("/emergency-access?number={number}")).await.expect(303);
    assert_eq!(led.location, address);
    let shown = stranger.get(&address).await.expect(200).says(&number);
    assert!(!shown.text.contains("Testperson"), "nothing of the person before the reason");
    let short = [("purpose", "court-deadline"), ("reason", "Hearing")];
    stranger.post(&address, &short).await.expect(422).says("Hearing").says("at least 20 characters");
    let given = [("purpose", "court-deadline"), ("reason", "Hearing at two, the officer is ill")];
    let done = stranger.post(&address, &given).await.expect(303);
    assert_eq!(done.location, format!("/cases/{case}?done=access-granted"));
    stranger.get(&done.location).await.expect(200).says("Testperson");

    let officer = house.enter("data-protection-officer").await;
    officer.get("/oversight").await.expect(200);
    let listed = officer.get("/oversight/emergency-access").await.expect(200);
    listed.says("Officer stranger").says("Hearing at two").says(&number).says("time limit: ");
    let read = officer.get(&format!("/oversight/cases/{case}")).await.expect(200);
    read.says("Officer case-officer").says("Hearing at two").says("Access granted");
    officer.get("/oversight/refusals").await.expect(200);
    officer.get(&format!("/oversight/refusals?case={case}")).await.expect(200);
    let found = officer.get(&format!("/oversight/find?q={number}")).await.expect(303);
    assert_eq!(found.location, format!("/oversight/cases/{case}"));
}

#[tokio::test]
async fn the_history_is_verified_and_a_person_is_exported_but_not_erased_while_the_case_is_open() {
    let house = House::new();
    let (case, number) = house.enter("case-officer").await.open_case().await;
    let officer = house.enter("data-protection-officer").await;
    officer.get("/oversight/history").await.expect(200);
    officer.get("/oversight/history/checkpoint").await.expect(404);
    officer.post("/oversight/history", &[]).await.expect(303);
    let shown = loop {
        let page = officer.get("/oversight/history").await.expect(200);
        if !page.text.contains("Verifying the history") {
            break page;
        }
        tokio::task::yield_now().await;
    };
    shown.says("Everything held").says("Signed checkpoint");
    assert!(
        officer.get("/oversight/history/checkpoint").await.expect(200).disposition.contains("checkpoint.txt")
    );
    let export = officer.post(&format!("/oversight/cases/{case}/export"), &[]).await.expect(200);
    assert_eq!(export.disposition, format!("attachment; filename=\"{number}.json\""));
    let data: serde_json::Value = serde_json::from_str(&export.text).unwrap();
    assert_eq!(data["number"], number.as_str());
    assert!(data["history"].as_array().unwrap().len() > 2);
    let address = format!("/oversight/cases/{case}/erasure");
    let page = officer.get(&address).await.expect(200).says("While it is open, the data are needed");
    assert!(!page.text.contains("form-erase-person"), "no form while something stands in the way");
    let asked = [("condition", "court-order"), ("explanation", "Order 12"), ("case-number", number.as_str())];
    assert_eq!(officer.post(&address, &asked).await.expect(303).location, address);
    officer.get(&format!("/oversight/cases/{case}/certificate")).await.expect(404);
}

#[tokio::test]
async fn an_administrator_creates_changes_and_deactivates_an_account_and_its_secrets_are_shown_once() {
    let house = House::new();
    let admin = house.enter("administrator").await;
    admin.get("/accounts").await.expect(200).says("Officer reviewer");
    admin.get("/accounts/new").await.expect(200).says("Whole authority");
    let taken =
        [("login", "reviewer"), ("name", "R. Two"), ("roles", "reviewer"), ("team", "whole-authority")];
    admin.post("/accounts/new", &taken).await.expect(422).says("is taken").says("R. Two");
    let nameless = [("login", "r.two"), ("roles", "reviewer"), ("team", "whole-authority")];
    admin.post("/accounts/new", &nameless).await.expect(422).says("r.two");
    let new = [("login", "r.two"), ("name", "R. Two"), ("roles", "reviewer"), ("team", "whole-authority")];
    let created = admin.post("/accounts/new", &new).await.expect(200);
    let secrets: Vec<&str> = created.text.split("<code class=\"secret\" dir=\"ltr\">").skip(1).collect();
    let secret = |n: usize| secrets[n].split('<').next().unwrap().to_owned();
    let (password, second) = (secret(0), secret(1));
    let code = house.code(&base32(&second));
    let newcomer = house.sign_in("r.two", &password, &code).await;
    let led = newcomer.get("/worklist").await.expect(303);
    assert_eq!(led.location, "/my-account", "a password that somebody else knows is changed first");
    newcomer.get("/my-account").await.expect(200).says("Somebody else knows");
    let own = "six brown foxes in the rain";
    let wrong = [("current", "not the one given"), ("new", own), ("repeated", own)];
    newcomer.post("/my-account", &wrong).await.expect(422).says("not your current password");
    let short = [("current", password.as_str()), ("new", "short"), ("repeated", "short")];
    newcomer.post("/my-account", &short).await.expect(422).says("Use at least 12 characters");
    let right = [("current", password.as_str()), ("new", own), ("repeated", own)];
    let other = house.sign_in("r.two", &password, &house.code(&base32(&second))).await;
    newcomer.post("/my-account", &right).await.expect(303);
    other.get("/help").await.expect(303);
    assert!(other.get("/help").await.location.starts_with("/sign-in"), "all sessions ended");
    let own = house.sign_in("r.two", own, &house.code(&base32(&second))).await;
    own.get("/worklist").await.expect(200);

    let list = admin.get("/accounts").await.expect(200);
    assert!(!list.text.contains(&password) && !list.text.contains(&second));
    let row = list.text.split("href=\"/accounts/").find(|row| row.contains("R. Two")).unwrap();
    let address = format!("/accounts/{}", row.split('"').next().unwrap());
    let other = [("name", "R. Three"), ("roles", "team-lead"), ("team", "whole-authority")];
    let saved = admin.post(&address, &other).await.expect(303);
    admin.get(&saved.location).await.expect(200).says("R. Three").says("The account was saved");
    admin.post(&address, &[("name", "R. Three"), ("team", "whole-authority")]).await.expect(422);
    for action in ["unlock", "deactivate", "activate"] {
        admin.post(&address, &[("action", action)]).await.expect(303);
    }
    for action in ["reset-password", "reset-second-factor"] {
        admin.post(&address, &[("action", action)]).await.expect(200).says("shown only once");
    }
    let own = list
        .text
        .split("href=\"/accounts/")
        .skip(1)
        .find(|row| row.contains("Officer administrator"))
        .unwrap();
    let own = format!("/accounts/{}", own.split('"').next().unwrap());
    admin.post(&own, &[("action", "deactivate")]).await.expect(422).says("Another administrator");
    let less = [("name", "Me"), ("roles", "reviewer"), ("team", "whole-authority")];
    admin.post(&own, &less).await.expect(422).says("Another administrator");
}

fn base32(text: &str) -> Vec<u8> {
    let digits = text.bytes().map(|b| u32::from(if b.is_ascii_digit() { b - b'2' + 26 } else { b - b'A' }));
    let (mut out, mut kept, mut bits) = (Vec::new(), 0_u32, 0);
    for digit in digits {
        kept = ((kept << 5) | digit) & 0xFFFF;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push(((kept >> bits) & 0xFF) as u8);
        }
    }
    out
}

#[tokio::test]
async fn the_filters_of_a_list_are_kept_under_a_name_and_nothing_else_is() {
    let house = House::new();
    let officer = house.enter("case-officer").await;
    officer.get("/views").await.expect(200);
    officer.get("/views/new/worklist?due=overdue&after=x").await.expect(200).says("/worklist?due=overdue\"");
    officer.get("/views/new/accounts").await.expect(404);
    let foreign = [("name", "Mine"), ("address", "//elsewhere.example/worklist")];
    officer.post("/views", &foreign).await.expect(422).says("Mine");
    officer.post("/views", &[("address", "/worklist?due=overdue")]).await.expect(422);
    officer.post("/views", &[("name", "Mine"), ("address", "/worklist?due=overdue")]).await.expect(303);
    let list = officer.get("/views").await.expect(200).says("Mine").says("/worklist?due=overdue");
    let delete = list.text.split("action=\"").find(|a| a.contains("/delete\"")).unwrap();
    let delete = delete.split('"').next().unwrap().to_owned();
    house.enter("reviewer").await.post(&delete, &[]).await.expect(303);
    officer.get("/views").await.expect(200).says("Mine");
    officer.post(&delete, &[]).await.expect(303);
    assert!(!officer.get("/views").await.expect(200).text.contains("Mine"));
}

#[tokio::test]
async fn whoever_lacks_the_permission_is_told_who_has_it() {
    let house = House::new();
    let pages = [
        ("/team", "team-lead"),
        ("/oversight", "data-protection-officer"),
        ("/oversight/emergency-access", "data-protection-officer"),
        ("/oversight/refusals", "data-protection-officer"),
        ("/oversight/history", "data-protection-officer"),
        ("/accounts", "administrator"),
        ("/accounts/new", "administrator"),
    ];
    for role in AccountRole::ALL {
        let browser = house.enter(role.code()).await;
        for (path, only) in pages {
            browser.get(path).await.expect(if role.code() == only { 200 } else { 403 });
        }
        let may = ["case-officer", "decision-officer", "reviewer"].contains(&role.code());
        browser.get("/emergency-access").await.expect(if may { 200 } else { 403 });
    }
}

#[tokio::test]
async fn whoever_has_no_second_factor_sets_it_up_first() {
    let house = House::new();
    let new = NewAccount {
        name: "Without".into(),
        login: "without".into(),
        password: PASSWORD.into(),
        totp_secret: None,
        roles: vec![AccountRole::Reviewer],
        team: None,
        language: "en".into(),
    };
    house.nostos.create_account_as_operator(new).unwrap();
    let without = house.sign_in("without", PASSWORD, "").await;
    assert_eq!(without.get("/cases").await.expect(303).location, "/my-account");
    assert_eq!(without.get("/my-account").await.expect(303).location, "/my-account/second-factor");
    let page = without.get("/my-account/second-factor").await.expect(200).says("no second step yet");
    let secret =
        page.text.split("name=\"secret\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let wrong = [("secret", secret.as_str()), ("code", "000000"), ("current", PASSWORD)];
    without.post("/my-account/second-factor", &wrong).await.expect(422).says(&secret);
    let bytes: Vec<u8> =
        (0..secret.len()).step_by(2).map(|i| u8::from_str_radix(&secret[i..i + 2], 16).unwrap()).collect();
    let code = house.code(&bytes);
    let right = [("secret", secret.as_str()), ("code", code.as_str()), ("current", PASSWORD)];
    without.post("/my-account/second-factor", &right).await.expect(303);
    let refused = fields(&[("login", "without"), ("password", PASSWORD), ("code", "")]);
    let request = Request::post("/sign-in").body(Body::from(refused)).unwrap();
    house.send(request).await.0.expect(422);
    house.sign_in("without", PASSWORD, &house.code(&bytes)).await.get("/cases").await.expect(200);
}

#[tokio::test]
async fn the_administrator_tells_whom_letters_name() {
    let house = House::new();
    let administrator = house.enter("administrator").await;
    administrator.get("/installation").await.expect(200).says("Nothing is kept");
    let typed = [
        ("language", "en"),
        ("court-name", "Court of Appeal"),
        ("court-address", "Street 1\r\n\r\n1000 Town"),
        ("monitor-email", "nobody@example.org"),
    ];
    let saved = administrator.post("/installation", &typed).await.expect(303);
    administrator.get(&saved.location).await.expect(200).says("Court of Appeal").says("Street 1\n1000 Town");
    let kept = house.nostos.letter_contacts("en").unwrap();
    assert_eq!(kept.court.unwrap().address, ["Street 1", "1000 Town"]);
    assert_eq!(kept.monitor, None, "a body without a name is named in general words");
    let long = "x".repeat(501);
    administrator
        .post("/installation", &[("language", "en"), ("court-name", &long)])
        .await
        .expect(422)
        .says(&long);
    for login in ["case-officer", "team-lead", "data-protection-officer"] {
        let other = house.enter(login).await;
        other.get("/installation").await.expect(403);
        other.post("/installation", &typed).await.expect(403);
    }
}
