//! Being written.
use crate::options::Options; pub(crate) fn run(_: &Options) -> anyhow::Result<()> { anyhow::bail!("not yet") }
