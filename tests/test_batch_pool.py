"""Workers: results in order, bounded in flight, and a death that costs one item."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from functools import partial

import pytest

from dedupe_article.batch.crew import Crew
from dedupe_article.batch.pool import Pool
from dedupe_article.model import DedupeError

MANY = 500


@pytest.fixture
def pool() -> Iterator[Pool]:
    pool = Pool(2)
    yield pool
    pool.close()


def double(number: int) -> int:
    return 2 * number


def slow_first(number: int) -> int:
    time.sleep(0.05 if number % 50 == 0 else 0)
    return 2 * number


def lost(number: int, killed_by: int) -> str:
    return f"{number} was lost to {killed_by}"


def die_at(poison: dict[int, int], number: int) -> int:
    """Double, but kill the process at some numbers with a signal, or end it with 0."""
    if number in poison:
        if poison[number]:
            os.kill(os.getpid(), poison[number])
        os._exit(3)
    return 2 * number


def fail(number: int) -> int:
    raise ValueError(number)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_results_come_in_the_order_of_the_items(pool: Pool) -> None:
    assert list(pool.map(slow_first, range(MANY), lost, 100)) == [2 * number for number in range(MANY)]


@pytest.mark.parametrize("items", [0, 1, 2, 3])
def test_few_items_are_enough(pool: Pool, items: int) -> None:
    assert list(pool.map(double, range(items), lost, 10)) == [2 * number for number in range(items)]


def test_no_process_is_started_for_nothing(pool: Pool) -> None:
    assert list(pool.map(double, [], lost, 10)) == []
    assert not pool.workers


def test_a_pool_can_be_used_again(pool: Pool) -> None:
    for _ in range(3):
        assert sum(pool.map(double, range(20), lost, 10)) == 380
    assert len(pool.workers) == 2


@pytest.mark.parametrize("poison", [{0: 9}, {57: 9}, {MANY - 1: 9}, {3: 14, 4: 9, 200: 9}, {10: 0}], ids=str)
def test_a_death_costs_its_item_alone(pool: Pool, poison: dict[int, int]) -> None:
    expected = [lost(i, poison[i]) if i in poison else 2 * i for i in range(MANY)]
    assert list(pool.map(partial(die_at, poison), range(MANY), lost, 100)) == expected


def test_all_items_may_be_poison(pool: Pool) -> None:
    poison = dict.fromkeys(range(30), int(signal.SIGKILL))
    assert list(pool.map(partial(die_at, poison), range(30), lost, 10)) == [lost(i, 9) for i in range(30)]


def test_a_worker_killed_between_two_runs_costs_nothing(pool: Pool) -> None:
    list(pool.map(double, range(20), lost, 10))
    for worker in pool.workers.values():
        os.kill(worker.pid, signal.SIGKILL)
        os.waitid(os.P_PID, worker.pid, os.WEXITED | os.WNOWAIT)
    assert list(pool.map(double, range(20), lost, 10)) == [2 * number for number in range(20)]


def test_an_error_in_a_worker_is_a_death_of_its_item(pool: Pool) -> None:
    assert list(pool.map(fail, range(3), lost, 10)) == [lost(i, 0) for i in range(3)]


@pytest.mark.parametrize("allowed", [1, 2], ids=["one of three", "two of three"])
def test_where_the_system_allows_fewer_processes_the_work_is_done_by_those(
    allowed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    fork = os.fork
    left = [True] * allowed

    def scarce() -> int:
        if not left:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        left.pop()
        return fork()

    monkeypatch.setattr(os, "fork", scarce)
    pool = Pool(3)
    try:
        assert list(pool.map(double, range(20), lost, 10)) == [2 * number for number in range(20)]
        assert len(pool.workers) == allowed
    finally:
        pool.close()


def test_where_the_system_allows_no_process_the_way_out_is_named(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", none)
    with pytest.raises(DedupeError, match="give -j 1"):
        list(pool.map(double, range(20), lost, 10))


def test_no_more_is_in_flight_than_allowed(pool: Pool) -> None:
    taken = []

    def items() -> Iterator[int]:
        for number in range(200):
            taken.append(number)
            yield number

    for number, _ in enumerate(pool.map(double, items(), lost, 10)):
        assert len(taken) <= number + 1 + 10


def test_large_items_and_results_do_not_block_each_other(pool: Pool) -> None:
    items = [bytes([i]) * 3_000_000 for i in range(8)]
    assert list(pool.map(bytes.upper, items, lambda *_: b"", 4)) == [item.upper() for item in items]


def test_a_run_that_is_given_up_leaves_no_process(pool: Pool) -> None:
    results = pool.map(partial(time.sleep), [0, 60, 60], lost, 10)
    assert next(results) is None
    pids = [worker.pid for worker in pool.workers.values()]
    results.close()
    pool.close()
    assert not any(map(alive, pids))


def test_a_worker_that_ignores_everything_is_killed(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_article.batch.worker.PATIENCE", 0.2)
    results = pool.map(stubborn, [1, 60], lost, 10)
    assert next(results) == 1
    time.sleep(0.2)
    busy = [worker.pid for worker in pool.workers.values() if worker.items]
    results.close()
    assert len(busy) == 1
    assert not alive(busy[0])


def stubborn(seconds: int) -> int:
    if seconds > 1:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(seconds)
    return seconds


def test_workers_end_when_the_supervisor_is_gone() -> None:
    """The supervisor here is a child of the test, killed in the middle."""
    told, tell = os.pipe()
    child = os.fork()
    if not child:
        pool = Pool(2)
        for _ in pool.map(double, range(10), lost, 10):
            pass
        os.write(tell, b" ".join(str(worker.pid).encode() for worker in pool.workers.values()))
        time.sleep(60)
    pids = [int(pid) for pid in os.read(told, 100).split()]
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    deadline = time.monotonic() + 5
    while any(map(alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert pids
    assert not any(map(alive, pids))


@pytest.mark.parametrize(
    ("jobs", "seconds", "here", "elsewhere"),
    [(1, 0.3, True, 0), (None, 0, True, 0), (2, 0, False, 2), (None, 0.3, True, 2)],
    ids=["one as asked", "one while the work is short", "two as asked", "more when the work is long"],
)
def test_processes_are_started_where_they_pay(
    jobs: int | None, seconds: float, here: bool, elsewhere: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedupe_article.batch.crew.cores", lambda: 2)
    with Crew(jobs) as crew:
        pids = set(crew.map(sleep_and_tell, [seconds, *[0.01] * 9], lost, 10))
    assert (os.getpid() in pids) == here
    assert len(pids - {os.getpid()}) == elsewhere


def sleep_and_tell(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()
