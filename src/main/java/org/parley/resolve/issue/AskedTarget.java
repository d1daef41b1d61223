package org.parley.resolve.issue;

import java.util.Optional;
import org.parley.claim.Target;
import org.parley.resolve.actor.Member;

/** A target or condition, and whose position is on it. */
public record AskedTarget(Target target, Optional<Member> holder) {}
