//! Frames of the peer that are neither data nor header blocks.

use super::receive::{Head, ID, word};
use super::{Event, Item, MAX_ACKS, Session, Settings, settings};
use crate::codes::{failure, flag, reason, setting};

impl Session {
    pub(super) fn priority(&mut self, head: Head, payload: &[u8]) {
        let (Some(parent), Some(&weight), 5) = (word(payload, 0), payload.get(4), payload.len()) else {
            return self.terminate(reason::FRAME_SIZE_ERROR);
        };
        if head.id == 0 {
            return self.connection_error(failure::PROTO);
        }
        if parent & ID == head.id {
            return self.terminate(reason::PROTOCOL_ERROR);
        }
        if let Some(stream) = self.streams.get_mut(&head.id) {
            stream.weight = i32::from(weight) + 1;
        }
        self.events.push_back(Event::Priority {
            id: head.id,
            parent: parent & ID,
            weight: i32::from(weight) + 1,
            exclusive: parent & !ID != 0,
        });
    }

    pub(super) fn rst_stream(&mut self, head: Head, payload: &[u8]) {
        let (Some(code), 4) = (word(payload, 0), payload.len()) else {
            return self.terminate(reason::FRAME_SIZE_ERROR);
        };
        if head.id == 0 || (!self.streams.contains_key(&head.id) && self.is_idle(head.id)) {
            return self.connection_error(failure::PROTO);
        }
        self.close(head.id, code);
        if self.options.server && !self.goaway_queued && !self.resets.take(self.now) {
            self.goaway_queued = true;
            self.regular.push_back(Item::Goaway {
                last: self.last_received,
                reason: reason::INTERNAL_ERROR,
                data: Vec::new(),
                terminal: false,
            });
        }
    }

    /// Queues an answer; false when there are so many that it is a flood.
    fn acknowledge(&mut self, item: Item) -> bool {
        if self.acks >= MAX_ACKS {
            self.fatal(failure::FLOODED, false);
            return false;
        }
        self.acks += 1;
        self.urgent.push_back(item);
        true
    }

    pub(super) fn settings(&mut self, head: Head, payload: &[u8]) {
        if head.id != 0 {
            return self.connection_error(failure::PROTO);
        }
        if !payload.len().is_multiple_of(6) {
            return self.terminate(reason::FRAME_SIZE_ERROR);
        }
        if head.has(flag::ACK) {
            if !payload.is_empty() {
                return self.terminate(reason::FRAME_SIZE_ERROR);
            }
            let Some(entries) = self.unacknowledged.pop_front() else {
                return self.connection_error(failure::PROTO);
            };
            self.apply_local(&entries);
            self.events.push_back(Event::SettingsAck);
            return;
        }
        if payload.len() / 6 > self.options.max_settings as usize {
            return self.terminate(reason::ENHANCE_YOUR_CALM);
        }
        if !self.introduced {
            // Until now a guess kept this side from opening too many streams.
            self.introduced = true;
            self.remote.max_concurrent_streams = u32::MAX;
        }
        for entry in payload.chunks_exact(6) {
            let (Some(id), Some(value)) = (entry.first_chunk::<2>(), word(entry, 2)) else {
                return;
            };
            if let Err(failure) = self.apply_remote(u16::from_be_bytes(*id), value) {
                return self.connection_error(failure);
            }
        }
        if self.acknowledge(Item::SettingsAck) {
            self.events.push_back(Event::Settings);
        }
    }

    fn apply_remote(&mut self, id: u16, value: u32) -> Result<(), i32> {
        Settings::check(id, value)?;
        match id {
            setting::ENABLE_PUSH if !self.options.server && value == 1 => return Err(failure::PROTO),
            setting::HEADER_TABLE_SIZE => self.encoder.set_limit(value as usize),
            setting::INITIAL_WINDOW_SIZE => {
                let delta = i64::from(value) - i64::from(self.remote.initial_window_size);
                for stream in self.streams.values_mut() {
                    stream.send_window += delta;
                    if stream.send_window > settings::MAX_WINDOW {
                        return Err(failure::FLOW_CONTROL);
                    }
                }
            }
            // May not be taken back.
            setting::ENABLE_CONNECT_PROTOCOL if self.remote.enable_connect_protocol && value == 0 => {
                return Err(failure::PROTO);
            }
            _ => {}
        }
        let custom = &self.options.remote_custom;
        self.remote.set(id, value, |id| custom.contains(&id));
        if id == setting::INITIAL_WINDOW_SIZE {
            let ids: Vec<u32> = self.streams.keys().copied().collect();
            for id in ids {
                self.schedule(id);
            }
        }
        Ok(())
    }

    fn apply_local(&mut self, entries: &[(u16, u32)]) {
        for &(id, value) in entries {
            match id {
                setting::HEADER_TABLE_SIZE => self.decoder.set_limit(value as usize),
                setting::INITIAL_WINDOW_SIZE => {
                    let delta = i64::from(value) - i64::from(self.local.initial_window_size);
                    for stream in self.streams.values_mut() {
                        stream.window.shift(delta);
                    }
                }
                _ => {}
            }
            self.local.set(id, value, |_| true);
        }
    }

    pub(super) fn ping(&mut self, head: Head, payload: &[u8]) {
        let Ok(data) = <[u8; 8]>::try_from(payload) else {
            return self.terminate(reason::FRAME_SIZE_ERROR);
        };
        if head.id != 0 {
            return self.connection_error(failure::PROTO);
        }
        if head.has(flag::ACK) {
            self.events.push_back(Event::PingAck(data));
            return;
        }
        if self.acknowledge(Item::Ping { ack: true, data }) {
            self.events.push_back(Event::Ping(data));
        }
    }

    pub(super) fn goaway(&mut self, head: Head, payload: &[u8]) {
        let (Some(last), Some(code)) = (word(payload, 0), word(payload, 4)) else {
            return self.terminate(reason::FRAME_SIZE_ERROR);
        };
        let last = last & ID;
        if head.id != 0 || (last > 0 && !self.is_mine(last)) || last > self.remote_last {
            return self.connection_error(failure::PROTO);
        }
        self.goaway_received = true;
        self.remote_last = last;
        self.events.push_back(Event::Goaway {
            reason: code,
            last,
            data: payload.get(8..).unwrap_or_default().to_vec(),
        });
        self.close_after(last, true);
    }

    /// Closes the streams of one side that the other will not look at.
    pub(super) fn close_after(&mut self, last: u32, mine: bool) {
        let ids: Vec<u32> = self
            .streams
            .range(last.saturating_add(1)..)
            .map(|(id, _)| *id)
            .collect();
        for id in ids {
            if self.is_mine(id) == mine {
                self.close(id, reason::REFUSED_STREAM);
            }
        }
    }

    pub(super) fn window_update(&mut self, head: Head, payload: &[u8]) {
        let (Some(increment), 4) = (word(payload, 0), payload.len()) else {
            return self.terminate(reason::FRAME_SIZE_ERROR);
        };
        let increment = i64::from(increment & ID);
        if increment == 0 {
            return self.connection_error(failure::PROTO);
        }
        let most = settings::MAX_WINDOW;
        if head.id == 0 {
            if self.send_window + increment > most {
                return self.connection_error(failure::FLOW_CONTROL);
            }
            self.send_window += increment;
            return;
        }
        let idle = self.is_idle(head.id);
        match self.streams.get_mut(&head.id) {
            None if idle => self.connection_error(failure::PROTO),
            None => {}
            Some(stream) if stream.reserved && !stream.local_closed => {
                stream.send_window = (stream.send_window + increment).min(most);
            }
            Some(stream) if stream.reserved => self.connection_error(failure::PROTO),
            Some(stream) if stream.send_window + increment > most => {
                self.stream_error(head.id, failure::FLOW_CONTROL);
            }
            Some(stream) => {
                stream.send_window += increment;
                self.schedule(head.id);
            }
        }
    }

    pub(super) fn altsvc(&mut self, head: Head, payload: &[u8]) {
        let Some((length, rest)) = payload.split_at_checked(2) else {
            return;
        };
        let length = length.iter().fold(0, |sum, octet| sum << 8 | usize::from(*octet));
        let Some((origin, value)) = rest.split_at_checked(length) else {
            return;
        };
        if self.options.server || value.is_empty() || (head.id == 0) == origin.is_empty() {
            return;
        }
        if head.id != 0 && !self.streams.contains_key(&head.id) {
            return;
        }
        self.events.push_back(Event::Altsvc {
            id: head.id,
            origin: origin.to_vec(),
            value: value.to_vec(),
        });
    }

    pub(super) fn origin(&mut self, head: Head, payload: &[u8]) {
        if self.options.server || head.id != 0 || head.flags & 0xF0 != 0 {
            return;
        }
        let mut rest = payload;
        let mut origins = Vec::new();
        while let Some((length, after)) = rest.split_at_checked(2) {
            let length = length.iter().fold(0, |sum, octet| sum << 8 | usize::from(*octet));
            let Some((origin, after)) = after.split_at_checked(length) else {
                return;
            };
            if length > 0 {
                origins.push(origin.to_vec());
            }
            rest = after;
        }
        self.events.push_back(Event::Origin(origins));
    }
}
