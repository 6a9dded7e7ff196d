//! A body that tells when a connection takes it.

use std::pin::Pin;
use std::task::{Context, Poll};

use http_body::{Body, Frame, SizeHint};

use super::request::OnItsWay;

/// The body of a request; `told` hears of the moment at which it is asked for, which is when the
/// connection stands and is about to write.
pub(super) struct Departure {
    pub(super) body: reqwest::Body,
    pub(super) told: OnItsWay,
}

impl Body for Departure {
    type Data = <reqwest::Body as Body>::Data;
    type Error = <reqwest::Body as Body>::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        self.told.now();
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
