// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <utility>
#include <variant>

namespace Steelyard {

/// A value or the reason why there is none; the member names are those of std::expected.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return checked(); }
    T &value() & { return const_cast<T &>(checked()); }
    T &&value() && { return std::move(const_cast<T &>(checked())); }
    const T &operator*() const & { return checked(); }
    T &operator*() & { return const_cast<T &>(checked()); }
    T &&operator*() && { return std::move(const_cast<T &>(checked())); }
    const T *operator->() const { return &checked(); }
    T *operator->() { return &const_cast<T &>(checked()); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_content);
    }

    template<typename U = T>
    T value_or(U &&fallback) const
    {
        return has_value() ? checked() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    const T &checked() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }

    std::variant<T, Error> m_content;
};

/// A deed that either happened or did not.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<std::monostate, Error> m_content;
};

} // namespace Steelyard
