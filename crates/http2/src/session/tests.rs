//! Two sessions that talk to each other, and what no peer of good faith sends.

use proptest::prelude::*;

use super::*;

fn fields(list: &[(&str, &str)]) -> Fields {
    list.iter()
        .map(|(name, value)| (name.as_bytes().to_vec(), value.as_bytes().to_vec(), false))
        .collect()
}

fn get() -> Fields {
    fields(&[
        (":method", "GET"),
        (":scheme", "http"),
        (":authority", "a"),
        (":path", "/"),
    ])
}

fn pair() -> (Session, Session) {
    let mut client = Session::new(Options::new(false));
    let mut server = Session::new(Options::new(true));
    client.send_settings(Vec::new());
    server.send_settings(Vec::new());
    (client, server)
}

fn events(session: &mut Session, bytes: &[u8]) -> Vec<Event> {
    session.feed(bytes);
    std::iter::from_fn(|| session.next()).collect()
}

/// Moves bytes both ways until there are none; what either side was told.
fn talk(client: &mut Session, server: &mut Session) -> (Vec<Event>, Vec<Event>) {
    let (mut told_client, mut told_server) = (Vec::new(), Vec::new());
    loop {
        let there = client.gather();
        told_client.extend(std::iter::from_fn(|| client.take_event()));
        told_server.extend(events(server, &there));
        let back = server.gather();
        told_server.extend(std::iter::from_fn(|| server.take_event()));
        told_client.extend(events(client, &back));
        if there.is_empty() && back.is_empty() {
            return (told_client, told_server);
        }
    }
}

#[test]
fn a_request_and_its_response() {
    let (mut client, mut server) = pair();
    let id = client.request(get(), true, false, None).unwrap();
    let (_, told) = talk(&mut client, &mut server);
    assert!(
        matches!(
            &told[..],
            [
                Event::Settings,
                Event::Headers {
                    id: 1,
                    category: 0,
                    flags: 5,
                    ..
                },
                Event::SettingsAck
            ]
        ),
        "{told:?}"
    );
    server.respond(
        id,
        fields(&[(":status", "200"), ("content-length", "5")]),
        false,
        false,
    );
    assert!(server.write(id, b"hello".to_vec(), 7));
    server.shut(id);
    let (told, _) = talk(&mut client, &mut server);
    assert_eq!(server.written, [7]);
    assert!(
        matches!(&told[..], [Event::Headers { category: 1, flags: 4, .. }, Event::Data { id: 1, bytes }, Event::End(1), Event::Closed { id: 1, reason: 0 }] if bytes == b"hello"),
        "{told:?}"
    );
    assert!(client.wants_read() && !client.wants_write());
}

#[test]
fn windows_hold_data_back() {
    let (mut client, mut server) = pair();
    let id = client.request(get(), true, false, None).unwrap();
    talk(&mut client, &mut server);
    server.respond(id, fields(&[(":status", "200")]), false, false);
    server.write(id, vec![1; 200_000], 1);
    server.shut(id);
    let (told, _) = talk(&mut client, &mut server);
    let count = |told: &[Event]| -> usize {
        told.iter()
            .map(|event| match event {
                Event::Data { bytes, .. } => bytes.len(),
                _ => 0,
            })
            .sum()
    };
    assert_eq!(count(&told), 65535);
    assert!(server.written.is_empty());
    client.read(id, true);
    let (told, _) = talk(&mut client, &mut server);
    assert_eq!(count(&told), 200_000 - 65535);
    assert!(matches!(told.last(), Some(Event::Closed { reason: 0, .. })));
}

#[test]
fn trailers_and_promises() {
    let (mut client, mut server) = pair();
    let id = client.request(get(), true, false, None).unwrap();
    talk(&mut client, &mut server);
    let promised = server.push(id, get(), true).unwrap();
    server.respond(promised, fields(&[(":status", "204")]), true, false);
    server.respond(id, fields(&[(":status", "200")]), false, true);
    server.write(id, b"x".to_vec(), 1);
    server.shut(id);
    let (told, asked) = talk(&mut client, &mut server);
    assert!(asked.contains(&Event::Trailers(id)));
    assert!(told.contains(&Event::Closed {
        id: promised,
        reason: 0
    }));
    server.send_trailers(id, fields(&[("x-a", "b")]));
    let (told, _) = talk(&mut client, &mut server);
    assert!(
        matches!(
            &told[..],
            [
                Event::Headers {
                    category: 3,
                    flags: 5,
                    ..
                },
                Event::Closed { reason: 0, .. }
            ]
        ),
        "{told:?}"
    );
}

#[test]
fn failures_of_the_connection() {
    let mut server = Session::new(Options::new(true));
    let bad_magic = Event::Failed {
        failure: failure::BAD_CLIENT_MAGIC,
        flood: false,
    };
    assert_eq!(events(&mut server, b"GET / HTTP/1.1\r\n\r\n"), [bad_magic]);
    // A window made larger by nothing.
    let (mut client, mut server) = pair();
    talk(&mut client, &mut server);
    let failed = Event::Failed {
        failure: failure::PROTO,
        flood: false,
    };
    assert_eq!(
        events(&mut server, &[0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        [failed]
    );
    let last = server.gather();
    assert_eq!(&last[3..4], [crate::codes::frame::GOAWAY]);
    assert!(!server.wants_read() && !server.wants_write());
}

#[test]
fn floods() {
    let (mut client, mut server) = pair();
    talk(&mut client, &mut server);
    let mut pings = Vec::new();
    for _ in 0..2000 {
        pings.extend_from_slice(&[0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }
    let told = events(&mut server, &pings);
    assert!(matches!(
        told.last(),
        Some(Event::Failed {
            failure: failure::FLOODED,
            ..
        })
    ));
}

#[test]
fn too_many_streams_wait() {
    let (mut client, mut server) = pair();
    server.send_settings(vec![(3, 1)]);
    talk(&mut client, &mut server);
    let first = client.request(get(), true, false, None).unwrap();
    client.request(get(), true, false, None).unwrap();
    let (_, told) = talk(&mut client, &mut server);
    assert_eq!(told.len(), 1);
    server.respond(first, fields(&[(":status", "204")]), true, false);
    server.release(first);
    let (_, told) = talk(&mut client, &mut server);
    assert!(
        told.iter()
            .any(|event| matches!(event, Event::Headers { id: 3, .. }))
    );
}

/// What a client and a server of good faith sent.
fn recorded() -> Vec<u8> {
    let (mut client, mut server) = pair();
    let mut sent = Vec::new();
    let id = client
        .request(
            fields(&[
                (":method", "POST"),
                (":scheme", "http"),
                (":authority", "a"),
                (":path", "/x"),
            ]),
            false,
            true,
            Some((0, 3, true)),
        )
        .unwrap();
    client.write(id, vec![b'a'; 40_000], 1);
    client.shut(id);
    client.send_ping([1; 8]);
    for _ in 0..4 {
        let there = client.gather();
        sent.extend_from_slice(&there);
        events(&mut server, &there);
        server.read(id, true);
        let back = server.gather();
        events(&mut client, &back);
    }
    client.send_trailers(id, fields(&[("x-t", "1")]));
    client.send_away(0, 0, b"bye".to_vec());
    sent.extend_from_slice(&client.gather());
    sent
}

/// Joins data that arrived in pieces.
fn joined(told: Vec<Event>) -> Vec<Event> {
    let mut out: Vec<Event> = Vec::new();
    for event in told {
        match (out.last_mut(), event) {
            (
                Some(Event::Data { id, bytes }),
                Event::Data {
                    id: next,
                    bytes: more,
                },
            ) if *id == next => {
                bytes.extend_from_slice(&more);
            }
            (_, event) => out.push(event),
        }
    }
    out
}

proptest! {
    #[test]
    fn splits_change_nothing(cuts in prop::collection::vec(1_usize..5000, 1..20)) {
        let sent = recorded();
        let (_, mut whole) = pair();
        let expected = joined(events(&mut whole, &sent));
        let away = expected.iter().any(|event| matches!(event, Event::Goaway { .. }));
        prop_assert!(away);
        let (_, mut parted) = pair();
        let mut told = Vec::new();
        let mut rest = &sent[..];
        for cut in cuts.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (now, later) = rest.split_at((*cut).min(rest.len()));
            told.extend(events(&mut parted, now));
            rest = later;
        }
        prop_assert_eq!(joined(told), expected);
    }

    #[test]
    fn anything_may_come(server in any::<bool>(), frames in prop::collection::vec(
        (0_u8..14, any::<u8>(), 0_u32..8, prop::collection::vec(any::<u8>(), 0..60)), 0..30,
    )) {
        let (mut client, mut peer) = pair();
        let id = client.request(get(), false, false, None).unwrap();
        talk(&mut client, &mut peer);
        let session = if server { &mut peer } else { &mut client };
        for (kind, flags, stream, payload) in frames {
            let mut bytes = (payload.len() as u32).to_be_bytes()[1..].to_vec();
            bytes.extend_from_slice(&[kind, flags]);
            bytes.extend_from_slice(&stream.to_be_bytes());
            bytes.extend_from_slice(&payload);
            let _ = events(session, &bytes);
            session.read(id, flags & 1 == 0);
            session.write(id, payload, 1);
            session.respond(id, Fields::new(), false, flags & 2 != 0);
            let _ = session.gather();
        }
    }

    #[test]
    fn any_bytes(server in any::<bool>(), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut session = Session::new(Options::new(server));
        if server {
            session.feed(receive::GREETING);
        }
        let _ = events(&mut session, &[0, 0, 0, 4, 0, 0, 0, 0, 0]);
        let _ = events(&mut session, &bytes);
        let _ = session.gather();
    }
}
