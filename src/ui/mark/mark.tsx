// Four threads, two over two; the open corner on the right makes the square a C.
export const markPath =
  'M21.7 .4 25.1 3.8 13.6 15.3 10.2 11.9zM5.4 16.7 8.8 20.1 7.3 21.6 3.9 18.2zM17.3 .4 18.8 1.9 15.4 5.3 13.9 3.8zM23.6 6.7 27.9 11 24.5 14.4 20.2 10.1zM7.3 10.4 18.8 21.9 15.4 25.3 3.9 13.8zM23.6 26.7 25.1 28.2 21.7 31.6 20.2 30.1zM24.5 17.6 27.9 21 17.3 31.6 13.9 28.2z'

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d={markPath} />
    </svg>
  )
}
